from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    dump_map,
    dump_model,
    parse_list,
    parse_map,
)

if TYPE_CHECKING:
    from .env import Env
    from .network import Network


class Environment(JsonModel):
    """The environment that an agent works in during an interaction: a new one, or an old one with changes."""

    __slots__ = (
        "env",
        "environment_id",
        "network",
        "sources",
        "type",
    )

    env: dict[str, Env] | None
    """Environment variables to set, by name, such as `NODE_ENV`."""
    environment_id: str | None
    """Id of an environment to go on with; the settings given here then change it. A new one is made when left out."""
    network: Network | None
    """Where the environment may send requests to. Anywhere when left out."""
    sources: list[Source] | None
    """What to put into the environment."""
    type: Literal["remote"]
    """Always `remote`."""

    def __init__(
        self,
        *,
        env: dict[str, Env] | None = None,
        environment_id: str | None = None,
        network: Network | None = None,
        sources: Sequence[Source] | None = None,
        type: Literal["remote"] = "remote",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.env = env
        self.environment_id = environment_id
        self.network = network
        self.sources = sources
        self.type = type
        self._extra = additional_properties


from .env import parse_env  # noqa: E402
from .network import parse_network  # noqa: E402
from .source import Source  # noqa: E402

Environment.__json_in__ = {
    "env": ("env", parse_map(parse_env)),
    "environment_id": ("environment_id", None),
    "network": ("network", parse_network),
    "sources": ("sources", parse_list(Source.from_dict)),
    "type": ("type", None),
}
Environment.__json_out__ = (
    ("env", "env", dump_map(dump_any)),
    ("environment_id", "environment_id", None),
    ("network", "network", dump_any),
    ("sources", "sources", dump_list(dump_model)),
    ("type", "type", None),
)
Environment.__json_const__ = ("type",)
