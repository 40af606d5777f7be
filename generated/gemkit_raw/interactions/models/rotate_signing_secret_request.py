from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class RotateSigningSecretRequest(JsonModel):
    """How to change over to a new signing secret."""

    __slots__ = ("revocation_behavior",)

    revocation_behavior: RevocationBehavior | str | None
    """When the old secrets go out of use."""

    def __init__(
        self,
        *,
        revocation_behavior: RevocationBehavior | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.revocation_behavior = revocation_behavior
        self._extra = additional_properties


from .revocation_behavior import RevocationBehavior  # noqa: E402

RotateSigningSecretRequest.__json_in__ = {
    "revocation_behavior": ("revocation_behavior", parse_enum(RevocationBehavior)),
}
RotateSigningSecretRequest.__json_out__ = (("revocation_behavior", "revocation_behavior", None),)
