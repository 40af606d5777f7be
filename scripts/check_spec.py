"""Check that spec/ keeps the rules that everything generated from it relies on."""

from __future__ import annotations

import keyword
import re
import sys
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from bundle_spec import SPEC, find_files, load_spec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

EXTENSIONS = {
    "x-gemini-versions": "the API versions that have an operation, a schema or a field; all of them by default",
    "x-google-required": "Google's document says required; responses may still lack the field",
    "x-google-immutable": "can be set when the object is created, and not be changed later",
    "x-oneof": "groups of fields of which at most one is set",
    "x-deprecated-values": "values of an enum that Google has deprecated",
    "x-observed": "in no published document; seen in Google's own SDK (sdk) or in recorded answers (traffic)",
    "x-sdk-values": "values of an enum seen in Google's own SDK, in no published document",
    "x-sdk-only": "exists in the client alone, never on the wire",
    "x-upstream-name": "the schema's name in Google's document",
    "x-flatten": "the schemas whose fields this one has side by side",
    "x-python-name": "the attribute's name, where snake_case of the key does not do",
    "x-python-mixin": "the hand-written base class",
    "x-pagination": "the field that holds a page's items, and the page sizes",
    "x-upload": "the operation starts a resumable upload",
    "x-lro": "the operation goes on for long: the types of its response and metadata",
    "x-uncertain-versions": "versions of which Google's documents disagree",
}
VERSIONS = {"v1", "v1beta"}
METHODS = {"get", "post", "put", "patch", "delete"}
LOWER_CASE_ENUMS = {"ServiceTier"}
ENUM_KEYS = {"type", "enum", "description", "deprecated"}

Key = str | int


@dataclass(frozen=True)
class Source:
    """One file of the description: what it says, where it says it, and what it says twice."""

    name: str
    content: dict[str, Any]
    lines: dict[tuple[Key, ...], int]
    repeated: tuple[tuple[Key, ...], ...] = ()


