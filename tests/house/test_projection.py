"""The description as one API version has it is an OpenAPI document of its own."""

from __future__ import annotations

from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from bundle_spec import load_spec
from project_version import find_schemas, project

SPEC = load_spec()


def list_operations(spec: dict[str, Any]) -> set[str]:
    return {operation["operationId"] for item in spec["paths"].values() for operation in item.values()}


@pytest.mark.parametrize("version", ["v1", "v1beta"])
def test_a_projection_is_valid_and_complete(version: str) -> None:
    projected = project(SPEC, version)
    assert next(OpenAPIV31SpecValidator(projected).iter_errors(), None) is None
    schemas = projected["components"]["schemas"]
    known = schemas.keys() | projected["components"]["parameters"].keys() | projected["components"]["responses"].keys()
    assert set(find_schemas(projected)) <= known
    assert projected["servers"][0]["variables"]["version"]["enum"] == [version]
    assert project(projected, version)["paths"] == projected["paths"]


def test_each_version_has_what_is_its_own() -> None:
    v1, v1beta = project(SPEC, "v1"), project(SPEC, "v1beta")
    assert "generativelanguage" in v1["servers"][0]["url"]
    assert list_operations(v1) - list_operations(v1beta) == {
        "operations.list",
        "operations.delete",
        "tunedModels.operations.cancel",
    }
    assert "tunedModels.get" in list_operations(v1beta) - list_operations(v1)
    assert "cachedContents.create" not in list_operations(v1)  # uncertain
    assert "speechConfig" in v1beta["components"]["schemas"]["GenerationConfig"]["properties"]
    assert "speechConfig" not in v1["components"]["schemas"]["GenerationConfig"]["properties"]
    assert "GenerateContentConfig" not in v1["components"]["schemas"]  # only on the client's side
    assert "GenerateContentConfig" in SPEC["components"]["schemas"]  # the original stays
