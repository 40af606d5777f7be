from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .error import Error


class InteractionErrorEnvelope(JsonModel):
    """Body of the answer to a request that failed."""

    error: Error | None = None
    """What went wrong."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: Error | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "error": ("error", "model", "Error"),
    }
