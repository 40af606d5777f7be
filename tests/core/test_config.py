"""`config=` in all its spellings goes where the service wants each option, and a misspelt one is noticed."""

from __future__ import annotations

from enum import Enum
from typing import Any, get_type_hints

import pytest

from gemkit._core.config import (
    SCHEMAS,
    Options,
    compose_request,
    list_options,
    merge,
    merge_options,
    read_config,
    to_config,
)
from gemkit._core.inputs import build, list_names, suggest
from gemkit._core.options import CallOptions, EmbedOptions, GenerateOptions
from gemkit._core.safety import read_safety_settings
from gemkit._drivers.binding import OPTIONS
from gemkit_raw.models import (
    Content,
    EmbedContentConfig,
    FunctionDeclaration,
    GenerateContentConfig,
    GenerateContentConfigDict,
    GenerationConfig,
    GoogleSearch,
    HarmBlockThreshold,
    HarmCategory,
    Part,
    SafetySetting,
    Schema,
    ThinkingConfig,
    Tool,
)

from .script import make_settings, play


def config(value: Any) -> Any:
    return play(to_config(make_settings(), value)).result


def read(value: Any, options: Any = None) -> Options:
    return play(read_config(make_settings(), value, options)).result


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
            "seed": 7,
        }
    ) == {
        "systemInstruction": {"parts": [{"text": "be brief"}]},
        "tools": [{"googleSearch": {}}],
        "toolConfig": {"functionCallingConfig": {"mode": "ANY"}},
        "safetySettings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}],
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


# Schemas --------------------------------------------------------------------------------------------------------------


class Size(Enum):
    SMALL = "small"
    LARGE = "large"


SIZES = {"title": "Size", "type": "string", "enum": ["small", "large"]}
OWN = {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}}
JSON_SCHEMA = {"type": "object", "properties": {"nullable": {"type": ["string", "null"]}}, "$defs": {}}


@pytest.mark.parametrize(
    ("schema", "sent"),
    [
        pytest.param(JSON_SCHEMA, {"responseJsonSchema": JSON_SCHEMA}, id="JSON Schema"),
        pytest.param(OWN, {"responseSchema": OWN}, id="Google's words"),
        pytest.param(
            {"properties": {"a": {"any_of": [{"type": "string"}], "max_items": 2}}},
            {"responseSchema": {"properties": {"a": {"anyOf": [{"type": "STRING"}], "maxItems": "2"}}}},
            id="snake_case within",
        ),
        pytest.param(
            {"items": {"type": "integer", "nullable": True}},
            {"responseSchema": {"items": {"type": "INTEGER", "nullable": True}}},
            id="nullable within",
        ),
        pytest.param(
            {"type": "object", "properties": {"a": Schema(type="STRING")}}, {"responseSchema": OWN}, id="a class within"
        ),
        pytest.param({"anyOf": [{"type": "STRING"}]}, {"responseSchema": {"anyOf": [{"type": "STRING"}]}}, id="union"),
        pytest.param(Schema(type="STRING"), {"responseSchema": {"type": "STRING"}}, id="Schema"),
        pytest.param(list[int], {"responseJsonSchema": {"type": "array", "items": {"type": "integer"}}}, id="type"),
        pytest.param(Size, {"responseJsonSchema": SIZES}, id="Enum"),
    ],
)
def test_a_schema_is_sent_in_the_words_it_was_written_in(schema: Any, sent: Any) -> None:
    kind = {"responseMimeType": "application/json"}
    assert body({"response_schema": schema}) == {"generationConfig": {**sent, **kind}}
    assert body(GenerateContentConfig(response_schema=schema)) == {"generationConfig": {**sent, **kind}}


def test_a_type_is_always_sent_as_json_schema_and_remembered() -> None:
    for name in ("response_schema", "response_json_schema"):
        said = read({name: int | None})
        assert said.output_type == int | None
        assert said.request_config.response_schema is None
        assert said.request_config.response_json_schema is not None
    assert read({"response_schema": {"type": "string"}}).output_type is None


def test_a_bare_enum_is_asked_for_in_googles_words() -> None:
    assert body({"response_schema": Size, "response_mime_type": "text/x.enum"}) == {
        "generationConfig": {
            "responseSchema": {"type": "STRING", "enum": ["small", "large"]},
            "responseMimeType": "text/x.enum",
        }
    }


