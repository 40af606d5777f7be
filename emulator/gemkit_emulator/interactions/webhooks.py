"""Webhooks: addresses that are called when something has happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from gemkit_emulator.errors import invalid_argument
from gemkit_emulator.interactions.deliveries import make_event, make_secret
from gemkit_emulator.interactions.records import Record, read_mask, respond_page, tell_time
from gemkit_emulator.wire import json_response, read_timestamp

if TYPE_CHECKING:
    import random

    from starlette.requests import Request
    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.interactions.deliveries import Courier
    from gemkit_emulator.interactions.records import Records
    from gemkit_emulator.json_types import Json

_DAY: Final = 24 * 3600 * 1_000_000_000
_AT_ONCE: Final = "revoke_previous_secrets_immediately"
_SHOWN: Final = 10
_PING: Final = "webhook.ping"
_MAX_FAILURES: Final = 5
"""Calls in a row that failed, after which a webhook is called no more."""
_MAX_URIS: Final = 10


class Webhooks:
    """The handlers that register webhooks, and what calls them."""

    def __init__(self, records: Records, courier: Courier, rng: random.Random) -> None:
        self._records = records
        self._courier = courier
        self._rng = rng

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "webhooks.create": self.create,
            "webhooks.list": self.list,
            "webhooks.get": self.get,
            "webhooks.update": self.update,
            "webhooks.delete": self.delete,
            "webhooks.ping": self.ping,
            "webhooks.rotateSigningSecret": self.rotate_signing_secret,
        }

    async def create(self, call: Call) -> Response:
        """A new one, and this one time its secret."""
        message, now = call.message, self._records.tell_time()
        _check(message)
        secret = make_secret(self._rng)
        resource = {**message, "id": self._records.make_id(16), "state": "enabled"}
        resource |= {"create_time": now, "update_time": now}
        record = self._records.add(resource["id"], resource, {"secrets": [{"secret": secret}], "failures": 0})
        return call.respond(self._describe(record) | {"new_signing_secret": secret})

    async def list(self, call: Call) -> Response:
        """A page of them."""
        return respond_page(call, "webhooks", ((record.key, self._describe(record)) for record in self._records.list()))

    async def get(self, call: Call) -> Response:
        """One of them."""
        return call.respond(self._describe(self._get(call)))

    async def update(self, call: Call) -> Response:
        """The same, changed."""
        record, message = self._get(call), call.message
        fields = read_mask(call, "WebhookUpdate")
        changes = {name: message[name] for name in fields if name in message}
        _check(changes)
        if changes.get("state") == "disabled_due_to_failed_deliveries":
            raise invalid_argument("Invalid value at 'state': a webhook can be enabled or disabled.")
        if "state" in changes:
            record.known["failures"] = 0
        if "name" in fields and "name" not in message:
            record.resource.pop("name", None)
        record.resource |= {**changes, "update_time": self._records.tell_time()}
        self._records.save(record)
        return call.respond(self._describe(record))

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        self._records.remove(call.route.params["webhook"])
        return call.respond({})

    async def ping(self, call: Call) -> Response:
        """An empty answer, once a test event was sent, whatever came of it."""
        record = self._get(call)
        event = make_event(_PING, self._records.clock(), {"id": record.id})
        await self._courier.deliver(record.resource["uri"], event, self._list_secrets(record), patient=False)
        return call.respond({})

    async def rotate_signing_secret(self, call: Call) -> Response:
        """A new secret; the old ones go now, or in a day."""
        record, now = self._get(call), self._records.clock()
        kept: list[Json] = []
        if call.message.get("revocation_behavior") != _AT_ONCE:
            kept = [{"expire_time": tell_time(now + _DAY), **old} for old in self._list_valid(record)]
        secret = make_secret(self._rng)
        record.known["secrets"] = [{"secret": secret}, *kept]
        record.resource["update_time"] = tell_time(now)
        self._records.save(record)
        return call.respond({"secret": secret})

    async def tell_keys(self, _: Request) -> Response:
        """The JSON Web Keys that tokens can be checked with, which Google has at /.well-known/jwks.json."""
        key = await self._courier.make_key()
        return json_response({"keys": [key.describe()]})

    def announce(self, kind: str, data: Json, config: Json | None = None) -> None:
        """Tell of an event: the addresses that its request names, or the webhooks that want to hear of it."""
        config = config or {}
        uris: list[str] = config.get("uris", [])
        # The classic family has the other spelling.
        metadata = config.get("user_metadata") or config.get("userMetadata")
        event = make_event(kind, self._records.clock(), data, metadata)
        for uri in uris:
            self._courier.start(self._call_address(uri, event))
        if not uris:
            for record in self._records.list():
                if record.resource["state"] == "enabled" and kind in record.resource["subscribed_events"]:
                    self._courier.start(self._call_webhook(record, event))

    async def _call_address(self, uri: str, event: Json) -> None:
        await self._courier.deliver(uri, event)

    async def _call_webhook(self, record: Record, event: Json) -> None:
        delivery = await self._courier.deliver(record.resource["uri"], event, self._list_secrets(record))
        if not delivery.attempts or record.id not in self._records:
            return
        # It may have been changed in the meantime.
        record = self._records.find(record.id)
        record.known["failures"] = 0 if delivery.succeeded else record.known["failures"] + 1
        if record.known["failures"] >= _MAX_FAILURES and record.resource["state"] == "enabled":
            record.resource["state"] = "disabled_due_to_failed_deliveries"
        self._records.save(record)

    def _get(self, call: Call) -> Record:
        return self._records.find(call.route.params["webhook"])

    def _describe(self, record: Record) -> Json:
        secrets = [
            {"truncated_secret": f"{known['secret'][:_SHOWN]}...", **_tell_expiry(known)}
            for known in self._list_valid(record)
        ]
        return {**record.resource, "signing_secrets": secrets}

    def _list_secrets(self, record: Record) -> list[str]:
        return [known["secret"] for known in self._list_valid(record)]

    def _list_valid(self, record: Record) -> list[Json]:
        now = self._records.clock()
        secrets: list[Json] = record.known["secrets"]
        return [known for known in secrets if "expire_time" not in known or read_timestamp(known["expire_time"]) > now]


def check_config(config: Json, at: str) -> None:
    """Raise for a `webhook_config` that can't be; it stands at a place of the request."""
    uris: list[str] = config.get("uris", [])
    if len(uris) > _MAX_URIS:
        raise invalid_argument(f"Invalid value at '{at}.uris': at most {_MAX_URIS} addresses can be called.")
    for i, uri in enumerate(uris):
        _check_uri(uri, f"{at}.uris[{i}]")


def _check(message: Json) -> None:
    if "uri" in message:
        _check_uri(message["uri"], "uri")
    if message.get("subscribed_events") == []:
        raise invalid_argument("Invalid value at 'subscribed_events': at least one event is needed.")


def _check_uri(uri: str, at: str) -> None:
    try:
        parts = urlsplit(uri)
        fine = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fine = False
    if not fine:
        raise invalid_argument(f"Invalid value at '{at}': it must be an address that begins with https://.")


def _tell_expiry(known: Json) -> Json:
    return {"expire_time": known["expire_time"]} if "expire_time" in known else {}
