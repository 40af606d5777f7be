"""The clients."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from ._core.settings import (
    GIVEN,
    INLINE_LIMIT,
    Settings,
    change,
    check_headers,
    check_timeout,
    choose_base_url,
    choose_key,
    choose_version,
    is_local,
)
from ._values import evolve
from .errors import ConfigurationError
from .retries import RetryPolicy
from .timeouts import Timeout

if TYPE_CHECKING:
    from ._core.steps import HttpRequest, Received
    from .chats import AsyncChats, Chats
    from .resources.agents import Agents, AsyncAgents
    from .resources.auth_tokens import AsyncAuthTokens, AuthTokens
    from .resources.batches import AsyncBatches, Batches
    from .resources.caches import AsyncCaches, Caches
    from .resources.corpora import AsyncCorpora, Corpora
    from .resources.credentials import AsyncCredentials, Credentials
    from .resources.decisions import AsyncDecisions, Decisions
    from .resources.environments import AsyncEnvironments, Environments
    from .resources.file_search_stores import AsyncFileSearchStores, FileSearchStores
    from .resources.files import AsyncFiles, AsyncGeneratedFiles, Files, GeneratedFiles
    from .resources.interactions import AsyncInteractions, Interactions
    from .resources.models import AsyncModels, Models
    from .resources.operations import AsyncOperations, Operations
    from .resources.palm import AsyncPalm, Palm
    from .resources.triggers import AsyncTriggers, Triggers
    from .resources.tuned_models import AsyncTunedModels, TunedModels
    from .resources.voices import AsyncVoices, Voices
    from .resources.webhooks import AsyncWebhooks, Webhooks

__all__ = ("AsyncClient", "Client")


def _remake(kind: type[Any], settings: Mapping[str, Any]) -> Any:
    key, origin = choose_key(None, os.environ)
    return kind.from_settings(Settings(api_key=key, key_origin=origin, **settings))


class Http(NamedTuple):
    """What sends the requests: the caller's own HTTP clients, or arguments for those of gemkit."""

    client: Any = None
    async_client: Any = None
    args: Mapping[str, Any] = {}
    async_args: Mapping[str, Any] = {}
    timeout: Timeout | None = None
    """As the caller gave it."""

    @property
    def is_own(self) -> bool:
        """Whether any of it came from the caller."""
        return any((self.client, self.async_client, self.args, self.async_args))

    def choose_timeout(self, client: Any) -> Timeout | None:
        """What the caller said, else our default, but for the caller's own client, which has its own."""
        return self.timeout or (None if client is not None else Timeout())


