"""An exchange in a few words: what was asked, what came back, at what price; kept up while an answer streams."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from gemkit_emulator.bodies import split_events
from gemkit_emulator.json_types import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gemkit_emulator.exchanges import Exchange
    from gemkit_emulator.json_types import Json

_LONGEST: Final = 240
_DEEPEST: Final = 12
_MODEL: Final = re.compile(r"models/([^/:]+)")
_USAGE: Final = {
    "input": ("promptTokenCount", "totalTokens", "total_input_tokens"),
    "output": ("candidatesTokenCount", "responseTokenCount", "total_output_tokens"),
    "thoughts": ("thoughtsTokenCount", "total_thought_tokens"),
    "cached": ("cachedContentTokenCount", "total_cached_tokens"),
    "total": ("totalTokenCount", "total_tokens"),
}


class Summary:
    """What is known of one exchange; `write` looks only at what came since the last time."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        found = _MODEL.search(exchange.path)
        self._model = unquote(found[1]) if found else ""
        self._prompt: str | None = None
        self._text = ""
        self._error = ""
        self._finish = ""
        self._tokens: dict[str, int] = {}
        self._offset = 0
        self._message = 0
        self._complete = False

    def write(self) -> Json:
        """The summary as JSON; times in microseconds, those after the first count from it."""
        exchange = self._exchange
        self._catch_up()
        start = exchange.started
        return {
            "number": exchange.number,
            "kind": exchange.kind,
            "method": exchange.method,
            "path": exchange.path,
            "query": exchange.query,
            "operation": exchange.operation,
            "version": exchange.version,
            "status": exchange.status,
            "outcome": exchange.outcome,
            "started": start // 1000,
            **{name: _since(start, getattr(exchange, name)) for name in ("received", "answered", "ended")},
            "requestSize": exchange.request_size,
            "responseSize": exchange.response_size,
            "pieces": exchange.response.piece_count,
            "messages": exchange.message_count,
            "closeCode": exchange.close_code,
            "model": self._model,
            "prompt": self._prompt or "",
            "text": self._text,
            "error": self._error or exchange.error,
            "finish": self._finish,
            "tokens": self._tokens,
        }

    def _catch_up(self) -> None:
        exchange = self._exchange
        if exchange.kind == "websocket":
            self._read_messages()
            return
        if self._prompt is None and (exchange.received is not None or exchange.ended is not None):
            self._prompt = self._describe_request()
        if self._complete:
            return
        self._complete = exchange.ended is not None
        if dict(exchange.response_headers).get("content-type", "").startswith("text/event-stream"):
            self._read_events()
        elif self._complete:
            value = exchange.response_json
            for item in value if is_list(value) else [value]:
                self._read_answer(item)

    def _read_events(self) -> None:
        """The events since the last look; their text while there is room, their usage from the last one."""
        if len(self._text) >= _LONGEST and not self._complete:
            return
        body = self._exchange.response.read(self._offset)
        events = split_events(body)
        self._offset += max(
            (at + len(end) for end in (b"\n\n", b"\r\n\r\n") if (at := body.rfind(end)) >= 0), default=0
        )
        for event in events:
            self._read_answer(_parse(event))

    def _read_messages(self) -> None:
        messages = self._exchange.messages
        while self._message < len(messages):
            message = messages[self._message]
            self._message += 1
            value = _parse(message.body) if len(message.body) == message.size else None
            if message.sender == "client":
                if is_object(value) and is_object(value.get("setup")):
                    self._model = str(value["setup"].get("model", "")).removeprefix("models/")
                self._prompt = describe_request(value) or self._prompt
                self._text = ""
            else:
                self._read_answer(value)

    def _describe_request(self) -> str:
        value = self._exchange.request_json
        if is_object(value) and not self._model:
            self._model = str(value.get("model") or value.get("agent") or "").removeprefix("models/")
        return describe_request(value)

    def _read_answer(self, value: Any) -> None:
        if not is_object(value):
            return
        if is_object(error := value.get("error")):
            self._error = _cut(str(error.get("message", "")))
        if len(self._text) < _LONGEST:
            self._text = _cut(self._text + "".join(find_texts(value)))
        for candidate in _objects(value.get("candidates")):
            self._finish = str(candidate.get("finishReason") or self._finish)
        if is_object(feedback := value.get("promptFeedback")) and feedback.get("blockReason"):
            self._finish = f"blocked: {feedback['blockReason']}"
        interaction = value.get("interaction", value)
        for usage in (
            value.get("usageMetadata"),
            value.get("usage"),
            is_object(interaction) and interaction.get("usage"),
        ):
            if is_object(usage):
                self._read_usage(usage)
        if isinstance(value.get("totalTokens"), int):
            self._read_usage(value)

    def _read_usage(self, usage: Json) -> None:
        for name, fields in _USAGE.items():
            for field in fields:
                if isinstance(usage.get(field), int):
                    self._tokens[name] = usage[field]


