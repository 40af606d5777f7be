"""The objects in answers, while they are written."""

from __future__ import annotations

from typing import Any

from gemkit_raw.models import GenerateContentResponse

from .parsed_response import ParsedResponse
from .partial_json import MISSING, complete

__all__ = ("MISSING", "ObjectReader", "check_object")

STEP = 16
"""A long text is read again when it has grown by one part in so many: all in all, no part of it more often than that."""
SHORT = 4096
"""Characters up to which it is read with every chunk."""


class ObjectReader:
    """Takes the chunks of an answer, and gives the object that their text holds so far.

    What it gives are plain dicts, lists and the like, each one of its own. In an answer of several turns every turn begins anew.
    """

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._pieces: list[str] = []
        self._size = 0
        self._read = 0
        self._value: Any = MISSING
        self._is_json = True

    def read(self, chunk: GenerateContentResponse) -> Any:
        """The object with what the chunk adds to it; MISSING where that is nothing."""
        if text := chunk.text_or_none:
            self._pieces.append(text)
            self._size += len(text)
        whole = chunk.finish_reason is not None
        value = self._look() if whole or self._size - self._read > max(self._read - SHORT, 0) // STEP else MISSING
        if whole:
            self._begin()
        return value

    def _look(self) -> Any:
        if not self._is_json or self._read == self._size:
            return MISSING
        self._pieces = ["".join(self._pieces)]
        self._read = self._size
        try:
            value = complete(self._pieces[0])
        except ValueError:  # said at the end, with all of the text
            self._is_json = False
            return MISSING
        if value is MISSING or value == self._value:
            return MISSING
        self._value = value
        return value


def check_object(response: GenerateContentResponse) -> None:
    """Raises what `.parsed` of the whole response does; where no schema was asked for, it has to be JSON at least."""
    asked = getattr(response, "has_type", False)
    whole: Any = response if asked else ParsedResponse[Any].of(response, Any)
    _ = whole.parsed
