"""Print the description of a family as one API version has it, for tools that know nothing of `x-gemini-versions`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, cast

from bundle_spec import FAMILIES, load_spec

VERSIONS = ("v1", "v1beta")
METHODS = ("get", "post", "put", "patch", "delete")


def project(spec: dict[str, Any], version: str) -> dict[str, Any]:
    """A copy without the operations, schemas, fields and variants of unions that the version does not have.

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
        if "oneOf" in schema:
            schema["oneOf"] = [variant for variant in schema["oneOf"] if not gone & set(find_schemas(variant))]
        mapping = schema.get("discriminator", {}).get("mapping", {})
        for tag in [tag for tag, target in mapping.items() if gone & set(find_schemas(target))]:
            del mapping[tag]
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
    """The names of the schemas that something refers to, by `$ref` or in a mapping."""
    if isinstance(node, str) and node.startswith("#/components/"):
        yield node.rpartition("/")[2]
    elif isinstance(node, dict):
        for value in cast("dict[str, Any]", node).values():
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
    parser.add_argument("family", choices=FAMILIES, nargs="?", default=FAMILIES[0])
    options = parser.parse_args()
    projected = project(load_spec(family=options.family), options.version)
    json.dump(projected, sys.stdout, indent=1, ensure_ascii=False)
    print()
