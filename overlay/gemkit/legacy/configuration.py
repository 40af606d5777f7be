"""The client that the older style uses, whoever asks."""

from __future__ import annotations

from typing import Any

from ..client import Client

__all__ = ("configure", "get_client")

_client: Client | None = None


def configure(*, api_key: str | None = None, **options: Any) -> None:
    """Sets the client that this module's functions and GenerativeModel use.

    Args:
        api_key: the key; else GOOGLE_API_KEY or GEMINI_API_KEY of the environment.
        options: further arguments of `gemkit.Client`, e.g. `base_url=`.
    """
    global _client  # noqa: PLW0603  # that is what configure is for
    _client = Client(api_key=api_key, **options)


def get_client() -> Client:
    """The client of `configure`, or one made from the environment."""
    global _client  # noqa: PLW0603  # made once, from the environment
    if _client is None:
        _client = Client()
    return _client
