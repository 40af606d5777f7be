"""Live sessions over WebSocket: turns by text and by voice, calls, interruption, resumption, tokens, the end."""

from __future__ import annotations

import base64
import json
import random
from array import array
from contextlib import ExitStack, contextmanager
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import WebSocketDenialResponse
from starlette.websockets import WebSocketDisconnect
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect as connect_socket

from gemkit_emulator import running_emulator
from gemkit_emulator.live import conversation, service
from gemkit_emulator.live.connection import MAX_MESSAGE_BYTES
from gemkit_emulator.live.conversation import Conversation, Snapshots
from gemkit_emulator.live.ear import Ear
from gemkit_emulator.live.setup import constrain
from gemkit_emulator.live.sounds import pack_samples, speak, understand
from gemkit_emulator.payloads import read_message
from gemkit_emulator.resources.auth_tokens import AuthToken
from gemkit_emulator.rules import Rules
from gemkit_emulator.spec import load_spec

from .asking import user

HALF_CASCADE, NATIVE, THREE = "gemini-live-2.5-flash-preview", "gemini-2.5-flash-native-audio-latest", "gemini-3.8-live"
PATH = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
CONSTRAINED = PATH + "Constrained"
RATE = 16_000
PCM = f"audio/pcm;rate={RATE}"
TEXT = {"generationConfig": {"responseModalities": ["TEXT"]}}
MANUAL = {"realtimeInputConfig": {"automaticActivityDetection": {"disabled": True}}}
WEATHER = {
    "name": "get_weather",
    "description": "Weather of a city",
    "parameters": {"type": "OBJECT", "properties": {"city": {"type": "STRING"}}, "required": ["city"]},
}


def silence(seconds):
    return bytes(int(seconds * RATE) * 2)


