from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class EnvVar(JsonModel):
    """The value of an environment variable. Set one of the two fields."""

    __slots__ = (
        "credential",
        "value",
    )

    credential: str | None
    """Id of a credential of the type `environment_variable`. The sandbox gets a placeholder only; the secret takes
    its place in requests to domains that the credential trusts."""
    value: str | None
    """The value itself, which the agent and all its programs can read. Not for secrets."""

    def __init__(
        self,
        *,
        credential: str | None = None,
        value: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.credential = credential
        self.value = value
        self._extra = additional_properties


EnvVar.__json_in__ = {
    "credential": ("credential", None),
    "value": ("value", None),
}
EnvVar.__json_out__ = (
    ("credential", "credential", None),
    ("value", "value", None),
)
