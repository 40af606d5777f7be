"""The tool runner over a wire in memory: threads, tasks, cancellation, and MCP servers that really run."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Callable
from contextvars import ContextVar
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from gemkit import errors
from gemkit.tools import AsyncToolRunner, Function, McpToolError, ToolRunner

from .wire import (
    STALL,
    TONGUES,
    Body,
    Tongue,
    Wire,
    cancel_when_blocked,
    checkpoint,
    drain,
    event,
    finish,
    pull,
    say,
    sleep_for_ever,
)

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

PATIENCE = 10
"""Seconds until a test that waits for another thread gives up."""
place: ContextVar[str] = ContextVar("place", default="nowhere")


def calls(*named: Any) -> Any:
    parts = [{"functionCall": {"name": name, "args": args, "id": str(at)}} for at, (name, args) in enumerate(named)]
    return {"candidates": [{"content": {"role": "model", "parts": parts}, "finishReason": "STOP"}]}


def wire_of(*named: Any) -> Wire:
    """The model calls something, then it is done."""
    return Wire((200, calls(*named)), (200, say("done", "STOP")))


def run_tools(tongue: Tongue, wire: Wire, *tools: Any, **options: Any) -> Any:
    client_options = options.pop("client", {})
    return tongue.client(wire, **client_options).models.run_tools(
        model="gemini-x", contents="hi", tools=tools, **options
    )


def told(wire: Wire) -> list[Any]:
    """What the model was told in the last request."""
    parts = json.loads(wire.requests[-1].content)["contents"][-1]["parts"]
    return [part["functionResponse"]["response"] for part in parts]


def where() -> str:
    return f"{place.get()}, {'main' if threading.current_thread() is threading.main_thread() else 'thread'}"


# Turns ----------------------------------------------------------------------------------------------------------------


def test_turns_come_one_by_one_and_calls_run_in_between(tongue: Tongue) -> None:
    ran: list[int] = []

    def double(n: int) -> int:
        ran.append(n)
        return 2 * n

    async def main() -> None:
        wire = wire_of(("double", {"n": 4}))
        runner = run_tools(tongue, wire, double)
        assert isinstance(runner, ToolRunner if tongue.blocking else AsyncToolRunner)
        assert runner.history == []
        turn = await pull(runner)
        assert turn.function_calls[0].args == {"n": 4}
        assert (ran, len(wire.requests), len(runner.history)) == ([], 1, 2)
        turn = await pull(runner)
        assert turn.text == "done"
        assert (ran, len(wire.requests), len(runner.history)) == ([4], 2, 4)
        assert await pull(runner) is None
        assert told(wire) == [{"result": 8}]

    tongue.run(main())


def test_until_done_gives_the_last_response(tongue: Tongue) -> None:
    async def main() -> None:
        runner = run_tools(tongue, wire_of(("where", {})), where)
        response = await finish(runner.until_done())
        assert response.text == "done"
        assert runner.snapshot is response
        assert await finish(runner.get_final_response()) is response
        assert [content.role for content in runner.history] == ["user", "model", "user", "model"]

    tongue.run(main())


def test_a_turn_may_have_nothing_to_run(tongue: Tongue) -> None:
    async def main() -> None:
        wire = wire_of(("nope", {}))
        assert (await finish(run_tools(tongue, wire, where).until_done())).text == "done"
        assert told(wire) == [{"error": "There is no function 'nope'. There are: where"}]

    tongue.run(main())


def test_a_runner_that_is_left_calls_nothing_any_more(tongue: Tongue) -> None:
    def never() -> None:
        raise AssertionError

    async def main() -> None:
        wire = wire_of(("never", {}))
        runner = run_tools(tongue, wire, never)
        if tongue.blocking:
            with runner:
                for _ in runner:
                    break
        else:
            async with runner:
                async for _ in runner:
                    break
        assert await drain(runner) == []
        assert len(wire.requests) == 1
        assert len(runner.history) == 2

    tongue.run(main())


def test_streamed_turns_close_their_connections(tongue: Tongue) -> None:
    async def main() -> None:
        first = Body(event(calls(("where", {}))))
        second = Body(event(say("do")), event(say("ne", "STOP")))
        wire = Wire((200, first), (200, second))
        runner = run_tools(tongue, wire, where, stream=True)
        assert [chunk.text_or_none for chunk in await drain(runner)] == [None, "do", "ne"]
        assert (await finish(runner.get_final_response())).text == "done"
        assert first.closed
        assert second.closed

    tongue.run(main())


def test_a_stream_that_is_left_is_closed(async_tongue: Tongue) -> None:
    async def main() -> None:
        body = Body(event(say("do")), STALL)
        runner = run_tools(async_tongue, Wire((200, body)), where, stream=True)
        assert (await pull(runner)).text == "do"
        await runner.close()
        assert body.closed
        assert len(runner.history) == 1

    async_tongue.run(main())


def test_too_many_turns_are_an_error(tongue: Tongue) -> None:
    async def main() -> None:
        runner = run_tools(tongue, Wire((200, calls(("where", {})))), where, max_turns=3)
        with pytest.raises(errors.ToolLimitError) as caught:
            await finish(runner.until_done())
        assert caught.value.history == runner.history
        assert len(runner.history) == 6

    tongue.run(main())


def test_the_time_of_functions_is_not_that_of_the_call(tongue: Tongue, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr("gemkit._drivers.http.time", SimpleNamespace(monotonic=lambda: now[0]))

    def long() -> str:
        now[0] += 3600
        return "at last"

    async def main() -> None:
        wire = wire_of(("long", {}))
        runner = run_tools(tongue, wire, long, client={"timeout": 5})
        assert (await finish(runner.until_done())).text == "done"
        assert told(wire) == [{"result": "at last"}]

    tongue.run(main())


# Where functions run --------------------------------------------------------------------------------------------------


def test_calls_of_a_turn_run_at_the_same_time(tongue: Tongue) -> None:
    gate = threading.Barrier(3, timeout=PATIENCE)

    def meet(n: int) -> int:
        gate.wait()
        return n

    async def main() -> None:
        wire = wire_of(*(("meet", {"n": n}) for n in range(3)))
        await finish(run_tools(tongue, wire, meet).until_done())
        assert told(wire) == [{"result": n} for n in range(3)]

    tongue.run(main())


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_no_more_calls_run_at_once_than_allowed(tongue: Tongue, limit: int) -> None:
    lock = threading.Lock()
    gate = threading.Barrier(limit, timeout=PATIENCE)
    begun: list[int] = []
    running: list[int] = []
    most: list[int] = []

    def count(n: int) -> int:
        with lock:
            begun.append(n)
            running.append(n)
            most.append(len(running))
        gate.wait()  # nobody leaves before as many as allowed are here
        with lock:
            running.remove(n)
        return n

    async def main() -> None:
        wire = wire_of(*(("count", {"n": n}) for n in range(2 * limit)))
        await finish(run_tools(tongue, wire, count, max_parallel=limit).until_done())
        assert told(wire) == [{"result": n} for n in range(2 * limit)]
        assert max(most) == limit
        assert limit > 1 or begun == [0, 1]  # one after the other means in their order

    tongue.run(main())


def test_functions_see_the_context_of_the_caller(tongue: Tongue) -> None:
    def move() -> str:
        seen = where()
        place.set("elsewhere")
        return seen

    async def main() -> None:
        place.set("Oslo")
        one, two = wire_of(("move", {})), wire_of(("move", {}), ("move", {}))
        for wire in (one, two):
            await finish(run_tools(tongue, wire, move).until_done())
        assert told(one) == [{"result": "Oslo, main" if tongue.blocking else "Oslo, thread"}]
        assert told(two) == [{"result": "Oslo, thread"}] * 2
        assert place.get() == "Oslo"

    tongue.run(main())


def test_async_functions_run_as_tasks(async_tongue: Tongue) -> None:
    arrived: list[int] = []

    async def meet(n: int) -> str:
        arrived.append(n)
        while len(arrived) < 2:
            await checkpoint()
        return f"{n}, {where()}"

    class Late:
        async def __call__(self) -> str:
            return where()

    async def later() -> str:
        return where()

    def lazy() -> Any:  # gives a coroutine without being async
        return later()

    async def main() -> None:
        place.set("Oslo")
        wire = wire_of(("meet", {"n": 1}), ("meet", {"n": 2}), ("Late", {}), ("lazy", {}))
        await run_tools(async_tongue, wire, meet, Late(), lazy).until_done()
        assert told(wire) == [
            {"result": "1, Oslo, main"},
            {"result": "2, Oslo, main"},
            {"result": "Oslo, main"},
            {"result": "Oslo, main"},
        ]

    async_tongue.run(main())


def test_a_blocking_client_refuses_async_functions_before_anything_is_sent() -> None:
    async def later() -> None: ...

    wire = wire_of(("later", {}))
    runner = run_tools(TONGUES["blocking"], wire, later)
    with pytest.raises(TypeError, match=r"later: async functions .* need a client that awaits"):
        runner.until_done()
    assert wire.requests == []


def test_what_turns_out_to_be_async_is_an_error_of_a_blocking_client() -> None:
    async def later() -> None: ...

    failures: list[Exception] = []
    wire = wire_of(("hidden", {}))

    def hidden() -> Any:
        return later()

    run_tools(TONGUES["blocking"], wire, hidden, on_error=lambda _, error: failures.append(error)).until_done()
    assert told(wire) == [
        {"error": "TypeError: hidden has to be awaited; a blocking client can't do that, client.aio can"}
    ]
    assert len(failures) == 1


def test_so_is_what_can_be_awaited_without_being_a_coroutine() -> None:
    class Later:
        def __await__(self) -> Any: ...

    wire = wire_of(("start", {}))

    def start() -> Any:
        return Later()

    run_tools(TONGUES["blocking"], wire, start, on_error=lambda *_: None).until_done()
    assert told(wire) == [
        {"error": "TypeError: start has to be awaited; a blocking client can't do that, client.aio can"}
    ]


# Failures -------------------------------------------------------------------------------------------------------------


def failing(kind: type[BaseException]) -> tuple[Callable[..., Any], Callable[..., Any]]:
    def plain() -> None:
        raise kind("stop")

    async def later() -> None:
        raise kind("stop")

    return plain, later


@pytest.mark.parametrize("kind", [RuntimeError, StopIteration, StopAsyncIteration, TimeoutError])
@pytest.mark.parametrize("count", [1, 2])
def test_the_model_is_told_of_a_function_that_raises(tongue: Tongue, kind: type[Exception], count: int) -> None:
    plain, _ = failing(kind)
    failures: list[Exception] = []

    async def main() -> None:
        wire = wire_of(*[("plain", {})] * count)
        runner = run_tools(tongue, wire, plain, on_error=lambda _, error: failures.append(error))
        assert (await finish(runner.until_done())).text == "done"
        assert told(wire) == [{"error": f"{kind.__name__}: stop"}] * count
        assert [type(error) for error in failures] == [kind] * count

    tongue.run(main())


@pytest.mark.parametrize("name", ["blocking", "trio"])  # asyncio turns Ctrl-C into a cancellation before it comes here
@pytest.mark.parametrize("count", [1, 2])
def test_an_interruption_is_the_callers(name: str, count: int) -> None:
    tongue = TONGUES[name]
    for function in failing(KeyboardInterrupt)[: 1 if tongue.blocking else 2]:
        runner = run_tools(tongue, wire_of(*[(function.__name__, {})] * count), function)

        async def main(runner: Any = runner) -> None:
            await finish(runner.until_done())

        with pytest.raises(KeyboardInterrupt):
            tongue.run(main())
        assert len(runner.history) == 2


def test_a_function_that_is_cancelled_from_within_cancels_the_run() -> None:
    async def cancelled() -> None:
        raise asyncio.CancelledError

    async def main() -> None:
        runner = run_tools(TONGUES["asyncio"], wire_of(("cancelled", {})), cancelled)
        with pytest.raises(asyncio.CancelledError):
            await runner.until_done()

    asyncio.run(main())


def test_cancellation_leaves_no_task_behind(async_tongue: Tongue) -> None:
    ended: list[int] = []

    async def wait(n: int) -> None:
        try:
            await sleep_for_ever()
        finally:
            ended.append(n)

    async def main() -> None:
        wire = wire_of(("wait", {"n": 1}), ("wait", {"n": 2}), ("wait", {"n": 3}))
        runner = run_tools(async_tongue, wire, wait, max_parallel=2)
        assert await cancel_when_blocked(async_tongue, runner.until_done)
        assert sorted(ended) == [1, 2]  # the third had not begun
        assert len(wire.requests) == 1
        assert len(runner.history) == 2
        assert await drain(runner) == []

    async_tongue.run(main())


def test_a_cancelled_run_does_not_wait_for_threads(async_tongue: Tongue) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def block() -> None:
        begun.set()
        go_on.wait(PATIENCE)

    async def until_begun() -> None:
        while not begun.is_set():
            await checkpoint()

    async def main() -> None:
        try:
            runner = run_tools(async_tongue, wire_of(("block", {})), block)
            assert await cancel_when_blocked(async_tongue, runner.until_done, before=until_begun)
            assert not go_on.is_set()
        finally:
            go_on.set()

    async_tongue.run(main())


# Approval -------------------------------------------------------------------------------------------------------------


def test_calls_may_have_to_be_approved(tongue: Tongue) -> None:
    def approve(call: Any) -> bool:
        return call.args["n"] == 1

    async def approve_later(call: Any) -> bool:
        await checkpoint()
        return approve(call)

    async def main() -> None:
        for question in (approve, approve_later)[: 1 if tongue.blocking else 2]:
            wire = wire_of(("abs", {"n": 1}), ("abs", {"n": 2}))
            size = Function(lambda n: n, name="abs")
            await finish(run_tools(tongue, wire, size, approve=question).until_done())
            assert told(wire) == [{"result": 1}, {"error": "The user refused this call"}]

    tongue.run(main())


# MCP ------------------------------------------------------------------------------------------------------------------

SERVER = """
from mcp.types import ImageContent, TextContent
try:
    from mcp.server.mcpserver import MCPServer as Server