def tone(seconds, loudness=6000):
    return pack_samples([loudness if i // 20 % 2 else -loudness for i in range(int(seconds * RATE))])


class Talk:
    """A session as its client has it."""

    def __init__(self, socket, *, music=False):
        self.socket = socket
        self.music = music

    def send(self, **message):
        self.socket.send_json(message)

    def say(self, *texts, complete=True):
        self.send(clientContent={"turns": [user(text) for text in texts], "turnComplete": complete})

    def hear(self, data, mime_type=PCM):
        self.send(realtimeInput={"audio": {"data": base64.b64encode(data).decode(), "mimeType": mime_type}})

    def receive(self):
        """The next message, of which everything is in the spec: every field of it, and every value."""
        frame = self.socket.receive()
        if frame["type"] == "websocket.close":
            raise WebSocketDisconnect(frame["code"], frame["reason"])
        message = json.loads(frame["bytes"])
        kind = "BidiGenerateMusicServerMessage" if self.music else "BidiGenerateContentServerMessage"
        assert read_message(load_spec(), kind, message, "v1beta") == message
        return message

    def turn(self, last="turnComplete"):
        """The messages up to the one that ends the turn."""
        messages = [self.receive()]
        while last not in messages[-1].get("serverContent", messages[-1]):
            messages.append(self.receive())
        return messages

    def ask(self, *texts):
        self.say(*texts)
        return text_of(self.turn())

    def closing(self):
        """Code and reason of the end, whatever comes before it."""
        while (frame := self.socket.receive())["type"] != "websocket.close":
            pass
        return frame["code"], frame["reason"]


def parts_of(messages):
    return [
        part for message in messages for part in message.get("serverContent", {}).get("modelTurn", {}).get("parts", [])
    ]


def text_of(messages):
    return "".join(part.get("text", "") for part in parts_of(messages))


def sound_of(messages):
    return b"".join(base64.b64decode(part["inlineData"]["data"]) for part in parts_of(messages) if "inlineData" in part)


def transcript_of(messages, side="output"):
    contents = [message.get("serverContent", {}) for message in messages]
    return "".join(content[f"{side}Transcription"]["text"] for content in contents if f"{side}Transcription" in content)


def calls_of(messages):
    return [call for message in messages for call in message.get("toolCall", {}).get("functionCalls", [])]


@contextmanager
def connect(client, path=PATH, **options):
    with client.websocket_connect(path, **options) as socket:
        yield Talk(socket, music="Music" in path)


@contextmanager
def talk(client, model=HALF_CASCADE, /, *, path: Any = PATH, headers: Any = None, **setup):
    with connect(client, path, headers=headers or {}) as session:
        session.send(setup={"model": f"models/{model}", **setup})
        assert session.receive() == {"setupComplete": {}}
        yield session


# --- turns ------------------------------------------------------------------------------------------------------------


def test_text_is_answered_with_text(client):
    with talk(client, **TEXT) as session:
        session.say("Hello.")
        *said, whole, over = session.turn()
    assert text_of(said) == "You said: Hello. [turn 1]"
    assert len(said) > 1
    assert whole == {"serverContent": {"generationComplete": True}}
    assert over == {
        "serverContent": {"turnComplete": True},
        "usageMetadata": {
            "promptTokenCount": 2,
            "responseTokenCount": 9,
            "totalTokenCount": 11,
            "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 2}],
            "responseTokensDetails": [{"modality": "TEXT", "tokenCount": 9}],
        },
    }


def test_frames_are_binary_and_pretty_with_a_blank_line_behind(client):
    with client.websocket_connect(PATH) as socket:
        socket.send_bytes(json.dumps({"setup": {"model": f"models/{NATIVE}"}}).encode())
        assert socket.receive()["bytes"] == b'{\n  "setupComplete": {}\n}\n\n'


def test_address_may_have_a_slash_too_many(client):
    with talk(client, path=f"ws://testserver/{PATH}", **TEXT) as session:
        session.say("Hello.")
        assert text_of(session.turn()) == "You said: Hello. [turn 1]"


def test_turns_make_a_history(client):
    with talk(client, **TEXT, systemInstruction=user("Be brief.")) as session:
        assert session.ask("One.") == "You said: One. [turn 1; told to: Be brief.]"
        assert session.ask("Two.", "Three.") == "You said: Three. [turn 3; told to: Be brief.]"


def test_turns_wait_until_they_are_complete(client):
    with talk(client, **TEXT) as session:
        session.say("One.", complete=False)
        session.say("Two.", complete=False)
        session.send(clientContent={"turnComplete": True})
        assert text_of(session.turn()) == "You said: Two. [turn 2]"


def test_sound_is_the_default_and_says_what_is_transcribed(client):
    with talk(client, outputAudioTranscription={}) as session:
        session.say("Hello.")
        messages = session.turn()
    assert understand(sound_of(messages)) == transcript_of(messages) == "You said: Hello. [turn 1]"
    assert {part["inlineData"]["mimeType"] for part in parts_of(messages)} == {"audio/pcm;rate=24000"}
    assert messages[-1]["usageMetadata"]["responseTokensDetails"][0]["modality"] == "AUDIO"


def test_transcripts_come_only_when_asked_for(client):
    with talk(client) as session:
        session.say("Hello.")
        assert transcript_of(session.turn()) == ""


def test_realtime_text_is_a_turn(client):
    with talk(client, **TEXT) as session:
        session.send(realtimeInput={"text": "Are you there?"})
        assert text_of(session.turn()) == "You said: Are you there? [turn 1]"


def test_pictures_come_with_the_next_words(client):
    frame = {"mimeType": "image/png", "data": ""}
    with talk(client, **TEXT) as session:
        session.send(realtimeInput={"video": {"mimeType": "video/mp4", "data": base64.b64encode(b"frame").decode()}})
        session.send(realtimeInput={"text": "What is this?"})
        assert "1 x video/mp4" in text_of(session.turn())
        session.send(realtimeInput={"video": frame})
        assert session.closing() == (1007, "Request contains an invalid argument.")


def test_pictures_outside_of_activity_can_be_left_out(client):
    coverage = {"realtimeInputConfig": {"turnCoverage": "TURN_INCLUDES_ONLY_ACTIVITY"}}
    with talk(client, **TEXT, **coverage) as session:
        session.send(realtimeInput={"video": {"mimeType": "video/mp4", "data": "AAAA"}})
        session.send(realtimeInput={"text": "What is this?"})
        assert text_of(session.turn()) == "You said: What is this? [turn 1]"


def test_thoughts_are_parts_of_their_own(client):
    config = {"generationConfig": {"thinkingConfig": {"includeThoughts": True}}}
    with talk(client, NATIVE, **config) as session:
        session.say("Hello.")
        messages = session.turn()
    assert parts_of(messages)[0]["thought"]
    assert messages[-1]["usageMetadata"]["thoughtsTokenCount"] > 10
    assert understand(sound_of(messages)) == "You said: Hello. [turn 1]"


def test_context_can_be_changed_on_the_way(client):
    with talk(client, **TEXT) as session:
        session.send(contextUpdate={"systemInstruction": user("Sing."), "tools": {"tools": [declare(WEATHER)]}})
        session.say("Weather in Oslo?")
        assert calls_of(session.turn("toolCall"))[0]["args"] == {"city": "Oslo"}
        session.send(contextUpdate={"tools": {}})
        session.say("Never mind.", complete=False)
        session.turn()
        assert "told to: Sing." in session.ask("Weather in Oslo?")


def test_history_can_be_seeded(client):
    with talk(client, THREE, historyConfig={"initialHistoryInClientContent": True}) as session:
        turns = [user("One."), {"role": "model", "parts": [{"text": "Two."}]}]
        session.send(clientContent={"turns": turns, "turnComplete": True})
        session.send(realtimeInput={"text": "Three."})
        assert understand(sound_of(session.turn())) == "You said: Three. [turn 2]"
        session.say("Four.")
        assert session.closing() == (1007, "Request contains an invalid argument.")


def test_grounding_comes_when_all_is_said(client):
    with talk(client, **TEXT, tools=[{"googleSearch": {}}]) as session:
        session.say("Hello.")
        done = session.turn()[-2]["serverContent"]
    assert done["generationComplete"]
    assert done["groundingMetadata"]["webSearchQueries"]


def test_code_is_shown_beside_the_sound(client):
    with talk(client, tools=[{"codeExecution": {}}]) as session:
        session.say("What is 1 + 2?")
        parts = parts_of(session.turn())
    assert [*parts[0], *parts[1], *parts[2]] == ["executableCode", "codeExecutionResult", "inlineData"]


@pytest.mark.parametrize(
    ("marker", "reason"),
    [
        ("[block:SAFETY]", "PROHIBITED_INPUT_CONTENT"),
        ("[finish:SAFETY]", "GENERATED_CONTENT_SAFETY"),
        ("[finish:OTHER]", "RESPONSE_REJECTED"),
    ],
)
def test_refusals_are_reasons_of_the_turn(client, marker, reason):
    with talk(client, **TEXT) as session:
        session.say(f"Hello. {marker}")
        messages = session.turn()
    assert messages[-1]["serverContent"] == {"turnComplete": True, "turnCompleteReason": reason}
    assert {"serverContent": {"generationComplete": True}} not in messages


# --- voice ------------------------------------------------------------------------------------------------------------


@given(st.text(min_size=1, max_size=60), st.integers(0, 500), st.binary(max_size=50).map(lambda data: data * 2))
def test_speech_is_understood_wherever_it_stands(text, before, after):
    assert understand(bytes(2 * before) + speak(text) + after) == text
    assert understand(speak(text) + speak(text)) == text + text


def test_cut_speech_is_not_understood():
    assert understand(speak("Hello")[:180]) == ""
    assert understand(speak("Hello")[:20]) == understand(b"") == ""


@pytest.mark.parametrize("size", [7, 320, 4096, 1_000_000])
def test_voice_is_answered_after_a_pause(client, size):
    sound = silence(0.3) + speak("Is it late?") + silence(0.6)
    with talk(client, **TEXT, inputAudioTranscription={}) as session:
        if size == 7:
            sound = sound[-2 * RATE :]
        for start in range(0, len(sound), size if size > 7 else 7001):
            session.hear(sound[start : start + (size if size > 7 else 7001)])
        messages = session.turn()
    assert text_of(messages) == "You said: Is it late? [turn 1]"
    assert messages[0] == {"serverContent": {"inputTranscription": {"text": "Is it late?"}}}


def test_end_of_the_stream_ends_a_turn(client):
    with talk(client, **TEXT) as session:
        session.hear(speak("Is it late?"))
        session.send(realtimeInput={"audioStreamEnd": True})
        assert text_of(session.turn()) == "You said: Is it late? [turn 1]"


def test_silence_is_no_turn(client):
    with talk(client, **TEXT) as session:
        session.hear(silence(2))
        session.send(realtimeInput={"audioStreamEnd": True})
        session.send(realtimeInput={"text": "Hi."})
        assert text_of(session.turn()) == "You said: Hi. [turn 1]"


def test_any_other_sound_is_noise(client):
    with talk(client, **TEXT, inputAudioTranscription={}) as session:
        session.hear(tone(0.5) + silence(0.6))
        messages = session.turn()
    assert transcript_of(messages, "input") == "<noise>"
    assert "1 x audio/pcm" in text_of(messages)
    assert messages[-1]["usageMetadata"]["promptTokensDetails"] == [{"modality": "AUDIO", "tokenCount": 258}]


def test_activity_can_be_told(client):
    with talk(client, **TEXT, **MANUAL) as session:
        session.hear(speak("Not heard."))
        session.send(realtimeInput={"activityStart": {}})
        session.hear(speak("Is it "))
        session.send(realtimeInput={"mediaChunks": [{"data": base64.b64encode(speak("late?")).decode()}]})
        session.send(realtimeInput={"text": "Tell me."})
        session.send(realtimeInput={"activityEnd": {}})
        assert text_of(session.turn()) == "You said: Tell me.\nIs it late? [turn 1]"


def test_activity_is_told_only_where_it_is_not_found_out(client):
    with talk(client) as session:
        session.send(realtimeInput={"activityStart": {}})
        code, reason = session.closing()
    assert (code, reason[:42]) == (1007, "Explicit activity control is not supported")


def heard(ear, *sounds, mime_type=PCM):
    """What an ear makes of sounds: None where speech begins, the seconds of it where it ends."""
    blobs = [{"data": base64.b64encode(sound).decode(), "mimeType": mime_type} for sound in sounds]
    found = [event for blob in blobs for event in ear.listen(blob)]
    return [event and len(event.data) / 2 / RATE for event in found]


def test_ear_counts_samples():
    assert heard(Ear({}), tone(1), silence(0.48)) == [None]
    assert heard(Ear({}), tone(1), silence(0.5)) == [None, 1.5]
    assert heard(Ear({"silenceDurationMs": 100}), tone(1) + silence(0.1)) == [None, 1.1]
    assert heard(Ear({"endOfSpeechSensitivity": "END_SENSITIVITY_LOW"}), tone(1), silence(0.9)) == [None]
    assert heard(Ear({"startOfSpeechSensitivity": "START_SENSITIVITY_LOW"}), tone(1, 900), silence(1)) == []
    assert heard(Ear({"prefixPaddingMs": 200}), tone(0.1), silence(1), tone(0.2), silence(0.5)) == [None, 0.7]
    assert heard(Ear({}), *[(tone(0.2) + silence(0.5)) * 2]) == [None, 0.7, None, 0.7]


def test_ear_takes_packed_sound_as_a_whole():
    ear = Ear({})
    assert heard(ear, b"OggS" * 40, mime_type="audio/ogg") == [None]
    assert heard(ear, bytes(900_000), mime_type="audio/ogg") == []
    speech = ear.end()
    assert speech
    assert speech.mime_type == "audio/ogg"
    assert ear.end() is None


@given(st.lists(st.integers(1, 4000), max_size=8))
def test_ear_hears_the_same_however_it_is_cut(cuts):
    sound = silence(0.1) + tone(0.3) + silence(0.5)
    ends = [*cuts, len(sound)]
    starts = [0]
    for end in cuts:
        starts.append(starts[-1] + end)
    pieces = [sound[start : start + end] for start, end in zip(starts, ends, strict=True)]
    assert heard(Ear({}), *pieces) == [None, 0.8]


def test_samples_are_little_endian():
    assert pack_samples([1, -2]) == b"\x01\x00\xfe\xff"
    assert array("h", [256]).itemsize == 2


# --- interruption -----------------------------------------------------------------------------------------------------


def test_next_turn_interrupts(client):
    with talk(client, **TEXT) as session:
        session.say("Wait. [hold]")
        first = session.receive()
        session.say("Go on.")
        interrupted, over = session.receive(), session.receive()
        assert text_of([first]) == "You"
        assert interrupted == {"serverContent": {"interrupted": True}}
        assert over["serverContent"] == {"turnComplete": True}
        assert text_of(session.turn()) == "You said: Go on. [turn 2]"


def test_voice_interrupts(client):
    with talk(client, **TEXT) as session:
        session.say("Wait. [hold]")
        session.receive()
        session.hear(tone(0.1))
        assert session.receive() == {"serverContent": {"interrupted": True}}
        session.receive()
        session.hear(silence(0.5))
        assert "turn 2" in text_of(session.turn())


def test_voice_interrupts_only_where_it_may(client):
    config = {"realtimeInputConfig": {"activityHandling": "NO_INTERRUPTION"}}
    with talk(client, **TEXT, **config) as session:
        session.say("Wait. [hold]")
        session.receive()
        session.hear(speak("Now?") + silence(0.5))
        session.send(realtimeInput={"text": "Now!"})
        session.say("Go on.")
        assert session.receive() == {"serverContent": {"interrupted": True}}
        session.receive()
        assert text_of(session.turn()) == "You said: Go on. [turn 4]"


def test_what_is_left_unsaid_is_not_remembered(client):
    with talk(client, **TEXT, sessionResumption={}) as session:
        session.say("Wait. [hold]")
        session.receive()
        session.say("Go on.", complete=False)
        handle = session.turn("sessionResumptionUpdate")[-1]["sessionResumptionUpdate"]["newHandle"]
    kept = client.app.state.live.snapshots.find(handle, f"models/{HALF_CASCADE}")
    assert kept.contents[-1] == {"role": "model", "parts": [{"text": "You"}]}


def test_rules_have_their_say(client):
    rules: Rules = client.app.state.rules
    rules.add("weather", pieces=["It ", "rains."])
    with talk(client, **TEXT) as session:
        session.say("weather?")
        messages = session.turn()
        assert [part["text"] for part in parts_of(messages)] == ["It ", "rains."]
        assert session.ask("Hello.") == "You said: Hello. [turn 2]"


# --- functions --------------------------------------------------------------------------------------------------------


def declare(*functions):
    return {"functionDeclarations": [*functions]}


def respond(session, call, response=None, /, **fields):
    value = {"id": call["id"], "name": call["name"], "response": response or {"result": "sunny"}, **fields}
    session.send(toolResponse={"functionResponses": [value]})


def test_function_is_called_and_its_result_told(client):
    with talk(client, **TEXT, tools=[declare(WEATHER)]) as session:
        session.say("Weather in Oslo?")
        (call,) = calls_of([session.receive()])
        assert call == {"name": "get_weather", "args": {"city": "Oslo"}, "id": call["id"]}
        assert call["id"].startswith("function-call-")
        respond(session, call)
        messages = session.turn()
        assert text_of(messages) == "get_weather says: sunny. [turn 2]"
        assert session.ask("Thanks.").startswith("You said: Thanks.")


def test_calls_have_ids_of_their_own_and_are_all_waited_for(client):
    tool = declare(WEATHER, {**WEATHER, "name": "get_time"})
    with talk(client, **TEXT, tools=[tool]) as session:
        session.say("get_weather in Oslo and get_time in Rome")
        first, second = calls_of([session.receive()])
        assert first["id"] != second["id"]
        respond(session, second, {"result": "noon"})
        respond(session, first)
        assert text_of(session.turn()).startswith("get_time says: noon. get_weather says: sunny.")


def test_second_round_follows_the_first(client):
    tool = declare(WEATHER, {**WEATHER, "name": "get_time"})
    with talk(client, **TEXT, tools=[tool]) as session:
        session.say("First get_weather in Oslo, then get_time in Rome")
        respond(session, *calls_of([session.receive()]))
        (call,) = calls_of([session.receive()])
        assert (call["name"], call["args"]) == ("get_time", {"city": "Rome"})


def test_calls_are_cancelled_when_the_user_goes_on(client):
    with talk(client, **TEXT, tools=[declare(WEATHER)]) as session:
        session.say("Weather in Oslo?")
        (call,) = calls_of([session.receive()])
        session.say("Never mind.")
        assert session.receive() == {"toolCallCancellation": {"ids": [call["id"]]}}
        assert session.receive() == {"serverContent": {"interrupted": True}}
        session.receive()
        assert text_of(session.turn()) == "You said: Never mind. [turn 2]"
        respond(session, call)
        assert session.ask("Still there?") == "You said: Still there? [turn 3]"


def test_result_without_a_call_is_answered(client):
    with talk(client, **TEXT) as session:
        session.send(
            toolResponse={"functionResponses": [{"id": "x", "name": "getStatus", "response": {"mood": "good"}}]}
        )
        assert text_of(session.turn()).startswith("getStatus says:")


def test_result_without_an_id_is_that_of_the_function(client):
    with talk(client, **TEXT, tools=[declare(WEATHER)]) as session:
        session.say("Weather in Oslo?")
        session.receive()
        session.send(toolResponse={"functionResponses": [{"name": "get_weather", "response": {"result": "wet"}}]})
        assert text_of(session.turn()).startswith("get_weather says: wet.")


@pytest.fixture
def background(client):
    """A session whose function was called, and goes on in the background."""
    tool = declare({**WEATHER, "behavior": "NON_BLOCKING"})
    with talk(client, **TEXT, tools=[tool]) as session:
        session.say("Weather in Oslo?")
        called, whole, over = session.turn()
        assert whole["serverContent"] == {"generationComplete": True}
        assert over["serverContent"] == {"turnComplete": True}
        yield session, *calls_of([called])


def test_function_in_the_background_ends_the_turn(background):
    session, call = background
    assert session.ask("How are you?") == "You said: How are you? [turn 2]"
    respond(session, call)
    assert text_of(session.turn()) == "get_weather says: sunny. [turn 3]"


def test_result_waits_until_the_model_is_silent(background):
    session, call = background
    session.say("Wait. [hold]")
    session.receive()
    respond(session, call, scheduling="WHEN_IDLE")
    session.say("Go on.")
    assert session.receive()["serverContent"]["interrupted"]
    session.receive()
    assert text_of(session.turn()) == "get_weather says: sunny. [turn 4; told besides: Go on.]"


def test_result_may_interrupt(background):
    session, call = background
    session.say("Wait. [hold]")
    session.receive()
    respond(session, call, scheduling="INTERRUPT")
    assert session.receive()["serverContent"]["interrupted"]
    session.receive()
    assert text_of(session.turn()).startswith("get_weather says: sunny.")


def test_result_may_be_silent(background):
    session, call = background
    respond(session, call, scheduling="SILENT")
    assert session.ask("And?") == "get_weather says: sunny. [turn 3; told besides: And?]"


def test_results_may_come_bit_by_bit(background):
    session, call = background
    for weather in ("cloudy", "sunny"):
        session.send(
            toolResponse={
                "functionResponses": [
                    {"id": call["id"], "response": {"result": weather}, "willContinue": weather == "cloudy"}
                ]
            }
        )
        assert f"get_weather says: {weather}." in text_of(session.turn())


# --- resumption -------------------------------------------------------------------------------------------------------


def resume_from(session):
    return session.turn("sessionResumptionUpdate")[-1]["sessionResumptionUpdate"]


def test_session_goes_on_in_another_connection(client):
    with talk(client, **TEXT, sessionResumption={}) as session:
        session.say("One.")
        early = resume_from(session)["newHandle"]
        session.say("Two.")
        late = resume_from(session)
        assert late["resumable"]
    with talk(client, **TEXT, sessionResumption={"handle": late["newHandle"]}) as session:
        assert session.ask("Three.") == "You said: Three. [turn 3]"
        assert resume_from(session)["newHandle"] not in (early, late["newHandle"])
    with talk(client, **TEXT, sessionResumption={"handle": early}) as session:
        assert session.ask("Three.") == "You said: Three. [turn 2]"


def test_session_cannot_be_resumed_while_functions_run(client):
    with talk(client, **TEXT, sessionResumption={}, tools=[declare(WEATHER)]) as session:
        session.say("Weather in Oslo?")
        assert resume_from(session) == {}


def test_no_handles_unless_asked_for(client):
    with talk(client, **TEXT) as session:
        session.ask("One.")
        session.send(setup={"model": HALF_CASCADE})
        assert session.closing() == (1007, "Request contains an invalid argument.")


def test_handles_last_two_hours_after_the_session(client, clock):
    with talk(client, **TEXT, sessionResumption={}) as session:
        session.say("One.")
        handle = resume_from(session)["newHandle"]
        clock.advance(0.1)
    clock.advance(1.99)
    with talk(client, **TEXT, sessionResumption={"handle": handle}):
        pass
    clock.advance(0.1)
    assert refuse(client, sessionResumption={"handle": handle}) == (1008, "BidiGenerateContent session not found")


def test_handles_are_of_one_model_and_known(client):
    with talk(client, sessionResumption={}) as session:
        session.say("One.")
        handle = resume_from(session)["newHandle"]
    assert refuse(client, NATIVE, sessionResumption={"handle": handle})[0] == 1008
    assert refuse(client, sessionResumption={"handle": "x"}) == (1008, "BidiGenerateContent session not found")


def test_snapshots_are_bounded(monkeypatch, clock):
    monkeypatch.setattr(conversation, "_MAX_SNAPSHOTS", 3)
    snapshots = Snapshots(clock, random.Random(1))
    handles = [snapshots.keep("models/m", Conversation().add(user("One."))) for _ in range(5)]
    assert len(snapshots) == 3
    assert snapshots.find(handles[-1], "models/m").contents
    monkeypatch.setattr(conversation, "_MAX_STORED_BYTES", 60)
    snapshots.keep("models/m", Conversation().add(user("One.")))
    assert len(snapshots) == 1


def test_conversation_forgets_its_beginning(monkeypatch):
    monkeypatch.setattr(conversation, "MAX_BYTES", 300)
    turns = Conversation()
    for i in range(20):
        turns = turns.add(user(f"Question {i}"), {"role": "model", "parts": [{"text": "Answer"}]})
        assert turns.size <= 300
        assert turns.contents[0]["role"] == "user"
    assert len(turns.contents) == 6
    assert len(Conversation().add(user("x" * 400)).contents) == 1


def test_window_slides(client):
    compression = {"triggerTokens": 40, "slidingWindow": {"targetTokens": 20}}
    with talk(client, **TEXT, contextWindowCompression=compression) as session:
        counts = []
        for i in range(8):
            session.say(f"This is question number {i}.")
            counts.append(session.turn()[-1]["usageMetadata"]["promptTokenCount"])
    assert max(counts) <= 40
    assert counts[0] < counts[1]


# --- the end ----------------------------------------------------------------------------------------------------------


def refuse(client, model=HALF_CASCADE, /, *, path: Any = PATH, headers: Any = None, **setup):
    """How a session that cannot be set up ends."""
    with connect(client, path, headers=headers or {}) as session:
        session.send(setup={"model": f"models/{model}", **setup})
        return session.closing()


def test_service_says_when_it_goes_away(client, clock):
    with talk(client, **TEXT) as session:
        clock.advance(551 / 3600)
        session.say("Hello.")
        (told,) = [message for message in session.turn() if "goAway" in message]
        assert told == {"goAway": {"timeLeft": "49s"}}
        clock.advance(50 / 3600)
        session.say("Hello?")
        assert session.closing() == (1011, "Deadline expired before operation could complete.")


def test_lifetime_can_be_set(client, clock):
    client.app.state.live.lifetime, client.app.state.live.notice = 5, 2.5
    with talk(client, **TEXT) as session:
        clock.advance(3 / 3600)
        session.say("Hello.")
        assert {"goAway": {"timeLeft": "2s"}} in session.turn()


def test_end_comes_by_itself(client):
    client.app.state.live.lifetime = client.app.state.live.notice = 0
    with connect(client) as session:
        assert session.receive() == {"goAway": {"timeLeft": "0s"}}
        assert session.closing()[0] == 1011


def test_end_of_a_token_comes_by_itself(client, clock):
    path = f"{CONSTRAINED}?access_token={make_token(client, expireTime='2026-05-28T20:26:50Z')}"
    with connect(client, path) as session:
        clock.advance(9.8 / 3600)
        session.send(setup={"model": f"models/{HALF_CASCADE}"})
        assert session.receive() == {"setupComplete": {}}
        clock.advance(1 / 3600)
        assert session.closing()[0] == 1011


def test_going_away_can_be_asked_for(client):
    with talk(client, **TEXT, sessionResumption={}) as session:
        session.say("Hello. [goaway 30]")
        handle = resume_from(session)["newHandle"]
        assert session.receive() == {"goAway": {"timeLeft": "30s"}}
        assert session.ask("Still there?") == "You said: Still there? [turn 2]"
    with talk(client, **TEXT, sessionResumption={"handle": handle}) as session:
        session.say("Hello. [goaway 0]")
        assert session.turn("goAway")[-1] == {"goAway": {"timeLeft": "0s"}}
        assert session.closing()[0] == 1011


@pytest.mark.parametrize(
    ("message", "code", "reason"),
    [
        ('{"setup": {"model": "models/nope"}}', 1008, "models/nope is not found for API version v1beta, or is not"),
        ('{"setup": {"model": "gemini-2.5-flash"}}', 1008, "models/gemini-2.5-flash is not found"),
        ('{"setup": {}}', 1007, "* BidiGenerateContentRequest.setup.model: model is not specified"),
        ('{"setup": {"modell": "x"}}', 1007, "Invalid JSON payload received. Unknown name \"modell\" at 'setup'"),
        ('{"setup": {"model": 7}}', 1007, "Invalid value at 'setup.model' (TYPE_STRING), 7"),
        ('{"setup": {"model": "models/gemini-3.8-live", "explicitVadSignal": true}}', 1007, "Invalid JSON payload"),
        ('{"setup": {}, "clientContent": {}}', 1007, "Invalid value"),
        ('{"clientContent": {"turnComplete": true}}', 1007, "Request contains an invalid argument."),
        ("{}", 1007, "Request contains an invalid argument."),
        ("[]", 1007, "Invalid JSON payload received."),
        ("{", 1007, "Invalid JSON payload received. Unexpected"),
        ("x" * (MAX_MESSAGE_BYTES + 1), 1009, "Message too big."),
    ],
)
def test_what_is_no_setup_is_refused(client, message, code, reason):
    with connect(client) as session:
        session.socket.send_text(message)
        given_code, given_reason = session.closing()
    assert given_code == code
    assert given_reason.startswith(reason)
    assert len(given_reason.encode()) <= 123


@pytest.mark.parametrize(
    ("model", "setup", "reason"),
    [
        (NATIVE, TEXT, "Cannot extract voices from a non-audio request."),
        (HALF_CASCADE, {"generationConfig": {"responseModalities": ["TEXT", "AUDIO"]}}, "Request contains an invalid"),
        (HALF_CASCADE, {"generationConfig": {"responseModalities": ["IMAGE"]}}, "Request contains an invalid"),
        (HALF_CASCADE, {"generationConfig": {"responseMimeType": "text/plain"}}, "Request contains an invalid"),
        (HALF_CASCADE, {"generationConfig": {"temperature": 7}}, "* GenerateContentRequest.generation_config.temp"),
        (HALF_CASCADE, {"tools": [declare(WEATHER, WEATHER)]}, "Duplicate function declaration found: get_weather"),
        (HALF_CASCADE, {"contextWindowCompression": {"triggerTokens": -5}}, "Request contains an invalid argument."),
    ],
)
def test_impossible_setups_are_refused(client, model, setup, reason):
    code, given_reason = refuse(client, model, **setup)
    assert (code, given_reason[: len(reason)]) == (1007, reason)


def test_impossible_turns_end_the_session(client):
    with talk(client) as session:
        session.send(clientContent={"turnComplete": True})
        assert session.closing() == (1007, "* GenerateContentRequest.contents: contents is not specified")
    with talk(client) as session:
        session.send(clientContent={"turns": [{"role": "judge", "parts": [{"text": "x"}]}], "turnComplete": True})
        assert session.closing() == (1007, "Please use a valid role: user, model.")


def test_rules_can_end_a_session(client):
    client.app.state.rules.add("boom", error=503)
    with talk(client) as session:
        session.say("boom")
        assert session.closing()[0] == 1011


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"headers": {"x-goog-api-key": ""}}, (1008, "Method doesn't allow unregistered callers")),
        ({"headers": {"x-goog-api-key": "invalid"}}, (1007, "API key not valid. Please pass a valid API key.")),
        ({"headers": {"x-goog-api-key": "auth_tokens/x"}}, (1007, "API key not valid.")),
        ({"headers": {"x-goog-api-key": ""}, "path": f"{PATH}?access_token=auth_tokens/x"}, (1008, "Method doesn't")),
    ],
)
def test_key_is_looked_at_with_the_first_message(client, options, expected):
    code, reason = refuse(client, **options)
    assert (code, reason[: len(expected[1])]) == expected


