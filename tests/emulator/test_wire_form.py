"""What goes over the wire, byte for byte."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemkit_emulator.answers import Step
from gemkit_emulator.payloads import read_message
from gemkit_emulator.replies import ChunkWriter, Usage, describe_response, describe_step
from gemkit_emulator.scripts import Script
from gemkit_emulator.spec import load_spec
from gemkit_emulator.wire import render_line, render_pretty

GENERATE = "/v1beta/models/gemini-2.5-flash:generateContent"
STREAM = "/v1beta/models/gemini-2.5-flash:streamGenerateContent"
HELLO = {"contents": [{"parts": [{"text": "a <b> & c"}]}]}


def test_body_is_pretty_printed(client):
    response = client.post(GENERATE, json=HELLO)
    assert response.headers["content-type"] == "application/json; charset=UTF-8"
    assert response.text == json.dumps(response.json(), indent=2).replace("<", "\\u003c").replace(">", "\\u003e") + "\n"
    assert response.text.startswith('{\n  "candidates": [\n    {\n      "content": {\n')
    assert "a \\u003cb\\u003e & c" in response.text


def test_pretty_printing_can_be_switched_off(client):
    response = client.post(GENERATE, json=HELLO, params={"prettyPrint": "false"})
    assert response.text.startswith('{"candidates": [{"content": {"parts": [{"text": ')
    assert response.text.count("\n") == 1


def test_response_has_the_recorded_keys(client):
    body = client.post(GENERATE, json=HELLO).json()
    assert list(body) == ["candidates", "usageMetadata", "modelVersion", "responseId"]
    assert list(body["candidates"][0]) == ["content", "finishReason", "index"]
    assert body["usageMetadata"]["promptTokensDetails"] == [{"modality": "TEXT", "tokenCount": 6}]
    assert body["modelVersion"] == "gemini-2.5-flash"
    assert len(body["responseId"]) == 23


def test_events_end_in_crlf_and_stop_at_the_last_chunk(client):
    response = client.post(STREAM, json=HELLO, params={"alt": "sse"})
    assert response.headers["content-type"] == "text/event-stream"
    *events, rest = response.content.split(b"\r\n\r\n")
    assert rest == b""
    assert len(events) > 3
    assert events[0].startswith(
        b'data: {"candidates": [{"content": {"parts": [{"text": "You"}],"role": "model"},"index": 0}],'
    )
    chunks = [json.loads(event.removeprefix(b"data: ")) for event in events]
    assert "".join(chunk["candidates"][0]["content"]["parts"][0]["text"] for chunk in chunks) == (
        "You said: a <b> & c [turn 1]"
    )
    assert ["finishReason" in chunk["candidates"][0] for chunk in chunks] == [False] * (len(chunks) - 1) + [True]
    assert [chunk["usageMetadata"]["candidatesTokenCount"] for chunk in chunks] == [*range(1, len(chunks) + 1)]
    assert len({chunk["responseId"] for chunk in chunks}) == 1


TEXTS = st.text() | st.sampled_from(['"text": "', '"totalTokenCount": 7', "{<\u2028\u2029>}\\", "\r\n\r\n"])
PARTS = st.fixed_dictionaries({"text": TEXTS}, optional={"thought": st.just(True), "thoughtSignature": TEXTS})
COUNTS = st.integers(0, 2)
STEPS = st.builds(
    Step,
    st.lists(PARTS, max_size=2).map(tuple),
    st.integers(0, 10**6),
    *[COUNTS] * 3,
    finish=st.sampled_from(["", "STOP"]),
    extra=st.sampled_from([{}, {"avgLogprobs": -0.5}]),
)
PLAIN_STEPS = st.builds(Step, st.tuples(st.fixed_dictionaries({"text": TEXTS})), st.integers(0, 10**6), *[COUNTS] * 3)
SCRIPTS = st.sampled_from([None, Script(), Script(usage={"candidatesTokenCount": 9})])


@pytest.mark.parametrize("render", [render_line, render_pretty])
@settings(deadline=None)
@given(st.lists(PLAIN_STEPS | STEPS, max_size=6), st.builds(Usage, *[COUNTS] * 4), COUNTS, SCRIPTS)
def test_what_chunks_have_in_common_is_written_once_and_to_the_letter(render, steps, before, index, script):
    plan: Any = SimpleNamespace(
        prompt_tokens={"TEXT": 3, "IMAGE": 258},
        cached_tokens=0,
        modalities=("TEXT",),
        script=script,
        service_tier="standard",
        model=SimpleNamespace(version="gemini-2.5-flash"),
        response_id="id",
    )
    writer = ChunkWriter(plan, index, before, render)
    for step in steps:
        spent = before + Usage.of(step)
        assert writer.write(step) == render(describe_response(plan, [describe_step(step, index)], spent))
        assert writer.usage == spent


def test_without_alt_a_stream_is_an_array(client):
    response = client.post(STREAM, json=HELLO)
    assert response.headers["content-type"] == "application/json; charset=UTF-8"
    assert response.text.startswith('[{\n  "candidates": [\n')
    assert response.text.endswith('"\n}\n]')
    assert '"\n}\n,\r\n{\n  "candidates"' in response.text
    assert response.json()[-1]["candidates"][0]["finishReason"] == "STOP"


def test_stream_errors_wear_what_the_stream_would(client):
    unknown = "/v1beta/models/nope:streamGenerateContent"
    events = client.post(unknown, json=HELLO, params={"alt": "sse"})
    assert (events.status_code, events.headers["content-type"]) == (404, "text/event-stream")
    assert events.json()["error"]["message"].startswith(
        "models/nope is not found for API version v1beta, or is not supported for generateContent. Call "
    )
    array = client.post(unknown, json=HELLO)
    assert (array.status_code, array.headers["content-type"]) == (404, "application/json; charset=UTF-8")
    assert array.json() == [events.json()]
    assert array.text.startswith('[{\n  "error": {\n')


def test_file_resource_is_written_as_google_does(client, clock):
    response = client.post("/upload/v1beta/files", content=b"hello", headers={"content-type": "text/plain"})
    file = response.json()["file"]
    assert file == {
        "name": file["name"],
        "mimeType": "text/plain",
        "sizeBytes": "5",
        "createTime": "2026-05-28T20:26:40.123456Z",
        "updateTime": "2026-05-28T20:26:40.123456Z",
        "expirationTime": "2026-05-30T20:26:40.123456789Z",
        "sha256Hash": "MmNmMjRkYmE1ZmIwYTMwZTI2ZTgzYjJhYzViOWUyOWUxYjE2MWU1YzFmYTc0MjVlNzMwNDMzNjI5MzhiOTgyNA==",
        "uri": f"http://emulator/v1beta/{file['name']}",
        "state": "ACTIVE",
        "source": "UPLOADED",
    }
    clock.now = 1_780_000_000_000_000_000
    later = client.post("/upload/v1beta/files", content=b"x").json()["file"]
    assert later["createTime"] == "2026-05-28T20:26:40Z"
    clock.now += 120_000_000
    assert client.post("/upload/v1beta/files", content=b"x").json()["file"]["createTime"].endswith(":40.120Z")


@pytest.mark.parametrize("version", ["v1", "v1beta"])
def test_responses_fit_the_description(client, version):
    model, embedder = f"/{version}/models/gemini-2.5-flash", f"/{version}/models/gemini-embedding-001"
    embedding = {"content": HELLO["contents"][0]}
    answers = {
        "GenerateContentResponse": client.post(f"{model}:generateContent", json=HELLO),
        "CountTokensResponse": client.post(f"{model}:countTokens", json=HELLO),
        "EmbedContentResponse": client.post(f"{embedder}:embedContent", json=embedding),
        "BatchEmbedContentsResponse": client.post(f"{embedder}:batchEmbedContents", json={"requests": [embedding] * 2}),
        "CreateFileResponse": client.post(f"/upload/{version}/files", content=b"x"),
        "ListFilesResponse": client.get(f"/{version}/files"),
        "ListModelsResponse": client.get(f"/{version}/models?pageSize=3"),
        "Model": client.get(model),
    }
    for name, response in answers.items():
        assert response.status_code == 200
        # Reading it as a request refuses every field that this version's message does not have.
        assert read_message(load_spec(), name, response.json(), version)
