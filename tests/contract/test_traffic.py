"""Genuine answers of the service, parsed and dumped again, are what was received."""

from __future__ import annotations

import json
from collections import Counter

from gemkit._core.failures import read_error
from gemkit._core.steps import Received
from gemkit.errors import APIError, ClientError, ServerError

from .traffic import (
    Message,
    each_change,
    find_unknown,
    needs_traffic,
    read_live,
    read_traffic,
    spoil,
    survives,
    write,
)

pytestmark = needs_traffic

EVERYWHERE = 1_000
"""More places than a message has."""
OLDER_FORM = {
    "Interaction.outputs",
    "Interaction.role",
    "UnknownInteractionSSEEvent(content.delta)",
    "UnknownInteractionSSEEvent(content.start)",
    "UnknownInteractionSSEEvent(content.stop)",
    "UnknownInteractionSSEEvent(interaction.complete)",
    "UnknownInteractionSSEEvent(interaction.start)",
}
"""What interactions had before May 2026, and some clients asked for until July: not described, and kept all the same."""


def test_every_answer_survives_a_round_trip() -> None:
    counts: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    lossy: list[str] = []
    for message in read_traffic().answers:
        answer = message.read(json.loads(message.text))
        counts[type(answer).__name__] += 1
        if message.whole:
            unknown.update(find_unknown(answer))
        if write(answer.to_dict()) != message.text:
            lossy.append(message.exchange)
    print(f"\n{counts.total()} genuine answers: {dict(counts)}")  # noqa: T201  # what `make contract` has to say
    print(f"fields that the spec does not know: {dict(unknown)}")  # noqa: T201  # the same
    assert not lossy
    assert not unknown
    assert counts.total() > 5_000
    assert {"GenerateContentResponse", "CachedContent", "FileSearchStore", "Operation", "File", "Model"} <= set(counts)


@each_change
def test_an_answer_that_changed_survives_too(change: str) -> None:
    spoilt = spoil(read_traffic().answers, change, most=1)
    assert not [message.exchange for message, body in spoilt if not survives(message.read, body, write(body))]


# --- the Interactions family -----------------------------------------------------------------------------------------


def test_every_interaction_and_event_survives_a_round_trip() -> None:
    counts: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    lossy: list[str] = []
    for message in read_traffic().interactions:
        answer = message.read(json.loads(message.text))
        counts[type(answer).__name__] += 1
        unknown.update(find_unknown(answer))
        if write(answer.to_dict()) != message.text:
            lossy.append(message.exchange)
    print(f"\n{counts.total()} genuine interactions and events: {dict(counts)}")  # noqa: T201  # as above
    print(f"of the older form, or not known to the spec: {dict(unknown)}")  # noqa: T201  # the same
    assert not lossy
    assert set(unknown) == OLDER_FORM
    assert counts.total() > 300
    assert {"Interaction", "InteractionCreatedEvent", "StepStart", "StepDelta", "StepStop"} <= set(counts)


@each_change
def test_an_interaction_or_event_that_changed_survives_too(change: str) -> None:
    spoilt = spoil(read_traffic().interactions, change, most=EVERYWHERE)
    assert not [message.exchange for message, body in spoilt if not survives(message.read, body, write(body))]


# --- Live ------------------------------------------------------------------------------------------------------------


def test_every_message_of_a_live_session_survives_a_round_trip() -> None:
    counts: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    lossy: list[str] = []
    for operation, message in read_live():
        content = message.read(json.loads(message.text))
        counts[type(content).__name__] += 1
        if not operation.startswith("vertex."):
            unknown.update(find_unknown(content))
        if write(content.to_dict()) != message.text:
            lossy.append(message.exchange)
    print(f"\n{counts.total()} genuine Live messages: {dict(counts)}")  # noqa: T201  # as above
    print(f"fields that the spec does not know: {dict(unknown)}")  # noqa: T201  # the same
    assert not lossy
    assert not unknown
    assert counts.total() > 50
    assert {"BidiGenerateContentClientMessage", "BidiGenerateContentServerMessage"} <= set(counts)


@each_change
def test_a_live_message_that_changed_survives_too(change: str) -> None:
    spoilt = spoil((message for _, message in read_live()), change, most=EVERYWHERE)
    assert not [message.exchange for message, body in spoilt if not survives(message.read, body, write(body))]


# --- errors ----------------------------------------------------------------------------------------------------------


def read_message(message: Message, text: str) -> APIError:
    """The exception for an error answer; one without any content was recorded as null."""
    return read_error(Received(message.status, message.headers, b"" if text == "null" else text.encode()))


def fits(error: APIError, message: Message) -> bool:
    kind = ClientError if message.status < 500 else ServerError
    return isinstance(error, kind) and error.code == message.status and bool(error.message)


def test_every_error_answer_is_an_exception_with_the_services_own_words() -> None:
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for message in read_traffic().errors:
        error = read_message(message, message.text)
        counts[f"{message.status} {type(error).__name__}"] += 1
        body = json.loads(message.text)
        if not fits(error, message) or (body and error.message != body["error"]["message"]):
            wrong.append(message.exchange)
    print(f"\n{counts.total()} genuine errors: {dict(counts)}")  # noqa: T201  # as above
    assert not wrong
    assert counts.total() > 50


@each_change
def test_an_error_answer_that_changed_is_an_exception_too(change: str) -> None:
    spoilt = spoil(read_traffic().errors, change, most=EVERYWHERE)
    assert not [message.exchange for message, body in spoilt if not fits(read_message(message, write(body)), message)]