@pytest.mark.parametrize(
    "options",
    [{"path": f"{PATH}?key=k"}, {"path": f"{PATH}?access_token=k"}, {"headers": {"authorization": "Bearer k"}}],
)
def test_key_may_come_otherwise(client, options):
    headers = {"x-goog-api-key": ""} | options.pop("headers", {})
    with talk(client, **options, headers=headers):
        pass


@pytest.mark.parametrize("version", ["v1", "v1alpha"])
def test_versions_speak_alike(client, version):
    with talk(client, **TEXT, path=PATH.replace("v1beta", version)) as session:
        assert session.ask("Hello.") == "You said: Hello. [turn 1]"


@pytest.mark.parametrize("path", ["/ws/nope", PATH + "More", "/ws/", "/v1beta/models"])
def test_other_addresses_are_not_found(client, path):
    with pytest.raises((WebSocketDenialResponse, WebSocketDisconnect)) as caught, client.websocket_connect(path):
        pass
    if isinstance(caught.value, WebSocketDenialResponse):
        assert caught.value.status_code == 404


def test_live_models_do_nothing_else(client):
    models = client.get("/v1beta/models?pageSize=1000").json()["models"]
    (model,) = [model for model in models if model["name"] == f"models/{NATIVE}"]
    assert "bidiGenerateContent" in model["supportedGenerationMethods"]
    response = client.post(f"/v1beta/models/{NATIVE}:generateContent", json={"contents": [user("Hi.")]})
    assert response.status_code == 404


