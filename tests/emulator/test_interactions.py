"""Interactions: their steps and events, what is kept of them, and what is refused."""

from __future__ import annotations

import base64
import json
import random
import re
from contextlib import aclosing, contextmanager

import anyio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemkit_emulator import create_app
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.errors import engine_failed
from gemkit_emulator.interactions.payloads import read_payload
from gemkit_emulator.spec import load_spec

from .asking import FLASH, THREE
from .conftest import TestClient

PATH = "/v1beta/interactions"
RESEARCHER = "deep-research-preview-04-2026"
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"location": {"type": "string"}}, "required": ["location"]},
}
ROUTE = {"type": "function", "name": "find_route", "parameters": {"type": "object", "properties": {}}}
SCHEMA = {"type": "object", "properties": {"age": {"type": "integer"}}, "required": ["age"]}
EVENT = re.compile(r"event: (.+)\ndata: (.+)\n\n")


def post(client, given, model=THREE, /, path=PATH, **fields):
    return client.post(path, json={"model": model, "input": given, **fields})


def ask(client, given, model=THREE, /, **fields):
    response = post(client, given, model, **fields)
    assert response.status_code == 200, response.text
    # The description says what an answer may hold, and `read_payload` refuses everything else.
    assert read_payload(load_spec("interactions"), "Interaction", response.json()) == response.json()
    return response.json()


def read_events(response):
    assert (response.status_code, response.headers["content-type"]) == (200, "text/event-stream"), response.text
    found = EVENT.findall(response.text)
    assert "".join(f"event: {name}\ndata: {data}\n\n" for name, data in found) == response.text
    assert found.pop() == ("done", "[DONE]")
    events = [json.loads(data) for _, data in found]
    assert [name for name, _ in found] == [event["event_type"] for event in events]
    for event in events:
        if event["event_type"] != "step.start":  # which lacks what comes later
            assert read_payload(load_spec("interactions"), "InteractionSSEEvent", event) == event
    return events


def stream(client, given, model=THREE, /, **fields):
    return read_events(post(client, given, model, stream=True, **fields))


def research(client, **fields):
    body = {"agent": RESEARCHER, "input": "TPUs", "background": True, **fields}
    response = client.post(PATH, json=body)
    assert response.status_code == 200, response.text
    return response


def get(client, interaction, **query):
    return client.get(f"{PATH}/{interaction['id']}", params=query)


def refusal(response, code=400, name="invalid_request"):
    error = response.json()["error"]
    assert (response.status_code, error.pop("code"), [*error]) == (code, name, ["message"]), response.text
    return error["message"]


def kinds(interaction):
    return [step["type"] for step in interaction["steps"]]


def text_of(interaction):
    steps = [step for step in interaction["steps"] if step["type"] == "model_output"]
    return "".join(piece.get("text", "") for step in steps for piece in step["content"])


def merge(events):
    """The steps that a stream tells of."""
    steps = []
    for event in events:
        if event["event_type"] == "step.start":
            assert event["index"] == len(steps)
            steps.append({**event["step"]})
        elif event["event_type"] == "step.delta":
            _add(steps[event["index"]], {**event["delta"]})
    return steps


def _add(step, delta):
    kind = delta.pop("type")
    match kind:
        case "arguments_delta":
            step["arguments"] = json.loads(delta["arguments"])
        case "thought_summary":
            step.setdefault("summary", []).append(delta["content"])
        case "text_annotation_delta":
            step["content"][-1] |= delta
        case "text" if step.get("content") and "text" in step["content"][-1]:
            step["content"][-1]["text"] += delta["text"]
        case "text" | "image" | "audio":
            step.setdefault("content", []).append({**delta, "type": kind})
        case _:
            step |= delta


