"""Recorded traffic, which lies beside this checkout and is only read: its messages, and what the tests do to them."""

from __future__ import annotations

import gzip
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from typing import Any, NamedTuple

import pytest

import gemkit_raw.api
import gemkit_raw.interactions.api
from check_traffic import LIVE, TRAFFIC, read_exchanges
from gemkit_raw import models
from gemkit_raw.types import JsonModel

HOST = "generativelanguage.googleapis.com"
OTHER_NAMES = {  # of the recordings, for operations of the spec
    "files.upload.start": "media.upload",
    "files.upload.finalize": "media.upload",
    "fileSearchStores.uploadToFileSearchStore.start": "media.uploadToFileSearchStore",
    "fileSearchStores.uploadToFileSearchStore.finalize": "media.uploadToFileSearchStore",
}
SHARED_METHODS = {"generateContent", "streamGenerateContent", "countTokens", "embedContent", "batchEmbedContents"}
"""Methods that other services of Google's have too, with answers of the same form and a little more."""

needs_traffic = pytest.mark.skipif(not TRAFFIC.is_dir(), reason="recorded traffic is not beside this checkout")

Reader = Callable[[Any], Any]


class Message(NamedTuple):
    """One JSON value that went over the wire: an answer or one chunk of it, an error, a request."""

    exchange: str
    read: Reader
    text: str
    """As `write` writes it. Every use parses it anew: small to keep, and what one test changes no other gets to see."""
    status: int
    whole: bool
    """Whether request and answer were both recorded, on the API's own host."""
    headers: dict[str, str]
    """Of the answer."""


class Traffic(NamedTuple):
    answers: list[Message]
    interactions: list[Message]
    """Answers too, of the Interactions family."""
    errors: list[Message]
    requests: list[Message]
    no_requests: Counter[str]
    """Why the other requests are not among them."""


def write(value: Any) -> str:
    """JSON in which equal texts are equal values, and 1, 1.0 and true are three."""
    return json.dumps(value, sort_keys=True)


@cache
def find_endpoints() -> dict[str, Any]:
    """The generated endpoint modules of both families, by operation."""
    found = [
        import_module(module.name)
        for package in (gemkit_raw.api, gemkit_raw.interactions.api)
        for module in walk_packages(package.__path__, f"{package.__name__}.")
        if not module.ispkg
    ]
    return {module.NAME: module for module in found}


def find_endpoint(operation: str) -> Any:
    """The endpoint of a recorded operation; None where the spec has none."""
    name = OTHER_NAMES.get(operation, operation)
    method = name.rpartition(".")[2]
    if name not in find_endpoints() and method in SHARED_METHODS:
        name = f"models.{method}"
    return find_endpoints().get(name)


@cache
def read_traffic() -> Traffic:
    """The messages of all exchanges; read once, for the files take seconds."""
    traffic = Traffic([], [], [], [], Counter())
    for exchange in read_exchanges():
        endpoint = find_endpoint(exchange["operation"])
        if exchange["status"] >= 400:
            traffic.errors.append(make_message(exchange, None, exchange["response_body"]))
        elif exchange["status"] == 200 and endpoint:
            family = traffic.interactions if is_interaction(exchange) else traffic.answers
            family.extend(read_answers(exchange, endpoint))
        if reason := refuse_request(exchange, endpoint):
            traffic.no_requests[reason] += 1
        else:
            body_type = endpoint.body_type()
            reader = getattr(body_type, "from_dict", body_type)  # a union is read by its variants, which is a function
            traffic.requests.append(make_message(exchange, reader, exchange["request_body"]))
    return traffic


def make_message(exchange: dict[str, Any], reader: Any, body: Any) -> Message:
    whole = HOST in exchange["url"] and exchange["source"]["fidelity"] in ("raw", "parsed", "normalized")
    headers = exchange["response_headers"] or {}
    return Message(exchange["id"], reader, write(body), exchange["status"], whole, headers)


def is_interaction(exchange: dict[str, Any]) -> bool:
    return exchange["operation"].startswith("interactions.")


def is_digest(body: dict[str, Any]) -> bool:
    """Whether the recording has no JSON but the hash of what was sent."""
    return "base64_sha256" in body


