"""What the emulator keeps: JSON values on shelves and bytes in blobs, in one SQLite database.

With a path the database is that file, and a restart finds everything as it was; what an emulator that was killed had
begun to write is gone or complete. Without one it is a temporary database, which SQLite keeps in a few megabytes of
memory and on disk beyond. A shelf is a table of values by key:

    shelf = state.shelf("agents")
    with state.transaction():                         # all of it or, if the process dies, none
        shelf.put(agent.id, asdict(agent), expires=now + LIFETIME)
    shelf.get(agent.id)                               # a new copy each time; None once it has expired
    shelf.items()                                     # in the order the keys were first put

Nothing of it waits: call it where you are, in the event loop too. Only blobs that may be large are written in threads.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.errors import storage_exhausted

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from gemkit_emulator.json_types import Json

MAX_BYTES: Final = 20 * 1024**3
"""Of all blobs, as Google lets a project have in files."""
BLOCK_BYTES: Final = 256 * 1024
_APPLICATION: Final = 0x67656D6B
_FORMAT: Final = 1
_SMALL_BYTES: Final = 4 * 1024 * 1024
"""What is deleted on the spot; more takes its time beside the emulator's work."""
_TABLES: Final = """
CREATE TABLE entry (
    serial INTEGER PRIMARY KEY, shelf TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, expires INTEGER,
    UNIQUE (shelf, key));
CREATE INDEX expiry ON entry (expires) WHERE expires IS NOT NULL;
CREATE TABLE counter (value INTEGER NOT NULL);
INSERT INTO counter VALUES (0);
CREATE TABLE blob (id INTEGER PRIMARY KEY AUTOINCREMENT, size INTEGER NOT NULL, kept INTEGER NOT NULL);
CREATE TABLE block (
    blob INTEGER NOT NULL, start INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (blob, start));
"""


class StateError(RuntimeError):
    """A file that cannot hold the emulator's state."""


class State:
    """The database."""

    def __init__(self, clock: Callable[[], int], path: Path | None = None, max_bytes: int = MAX_BYTES) -> None:
        """Open the database; raises StateError for a file that is something else, or that another emulator uses."""
        self._clock = clock
        self._path = path
        self._max_bytes = max_bytes
        self._lock = threading.RLock()
        self._buriers: dict[str, Callable[[Json], None]] = {}
        self._eraser: ThreadPoolExecutor | None = None
        self._closing = False
        self.open()

    def open(self) -> None:
        """Open it again after `close()`; nothing happens when it is open."""
        with self._lock:
            if not self.is_open:
                self._db = _connect(self._path)
                self._finalizer = weakref.finalize(self, self._db.close)
                self._serial: int = self.ask("SELECT value FROM counter")[0]
                self._bytes: int = self.ask("SELECT coalesce(sum(size), 0) FROM blob WHERE kept")[0]
                self._depth = 0
                self._closing = False
                for (blob_id,) in self._db.execute("SELECT id FROM blob WHERE kept = 0").fetchall():
                    self._do_later(self._erase, blob_id)
                self._do_later(self._shrink)

    @property
    def is_open(self) -> bool:
        """Whether it can be used."""
        return hasattr(self, "_finalizer") and self._finalizer.alive

    def close(self) -> None:
        """Write everything to the file, and let go of it."""
        self._closing = True
        if self._eraser:
            self._eraser.shutdown(cancel_futures=True)
            self._eraser = None
        with self._lock:
            if self.is_open:
                self._finalizer()

    def shelf(self, name: str, bury: Callable[[Json], None] | None = None) -> Shelf:
        """The shelf of this name; `bury` is told of each value that has expired, in the transaction that deletes it."""
        if bury:
            self._buriers[name] = bury
        return Shelf(self, name)

    def new_blob(self, data: bytes = b"") -> Blob:
        """A blob with these bytes to begin with; unless it is kept, the next start finds nothing of it."""
        with self._lock:
            cursor = self._db.execute("INSERT INTO blob (size, kept) VALUES (0, 0)")
            assert cursor.lastrowid is not None
            blob = Blob(self, cursor.lastrowid)
        blob.write(data)
        return blob

    def blob(self, blob_id: int) -> Blob:
        """The blob with this id."""
        return Blob(self, blob_id)

    def next_serial(self) -> int:
        """A number that has never been given before, greater than all that have; resources are listed by it."""
        with self._lock:
            self._serial += 1
            self.tell("UPDATE counter SET value = ?", self._serial)
            return self._serial

    @contextmanager
    def transaction(self) -> Generator[None, None, None]:
        """What is written inside is written all at once, or not at all. Don't await inside."""
        with self._lock:
            if self._depth == 0:
                self._db.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                self._depth -= 1
                if self._depth == 0:
                    self._db.execute("ROLLBACK")
                raise
            self._depth -= 1
            if self._depth == 0:
                self._db.execute("COMMIT")

    def bury_expired(self) -> None:
        """Delete what has expired; every use of a shelf begins with it."""
        now = self._clock()
        with self._lock:
            query = "SELECT serial, shelf, value FROM entry WHERE expires <= ?"
            if not (expired := self._db.execute(query, (now,)).fetchall()):
                return
            with self.transaction():
                for serial, _, _ in expired:
                    self.tell("DELETE FROM entry WHERE serial = ?", serial)
                for _, shelf, value in expired:
                    if bury := self._buriers.get(shelf):
                        bury(json.loads(value))

    def count(self) -> dict[str, int]:
        """How many values there are on each shelf."""
        self.bury_expired()
        return dict(self.ask_all("SELECT shelf, count(*) FROM entry GROUP BY shelf ORDER BY shelf"))

    @property
    def bytes(self) -> int:
        """How many bytes there are in all blobs."""
        return self._bytes

    def check_room(self, size: int) -> None:
        """Raise where so many bytes are too many."""
        if self._bytes + size > self._max_bytes:
            raise storage_exhausted(self._max_bytes)

    def count_bytes(self, change: int) -> None:
        """Note that there are so many bytes more, or fewer."""
        with self._lock:
            self._bytes += change

    def ask(self, query: str, *values: object) -> Any:
        """The first row of what a query finds; for shelves and blobs."""
        with self._lock:
            return self._db.execute(query, values).fetchone()

    def ask_all(self, query: str, *values: object) -> list[Any]:
        """Every row of what a query finds."""
        with self._lock:
            return self._db.execute(query, values).fetchall()

    def tell(self, statement: str, *values: object) -> int:
        """How many rows a statement has changed."""
        with self._lock:
            return self._db.execute(statement, values).rowcount

    def erase(self, blob_id: int, size: int) -> None:
        """Delete a blob: at once where that takes no time, and beside other work otherwise."""
        if size <= _SMALL_BYTES:
            with self.transaction():
                self.tell("DELETE FROM block WHERE blob = ?", blob_id)
                self.tell("DELETE FROM blob WHERE id = ?", blob_id)
        else:
            self.tell("UPDATE blob SET kept = 0, size = 0 WHERE id = ?", blob_id)
            self._do_later(self._erase, blob_id)
        self._do_later(self._shrink)

    def _do_later(self, work: Callable[..., None], *values: int) -> None:
        if self._path or values:  # a temporary database goes as it is
            self._eraser = self._eraser or ThreadPoolExecutor(1, "gemkit-emulator-eraser")
            self._eraser.submit(work, *values)

    def _erase(self, blob_id: int) -> None:
        if not self.ask("SELECT 1 FROM blob WHERE id = ? AND kept = 0", blob_id):
            return  # what deleted it was undone
        portion = "DELETE FROM block WHERE rowid IN (SELECT rowid FROM block WHERE blob = ? LIMIT 4)"
        while not self._closing:  # the next start goes on with what is left
            if not self.tell(portion, blob_id):
                self.tell("DELETE FROM blob WHERE id = ?", blob_id)
                return

    def _shrink(self) -> None:
        """Give the room that nothing takes back to the disk."""
        while not self._closing and self.ask("PRAGMA freelist_count")[0]:
            with self._lock:
                # `execute` would take one step of it, and this one commits, which nobody else is about to do.
                self._db.executescript("PRAGMA incremental_vacuum(64)")


