"""Prompts as users write them, as the Contents that are sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from attrs import evolve

from gemkit_raw.models import Blob, Content, File, FileData, FunctionCall, FunctionResponse, Part

from ..errors import ConfigurationError
from .inputs import build, list_names
from .media import detect_mime_type
from .settings import Settings
from .steps import Flow, Load

if TYPE_CHECKING:
    from os import PathLike

    from PIL.Image import Image

PartInput: TypeAlias = "str | Part | File | Blob | FileData | Image | PathLike[str] | Mapping[str, Any]"
ContentsInput: TypeAlias = "PartInput | Content | Iterable[PartInput | Content]"

ACCEPTED = (
    "a str, a Part, a Content, a File from client.files, a Blob, a PIL image, a path (pathlib.Path), "
    "a dict such as {'mime_type': 'image/png', 'data': b'...'} or {'role': 'user', 'parts': [...]}, or a list of these"
)


def to_contents(settings: Settings, contents: Any) -> Flow[list[Content]]:
    """The turns that a prompt means: parts that follow each other make one turn of the user."""
    turns: list[Content] = []
    loose: list[Part] = []
    for item in as_items(contents):
        content = yield from read_turn(settings, item)
        if content is None:
            loose.append((yield from to_part(settings, item)))
            continue
        if loose:
            turns.append(Content(role="user", parts=loose))
            loose = []
        turns.append(content)
    if loose:
        turns.append(Content(role="user", parts=loose))
    if not turns:
        raise ValueError(f"contents is empty; give {ACCEPTED}")
    check_inline_size(settings, turns)
    return turns


def as_items(value: Any) -> Iterable[Any]:
    """What a list holds, or a single thing as the only item."""
    return cast("Iterable[Any]", value) if _is_list(value) else [value]


def as_turns(settings: Settings, history: Iterable[Any]) -> list[Content]:
    """The turns of a history: Contents, or dicts of their form."""
    return [_as_turn(settings, item) for item in history]


def _as_turn(settings: Settings, item: Any) -> Content:
    try:
        next(read_turn(settings, item))
    except StopIteration as stop:
        if stop.value is not None:
            return stop.value
    raise TypeError(f"a history holds Contents or dicts such as {{'role': 'user', 'parts': [...]}}, not {item!r}")


def to_content(settings: Settings, value: Any, role: str | None) -> Flow[Content]:
    """One turn: a Content as it is, anything else as its parts."""
    content = yield from read_turn(settings, value)
    if content is None:
        content = Content(role=role, parts=(yield from to_parts(settings, as_items(value))))
        if not content.parts:
            raise ValueError(f"a message is empty; give {ACCEPTED}")
    check_inline_size(settings, [content])
    return content


def read_turn(settings: Settings, value: Any) -> Flow[Content | None]:
    """The turn that a Content or a dict of its form is; None for anything else."""
    if isinstance(value, Content):
        parts: Any = value.parts  # a class takes what it is given, also text
        if all(isinstance(part, Part) for part in parts or ()):
            return value
        return evolve(value, parts=(yield from to_parts(settings, parts)))
    if isinstance(value, Mapping) and ("parts" in value or "role" in value):
        fields = dict(cast("Mapping[str, Any]", value))
        parts = fields.pop("parts", None)
        content = build(Content, fields, "contents", strict=False)
        if parts is not None:
            content.parts = yield from to_parts(settings, parts)
        return content
    return None


def to_parts(settings: Settings, values: Any) -> Flow[list[Part]]:
    """The parts of one turn; Google's older examples give a plain text here too."""
    if isinstance(values, str):
        values = [values]
    if not _is_list(values):
        raise TypeError(f"contents.parts must be a list, not {type(values).__name__}")
    parts: list[Part] = []
    for value in values:
        parts.append((yield from to_part(settings, value)))
    return parts


def to_part(settings: Settings, value: Any) -> Flow[Part]:
    """One part of a turn."""
    match value:
        case str():
            return Part(text=value)
        case Part():
            blob: Any = value.inline_data  # a class takes what it is given, also a dict
            return (
                evolve(value, inline_data=build(Blob, blob, "part.inline_data")) if isinstance(blob, Mapping) else value
            )
        case File():
            return Part(file_data=FileData(file_uri=_uri_of(value), mime_type=value.mime_type))
        case Blob():
            return Part(inline_data=value)
        case FileData():
            return Part(file_data=value)
        case FunctionCall():
            return Part(function_call=value)
        case FunctionResponse():
            return Part(function_response=value)
        case Mapping():
            return _part_from_dict(cast("Mapping[str, Any]", value))
        case _ if hasattr(value, "__fspath__"):
            path = str(value.__fspath__())
            data = yield Load(path, settings.inline_limit)
            return Part(inline_data=Blob(data=data, mime_type=detect_mime_type(data[:64], path)))
        case _ if _is_pil_image(value):
            return Part(inline_data=_encode_image(value))
        case _:
            raise TypeError(f"contents can't hold a {type(value).__name__}; give {ACCEPTED}")


def _part_from_dict(value: Mapping[str, Any]) -> Part:
    if not value:
        raise TypeError("a part can't be an empty dict")
    if not value.keys() & list_names(Part).keys():
        if value.keys() & {"data"}:
            return Part(inline_data=build(Blob, value, "inline data", strict=True))
        if value.keys() & {"file_uri", "fileUri"}:
            return Part(file_data=build(FileData, value, "file data", strict=True))
    return build(Part, value, "part", strict=False)


def _uri_of(file: File) -> str:
    if not file.uri:
        raise ValueError(
            f"the file {file.name or file.display_name!r} has no uri: upload it first, or get it by its name"
        )
    return file.uri


def _is_list(value: Any) -> bool:
    single = hasattr(value, "__fspath__") or hasattr(value, "read") or _is_pil_image(value)
    return isinstance(value, Iterable) and not single and not isinstance(value, str | bytes | bytearray | Mapping)


def _is_pil_image(value: Any) -> bool:
    return any(cls.__module__.startswith("PIL.") and cls.__name__ == "Image" for cls in type(value).__mro__)


def _encode_image(image: Any) -> Blob:
    """A PIL image as a file: a JPEG that was not touched as JPEG of the same quality, anything else as PNG."""
    buffer = BytesIO()
    if image.format == "JPEG":
        image.save(buffer, format="JPEG", quality="keep")
        return Blob(data=buffer.getvalue(), mime_type="image/jpeg")
    try:
        image.save(buffer, format="PNG")
    except (OSError, ValueError):  # PNG has no such mode
        buffer = BytesIO()
        mode = "LA" if image.mode == "La" else "RGBA" if {"A", "a"} & set(image.getbands()) else "RGB"
        image.convert(mode).save(buffer, format="PNG")
    return Blob(data=buffer.getvalue(), mime_type="image/png")


def check_inline_size(settings: Settings, contents: Iterable[Content]) -> None:
    """ConfigurationError where inline data is more than one request may carry."""
    total = sum(_size_of(part.inline_data) for content in contents for part in content.parts or () if part.inline_data)
    if total > settings.inline_limit:
        raise ConfigurationError(
            f"The prompt holds {total:,} bytes of inline data, more than the {settings.inline_limit:,} that one request may "
            "carry. Upload large files with client.files.upload(file=...) and put the File it returns into the prompt."
        )


def _size_of(blob: Blob) -> int:
    data = blob._data  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the text as received need not be decoded to be measured
    if data is None:
        return 0
    return len(data) if isinstance(data, bytes) else len(getattr(data, "text", data)) * 3 // 4
