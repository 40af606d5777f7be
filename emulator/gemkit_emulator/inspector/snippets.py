"""Programs that repeat a request: curl in a shell, gemkit and google-genai in Python.

The key is never written: they all read GEMINI_API_KEY.
"""

from __future__ import annotations

import base64
import json
import re
import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, quote, unquote, urlencode

from gemkit_emulator.bodies import media_type
from gemkit_emulator.json_types import is_list, is_object
from gemkit_emulator.scrubbing import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit_emulator.exchanges import Exchange
    from gemkit_emulator.json_types import Json

_LONGEST_ARGUMENT: Final = 64 * 1024
"""A longer body goes to curl through a pipe: Linux takes 128 KiB for one argument."""
_WIDTH: Final = 100
_SENT_ALONG: Final = ("content-type", "content-encoding", "x-goog-upload-", "x-goog-user-project", "x-goog-fieldmask")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A program, or why there is none."""

    code: str = ""
    note: str = ""


def write_snippets(exchange: Exchange, base_url: str) -> dict[str, Snippet]:
    """By name: curl, gemkit, google-genai."""
    obstacle = _find_obstacle(exchange)
    if obstacle:
        return dict.fromkeys(("curl", "gemkit", "google-genai"), Snippet(note=obstacle))
    return {
        "curl": Snippet(_write_curl(exchange, base_url)),
        "gemkit": _write_python(exchange, base_url, _GEMKIT),
        "google-genai": _write_python(exchange, base_url, _GOOGLE_GENAI),
    }


def _find_obstacle(exchange: Exchange) -> str:
    if exchange.kind == "websocket":
        return "A session can't be repeated by one command."
    if exchange.received is None:
        return "The request is not here yet to its end."
    if exchange.request_size > exchange.request.kept:
        return f"Of this request's {exchange.request_size:,} bytes, only the first {exchange.request.kept:,} were kept."
    if any(name == "upload_id" for name, _ in parse_qsl(exchange.query)):
        return "This is a slice of an upload, whose address is a secret of its own: repeat the request that began it."
    return ""


# --- curl -------------------------------------------------------------------------------------------------------------


def _write_curl(exchange: Exchange, base_url: str) -> str:
    body = exchange.request_body
    streams = (
        "stream" in exchange.operation or dict(exchange.response_headers).get("content-type") == "text/event-stream"
    )
    words = ["curl -sS" + (" -N" if streams else "")]
    if exchange.method not in ("GET", "POST") or (exchange.method == "POST" and not body):
        words.append(f"-X {exchange.method}")
    elif exchange.method == "GET" and body:
        words.append("-X GET")
    words[0] = f"{' '.join(words)} {shlex.quote(_address(exchange, base_url))}"
    lines = [words[0], '-H "x-goog-api-key: $GEMINI_API_KEY"']
    lines += [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in exchange.request_headers if _goes_along(name)]
    before, argument, after = _write_body(body)
    if argument:
        lines.append(argument)
    return before + " \\\n  ".join(lines) + after


def _write_body(body: bytes) -> tuple[str, str, str]:
    """What stands before curl, among its arguments and after them."""
    if not body:
        return "", "", ""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        encoded = base64.encodebytes(body).decode()
        return "base64 -d <<'BODY' | ", "--data-binary @-", f"\n{encoded}BODY"
    if len(body) <= _LONGEST_ARGUMENT:
        return (
            "",
            f"--data-binary {shlex.quote(text)}" if not text.startswith("@") else f"--data-raw {shlex.quote(text)}",
            "",
        )
    encoded = base64.encodebytes(body).decode()  # exact to the last byte, whatever the text looks like
    return "base64 -d <<'BODY' | ", "--data-binary @-", f"\n{encoded}BODY"


def _goes_along(name: str) -> bool:
    return name.startswith(_SENT_ALONG)


def _address(exchange: Exchange, base_url: str) -> str:
    query = urlencode(
        [(name, value) for name, value in parse_qsl(exchange.query, keep_blank_values=True) if value != HIDDEN]
    )
    return base_url + quote(exchange.path, safe="/:@!$&'()*+,;=~-._") + (f"?{query}" if query else "")


# --- Python -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Library:
    """How a library is imported and its client made."""

    name: str
    imports: str
    client: Callable[[str, str], str]


def _gemkit_client(base_url: str, version: str) -> str:
    return f'gemkit.Client(\n    api_key=os.environ["GEMINI_API_KEY"],\n    base_url={json.dumps(base_url)},\n    api_version={json.dumps(version)},\n)'


def _genai_client(base_url: str, version: str) -> str:
    options = f'{{"base_url": {json.dumps(base_url)}, "api_version": {json.dumps(version)}}}'
    return f'genai.Client(\n    api_key=os.environ["GEMINI_API_KEY"],\n    http_options={options},\n)'


_GEMKIT: Final = _Library("gemkit", "import os\n\nimport gemkit", _gemkit_client)
_GOOGLE_GENAI: Final = _Library("google-genai", "import os\n\nfrom google import genai", _genai_client)


@dataclass(frozen=True, slots=True)
class _Statement:
    """A method's call, and what is done with what it returns."""

    method: str
    arguments: dict[str, Any]
    shown: str = "print(response)"
    opening: str = "response = "


