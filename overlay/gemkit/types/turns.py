"""Turns as google-genai's users make them: `types.UserContent("Hello")`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from gemkit_raw.models import Blob, Content, File, FileData, FunctionCall, FunctionResponse, Part

from .._mixins.images import Image

__all__ = ("ModelContent", "UserContent")


class UserContent(Content):
    """A Content of the user.

    Args:
        parts: text, a Part, a File, an Image, or a list of these. What else a prompt may hold, such as a dict or a path,
            becomes a Part when it is sent.
    """

    __slots__ = ()

    def __new__(cls, parts: Any) -> Content:  # pyright: ignore[reportInconsistentConstructor]  # makes a plain Content
        """The Content."""
        return Content(role="user", parts=_list_parts(parts))


class ModelContent(Content):
    """A Content of the model.

    Args:
        parts: text, a Part, a File, an Image, or a list of these.
    """

    __slots__ = ()

    def __new__(cls, parts: Any) -> Content:  # pyright: ignore[reportInconsistentConstructor]  # as above
        """The Content."""
        return Content(role="model", parts=_list_parts(parts))


def _list_parts(values: Any) -> list[Any]:
    if isinstance(values, Iterable) and not isinstance(values, str | bytes | Mapping):
        return [_to_part(value) for value in cast("Iterable[Any]", values)]
    return [_to_part(values)]


def _to_part(value: Any) -> Any:
    match value:
        case str():
            return Part(text=value)
        case File():
            return Part(file_data=FileData(file_uri=value.uri, mime_type=value.mime_type))
        case Blob():
            return Part(inline_data=value)
        case Image():
            return Part(inline_data=Blob(data=value.image_bytes, mime_type=value.mime_type))
        case FileData():
            return Part(file_data=value)
        case FunctionCall():
            return Part(function_call=value)
        case FunctionResponse():
            return Part(function_response=value)
        case _:
            return value
