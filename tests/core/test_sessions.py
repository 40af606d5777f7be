"""MCP sessions: what a server offers becomes functions, and what it answers becomes a result."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from gemkit._core.sessions import (
    McpToolError,
    is_description,
    list_functions,
    read_description,
    read_part,
    read_result,
)
from gemkit._core.steps import Invoke, Outcome
from gemkit_raw.models import Blob

from .script import perform


class Message:
    """What the protocol's package makes of a JSON object: it can be dumped as it was on the wire."""

    def __init__(self, content: Any, **attributes: Any) -> None:
        self.content = content
        vars(self).update(attributes)

    def model_dump(self, *, mode: str = "python", by_alias: bool = False, exclude_none: bool = False) -> Any:
        assert (mode, by_alias, exclude_none) == ("json", True, True), "not what was on the wire"
        return self.content


def make_page(*names: str, then: str | None = None) -> Message:
    tools = [Message({"name": name}, name=name) for name in names]
    return Message({"nextCursor": then} if then else {}, tools=tools)


class Newer:
    """A session that is asked for a page by an object of parameters."""

    def __init__(self) -> None:
        self.asked: list[Any] = []

    def list_tools(self, *, params: Any = None) -> Message:  # what awaits it is the driver's business
        self.asked.append(params)
        return make_page("find") if params else make_page("sum", then="p2")

    async def call_tool(self, name: str, arguments: Any) -> Message:
        return Message({"structuredContent": {"name": name, "arguments": arguments}})


class Older(Newer):
    """One that is asked by the cursor itself."""

    def list_tools(self, *, cursor: str = "") -> Message:
        return super().list_tools(params=cursor)


def list_of(session: Any) -> list[Any]:
    def invoke(step: Invoke) -> list[Outcome]:
        return [Outcome(job.function(*job.args, **job.kwargs)) for job in step.jobs]

    return perform(list_functions(session), invoke).result


def finish(coroutine: Any) -> Any:
    with pytest.raises(StopIteration) as stop:
        coroutine.send(None)
    return stop.value.value


@pytest.mark.parametrize("kind", [Newer, Older])
def test_each_page_is_asked_for_in_the_way_of_the_session(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mcp.types", SimpleNamespace(PaginatedRequestParams=SimpleNamespace))
    session = kind()
    assert [function.name for function in list_of(session)] == ["sum", "find"]
    assert session.asked == ([None, SimpleNamespace(cursor="p2")] if kind is Newer else ["", "p2"])


def test_a_tool_is_called_at_its_server_by_its_name() -> None:
    functions = list_of(Older())
    for function in functions:
        args, kwargs = function.bind({"session": 1, "self": "x"})
        assert finish(function.function(*args, **kwargs)) == {
            "name": function.name,
            "arguments": {"session": 1, "self": "x"},
        }


def test_a_description_holds_all_that_the_server_tells() -> None:
    told = {
        "name": "find",
        "title": "Finds.",
        "inputSchema": {"type": "object"},
        "outputSchema": {"type": "array"},
    }
    assert read_description(Message(told)).to_dict() == {
        "name": "find",
        "description": "Finds.",
        "parametersJsonSchema": {"type": "object"},
        "responseJsonSchema": {"type": "array"},
    }
    assert read_description(Message({**told, "description": "Finds things."})).description == "Finds things."


def test_a_description_is_of_the_protocols_package_and_can_be_dumped() -> None:
    kind = type("Tool", (Message,), {"__module__": "mcp.types"})
    assert is_description(kind({}))
    assert not is_description(Message({}))
    assert not is_description(type("Error", (), {"__module__": "mcp.types"})())


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ([{"type": "text", "text": "no such city"}], "no such city"),
        ([{"type": "text", "text": "a"}, {"type": "image", "data": "AAAA"}, {"type": "text", "text": "b"}], "a\nb"),
        ([], "the tool failed"),
    ],
    ids=["text", "texts", "nothing"],
)
def test_a_tool_that_failed_is_an_error_in_the_words_of_the_server(content: Any, words: str) -> None:
    with pytest.raises(McpToolError) as caught:
        read_result({"content": content, "isError": True, "structuredContent": {"a": 1}})
    assert str(caught.value) == words


@pytest.mark.parametrize("kind", ["image", "audio"])
def test_media_are_blobs(kind: str) -> None:
    part = {"type": kind, "data": "AAAA", "mimeType": f"{kind}/x"}
    assert read_part(part) == Blob(data="AAAA", mime_type=f"{kind}/x")
    assert read_part({**part, "data": None}) == {**part, "data": None}
