"""Compare the API description with what Google publishes, in both directions and for each document by itself.

Google's side is spec/upstream/*.facts.json: one for each version of the classic API, one for Interactions, and one for
the live messages, which belong to the classic v1beta. Ours is the bundled spec of the family. A difference is accepted
when spec/deviations.yaml lists it with a reason. One that is not listed is a failure; so is an entry that no longer
describes any difference.

    python scripts/contract_diff.py              the verdict
    python scripts/contract_diff.py --accepted   what is listed, and what is known from Google's own SDK only
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, cast

import yaml

from bundle_spec import FAMILIES, SPEC, load_spec
from check_spec import METHODS, Node, Source, read_sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Json = dict[str, Any]
Place = tuple[str, ...]

VERSIONS = ("v1beta", "v1")
DOCUMENTS = (*VERSIONS, "interactions")
EVENTS = "text/event-stream"
KINDS = {"missing", "extra", "changed"}
FLAGS = ("readOnly", "required", "immutable", "inputOnly", "deprecated")
OUR_FLAGS = {"required": "x-google-required", "immutable": "x-google-immutable", "inputOnly": "writeOnly"}
OUR_FORMATS = {"date-time": "google-datetime"}


@dataclass(frozen=True)
class Difference:
    """One thing that Google's documents and the spec tell differently."""

    where: str
    """What differs, in Google's names; stays the same from run to run."""
    kind: str
    """`missing` from the spec, `extra` in the spec, or `changed`."""
    advice: str
    """What to do in the spec."""
    place: Place = ()
    """Where to do it: keys that lead through a file of the spec."""

    @property
    def document(self) -> str:
        """Which of Google's documents tells it differently."""
        return self.where.partition(" ")[0]


@dataclass(frozen=True)
class Deviation:
    """A difference that is meant to be: a pattern of `where`, the kind, and the reason."""

    where: str
    kind: str
    why: str

    def covers(self, difference: Difference) -> bool:
        """Whether this is the reason for a difference."""
        return self.kind == difference.kind and fnmatchcase(difference.where, self.where)


@dataclass
class Verdict:
    """What comparing has brought to light."""

    unlisted: list[Difference] = field(default_factory=list[Difference])
    listed: list[Difference] = field(default_factory=list[Difference])
    stale: list[Deviation] = field(default_factory=list[Deviation])

    @property
    def holds(self) -> bool:
        """Whether the contract is kept."""
        return not self.unlisted and not self.stale


# --- the spec, told as facts ------------------------------------------------------------------------------------------


