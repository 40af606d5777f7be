"""The tool runner: a model calls functions, they are run, and it is told what they returned."""

from __future__ import annotations

import base64
import json
import logging
import math
import pickle
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit import errors, types
from gemkit._core.config import Options
from gemkit._core.declarations import Function
from gemkit._core.flows import generation, tools
from gemkit._core.results import respond
from gemkit._core.sessions import McpToolError, read_result
from gemkit._core.steps import CanAwait, Emit, Invoke, Outcome, Send

from .script import answer, make_settings, perform

PNG = b"\x89PNG\r\n\x1a\n rest of it"


def say(*parts: Any, finish: str = "STOP") -> Any:
    parts = tuple({"text": part} if isinstance(part, str) else part for part in parts)
    return answer(200, {"candidates": [{"content": {"role": "model", "parts": list(parts)}, "finishReason": finish}]})


def call(name: str, id: str | None = None, **args: Any) -> Any:  # noqa: A002  # as the service calls it
    return {"functionCall": {"name": name} | ({"args": args} if args else {}) | ({"id": id} if id else {})}


def add(a: int, b: int = 1) -> int:
    """The sum."""
    return a + b


def fail() -> None:
    raise KeyError("gone")


class Course:
    """A run from its start to its end, its functions called one after the other."""

    def __init__(self, flow: Any, *replies: Any, can_await: bool = True) -> None:
        self.invoked: list[Invoke] = []
        script = iter(replies)

        def react(step: Any) -> Any:
            if isinstance(step, CanAwait):
                return can_await
            if isinstance(step, Invoke):
                self.invoked.append(step)
                return [self._do(job) for job in step.jobs]
            return next(script)

        self.played = perform(flow, react)
        assert self.played.error is not None or not (left := list(script)), f"the run ended before {left}"
        self.bodies = [json.loads(request.body) for request in self.played.requests]

    def _do(self, job: Any) -> Outcome:
        try:
            return Outcome(job.function(*job.args, **job.kwargs))
        except Exception as error:  # noqa: BLE001  # as the drivers do
            return Outcome(error=error)

    @property
    def answers(self) -> list[Any]:
        """What the model was told in the second request."""
        content = self.bodies[1]["contents"][-1]
        assert content["role"] == "user"
        return [part["functionResponse"] for part in content["parts"]]


def start(*given: Any, **options: Any) -> tools.ToolRun:
    arguments: dict[str, Any] = {"model": "gemini-x", "contents": "hi", "tools": given, **options}
    return tools.run_tools(make_settings(), **arguments)


def run(*replies: Any, tools: Any = (add,), **options: Any) -> tuple[tools.ToolRun, Course]:
    made = start(*tools, **options)
    return made, Course(made.flow, *replies)


# Turns ----------------------------------------------------------------------------------------------------------------


def test_calls_are_run_and_answered_until_there_are_none() -> None:
    made, course = run(say(call("add", a=1, b=2)), say(call("add", a=3)), say("It is 4."))
    assert [item.text for item in course.played.items] == ["", "", "It is 4."]
    assert made.response.text == "It is 4."
    assert [content.role for content in made.history] == ["user", "model", "user", "model", "user", "model"]
    assert [body["contents"] for body in course.bodies] == [
        [content.to_dict() for content in made.history[:size]] for size in (1, 3, 5)
    ]
    assert course.answers == [{"name": "add", "response": {"result": 3}}]
    [declared] = course.bodies[0]["tools"][0]["functionDeclarations"]
    assert declared["name"] == "add"
    assert "parameters" not in declared
    assert all(body["tools"] == course.bodies[0]["tools"] for body in course.bodies)


def test_a_run_begins_with_nothing_said_and_its_items_lead_to_it() -> None:
    made = start(add)
    assert (made.history, made.response.text_or_none) == ([], None)
    course = Course(made.flow, say("Hello."))
    assert [step.whole for step in course.played.steps if isinstance(step, Emit)] == [made]


def test_a_response_without_calls_ends_the_run() -> None:
    made, course = run(say("Hello."))
    assert len(course.played.items) == len(course.bodies) == 1
    assert made.response.text == "Hello."
    assert course.invoked == []