except ImportError:  # before version 2
    from mcp.server.fastmcp import FastMCP as Server

server = Server("weather")

@server.tool()
def get_weather(city: str, days: int = 1) -> dict[str, int]:
    '''The weather forecast.'''
    return {city: days}

@server.tool(structured_output=False)
def say_hello(name: str) -> str:
    return f"Hello {name}"

@server.tool(structured_output=False)
def draw() -> list:
    return ["a dot", ImageContent(type="image", data="iVBORw0KGgo=", **{mime_name: "image/png"})]

@server.tool()
def fail() -> str:
    raise ValueError("no such city")

mime_name = "mimeType" if "mimeType" in ImageContent.model_fields else "mime_type"
server.run("stdio")
"""


class Paged:
    """A session that gives its tools one by one."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self.cursors: list[str | None] = []
        self.call_tool = session.call_tool

    async def list_tools(self, *, params: Any = None) -> Any:
        whole = await self._session.list_tools()
        at = int(params.cursor) if params else 0
        self.cursors.append(params.cursor if params else None)
        name = "nextCursor" if "nextCursor" in type(whole).model_fields else "next_cursor"
        more = str(at + 1) if at + 1 < len(whole.tools) else None
        return whole.model_copy(update={"tools": whole.tools[at : at + 1], name: more})


