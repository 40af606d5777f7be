"""Answers from recorded exchanges."""

from __future__ import annotations

import base64
import gzip
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.websockets import WebSocketDisconnect

from gemkit_emulator import create_app
from gemkit_emulator.cassettes import (
    SERVICE,
    CassetteError,
    Recording,
    append_recording,
    begin_cassette,
    read_cassette,
    read_cassettes,
    scrub,
    split_body,
    write_exchanges,
    write_json,
)
from gemkit_emulator.engines.replay import ReplayEngine

from .asking import ask, post, refusal, stream, text_of, user
from .conftest import TestClient

GENERATE = "/v1beta/models/gemini-2.5-flash:generateContent"
CASSETTES = Path(__file__).parents[1] / "cassettes"


def say(text: str) -> bytes:
    return json.dumps({"candidates": [{"content": {"role": "model", "parts": [{"text": text}]}, "index": 0}]}).encode()


def record(prompt: Any, answer: str, *, url: str = GENERATE, **fields: Any) -> Recording:
    body = {"contents": [user(prompt)], **fields} if isinstance(prompt, str) else prompt
    headers = {"content-type": "application/json; charset=UTF-8"}
    return Recording(
        "POST",
        SERVICE + url,
        {"content-type": "application/json"},
        write_json(body),
        200,
        headers,
        say(answer),
    )


@pytest.fixture
def replay(tmp_path):
    clients = []

    def play(*recordings, **options):
        path = tmp_path / "tape.yaml"
        begin_cassette(path, "synthetic", "a test", date(2026, 1, 1))
        for recording in recordings:
            append_recording(path, recording)
        client = TestClient(create_app(ReplayEngine([path], **options)), follow_redirects=False)
        client.__enter__()
        clients.append(client)
        return client

    yield play
    for client in clients:
        client.__exit__(None, None, None)


def test_same_request_gets_its_answer(replay):
    client = replay(record("One", "1"), record("Two", "2"))
    assert text_of(ask(client, "Two")) == "2"
    assert text_of(ask(client, "One")) == "1"


def test_key_and_order_of_fields_make_no_difference(replay):
    client = replay(record("One", "1", systemInstruction=user("Brief."), url=f"{GENERATE}?key=theirs"), nearness=1)
    body = {"systemInstruction": user("Brief."), "contents": [user("One")]}
    assert client.post(f"{GENERATE}?key=mine", json=body).status_code == 200


def test_recordings_of_one_request_play_in_order_and_the_last_again(replay):
    client = replay(record("Ready?", "No"), record("Ready?", "Yes"))
    assert [text_of(ask(client, "Ready?")) for _ in range(4)] == ["No", "Yes", "Yes", "Yes"]


def test_without_repeating_a_recording_is_used_up(replay):
    client = replay(record("Ready?", "Yes"), repeat=False)
    ask(client, "Ready?")
    assert "was played already: tape.yaml #1" in refusal(post(client, "Ready?"), 404)


def test_nearest_request_answers(replay):
    client = replay(
        record("Tell me about whales in the sea", "whales"),
        record("Write a poem about trees", "trees"),
        record("Write a poem about trees", "another model", url=GENERATE.replace("flash", "pro")),
    )
    assert text_of(ask(client, "Please tell me more about whales")) == "whales"
    assert text_of(ask(client, "Write me a poem about old trees")) == "trees"


def test_near_ones_are_played_once_each_before_any_again(replay):
    client = replay(record("Tell a story", "A"), record("Tell a story", "B"))
    assert [text_of(ask(client, "Tell a story!")) for _ in range(3)] == ["A", "B", "B"]


def test_strict_tells_what_differs(replay):
    client = replay(record("Say one", "1", generationConfig={"temperature": 0.5}), nearness=1)
    message = refusal(post(client, "Say two", generationConfig={"temperature": 0.5, "topK": 3}), 404)
    assert f"No recorded exchange answers POST {GENERATE}. The nearest is tape.yaml #1, " in message
    assert 'contents[0].parts[0].text is "Say two", recorded is "Say one"' in message
    assert "generationConfig.topK is 3, recorded is missing" in message


def test_other_operation_never_answers(replay):
    client = replay(record("One", "1"))
    assert refusal(client.get("/v1beta/files"), 404).endswith("Recorded are: models.generateContent.")


def test_nearness_draws_the_line(replay):
    tape = record("Tell me about whales in the sea", "whales")
    assert replay(tape, nearness=0.5).post(GENERATE, json={"contents": [user("Tell me about whales")]}).is_success
    assert post(replay(tape, nearness=0.99), "Tell me about whales").status_code == 404


