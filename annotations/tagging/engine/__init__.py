"""The tagger: rule packs in, boilerplate and suggestions out. Plain Python, no database."""

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