# --- answers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["v1", "v1beta"])
def test_an_answer_has_thoughts_words_and_a_count(client, version):
    answer = post(client, "Hi", path=f"/{version}/interactions").json()
    assert (answer["status"], answer["object"], answer["model"]) == ("completed", "interaction", THREE)
    assert answer["created"] == answer["updated"] == "2026-05-28T20:26:40Z"
    thought, output = answer["steps"]
    assert (thought["type"], [*thought]) == ("thought", ["type", "signature"])
    assert output == {"content": [{"text": "You said: Hi [turn 1]", "type": "text"}], "type": "model_output"}
    usage = answer["usage"]
    assert usage["input_tokens_by_modality"] == [{"modality": "text", "tokens": 1}]
    parts = ("input", "output", "thought", "tool_use")
    assert usage["total_tokens"] == sum(usage[f"total_{part}_tokens"] for part in parts) > usage["total_thought_tokens"]


def test_summaries_of_thoughts_come_when_asked_for(client):
    answer = ask(client, "Hi", generation_config={"thinking_summaries": "auto"})
    assert answer["steps"][0]["summary"][0]["text"].startswith("**Reading the Request**")
    brief = ask(client, "Hi", FLASH, generation_config={"thinking_summaries": "auto", "thinking_level": "low"})
    assert len(brief["steps"][0]["summary"]) == 1  # 2.5 has levels here, and only here


def test_a_conversation_goes_on_from_an_interaction(client):
    first = ask(client, "I am Amir.", system_instruction="Be kind.")
    second = ask(client, "Who am I?", FLASH, previous_interaction_id=first["id"])
    # What was said is taken over, and nothing else.
    assert text_of(second) == "You said: Who am I? [turn 2]"
    assert second["usage"]["total_input_tokens"] > first["usage"]["total_output_tokens"]
    third = ask(client, "And now?", previous_interaction_id=second["id"])
    assert text_of(third) == "You said: And now? [turn 3]"
    # An id holds those of the conversation and of the interaction.
    ids = [base64.urlsafe_b64decode(answer["id"][3:] + "==") for answer in (first, second, third)]
    assert len({raw[:25] for raw in ids}) == 1
    assert len({raw[25:] for raw in ids}) == 3


def test_a_whole_conversation_can_be_the_input(client):
    said = [{"type": "user_input", "content": [{"type": "text", "text": "One"}]}]
    first = ask(client, said, store=False)
    assert "id" not in first
    second = ask(client, [*said, *first["steps"], {"type": "text", "text": "Two"}], store=False)
    assert text_of(second) == "You said: Two [turn 2]"


@pytest.mark.parametrize("source", ["data", "uri", "address"])
def test_pictures_are_taken_in(client, source):
    picture = ask(client, "A dot", "gemini-2.5-flash-image", response_modalities=["IMAGE"])["steps"][-1]["content"][0]
    raw = base64.b64decode(picture["data"])
    assert (picture["mime_type"], raw[:4]) == ("image/png", b"\x89PNG")
    if source != "data":
        uploaded = client.post("/upload/v1beta/files", content=raw, headers={"content-type": "image/png"}).json()
        uri = uploaded["file"]["uri"] if source == "uri" else "https://example.com/dot.png"
        picture = {"type": "image", "mime_type": "image/png", "uri": uri}
    answer = ask(client, [{"type": "text", "text": "What is it?"}, picture])
    told = "image at https://example.com/dot.png" if source == "address" else "an image of type image/png, 256 x 256"
    assert told in text_of(answer)
    assert {"modality": "image", "tokens": 258} in answer["usage"]["input_tokens_by_modality"]


def test_voices_speak(client):
    speaker = "gemini-3.8-flash-tts"
    sound = ask(client, "Hello", speaker, response_modalities=["AUDIO"])["steps"][-1]["content"][0]
    assert (sound["mime_type"], sound["sample_rate"], sound["channels"]) == ("audio/l16", 24_000, 1)
    wanted = {"type": "audio", "mime_type": "audio/wav"}
    file = ask(client, "Hello", speaker, response_format=wanted)["steps"][-1]["content"][0]
    assert base64.b64decode(file["data"])[44:] == base64.b64decode(sound["data"])
    response = post(client, "Hello", speaker, response_format={"type": "audio", "mime_type": "audio/mp3"})
    assert "audio/mp3" in refusal(response, 501, "unimplemented")


