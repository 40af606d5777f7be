"""Tuned models: made, used, changed, gone."""

from __future__ import annotations

import re

import pytest

from .asking import refusal, text_of, user

TUNED = "/v1beta/tunedModels"
TYPE = "type.googleapis.com/google.ai.generativelanguage.v1beta"
NOW = "2026-05-28T20:26:40.123456789Z"
EXAMPLES = {"examples": {"examples": [{"textInput": str(i), "output": str(i + 1)} for i in range(6)]}}


def post(client, query="", /, **fields):
    task = {"trainingData": EXAMPLES, **fields.pop("task", {})}
    body = {"baseModel": "models/gemini-2.5-flash", "tuningTask": task, **fields}
    return client.post(TUNED + query, json=body)


def create(client, query="", /, **fields):
    response = post(client, query, **fields)
    assert response.status_code == 200, response.text
    return response.json()


def get(client, name):
    response = client.get(f"/v1beta/{name}")
    assert response.status_code == 200, response.text
    return response.json()


def name_of(operation):
    return operation["metadata"]["tunedModel"]


def test_tuning_begins_with_an_operation(client):
    operation = create(client, displayName="My number 1!", task={"hyperparameters": {"epochCount": 3}})
    name = name_of(operation)
    assert re.fullmatch(r"tunedModels/my-number-[a-z0-9]{12}", name)
    assert re.fullmatch(f"{name}/operations/[a-z0-9]{{12}}", operation["name"])
    metadata = {"@type": f"{TYPE}.CreateTunedModelMetadata", "totalSteps": 5, "tunedModel": name}
    assert operation == {"name": operation["name"], "metadata": metadata}


def test_it_is_done_at_the_next_look(client):
    operation = create(client, task={"hyperparameters": {"epochCount": 2}})
    done = get(client, operation["name"])
    assert done["done"] is True
    assert done["metadata"] == operation["metadata"] | {
        "completedSteps": 3,
        "completedPercent": 100,
        "snapshots": done["metadata"]["snapshots"],
    }
    first, second = done["metadata"]["snapshots"]
    assert (first["step"], second["step"]) == (2, 3)
    assert first["meanLoss"] > second["meanLoss"]
    model = get(client, name_of(operation))
    assert done["response"] == {"@type": f"{TYPE}.TunedModel", **model}
    assert get(client, f"{name_of(operation)}/operations") == {"operations": [done]}


def test_a_tuned_model_is_described_without_its_examples(client):
    operation = create(
        client,
        "?tunedModelId=numbers-1",
        displayName="Numbers",
        description="Counts.",
        temperature=0.25,
        readerProjectNumbers=["12345678901234567"],
        task={"hyperparameters": {"batchSize": 2, "epochCount": 1, "learningRate": 0.5}},
    )
    assert name_of(operation) == "tunedModels/numbers-1"
    assert get(client, "tunedModels/numbers-1") == {
        "name": "tunedModels/numbers-1",
        "baseModel": "models/gemini-2.5-flash",
        "temperature": 0.25,
        "topP": 0.95,
        "topK": 64,
        "displayName": "Numbers",
        "description": "Counts.",
        "readerProjectNumbers": ["12345678901234567"],
        "state": "ACTIVE",
        "createTime": NOW,
        "updateTime": NOW,
        "tuningTask": {
            "startTime": NOW,
            "completeTime": NOW,
            "snapshots": [{"step": 3, "epoch": 1, "meanLoss": 1.0, "computeTime": NOW}],
            "hyperparameters": {"epochCount": 1, "batchSize": 2, "learningRate": 0.5},
        },
    }


def test_settings_of_the_training_have_defaults(client):
    model = get(client, name_of(create(client)))
    assert model["tuningTask"]["hyperparameters"] == {"epochCount": 5, "batchSize": 4, "learningRate": 0.001}
    given = {"learningRateMultiplier": 2}
    model = get(client, name_of(create(client, task={"hyperparameters": given})))
    assert model["tuningTask"]["hyperparameters"] == {"epochCount": 5, "batchSize": 4, "learningRateMultiplier": 2}


def test_models_for_tuning_may_have_names_of_their_own(client):
    name = name_of(create(client, baseModel="models/gemini-1.5-flash-001-tuning"))
    assert get(client, name)["baseModel"] == "models/gemini-1.5-flash-001-tuning"


def test_a_tuned_model_can_be_tuned_further(client):
    first = name_of(create(client))
    second = name_of(create(client, baseModel=None, tunedModelSource={"tunedModel": first}))
    model = get(client, second)
    assert model["tunedModelSource"] == {"tunedModel": first, "baseModel": "models/gemini-2.5-flash"}
    assert "baseModel" not in model


