from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .code_execution import CodeExecution
from .computer_use import ComputerUse
from .file_search import FileSearch
from .function_declaration import FunctionDeclaration
from .google_maps import GoogleMaps
from .google_search import GoogleSearch
from .google_search_retrieval import GoogleSearchRetrieval
from .mcp_server import McpServer
from .url_context import UrlContext


class ToolDict(TypedDict, total=False):
    """The fields of Tool as keyword arguments, or as a dict."""

    function_declarations: Sequence[FunctionDeclaration | Mapping[str, Any]] | None
    """Functions of the caller. The model asks for a call, the caller makes it."""
    google_search_retrieval: GoogleSearchRetrieval | Mapping[str, Any] | None
    """Google Search for older models. Newer ones take `google_search`."""
    code_execution: CodeExecution | Mapping[str, Any] | None
    """Lets the model write Python code and have the service run it."""
    google_search: GoogleSearch | Mapping[str, Any] | None
    """Lets the model search the web or images with Google."""
    computer_use: ComputerUse | Mapping[str, Any] | None
    """Lets the model operate a browser or another screen, through actions that the caller carries out.

    Only in v1beta."""
    url_context: UrlContext | Mapping[str, Any] | None
    """Lets the model read the pages behind the URLs in the prompt."""
    file_search: FileSearch | Mapping[str, Any] | None
    """Lets the model search file search stores of the caller."""
    mcp_servers: Sequence[McpServer | Mapping[str, Any]] | None
    """MCP servers whose tools the service may call.

    Only in v1beta."""
    google_maps: GoogleMaps | Mapping[str, Any] | None
    """Lets the model look up places in Google Maps."""
