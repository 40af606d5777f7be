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
STANDARD_NAMES = {"POST": "create", "PATCH": "patch", "PUT": "update", "DELETE": "delete"}
FLAGS = ("readOnly", "required", "immutable", "inputOnly", "deprecated")
# Discovery has no key for these flags; a description begins with them.
FLAG_WORDS = {
    "Required.": "required",
    "Immutable.": "immutable",
    "Input only.": "inputOnly",
    "Output only.": "readOnly",
}
UNITS = {"": 1, "KB": 2**10, "MB": 2**20, "GB": 2**30}


def extract_facts(document: Json) -> Json:
    """The facts of a document of either kind."""
    return extract_discovery(document) if "discoveryVersion" in document else extract_openapi(document)


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
    """The facts of an OpenAPI 3 document whose paths begin with the version, as those of Google do."""
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


def _extract_operation(verb: str, path: str, item: Json, schemas: Json) -> Json:
    operation: Json = item[verb]
    listed = (*item.get("parameters", ()), *operation.get("parameters", ()))
    parameters = {value["name"]: value for value in listed if value.get("in") == "query"}  # global ones are references
    response = _find_body_schema(operation.get("responses", {}).get("200", {}))
    lro = _find_lro(response, schemas)
    return _drop_empty(
        {
            "httpMethod": verb.upper(),
            "path": path,
            "parameters": {name: _extract_openapi_parameter(value) for name, value in parameters.items()},
            "request": _find_body_schema(operation.get("requestBody", {})),
            "response": "Operation" if lro else response,
            "lro": lro,
            "pagination": _find_pagination(parameters, schemas.get(response or "")),
            "deprecated": operation.get("deprecated"),
        }
    )


def _extract_openapi_parameter(parameter: Json) -> Json:
    return _extract_parameter({**parameter.get("schema", {}), **parameter})


def _find_body_schema(body: Json) -> str | None:
    for content in body.get("content", {}).values():
        if reference := _find_reference(content.get("schema", {})):
            return reference
    return None


def _extract_openapi_schema(name: str, schemas: Json) -> Json:
    """A schema together with those that it is made of by `allOf`."""
    schema: Json = schemas[name]
    facts = _extract_schema(schema)
    for part in schema.get("allOf", ()):
        reference = _find_reference(part)
        inner = _extract_openapi_schema(reference, schemas) if reference else _extract_schema(part)
        facts["fields"] = {**inner["fields"], **facts["fields"]}
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
    required = schema.get("required", ())
    fields: Json = {}
    for name, field in schema.get("properties", {}).items():
        fields[name] = _extract_field(field)
        if name in required:
            fields[name]["required"] = True
    return {"deprecated": True, "fields": fields} if schema.get("deprecated") else {"fields": fields}


def _extract_field(field: Json) -> Json:
    facts = extract_type(field)
    words = {flag for word, flag in FLAG_WORDS.items() if word in str(field.get("description", ""))[:60]}
    facts.update({flag: True for flag in FLAGS if flag in words or _has_flag(field, flag)})
    return facts


def _has_flag(field: Json, flag: str) -> bool:
    return field.get(flag) is True or field.get(f"x-google-{flag}") is True


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
    facts: Json = {"type": schema.get("type", "any")}
    if "format" in schema:
        facts["format"] = {"date-time": "google-datetime"}.get(schema["format"], schema["format"])
    if "enum" in schema:
        facts["enum"] = schema["enum"]
        marks = schema.get("enumDeprecated") or schema.get("x-google-enum-deprecated") or ()
        if any(marks):
            facts["deprecatedValues"] = [value for value, mark in zip(facts["enum"], marks, strict=True) if mark]
    return facts


def _find_reference(schema: Json) -> str | None:
    """The schema referred to; OpenAPI 3.0 wraps a reference in `allOf` to put something beside it."""
    wrapped = schema.get("allOf", ())
    reference = schema.get("$ref") or (wrapped[0].get("$ref") if len(wrapped) == 1 else None)
    return reference.rpartition("/")[2] if reference else None


def _find_pagination(parameters: Json, response: Json | None) -> Json | None:
    """Which field of the answer holds the items, if the method answers in pages."""
    if response is None or not parameters.keys() & {"pageToken", "page_token"}:
        return None
    arrays = [name for name, field in response["fields"].items() if field.get("items", {}).get("ref")]
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
