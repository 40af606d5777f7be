"""A real model, when one is at hand."""

from __future__ import annotations

import gc
import importlib.util
import json
import time

import anyio
import httpx
import pytest

from gemkit_emulator import create_app
from gemkit_emulator.engines import FunctionCall, FunctionResult, Prompt, Sampling, Turn
from gemkit_emulator.errors import ApiError
from gemkit_emulator.tools import Function
from gemkit_emulator.weights import default_model_path

from .asking import ask, calls_of, candidate_of, model, parts_of, post, refusal, stream, text_of, user
from .conftest import TestClient

# A model that was taught ChatML, made to believe it had been taught to call functions as well.
TEMPLATE = """\
{%- if tools %}
{{- '<|im_start|>system\\n' }}
{%- if messages[0].role == 'system' %}{{- messages[0].content + '\\n\\n' }}{%- endif %}
{{- 'You may call functions:\\n<tools>' }}
{%- for tool in tools %}{{- '\\n' + (tool | tojson) }}{%- endfor %}
{{- '\\n</tools>\\nTo call one, write <tool_call>\\n{"name": <its name>, "arguments": <JSON>}\\n</tool_call><|im_end|>\\n' }}
{%- elif messages[0].role == 'system' %}{{- '<|im_start|>system\\n' + messages[0].content + '<|im_end|>\\n' }}
{%- endif %}
{%- for message in messages %}
{%- if message.role == 'user' or (message.role == 'system' and not loop.first) %}
{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>\\n' }}
{%- elif message.role == 'assistant' %}
{{- '<|im_start|>assistant\\n' }}
{%- if message.content %}{{- message.content }}{%- endif %}
{%- for call in message.tool_calls %}
{{- '\\n<tool_call>\\n{"name": "' + call.function.name + '", "arguments": ' + (call.function.arguments | tojson) }}
{{- '}\\n</tool_call>' }}
{%- endfor %}
{{- '<|im_end|>\\n' }}
{%- elif message.role == 'tool' %}
{{- '<|im_start|>user\\n<tool_response>\\n' + message.content + '\\n</tool_response><|im_end|>\\n' }}
{%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}
"""
CITIES = ["Oslo", "Paris"]
WEATHER = {
    "functionDeclarations": [
        {
            "name": "get_weather",
            "description": "Tells the weather in a city.",
            "parameters": {
                "type": "OBJECT",
                "properties": {"city": {"type": "STRING", "enum": CITIES}, "days": {"type": "INTEGER"}},
                "required": ["city", "days"],
            },
        },
        {"name": "add", "parameters": {"type": "OBJECT", "properties": {"a": {"type": "NUMBER"}}, "required": ["a"]}},
    ]
}


def load(**options):
    if importlib.util.find_spec("xllamacpp") is None:
        pytest.skip("xllamacpp is not installed")
    if not default_model_path().is_file():
        pytest.skip("the default model is not in the cache: gemkit emulator models add smollm2 fetches it")
    from gemkit_emulator.engines.gguf import GgufEngine

    return GgufEngine(
        default_model_path(), 1024, threads=1, **options
    )  # more would wait for each other on a busy machine


@pytest.fixture(scope="module")
def engine():
    """The model as its file describes it: its template knows no functions."""
    engine = load()
    yield engine
    anyio.run(engine.close)


@pytest.fixture(scope="module")
def calling_client():
    """The model with a template that knows functions."""
    with TestClient(create_app(load(template=TEMPLATE)), headers={"x-goog-api-key": "test"}) as client:
        yield client


@pytest.fixture(scope="module")
def choosing_client():
    """The model made to choose, though its template knows no functions."""
    with TestClient(create_app(load(chooser="model")), headers={"x-goog-api-key": "test"}) as client:
        yield client


def say(text, *, max_tokens=24, stop=(), **options):
    sampling = Sampling(temperature=0, max_tokens=max_tokens, stop=stop)
    return Prompt((Turn("user", (text,)),), sampling=sampling, **options)


