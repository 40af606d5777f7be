"""Chats: what is said is remembered, and sent along."""

from __future__ import annotations

from typing import Any

from gemkit import types

MODEL = "gemini-2.5-flash"
QUESTIONS = ["My name is Ada, and I count.", "What did I say?"]


async def test_two_turns(client: Any, sent: Any) -> None:
    chat = client.chats.create(model=MODEL, config={"system_instruction": "Be brief."})
    assert chat.history == []
    answers = [await chat.send_message(question) for question in QUESTIONS]
    check_history(chat.history, [answer.text for answer in answers])
    check_requests(sent(), chat.history)
    assert all(request["systemInstruction"] == {"parts": [{"text": "Be brief."}]} for request in sent())
    assert answers[1].usage_metadata.prompt_token_count > answers[0].usage_metadata.prompt_token_count


async def test_two_streamed_turns(client: Any, sent: Any) -> None:
    chat = client.chats.create(model=MODEL)
    answers = []
    for question in QUESTIONS:
        chunks = [chunk async for chunk in chat.send_message_stream(question)]
        assert chunks[-1].finish_reason == "STOP"
        answers.append("".join(chunk.text for chunk in chunks))
    check_history(chat.history, answers)
    check_requests(sent(), chat.history)


async def test_given_history(client: Any, sent: Any) -> None:
    history = [
        {"role": "user", "parts": [{"text": "My name is Ada."}]},
        {"role": "model", "parts": [{"text": "Hello, Ada."}]},
    ]
    chat = client.chats.create(model=MODEL, history=history)
    await chat.send_message("What is my name?")
    assert [turn.text for turn in chat.history[:3]] == ["My name is Ada.", "Hello, Ada.", "What is my name?"]
    assert sent()[0]["contents"][:2] == history


async def test_options_of_one_message(client: Any, sent: Any) -> None:
    chat = client.chats.create(model=MODEL, config={"temperature": 0.5, "top_p": 0.9})
    await chat.send_message("Hello!", config={"temperature": 0.0})
    await chat.send_message("Goodbye!")
    assert [request["generationConfig"] for request in sent()] == [
        {"temperature": 0.0, "topP": 0.9},
        {"temperature": 0.5, "topP": 0.9},
    ]


async def test_a_turn_taken_back(client: Any, sent: Any) -> None:
    chat = client.chats.create(model=MODEL)
    await chat.send_message(QUESTIONS[0])
    await chat.send_message("Hello!")
    chat.rewind()
    answer = await chat.send_message(QUESTIONS[1])
    assert [turn.text for turn in chat.history[::2]] == QUESTIONS
    assert sent()[2]["contents"] == [turn.to_dict() for turn in chat.history[:3]]
    assert chat.last.text == answer.text


async def test_saved_and_loaded(client: Any, sent: Any, tmp_path: Any) -> None:
    chat = client.chats.create(model=MODEL, config={"system_instruction": "Be brief."})
    answers = [await chat.send_message(QUESTIONS[0])]
    chat.save(tmp_path / "chat.json")
    loaded = client.chats.load(tmp_path / "chat.json")
    answers.append(await loaded.send_message(QUESTIONS[1]))
    check_history(loaded.history, [answer.text for answer in answers])
    check_requests(sent(), loaded.history)
    assert len(chat.history) == 2


def check_history(history: list[types.Content], answers: list[str]) -> None:
    assert all(isinstance(turn, types.Content) for turn in history)
    assert [turn.role for turn in history] == ["user", "model"] * len(QUESTIONS)
    assert [turn.text for turn in history[::2]] == QUESTIONS
    assert [turn.text for turn in history[1::2]] == answers


def check_requests(requests: list[Any], history: list[types.Content]) -> None:
    """Each request holds all turns before it, and the question."""
    turns = [turn.to_dict() for turn in history]
    assert [request["contents"] for request in requests] == [turns[:1], turns[:3]]
