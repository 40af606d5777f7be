"""Requests to the Interactions family as its tests make them; every answer is held against the description."""

from __future__ import annotations

from gemkit_emulator.interactions.payloads import read_payload
from gemkit_emulator.spec import load_spec

ROOT = "/v1beta"
ANTIGRAVITY, RESEARCHER = "antigravity-preview-09-2026", "deep-research-preview-04-2026"


def fit(response, schema):
    assert response.status_code == 200, response.text
    # `read_payload` refuses what the description does not have.
    assert read_payload(load_spec("interactions"), schema, response.json()) == response.json()
    return response.json()


def refusal(response, code=400, name="invalid_request"):
    error = response.json()["error"]
    assert (response.status_code, error.pop("code"), [*error]) == (code, name, ["message"]), response.text
    return error["message"]


def make(client, collection, schema, **body):
    return fit(client.post(f"{ROOT}/{collection}", json=body), schema)


def find(client, collection, resource_id, schema):
    return fit(client.get(f"{ROOT}/{collection}/{resource_id}"), schema)


def delete(client, collection, resource_id):
    response = client.delete(f"{ROOT}/{collection}/{resource_id}")
    assert (response.status_code, response.json()) == (200, {}), response.text


def walk(client, path, name, schema, **query):
    """The pages of a list."""
    pages, token = [], None
    while token != "":
        page = fit(client.get(f"{ROOT}/{path}", params={**query, **({"page_token": token} if token else {})}), schema)
        assert page.get(name) != []
        pages.append(page.get(name, []))
        token = page.get("next_page_token", "")
    return pages
