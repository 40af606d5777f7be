from gemkit_raw.types import OpenEnum


class SpreadsheetMetadataContentLayer(OpenEnum):
    """A form in which spreadsheet cells are given to the model.
    - `DATA`: the values of the cells, with merges and formats.
    - `FORMULAS`: the formulas and what they evaluate to.
    - `VISUAL`: a picture of the sheet."""

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    DATA = "DATA"
    FORMULAS = "FORMULAS"
    VISUAL = "VISUAL"
