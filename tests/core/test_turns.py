"""Turns that are sent again: what is sent is what they are now, whatever was kept of them."""

from __future__ import annotations

import copy
import json
from collections import UserDict
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gemkit._core import turns as module
from gemkit._core.bodies import write_body
from gemkit._core.flows.conversation import run_tools, send_message
from gemkit._core.history import ChatState
from gemkit._core.steps import Outcome
from gemkit._core.turns import Turns, Written
from gemkit.types import Blob, Content, FunctionCall, GenerateContentRequest, Part
from gemkit_raw.types import LARGE

from .script import answer, make_settings, play

IMAGE = bytes(range(256)) * (LARGE // 256)
Change = Callable[[list[Content], int], object]


@pytest.fixture(autouse=True, scope="module")
def small_blocks() -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "BLOCK", 2)
        yield


def send(contents: list[Content], written: Written) -> bytes:
    """What is sent with what was kept; it is checked to be what is sent without."""
    config: dict[str, Any] = {"additional_properties": {"before": 1}}
    plain = write_body(GenerateContentRequest(contents=contents, **config), {"behind": 2})
    kept = write_body(GenerateContentRequest(contents=Turns(contents, written), **config), {"behind": 2})
    assert bytes(kept) == bytes(plain)
    return bytes(kept)


def make(kind: int) -> Content:
    """A turn of one of many kinds."""
    fields: list[dict[str, Any]] = [
        {"text": f"text ü {kind}"},
        {"text": "a thought", "thought": True, "thoughtSignature": "c2ln"},
        {"functionCall": {"name": "f", "args": {"a": [1, {"b": "x"}], "c": 1.5, "d": True}}},
        {"functionResponse": {"name": "f", "response": {"result": "x", "more": "y"}}},
        {"inlineData": {"mimeType": "image/png", "data": "aW1hZ2U="}},
        {"text": "new", "aNewField": {"x": ["y"]}},
    ]
    content = Content.from_dict({"role": "user" if kind % 2 else "model", "parts": [fields[kind % len(fields)]]})
    if kind % 7 == 6:
        content.parts = [*(content.parts or ()), Part(inline_data=Blob(mime_type="image/png", data=IMAGE))]
    return content


def part_of(contents: list[Content], at: int) -> Part:
    parts = contents[at % len(contents)].parts or [Part()]
    return parts[at % len(parts)]


def args_of(contents: list[Content], at: int) -> dict[str, Any]:
    """What a call in these turns has for arguments; another dict where there is none."""
    calls = [p.function_call.args for c in contents for p in c.parts or () if p.function_call]
    found = calls[at % len(calls)] if calls else None
    return {} if found is None else found


def list_of(contents: list[Content], at: int) -> list[Part]:
    content = contents[at % len(contents)]
    if not isinstance(content.parts, list):
        content.parts = list(content.parts or ())
    return content.parts


def put_equal_parts(contents: list[Content], at: int) -> None:
    content = contents[at % len(contents)]
    content.parts = [Part.from_dict(part.to_dict()) for part in content.parts or ()]


def reverse_args(contents: list[Content], at: int) -> None:
    args = args_of(contents, at)
    for key in list(args)[:-1]:
        args[key] = args.pop(key)


def put_reversed_response(contents: list[Content], at: int) -> None:
    for content in contents:
        for part in content.parts or ():
            if part.function_response is not None:
                response: dict[str, Any] = part.function_response.response or {}
                part.function_response.response = dict(reversed(response.items()))


