"""Google's documents reduced to names and types."""

from __future__ import annotations

import importlib
import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
extract_facts = importlib.import_module("extract_facts")
contract_diff = importlib.import_module("contract_diff")
bundle_spec = importlib.import_module("bundle_spec")

PAGING = {
    "pageSize": {"location": "query", "type": "integer", "format": "int32", "description": "How many."},
    "pageToken": {"location": "query", "type": "string"},
    "updateMask": {
        "location": "query",
        "type": "string",
        "format": "google-fieldmask",
        "description": "Required. What.",
    },
    "tags": {"location": "query", "type": "string", "repeated": True},
}
DISCOVERY: dict[str, Any] = {
    "discoveryVersion": "v1",
    "version": "v1beta",
    "revision": "20260101",
    "parameters": {"key": {"location": "query", "type": "string"}, "alt": {"location": "query", "type": "string"}},
    "resources": {
        "things": {
            "methods": {
                "list": {
                    "id": "generativelanguage.things.list",
                    "path": "v1beta/{+parent}/things",
                    "flatPath": "v1beta/rooms/{roomsId}/things",
                    "httpMethod": "GET",
                    "parameters": {"parent": {"location": "path", "type": "string", "required": True}, **PAGING},
                    "response": {"$ref": "ListThingsResponse"},
                },
                "upload": {
                    "id": "generativelanguage.things.upload",
                    "path": "v1beta/things",
                    "flatPath": "v1beta/things",
                    "httpMethod": "POST",
                    "parameters": {},
                    "request": {"$ref": "Thing"},
                    "response": {"$ref": "Thing"},
                    "deprecated": True,
                    "supportsMediaUpload": True,
                    "mediaUpload": {"maxSize": "2147483648"},
                },
            },
            "resources": {
                "bytes": {
                    "methods": {
                        "get": {
                            "id": "generativelanguage.things.bytes.get",
                            "path": "v1beta/{+name}",
                            "flatPath": "v1beta/things/{thingsId}/bytes",
                            "httpMethod": "GET",
                            "supportsMediaDownload": True,
                        }
                    }
                }
            },
        }
    },
    "schemas": {
        "Thing": {
            "id": "Thing",
            "type": "object",
            "description": "Prose.",
            "deprecated": True,
            "properties": {
                "name": {"type": "string", "description": "Identifier. Immutable. Its name."},
                "size": {
                    "type": "string",
                    "format": "int64",
                    "readOnly": True,
                    "description": "Output only. Its size.",
                },
                "state": {
                    "type": "string",
                    "description": "Required. Its state.",
                    "enum": ["NEW", "OLD"],
                    "enumDescriptions": ["Prose.", "More prose."],
                    "enumDeprecated": [False, True],
                },
                "parts": {"type": "array", "items": {"$ref": "Thing"}},
                "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                "value": {"type": "any", "description": "Input only. Anything."},
            },
        },
        "ListThingsResponse": {
            "id": "ListThingsResponse",
            "type": "object",
            "properties": {
                "things": {"type": "array", "items": {"$ref": "Thing"}},
                "nextPageToken": {"type": "string"},
            },
        },
    },
}
METHODS = {
    "things.list": {
        "httpMethod": "GET",
        "path": "/rooms/{roomsId}/things",
        "parameters": {
            "pageSize": {"type": "integer", "format": "int32"},
            "pageToken": {"type": "string"},
            "updateMask": {"type": "string", "format": "google-fieldmask", "required": True},
            "tags": {"type": "array", "items": {"type": "string"}},
        },
        "response": "ListThingsResponse",
        "pagination": {"items": "things"},
    },
    "things.upload": {
        "httpMethod": "POST",
        "path": "/things",
        "request": "Thing",
        "response": "Thing",
        "deprecated": True,
        "upload": {"maxBytes": 2147483648},
    },
    "things.bytes.get": {"httpMethod": "GET", "path": "/things/{thingsId}/bytes", "download": True},
}
THING = {
    "name": {"type": "string", "immutable": True},
    "size": {"type": "string", "format": "int64", "readOnly": True},
    "state": {"type": "string", "enum": ["NEW", "OLD"], "deprecatedValues": ["OLD"], "required": True},
    "parts": {"type": "array", "items": {"ref": "Thing"}},
    "labels": {"type": "map", "values": {"type": "string"}},
    "value": {"type": "any", "inputOnly": True},
}

