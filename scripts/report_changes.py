"""List what the difference between a commit and the working tree does to users, what breaks them first.

Compared are the API description, both families of it, and the Python surface: the public modules of gemkit with their
classes, methods and signatures. Neither the working tree nor the index is touched, and no code of either side is run.

    python scripts/report_changes.py           since the last release (a tag v...), or since HEAD when there is none
    python scripts/report_changes.py BASE      since a tag or a commit
    python scripts/report_changes.py --check   fails when something breaks that no changelog fragment names
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import griffe
import yaml

from bundle_spec import FAMILIES, SPEC, find_files

ROOT = SPEC.parent
PARTS = ("spec", "overlay", "generated", "changelog", "CHANGELOG.md")
"""What is compared, and where a change is announced."""
GROUPS = ("Breaking", "Added", "Changed")
METHODS = ("get", "post", "put", "patch", "delete")
VERSIONS = ("v1", "v1beta")
MARKS = {
    "deprecated": "deprecated",
    "readOnly": "read-only",
    "writeOnly": "write-only",
    "x-google-required": "wanted in requests",
    "x-google-immutable": "immutable",
}

Json = dict[str, Any]


@dataclass(frozen=True)
class Fact:
    """One thing that users may rely on."""

    name: str
    kind: str
    file: str
    parent: str = ""
    """What it belongs to: when that comes or goes, this does not need to be told."""
    types: tuple[str, ...] = ()
    """The alternatives of its type."""
    offers: frozenset[str] = frozenset()
    """What may be relied on besides: to lose one breaks, to gain one doesn't."""
    notes: frozenset[str] = frozenset()
    """What is good to know; no change of it breaks."""
    demanded: bool = False
    """Whether the caller has to give it."""
    taken: bool = False
    """Whether it is only given by the caller, so that one more alternative breaks nobody."""


@dataclass(frozen=True)
class Change:
    """A difference between two facts of one name."""

    group: str
    name: str
    text: str
    file: str

    def __str__(self) -> str:
        return f"{self.name}: {self.text} ({self.file})"


# --- the description --------------------------------------------------------------------------------------------------


def read_description(root: Path, family: str) -> Iterator[Fact]:
    """What a family of the API offers; nothing when it isn't described there."""
    files = find_files(root / "spec", family)
    if not files[0].exists():  # another layout: the copy that is generated along with the code is in one piece
        files = [root / "generated" / "gemkit_raw" / "openapi.json"] if family == FAMILIES[0] else []
    contents = {file.relative_to(root).as_posix(): _read_yaml(file) for file in files if file.exists()}
    if not contents:
        return
    yield Fact(family, "family", next(iter(contents)))
    parameters: Json = {}
    for content in contents.values():
        parameters |= content.get("components", {}).get("parameters", {})
    for file, content in contents.items():
        for path, item in content.get("paths", {}).items():
            for verb in METHODS:
                if verb in item:
                    yield from _describe_operation(family, f"{verb.upper()} {path}", item[verb], parameters, file)
        for name, schema in content.get("components", {}).get("schemas", {}).items():
            if "x-sdk-only" not in schema:
                yield from _describe_schema(f"{family} {name}", "schema", family, schema, file)


def _read_yaml(path: Path) -> Json:
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same, and ten times as fast
    return yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506  # both are safe ones


def _describe_operation(family: str, call: str, operation: Json, parameters: Json, file: str) -> Iterator[Fact]:
    name = f"{family} {operation['operationId']}"
    shape = re.sub(r"\{[^}]*\}", "{}", call)  # what the parts of a path are called is told to nobody
    offers = _list_versions(operation)
    if items := operation.get("x-pagination", {}).get("items"):
        offers |= {f"paged by {items}"}
    yield Fact(name, "operation", file, family, (shape,), offers, _list_marks(operation))
    for listed in operation.get("parameters", ()):
        parameter = parameters.get(listed["$ref"].rpartition("/")[2], {}) if "$ref" in listed else listed
        if parameter.get("in") in ("query", "header"):
            yield Fact(
                f"{name}({parameter['name']})",
                "parameter",
                file,
                name,
                _list_types(parameter.get("schema", {})),
                notes=_list_marks(parameter),
                demanded=parameter.get("required", False),
                taken=True,
            )
    body: Json = operation.get("requestBody", {})
    if body:
        yield Fact(f"{name} request", "body", file, name, _list_body_types(body), demanded=body.get("required", False))
    yield Fact(f"{name} answer", "answer", file, name, _list_body_types(operation["responses"].get("200", {})))
    for key, schema in operation.get("x-lro", {}).items():
        yield Fact(f"{name} {key}", "result", file, name, (schema,))


