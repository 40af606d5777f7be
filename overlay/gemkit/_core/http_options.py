"""google-genai's `http_options` of a client, as arguments of ours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .config import read_retry_options
from .inputs import suggest, unfold

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
    given: Any = unfold(value) or {}
    if not isinstance(given, Mapping):
        raise TypeError(f"http_options must be a dict, not {type(value).__name__}")
    options: dict[str, Any] = {}
    for key, item in cast("Mapping[str, Any]", given).items():
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
