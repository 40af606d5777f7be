"""The client on an emulator in this process, and the emulator on a port."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, Self

import httpx

from ..client import AsyncClient, Client
from ..timeouts import Timeout
from .emulated import API_KEY, Emulated, Stage, open_stage
from .host import Host
from .transports import EmulatorTransport

if TYPE_CHECKING:
    from pathlib import Path

    from gemkit_emulator.engines import Engine
    from gemkit_emulator.rules import Rules

_NOWHERE = "http://localhost"
"""Never asked for: the transport has no sockets."""


class EmulatedClient(Emulated, Client):
    """A `gemkit.Client` on an emulator in this process, without sockets; `.aio` works in the caller's own loop."""

    def __init__(self, stage: Stage, **options: Any) -> None:
        self._stage = stage
        settings: dict[str, Any] = {"api_key": API_KEY, "base_url": _NOWHERE, "timeout": Timeout(), **options}
        transport = EmulatorTransport(stage.host, stage.host.portal)
        # Nothing of the environment: neither proxies nor certificates are of any use here.
        super().__init__(
            **settings,
            http_client=httpx.Client(transport=transport, trust_env=False),
            async_http_client=httpx.AsyncClient(transport=transport, trust_env=False),
        )

    def with_options(self, **options: Any) -> Self:
        """A copy of the client with other options, on the same emulator; see `gemkit.Client.with_options`."""
        other = super().with_options(**options)
        vars(other)["_stage"] = self._stage
        return other


class Emulator(Emulated):
    """An emulator on a port of this machine, for any client in any language."""

    api_key = API_KEY
    """A key, for clients that want one: any will do."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.url = stage.host.listen()
        """Where it is: http://127.0.0.1:40123"""

    @property
    def environment(self) -> dict[str, str]:
        """Variables that send `gemkit.Client()` and `google.genai.Client()` here, in this process or another."""
        return {
            "GEMINI_API_KEY": self.api_key,
            "GOOGLE_API_KEY": "",  # both would be one too many for some
            "GEMINI_BASE_URL": self.url,
            "GOOGLE_GEMINI_BASE_URL": self.url,
            "GOOGLE_GENAI_USE_VERTEXAI": "false",
            "NO_PROXY": "127.0.0.1",
            "no_proxy": "127.0.0.1",
        }

    def client(self, **options: Any) -> Client:
        """A `gemkit.Client` that talks to it; close it when done."""
        return Client(**self._complete(options))

    def async_client(self, **options: Any) -> AsyncClient:
        """A `gemkit.AsyncClient` that talks to it."""
        return AsyncClient(**self._complete(options))

    def _complete(self, options: dict[str, Any]) -> dict[str, Any]:
        return {"api_key": self.api_key, "base_url": self.url, **options}

    def __repr__(self) -> str:
        return f"Emulator({self.url!r})"


@contextmanager
def client(
    *,
    strict: bool = False,
    rules: Rules | str | Path | None = None,
    engine: Engine | None = None,
    host: Host | None = None,
    **options: Any,
) -> Generator[EmulatedClient]:
    """A `gemkit.Client` on an emulator in this process, with `answer`, `faults`, `sent` and `assert_sent`.

    Args:
        strict: prompts that no answer was given for are errors.
        rules: answers to begin with: `gemkit_emulator.rules.Rules`, or the path of a YAML file.
        engine: what answers prompts that no rule is for (default: the echo engine).
        host: where it runs (default: one for itself).
        options: those of `gemkit.Client`, e.g. `max_retries`.

    Raises:
        ImportError: what the emulator needs is not installed: `pip install "gemkit[emulator]"`.
    """
    with _open(host, strict=strict, rules=rules, engine=engine) as stage, EmulatedClient(stage, **options) as made:
        yield made


@contextmanager
def emulator(
    *,
    strict: bool = False,
    rules: Rules | str | Path | None = None,
    engine: Engine | None = None,
    host: Host | None = None,
    **options: Any,
) -> Generator[Emulator]:
    """An emulator on a free port of this machine, with `url`, `answer`, `faults`, `sent` and `assert_sent`.

    Args:
        strict: prompts that no answer was given for are errors.
        rules: answers to begin with: `gemkit_emulator.rules.Rules`, or the path of a YAML file.
        engine: what answers prompts that no rule is for (default: the echo engine).
        host: where it runs (default: one for itself).
        options: those of `gemkit_emulator.create_app`, e.g. `batch_looks`.

    Raises:
        ImportError: what the emulator needs is not installed: `pip install "gemkit[emulator]"`.
    """
    with _open(host, strict=strict, rules=rules, engine=engine, **options) as stage:
        yield Emulator(stage)


@contextmanager
def _open(host: Host | None, **options: Any) -> Generator[Stage]:
    with ExitStack() as stack:
        if host is None:
            host = Host()
            stack.callback(host.close)
        yield stack.enter_context(open_stage(host, **options))
