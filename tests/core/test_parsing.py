"""JSON becomes values of the type that was asked for, or one error with all that is wrong."""

from __future__ import annotations

import collections
import copy
import dataclasses
import enum
import json
import pickle
import random
import time as clock
import typing
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Generic, Literal, NamedTuple, NewType, Required, TypedDict, TypeVar
from uuid import UUID

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit._core.parsing import ConversionError, convert, parse
from gemkit._core.schemas import describe
from gemkit.errors import ParseError
from gemkit_emulator.engines.instances import build_instance
from gemkit_raw.models import GenerateContentResponse

T = TypeVar("T")


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"

    @classmethod
    def _missing_(cls, value: object) -> Color | None:
        return cls.RED if value == "RED" else None


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Rule:
    def __init__(self, **said: Any) -> None:
        vars(self).update(said)

    def __repr__(self) -> str:  # in the names of tests
        return f"Rule({vars(self)})"


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass
class Segment:
    x: int
    length: float = 0


@dataclass
class Path3:
    start: Point
    seed: dataclasses.InitVar[int] = 1
    made: int = dataclasses.field(init=False, default=0)

    def __post_init__(self, seed: int) -> None:
        if seed < 0:
            raise ValueError("the seed is negative")
        self.made = seed * 2


@attrs.frozen
class Place:
    _name: str
    tags: frozenset[str] = attrs.field(factory=frozenset, converter=frozenset)
    seen: datetime | None = attrs.field(default=None, alias="last_seen")
    born: datetime = attrs.field(default="2026-01-01", converter=datetime.fromisoformat)  # pyright: ignore[reportAssignmentType]  # as its converter takes it
    size: int = attrs.field(default=1, validator=attrs.validators.ge(1))


class Movie(TypedDict, total=False):
    title: Required[str]
    year: int


class Pair(NamedTuple):
    left: int
    right: str = "r"


@dataclass
class Box(Generic[T]):
    item: T


@dataclass
class Tree:
    label: str
    children: list[Tree] = dataclasses.field(default_factory=list)


@dataclass
class Lamp:
    mode: Literal["dim", "bright"]
    watts: int


@dataclass
class Circle:
    radius: float
    kind: Literal["circle"] = "circle"


@dataclass
class Square:
    side: float
    kind: Literal["square"] = "square"


class Word(str):
    __slots__ = ()


