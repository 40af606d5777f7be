"""What goes wrong on the network, and in HTTP: each of these is an exception of httpx, which need not be imported to raise them."""


class TransportError(Exception):
    """Any of them."""


class ConnectTimeout(TransportError):  # noqa: N818  # httpx's name
    """A connection was not there in time."""


class ReadTimeout(TransportError):  # noqa: N818  # httpx's name
    """Nothing came in time."""


class WriteTimeout(TransportError):  # noqa: N818  # httpx's name
    """Nothing was taken in time."""


class PoolTimeout(TransportError):  # noqa: N818  # httpx's name
    """No connection became free in time."""


class ConnectError(TransportError):
    """There is no connection to be had."""


class ReadError(TransportError):
    """A connection broke while it was read from."""


class WriteError(TransportError):
    """A connection broke while it was written to."""


class LocalProtocolError(TransportError):
    """A request can't be sent as it is."""


class RemoteProtocolError(TransportError):
    """An answer is none, or not whole."""


def as_httpx(fault: TransportError) -> Exception:
    """The exception of httpx: it has the same name."""
    import httpx

    return getattr(httpx, type(fault).__name__)(str(fault))
