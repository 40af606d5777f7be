"""Plain dicts as typed models: what users write in snake_case or camelCase."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any, TypeVar, cast

from gemkit_raw.types import JsonModel

M = TypeVar("M", bound=JsonModel)


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
        return value
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
            extra[key] = item
        elif item is not None:
            name, convert = table[names[key]]
            fields[name] = _convert(convert, item, f"{where}.{key}", strict)
    if extra and not fields and not strict and "additional_properties" not in value:
        raise TypeError(f"{where} has none of the fields of a {cls.__name__}, but {', '.join(map(repr, extra))}")
    return cls(**fields, **({"additional_properties": extra} if extra else {}))


def _convert(convert: Any, value: Any, where: str, strict: bool) -> Any:
    if isinstance(owner := getattr(convert, "__self__", None), type) and issubclass(owner, JsonModel):
        return build(owner, value, where, strict=strict)
    if item := getattr(convert, "item", None):
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
            raise TypeError(f"{where} must be a list, not {type(cast('object', value)).__name__}")
        return [_convert(item, v, f"{where}[{i}]", strict) for i, v in enumerate(cast("Iterable[Any]", value))]
    if item := getattr(convert, "value", None):
        if not isinstance(value, Mapping):
            raise TypeError(f"{where} must be a dict, not {type(value).__name__}")
        return {k: _convert(item, v, f"{where}[{k!r}]", strict) for k, v in cast("Mapping[str, Any]", value).items()}
    return value


@cache
def list_names(cls: type[JsonModel]) -> Mapping[str, str]:
    """JSON names by every spelling that users may give: the Python name, and the JSON name itself."""
    table = cls.__json_in__
    return {name: key for key, (python_name, _) in table.items() for name in (python_name, key)}


def suggest(name: str, known: Iterable[str]) -> str:
    close = get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
