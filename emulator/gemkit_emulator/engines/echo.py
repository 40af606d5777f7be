"""An engine without a model: answers at once, the same answer every time, made from the prompt itself."""

from __future__ import annotations

import hashlib
import json
import math
import random
import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import anyio.lowlevel

from gemkit_emulator.engines import Embedding, FunctionResult, Media, Piece, spell_out
from gemkit_emulator.engines.instances import build_instance
from gemkit_emulator.tokens import count_tokens, split_tokens

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    from gemkit_emulator.engines import FinishReason, Modality, Part, Prompt

_MEDIA_TOKENS: Final = 258
_QUOTE_LENGTH: Final = 500
_DIMENSIONS: Final = 3072  # as of gemini-embedding-001, when none are asked for


class EchoEngine:
    """Says what it heard. A token is a word of up to eight letters or a punctuation mark; a picture or page counts 258."""

    name = "echo"
    model_id = ""
    context = None
    chooses_calls = False

    async def generate(self, prompt: Prompt, index: int) -> AsyncGenerator[Piece, None]:
        """The echo, word by word."""
        answer, finish = _cut(self._compose(prompt, index), prompt)
        for place, token in enumerate(answer, 1):
            await anyio.lowlevel.checkpoint()
            yield Piece(token, place, finish if place == len(answer) else None)
        if not answer:
            yield Piece("", 0, finish)

    async def count_tokens(self, prompt: Prompt) -> Mapping[Modality, int]:
        """The tokens of everything in the prompt."""
        counts: Counter[Modality] = Counter()
        for text in (prompt.system, prompt.tools):
            if text:
                counts["TEXT"] += len(split_tokens(text))
        for turn in prompt.turns:
            for part in turn.parts:
                _count(part, counts)
        return counts

    async def embed(self, text: str, dimensions: int | None) -> Embedding:
        """A vector that texts with words and letter groups in common share directions of."""
        values = [0.0] * (dimensions or _DIMENSIONS)
        words: list[str] = re.findall(r"\w+", text.lower())
        features = Counter(words)
        features.update(f"{left} {right}" for left, right in pairwise(words))
        for word in words:
            padded = f"<{word}>"
            features.update(padded[i : i + 3] for i in range(len(padded) - 2))
        for feature, count in (features or Counter([text])).items():
            number = int.from_bytes(hashlib.blake2b(feature.encode(), digest_size=8).digest())
            values[number // 2 % len(values)] += (1 if number % 2 else -1) * math.sqrt(count)
        # Opposite signs can cancel out in few dimensions; a unit vector still has to have a direction.
        if not any(values):
            values[0] = 1.0
        length = math.hypot(*values)
        return Embedding([value / length for value in values], len(split_tokens(text)))

    async def close(self) -> None:
        """Nothing to let go of."""

    def _compose(self, prompt: Prompt, index: int) -> str:
        heard = next((turn.text for turn in reversed(prompt.turns) if turn.role == "user"), "")
        if prompt.as_json:
            seed = hashlib.blake2b(f"{index}\n{prompt.system}\n{heard}".encode()).digest()
            rng = random.Random(seed)  # noqa: S311 - not for secrets
            schema = prompt.schema or {"properties": {"echo": {"const": _quote(heard)}}}
            return json.dumps(build_instance(schema, heard, rng), ensure_ascii=False)
        remarks = [f"turn {sum(turn.role == 'user' for turn in prompt.turns)}"]
        media = Counter(part.mime_type for turn in prompt.turns for part in turn.parts if isinstance(part, Media))
        remarks += (f"{count} x {mime_type}" for mime_type, count in media.items())
        if prompt.system:
            remarks.append(f"told to: {_quote(prompt.system, 80)}")
        results = [_report(part) for part in prompt.latest if isinstance(part, FunctionResult)]
        if results:
            said = [spell_out(part) for part in prompt.latest if not isinstance(part, FunctionResult)]
            remarks += (f"told besides: {_quote(text, 80)}" for text in said)
            return f"{' '.join(results)} [{'; '.join(remarks)}]"
        opening = "You said" if index == 0 else f"Put differently ({index}), you said"
        return f"{opening}: {_quote(heard)} [{'; '.join(remarks)}]"


def _count(part: Part, counts: Counter[Modality]) -> None:
    match part:
        case Media(text=None):
            counts[part.modality] += _MEDIA_TOKENS * part.pages
        case Media(text=text):
            counts["TEXT"] += count_tokens(text)
        case FunctionResult():
            counts["TEXT"] += count_tokens({part.name: part.response})
            for media in part.media:
                _count(media, counts)
        case _:
            counts["TEXT"] += count_tokens(spell_out(part))


def _report(result: FunctionResult) -> str:
    """What a function returned, in a sentence that quotes it."""
    match result.response:
        case {"error": value, **rest} if not rest:
            verb = "failed"
        case {"result": value, **rest} | {"output": value, **rest} if not rest:
            verb = "says"
        case value:
            verb = "says"
    said = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    media = "".join(f" {spell_out(media)}" for media in result.media)
    return f"{result.name} {verb}: {_quote(said)}.{media}"


def _quote(text: str, length: int = _QUOTE_LENGTH) -> str:
    return text if len(text) <= length else f"{text[:length]}..."


def _cut(text: str, prompt: Prompt) -> tuple[list[str], FinishReason]:
    """The tokens of an answer up to where the prompt wants it to end."""
    stops = [text.find(stop) for stop in prompt.sampling.stop if stop in text]
    tokens = split_tokens(text[: min(stops)] if stops else text)
    limit = prompt.sampling.max_tokens
    if limit is not None and len(tokens) > limit:
        return tokens[:limit], "MAX_TOKENS"
    return tokens, "STOP"
