"""Print the description as one API version has it, for tools that know nothing of `x-gemini-versions`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, cast

from bundle_spec import load_spec

VERSIONS = ("v1", "v1beta")
METHODS = ("get", "post", "put", "patch", "delete")


def project(spec: dict[str, Any], version: str) -> dict[str, Any]:
    """A copy without the operations, schemas and fields that the version does not have.

    Operations of which Google's documents disagree (`x-uncertain-versions`) are left out.
    """
    projected = deepcopy(spec)
    schemas: dict[str, Any] = projected["components"]["schemas"]
    gone = {name for name, schema in schemas.items() if not has(schema, version) or schema.get("x-sdk-only")}
    for name in gone:
        del schemas[name]
    for schema in schemas.values():
        properties = schema.get("properties", {})
        for key in [k for k, field in properties.items() if not has(field, version) or gone & set(find_schemas(field))]:
            del properties[key]
    for path, item in list(projected["paths"].items()):
        for method in [m for m in METHODS if m in item and not has(item[m], version)]:
            del item[method]
        if not item:
            del projected["paths"][path]
    for servers in find_servers(projected):
        for server in servers:
            server["variables"]["version"] |= {"default": version, "enum": [version]}
    projected["info"]["title"] += f" {version}"
    return projected


def has(part: dict[str, Any], version: str) -> bool:
    """Whether a version has an operation, a schema or a field for sure."""
    return version in part.get("x-gemini-versions", VERSIONS) and version not in part.get("x-uncertain-versions", ())


def find_schemas(node: Any) -> Iterator[str]:
    """The names of the schemas that something refers to."""
    if isinstance(node, dict):
        for key, value in cast("dict[str, Any]", node).items():
            if key == "$ref" and isinstance(value, str):
                yield value.rpartition("/")[2]
            else:
                yield from find_schemas(value)
    elif isinstance(node, list):
        for item in cast("list[Any]", node):
            yield from find_schemas(item)


def find_servers(spec: dict[str, Any]) -> Iterator[list[dict[str, Any]]]:
    yield spec["servers"]
    for item in spec["paths"].values():
        for operation in item.values():
            if "servers" in operation:
                yield operation["servers"]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("version", choices=VERSIONS)
    json.dump(project(load_spec(), parser.parse_args().version), sys.stdout, indent=1, ensure_ascii=False)
    print()
