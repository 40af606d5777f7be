"""What is sent."""

from __future__ import annotations

import json
import wave
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Any

from .checks import types

if TYPE_CHECKING:
    from pathlib import Path

MODEL, NEWER, EMBEDDER, DRAWER = (
    "gemini-2.5-flash",
    "gemini-3.8-flash",
    "gemini-embedding-001",
    "gemini-2.5-flash-image",
)
LIMITED = "gemini-2.0-flash-lite"  # two requests a minute: the emulator is started with such a quota
BRIEF: Any = types.GenerateContentConfig(max_output_tokens=24, temperature=0.2, seed=1)
NOTE = "The quick brown fox jumps over the lazy dog."
LONG = "word " * 1_100  # enough to be cached
PERSON = {
    "type": "OBJECT",
    "properties": {"name": {"type": "STRING"}, "age": {"type": "INTEGER"}},
    "required": ["name", "age"],
}


def write_note(folder: Path, name: str = "note.txt") -> Path:
    path = folder / name
    path.write_text(NOTE, encoding="utf-8")
    return path


def write_rows(folder: Path, *rows: Any) -> Path:
    path = folder / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def make_png(width: int = 8, height: int = 4, rgb: bytes = b"\xff\0\0") -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)

    header = width.to_bytes(4) + height.to_bytes(4) + bytes((8, 2, 0, 0, 0))
    pixels = zlib.compress((b"\0" + rgb * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def make_wav(seconds: int = 1, rate: int = 8_000) -> bytes:
    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(bytes(2 * rate * seconds))
    return file.getvalue()


def get_current_weather(location: str) -> str:
    """Tell the current weather.

    Args:
        location: The city and state, e.g. San Francisco, CA
    """
    return f"sunny in {location}"


async def tune(client: Any, **fields: Any) -> str:
    """The name of a tuned model.

    google-genai loses the examples it is given (for Vertex AI it keeps them), so they travel as extra fields.
    """
    task = {"trainingData": {"examples": {"examples": [{"textInput": "1", "output": "2"}]}}}
    options = types.HttpOptions(extra_body={"tuningTask": task, **fields})
    job = await client.tunings.tune(
        base_model=f"models/{MODEL}",
        training_dataset=types.TuningDataset(examples=[types.TuningExample(text_input="1", output="2")]),
        config=types.CreateTuningJobConfig(http_options=options),
    )
    return job.name


async def finish(client: Any, operation: Any) -> Any:
    """The operation once it is done."""
    for _ in range(20):
        if operation.done:
            assert not operation.error, operation.error
            return operation
        operation = await client.operations.get(operation)
    raise AssertionError(f"{operation.name} is not done")
