"""Values that obey a JSON Schema, made from the words of a prompt where it has any to offer.

Not a full implementation: `pattern` is kept where something in the prompt fits it, `not` and `if` are not looked at. What
is looked at is enough for the schemas people write for a language model, however often they refer to themselves.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.engines.clues import Clues
from gemkit_emulator.json_types import is_list, is_object

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from gemkit_emulator.json_types import Json

_ROOMY_DEPTH: Final = 6
"""Down to here optional properties are filled in too."""
_MAX_DEPTH: Final = 24
_MAX_NODES: Final = 2000
_MAX_LENGTH: Final = 1000
_TITLE_LENGTH: Final = 60
_TRIES: Final = 100
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
_LOOKS: Final = {
    "date": r"^\d{4}-[01]\d-[0-3]\d$",
    "time": r"^[0-2]\d:[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$",
    "date-time": r"^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$",
    "duration": r"^P(\d+[YMWD])*(T(\d+[HMS])+)?$",
    "email": r"^[\w.+-]+@[\w-]+(\.[\w-]+)+$",
    "uri": r"^[a-z][a-z0-9+.-]*://\S+$",
    "uuid": r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
    "ipv4": r"^(\d{1,3}\.){3}\d{1,3}$",
    "ipv6": r"^[0-9a-f:]{3,39}$",
}
_KINDS: Final[dict[str, type | tuple[type, ...]]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}


def build_instance(schema: Json, words: str, rng: random.Random) -> Any:
    """A value that obeys `schema`, from what `words` say, from themselves and from `rng`."""
    return _Builder(schema, Clues(words), rng).build(schema, 0)


def build_arguments(schema: Json, words: str) -> Json:
    """Arguments that obey `schema`: those it requires, and those that `words` give by name."""
    value = _Builder(schema, Clues(words), None).build(schema, 0)
    return value if is_object(value) else {}


class _Builder:
    """One value being built. Without `rng` it takes the first of everything, and leaves out what is not needed."""

    def __init__(self, root: Json, clues: Clues, rng: random.Random | None) -> None:
        self._root = root
        self._clues = clues
        self._words = clues.text.split() or ["echo"]
        self._rng = rng
        self._nodes = 0
        self._open: Counter[str] = Counter()
        """The references being followed, so that a schema within itself comes to an end."""

    def build(self, schema: Any, depth: int, name: str = "") -> Any:
        self._nodes += 1
        pointer = str(schema.get("$ref", "")) if is_object(schema) else ""
        self._open[pointer] += 1
        value = self._build(self._resolve(schema), depth, name)
        self._open[pointer] -= 1
        return value

    def _build(self, schema: Json, depth: int, name: str) -> Any:
        if "const" in schema:
            return schema["const"]
        if options := _list(schema, "enum"):
            return self._pick(options, name)
        if depth > _MAX_DEPTH or self._nodes > _MAX_NODES:
            return None
        if options := _list(schema, "anyOf") or _list(schema, "oneOf"):
            rest = {key: value for key, value in schema.items() if key not in ("anyOf", "oneOf", "default", "title")}
            option = self._choose(options, depth, name)
            return self.build({"allOf": [rest, option]} if _says_something(rest) else option, depth + 1, name)
        kind = self._kind(schema)
        for clue in self._find_clues(kind, name):
            if self._obeys(clue, schema):
                self._clues.take(clue)
                return clue
        match kind:
            case "object":
                return self._build_object(schema, depth)
            case "array":
                return self._build_array(schema, depth)
            case "string":
                return self._build_string(schema)
            case "integer" | "number":
                return self._build_number(schema, whole=kind == "integer")
            case "boolean":
                return True if self._rng is None else self._rng.random() < 0.5
            case _:
                return None

    def _find_clues(self, kind: str, name: str) -> Iterator[Any]:
        if name:
            yield from self._clues.name(name, kind)
        if kind in ("integer", "number"):
            yield from self._clues.numbers()
        if kind == "string":
            yield from self._clues.phrases()

    def _obeys(self, value: Any, schema: Any) -> bool:
        """Whether a value from the text keeps to a schema."""
        schema = self._resolve(schema)
        options = _list(schema, "anyOf") or _list(schema, "oneOf")
        if "const" in schema or "enum" in schema:
            return value in (_list(schema, "enum") or [schema.get("const")])
        if options:
            return any(self._obeys(value, option) for option in options)
        if not _fits(value, self._kind(schema), schema):
            return False
        if is_list(value):
            prefix = _list(schema, "prefixItems")
            parts = [*prefix, *[schema.get("items", {})] * (len(value) - len(prefix))]
            return all(map(self._obeys, value, parts))
        if is_object(value):
            properties, extra = _object(schema, "properties"), schema.get("additionalProperties", {})
            return {*value}.issuperset(_list(schema, "required")) and all(
                extra is not False
                if name not in properties and not is_object(extra)
                else self._obeys(item, properties.get(name, extra))
                for name, item in value.items()
            )
        return True

    def _pick(self, options: list[Any], name: str) -> Any:
        """The option that is given by name, else the one that is mentioned, else any."""
        given = {str(value).lower() for value in self._clues.name(name, "string")} if name else set[str]()
        for option in options:
            if str(option).lower() in given:
                return option
        mentioned = (option for option in options if option is not None and self._clues.mentions(option))
        return next(mentioned, options[0] if self._rng is None else self._rng.choice(options))

    def _resolve(self, schema: Any) -> Json:
        """The schema itself: references followed, `allOf` folded in."""
        for _ in range(_MAX_DEPTH):
            match schema:
                case {"$ref": str(pointer), **rest}:
                    schema = _merge(rest, self._follow(pointer)) if _says_something(rest) else self._follow(pointer)
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

    def _choose(self, options: list[Any], depth: int, name: str) -> Any:
        """The option the text speaks of, else the first that is not null; far down, the one that ends soonest."""
        if depth >= _ROOMY_DEPTH or any(self._open[_pointer(option)] for option in options):
            return min(options, key=self._weigh)
        real = [option for option in options if self._kind(self._resolve(option)) != "null"] or options
        if name:
            kinds = [(option, self._kind(self._resolve(option))) for option in real]
            for option, kind in kinds:
                if any(self._obeys(clue, option) for clue in self._clues.name(name, kind)):
                    return option
        return next((option for option in real if self._is_spoken_of(option)), real[0])

    def _weigh(self, option: Any) -> tuple[int, bool]:
        return self._open[_pointer(option)], self._kind(self._resolve(option)) in ("object", "array")

    def _is_spoken_of(self, option: Any) -> bool:
        """Whether the text mentions what tells an option from the others: its title, or a constant in it."""
        schema = self._resolve(option)
        marks = [schema.get("title"), _pointer(option).rpartition("/")[2]]
        for value in _object(schema, "properties").values():
            marks += [value.get("const"), *_list(value, "enum")] if is_object(value) else []
        return any(isinstance(mark, str) and self._clues.mentions(mark) for mark in marks)

    def _kind(self, schema: Json) -> str:
        kind = schema.get("type")
        if is_list(kind):
            kind = next((name for name in kind if name != "null"), "null")
        if isinstance(kind, str):
            return kind.lower()
        for name, keys in _TELLING_KEYS.items():
            if any(key in schema for key in keys):
                return name
        return "string"

    def _build_object(self, schema: Json, depth: int) -> Json:
        properties = _object(schema, "properties")
        required = [name for name in _list(schema, "required") if isinstance(name, str)]
        names = [name for name in properties if name in required or self._is_wanted(name, properties[name], depth)]
        names += [name for name in required if name not in names]
        value = {name: self.build(properties.get(name, {}), depth + 1, name) for name in names[:_MAX_NODES]}
        return value | self._build_entries(schema, value, depth)

    def _is_wanted(self, name: str, schema: Any, depth: int) -> bool:
        """Whether to fill in an optional property: any, where there is room; an argument only when a fit value is given."""
        if self._rng is None:
            kind = self._kind(self._resolve(schema))
            return any(self._obeys(clue, schema) for clue in self._clues.name(name, kind))
        return depth < _ROOMY_DEPTH and not self._open[_pointer(schema)]

    def _build_entries(self, schema: Json, value: Json, depth: int) -> Json:
        """Properties that have no name in the schema: as many as it needs, or one to show what they are like."""
        extra = schema.get("additionalProperties")
        low, high = _count(schema, "minProperties", 0), _count(schema, "maxProperties", _MAX_LENGTH)
        typed = is_object(extra) and bool(extra)
        wanted = min(max(low, 1 if typed and not value and depth < _ROOMY_DEPTH else 0), high) - len(value)
        if wanted <= 0 or extra is False:
            return {}
        names = [name for name in self._clues.pairs() if name not in value]
        names = names or [f"key{i + 1}" for i in range(wanted)]
        names += [f"key{i + 1}" for i in range(wanted - len(names))]
        return {name: self.build(extra if typed else {}, depth + 1, name) for name in names[: max(wanted, 1)]}

    def _build_array(self, schema: Json, depth: int) -> list[Any]:
        prefix, item = _list(schema, "prefixItems"), schema.get("items", {})
        low, high = _count(schema, "minItems", 0), _count(schema, "maxItems", _MAX_LENGTH)
        roomy = depth < _ROOMY_DEPTH
        some = self._count_items(item) if roomy and item is not False and not self._open[_pointer(item)] else 0
        size = min(max(low, len(prefix) if low or roomy else 0, some), high)
        values: list[Any] = []
        for i in range(size):
            part = prefix[i] if i < len(prefix) else item
            value = self.build(part, depth + 1)
            if schema.get("uniqueItems") and value in values:
                others = (
                    other for other in self._vary(value, part) if other not in values and self._obeys(other, part)
                )
                value = next(others, value)
            values.append(value)
        return values

    def _vary(self, value: Any, schema: Any) -> Iterator[Any]:
        """Values of the same kind."""
        match value:
            case bool():
                yield not value
            case int() | float():
                step = _number(self._resolve(schema), "multipleOf") or 1
                for i in range(1, _TRIES):
                    yield from (value + i * step, value - i * step)
            case str():
                yield from _list(self._resolve(schema), "enum")
                yield from (f"{value[: -len(str(i))]}{i}" for i in range(1, _TRIES))
                yield from (f"{value}{i}" for i in range(1, _TRIES))
            case _:
                yield from _list(self._resolve(schema), "enum")

    def _count_items(self, item: Any) -> int:
        """How many items are worth building: one, or all that the text has for the list a function wants."""
        if self._rng is not None:
            return 1
        kind = self._kind(self._resolve(item))
        return max(1, sum(self._obeys(clue, item) for clue in self._find_clues(kind, "")))

    def _build_string(self, schema: Json) -> str:
        known = _FORMATS.get(str(schema.get("format")))
        if known is not None:
            return known
        default = schema.get("default")
        if self._rng is None:
            text = default if isinstance(default, str) else _shorten(" ".join(self._words))
        else:
            start = self._rng.randrange(len(self._words))
            text = " ".join(self._words[start : start + 3])
        text = re.sub(r"\W+$", "", text) or "echo"
        if "pattern" in schema:
            text = next((word for word in [text, *self._words] if _fits(word, "string", schema)), text)
        low, high = _count(schema, "minLength", 0), _count(schema, "maxLength", _MAX_LENGTH)
        return (text * (low // len(text) + 1) if len(text) < low else text)[:high]

    def _build_number(self, schema: Json, *, whole: bool) -> int | float:
        default = schema.get("default")
        if self._rng is None and _fits(default, "integer" if whole else "number", schema):
            return default  # pyright: ignore[reportReturnType] - a number, since it fits
        low, high = _range(schema, whole=whole)
        if (step := abs(_number(schema, "multipleOf") or 0)) > 1e-9:
            first = math.ceil(low / step)
            return _tidy((first + self._roll(0, max(0, min(10, math.floor(high / step) - first)))) * step, whole=whole)
        if whole:
            return self._roll(math.ceil(low), max(math.ceil(low), math.floor(high)))
        if self._rng is None:
            return _tidy(low, whole=whole)
        return _tidy(round(self._rng.uniform(low, high), 2) if high - low > 1 else (low + high) / 2, whole=whole)

    def _roll(self, low: int, high: int) -> int:
        return low if self._rng is None else self._rng.randint(low, high)


_TELLING_KEYS: Final = {
    "object": ("properties", "required", "additionalProperties"),
    "array": ("items", "prefixItems"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}


def _fits(value: Any, kind: str, schema: Json) -> bool:
    """Whether a value keeps to what a schema says of its own type, whatever it consists of."""
    types = _KINDS.get(kind, type(None))
    if not isinstance(value, types) or (isinstance(value, bool) and kind != "boolean"):
        return False
    if isinstance(value, str):
        looks = _LOOKS.get(str(schema.get("format")), "")
        return _has_size(value, schema, "Length") and all(
            _matches(each, value) for each in (looks, schema.get("pattern"))
        )
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _is_in_range(value, schema)
    return not is_list(value) or (_has_size(value, schema, "Items") and not schema.get("uniqueItems"))


def _has_size(value: str | list[Any], schema: Json, what: str) -> bool:
    return _count(schema, f"min{what}", 0) <= len(value) <= _count(schema, f"max{what}", _MAX_LENGTH)


def _is_in_range(value: float, schema: Json) -> bool:
    low, high = _number(schema, "minimum"), _number(schema, "maximum")
    above, below = _number(schema, "exclusiveMinimum"), _number(schema, "exclusiveMaximum")
    step = abs(_number(schema, "multipleOf") or 0)
    return (
        (low is None or value >= low)
        and (high is None or value <= high)
        and (above is None or value > above)
        and (below is None or value < below)
        and (step < 1e-9 or abs(value / step - round(value / step)) < 1e-9)
    )


def _matches(pattern: Any, value: str) -> bool:
    try:
        return not isinstance(pattern, str) or re.search(pattern, value) is not None
    except (re.error, OverflowError, RecursionError):
        return True


def _range(schema: Json, *, whole: bool) -> tuple[float, float]:
    """The bounds of a number, some made up where the schema has none."""
    low, high = _number(schema, "minimum"), _number(schema, "maximum")
    above, below = _number(schema, "exclusiveMinimum"), _number(schema, "exclusiveMaximum")
    gap = 1 if whole else 1e-3
    low = above + gap if above is not None else low
    high = below - gap if below is not None else high
    if low is None:
        low = 0 if high is None or high >= 0 else high - 100
    return low, low + 100 if high is None else high


def _shorten(text: str) -> str:
    return text if len(text) <= _TITLE_LENGTH else text[:_TITLE_LENGTH].rpartition(" ")[0] or text[:_TITLE_LENGTH]


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


def _says_something(schema: Json) -> bool:
    """Whether there is more to a schema than names and definitions."""
    return not {"$defs", "definitions", "description", "title", "default", "$schema", "discriminator"}.issuperset(
        schema
    )


def _pointer(schema: Any) -> str:
    """The reference a schema is, or leads to through its items; `-` for none, which is never open."""
    if not is_object(schema):
        return "-"
    return str(schema["$ref"]) if "$ref" in schema else _pointer(schema["items"]) if "items" in schema else "-"


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
