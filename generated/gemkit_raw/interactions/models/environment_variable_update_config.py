from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .environment_variable_update_config_injection_location import EnvironmentVariableUpdateConfigInjectionLocation


class EnvironmentVariableUpdateConfig(JsonModel):
    """The changes to a credential of the type `environment_variable`."""

    __slots__ = (
        "injection_location",
        "trusted_domains",
        "type",
        "value",
    )

    injection_location: EnvironmentVariableUpdateConfigInjectionLocation | None
    """Where in a request the secret may take the place of its placeholder. A placeholder anywhere else blocks the
    request. One place or a list of them. Kept as it is when left out."""
    trusted_domains: list[str] | None
    """Patterns of the domains that may receive the secret, such as `*.slack.com`. A request with the placeholder
    to any other domain is blocked. Kept as it is when left out."""
    type: Literal["environment_variable"]
    """Always `environment_variable`."""
    value: str | None
    """The new secret. Write-only: it is never returned. Kept as it is when left out."""

    def __init__(
        self,
        *,
        injection_location: EnvironmentVariableUpdateConfigInjectionLocation | None = None,
        trusted_domains: Sequence[str] | None = None,
        type: Literal["environment_variable"] = "environment_variable",
        value: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.injection_location = injection_location
        self.trusted_domains = trusted_domains
        self.type = type
        self.value = value
        self._extra = additional_properties


from .environment_variable_update_config_injection_location import (
    parse_environment_variable_update_config_injection_location,  # noqa: E402
)

EnvironmentVariableUpdateConfig.__json_in__ = {
    "injection_location": ("injection_location", parse_environment_variable_update_config_injection_location),
    "trusted_domains": ("trusted_domains", None),
    "type": ("type", None),
    "value": ("value", None),
}
EnvironmentVariableUpdateConfig.__json_out__ = (
    ("injection_location", "injection_location", dump_any),
    ("trusted_domains", "trusted_domains", None),
    ("type", "type", None),
    ("value", "value", None),
)
EnvironmentVariableUpdateConfig.__json_const__ = ("type",)
