"""What Python types are: the shapes that `schemas` describes and `parsing` fills."""

from __future__ import annotations

import collections
import collections.abc
import dataclasses
import inspect
import math
import operator
import re
import sys
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import MISSING
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import PurePath
from typing import Annotated, Any, ForwardRef, NamedTuple, NewType, TypeAlias, TypeVar, cast, get_args, get_origin
from uuid import UUID

import attrs
from attrs import NOTHING

Schema: TypeAlias = dict[str, Any]


class Field(NamedTuple):
    """One field of a class with named fields."""

    name: str
    """What the constructor calls it."""
    key: str
    """What JSON calls it."""
    type: Any
    required: bool
    default: Any = MISSING
    description: str | None = None
    is_converted: bool = False
    """Whether the class has a converter of its own for it."""


class Anything(NamedTuple):
    """Any JSON value."""


class Scalar(NamedTuple):
    """A number, a text, or something written as one; `kind` is the key in `SCALARS` that `type` falls under."""

    type: type
    kind: type


class Choice(NamedTuple):
    """An enum, or a Literal, whose `type` is None: pairs of a JSON value and what it means."""

    type: type[Enum] | None
    options: tuple[tuple[Any, Any], ...]


class Array(NamedTuple):
    """Items of one type or, where `prefix` is not None, as many as it has, each of its own type."""

    make: Callable[[list[Any]], Any]
    items: Any = Any
    prefix: tuple[Any, ...] | None = None


class Table(NamedTuple):
    """Values of one type by keys of another."""

    make: Callable[[dict[Any, Any]], Any]
    keys: Any
    values: Any


class Either(NamedTuple):
    """A union."""

    members: tuple[Any, ...]


class Record(NamedTuple):
    """A class with named fields; `keeps_more` says whether it can hold those it doesn't name."""

    type: Any
    make: Callable[..., Any]
    fields: tuple[Field, ...]
    keeps_more: bool = False


class Foreign(NamedTuple):
    """A type that pydantic or msgspec describe and convert themselves."""

    type: Any
    library: str


class Alias(NamedTuple):
    """A `type` statement."""

    name: str
    value: Any


Shape: TypeAlias = Anything | Scalar | Choice | Array | Table | Either | Record | Foreign | Alias


class Annotation(NamedTuple):
    """A type with what its `Annotated` say; constraints are pairs of a name in `CONSTRAINTS` and a bound."""

    shape: Shape
    description: str | None = None
    constraints: tuple[tuple[str, Any], ...] = ()


class Constraint(NamedTuple):
    """A rule about a value."""

    keyword: str
    """What JSON Schema calls it."""
    words: str
    is_met: Callable[[Any, Any], bool]


def _divides(value: Any, step: Any) -> bool:
    return value % step == 0 or (isinstance(value, float) and math.isclose(value / step, round(value / step)))


def _is_as_long(value: Sized, low: int) -> bool:
    return len(value) >= low


def _is_as_short(value: Sized, high: int) -> bool:
    return len(value) <= high


def _matches(value: str, pattern: str | re.Pattern[str]) -> bool:
    return re.search(pattern, value) is not None