UserId = NewType("UserId", str)
NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("type_", "value", "result"),
    [
        (Any, {"a": [1]}, {"a": [1]}),
        (object, 1, 1),
        (str, "3", "3"),
        (Word, "3", Word("3")),
        (UserId, "u", "u"),
        (int, 3, 3),
        (int, 3.0, 3),
        (int, 10**30, 10**30),
        (float, 3, 3.0),
        (bool, True, True),
        (None, None, None),
        (Decimal, 0.1, Decimal("0.1")),
        (Decimal, "12.50", Decimal("12.50")),
        (bytes, "aGk=", b"hi"),
        (datetime, "2026-01-31T12:00:00Z", NOON),
        (date, "2026-01-31", date(2026, 1, 31)),
        (time, "12:30", time(12, 30)),
        (timedelta, "P1W2DT3H4M5.5S", timedelta(9, 3 * 3600 + 4 * 60 + 5.5)),
        (timedelta, "-PT1H", timedelta(hours=-1)),
        (UUID, "12345678123456781234567812345678", UUID(int=0x12345678123456781234567812345678)),
        (Path, "a/b", Path("a/b")),
        (list, [1, "a"], [1, "a"]),
        (Sequence[int], [1], [1]),
        (Iterable[int], [1], [1]),
        (collections.deque[int], [1], collections.deque([1])),
        (set[int], [1, 1], {1}),
        (frozenset[str], ["a"], frozenset("a")),
        (tuple[int, ...], [1, 2], (1, 2)),
        (tuple[int, str], [1, "a"], (1, "a")),
        (tuple[()], [], ()),
        (dict, {"a": 1}, {"a": 1}),
        (Mapping[str, int], {"a": 1}, {"a": 1}),
        (collections.OrderedDict[str, int], {"a": 1}, collections.OrderedDict(a=1)),
        (dict[int, str], {"1": "a"}, {1: "a"}),
        (dict[bool, str], {"true": "a"}, {True: "a"}),
        (dict[Color, int], {"red": 1}, {Color.RED: 1}),
        (dict[date, int], {"2026-01-31": 1}, {date(2026, 1, 31): 1}),
        (Color, "red", Color.RED),
        (Color, "RED", Color.RED),
        (Level, 2, Level.HIGH),
        (Literal["a", 1], 1, 1),
        (Literal[Color.RED], "red", Color.RED),
        (int | None, None, None),
        (Point, {"x": 1}, Point(1)),
        (Point, {"x": 1, "z": 2}, Point(1)),
        (Box[list[Point]], {"item": [{"x": 1}]}, Box([Point(1)])),
        (Tree, {"label": "a", "children": [{"label": "b"}]}, Tree("a", [Tree("b")])),
        (Movie, {"title": "t", "stars": [5]}, {"title": "t", "stars": [5]}),
        (Pair, {"left": 1}, Pair(1)),
        (Path3, {"start": {"x": 1}, "seed": 4, "made": 7}, Path3(Point(1), 4)),
        (
            Place,
            {"name": "n", "tags": ["a"], "last_seen": "2026-01-31T12:00:00Z", "born": "2026-02-01"},
            Place("n", frozenset("a"), NOON, "2026-02-01"),
        ),
        # Unions: the member that loses the least, then the first.
        (int | float, 3.0, 3.0),
        (float | int, 3, 3),
        (str | date, "2026-01-31", "2026-01-31"),
        (date | str, "2026-01-31", date(2026, 1, 31)),
        (date | str, "soon", "soon"),
        (Point | Segment, {"x": 1, "length": 2.5}, Segment(1, 2.5)),
        (Segment | Point, {"x": 1, "y": 2}, Point(1, 2)),
        (Point | Segment, {"x": 1}, Point(1)),
        (Point | Segment, {"x": 1, "z": 2}, Point(1)),
        (Point | Pair | Segment, {"x": 1, "length": 2.5, "z": 3}, Segment(1, 2.5)),
        (Circle | Square, {"kind": "square", "side": 1}, Square(1.0)),
        (list[Point] | list[str], ["a"], ["a"]),
        (Point | dict[str, int], {"z": 1}, {"z": 1}),
        (
            tuple[Point | None, Point | None] | list[dict[str, int]],
            [{"x": 1, "z": 1}, {"x": 1}],
            [{"x": 1, "z": 1}, {"x": 1}],
        ),
    ],
    ids=repr,
)
def test_values(type_: Any, value: Any, result: Any) -> None:
    found = parse(type_, json.dumps(value))
    assert found == result
    assert type(found) is type(result)
    if isinstance(found, list | tuple | frozenset):
        assert list(map(type, found)) == list(map(type, result))


