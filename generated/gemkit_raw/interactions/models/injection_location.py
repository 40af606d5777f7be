from gemkit_raw.types import OpenEnum


class InjectionLocation(OpenEnum):
    """A part of a request in which a placeholder is replaced by the secret: headers, query string or body."""

    HEADER = "header"
    QUERY = "query"
    BODY = "body"