def describe_request(value: Any, depth: int = 0) -> str:
    """What a request says last, in one line."""
    if not is_object(value) or depth > _DEEPEST:
        return ""
    for inner in (value.get("clientContent"), value.get("generateContentRequest"), value.get("realtimeInput")):
        if is_object(inner):
            return describe_request(inner, depth + 1)
    said: Any = ""
    if is_list(turns := value.get("contents") or value.get("turns")):
        said = turns[-1] if turns else ""
    elif is_list(requests := value.get("requests")):
        said = [request.get("content") for request in _objects(requests)][:10]
    else:
        names = (
            "content",
            "contents",
            "input",
            "prompt",
            "toolResponse",
            "text",
            "displayName",
            "display_name",
            "file",
        )
        said = next((value[name] for name in names if value.get(name)), "")
    return _cut(" ".join("".join(_words(said)).split()))


def find_texts(value: Json) -> Iterator[str]:
    """The text of an answer or of one piece of it, without thoughts; calls and media are named."""
    for candidate in _objects(value.get("candidates")):
        if is_object(content := candidate.get("content")):
            yield from _words(content.get("parts"))
        elif isinstance(content, str):
            yield content  # of the legacy messages
        yield from _words(candidate.get("output"))
    if is_object(server := value.get("serverContent")):
        if is_object(turn := server.get("modelTurn")):
            yield from _words(turn.get("parts"))
        if is_object(transcript := server.get("outputTranscription")):
            yield from _words(transcript.get("text"))
    if is_object(call := value.get("toolCall")):
        yield from _words([{"functionCall": item} for item in _objects(call.get("functionCalls"))])
    if is_object(delta := value.get("delta")) and delta.get("type") in ("text", "function_call", "image", "audio"):
        yield from _words(delta)
    for step in _objects(value.get("steps") or value.get("outputs")):
        if step.get("type") in ("model_output", "text", "function_call"):
            yield from _words(step)


def _words(value: Any, depth: int = 0) -> Iterator[str]:
    """The text in what people and models say: strings, parts, contents, and lists of them."""
    if depth > _DEEPEST:
        return
    if isinstance(value, str):
        yield value
    elif is_list(value):
        for item in value:
            yield from _words(item, depth + 1)
    elif is_object(value) and not value.get("thought"):
        call, response = value.get("functionCall"), value.get("functionResponse")
        if is_object(call) or value.get("type") == "function_call":
            yield f" {call['name'] if is_object(call) and 'name' in call else value.get('name', '')}(…) "
        if is_object(response):
            yield f" {response.get('name', '')} answered "
        for data in (value.get("inlineData"), value.get("inline_data"), value.get("fileData"), value.get("audio")):
            if is_object(data):
                yield f" [{data.get('mimeType') or data.get('mime_type') or 'file'}] "
        for name in ("text", "parts", "content", "messages", "displayName", "display_name", "summary"):
            if name in value:
                yield from _words(value[name], depth + 1)


def _objects(value: Any) -> list[Json]:
    return [item for item in value if is_object(item)] if is_list(value) else []


def _parse(text: str | bytes) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _since(start: int, moment: int | None) -> int | None:
    return None if moment is None else (moment - start) // 1000
