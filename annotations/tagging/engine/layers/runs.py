"""Runs of capitalised words, among which the names of a text are."""

import re
from collections.abc import Iterator

from .shapes import words

# Words that belong to a name begin with a capital; particles may stand between two of them.
_PARTICLE = r"(?:bin|binti|of|van|von|de|del|della|da|dos|der|den|al|el|ibn|la|le)"
_ABBREVIATED = sorted(
    words(
        "Abd Brigjen Col Dr Dra Drg Drs Gen Gov Hj Ir Jend Jl Jr KH Kab Kec Kel Kol Letjen Letkol Lt Mayjen Moh Mohd",
        "Mr Mrs Ms Muh Nn Ny Pdt Prof Rep Sen Sr St Tn Ust",
    )
)
# To ask for the full stop first spares trying one abbreviation after the other on every word.
_DOTTED = rf"(?=\w{{1,7}}\.)(?:[A-Z]|{'|'.join(_ABBREVIATED)})\."
_CAPITAL = r"[^\W\d_a-zà-ÿ]"
_REST = r"[\w'’`&]*(?:[.-][\w'’`&]+)*"
TOKEN = rf"(?:{_DOTTED}|(?:[aAeE]l|[uU]l|[aA][dst])-[A-Z]\w+|{_CAPITAL}{_REST})"
_FURTHER = rf"(?: (?:{_PARTICLE} )*{TOKEN})*"
_RUN = re.compile(rf"(?<![\w.'’-]){TOKEN}{_FURTHER}")
# The same for texts without such as “al-Azhar”: what begins with a set of letters is found many times quicker, so the
# first letter comes first, and what it is the first letter of is told by looking back.
_DOTTED_ON = "|".join(rf"(?<={word[0]}){word[1:]}\." for word in _ABBREVIATED)
# All that may be a capital, told by ranges, which is quicker still.
_FIRST = "[A-ZÀ-ÖØ-ßªµº²³¹¼½¾\u0100-\U0010ffff]"
_CAPITAL_RUN = re.compile(
    rf"{_FIRST}(?<![\W\d_])(?<![\w.'’-].)"
    rf"(?:(?=\w{{,6}}\.)(?:(?<=[A-Z])\.|{_DOTTED_ON})|(?:(?<=[AE])l|(?<=U)l|(?<=A)[dst])-[A-Z]\w+|{_REST}){_FURTHER}"
)
_LOWER_ARTICLES = ("ad-", "al-", "as-", "at-", "el-", "ul-")


def runs(text: str) -> Iterator[re.Match[str]]:
    """Yield the longest stretches of capitalised words, with the particles and short forms that names have in them."""
    return (_RUN if any(map(text.__contains__, _LOWER_ARTICLES)) else _CAPITAL_RUN).finditer(text)
