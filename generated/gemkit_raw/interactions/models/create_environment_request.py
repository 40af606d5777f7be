from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .create_environment_request_network_union import CreateEnvironmentRequestNetworkUnion
    from .source import Source


class CreateEnvironmentRequest(JsonModel):
    """A new environment: what is in it and what it can reach. Everything may be left out."""

    from_environment: str | None = None
    """Id of an environment to copy, with or without the `environments/` prefix. `sources` must be left out then."""
    network: CreateEnvironmentRequestNetworkUnion | None = None
    """Where the environment may send requests to. Anywhere when left out."""
    sources: list[Source] | None = None
    """What to put into the environment at the start."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            from_environment: str | None = None,
            network: CreateEnvironmentRequestNetworkUnion | None = None,
            sources: Sequence[Source] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "from_environment": ("from_environment",),
        "network": ("network", "union", "create_environment_request_network_union"),
        "sources": ("sources", "list", "model", "Source"),
    }
