"""Every type that people write has a JSON Schema, in the keywords that the service knows."""

from __future__ import annotations

import collections
import dataclasses
import enum
import json
import re
import sys
import typing
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Generic, Literal, NamedTuple, NewType, TypedDict, TypeVar
from uuid import UUID

import attr
import attrs
import pytest

from gemkit._core.schemas import describe

T = TypeVar("T")
U = TypeVar("U", bound=int)


class Color(enum.Enum):
    """A colour
    of the flag.
    """

    RED = "red"
    BLUE = "blue"
    AZURE = "blue"  # noqa: PIE796  # another name for the same


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Mixed(enum.Enum):
    ONE = 1
    WORD = "word"
    NONE = None


@dataclass
class Point:
    x: int
    y: int = dataclasses.field(default=0, metadata={"description": "upwards"})


@attrs.frozen
class Place:
    """Somewhere."""

    _name: str
    at: Point | None = attrs.field(default=None, metadata={"description": "where"})
    tags: Sequence[str] = attrs.field(factory=list)
    size: float = attrs.field(init=False, default=1.0)
    seen: datetime | None = attrs.field(default=None, alias="last_seen")


class Movie(TypedDict, total=False):
    title: typing.Required[Annotated[str, "as on the poster"]]
    year: int


class Pair(NamedTuple):
    left: int
    right: str = "r"


@dataclass
class Box(Generic[T]):
    item: T
    others: dict[str, list[T]] | None = None


@dataclass
class Page(Box[list[T]], Generic[T]):
    mark: T | None = None


@dataclass
class Tree:
    children: list[Tree]
    label: str


@dataclass
class Chain:
    value: int
    next: Chain | None = None


@dataclass
class Hen:
    egg: Egg


@dataclass
class Egg:
    weight: int
    hen: Hen


UserId = NewType("UserId", str)
Described = NewType("Described", Annotated[str, "inner"])  # pyright: ignore[reportGeneralTypeIssues]  # it works
POINT = {
    "title": "Point",
    "type": "object",
    "properties": {"x": {"type": "integer"}, "y": {"type": "integer", "description": "upwards", "default": 0}},
    "required": ["x"],
}
COLOR = {"title": "Color", "description": "A colour\nof the flag.", "type": "string", "enum": ["red", "blue"]}


