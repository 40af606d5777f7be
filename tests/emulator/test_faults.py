"""Answers that break off, stall, drip in, arrive damaged, or are errors."""

from __future__ import annotations

import contextlib
import json
import warnings

import httpx
import pytest

from gemkit_emulator import create_app
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.faults import ConnectionDropped
from gemkit_emulator.rules import Rules
from gemkit_emulator.serving import running_emulator

from .asking import FLASH, ask, post, refusal, text_of

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    warnings.simplefilter("ignore", UserWarning)
    from starlette.testclient import TestClient

STREAM = "streamGenerateContent?alt=sse"


@pytest.fixture
def client(clock):
    rules = Rules()
    rules.add("abc", pieces=["a", "b", "c"])
    app = create_app(EchoEngine(), clock=clock, rules=rules)
    with TestClient(app, "http://emulator", headers={"x-goog-api-key": "test"}) as client:
        yield client


@pytest.fixture
def faults(client):
    return client.app.state.faults


@pytest.fixture
def waits(faults):
    waits = []

    async def sleep(seconds):
        waits.append((seconds, len(last(faults.client).response_body)))

    faults.sleep = sleep
    return waits


@pytest.fixture(autouse=True)
def _client_of_faults(client, faults):
    faults.client = client


def last(client):
    return client.app.state.journal.exchanges[-1]


# --- which requests ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "hit"),
    [
        ({}, True),
        ({"operation": "generateContent"}, True),
        ({"operation": "models.generateContent"}, True),
        ({"operation": "models.*"}, True),
        ({"operation": "files.*"}, False),
        ({"path": "/v1beta/models/*"}, True),
        ({"path": "/upload/*"}, False),
        ({"model": "gemini-2.5-*"}, True),
        ({"model": "models/gemini-3*"}, False),
    ],
    ids=str,
)
def test_a_fault_hits_what_it_is_meant_for(client, faults, target, hit):
    fault = faults.fail(503, **target)
    assert post(client, "Hi").status_code == (503 if hit else 200)
    assert fault.used == hit


def test_faults_are_counted_one_at_a_time_and_cleared(client, faults):
    first = faults.fail(500, times=2, skip=1)
    second = faults.fail(503, times=None, operation="generateContent")
    assert [post(client, "Hi").status_code for _ in range(4)] == [503, 500, 500, 503]
    assert (first.used, first.left, second.used, second.left) == (2, 0, 2, None)
    assert faults.pending == (second,)
    faults.clear()
    assert post(client, "Hi").status_code == 200


def test_a_fault_ends_with_its_block(client, faults):
    with faults.fail(503, times=None):
        assert post(client, "Hi").status_code == 503
    assert post(client, "Hi").status_code == 200


def test_mistakes(faults):
    with pytest.raises(ValueError, match="did you mean UNAVAILABLE"):
        faults.fail("UNAVAILABEL")
    with pytest.raises(ValueError, match="give bytes or events"):
        faults.drop_after(bytes=1, events=1)
    with pytest.raises(ValueError, match="times must be at least 1"):
        faults.garble(times=0)
    with pytest.raises(ValueError, match="bytes must be at least 1"):
        faults.drip(1, bytes=0)
    assert not faults.pending


# --- errors -----------------------------------------------------------------------------------------------------------


def test_a_rate_limit_has_retry_info(client, faults):
    faults.rate_limit(times=2, retry_after=3)
    for _ in range(2):
        error = post(client, "Hi").json()["error"]
        assert (error["code"], error["status"]) == (429, "RESOURCE_EXHAUSTED")
        assert {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "3s"} in error["details"]
        assert "model: gemini-2.5-flash" in error["message"]
    assert post(client, "Hi").status_code == 200


def test_errors_take_the_form_that_was_asked_for(client, faults):
    faults.fail(503, times=None, message="Busy.")
    assert refusal(post(client, "Hi"), 503) == "Busy."
    streamed = post(client, "Hi", FLASH, STREAM)
    assert streamed.headers["content-type"].startswith("text/event-stream")
    assert post(client, "Hi", FLASH, "streamGenerateContent").json()[0]["error"]["message"] == "Busy."
    named = client.post("/v1beta/interactions", json={"model": FLASH, "input": "Hi"}).json()["error"]
    assert named == {"message": "Busy.", "code": "service_unavailable"}
    assert client.get("/nowhere").json()["error"]["code"] == 503


