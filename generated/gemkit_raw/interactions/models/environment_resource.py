from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .environment_network_union import EnvironmentNetworkUnion
    from .environment_status import EnvironmentStatus
    from .source import Source


class EnvironmentResource(JsonModel):
    """A sandbox that agents work in, with its own files and network rules. It has a Linux system, outlives the
    interaction and can be used for others."""

    id: str | None = None
    """Id of the environment, made up by the service. Interactions and triggers refer to it."""
    created: str | None = None
    """When the environment was created, in ISO 8601, such as `2026-08-12T07:44:20Z`."""
    file_count: int | None = None
    """Number of files in the environment."""
    last_accessed: str | None = None
    """When the environment was last used, in ISO 8601. It is deleted 7 days after that."""
    network: EnvironmentNetworkUnion | None = None
    """Where the environment may send requests to."""
    size_bytes: int | None = None
    """Size of all files together, in bytes."""
    sources: list[Source] | None = None
    """What was put into the environment at the start."""
    status: EnvironmentStatus | str | None = None
    """Whether the environment can still be used."""
    updated: str | None = None
    """When the environment was last changed, in ISO 8601."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "created": ("created",),
        "file_count": ("file_count", "int64"),
        "last_accessed": ("last_accessed",),
        "network": ("network", "union", "environment_network_union"),
        "size_bytes": ("size_bytes", "int64"),
        "sources": ("sources", "list", "model", "Source"),
        "status": ("status", "enum", "EnvironmentStatus"),
        "updated": ("updated",),
    }
