"""Prompts as users write them, as the Contents that are sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from attrs import evolve

from gemkit_raw.models import Blob, Content, File, FileData, FunctionCall, FunctionResponse, Part
from gemkit_raw.types import JsonModel

from ..errors import ConfigurationError
from .inputs import SupportsModelDump, build, list_names, settle, unfold
from .media import HEAD, detect_mime_type
from .settings import Settings
from .steps import Flow, Load

if TYPE_CHECKING:
    from os import PathLike

    from PIL.Image import Image


class PlainImage(Protocol):
    """An image as bytes, such as `types.Image`."""

    @property
    def image_bytes(self) -> bytes | None: ...
    @property
    def mime_type(self) -> str | None: ...


MediaInput: TypeAlias = "File | Blob | FileData | Image | PlainImage | PathLike[str]"
PartInput: TypeAlias = (
    "str | Part | MediaInput | FunctionCall | FunctionResponse | Mapping[str, Any] | SupportsModelDump"
)
ContentsInput: TypeAlias = "PartInput | Content | Iterable[PartInput | Content | Iterable[PartInput]]"

ACCEPTED = (
    "a str, a Part, a Content, a File from client.files, a Blob, a PIL image, a path (pathlib.Path), "
    "a dict such as {'mime_type': 'image/png', 'data': b'...'} or {'role': 'user', 'parts': [...]}, or a list of these"
)
WIRE_IMAGES = ("image/png", "image/jpeg", "image/webp", "image/heic", "image/heif")
"""Images that the service takes as they are."""
PNG_MODES = {"I": "I;16", "La": "LA", "PA": "RGBA", "RGBa": "RGBA"}
"""What Pillow's modes become that PNG lacks; RGB is enough for all others."""
KINDS: Mapping[str, type[JsonModel]] = {
    cls.__name__: cls for cls in (Blob, Content, File, FileData, FunctionCall, FunctionResponse, Part)
}


def to_contents(settings: Settings, contents: Any) -> Flow[list[Content]]:
    """The turns that a prompt means.

    Parts that follow each other make one turn: of the model where they call functions, else of the user. A list within the
    list is a turn of the user's own.
    """
    turns: list[Content] = []
    loose: list[Part] = []
    for given in as_items(contents):
        item = adopt(given)
        content = yield from read_turn(settings, item)
        if content is None and is_list(item):
            content = yield from to_content(settings, item, "user")
        if content is not None:
            turns += as_turn(loose)
            turns.append(content)
            loose = []
            continue
        part = yield from to_part(settings, item)
        if loose and (part.function_call is None) != (loose[0].function_call is None):
            turns += as_turn(loose)
            loose = []
        loose.append(part)
    turns += as_turn(loose)
    if not turns:
        raise ValueError(f"contents is empty; give {ACCEPTED}")
    check_inline_size(settings, turns)
    return turns


def as_turn(parts: list[Part]) -> list[Content]:
    """The turn that loose parts make; none without any."""
    return [Content(role="model" if parts[0].function_call else "user", parts=parts)] if parts else []


def as_items(value: Any) -> Iterable[Any]:
    """What a list holds, or a single thing as the only item."""
    return cast("Iterable[Any]", value) if is_list(value) else [value]


def adopt(value: Any) -> Any:
    """An object of google-genai's as ours of the same name; anything else as it is."""
    if isinstance(value, JsonModel | type) or not hasattr(value, "model_dump"):
        return value
    kind = next((KINDS[cls.__name__] for cls in type(value).__mro__ if cls.__name__ in KINDS), None)
    return value if kind is None else build(kind, unfold(value), type(value).__name__, strict=False)


def as_turns(settings: Settings, history: Iterable[Any]) -> list[Content]:
    """The turns of a history: Contents, or dicts of their form."""
    return [_as_turn(settings, item) for item in history]


def _as_turn(settings: Settings, item: Any) -> Content:
    try:
        next(read_turn(settings, adopt(item)))
    except StopIteration as stop:
        if stop.value is not None:
            return stop.value
    raise TypeError(f"a history holds Contents or dicts such as {{'role': 'user', 'parts': [...]}}, not {item!r}")


def to_content(settings: Settings, value: Any, role: str | None) -> Flow[Content]:
    """One turn: a Content as it is, anything else as its parts."""
    content = yield from read_turn(settings, adopt(value))
    if content is None:
        content = Content(role=role, parts=(yield from to_parts(settings, as_items(value))))
        if not content.parts:
            raise ValueError(f"a message is empty; give {ACCEPTED}")
    check_inline_size(settings, [content])
    return content


def read_turn(settings: Settings, value: Any) -> Flow[Content | None]:
    """The turn that a Content or a dict of its form is; None for anything else."""
    if isinstance(value, Content):
        given: Any = value.parts or ()  # a class takes what it is given, also text
        if all(isinstance(part, Part) and polish(part) is part for part in given):
            return value
        return evolve(value, parts=(yield from to_parts(settings, given)))
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
    if not is_list(values):
        raise TypeError(f"contents.parts must be a list, not {type(values).__name__}")
    parts: list[Part] = []
    for value in values:
        parts.append((yield from to_part(settings, value)))
    return parts


