"""The inspector's page and its data.

    GET  /                                  the page
    GET  /inspector/assets/<name>           its styles and modules
    GET  /inspector/events                  server-sent: summaries of what is new, as it happens
    GET  /inspector/exchanges               summaries of all exchanges
    GET  /inspector/exchanges/<n>           one of them whole; ?body=&piece=&message= for what came after those
    GET  /inspector/exchanges/<n>/request   a body's bytes; likewise /response
    GET  /inspector/exchanges/<n>/snippets  programs that repeat it
    POST /inspector/clear                   forget everything

It shows prompts, so its data are for pages of its own only: a request whose Host is a name that anybody can point at this
machine, or that another site's page has made, is refused.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import re
from contextlib import aclosing
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from gemkit_emulator.generation import ClosingStream
from gemkit_emulator.inspector.snippets import Snippet, write_snippets
from gemkit_emulator.inspector.summaries import Summary
from gemkit_emulator.inspector.views import describe_messages, describe_request, describe_response
from gemkit_emulator.wire import SSE_TYPE

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from starlette.types import ASGIApp, Receive, Scope, Send

    from gemkit_emulator.exchanges import Exchange
    from gemkit_emulator.journal import Change, Journal
    from gemkit_emulator.json_types import Json

PREFIX: Final = "/inspector/"
_EXCHANGE: Final = re.compile(r"exchanges/(\d{1,15})(?:/(request|response|snippets))?")
_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_POLICY: Final = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "media-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
)
_HEADERS: Final = {
    "cache-control": "no-store",
    "content-security-policy": "; ".join(_POLICY),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
_MAX_VIEWERS: Final = 32
_HEARTBEAT_SECONDS: Final = 15
_PAUSE_SECONDS: Final = 0.04
"""Between two events: what happens in the meantime goes into one."""
_AT_A_TIME: Final = 50
_MANY: Final = 200
"""More changes than that at a time, and the pauses get longer."""


class Inspector:
    """The ASGI middleware that answers for the inspector, and passes on everything else."""

    def __init__(self, app: ASGIApp, journal: Journal, look_around: Callable[[], Json]) -> None:
        self._app = app
        self._journal = journal
        self._look_around = look_around
        self._assets = _load_assets()
        self._summaries: dict[int, Summary] = {}
        self._viewers = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass it on."""
        if scope["type"] != "http" or not _is_own(scope["method"], scope["path"]):
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive, send)
        response = _refuse_stranger(request) or self._answer(request)
        response.headers.update(_HEADERS)
        await response(scope, receive, send)

    def _answer(self, request: Request) -> Response:
        method, path = request.method, request.scope["path"]
        name = path.removeprefix(PREFIX)
        if method == "POST":
            if name != "clear":
                return _say(405, "Nothing to post here.")
            self._journal.clear()
            return Response(status_code=204)
        if path == "/":
            return self._give_asset("index.html")
        if name.startswith("assets/"):
            return self._give_asset(name.removeprefix("assets/"))
        if name == "events":
            return self._stream()
        if name == "exchanges":
            kept = self._journal.exchanges
            return _json(self._write_changes([self._summarise(exchange) for exchange in kept]))
        if found := _EXCHANGE.fullmatch(name):
            exchange = self._journal.find(int(found[1]))
            if exchange is None:
                return _say(404, "That exchange is no longer kept.")
            return self._show(request, exchange, found[2])
        return _say(404, "No such thing.")

    def _give_asset(self, name: str) -> Response:
        content = self._assets.get(name)
        if content is None:
            return _say(404, "No such asset.")
        return Response(content, headers={"content-type": _TYPES["." + name.rpartition(".")[2]]})

    def _show(self, request: Request, exchange: Exchange, part: str | None) -> Response:
        match part:
            case "request" | "response":
                body = exchange.request_body if part == "request" else exchange.response_body
                # Never as what it is: a body could be a page with scripts, and would run as one of ours.
                disposition = f'attachment; filename="{part}-{exchange.number}"'
                return Response(
                    body, headers={"content-type": "application/octet-stream", "content-disposition": disposition}
                )
            case "snippets":
                base_url = f"{request.scope['scheme']}://{request.headers['host']}"
                return _json({name: _write_snippet(it) for name, it in _write_snippets(exchange, base_url).items()})
            case _:
                query = request.query_params
                offset, piece, message = (_read_count(query.get(name)) for name in ("body", "piece", "message"))
                shown: Json = {
                    "summary": self._summarise(exchange),
                    "response": describe_response(exchange, offset, piece),
                    "messages": describe_messages(exchange, message),
                }
                if query.get("request") != "0":
                    shown["request"] = describe_request(exchange)
                return _json(shown)

    def _summarise(self, exchange: Exchange) -> Json:
        summary = self._summaries.get(exchange.number)
        if summary is None:
            summary = self._summaries[exchange.number] = Summary(exchange)
        return summary.write()

    def _write_changes(self, summaries: list[Json], first: int | None = None, missed: int = 0) -> Json:
        kept = self._journal.exchanges
        oldest = kept[0].number if kept else self._journal.count + 1
        if len(self._summaries) > 2 * self._journal.limit:
            self._summaries = {number: it for number, it in self._summaries.items() if number >= oldest}
        return {
            "exchanges": summaries,
            "first": oldest if first is None else first,
            "missed": missed,
            "count": self._journal.count,
            "limit": self._journal.limit,
            "emulator": self._look_around(),
        }

    def _stream(self) -> Response:
        if self._viewers >= _MAX_VIEWERS:
            return _say(503, "Too many inspectors are open.")
        return ClosingStream(self._write_events(), SSE_TYPE)

    async def _write_events(self) -> AsyncGenerator[str, None]:
        self._viewers += 1
        try:
            async with aclosing(self._journal.subscribe()) as changes, aclosing(_with_heartbeats(changes)) as beating:
                async for change in beating:
                    if change is None:
                        yield ":\n\n"  # finds out whether anybody is still there
                        continue
                    value = await self._describe_change(change)
                    yield f"data: {json.dumps(value, separators=(',', ':'))}\n\n"
                    await asyncio.sleep(_PAUSE_SECONDS * (1 + len(change.exchanges) // _MANY))
        finally:
            self._viewers -= 1

    async def _describe_change(self, change: Change) -> Json:
        summaries: list[Json] = []
        for exchange in change.exchanges:
            summaries.append(self._summarise(exchange))
            if len(summaries) % _AT_A_TIME == 0:
                await asyncio.sleep(0)  # a thousand of them must not hold up the answers
        return self._write_changes(summaries, change.first, change.missed)


async def _with_heartbeats(changes: AsyncGenerator[Change, None]) -> AsyncGenerator[Change | None, None]:
    """The changes, and None whenever there was none for a while."""
    pending = asyncio.ensure_future(anext(changes, None))
    try:
        while True:
            done, _ = await asyncio.wait((pending,), timeout=_HEARTBEAT_SECONDS)
            if not done:
                yield None
                continue
            if (change := pending.result()) is None:
                return
            yield change
            pending = asyncio.ensure_future(anext(changes, None))
    finally:
        pending.cancel()
        await asyncio.wait((pending,))


def _is_own(method: str, path: str) -> bool:
    return path.startswith(PREFIX) or (path == "/" and method in ("GET", "HEAD"))


# --- who may look -----------------------------------------------------------------------------------------------------


def _refuse_stranger(request: Request) -> Response | None:
    """The refusal of a request that no page of ours has made."""
    host = request.headers.get("host", "")
    name = _host_name(host)
    if not is_own_host(name):
        return _say(403, f"The inspector shows itself at localhost and at IP addresses only, not at {name[:80]!r}.")
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc.lower() != host.lower():
        return _say(403, "The inspector answers to its own page only.")
    # A link to the page from anywhere is fine; its data are for the page.
    if request.scope["path"] != "/" and request.headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
        return _say(403, "The inspector answers to its own page only.")
    return None


def is_own_host(name: str) -> bool:
    """Whether a Host can only be this machine: a name could be anybody's who points it here, an address can't."""
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _host_name(host: str) -> str:
    try:
        return (urlsplit(f"//{host}").hostname or "").rstrip(".")
    except ValueError:
        return ""


# --- answers ----------------------------------------------------------------------------------------------------------


def _load_assets() -> dict[str, bytes]:
    """Every asset, by name."""
    folder = files("gemkit_emulator.inspector").joinpath("assets")
    return {item.name: item.read_bytes() for item in folder.iterdir() if item.name.endswith(tuple(_TYPES))}


def _json(value: Any) -> Response:
    return Response(json.dumps(value, separators=(",", ":")), headers={"content-type": "application/json"})


def _say(status: int, text: str) -> Response:
    return Response(text + "\n", status, {"content-type": "text/plain; charset=utf-8"})


def _write_snippets(exchange: Exchange, base_url: str) -> dict[str, Snippet]:
    try:
        return write_snippets(exchange, base_url)
    except RecursionError:
        return {"curl": Snippet(note="This request is nested too deep.")}


def _write_snippet(snippet: Snippet) -> Json:
    return {"code": snippet.code, "note": snippet.note}


def _read_count(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 16 else 0
