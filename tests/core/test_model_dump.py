"""Models as pydantic has them: what google-genai's users write with `model_dump` and `model_validate`."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemkit._core.contents import to_contents
from gemkit._core.inputs import build
from gemkit_raw.models import Blob, Content, File, FileState, GenerateContentResponse, Part
from gemkit_raw.types import JsonModel

from .script import make_settings, play
from .specimens import CLASSES, MODELS, TEMPORAL, name_of, objects, specimen

RESPONSE = GenerateContentResponse.from_dict(
    {
        "candidates": [
            {
                "content": {"role": "model", "parts": [{"inlineData": {"mimeType": "image/png", "data": "_-8"}}]},
                "finishReason": "STOP",
            }
        ],
        "newField": {"aB": 1},
    }
)


def test_names_are_those_of_python_and_values_what_they_are() -> None:
    assert RESPONSE.model_dump(exclude_none=True) == {
        "candidates": [
            {
                "content": {
                    "parts": [{"inline_data": {"mime_type": "image/png", "data": b"\xff\xef"}}],
                    "role": "model",
                },
                "finish_reason": "STOP",
            }
        ],
        "newField": {"aB": 1},
    }


def test_the_json_of_it_is_that_of_the_wire() -> None:
    assert RESPONSE.model_dump(mode="json", by_alias=True, exclude_none=True) == RESPONSE.to_dict()
    text = RESPONSE.model_dump_json(indent=2, exclude_none=True)
    assert json.loads(text)["candidates"][0]["content"]["parts"] == [
        {"inline_data": {"mime_type": "image/png", "data": "_-8"}}
    ]
    assert text.startswith("{\n  ")
    assert Part(text="é").model_dump_json(exclude_none=True) == '{"text": "é"}'


def test_what_is_absent_is_none_unless_it_is_left_out() -> None:
    assert Blob().model_dump() == {"data": None, "mime_type": None}
    assert Content(parts=[Part(text="a")]).model_dump()["parts"][0]["inline_data"] is None
    assert Content(parts=[Part()]).model_dump(exclude_none=True) == {"parts": [{}]}


def test_what_is_of_another_type_than_expected_is_kept() -> None:
    given = {"videoMetadata": 5, "displayName": None, "newField": None}
    file = File.from_dict(given)
    assert {name: file.model_dump(by_alias=True)[name] for name in given} == given
    assert file.model_dump(exclude_none=True) == {"videoMetadata": 5}
    assert File.model_validate(file.model_dump()).to_dict() == {"videoMetadata": 5, "newField": None}


def test_times_and_enums_have_both_forms() -> None:
    file = File.from_dict({"createTime": TEMPORAL, "state": "ACTIVE"})
    python, wire = file.model_dump(), file.model_dump(mode="json")
    assert isinstance(python["create_time"], dt.datetime)
    assert python["state"] is FileState.ACTIVE
    assert (wire["create_time"], type(wire["state"])) == (TEMPORAL, str)


def test_models_can_be_read_by_either_name() -> None:
    wanted = Part.from_bytes(data=b"\xff\xef", mime_type="image/png")
    for fields in ({"inline_data": {"mime_type": "image/png", "data": b"\xff\xef"}}, wanted.to_dict()):
        assert Part.model_validate(fields) == wanted
    assert Part.model_validate(wanted) is wanted
    assert Part.model_validate({"inline_data": wanted.inline_data}) == wanted
    assert Part.model_validate_json('{"inlineData": {"mime_type": "image/png", "data": "/+8="}}') == wanted
    with pytest.raises(TypeError, match="Part is a JSON object, not str"):
        Part.model_validate("text")


def test_a_model_of_ours_is_not_taken_for_one_of_pydantics() -> None:
    part = Part.from_dict({"text": "a", "newField": None})
    assert build(Content, {"parts": [part]}, "content").parts == [part]
    [turn] = play(to_contents(make_settings(), [part])).result
    assert turn.parts == [part]
    with pytest.raises(TypeError, match="must be a Part or a dict, not Content"):
        build(Part, Content(), "part")


@pytest.mark.parametrize("mode", ["python", "json"])
@pytest.mark.parametrize("by_alias", [False, True])
@pytest.mark.parametrize("cls", CLASSES, ids=name_of)
def test_every_model_comes_back(cls: type[Any], by_alias: bool, mode: str) -> None:
    if not issubclass(cls, JsonModel):
        return
    model = cls.from_dict(specimen(cls))
    for exclude_none in (False, True):
        how: Any = {"mode": mode, "by_alias": by_alias, "exclude_none": exclude_none}
        fields = model.model_dump(**how)
        assert cls.model_validate(fields).model_dump(**how) == fields
        if mode == "json":
            assert json.loads(json.dumps(fields)) == fields


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.data())
def test_text_and_numbers_of_any_kind_come_back(data: st.DataObject) -> None:
    cls = data.draw(st.sampled_from(MODELS))
    model = cls.from_dict(data.draw(objects(cls)))
    how: Any = {"mode": "json", "by_alias": data.draw(st.booleans()), "exclude_none": data.draw(st.booleans())}
    fields = model.model_dump(**how)
    assert cls.model_validate(fields).model_dump(**how) == fields
