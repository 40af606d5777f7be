"""Check that spec/ keeps the rules that everything generated from it relies on."""

from __future__ import annotations

import keyword
import re
import sys
from collections import Counter
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from bundle_spec import FAMILIES, SPEC, find_files, load_spec

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
    "x-upstream-name": "the schema's name, or the operation's id, in Google's document",
    "x-flatten": "the schemas whose fields this one has side by side with its own, and what Python callers may give for some",
    "x-multi-segment": "the path parameter's value may hold slashes",
    "x-python-name": "the attribute's name, where snake_case of the key does not do",
    "x-python-mixin": "the hand-written base class",
    "x-python-options": "callers may give the fields as keyword arguments: there is a TypedDict of them too",
    "x-pagination": "the field that holds a page's items, and the page sizes",
    "x-repeatable": "a POST that does no harm when the service gets it twice",
    "x-upload": "the operation starts a resumable upload",
    "x-lro": "the operation goes on for long: the types of its response and metadata",
    "x-uncertain-versions": "versions of which Google's documents disagree",
}
VERSIONS = {"v1", "v1beta"}
METHODS = {"get", "post", "put", "patch", "delete"}
LOWER_CASE_ENUMS = {("gemini", "ServiceTier")}
ENUM_KEYS = {"type", "enum", "description", "deprecated"}
UNION_KEYS = {"oneOf", "discriminator", "description"}
VARIANT_KEYS = {"string": {"type"}, "array": {"type", "items"}, "object": {"type", "additionalProperties"}}

Key = str | int


class Style(NamedTuple):
    """How a family writes the keys of fields and the values of enums."""

    key: str
    key_rule: str
    value: str
    value_rule: str


