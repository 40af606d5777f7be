from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .environment_variable_config import EnvironmentVariableConfig
    from .http_bearer_config import HTTPBearerConfig
    from .o_auth_2_config import OAuth2Config
    from .unknown_credential_create_params import UnknownCredentialCreateParams

    CredentialCreateParams: TypeAlias = (
        EnvironmentVariableConfig | HTTPBearerConfig | OAuth2Config | UnknownCredentialCreateParams
    )
    """A new credential. Its type decides which fields there are and how the secret is added to requests."""
else:

    def __getattr__(name: str) -> Any:
        if name != "CredentialCreateParams":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import EnvironmentVariableConfig, HTTPBearerConfig, OAuth2Config, UnknownCredentialCreateParams

        globals()[name] = union = (
            EnvironmentVariableConfig | HTTPBearerConfig | OAuth2Config | UnknownCredentialCreateParams
        )
        return union


parse_credential_create_params = Variants(
    __name__,
    "type",
    {"environment_variable": "EnvironmentVariableConfig", "bearer_token": "HTTPBearerConfig", "oauth2": "OAuth2Config"},
    "UnknownCredentialCreateParams",
)
