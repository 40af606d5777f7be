"""`config=` and keyword options as users write them, as the parts of a request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeAlias, TypeVar, cast

from gemkit_raw.models import (
    Content,
    GenerateContentConfig,
    GenerateContentRequest,
    GenerationConfig,
    Schema,
    SpeechConfig,
    Tool,
)
from gemkit_raw.types import JsonModel

from .._values import Value, evolve
from .contents import to_content
from .inputs import SupportsModelDump, as_tuple, build, list_names, suggest, unfold
from .names import name_cache
from .safety import read_safety_settings
from .settings import Settings
from .steps import Flow

ConfigInput: TypeAlias = "GenerateContentConfig | GenerationConfig | Mapping[str, Any] | SupportsModelDump"
M = TypeVar("M", bound=JsonModel)

EXTRA = "additional_properties"
SCHEMAS = ("response_schema", "response_json_schema", "raw_response_json_schema")
"""Of these the service takes one."""
ELSEWHERE = {
    "automatic_continuation": "to go on, give the candidate's continuation_token as continuation_token",
    "should_return_http_response": "client.models.with_raw_response gives the HTTP answer",
    **dict.fromkeys(
        (
            "routing_config",
            "model_selection_config",
            "audio_timestamp",
            "model_armor_config",
            "generation_output_config",
        ),
        "only Vertex AI (Gemini Enterprise Agent Platform) has it",
    ),
}
"""Options of google-genai that have no meaning here."""


class Options(Value, kw_only=True):
    """What a config says, sorted by whom it is for."""

    request_config: GenerateContentConfig
    """For the service."""
    output_type: Any = None
    """The Python type that the answer is to be, where one was given as the schema."""
    tools: tuple[Any, ...] = ()
    """The tools as they were given: functions among them can be called."""
    automatic_function_calling: Mapping[str, Any] | None = None
    """Whether and how they are called without being asked, as google-genai has it."""

    @property
    def answer_type(self) -> Any:
        """What the text of the answer is JSON of: a type, Any for a schema of another kind, None where it is just text."""
        given = any(getattr(self.request_config, name) is not None for name in SCHEMAS)
        return Any if given and self.output_type is None else self.output_type

    @property
    def has_functions(self) -> bool:
        """Whether there are tools that run here."""
        return not all(isinstance(tool, Tool | Mapping) for tool in self.tools)

    @property
    def automatic_turns(self) -> int:
        """How many requests automatic calling may send; 0 where it was not asked for, or has nothing to call."""
        calling = self.automatic_function_calling
        if calling is None or calling.get("disable") or not self.has_functions:
            return 0
        most = calling.get("maximum_remote_calls")
        return 10 if most is None else max(int(most), 0)


def read_config(
    settings: Settings,
    config: ConfigInput | None,
    options: Mapping[str, Any] | None = None,
    *,
    caller: str = "generate_content",
) -> Flow[Options]:
    """What a config, and the keyword options beside it, mean; the keyword options go over the config.

    Raises:
        TypeError, ValueError: an option that there isn't, or a value that can't work.
    """
    values = gather(GenerateContentConfig, config, options, caller=caller)
    if values.pop("http_options", None) is not None:
        raise TypeError("http_options are for a whole call, or a chat; they can't be set here")
    calling = read_calling(values.pop("automatic_function_calling", None))
    tools = as_tuple(values.get("tools"), "config.tools")
    output_type = read_schema(values)
    if (instruction := values.get("system_instruction")) is not None:
        values["system_instruction"] = yield from to_content(settings, instruction, None)
    if "tools" in values:
        values["tools"] = read_tools(tools, automatic=calling is not None)
    if "safety_settings" in values:
        values["safety_settings"] = read_safety_settings(values["safety_settings"])
    if "cached_content" in values:
        values["cached_content"] = name_cache(values["cached_content"])
    if isinstance(voice := values.get("speech_config"), str):
        values["speech_config"] = SpeechConfig.from_dict({"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": voice}}})
    return Options(
        request_config=with_json_answer(build(GenerateContentConfig, values, "config")),
        output_type=output_type,
        tools=tools,
        automatic_function_calling=calling,
    )


def to_config(settings: Settings, config: ConfigInput | None) -> Flow[GenerateContentConfig]:
    """The part of a config that is for the service."""
    return (yield from read_config(settings, config)).request_config


# Names ----------------------------------------------------------------------------------------------------------------


def gather(
    cls: type[JsonModel], config: Any, options: Mapping[str, Any] | None = None, *, caller: str = ""
) -> dict[str, Any]:
    """What a config and keyword options say, by Python names, with values as they were given.

    Args:
        cls: what the config is one of.
        config: one, or a dict, or a GenerationConfig; or google-genai's.
        options: keyword options; those that are not None go over the config.
        caller: whose options they are, for error messages.

    Raises:
        TypeError: there is no such option.
    """
    base = name_options(cls, as_fields(cls, config), "config has no")
    over = name_options(cls, options or {}, f"{caller} has no option")
    if over.keys() & set(SCHEMAS):
        base = {name: value for name, value in base.items() if name not in SCHEMAS}
    return base | over


def as_fields(cls: type[JsonModel], config: Any) -> dict[str, Any]:
    """The fields of a config, whatever it is."""
    if config is None:
        return {}
    if isinstance(config, cls | GenerationConfig):
        fields: dict[str, Any] = {slot.lstrip("_"): getattr(config, slot) for slot, _, _ in config.__json_out__}
        return fields | {EXTRA: config.additional_properties or None}
    given: Any = unfold(config)
    if not isinstance(given, Mapping):
        raise TypeError(f"config must be a {cls.__name__} or a dict, not {type(config).__name__}")
    fields = dict(cast("Mapping[str, Any]", given))
    for name in ("generation_config", "generationConfig"):  # where google-genai's count_tokens has the half of them
        if cls is GenerateContentConfig and (inner := fields.pop(name, None)) is not None:
            fields = as_fields(GenerationConfig, inner) | fields
    return fields


def name_options(cls: type[JsonModel], given: Mapping[str, Any], complaint: str) -> dict[str, Any]:
    """Options by their Python names, less those that are None; TypeError for one that there isn't."""
    names = list_options(cls)
    named: dict[str, Any] = {}
    for name, value in given.items():
        if name not in names:
            raise TypeError(f"{complaint} {name!r}{find_hint(name, names, complaint)}")
        if value is not None:
            if names[name] in named:
                raise TypeError(f"{name!r} is given twice, in two spellings")
            named[names[name]] = value
    return named