def _list_body_types(body: Json) -> tuple[str, ...]:
    found = [(mime, kind) for mime, media in body.get("content", {}).items() for kind in _list_types(media["schema"])]
    return tuple(kind if mime == "application/json" else f"{kind} as {mime}" for mime, kind in found)


def _describe_schema(name: str, kind: str, parent: str, schema: Json, file: str) -> Iterator[Fact]:
    """A schema or a field, then what it is made of."""
    groups: dict[str, list[str]] = schema.get("x-oneof", {})
    notes = {f"with at most one of {', '.join(group)}" for group in groups.values()}
    own = kind == "schema" and bool(schema.keys() & {"properties", "enum", "oneOf"})
    types = (_find_kind(schema),) if own else _list_types(schema)
    yield Fact(name, kind, file, parent, types, _list_versions(schema), _list_marks(schema) | notes)
    for key, field in schema.get("properties", {}).items():
        yield from _describe_schema(f"{name}.{key}", "field", name, field, file)
    deprecated = schema.get("x-deprecated-values", ())
    for value in schema.get("enum", ()):
        marks = frozenset({"deprecated"} if value in deprecated else ())
        yield Fact(f"{name}.{value}", "value", file, name, notes=marks)
    for alternative in _list_types({"oneOf": schema["oneOf"]}) if own and "oneOf" in schema else ():
        yield Fact(f"{name} as {alternative}", "alternative", file, name)
    for inner in (schema.get("items"), schema.get("additionalProperties")):
        if isinstance(inner, dict) and inner.keys() & {"properties", "enum"}:
            yield from _describe_schema(f"{name}[]", "item", name, cast("Json", inner), file)


def _find_kind(schema: Json) -> str:
    return "enum" if "enum" in schema else "one of several" if "oneOf" in schema else "object"


def _list_types(schema: Json) -> tuple[str, ...]:
    """The alternatives of a type, in words."""
    if reference := schema.get("$ref"):
        return (reference.rpartition("/")[2],)
    if alternatives := schema.get("oneOf") or schema.get("anyOf"):
        return tuple(kind for each in alternatives for kind in _list_types(each))
    if "items" in schema:
        return (f"list of {_join(_list_types(schema['items']))}",)
    if isinstance(schema.get("additionalProperties"), dict):
        return (f"map of {_join(_list_types(schema['additionalProperties']))}",)
    if "const" in schema:
        return (f"'{schema['const']}'",)
    kinds = schema.get("type", "anything")
    form = {"base64": "byte"}.get(schema.get("contentEncoding", "")) or schema.get("format")  # two words for bytes
    listed = cast("list[str]", kinds) if isinstance(kinds, list) else [str(kinds)]
    return tuple(f"{kind} ({form})" if form else kind for kind in listed)


def _list_versions(part: Json) -> frozenset[str]:
    return frozenset(f"in {version}" for version in part.get("x-gemini-versions", VERSIONS))


def _list_marks(part: Json) -> frozenset[str]:
    return frozenset(word for key, word in MARKS.items() if part.get(key))


# --- Python -----------------------------------------------------------------------------------------------------------


class Lazy(griffe.Extension):
    """Imports for typing only count: gemkit gives the same names on first use, by `__getattr__`."""

    def on_alias_instance(self, *, alias: griffe.Alias, **_: Any) -> None:
        """Take the import for one that is carried out."""
        alias.runtime = True


