"""Ask the emulator what clients really asked Google, and hold its answers against Google's.

The recorded exchanges lie beside the checkout. What a request names is made first: files, cached contents, stores, earlier
interactions. Then status, content type, framing and the words of an error have to be Google's, and what the answer holds has
to be in the API's description, or in one of Google's own answers to that operation. EXCEPTIONS says where that is not so, and why.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import gzip
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx

import bundle_spec
from gemkit_emulator.app import create_app
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.json_types import is_list, is_object
from gemkit_emulator.pictures import draw_picture
from gemkit_emulator.spec import Route, load_spec
from project_version import project

TRAFFIC: Final = Path(__file__).resolve().parents[2] / "shared" / "traffic"
LIVE: Final = "live.jsonl.gz"
BULK: Final = "extra_history.jsonl.gz"
NO_RECORDINGS: Final = {"body-only", "notebook-output", "doc-output", "doc-excerpt"}
NOT_GENUINE: Final = {"sdk_mocks.jsonl.gz"}  # written by hand, as its README says

Json = dict[str, Any]
NOW: Final = 1_767_225_600_000_000_000
"""The clock stands at the beginning of 2026, before anything that was recorded had to expire."""
STAND_IN: Final = "skip_thought_signature_validator"
"""What Google takes for a signature, and the emulator too: nobody but Google can make those that were recorded."""
RETIRED: Final = {
    r"gemini-1\.5-(flash|pro)-002": r"gemini-1.5-\1",
    r"gemini-2\.0-flash-exp": "gemini-2.0-flash",
    r"gemini-2\.0-flash-thinking-exp(-01-21)?": "gemini-2.5-flash",
    r"gemini-2\.0-flash-exp-image-generation": "gemini-2.0-flash-preview-image-generation",
    r"gemini-2\.5-(pro|flash-image|flash-lite|flash)-preview(-\d\d-\d\d)?": r"gemini-2.5-\1",
    r"gemini-embedding-2-preview": "gemini-embedding-2",
    r"unknown": "gemini-2.5-flash",
}
"""Previews that are gone, and the model that took the place of each; `unknown` is the recorders' own word."""


EXCEPTIONS: Final = {
    r"400 instead of 200: The legacy Interactions API schema": "Google takes the schema of before May 2026 no more",
    r"200 instead of 400 .*\"mediaResolution\" at 'contents": "recorded on the day before parts had this field",
    r"error of 400 .*response_format.* instead of": "recorded before generationConfig had this field",
    r"error of 400 .*token count \(\d+\) exceeds.* instead of .*token count exceeds": "one of two wordings, without the count",
    r"400 instead of 200: .*thought_signature.* `default_api:add_person`": "the alias stood for a 2.5 model then",
    r"400 instead of 200: .*(`default_api:get_user_country`|Please enable tool_config)": "written by hand, as responseIds show",
}
"""What is not as it was recorded, and why: a pattern of how it is reported. One that nothing fits is out of date."""


# --- what was recorded ------------------------------------------------------------------------------------------------


def read_exchanges(*, bulk: bool = True) -> Iterator[Json]:
    """Every recorded exchange over HTTP; without the `bulk`, a third of them."""
    for path in sorted(TRAFFIC.glob("*.jsonl.gz")):
        if path.name not in {LIVE, *NOT_GENUINE, *(() if bulk else (BULK,))}:
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                yield from map(json.loads, lines)


def find_recorded_route(exchange: Json) -> Route | None:
    """The operation of the API's description behind a recorded address."""
    path = unquote(urlsplit(str(exchange["url"])).path)
    return load_spec().find_route(exchange["method"], path) or load_spec("interactions").find_route(
        exchange["method"], path
    )


def read_answers(exchange: Json) -> list[Any]:
    """The JSON values of an answer: one, or the chunks of a stream."""
    body = exchange["response_body"]
    if exchange["framing"] in ("sse", "json-array"):
        return cast("list[Any]", body["chunks"])
    return [] if not is_object(body) or "base64_sha256" in body else [body]


def read_error(body: Any) -> Json:
    """The error in an answer, or in the list that is the answer of a stream."""
    if is_list(body):
        body = body[0] if body else {}
    if is_object(body) and "chunks" in body:
        return read_error(body["chunks"])
    return cast("Json", body.get("error", {})) if is_object(body) else {}


