"""Which rule pack reads an article: the newest in the article's language, else the one for all other languages."""

from dataclasses import dataclass

from annotations.models import Project, RulePack


def primary(language: str) -> str:
    """Return the language of a tag without its region or script: `id` of `id-ID`."""
    return language.partition("-")[0].lower()


@dataclass(frozen=True, slots=True)
class PacksInForce:
    """The ids of a project's packs in force by language; the pack in `fallback` reads all other languages too."""

    packs: dict[str, int]
    fallback: str

    def language_for(self, language: str) -> str:
        """Return the language of the pack that reads an article in `language`."""
        code = primary(language)
        return code if code in self.packs else self.fallback

    def pack_for(self, language: str) -> int | None:
        """Return the id of the pack that reads an article in `language`; None in a project without packs."""
        return self.packs.get(self.language_for(language))

    def read_by(self, language: str) -> tuple[str, dict[str, object]]:
        """Return what `pack_for` says as a condition on the article `a` in SQL, with its parameters."""
        if language == self.fallback:
            others = [code for code in self.packs if code != language]
            return "split_part(lower(a.language), '-', 1) <> ALL(%(other_languages)s)", {"other_languages": others}
        return "split_part(lower(a.language), '-', 1) = %(language)s", {"language": language}


def packs_in_force(*, project: Project) -> PacksInForce:
    """Return the newest pack of each language. Call it with the project locked where runs are made of the answer."""
    rows = RulePack.objects.filter(project=project).order_by("version").values_list("language", "pk")
    packs = dict(rows)
    own = primary(project.language)
    # The first pack is the one that the project was founded with.
    return PacksInForce(packs=packs, fallback=own if own in packs else next(iter(packs), own))