@pytest.mark.parametrize(
    ("type_", "schema"),
    [
        (str, {"type": "string"}),
        (int, {"type": "integer"}),
        (float, {"type": "number"}),
        (bool, {"type": "boolean"}),
        (None, {"type": "null"}),
        (Any, {}),
        (object, {}),
        (Decimal, {"type": "number"}),
        (bytes, {"type": "string", "contentEncoding": "base64"}),
        (datetime, {"type": "string", "format": "date-time"}),
        (date, {"type": "string", "format": "date"}),
        (time, {"type": "string", "format": "time"}),
        (timedelta, {"type": "string", "format": "duration"}),
        (UUID, {"type": "string", "format": "uuid"}),
        (Path, {"type": "string", "format": "path"}),
        (UserId, {"type": "string"}),
        (U, {"type": "integer"}),
        (list, {"type": "array", "items": {}}),
        (list[int], {"type": "array", "items": {"type": "integer"}}),
        (Sequence[int], {"type": "array", "items": {"type": "integer"}}),
        (Iterable[int], {"type": "array", "items": {"type": "integer"}}),
        (collections.deque[int], {"type": "array", "items": {"type": "integer"}}),
        (frozenset[int], {"type": "array", "items": {"type": "integer"}, "uniqueItems": True}),
        (tuple, {"type": "array", "items": {}}),
        (tuple[int, ...], {"type": "array", "items": {"type": "integer"}}),
        (tuple[()], {"type": "array", "minItems": 0, "maxItems": 0}),
        (
            tuple[int, str],
            {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}], "minItems": 2, "maxItems": 2},
        ),
        (dict, {"type": "object", "additionalProperties": {}}),
        (Mapping[str, int], {"type": "object", "additionalProperties": {"type": "integer"}}),
        (
            dict[Literal[True, 1, "x"], int],
            {
                "type": "object",
                "additionalProperties": {"type": "integer"},
                "propertyNames": {"type": "string", "enum": ["true", "1", "x"]},
            },
        ),
        (int | None, {"anyOf": [{"type": "integer"}, {"type": "null"}]}),
        (typing.Optional[int], {"anyOf": [{"type": "integer"}, {"type": "null"}]}),  # noqa: UP045  # people write it
        (typing.List[int], {"type": "array", "items": {"type": "integer"}}),  # noqa: UP006  # people write it
        (Literal["a"], {"type": "string", "enum": ["a"]}),
        (
            Literal[1, "a", None],  # noqa: PYI061  # people write it
            {"anyOf": [{"type": "integer", "enum": [1]}, {"type": "string", "enum": ["a"]}, {"type": "null"}]},
        ),
        (Literal[Color.RED, "x"], {"type": "string", "enum": ["red", "x"]}),
        (Color, COLOR),
        (Level, {"title": "Level", "type": "integer", "enum": [1, 2]}),
        (enum.Enum("Half", {"A": 0.5}), {"title": "Half", "type": "number", "enum": [0.5]}),
        (
            Mixed,
            {
                "title": "Mixed",
                "anyOf": [{"type": "integer", "enum": [1]}, {"type": "string", "enum": ["word"]}, {"type": "null"}],
            },
        ),
        (Point, POINT),
        (list[Point], {"$defs": {"Point": POINT}, "type": "array", "items": {"$ref": "#/$defs/Point"}}),
        (
            Place,
            {
                "$defs": {"Point": POINT},
                "title": "Place",
                "description": "Somewhere.",
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "at": {
                        "anyOf": [{"$ref": "#/$defs/Point"}, {"type": "null"}],
                        "description": "where",
                        "default": None,
                    },
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "last_seen": {
                        "anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}],
                        "default": None,
                    },
                },
                "required": ["name"],
            },
        ),
        (
            Movie,
            {
                "title": "Movie",
                "type": "object",
                "properties": {
                    "title": {"type": "string", "description": "as on the poster"},
                    "year": {"type": "integer"},
                },
                "required": ["title"],
            },
        ),
        (
            Pair,
            {
                "title": "Pair",
                "type": "object",
                "properties": {"left": {"type": "integer"}, "right": {"type": "string", "default": "r"}},
                "required": ["left"],
            },
        ),
        (
            collections.namedtuple("Loose", "a"),  # noqa: PYI024  # an old one, without types
            {"title": "Loose", "type": "object", "properties": {"a": {}}, "required": ["a"]},
        ),
    ],
    ids=repr,
)
def test_p18_every_type_has_a_json_schema(type_: Any, schema: Any) -> None:
    found = describe(type_)
    assert found == schema
    assert list(found.get("properties", ())) == list(schema.get("properties", ()))


# What Annotated says --------------------------------------------------------------------------------------------------


class Rule:
    """As annotated_types and msgspec have them: what is not said is None."""

    def __init__(self, **said: Any) -> None:
        vars(self).update({"ge": None, "pattern": None, **said})

    def __repr__(self) -> str:  # in the names of tests
        return f"Rule({vars(self)})"


class Doc:
    documentation = "told"

    def __repr__(self) -> str:
        return "Doc()"


@pytest.mark.parametrize(
    ("type_", "schema"),
    [
        (Annotated[int, Rule(gt=1.5, lt=4.5)], {"type": "integer", "minimum": 2, "maximum": 4}),
        (Annotated[str, Rule(pattern=re.compile("^a"))], {"type": "string", "pattern": "^a"}),
        (
            Annotated[int, "told", Rule(ge=1, le=5)],
            {"type": "integer", "description": "told", "minimum": 1, "maximum": 5},
        ),
        (Annotated[str, Doc()], {"type": "string", "description": "told"}),
        (Annotated[str, Rule(description="told")], {"type": "string", "description": "told"}),
        (Annotated[Annotated[str, "inner"], "outer"], {"type": "string", "description": "outer"}),
        (Annotated[Described, "outer"], {"type": "string", "description": "outer"}),
        (Annotated[str, Rule(min_length=1, pattern="^a")], {"type": "string", "minLength": 1, "pattern": "^a"}),
        (
            Annotated[list[int], Rule(min_length=1, max_length=3)],
            {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3},
        ),
        (
            Annotated[dict[str, Any], Rule(max_length=3)],
            {"type": "object", "additionalProperties": {}, "maxProperties": 3},
        ),
        (Annotated[date, Rule(ge=date(2026, 1, 1))], {"type": "string", "format": "date"}),
        (Annotated[Decimal, Rule(multiple_of=Decimal("0.5"))], {"type": "number", "multipleOf": 0.5}),
        (Annotated[int, str], {"type": "integer"}),
        # Exact bounds of integers are in the service's subset, and those of others nearly so.
        (Annotated[int, Rule(gt=0, lt=10)], {"type": "integer", "minimum": 1, "maximum": 9}),
        (Annotated[int, Rule(gt=0.5, ge=3)], {"type": "integer", "minimum": 3}),
        (Annotated[float, Rule(gt=0)], {"type": "number", "minimum": 0, "exclusiveMinimum": 0}),
    ],
    ids=repr,
)
def test_annotated(type_: Any, schema: Any) -> None:
    assert describe(type_) == schema