def find_hint(name: str, names: Iterable[str], complaint: str) -> str:
    if name in ELSEWHERE:
        return f": {ELSEWHERE[name]}"
    from .options import CallOptions  # rarely needed

    return suggest(name, names if complaint.startswith("config") else [*names, *CallOptions.__annotations__])


@cache
def list_options(cls: type[JsonModel]) -> Mapping[str, str]:
    """Python names by every spelling that users may give."""
    names = {name: slot.lstrip("_") for slot, key, _ in cls.__json_out__ for name in (slot.lstrip("_"), key)}
    return names | {EXTRA: EXTRA}


# Values ---------------------------------------------------------------------------------------------------------------


def read_schema(values: dict[str, Any]) -> Any:
    """The Python type among the options, which its JSON Schema takes the place of; None when there is none.

    A schema that somebody wrote stays what it is: one in the service's own words (`"type": "STRING"`) is a
    `response_schema`, any other a `response_json_schema`.
    """
    name = next((name for name in SCHEMAS if name in values), None)
    if name is None or (name != "response_schema" and isinstance(values[name], Mapping)):
        return None
    given = unfold(values.pop(name))
    if isinstance(given, Schema):
        values["response_schema"] = given
        return None
    if isinstance(given, Mapping):
        schema = cast("Mapping[str, Any]", given)
        values["response_schema" if speaks_open_api(schema) else "response_json_schema"] = schema
        return None
    from .schemas import describe  # rarely needed

    schema = describe(given)
    if values.get("response_mime_type") == "text/x.enum" and "enum" in schema:
        values["response_schema"] = Schema(type="STRING", enum=schema["enum"])
    else:
        values["response_json_schema"] = schema
    return given


def speaks_open_api(schema: Any) -> bool:
    """Whether a schema is in the service's own words rather than JSON Schema."""
    if isinstance(schema, Schema):
        return True
    if not isinstance(schema, Mapping):
        return False
    fields = cast("Mapping[str, Any]", schema)
    kind = fields.get("type")
    own_words = {"nullable", *(name for name in list_names(Schema) if "_" in name)}
    if (isinstance(kind, str) and kind.isupper()) or fields.keys() & own_words:
        return True
    properties, union = fields.get("properties"), fields.get("anyOf")
    inner = [
        *(cast("Mapping[str, Any]", properties).values() if isinstance(properties, Mapping) else ()),
        *(cast("list[Any]", union) if isinstance(union, list) else ()),
        fields.get("items"),
    ]
    return any(map(speaks_open_api, inner))


