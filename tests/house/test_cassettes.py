"""Cassettes hold no secret, say where they come from, are short enough to read, and belong to a scenario."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

TESTS = Path(__file__).parents[1]
CASSETTES = sorted((TESTS / "cassettes").rglob("*.yaml"))
LONGEST = 200
SECRETS = {
    "an API key": r"AIza[\w-]{10}|\bAQ\.[\w-]{20}",
    "an access token": r"\bya29\.|bearer\s",
    "a header with a key": r"x-goog-api-key|\bauthorization:|\bcookie:",
    "a key in an address": r"[?&](key|access_token)=",
    "a key of one's own": r"the-key-of-the-tests|an-invalid-key",
    "an upload session": r"upload_id=(?!hidden\b)|x-guploader",
    "a project": r"\bprojects/\d|\bproject_number",
    "a machine": r"127\.0\.0\.1|localhost|\[::1\]",
    "a private key": r"-----BEGIN",
}


def find_faults(text: str) -> list[str]:
    """What a cassette must not hold, and what it has to say."""
    faults = [name for name, pattern in SECRETS.items() if re.search(pattern, text, re.IGNORECASE)]
    head = yaml.safe_load(text.partition("interactions:")[0]) or {}
    if list(head) != ["kind", "by", "recorded"] or not isinstance(head["recorded"], date):
        return [*faults, "no head that says kind, by and recorded"]
    if head["kind"] != ("synthetic" if "emulator" in head["by"] else "recording"):
        faults.append(f"{head['kind']!r} is not what {head['by']!r} makes")
    if text.count("\n") > LONGEST:
        faults.append(f"more than {LONGEST} lines")
    return faults


@pytest.mark.parametrize("path", CASSETTES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_cassette(path: Path) -> None:
    assert find_faults(path.read_text("utf-8")) == []


@pytest.mark.parametrize("path", CASSETTES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_scenario_is_there(path: Path) -> None:
    scenarios = TESTS / "scenarios" / f"test_{path.parent.name}.py"
    assert f"def test_{path.stem.partition('-')[0]}(" in scenarios.read_text("utf-8")


def test_there_are_cassettes() -> None:
    assert len(CASSETTES) > 40


GOOD = """\
kind: synthetic
by: the echo engine of gemkit_emulator 0.1.0
recorded: 2026-01-01
interactions:
- request:
    method: POST
    uri: https://generativelanguage.googleapis.com/upload/v1beta/files?upload_id=hidden&upload_protocol=resumable
"""


def test_a_good_one_is_good() -> None:
    assert find_faults(GOOD) == []


BAD = {
    "key in text": ("text: my key is AIzaSyA-not-a-real-one", "an API key"),
    "key of the newer kind": ("text: AQ.Ab8RN6_not_a_real_one_either", "an API key"),
    "token": ("headers: {x-token: ya29.a0}", "an access token"),
    "key header": ("headers: {X-Goog-Api-Key: hidden}", "a header with a key"),
    "cookie": ("headers: {set-cookie: a=b}", "a header with a key"),
    "key in query": (
        "uri: https://generativelanguage.googleapis.com/v1/models?pageSize=1&key=x",
        "a key in an address",
    ),
    "key of a test": ("message: an-invalid-key is not valid", "a key of one's own"),
    "upload session": ("uri: https://example.com/upload?upload_id=ABPtcPp", "an upload session"),
    "upload header": ("headers: {X-GUploader-UploadID: ABPtcPp}", "an upload session"),
    "project": ("message: quota of projects/1234567 exceeded", "a project"),
    "port": ("uri: http://127.0.0.1:45123/v1/models", "a machine"),
    "private key": ("text: -----BEGIN PRIVATE KEY-----", "a private key"),
    "length": ("\n" * LONGEST, "more than 200 lines"),
}


@pytest.mark.parametrize(("line", "fault"), BAD.values(), ids=BAD)
def test_a_bad_one_is_found(line: str, fault: str) -> None:
    assert find_faults(f"{GOOD}    {line}\n") == [fault]


@pytest.mark.parametrize("line", GOOD.splitlines(keepends=True)[:3], ids=["kind", "by", "recorded"])
def test_a_head_that_lacks_something_is_found(line: str) -> None:
    assert find_faults(GOOD.replace(line, "")) == ["no head that says kind, by and recorded"]


def test_a_synthetic_one_is_no_recording() -> None:
    assert find_faults(GOOD.replace("synthetic", "recording")) == [
        "'recording' is not what 'the echo engine of gemkit_emulator 0.1.0' makes"
    ]
