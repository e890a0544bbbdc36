"""Every path of the API with every method, filled with objects that exist."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from annotations.api.urls import urlpatterns
from tests.contract import ROOT

PUBLIC = ("schema/", "docs/", "rules/schema/")
METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True)
class Endpoint:
    """One path with the methods that its view answers to."""

    route: str
    path: str
    methods: tuple[str, ...]

    @property
    def personal(self) -> bool:
        """Whether it is about the asker and about nobody's project."""
        return self.route.startswith("me/") or self.route == "projects/" or self.route == "assignments/"


def endpoints(objects: Mapping[str, Any]) -> Iterator[Endpoint]:
    """Yield every endpoint; `objects` maps `articles/pk`, `slug` and so on to ids of things that exist."""
    for pattern in urlpatterns:
        route = getattr(pattern.pattern, "_route", None)
        if route is None or route in PUBLIC:
            continue
        stage = route.split("/")[2] if route.startswith("projects/<") else route.split("/")[0]

        def fill(match: re.Match[str], stage: str = stage) -> str:
            return str(objects[f"{stage}/pk"] if match[1] == "pk" else objects[match[1]])

        view = pattern.callback.cls  # type: ignore[attr-defined]
        methods = tuple(method for method in METHODS if hasattr(view, method))
        yield Endpoint(route, ROOT + re.sub(r"<\w+:(\w+)>", fill, route), methods)
