"""Reduce a Google Discovery document, or an OpenAPI 3 document, to names and types: a file for spec/upstream/.

    python scripts/extract_facts.py DOCUMENT [-o FILE]

The file has one method or schema a line, sorted, so that a newer document shows as a short diff.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]

VERBS = ("get", "put", "post", "patch", "delete")
API_VERSION = "{api_version}"
EVENTS = "text/event-stream"
STANDARD_NAMES = {"POST": "create", "PATCH": "patch", "PUT": "update", "DELETE": "delete"}
FLAGS = ("readOnly", "required", "immutable", "inputOnly", "deprecated")
OPENAPI_FLAGS = {"inputOnly": "writeOnly"}
# Discovery has no key for these flags; a description begins with them.
FLAG_WORDS = {
    "Required.": "required",
    "Immutable.": "immutable",
    "Input only.": "inputOnly",
    "Output only.": "readOnly",
}
UNITS = {"": 1, "KB": 2**10, "MB": 2**20, "GB": 2**30}


def extract_facts(document: Json) -> Json:
    """The facts of a document of any kind."""
    if "discoveryVersion" in document:
        return extract_discovery(document)
    parametric = any(API_VERSION in path for path in document["paths"])
    return extract_interactions(document) if parametric else extract_openapi(document)


# --- Discovery --------------------------------------------------------------------------------------------------------


def extract_discovery(document: Json) -> Json:
    """The facts of a Discovery document."""
    version = document["version"]
    schemas = {name: _extract_schema(schema) for name, schema in document["schemas"].items()}
    methods = {
        method["id"].partition(".")[2]: _extract_discovery_method(method, version, schemas)
        for method in _find_methods(document)
    }
    return {
        "version": version,
        "documents": [f"Discovery {document['revision']}"],
        "globalParameters": sorted(document.get("parameters", {})),
        "methods": methods,
        "schemas": schemas,
    }


def _find_methods(resource: Json) -> Iterator[Json]:
    yield from resource.get("methods", {}).values()
    for inner in resource.get("resources", {}).values():
        yield from _find_methods(inner)


def _extract_discovery_method(method: Json, version: str, schemas: Json) -> Json:
    parameters: Json = method.get("parameters", {})
    response = method.get("response", {}).get("$ref")
    facts: Json = {
        "httpMethod": method["httpMethod"],
        "path": _strip_version(method.get("flatPath", method["path"]), version),
        "parameters": {
            name: _extract_parameter(value) for name, value in parameters.items() if value["location"] == "query"
        },
        "request": method.get("request", {}).get("$ref"),
        "response": response,
        "pagination": _find_pagination(parameters, schemas.get(response)),
        "deprecated": method.get("deprecated"),
        "download": method.get("supportsMediaDownload"),
    }
    if "mediaUpload" in method:
        facts["upload"] = {"maxBytes": _count_bytes(method["mediaUpload"].get("maxSize"))}
    return _drop_empty(facts)


# --- OpenAPI ----------------------------------------------------------------------------------------------------------


def extract_openapi(document: Json) -> Json:
    """The facts of an OpenAPI 3 document whose paths begin with the version, as those of the classic API do."""
    version = document["info"]["version"]
    components: Json = document.get("components", {})
    schemas = {name: _extract_openapi_schema(name, components["schemas"]) for name in components.get("schemas", {})}
    methods: Json = {}
    for path, item in document["paths"].items():
        for verb in item.keys() & set(VERBS):
            shape = _strip_version(path, version)
            methods[_name_method(verb.upper(), shape)] = _extract_operation(verb, shape, item, schemas)
    return {
        "version": version,
        "documents": [f"OpenAPI {document['info'].get('x-google-revision', 'without revision')}"],
        "globalParameters": sorted(value["name"] for value in components.get("parameters", {}).values()),
        "methods": methods,
        "schemas": schemas,
    }


def extract_interactions(document: Json) -> Json:
    """The facts of the OpenAPI 3 document of Interactions: the version is a parameter there, and methods have ids."""
    inlined: Json = _inline(document, document["components"])
    named = _name_unions(inlined["components"]["schemas"])
    schemas = {name: _extract_openapi_schema(name, named) for name in named if "enum" not in named[name]}
    methods: Json = {}
    for path, item in inlined["paths"].items():
        server, _, shape = path.partition(API_VERSION)
        for verb in item.keys() & set(VERBS):
            methods[item[verb]["operationId"]] = facts = _extract_operation(verb, shape, item, schemas)
            if server == "/upload/":
                facts["upload"] = {"protocol": "resumable"}
    return {
        "family": "interactions",
        "version": document["info"]["version"],
        "documents": [f"OpenAPI {document['info'].get('x-google-revision', 'without revision')}"],
        "globalParameters": [],
        "methods": methods,
        "schemas": schemas,
    }


def _inline(node: Any, components: Json) -> Any:
    """A part of the document without prose, and with enums and parameters in the places that refer to them.

    Prose goes because this document has a key for every flag; what its descriptions begin with may say otherwise.
    """
    if isinstance(node, list):
        return [_inline(item, components) for item in cast("list[Any]", node)]
    if not isinstance(node, dict):
        return node
    values = cast("Json", node)
    values = {key: value for key, value in values.items() if key != "description" or not isinstance(value, str)}
    if target := _find_inlined(values, components):
        values = {**{key: value for key, value in values.items() if key not in ("$ref", "allOf")}, **target}
    return {key: _inline(value, components) for key, value in values.items()}


def _find_inlined(values: Json, components: Json) -> Json | None:
    """The enum or the parameter that is referred to; other schemas stay references."""
    kind, _, name = (_find_pointer(values) or "").removeprefix("#/components/").partition("/")
    target: Json = components.get(kind, {}).get(name, {})
    return target if kind == "parameters" or "enum" in target else None


def _name_unions(schemas: Json) -> Json:
    """The schemas, and unions that stand in place of a field's type, or its items, as schemas named after both."""
    named: Json = {}
    for name, schema in schemas.items():
        named[name] = {**schema, "properties": dict(schema.get("properties", {}))}
        for key, field in schema.get("properties", {}).items():
            kind: Json = field.get("items", field)
            if "oneOf" in kind:
                union = name + "".join(word[:1].upper() + word[1:] for word in key.split("_"))
                named[union] = {part: kind[part] for part in ("oneOf", "discriminator") if part in kind}
                rest = {part: value for part, value in kind.items() if part not in named[union]}
                reference = {**rest, "$ref": f"#/components/schemas/{union}"}
                named[name]["properties"][key] = {**field, "items": reference} if "items" in field else reference
    return named


