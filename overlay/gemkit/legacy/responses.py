"""Answers as google-generativeai has them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from typing import Any, Self, cast

from gemkit_raw.models import GenerateContentResponse as Response
from gemkit_raw.models import PromptFeedback
from gemkit_raw.types import JsonModel

from .._drivers.awaiting import AsyncResponseStream
from .._drivers.blocking import ResponseStream
from ..errors import BlockedPromptException, BrokenResponseError, IncompleteIterationError, StopCandidateException

__all__ = ("AsyncGenerateContentResponse", "GenerateContentResponse")

FINE = (None, "FINISH_REASON_UNSPECIFIED", "STOP", "MAX_TOKENS")


class _Answer:
    """Chunks that were read, and a stream that more of them may come from.

    What a response has, such as `.text` or `.candidates`, it has once all chunks are read.
    """

    def __init__(self, whole: Response | None = None, stream: Any = None) -> None:
        self._chunks = [] if whole is None else [whole]
        self._whole = whole
        self._stream = stream
        self._error: Exception | None = None

    @property
    def _goes_on(self) -> bool:
        """Whether there may be another chunk."""
        if self._error is not None:
            raise self._error
        return self._whole is None

    def _keep(self, chunk: Response | None) -> bool:
        """Take a chunk; False for none, which is the end."""
        if chunk is None:
            self._whole = self._stream.snapshot
            return False
        self._chunks.append(chunk)
        return True

    @contextmanager
    def _reading(self) -> Generator[None]:
        """Remember what goes wrong while a chunk is read."""
        try:
            yield
        except Exception as error:
            self._error = error
            raise

    @property
    def _so_far(self) -> Response:
        return self._whole or self._stream.snapshot

    @property
    def prompt_feedback(self) -> PromptFeedback:
        """What the service thinks of the prompt; `.block_reason` says why it was blocked, if it was."""
        return self._so_far.prompt_feedback or PromptFeedback()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._complete, name)

    @property
    def _complete(self) -> Response:
        if self._error is not None:
            raise BrokenResponseError(
                "The stream broke before its end; what came can be iterated over."
            ) from self._error
        if self._whole is None:
            raise IncompleteIterationError(
                "The answer is not complete yet: iterate over it, or call resolve(), before you look at it as a whole."
            )
        return self._whole

    def to_dict(self) -> dict[str, Any]:
        """The response as a dict with snake_case names; bytes are base64 text."""
        whole = self._complete
        return _rename(whole, whole.to_dict())

    def check(self, *, complete: bool) -> None:
        """An error where the prompt was blocked or, once the answer is complete, the model was stopped."""
        so_far = self._so_far
        feedback = so_far.prompt_feedback
        if feedback is not None and feedback.block_reason:
            reason = str(feedback.block_reason)
            raise BlockedPromptException(f"The prompt was blocked: {reason}.", reason=reason, response=so_far)
        if complete and so_far.finish_reason not in FINE:
            reason = str(so_far.finish_reason)
            raise StopCandidateException(f"The answer was stopped: {reason}.", reason=reason, response=so_far)

    def __repr__(self) -> str:
        state = "broken" if self._error else "incomplete" if self._whole is None else repr(self._whole)
        return f"{type(self).__name__}({state})"


class GenerateContentResponse(_Answer):
    """An answer: its chunks to iterate over, as often as you like, and all that a response has."""

    @classmethod
    def start(cls, stream: ResponseStream) -> Self:
        """An answer whose first chunk is there."""
        answer = cls(stream=stream)
        answer._pull()
        return answer

    def __iter__(self) -> Iterator[Response]:
        at = 0
        while at < len(self._chunks) or self._pull():
            yield self._chunks[at]
            at += 1

    def _pull(self) -> bool:
        """Read another chunk; False when there is none."""
        if not self._goes_on:
            return False
        with self._reading():
            chunk = next(self._stream, None)
        return self._keep(chunk)

    def resolve(self) -> None:
        """Read the answer to its end."""
        while self._pull():
            pass


class AsyncGenerateContentResponse(_Answer):
    """An answer: its chunks to iterate over with `async for`, and all that a response has."""

    @classmethod
    async def start(cls, stream: AsyncResponseStream) -> Self:
        """An answer whose first chunk is there."""
        answer = cls(stream=stream)
        await answer._pull()
        return answer

    async def __aiter__(self) -> AsyncIterator[Response]:
        at = 0
        while at < len(self._chunks) or await self._pull():
            yield self._chunks[at]
            at += 1

    async def _pull(self) -> bool:
        """Read another chunk; False when there is none."""
        if not self._goes_on:
            return False
        with self._reading():
            chunk = await anext(self._stream, None)
        return self._keep(chunk)

    async def resolve(self) -> None:
        """Read the answer to its end."""
        while await self._pull():
            pass


def _rename(value: Any, wire: Any) -> Any:
    """What goes on the wire, with the names of the fields in snake_case."""
    if isinstance(value, JsonModel):
        fields = {
            name.lstrip("_"): _rename(getattr(value, name), wire[key])
            for name, key, _ in value.__json_out__
            if getattr(value, name) is not None
        }
        return fields | value.additional_properties
    if isinstance(value, list):
        return [_rename(item, its_wire) for item, its_wire in zip(cast("list[Any]", value), wire, strict=True)]
    return wire