def read_answers(exchange: dict[str, Any], endpoint: Any) -> Iterator[Message]:
    """The JSON objects of a successful answer: one, or the chunks of a stream."""
    body = exchange["response_body"]
    streamed = exchange["framing"] in ("sse", "json-array")
    reader = endpoint.parse_event if streamed and is_interaction(exchange) else endpoint.parse
    for item in body["chunks"] if streamed else [body]:
        # An interaction's stream has errors as events, with a class of their own; elsewhere they are no answers.
        if isinstance(item, dict) and not is_digest(item) and ("error" not in item or is_interaction(exchange)):
            yield make_message(exchange, reader, item)


def refuse_request(exchange: dict[str, Any], endpoint: Any) -> str:
    """Why an exchange has no request to be parsed; empty when it has one.

    Requests that the service refused, and those with values of the wrong type, are no exceptions: what gemkit does not
    understand is sent as it is, for the service to judge.
    """
    body = exchange["request_body"]
    if body is None:
        return "nothing was sent, or not recorded"
    if endpoint is None:
        return "the operation is another API's"
    if is_digest(body) and exchange["operation"].endswith(".finalize"):
        return "the bytes of an upload"
    if is_digest(body):  # cut by its recorder, or published with the line ends of a shell
        return "malformed JSON"
    return ""


def read_live() -> Iterator[tuple[str, Message]]:
    """The messages of recorded Live sessions, each with the operation of its session."""
    with gzip.open(TRAFFIC / LIVE, "rt", encoding="utf-8") as lines:
        for session in map(json.loads, lines):
            method = session["operation"].rpartition(".")[2]
            for message in session["messages"]:
                name = f"{method[0].upper()}{method[1:]}{message['dir'].capitalize()}Message"
                reader = getattr(models, name).from_dict
                yield session["operation"], Message(session["id"], reader, write(message["json"]), 101, True, {})


# --- what the tests look for -----------------------------------------------------------------------------------------


def find_unknown(value: Any) -> Iterator[str]:
    """What a model has no attribute for, as Class.field, and the objects of unknown kind, as Class(kind)."""
    if isinstance(value, JsonModel):
        name = type(value).__name__
        if name.startswith("Unknown"):  # all its fields but one are unknown, which says no more
            yield f"{name}({getattr(value, value.__json_out__[0][0])})"
            return
        extra = value.additional_properties.items()
        yield from (f"{name}.{key}" for key, field in extra if key != "@type" and field is not None)
        for slot, _, _ in value.__json_out__:
            yield from find_unknown(getattr(value, slot))
    elif isinstance(value, list):
        for item in value:
            yield from find_unknown(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from find_unknown(item)


def find_places(value: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Every field of a JSON value, however deep: the object that holds it, and its name."""
    if isinstance(value, dict):
        for key, field in value.items():
            yield value, key
            if isinstance(field, dict | list):
                yield from find_places(field)
    elif isinstance(value, list):
        for item in value:
            if isinstance(item, dict | list):
                yield from find_places(item)


CHANGES: dict[str, Callable[[dict[str, Any], str], None]] = {
    "an unknown value": lambda holder, key: holder.update({key: "A_VALUE_OF_TOMORROW"}),
    "an unknown field": lambda holder, key: holder.update(aFieldOfTomorrow={"a": [1, None]}),
    "null": lambda holder, key: holder.update({key: None}),
    "a wrong type": lambda holder, key: holder.update({key: 5 if isinstance(holder[key], str | dict | list) else [{}]}),
}
each_change = pytest.mark.parametrize("change", CHANGES)


def spoil(messages: Iterable[Message], change: str, *, most: int) -> Iterator[tuple[Message, Any]]:
    """The messages with one field changed, each at `most` places chosen by dice; the same ones every time."""
    dice = random.Random(change)
    for message in messages:
        body = json.loads(message.text)
        places = list(find_places(body))
        for holder, key in dice.sample(places, min(most, len(places))):
            before = dict(holder)
            CHANGES[change](holder, key)
            yield message, body
            holder.clear()
            holder.update(before)


def survives(read: Reader, body: Any, text: str) -> bool:
    """Whether a message, parsed and dumped again, is what it was."""
    return write(read(body).to_dict()) == text