class View:
    """The spec as one of Google's documents would tell it, in the form of the facts taken from that.

    `methods` and `schemas` are keyed by Google's names; each value has the `place` it comes from beside the facts. What
    is known from Google's SDK only is marked: schemas and fields as `observed`, values of an enum in `observedValues`.
    """

    def __init__(self, spec: Json, facts: Json) -> None:
        self.version: str = facts["version"]
        self.name: str = facts.get("family", self.version)
        self._known: Json = facts["schemas"]
        self._locations = set(_find_locations(facts))
        self._components: Json = spec["components"]
        self._schemas: Json = spec["components"]["schemas"]
        self.methods = {
            operation.get("x-upstream-name", operation["operationId"]): self._view_method(path, verb, operation)
            for path, item in spec["paths"].items()
            for verb, operation in item.items()
            if verb in METHODS and self._has(operation)
        }
        self.schemas = {
            self.rename(name): self._view_schema(name, schema)
            for name, schema in self._schemas.items()
            if self._has(schema) and "x-sdk-only" not in schema and "enum" not in schema
        }

    def rename(self, name: str) -> str:
        """Google's name for a schema in this version: `x-upstream-name`, or that without its prefix, or ours."""
        upstream: str = self._schemas[name].get("x-upstream-name", name)
        short = re.sub(r"^(GoogleAiGenerativelanguage)?V1(beta|main)?(?=[A-Z])", "", upstream)
        names = (upstream.replace("V1beta", self.version.capitalize()), short, name)
        return next((known for known in names if known in self._known), upstream)

    def _has(self, node: Json) -> bool:
        return self.version in node.get("x-gemini-versions", VERSIONS)

    def _view_method(self, path: str, verb: str, operation: Json) -> Json:
        place = ("paths", path, verb)
        parameters = [self._view_parameter(parameter, place) for parameter in operation.get("parameters", ())]
        answer: Json = operation["responses"]["200"]["content"]
        return {
            "place": place,
            "httpMethod": verb.upper(),
            "path": path,
            "parameters": {p["name"]: p for p in parameters if p["in"] in self._locations},
            "request": self._find_body(operation.get("requestBody", {}).get("content", {})),
            "response": self._find_body(answer),
            "stream": self._find_body({EVENTS: answer[EVENTS]}) if len(answer) > 1 and EVENTS in answer else None,
            "lro": {key: self.rename(name) for key, name in operation.get("x-lro", {}).items()},
            "pagination": operation.get("x-pagination", {}),
            "deprecated": operation.get("deprecated", False),
            "versions": sorted(operation.get("x-gemini-versions", VERSIONS)),
            "uncertain": self.version in operation.get("x-uncertain-versions", ()),
            "download": "application/octet-stream" in answer,
            "upload": _view_upload(operation),
        }

    def _view_parameter(self, parameter: Json, place: Place) -> Json:
        if reference := parameter.get("$ref"):
            name: str = reference.rpartition("/")[2]
            return self._view_parameter(self._components["parameters"][name], ("components", "parameters", name))
        flags = {flag: True for flag in ("required", "deprecated") if parameter.get(flag)}
        kind = self._view_type(parameter["schema"])
        return {**kind, **flags, "name": parameter["name"], "in": parameter["in"], "place": place}

    def _find_body(self, content: Json) -> str | None:
        references = (media["schema"].get("$ref") for media in content.values())
        return next((self._follow(reference) for reference in references if reference), None)

    def _follow(self, reference: str) -> str:
        return self.rename(reference.rpartition("/")[2])

    def _view_schema(self, name: str, schema: Json) -> Json:
        place = ("components", "schemas", name)
        told: Json = self._known.get(self.rename(name), {})
        known: Json = told.get("fields", {})
        fields: Json = {}
        for key, value in schema.get("properties", {}).items():
            if not self._has(value):
                continue
            flags = {flag: True for flag in FLAGS if value.get(OUR_FLAGS.get(flag, flag))}
            fields[key] = {**self._view_type(value), **flags, "place": (*place, "properties", key)}
            if ("x-observed" in value or "x-observed" in schema) and not known.get(key, {}).get("live"):
                fields[key]["observed"] = True
        discriminator: Json = schema.get("discriminator", {})
        mapping: Json = discriminator.get("mapping", {})
        return {
            "place": place,
            "fields": fields,
            "variants": [self._view_type(variant) for variant in schema.get("oneOf", ())],
            "discriminator": discriminator.get("propertyName"),
            "mapping": {value: self._follow(reference) for value, reference in mapping.items()},
            "deprecated": schema.get("deprecated", False),
            "additionalProperties": schema.get("additionalProperties", False),
            "observed": "x-observed" in schema and not told.get("live"),
        }

    def _view_type(self, schema: Json) -> Json:
        if reference := schema.get("$ref"):
            return self._view_reference(reference.rpartition("/")[2])
        if "items" in schema:
            return {"type": "array", "items": self._view_type(schema["items"])}
        if schema.get("type") == "object":
            values = schema.get("additionalProperties")
            return {"type": "map", "values": self._view_type(cast("Json", values) if isinstance(values, dict) else {})}
        facts: Json = {"type": schema.get("type", "any")}
        if schema.get("contentEncoding") == "base64":
            facts["format"] = "byte"
        elif "format" in schema:
            facts["format"] = OUR_FORMATS.get(schema["format"], schema["format"])
        if "const" in schema:
            facts["const"] = schema["const"]
        return facts

    def _view_reference(self, name: str) -> Json:
        """A reference; to an enum, the values themselves, as Google's documents have no enums with names."""
        schema: Json = self._schemas[name]
        if "enum" not in schema:
            return {"ref": self.rename(name)}
        return {
            "type": "string",
            "enum": schema["enum"],
            "deprecatedValues": schema.get("x-deprecated-values", []),
            "observedValues": schema.get("x-sdk-values", []),
            "enumPlace": ("components", "schemas", name),
        }

    def list_observed(self) -> Iterator[str]:
        """What the spec has from Google's SDK and no document has."""
        for name, schema in self.schemas.items():
            for key, value in schema["fields"].items():
                if value.get("observed"):
                    yield f"{self.name} schema {name}.{key}"
                for extra in _find_values(value).get("observedValues", ()):
                    yield f"{self.name} schema {name}.{key} value {extra}"


