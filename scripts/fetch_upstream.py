"""Read Google's live documents, and tell what they say that spec/upstream does not.

    python scripts/fetch_upstream.py                 what is new, and which line of the spec it concerns
    python scripts/fetch_upstream.py --from FOLDER   the same, of documents that were saved before
    python scripts/fetch_upstream.py --write         also bring spec/upstream/*.facts.json up to date

Ends with 1 when something is new and was not written down, with 2 when there was nothing to compare.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, cast

import httpx

from bundle_spec import FAMILIES, SPEC, load_spec
from check_spec import Source, read_sources
from contract_diff import DOCUMENTS as COMPARED
from contract_diff import Difference, compare, judge, load_deviations, load_facts, locate
from extract_facts import extract_facts, format_facts

Json = dict[str, Any]

SERVICE = "https://generativelanguage.googleapis.com/$discovery"
STATIC = "https://ai.google.dev/static/api"


class Document(NamedTuple):
    """One of Google's documents: what it is called in a folder, where it lives, and which facts it adds to."""

    file: str
    url: str
    facts: str


# Of the documents for the same facts, the first counts where they disagree.
DOCUMENTS = (
    Document("discovery-v1beta.json", f"{SERVICE}/rest?version=v1beta", "v1beta"),
    Document("openapi-v1beta.json", f"{SERVICE}/OPENAPI3_0?version=v1beta", "v1beta"),
    Document("discovery-v1.json", f"{SERVICE}/rest?version=v1", "v1"),
    Document("openapi-v1.json", f"{SERVICE}/OPENAPI3_0?version=v1", "v1"),
    Document("interactions.openapi.json", f"{STATIC}/interactions.openapi.json", "interactions"),
    Document("interactions-v1.openapi.json", f"{STATIC}/interactions-v1.openapi.json", "interactions"),
)
WORDS = {"missing": "added", "extra": "removed", "changed": "changed"}
"""What the spec has come to lack, Google has added."""
OF_OTHERS = ("lro", "download", "uncertain", "versions")
"""What a method is told to be by a document that may not be at hand; an old answer beats none."""


@dataclass
class Reading:
    """The documents that could be read, reduced to facts, and what went wrong with the others."""

    facts: dict[Document, Json] = field(default_factory=dict[Document, Json])
    failures: dict[Document, str] = field(default_factory=dict[Document, str])

    def add(self, document: Document, text: str) -> None:
        """Reduce a document to facts."""
        try:
            self.facts[document] = extract_facts(json.loads(text))
        except json.JSONDecodeError:
            self.failures[document] = "not JSON"
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            self.failures[document] = f"of a form that extract_facts does not know ({type(error).__name__}: {error})"

    def list_facts(self, name: str) -> list[Json]:
        """What the documents for one facts file say."""
        return [facts for document, facts in self.facts.items() if document.facts == name]

    def is_complete(self, name: str) -> bool:
        """Whether each document for one facts file was read: only then what none of them has is gone."""
        return all(document in self.facts for document in DOCUMENTS if document.facts == name)


# --- reading ----------------------------------------------------------------------------------------------------------


def make_client() -> httpx.Client:
    """How the documents are fetched."""
    return httpx.Client(timeout=30, follow_redirects=True)


def fetch(client: httpx.Client) -> Reading:
    """Google's documents as they are now."""
    reading = Reading()
    for document in DOCUMENTS:
        try:
            answer = client.get(document.url)
        except httpx.HTTPError as error:
            reading.failures[document] = f"{type(error).__name__}: {error}"
            continue
        if answer.is_success:
            reading.add(document, answer.text)
        else:
            reading.failures[document] = f"{answer.status_code} {answer.reason_phrase}"
    return reading


def read_folder(folder: Path) -> Reading:
    """Documents that were saved before."""
    reading = Reading()
    for document in DOCUMENTS:
        if (folder / document.file).exists():
            reading.add(document, (folder / document.file).read_text(encoding="utf-8"))
        else:
            reading.failures[document] = f"{folder / document.file} is not there"
    return reading


# --- one name for one thing -------------------------------------------------------------------------------------------


