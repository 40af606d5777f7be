"""A real language model on this machine: any GGUF file, run by llama.cpp.

xllamacpp brings llama.cpp's own server along, which listens on a loopback port of its own. The engine talks to that:
tokens arrive as they are made, a slow reader slows the model down, and hanging up stops it, all without a thread here.
Requests queue for the one model, first come, first served.

The prompt is written with the chat template in the file. Where that knows functions, the model is told of them in its own
way and calls them in its own way; where it doesn't, it is made to choose: first among the names of the functions and
"answer", then, held to the function's schema, the arguments.
"""

from __future__ import annotations

import json
import secrets
from contextlib import aclosing, asynccontextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal

import httpx

from gemkit_emulator.engines import Embedding, FunctionCall, FunctionResult, Likelihood, Piece, spell_out
from gemkit_emulator.errors import ApiError, engine_failed, invalid_argument, too_many_tokens
from gemkit_emulator.json_types import is_object

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping
    from pathlib import Path

    from gemkit_emulator.engines import FinishReason, Modality, Prompt, Turn
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.tools import Function

xllamacpp = import_module("xllamacpp")  # it has no type stubs

_CONTEXT: Final = 4096
_ANSWER_TOKENS: Final = 1024
"""How long an answer may be when the request does not say: a small model may never end by itself."""
_CALL_TOKENS: Final = 512
"""How long the arguments of a call may be."""
_EMBED_TOKENS: Final = 512
"""The model reads that many tokens at once, and an embedding is of what it read at once."""
_NO_CALL: Final = "answer"

Chooser = Literal["auto", "model", "rules"]
"""Who decides which functions are called; auto is the model where its chat template knows functions, rules elsewhere."""


