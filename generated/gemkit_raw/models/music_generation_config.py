from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class MusicGenerationConfig(JsonModel):
    """How music is generated."""

    __slots__ = (
        "temperature",
        "top_k",
        "seed",
        "guidance",
        "bpm",
        "density",
        "brightness",
        "scale",
        "mute_bass",
        "mute_drums",
        "only_bass_and_drums",
        "music_generation_mode",
    )

    temperature: float | None
    """How varied the music is, from 0 to 3."""
    top_k: int | None
    """From how many of the likeliest tokens the next one is chosen, from 1 to 1000."""
    seed: int | None
    """Seed of the randomness. Chosen at random by default."""
    guidance: float | None
    """How closely the music follows the prompts, from 0 to 6. Higher values make changes of the prompts more
    abrupt."""
    bpm: int | None
    """Tempo in beats per minute, from 60 to 200."""
    density: float | None
    """How many notes and sounds there are, from 0 (sparse) to 1 (busy)."""
    brightness: float | None
    """How bright the music sounds, from 0 to 1."""
    scale: Scale | str | None
    """Key of the music."""
    mute_bass: bool | None
    """Whether the bass is muted."""
    mute_drums: bool | None
    """Whether the drums are muted."""
    only_bass_and_drums: bool | None
    """Whether to leave out all but bass and drums."""
    music_generation_mode: MusicGenerationMode | str | None
    """What the model aims at. `QUALITY` by default."""

    def __init__(
        self,
        *,
        temperature: float | None = None,
        top_k: int | None = None,
        seed: int | None = None,
        guidance: float | None = None,
        bpm: int | None = None,
        density: float | None = None,
        brightness: float | None = None,
        scale: Scale | str | None = None,
        mute_bass: bool | None = None,
        mute_drums: bool | None = None,
        only_bass_and_drums: bool | None = None,
        music_generation_mode: MusicGenerationMode | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.temperature = temperature
        self.top_k = top_k
        self.seed = seed
        self.guidance = guidance
        self.bpm = bpm
        self.density = density
        self.brightness = brightness
        self.scale = scale
        self.mute_bass = mute_bass
        self.mute_drums = mute_drums
        self.only_bass_and_drums = only_bass_and_drums
        self.music_generation_mode = music_generation_mode
        self._extra = additional_properties


from .music_generation_mode import MusicGenerationMode  # noqa: E402
from .scale import Scale  # noqa: E402

MusicGenerationConfig.__json_in__ = {
    "temperature": ("temperature", None),
    "topK": ("top_k", None),
    "seed": ("seed", None),
    "guidance": ("guidance", None),
    "bpm": ("bpm", None),
    "density": ("density", None),
    "brightness": ("brightness", None),
    "scale": ("scale", parse_enum(Scale)),
    "muteBass": ("mute_bass", None),
    "muteDrums": ("mute_drums", None),
    "onlyBassAndDrums": ("only_bass_and_drums", None),
    "musicGenerationMode": ("music_generation_mode", parse_enum(MusicGenerationMode)),
}
MusicGenerationConfig.__json_out__ = (
    ("temperature", "temperature", None),
    ("top_k", "topK", None),
    ("seed", "seed", None),
    ("guidance", "guidance", None),
    ("bpm", "bpm", None),
    ("density", "density", None),
    ("brightness", "brightness", None),
    ("scale", "scale", None),
    ("mute_bass", "muteBass", None),
    ("mute_drums", "muteDrums", None),
    ("only_bass_and_drums", "onlyBassAndDrums", None),
    ("music_generation_mode", "musicGenerationMode", None),
)
