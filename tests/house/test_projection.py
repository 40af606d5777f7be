"""The description of a family as one API version has it is an OpenAPI document of its own."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from bundle_spec import FAMILIES, load_spec
from project_version import VERSIONS, find_schemas, project

SPECS = {family: load_spec(family=family) for family in FAMILIES}
SPEC, INTERACTIONS = SPECS["gemini"], SPECS["interactions"]


def list_operations(spec: dict[str, Any]) -> set[str]:
    return {operation["operationId"] for item in spec["paths"].values() for operation in item.values()}


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("version", VERSIONS)
def test_a_projection_is_valid_and_complete(version: str, family: str) -> None:
    projected = project(SPECS[family], version)
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


def test_v1_has_the_stable_interactions() -> None:
    v1, v1beta = project(INTERACTIONS, "v1"), project(INTERACTIONS, "v1beta")
    assert {name.partition(".")[0] for name in list_operations(v1)} == {"interactions", "webhooks"}
    assert list_operations(v1beta) == list_operations(INTERACTIONS)
    assert v1["info"]["title"] == "Gemini Interactions API v1"


def test_a_union_loses_the_variants_that_a_version_does_not_have() -> None:
    spec = deepcopy(INTERACTIONS)
    schemas = spec["components"]["schemas"]
    schemas["VideoContent"]["x-gemini-versions"] = ["v1beta"]
    projected = project(spec, "v1")["components"]["schemas"]
    video = {"$ref": "#/components/schemas/VideoContent"}
    assert projected["Content"]["oneOf"] == [variant for variant in schemas["Content"]["oneOf"] if variant != video]
    assert projected["Content"]["discriminator"]["mapping"].keys() == {"audio", "document", "image", "text"}
    assert projected["InteractionsInput"] == schemas["InteractionsInput"]
    assert "VideoContent" not in set(find_schemas(projected))
    assert project(spec, "v1beta")["components"]["schemas"] == schemas
