"""The spec is what Google publishes, but for the listed deviations; and whatever breaks that is noticed."""

from __future__ import annotations

import importlib
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
contract_diff = importlib.import_module("contract_diff")
bundle_spec = importlib.import_module("bundle_spec")

Json = dict[str, Any]


SPEC: Json = bundle_spec.load_spec()
FACTS: list[Json] = [contract_diff.load_facts(version) for version in contract_diff.VERSIONS]


@pytest.fixture
def spec() -> Json:
    """The spec, to be spoiled."""
    return deepcopy(SPEC)


def find_differences(spec: Json) -> set[tuple[str, str]]:
    return {(found.kind, found.where) for facts in FACTS for found in contract_diff.compare(facts, spec)}


BEFORE = find_differences(SPEC)


def find_new(spec: Json) -> set[tuple[str, str]]:
    """The differences that have come with the spoiling."""
    return find_differences(spec) - BEFORE


def get_fields(spec: Json, schema: str) -> Json:
    return spec["components"]["schemas"][schema]["properties"]


def in_both(kind: str, where: str) -> set[tuple[str, str]]:
    return {(kind, f"v1beta {where}"), (kind, f"v1 {where}")}


def test_the_contract_holds():
    assert contract_diff.main([]) == 0


def test_every_deviation_has_a_reason():
    assert all(len(deviation.why.split()) > 5 for deviation in contract_diff.load_deviations())


# --- the spec lacks something -----------------------------------------------------------------------------------------


def test_a_removed_method(spec: Json):
    del spec["paths"]["/files/{file}"]["delete"]
    assert find_new(spec) == in_both("missing", "method files.delete")


def test_a_removed_schema(spec: Json):
    del spec["components"]["schemas"]["VideoFileMetadata"]
    del get_fields(spec, "File")["videoMetadata"]
    expected = in_both("missing", "schema VideoFileMetadata") | in_both("missing", "schema File.videoMetadata")
    assert find_new(spec) == expected


def test_a_removed_field(spec: Json):
    del get_fields(spec, "Part")["text"]
    assert find_new(spec) == in_both("missing", "schema Part.text")


def test_a_removed_enum_value(spec: Json):
    spec["components"]["schemas"]["FinishReason"]["enum"].remove("RECITATION")
    assert find_new(spec) == in_both("missing", "schema Candidate.finishReason value RECITATION")


def test_a_removed_value_inside_an_array(spec: Json):
    spec["components"]["schemas"]["Modality"]["enum"].remove("AUDIO")
    assert in_both("missing", "schema GenerationConfig.responseModalities value AUDIO") <= find_new(spec)


def test_a_removed_parameter(spec: Json):
    spec["paths"]["/models"]["get"]["parameters"].pop()
    assert find_new(spec) == in_both("missing", "method models.list parameter pageToken")


def test_a_field_that_one_version_is_said_to_lack(spec: Json):
    get_fields(spec, "Part")["text"]["x-gemini-versions"] = ["v1beta"]
    assert find_new(spec) == {("missing", "v1 schema Part.text")}


# --- the spec has too much --------------------------------------------------------------------------------------------


def test_an_extra_field(spec: Json):
    get_fields(spec, "Part")["smell"] = {"type": "string"}
    assert find_new(spec) == in_both("extra", "schema Part.smell")


def test_an_extra_field_in_one_version(spec: Json):
    get_fields(spec, "Part")["smell"] = {"type": "string", "x-gemini-versions": ["v1"]}
    assert find_new(spec) == {("extra", "v1 schema Part.smell")}


def test_an_extra_value(spec: Json):
    spec["components"]["schemas"]["FinishReason"]["enum"].append("BOREDOM")
    assert find_new(spec) == in_both("extra", "schema Candidate.finishReason value BOREDOM")


def test_an_extra_schema(spec: Json):
    spec["components"]["schemas"]["Smell"] = {"type": "object"}
    assert find_new(spec) == in_both("extra", "schema Smell")


def test_an_extra_method(spec: Json):
    spec["paths"]["/files/{file}:smell"] = {"get": {**spec["paths"]["/files/{file}"]["get"], "operationId": "a.b"}}
    assert find_new(spec) == in_both("extra", "method a.b")


def test_what_only_clients_have_is_no_difference(spec: Json):
    spec["components"]["schemas"]["Smell"] = {"type": "object", "x-sdk-only": True}
    assert find_new(spec) == set()


def test_what_googles_sdk_has_is_no_difference_but_listed(spec: Json):
    get_fields(spec, "Part")["smell"] = {"type": "string", "x-observed": True}
    assert find_new(spec) == set()
    view = contract_diff.View(spec, FACTS[0])
    assert "v1beta schema Part.smell" in view.list_observed()


def test_what_is_published_is_not_the_sdks_alone(spec: Json):
    get_fields(spec, "Part")["text"]["x-observed"] = True
    spec["components"]["schemas"]["FinishReason"]["x-sdk-values"].append("STOP")
    expected = in_both("changed", "schema Part.text observed")
    expected |= in_both("changed", "schema Candidate.finishReason value STOP observed")
    assert find_new(spec) == expected


# --- the spec says it differently -------------------------------------------------------------------------------------


def change_type(spec: Json) -> None:
    get_fields(spec, "Part")["text"]["type"] = "integer"


def change_format(spec: Json) -> None:
    get_fields(spec, "GenerationConfig")["topK"]["format"] = "int64"


def change_reference(spec: Json) -> None:
    get_fields(spec, "Part")["inlineData"]["$ref"] = "#/components/schemas/FileData"


def change_read_only(spec: Json) -> None:
    get_fields(spec, "Candidate")["index"]["readOnly"] = False


def change_required(spec: Json) -> None:
    get_fields(spec, "Part")["text"]["x-google-required"] = True


