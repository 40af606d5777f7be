"""What an app has sent, in the types of gemkit."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from gemkit_emulator.exchanges import Exchange

    from .. import types

_PROMPTS = frozenset(
    {
        "generateContent",
        "streamGenerateContent",
        "embedContent",
        "batchEmbedContents",
        "interactions.create",
    }
)
_MODEL = re.compile(r"(?:models|tunedModels)/([^/:]+)")


class SentRequest:
    """One request, as the emulator got it, whoever sent it."""

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        """All of it, with the answer: the emulator's `journal.Exchange`. Keys are scrubbed."""

    @property
    def method(self) -> str:
        """POST, GET ..."""
        return self.exchange.method

    @property
    def path(self) -> str:
        """The path: /v1beta/models/gemini-2.5-flash:generateContent."""
        return self.exchange.path

    @property
    def operation(self) -> str:
        """The operation: generateContent, files.list, interactions.create; empty for what is none."""
        operation = self.exchange.operation
        head, _, verb = operation.rpartition(".")
        return (
            verb if head in ("models", "tunedModels", "dynamic") and verb in _PROMPTS | {"countTokens"} else operation
        )

    @property
    def headers(self) -> dict[str, str]:
        """Its headers, names in lower case."""
        return dict(self.exchange.request_headers)

    @property
    def status(self) -> int | None:
        """The status it was answered with; None if there was no answer."""
        return self.exchange.status

    @cached_property
    def json(self) -> Any:
        """Its body; None if that is no JSON."""
        return self.exchange.request_json

    @property
    def is_prompt(self) -> bool:
        """Whether it puts something to a model."""
        return self.operation in _PROMPTS

    @property
    def model(self) -> str:
        """The model, without "models/"; of an interaction also the agent."""
        found = _MODEL.search(self.path)
        if found:
            return found[1]
        body: dict[str, Any] = self._body
        return str(body.get("model") or body.get("agent") or "").removeprefix("models/")

    @cached_property
    def request(self) -> types.GenerateContentRequest:
        """The body of a generateContent or streamGenerateContent request."""
        from .. import types

        return types.GenerateContentRequest.from_dict(self._body)

    @property
    def contents(self) -> list[types.Content]:
        """The turns of the conversation."""
        return list(self.request.contents or [])

    @property
    def system_instruction(self) -> str:
        """The text of the system instruction."""
        given = self._body.get("system_instruction")
        return given if isinstance(given, str) else _read_text(self._body.get("systemInstruction"))

    @property
    def tools(self) -> list[types.Tool]:
        """The tools, as they are declared."""
        return list(self.request.tools or [])

    @property
    def tool_names(self) -> list[str]:
        """The names of functions, and of Google's tools as they are on the wire: googleSearch."""
        names: list[str] = []
        for tool in cast("list[dict[str, Any]]", self._body.get("tools") or []):
            if tool.get("type") == "function":
                names.append(tool.get("name", ""))
            elif "type" in tool:
                names.append(tool["type"])
            else:
                declared: list[dict[str, Any]] = tool.get("functionDeclarations") or []
                names += (found.get("name", "") for found in declared)
                names += (name for name in tool if name != "functionDeclarations")
        return names

    @property
    def config(self) -> types.GenerationConfig:
        """The generation config; an empty one if there is none."""
        from .. import types

        return self.request.generation_config or types.GenerationConfig()

    @property
    def text(self) -> str:
        """What the user said last."""
        body = self._body
        if "input" in body:
            return _read_text(body["input"])
        if "content" in body:
            return _read_text(body["content"])
        if "requests" in body:
            return "\n".join(_read_text(request.get("content")) for request in body["requests"])
        texts: list[str] = []
        for content in cast("list[dict[str, Any]]", body.get("contents") or []):
            texts = [] if content.get("role") == "model" else [*texts, _read_text(content)]
        return "\n".join(text for text in texts if text)

    @property
    def media(self) -> list[str]:
        """The MIME types of everything in the turns that is not text."""
        return _find_media(self._body.get("contents") or self._body.get("input") or [])

    @property
    def _body(self) -> dict[str, Any]:
        body: object = self.json
        return cast("dict[str, Any]", body) if isinstance(body, dict) else {}

    def __repr__(self) -> str:
        text = f" {_shorten(self.text)}" if self.is_prompt else ""
        outcome = "no answer" if self.status is None else str(self.status)
        return f"<{self.operation or self.method + ' ' + self.path} {self.model}{text} -> {outcome}>"


class Wanted:
    """What a request has to be like to be the one that is meant."""

    def __init__(self, **conditions: Any) -> None:
        self._conditions = {name: value for name, value in conditions.items() if value is not None}

    def find_fault(self, sent: SentRequest) -> str:
        """Why it is not this request; nothing if it is."""
        for name, wanted in self._conditions.items():
            if fault := getattr(self, f"_check_{name}")(sent, wanted):
                return fault
        return ""

    def __str__(self) -> str:
        return ", ".join(f"{name}={value!r}" for name, value in self._conditions.items()) or "anything"

    def _check_contains(self, sent: SentRequest, wanted: str | Sequence[str]) -> str:
        for words in [wanted] if isinstance(wanted, str) else wanted:
            if words.casefold() not in sent.text.casefold():
                return f"says {_shorten(sent.text)}"
        return ""

    def _check_system(self, sent: SentRequest, wanted: str) -> str:
        given = sent.system_instruction
        return "" if wanted.casefold() in given.casefold() else f"has the system instruction {_shorten(given)}"

    def _check_model(self, sent: SentRequest, wanted: str) -> str:
        return "" if sent.model == wanted.removeprefix("models/") else f"goes to {sent.model or 'no model'}"

    def _check_operation(self, sent: SentRequest, wanted: str) -> str:
        return "" if wanted in (sent.operation, sent.exchange.operation) else f"is {sent.operation}"

    def _check_tools(self, sent: SentRequest, wanted: str | Sequence[str]) -> str:
        missing = {wanted} if isinstance(wanted, str) else set(wanted)
        missing -= set(sent.tool_names)
        return f"has the tools {sent.tool_names}" if missing else ""

    def _check_media(self, sent: SentRequest, wanted: str) -> str:
        return "" if wanted in sent.media else f"has the media {sent.media}"

    def _check_config(self, sent: SentRequest, wanted: dict[str, Any]) -> str:
        for name, value in wanted.items():
            given = getattr(sent.config, name)
            if given != value:
                return f"has {name}={given!r}"
        return ""


def _read_text(value: Any) -> str:
    """The words in a content, in parts, or in an interaction's steps."""
    match value:
        case str():
            return value
        case list():
            return "\n".join(text for item in cast("list[Any]", value) if (text := _read_text(item)))
        case {"parts": parts}:
            return _read_text(parts)
        case {"content": content}:
            return _read_text(content)
        case {"text": str(text)}:
            return text
        case _:
            return ""


def _find_media(value: Any) -> list[str]:
    match value:
        case list():
            return [kind for item in cast("list[Any]", value) for kind in _find_media(item)]
        case {"mimeType": str(kind)} | {"mime_type": str(kind)}:
            return [kind]
        case dict():
            return [kind for item in cast("dict[str, Any]", value).values() for kind in _find_media(item)]
        case _:
            return []


def _shorten(text: str) -> str:
    return json.dumps(text if len(text) <= 100 else f"{text[:100]}...", ensure_ascii=False)