STYLES = {
    "gemini": Style(r"_?[a-z][A-Za-z0-9]*", "camelCase", r"[A-Z][A-Z0-9_]*", "an upper-case string"),
    "interactions": Style(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", "snake_case", r"\S+", "a string without spaces"),
}


@dataclass(frozen=True)
class Source:
    """One file of the description: what it says, where it says it, and what it says twice."""

    name: str
    content: dict[str, Any]
    lines: dict[tuple[Key, ...], int]
    repeated: tuple[tuple[Key, ...], ...] = ()
    family: str = FAMILIES[0]


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


def read_source(name: str, text: str, family: str = FAMILIES[0]) -> Source:
    """Read one file."""
    root: yaml.Node | None = yaml.SafeLoader(text).get_single_node()
    marks = list(_mark_lines(root))
    counts = Counter(path for path, _ in marks)
    repeated = tuple(path for path, count in counts.items() if count > 1 and counts[path[:-1]] < 2)
    return Source(name, yaml.safe_load(text), dict(marks), repeated, family)


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
    return [
        read_source(file.relative_to(folder.parent).as_posix(), file.read_text(encoding="utf-8"), family)
        for file in find_files(folder, family)
    ]


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
    """What is nested in a schema or a field: fields, variants of unions, items, values of maps."""
    variants = schema.get("oneOf")
    inner = [schema.get(key) for key in ("items", "additionalProperties")]
    for node in (*_find_fields(schema), *(variants.children() if variants else ()), *inner):
        if node and isinstance(node.value, dict):
            yield node
            yield from _find_subschemas(node)


def _find_operations(sources: list[Source]) -> Iterator[Node]:
    for source in sources:
        if paths := Node(source, (), source.content).get("paths"):
            for path in paths.children():
                yield from (child for child in path.children() if child.name in METHODS)


def _find_parameters(sources: list[Source]) -> Iterator[Node]:
    for node in _find_all(sources):
        if node.path[-2:-1] == ("parameters",) and "in" in _as_dict(node.value):
            yield node


def _find_objects(variants: list[dict[str, Any]], schemas: dict[str, Node]) -> dict[str, Node]:
    """The objects that a value may be, by their names; a variant may be a union again."""
    found: dict[str, Node] = {}
    left = [*variants]
    while left:
        schema = schemas.get(_to_name(left.pop().get("$ref", "")))
        if schema and schema.name not in found:
            found[schema.name] = schema
            left += schema.value.get("oneOf", [])
    return {name: schema for name, schema in found.items() if schema.value.get("type") == "object"}


def _find_constants(schema: Node) -> dict[str, Any]:
    return {field.name: field.value["const"] for field in _find_fields(schema) if "const" in field.value}


def _find_required(schema: Node) -> frozenset[str]:
    fields = (field for field in _find_fields(schema) if "const" not in field.value)
    return frozenset(field.name for field in fields if field.value.get("x-google-required"))


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
    """Every operationId is `resource.verb` or `resource.part.verb`, and its first tag is the resource."""
    for operation in _find_operations(sources):
        name = operation.value.get("operationId", "")
        if not re.fullmatch(r"[a-z][A-Za-z_]*(\.[a-z][A-Za-z]*)+", name):
            yield operation.complain(f"operationId {name!r} is not of the form resource.verb (or resource.part.verb)")
        elif operation.value.get("tags", [])[:1] != [name.split(".")[0]]:
            yield operation.complain(f"the first tag of {name} is not its resource")


def check_operation_clashes(sources: list[Source]) -> Iterator[Finding]:
    """Every operationId has a Python name of its own, in all families together: users have them side by side."""
    seen: dict[str, Node] = {}
    for operation in _find_operations(sources):
        name = operation.value.get("operationId", "")
        first = seen.setdefault(_to_attribute(name.replace(".", "_")), operation)
        if first is not operation:
            other = f"{first.value.get('operationId', '')} in {first.source.name}"
            yield operation.complain(f"operationId {name} and {other} would have the same Python name")


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
    """Enums are nothing but a list of strings, written as the family does, each with a Python name of its own."""
    for schema in _find_schemas(sources):
        if "enum" not in schema.value:
            continue
        family = schema.source.family
        extra = [key for key in schema.value if key not in ENUM_KEYS and not key.startswith("x-")]
        if extra or schema.value.get("type") != "string":
            yield schema.complain(f"enum {schema.name} is more than type: string, enum and description")
        pattern = r"[a-z]+" if (family, schema.name) in LOWER_CASE_ENUMS else STYLES[family].value
        values = _as_list(schema.value["enum"])
        members: dict[str, str] = {}
        for value in values:
            if not isinstance(value, str) or not re.fullmatch(pattern, value):
                yield schema.complain(f"value {value!r} of {schema.name} is not {STYLES[family].value_rule}")
            elif (member := _to_member(value)) in members:
                yield schema.complain(f"{value} and {members[member]} of {schema.name} would both be called {member}")
            else:
                members[member] = value
        for key in ("x-sdk-values", "x-deprecated-values"):
            for value in schema.value.get(key, []):
                if value not in values:
                    yield schema.complain(f"{key} of {schema.name} has {value}, which is no value of it")


def check_field_names(sources: list[Source]) -> Iterator[Finding]:
    """Keys are written as the family writes them, Python names in snake_case, and no two of a schema are the same."""
    for schema in _find_schemas(sources):
        style = STYLES[schema.source.family]
        seen: dict[str, str] = {}
        for field in _find_fields(schema):
            if not re.fullmatch(style.key, field.name):
                yield field.complain(f"{schema.name}.{field.name} is not {style.key_rule}")
            name = field.value.get("x-python-name", _to_attribute(field.name))
            if "x-python-name" in field.value and not _is_attribute(name):
                yield field.complain(f"x-python-name {name!r} of {schema.name}.{field.name} is not snake_case")
            if (first := seen.setdefault(name, field.name)) != field.name:
                yield field.complain(f"{schema.name}.{field.name} and {first} would both be called {name}")


def check_unions(sources: list[Source]) -> Iterator[Finding]:
    """Unions are schemas with a name, of nothing but variants, and the objects among these can be told apart."""
    for node in _find_all(sources):
        if isinstance(_as_dict(node.value).get("oneOf"), list) and node.path[:-1] != ("components", "schemas"):
            yield node.complain(f"{node.name} is a union without a name of its own")
    schemas = {schema.name: schema for schema in _find_schemas(sources)}
    for union in schemas.values():
        if not (variants := union.get("oneOf")):
            continue
        if any(key not in UNION_KEYS and not key.startswith("x-") for key in union.value):
            yield union.complain(f"union {union.name} is more than oneOf, discriminator and description")
        for variant in variants.children():
            if variant.value.keys() != VARIANT_KEYS.get(variant.value.get("type"), {"$ref"}):
                yield variant.complain(f"a variant of {union.name} is no reference, plain string, array or map")
        objects = _find_objects(variants.value, schemas)
        items = _find_objects([variant["items"] for variant in variants.value if "items" in variant], schemas)
        if discriminator := union.get("discriminator"):
            yield from _check_mapping(union, discriminator, objects)
        elif not (_can_be_told_apart(objects) and _can_be_told_apart(items)):
            yield union.complain(f"objects of {union.name} differ neither in a const field nor in what they require")


def _check_mapping(union: Node, discriminator: Node, objects: dict[str, Node]) -> Iterator[Finding]:
    """Every object has a tag, and says so itself."""
    key = discriminator.value.get("propertyName")
    mapping = discriminator.get("mapping")
    tags = list(mapping.children()) if mapping else []
    for tag in tags:
        name = _to_name(tag.value)
        if name not in objects:
            yield tag.complain(f"{union.name} maps {tag.name} to {name}, which is no object of it")
        elif _find_constants(objects[name]).get(key) != tag.name:
            yield tag.complain(f"{union.name} maps {tag.name} to {name}, where const of {key} is not the same")
    for name in sorted(objects.keys() - {_to_name(tag.value) for tag in tags}):
        yield union.complain(f"{union.name} has no tag for {name}")


def _can_be_told_apart(objects: dict[str, Node]) -> bool:
    """Whether some field is a const in each, never the same one, or else no two require the same."""
    constants = [_find_constants(schema) for schema in objects.values()]
    required = {_find_required(schema) for schema in objects.values()}
    keys = {key for values in constants for key in values}
    return (
        len(objects) <= 1
        or any(len({values[key] for values in constants if key in values}) == len(objects) for key in keys)
        or (all(required) and len(required) == len(objects))
    )


def check_descriptions(sources: list[Source]) -> Iterator[Finding]:
    """Every operation, parameter, schema and field is described, unless it is deprecated or says it all as a const."""
    for operation in _find_operations(sources):
        if _is_undescribed(operation):
            yield operation.complain(f"{operation.value.get('operationId', operation.name)} has no description")
    for parameter in _find_parameters(sources):
        if _is_undescribed(parameter):
            yield parameter.complain(f"parameter {parameter.value.get('name')} has no description")
    for schema in _find_schemas(sources):
        if _is_undescribed(schema):
            yield schema.complain(f"{schema.name} has no description")
        for field in _find_fields(schema):
            if _is_undescribed(field, excused="const" in field.value or schema.value.get("deprecated", False)):
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
    check_unions,
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


def _is_undescribed(node: Node, *, excused: bool = False) -> bool:
    """Whether prose is missing; a `TODO` is no prose, not even where none is needed."""
    text = str(node.value.get("description") or "").strip()
    return text == "TODO" or not (text or excused or node.value.get("deprecated"))


def _is_opaque(schema: dict[str, Any]) -> bool:
    return schema.get("type") == "object" and "additionalProperties" not in schema


def _is_attribute(name: str) -> bool:
    return re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) is not None and not keyword.iskeyword(name)


