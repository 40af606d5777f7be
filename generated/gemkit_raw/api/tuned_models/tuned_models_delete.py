from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "tunedModels.delete"
PATH = "/tunedModels/{tuned_model}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Delete a tuned model.

    Deletes the tuned model for good.

    `DELETE /tunedModels/{tunedModel}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
