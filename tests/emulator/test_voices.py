"""Voices: the catalogue, and those that clients make."""

from __future__ import annotations

import base64
import io
import wave

import pytest

from .family import ROOT, delete, find, fit, make, refusal, walk

YEAR = 365 * 24
SOUND = {"data": base64.b64encode(b"RIFF").decode(), "mime_type": "audio/wav"}
INVENTED = {"type": "prompted", "prompted": {"input": "An old sailor"}, "display_name": "Ahab", "accent": "British"}
COPIED = {"type": "replicated", "replicated": {"source_audio": SOUND, "consent_audio": SOUND}, "display_name": "Me"}


def make_voice(client, voice, **fields):
    return make(client, "voices", "VoiceOutput", voice=voice, **fields)


def list_ids(client, **filters):
    return [voice["id"] for page in walk(client, "voices", "voices", "ListVoicesResponse", **filters) for voice in page]


def test_a_described_voice_is_stored_with_a_sample(client):
    made = make_voice(client, INVENTED, store=True)
    assert made.items() >= INVENTED.items()
    assert made["id"].startswith("voice_")
    assert made["usage"]["total_tokens"] > 0
    with wave.open(io.BytesIO(base64.b64decode(made["sample_audio"]["data"]))) as sample:
        assert (sample.getframerate(), sample.getnchannels()) == (24_000, 1)
    got = find(client, "voices", made["id"], "VoiceOutput")
    assert got == {name: value for name, value in made.items() if name != "usage"}
    (page, *_) = walk(client, "voices", "voices", "ListVoicesResponse")
    assert page[0] == {name: value for name, value in got.items() if name != "sample_audio"}
    delete(client, "voices", made["id"])
    assert "is not found" in refusal(client.get(f"{ROOT}/voices/{made['id']}"), 404, "not_found")


def test_a_copied_voice_is_a_key_unless_it_is_stored(client):
    key = make_voice(client, COPIED)
    assert key["key"].startswith("voicekey_")
    assert not {"id", "display_name", "replicated"} & {*key}
    stored = make_voice(client, COPIED, store=True)
    assert stored["display_name"] == "Me"
    assert not {"key", "replicated"} & {*stored}
    assert list_ids(client)[0] == stored["id"]


def test_the_newest_comes_first_and_then_the_catalogue(client):
    ids = [make_voice(client, INVENTED, store=True)["id"] for _ in range(3)]
    everything = list_ids(client, page_size=4)
    assert everything[:3] == ids[::-1]
    assert len(everything) == 33
    assert {"Puck", "Kore", "Zephyr"} < {*everything}


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"gender": "FEMALE", "persona": ["bright", "warm"]}, ["Zephyr", "Autonoe", "Sulafat"]),
        ({"type": "prompted"}, ["made"]),
        ({"accent": ["british", "irish"]}, ["made"]),
        ({"search": "upbeat male"}, ["Puck"]),
        ({"search": "ahab"}, ["made"]),
        ({"language_code": "en-GB"}, []),
    ],
)
def test_filters_leave_what_fits(client, filters, expected):
    made = make_voice(client, INVENTED, store=True)["id"]
    found = [voice for voice in list_ids(client, **filters) if voice != "Laomedeia"]
    assert found == [made if voice == "made" else voice for voice in expected]


def test_a_voice_lives_a_year_after_its_last_use(client, clock):
    base = make_voice(client, INVENTED, store=True)["id"]
    clock.advance(YEAR - 1)
    prompted = {"input": "but younger", "base_voice": base}
    make_voice(client, {"type": "prompted", "prompted": prompted}, store=True)
    clock.advance(YEAR - 1)
    find(client, "voices", base, "VoiceOutput")
    clock.advance(1)
    refusal(client.get(f"{ROOT}/voices/{base}"), 404, "not_found")


def test_there_is_room_for_two_hundred(client):
    for _ in range(200):
        client.post(f"{ROOT}/voices", json={"voice": COPIED, "store": True})
    response = client.post(f"{ROOT}/voices", json={"voice": COPIED, "store": True})
    assert "200 voices" in refusal(response, 429, "too_many_requests")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "Missing required parameter 'voice'."),
        ({"voice": {"type": "prebuilt"}}, "'prompted' or 'replicated'"),
        ({"voice": {"type": "prompted"}}, "Missing required parameter 'voice.prompted'."),
        ({"voice": INVENTED}, "has to be stored"),
        ({"voice": {**INVENTED, "prompted": {"input": " "}}, "store": True}, "must not be empty"),
        ({"voice": {**COPIED, "replicated": {"source_audio": SOUND}}}, "'voice.replicated.consent_audio'"),
        (
            {
                "voice": {
                    **COPIED,
                    "replicated": {"source_audio": SOUND, "consent_audio": {**SOUND, "mime_type": "x/y"}},
                }
            },
            "the type of a sound",
        ),
        ({"voice": {**INVENTED, "pitch": "shrill"}, "store": True}, "'shrill' is not supported for 'voice.pitch'"),
    ],
)
def test_what_is_wrong_with_a_voice_is_named(client, body, message):
    assert message in refusal(client.post(f"{ROOT}/voices", json=body))


def test_google_s_own_voices_stay(client):
    assert "one of Google's" in refusal(client.delete(f"{ROOT}/voices/Puck"), 403, "permission_denied")
    refusal(client.get(f"{ROOT}/voices/Puck"), 404, "not_found")
    prompted = {"input": "higher", "base_voice": "Puck"}
    made = fit(
        client.post(f"{ROOT}/voices", json={"voice": {"type": "prompted", "prompted": prompted}, "store": True}),
        "VoiceOutput",
    )
    assert made["prompted"] == prompted
    prompted = {"input": "higher", "base_voice": "voice_nobody"}
    response = client.post(f"{ROOT}/voices", json={"voice": {"type": "prompted", "prompted": prompted}, "store": True})
    refusal(response, 404, "not_found")
