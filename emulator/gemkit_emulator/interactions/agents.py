"""Agents of one's own: one of Google's, with instructions, tools and a sandbox to start from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.interactions.records import check_id, respond_page
from gemkit_emulator.spec import load_spec

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.interactions.records import Records
    from gemkit_emulator.json_types import Json

_DEFAULT: Final = "antigravity-preview-09-2026"


class Agents:
    """The handlers that make, show and delete agents, and what an interaction has to know of one."""

    def __init__(self, records: Records, check_environment: Callable[[Any, str], None]) -> None:
        """`check_environment` raises for a sandbox that isn't there; it is given where it is named."""
        self._records = records
        self._check_environment = check_environment
        self._googles: list[str] = load_spec("interactions").resolve({"$ref": "#/components/schemas/AgentOption"})[1][
            "enum"
        ]

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "agents.create": self.create,
            "agents.list": self.list,
            "agents.get": self.get,
            "agents.delete": self.delete,
        }

    async def create(self, call: Call) -> Response:
        """A new one, as it was asked for."""
        message = call.message
        agent_id: str = message.get("id") or self._records.make_id(12, "agent-")
        check_id(agent_id)
        if agent_id in self._googles:
            raise ApiError(409, f"Agent '{agent_id}' already exists.")
        base = message.get("base_agent", _DEFAULT)
        if base not in self._googles:
            raise invalid_argument(f"Invalid value at 'base_agent': agent '{base}' is invalid or not found.")
        if "base_environment" in message:
            self._check_environment(message["base_environment"], "base_environment")
        return call.respond(self._records.add(agent_id, {**message, "id": agent_id}).resource)

    async def list(self, call: Call) -> Response:
        """A page of them."""
        return respond_page(call, "agents", ((record.key, record.resource) for record in self._records.list()))

    async def get(self, call: Call) -> Response:
        """One of them."""
        return call.respond(self._records.find(call.route.params["agent"]).resource)

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        self._records.remove(call.route.params["agent"])
        return call.respond({})

    def find(self, agent_id: str) -> Json:
        """What is behind the agent of an interaction: one of Google's has nothing but its name."""
        if agent_id in self._googles:
            return {"base_agent": agent_id}
        return {"base_agent": _DEFAULT, **self._records.find(agent_id).resource}
