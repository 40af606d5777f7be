"""cachedContents: the beginnings of prompts, kept for an hour or as long as a client wants."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Final

from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.errors import forbidden_cache, invalid_argument
from gemkit_emulator.prompts import read_prompt
from gemkit_emulator.resources.pages import cut_page, describe_page
from gemkit_emulator.tools import read_tools
from gemkit_emulator.wire import format_timestamp, read_timestamp

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.engines import Engine
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.state import Blob, State

_SECOND: Final = 1_000_000_000
_END_OF_TIME: Final = 253_402_300_800 * _SECOND
_LIFETIME: Final = 3600 * _SECOND
_ID_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_ID_LENGTH: Final = 40
_PROMPT_FIELDS: Final = ("contents", "systemInstruction", "tools", "toolConfig")
_EXPIRATION: Final = ("ttl", "expireTime")


@dataclass(frozen=True, slots=True)
class CachedContent:
    """A beginning of prompts and what is known of it."""

    id: str
    serial: int
    display_name: str
    model: str
    content: Blob
    """Its request, as JSON."""
    tokens: int
    created: int
    updated: int
    expires: int

    @property
    def key(self) -> str:
        """Its place in a list: the newest comes first."""
        return f"{10**15 - self.serial:015d}"

    @property
    def request(self) -> Json:
        """Its contents, system instruction and tools, as a request has them."""
        return json.loads(b"".join(self.content.blocks()))

    def describe(self) -> Json:
        """The `CachedContent` resource, which does not tell its contents."""
        return {
            "name": f"cachedContents/{self.id}",
            "model": self.model,
            "createTime": format_timestamp(self.created // 1000 * 1000),
            "updateTime": format_timestamp(self.updated // 1000 * 1000),
            "expireTime": format_timestamp(self.expires),
            "displayName": self.display_name,
            "usageMetadata": {"totalTokenCount": self.tokens},
        }


class CacheStore:
    """Every cached content that has not expired."""

    def __init__(self, kept: State, clock: Callable[[], int], rng: random.Random) -> None:
        self._kept = kept
        self._clock = clock
        self._rng = rng
        self._shelf = kept.shelf("cachedContents", self._bury)

    def add(self, message: Json, request: Json, tokens: int) -> CachedContent:
        """The cached content a `CachedContent` message asks for."""
        now = self._clock()
        expires = _read_expiration(message, now) or now + _LIFETIME
        with self._kept.transaction():
            cache = CachedContent(
                id="".join(self._rng.choices(_ID_LETTERS, k=_ID_LENGTH)),
                serial=self._kept.next_serial(),
                display_name=message.get("displayName", ""),
                model=message["model"],
                content=self._kept.new_blob(json.dumps(request).encode()),
                tokens=tokens,
                created=now,
                updated=now,
                expires=expires,
            )
            cache.content.keep()
            self._put(cache)
        return cache

    def get(self, cache_id: str) -> CachedContent:
        """The cached content with this id; one that has expired is as good as none."""
        value = self._shelf.get(cache_id)
        if value is None:
            raise forbidden_cache()
        return self._load(value)

    def prolong(self, cache_id: str, message: Json) -> CachedContent:
        """Give it another expiry."""
        cache, now = self.get(cache_id), self._clock()
        cache = replace(cache, expires=_read_expiration(message, now) or cache.expires, updated=now)
        self._put(cache)
        return cache

    def remove(self, cache_id: str) -> None:
        """Forget it."""
        cache = self.get(cache_id)
        with self._kept.transaction():
            self._shelf.delete(cache_id)
            cache.content.drop()

    def list(self) -> list[tuple[str, CachedContent]]:
        """Every one with its key, the newest first."""
        caches = map(self._load, self._shelf.values())
        return sorted(((cache.key, cache) for cache in caches), key=lambda pair: pair[0])

    def _put(self, cache: CachedContent) -> None:
        value: Json = {field.name: getattr(cache, field.name) for field in fields(cache)}
        self._shelf.put(cache.id, value | {"content": cache.content.id}, expires=cache.expires)

    def _load(self, value: Json) -> CachedContent:
        whole: Json = value | {"content": self._kept.blob(value["content"])}
        return CachedContent(**whole)

    def _bury(self, value: Json) -> None:
        self._kept.blob(value["content"]).drop()


class Caches:
    """The handlers that keep and give back cached contents."""

    def __init__(self, engine: Engine, files: FileStore, store: CacheStore) -> None:
        self._engine = engine
        self._files = files
        self._store = store

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "cachedContents.create": self.create,
            "cachedContents.list": self.list,
            "cachedContents.get": self.get,
            "cachedContents.patch": self.patch,
            "cachedContents.delete": self.delete,
        }

    async def create(self, call: Call) -> Response:
        """A new one, when there is enough of it."""
        name: str = call.message.get("model", "")
        if not re.fullmatch(r"models/[^/]+", name):
            raise invalid_argument("* CreateCachedContentRequest.model: unexpected model name format\n")
        model = get_model_for("createCachedContent", name, call.version)
        request = {field: call.message[field] for field in _PROMPT_FIELDS if field in call.message}
        read_tools(request, model)
        counts = await self._engine.count_tokens(read_prompt(request, self._files, complete=False))
        tokens = sum(counts.values())
        if tokens < model.min_cached_tokens:
            raise invalid_argument(
                f"Cached content is too small. total_token_count={tokens}, "
                f"min_total_token_count={model.min_cached_tokens}"
            )
        return call.respond(self._store.add(call.message, request, tokens).describe())

    async def list(self, call: Call) -> Response:
        """A page of them, the newest first."""
        caches, next_token = cut_page(self._store.list(), call.query, call.page_sizes)
        return call.respond(describe_page("cachedContents", [cache.describe() for cache in caches], next_token))

    async def get(self, call: Call) -> Response:
        """One of them, without its contents."""
        return call.respond(self._store.get(_id(call)).describe())

    async def patch(self, call: Call) -> Response:
        """The same with another expiry, which is all that can be changed."""
        mask = [path.strip() for path in call.query.get("updateMask", "").split(",") if path.strip()]
        fields = [*mask] or [field for field in (*_PROMPT_FIELDS, *_EXPIRATION) if field in call.message]
        for field in fields:
            if field not in (*_EXPIRATION, "expire_time"):
                raise invalid_argument(f"Only the expiration of a CachedContent can be updated, not {field}.")
        return call.respond(self._store.prolong(_id(call), call.message).describe())

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        self._store.remove(_id(call))
        return call.respond({})


def _id(call: Call) -> str:
    return call.route.params["cachedContent"]


def _read_expiration(message: Json, now: int) -> int | None:
    """The moment a message sets, in nanoseconds since 1970; it may lie in the past."""
    if not any(field in message for field in _EXPIRATION):
        return None
    if "ttl" in message:
        moment = now + int(float(message["ttl"].removesuffix("s")) * _SECOND)
    else:
        moment = read_timestamp(message["expireTime"])
    if not 0 < moment < _END_OF_TIME:
        raise invalid_argument("* CachedContent.expire_time: out of range.\n")
    return moment
