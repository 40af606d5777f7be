"""Values that obey schemas."""

from __future__ import annotations

import random

import pytest

from gemkit_emulator.engines.instances import build_instance
from gemkit_emulator.schemas import to_json_schema

SCHEMAS = {
    "person": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "minLength": 3, "maxLength": 12},
            "born": {"type": "string", "format": "date"},
            "height": {"type": "number", "exclusiveMinimum": 0, "maximum": 2.5},
            "shoe": {"type": "integer", "multipleOf": 4, "minimum": 30, "maximum": 50},
            "nick": {"type": ["string", "null"]},
        },
        "required": ["name", "born"],
        "additionalProperties": False,
    },
    "tree": {
        "$ref": "#/$defs/node",
        "$defs": {
            "node": {
                "type": "object",
                "properties": {
                    "value": {"type": "integer"},
                    "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
                    "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
                },
                "required": ["value", "children", "next"],
            }
        },
    },
    "mix": {
        "type": "array",
        "prefixItems": [{"const": 7}, {"enum": ["a", "b"]}, {"type": "boolean"}],
        "minItems": 3,
        "items": {"oneOf": [{"type": "string"}, {"type": "number"}]},
    },
    "whole": {"allOf": [{"type": "object", "properties": {"a": {"type": "integer"}}}, {"required": ["a"]}]},
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_instances_are_valid(name):
    jsonschema = pytest.importorskip("jsonschema")
    for seed in range(20):
        value = build_instance(SCHEMAS[name], "the quick brown fox", random.Random(seed))
        jsonschema.validate(value, SCHEMAS[name])


def test_schema_of_gemini_becomes_json_schema():
    schema = {"type": "OBJECT", "properties": {"b": {"type": "STRING"}, "a": {"type": "INTEGER", "nullable": True}}}
    assert to_json_schema(schema | {"propertyOrdering": ["a"]}) == {
        "type": "object",
        "properties": {"a": {"anyOf": [{"type": "integer"}, {"type": "null"}]}, "b": {"type": "string"}},
    }
