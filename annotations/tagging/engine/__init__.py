"""The tagger: rule packs in, boilerplate and suggestions out. Plain Python, no database."""

from .errors import Fault, PackInvalid
from .pack import Pack
from .results import Boilerplate, Cue, Date, Entity, Proposal, Quantity, Tagged, mentions_of
from .tagger import tag

__all__ = [
    "Boilerplate",
    "Cue",
    "Date",
    "Entity",
    "Fault",
    "Pack",
    "PackInvalid",
    "Proposal",
    "Quantity",
    "Tagged",
    "mentions_of",
    "tag",
]