LIST_PARAMETERS = [
    {"$ref": "#/components/parameters/key"},
    {"name": "room", "in": "path", "required": True, "schema": {"type": "string"}},
    {"name": "pageToken", "in": "query", "schema": {"type": "string"}},
]
OPENAPI: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"version": "v1beta", "x-google-revision": "20260102"},
    "paths": {
        "/v1beta/rooms/{room}/things": {
            "parameters": LIST_PARAMETERS,
            "get": {"responses": {"200": {"content": {"*/*": {"schema": {"$ref": "#/components/schemas/Page"}}}}}},
        },
        "/v1beta/things/{thing}:grow": {
            "post": {
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                "responses": {"200": {"content": {"*/*": {"schema": {"$ref": "#/components/schemas/GrowOperation"}}}}},
            }
        },
        "/v1beta/things/{thing}": {"delete": {"deprecated": True, "responses": {"200": {"description": "OK"}}}},
    },
    "components": {
        "parameters": {"key": {"name": "key", "in": "query", "schema": {"type": "string"}}},
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["made"],
                "properties": {
                    "made": {"type": "string", "format": "date-time"},
                    "kin": {"allOf": [{"$ref": "#/components/schemas/Thing"}], "readOnly": True},
                },
            },
            "Page": {
                "type": "object",
                "properties": {"things": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}},
            },
            "BaseOperation": {"type": "object", "properties": {"done": {"type": "boolean"}}},
            "GrowOperation": {
                "allOf": [{"$ref": "#/components/schemas/BaseOperation"}],
                "properties": {
                    "response": {"$ref": "#/components/schemas/Thing"},
                    "metadata": {"$ref": "#/components/schemas/Page"},
                },
            },
        },
    },
}

COLOR = {"type": "string", "enum": ["red", "blue"], "description": "Prose."}
INTERACTIONS: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"version": "v1beta", "x-google-revision": "0"},
    "paths": {
        "/{api_version}/things": {
            "parameters": [{"$ref": "#/components/parameters/api_version"}],
            "get": {
                "operationId": "ListThings",
                "parameters": [
                    {"$ref": "#/components/parameters/page_token"},
                    {"name": "color", "in": "query", "schema": {"$ref": "#/components/schemas/Color"}},
                ],
                "responses": {
                    "default": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}
                },
            },
            "post": {
                "operationId": "CreateThing",
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                "responses": {
                    "200": {
                        "content": {
                            "text/event-stream": {"schema": {"$ref": "#/components/schemas/Event"}},
                            "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
                        }
                    },
                    "default": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}},
                },
            },
        },
        "/upload/{api_version}/things/{path}": {
            "put": {
                "operationId": "StartUpload",
                "parameters": [{"$ref": "#/components/parameters/UploadCommand"}],
                "responses": {"200": {"description": "OK"}},
            },
        },
    },
    "components": {
        "parameters": {
            "api_version": {"name": "api_version", "in": "path", "required": True, "schema": {"type": "string"}},
            "page_token": {"name": "page_token", "in": "query", "schema": {"type": "string"}},
            "UploadCommand": {
                "name": "X-Goog-Upload-Command",
                "in": "header",
                "required": True,
                "schema": {"const": "start"},
            },
        },
        "schemas": {
            "Color": COLOR,
            "Page": {
                "type": "object",
                "properties": {"things": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}},
            },
            "Round": {
                "type": "object",
                "description": "Prose.",
                "properties": {
                    "type": {"const": "round"},
                    "description": {"type": "string", "description": "Required. Prose."},
                    "color": {"allOf": [{"$ref": "#/components/schemas/Color"}], "readOnly": True},
                    "bytes": {"type": "string", "format": "byte", "writeOnly": True},
                },
                "required": ["type"],
            },
            "Square": {
                "type": "object",
                "additionalProperties": True,
                "properties": {
                    "side_length": {
                        "oneOf": [{"type": "number"}, {"type": "array", "items": {"type": "number"}}],
                        "deprecated": True,
                    },
                    "colors": {"type": "array", "items": {"$ref": "#/components/schemas/Color"}},
                    "corners": {
                        "type": "array",
                        "items": {"oneOf": [{"$ref": "#/components/schemas/Round"}, {"type": "string"}]},
                    },
                },
            },
            "Thing": {
                "type": "object",
                "oneOf": [{"$ref": "#/components/schemas/Round"}, {"$ref": "#/components/schemas/Square"}],
                "discriminator": {"propertyName": "type", "mapping": {"round": "#/components/schemas/Round"}},
            },
            "Event": {"type": "object"},
            "Error": {"type": "object"},
        },
    },
}
SHAPES = {
    "Event": {"fields": {}},
    "Error": {"fields": {}},
    "Page": {"fields": {"things": {"type": "array", "items": {"ref": "Thing"}}}},
    "Round": {
        "fields": {
            "type": {"type": "string", "const": "round", "required": True},
            "description": {"type": "string"},
            "color": {"type": "string", "enum": ["red", "blue"], "readOnly": True},
            "bytes": {"type": "string", "format": "byte", "inputOnly": True},
        }
    },
    "Square": {
        "fields": {
            "side_length": {"ref": "SquareSideLength", "deprecated": True},
            "colors": {"type": "array", "items": {"type": "string", "enum": ["red", "blue"]}},
            "corners": {"type": "array", "items": {"ref": "SquareCorners"}},
        },
        "additionalProperties": True,
    },
    "SquareCorners": {"variants": [{"ref": "Round"}, {"type": "string"}]},
    "SquareSideLength": {"variants": [{"type": "number"}, {"type": "array", "items": {"type": "number"}}]},
    "Thing": {
        "variants": [{"ref": "Round"}, {"ref": "Square"}],
        "discriminator": "type",
        "mapping": {"round": "Round"},
    },
}


