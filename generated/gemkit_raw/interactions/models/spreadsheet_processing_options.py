from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


class SpreadsheetProcessingOptions(JsonModel):
    """Which part of a spreadsheet the model reads, and in which form."""

    __slots__ = (
        "content_layers",
        "sheet_index",
        "visible_cells",
    )

    content_layers: list[SpreadsheetContentLayer | str] | None
    """The forms in which cells are given to the model."""
    sheet_index: int | None
    """Sheet to read, counted from 1 in the order of the workbook. All sheets by default."""
    visible_cells: str | None
    """Cells to read, in A1 notation such as `A1:D10`. All occupied cells by default."""

    def __init__(
        self,
        *,
        content_layers: Sequence[SpreadsheetContentLayer | str] | None = None,
        sheet_index: int | None = None,
        visible_cells: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.content_layers = content_layers
        self.sheet_index = sheet_index
        self.visible_cells = visible_cells
        self._extra = additional_properties


from .spreadsheet_content_layer import SpreadsheetContentLayer  # noqa: E402

SpreadsheetProcessingOptions.__json_in__ = {
    "content_layers": ("content_layers", parse_list(parse_enum(SpreadsheetContentLayer))),
    "sheet_index": ("sheet_index", None),
    "visible_cells": ("visible_cells", None),
}
SpreadsheetProcessingOptions.__json_out__ = (
    ("content_layers", "content_layers", None),
    ("sheet_index", "sheet_index", None),
    ("visible_cells", "visible_cells", None),
)