def run(engine, prompt):
    async def collect():
        return [piece async for piece in engine.generate(prompt, 0)]

    return anyio.run(collect)


def test_model_tells_different_stories(engine):
    fox, ship = (run(engine, say(f"Tell a story about a {hero}.")) for hero in ("fox", "ship"))
    texts = ["".join(piece.text for piece in pieces) for pieces in (fox, ship)]
    assert texts[0] != texts[1]
    assert len(fox) > 10
    assert fox[-1].finish == "MAX_TOKENS"
    assert fox[-1].tokens == 24
    assert all(piece.finish is None for piece in fox[:-1])


def test_model_obeys_a_schema(engine):
    schema = {
        "type": "object",
        "properties": {"n": {"type": "integer"}, "ok": {"type": "boolean"}},
        "required": ["n", "ok"],
    }
    pieces = run(engine, say("A number.", as_json=True, schema=schema, max_tokens=100))
    value = json.loads("".join(piece.text for piece in pieces))
    assert isinstance(value["n"], int)
    assert isinstance(value["ok"], bool)


def test_model_stops_where_it_should(engine):
    whole = "".join(piece.text for piece in run(engine, say("Count: one, two, three.")))
    stop = whole.split()[2]
    pieces = run(engine, say("Count: one, two, three.", stop=(stop,)))
    assert stop not in "".join(piece.text for piece in pieces)
    assert pieces[-1].finish == "STOP"


def test_model_counts_and_embeds(engine):
    short, long = (sum(anyio.run(engine.count_tokens, say(text)).values()) for text in ("Hi", "Hi there, my friend"))
    assert 0 < short < long
    embedding = anyio.run(engine.embed, "a cat on a mat", 64)
    assert len(embedding.values) == 64
    assert sum(value * value for value in embedding.values) == pytest.approx(1)
    assert anyio.run(engine.embed, "", None).values
    assert anyio.run(engine.embed, "word " * 3000, None).tokens < 600
    with pytest.raises(ApiError, match="dimensions"):
        anyio.run(engine.embed, "a", 3000)


def test_model_refuses_what_is_too_long_or_no_schema(engine):
    with pytest.raises(ApiError, match=r"The input token count \(\d+\) exceeds the maximum"):
        run(engine, say("word " * 2000))
    with pytest.raises(ApiError, match="schema"):
        run(engine, say("A number.", as_json=True, schema={"type": "frob"}))


def test_broken_model_is_told(engine, tmp_path):
    from gemkit_emulator.engines.gguf import GgufEngine

    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF and nothing more")
    with pytest.raises(RuntimeError, match=r"cannot load .*broken"):
        GgufEngine(broken)


def test_model_stops_when_nobody_listens(engine):
    async def write(tokens):
        start = time.monotonic()
        async for _ in engine.generate(say("Tell a very long story.", max_tokens=tokens), 0):
            pass
        return time.monotonic() - start

    async def listen_briefly():
        for_sixty = await write(60)
        pieces = engine.generate(say("Tell a very long story.", max_tokens=900), 0)
        await anext(pieces)
        await pieces.aclose()
        return await write(1), for_sixty

    waited, for_sixty = anyio.run(listen_briefly)
    assert waited < 900 / 60 * for_sixty / 2  # half of what the story would have taken


# --- likelihoods ------------------------------------------------------------------------------------------------------


def test_likelihoods_are_told(choosing_client):
    config = {"temperature": 0, "maxOutputTokens": 8, "responseLogprobs": True, "logprobs": 3}
    candidate = candidate_of(ask(choosing_client, "Name a colour.", generationConfig=config))
    result = candidate["logprobsResult"]
    text = "".join(part["text"] for part in candidate["content"]["parts"])
    assert "".join(chosen["token"] for chosen in result["chosenCandidates"]) == text
    assert all(len(top["candidates"]) == 3 for top in result["topCandidates"])
    total = sum(chosen["logProbability"] for chosen in result["chosenCandidates"])
    assert candidate["avgLogprobs"] == pytest.approx(total / len(result["chosenCandidates"]))
    config = {"temperature": 0, "maxOutputTokens": 4}
    assert "logprobsResult" not in candidate_of(ask(choosing_client, "Name a colour.", generationConfig=config))


