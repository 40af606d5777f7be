"""What Google's live documents say beyond spec/upstream is told, and can be written down."""

from __future__ import annotations

import importlib
import json
import re
import shutil
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[2]
fetch_upstream = importlib.import_module("fetch_upstream")
extract_facts = importlib.import_module("extract_facts")

Json = dict[str, Any]

KNOWN: Json = {
    "version": "v1beta",
    "documents": ["Discovery 1"],
    "globalParameters": ["key"],
    "methods": {
        "things.get": {"httpMethod": "GET", "path": "/things/{thingsId}", "response": "Thing"},
        "things.list": {
            "httpMethod": "GET",
            "path": "/things",
            "parameters": {"pageToken": {"type": "string"}},
            "response": "ListThingsResponse",
            "pagination": {"items": "things", "default": 10},
        },
        "things.grow": {
            "httpMethod": "POST",
            "path": "/things/{thingsId}:grow",
            "response": "Operation",
            "lro": {"operation": "GrowOperation", "response": "Thing"},
        },
    },
    "schemas": {
        "GrowOperation": {"fields": {"done": {"type": "boolean"}, "response": {"ref": "Thing"}}},
        "ListThingsResponse": {"fields": {"things": {"type": "array", "items": {"ref": "Thing"}}}},
        "Part": {"fields": {"text": {"type": "string"}}},
        "Thing": {
            "fields": {
                "name": {"type": "string", "readOnly": True},
                "state": {"type": "string", "enum": ["NEW", "OLD"]},
                "parts": {"type": "array", "items": {"ref": "Part"}},
            }
        },
    },
}


@pytest.fixture
def fresh() -> Json:
    """What a document has by now, as facts; to be changed."""
    facts = deepcopy(KNOWN)
    facts["documents"] = ["Discovery 2"]
    del facts["methods"]["things.list"]["pagination"]["default"]
    return facts


def settle(*documents: Json, complete: bool = True, known: Json = KNOWN) -> Json:
    return fetch_upstream.settle(known, list(documents), complete=complete)


# --- the facts --------------------------------------------------------------------------------------------------------


def test_the_same_facts_change_nothing(fresh: Json) -> None:
    settled = settle(fresh)
    assert settled == {**KNOWN, "documents": ["Discovery 2", "Discovery 1"]}
    assert fetch_upstream.count_changes(KNOWN, settled) == ""


def test_new_facts_come_last_and_the_rest_stays_in_order(fresh: Json) -> None:
    fields = fresh["schemas"]["Thing"]["fields"]
    fresh["schemas"]["Thing"]["fields"] = {"weight": {"type": "number"}, **dict(reversed(fields.items()))}
    settled = settle(fresh)
    assert list(settled["schemas"]["Thing"]["fields"]) == ["name", "state", "parts", "weight"]
    assert fetch_upstream.count_changes(KNOWN, settled) == "1 schema"


def test_what_no_document_has_is_gone(fresh: Json) -> None:
    del fresh["methods"]["things.get"]
    del fresh["schemas"]["Thing"]["fields"]["name"]
    settled = settle(fresh)
    assert "things.get" not in settled["methods"]
    assert "name" not in settled["schemas"]["Thing"]["fields"]


def test_it_is_kept_while_a_document_is_missing(fresh: Json) -> None:
    del fresh["methods"]["things.get"], fresh["schemas"]["GrowOperation"]
    del fresh["schemas"]["Thing"]["fields"]["name"]
    settled = settle(fresh, complete=False)
    assert (settled["methods"], settled["schemas"]) == (KNOWN["methods"], KNOWN["schemas"])


def test_what_other_documents_say_of_a_method_is_kept(fresh: Json) -> None:
    del fresh["methods"]["things.grow"]["lro"]
    assert settle(fresh)["methods"] == KNOWN["methods"]


