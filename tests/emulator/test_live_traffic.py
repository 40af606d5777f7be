"""Live sessions as Google recorded them: what their clients sent is sent to the emulator."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest

from gemkit_emulator.live.sounds import understand
from gemkit_emulator.wire import render_pretty

from .test_live import PATH, calls_of, connect, sound_of, text_of, transcript_of

TRAFFIC = Path(__file__).resolve().parents[3] / "shared" / "traffic" / "live.jsonl.gz"
ENDS_TURN = ("toolResponse", "activityEnd")
PROBE = "This is the end."


def read_sessions(operation):
    if not TRAFFIC.is_file():
        return []
    with gzip.open(TRAFFIC, "rt", encoding="utf-8") as lines:
        sessions = [json.loads(line) for line in lines]
    return [pytest.param(each, id=each["id"]) for each in sessions if each["operation"] == operation]


SESSIONS = read_sessions("live.bidiGenerateContent")
needs_traffic = pytest.mark.skipif(not SESSIONS, reason="recorded traffic is not beside this checkout")


def wants_answer(message):
    given = message.get("realtimeInput", {})
    complete = message.get("clientContent", {}).get("turnComplete")
    return complete or "text" in given or "activityEnd" in given or "toolResponse" in message


def read_turn(session):
    """What the emulator says until it is the client's turn; every message is checked against the spec on the way."""
    messages = [session.receive()]
    while not (messages[-1].get("serverContent", {}).get("turnComplete") or "toolCall" in messages[-1]):
        messages.append(session.receive())
    return messages


@needs_traffic
@pytest.mark.parametrize("recorded", SESSIONS)
def test_recorded_session_is_accepted_and_answered(client, recorded):
    sent = [each["json"] for each in recorded["messages"] if each["dir"] == "client"]
    genuine = [each["json"] for each in recorded["messages"] if each["dir"] == "server"]
    said = []
    with connect(client, PATH) as session:
        for message in sent:
            session.send(**message)
            if "setup" in message:
                assert session.receive() == genuine[0]
            elif wants_answer(message):
                said += read_turn(session)
        session.say(PROBE)
        while PROBE not in (text := text_of(last := read_turn(session)) or understand(sound_of(last))):
            pass
        assert text
    if any(text_of([message]) for message in genuine) and said:
        assert text_of(said)
    assert bool(transcript_of(genuine)) == bool(transcript_of(said))
    assert [call["name"] for call in calls_of(said)] == [call["name"] for call in calls_of(genuine)]
    for call in calls_of(said) + calls_of(genuine):
        assert re.fullmatch(r"function-call-\d{10,20}", call["id"])
        assert call.keys() == {"name", "args", "id"}


@needs_traffic
@pytest.mark.parametrize("recorded", SESSIONS)
def test_frames_are_written_as_googles_are(recorded):
    frames = [each for each in recorded["messages"] if each["dir"] == "server"]
    for frame in frames:
        assert len(f"{render_pretty(frame['json'])}\n\n".encode()) == frame["bytes"]
