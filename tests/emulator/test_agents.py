"""Agents and credentials, and what interactions make of an agent."""

from __future__ import annotations

import random

import pytest

from gemkit_emulator import create_app
from gemkit_emulator.engines.echo import EchoEngine

from .conftest import TestClient
from .family import ANTIGRAVITY, RESEARCHER, ROOT, delete, find, fit, make, refusal, walk

WRITER = {"id": "writer", "base_agent": ANTIGRAVITY, "system_instruction": "Be brief.", "description": "Writes."}


def ask(client, **body):
    return fit(client.post(f"{ROOT}/interactions", json={"input": "Hi", **body}), "Interaction")


def say(interaction):
    return "".join(piece["text"] for step in interaction["steps"] for piece in step.get("content", []))


def test_an_agent_is_kept_as_it_was_made(client):
    assert make(client, "agents", "Agent", **WRITER) == WRITER
    assert find(client, "agents", "writer", "Agent") == WRITER
    assert make(client, "agents", "Agent")["id"].startswith("agent-")
    (agents,) = walk(client, "agents", "agents", "AgentListResponse", parent="x")
    assert agents[0] == WRITER
    delete(client, "agents", "writer")
    assert refusal(client.get(f"{ROOT}/agents/writer"), 404, "not_found") == "Agent 'writer' is not found."


def test_agents_come_in_pages(client):
    ids = [make(client, "agents", "Agent", id=f"a{i}")["id"] for i in range(5)]
    pages = walk(client, "agents", "agents", "AgentListResponse", page_size=2)
    assert [[agent["id"] for agent in page] for page in pages] == [ids[:2], ids[2:4], ids[4:]]
    assert refusal(client.get(f"{ROOT}/agents", params={"page_token": "x"})) == "page_token is invalid."
    assert "negative" in refusal(client.get(f"{ROOT}/agents", params={"page_size": -1}))


def test_an_empty_list_has_no_fields(client):
    assert walk(client, "agents", "agents", "AgentListResponse") == [[]]


def test_ids_are_taken_once(client):
    make(client, "agents", "Agent", **WRITER)
    for agent_id in ("writer", ANTIGRAVITY):
        response = client.post(f"{ROOT}/agents", json={"id": agent_id})
        assert refusal(response, 409, "already_exists") == f"Agent '{agent_id}' already exists."


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"id": "a/b"}, "Invalid value at 'id'"),
        ({"base_agent": "nobody"}, "agent 'nobody' is invalid or not found"),
        ({"base_agent": 1}, "expected a string"),
        ({"tools": [{"type": "hammer"}]}, "The value 'hammer' is not supported for 'tools[0].type'."),
        ({"agent_config": {}}, "Missing required parameter 'agent_config.type'."),
        ({"mood": "good"}, "Unknown parameter 'mood'."),
        ({"base_environment": {"type": "remote", "sources": [{"target": "/"}]}}, "base_environment.sources[0].target"),
    ],
)
def test_what_is_wrong_with_an_agent_is_named(client, body, message):
    assert message in refusal(client.post(f"{ROOT}/agents", json=body))
    assert walk(client, "agents", "agents", "AgentListResponse") == [[]]


def test_an_agent_brings_its_instruction_tools_and_sandbox(client):
    environment = make(client, "environments", "EnvironmentResource")["id"]
    make(client, "agents", "Agent", **WRITER, tools=[{"type": "code_execution"}], base_environment=environment)
    interaction = ask(client, agent="writer", input="What is 2 + 3?", system_instruction="Be kind.")
    assert (interaction["agent"], interaction["environment_id"]) == ("writer", environment)
    assert [step["type"] for step in interaction["steps"]][-3:] == [
        "code_execution_call",
        "code_execution_result",
        "model_output",
    ]
    assert "told to: Be brief.\n\nBe kind." in say(interaction)


def test_the_sandbox_of_a_request_goes_before_the_one_of_its_agent(client):
    mine, its = (make(client, "environments", "EnvironmentResource")["id"] for _ in range(2))
    make(client, "agents", "Agent", **WRITER, base_environment=its)
    assert ask(client, agent="writer", environment=mine)["environment_id"] == mine


