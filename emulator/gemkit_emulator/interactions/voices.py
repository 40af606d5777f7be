"""Voices for speech: those of Google's catalogue, and those that clients make."""

from __future__ import annotations

import base64
import io
import wave
from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.interactions.records import respond_page, tell_time
from gemkit_emulator.pictures import hum
from gemkit_emulator.tokens import count_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.interactions.records import Record, Records
    from gemkit_emulator.json_types import Json

MOST: Final = 200
"""Voices that a project can have."""
_DAY: Final = 24 * 3600 * 1_000_000_000
_YEAR: Final = 365 * _DAY
_KEY_LIFETIME: Final = 7 * _DAY
_ID_LENGTH: Final = 12
_MODEL: Final = "gemini-3.8-flash-tts"
_SAMPLE_RATE: Final = 24_000
_SAMPLE_TOKENS: Final = 16
_FILTERS: Final = ("accent", "context", "gender", "language_code", "persona", "pitch", "region_code", "type")
_SEARCHED: Final = ("display_name", "description", "persona", "context", "accent")
_FEMALE: Final = frozenset(
    {
        *("Zephyr", "Kore", "Leda", "Aoede", "Callirrhoe", "Autonoe", "Despina", "Erinome", "Laomedeia", "Achernar"),
        *("Gacrux", "Pulcherrima", "Vindemiatrix", "Sulafat"),
    }
)
_CATALOGUE: Final = {
    "Zephyr": "Bright",
    "Puck": "Upbeat",
    "Charon": "Informative",
    "Kore": "Firm",
    "Fenrir": "Excitable",
    "Leda": "Youthful",
    "Orus": "Firm",
    "Aoede": "Breezy",
    "Callirrhoe": "Easy-going",
    "Autonoe": "Bright",
    "Enceladus": "Breathy",
    "Iapetus": "Clear",
    "Umbriel": "Easy-going",
    "Algieba": "Smooth",
    "Despina": "Smooth",
    "Erinome": "Clear",
    "Algenib": "Gravelly",
    "Rasalgethi": "Informative",
    "Laomedeia": "Upbeat",
    "Achernar": "Soft",
    "Alnilam": "Firm",
    "Schedar": "Even",
    "Gacrux": "Mature",
    "Pulcherrima": "Forward",
    "Achird": "Friendly",
    "Zubenelgenubi": "Casual",
    "Vindemiatrix": "Gentle",
    "Sadachbia": "Lively",
    "Sadaltager": "Knowledgeable",
    "Sulafat": "Warm",
}
"""Google's voices and what they sound like."""


