"""Functions, Google's own tools, thoughts and caches in prompts."""

from __future__ import annotations

from typing import Any

from .checks import BETA, check, every, refused, types
from .material import LONG, MODEL, NEWER, get_current_weather

QUESTION = "What is the weather like in Boston?"
BY_HAND = types.AutomaticFunctionCallingConfig(disable=True)
WEATHER = types.Tool(
    function_declarations=[
        types.FunctionDeclaration(
            name="get_weather",
            description="Tell the weather.",
            parameters={"type": "OBJECT", "properties": {"city": {"type": "STRING"}}, "required": ["city"]},
        )
    ]
)


@check("generate_content: functions called for the caller", BETA)
async def functions(client: Any) -> None:
    for model in (MODEL, NEWER):
        config = types.GenerateContentConfig(tools=[get_current_weather])
        response = await client.models.generate_content(model=model, contents=QUESTION, config=config)
        assert "sunny in Boston" in response.text
        roles = [content.role for content in response.automatic_function_calling_history]
        assert roles == ["user", "model", "user"]


@check("generate_content: functions called by hand", BETA)
async def by_hand(client: Any) -> None:
    config = types.GenerateContentConfig(tools=[WEATHER], automatic_function_calling=BY_HAND)
    for model in (MODEL, NEWER):
        response = await client.models.generate_content(model=model, contents=QUESTION, config=config)
        (call,) = response.function_calls
        assert (call.name, call.args) == ("get_weather", {"city": "Boston"})
        answer = types.Part.from_function_response(name=call.name, response={"result": "rain"})
        contents = [QUESTION, response.candidates[0].content, types.Content(role="user", parts=[answer])]
        told = await client.models.generate_content(model=model, contents=contents, config=config)
        assert "rain" in told.text


@check("generate_content: several calls at once", BETA)
async def parallel_calls(client: Any) -> None:
    config = types.GenerateContentConfig(tools=[WEATHER], automatic_function_calling=BY_HAND)
    contents = "get_weather city=Paris, and get_weather city=Oslo"
    response = await client.models.generate_content(model=MODEL, contents=contents, config=config)
    assert [call.args["city"] for call in response.function_calls] == ["Paris", "Oslo"]


@check("generate_content: a call is forced, or forbidden", BETA)
async def modes(client: Any) -> None:
    for mode, expected in (("ANY", "get_weather"), ("NONE", None)):
        calling = types.FunctionCallingConfig(mode=mode)
        config = types.GenerateContentConfig(
            tools=[WEATHER],
            automatic_function_calling=BY_HAND,
            tool_config=types.ToolConfig(function_calling_config=calling),
        )
        response = await client.models.generate_content(model=MODEL, contents="Hello, Oslo.", config=config)
        assert (response.function_calls[0].name if response.function_calls else None) == expected


@check("generate_content: a signature that was altered is 400", BETA)
async def altered(client: Any) -> None:
    config = types.GenerateContentConfig(tools=[WEATHER], automatic_function_calling=BY_HAND)
    response = await client.models.generate_content(model=NEWER, contents=QUESTION, config=config)
    content = response.candidates[0].content
    (part,) = [part for part in content.parts if part.function_call]
    answer = types.Part.from_function_response(name="get_weather", response={"result": "rain"})
    for signature in (None, bytes(reversed(part.thought_signature))):
        part.thought_signature = signature
        with refused(400, "INVALID_ARGUMENT", "signature"):
            contents = [QUESTION, content, types.Content(role="user", parts=[answer])]
            await client.models.generate_content(model=NEWER, contents=contents, config=config)


@check("generate_content: one name for two functions is 400", BETA)
async def twice(client: Any) -> None:
    config = types.GenerateContentConfig(tools=[WEATHER, WEATHER], automatic_function_calling=BY_HAND)
    with refused(400, "INVALID_ARGUMENT", "Duplicate function declaration found: get_weather"):
        await client.models.generate_content(model=MODEL, contents=QUESTION, config=config)


