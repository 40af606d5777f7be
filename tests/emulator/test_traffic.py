"""What clients really asked Google is answered by the emulator as it was by Google; the bulk is left to the script."""

from __future__ import annotations

import asyncio
import copy

import httpx
import pytest

import check_traffic
from check_traffic import TRAFFIC, Description, check, compare, read_exchanges, read_values

needs_traffic = pytest.mark.skipif(not TRAFFIC.is_dir(), reason="recorded traffic is not beside this checkout")


@needs_traffic
def test_recorded_requests_are_answered_alike() -> None:
    report = asyncio.run(check(bulk=False))
    print(f"\n{report.render()}")  # noqa: T201  # what `python scripts/check_traffic.py` has to say
    assert not report.failures
    replayed = sum(tally.replayed for tally in report.tallies.values())
    assert replayed > 1_500
    assert replayed - sum(tally.same for tally in report.tallies.values()) == report.known.total()


@needs_traffic
def test_what_neither_the_description_nor_google_has_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    content = {"application/json": {"schema": {"type": "object", "properties": {}}}}
    operation = {"operationId": "models.countTokens", "responses": {"200": {"content": content}}}
    described = Description({"paths": {"/": {"post": operation}}, "components": {"schemas": {}}})
    exchanges = [each for each in read_exchanges(bulk=False) if each["operation"] == "models.countTokens"]
    recorded = [each | {"response_body": {"promptTokensDetails": []}} for each in exchanges if each["status"] == 200]
    monkeypatch.setattr(check_traffic, "describe", lambda *_: described)
    monkeypatch.setattr(check_traffic, "read_exchanges", lambda **_: iter(recorded))
    report = asyncio.run(check(bulk=False))
    assert "models.countTokens .totalTokens: number" in report.strange
    assert "models.countTokens .promptTokensDetails: array" not in report.strange
    assert len(report.failures) == len(report.strange)


EXCHANGE = {
    "status": 400,
    "operation": "models.generateContent",
    "framing": "json",
    "response_headers": {"content-type": "application/json; charset=UTF-8"},
    "response_body": {"error": {"code": 400, "message": "Too many: 7", "status": "INVALID_ARGUMENT"}},
}


def answer(status=400, message="Too many: 8", media_type="application/json; charset=UTF-8", reason="INVALID_ARGUMENT"):
    body = {"error": {"code": status, "message": message, "status": reason}}
    return httpx.Response(status, json=body, headers={"content-type": media_type})


def test_figures_may_differ() -> None:
    assert not compare(EXCHANGE, answer())


@pytest.mark.parametrize(
    ("given", "difference"),
    [
        ({"status": 404}, "404 instead of 400 (Too many: 7): Too many: 8"),
        ({"message": "Too few: 8"}, "error of 400 "),
        ({"reason": "FAILED_PRECONDITION"}, "error of 400 "),
        ({"media_type": "text/plain"}, "content-type 'text/plain' instead of 'application/json; charset=UTF-8'"),
    ],
)
def test_differences_are_told(given, difference) -> None:
    assert compare(EXCHANGE, answer(**given)).startswith(difference)


def test_headers_of_uploads_have_to_be_there() -> None:
    exchange = copy.deepcopy(EXCHANGE) | {"status": 200, "response_body": None, "framing": "empty"}
    exchange["response_headers"] = {"x-goog-upload-status": "active", "x-goog-upload-url": "https://elsewhere/"}
    headers = {"x-goog-upload-status": "active", "x-goog-upload-url": "http://here/"}
    assert not compare(exchange, httpx.Response(200, headers=headers))
    assert compare(exchange, httpx.Response(200, headers=headers | {"x-goog-upload-status": "final"}))
    assert compare(exchange, httpx.Response(200, headers={"x-goog-upload-status": "active"}))


def test_events_with_other_line_ends_are_none() -> None:
    exchange = EXCHANGE | {"framing": "sse"}
    assert read_values(exchange, httpx.Response(200, text='data: {"a": 1}\r\n\r\n')) == [{"a": 1}]
    assert not read_values(exchange, httpx.Response(200, text='data: {"a": 1}\n\n'))


@pytest.mark.parametrize(
    ("value", "strange"),
    [
        ({"name": "a", "tags": ["x"], "labels": {"any": 1}, "kind": "A", "step": {"type": "b", "b": 1}}, []),
        ({"nme": "a"}, [(".nme", "string")]),
        ({"name": 1}, [(".name", "number")]),
        ({"tags": [1]}, [(".tags[]", "number")]),
        ({"kind": "C"}, [(".kind", "C")]),
        ({"step": {"type": "b", "a": 1}}, [(".step.a", "number")]),
        ({"@type": "type.googleapis.com/google.Any"}, []),
    ],
)
def test_what_is_not_described_is_found(value, strange) -> None:
    schemas = {
        "A": {"type": "object", "properties": {"type": {"const": "a"}, "a": {"type": "integer"}}},
        "B": {"type": "object", "properties": {"type": {"const": "b"}, "b": {"type": "integer"}}},
        "Step": {
            "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
            "discriminator": {
                "propertyName": "type",
                "mapping": {"a": "#/components/schemas/A", "b": "#/components/schemas/B"},
            },
        },
        "Whole": {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "tags": {"type": "array", "items": {"type": "string"}},
                "labels": {"type": "object", "additionalProperties": True},
                "kind": {"enum": ["A", "B"]},
                "step": {"$ref": "#/components/schemas/Step"},
            },
        },
    }
    description = Description({"components": {"schemas": schemas}})
    assert [*description.find_strange({"$ref": "#/components/schemas/Whole"}, value)] == strange
