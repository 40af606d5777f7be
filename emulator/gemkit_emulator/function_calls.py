"""Which functions a prompt asks for, and with which arguments.

No model decides: a function is called when the prompt names it, as code or as words (`get_weather`, "get weather"), or
speaks of what it is about ("What is the weather in Boston?"), and the arguments are what the prompt has to offer for
them. "First ..., then ..." are two rounds of calls; `[call:name {...}]` is called as it stands, whatever it says.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.engines import FunctionCall
from gemkit_emulator.engines.clues import clip, find_name, has_clues, split_name
from gemkit_emulator.engines.instances import build_arguments
from gemkit_emulator.json_types import is_object

if TYPE_CHECKING:
    from gemkit_emulator.engines import Prompt
    from gemkit_emulator.tools import Function, Tools

_STEP: Final = re.compile(r"\b(?:and then|then|after that|afterwards)\b", re.IGNORECASE)
_VERBATIM: Final = re.compile(r"\[call:([\w.:-]+)\s*")
_SMALL_WORDS: Final = frozenset(
    [
        "a",
        "about",
        "all",
        "an",
        "and",
        "ask",
        "by",
        "call",
        "check",
        "compute",
        "current",
        "do",
        "fetch",
        "find",
        "for",
        "from",
        "function",
        "get",
        "give",
        "in",
        "is",
        "it",
        "list",
        "load",
        "look",
        "lookup",
        "make",
        "my",
        "new",
        "now",
        "of",
        "on",
        "or",
        "please",
        "query",
        "read",
        "request",
        "run",
        "set",
        "show",
        "tell",
        "the",
        "this",
        "to",
        "tool",
        "use",
        "what",
        "with",
    ]
)
_WORD_LENGTH: Final = 3


@dataclass(frozen=True, slots=True)
class _Mention:
    """A place in the text where a function is asked for."""

    function: Function
    start: int
    end: int


def choose_calls(tools: Tools, prompt: Prompt) -> list[FunctionCall]:
    """The calls of the next turn; none when it is time to answer."""
    if not tools.functions:
        return []
    text, rounds = _find_request(prompt)
    steps = _STEP.split(text)
    step = steps[rounds] if rounds < len(steps) else ""
    calls = [*_read_verbatim(step), *_read_mentions(tools, _strip_verbatim(step), text)]
    if tools.forced and not calls:
        calls = _read_mentions(tools, text, text) or [_call(tools.functions[0], text)]
    return [call for i, call in enumerate(calls) if call not in calls[:i]]


def _find_request(prompt: Prompt) -> tuple[str, int]:
    """What the user said last, and how many rounds of calls there have been since."""
    text, rounds = "", 0
    for turn in prompt.turns:
        said = "\n".join(part for part in turn.parts if isinstance(part, str))
        if turn.role == "user" and said.strip():
            text, rounds = said, 0
        elif any(isinstance(part, FunctionCall) for part in turn.parts):
            rounds += 1
    return clip(text), rounds


def _read_mentions(tools: Tools, step: str, text: str) -> list[FunctionCall]:
    named = [
        _Mention(function, found.start(), found.end())
        for function in tools.functions
        for found in find_name(split_name(function.name), step)
    ]
    mentions = _sort_out(named) or [
        _Mention(function, place, place)
        for function in tools.functions
        if (place := _find_subject(function, step)) >= 0
    ]
    calls: list[FunctionCall] = []
    for i, mention in enumerate(mentions):
        # Of several functions each has what follows its name, if that is anything; one alone has it all.
        end = mentions[i + 1].start if i + 1 < len(mentions) else len(step)
        own = step[mention.end : end] if named and len(mentions) > 1 else step
        calls.append(
            _call(mention.function, next(words for words in (own, step, text) if words == text or has_clues(words)))
        )
    return calls


def _sort_out(mentions: list[_Mention]) -> list[_Mention]:
    """In the order of the text; `get` is not mentioned by the `get` of `get_weather`."""
    kept = [
        mention
        for mention in mentions
        if not any(
            other.start <= mention.start and mention.end <= other.end and mention != other
            and other.end - other.start > mention.end - mention.start
            for other in mentions
        )
    ]  # fmt: skip
    return sorted(kept, key=lambda mention: mention.start)


def _find_subject(function: Function, text: str) -> int:
    """Where the text speaks of all that a function's name is about; -1 when it does not."""
    words = [
        word for word in split_name(function.name) if word.lower() not in _SMALL_WORDS and len(word) >= _WORD_LENGTH
    ]
    places = [re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE) for word in words]
    return min((place.start() for place in places if place), default=-1) if all(places) else -1


def _call(function: Function, words: str) -> FunctionCall:
    return FunctionCall(function.name, build_arguments(function.schema, words.strip()))


def _read_verbatim(text: str) -> list[FunctionCall]:
    calls: list[FunctionCall] = []
    for found in _VERBATIM.finditer(text):
        args: Any = {}
        if text.startswith("{", found.end()):
            try:
                args = json.JSONDecoder().raw_decode(text, found.end())[0]
            except ValueError:
                continue
        calls.append(FunctionCall(found[1], args if is_object(args) else {}))
    return calls


def _strip_verbatim(text: str) -> str:
    return re.sub(r"\[call:[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]", "", text)
