"""What functions return, as a model is told of it."""

from __future__ import annotations

import math
import sys
from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import PurePath
from typing import Any, cast
from uuid import UUID

from gemkit_raw.models import (
    Blob,
    File,
    FileData,
    FunctionCall,
    FunctionResponse,
    FunctionResponseBlob,
    FunctionResponseFileData,
    FunctionResponsePart,
    Part,
)
from gemkit_raw.types import JsonModel

from .._values import evolve
from .contents import encode_image, is_pil_image, wrap
from .media import HEAD, detect_mime_type


def respond(call: FunctionCall, result: Any) -> FunctionResponse:
    """The answer to a call: a dict as it is, any other JSON value as {"result": ...}, images and files beside it.

    Raises:
        TypeError, ValueError: the result has no JSON form.
    """
    if isinstance(result, FunctionResponse):
        return evolve(result, id=call.id, name=call.name)
    media: list[FunctionResponsePart] = []
    content = dump(result, media)
    response: dict[str, Any] = cast("dict[str, Any]", content) if isinstance(content, dict) else {"result": content}
    return FunctionResponse(id=call.id, name=call.name, response=response, parts=media or None)


def report(call: FunctionCall, message: str) -> FunctionResponse:
    """The answer to a call that tells what went wrong."""
    return FunctionResponse(id=call.id, name=call.name, response={"error": message})


def dump(value: Any, media: list[FunctionResponsePart]) -> Any:
    """A value as JSON; images and files go to `media`, and a word at their place says which of them it is."""
    match value:
        case Enum():
            return dump(value.value, media)
        case None | bool() | int() | str():
            return value
        case float():
            if not math.isfinite(value):
                raise ValueError(f"{value} is no JSON")
            return value
        case Mapping():
            items = cast("Mapping[Any, Any]", value).items()
            return {dump_key(key): dump(item, media) for key, item in items}
        case date() | time():
            return value.isoformat()
        case timedelta():
            return f"PT{value.total_seconds():.15g}S"
        case Decimal():
            return dump(float(value), media)
        case UUID() | PurePath():
            return str(value)
        case _ if (part := find_media(value)) is not None:
            media.append(part)
            kind = part.inline_data or part.file_data
            return f"[part {len(media)}: {(kind.mime_type if kind else None) or 'a file'}]"
        case _:
            return dump_object(value, media)


def dump_key(key: Any) -> str:
    key = key.value if isinstance(key, Enum) else key
    if isinstance(key, str):
        return key
    if isinstance(key, int | float | date | UUID) and not isinstance(key, bool):
        return str(key)
    raise TypeError(f"{key!r} can't be a key of a JSON object")


def dump_object(value: Any, media: list[FunctionResponsePart]) -> Any:
    """The JSON of an object, by what its class is made with."""
    kind = cast("Any", type(value))
    if isinstance(value, Part) and value.text is not None:
        return value.text
    if isinstance(value, JsonModel):
        return value.to_dict()
    if hasattr(kind, "model_fields") and callable(getattr(value, "model_dump", None)):  # pydantic
        return value.model_dump(mode="json", by_alias=True)
    if hasattr(kind, "__struct_fields__"):
        return sys.modules["msgspec"].to_builtins(value)
    if is_dataclass(kind):
        return {item.name: dump(getattr(value, item.name), media) for item in fields(kind)}
    if hasattr(kind, "__attrs_attrs__"):
        return {item.name: dump(getattr(value, item.name), media) for item in kind.__attrs_attrs__}
    if hasattr(value, "dtype") and callable(getattr(value, "tolist", None)):  # numpy
        return dump(value.tolist(), media)
    if isinstance(value, Collection):
        return [dump(item, media) for item in cast("Collection[Any]", value)]
    raise TypeError(f"the result holds a {kind.__name__}, which has no JSON form")


def find_media(value: Any) -> FunctionResponsePart | None:
    """The part of an answer that an image, a file or bytes make; None for anything else."""
    match value:
        case FunctionResponsePart():
            return value
        case Blob():
            return FunctionResponsePart(inline_data=FunctionResponseBlob.from_dict(value.to_dict()))
        case FileData():
            return FunctionResponsePart(file_data=FunctionResponseFileData.from_dict(value.to_dict()))
        case Part():
            return find_media(value.inline_data or value.file_data)
        case bytes() | bytearray() | memoryview():
            data = bytes(cast("bytes", value))
            return find_media(Blob(data=data, mime_type=detect_mime_type(data[:HEAD], None)))
        case File():
            return find_media(wrap(value))
        case _ if is_pil_image(value):
            return find_media(encode_image(value))
        case _:
            return None
