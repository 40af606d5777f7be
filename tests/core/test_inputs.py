"""Plain dicts for unions: read by their tag, checked like any other, named where they are wrong."""

from __future__ import annotations

import json
import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

import gemkit_raw.models as raw
from gemkit._core.endpoints import interactions
from gemkit._core.inputs import build, build_variant, settle
from gemkit_raw.interactions.models import (
    CreateDecisionRequest,
    CreateModelInteraction,
    DynamicAgentConfig,
    Environment,
    Function,
    FunctionCallStep,
    GenerationConfig,
    GoogleSearch,
    ImageContent,
    TextContent,
    Tool,
    ToolChoiceConfig,
    UserInputStep,
)
from gemkit_raw.types import JsonModel, Variants

from .script import answer, make_settings, play
from .specimens import MODELS, UNIONS, find_parser, find_tags, for_each, is_free, specimen

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = {"type": "text", "text": "a"}
TOOL = {"type": "function", "name": "f"}
SCHEMA = {"type": "object", "properties": {"type": {"type": "string"}}}


def create(**arguments: Any) -> Any:
    """What `interactions.create` sends besides the model."""
    played = play(interactions.create(make_settings(), model="m", **arguments), answer(body={}))
    assert not isinstance(played.error, TypeError), played.error
    sent = json.loads(played.requests[0].body)
    assert sent.pop("model") == "m"
    return sent


def refuse(**arguments: Any) -> str:
    """Why `interactions.create` does not even send."""
    played = play(interactions.create(make_settings(), model="m", **arguments))
    assert not played.requests
    assert isinstance(played.error, TypeError)
    return str(played.error)


def generate(*items: Any) -> Iterator[Any]:
    yield from items