def _view_upload(operation: Json) -> Json:
    if "x-upload" not in operation:
        return {}
    urls = [server["url"] for server in operation.get("servers", ())]
    if not any(url.endswith("/upload/{version}") for url in urls):
        return {"servers": urls}
    size = operation["x-upload"].get("max-bytes")
    return {"maxBytes": size} if size else {"protocol": "resumable"}


def _find_locations(facts: Json) -> Iterator[str]:
    """Where the document has parameters: Discovery, for one, says nothing of headers."""
    yield "query"
    for method in facts["methods"].values():
        yield from (parameter.get("in", "query") for parameter in method.get("parameters", {}).values())


# --- comparing --------------------------------------------------------------------------------------------------------


def compare(facts: Json, spec: Json) -> list[Difference]:
    """Everything that the facts of one of Google's documents and the spec tell differently."""
    view = View(spec, facts)
    return [*_compare_methods(facts, view), *_compare_schemas(facts, view)]


def _compare_methods(facts: Json, view: View) -> Iterator[Difference]:
    for name, theirs in facts["methods"].items():
        where = f"{view.name} method {name}"
        if ours := view.methods.get(name):
            yield from _compare_method(where, theirs, ours, set(facts["globalParameters"]))
        elif not theirs.get("uncertain"):
            place = _find_neighbour(theirs["path"], view.methods)
            yield Difference(where, "missing", f"describe {theirs['httpMethod']} {theirs['path']}", place)
    for name in sorted(view.methods.keys() - facts["methods"].keys()):
        advice = f"Google's documents have no such method: remove it, or take {view.version} from x-gemini-versions"
        yield Difference(f"{view.name} method {name}", "extra", advice, view.methods[name]["place"])


def _compare_method(where: str, theirs: Json, ours: Json, everywhere: set[str]) -> Iterator[Difference]:
    place: Place = ours["place"]
    expected = {
        "verb": (theirs["httpMethod"], ours["httpMethod"]),
        "path": (_shape(theirs["path"]), _shape(ours["path"])),
        "request": (theirs.get("request"), ours["request"]),
        "response": (_find_answer(theirs), "bytes" if ours["download"] else ours["response"]),
        "stream": (theirs.get("stream"), ours["stream"]),
        "lro": (_pick(theirs.get("lro", {}), ours["lro"]), ours["lro"]),
        "pagination": (theirs.get("pagination", {}), ours["pagination"]),
        "upload": (theirs.get("upload", {}), ours["upload"]),
        "deprecated": (theirs.get("deprecated", False), ours["deprecated"]),
        "versions": (theirs.get("versions", ours["versions"]), ours["versions"]),
        "uncertain": (theirs.get("uncertain", False), ours["uncertain"]),
    }
    for aspect, (upstream, spec) in expected.items():
        if upstream != spec:
            yield Difference(f"{where} {aspect}", "changed", _contrast(upstream, spec), place)
    wanted: Json = theirs.get("parameters", {})
    for name in sorted(wanted.keys() - ours["parameters"].keys()):
        yield Difference(f"{where} parameter {name}", "missing", f"add it: {_tell(wanted[name])}", place)
    for name, parameter in ours["parameters"].items():
        if name in wanted:
            yield from _compare_parameter(f"{where} parameter {name}", wanted[name], parameter)
        elif name not in everywhere:
            yield Difference(f"{where} parameter {name}", "extra", "Google's documents don't have it: remove it", place)


def _compare_parameter(where: str, theirs: Json, ours: Json) -> Iterator[Difference]:
    if (location := theirs.get("in", "query")) != ours["in"]:
        yield Difference(f"{where} in", "changed", _contrast(location, ours["in"]), ours["place"])
    yield from _compare_type(where, theirs, ours)


def _find_answer(method: Json) -> str | None:
    """What a call answers: the bytes of a download, the typed operation of a long-running one."""
    if method.get("download"):
        return "bytes"
    return method["lro"]["operation"] if "lro" in method else method.get("response")


