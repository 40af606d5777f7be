from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class CodeMenderAgentConfig(JsonModel):
    """Settings of the CodeMender agent, which finds and fixes vulnerabilities in code."""

    __slots__ = (
        "find_request",
        "fix_request",
        "model",
        "session_config",
        "session_id",
        "type",
    )

    find_request: FindRequest | None
    """What to search or to check. Only when vulnerabilities are to be found."""
    fix_request: FixRequest | None
    """What to fix. Only when a vulnerability is to be patched, and the patch checked."""
    model: str | None
    """Name of the model that the agent thinks with. A session stays with one model."""
    session_config: SessionConfig | None
    """Limits of the session."""
    session_id: str | None
    """Id of the session that the interaction belongs to. Interactions with the same id share a session."""
    type: Literal["code-mender"]
    """Always `code-mender`."""

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
    ) -> None:
        self.find_request = find_request
        self.fix_request = fix_request
        self.model = model
        self.session_config = session_config
        self.session_id = session_id
        self.type = type
        self._extra = additional_properties


from .find_request import FindRequest  # noqa: E402
from .fix_request import FixRequest  # noqa: E402
from .session_config import SessionConfig  # noqa: E402

CodeMenderAgentConfig.__json_in__ = {
    "find_request": ("find_request", FindRequest.from_dict),
    "fix_request": ("fix_request", FixRequest.from_dict),
    "model": ("model", None),
    "session_config": ("session_config", SessionConfig.from_dict),
    "session_id": ("session_id", None),
    "type": ("type", None),
}
CodeMenderAgentConfig.__json_out__ = (
    ("find_request", "find_request", dump_model),
    ("fix_request", "fix_request", dump_model),
    ("model", "model", None),
    ("session_config", "session_config", dump_model),
    ("session_id", "session_id", None),
    ("type", "type", None),
)
CodeMenderAgentConfig.__json_const__ = ("type",)
