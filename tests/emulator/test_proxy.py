"""The proxy: an emulator stands in for the service."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager

import anyio
import httpx
import pytest
import websockets
import websockets.sync.client
from vcr import VCR
from vcr.record_mode import RecordMode

from gemkit_emulator import create_app, running_emulator
from gemkit_emulator.cassettes import SERVICE, CassetteError, read_cassette, read_cassettes
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.engines.proxy import ProxyEngine, Tapes
from gemkit_emulator.engines.replay import ReplayEngine
from gemkit_emulator.faults import ConnectionDropped

from .asking import ask, post, refusal, stream, text_of, user
from .conftest import TestClient

KEY = "AIzaSy-a-key-as-long-as-a-real-one"


@pytest.fixture(scope="module")
def upstream():
    with running_emulator() as base_url:
        yield base_url


@contextmanager
def proxying(upstream, clock, *, key=KEY, **options):
    engine = ProxyEngine(upstream, clock=clock, **options)
    headers = {"x-goog-api-key": key} if key else {}
    with TestClient(create_app(engine), "http://proxy", headers=headers, follow_redirects=False) as client:
        yield client


def upload(client, content=b"some words", mime_type="text/plain"):
    headers = {
        "x-goog-upload-protocol": "resumable",
        "x-goog-upload-command": "start",
        "x-goog-upload-header-content-length": str(len(content)),
        "x-goog-upload-header-content-type": mime_type,
    }
    url = client.post("/upload/v1beta/files", json={}, headers=headers).headers["x-goog-upload-url"]
    headers = {"x-goog-upload-command": "upload, finalize", "x-goog-upload-offset": "0"}
    return url, client.post(url, content=content, headers=headers).json()["file"]


def test_calls_are_passed_on(upstream, clock):
    with proxying(upstream, clock) as client:
        assert text_of(ask(client, "Hello")).startswith("You said: Hello")
        assert "".join(text_of(chunk) for chunk in stream(client, "Hello")).startswith("You said: Hello")
        assert client.get("/v1beta/models", params={"pageSize": 3}).json()["nextPageToken"]
        assert "unknown" in refusal(client.get("/v1beta/models/unknown"), 404)


def test_key_of_the_request_comes_first(upstream, clock):
    with proxying(upstream, clock, key="", api_key="invalid") as client:
        assert "API key not valid" in refusal(post(client, "Hi"))
        assert client.get("/v1beta/models?key=good").is_success
        assert client.get("/v1beta/models", headers={"authorization": "Bearer good"}).is_success


def test_pages_of_others_do_not_spend_the_key(upstream, clock):
    with proxying(upstream, clock, key="", api_key="mine") as client:
        assert client.get("/v1beta/models", headers={"origin": "http://proxy"}).is_success
        assert client.get("/v1beta/models", headers={"origin": "https://example.com"}).status_code == 403


def test_without_any_key_nothing_is_sent(upstream, clock):
    with proxying(upstream, clock, key="") as client:
        assert "unregistered callers" in refusal(client.get("/v1beta/models"), 403)


def test_uploads_lead_through_the_proxy(upstream, clock):
    with proxying(upstream, clock) as client:
        url, file = upload(client, b"x" * 300_000)
        assert url.startswith("http://proxy/upload/v1beta/files?")
        assert file["sizeBytes"] == "300000"
        asked = client.get(f"/v1beta/{file['name']}")
        assert asked.json()["name"] == file["name"]


def test_what_is_recorded_can_be_replayed(upstream, clock, tmp_path):
    path = tmp_path / "run.yaml"
    with proxying(upstream, clock, tapes=Tapes(path)) as client:
        answers = [ask(client, "Hello"), stream(client, "Hello"), upload(client)[1]]
    with TestClient(create_app(ReplayEngine([path], nearness=1)), "http://replay") as client:
        assert ask(client, "Hello") == answers[0]
        assert stream(client, "Hello") == answers[1]
        assert upload(client)[1]["name"] == answers[2]["name"]


def test_cassette_says_what_it_is_and_keeps_no_secret(upstream, clock, tmp_path):
    path = tmp_path / "run.yaml"
    with proxying(upstream, clock, tapes=Tapes(path)) as client:
        ask(client, f"My key is {KEY}.")
        url, _ = upload(client)
        client.get(f"/v1beta/models?key={KEY}", headers={"cookie": "a=b"})
    text = path.read_text("utf-8")
    assert text.startswith("version: 1\nmetadata:\n  kind: synthetic\n")
    assert "recorded: '2026-05-" in text
    for secret in (KEY, url.partition("upload_id=")[2].partition("&")[0], upstream, "http://proxy", "cookie"):
        assert secret not in text


def test_cassette_is_read_by_vcrpy(upstream, clock, tmp_path):
    path = tmp_path / "run.yaml"
    with proxying(upstream, clock, tapes=Tapes(path)) as client:
        said = ask(client, "Hello")
    with VCR(record_mode=RecordMode.NONE, match_on=("method", "uri")).use_cassette(path):
        answer = httpx.post(f"{SERVICE}/v1beta/models/gemini-2.5-flash:generateContent", json={})
    assert answer.json() == said


def test_folder_has_a_cassette_for_each_operation(upstream, clock, tmp_path):
    with proxying(upstream, clock, tapes=Tapes(tmp_path / "tapes")) as client:
        ask(client, "Hello")
        ask(client, "Bye")
        client.get("/v1beta/models")
    names = {path.name: len(read_cassette(path)) for path in (tmp_path / "tapes").iterdir()}
    assert names == {"models.generateContent.yaml": 2, "models.list.yaml": 1}


def test_existing_cassettes_are_added_to_only_on_request(upstream, clock, tmp_path):
    path = tmp_path / "run.yaml"
    for append in (False, True):
        with proxying(upstream, clock, tapes=Tapes(path, append=append)) as client:
            ask(client, "Hello")
    assert len(read_cassette(path)) == 2
    with pytest.raises(CassetteError, match=r"run\.yaml exists already\. .* --append"):
        Tapes(path)
    with pytest.raises(CassetteError, match="--append"):
        Tapes(tmp_path)


def test_wrong_upstream_is_told(clock):
    with pytest.raises(ValueError, match=r"'example\.com' is no base URL"):
        ProxyEngine("example.com", clock=clock)


def test_google_alone_makes_genuine_recordings(clock):
    assert ProxyEngine(clock=clock).kind == "recording"
    for other in ("http://127.0.0.1:1", "https://example.com", "https://googleapis.com.example.com"):
        assert ProxyEngine(other, clock=clock).kind == "synthetic"


def test_unreachable_upstream_is_told(clock):
    with proxying("http://127.0.0.1:9", clock) as client:
        message = refusal(post(client, "Hi"), 503)
    assert message.startswith("The proxy could not get an answer from http://127.0.0.1:9: ")


class Source(httpx.AsyncByteStream):
    """An answer of the service, in pieces, that stops at one to wait, or breaks off."""

    def __init__(self, pieces, gate=None, fault=None, *, hangs=False):
        self.pieces, self.gate, self.fault, self.hangs = pieces, gate, fault, hangs
        self.closed = False

    async def __aiter__(self):
        for place, piece in enumerate(self.pieces):
            if place and self.gate:
                await anyio.to_thread.run_sync(self.gate.wait, 10)
            elif place and self.hangs:
                await anyio.sleep_forever()
            yield piece
        if self.fault:
            raise self.fault

    async def aclose(self):
        self.closed = True


def serve(source, status=200, /, **headers):
    return httpx.MockTransport(lambda request: httpx.Response(status, headers=headers, stream=source))


async def drive(app, body=b"{}", *, on_piece=None, hang_up_after=None):
    """What an ASGI application sends, as it sends it."""
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/v1beta/models/m:streamGenerateContent",
        "query_string": b"alt=sse",
        "headers": [
            (b"x-goog-api-key", KEY.encode()),
            (b"content-length", str(len(body)).encode()),
            (b"host", b"here"),
        ],
        "server": ("here", 80),
        "scheme": "http",
        "root_path": "",
    }
    gone = anyio.Event()
    asked, sent = [{"type": "http.request", "body": body}], []

    async def receive():
        if asked:
            return asked.pop()
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message):
        sent.append(message)
        if message.get("body") and on_piece:
            on_piece(message["body"])
        if hang_up_after == len(sent):
            gone.set()

    await app(scope, receive, send)
    return sent


def test_pieces_are_passed_back_as_they_come(clock, tmp_path):
    gate = threading.Event()
    source = Source([b"data: 1\n\n", b"data: 2\n\n"], gate)
    engine = ProxyEngine(clock=clock, transport=serve(source), tapes=Tapes(tmp_path / "a.yaml"))
    seen = []

    def note(piece):
        seen.append((piece, gate.is_set()))
        gate.set()  # the second piece comes only when the first was passed back

    anyio.run(lambda: drive(engine, on_piece=note))
    assert seen == [(b"data: 1\n\n", False), (b"data: 2\n\n", True)]
    assert read_cassettes([tmp_path])[0].response_body == b"data: 1\n\ndata: 2\n\n"


def test_answer_that_breaks_off_does_so_here_and_is_not_kept(clock, tmp_path):
    engine = ProxyEngine(
        clock=clock,
        transport=serve(Source([b"data: 1\n\n"], fault=httpx.ReadError("cut"))),
        tapes=Tapes(tmp_path / "a.yaml"),
    )
    seen = []
    with pytest.raises(ConnectionDropped):
        anyio.run(lambda: drive(engine, on_piece=seen.append))
    assert seen == [b"data: 1\n\n"]
    assert not (tmp_path / "a.yaml").exists()


def test_who_hangs_up_hangs_up_on_the_service(clock, tmp_path):
    source = Source([b"data: 1\n\n", b"data: 2\n\n"], hangs=True)
    engine = ProxyEngine(clock=clock, transport=serve(source), tapes=Tapes(tmp_path / "a.yaml"))

    async def hang_up():
        with anyio.fail_after(10):
            return await drive(engine, hang_up_after=2)

    assert len(anyio.run(hang_up)) == 2
    assert source.closed
    assert not (tmp_path / "a.yaml").exists()


def test_address_elsewhere_stays(clock):
    engine = ProxyEngine(clock=clock, transport=serve(Source([]), 302, location="https://example.com/a?b=c"))
    head = anyio.run(lambda: drive(engine))[0]
    assert (b"location", b"https://example.com/a?b=c") in head["headers"]


def test_addresses_of_google_lead_here(clock):
    address = "https://generativelanguage.googleapis.com/upload/v1beta/files?upload_id=a"
    engine = ProxyEngine(
        clock=clock, transport=serve(Source([]), **{"x-goog-upload-url": address, "set-cookie": "a=b"})
    )
    headers = dict(anyio.run(lambda: drive(engine))[0]["headers"])
    assert headers[b"x-goog-upload-url"] == b"http://here/upload/v1beta/files?upload_id=a"
    assert b"set-cookie" not in headers


def test_what_is_too_long_is_passed_on_and_not_kept(clock, tmp_path, monkeypatch):
    monkeypatch.setattr("gemkit_emulator.engines.proxy.LARGEST_ANSWER", 10)
    engine = ProxyEngine(
        clock=clock, transport=serve(Source([b"12345678", b"12345678"])), tapes=Tapes(tmp_path / "a.yaml")
    )
    assert [message.get("body") for message in anyio.run(lambda: drive(engine))] == [
        None,
        b"12345678",
        b"12345678",
        b"",
    ]
    assert not (tmp_path / "a.yaml").exists()


def test_long_request_is_kept_as_its_digest(clock, tmp_path):
    engine = ProxyEngine(clock=clock, transport=serve(Source([b"{}"])), tapes=Tapes(tmp_path / "a.yaml"))
    anyio.run(lambda: drive(engine, json.dumps({"text": "x" * 100_000}).encode()))
    assert read_cassettes([tmp_path])[0].request_body.startswith(b"100012 bytes, sha256 ")


def test_journal_sees_what_the_proxy_passes_on(upstream, clock):
    app = create_app(ProxyEngine(upstream, clock=clock))
    with TestClient(app, headers={"x-goog-api-key": KEY}) as client:
        ask(client, "Hello")
    exchange = app.state.journal.exchanges[-1]
    assert exchange.operation == "models.generateContent"
    assert "You said: Hello" in exchange.response_body.decode()


def test_engine_of_its_own_is_closed_once(clock):
    closed = []

    class Engine(EchoEngine):
        async def close(self):
            closed.append(self.name)

    with TestClient(create_app(Engine())):
        pass
    assert closed == ["echo"]
    engine = ProxyEngine(clock=clock)
    with TestClient(create_app(engine)):
        pass
    assert engine._client.is_closed


# --- live sessions ----------------------------------------------------------------------------------------------------

LIVE = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
SETUP = {"setup": {"model": "models/gemini-2.0-flash-live-001", "generationConfig": {"responseModalities": ["TEXT"]}}}


def connect(base_url, **options):
    url = base_url.replace("http", "ws", 1) + LIVE
    return websockets.sync.client.connect(url, additional_headers={"x-goog-api-key": KEY}, proxy=None, **options)


def test_live_sessions_are_passed_on_both_ways(upstream, clock):
    with running_emulator(ProxyEngine(upstream, clock=clock)) as base_url, connect(base_url) as session:
        session.send(json.dumps(SETUP))
        assert json.loads(session.recv(10)) == {"setupComplete": {}}
        session.send(json.dumps({"clientContent": {"turns": [user("Hello")], "turnComplete": True}}))
        said = ""
        while "turnComplete" not in (content := json.loads(session.recv(10))["serverContent"]):
            said += "".join(part.get("text", "") for part in content.get("modelTurn", {}).get("parts", []))
    assert said.startswith("You said: Hello")


def test_close_of_the_service_is_passed_on(upstream, clock):
    with running_emulator(ProxyEngine(upstream, clock=clock)) as base_url, connect(base_url) as session:
        session.send(json.dumps({"setup": {"model": "models/none"}}))
        with pytest.raises(websockets.ConnectionClosed) as closed:
            session.recv(10)
    end = closed.value.rcvd
    assert end
    assert end.code == 1008
    assert "models/none" in end.reason


def test_live_session_without_a_service_is_refused(clock):
    engine = ProxyEngine("http://127.0.0.1:9", clock=clock)
    with running_emulator(engine) as base_url, pytest.raises(websockets.InvalidStatus):
        connect(base_url)