def test_a_discovery_document():
    facts = extract_facts.extract_facts(DISCOVERY)
    assert facts["version"] == "v1beta"
    assert facts["documents"] == ["Discovery 20260101"]
    assert facts["globalParameters"] == ["alt", "key"]
    assert facts["methods"] == METHODS
    assert facts["schemas"]["Thing"] == {"deprecated": True, "fields": THING}


def test_an_openapi_document():
    facts = extract_facts.extract_facts(OPENAPI)
    thing = {"type": "string", "format": "google-datetime", "required": True}
    grow = {"operation": "GrowOperation", "response": "Thing", "metadata": "Page"}
    assert facts["globalParameters"] == ["key"]
    assert facts["methods"] == {
        "rooms.things.list": {
            "httpMethod": "GET",
            "path": "/rooms/{room}/things",
            "parameters": {"pageToken": {"type": "string"}},
            "response": "Page",
            "pagination": {"items": "things"},
        },
        "things.grow": {
            "httpMethod": "POST",
            "path": "/things/{thing}:grow",
            "request": "Thing",
            "response": "Operation",
            "lro": grow,
        },
        "things.delete": {"httpMethod": "DELETE", "path": "/things/{thing}", "deprecated": True},
    }
    assert facts["schemas"]["Thing"]["fields"] == {"made": thing, "kin": {"ref": "Thing", "readOnly": True}}
    assert list(facts["schemas"]["GrowOperation"]["fields"]) == ["done", "response", "metadata"]


def test_the_document_of_interactions():
    facts = extract_facts.extract_facts(INTERACTIONS)
    assert (facts["family"], facts["version"], facts["globalParameters"]) == ("interactions", "v1beta", [])
    assert facts["methods"] == {
        "ListThings": {
            "httpMethod": "GET",
            "path": "/things",
            "parameters": {"page_token": {"type": "string"}, "color": {"type": "string", "enum": ["red", "blue"]}},
            "response": "Page",
            "pagination": {"items": "things"},
        },
        "CreateThing": {
            "httpMethod": "POST",
            "path": "/things",
            "request": "Thing",
            "response": "Thing",
            "stream": "Event",
        },
        "StartUpload": {
            "httpMethod": "PUT",
            "path": "/things/{path}",
            "parameters": {
                "X-Goog-Upload-Command": {"type": "string", "const": "start", "required": True, "in": "header"}
            },
            "upload": {"protocol": "resumable"},
        },
    }
    assert facts["schemas"] == SHAPES


def publish(spec: dict[str, Any]) -> dict[str, Any]:
    """The spec of Interactions in the form of Google's document: other paths, Google's ids of operations."""
    paths: dict[str, Any] = {}
    for path, item in spec["paths"].items():
        for verb, operation in item.items():
            server = "/upload/{api_version}" if "x-upload" in operation else "/{api_version}"
            paths.setdefault(server + path, {})[verb] = operation | {"operationId": operation["x-upstream-name"]}
    return {**spec, "info": {"version": "v1beta"}, "paths": paths}


def test_facts_taken_from_the_spec_are_those_that_it_is_compared_by():
    spec = deepcopy(bundle_spec.load_spec(family="interactions"))
    for schema in spec["components"]["schemas"].values():
        schema.pop("x-upstream-name", None)
    facts = extract_facts.extract_facts(publish(spec))
    view = contract_diff.View(spec, facts)
    assert (facts["methods"].keys(), facts["schemas"].keys()) == (view.methods.keys(), view.schemas.keys())
    found = [difference.where for difference in contract_diff.compare(facts, spec)]
    assert [where for where in found if not where.endswith(" observed")] == []


def test_a_method_or_schema_is_a_line(tmp_path: Path):
    document, output = tmp_path / "discovery.json", tmp_path / "v1beta.facts.json"
    document.write_text(json.dumps(DISCOVERY), encoding="utf-8")
    assert extract_facts.main([str(document), "-o", str(output)]) == 0
    text = output.read_text(encoding="utf-8")
    assert json.loads(text) == extract_facts.extract_facts(DISCOVERY)
    starts = [line.partition(":")[0] for line in text.splitlines() if line.startswith('"')]
    assert starts[-7:] == [
        '"methods"',
        '"things.bytes.get"',
        '"things.list"',
        '"things.upload"',
        '"schemas"',
        '"ListThingsResponse"',
        '"Thing"',
    ]
    assert "prose" not in text.lower()


def test_what_is_printed_by_default(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    document = tmp_path / "openapi.json"
    document.write_text(json.dumps(OPENAPI), encoding="utf-8")
    assert extract_facts.main([str(document)]) == 0
    assert json.loads(capsys.readouterr().out) == extract_facts.extract_facts(OPENAPI)


@pytest.mark.parametrize("document", ["v1beta", "v1", "interactions", "live"])
def test_the_files_in_the_spec_have_this_form(document: str):
    path = ROOT / "spec" / "upstream" / f"{document}.facts.json"
    text = path.read_text(encoding="utf-8")
    assert extract_facts.format_facts(json.loads(text)) == text
