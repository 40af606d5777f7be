"""A union is read by the kind of the JSON value, and its objects by their tag; what nobody knows yet is kept."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from types import MappingProxyType
from typing import Any

import attrs
import pytest

from gemkit_raw.interactions import models
from gemkit_raw.interactions.models import (
    AllowlistEntry,
    Content,
    CreateAgentInteraction,
    CreateModelInteraction,
    Environment,
    EnvironmentNetworkEgressAllowlist,
    Function,
    FunctionResultStep,
    FunctionResultStepResult,
    ImageContent,
    InjectionLocation,
    Interaction,
    ModelOutputStep,
    NetworkMode,
    SmartTranscriptionMode,
    SpeakerConfig,
    SpeechConfig,
    Step,
    TextContent,
    TextResponseFormat,
    ThoughtStep,
    ToolChoiceConfig,
    ToolChoiceType,
    TranscriptionModeName,
    UnknownContent,
    UnknownFunctionResultSubcontent,
    UnknownStep,
    UnknownTranscriptionMode,
    UserInputStep,
)
from gemkit_raw.models import ImagenInstance, ImagenParameters, PredictRequest
from gemkit_raw.types import JsonModel, Variants, dump_any

from .specimens import (
    MODELS,
    UNIONS,
    consts,
    find_parser,
    find_tags,
    is_free,
    is_open,
    list_objects,
    name_of,
    read_schemas,
    specimen,
)

TAGGED = {union: found for union in UNIONS if (found := find_tags(union))}
TAGS = [
    pytest.param(union, key, tag, getattr(models, name), id=f"{union}-{tag}")
    for union, (key, tags) in TAGGED.items()
    for tag, name in tags.items()
]
OPEN = [union for union in TAGGED if is_open(union)]
FREE = [union for union in TAGGED if is_free(union)]
FIXED = [cls for cls in MODELS if consts(cls)]
TRAVELS = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),
    "evolve": attrs.evolve,
}


def goes_back(value: Any, given: Any) -> bool:
    """Whether the same is written as was read: as text, since 1, 1.0 and True are equal in Python."""
    return json.dumps(dump_any(value), sort_keys=True) == json.dumps(given, sort_keys=True)


# Tags -----------------------------------------------------------------------------------------------------------------


def test_there_are_unions_of_every_form() -> None:
    """What the tests below are made from is really there."""
    assert len(TAGS) > 120
    assert len(OPEN) >= 15
    assert FREE == ["ResponseFormat"]
    assert {TAGGED[union][0] for union in OPEN} == {"type", "event_type"}


@pytest.mark.parametrize(("union", "key", "tag", "cls"), TAGS)
def test_a_tag_gives_its_class(union: str, key: str, tag: str, cls: type[JsonModel]) -> None:
    given = specimen(cls)
    assert given[key] == tag
    value = find_parser(union)(given)
    assert type(value) is cls
    assert getattr(value, key) == tag
    assert goes_back(value, given)


@pytest.mark.parametrize("union", OPEN)
def test_a_tag_that_nobody_knows_gives_the_class_of_the_unknown(union: str) -> None:
    key, _ = TAGGED[union]
    payload = {"payload": {"a": [1, None, {"type": "text"}]}, "none": None}
    value = find_parser(union)({key: "something_new", **payload})
    assert type(value) is getattr(models, f"Unknown{union}")
    assert isinstance(value, UNIONS[union])
    assert getattr(value, key) == "something_new"
    assert value.additional_properties == payload
    assert goes_back(value, {key: "something_new", **payload})
    assert "something_new" in repr(value)
    for way, travel in TRAVELS.items():
        assert travel(value) == value, way


@pytest.mark.parametrize("union", OPEN)
@pytest.mark.parametrize(
    ("odd", "tag"),
    [
        pytest.param({}, None, id="absent"),
        pytest.param({"KEY": None}, None, id="null"),
        pytest.param({"KEY": 5}, 5, id="number"),
        pytest.param({"KEY": True}, True, id="boolean"),
        pytest.param({"KEY": ""}, "", id="empty"),
        pytest.param({"KEY": ["text"]}, ["text"], id="list"),
        pytest.param({"KEY": {"a": 1}}, {"a": 1}, id="object"),
    ],
)
def test_a_tag_may_be_odd_or_missing(union: str, odd: dict[str, Any], tag: Any) -> None:
    key, _ = TAGGED[union]
    given = {(key if name == "KEY" else name): value for name, value in odd.items()} | {"text": "a"}
    value = find_parser(union)(given)
    assert type(value) is getattr(models, f"Unknown{union}")
    assert getattr(value, key) == tag
    assert goes_back(value, given)


@pytest.mark.parametrize("union", TAGGED)
def test_what_is_no_object_is_none_of_a_union_of_objects(union: str) -> None:
    parse = find_parser(union)
    for value in (None, 5, True, 1.5):
        with pytest.raises(TypeError):
            parse(value)


@pytest.mark.parametrize("tag", ["object", "something_new", 5, None, ["text"]], ids=repr)
def test_a_free_form_stays_a_dict(tag: Any) -> None:
    given = {"type": tag, "properties": {"type": {"type": "text"}}}
    for field, value in (("response_format", given), ("response_format", [given, {"type": "text"}])):
        interaction = Interaction.from_dict({field: value})
        assert goes_back(interaction, {field: value})
    assert find_parser("ResponseFormat")(given) == given
    assert find_parser("ResponseFormat")({"type": "text"}) == TextResponseFormat()


def test_a_free_form_without_a_tag_stays_a_dict() -> None:
    interaction = Interaction.from_dict({"response_format": [{"properties": {}}, {"type": "text"}]})
    assert interaction.response_format == [{"properties": {}}, TextResponseFormat()]


# Other kinds ----------------------------------------------------------------------------------------------------------

TEXT = {"type": "text", "text": "a"}
SAID = {"type": "user_input", "content": [TEXT]}
CALLED = {"type": "function_call", "id": "1", "name": "f", "arguments": {"type": "text"}}


@pytest.mark.parametrize(
    ("union", "given", "value"),
    [
        pytest.param("InteractionsInput", "hi", "hi", id="input-text"),
        pytest.param("InteractionsInput", "", "", id="input-empty text"),
        pytest.param("InteractionsInput", TEXT, TextContent(text="a"), id="input-content"),
        pytest.param("InteractionsInput", [], [], id="input-nothing"),
        pytest.param("InteractionsInput", [TEXT], [TextContent(text="a")], id="input-contents"),
        pytest.param("InteractionsInput", [SAID], [UserInputStep(content=[TextContent(text="a")])], id="input-steps"),
        pytest.param(
            "InteractionsInput",
            [SAID, TEXT, {"type": "image", "uri": "u"}, {"type": "thought"}],
            [
                UserInputStep(content=[TextContent(text="a")]),
                TextContent(text="a"),
                ImageContent(uri="u"),
                ThoughtStep(),
            ],
            id="input-steps and contents",
        ),
        pytest.param("InteractionsInput", [{"type": "new"}], [UnknownStep(type="new")], id="input-new in a list"),
        pytest.param("InteractionsInput", {"type": "new"}, UnknownContent(type="new"), id="input-new alone"),
        pytest.param("ToolChoice", "auto", ToolChoiceType.AUTO, id="tool choice-mode"),
        pytest.param("ToolChoice", "sometimes", ToolChoiceType("sometimes"), id="tool choice-new mode"),
        pytest.param("ToolChoice", {}, ToolChoiceConfig(), id="tool choice-object"),
        pytest.param("Allowlist", "disabled", NetworkMode.DISABLED, id="allowlist-mode"),
        pytest.param("Allowlist", [{"domain": "a"}], [AllowlistEntry(domain="a")], id="allowlist-list"),
        pytest.param("Network", {}, EnvironmentNetworkEgressAllowlist(), id="network-object"),
        pytest.param("Transform", {"A": "b"}, {"A": "b"}, id="headers-object"),
        pytest.param("Transform", [{"A": "b"}], [{"A": "b"}], id="headers-list"),
        pytest.param("SpeechConfigUnion", [{"voice": "v"}], [SpeechConfig(voice="v")], id="speech-list"),
        pytest.param("SpeechConfigUnion", {}, SpeakerConfig(), id="speech-object"),
        pytest.param("FunctionResultStepResultUnion", "a", "a", id="result-text"),
        pytest.param(
            "FunctionResultStepResultUnion",
            {"type": "text", "n": 1},
            FunctionResultStepResult(additional_properties={"type": "text", "n": 1}),
            id="result-object",
        ),
        pytest.param(
            "FunctionResultStepResultUnion",
            [TEXT, {"type": "new"}],
            [TextContent(text="a"), UnknownFunctionResultSubcontent(type="new")],
            id="result-list",
        ),
        pytest.param(
            "EnvironmentVariableConfigInjectionLocation",
            ["header", "elsewhere"],
            [InjectionLocation.HEADER, InjectionLocation("elsewhere")],
            id="places-list",
        ),
        pytest.param("EnvironmentVariableConfigInjectionLocation", "body", InjectionLocation.BODY, id="places-one"),
        pytest.param("TranscriptionConfigMode", "smart", TranscriptionModeName.SMART, id="mode-name"),
        pytest.param("TranscriptionConfigMode", {"type": "smart"}, SmartTranscriptionMode(), id="mode-object"),
        pytest.param("TranscriptionConfigMode", {"type": "new"}, UnknownTranscriptionMode(type="new"), id="mode-new"),
        pytest.param(
            "CreateInteractionRequestBody", {"agent": "a"}, CreateAgentInteraction(agent="a"), id="request-to an agent"
        ),
        pytest.param(
            "CreateInteractionRequestBody", {"model": "m"}, CreateModelInteraction(model="m"), id="request-to a model"
        ),
        pytest.param("CreateInteractionRequestBody", {}, CreateModelInteraction(), id="request-to nobody"),
    ],
)
def test_the_kind_of_the_value_decides_how_it_is_read(union: str, given: Any, value: Any) -> None:
    read = find_parser(union)(given)
    assert type(read) is type(value)
    assert read == value
    if isinstance(read, list):
        assert [type(item) for item in read] == [type(item) for item in value]
    assert goes_back(read, given)


def test_everything_that_may_be_input_is_read_in_lists() -> None:
    wanted = TAGGED["Step"][1] | TAGGED["Content"][1]
    read = find_parser("InteractionsInput")([{"type": tag} for tag in wanted])
    assert [type(item).__name__ for item in read] == [*wanted.values()]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        pytest.param("input", 5, id="a number for text, list or object"),
        pytest.param("input", [TEXT, "a"], id="text among contents"),
        pytest.param("input", [None], id="null in a list"),
        pytest.param("input", [[TEXT]], id="a list in a list"),
        pytest.param("steps", SAID, id="an object for a list"),
        pytest.param("steps", [SAID, 5], id="a number among steps"),
        pytest.param("environment", ["e"], id="a list for text or object"),
        pytest.param("response_format", "text", id="text for list or object"),
        pytest.param("agent_config", "dynamic", id="text for an object"),
        pytest.param("agent_config", [], id="a list for an object"),
    ],
)
def test_a_value_of_a_wrong_kind_is_kept_and_goes_back(field: str, value: Any) -> None:
    given = {field: value, "id": "1", "new": 5}
    interaction = Interaction.from_dict(given)
    assert getattr(interaction, field) is None
    assert interaction.id == "1"
    assert interaction.additional_properties == {field: value, "new": 5}
    assert goes_back(interaction, given)


def test_a_wrong_kind_costs_the_object_it_is_in_and_no_other() -> None:
    given = {"steps": [{"type": "model_output", "content": "odd"}, {"type": "model_output", "content": [TEXT]}]}
    interaction = Interaction.from_dict(given)
    odd, good = interaction.steps or []
    assert isinstance(odd, ModelOutputStep)
    assert odd.content is None
    assert isinstance(good, ModelOutputStep)
    assert good.content == [TextContent(text="a")]
    assert goes_back(interaction, given)


# Fields that always have one value ------------------------------------------------------------------------------------


@pytest.mark.parametrize("cls", FIXED, ids=name_of)
def test_what_never_changes_is_sent_by_us_and_else_left_as_it_came(cls: type[JsonModel]) -> None:
    fixed = consts(cls)
    assert cls().to_dict() == fixed
    names = {key: cls.__json_in__[key][0] for key in fixed}
    assert sorted(cls.__json_const__) == sorted(names.values())
    others = (
        {},
        dict.fromkeys(fixed),
        dict.fromkeys(fixed, "another"),
        dict.fromkeys(fixed, 5),
        {key: ["another"] for key in fixed} | {"new": 1},
    )
    for given in others:
        model = cls.from_dict(given)
        assert goes_back(model, given)
        assert {key: getattr(model, name) for key, name in names.items()} == {key: given.get(key) for key in fixed}
        for way, travel in TRAVELS.items():
            assert goes_back(travel(model), given), way


def test_unions_know_which_objects_may_hold_anything() -> None:
    """Those that say so in the description, and those of which it names no field."""
    schemas = read_schemas("interactions")
    found = {name for union in UNIONS for variants in find_variants(find_parser(union)) for name in variants.free}
    members = {name for union in UNIONS for name in list_objects(union)}
    assert found == {
        name for name in members if schemas[name].get("additionalProperties") or not schemas[name].get("properties")
    }
    assert found >= {"DynamicAgentConfig", "FunctionResultStepResult"}


def find_variants(parser: Any) -> list[Variants]:
    return [found for found in (parser, *getattr(parser, "kinds", {}).values()) if isinstance(found, Variants)]


def test_there_are_classes_with_such_fields() -> None:
    assert len(FIXED) > 90


def test_a_const_of_the_wrong_kind_of_object_survives_in_a_union_without_tags() -> None:
    given = {"environment": {"type": "local", "env": {"A": "b"}}}
    interaction = Interaction.from_dict(given)
    assert isinstance(interaction.environment, Environment)
    assert interaction.environment.type == "local"
    assert goes_back(interaction, given)


# As Python objects ----------------------------------------------------------------------------------------------------

ALL_SORTS = {
    "id": "1",
    "input": [SAID, CALLED, TEXT, {"type": "new", "a": [1]}],
    "steps": [
        {"type": "thought", "signature": "QQ", "summary": [TEXT, {"type": "new"}]},
        {"type": "function_result", "call_id": "1", "result": [TEXT, {"type": "new"}]},
        {"type": "model_output", "content": [{**TEXT, "annotations": [{"type": "url_citation"}, {"type": "new"}]}]},
        {"type": "new", "content": [TEXT]},
        {},
    ],
    "tools": [{"type": "function", "name": "f", "parameters": {"type": "object"}}, {"type": "new"}],
    "response_format": [{"type": "text"}, {"type": "object"}],
    "environment": "remote",
    "new": [TEXT],
}


@pytest.mark.parametrize("way", TRAVELS)
def test_objects_in_unions_can_be_copied_and_pickled(way: str) -> None:
    interaction = Interaction.from_dict(ALL_SORTS)
    arrived: Interaction = TRAVELS[way](interaction)
    assert arrived == interaction
    assert goes_back(arrived, ALL_SORTS)
    assert [type(step) for step in arrived.steps or []] == [type(step) for step in interaction.steps or []]
    assert repr(arrived) == repr(interaction)


def test_a_deep_copy_shares_no_object_of_a_union() -> None:
    interaction = Interaction.from_dict(ALL_SORTS)
    other = copy.deepcopy(interaction)
    within: Any = other
    within.steps[2].content[0].text = "another"
    within.steps[3].additional_properties["content"].clear()
    within.response_format[1]["type"] = "array"
    assert goes_back(interaction, ALL_SORTS)
    assert dump_any(other)["steps"][2]["content"][0]["text"] == "another"


def test_unions_tell_their_objects() -> None:
    assert isinstance(TextContent(), Content)
    assert isinstance(UnknownContent(), Content)
    assert not isinstance(TextContent(), Step)


def test_the_module_of_a_union_has_its_name_and_no_other() -> None:
    module = sys.modules["gemkit_raw.interactions.models.step"]
    assert module.Step is Step
    with pytest.raises(AttributeError, match="no attribute 'Stop'"):
        module.Stop  # noqa: B018  # the access is the test


# Written --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "sent"),
    [
        pytest.param(
            PredictRequest(instances=[ImagenInstance(prompt="x")]), {"instances": [{"prompt": "x"}]}, id="in a list"
        ),
        pytest.param(
            PredictRequest(instances=[[({"a": ImagenInstance(prompt="x")},)]]),
            {"instances": [[[{"a": {"prompt": "x"}}]]]},
            id="in lists, tuples and dicts",
        ),
        pytest.param(
            PredictRequest(instances=[{"prompt": "x"}, "y", 5, None], parameters=ImagenParameters(sample_count=2)),
            {"instances": [{"prompt": "x"}, "y", 5, None], "parameters": {"sampleCount": 2}},
            id="alone",
        ),
        pytest.param(
            PredictRequest(parameters=MappingProxyType({"a": MappingProxyType({"b": ImagenInstance(prompt="x")})})),
            {"parameters": {"a": {"b": {"prompt": "x"}}}},
            id="in mappings that are no dicts",
        ),
        pytest.param(
            CreateModelInteraction(model="m", input=(UserInputStep(), ThoughtStep())),
            {"model": "m", "input": [{"type": "user_input"}, {"type": "thought"}]},
            id="a tuple for a list",
        ),
        pytest.param(
            CreateModelInteraction(
                tools=[Function(name="f", parameters={"properties": {"a": ImagenInstance(prompt="x")}})]
            ),
            {"tools": [{"type": "function", "name": "f", "parameters": {"properties": {"a": {"prompt": "x"}}}}]},
            id="in the schema of a tool",
        ),
        pytest.param(
            CreateModelInteraction(response_format={"type": "object", "x": [TextContent(text="a")]}),
            {"response_format": {"type": "object", "x": [TEXT]}},
            id="in a free form",
        ),
        pytest.param(
            FunctionResultStep(result=[TextContent(text="a")]),
            {"type": "function_result", "result": [TEXT]},
            id="in the result of a function",
        ),
        pytest.param(
            CreateModelInteraction(tools=[Function(name="f"), {"type": "new"}]),  # pyright: ignore[reportArgumentType]
            {"tools": [{"type": "function", "name": "f"}, {"type": "new"}]},
            id="beside dicts",
        ),
    ],
)
def test_objects_are_written_wherever_they_are(model: JsonModel, sent: dict[str, Any]) -> None:
    assert goes_back(model.to_dict(), sent)
    assert json.dumps(model.to_dict())
    assert goes_back(type(model).from_dict(sent), sent)


def test_base64_text_stays_text_and_bytes_become_it() -> None:
    image = ImageContent.from_dict({"type": "image", "data": "_-8"})
    assert image.data == "_-8"
    assert image.to_dict() == {"type": "image", "data": "_-8"}
    assert ImageContent(data=b"A").to_dict() == {"type": "image", "data": "QQ=="}
    assert ImageContent(data="A" * 100) == ImageContent(data="A" * 100)
    assert repr(ImageContent(data="A" * 100)) == "ImageContent(data=<100 base64 characters>, type='image')"
    assert repr(ImageContent(data=b"A" * 100)) == "ImageContent(data=<100 bytes>, type='image')"


# Laziness -------------------------------------------------------------------------------------------------------------


def loaded_by(code: str) -> set[str]:
    """The modules of classes that code imports, in a fresh interpreter."""
    program = f"{code}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    prefix = "gemkit_raw.interactions.models."
    return {name.removeprefix(prefix) for name in done.stdout.split() if name.startswith(prefix)}


def classes_of(union: str) -> set[str]:
    return {models._MODULES[name].lstrip(".") for name in [*TAGGED[union][1].values(), f"Unknown{union}"]}


def test_reading_imports_the_classes_of_the_tags_that_come() -> None:
    given = {"steps": [{"type": "thought"}, {"type": "model_output", "content": [TEXT, TEXT]}, CALLED]}
    loaded = loaded_by(
        f"from gemkit_raw.interactions.models import Interaction\ninteraction = Interaction.from_dict({given!r})\n"
        "assert interaction.to_dict() and repr(interaction)"
    )
    assert loaded & classes_of("Step") == {"thought_step", "model_output_step", "function_call_step"}
    assert loaded & classes_of("Content") == {"text_content"}
    assert not loaded & classes_of("Tool")
    assert {"step", "content"} <= loaded  # what reads them knows the names


def test_what_nobody_knows_imports_its_own_class_only() -> None:
    loaded = loaded_by("from gemkit_raw.interactions.models.step import parse_step\nparse_step({'type': 'new'})")
    assert loaded == {"step", "unknown_step"}


def test_a_union_imports_its_classes_when_it_is_asked_for() -> None:
    loaded = loaded_by("from gemkit_raw.interactions.models import Step")
    assert loaded >= classes_of("Step") | {"step"}
    assert not loaded & classes_of("Content")  # what the steps hold is read lazily in its turn


def test_the_reader_of_a_union_imports_no_class() -> None:
    assert loaded_by("import gemkit_raw.interactions.models.step") == {"step"}