class Surface:
    """The public Python names below a root and what they are, read without running them."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._loader = griffe.GriffeLoader(
            search_paths=[root / "overlay", root / "generated"],
            extensions=griffe.load_extensions(Lazy),
            allow_inspection=False,
        )

    def read(self) -> Iterator[Fact]:
        """All of it; nothing when there is no such package yet."""
        if not (self._root / "overlay" / "gemkit" / "__init__.py").exists():
            return
        if (self._root / "generated" / "gemkit_raw" / "__init__.py").exists():
            self._loader.load("gemkit_raw")
        package = self._loader.load("gemkit")
        self._loader.resolve_aliases(implicit=True, external=False)
        yield from self._read_module(package.path, cast("griffe.Module", package), "")

    def _read_module(self, path: str, module: griffe.Module, parent: str) -> Iterator[Fact]:
        yield Fact(path, "module", self._tell_file(module), parent)
        for member in module.members.values():
            if member.is_public or (isinstance(member, griffe.Alias) and member.wildcard_imported):
                yield from self._read_member(member, path)

    def _read_member(self, member: griffe.Object | griffe.Alias, parent: str) -> Iterator[Fact]:
        target = _follow(member)
        path, file = f"{parent}.{member.name}", self._tell_file(target or member)
        match target:
            case None:
                yield Fact(path, "name", file, parent)
            case griffe.Module() | griffe.Class() if member.is_alias and _is_public(target):
                yield Fact(path, target.kind.value, file, parent)  # told where it is at home
            case griffe.Module():
                yield from self._read_module(path, target, parent)
            case griffe.Class():
                yield from self._read_class(path, target, parent)
            case griffe.Function():
                yield from self._read_function(path, target, parent)
            case griffe.Attribute():
                yield from self._read_attribute(path, target, parent, file)
            case _:
                yield Fact(path, "name", file, parent)

    def _read_class(self, path: str, cls: griffe.Class, parent: str) -> Iterator[Fact]:
        bases = frozenset(f"a {base}" for base in _list_bases(cls))
        yield Fact(path, "class", self._tell_file(cls), parent, offers=bases)
        for name, member in cls.all_members.items():
            target = _follow(member)
            home = target.parent.path if target and target.parent else ""
            if name == "__init__" and isinstance(target, griffe.Function):
                if not home.startswith("gemkit._"):  # such are made by gemkit only
                    yield from self._read_parameters(path, target.parameters, 1, path, self._tell_file(cls))
            elif name.startswith("_") and not (name in OPERATORS and isinstance(target, griffe.Function)):
                continue
            else:
                yield from self._read_member(member, home if home.startswith("gemkit_raw.types.") else path)

    def _read_function(self, path: str, function: griffe.Function, parent: str) -> Iterator[Fact]:
        file, kind = self._tell_file(function), "coroutine" if "async" in function.labels else "function"
        overloads = function.overloads or []
        answers = dict.fromkeys(part for each in overloads or [function] for part in _list_parts(each.returns))
        yield Fact(path, kind, file, parent, tuple(answers))
        bound = isinstance(function.parent, griffe.Class) and "staticmethod" not in function.labels
        yield from self._read_parameters(path, function.parameters, int(bound), path, file)
        for overload in overloads:
            yield from self._read_unpacked(path, overload.parameters, file)

    def _read_unpacked(self, path: str, parameters: griffe.Parameters, file: str) -> Iterator[Fact]:
        """The arguments that a TypedDict names, as in `**arguments: Unpack[CreateArguments]`."""
        for parameter in parameters:
            annotation = parameter.annotation
            if isinstance(annotation, griffe.ExprSubscript) and str(annotation.left) == "Unpack":
                for name, member in self._list_keys(self._look_up(annotation.slice)).items():
                    types, notes = _list_parts(member.annotation), frozenset[str]()
                    yield Fact(f"{path}({name})", "parameter", file, path, types, BY_NAME_ONLY, notes, taken=True)

    def _list_keys(self, typed_dict: Any) -> dict[str, griffe.Attribute]:
        """The keys of a TypedDict, with those that it inherits."""
        if not isinstance(typed_dict, griffe.Class):
            return {}
        keys: dict[str, griffe.Attribute] = {}
        for base in typed_dict.bases:
            keys |= self._list_keys(self._look_up(base))
        return keys | {name: key for name, key in typed_dict.members.items() if isinstance(key, griffe.Attribute)}

    def _read_parameters(
        self, path: str, parameters: griffe.Parameters, skipped: int, parent: str, file: str
    ) -> Iterator[Fact]:
        for position, parameter in enumerate(list(parameters)[skipped:], 1):
            kind = parameter.kind or griffe.ParameterKind.positional_or_keyword
            stars, ways = STARS.get(kind, ""), set[str]()
            if kind in BY_POSITION:
                ways.add(f"argument {position}")
            if kind in BY_NAME:
                ways.add("given by name")
            yield Fact(
                f"{path}({stars}{parameter.name})",
                "parameter",
                file,
                parent,
                _list_parts(parameter.annotation),
                frozenset(ways),
                frozenset(() if stars or parameter.required else {f"{parameter.default} by default"}),
                demanded=parameter.required and not stars,
                taken=True,
            )

    def _read_attribute(self, path: str, attribute: griffe.Attribute, parent: str, file: str) -> Iterator[Fact]:
        """An attribute; or a method, when its value is a flow that a driver carries out."""
        value = _uncast(attribute.value)
        if way := _find_way(value):
            flow = self._find_flow(value)
            types = _list_results(flow[0], way) if flow else (str(value),)
            yield Fact(path, "function", file, parent, types)
            if flow:
                yield from self._read_parameters(path, flow[0].parameters, flow[1], path, file)
            return
        computed, record = "property" in attribute.labels, _find_record(attribute.parent)
        settable = "writable" in attribute.labels if computed else record != "frozen"
        demanded = attribute.value is None and bool(record) and not computed
        yield Fact(
            path,
            "attribute",
            file,
            parent,
            _list_parts(attribute.annotation),
            frozenset({"writable"} if settable else ()),
            frozenset(_find_default(attribute.value)),
            demanded=demanded,
        )

    def _find_flow(self, value: object) -> tuple[griffe.Function, int] | None:
        """The function whose signature a bound flow has, and how many of its parameters the caller does not give.

        A flow is a function whose first parameter is its subject, or is made of an endpoint: a module with `request`.
        """
        if not isinstance(value, griffe.ExprCall) or not value.arguments:
            return None
        match self._look_up(value.arguments[0]):
            case griffe.Function() as function:
                return function, 1
            case griffe.Attribute() as attribute:
                return self._find_flow(attribute.value)
            case griffe.Module() as module:
                request = module.members.get("request")
                return (request, 0) if isinstance(request, griffe.Function) else None
            case _:
                return None

    def _look_up(self, name: object) -> griffe.Object | None:
        """What a name in the source stands for, also when it is another name for that."""
        if not isinstance(name, griffe.Expr):
            return None
        try:
            found = _follow(self._loader.modules_collection[name.canonical_path])
        except (KeyError, ValueError, griffe.GriffeError):
            return None
        renamed = isinstance(found, griffe.Attribute) and isinstance(found.value, griffe.ExprName)
        return self._look_up(found.value) if isinstance(found, griffe.Attribute) and renamed else found

    def _tell_file(self, part: griffe.Object | griffe.Alias) -> str:
        try:
            return cast("Path", part.filepath).relative_to(self._root).as_posix()
        except (ValueError, AttributeError, griffe.GriffeError):
            return "overlay/gemkit"


OPERATORS = {
    *("__enter__", "__exit__", "__aenter__", "__aexit__", "__iter__", "__next__", "__aiter__", "__anext__"),
    *("__await__", "__call__", "__getitem__", "__setitem__", "__delitem__", "__contains__", "__len__", "__eq__"),
}
BY_POSITION = (griffe.ParameterKind.positional_only, griffe.ParameterKind.positional_or_keyword)
BY_NAME = (griffe.ParameterKind.keyword_only, griffe.ParameterKind.positional_or_keyword)
BY_NAME_ONLY = frozenset({"given by name"})
STARS = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}
INTERNAL = ("gemkit._", "gemkit_raw.", "typing.")


def _follow(member: griffe.Object | griffe.Alias) -> griffe.Object | None:
    """What a name stands for in the end, if that is among the packages that were read."""
    try:
        return member.final_target if isinstance(member, griffe.Alias) else member
    except griffe.GriffeError:
        return None


def _is_public(part: griffe.Object) -> bool:
    return part.path.startswith("gemkit.") and "._" not in part.path and part.is_public


def _list_bases(cls: griffe.Class) -> Iterator[str]:
    """Public bases and those of Python itself: what users test for and what they catch."""
    for base in cls.bases:
        path = base if isinstance(base, str) else base.canonical_path
        name = path.rpartition(".")[2]
        if not path.startswith((*INTERNAL, "_")) and not name.startswith("_"):
            yield name
    for base in cls.resolved_bases:
        if (target := _follow(base)) and isinstance(target, griffe.Class):
            yield from _list_bases(target)


def _list_parts(annotation: object) -> tuple[str, ...]:
    """The alternatives of an annotation."""
    if isinstance(annotation, griffe.ExprBinOp) and annotation.operator == "|":
        return (*_list_parts(annotation.left), *_list_parts(annotation.right))
    return () if annotation is None else (str(annotation),)


def _uncast(value: object) -> object:
    """The value that a `cast` is about."""
    if isinstance(value, griffe.ExprCall) and value.canonical_path == "typing.cast":
        return value.arguments[1]
    return value


def _find_way(value: object) -> str | None:
    """`call`, `stream` or `pager`, if a driver makes a method of an attribute's value."""
    if not isinstance(value, griffe.ExprCall) or not value.canonical_path.startswith("gemkit._drivers."):
        return None
    return value.canonical_path.rpartition(".")[2]


