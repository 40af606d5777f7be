"""What checkers say of contents, config and keyword options; they read this, nothing runs it."""
# pyright: strict

from __future__ import annotations

from pathlib import Path
from typing import assert_type

from gemkit import AsyncClient, Client, Timeout, types


def double(number: int) -> int:
    return number * 2


def write_options(client: Client, names: list[str]) -> None:
    generate = client.models.generate_content
    assert_type(generate(model="m", contents="x", temperature=0.5, timeout=3), types.GenerateContentResponse)
    generate(model="m", contents="x", timeout=Timeout(total=3), max_retries=1, headers={"a": "b"})
    generate(model="m", contents="x", system_instruction="x", safety_settings={"HATE": "none"}, speech_config="Kore")
    generate(model="m", contents="x", tools=[double, types.Tool(google_search=types.GoogleSearch())])
    generate(model="m", contents="x", response_schema=list[int])
    generate(model="m", contents="x", response_schema=int | None, config={"temperature": 0.5})
    generate(model="m", contents="x", temprature=0.5)  # type: ignore[call-arg]  # no such option
    generate(model="m", contents="x", temperature="0.5")  # type: ignore[arg-type]  # no number
    config: types.GenerateContentConfigDict = {"temperature": 0.5, "tools": [double]}
    generate(model="m", contents="x", config=config)
    generate(model="m", contents="x", **config)
    assert_type(client.models.count_tokens(model="m", contents="x", tools=[double]), types.CountTokensResponse)
    result = client.models.embed_content(model="m", contents=names, output_dimensionality=8)
    assert_type(result.vectors, list[list[float]])
    client.models.embed_content(model="m", contents=names, temperature=1)  # type: ignore[call-arg]  # not of vectors


async def write_options_of_the_twin(client: AsyncClient) -> None:
    response = await client.models.generate_content(model="m", contents="x", temperature=0.5)
    assert_type(response, types.GenerateContentResponse)
    await client.models.generate_content(model="m", contents="x", temprature=0.5)  # type: ignore[call-arg]  # no such option


def p20_no_list_is_too_narrow(
    client: Client, parts: list[types.Part], names: list[str], files: tuple[types.File, ...], image: types.Image
) -> None:
    generate = client.models.generate_content
    generate(model="m", contents=parts)
    generate(model="m", contents=names)
    generate(model="m", contents=["x", *files, Path("a"), image])
    generate(model="m", contents=(parts, parts))
    generate(model="m", contents=(name for name in names))
    generate(model="m", contents={"role": "user", "parts": ["x"]})
    generate(model="m", contents=5)  # type: ignore[arg-type]  # no prompt
    generate(model="m", contents="x", response_modalities=names, stop_sequences=("a", "b"))
    tools = [types.Tool(google_search=types.GoogleSearch())]
    settings = [types.SafetySetting(category="HARM_CATEGORY_HARASSMENT", threshold="BLOCK_NONE")]
    types.GenerateContentConfig(tools=tools, response_modalities=names, safety_settings=settings)
    types.GenerateContentConfig(tools=[double], response_schema=list[int], system_instruction=names)
    types.Content(role="user", parts=tuple(parts))
