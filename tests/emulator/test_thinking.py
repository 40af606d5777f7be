"""Thoughts and their signatures."""

from __future__ import annotations

import base64

import pytest

from .asking import FLASH, THREE, ask, candidate_of, parts_of, post, refusal, stream, text_of, user

SHOW = {"thinkingConfig": {"includeThoughts": True}}
TOOLS = [{"functionDeclarations": [{"name": "add"}]}]


def thinking(**config):
    return {"generationConfig": {"thinkingConfig": config}}


def thought_tokens(body):
    return body["usageMetadata"].get("thoughtsTokenCount", 0)


def test_thoughts_are_shown_on_request(client):
    hidden, shown = ask(client, "Hi"), ask(client, "Hi", generationConfig=SHOW)
    assert [part.get("thought") for part in parts_of(hidden)] == [None]
    assert [part.get("thought") for part in parts_of(shown)] == [True, None]
    assert "Hi" in parts_of(shown)[0]["text"]
    assert text_of(hidden) == text_of(shown)
    assert thought_tokens(hidden) == thought_tokens(shown) > 0
    usage = shown["usageMetadata"]
    assert usage["totalTokenCount"] == sum(usage[f"{kind}TokenCount"] for kind in ("prompt", "candidates", "thoughts"))


def test_streamed_thoughts_come_first_and_are_counted_as_they_come(client):
    chunks = stream(client, "Hi", generationConfig=SHOW)
    flags = [part.get("thought", False) for chunk in chunks for part in parts_of(chunk)]
    assert flags == sorted(flags, reverse=True)
    assert flags.count(True) == 2
    assert thought_tokens(chunks[0]) < thought_tokens(chunks[1]) == thought_tokens(chunks[-1])
    whole = parts_of(ask(client, "Hi", generationConfig=SHOW))
    assert whole[0]["text"] == "".join(part["text"] for chunk in chunks[:2] for part in parts_of(chunk))


@pytest.mark.parametrize(
    ("name", "config", "thinks"),
    [
        (FLASH, {}, True),
        (FLASH, {"thinkingBudget": 0}, False),
        (FLASH, {"thinkingBudget": -1}, True),
        (FLASH, {"thinkingBudget": 50}, True),
        ("gemini-2.5-flash-lite", {}, False),
        ("gemini-2.5-flash-lite", {"thinkingBudget": 512}, True),
        ("gemini-2.5-pro", {"thinkingBudget": 128}, True),
        (THREE, {"thinkingLevel": "MINIMAL"}, True),
        ("gemini-3-pro-preview", {"thinkingLevel": "LOW"}, True),
        ("gemini-2.0-flash", {}, False),
    ],
)
def test_models_think_as_they_are_told(client, name, config, thinks):
    assert bool(thought_tokens(ask(client, "Hi", name, **thinking(**config)))) is thinks


@pytest.mark.parametrize(
    ("name", "config", "message"),
    [
        (THREE, {"thinkingLevel": "LOW", "thinkingBudget": 100}, "You can only set only one of thinking budget and thinking level."),
        (FLASH, {"thinkingLevel": "LOW"}, "Thinking level is not supported for this model."),
        ("gemini-2.5-pro", {"thinkingBudget": 0}, "Budget 0 is invalid. This model only works in thinking mode."),
        ("gemini-pro-latest", {"thinkingBudget": 0}, "Budget 0 is invalid. This model only works in thinking mode."),
        (FLASH, {"thinkingBudget": 24_577}, "The thinking budget 24577 is invalid. Please choose a value between 1 and 24576."),
        ("gemini-2.5-flash-lite", {"thinkingBudget": 511}, "The thinking budget 511 is invalid. Please choose a value between 512 and 24576."),
        ("gemini-2.0-flash", {"includeThoughts": True}, "Thinking is not enabled for this model"),
    ],
)  # fmt: skip
def test_impossible_thinking_is_refused(client, name, config, message):
    assert refusal(post(client, "Hi", name, **thinking(**config))) == message


