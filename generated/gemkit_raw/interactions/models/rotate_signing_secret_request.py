from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .revocation_behavior import RevocationBehavior


class RotateSigningSecretRequest(JsonModel):
    """How to change over to a new signing secret."""

    revocation_behavior: RevocationBehavior | str | None = None
    """When the old secrets go out of use."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            revocation_behavior: RevocationBehavior | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "revocation_behavior": ("revocation_behavior", "enum", "RevocationBehavior"),
    }
