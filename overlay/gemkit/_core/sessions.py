"""MCP sessions as tools: what a server's functions are, and what it answers.

Everything is read in the form that the protocol has on the wire: the names of the attributes are those of one version.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, Protocol, TypeGuard

from gemkit_raw.models import Blob, FunctionDeclaration

from .declarations import Function
from .steps import Flow, Invoke, Job, Outcome


class Session(Protocol):
    """An MCP session, or a client that holds one."""

    @property
    def list_tools(self) -> Callable[..., Awaitable[Any]]:
        """Asks the server what it offers."""
        ...

    @property
    def call_tool(self) -> Callable[..., Awaitable[Any]]:
        """Has the server run a tool."""
        ...


class McpToolError(Exception):
    """An MCP server says that its tool failed, in these words."""


def is_session(tool: Any) -> TypeGuard[Session]:
    """Whether this is an MCP session, or a client that holds one."""
    return all(callable(getattr(tool, name, None)) for name in ("list_tools", "call_tool"))


def is_description(tool: Any) -> bool:
    """Whether this is what an MCP server tells of one of its tools."""
    return type(tool).__module__.startswith("mcp") and callable(getattr(tool, "model_dump", None))


def list_functions(session: Session) -> Flow[list[Function]]:
    """The functions of a session's server."""
    functions: list[Function] = []
    page: dict[str, Any] = {}
    while True:
        outcomes: list[Outcome] = yield Invoke([Job(session.list_tools, (), page)])
        if (error := outcomes[0].error) is not None:
            raise error
        answer = outcomes[0].value
        for tool in answer.tools:
            functions.append(Function(partial(call_tool, session, tool.name), declaration=read_description(tool)))
        cursor = dump(answer).get("nextCursor")
        if not cursor:
            return functions
        page = turn_page(session, cursor)


def turn_page(session: Session, cursor: str) -> dict[str, Any]:
    """How to ask a session for the next page: its versions differ."""
    if "params" not in inspect.signature(session.list_tools).parameters:
        return {"cursor": cursor}
    return {"params": sys.modules["mcp.types"].PaginatedRequestParams(cursor=cursor)}


async def call_tool(session: Session, name: str, /, **args: Any) -> Any:
    """What a tool of a server gives: a dict, or a list of texts, media and other things.

    Raises:
        McpToolError: the server says that it failed.
    """
    return read_result(dump(await session.call_tool(name, args)))


def read_description(tool: Any) -> FunctionDeclaration:
    content = dump(tool)
    return FunctionDeclaration(
        name=content["name"],
        description=content.get("description") or content.get("title"),
        parameters_json_schema=content.get("inputSchema"),
        response_json_schema=content.get("outputSchema"),
    )


def read_result(result: Mapping[str, Any]) -> Any:
    """What an answer holds: its structured content, else what its parts are; media always."""
    parts = [read_part(part) for part in result.get("content") or ()]
    texts = [part for part in parts if isinstance(part, str)]
    if result.get("isError"):
        raise McpToolError("\n".join(texts) or "the tool failed")
    structured = result.get("structuredContent")
    if structured is None:
        return "\n".join(texts) if len(texts) == len(parts) else parts[0] if len(parts) == 1 else parts
    media = [part for part in parts if isinstance(part, Blob)]
    return {**structured, "media": media} if media else structured


def read_part(part: Mapping[str, Any]) -> Any:
    match part:
        case {"type": "text", "text": str(text)}:
            return text
        case {"type": "image" | "audio", "data": str(data)}:
            return Blob(data=data, mime_type=part.get("mimeType"))
        case {"type": "resource", "resource": {"text": str(text)}}:
            return text
        case {"type": "resource", "resource": {"blob": str(data), **rest}}:
            return Blob(data=data, mime_type=rest.get("mimeType"))
        case _:
            return dict(part)


def dump(model: Any) -> dict[str, Any]:
    return model.model_dump(mode="json", by_alias=True, exclude_none=True)