@pytest.mark.parametrize(
    "format_", [SCHEMA, [{"type": "text", "mime_type": "application/json", "schema": SCHEMA}]], ids=["bare", "typed"]
)
def test_json_obeys_its_schema(client, format_):
    assert json.loads(text_of(ask(client, "John is 30", response_format=format_))) == {"age": 30}


def test_an_answer_that_is_cut_short_says_so(client):
    cut = ask(client, "One two", generation_config={"max_output_tokens": 2})
    assert (cut["status"], text_of(cut)) == ("incomplete", "You said")
    assert text_of(ask(client, "One two", generation_config={"stop_sequences": [" two"]})) == "You said: One"


@pytest.mark.parametrize(("marker", "steps"), [("[block:SAFETY]", []), ("[finish:SAFETY 0]", ["thought"])])
def test_what_is_blocked_fails(client, marker, steps):
    answer = ask(client, f"Hi {marker}")
    assert (answer["status"], answer["errors"][0]["code"], kinds(answer)) == ("failed", "safety", steps)
    mild = [{"type": "dangerous_content", "threshold": "block_none"}]
    assert ask(client, f"Hi {marker}", safety_settings=mild)["status"] == "completed"


# --- tools ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", [FLASH, THREE])
def test_a_function_is_called_and_its_result_taken(client, model):
    asked = ask(client, "What is the weather in Oslo?", model, tools=[WEATHER])
    assert (asked["status"], kinds(asked)) == ("requires_action", ["thought", "function_call"])
    call = asked["steps"][1]
    assert (call["name"], call["arguments"], len(call["id"])) == ("get_weather", {"location": "Oslo"}, 8)
    for result, said in [
        ("mild", "mild"),
        ({"sky": "grey"}, '{"sky": "grey"}'),
        ([{"type": "text", "text": "a"}], "a"),
    ]:
        answered = {"type": "function_result", "call_id": call["id"], "result": result}
        for items in ([answered], [{"type": "user_input", "content": [answered]}]):
            answer = ask(client, items, model, previous_interaction_id=asked["id"])
            assert text_of(answer) == f"get_weather says: {said}. [turn 2]"
    failed = {"type": "function_result", "call_id": call["id"], "result": "no network", "is_error": True}
    answer = ask(client, [failed], previous_interaction_id=asked["id"])
    assert text_of(answer) == "get_weather failed: no network. [turn 2]"


def test_calls_can_be_parallel_forced_and_forbidden(client):
    asked = ask(client, "Call get_weather in Oslo and find_route", tools=[WEATHER, ROUTE])
    assert [step["name"] for step in asked["steps"][1:]] == ["get_weather", "find_route"]
    assert asked["steps"][1]["id"] != asked["steps"][2]["id"]
    for choice, called in [
        ("any", ["get_weather"]),
        ({"allowed_tools": {"mode": "any", "tools": ["find_route"]}}, ["find_route"]),
        ("none", []),
    ]:
        answer = ask(client, "Hi", tools=[WEATHER, ROUTE], generation_config={"tool_choice": choice})
        assert [step["name"] for step in answer["steps"] if step["type"] == "function_call"] == called


