"""Webhooks."""

from __future__ import annotations

from typing import Any

from .checks import check, refused

EVENTS = ["batch.succeeded", "interaction.completed"]
URI = "https://example.com/hook"


@check("create, get: a webhook, and its secret once")
async def create(client: Any) -> None:
    webhook = await client.webhooks.create(uri=URI, subscribed_events=EVENTS, name="mine")
    assert (webhook.uri, webhook.subscribed_events, webhook.state) == (URI, EVENTS, "enabled")
    assert webhook.new_signing_secret
    found = await client.webhooks.get(webhook.id)
    assert (found.id, found.name, found.new_signing_secret) == (webhook.id, "mine", None)
    (secret,) = found.signing_secrets
    assert webhook.new_signing_secret.startswith(secret.truncated_secret.removesuffix("..."))
    assert len(secret.truncated_secret) < len(webhook.new_signing_secret)
    await client.webhooks.delete(webhook.id)


@check("create: an address that cannot be is 400")
async def no_uri(client: Any) -> None:
    with refused(400):
        await client.webhooks.create(uri="not an address", subscribed_events=EVENTS)


@check("list: all, in pages")
async def listed(client: Any) -> None:
    ids = {(await client.webhooks.create(uri=URI, subscribed_events=EVENTS)).id for _ in range(3)}
    first = await client.webhooks.list(page_size=2)
    assert len(first.webhooks) == 2
    rest = await client.webhooks.list(page_size=50, page_token=first.next_page_token)
    assert ids <= {webhook.id for webhook in first.webhooks + rest.webhooks}
    for webhook_id in ids:
        await client.webhooks.delete(webhook_id)


@check("update: only what is named")
async def update(client: Any) -> None:
    webhook = await client.webhooks.create(uri=URI, subscribed_events=EVENTS, name="mine")
    updated = await client.webhooks.update(webhook.id, state="disabled", update_mask="state")
    assert (updated.state, updated.name, updated.uri) == ("disabled", "mine", URI)
    updated = await client.webhooks.update(webhook.id, name="yours", subscribed_events=["video.generated"])
    assert (updated.name, updated.subscribed_events) == ("yours", ["video.generated"])
    await client.webhooks.delete(webhook.id)


@check("ping: it is there")
async def ping(client: Any) -> None:
    webhook = await client.webhooks.create(uri="https://gone.invalid/hook", subscribed_events=EVENTS)
    assert await client.webhooks.ping(webhook.id) is not None
    await client.webhooks.delete(webhook.id)
    with refused(404):
        await client.webhooks.ping(webhook.id)


@check("rotate_signing_secret: at once, or with a day left")
async def rotate(client: Any) -> None:
    webhook = await client.webhooks.create(uri=URI, subscribed_events=EVENTS)
    fresh = await client.webhooks.rotate_signing_secret(webhook.id)
    assert fresh.secret != webhook.new_signing_secret
    kept = len((await client.webhooks.get(webhook.id)).signing_secrets)
    await client.webhooks.rotate_signing_secret(webhook.id, revocation_behavior="revoke_previous_secrets_immediately")
    assert (kept, len((await client.webhooks.get(webhook.id)).signing_secrets)) == (2, 1)
    await client.webhooks.delete(webhook.id)


@check("delete: what is gone is 404")
async def delete(client: Any) -> None:
    webhook = await client.webhooks.create(uri=URI, subscribed_events=EVENTS)
    await client.webhooks.delete(webhook.id)
    with refused(404):
        await client.webhooks.get(webhook.id)
