"""Every class of both families, and objects of any shape that the service may send for one."""

from __future__ import annotations

from functools import cache, wraps
from importlib import import_module
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

import gemkit_raw.interactions.models as interactions
import gemkit_raw.models as raw
from gemkit_emulator.spec import Family, read_document
from gemkit_raw.types import JsonModel, OpenEnum, Variants, dump_bytes, keep, parse_int64, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

FAMILIES: dict[str, Any] = {"gemini": raw, "interactions": interactions}
TEMPORAL = "2026-01-02T03:04:05.123456789Z"

PUBLIC = {family: {name: getattr(models, name) for name in models.__all__} for family, models in FAMILIES.items()}
"""What each family offers, by name."""

CLASSES = [value for names in PUBLIC.values() for value in names.values() if isinstance(value, type)]
MODELS: list[type[JsonModel]] = [cls for cls in CLASSES if issubclass(cls, JsonModel)]
ENUMS: list[type[OpenEnum]] = [cls for cls in CLASSES if issubclass(cls, OpenEnum)]
UNIONS = {name: value for name, value in PUBLIC["interactions"].items() if not isinstance(value, type)}


def family_of(cls: type) -> Family:
    return "interactions" if cls.__module__.startswith("gemkit_raw.interactions.") else "gemini"


def name_of(cls: type) -> str:
    """The id of a test: the families have some names in common."""
    return cls.__name__ if family_of(cls) == "gemini" else f"interactions.{cls.__name__}"


def for_each(cases: Iterable[type]) -> Callable[[Callable[[Any], None]], Callable[[], None]]:
    """Makes a test of one class a test of many; a failure says of which.

    As tests of their own, so many would take longer to be counted than to be run.
    """

    def decorate(test: Callable[[Any], None]) -> Callable[[], None]:
        @wraps(test)
        def run() -> None:
            for cls in cases:
                try:
                    test(cls)
                except Exception as error:
                    error.add_note(f"This was {name_of(cls)}.")
                    raise

        del run.__wrapped__  # pytest would see the parameter, and look for a fixture
        return run

    return decorate


@cache
def read_schemas(family: Family) -> dict[str, Any]:
    """The schemas of the description that the classes were made from."""
    return read_document(family)["components"]["schemas"]


def consts(cls: type[JsonModel]) -> dict[str, str]:
    """The fields that always have the same value, by JSON name, as the description has them."""
    fields = read_schemas(family_of(cls)).get(cls.__name__, {}).get("properties", {})
    return {key: field["const"] for key, field in fields.items() if "const" in field}


def find_parser(union: str) -> Any:
    """What reads a union."""
    module = interactions._MODULES[union]
    return getattr(import_module(module, interactions.__name__), f"parse_{module.lstrip('.')}")


def find_tags(union: str) -> tuple[str, dict[str, str]] | None:
    """The field that tells the objects of a union apart, and their names by its value, as the description has them."""
    names = list_objects(union)
    fields = [consts(PUBLIC["interactions"][name]) for name in names]
    for key in fields[0] if len(names) > 1 else ():
        tags = {values.get(key, ""): name for values, name in zip(fields, names, strict=True)}
        if "" not in tags and len(tags) == len(names):
            return key, tags
    return None


def list_objects(union: str) -> list[str]:
    """The objects that a union may be, also by way of another union."""
    return [name for named in list_named(union) for name in (list_objects(named) if named in UNIONS else [named])]


def list_named(union: str) -> list[str]:
    """The objects and unions that a union names."""
    variants = read_schemas("interactions")[union]["oneOf"]
    names = [variant["$ref"].rpartition("/")[2] for variant in variants if "$ref" in variant]
    return [name for name in names if "enum" not in read_schemas("interactions")[name]]


def is_free(union: str) -> bool:
    """Whether an object of any form will do."""
    return any("additionalProperties" in variant for variant in read_schemas("interactions")[union]["oneOf"])


def is_open(union: str) -> bool:
    """Whether there is a class for what the description doesn't know; a union of one other union leaves that to it."""
    return len(list_named(union)) > 1 and find_tags(union) is not None and not is_free(union)


def byte_keys(cls: type[JsonModel]) -> set[str]:
    return {key for _, key, convert in cls.__json_out__ if convert is dump_bytes}


