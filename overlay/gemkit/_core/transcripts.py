"""Chats as JSON text, to be saved and read again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, cast

from gemkit_raw.models import Content, GenerateContentConfig
from gemkit_raw.types import JsonModel

from .._values import evolve
from .config import SCHEMAS, ConfigInput, Options
from .history import ChatState, History, OnIncomplete, check_on_incomplete
from .inputs import list_names, suggest, unfold
from .json import dumps, loads
from .names import split_model
from .settings import Settings
from .steps import Flow

T = TypeVar("T")
FORMAT = "gemkit.chat"
VERSION = 1


def write_chat(chat: ChatState, *, without: Iterable[str] = ()) -> str:
    """A chat as JSON text.

    Raises:
        TypeError: an option of its config can't be written as JSON.
    """
    saved = {
        "format": FORMAT,
        "version": VERSION,
        "model": chat.model,
        "config": _write_config(_settle(chat.read_config()), _read_names(without)),
        "on_incomplete": chat.on_incomplete,
        "history": [turn.to_dict() for turn in chat.said.turns],
        "unanswered": [
            {"position": position, "contents": [turn.to_dict() for turn in contents]}
            for position, contents in chat.said.unanswered
        ],
    }
    text = json.dumps(saved, ensure_ascii=False, indent=2, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair: only its escape can be written
        text = json.dumps(saved, indent=2, allow_nan=False)
    return text + "\n"


def read_chat(
    settings: Settings,
    text: str | bytes,
    *,
    model: str | None = None,
    config: ConfigInput | None = None,
    on_incomplete: OnIncomplete | None = None,
) -> ChatState:
    """The chat that JSON text holds; what is given goes over what was saved.

    Raises:
        ValueError: the text holds no chat, or one that a later version of gemkit wrote.
    """
    try:
        fields = _open(text)
        name = model or fields["model"]
        split_model(name)
        return ChatState(
            settings,
            name,
            config,
            History(
                [Content.from_dict(turn) for turn in fields["history"]],
                [
                    (int(item["position"]), [Content.from_dict(turn) for turn in item["contents"]])
                    for item in fields["unanswered"]
                ],
            ),
            on_incomplete=check_on_incomplete(on_incomplete or fields["on_incomplete"]),
            saved=GenerateContentConfig.from_dict(fields["config"]),
        )
    except KeyError as error:
        raise ValueError(f"This is no saved chat: it has no {error}.") from error
    except (ValueError, TypeError, AttributeError) as error:
        raise ValueError(f"This is no saved chat: {error}") from error


def _open(text: str | bytes) -> Mapping[str, Any]:
    saved = loads(text)
    if not isinstance(saved, Mapping) or cast("Mapping[str, Any]", saved).get("format") != FORMAT:
        raise ValueError(f"its format is not {FORMAT!r}")
    fields = cast("Mapping[str, Any]", saved)
    if fields.get("version") != VERSION:
        raise ValueError(f"it is of version {fields.get('version')!r}, and this gemkit reads version {VERSION}")
    return fields


def _settle(flow: Flow[T]) -> T:
    """The result of a flow that has no need of files."""
    try:
        next(flow)
    except StopIteration as stop:
        return stop.value
    flow.close()
    raise TypeError(
        "the chat's config names a file that was not read yet: send a message first, or give what the file holds"
    )


def _write_config(options: Options, without: set[str]) -> dict[str, Any]:
    """The options of a chat, but for those of its calls and some others; TypeError for one that JSON can't hold."""
    told = {  # of these the service knows by their descriptions only
        "response_schema": options.output_type,
        "tools": next((tool for tool in options.tools if not isinstance(unfold(tool), JsonModel | Mapping)), None),
    }
    for name, value in told.items():
        if value is not None and name not in without:
            raise _refuse(name, f"{value!r} is an object of Python's")
    changes: dict[str, Any] = {"automatic_function_calling": options.automatic_function_calling}
    changes |= dict.fromkeys((*without, *(SCHEMAS if "response_schema" in without else ())))
    config = evolve(options.request_config, **changes).to_dict()
    for key, value in config.items():
        try:
            dumps(value)
        except (TypeError, ValueError) as error:
            raise _refuse(GenerateContentConfig.__json_in__.get(key, (key,))[0], str(error)) from error
    return config


def _refuse(name: str, why: str) -> TypeError:
    return TypeError(
        f"{name!r} in the chat's config can't be saved: {why}. Save the chat without it, without=[{name!r}], and give it again "
        f"when the chat is loaded, config={{{name!r}: ...}}."
    )


def _read_names(names: Iterable[str]) -> set[str]:
    """The Python names of options."""
    known = list_names(GenerateContentConfig)
    given = [names] if isinstance(names, str) else list(names)
    for name in given:
        if name not in known:
            raise TypeError(f"a config has no {name!r}{suggest(name, known)}")
    return {GenerateContentConfig.__json_in__[known[name]][0] for name in given}
