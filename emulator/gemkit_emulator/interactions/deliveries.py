"""Calls to webhooks: what they say, how they are signed, and how often they are tried.

The envelope and its headers are those of the Standard Webhooks specification, which Google follows: registered webhooks
are signed with their secrets (HMAC), addresses in a request's `webhook_config` with a token (see `tokens`). Only this
machine is called, unless the emulator was told otherwise.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import ipaddress
import json
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import httpx

from gemkit_emulator.interactions.tokens import make_key_pair
from gemkit_emulator.wire import format_timestamp

if TYPE_CHECKING:
    import random
    from collections.abc import Awaitable, Callable, Coroutine, Sequence

    from gemkit_emulator.interactions.tokens import KeyPair
    from gemkit_emulator.json_types import Json

PREFIX: Final = "whsec_"
_SECOND: Final = 1_000_000_000
_TIMEOUT: Final = 5.0
_PAUSES: Final = (0.5, 2.0)
"""Seconds before a call is tried again. Google goes on for a day."""
_KEPT: Final = 1000
_MOST: Final = 100
"""Calls under way at a time; more are dropped."""
_ISSUER: Final = "https://generativelanguage.googleapis.com"
_TOKEN_SECONDS: Final = 300


@dataclass(frozen=True, slots=True)
class Delivery:
    """A call that was made, or not."""

    uri: str
    event: Json
    attempts: int
    status: int | None
    """What the address answered in the end; None where it did not."""

    @property
    def succeeded(self) -> bool:
        """Whether the address said that it has the event."""
        return self.status is not None and 200 <= self.status < 300


class Courier:
    """Takes events to addresses."""

    def __init__(
        self,
        clock: Callable[[], int],
        rng: random.Random,
        *,
        outside: bool = False,
    ) -> None:
        """With `outside`, other machines are called too."""
        self._clock = clock
        self._rng = rng
        self._outside = outside
        self._tasks: set[asyncio.Task[None]] = set()
        self._key: KeyPair | None = None
        self.transport: httpx.AsyncBaseTransport | None = None
        """What calls go through; a test may put something else there."""
        self.pause: Callable[[float], Awaitable[object]] = asyncio.sleep
        """Waits so many seconds."""
        self.deliveries: deque[Delivery] = deque(maxlen=_KEPT)
        """The latest ones, in the order they ended."""

    async def make_key(self) -> KeyPair:
        """The key pair that tokens are signed with."""
        if self._key is None:
            made = await asyncio.to_thread(make_key_pair, self._rng)
            self._key = self._key or made
        return self._key

    def start(self, work: Coroutine[None, None, None]) -> None:
        """Have something done while requests go on being answered."""
        if len(self._tasks) >= _MOST:
            work.close()
            return
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def drain(self) -> None:
        """Wait until every call under way has ended."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def close(self) -> None:
        """Give up every call under way."""
        for task in [*self._tasks]:
            task.cancel()
        await self.drain()

    async def deliver(
        self, uri: str, event: Json, secrets: Sequence[str] | None = None, *, patient: bool = True
    ) -> Delivery:
        """Take an event to an address; without secrets it is signed with a token. Who is not patient tries once."""
        body = json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()
        message_id = f"msg_{self._rng.randbytes(16).hex()}"
        delivery = Delivery(uri, event, 0, None)
        pauses = (*_PAUSES, None) if patient else (None,)
        if self._outside or is_loopback(uri):
            for attempt, pause in enumerate(pauses, 1):
                headers = await self._make_headers(message_id, uri, event, body, secrets)
                delivery = Delivery(uri, event, attempt, await self._send(uri, body, headers))
                if delivery.succeeded or pause is None:
                    break
                await self.pause(pause)
        self.deliveries.append(delivery)
        return delivery

    async def _make_headers(
        self, message_id: str, uri: str, event: Json, body: bytes, secrets: Sequence[str] | None
    ) -> dict[str, str]:
        now = self._clock() // _SECOND
        if secrets is None:
            key = await self.make_key()
            claims = {"iss": _ISSUER, "aud": uri, "iat": now, "exp": now + _TOKEN_SECONDS, "jti": message_id, **event}
            signature = key.sign(claims)
        else:
            signature = " ".join(sign(secret, message_id, now, body) for secret in secrets)
        return {
            "content-type": "application/json",
            "user-agent": "gemkit-emulator",
            "webhook-id": message_id,
            "webhook-timestamp": str(now),
            "webhook-signature": signature,
        }

    async def _send(self, uri: str, body: bytes, headers: dict[str, str]) -> int | None:
        try:
            async with (
                httpx.AsyncClient(transport=self.transport, timeout=_TIMEOUT, trust_env=False) as client,
                # Only the status counts, so no answer is too long to read.
                client.stream("POST", uri, content=body, headers=headers) as response,
            ):
                return response.status_code
        except (httpx.HTTPError, httpx.InvalidURL):
            return None


def make_event(kind: str, moment: int, data: Json, user_metadata: Json | None = None) -> Json:
    """The envelope of an event: what happened, and where more can be learnt."""
    event: Json = {"type": kind, "version": "v1", "timestamp": format_timestamp(moment // _SECOND * _SECOND)}
    event["data"] = data
    return event | {"user_metadata": user_metadata} if user_metadata else event


def make_secret(rng: random.Random) -> str:
    """A new secret to sign with."""
    return PREFIX + base64.b64encode(rng.randbytes(32)).decode()


def sign(secret: str, message_id: str, seconds: int, body: bytes) -> str:
    """The signature of a call."""
    key = base64.b64decode(secret.removeprefix(PREFIX))
    signed = f"{message_id}.{seconds}.".encode() + body
    return f"v1,{base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()}"


def is_loopback(uri: str) -> bool:
    """Whether an address is on this machine."""
    try:
        host = urlsplit(uri).hostname or ""
        return host == "localhost" or host.endswith(".localhost") or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
