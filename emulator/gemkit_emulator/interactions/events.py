"""An answer as the steps of an interaction, and as the events that tell of them one by one."""

from __future__ import annotations

import base64
import io
import json
import wave
from contextlib import aclosing
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator import grounding
from gemkit_emulator.answers import Answer, Step, make_call_id
from gemkit_emulator.signatures import sign

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator, Mapping

    from gemkit_emulator.engines import Engine, Modality
    from gemkit_emulator.interactions.plans import InteractionPlan
    from gemkit_emulator.json_types import Json

_SAMPLE_RATE: Final = 24_000
_STATUSES: Final = {"STOP": "completed", "MAX_TOKENS": "incomplete"}
_COUNTS: Final = {
    "promptTokenCount": "total_input_tokens",
    "cachedContentTokenCount": "total_cached_tokens",
    "candidatesTokenCount": "total_output_tokens",
    "toolUsePromptTokenCount": "total_tool_use_tokens",
    "thoughtsTokenCount": "total_thought_tokens",
    "totalTokenCount": "total_tokens",
}
_READ: Final = {"URL_RETRIEVAL_STATUS_SUCCESS": "success", "URL_RETRIEVAL_STATUS_ERROR": "error"}


class Writer:
    """Writes an answer; what it has come to so far can be read off at any time."""

    def __init__(self, engine: Engine, asked: InteractionPlan) -> None:
        self._engine = engine
        self._asked = asked
        self._plan = asked.plan
        self._heard = "\n".join(part for part in self._plan.prompt.latest if isinstance(part, str))
        # Gemini 3 searches before it thinks, Gemini 2.5 tells of it at its end.
        self._searches_first = self._plan.model.generation >= 3
        self._begun = False
        self._open = False
        self._calls, self._signatures = count(), count()
        self._now = Step()
        self.steps: list[Json] = []

    async def write(self) -> AsyncGenerator[Json, None]:
        """The events from the first step's start to the last one's stop."""
        if self._plan.verdict and self._plan.verdict.blocks:
            return
        thoughts: list[str] = []
        async with aclosing(Answer(self._engine, self._plan, 0).write()) as steps:
            async for step in steps:
                self._now = step
                for part in step.parts:
                    if part.get("thought"):
                        thoughts.append(part["text"])
                    elif part.get("text") != "":
                        beginning = self._begin(thoughts, searching="functionCall" not in part)
                        for event in (*beginning, *self._write_part(part)):
                            yield event
                if step.finish:
                    for event in (*self._begin(thoughts, searching=False), *self._end(step.extra)):
                        yield event

    @property
    def status(self) -> str:
        """How the interaction stands after this."""
        if any(step["type"] == "function_call" for step in self.steps):
            return "requires_action"
        return _STATUSES.get(self._reason, "failed")

    @property
    def errors(self) -> list[Json]:
        """What kept the answer from being finished."""
        if self.status != "failed":
            return []
        what = "prompt" if self._plan.verdict and self._plan.verdict.blocks else "answer"
        return [{"code": self._reason.lower(), "message": f"The {what} was blocked: {self._reason}."}]

    @property
    def usage(self) -> Json:
        """The tokens so far."""
        now, prompt = self._now, sum(self._plan.prompt_tokens.values())
        usage: Json = {
            "total_tokens": prompt + now.tokens + now.thought_tokens + now.tool_tokens,
            "total_input_tokens": prompt,
            "input_tokens_by_modality": _list_tokens(self._plan.prompt_tokens),
            "total_cached_tokens": self._plan.cached_tokens,
            "total_output_tokens": now.tokens,
        }
        if now.media_tokens:
            kind: Modality = "IMAGE" if "IMAGE" in self._plan.modalities else "AUDIO"
            usage["output_tokens_by_modality"] = _list_tokens({kind: now.media_tokens})
        usage["total_tool_use_tokens"] = now.tool_tokens
        if now.tool_tokens:
            usage["tool_use_tokens_by_modality"] = _list_tokens({"TEXT": now.tool_tokens})
        usage["total_thought_tokens"] = now.thought_tokens
        if any(step["type"] == "google_search_call" for step in self.steps):
            usage["grounding_tool_count"] = [{"type": "google_search", "count": 1}]
        return usage | self._read_script()

    def _read_script(self) -> Json:
        """The counts that a rule wants, under the names they have here."""
        if self._plan.script is None:
            return {}
        return {_COUNTS[name]: count for name, count in self._plan.script.usage.items()}

    @property
    def _reason(self) -> str:
        verdict = self._plan.verdict
        return verdict.reason if verdict and verdict.blocks else self._now.finish

    # --- steps ------------------------------------------------------------------------------------------------------

    def _begin(self, thoughts: list[str], *, searching: bool) -> Iterator[Json]:
        """What comes before the answer itself."""
        if self._begun:
            return
        self._begun = True
        if searching and self._searches_first:
            yield from self._search()
        if self._plan.thinking.on:
            yield self._start({"type": "thought"})
            step = self.steps[-1]
            step["signature"] = self._sign()
            for thought in thoughts:
                content = {"text": thought, "type": "text"}
                step.setdefault("summary", []).append(content)
                yield self._add({"content": content, "type": "thought_summary"})
            yield self._add({"signature": step["signature"], "type": "thought_signature"})
            yield from self._stop()

    def _write_part(self, part: Json) -> Iterator[Json]:
        match part:
            case {"text": str(text)}:
                yield from self._write_text(text)
            case {"functionCall": call}:
                yield from self._call(call)
            case {"executableCode": {"code": code}}:
                yield from self._use_tool("code_execution_call", {"arguments": {"code": code, "language": "python"}})
            case {"codeExecutionResult": result}:
                failed = result["outcome"] != "OUTCOME_OK"
                yield from self._use_tool("code_execution_result", {"result": result["output"], "is_error": failed})
            case {"inlineData": data}:
                yield from self._write_media(data)
            case _:
                raise AssertionError(part)

    def _end(self, extra: Json) -> Iterator[Json]:
        """What comes after the last word."""
        annotations = [*_list_citations(extra)]
        if annotations and self._open:
            self.steps[-1]["content"][-1]["annotations"] = annotations
            yield self._add({"annotations": annotations, "type": "text_annotation_delta"})
        yield from self._stop()
        if not self._searches_first and "groundingMetadata" in extra:
            yield from self._search()

    def _search(self) -> Iterator[Json]:
        tools = self._plan.tools
        if tools.search:
            found = grounding.ground(self._heard, "", 0)
            arguments = {"queries": found["webSearchQueries"]}
            suggestions = [{"search_suggestions": found["searchEntryPoint"]["renderedContent"]}]
            yield from self._use_tool("google_search_call", {"arguments": arguments, "search_type": "web_search"})
            yield from self._use_tool("google_search_result", {"result": suggestions, "is_error": False})
        pages: list[Json] = grounding.read_pages(self._heard).get("urlMetadata", []) if tools.url_context else []
        if pages:
            addresses = [page["retrievedUrl"] for page in pages]
            read = [{"url": page["retrievedUrl"], "status": _READ[page["urlRetrievalStatus"]]} for page in pages]
            yield from self._use_tool("url_context_call", {"arguments": {"urls": addresses}})
            yield from self._use_tool("url_context_result", {"result": read, "is_error": False})

    def _call(self, call: Json) -> Iterator[Json]:
        yield from self._stop()
        call_id = make_call_id(self._plan, 0, next(self._calls))
        yield self._start({"id": call_id, "type": "function_call", "name": call["name"], "arguments": {}})
        self.steps[-1]["arguments"] = call["args"]
        yield self._add({"arguments": _render(call["args"]), "type": "arguments_delta"})
        yield from self._stop()

    def _use_tool(self, kind: str, told: Json) -> Iterator[Json]:
        """A call of one of Google's tools, or the result of the call just before."""
        yield from self._stop()
        if kind.endswith("_call"):
            ids: Json = {"id": make_call_id(self._plan, 0, next(self._calls))}
        else:
            ids = {"call_id": self.steps[-1]["id"]}
        signed = {"signature": self._sign()} if self._searches_first else {}
        yield self._start({**ids, **signed, "type": kind})
        self.steps[-1] |= told
        # Only the whole step says what kind of search it is.
        yield self._add({"type": kind} | {key: value for key, value in told.items() if key != "search_type"})
        yield from self._stop()

    def _write_text(self, text: str) -> Iterator[Json]:
        yield from self._open_output()
        content: list[Json] = self.steps[-1]["content"]
        if content and content[-1]["type"] == "text":
            content[-1]["text"] += text
        else:
            content.append({"text": text, "type": "text"})
        yield self._add({"text": text, "type": "text"})

    def _write_media(self, data: Json) -> Iterator[Json]:
        yield from self._open_output()
        if data["mimeType"].startswith("audio/"):
            sound = _encode(data["data"], self._asked.sound)
            piece: Json = {"data": sound, "mime_type": self._asked.sound, "type": "audio"}
            piece |= {"sample_rate": _SAMPLE_RATE, "channels": 1}
        else:
            piece = {"data": data["data"], "mime_type": data["mimeType"], "type": "image"}
        self.steps[-1]["content"].append(piece)
        yield self._add(piece)

    def _open_output(self) -> Iterator[Json]:
        if not self._open:
            yield self._start({"type": "model_output"})
            self.steps[-1] = {"content": [], "type": "model_output"}

    # --- events -----------------------------------------------------------------------------------------------------

    def _start(self, step: Json) -> Json:
        self.steps.append({**step})
        self._open = True
        return {"index": len(self.steps) - 1, "step": step, "event_type": "step.start"}

    def _add(self, delta: Json) -> Json:
        return {"index": len(self.steps) - 1, "delta": delta, "event_type": "step.delta"}

    def _stop(self) -> Iterator[Json]:
        if self._open:
            self._open = False
            yield {"index": len(self.steps) - 1, "event_type": "step.stop"}

    def _sign(self) -> str:
        return sign({"text": f"{self._plan.response_id}/{next(self._signatures)}"})


def _list_tokens(counts: Mapping[Modality, int]) -> list[Json]:
    return [{"modality": modality.lower(), "tokens": tokens} for modality, tokens in counts.items()]


def _list_citations(extra: Json) -> Iterator[Json]:
    """The annotations for what a candidate says of its sources."""
    found: Json = extra.get("groundingMetadata", {})
    for support in found.get("groundingSupports", []):
        for index in support["groundingChunkIndices"]:
            web = found["groundingChunks"][index]["web"]
            yield {**_locate(support["segment"]), "url": web["uri"], "title": web["title"], "type": "url_citation"}
    for source in extra.get("citationMetadata", {}).get("citationSources", []):
        yield {**_locate(source), "url": source["uri"], "type": "url_citation"}


def _locate(place: Json) -> Json:
    return {"start_index": place.get("startIndex", 0), "end_index": place["endIndex"]}


def _encode(samples: str, mime_type: str) -> str:
    """The same sound in base64, with the header that makes a WAV file of it where one is wanted."""
    if mime_type != "audio/wav":
        return samples
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setparams((1, 2, _SAMPLE_RATE, 0, "NONE", "not compressed"))
        sound.writeframes(base64.b64decode(samples))
    return base64.b64encode(file.getvalue()).decode()


def _render(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
