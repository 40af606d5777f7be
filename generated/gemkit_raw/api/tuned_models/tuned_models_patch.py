from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.tuned_model import TunedModel

NAME = "tunedModels.patch"
PATH = "/tunedModels/{tuned_model}"
STREAMING = False


def request(
    name: str,
    *,
    body: TunedModel | Mapping[str, Any],
    update_mask: str | None = None,
) -> Request:
    """Update a tuned model.

    Changes the fields that `update_mask` names, such as `displayName` or `description`, and returns the model as it
    is then.

    `PATCH /tunedModels/{tunedModel}`"""
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
    from ...models.tuned_model import TunedModel

    return TunedModel


def parse(data: Any) -> TunedModel:
    """The answer, typed."""
    from ...models.tuned_model import TunedModel

    return TunedModel.from_dict(data)