# --- tokens -----------------------------------------------------------------------------------------------------------


def make_token(client, **fields):
    return client.post("/v1alpha/auth_tokens", json=fields).json()["name"]


@pytest.mark.parametrize(
    ("query", "headers"),
    [
        ("?access_token=%s", {}),
        ("", {"authorization": "Token %s"}),
        ("", {"x-goog-api-key": "%s"}),
    ],
)
def test_token_opens_a_session_once(client, query, headers):
    name = make_token(client)
    headers = {"x-goog-api-key": ""} | {key: value % name for key, value in headers.items()}
    options = {"path": CONSTRAINED + query.replace("%s", name), "headers": headers}
    with talk(client, **TEXT, **options) as session:
        assert session.ask("Hello.")
    code, reason = refuse(client, **options)
    assert (code, reason[:46]) == (1008, "Request had invalid authentication credentials")


def test_constrained_sessions_want_a_token(client):
    assert refuse(client, path=CONSTRAINED)[0] == 1008
    assert refuse(client, path=CONSTRAINED, headers={"x-goog-api-key": ""})[1].startswith("Method doesn't allow")


def test_token_resumes_what_it_has_begun(client, clock):
    path = f"{CONSTRAINED}?access_token={make_token(client)}"
    with talk(client, **TEXT, path=path, sessionResumption={}) as session:
        session.say("One.")
        handle = resume_from(session)["newHandle"]
    clock.advance(0.4)
    with talk(client, **TEXT, path=path, sessionResumption={"handle": handle}) as session:
        assert session.ask("Two.") == "You said: Two. [turn 2]"
        clock.advance(0.15)
        session.say("Three.")
        assert session.closing()[0] == 1011
    assert refuse(client, path=path, sessionResumption={"handle": handle})[0] == 1008


