"""Tuned models, changed and deleted as google-genai does it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gemkit import types
from gemkit._core.flows import tuning

from .script import answer, make_settings, play

MODEL = "tunedModels/m"
URL = f"https://generativelanguage.googleapis.com/v1beta/{MODEL}"


@pytest.mark.parametrize("model", [MODEL, types.TunedModel(name=MODEL)], ids=["name", "TunedModel"])
@pytest.mark.parametrize(
    ("options", "mask", "body"),
    [
        ({"config": types.UpdateModelConfig(display_name="a")}, "displayName", {"displayName": "a"}),
        ({"config": {"displayName": "a"}, "display_name": "b"}, "displayName", {"displayName": "b"}),
        ({"description": "d"}, "description", {"description": "d"}),
        ({"description": "d", "display_name": ""}, "displayName%2Cdescription", {"displayName": "", "description": "d"}),
    ],
)  # fmt: skip
def test_a_tuned_model_is_changed(model: Any, options: Any, mask: str, body: Any) -> None:
    played = play(tuning.update_model(make_settings(), model=model, **options), answer(body={"name": MODEL}))
    [request] = played.requests
    assert (request.method, request.url) == ("PATCH", f"{URL}?updateMask={mask}")
    assert json.loads(request.body) == body
    assert played.result == types.TunedModel(name=MODEL)


def test_a_tuned_model_is_deleted() -> None:
    [request] = play(tuning.delete_model(make_settings(), model=MODEL), answer(body={})).requests
    assert (request.method, request.url) == ("DELETE", URL)


@pytest.mark.parametrize(
    ("flow", "options", "error", "match"),
    [
        (tuning.update_model, {"model": MODEL}, ValueError, "display_name and description: give one of them"),
        (tuning.update_model, {"model": MODEL, "config": {"name": "a"}}, TypeError, "config has no 'name'"),
        (tuning.update_model, {"model": "models/m", "description": "a"}, ValueError, "only a tuned model"),
        (tuning.delete_model, {"model": "gemini-2.5-flash"}, ValueError, "only a tuned model"),
        (tuning.delete_model, {"model": MODEL, "config": {"force": True}}, TypeError, "config has no 'force'"),
    ],
)
def test_what_can_not_be_is_refused_before_anything_is_sent(flow: Any, options: Any, error: Any, match: str) -> None:
    with pytest.raises(error, match=match):
        play(flow(make_settings(), **options)).result  # noqa: B018  # it raises