def test_googles_tools_leave_steps(client):
    prompt = "What is 3 * 4? See https://example.com/a"
    tools = [{"type": "google_search"}, {"type": "code_execution"}, {"type": "url_context"}]
    answer = ask(client, prompt, tools=tools)
    names = ("google_search", "url_context", "code_execution")
    search, url, code = ([f"{name}_call", f"{name}_result"] for name in names)
    assert kinds(answer) == [*search, *url, "thought", *code, "model_output"]
    steps = {step["type"]: step for step in answer["steps"]}
    for name in names:
        assert steps[f"{name}_call"]["id"] == steps[f"{name}_result"]["call_id"]
    assert steps["code_execution_result"]["result"] == "12\n"
    assert steps["url_context_result"]["result"] == [{"url": "https://example.com/a", "status": "success"}]
    (output,) = steps["model_output"]["content"]
    assert {note["type"] for note in output["annotations"]} == {"url_citation"}
    assert max(note["end_index"] for note in output["annotations"]) == len(output["text"])
    again = ask(client, "Thanks", previous_interaction_id=answer["id"])
    assert text_of(again) == "You said: Thanks [turn 2]"
    # Gemini 2.5 tells of its search at the end.
    assert kinds(ask(client, "Who won?", FLASH, tools=tools[:1])) == ["thought", "model_output", *search]


def test_a_signature_that_was_altered_is_noticed(client):
    said = [{"type": "user_input", "content": [{"type": "text", "text": "One"}]}]
    thought, output = ask(client, said)["steps"]
    signature = base64.b64decode(thought["signature"])
    altered = base64.b64encode(signature[:-1] + bytes((signature[-1] ^ 1,))).decode()
    response = post(client, [*said, thought | {"signature": altered}, output, *said])
    assert refusal(response) == "Corrupted thought signature."


# --- events -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", [FLASH, THREE, "gemini-2.5-flash-image", "gemini-3.8-flash-tts"])
def test_events_come_to_the_answer(client, clock, model):
    tools = [{"type": "google_search"}, {"type": "code_execution"}] if model in (FLASH, THREE) else []
    whole, told = (
        TestClient(create_app(EchoEngine(), clock=clock, rng=random.Random(3)), headers=client.headers) for _ in "ab"
    )
    answer = ask(whole, "What is 3 * 4?", model, tools=tools)
    events = stream(told, "What is 3 * 4?", model, tools=tools)
    types = [event["event_type"] for event in events]
    assert types[:3] == ["interaction.created", "interaction.status_update", "step.start"]
    assert types.count("step.start") == types.count("step.stop") == len(answer["steps"])
    assert not any("event_id" in event for event in events)
    steps = merge(events)
    for step in answer["steps"]:
        step.pop("search_type", None)  # which no event tells
    assert steps == answer.pop("steps")
    assert events[-1] == {"interaction": answer, "event_type": "interaction.completed"}


def test_a_call_is_told_with_its_arguments_apart(client):
    events = stream(client, "What is the weather in Oslo?", tools=[WEATHER])
    start, delta, stop = (event for event in events if event.get("index") == 1)
    assert start["step"] == {"id": start["step"]["id"], "type": "function_call", "name": "get_weather", "arguments": {}}
    assert delta["delta"] == {"arguments": '{"location":"Oslo"}', "type": "arguments_delta"}
    assert stop["event_type"] == "step.stop"
    assert events[-1]["interaction"]["status"] == "requires_action"


def test_a_stream_of_what_is_not_stored_has_no_ids(client):
    events = stream(client, "Hi", store=False)
    assert (events[0]["interaction"]["id"], events[1]["interaction_id"], events[-1]["interaction"]["id"]) == ("",) * 3


def test_a_stream_goes_on_after_any_of_its_events(client):
    events = read_events(research(client, stream=True))
    opening, numbered = events[:2], events[2:]
    assert not any("event_id" in event for event in opening)
    assert len({event["event_id"] for event in numbered}) == len(numbered)
    interaction = events[0]["interaction"]
    assert read_events(get(client, interaction, stream=True)) == events
    for i, event in enumerate(numbered):
        rest = get(client, interaction, stream=True, last_event_id=event["event_id"])
        assert read_events(rest) == numbered[i + 1 :]
    other = read_events(research(client, stream=True))[-1]["event_id"]
    for wrong in (other, "x", "AAAAAg=="):
        assert "last_event_id" in refusal(get(client, interaction, stream=True, last_event_id=wrong))


