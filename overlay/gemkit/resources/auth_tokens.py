"""`client.auth_tokens`: short-lived tokens."""

from __future__ import annotations

from .._core.flows import auth_tokens
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncAuthTokens", "AuthTokens")


class AuthTokens(Resource):
    """Short-lived tokens for clients that must not hold a key."""

    create = blocking.call(auth_tokens.create_token)


class AsyncAuthTokens(Resource):
    """Short-lived tokens for clients that must not hold a key."""

    create = awaiting.call(auth_tokens.create_token)
