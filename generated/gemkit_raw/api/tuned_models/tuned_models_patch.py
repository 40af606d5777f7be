from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.tuned_model import TunedModel

NAME = "tunedModels.patch"
STREAMING = False


def request(
    tuned_model: str,
    *,
    body: TunedModel,
    update_mask: str | None = None,
) -> Request:
    """Update a tuned model.

    Changes the fields that `update_mask` names, such as `displayName` or `description`, and returns the model as it
    is then.

    `PATCH /tunedModels/{tunedModel}`"""
    return Request(
        operation=NAME,
        method="PATCH",
        path="/tunedModels/{tuned_model}".format(
            tuned_model=quote(tuned_model, safe=""),
        ),
        query={
            "updateMask": update_mask,
        },
        body=body,
    )


def parse(data: Any) -> TunedModel:
    """The answer, typed."""
    from ...models.tuned_model import TunedModel

    return TunedModel.from_dict(data)
