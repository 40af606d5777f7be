"""Put the parts of a family of the API together into one OpenAPI document: spec/gemini.openapi.yaml and spec/gemini/*.yaml."""

from __future__ import annotations

import argparse
import json
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

SPEC = Path(__file__).resolve().parent.parent / "spec"
FAMILIES = ("gemini", "interactions")
"""Descriptions of their own, as at Google: a schema's name may mean one thing here and another there."""


def find_files(folder: Path = SPEC, family: str = "gemini") -> list[Path]:
    """The files that describe a family; the first has what the others share."""
    return [folder / f"{family}.openapi.yaml", *sorted((folder / family).glob("*.yaml"))]


def load_spec(folder: Path = SPEC, family: str = "gemini") -> dict[str, Any]:
    """A family's description as one document, with `x-flatten` schemas written out."""
    root, *parts = find_files(folder, family)
    document = _read(root)
    document.setdefault("paths", {})
    schemas = document["components"].setdefault("schemas", {})
    for part in parts:
        content = _read(part)
        _merge(document["paths"], content.get("paths", {}), part)
        _merge(schemas, content.get("components", {}).get("schemas", {}), part)
    for schema in schemas.values():
        if flatten := schema.get("x-flatten"):
            schema["properties"] = {
                name: deepcopy(field)
                for source in flatten["of"]
                for name, field in schemas[source]["properties"].items()
                if name not in flatten["without"]
            } | schema.get("properties", {})
    return document


def _read(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _merge(target: dict[str, Any], source: dict[str, Any], origin: Path) -> None:
    for name, value in source.items():
        if name not in target:
            target[name] = value
        elif name.startswith("/") and not target[name].keys() & value.keys():
            target[name].update(value)  # two files may each hold some methods of a path
        else:
            raise SystemExit(f"{origin}: {name} is defined twice")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("family", choices=FAMILIES, nargs="?", default=FAMILIES[0])
    json.dump(load_spec(family=parser.parse_args().family), sys.stdout, indent=1)
