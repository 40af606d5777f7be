from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .spreadsheet_content_layer import SpreadsheetContentLayer


class SpreadsheetProcessingOptions(JsonModel):
    """Which part of a spreadsheet the model reads, and in which form."""

    content_layers: list[SpreadsheetContentLayer | str] | None = None
    """The forms in which cells are given to the model."""
    sheet_index: int | None = None
    """Sheet to read, counted from 1 in the order of the workbook. All sheets by default."""
    visible_cells: str | None = None
    """Cells to read, in A1 notation such as `A1:D10`. All occupied cells by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_layers: Sequence[SpreadsheetContentLayer | str] | None = None,
            sheet_index: int | None = None,
            visible_cells: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "content_layers": ("content_layers", "list", "enum", "SpreadsheetContentLayer"),
        "sheet_index": ("sheet_index",),
        "visible_cells": ("visible_cells",),
    }