class Voices:
    """The handlers that make, show and delete voices."""

    def __init__(self, records: Records) -> None:
        self._records = records

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "voices.create": self.create,
            "voices.list": self.list,
            "voices.get": self.get,
            "voices.delete": self.delete,
        }

    async def create(self, call: Call) -> Response:
        """A new one, or only the key for one."""
        wanted: Json = call.message["voice"]
        kind: str = wanted["type"]
        if kind == "prebuilt":
            raise invalid_argument("Invalid value at 'voice.type': a voice can be 'prompted' or 'replicated'.")
        if kind not in wanted:
            raise invalid_argument(f"Missing required parameter 'voice.{kind}'.")
        return call.respond(self._replicate(call) if kind == "replicated" else self._invent(call))

    async def list(self, call: Call) -> Response:
        """A page of them: those that clients made, the newest first, and then the catalogue."""
        made = [(record.key_of_newest, record.resource) for record in reversed(self._records.list())]
        voices = [*made, *((f"~{place:03d}", voice) for place, voice in enumerate(_list_catalogue()))]
        query = call.request.query_params
        for name in _FILTERS:
            values = {value.lower() for value in query.getlist(name)}
            if values:
                voices = [(key, voice) for key, voice in voices if _list_values(voice, name) & values]
        words = query.get("search", "").lower().split()
        voices = [(key, voice) for key, voice in voices if all(word in _read_all(voice) for word in words)]
        brief = (
            (key, {name: value for name, value in voice.items() if name != "sample_audio"}) for key, voice in voices
        )
        return respond_page(call, "voices", brief)

    async def get(self, call: Call) -> Response:
        """One that a client has made."""
        return call.respond(self._records.find(call.route.params["voice"]).resource)

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        voice_id = call.route.params["voice"]
        if voice_id in _CATALOGUE:
            raise ApiError(403, f"Voice '{voice_id}' is one of Google's and cannot be deleted.")
        self._records.remove(voice_id)
        return call.respond({})

    def _replicate(self, call: Call) -> Json:
        """A voice from recordings; what isn't stored is forgotten at once."""
        wanted: Json = call.message["voice"]
        for name, audio in wanted["replicated"].items():
            at = f"voice.replicated.{name}"
            if not audio["mime_type"].startswith("audio/"):
                raise invalid_argument(f"Invalid value at '{at}.mime_type': it must be the type of a sound.")
            if not audio["data"]:
                raise invalid_argument(f"Invalid value at '{at}.data': it must not be empty.")
        tokens = count_tokens(wanted.get("description", "")) + 2 * _SAMPLE_TOKENS
        if call.message.get("store"):
            resource = {name: value for name, value in wanted.items() if name not in ("replicated", "sample_audio")}
            return self._store(resource).resource | {"usage": _count(tokens, 0)}
        now = self._records.clock()
        return {
            "type": "replicated",
            "key": self._records.make_id(4 * _ID_LENGTH, "voicekey_"),
            "model": wanted.get("model", _MODEL),
            "expire_time": tell_time(now + _KEY_LIFETIME),
            "usage": _count(tokens, 0),
        }

    def _invent(self, call: Call) -> Json:
        """A voice from a description."""
        wanted: Json = call.message["voice"]
        prompted: Json = wanted["prompted"]
        if not call.message.get("store"):
            raise invalid_argument("Invalid value at 'store': a voice of type 'prompted' has to be stored.")
        if not prompted["input"].strip():
            raise invalid_argument("Invalid value at 'voice.prompted.input': it must not be empty.")
        base = prompted.get("base_voice", "")
        if base and base not in _CATALOGUE:
            self._renew(self._records.find(base))
        sample = {"data": _speak(f"{base} {prompted['input']}"), "mime_type": "audio/wav"}
        record = self._store({**wanted, "sample_audio": sample})
        return record.resource | {"usage": _count(count_tokens(prompted["input"]), _SAMPLE_TOKENS)}

    def _store(self, voice: Json) -> Record:
        ends = self._records.clock() + _YEAR
        voice_id = self._records.make_id(_ID_LENGTH, "voice_")
        resource = {"model": _MODEL, **voice, "id": voice_id, "expire_time": tell_time(ends)}
        return self._records.add(voice_id, resource, expires=ends)

    def _renew(self, record: Record) -> None:
        """It was used, and lives on for another year."""
        record.expires = self._records.clock() + _YEAR
        record.resource["expire_time"] = tell_time(record.expires)
        self._records.save(record)


def _list_catalogue() -> Iterator[Json]:
    for name, persona in _CATALOGUE.items():
        gender = "female" if name in _FEMALE else "male"
        description = f"Sounds {persona.lower()} and {gender}."
        told: Json = {"id": name, "type": "prebuilt", "display_name": name, "description": description}
        yield told | {"gender": gender, "persona": persona}


def _list_values(voice: Json, name: str) -> set[str]:
    """What a voice has for a filter: a persona such as "Warm, Friendly" is two."""
    return {part.strip().lower() for part in (voice.get(name, ""), *voice.get(name, "").split(","))} - {""}


def _read_all(voice: Json) -> str:
    return " ".join(voice.get(name, "") for name in _SEARCHED).lower()


def _speak(subject: str) -> str:
    """A sample of a voice, as WAV in base64."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setparams((1, 2, _SAMPLE_RATE, 0, "NONE", "not compressed"))
        sound.writeframes(hum(subject))
    return base64.b64encode(file.getvalue()).decode()


def _count(given: int, made: int) -> Json:
    return {"total_tokens": given + made, "total_input_tokens": given, "total_output_tokens": made}
