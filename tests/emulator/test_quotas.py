"""Quotas, and what Google says when there is nothing left of them."""

from __future__ import annotations

import contextlib
import random

import httpx
import pytest
from starlette.testclient import TestClient

from gemkit_emulator import create_app, running_emulator
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.quotas import Quota, read_quota

from .asking import FLASH, post, user

MINUTE = 1 / 60


@contextlib.contextmanager
def limited(clock, *quotas, state=None):
    app = create_app(EchoEngine(), clock=clock, rng=random.Random(1), quotas=quotas, state=state)
    with TestClient(app, headers={"x-goog-api-key": "test"}) as client:
        yield client


def statuses(client, count, name=FLASH, **fields):
    return [post(client, "Hi", name, **fields).status_code for _ in range(count)]


def test_requests_a_minute_in_googles_words(clock):
    with limited(clock, Quota(rpm=2)) as client:
        assert statuses(client, 2) == [200, 200]
        response = post(client, "Hi")
        assert (response.status_code, response.headers.get("retry-after")) == (429, None)
        # The clock stands so long before the next minute.
        assert response.json()["error"] == {
            "code": 429,
            "message": (
                "You exceeded your current quota, please check your plan and billing details. For more information on "
                "this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits. To monitor your current usage, "
                "head to: https://ai.dev/rate-limit. \n"
                "* Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_free_tier_requests, "
                "limit: 2, model: gemini-2.5-flash\n"
                "Please retry in 19.876543211s."
            ),
            "status": "RESOURCE_EXHAUSTED",
            "details": [
                {
                    "@type": "type.googleapis.com/google.rpc.Help",
                    "links": [
                        {
                            "description": "Learn more about Gemini API quotas",
                            "url": "https://ai.google.dev/gemini-api/docs/rate-limits",
                        }
                    ],
                },
                {
                    "@type": "type.googleapis.com/google.rpc.QuotaFailure",
                    "violations": [
                        {
                            "quotaMetric": "generativelanguage.googleapis.com/generate_content_free_tier_requests",
                            "quotaId": "GenerateRequestsPerMinutePerProjectPerModel-FreeTier",
                            "quotaDimensions": {"location": "global", "model": "gemini-2.5-flash"},
                            "quotaValue": "2",
                        }
                    ],
                },
                {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "19s"},
            ],
        }
        clock.now += 19_876_543_210
        assert statuses(client, 1) == [429]
        clock.now += 1
        assert statuses(client, 3) == [200, 200, 429]


def test_each_model_and_kind_of_request_has_its_own(clock):
    embedding = {"content": {"parts": [{"text": "Hi"}]}}
    with limited(clock, Quota(rpm=1)) as client:
        assert statuses(client, 2) == [200, 429]
        assert statuses(client, 1, "gemini-2.5-pro") == [200]
        url = "/v1beta/models/gemini-embedding-001:embedContent"
        assert [client.post(url, json=embedding).status_code for _ in range(2)] == [200, 429]
        interaction = {"model": "gemini-3.8-flash", "input": "Hi"}
        first, second = (client.post("/v1beta/interactions", json=interaction) for _ in range(2))
        assert (first.status_code, second.status_code) == (200, 429)
        assert second.json()["error"]["code"] == "too_many_requests"
        # What costs nothing, or is counted otherwise at Google.
        for _ in range(3):
            assert client.post(f"/v1beta/models/{FLASH}:countTokens", json={"contents": [user("Hi")]}).is_success
            assert client.get("/v1beta/files").is_success


def test_streams_are_refused_in_their_own_form(clock):
    with limited(clock, Quota(rpm=0)) as client:
        events = post(client, "Hi", FLASH, "streamGenerateContent?alt=sse")
        array = post(client, "Hi", FLASH, "streamGenerateContent")
        assert events.json()["error"]["details"][1]["violations"][0].keys() == {
            "quotaMetric",
            "quotaId",
            "quotaDimensions",
        }
        assert (events.status_code, array.status_code, array.json()[0]["error"]["code"]) == (429, 429, 429)


def test_every_text_to_embed_counts(clock):
    request = {"model": "models/gemini-embedding-001", "content": {"parts": [{"text": "Hi"}]}}
    url = "/v1beta/models/gemini-embedding-001:batchEmbedContents"
    with limited(clock, Quota(rpm=5)) as client:
        answers = [client.post(url, json={"requests": [request] * count}) for count in (3, 3, 2, 1)]
        assert [answer.status_code for answer in answers] == [200, 429, 200, 429]
        violation = answers[1].json()["error"]["details"][1]["violations"][0]
        assert violation["quotaMetric"].endswith("/embed_content_free_tier_requests")
        assert violation["quotaId"] == "EmbedContentRequestsPerMinutePerProjectPerModel-FreeTier"