def refuse(exchange: Json, route: Route | None) -> str:
    """Why an exchange can't be repeated; empty when it can."""
    body = exchange["request_body"]
    if route is None:
        return "another API's operation"
    if exchange["source"].get("fidelity") in NO_RECORDINGS or exchange.get("request_recorded") is False:
        return "the request was not recorded"
    if is_object(body) and "base64_sha256" in body and not route.prefix:
        return "the request was cut by its recorder"
    return refuse_error(exchange)


def refuse_error(exchange: Json) -> str:
    """Why Google's error says nothing about the request."""
    if exchange["status"] in (429, 500, 503):
        return "Google was busy, or a quota used up"
    if exchange["status"] == 403 and "has not been used in project" in read_error(exchange["response_body"])["message"]:
        return "the API was not enabled for the project"
    if exchange["status"] == 404 and not exchange["response_body"]:
        return "sent to another address than the one recorded"
    return ""


# --- what an answer may hold ------------------------------------------------------------------------------------------

Place = tuple[str, str]
"""A key path, and a type found there."""


def name_kind(value: Any) -> str:
    """The JSON type of a value."""
    match value:
        case dict():
            return "object"
        case list():
            return "array"
        case str():
            return "string"
        case bool():
            return "boolean"
        case None:
            return "null"
        case _:
            return "number"


def find_places(value: Any, path: str = "") -> Iterator[Place]:
    """Every key path of a value, and the type found there."""
    yield path, name_kind(value)
    if is_object(value):
        for key, item in value.items():
            yield from find_places(item, f"{path}.{key}")
    elif is_list(value):
        for item in value:
            yield from find_places(item, f"{path}[]")


class Description:
    """What answers may hold, by an OpenAPI document."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._schemas: Json = document["components"]["schemas"]

    @property
    def answers(self) -> dict[str, list[Json]]:
        """The schemas of each operation's answers."""
        return {
            operation["operationId"]: [
                content["schema"] for content in operation["responses"]["200"].get("content", {}).values()
            ]
            for item in self._document["paths"].values()
            for operation in item.values()
        }

    def find_strange(self, schema: Json, value: Any, path: str = "") -> Iterator[Place]:
        """The places that the schema has not, or has with another type or without that value of an enum."""
        schema = self._resolve(schema, value)
        options: list[Json] = schema.get("anyOf", schema.get("oneOf", []))
        if options:
            yield from min((list(self.find_strange(option, value, path)) for option in options), key=len)
        elif not fits(schema, value):
            yield path, name_kind(value) if "enum" not in schema else str(value)
        elif is_list(value) and "items" in schema:
            for item in value:
                yield from self.find_strange(schema["items"], item, f"{path}[]")
        elif is_object(value):
            yield from self._find_strange_fields(schema, value, path)

    def _find_strange_fields(self, schema: Json, value: Json, path: str) -> Iterator[Place]:
        extra = schema.get("additionalProperties", "properties" not in schema)
        for key, item in value.items():
            if key in schema.get("properties", {}):
                yield from self.find_strange(schema["properties"][key], item, f"{path}.{key}")
            elif key == "@type" or extra is True:
                continue
            elif extra:
                yield from self.find_strange(extra, item, f"{path}.*")
            else:
                yield f"{path}.{key}", name_kind(item)

    def _resolve(self, schema: Json, value: Any) -> Json:
        """The schema a reference leads to, the variant a tag names, or the message in an Any."""
        for part in schema.get("allOf", []):
            schema = schema | part
        if "$ref" in schema:
            return self._resolve(self._schemas[schema["$ref"].rpartition("/")[2]], value)
        if is_object(value):
            tag = value.get(schema.get("discriminator", {}).get("propertyName"))
            if target := schema.get("discriminator", {}).get("mapping", {}).get(tag):
                return self._resolve({"$ref": target}, value)
            name = str(value.get("@type", "")).rpartition(".")[2]
            if name in self._schemas and "properties" not in schema:
                return self._schemas[name]
        return schema


@cache
def describe(family: str, version: str) -> Description:
    """The description of a family in a version."""
    return Description(project(bundle_spec.load_spec(family=family), version))


def fits(schema: Json, value: Any) -> bool:
    """Whether a value has the type a schema names, and is one of its enum's values."""
    if "const" in schema and value != schema["const"]:
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    named = schema.get("type", [])
    kinds = [named] if isinstance(named, str) else named
    kind = name_kind(value)
    return not kinds or kind in kinds or (kind == "number" and "integer" in kinds and float(value).is_integer())


