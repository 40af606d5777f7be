"""Short-lived tokens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, cast

from gemkit_raw.models import AuthToken, BidiGenerateContentSetup, GenerationConfig

from ..calls import call
from ..config import list_options, read_tools
from ..contents import to_content
from ..endpoints import open_endpoint
from ..inputs import SupportsModelDump, as_tuple, build, suggest, unfold
from ..method_options import read_method_options, to_camel
from ..names import split_model
from ..safety import read_safety_settings
from ..settings import Settings
from ..steps import Flow

ConfigInput = Mapping[str, Any] | SupportsModelDump
OPTIONS = ("uses", "expire_time", "new_session_expire_time", "live_connect_constraints", "lock_additional_fields")


def create_token(
    settings: Settings,
    *,
    config: ConfigInput | None = None,
    uses: int | None = None,
    expire_time: dt.datetime | str | None = None,
    new_session_expire_time: dt.datetime | str | None = None,
    live_connect_constraints: ConfigInput | None = None,
    lock_additional_fields: Sequence[str] | None = None,
) -> Flow[AuthToken]:
    """A short-lived token, its `.name`, that opens live sessions in place of the API key; it is good for nothing else.

    Keep it as you keep a key: logs and `repr` don't show it.

    Args:
        config: the same as a dict, or a `types.CreateAuthTokenConfig`.
        uses: how many sessions it opens (default 1; 0 for any number).
        expire_time: when these end: a datetime, less than 20 hours from now (default: 30 minutes from now).
        new_session_expire_time: when it opens no more (default: a minute from now).
        live_connect_constraints: what the sessions are tied to: `{"model": ..., "config": {...}}`, with options such as
            `system_instruction`, `tools` and `temperature`. By default none of the rest can be chosen either.
        lock_additional_fields: the options that can't be chosen besides those that are set, such as `["temperature"]`; with
            an empty list all others can.

    https://ai.google.dev/gemini-api/docs/ephemeral-tokens
    """
    beside = (uses, expire_time, new_session_expire_time, live_connect_constraints, lock_additional_fields)
    named = {name: value for name, value in zip(OPTIONS, beside, strict=True) if value is not None}
    fields = read_method_options(config, *OPTIONS) | named
    given = fields.pop("live_connect_constraints", None)
    constraints = read_method_options(given, "model", "config", where="live_connect_constraints")
    locked = fields.pop("lock_additional_fields", None)
    setup = (yield from read_setup(settings, constraints)) if constraints else None
    mask = None if locked is None else write_mask(setup, as_tuple(locked, "lock_additional_fields"))
    body = build(AuthToken, {**fields, "bidi_generate_content_setup": setup, "field_mask": mask}, "config")
    endpoint = open_endpoint("auth_tokens.auth_tokens_create")
    return (yield from call(settings, endpoint, endpoint.request(body=body)))


def read_setup(settings: Settings, constraints: Mapping[str, Any]) -> Flow[BidiGenerateContentSetup]:
    """The setup of a live session: a model, and options in one dict, each of which goes where the service wants it."""
    where = "live_connect_constraints.config"
    given: Any = unfold(constraints.get("config")) or {}
    if not isinstance(given, Mapping):
        raise TypeError(f"{where} must be a dict, not {type(given).__name__}")
    top = list_options(BidiGenerateContentSetup)
    inner = list_options(GenerationConfig)
    names = {**inner, **top}
    setup: dict[str, Any] = {}
    generation: dict[str, Any] = {}
    for key, value in cast("Mapping[str, Any]", given).items():
        if key not in names or key == "model":
            raise TypeError(f"{where} has no {key!r}{suggest(key, names)}")
        if value is not None:
            (setup if key in top else generation)[names[key]] = value
    if (model := constraints.get("model")) is not None:
        setup["model"] = "/".join(split_model(model))
    if (instruction := setup.get("system_instruction")) is not None:
        setup["system_instruction"] = yield from to_content(settings, instruction, None)
    if "tools" in setup:
        setup["tools"] = read_tools(as_tuple(setup["tools"], f"{where}.tools"))
    if "safety_settings" in setup:
        setup["safety_settings"] = read_safety_settings(setup["safety_settings"])
    if generation:
        base = build(GenerationConfig, setup.get("generation_config") or {}, f"{where}.generation_config")
        over = build(GenerationConfig, generation, where)
        setup["generation_config"] = GenerationConfig.from_dict({**base.to_dict(), **over.to_dict()})
    return build(BidiGenerateContentSetup, setup, where)


def write_mask(setup: BidiGenerateContentSetup | None, locked: Sequence[str]) -> str | None:
    """The fields that a session can't choose: those that are set, and some more; None where that names none."""
    paths: list[str] = []
    for key, value in (setup.to_dict() if setup else {}).items():
        paths += [f"{key}.{inner}" for inner in value] if key == "generationConfig" else [key]
    inner = list_options(GenerationConfig).keys() - list_options(BidiGenerateContentSetup).keys()
    paths += [f"generationConfig.{to_camel(name)}" if name in inner else to_camel(name) for name in locked]
    return ",".join(dict.fromkeys(paths)) or None
