"""The API's description, as the emulator uses it: which routes exist, and what a message may hold.

Everything comes from the OpenAPI documents in openapi/, one for each family of operations, which `make generate` writes: a new
field or operation needs no line here.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit_emulator.json_types import Json

Family = Literal["gemini", "interactions"]
VERSIONS: Final = ("v1", "v1beta")
_PREVIEW: Final = "v1alpha"
"""What Google shows first; here it is v1beta by another name."""
_METHODS: Final = ("get", "post", "put", "patch", "delete")
_DOWNLOAD_PREFIX: Final = "download"
_UPLOAD_PREFIX: Final = "upload"


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing the API can do: where, and with which message."""

    id: str
    family: Family
    method: str
    path: re.Pattern[str]
    versions: frozenset[str]
    prefixes: frozenset[str]
    """What may stand before the version: "upload" in /upload/v1/files."""
    request: str | None
    """The name of the request's message; None when there is no body."""
    query: Mapping[str, Json]
    """The schemas of its query parameters, by name."""
    page_sizes: tuple[int, int] | None
    """How many items a page has by default and at most; a guess where Google's documents don't say."""


@dataclass(frozen=True, slots=True)
class Route:
    """An operation, and the place in the request's path it was found at."""

    operation: Operation
    prefix: str
    version: str
    params: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a message: its JSON name, its proto name and its type."""

    name: str
    proto_name: str
    schema: Json


@dataclass(frozen=True, slots=True)
class Message:
    """A message type as one API version knows it."""

    name: str
    fields: Mapping[str, Field]
    """By every name a request may use: camelCase and snake_case."""
    oneofs: Mapping[str, str]
    """The oneof a field belongs to, by the field's JSON name."""


class Spec:
    """The operations and messages of an OpenAPI document."""

    def __init__(self, document: Json, family: Family = "gemini") -> None:
        self._document = document
        self._family: Family = family
        self._schemas: dict[str, Json] = document["components"]["schemas"]
        self._messages: dict[tuple[str, str], Message] = {}

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation of the document."""
        return tuple(
            self._read_operation(method, path, item[method])
            for path, item in self._document["paths"].items()
            for method in _METHODS
            if method in item
        )

    def find_route(self, method: str, path: str) -> Route | None:
        """The operation behind a method and path, or None."""
        prefix, version, rest = _split_version(path)
        for operation in self.operations:
            # An upload goes on with POST, whatever it began with.
            if operation.method != method and (prefix, method) != (_UPLOAD_PREFIX, "POST"):
                continue
            if version not in operation.versions or prefix not in operation.prefixes:
                continue
            if match := operation.path.fullmatch(rest):
                return Route(operation, prefix, version, match.groupdict(""))
        return None

    def find_message(self, name: str, version: str) -> Message:
        """A message type, with the fields this version has."""
        message = self._messages.get((name, version))
        if message is None:
            message = self._messages[name, version] = self._read_message(name, version)
        return message

    def resolve(self, schema: Json) -> tuple[str, Json]:
        """The name and content of the schema a reference leads to; the name is empty for an inline one."""
        match schema:
            case {"$ref": str(reference)} | {"allOf": [{"$ref": str(reference)}]}:
                name = reference.rpartition("/")[2]
                return name, self._schemas[name]
            case _:
                return "", schema

    def _read_operation(self, method: str, path: str, item: Json) -> Operation:
        parameters = [self._read_parameter(parameter) for parameter in item.get("parameters", [])]
        pagination = item.get("x-pagination")
        servers: list[Json] = item.get("servers", [])
        prefixes = {"", *(_split_version(urlsplit(str(server["url"])).path)[0] for server in servers)}
        if "alt" in {parameter["name"] for parameter in parameters} and path.endswith(":download"):
            prefixes.add(_DOWNLOAD_PREFIX)  # where the first address redirects to
        schema = item.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        return Operation(
            id=item["operationId"],
            family=self._family,
            method=method.upper(),
            path=_compile_path(path, {parameter["name"] for parameter in parameters if "x-multi-segment" in parameter}),
            versions=frozenset(item.get("x-gemini-versions", VERSIONS)),
            prefixes=frozenset(prefixes),
            request=self.resolve(schema)[0] if schema else None,
            query={
                parameter["name"]: self.resolve(parameter["schema"])[1]
                for parameter in parameters
                if parameter["in"] == "query"
            },
            page_sizes=(pagination.get("default", 50), pagination.get("max", 1000)) if pagination else None,
        )

    def _read_parameter(self, parameter: Json) -> Json:
        if "$ref" not in parameter:
            return parameter
        return self._document["components"]["parameters"][parameter["$ref"].rpartition("/")[2]]

    def _read_message(self, name: str, version: str) -> Message:
        schema = self._schemas[name]
        fields: dict[str, Field] = {}
        for field_name, field_schema in schema.get("properties", {}).items():
            if self._has_field(field_schema, version):
                field = Field(field_name, to_snake_case(field_name), field_schema)
                fields[field.name] = fields[field.proto_name] = field
        oneofs = {member: oneof for oneof, members in schema.get("x-oneof", {}).items() for member in members}
        return Message(name, fields, oneofs)

    def _has_field(self, schema: Json, version: str) -> bool:
        target = self.resolve(schema.get("items", schema))[1]
        return not schema.get("x-sdk-only") and all(
            version in part.get("x-gemini-versions", VERSIONS) for part in (schema, target)
        )


@cache
def load_spec(family: Family = "gemini") -> Spec:
    """The description of the Gemini API, or of its Interactions family."""
    return Spec(read_document(family), family)


def read_document(family: Family = "gemini") -> Json:
    """The OpenAPI document of a family, without prose."""
    return json.loads(files("gemkit_emulator").joinpath("openapi", f"{family}.json").read_bytes())


def to_snake_case(name: str) -> str:
    """A field's proto name: `inline_data` for `inlineData`."""
    return re.sub(r"[A-Z]", lambda match: "_" + match[0].lower(), name)


def _compile_path(path: str, long: set[str]) -> re.Pattern[str]:
    """The pattern of a path; the parameters that are `long` may hold slashes, or be left out."""

    def write_group(found: re.Match[str]) -> str:
        name = found[1]
        return f"(?:/(?P<{name}>.*))?" if name in long else f"/(?P<{name}>[^/:]+)"

    return re.compile(re.sub(r"/\\\{(\w+)\\\}", write_group, re.escape(path)))


def _split_version(path: str) -> tuple[str, str, str]:
    """The parts of /upload/v1/files: upload, v1, /files."""
    head, version, rest = path, "", ""
    for segment in path.split("/"):
        if segment in (*VERSIONS, _PREVIEW, "{version}"):
            version = "v1beta" if segment == _PREVIEW else segment
            head, _, rest = path.partition(f"/{segment}")
            break
    return head.strip("/"), version, rest


def is_free_form(schema: Json) -> bool:
    """Whether any JSON may stand here."""
    return not any(key in schema for key in ("type", "$ref", "allOf"))


def map_values(schema: Json) -> Any:
    """The schema of a map's values, or None for what is no map."""
    if schema.get("type") != "object" or "properties" in schema:
        return None
    extra = schema.get("additionalProperties")
    return {} if extra is True else extra