# Keyword options ------------------------------------------------------------------------------------------------------


def test_options_go_over_the_config() -> None:
    said = read({"temperature": 0.1, "seed": 1}, {"temperature": 0.9, "top_k": 5, "seed": None})
    assert said.request_config == GenerateContentConfig(temperature=0.9, seed=1, top_k=5)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_takes_the_place_of_any_other(name: str) -> None:
    over = {name: {"type": "string"}} if name != "response_schema" else {name: Schema(type="STRING")}
    for other in SCHEMAS:
        base = {other: {"type": "object"}}
        alone = read(over).request_config
        assert read(base, over).request_config == alone
        assert merge(read(base).request_config, alone) == alone


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("temprature", "generate_content has no option 'temprature'; did you mean 'temperature'?"),
        ("timeot", "generate_content has no option 'timeot'; did you mean 'timeout'?"),
        ("xyzzy", "generate_content has no option 'xyzzy'"),
        (
            "should_return_http_response",
            "generate_content has no option 'should_return_http_response': client.models.with_raw_response gives the HTTP answer",
        ),
        (
            "model_armor_config",
            "generate_content has no option 'model_armor_config': only Vertex AI (Gemini Enterprise Agent Platform) has it",
        ),
    ],
)
def test_an_unknown_option_is_a_type_error_with_the_closest_name(name: str, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        read(None, {name: 1})
    assert str(caught.value) == message


def test_the_options_of_a_call_are_not_proposed_for_a_config() -> None:
    with pytest.raises(TypeError, match=r"^config has no 'timeot'$"):
        config({"timeot": 1})


def test_an_option_in_two_spellings_is_refused() -> None:
    with pytest.raises(TypeError, match="'maxOutputTokens' is given twice"):
        config({"max_output_tokens": 1, "maxOutputTokens": 2})


def test_the_types_of_keyword_options_are_those_that_are_taken() -> None:
    """What pyright is told (GenerateOptions), what is taken here, and what the drivers take out before."""
    names = set(GenerateContentConfigDict.__annotations__)
    assert names | {"additional_properties"} == set(list_options(GenerateContentConfig).values())
    assert set(GenerateOptions.__annotations__) | names == names | OPTIONS
    assert set(CallOptions.__annotations__) == OPTIONS
    assert set(get_type_hints(GenerateOptions)) == names | OPTIONS
    assert (
        set(get_type_hints(EmbedOptions))
        == set(list_options(EmbedContentConfig).values()) - {"additional_properties"} | OPTIONS
    )


# What users write -----------------------------------------------------------------------------------------------------


def double(number: int) -> int:
    """Twice the number."""
    return number * 2


DOUBLE = {
    "name": "double",
    "description": "Twice the number.",
    "parametersJsonSchema": {
        "type": "object",
        "properties": {"number": {"type": "integer"}},
        "required": ["number"],
    },
    "responseJsonSchema": {"type": "integer"},
}


@pytest.mark.parametrize(
    ("tools", "sent"),
    [
        pytest.param([double], [{"functionDeclarations": [DOUBLE]}], id="function"),
        pytest.param((tool for tool in [double]), [{"functionDeclarations": [DOUBLE]}], id="generator"),
        pytest.param(
            [double, {"google_search": {}}],
            [{"googleSearch": {}}, {"functionDeclarations": [DOUBLE]}],
            id="function and dict",
        ),
        pytest.param(
            [FunctionDeclaration(name="f")], [{"functionDeclarations": [{"name": "f"}]}], id="FunctionDeclaration"
        ),
        pytest.param((Tool(code_execution={}),), [{"codeExecution": {}}], id="Tool made with a dict"),  # pyright: ignore[reportArgumentType]  # as google-genai takes it
        pytest.param([], [], id="none"),
    ],
)
def test_tools_are_told_to_the_service(tools: Any, sent: Any) -> None:
    assert body({"tools": tools}) == {"tools": sent}


def test_functions_are_remembered_as_they_were_given() -> None:
    said = read({"tools": [double, {"google_search": {}}], "automatic_function_calling": {"maximumRemoteCalls": 3}})
    assert said.tools == (double, {"google_search": {}})
    assert said.automatic_function_calling == {"maximum_remote_calls": 3}
    assert said.request_config.automatic_function_calling is None


class Session:
    list_tools = call_tool = list


def test_a_session_needs_somebody_who_asks_it() -> None:
    with pytest.raises(TypeError, match=r"^an MCP session is of use to a tool runner only: "):
        read({"tools": [Session()]})
    said = read({"tools": [Session(), double], "automatic_function_calling": {}})
    assert said.request_config.to_dict()["tools"] == [{"functionDeclarations": [DOUBLE]}]


HARASSMENT = {"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param({"HARASSMENT": "BLOCK_NONE"}, id="short"),
        pytest.param({"harassment": "block_none"}, id="lower case"),
        pytest.param({"Harassment": "none"}, id="both short"),
        pytest.param({HarmCategory.HARM_CATEGORY_HARASSMENT: HarmBlockThreshold.BLOCK_NONE}, id="enums"),
        pytest.param([{"HARASSMENT": "block_none"}], id="list of short"),
        pytest.param([HARASSMENT], id="list of dicts"),
        pytest.param(({"category": "harassment", "threshold": "block_none"},), id="tuple of dicts in lower case"),
        pytest.param([SafetySetting(category="HARM_CATEGORY_HARASSMENT", threshold="BLOCK_NONE")], id="classes"),
        pytest.param([SafetySetting(category="harassment", threshold="none")], id="classes in short"),
    ],
)
def test_safety_settings_may_be_written_in_short(settings: Any) -> None:
    assert body({"safety_settings": settings}) == {"safetySettings": [HARASSMENT]}
    assert body(GenerateContentConfig(safety_settings=settings)) == {"safetySettings": [HARASSMENT]}


