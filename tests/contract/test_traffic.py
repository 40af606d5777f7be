"""Genuine answers of the service, parsed and dumped again, are what was received."""

from __future__ import annotations

import gzip
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from gemkit_raw import models
from gemkit_raw.types import JsonModel

TRAFFIC = Path(__file__).resolve().parents[3] / "shared" / "traffic"
HOST = "generativelanguage.googleapis.com"
NOT_GENUINE = {"sdk_mocks.jsonl.gz"}  # written by hand, as its README says
SPEC: dict[str, Any] = json.loads(files("gemkit_raw").joinpath("openapi.json").read_bytes())
OTHER_NAMES = {  # of the recordings, for operations of the spec
    "files.upload.finalize": "media.upload",
    "fileSearchStores.uploadToFileSearchStore.finalize": "media.uploadToFileSearchStore",
}


SHARED_METHODS = {"generateContent", "streamGenerateContent", "countTokens", "embedContent", "batchEmbedContents"}
"""Methods that other services of Google's have too, with answers of the same form and a little more."""


def find_type(operation: str) -> type[JsonModel] | None:
    """The type that answers an operation."""
    name = OTHER_NAMES.get(operation, operation)
    responses = {o["operationId"]: o["responses"]["200"]["content"] for p in SPEC["paths"].values() for o in p.values()}
    method = name.rpartition(".")[2]
    if name not in responses and method in SHARED_METHODS:
        name = f"models.{method}"
    content = responses.get(name, {})
    schema = next(iter(content.values()), {}).get("schema", {}).get("$ref", "")
    return getattr(models, schema.rpartition("/")[2]) if schema else None


pytestmark = pytest.mark.skipif(not TRAFFIC.is_dir(), reason="recorded traffic is not beside this checkout")


def read_bodies() -> Iterator[tuple[str, type[JsonModel], dict[str, Any], bool]]:
    """Every successful JSON answer of the operations described: its exchange, type and body; and if it was seen on its way.

    Of some recordings only the body was kept, and not all of those are of this API.
    """
    for path in sorted(TRAFFIC.glob("*.jsonl.gz")):
        if path.name in NOT_GENUINE:
            continue
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                exchange = json.loads(line)
                operation = str(exchange.get("operation"))
                kind = find_type(operation)
                if kind is None or exchange["status"] != 200:
                    continue
                body = exchange["response_body"]
                for item in body["chunks"] if exchange["framing"] in ("sse", "json-array") else [body]:
                    if isinstance(item, dict) and "error" not in item and "base64_sha256" not in item:
                        yield exchange["id"], kind, item, is_whole(exchange)


def is_whole(exchange: dict[str, Any]) -> bool:
    """Whether request and answer were both recorded, on the API's own host."""
    return HOST in exchange["url"] and exchange["source"]["fidelity"] in ("raw", "parsed", "normalized")


def find_unknown(value: Any) -> Iterator[str]:
    """The fields of an answer that have no attribute, as Class.field."""
    if isinstance(value, JsonModel):
        extra = value.additional_properties.items()
        yield from (f"{type(value).__name__}.{key}" for key, field in extra if key != "@type" and field is not None)
        for slot, _, _ in value.__json_out__:
            yield from find_unknown(getattr(value, slot))
    elif isinstance(value, list):
        for item in value:
            yield from find_unknown(item)


def test_every_answer_survives_a_round_trip() -> None:
    counts: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    lossy: list[str] = []
    for exchange, kind, body, ours in read_bodies():
        counts[kind.__name__] += 1
        answer = kind.from_dict(body)
        if ours:
            unknown.update(find_unknown(answer))
        if answer.to_dict() != body:
            lossy.append(exchange)
    print(f"\n{counts.total()} genuine answers: {dict(counts)}")  # noqa: T201  # what `make contract` has to say
    print(f"fields that the spec does not know: {dict(unknown)}")  # noqa: T201  # the same
    assert not lossy
    assert not unknown
    assert counts.total() > 5_000
    assert {"GenerateContentResponse", "CachedContent", "FileSearchStore", "Operation", "File", "Model"} <= set(counts)


def find_places(value: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Every field of a JSON value, however deep: the object that holds it, and its name."""
    if isinstance(value, dict):
        for key, field in value.items():
            yield value, key
            yield from find_places(field)
    elif isinstance(value, list):
        for item in value:
            yield from find_places(item)


CHANGES: dict[str, Callable[[dict[str, Any], str], None]] = {
    "an unknown value": lambda holder, key: holder.update({key: "A_VALUE_OF_TOMORROW"}),
    "an unknown field": lambda holder, key: holder.update(aFieldOfTomorrow={"a": [1, None]}),
    "null": lambda holder, key: holder.update({key: None}),
    "a wrong type": lambda holder, key: holder.update({key: 5 if isinstance(holder[key], str | dict | list) else [{}]}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_an_answer_that_changed_survives_too(change: str) -> None:
    dice = random.Random(change)
    lossy: list[str] = []
    for exchange, kind, body, _ in read_bodies():
        places = list(find_places(body))
        if places:
            CHANGES[change](*dice.choice(places))
            if kind.from_dict(body).to_dict() != body:
                lossy.append(exchange)
    assert not lossy
