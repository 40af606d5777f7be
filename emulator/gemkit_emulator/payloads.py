"""A request's JSON read as proto JSON: every field checked against the API's description, and given its one spelling.

In: camelCase or snake_case, numbers as strings, enum values in any case, one object where a list belongs, null for
absent. Out: a message with camelCase keys, real numbers, known enum values and standard base64. What does not fit is
collected, and told in Google's words.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import re
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.errors import Violation, invalid_payload
from gemkit_emulator.json_types import is_list, is_object
from gemkit_emulator.spec import Field, Message, Spec, is_free_form, map_values, to_snake_case

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit_emulator.json_types import Json

_NOT_REPEATED: Final = "Proto field is not repeating, cannot start list."
_NO_FIELD: Final = "Cannot find field."
_INTEGERS: Final = {
    "int32": ("TYPE_INT32", -(2**31), 2**31 - 1),
    "int64": ("TYPE_INT64", -(2**63), 2**63 - 1),
    "uint32": ("TYPE_UINT32", 0, 2**32 - 1),
    "uint64": ("TYPE_UINT64", 0, 2**64 - 1),
}
_MAX_FLOAT: Final = 3.4028235e38
_INTEGER: Final = re.compile(r"-?[0-9]{1,20}")
_NUMBER: Final = re.compile(r"-?[0-9]{1,400}(\.[0-9]{0,400})?([eE][+-]?[0-9]{1,4})?")
_TIMESTAMP: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)")
_DURATION: Final = re.compile(r"-?\d{1,12}(\.\d{1,9})?s")
_NESTED: Final = {
    "AnswerStyle": "GenerateAnswerRequest.AnswerStyle",
    "Behavior": "FunctionDeclaration.Behavior",
    "DynamicRetrievalConfigMode": "DynamicRetrievalConfig.Mode",
    "Environment": "Tool.ComputerUse.Environment",
    "FunctionCallingConfigMode": "FunctionCallingConfig.Mode",
    "FunctionResponseScheduling": "FunctionResponse.Scheduling",
    "GranteeType": "Permission.GranteeType",
    "HarmBlockThreshold": "SafetySetting.HarmBlockThreshold",
    "Language": "ExecutableCode.Language",
    "MediaResolution": "GenerationConfig.MediaResolution",
    "Modality": "GenerationConfig.Modality",
    "Operator": "Condition.Operator",
    "Outcome": "CodeExecutionResult.Outcome",
    "PermissionRole": "Permission.Role",
    "ThinkingLevel": "ThinkingConfig.ThinkingLevel",
}
"""Enums that the protos have inside a message, and so under another name."""
_STANDARD_QUERY: Final = frozenset(
    {
        *("$.xgafv", "$alt", "$prettyPrint", "access_token", "alt", "callback", "fields", "key", "oauth_token"),
        *("prettyPrint", "quotaUser", "uploadType", "upload_id", "upload_protocol"),
    }
)


class _Misfit(Exception):  # noqa: N818 - never leaves this module
    """A value that a scalar type cannot take."""

    def __init__(self, type_name: str, shown: str) -> None:
        super().__init__(type_name)
        self.type_name = type_name
        self.shown = shown


def read_message(spec: Spec, name: str, value: Any, version: str) -> Json:
    """The message a JSON value stands for."""
    reader = _Reader(spec, version)
    if not is_object(value):
        raise invalid_payload([_unknown_name("", "", "Root element must be a message.")])
    message = reader.read_message(spec.find_message(name, version), value, "")
    if reader.violations:
        raise invalid_payload(reader.violations)
    return message


def read_query(query: Mapping[str, str], known: Mapping[str, Json]) -> Json:
    """An operation's query parameters, converted; the ones every Google API has are left out."""
    values: Json = {}
    violations: list[Violation] = []
    by_name = {name: name for name in known} | {to_snake_case(name): name for name in known}
    for given, text in query.items():
        name = by_name.get(given)
        if given in _STANDARD_QUERY:
            continue
        if name is None:
            field = given.partition(".")[0]
            reason = f"Cannot bind query parameter. Field '{field}' could not be found in request message."
            violations.append(_unknown_name("", given, reason))
            continue
        try:
            # In a query Google takes Python's True as well.
            value = text.lower() if known[name].get("type") == "boolean" else text
            values[name] = _read_scalar(known[name], value)
        except _Misfit as misfit:
            violations.append(_invalid_value(to_snake_case(name), misfit.type_name, misfit.shown))
    if violations:
        raise invalid_payload(violations)
    return values