# --- what is kept -----------------------------------------------------------------------------------------------------


def test_work_in_the_background_is_done_by_the_second_look(client):
    started = research(client).json()
    assert started["status"] == "in_progress"
    assert "steps" not in started
    assert "usage" not in started
    assert [get(client, started).json()["status"] for _ in "abc"] == ["in_progress", "completed", "completed"]
    ended = get(client, started).json()
    assert (ended["agent"], text_of(ended)) == (RESEARCHER, "You said: TPUs [turn 1]")
    assert "google_search_call" in kinds(ended)
    assert "input" not in ended
    assert get(client, started, include_input=True).json()["input"] == "TPUs"


def test_work_that_is_under_way_cannot_be_continued(client):
    started = research(client).json()
    response = post(client, "And?", previous_interaction_id=started["id"])
    assert "has not ended yet" in refusal(response)


def test_work_in_the_background_can_be_cancelled(client):
    started = research(client).json()
    assert client.post(f"{PATH}/{started['id']}/cancel").json()["status"] == "cancelled"
    assert [get(client, started).json()["status"] for _ in "ab"] == ["cancelled"] * 2
    assert read_events(get(client, started, stream=True))[-1]["interaction"]["status"] == "cancelled"
    for other in (started, ask(client, "Hi")):
        assert "cannot be cancelled" in refusal(client.post(f"{PATH}/{other['id']}/cancel"))


def test_what_is_deleted_or_expired_is_gone(client, clock):
    deleted, kept = ask(client, "Hi"), ask(client, "Hi")
    assert client.delete(f"{PATH}/{deleted['id']}").json() == {}
    assert get(client, kept).json() == kept
    clock.advance(24 * 55)
    for interaction in (deleted, kept):
        assert "is not found" in refusal(get(client, interaction), 404, "not_found")
        response = post(client, "Hi", previous_interaction_id=interaction["id"])
        assert "is not found" in refusal(response, 404, "not_found")
        assert "is not found" in refusal(client.delete(f"{PATH}/{interaction['id']}"), 404, "not_found")


class SlowEngine(EchoEngine):
    """Says a word, and no more until it is let."""

    def __init__(self):
        self.let = anyio.Event()
        self.said = ""

    async def generate(self, prompt, index):
        async with aclosing(super().generate(prompt, index)) as pieces:
            async for piece in pieces:
                yield piece
                self.said += piece.text
                await self.let.wait()


@pytest.mark.parametrize(("store", "said"), [(True, "You said: Hi [turn 1]"), (False, "You")])
def test_what_is_stored_is_finished_when_the_client_is_gone(store, said):
    body = json.dumps({"model": THREE, "input": "Hi", "stream": True, "store": store}).encode()
    assert anyio.run(leave, body) == said


async def leave(body):
    """What the engine says in all to a client that hangs up after the first word."""
    engine, started = SlowEngine(), anyio.Event()
    requests = iter([{"type": "http.request", "body": body}])

    async def receive():
        if request := next(requests, None):
            return request
        await started.wait()
        return {"type": "http.disconnect"}

    async def send(message):
        if b'"text":"You"' in message.get("body", b""):
            started.set()

    headers = [(b"x-goog-api-key", b"test")]
    scope = {"type": "http", "method": "POST", "path": PATH, "query_string": b"", "headers": headers}
    with anyio.fail_after(10):
        async with anyio.create_task_group() as group:
            group.start_soon(create_app(engine), scope, receive, send)
            await started.wait()
            await anyio.wait_all_tasks_blocked()
            engine.let.set()
    return engine.said


class BrokenEngine(EchoEngine):
    """Breaks down after so many words."""

    words = 0

    async def generate(self, prompt, index):
        async for piece in super().generate(prompt, index):
            if piece.tokens > self.words:
                raise engine_failed("out of breath")
            yield piece


