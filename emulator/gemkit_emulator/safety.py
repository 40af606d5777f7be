"""Prompts that are refused and answers that break off, for those who ask for them.

No classifier decides: a marker in what the user sent last does. `[block:SAFETY]` has the prompt refused, `[finish:SAFETY]`
has the answer break off after a few words; any `BlockReason` or `FinishReason` may stand there. After the reason may come,
in any order: how many tokens of the answer are still given (`[finish:RECITATION 12]`, 0 for none), the harm category
(`[block:SAFETY HARASSMENT]`) and its probability (`[block:SAFETY HATE_SPEECH LOW]`; MEDIUM otherwise). SAFETY heeds the
request's `safetySettings`: what the threshold lets pass is answered as if there were no marker.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gemkit_emulator.spec import load_spec

if TYPE_CHECKING:
    from gemkit_emulator.engines import Prompt
    from gemkit_emulator.json_types import Json

_MARKER: Final = re.compile(r"\[(block|finish):([A-Z_]+)((?:[\s,:]+\w+)*)\s*\]")
_CATEGORIES: Final = (
    *("HARM_CATEGORY_SEXUALLY_EXPLICIT", "HARM_CATEGORY_HATE_SPEECH"),
    *("HARM_CATEGORY_HARASSMENT", "HARM_CATEGORY_DANGEROUS_CONTENT"),
)
_PROBABILITIES: Final = ("NEGLIGIBLE", "LOW", "MEDIUM", "HIGH")
_BLOCKED_FROM: Final = {
    "BLOCK_LOW_AND_ABOVE": "LOW",
    "BLOCK_MEDIUM_AND_ABOVE": "MEDIUM",
    "BLOCK_ONLY_HIGH": "HIGH",
    "HARM_BLOCK_THRESHOLD_UNSPECIFIED": "MEDIUM",
}
_SPEECHLESS: Final = frozenset(
    {"MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS", "MISSING_THOUGHT_SIGNATURE", "NO_IMAGE"}
)
_FEW: Final = 5


@dataclass(frozen=True, slots=True)
class Verdict:
    """What keeps a prompt from being answered, or its answer from being finished."""

    reason: str
    blocks: bool
    """Whether it is the prompt that is refused."""
    after: int
    """How many tokens of the answer are given."""
    category: str
    probability: str

    @property
    def ratings(self) -> list[Json]:
        """The `safetyRatings` that go with it."""
        if self.reason != "SAFETY":
            return []
        return [self._rate(category) for category in _CATEGORIES]

    def _rate(self, category: str) -> Json:
        if category != self.category:
            return {"category": category, "probability": "NEGLIGIBLE"}
        rating: Json = {"category": category, "probability": self.probability}
        return rating if self.blocks else rating | {"blocked": True}


def judge(prompt: Prompt, settings: list[Json]) -> Verdict | None:
    """The verdict on a prompt, under the `safetySettings` of its request."""
    text = "\n".join(part for part in prompt.latest if isinstance(part, str))
    for found in _MARKER.finditer(text):
        verdict = _read_marker(found[1], found[2], re.findall(r"\w+", found[3]))
        if verdict and not _lets_pass(verdict, settings):
            return verdict
    return None


def list_reasons(message: str, field: str) -> list[str]:
    """The values of an enum: why a prompt is refused, or why an answer ends."""
    spec = load_spec()
    return spec.resolve(spec.find_message(message, "v1beta").fields[field].schema)[1]["enum"]


def give_verdict(block: str, finish: str) -> Verdict | None:
    """The verdict of a rule: on the prompt, or on the whole of the answer."""
    if block:
        return Verdict(block, blocks=True, after=0, category=_CATEGORIES[-1], probability="MEDIUM")
    if finish and finish != "STOP":
        return Verdict(finish, blocks=False, after=sys.maxsize, category=_CATEGORIES[-1], probability="MEDIUM")
    return None


def _read_marker(kind: str, reason: str, words: list[str]) -> Verdict | None:
    message, field = ("PromptFeedback", "blockReason") if kind == "block" else ("Candidate", "finishReason")
    if reason not in list_reasons(message, field):
        return None
    category = next((name for word in words if (name := f"HARM_CATEGORY_{word}") in _CATEGORIES), _CATEGORIES[-1])
    return Verdict(
        reason=reason,
        blocks=kind == "block",
        after=next((int(word) for word in words if word.isdecimal()), 0 if reason in _SPEECHLESS else _FEW),
        category=category,
        probability=next((word for word in words if word in _PROBABILITIES), "MEDIUM"),
    )


def _lets_pass(verdict: Verdict, settings: list[Json]) -> bool:
    if verdict.reason != "SAFETY":
        return False
    thresholds = {setting.get("category"): setting.get("threshold", "") for setting in settings}
    floor = _BLOCKED_FROM.get(thresholds.get(verdict.category, "BLOCK_MEDIUM_AND_ABOVE"))
    return floor is None or _PROBABILITIES.index(verdict.probability) < _PROBABILITIES.index(floor)
