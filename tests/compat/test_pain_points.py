"""What users of google-genai 3.4 trip over, point by point, and what shows that nobody does here.

POINTS says where each point is shown. A test stands here if its point is shown nowhere else from the outside, through a
client; all but a few run blocking, under asyncio and under trio.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import copy
import dataclasses
import gc
import importlib.metadata
import inspect
import json
import logging
import pickle
import re
import threading
import warnings
from collections import UserList, deque
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypedDict

import httpx
import pydantic
import pytest

import gemkit
from gemkit import errors, interactions, types
from gemkit_emulator.serving import running_emulator

from ..drivers.serving import Server, begin, whole
from ..drivers.test_calls import FILE, FINAL, assert_hidden
from ..drivers.wire import KEY, TONGUES, Body, Tongue, Wire, drain, event, finish, say

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")


class Point(NamedTuple):
    trouble: str
    """With google-genai."""
    tests: tuple[str, ...] = ()
    """Files and tests, from the folder of all tests on; `*` stands for anything."""
    later: str = ""
    """What is still to come, and with what."""


HERE = "compat/test_pain_points.py"
POINTS = {
    1: Point(
        "no retries, and no ear for when the service wants to be asked again",
        (f"{HERE}::test_p1_*", "drivers/test_calls.py::test_retries", "core/test_calls.py::test_the_wait_that_*"),
    ),
    2: Point(
        "no time limit, not even that of a client of one's own; milliseconds",
        (f"{HERE}::test_p2_*", "drivers/test_calls.py::test_a_client_of_the_callers_keeps_its_timeout"),
    ),
    3: Point(
        "streamed turns of a chat are lost, or fall to pieces",
        ("drivers/test_chats.py::test_p3_*", "core/test_chats.py::test_p3_*"),
    ),
    4: Point(
        "signatures of thoughts don't survive being sent back or saved",
        (
            f"{HERE}::test_p4_*",
            "core/test_chats.py::test_p4_*",
            "core/test_tools.py::test_p4_*",
            "drivers/test_chats.py::test_a_saved_chat_goes_on_where_it_was",
        ),
    ),
    5: Point(
        "no text, and no word why",
        (f"{HERE}::test_p5_*", "core/test_responses.py::test_p5_*"),
    ),
    6: Point(
        "one vector for several inputs",
        ("scenarios/test_embeddings.py::test_p6_*", "core/test_embeddings.py::test_p6_*"),
    ),
    7: Point(
        "`parsed` is None when the answer is not of the form",
        (f"{HERE}::test_p7_*", "core/test_parsing.py::test_p7_*"),
    ),
    8: Point(
        "functions are called unasked, with noise, and without end where the model must call one",
        (f"{HERE}::test_p8_*", "core/test_tools.py::test_p8_*", "core/test_tools.py::test_automatic_calling_*"),
    ),
    9: Point(
        "a client works in one event loop only",
        (f"{HERE}::test_p9_*", "drivers/test_sockets.py::test_one_client_may_serve_several_event_loops"),
    ),
    10: Point(
        "a client that nobody keeps closes under its own call",
        (f"{HERE}::test_p10_*", "drivers/test_sockets.py::test_a_client_need_not_be_kept"),
    ),
    11: Point(
        "streams: forms of events that are not understood, ends that nobody notices",
        (
            f"{HERE}::test_p11_*",
            "core/test_flows.py::test_what_says_nothing_is_passed_over",
            "core/test_events.py::test_what_says_nothing_is_passed_over",
            "drivers/test_streams.py::test_a_stream_that_fails_keeps_what_came_and_is_closed",
            "drivers/test_interactions.py::test_a_stream_that_fails_says_how_to_go_on_and_is_closed",
        ),
    ),
    12: Point(
        "the config of one message takes the place of the chat's",
        ("drivers/test_chats.py::test_p12_*", "core/test_chats.py::test_p12_*"),
    ),
    13: Point(
        "tokens of the system instruction and the tools can't be counted",
        ("scenarios/test_embeddings.py::test_p13_*", "core/test_flows.py::test_p13_*"),
    ),
    14: Point(
        "a file is used before it is ready",
        later="waiting until a file is ACTIVE comes with all that is said of files and long-running work",
    ),
    15: Point(
        "a file whose name is not ASCII can't be uploaded",
        (f"{HERE}::test_p15_*", "core/test_uploads.py::test_a_name_that_no_header_holds_goes_into_the_json"),
    ),
    16: Point(
        "an upload that is cut is lost; it forgets the caller's headers, and does not tell how far it is",
        (
            f"{HERE}::test_p16_*",
            "core/test_uploads.py::test_all_bytes_arrive_once_or_an_error_says_so",
            "core/test_uploads.py::test_progress_never_goes_back",
        ),
    ),
    17: Point(
        "fields that are new are deleted, values that are new come with warnings",
        (f"{HERE}::test_p17_*", "core/test_types_names.py::test_p17_*"),
    ),
    18: Point(
        "schemas are rewritten: references, unions, dicts and defaults are lost or refused",
        (
            f"{HERE}::test_p18_*",
            "core/test_schemas.py::test_p18_*",
            "core/test_config.py::test_a_schema_is_sent_in_the_words_it_was_written_in",
        ),
    ),
    19: Point(
        "calls of functions: an unknown name crashes, ids are dropped, one after the other",
        (
            f"{HERE}::test_p19_*",
            "core/test_tools.py::test_p19_*",
            "drivers/test_tools.py::test_calls_of_a_turn_run_at_the_same_time",
        ),
    ),
    20: Point(
        "type checkers refuse lists that work, and learn nothing of what comes back",
        (f"{HERE}::test_p20_*", "core/test_config.py::test_p20_*", "typing/test_checkers.py::test_p20_*"),
    ),
    21: Point(
        "the import takes a second",
        (
            "house/test_imports.py::test_importing_gemkit_loads_nothing_heavy",
            "house/test_imports.py::test_making_a_client_loads_no_model_and_no_http",
        ),
    ),
    22: Point("ten packages come along, and quarrel with others", (f"{HERE}::test_p22_*",)),
    23: Point("live sessions drop and don't come back", later="there are no live sessions yet"),
    24: Point(
        "batches: no keys, no results, no waiting",
        later="batches can be called in the API's own terms; building, waiting and reading results come on top of that",
    ),
    25: Point(
        "the key is in reprs, logs and URLs",
        (
            f"{HERE}::test_p25_*",
            "core/test_settings.py::test_the_key_is_hidden",
            "drivers/test_calls.py::test_an_answer_that_quotes_the_key_is_not_repeated",
        ),
    ),
    26: Point(
        "two classes for all errors, and those of the HTTP library for the rest",
        (
            f"{HERE}::test_p26_*",
            "drivers/test_calls.py::test_faults_of_the_wire_become_ours",
            "core/test_errors.py::test_errors_travel_with_every_protocol",
        ),
    ),
    27: Point(
        "a client can't be copied or pickled",
        (f"{HERE}::test_p27_*", "drivers/test_pickling.py::test_a_pickled_client_*"),
    ),
    28: Point(
        "images are encoded anew, and their types are guessed",
        ("core/test_contents.py::test_p28_*", "core/test_responses.py::test_p28_*"),
    ),
    29: Point(
        "a list can be read once",
        (
            "drivers/test_calls.py::test_a_list_begins_anew_each_time",
            "drivers/test_calls.py::test_a_list_page_by_page_as_google_genai_has_it",
        ),
    ),
    30: Point(
        "changing over is a shock, and what is written does not run",
        (
            "core/test_types_names.py::test_p30_*",
            "compat/test_overview_page.py::test_*",
            "compat/test_run_compat.py::test_nine_of_ten_have_to_pass",
            "docs/test_blocks.py::test_blocks_run",
        ),
    ),
}
"""The points by their number, P1 to P30."""

TESTS = Path(__file__).resolve().parents[1]
NUMBER = re.compile("test_p([0-9]+)_")
ASK: dict[str, Any] = {"model": "gemini-x", "contents": "hi"}
OK = (200, say("ok", "STOP"))
CREATED = (200, {"id": "abc", "status": "completed"})
AT_ONCE = gemkit.RetryPolicy(initial=0)


@pytest.fixture(params=TONGUES)
def tongue(request: pytest.FixtureRequest) -> Tongue:
    return TONGUES[request.param]


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    with contextlib.ExitStack() as stack:
        yield lambda answer: stack.enter_context(contextlib.closing(Server(answer)))


class Family(NamedTuple):
    """One of the two halves of the API. google-genai has a library for each, and they behave differently."""

    resource: str
    method: str
    arguments: dict[str, Any]
    answer: Any

    def ask(self, client: Any, **options: Any) -> Any:
        return finish(getattr(getattr(client, self.resource), self.method)(**self.arguments, **options))


FAMILIES = {
    "models": Family("models", "generate_content", ASK, OK),
    "interactions": Family("interactions", "create", {"model": "gemini-x", "input": "hi"}, CREATED),
}


@pytest.fixture(params=FAMILIES)
def family(request: pytest.FixtureRequest) -> Family:
    return FAMILIES[request.param]


def body(wire: Wire, at: int = -1) -> Any:
    return json.loads(wire.requests[at].content)


def generate(client: Any, **options: Any) -> Any:
    return finish(client.models.generate_content(**ASK, **options))


# The table ------------------------------------------------------------------------------------------------------------


@cache
def list_tests() -> list[str]:
    """All there are: no folder has them in classes."""
    return [
        f"{path.relative_to(TESTS).as_posix()}::{node.name}"
        for path in TESTS.rglob("test_*.py")
        for node in ast.parse(path.read_bytes()).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
    ]


def test_every_point_is_shown_or_still_to_come() -> None:
    there = list_tests()
    assert list(POINTS) == [*range(1, 31)]
    assert [number for number, point in POINTS.items() if not point.tests and not point.later] == []
    patterns = {pattern for point in POINTS.values() for pattern in point.tests}
    assert {pattern for pattern in patterns if not any(fnmatchcase(test, pattern) for test in there)} == set()


def test_what_is_named_after_a_point_is_in_the_table() -> None:
    for test in list_tests():
        if number := NUMBER.match(test.partition("::")[2]):
            shown_by = POINTS[int(number[1])].tests
            assert any(fnmatchcase(test, pattern) for pattern in shown_by), test


# Calls ----------------------------------------------------------------------------------------------------------------


def info(delay: str) -> dict[str, Any]:
    detail = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay}
    return {"error": {"code": 429, "status": "RESOURCE_EXHAUSTED", "message": "slow down", "details": [detail]}}


def test_p1_a_client_tries_again_without_being_told_to(tongue: Tongue, family: Family) -> None:
    wire = Wire((429, info("0.001s")), (503, {"retry-after": "0"}, b""), family.answer)
    tongue.run(family.ask(tongue.client(wire, max_retries=None)))
    assert len(wire.requests) == 3


def test_p1_a_stream_does_so_too(tongue: Tongue) -> None:
    wire = Wire((429, info("0.001s")), (200, Body(event(say("a", "STOP")))))
    chunks = tongue.run(drain(tongue.client(wire, max_retries=None).models.generate_content_stream(**ASK)))
    assert [chunk.text for chunk in chunks] == ["a"]


@pytest.mark.parametrize(
    "refusal",
    [(429, info("5s")), (429, {"retry-after": "5"}, b""), (503, {"retry-after": "5"}, b"")],
    ids=["RetryInfo", "Retry-After", "503"],
)
def test_p1_the_service_says_how_long_to_wait(tongue: Tongue, family: Family, refusal: Any) -> None:
    class SeenError(Exception):
        pass

    def look(retry: gemkit.Retry) -> None:
        raise SeenError(retry.wait)

    client = tongue.client(Wire(refusal), max_retries=None, retry=gemkit.RetryPolicy(on_retry=look))
    with pytest.raises(SeenError) as caught:
        tongue.run(family.ask(client))
    assert caught.value.args == (5.0,)


def within(wire: Wire, **http_options: Any) -> dict[str, Any]:
    """Options of a client that has its own connections over the wire."""
    transport = httpx.MockTransport(wire)
    http_options |= {"client_args": {"transport": transport}, "async_client_args": {"transport": transport}}
    return {"http_options": http_options}


def test_p2_calls_end_in_time_without_being_told_to(tongue: Tongue, family: Family) -> None:
    wire = Wire(family.answer)
    tongue.run(family.ask(tongue.client(**within(wire))))
    assert wire.requests[0].extensions["timeout"] == {"connect": 10, "read": 600, "write": 600, "pool": 600}


def test_p2_time_is_in_seconds_but_for_the_options_of_google_genai(tongue: Tongue, family: Family) -> None:
    wire = Wire(family.answer)

    async def main() -> None:
        await family.ask(tongue.client(**within(wire), timeout=7))
        await family.ask(tongue.client(**within(wire)), timeout=7)
        await family.ask(tongue.client(**within(wire, timeout=7000)))

    tongue.run(main())
    assert [request.extensions["timeout"]["read"] for request in wire.requests] == [pytest.approx(7, abs=1)] * 3


def test_both_families_give_raw_answers(tongue: Tongue, family: Family) -> None:
    status, content = family.answer
    client = tongue.client(Wire((status, {"x-request-id": "r1"}, content)))
    method = getattr(getattr(client, family.resource).with_raw_response, family.method)
    raw = tongue.run(finish(method(**family.arguments)))
    assert (raw.status, raw.request_id, json.loads(raw.body)) == (200, "r1", content)
    assert raw.parsed.to_dict() == content


STATUSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    418: errors.ClientError,
    429: errors.RateLimitError,
    500: errors.InternalServerError,
    503: errors.ServiceUnavailableError,
    504: errors.DeadlineExceededError,
    599: errors.ServerError,
}


def test_p26_each_status_has_a_class_that_survives_a_queue(tongue: Tongue, family: Family) -> None:
    answers = [(status, {"error": {"code": status, "message": "no luck"}}) for status in STATUSES]
    client = tongue.client(Wire(*answers))

    async def main() -> None:
        for status, kind in STATUSES.items():
            with pytest.raises(errors.APIError, match="no luck") as caught:
                await family.ask(client)
            for error in (caught.value, pickle.loads(pickle.dumps(caught.value)), copy.deepcopy(caught.value)):
                assert type(error) is kind
                assert (error.code, error.message) == (status, "no luck")
                assert isinstance(error, errors.ClientError if status < 500 else errors.ServerError)

    tongue.run(main())


def test_p26_a_lost_connection_is_an_error_of_ours_that_survives_a_queue(tongue: Tongue, family: Family) -> None:
    with pytest.raises(errors.APIConnectionError) as caught:
        tongue.run(family.ask(tongue.client(Wire(httpx.ConnectError("refused")))))
    assert type(pickle.loads(pickle.dumps(caught.value))) is errors.APIConnectionError


# Clients --------------------------------------------------------------------------------------------------------------


def stream_all(server: Server, connection: Any) -> None:
    begin(connection, event(say("a")), event(say("b", "STOP")), b"")


def take_turns(server: Server, connection: Any) -> None:
    """A whole answer and a stream, in turns."""
    if server.requests % 2:
        whole(server, connection)
    else:
        stream_all(server, connection)


def list_pages(server: Server, connection: Any) -> None:
    """A list of three pages, one model each."""
    token = {"nextPageToken": str(server.requests)} if server.requests < 3 else {}
    content = json.dumps({"models": [{"name": f"models/{server.requests}"}], **token}).encode()
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(content), content))


def make_async_client(twin: bool, url: str) -> Any:
    options: dict[str, Any] = {"api_key": KEY, "base_url": url}
    return gemkit.Client(**options).aio if twin else gemkit.AsyncClient(**options)


@contextlib.contextmanager
def collected() -> Iterator[None]:
    """What was left open is gone before the next test; a loop that is gone could not close it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()


