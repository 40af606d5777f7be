"""An answer that isn't the object that the spec promises is a DecodingError, and nothing else, whatever was called."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import pytest

from bundle_spec import FAMILIES
from gemkit._core.calls import decode
from gemkit._core.failures import KEPT
from gemkit._core.steps import Received
from gemkit.errors import DecodingError
from gemkit_emulator.spec import read_document

from .traffic import Reader, find_endpoints

UNTYPED = {"files.download", "media.download"}
"""They answer with bytes, or with nothing that is worth a class."""


class Answer(NamedTuple):
    """A typed answer that the spec promises, and what reads it."""

    operation: str
    schema: str
    read: Reader
    has_fields: bool


@cache
def list_answers() -> list[Answer]:
    return list(find_answers())


def find_answers() -> Iterator[Answer]:
    for family in FAMILIES:
        spec = read_document(family)
        for operation in (o for path in spec["paths"].values() for o in path.values()):
            endpoint = find_endpoints()[operation["operationId"]]
            for form, content in operation["responses"]["200"]["content"].items():
                if reference := content["schema"].get("$ref"):
                    event = form == "text/event-stream" and hasattr(endpoint, "parse_event")
                    schema = reference.rpartition("/")[2]
                    described = spec["components"]["schemas"][schema]
                    has_fields = "oneOf" in described or bool(described.get("properties"))
                    yield Answer(
                        operation["operationId"], schema, endpoint.parse_event if event else endpoint.parse, has_fields
                    )


def test_every_operation_has_a_typed_answer_but_those_known_to_have_none() -> None:
    assert set(find_endpoints()) - {answer.operation for answer in list_answers()} == UNTYPED


def test_an_answer_is_of_the_class_that_the_spec_names() -> None:
    unions = {"InteractionSSEEvent": "UnknownInteractionSSEEvent"}  # an empty event is of no known kind
    for operation, schema, read, _ in list_answers():
        answer = decode(read, Received(200, {}, b"{}"))
        assert (operation, type(answer).__name__) == (operation, unions.get(schema, schema))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"[]", id="an empty list"),
        pytest.param(b"[{}]", id="a list"),
        pytest.param(b'[["a", 1]]', id="a list of pairs"),
        pytest.param(b'""', id="an empty string"),
        pytest.param(b'"name"', id="a string"),
        pytest.param(b"0", id="zero"),
        pytest.param(b"1.5", id="a number"),
        pytest.param(b"false", id="a boolean"),
        pytest.param(b"null", id="null"),
        pytest.param(b'{"name": "a', id="cut off"),
        pytest.param(b'{"name": NaN}', id="not a number"),
        pytest.param(b"{} {}", id="two objects"),
        pytest.param(b'{"name": "\xff"}', id="not UTF-8"),
        pytest.param(b"<!DOCTYPE html><html></html>", id="HTML"),
        pytest.param(b"[" * 100_000, id="nested too deeply"),
    ],
)
def test_anything_but_an_object_is_a_decoding_error(body: bytes) -> None:
    assert not [answer.operation for answer in list_answers() if not is_refused(answer, body)]


@pytest.mark.parametrize("body", [pytest.param(b"", id="empty"), pytest.param(b"\r\n", id="blank")])
def test_nothing_is_an_answer_only_where_the_object_has_no_fields(body: bytes) -> None:
    assert not [answer.operation for answer in list_answers() if is_refused(answer, body) != answer.has_fields]
    assert {answer.has_fields for answer in list_answers()} == {True, False}


def is_refused(answer: Answer, body: bytes) -> bool:
    """Whether a body is a DecodingError, which shows it; any other exception ends the test."""
    try:
        decode(answer.read, Received(200, {}, body))
    except DecodingError as error:
        return error.body == body[:KEPT]
    return False
