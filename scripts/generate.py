"""Make generated/gemkit_raw, and the documents that the emulator reads, from spec/: offline, the same every time, all or nothing."""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, cast

from openapi_python_client.strings import PythonIdentifier

from bundle_spec import FAMILIES, SPEC, load_spec
from describe_types import (
    describe_arguments,
    describe_fields,
    describe_options,
    describe_union,
    describe_unknowns,
    to_member_name,
    to_module,
    to_parser,
)

ROOT = SPEC.parent
PACKAGE = Path("generated", "gemkit_raw")
DOCUMENTS = Path("emulator", "gemkit_emulator", "openapi")
METHODS = ("get", "post", "put", "patch", "delete")


def main(source: Path = SPEC, target: Path = ROOT) -> None:
    specs = {family: load_spec(source, family) for family in FAMILIES}
    with tempfile.TemporaryDirectory(prefix="gemkit-generate-") as folder:
        made, documents = Path(folder) / "gemkit_raw", Path(folder) / "openapi"
        documents.mkdir()
        for family, spec in specs.items():
            package = made if family == FAMILIES[0] else made / family
            run_generator(shape(spec, family), package)
            check_operations(spec, package)
            write_document(spec, documents / f"{family}.json")
            if package != made:
                (package / "types.py").unlink()  # the families share what every class is made of
        write_versions(specs.values(), made)
        (made / "py.typed").touch()
        run_ruff(made)
        for new, place in ((made, target / PACKAGE), (documents, target / DOCUMENTS)):
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(new, place)


def shape(spec: dict[str, Any], family: str) -> dict[str, Any]:
    """The document as the generator's templates need it: names, types and conversion tables as `x-python`."""
    shaped = deepcopy(spec)
    schemas: dict[str, Any] = spec["components"]["schemas"]
    schemas = schemas | describe_unknowns(schemas)
    shaped["components"]["schemas"] = {name: shape_schema(name, schemas) for name in schemas} | {
        f"{name}Dict": shape_options(name, schemas) for name, schema in schemas.items() if "x-python-options" in schema
    }
    for path, method, operation in operations(shaped):
        texts = (operation["summary"] + ".", operation.get("description", ""), f"`{method.upper()} {path}`")
        operation["description"] = "\n\n".join(text.strip() for text in texts if text)
        content = operation["responses"]["200"]["content"]
        event = content.pop("text/event-stream", None) if "application/json" in content else None
        # The templates see no more of an operation than this: its id as written, what its resource is called, and what
        # reads the events of its stream when it may also answer at once.
        events = [to_parser(find_schema(event)), find_schema(event)] if event else ["-"]
        operation["summary"] = " ".join([operation["operationId"], choose_arguments(path, family), *events])
        operation["responses"] = {"200": operation["responses"]["200"]}
        operation.pop("security", None)
        if family == "interactions" and "requestBody" in operation:
            body = find_schema(operation["requestBody"]["content"]["application/json"])
            shaped["components"]["schemas"][body]["x-python"]["arguments"] = shape_arguments(body, schemas)
    return shaped


def shape_schema(name: str, schemas: dict[str, Any]) -> dict[str, Any]:
    """A schema that the generator makes a class of without understanding it: the templates go by `x-python` alone."""
    schema: dict[str, Any] = deepcopy(schemas[name])
    if "enum" in schema:
        return schema | {"x-enum-varnames": [to_member_name(value) for value in schema["enum"]]}
    doc = schema.get("description") or name
    if "oneOf" in schema:
        union = describe_union(name, schemas)
        named = {key: locate(union[key], schemas) for key in ("names", "uses")}
        return {"type": "object", "x-python": {"union": True, "doc": wrap(doc, 4), **union, **named}}
    fields = describe_fields(schema, schemas)
    for field in fields:
        field["doc"] = wrap(field["doc"], 4)
    schema["properties"] = {}
    schema["x-python"] = {
        "doc": wrap(doc, 4),
        "mixin": schema.get("x-python-mixin"),
        "module": to_module(name),
        "types": locate({use for field in fields for use in field["types"]}, schemas),
        "fields": fields,
    }
    return schema


def shape_options(name: str, schemas: dict[str, Any]) -> dict[str, Any]:
    """A schema that becomes a TypedDict: the fields of another as keyword arguments."""
    options = describe_options(schemas[name], schemas)
    for option in options:
        option["doc"] = wrap(option["doc"], 4)
    types = locate({use for option in options for use in option["types"]}, schemas)
    doc = f"The fields of {name} as keyword arguments, or as a dict."
    return {"type": "object", "x-python": {"options": options, "types": types, "doc": doc}}