@pytest.mark.parametrize(
    ("type_", "value", "problems"),
    [
        (str, 3, ["$: must be a string, not 3"]),
        (int, "3", ['$: must be an integer, not "3"']),
        (int, "ä", ['$: must be an integer, not "ä"']),
        (int, b"3", ["$: must be an integer, not \"b'3'\""]),
        (int, "b" * 58, ['$: must be an integer, not "' + "b" * 58 + '"']),
        (int, "a" * 59, ['$: must be an integer, not "' + "a" * 59 + "..."]),
        (int, True, ["$: must be an integer, not true"]),
        (int, 3.5, ["$: must be an integer, not 3.5"]),
        (int, float("inf"), ["$: must be an integer, not Infinity"]),
        (float, True, ["$: must be a number, not true"]),
        (float, float("nan"), ["$: must be a number, not NaN"]),
        (float, 10**400, ["$: must be a number, not 1" + "0" * 59 + "..."]),
        (bool, 1, ["$: must be true or false, not 1"]),
        (None, 0, ["$: must be null, not 0"]),
        (Decimal, "NaN", ['$: must be a number, not "NaN"']),
        (bytes, "a", ['$: must be base64, not "a"']),
        (bytes, "aG#k=", ['$: must be base64, not "aG#k="']),
        (datetime, 5, ['$: must be a date and time such as "2026-01-31T12:00:00Z", not 5']),
        (date, "2026-02-30", ['$: must be a date such as "2026-01-31", not "2026-02-30"']),
        (timedelta, "PT", ['$: must be a duration such as "P1DT12H", not "PT"']),
        (UUID, "x", ['$: must be a UUID, not "x"']),
        (list[int], {"a": 1}, ["$: must be an array, not an object"]),
        (list[int], [1, "a", 2, None], ['$[1]: must be an integer, not "a"', "$[3]: must be an integer, not null"]),
        (tuple[int, str], [1], ["$: must have 2 items, not 1"]),
        (set[Any], [[]], ["$: is refused: unhashable type: 'list'"]),
        (dict[str, int], [], ["$: must be an object, not an array"]),
        (
            dict[int, int],
            {"x y": "z"},
            ['$["x y"]: must be an integer, not "x y"', '$["x y"]: must be an integer, not "z"'],
        ),
        (dict[int, int], {"1.5": 1, "2": 2}, ['$["1.5"]: must be an integer, not "1.5"']),
        (
            dict[int, int],
            {"a": "b", "c": 1},
            [f'$.{key}: must be an integer, not "{value}"' for key, value in ("aa", "ab", "cc")],
        ),
        (Color, "green", ['$: must be one of "red", "blue", not "green"']),
        (Color, [], ['$: must be one of "red", "blue", not an array']),
        (Level, True, ["$: must be one of 1, 2, not true"]),
        (Literal[1], True, ["$: must be 1, not true"]),
        (Point, [], ["$: must be an object, not an array"]),
        (list[Point], [{"y": "a"}], ["$[0].x: is missing", '$[0].y: must be an integer, not "a"']),
        (Movie, {"year": None}, ["$.title: is missing", "$.year: must be an integer, not null"]),
        (Path3, {"start": {"x": 1}, "seed": -1}, ["$: is refused: the seed is negative"]),
        (
            Place,
            {"name": "n", "born": "soon"},
            ['$.born: must be a date and time such as "2026-01-31T12:00:00Z", not "soon"'],
        ),
        (Place, {"name": "n", "size": 0}, ["$: is refused: 'size' must be >= 1: 0"]),
        (Place, {"name": "n", "size": 0, "born": "2026-01-31"}, ["$: is refused: fromisoformat: argument must be str"]),
        # Unions: the member that was meant, where that is clear.
        (int | None, "a", ['$: must be an integer, not "a"']),
        (int | str | None, [], ["$: must be an integer or a string, not an array"]),
        (Point | None, {}, ["$.x: is missing"]),
        (Point | str, {}, ["$.x: is missing"]),
        (Circle | Square, {"kind": "square", "side": "a"}, ['$.side: must be a number, not "a"']),
        (
            Circle | Square,
            {"kind": "cube", "side": 1},
            [
                '$: fits no member of the union: $.radius is missing, or $.kind must be "square", not "cube"',
            ],
        ),
        (Lamp | Square, {"mode": "off", "watts": 1}, ['$.mode: must be one of "dim", "bright", not "off"']),
        (
            Annotated[int, Rule(ge=5)] | Annotated[str, Rule(min_length=3)],
            3,
            ["$: fits no member of the union: $ must be at least 5, or $ must be a string, not 3"],
        ),
        (Point | Segment, {"length": 1}, ["$.x: is missing"]),
        (Point | Circle, {"kind": "circle"}, ["$.radius: is missing"]),
        (list[int] | list[str], [1, "a"], ['$[1]: must be an integer, not "a"']),
        # What Annotated says.
        (Annotated[int, Rule(ge=1, lt=5)], 0, ["$: must be at least 1"]),
        (Annotated[int, Rule(ge=1, lt=5)], 5, ["$: must be less than 5"]),
        (Annotated[float, Rule(multiple_of=0.1)], 0.25, ["$: must be a multiple of 0.1"]),
        (Annotated[int, Rule(multiple_of=3)], 7, ["$: must be a multiple of 3"]),
        (Annotated[list[int], Rule(min_length=1)], [], ["$: must have a length of at least 1"]),
        (Annotated[str, Rule(pattern="^a")], "b", ["$: must match ^a"]),
        (Annotated[date, Rule(le=date(2026, 1, 1))], "2026-01-02", ["$: must be at most 2026-01-01"]),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_problems(type_: Any, value: Any, problems: list[str]) -> None:
    with pytest.raises(ConversionError) as caught:
        convert(type_, value)
    assert list(caught.value.problems) == problems
    assert str(caught.value) == "; ".join(problems)


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        (Annotated[int | None, Rule(ge=1)], None),
        (Annotated[int | str, Rule(min_length=2)], 1),
        (Annotated[float, Rule(multiple_of=0.1)], 0.3),
        (Annotated[int, Rule(multiple_of=3)], 6),
        (Annotated[list[int], Rule(min_length=1, max_length=1)], [1]),
    ],
    ids=repr,
)
def test_a_rule_binds_only_what_it_is_about(type_: Any, value: Any) -> None:
    assert convert(type_, value) == value