@pytest.mark.parametrize("parts", [[], None])
def test_a_response_without_parts_is_no_turn_of_the_history(parts: Any) -> None:
    content = {"role": "model"} if parts is None else {"role": "model", "parts": parts}
    made, course = run(answer(200, {"candidates": [{"content": content, "finishReason": "MAX_TOKENS"}]}))
    assert len(made.history) == 1
    assert course.played.items[0].finish_reason == "MAX_TOKENS"


def test_a_blocked_prompt_ends_the_run() -> None:
    made, course = run(answer(200, {"promptFeedback": {"blockReason": "SAFETY"}}))
    assert len(made.history) == 1
    with pytest.raises(errors.BlockedError):
        _ = course.played.items[0].text


def test_p4_what_the_model_said_goes_back_verbatim() -> None:
    signed = {
        "parts": [
            {"text": "hm", "thought": True},
            {**call("add", "c-1", a=1), "thoughtSignature": "AB-_x+/=", "futureField": {"a": None}},
        ],
        "role": "model",
        "other": 1,
    }
    _, course = run(answer(200, {"candidates": [{"content": signed, "finishReason": "STOP"}]}), say("done"))
    assert course.bodies[1]["contents"][1] == signed


def test_p19_every_call_is_answered_in_order_with_its_id() -> None:
    def now() -> str:
        return "noon"

    failures: list[Any] = []
    _, course = run(
        say(call("now", "1"), "text", call("nope", "2"), call("add", "3", a="x"), call("fail", "4"), call("add", a=5)),
        say("done"),
        tools=[now, add, fail],
        on_error=lambda call, error: failures.append((call.id, error)),
    )
    [one, two, three, four, five] = course.answers
    assert one == {"id": "1", "name": "now", "response": {"result": "noon"}}
    assert (two["id"], two["name"]) == ("2", "nope")
    assert two["response"] == {"error": "There is no function 'nope'. There are: now, add, fail"}
    assert three["id"] == "3"
    assert three["response"]["error"].startswith("The arguments of add don't fit: a: ")
    assert four == {"id": "4", "name": "fail", "response": {"error": "KeyError: 'gone'"}}
    assert five == {"name": "add", "response": {"result": 6}}
    assert [(id_, type(error)) for id_, error in failures] == [("2", LookupError), ("3", ValueError), ("4", KeyError)]
    [step] = course.invoked
    assert [job.function for job in step.jobs] == [now, fail, add]


def test_failures_are_logged_when_nobody_else_is_told(caplog: pytest.LogCaptureFixture) -> None:
    run(say(call("fail"), call("nope")), say("done"), tools=[fail])
    assert [record.levelno for record in caplog.records] == [logging.WARNING] * 2
    unknown, raised = caplog.records
    words = "The model's call of nope failed: There is no function 'nope'. There are: fail"
    assert unknown.getMessage() == words
    assert raised.getMessage() == "The model's call of fail failed: KeyError: 'gone'"
    assert not unknown.exc_info
    assert raised.exc_info
    assert isinstance(raised.exc_info[1], KeyError)


def test_without_functions_there_are_none_to_name() -> None:
    _, course = run(say(call("nope"), {"functionCall": {"args": {}}}), say("done"), tools=[], on_error=print)
    assert [told["response"]["error"] for told in course.answers] == [
        "There is no function 'nope'. There are: none",
        "There is no function ''. There are: none",
    ]


def test_a_tool_of_a_server_that_fails_does_so_in_the_words_of_the_server() -> None:
    def fail_there() -> None:
        raise McpToolError("no such city")

    _, course = run(say(call("fail_there")), say("done"), tools=[fail_there], on_error=print)
    assert course.answers[0]["response"] == {"error": "no such city"}


def test_a_hook_that_raises_ends_the_run() -> None:
    def stop(call: Any, error: Exception) -> None:
        raise error

    made, course = run(say(call("fail")), tools=[fail], on_error=stop)
    assert isinstance(course.played.error, KeyError)
    assert len(made.history) == 2


def test_on_call_is_told_of_the_calls_that_run() -> None:
    seen: list[Any] = []
    _, course = run(
        say(call("add", a=1), call("nope"), call("add", a=2)), say("done"), on_call=seen.append, on_error=print
    )
    assert [call.args for call in seen] == [{"a": 1}, {"a": 2}]
    assert course.played.error is None


