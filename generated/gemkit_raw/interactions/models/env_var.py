from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class EnvVar(JsonModel):
    """The value of an environment variable. Set one of the two fields."""

    credential: str | None = None
    """Id of a credential of the type `environment_variable`. The sandbox gets a placeholder only; the secret takes
    its place in requests to domains that the credential trusts."""
    value: str | None = None
    """The value itself, which the agent and all its programs can read. Not for secrets."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            credential: str | None = None,
            value: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "credential": ("credential",),
        "value": ("value",),
    }
