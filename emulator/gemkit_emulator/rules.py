r"""Rules: what certain prompts are answered with, whatever the engine would say.

    rules = Rules()
    rules.add("weather", "It is sunny.")
    rules.add(re.compile(r"capital of (?P<country>\w+)"), "I forgot the capital of {country}.")
    rules.add(When(tool="get_*", turn=1), calls={"get_weather": {"city": "Oslo"}})
    rules.add("again", Reply(error=429, retry_after=2), "Now it works.")
    app = create_app(EchoEngine(), rules=rules)

The first rule that matches wins; a rule whose answers are used up is passed over. What no rule matches goes on to the engine,
or is refused when the rules are `strict`. A rule replaces what the engine says and nothing else: the request is checked as ever,
ids, signatures and tokens are made as ever, and the answer takes the form that was asked for, whole or streamed, of
`generateContent`, an interaction or a live session. `Rules.from_yaml` reads the same from a file.

Who serves an operation asks once, when the request is found good: `plan = await rules.apply(plan, operation)`; where there is no
`Plan`, `script = await rules.ask(question)`.
"""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final, TypedDict, Unpack

import anyio

from gemkit_emulator.engines import FunctionResult, Media
from gemkit_emulator.errors import ApiError
from gemkit_emulator.failures import find_code, make_error
from gemkit_emulator.faults import ConnectionDropped, fits_operation
from gemkit_emulator.json_types import is_list, is_object
from gemkit_emulator.safety import give_verdict, list_reasons
from gemkit_emulator.scripts import USAGE_NAMES, Script, find_fault, read_calls
from gemkit_emulator.suggestions import did_you_mean

if TYPE_CHECKING:
    from pathlib import Path

    from gemkit_emulator.engines import Prompt
    from gemkit_emulator.plans import Plan
    from gemkit_emulator.tools import Tools

_MOST_REMEMBERED: Final = 100
_QUOTE: Final = 80
_ABSENT: Final[Any] = object()
"""No JSON; None is `null`."""
_EMBEDDINGS: Final = ("embedContent", "embedText")
_WHOLE: Final = ("generateContent", "generateText", "generateMessage")
"""Operations whose answer can only be lost as a whole."""


