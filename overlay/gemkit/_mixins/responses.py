"""What responses, candidates and contents offer: what the model said, at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .display import Displayed
from .finish import find_absence, find_block, find_failure, find_fault, join_text, raise_fault

if TYPE_CHECKING:
    from gemkit_raw.models import Candidate, Content, FinishReason, FunctionCall, Part, UsageMetadata

    from .grounding import Citation, Grounding
    from .images import Image


class _Spoken(Displayed):
    """What holds the parts of one turn."""

    __slots__ = ()

    @property
    def thoughts(self: Any) -> str:
        """The summary of the model's thinking; empty where there is none."""
        return join_text(self.parts, thoughts=True)

    @property
    def function_calls(self: Any) -> list[FunctionCall]:
        """The functions that the model wants called, in order."""
        return [part.function_call for part in self.parts or () if part.function_call]

    @property
    def executable_code(self: Any) -> str | None:
        """The first code that the model wrote to be run."""
        return next((part.executable_code.code for part in self.parts or () if part.executable_code), None)

    @property
    def code_execution_result(self: Any) -> str | None:
        """The output of the first code that was run."""
        return next(
            (part.code_execution_result.output for part in self.parts or () if part.code_execution_result), None
        )

    @property
    def images(self: Any) -> list[Image]:
        """The images in it, in order; those of its thoughts left out."""
        found = (part.as_image() for part in self.parts or () if not part.thought)
        return [image for image in found if image is not None]

    def _list_parts(self: Any) -> list[Part]:
        return list(self.parts or ())


class ContentMixin(_Spoken):
    """Content: what it says."""

    __slots__ = ()

    @property
    def text(self: Any) -> str:
        """All its text, without thoughts."""
        return join_text(self.parts)


class CandidateMixin(_Spoken):
    """Candidate: what it says."""

    __slots__ = ()

    @property
    def text(self: Any) -> str:
        """All its text, without thoughts; never raises."""
        return join_text(self.parts)

    @property
    def parts(self: Any) -> list[Part]:
        """The parts of its content."""
        return list(self.content.parts or ()) if self.content else []

    @property
    def citations(self: Any) -> list[Citation]:
        """What it quotes, and from where."""
        from .grounding import list_citations

        return list_citations(self)

    @property
    def grounding(self: Any) -> Grounding | None:
        """What it rests on: its sources, and which passage rests on which. None where no search was made."""
        from .grounding import Grounding

        return None if self.grounding_metadata is None else Grounding(self)


class GenerateContentResponseMixin(_Spoken):
    """GenerateContentResponse: the first candidate at a glance."""

    __slots__ = ()
    is_partial: ClassVar[bool] = False
    """Whether this is only a piece of a response, such as a chunk of a stream: that it holds no text is no error."""

    @property
    def text(self: Any) -> str:
        """The text of the first candidate, without thoughts; empty when it holds only other things, such as calls.

        Raises:
            BlockedError: a rule stopped the prompt or the answer, or there is no answer: because the model failed, used up
                its tokens by thinking, or simply said nothing. What there is of the text is in the error.
        """
        text: str = join_text(self.parts)
        if block := find_block(self):
            raise_fault(block, self)
        if not text:
            raise_fault(find_failure(self) or (None if self.is_partial else find_absence(self)), self)
        return text

    @property
    def text_or_none(self: Any) -> str | None:
        """What there is of the text of the first candidate, or None; never raises."""
        return join_text(self.parts) or None

    def raise_for_finish(self) -> Self:
        """The response itself, if its answer is complete.

        Raises:
            BlockedError: it is blocked, cut off at the token limit, failed or empty; `reason` tells which.
        """
        raise_fault(find_fault(self), self)
        return self

    @property
    def parsed(self) -> Any:
        """The object that the text is JSON of, where a schema asked for one; else None."""
        return None

    @property
    def automatic_function_calling_history(self) -> list[Content] | None:
        """What was said until the answer, where functions were called automatically; else None."""
        return None

    @property
    def parts(self: Any) -> list[Part]:
        """The parts of the first candidate."""
        content: Content | None = self.candidates[0].content if self.candidates else None
        return list(content.parts or ()) if content else []

    @property
    def finish_reason(self: Any) -> FinishReason | str | None:
        """Why the first candidate ended, e.g. "STOP"; None while it goes on."""
        first: Candidate | None = self.candidates[0] if self.candidates else None
        return first.finish_reason if first else None

    @property
    def usage(self: Any) -> UsageMetadata | None:
        """The tokens that were used."""
        return self.usage_metadata

    @property
    def citations(self: Any) -> list[Citation]:
        """What the first candidate quotes, and from where."""
        return self.candidates[0].citations if self.candidates else []

    @property
    def grounding(self: Any) -> Grounding | None:
        """What the first candidate rests on: its sources, and which passage rests on which. None where no search was made."""
        return self.candidates[0].grounding if self.candidates else None
