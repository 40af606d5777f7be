"""Pain points of google-genai that concern tools, and what type checkers see; test_pain_points has the table of all."""

from __future__ import annotations

import inspect
import logging
import re
from collections import UserList, deque
from collections.abc import Iterator
from typing import Any

import pytest

import gemkit
from gemkit import types

from ..drivers.wire import KEY, Tongue, Wire, finish
from .families import ASK, OK, body, generate

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")


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
        "cancel", "create", "delete", "get", "wait", *views,
    ]  # fmt: skip