def read_tools(tools: Iterable[Any], *, automatic: bool = False) -> list[Tool]:
    """Tools as the service is told of them; functions by their declarations.

    Args:
        tools: Tools, dicts of their form, functions, and whatever else the tool runner takes.
        automatic: whether somebody will ask MCP sessions what they offer; else there is no use for one.

    Raises:
        TypeError: something that is no tool, or can't be described.
    """
    given = [unfold(tool) if type(tool).__module__.startswith("google.genai") else tool for tool in tools]
    if all(isinstance(tool, Tool | Mapping) for tool in given):
        return [build(Tool, tool, f"config.tools[{i}]") for i, tool in enumerate(given)]
    from .flows.tools import Toolbox  # rarely needed
    from .sessions import is_session

    plain = [tool for tool in given if not is_session(tool)]
    if len(plain) < len(given) and not automatic:
        raise TypeError("an MCP session is of use to a tool runner only: client.aio.models.run_tools(..., tools=[...])")
    return Toolbox(plain).tools


CALLING = {"disable", "maximum_remote_calls", "ignore_call_history"}
CAMEL_CASE = {"maximumRemoteCalls": "maximum_remote_calls", "ignoreCallHistory": "ignore_call_history"}


def read_calling(value: Any) -> dict[str, Any] | None:
    """How functions are called without being asked: `disable`, `maximum_remote_calls`, `ignore_call_history`."""
    given: Any = unfold(value)
    if given is None:
        return None
    where = "config.automatic_function_calling"
    if not isinstance(given, Mapping):
        raise TypeError(f"{where} must be a dict, not {type(value).__name__}")
    calling = {CAMEL_CASE.get(name, name): item for name, item in cast("Mapping[str, Any]", given).items()}
    for name in calling.keys() - CALLING:
        raise TypeError(f"{where} has no {name!r}{suggest(name, CALLING)}")
    return calling


def with_json_answer(config: GenerateContentConfig) -> GenerateContentConfig:
    """The config with the MIME type that a schema needs, where the caller left it out."""
    if config.response_mime_type is None and any(getattr(config, name) is not None for name in SCHEMAS):
        return evolve(config, response_mime_type="application/json")
    return config


def merge(base: M, over: M) -> M:
    """A copy of `base` where everything that `over` says counts; a schema takes the place of any other."""
    under, upper = base.to_dict(), over.to_dict()
    keys = {"responseSchema", "responseJsonSchema", "_responseJsonSchema"}
    if keys & upper.keys():
        under = {key: value for key, value in under.items() if key not in keys}
    return type(base).from_dict({**under, **upper})


def merge_options(base: Options, over: Options) -> Options:
    """Options where everything that `over` says counts."""
    config = over.request_config
    has_schema = any(getattr(config, name) is not None for name in SCHEMAS)
    calling = over.automatic_function_calling
    return Options(
        request_config=merge(base.request_config, config),
        output_type=over.output_type if has_schema else base.output_type,
        tools=over.tools if config.tools is not None else base.tools,
        automatic_function_calling=base.automatic_function_calling if calling is None else calling,
    )


def compose_request(model: str, contents: list[Content], config: GenerateContentConfig) -> GenerateContentRequest:
    """The body of a generation: each option goes where the service wants it.

    Raises:
        ValueError: it uses a cache, and has what only the cache may have then.
    """
    if config.cached_content is not None:
        for option in ("system_instruction", "tools", "tool_config"):
            if getattr(config, option):
                raise ValueError(
                    f"{option} can't be given together with cached_content: it has to be in the cache, "
                    f"client.caches.create(model=..., {option}=...)"
                )
    names = _name_slots(GenerateContentRequest)
    top: dict[str, Any] = {}
    generation: dict[str, Any] = {}
    for slot, value in vars(config).items():
        if slot != "_extra":
            (top if slot in names else generation)[slot.lstrip("_")] = value
    unknown = config.additional_properties
    rest = {key: value for key, value in unknown.items() if key not in GenerateContentRequest.__json_in__}
    if generation or rest:
        top["generation_config"] = GenerationConfig(**generation, additional_properties=rest or None)
    if len(rest) < len(unknown):  # explicit nulls
        top["additional_properties"] = {key: value for key, value in unknown.items() if key not in rest}
    return GenerateContentRequest(model=model or None, contents=contents, **top)


@cache
def _name_slots(kind: type[JsonModel]) -> frozenset[str]:
    return frozenset(slot for slot, _, _ in kind.__json_out__)
