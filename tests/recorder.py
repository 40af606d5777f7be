"""The recorder: what a cassette keeps, how it is written, and when a request is the recorded one.

A cassette is YAML that people read in diffs. At its head stands where it comes from (`kind: recording` is the real service,
`kind: synthetic` the emulator); bodies are what they mean: JSON as YAML, a stream as the list of its events, text as text. Replay
gives the same JSON, not the same bytes. No key, no upload session and no local address gets in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Literal

import yaml
from attrs import frozen
from vcr import VCR
from vcr.record_mode import RecordMode

from gemkit.testing.cassettes import Cleaner
from gemkit_emulator.cassettes import (
    HIDDEN,
    SERVICE,
    Event,
    SafeDumper,
    SafeLoader,
    describe_body,
    render_body,
)

if TYPE_CHECKING:
    from vcr.cassette import Cassette

MATCH_ON = ("method", "path", "query", "headers", "body")  # what is left of the headers decides too, the host does not


@frozen
class Origin:
    """Who answers: while a cassette is recorded, or (of no kind) the cassette itself."""

    base_url: str = SERVICE
    api_key: str = HIDDEN
    kind: Literal["synthetic", "recording"] | None = None
    by: str = ""
    recorded: date = date.min


@contextmanager
def play(path: Path, origin: Origin) -> Iterator[Cassette]:
    """Answer from a cassette, and from nothing else.

    Raises:
        AssertionError: at the end, when an answer was never asked for.
    """
    with make_vcr(origin, RecordMode.NONE).use_cassette(path) as cassette:
        assert len(cassette), f"there is no {path.name}, or nothing in it: make record"
        yield cassette
    unplayed = [str(request) for at, request in enumerate(cassette.requests) if not cassette.play_counts[at]]
    assert not unplayed, f"{path.name} holds more than was asked for: {', '.join(unplayed)}"


@contextmanager
def record(path: Path, origin: Origin) -> Iterator[Cassette]:
    """Pass everything on to the origin, and keep it in a cassette unless something fails."""
    path.unlink(missing_ok=True)
    with make_vcr(origin, RecordMode.ALL).use_cassette(path) as cassette:
        for name in ("kind", "by", "recorded"):
            cassette.get_metadata(name, getattr(origin, name))  # sets what is not there yet
        yield cassette


def make_vcr(origin: Origin, mode: RecordMode) -> VCR:
    cleaner = Cleaner(origin.base_url, origin.api_key)
    vcr = VCR(
        record_mode=mode,
        record_on_exception=False,
        decode_compressed_response=True,
        match_on=MATCH_ON,
        before_record_request=cleaner.clean_request,
        before_record_response=cleaner.clean_response,
        serializer="cassette",
    )
    vcr.register_serializer("cassette", SimpleNamespace(serialize=serialize, deserialize=deserialize))
    return vcr


# How it is written ----------------------------------------------------------------------------------------------------


class Dumper(SafeDumper):
    """Puts on one line what fits there."""

    def represent_mapping(self, tag: str, mapping: Any, flow_style: bool | None = None) -> yaml.MappingNode:
        node = super().represent_mapping(tag, mapping, flow_style)
        if flow_style is None:
            node.flow_style = fits([part for pair in node.value for part in pair])
        return node

    def represent_sequence(self, tag: str, sequence: Any, flow_style: bool | None = None) -> yaml.SequenceNode:
        node = super().represent_sequence(tag, sequence, flow_style)
        node.flow_style = fits(node.value)
        return node


def fits(nodes: list[yaml.Node]) -> bool:
    """Whether the parts of something can stand on one line."""
    words = [node.value for node in nodes if isinstance(node, yaml.ScalarNode)]
    return len(words) == len(nodes) and len(", ".join(words)) < 90 and "\n" not in "".join(words)


def represent_text(dumper: Any, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


def represent_event(dumper: Any, event: Event) -> yaml.MappingNode:
    return dumper.represent_mapping("tag:yaml.org,2002:map", event, flow_style=True)


Dumper.add_representer(str, represent_text)
Dumper.add_representer(Event, represent_event)


def serialize(cassette: Mapping[str, Any]) -> str:
    """The text of a cassette, as vcrpy hands it over."""
    interactions = [
        {
            "request": {
                "method": request["method"],
                "uri": request["uri"],
                "headers": (headers := {name: value for name, (value,) in request["headers"].items()}),
                **describe_body(headers, request["body"]),
            },
            "response": {
                "status": response["status"],
                "headers": (headers := {name: ", ".join(values) for name, values in response["headers"].items()}),
                **describe_body(headers, response["body"]["string"]),
            },
        }
        for request, response in ((pair["request"], pair["response"]) for pair in cassette["interactions"])
    ]
    document = {**cassette.get("metadata", {}), "interactions": interactions}
    return yaml.dump(document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=120)


def deserialize(text: str) -> dict[str, Any]:
    """A cassette as vcrpy wants it."""
    document: dict[str, Any] = yaml.load(text, Loader=SafeLoader)
    interactions = [
        {
            "request": {
                "method": request["method"],
                "uri": request["uri"],
                "headers": request["headers"],
                "body": render_body(request),
            },
            "response": {
                "status": response["status"],
                "headers": {name: [value] for name, value in response["headers"].items()},
                "body": {"string": render_body(response)},
            },
        }
        for request, response in ((pair["request"], pair["response"]) for pair in document.pop("interactions"))
    ]
    return {"interactions": interactions, "metadata": document}
