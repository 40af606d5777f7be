from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, given

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.credential import Credential
    from ...models.environment_variable_config_injection_location import EnvironmentVariableConfigInjectionLocation
    from ...models.injection_location import InjectionLocation

NAME = "credentials.create"
PATH = "/credentials"
STREAMING = False


def request(
    *,
    id: str | None = None,
    injection_location: EnvironmentVariableConfigInjectionLocation
    | Mapping[str, Any]
    | Sequence[InjectionLocation | Mapping[str, Any]]
    | None = None,
    value: str | None = None,
    trusted_domains: Sequence[str] | None = None,
    type: str | None = None,
    token: str | None = None,
    header_name: str | None = None,
    prefix: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    refresh_token: str | None = None,
    token_url: str | None = None,
    scopes: Sequence[str] | None = None,
) -> Request:
    """Create a credential.

    Stores a secret under an id that environments refer to. It is added to their requests on the way out, so that
    agents can use it and never see it. For `oauth2`, the service first gets an access token with it, and stores
    nothing when that fails. The answer tells all but the secret; no operation ever returns that.

    `POST /credentials`

    Args:
        id: Id to refer to the credential by, such as `github-production`. Best of lower-case letters,
            digits, `-` and `_`. One that exists already gives a 409 error.
        injection_location: Where in a request the secret may take the place of its placeholder. A
            placeholder anywhere else blocks the request. One place, such as `header`, or a list of at least
            one.
        value: The secret. Write-only: it is never returned.
        trusted_domains: Patterns of the domains that may receive the secret, such as `*.slack.com`. A
            request with the placeholder to any other domain is blocked. Always set it, as nothing else limits
            where the secret can go.
        type: The kind.
        token: The token, without the prefix. Write-only: it is never returned.
        header_name: Header to send the token in, such as `X-API-Token`. `Authorization` by default.
        prefix: What comes before the token in the header. `Bearer` by default; an empty string for no
            prefix.
        client_id: Id of the client at the provider.
        client_secret: Secret of the client at the provider. Write-only: it is never returned.
        refresh_token: Refresh token to get access tokens with. It must be valid when the credential is
            created. Write-only: it is never returned.
        token_url: Address of the provider to get tokens from, such as
            `https://auth.atlassian.com/oauth/token`.
        scopes: Scopes to ask for, such as `read:jira-work`.
    """
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        body=given(
            {
                "id": id,
                "injection_location": injection_location,
                "value": value,
                "trusted_domains": trusted_domains,
                "type": type,
                "token": token,
                "header_name": header_name,
                "prefix": prefix,
                "client_id": client_id,
                "client_secret": client_secret,
                "refresh_token": refresh_token,
                "token_url": token_url,
                "scopes": scopes,
            }
        ),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.credential_create_params import parse_credential_create_params

    return parse_credential_create_params


def parse(data: Any) -> Credential:
    """The answer, typed."""
    from ...models.credential import Credential

    return Credential.from_dict(data)