def test_token_ties_its_sessions(client):
    setup = {"model": f"models/{HALF_CASCADE}", "systemInstruction": user("Be kind."), **TEXT}
    path = f"{CONSTRAINED}?access_token={make_token(client, bidiGenerateContentSetup=setup)}"
    with talk(client, NATIVE, path=path, systemInstruction=user("Be rude.")) as session:
        assert session.ask("Hello.") == "You said: Hello. [turn 1; told to: Be kind.]"


@pytest.mark.parametrize(
    ("setup", "locked", "asked", "expected"),
    [
        ({}, "", {"model": "a"}, {"model": "a"}),
        ({"model": "b"}, "", {"model": "a", "tools": []}, {"model": "b"}),
        ({"model": "b"}, "model", {"model": "a", "tools": []}, {"model": "b", "tools": []}),
        ({}, "system_instruction, tools", {"model": "a", "tools": [], "systemInstruction": {}}, {"model": "a"}),
        (
            {"generationConfig": {"temperature": 1}},
            "generationConfig.temperature,generation_config.top_k",
            {"generationConfig": {"temperature": 2, "topK": 3, "topP": 0.5}},
            {"generationConfig": {"temperature": 1, "topP": 0.5}},
        ),
        ({"a": 1}, "b.c", {}, {"b": {}}),
        (
            {"sessionResumption": {}},
            "",
            {"sessionResumption": {"handle": "h"}},
            {"sessionResumption": {"handle": "h"}},
        ),
    ],
)
def test_token_locks_fields(setup, locked, asked, expected):
    before = json.dumps([setup, asked])
    assert constrain(asked, AuthToken(None, 0, 0, setup, locked)) == expected
    assert json.dumps([setup, asked]) == before