@pytest.mark.parametrize(
    ("verdict", "told"),
    [
        (True, {"result": 2}),
        (False, {"error": "The user refused this call"}),
        (None, {"error": "The user refused this call"}),
        (1, {"error": "The user refused this call"}),
        ("too dear", {"error": "The user refused this call: too dear"}),
    ],
)
def test_a_call_runs_only_when_it_is_approved(verdict: Any, told: Any) -> None:
    asked: list[Any] = []

    def approve(call: Any) -> Any:
        asked.append(call.args)
        return verdict

    ran: list[Any] = []
    _, course = run(
        say(call("add", a=1), call("nope")), say("done"), approve=approve, on_call=ran.append, on_error=print
    )
    assert asked == [{"a": 1}]
    assert course.answers[0]["response"] == told
    assert len(ran) == (verdict is True)


def test_an_approval_that_raises_ends_the_run() -> None:
    def approve(call: Any) -> bool:
        raise TimeoutError("nobody there")

    _, course = run(say(call("add", a=1)), approve=approve)
    assert isinstance(course.played.error, TimeoutError)


def test_max_parallel_goes_to_the_driver() -> None:
    for options, limit in (({"max_parallel": 3}, 3), ({}, 8)):
        _, course = run(say(call("add", a=1), call("add", a=2)), say("done"), **options)
        assert [step.limit for step in course.invoked] == [limit]


# Ends -----------------------------------------------------------------------------------------------------------------


def test_too_many_turns_are_an_error_that_can_be_gone_on_from() -> None:
    made, course = run(say(call("add", a=1)), say(call("add", a=2)), max_turns=2)
    error = course.played.error
    assert isinstance(error, errors.ToolLimitError)
    assert "after 2 turns" in str(error)
    assert len(course.played.items) == 2
    assert error.history == made.history
    assert error.response is not None
    assert error.response.function_calls[0].args == {"a": 2}
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.history, copy.response, str(copy)) == (error.history, error.response, str(error))

    _, course = run(say("done"), contents=error.history)
    [body] = course.bodies
    assert body["contents"][-1]["parts"] == [{"functionResponse": {"name": "add", "response": {"result": 3}}}]


def test_ten_turns_are_allowed_when_nothing_else_is_said() -> None:
    _, course = run(*[say(call("add", a=1))] * 10)
    words = "The model still calls functions after 10 turns. Allow more with max_turns=..., or go on with contents=error.history."
    assert str(course.played.error) == words


def test_a_call_that_only_the_caller_can_answer_ends_the_run() -> None:
    manual = {"name": "send", "description": "Sends."}
    made, course = run(say(call("add", a=1), call("send")), tools=[add, types.FunctionDeclaration.from_dict(manual)])
    assert len(course.bodies) == 1
    assert course.invoked == []
    assert [call.name for call in made.response.function_calls] == ["add", "send"]
    assert course.bodies[0]["tools"][0] == {"functionDeclarations": [manual]}


@pytest.mark.parametrize(
    ("config", "modes"),
    [
        ({"mode": "ANY"}, [{"mode": "ANY"}, {"mode": "AUTO"}, {"mode": "AUTO"}]),
        (
            {"mode": "ANY", "allowedFunctionNames": ["add"]},
            [{"mode": mode, "allowedFunctionNames": ["add"]} for mode in ("ANY", "VALIDATED", "VALIDATED")],
        ),
        ({"mode": "AUTO"}, [{"mode": "AUTO"}] * 3),
        ({"mode": "NONE"}, [{"mode": "NONE"}] * 3),
        ({}, [{}] * 3),
    ],
)
def test_p8_the_model_must_call_something_in_the_first_turn_only(config: Any, modes: Any) -> None:
    given = {"tool_config": {"function_calling_config": config, "retrieval_config": {"languageCode": "no"}}}
    _, course = run(say(call("add", a=1)), say(call("add", a=1)), say("done"), config=given)
    assert [body["toolConfig"]["functionCallingConfig"] for body in course.bodies] == modes
    assert all(body["toolConfig"]["retrievalConfig"] == {"languageCode": "no"} for body in course.bodies)
    assert given["tool_config"]["function_calling_config"] == config


