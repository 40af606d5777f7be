"""Make generated/gemkit_raw from spec/: offline, the same every time, all or nothing."""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, cast

from openapi_python_client.strings import PythonIdentifier

from bundle_spec import SPEC, load_spec

TARGET = SPEC.parent / "generated" / "gemkit_raw"
METHODS = ("get", "post", "put", "patch", "delete")
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
RESERVED = {"from", "in", "class", "def", "global", "import", "not", "or", "and", "is", "None"}


def main(source: Path = SPEC, target: Path = TARGET) -> None:
    spec = load_spec(source)
    with tempfile.TemporaryDirectory(prefix="gemkit-generate-") as folder:
        package = run_generator(shape(spec), Path(folder))
        check_operations(spec, package)
        write_data(spec, package)
        run_ruff(package)
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(package, target)


def shape(spec: dict[str, Any]) -> dict[str, Any]:
    """The document as the generator's templates need it: names, types and conversion tables as `x-python`."""
    shaped = deepcopy(spec)
    schemas: dict[str, Any] = spec["components"]["schemas"]
    for name, schema in shaped["components"]["schemas"].items():
        if "enum" in schema:
            continue
        fields = [describe_field(key, field, schemas) for key, field in schema.get("properties", {}).items()]
        for field in fields:
            if more := schema.get("x-flatten", {}).get("accepts", {}).get(field["key"]):
                field["annotation"] += f" | {more}"
        uses = sorted({use for field in fields for use in field.pop("uses")})
        schema["x-python"] = {
            "doc": wrap(schema.get("description") or name, 4),
            "mixin": schema.get("x-python-mixin"),
            "module": to_module(name),
            "uses": [{"name": use, "module": to_module(use)} for use in uses],
            "fields": fields,
        }
        # The templates go by x-python alone, so the generator need not understand the fields.
        schema["properties"] = {}
    for path, method, operation in operations(shaped):
        texts = (operation["summary"] + ".", operation.get("description", ""), f"`{method.upper()} {path}`")
        operation["description"] = "\n\n".join(text.strip() for text in texts if text)
        # The templates see no more of an operation than this: its id as written, and what its resource is called.
        operation["summary"] = f"{operation['operationId']} {choose_argument(path)}"
        operation["responses"] = {"200": operation["responses"]["200"]}
        operation.pop("security", None)
    return shaped


def choose_argument(path: str) -> str:
    """What the resource in a path is called: by its name, or as the parent of what the path is about."""
    if path.partition(":")[0] == "/models/{model}":
        return "model"
    return "name" if re.search(r"\}(:\w+)?$", path) else "parent"


