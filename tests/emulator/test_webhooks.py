"""Webhooks: who is told of what, how it is signed, and what becomes of those that don't listen."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import random

import anyio
import httpx
import pytest

from gemkit_emulator import create_app
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.interactions.deliveries import Courier, is_loopback, make_event
from gemkit_emulator.interactions.tokens import make_key_pair

from .conftest import TestClient
from .family import ROOT, delete, find, fit, make, refusal, walk

HOOK = "http://localhost:9/hook"
EVENTS = ["interaction.completed", "interaction.failed", "interaction.requires_action", "video.generated"]


class Listener:
    """An address that webhooks are called at, without a network."""

    def __init__(self) -> None:
        self.heard: list[httpx.Request] = []
        self.statuses: list[int] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.heard.append(request)
        return httpx.Response(self.statuses.pop(0) if self.statuses else 204)

    def events(self):
        return [json.loads(request.content) for request in self.heard]


@pytest.fixture
def listener(client) -> Listener:
    listener = Listener()
    courier = client.app.state.webhooks
    courier.transport = httpx.MockTransport(listener.answer)
    courier.pause = lambda _: anyio.lowlevel.checkpoint()
    return listener


def settle(client):
    client.portal.call(client.app.state.webhooks.drain)


def make_webhook(client, **fields):
    return make(client, "webhooks", "Webhook", **{"uri": HOOK, "subscribed_events": EVENTS, **fields})


def get(client, webhook):
    return find(client, "webhooks", webhook["id"], "Webhook")


def patch(client, webhook, mask=None, **body):
    return client.patch(f"{ROOT}/webhooks/{webhook['id']}", params={"update_mask": mask} if mask else {}, json=body)


def post(client, webhook, verb, **body):
    return client.post(f"{ROOT}/webhooks/{webhook['id']}:{verb}", json=body)


def rotate(client, webhook, **body):
    return fit(post(client, webhook, "rotateSigningSecret", **body), "WebhookRotateSigningSecretResponse")["secret"]


def interact(client, text="Hi", **fields):
    body = {"model": "gemini-3.8-flash", "input": text, "background": True, **fields}
    interaction = client.post(f"{ROOT}/interactions", json=body).json()
    for _ in range(2):
        client.get(f"{ROOT}/interactions/{interaction['id']}")
    settle(client)
    return interaction


def is_signed(request, secret):
    """Whether one of the signatures is the secret's, as the Standard Webhooks specification has it."""
    headers = request.headers
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + request.content
    key = base64.b64decode(secret.removeprefix("whsec_"))
    expected = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    return f"v1,{expected}" in headers["webhook-signature"].split(" ")


def test_a_webhook_tells_its_secret_once(client):
    made = make_webhook(client, name="Mine")
    secret = made.pop("new_signing_secret")
    assert secret.startswith("whsec_")
    assert made.items() >= {"uri": HOOK, "subscribed_events": EVENTS, "name": "Mine", "state": "enabled"}.items()
    assert get(client, made) == made
    assert walk(client, "webhooks", "webhooks", "WebhookListResponse") == [[made]]
    assert secret not in str(made)
    assert made["signing_secrets"] == [{"truncated_secret": f"{secret[:10]}..."}]
    delete(client, "webhooks", made["id"])
    assert "is not found" in refusal(client.get(f"{ROOT}/webhooks/{made['id']}"), 404, "not_found")


def test_v1_has_webhooks_too(client):
    made = make_webhook(client)
    assert client.get(f"/v1/webhooks/{made['id']}").status_code == 200


