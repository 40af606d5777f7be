"""Functions as a model is told of them, and its arguments as they want them."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial, wraps
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit._core.declarations import Function, bind, declare, read_docstring
from gemkit_raw.models import FunctionDeclaration, Part


class Unit(Enum):
    CELSIUS = "celsius"
    KELVIN = "kelvin"


@dataclass
class Place:
    """Somewhere."""

    city: str
    country: str = "NO"


def get_weather(
    place: Place, day: date, *, unit: Unit = Unit.CELSIUS, hours: list[int] | None = None
) -> dict[str, int]:
    """The weather forecast.

    Only for the next ten days.

    Args:
        place: where
            it is.
        unit (Unit, optional): of the temperature.

    Returns:
        What is known.
    """
    return {"at": place.city, "day": day, "unit": unit, "hours": hours}  # type: ignore[dict-item]


def schema_of(function: Callable[..., Any]) -> Any:
    return declare(function).parameters_json_schema


# What the model is told -----------------------------------------------------------------------------------------------


def test_a_declaration_says_what_hints_and_docstring_say() -> None:
    made = declare(get_weather)
    assert made.name == "get_weather"
    assert made.description == "The weather forecast.\n\nOnly for the next ten days."
    assert made.parameters is None
    schema: Any = made.parameters_json_schema
    assert schema.keys() == {"$defs", "type", "properties", "required"}
    assert schema["required"] == ["place", "day"]
    assert list(schema["properties"]) == ["place", "day", "unit", "hours"]
    assert schema["properties"]["place"] == {"description": "where it is.", "anyOf": [{"$ref": "#/$defs/Place"}]}
    assert schema["properties"]["day"] == {"type": "string", "format": "date"}
    assert schema["properties"]["unit"]["default"] == "celsius"
    assert schema["properties"]["unit"]["description"] == "of the temperature."
    assert "default" not in schema["properties"]["hours"]
    assert schema["$defs"]["Place"]["required"] == ["city"]
    assert made.response_json_schema == {"type": "object", "additionalProperties": {"type": "integer"}}
    json.dumps(made.to_dict())


def test_a_function_without_parameters_has_no_schema() -> None:
    def now():
        pass

    assert declare(now).to_dict() == {"name": "now"}


def test_annotated_says_more_than_the_docstring() -> None:
    def f(a: Annotated[int, "from the hint"], b: Annotated[int, ...]) -> None:
        """.

        Args:
            a: from the docstring
            b: from the docstring
        """

    properties = schema_of(f)["properties"]
    assert properties["a"]["description"] == "from the hint"
    assert properties["b"]["description"] == "from the docstring"


def test_a_parameter_without_hint_may_be_anything() -> None:
    def f(a, b=3, c="x", d=None): ...

    assert schema_of(f) == {
        "type": "object",
        "properties": {"a": {}, "b": {"default": 3}, "c": {"default": "x"}, "d": {}},
        "required": ["a"],
    }


class Shop:
    """Sells."""

    def buy(self, thing: str, count: int = 1) -> str:
        """Buy it."""
        return f"{count} {thing}"

    @classmethod
    def close(cls, day: str) -> None: ...

    @staticmethod
    def open(day: str) -> None: ...

    def __call__(self, question: str) -> str:
        """Ask it."""
        return question


class Greeting:
    """Greets."""

    def __call__(self, whom: str) -> None: ...


def swapped(a: int = 1, *, b: int) -> None: ...


def decorated(function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def inner(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return inner


@decorated
def hidden(a: int) -> None:
    """Behind a decorator."""


async def later(a: int) -> None:
    """Async."""


@pytest.mark.parametrize(
    ("function", "name", "description", "parameters"),
    [
        pytest.param(Shop().buy, "buy", "Buy it.", ["thing", "count"], id="method"),
        pytest.param(Shop.close, "close", None, ["day"], id="class method"),
        pytest.param(Shop.open, "open", None, ["day"], id="static method"),
        pytest.param(Shop(), "Shop", "Ask it.", ["question"], id="object"),
        pytest.param(Greeting(), "Greeting", "Greets.", ["whom"], id="object with a class docstring"),
        pytest.param(swapped, "swapped", None, ["a", "b"], id="default first"),
        pytest.param(partial(Shop().buy, count=3), "buy", "Buy it.", ["thing"], id="partial"),
        pytest.param(
            partial(partial(get_weather, hours=None), Place("Oslo")), "get_weather", ..., ["day", "unit"], id="two"
        ),
        pytest.param(hidden, "hidden", "Behind a decorator.", ["a"], id="decorated"),
        pytest.param(later, "later", "Async.", ["a"], id="async"),
        pytest.param(math.sqrt, "sqrt", ..., ["x"], id="builtin"),
    ],
)
def test_whatever_can_be_called_can_be_declared(
    function: Callable[..., Any], name: str, description: Any, parameters: list[str]
) -> None:
    made = declare(function)
    assert made.name == name
    assert description is ... or made.description == description
    assert list(schema_of(function)["properties"]) == parameters


def test_name_and_description_can_be_given() -> None:
    made = declare(lambda city: city, name="find.city-1", description="Finds.")
    assert (made.name, made.description) == ("find.city-1", "Finds.")


@pytest.mark.parametrize("name", ["", "1a", "<lambda>", "a b", "größe", "a" * 129, "a\n"])
def test_names_that_the_service_refuses_are_refused(name: str) -> None:
    with pytest.raises(
        ValueError, match=r"can't be the name of a function.* or '_'\. Give another: tools\.Function\(f, name="
    ):
        declare(get_weather, name=name) if name else declare(lambda: None)
    declare(get_weather, name="a" * 128)


def args(*values: int) -> None: ...
def kwargs(**values: int) -> None: ...
def unknown(a: NotThere) -> None: ...  # type: ignore[name-defined]  # noqa: F821  # as under `if TYPE_CHECKING`
def code(a: complex) -> None: ...


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (args, r"args takes \*values.*, which a model can't be told of.*tools\.Function\(f, declaration=\.\.\.\)"),
        (kwargs, r"kwargs takes \*\*values"),
        (Shop.buy, r"buy is a method of a class: give that of an instance"),
        (unknown, r"the annotations of unknown can't be read: name 'NotThere'.*at run time"),
        (code, r"code\.a: complex has no JSON form"),
        (Shop, r"a tool is a function, not .*Shop"),
        ("get_weather", r"a tool is a function, not 'get_weather'"),
        (min, r"the parameters of min can.t be found out"),
    ],
)
def test_what_a_model_cannot_be_told_of_is_refused(function: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        declare(function)


@pytest.mark.parametrize(
    "hint", [None, Any, Part, list[Part], bytes, list[bytes] | None, object, complex, "no such thing"]
)
def test_results_that_are_no_json_are_not_described(hint: Any) -> None:
    def f() -> None: ...

    f.__annotations__["return"] = hint if hint != "no such thing" else None
    assert declare(f).response_json_schema is None


# Docstrings -----------------------------------------------------------------------------------------------------------

GOOGLE = """Say it.

    Not: a section.

    Args:
        first: the first one
            goes on here.

            and here: too.
        second (Callable[[int], str], optional): the second: it is one.
        *rest:
            below.
        third: http://example.com

    Raises:
        ValueError: never.
    """
NUMPY = """Say it.

    Not: a section.

    Parameters
    ----------
    first : int
        the first one
        goes on here.

        and here: too.
    second, third : Callable[[int], str], optional
        the second: it is one.
    *rest
        below.

    Returns
    -------
    first : int
        not a parameter.
    """
SPHINX = """Say it.

    Not: a section.

    :param first: the first one
        goes on here.
    :type first: int
    :param Callable[[int], str] second: the second: it is one.
    :param int third: http://example.com
    :returns: something
        that is
        long.
    :raises ValueError: never.
    """


@pytest.mark.parametrize("text", [GOOGLE, NUMPY, SPHINX], ids=["google", "numpy", "sphinx"])
def test_docstrings_describe_parameters_in_three_styles(text: str) -> None:
    prose, notes = read_docstring(text)
    assert prose == "Say it.\n\nNot: a section."
    assert notes["first"].startswith("the first one goes on here.")
    assert notes["second"] == "the second: it is one."
    assert notes["third"]
    assert notes.keys() <= {"first", "second", "third", "rest"}
    assert notes.get("rest", "below.") == "below."
    assert "never" not in str(notes)


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("Args:\n    *many: one,\n\n      two\n    **named (int): three", {"many": "one, two", "named": "three"}),
        ("Args :\n    a: one", {"a": "one"}),
        (
            "a\n\nParameters\n----------\n*many, **named : int\n    one\n\n    two",
            {"many": "one two", "named": "one two"},
        ),
        (":param *many: one\n   two\n\nmore\n:param int **named: three", {"many": "one two", "named": "three"}),
        ("Returns:\n    a: one", {}),
        ("    Args:\n        a: one\nthe end", {}),
        ("Args\n    a: one", {}),
    ],
)
def test_a_docstring_tells_what_belongs_to_a_parameter(text: str, notes: dict[str, str]) -> None:
    assert read_docstring(f"Say it.\n\n{text}")[1] == notes


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("Say it.\n\nUsage\n-----\nIt is said.", "Say it.\n\nUsage\nIt is said."),
        ("Say it.\n\n---\nIt is said.", "Say it.\n\n---\nIt is said."),
        ("Say it.\n\nReturns\n-------", "Say it."),
        ("Say it.\n\nReturns\nwhat was said.", "Say it.\n\nReturns\nwhat was said."),
    ],
    ids=["a title", "a line", "a section at the end", "a word"],
)
def test_a_title_is_prose_and_a_section_is_not(text: str, prose: str) -> None:
    assert read_docstring(text)[0] == prose


@pytest.mark.parametrize("text", ["", "One line.", "One line\n\n    More: of it.\n    - a list: of things\n"])
def test_a_docstring_without_sections_is_all_prose(text: str) -> None:
    prose, notes = read_docstring(text)
    assert prose.split() == text.split()
    assert notes == {}


@given(st.text(st.sampled_from("ab :-=*()\n\tArgs")), st.text())
def test_no_docstring_is_too_odd(text: str, other: str) -> None:
    for odd in (text, other, f"Args:\n{text}\n{other}", f"Parameters\n---\n{text}", f":param {text}"):
        prose, notes = read_docstring(odd)
        assert all(isinstance(part, str) for part in (prose, *notes, *notes.values()))


# Arguments ------------------------------------------------------------------------------------------------------------


def test_arguments_are_what_the_hints_say() -> None:
    positional, named = bind(
        get_weather, {"day": "2026-11-22", "unit": "kelvin", "place": {"city": "Oslo"}, "hours": [3]}
    )
    assert positional == []
    assert named == {"day": date(2026, 11, 22), "unit": Unit.KELVIN, "place": Place("Oslo"), "hours": [3]}


def test_what_is_only_positional_is_given_so() -> None:
    def f(a: int, b: int = 2, c: int = 3, /, d: int = 4, *, e: int = 5) -> Any:
        return a, b, c, d, e

    positional, named = bind(f, {"a": 1, "c": 30, "e": 50})
    assert f(*positional, **named) == (1, 2, 30, 4, 50)


def test_partials_are_called_with_the_rest() -> None:
    tool = partial(Shop().buy, count=3)
    positional, named = bind(tool, {"thing": "nails"})
    assert tool(*positional, **named) == "3 nails"
    with pytest.raises(ValueError, match="there is no argument 'count'"):
        bind(tool, {"thing": "nails", "count": 4})


def test_null_leaves_an_argument_out_where_it_is_no_value() -> None:
    def f(a: int = 1, b: int | None = 2, c=3) -> None: ...

    assert bind(f, {"a": None, "b": None, "c": None}) == ([], {"a": 1, "b": None, "c": None})
    with pytest.raises(ValueError, match=r"place"):
        bind(get_weather, {"place": None, "day": "2026-11-22"})


def test_all_that_is_wrong_with_arguments_is_told_at_once() -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011  # its words are below
        bind(get_weather, {"plce": {}, "place": {"country": 3}, "unit": "rankine"})
    assert str(caught.value).startswith("there is no argument 'plce'; did you mean 'place'?; ")
    problems = str(caught.value).split("; ")
    assert "the argument 'day' is missing" in problems
    assert any(problem.startswith("place.city") for problem in problems)
    assert any(problem.startswith("place.country") for problem in problems)
    assert any(problem.startswith("unit") for problem in problems)


@pytest.mark.parametrize("args", [[], "text", 3])
def test_arguments_that_are_no_object_are_refused(args: Any) -> None:
    with pytest.raises(ValueError, match="have to be an object"):
        bind(get_weather, args)


def test_a_class_that_refuses_a_value_in_its_own_way_is_told_of() -> None:
    pydantic = pytest.importorskip("pydantic")

    def refuse(value: Any) -> Any:
        raise RuntimeError("not today")

    def f(a: Any) -> None: ...

    f.__annotations__["a"] = Annotated[int, pydantic.AfterValidator(refuse)]
    with pytest.raises(ValueError, match=r"^a.*not today"):
        bind(f, {"a": 3})


@given(st.fixed_dictionaries({}, optional={"a": st.integers(), "b": st.text(), "c": st.lists(st.booleans())}))
def test_arguments_that_fit_arrive_unchanged(args: dict[str, Any]) -> None:
    def f(a: int = 0, b: str = "", c: list[bool] = [], /) -> Any:  # noqa: B006  # never changed
        return {"a": a, "b": b, "c": c}

    def g(*, a: int = 0, b: str = "", c: list[bool] = []) -> Any:  # noqa: B006  # never changed
        return {"a": a, "b": b, "c": c}

    for function in (f, g):
        positional, named = bind(function, args)
        assert function(*positional, **named) == {"a": 0, "b": "", "c": [], **args}


# Functions with more to say -------------------------------------------------------------------------------------------


def test_a_function_may_come_with_its_declaration() -> None:
    declaration = FunctionDeclaration(name="anything", parameters_json_schema={"type": "object"})
    assert Function(kwargs, declaration=declaration, name="all").name == "all"
    function = Function(kwargs, declaration=declaration, description="Takes all.")
    assert function.declaration.to_dict() == {
        "name": "anything",
        "description": "Takes all.",
        "parametersJsonSchema": {"type": "object"},
    }
    assert function.bind({"x": [1]}) == ([], {"x": [1]})
    assert declaration.description is None
    with pytest.raises(ValueError, match="can't be the name"):
        Function(kwargs, declaration=FunctionDeclaration())


def test_literals_are_choices() -> None:
    def f(mode: Literal["fast", "slow"] = "fast") -> None: ...

    assert schema_of(f)["properties"]["mode"] == {"type": "string", "enum": ["fast", "slow"], "default": "fast"}
    with pytest.raises(ValueError, match="mode"):
        bind(f, {"mode": "medium"})