def change_deprecated(spec: Json) -> None:
    get_fields(spec, "Part")["text"]["deprecated"] = True


def change_deprecated_value(spec: Json) -> None:
    spec["components"]["schemas"]["ModelStage"]["x-deprecated-values"].remove("DEPRECATED")


def change_verb(spec: Json) -> None:
    item = spec["paths"]["/files/{file}"]
    item["patch"] = item.pop("delete")


def change_path(spec: Json) -> None:
    spec["paths"]["/file/{file}"] = {"delete": spec["paths"]["/files/{file}"].pop("delete")}


def change_response(spec: Json) -> None:
    content = spec["paths"]["/files/{file}"]["get"]["responses"]["200"]["content"]
    content["application/json"]["schema"]["$ref"] = "#/components/schemas/Empty"


def change_request(spec: Json) -> None:
    del spec["paths"]["/models/{model}:countTokens"]["post"]["requestBody"]


def change_operation(spec: Json) -> None:
    content = spec["paths"]["/models/{model}:batchGenerateContent"]["post"]["responses"]["200"]["content"]
    content["application/json"]["schema"]["$ref"] = "#/components/schemas/Operation"


def change_download(spec: Json) -> None:
    answer = spec["paths"]["/files/{file}:download"]["get"]["responses"]["200"]
    schema = {"$ref": "#/components/schemas/DownloadFileResponse"}
    answer["content"] = {"application/json": {"schema": schema}}


def change_upload_size(spec: Json) -> None:
    spec["paths"]["/files"]["post"]["x-upload"]["max-bytes"] = 1


def change_upload_server(spec: Json) -> None:
    del spec["paths"]["/files"]["post"]["servers"]


def change_page_size(spec: Json) -> None:
    spec["paths"]["/files"]["get"]["x-pagination"]["max"] = 7


def change_parameter(spec: Json) -> None:
    spec["components"]["parameters"]["pageToken"]["schema"]["type"] = "integer"


@pytest.mark.parametrize(
    ("spoil", "where"),
    [
        (change_type, "schema Part.text type"),
        (change_format, "schema GenerationConfig.topK type"),
        (change_reference, "schema Part.inlineData type"),
        (change_read_only, "schema Candidate.index readOnly"),
        (change_required, "schema Part.text required"),
        (change_deprecated, "schema Part.text deprecated"),
        (change_deprecated_value, "schema ModelStatus.modelStage value DEPRECATED deprecated"),
        (change_verb, "method files.delete verb"),
        (change_path, "method files.delete path"),
        (change_response, "method files.get response"),
        (change_request, "method models.countTokens request"),
        (change_operation, "method models.batchGenerateContent response"),
        (change_download, "method files.download response"),
        (change_upload_size, "method media.upload upload"),
        (change_upload_server, "method media.upload upload"),
        (change_page_size, "method files.list pagination"),
        (change_parameter, "method files.list parameter pageToken type"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_change(spec: Json, spoil: Callable[[Json], None], where: str):
    spoil(spec)
    assert find_new(spec) >= in_both("changed", where)


def test_names_of_path_parameters_do_not_matter(spec: Json):
    spec["paths"]["/files/{thing}"] = spec["paths"].pop("/files/{file}")
    assert find_new(spec) == set()


# --- the verdict ------------------------------------------------------------------------------------------------------


def test_a_stale_deviation():
    stale = contract_diff.Deviation("v1beta schema Part.smell", "extra", "It smells.")
    verdict = contract_diff.judge([], [stale])
    assert verdict.stale == [stale]
    assert not verdict.holds


def test_a_deviation_of_another_kind_covers_nothing():
    deviation = contract_diff.Deviation("v1* schema Part.*", "missing", "It smells.")
    difference = contract_diff.Difference("v1beta schema Part.smell", "extra", "")
    verdict = contract_diff.judge([difference], [deviation])
    assert (verdict.unlisted, verdict.stale) == ([difference], [deviation])


def test_a_covered_difference():
    deviation = contract_diff.Deviation("v1* schema Part.*", "extra", "It smells.")
    differences = [
        contract_diff.Difference(f"{version} schema Part.smell", "extra", "") for version in ("v1", "v1beta")
    ]
    verdict = contract_diff.judge(differences, [deviation])
    assert verdict.holds
    assert verdict.listed == differences


def test_an_entry_without_a_reason():
    with pytest.raises(SystemExit, match=r"where, kind .*, why"):
        list(contract_diff.parse_deviations("- {where: v1 method a.b, kind: extra}"))


def test_failing_names_the_file_and_what_to_do(
    spec: Json, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    get_fields(spec, "Part")["text"]["type"] = "integer"
    del get_fields(spec, "Part")["inlineData"]
    stale = contract_diff.Deviation("v1 method smells.list", "extra", "It smells.")
    monkeypatch.setattr(contract_diff, "load_spec", lambda: spec)
    monkeypatch.setattr(contract_diff, "load_deviations", lambda: [stale])
    assert contract_diff.main([]) == 1
    printed = capsys.readouterr()
    said = "changed: v1 schema Part.text type: the spec says integer, Google string"
    assert any(
        line.startswith("spec/gemini/content.yaml:") and line.endswith(said) for line in printed.err.splitlines()
    )
    assert "missing: v1beta schema Part.inlineData: add the field: Blob" in printed.err
    assert "remove it: v1 method smells.list" in printed.err
    assert printed.out.endswith(" 1 stale\n")


def test_what_is_accepted_can_be_printed(capsys: pytest.CaptureFixture[str]):
    contract_diff.main(["--accepted"])
    printed = capsys.readouterr().out
    assert "missing v1* schema BaseOperation: " in printed
    assert " sdk extra v1beta schema FunctionResponsePart.fileData" in printed
