"""What the inspector's page is given, to whom, and the programs that repeat a request."""

from __future__ import annotations

import ast
import base64
import gzip
import json
from contextlib import ExitStack
from functools import cache
from typing import Any

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import Response

from gemkit_emulator import running_emulator
from gemkit_emulator.bodies import split_parts
from gemkit_emulator.inspector import Inspector, page
from gemkit_emulator.inspector.page import is_own_host
from gemkit_emulator.inspector.summaries import Summary
from gemkit_emulator.journal import Journal
from gemkit_emulator.recorder import Recorder

from .asking import FLASH, ask, post, stream, user
from .conftest import TestClient

KEY = "AIza" + "Sy0123456789abcdefghijklmnopqrstuvw"


@pytest.fixture
def viewer(client):
    client.base_url = "http://127.0.0.1:8787"
    return client


def look(viewer, path=""):
    response = viewer.get(f"/inspector/exchanges{path}")
    assert response.status_code == 200, response.text
    return response.json()


def summaries(viewer):
    return look(viewer)["exchanges"]


def serving(answer, **limits):
    """A client of an app that gives one answer to everything, behind the inspector; and its journal."""
    journal = Journal(**limits)

    async def app(scope, receive, send):
        request = Request(scope, receive)
        await request.body()
        await answer(scope, receive, send)

    wrapped = Inspector(Recorder(app, journal), journal, lambda: {"engine": "none", "kept": {}})
    return TestClient(wrapped, "http://127.0.0.1:8787")


# --- the page ---------------------------------------------------------------------------------------------------------


def test_page_and_its_assets_are_served(viewer):
    response = viewer.get("/")
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert "script-src 'self'" in response.headers["content-security-policy"]
    for name, kind in {"main.js": "text/javascript", "style.css": "text/css", "icon.svg": "image/svg+xml"}.items():
        response = viewer.get(f"/inspector/assets/{name}")
        assert response.headers["content-type"].startswith(kind)
        assert response.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "path", ["assets/", "assets/nope.js", "assets/..%2Fpage.py", "nope", "exchanges/9", "exchanges/x"]
)
def test_what_is_not_there_is_a_404(viewer, path):
    assert viewer.get(f"/inspector/{path}").status_code == 404


def test_own_requests_are_not_noted(viewer):
    for path in ("/", "/inspector/exchanges", "/inspector/assets/main.js"):
        viewer.get(path)
    assert viewer.app.state.journal.count == 0
    viewer.post("/")  # is for the API, and unknown to it
    assert viewer.app.state.journal.count == 1


