from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path, given

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.credential import Credential
    from ...models.environment_variable_update_config_injection_location import (
        EnvironmentVariableUpdateConfigInjectionLocation,
    )
    from ...models.injection_location import InjectionLocation

NAME = "credentials.update"
PATH = "/credentials/{credential}"
STREAMING = False


def request(
    id: str,
    *,
    injection_location: EnvironmentVariableUpdateConfigInjectionLocation
    | Mapping[str, Any]
    | Sequence[InjectionLocation | Mapping[str, Any]]
    | None = None,
    trusted_domains: Sequence[str] | None = None,
    type: str | None = None,
    value: str | None = None,
    header_name: str | None = None,
    prefix: str | None = None,
    token: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    refresh_token: str | None = None,
    scopes: Sequence[str] | None = None,
    token_url: str | None = None,
    update_mask: str | None = None,
) -> Request:
    """Change a credential.

    Replaces the secret or other fields and returns the credential without its secret. What is left out stays as it
    is. Requests use the new secret at once, and nothing that refers to the id has to change. The type is always
    sent and cannot be changed; delete the credential and create another for that.

    `PATCH /credentials/{credential}`

    Args:
        injection_location: Where in a request the secret may take the place of its placeholder. A
            placeholder anywhere else blocks the request. One place or a list of them. Kept as it is when left
            out.
        trusted_domains: Patterns of the domains that may receive the secret, such as `*.slack.com`. A
            request with the placeholder to any other domain is blocked. Kept as it is when left out.
        type: The kind.
        value: The new secret. Write-only: it is never returned. Kept as it is when left out.
        header_name: Header to send the token in, such as `X-API-Token`. Kept as it is when left out.
        prefix: What comes before the token in the header; an empty string for no prefix. Kept as it is when
            left out.
        token: The new token, without the prefix. Write-only: it is never returned. Kept as it is when left
            out.
        client_id: Id of the client at the provider. Kept as it is when left out.
        client_secret: The new secret of the client. Write-only: it is never returned. Kept as it is when
            left out.
        refresh_token: The new refresh token. Write-only: it is never returned. Kept as it is when left out.
        scopes: Scopes to ask for. Kept as it is when left out.
        token_url: Address of the provider to get tokens from. Kept as it is when left out.
    """
    return Request(
        operation=NAME,
        method="PATCH",
        path=fill_path(PATH, id),
        query={
            "update_mask": update_mask,
        },
        body=given(
            {
                "injection_location": injection_location,
                "trusted_domains": trusted_domains,
                "type": type,
                "value": value,
                "header_name": header_name,
                "prefix": prefix,
                "token": token,
                "client_id": client_id,
                "client_secret": client_secret,
                "refresh_token": refresh_token,
                "scopes": scopes,
                "token_url": token_url,
            }
        ),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.credential_update import parse_credential_update

    return parse_credential_update


def parse(data: Any) -> Credential:
    """The answer, typed."""
    from ...models.credential import Credential

    return Credential.from_dict(data)
