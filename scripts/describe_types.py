"""What a schema is in Python: its annotation, how it is read from JSON, and how it is written back."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, TypeAlias

from openapi_python_client.strings import PythonIdentifier

Json: TypeAlias = dict[str, Any]
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
STRINGS = {  # by format or encoding: kind, annotation, the words that say how it is read and written
    "base64": ("bytes", "bytes | str", "bytes"),
    "byte": ("base64", "str | bytes", "base64"),
    "date-time": ("time", "datetime.datetime", "time"),
    "google-duration": ("duration", "str | datetime.timedelta", "duration"),
    "int64": ("int64", "int", "int64"),
    "uint64": ("int64", "int", "int64"),
}
RESERVED = {"from", "in", "class", "def", "global", "import", "not", "or", "and", "is", "None"}


def describe_fields(schema: Json, schemas: Json) -> list[Json]:
    """Every field of an object: its names, its documentation and its type."""
    accepted: Json = schema.get("x-flatten", {}).get("accepts", {})
    fields = [_describe_field(key, field, schemas) for key, field in schema.get("properties", {}).items()]
    for field in fields:
        if wide := accepted.get(field["key"]):
            field["annotation"] = wide
            field["types"] += _find_names(wide, schemas)
    return fields


def describe_options(schema: Json, schemas: Json) -> list[Json]:
    """Every field of an object as what callers may give for it."""
    accepted: Json = schema.get("x-flatten", {}).get("accepts", {})
    options: list[Json] = []
    for field in describe_fields(schema, schemas):
        names = _find_names(field["annotation"], schemas)
        wide = field["annotation"] if field["key"] in accepted else _widen(field["annotation"], names, schemas)
        options.append({"name": field["name"], "doc": field["doc"], "annotation": wide, "types": names})
    return options


def _find_names(annotation: str, schemas: Json) -> list[str]:
    """The schemas that an annotation names."""
    return [word for word in re.findall(r"\w+", annotation) if word in schemas]


def _describe_field(key: str, field: Json, schemas: Json) -> Json:
    notes = [field.get("description", "")]
    if "const" in field:
        notes.append(f"Always `{field['const']}`.")
    if field.get("deprecated"):
        notes.append("Deprecated.")
    if field.get("x-gemini-versions") == ["v1beta"]:
        notes.append("Only in v1beta.")
    return {
        "key": key,
        "name": field.get("x-python-name") or to_python_name(key),
        "doc": "\n\n".join(note for note in notes if note),
        **describe_type(field, schemas),
    }


def describe_type(field: Json, schemas: Json) -> Json:
    """How a value is annotated; and in words how it is read from JSON and written back, none of them for what is left as it is.

    Base64 is bytes in Python (`contentEncoding: base64`), but text where Google's own client has it so (`format: byte`).
    """
    if "$ref" in field:
        return _describe_reference(to_name(field["$ref"]), schemas)
    if "const" in field:
        return _row("const", f'Literal["{field["const"]}"]', "const") | {"value": field["const"]}
    match field.get("type"):
        case "array":
            return _describe_container("list", field["items"], schemas)
        case "object" if isinstance(field.get("additionalProperties"), dict):
            return _describe_container("map", field["additionalProperties"], schemas)
        case "object":
            return _row("struct", "dict[str, Any]")
        case None:
            return _row("any", "Any", "any")
        case "string" if (form := field.get("contentEncoding") or field.get("format")) in STRINGS:
            return _row(*STRINGS[form])
        case scalar:
            return _row("scalar", SCALARS[scalar])


def _describe_reference(name: str, schemas: Json) -> Json:
    if "enum" in schemas[name]:
        return _row("enum", f"{name} | str", "enum", name) | {"types": [name]}
    if "oneOf" in schemas[name]:
        return _row("union", name, "union", to_module(name)) | {"types": [name]}
    return _row("model", name, "model", name) | {"types": [name]}


def _describe_container(kind: str, item: Json, schemas: Json) -> Json:
    inner = describe_type(item, schemas)
    annotation = f"list[{inner['annotation']}]" if kind == "list" else f"dict[str, {inner['annotation']}]"
    words = [kind, *inner["words"]] if inner["words"] else []  # what is read or written item by item has to be a list
    return _row(kind, annotation, *words) | {"types": inner["types"]}


def _row(kind: str, annotation: str, *words: str) -> Json:
    return {"kind": kind, "annotation": annotation, "words": list(words), "types": []}


def describe_arguments(body: str, schemas: Json) -> list[Json]:
    """What of a request's body is given by name: the fields of the object, or of all that a union may be."""
    members = _list_members(schemas[body], schemas) or [body]
    arguments: dict[str, Json] = {}
    for member in members:
        required = _list_required(schemas[member])
        for key, field in schemas[member].get("properties", {}).items():
            if field.get("readOnly") or ("const" in field and len(members) == 1) or key in arguments:
                continue
            described = describe_type({"type": "string"} if "const" in field else field, schemas)
            annotation = _widen(described["annotation"], _find_names(described["annotation"], schemas), schemas)
            arguments[key] = {
                "key": key,
                "name": to_python_name(key),
                "doc": field.get("description", "The kind."),
                "required": len(members) == 1 and key in required,
                "annotation": annotation,
                "types": _find_names(annotation, schemas),
            }
    return sorted(arguments.values(), key=lambda argument: not argument["required"])


