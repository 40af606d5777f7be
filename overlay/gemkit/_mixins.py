"""The everyday helpers of generated classes, which name their mixin in the spec (`x-python-mixin`).

The raw layer imports this module, so it imports nothing of either package but `gemkit.errors`, and that late.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from PIL.Image import Image

    from gemkit_raw.interactions.models import AudioContent, FunctionCallStep, ImageContent, VideoContent
    from gemkit_raw.models import (
        Candidate,
        CodeExecutionResult,
        Content,
        ContentEmbedding,
        ExecutableCode,
        FunctionCall,
        Part,
        UsageMetadata,
    )

STOPPED_BY_RULE = frozenset(
    {
        "SAFETY",
        "RECITATION",
        "LANGUAGE",
        "BLOCKLIST",
        "PROHIBITED_CONTENT",
        "SPII",
        "IMAGE_SAFETY",
        "IMAGE_PROHIBITED_CONTENT",
        "IMAGE_RECITATION",
    }
)
"""Finish reasons that mean: a rule stopped the model."""


class PartMixin:
    """Part: ways to make one, and to look at one."""

    __slots__ = ()

    if TYPE_CHECKING:

        @classmethod
        def from_dict(cls, src_dict: Mapping[str, Any]) -> Self: ...

    @classmethod
    def from_text(cls, *, text: str) -> Self:
        """A part of text."""
        return cls.from_dict({"text": text})

    @classmethod
    def from_bytes(cls, *, data: bytes, mime_type: str) -> Self:
        """A part with data in it, such as an image.

        Args:
            data: the bytes of the file.
            mime_type: what they are, e.g. "image/png".
        """
        return cls.from_dict({"inlineData": {"data": data, "mimeType": mime_type}})

    @classmethod
    def from_uri(cls, *, file_uri: str, mime_type: str | None = None) -> Self:
        """A part that refers to an uploaded file, or to something the service can fetch.

        Args:
            file_uri: the `uri` of a File, or a URL that the service takes.
            mime_type: what it is; the service knows it for its own files.
        """
        mime = {} if mime_type is None else {"mimeType": mime_type}
        return cls.from_dict({"fileData": {"fileUri": file_uri, **mime}})

    @classmethod
    def from_function_call(cls, *, name: str, args: dict[str, Any]) -> Self:
        """A part in which the model calls a function."""
        return cls.from_dict({"functionCall": {"name": name, "args": args}})

    @classmethod
    def from_function_response(cls, *, name: str, response: dict[str, Any]) -> Self:
        """A part that gives the model what a function returned."""
        return cls.from_dict({"functionResponse": {"name": name, "response": response}})

    def as_image(self: Any) -> Image | None:
        """The inline image as a PIL image; None when the part holds none.

        Raises:
            ImportError: Pillow is missing: `pip install "gemkit[images]"`.
        """
        blob = self.inline_data
        if blob is None or not (blob.mime_type or "").startswith("image/"):
            return None
        try:
            from PIL import Image
        except ImportError as error:
            raise ImportError('Images need Pillow: pip install "gemkit[images]"') from error
        from io import BytesIO

        return Image.open(BytesIO(blob.data or b""))


class ContentMixin:
    """Content: what it says."""

    __slots__ = ()

    @property
    def text(self: Any) -> str:
        """All its text, without thoughts."""
        return join_text(self.parts)


class CandidateMixin:
    """Candidate: what it says."""

    __slots__ = ()

    @property
    def text(self: Any) -> str:
        """All its text, without thoughts."""
        return self.content.text if self.content else ""


class GenerateContentResponseMixin:
    """GenerateContentResponse: the first candidate at a glance."""

    __slots__ = ()

    @property
    def text(self: Any) -> str:
        """The text of the first candidate, without thoughts; empty when it holds only other things.

        Raises:
            BlockedError: a rule stopped the prompt or the answer before there was any text.
        """
        text: str = join_text(self.parts)
        if not text:
            raise_if_blocked(self)
        return text

    @property
    def text_or_none(self: Any) -> str | None:
        """The text of the first candidate, or None; never raises."""
        return join_text(self.parts) or None

    @property
    def parts(self: Any) -> list[Part]:
        """The parts of the first candidate."""
        content: Content | None = self.candidates[0].content if self.candidates else None
        return list(content.parts or ()) if content else []

    @property
    def function_calls(self: Any) -> list[FunctionCall]:
        """The functions that the model wants called, in order."""
        return [part.function_call for part in self.parts if part.function_call]

    @property
    def executable_code(self: Any) -> ExecutableCode | None:
        """The first code that the model wrote to be run."""
        return next((part.executable_code for part in self.parts if part.executable_code), None)

    @property
    def code_execution_result(self: Any) -> CodeExecutionResult | None:
        """The first result of code that was run."""
        return next((part.code_execution_result for part in self.parts if part.code_execution_result), None)

    @property
    def finish_reason(self: Any) -> str | None:
        """Why the first candidate ended, e.g. "STOP"; None while it goes on."""
        first: Candidate | None = self.candidates[0] if self.candidates else None
        return first.finish_reason if first else None

    @property
    def usage(self: Any) -> UsageMetadata | None:
        """The tokens that were used."""
        return self.usage_metadata


class FileMixin:
    """File: how it is."""

    __slots__ = ()

    @property
    def is_ready(self: Any) -> bool:
        """Whether prompts can use it: its state is ACTIVE."""
        return self.state == "ACTIVE"


class BatchEmbedContentsResponseMixin:
    """BatchEmbedContentsResponse: its vectors."""

    __slots__ = ()

    @property
    def vectors(self: Any) -> list[list[float]]:
        """The vectors, one for each input."""
        embeddings: list[ContentEmbedding] = self.embeddings or []
        return [embedding.values or [] for embedding in embeddings]


def join_text(parts: list[Part] | None) -> str:
    return "".join(part.text for part in parts or () if isinstance(part.text, str) and not part.thought)


def raise_if_blocked(response: Any) -> None:
    """BlockedError where a rule stopped the prompt, or the first candidate."""
    from .errors import BlockedError

    feedback = response.prompt_feedback
    reason = feedback.block_reason if feedback else None
    if reason:
        raise BlockedError(
            f"The prompt was blocked: {reason}{_ratings(feedback)}.", reason=str(reason), response=response
        )
    first = response.candidates[0] if response.candidates else None
    if first is not None and first.finish_reason in STOPPED_BY_RULE:
        words = f" ({first.finish_message})" if first.finish_message else ""
        raise BlockedError(
            f"The answer was stopped: {first.finish_reason}{words}{_ratings(first)}.",
            reason=str(first.finish_reason),
            response=response,
        )


def _ratings(source: Any) -> str:
    rated: list[Any] = [r for r in source.safety_ratings or () if r.blocked or r.probability == "HIGH"]
    return ", rated " + ", ".join(f"{r.category} {r.probability}" for r in rated) if rated else ""


class InteractionMixin:
    """The last thing that an interaction put out."""

    __slots__ = ()

    @property
    def output_text(self: Any) -> str | None:
        """The text at the end of the output: all of it since the last thing that is none. None when there is no text."""
        texts: list[str] = []
        for step in self._list_output():
            if step.type != "model_output":
                if texts:
                    break
                continue
            for content in reversed(step.content or ()):
                if content.type == "text":
                    texts.append(content.text or "")
                elif texts:
                    return "".join(reversed(texts))
        return "".join(reversed(texts)) if texts else None

    @property
    def output_image(self: Any) -> ImageContent | None:
        """The last image of the output."""
        return self._find_output("image")

    @property
    def output_audio(self: Any) -> AudioContent | None:
        """The last piece of audio of the output."""
        return self._find_output("audio")

    @property
    def output_video(self: Any) -> VideoContent | None:
        """The last video of the output."""
        return self._find_output("video")

    @property
    def function_calls(self: Any) -> list[FunctionCallStep]:
        """The calls that wait for their results, in order."""
        steps = self.steps or ()
        answered = {getattr(step, "call_id", None) for step in steps if step.type == "function_result"}
        return [step for step in steps if step.type == "function_call" and step.id not in answered]

    def _list_output(self: Any) -> Iterator[Any]:
        """The steps since the last input, from the end; thoughts left out."""
        for step in reversed(self.steps or ()):
            if step.type == "user_input":
                return
            if step.type != "thought":
                yield step

    def _find_output(self: Any, kind: str) -> Any:
        return next(
            (
                content
                for step in self._list_output()
                if step.type == "model_output"
                for content in reversed(step.content or ())
                if content.type == kind
            ),
            None,
        )


class MediaMixin:
    """Media that hold their bytes as base64 text."""

    __slots__ = ()

    def as_bytes(self: Any) -> bytes | None:
        """The bytes themselves; None when there is only an address."""
        text = self.data
        if text is None or isinstance(text, bytes):
            return text
        return urlsafe_b64decode(text.replace("+", "-").replace("/", "_") + "=" * (-len(text) % 4))
