"""The tagger: rule packs in, boilerplate and suggestions out. Plain Python, no database."""

from .errors import Fault, PackInvalid
from .pack import Pack
from .results import Boilerplate, Cue, Proposal, Tagged
from .tagger import tag

__all__ = ["Boilerplate", "Cue", "Fault", "Pack", "PackInvalid", "Proposal", "Tagged", "tag"]