# --- the same request again -------------------------------------------------------------------------------------------


class NotMade(Exception):  # noqa: N818 - a reason to leave an exchange out, no fault
    """What a request names can't be made in the emulator."""


class Emulator:
    """The emulator in this process, asked what was recorded."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def repeat(self, exchange: Json, route: Route) -> httpx.Response:
        """The answer to a recorded request."""
        address = urlsplit(str(exchange["url"]))
        path, body = unquote(address.path), exchange["request_body"]
        headers: Json = exchange["request_headers"] or {}
        query = dict(parse_qsl(address.query, keep_blank_values=True))
        message = read_error(exchange["response_body"]).get("message", "")
        if "is not found for API version" not in message:
            path = retire(path)
        if exchange["status"] < 400:
            path = await self._fill_path(path)
            body = await self._fill(body)
        elif is_object(body) and not SEEN.search(message):
            body = mend_all(body)
        if query.get("pageToken"):
            query["pageToken"] = await self._find_page(path, query)
        if route.prefix == "upload":
            return await self._upload(path, headers, body)
        return await self._client.request(
            exchange["method"],
            path,
            params=query,
            content=None if body is None else json.dumps(body).encode(),
            headers={"content-type": "application/json", **choose_key(message)},
        )

    async def _upload(self, path: str, headers: Json, body: Any) -> httpx.Response:
        """The answer to the first request of an upload, or to the last one, before which the first is made."""
        last = is_object(body) and "base64_sha256" in body
        start = {
            "x-goog-upload-protocol": "resumable",
            "x-goog-upload-command": "start",
            "content-type": "application/json",
            "x-goog-upload-header-content-type": "text/plain",
            **KEY,
            **({} if last else headers),
        }
        first = await self._client.post(path, headers=start, json=None if last else body)
        if not last or first.status_code != 200:
            return first
        given = headers | {"x-goog-upload-command": "upload, finalize", "x-goog-upload-offset": "0"}
        return await self._client.post(first.headers["x-goog-upload-url"], headers=given, content=b"x" * body["bytes"])

    # --- what is named --------------------------------------------------------------------------------------------------

    async def _fill_path(self, path: str) -> str:
        """The path with the names of what was made for it."""
        found = NAMED.search(path)
        if found is None:
            return path
        return path[: found.start()] + await self._make(found[0], path) + path[found.end() :]

    async def _fill(self, value: Any) -> Any:
        """A body that names what there is, with media and signatures that are whole."""
        if is_list(value):
            return [await self._fill(item) for item in value]
        if not is_object(value):
            return value
        filled = mend({key: await self._fill(item) for key, item in value.items()})
        if filled.get("previous_interaction_id"):
            return await self._go_on(filled)
        model = str(filled.get("model", filled.get("mimeType", filled.get("mime_type", ""))))
        for key, collection in NAMES.items():
            match filled.get(key):
                case str(name) if collection in name:
                    made = await self._make(f"{collection}/", model)
                    filled[key] = f"http://emulator/v1beta/{made}" if name.startswith("http") else made
                case [*names]:
                    filled[key] = [await self._make(f"{collection}/", model) for _ in names]
                case _:
                    pass
        return filled

    async def _go_on(self, body: Json) -> Json:
        """The body of an interaction after another one, which calls the functions that this one has the results of."""
        steps: list[Json] = body["input"] if is_list(body["input"]) else []
        results = [
            item for step in steps for item in (step, *step.get("content", [])) if item.get("type") == "function_result"
        ]
        prompt = " ".join(f"[call:{result['name']} {{}}]" for result in results) or "Hi"
        functions = [
            {"type": "function", "name": result["name"], "parameters": {"type": "object"}} for result in results
        ]
        before = {"model": body["model"], "input": prompt, "tools": functions}
        interaction = await self._post("/v1beta/interactions", before)
        calls = [step["id"] for step in interaction["steps"] if step["type"] == "function_call"]
        for result, id_ in zip(results, calls, strict=False):
            result["call_id"] = id_
        return body | {"previous_interaction_id": interaction["id"]}

    async def _make(self, name: str, hint: str) -> str:
        """The name of something like what is named; `hint` is the path, model or MIME type beside it."""
        match name.split("/"):
            case ["files", *_] if ":download" in hint:
                return await self._make_generated_file()
            case ["files", *_]:
                return await self._make_file(hint)
            case ["cachedContents", *_]:
                model = hint if hint.startswith("models/") else "models/gemini-2.5-flash"
                body = {"model": model, "contents": [say("word " * 4200)]}
                return (await self._post("/v1beta/cachedContents", body))["name"]
            case ["fileSearchStores", *rest]:
                return await self._make_store(rest[1:2])
            case ["batches", *_]:
                return await self._make_batch({"requests": {"requests": [{"request": {"contents": [say("Hi")]}}]}})
            case ["interactions", *_]:
                body = {"model": "gemini-3-flash-preview", "input": "Hi"}
                return f"interactions/{(await self._post('/v1beta/interactions', body))['id']}"
            case ["corpora", *_]:
                return (await self._post("/v1beta/corpora", {"displayName": "a corpus"}))["name"]
            case ["models", model, *_]:
                body = {"instances": [{"prompt": "waves"}]}
                return (await self._post(f"/v1beta/models/{model}:predictLongRunning", body))["name"]
            case _:
                raise NotMade(name)

    async def _make_file(self, mime_type: str, content: bytes = b"") -> str:
        mime_type = mime_type if re.fullmatch(r"\w+/[\w.+-]+", mime_type) else "text/plain"
        headers = {"content-type": mime_type}
        answer = await self._post("/upload/v1beta/files", content=content or make_media(mime_type), headers=headers)
        file = answer["file"]
        while file["state"] == "PROCESSING":
            file = (await self._client.get(f"/v1beta/{file['name']}", headers=KEY)).json()
        return file["name"]

    async def _make_store(self, part: list[str]) -> str:
        store = (await self._post("/v1beta/fileSearchStores", {}))["name"]
        if part not in (["documents"], ["operations"]):
            return store
        path = f"/upload/v1beta/{store}:uploadToFileSearchStore"
        operation = await self._post(path, content=b"a few words", headers={"content-type": "text/plain"})
        return operation["response"]["documentName"] if part == ["documents"] else operation["name"]

    async def _make_batch(self, source: Json) -> str:
        body = {"batch": {"displayName": "a batch", "inputConfig": source}}
        return (await self._post("/v1beta/models/gemini-2.5-flash:batchGenerateContent", body))["name"]

    async def _make_generated_file(self) -> str:
        row = {"key": "1", "request": {"contents": [say("Hi")]}}
        batch = await self._make_batch({"fileName": await self._make_file("", json.dumps(row).encode())})
        while True:
            operation = (await self._client.get(f"/v1beta/{batch}", headers=KEY)).json()
            if operation.get("done"):
                return operation["response"]["responsesFile"]

    async def _post(self, path: str, body: Json | None = None, **options: Any) -> Json:
        if body is not None:
            options["json"] = body
        answer = await self._client.post(path, **options | {"headers": KEY | options.get("headers", {})})
        if answer.status_code != 200:
            raise NotMade(f"{path}: {read_message(answer)}")
        return answer.json()

    async def _find_page(self, path: str, query: dict[str, str]) -> str:
        """The token of a second page, of which there is none unless there are enough items."""
        collection = path.rpartition("/")[2]
        for _ in range(2 if collection != "models" else 0):
            await self._make(f"{collection}/", "")
        first = await self._client.get(path, headers=KEY, params={**query, "pageToken": ""})
        return first.json().get("nextPageToken", "")


KEY: Final = {"x-goog-api-key": "test"}
SEEN: Final = re.compile(r"image|document")
"""Errors about media, which have to be sent as they are."""
NAMED: Final = re.compile(
    r"(?<=/)(?:models/[^/:]+/operations|fileSearchStores/[^/:]+/(?:documents|operations)"
    r"|files|cachedContents|fileSearchStores|batches|corpora|interactions)/[^/:]+"
)
NAMES: Final = {
    **dict.fromkeys(("fileUri", "file_uri", "uri", "fileName", "file_name"), "files"),
    **dict.fromkeys(("cachedContent", "cached_content"), "cachedContents"),
    **dict.fromkeys(("fileSearchStoreNames", "file_search_store_names"), "fileSearchStores"),
}
"""The fields that name something, and the collection it is in."""


def choose_key(message: str) -> dict[str, str]:
    """The header with the key a recorded error calls for."""
    if "unregistered callers" in message:
        return {}
    return {"x-goog-api-key": "invalid"} if message.startswith("API key not valid") else KEY


def retire(text: str) -> str:
    """A path or name with the model that took the place of one that is gone."""
    for old, new in RETIRED.items():
        text = re.sub(rf"(?<![^/]){old}(?=$|[:/])", new, text)
    return text


def mend_all(value: Any) -> Any:
    """A value with all its objects mended."""
    if is_list(value):
        return [mend_all(item) for item in value]
    if is_object(value):
        return mend({key: mend_all(item) for key, item in value.items()})
    return value


def mend(value: Json) -> Json:
    """An object with a signature and media the emulator takes, and a text as long as the one it stands for."""
    for key in ("thoughtSignature", "thought_signature"):
        if key in value:
            value[key] = base64.b64encode(STAND_IN.encode()).decode()
    mime_type = value.get("mimeType", value.get("mime_type"))
    if mime_type and isinstance(value.get("data"), str):
        value["data"] = base64.b64encode(make_media(mime_type)).decode()
    if isinstance(value.get("model"), str):
        value["model"] = retire(value["model"])
    if value.get("text") == "<MASSIVE_TEXT>":
        value["text"] = "word " * 300_000
    return value


def make_media(mime_type: str) -> bytes:
    """A small file of a type."""
    if mime_type.startswith("image/"):
        return draw_picture("", 8, 8)
    return b"%PDF-1.4\n1 0 obj<</Type/Page>>endobj" if mime_type == "application/pdf" else b"a few words"


def say(text: str) -> Json:
    return {"role": "user", "parts": [{"text": text}]}


# --- the two side by side ---------------------------------------------------------------------------------------------


def compare(exchange: Json, answer: httpx.Response) -> str:
    """What is not the same about status, headers, or the words of an error."""
    theirs = read_error(exchange["response_body"])
    if answer.status_code != exchange["status"]:
        cause = f" ({theirs['message']})" if theirs.get("message") else ""
        return f"{answer.status_code} instead of {exchange['status']}{cause}: {read_message(answer)}"
    headers: Json = exchange["response_headers"] or {}
    media_type = headers.get("content-type")
    if media_type and exchange["framing"] != "binary" and media_type != answer.headers.get("content-type"):
        return f"content-type {answer.headers.get('content-type')!r} instead of {media_type!r}"
    for name, value in headers.items():
        if name.startswith("x-goog-upload-") and "header" not in name:
            said = answer.headers.get(name)
            if not said or (said != value and not value.startswith("https://")):
                return f"{name} {said!r} instead of {value!r}"
    ours = read_error(read_json(answer))
    if exchange["status"] >= 300 and normalise(ours) != normalise(theirs):
        return f"error of {answer.status_code} {json.dumps(ours)} instead of {json.dumps(theirs)}"
    return ""


def read_message(answer: httpx.Response) -> str:
    return read_error(read_json(answer)).get("message", "") or answer.text[:200]


def read_json(answer: httpx.Response) -> Any:
    try:
        return answer.json()
    except ValueError:
        return {}


def read_values(exchange: Json, answer: httpx.Response) -> list[Any]:
    """The JSON values of the emulator's answer, which has to have the framing of Google's; none where it has not."""
    match exchange["framing"]:
        case "sse" if exchange["operation"].startswith("interactions."):
            found = re.findall(r"event: .+\ndata: (.+)\n\n", answer.text)
            return [json.loads(data) for data in found if data != "[DONE]"]
        case "sse":
            return [json.loads(data) for data in re.findall(r"data: (.+)\r\n\r\n", answer.text)]
        case "json-array":
            return answer.json()
        case "json":
            return [answer.json()]
        case _:
            return []


def normalise(error: Json) -> Json:
    """An error without what changes from case to case."""
    message = re.sub(r"\d+", "#", str(error.get("message", "")))
    details = [detail for detail in error.get("details", []) if not detail["@type"].endswith("DebugInfo")]
    return {**error, "message": message.replace("Call ListModels", "Call ModelService.ListModels"), "details": details}


# --- the report -------------------------------------------------------------------------------------------------------


@dataclass
class Tally:
    """What came of an operation's exchanges."""

    exchanges: int = 0
    replayed: int = 0
    same: int = 0
    theirs: set[Place] = field(default_factory=set[Place])
    ours: set[Place] = field(default_factory=set[Place])
    strange: dict[Place, str] = field(default_factory=dict[Place, str])
    """Places that are not in the description, and the exchange they were found in."""


