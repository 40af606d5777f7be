"""Cassettes: exchanges with the service in a file, without its keys.

Three forms are read: what vcrpy writes by itself; the form of gemkit's own cassettes, whose bodies are JSON and events
instead of strings; and lines of JSON, an exchange each, as the journal writes them. Written is vcrpy's own form, so that
any tool that knows vcrpy reads it; where it comes from stands in its `metadata`: `kind: recording` is Google's service,
`kind: synthetic` anything else.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
import zlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import parse_qsl, urlencode, urlsplit

import yaml

from gemkit_emulator.json_types import is_list, is_object
from gemkit_emulator.scrubbing import HIDDEN, Mask

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from gemkit_emulator.exchanges import Exchange
    from gemkit_emulator.json_types import Json

SERVICE: Final = "https://generativelanguage.googleapis.com"
LARGEST_BODY: Final = 64 * 1024
"""A request body beyond this is kept as its digest."""
LARGEST_ANSWER: Final = 16 * 1024 * 1024
"""An answer beyond this is not kept."""
REQUEST_HEADERS: Final = frozenset(
    {
        "content-type",
        "x-goog-upload-command",
        "x-goog-upload-file-name",
        "x-goog-upload-header-content-length",
        "x-goog-upload-header-content-type",
        "x-goog-upload-offset",
        "x-goog-upload-protocol",
    }
)
"""The headers of a request that are kept."""
RESPONSE_HEADERS: Final = frozenset(
    {
        "content-type",
        "location",
        "retry-after",
        "x-goog-upload-chunk-granularity",
        "x-goog-upload-size-received",
        "x-goog-upload-status",
        "x-goog-upload-url",
    }
)
"""The headers of an answer that are kept."""
SECRET_PARAMETERS: Final = frozenset({"key", "$key", "access_token", "oauth_token", "upload_id"})
"""The query parameters whose values are nobody's business."""

_SECRETS: Final = re.compile(rb"((?:[?&]|\b)(?:upload_id|access_token)=|[?&]key=|\bauth_tokens/)[^&\s\"'\\/]+")
_SUFFIXES: Final = (".yaml", ".yml", ".json", ".jsonl")

Kind = Literal["synthetic", "recording"]
SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # C's, where it was built
SafeDumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


@dataclass(frozen=True, slots=True)
class Recording:
    """A request and what was answered."""

    method: str
    url: str
    request_headers: Mapping[str, str]
    """Their names in lower case."""
    request_body: bytes
    status: int
    response_headers: Mapping[str, str]
    response_body: bytes
    reason: str = ""
    pieces: tuple[int, ...] = ()
    """Where a streamed body's pieces end, if that is known."""
    source: str = field(default="", compare=False)
    """The file it is from, and its number there."""

    @property
    def path(self) -> str:
        """The path that was asked for."""
        return urlsplit(self.url).path

    @property
    def query(self) -> tuple[tuple[str, str], ...]:
        """The query, in order, without what is secret."""
        return clean_query(urlsplit(self.url).query)


class CassetteError(ValueError):
    """A file that is no cassette."""


# --- what is kept -----------------------------------------------------------------------------------------------------


def conceal(text: bytes, base_url: str = SERVICE, *keys: bytes) -> bytes:
    """The text without keys, tokens and upload ids, as if `base_url` were the service's."""
    text = text.replace(base_url.encode(), SERVICE.encode())
    for key in keys:
        text = text.replace(key, HIDDEN.encode()) if key else text
    return _SECRETS.sub(rb"\1" + HIDDEN.encode(), text)


def clean_query(query: str) -> tuple[tuple[str, str], ...]:
    """The parameters of a query, in order, without those that are secret."""
    pairs = parse_qsl(query, keep_blank_values=True)
    return tuple(sorted(pair for pair in pairs if pair[0] not in SECRET_PARAMETERS))


def digest(body: bytes) -> bytes:
    """What stands for a body that is too large to be kept."""
    return describe_digest(len(body), hashlib.sha256(body).hexdigest())


def describe_digest(length: int, sha256: str) -> bytes:
    """The digest of a body that went by."""
    return f"{length} bytes, sha256 {sha256}".encode()


def shorten(body: bytes) -> bytes:
    """A request body, or its digest."""
    return digest(body) if len(body) > LARGEST_BODY else body


