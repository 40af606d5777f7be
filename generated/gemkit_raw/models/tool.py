from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .code_execution import CodeExecution
    from .computer_use import ComputerUse
    from .file_search import FileSearch
    from .function_declaration import FunctionDeclaration
    from .google_maps import GoogleMaps
    from .google_search import GoogleSearch
    from .google_search_retrieval import GoogleSearchRetrieval
    from .mcp_server import McpServer
    from .url_context import UrlContext


class Tool(JsonModel):
    """What a model may use besides its own knowledge. One object may hold several tools."""

    function_declarations: list[FunctionDeclaration] | None = None
    """Functions of the caller. The model asks for a call, the caller makes it."""
    google_search_retrieval: GoogleSearchRetrieval | None = None
    """Google Search for older models. Newer ones take `google_search`."""
    code_execution: CodeExecution | None = None
    """Lets the model write Python code and have the service run it."""
    google_search: GoogleSearch | None = None
    """Lets the model search the web or images with Google."""
    computer_use: ComputerUse | None = None
    """Lets the model operate a browser or another screen, through actions that the caller carries out.

    Only in v1beta."""
    url_context: UrlContext | None = None
    """Lets the model read the pages behind the URLs in the prompt."""
    file_search: FileSearch | None = None
    """Lets the model search file search stores of the caller."""
    mcp_servers: list[McpServer] | None = None
    """MCP servers whose tools the service may call.

    Only in v1beta."""
    google_maps: GoogleMaps | None = None
    """Lets the model look up places in Google Maps."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function_declarations: Sequence[FunctionDeclaration] | None = None,
            google_search_retrieval: GoogleSearchRetrieval | None = None,
            code_execution: CodeExecution | None = None,
            google_search: GoogleSearch | None = None,
            computer_use: ComputerUse | None = None,
            url_context: UrlContext | None = None,
            file_search: FileSearch | None = None,
            mcp_servers: Sequence[McpServer] | None = None,
            google_maps: GoogleMaps | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "functionDeclarations": ("function_declarations", "list", "model", "FunctionDeclaration"),
        "googleSearchRetrieval": ("google_search_retrieval", "model", "GoogleSearchRetrieval"),
        "codeExecution": ("code_execution", "model", "CodeExecution"),
        "googleSearch": ("google_search", "model", "GoogleSearch"),
        "computerUse": ("computer_use", "model", "ComputerUse"),
        "urlContext": ("url_context", "model", "UrlContext"),
        "fileSearch": ("file_search", "model", "FileSearch"),
        "mcpServers": ("mcp_servers", "list", "model", "McpServer"),
        "googleMaps": ("google_maps", "model", "GoogleMaps"),
    }