def adopt_names(known: Json, fresh: Json) -> Json:
    """The fresh facts with the names of the known ones: documents call methods and schemas differently.

    A method is known by its verb and path. A schema is when it stands where a known one stood, in a method or in a field
    of a schema that is known, and neither side knows the name of the other.
    """
    methods = _rename_methods(known["methods"], fresh["methods"])
    names = _match_schemas(known, {**fresh, "methods": methods})
    schemas = {names.get(name, name): _rename_references(schema, names) for name, schema in fresh["schemas"].items()}
    return {**fresh, "methods": _rename_references(methods, names), "schemas": schemas}


def _rename_methods(known: Json, fresh: Json) -> Json:
    places = {_tell_place(method): name for name, method in known.items()}
    return {name if name in known else places.get(_tell_place(method), name): method for name, method in fresh.items()}


def _tell_place(method: Json) -> tuple[str, str]:
    path = re.sub(r"^/upload/[^/]+", "", method["path"])
    return method["httpMethod"], re.sub(r"\{[^}]*\}", "{}", path)


def _match_schemas(known: Json, fresh: Json) -> dict[str, str]:
    """What schemas of the fresh facts are called in the known ones, where that differs."""
    names: dict[str, str] = {}
    left = [
        (known[part][name], fresh[part][name])
        for part in ("methods", "schemas")
        for name in fresh[part]
        if name in known[part]
    ]
    while left:
        ours, theirs = (dict(_find_references(side)) for side in left.pop())
        for place in ours.keys() & theirs.keys():
            old, new = ours[place], theirs[place]
            strangers = old not in fresh["schemas"] and new not in known["schemas"]
            if strangers and new not in names and old not in names.values():
                names[new] = old
                left.append((known["schemas"].get(old, {}), fresh["schemas"].get(new, {})))
    return names


