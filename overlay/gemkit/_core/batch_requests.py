"""The requests of a batch: what users give, as rows that are ready to be sent."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias, TypeVar, cast

from gemkit_raw.models import (
    BatchJsonlInputLine,
    EmbedContentConfig,
    EmbedContentRequest,
    File,
    GenerateContentConfig,
    GenerateContentRequest,
    InlinedEmbedContentRequest,
    InlinedRequest,
)
from gemkit_raw.types import JsonModel

from .._values import Value
from ..errors import ConfigurationError
from ..types.options import BatchJobSource, EmbeddingsBatchJobSource
from .config import ConfigInput, Options, compose_request, gather, merge, read_config
from .contents import ContentsInput, as_items, to_content, to_contents
from .flows.tokens import describe_vectors
from .inputs import build, suggest, unfold
from .json import dumps, loads
from .names import split_file
from .settings import Settings
from .steps import CanAwait, Flow, Invoke, Job, Open, Outcome, Piece, Pull

if TYPE_CHECKING:
    from os import PathLike

    from .inputs import SupportsModelDump

Item = TypeVar("Item")
RowInput: TypeAlias = "ContentsInput | InlinedRequest | GenerateContentRequest | BatchJsonlInputLine"
SourceInput: TypeAlias = (
    "str | PathLike[str] | File | Mapping[str, Any] | SupportsModelDump | Iterable[RowInput] | AsyncIterable[RowInput]"
)

ROW = ("contents", "config", "metadata", "key", "model", "request")
"""What a row that is a dict may have."""
SOURCE = {
    "file_name": "file_name",
    "fileName": "file_name",
    "inlined_requests": "inlined_requests",
    "inlinedRequests": "inlined_requests",
}
SOURCES = ("BatchJobSource", "EmbeddingsBatchJobSource")
"""google-genai's names of both."""
ELSEWHERE = ("format", "gcs_uri", "gcsUri", "bigquery_uri", "bigqueryUri", "vertex_dataset_name", "vertexDatasetName")
"""Of google-genai's sources those that only Vertex AI has."""
ENDINGS = (".jsonl", ".ndjson", ".json")
BLOCK = 1024 * 1024
"""Bytes of a file that are read at once."""
END: Any = object()

USAGE = (
    "src is a list of prompts (or another iterable of them), a dict of prompts by their keys, the path of a JSONL file, "
    "or an uploaded file: its File, or its name such as 'files/abc-123'"
)


# Sources --------------------------------------------------------------------------------------------------------------


class Uploaded(Value):
    """A file that the service has."""

    name: str


class Given(NamedTuple):
    """One row as it was given, and where that was."""

    where: str
    value: Any
    key: str | None = None


class Rows(Protocol):
    """Rows, one after the other."""

    def take(self) -> Flow[Given | None]:
        """The next one; None at the end."""
        ...


class Listed:
    """Rows out of an iterable of the caller's, or of a dict by their keys."""

    def __init__(self, rows: Iterable[Any] | Mapping[str, Any]) -> None:
        self._keyed = isinstance(rows, Mapping)
        self._rows: Iterator[Any] = iter(cast("Mapping[str, Any]", rows).items() if isinstance(rows, Mapping) else rows)
        self._place = 0

    def take(self) -> Flow[Given | None]:
        item: Any = next(self._rows, END)
        if item is END:
            return None
        place, self._place = self._place, self._place + 1
        if self._keyed:
            return Given(f"src[{item[0]!r}]", item[1], read_key(item[0], f"src[{item[0]!r}]"))
        return Given(f"src[{place}]", item)
        yield  # its siblings have steps


class Awaited:
    """Rows out of an async iterable of the caller's."""

    def __init__(self, rows: AsyncIterable[Any]) -> None:
        self._rows = aiter(rows)
        self._place = 0

    def take(self) -> Flow[Given | None]:
        if not (yield CanAwait()):
            raise TypeError("src has to be awaited; a blocking client can't do that, client.aio can")
        outcome: Outcome
        [outcome] = yield Invoke([Job(step, (self._rows,))])
        if outcome.error is not None:
            raise outcome.error
        if outcome.value is END:
            return None
        place, self._place = self._place, self._place + 1
        return Given(f"src[{place}]", outcome.value)


