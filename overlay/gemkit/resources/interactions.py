"""`client.interactions`: exchanges with models and agents, kept by the service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._core.endpoints import interactions
from .._core.flows import operations
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Unpack

    from gemkit_raw.interactions.models import Interaction, InteractionSSEEvent

    from .._core.endpoints.interactions import CreateArguments, GetArguments
    from .._core.options import CallOptions

    class CreateOptions(CreateArguments, CallOptions, total=False):
        """What create takes by name, but `stream`."""

    class GetOptions(GetArguments, CallOptions, total=False):
        """What get takes by name, but `stream`."""


__all__ = ("AsyncInteractions", "Interactions")


class Interactions(Resource):
    """Exchanges with models and agents, kept by the service."""

    _create = blocking.call(interactions.create)
    _create_stream = blocking.stream(interactions.create_stream)
    _get = blocking.call(interactions.get)
    _get_stream = blocking.stream(interactions.get_stream)
    cancel = blocking.call(interactions.cancel)
    delete = blocking.call(interactions.delete)
    wait = blocking.call(operations.wait_for_interaction)

    @overload
    def create(
        self, *, stream: Literal[True], **arguments: Unpack[CreateOptions]
    ) -> blocking.Stream[InteractionSSEEvent]: ...
    @overload
    def create(self, *, stream: Literal[False] | None = None, **arguments: Unpack[CreateOptions]) -> Interaction: ...
    @overload
    def create(
        self, *, stream: bool | None, **arguments: Unpack[CreateOptions]
    ) -> Interaction | blocking.Stream[InteractionSSEEvent]: ...
    def create(self, *, stream: bool | None = None, **arguments: Any) -> Any:
        """The answer of a model or an agent; with `stream=True` its events, as they come.

        Args:
            stream: whether to give an iterator over events in place of the Interaction.
            **arguments: the fields of the request: `model` or `agent`, `input` (text, contents or steps),
                `previous_interaction_id`, `tools`, `generation_config`, `response_format`, `system_instruction`,
                `store`, `background`, ... Objects of `gemkit.interactions` or dicts.

        Raises:
            APIError: the service refused, at once or in mid-stream; APIConnectionError: it could not be reached.
            StreamInterruptedError: the stream ended before the interaction did; a note tells how to go on.
            TypeError: an argument that the request does not have.

        https://ai.google.dev/api/interactions-api
        """
        return self._create_stream(**arguments) if stream else self._create(**arguments)

    @overload
    def get(
        self, id: str, *, stream: Literal[True], **arguments: Unpack[GetOptions]
    ) -> blocking.Stream[InteractionSSEEvent]: ...
    @overload
    def get(self, id: str, *, stream: Literal[False] | None = None, **arguments: Unpack[GetOptions]) -> Interaction: ...
    @overload
    def get(
        self, id: str, *, stream: bool | None, **arguments: Unpack[GetOptions]
    ) -> Interaction | blocking.Stream[InteractionSSEEvent]: ...
    def get(self, id: str, *, stream: bool | None = None, **arguments: Any) -> Any:  # noqa: A002  # google-genai's name
        """A stored interaction as far as it has come; with `stream=True` its events.

        Args:
            id: of the interaction.
            stream: whether to give an iterator over events in place of the Interaction.
            **arguments: `include_input`: whether to return the input too; `last_event_id`: the event after which to
                go on with the stream.

        Raises:
            NotFoundError: there is no such interaction, or it was not stored.

        https://ai.google.dev/api/interactions-api
        """
        return self._get_stream(id, **arguments) if stream else self._get(id, **arguments)


class AsyncInteractions(Resource):
    """Exchanges with models and agents, kept by the service."""

    _create = awaiting.call(interactions.create)
    _create_stream = awaiting.stream(interactions.create_stream)
    _get = awaiting.call(interactions.get)
    _get_stream = awaiting.stream(interactions.get_stream)
    cancel = awaiting.call(interactions.cancel)
    delete = awaiting.call(interactions.delete)
    wait = awaiting.call(operations.wait_for_interaction)

    @overload
    def create(
        self, *, stream: Literal[True], **arguments: Unpack[CreateOptions]
    ) -> awaiting.AsyncStream[InteractionSSEEvent]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **arguments: Unpack[CreateOptions]
    ) -> Coroutine[Any, Any, Interaction]: ...
    @overload
    def create(
        self, *, stream: bool | None, **arguments: Unpack[CreateOptions]
    ) -> Coroutine[Any, Any, Interaction] | awaiting.AsyncStream[InteractionSSEEvent]: ...
    def create(self, *, stream: bool | None = None, **arguments: Any) -> Any:
        """The answer of a model or an agent; with `stream=True` its events, as they come.

        Args:
            stream: whether to give an iterator over events in place of the Interaction.
            **arguments: the fields of the request: `model` or `agent`, `input` (text, contents or steps),
                `previous_interaction_id`, `tools`, `generation_config`, `response_format`, `system_instruction`,
                `store`, `background`, ... Objects of `gemkit.interactions` or dicts.

        Raises:
            APIError: the service refused, at once or in mid-stream; APIConnectionError: it could not be reached.
            StreamInterruptedError: the stream ended before the interaction did; a note tells how to go on.
            TypeError: an argument that the request does not have.

        https://ai.google.dev/api/interactions-api
        """
        return self._create_stream(**arguments) if stream else self._create(**arguments)

    @overload
    def get(
        self, id: str, *, stream: Literal[True], **arguments: Unpack[GetOptions]
    ) -> awaiting.AsyncStream[InteractionSSEEvent]: ...
    @overload
    def get(
        self, id: str, *, stream: Literal[False] | None = None, **arguments: Unpack[GetOptions]
    ) -> Coroutine[Any, Any, Interaction]: ...
    @overload
    def get(
        self, id: str, *, stream: bool | None, **arguments: Unpack[GetOptions]
    ) -> Coroutine[Any, Any, Interaction] | awaiting.AsyncStream[InteractionSSEEvent]: ...
    def get(self, id: str, *, stream: bool | None = None, **arguments: Any) -> Any:  # noqa: A002  # google-genai's name
        """A stored interaction as far as it has come; with `stream=True` its events.

        Args:
            id: of the interaction.
            stream: whether to give an iterator over events in place of the Interaction.
            **arguments: `include_input`: whether to return the input too; `last_event_id`: the event after which to
                go on with the stream.

        Raises:
            NotFoundError: there is no such interaction, or it was not stored.

        https://ai.google.dev/api/interactions-api
        """
        return self._get_stream(id, **arguments) if stream else self._get(id, **arguments)