@check("generate_content_stream: functions called for the caller", BETA)
async def streamed_functions(client: Any) -> None:
    config = types.GenerateContentConfig(tools=[get_current_weather])
    chunks = await every(await client.models.generate_content_stream(model=NEWER, contents=QUESTION, config=config))
    assert "sunny in Boston" in "".join(chunk.text or "" for chunk in chunks)


@check("generate_content: code is run", BETA)
async def code(client: Any) -> None:
    config = types.GenerateContentConfig(tools=[types.Tool(code_execution=types.ToolCodeExecution())])
    response = await client.models.generate_content(model=MODEL, contents="What is 6 * 7?", config=config)
    assert "6 * 7" in response.executable_code
    assert response.code_execution_result.strip() == "42"


@check("generate_content: grounded in a search", BETA)
async def search(client: Any) -> None:
    config = types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())])
    response = await client.models.generate_content(model=MODEL, contents="Who won? Ünï.", config=config)
    metadata = response.candidates[0].grounding_metadata
    support = metadata.grounding_supports[0]
    segment = support.segment
    assert response.text.encode()[segment.start_index or 0 : segment.end_index].decode() == segment.text
    assert metadata.grounding_chunks[support.grounding_chunk_indices[0]].web.uri.startswith("https://")
    assert metadata.web_search_queries


@check("generate_content: pages read", BETA)
async def pages(client: Any) -> None:
    config = types.GenerateContentConfig(tools=[types.Tool(url_context=types.UrlContext())])
    contents = "Compare https://example.com/a and https://gone.invalid/b"
    response = await client.models.generate_content(model=MODEL, contents=contents, config=config)
    found = response.candidates[0].url_context_metadata.url_metadata
    assert [item.url_retrieval_status.name for item in found] == [
        "URL_RETRIEVAL_STATUS_SUCCESS",
        "URL_RETRIEVAL_STATUS_ERROR",
    ]


@check("generate_content: thoughts, shown and counted", BETA)
async def thoughts(client: Any) -> None:
    shown = types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True))
    response = await client.models.generate_content(model=MODEL, contents="Why?", config=shown)
    assert [bool(part.thought) for part in response.parts][:2] == [True, False]
    assert response.usage_metadata.thoughts_token_count
    hidden = types.GenerateContentConfig(thinking_config=types.ThinkingConfig(thinking_budget=0))
    response = await client.models.generate_content(model=MODEL, contents="Why?", config=hidden)
    assert not response.usage_metadata.thoughts_token_count


@check("generate_content: levels of thinking are for Gemini 3", BETA)
async def levels(client: Any) -> None:
    config = types.GenerateContentConfig(thinking_config=types.ThinkingConfig(thinking_level="LOW"))
    response = await client.models.generate_content(model=NEWER, contents="Why?", config=config)
    assert response.usage_metadata.thoughts_token_count
    with refused(400, "INVALID_ARGUMENT", "hinking level"):
        await client.models.generate_content(model=MODEL, contents="Why?", config=config)


@check("generate_content_stream: thoughts come first", BETA)
async def streamed_thoughts(client: Any) -> None:
    config = types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True))
    chunks = await every(await client.models.generate_content_stream(model=NEWER, contents="Why?", config=config))
    kinds = [bool(part.thought) for chunk in chunks for part in chunk.parts or []]
    assert kinds == sorted(kinds, reverse=True)
    assert set(kinds) == {True, False}


@check("generate_content: cached content", BETA)
async def cached(client: Any) -> None:
    config = types.CreateCachedContentConfig(contents=LONG, ttl="60s")
    cache = await client.caches.create(model=MODEL, config=config)
    config = types.GenerateContentConfig(cached_content=cache.name)
    response = await client.models.generate_content(model=MODEL, contents="Hi", config=config)
    usage = response.usage_metadata
    assert usage.cached_content_token_count == cache.usage_metadata.total_token_count
    assert usage.prompt_token_count > usage.cached_content_token_count
    await client.caches.delete(name=cache.name)
    with refused(403, "PERMISSION_DENIED", "CachedContent not found"):
        await client.models.generate_content(model=MODEL, contents="Hi", config=config)