@pytest.mark.parametrize("words", [0, 2])
def test_an_engine_that_breaks_down_is_told_of(words):
    engine = BrokenEngine()
    engine.words = words
    client = TestClient(create_app(engine), headers={"x-goog-api-key": "test"})
    message = "The model behind the emulator failed: out of breath"
    assert refusal(post(client, "Hi"), 503, "service_unavailable") == message
    if words:
        error = {"error": {"message": message, "code": "service_unavailable"}, "event_type": "error"}
        assert stream(client, "Hi")[-1] == error
    else:
        assert refusal(post(client, "Hi", stream=True), 503, "service_unavailable") == message
    started = research(client).json()
    ended = [get(client, started) for _ in "ab"][-1].json()
    assert (ended["status"], ended["errors"][0]["message"]) == ("failed", message)


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"model": None}, "Missing required parameter 'model'."),
        ({"agent": RESEARCHER}, "Exactly one of 'model' and 'agent' is required."),
        ({"input": None}, "Missing required parameter 'input'."),
        ({"input": []}, "Missing required parameter 'input'."),
        ({"input": 3}, "Invalid value at 'input': 3."),
        (
            {"topic": "x", "generation_config": {"seed": "1"}},
            ("Unknown parameter 'topic'.\nInvalid value at 'generation_config.seed': expected an integer, not \"1\"."),
        ),
        (
            {"input": [{"type": "image", "mime_type": "image/png", "data": "?"}]},
            ("Invalid value at 'input[0].data': not base64."),
        ),
        ({"input": [{"type": "image", "mime_type": "image/png"}]}, "Content of type 'image' needs either data or uri."),
        ({"input": [{"type": "image", "uri": "gs://b/c.png"}]}, "Invalid or unsupported file uri: gs://b/c.png"),
        (
            {"input": [{"type": "function_result", "call_id": "x", "result": "y"}]},
            ("There is no function call with the id 'x' that function_result could answer."),
        ),
        ({"input": {"text": "Hi"}}, "Missing required parameter 'input.type'."),
        ({"tools": [{"type": "function", "name": "f", "args": {}}]}, "Unknown parameter 'args' at 'tools[0]'."),
        (
            {"generation_config": {"thinking_level": "deep"}},
            (
                "The value 'deep' is not supported for 'generation_config.thinking_level'. "
                "Supported values: 'minimal', 'low', 'medium', 'high', 'xhigh'."
            ),
        ),
        (
            {"background": True, "store": False},
            ("A background interaction has to be stored: background=true needs store=true."),
        ),
        ({"model": FLASH, "background": True}, "Model 'gemini-2.5-flash' does not support background interactions."),
        ({"continuation_token": "x"}, "Invalid continuation_token."),
    ],
)
def test_what_is_wrong_is_named(client, fields, message):
    assert refusal(client.post(PATH, json={"model": THREE, "input": "Hi", **fields})) == message


def test_the_older_form_of_turns_is_refused(client):
    response = post(client, [{"role": "user", "content": "Hi"}])
    assert refusal(response).startswith("The legacy Interactions API schema is no longer supported.")


def test_who_is_unknown_is_not_found(client):
    assert "models/nobody is not found" in refusal(post(client, "Hi", "nobody"), 404, "not_found")
    body = {"agent": "nobody", "input": "Hi"}
    assert refusal(client.post(PATH, json=body), 404, "not_found") == "Agent 'nobody' is not found."
    body = {"agent": RESEARCHER, "input": "Hi"}
    assert "needs background=true" in refusal(client.post(PATH, json=body))


# --- what they name ---------------------------------------------------------------------------------------------------


def test_labels_come_back(client):
    labels = {"team": "red", "größe": "", "a-b_1": "x-1"}
    assert ask(client, "Hi", labels=labels)["labels"] == labels
    for wrong in ({"Team": "x"}, {"1a": "x"}, {"": "x"}, {"a": "X"}, {"a": "x" * 64}, {"a" * 64: "x"}, {"a": "b c"}):
        assert "of a label" in refusal(post(client, "Hi", labels=wrong))


