from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import keep, parse_union

if TYPE_CHECKING:
    Transform: TypeAlias = Sequence[dict[str, str]] | dict[str, str]
    """Headers to add to requests, by name: one object, or a list of them."""
else:

    def __getattr__(name: str) -> Any:
        if name != "Transform":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

        globals()[name] = union = Sequence[dict[str, str]] | dict[str, str]
        return union


parse_transform = parse_union(objects=keep, items=keep)
