from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .environment_variable_config_injection_location import EnvironmentVariableConfigInjectionLocation


class EnvironmentVariableConfig(JsonModel):
    """A new secret for programs that read it from an environment variable. The variable has a placeholder, and the
    secret takes its place in requests on their way out."""

    id: str | None = None
    """Id to refer to the credential by, such as `github-production`. Best of lower-case letters, digits, `-` and
    `_`. One that exists already gives a 409 error."""
    injection_location: EnvironmentVariableConfigInjectionLocation | None = None
    """Where in a request the secret may take the place of its placeholder. A placeholder anywhere else blocks the
    request. One place, such as `header`, or a list of at least one."""
    value: str | None = None
    """The secret. Write-only: it is never returned."""
    trusted_domains: list[str] | None = None
    """Patterns of the domains that may receive the secret, such as `*.slack.com`. A request with the placeholder
    to any other domain is blocked. Always set it, as nothing else limits where the secret can go."""
    type: Literal["environment_variable"] = "environment_variable"
    """Always `environment_variable`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            injection_location: EnvironmentVariableConfigInjectionLocation | None = None,
            value: str | None = None,
            trusted_domains: Sequence[str] | None = None,
            type: Literal["environment_variable"] = "environment_variable",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "injection_location": ("injection_location", "union", "environment_variable_config_injection_location"),
        "value": ("value",),
        "trusted_domains": ("trusted_domains",),
        "type": ("type", "const"),
    }
