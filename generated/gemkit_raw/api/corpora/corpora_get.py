from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.corpus import Corpus

NAME = "corpora.get"
STREAMING = False


def request(
    corpus: str,
) -> Request:
    """Get a corpus.

    Returns what is known about a corpus, not what it contains.

    `GET /corpora/{corpus}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/corpora/{corpus}".format(
            corpus=quote(corpus, safe=""),
        ),
    )


def parse(data: Any) -> Corpus:
    """The answer, typed."""
    from ...models.corpus import Corpus

    return Corpus.from_dict(data)
