"""The tagger: rule packs in, boilerplate and suggestions out. Plain Python, no database.

How an article goes through it, step by step for a batch of them (`tagger`):

1. its text as RE2 sees it, and the way back to code points: `view`
2. what rules find in lines, sentences, clauses: `finder`, over `patterns`, `pattern_sets`, `gazetteer`; see `limits`
3. page furniture, by what lines say and where they stand: `furniture`, `layout`
4. paragraphs with their quotations, sentences and clauses: `paragraphs`, `quotes`, `clauses`, `scope`, `walk`
5. who commits to each clause: `voices`, `attribution`, `holders`
6. which labels it gets, by which cues: `passages`, `claims`, `hits`, `scheme`
7. names, dates and quantities: `layers`

How a pack comes to be: `source` reads YAML, `reading` and `examining` check it, `compiling` and `rules` make rules of
it, `rewriting` makes their patterns RE2's, `examples` runs its tests, `writing` writes it. What is wrong with one is an
`errors.Fault` in the words of `wording`; `refusals` and `mistakes` tell what to do instead.
"""

from .errors import Fault, PackInvalid
from .pack import Pack
from .results import Boilerplate, Cue, Date, Entity, Proposal, Quantity, Tagged, mentions_of
from .tagger import Document, tag, tag_all

__all__ = [
    "Boilerplate",
    "Cue",
    "Date",
    "Document",
    "Entity",
    "Fault",
    "Pack",
    "PackInvalid",
    "Proposal",
    "Quantity",
    "Tagged",
    "mentions_of",
    "tag",
    "tag_all",
]