@pytest.mark.parametrize(
    ("category", "threshold", "sent"),
    [
        ("hate", "low", ("HARM_CATEGORY_HATE_SPEECH", "BLOCK_LOW_AND_ABOVE")),
        ("sexual", "medium", ("HARM_CATEGORY_SEXUALLY_EXPLICIT", "BLOCK_MEDIUM_AND_ABOVE")),
        ("dangerous", "high", ("HARM_CATEGORY_DANGEROUS_CONTENT", "BLOCK_ONLY_HIGH")),
        ("HARM_CATEGORY_SEXUAL", "off", ("HARM_CATEGORY_SEXUAL", "OFF")),
        ("HARM_CATEGORY_BRAND_NEW", "BLOCK_BRAND_NEW", ("HARM_CATEGORY_BRAND_NEW", "BLOCK_BRAND_NEW")),
    ],
)
def test_full_names_are_sent_as_they_are_and_short_ones_as_google_has_them(
    category: str, threshold: str, sent: Any
) -> None:
    [setting] = read_safety_settings({category: threshold})
    assert (setting.category, setting.threshold) == sent


def test_settings_of_all_forms_stand_side_by_side() -> None:
    given = [HARASSMENT, {"hate": "none", "civic": "high"}, {"threshold": "none"}, SafetySetting(category="SEX")]
    assert [setting.to_dict() for setting in read_safety_settings(given)] == [
        HARASSMENT,
        {"category": "HARM_CATEGORY_HATE_SPEECH", "threshold": "BLOCK_NONE"},
        {"category": "HARM_CATEGORY_CIVIC_INTEGRITY", "threshold": "BLOCK_ONLY_HIGH"},
        {"threshold": "BLOCK_NONE"},
        {"category": "HARM_CATEGORY_SEXUALLY_EXPLICIT"},
    ]
    assert read_safety_settings(None) == []


