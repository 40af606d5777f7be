"""Answers in the form of a `GenerateContentResponse`: a step of one, or all of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from gemkit_emulator.answers import Step
from gemkit_emulator.wire import render_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

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


@dataclass(slots=True)
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


class ChunkWriter:
    """Writes the chunks of a candidate. What they have in common, all but a text and two counts, is rendered once."""

    def __init__(self, plan: Plan, index: int, before: Usage, render: Callable[[Json], str]) -> None:
        """`before` is what earlier candidates have cost."""
        self._plan = plan
        self._index = index
        self._before = before
        self._render = render
        self._last = Step()
        self._frame: _Frame | None = None

    @property
    def usage(self) -> Usage:
        """What has been spent up to the last chunk."""
        return self._before + Usage.of(self._last)

    def write(self, step: Step) -> str:
        """The JSON of a step's chunk."""
        self._last = step
        if not _is_plain(step) or (self._plan.script and self._plan.script.usage):
            return self._render(self._describe(step))
        frame = self._frame
        if frame is None or frame.others != (step.thought_tokens, step.tool_tokens, step.media_tokens):
            frame = self._frame = self._make_frame(step)
        tokens = self._before.candidates + step.tokens
        text = render_line(step.parts[0]["text"])
        return f"{frame.head}{text}{frame.middle}{tokens}{frame.between}{frame.total + tokens}{frame.tail}"

    def _describe(self, step: Step) -> Json:
        return describe_response(self._plan, [describe_step(step, self._index)], self.usage)

    def _make_frame(self, step: Step) -> _Frame:
        described = self._describe(step)
        counts: Json = described["usageMetadata"]
        tokens, total = counts["candidatesTokenCount"], counts["totalTokenCount"]
        head, rest = _cut_out(self._render(described), "text", step.parts[0]["text"])
        middle, rest = _cut_out(rest, "candidatesTokenCount", tokens)
        between, tail = _cut_out(rest, "totalTokenCount", total)
        others = step.thought_tokens, step.tool_tokens, step.media_tokens
        return _Frame(others, total - tokens, head, middle, between, tail)


class _Frame(NamedTuple):
    """What stands around a chunk's text and counts, as long as nothing but words is counted."""

    others: tuple[int, int, int]
    """The tokens of thoughts, tools and media."""
    total: int
    """All tokens but the candidates'."""
    head: str
    middle: str
    between: str
    tail: str


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


def _is_plain(step: Step) -> bool:
    """Whether it is a text and nothing besides."""
    if step.finish or step.extra or not step.tokens or len(step.parts) != 1:
        return False
    return len(step.parts[0]) == 1 and "text" in step.parts[0]


def _cut_out(chunk: str, name: str, value: str | int) -> tuple[str, str]:
    """What stands before the first value of a name, and what behind it."""
    # Within a text its quotes would be escaped.
    before, found, rest = chunk.partition(f'"{name}": ')
    return before + found, rest.removeprefix(render_line(value))


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