@pytest.mark.parametrize("twin", [False, True], ids=["AsyncClient", "Client.aio"])
@pytest.mark.parametrize("name", ["asyncio", "trio"])
def test_p9_calls_and_streams_of_one_client_go_through_several_event_loops(name: str, twin: bool, serve: Any) -> None:
    async def work(client: Any) -> tuple[str, list[str]]:
        response = await generate(client)
        return response.text, [chunk.text async for chunk in client.models.generate_content_stream(**ASK)]

    with collected():
        client = make_async_client(twin, serve(take_turns).url)
        assert [TONGUES[name].run(work(client)) for _ in range(3)] == [("hello", ["a", "b"])] * 3
        del client


def test_p9_one_client_serves_loops_that_run_at_the_same_time(serve: Any) -> None:
    together = threading.Barrier(4)
    texts: list[str] = []

    async def work(client: Any) -> None:
        together.wait(10)
        for _ in range(3):
            responses = await asyncio.gather(*(generate(client) for _ in range(3)))
            texts.extend(response.text for response in responses)

    def run(client: Any) -> None:
        asyncio.run(work(client))

    with collected():
        client = gemkit.AsyncClient(api_key=KEY, base_url=serve(whole).url)
        threads = [threading.Thread(target=run, args=(client,)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        del client
    assert texts == ["hello"] * 36


def test_p10_nobody_has_to_keep_the_client(serve: Any) -> None:
    def make(answer: Any) -> Any:
        return gemkit.Client(api_key=KEY, base_url=serve(answer).url).models

    with collected():
        assert make(whole).generate_content(**ASK).text == "hello"
        stream, pager = make(stream_all).generate_content_stream(**ASK), make(list_pages).list()
        gc.collect()
        texts, names = [chunk.text for chunk in stream], [model.name for model in pager]
    assert (texts, names) == (["a", "b"], ["models/1", "models/2", "models/3"])


@pytest.mark.parametrize("twin", [False, True], ids=["AsyncClient", "Client.aio"])
@pytest.mark.parametrize("name", ["asyncio", "trio"])
def test_p10_nor_one_that_awaits(name: str, twin: bool, serve: Any) -> None:
    def make(answer: Any) -> Any:
        return make_async_client(twin, serve(answer).url).models

    async def main() -> tuple[str, list[str], list[str]]:
        response = await make(whole).generate_content(**ASK)
        stream, pager = make(stream_all).generate_content_stream(**ASK), make(list_pages).list()
        gc.collect()
        return response.text, [chunk.text async for chunk in stream], [model.name async for model in pager]

    with collected():
        assert TONGUES[name].run(main()) == ("hello", ["a", "b"], ["models/1", "models/2", "models/3"])


def test_p22_three_packages_come_along() -> None:
    needed = [line for line in importlib.metadata.requires("gemkit") or () if "extra ==" not in line]
    assert {re.split(r"[^\w-]", line)[0] for line in needed} == {"attrs", "httpx", "python-dateutil"}


def test_p25_the_key_is_neither_in_reprs_nor_in_logs_nor_in_urls(
    tongue: Tongue, family: Family, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "Bearer token-of-the-caller"
    wire = Wire((503, b""), family.answer)
    client = tongue.client(wire, headers={"authorization": secret}, max_retries=None, retry=AT_ONCE)
    resource = getattr(client, family.resource)
    things = [client, vars(client), client.with_options(headers={"x-more": secret}), resource, vars(type(resource))]
    things += [
        client.chats.create(model="gemini-x"),
        client.models.list(),
        client.models.generate_content_stream(**ASK),
    ]
    things += [types.HttpOptions(headers={"x-goog-api-key": KEY, "authorization": secret})]
    tongue.run(family.ask(client))
    assert [request.headers["x-goog-api-key"] for request in wire.requests] == [KEY, KEY]
    shown = f"{things!r} {caplog.text} {[str(request.url) for request in wire.requests]}"
    assert KEY not in shown
    assert secret not in shown


def test_p25_nor_in_errors(tongue: Tongue, family: Family) -> None:
    with pytest.raises(errors.ClientError) as caught:
        tongue.run(family.ask(tongue.client(Wire((400, {"error": {"message": f"no such key: {KEY}"}})))))
    assert_hidden(caught.value)


@pytest.mark.parametrize("journey", [copy.copy, copy.deepcopy, lambda client: pickle.loads(pickle.dumps(client))])
@pytest.mark.parametrize("kind", [gemkit.Client, gemkit.AsyncClient])
def test_p27_a_client_can_be_copied_and_sent_elsewhere(
    kind: Any, journey: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)

    @dataclasses.dataclass
    class Service:
        client: Any

    client = kind(timeout=7)
    client.models  # noqa: B018  # with what it has made already
    other = journey(client)
    assert type(other) is kind
    assert other._settings.timeout == client._settings.timeout
    assert other._settings.api_key.reveal() == KEY
    assert type(copy.deepcopy(Service(client)).client) is kind


# Answers --------------------------------------------------------------------------------------------------------------


BLOCKED = {"promptFeedback": {"blockReason": "SAFETY"}, "usageMetadata": {"promptTokenCount": 4}}


@pytest.mark.parametrize(
    ("answer", "reason", "words", "text"),
    [
        (BLOCKED, "SAFETY", "The prompt was blocked: SAFETY", None),
        (say("Well", "RECITATION"), "RECITATION", "The answer was stopped: RECITATION.*'Well'", "Well"),
        ({"candidates": [{"finishReason": "MAX_TOKENS"}]}, "MAX_TOKENS", "answered nothing: MAX_TOKENS", None),
        ({"usageMetadata": {}}, None, "The service sent no answer", None),
    ],
    ids=["prompt", "answer", "tokens", "nothing"],
)
def test_p5_what_has_no_text_says_why(tongue: Tongue, answer: Any, reason: Any, words: str, text: Any) -> None:
    response = tongue.run(generate(tongue.client(Wire((200, answer)))))
    with pytest.raises(errors.BlockedError, match=words) as caught:
        _ = response.text
    assert isinstance(caught.value, ValueError)  # which google-generativeai raised
    assert (caught.value.reason, caught.value.response) == (reason, response)
    assert response.text_or_none == text
    assert response.to_dict() == answer


def test_p5_a_stream_says_so_too(tongue: Tongue) -> None:
    client = tongue.client(Wire((200, Body(event(BLOCKED)))))
    [chunk] = tongue.run(drain(client.models.generate_content_stream(**ASK)))
    with pytest.raises(errors.BlockedError, match="SAFETY"):
        _ = chunk.text
    assert chunk.prompt_feedback.block_reason == "SAFETY"


NEW_CONTENT = {"role": "model", "parts": [{"text": "a", "hologram": {"x": None, "y": [1.50]}}], "mood": "good"}
NEW: dict[str, Any] = {
    "candidates": [{"content": NEW_CONTENT, "finishReason": "BRAND_NEW", "safetyRatings": [{"category": "HARM_NEW"}]}],
    "usageMetadata": {"promptTokenCount": 1, "novelTokenCount": 2},
    "novelty": {"a": None},
}


def test_p17_what_is_new_comes_through_and_goes_back(tongue: Tongue) -> None:
    wire = Wire((200, NEW), OK)

    async def main() -> Any:
        client = tongue.client(wire)
        response = await generate(client)
        contents = [response.candidates[0].content, "And?"]
        await finish(client.models.generate_content(model="gemini-x", contents=contents))
        return response

    response = tongue.run(main())
    assert response.to_dict() == NEW
    assert response.finish_reason == "BRAND_NEW"
    assert body(wire)["contents"][0] == NEW_CONTENT


def test_p17_in_streams_and_interactions_too(tongue: Tongue) -> None:
    steps = [{"type": "new_step", "x": 1}, {"type": "model_output", "content": [{"type": "hologram", "data": "x"}]}]
    made = {"id": "abc", "status": "brand_new", "steps": steps, "novelty": {"a": None}}
    novel = {"event_type": "interaction.novelty", "x": [None], "event_id": "e"}
    end = {"event_type": "interaction.completed", "interaction": made}

    async def main() -> None:
        client = tongue.client(Wire((200, Body(event(NEW)))))
        assert [chunk.to_dict() for chunk in await drain(client.models.generate_content_stream(**ASK))] == [NEW]
        client = tongue.client(Wire((200, made), (200, Body(event(novel), event(end)))))
        interaction = await finish(client.interactions.create(model="gemini-x", input="hi"))
        assert interaction.to_dict() == made
        assert interaction.status == "brand_new"
        assert [type(step) for step in interaction.steps] == [interactions.UnknownStep, interactions.ModelOutputStep]
        events = await drain(client.interactions.create(model="gemini-x", input="hi", stream=True))
        assert [item.to_dict() for item in events] == [novel, end]

    tongue.run(main())


# Streams --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b'data:{"text":"a"}\n\n',
        b': keepalive\n\ndata: {"text":"a"}\n\n:\n\n',
        b'event: message\r\nid: 1\r\nretry: 5\r\ndata: {"text":"a"}\r\n\r\n',
        b'data: {"text":\ndata: "a"}\n\n',
        b'\xef\xbb\xbfdata: {"text":"a"}\n\ndata: [DONE]\n\n',
        b'data: {"text":"a"}',
    ],
    ids=["no space", "comments", "other fields", "several lines", "byte order mark", "no blank line at the end"],
)
def test_p11_events_may_have_any_form_of_the_standard(tongue: Tongue, content: bytes) -> None:
    whole_event = content.replace(b'{"text":', json.dumps(say("b", "STOP"))[:-1].encode() + b',"text":')
    client = tongue.client(Wire((200, Body(*(whole_event[at : at + 7] for at in range(0, len(whole_event), 7))))))
    chunks = tongue.run(drain(client.models.generate_content_stream(**ASK)))
    assert [(chunk.text, chunk.to_dict()["text"]) for chunk in chunks] == [("b", "a")]


@pytest.mark.parametrize(
    "pieces", [[], [event(say("a"))], [event(say("a")), b'data: {"candi']], ids=["empty", "clean", "cut"]
)
def test_p11_an_end_that_comes_too_early_is_an_error(tongue: Tongue, pieces: list[bytes]) -> None:
    """Of a stream alone, and of a chat, which forgets the turn."""

    async def main() -> None:
        client = tongue.client(Wire((200, Body(*pieces))))
        chat = client.chats.create(model="gemini-x")
        for stream in (client.models.generate_content_stream(**ASK), chat.send_message_stream("hi")):
            with pytest.raises(errors.StreamInterruptedError) as caught:
                await drain(stream)
            assert caught.value.partial is not None
            assert (caught.value.partial.text_or_none or "") == ("a" if pieces else "")
        assert chat.history == []

    tongue.run(main())


def test_p11_an_error_in_mid_stream_is_the_error_that_it_is(tongue: Tongue) -> None:
    client = tongue.client(Wire((200, Body(event(say("a")), event(info("5s"))))))
    with pytest.raises(errors.RateLimitError) as caught:
        tongue.run(drain(client.models.generate_content_stream(**ASK)))
    assert caught.value.retry_after == 5.0
    assert caught.value.partial is not None
    assert caught.value.partial.text == "a"


# Signatures -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "journey",
    [
        lambda content: content,
        copy.deepcopy,
        lambda content: pickle.loads(pickle.dumps(content)),
        lambda content: types.Content.from_dict(json.loads(json.dumps(content.to_dict()))),
    ],
    ids=["as it is", "copied", "pickled", "as JSON"],
)
def test_p4_signatures_go_back_letter_by_letter(tongue: Tongue, journey: Any) -> None:
    call = {"functionCall": {"name": "f", "args": {}, "id": "1"}}
    signed = [call | {"thoughtSignature": text} for text in ("+/+/AA==", "-_-_AA==", "-_-_AA", "AA+=")]
    content = {"role": "model", "parts": [{"text": "Hm.", "thought": True}, *signed]}
    wire = Wire((200, {"candidates": [{"content": content, "finishReason": "STOP"}]}), OK)

    async def main() -> None:
        client = tongue.client(wire)
        said = journey((await generate(client)).candidates[0].content)
        assert isinstance(said.parts[1].thought_signature, bytes)
        await finish(client.models.generate_content(model="gemini-x", contents=["hi", said, "go on"]))

    tongue.run(main())
    assert body(wire)["contents"][1] == content