def test_mcp_sessions_are_tools(async_tongue: Tongue, tmp_path: Path) -> None:
    mcp = pytest.importorskip("mcp")
    stdio = pytest.importorskip("mcp.client.stdio")
    script = tmp_path / "server.py"
    script.write_text(SERVER)
    failures: list[Any] = []

    async def main() -> None:
        server = mcp.StdioServerParameters(command=sys.executable, args=[str(script)])
        async with stdio.stdio_client(server) as (read, write), mcp.ClientSession(read, write) as session:
            await session.initialize()
            wire = wire_of(
                ("get_weather", {"city": "Oslo", "days": 3}),
                ("say_hello", {"name": "you"}),
                ("draw", {}),
                ("fail", {}),
                ("get_weather", {}),
                ("where", {}),
            )
            paged = Paged(session)
            runner = run_tools(
                async_tongue, wire, paged, where, on_error=lambda call, error: failures.append((call.name, error))
            )
            assert (await runner.until_done()).text == "done"
            assert paged.cursors == [None, "1", "2", "3"]
            weather, hello, picture, failed, refused, own = told(wire)
            assert weather == {"Oslo": 3}
            assert hello == {"result": "Hello you"}
            assert picture == {"result": ["a dot", "[part 1: image/png]"]}
            assert failed["error"].startswith("Error executing tool fail")
            assert "city" in refused["error"]
            assert own["result"].endswith("thread")
            assert [(name, type(error)) for name, error in failures] == [
                ("fail", McpToolError),
                ("get_weather", McpToolError),
            ]
            [tool] = json.loads(wire.requests[0].content)["tools"]
            declared = {item["name"]: item for item in tool["functionDeclarations"]}
            assert list(declared) == ["where", "get_weather", "say_hello", "draw", "fail"]
            assert declared["get_weather"]["description"] == "The weather forecast."
            assert declared["get_weather"]["parametersJsonSchema"]["required"] == ["city"]

    async_tongue.run(main())


def test_a_blocking_client_refuses_mcp_sessions() -> None:
    class ClientSession:
        async def list_tools(self) -> Any: ...
        async def call_tool(self, name: str, args: Any) -> Any: ...

    wire = wire_of()
    with pytest.raises(TypeError, match="ClientSession: async functions and MCP sessions need a client that awaits"):
        run_tools(TONGUES["blocking"], wire, ClientSession()).until_done()
    assert wire.requests == []
