from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class InteractionErrorEnvelope(JsonModel):
    """Body of the answer to a request that failed."""

    error: Error | None = None
    """What went wrong."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


from .error import Error  # noqa: E402

InteractionErrorEnvelope.__json_in__ = {
    "error": ("error", Error.from_dict),
}
InteractionErrorEnvelope.__json_out__ = (("error", "error", dump_model),)
