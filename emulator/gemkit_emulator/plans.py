"""A generateContent request, checked and made ready for an answer."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.errors import invalid_argument, too_many_tokens
from gemkit_emulator.history import check_history
from gemkit_emulator.pictures import measure_picture
from gemkit_emulator.prompts import read_prompt
from gemkit_emulator.requirements import check_model
from gemkit_emulator.safety import judge
from gemkit_emulator.thinking import read_thinking
from gemkit_emulator.tools import read_tools

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping

    from gemkit_emulator.calls import Call
    from gemkit_emulator.catalogue import Model
    from gemkit_emulator.engines import Engine, Modality, Prompt
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.caches import CachedContent, CacheStore
    from gemkit_emulator.resources.documents import DocumentStores, Passage
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.safety import Verdict
    from gemkit_emulator.scripts import Script
    from gemkit_emulator.thinking import Thinking
    from gemkit_emulator.tools import Tools

_KEPT_IN_CACHE: Final = ("systemInstruction", "tools", "toolConfig")


@dataclass(frozen=True, slots=True)
class Plan:
    """A request that was found good."""

    model: Model
    prompt: Prompt
    tools: Tools
    thinking: Thinking
    verdict: Verdict | None
    modalities: tuple[str, ...]
    picture_size: tuple[int, int]
    candidates: int
    bare: bool
    """Whether the answer is one of an enum's values, without quotes."""
    prompt_tokens: Mapping[Modality, int]
    cached_tokens: int
    passages: tuple[Passage, ...]
    """What file search has found."""
    service_tier: str
    response_id: str
    script: Script | None = None
    """What a rule has it answered with."""


class Planner:
    """Reads requests, with the files and cached contents they refer to."""

    def __init__(
        self, engine: Engine, files: FileStore, caches: CacheStore, stores: DocumentStores, rng: random.Random
    ) -> None:
        self._engine = engine
        self._files = files
        self._caches = caches
        self._stores = stores
        self._rng = rng

    async def plan(self, call: Call) -> Plan:
        """What a generateContent call asks for."""
        model = get_model_for("generateContent", call.resource, call.version)
        request, cache = self._unfold(call.message, call.resource)
        config: Json = request.get("generationConfig", {})
        prompt = read_prompt(request, self._files)
        check_history(request["contents"], model)
        tools = read_tools(request, model)
        check_model(request, model)
        counts = await self._engine.count_tokens(prompt)
        total, limit = sum(counts.values()), min(model.input_tokens, self._engine.context or model.input_tokens)
        if total > limit:
            raise too_many_tokens(total, limit)
        call.spend(total)
        return Plan(
            model=model,
            prompt=prompt,
            tools=tools,
            thinking=read_thinking(config, model),
            verdict=judge(prompt, request.get("safetySettings", [])),
            modalities=read_modalities(_default_modalities(model) | config, model, call.resource),
            picture_size=measure_picture(config),
            candidates=config.get("candidateCount", 1),
            bare=config.get("responseMimeType") == "text/x.enum",
            prompt_tokens=counts,
            cached_tokens=cache.tokens if cache else 0,
            passages=self._stores.search(tools.file_search, prompt.heard) if tools.file_search else (),
            service_tier=request.get("serviceTier", "standard"),
            response_id=base64.urlsafe_b64encode(self._rng.randbytes(17)).decode().rstrip("="),
        )

    async def count(self, request: Json, model: str) -> tuple[Mapping[Modality, int], int]:
        """How many tokens a request has in all, by what it consists of, and how many of them are cached."""
        request, cache = self._unfold(request, model)
        return await self._engine.count_tokens(read_prompt(request, self._files)), cache.tokens if cache else 0

    def _unfold(self, request: Json, model: str) -> tuple[Json, CachedContent | None]:
        """The request with its cached content put before its contents."""
        name: str = request.get("cachedContent", "")
        if not name:
            return request, None
        if any(field in request for field in _KEPT_IN_CACHE):
            raise invalid_argument(
                "CachedContent can not be used with GenerateContent request setting system_instruction, tools or "
                "tool_config.\n\nProposed fix: move those values to CachedContent from GenerateContent request."
            )
        cache = self._caches.get(name.removeprefix("cachedContents/"))
        if cache.model != model:
            raise invalid_argument(
                f"Model used by GenerateContent request ({model}) and CachedContent ({cache.model}) has to be the same."
            )
        contents = [*cache.request.get("contents", []), *request.get("contents", [])]
        return {**request, **cache.request, "contents": contents}, cache


def _default_modalities(model: Model) -> Json:
    """What is asked for by default; a 2.5 model that speaks is taken to be asked for words, and refuses."""
    return {"responseModalities": ["TEXT"]} if "AUDIO" in model.outputs and model.generation < 3 else {}


def read_modalities(config: Json, model: Model, name: str) -> tuple[str, ...]:
    """What the answer is to consist of."""
    asked: list[str] = [kind for kind in config.get("responseModalities", []) if kind != "MODALITY_UNSPECIFIED"]
    paints = "IMAGE" in model.outputs
    accepted = [("TEXT",), ("IMAGE",), ("TEXT", "IMAGE")] if paints else [model.outputs]
    if paints and model.generation < 2.5:
        accepted = accepted[2:]
    if not asked:
        return accepted[-1]
    wanted = tuple(kind for kind in ("TEXT", "IMAGE", "AUDIO", "VIDEO") if kind in asked)
    if wanted not in accepted:
        combinations = "".join(f"* {', '.join(kinds)}\n" for kinds in accepted)
        raise invalid_argument(
            f"The requested combination of response modalities ({', '.join(wanted)}) is not supported by the model. "
            f"{name} accepts the following combination of response modalities:\n{combinations}"
        )
    return wanted