@pytest.mark.parametrize(
    ("settings", "error", "message"),
    [
        (
            {"harrasment": "none"},
            ValueError,
            "no category 'harrasment' for safety settings; did you mean 'HARASSMENT'?",
        ),
        ({"hate": "all"}, ValueError, "no threshold 'all' for safety settings"),
        ({"hate": "nonne"}, ValueError, "no threshold 'nonne' for safety settings; did you mean 'NONE'?"),
        ({"hate": 4}, TypeError, "a safety setting's threshold is a name, not 4"),
        ("BLOCK_NONE", TypeError, "config.safety_settings must be a list, not str"),
        (
            [{"category": "hate", "treshold": "none"}],
            TypeError,
            r"safety_settings\[0\] has no 'treshold'; did you mean",
        ),
        (["hate"], TypeError, r"config.safety_settings\[0\] must be a SafetySetting or a dict, not str"),
    ],
)
def test_safety_settings_that_make_no_sense(settings: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message.replace("?", r"\?")):
        config({"safety_settings": settings})


def test_a_voice_may_be_given_by_its_name() -> None:
    voice = {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Kore"}}}
    assert body({"speech_config": "Kore"}) == {"generationConfig": {"speechConfig": voice}}


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        pytest.param(
            {"thinking_config": {"thinking_level": "low"}}, {"thinkingConfig": {"thinkingLevel": "LOW"}}, id="dict"
        ),
        pytest.param(
            GenerateContentConfig(thinking_config=ThinkingConfig(thinking_level="low")),
            {"thinkingConfig": {"thinkingLevel": "LOW"}},
            id="class",
        ),
        pytest.param({"response_modalities": ("image", "TEXT")}, {"responseModalities": ["IMAGE", "TEXT"]}, id="list"),
        pytest.param({"response_modalities": ["smell"]}, {"responseModalities": ["smell"]}, id="unknown"),
    ],
)
def test_enums_may_be_written_in_lower_case(value: Any, sent: Any) -> None:
    assert body(value) == {"generationConfig": sent}


def test_the_half_of_googles_count_tokens_config_lies_side_by_side_with_the_rest() -> None:
    given = {"generation_config": GenerationConfig(temperature=0.5, seed=1), "seed": 2}
    assert config(given) == GenerateContentConfig(temperature=0.5, seed=2)


def test_p20_any_sequence_will_do() -> None:
    value = GenerateContentConfig(stop_sequences=("a", "b"), tools=(Tool(google_search=GoogleSearch()),))
    assert body(value) == {"tools": [{"googleSearch": {}}], "generationConfig": {"stopSequences": ("a", "b")}}


# Options of google-genai ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"http_options": {"timeout": 5}}, "for a whole call, or a chat"),
        ({"automatic_function_calling": True}, "automatic_function_calling must be a dict, not bool"),
        ({"automatic_function_calling": {"disabled": True}}, "has no 'disabled'; did you mean 'disable'"),
    ],
)
def test_options_of_google_genai_that_make_no_sense(value: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        config(value)


# Layers ---------------------------------------------------------------------------------------------------------------


def test_options_of_a_message_go_over_those_of_a_chat() -> None:
    base = read(
        {
            "response_schema": int,
            "tools": [double],
            "seed": 1,
            "automatic_function_calling": {"disable": True},
        }
    )
    same = merge_options(base, read({"seed": 2}))
    assert (same.output_type, same.tools, same.request_config.seed) == (int, (double,), 2)
    assert same.automatic_function_calling == {"disable": True}
    other = merge_options(
        base,
        read(
            {
                "response_json_schema": {"type": "string"},
                "tools": [{"google_search": {}}],
                "automatic_function_calling": {},
            }
        ),
    )
    assert (other.output_type, other.tools, other.automatic_function_calling) == (None, ({"google_search": {}},), {})
    assert other.request_config.to_dict() == {
        "tools": [{"googleSearch": {}}],
        "responseMimeType": "application/json",
        "responseJsonSchema": {"type": "string"},
        "seed": 1,
    }


# What is refused ------------------------------------------------------------------------------------------------------


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


def test_nulls_of_a_config_that_was_read_are_sent_where_they_belong() -> None:
    read_before = GenerateContentConfig.from_dict({"tools": None, "seed": None, "topK": 1})
    assert body(read_before) == {"tools": None, "generationConfig": {"seed": None, "topK": 1}}


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
        pytest.param({"tools": [5]}, "a tool is a function, not 5", id="no tool"),
        pytest.param(
            {"response_schema": {"type": "OBJECT", "properties": []}},
            "properties must be a dict, not list",
            id="no map",
        ),
        pytest.param({"response_schema": object()}, "object", id="no schema"),
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
