from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .environment_variable_update_config_injection_location import EnvironmentVariableUpdateConfigInjectionLocation


class EnvironmentVariableUpdateConfig(JsonModel):
    """The changes to a credential of the type `environment_variable`."""

    injection_location: EnvironmentVariableUpdateConfigInjectionLocation | None = None
    """Where in a request the secret may take the place of its placeholder. A placeholder anywhere else blocks the
    request. One place or a list of them. Kept as it is when left out."""
    trusted_domains: list[str] | None = None
    """Patterns of the domains that may receive the secret, such as `*.slack.com`. A request with the placeholder
    to any other domain is blocked. Kept as it is when left out."""
    type: Literal["environment_variable"] = "environment_variable"
    """Always `environment_variable`."""
    value: str | None = None
    """The new secret. Write-only: it is never returned. Kept as it is when left out."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            injection_location: EnvironmentVariableUpdateConfigInjectionLocation | None = None,
            trusted_domains: Sequence[str] | None = None,
            type: Literal["environment_variable"] = "environment_variable",
            value: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "injection_location": ("injection_location", "union", "environment_variable_update_config_injection_location"),
        "trusted_domains": ("trusted_domains",),
        "type": ("type", "const"),
        "value": ("value",),
    }
