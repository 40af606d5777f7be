"""The functions of the module: `configure`, `embed_content`, `upload_file`, `list_models` and the like."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from gemkit_raw.models import BatchEmbedContentsResponse, File, Model, TunedModel

from .._drivers.blocking import Pager
from .configuration import configure, get_client
from .models import GenerativeModel, choose_only, read_request_options
from .responses import GenerateContentResponse

__all__ = (
    "configure",
    "delete_file",
    "embed_content",
    "embed_content_async",
    "generate_content",
    "get_base_model",
    "get_file",
    "get_model",
    "get_tuned_model",
    "list_files",
    "list_models",
    "list_tuned_models",
    "stream_generate_content",
    "upload_file",
)


def generate_content(
    *, model: str, contents: Any = None, content: Any = None, prompt: Any = None, generation_config: Any = None
) -> GenerateContentResponse:
    """The model's answer to a prompt (`contents`, `content` or `prompt`)."""
    prompt = choose_only(contents=contents, content=content, prompt=prompt)
    return GenerativeModel(model).generate_content(prompt, generation_config=generation_config)


def stream_generate_content(
    *, model: str, contents: Any = None, content: Any = None, prompt: Any = None, generation_config: Any = None
) -> GenerateContentResponse:
    """The model's answer to a prompt (`contents`, `content` or `prompt`), piece by piece."""
    prompt = choose_only(contents=contents, content=content, prompt=prompt)
    return GenerativeModel(model).generate_content(prompt, generation_config=generation_config, stream=True)


def embed_content(
    model: str,
    content: Any,
    task_type: str | None = None,
    title: str | None = None,
    output_dimensionality: int | None = None,
    *,
    request_options: Any = None,
) -> dict[str, Any]:
    """`{"embedding": vector}` for one input, `{"embedding": [vector, ...]}` for a list.

    Args:
        model: e.g. "models/gemini-embedding-001".
        content: one input, or a list of them.
        task_type: what the vectors are for, e.g. "retrieval_document".
        title: of the document, with that task.
        output_dimensionality: the length of the vectors.
        request_options: `{"timeout": seconds}`.
    """
    asked = _compose_embedding(model, content, task_type, title, output_dimensionality)
    result = get_client().models.embed_content(**asked, **read_request_options(request_options))
    return _read_embedding(content, result)


async def embed_content_async(
    model: str,
    content: Any,
    task_type: str | None = None,
    title: str | None = None,
    output_dimensionality: int | None = None,
    *,
    request_options: Any = None,
) -> dict[str, Any]:
    """Like `embed_content`, to be awaited."""
    asked = _compose_embedding(model, content, task_type, title, output_dimensionality)
    result = await get_client().aio.models.embed_content(**asked, **read_request_options(request_options))
    return _read_embedding(content, result)


def _compose_embedding(
    model: str, content: Any, task_type: str | None, title: str | None, length: int | None
) -> dict[str, Any]:
    config = {"task_type": task_type.upper() if task_type else None, "title": title, "output_dimensionality": length}
    return {"model": model, "contents": content, "config": config}


def _read_embedding(content: Any, result: BatchEmbedContentsResponse) -> dict[str, Any]:
    many = isinstance(content, Iterable) and not isinstance(content, str | bytes | Mapping)
    return {"embedding": result.vectors if many else result.vectors[0]}


def list_models(*, page_size: int | None = None, request_options: Any = None) -> Pager[Model]:
    """The models there are."""
    return get_client().models.list(page_size=page_size, **read_request_options(request_options))


def get_model(name: str, *, request_options: Any = None) -> Any:
    """What a model can do: a Model, or the TunedModel for one of your own tuning."""
    if name.startswith("tunedModels/"):
        return get_tuned_model(name, request_options=request_options)
    return get_base_model(name, request_options=request_options)


def get_base_model(name: str, *, request_options: Any = None) -> Model:
    """What one of Google's models can do."""
    return get_client().models.get(model=name, **read_request_options(request_options))


def list_tuned_models(*, page_size: int | None = None, request_options: Any = None) -> Pager[TunedModel]:
    """The models of your own tuning."""
    return get_client().tuned_models.list(page_size=page_size, **read_request_options(request_options))


def get_tuned_model(name: str, *, request_options: Any = None) -> TunedModel:
    """What is known of a model of your own tuning."""
    return get_client().tuned_models.get(name, **read_request_options(request_options))


def upload_file(
    path: Any,
    *,
    mime_type: str | None = None,
    name: str | None = None,
    display_name: str | None = None,
    resumable: bool = True,  # noqa: ARG001  # google-generativeai has it; ours always are
) -> File:
    """The File that the service made of a local one, to be used in prompts.

    Args:
        path: a path, or a binary file object.
        mime_type: default: found from the file.
        name: "files/my-name"; default: chosen by the service.
        display_name: default: the name of the file.
        resumable: every upload is.
    """
    config = {"mime_type": mime_type, "name": name, "display_name": display_name}
    return get_client().files.upload(
        file=path, config={key: value for key, value in config.items() if value is not None}
    )


def get_file(name: str | File) -> File:
    """What the service knows of an uploaded file."""
    return get_client().files.get(name=name)


def list_files(page_size: int | None = None) -> Pager[File]:
    """The files you have uploaded."""
    return get_client().files.list(page_size=page_size)


def delete_file(name: str | File) -> None:
    """Deletes an uploaded file."""
    get_client().files.delete(name=name)
