"""What embeddings offer."""

from __future__ import annotations

from importlib import import_module
from math import sqrt
from operator import mul
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gemkit_raw.models import BatchEmbedContentsResponse, ContentEmbedding


class BatchEmbedContentsResponseMixin:
    """BatchEmbedContentsResponse: its vectors."""

    __slots__ = ()

    @property
    def vectors(self: Any) -> list[list[float]]:
        """The vectors, one for each input."""
        embeddings: list[ContentEmbedding] = self.embeddings or []
        return [embedding.values or [] for embedding in embeddings]

    def to_numpy(self) -> Any:
        """The vectors as a numpy array of 32-bit floats, which is what the service computes with: one row for each input.

        Raises:
            ImportError: numpy is missing: `pip install numpy`.
        """
        try:
            numpy = import_module("numpy")
        except ImportError as error:
            raise ImportError("to_numpy() needs numpy: pip install numpy") from error
        return numpy.asarray(self.vectors, dtype=numpy.float32)

    def similarity(
        self, other: BatchEmbedContentsResponse | Iterable[Sequence[float]] | None = None
    ) -> list[list[float]]:
        """How alike the inputs are: the cosine of the angle between their vectors, from -1 to 1.

        Row i has the likeness of input i to each of the others. For thousands of inputs, `to_numpy()` is faster.

        Args:
            other: other vectors, or the response that holds them; default: these themselves.

        Raises:
            ValueError: the vectors have different lengths.
        """
        own = [_normalize(vector) for vector in self.vectors]
        if other is None:
            others = own
        else:
            vectors = other.vectors if isinstance(other, BatchEmbedContentsResponseMixin) else other
            others = [_normalize(vector) for vector in vectors]
        return [[_multiply(a, b) for b in others] for a in own]


def _normalize(vector: Sequence[float]) -> list[float]:
    """The vector at length 1; one without a direction stays as it is."""
    length = sqrt(sum(map(mul, vector, vector)))
    return [float(value) / length for value in vector] if length else list(vector)


def _multiply(a: Sequence[float], b: Sequence[float]) -> float:
    if len(a) != len(b):
        raise ValueError(
            f"vectors of {len(a)} and {len(b)} numbers can't be compared: embed both with the same options"
        )
    return sum(map(mul, a, b))
