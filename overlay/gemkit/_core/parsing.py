"""JSON as values of Python types, checked; what doesn't fit is told with its place."""

from __future__ import annotations

import base64
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from json import dumps
from math import isfinite
from pathlib import PurePath
from types import NoneType
from typing import Any, NamedTuple, TypeVar, cast, overload
from uuid import UUID

from . import json, shapes
from .partial_json import FENCE
from .shapes import Alias, Annotation, Anything, Array, Choice, Either, Foreign, Record, Scalar, Shape, Table

T = TypeVar("T")
Path = tuple[str | int, ...]


class ConversionError(ValueError):
    """A value is not of the type that was asked for.

    `problems` has a line for each thing that is wrong, which starts with its JSON path: "$.items[2].price: is missing".
    """

    def __init__(self, *problems: str) -> None:
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        return "; ".join(self.problems)


@overload
def parse(type_: type[T], text: str) -> T: ...
@overload
def parse(type_: Any, text: str) -> Any: ...
def parse(type_: Any, text: str) -> Any:
    """The value of a JSON text, as a type.

    A Markdown code block around the text is taken off. Where the type is an Enum or a Literal, the text may also be one of
    its values as it is, without quotes: that is what the service gives for "text/x.enum".

    Args:
        type_: what `schemas.describe` can describe; `Any` for plain JSON.
        text: the JSON text. Of keys that occur twice the last one counts.

    Raises:
        ConversionError: if the text is not JSON, or not of the type.
    """
    bare = text.strip()
    if FENCE.match(bare):
        bare = FENCE.sub("", bare, count=1).removesuffix("```").rstrip()
    choice = _find_choice(type_)
    if choice and bare in [value for value, _ in choice.options]:
        return convert(type_, bare)
    try:
        value = json.loads(bare)
    except ValueError as error:
        if choice:
            return convert(type_, bare)
        problem = f"$: is not JSON: {error}" if bare else "$: there is no text"
    else:
        return convert(type_, value)
    raise ConversionError(problem)


@overload
def convert(type_: type[T], value: Any) -> T: ...
@overload
def convert(type_: Any, value: Any) -> Any: ...
def convert(type_: Any, value: Any) -> Any:
    """A JSON value as a type.

    Nothing is taken for what it isn't: "3" is no int, true is none either. But JSON has one kind of numbers, so 3 is a float
    and 3.0 is an int; and what JSON can't write otherwise is read from text: dates and times, UUIDs, bytes (base64), paths.
    pydantic and msgspec convert their own classes by their own rules.

    Keys that a class has no field for stay in a TypedDict, and are passed over by the others: no reason to lose the rest. Of
    a union, the value becomes the member that it fits best: one with all its keys, without rounding a number, the first of
    those.

    Args:
        type_: what `schemas.describe` can describe.
        value: as `json.loads` gives it.

    Raises:
        ConversionError: if it is not of the type; it names all problems at once.
        TypeError: if the type has no JSON form.
    """
    converter = _Converter()
    try:
        result = converter.convert(type_, value, ())
    except RecursionError:
        result, converter.problems = None, [_Problem((), "is nested too deeply")]
    if converter.problems:
        raise ConversionError(*(f"{_show_path(problem.path)}: {problem.text}" for problem in converter.problems))
    return result


def _find_choice(type_: Any) -> Choice | None:
    shape = shapes.analyze(type_).shape
    return _find_choice(shape.value) if isinstance(shape, Alias) else shape if isinstance(shape, Choice) else None


class _Problem(NamedTuple):
    path: Path
    text: str
    is_tag: bool = False
    """Whether it is the field that tells the members of a union apart."""


class _Result(NamedTuple):
    value: Any
    problems: list[_Problem]
    losses: int


