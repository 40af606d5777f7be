from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.transfer_ownership_request import TransferOwnershipRequest
    from ...models.transfer_ownership_response import TransferOwnershipResponse

NAME = "tunedModels.transferOwnership"
STREAMING = False


def request(
    tuned_model: str,
    *,
    body: TransferOwnershipRequest,
) -> Request:
    """Make someone else the owner of a tuned model.

    There is no other way to change the owner. The owner so far keeps the model as a writer.

    `POST /tunedModels/{tunedModel}:transferOwnership`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/tunedModels/{tuned_model}:transferOwnership".format(
            tuned_model=quote(tuned_model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> TransferOwnershipResponse:
    """The answer, typed."""
    from ...models.transfer_ownership_response import TransferOwnershipResponse

    return TransferOwnershipResponse.from_dict(data)