class _Configured:
    _driver: Any

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        api_version: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        inline_limit: int = INLINE_LIMIT,
        before_send: Callable[[HttpRequest], object] | None = None,
        after_response: Callable[[HttpRequest, Received], object] | None = None,
        http_client: Any = None,
        async_http_client: Any = None,
        http_options: Mapping[str, Any] | None = None,
        vertexai: bool | None = None,
        enterprise: bool | None = None,
    ) -> None:
        """A client; nothing is sent and no connection opened yet.

        Args:
            api_key: the key; else GOOGLE_API_KEY or GEMINI_API_KEY of the environment, the first that is set.
            base_url: where the service is; else GEMINI_BASE_URL or GOOGLE_GEMINI_BASE_URL, else Google.
            api_version: "v1beta" (everything) or "v1" (the part that Google calls stable); "v1alpha" for previews.
            timeout: seconds that a call may take in all, or a `gemkit.Timeout` with a limit for each part (default: 10 to
                connect, 600 of silence; with your own `http_client`, its own).
            max_retries: how often a failed request is repeated (default 2).
            retry: the whole retry policy, instead of `max_retries`.
            headers: sent with every request.
            inline_limit: bytes of inline data that one request may carry (default 100 MiB).
            before_send: called with each request before it is sent (method, url, headers, body; never the key).
            after_response: called with each request and its answer (status, headers, body; of a stream only its head).
            http_client: your own httpx client (or httpx2 client), which you close yourself.
            async_http_client: the same for `Client.aio`: an httpx.AsyncClient.
            http_options: all of this as google-genai has it, e.g. `{"timeout": milliseconds}`; the arguments above go first.
            vertexai: of google-genai; only False, as Vertex AI is another service.
            enterprise: the same under its newer name.

        Raises:
            ConfigurationError: there is no key, or a value that can't work.
        """
        if retry is not None and max_retries is not None:
            raise TypeError("give max_retries or retry, not both")
        if vertexai or enterprise:
            raise ConfigurationError(
                "gemkit speaks the Gemini Developer API, with a key. For Vertex AI (the Gemini Enterprise Agent Platform) use "
                "Google's google-genai."
            )
        options: dict[str, Any] = {}
        if http_options is not None:
            from ._core.http_options import read_client_options

            options = read_client_options(http_options)
        key, origin = choose_key(api_key, os.environ)
        timeout = options.get("timeout") if timeout is None else timeout
        limits = None if timeout is None else check_timeout(timeout)
        self._http = http = Http(
            http_client or options.get("http_client"),
            async_http_client or options.get("async_http_client"),
            options.get("client_args", {}),
            options.get("async_client_args", {}),
            limits,
        )
        if retry is None and max_retries is None:
            retry = options.get("retry")
        self._settings = Settings(
            api_key=key,
            key_origin=origin,
            base_url=choose_base_url(base_url or options.get("base_url"), os.environ),
            api_version=choose_version(api_version or options.get("api_version") or "v1beta"),
            timeout=http.choose_timeout(http.client),
            retry=retry or (RetryPolicy() if max_retries is None else RetryPolicy(max_retries=max_retries)),
            headers=check_headers({**options.get("headers", {}), **(headers or {})}),
            extra_body=options.get("extra_body", {}),
            inline_limit=inline_limit,
            before_send=before_send,
            after_response=after_response,
        )
        if self._settings.base_url.lower().startswith("http://") and not is_local(self._settings.base_url):
            warnings.warn(
                f"{self._settings.base_url} is not encrypted: everyone on the way can read the API key.", stacklevel=2
            )

    @classmethod
    def from_settings(cls, settings: Settings, http: Http | None = None) -> Self:
        """A client with settings that are checked already."""
        self = cls.__new__(cls)
        self._settings = settings
        self._http = http or Http()
        return self

    @property
    def vertexai(self) -> bool:
        """False: google-genai's code asks for it."""
        return False

    enterprise = vertexai

    def __reduce__(self) -> tuple[Any, ...]:
        """What a pickle holds: the settings without the key, which is read from the environment again, and no connection."""
        if self._http.is_own:
            raise TypeError("a client with an http_client of your own can't be pickled; make it where it is used")
        settings = {name: getattr(self._settings, name) for name in Settings.__fields__}
        if settings.pop("api_key") and settings.pop("key_origin") == GIVEN:
            raise TypeError(
                "a client can't be pickled together with its key: set GEMINI_API_KEY instead of passing api_key=, or make "
                "the client where it is used"
            )
        return _remake, (type(self), settings)

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Self:
        """A copy of the client with other options, over the same connections: to close either closes both.

        Every method takes `timeout`, `max_retries`, `headers`, `extra_query` and `extra_body` too, for one call.

        Args:
            timeout: seconds that a call may take in all, or a `gemkit.Timeout`.
            max_retries: how often a failed request is repeated.
            retry: the whole retry policy.
            headers: sent with every request, besides those of the client.
            extra_query: parameters behind every path.
            extra_body: fields of every body that is a JSON object; they go over its own.

        Raises:
            ConfigurationError: a value that can't work.
        """
        if retry is not None and max_retries is not None:
            raise TypeError("give max_retries or retry, not both")
        options: dict[str, Any] = {
            "timeout": timeout,
            "retry": retry,
            "max_retries": max_retries,
            "headers": headers,
            "extra_query": extra_query,
            "extra_body": extra_body,
        }
        settings = change(self._settings, options)
        other = self.from_settings(settings, self._http)
        vars(other)["_driver"] = self._driver.with_settings(settings)
        if isinstance(self, Client):
            vars(other)["aio"] = self.aio.with_options(**options)
        return other

    def __copy__(self) -> Self:
        """The same client over the same connections: to close either closes both."""
        return self.with_options()

    def __deepcopy__(self, _: object) -> Self:
        return self.with_options()

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}(base_url={self._settings.base_url!r}, api_version={self._settings.api_version!r})"
        )


