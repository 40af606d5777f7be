"""Tokens for live sessions, on v1alpha only."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from .checks import ALPHA, check, refused, types
from .material import MODEL


@check("create: a token", ALPHA)
async def create(client: Any) -> None:
    token = await client.auth_tokens.create(config={"uses": 1})
    assert token.name.startswith("auth_tokens/")


@check("create: a token for one kind of session", ALPHA)
async def constrained(client: Any) -> None:
    setup = types.LiveConnectConfig(system_instruction="Be kind.", temperature=0.5)
    config = types.CreateAuthTokenConfig(
        uses=3,
        expire_time=datetime.now(UTC) + timedelta(minutes=5),
        live_connect_constraints=types.LiveConnectConstraints(model=MODEL, config=setup),
        lock_additional_fields=["top_k"],
    )
    assert (await client.auth_tokens.create(config=config)).name != (await client.auth_tokens.create()).name


@check("create: a field that does not exist is 400", ALPHA)
async def unknown_field(client: Any) -> None:
    options = types.HttpOptions(extra_body={"lifetime": "1h"})
    with refused(400, "INVALID_ARGUMENT", 'Unknown name "lifetime"'):
        await client.auth_tokens.create(config=types.CreateAuthTokenConfig(http_options=options))