def _widen(annotation: str, names: list[str], schemas: Json) -> str:
    """The annotation of what callers may give: dicts for objects, any sequence for a list."""
    for name in set(names):
        if "enum" not in schemas[name]:
            given = [name, "Mapping[str, Any]"]
            lists = [member["items"] for member in schemas[name].get("oneOf", ()) if member.get("type") == "array"]
            if items := [item["$ref"].rpartition("/")[2] for item in lists if "$ref" in item]:
                given.append(f"Sequence[{' | '.join([*items, 'Mapping[str, Any]'])}]")
            annotation = re.sub(rf"\b{name}\b", " | ".join(given), annotation)
    return re.sub(r"\bdict\[", "Mapping[", re.sub(r"\blist\[", "Sequence[", annotation))


# --- unions -----------------------------------------------------------------------------------------------------------


def describe_unknowns(schemas: Json) -> Json:
    """For every union whose members have tags, a schema of what has a tag that the spec does not know."""
    return {
        f"Unknown{name}": {
            "type": "object",
            "description": f"A {name} of a kind that the description does not know. What it holds besides the kind is in "
            "`additional_properties`.",
            "properties": {tag: {"type": "string", "description": "The kind."}},
        }
        for name, schema in schemas.items()
        if len(_list_references(schema, schemas)) > 1
        and (tag := _find_tag(_list_members(schema, schemas), schemas))
        and not _is_free(schema)
    }


def describe_union(name: str, schemas: Json) -> Json:
    """What a union may be, and how any of it is read: by the kind of the JSON value, an object by its tag or its fields."""
    variants: list[Json] = schemas[name]["oneOf"]
    described = [describe_type(variant, schemas) for variant in variants]
    annotations = [re.sub(r"\blist\[", "Sequence[", row["annotation"]) for row in described]
    unknown = f"Unknown{name}"
    if unknown in schemas:
        annotations.append(unknown)
    readers = {
        "objects": _read_objects(name, variants, schemas),
        "items": _read_items([variant["items"] for variant in variants if "items" in variant], schemas),
        "text": _read_text(variants, schemas),
    }
    given = {key: reader for key, reader in readers.items() if reader}
    parts = ", ".join(f"{key}={text}" for key, (text, _) in given.items())
    uses = {use for _, uses in given.values() for use in uses}
    names = {word for text in annotations for word in re.findall(r"\w+", text) if word in schemas}
    return {
        "annotation": " | ".join(dict.fromkeys(annotations)),
        "names": names - uses,
        "uses": uses,
        "parser": to_parser(name),
        "parse": given["objects"][0] if list(given) == ["objects"] else f"parse_union({parts})",
    }


Reader: TypeAlias = tuple[str, list[str]] | None
"""An expression that reads a value, and the names it needs."""