def nested(convert: Any) -> type[JsonModel] | None:
    owner = getattr(convert, "__self__", None)
    return owner if isinstance(owner, type) and issubclass(owner, JsonModel) else None


def list_variants(variants: Variants) -> Iterator[tuple[dict[str, Any], type[JsonModel]]]:
    """What tells each class of a union, and the class."""
    for key in variants.classes:
        mark = {variants.tag or key: key}
        cls = variants.choose(mark)
        assert cls is not None
        yield mark, cls
    if variants.tag is None and (cls := variants.choose({})):
        yield {}, cls


# What has all there is ------------------------------------------------------------------------------------------------


def specimen(cls: type[JsonModel], depth: int = 2, data: str = "_-8") -> dict[str, Any]:
    """An object with every field of the class, and one that is unknown, at every level."""
    plain, fixed = byte_keys(cls), consts(cls)

    def value(key: str, convert: Any) -> Any:  # one branch for each kind of field
        if isinstance(convert, Variants):
            mark, inner = next(list_variants(convert))
            return specimen(inner, depth - 1, data) | mark if depth else {**mark, "unknownField": 1}
        if kinds := getattr(convert, "kinds", None):
            kind, inner = next(iter(kinds.items()))
            return {"a": "text"} if kind is dict and inner is keep else value(key, inner)
        if inner := nested(convert):
            return specimen(inner, depth - 1, data) if depth else {"unknownField": 1}
        if item := getattr(convert, "item", None):
            return [value(key, item)]
        if item := getattr(convert, "value", None):
            return {"a": value(key, item)}
        if enum := getattr(convert, "enum", None):
            return str(next(iter(enum)))
        if convert is parse_int64:
            return "9007199254740993"
        if convert is parse_time:
            return TEMPORAL
        return data if key in plain else "text"

    fields = {key: fixed.get(key) or value(key, convert) for key, (_, convert) in cls.__json_in__.items()}
    return {**fields, "unknownField": {"a": [1, None]}, "unknownNull": None}


# What may come --------------------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)
INT64 = st.integers(-(2**63), 2**63 - 1)
INT64_FORMS = INT64 | INT64.map(str) | st.sampled_from(["007", "+1", " 1", "1e3", "\u0663", "-0", "1_0", "x"])
TIME_FORMS = st.sampled_from([TEMPORAL, "2026-01-02T03:04:05+05:30", "2026-01-02", "20260102T030405Z", "soon", ""])
NEW = ["SOMETHING_NEW", ""]


def draw_value(draw: st.DrawFn, convert: Any, depth: int) -> Any:  # one branch for each kind of field
    """What the service may send for a field: the right thing, or (one time in four) anything else."""
    if convert is None or not draw(st.integers(0, 3)):
        return draw(JSON)
    if isinstance(convert, Variants):
        return draw_variant(draw, convert, depth)
    if kinds := getattr(convert, "kinds", None):
        return draw_value(draw, kinds[draw(st.sampled_from([*kinds]))], depth)
    if cls := nested(convert):
        return draw(objects(cls, depth - 1)) if depth else {}
    if item := getattr(convert, "item", None):
        return [draw_value(draw, item, depth) for _ in range(draw(st.integers(0, 2)))]
    if item := getattr(convert, "value", None):
        return {key: draw_value(draw, item, depth) for key in draw(st.sampled_from(["", "a", "ab"]))}
    if enum := getattr(convert, "enum", None):
        return draw(st.sampled_from([*map(str, enum), *NEW]))
    return draw(INT64_FORMS if convert is parse_int64 else TIME_FORMS)


def draw_variant(draw: st.DrawFn, variants: Variants, depth: int) -> Any:
    """An object of a union: of a class that is known, or of a new kind."""
    known = draw(st.sampled_from([*list_variants(variants), None]))
    if known is None:
        return {variants.tag or "": draw(st.sampled_from(NEW)), "new": draw(JSON)}
    mark, cls = known
    return (draw(objects(cls, depth - 1)) if depth else {}) | mark


@st.composite
def objects(draw: st.DrawFn, cls: type[JsonModel], depth: int = 2) -> dict[str, Any]:
    keys = st.sampled_from([*sorted(cls.__json_in__), "unknownField", "additional_properties", ""])
    return {
        key: draw_value(draw, cls.__json_in__.get(key, ("", None))[1], depth)
        for key in draw(st.lists(keys, max_size=4, unique=True))
    }