def test_streams_come_in_pieces():
    def pieces(kind, body, url="/x", ends=()):
        return [*split_body(Recording("POST", SERVICE + url, {}, b"", 200, {"content-type": kind}, body, "", ends))]

    assert pieces("text/event-stream", b"data: 1\r\n\r\ndata: 2\n\ndata: 3") == [
        b"data: 1\r\n\r\n",
        b"data: 2\n\n",
        b"data: 3",
    ]
    array = b'[{"a": 1}\n,\r\n{"a": 2}\n]'
    assert pieces("application/json", array, "/m:streamGenerateContent") == [b'[{"a": 1}\n,\r\n', b'{"a": 2}\n]']
    assert pieces("application/json", array) == [array]
    assert pieces("application/json", b"abcdef", ends=(0, 2, 4)) == [b"ab", b"cd", b"ef"]


def test_stream_is_replayed_piece_by_piece(replay):
    body = b'data: {"n": 1}\r\n\r\ndata: {"n": 2}\r\n\r\n'
    tape = Recording("POST", f"{SERVICE}/v1beta/x", {}, b"", 200, {"content-type": "text/event-stream"}, body)
    client = replay(tape)
    response = client.post("/v1beta/x")
    assert response.content == body
    assert response.headers["content-type"] == "text/event-stream"
    exchange = client.app.state.journal.exchanges[-1]
    assert [piece.offset for piece in exchange.pieces][:2] == [0, len(body) // 2]


def test_upload_goes_to_the_replay(replay):
    start = Recording(
        "POST",
        f"{SERVICE}/upload/v1beta/files",
        {"x-goog-upload-command": "start"},
        b"{}",
        200,
        {"x-goog-upload-url": f"{SERVICE}/upload/v1beta/files?upload_id=hidden&upload_protocol=resumable"},
        b"",
    )
    finish = Recording(
        "POST",
        f"{SERVICE}/upload/v1beta/files?upload_id=hidden&upload_protocol=resumable",
        {"x-goog-upload-command": "upload, finalize"},
        b"the bytes",
        200,
        {"content-type": "application/json"},
        b'{"file": {"name": "files/a"}}',
    )
    client = replay(finish, start)
    started = client.post("/upload/v1beta/files", json={}, headers={"x-goog-upload-command": "start"})
    url = started.headers["x-goog-upload-url"]
    assert url.startswith("http://testserver/upload/")
    finished = client.post(url, content=b"the bytes", headers={"x-goog-upload-command": "upload, finalize"})
    assert finished.json() == {"file": {"name": "files/a"}}


def test_errors_are_replayed(replay):
    tape = Recording("GET", f"{SERVICE}/v1beta/files/x", {}, b"", 429, {"retry-after": "3"}, b'{"error": {}}')
    response = replay(tape).get("/v1beta/files/x")
    assert (response.status_code, response.headers["retry-after"], response.json()) == (429, "3", {"error": {}})


def test_live_sessions_are_refused(replay):
    client = replay(record("One", "1"))
    with pytest.raises(WebSocketDisconnect), client.websocket_connect("/ws/live"):
        pass


def test_cassettes_of_gemkit_are_answered_from():
    engine = ReplayEngine([CASSETTES])
    assert len(engine.recordings) > 50
    client = TestClient(create_app(engine))
    for recording in engine.recordings:
        response = client.request(
            recording.method,
            recording.url.removeprefix(SERVICE),
            content=recording.request_body,
            headers={**recording.request_headers},
            follow_redirects=False,
        )
        assert response.status_code != 404 or recording.status == 404, recording.source
    assert engine.unplayed == ()


# --- files ------------------------------------------------------------------------------------------------------------


def test_cassettes_of_vcrpy_are_read(tmp_path):
    document = {
        "version": 1,
        "interactions": [
            {
                "request": {
                    "method": "GET",
                    "uri": f"{SERVICE}/v1/models?key=x&pageSize=1",
                    "body": None,
                    "headers": {},
                },
                "response": {
                    "status": {"code": 200, "message": "OK"},
                    "headers": {"Content-Type": ["application/json"], "Content-Encoding": ["gzip"]},
                    "body": {"string": gzip.compress(b'{"models": []}')},
                },
            }
        ],
    }
    path = tmp_path / "a.yaml"
    path.write_text(yaml.safe_dump(document))
    (recording,) = read_cassette(path)
    assert recording.response_body == b'{"models": []}'
    assert recording.response_headers == {"content-type": "application/json"}
    assert recording.query == (("pageSize", "1"),)
    assert recording.source == "a.yaml #1"


def test_lines_of_json_are_read(tmp_path):
    exchange = {
        "method": "POST",
        "path": GENERATE,
        "query": "alt=sse",
        "request_headers": [["Content-Type", "application/json"]],
        "request_body": {"contents": []},
        "status": 200,
        "response_headers": {"content-type": "text/event-stream"},
        "response_body": {"base64": base64.b64encode(b"data: 1\n\ndata: 2\n\n").decode()},
        "pieces": [[17, 0], [18, 9]],
    }
    path = tmp_path / "journal.jsonl"
    path.write_text(json.dumps(exchange) + "\n\n")
    (recording,) = read_cassettes([tmp_path])
    assert recording.query == (("alt", "sse"),)
    assert json.loads(recording.request_body) == {"contents": []}
    assert [*split_body(recording)] == [b"data: 1\n\n", b"data: 2\n\n"]


def test_journal_becomes_a_cassette(client, tmp_path):
    said = ask(client, "Hello")
    streamed = stream(client, "Hello")
    file = client.post("/upload/v1beta/files", content=b"\xff\x00", headers={"content-type": "image/png"}).json()
    path = tmp_path / "journal.jsonl"
    assert write_exchanges(path, client.app.state.journal.exchanges) == 3
    with TestClient(create_app(ReplayEngine([path], nearness=1))) as again:
        assert ask(again, "Hello") == said
        assert stream(again, "Hello") == streamed
        assert again.post("/upload/v1beta/files", content=b"\xff\x00").json() == file


@pytest.mark.parametrize("text", ["", "a: 1", "[", "interactions: [1]", "interactions: [{request: {}}]"])
def test_what_is_no_cassette_is_told(tmp_path, text):
    path = tmp_path / "wrong.yaml"
    path.write_text(text)
    with pytest.raises(CassetteError, match=r"wrong\.yaml is no cassette"):
        read_cassettes([path])


def test_no_recording_at_all_is_told(tmp_path):
    with pytest.raises(CassetteError, match="No recorded exchange in"):
        read_cassettes([tmp_path])
    with pytest.raises(FileNotFoundError):
        read_cassettes([tmp_path / "none.yaml"])


headers = st.dictionaries(st.sampled_from(["content-type", "x-goog-upload-command"]), st.text("abc/;=", max_size=9))


@settings(max_examples=50)
@given(st.lists(st.tuples(headers, st.binary() | st.text().map(str.encode)), min_size=1, max_size=3))
def test_what_is_written_is_read_again(tmp_path_factory, pairs):
    path = tmp_path_factory.mktemp("tape") / "a.yaml"
    begin_cassette(path, "recording", "a test", date(2026, 1, 1))
    written = [Recording("POST", f"{SERVICE}/x", kept, body, 200, kept, body, "OK") for kept, body in pairs]
    for recording in written:
        append_recording(path, recording)
    assert read_cassette(path) == written


def test_secrets_are_scrubbed():
    key, token = "AIzaSy-a-key-as-long-as-a-real-one", "auth_tokens/abcdef"
    url = f"http://localhost:1/upload/v1beta/files?key={key}&upload_id=session&alt=json"
    address = "http://localhost:1/upload?upload_id=session&x=y"
    body = json.dumps({"name": token, "echo": key, "uri": "http://localhost:1/files/a", "signingSecret": "s3cret"})
    headers = {"authorization": f"Bearer {key}", "cookie": "a=b", "x-goog-upload-url": address, "set-cookie": "a=b"}
    kept = scrub(
        Recording("POST", url, headers, body.encode(), 200, headers, body.encode()),
        "http://localhost:1",
        (key.encode(),),
    )
    assert kept.url == f"{SERVICE}/upload/v1beta/files?upload_id=hidden&alt=json"
    assert kept.request_headers == {}
    assert kept.response_headers == {"x-goog-upload-url": f"{SERVICE}/upload?upload_id=hidden&x=y"}
    for secret in (key, "abcdef", "s3cret", "localhost", "session"):
        assert secret not in repr(kept)
    assert json.loads(kept.response_body)["uri"] == f"{SERVICE}/files/a"


def test_large_request_is_kept_as_its_digest(replay):
    tape = scrub(record("x" * 100_000, "long"))
    assert len(tape.request_body) < 100
    client = replay(record("short", "short"), tape, nearness=1)
    assert text_of(ask(client, "x" * 100_000)) == "long"