def describe_field(key: str, field: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    name = field.get("x-python-name") or to_python_name(key)
    kind = describe_type(field, schemas)
    notes = [field.get("description", "")]
    if field.get("deprecated"):
        notes.append("Deprecated.")
    if field.get("x-gemini-versions") == ["v1beta"]:
        notes.append("Only in v1beta.")
    return {"key": key, "name": name, "doc": wrap("\n\n".join(note for note in notes if note), 4), **kind}


def describe_type(field: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """How a value is annotated, read from JSON and written back."""
    if "$ref" in field:
        target = field["$ref"].rsplit("/", 1)[1]
        if "enum" in schemas[target]:
            return row("enum", f"{target} | str", f"parse_enum({target})", "None", target)
        return row("model", target, f"{target}.from_dict", "dump_model", target)
    match field.get("type"), field.get("format"), field.get("contentEncoding"):
        case "string", _, "base64":
            return row("bytes", "bytes | str", "parse_bytes", "dump_bytes")
        case "string", "date-time", _:
            return row("time", "datetime.datetime", "parse_time", "dump_time")
        case "string", "google-duration", _:
            return row("duration", "str | datetime.timedelta", "None", "dump_duration")
        case "string", ("int64" | "uint64"), _:
            return row("int64", "int", "parse_int64", "dump_int64")
        case "array", _, _:
            return describe_container("list", field["items"], schemas)
        case "object", _, _ if isinstance(field.get("additionalProperties"), dict):
            return describe_container("map", field["additionalProperties"], schemas)
        case "object", _, _:
            return row("struct", "dict[str, Any]", "None", "None")
        case None, _, _:
            return row("any", "Any", "None", "None")
        case scalar, _, _:
            return row("scalar", SCALARS[scalar], "None", "None")


def describe_container(kind: str, item: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    inner = describe_type(item, schemas)
    annotation = f"list[{inner['annotation']}]" if kind == "list" else f"dict[str, {inner['annotation']}]"
    parse, dump = ("None" if inner[way] == "None" else f"{way}_{kind}({inner[way]})" for way in ("parse", "dump"))
    return row(kind, annotation, parse, dump, *inner["uses"])


def row(kind: str, annotation: str, parse: str, dump: str, *uses: str) -> dict[str, Any]:
    return {"kind": kind, "annotation": annotation, "parse": parse, "dump": dump, "uses": list(uses)}


def to_python_name(key: str) -> str:
    name = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", key).lower().lstrip("_")
    return f"{name}_" if name in RESERVED else name


def to_module(schema: str) -> str:
    return PythonIdentifier(schema, "field_")


def wrap(text: str, indent: int) -> str:
    """Text for a docstring: escaped, folded, indented from the second line on."""
    text = text.replace("\\", "\\\\").replace('"""', "'''").strip()
    if text.endswith('"'):
        text += " "
    lines: list[str] = []
    for paragraph in text.split("\n"):
        hang = "  " if paragraph.startswith("- ") else ""
        lines += textwrap.wrap(paragraph, 112 - indent, subsequent_indent=hang, break_long_words=False) or [""]
    return f"\n{' ' * indent}".join(lines).replace(f"\n{' ' * indent}\n", "\n\n")


def run_generator(shaped: dict[str, Any], folder: Path) -> Path:
    document = folder / "openapi.json"
    document.write_text(json.dumps(shaped), encoding="utf-8")
    package = folder / "gemkit_raw"
    run(
        "openapi-python-client generate --meta none --fail-on-warning",
        *("--path", document, "--output-path", package),
        *("--config", SPEC / "generator.yaml", "--custom-template-path", SPEC / "templates"),
    )
    for unused in ("client.py", "errors.py"):  # the overlay's drivers do the I/O
        (package / unused).unlink()
    return package


def check_operations(spec: dict[str, Any], package: Path) -> None:
    """The generator drops an operation it can't read with a mere warning: each must have become a module."""
    made = {path.stem for path in package.glob("api/*/*.py")} - {"__init__"}
    wanted = {PythonIdentifier(operation["operationId"], "") for _, _, operation in operations(spec)}
    if made != wanted:
        sys.exit(f"generate: operations and modules differ: {sorted(made ^ wanted)}")
    models = {name for name in spec["components"]["schemas"] if not (package / f"models/{to_module(name)}.py").exists()}
    if models:
        sys.exit(f"generate: no module for {sorted(models)}")


def write_data(spec: dict[str, Any], package: Path) -> None:
    """What templates can't see: the versions of operations and fields; and the description itself, as data."""
    (package / "py.typed").touch()
    served = {o["operationId"]: tuple(o["x-gemini-versions"]) for _, _, o in operations(spec)}
    limited = {
        name: tuple(key for key, field in schema.get("properties", {}).items() if "x-gemini-versions" in field)
        for name, schema in spec["components"]["schemas"].items()
        if not schema.get("x-sdk-only")
    }
    (package / "versions.py").write_text(
        '"""Which API version has what."""\n\n'
        f"OPERATIONS: dict[str, tuple[str, ...]] = {served!r}\n"
        '"""The versions that serve an operation."""\n\n'
        f"V1BETA_FIELDS: dict[str, tuple[str, ...]] = { {k: v for k, v in limited.items() if v}!r}\n"
        '"""By class, the fields (JSON names) that v1 does not have."""\n',
        encoding="utf-8",
    )
    text = json.dumps(strip_descriptions(spec), indent=1, ensure_ascii=False)
    (package / "openapi.json").write_text(text + "\n", encoding="utf-8")


def strip_descriptions(node: Any) -> Any:
    """The same document without prose; properties that happen to be called `description` stay."""
    if isinstance(node, list):
        return [strip_descriptions(item) for item in cast("list[Any]", node)]
    if not isinstance(node, dict):
        return node
    return {
        key: strip_descriptions(value)
        for key, value in cast("dict[str, Any]", node).items()
        if not (key == "description" and isinstance(value, str))
    }


def operations(spec: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in spec["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def run_ruff(package: Path) -> None:
    config = ("--config", SPEC / "ruff.toml", "--no-cache", "--quiet")
    run("ruff check --fix", *config, package)
    run("ruff format", *config, package)


def run(command: str, *args: str | Path) -> None:
    tool, *rest = command.split()
    program = Path(sys.executable).with_name(tool)
    done = subprocess.run([program, *rest, *args], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--spec", type=Path, default=SPEC, help="the folder of the description")
    parser.add_argument("--into", type=Path, default=TARGET, help="the package to write")
    options = parser.parse_args()
    main(options.spec, options.into)