def _extract_operation(verb: str, path: str, item: Json, schemas: Json) -> Json:
    operation: Json = item[verb]
    listed = (*item.get("parameters", ()), *operation.get("parameters", ()))
    # Global ones are references.
    parameters = {value["name"]: value for value in listed if value.get("in") in ("query", "header")}
    responses: Json = operation.get("responses", {})
    answer = responses.get("200") or responses.get("default", {})
    response = _find_body_schema(answer)
    lro = _find_lro(response, schemas)
    return _drop_empty(
        {
            "httpMethod": verb.upper(),
            "path": path,
            "parameters": {name: _extract_openapi_parameter(value) for name, value in parameters.items()},
            "request": _find_body_schema(operation.get("requestBody", {})),
            "response": "Operation" if lro else response,
            "stream": _find_body_schema(answer, streamed=True),
            "lro": lro,
            "pagination": _find_pagination(parameters, schemas.get(response or "")),
            "deprecated": operation.get("deprecated"),
        }
    )


def _extract_openapi_parameter(parameter: Json) -> Json:
    facts = _extract_parameter({**parameter.get("schema", {}), **parameter})
    return {**facts, "in": "header"} if parameter["in"] == "header" else facts


def _find_body_schema(body: Json, *, streamed: bool = False) -> str | None:
    for media, content in body.get("content", {}).items():
        if (media == EVENTS) == streamed and (reference := _find_reference(content.get("schema", {}))):
            return reference
    return None


def _extract_openapi_schema(name: str, schemas: Json) -> Json:
    """A schema together with those that it is made of by `allOf`."""
    schema: Json = schemas[name]
    facts = _extract_schema(schema)
    for part in schema.get("allOf", ()):
        reference = _find_reference(part)
        inner = _extract_openapi_schema(reference, schemas) if reference else _extract_schema(part)
        facts["fields"] = {**inner.get("fields", {}), **facts.get("fields", {})}
    return facts


def _find_lro(response: str | None, schemas: Json) -> Json | None:
    """The types of a long-running operation, if the answer is one that tells them."""
    fields: Json = schemas.get(response or "", {}).get("fields", {})
    types = {key: fields.get(key, {}).get("ref") for key in ("response", "metadata")}
    return {"operation": response, **types} if "done" in fields and all(types.values()) else None


def _name_method(verb: str, path: str) -> str:
    """The method's name as Discovery has it: `/files/{file}` with GET is `files.get`."""
    base, _, custom = path.partition(":")
    segments = base.strip("/").split("/")
    names = [segment for segment in segments if not segment.startswith("{")]
    if not custom:
        reads = "get" if segments[-1].startswith("{") else "list"
        custom = reads if verb == "GET" else STANDARD_NAMES[verb]
    return ".".join((*names, custom))


# --- both -------------------------------------------------------------------------------------------------------------


