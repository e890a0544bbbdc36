"""On which line of a YAML file each part of it stands."""

Path = tuple[str | int, ...]


class Lines:
    """The first and the last line, from 1, of each part of a file, by its path: `("rules", 3, "pattern")`.

    Of a value with a key the first line is that of the key. A file that was never YAML has no lines.
    """

    def __init__(self) -> None:
        self._first: dict[Path, int] = {}
        self._last: dict[Path, int] = {}

    def note(self, path: Path, first: int, last: int) -> None:
        """Keep the lines of one part."""
        self._first[path], self._last[path] = first, last

    def of(self, *path: str | int) -> int | None:
        """Return the first line of a part, or of the smallest part around it that is known."""
        return next((self._first[path[:n]] for n in range(len(path), 0, -1) if path[:n] in self._first), None)

    def last_of(self, *path: str | int) -> int | None:
        """Return the last line of a part; None where it is not known."""
        return self._last.get(path)