class _Converter:
    """Converts one value; gathers problems instead of stopping at the first."""

    def __init__(self) -> None:
        self.problems: list[_Problem] = []
        self._losses = 0
        """How many keys were passed over and numbers changed."""
        self._annotations: dict[int, tuple[Any, Annotation]] = {}
        self._adapters: dict[int, Any] = {}
        self._tried: dict[tuple[int, int], _Result] = {}
        self._unions = 0

    def convert(self, type_: Any, value: Any, path: Path) -> Any:
        """The value; anything at all when there are new problems."""
        if not self._unions:
            return self._convert(type_, value, path)
        result = self._try(type_, value, path)
        self.problems += result.problems
        self._losses += result.losses
        return result.value

    def _try(self, type_: Any, value: Any, path: Path) -> _Result:
        """What comes of it, without a trace.

        What members of a union have in common is looked at once only: else it would take endless time to find out that a
        deep value fits none of them.
        """
        key = (id(type_), id(value))
        result = self._tried.get(key)
        if result is None:
            outer = self.problems, self._losses
            self.problems, self._losses = [], 0
            result = _Result(self._convert(type_, value, path), self.problems, self._losses)
            self.problems, self._losses = outer
            if isinstance(value, dict | list):  # these live as long as the whole value, and so do their ids
                self._tried[key] = result
        return result

    def _convert(self, type_: Any, value: Any, path: Path) -> Any:
        _, annotation = self._annotations.get(id(type_)) or self._annotations.setdefault(
            id(type_),
            (type_, shapes.analyze(type_)),  # with the type, so that its id stays its own
        )
        before = len(self.problems)
        result = self._read(annotation.shape, value, path)
        if len(self.problems) == before and result is not None:
            self._check(annotation, result, path)
        return result

    def _read(self, shape: Shape, value: Any, path: Path) -> Any:
        match shape:
            case Anything():
                return value
            case Scalar():
                return self._read_scalar(shape, value, path)
            case Choice():
                return self._choose(shape, value, path)
            case Array():
                return self._fill_array(shape, value, path)
            case Table():
                return self._fill_table(shape, value, path)
            case Either():
                return self._pick(shape.members, value, path)
            case Record():
                return self._fill_record(shape, value, path)
            case Foreign():
                return self._ask_library(shape, value, path)
            case Alias():
                return self.convert(shape.value, value, path)

    def _check(self, annotation: Annotation, result: Any, path: Path) -> None:
        for name, bound in annotation.constraints:
            constraint = shapes.CONSTRAINTS[name]
            try:
                met = constraint.is_met(result, bound)
            except TypeError:  # as in JSON Schema, a rule about strings says nothing about numbers
                met = True
            if not met:
                self._complain(path, f"{constraint.words} {getattr(bound, 'pattern', bound)}")

    def _complain(self, path: Path, text: str, *, is_tag: bool = False) -> None:
        self.problems.append(_Problem(path, text, is_tag))

    def _read_scalar(self, shape: Scalar, value: Any, path: Path) -> Any:
        reader = _READERS[shape.kind]
        if isinstance(value, reader.kinds) and (not isinstance(value, bool) or shape.kind is bool):
            try:
                result = reader.read(shape.type, value)
            except (ValueError, ArithmeticError, TypeError):
                pass
            else:
                self._losses += isinstance(value, int | float) and isinstance(value, float) is not isinstance(
                    result, float
                )
                return result
        return self._complain(path, f"must be {reader.words}, not {_show(value)}")

    def _choose(self, shape: Choice, value: Any, path: Path) -> Any:
        for option, meaning in shape.options:
            if option == value and isinstance(option, bool) is isinstance(value, bool):
                return meaning
        if shape.type and not isinstance(value, bool):
            try:
                return shape.type(value)  # it may know other ways to write its members
            except Exception:  # noqa: BLE001, S110  # code of the user, who learns below that the value is wrong
                pass
        options = [_show(option) for option, _ in shape.options]
        words = f"one of {', '.join(options)}" if options[1:] else options[0]
        return self._complain(path, f"must be {words}, not {_show(value)}", is_tag=not options[1:])

    def _fill_array(self, shape: Array, value: Any, path: Path) -> Any:
        if not isinstance(value, list):
            return self._complain(path, f"must be an array, not {_show(value)}")
        items = cast("list[Any]", value)
        types = [shape.items] * len(items) if shape.prefix is None else shape.prefix
        if len(types) != len(items):
            return self._complain(path, f"must have {len(types)} items, not {len(items)}")
        before = len(self.problems)
        results = [
            self.convert(type_, item, (*path, index))
            for index, (type_, item) in enumerate(zip(types, items, strict=True))
        ]
        return self._make(lambda: shape.make(results), path) if len(self.problems) == before else None

    def _fill_table(self, shape: Table, value: Any, path: Path) -> Any:
        if not isinstance(value, dict):
            return self._complain(path, f"must be an object, not {_show(value)}")
        before = len(self.problems)
        results = [
            (self._read_key(shape.keys, key, (*path, key)), self.convert(shape.values, item, (*path, key)))
            for key, item in cast("dict[str, Any]", value).items()
        ]
        return self._make(lambda: shape.make(dict(results)), path) if len(self.problems) == before else None

    def _read_key(self, type_: Any, key: str, path: Path) -> Any:
        """JSON's keys are strings; one that is none for Python is written as its JSON text."""
        result = self._try(type_, key, path)
        if result.problems and _PLAIN.fullmatch(key):
            other = self._try(type_, json.loads(key), path)
            result = result if other.problems else other
        self.problems += result.problems
        return result.value

    def _pick(self, members: Sequence[Any], value: Any, path: Path) -> Any:
        best: _Result | None = None
        failures: list[tuple[Any, _Result]] = []
        self._unions += 1
        for member in members:
            result = self._try(member, value, path)
            if result.problems:
                failures.append((member, result))
            elif best is None or result.losses < best.losses:
                best = result
                if not result.losses:
                    break
        self._unions -= 1
        if best:
            self._losses += best.losses
            return best.value
        self.problems += _explain(failures, value, path)
        return None

    def _fill_record(self, shape: Record, value: Any, path: Path) -> Any:
        if not isinstance(value, dict):
            return self._complain(path, f"must be an object, not {_show(value)}")
        given = cast("dict[str, Any]", value)
        before = len(self.problems)
        arguments: dict[str, Any] = {}
        for field in shape.fields:
            if field.key in given:
                arguments[field.name] = self.convert(field.type, given[field.key], (*path, field.key))
            elif field.required:
                self._complain((*path, field.key), "is missing")
        more = {key: item for key, item in given.items() if key not in {field.key for field in shape.fields}}
        self._losses += len(more)
        if shape.keeps_more:
            arguments |= more
        if len(self.problems) > before:
            return None
        # A converter may be made for the text that JSON has, and not for what the field is.
        as_given = {
            field.name: given[field.key]
            for field in shape.fields
            if field.is_converted and isinstance(given.get(field.key), str | int | float)
        }
        return self._make(
            lambda: shape.make(**arguments), path, (lambda: shape.make(**arguments | as_given)) if as_given else None
        )

    def _make(self, make: Callable[[], Any], path: Path, otherwise: Callable[[], Any] | None = None) -> Any:
        """What a class makes of it; its refusal is a problem like others."""
        try:
            return make()
        except RecursionError:
            raise
        except Exception as error:  # noqa: BLE001  # the class is the user's, and may raise anything
            if otherwise:
                try:
                    return otherwise()
                except Exception:  # noqa: BLE001, S110  # the first one counts
                    pass
            self._complain(path, f"is refused: {error or type(error).__name__}")

    def _ask_library(self, shape: Foreign, value: Any, path: Path) -> Any:
        library: Any = sys.modules[shape.library]
        if shape.library == "msgspec":
            try:
                return library.convert(value, shape.type, str_keys=True)
            except library.ValidationError as error:
                words, _, place = str(error).partition(" - at `$")
                steps = [int(index) if index else name for name, index in _STEP.findall(place)]
                return self._complain((*path, *steps), words)
        adapter = self._adapters.get(id(shape.type)) or library.TypeAdapter(shape.type)
        self._adapters[id(shape.type)] = adapter
        try:
            result = adapter.validate_json(dumps(value))  # as JSON, for what it writes as text
        except library.ValidationError as error:
            for problem in error.errors(include_url=False, include_context=False, include_input=False):
                self._complain((*path, *problem["loc"]), problem["msg"], is_tag=problem["type"] == "literal_error")
            return None
        if isinstance(value, dict) and isinstance(result, library.BaseModel):
            self._losses += max(0, len(cast("Any", value)) - len(result.model_fields_set))
        return result


