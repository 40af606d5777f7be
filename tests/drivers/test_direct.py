"""Requests that don't pass httpx's client: the wire, the answers and the errors are the same."""

from __future__ import annotations

import gzip
import json
import socket
import sys
import zlib
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import gemkit
from gemkit._drivers import http, http11
from gemkit._drivers.direct import Answer, read_target, split_plain
from gemkit._drivers.http11 import read_headers
from gemkit.types import Part

from .serving import Server, whole
from .wire import TONGUES, Tongue, finish, say

Head = tuple[bytes, dict[bytes, bytes]]


@pytest.fixture(params=["blocking", "asyncio"])
def tongue(request: pytest.FixtureRequest) -> Tongue:
    return TONGUES[request.param]


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def tap(monkeypatch: pytest.MonkeyPatch, tongue: Tongue) -> list[str]:
    """The URLs of what goes through httpx's client from now on, as Sentry would see them."""
    kind: Any = httpx.Client if tongue.blocking else httpx.AsyncClient
    send, seen = kind.send, []

    def watched(self: Any, request: httpx.Request, **options: Any) -> Any:
        seen.append(str(request.url))
        return send(self, request, **options)

    monkeypatch.setattr(kind, "send", watched)
    return seen


def answering(lines: bytes, body: bytes) -> Callable[[Server, socket.socket], None]:
    def answer(server: Server, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n%s\r\n%s" % (len(body), lines, body))

    return answer


def read_heads(server: Server) -> list[Head]:
    return [
        (first, {name.lower(): value for name, _, value in (line.partition(b": ") for line in lines)})
        for first, *lines in (head.split(b"\r\n") for head in server.heads)
    ]


async def ask(client: Any, **options: Any) -> Any:
    return await finish(client.models.generate_content(model="m", contents="hi", **options))


def test_it_sends_what_httpx_would(tongue: Tongue, serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        sys.modules["gemkit._drivers.http"].time, "monotonic", lambda: 0.0
    )  # the time that is left is sent
    server = serve(whole)

    async def main() -> None:
        client = tongue.client(base_url=server.url)
        await ask(client)
        await ask(client, headers={"Accept": "text/plain", "X-Mine": "a", "Connection": "close"}, timeout=30)
        await finish(client.request("GET", "/models", query={"pageToken": "ä b/c"}))
        await finish(client.request("POST", "/models/a:cancel"))
        await finish(client.request("DELETE", "/models/a"))
        await finish(client.close())

    tongue.run(main())
    direct = read_heads(server)
    server.heads.clear()
    seen = tap(monkeypatch, tongue)
    tongue.run(main())
    assert len(seen) == len(direct) == 5
    assert direct == read_heads(server)
    server.heads.clear()
    monkeypatch.undo()
    monkeypatch.setattr(sys.modules["gemkit._drivers.http"].time, "monotonic", lambda: 0.0)
    monkeypatch.setattr(http, "FINDERS", {getattr(finder, "__module__", None) for finder in sys.meta_path})
    tongue.run(main())
    assert direct == read_heads(server)
    assert [lines.get(b"content-length") for _, lines in direct][2:] == [None, b"0", None]


def test_uploads_go_out_as_httpx_would_send_them(tongue: Tongue, serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(server: Server, connection: socket.socket) -> None:
        url = server.url.encode() + b"/upload/v1beta/files?upload_id=1"
        body = json.dumps({"file": {"name": "files/a", "uri": f"{server.url}/v1beta/files/a"}}).encode()
        state = b"active" if b"protocol" in server.heads[-1].lower() else b"final"
        lines = b"X-Goog-Upload-URL: %s\r\nX-Goog-Upload-Status: %s\r\n" % (url, state)
        answering(lines, body)(server, connection)

    server = serve(answer)

    async def main() -> None:
        client = tongue.client(base_url=server.url)
        file = await finish(client.files.upload(file=b"x" * 100_000, config={"mime_type": "text/plain"}))
        assert file.name == "files/a"
        await finish(client.close())

    monkeypatch.setattr(sys.modules["gemkit._drivers.http"].time, "monotonic", lambda: 0.0)
    tongue.run(main())
    direct = read_heads(server)
    server.heads.clear()
    seen = tap(monkeypatch, tongue)
    tongue.run(main())
    assert len(seen) == len(direct) == 2
    assert direct == read_heads(server)


def test_a_large_prompt_is_sent_as_httpx_would_send_it_and_sent_again(
    tongue: Tongue, serve: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(server: Server, connection: socket.socket) -> None:
        if len(server.heads) % 2:
            connection.sendall(b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n")
        else:
            whole(server, connection)

    server = serve(answer)
    image = Part.from_bytes(data=bytes(range(256)) * 4096, mime_type="image/png")

    async def main() -> None:
        client = tongue.client(base_url=server.url, max_retries=None, retry=gemkit.RetryPolicy(initial=0))
        assert (await finish(client.models.generate_content(model="m", contents=[image, "hi"]))).text == "hello"
        await finish(client.close())

    monkeypatch.setattr(sys.modules["gemkit._drivers.http"].time, "monotonic", lambda: 0.0)
    tongue.run(main())
    direct, bodies = read_heads(server), server.bodies[:]
    sent = Part.from_dict(json.loads(bodies[0])["contents"][0]["parts"][0])
    assert sent == image
    server.heads.clear()
    server.bodies.clear()
    tap(monkeypatch, tongue)
    tongue.run(main())
    assert direct == read_heads(server)
    assert bodies == server.bodies == bodies[:1] * 2


@pytest.mark.parametrize(("encoding", "compress"), [(b"gzip", gzip.compress), (b"deflate", zlib.compress)])
def test_a_compressed_answer(tongue: Tongue, serve: Any, encoding: bytes, compress: Any) -> None:
    body = compress(json.dumps(say("hello", "STOP")).encode())
    server = serve(answering(b"Content-Encoding: %s\r\n" % encoding, body))

    async def main() -> None:
        client = tongue.client(base_url=server.url)
        assert (await ask(client)).text == "hello"
        await finish(client.close())

    tongue.run(main())


def test_a_compressed_answer_that_comes_in_pieces(tongue: Tongue) -> None:
    """The first of them is part of gzip's own head: there is nothing in it."""
    body = gzip.compress(b"hello")
    pieces = [body[:5], body[5:18], body[18:]]
    head = http11.Head(200, b"HTTP/1.1", b"OK", [], {"content-encoding": "gzip"})

    async def give() -> AsyncIterator[bytes]:
        for piece in pieces:
            yield piece

    async def main() -> list[bytes]:
        if tongue.blocking:
            return list(Answer(head, pieces).iter_bytes())
        return [piece async for piece in Answer(head, give()).aiter_bytes()]

    found = tongue.run(main())
    assert b"".join(found) == b"hello"
    assert all(found)


def test_an_answer_that_is_compressed_and_damaged(tongue: Tongue, serve: Any) -> None:
    server = serve(answering(b"Content-Encoding: gzip\r\n", b"this is none"))

    async def main() -> None:
        client = tongue.client(base_url=server.url, max_retries=0)
        with pytest.raises(gemkit.APIConnectionError, match="DecodingError") as caught:
            await ask(client)
        assert isinstance(caught.value.__cause__, httpx.DecodingError)
        await finish(client.close())

    tongue.run(main())


@pytest.mark.parametrize("damage", [b"X-\xe9: a\r\n", b"X Y: a\r\n"])
def test_a_head_that_is_none(tongue: Tongue, serve: Any, damage: bytes) -> None:
    server = serve(answering(damage, b"{}"))

    async def main() -> None:
        client = tongue.client(base_url=server.url)
        with pytest.raises(gemkit.APIConnectionError):
            await ask(client)
        await finish(client.close())

    tongue.run(main())


def test_whoever_stands_in_the_clients_way_sees_all(
    tongue: Tongue, serve: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(whole)

    async def main() -> None:
        client = tongue.client(base_url=server.url)
        await ask(client)
        with monkeypatch.context() as patch:
            seen = tap(patch, tongue)
            await ask(client)
            assert len(seen) == 1
        await ask(client)
        assert len(seen) == 1
        await finish(client.close())

    tongue.run(main())
    assert (server.requests, server.connections) == (3, 1)


@pytest.mark.parametrize(
    ("args", "line"),
    [
        ({"cookies": {"a": "b"}}, (b"cookie", b"a=b")),
        ({"auth": ("me", "secret")}, (b"authorization", b"Basic bWU6c2VjcmV0")),
        ({"headers": {"x-me": "b"}}, (b"x-me", b"b")),
    ],
)
def test_what_only_the_client_can_do_is_left_to_it(tongue: Tongue, serve: Any, args: Any, line: Any) -> None:
    server = serve(whole)

    async def main() -> None:
        option = {"client_args" if tongue.blocking else "async_client_args": args}
        client = tongue.client(base_url=server.url, http_options=option)
        await ask(client)
        await finish(client.close())

    tongue.run(main())
    [(_, lines)] = read_heads(server)
    assert line in lines.items()


def test_a_user_in_the_url_is_left_to_httpx(tongue: Tongue, serve: Any) -> None:
    server = serve(whole)

    async def main() -> None:
        client = tongue.client(base_url=server.url.replace("//", "//me:secret@"))
        await ask(client)
        await finish(client.close())

    tongue.run(main())
    [(_, lines)] = read_heads(server)
    assert lines[b"authorization"] == b"Basic bWU6c2VjcmV0"


CHARACTERS = st.sampled_from("aZ09-._~:@!$&'()*+,;=/%? #é{")
URLS = st.builds(
    "{}://{}{}{}".format,
    st.sampled_from(["http", "https", "HTTP", "ws"]),
    st.sampled_from(
        ["a.b", "a-b.c", "A.b", "127.0.0.1", "1.2.3.256", "1.2.3.04", "1.2", "[::1]", "me@a", "ä.b", "a_b"]
    ),
    st.sampled_from(["", ":", ":1", ":80", ":443", ":0080", ":65535", ":99999", ":x"]),
    st.text(CHARACTERS).map(lambda text: f"/{text}")
    | st.sampled_from(["", "?a=b", "/a/../b", "/a/./b", "/a/.b", "//a"]),
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(URLS)
@example("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse")
@example(f"https://a.b/{'c' * 65_536}")
def test_a_url_is_taken_apart_as_by_httpx(url: str) -> None:
    if (parts := split_plain(url)) is not None:
        read = httpx.URL(url)
        assert parts == (read.raw_scheme, read.raw_host, read.port, read.raw_path)
        assert read.netloc == parts[1] + (b"" if parts[2] is None else b":%d" % parts[2])
        assert not read.userinfo


@pytest.mark.parametrize("url", ["https://a.b-c.d/v1beta/models/m%20n:ask?a=b&c=%2F", "http://127.0.0.1:8080/upload/x"])
def test_usual_urls_need_no_httpx(url: str) -> None:
    assert split_plain(url) is not None


def test_unusual_urls_are_taken_apart_by_httpx() -> None:
    target = read_target("http://[::1]:8080/a b")
    assert target is not None
    assert (target.path, target.host, target.origin) == (b"/a%20b", b"[::1]:8080", (b"http", b"::1", 8080))
    assert read_target("http://me:secret@a.b/") is None
    assert read_target("ftp://a.b/") is None


def test_headers_of_answers() -> None:
    pairs = [(b"A", b"1"), (b"b", "\u00e4".encode()), (b"a", b"2"), (b"c", b"\xe4")]
    assert read_headers(pairs) == {"a": "1, 2", "b": "\u00e4", "c": "\u00e4"}
