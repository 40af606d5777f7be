from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path, given

if TYPE_CHECKING:
    from ...models.revocation_behavior import RevocationBehavior
    from ...models.webhook_rotate_signing_secret_response import WebhookRotateSigningSecretResponse

NAME = "webhooks.rotateSigningSecret"
PATH = "/webhooks/{webhook}:rotateSigningSecret"
STREAMING = False


def request(
    id: str,
    *,
    revocation_behavior: RevocationBehavior | str | None = None,
) -> Request:
    """Rotate the signing secret of a webhook.

    Makes a new signing secret and returns it, this one time, so keep it safe. The old ones go out of use at once or
    after 24 hours, as `revocation_behavior` says. Also the way out when the secret was lost.

    `POST /webhooks/{webhook}:rotateSigningSecret`

    Args:
        revocation_behavior: When the old secrets go out of use.
    """
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, id),
        body=given(
            {
                "revocation_behavior": revocation_behavior,
            }
        ),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.rotate_signing_secret_request import RotateSigningSecretRequest

    return RotateSigningSecretRequest


def parse(data: Any) -> WebhookRotateSigningSecretResponse:
    """The answer, typed."""
    from ...models.webhook_rotate_signing_secret_response import WebhookRotateSigningSecretResponse

    return WebhookRotateSigningSecretResponse.from_dict(data)
