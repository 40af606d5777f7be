from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class InteractionErrorEnvelope(JsonModel):
    """Body of the answer to a request that failed."""

    error: Error | None = None
    """What went wrong."""


from .error import Error  # noqa: E402

InteractionErrorEnvelope.__json_in__ = {
    "error": ("error", Error.from_dict),
}
InteractionErrorEnvelope.__json_out__ = (("error", "error", dump_model),)
