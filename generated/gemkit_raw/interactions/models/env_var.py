from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class EnvVar(JsonModel):
    """The value of an environment variable. Set one of the two fields."""

    credential: str | None = None
    """Id of a credential of the type `environment_variable`. The sandbox gets a placeholder only; the secret takes
    its place in requests to domains that the credential trusts."""
    value: str | None = None
    """The value itself, which the agent and all its programs can read. Not for secrets."""


EnvVar.__json_in__ = {
    "credential": ("credential", None),
    "value": ("value", None),
}
EnvVar.__json_out__ = (
    ("credential", "credential", None),
    ("value", "value", None),
)
