"""What an engine is: something that continues a conversation, counts tokens and embeds text."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    from starlette.types import Receive, Scope, Send

    from gemkit_emulator.json_types import Json
    from gemkit_emulator.tools import Function

FinishReason = Literal["STOP", "MAX_TOKENS"]
Modality = Literal["TEXT", "IMAGE", "VIDEO", "AUDIO", "DOCUMENT"]


@dataclass(frozen=True, slots=True)
class Media:
    """A part that is not text: what can be known of it without seeing or hearing it."""

    mime_type: str
    modality: Modality
    description: str
    """Measured facts, as a short phrase."""
    text: str | None = None
    """What it says, when it is a text file."""
    pages: int = 1
    """How many there are, in a document."""


@dataclass(frozen=True, slots=True)
class FunctionCall:
    """What the model wants to have called."""

    name: str
    args: Json


@dataclass(frozen=True, slots=True)
class FunctionResult:
    """What came of a call."""

    name: str
    response: Json
    media: tuple[Media, ...] = ()


Part = str | Media | FunctionCall | FunctionResult


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side said."""

    role: Literal["user", "model"]
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """Everything said; media, calls and results as words in brackets."""
        return "\n".join(spell_out(part) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Sampling:
    """How to choose among the words that could come next; None leaves it to the engine."""

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    seed: int | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    max_tokens: int | None = None
    stop: tuple[str, ...] = ()
    logprobs: int | None = None
    """How many other tokens to tell the likelihood of, beside the chosen one's; None for not even that."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """Everything an engine is told."""

    turns: tuple[Turn, ...]
    system: str = ""
    sampling: Sampling = field(default_factory=Sampling)
    as_json: bool = False
    schema: Json | None = None
    """The JSON Schema the answer has to obey; with `as_json` only."""
    tools: str = ""
    """The functions that are declared, as JSON."""
    functions: tuple[Function, ...] = ()
    """Those that may be called: for engines that choose calls themselves."""
    forced: bool = False
    """Whether one of them has to be called."""

    @property
    def latest(self) -> tuple[Part, ...]:
        """What the user sent since the model last spoke, be it in several turns."""
        parts: tuple[Part, ...] = ()
        for turn in self.turns:
            parts = () if turn.role == "model" else parts + turn.parts
        return parts

    @property
    def heard(self) -> str:
        """The words among it."""
        return "\n".join(part for part in self.latest if isinstance(part, str))


@dataclass(frozen=True, slots=True)
class Likelihood:
    """How likely a token was, and which others might have been."""

    token: str
    token_id: int
    logprob: float
    others: tuple[Likelihood, ...] = ()


class Piece(NamedTuple):
    """A stretch of an answer, as long as the engine has it in hand."""

    text: str
    tokens: int
    """How many tokens the answer has up to here."""
    finish: FinishReason | None = None
    """Set on the last piece alone."""
    calls: tuple[FunctionCall, ...] = ()
    """What the model wants called; on the last piece alone."""
    likelihoods: tuple[Likelihood, ...] = ()
    """Of the tokens of this piece, where they were asked for."""


@dataclass(frozen=True, slots=True)
class Embedding:
    """A text as a unit vector."""

    values: list[float]
    tokens: int


class Engine(Protocol):
    """The mind behind the emulator."""

    @property
    def name(self) -> str:
        """What the command line calls it."""
        ...

    @property
    def chooses_calls(self) -> bool:
        """Whether it decides itself which functions to call; rules do where it does not."""
        ...

    @property
    def model_id(self) -> str:
        """What the list of models calls it; empty for an engine that is no model."""
        ...

    @property
    def context(self) -> int | None:
        """How many tokens it can take in; None when only the model's own limit counts."""
        ...

    def generate(self, prompt: Prompt, index: int) -> AsyncGenerator[Piece, None]:
        """An answer piece by piece; `index` tells the candidates of one prompt apart."""
        ...

    async def count_tokens(self, prompt: Prompt) -> Mapping[Modality, int]:
        """How long a prompt is, by what it consists of."""
        ...

    async def embed(self, text: str, dimensions: int | None) -> Embedding:
        """A text as a unit vector of that many dimensions."""
        ...

    async def close(self) -> None:
        """Let go of what the engine holds."""
        ...


@runtime_checkable
class HttpEngine(Protocol):
    """What answers whole requests by itself: an ASGI application in the emulator's place."""

    @property
    def name(self) -> str:
        """What the command line calls it."""
        ...

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        ...

    async def close(self) -> None:
        """Let go of what the engine holds."""
        ...


def spell_out(part: Part) -> str:
    """A part in words."""
    match part:
        case str():
            return part
        case Media():
            return f"[{part.description}]" if part.text is None else f"[{part.description}, which says:]\n{part.text}"
        case FunctionCall():
            return f"[called {part.name} with {json.dumps(part.args, ensure_ascii=False)}]"
        case FunctionResult():
            response = json.dumps(part.response, ensure_ascii=False)
            return "\n".join([f"[{part.name} returned {response}]", *map(spell_out, part.media)])
