"""The spec is what Google publishes, but for the listed deviations; and whatever breaks that is noticed."""

from __future__ import annotations

import importlib
import re
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


SPECS: dict[str, Json] = {family: bundle_spec.load_spec(family=family) for family in bundle_spec.FAMILIES}
FACTS: dict[str, list[Json]] = {
    "gemini": [contract_diff.load_facts(version) for version in contract_diff.VERSIONS],
    "interactions": [contract_diff.load_facts("interactions")],
}


@pytest.fixture
def spec() -> Json:
    """The spec of the classic family, to be spoiled."""
    return deepcopy(SPECS["gemini"])


@pytest.fixture
def interactions() -> Json:
    """The spec of the Interactions family, to be spoiled."""
    return deepcopy(SPECS["interactions"])


def find_differences(spec: Json, family: str) -> set[tuple[str, str]]:
    return {(found.kind, found.where) for facts in FACTS[family] for found in contract_diff.compare(facts, spec)}


BEFORE = {family: find_differences(spec, family) for family, spec in SPECS.items()}


def find_new(spec: Json, family: str = "gemini") -> set[tuple[str, str]]:
    """The differences that have come with the spoiling."""
    return find_differences(spec, family) - BEFORE[family]


def replace_spec(monkeypatch: pytest.MonkeyPatch, family: str, spec: Json) -> None:
    specs = {**SPECS, family: spec}
    monkeypatch.setattr(contract_diff, "load_spec", lambda family: specs[family])


def get_fields(spec: Json, schema: str) -> Json:
    return spec["components"]["schemas"][schema]["properties"]


def in_both(kind: str, where: str) -> set[tuple[str, str]]:
    return {(kind, f"v1beta {where}"), (kind, f"v1 {where}")}


def test_the_contract_holds(capsys: pytest.CaptureFixture[str]):
    assert contract_diff.main([]) == 0
    printed = capsys.readouterr().out
    assert all(f"{document} " in printed for document in ("v1beta", "v1", "interactions"))
    assert printed.endswith(" 0 unlisted, 0 stale\n")


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
    view = contract_diff.View(spec, FACTS["gemini"][0])
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


# --- live messages ----------------------------------------------------------------------------------------------------


def test_a_removed_live_message(spec: Json):
    del spec["components"]["schemas"]["GoAway"]
    del get_fields(spec, "BidiGenerateContentServerMessage")["goAway"]
    expected = {
        ("missing", "v1beta schema GoAway"),
        ("missing", "v1beta schema BidiGenerateContentServerMessage.goAway"),
    }
    assert find_new(spec) == expected


def test_a_changed_and_an_extra_field_of_a_live_message(spec: Json):
    fields = get_fields(spec, "GoAway")
    fields["timeLeft"]["type"] = "integer"
    fields["smell"] = {"type": "string"}
    assert find_new(spec) == {
        ("changed", "v1beta schema GoAway.timeLeft type"),
        ("extra", "v1beta schema GoAway.smell"),
    }


def test_a_live_field_of_a_schema_that_the_classic_document_has_too(spec: Json):
    del get_fields(spec, "BidiGenerateContentSetup")["avatarConfig"]
    assert find_new(spec) == {("missing", "v1beta schema BidiGenerateContentSetup.avatarConfig")}


@pytest.mark.parametrize("observed", [True, False])
def test_what_is_known_of_live_messages_may_be_marked_as_the_sdks(spec: Json, observed: bool):
    field = get_fields(spec, "BidiGenerateContentSetup")["avatarConfig"]
    field.pop("x-observed", None)
    if observed:
        field["x-observed"] = "sdk"
    assert find_new(spec) == set()
    view = contract_diff.View(spec, FACTS["gemini"][0])
    assert "v1beta schema BidiGenerateContentSetup.avatarConfig" not in view.list_observed()