def _compare_schemas(facts: Json, view: View) -> Iterator[Difference]:
    for name, theirs in facts["schemas"].items():
        where = f"{view.name} schema {name}"
        if ours := view.schemas.get(name):
            yield from _compare_schema(where, theirs, ours, view.version)
        else:
            parts = (*theirs.get("fields", ()), *map(_tell, theirs.get("variants", ())))
            advice = "describe it, with " + (", ".join(parts) or "no fields")
            yield Difference(where, "missing", advice, _find_user(name, view))
    for name in sorted(view.schemas.keys() - facts["schemas"].keys()):
        if not view.schemas[name]["observed"]:
            advice = f"Google's documents have no such schema: remove it, or take {view.version} from x-gemini-versions"
            yield Difference(f"{view.name} schema {name}", "extra", advice, view.schemas[name]["place"])


def _compare_schema(where: str, theirs: Json, ours: Json, version: str) -> Iterator[Difference]:
    place: Place = ours["place"]
    if ours["observed"]:
        yield Difference(f"{where} observed", "changed", "it is published by now: remove x-observed", place)
    yield from _compare_flags(where, theirs, ours, ("deprecated", "additionalProperties"))
    yield from _compare_variants(where, theirs, ours)
    wanted: Json = theirs.get("fields", {})
    for name, value in wanted.items():
        if name not in ours["fields"]:
            yield Difference(f"{where}.{name}", "missing", f"add the field: {_tell(value)}", place)
        else:
            yield from _compare_field(f"{where}.{name}", value, ours["fields"][name])
    for name in sorted(ours["fields"].keys() - wanted.keys()):
        if not ours["fields"][name].get("observed"):
            advice = f"Google's documents have no such field: remove it, or take {version} from x-gemini-versions"
            yield Difference(f"{where}.{name}", "extra", advice, ours["fields"][name]["place"])


def _compare_variants(where: str, theirs: Json, ours: Json) -> Iterator[Difference]:
    """What a union is made of, and how its variants are told apart."""
    place: Place = ours["place"]
    wanted, present = ({_tell(kind): kind for kind in side.get("variants", ())} for side in (theirs, ours))
    for name in sorted(wanted.keys() - present.keys()):
        yield Difference(f"{where} variant {name}", "missing", "add it to oneOf", place)
    for name in sorted(present.keys() - wanted.keys()):
        advice = "Google's documents have no such variant: remove it from oneOf"
        yield Difference(f"{where} variant {name}", "extra", advice, place)
    for name in sorted(wanted.keys() & present.keys()):
        yield from _compare_values(f"{where} variant {name}", _find_values(wanted[name]), _find_values(present[name]))
    if theirs.get("discriminator") != ours["discriminator"]:
        advice = _contrast(theirs.get("discriminator"), ours["discriminator"])
        yield Difference(f"{where} discriminator", "changed", advice, place)
    mapping, our_mapping = theirs.get("mapping", {}), ours["mapping"]
    for value in sorted(mapping.keys() | our_mapping.keys()):
        if (upstream := mapping.get(value)) != (spec := our_mapping.get(value)):
            yield Difference(f"{where} mapping {value}", "changed", _contrast(upstream, spec), place)


def _compare_field(where: str, theirs: Json, ours: Json) -> Iterator[Difference]:
    if ours.get("observed"):
        yield Difference(f"{where} observed", "changed", "it is published by now: remove x-observed", ours["place"])
    yield from _compare_type(where, theirs, ours)


def _compare_type(where: str, theirs: Json, ours: Json) -> Iterator[Difference]:
    if (upstream := _tell(theirs)) != (spec := _tell(ours)):
        yield Difference(f"{where} type", "changed", _contrast(upstream, spec), ours["place"])
    else:
        yield from _compare_values(where, _find_values(theirs), _find_values(ours))
    yield from _compare_flags(where, theirs, ours, FLAGS)


def _compare_flags(where: str, theirs: Json, ours: Json, flags: Iterable[str]) -> Iterator[Difference]:
    for flag in flags:
        if theirs.get(flag, False) != ours.get(flag, False):
            key = flag if "in" in ours else OUR_FLAGS.get(flag, flag)  # parameters have OpenAPI's own `required`
            advice = f"add {key}: true" if theirs.get(flag) else f"remove {key}: Google's documents don't say so"
            yield Difference(f"{where} {flag}", "changed", advice, ours["place"])