def test_a_tuned_model_answers(client):
    name = name_of(create(client))
    response = client.post(f"/v1beta/{name}:generateContent", json={"contents": [user("Hi")]})
    assert text_of(response.json()) == "You said: Hi [turn 1]"
    assert response.json()["modelVersion"] == name.removeprefix("tunedModels/")


def test_lists_come_newest_first_in_pages_of_ten(client):
    assert client.get(TUNED).json() == {}
    names = [name_of(create(client)) for _ in range(11)][::-1]
    page = client.get(TUNED).json()
    assert [model["name"] for model in page["tunedModels"]] == names[:10]
    rest = client.get(TUNED, params={"page_token": page["nextPageToken"]}).json()
    assert [model["name"] for model in rest["tunedModels"]] == names[10:]
    assert rest.keys() == {"tunedModels"}
    page = client.get(f"{TUNED}?pageSize=3").json()
    assert [model["name"] for model in page["tunedModels"]] == names[:3]


@pytest.mark.parametrize("query", ["", "?updateMask=displayName,description", "?update_mask=display_name,description"])
def test_names_and_defaults_can_be_changed(client, clock, query):
    name = name_of(create(client, displayName="Before"))
    before = get(client, name)
    clock.advance(hours=1)
    changed = client.patch(f"/v1beta/{name}{query}", json={"displayName": "After", "description": "New."}).json()
    assert changed == before | {
        "displayName": "After",
        "description": "New.",
        "updateTime": "2026-05-28T21:26:40.123456789Z",
    }
    assert get(client, name) == changed


def test_a_masked_field_that_is_absent_is_cleared(client):
    name = name_of(create(client, displayName="Before", description="Old."))
    changed = client.patch(f"/v1beta/{name}?updateMask=description", json={"displayName": "After"}).json()
    assert "description" not in changed
    assert changed["displayName"] == "Before"


@pytest.mark.parametrize(
    ("query", "body"),
    [
        ("", {"baseModel": "models/gemini-2.5-pro"}),
        ("?updateMask=state", {"state": "FAILED"}),
        ("", {"displayName": "x" * 41}),
    ],
)
def test_nothing_else_can_be_changed(client, query, body):
    name = name_of(create(client, displayName="Before"))
    before = get(client, name)
    assert client.patch(f"/v1beta/{name}{query}", json=body).status_code == 400
    assert get(client, name) == before


def test_deleted_models_are_gone_and_so_are_their_operations(client):
    operation, other = create(client), name_of(create(client))
    name = name_of(operation)
    assert client.delete(f"/v1beta/{name}").json() == {}
    for method, path in (("GET", name), ("PATCH", name), ("DELETE", name), ("GET", operation["name"])):
        response = client.request(method, f"/v1beta/{path}", json={} if method == "PATCH" else None)
        assert refusal(response, 404) == f"Tuned model {name} does not exist."
    assert [model["name"] for model in client.get(TUNED).json()["tunedModels"]] == [other]


def test_operations_are_found_by_their_full_name(client):
    operation = create(client)
    assert client.get(f"/v1beta/{name_of(operation)}/operations/other").status_code == 404
    assert client.post(f"/v1/{operation['name']}:cancel", json={}).json() == {}
    assert client.post(f"/v1/{name_of(operation)}/operations/other:cancel", json={}).status_code == 404
    assert client.get(f"/v1/{operation['name']}").json()["done"] is True


@pytest.mark.parametrize(
    ("query", "fields", "code"),
    [
        ("?tunedModelId=Upper", {}, 400),
        ("?tunedModelId=1", {}, 400),
        (f"?tunedModelId={'x' * 41}", {}, 400),
        ("?tunedModelId=taken", {}, 409),
        ("", {"displayName": "x" * 41}, 400),
        ("", {"baseModel": None}, 400),
        ("", {"baseModel": "gemini-2.5-flash"}, 400),
        ("", {"baseModel": "models/no-such-model"}, 404),
        ("", {"baseModel": "models/gemini-embedding-001"}, 404),
        ("", {"baseModel": None, "tunedModelSource": {"tunedModel": "tunedModels/never-was"}}, 404),
        ("", {"task": {"trainingData": None}}, 400),
        ("", {"task": {"trainingData": {"examples": {"examples": [{"textInput": "1"}]}}}}, 400),
        ("", {"task": {"hyperparameters": {"epochCount": 0}}}, 400),
        ("", {"task": {"hyperparameters": {"batchSize": 65}}}, 400),
    ],
)
def test_impossible_tunings_are_refused(client, query, fields, code):
    taken = create(client, "?tunedModelId=taken")
    assert post(client, query, **fields).status_code == code
    assert [model["name"] for model in client.get(TUNED).json()["tunedModels"]] == [name_of(taken)]


def test_v1_has_no_tuned_models(client):
    assert client.get("/v1/tunedModels").status_code == 404
