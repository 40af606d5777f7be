from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .environment_variable_update_config import EnvironmentVariableUpdateConfig
    from .http_bearer_update_config import HTTPBearerUpdateConfig
    from .o_auth_2_update_config import OAuth2UpdateConfig
    from .unknown_credential_update import UnknownCredentialUpdate

    CredentialUpdate: TypeAlias = (
        EnvironmentVariableUpdateConfig | HTTPBearerUpdateConfig | OAuth2UpdateConfig | UnknownCredentialUpdate
    )
    """The changes to a credential. The type must be the one it was created with."""
else:

    def __getattr__(name: str) -> Any:
        if name != "CredentialUpdate":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            EnvironmentVariableUpdateConfig,
            HTTPBearerUpdateConfig,
            OAuth2UpdateConfig,
            UnknownCredentialUpdate,
        )

        globals()[name] = union = (
            EnvironmentVariableUpdateConfig | HTTPBearerUpdateConfig | OAuth2UpdateConfig | UnknownCredentialUpdate
        )
        return union


parse_credential_update = Variants(
    __name__,
    "type",
    {
        "environment_variable": "EnvironmentVariableUpdateConfig",
        "bearer_token": "HTTPBearerUpdateConfig",
        "oauth2": "OAuth2UpdateConfig",
    },
    "UnknownCredentialUpdate",
)
