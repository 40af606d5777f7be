from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class RotateSigningSecretRequest(JsonModel):
    """How to change over to a new signing secret."""

    revocation_behavior: RevocationBehavior | str | None = None
    """When the old secrets go out of use."""


from .revocation_behavior import RevocationBehavior  # noqa: E402

RotateSigningSecretRequest.__json_in__ = {
    "revocation_behavior": ("revocation_behavior", parse_enum(RevocationBehavior)),
}
RotateSigningSecretRequest.__json_out__ = (("revocation_behavior", "revocation_behavior", None),)