class GgufEngine:
    """A model from a GGUF file. It reads text alone: of media it is told the measurable facts.

    `context` is how many tokens it takes in, 0 for as many as it was trained for. `template` is a chat template (Jinja)
    in place of the one in the file. `model_id` is what the emulator lists it as. `threads` work on it, 0 for one per core.
    """

    name = "gguf"

    def __init__(
        self,
        path: Path,
        context: int = _CONTEXT,
        *,
        chooser: Chooser = "auto",
        template: str = "",
        model_id: str = "",
        threads: int = 0,
    ) -> None:
        if not path.is_file():
            raise FileNotFoundError(f"No such model: {path}")
        self.model_id = model_id or path.stem.lower()
        key = secrets.token_hex(16)  # so that nobody else on this machine uses the inner server
        params = xllamacpp.CommonParams()
        params.model.path = str(path)
        params.n_ctx, params.n_parallel, params.n_ubatch = context, 1, _EMBED_TOKENS
        params.embedding, params.pooling_type = True, xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
        params.api_keys, params.verbosity, params.warmup, params.ui = [key], 0, False, False
        params.use_jinja = True
        if threads:
            params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
        if template:
            params.chat_template = template
        try:
            self._server: Any = xllamacpp.Server(params)
        except RuntimeError as error:
            raise RuntimeError(f"llama.cpp cannot load {path}: {error}") from error
        address: str = self._server.listening_address
        headers = {"authorization": f"Bearer {key}"}
        with httpx.Client(base_url=address, headers=headers, timeout=60, trust_env=False) as client:
            facts: Json = client.get("/props").raise_for_status().json()
        self.context: int = facts["default_generation_settings"]["n_ctx"]
        abilities: Json = facts.get("chat_template_caps", {})
        self._knows_tools = bool(abilities.get("supports_tools") and abilities.get("supports_tool_calls"))
        self.chooses_calls = chooser == "model" or (chooser == "auto" and self._knows_tools)
        self._client = httpx.AsyncClient(
            base_url=address,
            headers=headers,
            timeout=None,  # noqa: S113 - a queue of long answers takes as long as it takes
            trust_env=False,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=0),
        )

    async def generate(self, prompt: Prompt, index: int) -> AsyncGenerator[Piece, None]:
        """The model's answer, token by token, or the calls it makes."""
        request = _write_request(prompt, index) | {"messages": self._write_messages(prompt)}
        spent = 0
        if prompt.functions and self.chooses_calls:
            if self._knows_tools and not (prompt.forced or prompt.as_json):
                request |= {"tools": [_describe(function) for function in prompt.functions], "tool_choice": "auto"}
            else:
                call, spent = await self._choose(prompt, request)
                if call:
                    yield Piece("", spent, "STOP", (call,))
                    return
        async with aclosing(self._read(request)) as pieces:
            async for piece in pieces:
                yield Piece(piece.text, spent + piece.tokens, piece.finish, piece.calls, piece.likelihoods)

    async def count_tokens(self, prompt: Prompt) -> Mapping[Modality, int]:
        """The tokens the model reads, its chat template's own included."""
        template = await self._post("/apply-template", {"messages": self._write_messages(prompt)})
        tokens = await self._tokenize(template["prompt"], special=True)
        tools = await self._tokenize(prompt.tools, special=False) if prompt.tools and self.chooses_calls else []
        return {"TEXT": len(tokens) + len(tools)}

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

    # --- calls ------------------------------------------------------------------------------------------------------

    async def _choose(self, prompt: Prompt, request: Json) -> tuple[FunctionCall | None, int]:
        """The call the model is made to make, if it wants one, and the tokens that took."""
        functions = {function.name: function for function in prompt.functions}
        names = [*functions] if prompt.forced else [*functions, _NO_CALL]
        spent = 0
        name = names[0]
        if len(names) > 1:
            messages = self._write_messages(prompt, _ask_for_name(prompt))
            name, spent = await self._fill(request, messages, {"enum": names})
        if name == _NO_CALL and not prompt.forced:
            return None, spent
        schema = {"type": "object"} | functions[name].schema
        messages = self._write_messages(prompt, _ask_for_arguments(functions[name]))
        args, tokens = await self._fill(request, messages, schema)
        return FunctionCall(name, args), spent + tokens

    async def _fill(self, request: Json, messages: list[Json], schema: Json) -> tuple[Any, int]:
        """A value that obeys a schema."""
        answer = await self._post(
            "/v1/chat/completions",
            {key: value for key, value in request.items() if key not in ("stop", "logprobs", "top_logprobs")}
            | {"messages": messages, "response_format": _hold_to(schema), "max_tokens": _CALL_TOKENS},
        )
        try:
            value = json.loads(answer["choices"][0]["message"]["content"])
        except ValueError:
            raise engine_failed(f"it wrote more than {_CALL_TOKENS} tokens of arguments for a function.") from None
        return value, answer["usage"]["completion_tokens"]

    # --- the conversation -------------------------------------------------------------------------------------------

    def _write_messages(self, prompt: Prompt, task: str = "") -> list[Json]:
        system = "\n\n".join(text for text in (prompt.system, task) if text)
        messages: list[Json] = [{"role": "system", "content": system}] if system else []
        native = self._knows_tools and self.chooses_calls
        for turn in prompt.turns:
            if native:
                messages += _write_turn(turn, len(messages))
            else:
                messages.append({"role": "assistant" if turn.role == "model" else "user", "content": turn.text})
        return messages

    # --- the inner server -------------------------------------------------------------------------------------------

    async def _read(self, request: Json) -> AsyncGenerator[Piece, None]:
        tokens = 0
        finish: FinishReason = "STOP"
        calls: dict[int, list[str]] = {}
        async with self._post_stream(
            "/v1/chat/completions", request | {"stream": True, "stream_options": {"include_usage": True}}
        ) as response:
            async for line in response.aiter_lines():
                if not line.startswith("data: {"):
                    continue
                event = json.loads(line.removeprefix("data: "))
                if "error" in event:
                    raise _translate(event["error"])
                for choice in event["choices"]:
                    finish = "MAX_TOKENS" if choice["finish_reason"] == "length" else finish
                    delta: Json = choice["delta"]
                    _collect(calls, delta.get("tool_calls") or [])
                    likelihoods = _read_likelihoods(choice.get("logprobs") or {})
                    if (text := delta.get("content")) or likelihoods:
                        tokens += 1
                        yield Piece(text or "", tokens, likelihoods=likelihoods)
                usage: Json = event.get("usage") or {}
                tokens = usage.get("completion_tokens", tokens)
        # Arguments that broke off are no call.
        yield Piece("", tokens, finish, tuple(filter(None, map(_read_call, calls.values()))))

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


