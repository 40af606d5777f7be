"""Prompts that are blocked and answers that break off."""

from __future__ import annotations

import pytest

from .asking import THREE, ask, candidate_of, model, parts_of, stream, text_of, user


def settings(threshold, category="HARM_CATEGORY_HARASSMENT"):
    return [{"category": category, "threshold": threshold}]


@pytest.mark.parametrize("reason", ["SAFETY", "OTHER", "BLOCKLIST", "PROHIBITED_CONTENT", "IMAGE_SAFETY"])
def test_prompts_are_blocked(client, reason):
    body = ask(client, f"Hi [block:{reason}]")
    assert "candidates" not in body
    assert body["promptFeedback"]["blockReason"] == reason
    assert ("safetyRatings" in body["promptFeedback"]) is (reason == "SAFETY")
    usage = body["usageMetadata"]
    assert usage["totalTokenCount"] == usage["promptTokenCount"] > 0
    assert "candidatesTokenCount" not in usage
    (chunk,) = stream(client, f"Hi [block:{reason}]")
    assert chunk["promptFeedback"] == body["promptFeedback"]
    assert "candidates" not in chunk


def test_ratings_tell_what_was_found(client):
    ratings = ask(client, "[block:SAFETY HATE_SPEECH HIGH]")["promptFeedback"]["safetyRatings"]
    assert {rating["category"]: rating["probability"] for rating in ratings} == {
        "HARM_CATEGORY_SEXUALLY_EXPLICIT": "NEGLIGIBLE",
        "HARM_CATEGORY_HATE_SPEECH": "HIGH",
        "HARM_CATEGORY_HARASSMENT": "NEGLIGIBLE",
        "HARM_CATEGORY_DANGEROUS_CONTENT": "NEGLIGIBLE",
    }


@pytest.mark.parametrize(
    ("probability", "threshold", "blocked"),
    [
        ("", None, True),
        ("LOW", None, False),
        ("LOW", "BLOCK_LOW_AND_ABOVE", True),
        ("", "BLOCK_MEDIUM_AND_ABOVE", True),
        ("", "BLOCK_ONLY_HIGH", False),
        ("HIGH", "BLOCK_ONLY_HIGH", True),
        ("HIGH", "BLOCK_NONE", False),
        ("HIGH", "OFF", False),
    ],
)
def test_thresholds_are_heeded(client, probability, threshold, blocked):
    fields = {"safetySettings": settings(threshold)} if threshold else {}
    assert ("promptFeedback" in ask(client, f"[block:SAFETY HARASSMENT {probability}]", **fields)) is blocked
    body = ask(client, f"[finish:SAFETY HARASSMENT {probability}]", **fields)
    assert (candidate_of(body)["finishReason"] == "SAFETY") is blocked


def test_thresholds_are_of_their_category_and_of_safety_alone(client):
    other = settings("OFF", "HARM_CATEGORY_HATE_SPEECH")
    assert "promptFeedback" in ask(client, "[block:SAFETY HARASSMENT]", safetySettings=other)
    assert "promptFeedback" in ask(client, "[block:PROHIBITED_CONTENT]", safetySettings=settings("OFF"))


@pytest.mark.parametrize("name", ["gemini-2.5-flash", THREE])
@pytest.mark.parametrize("reason", ["SAFETY", "RECITATION", "PROHIBITED_CONTENT", "MAX_TOKENS", "LANGUAGE", "SPII"])
def test_answers_break_off(client, name, reason):
    body = ask(client, f"one two three [finish:{reason} 4]", name)
    candidate = candidate_of(body)
    assert (text_of(body), candidate["finishReason"]) == ("You said: one", reason)
    assert body["usageMetadata"]["candidatesTokenCount"] == 4
    *chunks, last = stream(client, f"one two three [finish:{reason} 4]", name)
    assert "".join(map(text_of, chunks)) == "You said: one"
    assert not any("finishReason" in candidate_of(chunk) for chunk in chunks)
    assert candidate_of(last)["finishReason"] == reason
    assert "parts" not in candidate_of(last).get("content", {})
    assert last["usageMetadata"] == body["usageMetadata"]


def test_a_stop_for_safety_says_what_was_found(client):
    ratings = candidate_of(ask(client, "Hi [finish:SAFETY HARASSMENT]"))["safetyRatings"]
    assert [rating["category"] for rating in ratings if rating.get("blocked")] == ["HARM_CATEGORY_HARASSMENT"]


def test_a_recitation_says_of_what(client):
    candidate = candidate_of(ask(client, "Hi [finish:RECITATION 3]"))
    (source,) = candidate["citationMetadata"]["citationSources"]
    assert source["endIndex"] == len("You said:")


@pytest.mark.parametrize(
    ("marker", "content"),
    [
        ("SAFETY 0", {}),
        ("MAX_TOKENS 0", {"role": "model"}),
        ("RECITATION 0", None),
        ("MALFORMED_FUNCTION_CALL", {}),
        ("UNEXPECTED_TOOL_CALL", None),
    ],
)
def test_answers_without_a_word_have_no_parts(client, marker, content):
    for body in (ask(client, f"Hi [finish:{marker}]"), *stream(client, f"Hi [finish:{marker}]")):
        assert candidate_of(body).get("content") == content
        assert candidate_of(body)["finishReason"] == marker.split()[0]
        assert "candidatesTokenCount" not in body["usageMetadata"]


def test_a_malformed_call_is_told(client):
    tools = [{"functionDeclarations": [{"name": "add"}]}]
    candidate = candidate_of(ask(client, "add [finish:MALFORMED_FUNCTION_CALL]", tools=tools))
    assert candidate["finishMessage"].startswith("Malformed function call: call:default_api:add")


def test_thoughts_survive_a_stop(client):
    config = {"thinkingConfig": {"includeThoughts": True}}
    (thought,) = parts_of(ask(client, "Hi [finish:SAFETY 0]", generationConfig=config))
    assert thought["thought"] is True


def test_only_what_is_said_now_counts(client):
    contents = [user("[block:SAFETY]"), model("No."), user("Hi")]
    assert text_of(ask(client, contents)).startswith("You said: Hi")


@pytest.mark.parametrize(
    "text", ["[block:NO_SUCH_REASON]", "[finish:safety]", "block:SAFETY", "[block:SAFETY HARASSMENT"]
)
def test_other_words_are_just_words(client, text):
    assert text in text_of(ask(client, text))