def test_all_problems_are_told_at_once() -> None:
    with pytest.raises(ConversionError) as caught:
        convert(Box[list[Point]], {"item": [{"x": "a"}, {}, 5]})
    assert list(caught.value.problems) == [
        '$.item[0].x: must be an integer, not "a"',
        "$.item[1].x: is missing",
        "$.item[2]: must be an object, not 5",
    ]


def test_a_type_without_a_json_form_is_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError, match="complex has no JSON form"):
        convert(list[complex], [1])


# Against an implementation of JSON Schema -----------------------------------------------------------------------------

types = st.recursive(
    st.sampled_from(
        [
            int,
            str,
            float,
            bool,
            None,
            Any,
            Literal["a", 1],
            Literal[True],
            Level,
            Annotated[int, Rule(gt=1, le=3)],
            Annotated[str, Rule(min_length=1)],
            Pair,
            Movie,
            Point,
            Tree,
        ]
    ),
    lambda inner: st.one_of(
        inner.map(lambda type_: list[type_]),
        inner.map(lambda type_: dict[str, type_]),
        inner.map(lambda type_: Annotated[list[type_], Rule(min_length=1, max_length=2)]),
        inner.map(lambda type_: Box[type_]),
        st.tuples(inner, inner).map(lambda pair: tuple[pair]),
        st.tuples(inner, inner).map(lambda pair: typing.Union[pair]),  # noqa: UP007  # of a tuple
    ),
    max_leaves=5,
)
keys = st.sampled_from(["x", "y", "left", "right", "title", "year", "label", "children", "item"])
values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 5) | st.sampled_from([0.5, 2.0]) | st.sampled_from(["", "a", "b"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=6,
)


@given(type_=types, value=values, seed=st.integers(0, 99))
def test_what_the_schema_allows_is_what_converts(type_: Any, value: Any, seed: int) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = describe(type_)
    validator = jsonschema.Draft202012Validator(schema)
    made = build_instance(schema, "a b", random.Random(seed))
    assert validator.is_valid(made)
    for candidate in (value, made):
        try:
            convert(type_, candidate)
        except ConversionError:
            assert not validator.is_valid(candidate)
        else:
            assert validator.is_valid(candidate)


def test_deep_values_of_ambiguous_types_take_no_endless_time() -> None:
    @dataclass
    class Left:
        down: Left | Right | None

    @dataclass
    class Right:
        down: Left | Right | None
        more: int = 0

    value: Any = {"down": "a"}
    for _ in range(60):
        value = {"down": value}
    start = clock.process_time()
    with pytest.raises(ConversionError, match="must be an object"):
        convert(Left | Right, value)
    assert clock.process_time() - start < 5


# Texts ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("type_", "text", "result"),
    [
        (Any, ' {"a": 1, "a": 2}\n', {"a": 2}),
        (list[int], "```json\n[1, 2]\n```", [1, 2]),
        (list[int], "```\n[1]```\n", [1]),
        (str, '"```"', "```"),
        (Color, "red", Color.RED),
        (Color, " red\n", Color.RED),
        (Color, '"red"', Color.RED),
        (Color, "RED", Color.RED),
        (Color, "```\nred\n```", Color.RED),
        (Literal["1", "true"], "1", "1"),
        (Literal["1", "true"], "true", "true"),
        (Literal["1", "true"], '"1"', "1"),
        (Annotated[Literal["a"], "told"], "a", "a"),
        (Level, "1", Level.LOW),
    ],
)
def test_texts(type_: Any, text: str, result: Any) -> None:
    assert parse(type_, text) == result


