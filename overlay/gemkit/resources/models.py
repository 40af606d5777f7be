"""`client.models`: models, and what they generate, count, embed and predict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from .._core.flows import generation
from .._drivers import awaiting, blocking
from .._drivers.binding import Later, Resource

if TYPE_CHECKING:
    from .._core.config import ConfigInput
    from .._core.contents import ContentsInput
    from .._core.endpoints import prediction
    from .._core.flows import models, tokens, tools, tuning
    from .._core.options import GenerateOptions
    from .._core.parsed_response import ParsedResponse
else:  # most programs only generate
    prediction = Later("gemkit._core.endpoints.prediction")
    models, tokens, tools, tuning = (
        Later(f"gemkit._core.flows.{name}") for name in ("models", "tokens", "tools", "tuning")
    )

T = TypeVar("T")

__all__ = ("AsyncModels", "Models")


IMAGES = "images come from generate_content(model=..., contents=..., response_modalities=['IMAGE']); put those to be changed into the prompt"
ELSEWHERE = {
    **dict.fromkeys(("generate_images", "edit_image", "upscale_image", "recontext_image", "segment_image"), IMAGES),
    "generate_videos": "videos come from client.interactions",
    "compute_tokens": "count_tokens tells how many there are",
}
"""Methods of google-genai that the Gemini API does not serve here, and what it has instead."""


class _Models(Resource):
    """Where the methods of google-genai went that are not there."""

    __slots__ = ()

    if not TYPE_CHECKING:  # else checkers would take every name

        def __getattr__(self, name: str) -> Any:
            hint = f": {ELSEWHERE[name]}" if name in ELSEWHERE else ""
            raise AttributeError(f"{type(self).__name__} has no {name!r}{hint}", name=name, obj=self)


class Models(_Models):
    """Models, and what they generate, count and embed."""

    generate_content = blocking.call(generation.generate_content)
    generate_content_stream = blocking.responses(generation.generate_content_stream)
    _parse = blocking.call(generation.parse)
    run_tools = blocking.runner(tools.run_tools)
    count_tokens = blocking.call(tokens.count_tokens)
    embed_content = blocking.call(tokens.embed_content)
    get = blocking.call(models.get_model)
    list = blocking.pager(models.list_models)
    update = blocking.call(tuning.update_model)
    delete = blocking.call(tuning.delete_model)
    predict = blocking.call(prediction.predict)
    predict_long_running = blocking.call(prediction.predict_long_running)

    @overload
    def parse(
        self,
        output_type: type[T],
        *,
        model: str,
        contents: ContentsInput,
        config: ConfigInput | None = None,
        reasks: int = 0,
        **options: Unpack[GenerateOptions],
    ) -> ParsedResponse[T]: ...
    @overload
    def parse(
        self,
        output_type: Any,
        *,
        model: str,
        contents: ContentsInput,
        config: ConfigInput | None = None,
        reasks: int = 0,
        **options: Unpack[GenerateOptions],
    ) -> ParsedResponse[Any]: ...
    def parse(self, output_type: Any, **options: Any) -> ParsedResponse[Any]:
        """The model's answer as an object of a type: in `.parsed`.

        Args:
            output_type: what the answer is to be: a pydantic model, dataclass, TypedDict, attrs class, msgspec Struct, Enum,
                Literal, or lists, dicts and unions of these. Where a type contains itself, give the field a default: the
                service only takes it if it may be left out.
            options: `model`, `contents`, `config` and options by name, as for generate_content; and `reasks`, how often the
                model is told what is wrong with its answer and asked again (default 0).

        Raises:
            ParseError: the answer is not of that form: `.text` is what the model wrote, `.problems` what is wrong with it.
            BlockedError: there is no answer.
            APIError, APIConnectionError: as for generate_content.

        https://ai.google.dev/gemini-api/docs/structured-output
        """
        return self._parse(output_type, **options)


class AsyncModels(_Models):
    """Models, and what they generate, count and embed."""

    generate_content = awaiting.call(generation.generate_content)
    generate_content_stream = awaiting.responses(generation.generate_content_stream)
    _parse = awaiting.call(generation.parse)
    run_tools = awaiting.runner(tools.run_tools)
    count_tokens = awaiting.call(tokens.count_tokens)
    embed_content = awaiting.call(tokens.embed_content)
    get = awaiting.call(models.get_model)
    list = awaiting.pager(models.list_models)
    update = awaiting.call(tuning.update_model)
    delete = awaiting.call(tuning.delete_model)
    predict = awaiting.call(prediction.predict)
    predict_long_running = awaiting.call(prediction.predict_long_running)

    @overload
    async def parse(
        self,
        output_type: type[T],
        *,
        model: str,
        contents: ContentsInput,
        config: ConfigInput | None = None,
        reasks: int = 0,
        **options: Unpack[GenerateOptions],
    ) -> ParsedResponse[T]: ...
    @overload
    async def parse(
        self,
        output_type: Any,
        *,
        model: str,
        contents: ContentsInput,
        config: ConfigInput | None = None,
        reasks: int = 0,
        **options: Unpack[GenerateOptions],
    ) -> ParsedResponse[Any]: ...
    async def parse(self, output_type: Any, **options: Any) -> ParsedResponse[Any]:
        """The model's answer as an object of a type: in `.parsed`.

        Args:
            output_type: what the answer is to be: a pydantic model, dataclass, TypedDict, attrs class, msgspec Struct, Enum,
                Literal, or lists, dicts and unions of these. Where a type contains itself, give the field a default: the
                service only takes it if it may be left out.
            options: `model`, `contents`, `config` and options by name, as for generate_content; and `reasks`, how often the
                model is told what is wrong with its answer and asked again (default 0).

        Raises:
            ParseError: the answer is not of that form: `.text` is what the model wrote, `.problems` what is wrong with it.
            BlockedError: there is no answer.
            APIError, APIConnectionError: as for generate_content.

        https://ai.google.dev/gemini-api/docs/structured-output
        """
        return await self._parse(output_type, **options)
