"""Parts of prompts that the service keeps."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, TypedDict, Unpack

from gemkit_raw.models import CachedContent, Empty

from ...errors import NotFoundError, PermissionDeniedError
from ..calls import call
from ..config import gather, read_tools
from ..contents import ContentsInput, to_content, to_contents
from ..endpoints import open_endpoint
from ..inputs import SupportsModelDump, as_tuple, build
from ..method_options import read_method_options
from ..names import name_cache, split_model
from ..pages import Page, list_pages
from ..settings import Settings
from ..steps import Flow, Stream

OPTIONS = {"contents", "system_instruction", "tools", "tool_config", "display_name", "ttl", "expire_time"}
EXPIRY = {"ttl", "expire_time"}
DURATION = re.compile(r"\d+(\.\d{1,9})?s")


class Expiry(TypedDict, total=False):
    """When a cache is gone: either one."""

    ttl: str | float | dt.timedelta | None
    """How long to keep it from now on: seconds, a timedelta, or text such as "3600s"."""
    expire_time: dt.datetime | str | None
    """When to delete it."""


class CacheOptions(Expiry, total=False):
    """What a cache is made of."""

    contents: ContentsInput | None
    """What to keep: anything a prompt may hold."""
    system_instruction: Any
    """What the model must keep to."""
    tools: Any
    """What the model may use: Tools, dicts, functions."""
    tool_config: Any
    """A ToolConfig: how the model uses them."""
    display_name: str | None
    """A name for people."""


def create_cache(
    settings: Settings,
    *,
    model: str,
    config: CachedContent | Mapping[str, Any] | SupportsModelDump | None = None,
    **options: Unpack[CacheOptions],
) -> Flow[CachedContent]:
    """The beginning of prompts, kept by the service for one model until it expires: by default after an hour.

    Prompts use it by `cached_content=cache`. `with ... as cache:` deletes it at the end.

    Args:
        model: e.g. "gemini-2.5-flash". The cache works with no other.
        config: `contents`, `system_instruction`, `tools`, `tool_config`, `display_name`, and `ttl` (seconds, a timedelta or
            "3600s") or `expire_time` (a datetime): a `types.CreateCachedContentConfig` or a dict.
        options: the same by name; they go over those of `config`.

    Raises:
        BadRequestError: there is too little to keep: each model has a least number of tokens.
        APIError: the service refused; APIConnectionError: it could not be reached; TypeError, ValueError: bad input.

    https://ai.google.dev/api/caching#method:-cachedcontents.create
    """
    name = "/".join(split_model(model))
    values = gather(CachedContent, config, options, caller="caches.create")
    refuse_others(values, OPTIONS, "caches.create")
    if values.get("contents") is not None:
        values["contents"] = yield from to_contents(settings, values["contents"])
    if values.get("system_instruction") is not None:
        values["system_instruction"] = yield from to_content(settings, values["system_instruction"], None)
    if "tools" in values:
        values["tools"] = read_tools(as_tuple(values["tools"], "config.tools"))
    if not values.keys() & {"contents", "system_instruction", "tools"}:
        raise ValueError("a cache needs something to keep: contents, a system_instruction or tools")
    body = build(CachedContent, {"model": name, **values, **read_expiry(values)}, "config")
    endpoint = open_endpoint("cached_contents.cached_contents_create")
    return (yield from call(settings, endpoint, endpoint.request(body=body)))


def get_cache(settings: Settings, name: str | CachedContent, *, config: Any = None) -> Flow[CachedContent]:
    """What the service knows of a cache: not what is in it, but how large it is and when it expires.

    Args:
        name: "cachedContents/abc", "abc", or a CachedContent.
        config: only google-genai's `http_options`.

    Raises:
        PermissionDeniedError: there is no such cache (the service says 403, also when it has expired).

    https://ai.google.dev/api/caching#method:-cachedcontents.get
    """
    read_method_options(config)
    endpoint = open_endpoint("cached_contents.cached_contents_get")
    return (yield from call(settings, endpoint, endpoint.request(name_cache(name))))


def list_caches(
    settings: Settings,
    *,
    config: Mapping[str, Any] | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> Stream[Page[CachedContent]]:
    """The caches there are; iterate over it, or over its `.pages()`.

    Args:
        config: `{"page_size": ...}`, as google-genai has it.
        page_size: how many caches one request fetches, up to 1000.
        limit: how many caches come in all, at most.

    https://ai.google.dev/api/caching#method:-cachedcontents.list
    """
    endpoint = "cached_contents.cached_contents_list"
    return list_pages(settings, endpoint, "cached_contents", config=config, page_size=page_size, limit=limit)


def update_cache(
    settings: Settings,
    name: str | CachedContent,
    *,
    config: CachedContent | Mapping[str, Any] | SupportsModelDump | None = None,
    **options: Unpack[Expiry],
) -> Flow[CachedContent]:
    """The cache with another time to expire; nothing else of it can be changed.

    Args:
        name: "cachedContents/abc", "abc", or a CachedContent.
        config: `ttl` (from now on: seconds, a timedelta or "3600s") or `expire_time` (a datetime).
        options: the same by name; they go over those of `config`.

    Raises:
        PermissionDeniedError: there is no such cache (the service says 403, also when it has expired).

    https://ai.google.dev/api/caching#method:-cachedcontents.patch
    """
    values = gather(CachedContent, config, options, caller="caches.update")
    refuse_others(values, EXPIRY, "caches.update")
    if not values:
        raise ValueError("caches.update changes when a cache expires: give ttl or expire_time")
    body = build(CachedContent, values | read_expiry(values), "config")
    mask = "ttl" if "ttl" in values else "expireTime"
    endpoint = open_endpoint("cached_contents.cached_contents_patch")
    return (yield from call(settings, endpoint, endpoint.request(name_cache(name), body=body, update_mask=mask)))


def delete_cache(settings: Settings, name: str | CachedContent, *, config: Any = None) -> Flow[Empty]:
    """Deletes a cache.

    Args:
        name: "cachedContents/abc", "abc", or a CachedContent.
        config: only google-genai's `http_options`.

    Raises:
        PermissionDeniedError: there is no such cache (the service says 403, also when it has expired).

    https://ai.google.dev/api/caching#method:-cachedcontents.delete
    """
    read_method_options(config)
    endpoint = open_endpoint("cached_contents.cached_contents_delete")
    return (yield from call(settings, endpoint, endpoint.request(name_cache(name))))


def release_cache(settings: Settings, cache: CachedContent) -> Flow[None]:
    """Deletes a cache that may be gone already."""
    with suppress(NotFoundError, PermissionDeniedError):  # it has expired, or somebody else was faster
        yield from delete_cache(settings, cache)


def read_expiry(values: Mapping[str, Any]) -> dict[str, str]:
    """A `ttl` as the service writes it, where there is one.

    Raises:
        TypeError, ValueError: it is no span of time, or `expire_time` is given too.
    """
    ttl = values.get("ttl")
    if ttl is None:
        return {}
    if values.get("expire_time") is not None:
        raise ValueError("a cache has either a ttl or an expire_time, not both")
    if isinstance(ttl, bool) or not isinstance(ttl, str | int | float | dt.timedelta):
        raise TypeError(f"ttl is a number of seconds, a timedelta or text such as '3600s', not {ttl!r}")
    seconds = ttl.total_seconds() if isinstance(ttl, dt.timedelta) else ttl
    text = seconds if isinstance(seconds, str) else f"{seconds:.9f}".rstrip("0").rstrip(".") + "s"
    if not DURATION.fullmatch(text) or not float(text[:-1]):
        raise ValueError(f"ttl is a number of seconds above 0, a timedelta or text such as '3600s', not {ttl!r}")
    return {"ttl": text}


def refuse_others(values: Mapping[str, Any], known: set[str], caller: str) -> None:
    """TypeError for a field of a cache that can't be set there."""
    for name in values.keys() - known:
        raise TypeError(f"{caller} has no option {name!r}; it takes {', '.join(sorted(known))}")
