"""The client itself: errors of any call, quotas, the end."""

from __future__ import annotations

from typing import Any

from .checks import BETA, check, every, refused
from .material import BRIEF, LIMITED, MODEL


@check("a quota used up is 429, and says when to come back")
async def exhausted(client: Any) -> None:
    with refused(429, "RESOURCE_EXHAUSTED", "You exceeded your current quota") as refusal:
        for _ in range(10):
            await client.models.generate_content(model=LIMITED, contents="Hi", config=BRIEF)
    details = {item["@type"].rpartition(".")[2]: item for item in refusal.details["error"]["details"]}
    assert details["RetryInfo"]["retryDelay"].endswith("s")
    (violation,) = details["QuotaFailure"]["violations"]
    assert violation["quotaDimensions"]["model"] == LIMITED
    assert (violation["quotaValue"], violation["quotaId"]) == (
        "2",
        "GenerateRequestsPerMinutePerProjectPerModel-FreeTier",
    )


@check("a quota used up ends streams before they begin", BETA)
async def exhausted_stream(client: Any) -> None:
    with refused(429, "RESOURCE_EXHAUSTED"):
        for _ in range(10):
            await every(await client.models.generate_content_stream(model=LIMITED, contents="Hi", config=BRIEF))


@check("a version that does not exist is 404")
async def no_version(client: Any) -> None:
    with refused(404):
        await client.models.get(model=MODEL, config={"http_options": {"api_version": "v9"}})


@check("close, aclose: the end")
async def close(client: Any) -> None:
    other = client.caller.make_client()
    assert await other.models.get(model=MODEL)
    await (other.aclose() if client.caller.flavour == "async" else other.close())
    said = ""
    try:
        await other.models.get(model=MODEL)
    except RuntimeError as error:
        said = str(error)
    assert "closed" in said
