"""What interactions and their media offer."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit_raw.interactions.models import AudioContent, FunctionCallStep, ImageContent, VideoContent


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
