from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .page_processing_options import PageProcessingOptions
    from .spreadsheet_processing_options import SpreadsheetProcessingOptions


class DocumentStaticMediaProcessing(JsonModel):
    """The `static` mode for documents, with its settings. Set the options that fit the kind of document."""

    page_options: PageProcessingOptions | None = None
    """Which pages to read, and in which form. For documents with pages, such as PDFs, text documents and
    presentations."""
    spreadsheet_options: SpreadsheetProcessingOptions | None = None
    """Which cells to read, and in which form. For spreadsheets."""
    type: Literal["static"] = "static"
    """Always `static`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            page_options: PageProcessingOptions | None = None,
            spreadsheet_options: SpreadsheetProcessingOptions | None = None,
            type: Literal["static"] = "static",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "page_options": ("page_options", "model", "PageProcessingOptions"),
        "spreadsheet_options": ("spreadsheet_options", "model", "SpreadsheetProcessingOptions"),
        "type": ("type", "const"),
    }
