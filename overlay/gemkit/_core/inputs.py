"""Plain dicts as typed models: what users write in snake_case or camelCase."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from operator import is_
from typing import Any, Protocol, TypeVar, cast

from gemkit_raw.types import JsonModel, OpenEnum, Variants, dump_any

from .._values import evolve

M = TypeVar("M", bound=JsonModel)

KINDS = {dict: "a dict", list: "a list", str: "text"}


class SupportsModelDump(Protocol):
    """A pydantic object, such as google-genai's types are."""

    @property
    def model_fields_set(self) -> set[str]: ...

    def model_dump(self, *, mode: str = ..., by_alias: bool = ..., exclude_none: bool = ...) -> dict[str, Any]: ...


def build(cls: type[M], value: Any, where: str, *, strict: bool = True) -> M:
    """The model that a dict describes, or the model itself.

    Args:
        cls: the class wanted.
        value: an instance, or a mapping with Python or JSON names; nested ones likewise.
        where: what the user calls it, for error messages.
        strict: whether an unknown name is an error; otherwise it is sent as it is.

    Raises:
        TypeError: the value is of another type, or (if strict) has a name that is not known.
    """
    if isinstance(value, cls):
        return settle(value, where, strict=strict)
    value = unfold(value)
    if not isinstance(value, Mapping):
        raise TypeError(f"{where} must be a {cls.__name__} or a dict, not {type(value).__name__}")
    names = list_names(cls)
    table = cls.__json_in__
    fields: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for key, item in cast("Mapping[str, Any]", value).items():
        if key == "additional_properties":
            extra.update(item)
        elif key not in names:
            if strict:
                raise TypeError(f"{where} has no {key!r}{suggest(key, names)}")
            extra[key] = dump_any(item)
        elif item is not None:
            name, convert = table[names[key]]
            if name in fields:
                raise TypeError(f"{where} has {name!r} twice, in two spellings")
            fields[name] = _convert(convert, item, f"{where}.{key}", strict)
    if extra and not fields and names and not strict and "additional_properties" not in value:
        raise TypeError(f"{where} has none of the fields of a {cls.__name__}, but {', '.join(map(repr, extra))}")
    return cls(**fields, **({"additional_properties": extra} if extra else {}))


def settle(model: M, where: str, *, strict: bool = True) -> M:
    """The model itself; or, where it was made with dicts for objects and the like, a copy that holds the real things."""
    changes: dict[str, Any] = {}
    for slot, key, _ in model.__json_out__:
        value = getattr(model, slot)
        convert = model.__json_in__[key][1]
        if value is not None and convert is not None:
            name = slot.lstrip("_")
            settled = _convert(convert, value, f"{where}.{name}", strict)
            if settled is not value:
                changes[name] = settled
    return evolve(model, **changes) if changes else model


def unfold(value: Any) -> Any:
    """An object of pydantic's, such as google-genai's types are, as the dict that it stands for."""
    if isinstance(value, JsonModel | type) or not hasattr(value, "model_dump"):
        return value
    return value.model_dump(mode="python", by_alias=True, exclude_none=True)


def _convert(convert: Any, value: Any, where: str, strict: bool) -> Any:
    if isinstance(convert, Variants):
        return build_variant(convert, value, where, strict=strict)
    if kinds := getattr(convert, "kinds", None):
        kind = _name_kind(value)
        if kind not in kinds:
            wanted = " or ".join(KINDS[kind] for kind in kinds)
            raise TypeError(f"{where} must be {wanted}, not {type(value).__name__}")
        return _convert(kinds[kind], value, where, strict)
    if isinstance(owner := getattr(convert, "__self__", None), type) and issubclass(owner, JsonModel):
        return build(owner, value, where, strict=strict)
    if item := getattr(convert, "item", None):
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
            raise TypeError(f"{where} must be a list, not {type(cast('object', value)).__name__}")
        items = list(cast("Iterable[Any]", value))
        made = [_convert(item, v, f"{where}[{i}]", strict) for i, v in enumerate(items)]
        unchanged = isinstance(value, list) and all(map(is_, made, items))
        return cast("Any", value) if unchanged else made
    if item := getattr(convert, "value", None):
        if not isinstance(value, Mapping):
            raise TypeError(f"{where} must be a dict, not {type(value).__name__}")
        fields = cast("Mapping[str, Any]", value)
        read = {k: _convert(item, v, f"{where}[{k!r}]", strict) for k, v in fields.items()}
        unchanged = isinstance(value, dict) and all(map(is_, read.values(), fields.values()))
        return fields if unchanged else read
    if (enum := getattr(convert, "enum", None)) and isinstance(value, str):
        return choose_member(enum, value)
    return value


def as_tuple(value: Any, where: str) -> tuple[Any, ...]:
    """What a list holds; TypeError for a single thing."""
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable | None):
        raise TypeError(f"{where} must be a list, not {type(cast('object', value)).__name__}")
    return tuple(cast("Iterable[Any]", value or ()))


def choose_member(enum: type[OpenEnum], value: str) -> str:
    """The value of an enum, whatever its case; one that is not known stays as it is."""
    known = enum._value2member_map_  # what makes an enum of a text would take any text
    return value if value in known or value.upper() not in known else value.upper()


def build_variant(variants: Variants, value: Any, where: str, *, strict: bool = True) -> Any:
    """The object of a union that a dict describes, or the object itself; what has an unknown tag is sent as it is."""
    if not isinstance(value, Mapping):
        if isinstance(value, JsonModel):
            return value
        raise TypeError(f"{where} must be an object or a dict, not {type(value).__name__}")
    fields = cast("Mapping[str, Any]", value)
    tag = variants.tag
    mark = None if tag is None else fields.get(tag)
    if tag is not None and mark is None and variants.otherwise is not None:
        raise TypeError(f"{where} has no {tag!r}; it is one of {', '.join(map(repr, variants.classes))}")
    cls = variants.choose(fields)
    if tag is None and cls is not None and strict:
        refuse_mixture(variants, cls, fields, where)
    known = tag is None or (isinstance(mark, str) and mark in variants.classes)
    if cls is None or not known:
        return dump_any(fields)
    return build(cls, fields, where, strict=strict and cls.__name__ not in variants.free)


def refuse_mixture(variants: Variants, cls: type[JsonModel], fields: Mapping[str, Any], where: str) -> None:
    """TypeError where an object, known by one of its fields, has another that only its sibling has."""
    for mark in variants.classes:
        marked = mark in fields
        sibling = variants.choose({} if marked else {mark: None})
        for key in list_names(sibling) if sibling else ():
            if key in fields and key not in list_names(cls):
                rule = f"{mark!r} or {key!r}, not both" if marked else f"{key!r} only together with {mark!r}"
                raise TypeError(f"{where} takes {rule}")


def _name_kind(value: Any) -> type:
    """The JSON kind of what a user gives for a union."""
    if isinstance(value, str):
        return str
    if isinstance(value, Mapping | JsonModel):
        return dict
    return list if isinstance(value, Iterable) and not isinstance(value, bytes) else type(cast("object", value))


@cache
def list_names(cls: type[JsonModel]) -> Mapping[str, str]:
    """JSON names by every spelling that users may give: the Python name, and the JSON name itself."""
    return {name: key for slot, key, _ in cls.__json_out__ for name in (slot.lstrip("_"), key)}


def suggest(name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
