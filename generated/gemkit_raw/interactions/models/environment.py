from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .env import Env
    from .network import Network
    from .source import Source


class Environment(JsonModel):
    """The environment that an agent works in during an interaction: a new one, or an old one with changes."""

    env: dict[str, Env] | None = None
    """Environment variables to set, by name, such as `NODE_ENV`."""
    environment_id: str | None = None
    """Id of an environment to go on with; the settings given here then change it. A new one is made when left out."""
    network: Network | None = None
    """Where the environment may send requests to. Anywhere when left out."""
    sources: list[Source] | None = None
    """What to put into the environment."""
    type: Literal["remote"] = "remote"
    """Always `remote`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            env: dict[str, Env] | None = None,
            environment_id: str | None = None,
            network: Network | None = None,
            sources: Sequence[Source] | None = None,
            type: Literal["remote"] = "remote",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "env": ("env", "map", "union", "env"),
        "environment_id": ("environment_id",),
        "network": ("network", "union", "network"),
        "sources": ("sources", "list", "model", "Source"),
        "type": ("type", "const"),
    }