def _find_references(facts: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """The schemas that a method or a schema refers to, by their places in it."""
    if not isinstance(facts, dict):
        return
    for key, value in cast("Json", facts).items():
        if isinstance(value, str) and _is_reference(key, place):
            yield (*place, key), value
        else:
            yield from _find_references(value, (*place, key))


def _is_reference(key: str, place: tuple[str, ...]) -> bool:
    return (
        key == "ref"
        or place[-1:] in (("lro",), ("mapping",))
        or (not place and key in ("request", "response", "stream"))
    )


def _rename_references(facts: Any, names: dict[str, str]) -> Any:
    if isinstance(facts, list):
        return [_rename_references(item, names) for item in cast("list[Any]", facts)]
    if isinstance(facts, dict):
        return {key: _rename_references(value, names) for key, value in cast("Json", facts).items()}
    return names.get(facts, facts) if isinstance(facts, str) else facts


# --- new facts --------------------------------------------------------------------------------------------------------


def settle(known: Json, documents: list[Json], *, complete: bool) -> Json:
    """The known facts as the documents have them by now; with what only others tell."""
    adopted = adopt_all(known, documents)
    fresh = merge(adopted)
    methods = {
        name: _settle_method(known["methods"].get(name, {}), method) for name, method in fresh["methods"].items()
    }
    if any("versions" in method for method in known["methods"].values()):
        _settle_versions(methods, adopted, complete=complete)
    schemas = {
        name: _settle_schema(known["schemas"].get(name, {}), schema, complete=complete)
        for name, schema in fresh["schemas"].items()
    }
    return {
        **known,
        "documents": list(dict.fromkeys(told for facts in (*documents, known) for told in facts["documents"])),
        "globalParameters": fresh["globalParameters"] or known["globalParameters"],
        "methods": _update(known["methods"], methods, lambda _: not complete),
        "schemas": _update(known["schemas"], schemas, lambda _: not complete),
    }


def adopt_all(known: Json, documents: list[Json]) -> list[Json]:
    """Each document's facts with the names of the known ones; what is new to these, as the first document has it."""
    adopted: list[Json] = []
    for document in documents:
        adopted.append(adopt_names(known, document))
        known = merge([known, adopted[-1]])
    return adopted


def merge(documents: list[Json]) -> Json:
    """Several documents' facts as one; the first that tells something counts."""
    merged, *others = documents
    for other in others:
        methods = {**other["methods"], **merged["methods"]}
        for name in other["methods"].keys() & merged["methods"].keys():
            methods[name] = {**other["methods"][name], **merged["methods"][name]}
        schemas = {**other["schemas"], **merged["schemas"]}
        for name in other["schemas"].keys() & merged["schemas"].keys():
            fields = {**other["schemas"][name].get("fields", {}), **merged["schemas"][name].get("fields", {})}
            schemas[name] = {**other["schemas"][name], **merged["schemas"][name]}
            if fields:
                schemas[name]["fields"] = fields
        merged = {**merged, "methods": methods, "schemas": schemas}
    return merged


def _settle_method(known: Json, fresh: Json) -> Json:
    method = _update(known, fresh, lambda key: key in OF_OTHERS)
    if "pagination" in known and "pagination" in fresh:
        method["pagination"] = {**known["pagination"], **fresh["pagination"]}  # no document has the sizes of pages
    return method


def _settle_versions(methods: Json, documents: list[Json], *, complete: bool) -> None:
    """Say which versions have a method, where each version has a document of its own."""
    for name, method in methods.items():
        found = sorted(facts["version"] for facts in documents if name in facts["methods"])
        if complete or "versions" not in method:
            method["versions"] = found


def _settle_schema(known: Json, fresh: Json, *, complete: bool) -> Json:
    if "fields" not in fresh or "fields" not in known:
        return fresh
    return {**fresh, "fields": _update(known["fields"], fresh["fields"], lambda _: not complete)}


def _update(known: Json, fresh: Json, is_kept: Callable[[str], bool]) -> Json:
    """The fresh values in the order of the known ones, and of those what is to be kept."""
    kept: Json = {}
    for key, value in known.items():
        if key in fresh or is_kept(key):
            same = key not in fresh or _ignore_order(value) == _ignore_order(fresh[key])
            kept[key] = value if same else fresh[key]
    return {**kept, **{key: value for key, value in fresh.items() if key not in kept}}


def _ignore_order(facts: Any) -> Any:
    """The same for lists that hold the same: the order of an enum's values means nothing."""
    if isinstance(facts, dict):
        return {key: _ignore_order(value) for key, value in cast("Json", facts).items()}
    if isinstance(facts, list):
        return sorted(json.dumps(item, sort_keys=True) for item in cast("list[Any]", facts))
    return facts


# --- the report -------------------------------------------------------------------------------------------------------


class Contract:
    """The spec, to be held against facts old and new."""

    def __init__(self, folder: Path) -> None:
        self.specs = {family: load_spec(folder, family) for family in FAMILIES}
        self.sources: dict[str, list[Source]] = {family: read_sources(folder, family) for family in FAMILIES}

    def find_differences(self, folder: Path) -> dict[tuple[str, str], tuple[Difference, str]]:
        """What the facts of a folder tell differently from the spec, with the line of the spec."""
        found: dict[tuple[str, str], tuple[Difference, str]] = {}
        for document in COMPARED:
            facts = load_facts(document, folder)
            family = facts.get("family", FAMILIES[0])
            for difference in compare(facts, self.specs[family]):
                line = locate(difference.place, self.sources[family])
                found[difference.kind, difference.where] = (difference, line)
        return found


def tell_news(spec: Path, after: Path) -> tuple[list[str], int]:
    """What is new to the spec in lines to act on, and how much more its deviations.yaml covers."""
    contract = Contract(spec)
    old, new = contract.find_differences(spec), contract.find_differences(after)
    verdict = judge((new[key][0] for key in new.keys() - old.keys()), load_deviations(spec))
    entries = [
        (new[found.kind, found.where][1], WORDS[found.kind], found.where, found.advice) for found in verdict.unlisted
    ]
    entries += [
        (line, "settled", found.where, "Google's documents now say what the spec says")
        for found, line in (old[key] for key in old.keys() - new.keys())
    ]
    return _join_documents(entries), len(verdict.listed)


def _join_documents(entries: Iterable[tuple[str, str, str, str]]) -> list[str]:
    """The lines, in order; one where several documents tell the same."""
    joined: dict[tuple[str, str, str, str], list[str]] = {}
    for line, word, where, advice in sorted(entries, key=_find_position):
        document, _, thing = where.partition(" ")
        joined.setdefault((line, word, thing, advice), []).append(document)
    return [
        f"{line}: {word}: {', '.join(documents)} {thing}: {advice}"
        for (line, word, thing, advice), documents in joined.items()
    ]


def _find_position(entry: tuple[str, ...]) -> tuple[str, int, tuple[str, ...]]:
    file, _, number = entry[0].partition(":")
    return file, int(number or 0), entry[1:]


def count_changes(known: Json, settled: Json) -> str:
    """How many lines of a facts file are not as they were, in words; nothing when all are."""
    counts: Counter[str] = Counter()
    for part in ("methods", "schemas"):
        counts[part] = sum(known[part].get(name) != settled[part].get(name) for name in known[part] | settled[part])
    return _join_counts(counts)


def _join_counts(counts: dict[str, int]) -> str:
    names = {part: part if count > 1 else part.removesuffix("s") for part, count in counts.items()}
    return ", ".join(f"{count} {names[part]}" for part, count in counts.items() if count)


def renew(reading: Reading, upstream: Path) -> tuple[dict[str, str], list[str]]:
    """Bring the facts in a folder up to date: what has changed by file name, and what was kept all the same."""
    changes: dict[str, str] = {}
    kept: list[str] = []
    for name in dict.fromkeys(document.facts for document in reading.facts):
        file, complete = upstream / f"{name}.facts.json", reading.is_complete(name)
        known: Json = json.loads(file.read_text(encoding="utf-8"))
        settled = settle(known, reading.list_facts(name), complete=complete)
        if counts := count_changes(known, settled):
            file.write_text(format_facts(settled), encoding="utf-8")
            changes[file.name] = counts
        if not complete:
            found = merge(adopt_all(known, reading.list_facts(name)))
            numbers = {part: len(settled[part].keys() - found[part].keys()) for part in ("methods", "schemas")}
            if told := _join_counts(numbers):
                kept.append(f"{file.name}: {told} kept that are in none of the documents read")
    return changes, kept


def print_failures(failures: dict[Document, str]) -> None:
    """Say what could not be read, and why."""
    for document, reason in failures.items():
        print(f"upstream: {document.url}: {reason}", file=sys.stderr)


def main(arguments: list[str], folder: Path = SPEC) -> int:
    """Read the documents, tell what is new."""
    parser = argparse.ArgumentParser(description="Tell what is new in Google's documents.")
    parser.add_argument("--from", dest="origin", type=Path, metavar="FOLDER", help="read documents saved before")
    parser.add_argument("--write", action="store_true", help="bring spec/upstream up to date")
    options = parser.parse_args(arguments)
    if options.origin:
        reading = read_folder(options.origin)
    else:
        with make_client() as client:
            reading = fetch(client)
    print_failures(reading.failures)
    if not reading.facts:
        print(
            "upstream: none of Google's documents could be read, so nothing was compared. Where they can be had,",
            file=sys.stderr,
        )
        print(f"save them as {', '.join(document.file for document in DOCUMENTS)};", file=sys.stderr)
        print("then name their folder here: make upstream UPSTREAM='--from FOLDER'", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="gemkit-upstream-") as temporary:
        after = Path(temporary)
        shutil.copytree(folder / "upstream", after / "upstream")
        changes, kept = renew(reading, after / "upstream")
        lines, listed = tell_news(folder, after)
        if options.write:
            for name in changes:
                shutil.copy(after / "upstream" / name, folder / "upstream" / name)
    for line in lines:
        print(line)
    for line in kept:
        print(f"spec/upstream/{line}")
    for name, counts in changes.items():
        print(f"spec/upstream/{name}: {'written' if options.write else 'out of date'}: {counts}")
    print(
        f"upstream: {len(reading.facts)} of {len(DOCUMENTS)} documents read, {len(lines)} news for the spec, {listed} more listed as deviations"
    )
    if changes and options.write:
        print("Correct the table in spec/upstream/PROVENANCE.md, mend the spec, then: make contract")
    elif changes:
        print("Write it down with: make upstream UPSTREAM=--write")
    return 1 if changes and not options.write else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
