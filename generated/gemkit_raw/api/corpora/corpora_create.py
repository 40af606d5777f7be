from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.corpus import Corpus

NAME = "corpora.create"
PATH = "/corpora"
STREAMING = False


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


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.corpus import Corpus

    return Corpus


def parse(data: Any) -> Corpus:
    """The answer, typed."""
    from ...models.corpus import Corpus

    return Corpus.from_dict(data)