# What is taken --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        pytest.param("a", "a", id="text"),
        pytest.param(TEXT, TEXT, id="dict"),
        pytest.param(MappingProxyType(TEXT), TEXT, id="mapping"),
        pytest.param(TextContent(text="a"), TEXT, id="model"),
        pytest.param([TEXT], [TEXT], id="list of dicts"),
        pytest.param([TextContent(text="a"), TEXT], [TEXT, TEXT], id="models and dicts"),
        pytest.param((TEXT,), [TEXT], id="tuple"),
        pytest.param(generate(TEXT, TextContent(text="a")), [TEXT, TEXT], id="generator"),
        pytest.param([], [], id="nothing"),
        pytest.param(
            [{"type": "user_input", "content": (TEXT, TextContent(text="a"))}],
            [{"type": "user_input", "content": [TEXT, TEXT]}],
            id="models within dicts",
        ),
        pytest.param(
            [UserInputStep(content=[TextContent(text="a")]), TEXT],
            [{"type": "user_input", "content": [TEXT]}, TEXT],
            id="steps and contents",
        ),
        pytest.param(
            [{"type": "function_result", "result": {"type": "text", "any": 1, "none": None}}],
            [{"type": "function_result", "result": {"type": "text", "any": 1, "none": None}}],
            id="the result of a function",
        ),
        pytest.param(
            [{"type": "function_result", "result": {"a": [TextContent(text="a")]}}],
            [{"type": "function_result", "result": {"a": [TEXT]}}],
            id="models in the result of a function",
        ),
        pytest.param({"type": "image", "data": b"A"}, {"type": "image", "data": "QQ=="}, id="bytes"),
        pytest.param({"type": "image", "data": "_-8"}, {"type": "image", "data": "_-8"}, id="base64"),
        pytest.param({"type": "text", "text": "a", "annotations": None}, TEXT, id="None is absent"),
        pytest.param(
            {**TEXT, "additional_properties": {"newField": 1}}, {**TEXT, "newField": 1}, id="a new field on purpose"
        ),
        pytest.param({"type": "new", "naem": [1]}, {"type": "new", "naem": [1]}, id="an unknown tag"),
        pytest.param([{"type": "new"}, TEXT], [{"type": "new"}, TEXT], id="an unknown tag among known"),
        pytest.param(
            {"type": "new", "a": (TextContent(text="a"),), "b": MappingProxyType({"c": None})},
            {"type": "new", "a": [TEXT], "b": {"c": None}},
            id="models within an unknown tag",
        ),
        pytest.param({"type": ["text"]}, {"type": ["text"]}, id="a tag that can't be looked up"),
        pytest.param({"type": 5}, {"type": 5}, id="a tag that is a number"),
    ],
)
def test_input_of_any_form_is_sent(given: Any, sent: Any) -> None:
    assert create(input=given) == {"input": sent}


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        pytest.param({"tools": [TOOL]}, {"tools": [TOOL]}, id="dict"),
        pytest.param({"tools": (Function(name="f"), TOOL)}, {"tools": [TOOL, TOOL]}, id="model and dict"),
        pytest.param({"tools": generate(TOOL)}, {"tools": [TOOL]}, id="generator"),
        pytest.param(
            {"tools": [{**TOOL, "parameters": SCHEMA}]}, {"tools": [{**TOOL, "parameters": SCHEMA}]}, id="free field"
        ),
        pytest.param(
            {"tools": [{"type": "new", "x": GoogleSearch()}]},
            {"tools": [{"type": "new", "x": {"type": "google_search"}}]},
            id="unknown tool",
        ),
        pytest.param({"response_format": SCHEMA}, {"response_format": SCHEMA}, id="bare schema"),
        pytest.param(
            {"response_format": [{"type": "text", "schema": SCHEMA}, SCHEMA, {"properties": {}}]},
            {"response_format": [{"type": "text", "schema": SCHEMA}, SCHEMA, {"properties": {}}]},
            id="formats and schemas",
        ),
        pytest.param({"environment": "remote"}, {"environment": "remote"}, id="text for an object"),
        pytest.param(
            {"environment": {"env": {"A": "b", "C": {"value": "d"}}}},
            {"environment": {"type": "remote", "env": {"A": "b", "C": {"value": "d"}}}},
            id="object without a tag",
        ),
        pytest.param({"environment": Environment()}, {"environment": {"type": "remote"}}, id="model without a tag"),
        pytest.param(
            {"generation_config": {"tool_choice": "auto"}}, {"generation_config": {"tool_choice": "auto"}}, id="enum"
        ),
        pytest.param(
            {"generation_config": GenerationConfig(tool_choice=ToolChoiceConfig())},
            {"generation_config": {"tool_choice": {}}},
            id="model within a model",
        ),
    ],
)
def test_other_unions_are_sent(arguments: Any, sent: Any) -> None:
    assert create(**arguments) == sent


@pytest.mark.parametrize("union", [union for union in UNIONS if find_tags(union)])
def test_a_dict_becomes_the_class_of_its_tag(union: str) -> None:
    found = find_tags(union)
    assert found is not None
    key, tags = found
    parser = find_parser(union)
    variants = parser if isinstance(parser, Variants) else getattr(parser, "kinds")[dict]  # noqa: B009  # no attribute of functions
    for tag, name in tags.items():
        built = build_variant(variants, {key: tag}, "it")
        assert type(built).__name__ == name
        assert built.to_dict() == {key: tag}
        assert build_variant(variants, built, "it") is built
    new = {key: "something_new", "a": [1]}
    assert build_variant(variants, new, "it") == new
    if not is_free(union) and variants.otherwise:
        with pytest.raises(TypeError, match=f"^it has no '{key}'; it is one of '{next(iter(tags))}', "):
            build_variant(variants, {"a": 1}, "it")


def test_names_may_be_those_of_python_or_of_json() -> None:
    """Both are snake_case in this family, but for a field whose name Python keeps for itself."""
    built = build(CreateModelInteraction, {"generation_config": {"max_output_tokens": 5}}, "it")
    assert built.to_dict() == {"generation_config": {"max_output_tokens": 5}}