class Shelf:
    """JSON values by key."""

    def __init__(self, state: State, name: str) -> None:
        self._state = state
        self._name = name

    def __len__(self) -> int:
        """How many there are."""
        self._state.bury_expired()
        return self._state.ask("SELECT count(*) FROM entry WHERE shelf = ?", self._name)[0]

    def __contains__(self, key: str) -> bool:
        self._state.bury_expired()
        return self._state.ask("SELECT 1 FROM entry WHERE shelf = ? AND key = ?", self._name, key) is not None

    def get(self, key: str) -> Json | None:
        """A copy of the value with this key."""
        self._state.bury_expired()
        row = self._state.ask("SELECT value FROM entry WHERE shelf = ? AND key = ?", self._name, key)
        return json.loads(row[0]) if row else None

    def put(self, key: str, value: Json, *, expires: int | None = None) -> None:
        """Keep a value under a key, in place of the one that was there; `expires` is in nanoseconds since 1970."""
        self._state.bury_expired()
        statement = (
            "INSERT INTO entry (shelf, key, value, expires) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (shelf, key) DO UPDATE SET value = excluded.value, expires = excluded.expires"
        )
        self._state.tell(statement, self._name, key, json.dumps(value, separators=(",", ":")), expires)

    def delete(self, key: str) -> bool:
        """Whether there was a value with this key, which is gone now."""
        self._state.bury_expired()
        return bool(self._state.tell("DELETE FROM entry WHERE shelf = ? AND key = ?", self._name, key))

    def items(self, prefix: str = "") -> list[tuple[str, Json]]:
        """Every key that begins so with a copy of its value, in the order they were first put."""
        self._state.bury_expired()
        query = "SELECT key, value FROM entry WHERE shelf = ? AND substr(key, 1, ?) = ? ORDER BY serial"
        rows = self._state.ask_all(query, self._name, len(prefix), prefix)
        return [(key, json.loads(value)) for key, value in rows]

    def keys(self) -> list[str]:
        """Every key, in the order they were first put."""
        self._state.bury_expired()
        rows = self._state.ask_all("SELECT key FROM entry WHERE shelf = ? ORDER BY serial", self._name)
        return [key for (key,) in rows]

    def values(self, prefix: str = "") -> list[Json]:
        """A copy of every value whose key begins so, in the order they were first put."""
        return [value for _, value in self.items(prefix)]


