"""Short-lived tokens."""

from __future__ import annotations

from gemkit_raw.api.auth_tokens import (
    auth_tokens_create,
)

from .plain import plain

create = plain(auth_tokens_create)