def test_maps_of_unions() -> None:
    question = {"type": "noul", "instructions": "a"}
    built = build(CreateDecisionRequest, {"questions": {"q": question}, "input": [TEXT, ImageContent(uri="u")]}, "it")
    assert built.to_dict() == {"questions": {"q": question}, "input": [TEXT, {"type": "image", "uri": "u"}]}
    with pytest.raises(
        TypeError, match=re.escape("it.questions['q'] has no 'instruction'; did you mean 'instructions'")
    ):
        build(CreateDecisionRequest, {"questions": {"q": {"type": "noul", "instruction": "a"}}}, "it")


def test_an_object_that_may_hold_anything_does() -> None:
    given = {"type": "dynamic", "depth": {"a": [TextContent(text="a")]}}
    built = build_variant(find_parser("CreateAgentInteractionAgentConfig"), given, "it")
    assert isinstance(built, DynamicAgentConfig)
    assert built.to_dict() == {"type": "dynamic", "depth": {"a": [TEXT]}}
    with pytest.raises(TypeError, match="it has no 'depth'"):
        build_variant(find_parser("CreateAgentInteractionAgentConfig"), {**given, "type": "deep-research"}, "it")


def test_a_dict_is_not_changed() -> None:
    given = {"type": "user_input", "content": [{"type": "text", "text": "a"}, {"type": "new", "x": [1]}]}
    before = json.dumps(given)
    create(input=[given])
    assert json.dumps(given) == before


def test_without_strictness_an_unknown_field_is_sent() -> None:
    built = build(CreateModelInteraction, {"input": [{**TEXT, "naem": 1}]}, "it", strict=False)
    assert built.to_dict() == {"input": [{**TEXT, "naem": 1}]}


# What is refused ------------------------------------------------------------------------------------------------------