async def step(rows: AsyncIterator[Any]) -> Any:
    """The next item; END behind the last."""
    return await anext(rows, END)


class Lines:
    """Rows out of a local JSONL file."""

    def __init__(self, path: Any) -> None:
        self._path = path
        self._opened = False
        self._at = 0
        self._rest = b""
        self._ended = False
        self._place = 0

    def take(self) -> Flow[Given | None]:
        if not self._opened:
            self._opened = True
            yield Open(self._path)
        while True:
            line = yield from self._read_line()
            if line is None:
                return None
            self._place += 1
            if line.strip():
                return Given(f"line {self._place} of {self._path}", self._read(line))

    def _read(self, line: bytes) -> Any:
        try:
            row = loads(line)
        except ValueError as error:
            raise ValueError(f"line {self._place} of {self._path} is no JSON: {error}") from None
        if not isinstance(row, dict):
            raise TypeError(f'line {self._place} of {self._path} must be a JSON object, such as {{"contents": ...}}')
        return cast("dict[str, Any]", row)

    def _read_line(self) -> Flow[bytes | None]:
        pieces = [self._rest]
        while b"\n" not in pieces[-1] and not self._ended:
            piece: Piece = yield Pull(BLOCK, self._at)
            self._at += len(piece.data)
            self._ended = len(piece.data) < BLOCK
            pieces.append(piece.data)
        line, cut, self._rest = b"".join(pieces).partition(b"\n")
        return line if cut or line else None


def read_source(src: Any) -> tuple[Uploaded | Rows, Any]:
    """Where the requests of a batch are; and the config that all of them share, where the source has one.

    Raises:
        TypeError, ValueError: there can't be any.
    """
    if type(src).__name__ == "File":  # ours or google-genai's
        return Uploaded(f"files/{split_file(src)}"), None
    given: Any = unfold(src) if type(src).__name__ in SOURCES else src
    if isinstance(given, str):
        return read_text_source(given), None
    if hasattr(given, "__fspath__"):
        return Lines(given), None
    if isinstance(given, Mapping):
        fields = cast("Mapping[str, Any]", given)
        named = isinstance(given, BatchJobSource | EmbeddingsBatchJobSource)
        return read_named_source(fields) if named or is_named_source(fields) else (Listed(fields), None)
    if isinstance(given, AsyncIterable):
        return Awaited(cast("AsyncIterable[Any]", given)), None
    if isinstance(given, bytes | bytearray) or hasattr(given, "read") or not isinstance(given, Iterable):
        raise TypeError(f"{USAGE}; not a {type(src).__name__}")
    return Listed(cast("Iterable[Any]", given)), None


def read_text_source(text: str) -> Uploaded | Rows:
    if text.startswith(("files/", "https://", "http://")):
        return Uploaded(f"files/{split_file(text)}")
    if text.startswith(("gs://", "bq://", "projects/")):
        raise ValueError(f"{text!r} is for Vertex AI only. {USAGE}.")
    if text.lower().endswith(ENDINGS):
        return Lines(text)
    raise ValueError(f"{USAGE}; not the text {text[:60]!r}. A batch of one prompt is a list with one prompt")


def is_named_source(fields: Mapping[str, Any]) -> bool:
    """Whether a dict is a source as google-genai has it, not prompts by their keys."""
    return bool(fields) and fields.keys() <= {*SOURCE, *ELSEWHERE}


