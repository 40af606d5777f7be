from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class DocumentStaticMediaProcessing(JsonModel):
    """The `static` mode for documents, with its settings. Set the options that fit the kind of document."""

    __slots__ = (
        "page_options",
        "spreadsheet_options",
        "type",
    )

    page_options: PageProcessingOptions | None
    """Which pages to read, and in which form. For documents with pages, such as PDFs, text documents and
    presentations."""
    spreadsheet_options: SpreadsheetProcessingOptions | None
    """Which cells to read, and in which form. For spreadsheets."""
    type: Literal["static"]
    """Always `static`."""

    def __init__(
        self,
        *,
        page_options: PageProcessingOptions | None = None,
        spreadsheet_options: SpreadsheetProcessingOptions | None = None,
        type: Literal["static"] = "static",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.page_options = page_options
        self.spreadsheet_options = spreadsheet_options
        self.type = type
        self._extra = additional_properties


from .page_processing_options import PageProcessingOptions  # noqa: E402
from .spreadsheet_processing_options import SpreadsheetProcessingOptions  # noqa: E402

DocumentStaticMediaProcessing.__json_in__ = {
    "page_options": ("page_options", PageProcessingOptions.from_dict),
    "spreadsheet_options": ("spreadsheet_options", SpreadsheetProcessingOptions.from_dict),
    "type": ("type", None),
}
DocumentStaticMediaProcessing.__json_out__ = (
    ("page_options", "page_options", dump_model),
    ("spreadsheet_options", "spreadsheet_options", dump_model),
    ("type", "type", None),
)
DocumentStaticMediaProcessing.__json_const__ = ("type",)
