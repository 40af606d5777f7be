"""An answer as it comes into being: thoughts, then calls, code, words, pictures."""

from __future__ import annotations

import base64
import hashlib
import json
from contextlib import aclosing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from gemkit_emulator import grounding
from gemkit_emulator.engines import Piece
from gemkit_emulator.function_calls import choose_calls
from gemkit_emulator.likelihoods import describe_likelihoods
from gemkit_emulator.pictures import draw_picture, hum
from gemkit_emulator.signatures import sign
from gemkit_emulator.tokens import count_tokens

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator, Sequence

    from gemkit_emulator.engines import Engine, FunctionCall, Likelihood
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.plans import Plan
    from gemkit_emulator.safety import Verdict
    from gemkit_emulator.scripts import Script

_PICTURE_TOKENS: Final = {True: 1120, False: 1290}
"""By whether the model is of the third generation."""
_SOUND_TOKENS: Final = 16
_ID_LETTERS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_ID_LENGTH: Final = 8
_NOTHING: Final[Json] = {}


class Step(NamedTuple):
    """What is added to an answer at a time; the counts are of the answer up to here."""

    parts: tuple[Json, ...] = ()
    tokens: int = 0
    thought_tokens: int = 0
    tool_tokens: int = 0
    media_tokens: int = 0
    finish: str = ""
    """Set on the last step alone."""
    extra: Json = _NOTHING
    """What else the candidate says."""