@dataclass(frozen=True, slots=True)
class Question:
    """A request as rules see it."""

    operation: str
    """models.generateContent, models.streamGenerateContent, models.embedContent, interactions.create, live"""
    model: str
    """gemini-2.5-flash"""
    text: str
    """What the user said since the model last spoke."""
    system: str = ""
    turn: int = 1
    """Which of the user's turns this is; sending what functions returned begins none."""
    tools: tuple[str, ...] = ()
    """Functions by name, and google_search, code_execution, url_context, file_search."""
    media: tuple[str, ...] = ()
    """The MIME types of what came with the text."""
    results: tuple[FunctionResult, ...] = ()
    """What functions returned since the model last spoke."""

    @classmethod
    def of(cls, operation: str, model: str, prompt: Prompt, tools: Tools | None = None) -> Question:
        """The question a prompt puts."""
        latest = prompt.latest
        turns = [turn for turn in prompt.turns if turn.role == "user"]
        return cls(
            operation=operation,
            model=model.removeprefix("models/"),
            text=prompt.heard,
            system=prompt.system,
            turn=sum(not all(isinstance(part, FunctionResult) for part in turn.parts) for turn in turns),
            tools=_list_tools(tools) if tools else (),
            media=tuple(part.mime_type for part in latest if isinstance(part, Media)),
            results=tuple(part for part in latest if isinstance(part, FunctionResult)),
        )

    @property
    def verb(self) -> str:
        """What is to be done: generateContent."""
        return self.operation.rpartition(".")[2]

    def __str__(self) -> str:
        """For a message: what was asked, of whom."""
        text = self.text if len(self.text) <= _QUOTE else f"{self.text[:_QUOTE]}..."
        returned = "".join(f" and what {result.name} returned" for result in self.results)
        return f"{text!r}{returned} ({self.verb}, {self.model}, turn {self.turn})"


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """What a request has to be like; what is not given does not matter.

    The text is what the user said since the model last spoke. With `result` it is what the function returned, as JSON.
    """

    contains: str | Sequence[str] = ()
    """Words the text has, in small or capital letters; of several, all."""
    matches: str | re.Pattern[str] | None = None
    """A regular expression found in the text. Its groups can be used in the answer: {1}, {name}."""
    equals: str | None = None
    """The whole text, but for white space around it."""
    model: str = "*"
    """Model, as in `gemini-2.5-*`."""
    operation: str = "*"
    """Operation: `generateContent`, `streamGenerateContent`, `*GenerateContent`, `embedContent`, `interactions.*`, `live`."""
    tool: str | None = None
    """A function that may be called, or google_search, code_execution, url_context, file_search; `get_*` for any such."""
    result: str | None = None
    """A function whose result is sent."""
    turn: int | None = None
    """Which of the user's turns it is: 1 for the first."""
    media: str | bool | None = None
    """The MIME type of something that comes with the text, as in `image/*`; True for anything, False for nothing."""
    system: str | None = None
    """Words the system instruction has."""
    test: Callable[[Question], bool] | None = None
    """A condition of your own; not in files."""

    def __post_init__(self) -> None:
        if isinstance(self.matches, str):
            object.__setattr__(self, "matches", re.compile(self.matches))
        if isinstance(self.contains, str):
            object.__setattr__(self, "contains", (self.contains,))

    def match(self, question: Question) -> Mapping[str, str] | None:
        """The groups of the match by name and number; None where it is none."""
        text = question.text
        if self.result is not None:
            results = [result for result in question.results if fnmatchcase(result.name, self.result)]
            if not results:
                return None
            text = "\n".join(_render(result.response) for result in results)
        low = text.casefold()
        pattern = self.matches if isinstance(self.matches, re.Pattern) else None
        found = pattern.search(text) if pattern else None
        held = (
            fnmatchcase(question.model, self.model.removeprefix("models/"))
            and fits_operation(question.operation, self.operation)
            and all(words.casefold() in low for words in self.contains)
            and (self.equals is None or self.equals.strip() == text.strip())
            and (self.tool is None or any(fnmatchcase(name, self.tool) for name in question.tools))
            and (self.turn is None or self.turn == question.turn)
            and (self.system is None or self.system.casefold() in question.system.casefold())
            and self._fits_media(question)
            and (pattern is None or found is not None)
            and (self.test is None or self.test(question))
        )
        if not held:
            return None
        if found is None:
            return {"0": text}
        numbered = {str(i): group or "" for i, group in enumerate((found[0], *found.groups()))}
        return numbered | {name: group or "" for name, group in found.groupdict().items()}

    def _fits_media(self, question: Question) -> bool:
        match self.media:
            case None:
                return True
            case bool():
                return self.media == bool(question.media)
            case kind:
                return any(fnmatchcase(mime_type, kind) for mime_type in question.media)

    def __str__(self) -> str:
        """For a message: the conditions, as they would be given."""
        defaults = When.__dataclass_fields__
        given = {name: getattr(self, name) for name in defaults if getattr(self, name) != defaults[name].default}
        words = [f"{name}={_show(value)}" for name, value in given.items()]
        return ", ".join(words) or "anything"


