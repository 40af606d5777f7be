from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "interactions.delete"
PATH = "/interactions/{interaction}"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Delete an interaction.

    Deletes a stored interaction for good; the answer is empty. It can neither be asked for nor continued
    afterwards.

    `DELETE /interactions/{interaction}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path=fill_path(PATH, id),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