def test_an_error_leaves_a_history_that_can_be_gone_on_from() -> None:
    made, course = run(say(call("add", a=1)), answer(400, {"error": {"code": 400, "message": "no"}}))
    assert isinstance(course.played.error, errors.BadRequestError)
    assert [content.role for content in made.history] == ["user", "model", "user"]
    _, course = run(say("done"), contents=made.history)
    assert course.bodies[0]["contents"] == [content.to_dict() for content in made.history]
    assert course.invoked == []


# Streams --------------------------------------------------------------------------------------------------------------


def event(*parts: Any, finish: str | None = None) -> bytes:
    content = json.loads(say(*parts).body)
    content["candidates"][0] |= {"finishReason": finish}
    return b"data: " + json.dumps(content).encode() + b"\n\n"


def test_streamed_turns_are_chunks_and_one_content_each() -> None:
    made, course = run(
        answer(200),
        event("Let "),
        event("me see."),
        event(call("add", "1", a=1) | {"thoughtSignature": "c2ln"}),
        event(call("add", "2", a=2), finish="STOP"),
        b"",
        answer(200),
        event("It "),
        event("is.", finish="STOP"),
        b"",
        stream=True,
    )
    assert course.played.error is None
    assert [item.text_or_none for item in course.played.items] == ["Let ", "me see.", None, None, "It ", "is."]
    assert course.bodies[1]["contents"][1]["parts"] == [
        {"text": "Let me see."},
        call("add", "1", a=1) | {"thoughtSignature": "c2ln"},
        call("add", "2", a=2),
    ]
    assert [item["id"] for item in course.answers] == ["1", "2"]
    assert made.response.text == "It is."
    assert made.history[-1].text == "It is."


def test_a_stream_that_breaks_off_leaves_the_turns_before() -> None:
    made, course = run(answer(200), event(call("add", a=1)), b"", stream=True)
    assert isinstance(course.played.error, errors.StreamInterruptedError)
    assert [content.role for content in made.history] == ["user"]


# Tools ----------------------------------------------------------------------------------------------------------------


def test_tools_of_all_kinds_stand_side_by_side() -> None:
    _, course = run(
        say("done"),
        tools=[
            add,
            {"google_search": {}},
            types.Tool(code_execution=types.CodeExecution()),
            Function(partial(add, 3), name="add_to_3"),
            Function(fail, name="break.it", description="Fails."),
        ],
        config={"tools": [{"url_context": {}}], "temperature": 0.5},
    )
    [body] = course.bodies
    search, code, context, functions = body["tools"]
    assert (search, code, context) == ({"googleSearch": {}}, {"codeExecution": {}}, {"urlContext": {}})
    assert [item["name"] for item in functions["functionDeclarations"]] == ["add", "add_to_3", "break.it"]
    assert functions["functionDeclarations"][2]["description"] == "Fails."
    assert body["generationConfig"] == {"temperature": 0.5}


class Foreign:
    """What a library's class looks like: an object that can be dumped."""

    def __init__(self, content: Any) -> None:
        self.content = content

    def model_dump(self, **_: Any) -> Any:
        return self.content


def test_the_tools_of_google_genai_and_the_descriptions_of_mcp_are_tools() -> None:
    class GoogleTool(Foreign):
        __module__ = "google.genai.types"

    class McpTool(Foreign):
        __module__ = "mcp.types"

    described = McpTool({"name": "find", "title": "Finds.", "inputSchema": {"type": "object"}})
    _, course = run(say("done"), tools=[GoogleTool({"googleSearch": {}}), described])
    search, functions = course.bodies[0]["tools"]
    assert search == {"googleSearch": {}}
    assert functions["functionDeclarations"] == [
        {"name": "find", "description": "Finds.", "parametersJsonSchema": {"type": "object"}}
    ]


class Session:
    """An MCP client, which asks for a page by its cursor."""

    def __init__(self, *pages: Any) -> None:
        self.pages = pages

    def list_tools(self, *, cursor: str = "0") -> Any:  # what awaits it is the driver's business
        page = self.pages[int(cursor)]
        if isinstance(page, Exception):
            raise page
        answer: Any = Foreign({"nextCursor": str(int(cursor) + 1)} if int(cursor) + 1 < len(self.pages) else {})
        answer.tools = []
        for name in page:
            tool: Any = Foreign({"name": name})
            tool.name = name
            answer.tools.append(tool)
        return answer

    async def call_tool(self, name: str, arguments: Any) -> Any: ...


