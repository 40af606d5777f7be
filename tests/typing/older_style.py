"""What checkers say of code in the style of google-generativeai; checkers read this, nothing runs it."""
# pyright: strict

from __future__ import annotations

from typing import Any, assert_type

import gemkit
from gemkit import ChatSession, GenerativeModel, types


def get_weather(city: str) -> str:
    return city


def generate() -> str:
    gemkit.configure(api_key="k")
    model = GenerativeModel(
        "gemini-2.5-flash",
        generation_config={"temperature": 0.5},
        safety_settings={"HARASSMENT": "BLOCK_NONE"},
        tools=[get_weather],
        system_instruction="Be brief.",
    )
    config = gemkit.GenerationConfig(temperature=0.5, stop_sequences=["x"])
    response = model.generate_content(["x", "y"], generation_config=config, request_options={"timeout": 3})
    assert_type(response.prompt_feedback, types.PromptFeedback)
    assert_type(response.to_dict(), dict[str, Any])
    for chunk in model.generate_content("x", stream=True):
        assert_type(chunk, types.GenerateContentResponse)
    assert_type(model.count_tokens("x").total_tokens, int | None)
    text: str = response.text
    return text


def talk(model: GenerativeModel) -> None:
    chat = model.start_chat(history=[], enable_automatic_function_calling=True)
    assert_type(chat, ChatSession)
    answer = chat.send_message("x", stream=True)
    answer.resolve()
    for chunk in answer:
        assert_type(chunk, types.GenerateContentResponse)
    assert_type(chat.history, list[types.Content])
    assert_type(chat.rewind(), tuple[types.Content, types.Content])


async def generate_and_await(model: GenerativeModel) -> None:
    async for chunk in await model.generate_content_async("x", stream=True):
        assert_type(chunk, types.GenerateContentResponse)


def use_the_module() -> None:
    for model in gemkit.list_models(page_size=5):
        assert_type(model, types.Model)
    for file in gemkit.list_files():
        assert_type(file, types.File)
    assert_type(gemkit.upload_file("a.txt"), types.File)
    assert_type(gemkit.embed_content("m", "x", task_type="retrieval_query"), dict[str, Any])