# Words ----------------------------------------------------------------------------------------------------------------


def _explain(failures: Sequence[tuple[Any, _Result]], value: Any, path: Path) -> list[_Problem]:
    """The problems of the member that was meant; if that is not clear, one that says what none of them liked."""
    serious = [result for member, result in failures if member not in (None, NoneType)]
    if len(serious) == 1:
        return serious[0].problems
    if near := [result for result in serious if not any(_tells_apart(problem, path) for problem in result.problems)]:
        return min(near, key=lambda result: (result.losses, len(result.problems))).problems
    start, end = "must be ", f", not {_show(value)}"
    first = [result.problems[0] for result in serious]
    if all(problem.path == path and problem.text.startswith(start) and problem.text.endswith(end) for problem in first):
        words = " or ".join(dict.fromkeys(problem.text[len(start) : -len(end)] for problem in first))
        return [_Problem(path, f"{start}{words}{end}")]
    reasons = dict.fromkeys(f"{_show_path(problem.path)} {problem.text}" for problem in first)
    return [_Problem(path, f"fits no member of the union: {', or '.join(reasons)}")]


def _tells_apart(problem: _Problem, path: Path) -> bool:
    """Whether a value with this problem was not meant for this member of a union."""
    return problem.path == path or (problem.is_tag and len(problem.path) == len(path) + 1)


