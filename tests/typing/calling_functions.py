"""What checkers say of tools; checkers read this, nothing runs it."""
# pyright: strict

from __future__ import annotations

from functools import partial
from typing import Any, assert_type

from gemkit import AsyncClient, Client, tools, types


def get_weather(city: str, days: int = 1) -> dict[str, str]:
    return {city: "rain" * days}


async def get_time(city: str) -> str:
    return city


def approve(call: types.FunctionCall) -> bool | str:
    return call.name != "delete" or "No."


def tell(call: types.FunctionCall, error: Exception) -> None: ...


def run(client: Client) -> str:
    for turn in client.models.run_tools(model="m", contents="x", tools=[get_weather, partial(get_weather, days=3)]):
        assert_type(turn, types.GenerateContentResponse)
        for call in turn.function_calls:
            assert_type(call.name, str | None)
            assert_type(call.args, dict[str, Any] | None)
    runner = client.models.run_tools(
        model="m",
        contents=["x"],
        tools=(
            get_weather,
            tools.Function(get_weather, name="g"),
            types.Tool(google_search=types.GoogleSearch()),
            {"code_execution": {}},
        ),
        config=types.GenerateContentConfig(temperature=0.5),
        approve=approve,
        on_error=tell,
        max_turns=3,
    )
    assert_type(runner, tools.ToolRunner)
    assert_type(runner.history, list[types.Content])
    assert_type(client.models.run_tools(model="m", contents="x", tools=[get_weather], timeout=3), tools.ToolRunner)
    assert_type(tools.declare(get_weather), types.FunctionDeclaration)
    client.models.run_tools(model="m", contents="x", tools=[get_weather], temperature=0.5, response_schema=int)
    client.models.run_tools(model="m", contents="x", tools=5)  # type: ignore[arg-type]  # no tools
    client.models.run_tools(model="m", contents="x", temperature="warm")  # type: ignore[arg-type]  # no number
    client.models.run_tools(model="m", contents="x", tools=[], max_turn=3)  # type: ignore[call-arg]  # no such option
    return runner.get_final_response().text


def run_in_a_chat(client: Client) -> None:
    chat = client.chats.create(model="m", config={"tools": [get_weather]})
    for turn in chat.run_tools("x", stream=True):
        assert_type(turn, types.GenerateContentResponse)
    chat.run_tools("x", tools=[get_weather], temprature=1)  # type: ignore[call-arg]  # no such option
    assert_type(
        chat.run_tools("x", tools=[get_weather], seed=1, timeout=3).get_final_response(), types.GenerateContentResponse
    )


async def run_and_await(client: AsyncClient) -> None:
    runner = client.models.run_tools(model="m", contents="x", tools=[get_weather, get_time], max_parallel=2)
    assert_type(runner, tools.AsyncToolRunner)
    async for turn in runner:
        assert_type(turn, types.GenerateContentResponse)
    assert_type(await runner.get_final_response(), types.GenerateContentResponse)
    chat = client.chats.create(model="m")
    assert_type(await chat.run_tools("x", tools=[get_time]).until_done(), types.GenerateContentResponse)


def call_automatically(client: Client) -> None:
    calling = types.AutomaticFunctionCallingConfig(maximum_remote_calls=3)
    config = types.GenerateContentConfig(tools=[get_weather, get_time], automatic_function_calling=calling)
    client.models.generate_content(model="m", contents="x", config=config)
    functions = [get_weather, get_time]
    client.models.generate_content(model="m", contents="x", tools=functions)
    response = client.models.generate_content(model="m", contents="x", tools=[get_weather])
    assert_type(response.automatic_function_calling_history, list[types.Content] | None)
    answer = types.Part.from_function_response(name="get_weather", response={"Rome": "sun"})
    client.models.generate_content(model="m", contents=[*response.parts, answer], tools=[get_weather])
