"""Answers in the form of a `GenerateContentResponse`: a step of one, or all of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gemkit_emulator.answers import Step
    from gemkit_emulator.engines import Modality
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.plans import Plan

_CALLED: Final = "Model generated function call(s)."
_NO_CONTENT: Final[dict[str, Json | None]] = {
    "MAX_TOKENS": {"role": "model"},
    "UNEXPECTED_TOOL_CALL": None,
    "RECITATION": None,
}
"""What a candidate without parts has for a content; an empty one unless it is said here."""


@dataclass(frozen=True, slots=True)
class Usage:
    """The tokens an answer has cost."""

    candidates: int = 0
    thoughts: int = 0
    tools: int = 0
    media: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.candidates + other.candidates,
            self.thoughts + other.thoughts,
            self.tools + other.tools,
            self.media + other.media,
        )

    @classmethod
    def of(cls, step: Step) -> Usage:
        """What a candidate has cost up to a step."""
        return cls(step.tokens, step.thought_tokens, step.tool_tokens, step.media_tokens)


def describe_response(plan: Plan, candidates: list[Json], usage: Usage) -> Json:
    """The response with these candidates."""
    return {
        "candidates": candidates,
        "usageMetadata": _describe_usage(plan, usage),
        "modelVersion": plan.model.version,
        "responseId": plan.response_id,
    }


def describe_refusal(plan: Plan) -> Json:
    """The response to a prompt that is blocked: why, and no candidate."""
    assert plan.verdict is not None
    feedback: Json = {"blockReason": plan.verdict.reason}
    if plan.verdict.ratings:
        feedback["safetyRatings"] = plan.verdict.ratings
    response = describe_response(plan, [], Usage())
    del response["candidates"]
    return {"promptFeedback": feedback, **response}


def describe_step(step: Step, index: int) -> Json:
    """The candidate of a stream's chunk."""
    return _describe_candidate([*step.parts], step, index)


def describe_whole(steps: Iterable[Step], index: int) -> Json:
    """The candidate that all the steps come to."""
    parts: list[Json] = []
    extra: Json = {}
    last: Step | None = None
    for last in steps:
        extra |= last.extra
        for part in last.parts:
            _append(parts, part)
    assert last is not None
    return _describe_candidate(parts, last, index, extra)


def detail(counts: Mapping[Modality, int]) -> list[Json]:
    """Tokens by modality."""
    return [{"modality": modality, "tokenCount": count} for modality, count in counts.items()]


def _append(parts: list[Json], part: Json) -> None:
    """Add a part to the whole: texts of a kind flow together, and a signature by itself goes to what it signs."""
    if "text" not in part or not parts:
        parts.append({**part})
    elif "text" in parts[-1] and parts[-1].get("thought") == part.get("thought"):
        parts[-1] = {**parts[-1], **part, "text": parts[-1]["text"] + part["text"]}
    elif part["text"] or "thoughtSignature" in part:
        parts.append({**part})


def _describe_candidate(parts: list[Json], step: Step, index: int, extra: Json | None = None) -> Json:
    content = {"parts": parts, "role": "model"} if parts else _NO_CONTENT.get(step.finish, {})
    candidate: Json = {} if content is None else {"content": content}
    if step.finish:
        candidate["finishReason"] = step.finish
    candidate["index"] = index
    if step.finish == "STOP" and any("functionCall" in part for part in parts):
        candidate["finishMessage"] = _CALLED
    return candidate | (step.extra if extra is None else extra)


def _describe_usage(plan: Plan, usage: Usage) -> Json:
    prompt = sum(plan.prompt_tokens.values())
    described: Json = {"promptTokenCount": prompt}
    if plan.cached_tokens:
        described["cachedContentTokenCount"] = plan.cached_tokens
    if usage.candidates:
        described["candidatesTokenCount"] = usage.candidates
    described |= {
        "totalTokenCount": prompt + usage.candidates + usage.thoughts + usage.tools,
        "promptTokensDetails": detail(plan.prompt_tokens),
    }
    if plan.cached_tokens:
        described["cacheTokensDetails"] = detail({"TEXT": plan.cached_tokens})
    if usage.media:
        kind: Modality = "IMAGE" if "IMAGE" in plan.modalities else "AUDIO"
        described["candidatesTokensDetails"] = detail({kind: usage.media})
    if usage.tools:
        described["toolUsePromptTokenCount"] = usage.tools
        described["toolUsePromptTokensDetails"] = detail({"TEXT": usage.tools})
    if usage.thoughts:
        described["thoughtsTokenCount"] = usage.thoughts
    if plan.script:
        described = plan.script.count(described)
    return described | {"serviceTier": plan.service_tier}
