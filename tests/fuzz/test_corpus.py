"""What was interesting once: each file of `corpus/`, whole, byte by byte, and cut in two at some places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gemkit import errors
from gemkit._core.flows import generation

from .judge import ASK, SETTINGS, check_answers, check_events, check_stream, check_upload, look_at
from .profile import CORPUS
from .stored import read_answers, write_answers


def files(folder: str) -> Any:
    found = sorted(path for path in (CORPUS / folder).iterdir() if not path.name.startswith("."))
    return pytest.mark.parametrize("path", found, ids=lambda path: path.name)


@files("stream")
def test_streams(path: Path) -> None:
    data = path.read_bytes()
    whole = check_stream([data])
    said = [item.to_dict() for item in whole.items]
    byte_by_byte = [data[at : at + 1] for at in range(len(data))]
    halves = ([data[:at], data[at:]] for at in range(1, len(data), len(data) // 20 + 1))
    for pieces in (byte_by_byte, *halves):
        played = check_stream(pieces)
        assert [item.to_dict() for item in played.items] == said
        assert str(played.error) == str(whole.error)
    if path.name.startswith("good-"):
        assert whole.error is None
        assert "".join(item.text_or_none or "" for item in whole.items) == "Grüße"
    elif path.name.startswith("bad-"):
        assert isinstance(whole.error, errors.GemkitError)


@files("events")
def test_event_streams(path: Path) -> None:
    data = path.read_bytes()
    whole = check_events([data])
    played = check_events([data[at : at + 1] for at in range(len(data))])
    assert str(played.error) == str(whole.error)
    assert (whole.error is None) == path.name.startswith("good-")


@files("answer")
def test_answers(path: Path) -> None:
    answers = read_answers(path.read_bytes())
    assert write_answers(answers) == path.read_bytes()
    played = check_answers(generation.generate_content(SETTINGS, **ASK), answers)
    if path.name.startswith("bad-"):
        assert played.error is not None
    elif played.error is None:
        look_at(played.outcome)
    check_answers(generation.generate_content_stream(SETTINGS, **ASK), answers)


@files("upload")
def test_uploads(path: Path) -> None:
    played = check_upload(read_answers(path.read_bytes()))
    if path.name.startswith("bad-"):
        assert played.error is not None