def test_of_two_documents_the_first_counts(fresh: Json) -> None:
    other = deepcopy(fresh)
    fresh["schemas"]["Thing"]["fields"]["name"] = {"type": "integer"}
    other["schemas"]["Thing"]["fields"]["age"] = {"type": "integer"}
    fields = settle(fresh, other)["schemas"]["Thing"]["fields"]
    assert fields["name"] == fields["age"] == {"type": "integer"}


def test_a_method_is_known_by_verb_and_path(fresh: Json) -> None:
    fresh["methods"]["GetThing"] = {**fresh["methods"].pop("things.get"), "path": "/things/{thing}"}
    assert settle(fresh)["methods"]["things.get"]["path"] == "/things/{thing}"
    assert "GetThing" not in settle(fresh)["methods"]


def test_a_schema_is_known_by_where_it_stands(fresh: Json) -> None:
    text = json.dumps(fresh).replace('"Part"', '"GoogleV1betaPart"').replace('"ListThingsResponse"', '"ThingPage"')
    assert settle(json.loads(text))["schemas"] == KNOWN["schemas"]
    assert settle(fresh, json.loads(text))["methods"] == KNOWN["methods"]


def test_a_new_schema_has_one_name_in_all_documents(fresh: Json) -> None:
    fresh["schemas"]["Thing"]["fields"]["size"] = {"ref": "Size"}
    fresh["schemas"]["Size"] = {"fields": {"width": {"type": "number"}}}
    other = json.loads(json.dumps(fresh).replace('"Size"', '"GoogleV1betaSize"'))
    assert settle(fresh, other)["schemas"].keys() - KNOWN["schemas"].keys() == {"Size"}


def test_a_family_of_two_versions(fresh: Json) -> None:
    known = deepcopy(KNOWN)
    for method in known["methods"].values():
        method["versions"] = ["v1beta"]
    stable = {**deepcopy(fresh), "version": "v1"}
    del stable["methods"]["things.grow"]
    methods = settle(fresh, stable, known=known)["methods"]
    assert methods["things.get"]["versions"] == ["v1", "v1beta"]
    assert methods["things.grow"]["versions"] == ["v1beta"]
    assert settle(fresh, known=known, complete=False)["methods"] == known["methods"]


# --- the report -------------------------------------------------------------------------------------------------------


def write_discovery(facts: Json) -> Json:
    """A Discovery document that says what the facts say, as far as such a document can."""

    def kind(value: Json) -> Json:
        if "ref" in value:
            return {"$ref": value["ref"]}
        told: Json = {key: value[key] for key in ("type", "format", "enum") if key in value}
        if value["type"] == "array":
            told["items"] = kind(value["items"])
        if value["type"] == "map":
            told |= {"type": "object", "additionalProperties": kind(value["values"])}
        if "deprecatedValues" in value:
            told["enumDeprecated"] = [each in value["deprecatedValues"] for each in value["enum"]]
        return told

    def field(value: Json) -> Json:
        words = [word for word, flag in extract_facts.FLAG_WORDS.items() if value.get(flag)]
        return {**kind(value), "description": " ".join(words), "deprecated": value.get("deprecated", False)}

    methods: Json = {}
    for name, method in facts["methods"].items():
        parameters = {key: {**field(value), "location": "query"} for key, value in method.get("parameters", {}).items()}
        told = {"id": f"generativelanguage.{name}", "httpMethod": method["httpMethod"], "parameters": parameters}
        told["path"] = f"{facts['version']}{method['path']}"
        told |= {key: {"$ref": method[key]} for key in ("request", "response") if key in method}
        told |= {"deprecated": True} if method.get("deprecated") else {}
        told |= {"supportsMediaDownload": True} if method.get("download") else {}
        told |= {"mediaUpload": {"maxSize": str(method["upload"]["maxBytes"])}} if "upload" in method else {}
        methods[name] = told
    schemas = {
        name: {
            **({"deprecated": True} if schema.get("deprecated") else {}),
            "properties": {key: field(value) for key, value in schema["fields"].items()},
        }
        for name, schema in facts["schemas"].items()
    }
    return {
        "discoveryVersion": "v1",
        "version": facts["version"],
        "revision": "20270101",
        "parameters": {name: {} for name in facts["globalParameters"]},
        "resources": {"all": {"methods": methods}},
        "schemas": schemas,
    }