def test_all_pages_of_a_session_are_asked_for() -> None:
    _, course = run(say("done"), tools=[Session(["a", "b"], ["c"]), add])
    [functions] = course.bodies[0]["tools"]
    assert [item["name"] for item in functions["functionDeclarations"]] == ["add", "a", "b", "c"]


@pytest.mark.parametrize(
    ("session", "kind"), [(Session(["a"], OSError("gone")), OSError), (Session(["add"]), ValueError)]
)
def test_a_session_that_cannot_be_used_ends_the_run_before_anything_is_sent(session: Any, kind: Any) -> None:
    _, course = run(tools=[add, session])
    assert isinstance(course.played.error, kind)
    assert course.bodies == []


def test_functions_may_be_in_the_config() -> None:
    _, course = run(say(call("add", a=1)), say("done"), tools=[], config={"tools": [add]})
    assert course.answers[0]["response"] == {"result": 2}
    given: Any = [add]  # as google-genai's users write it
    config = types.GenerateContentConfig(tools=given, temperature=1.0)
    _, course = run(say(call("add", a=1)), say("done"), tools=[], config=config)
    assert course.answers[0]["response"] == {"result": 2}
    assert config.tools == [add]


@pytest.mark.parametrize(
    ("given", "kind", "words"),
    [
        ([add, add], ValueError, "two tools have the name 'add'.*name="),
        ([add, {"function_declarations": [{"name": "add"}]}], ValueError, "two tools have the name 'add'"),
        ([lambda x: x], ValueError, r"'<lambda>' can't be the name"),
        ([{"name": "add"}], TypeError, r"^a tool has no 'name'"),
        (
            [{"function_declarations": [{"nmae": "add"}]}],
            TypeError,
            r"^a tool.function_declarations\[0\] has no 'nmae'",
        ),
        (["add"], TypeError, "a tool is a function, not 'add'"),
        (add, TypeError, "tools must be a list"),
        ({"google_search": {}}, TypeError, "tools must be a list"),
    ],
)
def test_tools_that_cannot_work_are_refused_at_once(given: Any, kind: type[Exception], words: str) -> None:
    with pytest.raises(kind, match=words):
        start(tools=given)


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ({"max_turns": 0}, ValueError),
        ({"max_parallel": 0}, ValueError),
        ({"config": {"tools": add}}, TypeError),
        ({"max_turns": 2.5}, TypeError),
        ({"config": {"temprature": 1}}, TypeError),
        ({"model": ""}, ValueError),
    ],
)
def test_options_that_cannot_work_are_refused_at_once(options: Any, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        start(add, **options)


async def later(a: int) -> int:
    return a


class Asking:
    async def __call__(self, call: Any) -> bool:
        return True


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"tools": [later]}, "later"),
        ({"tools": [Function(partial(later, 3), name="three")]}, "three"),
        ({"tools": [add], "approve": Asking()}, "approve"),
        ({"tools": [later, Session([])]}, "later, Session"),
    ],
)
def test_async_functions_need_a_client_that_awaits(options: Any, named: str) -> None:
    course = Course(start(**options).flow, can_await=False)
    assert isinstance(course.played.error, TypeError)
    assert str(course.played.error).startswith(f"{named}: async functions")
    assert course.bodies == []
    assert Course(start(**options).flow, say("done")).played.error is None


@pytest.mark.parametrize("hook", ["on_call", "on_error"])
def test_observers_cannot_be_async(hook: str) -> None:
    with pytest.raises(TypeError, match=f"{hook} can't be async"):
        start(add, **{hook: later})


# Automatic calling, as google-genai has it ----------------------------------------------------------------------------


def automatic(*replies: Any, given: Any = (add,), **calling: Any) -> Any:
    config = {"tools": list(given), "automatic_function_calling": calling}
    ask = generation.generate_content(make_settings(), model="gemini-x", contents="hi", config=config)
    return Course(ask, *replies).played


