"""Requests that were really sent, parsed and dumped again, are what was sent: nothing that a user gives gets lost."""

from __future__ import annotations

import json
from collections import Counter

from .traffic import each_change, find_unknown, needs_traffic, read_traffic, spoil, survives, write

pytestmark = needs_traffic


def test_every_request_survives_a_round_trip() -> None:
    counts: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    lossy: list[str] = []
    refused = 0
    for message in read_traffic().requests:
        request = message.read(json.loads(message.text))
        counts[type(request).__name__] += 1
        refused += message.status >= 400
        if message.status < 400:
            unknown.update(find_unknown(request))
        if write(request.to_dict()) != message.text:
            lossy.append(message.exchange)
    print(f"\n{counts.total()} genuine requests, {refused} of them refused: {dict(counts)}")  # noqa: T201  # what `make contract` has to say
    print(f"not parsed: {dict(read_traffic().no_requests)}")  # noqa: T201  # the same
    print(f"taken by the service, though the spec has another spelling, type or nothing: {dict(unknown)}")  # noqa: T201  # the same
    assert not lossy
    assert {"Part.inline_data", "FunctionDeclaration.parameters_json_schema"} <= set(
        unknown
    )  # snake_case is among them
    assert counts.total() > 5_000
    assert refused > 50
    assert {"GenerateContentRequest", "CachedContent", "BatchEmbedContentsRequest", "CreateModelInteraction"} <= set(
        counts
    )


@each_change
def test_a_request_that_changed_survives_too(change: str) -> None:
    spoilt = spoil(read_traffic().requests, change, most=1)
    assert not [message.exchange for message, body in spoilt if not survives(message.read, body, write(body))]