# --- nothing is left --------------------------------------------------------------------------------------------------


def test_sessions_are_counted(client, monkeypatch):
    live = client.app.state.live
    monkeypatch.setattr(service, "MAX_SESSIONS", 1)
    with talk(client) as session:
        assert live.sessions == 1
        with connect(client) as other:
            assert other.closing() == (1011, "Resource has been exhausted (e.g. check quota).")
        session.say("Wait. [hold]")
        session.receive()
    with talk(client):
        assert live.sessions == 1


def test_vanished_client_leaves_nothing(client):
    with talk(client) as session:
        session.say("Wait. [hold]")
        session.receive()
    client.portal.call(anyio.lowlevel.checkpoint)
    assert client.app.state.live.sessions == 0


def test_port_serves_sessions_and_survives_what_clients_do():
    """A client that hangs up, one whose socket dies in the middle of a turn, and one that is there when the server stops."""
    setup = json.dumps({"setup": {"model": f"models/{HALF_CASCADE}", **TEXT}})
    held = json.dumps({"realtimeInput": {"text": "Wait. [hold]"}})
    with ExitStack() as sockets:
        with running_emulator() as url:
            address = f"{url.replace('http', 'ws')}{PATH}?key=k"
            with connect_socket(address) as socket:
                socket.send(setup)
                assert socket.recv() == b'{\n  "setupComplete": {}\n}\n\n'
                socket.send("x" * (MAX_MESSAGE_BYTES + 1))
                assert how_it_ends(socket) == 1009
            for end in ("close", "abort", "stay"):
                socket = sockets.enter_context(connect_socket(address))
                socket.send(setup)
                socket.send(held)
                assert b"You" in bytes([socket.recv(decode=False), socket.recv(decode=False)][1])
                if end == "close":
                    socket.close()
                elif end == "abort":
                    socket.socket.shutdown(2)
        assert how_it_ends(socket) in (1001, 1006, 1012)


