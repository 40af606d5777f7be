"""What the generated models share: JSON in and out without loss, open enums, timestamps, byte fields."""

from __future__ import annotations

import datetime as _dt
import re
import sys as _sys
from base64 import b64decode as _b64decode
from base64 import b64encode as _b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextvars import ContextVar as _ContextVar
from enum import StrEnum
from importlib import import_module as _import_module
from typing import Any, ClassVar, NamedTuple, Self, TypeAlias, cast

__all__ = ("Base64", "JsonModel", "OpenEnum", "Request", "Timestamp")

Converter: TypeAlias = Callable[[Any], Any]


class Request(NamedTuple):
    """One request of the API, ready to be sent: no host, no key, no transport."""

    operation: str
    method: str
    path: str
    query: Mapping[str, str | int | bool | Sequence[str] | None] = {}
    headers: Mapping[str, str | int | None] = {}
    body: JsonModel | Mapping[str, Any] | None = None


SEGMENT = re.compile(r"[A-Za-z0-9_~@-][A-Za-z0-9_.~@-]*")
"""What stands between the slashes of a resource's name."""


def given(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that were given."""
    return {key: value for key, value in fields.items() if value is not None}


def fill_path(template: str, name: str, rest: str | None = None) -> str:
    """The path to a resource: "files/abc" in "/files/{file}:download"; its last part will do where it has no parent.

    Args:
        template: the path as described.
        name: what the resource is called.
        rest: the value of the template's last parameter, when that may hold slashes.

    Raises:
        ValueError: this is no name of such a resource.
    """
    if rest is not None:
        from urllib.parse import quote as _quote  # rarely needed

        parts = [part for part in rest.split("/") if part]
        if any(part in (".", "..") for part in parts) or not rest.isprintable():
            raise ValueError(f"{rest!r} is no path of a file; it must not hold '.', '..' or control characters")
        return "/".join([fill_path(template.rpartition("/")[0], name), *(_quote(part, safe="") for part in parts)])
    if not isinstance(name, str):
        raise TypeError(f"a name is text, not {type(name).__name__}")
    resource, _, tail = template.rpartition("}")
    pattern = f"{resource}}}".strip("/").split("/")
    parts = name.split("/")
    if len(parts) == 1 and len(pattern) == 2:
        parts = [pattern[0], name]
    if len(parts) != len(pattern) or not all(
        SEGMENT.fullmatch(part) if wanted[0] == "{" else part == wanted
        for part, wanted in zip(parts, pattern, strict=True)
    ):
        looks = "/".join(pattern).replace("{", "my-").replace("}", "")
        raise ValueError(f"{name!r} is no name of this kind; it looks like {looks!r}")
    return f"/{'/'.join(parts)}{tail}"


class OpenEnum(StrEnum):
    """An enum that also takes values it does not know: the service adds some before this package does."""

    __hash__ = str.__hash__  # a member finds what its text finds, whatever its name

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member


class Timestamp(_dt.datetime):
    """A datetime that also keeps the service's own text in `raw`, which may hold nanoseconds."""

    raw: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """The moment that an RFC 3339 text names; ValueError when it names none."""
        moment = _dt.datetime.fromisoformat(text.upper())  # RFC 3339 allows "t" and "z", the standard library doesn't
        self = cls.combine(moment.date(), moment.timetz())
        self.raw = text
        return self

    def __reduce_ex__(self, protocol: Any) -> Any:  # copies and pickles keep the nanoseconds
        raw = getattr(self, "raw", None)
        return super().__reduce_ex__(protocol) if raw is None else (type(self).parse, (raw,))


class Base64:
    """A byte field as it was received: the exact text, and its bytes once somebody asked for them."""

    __slots__ = ("data", "text")

    def __init__(self, text: str, data: bytes) -> None:
        self.text = text
        self.data = data


def read_bytes(model: Any, slot: str) -> bytes | None:
    value = getattr(model, slot)
    if value is None or isinstance(value, bytes):
        return value
    if isinstance(value, Base64):
        return value.data
    if isinstance(value, str):
        text = value.translate(_URL_SAFE) if "-" in value or "_" in value else value  # of large data each copy counts
        data = _b64decode(text if len(text) % 4 == 0 else text + "=" * (-len(text) % 4))
        setattr(model, slot, Base64(value, data))
        return data
    return bytes(value)


_URL_SAFE = str.maketrans("-_", "+/")


class _JsonNumber(int):
    """An int64 that came as a JSON number rather than as a string, and goes back as one."""


def parse_bytes(value: Any) -> Any:
    if isinstance(value, str | bytes):
        return value
    raise TypeError("not base64 text")


def parse_time(value: Any) -> Any:
    try:
        return Timestamp.parse(value)
    except (TypeError, ValueError):
        return value


def parse_int64(value: Any) -> Any:
    if isinstance(value, str):
        try:
            number = int(value)
        except ValueError:
            return value
        return number if str(number) == value else value
    return _JsonNumber(value) if type(value) is int else value


def parse_enum(enum: type[OpenEnum]) -> Converter:
    known = enum._value2member_map_

    def parse(value: Any) -> Any:
        if type(value) is str:
            return known.get(value) or enum(value)
        if isinstance(value, list | dict):
            raise TypeError("not a name")
        return value

    parse.enum = enum  # pyright: ignore[reportFunctionMemberAccess]  # for those who read the tables
    return parse


LONG = 32
"""Items of a list from which on it need not be read at once."""
_is_taken_over: _ContextVar[bool] = _ContextVar("_is_taken_over", default=False)


class _PutOff(Exception):  # noqa: N818  # nothing is wrong
    """In this value is a long list, which may be read later."""


def take_over(parse: Converter, value: Any) -> Any:
    """What `parse` makes of a value that nobody else holds: long lists in it become objects when somebody asks for them."""
    token = _is_taken_over.set(True)
    try:
        return parse(value)
    except _PutOff:  # in no model
        pass
    finally:
        _is_taken_over.reset(token)
    return parse(value)


def _read_now(parse: Converter, value: Any) -> Any:
    """What `parse` makes of a value, all of it."""
    token = _is_taken_over.set(False)
    try:
        return parse(value)
    finally:
        _is_taken_over.reset(token)


def parse_list(item: Converter) -> Converter:
    def parse(value: Any) -> Any:
        if type(value) is not list:
            raise TypeError("not a list")
        if len(value) == 1:  # as most are; a comprehension is a call
            return [item(value[0])]
        if len(value) >= LONG and _is_taken_over.get():
            raise _PutOff
        return [item(i) for i in value]

    parse.item = item  # pyright: ignore[reportFunctionMemberAccess]  # for those who read the tables
    return parse


def parse_map(item: Converter) -> Converter:
    def parse(value: Any) -> Any:
        return {k: item(v) for k, v in value.items()}

    parse.value = item  # pyright: ignore[reportFunctionMemberAccess]  # for those who read the tables
    return parse


class Variants:
    """Reads the objects of a union, each by the class of its tag; a class is imported when the first of its kind comes.

    Args:
        module: the module of the union; the classes are in the same package.
        tag: the field that tells them apart; None when each is known by a field that it must have.
        classes: the classes' names, by tag or by field.
        otherwise: the class of everything else; None leaves it a dict.
        free: the classes whose objects may have fields of any name.
    """

    __slots__ = ("_loaded", "_package", "classes", "free", "otherwise", "tag")

    def __init__(
        self, module: str, tag: str | None, classes: Mapping[str, str], otherwise: str | None, free: Sequence[str] = ()
    ) -> None:
        self._package = module.rpartition(".")[0]
        self.tag = tag
        self.classes = classes
        self.otherwise = otherwise
        self.free = free
        self._loaded: dict[str, type[JsonModel]] = {}

    def choose(self, value: Mapping[str, Any]) -> type[JsonModel] | None:
        """The class of an object."""
        if self.tag is None:
            name = next((name for key, name in self.classes.items() if key in value), self.otherwise)
        else:
            tag = value.get(self.tag)
            name = self.classes.get(tag, self.otherwise) if isinstance(tag, str) else self.otherwise
        if name is None:
            return None
        if name not in self._loaded:
            self._loaded[name] = getattr(_import_module(self._package), name)
        return self._loaded[name]

    def __call__(self, value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise TypeError("not an object")
        cls = self.choose(value)
        return value if cls is None else cls.from_dict(value)


def keep(value: Any) -> Any:
    return value


def parse_union(
    *, objects: Converter | None = None, items: Converter | None = None, text: Converter | None = None
) -> Converter:
    kinds: dict[type, Converter] = {}
    if objects:
        kinds[dict] = objects
    if items:
        kinds[list] = parse_list(items)
    if text:
        kinds[str] = text

    def parse(value: Any) -> Any:
        convert = kinds.get(type(value))
        if convert is None:
            raise TypeError("none of the kinds that it may be")
        return convert(value)

    parse.kinds = kinds  # pyright: ignore[reportFunctionMemberAccess]  # for those who read the tables
    return parse


def dump_time(value: Any) -> Any:
    if isinstance(value, _dt.datetime):
        raw = getattr(value, "raw", None)
        if raw is not None:
            return raw
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone; give it one, e.g. tzinfo=datetime.timezone.utc")
        return value.astimezone(_dt.UTC).isoformat().replace("+00:00", "Z")
    return value


def dump_duration(value: Any) -> Any:
    if isinstance(value, _dt.timedelta):
        seconds, micros = divmod(value // _dt.timedelta(microseconds=1), 1_000_000)
        return (
            f"{seconds}.{micros:06}".rstrip("0").rstrip(".") + "s"
            if value >= _dt.timedelta(0)
            else f"{value.total_seconds():f}s"
        )
    return value


def dump_int64(value: Any) -> Any:
    if type(value) is int:
        return str(value)
    return int(value) if isinstance(value, _JsonNumber) else value


LARGE = 64 * 1024
"""Bytes of a field that need not be encoded at once."""
_put_aside: _ContextVar[Converter | None] = _ContextVar("_put_aside", default=None)


def dump_bytes(value: Any) -> Any:
    if isinstance(value, Base64):
        return value.text
    if isinstance(value, str):
        return value
    if type(value) is bytes and len(value) >= LARGE and (put_aside := _put_aside.get()) is not None:
        return put_aside(value)
    return _b64encode(value).decode("ascii")


def dump_apart(model: JsonModel, put_aside: Callable[[bytes], Any]) -> dict[str, Any]:
    """What `to_dict` gives, with something else in place of the base64 of large byte fields."""
    token = _put_aside.set(put_aside)
    try:
        return model.to_dict()
    finally:
        _put_aside.reset(token)


def dump_model(value: Any) -> Any:
    return value.to_dict() if isinstance(value, JsonModel) else value


def dump_any(value: Any) -> Any:
    if isinstance(value, JsonModel):
        return value.to_dict()
    if isinstance(value, list | tuple):
        return [dump_any(item) for item in value]
    if isinstance(value, Mapping):
        return {key: dump_any(item) for key, item in value.items()}
    return value


def dump_list(item: Converter) -> Converter:
    return lambda value: [item(i) for i in value]


def dump_map(item: Converter) -> Converter:
    return lambda value: {k: item(v) for k, v in value.items()}


def _find_parser(words: Sequence[str], package: str) -> Converter | None:
    """What reads a value, by the words that a class has for its field; None for what is left as it is."""
    match words:
        case ["model", name]:
            return getattr(_import_module(package), name)._parse
        case ["enum", name]:
            return parse_enum(getattr(_import_module(package), name))
        case ["union", module]:
            return getattr(_import_module(f"{package}.{module}"), f"parse_{module}")
        case ["list", *item]:
            return parse_list(_find_parser(item, package) or keep)
        case ["map", *item]:
            return parse_map(_find_parser(item, package) or keep)
        case _:
            return _PARSERS.get(words[0]) if words else None


_PARSERS: dict[str, Converter] = {
    "base64": parse_bytes,
    "bytes": parse_bytes,
    "int64": parse_int64,
    "time": parse_time,
}
_DUMPERS: dict[str, Converter] = {
    "any": dump_any,
    "base64": dump_bytes,
    "bytes": dump_bytes,
    "duration": dump_duration,
    "int64": dump_int64,
    "model": dump_model,
    "time": dump_time,
    "union": dump_any,
}


def _find_dumper(words: Sequence[str]) -> Converter | None:
    """What writes a value, likewise."""
    match words:
        case ["list", *item]:
            dump = _find_dumper(item)
            return dump and dump_list(dump)
        case ["map", *item]:
            dump = _find_dumper(item)
            return dump and dump_map(dump)
        case [kind, *_]:
            return _DUMPERS.get(kind)
        case _:
            return None


def _name_slot(name: str, *words: str) -> str:
    """Where a model keeps a field: bytes are behind a property."""
    return f"_{name}" if words == ("bytes",) else name


class _Rows(dict[str, Any]):
    """By JSON name where a field is kept and what reads it; None where there is no such field.

    A row is made, and the class that it needs imported, when the first such value comes.
    """

    __slots__ = ("_package", "_spec", "home")

    def __init__(self, home: type[JsonModel]) -> None:
        self.home = home
        self._spec = home.__json__
        self._package = home.__module__.rpartition(".")[0]

    def __missing__(self, key: str) -> Any:
        if key not in self._spec:
            return None
        name, *words = self._spec[key]
        row = self[key] = (_name_slot(name, *words), _find_parser(words, self._package))
        return row


class _Table(Mapping[str, tuple[str, Converter | None]]):
    """By JSON name the Python name of a field and what reads it."""

    __slots__ = ("_rows", "_spec")

    def __init__(self, home: type[JsonModel]) -> None:
        self._spec = home.__json__
        self._rows = _Rows(home)

    def __getitem__(self, key: str) -> tuple[str, Converter | None]:
        return self._spec[key][0], self._rows[key][1]

    def __contains__(self, key: object) -> bool:
        return key in self._spec

    def __iter__(self) -> Iterator[str]:
        return iter(self._spec)

    def __len__(self) -> int:
        return len(self._spec)


class _Lazy:
    """An attribute that a class gets when somebody asks for it: made up front, for each class, that is most of an import's time."""

    __slots__ = ("_make", "_name")

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type[JsonModel]) -> Any:
        made = self._make(owner)
        if owner is not JsonModel:
            setattr(owner, self._name, made)
        return made


def _find_home(cls: type[JsonModel]) -> type[JsonModel]:
    """The class that says what fields there are."""
    return next(base for base in cls.__mro__ if "__json__" in vars(base))


def _make_parser(cls: type[JsonModel]) -> Converter:
    """What makes a model of this class from a JSON object. Answers and chunks are made of nothing else, so its steps are few."""
    rows = _Rows(_find_home(cls))
    fixed = cls.__json_const__
    new = object.__new__
    has_init = cls.__init__ is not JsonModel.__init__

    def parse(src: Any) -> Any:
        self = new(cls)
        known = self.__dict__
        extra: dict[str, Any] | None = None
        try:
            for key, value in src.items():
                row = rows[key]
                if row is None or value is None:
                    if extra is None:
                        known["_extra"] = extra = {}
                    extra[key] = value
                else:
                    slot, convert = row
                    known[slot] = value if convert is None else convert(value)
        except (TypeError, AttributeError, ValueError, _PutOff):
            if not isinstance(src, Mapping):
                raise TypeError(f"{cls.__name__} is a JSON object, not {type(src).__name__}") from None
            known.clear()
            fields = cast("Mapping[str, Any]", src)
            known.update(_read_now(lambda src: _read_each(rows, src), fields) if has_init else _read_each(rows, fields))
        if fixed:
            for name in fixed:
                known.setdefault(name, None)
        if has_init:
            extra = known.pop("_extra", None)
            return cls(**{slot.lstrip("_"): value for slot, value in known.items()}, additional_properties=extra)
        return self

    parse.__self__ = cls  # pyright: ignore[reportFunctionMemberAccess]  # for those who read the tables
    return parse


def _read_each(rows: _Rows, src: Mapping[str, Any]) -> dict[str, Any]:
    """Likewise, for an object with values of the wrong type, which are kept among the unknown fields, or with long lists."""
    known: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    pending: dict[str, tuple[str, Converter, Any]] = {}
    for key, value in src.items():
        slot, convert = rows[key] or (None, None)
        if slot is None or value is None:
            extra[key] = value
            continue
        try:
            known[slot] = value if convert is None else convert(value)
        except _PutOff:
            pending[key] = slot, cast("Converter", convert), value
            if not isinstance(vars(rows.home).get(slot), _Pending):
                setattr(rows.home, slot, _Pending(slot))
        except (TypeError, AttributeError, ValueError):
            extra[key] = value
    if extra:
        known["_extra"] = extra
    if pending:
        known["_pending"] = pending
    return known


def settle(model: JsonModel) -> dict[str, Any]:
    """The fields of a model, all of them read."""
    fields = model.__dict__
    pending = fields.get("_pending")
    if pending is not None:
        for key, (slot, convert, value) in pending.items():
            try:
                fields.setdefault(slot, convert(value))  # another thread may have been first
            except (TypeError, AttributeError, ValueError):
                fields.setdefault("_extra", {})[key] = value
        fields.pop("_pending", None)
    return fields


class _Pending:
    """A field that is not read yet in some models. In the others it is found before this is, or absent."""

    __slots__ = ("_slot",)

    def __init__(self, slot: str) -> None:
        self._slot = slot

    def __get__(self, model: JsonModel | None, owner: type[JsonModel]) -> Any:
        return None if model is None else settle(model).get(self._slot)


def _list_dumpers(cls: type[JsonModel]) -> tuple[tuple[str, str, Converter | None], ...]:
    return tuple((_name_slot(*words), key, _find_dumper(words[1:])) for key, words in cls.__json__.items())


def _rank_dumpers(cls: type[JsonModel]) -> tuple[list[Any], dict[str, Any]]:
    rows = [(rank, *row) for rank, row in enumerate(cls.__json_out__)]
    return rows, {row[1]: row for row in rows}


def _list_attrs(cls: type[JsonModel]) -> Any:
    import attrs

    fields: dict[str, Any] = {
        name: attrs.field(default=None, alias=name.lstrip("_"), kw_only=True) for name, _, _ in cls.__json_out__
    }
    fields["_extra"] = attrs.field(default=None, alias="additional_properties", kw_only=True)
    return attrs.fields(attrs.make_class(cls.__name__, fields))


class _Signature:
    """What `inspect.signature` shows: the arguments by name that type checkers see."""

    def __get__(self, instance: Any, owner: type[JsonModel]) -> Any:
        if owner.__init__ is not JsonModel.__init__ or owner.__new__ is not object.__new__:
            raise AttributeError("__signature__")  # it has one of its own
        from inspect import Parameter, Signature

        hints = _find_home(owner).__annotations__ if owner.__json__ else {}
        parameters = [
            Parameter(
                name,
                Parameter.KEYWORD_ONLY,
                default=getattr(owner, name) if words == ["const"] else None,
                annotation="bytes | str | None" if words == ["bytes"] else hints[name].replace("list[", "Sequence["),
            )
            for name, *words in owner.__json__.values()
        ]
        more = Parameter(
            "additional_properties", Parameter.KEYWORD_ONLY, default=None, annotation="dict[str, Any] | None"
        )
        return Signature([*parameters, more], return_annotation="None")


class _Hints:
    """What `typing.get_type_hints` looks at first: now the names in the annotations are needed, which were not imported."""

    def __get__(self, instance: Any, owner: type[JsonModel]) -> bool:
        for cls in owner.__mro__:
            if "__json__" in vars(cls):
                names = vars(_sys.modules[cls.__module__])
                models = _import_module(cls.__module__.rpartition(".")[0])
                for word in set(re.findall(r"\w+", " ".join(cls.__annotations__.values()))) - names.keys():
                    if word in models.__all__:
                        names[word] = getattr(models, word)
                names["datetime"] = _dt
        return False


class JsonModel:
    """The base of every generated model.

    `from_dict` takes what the service sent and `to_dict` gives it back: unknown fields, explicit nulls and values of an
    unexpected type are kept in `additional_properties`. A field that is absent is None.
    """

    __hash__ = None  # pyright: ignore[reportAssignmentType]  # models are mutable

    __json__: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """By JSON name the Python name of a field, and how its value is read and written."""
    __json_in__: ClassVar[Mapping[str, tuple[str, Converter | None]]] = cast(
        "Any", _Lazy(lambda cls: _Table(_find_home(cls)))
    )
    __json_out__: ClassVar[tuple[tuple[str, str, Converter | None], ...]] = cast("Any", _Lazy(_list_dumpers))
    __json_const__: ClassVar[tuple[str, ...]] = cast(
        "Any", _Lazy(lambda cls: tuple(name for name, *words in cls.__json__.values() if words == ["const"]))
    )
    __attrs_attrs__: ClassVar[Any] = _Lazy(_list_attrs)
    __signature__: ClassVar[Any] = _Signature()
    __no_type_check__: ClassVar[Any] = _Hints()
    _parse: ClassVar[Converter] = cast("Any", _Lazy(_make_parser))
    _slots: ClassVar[Mapping[str, str]] = cast(
        "Any", _Lazy(lambda cls: {words[0]: _name_slot(*words) for words in cls.__json__.values()})
    )
    _dumpers: ClassVar[Any] = _Lazy(_rank_dumpers)
    _extra: dict[str, Any] | None = None

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._parse = vars(JsonModel)["_parse"]  # not what the base has made for itself

    def __init__(self, *, additional_properties: dict[str, Any] | None = None, **fields: Any) -> None:
        slots = self._slots
        known = self.__dict__
        for name, value in fields.items():
            if name not in slots:
                raise TypeError(f"{type(self).__name__}.__init__() got an unexpected keyword argument {name!r}")
            if value is not None:
                known[slots[name]] = value
        for name in self.__json_const__:
            if name not in known:
                known[name] = None if name in fields else getattr(type(self), name)
        if additional_properties is not None:
            known["_extra"] = additional_properties

    def __setattr__(self, name: str, value: Any) -> None:
        if name in self._dumpers[1] or name == "_extra":
            fields = settle(self)
            if value is None and name not in self.__json_const__:
                fields.pop(name, None)
            else:
                fields[name] = value
            return
        cls = type(self)
        if not hasattr(getattr(cls, name, None), "__set__") and ("__slots__" in vars(cls) or "__json__" in vars(cls)):
            raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}", name=name, obj=self)
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        settle(self)
        object.__delattr__(self, name)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields by their JSON names that have no attribute here; they are sent back as received."""
        settle(self)
        if self._extra is None:
            self._extra = {}
        return self._extra

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model that a JSON object holds."""
        return cls._parse(src_dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object that goes on the wire."""
        fields = settle(self)
        extra = fields.get("_extra")
        out: dict[str, Any] = dict(extra) if extra else {}
        rows, by_slot = self._dumpers
        if len(rows) > 2 * len(fields) + 2:  # those of what is there, in their order
            rows = sorted([by_slot[slot] for slot in list(fields) if slot in by_slot])
        for _, slot, key, convert in rows:
            value = fields.get(slot)
            if value is not None:
                out[key] = value if convert is None else convert(value)
        return out

    # As pydantic has it, for code that was written for google-genai ---------------------------------------------------

    def model_dump(self, *, mode: str = "python", by_alias: bool = False, exclude_none: bool = False) -> dict[str, Any]:
        """The fields as a dict, by their Python names.

        `to_dict` has what goes on the wire, and is what `from_dict` reads.

        Args:
            mode: "python" leaves bytes, times and the like what they are; "json" writes them as the wire has them.
            by_alias: take the JSON names.
            exclude_none: leave out what is None.
        """
        known = self.__json_in__
        fields: dict[str, Any] = {  # those of a type that nobody expected are kept by their JSON names
            key: value
            for key, value in (settle(self).get("_extra") or {}).items()
            if value is not None or not (exclude_none or key in known)
        }
        for slot, key, _ in self.__json_out__:
            name = slot.lstrip("_")
            value = getattr(self, slot if mode == "json" else name)
            if value is not None or not (exclude_none or key in fields):
                fields[key if by_alias else name] = value
        return {name: _dump_value(value, mode, by_alias, exclude_none) for name, value in fields.items()}

    def model_dump_json(self, *, indent: int | None = None, by_alias: bool = False, exclude_none: bool = False) -> str:
        """What `model_dump` gives in the mode "json", as text."""
        import json

        fields = self.model_dump(mode="json", by_alias=by_alias, exclude_none=exclude_none)
        return json.dumps(fields, indent=indent, ensure_ascii=False)

    @classmethod
    def model_validate(cls, obj: Any) -> Self:
        """The model that a dict describes, by Python names or JSON names; a model stays what it is.

        Raises:
            TypeError: this is neither a dict nor such a model.
        """
        return obj if isinstance(obj, cls) else cls.from_dict(_respell(cls.from_dict, obj))

    @classmethod
    def model_validate_json(cls, json_data: str | bytes) -> Self:
        """The model that JSON text describes."""
        import json

        return cls.model_validate(json.loads(json_data))

    def __getstate__(self) -> Any:  # pickle's protocols 0 and 1 want classes with slots to say so
        settle(self)
        return object.__getstate__(self)

    def __setstate__(self, state: dict[str, Any] | tuple[dict[str, Any] | None, dict[str, Any]]) -> None:
        self.__init__()  # the pickle may be older than a field, or of when fields were slots
        for values in state if isinstance(state, tuple) else (state,):
            for name, value in (values or {}).items():
                setattr(self, name, value)

    def __eq__(self, other: object) -> bool:
        """Models are equal when they are of one class and put the same on the wire."""
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    def __repr__(self) -> str:
        parts: list[str] = []
        fields = settle(self)
        for name, _, convert in self.__json_out__:
            value = fields.get(name)
            if value is not None:
                parts.append(f"{name.lstrip('_')}={_show(value) if convert is dump_bytes else repr(value)}")
        if self._extra:
            parts.append(f"additional_properties={self._extra!r}")
        return f"{type(self).__name__}({', '.join(parts)})"


def _dump_value(value: Any, mode: str, by_alias: bool, exclude_none: bool) -> Any:
    if isinstance(value, JsonModel):
        return value.model_dump(mode=mode, by_alias=by_alias, exclude_none=exclude_none)
    if isinstance(value, list | tuple):
        return [_dump_value(item, mode, by_alias, exclude_none) for item in value]
    if isinstance(value, Mapping):
        return {key: _dump_value(item, mode, by_alias, exclude_none) for key, item in value.items()}
    if mode != "json":
        return value
    if isinstance(value, bytes | Base64):
        return dump_bytes(value)
    return str(value) if isinstance(value, StrEnum) else dump_duration(dump_time(value))


def _respell(convert: Any, value: Any) -> Any:
    """A value by the JSON names, where those of Python were used; None is taken for absent."""
    if isinstance(value, JsonModel):
        return value.to_dict()
    if isinstance(value, Mapping):
        cls = convert.choose(value) if isinstance(convert, Variants) else getattr(convert, "__self__", None)
        if isinstance(cls, type) and issubclass(cls, JsonModel):
            table = cls.__json_in__
            keys = {name: key for key, (name, _) in table.items()}
            given: dict[str, Any] = dict(value)
            rows = [(keys.get(name, name), item) for name, item in given.items()]
            return {
                key: _respell(table[key][1] if key in table else None, item)
                for key, item in rows
                if item is not None or key not in table
            }
        inner = getattr(convert, "value", None) or getattr(convert, "kinds", {}).get(dict)
        if isinstance(inner, Variants) or hasattr(inner, "__self__"):
            is_map = hasattr(convert, "value")
            return {key: _respell(inner, item) for key, item in value.items()} if is_map else _respell(inner, value)
        return dump_any(value)
    if isinstance(value, list | tuple):
        many = getattr(convert, "kinds", {}).get(list, convert)
        return [_respell(getattr(many, "item", None), item) for item in value]
    return dump_duration(dump_time(value))


def _show(value: bytes | str | Base64) -> str:
    value = value.text if isinstance(value, Base64) else value
    return (
        repr(value)
        if len(value) <= 64
        else f"<{len(value)} {'bytes' if isinstance(value, bytes) else 'base64 characters'}>"
    )
