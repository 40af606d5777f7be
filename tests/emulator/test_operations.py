"""Everything that the API's descriptions list is served."""

from __future__ import annotations

import re

import pytest

from gemkit_emulator.spec import load_spec

OPERATIONS = [operation for family in ("gemini", "interactions") for operation in load_spec(family).operations]


def test_every_operation_has_a_handler(client):
    missing = {operation.id for operation in OPERATIONS} - client.app.state.operations
    # Live sessions are WebSockets, which have routes of their own.
    assert not missing


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_none_is_left_out(client, operation):
    path = re.sub(r"\(\?P<\w+>[^)]*\)", "x", operation.path.pattern).replace("\\", "")
    path = path.replace("(?:/x)?", "/x")
    for version in operation.versions:
        for prefix in operation.prefixes:
            address = f"{prefix and '/' + prefix}/{version}{path}"
            response = client.request(operation.method, address, json={} if operation.request else None)
            assert response.status_code in (200, 400, 401, 403, 404), response.text


@pytest.mark.parametrize("family", ["gemini", "interactions"])
def test_ids_are_told_apart(family):
    ids = [operation.id for operation in load_spec(family).operations]
    assert len(set(ids)) == len(ids)
