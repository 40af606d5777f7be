"""Prompts that are answered by rules."""

from __future__ import annotations

import base64
import random
import re
import warnings
from textwrap import dedent
from typing import Any

import pytest

from gemkit_emulator import create_app
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.faults import ConnectionDropped
from gemkit_emulator.pictures import draw_picture
from gemkit_emulator.rules import Reply, Rules, When

from .asking import (
    FLASH,
    PAINTER,
    THREE,
    ask,
    calls_of,
    candidate_of,
    model,
    parts_of,
    post,
    refusal,
    stream,
    text_of,
    user,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    warnings.simplefilter("ignore", UserWarning)
    from starlette.testclient import TestClient

WEATHER = {
    "name": "get_weather",
    "parameters": {
        "type": "OBJECT",
        "properties": {"city": {"type": "STRING"}, "days": {"type": "INTEGER"}},
        "required": ["city"],
    },
}
TOOLS = [{"functionDeclarations": [WEATHER]}]


@pytest.fixture
def waits():
    return []


@pytest.fixture
def rules(waits):
    async def sleep(seconds):
        waits.append(seconds)

    return Rules(sleep=sleep)


@pytest.fixture
def client(rules, clock):
    app = create_app(EchoEngine(), clock=clock, rng=random.Random(1), rules=rules)
    with TestClient(app, "http://emulator", headers={"x-goog-api-key": "test"}) as client:
        yield client


def interact(client, text, **fields):
    response = client.post("/v1beta/interactions", json={"model": THREE, "input": text, **fields})
    assert response.status_code == 200, response.text
    return response


# --- what matches -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("when", "matches"),
    [
        (None, True),
        ("RED fox", True),
        ("blue", False),
        (re.compile(r"red (\w+)"), True),
        (re.compile(r"^fox"), False),
        (When(contains=["red", "fox"]), True),
        (When(contains=["red", "dog"]), False),
        (When(equals=" A red fox. "), True),
        (When(equals="red fox"), False),
        (When(model="gemini-3.8-*"), True),
        (When(model="models/gemini-3.8-flash"), True),
        (When(model="gemini-2*"), False),
        (When(operation="generateContent"), True),
        (When(operation="models.*"), True),
        (When(operation="streamGenerateContent"), False),
        (When(tool="get_*"), True),
        (When(tool="google_search"), False),
        (When(tool="set_*"), False),
        (When(turn=2), True),
        (When(turn=1), False),
        (When(media="image/*"), True),
        (When(media=True), True),
        (When(media=False), False),
        (When(media="audio/*"), False),
        (When(system="PIRATE"), True),
        (When(system="poet"), False),
        (When(result="get_weather"), False),
        (When(test=lambda question: question.text.endswith(".")), True),
        (When(contains="fox", turn=1), False),
    ],
    ids=lambda value: re.sub(r" at 0x\w+", "", str(value)),  # the same in every process
)
def test_conditions(client, rules, when, matches):
    rules.add(when, "rule")
    image = {"inlineData": {"mimeType": "image/png", "data": base64.b64encode(draw_picture("fox", 8, 8)).decode()}}
    contents = [user("Hello"), model("Hi"), user("A red fox.", image)]
    body = ask(
        client,
        contents,
        THREE,
        tools=TOOLS,
        toolConfig={"functionCallingConfig": {"mode": "AUTO"}, "includeServerSideToolInvocations": True},
        systemInstruction={"parts": [{"text": "Be a pirate"}]},
    )
    assert (text_of(body) == "rule") is matches


def test_tools_of_googles_own_are_tools(client, rules):
    rules.add(When(tool="google_search"), "Found.")
    assert text_of(ask(client, "Who is it?", tools=[{"googleSearch": {}}])) == "Found."


def test_the_first_rule_that_matches_wins_and_others_leave_it_to_the_engine(client, rules):
    rules.add("fox", "first")
    rules.add("red fox", "second")
    assert text_of(ask(client, "red fox")) == "first"
    assert text_of(ask(client, "dog")).startswith("You said: dog")
    assert [question.text for question in rules.unmatched] == ["dog"]


def test_a_result_is_matched_by_name_and_by_what_it_says(client, rules):
    rules.add("weather", calls={"get_weather": {"city": "Oslo"}})
    rules.add(When(result="get_*", matches=r'"degrees": (\d+)'), "It has {1} degrees.")
    first = ask(client, "The weather?", tools=TOOLS)
    assert calls_of(first) == [("get_weather", {"city": "Oslo"})]
    back = {"functionResponse": {"name": "get_weather", "response": {"degrees": 7}}}
    body = ask(client, [user("The weather?"), candidate_of(first)["content"], user(back)], tools=TOOLS)
    assert text_of(body) == "It has 7 degrees."