def _to_attribute(key: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", key).lower().lstrip("_")


def _to_member(value: str) -> str:
    """What scripts/generate.py calls an enum's value."""
    name = re.sub(r"[^A-Z0-9]+", "_", value.upper())
    return f"VALUE_{name}" if name[0].isdigit() else name


def _to_name(reference: str) -> str:
    return reference.rpartition("/")[2]


def _to_module(schema: str) -> str:
    """What two names must not share: a module, on a file system that ignores case."""
    return schema.replace("_", "").lower()


def check_sources(*families: list[Source]) -> list[Finding]:
    """All findings of all rules, in the order of the files."""
    findings = [finding for family in families for rule in RULES for finding in rule(family)]
    return sorted([*findings, *check_operation_clashes(list(chain(*families)))])


def summarize(sources: list[Source]) -> str:
    """A family's description in one line of figures."""
    operations, schemas = list(_find_operations(sources)), list(_find_schemas(sources))
    fields = sum(1 for schema in schemas for _ in _find_fields(schema))
    undescribed = sum(1 for _ in check_descriptions(sources))
    return (
        f"spec/{sources[0].family}: {len(operations)} operations, {len(schemas)} schemas, {fields} fields, "
        f"{undescribed} undescribed"
    )


def main() -> int:
    """Print the findings or, when there are none, a summary of each family."""
    families = {family: read_sources(family=family) for family in FAMILIES}
    findings = check_sources(*families.values())
    for family, sources in families.items() if not findings else ():
        findings += sorted(check_document(load_spec(family=family), sources))
    for finding in findings:
        print(finding, file=sys.stderr)
    if not findings:
        print(*map(summarize, families.values()), sep="\n")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