# Structured output ----------------------------------------------------------------------------------------------------


class Recipe(pydantic.BaseModel):
    name: str
    minutes: int = 10
    amounts: dict[str, float]
    rest: Literal["none"] | int | None = None
    before: list[Recipe] = []


@dataclasses.dataclass
class Dish:
    name: str


class Menu(TypedDict):
    dishes: list[Dish]


WRONG = {"Sorry, no.": "STOP", '{"name": 5}': "STOP", '{"name": "So': "MAX_TOKENS", "[]": "STOP"}
"""Answers, and why they ended."""


@pytest.mark.parametrize("type_", [Recipe, Dish, Menu])
def test_p7_what_is_not_of_the_form_is_an_error(tongue: Tongue, type_: Any) -> None:
    async def ask(text: str, finish_reason: str) -> None:
        client = tongue.client(Wire((200, say(text, finish_reason))))
        chat = client.chats.create(model="gemini-x", config={"response_schema": type_})
        answers = [await generate(client, config={"response_schema": type_}), await finish(chat.send_message("hi"))]
        for answer in answers:
            assert answer.text == text
            with pytest.raises(errors.ParseError) as caught:
                _ = answer.parsed
            assert (caught.value.text, caught.value.finish_reason) == (text, finish_reason)
            assert caught.value.problems
        with pytest.raises(errors.ParseError):
            await finish(client.models.parse(type_, **ASK))

    async def main() -> None:
        for text, finish_reason in WRONG.items():
            await ask(text, finish_reason)

    tongue.run(main())


