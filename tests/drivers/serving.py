"""A server on this machine that answers as a test likes: for what a wire in memory can't show."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
from collections.abc import Callable

from .wire import event, say


class Server:
    """Accepts connections and hands each request to `answer`, which writes what it likes."""

    def __init__(self, answer: Callable[[Server, socket.socket], None]) -> None:
        self.answer = answer
        self.gone = threading.Event()
        """A client has closed its connection."""
        self.connections = 0
        self.requests = 0
        self.heads: list[bytes] = []
        self.bodies: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                self._open.append(connection)
                thread = threading.Thread(target=self._serve, args=(connection,))
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            try:
                while request := self._read_request(connection):
                    self.requests += 1
                    self.heads.append(request[0])
                    self.bodies.append(request[1])
                    self.answer(self, connection)
            finally:
                self.gone.set()

    @staticmethod
    def _read_request(connection: socket.socket) -> tuple[bytes, bytes] | None:
        data = b""
        while b"\r\n\r\n" not in data:
            piece = connection.recv(65536)
            if not piece:
                return None
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        length = next(
            (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        while len(body) < length:
            piece = connection.recv(65536)
            if not piece:
                return None
            body += piece
        return head, body

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)


def whole(server: Server, connection: socket.socket) -> None:
    body = json.dumps(say("hello", "STOP")).encode()
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))


def begin(connection: socket.socket, *events: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for data in events:
        connection.sendall(b"%x\r\n%s\r\n" % (len(data), data))


def stall_after_one(server: Server, connection: socket.socket) -> None:
    begin(connection, event(say("a")))


def reset(server: Server, connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def cut(server: Server, connection: socket.socket) -> None:
    begin(connection, event(say("a")), event(say("b")))
    connection.close()


def say_nothing(server: Server, connection: socket.socket) -> None:
    pass


def talk_nonsense(server: Server, connection: socket.socket) -> None:
    connection.sendall(b"SSH-2.0-OpenSSH_9.6\r\n")
    connection.close()