def _write_python(exchange: Exchange, base_url: str, library: _Library) -> Snippet:
    statement = _find_statement(exchange)
    if statement is None:
        return Snippet(note=f"No method of {library.name} is known here for {exchange.operation or exchange.path}.")
    arguments = "".join(f"    {name}={_write_value(value, 4)},\n" for name, value in statement.arguments.items())
    call = f"client.{statement.method}({chr(10) + arguments if arguments else ''})"
    made = library.client(base_url, exchange.version or "v1beta")
    return Snippet(f"{library.imports}\n\nclient = {made}\n{statement.opening}{call}{statement.shown}\n")


def _find_statement(exchange: Exchange) -> _Statement | None:
    resource, _, verb = exchange.operation.partition(".")
    body: Any = exchange.request_json
    if not exchange.request_body:
        body = {}
    if not is_object(body) or media_type(exchange.request_headers).startswith("multipart"):
        return None
    name = _read_name(exchange)
    if verb in ("generateContent", "streamGenerateContent"):
        return _generate(name, body, streams=verb.startswith("stream"))
    if resource == "models" and verb == "countTokens" and is_list(body.get("contents")):
        return _Statement("models.count_tokens", {"model": name, "contents": body["contents"]}, _PRINT)
    if exchange.operation in ("models.embedContent", "models.batchEmbedContents"):
        return _embed(name, body)
    if exchange.operation == "interactions.create":
        return _interact(body)
    known = {
        "models.get": ("models.get", "model"),
        "files.get": ("files.get", "name"),
        "files.delete": ("files.delete", "name"),
        "cachedContents.get": ("caches.get", "name"),
        "cachedContents.delete": ("caches.delete", "name"),
        "batches.get": ("batches.get", "name"),
        "batches.cancel": ("batches.cancel", "name"),
        "batches.delete": ("batches.delete", "name"),
        "fileSearchStores.get": ("file_search_stores.get", "name"),
        "interactions.get": ("interactions.get", "id"),
        "interactions.delete": ("interactions.delete", "id"),
    }
    if not exchange.query.replace("alt=json", "") and exchange.operation in known:
        method, argument = known[exchange.operation]
        return _Statement(method, {argument: name}, _PRINT)
    lists = {
        "models.list": "models",
        "files.list": "files",
        "cachedContents.list": "caches",
        "batches.list": "batches",
        "fileSearchStores.list": "file_search_stores",
    }
    if exchange.operation in lists:
        return _list(lists[exchange.operation], exchange.query)
    return None


_PRINT: Final = "\nprint(response)"
_PRINT_TEXT: Final = "\nprint(response.text)"
_PRINT_CHUNKS: Final = ':\n    print(chunk.text or "", end="", flush=True)\nprint()'
_CONFIG: Final = ("systemInstruction", "tools", "toolConfig", "safetySettings", "cachedContent", "serviceTier")


