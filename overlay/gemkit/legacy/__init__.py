"""The style of google-generativeai: `configure`, `GenerativeModel`, `start_chat`, functions of the module.

The same client works underneath; new code is better off with `gemkit.Client`.
"""

from __future__ import annotations

from gemkit_raw.models import GenerationConfig

from .configuration import configure
from .functions import (
    delete_file,
    embed_content,
    embed_content_async,
    generate_content,
    get_base_model,
    get_file,
    get_model,
    get_tuned_model,
    list_files,
    list_models,
    list_tuned_models,
    stream_generate_content,
    upload_file,
)
from .models import ChatSession, GenerativeModel
from .responses import AsyncGenerateContentResponse, GenerateContentResponse

__all__ = (
    "AsyncGenerateContentResponse",
    "ChatSession",
    "GenerateContentResponse",
    "GenerationConfig",
    "GenerativeModel",
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
