"""Numbers as news writes them, in digits and in words."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Numerals:
    """How one language writes numbers: what marks thousands and decimals, number words, and words that multiply."""

    thousands: str
    decimal: str
    words: dict[str, float]
    multipliers: dict[str, float]

    def read_digits(self, text: str) -> float | None:
        """Return the value of `1.250.000` or `5,2`; None where the marks make no sense.

        A single mark with three digits behind it marks thousands if it may; any other single mark is a decimal one.
        """
        text = text.rstrip(".,")
        if self.thousands in text:
            parts = text.split(self.decimal)
            groups = parts[0].split(self.thousands)
            if len(parts) <= 2 and all(len(group) == 3 for group in groups[1:]) and 1 <= len(groups[0]) <= 3:
                text = "".join(groups) + ("." + parts[1] if len(parts) == 2 else "")
            elif text.count(self.thousands) == 1 and self.decimal not in text:
                text = text.replace(self.thousands, ".")
            else:
                return None
        else:
            text = text.replace(self.decimal, ".")
        try:
            return float(text) if len(text) < _LONGEST else None
        except ValueError:
            return None

    def read_words(self, text: str) -> float | None:
        """Return the value of number words such as `dua ratus lima puluh`; None where one of them is none."""
        total = group = last = 0.0
        for word in _WORD.findall(text.lower()):
            if word in _BETWEEN:
                continue
            if word in self.words:
                last = self.words[word]
                group += last
            elif word in self.multipliers:
                factor = self.multipliers[word]
                if factor >= 1000:
                    total, group = total + (group or 1) * factor, 0.0
                elif factor == 11:  # "belas" makes teens of the word before
                    group += 10
                else:  # "puluh", "ratus" multiply what they stand behind, not the hundreds before that
                    group += (last or 1) * factor - last
                last = 0.0
            else:
                return None
        return total + group

    def read(self, text: str) -> float | None:
        """Return the value of digits or words, with a word that multiplies behind them or without."""
        text = text.strip()
        if not text[:1].isdigit():
            return self.read_words(text)
        digits, _, word = text.partition(" ")
        value = self.read_digits(digits)
        factor = self.multipliers.get(word.strip().lower(), 1.0) if word else 1.0
        return None if value is None else round(value * factor, 6)


# Longer ones are account numbers and the like; a few hundred digits would be infinite.
_LONGEST = 20
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = frozenset({"and"})

INDONESIAN = Numerals(
    thousands=".",
    decimal=",",
    words={
        "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
        "sembilan": 9, "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1e3, "sejuta": 1e6, "semiliar": 1e9,
        "setengah": 0.5, "separuh": 0.5,
    },
    multipliers={
        "belas": 11, "puluh": 10, "ratus": 100, "ribu": 1e3, "rb": 1e3, "juta": 1e6, "jt": 1e6, "miliar": 1e9,
        "milyar": 1e9, "miliyar": 1e9, "triliun": 1e12, "trilyun": 1e12, "lusin": 12,
    },
)  # fmt: skip
ENGLISH = Numerals(
    thousands=",",
    decimal=".",
    words={
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "half": 0.5, "a": 1, "an": 1,
    },
    multipliers={
        "hundred": 100, "thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9,
        "trillion": 1e12, "tn": 1e12, "dozen": 12,
    },
)  # fmt: skip
