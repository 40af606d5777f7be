from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.transfer_ownership_request import TransferOwnershipRequest
    from ...models.transfer_ownership_response import TransferOwnershipResponse

NAME = "tunedModels.transferOwnership"
PATH = "/tunedModels/{tuned_model}:transferOwnership"
STREAMING = False


def request(
    name: str,
    *,
    body: TransferOwnershipRequest | Mapping[str, Any],
) -> Request:
    """Make someone else the owner of a tuned model.

    There is no other way to change the owner. The owner so far keeps the model as a writer.

    `POST /tunedModels/{tunedModel}:transferOwnership`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, name),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.transfer_ownership_request import TransferOwnershipRequest

    return TransferOwnershipRequest


def parse(data: Any) -> TransferOwnershipResponse:
    """The answer, typed."""
    from ...models.transfer_ownership_response import TransferOwnershipResponse

    return TransferOwnershipResponse.from_dict(data)