def test_p18_schemas_are_sent_whole(tongue: Tongue) -> None:
    written = {
        "$defs": {"a": {"type": "object", "additionalProperties": {"type": "number"}}},
        "type": ["object", "null"],
        "properties": {"x": {"$ref": "#/$defs/a"}, "y": {"anyOf": [{"type": "string"}, {"const": 1}], "default": 1}},
    }

    def cook(recipe: Recipe, times: int = 1) -> None:
        """Cook it."""

    wire = Wire(OK)

    async def main() -> None:
        client = tongue.client(wire)
        await generate(client, config={"response_schema": written})
        await generate(client, config=types.GenerateContentConfig(response_schema=Recipe, tools=[cook]))

    tongue.run(main())
    assert body(wire, 0)["generationConfig"] == {"responseMimeType": "application/json", "responseJsonSchema": written}
    config = body(wire, 1)["generationConfig"]
    assert "responseSchema" not in config
    [tool] = body(wire, 1)["tools"]
    [declaration] = tool["functionDeclarations"]
    for schema in (config["responseJsonSchema"], declaration["parametersJsonSchema"]):
        [recipe] = [item for item in (schema, *schema["$defs"].values()) if "amounts" in item.get("properties", {})]
        properties = recipe["properties"]
        assert properties["amounts"]["additionalProperties"] == {"type": "number"}
        assert properties["before"]["items"] == {"$ref": "#/$defs/Recipe"}
        assert properties["minutes"]["default"] == 10
        assert {"type": "null"} in properties["rest"]["anyOf"]


