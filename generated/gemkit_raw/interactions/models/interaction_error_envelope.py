from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class InteractionErrorEnvelope(JsonModel):
    """Body of the answer to a request that failed."""

    __slots__ = ("error",)

    error: Error | None
    """What went wrong."""

    def __init__(
        self,
        *,
        error: Error | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.error = error
        self._extra = additional_properties


from .error import Error  # noqa: E402

InteractionErrorEnvelope.__json_in__ = {
    "error": ("error", Error.from_dict),
}
InteractionErrorEnvelope.__json_out__ = (("error", "error", dump_model),)
