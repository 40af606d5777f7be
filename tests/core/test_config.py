"""`config=` in all its spellings goes where the service wants each option, and a misspelt one is noticed."""

from __future__ import annotations

from typing import Any

import pytest

from gemkit._core.config import compose_request, merge, to_config
from gemkit._core.inputs import build, list_names, suggest
from gemkit_raw.models import (
    Content,
    GenerateContentConfig,
    GenerationConfig,
    Part,
    SafetySetting,
    Schema,
    ThinkingConfig,
    Tool,
)

from .script import make_settings, play


def config(value: Any) -> Any:
    return play(to_config(make_settings(), value)).result


def body(value: Any) -> Any:
    prompt = [Content(role="user", parts=[Part(text="hi")])]
    sent = compose_request("", prompt, config(value)).to_dict()
    assert sent.pop("contents") == [{"role": "user", "parts": [{"text": "hi"}]}]
    return sent


@pytest.mark.parametrize(
    "value",
    [
        pytest.param({"temperature": 0.5, "max_output_tokens": 5}, id="snake_case"),
        pytest.param({"temperature": 0.5, "maxOutputTokens": 5}, id="camelCase"),
        pytest.param(GenerateContentConfig(temperature=0.5, max_output_tokens=5), id="GenerateContentConfig"),
        pytest.param(GenerationConfig(temperature=0.5, max_output_tokens=5), id="GenerationConfig"),
        pytest.param({"temperature": 0.5, "max_output_tokens": 5, "top_k": None}, id="None is absent"),
    ],
)
def test_options_of_generation_go_into_their_own_object(value: Any) -> None:
    assert body(value) == {"generationConfig": {"temperature": 0.5, "maxOutputTokens": 5}}


@pytest.mark.parametrize("value", [None, {}, GenerateContentConfig()], ids=["None", "dict", "class"])
def test_no_options_send_nothing(value: Any) -> None:
    assert body(value) == {}


def test_options_of_the_request_go_to_its_top() -> None:
    assert body(
        {
            "system_instruction": "be brief",
            "tools": [{"google_search": {}}],
            "tool_config": {"function_calling_config": {"mode": "ANY"}},
            "safety_settings": [SafetySetting(category="HARM_CATEGORY_HARASSMENT", threshold="BLOCK_NONE")],
            "cached_content": "cachedContents/a",
            "seed": 7,
        }
    ) == {
        "systemInstruction": {"parts": [{"text": "be brief"}]},
        "tools": [{"googleSearch": {}}],
        "toolConfig": {"functionCallingConfig": {"mode": "ANY"}},
        "safetySettings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}],
        "cachedContent": "cachedContents/a",
        "generationConfig": {"seed": 7},
    }


@pytest.mark.parametrize(
    "value",
    [
        pytest.param({"system_instruction": "a"}, id="dict"),
        pytest.param({"systemInstruction": ["a"]}, id="list"),
        pytest.param({"system_instruction": Part(text="a")}, id="Part"),
        pytest.param({"system_instruction": {"parts": ["a"]}}, id="turn"),
        pytest.param(GenerateContentConfig(system_instruction="a"), id="text in the class"),
        pytest.param(GenerateContentConfig(system_instruction=Content(parts=[Part(text="a")])), id="Content"),
    ],
)
def test_a_system_instruction_may_be_written_like_a_prompt(value: Any) -> None:
    assert body(value) == {"systemInstruction": {"parts": [{"text": "a"}]}}


def test_the_callers_config_stays_as_it_was() -> None:
    given = GenerateContentConfig(system_instruction="a", response_schema=Schema(type="STRING"))
    before = repr(given)
    config(given)
    assert repr(given) == before
    options = {"system_instruction": "a", "tools": [{"google_search": {}}]}
    config(options)
    assert options == {"system_instruction": "a", "tools": [{"google_search": {}}]}


@pytest.mark.parametrize("name", ["response_schema", "response_json_schema"])
def test_a_schema_asks_for_json(name: str) -> None:
    assert config({name: {"type": "string"}}).response_mime_type == "application/json"
    assert config({name: {"type": "string"}, "response_mime_type": "text/x.enum"}).response_mime_type == "text/x.enum"


def test_classes_and_dicts_may_be_nested_in_each_other() -> None:
    value = {"thinking_config": ThinkingConfig(thinking_budget=5), "tools": (Tool.from_dict({"codeExecution": {}}),)}
    assert body(value) == {
        "tools": [{"codeExecution": {}}],
        "generationConfig": {"thinkingConfig": {"thinkingBudget": 5}},
    }


def test_options_newer_than_this_package_can_be_sent() -> None:
    assert body({"additional_properties": {"brandNew": 1}, "seed": 2}) == {
        "generationConfig": {"brandNew": 1, "seed": 2}
    }


@pytest.mark.parametrize(
    ("value", "message"),
    [
        pytest.param({"temprature": 1}, "config has no 'temprature'; did you mean 'temperature'?", id="typo"),
        pytest.param({"maxTokens": 1}, "config has no 'maxTokens'", id="another name"),
        pytest.param({"xyzzy": 1}, "config has no 'xyzzy'$", id="nothing close"),
        pytest.param(
            {"thinking_config": {"thinking_buget": 1}},
            "config.thinking_config has no 'thinking_buget'; did you mean 'thinking_budget'?",
            id="nested",
        ),
        pytest.param(
            {"tools": [{"google_serch": {}}]}, r"config.tools\[0\] has no 'google_serch'; did", id="in a list"
        ),
        pytest.param({"tools": {"google_search": {}}}, "config.tools must be a list, not dict", id="no list"),
        pytest.param({"tools": "google_search"}, "config.tools must be a list, not str", id="text for a list"),
        pytest.param({"tools": [len]}, r"config.tools\[0\] must be a Tool or a dict, not builtin", id="function"),
        pytest.param({"response_schema": {"properties": []}}, "properties must be a dict, not list", id="no map"),
        pytest.param(
            {"response_schema": int}, "config.response_schema must be a Schema or a dict, not type", id="type"
        ),
        pytest.param("fast", "config must be a GenerateContentConfig or a dict, not str", id="text"),
        pytest.param([("seed", 1)], "config must be a GenerateContentConfig or a dict, not list", id="list"),
    ],
)
def test_a_config_that_makes_no_sense_is_a_type_error_that_says_where(value: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message.replace("?", r"\?")):
        config(value)


def test_merging_lets_the_second_win_and_changes_neither() -> None:
    base = GenerateContentConfig(temperature=0.1, seed=1)
    over = GenerateContentConfig(temperature=0.9)
    assert merge(base, over) == GenerateContentConfig(temperature=0.9, seed=1)
    assert (base.temperature, over.seed) == (0.1, None)


def test_every_name_is_known_in_both_spellings() -> None:
    names = list_names(GenerateContentConfig)
    assert names["max_output_tokens"] == names["maxOutputTokens"] == "maxOutputTokens"


def test_an_instance_is_taken_as_it_is() -> None:
    part = Part(text="x")
    assert build(Part, part, "part") is part


@pytest.mark.parametrize(("name", "words"), [("temprature", "; did you mean 'temperature'?"), ("zzz", "")])
def test_suggestions(name: str, words: str) -> None:
    assert suggest(name, ["temperature", "top_k"]) == words