def test_rules_can_cut_the_line():
    setup = json.dumps({"setup": {"model": f"models/{HALF_CASCADE}", **TEXT}})
    rules = Rules()
    rules.add("cut", text="one two three", cut_after=1)
    with running_emulator(rules=rules) as url, connect_socket(f"{url.replace('http', 'ws')}{PATH}?key=k") as socket:
        socket.send(setup)
        socket.recv()
        socket.send(json.dumps({"realtimeInput": {"text": "cut"}}))
        assert b"one" in bytes(socket.recv(decode=False))
        assert how_it_ends(socket) == 1006


def test_faults_of_the_emulator_are_told(client, monkeypatch):
    monkeypatch.setattr("gemkit_emulator.live.service.read_setup", None)
    with pytest.raises(ExceptionGroup):
        assert refuse(client) == (1011, "An internal error has occurred.")


def how_it_ends(socket):
    with pytest.raises(ConnectionClosed) as caught:
        socket.recv()
    return caught.value.rcvd.code if caught.value.rcvd else 1006


# --- music ------------------------------------------------------------------------------------------------------------

MUSIC = PATH.replace("BidiGenerateContent", "BidiGenerateMusic")


def chunk_of(message):
    (chunk,) = message["serverContent"]["audioChunks"]
    return chunk