def test_a_body_is_no_json(client, faults):
    faults.fail(502, body=b"<html>Bad gateway</html>")
    response = post(client, "Hi")
    assert (response.status_code, response.headers["content-type"]) == (502, "text/html")
    assert response.text == "<html>Bad gateway</html>"


# --- broken connections -----------------------------------------------------------------------------------------------


def test_a_drop_answers_nothing_and_is_in_the_journal(client, faults):
    faults.drop_after()
    with pytest.raises(ConnectionDropped):
        post(client, "Hi")
    assert last(client).status is None
    assert last(client).request_json["contents"][0]["parts"] == [{"text": "Hi"}]


@pytest.mark.parametrize("size", [0, 1, 100])
def test_bytes_before_a_drop(client, faults, size):
    whole = post(client, "Hi").content
    faults.drop_after(bytes=size)
    with pytest.raises(ConnectionDropped):
        post(client, "Hi")
    assert last(client).status == 200
    assert len(last(client).response_body) == size
    faults.drop_after(bytes=len(whole) + 100)
    assert post(client, "Hi").status_code == 200, "what is shorter arrives whole"


@pytest.mark.parametrize("events", [0, 1, 3])
def test_events_before_a_drop(client, faults, events):
    faults.drop_after(events=events)
    with pytest.raises(ConnectionDropped):
        post(client, "abc", FLASH, STREAM)
    assert [text_of(event) for event in last(client).events] == ["a", "b", "c"][:events]


def test_on_a_port_a_drop_closes_the_connection(caplog):
    rules = Rules()
    rules.add("cut", pieces=["a", "b"], cut_after=1)
    with running_emulator(rules=rules) as url, httpx.Client(headers={"x-goog-api-key": "x"}, trust_env=False) as client:
        client.base_url = url
        with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
            post(client, "cut")
        body = {"contents": [{"parts": [{"text": "cut"}]}]}
        with client.stream("POST", f"/v1beta/models/{FLASH}:{STREAM}", json=body) as response:
            lines = response.iter_lines()
            assert text_of(json.loads(next(lines).removeprefix("data: "))) == "a"
            with pytest.raises(httpx.RemoteProtocolError, match="incomplete"):
                list(lines)
        assert post(client, "other").status_code == 200
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


# --- time and damage --------------------------------------------------------------------------------------------------


def test_silence_before_an_answer(client, faults, waits):
    faults.stall(20)
    assert text_of(ask(client, "Hi")).startswith("You said")
    assert waits == [(20, 0)]


def test_silence_in_mid_stream(client, faults, waits):
    faults.stall(20, after=2)
    assert post(client, "abc", FLASH, STREAM).text.count("data: ") == 3
    ((seconds, size),) = waits
    assert seconds == 20
    assert last(client).response_body[:size].count(b"data: ") == 2


def test_an_answer_drips_in(client, faults, waits):
    whole = post(client, "Hi").content
    faults.drip(0.1, bytes=50)
    assert len(post(client, "Hi").content) == len(whole)
    assert [size for _, size in waits] == list(range(50, len(whole), 50))


@pytest.mark.parametrize("after", [0, 2])
def test_a_damaged_stream_is_no_json_from_there_on(client, faults, after):
    faults.garble(after=after)
    events = [event for event in post(client, "abc", FLASH, STREAM).text.split("\r\n\r\n") if event]
    good = []
    for event in events:
        with contextlib.suppress(ValueError):
            good.append(text_of(json.loads(event.removeprefix("data: "))))
    assert (len(events), good) == (3, ["a", "b"][:after])


def test_a_damaged_answer_is_as_long_as_the_whole_one(client, faults):
    whole = post(client, "Hi").content
    faults.garble()
    damaged = post(client, "Hi").content
    assert len(damaged) == len(whole)
    with pytest.raises(ValueError, match="Expecting"):
        json.loads(damaged)
