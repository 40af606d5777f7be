"""Decisions: questions with a fixed set of answers, decided by the words that input and answers share.

The same input and question are always answered the same. An option whose id or description has words of the input is
likelier than one without, and what is left is decided by a digest.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.engines import Prompt, Turn
from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.interactions.steps import list_steps, read_turns
from gemkit_emulator.json_types import is_list, is_object
from gemkit_emulator.resources.documents import list_words
from gemkit_emulator.safety import judge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.engines import Engine
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.files import FileStore

_MODEL: Final = re.compile(r"(?:models/)?gemini-[a-z0-9.-]+")
_FEWEST, _MOST = 2, 255
_WEIGHT: Final = 8.0
"""How much likelier each shared word makes an answer."""
_DIGITS: Final = 6
_REASONS: Final = ("safety", "other", "blocklist", "prohibited_content", "image_safety")


class Decisions:
    """The handler that answers questions about an input."""

    def __init__(self, engine: Engine, files: FileStore) -> None:
        self._engine = engine
        self._files = files

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {"decisions.create": self.create}

    async def create(self, call: Call) -> Response:
        """An answer to each question, or word that the input was blocked."""
        message = call.message
        if not _MODEL.fullmatch(message["model"]):
            raise ApiError(404, f"Model '{message['model']}' is not found.")
        questions: dict[str, Json] = message["questions"]
        if not questions:
            raise invalid_argument("Invalid value at 'questions': at least one is needed.")
        instructions = [_check(question, f"questions.{name}") for name, question in questions.items()]
        given = read_turns(list_steps(message["input"]), self._files)
        if not any(turn.parts for turn in given):
            raise invalid_argument("Missing required parameter 'input'.")
        prompt = Prompt(turns=(*given, Turn("user", tuple(instructions))))
        usage = _describe_usage(await self._engine.count_tokens(prompt), len(questions))
        verdict = judge(Prompt(turns=given), [])
        if verdict and verdict.blocks:
            reason = verdict.reason.lower()
            feedback = {"block_reason": reason if reason in _REASONS else "other"}
            feedback["block_reason_message"] = f"The input was blocked: {verdict.reason}."
            return call.respond({"prompt_feedback": feedback, "usage": usage})
        text = Prompt(turns=given).heard
        answers = {name: _answer(question, text) for name, question in questions.items()}
        return call.respond({"answers": answers, "usage": usage})


def _check(question: Json, at: str) -> str:
    """What a question asks; an error for one that can't be answered."""
    text = _read_instructions(question["instructions"])
    if not text.strip():
        raise invalid_argument(f"Invalid value at '{at}.instructions': at least one piece of text is needed.")
    if question["type"] == "noul":
        return text
    criteria: Any = question["criteria"]
    if not _FEWEST <= len(criteria) <= _MOST:
        raise invalid_argument(f"Invalid value at '{at}.criteria': between {_FEWEST} and {_MOST} are needed.")
    for option in criteria:
        if not option or (is_object(criteria) and (option != option.strip() or not option.isprintable())):
            raise invalid_argument(f"Invalid value at '{at}.criteria': {option!r} cannot be one.")
    return text


def _read_instructions(given: Any) -> str:
    if isinstance(given, str):
        return given
    return "\n".join(piece["text"] for piece in (given if is_list(given) else [given]))


def _answer(question: Json, text: str) -> Json:
    asked = _read_instructions(question["instructions"])
    match question["type"]:
        case "choice":
            options: dict[str, str] = question["criteria"]
            shares = _weigh(text, asked, [f"{name} {when}" for name, when in options.items()])
            likely = dict(zip(options, shares, strict=True))
            choice = max(likely, key=lambda name: likely[name])
            return {"choice": choice, "confidence": likely[choice], "probabilities": likely, "type": "choice"}
        case "score":
            levels: list[str] = question["criteria"]
            shares = _weigh(text, asked, levels)
            return {
                "score": round(sum(place * share for place, share in enumerate(shares)), _DIGITS),
                "confidence": max(shares),
                "probabilities": {str(place): share for place, share in enumerate(shares)},
                "legend": {str(place): level for place, level in enumerate(levels)},
                "type": "score",
            }
        case _:
            criteria: Json = question.get("criteria", {})
            yes = criteria.get("true_description", f"yes {asked}")
            likely_yes = _weigh(text, asked, [yes, criteria.get("false_description", "no")])[0]
            noul = min(max(round(likely_yes, 2), 0.01), 0.99)
            return {"noul": noul, "confidence": round(max(noul, 1 - noul), 2), "type": "noul"}


def _weigh(text: str, asked: str, options: Sequence[str]) -> list[float]:
    """How likely each option is; together they are 1."""
    words = list_words(text)
    weights = [
        (1 + _WEIGHT * len(words & list_words(option))) * (0.5 + _roll(text, asked, option)) for option in options
    ]
    shares = [round(weight / sum(weights), _DIGITS) for weight in weights]
    # What rounding took or gave goes to the likeliest.
    shares[shares.index(max(shares))] += 1 - sum(shares)
    return [round(share, _DIGITS) for share in shares]


def _roll(*texts: str) -> float:
    """A number from 0 to 1 that is always the same for the same texts."""
    digest = hashlib.blake2b("\0".join(texts).encode(), digest_size=4).digest()
    return int.from_bytes(digest) / 2**32


def _describe_usage(counts: Mapping[Any, int], made: int) -> Json:
    given = sum(counts.values())
    return {
        "total_tokens": given + made,
        "total_input_tokens": given,
        "input_tokens_by_modality": [{"modality": kind.lower(), "tokens": count} for kind, count in counts.items()],
        "total_output_tokens": made,
    }
