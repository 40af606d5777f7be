from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.corpus import Corpus

NAME = "corpora.create"
STREAMING = False


def request(
    *,
    body: Corpus,
) -> Request:
    """Create a corpus.

    Creates an empty corpus. File search stores are what came after corpora.

    `POST /corpora`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/corpora",
        body=body,
    )


def parse(data: Any) -> Corpus:
    """The answer, typed."""
    from ...models.corpus import Corpus

    return Corpus.from_dict(data)