class Answer:
    """One candidate for the answer to a request."""

    def __init__(self, engine: Engine, plan: Plan, index: int) -> None:
        self._script = plan.script if plan.script and plan.script.speaks else None
        self._engine = self._script or engine
        self._plan = plan
        self._prompt = plan.prompt
        if engine.chooses_calls:
            self._prompt = replace(plan.prompt, functions=plan.tools.functions, forced=plan.tools.forced)
        self._index = index
        self._now = Step()
        self._begun_at = 0
        """How many tokens there were before the words."""
        self._words: list[str] = []
        self._likelihoods: list[Likelihood] = []
        # Gemini 3 signs every answer, at its end; 2.5 only where there are functions, at the beginning.
        self._signs_all = plan.model.generation >= 3
        self._signs_some = plan.thinking.on and plan.tools.declared and not self._signs_all

    def write(self) -> AsyncGenerator[Step, None]:
        """The answer step by step."""
        thoughts, verdict = [*self._think()], self._plan.verdict
        return self._limit(thoughts, verdict) if verdict else self._write(thoughts)

    def _think(self) -> Iterator[Step]:
        for thought in self._plan.thinking.think(self._plan.prompt):
            shown = ({"text": thought, "thought": True},) if self._plan.thinking.shown else ()
            step = self._add(*shown, thought_tokens=count_tokens(thought))
            if shown:
                yield step

    async def _limit(self, thoughts: list[Step], verdict: Verdict) -> AsyncGenerator[Step, None]:
        """As much of the answer as the verdict on the prompt leaves."""
        for step in thoughts:
            yield step
        given, written = self._now, ""
        if verdict.after > 0:
            async with aclosing(self._write()) as body:
                async for step in body:
                    if step.finish or step.tokens > verdict.after:
                        break
                    given = step
                    written += "".join(part.get("text", "") for part in step.parts)
                    yield step
        yield self._break_off(verdict, given, written)

    async def _write(self, thoughts: Sequence[Step] = ()) -> AsyncGenerator[Step, None]:
        # One generator between the engine and its reader: with thousands of streams every further one is felt.
        for step in thoughts:
            yield step
        if calls := self._choose_calls():
            for step in self._write_calls(calls):
                yield step
            return
        for step in self._prepare():
            yield step
        if self._has_words:
            self._begun_at = self._now.tokens
            async with aclosing(self._read_pieces()) as pieces:
                async for piece in pieces:
                    for step in self._write_piece(piece):
                        yield step
                    if piece.calls:
                        break
        for step in self._follow(self._script) if self._script else self._write_media():
            yield step

    def _break_off(self, verdict: Verdict, given: Step, written: str) -> Step:
        extra: Json = {"safetyRatings": verdict.ratings} if verdict.ratings else {}
        if verdict.reason == "MALFORMED_FUNCTION_CALL":
            names = [function.name for function in self._plan.tools.functions] or ["unknown"]
            extra["finishMessage"] = f"Malformed function call: call:default_api:{names[0]}{{"
        if verdict.reason == "RECITATION" and written:
            extra["citationMetadata"] = grounding.cite(written)
        return given._replace(parts=(), finish=verdict.reason, extra=extra)

    @property
    def _has_words(self) -> bool:
        """Whether there are words in it."""
        return self._script.pieces is not None if self._script else "TEXT" in self._plan.modalities

    @property
    def _ends_in_words(self) -> bool:
        return not (self._script.media or self._script.calls) if self._script else "IMAGE" not in self._plan.modalities

    def _choose_calls(self) -> list[FunctionCall]:
        """What is called in place of an answer, where that is not for the engine or a rule to say."""
        return [] if self._script or self._prompt.functions else choose_calls(self._plan.tools, self._plan.prompt)

    def _prepare(self) -> Iterator[Step]:
        """What is done before the first word."""
        if self._script:
            return
        if self._plan.tools.code_execution:
            yield from self._run_code()
        if self._plan.passages:
            self._add(tool_tokens=sum(count_tokens(passage.text) for passage in self._plan.passages))

    def _write_media(self) -> Iterator[Step]:
        if "IMAGE" in self._plan.modalities:
            yield self._paint()
        if "AUDIO" in self._plan.modalities:
            yield self._speak()

    def _follow(self, script: Script) -> Iterator[Step]:
        """What a rule says besides words: media, then calls."""
        for place, (mime_type, data) in enumerate(script.media, 1):
            part: Json = {"inlineData": {"mimeType": mime_type, "data": base64.b64encode(data).decode()}}
            if self._signs_all:
                part["thoughtSignature"] = sign(part)
            tokens = _PICTURE_TOKENS[self._signs_all] if mime_type.startswith("image/") else _SOUND_TOKENS
            last = place == len(script.media) and not script.calls
            yield self._add(part, tokens=tokens, media_tokens=tokens, finish="STOP" if last else "")
        if script.calls:
            yield from self._write_calls([*script.calls])

    # --- calls ------------------------------------------------------------------------------------------------------

    def _write_calls(self, calls: list[FunctionCall]) -> Iterator[Step]:
        parts: list[Json] = []
        for i, call in enumerate(calls):
            value: Json = {"name": call.name, "args": call.args}
            if self._signs_all:
                value["id"] = make_call_id(self._plan, self._index, i)
            part: Json = {"functionCall": value}
            signed = i == 0 and (self._signs_all or self._signs_some)
            parts.append(part | {"thoughtSignature": sign(part)} if signed else part)
        # Gemini 3 sends call by call, and then that it is done; 2.5 all in one go.
        if not self._signs_all:
            yield self._add(*parts, tokens=sum(count_tokens(part["functionCall"]) for part in parts), finish="STOP")
            return
        for part in parts:
            yield self._add(part, tokens=count_tokens(part["functionCall"]))
        yield self._add({"text": ""}, finish="STOP")

    # --- words ------------------------------------------------------------------------------------------------------

    def _write_piece(self, piece: Piece) -> Iterator[Step]:
        self._likelihoods += piece.likelihoods
        if piece.calls:
            yield from self._write_calls([*piece.calls])
            return
        part: Json = {"text": piece.text}
        # A signature at the end has a part of its own, which is then the last.
        if self._signs_some and piece.text and not self._words:
            part["thoughtSignature"] = sign(part)
        if piece.text:
            self._words.append(piece.text)
        tokens = self._begun_at + piece.tokens
        silent = not piece.text and piece.finish == "MAX_TOKENS"
        if not (piece.finish and self._ends_in_words):
            yield self._add(*(() if silent else (part,)), tokens=tokens - self._now.tokens)
            return
        written = "".join(self._words)
        closing = self._close(written) | describe_likelihoods(self._likelihoods)
        if self._signs_all and not silent:
            if piece.text:
                yield self._add(part, tokens=tokens - self._now.tokens)
            part = {"text": "", "thoughtSignature": sign({"text": written})}
        shown = () if silent else (part,)
        yield self._add(*shown, tokens=tokens - self._now.tokens, finish=piece.finish, extra=closing)

    def _read_pieces(self) -> AsyncGenerator[Piece, None]:
        pieces = self._engine.generate(self._prompt, self._index)
        return _strip_quotes(pieces) if self._plan.bare else pieces

    def _close(self, written: str) -> Json:
        """What the candidate says at its end of where the words come from."""
        tools, heard = self._plan.tools, self._plan.prompt.heard
        extra: Json = {}
        if grounding.wants_citations(heard):
            extra["citationMetadata"] = grounding.cite(written)
        # Shown thoughts and code stand before the words.
        place = (self._plan.thinking.on and self._plan.thinking.shown) + 2 * tools.code_execution
        if tools.search:
            extra["groundingMetadata"] = grounding.ground(heard, written, place)
        elif self._plan.passages:
            extra["groundingMetadata"] = grounding.ground_in_documents(self._plan.passages, written, place)
        if tools.url_context and (pages := grounding.read_pages(heard)):
            extra["urlContextMetadata"] = pages
        return extra

    # --- code, pictures, sounds -------------------------------------------------------------------------------------

    def _run_code(self) -> Iterator[Step]:
        code = grounding.write_code(self._plan.prompt.heard)
        result = grounding.run_code(code, self._plan.prompt.heard)
        call: Json = {"code": code, "language": "PYTHON"}
        if self._signs_all:
            call["id"] = result["id"] = make_call_id(self._plan, self._index, 0)
        part: Json = {"executableCode": call}
        yield self._add(
            part | {"thoughtSignature": sign(part)} if self._signs_all else part,
            tokens=count_tokens(code),
            tool_tokens=count_tokens(code) + count_tokens(result["output"]),
        )
        yield self._add({"codeExecutionResult": result})

    def _paint(self) -> Step:
        data = draw_picture(f"{self._index}\n{self._plan.prompt.heard}", *self._plan.picture_size)
        part: Json = {"inlineData": {"mimeType": "image/png", "data": base64.b64encode(data).decode()}}
        if self._signs_all:
            part["thoughtSignature"] = sign(part)
        tokens = _PICTURE_TOKENS[self._signs_all]
        return self._add(part, tokens=tokens, media_tokens=tokens, finish="STOP")

    def _speak(self) -> Step:
        data = base64.b64encode(hum(self._plan.prompt.heard)).decode()
        part: Json = {"inlineData": {"mimeType": "audio/L16;codec=pcm;rate=24000", "data": data}}
        return self._add(part, tokens=_SOUND_TOKENS, media_tokens=_SOUND_TOKENS, finish="STOP")

    def _add(
        self,
        *parts: Json,
        tokens: int = 0,
        thought_tokens: int = 0,
        tool_tokens: int = 0,
        media_tokens: int = 0,
        finish: str = "",
        extra: Json = _NOTHING,
    ) -> Step:
        """The step that adds these parts, and so many tokens of each kind."""
        now = self._now
        self._now = Step(
            parts,
            now.tokens + tokens,
            now.thought_tokens + thought_tokens,
            now.tool_tokens + tool_tokens,
            now.media_tokens + media_tokens,
            finish,
            extra,
        )
        return self._now


def make_call_id(plan: Plan, index: int, number: int) -> str:
    """The id of a candidate's call, by the number it has among them."""
    digest = hashlib.blake2b(f"{plan.response_id}/{index}/{number}".encode()).digest()
    return "".join(_ID_LETTERS[byte % len(_ID_LETTERS)] for byte in digest[:_ID_LENGTH])


async def _strip_quotes(pieces: AsyncGenerator[Piece, None]) -> AsyncGenerator[Piece, None]:
    """text/x.enum is JSON without its quotes, which can only be taken off a whole value."""
    async with aclosing(pieces):
        collected = [piece async for piece in pieces]
    text = "".join(piece.text for piece in collected)
    yield Piece(_unquote(text), collected[-1].tokens, collected[-1].finish)


def _unquote(text: str) -> str:
    try:
        value: Any = json.loads(text)
    except ValueError:
        return text.strip().strip('"')
    return value if isinstance(value, str) else text
