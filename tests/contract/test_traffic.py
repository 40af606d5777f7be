"""Genuine answers of the service, parsed and dumped again, are what was received."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from gemkit_raw import models
from gemkit_raw.types import JsonModel

TRAFFIC = Path(__file__).resolve().parents[3] / "shared" / "traffic"
NOT_GENUINE = {"sdk_mocks.jsonl.gz"}  # written by hand, as its README says
SPEC: dict[str, Any] = json.loads(files("gemkit_raw").joinpath("openapi.json").read_bytes())
OTHER_NAMES = {  # of the recordings, for operations of the spec
    "files.upload.finalize": "media.upload",
    "fileSearchStores.uploadToFileSearchStore.finalize": "media.uploadToFileSearchStore",
}


def find_type(operation: str) -> type[JsonModel] | None:
    """The type that answers an operation; other services' versions of a method answer like ours."""
    name = OTHER_NAMES.get(operation, operation)
    responses = {o["operationId"]: o["responses"]["200"]["content"] for p in SPEC["paths"].values() for o in p.values()}
    content = responses.get(name) or responses.get(f"models.{name.rpartition('.')[2]}") or {}
    schema = next(iter(content.values()), {}).get("schema", {}).get("$ref", "")
    return getattr(models, schema.rpartition("/")[2]) if schema else None


pytestmark = pytest.mark.skipif(not TRAFFIC.is_dir(), reason="recorded traffic is not beside this checkout")


def read_bodies() -> Iterator[tuple[str, type[JsonModel], dict[str, Any]]]:
    """Every successful JSON answer of the operations described: its exchange, its type, and itself."""
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
                        yield exchange["id"], kind, item


def find_unknown(value: Any) -> Iterator[str]:
    """The fields of an answer that have no attribute, as Class.field."""
    if isinstance(value, JsonModel):
        yield from (f"{type(value).__name__}.{key}" for key in value.additional_properties)
        for slot, _, _ in value.__json_out__:
            yield from find_unknown(getattr(value, slot))
    elif isinstance(value, list):
        for item in value:
            yield from find_unknown(item)


def test_every_answer_survives_a_round_trip() -> None:
    counts: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    lossy: list[str] = []
    for exchange, kind, body in read_bodies():
        counts[kind.__name__] += 1
        answer = kind.from_dict(body)
        unknown.update(find_unknown(answer))
        if answer.to_dict() != body:
            lossy.append(exchange)
    print(f"\n{counts.total()} genuine answers: {dict(counts)}")  # noqa: T201  # what `make contract` has to say
    print(f"fields that the spec does not know: {dict(unknown)}")  # noqa: T201  # the same
    assert not lossy
    assert counts.total() > 5_000
    assert {"GenerateContentResponse", "CachedContent", "FileSearchStore", "Operation", "File", "Model"} <= set(counts)
