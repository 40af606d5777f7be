"""Corpora, as far as they are left: made, listed, shared and deleted. Nothing can be put into them any more."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.resources.pages import cut_page, describe_page
from gemkit_emulator.wire import format_timestamp

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.state import State

_PERMISSIONS: Final = "corpusPermissions"
"""Where it is kept who may use which."""
_ID_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_ID_LENGTH: Final = 12
_SLUG_LENGTH: Final = 27
_MAX_TITLE: Final = 512


@dataclass(frozen=True, slots=True)
class Corpus:
    """A corpus."""

    id: str
    serial: int
    display_name: str
    created: int

    @property
    def key(self) -> str:
        """Its place in a list: in the order they came."""
        return f"{self.serial:015d}"

    @property
    def name(self) -> str:
        """The resource name."""
        return f"corpora/{self.id}"

    def describe(self) -> Json:
        """The `Corpus` resource."""
        described: Json = {"name": self.name}
        if self.display_name:
            described["displayName"] = self.display_name
        created = format_timestamp(self.created // 1000 * 1000)
        return described | {"createTime": created, "updateTime": created}


class CorpusStore:
    """Every corpus there is."""

    def __init__(self, kept: State, clock: Callable[[], int], rng: random.Random) -> None:
        self._kept = kept
        self._clock = clock
        self._rng = rng
        self._shelf = kept.shelf("corpora")
        self._permissions = kept.shelf(_PERMISSIONS)

    def add(self, message: Json) -> Corpus:
        """The corpus that a message asks for."""
        title: str = message.get("displayName", "")
        if len(title) > _MAX_TITLE:
            raise invalid_argument(
                f"* CreateCorpusRequest.corpus.display_name: must have at most {_MAX_TITLE} characters\n"
            )
        corpus = Corpus(self._choose_id(message, title), self._kept.next_serial(), title, self._clock())
        self._shelf.put(corpus.id, asdict(corpus))
        return corpus

    def get(self, corpus_id: str) -> Corpus:
        """The corpus with this id."""
        value = self._shelf.get(corpus_id)
        if value is None:
            message = f"You do not have permission to access the Corpus corpora/{corpus_id} or it may not exist."
            raise ApiError(403, message)
        return Corpus(**value)

    def remove(self, corpus_id: str) -> None:
        """Forget it, and who may use it."""
        self.get(corpus_id)
        with self._kept.transaction():
            self._shelf.delete(corpus_id)
            for key, _ in self._permissions.items(f"{corpus_id}/"):
                self._permissions.delete(key)

    def list(self) -> list[tuple[str, Corpus]]:
        """Every one with its key."""
        return [(corpus.key, corpus) for corpus in (Corpus(**value) for value in self._shelf.values())]

    def _choose_id(self, message: Json, title: str) -> str:
        """The id that the client wants, or one that begins as the title does."""
        wanted: str = message.get("name", "")
        if wanted:
            corpus_id = wanted.removeprefix("corpora/")
            if not re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?", corpus_id):
                raise invalid_argument("* CreateCorpusRequest.corpus.name: unexpected corpus name format\n")
            if corpus_id in self._shelf:
                raise ApiError(409, f"Corpus corpora/{corpus_id} already exists.")
            return corpus_id
        slug = re.sub(r"[^a-z0-9]+", "-", title.lower())[:_SLUG_LENGTH].strip("-")
        made = "".join(self._rng.choices(_ID_LETTERS, k=_ID_LENGTH))
        return f"{slug}-{made}" if slug else made


class Corpora:
    """The handlers that make, show and delete corpora."""

    def __init__(self, store: CorpusStore) -> None:
        self._store = store

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "corpora.create": self.create,
            "corpora.list": self.list,
            "corpora.get": self.get,
            "corpora.delete": self.delete,
            "corpora.operations.get": self.get_operation,
        }

    async def create(self, call: Call) -> Response:
        """A new one."""
        return call.respond(self._store.add(call.message).describe())

    async def list(self, call: Call) -> Response:
        """A page of them."""
        corpora, next_token = cut_page(self._store.list(), call.query, call.page_sizes)
        return call.respond(describe_page("corpora", [corpus.describe() for corpus in corpora], next_token))

    async def get(self, call: Call) -> Response:
        """One of them."""
        return call.respond(self._store.get(call.route.params["corpus"]).describe())

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        self._store.remove(call.route.params["corpus"])
        return call.respond({})

    async def get_operation(self, _: Call) -> Response:
        """There is none: everything about corpora is done at once."""
        raise ApiError(404, "Requested entity was not found.")
