"""The engines by themselves: values that obey schemas, and a real model when one is at hand."""

from __future__ import annotations

import importlib.util
import json
import random
import time

import anyio
import pytest

from gemkit_emulator.engines import Prompt, Sampling, Turn
from gemkit_emulator.engines.instances import build_instance
from gemkit_emulator.errors import ApiError
from gemkit_emulator.schemas import to_json_schema
from gemkit_emulator.weights import default_model_path

SCHEMAS = {
    "person": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "minLength": 3, "maxLength": 12},
            "born": {"type": "string", "format": "date"},
            "height": {"type": "number", "exclusiveMinimum": 0, "maximum": 2.5},
            "shoe": {"type": "integer", "multipleOf": 4, "minimum": 30, "maximum": 50},
            "nick": {"type": ["string", "null"]},
        },
        "required": ["name", "born"],
        "additionalProperties": False,
    },
    "tree": {
        "$ref": "#/$defs/node",
        "$defs": {
            "node": {
                "type": "object",
                "properties": {
                    "value": {"type": "integer"},
                    "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
                    "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
                },
                "required": ["value", "children", "next"],
            }
        },
    },
    "mix": {
        "type": "array",
        "prefixItems": [{"const": 7}, {"enum": ["a", "b"]}, {"type": "boolean"}],
        "minItems": 3,
        "items": {"oneOf": [{"type": "string"}, {"type": "number"}]},
    },
    "whole": {"allOf": [{"type": "object", "properties": {"a": {"type": "integer"}}}, {"required": ["a"]}]},
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_instances_are_valid(name):
    jsonschema = pytest.importorskip("jsonschema")
    for seed in range(20):
        value = build_instance(SCHEMAS[name], "the quick brown fox", random.Random(seed))
        jsonschema.validate(value, SCHEMAS[name])


def test_schema_of_gemini_becomes_json_schema():
    schema = {"type": "OBJECT", "properties": {"b": {"type": "STRING"}, "a": {"type": "INTEGER", "nullable": True}}}
    assert to_json_schema(schema | {"propertyOrdering": ["a"]}) == {
        "type": "object",
        "properties": {"a": {"anyOf": [{"type": "integer"}, {"type": "null"}]}, "b": {"type": "string"}},
    }


# --- gguf -------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def engine():
    if importlib.util.find_spec("xllamacpp") is None:
        pytest.skip("xllamacpp is not installed")
    if not default_model_path().is_file():
        pytest.skip("the default model is not in the cache: python -m gemkit_emulator --engine gguf fetches it")
    from gemkit_emulator.engines.gguf import GgufEngine

    engine = GgufEngine(default_model_path(), context=1024)
    yield engine
    anyio.run(engine.close)


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