@dataclass
class Report:
    """What came of all of them."""

    tallies: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    left_out: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    known: Counter[str] = field(default_factory=Counter[str])
    differences: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    @property
    def strange(self) -> dict[str, str]:
        """What the emulator says that neither the description nor Google has, and where."""
        return {
            f"{name} {path}: {kind}": exchange
            for name, tally in self.tallies.items()
            for (path, kind), exchange in tally.strange.items()
            if (path, kind) not in tally.theirs
        }

    @property
    def failures(self) -> list[str]:
        """A line for each kind of failure."""
        stale = [] if self.partial else [f"no exchange fits the exception {p}" for p in EXCEPTIONS if not self.known[p]]
        return [
            *(
                f"{len(ids)} x {difference[:600]} ({', '.join(ids[:3])})"
                for difference, ids in self.differences.items()
            ),
            *(f"neither described nor recorded: {place} ({exchange})" for place, exchange in self.strange.items()),
            *stale,
        ]

    partial: bool = False

    def add(self, name: str, exchange: Json, difference: str) -> None:
        """Count an exchange that was repeated."""
        self.tallies[name].replayed += 1
        reason = next((pattern for pattern in EXCEPTIONS if re.search(pattern, difference)), "") if difference else ""
        if not difference:
            self.tallies[name].same += 1
        elif reason:
            self.known[reason] += 1
        else:
            self.differences[f"{name}: {re.sub(r'[0-9a-z]{12,}|(?<!^)[0-9]+(?! instead)', '#', difference)}"].append(
                exchange["id"]
            )

    def render(self) -> str:
        """The report as text."""
        lines = [f"{'operation':44} {'exchanges':>9} {'replayed':>9} {'same':>6}   key paths (also in genuine answers)"]
        for name, tally in sorted(self.tallies.items()):
            shared = len(tally.ours & tally.theirs)
            lines.append(
                f"{name:44} {tally.exchanges:9} {tally.replayed:9} {tally.same:6}   {len(tally.ours)} ({shared})"
            )
        lines.append("\nnot replayed:")
        lines += [f"{count:6} {name}: {reason}" for (name, reason), count in sorted(self.left_out.items())]
        lines.append("\nexceptions:")
        lines += [f"{count:6} {EXCEPTIONS[pattern]}" for pattern, count in self.known.items()]
        lines += ["\nfailures:", *self.failures] if self.failures else []
        return "\n".join(lines)