def scrub(recording: Recording, base_url: str = SERVICE, keys: tuple[bytes, ...] = ()) -> Recording:
    """The recording as a cassette may keep it: a few headers, no key, no upload session, no local address."""

    def hide(text: str) -> str:
        return conceal(text.encode(), base_url, *keys).decode()

    parts = urlsplit(recording.url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    shown = [(name, HIDDEN if name == "upload_id" else value) for name, value in pairs]
    query = urlencode(
        [pair for pair in shown if pair[0] == "upload_id" or pair[0] not in SECRET_PARAMETERS], safe=",:/"
    )
    # What is called a token or a secret is one in a resource, and a word in the answer of a model.
    mask = Mask(keys, fields=":" not in recording.path.rpartition("/")[2])
    bodies: list[bytes] = []
    for body in (shorten(recording.request_body), recording.response_body):
        masked = bytearray(conceal(body, base_url))
        mask.apply(masked, 0)
        bodies.append(bytes(masked))
    return Recording(
        recording.method,
        hide(parts._replace(query=query).geturl()),
        {name: hide(text) for name, text in recording.request_headers.items() if name in REQUEST_HEADERS},
        bodies[0],
        recording.status,
        {name: hide(text) for name, text in recording.response_headers.items() if name in RESPONSE_HEADERS},
        bodies[1],
        recording.reason,
    )


# --- writing ----------------------------------------------------------------------------------------------------------


class _Dumper(SafeDumper):
    """Writes text of several lines as such."""


def _represent_text(dumper: Any, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _represent_text)


def begin_cassette(path: Path, kind: Kind, by: str, recorded: date) -> None:
    """Write the head of a cassette."""
    path.parent.mkdir(parents=True, exist_ok=True)
    metadata = {"kind": kind, "by": by, "recorded": recorded.isoformat()}
    path.write_text(_dump({"version": 1, "metadata": metadata}) + "interactions:\n", "utf-8", newline="\n")


def append_recording(path: Path, recording: Recording) -> None:
    """Add a recording to a cassette that was begun; what stands there already is not touched."""
    item = {
        "request": {
            "method": recording.method,
            "uri": recording.url,
            "body": _to_text(recording.request_body) or None,
            "headers": {name: [text] for name, text in recording.request_headers.items()},
        },
        "response": {
            "status": {"code": recording.status, "message": recording.reason},
            "headers": {name: [text] for name, text in recording.response_headers.items()},
            "body": {"string": _to_text(recording.response_body)},
        },
    }
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(_dump([item]))


def write_exchanges(path: Path, exchanges: Iterable[Exchange]) -> int:
    """Write what the journal holds as lines of JSON, one an exchange, to be replayed; how many there are.

    Left out are sessions over WebSocket, answers that are under way or broke off, and those of which the journal has only
    the beginning. Of a request that it has only the beginning of, there is a digest of that.
    """
    whole = [
        exchange
        for exchange in exchanges
        if exchange.kind == "http"
        and exchange.outcome == "done"
        and len(exchange.response_body) == exchange.response_size
    ]
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(write_json(_describe_exchange(exchange)).decode() + "\n" for exchange in whole)
    return len(whole)


def _describe_exchange(exchange: Exchange) -> Json:
    return {
        "method": exchange.method,
        "path": exchange.path,
        "query": exchange.query,
        "request_headers": _keep(exchange.request_headers, REQUEST_HEADERS),
        "request_body": _to_json_text(shorten(exchange.request_body)),
        "status": exchange.status,
        "response_headers": _keep(exchange.response_headers, RESPONSE_HEADERS),
        "response_body": _to_json_text(exchange.response_body),
        "pieces": [[piece.time, piece.offset] for piece in exchange.pieces],
    }


def _keep(headers: Iterable[tuple[str, str]], names: frozenset[str]) -> Json:
    return {name: value for name, value in headers if name in names}


def _to_json_text(body: bytes) -> Any:
    text = _to_text(body)
    return {"base64": base64.b64encode(text).decode()} if isinstance(text, bytes) else text


def _dump(value: Any) -> str:
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)


def _to_text(body: bytes) -> str | bytes:
    """As a string, which vcrpy takes for its UTF-8, where that gives the same bytes again."""
    try:
        return body.decode()
    except UnicodeDecodeError:
        return body


# --- reading ----------------------------------------------------------------------------------------------------------


def read_cassettes(paths: Iterable[Path]) -> list[Recording]:
    """The recordings of some files, and of all cassettes in some folders, in the order of their names.

    Raises:
        FileNotFoundError: for a path that is not there.
        CassetteError: for a file that holds something else, and when there are no recordings at all.
    """
    named = list(paths)
    found = [recording for path in named for file in _find_files(path) for recording in read_cassette(file)]
    if not found:
        raise CassetteError(f"No recorded exchange in {', '.join(map(str, named)) or 'no file at all'}.")
    return found


def read_cassette(path: Path) -> list[Recording]:
    """The recordings of one file."""
    try:
        text = path.read_text("utf-8")
        items = _read_lines(text) if path.suffix == ".jsonl" else _read_document(text)
        return [replace(_read_item(item), source=f"{path.name} #{number}") for number, item in enumerate(items, 1)]
    except (ValueError, KeyError, TypeError, AttributeError, yaml.YAMLError) as error:
        reason = str(error).partition("\n")[0]
        raise CassetteError(f"{path} is no cassette: {type(error).__name__}: {reason}") from error


def _find_files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.rglob("*") if file.suffix in _SUFFIXES and file.is_file())


