"""What the service says in a session, in the form of `BidiGenerateContentServerMessage`."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.live.sounds import RATE, speak
from gemkit_emulator.replies import detail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit_emulator.answers import Step
    from gemkit_emulator.engines import Modality
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.plans import Plan

_SOUND_TYPE: Final = f"audio/pcm;rate={RATE}"
_CLOSING_FIELDS: Final = ("groundingMetadata", "urlContextMetadata")
_REASONS: Final = {
    "MALFORMED_FUNCTION_CALL": "MALFORMED_FUNCTION_CALL",
    "SAFETY": "GENERATED_CONTENT_SAFETY",
    "PROHIBITED_CONTENT": "GENERATED_CONTENT_PROHIBITED",
    "BLOCKLIST": "GENERATED_CONTENT_BLOCKLIST",
}
_FINISHED: Final = ("STOP", "MAX_TOKENS", "")


def content(**fields: Any) -> Json:
    """A piece of the model's turn, or word of how it goes on."""
    return {"serverContent": fields}


def say(part: Json) -> Json:
    """A part of what the model says; it has no role here, and no signature."""
    bare = {name: value for name, value in part.items() if name != "thoughtSignature"}
    return content(modelTurn={"parts": [bare]})


def say_aloud(text: str) -> Json:
    """A stretch of speech."""
    data = base64.b64encode(speak(text)).decode()
    return content(modelTurn={"parts": [{"inlineData": {"mimeType": _SOUND_TYPE, "data": data}}]})


def transcribe(side: str, text: str) -> Json:
    """What one side said, as text; `side` is "input" or "output"."""
    return content(**{f"{side}Transcription": {"text": text}})


def generation_complete(extra: Json) -> Json:
    """All is said; with what the answer is grounded on."""
    return content(**{name: extra[name] for name in _CLOSING_FIELDS if name in extra}, generationComplete=True)


def turn_complete(plan: Plan | None, last: Step | None, *, spoken: bool, finish: str = "") -> Json:
    """The model's turn is over; with what it cost, if anything."""
    message = content(turnComplete=True)
    if finish not in _FINISHED:
        message["serverContent"]["turnCompleteReason"] = _REASONS.get(finish, "RESPONSE_REJECTED")
    if plan is not None:
        message["usageMetadata"] = _describe_usage(plan, last, "AUDIO" if spoken else "TEXT")
    return message


def refused_turn(plan: Plan) -> Json:
    """The turn is over because the user's was not to be answered."""
    message = turn_complete(plan, None, spoken=False)
    message["serverContent"]["turnCompleteReason"] = "PROHIBITED_INPUT_CONTENT"
    return message


def make_call_id(response_id: str, number: int) -> str:
    """The id of one of a turn's calls."""
    digest = hashlib.blake2b(f"{response_id}/{number}".encode(), digest_size=8).digest()
    return f"function-call-{int.from_bytes(digest)}"


def go_away(seconds: float) -> Json:
    """The connection ends soon."""
    return {"goAway": {"timeLeft": f"{max(seconds, 0):.3f}".rstrip("0").rstrip(".") + "s"}}


def _describe_usage(plan: Plan, last: Step | None, modality: Modality) -> Json:
    prompt, tokens = sum(plan.prompt_tokens.values()), last.tokens if last else 0
    thoughts, tools = (last.thought_tokens, last.tool_tokens) if last else (0, 0)
    described: Json = {"promptTokenCount": prompt}
    if tokens:
        described["responseTokenCount"] = tokens
    described |= {
        "totalTokenCount": prompt + tokens + thoughts + tools,
        "promptTokensDetails": detail(plan.prompt_tokens),
    }
    if tokens:
        described["responseTokensDetails"] = detail({modality: tokens})
    if tools:
        described["toolUsePromptTokenCount"] = tools
        described["toolUsePromptTokensDetails"] = detail({"TEXT": tools})
    if thoughts:
        described["thoughtsTokenCount"] = thoughts
    return described


def split_calls(parts: Sequence[Json]) -> tuple[list[Json], list[Json]]:
    """The function calls among the parts, and the others that say something."""
    calls = [part["functionCall"] for part in parts if "functionCall" in part]
    return calls, [part for part in parts if "functionCall" not in part and part.get("text") != ""]