def _list_results(function: griffe.Function, way: str) -> tuple[str, ...]:
    """What a bound flow gives. Of a pager only that it is one: a listing endpoint does not say what its items are."""
    if way == "pager":
        return (way,)
    parse = function.parent.members.get("parse") if function.name == "request" and function.parent else None
    returns = parse.returns if isinstance(parse, griffe.Function) else function.returns
    plain = re.sub(r"^(?:Flow|Stream)\[(.*)\]$", r"\1", str(returns or ""))
    return (f"{way} of {plain}",) if way != "call" else tuple(plain.split(" | "))


def _find_record(parent: object) -> str | None:
    """`define` or `frozen`, if attrs makes the fields of a class the parameters of its constructor."""
    decorators = parent.decorators if isinstance(parent, griffe.Class) else ()
    found = (re.search(r"define|frozen", str(decorator.value)) for decorator in decorators)
    return next((match[0] for match in found if match), None)


def _find_default(value: object) -> Iterator[str]:
    """The value of an attribute, in so far as it can be read off."""
    if isinstance(value, str):
        yield f"{value} by default"
    elif isinstance(value, griffe.ExprCall):
        for argument in value.arguments:
            if isinstance(argument, griffe.ExprKeyword) and argument.name == "default":
                yield f"{argument.value} by default"