def locate(names: Iterable[str], schemas: dict[str, Any]) -> list[dict[str, str]]:
    """The modules that names come from: classes, and the functions that read unions."""
    modules = {name: to_module(name) for name in schemas} | {to_parser(name): to_module(name) for name in schemas}
    return [{"name": name, "module": modules[name]} for name in sorted(names)]


def shape_arguments(body: str, schemas: dict[str, Any]) -> list[dict[str, Any]]:
    """The fields of a request's body as arguments; dicts and any sequence will do."""
    arguments = describe_arguments(body, schemas)
    for argument in arguments:
        argument["types"] = locate(argument["types"], schemas)
        argument["doc"] = wrap(f"{argument['name']}: {argument['doc']}", 12)
    return arguments


def find_schema(media: dict[str, Any]) -> str:
    """The schema of a body."""
    return media["schema"]["$ref"].rpartition("/")[2]


def choose_arguments(path: str, family: str) -> str:
    """What the resource in a path is called: by its name, or as the parent of what the path is about."""
    if family == "interactions":
        *parents, last = re.findall(r"\{(\w+)\}", path) or [""]
        if parents:
            return ",".join([*parents, last])
        return f"{last}_id" if path.endswith("/executions") else "id"
    if path.partition(":")[0] == "/models/{model}":
        return "model"
    return "name" if re.search(r"\}(:\w+)?$", path) else "parent"


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


def run_generator(shaped: dict[str, Any], package: Path) -> None:
    document = package.with_suffix(".json")
    document.write_text(json.dumps(shaped), encoding="utf-8")
    run(
        "openapi-python-client generate --meta none --fail-on-warning",
        *("--path", document, "--output-path", package),
        *("--config", SPEC / "generator.yaml", "--custom-template-path", SPEC / "templates"),
    )
    document.unlink()
    for unused in ("client.py", "errors.py"):  # the overlay's drivers do the I/O
        (package / unused).unlink()


def check_operations(spec: dict[str, Any], package: Path) -> None:
    """The generator drops an operation it can't read with a mere warning: each must have become a module."""
    made = {path.stem for path in package.glob("api/*/*.py")} - {"__init__"}
    wanted = {PythonIdentifier(operation["operationId"], "") for _, _, operation in operations(spec)}
    if made != wanted:
        sys.exit(f"generate: operations and modules differ: {sorted(made ^ wanted)}")
    models = {name for name in spec["components"]["schemas"] if not (package / f"models/{to_module(name)}.py").exists()}
    if models:
        sys.exit(f"generate: no module for {sorted(models)}")


def write_versions(specs: Iterable[dict[str, Any]], package: Path) -> None:
    """What templates can't see: the versions of operations and fields."""
    served: dict[str, tuple[str, ...]] = {}
    repeatable: list[str] = []
    limited: dict[str, tuple[str, ...]] = {}
    for spec in specs:
        served |= {o["operationId"]: tuple(o["x-gemini-versions"]) for _, _, o in operations(spec)}
        repeatable += [o["operationId"] for _, verb, o in operations(spec) if verb != "post" or "x-repeatable" in o]
        for name, schema in spec["components"]["schemas"].items():
            keys = tuple(key for key, field in schema.get("properties", {}).items() if "x-gemini-versions" in field)
            if keys and not schema.get("x-sdk-only"):
                limited[name] = keys
    (package / "versions.py").write_text(
        '"""Which API version has what."""\n\n'
        f"OPERATIONS: dict[str, tuple[str, ...]] = {served!r}\n"
        '"""The versions that serve an operation."""\n\n'
        f"REPEATABLE: frozenset[str] = frozenset({sorted(repeatable)!r})\n"
        '"""Operations that do no harm when the service gets the same request twice."""\n\n'
        f"V1BETA_FIELDS: dict[str, tuple[str, ...]] = {limited!r}\n"
        '"""By class, the fields (JSON names) that v1 does not have."""\n',
        encoding="utf-8",
    )


def write_document(spec: dict[str, Any], path: Path) -> None:
    """The description itself, as data."""
    text = json.dumps(strip_descriptions(spec), indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


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
    parser.add_argument("--into", type=Path, default=ROOT, help="the tree to write to")
    options = parser.parse_args()
    main(options.spec, options.into)