def read_named_source(fields: Mapping[str, Any]) -> tuple[Uploaded | Rows, Any]:
    if foreign := next((name for name in ELSEWHERE if fields.get(name) is not None), None):
        raise ValueError(f"src.{foreign} is for Vertex AI only. {USAGE}.")
    found = {SOURCE[name]: value for name, value in fields.items() if value is not None}
    if len(found) != 1:
        raise ValueError("src has either file_name or inlined_requests")
    if "file_name" in found:
        return Uploaded(f"files/{split_file(found['file_name'])}"), None
    rows: Any = unfold(found["inlined_requests"])
    if isinstance(rows, Mapping) and "contents" in rows:  # an EmbedContentBatch: contents that share their config
        shared = cast("Mapping[str, Any]", rows)
        return Listed(as_items(shared["contents"])), shared.get("config")
    source, config = read_source(rows)
    if isinstance(source, Uploaded):
        raise TypeError("src.inlined_requests is a list of requests; a file is src.file_name")
    return source, config


# Rows -----------------------------------------------------------------------------------------------------------------


class Row(NamedTuple):
    """A request that is ready to be sent."""

    where: str
    key: str
    item: dict[str, Any]
    """As it is sent in a list."""
    line: bytes
    """As it is sent in a file, which has no place for metadata."""
    size: int
    """Bytes in a list."""
    has_metadata: bool


def compose_row(where: str, key: str, request: dict[str, Any], metadata: Mapping[str, Any]) -> Row:
    """A row in both of its forms; TypeError, ValueError where it can't be written as JSON."""
    line = dumps({"key": key, "request": request}) + b"\n"
    more = len(b'"metadata":{}') + (len(dumps(metadata)) - len(b"{}") + len(b",") if metadata else 0)
    item = {"request": request, "metadata": {**metadata, "key": key}}
    return Row(where, key, item, line, len(line) + more, bool(metadata))


class Fields(NamedTuple):
    """A row that was taken apart, and is still to be read."""

    request: Any
    contents: Any
    config: Any
    model: Any
    key: str | None
    metadata: Mapping[str, Any]


def take_apart(value: Any) -> Fields:
    """What a row says: one of google-genai's or of the API's, or else nothing but a prompt."""
    if isinstance(value, GenerateContentRequest | EmbedContentRequest):
        return Fields(value, None, None, None, None, {})
    if isinstance(value, InlinedRequest | InlinedEmbedContentRequest | BatchJsonlInputLine):
        given: Any = {"request": value.request, **value.additional_properties}
        given |= {name: getattr(value, name, None) for name in ("key", "metadata")}
    else:
        given = unfold(value) if type(value).__name__ == "InlinedRequest" else value
    if not isinstance(given, Mapping) or not given.keys() & {*ROW, "content"}:
        return Fields(None, given, None, None, None, {})
    fields: dict[str, Any] = {name: item for name, item in cast("Mapping[str, Any]", given).items() if item is not None}
    if "content" in fields and "contents" not in fields:  # as requests to embed have it
        fields["contents"] = fields.pop("content")
    for name in fields:
        if name not in ROW:
            raise TypeError(f"a request of a batch has no {name!r}{suggest(name, ROW)}")
    if ("request" in fields) == ("contents" in fields) or {"request", "config"} <= fields.keys():
        raise TypeError("it has either contents, perhaps with a config, or a request as the API has it")
    metadata: Any = fields.get("metadata", {})
    if not isinstance(metadata, Mapping):
        raise TypeError(f"its metadata must be a dict, not {type(metadata).__name__}")
    rest = dict(cast("Mapping[str, Any]", metadata))
    key = read_key(rest.pop("key", None), "metadata.key")
    own = read_key(fields.get("key"), "key")
    if own is not None and key is not None and own != key:
        raise ValueError(f"it has two keys, {own!r} and, in its metadata, {key!r}")
    return Fields(
        fields.get("request"), fields.get("contents"), fields.get("config"), fields.get("model"), own or key, rest
    )


def read_key(key: Any, where: str) -> str | None:
    """A key as it is sent; a number is one, too."""
    if key is None or (isinstance(key, str) and key):
        return key
    if isinstance(key, int) and not isinstance(key, bool):
        return str(key)
    raise TypeError(f"{where} is a text that is not empty, or a number: not {key!r}")


