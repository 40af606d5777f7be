"""The closest name, for those who mistyped one."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of a message about a name that is unknown: the closest one, or what there is when there is little."""
    names = list(known)
    folded = {candidate.casefold(): candidate for candidate in names}
    near = get_close_matches(name.casefold(), folded, 1)
    if near:
        return f"; did you mean {folded[near[0]]}?"
    return f"; there are {', '.join(names)}" if names else ""