def test_a_webhook_can_be_changed(client, clock):
    made = make_webhook(client, name="Mine")
    clock.advance(1)
    changed = fit(patch(client, made, uri="https://example.com/x", state="disabled"), "Webhook")
    assert changed.items() >= {"uri": "https://example.com/x", "state": "disabled", "name": "Mine"}.items()
    assert changed["update_time"] > made["update_time"]
    # Only what the mask names is taken from the body.
    changed = fit(patch(client, made, "state", uri=HOOK, state="enabled"), "Webhook")
    assert changed.items() >= {"uri": "https://example.com/x", "state": "enabled"}.items()
    assert "name" not in fit(patch(client, made, "name"), "Webhook")
    assert "'color' cannot be updated" in refusal(patch(client, made, "color"))
    assert "enabled or disabled" in refusal(patch(client, made, state="disabled_due_to_failed_deliveries"))


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"uri": "ftp://example.com"}, "begins with https://"),
        ({"uri": "https://"}, "begins with https://"),
        ({"uri": "http://[x"}, "begins with https://"),
        ({"uri": None}, "Missing required parameter 'uri'."),
        ({"subscribed_events": []}, "at least one event"),
        ({"subscribed_events": ["lunch"]}, "The value 'lunch' is not supported for 'subscribed_events[0]'."),
        ({"subscribed_events": "batch.succeeded"}, "expected a list"),
    ],
)
def test_what_is_wrong_with_a_webhook_is_named(client, fields, message):
    body = {"uri": HOOK, "subscribed_events": EVENTS, **fields}
    assert message in refusal(client.post(f"{ROOT}/webhooks", json=body))


