"""A script: what a rule has one answer say. It stands in for the engine, and knows the pace and where the wire breaks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeVar

import anyio

from gemkit_emulator.engines import FunctionCall, Piece
from gemkit_emulator.faults import ConnectionDropped
from gemkit_emulator.json_types import is_list, is_object
from gemkit_emulator.suggestions import did_you_mean
from gemkit_emulator.tokens import count_tokens, split_tokens

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from gemkit_emulator.engines import Prompt
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.tools import Function

Chunk = TypeVar("Chunk")

USAGE_NAMES: Final = (
    "promptTokenCount",
    "cachedContentTokenCount",
    "candidatesTokenCount",
    "toolUsePromptTokenCount",
    "thoughtsTokenCount",
    "totalTokenCount",
)
_PARTS_OF_TOTAL: Final = (
    "promptTokenCount",
    "candidatesTokenCount",
    "toolUsePromptTokenCount",
    "thoughtsTokenCount",
)
_TYPES: Final = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


@dataclass(slots=True)
class Script:
    """What one answer says; None where it is up to the engine."""

    pieces: tuple[str, ...] | None = None
    json: tuple[Any] | None = None
    """The value whose JSON the pieces are."""
    calls: tuple[FunctionCall, ...] = ()
    thoughts: tuple[str, ...] | None = None
    media: tuple[tuple[str, bytes], ...] = ()
    embedding: tuple[float, ...] | None = None
    finish: str = ""
    block: str = ""
    usage: Mapping[str, int] = field(default_factory=dict[str, int])
    pace: float = 0
    cut_after: int | None = None
    sleep: Callable[[float], Awaitable[None]] = anyio.sleep

    @staticmethod
    def split(text: str) -> tuple[str, ...]:
        """The pieces of a text that has none of its own."""
        return tuple(split_tokens(text)) or ("",)

    @property
    def speaks(self) -> bool:
        """Whether there is anything to say, and the engine need not be asked."""
        return self.pieces is not None or bool(self.calls or self.media)

    @property
    def text(self) -> str:
        """All the words."""
        return "".join(self.pieces or ())

    async def generate(self, prompt: Prompt, index: int) -> AsyncGenerator[Piece, None]:  # noqa: ARG002 - as an engine does
        """The words piece by piece, as an engine gives them."""
        pieces, tokens = self.pieces or ("",), 0
        for place, text in enumerate(pieces, 1):
            await anyio.lowlevel.checkpoint()
            tokens += count_tokens(text)
            # What breaks off does so behind the last word, and that needs a piece of its own.
            yield Piece(text, tokens, "STOP" if place == len(pieces) and not self.finish else None)
        if self.finish:
            yield Piece("", tokens, "STOP")

    async def deliver(self, chunks: AsyncGenerator[Chunk, None]) -> AsyncGenerator[Chunk, None]:
        """The chunks of a stream at the script's pace, until it breaks."""
        sent = 0
        async with aclosing(chunks):
            async for chunk in chunks:
                if self.cut_after is not None and sent >= self.cut_after:
                    raise ConnectionDropped
                if sent and self.pace:
                    await self.sleep(self.pace)
                yield chunk
                sent += 1
        if self.cut_after is not None:
            raise ConnectionDropped

    def count(self, usage: Json) -> Json:
        """The `usageMetadata` with the counts of the script in it, and a total that is their sum."""
        if not self.usage:
            return usage
        counted = usage | dict(self.usage)
        if "totalTokenCount" not in self.usage:
            counted["totalTokenCount"] = sum(counted.get(name, 0) for name in _PARTS_OF_TOTAL)
        return counted

    def find_fault(self, functions: Sequence[Function]) -> str:
        """What is wrong with the calls, when these are the functions; nothing if nothing is."""
        schemas = {function.name: function.schema for function in functions}
        for call in self.calls:
            if call.name not in schemas:
                what = did_you_mean(call.name, schemas) or "; it declares none that may be called"
                return f"it calls {call.name}, which the request does not declare{what}"
            if fault := find_fault(call.args, schemas[call.name], call.name):
                return fault
        return ""


def read_calls(calls: Any) -> tuple[FunctionCall, ...]:
    """Function calls, given as arguments by name or as a list of such.

    Raises:
        ValueError: they are given otherwise.
    """
    found: list[FunctionCall] = []
    for item in calls if is_list(calls) or isinstance(calls, tuple) else [calls]:  # pyright: ignore[reportUnknownVariableType] - any JSON
        if not isinstance(item, Mapping):
            raise ValueError(f"calls: {item!r} is no call; write {{name: {{argument: value}}}}")  # noqa: TRY004 - as all else
        for name, args in item.items():  # pyright: ignore[reportUnknownVariableType] - any JSON
            if not isinstance(args, Mapping | None):
                raise ValueError(f"calls: the arguments of {name} must be an object, not {args!r}")  # noqa: TRY004 - as all else
            found.append(FunctionCall(str(name), dict(args or {})))  # pyright: ignore[reportUnknownArgumentType] - any JSON
    return tuple(found)


def find_fault(value: Any, schema: Json, at: str, root: Json | None = None) -> str:
    """Where a value does not obey a JSON Schema, as far as types, names and enums go; nothing if nowhere."""
    root = root or schema
    if "$ref" in schema:
        schema = _follow(schema["$ref"], root)
    choices = schema.get("anyOf") or schema.get("oneOf")
    if choices and all(find_fault(value, choice, at, root) for choice in choices):
        return find_fault(value, choices[0], at, root)
    if "enum" in schema and value not in schema["enum"]:
        return f"{at} is {value!r}, and must be one of {', '.join(map(repr, schema['enum']))}"
    kinds = schema.get("type")
    kinds = [kinds] if isinstance(kinds, str) else kinds or []
    if kinds and not any(_is_of(value, kind) for kind in kinds):
        return f"{at} is {value!r}, and must be of type {' or '.join(kinds)}"
    if is_object(value):
        return _find_fault_of_object(value, schema, at, root)
    if is_list(value) and is_object(schema.get("items")):
        faults = (find_fault(item, schema["items"], f"{at}[{i}]", root) for i, item in enumerate(value))
        return next((fault for fault in faults if fault), "")
    return ""


def _find_fault_of_object(value: Json, schema: Json, at: str, root: Json) -> str:
    properties: Json = schema.get("properties", {})
    for name in schema.get("required", []):
        if name not in value:
            return f"{at} lacks {name!r}, which is required"
    for name, item in value.items():
        if name in properties:
            if fault := find_fault(item, properties[name], f"{at}.{name}", root):
                return fault
        elif properties and not schema.get("additionalProperties"):
            return f"{at} has no {name!r}{did_you_mean(name, properties)}"
    return ""


def _is_of(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return kind not in _TYPES or isinstance(value, _TYPES[kind])


def _follow(reference: str, root: Json) -> Json:
    found: Any = root
    for name in reference.removeprefix("#").strip("/").split("/"):
        found = found.get(name) if is_object(found) else None
    return found if is_object(found) else {}