# --- functions --------------------------------------------------------------------------------------------------------


def check_call(name, args):
    if name == "add":
        assert isinstance(args["a"], int | float)
    else:
        assert name == "get_weather"
        assert args["city"] in CITIES
        assert isinstance(args["days"], int)


def force(*names):
    calling = {"mode": "ANY"} | ({"allowedFunctionNames": [*names]} if names else {})
    return {"tools": [WEATHER], "toolConfig": {"functionCallingConfig": calling}}


@pytest.mark.parametrize("which", ["calling_client", "choosing_client"])
@pytest.mark.parametrize("names", [(), ("get_weather",), ("add",)], ids=["any", "get_weather", "add"])
def test_forced_call_obeys_its_schema(request, which, names):
    client = request.getfixturevalue(which)
    body = ask(client, "Plan my week in Norway.", **force(*names))
    ((name, args),) = calls_of(body)
    assert name in (names or ("get_weather", "add"))
    check_call(name, args)
    assert candidate_of(body)["finishReason"] == "STOP"
    assert body["usageMetadata"]["candidatesTokenCount"] > 0


@pytest.mark.parametrize("which", ["calling_client", "choosing_client"])
def test_mode_none_calls_nothing(request, which):
    body = ask(
        request.getfixturevalue(which),
        "Use get_weather to tell the weather in Oslo.",
        tools=[WEATHER],
        toolConfig={"functionCallingConfig": {"mode": "NONE"}},
        generationConfig={"maxOutputTokens": 8},
    )
    assert all("text" in part for part in parts_of(body))


def test_model_that_may_choose_calls_or_answers(choosing_client):
    body = ask(
        choosing_client,
        "What is the weather in Oslo for 3 days?",
        tools=[WEATHER],
        generationConfig={"temperature": 0, "maxOutputTokens": 8},
    )
    for part in parts_of(body):
        if "functionCall" in part:
            check_call(part["functionCall"]["name"], part["functionCall"]["args"])
        else:
            assert part["text"]


def rounds(*cities):
    contents = []
    for city in cities:
        contents += [
            user(f"What is the weather in {city} for 2 days?"),
            model({"functionCall": {"name": "get_weather", "args": {"city": city, "days": 2}}}),
            user({"functionResponse": {"name": "get_weather", "response": {"output": "sunny"}}}),
            model("It is sunny."),
        ]
    return contents


def test_model_calls_in_its_own_words(calling_client):
    # Shown how three times over, even a very small model does it.
    contents = [*rounds("Oslo", "Paris", "Oslo"), user("What is the weather in Paris for 2 days?")]
    fields = {"tools": [WEATHER], "generationConfig": {"temperature": 0, "maxOutputTokens": 80}}
    ((name, args),) = calls_of(ask(calling_client, contents, "gemini-2.0-flash", **fields))
    assert (name, args) == ("get_weather", {"city": "Paris", "days": 2})
    *_, last = stream(calling_client, contents, "gemini-2.0-flash", **fields)
    assert calls_of(last) == [(name, args)]


def test_model_reads_what_functions_returned(calling_client):
    contents = [*rounds("Oslo", "Paris"), *rounds("Oslo")[:3]]
    body = ask(
        calling_client,
        contents,
        "gemini-2.0-flash",
        tools=[WEATHER],
        generationConfig={"temperature": 0, "maxOutputTokens": 12},
    )
    assert "sunny" in text_of(body)


