"""Functions that are declared, called and answered for."""

from __future__ import annotations

import pytest

from .asking import FLASH, THREE, ask, calls_of, candidate_of, model, parts_of, post, refusal, stream, text_of, user

WEATHER = {
    "name": "get_weather",
    "parameters": {
        "type": "OBJECT",
        "properties": {
            "city": {"type": "STRING"},
            "unit": {"type": "STRING", "enum": ["celsius", "fahrenheit"]},
            "days": {"type": "INTEGER", "minimum": 1},
        },
        "required": ["city", "unit"],
    },
}
ADD = {
    "name": "add",
    "parametersJsonSchema": {
        "type": "object",
        "properties": {"a": {"type": "integer"}, "b": {"$ref": "#/$defs/number"}},
        "required": ["a", "b"],
        "$defs": {"number": {"type": "integer"}},
    },
}
CLOCK = {"name": "readClock", "description": "No parameters at all."}
TOOLS = [{"functionDeclarations": [WEATHER, ADD]}, {"functionDeclarations": [CLOCK]}]


def config(mode, *allowed):
    calling = {"mode": mode, **({"allowedFunctionNames": [*allowed]} if allowed else {})}
    return {"functionCallingConfig": calling}


@pytest.mark.parametrize(
    ("prompt", "calls"),
    [
        ("Call get_weather with city=Paris.", [("get_weather", {"city": "Paris", "unit": "celsius"})]),
        (
            "get weather, city: 'New York', days=3",
            [("get_weather", {"city": "New York", "unit": "celsius", "days": 3})],
        ),
        ("What's the weather in Boston, in fahrenheit?", [("get_weather", {"city": "Boston", "unit": "fahrenheit"})]),
        (
            'get_weather {"city": "Oslo", "unit": "fahrenheit"}',
            [("get_weather", {"city": "Oslo", "unit": "fahrenheit"})],
        ),
        ("Add 2 and 40.", [("add", {"a": 2, "b": 40})]),
        ("add b=1 a=5", [("add", {"a": 5, "b": 1})]),
        ("Please read the clock: readClock", [("readClock", {})]),
        (
            "add 1 and 2, get_weather city=Rome, add 3 and 4",
            [
                ("add", {"a": 1, "b": 2}),
                ("get_weather", {"city": "Rome", "unit": "celsius"}),
                ("add", {"a": 3, "b": 4}),
            ],
        ),
        ("With a=7 and b=8: add. I repeat: add.", [("add", {"a": 7, "b": 8})]),
        ("get_weather days=0", [("get_weather", {"city": "get_weather days=0", "unit": "celsius"})]),
        ('[call:no_such_tool {"x": [1, {"y": null}]}]', [("no_such_tool", {"x": [1, {"y": None}]})]),
        ("[call:add]", [("add", {})]),
    ],
)
def test_prompt_names_what_is_called(client, prompt, calls):
    assert calls_of(ask(client, prompt, tools=TOOLS)) == calls


def test_other_prompts_are_answered(client):
    assert text_of(ask(client, "Hello there", tools=TOOLS)) == "You said: Hello there [turn 1]"
    assert text_of(ask(client, "get_weather")).startswith("You said: get_weather")


def test_mode_decides(client):
    ask_for = "add 1 and 2"
    assert "functionCall" not in parts_of(ask(client, ask_for, tools=TOOLS, toolConfig=config("NONE")))[0]
    assert calls_of(ask(client, ask_for, tools=TOOLS, toolConfig=config("VALIDATED"))) == [("add", {"a": 1, "b": 2})]
    assert calls_of(ask(client, "Hello", tools=TOOLS, toolConfig=config("ANY")))[0][0] == "get_weather"
    only = config("ANY", "readClock")
    assert calls_of(ask(client, ask_for, tools=TOOLS, toolConfig=only)) == [("readClock", {})]