def _read_document(text: str) -> list[Json]:
    document: Any = yaml.load(text, Loader=SafeLoader)  # noqa: S506 - it is safe by its name
    if not is_object(document) or "interactions" not in document:
        raise CassetteError("it has no `interactions`")
    return document["interactions"] or []


def _read_lines(text: str) -> list[Json]:
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def _read_item(item: Json) -> Recording:
    return _read_pair(item["request"], item["response"]) if "request" in item else _read_exchange(item)


def _read_pair(request: Json, response: Json) -> Recording:
    """A pair of vcrpy's, or of gemkit's own form."""
    request_headers, headers = _read_headers(request.get("headers")), _read_headers(response.get("headers"))
    body = response.get("body")
    found = _unpack(headers, _to_bytes(body.get("string"))) if is_object(body) else render_body(response)
    status = response["status"]
    return Recording(
        request["method"],
        request["uri"],
        request_headers,
        _unpack(request_headers, _to_bytes(request["body"]) if "body" in request else render_body(request)),
        status["code"],
        headers,
        found,
        status.get("message") or "",
    )


def _read_exchange(item: Json) -> Recording:
    """An exchange of the journal's."""
    query = item.get("query") or ""
    if is_object(query):
        query = urlencode(query, doseq=True)
    elif is_list(query):
        query = urlencode([(name, value) for name, value in query])
    pieces: list[Any] = item.get("pieces") or []
    return Recording(
        item["method"],
        SERVICE + item["path"] + (f"?{query}" if query else ""),
        _read_headers(item.get("request_headers")),
        _to_bytes(item.get("request_body")),
        item["status"],
        _read_headers(item.get("response_headers")),
        _to_bytes(item.get("response_body")),
        pieces=tuple(int(piece[-1]) if is_list(piece) else int(piece["offset"]) for piece in pieces),
    )


def _read_headers(headers: Any) -> dict[str, str]:
    pairs = headers.items() if is_object(headers) else [(name, value) for name, value in headers or ()]
    return {name.lower(): ", ".join(map(str, value)) if is_list(value) else str(value) for name, value in pairs}


def _to_bytes(body: Any) -> bytes:
    match body:
        case None:
            return b""
        case bytes():
            return body
        case str():
            return body.encode()
        case {"base64": str(data)}:
            return base64.b64decode(data)
        case _:
            return write_json(body)


def _unpack(headers: dict[str, str], body: bytes) -> bytes:
    """A body as it was before it was compressed; vcrpy keeps what went over the line unless told otherwise."""
    encoding = headers.pop("content-encoding", "")
    try:
        match encoding:
            case "gzip":
                return gzip.decompress(body)
            case "deflate":
                return zlib.decompress(body)
            case _:
                return body
    except (OSError, zlib.error):
        return body  # whoever recorded it has unpacked it, and left the header


# --- bodies as YAML ---------------------------------------------------------------------------------------------------


class Event(dict[str, Any]):
    """JSON that is written on as few lines as it takes."""


def describe_body(headers: Mapping[str, str], body: bytes | str | None) -> dict[str, Any]:
    """A body under the name of what it is: `json`, `events`, `text` or `bytes`; an empty one is not mentioned."""
    if not body:
        return {}
    if isinstance(body, bytes):
        try:
            body = body.decode()
        except UnicodeDecodeError:
            return {"bytes": body}
    kind = headers.get("content-type", "").partition(";")[0]
    try:
        if kind == "application/json":
            return {"json": json.loads(body)}
        if kind == "text/event-stream":
            return {"events": [_read_event(event) for event in body.replace("\r\n", "\n").strip("\n").split("\n\n")]}
    except ValueError:
        pass  # not what it says it is
    return {"text": body}


def render_body(message: Mapping[str, Any]) -> bytes:
    """The body that `describe_body` described."""
    match message:
        case {"json": value}:
            return write_json(value)
        case {"events": events}:
            return b"".join(b"data: " + write_json(event) + b"\r\n\r\n" for event in events)
        case {"text": str(text)}:
            return text.encode()
        case {"bytes": bytes(data)}:
            return data
        case _:
            return b""


def write_json(value: Any) -> bytes:
    """JSON without a blank too many."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _read_event(event: str) -> Any:
    if not event.startswith("data:"):
        raise ValueError("an event of another form")
    content = json.loads(event.removeprefix("data:"))
    return Event(content) if is_object(content) else content


def split_body(recording: Recording) -> Iterator[bytes]:
    """The body as the pieces it came in: as was noted, else by events, or by the elements of a streamed array."""
    body, ends = recording.response_body, [*recording.pieces]
    if not ends:
        kind = recording.response_headers.get("content-type", "")
        streamed = recording.path.endswith(":streamGenerateContent")
        mark = rb"\r?\n\r?\n" if kind.startswith("text/event-stream") else rb"\n,\r?\n" if streamed else rb"\Z"
        ends = [found.end() for found in re.finditer(mark, body)]
    start = 0
    for end in sorted({*(end for end in ends if 0 < end < len(body)), len(body)}):
        yield body[start:end]
        start = end