def test_what_the_classic_document_says_counts_first():
    facts = {"version": "v1beta", "schemas": {"Word": {"fields": {"start": {"type": "string"}}}}}
    live = {"schemas": {"Word": {"fields": {"start": {"type": "integer"}, "end": {"type": "integer"}}}}}
    fields = {"start": {"type": "string"}, "end": {"type": "integer", "live": True}}
    assert contract_diff.add_live(facts, live) == {"version": "v1beta", "schemas": {"Word": {"fields": fields}}}


# --- interactions -----------------------------------------------------------------------------------------------------


def remove_operation(spec: Json) -> None:
    del spec["paths"]["/agents/{agent}"]["get"]


def remove_schema(spec: Json) -> None:
    del spec["components"]["schemas"]["PingWebhookRequest"]
    del spec["paths"]["/webhooks/{webhook}:ping"]["post"]["requestBody"]


def remove_field(spec: Json) -> None:
    del get_fields(spec, "TextContent")["annotations"]


def remove_value(spec: Json) -> None:
    spec["components"]["schemas"]["TriggerExecutionStatus"]["enum"].remove("skipped")


def remove_value_of_variant(spec: Json) -> None:
    spec["components"]["schemas"]["ProcessingMode"]["enum"].remove("agentic")


def remove_variant(spec: Json) -> None:
    spec["components"]["schemas"]["InteractionsInput"]["oneOf"].remove({"type": "string"})


def remove_variant_and_value(spec: Json) -> None:
    tool = spec["components"]["schemas"]["Tool"]
    tool["oneOf"].remove({"$ref": tool["discriminator"]["mapping"].pop("google_maps")})


def remove_parameter(spec: Json) -> None:
    parameters = spec["paths"]["/triggers"]["get"]["parameters"]
    parameters.remove({"$ref": "#/components/parameters/filter"})


def remove_header(spec: Json) -> None:
    parameters = spec["paths"]["/environments/{environment}/files/{path}"]["put"]["parameters"]
    parameters.remove({"$ref": "#/components/parameters/uploadCommand"})


def remove_events(spec: Json) -> None:
    del spec["paths"]["/interactions"]["post"]["responses"]["200"]["content"]["text/event-stream"]


START = "method StartEnvironmentFileUpload"


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (remove_operation, {("missing", "method GetAgent")}),
        (
            remove_schema,
            {("missing", "schema PingWebhookRequest"), ("changed", "method PingWebhook request")},
        ),
        (remove_field, {("missing", "schema TextContent.annotations")}),
        (remove_value, {("missing", "schema TriggerExecution.status value skipped")}),
        (remove_value_of_variant, {("missing", "schema Processing variant enum value agentic")}),
        (remove_variant, {("missing", "schema InteractionsInput variant string")}),
        (
            remove_variant_and_value,
            {("missing", "schema Tool variant GoogleMaps"), ("changed", "schema Tool mapping google_maps")},
        ),
        (remove_parameter, {("missing", "method ListTriggers parameter filter")}),
        (remove_header, {("missing", f"{START} parameter X-Goog-Upload-Command")}),
        (remove_events, {("changed", "method CreateInteraction stream")}),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_interactions_lack(interactions: Json, spoil: Callable[[Json], None], expected: set[tuple[str, str]]):
    spoil(interactions)
    assert find_new(interactions, "interactions") == {(kind, f"interactions {where}") for kind, where in expected}
    differences = contract_diff.compare(FACTS["interactions"][0], interactions)
    unlisted = contract_diff.judge(differences, contract_diff.load_deviations()).unlisted
    assert {(found.kind, found.where) for found in unlisted} == find_new(interactions, "interactions")


def add_operation(spec: Json) -> None:
    spec["paths"]["/smells"] = {"get": {**spec["paths"]["/agents"]["get"], "x-upstream-name": "ListSmells"}}


def add_variant(spec: Json) -> None:
    spec["components"]["schemas"]["ToolChoice"]["oneOf"].append({"type": "integer"})


def add_mapping(spec: Json) -> None:
    spec["components"]["schemas"]["Tool"]["discriminator"]["mapping"]["smell"] = "#/components/schemas/GoogleMaps"


