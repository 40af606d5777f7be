from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    dump_model,
    parse_list,
)

if TYPE_CHECKING:
    from .create_environment_request_network_union import CreateEnvironmentRequestNetworkUnion


class CreateEnvironmentRequest(JsonModel):
    """A new environment: what is in it and what it can reach. Everything may be left out."""

    __slots__ = (
        "from_environment",
        "network",
        "sources",
    )

    from_environment: str | None
    """Id of an environment to copy, with or without the `environments/` prefix. `sources` must be left out then."""
    network: CreateEnvironmentRequestNetworkUnion | None
    """Where the environment may send requests to. Anywhere when left out."""
    sources: list[Source] | None
    """What to put into the environment at the start."""

    def __init__(
        self,
        *,
        from_environment: str | None = None,
        network: CreateEnvironmentRequestNetworkUnion | None = None,
        sources: Sequence[Source] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.from_environment = from_environment
        self.network = network
        self.sources = sources
        self._extra = additional_properties


from .create_environment_request_network_union import parse_create_environment_request_network_union  # noqa: E402
from .source import Source  # noqa: E402

CreateEnvironmentRequest.__json_in__ = {
    "from_environment": ("from_environment", None),
    "network": ("network", parse_create_environment_request_network_union),
    "sources": ("sources", parse_list(Source.from_dict)),
}
CreateEnvironmentRequest.__json_out__ = (
    ("from_environment", "from_environment", None),
    ("network", "network", dump_any),
    ("sources", "sources", dump_list(dump_model)),
)
