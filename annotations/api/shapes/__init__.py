"""What answers look like, for the schema and the typed client. Answers themselves are made by the stages' queries."""

from annotations.api.shapes.corpus import (
    Added,
    ArticleCounts,
    ArticleRow,
    ArticleWhole,
    Found,
    Import,
    ListedArticle,
    Segment,
    Snippet,
)
from annotations.api.shapes.discussion import Comment, InboxRow
from annotations.api.shapes.fields import ARTICLE_STATES, LabelsField, Shape, SpanField
from annotations.api.shapes.labelling import (
    Annotation,
    Assignment,
    Codebook,
    Cue,
    Suggestion,
    Workspace,
    Written,
    WrittenBatch,
)
from annotations.api.shapes.projects import Member, NewToken, Person, Project, ProjectCounts, Token
from annotations.api.shapes.release import Release, ReleaseCounts, ReleaseFile
from annotations.api.shapes.review import Case, Decision, Gold, Review, ReviewRow

__all__ = [
    "ARTICLE_STATES",
    "Added",
    "Annotation",
    "ArticleCounts",
    "ArticleRow",
    "ArticleWhole",
    "Assignment",
    "Case",
    "Codebook",
    "Comment",
    "Cue",
    "Decision",
    "Found",
    "Gold",
    "Import",
    "InboxRow",
    "LabelsField",
    "ListedArticle",
    "Member",
    "NewToken",
    "Person",
    "Project",
    "ProjectCounts",
    "Release",
    "ReleaseCounts",
    "ReleaseFile",
    "Review",
    "ReviewRow",
    "Segment",
    "Shape",
    "Snippet",
    "SpanField",
    "Suggestion",
    "Token",
    "Workspace",
    "Written",
    "WrittenBatch",
]