class ReplyOptions(TypedDict, total=False):
    """The fields of a `Reply`, for `Rules.add`."""

    text: str
    pieces: Sequence[str]
    json: Any
    calls: Mapping[str, Mapping[str, Any]] | Sequence[Mapping[str, Mapping[str, Any]]]
    thoughts: Sequence[str]
    media: Mapping[str, bytes]
    embedding: Sequence[float]
    finish: str
    block: str
    usage: Mapping[str, int]
    error: int | str
    message: str
    retry_after: float
    delay: float
    pace: float
    cut_after: int
    times: int
    unchecked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What is answered. In all texts, `{1}` and `{name}` stand for groups of the match, `{0}` for all of it.

    A reply without text, JSON, calls or media leaves the words to the engine: `Reply(delay=2)`.
    """

    text: str | None = None
    """The words; in a stream, one or two a chunk."""
    pieces: Sequence[str] = ()
    """The words, chunk by chunk of a stream."""
    json: Any = _ABSENT
    """The words, as the JSON of this value. Checked against the schema that was asked for."""
    calls: Mapping[str, Mapping[str, Any]] | Sequence[Mapping[str, Mapping[str, Any]]] = ()
    """Function calls: arguments by name; a list for several of one function. Checked against the declarations."""
    thoughts: Sequence[str] | None = None
    """What is thought before; shown where thoughts are asked for."""
    media: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    """Pictures, sounds and other bytes, by MIME type."""
    embedding: Sequence[float] | None = None
    """The vector, for `embedContent`; for nothing else."""
    finish: str = ""
    """The finish reason: MAX_TOKENS, SAFETY ..."""
    block: str = ""
    """Why the prompt is refused: SAFETY, PROHIBITED_CONTENT ..."""
    usage: Mapping[str, int] = field(default_factory=dict[str, int])
    """Counts that replace those of `usageMetadata`, by their names there."""
    error: int | str | None = None
    """An error instead: 429, "UNAVAILABLE". In Google's words unless there is a `message`."""
    message: str = ""
    retry_after: float | None = None
    """Seconds the error asks to wait."""
    delay: float = 0
    """Seconds before the answer begins."""
    pace: float = 0
    """Seconds between the chunks of a stream."""
    cut_after: int | None = None
    """The connection breaks after so many chunks (or events) of a stream; anything else never arrives."""
    times: int | None = None
    """How often it is used. By default once if another answer follows, else always."""
    unchecked: bool = False
    """Answer even what does not obey the declared functions or the schema."""

    def __post_init__(self) -> None:
        said = [name for name in ("text", "pieces", "json") if getattr(self, name) not in (None, (), _ABSENT)]
        if len(said) > 1:
            raise ValueError(f"{' and '.join(said)} exclude each other: they are the words of the answer")
        for name in ("pieces", "thoughts"):
            if isinstance(getattr(self, name), str):
                raise TypeError(f"{name} must be a list of texts, not one text")
        if self.error is not None:
            find_code(self.error)
        for name in ("message", "retry_after"):
            if getattr(self, name) and self.error is None:
                raise ValueError(f"{name} is that of an error: give error as well")
        for name in ("retry_after", "delay", "pace", "cut_after"):
            if (getattr(self, name) or 0) < 0:
                raise ValueError(f"{name} must not be negative")
        if self.times is not None and self.times < 1:
            raise ValueError("times must be at least 1")
        read_calls(self.calls)
        self._check_names()

    def _check_names(self) -> None:
        """Raise for what the API has no name for."""
        for name, message, key in (("finish", "Candidate", "finishReason"), ("block", "PromptFeedback", "blockReason")):
            given = getattr(self, name)
            if given and given not in (known := list_reasons(message, key)):
                raise ValueError(f"{name}: {given!r} is no {key}{did_you_mean(given, known)}")
        for name in self.usage:
            if name not in USAGE_NAMES:
                raise ValueError(f"usage: {name!r} is no count of usageMetadata{did_you_mean(name, USAGE_NAMES)}")

    def suits(self, *, embedding: bool) -> bool:
        """Whether this can be the answer where a vector is wanted, or where words are."""
        if self.embedding is not None:
            return embedding
        words = self.text is not None or self.pieces or self.json is not _ABSENT or self.calls or self.media
        return not embedding or not (words or self.block or self.finish)

    def make(self, groups: Mapping[str, str]) -> Script:
        """What it comes to for a match."""
        pieces: tuple[str, ...] | None = tuple(_fill(piece, groups) for piece in self.pieces) or None
        text = self.text if self.json is _ABSENT else _render(_fill(self.json, groups))
        if text is not None:
            pieces = Script.split(_fill(text, groups) if self.json is _ABSENT else text)
        return Script(
            pieces=pieces,
            json=None if self.json is _ABSENT else (_fill(self.json, groups),),
            calls=tuple(replace(call, args=_fill(call.args, groups)) for call in read_calls(self.calls)),
            thoughts=None if self.thoughts is None else tuple(_fill(thought, groups) for thought in self.thoughts),
            media=tuple(self.media.items()),
            embedding=None if self.embedding is None else tuple(self.embedding),
            finish=self.finish,
            block=self.block,
            usage=self.usage,
            pace=self.pace,
            cut_after=self.cut_after,
        )

    def __str__(self) -> str:
        """For a message: what is answered, in short."""
        defaults = Reply()
        given = {
            entry.name: value
            for entry in fields(self)
            if (value := getattr(self, entry.name)) != getattr(defaults, entry.name)
        }
        return ", ".join(f"{name}={_show(value)}" for name, value in given.items()) or "nothing in particular"


class Rule:
    """Answers to the requests that match, one after another."""

    def __init__(self, when: When, replies: Sequence[Reply], name: str = "") -> None:
        self.when = when
        self.replies = tuple(replies)
        self.name = name
        self.used = 0
        """How often it has answered."""

    @property
    def limit(self) -> int | None:
        """How often it answers at most; None for always."""
        counts = [self._count(i) for i in range(len(self.replies))]
        return None if None in counts else sum(count for count in counts if count)

    @property
    def next(self) -> Reply | None:
        """What it answers next; None when it is used up."""
        left = self.used
        for i, reply in enumerate(self.replies):
            count = self._count(i)
            if count is None or left < count:
                return reply
            left -= count
        return None

    def _count(self, place: int) -> int | None:
        times = self.replies[place].times
        return 1 if times is None and place < len(self.replies) - 1 else times

    def __str__(self) -> str:
        """For a message: when, what, and how often it was used."""
        what = " then ".join(str(reply) for reply in self.replies)
        limit = "" if self.limit is None else f" of {self.limit}"
        named = f"{self.name}: " if self.name else ""
        return f"{named}when {self.when} -> {what} (used {self.used}{limit})"


