"""Functions as a model is told of them, and the model's arguments as the functions want them."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field as dataclass_field
from dataclasses import make_dataclass
from enum import Enum
from functools import partial
from typing import Annotated, Any, cast, get_args, get_origin, get_type_hints

from attrs import frozen

from gemkit_raw.models import FunctionDeclaration
from gemkit_raw.types import JsonModel

from .._values import evolve
from .inputs import suggest

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.:-]{0,127}")
"""What the service takes for a function's name."""
EMPTY: Any = inspect.Parameter.empty


def declare(
    function: Callable[..., Any], *, name: str | None = None, description: str | None = None
) -> FunctionDeclaration:
    """What a model is told of a function: its name, what its docstring says, its parameters as JSON Schema.

    Args:
        function: a function, a method, a partial (what is bound is no parameter), or an object that can be called.
        name: default: the function's own.
        description: default: the docstring up to its sections. Parameters are described by their section (in the style of
            Google, NumPy or Sphinx), or by `Annotated[int, "..."]`.

    Raises:
        TypeError: its parameters can't be described; ValueError: the service would refuse its name.
    """
    title = check_name(name or find_name(function))
    prose, notes = read_docstring(find_docstring(function))
    parameters = read_parameters(function)
    return FunctionDeclaration(
        name=title,
        description=(prose if description is None else description) or None,
        parameters_json_schema=describe_parameters(title, parameters, notes) if parameters else None,
        response_json_schema=describe_result(function),
    )