def test_automatic_calling_gives_the_last_response_and_what_led_there() -> None:
    played = automatic(say(call("add", a=1)), say("It is 2."))
    history = played.result.automatic_function_calling_history
    assert played.result.text == "It is 2."
    assert [content.role for content in history] == ["user", "model", "user"]
    assert history[2].parts[0].function_response.response == {"result": 2}
    assert played.items == []
    assert not any(isinstance(step, Send) and step.stream for step in played.steps)


def test_automatic_calling_is_streamed_turn_by_turn_to_an_object() -> None:
    config = {"tools": [add], "automatic_function_calling": {}, "response_schema": list[int]}
    ask = generation.generate_content_stream(make_settings(), model="gemini-x", contents="hi", config=config)
    course = Course(
        ask, answer(200), event(call("add", a=1), finish="STOP"), b"", answer(200), event("[2]", finish="STOP"), b""
    )
    assert [item.text_or_none for item in course.played.items] == [None, "[2]"]
    assert [step.stream for step in course.played.steps if isinstance(step, Send)] == [True, True]
    [*_, last] = [step.whole.response for step in course.played.steps if isinstance(step, Emit)]
    assert last.parsed == [2]
    assert [len(body["contents"]) for body in course.bodies] == [1, 3]


def test_automatic_calling_without_calls_has_no_history() -> None:
    response = automatic(say("Hello.")).result
    assert (response.text, response.automatic_function_calling_history) == ("Hello.", [])


@pytest.mark.parametrize("name", ["maximum_remote_calls", "maximumRemoteCalls"])
def test_automatic_calling_leaves_what_is_too_much_to_the_caller(name: str) -> None:
    response = automatic(say(call("add", a=1)), say(call("add", a=2)), **{name: 2}).result
    assert response.function_calls[0].args == {"a": 2}
    assert len(response.automatic_function_calling_history) == 3


@pytest.mark.parametrize(
    ("given", "calling", "count"),
    [
        ([add], {}, 10),
        ([Function(add)], {"maximum_remote_calls": 3}, 3),
        ([add], {"maximum_remote_calls": -1}, 0),
        ([add], {"disable": True}, 0),
        ([add], {"disable": False}, 10),
        ([add], None, 0),
        ([{"google_search": {}}], {}, 0),
        ([], {"maximum_remote_calls": 3}, 0),
    ],
)
def test_automatic_calling_is_for_functions_and_for_those_who_ask(given: Any, calling: Any, count: int) -> None:
    options = Options(
        request_config=types.GenerateContentConfig(), tools=tuple(given), automatic_function_calling=calling
    )
    assert options.automatic_turns == count


def test_calls_that_nobody_will_run_are_pointed_out() -> None:
    config = {"tools": [add]}
    ask = generation.generate_content(make_settings(), model="gemini-x", contents="hi", config=config)
    with pytest.warns(UserWarning, match="The model calls add. Functions are called when that is asked for"):
        played = Course(ask, say(call("add", a=1))).played
    assert played.result.function_calls[0].name == "add"
    ask = generation.generate_content_stream(make_settings(), model="gemini-x", contents="hi", config=config)
    with pytest.warns(UserWarning, match="The model calls add."):
        Course(ask, answer(200), event(call("add", a=1), finish="STOP"), b"")
    assert automatic(say(call("add", a=1)), disable=True).result.function_calls[0].name == "add"


# Results --------------------------------------------------------------------------------------------------------------


class Colour(Enum):
    RED = "red"


class Pair(NamedTuple):
    a: int
    b: int


class Level(IntEnum):
    HIGH = 4


@dataclass
class Point:
    x: int
    tags: set[str] = field(default_factory=set)


@attrs.define
class Box:
    point: Point
    made: date


CALL = types.FunctionCall(name="f", id="7")


