"""A real language model on this machine: any GGUF file, run by llama.cpp.

xllamacpp brings llama.cpp's own server along, which listens on a loopback port of its own. The engine talks to that:
tokens arrive as they are made, a slow reader slows the model down, and hanging up stops it, all without a thread here.
Requests queue for the one model.
"""

from __future__ import annotations

import json
import secrets
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final

import httpx

from gemkit_emulator.engines import Embedding, Piece
from gemkit_emulator.errors import ApiError, engine_failed, invalid_argument, too_many_tokens
from gemkit_emulator.extras import import_extra

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping
    from pathlib import Path

    from gemkit_emulator.engines import FinishReason, Modality, Prompt
    from gemkit_emulator.json_types import Json

xllamacpp = import_extra("xllamacpp")  # it has no type stubs

_CONTEXT: Final = 4096
_ANSWER_TOKENS: Final = 1024
"""How long an answer may be when the request does not say: a small model may never end by itself."""
_EMBED_TOKENS: Final = 512
"""The model reads that many tokens at once, and an embedding is of what it read at once."""


class GgufEngine:
    """A model from a GGUF file. It reads text alone: of media it is told the measurable facts."""

    name = "gguf"

    def __init__(self, path: Path, context: int = _CONTEXT) -> None:
        if not path.is_file():
            raise FileNotFoundError(f"No such model: {path}")
        self.context = context
        key = secrets.token_hex(16)  # so that nobody else on this machine uses the inner server
        params = xllamacpp.CommonParams()
        params.model.path = str(path)
        params.n_ctx, params.n_parallel, params.n_ubatch = context, 1, _EMBED_TOKENS
        params.embedding, params.pooling_type = True, xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
        params.api_keys, params.verbosity, params.warmup, params.ui = [key], 0, False, False
        try:
            self._server: Any = xllamacpp.Server(params)
        except RuntimeError as error:
            raise RuntimeError(f"llama.cpp cannot load {path}: {error}") from error
        self._client = httpx.AsyncClient(
            base_url=self._server.listening_address,
            headers={"authorization": f"Bearer {key}"},
            timeout=None,  # noqa: S113 - a queue of long answers takes as long as it takes
            trust_env=False,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=0),
        )

    async def generate(self, prompt: Prompt, index: int) -> AsyncGenerator[Piece, None]:
        """The model's answer, token by token."""
        request = _write_request(prompt, index) | {"stream": True, "stream_options": {"include_usage": True}}
        tokens = 0
        finish: FinishReason = "STOP"
        async with self._post_stream("/v1/chat/completions", request) as response:
            async for line in response.aiter_lines():
                if not line.startswith("data: {"):
                    continue
                event = json.loads(line.removeprefix("data: "))
                if "error" in event:
                    raise _translate(event["error"])
                for choice in event["choices"]:
                    finish = "MAX_TOKENS" if choice["finish_reason"] == "length" else finish
                    if text := choice["delta"].get("content"):
                        tokens += 1
                        yield Piece(text, tokens)
                tokens = event.get("usage", {}).get("completion_tokens", tokens)
        yield Piece("", tokens, finish)

    async def count_tokens(self, prompt: Prompt) -> Mapping[Modality, int]:
        """The tokens the model reads, its chat template's own included."""
        template = await self._post("/apply-template", {"messages": _write_messages(prompt)})
        tokens = await self._tokenize(template["prompt"], special=True)
        return {"TEXT": len(tokens)}

    async def embed(self, text: str, dimensions: int | None) -> Embedding:
        """The mean of the model's states over the text's beginning, cut to the dimensions asked for."""
        tokens = (await self._tokenize(text, special=False))[: _EMBED_TOKENS - 2]
        # An empty text has no state to take the mean of.
        answer = await self._post("/v1/embeddings", {"input": tokens or " "})
        values: list[float] = answer["data"][0]["embedding"]
        if dimensions is not None and dimensions > len(values):
            raise invalid_argument(f"output_dimensionality must not exceed the {len(values)} dimensions of this model.")
        values = values[:dimensions]
        length = sum(value * value for value in values) ** 0.5 or 1.0
        return Embedding([value / length for value in values], len(tokens))

    async def close(self) -> None:
        """Unload the model."""
        await self._client.aclose()
        self._server = None

    async def _tokenize(self, text: str, *, special: bool) -> list[int]:
        answer = await self._post("/tokenize", {"content": text, "parse_special": special})
        return answer["tokens"]

    async def _post(self, path: str, body: Json) -> Json:
        async with self._post_stream(path, body) as response:
            return json.loads(await response.aread())

    @asynccontextmanager
    async def _post_stream(self, path: str, body: Json) -> AsyncGenerator[httpx.Response, None]:
        try:
            async with self._client.stream("POST", path, json=body) as response:
                if response.status_code != 200:
                    raise _translate(json.loads(await response.aread())["error"])
                yield response
        except httpx.TransportError as error:
            raise engine_failed(str(error) or type(error).__name__) from error


def _write_messages(prompt: Prompt) -> list[Json]:
    messages = [{"role": "system", "content": prompt.system}] if prompt.system else []
    messages += (
        {"role": "assistant" if turn.role == "model" else "user", "content": turn.text} for turn in prompt.turns
    )
    return messages


def _write_request(prompt: Prompt, index: int) -> Json:
    sampling = prompt.sampling
    options: Json = {
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "top_k": sampling.top_k,
        "seed": None if sampling.seed is None else (sampling.seed + index) % 2**32,
        "presence_penalty": sampling.presence_penalty,
        "frequency_penalty": sampling.frequency_penalty,
        "max_tokens": sampling.max_tokens or _ANSWER_TOKENS,
        "stop": list(sampling.stop) or None,
    }
    if prompt.schema is not None:
        options["response_format"] = {"type": "json_schema", "json_schema": {"name": "answer", "schema": prompt.schema}}
    elif prompt.as_json:
        options["response_format"] = {"type": "json_object"}
    return {"messages": _write_messages(prompt)} | {key: value for key, value in options.items() if value is not None}


def _translate(error: Json) -> ApiError:
    """llama.cpp's complaint in Google's words."""
    if error.get("type") == "exceed_context_size_error":
        return too_many_tokens(error["n_prompt_tokens"], error["n_ctx"])
    if error.get("code") == 400:
        return invalid_argument(error["message"])
    return engine_failed(error["message"])