def to_part(settings: Settings, value: Any) -> Flow[Part]:
    """One part of a turn."""
    value = adopt(value)
    if isinstance(value, str):
        return Part(text=value)
    if isinstance(value, JsonModel):
        return polish(wrap(value))
    if isinstance(value, Mapping):
        return name_data(_part_from_dict(cast("Mapping[str, Any]", value)))
    if is_pil_image(value):
        return Part(inline_data=(yield from to_blob(settings, value)))
    if hasattr(value, "image_bytes"):
        return name_data(_part_from_image(value))
    if hasattr(value, "__fspath__"):
        path = str(value.__fspath__())
        data = yield Load(path, settings.inline_limit)
        return Part(inline_data=Blob(data=data, mime_type=detect_mime_type(data[:HEAD], path)))
    raise refuse(value)


def refuse(value: Any) -> TypeError:
    """What to say of a thing that no prompt can hold."""
    if isinstance(value, bytes | bytearray | memoryview):
        kind = detect_mime_type(bytes(cast("bytes", value[:HEAD])), None)
        way = f"types.Part.from_bytes(data=..., mime_type={kind!r})"
        return TypeError(f"contents can't hold bytes without saying what they are: {way}. It may also be {ACCEPTED}")
    return TypeError(f"contents can't hold a {type(value).__name__}; give {ACCEPTED}")


def wrap(value: JsonModel) -> Part:
    """The part that a file, a call or the like makes; TypeError for what makes none."""
    match value:
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
        case _:
            raise refuse(value)


def name_data(part: Part) -> Part:
    """The part, with the MIME type of its inline data where the caller left it out."""
    blob = part.inline_data
    if blob is None or blob.mime_type is not None:
        return part
    return evolve(part, inline_data=evolve(blob, mime_type=detect_mime_type((blob.data or b"")[:HEAD], None)))


def polish(part: Part) -> Part:
    """The part as it is sent: the same one where nothing in it was left open."""
    return name_data(settle(part, "part", strict=False))


def _part_from_image(image: Any) -> Part:
    if image.image_bytes is None:
        raise ValueError("the image has no image_bytes; Part.from_uri(file_uri=...) is for those that lie elsewhere")
    return Part(inline_data=Blob(data=image.image_bytes, mime_type=image.mime_type))


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


def is_list(value: Any) -> bool:
    if isinstance(value, str):  # what it nearly always is
        return False
    single = is_pil_image(value) or any(hasattr(value, name) for name in ("__fspath__", "read", "model_dump"))
    return (
        isinstance(value, Iterable) and not single and not isinstance(value, bytes | bytearray | memoryview | Mapping)
    )


def is_pil_image(value: Any) -> bool:
    """Whether this is one of Pillow's."""
    return any(cls.__module__.startswith("PIL.") and cls.__name__ == "Image" for cls in type(value).__mro__)


# Pillow ---------------------------------------------------------------------------------------------------------------


def to_blob(settings: Settings, image: Any) -> Flow[Blob]:
    """A PIL image as a file: the very one that it was opened from, where that still shows the same; else a new one."""
    name = getattr(image, "filename", None)
    original = read_original(image)
    if original is None and isinstance(name, str) and name:
        try:
            data = yield Load(name, settings.inline_limit)
            original = keep_original(image, data)
        except OSError:
            pass  # it is gone, or was never there
    return encode_image(image) if original is None else original


def encode_image(image: Any) -> Blob:
    """A PIL image as a file, without looking for the one that it was opened from.

    A JPEG becomes a JPEG of the same quality, anything else a PNG.
    """
    if (original := read_original(image)) is not None:
        return original
    buffer = BytesIO()
    if image.format == "JPEG":
        image.save(buffer, format="JPEG", quality="keep")
        return Blob(data=buffer.getvalue(), mime_type="image/jpeg")
    try:
        image.save(buffer, format="PNG")
    except (OSError, ValueError):  # PNG has no such mode
        buffer = BytesIO()
        image.convert(PNG_MODES.get(image.mode, "RGB")).save(buffer, format="PNG")
    return Blob(data=buffer.getvalue(), mime_type="image/png")


def read_original(image: Any) -> Blob | None:
    """The file that a PIL image still holds open; None when it has been read to its end."""
    file = getattr(image, "fp", None)
    if file is None:
        return None
    try:
        position = file.tell()
        file.seek(0)
        data = file.read()
        file.seek(position)
    except (OSError, ValueError):  # closed
        return None
    return keep_original(image, data)


def keep_original(image: Any, data: bytes) -> Blob | None:
    """The bytes of a file, where the service takes such and a PIL image shows nothing else than what is in them."""
    mime_type = detect_mime_type(data[:HEAD], None)
    if mime_type not in WIRE_IMAGES or image.tell() != 0:
        return None
    from PIL import Image

    try:
        with Image.open(BytesIO(data)) as original:
            return Blob(data=data, mime_type=mime_type) if is_same(image, original) else None
    except (OSError, ValueError, SyntaxError):  # cut, or replaced by something else
        return None


def is_same(image: Any, original: Any) -> bool:
    """Whether a PIL image is what a file shows: in size and form, and, once it was read, in each of its points."""
    if not image.tile:  # it was read, and may have been drawn upon
        original.load()
        if (original.tobytes(), original.getpalette()) != (image.tobytes(), image.getpalette()):
            return False
    facts = ("format", "size", "mode", "info")
    return all(getattr(image, fact) == getattr(original, fact) for fact in facts)


# Size -----------------------------------------------------------------------------------------------------------------


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