# --- requests ---------------------------------------------------------------------------------------------------------


def _write_turn(turn: Turn, number: int) -> list[Json]:
    """A turn as a template that knows functions wants it; `number` keeps the ids of calls apart."""
    texts = [part for part in turn.parts if not isinstance(part, FunctionCall | FunctionResult)]
    content = "\n".join(map(spell_out, texts))
    if turn.role == "model":
        calls = [part for part in turn.parts if isinstance(part, FunctionCall)]
        message: Json = {"role": "assistant", "content": content}
        if calls:
            message["tool_calls"] = [
                {"id": f"call_{number}_{i}", "type": "function",
                 "function": {"name": call.name, "arguments": json.dumps(call.args, ensure_ascii=False)}}
                for i, call in enumerate(calls)
            ]  # fmt: skip
        return [message]
    results = [part for part in turn.parts if isinstance(part, FunctionResult)]
    messages: list[Json] = [
        {
            "role": "tool",
            "tool_call_id": f"call_{number - 1}_{i}",  # the calls are in the message before
            "name": result.name,
            "content": json.dumps(result.response, ensure_ascii=False),
        }
        for i, result in enumerate(results)
    ]
    return [*messages, {"role": "user", "content": content}] if texts or not results else messages


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
        "logprobs": None if sampling.logprobs is None else True,
        "top_logprobs": sampling.logprobs,
        # The emulator makes up thoughts of its own; those of the model would use up the answer's tokens.
        "chat_template_kwargs": {"enable_thinking": False},
    }
    if prompt.schema is not None:
        options["response_format"] = _hold_to(prompt.schema)
    elif prompt.as_json:
        options["response_format"] = {"type": "json_object"}
    return {key: value for key, value in options.items() if value is not None}


def _hold_to(schema: Json) -> Json:
    return {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}}


def _describe(function: Function) -> Json:
    return {
        "type": "function",
        "function": {"name": function.name, "description": function.description, "parameters": function.schema},
    }


def _ask_for_name(prompt: Prompt) -> str:
    lines = [f"- {function.name}: {function.description or 'no description'}" for function in prompt.functions]
    choice = "" if prompt.forced else f'\nSay "{_NO_CALL}" when none of them helps, or their results are there.'
    return "Functions that can be called:\n" + "\n".join(lines) + f"\nSay the name of the one to call next.{choice}"


def _ask_for_arguments(function: Function) -> str:
    schema = json.dumps(function.schema, ensure_ascii=False)
    return (
        f"Write the arguments to call {function.name} with, as JSON. {function.description}\n"
        f"Take the values from what the user says. The arguments obey this schema: {schema}"
    )


# --- answers ----------------------------------------------------------------------------------------------------------


def _collect(calls: dict[int, list[str]], deltas: list[Json]) -> None:
    """Add what a chunk has of calls: the name comes first, the arguments bit by bit."""
    for delta in deltas:
        function: Json = delta.get("function", {})
        call = calls.setdefault(delta.get("index", 0), ["", ""])
        call[0] += function.get("name") or ""
        call[1] += function.get("arguments") or ""


def _read_call(said: list[str]) -> FunctionCall | None:
    name, text = said
    try:
        args: Any = json.loads(text or "{}")
    except ValueError:
        return None
    return FunctionCall(name, args) if is_object(args) else None


def _read_likelihoods(said: Json) -> tuple[Likelihood, ...]:
    content: list[Json] = said.get("content") or []
    return tuple(_read_likelihood(token) for token in content)


def _read_likelihood(token: Json) -> Likelihood:
    others: list[Json] = token.get("top_logprobs") or []
    return Likelihood(token["token"], token["id"], token["logprob"], tuple(map(_read_likelihood, others)))


def _translate(error: Json) -> ApiError:
    """llama.cpp's complaint in Google's words."""
    if error.get("type") == "exceed_context_size_error":
        return too_many_tokens(error["n_prompt_tokens"], error["n_ctx"])
    if error.get("code") == 400:
        return invalid_argument(error["message"])
    return engine_failed(error["message"])
