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

GOOD_UNIONS = """\
paths:
  /talks/{talk}/notes/{path}:
    get:
      operationId: talks.get
      tags: [talks]
      summary: Get a talk
      description: Returns a talk.
      x-gemini-versions: [v1beta]
      x-upstream-name: GetTalkById
      parameters:
      - $ref: '#/components/parameters/talk'
      - name: path
        in: path
        required: true
        description: Path of a note.
        schema: {type: string}
        x-multi-segment: true
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Talk'
        default:
          description: An error.
components:
  parameters:
    talk:
      name: talk
      in: path
      required: true
      description: Id of a talk.
      schema: {type: string}
  schemas:
    Talk:
      type: object
      description: A talk.
      properties:
        first_line:
          $ref: '#/components/schemas/Line'
          description: What was said first.
        start:
          $ref: '#/components/schemas/Start'
          description: How it started.
        old_start:
          $ref: '#/components/schemas/Start'
          description: How it started.
          deprecated: true
    Line:
      description: Something said.
      oneOf:
      - $ref: '#/components/schemas/Words'
      - $ref: '#/components/schemas/Sound'
      discriminator:
        propertyName: type
        mapping:
          words: '#/components/schemas/Words'
          sound.raw: '#/components/schemas/Sound'
    Words:
      type: object
      description: Written words.
      properties:
        type: {type: string, const: words, x-google-required: true}
    Sound:
      type: object
      description: Recorded words.
      properties:
        type: {type: string, const: sound.raw, x-google-required: true}
        kind: {type: string, const: sound}
    Silence:
      type: object
      description: Nothing said.
      properties:
        type: {type: string, const: silence, x-google-required: true}
        kind: {type: string, const: sound}
    Input:
      description: What may be said.
      oneOf:
      - $ref: '#/components/schemas/Line'
      - $ref: '#/components/schemas/Silence'
      - $ref: '#/components/schemas/Format'
      - type: string
      - type: object
        additionalProperties: true
      - type: array
        items:
          $ref: '#/components/schemas/Line'
      - type: array
        items:
          $ref: '#/components/schemas/Silence'
    Start:
      description: How a talk starts.
      oneOf:
      - $ref: '#/components/schemas/Question'
      - $ref: '#/components/schemas/Answer'
    Question:
      type: object
      description: A talk that starts with a question.
      properties:
        question: {type: string, description: The question., x-google-required: true}
        sense: {type: string, description: Its sense.}
    Answer:
      type: object
      description: A talk that starts with an answer.
      properties:
        answer: {type: string, description: The answer., x-google-required: true}
        sense: {type: string, description: Its sense.}
    Format:
      type: string
      description: A format.
      enum: [audio/wav, '16:9', 1K, line.done]
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
    lines = out.splitlines()
    assert [line.partition(":")[0] for line in lines] == ["spec/gemini", "spec/interactions"]
    assert all(line.endswith(" 0 undescribed") for line in lines)
    assert not err


def test_a_good_source_passes(sources: list[Any]) -> None:
    assert get_findings(sources) == []
    assert check_spec.summarize(sources) == "spec/gemini: 1 operations, 2 schemas, 4 fields, 0 undescribed"


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
        "operationId things.get and things.get in things.yaml would have the same Python name",
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
    "enum value twice": (
        lambda c: state(c)["enum"].append("ACTIVE"),
        "ACTIVE and ACTIVE of State would both be called ACTIVE",
    ),
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
    "field to be described": (lambda c: field(c).update(description="TODO"), "Thing.thingName has no description"),
    "deprecated field to be described": (
        lambda c: field(c).update(description="TODO", deprecated=True),
        "Thing.thingName has no description",
    ),
}


@pytest.mark.parametrize(("break_rule", "message"), BREAKS.values(), ids=BREAKS.keys())
def test_a_broken_rule_is_found(
    sources: list[Any], break_rule: Callable[[dict[str, Any]], object], message: str
) -> None:
    break_rule(sources[0].content)
    assert get_findings(sources) == [message]


def read_unions(text: str = GOOD_UNIONS) -> list[Any]:
    return [check_spec.read_source("talks.yaml", text, "interactions")]


def test_a_good_source_with_unions_passes() -> None:
    assert get_findings(read_unions()) == []
    assert check_spec.summarize(read_unions()) == (
        "spec/interactions: 1 operations, 10 schemas, 12 fields, 0 undescribed"
    )


UNION_BREAKS: dict[str, tuple[str, str, str, str]] = {
    "key": ("first_line:", "firstLine:", "        firstLine:", "Talk.firstLine is not snake_case"),
    "key with two underscores": (
        "first_line:",
        "first__line:",
        "        first__line:",
        "Talk.first__line is not snake_case",
    ),
    "enum value": (
        "audio/wav",
        "audio wav",
        "    Format:",
        "value 'audio wav' of Format is not a string without spaces",
    ),
    "enum values of one name": (
        "audio/wav",
        "audio/wav, Audio-+wav",
        "    Format:",
        "Audio-+wav and audio/wav of Format would both be called AUDIO_WAV",
    ),
    "enum values of one name with a digit": (
        "1K",
        "1K, value.1k",
        "    Format:",
        "value.1k and 1K of Format would both be called VALUE_1K",
    ),
    "union in a field": (
        "start:\n          $ref: '#/components/schemas/Start'\n          description: How it started.\n        old",
        "start:\n          oneOf: [{type: string}]\n          description: How it started.\n        old",
        "        start:",
        "start is a union without a name of its own",
    ),
    "union in a response": (
        "$ref: '#/components/schemas/Talk'",
        "oneOf: [{type: string}]",
        "              schema:",
        "schema is a union without a name of its own",
    ),
    "union with a type": (
        "description: What may be said.",
        "description: What may be said.\n      type: object",
        "    Input:",
        "union Input is more than oneOf, discriminator and description",
    ),
    "undescribed union": (
        "description: What may be said.",
        "x-observed: sdk",
        "    Input:",
        "Input has no description",
    ),
    "variant": (
        "- type: string",
        "- type: integer",
        "      - type: integer",
        "a variant of Input is no reference, plain string, array or map",
    ),
    "variant that is not plain": (
        "- type: string",
        "- {type: string, format: date-time}",
        "      - {type: string, format: date-time}",
        "a variant of Input is no reference, plain string, array or map",
    ),
    "inline enum in a variant": (
        "additionalProperties: true",
        "additionalProperties: {type: string, enum: [a]}",
        "        additionalProperties: {type: string, enum: [a]}",
        "Input.additionalProperties is an enum without a name of its own",
    ),
    "no tag": (
        "          words: '#/components/schemas/Words'\n",
        "",
        "    Line:",
        "Line has no tag for Words",
    ),
    "no tags": (
        GOOD_UNIONS[GOOD_UNIONS.index("        mapping:") : GOOD_UNIONS.index("    Words:")],
        "",
        "    Line:",
        "Line has no tag for Sound\nLine has no tag for Words",
    ),
    "tag of a stranger": (
        "          words: '#/components/schemas/Words'\n",
        "          words: '#/components/schemas/Words'\n          silence: '#/components/schemas/Silence'\n",
        "          silence: '#/components/schemas/Silence'",
        "Line maps silence to Silence, which is no object of it",
    ),
    "tag and const": (
        "          sound.raw:",
        "          sound:",
        "          sound: '#/components/schemas/Sound'",
        "Line maps sound to Sound, where const of type is not the same",
    ),
    "objects with the same const": (
        "const: silence",
        "const: words",
        "    Input:",
        "objects of Input differ neither in a const field nor in what they require",
    ),
    "objects without a const": (
        "{type: string, const: silence, x-google-required: true}",
        "{type: string, description: Its type., x-google-required: true}",
        "    Input:",
        "objects of Input differ neither in a const field nor in what they require",
    ),
    "items with the same const": (
        "      - type: array\n        items:\n          $ref: '#/components/schemas/Silence'\n",
        "      - type: array\n        items:\n          $ref: '#/components/schemas/Question'\n",
        "    Input:",
        "objects of Input differ neither in a const field nor in what they require",
    ),
    "object that requires nothing": (
        "{type: string, description: The answer., x-google-required: true}",
        "{type: string, description: The answer.}",
        "    Start:",
        "objects of Start differ neither in a const field nor in what they require",
    ),
    "objects that require the same": (
        "        answer: {",
        "        question: {",
        "    Start:",
        "objects of Start differ neither in a const field nor in what they require",
    ),
    "objects that require a const": (
        "{type: string, description: The answer., x-google-required: true}",
        "{type: string, const: yes, x-google-required: true}",
        "    Start:",
        "objects of Start differ neither in a const field nor in what they require",
    ),
    "const to be described": (
        "const: words,",
        "const: words, description: TODO,",
        "        type: {type: string, const: words, description: TODO, x-google-required: true}",
        "Words.type has no description",
    ),
    "undescribed parameter": (
        "      description: Id of a talk.\n",
        "",
        "    talk:",
        "parameter talk has no description",
    ),
    "undescribed parameter of an operation": (
        "description: Path of a note.",
        "description: TODO",
        "      - name: path",
        "parameter path has no description",
    ),
}


@pytest.mark.parametrize(("old", "new", "place", "message"), UNION_BREAKS.values(), ids=UNION_BREAKS.keys())
def test_a_broken_rule_of_interactions_is_found_where_it_is(old: str, new: str, place: str, message: str) -> None:
    assert GOOD_UNIONS.count(old) == 1
    text = GOOD_UNIONS.replace(old, new)
    line = text.splitlines().index(place) + 1
    findings = check_spec.check_sources(read_unions(text))
    assert [str(finding) for finding in findings] == [f"talks.yaml:{line}: {each}" for each in message.splitlines()]


def test_lower_case_enums_are_an_exception_of_one_family(sources: list[Any]) -> None:
    tier = {"type": "string", "description": "A tier.", "enum": ["flex"]}
    sources[0].content["components"]["schemas"]["ServiceTier"] = tier
    assert get_findings(sources) == []
    unions = read_unions(GOOD_UNIONS.replace("    Format:", "    ServiceTier:").replace("/Format", "/ServiceTier"))
    assert get_findings(unions) == []


def test_an_operation_named_alike_in_another_family_is_found(sources: list[Any]) -> None:
    unions = read_unions(GOOD_UNIONS.replace("talks.get", "things.get").replace("[talks]", "[things]"))
    (finding,) = check_spec.check_sources(sources, unions)
    line = GOOD_UNIONS.splitlines().index("    get:") + 1
    message = "operationId things.get and things.get in things.yaml would have the same Python name"
    assert str(finding) == f"talks.yaml:{line}: {message}"


def test_schemas_of_two_families_may_share_a_name(sources: list[Any]) -> None:
    unions = read_unions(GOOD_UNIONS.replace("    Format:", "    State:").replace("/Format", "/State"))
    assert check_spec.check_sources(sources, unions) == []


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
    monkeypatch.setattr(check_spec, "read_sources", lambda family: sources if family == "gemini" else read_unions())
    assert check_spec.main() == 1
    out, err = capsys.readouterr()
    assert err.endswith(": State has no description\n")
    assert not out


@pytest.mark.parametrize("family", bundle_spec.FAMILIES)
def test_the_real_documents_are_openapi(family: str) -> None:
    sources = check_spec.read_sources(family=family)
    assert list(check_spec.check_document(bundle_spec.load_spec(family=family), sources)) == []


def test_the_documents_of_all_families_are_checked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check_spec, "check_sources", lambda *_: [])
    monkeypatch.setattr(check_spec, "load_spec", lambda family: {"openapi": "3.1.0", "paths": {}, family: ""})
    assert check_spec.main() == 1
    out, err = capsys.readouterr()
    assert [line.partition(":")[0] for line in err.splitlines()] == [
        "spec/gemini.openapi.yaml",
        "spec/interactions.openapi.yaml",
    ]
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