def test_gemini_3_signs_its_answer_in_a_last_part(client):
    (part,) = parts_of(ask(client, "Hi", THREE))
    assert part["text"] == "You said: Hi [turn 1]"
    *chunks, last = stream(client, "Hi", THREE)
    assert parts_of(last) == [{"text": "", "thoughtSignature": part["thoughtSignature"]}]
    assert candidate_of(last)["finishReason"] == "STOP"
    assert "".join(map(text_of, chunks)) == part["text"]


def test_older_models_sign_only_beside_functions(client):
    assert "thoughtSignature" not in parts_of(ask(client, "Hi"))[0]
    assert "thoughtSignature" in parts_of(ask(client, "Hi", tools=TOOLS))[0]
    flags = ["thoughtSignature" in parts_of(chunk)[0] for chunk in stream(client, "Hi", tools=TOOLS)]
    assert flags == [True, *[False] * (len(flags) - 1)]
    off = thinking(thinkingBudget=0)
    assert "thoughtSignature" not in parts_of(ask(client, "add", tools=TOOLS, **off))[0]


def test_signatures_differ_and_need_the_standard_alphabet(client):
    signatures = [parts_of(ask(client, text, THREE))[0]["thoughtSignature"] for text in ("Hi", "Hello")]
    assert len(set(signatures)) == 2
    for signature in signatures:
        assert {"+", "/", "="} <= {*signature}
        assert base64.b64encode(base64.b64decode(signature, validate=True)).decode() == signature


def round_trip(client, name, change=lambda part: part):
    """What comes of sending a call back with its response."""
    part = parts_of(ask(client, "add", name, tools=TOOLS))[0]
    response = {"functionResponse": {"name": "add", "response": {"sum": 3}}}
    contents = [user("add"), {"role": "model", "parts": [change(part)]}, user(response)]
    return post(client, contents, name, tools=TOOLS)


def alter(part):
    signature = part["thoughtSignature"]
    return {**part, "thoughtSignature": signature[:40] + ("A" if signature[40] != "A" else "B") + signature[41:]}


def test_signed_calls_are_let_in(client):
    for name in (FLASH, THREE):
        assert round_trip(client, name).status_code == 200
    url_safe = round_trip(
        client,
        THREE,
        lambda part: {**part, "thoughtSignature": part["thoughtSignature"].replace("+", "-").replace("/", "_")},
    )
    assert url_safe.status_code == 200
    for stand_in in ("skip_thought_signature_validator", "context_engineering_is_the_way_to_go"):
        for text in (stand_in, base64.b64encode(stand_in.encode()).decode()):
            assert (
                round_trip(client, THREE, lambda part, text=text: {**part, "thoughtSignature": text}).status_code == 200
            )


@pytest.mark.parametrize("name", [FLASH, THREE])
def test_altered_signatures_are_refused(client, name):
    assert refusal(round_trip(client, name, alter)) == "Corrupted thought signature."
    other = {"functionCall": {"name": "add", "args": {"a": 1}}}
    assert refusal(round_trip(client, name, lambda part: {**part, **other})) == "Corrupted thought signature."


def test_gemini_3_misses_signatures(client):
    def strip(part):
        return {"functionCall": part["functionCall"]}

    assert refusal(round_trip(client, THREE, strip)) == (
        "Function call is missing a thought_signature in functionCall parts. This is required for tools to work "
        "correctly, and missing thought_signature may lead to degraded model performance. Additional data, function "
        "call `default_api:add` , position 2. Please refer to https://ai.google.dev/gemini-api/docs/thought-signatures "
        "for more details."
    )
    assert round_trip(client, FLASH, strip).status_code == 200


def test_calls_of_earlier_turns_need_no_signature(client):
    call, response = {"functionCall": {"name": "add"}}, {"functionResponse": {"name": "add", "response": {}}}
    contents = [
        user("add"),
        {"role": "model", "parts": [call]},
        user(response),
        {"role": "model", "parts": [{"text": "3"}]},
    ]
    assert post(client, [*contents, user("Thanks")], THREE, tools=TOOLS).status_code == 200
    assert post(client, contents[:3], THREE, tools=TOOLS).status_code == 400
