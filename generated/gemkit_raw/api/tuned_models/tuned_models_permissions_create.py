from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.permission import Permission

NAME = "tunedModels.permissions.create"
STREAMING = False


def request(
    tuned_model: str,
    *,
    body: Permission,
) -> Request:
    """Share a tuned model.

    Gives a user, a group or everyone a role on the tuned model.

    `POST /tunedModels/{tunedModel}/permissions`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/tunedModels/{tuned_model}/permissions".format(
            tuned_model=quote(tuned_model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> Permission:
    """The answer, typed."""
    from ...models.permission import Permission

    return Permission.from_dict(data)
