"""The two halves of the API, and how tests of both ask them something."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import gemkit

from ..drivers.wire import Wire, finish, say

ASK: dict[str, Any] = {"model": "gemini-x", "contents": "hi"}
OK = (200, say("ok", "STOP"))
CREATED = (200, {"id": "abc", "status": "completed"})
AT_ONCE = gemkit.RetryPolicy(initial=0)


class Family(NamedTuple):
    """One of the two halves of the API. google-genai has a library for each, and they behave differently."""

    resource: str
    method: str
    arguments: dict[str, Any]
    answer: Any

    def ask(self, client: Any, **options: Any) -> Any:
        return finish(getattr(getattr(client, self.resource), self.method)(**self.arguments, **options))


FAMILIES = {
    "models": Family("models", "generate_content", ASK, OK),
    "interactions": Family("interactions", "create", {"model": "gemini-x", "input": "hi"}, CREATED),
}


def body(wire: Wire, at: int = -1) -> Any:
    return json.loads(wire.requests[at].content)


def generate(client: Any, **options: Any) -> Any:
    return finish(client.models.generate_content(**ASK, **options))


def info(delay: str) -> dict[str, Any]:
    """A refusal that says when to ask again."""
    detail = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay}
    return {"error": {"code": 429, "status": "RESOURCE_EXHAUSTED", "message": "slow down", "details": [detail]}}
