"""The recorder itself: what gets into a cassette, what comes out, and what fails."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from vcr.errors import CannotOverwriteExistingCassetteException

from gemkit_emulator.cassettes import LARGEST_BODY, SERVICE

from ..recorder import Origin, deserialize, play, record, serialize

JSON = "application/json; charset=UTF-8"
SSE = "text/event-stream"
UPLOAD = "/upload/v1/files?upload_id="

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def rewrite(kind: str, body: bytes) -> tuple[str, bytes]:
    """The text of a cassette with a response, and the body it gives on replay."""
    request = {"method": "GET", "uri": SERVICE, "headers": {}, "body": b""}
    response = {"status": {"code": 200, "message": "OK"}, "headers": {"content-type": [kind]}, "body": {"string": body}}
    text = serialize({"interactions": [{"request": request, "response": response}]})
    (pair,) = deserialize(text)["interactions"]
    assert pair["request"] == request
    assert pair["response"]["headers"] == response["headers"]
    return text, pair["response"]["body"]["string"]


@given(values)
def test_json_is_json_again(value: Any) -> None:
    _, body = rewrite(JSON, json.dumps(value, indent=2).encode())
    assert json.loads(body) == value


@given(st.lists(values, min_size=1))
def test_events_are_events_again(events: list[Any]) -> None:
    _, body = rewrite(SSE, "".join(f"data: {json.dumps(event)}\r\n\r\n" for event in events).encode())
    found = [json.loads(event.removeprefix("data: ")) for event in body.decode().split("\r\n\r\n")[:-1]]
    assert found == events


@pytest.mark.parametrize("kind", [JSON, SSE, "text/plain"])
@given(st.binary())
def test_other_bytes_are_the_same_bytes(kind: str, body: bytes) -> None:
    _, again = rewrite(kind, b"{" + body)
    assert again == b"{" + body


def test_bodies_can_be_read() -> None:
    text, _ = rewrite(JSON, b'{"parts": [{"text": "One.\\nTwo."}], "tokens": 2}')
    assert text.endswith(
        """\
    json:
      parts:
      - text: |-
          One.
          Two.
      tokens: 2
"""
    )


class Echo(BaseHTTPRequestHandler):
    """Says where the upload goes on, and repeats what it was told."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.send_header("set-cookie", "a=b")
        self.send_header("x-goog-upload-url", f"http://{self.headers['host']}{UPLOAD}secret&x=y")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the name it is called by
        pass


@pytest.fixture
def echo() -> Iterator[Origin]:
    with HTTPServer(("127.0.0.1", 0), Echo) as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield Origin(f"http://127.0.0.1:{server.server_port}", "my-own-key", "synthetic", "the test", date(2026, 1, 1))
        server.shutdown()


def post(origin: Origin, body: bytes = b"{}", *, offset: int = 0, path: str = f"{UPLOAD}secret") -> httpx.Response:
    headers = {"x-goog-api-key": "my-own-key", "x-goog-upload-offset": str(offset), "x-other": "b"}
    return httpx.post(origin.base_url + path, content=body, headers=headers | {"content-type": "application/json"})


@pytest.fixture
def cassette(echo: Origin, tmp_path: Path) -> Path:
    path = tmp_path / "echo.yaml"
    with record(path, echo):
        post(echo, json.dumps({"uri": f"{echo.base_url}/files/a", "key": "my-own-key"}).encode())
    return path


def test_what_is_kept(cassette: Path) -> None:
    assert cassette.read_text("utf-8") == (
        """\
kind: synthetic
by: the test
recorded: 2026-01-01
interactions:
- request:
    method: POST
    uri: https://generativelanguage.googleapis.com/upload/v1/files?upload_id=hidden
    headers: {x-goog-upload-offset: '0', content-type: application/json}
    json: {uri: 'https://generativelanguage.googleapis.com/files/a', key: hidden}
  response:
    status: {code: 200, message: OK}
    headers:
      x-goog-upload-url: https://generativelanguage.googleapis.com/upload/v1/files?upload_id=hidden&x=y
    text: '{"uri": "https://generativelanguage.googleapis.com/files/a", "key": "hidden"}'
"""
    )


def test_replay(cassette: Path) -> None:
    with play(cassette, Origin()):
        response = post(Origin(), b'{"key": "hidden", "uri": "https://generativelanguage.googleapis.com/files/a"}')
    assert response.headers["x-goog-upload-url"] == f"{SERVICE}{UPLOAD}hidden&x=y"
    assert response.json()["key"] == "hidden"


@contextmanager
def refused() -> Iterator[None]:
    with pytest.raises(CannotOverwriteExistingCassetteException):
        yield


@pytest.mark.parametrize(
    "change",
    [{"body": b'{"key": "other"}'}, {"offset": 1}, {"path": "/v1/files"}, {"path": f"{UPLOAD}secret&more=1"}],
    ids=["body", "header", "path", "query"],
)
def test_another_request_does_not_match(cassette: Path, change: dict[str, Any]) -> None:
    recorded = b'{"key": "hidden", "uri": "https://generativelanguage.googleapis.com/files/a"}'
    with play(cassette, Origin()):
        with refused():
            post(Origin(), **{"body": recorded, **change})
        post(Origin(), recorded)
        with refused():
            post(Origin(), recorded)  # each answer is given once


def test_what_was_not_played_is_a_failure(cassette: Path) -> None:
    with (
        pytest.raises(AssertionError, match=r"holds more than was asked for: <Request \(POST\)"),
        play(cassette, Origin()),
    ):
        pass


def test_a_missing_cassette_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"there is no none\.yaml"), play(tmp_path / "none.yaml", Origin()):
        pass


def test_a_failure_is_not_recorded(echo: Origin, tmp_path: Path) -> None:
    def fail() -> None:
        with record(tmp_path / "echo.yaml", echo):
            post(echo)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert not list(tmp_path.iterdir())


def test_a_large_body_is_its_digest(echo: Origin, tmp_path: Path) -> None:
    body = b"\0" * (LARGEST_BODY + 1)
    path = tmp_path / "echo.yaml"
    with record(path, echo):
        post(echo, body)
    assert "    text: 65537 bytes, sha256 " in path.read_text("utf-8")
    with play(path, Origin()):
        with refused():
            post(Origin(), body[:-1] + b"\1")
        post(Origin(), body)