# --- what is answered -------------------------------------------------------------------------------------------------


def test_groups_fill_texts_and_everything_else_in_braces_stays(client, rules):
    rules.add(re.compile(r"capital of (?P<country>\w+)"), "{country}, {1}, {0}, {other}, {}, { 1 }")
    assert text_of(ask(client, "The capital of Chad?")) == "Chad, Chad, capital of Chad, {other}, {}, { 1 }"


def test_a_text_streams_word_by_word_and_pieces_as_they_are(client, rules):
    rules.add("words", "One two.")
    rules.add("pieces", pieces=["One two.", " Three"])
    assert [text_of(chunk) for chunk in stream(client, "words")] == ["One", " two", "."]
    assert [text_of(chunk) for chunk in stream(client, "pieces")] == ["One two.", " Three"]
    assert text_of(ask(client, "pieces")) == "One two. Three"
    *_, last = stream(client, "pieces", THREE)
    assert "thoughtSignature" in parts_of(last)[0], "the emulator signs as ever"


def test_json_obeys_the_schema_that_was_asked_for(client, rules):
    rules.add(re.compile("rate (.*)"), json={"name": "{1}", "stars": 3})
    rules.add("wrong", json={"name": "x", "stars": "three"})
    rules.add("forced", json={"stars": "three"}, unchecked=True)
    schema = {
        "type": "OBJECT",
        "properties": {"name": {"type": "STRING"}, "stars": {"type": "INTEGER"}},
        "required": ["name", "stars"],
    }
    config = {"responseMimeType": "application/json", "responseSchema": schema}
    assert text_of(ask(client, "rate tea", generationConfig=config)) == '{"name": "tea", "stars": 3}'
    message = refusal(post(client, "wrong", generationConfig=config))
    assert "json.stars is 'three', and must be of type integer" in message
    assert text_of(ask(client, "forced", generationConfig=config)) == '{"stars": "three"}'


@pytest.mark.parametrize(
    ("calls", "fault"),
    [
        ({"get_wether": {}}, "get_wether, which the request does not declare; did you mean get_weather?"),
        ({"get_weather": {}}, "get_weather lacks 'city', which is required"),
        ({"get_weather": {"city": 1}}, "get_weather.city is 1, and must be of type string"),
        ({"get_weather": {"city": "Oslo", "day": 1}}, "get_weather has no 'day'; did you mean days?"),
    ],
)
def test_calls_fit_the_declarations(client, rules, calls, fault):
    rules.add("weather", calls=calls, name="mine")
    message = refusal(post(client, "weather", tools=TOOLS))
    assert fault in message
    assert "mine" in message
    rules.reset()
    rules.add("weather", calls=calls, unchecked=True)
    assert calls_of(ask(client, "weather", tools=TOOLS)) == [next(iter(calls.items()))]


def test_words_come_before_calls_and_calls_are_signed_and_named(client, rules):
    calls = [{"get_weather": {"city": "{1}"}}, {"get_weather": {"city": "Rome"}}]
    rules.add(re.compile(r"weather in (\w+)"), "Let me see.", calls=calls)
    parts = parts_of(ask(client, "weather in Oslo", THREE, tools=TOOLS))
    assert parts[0]["text"] == "Let me see."
    assert [part["functionCall"]["args"]["city"] for part in parts[1:3]] == ["Oslo", "Rome"]
    assert "thoughtSignature" in parts[1]
    assert len({part["functionCall"]["id"] for part in parts[1:3]}) == 2


def test_thoughts_are_shown_where_they_are_asked_for(client, rules):
    rules.add("think", "Done.", thoughts=["Hm.", "Well."])
    shown = parts_of(ask(client, "think", generationConfig={"thinkingConfig": {"includeThoughts": True}}))
    assert [part["text"] for part in shown if part.get("thought")] == ["Hm.Well."]
    body = ask(client, "think")
    assert parts_of(body)[0] == {"text": "Done."}
    assert body["usageMetadata"]["thoughtsTokenCount"] == 4


def test_media_come_as_bytes(client, rules):
    rules.add("draw", "Here:", media={"image/jpeg": b"jpeg", "audio/wav": b"wav"})
    parts = parts_of(ask(client, "draw", PAINTER))
    assert parts[0]["text"] == "Here:"
    assert [(part["inlineData"]["mimeType"], base64.b64decode(part["inlineData"]["data"])) for part in parts[1:]] == [
        ("image/jpeg", b"jpeg"),
        ("audio/wav", b"wav"),
    ]


