"""What checkers say of answers as objects: `.parsed` has the type that was asked for; nothing runs this."""
# pyright: strict

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, TypedDict, assert_type

from attrs import define
from msgspec import Struct
from pydantic import BaseModel

from gemkit import AsyncClient, Client, ParseError


class Recipe(BaseModel):
    name: str
    minutes: int = 0


@dataclass
class City:
    name: str
    population: int | None = None


class Movie(TypedDict):
    title: str


class Instrument(Enum):
    PIANO = "piano"
    FLUTE = "flute"


@define
class Point:
    x: float


class Bird(Struct):
    name: str


def parse(client: Client) -> None:
    parse = client.models.parse
    assert_type(parse(Recipe, model="m", contents="x").parsed, Recipe)
    assert_type(parse(City, model="m", contents="x", temperature=0.5, timeout=3).parsed, City)
    assert_type(parse(Movie, model="m", contents=["x", "y"]).parsed["title"], str)
    assert_type(parse(Instrument, model="m", contents="x", reasks=2).parsed, Instrument)
    assert_type(parse(Point, model="m", contents="x").parsed, Point)
    assert_type(parse(Bird, model="m", contents="x").parsed, Bird)
    assert_type(parse(list[Recipe], model="m", contents="x").parsed, list[Recipe])
    assert_type(parse(dict[str, City], model="m", contents="x", config={"top_k": 3}).parsed, dict[str, City])
    assert_type(parse(int, model="m", contents="x").parsed, int)
    assert_type(parse(int, model="m", contents="x").text, str)
    parse(int, model="m", contents="x", temprature=0.5)  # type: ignore[call-overload]  # no such option
    parse(int, model="m", contents="x").parsed.upper()  # type: ignore[attr-defined]  # it is a number


def annotate_what_is_no_class(client: Client) -> str | None:
    maybe: City | None = client.models.parse(City | None, model="m", contents="x").parsed
    kind: Literal["a", "b"] = client.models.parse(Literal["a", "b"], model="m", contents="x").parsed
    return (maybe and maybe.name) or kind


async def parse_and_await(client: AsyncClient) -> None:
    response = await client.models.parse(City, model="m", contents="x", temperature=0.5, timeout=3)
    assert_type(response.parsed, City)
    assert_type((await client.models.parse(list[int], model="m", contents="x")).parsed, list[int])
    await client.models.parse(int, model="m", contents="x", temprature=0.5)  # type: ignore[call-overload]  # no such option


def parse_in_the_way_of_google_genai(client: Client) -> list[str]:
    config = {"response_schema": list[Recipe], "response_mime_type": "application/json"}
    recipes: list[Recipe] = client.models.generate_content(model="m", contents="x", config=config).parsed
    client.models.generate_content(model="m", contents="x", response_schema=City | None)
    return [recipe.name for recipe in recipes]


def learn_what_was_wrong(error: ParseError) -> None:
    assert_type(error.text, str)
    details: Any = error.problems
    assert details
