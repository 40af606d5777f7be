"""Put spec/gemini.openapi.yaml and spec/gemini/*.yaml together into one OpenAPI document."""

from __future__ import annotations

import json
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

SPEC = Path(__file__).resolve().parent.parent / "spec"


def load_spec(folder: Path = SPEC) -> dict[str, Any]:
    """The whole description as one document, with `x-flatten` schemas written out."""
    document = _read(folder / "gemini.openapi.yaml")
    document.setdefault("paths", {})
    schemas = document["components"].setdefault("schemas", {})
    for part in sorted((folder / "gemini").glob("*.yaml")):
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
            }
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
    json.dump(load_spec(), sys.stdout, indent=1)
