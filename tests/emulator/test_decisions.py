"""Decisions: answers to questions with a fixed set of them."""

from __future__ import annotations

import base64

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemkit_emulator.pictures import draw_picture

from .family import ROOT, make, refusal

CHOICE = {
    "type": "choice",
    "instructions": "What is it about?",
    "criteria": {"pets": "cats and dogs", "cars": "driving, engines", "food": ""},
}
NOUL = {
    "type": "noul",
    "instructions": "Is it urgent?",
    "criteria": {"true_description": "urgent deadline today", "false_description": "whenever"},
}
SCORE = {
    "type": "score",
    "instructions": [{"type": "text", "text": "How good?"}],
    "criteria": ["awful", "fine", "great"],
}


def decide(client, given_, model="models/gemini-decision-1", **questions):
    return make(client, "decisions", "CreateDecisionResponse", model=model, input=given_, questions=questions)


def test_shared_words_decide(client):
    answers = decide(client, "My dogs chase cats, it is urgent, and great fun", c=CHOICE, n=NOUL, s=SCORE)["answers"]
    assert answers["c"]["choice"] == "pets"
    assert answers["c"]["confidence"] == answers["c"]["probabilities"]["pets"] > 0.5
    assert answers["n"]["noul"] == answers["n"]["confidence"] > 0.5
    assert answers["s"]["score"] > 1
    assert answers["s"]["legend"] == {"0": "awful", "1": "fine", "2": "great"}


def test_the_same_question_gets_the_same_answer(client):
    assert decide(client, "Hello", c=CHOICE, n=NOUL)["answers"] == decide(client, "Hello", n=NOUL, c=CHOICE)["answers"]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=30)
@given(
    text=st.text(min_size=1, max_size=40).filter(str.strip),
    levels=st.lists(st.text("abcdef ", min_size=1, max_size=9).filter(str.strip), min_size=2, max_size=60),
)
def test_probabilities_add_up(shared_client, text, levels):
    answer = decide(shared_client, text, s={**SCORE, "criteria": levels}, n=NOUL)["answers"]
    likely = answer["s"]["probabilities"]
    assert sum(likely.values()) == pytest.approx(1, abs=1e-4)
    assert [*likely] == [str(place) for place in range(len(levels))]
    assert answer["s"]["confidence"] == max(likely.values())
    assert 0 <= answer["s"]["score"] <= len(levels) - 1
    assert 0.01 <= answer["n"]["noul"] <= 0.99


def test_pictures_are_taken_and_counted(client):
    picture = {
        "type": "image",
        "mime_type": "image/png",
        "data": base64.b64encode(draw_picture("x", 8, 8)).decode(),
    }
    usage = decide(client, [{"type": "text", "text": "Look"}, picture], n=NOUL)["usage"]
    assert [counted["modality"] for counted in usage["input_tokens_by_modality"]] == ["text", "image"]
    assert usage["total_tokens"] == usage["total_input_tokens"] + usage["total_output_tokens"]


def test_a_blocked_input_has_no_answers(client):
    answer = decide(client, "[block:SAFETY]", n=NOUL)
    assert "answers" not in answer
    assert answer["prompt_feedback"]["block_reason"] == "safety"
    assert (
        decide(client, "[block:PROHIBITED_CONTENT]", n=NOUL)["prompt_feedback"]["block_reason"] == "prohibited_content"
    )


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"questions": {}}, "at least one is needed"),
        ({"questions": {"q": {**CHOICE, "criteria": {"one": ""}}}}, "between 2 and 255"),
        ({"questions": {"q": {**SCORE, "criteria": ["x", ""]}}}, "'questions.q.criteria'"),
        ({"questions": {"q": {**CHOICE, "criteria": {" a": "", "b": ""}}}}, "' a' cannot be one"),
        ({"questions": {"q": {**NOUL, "instructions": " "}}}, "'questions.q.instructions'"),
        ({"questions": {"q": {"type": "riddle"}}}, "questions.q"),
        ({"input": []}, "Missing required parameter 'input'."),
        ({"model": None}, "Missing required parameter 'model'."),
    ],
)
def test_what_is_wrong_with_a_question_is_named(client, fields, message):
    body = {"model": "models/gemini-decision-1", "input": "Hi", "questions": {"n": NOUL}, **fields}
    assert message in refusal(client.post(f"{ROOT}/decisions", json=body))


def test_an_unknown_model_is_not_found(client):
    body = {"model": "nobody", "input": "Hi", "questions": {"n": NOUL}}
    assert refusal(client.post(f"{ROOT}/decisions", json=body), 404, "not_found") == "Model 'nobody' is not found."
