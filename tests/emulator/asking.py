"""Requests as the tests of the emulator make them, and what they look at in the answers."""

from __future__ import annotations

import json

FLASH, THREE, PAINTER = "gemini-2.5-flash", "gemini-3.8-flash", "gemini-2.5-flash-image"


def user(*parts):
    return {"role": "user", "parts": [{"text": part} if isinstance(part, str) else part for part in parts]}


def model(*parts):
    return {**user(*parts), "role": "model"}


def post(client, contents, name=FLASH, method="generateContent", /, **fields):
    contents = [user(contents)] if isinstance(contents, str) else contents
    return client.post(f"/v1beta/models/{name}:{method}", json={"contents": contents, **fields})


def ask(client, contents, name=FLASH, /, **fields):
    response = post(client, contents, name, **fields)
    assert response.status_code == 200, response.text
    return response.json()


def stream(client, contents, name=FLASH, /, **fields):
    response = post(client, contents, name, "streamGenerateContent?alt=sse", **fields)
    assert response.status_code == 200, response.text
    return [json.loads(event.removeprefix("data: ")) for event in response.text.split("\r\n\r\n") if event]


def refusal(response, code=400):
    assert response.status_code == code, response.text
    return response.json()["error"]["message"]


def candidate_of(body):
    (candidate,) = body["candidates"]
    return candidate


def parts_of(body):
    return candidate_of(body)["content"]["parts"]


def calls_of(body):
    return [(part["functionCall"]["name"], part["functionCall"]["args"]) for part in parts_of(body)]


def text_of(body):
    return "".join(part["text"] for part in parts_of(body) if not part.get("thought"))
