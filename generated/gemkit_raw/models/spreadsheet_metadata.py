from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class SpreadsheetMetadata(JsonModel):
    """Which part of a spreadsheet the model reads, and in which form."""

    visible_cells: str | None = None
    """Cells to read, in A1 notation such as `A1:D10`. All occupied cells by default."""
    sheet_index: int | None = None
    """Sheet to read, counted from 1 in the order of the workbook. The first one by default."""
    content_layers: list[SpreadsheetMetadataContentLayer | str] | None = None
    """The forms in which cells are given to the model. `DATA` and `FORMULAS` by default."""


from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer  # noqa: E402

SpreadsheetMetadata.__json_in__ = {
    "visibleCells": ("visible_cells", None),
    "sheetIndex": ("sheet_index", None),
    "contentLayers": ("content_layers", parse_list(parse_enum(SpreadsheetMetadataContentLayer))),
}
SpreadsheetMetadata.__json_out__ = (
    ("visible_cells", "visibleCells", None),
    ("sheet_index", "sheetIndex", None),
    ("content_layers", "contentLayers", None),
)