def _extract_schema(schema: Json) -> Json:
    deprecated: Json = {"deprecated": True} if schema.get("deprecated") else {}
    if "oneOf" in schema:
        return deprecated | _extract_union(schema)
    required = schema.get("required", ())
    fields: Json = {}
    for name, field in schema.get("properties", {}).items():
        fields[name] = _extract_field(field)
        if name in required:
            fields[name]["required"] = True
    more = {"additionalProperties": True} if schema.get("additionalProperties") else {}
    return deprecated | {"fields": fields} | more


def _extract_union(schema: Json) -> Json:
    discriminator: Json = schema.get("discriminator", {})
    mapping: Json = discriminator.get("mapping", {})
    facts: Json = {
        "variants": [extract_type(variant) for variant in schema["oneOf"]],
        "discriminator": discriminator.get("propertyName"),
        "mapping": {value: reference.rpartition("/")[2] for value, reference in mapping.items()},
    }
    return _drop_empty(facts)


def _extract_field(field: Json) -> Json:
    facts = extract_type(field)
    words = {flag for word, flag in FLAG_WORDS.items() if word in str(field.get("description", ""))[:60]}
    facts.update({flag: True for flag in FLAGS if flag in words or _has_flag(field, flag)})
    return facts


def _has_flag(field: Json, flag: str) -> bool:
    return any(field.get(key) is True for key in (flag, f"x-google-{flag}", OPENAPI_FLAGS.get(flag, flag)))


def _extract_parameter(parameter: Json) -> Json:
    repeated = {"type": "array", "items": parameter} if parameter.get("repeated") else {}
    return _extract_field({**parameter, **repeated})


def extract_type(schema: Json) -> Json:
    """The type alone, in the few words that the facts have for it."""
    if reference := _find_reference(schema):
        return {"ref": reference}
    if "items" in schema:
        return {"type": "array", "items": extract_type(schema["items"])}
    if "additionalProperties" in schema:
        values = schema["additionalProperties"]
        return {"type": "map", "values": extract_type(cast("Json", values) if isinstance(values, dict) else {})}
    facts: Json = {"type": schema.get("type", "string" if "const" in schema else "any")}
    if schema.get("contentEncoding") == "base64":
        facts["format"] = "byte"
    elif "format" in schema:
        facts["format"] = {"date-time": "google-datetime"}.get(schema["format"], schema["format"])
    if "const" in schema:
        facts["const"] = schema["const"]
    elif "enum" in schema:
        facts["enum"] = schema["enum"]
        marks = schema.get("enumDeprecated") or schema.get("x-google-enum-deprecated") or ()
        if any(marks):
            facts["deprecatedValues"] = [value for value, mark in zip(facts["enum"], marks, strict=True) if mark]
    return facts


def _find_reference(schema: Json) -> str | None:
    pointer = _find_pointer(schema)
    return pointer.rpartition("/")[2] if pointer else None


def _find_pointer(schema: Json) -> str | None:
    """Where the schema referred to is; OpenAPI 3.0 wraps a reference in `allOf` to put something beside it."""
    wrapped = schema.get("allOf", ())
    return schema.get("$ref") or (wrapped[0].get("$ref") if len(wrapped) == 1 else None)


def _find_pagination(parameters: Json, response: Json | None) -> Json | None:
    """Which field of the answer holds the items, if the method answers in pages."""
    if response is None or not parameters.keys() & {"pageToken", "page_token"}:
        return None
    arrays = [name for name, field in response.get("fields", {}).items() if field.get("items", {}).get("ref")]
    return {"items": arrays[0]} if len(arrays) == 1 else None


def _count_bytes(size: str | None) -> int | None:
    match = re.fullmatch(r"(\d+)([KMG]B)?", size or "")
    return int(match[1]) * UNITS[match[2] or ""] if match else None


def _strip_version(path: str, version: str) -> str:
    return "/" + path.lstrip("/").removeprefix(f"{version}/")


def _drop_empty(facts: Json) -> Json:
    return {key: value for key, value in facts.items() if value not in (None, False, {})}


def format_facts(facts: Json) -> str:
    """The facts as JSON, with one method or schema a line."""
    blocks = [f"{_dump(key)}: {_dump(value)}" for key, value in facts.items() if key not in ("methods", "schemas")]
    for key in ("methods", "schemas"):
        lines = [f"{_dump(name)}: {_dump(facts[key][name])}" for name in sorted(facts[key])]
        blocks.append(f"{_dump(key)}: {{\n" + ",\n".join(lines) + "\n}")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def main(arguments: list[str]) -> int:
    """Read the document, write its facts."""
    parser = argparse.ArgumentParser(description="Reduce an API document to names and types.")
    parser.add_argument("document", type=Path, help="Discovery document or OpenAPI 3 document, in JSON")
    parser.add_argument("-o", "--output", type=Path, help="where to write; standard output by default")
    options = parser.parse_args(arguments)
    text = format_facts(extract_facts(json.loads(options.document.read_text(encoding="utf-8"))))
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
