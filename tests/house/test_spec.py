"""The description keeps its own rules, and each rule notices when it is broken."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
check_spec = importlib.import_module("check_spec")
bundle_spec = importlib.import_module("bundle_spec")

GOOD = """\
paths:
  /things/{thing}:
    get:
      operationId: things.get
      tags: [things]
      summary: Get a thing
      description: Returns a thing.
      x-gemini-versions: [v1, v1beta]
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
        default:
          description: An error.
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      properties:
        thingName:
          type: string
          description: Its name.
        labels:
          type: object
          description: Its labels.
          additionalProperties:
            type: string
        parts:
          type: array
          description: Its parts.
          items:
            $ref: '#/components/schemas/Thing'
        state:
          $ref: '#/components/schemas/State'
          description: Its state.
    State:
      type: string
      description: A state.
      enum: [STATE_UNSPECIFIED, ACTIVE]
"""


@pytest.fixture
def sources() -> list[Any]:
    return [check_spec.read_source("things.yaml", GOOD)]


def get_findings(sources: list[Any]) -> list[str]:
    return [finding.message for finding in check_spec.check_sources(sources)]


def operation(content: dict[str, Any]) -> dict[str, Any]:
    return content["paths"]["/things/{thing}"]["get"]


def thing(content: dict[str, Any]) -> dict[str, Any]:
    return content["components"]["schemas"]["Thing"]


def state(content: dict[str, Any]) -> dict[str, Any]:
    return content["components"]["schemas"]["State"]


def field(content: dict[str, Any]) -> dict[str, Any]:
    return thing(content)["properties"]["thingName"]


def set_field(content: dict[str, Any], key: str, value: dict[str, Any]) -> None:
    thing(content)["properties"][key] = {"description": "It.", **value}


def test_the_real_spec_passes(capsys: pytest.CaptureFixture[str]) -> None:
    assert check_spec.main() == 0
    out, err = capsys.readouterr()
    assert out.startswith("spec: ")
    assert out.endswith(" 0 undescribed\n")
    assert out.count("\n") == 1
    assert not err


def test_a_good_source_passes(sources: list[Any]) -> None:
    assert get_findings(sources) == []
    assert check_spec.summarize(sources) == "spec: 1 operations, 2 schemas, 4 fields, 0 undescribed"


BREAKS: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "reference": (
        lambda c: set_field(c, "other", {"$ref": "#/components/schemas/Nowhere"}),
        "nothing is at #/components/schemas/Nowhere",
    ),
    "module": (
        lambda c: c["components"]["schemas"].update(THING=thing(c)),
        "THING and Thing would share a Python module",
    ),
    "operationId form": (
        lambda c: operation(c).update(operationId="getThing"),
        "operationId 'getThing' is not of the form resource.verb (or resource.part.verb)",
    ),
    "operationId missing": (
        lambda c: operation(c).pop("operationId"),
        "operationId '' is not of the form resource.verb (or resource.part.verb)",
    ),
    "operationId unique": (
        lambda c: c["paths"].update({"/more": {"get": operation(c)}}),
        "operationId things.get is used twice",
    ),
    "tag": (
        lambda c: operation(c).update(tags=["others", "things"]),
        "the first tag of things.get is not its resource",
    ),
    "no versions": (lambda c: operation(c).pop("x-gemini-versions"), "things.get has no x-gemini-versions"),
    "empty versions": (
        lambda c: operation(c).update({"x-gemini-versions": []}),
        "x-gemini-versions is not a list of v1 and v1beta",
    ),
    "unknown version of a field": (
        lambda c: field(c).update({"x-gemini-versions": ["v1alpha"]}),
        "x-gemini-versions is not a list of v1 and v1beta",
    ),
    "no summary": (lambda c: operation(c).pop("summary"), "things.get has no summary, or one with a full stop"),
    "summary to do": (
        lambda c: operation(c).update(summary="TODO"),
        "things.get has no summary, or one with a full stop",
    ),
    "error response": (
        lambda c: operation(c)["responses"].pop("default"),
        "things.get has no default response for errors",
    ),
    "required": (
        lambda c: thing(c).update(required=["thingName"]),
        "Thing has a required list, but responses may lack any field",
    ),
    "required further down": (
        lambda c: thing(c)["properties"]["labels"]["additionalProperties"].update(required=["a"]),
        "additionalProperties has a required list, but responses may lack any field",
    ),
    "inline enum": (lambda c: field(c).update(enum=["A"]), "Thing.thingName is an enum without a name of its own"),
    "inline enum of items": (
        lambda c: set_field(c, "kinds", {"type": "array", "items": {"type": "string", "enum": ["A"]}}),
        "Thing.items is an enum without a name of its own",
    ),
    "inline object": (
        lambda c: set_field(c, "inner", {"type": "object", "properties": {}}),
        "Thing.inner is an object without a name of its own",
    ),
    "opaque object": (
        lambda c: set_field(c, "inner", {"type": "object"}),
        "Thing.inner is an object without a name of its own",
    ),
    "enum type": (
        lambda c: state(c).update(type="integer"),
        "enum State is more than type: string, enum and description",
    ),
    "enum keys": (
        lambda c: state(c).update(default="ACTIVE"),
        "enum State is more than type: string, enum and description",
    ),
    "enum lower case": (
        lambda c: state(c)["enum"].append("active"),
        "value 'active' of State is not an upper-case string",
    ),
    "enum unquoted": (lambda c: state(c)["enum"].append(False), "value False of State is not an upper-case string"),
    "enum extra values": (
        lambda c: state(c).update({"x-sdk-values": ["GONE"]}),
        "x-sdk-values of State has GONE, which is no value of it",
    ),
    "key": (lambda c: set_field(c, "other_name", {"type": "string"}), "Thing.other_name is not camelCase"),
    "Python name": (
        lambda c: field(c).update({"x-python-name": "thingName"}),
        "x-python-name 'thingName' of Thing.thingName is not snake_case",
    ),
    "Python keyword": (
        lambda c: field(c).update({"x-python-name": "from"}),
        "x-python-name 'from' of Thing.thingName is not snake_case",
    ),
    "Python name twice": (
        lambda c: set_field(c, "_thingName", {"type": "string"}),
        "Thing._thingName and thingName would both be called thing_name",
    ),
    "unknown extension": (
        lambda c: field(c).update({"x-new": True}),
        "x-new is not known; EXTENSIONS in scripts/check_spec.py has the list",
    ),
    "undescribed operation": (lambda c: operation(c).pop("description"), "things.get has no description"),
    "undescribed schema": (lambda c: state(c).pop("description"), "State has no description"),
    "undescribed field": (lambda c: field(c).update(description=" "), "Thing.thingName has no description"),
}


@pytest.mark.parametrize(("break_rule", "message"), BREAKS.values(), ids=BREAKS.keys())
def test_a_broken_rule_is_found(
    sources: list[Any], break_rule: Callable[[dict[str, Any]], object], message: str
) -> None:
    break_rule(sources[0].content)
    assert get_findings(sources) == [message]


@pytest.mark.parametrize("place", [thing, field])
def test_what_is_deprecated_needs_no_description(
    sources: list[Any], place: Callable[[dict[str, Any]], dict[str, Any]]
) -> None:
    del field(sources[0].content)["description"]
    place(sources[0].content)["deprecated"] = True
    assert get_findings(sources) == []


def test_a_schema_defined_in_two_files_is_found(sources: list[Any]) -> None:
    other = check_spec.read_source("others.yaml", GOOD[GOOD.index("components:") :])
    assert get_findings([*sources, other]) == [
        "Thing is defined twice, first in things.yaml",
        "State is defined twice, first in things.yaml",
    ]


def test_a_key_written_twice_in_one_file_is_found() -> None:
    source = check_spec.read_source("things.yaml", GOOD + GOOD[GOOD.index("    State:") :])
    (finding,) = check_spec.check_sources([source])
    assert finding.message == "State is written twice"


def test_a_finding_names_file_and_line(sources: list[Any]) -> None:
    del field(sources[0].content)["description"]
    (finding,) = check_spec.check_sources(sources)
    line = GOOD.splitlines().index("        thingName:") + 1
    assert str(finding) == f"things.yaml:{line}: Thing.thingName has no description"


def test_findings_are_printed_and_fail_the_run(
    sources: list[Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    del state(sources[0].content)["description"]
    monkeypatch.setattr(check_spec, "read_sources", lambda: sources)
    assert check_spec.main() == 1
    out, err = capsys.readouterr()
    assert err.endswith(": State has no description\n")
    assert not out


def test_a_document_that_is_not_openapi_is_found() -> None:
    document, sources = bundle_spec.load_spec(), check_spec.read_sources()
    (source,) = [source for source in sources if source.name.endswith("/content.yaml")]
    for content in (document, source.content):
        content["components"]["schemas"]["Part"]["type"] = "thing"
    (finding,) = check_spec.check_document(document, sources)
    assert (finding.file, finding.message[:7]) == ("spec/gemini/content.yaml", "'thing'")
    assert (ROOT / finding.file).read_text(encoding="utf-8").splitlines()[finding.line - 2] == "    Part:"


def test_an_error_without_a_place_is_found() -> None:
    document, sources = bundle_spec.load_spec(), check_spec.read_sources()
    document["paths"]["/files/{file}"]["get"]["parameters"] = []
    (finding,) = check_spec.check_document(document, sources)
    assert str(finding).startswith("spec/gemini.openapi.yaml:1: Path parameter 'file'")


def test_every_extension_is_in_use() -> None:
    used = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "spec").rglob("*.yaml"))
    assert [name for name in check_spec.EXTENSIONS if f"{name}:" not in used] == []