class Client(_Configured):
    """A client of the Gemini API that blocks; `client.aio` is its async twin.

    Example:
        client = gemkit.Client()
        print(client.models.generate_content(model="gemini-2.5-flash", contents="Hello").text)
    """

    @cached_property
    def _driver(self) -> Any:
        from ._drivers.blocking import Driver

        return Driver(self._settings, self._http.client, self._http.args)

    @cached_property
    def models(self) -> Models:
        """Models, and what they generate, count and embed."""
        from .resources.models import Models

        return Models(self._driver, self._settings)

    @cached_property
    def chats(self) -> Chats:
        """Conversations."""
        from .chats import Chats

        return Chats(self._driver, self._settings)

    @cached_property
    def files(self) -> Files:
        """Files that prompts can use, kept for 48 hours."""
        from .resources.files import Files

        return Files(self._driver, self._settings)

    @cached_property
    def caches(self) -> Caches:
        """Parts of prompts that the service keeps, to be paid once."""
        from .resources.caches import Caches

        return Caches(self._driver, self._settings)

    @cached_property
    def batches(self) -> Batches:
        """Many prompts at once, answered within a day."""
        from .resources.batches import Batches

        return Batches(self._driver, self._settings)

    @cached_property
    def file_search_stores(self) -> FileSearchStores:
        """Stores of documents that models can search."""
        from .resources.file_search_stores import FileSearchStores

        return FileSearchStores(self._driver, self._settings)

    @cached_property
    def generated_files(self) -> GeneratedFiles:
        """Files that models made."""
        from .resources.files import GeneratedFiles

        return GeneratedFiles(self._driver, self._settings)

    @cached_property
    def operations(self) -> Operations:
        """Long-running operations."""
        from .resources.operations import Operations

        return Operations(self._driver, self._settings)

    @cached_property
    def tuned_models(self) -> TunedModels:
        """Models tuned on data of your own."""
        from .resources.tuned_models import TunedModels

        return TunedModels(self._driver, self._settings)

    @cached_property
    def auth_tokens(self) -> AuthTokens:
        """Short-lived tokens for clients that must not hold a key."""
        from .resources.auth_tokens import AuthTokens

        return AuthTokens(self._driver, self._settings)

    @cached_property
    def interactions(self) -> Interactions:
        """Exchanges with models and agents, kept by the service."""
        from .resources.interactions import Interactions

        return Interactions(self._driver, self._settings)

    @cached_property
    def agents(self) -> Agents:
        """Agents of your own, made from Google's."""
        from .resources.agents import Agents

        return Agents(self._driver, self._settings)

    @cached_property
    def environments(self) -> Environments:
        """Sandboxes that agents work in, and the files there."""
        from .resources.environments import Environments

        return Environments(self._driver, self._settings)

    @cached_property
    def triggers(self) -> Triggers:
        """Interactions that start by a schedule."""
        from .resources.triggers import Triggers

        return Triggers(self._driver, self._settings)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Addresses that the service calls when something has happened."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._driver, self._settings)

    @cached_property
    def credentials(self) -> Credentials:
        """Secrets that agents may use and never see."""
        from .resources.credentials import Credentials

        return Credentials(self._driver, self._settings)

    @cached_property
    def voices(self) -> Voices:
        """Voices for speech."""
        from .resources.voices import Voices

        return Voices(self._driver, self._settings)

    @cached_property
    def decisions(self) -> Decisions:
        """Questions with a fixed set of answers, each with its confidence."""
        from .resources.decisions import Decisions

        return Decisions(self._driver, self._settings)

    @cached_property
    def corpora(self) -> Corpora:
        """Deprecated: collections of documents."""
        from .resources.corpora import Corpora

        return Corpora(self._driver, self._settings)

    @cached_property
    def palm(self) -> Palm:
        """Deprecated: the methods of the PaLM models."""
        from .resources.palm import Palm

        return Palm(self._driver, self._settings)

    @cached_property
    def aio(self) -> AsyncClient:
        """The same client for asyncio and trio."""
        http = self._http
        settings = evolve(self._settings, timeout=http.choose_timeout(http.async_client))
        return AsyncClient.from_settings(settings, http._replace(client=None))

    def request(self, method: str, path: str, *, body: Any = None, query: Mapping[str, Any] | None = None) -> Any:
        """The JSON that any path of the API answers: a way out to what has no method here.

        Args:
            method: "GET", "POST", ...
            path: without the version, e.g. "/models"; the client adds host, version and key, and retries.
            body: sent as JSON; a dict, or a type of `gemkit.types`.
            query: parameters behind the path.

        Raises:
            APIError, APIConnectionError: as for any call.
        """
        from ._core.calls import request

        return self._driver.run(request(self._settings, method, path, body=body, query=query))

    def close(self) -> None:
        """Close the connections; the client can't be used any more. A client of your own stays open."""
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Configured):
    """A client of the Gemini API for asyncio and trio."""

    @cached_property
    def _driver(self) -> Any:
        from ._drivers.awaiting import Driver

        http = self._http
        return Driver(self._settings, http.client or http.async_client, http.async_args)

    @cached_property
    def models(self) -> AsyncModels:
        """Models, and what they generate, count and embed."""
        from .resources.models import AsyncModels

        return AsyncModels(self._driver, self._settings)

    @cached_property
    def chats(self) -> AsyncChats:
        """Conversations."""
        from .chats import AsyncChats

        return AsyncChats(self._driver, self._settings)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files that prompts can use, kept for 48 hours."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._driver, self._settings)

    @cached_property
    def caches(self) -> AsyncCaches:
        """Parts of prompts that the service keeps, to be paid once."""
        from .resources.caches import AsyncCaches

        return AsyncCaches(self._driver, self._settings)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Many prompts at once, answered within a day."""
        from .resources.batches import AsyncBatches

        return AsyncBatches(self._driver, self._settings)

    @cached_property
    def file_search_stores(self) -> AsyncFileSearchStores:
        """Stores of documents that models can search."""
        from .resources.file_search_stores import AsyncFileSearchStores

        return AsyncFileSearchStores(self._driver, self._settings)

    @cached_property
    def generated_files(self) -> AsyncGeneratedFiles:
        """Files that models made."""
        from .resources.files import AsyncGeneratedFiles

        return AsyncGeneratedFiles(self._driver, self._settings)

    @cached_property
    def operations(self) -> AsyncOperations:
        """Long-running operations."""
        from .resources.operations import AsyncOperations

        return AsyncOperations(self._driver, self._settings)

    @cached_property
    def tuned_models(self) -> AsyncTunedModels:
        """Models tuned on data of your own."""
        from .resources.tuned_models import AsyncTunedModels

        return AsyncTunedModels(self._driver, self._settings)

    @cached_property
    def auth_tokens(self) -> AsyncAuthTokens:
        """Short-lived tokens for clients that must not hold a key."""
        from .resources.auth_tokens import AsyncAuthTokens

        return AsyncAuthTokens(self._driver, self._settings)

    @cached_property
    def interactions(self) -> AsyncInteractions:
        """Exchanges with models and agents, kept by the service."""
        from .resources.interactions import AsyncInteractions

        return AsyncInteractions(self._driver, self._settings)

    @cached_property
    def agents(self) -> AsyncAgents:
        """Agents of your own, made from Google's."""
        from .resources.agents import AsyncAgents

        return AsyncAgents(self._driver, self._settings)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """Sandboxes that agents work in, and the files there."""
        from .resources.environments import AsyncEnvironments

        return AsyncEnvironments(self._driver, self._settings)

    @cached_property
    def triggers(self) -> AsyncTriggers:
        """Interactions that start by a schedule."""
        from .resources.triggers import AsyncTriggers

        return AsyncTriggers(self._driver, self._settings)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Addresses that the service calls when something has happened."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._driver, self._settings)

    @cached_property
    def credentials(self) -> AsyncCredentials:
        """Secrets that agents may use and never see."""
        from .resources.credentials import AsyncCredentials

        return AsyncCredentials(self._driver, self._settings)

    @cached_property
    def voices(self) -> AsyncVoices:
        """Voices for speech."""
        from .resources.voices import AsyncVoices

        return AsyncVoices(self._driver, self._settings)

    @cached_property
    def decisions(self) -> AsyncDecisions:
        """Questions with a fixed set of answers, each with its confidence."""
        from .resources.decisions import AsyncDecisions

        return AsyncDecisions(self._driver, self._settings)

    @cached_property
    def corpora(self) -> AsyncCorpora:
        """Deprecated: collections of documents."""
        from .resources.corpora import AsyncCorpora

        return AsyncCorpora(self._driver, self._settings)

    @cached_property
    def palm(self) -> AsyncPalm:
        """Deprecated: the methods of the PaLM models."""
        from .resources.palm import AsyncPalm

        return AsyncPalm(self._driver, self._settings)

    async def request(self, method: str, path: str, *, body: Any = None, query: Mapping[str, Any] | None = None) -> Any:
        """The JSON that any path of the API answers: a way out to what has no method here.

        Args:
            method: "GET", "POST", ...
            path: without the version, e.g. "/models"; the client adds host, version and key, and retries.
            body: sent as JSON; a dict, or a type of `gemkit.types`.
            query: parameters behind the path.

        Raises:
            APIError, APIConnectionError: as for any call.
        """
        from ._core.calls import request

        return await self._driver.run(request(self._settings, method, path, body=body, query=query))

    async def close(self) -> None:
        """Close the connections; the client can't be used any more. A client of your own stays open."""
        await self._driver.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
