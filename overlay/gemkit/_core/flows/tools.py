"""The tool runner: a model calls functions, they are run, and it goes on with what they returned."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Generator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack

from gemkit_raw.models import (
    Content,
    FunctionCall,
    FunctionCallingConfigMode,
    FunctionDeclaration,
    FunctionResponse,
    GenerateContentConfig,
    GenerateContentResponse,
    Part,
    Tool,
    ToolConfig,
)

from ..._values import Value, evolve
from ...errors import ToolLimitError
from ..accumulation import Accumulator
from ..config import ConfigInput, Options, compose_request, gather, read_config
from ..contents import ContentsInput, to_contents
from ..declarations import Function, is_async
from ..inputs import as_tuple, build, unfold
from ..names import split_model
from ..parsed_response import read_response
from ..results import report, respond
from ..sessions import McpToolError, is_description, is_session, list_functions, read_description
from ..settings import Settings
from ..steps import CanAwait, Emit, Flow, Invoke, Job, Outcome, Stream
from ..turns import Turns, Written
from . import generation

if TYPE_CHECKING:
    from ..options import GenerateOptions

Approve: TypeAlias = Callable[[FunctionCall], bool | str | Awaitable[bool | str]]
Generate: TypeAlias = Callable[
    [list[Content], GenerateContentConfig, Accumulator], Generator[Any, Any, GenerateContentResponse]
]
"""What asks the model: a flow of its own for each turn. It may emit chunks, and gathers them; it gives the response."""

log = logging.getLogger("gemkit")


def run_tools(
    settings: Settings,
    *,
    model: str,
    contents: ContentsInput,
    config: ConfigInput | None = None,
    max_turns: int = 10,
    max_parallel: int = 8,
    approve: Approve | None = None,
    on_call: Callable[[FunctionCall], object] | None = None,
    on_error: Callable[[FunctionCall, Exception], object] | None = None,
    stream: bool = False,
    **options: Unpack[GenerateOptions],
) -> ToolRun:
    """The model's answers turn by turn, while the functions that it calls are run and it is told what they returned.

    Iterate over it: each item is the response of one turn, and the calls in it are run when the next item is asked for. It ends
    with the first response that calls nothing. `get_final_response()` goes there at once; `history` is all that was said, and
    can be given as `contents` to go on, also in the middle of a turn.

    Args:
        model: e.g. "gemini-2.5-flash".
        contents: the prompt, as for generate_content. Calls without an answer at its end are run first.
        tools: functions with type hints and a docstring, `gemkit.tools.Function`s, MCP sessions (async clients only), and tools
            that the service runs. Those in `config` count too. A response that calls a function which is only declared is the last
            one: the caller has to answer it.
        config: options, as for generate_content. Where it makes the model call a function (mode ANY), that is so for the first
            turn; from then on the model may answer, too.
        options: the same options by name; they go over those of `config`.
        max_turns: how many requests are sent at most.
        max_parallel: how many calls of one turn run at the same time at most: plain functions in threads, async ones as tasks.
            Their answers go back in the order of the calls.
        approve: asked before each call, one after the other: True lets it run; anything else refuses, and a text tells the
            model why. It may be async where the client is.
        on_call: told of each call before it runs.
        on_error: told of each call that failed, with the exception: a LookupError when there is no such function, a ValueError
            when its arguments don't fit, else what it raised. The model is told too, and may try again; to stop instead, raise.
            Without it, failures are logged as warnings.
        stream: whether the items are the chunks of each turn, as they are written.

    Raises:
        ToolLimitError: the model still calls functions after `max_turns`; `.history` can be given as `contents`.
        TypeError, ValueError: a tool can't be described, or two have one name; nothing was sent.
        APIError, APIConnectionError: as for generate_content; `history` is complete up to there.

    https://ai.google.dev/gemini-api/docs/function-calling
    """
    name = split_model(model)
    given, values = take_tools(config, options)
    rules = Rules(max_turns=max_turns, max_parallel=max_parallel, approve=approve, on_call=on_call, on_error=on_error)
    run = ToolRun(given, rules)

    def flow() -> Stream[GenerateContentResponse]:
        said = yield from read_config(settings, values)
        turns = yield from to_contents(settings, contents)
        run.answer_type = said.answer_type
        yield from run.take_turns(turns, said.request_config, ask(settings, name, stream=stream), emit=not stream)

    run.flow = flow()
    return run


def call_freely(
    settings: Settings,
    name: tuple[str, str],
    turns: Iterable[Content],
    options: Options,
    *,
    stream: bool = False,
    written: Written | None = None,
) -> ToolRun:
    """A run that goes on by itself, as google-genai's automatic calling does.

    A model that has not finished when it may send no more is left there, with its calls in the response.
    """
    run = ToolRun(options.tools, Rules(max_turns=options.automatic_turns))
    run.answer_type = options.answer_type
    run.flow = run.work(turns, options.request_config, ask(settings, name, stream=stream, written=written))
    return run


def ask(settings: Settings, name: tuple[str, str], *, stream: bool = False, written: Written | None = None) -> Generate:
    """What asks a model, whole or in chunks; `written` is what knows how the turns of a chat are written."""

    def generate(contents: list[Content], config: GenerateContentConfig, seen: Accumulator) -> Any:
        turns = contents if written is None else Turns(contents, written)
        body = compose_request("", turns, config)
        if not stream:
            return (yield from generation.generate(settings, name, body))
        yield from generation.stream(settings, name, body, seen)
        return seen.response

    return generate


class Rules(Value, kw_only=True):
    """What a run may do, and whom it asks and tells."""

    max_turns: int = 10
    max_parallel: int = 8
    approve: Approve | None = None
    on_call: Callable[[FunctionCall], object] | None = None
    on_error: Callable[[FunctionCall, Exception], object] | None = None

    def __post_init__(self) -> None:
        for name in ("max_turns", "max_parallel"):
            value: Any = getattr(self, name)
            if not isinstance(value, int):
                raise TypeError(f"{name!r} must be a whole number, not {value!r}")
            if value < 1:
                raise ValueError(f"{name!r} must be >= 1: {value}")
        for name in ("on_call", "on_error"):
            if (hook := getattr(self, name)) is not None and is_async(hook):
                raise TypeError(f"{name} can't be async; give a plain function")


class ToolRun:
    """A run of the tool runner: its flow, and what has come of it so far."""

    flow: Generator[Any, Any, Any]

    def __init__(self, tools: Sequence[Any], rules: Rules) -> None:
        self.toolbox = Toolbox(tools)
        self.history: list[Content] = []
        """All that was said; what the model says while it is still at it is not among it."""
        self.response = GenerateContentResponse()
        """The last one that is complete."""
        self.answered = 0
        """How much of the history there was when functions had last been run."""
        self.answer_type: Any = None
        """What the text of the answer is to be, where it is not just text."""
        self._calls: list[FunctionCall] = []
        self._writing: Accumulator | None = None
        self._rules = rules

    @property
    def so_far(self) -> GenerateContentResponse:
        """The response that is being streamed, as far as it came; else the last one."""
        return self._writing.response if self._writing is not None else self.response

    @property
    def outcome(self) -> GenerateContentResponse:
        """The last response, and what led there."""
        return read_response(self.response, self.answer_type, self.history[: self.answered])

    def settle(self) -> bool:
        """Take what is being streamed for the response, where all of it is there; whether the model calls nothing more."""
        if self._writing is not None and self._writing.finished:
            self._take(self._writing.response)
        return self._writing is None and not self._calls and bool(self.response.candidates)

    def _take(self, response: GenerateContentResponse) -> None:
        self._writing = None
        self.response = read_response(response, self.answer_type)
        content = response.candidates[0].content if response.candidates else None
        if content is not None and content.parts:
            self.history.append(content)
        self._calls = self.toolbox.find_calls(content)

    def take_turns(
        self, contents: Iterable[Content], config: GenerateContentConfig, generate: Generate, *, emit: bool = True
    ) -> Stream[GenerateContentResponse]:
        """The turns of a model until it calls nothing any more; ToolLimitError when that takes too many.

        Args:
            contents: what was said before.
            config: the options; its `tools` are not used.
            generate: what asks the model.
            emit: whether the response of each turn is emitted; not where `generate` does that itself.
        """
        if not (yield from self.work(contents, config, generate, emit=emit)):
            raise ToolLimitError(
                f"The model still calls functions after {self._rules.max_turns} turns. Allow more with max_turns=..., or go on "
                "with contents=error.history.",
                response=self.response,
                history=self.history,
            )

    def work(
        self, contents: Iterable[Content], config: GenerateContentConfig, generate: Generate, *, emit: bool = False
    ) -> Generator[Any, Any, bool]:
        """The same without an error: whether the model came to an end."""
        self.history = list(contents)
        yield from self.toolbox.open(self._rules.approve)
        config = evolve(config, tools=self.toolbox.tools or None)
        self._calls = self.toolbox.find_calls(self.history[-1] if self.history else None)
        for _ in range(self._rules.max_turns):
            if self._calls:
                self.history.append((yield from self._answer(self._calls)))
                self.answered = len(self.history)
                config = relax(config)
            self._writing = Accumulator(self.answer_type)
            self._take((yield from generate(list(self.history), config, self._writing)))
            if emit:
                yield Emit(self.response, self)
            if not self._calls:
                return True
        return False

    def _answer(self, calls: list[FunctionCall]) -> Flow[Content]:
        """The answers to the calls of one turn, each at its place."""
        answers: dict[int, FunctionResponse] = {}
        accepted: dict[int, Job] = {}
        for at, call in enumerate(calls):
            try:
                job = self.toolbox.prepare(call)
            except (LookupError, ValueError) as error:
                answers[at] = self._report(call, error, str(error), trace=False)
                continue
            verdict = yield from self._ask(call)
            if verdict is True:
                accepted[at] = job
            else:
                reason = f": {verdict}" if verdict and isinstance(verdict, str) else ""
                answers[at] = report(call, f"The user refused this call{reason}")
        if self._rules.on_call is not None:
            for at in accepted:
                self._rules.on_call(calls[at])
        outcomes: list[Outcome] = yield Invoke(list(accepted.values()), self._rules.max_parallel)
        for at, outcome in zip(accepted, outcomes, strict=True):
            answers[at] = self._read(calls[at], outcome)
        return Content(role="user", parts=[Part(function_response=answers[at]) for at in range(len(calls))])

    def _ask(self, call: FunctionCall) -> Flow[Any]:
        if self._rules.approve is None:
            return True
        outcomes: list[Outcome] = yield Invoke([Job(self._rules.approve, [call])])
        if (error := outcomes[0].error) is not None:
            raise error
        return outcomes[0].value

    def _read(self, call: FunctionCall, outcome: Outcome) -> FunctionResponse:
        error = outcome.error
        if error is None:
            try:
                return respond(call, outcome.value)
            except Exception as problem:  # noqa: BLE001  # an object of the caller's may fail in any way when it is read
                error = problem
        words = str(error) if isinstance(error, McpToolError) else f"{type(error).__name__}: {error}"
        return self._report(call, error, words)

    def _report(self, call: FunctionCall, error: Exception, words: str, *, trace: bool = True) -> FunctionResponse:
        """The answer that tells the model of a failure; the caller is told first."""
        if self._rules.on_error is not None:
            self._rules.on_error(call, error)
        else:
            log.warning("The model's call of %s failed: %s", call.name, words, exc_info=error if trace else None)
        return report(call, words)


class Toolbox:
    """Tools as a model is told of them, and the functions among them."""

    def __init__(self, tools: Iterable[Any]) -> None:
        self._functions: dict[str, Function] = {}
        self._declared: dict[str, FunctionDeclaration] = {}
        self._others: list[Tool] = []
        self._sessions: list[Any] = []
        for tool in tools:
            self._add(tool)

    def _add(self, tool: Any) -> None:
        if type(tool).__module__.startswith("google.genai"):
            tool = unfold(tool)
        if is_session(tool):
            self._sessions.append(tool)
        elif isinstance(tool, FunctionDeclaration):
            self._add_tool(Tool(function_declarations=[tool]))
        elif isinstance(tool, Tool | Mapping):
            self._add_tool(build(Tool, tool, "a tool"))
        elif is_description(tool):
            self._add_tool(Tool(function_declarations=[read_description(tool)]))
        else:
            self._add_function(tool if isinstance(tool, Function) else Function(tool))

    def _add_function(self, function: Function) -> None:
        self._claim(function.name)
        self._functions[function.name] = function

    def _add_tool(self, tool: Tool) -> None:
        for declaration in tool.function_declarations or ():
            self._claim(declaration.name or "")
            self._declared[declaration.name or ""] = declaration
        self._others.append(tool)

    def _claim(self, name: str) -> None:
        if name in self._functions or name in self._declared:
            raise ValueError(f"two tools have the name {name!r}; give one another: tools.Function(f, name='...')")

    def open(self, approve: Approve | None) -> Flow[None]:
        """Find out what sessions have to offer, and whether all that is async can be awaited."""
        asynchronous = [name for name, function in self._functions.items() if is_async(function.function)]
        asynchronous += ["approve"] if approve is not None and is_async(approve) else []
        asynchronous += [type(session).__name__ for session in self._sessions]
        if asynchronous and not (yield CanAwait()):
            raise TypeError(
                f"{', '.join(asynchronous)}: async functions and MCP sessions need a client that awaits: client.aio, or AsyncClient"
            )
        while self._sessions:
            for function in (yield from list_functions(self._sessions[0])):
                self._add_function(function)
            del self._sessions[0]

    @property
    def tools(self) -> list[Tool]:
        """What goes into the request."""
        declarations = [function.declaration for function in self._functions.values()]
        return [*self._others, *([Tool(function_declarations=declarations)] if declarations else [])]

    def find_calls(self, content: Content | None) -> list[FunctionCall]:
        """The calls in what a model said; none where one of them is of a function that can't be run here."""
        parts = content.parts if content is not None else None
        calls = [part.function_call for part in parts or () if part.function_call is not None]
        return [] if any(call.name in self._declared for call in calls) else calls

    def prepare(self, call: FunctionCall) -> Job:
        """What is to be done for a call; LookupError when there is no such function, ValueError when its arguments don't fit."""
        name = call.name or ""
        function = self._functions.get(name)
        if function is None:
            known = ", ".join(self._functions) or "none"
            raise LookupError(f"There is no function {name!r}. There are: {known}")
        args = {} if call.args is None else call.args
        try:
            return Job(function.function, *function.bind(args))
        except ValueError as error:
            raise ValueError(f"The arguments of {name} don't fit: {error}") from error


def take_tools(config: ConfigInput | None, options: Mapping[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The tools among the options and those of the config, and all other options."""
    others = {name: value for name, value in options.items() if name != "tools"}
    values = gather(GenerateContentConfig, config, others, caller="run_tools")
    tools = (*as_tuple(options.get("tools"), "tools"), *as_tuple(values.pop("tools", None), "config.tools"))
    return tools, values


def relax(config: GenerateContentConfig) -> GenerateContentConfig:
    """The config for a model that has called something: where it had to, it may answer now. It never may call more."""
    if config.tool_config is None:
        return config
    tool_config = build(ToolConfig, config.tool_config, "config.tool_config")
    calling = tool_config.function_calling_config
    if calling is None or calling.mode != FunctionCallingConfigMode.ANY:
        return config
    mode = FunctionCallingConfigMode.VALIDATED if calling.allowed_function_names else FunctionCallingConfigMode.AUTO
    return evolve(config, tool_config=evolve(tool_config, function_calling_config=evolve(calling, mode=mode)))
