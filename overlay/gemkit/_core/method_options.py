"""`config=` of methods that take little more than a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .inputs import suggest, unfold


def read_method_options(config: Any, *names: str, where: str = "config") -> dict[str, Any]:
    """What a config says, by the Python names of the options there are; `where` is what the caller calls it.

    Raises:
        TypeError: there is no such option.
    """
    given: Any = unfold(config) or {}
    if not isinstance(given, Mapping):
        raise TypeError(f"{where} must be a dict, not {type(config).__name__}")
    known = {spelling: name for name in names for spelling in (name, to_camel(name))}
    options: dict[str, Any] = {}
    for key, value in cast("Mapping[str, Any]", given).items():
        if key not in known:
            raise TypeError(f"{where} has no {key!r}{suggest(key, known)}")
        if value is not None:
            options[known[key]] = value
    return options


def to_camel(name: str) -> str:
    """The JSON name of a Python name."""
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))