CHANGES: dict[str, Change] = {
    "text": lambda contents, at: setattr(part_of(contents, at), "text", f"edited {at}"),
    "no text": lambda contents, at: setattr(part_of(contents, at), "text", None),
    "half a pair": lambda contents, at: setattr(part_of(contents, at), "text", "\ud83d"),
    "another field": lambda contents, at: setattr(part_of(contents, at), "thought", at % 2 == 0),
    "1 for True": lambda contents, at: setattr(part_of(contents, at), "thought", 1),
    "1.0 for True": lambda contents, at: setattr(part_of(contents, at), "thought", 1.0),
    "unknown field": lambda contents, at: part_of(contents, at).additional_properties.update({"n": at}),
    "empty unknown fields": lambda contents, at: part_of(contents, at).additional_properties,
    "role": lambda contents, at: setattr(contents[at % len(contents)], "role", "user"),
    "part added": lambda contents, at: list_of(contents, at).append(Part(text="more")),
    "parts removed": lambda contents, at: list_of(contents, at).clear(),
    "parts replaced": lambda contents, at: setattr(contents[at % len(contents)], "parts", (Part(text="tuple"),)),
    "equal parts": put_equal_parts,
    "argument": lambda contents, at: args_of(contents, at).update({"c": at}),
    "argument to True": lambda contents, at: args_of(contents, at).update({"a": [True]}),
    "argument to 1": lambda contents, at: args_of(contents, at).update({"a": [1]}),
    "argument to 1.0": lambda contents, at: args_of(contents, at).update({"a": [1.0]}),
    "arguments in another order": reverse_args,
    "an equal response in another order": put_reversed_response,
    "bytes": lambda contents, at: setattr(part_of(contents, at), "inline_data", Blob(data=b"x" * (at % 3 * LARGE))),
    "mutable bytes": lambda contents, at: setattr(part_of(contents, at), "inline_data", Blob(data=bytearray(b"ab"))),  # pyright: ignore[reportArgumentType]
    "bytes read": lambda contents, at: getattr(part_of(contents, at).inline_data, "data", None),
    "turn added": lambda contents, at: contents.append(make(at)),
    "two turns added": lambda contents, at: contents.extend([make(at), make(at + 1)]),
    "turn put in": lambda contents, at: contents.insert(at % len(contents), make(at)),
    "turn removed": lambda contents, at: contents.pop(at % len(contents)) if len(contents) > 1 else None,
    "turn twice": lambda contents, at: contents.append(contents[at % len(contents)]),
    "equal turn": lambda contents, at: contents.__setitem__(
        at % len(contents), copy.deepcopy(contents[at % len(contents)])
    ),
    "nothing": lambda contents, at: None,
}


@given(
    st.lists(st.integers(0, 20), min_size=1, max_size=7),
    st.lists(st.lists(st.tuples(st.sampled_from(sorted(CHANGES)), st.integers(0, 9)), max_size=3), max_size=6),
)
@example([2, 0], [[], [("arguments in another order", 0)]])
@example([1, 0], [[], [("1 for True", 0)]])
@example([0, 0, 0, 0], [[], [("mutable bytes", 0)], [], []])
def test_what_is_sent_is_what_would_be_sent_if_nothing_were_kept(
    kinds: list[int], rounds: list[list[tuple[str, int]]]
) -> None:
    contents, written = [make(kind) for kind in kinds], Written()
    send(contents, written)
    for changes in rounds:
        send(contents, written)
        for name, at in changes:
            CHANGES[name](contents, at)
        send(contents, written)


@pytest.mark.parametrize("name", sorted(CHANGES))
@pytest.mark.parametrize("kind", range(7))
def test_each_change_is_seen(name: str, kind: int) -> None:
    contents, written = [make(kind), make(0), make(2), make(4)], Written()
    for _ in range(3):
        send(contents, written)
    for at in range(4):
        CHANGES[name](contents, at)
        send(contents, written)


def test_a_buffer_that_changes_is_sent_as_it_is() -> None:
    data = bytearray(b"abc")
    contents = [Content(parts=[Part(inline_data=Blob(data=data))]), make(0)]  # pyright: ignore[reportArgumentType]
    written = Written()
    for _ in range(3):
        send(contents, written)
    data[0] = 120
    assert b"eGJj" in send(contents, written)