# --- who may look -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("host", "is_own"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("192.168.1.5", True),
        ("::1", True),
        ("emulator.localhost", True),
        ("", False),
        ("evil.example", False),
        ("localhost.evil.example", False),
        ("127.0.0.1.nip.io", False),
    ],
)
def test_names_that_could_be_anybodys_are_refused(host, is_own):
    assert is_own_host(host) is is_own


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"host": "evil.example:8787"},
        {"host": "localhost.evil.example"},
        {"host": "[::1"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9999"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
@pytest.mark.parametrize("path", ["exchanges", "exchanges/1", "exchanges/1/request", "events", "clear"])
def test_strangers_see_nothing(viewer, headers, path):
    post(viewer, "a secret plan")
    method = "POST" if path == "clear" else "GET"
    response = viewer.request(method, f"/inspector/{path}", headers=headers)
    assert response.status_code == 403
    assert "secret plan" not in response.text
    assert viewer.app.state.journal.exchanges


def test_page_itself_may_be_linked_to(viewer):
    assert viewer.get("/", headers={"sec-fetch-site": "cross-site"}).status_code == 200
    assert viewer.get("/", headers={"host": "evil.example"}).status_code == 403


def test_api_itself_answers_to_any_host(viewer):
    assert viewer.get("/v1/models", headers={"host": "gemini.test"}).status_code == 200


def test_own_page_may_clear(viewer):
    post(viewer, "Hi")
    response = viewer.post(
        "/inspector/clear", headers={"origin": "http://127.0.0.1:8787", "sec-fetch-site": "same-origin"}
    )
    assert response.status_code == 204
    assert not summaries(viewer)
    assert viewer.post("/inspector/exchanges").status_code == 405


# --- as it happens ----------------------------------------------------------------------------------------------------


def test_viewers_hear_what_happens_and_are_let_go_when_the_emulator_stops():
    with ExitStack() as stack:
        base_url = stack.enter_context(running_emulator())
        client = httpx.Client(base_url=base_url, headers={"x-goog-api-key": KEY}, trust_env=False)
        with client, client.stream("GET", "/inspector/events") as response:
            assert response.headers["content-type"] == "text/event-stream"
            events = (json.loads(line.removeprefix("data: ")) for line in response.iter_lines() if line)
            assert next(events)["exchanges"] == []
            client.get("/v1beta/models")
            assert next(events)["exchanges"][0]["operation"] == "models.list"
            stack.close()
            list(events)  # ends as it should: a connection that is cut would raise


def test_viewers_are_not_without_number(viewer, monkeypatch):
    monkeypatch.setattr(page, "_MAX_VIEWERS", 0)
    assert viewer.get("/inspector/events").status_code == 503


# --- summaries --------------------------------------------------------------------------------------------------------


def test_summary_says_what_was_asked_and_answered(viewer):
    answer = ask(viewer, "Where is\n the  sea?")
    (summary,) = summaries(viewer)
    usage = answer["usageMetadata"]
    assert summary["prompt"] == "Where is the sea?"
    assert summary["text"] == answer["candidates"][0]["content"]["parts"][0]["text"]
    assert (summary["model"], summary["finish"], summary["status"]) == (FLASH, "STOP", 200)
    assert summary["tokens"]["input"] == usage["promptTokenCount"]
    assert summary["tokens"]["total"] == usage["totalTokenCount"]


def test_summary_of_a_stream_has_its_text_and_its_last_count(viewer):
    chunks = stream(viewer, "one two three")
    (summary,) = summaries(viewer)
    assert "one two three" in summary["text"]
    assert summary["tokens"]["total"] == chunks[-1]["usageMetadata"]["totalTokenCount"]
    assert summary["pieces"] == len(chunks)


def test_summary_of_an_error_has_its_message(viewer):
    post(viewer, [])
    (summary,) = summaries(viewer)
    assert summary["status"] == 400
    assert summary["error"].startswith("* GenerateContentRequest.contents") or summary["error"]


def test_summary_of_an_interaction(viewer):
    viewer.post("/v1beta/interactions", json={"model": FLASH, "input": "Hello", "stream": True})
    (summary,) = summaries(viewer)
    assert (summary["model"], summary["prompt"]) == (FLASH, "Hello")
    assert "Hello" in summary["text"]
    assert summary["tokens"]["total"]


@pytest.mark.parametrize("ends", ["\n\n", "\r\n\r\n"])
def test_summary_of_a_stream_grows_with_it(ends):
    journal = Journal()
    seen, seen_again = [], []
    summary = cache(lambda: Summary(journal.exchanges[0]))

    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        for word in ("alpha ", "beta ", "gamma"):
            event = {"candidates": [{"content": {"parts": [{"text": word}]}}]}
            whole = f"data: {json.dumps(event)}{ends}".encode()
            for half in (whole[:20], whole[20:]):
                await send({"type": "http.response.body", "body": half, "more_body": True})
                seen.append(Summary(journal.exchanges[0]).write()["text"])
                seen_again.append(summary().write()["text"])
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    TestClient(Recorder(app, journal), "http://127.0.0.1").get("/v1beta/x")
    assert seen == seen_again == ["", "alpha ", "alpha ", "alpha beta ", "alpha beta ", "alpha beta gamma"]


def test_nested_without_end_is_no_trouble(viewer):
    deep = '{"contents": ' + "[" * 900 + "]" * 900 + "}"
    viewer.post(f"/v1beta/models/{FLASH}:generateContent", content=deep)
    viewer.post(
        f"/v1beta/models/{FLASH}:generateContent", content='{"contents": ' + '{"parts": ' * 900 + "1" + "}" * 901
    )
    viewer.post(f"/v1beta/models/{FLASH}:generateContent", content='{"clientContent": ' * 900 + "1" + "}" * 900)
    for number in range(1, len(summaries(viewer)) + 1):
        look(viewer, f"/{number}")
        look(viewer, f"/{number}/snippets")


# --- one exchange -----------------------------------------------------------------------------------------------------


def test_exchange_is_shown_whole(viewer):
    response = post(viewer, "Hi")
    shown = look(viewer, "/1")
    assert shown["response"]["text"] == response.text
    assert json.loads(shown["request"]["text"])["contents"] == [user("Hi")]
    assert ["x-goog-api-key", "hidden"] in shown["request"]["headers"]
    assert viewer.get("/inspector/exchanges/1/response").content == response.content
    assert viewer.get("/inspector/exchanges/1/response").headers["content-type"] == "application/octet-stream"


def test_what_is_known_is_not_told_again():
    journal = Journal()
    viewer: Any = None
    text = "aé€😀".encode()

    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
        told, pieces, shown = 0, 0, ""
        for place in range(len(text)):
            await send({"type": "http.response.body", "body": text[place : place + 1], "more_body": True})
            answer = viewer.get(f"/inspector/exchanges/1?body={told}&piece={pieces}&request=0").json()
            shown += answer["response"]["text"]
            told = answer["response"]["next"]
            pieces += len(answer["response"]["pieces"])
            assert "request" not in answer
        assert (shown, told, pieces) == (text.decode(), len(text), len(text))
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    viewer = TestClient(Inspector(Recorder(app, journal), journal, dict), "http://127.0.0.1")
    assert viewer.get("/v1beta/x").content == text


def test_packed_and_binary_bodies():
    async def answer(scope, receive, send):
        body, kind = {
            "/packed": (gzip.compress(b'{"a": 1}'), {"content-encoding": "gzip", "content-type": "application/json"}),
            "/unknown": (b"\x01\x02", {"content-encoding": "zstd"}),
            "/picture": (b"\x89PNG\r\n", {"content-type": "image/png"}),
            "/nothing": (b"\xff\x00\xfe", {}),
        }[scope["path"]]
        await Response(body, headers=kind)(scope, receive, send)

    viewer = serving(answer)
    with viewer.stream("GET", "/packed"), viewer.stream("GET", "/unknown"):
        pass
    viewer.get("/picture")
    viewer.get("/nothing")
    packed, unknown, picture, nothing = (look(viewer, f"/{number}")["response"] for number in range(1, 5))
    assert packed["text"] == '{"a": 1}'
    assert base64.b64decode(unknown["base64"]) == b"\x01\x02"
    assert base64.b64decode(picture["base64"]) == b"\x89PNG\r\n"
    assert base64.b64decode(nothing["base64"]) == b"\xff\x00\xfe"


def test_multipart_is_taken_apart(viewer):
    body = (
        b'--b\r\nContent-Type: application/json\r\n\r\n{"file": {"displayName": "x"}}\r\n'
        b"--b\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n--b--\r\n"
    )
    headers = {"content-type": "multipart/related; boundary=b", "x-goog-upload-protocol": "multipart"}
    assert viewer.post("/upload/v1beta/files", content=body, headers=headers).status_code == 200
    first, second = look(viewer, "/1")["request"]["parts"]
    assert json.loads(first["text"])["file"] == {"displayName": "x"}
    assert base64.b64decode(second["base64"]) == b"\x89PNG"


@pytest.mark.parametrize("body", [b"", b"--b", b"--b\r\n", b"--b\r\n\r\n", b"junk", b"--b\r\nno headers\r\n--b--"])
def test_broken_multipart_is_no_trouble(body):
    assert split_parts(body, "multipart/mixed; boundary=b") is not None
    assert split_parts(body, "multipart/mixed") is None


# --- programs that repeat it ------------------------------------------------------------------------------------------


def snippets(viewer, number=1):
    return look(viewer, f"/{number}/snippets")


def test_programs_read_the_key_from_the_environment(viewer):
    viewer.post(
        f"/v1beta/models/{FLASH}:generateContent?key={KEY}&prettyPrint=false",
        json={"contents": [user("it's")]},
        headers={"x-goog-api-key": KEY},
    )
    programs = snippets(viewer)
    for program in programs.values():
        assert "GEMINI_API_KEY" in program["code"]
        assert "hidden" not in program["code"]
        assert KEY not in program["code"]
    assert "prettyPrint=false" in programs["curl"]["code"]
    assert "'\"'\"'" in programs["curl"]["code"]


@pytest.mark.parametrize("method", ["generateContent", "streamGenerateContent?alt=sse"])
def test_python_is_python(viewer, method):
    post(viewer, 'a "quoted"\n\u2028 \\ word', FLASH, method, generationConfig={"topK": 3, "stopSequences": ["x"] * 40})
    for name in ("gemkit", "google-genai"):
        calls = [node for node in ast.walk(ast.parse(snippets(viewer)[name]["code"])) if isinstance(node, ast.Call)]
        arguments = {keyword.arg: keyword.value for call in calls for keyword in call.keywords}
        assert ast.literal_eval(arguments["contents"]) == [user('a "quoted"\n\u2028 \\ word')]
        assert ast.literal_eval(arguments["config"]) == {"top_k": 3, "stop_sequences": ["x"] * 40}


def test_what_cannot_be_repeated_says_why(viewer):
    headers = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start"}
    url = viewer.post("/upload/v1beta/files", json={}, headers=headers).headers["x-goog-upload-url"]
    viewer.post(
        url, content=b"abcd", headers={"x-goog-upload-command": "upload, finalize", "x-goog-upload-offset": "0"}
    )
    first, second = snippets(viewer, 1), snippets(viewer, 2)
    assert "x-goog-upload-command: start" in first["curl"]["code"]
    assert "gemkit" in first["gemkit"]["note"]
    assert second["curl"]["code"] == ""
    assert "slice of an upload" in second["curl"]["note"]


def test_request_kept_in_part_is_not_repeated():
    async def answer(scope, receive, send):
        await Response(b"")(scope, receive, send)

    viewer = serving(answer, body_limit=10)
    viewer.post("/v1beta/files", content=b"x" * 11)
    assert "only the first 10 were kept" in snippets(viewer)["curl"]["note"]