def test_call_that_breaks_off_is_none(calling_client):
    contents = [*rounds("Oslo", "Paris", "Oslo"), user("What is the weather in Paris for 2 days?")]
    body = ask(
        calling_client,
        contents,
        "gemini-2.0-flash",
        tools=[WEATHER],
        generationConfig={"temperature": 0, "maxOutputTokens": 12},
    )
    assert candidate_of(body)["finishReason"] == "MAX_TOKENS"
    assert not any("functionCall" in part for part in candidate_of(body)["content"].get("parts", []))


def test_rules_choose_for_a_model_whose_template_knows_no_functions(engine):
    assert not engine.chooses_calls
    client = TestClient(
        create_app(engine), headers={"x-goog-api-key": "test"}
    )  # not entered: it would close the engine
    body = ask(client, "get_weather in Oslo", tools=[WEATHER])
    assert calls_of(body)[0][0] == "get_weather"


def test_declared_functions_count(calling_client):
    def count(**fields):
        request = {"model": "models/gemini-2.5-flash", "contents": [user("Hi")], **fields}
        path = "/v1beta/models/gemini-2.5-flash:countTokens"
        return calling_client.post(path, json={"generateContentRequest": request}).json()["totalTokens"]

    assert count(tools=[WEATHER]) > count() + 20


# --- many at a time, and the end --------------------------------------------------------------------------------------


def test_requests_are_served_in_their_order(engine):
    done = []

    async def write(name, tokens):
        async for _ in engine.generate(say("Tell a story.", max_tokens=tokens), 0):
            pass
        done.append(name)

    async def crowd():
        async with anyio.create_task_group() as group:
            for name, tokens in [("long", 60), ("short", 4), ("shortest", 1)]:
                group.start_soon(write, name, tokens)
                await anyio.sleep(0.3)  # the order they come in

    anyio.run(crowd)
    assert done == ["long", "short", "shortest"]


def test_context_of_the_model_is_the_limit(choosing_client):
    assert "exceeds the maximum number of tokens allowed (1024)" in refusal(post(choosing_client, "word " * 3000))


def test_closing_unloads_the_model():
    engine = load()
    address = str(engine._client.base_url)
    anyio.run(engine.close)
    gc.collect()
    with pytest.raises(httpx.ConnectError):
        httpx.get(address, trust_env=False)


def test_who_closes_while_it_writes_ends_the_answer():
    engine = load()

    async def close_early():
        pieces = engine.generate(say("Tell a very long story.", max_tokens=900), 0)
        await anext(pieces)
        await engine.close()
        await pieces.aclose()

    anyio.run(close_early)


def test_conversation_with_calls_is_put_in_words_for_a_template_without(engine):
    turns = (
        Turn("user", ("Weather?",)),
        Turn("model", (FunctionCall("get_weather", {"city": "Oslo"}),)),
        Turn("user", (FunctionResult("get_weather", {"output": "sunny"}),)),
    )
    function = Function("get_weather", {"type": "object"})
    prompt = Prompt(turns, functions=(function,), sampling=Sampling(temperature=0, max_tokens=4))
    assert run(engine, prompt)[-1].calls == ()


def test_model_is_listed_and_answers_under_its_own_name(choosing_client):
    name = "models/smollm2-135m-instruct.q4_1"
    listed = choosing_client.get("/v1beta/models", params={"pageSize": 1000}).json()["models"]
    own = next(entry for entry in listed if entry["name"] == name)
    assert own["inputTokenLimit"] == 1024
    assert choosing_client.get(f"/v1/{name}").json()["name"] == name
    config = {"maxOutputTokens": 3}
    body = ask(choosing_client, "Hi", name.removeprefix("models/"), generationConfig=config)
    assert body["modelVersion"] == name.removeprefix("models/")
    texts = {"content": {"parts": [{"text": "a cat"}]}, "outputDimensionality": 8}
    assert len(choosing_client.post(f"/v1beta/{name}:embedContent", json=texts).json()["embedding"]["values"]) == 8
