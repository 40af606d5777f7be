"""auth_tokens: short-lived tokens in place of a key, which open live sessions."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import invalid_argument
from gemkit_emulator.wire import read_timestamp

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.state import State

PREFIX: Final = "auth_tokens/"
_MINUTE: Final = 60 * 1_000_000_000
_LIFETIME: Final = 30 * _MINUTE
_TO_BEGIN: Final = _MINUTE
_LIMIT: Final = 20 * 60 * _MINUTE


@dataclass(frozen=True, slots=True)
class AuthToken:
    """What a token is good for."""

    left: int | None
    """How many sessions it still opens; None for any number."""
    begins_until: int
    ends: int
    setup: Json
    """What sessions are tied to."""
    locked: str
    """The fields of the setup that are; all of them where there are none."""


class AuthTokens:
    """The handler that makes tokens, and what a server of live sessions asks about them."""

    def __init__(self, kept: State, clock: Callable[[], int], rng: random.Random) -> None:
        self._clock = clock
        self._rng = rng
        self._shelf = kept.shelf("authTokens")

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {"auth_tokens.create": self.create}

    async def create(self, call: Call) -> Response:
        """A new token: its name, and nothing else."""
        message, now = call.message, self._clock()
        uses: int = message.get("uses", 1)
        if uses < 0:
            raise invalid_argument("* AuthToken.uses: must not be negative.\n")
        ends = _read_moment(message, "expireTime", now) or now + _LIFETIME
        begins_until = _read_moment(message, "newSessionExpireTime", now) or min(now + _TO_BEGIN, ends)
        if begins_until > ends:
            raise invalid_argument("* AuthToken.new_session_expire_time: must not be after expire_time.\n")
        name = f"{PREFIX}{self._rng.randbytes(32).hex()}"
        setup: Json = message.get("bidiGenerateContentSetup", {})
        self._put(name, AuthToken(uses or None, begins_until, ends, setup, message.get("fieldMask", "")))
        return call.respond({"name": name})

    def open_session(self, name: str) -> AuthToken | None:
        """The token of this name, which has one use less; None where it opens no session (any more)."""
        value = self._shelf.get(_hash(name))
        token = AuthToken(**value) if value else None
        if token is None or token.left == 0 or self._clock() >= token.begins_until:
            return None
        if token.left is not None:
            token = replace(token, left=token.left - 1)
            self._put(name, token)
        return token

    def resume_session(self, name: str) -> AuthToken | None:
        """The token of this name, for a session that goes on in a new connection: that takes no use of it."""
        value = self._shelf.get(_hash(name))
        return AuthToken(**value) if value else None

    def _put(self, name: str, token: AuthToken) -> None:
        self._shelf.put(_hash(name), asdict(token), expires=token.ends)


def _hash(name: str) -> str:
    """What is written down of a token; whoever reads it cannot use it."""
    return hashlib.sha256(name.encode()).hexdigest()


def _read_moment(message: Json, field: str, now: int) -> int | None:
    """A moment of the near future, in nanoseconds since 1970."""
    if field not in message:
        return None
    moment = read_timestamp(message[field])
    if not now < moment < now + _LIMIT:
        name = "expire_time" if field == "expireTime" else "new_session_expire_time"
        raise invalid_argument(f"* AuthToken.{name}: must be within 20 hours from now.\n")
    return moment
