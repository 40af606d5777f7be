from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "corpora.delete"
PATH = "/corpora/{corpus}"
STREAMING = False


def request(
    name: str,
    *,
    force: bool | None = None,
) -> Request:
    """Delete a corpus.

    Deletes the corpus for good. One that still contains documents is only deleted with `force`.

    `DELETE /corpora/{corpus}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path=fill_path(PATH, name),
        query={
            "force": force,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