def _read_objects(name: str, variants: list[Json], schemas: Json) -> Reader:
    references = _list_references({"oneOf": variants}, schemas)
    free = _is_free({"oneOf": variants})
    if not references:
        return ("keep", []) if free else None
    if len(references) == 1 and "oneOf" in schemas[references[0]]:
        parser = to_parser(references[0])
        return parser, [parser]
    members = _list_members({"oneOf": variants}, schemas)
    return _write_variants(members, None if free else f"Unknown{name}", schemas), []


def _read_items(items: list[Json], schemas: Json) -> Reader:
    if not items:
        return None
    if len(items) == 1:
        match describe_type(items[0], schemas)["words"]:
            case ["model", name]:
                return f"{name}.from_dict", [name]
            case ["union", module]:
                return f"parse_{module}", [f"parse_{module}"]
            case ["enum", name]:
                return f"parse_enum({name})", [name]
            case _:
                return "keep", []
    return _write_variants(_list_members({"oneOf": items}, schemas), f"Unknown{to_name(items[0]['$ref'])}", schemas), []


def _read_text(variants: list[Json], schemas: Json) -> Reader:
    for variant in variants:
        if variant.get("type") == "string":
            return "keep", []
        if "$ref" in variant and "enum" in schemas[name := to_name(variant["$ref"])]:
            return f"parse_enum({name})", [name]
    return None


def _write_variants(members: list[str], unknown: str | None, schemas: Json) -> str:
    tag = _find_tag(members, schemas)
    free = [member for member in members if _takes_any(schemas[member])]
    more = f", free={free!r}" if free else ""
    if tag:
        classes = {schemas[member]["properties"][tag]["const"]: member for member in members}
        return f"Variants(__name__, {tag!r}, {classes!r}, {unknown!r}{more})"
    classes = {key: member for member in members[:-1] for key in _list_required(schemas[member])[:1]}
    return f"Variants(__name__, None, {classes!r}, {members[-1]!r}{more})"


def _list_members(schema: Json, schemas: Json) -> list[str]:
    """The objects that a union may be, also those of unions within."""
    return [
        member
        for name in _list_references(schema, schemas)
        for member in (_list_members(schemas[name], schemas) if "oneOf" in schemas[name] else [name])
    ]


def _list_references(schema: Json, schemas: Json) -> list[str]:
    """The objects and unions that a union names; none for anything else."""
    names = [to_name(variant["$ref"]) for variant in schema.get("oneOf", ()) if "$ref" in variant]
    return [name for name in names if "enum" not in schemas[name]]


def _find_tag(members: list[str], schemas: Json) -> str | None:
    """The field by which the members can be told apart."""
    if len(members) < 2:
        return None
    constants = [
        {key: field["const"] for key, field in schemas[member].get("properties", {}).items() if "const" in field}
        for member in members
    ]
    for key in constants[0]:
        if len({values[key] for values in constants if key in values}) == len(members):
            return key
    return None


def _is_free(schema: Json) -> bool:
    """Whether a union may be an object of any form."""
    return any("additionalProperties" in variant for variant in schema["oneOf"])


def _takes_any(schema: Json) -> bool:
    """Whether an object may have fields of any name: it says so, or names none."""
    return bool(schema.get("additionalProperties")) or not schema.get("properties")


def _list_required(schema: Json) -> list[str]:
    return [key for key, field in schema.get("properties", {}).items() if field.get("x-google-required")]


# --- names ------------------------------------------------------------------------------------------------------------


def to_name(reference: str) -> str:
    """The schema that a `$ref` leads to."""
    return reference.rpartition("/")[2]


def to_python_name(key: str) -> str:
    """What a field is called in Python."""
    name = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", key).lower().lstrip("_")
    return f"{name}_" if name in RESERVED else name


def to_member_name(value: str) -> str:
    """What a value of an enum is called in Python."""
    name = re.sub(r"[\W_]+", "_", value.upper()).strip("_")
    return name if name.isidentifier() else f"VALUE_{name}".rstrip("_")


@cache  # asked for all names again at every class, and slow
def to_module(schema: str) -> str:
    """The module of a schema's class."""
    return PythonIdentifier(schema, "field_")


def to_parser(union: str) -> str:
    """The function that reads a union."""
    return f"parse_{to_module(union)}"