def told(value: Any) -> dict[str, Any]:
    response = respond(CALL, value).to_dict()
    assert (response.pop("name"), response.pop("id")) == ("f", "7")
    json.dumps(response)
    return response


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        ("text", "text"),
        (3, 3),
        (True, True),
        (2.5, 2.5),
        ([1, (2, None)], [1, [2, None]]),
        ({3}, [3]),
        (Colour.RED, "red"),
        (Level.HIGH, 4),
        (datetime(2026, 11, 22, 12, tzinfo=UTC), "2026-11-22T12:00:00+00:00"),
        (date(2026, 11, 22), "2026-11-22"),
        (timedelta(minutes=1.5), "PT90S"),
        (Decimal("1.5"), 1.5),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Path("a/b"), "a/b"),
        (types.Part(text="words"), "words"),
        (Pair(1, 2), [1, 2]),
        ([Point(1)], [{"x": 1, "tags": []}]),
        ({}.keys(), []),
    ],
)
def test_what_is_no_object_becomes_the_result(value: Any, expected: Any) -> None:
    assert told(value) == {"response": {"result": expected}}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": 1}, {"a": 1}),
        ({}, {}),
        (OrderedDict({Colour.RED: Point(1, {"t"}), 3: None}), {"red": {"x": 1, "tags": ["t"]}, "3": None}),
        (Point(1), {"x": 1, "tags": []}),
        (Box(Point(2), date(2026, 1, 2)), {"point": {"x": 2, "tags": []}, "made": "2026-01-02"}),
        (types.File(name="files/a", state="ACTIVE").to_dict(), {"name": "files/a", "state": "ACTIVE"}),
        (types.Content(role="user"), {"role": "user"}),
    ],
)
def test_objects_are_the_response(value: Any, expected: Any) -> None:
    assert told(value) == {"response": expected}


def test_pydantic_models_are_the_response() -> None:
    pydantic = pytest.importorskip("pydantic")
    model = pydantic.create_model("Model", at=(date, ...), n=(int, pydantic.Field(alias="number")))
    assert told(model(at=date(2026, 1, 2), number=3)) == {"response": {"at": "2026-01-02", "number": 3}}


def test_msgspec_structs_are_the_response() -> None:
    msgspec = pytest.importorskip("msgspec")
    struct = msgspec.defstruct("Struct", [("at", date), ("n", int)])
    assert told(struct(date(2026, 1, 2), 3)) == {"response": {"at": "2026-01-02", "n": 3}}


BLOB = {"mimeType": "image/png", "data": "iVBORw0KGgogcmVzdCBvZiBpdA=="}


@pytest.mark.parametrize(
    "value",
    [
        PNG,
        bytearray(PNG),
        memoryview(PNG),
        types.Blob.from_dict(BLOB),
        types.Part.from_bytes(data=PNG, mime_type="image/png"),
        types.FunctionResponsePart.from_dict({"inlineData": BLOB}),
    ],
)
def test_images_are_parts_of_the_answer(value: Any) -> None:
    expected = {"response": {"result": "[part 1: image/png]"}, "parts": [{"inlineData": BLOB}]}
    assert told(value) == expected


def test_media_are_taken_out_wherever_they_are() -> None:
    file = types.File(uri="https://example.test/files/a", mime_type="video/mp4")
    answer = told({"caption": "A cat", "images": [PNG, {"big": types.Part(text="t")}], "film": file})
    assert answer["response"] == {
        "caption": "A cat",
        "images": ["[part 1: image/png]", {"big": "t"}],
        "film": "[part 2: video/mp4]",
    }
    assert answer["parts"] == [
        {"inlineData": BLOB},
        {"fileData": {"fileUri": "https://example.test/files/a", "mimeType": "video/mp4"}},
    ]


def test_pillow_images_are_parts_of_the_answer() -> None:
    image = pytest.importorskip("PIL.Image").new("RGB", (2, 2))
    [part] = told(image)["parts"]
    assert part["inlineData"]["mimeType"] == "image/png"
    assert part["inlineData"]["data"].startswith("iVBORw0KGgo")


def test_pillow_images_that_came_from_a_file_are_too(tmp_path: Path) -> None:
    image = pytest.importorskip("PIL.Image")
    image.new("RGB", (2, 2)).save(tmp_path / "a.png")
    with image.open(tmp_path / "a.png") as opened:
        opened.load()
    [part] = told(opened)["parts"]
    assert part["inlineData"]["mimeType"] == "image/png"


