"""Answers that are seen or heard."""

from __future__ import annotations

import base64
import zlib

import pytest

from gemkit_emulator.media import describe_media

from .asking import FLASH, PAINTER, ask, candidate_of, parts_of, post, refusal, stream, text_of

NEWER = "gemini-3.1-flash-lite-image"


def pictures_of(body):
    return [base64.b64decode(part["inlineData"]["data"]) for part in parts_of(body) if "inlineData" in part]


def modalities(*kinds, **image):
    return {"generationConfig": {"responseModalities": [*kinds], **({"imageConfig": image} if image else {})}}


def test_pictures_come_with_words_unless_unwanted(client):
    words, picture = parts_of(ask(client, "A cat", PAINTER))
    assert words["text"] == "You said: A cat [turn 1]"
    assert picture["inlineData"]["mimeType"] == "image/png"
    assert [[*part] for part in parts_of(ask(client, "A cat", PAINTER, **modalities("IMAGE")))] == [["inlineData"]]


def test_pictures_are_those_of_their_prompt(client):
    (one,), (again,), (other,) = (pictures_of(ask(client, text, PAINTER)) for text in ("A cat", "A cat", "A dog"))
    assert one == again != other


@pytest.mark.parametrize(("ratio", "size"), [("1:1", (256, 256)), ("16:9", (256, 144)), ("9:16", (144, 256))])
def test_pictures_have_the_shape_asked_for(client, ratio, size):
    (png,) = pictures_of(ask(client, "A cat", PAINTER, **modalities("IMAGE", aspectRatio=ratio)))
    assert "{} x {} pixels, average colour".format(*size) in describe_media("image/png", png, len(png)).description
    start = png.index(b"IDAT")
    length = int.from_bytes(png[start - 4 : start])
    assert len(zlib.decompress(png[start + 4 : start + 4 + length])) == size[1] * (size[0] * 3 + 1)
    assert zlib.crc32(png[start : start + 4 + length]) == int.from_bytes(png[start + 4 + length :][:4])


def test_a_picture_is_counted(client):
    usage = ask(client, "A cat", PAINTER)["usageMetadata"]
    assert usage["candidatesTokensDetails"] == [{"modality": "IMAGE", "tokenCount": 1290}]
    assert usage["candidatesTokenCount"] > 1290


def test_a_streamed_picture_comes_last_and_whole(client):
    *chunks, last = stream(client, "A cat", PAINTER)
    assert "".join(map(text_of, chunks)) == "You said: A cat [turn 1]"
    assert pictures_of(last) == pictures_of(ask(client, "A cat", PAINTER))
    assert candidate_of(last)["finishReason"] == "STOP"


def test_gemini_3_signs_pictures(client):
    (part,) = parts_of(ask(client, "A cat", NEWER, **modalities("IMAGE")))
    contents = [{"parts": [{"text": "A cat"}]}, {"role": "model", "parts": [part]}, {"parts": [{"text": "Bigger"}]}]
    assert ask(client, contents, NEWER)
    part["thoughtSignature"] = part["thoughtSignature"][::-1].lstrip("=") + "="
    assert refusal(post(client, contents, NEWER)) == "Corrupted thought signature."


def test_speech_is_samples(client):
    (part,) = parts_of(ask(client, "Hello", "gemini-2.5-flash-preview-tts", **modalities("AUDIO")))
    assert part["inlineData"]["mimeType"] == "audio/L16;codec=pcm;rate=24000"
    assert len(base64.b64decode(part["inlineData"]["data"])) == 24_000


@pytest.mark.parametrize(
    ("name", "asked", "accepted"),
    [
        (FLASH, ["IMAGE"], "* TEXT\n"),
        ("gemini-2.5-flash-preview-tts", ["TEXT"], "* AUDIO\n"),
        ("gemini-2.0-flash-preview-image-generation", ["TEXT"], "* TEXT, IMAGE\n"),
    ],
)
def test_other_modalities_are_refused(client, name, asked, accepted):
    assert refusal(post(client, "Hi", name, **modalities(*asked))) == (
        f"The requested combination of response modalities ({asked[0]}) is not supported by the model. models/{name} "
        f"accepts the following combination of response modalities:\n{accepted}"
    )


def test_unknown_shapes_are_refused(client):
    assert "aspect_ratio" in refusal(post(client, "Hi", PAINTER, **modalities("IMAGE", aspectRatio="1:2")))