class Blob:
    """Bytes, written from the beginning to the end and read anywhere."""

    def __init__(self, state: State, blob_id: int) -> None:
        self._state = state
        self.id = blob_id
        self._pending = bytearray()
        row = state.ask("SELECT size FROM blob WHERE id = ?", blob_id)
        self._written: int = row[0] if row else 0

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return self._written + len(self._pending)

    @property
    def is_full(self) -> bool:
        """Whether it is time to `flush()`."""
        return len(self._pending) >= BLOCK_BYTES

    def write(self, data: bytes) -> None:
        """Add bytes at the end; they are in the database once they are flushed."""
        self._state.check_room(len(data))
        self._state.count_bytes(len(data))
        self._pending += data

    def flush(self) -> None:
        """Write to the database what was added."""
        if not self._pending:
            return
        with self._state.transaction():
            for start in range(0, len(self._pending), BLOCK_BYTES):
                data = self._pending[start : start + BLOCK_BYTES]
                statement = "INSERT INTO block (blob, start, data) VALUES (?, ?, ?)"
                self._state.tell(statement, self.id, self._written + start, data)
            self._state.tell("UPDATE blob SET size = ? WHERE id = ?", self.size, self.id)
        self._written = self.size
        self._pending.clear()

    def truncate(self, size: int) -> None:
        """Take away what is beyond a size."""
        self.flush()
        with self._state.transaction():
            self._state.tell("DELETE FROM block WHERE blob = ? AND start >= ?", self.id, size)
            cut = "UPDATE block SET data = substr(data, 1, ? - start) WHERE blob = ? AND start + length(data) > ?"
            self._state.tell(cut, size, self.id, size)
            self._state.tell("UPDATE blob SET size = ? WHERE id = ?", size, self.id)
        self._state.count_bytes(size - self._written)
        self._written = size

    def read(self, start: int = 0, size: int = BLOCK_BYTES) -> bytes:
        """The bytes from a place on, so many of them as there are."""
        self.flush()
        found = bytearray()
        while len(found) < size and start + len(found) < self._written:
            place, wanted = start + len(found), size - len(found)
            query = (
                "SELECT substr(data, ? - start + 1, ?) FROM block WHERE blob = ? AND start <= ? "
                "ORDER BY start DESC LIMIT 1"
            )
            row = self._state.ask(query, place, wanted, self.id, place)
            if not row or not row[0]:
                break
            found += row[0]
        return bytes(found)

    def blocks(self, start: int = 0) -> Iterator[bytes]:
        """All of the bytes from a place on, block by block."""
        while block := self.read(start):
            yield block
            start += len(block)

    def keep(self) -> None:
        """Let a restart find it."""
        self.flush()
        self._state.tell("UPDATE blob SET kept = 1 WHERE id = ?", self.id)

    def drop(self) -> None:
        """Delete it; nothing happens when it is gone already."""
        row = self._state.ask("SELECT size FROM blob WHERE id = ?", self.id)
        size: int = row[0] if row else 0
        self._state.count_bytes(-size - len(self._pending))
        self._state.erase(self.id, size)
        self._written = 0
        self._pending.clear()


def _connect(path: Path | None) -> sqlite3.Connection:
    db: sqlite3.Connection | None = None
    try:
        db = sqlite3.connect(path or "", timeout=0, isolation_level=None, check_same_thread=False)
        for pragma in ("page_size=16384", "auto_vacuum=INCREMENTAL", "locking_mode=EXCLUSIVE", "synchronous=NORMAL"):
            db.execute(f"PRAGMA {pragma}").fetchall()
        new = _check_format(db)
        db.execute(f"PRAGMA journal_mode={'WAL' if path else 'MEMORY'}").fetchall()
        db.execute("BEGIN EXCLUSIVE")  # which `locking_mode` keeps until the end
        if new:
            _make_tables(db)
        db.execute("COMMIT")
    except (sqlite3.Error, StateError) as error:
        if db:
            db.close()
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise StateError(f"{path} is in use by another emulator.") from None
        raise StateError(f"{path} cannot hold the emulator's state: {error}.") from None
    return db


def _check_format(db: sqlite3.Connection) -> bool:
    """Whether the database is new; raises for one of something else, which nothing has been written to yet."""
    application, form, tables = (
        db.execute(query).fetchone()[0]
        for query in ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_master")
    )
    if not (application or form or tables):
        return True
    if application != _APPLICATION:
        raise StateError("it is a database of something else")
    if form != _FORMAT:
        raise StateError("another version of the emulator has written it")
    return False


def _make_tables(db: sqlite3.Connection) -> None:
    for statement in _TABLES.split(";"):
        db.execute(statement)
    db.execute(f"PRAGMA application_id={_APPLICATION}")
    db.execute(f"PRAGMA user_version={_FORMAT}")
