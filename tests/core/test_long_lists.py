"""Long lists of what a call was answered become objects when somebody asks for them, and nobody can tell."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from threading import Thread
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemkit._core.calls import decode
from gemkit.types import BatchJob, Content, GenerateContentResponse, GroundingMetadata, LogprobsResult, Part
from gemkit_raw import types
from gemkit_raw.types import LONG, JsonModel, take_over

from .script import answer
from .specimens import MODELS, name_of, objects

SOURCES = [{"web": {"title": f"{i}.example", "unknown": i}} for i in range(LONG)]
GROUNDING = {"webSearchQueries": ["rivers"], "groundingChunks": SOURCES}


def make(value: Any = GROUNDING) -> GroundingMetadata:
    return take_over(GroundingMetadata.from_dict, copy.deepcopy(value))


def is_pending(model: JsonModel) -> bool:
    return "_pending" in vars(model)


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(types, "LONG", 2)


# Nobody can tell ------------------------------------------------------------------------------------------------------

LOOKS: dict[str, Callable[[Any], Any]] = {
    "to_dict": lambda model: model.to_dict(),
    "repr": lambda model: sorted(repr(model)),  # unknown fields may come in another order
    "model_dump": lambda model: model.model_dump(mode="json"),
    "unknown fields": lambda model: model.additional_properties,
    "attributes": lambda model: [getattr(model, slot) for slot, _, _ in model.__json_out__],
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda model: pickle.loads(pickle.dumps(model)),
    "pickle's oldest protocol": lambda model: pickle.loads(pickle.dumps(model, 0)),
    "evolve": attrs.evolve,
    "asdict": attrs.asdict,
}


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("cls", MODELS, ids=name_of)
@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_it_is_the_same_model(cls: type[JsonModel], data: st.DataObject) -> None:
    value = data.draw(objects(cls))
    for name, look in LOOKS.items():
        model, whole = take_over(cls.from_dict, copy.deepcopy(value)), cls.from_dict(value)
        assert look(model) == look(whole), name
        said, known = (json.dumps(each.to_dict(), sort_keys=True) for each in (model, whole))
        assert said == known, name  # as text: 1, 1.0 and True are equal in Python


@pytest.mark.parametrize("look", [*LOOKS.values(), lambda model: model == make()], ids=[*LOOKS, "equality"])
def test_each_of_these_sees_all_of_it(look: Callable[[Any], Any]) -> None:
    model = make()
    assert is_pending(model)
    assert look(model) == look(GroundingMetadata.from_dict(GROUNDING))
    assert not is_pending(model)


def test_an_answer_of_a_call_is_read_in_this_way() -> None:
    response = decode(
        GenerateContentResponse.from_dict, answer(200, {"candidates": [{"index": 0, "groundingMetadata": GROUNDING}]})
    )
    assert response.candidates is not None
    grounding = response.candidates[0].grounding_metadata
    assert grounding is not None
    assert is_pending(grounding)
    assert grounding.web_search_queries == ["rivers"]
    assert is_pending(grounding)
    assert [source.web and source.web.title for source in grounding.grounding_chunks or ()][-1] == f"{LONG - 1}.example"
    assert not is_pending(grounding)


def test_a_list_is_the_same_each_time() -> None:
    model = make()
    sources = model.grounding_chunks
    assert sources is model.grounding_chunks
    assert sources is not None
    sources.pop()
    assert len(model.to_dict()["groundingChunks"]) == LONG - 1


def test_what_somebody_else_holds_is_read_at_once() -> None:
    value = copy.deepcopy(GROUNDING)
    model = GroundingMetadata.from_dict(value)
    value["groundingChunks"].clear()
    assert model.to_dict() == GROUNDING


def test_a_class_says_none_and_other_models_are_as_ever() -> None:
    assert make().grounding_chunks
    assert GroundingMetadata.grounding_chunks is None
    assert GroundingMetadata().grounding_chunks is None
    assert GroundingMetadata.from_dict({"groundingChunks": SOURCES[:1]}).to_dict() == {"groundingChunks": SOURCES[:1]}


# What may be in it ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_a_list_with_something_else_in_it_is_kept_among_the_unknown_fields(look: Callable[[Any], Any]) -> None:
    value = {"groundingChunks": [*SOURCES, 5]}
    model = make(value)
    assert is_pending(model)
    assert look(model) == look(GroundingMetadata.from_dict(value))
    assert model.grounding_chunks is None
    assert model.additional_properties == model.to_dict() == value


def test_so_is_what_is_wrong_beside_it() -> None:
    value = {"groundingChunks": SOURCES, "groundingSupports": 5}
    model = make(value)
    assert is_pending(model)
    assert model.additional_properties == {"groundingSupports": 5}
    assert model.to_dict() == value


def test_a_long_list_in_a_mapping_or_in_a_list_waits_with_it() -> None:
    class Table(JsonModel):
        __json__: ClassVar[Any] = {"rows": ("rows", "map", "list", "time"), "pages": ("pages", "list", "list", "time")}

    moment = "2026-01-02T03:04:05Z"
    value: dict[str, Any] = {"rows": {"a": [moment] * LONG, "b": []}, "pages": [[moment], [moment] * LONG]}
    table: Any = take_over(Table.from_dict, copy.deepcopy(value))
    assert is_pending(table)
    assert table.rows["a"][-1].year == table.pages[1][-1].year == 2026
    assert table.to_dict() == value


def test_a_list_that_is_in_no_model_is_read_at_once() -> None:
    parse = types.parse_list(types.parse_time)
    assert take_over(parse, ["2026-01-02T03:04:05Z"] * LONG) == parse(["2026-01-02T03:04:05Z"] * LONG)


def test_a_class_with_a_constructor_of_its_own_gets_all_at_once() -> None:
    class Signed(Content):
        def __init__(self, **fields: Any) -> None:
            super().__init__(**fields)
            self.length = len(self.parts or ())

    made = take_over(Signed.from_dict, {"parts": [{"text": "a"}] * LONG})
    assert (made.length, is_pending(made)) == (LONG, False)
    job = take_over(BatchJob.from_dict, {"name": "batches/a", "metadata": {"@type": "a", "items": SOURCES}})
    assert job.to_dict()["metadata"]["items"] == SOURCES


# Changes --------------------------------------------------------------------------------------------------------------


def test_a_list_that_is_set_goes_over_the_one_that_came() -> None:
    model = make()
    model.grounding_chunks = []
    assert model.to_dict() == {"webSearchQueries": ["rivers"], "groundingChunks": []}


@pytest.mark.parametrize(
    "remove",
    [lambda model: setattr(model, "grounding_chunks", None), lambda model: delattr(model, "grounding_chunks")],
    ids=["None", "del"],
)
def test_what_is_taken_away_stays_away(remove: Callable[[Any], object]) -> None:
    model = make()
    remove(model)
    assert model.grounding_chunks is None
    assert model.to_dict() == {"webSearchQueries": ["rivers"]}


def test_several_lists_may_wait() -> None:
    steps = [{"candidates": [{"token": f"{i}"}]} for i in range(LONG)]
    value = {"topCandidates": steps, "chosenCandidates": [{"token": "a"}] * LONG}
    result = take_over(LogprobsResult.from_dict, copy.deepcopy(value))
    result.top_candidates = None
    assert result.to_dict() == {"chosenCandidates": value["chosenCandidates"]}


def test_threads_get_the_same_list() -> None:
    """Though one reads it while the other does."""
    reads: list[int] = []
    seen: list[Any] = []
    model = Content()
    other = Thread(target=lambda: seen.append(model.parts))

    def read(value: Any) -> list[Part]:
        reads.append(1)
        if len(reads) == 1:
            other.start()
            other.join()
        return [Part.from_dict(item) for item in value]

    take_over(Content.from_dict, {"parts": [{}] * LONG})  # so that the class knows that there are such models
    vars(model)["_pending"] = {"parts": ("parts", read, [{"text": "a"}])}
    parts = model.parts
    assert len(reads) == 2
    assert parts == [Part(text="a")]
    assert seen[0] is parts


def test_what_could_not_be_read_is_still_there() -> None:
    model = make()
    pending = vars(model)["_pending"]
    slot, convert, value = pending["groundingChunks"]

    def fail(value: Any) -> Any:
        raise RecursionError

    pending["groundingChunks"] = slot, fail, value
    with pytest.raises(RecursionError):
        model.to_dict()
    pending["groundingChunks"] = slot, convert, value
    assert model.to_dict() == GROUNDING
