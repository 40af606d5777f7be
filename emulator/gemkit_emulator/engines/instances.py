"""Small values that obey a JSON Schema, different for different prompts.

Not a full implementation: `pattern`, `not`, `if` and `uniqueItems` are not looked at. What is looked at is enough for
the schemas people write for a language model, however often they refer to themselves.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.json_types import is_list, is_object

if TYPE_CHECKING:
    import random

    from gemkit_emulator.json_types import Json

_ROOMY_DEPTH: Final = 6
"""Down to here optional properties are filled in too."""
_MAX_DEPTH: Final = 24
_MAX_NODES: Final = 2000
_MAX_LENGTH: Final = 1000
_FORMATS: Final = {
    "date": "2025-06-17",
    "time": "12:30:00Z",
    "date-time": "2025-06-17T12:30:00Z",
    "duration": "PT90S",
    "email": "someone@example.com",
    "uri": "https://example.com/",
    "uuid": "6b1f7c0e-3a52-4c3c-9f4b-0d9a7e1c2b34",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
}


def build_instance(schema: Json, words: str, rng: random.Random) -> Any:
    """A value that obeys `schema`, with `words` for its strings and `rng` for its choices."""
    return _Builder(schema, words.split() or ["echo"], rng).build(schema, 0)


class _Builder:
    def __init__(self, root: Json, words: list[str], rng: random.Random) -> None:
        self._root = root
        self._words = words
        self._rng = rng
        self._nodes = 0

    def build(self, schema: Any, depth: int) -> Any:
        self._nodes += 1
        schema = self._resolve(schema)
        if "const" in schema:
            return schema["const"]
        if options := _list(schema, "enum"):
            return self._rng.choice(options)
        if depth > _MAX_DEPTH or self._nodes > _MAX_NODES:
            return None
        if options := _list(schema, "anyOf") or _list(schema, "oneOf"):
            return self.build(self._choose(options, depth), depth + 1)
        match self._kind(schema):
            case "object":
                return self._build_object(schema, depth)
            case "array":
                return self._build_array(schema, depth)
            case "string":
                return self._build_string(schema)
            case "integer" | "number" as kind:
                return self._build_number(schema, whole=kind == "integer")
            case "boolean":
                return self._rng.random() < 0.5
            case _:
                return None

    def _resolve(self, schema: Any) -> Json:
        """The schema itself: references followed, `allOf` folded in."""
        for _ in range(_MAX_DEPTH):
            match schema:
                case {"$ref": str(pointer)}:
                    schema = self._follow(pointer)
                case {"allOf": [*parts], **rest}:
                    schema = rest
                    for part in [part for part in parts if is_object(part)]:
                        schema = _merge(schema, self._follow(str(part["$ref"])) if "$ref" in part else part)
                case _:
                    break
        return schema if is_object(schema) else {}

    def _follow(self, pointer: str) -> Json:
        target: Any = self._root
        for step in pointer.removeprefix("#").split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            target = target.get(name) if is_object(target) else None
        return target if is_object(target) else {}

    def _choose(self, options: list[Any], depth: int) -> Any:
        """The first option that is not null; far down, the one that ends soonest."""
        real = [option for option in options if self._kind(self._resolve(option)) != "null"] or options
        if depth < _ROOMY_DEPTH:
            return real[0]
        return min(options, key=lambda option: self._kind(self._resolve(option)) in ("object", "array"))

    def _kind(self, schema: Json) -> str:
        kind = schema.get("type")
        if is_list(kind):
            kind = next((name for name in kind if name != "null"), "null")
        if isinstance(kind, str):
            return kind.lower()
        for name, keys in {"object": ("properties", "required"), "array": ("items", "prefixItems")}.items():
            if any(key in schema for key in keys):
                return name
        return "number" if "minimum" in schema or "maximum" in schema else "string"

    def _build_object(self, schema: Json, depth: int) -> Json:
        properties = _object(schema, "properties")
        required = [name for name in _list(schema, "required") if isinstance(name, str)]
        names = list(properties) if depth < _ROOMY_DEPTH else [name for name in properties if name in required]
        names += [name for name in required if name not in names]
        return {name: self.build(properties.get(name, {}), depth + 1) for name in names[:_MAX_NODES]}

    def _build_array(self, schema: Json, depth: int) -> list[Any]:
        prefix, item = _list(schema, "prefixItems"), schema.get("items", {})
        low, high = _count(schema, "minItems", 0), _count(schema, "maxItems", _MAX_LENGTH)
        size = min(max(low, len(prefix), 1 if depth < _ROOMY_DEPTH else 0), high)
        return [self.build(prefix[i] if i < len(prefix) else item, depth + 1) for i in range(size)]

    def _build_string(self, schema: Json) -> str:
        known = _FORMATS.get(str(schema.get("format")))
        if known is not None:
            return known
        low, high = _count(schema, "minLength", 0), _count(schema, "maxLength", _MAX_LENGTH)
        start = self._rng.randrange(len(self._words))
        text = re.sub(r"\W+$", "", " ".join(self._words[start : start + 3])) or "echo"
        return (text * (low // len(text) + 1) if len(text) < low else text)[:high]

    def _build_number(self, schema: Json, *, whole: bool) -> int | float:
        low, high = _number(schema, "minimum"), _number(schema, "maximum")
        above, below = _number(schema, "exclusiveMinimum"), _number(schema, "exclusiveMaximum")
        gap = 1 if whole else 1e-3
        low = above + gap if above is not None else low
        high = below - gap if below is not None else high
        if low is None:
            low = 0 if high is None or high >= 0 else high - 100
        high = low + 100 if high is None else high
        if (step := abs(_number(schema, "multipleOf") or 0)) > 1e-9:
            first = math.ceil(low / step)
            return _tidy(
                (first + self._rng.randint(0, max(0, min(10, math.floor(high / step) - first)))) * step, whole=whole
            )
        if whole:
            return self._rng.randint(math.ceil(low), max(math.ceil(low), math.floor(high)))
        return _tidy(round(self._rng.uniform(low, high), 2) if high - low > 1 else (low + high) / 2, whole=whole)


def _tidy(number: float, *, whole: bool) -> int | float:
    return int(number) if whole or number == int(number) else number


def _merge(left: Json, right: Json) -> Json:
    merged = left | right
    if "properties" in left and "properties" in right:
        merged["properties"] = _object(left, "properties") | _object(right, "properties")
    if "required" in left and "required" in right:
        names = [*_list(left, "required"), *_list(right, "required")]
        merged["required"] = list(dict.fromkeys(name for name in names if isinstance(name, str)))
    return merged


# A responseJsonSchema is any JSON at all, so nothing about its types can be taken for granted.


def _object(schema: Json, key: str) -> Json:
    value = schema.get(key)
    return value if is_object(value) else {}


def _list(schema: Json, key: str) -> list[Any]:
    value = schema.get(key)
    return value if is_list(value) else []


def _number(schema: Json, key: str) -> float | None:
    value = schema.get(key)
    return value if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15 else None


def _count(schema: Json, key: str, default: int) -> int:
    value = _number(schema, key)
    return default if value is None else min(max(0, int(value)), _MAX_LENGTH)