def test_a_ping_is_sent_and_signed(client, listener, clock):
    made = make_webhook(client)
    assert fit(post(client, made, "ping"), "WebhookPingResponse") == {}
    (request,) = listener.heard
    assert (request.method, str(request.url)) == ("POST", HOOK)
    assert is_signed(request, made["new_signing_secret"])
    assert request.headers["webhook-timestamp"] == str(clock.now // 1_000_000_000)
    (event,) = listener.events()
    assert event == {
        "type": "webhook.ping",
        "version": "v1",
        "timestamp": event["timestamp"],
        "data": {"id": made["id"]},
    }


def test_secrets_change_over_within_a_day(client, listener, clock):
    made = make_webhook(client)
    old, new = made["new_signing_secret"], rotate(client, made)
    assert [*map(len, get(client, made)["signing_secrets"])] == [1, 2]
    post(client, made, "ping")
    clock.advance(24)
    post(client, made, "ping")
    assert [is_signed(request, old) for request in listener.heard] == [True, False]
    assert all(is_signed(request, new) for request in listener.heard)
    newest = rotate(client, made, revocation_behavior="REVOKE_PREVIOUS_SECRETS_IMMEDIATELY")
    assert len(get(client, made)["signing_secrets"]) == 1
    post(client, made, "ping")
    assert [is_signed(listener.heard[-1], secret) for secret in (new, newest)] == [False, True]


@pytest.mark.parametrize(
    ("text", "fields", "kind"),
    [
        ("Hi", {}, "interaction.completed"),
        ("call f", {"tools": [{"type": "function", "name": "f"}]}, "interaction.requires_action"),
        ("[block:SAFETY]", {}, "interaction.failed"),
    ],
)
def test_the_end_of_an_interaction_is_told(client, listener, text, fields, kind):
    make_webhook(client)
    interaction = interact(client, text, **fields)
    (event,) = listener.events()
    assert (event["type"], event["data"]["id"]) == (kind, interaction["id"])
    assert ("error_code" in event["data"]) == (kind == "interaction.failed")


def test_nobody_is_told_who_did_not_ask(client, listener):
    make_webhook(client, subscribed_events=["batch.failed"])
    off = make_webhook(client)
    patch(client, off, state="disabled")
    interact(client)
    make_webhook(client)
    body = {"model": "gemini-3.8-flash", "input": "Hi"}
    client.post(f"{ROOT}/interactions", json=body)  # its maker has the answer
    settle(client)
    assert listener.heard == []


def test_a_call_is_repeated_until_it_is_heard(client, listener):
    made = make_webhook(client)
    listener.statuses = [500, 302, 200]
    interact(client)
    assert len({request.headers["webhook-id"] for request in listener.heard}) == 1
    assert len(listener.heard) == 3
    (delivery,) = client.app.state.webhooks.deliveries
    assert (delivery.attempts, delivery.status, delivery.succeeded) == (3, 200, True)
    assert get(client, made)["state"] == "enabled"


def test_who_never_listens_is_called_no_more(client, listener):
    made = make_webhook(client)
    listener.statuses = [500] * 100
    for _ in range(6):
        interact(client)
    assert len(listener.heard) == 15
    assert get(client, made)["state"] == "disabled_due_to_failed_deliveries"
    assert fit(patch(client, made, state="enabled"), "Webhook")["state"] == "enabled"
    interact(client)
    assert len(listener.heard) == 18


def test_an_address_that_is_not_there_does_no_harm(client, listener):
    def fail(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("nobody there")

    client.app.state.webhooks.transport = httpx.MockTransport(fail)
    made = make_webhook(client)
    assert post(client, made, "ping").status_code == 200
    assert [delivery.status for delivery in client.app.state.webhooks.deliveries] == [None]


# --- addresses in requests --------------------------------------------------------------------------------------------


def verify(token, key):
    """The claims of a token, checked the way RFC 8017 says, with nothing of the emulator's."""
    head, claims, signature = token.split(".")
    size = (key["n"].bit_length() + 7) // 8
    opened = pow(int.from_bytes(_decode(signature)), key["e"], key["n"]).to_bytes(size)
    digest = hashlib.sha256(f"{head}.{claims}".encode()).digest()
    prefix = bytes.fromhex("3031300d060960864801650304020105000420")
    assert opened == b"\0\1" + b"\xff" * (size - 54) + b"\0" + prefix + digest
    return json.loads(_decode(head)), json.loads(_decode(claims))


def _decode(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def test_a_request_can_name_its_own_addresses(client, listener):
    make_webhook(client)
    config = {"uris": ["http://127.0.0.1:1/a"], "user_metadata": {"job": 7}}
    interaction = interact(client, webhook_config=config)
    assert interaction["webhook_config"] == config
    (request,) = listener.heard
    (event,) = listener.events()
    assert str(request.url) == "http://127.0.0.1:1/a"
    assert (event["type"], event["user_metadata"]) == ("interaction.completed", {"job": 7})
    (described,) = client.get("/.well-known/jwks.json").json()["keys"]
    key = {name: int.from_bytes(_decode(described[name])) for name in ("n", "e")}
    assert key["n"].bit_length() == 2048
    head, claims = verify(request.headers["webhook-signature"], key)
    assert head == {"alg": "RS256", "kid": described["kid"], "typ": "JWT"}
    assert claims.items() >= {**event, "aud": "http://127.0.0.1:1/a", "jti": request.headers["webhook-id"]}.items()


def test_keys_differ_and_sign_what_they_should():
    first, second, again = (make_key_pair(random.Random(seed), 768) for seed in (1, 2, 1))
    assert first == again
    assert first.id != second.id
    assert first.modulus.bit_length() == second.modulus.bit_length() == 768
    _, claims = verify(first.sign({"a": 1}), {"n": first.modulus, "e": 65537})
    assert claims == {"a": 1}


def test_bad_addresses_are_refused_before_anything_is_done(client):
    for config, message in (
        ({"uris": ["nowhere"]}, "webhook_config.uris[0]"),
        ({"uris": [HOOK] * 11}, "at most 10"),
        ({"uris": HOOK}, "expected a list"),
    ):
        body = {"model": "gemini-3.8-flash", "input": "Hi", "webhook_config": config}
        assert message in refusal(client.post(f"{ROOT}/interactions", json=body))


# --- what else is told ------------------------------------------------------------------------------------------------


def test_the_end_of_a_video_is_told(client, listener):
    config = {"uris": [HOOK], "userMetadata": {"job": 7}}
    body = {"instances": [{"prompt": "a wave"}], "webhookConfig": config}
    name = client.post(f"{ROOT}/models/veo-3.1-generate-preview:predictLongRunning", json=body).json()["name"]
    make_webhook(client)
    for _ in range(3):
        operation = client.get(f"{ROOT}/{name}").json()
    settle(client)
    (event,) = listener.events()
    (sample,) = operation["response"]["generateVideoResponse"]["generatedSamples"]
    assert (event["type"], event["user_metadata"]) == ("video.generated", {"job": 7})
    assert event["data"]["id"] == name
    assert event["data"]["output_file_uri"] == sample["video"]["uri"]
    assert client.get(f"{ROOT}/{event['data']['file_name']}").json()["mimeType"] == "video/mp4"


def run_batch(client, config):
    body = {"batch": {"inputConfig": config}}
    name = client.post(f"{ROOT}/models/gemini-2.5-flash:batchGenerateContent", json=body).json()["name"]
    for _ in range(3):
        client.get(f"{ROOT}/{name}")
    settle(client)
    return name


def test_the_end_of_a_batch_is_told(client, listener):
    make_webhook(client, subscribed_events=["batch.succeeded", "batch.failed"])
    row = {"request": {"contents": [{"parts": [{"text": "Hi"}]}]}}
    inline = run_batch(client, {"requests": {"requests": [row]}})
    files = []
    for content in (json.dumps({"key": "a", **row}), "no JSON"):
        response = client.post(f"/upload{ROOT}/files", content=content, headers={"content-type": "text/plain"})
        files.append(response.json()["file"]["name"])
    good, bad = (run_batch(client, {"fileName": name}) for name in files)
    told = [(event["type"], event["data"]["id"]) for event in listener.events()]
    assert told == [("batch.succeeded", inline), ("batch.succeeded", good), ("batch.failed", bad)]
    assert listener.events()[1]["data"]["output_file_uri"] == f"files/batch-{good.partition('/')[2]}"
    assert "cannot be read" in listener.events()[2]["data"]["error_message"]


# --- other machines ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("uri", "near"),
    [
        ("http://localhost:80/x", True),
        ("https://a.localhost", True),
        ("http://127.8.0.1/", True),
        ("http://[::1]:1/", True),
        ("https://example.com/localhost", False),
        ("http://localhost.example.com", False),
        ("http://10.0.0.1/", False),
        ("http://0.0.0.0/", False),
        ("http://[x", False),
        ("", False),
    ],
)
def test_what_is_on_this_machine_is_known(uri, near):
    assert is_loopback(uri) == near


def test_other_machines_are_left_alone(client, listener):
    made = make_webhook(client, uri="https://example.com/hook")
    post(client, made, "ping")
    interact(client)
    assert listener.heard == []
    assert [delivery.attempts for delivery in client.app.state.webhooks.deliveries] == [0, 0]
    assert get(client, made)["state"] == "enabled"


def test_other_machines_are_called_where_that_is_wanted(clock):
    listener = Listener()
    app = create_app(EchoEngine(), clock=clock, rng=random.Random(1), outside_webhooks=True)
    app.state.webhooks.transport = httpx.MockTransport(listener.answer)
    with TestClient(app, headers={"x-goog-api-key": "test"}) as client:
        post(client, make_webhook(client, uri="https://example.com/hook"), "ping")
    assert [str(request.url) for request in listener.heard] == ["https://example.com/hook"]


def test_a_courier_has_its_hands_full_at_some_point(clock):
    async def run():
        gate = anyio.Event()

        async def wait() -> None:
            await gate.wait()

        courier = Courier(clock, random.Random(1))
        for _ in range(150):
            courier.start(wait())
        waiting = gate.statistics
        await anyio.lowlevel.checkpoint()
        count = waiting().tasks_waiting
        await courier.close()
        return count

    assert anyio.run(run) == 100


def test_an_event_has_what_its_request_wants_to_hear_again():
    assert make_event("x", 0, {"id": "1"}) == {
        "type": "x",
        "version": "v1",
        "timestamp": "1970-01-01T00:00:00Z",
        "data": {"id": "1"},
    }
    assert make_event("x", 0, {}, {"a": 1})["user_metadata"] == {"a": 1}
