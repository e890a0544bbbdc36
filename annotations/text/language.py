"""Which language a text is written in, as far as there are rule packs for it."""

# Articles may open with menus and names, which belong to no language.
_WINDOW = 1_000
_WINDOWS = 3
# A fifth of all words or more are in the list of their language. Words that Dutch, German or French share with English
# are kept apart: they bear out the others, and tell nothing alone. Marks stay on words: few of these words end a
# clause, and taking marks off would cost more than all the rest.
_INDONESIAN = (
    "ada adalah agar akan antara atas atau bagi bahwa banyak belum bisa bukan dalam dan dapat dari dengan di dia hari"
    " harus hanya hingga ia ini itu jika juga kami karena kata katanya ke kepada kita lagi lain lebih masih mereka"
    " menjadi namun oleh orang pada para pun saat saja sampai sangat satu saya sebagai secara sedang sejak sekitar"
    " selain selama sementara seorang seperti serta sudah tahun tak tapi telah tentang terhadap tersebut tetapi tidak"
    " untuk yang"
)
_ENGLISH = (
    "about after and are as at be been but by can could for from has have he his if into it its not other our said she"
    " than that the their them there they this to were what when which who will with would you"
)
_SHARED = frozenset(("a", "all", "an", "had", "in", "is", "of", "on", "or", "so", "was", "we"))
_KNOWN = {"id": frozenset(_INDONESIAN.split()), "en": frozenset(_ENGLISH.split())}
_LEAST_SHARE = 0.12
_LEAST_KINDS = 2
# One language must be this much ahead of the other.
_LEAD = 2


def detect(text: str) -> str:
    """Return "id" or "en", or "" where the text is too short, mixed or in another language.

    Only the first 3,000 characters are read. Languages close to Indonesian, such as Malay, come out as "id".
    """
    for start in range(0, min(len(text), _WINDOW * _WINDOWS), _WINDOW):
        language = _told_by(text[start : start + _WINDOW].lower().split())
        if language:
            return language
    return ""


def tag_of(written: str) -> str:
    """Return a language as a tag with hyphens: web pages also say `id_ID`."""
    return written.strip().replace("_", "-")


def _told_by(words: list[str]) -> str:
    found = {name: [word for word in words if word in known] for name, known in _KNOWN.items()}
    second, first = sorted(found, key=lambda name: len(found[name]))
    hits = found[first]
    kinds = set(hits).union(_SHARED.intersection(words) if first == "en" else ())
    sure = (
        len(hits) >= _LEAST_SHARE * len(words)
        and len(hits) >= _LEAD * len(found[second])
        and len(kinds) >= _LEAST_KINDS
    )
    return first if sure else ""
