from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.permission import Permission

NAME = "tunedModels.permissions.get"
STREAMING = False


def request(
    tuned_model: str,
    permission: str,
) -> Request:
    """Get a permission of a tuned model.

    Returns who has the permission, and with which role.

    `GET /tunedModels/{tunedModel}/permissions/{permission}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/tunedModels/{tuned_model}/permissions/{permission}".format(
            tuned_model=quote(tuned_model, safe=""),
            permission=quote(permission, safe=""),
        ),
    )


def parse(data: Any) -> Permission:
    """The answer, typed."""
    from ...models.permission import Permission

    return Permission.from_dict(data)