@pytest.mark.parametrize("name", [FLASH, THREE])
def test_finish_reasons_lose_no_word(client, rules, name):
    rules.add("long", "All of it", finish="MAX_TOKENS")
    body = ask(client, "long", name)
    assert (text_of(body), candidate_of(body)["finishReason"]) == ("All of it", "MAX_TOKENS")
    assert (
        "".join(
            map(text_of, filter(lambda chunk: "parts" in candidate_of(chunk)["content"], stream(client, "long", name)))
        )
        == "All of it"
    )


def test_prompts_are_blocked(client, rules):
    rules.add("bad", block="PROHIBITED_CONTENT")
    body = ask(client, "bad")
    assert body["promptFeedback"] == {"blockReason": "PROHIBITED_CONTENT"}
    assert "candidates" not in body


def test_usage_is_what_the_rule_says_and_the_total_its_sum(client, rules):
    rules.add("dear", "x", usage={"promptTokenCount": 900, "candidatesTokenCount": 100})
    usage = ask(client, "dear", generationConfig={"thinkingConfig": {"thinkingBudget": 0}})["usageMetadata"]
    assert (usage["promptTokenCount"], usage["candidatesTokenCount"], usage["totalTokenCount"]) == (900, 100, 1000)


def test_embeddings_have_answers_of_their_own(client, rules):
    rules.add("cat", "a text is no answer to an embedding")
    rules.add("cat", embedding=[1.0, 0.0])
    content = {"parts": [{"text": "cat"}]}
    one = client.post("/v1beta/models/gemini-embedding-001:embedContent", json={"content": content}).json()
    assert one["embedding"]["values"] == [1.0, 0.0]
    name = "models/gemini-embedding-001"
    many = {"requests": [{"model": name, "content": content}, {"model": name, "content": {"parts": [{"text": "dog"}]}}]}
    vectors = client.post("/v1beta/models/gemini-embedding-001:batchEmbedContents", json=many).json()["embeddings"]
    assert [len(vector["values"]) for vector in vectors] == [2, 3072]
    assert text_of(ask(client, "cat")).startswith("a text")


def test_a_reply_without_words_leaves_them_to_the_engine(client, rules, waits):
    rules.add("slow", delay=2)
    assert text_of(ask(client, "slow")) == "You said: slow [turn 1]"
    assert waits == [2]


# --- errors, time, broken connections ---------------------------------------------------------------------------------


def test_answers_in_turn_the_last_one_stays(client, rules):
    rules.add("go", Reply(error=503, times=2), "First.", "Second.")
    assert [post(client, "go").status_code for _ in range(2)] == [503, 503]
    assert [text_of(ask(client, "go")) for _ in range(3)] == ["First.", "Second.", "Second."]


def test_what_is_used_up_makes_room_for_the_next_rule(client, rules):
    rules.add("go", "once", times=1)
    rules.add("go", "then")
    assert [text_of(ask(client, "go")) for _ in range(3)] == ["once", "then", "then"]
    assert not rules.unused


def test_a_429_tells_the_quota_and_when_to_try_again(client, rules):
    rules.add(re.compile("(go)"), error=429, retry_after=1.5)
    error = post(client, "go").json()["error"]
    assert error["status"] == "RESOURCE_EXHAUSTED"
    assert error["message"].endswith("model: gemini-2.5-flash\nPlease retry in 1.5s.")
    details = {detail["@type"].rpartition(".")[2]: detail for detail in error["details"]}
    assert details["RetryInfo"]["retryDelay"] == "1.5s"
    (violation,) = details["QuotaFailure"]["violations"]
    assert violation["quotaDimensions"]["model"] == FLASH


@pytest.mark.parametrize(
    ("error", "code", "status"),
    [
        (503, 503, "UNAVAILABLE"),
        ("FAILED_PRECONDITION", 400, "FAILED_PRECONDITION"),
        ("deadline_exceeded", 504, "DEADLINE_EXCEEDED"),
        (418, 418, "INVALID_ARGUMENT"),
    ],
)
def test_errors_by_code_or_status(client, rules, error, code, status):
    rules.add("one", error=error)
    rules.add(re.compile("tw(o)"), error=error, message="My {1}h")
    said = post(client, "one").json()["error"]
    assert (said["code"], said["status"]) == (code, status)
    assert refusal(post(client, "two"), code) == "My oh"
    streamed = post(client, "one", FLASH, "streamGenerateContent?alt=sse")
    assert streamed.status_code == code
    assert refusal(client.post("/v1beta/interactions", json={"model": THREE, "input": "two"}), code) == "My oh"