def test_an_agent_works_as_the_one_it_was_made_from(client):
    make(client, "agents", "Agent", id="researcher", base_agent=RESEARCHER)
    response = client.post(f"{ROOT}/interactions", json={"agent": "researcher", "input": "Hi"})
    assert "needs background=true" in refusal(response)
    assert ask(client, agent="researcher", background=True)["status"] == "in_progress"


def test_the_model_of_an_agent_must_be_there(client):
    config = {"type": "antigravity", "model": "gemini-0"}
    make(client, "agents", "Agent", **WRITER, agent_config=config)
    response = client.post(f"{ROOT}/interactions", json={"agent": "writer", "input": "Hi"})
    assert "models/gemini-0 is not found" in refusal(response, 404, "not_found")


def test_without_its_agent_nothing_is_begun(client):
    make(client, "agents", "Agent", **WRITER)
    delete(client, "agents", "writer")
    response = client.post(f"{ROOT}/interactions", json={"agent": "writer", "input": "Hi"})
    assert refusal(response, 404, "not_found") == "Agent 'writer' is not found."


def test_agents_outlive_the_emulator(clock, tmp_path):
    for step in (lambda client: make(client, "agents", "Agent", **WRITER), lambda _: None):
        app = create_app(EchoEngine(), clock=clock, rng=random.Random(1), state=tmp_path / "state.db")
        with TestClient(app, headers={"x-goog-api-key": "test"}) as client:
            step(client)
            assert find(client, "agents", "writer", "Agent") == WRITER


# --- credentials ------------------------------------------------------------------------------------------------------

TOKEN = {"type": "bearer_token", "id": "github", "token": "s3cret"}
OAUTH = {
    "type": "oauth2",
    "id": "jira",
    "client_id": "c",
    "client_secret": "s",
    "refresh_token": "r",
    "token_url": "https://example.com",
}
VARIABLE = {"type": "environment_variable", "id": "slack", "value": "s3cret", "injection_location": ["header"]}


@pytest.mark.parametrize("body", [TOKEN, OAUTH, VARIABLE], ids=lambda body: body["type"])
def test_a_credential_never_tells_its_secret(client, body):
    made = make(client, "credentials", "Credential", **body)
    assert made.items() >= {"id": body["id"], "type": body["type"], "status": "active"}.items()
    assert made == find(client, "credentials", body["id"], "Credential")
    assert walk(client, "credentials", "credentials", "CredentialListResponse") == [[made]]
    assert "s3cret" not in str(client.app.state.kept.shelf("credentials").items())
    delete(client, "credentials", body["id"])
    assert "is not found" in refusal(client.get(f"{ROOT}/credentials/{body['id']}"), 404, "not_found")


def test_a_credential_can_get_another_secret(client, clock):
    made = make(client, "credentials", "Credential", **TOKEN)
    clock.advance(1)
    path = f"{ROOT}/credentials/github"
    body = {"type": "bearer_token", "token": "other"}
    changed = fit(client.patch(path, params={"update_mask": "token"}, json=body), "Credential")
    assert changed["update_time"] > made["update_time"]
    assert {**changed, "update_time": made["update_time"]} == made
    assert "cannot be changed" in refusal(client.patch(path, json={"type": "oauth2"}))
    assert "'color' cannot be updated" in refusal(client.patch(path, params={"update_mask": "color"}, json=body))


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "Missing required parameter 'type'."),
        ({**TOKEN, "type": "password"}, "not supported for 'type'"),
        ({**TOKEN, "token": ""}, "'token': it must not be empty"),
        ({**TOKEN, "id": "a/b"}, "Invalid value at 'id'"),
        ({**VARIABLE, "injection_location": []}, "at least one is needed"),
        ({**VARIABLE, "injection_location": ["nose"]}, "injection_location"),
        ({**OAUTH, "token_url": "ftp://x"}, "token_url"),
    ],
)
def test_what_is_wrong_with_a_credential_is_named(client, body, message):
    said = refusal(client.post(f"{ROOT}/credentials", json=body))
    assert message in said
    assert "s3cret" not in said


def test_an_id_is_for_one_credential(client):
    make(client, "credentials", "Credential", **TOKEN)
    response = client.post(f"{ROOT}/credentials", json=TOKEN)
    assert refusal(response, 409, "already_exists") == "Credential 'github' already exists."