class Finding(NamedTuple):
    """A rule broken somewhere."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


@dataclass(frozen=True)
class Node:
    """A value of a source and the way to it."""

    source: Source
    path: tuple[Key, ...]
    value: Any

    @property
    def name(self) -> str:
        """The key that the value is found under."""
        return str(self.path[-1])

    def get(self, *keys: str) -> Node | None:
        """The value under these keys, one below the other, if there is one."""
        value = self.value
        for key in keys:
            values = _as_dict(value)
            if key not in values:
                return None
            value = values[key]
        return Node(self.source, (*self.path, *keys), value)

    def children(self) -> Iterator[Node]:
        """The values right below."""
        for key, value in (*_as_dict(self.value).items(), *enumerate(_as_list(self.value))):
            yield Node(self.source, (*self.path, key), value)

    def walk(self) -> Iterator[Node]:
        """The value itself and all below it."""
        yield self
        for child in self.children():
            yield from child.walk()

    def complain(self, message: str) -> Finding:
        """What is wrong here, with the line of the nearest key."""
        ways = (self.path[:length] for length in range(len(self.path), 0, -1))
        line = next((self.source.lines[way] for way in ways if way in self.source.lines), 1)
        return Finding(self.source.name, line, message)


def read_source(name: str, text: str) -> Source:
    """Read one file."""
    root: yaml.Node | None = yaml.SafeLoader(text).get_single_node()
    marks = list(_mark_lines(root))
    counts = Counter(path for path, _ in marks)
    repeated = tuple(path for path, count in counts.items() if count > 1 and counts[path[:-1]] < 2)
    return Source(name, yaml.safe_load(text), dict(marks), repeated)


def _mark_lines(node: yaml.Node | None, path: tuple[Key, ...] = ()) -> Iterator[tuple[tuple[Key, ...], int]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield (*path, key.value), key.start_mark.line + 1
            yield from _mark_lines(value, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield (*path, index), item.start_mark.line + 1
            yield from _mark_lines(item, (*path, index))


def read_sources(folder: Path = SPEC, family: str = "gemini") -> list[Source]:
    """Read all files that describe a family."""
    files = find_files(folder, family)
    return [read_source(file.relative_to(folder.parent).as_posix(), file.read_text(encoding="utf-8")) for file in files]


def _find_schemas(sources: list[Source]) -> Iterator[Node]:
    yield from _find_components(sources, "schemas")


def _find_components(sources: list[Source], kind: str) -> Iterator[Node]:
    for source in sources:
        if components := Node(source, (), source.content).get("components", kind):
            yield from components.children()


def _find_fields(schema: Node) -> Iterator[Node]:
    if properties := schema.get("properties"):
        yield from properties.children()


def _find_subschemas(schema: Node) -> Iterator[Node]:
    """What is nested in a schema or a field: fields, items, values of maps."""
    for field in _find_fields(schema):
        yield field
        yield from _find_subschemas(field)
    for key in ("items", "additionalProperties"):
        if (inner := schema.get(key)) and isinstance(inner.value, dict):
            yield inner
            yield from _find_subschemas(inner)


def _find_operations(sources: list[Source]) -> Iterator[Node]:
    for source in sources:
        if paths := Node(source, (), source.content).get("paths"):
            for path in paths.children():
                yield from (child for child in path.children() if child.name in METHODS)


def check_definitions(sources: list[Source]) -> Iterator[Finding]:
    """Nothing is defined twice, and no two schemas have names that Python modules could not keep apart."""
    for source in sources:
        for path in source.repeated:
            yield Node(source, path, None).complain(f"{path[-1]} is written twice")
    seen: dict[str, Node] = {}
    for schema in _find_schemas(sources):
        first = seen.setdefault(_to_module(schema.name), schema)
        if first is not schema and first.name == schema.name:
            yield schema.complain(f"{schema.name} is defined twice, first in {first.source.name}")
        elif first is not schema:
            yield schema.complain(f"{schema.name} and {first.name} would share a Python module")


def check_references(sources: list[Source]) -> Iterator[Finding]:
    """Every `$ref` leads somewhere."""
    known = {
        f"#/components/{kind}/{node.name}"
        for kind in ("schemas", "responses", "parameters")
        for node in _find_components(sources, kind)
    }
    for node in _find_all(sources):
        reference = node.get("$ref")
        if reference and isinstance(reference.value, str) and reference.value not in known:
            yield reference.complain(f"nothing is at {reference.value}")


def check_extensions(sources: list[Source]) -> Iterator[Finding]:
    """Every `x-` key is a known one, and versions are versions."""
    for node in _find_all(sources):
        if not node.path or not node.name.startswith("x-"):
            continue
        if node.name not in EXTENSIONS:
            yield node.complain(f"{node.name} is not known; EXTENSIONS in scripts/check_spec.py has the list")
        versions = _as_list(node.value)
        if node.name == "x-observed" and node.value not in ("sdk", "traffic"):
            yield node.complain("x-observed is neither sdk nor traffic")
        if node.name == "x-gemini-versions" and (not versions or not VERSIONS.issuperset(versions)):
            yield node.complain("x-gemini-versions is not a list of v1 and v1beta")


def check_operation_names(sources: list[Source]) -> Iterator[Finding]:
    """Every operationId is unique, `resource.verb` or `resource.part.verb`, and its first tag is the resource."""
    seen: set[str] = set()
    for operation in _find_operations(sources):
        name = operation.value.get("operationId", "")
        if name in seen:
            yield operation.complain(f"operationId {name} is used twice")
        seen.add(name)
        if not re.fullmatch(r"[a-z][A-Za-z_]*(\.[a-z][A-Za-z]*)+", name):
            yield operation.complain(f"operationId {name!r} is not of the form resource.verb (or resource.part.verb)")
        elif operation.value.get("tags", [])[:1] != [name.split(".")[0]]:
            yield operation.complain(f"the first tag of {name} is not its resource")


def check_operations(sources: list[Source]) -> Iterator[Finding]:
    """Every operation tells its versions, has a summary line and an answer for errors."""
    for operation in _find_operations(sources):
        name = operation.value.get("operationId", operation.name)
        if "x-gemini-versions" not in operation.value:
            yield operation.complain(f"{name} has no x-gemini-versions")
        summary = operation.value.get("summary") or "TODO"
        if summary == "TODO" or summary.endswith("."):
            yield operation.complain(f"{name} has no summary, or one with a full stop")
        if not operation.get("responses", "default"):
            yield operation.complain(f"{name} has no default response for errors")


def check_shapes(sources: list[Source]) -> Iterator[Finding]:
    """No field is required; enums and objects are schemas with a name."""
    for schema in _find_schemas(sources):
        for node in (schema, *_find_subschemas(schema)):
            if "required" in node.value:
                yield node.complain(f"{node.name} has a required list, but responses may lack any field")
            if node is schema:
                continue
            if "enum" in node.value:
                yield node.complain(f"{schema.name}.{node.name} is an enum without a name of its own")
            if "properties" in node.value or _is_opaque(node.value):
                yield node.complain(f"{schema.name}.{node.name} is an object without a name of its own")


def check_enums(sources: list[Source]) -> Iterator[Finding]:
    """Enums are nothing but a list of upper-case strings."""
    for schema in _find_schemas(sources):
        if "enum" not in schema.value:
            continue
        extra = [key for key in schema.value if key not in ENUM_KEYS and not key.startswith("x-")]
        if extra or schema.value.get("type") != "string":
            yield schema.complain(f"enum {schema.name} is more than type: string, enum and description")
        pattern = r"[a-z]+" if schema.name in LOWER_CASE_ENUMS else r"[A-Z][A-Z0-9_]*"
        values = _as_list(schema.value["enum"])
        for value in values:
            if not isinstance(value, str) or not re.fullmatch(pattern, value):
                yield schema.complain(f"value {value!r} of {schema.name} is not an upper-case string")
        for key in ("x-sdk-values", "x-deprecated-values"):
            for value in schema.value.get(key, []):
                if value not in values:
                    yield schema.complain(f"{key} of {schema.name} has {value}, which is no value of it")


def check_field_names(sources: list[Source]) -> Iterator[Finding]:
    """Keys are camelCase, their Python names snake_case, and no two of a schema are the same."""
    for schema in _find_schemas(sources):
        seen: dict[str, str] = {}
        for field in _find_fields(schema):
            if not re.fullmatch(r"_?[a-z][A-Za-z0-9]*", field.name):
                yield field.complain(f"{schema.name}.{field.name} is not camelCase")
            name = field.value.get("x-python-name", _to_attribute(field.name))
            if "x-python-name" in field.value and not _is_attribute(name):
                yield field.complain(f"x-python-name {name!r} of {schema.name}.{field.name} is not snake_case")
            if (first := seen.setdefault(name, field.name)) != field.name:
                yield field.complain(f"{schema.name}.{field.name} and {first} would both be called {name}")


def check_descriptions(sources: list[Source]) -> Iterator[Finding]:
    """Every operation, schema and field that is not deprecated is described."""
    for operation in _find_operations(sources):
        if _is_undescribed(operation):
            yield operation.complain(f"{operation.value.get('operationId', operation.name)} has no description")
    for schema in _find_schemas(sources):
        if _is_undescribed(schema):
            yield schema.complain(f"{schema.name} has no description")
        for field in _find_fields(schema):
            if _is_undescribed(field) and not schema.value.get("deprecated"):
                yield field.complain(f"{schema.name}.{field.name} has no description")


def check_document(document: dict[str, Any], sources: list[Source]) -> Iterator[Finding]:
    """The whole document is valid OpenAPI 3.1. Stops at the first error: it may upset the checks that follow."""
    for error in islice(OpenAPIV31SpecValidator(document).iter_errors(), 1):
        yield _locate(tuple(error.absolute_path), error.instance, sources).complain(error.message.splitlines()[0])


RULES: tuple[Callable[[list[Source]], Iterator[Finding]], ...] = (
    check_definitions,
    check_references,
    check_extensions,
    check_operation_names,
    check_operations,
    check_shapes,
    check_enums,
    check_field_names,
    check_descriptions,
)


def _find_all(sources: list[Source]) -> Iterator[Node]:
    for source in sources:
        yield from Node(source, (), source.content).walk()


def _locate(path: tuple[Key, ...], value: object, sources: list[Source]) -> Node:
    """The value in the sources; the validator's path may start anywhere."""
    found = (node for node in _find_all(sources) if path and node.path[-len(path) :] == path and node.value == value)
    return next(found, Node(sources[0], (), None))


