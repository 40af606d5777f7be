"""Why an answer ended, and what to say where it ended badly or holds nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from gemkit_raw.models import Part

STOPPED_BY_RULE = {
    "SAFETY": "it was flagged as unsafe",
    "RECITATION": "it repeats existing material too closely",
    "LANGUAGE": "its language is not supported",
    "BLOCKLIST": "it holds forbidden terms",
    "PROHIBITED_CONTENT": "it may hold prohibited content",
    "SPII": "it may hold sensitive personal information",
    "IMAGE_SAFETY": "the image was flagged as unsafe",
    "IMAGE_PROHIBITED_CONTENT": "the image may show what is prohibited",
    "IMAGE_RECITATION": "the image resembles existing material too closely",
    "ESCALATION": "an escalation rule of the service filtered the request",
    "PUP_LIMITED_DISABLED": "the account is limited for breaking the prohibited use policy",
}
"""Finish reasons that mean: a rule stopped the answer. What there is of it is no answer."""

FAILED = {
    "OTHER": "the service does not say why",
    "MALFORMED_FUNCTION_CALL": "the model wrote a function call that cannot be read; try again, or simplify the function",
    "UNEXPECTED_TOOL_CALL": "the model called a tool that the request does not offer",
    "TOO_MANY_TOOL_CALLS": "the model called too many tools in a row",
    "MISSING_THOUGHT_SIGNATURE": "the history lacks a thought_signature; send parts back as they came",
    "MALFORMED_RESPONSE": "the answer was not well-formed; try again",
    "IMAGE_OTHER": "no image could be made, and the service does not say why",
    "NO_IMAGE": "an image was expected, but none came",
}
"""Finish reasons that mean: the model failed. Text that came before is still worth having."""

CUT_OFF = {
    "MAX_TOKENS": "it reached the token limit; raise max_output_tokens, or lower the thinking budget",
    "CONTINUATION": "there is more to come; ask again with its continuation_token",
}
"""Finish reasons that mean: there would be more."""

_MARKS = frozenset({"thoughtSignature", "thought"})
"""What a part has beside what it holds."""


class Fault(NamedTuple):
    """What is wrong with an answer."""

    reason: str | None
    message: str


def find_block(response: Any) -> Fault | None:
    """What a rule did to the prompt or the first candidate, if one did."""
    feedback = response.prompt_feedback
    if feedback is not None and feedback.block_reason:
        why = STOPPED_BY_RULE.get(feedback.block_reason, FAILED["OTHER"])
        return Fault(feedback.block_reason, f"The prompt was blocked: {feedback.block_reason}, {why}{_rate(feedback)}.")
    first, reason = _find_end(response)
    if reason in STOPPED_BY_RULE:
        return Fault(
            reason, f"The answer was stopped: {_explain(first, STOPPED_BY_RULE[reason])}{_rate(first)}.{_quote(first)}"
        )
    return None


def find_failure(response: Any) -> Fault | None:
    """What kept the model from answering, if its finish reason tells."""
    first, reason = _find_end(response)
    if reason in FAILED:
        return Fault(reason, f"The model failed to answer: {_explain(first, FAILED[reason])}.{_quote(first)}")
    return None


def find_cut(response: Any) -> Fault | None:
    """What ended the answer before it was complete, if its finish reason tells."""
    first, reason = _find_end(response)
    if reason in CUT_OFF:
        return Fault(reason, f"The answer is not complete: {_explain(first, CUT_OFF[reason])}.{_quote(first)}")
    return None


def find_absence(response: Any) -> Fault | None:
    """Why there is no answer in a whole response; None where it holds anything but thoughts."""
    first, reason = _find_end(response)
    if first is None:
        return Fault(None, "The service sent no answer, and does not say why.")
    parts = response.parts
    if any(_holds_something(part) for part in parts):
        return None
    only = "only thoughts" if any(part.thought for part in parts) else "nothing"
    usage = response.usage_metadata
    spent = usage.thoughts_token_count if usage is not None else None
    thinking = f" Thinking took {spent:,} tokens." if isinstance(spent, int) and spent else ""
    why = _explain(first, CUT_OFF.get(reason or "")) if reason else "no finish reason"
    return Fault(reason, f"The model answered {only}: {why}.{thinking}")


def find_fault(response: Any) -> Fault | None:
    """The first thing that is wrong with a response, or None where it is complete, or as complete as a piece can be."""
    fault = find_block(response) or find_failure(response) or find_cut(response)
    return fault or (None if response.is_partial else find_absence(response))


def raise_fault(fault: Fault | None, response: Any) -> None:
    """BlockedError where there is a fault."""
    if fault is not None:
        from ..errors import BlockedError

        raise BlockedError(fault.message, reason=fault.reason and str(fault.reason), response=response)


def join_text(parts: list[Part] | None, *, thoughts: bool = False) -> str:
    """The text of the parts that are thoughts, or of those that are not."""
    pieces = [text for part in parts or () if isinstance(text := part.text, str) and bool(part.thought) is thoughts]
    return "".join(pieces)


def _find_end(response: Any) -> tuple[Any, Any]:
    first = response.candidates[0] if response.candidates else None
    return first, first.finish_reason if first is not None else None


def _explain(candidate: Any, why: str | None) -> str:
    said = candidate.finish_message
    return ", ".join(filter(None, (str(candidate.finish_reason), why))) + (f" ({said.rstrip('.')})" if said else "")


def _rate(source: Any) -> str:
    rated: list[Any] = [r for r in source.safety_ratings or () if r.blocked or r.probability == "HIGH"]
    return "; rated " + ", ".join(f"{r.category} {r.probability}" for r in rated) if rated else ""


def _quote(candidate: Any) -> str:
    text = join_text(candidate.content.parts if candidate.content else None)
    return f" What there is of it: {text if len(text) <= 200 else text[:197] + '...'!r}" if text else ""


def _holds_something(part: Any) -> bool:
    """Whether a part is an answer, or a piece of one: text, a call, an image, ..., but no thought."""
    if part.thought:
        return False
    return bool(part.text) if part.text is not None else bool(part.to_dict().keys() - _MARKS)