def number(place: int) -> str:
    """The key of a row that has none, by its place from 0 on."""
    return f"request-{place + 1}"


class Kind(Protocol):
    """What the rows of a batch are: it makes requests of them."""

    def prepare(self, settings: Settings, config: Any, /) -> Flow[None]:
        """Read what all rows share."""
        ...

    def read(self, settings: Settings, fields: Fields) -> Flow[JsonModel]:
        """The request of a row."""
        ...


class Prompts:
    """Rows that are prompts, each with the options that a prompt can have."""

    def __init__(self, model: str) -> None:
        self._model = model
        self._shared = Options(request_config=GenerateContentConfig())

    def prepare(self, settings: Settings, config: ConfigInput | None, /) -> Flow[None]:
        self._shared = yield from read_config(settings, config)

    def read(self, settings: Settings, fields: Fields) -> Flow[JsonModel]:
        if fields.request is not None:
            request = build(GenerateContentRequest, fields.request, "request", strict=False)
            if not request.contents:
                raise ValueError("request.contents is empty")
            return request
        config = self._shared.request_config
        if fields.config is not None:
            own = yield from read_config(settings, fields.config)
            config = merge(config, own.request_config)
        turns = yield from to_contents(settings, fields.contents)
        return compose_request(self._name(fields.model), turns, config)

    def _name(self, model: Any) -> str:
        if model is not None and str(model) not in (self._model, self._model.removeprefix("models/")):
            raise ValueError(
                f"it is for {model}, and the batch for {self._model}: all requests of a batch have one model"
            )
        return "" if model is None else self._model


class Embeddings:
    """Rows that are contents to embed."""

    def __init__(self) -> None:
        self._shared = EmbedContentConfig()

    def prepare(self, _: Settings, config: Any, /) -> Flow[None]:
        self._shared = read_embed_config(config)
        return
        yield  # that of prompts has steps

    def read(self, settings: Settings, fields: Fields) -> Flow[JsonModel]:
        if fields.request is not None:
            request = build(EmbedContentRequest, fields.request, "request", strict=False)
            if request.content is None:
                raise ValueError("request.content is missing")
            return request
        config = self._shared
        if fields.config is not None:
            config = merge(config, read_embed_config(fields.config))
        content = yield from to_content(settings, fields.contents, None)
        return EmbedContentRequest(content=content, **describe_vectors(config))


def read_embed_config(config: Any) -> EmbedContentConfig:
    return build(EmbedContentConfig, gather(EmbedContentConfig, config, caller="create_embeddings"), "config")


class Reader:
    """Reads rows one after the other, and sees to it that each has a key of its own."""

    def __init__(self, kind: Kind) -> None:
        self._kind = kind
        self._seen: set[str] = set()
        self.place = 0

    def read(self, settings: Settings, given: Given) -> Flow[Row]:
        """A row, ready to be sent.

        Raises:
            TypeError, ValueError: it can't be sent; the message says which row it is.
        """
        try:
            fields = take_apart(given.value)
            key = self.claim(given.key, fields.key)
            request = yield from self._kind.read(settings, fields)
            return compose_row(given.where, key, request.to_dict(), fields.metadata)
        except (TypeError, ValueError) as error:
            raise name_row(error, given.where) from error
        except OSError as error:
            error.add_note(f"It is named in {given.where}.")
            raise

    def claim(self, outer: str | None, own: str | None) -> str:
        """The key of the next row."""
        if outer is not None and own is not None and outer != own:
            raise ValueError(f"it has two keys, {outer!r} and {own!r}")
        key = outer or own or number(self.place)
        if key in self._seen:
            raise ValueError(f"its key {key!r} is that of an earlier request")
        self._seen.add(key)
        self.place += 1
        return key


def name_row(error: TypeError | ValueError, where: str) -> TypeError | ValueError:
    """The error with the place of the row at its beginning."""
    if isinstance(error, ConfigurationError):
        return ConfigurationError(f"{where}: {error}")
    return (TypeError if isinstance(error, TypeError) else ValueError)(f"{where}: {error}")
