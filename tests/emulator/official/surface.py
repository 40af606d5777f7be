"""What google-genai offers: every public method, and why the few that aren't called are not."""

from __future__ import annotations

import importlib
import inspect
from typing import TYPE_CHECKING, Any

from .checks import genai, is_part

if TYPE_CHECKING:
    from collections import Counter

live: Any = importlib.import_module("google.genai.live")
live_music: Any = importlib.import_module("google.genai.live_music")

PLUMBING = {"do_request", "do_request_async", "parent_ref", "sdk_configuration", "vertexai", "T", "aio"}
PLUMBING |= {"with_raw_response", "with_streaming_response"}  # each method once more, with the headers

SESSIONS: dict[str, type] = {
    "live": live.AsyncLive,
    "live.AsyncSession": live.AsyncSession,
    "live.music": live_music.AsyncLiveMusic,
    "live.music.AsyncMusicSession": live_music.AsyncMusicSession,
}
VERTEX = "Vertex AI only: google-genai raises ValueError before any request"
UNCOVERED = {
    "models.compute_tokens": VERTEX,
    "models.edit_image": VERTEX,
    "models.generate_images": VERTEX,
    "models.generate_videos": VERTEX,
    "models.recontext_image": VERTEX,
    "models.segment_image": VERTEX,
    "models.upscale_image": VERTEX,
    "tunings.list": VERTEX,
    "tunings.validate_reward": VERTEX,
}


def list_methods() -> set[tuple[str, str]]:
    """Every public method and its flavour, such as `file_search_stores.documents.get` and `sync`."""
    client, chats = genai.Client(api_key="test-key"), genai.chats
    found: set[tuple[str, str]] = set()
    for flavour, part, chat in (("sync", client, chats.Chat), ("async", client.aio, chats.AsyncChat)):
        found |= {(path, flavour) for path in walk(part)}
        found |= {(f"chats.Chat.{name}", flavour) for name in public_names(chat)}
    found |= {
        (f"{path}.{name}", "async")
        for path, kind in SESSIONS.items()
        for name in public_names(kind)
        if callable(getattr(kind, name))
    }
    return found


def find_gaps(called: Counter[tuple[str, str]]) -> list[str]:
    """What is neither called in each flavour it has, nor left out with a reason; and reasons that no longer hold."""
    methods = list_methods()
    flavours = {path: {flavour for name, flavour in methods if name == path} for path, _ in methods}
    gaps = [
        f"{path} ({flavour}) is never called"
        for path, flavour in sorted(methods)
        if path not in UNCOVERED and not called[path, flavour]
    ]
    gaps += [
        f"{path} is said to be left out, and is called"
        for path in UNCOVERED
        if any(called[path, flavour] for flavour in flavours.get(path, ()))
    ]
    return gaps + [f"{path} is said to be left out, and does not exist" for path in UNCOVERED if path not in flavours]


def describe() -> str:
    methods = {path for path, _ in list_methods()}
    return f"{len(methods) - len(UNCOVERED)} of {len(methods)} methods called; " + "; ".join(
        f"{path}: {reason}" for path, reason in UNCOVERED.items()
    )


def walk(part: Any, path: str = "") -> set[str]:
    found: set[str] = set()
    for name in public_names(part):
        value = getattr(part, name)
        if inspect.isroutine(value):
            found.add(path + name)
        elif is_part(value):
            found |= walk(value, f"{path}{name}.")
    return found


def public_names(part: Any) -> list[str]:
    return [name for name in dir(part) if not name.startswith("_") and name not in PLUMBING]
