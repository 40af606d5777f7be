from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.permission import Permission

NAME = "tunedModels.permissions.patch"
PATH = "/tunedModels/{tuned_model}/permissions/{permission}"
STREAMING = False


def request(
    name: str,
    *,
    body: Permission | Mapping[str, Any],
    update_mask: str,
) -> Request:
    """Change the role of a permission of a tuned model.

    Only `role` can be changed; `update_mask` is then `role`. For another grantee, create another permission.

    `PATCH /tunedModels/{tunedModel}/permissions/{permission}`"""
    return Request(
        operation=NAME,
        method="PATCH",
        path=fill_path(PATH, name),
        query={
            "updateMask": update_mask,
        },
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.permission import Permission

    return Permission


def parse(data: Any) -> Permission:
    """The answer, typed."""
    from ...models.permission import Permission

    return Permission.from_dict(data)