CONSTRAINTS: Mapping[str, Constraint] = {  # the names are those of annotated_types and of msgspec.Meta
    "ge": Constraint("minimum", "must be at least", operator.ge),
    "gt": Constraint("exclusiveMinimum", "must be greater than", operator.gt),
    "le": Constraint("maximum", "must be at most", operator.le),
    "lt": Constraint("exclusiveMaximum", "must be less than", operator.lt),
    "multiple_of": Constraint("multipleOf", "must be a multiple of", _divides),
    "min_length": Constraint("minLength", "must have a length of at least", _is_as_long),
    "max_length": Constraint("maxLength", "must have a length of at most", _is_as_short),
    "pattern": Constraint("pattern", "must match", _matches),
}
SCALARS: Mapping[type, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    types.NoneType: {"type": "null"},
    bytes: {"type": "string", "contentEncoding": "base64"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    time: {"type": "string", "format": "time"},
    timedelta: {"type": "string", "format": "duration"},
    UUID: {"type": "string", "format": "uuid"},
    Decimal: {"type": "number"},
    PurePath: {"type": "string", "format": "path"},
}
_ARRAYS: Mapping[Any, Callable[[list[Any]], Any]] = {
    list: list,
    tuple: tuple,
    set: set,
    frozenset: frozenset,
    collections.deque: collections.deque,
    collections.abc.Iterable: list,
    collections.abc.Collection: list,
    collections.abc.Sequence: list,
    collections.abc.MutableSequence: list,
    collections.abc.Set: frozenset,
    collections.abc.MutableSet: set,
}
_TABLES: Mapping[Any, Callable[[dict[Any, Any]], Any]] = {
    dict: dict,
    collections.OrderedDict: collections.OrderedDict,
    collections.abc.Mapping: dict,
    collections.abc.MutableMapping: dict,
}
_QUALIFIERS = ("Required", "NotRequired", "ReadOnly", "Final")
_USABLE = (
    "use str, int, float, bool, None, a date or time, Decimal, UUID, Path, list, tuple, set, dict, Enum, Literal, a union, "
    "a dataclass, TypedDict, NamedTuple, attrs class, pydantic model or msgspec Struct"
)


def analyze(type_: Any) -> Annotation:
    """What a type is made of, one level deep; TypeError when it has no JSON form."""
    bare, notes, _ = _unwrap(type_)
    if any(type(note).__module__.startswith("pydantic.") and not hasattr(note, "metadata") for note in notes):
        # Only pydantic knows what its validators do.
        return Annotation(Foreign(Annotated[(bare, *notes)], "pydantic"))
    description, constraints = _read_notes(notes)
    return Annotation(_analyze(bare), description, tuple(constraints))


def _unwrap(type_: Any) -> tuple[Any, list[Any], list[str]]:
    """A type without its wrappers, what `Annotated` says about it, and the qualifiers that it has in its class."""
    notes: list[Any] = []
    qualifiers: list[str] = []
    while True:
        origin = get_origin(type_)
        if origin is Annotated:
            notes[:0] = type_.__metadata__
            type_ = type_.__origin__
        elif (name := str(origin).rpartition(".")[2]) in _QUALIFIERS:
            qualifiers.append(name)
            type_ = get_args(type_)[0]
        elif isinstance(type_, NewType):
            type_ = type_.__supertype__
        elif isinstance(type_, dataclasses.InitVar):
            type_ = cast("Any", type_).type
        elif isinstance(type_, TypeVar):
            type_ = type_.__bound__ or typing.Union[type_.__constraints__ or (Any,)]  # noqa: UP007  # of a tuple
        else:
            return type_, notes, qualifiers


def _read_notes(notes: Iterable[Any]) -> tuple[str | None, list[tuple[str, Any]]]:
    """The description and the constraints in the metadata of `Annotated`; the last description is the outermost."""
    description: str | None = None
    constraints: list[tuple[str, Any]] = []
    for note in notes:
        if isinstance(note, type):
            continue
        # A str, a Doc, or a Field of pydantic or Meta of msgspec.
        said = next(
            (getattr(note, name, None) for name in ("documentation", "description") if hasattr(note, name)), note
        )
        description = inspect.cleandoc(said) if isinstance(said, str) else description
        constraints += [(name, bound) for name in CONSTRAINTS if (bound := getattr(note, name, None)) is not None]
        constraints += _read_notes(getattr(note, "metadata", ()))[1]
    return description, constraints


def _analyze(type_: Any) -> Shape:
    origin: Any = get_origin(type_) or type_
    arguments = get_args(type_)
    if type_ is Any or type_ is object:
        return Anything()
    if type_ is None:
        return Scalar(types.NoneType, types.NoneType)
    if origin is typing.Union or origin is types.UnionType:
        return Either(arguments)
    if origin is typing.Literal:
        return Choice(None, tuple(_read_option(option, option) for option in arguments))
    if origin is tuple and arguments[-1:] != (...,) and (arguments or type_ not in (tuple, typing.Tuple)):  # noqa: UP006  # what users write
        return Array(tuple, prefix=arguments)
    if origin in _ARRAYS:
        return Array(_ARRAYS[origin], *arguments[:1])
    if origin in _TABLES:
        return Table(_TABLES[origin], *(arguments or (Any, Any)))
    if _is_alias(origin):
        value = _resolve_alias(origin)
        return Alias(name_type(type_), value[arguments] if arguments else value)
    if isinstance(origin, type):
        return _analyze_class(cast("type", origin), type_)
    if isinstance(type_, str | ForwardRef):
        name = type_ if isinstance(type_, str) else type_.__forward_arg__
        raise TypeError(f"the name {name!r} can't be resolved here; use the type itself, or a `type` statement")
    raise TypeError(f"{name_type(type_)} has no JSON form; {_USABLE}")


def _analyze_class(cls: type[Any], type_: Any) -> Shape:
    if hasattr(cls, "__get_pydantic_core_schema__") or hasattr(cls, "__pydantic_core_schema__"):
        return Foreign(type_, "pydantic")
    if hasattr(cls, "__struct_config__") and "msgspec" in sys.modules:
        return Foreign(type_, "msgspec")
    if issubclass(cls, Enum):
        if not (options := tuple(_read_option(member.value, member) for member in cls)):
            raise TypeError(f"{cls.__qualname__} has no members")
        return Choice(cls, options)
    if read := next((read for is_one, read in _RECORDS if is_one(cls)), None):
        fields = tuple(read(cls, _resolve_hints(cls, get_args(type_))))
        return Record(type_, cls, fields, keeps_more=read is _read_typed_dict)
    for base in cls.__mro__:
        if base in SCALARS:
            return Scalar(cls, base)
    advice = _USABLE if cls.__module__.partition(".")[0] in sys.stdlib_module_names else "make it a dataclass"
    raise TypeError(f"{name_type(cls)} has no JSON form; {advice}")


def _read_option(option: Any, meaning: Any) -> tuple[Any, Any]:
    value = option.value if isinstance(option, Enum) else option
    if not isinstance(value, str | int | float | None):
        raise TypeError(f"the choice {meaning!r} has no JSON form; use values that are str, int, float, bool or None")
    return value, meaning


def _is_alias(type_: Any) -> bool:
    return type(type_).__name__ == "TypeAliasType"  # there are two: from typing, and from typing_extensions


def name_type(type_: Any) -> str:
    """A type as people write it: "Box[int]"."""
    name = getattr(get_origin(type_) or type_, "__name__", None) or str(type_)
    arguments = ", ".join(map(name_type, get_args(type_)))
    return f"{name}[{arguments}]" if arguments else name


# The fields of classes ------------------------------------------------------------------------------------------------


def _read_dataclass(cls: Any, hints: Mapping[str, Any]) -> Iterator[Field]:
    proper = {field.name for field in dataclasses.fields(cls)}
    for name, field in cast("dict[str, dataclasses.Field[Any]]", cls.__dataclass_fields__).items():
        if field.init and (name in proper or isinstance(hints[name], dataclasses.InitVar)):
            described = field.metadata.get("description") or getattr(field, "doc", None)
            required = field.default is MISSING and field.default_factory is MISSING
            yield Field(name, name, hints[name], required, field.default, described)


def _read_attrs(cls: Any, hints: Mapping[str, Any]) -> Iterator[Field]:
    for field in cast("tuple[Any, ...]", attrs.fields(cls)):
        if field.init:
            name = field.alias
            hint = _read_converter(field.converter) or hints.get(field.name, field.type or Any)
            default = MISSING if field.default is NOTHING else field.default
            described = field.metadata.get("description")
            yield Field(name, name, hint, default is MISSING, default, described, field.converter is not None)


def _read_converter(converter: Any) -> Any:
    """What a converter says it takes, if it does."""
    function = getattr(converter, "converter", converter)
    if not inspect.isroutine(function):
        return None
    try:
        hints = typing.get_type_hints(function, include_extras=True)
        hint = hints.get(next(iter(inspect.signature(function).parameters), ""))
    except (NameError, TypeError, ValueError):  # names that aren't there, builtins without a signature
        return None
    return None if hint in (Any, object) else hint


def _read_typed_dict(cls: Any, hints: Mapping[str, Any]) -> Iterator[Field]:
    for name, hint in hints.items():
        qualifiers = _unwrap(hint)[2]
        # __required_keys__ alone is wrong where annotations are text.
        required = "NotRequired" not in qualifiers and ("Required" in qualifiers or name in cls.__required_keys__)
        yield Field(name, name, hint, required)


def _read_named_tuple(cls: Any, hints: Mapping[str, Any]) -> Iterator[Field]:
    for name in cls._fields:
        default = cls._field_defaults.get(name, MISSING)
        yield Field(name, name, hints.get(name, Any), default is MISSING, default)


_RECORDS: Sequence[tuple[Callable[[Any], bool], Callable[[Any, Mapping[str, Any]], Iterator[Field]]]] = (
    (dataclasses.is_dataclass, _read_dataclass),
    (attrs.has, _read_attrs),
    (lambda cls: dict in cls.__mro__ and hasattr(cls, "__total__"), _read_typed_dict),
    (lambda cls: tuple in cls.__mro__ and hasattr(cls, "_fields"), _read_named_tuple),
)


def _resolve_hints(cls: type, arguments: tuple[Any, ...]) -> dict[str, Any]:
    """The types of the fields of a class, names in them resolved and type variables replaced."""
    try:
        hints = typing.get_type_hints(cls, include_extras=True)
    except NameError:
        try:
            hints = typing.get_type_hints(cls, localns=_find_local_names(cls), include_extras=True)
        except NameError as error:
            raise TypeError(
                f"the name {error.name!r} in the annotations of {cls.__qualname__} can't be resolved; define or import it "
                "at the top level of the module of that class, and not only for type checkers"
            ) from None
    bound = dict(_bind(cls, arguments))
    variables = {variable: type_ for bindings in reversed(bound.values()) for variable, type_ in bindings.items()}
    owners = {name: base for base in reversed(cls.__mro__) for name in inspect.get_annotations(base)}
    return {name: _substitute(hint, variables | bound.get(owners.get(name, cls), {})) for name, hint in hints.items()}


def _resolve_alias(alias: Any) -> Any:
    """What an alias stands for; before Python 3.12, one that holds itself names itself in quotes."""
    holder = types.SimpleNamespace(__annotations__={"value": alias.__value__})
    names = vars(sys.modules[alias.__module__]) if alias.__module__ in sys.modules else {}
    try:
        return typing.get_type_hints(holder, names, {alias.__name__: alias}, include_extras=True)["value"]
    except NameError as error:
        raise TypeError(f"the name {error.name!r} in the alias {alias.__name__} can't be resolved") from None


def _find_local_names(cls: type) -> dict[str, Any]:
    """What the functions around a class know, as long as they run."""
    names: dict[str, Any] = {cls.__name__: cls}
    scopes = [cls.__qualname__[: match.start()] for match in re.finditer(r"\.<locals>\.", cls.__qualname__)]
    frame = inspect.currentframe() if scopes else None
    while frame:
        if frame.f_code.co_qualname in scopes and frame.f_globals.get("__name__") == cls.__module__:
            names = {**frame.f_locals, **names}
        frame = frame.f_back
    return names


def _bind(cls: Any, arguments: tuple[Any, ...]) -> Iterator[tuple[type, dict[Any, Any]]]:
    """What the type variables of a generic class and of its bases stand for."""
    bindings = dict(zip(getattr(cls, "__parameters__", ()), arguments, strict=False))
    yield cls, bindings
    for base in getattr(cls, "__orig_bases__", ()):
        if (origin := get_origin(base)) not in (None, typing.Generic):
            yield from _bind(origin, tuple(_substitute(argument, bindings) for argument in get_args(base)))


def _substitute(type_: Any, variables: Mapping[Any, Any]) -> Any:
    if isinstance(type_, TypeVar):
        return variables.get(type_, type_)
    parameters = getattr(type_, "__parameters__", ())
    if not parameters or not variables or isinstance(type_, type):
        return type_
    return type_[tuple(variables.get(parameter, parameter) for parameter in parameters)]