def _generate(model: str, body: Json, *, streams: bool) -> _Statement | None:
    config: Json = dict(_field(body, "generationConfig") or {})
    for name in _CONFIG:
        if (value := _field(body, name)) is not None:
            config[name] = value
    known = {"contents", "generationConfig", "model", *_CONFIG}
    if not {_camel(name) for name in body} <= known or "contents" not in body:
        return None
    arguments: dict[str, Any] = {"model": model, "contents": body["contents"]}
    if config:
        arguments["config"] = {_snake(name): value for name, value in config.items()}
    if streams:
        return _Statement("models.generate_content_stream", arguments, _PRINT_CHUNKS, "for chunk in ")
    return _Statement("models.generate_content", arguments, _PRINT_TEXT)


def _embed(model: str, body: Json) -> _Statement | None:
    requests = body.get("requests", [body])
    if not is_list(requests) or not requests or not all(is_object(request) for request in requests):
        return None
    # A method has one config for all; what differs between the requests can't be said with it.
    configs = [{_camel(k): v for k, v in request.items() if k not in ("content", "model")} for request in requests]
    if any(config != configs[0] for config in configs) or any("content" not in request for request in requests):
        return None
    arguments: dict[str, Any] = {"model": model, "contents": [request["content"] for request in requests]}
    if configs[0]:
        arguments["config"] = {_snake(name): value for name, value in configs[0].items()}
    return _Statement("models.embed_content", arguments, _PRINT)


def _interact(body: Json) -> _Statement:
    if body.get("stream"):
        return _Statement("interactions.create", body, ":\n    print(event)", "for event in ")
    return _Statement("interactions.create", body, _PRINT)


def _list(resource: str, query: str) -> _Statement | None:
    given = dict(parse_qsl(query))
    if "pageToken" in given:
        return None
    arguments: dict[str, Any] = (
        {"config": {"page_size": int(given["pageSize"])}} if given.get("pageSize", "").isdigit() else {}
    )
    return _Statement(f"{resource}.list", arguments, ":\n    print(item)", "for item in ")


def _read_name(exchange: Exchange) -> str:
    """The resource the path names: a model without its collection, anything else with it."""
    tail = unquote(exchange.path.partition(f"/{exchange.version}/")[2] or exchange.path).rpartition(":")
    name = tail[0] or tail[2]
    if exchange.operation.startswith("interactions."):
        return name.removeprefix("interactions/")
    return name.removeprefix("models/")


def _field(body: Json, name: str) -> Any:
    return body.get(name, body.get(_snake(name)))


def _snake(name: str) -> str:
    return re.sub(r"[A-Z]", lambda found: "_" + found[0].lower(), name)


def _camel(name: str) -> str:
    return re.sub(r"_([a-z])", lambda found: found[1].upper(), name)


def _write_value(value: Any, indent: int) -> str:
    """A value as Python, on one line where it fits, and one item a line where it doesn't."""
    flat = _write_flat(value)
    if len(flat) + indent <= _WIDTH or not value:
        return flat
    inner = " " * (indent + 4)
    if is_object(value):
        items = [f"{_write_flat(key)}: {_write_value(item, indent + 4)}" for key, item in value.items()]
        return "{\n" + "".join(f"{inner}{item},\n" for item in items) + " " * indent + "}"
    if not is_list(value):
        return flat
    items = [_write_value(item, indent + 4) for item in value]
    return "[\n" + "".join(f"{inner}{item},\n" for item in items) + " " * indent + "]"


def _write_flat(value: Any) -> str:
    if isinstance(value, str):
        # As JSON writes it, which Python reads alike; but for lone surrogates, which only repr gets right.
        return json.dumps(value, ensure_ascii=False) if value.isprintable() else repr(value)
    if is_object(value):
        return "{" + ", ".join(f"{_write_flat(key)}: {_write_flat(item)}" for key, item in value.items()) + "}"
    if is_list(value):
        return "[" + ", ".join(map(_write_flat, value)) + "]"
    return repr(value)
