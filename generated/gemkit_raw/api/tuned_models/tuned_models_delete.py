from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "tunedModels.delete"
STREAMING = False


def request(
    tuned_model: str,
) -> Request:
    """Delete a tuned model.

    Deletes the tuned model for good.

    `DELETE /tunedModels/{tunedModel}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path="/tunedModels/{tuned_model}".format(
            tuned_model=quote(tuned_model, safe=""),
        ),
    )


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