def load_facts(name: str) -> Json:
    return json.loads((ROOT / "spec" / "upstream" / f"{name}.facts.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def contract() -> Any:
    return fetch_upstream.Contract(ROOT / "spec")


@pytest.fixture
def spec(tmp_path: Path, contract: Any, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what Google says; the description itself is read once for all tests."""
    monkeypatch.setattr(fetch_upstream, "Contract", lambda _: contract)
    shutil.copytree(ROOT / "spec" / "upstream", tmp_path / "spec" / "upstream")
    shutil.copy(ROOT / "spec" / "deviations.yaml", tmp_path / "spec")
    return tmp_path / "spec"


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """A folder for saved documents."""
    folder = tmp_path / "documents"
    folder.mkdir()
    return folder


def save(folder: Path, facts: Json) -> None:
    file = folder / f"discovery-{facts['version']}.json"
    file.write_text(json.dumps(write_discovery(facts)), encoding="utf-8")


def read_lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What was printed, with no numbers of lines."""
    return re.sub(r"(?m)^(\S+\.yaml):\d+:", r"\1:", capsys.readouterr().out).splitlines()


def test_nothing_new(documents: Path, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(documents, load_facts("v1beta"))
    assert fetch_upstream.main(["--from", str(documents)], spec) == 0
    expected = "upstream: 1 of 6 documents read, 0 news for the spec, 0 more listed as deviations"
    assert read_lines(capsys) == [expected]


@pytest.fixture
def news() -> Json:
    """Google's facts with something new in them."""
    facts = load_facts("v1beta")
    schemas = facts["schemas"]
    schemas["CachedContent"]["fields"]["warmth"] = {"type": "string", "format": "int64", "readOnly": True}
    schemas["CachedContent"]["fields"]["displayName"]["type"] = "integer"
    schemas["SafetyRating"]["fields"]["probability"]["enum"].append("CERTAIN")
    facts["methods"]["cachedContents.warm"] = {"httpMethod": "POST", "path": "/cachedContents/{cachedContentsId}:warm"}
    facts["methods"]["cachedContents.list"]["parameters"]["filter"] = {"type": "string"}
    facts["methods"]["environments.rest"] = {"httpMethod": "POST", "path": "/environments/{environmentsId}:rest"}
    return facts


NEWS = {
    "spec/gemini/caches.yaml: added: v1beta method cachedContents.list parameter filter: add it: string",
    "spec/gemini/caches.yaml: added: v1beta method cachedContents.warm: describe POST /cachedContents/{cachedContentsId}:warm",
    "spec/gemini/caches.yaml: changed: v1beta schema CachedContent.displayName type: the spec says string, Google integer",
    "spec/gemini/caches.yaml: added: v1beta schema CachedContent.warmth: add the field: string (int64)",
    "spec/gemini/safety.yaml: added: v1beta schema SafetyRating.probability value CERTAIN: add the value to HarmProbability",
}


def test_news_name_the_file_to_edit(
    documents: Path, spec: Path, news: Json, capsys: pytest.CaptureFixture[str]
) -> None:
    save(documents, news)
    before = (spec / "upstream" / "v1beta.facts.json").read_bytes()
    assert fetch_upstream.main(["--from", str(documents)], spec) == 1
    assert (spec / "upstream" / "v1beta.facts.json").read_bytes() == before
    lines = read_lines(capsys)
    assert set(lines[:-3]) == NEWS
    assert lines[-3:] == [
        "spec/upstream/v1beta.facts.json: out of date: 3 methods, 2 schemas",
        "upstream: 1 of 6 documents read, 5 news for the spec, 1 more listed as deviations",
        "Write it down with: make upstream UPSTREAM=--write",
    ]


def test_what_is_written_is_not_new_any_more(
    documents: Path, spec: Path, news: Json, capsys: pytest.CaptureFixture[str]
) -> None:
    save(documents, news)
    assert fetch_upstream.main(["--from", str(documents), "--write"], spec) == 0
    written = (spec / "upstream" / "v1beta.facts.json").read_text(encoding="utf-8")
    assert json.loads(written)["schemas"] == news["schemas"]
    assert json.loads(written)["documents"][0] == "Discovery 20270101"
    before = (ROOT / "spec" / "upstream" / "v1beta.facts.json").read_text(encoding="utf-8")
    assert len(set(written.splitlines()) - set(before.splitlines())) <= 7  # the news, the documents, a comma
    assert "spec/upstream/v1beta.facts.json: written: 3 methods, 2 schemas" in read_lines(capsys)
    assert fetch_upstream.main(["--from", str(documents)], spec) == 0
    assert read_lines(capsys)[-1].startswith("upstream: 1 of 6 documents read, 0 news")


def test_what_google_has_come_to_agree_with_is_told(
    documents: Path, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = load_facts("v1beta")
    file = spec / "upstream" / "v1beta.facts.json"
    save(documents, facts)
    del facts["schemas"]["Blob"]["fields"]["data"]
    file.write_text(extract_facts.format_facts(facts), encoding="utf-8")
    assert fetch_upstream.main(["--from", str(documents)], spec) == 1
    expected = (
        "spec/gemini/content.yaml: settled: v1beta schema Blob.data: Google's documents now say what the spec says"
    )
    assert expected in read_lines(capsys)


# --- reading ----------------------------------------------------------------------------------------------------------


def answer_with(monkeypatch: pytest.MonkeyPatch, handler: Callable[[httpx.Request], httpx.Response]) -> None:
    monkeypatch.setattr(fetch_upstream, "make_client", lambda: httpx.Client(transport=httpx.MockTransport(handler)))


def test_a_fetch(monkeypatch: pytest.MonkeyPatch, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        if request.url.path == "/$discovery/rest" and request.url.params["version"] == "v1beta":
            return httpx.Response(200, json=write_discovery(load_facts("v1beta")))
        if request.url.host == "ai.google.dev":
            return httpx.Response(200, text="<html>Sign in</html>")
        return httpx.Response(403)

    answer_with(monkeypatch, answer)
    assert fetch_upstream.main([], spec) == 0
    assert asked == [document.url for document in fetch_upstream.DOCUMENTS]
    out, err = capsys.readouterr()
    assert "1 of 6 documents read" in out
    assert "upstream: https://ai.google.dev/static/api/interactions.openapi.json: not JSON\n" in err
    assert "/rest?version=v1: 403 Forbidden\n" in err


def test_without_a_network(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no way out", request=request)

    answer_with(monkeypatch, refuse)
    assert fetch_upstream.main([]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert all(f"upstream: {document.url}: ConnectError: no way out\n" in err for document in fetch_upstream.DOCUMENTS)
    assert "make upstream UPSTREAM='--from FOLDER'" in err


@pytest.mark.parametrize("document", [{}, [], {"discoveryVersion": "v1"}, {"paths": []}], ids=json.dumps)
def test_a_document_of_an_unknown_form(documents: Path, document: object, capsys: pytest.CaptureFixture[str]) -> None:
    (documents / "discovery-v1.json").write_text(json.dumps(document), encoding="utf-8")
    assert fetch_upstream.main(["--from", str(documents)]) == 2
    assert "of a form that extract_facts does not know" in capsys.readouterr().err


def test_the_client_follows_google_and_gives_up_in_time() -> None:
    with fetch_upstream.make_client() as client:
        assert client.follow_redirects
        assert client.timeout.connect == 30