def _compare_values(where: str, theirs: Json, ours: Json) -> Iterator[Difference]:
    """The values of an enum; a type that is none has no values."""
    place: Place = ours.get("enumPlace", ())
    upstream, spec = set(theirs.get("enum", ())), set(ours.get("enum", ()))
    observed, enum = set(ours.get("observedValues", ())), place[-1] if place else ""
    for value in sorted(upstream - spec):
        yield Difference(f"{where} value {value}", "missing", f"add the value to {enum}", place)
    for value in sorted(spec - upstream - observed):
        advice = f"Google's documents have no such value: remove it from {enum}"
        yield Difference(f"{where} value {value}", "extra", advice, place)
    for value in sorted(upstream & observed):
        advice = f"it is published by now: take it from x-sdk-values of {enum}"
        yield Difference(f"{where} value {value} observed", "changed", advice, place)
    deprecated, marked = set(theirs.get("deprecatedValues", ())), set(ours.get("deprecatedValues", ()))
    for value in sorted((deprecated ^ marked) & upstream & spec):
        advice = ("take it from" if value in marked else "add it to") + " x-deprecated-values"
        yield Difference(f"{where} value {value} deprecated", "changed", f"{advice} of {enum}", place)


def _find_values(kind: Json) -> Json:
    """What holds the enum's values: the type itself, or what an array or a map is made of."""
    inner = kind.get("items") or kind.get("values")
    return _find_values(inner) if inner else kind


def _tell(kind: Json) -> str:
    """A type in words."""
    if "ref" in kind:
        return kind["ref"]
    if kind["type"] == "array":
        return f"array of {_tell(kind['items'])}"
    if kind["type"] == "map":
        return f"map of {_tell(kind['values'])}"
    if "const" in kind:
        return f"constant {kind['const']}"
    if "enum" in kind:
        return "enum"
    return f"{kind['type']} ({kind['format']})" if "format" in kind else kind["type"]


def _contrast(upstream: object, spec: object) -> str:
    return f"the spec says {_quote(spec)}, Google {_quote(upstream)}"


