"""A request for an interaction, checked and made ready for an answer."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.engines import Prompt, Sampling
from gemkit_emulator.errors import ApiError, invalid_argument, too_many_tokens
from gemkit_emulator.interactions.payloads import read_payload
from gemkit_emulator.interactions.steps import read_turns
from gemkit_emulator.interactions.webhooks import check_config as check_webhook_config
from gemkit_emulator.json_types import is_list, is_object
from gemkit_emulator.pictures import measure_picture
from gemkit_emulator.plans import Plan, read_modalities
from gemkit_emulator.prompts import read_prompt
from gemkit_emulator.requirements import check_config
from gemkit_emulator.safety import judge
from gemkit_emulator.thinking import Thinking, read_thinking
from gemkit_emulator.tools import read_tools

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

    from gemkit_emulator.catalogue import Model
    from gemkit_emulator.engines import Engine
    from gemkit_emulator.interactions.agents import Agents
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.caches import CachedContent, CacheStore
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.spec import Spec

_AGENT_MODEL: Final = "models/gemini-3.1-pro-preview"
"""What stands behind every agent."""
_RESEARCHERS: Final = "deep-research-"
_FORMATS: Final = ("text", "audio", "image", "video")
_SOUNDS: Final = ("audio/l16", "audio/wav")
_BRIEF_BUDGET: Final = 1023
_LABEL_NAME: Final = re.compile(r"[^\W\d_][\w-]{0,62}")
_LABEL_VALUE: Final = re.compile(r"[\w-]{0,63}")
_SAMPLING: Final = {
    "temperature": "temperature",
    "topP": "top_p",
    "seed": "seed",
    "maxOutputTokens": "max_output_tokens",
    "stopSequences": "stop_sequences",
}
"""The names of fields in the classic family, and in this one."""
_TOOLS: Final = {"code_execution": "codeExecution", "google_search": "googleSearch", "url_context": "urlContext"}
_LEGACY: Final = (
    "The legacy Interactions API schema is no longer supported. Please use the 'steps' schema: an input is a text, "
    "a list of content, or a list of steps such as user_input and model_output."
)


@dataclass(frozen=True, slots=True)
class InteractionPlan:
    """A request that was found good."""

    request: Json
    plan: Plan
    sound: str
    """The MIME type of what a voice says."""


def read_request(spec: Spec, body: Any) -> Json:
    """The request a body holds, to a model or an agent."""
    if not is_object(body):
        raise invalid_argument("The body must be an object.")
    if ("model" in body) == ("agent" in body):
        raise invalid_argument("Exactly one of 'model' and 'agent' is required.")
    given = body.get("input")
    if is_list(given) and any(is_object(item) and "role" in item and "type" not in item for item in given):
        raise invalid_argument(_LEGACY)
    request = read_payload(spec, "CreateAgentInteraction" if "agent" in body else "CreateModelInteraction", body)
    if "continuation_token" in request:
        raise invalid_argument("Invalid continuation_token.")
    if not request.get("input"):
        raise invalid_argument("Missing required parameter 'input'.")
    if "webhook_config" in request:
        check_webhook_config(request["webhook_config"], "webhook_config")
    _check_labels(request.get("labels", {}))
    if "model" in request:
        request["model"] = request["model"].removeprefix("models/")
    return request


class InteractionPlanner:
    """Reads requests, with the agents, files and cached contents they refer to."""

    def __init__(
        self, engine: Engine, files: FileStore, caches: CacheStore, agents: Agents, rng: random.Random
    ) -> None:
        self._engine = engine
        self._files = files
        self._caches = caches
        self._agents = agents
        self._rng = rng

    def unfold(self, request: Json) -> Json:
        """The request with what its agent brings along: instructions, tools, settings and a sandbox."""
        if "agent" not in request:
            return request
        agent = self._agents.find(request["agent"])
        unfolded: Json = {**request, "base_agent": agent["base_agent"]}
        instructions = [each["system_instruction"] for each in (agent, request) if each.get("system_instruction")]
        if instructions:
            unfolded["system_instruction"] = "\n\n".join(instructions)
        if tools := [*agent.get("tools", []), *request.get("tools", [])]:
            unfolded["tools"] = tools
        if config := agent.get("agent_config", {}) | request.get("agent_config", {}):
            unfolded["agent_config"] = config
        if "base_environment" in agent:
            unfolded.setdefault("environment", agent["base_environment"])
        return unfolded

    async def plan(self, request: Json, steps: Sequence[Json], version: str) -> InteractionPlan:
        """What an unfolded request asks for, when `steps` is all that was said up to now."""
        model = self._find_model(request, version)
        formats = _read_formats(request)
        config = _read_config(request, formats)
        check_config(config)
        tools = request.get("tools", [])
        options = _read_tools(request) | {"generationConfig": config}
        prompt = Prompt(
            turns=read_turns(steps, self._files),
            system=request.get("system_instruction", ""),
            sampling=_read_sampling(config),
            as_json=config.get("responseMimeType") == "application/json",
            schema=formats.get("text", {}).get("schema"),
            tools=json.dumps(tools, ensure_ascii=False) if tools else "",
        )
        cache = self._find_cache(request, model)
        if cache:
            # What is cached comes first; a system instruction is there or in the request.
            cached = read_prompt(cache.request, self._files, complete=False)
            prompt = replace(prompt, turns=cached.turns + prompt.turns, system=cached.system or prompt.system)
        counts = await self._engine.count_tokens(prompt)
        total, limit = sum(counts.values()), min(model.input_tokens, self._engine.context or model.input_tokens)
        if total > limit:
            raise too_many_tokens(total, limit)
        plan = Plan(
            model=model,
            prompt=prompt,
            tools=read_tools(options, model),
            thinking=_read_thinking(request, model),
            verdict=judge(prompt, [_read_setting(setting) for setting in request.get("safety_settings", [])]),
            modalities=read_modalities(config, model, model.name),
            picture_size=measure_picture(config),
            candidates=1,
            bare=False,
            prompt_tokens=counts,
            cached_tokens=cache.tokens if cache else 0,
            passages=(),
            service_tier=request.get("service_tier", "standard"),
            response_id=base64.urlsafe_b64encode(self._rng.randbytes(17)).decode().rstrip("="),
        )
        if request.get("base_agent", "").startswith(_RESEARCHERS):
            plan = replace(plan, tools=replace(plan.tools, search=True))
        return InteractionPlan(request, plan, formats.get("audio", {}).get("mime_type", _SOUNDS[0]))

    def _find_model(self, request: Json, version: str) -> Model:
        """The model that answers, if it is there and can do so in the way it is asked to."""
        background = request.get("background", False)
        if background and not request.get("store", True):
            raise invalid_argument("A background interaction has to be stored: background=true needs store=true.")
        if "model" in request:
            model = get_model_for("generateContent", f"models/{request['model']}", version)
            if background and (model.generation < 3 or "IMAGE" in model.outputs):
                raise invalid_argument(f"Model '{model.id}' does not support background interactions.")
            return model
        if request["base_agent"].startswith(_RESEARCHERS) and not background:
            raise invalid_argument(
                f"Agent '{request['agent']}' works in the background only: it needs background=true."
            )
        name: str = request.get("agent_config", {}).get("model", "")
        return get_model_for(
            "generateContent", f"models/{name.removeprefix('models/')}" if name else _AGENT_MODEL, version
        )

    def _find_cache(self, request: Json, model: Model) -> CachedContent | None:
        name: str = request.get("cached_content", "")
        if not name:
            return None
        if any(field in request for field in ("system_instruction", "tools")):
            raise invalid_argument("Only one of 'cached_content' and 'system_instruction' or 'tools' may be set.")
        cache = self._caches.get(name.removeprefix("cachedContents/"))
        if cache.model != model.name:
            raise invalid_argument(f"The cached content is for {cache.model} and not for {model.name}.")
        return cache


def _check_labels(labels: Json) -> None:
    for name, value in labels.items():
        if not _LABEL_NAME.fullmatch(name) or name != name.lower():
            raise invalid_argument(f"Invalid value at 'labels': '{name}' cannot be the name of a label.")
        if not _LABEL_VALUE.fullmatch(value) or value != value.lower():
            raise invalid_argument(f"Invalid value at 'labels.{name}': '{value}' cannot be the value of a label.")


def _read_formats(request: Json) -> dict[str, Json]:
    """The formats of the output by their type; a bare JSON Schema is one of text."""
    given = request.get("response_format", [])
    formats: dict[str, Json] = {}
    for item in given if is_list(given) else [given]:
        typed = item.get("type") in _FORMATS
        formats[item["type"] if typed else "text"] = (
            item if typed else {"type": "text", "mime_type": "application/json", "schema": item}
        )
    if "response_mime_type" in request:
        formats.setdefault("text", {"type": "text"}).setdefault("mime_type", request["response_mime_type"])
    sound = formats.get("audio", {}).get("mime_type", _SOUNDS[0])
    if sound not in _SOUNDS:
        raise ApiError(501, f"The emulator does not serve {sound}: it speaks {' and '.join(_SOUNDS)}.")
    return formats


def _read_config(request: Json, formats: dict[str, Json]) -> Json:
    """The `generationConfig` that says the same, as far as it has nothing to do with thinking."""
    given: Json = request.get("generation_config", {})
    config: Json = {classic: given[name] for classic, name in _SAMPLING.items() if name in given}
    modalities = request.get("response_modalities") or ([*formats] if formats.keys() - {"text"} else [])
    if modalities:
        config["responseModalities"] = [kind.upper() for kind in modalities]
    image = given.get("image_config", {}) | formats.get("image", {})
    if "aspect_ratio" in image:
        config["imageConfig"] = {"aspectRatio": image["aspect_ratio"]}
    text = formats.get("text", {})
    if "schema" in text or text.get("mime_type") == "application/json":
        config["responseMimeType"] = "application/json"
    elif "mime_type" in text:
        config["responseMimeType"] = text["mime_type"]
    return config


def _read_sampling(config: Json) -> Sampling:
    return Sampling(
        temperature=config.get("temperature"),
        top_p=config.get("topP"),
        seed=config.get("seed"),
        max_tokens=config.get("maxOutputTokens"),
        stop=tuple(stop for stop in config.get("stopSequences", []) if stop),
    )


def _read_tools(request: Json) -> Json:
    """The `tools` and `toolConfig` that say the same; tools that nothing here can use are left out."""
    declarations: list[Json] = []
    tools: list[Json] = []
    for tool in request.get("tools", []):
        if tool["type"] == "function":
            declarations.append(
                {"name": tool.get("name", ""), "parametersJsonSchema": tool.get("parameters", {"type": "object"})}
            )
        elif tool["type"] in _TOOLS:
            tools.append({_TOOLS[tool["type"]]: {}})
    if declarations:
        tools.append({"functionDeclarations": declarations})
    choice = request.get("generation_config", {}).get("tool_choice", "auto")
    allowed: Json = choice.get("allowed_tools", {}) if is_object(choice) else {"mode": choice}
    mode: str = allowed.get("mode", "auto")
    calling: Json = {"mode": mode.upper()} if declarations or mode not in ("auto", "validated") else {}
    if "tools" in allowed:
        calling["allowedFunctionNames"] = allowed["tools"]
    return {"tools": tools, "toolConfig": {"functionCallingConfig": calling}}


def _read_thinking(request: Json, model: Model) -> Thinking:
    given: Json = request.get("generation_config", {}) | request.get("agent_config", {})
    asked: Json = {}
    if given.get("thinking_summaries") == "auto":
        asked["includeThoughts"] = True
    level = given.get("thinking_level")
    if level and 0 < model.generation < 3:
        # These have budgets, and levels only here.
        asked["thinkingBudget"] = _BRIEF_BUDGET if level in ("minimal", "low") else -1
    elif level:
        asked["thinkingLevel"] = level.upper()
    return read_thinking({"thinkingConfig": asked}, model)


def _read_setting(setting: Json) -> Json:
    threshold: str = setting["threshold"]
    return {"category": f"HARM_CATEGORY_{setting['type'].upper()}", "threshold": threshold.upper()}
