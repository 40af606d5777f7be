"""What checkers say of prompts, configs and whole answers; checkers read this, nothing runs it."""
# pyright: strict

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, assert_type

from gemkit import AsyncClient, Client, Timeout, types

ASK = "Why is the sky blue?"


def ask_with_a_config_object(client: Client) -> str:
    config = types.GenerateContentConfig(
        system_instruction="Answer like a pirate.",
        temperature=0.2,
        top_k=40,
        stop_sequences=("END",),
        safety_settings={"HARASSMENT": "block_none"},
        thinking_config=types.ThinkingConfig(thinking_budget=0),
        response_modalities=["TEXT"],
        http_options=types.HttpOptions(timeout=1000),
    )
    response = client.models.generate_content(model="m", contents=ASK, config=config)
    assert_type(response, types.GenerateContentResponse)
    return response.text


def ask_with_a_dict(client: Client) -> None:
    config = {"temperature": 0.2, "maxOutputTokens": 5}
    client.models.generate_content(model="m", contents=ASK, config=config)
    client.models.generate_content(
        model="m",
        contents=ASK,
        config={"safety_settings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}]},
    )
    client.models.generate_content(model="m", contents=ASK, config={"http_options": types.HttpOptions(timeout=5)})


def say_how_it_is_sent(client: Client) -> None:
    limits = Timeout(connect=1, total=30)
    generate = client.models.generate_content
    generate(model="m", contents=ASK, timeout=limits, headers={"X-A": "b"}, extra_query={"a": 1}, extra_body={"b": {}})
    generate(model="m", contents=ASK, tmeout=3)  # type: ignore[call-arg]  # no such option
    generate(model="m", contents=ASK, temprature=0.5, timeout=3)  # type: ignore[call-arg]  # no such option, also beside one of the call
    generate(model="m", contents=ASK, timeout="3")  # type: ignore[arg-type]  # no number
    generate(contents=ASK)  # type: ignore[call-arg]  # of which model?
    types.GenerateContentConfig(temprature=0.5)  # type: ignore[call-arg]  # no such option
    types.HttpOptions(tmeout=3)  # type: ignore[call-arg]  # no such option


def read_an_answer(response: types.GenerateContentResponse) -> None:
    assert_type(response.text, str)
    assert_type(response.text_or_none, str | None)
    assert_type(response.thoughts, str)
    assert_type(response.parts, list[types.Part])
    assert_type(response.function_calls, list[types.FunctionCall])
    assert_type(response.executable_code, str | None)
    assert_type(response.code_execution_result, str | None)
    assert_type(response.images, list[types.Image])
    assert_type(response.usage, types.UsageMetadata | None)
    assert_type(response.finish_reason, types.FinishReason | str | None)
    assert_type(response.candidates, list[types.Candidate] | None)
    assert_type(response.raise_for_finish().text, str)
    assert_type(response.to_dict(), dict[str, Any])
    for part in response.parts:
        assert_type(part.text, str | None)
        if part.inline_data:
            assert_type(part.inline_data.data, bytes | None)
        assert_type(part.as_image(), types.Image | None)
    for citation in response.citations:
        assert_type(citation.uri, str | None)
    if response.grounding:
        assert_type(response.grounding.add_citations(), str)


def p20_any_sequence_will_do(
    part: types.Part, parts: list[types.Part], turns: Sequence[types.Content], fields: Mapping[str, Any]
) -> None:
    types.Content(role="user", parts=[part])
    types.Content(role="user", parts=(part, part))
    types.GenerateContentRequest(model="m", contents=turns)
    types.UserContent(parts)
    types.Tool(function_declarations=(types.FunctionDeclaration(name="f", parameters_json_schema=fields),))
    types.Schema(type="OBJECT", properties={"a": types.Schema(type=types.Type.STRING)}, required=("a",))
    types.FunctionResponse(name="f", response={"a": [1, 2]}, parts=[types.FunctionResponsePart()])
    types.SafetySetting(category=types.HarmCategory.HARM_CATEGORY_HARASSMENT, threshold="BLOCK_NONE")
    types.Content(role="user", parts="Hello")  # type: ignore[arg-type]  # text is no list of parts


def p20_what_google_genai_calls_it(
    contents: types.ContentListUnion, tools: types.ToolListUnion, schema: types.SchemaUnion, client: Client
) -> None:
    client.models.generate_content(model="m", contents=contents, tools=tools, response_schema=schema)


def count_and_embed(client: Client, texts: list[str]) -> None:
    counted = client.models.count_tokens(model="m", contents=ASK, config={"system_instruction": "Be brief."}, timeout=3)
    assert_type(counted.total_tokens, int | None)
    config = types.EmbedContentConfig(task_type="RETRIEVAL_QUERY", output_dimensionality=64)
    embedded = client.models.embed_content(model="m", contents=texts, config=config, timeout=3)
    assert_type(embedded.vectors, list[list[float]])
    assert_type(embedded.embeddings, list[types.ContentEmbedding] | None)
    client.models.embed_content(model="m", contents=texts, task_tipe="x")  # type: ignore[call-arg]  # no such option


async def the_same_awaited(client: AsyncClient, twin: Client) -> None:
    response = await client.models.generate_content(model="m", contents=ASK, temperature=0, timeout=3)
    assert_type(response, types.GenerateContentResponse)
    assert_type(await twin.aio.models.generate_content(model="m", contents=ASK), types.GenerateContentResponse)
    assert_type(await client.models.count_tokens(model="m", contents=ASK), types.CountTokensResponse)
    assert_type((await client.models.embed_content(model="m", contents=[ASK])).vectors, list[list[float]])
    await client.models.generate_content(model="m", contents=ASK, temprature=0.5, timeout=3)  # type: ignore[call-arg]  # no such option
    _ = client.models.generate_content(model="m", contents=ASK).text  # type: ignore[attr-defined]  # not awaited
