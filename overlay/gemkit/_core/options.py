"""What methods take by name, as types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from gemkit_raw.models import EmbedContentConfigDict, GenerateContentConfigDict

from ..timeouts import Timeout


class CallOptions(TypedDict, total=False):
    """What every method takes: how the request is sent."""

    timeout: float | Timeout
    """Seconds that the call may take in all, or a limit for each part."""
    max_retries: int
    """How often a failed request is repeated."""
    headers: Mapping[str, str]
    """Sent besides those of the client."""
    extra_query: Mapping[str, Any]
    """Parameters behind the path."""
    extra_body: Mapping[str, Any]
    """Fields of the body; they go over its own."""


class GenerateOptions(GenerateContentConfigDict, CallOptions, total=False):
    """What generate_content and its like take by name."""


class EmbedOptions(EmbedContentConfigDict, CallOptions, total=False):
    """What embed_content takes by name."""
