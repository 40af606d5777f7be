from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class WebhookRotateSigningSecretResponse(JsonModel):
    """The new signing secret of a webhook."""

    secret: str | None = None
    """The whole secret. Only returned here, so keep it safe."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


WebhookRotateSigningSecretResponse.__json_in__ = {
    "secret": ("secret", None),
}
WebhookRotateSigningSecretResponse.__json_out__ = (("secret", "secret", None),)