def test_older_models_send_all_calls_at_once(client):
    (chunk,) = stream(client, "add 1 and 2, read the clock: readClock", tools=TOOLS)
    whole = ask(client, "add 1 and 2, read the clock: readClock", tools=TOOLS)
    assert candidate_of(chunk) == candidate_of(whole)
    candidate = candidate_of(whole)
    assert (candidate["finishReason"], candidate["finishMessage"]) == ("STOP", "Model generated function call(s).")
    assert ["thoughtSignature" in part for part in parts_of(whole)] == [True, False]
    assert not any("id" in part["functionCall"] for part in parts_of(whole))


def test_gemini_3_sends_call_by_call_with_ids(client):
    *chunks, last = stream(client, "add 1 and 2, read the clock: readClock", THREE, tools=TOOLS)
    assert [[*part] for chunk in chunks for part in parts_of(chunk)] == [
        ["functionCall", "thoughtSignature"],
        ["functionCall"],
    ]
    assert (parts_of(last), candidate_of(last)["finishReason"]) == ([{"text": ""}], "STOP")
    assert not any("finishReason" in candidate_of(chunk) for chunk in chunks)
    parts = parts_of(ask(client, "add 1 and 2, read the clock: readClock", THREE, tools=TOOLS))
    ids = [part["functionCall"]["id"] for part in parts]
    assert len(set(ids)) == 2
    assert all(len(call_id) == 8 and call_id.isalnum() for call_id in ids)


@pytest.mark.parametrize("name", [FLASH, THREE, "gemini-2.0-flash"])
def test_responses_are_quoted(client, name):
    call = candidate_of(ask(client, "get_weather city=Paris, add 1 and 2", name, tools=TOOLS))["content"]
    responses = [
        {"functionResponse": {"name": "get_weather", "response": {"result": "sunny"}}},
        {"functionResponse": {"name": "add", "response": {"error": "too tired"}}},
    ]
    contents = [user("get_weather city=Paris, add 1 and 2"), call, user(*responses)]
    body = ask(client, contents, name, tools=TOOLS)
    assert text_of(body) == "get_weather says: sunny. add failed: too tired. [turn 2]"
    apart = [*contents[:2], user(responses[0]), {**user(responses[1]), "role": "function"}]
    assert text_of(ask(client, apart, name, tools=TOOLS)).startswith("get_weather says: sunny. add failed: too tired.")


def test_steps_follow_one_another(client):
    contents = [user("add 1 and 2, then get_weather city=Rome, and then tell me of it")]
    seen = []
    while "functionCall" in (part := parts_of(body := ask(client, contents, THREE, tools=TOOLS))[0]):
        seen.append(part["functionCall"]["name"])
        response = {"name": part["functionCall"]["name"], "response": {"output": 3}}
        contents += [candidate_of(body)["content"], user({"functionResponse": response})]
    assert seen == ["add", "get_weather"]
    assert text_of(body).startswith("get_weather says: 3.")


def test_forced_calls_never_end(client):
    contents = [user("add 1 and 2")]
    for _ in range(3):
        body = ask(client, contents, tools=TOOLS, toolConfig=config("ANY"))
        assert calls_of(body) == [("add", {"a": 1, "b": 2})]
        contents += [candidate_of(body)["content"], user({"functionResponse": {"name": "add", "response": {}}})]


def test_images_come_back_from_functions(client):
    png = {"inlineData": {"mimeType": "image/webp", "data": "AAAA"}}
    response = {"functionResponse": {"name": "add", "response": {"ok": True}, "parts": [png]}}
    call = candidate_of(ask(client, "add 1 and 2", tools=TOOLS))["content"]
    body = ask(client, [user("add 1 and 2"), call, user(response)], tools=TOOLS)
    assert 'add says: {"ok": true}. [an image of type image/webp, 3 bytes]' in text_of(body)
    assert {"modality": "IMAGE", "tokenCount": 258} in body["usageMetadata"]["promptTokensDetails"]