# --- comparing --------------------------------------------------------------------------------------------------------


def read_facts(root: Path) -> dict[str, Fact]:
    """Everything that users may rely on, by name."""
    described = (fact for family in FAMILIES for fact in read_description(root, family))
    return {fact.name: fact for facts in (described, Surface(root).read()) for fact in facts}


def compare(old: dict[str, Fact], new: dict[str, Fact]) -> list[Change]:
    """What has become of the facts, grouped."""
    changes: list[Change] = []
    for name, fact in old.items():
        if name in new:
            changes.extend(_compare_fact(fact, new[name]))
        elif not (fact.parent in old and fact.parent not in new):
            changes.append(Change("Breaking", name, f"{fact.kind} removed", fact.file))
    for name, fact in new.items():
        if name not in old and not (fact.parent in new and fact.parent not in old):
            group, more = ("Breaking", ", must be given") if fact.demanded else ("Added", "")
            types = f", {_join(fact.types)}" if fact.types else ""
            changes.append(Change(group, name, f"{fact.kind} added{types}{more}", fact.file))
    return sorted(changes, key=lambda change: (GROUPS.index(change.group), change.name))


def _compare_fact(old: Fact, new: Fact) -> Iterator[Change]:
    def tell(group: str, text: str) -> Change:
        return Change(group, new.name, text, new.file)

    if old.kind != new.kind:
        yield tell("Breaking", f"was a {old.kind}, is a {new.kind}")
        return
    before, after = set(old.types), set(new.types)
    if before < after and (new.taken or not before):
        yield tell("Changed", f"takes {_join(sorted(after - before))} too" if before else f"is {_join(new.types)}")
    elif before != after:
        yield tell("Breaking", f"was {_join(old.types)}, is {_join(new.types)}")
    if new.demanded and not old.demanded:
        yield tell("Breaking", "must be given now")
    elif old.demanded and not new.demanded:
        yield tell("Changed", "may be left out now")
    for lost in sorted(old.offers - new.offers):
        yield tell("Breaking", f"no longer {lost}")
    for gained in sorted(new.offers - old.offers):
        yield tell("Added", f"now {gained}")
    words = [*(f"no longer {word}" for word in sorted(old.notes - new.notes))]
    words += (f"now {word}" for word in sorted(new.notes - old.notes))
    if words:
        yield tell("Changed", ", ".join(words))


def _join(types: Iterable[str]) -> str:
    return " | ".join(types) or "anything"


# --- announcing -------------------------------------------------------------------------------------------------------


def read_announcements(old: Path, new: Path) -> list[tuple[str, ...]]:
    """The names in backticks in fragments, and in the changelog's own "Breaking" sections, that the base lacks."""
    texts = [
        path.read_text(encoding="utf-8")
        for path in sorted((new / "changelog").glob("*.breaking.md"))
        if not (old / "changelog" / path.name).exists()
    ]
    texts += _find_breaking_lines(new) - _find_breaking_lines(old)  # where fragments go at a release
    names = [split_name(name) for text in texts for name in re.findall(r"`([^`]+)`", text)]
    names += [
        name[1:] for name in names if name[:1] == ("client",) and len(name) > 2
    ]  # client.files is a gemkit...Files
    return [name for name in names if any(word not in ROOTS for word in name)]


