"""Nothing that comes in brings the emulator down."""

from __future__ import annotations

import contextlib
import json
import random
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemkit_emulator.engines.instances import build_instance
from gemkit_emulator.errors import ApiError
from gemkit_emulator.media import describe_media
from gemkit_emulator.spec import load_spec

OPERATIONS = load_spec().operations
QUICK = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def messages(name: str, depth: int = 0) -> st.SearchStrategy[object]:
    """Nearly right requests: known fields, with values of any kind here and there."""
    spec = load_spec()
    message = spec.find_message(name, "v1beta")

    def value(schema):
        target_name, target = spec.resolve(schema)
        if schema.get("type") == "array":
            return st.lists(value(schema["items"]), max_size=2) | value(schema["items"])
        if target.get("properties") and depth < 4:
            return messages(target_name, depth + 1)
        if "enum" in target:
            return st.sampled_from(target["enum"])
        kinds = {
            "string": st.text(max_size=5)
            | st.sampled_from(["files/a", "text/plain", "image/png", "iVBORw0KGgo=", "user"]),
            "integer": st.integers(-2, 5),
            "number": st.floats(0, 2, width=32),
            "boolean": st.booleans(),
        }
        return kinds.get(target.get("type", ""), json_values)

    fields = {field.name: field.schema for field in message.fields.values()}
    if not fields:
        return st.just({})
    wild = st.sampled_from(sorted(fields)).flatmap(
        lambda key: st.fixed_dictionaries({key: value(fields[key]) | json_values})
    )
    tame = st.lists(st.sampled_from(sorted(fields)), max_size=3, unique=True).flatmap(
        lambda keys: st.fixed_dictionaries({key: value(fields[key]) for key in keys})
    )
    return tame | wild


def path_of(operation, version, prefix):
    path = operation.path.pattern.replace("\\", "")
    for name in operation.path.groupindex:
        stand_in = {"model": "gemini-2.5-flash", "file": "abc"}.get(name, "x")
        path = path.replace(f"(?P<{name}>[^/:]+)", stand_in)
    return f"{prefix}/{version}{path}"


@pytest.mark.parametrize(
    ("version", "operation"),
    [
        pytest.param(version, operation, id=f"{version}-{operation.id}")
        for operation in OPERATIONS
        for version in sorted(operation.versions)
    ],
)
@QUICK
@given(data=st.data())
def test_no_request_is_a_fault(shared_client, operation, version, data):
    prefix = data.draw(st.sampled_from(sorted(f"/{prefix}" if prefix else "" for prefix in operation.prefixes)))
    kinds = [st.binary(max_size=200), json_values.map(json.dumps).map(str.encode)]
    if operation.request:
        kinds.append(messages(operation.request).map(json.dumps).map(str.encode))
    content = data.draw(st.one_of(kinds))
    params = data.draw(
        st.dictionaries(
            st.sampled_from(["alt", "pageSize", "pageToken", "x", "uploadType"]), st.text(max_size=8), max_size=2
        )
    )
    headers = data.draw(
        st.dictionaries(
            st.sampled_from(
                ["x-goog-upload-protocol", "x-goog-upload-command", "x-goog-upload-offset", "content-type"]
            ),
            st.sampled_from(
                ["resumable", "start", "upload", "multipart", "multipart/related; boundary=a", "raw", "0", "x"]
            ),
            max_size=3,
        )
    )
    path = path_of(operation, version, prefix)
    response = shared_client.request(operation.method, path, content=content, params=params, headers=headers)
    assert response.status_code < 500, response.text
    if response.status_code >= 400:
        body = response.json()
        error = (body[0] if isinstance(body, list) else body)["error"]
        assert error["code"] == response.status_code
    elif not path.endswith("/files"):
        assert response.content


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"])
@QUICK
@given(path=st.text(st.characters(exclude_categories=["Cs"]), max_size=30), content=st.binary(max_size=50))
def test_no_path_is_a_fault(shared_client, method, path, content):
    for start in ("/", "/v1beta/", "/v1/models/", "/upload/v1/"):
        assert shared_client.request(method, start + quote(path), content=content).status_code < 500


@QUICK
@given(
    schema=st.dictionaries(
        st.sampled_from(
            ["type", "properties", "items", "anyOf", "allOf", "$ref", "enum", "required", "minItems", "multipleOf"]
        ),
        json_values
        | st.sampled_from(
            ["#", "object", "array", "integer", 1e-300, 10**9, ["a"], [{"$ref": "#"}], {"a": {"$ref": "#"}}]
        ),
    )
)
def test_no_schema_is_a_fault(schema):
    json.dumps(build_instance(schema, "some words", random.Random(0)))


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#"},
        {"properties": {"left": {"$ref": "#"}, "right": {"$ref": "#"}}, "required": ["left", "right"]},
        {"required": ["a"], "allOf": [{"$ref": "#"}, {"$ref": "#"}, 3]},
        {"type": "array", "minItems": 10**9, "items": {"$ref": "#"}},
        {"type": "string", "minLength": 10**12},
    ],
)
def test_schemas_without_end_come_to_one(schema):
    assert len(json.dumps(build_instance(schema, "words", random.Random(0)))) < 3_000_000


@QUICK
@given(
    st.sampled_from(["image/png", "image/jpeg", "text/plain", "", ";"]),
    st.binary(max_size=60),
    st.binary(max_size=4),
)
def test_no_file_is_a_fault(mime_type, data, head):
    for magic in (b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8", head):
        with contextlib.suppress(ApiError):
            describe_media(mime_type, magic + data, len(magic + data))