class _Reader:
    """One request being read: its violations so far."""

    def __init__(self, spec: Spec, version: str) -> None:
        self._spec = spec
        self._version = version
        self.violations: list[Violation] = []

    def read_message(self, message: Message, value: Mapping[str, Any], at: str) -> Json:
        result: Json = {}
        set_oneofs: set[str] = set()
        for name, item in value.items():
            field = message.fields.get(name)
            if field is None:
                self.violations.append(_unknown_name(at, name, _NO_FIELD))
                continue
            if item is None:
                continue
            oneof = message.oneofs.get(field.name)
            if oneof in set_oneofs:
                reason = f"oneof field '{oneof}' is already set. Cannot set '{name}'"
                self.violations.append(_invalid_value(at, "oneof", reason))
                continue
            if oneof:
                set_oneofs.add(oneof)
            result[field.name] = self._read_field(field, name, item, at)
        return result

    def _read_field(self, field: Field, name: str, value: Any, at: str) -> Any:
        here = f"{at}.{field.proto_name}" if at else field.proto_name
        schema = field.schema
        if schema.get("type") == "array":
            # A proto parser takes one element for a list of one, and then leaves the index out of its messages.
            if not is_list(value):
                return [self._read_value(schema["items"], name, value, here, at)]
            return [self._read_value(schema["items"], name, item, f"{here}[{i}]", at) for i, item in enumerate(value)]
        values = map_values(self._spec.resolve(schema)[1])
        if values is not None and is_object(value):
            return {
                key: self._read_value(values, "value", item, f"{here}[{i}].value", f"{here}[{i}]")
                for i, (key, item) in enumerate(value.items())
            }
        return self._read_value(schema, name, value, here, at)

    def _read_value(self, schema: Json, name: str, value: Any, here: str, parent: str) -> Any:
        """The value of one field, list element or map entry; `parent` is where a proto parser reports a wrong shape."""
        type_name, target = self._spec.resolve(schema)
        if is_free_form(target):
            return value
        if is_list(value):
            self.violations.append(_unknown_name(parent, name, _NOT_REPEATED))
            return None
        if target["type"] == "object":
            if is_object(value):
                return (
                    self.read_message(self._spec.find_message(type_name, self._version), value, here)
                    if type_name
                    else value
                )
            self.violations.append(_invalid_value(here, self._message_type(type_name), _show(value)))
            return None
        if is_object(value):
            self.violations.append(_invalid_value(parent, name, "Starting an object on a scalar field"))
            return None
        try:
            if "enum" in target:
                return _read_enum(target["enum"], value, self._message_type(type_name))
            return _read_scalar(target, value)
        except _Misfit as misfit:
            self.violations.append(_invalid_value(here, misfit.type_name, misfit.shown))
            return None

    def _message_type(self, name: str) -> str:
        if not name:
            return "type.googleapis.com/google.protobuf.Struct"
        return f"type.googleapis.com/google.ai.generativelanguage.{self._version}.{_NESTED.get(name, name)}"


# --- scalars ----------------------------------------------------------------------------------------------------------


def _read_scalar(schema: Json, value: Any) -> Any:
    kind, form = schema.get("type"), schema.get("format", schema.get("x-google-format", ""))
    if form in _INTEGERS:
        return _read_integer(value, *_INTEGERS[form])
    if kind == "integer":
        return _read_integer(value, *_INTEGERS["int64"])
    if kind == "number":
        return _read_number(value, "TYPE_FLOAT" if form == "float" else "TYPE_DOUBLE")
    if kind == "boolean":
        return _read_boolean(value)
    if schema.get("contentEncoding") == "base64" or form == "byte":
        return _read_bytes(value)
    if form in ("date-time", "google-datetime"):
        return _read_pattern(value, _TIMESTAMP, "type.googleapis.com/google.protobuf.Timestamp")
    if form in ("duration", "google-duration"):
        return _read_pattern(value, _DURATION, "type.googleapis.com/google.protobuf.Duration")
    return _read_string(value)


def _read_string(value: Any) -> str:
    if not isinstance(value, str):
        raise _Misfit("TYPE_STRING", _show(value))
    return value


def _read_pattern(value: Any, pattern: re.Pattern[str], type_name: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise _Misfit(type_name, _show(value))
    return value


def _read_integer(value: Any, type_name: str, low: int, high: int) -> int:
    number = _parse_number(value)
    if number is None or int(number) != number or not low <= number <= high:
        raise _Misfit(type_name, _show(value))
    return int(number)


def _read_number(value: Any, type_name: str) -> float:
    number = _parse_number(value)
    if number is None or (type_name == "TYPE_FLOAT" and abs(number) > _MAX_FLOAT):
        raise _Misfit(type_name, _show(value))
    return float(number)


def _parse_number(value: Any) -> int | float | None:
    """The finite number that a JSON number or a string of one stands for."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        number = int(value) if _INTEGER.fullmatch(value) else float(value)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        number = value
    else:
        return None
    return number if isinstance(number, int) or math.isfinite(number) else None


def _read_boolean(value: Any) -> bool:
    match value:
        case bool():
            return value
        case "true" | "false":
            return value == "true"
        case _:
            raise _Misfit("TYPE_BOOL", _show(value))


def _read_bytes(value: Any) -> str:
    """Standard base64, whatever alphabet and padding came in."""
    if isinstance(value, str):
        text = value.rstrip("=").replace("-", "+").replace("_", "/")
        try:
            raw = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
        except (binascii.Error, ValueError):
            raise _Misfit("TYPE_BYTES", f"Base64 decoding failed for {_show(value)}") from None
        return base64.b64encode(raw).decode()
    raise _Misfit("TYPE_BYTES", _show(value))


def _read_enum(values: list[str], value: Any, type_name: str) -> str:
    if isinstance(value, str):
        for known in (value, value.upper(), value.lower()):
            if known in values:
                return known
    elif isinstance(value, int) and not isinstance(value, bool) and 0 <= value < len(values):
        return values[value]
    raise _Misfit(type_name, _show(value))


# --- wording ----------------------------------------------------------------------------------------------------------


def _unknown_name(at: str, name: str, reason: str) -> Violation:
    place = f" at '{at}'" if at else ""
    return Violation(f'Invalid JSON payload received. Unknown name "{name}"{place}: {reason}', at)


def _invalid_value(at: str, type_name: str, shown: str) -> Violation:
    place = f" at '{at}'" if at else ""
    return Violation(f"Invalid value{place} ({type_name}), {shown}", at)


def _show(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else f"{text[:200]}..."
