from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class WebhookRotateSigningSecretResponse(JsonModel):
    """The new signing secret of a webhook."""

    secret: str | None = None
    """The whole secret. Only returned here, so keep it safe."""


WebhookRotateSigningSecretResponse.__json_in__ = {
    "secret": ("secret", None),
}
WebhookRotateSigningSecretResponse.__json_out__ = (("secret", "secret", None),)
