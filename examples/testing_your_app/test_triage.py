"""The tests of the app: no key, no network, no waiting."""

import asyncio
import re

import pytest
import triage

import gemkit
from gemkit.testing import Reply, When

HIGH = {"title": "Printer burns", "severity": "high", "wants_human": True}


@pytest.fixture
def desk(gemini):
    return triage.HelpDesk(gemini, look_up=lambda machine: {"machine": machine, "status": "burning"})


def test_a_message_becomes_a_ticket(gemini, desk):
    gemini.answer("printer is on fire", json=HIGH)
    ticket = desk.sort("My printer is on fire!")
    assert ticket == triage.Ticket("Printer burns", "high", wants_human=True)
    sent = gemini.assert_sent("on fire", model=triage.MODEL, config={"temperature": 0})
    assert sent.config.response_mime_type == "application/json"


def test_what_the_schema_forbids_no_model_answers(gemini, desk):
    gemini.answer("printer", json=HIGH | {"severity": "terrible"})
    with pytest.raises(gemkit.BadRequestError, match=r"json.severity is 'terrible', and must be one of"):
        desk.sort("My printer is on fire!")


@pytest.mark.gemini(rules="answers.yaml")
def test_the_machine_is_looked_up(gemini, desk):
    assert desk.diagnose("What is wrong with the printer?") == "It is burning."
    asked, answered = gemini.sent
    assert asked.tool_names == ["get_status"]
    assert asked.system_instruction == triage.DESK
    assert answered.contents[-1].parts[0].function_response.response["status"] == "burning"
    gemini.assert_all_used()


def test_answers_are_streamed(gemini, desk):
    gemini.answer("hello", pieces=["Good", " morning", "!"])
    assert list(desk.reply("Hello")) == ["Good", " morning", "!"]


def test_a_broken_stream_ends_with_an_apology(gemini, desk):
    gemini.answer("hello", pieces=["Good", " morning", "!"], cut_after=2)
    assert list(desk.reply("Hello")) == ["Good", " morning", f" ... {triage.APOLOGY}"]


def test_a_busy_service_is_asked_again(gemini, desk):
    gemini.answer("hello", Reply(error=429, retry_after=0.01, times=2), "Good morning!")
    assert "".join(desk.reply("Hello")) == "Good morning!"
    assert [sent.status for sent in gemini.sent] == [429, 429, 200]


def test_in_the_end_we_are_sorry(gemini, desk):
    gemini.faults.rate_limit(times=None)
    assert list(desk.reply("Hello")) == [triage.APOLOGY]
    assert len(gemini.sent) == 3


def test_a_conversation_goes_on(gemini, desk):
    gemini.answer(re.compile(r"I am (\w+)"), "Hello, {1}!")
    gemini.answer(When(contains="who am I", turn=2), "You are Ada.")
    chat = desk.open_chat()
    assert chat.send_message("I am Ada.").text == "Hello, Ada!"
    assert chat.send_message("Who am I?").text == "You are Ada."
    assert [content.role for content in gemini.last_request.contents] == ["user", "model", "user"]


def test_many_messages_without_blocking(gemini):
    gemini.answer("fire", json=HIGH)
    gemini.answer("paper", json=HIGH | {"severity": "low"})
    severities = asyncio.run(triage.sort_all(gemini.aio, ["Fire!", "We are out of paper"]))
    assert severities == ["high", "low"]


def test_the_program_as_it_is_run(gemini_env, monkeypatch, capsys):
    gemini_env.answer("make a ticket", json=HIGH)
    gemini_env.answer("fire", "Run!")
    monkeypatch.setattr("sys.argv", ["triage.py", "Fire!"])
    triage.main()
    assert capsys.readouterr().out.splitlines()[-1] == "Run!"