def _quote(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _shape(path: str) -> str:
    """A path without the names of its parameters, which differ by design."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def _pick(values: Json, keys: Iterable[str]) -> Json:
    return {key: values[key] for key in keys if key in values}


def _find_neighbour(path: str, methods: Json) -> Place:
    """A method of the same resource: what is missing belongs beside it."""
    resource = _find_resource(path)
    return next((method["place"] for method in methods.values() if _find_resource(method["path"]) == resource), ())


def _find_resource(path: str) -> str:
    return re.split(r"[/:]", path)[1]


def _find_user(name: str, view: View) -> Place:
    """What refers to a schema: if that is missing, it belongs beside it."""
    for method in view.methods.values():
        if name in (method["request"], method["response"], method["stream"]):
            return method["place"]
    for schema in view.schemas.values():
        for value in (*schema["fields"].values(), *schema["variants"]):
            if _find_values(value).get("ref") == name:
                return schema["place"]
    return ()


# --- the verdict ------------------------------------------------------------------------------------------------------


def judge(differences: Iterable[Difference], deviations: Iterable[Deviation]) -> Verdict:
    """Tell the differences that are listed from those that are not, and find entries that list none."""
    verdict, deviations = Verdict(), list(deviations)
    used: set[Deviation] = set()
    for difference in differences:
        covering = [deviation for deviation in deviations if deviation.covers(difference)]
        used.update(covering)
        (verdict.listed if covering else verdict.unlisted).append(difference)
    verdict.stale = [deviation for deviation in deviations if deviation not in used]
    return verdict


def load_facts(document: str, folder: Path = SPEC) -> Json:
    """Google's side: what one document tells, with the live messages where they belong."""
    facts = _read_facts(document, folder)
    return add_live(facts, _read_facts("live", folder)) if document == "v1beta" else facts


def _read_facts(document: str, folder: Path) -> Json:
    return json.loads((folder / "upstream" / f"{document}.facts.json").read_text(encoding="utf-8"))


def add_live(facts: Json, live: Json) -> Json:
    """The facts with those about live messages, marked as such. What both tell of is as the first have it.

    What is marked may be `x-observed` in the spec: of most live messages, Google's SDK alone tells.
    """
    schemas: Json = dict(facts["schemas"])
    for name, schema in live["schemas"].items():
        fields = {key: {**value, "live": True} for key, value in schema["fields"].items()}
        known: Json = schemas.get(name, {**schema, "fields": {}, "live": True})
        schemas[name] = {**known, "fields": {**fields, **known["fields"]}}
    return {**facts, "schemas": schemas}


def load_deviations(folder: Path = SPEC) -> list[Deviation]:
    """The accepted differences, one for each pattern."""
    return list(parse_deviations((folder / "deviations.yaml").read_text(encoding="utf-8")))


def parse_deviations(text: str) -> Iterator[Deviation]:
    """The entries of a deviations file; an entry may have several patterns."""
    for entry in yaml.safe_load(text) or ():
        if entry.keys() != {"where", "kind", "why"} or entry["kind"] not in KINDS:
            raise SystemExit(
                f"spec/deviations.yaml: an entry is where, kind ({', '.join(sorted(KINDS))}), why: {entry}"
            )
        patterns = [entry["where"]] if isinstance(entry["where"], str) else entry["where"]
        yield from (Deviation(pattern, entry["kind"], entry["why"]) for pattern in patterns)


def locate(place: Place, sources: list[Source]) -> str:
    """The file and line of the spec to look at, or the folder when none can be told."""
    for source in sources:
        if place and (node := Node(source, (), source.content).get(*place)):
            return f"{source.name}:{source.lines[node.path]}"
    return sources[0].name.replace(".openapi.yaml", "/")


def describe(difference: Difference, sources: list[Source]) -> str:
    """A difference as a line for who has to mend it."""
    return f"{locate(difference.place, sources)}: {difference.kind}: {difference.where}: {difference.advice}"


def summarize(views: Iterable[View], verdict: Verdict, deviations: int) -> str:
    """The contract in one line of figures."""
    parts = [f"{view.name} {_count(view)}" for view in views]
    failures = f"{len(verdict.unlisted)} unlisted, {len(verdict.stale)} stale"
    return f"contract: {'; '.join(parts)}; {deviations} deviations listed; {failures}"


def _count(view: View) -> str:
    fields = sum(len(schema["fields"]) for schema in view.schemas.values())
    return f"{len(view.methods)} methods, {len(view.schemas)} schemas, {fields} fields"


def print_accepted(verdict: Verdict, deviations: list[Deviation], views: Iterable[View]) -> None:
    """Print what differs with leave: each deviation with its differences, then what only the SDK tells."""
    covered = Counter(next(d for d in deviations if d.covers(difference)) for difference in verdict.listed)
    for deviation in deviations:
        print(f"{covered[deviation]:4} {deviation.kind} {deviation.where}: {' '.join(deviation.why.split())}")
    for view in views:
        for where in view.list_observed():
            print(f" sdk extra {where}")


def main(arguments: list[str]) -> int:
    """Compare, and print what has to be done."""
    deviations, facts = load_deviations(), {document: load_facts(document) for document in DOCUMENTS}
    families = {document: each.get("family", FAMILIES[0]) for document, each in facts.items()}
    specs = {family: load_spec(family=family) for family in FAMILIES}
    sources = {family: read_sources(family=family) for family in FAMILIES}
    views = [View(specs[families[document]], each) for document, each in facts.items()]
    differences = [found for document, each in facts.items() for found in compare(each, specs[families[document]])]
    verdict = judge(differences, deviations)
    if "--accepted" in arguments:
        print_accepted(verdict, deviations, views)
    for line in sorted(describe(found, sources[families[found.document]]) for found in verdict.unlisted):
        print(line, file=sys.stderr)
    if verdict.unlisted:
        print("Mend the spec. If it is right as it is, list the difference in spec/deviations.yaml.", file=sys.stderr)
    for deviation in verdict.stale:
        print(f"spec/deviations.yaml: no such difference any more, remove it: {deviation.where}", file=sys.stderr)
    print(summarize(views, verdict, len(deviations)))
    return 0 if verdict.holds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
