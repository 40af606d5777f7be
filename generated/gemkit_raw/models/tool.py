from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class Tool(JsonModel):
    """What a model may use besides its own knowledge. One object may hold several tools."""

    __slots__ = (
        "function_declarations",
        "google_search_retrieval",
        "code_execution",
        "google_search",
        "computer_use",
        "url_context",
        "file_search",
        "mcp_servers",
        "google_maps",
    )

    function_declarations: list[FunctionDeclaration] | None
    """Functions of the caller. The model asks for a call, the caller makes it."""
    google_search_retrieval: GoogleSearchRetrieval | None
    """Google Search for older models. Newer ones take `google_search`."""
    code_execution: CodeExecution | None
    """Lets the model write Python code and have the service run it."""
    google_search: GoogleSearch | None
    """Lets the model search the web or images with Google."""
    computer_use: ComputerUse | None
    """Lets the model operate a browser or another screen, through actions that the caller carries out.

    Only in v1beta."""
    url_context: UrlContext | None
    """Lets the model read the pages behind the URLs in the prompt."""
    file_search: FileSearch | None
    """Lets the model search file search stores of the caller."""
    mcp_servers: list[McpServer] | None
    """MCP servers whose tools the service may call.

    Only in v1beta."""
    google_maps: GoogleMaps | None
    """Lets the model look up places in Google Maps."""

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
    ) -> None:
        self.function_declarations = function_declarations
        self.google_search_retrieval = google_search_retrieval
        self.code_execution = code_execution
        self.google_search = google_search
        self.computer_use = computer_use
        self.url_context = url_context
        self.file_search = file_search
        self.mcp_servers = mcp_servers
        self.google_maps = google_maps
        self._extra = additional_properties


from .code_execution import CodeExecution  # noqa: E402
from .computer_use import ComputerUse  # noqa: E402
from .file_search import FileSearch  # noqa: E402
from .function_declaration import FunctionDeclaration  # noqa: E402
from .google_maps import GoogleMaps  # noqa: E402
from .google_search import GoogleSearch  # noqa: E402
from .google_search_retrieval import GoogleSearchRetrieval  # noqa: E402
from .mcp_server import McpServer  # noqa: E402
from .url_context import UrlContext  # noqa: E402

Tool.__json_in__ = {
    "functionDeclarations": ("function_declarations", parse_list(FunctionDeclaration.from_dict)),
    "googleSearchRetrieval": ("google_search_retrieval", GoogleSearchRetrieval.from_dict),
    "codeExecution": ("code_execution", CodeExecution.from_dict),
    "googleSearch": ("google_search", GoogleSearch.from_dict),
    "computerUse": ("computer_use", ComputerUse.from_dict),
    "urlContext": ("url_context", UrlContext.from_dict),
    "fileSearch": ("file_search", FileSearch.from_dict),
    "mcpServers": ("mcp_servers", parse_list(McpServer.from_dict)),
    "googleMaps": ("google_maps", GoogleMaps.from_dict),
}
Tool.__json_out__ = (
    ("function_declarations", "functionDeclarations", dump_list(dump_model)),
    ("google_search_retrieval", "googleSearchRetrieval", dump_model),
    ("code_execution", "codeExecution", dump_model),
    ("google_search", "googleSearch", dump_model),
    ("computer_use", "computerUse", dump_model),
    ("url_context", "urlContext", dump_model),
    ("file_search", "fileSearch", dump_model),
    ("mcp_servers", "mcpServers", dump_list(dump_model)),
    ("google_maps", "googleMaps", dump_model),
)