def test_bad_requests_stay_bad(client, rules):
    rules.add(None, "fine")
    assert "temperature" in refusal(post(client, "Hi", generationConfig={"temperature": 9}))


def test_a_stream_has_its_pace(client, rules, waits):
    rules.add("slowly", pieces=["a", "b", "c"], delay=5, pace=0.5)
    assert len(stream(client, "slowly")) == 3
    assert waits == [5, 0.5, 0.5]


@pytest.mark.parametrize("chunks", [0, 2, 3])
def test_a_stream_is_cut(client, rules, chunks):
    rules.add("cut", pieces=["a", "b", "c"], cut_after=chunks)
    sent = []
    journal = client.app.state.journal
    with pytest.raises(ConnectionDropped):
        stream(client, "cut")
    exchange = journal.exchanges[-1]
    sent = exchange.events
    assert exchange.status == 200
    assert [text_of(chunk) for chunk in sent] == ["a", "b", "c"][:chunks]


def test_an_answer_in_one_piece_is_lost(client, rules):
    rules.add("cut", "never", cut_after=1)
    with pytest.raises(ConnectionDropped):
        ask(client, "cut")
    assert client.app.state.journal.exchanges[-1].status is None


# --- strict -----------------------------------------------------------------------------------------------------------


def test_strict_rules_refuse_what_they_do_not_know_and_list_themselves(client, rules):
    rules.strict = True
    rules.add("fox", "A fox.", name="animals")
    rules.add(When(matches=r"dog", model="gemini-3*"), error=429, times=2)
    assert text_of(ask(client, "fox")) == "A fox."
    response = post(client, "cat")
    assert response.json()["error"]["status"] == "FAILED_PRECONDITION"
    message = refusal(response)
    assert message.startswith("No rule answers 'cat' (generateContent, gemini-2.5-flash, turn 1)")
    assert "1. animals: when contains='fox' -> text='A fox.' (used 1)" in message
    assert "2. when matches='dog', model='gemini-3*' -> error=429, times=2 (used 0 of 2)" in message
    embedding = {"content": {"parts": [{"text": "cat"}]}}
    assert client.post("/v1beta/models/gemini-embedding-001:embedContent", json=embedding).status_code == 200


def test_reset_goes_back_to_the_rules_of_the_beginning():
    first = Rules.from_yaml("rules:\n- when: a\n  answer: {text: b, times: 1}\n")
    (rule,) = first
    rule.used = 1
    first.add("c", "d")
    first.reset(strict=True)
    assert list(first) == [rule]
    assert rule.used == 0
    assert first.strict


# --- interactions -----------------------------------------------------------------------------------------------------


def test_interactions_follow_the_same_rules(client, rules):
    rules.add("weather", calls={"get_weather": {"city": "Oslo"}})
    rules.add(
        When(contains="hello", operation="interactions.*"), pieces=["Good", " day"], usage={"candidatesTokenCount": 7}
    )
    body = interact(client, "hello").json()
    assert body["steps"][-1]["content"][0]["text"] == "Good day"
    assert body["usage"]["total_output_tokens"] == 7
    function = {
        "type": "function",
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    }
    body = interact(client, "weather", tools=[function]).json()
    assert (body["status"], body["steps"][-1]["arguments"]) == ("requires_action", {"city": "Oslo"})


def test_streamed_interactions_are_cut(client, rules):
    rules.add("hello", pieces=["Good", " day"], cut_after=4)
    with pytest.raises(ConnectionDropped):
        interact(client, "hello", stream=True)
    assert client.app.state.journal.exchanges[-1].response_body.count(b"event: ") == 4