def change_discriminator(spec: Json) -> None:
    spec["components"]["schemas"]["Step"]["discriminator"]["propertyName"] = "smell"


def change_constant(spec: Json) -> None:
    get_fields(spec, "TextContent")["type"]["const"] = "smell"


def change_open_schema(spec: Json) -> None:
    del spec["components"]["schemas"]["DynamicAgentConfig"]["additionalProperties"]


def change_input_only(spec: Json) -> None:
    del get_fields(spec, "CreateAgentInteraction")["background"]["writeOnly"]


def change_versions(spec: Json) -> None:
    spec["paths"]["/agents"]["get"]["x-gemini-versions"] = ["v1", "v1beta"]


def change_items(spec: Json) -> None:
    spec["paths"]["/agents"]["get"]["x-pagination"]["items"] = "smells"


def change_header(spec: Json) -> None:
    spec["components"]["parameters"]["uploadCommand"]["in"] = "query"


def change_server(spec: Json) -> None:
    del spec["paths"]["/environments/{environment}/files/{path}"]["put"]["servers"]


@pytest.mark.parametrize(
    ("spoil", "kind", "where"),
    [
        (add_operation, "extra", "method ListSmells"),
        (add_variant, "extra", "schema ToolChoice variant integer"),
        (add_mapping, "changed", "schema Tool mapping smell"),
        (change_discriminator, "changed", "schema Step discriminator"),
        (change_constant, "changed", "schema TextContent.type type"),
        (change_open_schema, "changed", "schema DynamicAgentConfig additionalProperties"),
        (change_input_only, "changed", "schema CreateAgentInteraction.background inputOnly"),
        (change_versions, "changed", "method ListAgents versions"),
        (change_items, "changed", "method ListAgents pagination"),
        (change_header, "changed", f"{START} parameter X-Goog-Upload-Command in"),
        (change_server, "changed", f"{START} upload"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_interactions_tell_differently(interactions: Json, spoil: Callable[[Json], None], kind: str, where: str):
    spoil(interactions)
    assert find_new(interactions, "interactions") == {(kind, f"interactions {where}")}


# --- the verdict ------------------------------------------------------------------------------------------------------


def test_a_stale_deviation():
    stale = contract_diff.Deviation("v1beta schema Part.smell", "extra", "It smells.")
    verdict = contract_diff.judge([], [stale])
    assert verdict.stale == [stale]
    assert not verdict.holds


def test_a_stale_deviation_of_interactions(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    deviations = contract_diff.load_deviations()
    stale = contract_diff.Deviation("interactions schema Smell", "extra", "It smells.")
    monkeypatch.setattr(contract_diff, "load_deviations", lambda: [*deviations, stale])
    assert contract_diff.main([]) == 1
    assert "remove it: interactions schema Smell" in capsys.readouterr().err


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
    replace_spec(monkeypatch, "gemini", spec)
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


def test_failing_names_the_file_of_the_family(
    interactions: Json, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    get_fields(interactions, "TextContent")["text"]["type"] = "integer"
    del interactions["paths"]["/agents/{agent}"]["get"]
    replace_spec(monkeypatch, "interactions", interactions)
    assert contract_diff.main([]) == 1
    starts = [line.rpartition(":")[0] for line in capsys.readouterr().err.splitlines()]
    assert any(
        re.match(r"spec/interactions/content\.yaml:\d+: changed: .*TextContent\.text type", start) for start in starts
    )
    assert any(re.match(r"spec/interactions/agents\.yaml:\d+: missing: .*GetAgent", start) for start in starts)


def test_what_is_accepted_can_be_printed(capsys: pytest.CaptureFixture[str]):
    contract_diff.main(["--accepted"])
    printed = capsys.readouterr().out
    assert "missing v1* schema BaseOperation: " in printed
    assert " sdk extra v1beta schema FunctionResponsePart.fileData" in printed