@pytest.mark.parametrize(
    ("type_", "text", "problem"),
    [
        (list[int], "[1, 2", r"^\$: is not JSON: Expecting ',' delimiter: line 1 column 6 \(char 5\)$"),
        (str, "hello", r"^\$: is not JSON: Expecting value"),
        (Any, " ", r"^\$: there is no text$"),
        (Any, "[NaN]", r"^\$: is not JSON: NaN is not JSON$"),
        (Any, "[" * 100_000, r"^\$: is not JSON: nested too deeply$"),
        (Any, "{} {}", r"^\$: is not JSON: Extra data"),
        (float, "1e999", r"^\$: must be a number, not Infinity$"),
        (Color, "green", r'^\$: must be one of "red", "blue", not "green"$'),
        (Color, "", r'^\$: must be one of "red", "blue", not ""$'),
    ],
)
def test_p7_a_text_that_is_cut_off_or_wrong_is_an_error(type_: Any, text: str, problem: str) -> None:
    with pytest.raises(ConversionError, match=problem):
        parse(type_, text)


def test_a_value_that_is_nested_too_deeply_is_a_problem_like_others() -> None:
    value: Any = {"label": "a"}
    for _ in range(100_000):
        value = {"label": "a", "children": [value]}
    with pytest.raises(ConversionError, match=r"^\$: is nested too deeply$"):
        convert(Tree, value)
    while value:
        value = value.pop("children", [None])[0]  # one by one: dropping it whole would be just as deep


def test_so_is_a_class_that_is_made_without_end() -> None:
    @dataclass
    class Endless:
        def __post_init__(self) -> None:
            self.__post_init__()

    with pytest.raises(ConversionError, match=r"^\$: is nested too deeply$"):
        convert(list[Endless], [{}])


def test_an_alias_is_what_it_stands_for() -> None:
    alias = pytest.importorskip("typing_extensions").TypeAliasType
    assert parse(alias("Points", list[Point]), '[{"x": 1}]') == [Point(1)]
    assert parse(alias("Sign", Literal["plus", "minus"]), "plus") == "plus"
    with pytest.raises(ConversionError, match=r"^\$\[0\]: must be an integer, not null$"):
        convert(alias("Numbers", list[int]), [None])


# Other libraries ------------------------------------------------------------------------------------------------------