def test_the_base64_of_a_blob_stays_as_it_is() -> None:
    odd = types.Blob.from_dict({"mimeType": "image/png", "data": "_-8=", "displayName": "x"})
    assert told(odd)["parts"] == [{"inlineData": {"mimeType": "image/png", "data": "_-8=", "displayName": "x"}}]


def test_pillow_images_that_hold_their_file_open_are_that_file(tmp_path: Path) -> None:
    image = pytest.importorskip("PIL.Image")
    image.new("RGB", (2, 2)).save(tmp_path / "a.jpg", quality=20)
    with image.open(tmp_path / "a.jpg") as opened:
        [part] = told(opened)["parts"]
    assert base64.b64decode(part["inlineData"]["data"]) == (tmp_path / "a.jpg").read_bytes()


def test_a_file_without_a_type_is_called_a_file() -> None:
    answer = told(types.FileData(file_uri="https://example.test/files/a"))
    assert answer["response"] == {"result": "[part 1: a file]"}
    assert answer["parts"] == [{"fileData": {"fileUri": "https://example.test/files/a"}}]


def test_arrays_of_numpy_are_lists() -> None:
    numpy = pytest.importorskip("numpy")
    assert told({"values": numpy.array([[1, 2], [3, 4]]), "mean": numpy.float64(2.5)}) == {
        "response": {"values": [[1, 2], [3, 4]], "mean": 2.5}
    }


def test_a_function_may_write_its_answer_itself() -> None:
    given = types.FunctionResponse(response={"a": 1}, will_continue=False)
    assert told(given) == {"response": {"a": 1}, "willContinue": False}
    assert given.id is None


@pytest.mark.parametrize(
    "value", [object(), [object()], math.nan, {"a": math.inf}, {None: 1}, (n for n in "ab"), {(1,): 2}]
)
def test_what_has_no_json_form_is_an_error_that_the_model_is_told_of(value: Any) -> None:
    failures: list[Exception] = []
    function = Function(lambda: value, name="f")
    _, course = run(say(call("f")), say("done"), tools=[function], on_error=lambda _, error: failures.append(error))
    assert course.answers[0]["response"]["error"].startswith(("TypeError: ", "ValueError: "))
    assert len(failures) == 1


JSON: Callable[[], Any] = lambda: st.recursive(  # noqa: E731  # a strategy with a short name
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(JSON())
def test_json_comes_through_unchanged(value: Any) -> None:
    response = told(value)["response"]
    assert response == (value if isinstance(value, dict) else {"result": value})


# What MCP servers answer ----------------------------------------------------------------------------------------------

IMAGE = {"type": "image", **BLOB}


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        ({"content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]}, {"response": {"result": "a\nb"}}),
        ({"content": []}, {"response": {"result": ""}}),
        (
            {"content": [{"type": "text", "text": '{"a": 1}'}], "structuredContent": {"a": 1, "b": None}},
            {"response": {"a": 1, "b": None}},
        ),
        ({"content": [IMAGE]}, {"response": {"result": "[part 1: image/png]"}, "parts": [{"inlineData": BLOB}]}),
        (
            {"content": [{"type": "text", "text": "a"}, IMAGE]},
            {"response": {"result": ["a", "[part 1: image/png]"]}, "parts": [{"inlineData": BLOB}]},
        ),
        (
            {"content": [IMAGE], "structuredContent": {"a": 1}},
            {"response": {"a": 1, "media": ["[part 1: image/png]"]}, "parts": [{"inlineData": BLOB}]},
        ),
        (
            {"content": [{"type": "resource", "resource": {"uri": "a://b", "blob": "AAAA", "mimeType": "audio/wav"}}]},
            {
                "response": {"result": "[part 1: audio/wav]"},
                "parts": [{"inlineData": {"data": "AAAA", "mimeType": "audio/wav"}}],
            },
        ),
        (
            {"content": [{"type": "resource", "resource": {"uri": "a://b", "text": "t"}}]},
            {"response": {"result": "t"}},
        ),
        (
            {"content": [{"type": "resource_link", "uri": "a://b", "name": "n"}]},
            {"response": {"type": "resource_link", "uri": "a://b", "name": "n"}},
        ),
    ],
)
def test_what_an_mcp_tool_answers_is_read(result: Any, expected: Any) -> None:
    assert told(read_result(result)) == expected
