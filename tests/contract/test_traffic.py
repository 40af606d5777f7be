"""Genuine answers of the service, parsed and dumped again, are what was received."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gemkit_raw import models
from gemkit_raw.types import JsonModel

TRAFFIC = Path(__file__).resolve().parents[3] / "shared" / "traffic"
NOT_GENUINE = {"sdk_mocks.jsonl.gz"}  # written by hand, as its README says
RESPONSES: dict[str, type[JsonModel]] = {
    "generateContent": models.GenerateContentResponse,
    "streamGenerateContent": models.GenerateContentResponse,
    "countTokens": models.CountTokensResponse,
    "embedContent": models.EmbedContentResponse,
    "batchEmbedContents": models.BatchEmbedContentsResponse,
    "models.list": models.ListModelsResponse,
    "models.get": models.Model,
    "files.list": models.ListFilesResponse,
    "files.get": models.File,
    "files.upload.finalize": models.CreateFileResponse,
    "files.delete": models.Empty,
}

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
                kind = RESPONSES.get(operation) or RESPONSES.get(operation.rpartition(".")[2])
                if kind is None or exchange["status"] != 200:
                    continue
                body = exchange["response_body"]
                for item in body["chunks"] if exchange["framing"] in ("sse", "json-array") else [body]:
                    if isinstance(item, dict) and "error" not in item and "base64_sha256" not in item:
                        yield exchange["id"], kind, item


def test_every_answer_survives_a_round_trip() -> None:
    counts: Counter[str] = Counter()
    lossy: list[str] = []
    for exchange, kind, body in read_bodies():
        counts[kind.__name__] += 1
        if kind.from_dict(body).to_dict() != body:
            lossy.append(exchange)
    print(f"\n{counts.total()} genuine answers: {dict(counts)}")  # noqa: T201  # what `make contract` has to say
    assert not lossy
    assert counts.total() > 5_000
    assert set(counts) == {kind.__name__ for kind in RESPONSES.values()}