def test_pydantic() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Item(pydantic.BaseModel):
        model_config = pydantic.ConfigDict(strict=True)
        made: date = pydantic.Field(alias="madeOn")
        colors: set[Color] = pydantic.Field(default_factory=set)

        @pydantic.field_validator("made")
        @classmethod
        def check(cls, made: date) -> date:
            if made.year < 2000:
                raise ValueError("too old")
            return made

    class Other(pydantic.BaseModel):
        kind: Literal["other"]
        size: int

    class Third(pydantic.BaseModel):
        kind: Literal["third"]

    @dataclass
    class Shop:
        items: list[Item]
        best: Item | None = None
        worst: Other | Third | None = None

    given = {"madeOn": "2026-01-31", "colors": ["red"]}
    item = Item(madeOn=date(2026, 1, 31), colors={Color.RED})
    assert convert(Shop, {"items": [given], "best": given}) == Shop([item], item)
    assert convert(Item | Other, {"kind": "other", "size": 1}) == Other(kind="other", size=1)
    assert convert(pydantic.BaseModel | Other, {"kind": "other", "size": 1}) == Other(kind="other", size=1)
    with pytest.raises(ConversionError) as caught:
        convert(Shop, {"items": [{"colors": ["red", "green"]}, {"madeOn": "1999-01-01"}], "worst": {"kind": "other"}})
    assert list(caught.value.problems) == [
        "$.items[0].madeOn: Field required",
        "$.items[0].colors[1]: Input should be 'red' or 'blue'",
        "$.items[1].madeOn: Value error, too old",
        "$.worst.size: Field required",
    ]


def test_the_member_of_a_union_that_pydantic_knows_by_its_kind_is_the_one_that_was_meant() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Disk(pydantic.BaseModel):
        kind: Literal["disk"]
        radius: float

    class Cube(pydantic.BaseModel):
        kind: Literal["cube"]
        side: float

    with pytest.raises(ConversionError) as caught:
        convert(list[Disk | Cube], [{"kind": "cube", "side": "a", "radius": 1}])
    [problem] = caught.value.problems
    assert problem.startswith("$[0].side: Input should be a valid number")


def test_pydantic_dataclasses_and_validators() -> None:
    pydantic = pytest.importorskip("pydantic")
    point = pydantic.dataclasses.dataclass(Point)
    assert convert(list[point], [{"x": 1}])[0].x == 1
    assert convert(Annotated[int, pydantic.AfterValidator(abs)], -3) == 3
    assert convert(Annotated[int, pydantic.Field(ge=1)], 3) == 3
    with pytest.raises(ConversionError, match=r"^\$: must be at least 1$"):
        convert(Annotated[int, pydantic.Field(ge=1)], 0)


def test_msgspec() -> None:
    msgspec = pytest.importorskip("msgspec")
    coin = msgspec.defstruct(
        "Coin",
        [("face", int), ("years", dict[int, float], {}), ("at", date | None, None), ("sides", list[str], [])],
        rename="upper",
    )
    purse = dataclasses.make_dataclass("Purse", [("coins", list[coin])])
    assert convert(purse, {"coins": [{"FACE": 5, "YEARS": {"1999": 1}, "AT": "2026-01-31"}]}) == purse(
        [coin(5, {1999: 1.0}, date(2026, 1, 31))]
    )
    coins = [{"FACE": "5"}, {}, {"FACE": 5, "YEARS": {"1": "a"}}, {"FACE": 5, "SIDES": ["a", 2]}]
    with pytest.raises(ConversionError) as caught:
        convert(purse, {"coins": coins})
    assert list(caught.value.problems) == [
        "$.coins[0].FACE: Expected `int`, got `str`",
        "$.coins[1]: Object missing required field `FACE`",
        "$.coins[2].YEARS: Expected `float`, got `str`",
        "$.coins[3].SIDES[1]: Expected `str`, got `int`",
    ]


# The errors -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("journey", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
def test_errors_travel(journey: Any) -> None:
    problems = ConversionError("$.a: is missing", "$.b: is missing")
    assert journey(problems).problems == problems.problems
    response = GenerateContentResponse.from_dict({"candidates": [{"finishReason": "MAX_TOKENS"}]})
    error = ParseError("cut off", text="[1", problems=problems.problems, finish_reason="MAX_TOKENS", response=response)
    arrived = journey(error)
    assert vars(arrived) == vars(error)
    assert (str(arrived), arrived.text, arrived.finish_reason) == ("cut off", "[1", "MAX_TOKENS")
    assert arrived.problems == ("$.a: is missing", "$.b: is missing")
    assert arrived.response == response
