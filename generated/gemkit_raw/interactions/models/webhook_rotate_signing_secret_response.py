from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class WebhookRotateSigningSecretResponse(JsonModel):
    """The new signing secret of a webhook."""

    secret: str | None = None
    """The whole secret. Only returned here, so keep it safe."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            secret: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "secret": ("secret",),
    }