ROOTS = {"gemkit", "types", *FAMILIES}
"""Words that would announce everything at once."""


def _find_breaking_lines(root: Path) -> set[str]:
    path = root / "CHANGELOG.md"
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    sections = re.findall(r"^### Breaking\n(.*?)(?=^##|\Z)", text, re.DOTALL | re.MULTILINE)
    return {line for section in sections for line in section.splitlines()}


def split_name(name: str) -> tuple[str, ...]:
    """The words of a name, alike for JSON and Python, for both clients."""
    words = (re.sub(r"^Async(?=[A-Z])", "", word) for word in re.split(r"\W+", name))
    return tuple(word.replace("_", "").lower() for word in words if word)


def is_announced(change: Change, names: Iterable[tuple[str, ...]]) -> bool:
    """Whether one of the names is that of the change, a part of it, or that of what it belongs to."""
    words = split_name(change.name)
    return any(
        name == words[start : start + len(name)] for name in names for start in range(len(words) - len(name) + 1)
    )


# --- the base ---------------------------------------------------------------------------------------------------------


def find_release(root: Path) -> str | None:
    """The last release that the working tree comes after."""
    done = _run_git(root, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*")
    return None if done.returncode else done.stdout.decode().strip()


def extract(root: Path, base: str, into: Path) -> None:
    """Write what a commit has of the compared folders."""
    done = _run_git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{base}^{{commit}}")
    if done.returncode:
        fail(f"{base} is no commit here. In a clone with part of the history: git fetch --unshallow --tags")
    commit = done.stdout.decode().strip()
    present = _run_git(root, "ls-tree", "--name-only", commit, "--", *PARTS).stdout.decode().split()
    if not present:
        return
    archive = into / "base.zip"
    done = _run_git(root, "archive", "--format=zip", f"--output={archive}", commit, "--", *present)
    if done.returncode:
        fail(done.stderr.decode().strip())
    with zipfile.ZipFile(archive) as files:
        files.extractall(into)


def _run_git(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", "-C", root, *arguments], capture_output=True, check=False)


def fail(message: str) -> None:
    """End with a message: nothing was compared."""
    print(f"changes: {message}", file=sys.stderr)
    raise SystemExit(2)


# --- the report -------------------------------------------------------------------------------------------------------


def print_changes(changes: list[Change]) -> None:
    """Print the changes under their headings."""
    for group in GROUPS:
        lines = [f"  {change}" for change in changes if change.group == group]
        if lines:
            print("\n".join([f"\n{group}", *lines]))


def summarize(base: str, changes: list[Change]) -> str:
    """The changes in one line of figures."""
    counts = [f"{sum(change.group == group for change in changes)} {group.lower()}" for group in GROUPS]
    return f"changes since {base}: {', '.join(counts)}"


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Compare, and print what users will notice."""
    parser = argparse.ArgumentParser(description="List what has changed for users.")
    parser.add_argument("base", nargs="?", help="a tag or a commit; the last release by default")
    parser.add_argument("--check", action="store_true", help="fail when something breaks that no fragment names")
    options = parser.parse_args(arguments)
    base: str | None = options.base or find_release(root)
    if base is None and options.check:
        print("changes: no release yet (no tag v...), so there is nothing to break")
        return 0
    if base is None:
        base = "HEAD"
        print("No release yet (no tag v...): compared with HEAD. BASE=<tag or commit> names another base.")
    with tempfile.TemporaryDirectory(prefix="gemkit-changes-") as folder:
        before = Path(folder).resolve()
        extract(root, base, before)
        changes = compare(read_facts(before), read_facts(root))
        names = read_announcements(before, root)
    if not options.check:
        print(summarize(base, changes))
        print_changes(changes)
        return 0
    silent = [change for change in changes if change.group == "Breaking" and not is_announced(change, names)]
    for change in silent:
        print(change, file=sys.stderr)
    if silent:
        print("These break users. Take them back, or name them in changelog/<slug>.breaking.md.", file=sys.stderr)
    print(f"{summarize(base, changes)}; {len(silent)} not announced")
    return 1 if silent else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
