"""Credentials: ids for secrets that agents may use. The secrets themselves are checked and thrown away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import invalid_argument
from gemkit_emulator.interactions.records import check_id, read_mask, respond_page

if TYPE_CHECKING:
    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.interactions.records import Records
    from gemkit_emulator.json_types import Json

_FILLED: Final = ("value", "token", "client_id", "client_secret", "refresh_token")
_CHANGES: Final = {
    "bearer_token": "HTTPBearerUpdateConfig",
    "environment_variable": "EnvironmentVariableUpdateConfig",
    "oauth2": "OAuth2UpdateConfig",
}


class Credentials:
    """The handlers that make, show, change and delete credentials."""

    def __init__(self, records: Records) -> None:
        self._records = records

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "credentials.create": self.create,
            "credentials.list": self.list,
            "credentials.get": self.get,
            "credentials.update": self.update,
            "credentials.delete": self.delete,
        }

    async def create(self, call: Call) -> Response:
        """A new one, of which only facts are kept."""
        message, now = call.message, self._records.tell_time()
        check_id(message["id"])
        _check(message)
        resource: Json = {"id": message["id"], "type": message["type"], "status": "active"}
        return call.respond(
            self._records.add(message["id"], resource | {"create_time": now, "update_time": now}).resource
        )

    async def list(self, call: Call) -> Response:
        """A page of them."""
        return respond_page(call, "credentials", ((record.key, record.resource) for record in self._records.list()))

    async def get(self, call: Call) -> Response:
        """One of them."""
        return call.respond(self._records.find(call.route.params["credential"]).resource)

    async def update(self, call: Call) -> Response:
        """The same, of which nothing that can be seen has changed but the time."""
        record, message = self._records.find(call.route.params["credential"]), call.message
        if message["type"] != record.resource["type"]:
            raise invalid_argument(
                f"Invalid value at 'type': credential '{record.id}' is of type '{record.resource['type']}', "
                "which cannot be changed."
            )
        read_mask(call, _CHANGES[message["type"]])
        _check(message)
        record.resource["update_time"] = self._records.tell_time()
        self._records.save(record)
        return call.respond(record.resource)

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        self._records.remove(call.route.params["credential"])
        return call.respond({})


def _check(message: Json) -> None:
    """Raise for a secret that can't be one; the message of this never has the secret."""
    for name in _FILLED:
        if message.get(name) == "":
            raise invalid_argument(f"Invalid value at '{name}': it must not be empty.")
    if message.get("injection_location") == []:
        raise invalid_argument("Invalid value at 'injection_location': at least one is needed.")
    if not message.get("token_url", "https://").startswith(("https://", "http://")):
        raise invalid_argument("Invalid value at 'token_url': it must be an address that begins with https://.")