def test_annotated_types() -> None:
    rules = pytest.importorskip("annotated_types")
    assert describe(Annotated[int, rules.Interval(ge=1, lt=5)]) == {"type": "integer", "minimum": 1, "maximum": 4}
    assert describe(Annotated[str, rules.Len(1, 2)]) == {"type": "string", "minLength": 1, "maxLength": 2}


def test_a_description_beside_a_reference_is_moved_away_from_it() -> None:
    @dataclass
    class Flag:
        stripe: Annotated[Color, "the broad one"] = Color.BLUE

    assert describe(Flag)["properties"]["stripe"] == {
        "anyOf": [{"$ref": "#/$defs/Color"}],
        "description": "the broad one",
        "default": "blue",
    }


# Generics, recursion, names -------------------------------------------------------------------------------------------


def test_generics() -> None:
    assert describe(Box[int])["properties"]["item"] == {"type": "integer"}
    assert describe(Box[int])["title"] == "Box[int]"
    schema = describe(Page[Point])
    assert schema["properties"]["item"] == {"type": "array", "items": {"$ref": "#/$defs/Point"}}
    assert schema["properties"]["mark"]["anyOf"] == [{"$ref": "#/$defs/Point"}, {"type": "null"}]
    assert list(describe(list[Box[int] | Box[str]])["$defs"]) == ["Box_int", "Box_str"]
    assert describe(Box)["properties"]["item"] == {}


def test_a_generic_class_may_have_a_base_that_is_none() -> None:
    @dataclass
    class Numbered:
        number: int

    @dataclass
    class Labelled(Numbered, Generic[T]):
        label: T

    assert describe(Labelled[str])["properties"] == {"number": {"type": "integer"}, "label": {"type": "string"}}


def test_generic_typed_dict() -> None:
    class Answer(TypedDict, Generic[T]):
        value: T

    class Number(Answer[float]):
        unit: str

    assert describe(Answer[int])["properties"] == {"value": {"type": "integer"}}
    assert describe(Number)["properties"] == {"value": {"type": "number"}, "unit": {"type": "string"}}


@pytest.mark.parametrize(
    ("type_", "name", "required"),
    [(Tree, "Tree", ["label"]), (Chain, "Chain", ["value"]), (Hen, "Hen", None), (Hen, "Egg", ["weight", "hen"])],
)
def test_no_circle_is_required(type_: Any, name: str, required: list[str] | None) -> None:
    schema = describe(type_)
    assert schema["$ref"] == f"#/$defs/{type_.__name__}"
    assert schema["$defs"][name].get("required") == required


def test_a_root_that_holds_a_recursive_type() -> None:
    schema = describe(list[Chain])
    assert schema["items"] == {"$ref": "#/$defs/Chain"}
    assert schema["$defs"]["Chain"]["properties"]["next"]["anyOf"] == [{"$ref": "#/$defs/Chain"}, {"type": "null"}]


