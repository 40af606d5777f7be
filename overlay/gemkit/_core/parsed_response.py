"""Responses whose text is to be an object."""

from __future__ import annotations

from typing import Any, Generic, Self, TypeVar, cast

from gemkit_raw.models import Content, GenerateContentResponse

from ..errors import ParseError

T_co = TypeVar("T_co", covariant=True)
UNREAD: Any = object()


class ParsedResponse(GenerateContentResponse, Generic[T_co]):
    """A response and what became of it: the object that its text is JSON of, the functions that were called on the way."""

    __slots__ = ("_history", "_parsed", "_type")
    __hash__ = None  # models are mutable

    def __init__(self, **fields: Any) -> None:
        super().__init__(**fields)
        self._type: Any = None
        self._parsed: Any = UNREAD
        self._history: list[Content] | None = None

    @classmethod
    def of(cls, response: GenerateContentResponse, type_: Any) -> Self:
        """A response, known to hold an object of a type."""
        fields = {slot.lstrip("_"): getattr(response, slot) for slot, _, _ in response.__json_out__}
        self = cls(**fields, additional_properties=response.additional_properties or None)
        self._type = type_
        return self

    @property
    def parsed(self) -> T_co:
        """The object that the text of the first candidate holds; None where none was asked for.

        Raises:
            ParseError: the text is not of that form; after "MAX_TOKENS" it is cut off.
            BlockedError: there is no text, for the reason that the error gives.
        """
        if self._parsed is UNREAD:
            self._parsed = self._read()
        return cast("T_co", self._parsed)

    @property
    def has_type(self) -> bool:
        """Whether an object was asked for."""
        return self._type is not None

    @property
    def automatic_function_calling_history(self) -> list[Content] | None:
        """What was said until the answer, where functions were called automatically; else None."""
        return self._history

    def _read(self) -> Any:
        if self._type is None:
            return None
        from .parsing import ConversionError, parse

        text = self.text
        try:
            return parse(self._type, text)
        except ConversionError as error:
            cut = ", and it was cut off at the token limit" if self.finish_reason == "MAX_TOKENS" else ""
            raise ParseError(
                f"The answer is not of the form that was asked for{cut}: {error}",
                text=text,
                problems=error.problems,
                finish_reason=self.finish_reason and str(self.finish_reason),
                response=self,
            ) from error

    def __getstate__(self) -> Any:
        fields, own = super().__getstate__()
        return fields, {name: value for name, value in own.items() if name != "_parsed"}

    def __eq__(self, other: object) -> bool:
        """Responses are equal when they put the same on the wire."""
        if not isinstance(other, GenerateContentResponse):
            return NotImplemented
        return self.to_dict() == other.to_dict()


def read_response(
    response: GenerateContentResponse, type_: Any, history: list[Content] | None = None
) -> GenerateContentResponse:
    """The response with what is known besides; as it is where there is nothing."""
    if type_ is None and history is None:
        return response
    known = ParsedResponse[Any].of(response, type_)
    known._history = history  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # its own module
    return known
