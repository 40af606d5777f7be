"""The client on an emulator in this process, and the emulator on a port, without pytest."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from contextlib import contextmanager
from functools import partial

import anyio
import httpx
import pytest
from websockets.exceptions import ConnectionClosedError, InvalidStatus
from websockets.sync.client import connect

import gemkit
from gemkit.testing import Reply, Rules, When, client, emulator
from gemkit.testing.emulated import open_stage
from gemkit.testing.host import Host

MODEL = "gemini-2.5-flash"
BACKENDS = pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])


@pytest.fixture(scope="module")
def host():
    host = Host()
    yield host
    host.close()


@pytest.fixture
def gemini(host):
    with client(host=host, max_retries=0) as gemini:
        yield gemini


class Gate:
    """Has rules wait until it is opened, from whatever thread."""

    def __init__(self):
        self._open = threading.Event()

    async def wait(self, _):
        await anyio.to_thread.run_sync(self._open.wait)

    def open(self):
        self._open.set()


@pytest.fixture
def gate():
    gate = Gate()
    yield gate
    gate.open()


# --- answers arrive as they come --------------------------------------------------------------------------------------


def test_chunks_arrive_one_by_one(host, gate):
    with client(host=host, rules=Rules(sleep=gate.wait)) as gemini:
        gemini.answer("go", pieces=["one", "two"], pace=1)
        stream = gemini.models.generate_content_stream(model=MODEL, contents="go")
        assert next(stream).text == "one"
        gate.open()
        assert [chunk.text for chunk in stream] == ["two"]


@BACKENDS
@pytest.mark.anyio
async def test_chunks_arrive_one_by_one_in_the_loop_of_the_caller(host, gate):
    with client(host=host, rules=Rules(sleep=gate.wait)) as gemini:
        gemini.answer("go", pieces=["one", "two"], pace=1)
        stream = await gemini.aio.models.generate_content_stream(model=MODEL, contents="go")
        assert (await anext(stream)).text == "one"
        gate.open()
        assert [chunk.text async for chunk in stream] == ["two"]


def test_a_stream_that_is_left_ends_at_the_emulator(host, gate):
    with client(host=host, rules=Rules(sleep=gate.wait)) as gemini:
        gemini.answer("go", pieces=["one", "two"], pace=1)
        with gemini.models.generate_content_stream(model=MODEL, contents="go") as stream:
            next(stream)
        assert gemini.last_request.exchange.outcome == "cancelled"
        assert len(gemini.last_request.exchange.events) == 1


@BACKENDS
@pytest.mark.anyio
async def test_calls_at_the_same_time(gemini):
    answers = {}

    async def ask(number):
        answers[number] = (await gemini.aio.models.generate_content(model=MODEL, contents=f"number {number}")).text

    async with anyio.create_task_group() as group:
        for number in range(20):
            group.start_soon(ask, number)
    assert all(f"number {number} " in answers[number] for number in range(20))


@BACKENDS
@pytest.mark.anyio
async def test_a_cancelled_call_leaves_nothing(gemini):
    begun = threading.Event()

    async def fall_silent(_):
        begun.set()
        await anyio.sleep_forever()

    gemini.faults.sleep = fall_silent
    gemini.faults.stall(1)
    async with anyio.create_task_group() as group:
        group.start_soon(partial(gemini.aio.models.generate_content, model=MODEL, contents="go"))
        await anyio.to_thread.run_sync(begun.wait)
        group.cancel_scope.cancel()
    assert "go" in (await gemini.aio.models.generate_content(model=MODEL, contents="go")).text


def test_silence_is_a_timeout(gemini):
    gemini.faults.stall(3600)
    with pytest.raises(gemkit.APITimeoutError):
        gemini.with_options(timeout=gemkit.Timeout(read=0.01)).models.generate_content(model=MODEL, contents="go")


@BACKENDS
@pytest.mark.anyio
async def test_silence_is_a_timeout_in_the_loop_of_the_caller(gemini):
    gemini.faults.stall(3600)
    quick = gemini.aio.with_options(timeout=gemkit.Timeout(read=0.01))
    with pytest.raises(gemkit.APITimeoutError):
        await quick.models.generate_content(model=MODEL, contents="go")


# --- broken connections -----------------------------------------------------------------------------------------------


def test_a_drop_is_a_connection_error(gemini):
    gemini.faults.drop_after()
    with pytest.raises(gemkit.APIConnectionError) as raised:
        gemini.models.generate_content(model=MODEL, contents="go")
    assert isinstance(raised.value.__cause__, httpx.RemoteProtocolError)
    assert gemini.last_request.text == "go"


def test_a_drop_in_mid_stream_keeps_what_came(gemini):
    gemini.answer("go", pieces=["one", "two"])
    gemini.faults.drop_after(events=1)
    with pytest.raises(gemkit.StreamInterruptedError) as raised:
        list(gemini.models.generate_content_stream(model=MODEL, contents="go"))
    assert raised.value.partial is not None
    assert raised.value.partial.text == "one"


def test_a_fault_of_the_emulator_itself_is_raised_as_it_is(host):
    async def fail(_):
        raise ZeroDivisionError

    with client(host=host, rules=Rules(sleep=fail), max_retries=0) as gemini:
        gemini.answer("go", delay=1)
        with pytest.raises(ZeroDivisionError):
            gemini.models.generate_content(model=MODEL, contents="go")


def test_retries_meet_the_second_answer(host):
    with client(host=host) as gemini:
        gemini.answer("go", Reply(error=429, retry_after=0.001), "Now.")
        assert gemini.models.generate_content(model=MODEL, contents="go").text == "Now."
        assert [sent.status for sent in gemini.sent] == [429, 200]


def test_uploads_find_their_way(gemini):
    file = gemini.files.upload(file=b"some text", config={"mime_type": "text/plain"})
    answer = gemini.models.generate_content(model=MODEL, contents=[file, "What is it?"]).text
    assert "text/plain" in answer
    assert gemini.last_request.media == ["text/plain"]
    gemini.clock.advance(seconds=48 * 3600 + 1)
    with pytest.raises(gemkit.PermissionDeniedError):
        gemini.files.get(name=file.name)


def test_copies_are_on_the_same_emulator(gemini):
    copy = gemini.with_options(max_retries=5)
    copy.answer("go", "Copied")
    assert copy.models.generate_content(model=MODEL, contents="go").text == "Copied"
    assert gemini.sent[0].text == copy.sent[0].text == "go"


# --- what was sent ----------------------------------------------------------------------------------------------------


def weather(city: str) -> str:
    """The weather in a city."""
    return f"Sunny in {city}"


def test_requests_are_typed(gemini):
    gemini.answer("weather", calls={"weather": {"city": "Oslo"}})
    gemini.answer(When(result="weather"), "Sunny.")
    config = {
        "tools": [weather],
        "automatic_function_calling": {},
        "temperature": 0.5,
        "system_instruction": "Be brief.",
    }
    gemini.models.generate_content(model=MODEL, contents="How is the weather?", config=config)
    sent = gemini.last_request
    assert sent.contents[0].parts[0].text == "How is the weather?"
    assert sent.contents[2].parts[0].function_response.name == "weather"
    assert (sent.config.temperature, sent.system_instruction) == (0.5, "Be brief.")
    assert sent.tools[0].function_declarations[0].name == "weather"
    assert sent.tool_names == ["weather"]
    assert (sent.operation, sent.model, sent.method, sent.status) == ("generateContent", MODEL, "POST", 200)
    assert sent.headers["x-goog-api-key"] == "hidden"
    gemini.assert_all_answered()
    gemini.assert_all_used()


def test_prompts_of_all_kinds_are_among_those_that_were_sent(gemini):
    gemini.models.embed_content(model="gemini-embedding-001", contents="vector")
    gemini.interactions.create(model=MODEL, input="interaction", system_instruction="Be kind.")
    list(gemini.models.list())
    assert [(sent.text, sent.model) for sent in gemini.sent] == [
        ("vector", "gemini-embedding-001"),
        ("interaction", MODEL),
    ]
    assert gemini.sent[1].system_instruction == "Be kind."
    assert gemini.assert_sent(operation="models.list").method == "GET"


def test_assertions_about_what_was_sent(gemini):
    config = {"tools": [weather], "system_instruction": "Be brief.", "temperature": 0}
    gemini.models.generate_content(model=MODEL, contents="A RED fox", config=config)
    gemini.models.generate_content(model=MODEL, contents="A blue fox", config={"tools": [{"google_search": {}}]})
    assert gemini.assert_sent("fox").text == "A blue fox"
    sent = gemini.assert_sent(
        contains=["red", "fox"],
        model=MODEL,
        tools=["weather"],
        system="brief",
        config={"temperature": 0},
        operation="generateContent",
        where=lambda sent: len(sent.contents) == 1,
        times=1,
    )
    assert sent.text == "A RED fox"
    gemini.assert_sent(tools="googleSearch", times=1)
    gemini.assert_not_sent("dog")


@pytest.mark.parametrize(
    ("conditions", "reason"),
    [
        ({"contains": "dog"}, 'says "A red fox"'),
        ({"model": "gemini-2.5-pro"}, "goes to gemini-2.5-flash"),
        ({"tools": "weather"}, r"has the tools \[\]"),
        ({"system": "brief"}, 'has the system instruction ""'),
        ({"media": "image/png"}, r"has the media \[\]"),
        ({"config": {"temperature": 0}}, "has temperature=None"),
        ({"operation": "streamGenerateContent"}, "is generateContent"),
        ({"where": lambda sent: False}, "does not meet the condition"),
        ({"times": 2}, "Not sent 2 times, but 1 times: anything"),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, dict) else "",
)
def test_failed_assertions_tell_what_was_sent(gemini, conditions, reason):
    gemini.models.generate_content(model=MODEL, contents="A red fox")
    with pytest.raises(AssertionError, match=reason):
        gemini.assert_sent(**conditions)


def test_nothing_was_sent(gemini):
    with pytest.raises(AssertionError, match="Nothing was sent"):
        _ = gemini.last_request
    with pytest.raises(AssertionError, match=r"\(nothing\)"):
        gemini.assert_sent()
    gemini.assert_not_sent()
    gemini.models.generate_content(model=MODEL, contents="x")
    with pytest.raises(AssertionError, match="Sent, and should not have been"):
        gemini.assert_not_sent()
    with pytest.raises(TypeError, match="takes no times"):  # "not twice" would hold for what was sent once
        gemini.assert_not_sent("x", times=2)


def test_answers_are_accounted_for(gemini):
    gemini.answer("never", "x", name="mine")
    gemini.answer("twice", "x", times=2)
    gemini.models.generate_content(model=MODEL, contents="twice")
    gemini.models.generate_content(model=MODEL, contents="other")
    with pytest.raises(AssertionError, match="No answer was given for:\n  'other'"):
        gemini.assert_all_answered()
    with pytest.raises(AssertionError, match=r"mine: .*\(used 0\)\n.*\(used 1 of 2\)"):
        gemini.assert_all_used()


# --- on a port --------------------------------------------------------------------------------------------------------


def test_any_client_can_use_the_port(host, tmp_path):
    rules = tmp_path / "rules.yaml"
    rules.write_text("rules:\n- when: hello\n  answer: Hi\n")
    with emulator(host=host, rules=rules, strict=True) as gemini, httpx.Client(trust_env=False) as http:
        body = {"contents": [{"parts": [{"text": "hello"}]}]}
        url = f"{gemini.url}/v1beta/models/{MODEL}:generateContent"
        answer = http.post(url, json=body, headers={"x-goog-api-key": gemini.api_key}).json()
        assert answer["candidates"][0]["content"]["parts"] == [{"text": "Hi"}]
        gemini.assert_sent("hello")
        assert gemini.url in repr(gemini)
    with emulator(host=host) as gemini:
        assert url.startswith(gemini.url), "the port stays, the emulator does not"
        assert not gemini.requests


@contextmanager
def open_session(gemini):
    path = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
    with connect(f"ws{gemini.url.removeprefix('http')}{path}?key=test", proxy=None) as session:
        session.send(json.dumps({"setup": {"model": "models/gemini-live-2.5-flash-preview"}}))
        yield session


def test_live_sessions_are_on_the_port(host):
    with emulator(host=host) as gemini, open_session(gemini) as session:
        assert "setupComplete" in json.loads(session.recv())


def test_live_sessions_have_faults(host):
    with emulator(host=host) as gemini:
        gemini.faults.drop_after(events=1, operation="live")
        with open_session(gemini) as session:
            assert "setupComplete" in json.loads(session.recv())
            with pytest.raises(ConnectionClosedError):
                session.recv()
        gemini.faults.garble(operation="live")
        with open_session(gemini) as session, pytest.raises(ValueError, match="Expecting"):
            json.loads(session.recv())
        gemini.faults.fail(503, operation="live")
        with pytest.raises(InvalidStatus), open_session(gemini):
            pass


def test_what_hangs_ends_with_the_emulator(host, caplog):
    with emulator(host=host) as gemini, gemini.client(timeout=gemkit.Timeout(read=0.05), max_retries=0) as slow:
        gemini.faults.stall(3600)
        with pytest.raises(gemkit.APITimeoutError):
            slow.models.generate_content(model=MODEL, contents="go")
    assert not caplog.records


def test_one_emulator_at_a_time_on_a_host(host):
    with open_stage(host), pytest.raises(RuntimeError, match="in use already"), open_stage(host):
        pass


def test_after_its_end_a_client_finds_nobody(host):
    with client(host=host, max_retries=0) as gemini:
        copy = gemkit.Client(api_key="x", base_url="http://localhost", http_client=gemini._http.client, max_retries=0)
    with pytest.raises(gemkit.APIConnectionError, match="disconnected"):
        copy.models.generate_content(model=MODEL, contents="go")


def test_a_host_that_nobody_closes_lets_the_process_end():
    program = "from gemkit.testing.host import Host\nhost = Host()\nhost.listen()\nprint('done')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=100)
    assert (done.stdout, done.stderr) == ("done\n", "")


def test_a_host_of_its_own_ends_with_the_block():
    with emulator() as gemini:
        url = gemini.url
    with pytest.raises(httpx.ConnectError):
        httpx.get(url, trust_env=False)
