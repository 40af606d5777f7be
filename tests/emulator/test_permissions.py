"""Permissions of tuned models: given, changed, taken, handed over."""

from __future__ import annotations

import pytest

from gemkit_emulator.resources.permissions import OWNER

from .asking import refusal

ADA = {"granteeType": "USER", "emailAddress": "ada@example.com", "role": "READER"}
EXAMPLES = {"examples": {"examples": [{"textInput": "1", "output": "2"}]}}


@pytest.fixture
def path(client):
    body = {"baseModel": "models/gemini-2.5-flash", "tuningTask": {"trainingData": EXAMPLES}}
    return f"/v1beta/{client.post('/v1beta/tunedModels', json=body).json()['metadata']['tunedModel']}"


def list_roles(client, path):
    permissions = client.get(f"{path}/permissions").json()["permissions"]
    return [(one.get("emailAddress", one["granteeType"]), one["role"]) for one in permissions]


def give(client, path, **fields):
    return client.post(f"{path}/permissions", json=ADA | fields)


def test_whoever_made_a_model_owns_it(client, path):
    assert list_roles(client, path) == [(OWNER, "OWNER")]


def test_a_permission_is_given_changed_and_taken(client, path):
    given = give(client, path).json()
    name = given["name"]
    assert given == {"name": name, **ADA}
    assert f"/v1beta/{name}".startswith(f"{path}/permissions/")
    assert client.get(f"/v1beta/{name}").json() == given
    changed = client.patch(f"/v1beta/{name}?updateMask=role", json={"role": "WRITER"}).json()
    assert changed == given | {"role": "WRITER"}
    assert list_roles(client, path) == [(OWNER, "OWNER"), ("ada@example.com", "WRITER")]
    assert client.delete(f"/v1beta/{name}").json() == {}
    assert refusal(client.get(f"/v1beta/{name}"), 404) == f"{name} does not exist."
    assert list_roles(client, path) == [(OWNER, "OWNER")]


def test_permissions_come_in_pages(client, path):
    give(client, path)
    give(client, path, granteeType="EVERYONE", emailAddress="")
    first = client.get(f"{path}/permissions?pageSize=2").json()
    rest = client.get(f"{path}/permissions?pageSize=2&pageToken={first['nextPageToken']}").json()
    assert [one["granteeType"] for one in first["permissions"] + rest["permissions"]] == ["USER", "USER", "EVERYONE"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"granteeType": None}, 400),
        ({"granteeType": "GRANTEE_TYPE_UNSPECIFIED"}, 400),
        ({"emailAddress": None}, 400),
        ({"granteeType": "EVERYONE"}, 400),
        ({"role": None}, 400),
        ({"role": "OWNER"}, 400),
        ({"emailAddress": "ADA@example.com"}, 409),
    ],
)
def test_impossible_permissions_are_refused(client, path, fields, code):
    give(client, path)
    assert give(client, path, **fields).status_code == code
    assert len(list_roles(client, path)) == 2


def test_only_the_role_can_be_changed(client, path):
    name = give(client, path).json()["name"]
    for query, body in (
        ("?updateMask=emailAddress", {"emailAddress": "x"}),
        ("?updateMask=role", {"role": "OWNER"}),
        ("?updateMask=role", {}),
    ):
        assert client.patch(f"/v1beta/{name}{query}", json=body).status_code == 400
    assert list_roles(client, path)[1] == ("ada@example.com", "READER")


def test_the_owner_stays_until_somebody_else_is(client, path):
    (owner,) = client.get(f"{path}/permissions").json()["permissions"]
    assert client.delete(f"/v1beta/{owner['name']}").status_code == 400
    assert client.patch(f"/v1beta/{owner['name']}?updateMask=role", json={"role": "READER"}).status_code == 400
    give(client, path)
    for heir in ("ada@example.com", "bob@example.com"):
        assert client.post(f"{path}:transferOwnership", json={"emailAddress": heir}).json() == {}
    assert list_roles(client, path) == [(OWNER, "WRITER"), ("ada@example.com", "WRITER"), ("bob@example.com", "OWNER")]
    assert client.post(f"{path}:transferOwnership", json={}).status_code == 400
    assert client.delete(f"/v1beta/{owner['name']}").json() == {}


def test_a_model_that_is_gone_has_none(client, path):
    client.delete(path)
    assert client.get(f"{path}/permissions").status_code == 404
    assert client.post(f"{path}:transferOwnership", json={"emailAddress": "x"}).status_code == 404
