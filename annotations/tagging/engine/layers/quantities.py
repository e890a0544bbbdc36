"""Finding numbers with what they count or measure."""

import re
from collections.abc import Iterable

from ..results import Quantity
from ..view import View
from .measures import ENGLISH_MEASURES, INDONESIAN_MEASURES, Measures
from .trigger import Trigger

_DIGITS = r"\d+(?:[.,]\d+)*"
_WORD_BEFORE = re.compile(r"([\w.]+)[\s(]*$")
_LOOK_BACK = 20


class Quantities:
    """The quantities of one language. A fast search finds numbers; what stands around each is read in full."""

    def __init__(self, measures: Measures) -> None:
        self._measures = measures
        self._signs = {sign.lower(): unit for sign, unit in measures.before.items()}
        self._units = {unit.lower(): told for unit, told in measures.units.items()}
        bounds, signs, vague = _any(measures.bounds), _any(measures.before), _any(measures.vague)
        multipliers = _any(word for word in measures.numerals.multipliers if word not in ("belas", "puluh", "ratus"))
        single = _any(measures.single) if measures.single else "(?!)"
        # Symbols are letters like any other: "5 m" is a length, "5 mei" is none.
        units = _any(measures.units)
        number = rf"(?:{_DIGITS}(?:\s(?i:{multipliers})\b)?|(?i:{measures.number})\b)"
        self._trigger = Trigger(
            rf"(?i:(?:{bounds})\s)?(?:(?:{signs})\s?)?\d[\d.,]*|\b(?i:(?:(?:{bounds})\s)?"
            rf"(?:{measures.number.replace('(?=', '(?:')}|{vague}{f'|{single}' if measures.single else ''}))\b"
        )
        self._rate = re.compile(rf"{measures.per}(\w+)")
        self._amount = re.compile(
            rf"(?:(?P<bound>(?i:{bounds}))\s)?(?:"
            rf"(?P<single>(?i:{single}))\b(?!-)"
            rf"|(?:(?P<sign>{signs})\s?)?(?P<number>{number})(?:(?:{measures.to})(?:{signs})?\s?(?P<high>{number}))?"
            rf"(?:\s(?P<more>{measures.more})\b)?"
            rf"|(?P<vague>(?i:{vague}))(?:\s(?P<times>(?i:{multipliers})))?(?:\sof\s(?P<again>(?i:{vague}))\b)?(?:\sof\b)?"
            rf")(?:(?:\s|-)?(?P<unit>(?P<measure>(?i:{units}))(?!\w)(?:{measures.per}(?P<per>\w+))?)|\s(?P<noun>[a-z][a-z-]+))?"
        )

    def find(self, view: View, taken: Iterable[tuple[int, int]]) -> list[Quantity]:
        """Return the quantities in text order; none overlaps another, nor the ranges `taken`, which are in order."""
        text = view.text
        found: list[Quantity] = []
        free = 0
        for start, limit in self._trigger.starts(view, taken):
            if start < free or (start and (text[start - 1].isalnum() or text[start - 1] in "-/.:#")):
                continue
            amount = self._amount.match(text, start)
            read = self._read(text, amount) if amount else None
            if read is not None and read.end <= limit:
                found.append(read)
                free = read.end
        return found

    def _read(self, text: str, amount: re.Match[str]) -> Quantity | None:
        known = self._measures
        bound = known.bounds[amount["bound"].lower()] if amount["bound"] else "min" if amount["more"] else ""
        if amount["single"]:
            return Quantity(amount.start(), amount.end("single"), 1.0, known.single[amount["single"].lower()], bound)
        value, high = self._value(amount)
        unit, end = self._unit(amount)
        if value is None or not self._counts(text, amount, unit):
            return None
        return Quantity(amount.start(), end, value, unit, bound or ("min" if amount["vague"] else ""), high)

    def _value(self, amount: re.Match[str]) -> tuple[float | None, float | None]:
        known = self._measures
        if amount["vague"]:
            factor = known.numerals.multipliers.get((amount["times"] or "").lower(), 1.0)
            factor *= known.vague[amount["again"].lower()] if amount["again"] else 1.0
            return known.vague[amount["vague"].lower()] * factor, None
        value = known.numerals.read(amount["number"])
        high = known.numerals.read(amount["high"]) if amount["high"] else None
        # "5 to 10 million": what multiplies stands behind the second number only.
        if value is not None and high is not None and value < 1000 <= high and amount["number"].isdigit():
            factor = known.numerals.multipliers.get(amount["high"].rsplit(" ", 1)[-1].lower(), 1.0)
            value *= factor
        return value, high

    def _unit(self, amount: re.Match[str]) -> tuple[str, int]:
        """Return the unit and where the quantity ends."""
        last = max(amount.end(group) for group in ("number", "high", "more", "vague", "times", "again"))
        per = f"/{self._units.get(amount['per'].lower(), amount['per'].lower())}" if amount["per"] else ""
        if amount["sign"]:
            unit = self._signs[amount["sign"].lower()]
            rate = self._rate.match(amount.string, last)
            if rate:
                return f"{unit}/{self._units.get(rate[1].lower(), rate[1].lower())}", rate.end()
            return unit, last
        if amount["unit"]:
            return self._units[amount["measure"].lower()] + per, amount.end("unit")
        if amount["noun"] and amount["noun"] not in self._measures.plain:
            return amount["noun"], amount.end("noun")
        return "", last

    def _counts(self, text: str, amount: re.Match[str], unit: str) -> bool:
        """Say whether the number counts something and is no name, year or score."""
        start = amount.start("sign") if amount["sign"] else amount.start()
        before = _WORD_BEFORE.search(text, max(0, start - _LOOK_BACK), start)
        word = before[1].lower() if before else ""
        if amount["sign"] or (amount["unit"] and unit[:1] == "%"):
            return True
        if word in self._measures.labels:
            return False
        number = amount["number"] or ""
        if not unit:
            return bool(amount["bound"] or " " in number or word in self._measures.amounts) and not amount["high"]
        if amount["unit"] or amount["high"]:
            # "2-1" is a score unless what it measures is told.
            return bool(amount["unit"])
        if len(number) == 4 and number[:2] in ("19", "20") and number.isdigit():
            return False
        return number.lower() not in ("satu", "one", "a", "an", "half", "setengah")


def _any(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, longest first."""
    return "|".join(re.escape(word).replace("\\ ", r"\s") for word in sorted(words, key=lambda w: (-len(w), w)))


INDONESIAN = Quantities(INDONESIAN_MEASURES)
ENGLISH = Quantities(ENGLISH_MEASURES)