def test_music_plays_on(client):
    with connect(client, MUSIC) as session:
        session.send(setup={"model": "models/lyria-realtime-exp"})
        assert session.receive() == {"setupComplete": {}}
        prompts = {"weightedPrompts": [{"text": "piano", "weight": 1}]}
        session.send(clientContent=prompts)
        session.send(musicGenerationConfig={"bpm": 90, "scale": "C_MAJOR_A_MINOR"})
        session.send(playbackControl="PLAY")
        first, second = chunk_of(session.receive()), chunk_of(session.receive())
        assert first["mimeType"] == "audio/l16;rate=48000;channels=2"
        assert len(base64.b64decode(first["data"])) == 48_000 * 2 * 2 * 2
        assert first["sourceMetadata"]["clientContent"] == prompts
        assert first["sourceMetadata"]["musicGenerationConfig"]["bpm"] == 90
        assert second["data"] != first["data"]
        for control in ("PLAY", "PAUSE", "PLAY", "STOP", "PAUSE", "RESET_CONTEXT", "PLAY"):
            session.send(playbackControl=control)
        # What was on its way arrives, and then the beginning once more.
        assert any(chunk_of(session.receive())["data"] == first["data"] for _ in range(8))


def test_music_leaves_prompts_out(client):
    with connect(client, MUSIC) as session:
        session.send(setup={"model": "models/lyria-realtime-exp"})
        session.receive()
        session.send(clientContent={"weightedPrompts": [{"text": "a song [block:SAFETY]", "weight": 1}]})
        assert session.receive() == {"filteredPrompt": {"text": "a song [block:SAFETY]", "filteredReason": "SAFETY"}}


@pytest.mark.parametrize(
    "message",
    [
        {"clientContent": {"weightedPrompts": [{"text": "piano", "weight": 0}]}},
        {"musicGenerationConfig": {"bpm": 300}},
        {"playbackControl": "PLAYBACK_CONTROL_UNSPECIFIED"},
        {"setup": {"model": "models/lyria-realtime-exp"}},
        {"realtimeInput": {}},
    ],
)
def test_impossible_music_ends_the_session(client, message):
    with connect(client, MUSIC) as session:
        session.send(setup={"model": "models/lyria-realtime-exp"})
        session.receive()
        session.send(**message)
        assert session.closing()[0] == 1007


def test_music_wants_its_own_models(client):
    assert refuse(client, HALF_CASCADE, path=MUSIC)[0] == 1008
    assert refuse(client, "lyria-realtime-exp")[0] == 1008


# --- the form ---------------------------------------------------------------------------------------------------------


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda v: st.lists(v, max_size=3) | st.dictionaries(st.sampled_from(["setup", "clientContent", "realtimeInput", "toolResponse", "turns", "text", "audio", "data", "functionResponses", "x"]), v, max_size=3), max_leaves=8))  # fmt: skip
def test_no_message_is_too_much(shared_client, message):
    """Whatever comes is answered, or ends the session with a code of the client's fault."""
    with talk(shared_client, **TEXT) as session:
        session.socket.send_text(json.dumps(message))
        session.say("Hello.")
        while (frame := session.socket.receive())["type"] != "websocket.close":
            if "usageMetadata" in json.loads(frame["bytes"]):
                return
        assert frame["code"] == 1007, frame["reason"]
