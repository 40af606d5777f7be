from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "tunedModels.permissions.delete"
STREAMING = False


def request(
    tuned_model: str,
    permission: str,
) -> Request:
    """Stop sharing a tuned model with a grantee.

    Deletes the permission; the grantee loses the role on the tuned model.

    `DELETE /tunedModels/{tunedModel}/permissions/{permission}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path="/tunedModels/{tuned_model}/permissions/{permission}".format(
            tuned_model=quote(tuned_model, safe=""),
            permission=quote(permission, safe=""),
        ),
    )


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
