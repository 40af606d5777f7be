"""The results of a batch, joined to the keys of its requests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from gemkit_raw.models import EmbedContentResponse, GenerateContentResponse

from ..errors import APIError, DecodingError, InternalServerError
from ..types.batches import BatchJob, BatchResult, CompletionStats
from .batch_requests import number
from .failures import KEPT, as_mapping, read_status
from .json import loads
from .parsed_response import ParsedResponse


def read_result(received: Mapping[str, Any], key: str | None, output_type: Any) -> BatchResult[Any]:
    """What came of one request.

    Args:
        received: the row as the service gives it.
        key: the key to use where the row has none.
        output_type: what the text of its response is JSON of; None where it is just text.
    """
    key = find_key(received) or key
    if (error := as_mapping(received.get("error"))) or "response" not in received:
        return BatchResult(key=key, error=read_status(error) if error else miss(), received=received)
    fields = as_mapping(received["response"])
    if "embedding" in fields:
        embedding = EmbedContentResponse.from_dict(fields).embedding
        return BatchResult(key=key, embedding=embedding, error=None if embedding else miss(), received=received)
    response = GenerateContentResponse.from_dict(fields)
    if output_type is not None:
        response = ParsedResponse[Any].of(response, output_type)
    return BatchResult(key=key, response=response, received=received)


def find_key(received: Mapping[str, Any]) -> str | None:
    """The key that a row has, be it one of a file or of a list."""
    keys = (received.get("key"), as_mapping(received.get("metadata")).get("key"))
    return next((str(key) for key in keys if isinstance(key, str | int)), None)


def miss() -> APIError:
    """What to say of a request that has neither a response nor an error."""
    return InternalServerError("The batch has no result for this request.", code=500, status="DATA_LOSS")


def read_line(line: bytes, place: int) -> Mapping[str, Any]:
    """A line of a file with results; DecodingError where it is none."""
    try:
        fields = loads(line)
    except ValueError as error:
        raise DecodingError(f"Line {place} of the results can't be read: {error}", body=line[:KEPT]) from None
    if not isinstance(fields, Mapping):
        raise DecodingError(f"Line {place} of the results is no JSON object.", body=line[:KEPT])
    return cast("Mapping[str, Any]", fields)


def list_inlined(job: BatchJob) -> list[tuple[str | None, Mapping[str, Any]]] | None:
    """The results that a batch has right here, each with the key that its place means; None where it has none here.

    The service gives them in the order of the requests, so that places count as keys where there are no others; but not when
    there are fewer than requests.
    """
    dest = job.dest
    rows = dest and (dest.inlined_responses or dest.inlined_embed_content_responses)
    if not rows:
        return None
    received = [row.to_dict() for row in rows]
    stats = job.completion_stats
    complete = stats is None or sum(stats) <= len(rows)
    plain = complete and not any(map(find_key, received))
    return [(number(place) if plain else None, row) for place, row in enumerate(received)]


class Ledger:
    """Which requests of a batch have results."""

    def __init__(self, keys: Sequence[str] | None, stats: CompletionStats | None) -> None:
        """Nothing has come yet.

        Args:
            keys: those of all requests, where they are known.
            stats: how many requests there are, where that is known.
        """
        self._left = None if keys is None else Counter(keys)
        self._count = 0 if stats is None else sum(stats)
        self._seen = 0

    def note(self, key: str | None) -> None:
        """A result has come."""
        self._seen += 1
        if self._left is not None and key is not None:
            self._left[key] -= 1

    def list_lost(self) -> Iterator[BatchResult[Any]]:
        """An error for each request that has no result; with its key, if that is known."""
        lost: Iterable[str | None]
        if self._left is not None:
            lost = (key for key, count in self._left.items() if count > 0)
        else:
            lost = (None for _ in range(self._count - self._seen))
        return (BatchResult(key=key, error=miss()) for key in lost)


def in_order(results: Iterable[BatchResult[Any]], keys: Sequence[str] | None) -> list[BatchResult[Any]]:
    """Results in the order of their requests' keys, where these are known; those with other keys are last."""
    if keys is None:
        return list(results)
    places = {key: place for place, key in enumerate(keys)}
    return sorted(results, key=lambda result: places.get(result.key or "", len(places)))