class Rules:
    """What certain prompts are answered with; see the module."""

    def __init__(
        self,
        rules: Sequence[Rule] = (),
        *,
        strict: bool = False,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
    ) -> None:
        """Rules in the order in which they are tried.

        Args:
            rules: those to begin with.
            strict: refuse prompts that no rule matches, instead of having the engine answer them. Embeddings are not refused.
            sleep: what waits, for delays and paces.
        """
        self._rules = list(rules)
        self._begin = tuple(rules)
        self._lock = threading.Lock()
        self._sleep = sleep
        self.strict = strict
        self.unmatched: deque[Question] = deque(maxlen=_MOST_REMEMBERED)
        """The latest prompts that no rule has answered."""

    @classmethod
    def from_yaml(cls, source: str | Path, *, sleep: Callable[[float], Awaitable[None]] = anyio.sleep) -> Rules:
        r"""The rules of a YAML file, or of the YAML itself when it is a text of several lines.

            strict: true
            rules:
              - when: {matches: 'weather in (?P<city>\w+)', model: gemini-2.5-*}
                answer: Sunny in {city}.
              - when: again
                answer:
                  - {error: 429, retry_after: 2}
                  - Now it works.

        `when` has the fields of `When`, a text alone is `contains`; `answer` those of `Reply`, a text alone is `text`.
        The bytes of `media` are `!!binary`, or `{file: path}` beside the file.

        Raises:
            ValueError: with the file and the line of what can't be.
        """
        from gemkit_emulator.rule_files import read_rules  # noqa: PLC0415 - only files need YAML

        rules, strict = read_rules(source)
        return cls(rules, strict=strict, sleep=sleep)

    def add(
        self,
        when: When | str | re.Pattern[str] | None = None,
        *replies: Reply | str,
        name: str = "",
        **options: Unpack[ReplyOptions],
    ) -> Rule:
        """One more rule, tried after those that are there.

        Args:
            when: what the request is like; a text is what the prompt contains, a pattern what is found in it, None is anything.
            replies: the answers in turn; a text is `Reply(text=...)`. The last one stays, unless it has `times`.
            name: for messages.
            options: the fields of a `Reply`: of one more, or of the one text in `replies`.

        Raises:
            ValueError: a value that can't be; TypeError: a name.
        """
        rule = Rule(_read_when(when), _read_replies(replies, options), name)
        with self._lock:
            self._rules.append(rule)
        return rule

    def remove(self, rule: Rule) -> None:
        """Take one out."""
        with self._lock:
            self._rules.remove(rule)

    def reset(self, *, strict: bool | None = None) -> None:
        """Back to the rules of the beginning, none of them used."""
        with self._lock:
            self._rules[:] = self._begin
            for rule in self._rules:
                rule.used = 0
            self.unmatched.clear()
            if strict is not None:
                self.strict = strict

    def __iter__(self) -> Iterator[Rule]:
        return iter(tuple(self._rules))

    def __str__(self) -> str:
        """A line for each rule."""
        return "\n".join(f"  {i}. {rule}" for i, rule in enumerate(self._rules, 1)) or "  (there are none)"

    @property
    def unused(self) -> tuple[Rule, ...]:
        """Those that have not answered yet."""
        return tuple(rule for rule in self._rules if not rule.used)

    async def apply(self, plan: Plan, operation: str) -> Plan:
        """The plan with what a rule has to say in it; the plan itself where none has.

        Raises:
            ApiError: what the rule answers with, or that no rule matches and they are strict.
        """
        if not self._rules and not self.strict:
            return plan
        found = await self._find(Question.of(operation, plan.model.id, plan.prompt, plan.tools))
        if found is None:
            return plan
        rule, reply, script = found
        if not reply.unchecked:
            self._check(rule, script, plan)
        tools = plan.tools
        if script.speaks:
            tools = replace(tools, code_execution=False)  # it would add an answer of its own
        return replace(
            plan,
            script=script,
            tools=tools,
            thinking=plan.thinking if script.thoughts is None else replace(plan.thinking, thoughts=script.thoughts),
            verdict=give_verdict(script.block, script.finish) or plan.verdict,
        )

    async def ask(self, question: Question) -> Script | None:
        """What a rule has to say to a question, after its delay; None where none has.

        Raises:
            ApiError: what the rule answers with, or that no rule matches and they are strict.
        """
        found = await self._find(question)
        return found and found[2]

    async def _find(self, question: Question) -> tuple[Rule, Reply, Script] | None:
        found = self._take(question)
        if found is None:
            if self.strict and question.verb not in _EMBEDDINGS:
                raise self._refuse(question)
            return None
        rule, reply, groups = found
        if reply.delay:
            await self._sleep(reply.delay)
        if reply.error is not None:
            words = _fill(reply.message, groups)
            raise make_error(reply.error, words, retry_after=reply.retry_after, model=question.model)
        if reply.cut_after is not None and question.verb in (*_WHOLE, *_EMBEDDINGS):
            raise ConnectionDropped
        script = reply.make(groups)
        script.sleep = self._sleep
        return rule, reply, script

    def _take(self, question: Question) -> tuple[Rule, Reply, Mapping[str, str]] | None:
        """The first rule that matches, counted as used."""
        embedding = question.verb in _EMBEDDINGS
        with self._lock:
            for rule in self._rules:
                reply = rule.next
                if reply is None or not reply.suits(embedding=embedding):
                    continue
                groups = rule.when.match(question)
                if groups is not None:
                    rule.used += 1
                    return rule, reply, groups
            if not embedding:
                self.unmatched.append(question)
        return None

    def _refuse(self, question: Question) -> ApiError:
        message = f"No rule answers {question}, and the rules are strict. The rules are:\n{self}"
        return ApiError(400, message, status="FAILED_PRECONDITION")

    def _check(self, rule: Rule, script: Script, plan: Plan) -> None:
        """Raise for what no model could answer to this request."""
        fault = script.find_fault([*plan.tools.functions])
        if not fault and script.json is not None and plan.prompt.schema is not None:
            fault = find_fault(script.json[0], plan.prompt.schema, "json")
        if fault:
            place = self._rules.index(rule) + 1 if rule in self._rules else "?"
            message = f"Rule {place} does not fit the request: {fault}. (`unchecked` lets it pass.)\n  {rule}"
            raise ApiError(400, message, status="FAILED_PRECONDITION")


