"""Classes of fields: what attrs would make of them."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Mapping
from typing import Any

import attrs
import pytest

from gemkit import NO_RETRIES, RetryPolicy, Timeout
from gemkit._core.steps import HttpRequest
from gemkit._values import Value, evolve, field
from gemkit.types import File


class Place(Value):
    name: str
    at: tuple[int, int] = (0, 0)
    tags: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    seen: int = field(default=0, eq=False)


def test_fields_are_given_in_order_or_by_name() -> None:
    place = Place("a", (1, 2))
    assert (place.name, place.at, place.tags, place.seen) == ("a", (1, 2), {}, 0)
    assert place == Place(at=(1, 2), name="a")
    assert place.tags is not Place("a").tags


def test_what_is_shown_and_compared() -> None:
    assert repr(Place("a", tags={"b": "c"})) == "Place(name='a', at=(0, 0), seen=0)"
    assert Place("a", seen=1) == Place("a", seen=2)
    assert Place("a", tags={"b": "c"}) != Place("a")
    assert Place("a") != "a"
    assert hash(RetryPolicy()) == hash(RetryPolicy(on_retry=print))
    assert len({Timeout(), Timeout(connect=10), Timeout(total=3)}) == 2


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(Place, id="one that is missing"),
        pytest.param(lambda: Place("a", size=3), id="one that there is not"),  # type: ignore[call-arg]
        pytest.param(lambda: Place("a", name="b"), id="one that comes twice"),  # type: ignore[call-arg]
        pytest.param(lambda: Place("a", (0, 0), {}, 0, 1), id="too many"),  # type: ignore[call-arg]
        pytest.param(lambda: Timeout(3), id="no name where it needs one"),  # type: ignore[call-arg]
    ],
)
def test_other_fields_are_refused(make: object) -> None:
    with pytest.raises(TypeError, match="takes"):
        make()  # type: ignore[operator]


def test_nothing_changes() -> None:
    place = Place("a")
    with pytest.raises(AttributeError, match="can't be changed"):
        place.name = "b"  # type: ignore[misc]
    with pytest.raises(AttributeError, match="can't be changed"):
        del place.name  # type: ignore[misc]
    with pytest.raises(AttributeError):
        setattr(place, "size", 3)  # noqa: B010  # checkers would know


class Basket(Value, frozen=False):
    apples: int = 0
    pears: list[str] = field(factory=list[str], repr=False)


def test_fields_change_where_a_class_says_so() -> None:
    basket = Basket(3)
    basket.apples = 4
    assert basket == Basket(4)
    assert repr(basket) == "Basket(apples=4)"
    assert copy.deepcopy(basket) == pickle.loads(pickle.dumps(basket)) == evolve(Basket(1), apples=4) == basket
    with pytest.raises(AttributeError, match="Basket has no field 'aples': it has apples, pears"):
        basket.aples = 5
    with pytest.raises(TypeError, match="unhashable"):
        hash(basket)
    del basket.apples
    assert basket == Basket()


def test_a_model_is_copied_as_it_is() -> None:
    file = File.from_dict({"name": "files/a", "sizeBytes": "3", "unheardOf": 1})
    named = evolve(file, name="files/b", size_bytes=None)
    assert named.to_dict() == {"name": "files/b", "unheardOf": 1}
    assert file.to_dict() == {"name": "files/a", "sizeBytes": "3", "unheardOf": 1}
    with pytest.raises(AttributeError, match="nmae"):
        evolve(file, nmae="files/c")


@pytest.mark.parametrize("value", [NO_RETRIES, Timeout(total=3), HttpRequest("GET", "https://a", content=b"b")])
def test_copies_are_equal(value: object) -> None:
    assert copy.copy(value) == copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == evolve(value) == value


def test_a_copy_is_checked_as_what_it_comes_from() -> None:
    assert evolve(Timeout(total=3), read=5) == Timeout(total=3, read=5)
    with pytest.raises(ValueError, match="read is a number of seconds"):
        evolve(Timeout(), read=-1)
    with pytest.raises(ValueError, match="'max_retries' must be >= 0: -1"):
        RetryPolicy(max_retries=-1)
    with pytest.raises(TypeError):
        evolve(Timeout(), other=3)


def test_attrs_knows_them() -> None:
    policy = RetryPolicy(max_retries=5)
    assert attrs.has(type(policy))
    assert attrs.evolve(policy, initial=1.0) == RetryPolicy(max_retries=5, initial=1.0)
    assert attrs.asdict(Place("a")) == {"name": "a", "at": (0, 0), "tags": {}, "seen": 0}
    assert [each.name for each in attrs.fields(Timeout)] == ["connect", "read", "write", "pool", "total"]


def test_a_wrong_field_is_named() -> None:
    make: Any = RetryPolicy
    with pytest.raises(TypeError, match=r"RetryPolicy\(\) has no field 'attempts': it takes max_retries"):
        make(attempts=3)
    make = HttpRequest
    with pytest.raises(TypeError, match=r"HttpRequest\(\) needs 'url': it takes method, url"):
        make(method="GET")
