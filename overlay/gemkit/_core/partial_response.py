"""Responses of which there is more."""

from __future__ import annotations

from typing import ClassVar

from gemkit_raw.models import GenerateContentResponse


class PartialResponse(GenerateContentResponse):
    """A piece of a response: a chunk of a stream, or what its chunks made together before the last.

    It is a response in all but one point: when it holds no text, that is no error, as others may.
    """

    __slots__ = ()
    __hash__ = None  # models are mutable
    is_partial: ClassVar[bool] = True

    def __eq__(self, other: object) -> bool:
        """Responses are equal when they put the same on the wire."""
        if not isinstance(other, GenerateContentResponse):
            return NotImplemented
        return self.to_dict() == other.to_dict()
