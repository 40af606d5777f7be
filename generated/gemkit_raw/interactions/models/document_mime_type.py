from gemkit_raw.types import OpenEnum


class DocumentMimeType(OpenEnum):
    """MIME type of a document: PDF, CSV, or a presentation, a text or a spreadsheet of Microsoft Office or
    OpenDocument."""

    APPLICATION_PDF = "application/pdf"
    TEXT_CSV = "text/csv"
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_PRESENTATIONML_PRESENTATION = (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    )
    APPLICATION_VND_MS_POWERPOINT = "application/vnd.ms-powerpoint"
    APPLICATION_VND_OASIS_OPENDOCUMENT_PRESENTATION = "application/vnd.oasis.opendocument.presentation"
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_WORDPROCESSINGML_DOCUMENT = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    )
    APPLICATION_MSWORD = "application/msword"
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_WORDPROCESSINGML_TEMPLATE = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template"
    )
    APPLICATION_VND_OASIS_OPENDOCUMENT_TEXT = "application/vnd.oasis.opendocument.text"
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_SPREADSHEETML_SHEET = (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    )
    APPLICATION_VND_MS_EXCEL = "application/vnd.ms-excel"
    APPLICATION_VND_OASIS_OPENDOCUMENT_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"
