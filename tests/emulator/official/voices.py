"""Voices for speech."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from .checks import BETA, check, refused
from .material import make_wav


@check("list: Google's, in pages, and by what they are", BETA)
async def listed(client: Any) -> None:
    first = await client.voices.list(page_size=3, type_=["prebuilt"])
    assert len(first.voices) == 3
    rest = await client.voices.list(page_size=100, page_token=first.next_page_token, type_=["prebuilt"])
    ids = [voice.id for voice in first.voices + rest.voices]
    assert len(set(ids)) == len(ids) > 20
    assert {voice.type for voice in first.voices} == {"prebuilt"}
    found = await client.voices.list(gender=["female"], type_=["prebuilt"], page_size=100)
    assert 0 < len(found.voices) < len(ids)


@check("create, get: a voice by description", BETA)
async def prompted(client: Any) -> None:
    voice = {"type": "prompted", "display_name": "Ada", "prompted": {"input": "Calm and low."}}
    created = await client.voices.create(voice=voice, store=True)
    assert (created.type, created.display_name) == ("prompted", "Ada")
    assert (await client.voices.get(created.id)).display_name == "Ada"
    await client.voices.delete(created.id)


@check("create: a voice out of a recording", BETA)
async def replicated(client: Any) -> None:
    sound = {"data": b64encode(make_wav(10)).decode(), "mime_type": "audio/wav"}
    voice = {"type": "replicated", "replicated": {"consent_audio": sound, "source_audio": sound}}
    created = await client.voices.create(voice=voice, store=False)
    assert created.type == "replicated"
    assert created.key or created.id


@check("create: a kind without what belongs to it is 400", BETA)
async def incomplete(client: Any) -> None:
    with refused(400):
        await client.voices.create(voice={"type": "prompted"})


@check("delete: what is gone is 404", BETA)
async def delete(client: Any) -> None:
    voice = {"type": "prompted", "prompted": {"input": "Calm and low."}}
    created = await client.voices.create(voice=voice, store=True)
    await client.voices.delete(created.id)
    with refused(404):
        await client.voices.get(created.id)
