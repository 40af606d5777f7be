from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.corpus import Corpus

NAME = "corpora.create"
PATH = "/corpora"
STREAMING = False
BODY = "Corpus"


def request(
    *,
    body: Corpus | Mapping[str, Any],
) -> Request:
    """Create a corpus.

    Creates an empty corpus. File search stores are what came after corpora.

    `POST /corpora`"""
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        body=body,
    )


def parse(data: Any) -> Corpus:
    """The answer, typed."""
    from ...models.corpus import Corpus

    return Corpus.from_dict(data)