def _show(value: Any) -> str:
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "an array"
    text = dumps(value, ensure_ascii=False, default=repr)
    return text if len(text) <= 60 else f"{text[:60]}..."


def _show_path(path: Path) -> str:
    steps = (
        f"[{step}]" if isinstance(step, int) else f".{step}" if step.isidentifier() else f"[{dumps(step)}]"
        for step in path
    )
    return "$" + "".join(steps)


# Numbers and texts ----------------------------------------------------------------------------------------------------

_PLAIN = re.compile(r"-?(?:0|[1-9]\d{,300})(?:\.\d{1,300})?|true|false|null", re.ASCII)
"""Keys that may stand for a number or a word."""
_STEP = re.compile(r"\.([^].[`]+)|\[(\d+)\]")
"""Of msgspec's paths; the keys of a dict are "[...]" there."""
_DURATION = re.compile(
    r"(?P<sign>[+-]?)P(?=.)(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?=.)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?",
    re.ASCII,
)


class _Reader(NamedTuple):
    kinds: tuple[type, ...]
    words: str
    read: Callable[[Any, Any], Any]


def _read_same(cls: Any, value: Any) -> Any:
    return value if type(value) is cls else cls(value)


def _read_iso(cls: Any, value: str) -> Any:
    return cls.fromisoformat(value)


def _read_base64(cls: type[bytes], value: str) -> bytes:
    return cls(base64.b64decode(value, validate=True))


def _read_integer(cls: type[int], value: float) -> int:
    if value != (whole := int(value)):
        raise ValueError("a fraction")
    return _read_same(cls, whole)


def _read_number(cls: Any, value: float | str) -> Any:
    number = cls(str(value) if cls is Decimal else value)
    if not isfinite(number):
        raise ValueError("not finite")
    return number


def _read_duration(cls: type[timedelta], value: str) -> timedelta:
    if not (match := _DURATION.fullmatch(value)):
        raise ValueError("not ISO 8601")
    parts = {name: float(part) for name, part in match.groupdict().items() if part and name != "sign"}
    return cls(**parts) * (-1 if match["sign"] == "-" else 1)


_READERS: Mapping[type, _Reader] = {
    str: _Reader((str,), "a string", _read_same),
    bool: _Reader((bool,), "true or false", _read_same),
    int: _Reader((int, float), "an integer", _read_integer),
    float: _Reader((int, float), "a number", _read_number),
    NoneType: _Reader((NoneType,), "null", _read_same),
    bytes: _Reader((str,), "base64", _read_base64),
    datetime: _Reader((str,), 'a date and time such as "2026-01-31T12:00:00Z"', _read_iso),
    date: _Reader((str,), 'a date such as "2026-01-31"', _read_iso),
    time: _Reader((str,), 'a time such as "12:00:00"', _read_iso),
    timedelta: _Reader((str,), 'a duration such as "P1DT12H"', _read_duration),
    UUID: _Reader((str,), "a UUID", _read_same),
    Decimal: _Reader((int, float, str), "a number", _read_number),
    PurePath: _Reader((str,), "a path", _read_same),
}