async def check(*, bulk: bool = True) -> Report:
    """Every exchange repeated."""
    app = create_app(EchoEngine(), clock=lambda: NOW, rng=random.Random(1))  # noqa: S311 - ids in a test
    report = Report(partial=not bulk)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://emulator") as client:
        emulator = Emulator(client)
        for exchange in read_exchanges(bulk=bulk):
            route = find_recorded_route(exchange)
            name = route.operation.id if route else exchange["operation"]
            tally = report.tallies[name]
            tally.exchanges += 1
            if exchange["status"] < 300:
                tally.theirs.update(place for answer in read_answers(exchange) for place in find_places(answer))
            reason = refuse(exchange, route)
            if not reason and name not in app.state.operations:
                reason = "not emulated"
            if reason or route is None:
                report.left_out[name, reason] += 1
                continue
            try:
                answer = await emulator.repeat(exchange, route)
            except NotMade as error:
                report.left_out[name, f"not made: {error}"] += 1
                continue
            difference = compare(exchange, answer)
            report.add(name, exchange, difference)
            if answer.status_code < 300 and not difference:
                note_places(exchange, route, answer, tally)
    return report


def note_places(exchange: Json, route: Route, answer: httpx.Response, tally: Tally) -> None:
    """Write down what the emulator's answer holds, and what of it is not described."""
    description = describe(route.operation.family, route.version)
    schemas = description.answers[route.operation.id]
    values = read_values(exchange, answer)
    if not values and read_answers(exchange):
        tally.strange["the framing", exchange["framing"]] = exchange["id"]
    for value in values:
        tally.ours.update(find_places(value))
        strange = min((set(description.find_strange(schema, value)) for schema in schemas), key=len)
        tally.strange |= dict.fromkeys(strange, str(exchange["id"]))


def main(*, bulk: bool) -> int:
    """Print the report; the number of failures."""
    if not TRAFFIC.is_dir():
        sys.stdout.write("recorded traffic is not beside this checkout\n")
        return 0
    report = asyncio.run(check(bulk=bulk))
    sys.stdout.write(f"{report.render()}\n")
    return len(report.failures)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="leave out the bulk of the recordings")
    sys.exit(main(bulk=not parser.parse_args().quick) > 0)