def test_so_is_any_object_that_nobody_knows() -> None:
    args = UserDict({"a": 1})
    contents = [Content(parts=[Part(function_call=FunctionCall(name="f", args=args))]), make(0)]  # pyright: ignore[reportArgumentType]
    written = Written()
    for _ in range(3):
        send(contents, written)
    args["a"] = 2
    assert b'"args":{"a":2}' in send(contents, written)


def test_what_contains_itself_is_refused() -> None:
    args: dict[str, Any] = {}
    contents = [Content(parts=[Part(function_call=FunctionCall(name="f", args=args))]), make(0)]
    written = Written()
    for _ in range(3):
        send(contents, written)
    args["self"] = args
    with pytest.raises(ValueError, match="Circular"):
        write_body(GenerateContentRequest(contents=Turns(contents, written)), {})


# What is kept ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def encoded(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many turns are encoded at a time."""
    counts: list[int] = []
    write = module.write_items

    def count(contents: list[Content]) -> Any:
        counts.append(len(contents))
        return write(contents)

    monkeypatch.setattr(module, "write_items", count)
    return counts


def test_what_was_sent_twice_is_kept(encoded: list[int]) -> None:
    contents, written = [make(kind) for kind in range(7)], Written()
    for expected in ([7], [2, 2, 2, 1], [1], [1]):
        send(contents, written)
        assert encoded == expected
        encoded.clear()
    part_of(contents, 2).text = "edited"
    send(contents, written)
    assert encoded == [2, 1], "the block that has it, and what is no block yet"


def test_a_window_that_slides_keeps_nothing(encoded: list[int]) -> None:
    contents, written = [make(kind) for kind in range(9)], Written()
    for start in range(5):
        send(contents[start : start + 4], written)
    assert encoded == [4] * 5


def test_a_copy_goes_on_from_what_was_kept(encoded: list[int]) -> None:
    contents, written = [make(0), make(1)], Written()
    for _ in range(2):
        send(contents, written)
    encoded.clear()
    other = written.copy()
    send([*contents, make(2)], other)
    send([*contents, make(3)], written)
    assert encoded == [1, 1]


SAID = {"candidates": [{"content": {"role": "model", "parts": [{"text": "yes"}]}, "finishReason": "STOP"}]}
CALLED = {"candidates": [{"content": {"role": "model", "parts": [{"functionCall": {"name": "f", "args": {}}}]}}]}


def f() -> str:
    """Nothing."""
    return "done"


@pytest.mark.parametrize("way", ["send_message", "automatic", "run_tools"])
def test_chats_keep_their_turns(way: str, encoded: list[int]) -> None:
    chat = ChatState(make_settings(), "m", None, [make(0), make(1)])
    calling = way != "send_message"

    def say() -> list[Any]:
        answers = [answer(200, CALLED), [Outcome("done")], answer(200, SAID)] if calling else [answer(200, SAID)]
        if way == "run_tools":
            played = play(run_tools(chat, "hi", tools=[f]).flow, *answers)
        else:
            config = {"tools": [f], "automatic_function_calling": {}} if calling else None
            played = play(send_message(chat, "hi", config), *answers)
        assert played.error is None
        return played.requests

    for _ in range(3):
        for request in say():
            assert json.loads(request.body)["contents"]
    assert 2 in encoded
    encoded.clear()
    first = chat.history[0].parts
    assert first is not None
    first[0].text = "edited"
    last = say()[-1]
    assert json.loads(last.body)["contents"][0]["parts"][0]["text"] == "edited"
    assert json.loads(last.body)["contents"] == [turn.to_dict() for turn in chat.history[:-1]]
    assert sum(encoded) < len(chat.history) + (4 if calling else 0)


def test_the_fields_of_a_turn_stay_in_their_place() -> None:
    """What is compared is the mapping itself: nobody can put another in its place."""
    part = Part(text="a")
    fields = vars(part)
    with pytest.raises(AttributeError):
        part.__dict__ = {"text": "b"}
    part.text = "b"
    del part.text
    part.text = "c"
    assert vars(part) is fields
