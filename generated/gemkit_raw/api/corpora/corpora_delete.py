from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "corpora.delete"
STREAMING = False


def request(
    corpus: str,
    *,
    force: bool | None = None,
) -> Request:
    """Delete a corpus.

    Deletes the corpus for good. One that still contains documents is only deleted with `force`.

    `DELETE /corpora/{corpus}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path="/corpora/{corpus}".format(
            corpus=quote(corpus, safe=""),
        ),
        query={
            "force": force,
        },
    )


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