TOOL_TAGS = ", ".join(map(repr, (find_tags("Tool") or ("", {}))[1]))


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        pytest.param(
            {"tools": [{"type": "function", "naem": "f"}]},
            "interactions.create.tools[0] has no 'naem'; did you mean 'name'?",
            id="a field of a tool",
        ),
        pytest.param(
            {"tools": [TOOL, {"type": "google_search", "qqqq": 1}]},
            "interactions.create.tools[1] has no 'qqqq'",
            id="a field like no other",
        ),
        pytest.param(
            {"input": [TEXT, {"type": "user_input", "content": [{"type": "text", "txet": "a"}]}]},
            "interactions.create.input[1].content[0] has no 'txet'; did you mean 'text'?",
            id="a field of a content of a step",
        ),
        pytest.param(
            {"input": {"type": "text", "txet": "a"}},
            "interactions.create.input has no 'txet'; did you mean 'text'?",
            id="a field of one content",
        ),
        pytest.param(
            {"input": generate({"type": "text", "txet": "a"})},
            "interactions.create.input[0] has no 'txet'; did you mean 'text'?",
            id="a field in a generator",
        ),
        pytest.param(
            {"response_format": [{"type": "text", "shema": {}}]},
            "interactions.create.response_format[0] has no 'shema'; did you mean 'schema'?",
            id="a field of a format",
        ),
        pytest.param(
            {"environment": {"evn": {}}},
            "interactions.create.environment has no 'evn'; did you mean 'env'?",
            id="a field of an object without a tag",
        ),
        pytest.param(
            {"environment": {"env": {"A": {"valeu": "b"}}}},
            "interactions.create.environment.env['A'] has no 'valeu'; did you mean 'value'?",
            id="a field in a map",
        ),
        pytest.param(
            {"generation_config": {"tool_choice": {"alowed_tools": {}}}},
            "interactions.create.generation_config.tool_choice has no 'alowed_tools'; did you mean 'allowed_tools'?",
            id="a field beside an enum",
        ),
        pytest.param(
            {"tools": [{"name": "f"}]},
            f"interactions.create.tools[0] has no 'type'; it is one of {TOOL_TAGS}",
            id="no tag",
        ),
        pytest.param(
            {"tools": [{"type": None, "name": "f"}]},
            f"interactions.create.tools[0] has no 'type'; it is one of {TOOL_TAGS}",
            id="None for a tag",
        ),
        pytest.param({"tools": TOOL}, "interactions.create.tools must be a list, not dict", id="a dict for a list"),
        pytest.param({"tools": "function"}, "interactions.create.tools must be a list, not str", id="text for a list"),
        pytest.param(
            {"tools": ["function"]},
            "interactions.create.tools[0] must be an object or a dict, not str",
            id="text for an object",
        ),
        pytest.param(
            {"input": ["a"]}, "interactions.create.input[0] must be an object or a dict, not str", id="text in a list"
        ),
        pytest.param(
            {"input": 5}, "interactions.create.input must be a dict or a list or text, not int", id="a number"
        ),
        pytest.param(
            {"input": b"a"}, "interactions.create.input must be a dict or a list or text, not bytes", id="bytes"
        ),
        pytest.param(
            {"environment": ["e"]},
            "interactions.create.environment must be a dict or text, not list",
            id="a list where there is none",
        ),
        pytest.param(
            {"environment": {"network": {"allowlist": {"domain": "a"}}}},
            "interactions.create.environment.network.allowlist must be a list or text, not dict",
            id="a dict where there is none",
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_place(arguments: Any, complaint: str) -> None:
    assert refuse(**arguments) == complaint


def test_a_field_in_two_spellings_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^tool has 'google_search' twice, in two spellings$"):
        build(raw.Tool, {"google_search": {}, "googleSearch": {}}, "tool")


def test_every_tag_is_listed_when_there_is_none() -> None:
    complaint = refuse(input=[{"text": "a"}])
    for union in ("Step", "Content"):
        _, tags = find_tags(union) or ("", {})
        assert all(repr(tag) in complaint for tag in tags)


def test_a_whole_body_may_have_an_unknown_tag() -> None:
    """And models in it, which are written all the same."""
    flow = interactions.create_credential(make_settings(), type="new_kind", id="c")
    played = play(flow, answer(body={}))
    assert json.loads(played.requests[0].body) == {"type": "new_kind", "id": "c"}
    body = build_variant(
        find_parser("CredentialCreateParams"), {"type": "new", "x": [FunctionCallStep(name="f")]}, "it"
    )
    assert json.loads(json.dumps(body)) == {"type": "new", "x": [{"type": "function_call", "name": "f"}]}


def test_models_of_a_union_pass_as_they_are() -> None:
    tool: Tool = Function(name="f")
    assert build_variant(find_parser("Tool"), tool, "it") is tool


# What was made loosely ------------------------------------------------------------------------------------------------


@for_each(MODELS)
def test_what_came_from_the_service_has_nothing_to_settle(cls: type[JsonModel]) -> None:
    """The very object: its unknown fields, nulls and exact texts go back as they came."""
    model = cls.from_dict(specimen(cls))
    assert settle(model, "model", strict=False) is model


def test_what_was_made_with_dicts_is_settled_in_a_copy() -> None:
    config: Any = raw.GenerateContentConfig
    loose = config(
        thinking_config={"thinkingLevel": "low"},
        tools=({"function_declarations": [{"name": "f", "parameters": {"type": "object"}}]},),
        additional_properties={"new": 1},
    )
    before = repr(loose)
    assert settle(loose, "config").to_dict() == {
        "new": 1,
        "thinkingConfig": {"thinkingLevel": "LOW"},
        "tools": [{"functionDeclarations": [{"name": "f", "parameters": {"type": "OBJECT"}}]}],
    }
    assert repr(loose) == before


def test_a_mistake_in_what_was_made_loosely_is_told() -> None:
    tool: Any = raw.Tool
    with pytest.raises(TypeError, match=r"tool\.google_search has no 'serch_types'; did you mean 'search_types'"):
        settle(tool(google_search={"serch_types": {}}), "tool")
