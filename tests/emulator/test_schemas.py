"""Answers that obey a schema, and schemas that are not taken."""

from __future__ import annotations

import json
import random

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemkit_emulator.engines.instances import build_arguments, build_instance

from .asking import ask, post, refusal, text_of

TREE = {
    "$ref": "#/$defs/Node",
    "$defs": {
        "Node": {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "children": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
                "parent": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
            },
            "required": ["name", "children", "parent"],
            "additionalProperties": False,
        }
    },
}
EXPRESSION = {
    "$ref": "#/$defs/Sum",
    "$defs": {
        "Sum": {
            "type": "object",
            "properties": {"kind": {"const": "sum"}, "left": {"$ref": "#/$defs/Any"}, "right": {"$ref": "#/$defs/Any"}},
            "required": ["kind", "left", "right"],
        },
        "Number": {
            "type": "object",
            "properties": {"kind": {"const": "number"}, "value": {"type": "number"}},
            "required": ["kind", "value"],
        },
        "Any": {"oneOf": [{"$ref": "#/$defs/Sum"}, {"$ref": "#/$defs/Number"}]},
    },
}
SCHEMAS = {
    "tree": TREE,
    "expression": EXPRESSION,
    "counts": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 1}, "minProperties": 2},
    "pair": {
        "type": "array",
        "prefixItems": [{"type": "string"}, {"type": "integer", "exclusiveMinimum": 3, "multipleOf": 7}],
        "items": False,
        "minItems": 2,
        "maxItems": 2,
    },
    "choice": {"anyOf": [{"type": "integer", "maximum": -5}, {"type": "null"}]},
    "days": {
        "type": "array",
        "items": {"type": "string", "enum": ["mon", "tue", "wed", "thu"]},
        "uniqueItems": True,
        "minItems": 3,
    },
    "set": {
        "type": "array",
        "items": {"type": "integer", "minimum": 3, "maximum": 9, "multipleOf": 2},
        "uniqueItems": True,
        "minItems": 3,
    },
    "nullable": {"type": ["null", "boolean"]},
    "dated": {
        "type": "object",
        "properties": {"day": {"type": "string", "format": "date"}, "id": {"type": "string", "format": "uuid"}},
        "required": ["day", "id"],
    },
    "titled": {
        "type": "object",
        "properties": {"x": {"title": "X", "allOf": [{"type": "integer"}]}},
        "required": ["x"],
    },
    "short": {"type": "string", "minLength": 2, "maxLength": 4},
    "code": {"type": "string", "pattern": "^[A-Z]{2}-[0-9]+$"},
}
WORDS = st.lists(
    st.sampled_from(
        [
            "Ada",
            "in Paris",
            "7",
            "-3.5",
            "x=2",
            "name='Al'",
            '"q q"',
            "day=2024-02-30x",
            "AB-12",
            "mon",
            "parent: null",
            "'",
        ]
    ),
    max_size=8,
).map(" ".join)


def ask_for(client, schema, prompt="Well?", field="responseJsonSchema", mime_type="application/json"):
    config = {"responseMimeType": mime_type, field: schema}
    return text_of(ask(client, prompt, generationConfig=config))


@pytest.mark.parametrize("name", SCHEMAS)
def test_answers_obey_their_schema(client, name):
    value = json.loads(ask_for(client, SCHEMAS[name], "Give me AB-12 of it."))
    jsonschema.validate(value, SCHEMAS[name])


@settings(max_examples=60, deadline=None)
@given(words=WORDS, seed=st.integers(0, 3))
@pytest.mark.parametrize("name", [name for name in SCHEMAS if name != "code"])
def test_no_prompt_leads_to_another_value(name, words, seed):
    jsonschema.validate(build_instance(SCHEMAS[name], words, random.Random(seed)), SCHEMAS[name])
    wrapped = {"type": "object", "properties": {"x": SCHEMAS[name], "y": {"type": "integer"}}, "required": ["x"]}
    wrapped["$defs"] = SCHEMAS[name].get("$defs", {})
    jsonschema.validate(build_arguments(wrapped, words), wrapped)


@pytest.mark.parametrize(
    ("prompt", "schema", "value"),
    [
        (
            "Ada is born in London, age=36.",
            {"type": "object", "properties": {"age": {"type": "integer"}, "city": {"type": "string"}}},
            {"age": 36, "city": "London"},
        ),
        ("Is it blue?", {"enum": ["red", "blue"]}, "blue"),
        ("colour=green", {"type": "object", "properties": {"colour": {"enum": ["red", "green"]}}}, {"colour": "green"}),
        ("Add 2 and 3", {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "integer"}]}, [2, 3]),
        ("tags=[1, 2]", {"type": "object", "properties": {"tags": {"items": {"type": "integer"}}}}, {"tags": [1, 2]}),
        ("apples=3", {"type": "object", "additionalProperties": {"type": "integer"}}, {"apples": 3}),
        (
            "A dog, please.",
            {"anyOf": [{"title": "Cat", "properties": {"cat": {"const": 1}}}, {"title": "Dog", "properties": {"dog": {"const": 2}}}]},
            {"dog": 2},
        ),
    ],
)  # fmt: skip
def test_what_the_prompt_says_is_filled_in(client, prompt, schema, value):
    assert json.loads(ask_for(client, schema, prompt)) == value


def test_recursion_ends(client):
    value = json.loads(ask_for(client, TREE))
    assert value["children"] == [] or value["children"][0]["children"] == []
    assert len(ask_for(client, EXPRESSION)) < 500


def test_a_schema_of_gemini_is_filled_in_too(client):
    schema = {"type": "OBJECT", "properties": {"n": {"type": "INTEGER"}}, "required": ["n"]}
    assert json.loads(ask_for(client, schema, "n=5", "responseSchema")) == {"n": 5}


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        ({"type": "ARRAY"}, ".items: missing field."),
        (
            {"type": "OBJECT", "properties": {"a": {"type": "ARRAY"}, "b": {"type": "INTEGER", "enum": ["1"]}}},
            (
                ".properties[a].items: missing field.\n* GenerateContentRequest.generation_config.response_schema"
                ".properties[b].enum: only allowed for STRING type"
            ),
        ),
        ({"type": "OBJECT", "properties": {}, "required": ["a"]}, ".required[0]: property is not defined"),
        ({"type": "STRING", "enum": ["a", ""]}, ".enum[1]: cannot be empty"),
        (
            {"anyOf": [{"type": "STRING", "format": "uuid"}]},
            ".any_of[0].format: only 'enum' and 'date-time' are supported for STRING type",
        ),
    ],
)
def test_schemas_google_does_not_take_are_refused(client, schema, problem):
    config = {"responseMimeType": "application/json", "responseSchema": schema}
    message = refusal(post(client, "Hi", generationConfig=config))
    assert message == f"* GenerateContentRequest.generation_config.response_schema{problem}\n"