# --- mistakes ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"text": "a", "json": {}}, "text and json exclude each other"),
        ({"finish": "MAX_TOKEN"}, "did you mean MAX_TOKENS?"),
        ({"block": "SAFTY"}, "did you mean SAFETY?"),
        ({"usage": {"totalTokens": 1}}, "did you mean totalTokenCount?"),
        ({"error": "UNAVAILABEL"}, "did you mean UNAVAILABLE?"),
        ({"error": 200}, "200 is no status of an error"),
        ({"message": "x"}, "give error as well"),
        ({"retry_after": 1}, "give error as well"),
        ({"delay": -1}, "delay must not be negative"),
        ({"times": 0}, "times must be at least 1"),
        ({"calls": "get_weather"}, "'get_weather' is no call"),
        ({"calls": {"get_weather": "Oslo"}}, "the arguments of get_weather must be an object"),
    ],
)
def test_replies_that_can_not_be(options, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        Rules().add("x", **options)


def test_names_that_replies_do_not_have():
    mistyped: Any = {"txet": "y"}
    with pytest.raises(TypeError, match="'txet' is nothing a reply has; did you mean text"):
        Rules().add("x", **mistyped)
    with pytest.raises(TypeError, match="pieces must be a list of texts"):
        Rules().add("x", pieces="abc")


# --- files ------------------------------------------------------------------------------------------------------------


def test_a_file_has_all_of_it(tmp_path):
    (tmp_path / "cat.png").write_bytes(b"png")
    file = tmp_path / "rules.yaml"
    file.write_text(
        dedent(r"""
        strict: true
        rules:
          - when: hello
            answer: Hi.
          - name: weather
            when: {matches: 'weather in (\w+)', model: gemini-2.5-*, tool: get_weather, turn: 1}
            answer: {calls: {get_weather: {city: "{1}"}}, delay: 0.5}
          - when: {contains: [a, b], media: false}
            answer:
              - {error: 429, retry_after: 2, times: 2}
              - Fine.
              - {json: {ok: true}, finish: MAX_TOKENS, usage: {promptTokenCount: 3}}
          - answer: {media: {image/png: {file: cat.png}, image/gif: !!binary R0lG}}
            times: 3
        """)
    )
    rules = Rules.from_yaml(file)
    assert rules.strict
    hello, weather, both, rest = rules
    assert (hello.when, hello.replies) == (When(contains="hello"), (Reply(text="Hi."),))
    assert weather.name == "weather"
    assert weather.when == When(matches=r"weather in (\w+)", model="gemini-2.5-*", tool="get_weather", turn=1)
    assert both.replies[0] == Reply(error=429, retry_after=2, times=2)
    assert both.replies[2].json == {"ok": True}
    assert both.limit is None
    assert rest.replies == (Reply(media={"image/png": b"png", "image/gif": b"GIF"}, times=3),)
    assert rest.limit == 3


def test_a_list_alone_is_a_file_and_so_is_nothing():
    (rule,) = Rules.from_yaml("- when: a\n  answer: b\n")
    assert str(rule) == "when contains='a' -> text='b' (used 0)"
    assert not list(Rules.from_yaml("rules:\n"))


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("rules:\n- wen: a\n  answer: b", 2, "'wen' is nothing a rule has; did you mean when?"),
        ("rules:\n- when: {modle: a}\n  answer: b", 2, "'modle' is nothing a when has; did you mean model?"),
        ("rules:\n- when: a\n  answer:\n    txt: b", 4, "'txt' is nothing an answer has; did you mean text?"),
        ("rules:\n- when: a\n  answer:\n    text: b\n    finish: STOPP", 5, "did you mean STOP?"),
        ("rules:\n- when: a\n  answer:\n    times: many", 4, "times must be a number, not 'many'"),
        ("rules:\n- when: a\n  answer:\n    times: true", 4, "times must be a number, not True"),
        ("rules:\n- when: a\n  answer:\n    media: {image/png: {file: no.png}}", 4, "No such file"),
        (
            "rules:\n- when: a\n  answer:\n    media: {image/png: cat}",
            4,
            "media must be `!!binary ...` or `{file: path}`",
        ),
        ("rules:\n- when:\n    matches: '('\n  answer: b", 3, "matches is no regular expression"),
        ("rules:\n- when: a\n", 2, "a rule needs an answer"),
        ("rules:\n- when: a\n  when: b\n  answer: c", 3, "when is there twice"),
        ("rules:\n- a\n", 2, "a rule must be a mapping with when, answer, name, times"),
        ("rules: a\n\n", 1, "rules must be a list"),
        ("rulez:\n- when: a\n", 1, "'rulez' is nothing a file has; did you mean rules?"),
        ("rules:\n- when: a\n  times: 2\n  answer: [a, b]", 3, "times of a rule is that of its one answer"),
        ("rules:\n- when: [a\n  answer: b", 3, "expected"),
        ("rules:\n- when: a\n  answer: {text: !!python/name:os.system x}", 3, "could not determine a constructor"),
    ],
)
def test_mistakes_in_files_have_lines(text, line, message):
    with pytest.raises(ValueError, match=rf"^rules, line {line}: ") as raised:
        Rules.from_yaml(text)
    assert message in str(raised.value)


def test_mistakes_name_the_file(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text("rules: 1")
    with pytest.raises(ValueError, match=r"mine\.yaml, line 1: rules must be a list"):
        Rules.from_yaml(str(file))
