"""How answers look in notebooks and terminals."""

from __future__ import annotations

import io
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit_raw.models import FunctionCall, GenerateContentResponse, Part

from .test_responses import CALL, CHUNKS, PICTURE, PNG, TEXT, THOUGHT, answer, chunk, place

IMAGE = f"![image/png](data:image/png;base64,{PICTURE['inlineData']['data']})"
FOLDED = "<details><summary>Thoughts</summary>\n\nHm.\n\n</details>"
CODE = {"executableCode": {"language": "PYTHON", "code": "print('```')"}}


def show(thing: Any) -> str:
    return thing._repr_markdown_()


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        pytest.param([{"text": "**He"}, {"text": "llo**"}], "**Hello**", id="text in pieces"),
        pytest.param([THOUGHT, TEXT], f"{FOLDED}\n\nHello", id="thoughts are folded"),
        pytest.param([TEXT, PICTURE], f"Hello\n\n{IMAGE}", id="image"),
        pytest.param([CALL], "```python\nf(x=1)\n```", id="call"),
        pytest.param([{"functionCall": {"name": "f"}}], "```python\nf()\n```", id="call without arguments"),
        pytest.param(
            [{"functionResponse": {"name": "f", "response": {"output": "ö"}}}],
            '`f` returned\n\n```json\n{\n  "output": "ö"\n}\n```',
            id="what a function returned",
        ),
        pytest.param([CODE], "````python\nprint('```')\n````", id="code in a fence that holds"),
        pytest.param([{"codeExecutionResult": {"output": "1"}}], "```\n1\n```", id="output"),
        pytest.param(
            [{"codeExecutionResult": {"outcome": "OUTCOME_FAILED"}}], "```\nOUTCOME_FAILED\n```", id="no output"
        ),
        pytest.param([{"fileData": {"fileUri": "files/x"}}], "[file](<files/x>)", id="file"),
        pytest.param(
            [{"inlineData": {"mimeType": "audio/wav", "data": "AAAA"}}], "*audio/wav, 3 bytes*", id="other data"
        ),
        pytest.param(
            [{"newKind": 1}], "```\nPart(additional_properties={'newKind': 1})\n```", id="unknown kind as it is"
        ),
    ],
)
def test_a_notebook_shows_what_was_said(parts: list[Any], shown: str) -> None:
    response = answer(*parts)
    assert show(response) == show(response.candidates[0]) == show(response.candidates[0].content) == shown


def test_a_notebook_shows_a_part() -> None:
    assert show(Part.from_bytes(data=PNG, mime_type="image/png")) == IMAGE


def test_what_stopped_an_answer_is_seen() -> None:
    assert show(answer(TEXT, finish="SAFETY")).splitlines()[-1].startswith("> **The answer was stopped: SAFETY, ")
    assert show(answer(TEXT, finish="MAX_TOKENS")).startswith("Hello\n\n> **The answer is not complete: MAX_TOKENS, ")
    assert show(answer()) == "> **The model answered nothing: STOP.**"
    prompt = GenerateContentResponse.from_dict({"promptFeedback": {"blockReason": "BLOCKLIST"}})
    assert show(prompt) == "> **The prompt was blocked: BLOCKLIST, it holds forbidden terms.**"


def test_a_chunk_that_goes_on_has_nothing_to_explain() -> None:
    assert show(chunk()) == ""
    assert show(chunk(finish="STOP")) == ""
    assert "SAFETY" in show(chunk(finish="SAFETY"))


def test_all_candidates_are_seen() -> None:
    response = answer(TEXT)
    response.candidates.append(answer(CALL).candidates[0])
    assert show(response) == "**Candidate 1**\n\nHello\n\n**Candidate 2**\n\n```python\nf(x=1)\n```"


def test_sources_are_listed() -> None:
    grounding = {"groundingChunks": CHUNKS[:2], "groundingSupports": [{"segment": place("Größe")}]}
    response = answer(TEXT, groundingMetadata=grounding)
    assert show(response) == "Hello\n\n1. [a.example](<https://a.example/x(1)>)\n2. b.pdf"


def test_print_shows_what_it_is() -> None:
    assert str(answer(TEXT)).startswith("GenerateContentResponse(candidates=[Candidate(content=Content(")
    assert str(chunk(TEXT)).startswith("PartialResponse(candidates=[Candidate(content=Content(")


def test_a_terminal_shows_what_was_said() -> None:
    console = pytest.importorskip("rich.console")
    out = io.StringIO()
    screen = console.Console(file=out, width=60, no_color=True)
    screen.print(answer(THOUGHT, {"text": "**Hello**"}, PICTURE, CALL, finish="SAFETY"))
    shown = out.getvalue()
    assert [
        word
        for word in ("Thoughts", "Hm.", "Hello", f"image/png, {len(PNG)} bytes", "f(x=1)", "SAFETY")
        if word not in shown
    ] == []
    assert "**" not in shown
    assert "<details>" not in shown
    assert "base64" not in shown


def test_without_rich_everything_else_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich", None)
    monkeypatch.setitem(sys.modules, "rich.markdown", None)
    assert show(answer(TEXT)) == "Hello"


def test_what_cannot_be_shown_is_shown_as_it_is() -> None:
    odd: Any = Part(function_call=FunctionCall(name="f", args=3))  # pyright: ignore[reportArgumentType]
    assert show(odd) == "```\nPart(function_call=FunctionCall(name='f', args=3))\n```"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=4,
)
KEYS = (
    "text",
    "thought",
    "inlineData",
    "functionCall",
    "functionResponse",
    "executableCode",
    "codeExecutionResult",
    "fileData",
    "x",
)


@given(st.lists(st.dictionaries(st.sampled_from(KEYS), JSON, max_size=2), max_size=3), JSON, JSON)
def test_display_never_raises(parts: list[Any], finish: Any, metadata: Any) -> None:
    response = answer(*parts, finish=finish, groundingMetadata=metadata, safetyRatings=metadata)
    assert isinstance(show(response), str)
    for part in response.parts:
        assert isinstance(show(part), str)