def _read_when(when: When | str | re.Pattern[str] | None) -> When:
    match when:
        case None:
            return When()
        case str():
            return When(contains=when)
        case re.Pattern():
            return When(matches=when)
        case _:
            return when


def _read_replies(replies: Sequence[Reply | str], options: ReplyOptions) -> list[Reply]:
    unknown = options.keys() - ReplyOptions.__annotations__
    if unknown:
        name = min(unknown)
        raise TypeError(f"{name!r} is nothing a reply has{did_you_mean(name, ReplyOptions.__annotations__)}")
    if options and len(replies) == 1 and isinstance(replies[0], str):
        alone: ReplyOptions = {"text": replies[0], **options}
        return [Reply(**alone)]
    made = [Reply(text=reply) if isinstance(reply, str) else reply for reply in replies]
    if options or not made:
        made.append(Reply(**options))
    return made


def _list_tools(tools: Tools) -> tuple[str, ...]:
    google = {
        "code_execution": tools.code_execution,
        "google_search": tools.search,
        "url_context": tools.url_context,
        "file_search": bool(tools.file_search),
    }
    return (*(function.name for function in tools.functions), *(name for name, there in google.items() if there))


def _fill(value: Any, groups: Mapping[str, str]) -> Any:
    """A text, or what has texts in it, with the groups of the match for their names in braces."""
    if isinstance(value, str):
        return re.sub(r"\{(\w+)\}", lambda found: groups.get(found[1], found[0]), value)
    if is_object(value):
        return {key: _fill(item, groups) for key, item in value.items()}
    if is_list(value):
        return [_fill(item, groups) for item in value]
    return value


def _render(value: Any) -> str:
    import json  # noqa: PLC0415 - a field has its name

    return json.dumps(value, ensure_ascii=False)


def _show(value: Any) -> str:
    if isinstance(value, re.Pattern):
        return repr(value.pattern)  # pyright: ignore[reportUnknownMemberType,reportUnknownArgumentType] - of str
    if isinstance(value, tuple) and len(value) == 1:  # pyright: ignore[reportUnknownArgumentType] - of str
        value = value[0]  # pyright: ignore[reportUnknownVariableType] - of str
    text = repr(value)  # pyright: ignore[reportUnknownArgumentType] - of anything
    return text if len(text) <= _QUOTE else f"{text[:_QUOTE]}..."
