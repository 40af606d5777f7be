"""What documents of file search stores offer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


class DocumentMixin:
    """Document: how it is, and the facts it was given."""

    __slots__ = ()

    @property
    def is_ready(self: Any) -> bool:
        """Whether it can be searched: its state is STATE_ACTIVE."""
        return self.state == "STATE_ACTIVE"

    @property
    def metadata(self: Any) -> dict[str, str | float | list[str]]:
        """Its `custom_metadata` as a dict."""
        return read_metadata(self.custom_metadata)


def read_metadata(facts: Iterable[Any] | None) -> dict[str, str | float | list[str]]:
    """Custom metadata as a dict: texts, numbers, and lists of texts."""
    read: dict[str, str | float | list[str]] = {}
    for fact in facts or ():
        if fact.string_list_value is not None:
            read[fact.key] = list(fact.string_list_value.values or ())
        else:
            read[fact.key] = fact.numeric_value if fact.string_value is None else fact.string_value
    return read
