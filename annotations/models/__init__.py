"""The schema of the whole pipeline, a module for each stage."""

from .codebook import CodebookVersion
from .corpus import (
    TEXT_LIMIT,
    Article,
    ArticleImport,
    ArticleState,
    ImportState,
    SearchDocument,
    Segment,
    SegmentKind,
)
from .discussion import Comment, InboxMark
from .events import Event
from .labelling import (
    HANDED_IN,
    WRITABLE,
    Annotation,
    AnswerKind,
    Assignment,
    AssignmentState,
    Submission,
    SuggestionAnswer,
)
from .projects import ApiToken, IdempotencyKey, Membership, Preferences, Project, Role, Scope
from .release import Release, ReleaseFile, ReleaseState
from .review import Decision, GoldAnnotation, Verdict
from .tagging import (
    Boilerplate,
    Retagging,
    RetaggingState,
    RulePack,
    RulePackDraft,
    RuleTally,
    RunState,
    Suggestion,
    TaggerRun,
)

__all__ = [
    "HANDED_IN",
    "TEXT_LIMIT",
    "WRITABLE",
    "Annotation",
    "AnswerKind",
    "ApiToken",
    "Article",
    "ArticleImport",
    "ArticleState",
    "Assignment",
    "AssignmentState",
    "Boilerplate",
    "CodebookVersion",
    "Comment",
    "Decision",
    "Event",
    "GoldAnnotation",
    "IdempotencyKey",
    "ImportState",
    "InboxMark",
    "Membership",
    "Preferences",
    "Project",
    "Release",
    "ReleaseFile",
    "ReleaseState",
    "Retagging",
    "RetaggingState",
    "Role",
    "RulePack",
    "RulePackDraft",
    "RuleTally",
    "RunState",
    "Scope",
    "SearchDocument",
    "Segment",
    "SegmentKind",
    "Submission",
    "Suggestion",
    "SuggestionAnswer",
    "TaggerRun",
    "Verdict",
]
