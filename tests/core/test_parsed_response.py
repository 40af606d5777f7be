"""Responses and what became of them: an object, a history of calls."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from gemkit._core.parsed_response import ParsedResponse, read_response
from gemkit.errors import ParseError
from gemkit_raw.models import Content, GenerateContentResponse, Part


def make(text: str, finish: str | None = "STOP", **more: Any) -> GenerateContentResponse:
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": [{"text": text}]}}
    return GenerateContentResponse.from_dict(
        {"candidates": [candidate | ({"finishReason": finish} if finish else {})], **more}
    )


def test_where_nothing_is_known_besides_the_response_is_as_it_is() -> None:
    response = make("1")
    assert read_response(response, None) is response


def test_what_is_known_besides_is_no_part_of_what_is_sent() -> None:
    response = make("1", responseId="r", new={"a": None})
    known = read_response(response, int, [Content(role="user", parts=[Part(text="hi")])])
    assert isinstance(known, ParsedResponse)
    assert known.to_dict() == response.to_dict()
    assert known == response
    assert known != make("2")
    assert known != known.to_dict()
    with pytest.raises(TypeError, match="unhashable"):
        hash(known)


def test_a_history_may_come_without_an_object() -> None:
    history = [Content(role="user", parts=[Part(text="hi")])]
    known = read_response(make("1"), None, history)
    assert isinstance(known, ParsedResponse)
    assert (known.parsed, known.automatic_function_calling_history) == (None, history)
    assert ParsedResponse.of(make("1"), int).automatic_function_calling_history is None


def test_the_object_is_read_once() -> None:
    known = ParsedResponse[Any].of(make("[1]"), list[int])
    assert known.parsed == [1]
    assert known.parsed is known.parsed
    assert copy.copy(known).parsed is not known.parsed  # what a caller does with one is not seen in the other


@pytest.mark.parametrize(
    ("finish", "more"), [("STOP", ""), (None, ""), ("MAX_TOKENS", ", and it was cut off at the token limit")]
)
def test_a_text_of_another_form_is_an_error_with_all_there_is_to_know(finish: str | None, more: str) -> None:
    response = ParsedResponse[Any].of(make("[1", finish), list[int])
    with pytest.raises(ParseError) as caught:
        _ = response.parsed
    error = caught.value
    assert str(error).startswith(f"The answer is not of the form that was asked for{more}: $: is not JSON: ")
    assert (error.text, error.finish_reason, error.response) == ("[1", finish, response)
    assert [problem.partition(":")[0] for problem in error.problems] == ["$"]