def _as_dict(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _as_list(value: Any) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else []


def _is_undescribed(node: Node) -> bool:
    return not str(node.value.get("description") or "").strip() and not node.value.get("deprecated")


def _is_opaque(schema: dict[str, Any]) -> bool:
    return schema.get("type") == "object" and "additionalProperties" not in schema


def _is_attribute(name: str) -> bool:
    return re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) is not None and not keyword.iskeyword(name)


def _to_attribute(key: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", key).lower().lstrip("_")


def _to_module(schema: str) -> str:
    """What two names must not share: a module, on a file system that ignores case."""
    return schema.replace("_", "").lower()


def check_sources(sources: list[Source]) -> list[Finding]:
    """All findings of all rules, in the order of the files."""
    return sorted(finding for rule in RULES for finding in rule(sources))


def summarize(sources: list[Source]) -> str:
    """The description in one line of figures."""
    operations, schemas = list(_find_operations(sources)), list(_find_schemas(sources))
    fields = sum(1 for schema in schemas for _ in _find_fields(schema))
    undescribed = sum(1 for _ in check_descriptions(sources))
    return f"spec: {len(operations)} operations, {len(schemas)} schemas, {fields} fields, {undescribed} undescribed"


def main() -> int:
    """Print the findings or, when there are none, a summary."""
    sources = read_sources()
    findings = check_sources(sources) or sorted(check_document(load_spec(), sources))
    for finding in findings:
        print(finding, file=sys.stderr)
    if not findings:
        print(summarize(sources))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