def test_declarations_are_counted(client):
    counts = [
        client.post(
            f"/v1beta/models/{FLASH}:countTokens",
            json={"generateContentRequest": {"model": f"models/{FLASH}", "contents": [user("Hi")], **fields}},
        ).json()["totalTokens"]
        for fields in ({}, {"tools": TOOLS})
    ]
    assert counts[1] > counts[0] + 20
    assert ask(client, "Hi", tools=TOOLS)["usageMetadata"]["promptTokenCount"] == counts[1]


CALL = {"functionCall": {"name": "add", "args": {}}}
RESPONSE = {"functionResponse": {"name": "add", "response": {}}}
AFTER_CALL = "Please ensure that function response turn comes immediately after a function call turn."
AFTER_USER = (
    "Please ensure that function call turn comes immediately after a user turn or after a function response turn."
)
EVEN = (
    "Please ensure that the number of function response parts is equal to the number of function call parts "
    "of the function call turn."
)


@pytest.mark.parametrize(
    ("contents", "message"),
    [
        ([user(RESPONSE)], AFTER_CALL),
        ([user("Hi"), model("Hello"), user(RESPONSE)], AFTER_CALL),
        ([user("Hi"), model(CALL), user("Wait"), user(RESPONSE)], AFTER_CALL),
        ([user("Hi"), model(CALL, CALL), user(RESPONSE)], EVEN),
        ([user("Hi"), model(CALL), user(RESPONSE, RESPONSE)], EVEN),
        ([user("Hi"), model("Hello"), model(CALL), user(RESPONSE)], AFTER_USER),
        ([model(CALL), user(RESPONSE)], AFTER_USER),
    ],
)
def test_turns_out_of_order_are_refused(client, contents, message):
    assert refusal(post(client, contents, tools=TOOLS)) == message


@pytest.mark.parametrize(
    "contents",
    [
        [user("Hi"), model("Let me see.", CALL), user(RESPONSE, "Hurry up")],
        [user("Hi"), model(CALL), model(CALL), user(RESPONSE, RESPONSE)],
        [user("Hi"), model(CALL), {**user(RESPONSE), "role": "tool"}, model(CALL), user(RESPONSE), user("Thanks")],
        [user("Hi"), model(CALL), user("Never mind")],
        [user("Hi"), model({"text": "Hm.", "thought": True}), model(CALL), model(""), user(RESPONSE)],
    ],
)
def test_turns_in_order_are_let_in(client, contents):
    ask(client, contents, tools=TOOLS)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"toolConfig": config("AUTO"), "tools": [{"googleSearch": {}}]},
            "Function calling config is set without function_declarations.",
        ),
        (
            {"toolConfig": config("ANY", "add", "nope"), "tools": TOOLS},
            "allowed_function_names should be a subset of the provided function_declarations.",
        ),
        ({"tools": [*TOOLS, *TOOLS]}, "Duplicate function declaration found: get_weather"),
        (
            {"tools": TOOLS, "generationConfig": {"responseMimeType": "application/json"}},
            "Function calling with a response mime type: 'application/json' is unsupported",
        ),
        (
            {"tools": [{"functionDeclarations": [{"name": "f", "parameters": {"type": "ARRAY"}}]}]},
            "* GenerateContentRequest.tools[0].function_declarations[0].parameters.items: missing field.\n",
        ),
    ],
)
def test_impossible_tools_are_refused(client, fields, message):
    assert refusal(post(client, "Hi", **fields)) == message


def test_bad_names_are_refused(client):
    message = refusal(post(client, "Hi", tools=[{"functionDeclarations": [{"name": "2fast"}]}]))
    assert message.startswith("* GenerateContentRequest.tools[0].function_declarations[0].name: Invalid function name.")


def test_gemini_3_answers_in_json_beside_functions(client):
    config = {"responseMimeType": "application/json", "responseJsonSchema": {"type": "integer"}}
    assert text_of(ask(client, "42", THREE, tools=TOOLS, generationConfig=config)) == "42"
