from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_int64,
    dump_list,
    dump_model,
    parse_enum,
    parse_int64,
    parse_list,
)

if TYPE_CHECKING:
    from .environment_network_union import EnvironmentNetworkUnion


class EnvironmentResource(JsonModel):
    """A sandbox that agents work in, with its own files and network rules. It has a Linux system, outlives the
    interaction and can be used for others."""

    __slots__ = (
        "id",
        "created",
        "file_count",
        "last_accessed",
        "network",
        "size_bytes",
        "sources",
        "status",
        "updated",
    )

    id: str | None
    """Id of the environment, made up by the service. Interactions and triggers refer to it."""
    created: str | None
    """When the environment was created, in ISO 8601, such as `2026-08-12T07:44:20Z`."""
    file_count: int | None
    """Number of files in the environment."""
    last_accessed: str | None
    """When the environment was last used, in ISO 8601. It is deleted 7 days after that."""
    network: EnvironmentNetworkUnion | None
    """Where the environment may send requests to."""
    size_bytes: int | None
    """Size of all files together, in bytes."""
    sources: list[Source] | None
    """What was put into the environment at the start."""
    status: EnvironmentStatus | str | None
    """Whether the environment can still be used."""
    updated: str | None
    """When the environment was last changed, in ISO 8601."""

    def __init__(
        self,
        *,
        id: str | None = None,
        created: str | None = None,
        file_count: int | None = None,
        last_accessed: str | None = None,
        network: EnvironmentNetworkUnion | None = None,
        size_bytes: int | None = None,
        sources: Sequence[Source] | None = None,
        status: EnvironmentStatus | str | None = None,
        updated: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.created = created
        self.file_count = file_count
        self.last_accessed = last_accessed
        self.network = network
        self.size_bytes = size_bytes
        self.sources = sources
        self.status = status
        self.updated = updated
        self._extra = additional_properties


from .environment_network_union import parse_environment_network_union  # noqa: E402
from .environment_status import EnvironmentStatus  # noqa: E402
from .source import Source  # noqa: E402

EnvironmentResource.__json_in__ = {
    "id": ("id", None),
    "created": ("created", None),
    "file_count": ("file_count", parse_int64),
    "last_accessed": ("last_accessed", None),
    "network": ("network", parse_environment_network_union),
    "size_bytes": ("size_bytes", parse_int64),
    "sources": ("sources", parse_list(Source.from_dict)),
    "status": ("status", parse_enum(EnvironmentStatus)),
    "updated": ("updated", None),
}
EnvironmentResource.__json_out__ = (
    ("id", "id", None),
    ("created", "created", None),
    ("file_count", "file_count", dump_int64),
    ("last_accessed", "last_accessed", None),
    ("network", "network", dump_any),
    ("size_bytes", "size_bytes", dump_int64),
    ("sources", "sources", dump_list(dump_model)),
    ("status", "status", None),
    ("updated", "updated", None),
)