# Tools ----------------------------------------------------------------------------------------------------------------


def never(reason: str = "") -> None:
    """What must not be called."""
    raise AssertionError(reason)


def calls(*named: dict[str, Any]) -> Any:
    parts = [{"functionCall": call} for call in named]
    return 200, {"candidates": [{"content": {"role": "model", "parts": parts}, "finishReason": "STOP"}]}


@pytest.mark.parametrize("tools", [None, [never]], ids=["no tools", "functions"])
def test_p8_who_does_not_ask_for_calls_gets_neither_calls_nor_noise(
    tongue: Tongue, tools: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    caplog.set_level(logging.WARNING, "httpx")  # which tells of requests by itself
    wire = Wire(OK)
    response = tongue.run(generate(tongue.client(wire), config={"tools": tools}))
    assert (len(wire.requests), caplog.records) == (1, [])
    assert response.automatic_function_calling_history is None


def test_p8_calls_are_left_to_the_caller_and_that_is_easily_said(tongue: Tongue) -> None:
    wire = Wire(calls({"name": "never", "args": {}}))

    async def main() -> None:
        client = tongue.client(wire)
        off = {"tools": [never], "automatic_function_calling": {"disable": True}}
        response = await generate(client, config=off)
        assert [call.name for call in response.function_calls] == ["never"]
        with pytest.warns(UserWarning, match=r"run_tools.*'disable': True"):
            await generate(client, config={"tools": [never]})

    tongue.run(main())
    assert len(wire.requests) == 2


def test_p8_a_model_that_must_call_may_answer_after_that(tongue: Tongue) -> None:
    def add(a: int, b: int) -> int:
        return a + b

    wire = Wire(calls({"name": "add", "args": {"a": 1, "b": 2}}), OK)
    must = {"function_calling_config": {"mode": "ANY"}}
    config = {"tools": [add], "tool_config": must, "automatic_function_calling": {}}
    assert tongue.run(generate(tongue.client(wire), config=config)).text == "ok"
    assert [body(wire, at)["toolConfig"]["functionCallingConfig"]["mode"] for at in (0, 1)] == ["ANY", "AUTO"]


@pytest.mark.parametrize("automatic", [False, True], ids=["run_tools", "automatic"])
def test_p19_every_call_gets_its_answer_whatever_it_is(
    tongue: Tongue, automatic: bool, caplog: pytest.LogCaptureFixture
) -> None:
    def now() -> str:
        return "noon"

    def divide(a: float, b: float) -> float:
        return a / b

    wanted = [
        {"name": "now", "id": "1"},
        {"name": "nope", "args": {}, "id": "2"},
        {"name": "divide", "args": {"a": 1, "b": 0}, "id": "3"},
        {"name": "divide", "args": {"a": 1, "c": 0}, "id": "4"},
        {"name": "divide", "args": {"a": 6, "b": 2}, "id": "5"},
        {"name": "divide", "args": {"a": 8, "b": 2}},
    ]
    wire = Wire(calls(*wanted), OK)

    async def main() -> Any:
        client, tools = tongue.client(wire), [now, divide]
        if automatic:
            return await generate(client, config={"tools": tools, "automatic_function_calling": {}})
        return await finish(client.models.run_tools(**ASK, tools=tools).until_done())

    assert tongue.run(main()).text == "ok"
    answers = [part["functionResponse"] for part in body(wire)["contents"][-1]["parts"]]
    assert [(answer["name"], answer.get("id")) for answer in answers] == [
        (call["name"], call.get("id")) for call in wanted
    ]
    told = [answer["response"] for answer in answers]
    assert [told[at] for at in (0, 4, 5)] == [{"result": "noon"}, {"result": 3.0}, {"result": 4.0}]
    assert told[1]["error"] == "There is no function 'nope'. There are: now, divide"
    assert told[2]["error"].startswith("ZeroDivisionError")
    assert told[3]["error"].startswith("The arguments of divide don't fit")
    assert len(caplog.records) == 3  # and the caller is told


# Types ----------------------------------------------------------------------------------------------------------------


def test_p20_anything_like_a_list_will_do(tongue: Tongue) -> None:
    wire = Wire(OK)
    lists: list[Any] = [list, tuple, deque, UserList]

    async def main() -> None:
        client = tongue.client(wire)
        for kind in lists:
            config = {"stop_sequences": kind(["x"]), "tools": kind([never]), "response_modalities": kind(["TEXT"])}
            await finish(client.models.generate_content(model="gemini-x", contents=kind(["a", "b"]), config=config))

    tongue.run(main())
    assert len({request.content for request in wire.requests}) == 1
    assert body(wire)["contents"] == [{"role": "user", "parts": [{"text": "a"}, {"text": "b"}]}]


def list_methods() -> Iterator[tuple[str, inspect.Signature]]:
    client = gemkit.Client(api_key=KEY)
    for name in dir(client):
        resource = None if name.startswith("_") else getattr(client, name)
        if not type(resource).__module__.startswith(("gemkit.resources", "gemkit.chats")):
            continue
        for method in dir(resource):
            if not method.startswith("_") and callable(function := getattr(resource, method)):
                yield f"{name}.{method}", inspect.signature(function)


def test_p20_methods_ask_for_no_list_and_say_what_they_take() -> None:
    seen = 0
    for name, signature in list_methods():
        for parameter in signature.parameters.values():
            assert parameter.annotation is not parameter.empty, f"{name}: {parameter}"
            assert not re.search(r"\b[Ll]ist\[|P\.k?w?args", str(parameter.annotation)), f"{name}: {parameter}"
            seen += 1
    assert seen > 200
    for options in (types.GenerateContentConfigDict, types.EmbedContentConfigDict):
        assert "list[" not in str(options.__annotations__)


def test_both_families_show_only_what_they_offer() -> None:
    client = gemkit.Client(api_key=KEY)
    views = ["with_raw_response", "with_streaming_response"]
    assert [name for name in dir(client.interactions) if not name.startswith("_")] == [
        "cancel", "create", "delete", "get", *views,
    ]  # fmt: skip


# Files ----------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def emulator() -> Iterator[str]:
    with running_emulator() as url:
        yield url


@pytest.mark.parametrize("name", ["Übersicht 東京 📊.txt", "e\u0301.txt"], ids=["letters", "composed"])
def test_p15_a_file_may_have_any_name(tongue: Tongue, name: str, emulator: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text("hello", encoding="utf-8")

    async def main() -> list[str]:
        client = tongue.client(base_url=emulator)
        with path.open("rb") as opened:
            made = [await finish(client.files.upload(file=file)) for file in (path, str(path), opened)]
        given = await finish(client.files.upload(file=b"hello", config={"display_name": name}))
        kept = [(await finish(client.files.get(name=file.name))).display_name for file in [*made, given]]
        await finish(client.close())
        return kept

    assert tongue.run(main()) == [name] * 4


def test_p16_an_upload_that_was_cut_goes_on_with_the_callers_headers_and_tells_how_far_it_is(tongue: Tongue) -> None:
    session = (200, {"x-goog-upload-url": "https://api.example.test/u"}, b"")
    kept = (200, {"x-goog-upload-status": "active", "x-goog-upload-size-received": "4"}, b"")
    wire = Wire(session, httpx.ReadError("cut"), kept, FINAL)
    headers, told = {"x-team": "a"}, []
    options: dict[str, Any] = {"headers": headers, "max_retries": None, "retry": AT_ONCE}

    async def main() -> Any:
        files = tongue.client(wire, **options).files
        return await finish(files.upload(file=b"0123456789", progress=lambda sent, total: told.append((sent, total))))

    assert tongue.run(main()).name == FILE["file"]["name"]
    commands = [request.headers["x-goog-upload-command"] for request in wire.requests]
    assert commands == ["start", "upload, finalize", "query", "upload, finalize"]
    assert [request.content for request in wire.requests[1:]] == [b"0123456789", b"", b"456789"]
    assert wire.requests[3].headers["x-goog-upload-offset"] == "4"
    assert [request.headers["x-team"] for request in wire.requests] == ["a"] * 4
    assert headers == {"x-team": "a"}
    assert told[-1] == (10, 10)
    assert told == sorted(told)
