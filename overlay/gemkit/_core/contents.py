"""Prompts as users write them, as the Contents that are sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeAlias, cast

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
        content = _as_content(item)
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


def as_turns(history: Iterable[Any]) -> list[Content]:
    """The turns of a history: Contents, or dicts of their form."""
    turns: list[Content] = []
    for item in history:
        turn = _as_content(item)
        if turn is None:
            raise TypeError(
                f"a history holds Contents or dicts such as {{'role': 'user', 'parts': [...]}}, not {item!r}"
            )
        turns.append(turn)
    return turns


def to_content(settings: Settings, value: Any, role: str | None) -> Flow[Content]:
    """One turn: a Content as it is, anything else as its parts."""
    content = _as_content(value)
    if content is not None:
        return content
    parts: list[Part] = []
    for item in as_items(value):
        parts.append((yield from to_part(settings, item)))
    if not parts:
        raise ValueError(f"a message is empty; give {ACCEPTED}")
    content = Content(role=role, parts=parts)
    check_inline_size(settings, [content])
    return content


def to_part(settings: Settings, value: Any) -> Flow[Part]:
    """One part of a turn."""
    match value:
        case str():
            return Part(text=value)
        case Part():
            return value
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


def _as_content(value: Any) -> Content | None:
    if isinstance(value, Content):
        return value
    if isinstance(value, Mapping) and ("parts" in value or "role" in value):
        value = cast("Mapping[str, Any]", value)
        parts: Any = value.get("parts")
        if isinstance(parts, str):
            parts = [parts]
        if _is_list(parts):  # Google's older examples write {"role": "user", "parts": ["text"]}
            parts = [{"text": part} if isinstance(part, str) else _dict_form(part) for part in parts]
        return build(Content, {**value, "parts": parts}, "contents", strict=False)
    return None


def _dict_form(part: Any) -> Any:
    return _part_from_dict(cast("Mapping[str, Any]", part)) if isinstance(part, Mapping) else part


def _part_from_dict(value: Mapping[str, Any]) -> Part:
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
    single = (
        isinstance(value, str | bytes | bytearray | Mapping) or hasattr(value, "__fspath__") or _is_pil_image(value)
    )
    return isinstance(value, Iterable) and not single


def _is_pil_image(value: Any) -> bool:
    return any(cls.__module__.startswith("PIL.") and cls.__name__ == "Image" for cls in type(value).__mro__)


def _encode_image(image: Any) -> Blob:
    """A PIL image in its own format where that loses nothing, else as PNG."""
    buffer = BytesIO()
    if image.format == "WEBP" or image.mode in ("CMYK", "YCbCr", "HSV", "LAB", "F"):
        image = image.convert("RGBA" if "A" in image.getbands() else "RGB")
    image.save(buffer, format="PNG")
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
