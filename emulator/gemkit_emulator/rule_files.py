"""Rules in a YAML file, and what is wrong with them, line by line."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import yaml

from gemkit_emulator.json_types import is_object
from gemkit_emulator.rules import Reply, Rule, When
from gemkit_emulator.suggestions import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection

_WHEN: Final = tuple(entry.name for entry in fields(When) if entry.name != "test")
_REPLY: Final = tuple(entry.name for entry in fields(Reply))
_RULE: Final = ("when", "answer", "name", "times")
_TOP: Final = ("rules", "strict")
_KINDS: Final[dict[str, tuple[type, ...]]] = {
    "contains": (str, list),
    "matches": (str,),
    "equals": (str,),
    "model": (str,),
    "operation": (str,),
    "tool": (str,),
    "result": (str,),
    "turn": (int,),
    "media": (str, bool),
    "system": (str,),
    "text": (str,),
    "pieces": (list,),
    "calls": (dict, list),
    "thoughts": (list,),
    "embedding": (list,),
    "finish": (str,),
    "block": (str,),
    "usage": (dict,),
    "error": (int, str),
    "message": (str,),
    "retry_after": (int, float),
    "delay": (int, float),
    "pace": (int, float),
    "cut_after": (int,),
    "times": (int,),
    "unchecked": (bool,),
    "name": (str,),
    "strict": (bool,),
}
_WORDS: Final = {
    str: "a text",
    list: "a list",
    int: "a number",
    float: "a number",
    bool: "true or false",
    dict: "a mapping",
}


class RuleFileError(ValueError):
    """A file of rules that can't be used: where, what, and what could have been meant."""


def read_rules(source: str | Path) -> tuple[list[Rule], bool]:
    """The rules of a file, or of a text of several lines, and whether they are strict.

    Raises:
        RuleFileError: with the file and the line of what can't be.
    """
    if isinstance(source, str) and ("\n" in source or (":" in source and not source.endswith((".yaml", ".yml")))):
        return _Reader("rules", Path()).read(source)
    path = Path(source)
    return _Reader(str(path), path.parent).read(path.read_text("utf-8"))


class _Reader:
    """Reads one file; it makes values of YAML's nodes itself, since those know their lines."""

    def __init__(self, name: str, folder: Path) -> None:
        self._name = name
        self._folder = folder

    def read(self, text: str) -> tuple[list[Rule], bool]:
        """The rules, and whether they are strict."""
        try:
            self._loader = yaml.SafeLoader(text)
            top = self._loader.get_single_node()
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 1 if mark else 1
            raise RuleFileError(f"{self._name}, line {line}: {getattr(error, 'problem', None) or error}") from None
        if top is None:
            return [], False
        given: dict[str, Any] = {"rules": top} if isinstance(top, yaml.SequenceNode) else self._open(top, _TOP, "file")
        strict = self._value("strict", given["strict"]) if "strict" in given else False
        listed = given.get("rules")
        if listed is None or self._is_null(listed):
            return [], strict
        if not isinstance(listed, yaml.SequenceNode):
            raise self._error(listed, "rules must be a list, each rule beginning with `- when:`")
        return [self._read_rule(node) for node in listed.value], strict

    def _read_rule(self, node: yaml.Node) -> Rule:
        given = self._open(node, _RULE, "rule")
        if "answer" not in given:
            raise self._error(node, "a rule needs an answer")
        when = self._read_when(given["when"]) if "when" in given else When()
        listed = given["answer"]
        nodes: list[yaml.Node] = listed.value if isinstance(listed, yaml.SequenceNode) else [listed]
        times: dict[str, Any] = {"times": self._value("times", given["times"])} if "times" in given else {}
        if times and len(nodes) != 1:
            raise self._error(given["times"], "times of a rule is that of its one answer; give it to each of several")
        name = self._value("name", given["name"]) if "name" in given else ""
        return Rule(when, [self._read_reply(node, times) for node in nodes], name)

    def _read_when(self, node: yaml.Node) -> When:
        if isinstance(node, yaml.ScalarNode):
            return When() if self._is_null(node) else When(contains=str(node.value))
        given = self._open(node, _WHEN, "when")
        try:
            return When(**{name: self._value(name, value) for name, value in given.items()})
        except ValueError as error:
            raise self._error(node, str(error)) from None
        except Exception as error:
            # `re` has had two names for its exception.
            if type(error).__module__ not in ("re", "re._constants", "sre_constants"):
                raise
            raise self._error(given["matches"], f"matches is no regular expression: {error}") from None

    def _read_reply(self, node: yaml.Node, options: dict[str, Any]) -> Reply:
        if isinstance(node, yaml.ScalarNode):
            return Reply(text=str(node.value), **options)
        given = self._open(node, _REPLY, "answer")
        values = {name: self._value(name, value) for name, value in given.items()}
        try:
            return Reply(**(values | options))
        except (ValueError, TypeError) as error:
            message = str(error)
            where = next((given[name] for name in given if message.startswith(name)), node)
            raise self._error(where, message) from None

    def _value(self, name: str, node: yaml.Node) -> Any:
        """The value of a field."""
        try:
            value = self._construct(node)
        except yaml.YAMLError as error:
            raise self._error(node, f"{name}: {getattr(error, 'problem', None) or error}") from None
        if name == "media" and is_object(value):
            return self._read_media(node)
        kinds = _KINDS.get(name)
        if kinds and (not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds)):
            wanted = " or ".join(dict.fromkeys(_WORDS[kind] for kind in kinds))
            raise self._error(node, f"{name} must be {wanted}, not {value!r}")
        return value

    def _construct(self, node: yaml.Node) -> Any:
        return self._loader.construct_object(node, deep=True)  # pyright: ignore[reportUnknownMemberType,reportUnknownVariableType] - stubs say little

    def _read_media(self, node: Any) -> dict[str, bytes]:
        """Bytes by MIME type, of files beside this one."""
        read: dict[str, bytes] = {}
        for key, value_node in node.value:
            value = self._construct(value_node)
            if isinstance(value, bytes):
                read[key.value] = value
                continue
            if not is_object(value) or value.keys() != {"file"}:
                raise self._error(value_node, "media must be `!!binary ...` or `{file: path}`")
            try:
                read[key.value] = (self._folder / str(value["file"])).read_bytes()
            except OSError as error:
                raise self._error(value_node, f"media: {error}") from None
        return read

    def _open(self, node: yaml.Node, known: Collection[str], what: str) -> dict[str, yaml.Node]:
        """The nodes of a mapping by their names."""
        article = "an" if what[0] in "aeiou" else "a"
        if not isinstance(node, yaml.MappingNode):
            raise self._error(node, f"{article} {what} must be a mapping with {', '.join(known)}")
        found: dict[str, yaml.Node] = {}
        for key, value in node.value:
            name = str(key.value)
            if name not in known:
                raise self._error(key, f"{name!r} is nothing {article} {what} has{did_you_mean(name, known)}")
            if name in found:
                raise self._error(key, f"{name} is there twice")
            found[name] = value
        return found

    @staticmethod
    def _is_null(node: yaml.Node) -> bool:
        return node.tag == "tag:yaml.org,2002:null"

    def _error(self, node: yaml.Node, message: str) -> RuleFileError:
        return RuleFileError(f"{self._name}, line {node.start_mark.line + 1}: {message}")
