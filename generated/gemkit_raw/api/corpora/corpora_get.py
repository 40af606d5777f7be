from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.corpus import Corpus

NAME = "corpora.get"
PATH = "/corpora/{corpus}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get a corpus.

    Returns what is known about a corpus, not what it contains.

    `GET /corpora/{corpus}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Corpus:
    """The answer, typed."""
    from ...models.corpus import Corpus

    return Corpus.from_dict(data)