def bind(function: Callable[..., Any], args: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    """The arguments of a function, positional and by name, made of the JSON that a model gave.

    Raises:
        ValueError: something is missing, unknown or of another type; the message tells all of it, for the model to read.
    """
    return bind_parameters(read_parameters(function), args)


@frozen
class Parameter:
    """A parameter that the model is to give."""

    name: str
    hint: Any
    """EMPTY when there is none."""
    default: Any
    """EMPTY when the model has to give it."""
    positional: bool
    """Whether it can't be given by name."""

    def read(self, convert: Callable[[Any, Any], Any], value: Any) -> Any:
        """A JSON value as what the hint says."""
        if self.hint is EMPTY:
            return value
        try:
            return convert(self.hint, value)
        except ValueError:
            if value is None and self.default is not EMPTY:  # how some models leave an argument out
                return self.default
            raise


@frozen(init=False, eq=False)
class Function:
    """A function for a model to call, where hints and docstring are not all there is to say: `tools=[Function(f, name="g")]`.

    Args:
        function: what is called; it may be async where the client is.
        name: default: the function's own.
        description: default: what its docstring says.
        declaration: all that the model is told, instead of what hints and docstring say. The function then gets the
            arguments by name, as the model gave them.
    """

    function: Callable[..., Any]
    declaration: FunctionDeclaration
    parameters: tuple[Parameter, ...] | None
    """None leaves the arguments as they are."""

    def __init__(
        self,
        function: Callable[..., Any],
        *,
        name: str | None = None,
        description: str | None = None,
        declaration: FunctionDeclaration | None = None,
    ) -> None:
        if declaration is None:
            made, parameters = declare(function, name=name, description=description), read_parameters(function)
        else:
            given = {"name": name, "description": description}
            made = evolve(declaration, **{key: value for key, value in given.items() if value is not None})
            check_name(made.name or "")
            parameters = None
        self.__attrs_init__(function, made, parameters)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # attrs makes it

    @property
    def name(self) -> str:
        """What the model calls it."""
        return self.declaration.name or ""

    def bind(self, args: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        """The arguments to call it with; ValueError when the model's don't fit."""
        return ([], dict(args)) if self.parameters is None else bind_parameters(self.parameters, args)


# Functions ------------------------------------------------------------------------------------------------------------


def check_name(name: str) -> str:
    """The name of a function; ValueError when the service would refuse it."""
    if NAME.fullmatch(name):
        return name
    raise ValueError(
        f"{name!r} can't be the name of a function: it has up to 128 letters (A-Z), digits, '_', '.', ':' or '-', and begins "
        "with a letter or '_'. Give another: tools.Function(f, name='...')"
    )


def find_name(function: Callable[..., Any]) -> str:
    function = unwrap(function)
    return getattr(function, "__name__", None) or type(function).__name__


def find_docstring(function: Callable[..., Any]) -> str:
    function = unwrap(function)
    if inspect.isroutine(function):
        return inspect.getdoc(function) or ""
    kind: Any = type(function)
    return kind.__call__.__doc__ or inspect.getdoc(kind) or ""  # getdoc would find what `type` says of calls


def is_async(function: Callable[..., Any]) -> bool:
    """Whether calling a function gives something to await, as far as can be told."""
    return inspect.iscoroutinefunction(find_body(function))


def unwrap(function: Callable[..., Any]) -> Callable[..., Any]:
    """What a partial calls in the end."""
    while isinstance(function, partial):
        function = cast("partial[Any]", function).func
    return function


def find_body(function: Callable[..., Any]) -> Callable[..., Any]:
    """What has the annotations: the function itself, or the `__call__` of an object."""
    function = unwrap(function)
    return function if inspect.isroutine(function) else cast("Any", type(function)).__call__


def read_parameters(function: Callable[..., Any]) -> tuple[Parameter, ...]:
    """What a model has to give to a function; TypeError where that can't be said."""
    if not callable(function) or isinstance(function, type):
        raise TypeError(f"a tool is a function, not {function!r}")
    name = find_name(function)
    try:
        signature = inspect.signature(function)
    except ValueError as error:
        raise TypeError(f"the parameters of {name} can't be found out: {error}") from error
    hints = read_hints(function)
    bound: Iterable[str] = cast("partial[Any]", function).keywords if isinstance(function, partial) else ()
    parameters: list[Parameter] = []
    for at, parameter in enumerate(signature.parameters.values()):
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            raise TypeError(
                f"{name} takes {parameter}, which a model can't be told of: name its parameters, or give "
                "tools.Function(f, declaration=...)"
            )
        if at == 0 and parameter.name in ("self", "cls") and parameter.annotation is EMPTY:
            raise TypeError(f"{name} is a method of a class: give that of an instance, e.g. MyClass().{name}")
        if parameter.name not in bound:
            hint = hints.get(parameter.name, EMPTY)
            positional = parameter.kind is parameter.POSITIONAL_ONLY
            parameters.append(Parameter(parameter.name, hint, parameter.default, positional))
    return tuple(parameters)


def read_hints(function: Callable[..., Any]) -> dict[str, Any]:
    try:
        return get_type_hints(find_body(function), include_extras=True)
    except NameError as error:
        raise TypeError(
            f"the annotations of {find_name(function)} can't be read: {error}. What they name has to be there at run time, at "
            "the top of its module."
        ) from error


def describe_parameters(name: str, parameters: Iterable[Parameter], notes: Mapping[str, str]) -> dict[str, Any]:
    """The JSON Schema of a function's arguments: that of a class with the same fields."""
    from .schemas import describe  # not needed before there is a function

    fields: list[tuple[str, Any, Any]] = []
    for parameter in parameters:
        hint: Any = Any if parameter.hint is EMPTY else parameter.hint
        if note := notes.get(parameter.name):
            bare, *own = get_args(hint) if get_origin(hint) is Annotated else (hint,)
            hint = Annotated[(bare, note, *own)]  # of descriptions, the last one counts
        default: dict[str, Any] = {}
        if isinstance(parameter.default, str | int | float | Enum):
            default = {"default": parameter.default}
        elif parameter.default is not EMPTY:  # said to be there, but not what it is
            default = {"default_factory": object}
        fields.append((parameter.name, hint, dataclass_field(**default)))
    schema = describe(make_dataclass(name, fields, kw_only=True))
    del schema["title"]
    return schema


def describe_result(function: Callable[..., Any]) -> Any:
    """The JSON Schema of what a function returns; None where that says nothing, or isn't JSON."""
    hint = read_hints(function).get("return", EMPTY)
    if hint in (EMPTY, Any, None, type(None), object) or has_media(hint):
        return None
    from .schemas import describe  # as above

    try:
        return describe(hint) or None
    except TypeError:  # it has no JSON form; some objects, such as images, have another
        return None


def has_media(hint: Any) -> bool:
    """Whether what is annotated so is sent beside the JSON."""
    return (isinstance(hint, type) and issubclass(hint, JsonModel | bytes | bytearray)) or any(
        has_media(inner) for inner in get_args(hint)
    )


def bind_parameters(parameters: Iterable[Parameter], args: Any) -> tuple[list[Any], dict[str, Any]]:
    """The arguments, positional and by name, made of JSON; ValueError with all that is wrong."""
    from .parsing import ConversionError, convert  # not needed before there is a call

    if not isinstance(args, Mapping):
        raise ValueError("they have to be an object")  # noqa: TRY004  # the model's mistake, not the caller's
    given = cast("Mapping[str, Any]", args)
    known = {parameter.name: parameter for parameter in parameters}
    problems = [f"there is no argument {name!r}{suggest(name, known)}" for name in given if name not in known]
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for name, parameter in known.items():
        if name not in given and parameter.default is EMPTY:
            problems.append(f"the argument {name!r} is missing")
            continue
        try:
            value = parameter.read(convert, given[name]) if name in given else parameter.default
        except ConversionError as error:
            problems += [problem.replace("$", name, 1) for problem in error.problems]
            continue
        except Exception as error:  # noqa: BLE001  # a class of the caller's may refuse a value in any way
            problems.append(f"{name}: {error}")
            continue
        if parameter.positional:
            positional.append(value)
        elif name in given:
            named[name] = value
    if problems:
        raise ValueError("; ".join(problems))
    return positional, named


# Docstrings -----------------------------------------------------------------------------------------------------------

ARGUMENTS = "args|arguments|parameters|params|keyword args|keyword arguments|other parameters"
OTHERS = "attributes|returns?|yields?|raises|except|examples?|references|see also|todo|warns"
HEADER = re.compile(rf"(?P<arguments>{ARGUMENTS})|{OTHERS}", re.IGNORECASE)
GOOGLE_ENTRY = re.compile(r"\*{0,2}(?P<name>\w+)\s*(?:\(.*?\))?\s*:(?:\s+(?P<text>.*))?")
NUMPY_ENTRY = re.compile(r"(?P<names>\*{0,2}\w+(?:\s*,\s*\*{0,2}\w+)*)\s*(?::.*)?")
SPHINX_FIELD = re.compile(r":(?P<kind>\w+)\b(?P<subject>[^:]*):\s*(?P<text>.*)")
SPHINX_ARGUMENTS = {"param", "parameter", "arg", "argument", "key", "keyword", "kwarg"}
SPHINX_OTHERS = {"type", "return", "returns", "rtype", "raise", "raises", "except", "exception", "yield", "yields"}


def read_docstring(text: str) -> tuple[str, dict[str, str]]:
    """What a docstring says in general, and what it says of each parameter."""
    prose: list[str] = []
    notes: dict[str, list[str]] = {}
    style = ""
    indent = 0
    current: list[str] | None = None
    for line, ruled in follow(inspect.cleandoc(text).splitlines()):
        bare = line.strip()
        depth = len(line) - len(line.lstrip())
        header = HEADER.fullmatch(bare.rstrip(":").rstrip()) if not depth and (ruled or bare.endswith(":")) else None
        if header:
            style = ("numpy" if ruled else "google") if header["arguments"] else "other"
            indent, current = 0, None
        elif not depth and (entry := SPHINX_FIELD.match(bare)) and entry["kind"] in SPHINX_ARGUMENTS | SPHINX_OTHERS:
            style, current = "sphinx", []
            if entry["kind"] in SPHINX_ARGUMENTS and entry["subject"].split():
                notes[entry["subject"].split()[-1].lstrip("*")] = current
            current.append(entry["text"])
        elif not style:
            prose.append(line)
        elif not bare:
            current = None if style == "sphinx" else current
        elif style == "google" and depth and depth == (indent := indent or depth):
            entry = GOOGLE_ENTRY.fullmatch(bare)
            current = notes.setdefault(entry["name"], [entry["text"] or ""]) if entry else None
        elif style == "numpy" and not depth:
            entry = NUMPY_ENTRY.fullmatch(bare)
            current = []
            for name in entry["names"].split(",") if entry else ():
                notes[name.strip().lstrip("*")] = current
        elif current is not None:
            current.append(bare)
    return "\n".join(prose).strip(), {name: " ".join(filter(None, lines)) for name, lines in notes.items()}


def follow(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it is a header: the next one, which is left out, underlines it."""
    rule = re.compile(r"-{3,}|={3,}")
    for at, line in enumerate(lines):
        if not (rule.fullmatch(line.strip()) and at and lines[at - 1].strip()):
            yield line, at + 1 < len(lines) and bool(line.strip()) and bool(rule.fullmatch(lines[at + 1].strip()))