def test_tokens_of_input_count(clock):
    with limited(clock, Quota(tpm=20)) as client:
        first = post(client, "one two three four five six seven eight")
        spent = first.json()["usageMetadata"]["promptTokenCount"]
        second = post(client, "one two three four five six seven eight")
        third = post(client, "one two three four five six seven eight")
        assert [answer.status_code for answer in (first, second, third)] == [200, 200, 429]
        assert 20 - spent < 2 * spent <= 20
        (violation,) = third.json()["error"]["details"][1]["violations"]
        assert violation["quotaId"] == "GenerateContentInputTokensPerModelPerMinute-FreeTier"
        assert violation["quotaMetric"].endswith("/generate_content_free_tier_input_token_count")
        assert post(client, "one").status_code == 200  # the one that was refused has cost nothing
        clock.advance(MINUTE)
        assert post(client, "one two three four five six seven eight").status_code == 200


def test_tokens_of_interactions_and_of_texts_to_embed_count(clock):
    interaction = {"model": "gemini-3.8-flash", "input": "one two three"}
    embedding = {"content": {"parts": [{"text": "one two three"}]}}
    with limited(clock, Quota(tpm=5)) as client:
        answers = [client.post("/v1beta/interactions", json=interaction) for _ in range(2)]
        url = "/v1beta/models/gemini-embedding-001:embedContent"
        answers += [client.post(url, json=embedding) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [200, 429, 200, 429]


@pytest.mark.parametrize(
    ("tier", "metric", "quota_id"),
    [
        ("free", "generate_content_free_tier_requests", "GenerateRequestsPerDayPerProjectPerModel-FreeTier"),
        ("paid", "generate_requests_per_model_per_day", "GenerateRequestsPerDayPerProjectPerModel"),
    ],
)
def test_requests_a_day(clock, tmp_path, tier, metric, quota_id):
    quota = Quota(rpm=10, rpd=3, tier=tier)
    with limited(clock, quota, state=tmp_path / "state.db") as client:
        assert statuses(client, 2) == [200, 200]
    clock.advance(2)
    with limited(clock, quota, state=tmp_path / "state.db") as client:  # a restart forgets nothing
        assert statuses(client, 1) == [200]
        error = post(client, "Hi").json()["error"]
        (violation,) = error["details"][1]["violations"]
        assert (violation["quotaMetric"].partition("/")[2], violation["quotaId"]) == (metric, quota_id)
        # The day began at eight, and it is soon half past ten in the evening.
        expected = ("9h33m19.876543211s", "34399s") if tier == "paid" else ("19.876543211s", "19s")
        assert error["message"].endswith(f"Please retry in {expected[0]}.")
        assert error["details"][2]["retryDelay"] == expected[1]
        clock.advance(9.5)
        assert statuses(client, 1) == [429]
        clock.advance(0.1)
        assert statuses(client, 4) == [200, 200, 200, 429]


def test_everything_that_is_exceeded_is_told(clock):
    with limited(clock, Quota(rpm=1, rpd=1, tpm=1000)) as client:
        post(client, "Hi")
        error = post(client, "Hi").json()["error"]
        assert error["message"].count("* Quota exceeded for metric") == 2
        assert len(error["details"][1]["violations"]) == 2


def test_the_first_quota_that_fits_a_model_holds(clock):
    quotas = (read_quota("model=*-pro, rpm=1"), read_quota("rpm=2,tier=paid"))
    assert quotas == (Quota(rpm=1, model="*-pro"), Quota(rpm=2, tier="paid"))
    with limited(clock, *quotas) as client:
        assert statuses(client, 2, "gemini-2.5-pro") == [200, 429]
        assert statuses(client, 3) == [200, 200, 429]
        details = post(client, "Hi").json()["error"]["details"]
        assert details[1]["violations"][0]["quotaId"] == "GenerateRequestsPerMinutePerProjectPerModel"


@pytest.mark.parametrize(
    "text", ["", "rpm", "rpm=", "rpm=-1", "rpm=x", "rps=1", "tier=gold,rpm=1", "model=", "tier=free"]
)
def test_what_is_no_quota_is_refused(text):
    with pytest.raises(ValueError, match=r"no part of a quota|limits nothing"):
        read_quota(text)


def test_an_emulator_on_a_port_has_them_too(tmp_path):
    with running_emulator(quotas=[Quota(rpm=0)], state=tmp_path / "state.db") as base_url:
        url = f"{base_url}/v1beta/models/{FLASH}:generateContent"
        answer = httpx.post(url, json={"contents": [user("Hi")]}, headers={"x-goog-api-key": "any"}, trust_env=False)
        assert answer.status_code == 429
    assert (tmp_path / "state.db").exists()
