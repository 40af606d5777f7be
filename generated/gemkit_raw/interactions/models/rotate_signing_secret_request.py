from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class RotateSigningSecretRequest(JsonModel):
    """How to change over to a new signing secret."""

    revocation_behavior: RevocationBehavior | str | None = None
    """When the old secrets go out of use."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


from .revocation_behavior import RevocationBehavior  # noqa: E402

RotateSigningSecretRequest.__json_in__ = {
    "revocation_behavior": ("revocation_behavior", parse_enum(RevocationBehavior)),
}
RotateSigningSecretRequest.__json_out__ = (("revocation_behavior", "revocation_behavior", None),)