def test_recursive_aliases() -> None:
    extensions = pytest.importorskip("typing_extensions")
    alias = extensions.TypeAliasType("Json", typing.Union[str, "list[Json]"])  # noqa: F821  # pyright: ignore[reportUndefinedVariable]  # it names itself
    assert describe(alias) == {
        "$defs": {"Json": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/$defs/Json"}}]}},
        "$ref": "#/$defs/Json",
    }


def test_aliases_see_the_names_of_their_module_and_keep_what_annotated_says() -> None:
    alias = pytest.importorskip("typing_extensions").TypeAliasType
    assert describe(alias("Points", "list[Point]"))["items"] == {"$ref": "#/$defs/Point"}
    assert describe(alias("Count", Annotated[int, Rule(ge=1)])) == {"type": "integer", "minimum": 1}
    elsewhere: dict[str, Any] = {"__name__": "not imported"}
    exec("def make(alias): return alias('Words', list[str])", elsewhere)
    assert describe(elsewhere["make"](alias)) == {"type": "array", "items": {"type": "string"}}
    with pytest.raises(TypeError, match=r"^the name 'Nowhere' in the alias Lost can't be resolved$"):
        describe(alias("Lost", "list[Nowhere]"))


@pytest.mark.skipif(sys.version_info < (3, 12), reason="the statement is new in 3.12")
def test_type_statements() -> None:
    names: dict[str, Any] = {"__name__": __name__}
    exec("type Nested[T] = T | list[Nested[T]]", names)
    assert describe(names["Nested"][int])["$defs"] == {
        "Nested_int": {"anyOf": [{"type": "integer"}, {"type": "array", "items": {"$ref": "#/$defs/Nested_int"}}]}
    }


def test_types_of_one_name_are_kept_apart() -> None:
    def make(type_: Any) -> Any:
        return dataclasses.make_dataclass("Same", [("a", type_)])

    schema = describe(tuple[make(int), make(str)])
    assert schema["prefixItems"] == [{"$ref": "#/$defs/Same"}, {"$ref": "#/$defs/Same_2"}]
    assert [schema["$defs"][name]["properties"]["a"]["type"] for name in ("Same", "Same_2")] == ["integer", "string"]


def test_classes_in_functions_know_each_other() -> None:
    @dataclass
    class Leaf:
        weight: int

    def grow() -> Any:
        @attrs.define
        class Branch:
            leaves: list[Leaf]
            branches: list[Branch] = attrs.Factory(list)
            age: Annotated[int, Rule(ge=0)] = 0

        return describe(Branch)

    assert list(grow()["$defs"]) == ["Branch", "Leaf"]
    assert grow()["$defs"]["Branch"]["properties"]["age"]["minimum"] == 0


def test_qualifiers_count_where_annotations_are_text() -> None:
    class Parts(TypedDict):
        a: typing.NotRequired[int]
        b: int

    extensions = pytest.importorskip("typing_extensions")
    frozen = extensions.TypedDict("frozen", {"a": extensions.ReadOnly[int]}, total=False)
    assert describe(Parts)["required"] == ["b"]
    assert describe(frozen)["properties"] == {"a": {"type": "integer"}}
    assert "required" not in describe(frozen)


def test_fields_that_the_constructor_does_not_take_are_left_out() -> None:
    @dataclass
    class Made:
        total: typing.ClassVar[int] = 0
        seed: dataclasses.InitVar[int]
        value: int = dataclasses.field(init=False, default=0)
        _: dataclasses.KW_ONLY
        name: typing.Final[str] = "n"

    assert describe(Made)["properties"] == {"seed": {"type": "integer"}, "name": {"type": "string", "default": "n"}}


def test_a_converter_says_what_comes_in() -> None:
    def read(value: int | str) -> Point:
        return Point(int(value))

    def take(value: Any) -> int:
        return value

    @attrs.define
    class Map:
        at: Point = attrs.field(converter=read)
        any: int = attrs.field(converter=take)
        near: list[int] = attrs.field(converter=list, factory=list)
        far: complex = attrs.field(converter=attrs.Converter(read), default=1)

    integer_or_text = {"anyOf": [{"type": "integer"}, {"type": "string"}]}
    assert describe(Map)["properties"] == {
        "at": integer_or_text,
        "any": {"type": "integer"},
        "near": {"type": "array", "items": {"type": "integer"}},
        "far": {**integer_or_text, "default": 1},
    }


def test_what_a_converter_is_annotated_with_counts() -> None:
    def read(value: Annotated[str, Rule(pattern="^a")]) -> int:
        return len(value)

    @attrs.define
    class Word:
        size: int = attrs.field(converter=read)

    assert describe(Word)["properties"] == {"size": {"type": "string", "pattern": "^a"}}


def test_attrs_need_no_annotations() -> None:
    fields = {"_name": attr.ib(type=str), "more": attr.ib(default=None)}
    old = attr.s(type("Old", (), fields))
    assert describe(old)["properties"] == {"name": {"type": "string"}, "more": {"default": None}}


@pytest.mark.parametrize(
    ("default", "found"), [([1, (2.5, "x")], [1, [2.5, "x"]]), (float("inf"), ...), (object(), ...), ([object()], ...)]
)
def test_defaults(default: Any, found: Any) -> None:
    record = attrs.make_class("Record", {"a": attrs.field(default=default)})
    assert describe(record)["properties"]["a"].get("default", ...) == found


# What has no JSON form ------------------------------------------------------------------------------------------------


class Plain:
    pass


@dataclass
class Inner:
    wave: complex


@dataclass
class Outer:
    parts: list[Inner]


@dataclass
class Lost:
    one: Missing  # noqa: F821  # pyright: ignore[reportUndefinedVariable]  # the point


@pytest.mark.parametrize(
    ("type_", "words"),
    [
        (Outer, r"^Outer\.parts: Inner\.wave: complex has no JSON form; use str, int, "),
        (Plain, r"^Plain has no JSON form; make it a dataclass$"),
        (typing.Callable[[], int], r"Callable.* has no JSON form; use"),
        (5, r"^5 has no JSON form"),
        (
            Lost,
            r"^the name 'Missing' in the annotations of Lost can't be resolved; define or import it at .* for type checkers$",
        ),
        (list["Missing"], r"^the name 'Missing' can't be resolved here; use the type itself"),  # noqa: F821  # pyright: ignore[reportUndefinedVariable]  # the point
        (enum.Enum("Odd", {"A": (1, 2)}), r"^the choice <Odd\.A: \(1, 2\)> has no JSON form"),
        (enum.Enum("Empty", ()), r"^Empty has no members$"),
        (Literal[b"x"], r"^the choice b'x' has no JSON form"),
    ],
    ids=repr,
)
def test_a_type_without_a_json_form_is_named(type_: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        describe(type_)


# Other libraries ------------------------------------------------------------------------------------------------------


def test_pydantic_speaks_the_words_of_the_service() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Circle(pydantic.BaseModel):
        kind: Literal["circle"]
        radius: Annotated[float, pydantic.Field(gt=0)]

    class Square(pydantic.BaseModel):
        kind: Literal["square", None]  # noqa: PYI061  # people write it
        side: int = pydantic.Field(gt=0, alias="sideLength")

    class Drawing(pydantic.BaseModel):
        shape: Circle | Square = pydantic.Field(discriminator="kind")
        color: Color = pydantic.Field(Color.RED, description="of the line")
        parts: list[Drawing]

    schema = describe(Drawing)
    drawing, circle, square = (schema["$defs"][name] for name in ("Drawing", "Circle", "Square"))
    assert schema["$ref"] == "#/$defs/Drawing"
    assert "required" not in circle["properties"]
    assert circle["properties"]["kind"] == {"enum": ["circle"], "title": "Kind", "type": "string"}
    assert circle["properties"]["radius"]["minimum"] == 0
    assert square["properties"]["sideLength"] == {"minimum": 1, "title": "Sidelength", "type": "integer"}
    assert square["properties"]["kind"]["anyOf"] == [{"type": "string", "enum": ["square"]}, {"type": "null"}]
    assert drawing["properties"]["shape"].keys() == {"oneOf", "title"}
    assert drawing["properties"]["color"] == {
        "anyOf": [{"$ref": "#/$defs/Color"}],
        "default": "red",
        "description": "of the line",
    }
    assert drawing["required"] == ["shape"]


def test_pydantic_models_within_other_classes_share_their_definitions() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Item(pydantic.BaseModel):
        color: Color

    class Rack(pydantic.BaseModel):
        item: Item

    @dataclass
    class Shop:
        racks: list[Rack]
        item: Item
        best: Item | None
        color: Color

    schema = describe(Shop)
    assert list(schema["$defs"]) == ["Color", "Item", "Rack", "Color_2"]
    assert schema["$defs"]["Rack"]["properties"] == {"item": {"$ref": "#/$defs/Item"}}
    assert schema["properties"]["item"] == {"$ref": "#/$defs/Item"}
    assert schema["properties"]["best"]["anyOf"][0] == {"$ref": "#/$defs/Item"}


def test_pydantic_has_its_own_words_for_its_own_types() -> None:
    pydantic = pytest.importorskip("pydantic")

    @pydantic.dataclasses.dataclass
    class Point3:
        x: Annotated[int, Rule(ge=1)]

    class Scores(pydantic.RootModel[list[int]]):
        """All of them."""

    class Custom(pydantic.BaseModel):
        @classmethod
        def model_json_schema(cls, *arguments: Any, **options: Any) -> dict[str, Any]:
            return {"type": "string", "allOf": [{"minLength": 1}]}

    assert describe(Point3)["properties"]["x"] == {"title": "X", "type": "integer"}
    assert describe(list[pydantic.PositiveInt])["items"] == {"type": "integer", "minimum": 1}
    assert describe(Scores) == {
        "title": "Scores",
        "description": "All of them.",
        "type": "array",
        "items": {"type": "integer"},
    }
    assert describe(Custom) == {"type": "string", "anyOf": [{"minLength": 1}]}
    assert describe(pydantic.HttpUrl)["format"] == "uri"
    assert describe(Annotated[int, pydantic.Field(ge=1, description="told")]) == {
        "type": "integer",
        "minimum": 1,
        "description": "told",
    }
    assert describe(Annotated[int, pydantic.AfterValidator(abs), pydantic.WithJsonSchema({"type": "number"})]) == {
        "type": "number"
    }


def test_pydantic_models_of_one_name_are_kept_apart() -> None:
    pydantic = pytest.importorskip("pydantic")

    def make(type_: Any, mark: str) -> Any:
        sort = enum.Enum("Sort", {"A": mark})
        item = pydantic.create_model("Item", value=(type_, ...), kind=(Literal["item"], ...))
        other = pydantic.create_model("Other", value=(type_, ...), kind=(Literal["other"], ...))
        any_of_them = Annotated[item | other, pydantic.Field(discriminator="kind")]
        return pydantic.create_model(
            "Box",
            items=(list[item], ...),
            named=(dict[str, item], ...),
            sorted=(dict[sort, int], ...),
            both=(tuple[item, other], ...),
            one=(any_of_them, ...),
            perhaps=(item | None, None),
        )

    first, second = make(int, "a"), make(dict[str, Any], "b")
    definitions = describe(tuple[first, second, first])["$defs"]
    names = ["Item", "Other", "Sort", "Box"]
    assert sorted(definitions) == sorted([*names, *(f"{name}_2" for name in names)])
    used = json.dumps(definitions["Box_2"])
    assert [used.count(f'"#/$defs/{name}"') for name in names] == [0, 0, 0, 0]
    assert [used.count(f'"#/$defs/{name}_2"') for name in names] == [5, 2, 1, 0]
    assert definitions["Item"]["properties"]["value"]["type"] == "integer"
    assert definitions["Item_2"]["properties"]["value"] == {
        "title": "Value",
        "type": "object",
        "additionalProperties": True,
    }
    assert [definitions[name]["properties"]["items"]["items"]["$ref"] for name in ("Box", "Box_2")] == [
        "#/$defs/Item",
        "#/$defs/Item_2",
    ]


def test_what_pydantic_can_not_describe_is_named() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Caller(pydantic.BaseModel):
        call: typing.Callable[[], int]

    class Pending(pydantic.BaseModel):
        one: Missing  # noqa: F821  # pyright: ignore[reportUndefinedVariable]  # the point

    for type_, words in (
        (Caller, r"^pydantic can't describe Caller: Cannot generate a JsonSchema for core_schema.CallableSchema$"),
        (Pending, "Pending: .*not fully defined"),
    ):
        with pytest.raises(TypeError, match=words):
            describe(list[type_])


def test_msgspec() -> None:
    msgspec = pytest.importorskip("msgspec")

    coin = msgspec.defstruct(
        "Coin",
        [
            ("face_value", Annotated[int, msgspec.Meta(gt=0, description="in cents")]),
            ("metal", Literal["gold"] | None, None),
            ("owner", Point | None, None),
        ],
        tag="coin",
        rename="camel",
    )
    purse = dataclasses.make_dataclass(
        "Purse", [("coins", list[coin]), ("weight", Annotated[float, msgspec.Meta(ge=0, description="in grams")])]
    )
    schema = describe(purse)
    assert schema["properties"]["coins"] == {"type": "array", "items": {"$ref": "#/$defs/Coin"}}
    assert schema["properties"]["weight"] == {"type": "number", "minimum": 0, "description": "in grams"}
    assert list(schema["$defs"]) == ["Coin", "Point"]
    fields = schema["$defs"]["Coin"]["properties"]
    assert fields["type"] == {"type": "string", "enum": ["coin"]}
    assert fields["faceValue"] == {"type": "integer", "minimum": 1, "description": "in cents"}
    assert {"type": "string", "enum": ["gold"]} in fields["metal"]["anyOf"]
    with pytest.raises(TypeError, match="msgspec can't describe Odd: "):
        describe(list[msgspec.defstruct("Odd", [("a", Plain)])])