def cache(client, text, **fields):
    body = {"model": f"models/{THREE}", "contents": [{"role": "user", "parts": [{"text": text}]}], **fields}
    response = client.post("/v1beta/cachedContents", json=body)
    assert response.status_code == 200, response.text
    return response.json()


def test_cached_content_comes_before_the_input(client):
    cached = cache(client, "word " * 1100, systemInstruction={"parts": [{"text": "Be brief."}]})
    interaction = ask(client, "Hi", cached_content=cached["name"])
    tokens = cached["usageMetadata"]["totalTokenCount"]
    assert interaction["usage"]["total_cached_tokens"] == tokens
    assert interaction["usage"]["total_input_tokens"] > tokens
    assert "told to: Be brief." in text_of(interaction)
    assert "Only one of" in refusal(post(client, "Hi", cached_content=cached["name"], system_instruction="x"))
    assert "is for models/" in refusal(post(client, "Hi", FLASH, cached_content=cached["name"]))
    refusal(post(client, "Hi", cached_content="cachedContents/none"), 403, "permission_denied")


def test_a_conversation_outlives_its_beginning(client):
    first = ask(client, "My name is Ann.")
    second = ask(client, "And I am old.", previous_interaction_id=first["id"])
    client.delete(f"{PATH}/{first['id']}")
    assert "[turn 3" in text_of(ask(client, "Who am I?", previous_interaction_id=second["id"]))


# --- restarts ---------------------------------------------------------------------------------------------------------


@contextmanager
def open_client(clock, path):
    app = create_app(EchoEngine(), clock=clock, rng=random.Random(1), state=path)
    with TestClient(app, headers={"x-goog-api-key": "test"}) as client:
        yield client


def test_interactions_outlive_the_emulator(clock, tmp_path):
    with open_client(clock, tmp_path / "state.db") as client:
        first = ask(client, "Hi", tools=[WEATHER])
        events = read_events(client.get(f"{PATH}/{first['id']}", params={"stream": True}))
    with open_client(clock, tmp_path / "state.db") as client:
        assert get(client, first).json() == first
        assert get(client, first, include_input=True).json()["input"] == "Hi"
        assert read_events(get(client, first, stream=True)) == events
        assert read_events(get(client, first, stream=True, last_event_id=events[2]["event_id"])) == events[3:]
        assert "[turn 2" in text_of(ask(client, "More", previous_interaction_id=first["id"]))


def test_what_was_at_work_goes_on_after_a_restart(clock, tmp_path):
    with open_client(clock, tmp_path / "state.db") as client:
        begun = research(client).json()
        other = research(client).json()
        assert get(client, begun).json()["status"] == "in_progress"
    with open_client(clock, tmp_path / "state.db") as client:
        done = get(client, begun).json()
        assert (done["id"], done["status"], done["created"]) == (begun["id"], "completed", begun["created"])
        assert client.post(f"{PATH}/{other['id']}/cancel").json()["status"] == "cancelled"
        assert get(client, other).json()["status"] == "cancelled"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**12) | st.text(max_size=5) | st.sampled_from(["text", "user_input"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "text", "content", "data", "uri", "mime_type", "id"]), inner)
    ),
    max_leaves=8,
)
names = [*load_spec("interactions").find_message("CreateModelInteraction", "v1").fields]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=150)
@given(st.dictionaries(st.sampled_from(names), json_values), st.sampled_from([{}, {"model": THREE}]), json_values)
def test_no_body_is_a_fault(shared_client, body, subject, given_):
    response = shared_client.post(PATH, json={"input": given_, **body, **subject})
    assert response.status_code in (200, 400, 403, 404, 501), response.text
    assert not response.headers["content-type"].startswith("application/json") or response.json()
