from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class SpreadsheetProcessingOptions(JsonModel):
    """Which part of a spreadsheet the model reads, and in which form."""

    content_layers: list[SpreadsheetContentLayer | str] | None = None
    """The forms in which cells are given to the model."""
    sheet_index: int | None = None
    """Sheet to read, counted from 1 in the order of the workbook. All sheets by default."""
    visible_cells: str | None = None
    """Cells to read, in A1 notation such as `A1:D10`. All occupied cells by default."""


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
