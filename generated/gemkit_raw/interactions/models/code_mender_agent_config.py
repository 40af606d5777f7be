from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .find_request import FindRequest
    from .fix_request import FixRequest
    from .session_config import SessionConfig


class CodeMenderAgentConfig(JsonModel):
    """Settings of the CodeMender agent, which finds and fixes vulnerabilities in code."""

    find_request: FindRequest | None = None
    """What to search or to check. Only when vulnerabilities are to be found."""
    fix_request: FixRequest | None = None
    """What to fix. Only when a vulnerability is to be patched, and the patch checked."""
    model: str | None = None
    """Name of the model that the agent thinks with. A session stays with one model."""
    session_config: SessionConfig | None = None
    """Limits of the session."""
    session_id: str | None = None
    """Id of the session that the interaction belongs to. Interactions with the same id share a session."""
    type: Literal["code-mender"] = "code-mender"
    """Always `code-mender`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            find_request: FindRequest | None = None,
            fix_request: FixRequest | None = None,
            model: str | None = None,
            session_config: SessionConfig | None = None,
            session_id: str | None = None,
            type: Literal["code-mender"] = "code-mender",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "find_request": ("find_request", "model", "FindRequest"),
        "fix_request": ("fix_request", "model", "FixRequest"),
        "model": ("model",),
        "session_config": ("session_config", "model", "SessionConfig"),
        "session_id": ("session_id",),
        "type": ("type", "const"),
    }
