"""google-genai's `http_options` of a client and of a call, as arguments of ours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from gemkit_raw.types import JsonModel

from .._values import evolve
from ..retries import RetryPolicy
from .inputs import suggest, unfold

NAMES = ("http_options", "httpOptions")
SAME = {
    "base_url",
    "api_version",
    "headers",
    "extra_body",
    "client_args",
    "async_client_args",
}
RENAMED = {"httpx_client": "http_client", "httpx_async_client": "async_http_client"}
FOREIGN = {
    "aiohttp_client": "gemkit speaks httpx: give httpx_async_client",
    "base_url_resource_scope": "only the Gemini Enterprise Agent Platform (Vertex AI) has that",
}


def read_client_options(value: Any) -> dict[str, Any]:
    """Arguments of Client: what is None is left out, milliseconds become seconds.

    Raises:
        TypeError: an option that there isn't, or that has no meaning here.
    """
    options: dict[str, Any] = {}
    for key, item in _open(value).items():
        name = "".join(f"_{c.lower()}" if c.isupper() else c for c in key)
        if item is None:
            continue
        if name in SAME:
            options[name] = item
        elif name in RENAMED:
            options[RENAMED[name]] = item
        elif name == "timeout":
            options["timeout"] = item / 1000
        elif name == "retry_options":
            options["retry"] = read_retry_options(unfold(item))
        elif name in FOREIGN:
            raise TypeError(f"http_options can't have {key!r}: {FOREIGN[name]}")
        else:
            raise TypeError(
                f"http_options has no {key!r}{suggest(name, [*SAME, *RENAMED, 'timeout', 'retry_options'])}"
            )
    return options


def read_call_options(value: Any) -> dict[str, Any]:
    """The options of a call: `timeout` (seconds), `headers`, `extra_body`, `retry`.

    Raises:
        TypeError: one that can't be set for a single call.
    """
    options: dict[str, Any] = {}
    for name, item in _open(value).items():
        match name:
            case _ if item is None:
                continue
            case "timeout":
                options["timeout"] = item / 1000  # milliseconds
            case "headers":
                options["headers"] = item
            case "extra_body" | "extraBody":
                options["extra_body"] = item
            case "retry_options" | "retryOptions":
                options["retry"] = read_retry_options(unfold(item))
            case _:
                raise TypeError(
                    f"http_options of a call can't have {name!r}; what the client may have, gemkit.Client takes"
                )
    return options


def split_config(config: Any) -> tuple[Any, dict[str, Any]]:
    """A config without its `http_options`; and what these say, as `read_call_options` has it."""
    if isinstance(config, Mapping):
        fields = cast("Mapping[str, Any]", config)
        found = [fields[name] for name in NAMES if name in fields]
        if len(found) > 1:
            raise TypeError("'http_options' is given twice, in two spellings")
        rest = {name: value for name, value in fields.items() if name not in NAMES} if found else fields
        return rest, read_call_options(found[0]) if found else {}
    value = getattr(config, "http_options", None)
    if value is None:
        return config, {}
    if isinstance(config, JsonModel):
        return evolve(config, http_options=None), read_call_options(value)
    if copy := getattr(config, "model_copy", None):  # google-genai's
        return copy(update={"http_options": None}), read_call_options(value)
    return config, {}  # whoever reads it says what is wrong with it


def read_retry_options(given: Mapping[str, Any]) -> RetryPolicy:
    """The policy that `retry_options` mean; `exp_base`, `jitter` and the status codes are what they are here."""
    names = {"attempts": "max_retries", "initial_delay": "initial", "max_delay": "maximum"}
    camel = {"initialDelay": "initial_delay", "maxDelay": "max_delay"}
    values = {camel.get(name, name): value for name, value in given.items() if value is not None}
    if values.get("attempts"):
        values["attempts"] -= 1  # the first one is no retry
    return RetryPolicy(**{names[name]: value for name, value in values.items() if name in names})


def _open(value: Any) -> Mapping[str, Any]:
    given: Any = unfold(value) or {}
    if not isinstance(given, Mapping):
        raise TypeError(f"http_options must be a dict, not {type(value).__name__}")
    return cast("Mapping[str, Any]", given)
