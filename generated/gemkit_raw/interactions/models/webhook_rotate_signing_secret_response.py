from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class WebhookRotateSigningSecretResponse(JsonModel):
    """The new signing secret of a webhook."""

    __slots__ = ("secret",)

    secret: str | None
    """The whole secret. Only returned here, so keep it safe."""

    def __init__(
        self,
        *,
        secret: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.secret = secret
        self._extra = additional_properties


WebhookRotateSigningSecretResponse.__json_in__ = {
    "secret": ("secret", None),
}
WebhookRotateSigningSecretResponse.__json_out__ = (("secret", "secret", None),)
