"""Images as they come and go: the bytes of a file, never encoded anew."""

from __future__ import annotations

import sys
from base64 import b64encode
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from os import PathLike

    from PIL.Image import Image as PILImage

HEAD = 512
"""The first bytes of a file: as many as it takes to tell what it is."""
IMAGE_SIGNATURES: tuple[tuple[bytes, int, bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", 0, b"", "image/png"),
    (b"\xff\xd8\xff", 0, b"", "image/jpeg"),
    (b"GIF8", 5, b"a", "image/gif"),
    (b"RIFF", 8, b"WEBP", "image/webp"),
    (b"BM", 6, b"\0\0\0\0", "image/bmp"),
    (b"II*\0", 0, b"", "image/tiff"),
    (b"MM\0*", 0, b"", "image/tiff"),
)
"""What a file begins with; where that may mean several things, what it has further on."""
IMAGE_BRANDS = {
    "avif": "image/avif",
    "avis": "image/avif",
    "heic": "image/heic",
    "heix": "image/heic",
    "heim": "image/heic",
    "heis": "image/heic",
    "hevc": "image/heic",
    "hevx": "image/heic",
    "heif": "image/heif",
    "mif1": "image/heif",
    "msf1": "image/heif",
}
"""The brands of ISO media files that are images."""


class Image:
    """An image: the bytes of its file, and their MIME type.

    Args:
        image_bytes: the file, e.g. a PNG.
        mime_type: what it is, e.g. "image/png"; told from the bytes where it is left out.
    """

    __slots__ = ("image_bytes", "mime_type")

    def __init__(self, *, image_bytes: bytes, mime_type: str | None = None) -> None:
        self.image_bytes = bytes(image_bytes)
        self.mime_type = mime_type or detect_image_type(self.image_bytes)

    @classmethod
    def from_file(cls, *, location: str | PathLike[str], mime_type: str | None = None) -> Image:
        """The image in a file.

        Args:
            location: its path.
            mime_type: what it is; told from its bytes where it is left out.

        Raises:
            OSError: it can't be read.
        """
        from pathlib import Path

        return cls(image_bytes=Path(location).read_bytes(), mime_type=mime_type)

    def save(self, location: str | PathLike[str]) -> None:
        """Write the image to a file, byte for byte as it is, whatever the file's name ends with.

        Args:
            location: the path of the file.
        """
        from pathlib import Path

        Path(location).write_bytes(self.image_bytes)

    def show(self) -> None:
        """Show the image: in the notebook, or else with the viewer that Pillow finds.

        Raises:
            ImportError: this is no notebook and Pillow is missing: `pip install "gemkit[images]"`.
        """
        if display := _find_notebook():
            display(self)
        else:
            self.to_pil().show()

    def to_pil(self) -> PILImage:
        """The image as one of Pillow, decoded from the bytes each time.

        Raises:
            ImportError: Pillow is missing: `pip install "gemkit[images]"`.
        """
        try:
            from PIL import Image
        except ImportError as error:
            raise ImportError('Images need Pillow: pip install "gemkit[images]"') from error
        from io import BytesIO

        return Image.open(BytesIO(self.image_bytes))

    @property
    def _pil_image(self) -> PILImage:  # what examples of google-genai reach for
        return self.to_pil()

    def _repr_png_(self) -> bytes | None:
        return self.image_bytes if self.mime_type == "image/png" else None

    def _repr_jpeg_(self) -> bytes | None:
        return self.image_bytes if self.mime_type == "image/jpeg" else None

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:  # noqa: ARG002  # IPython gives both
        return {self.mime_type: b64encode(self.image_bytes).decode(), "text/plain": repr(self)}

    def __eq__(self, other: object) -> bool:
        """Images are equal when their bytes and MIME types are."""
        if not isinstance(other, Image):
            return NotImplemented
        return (self.image_bytes, self.mime_type) == (other.image_bytes, other.mime_type)

    def __hash__(self) -> int:
        return hash((self.image_bytes, self.mime_type))

    def __repr__(self) -> str:
        return f"Image(image_bytes=<{len(self.image_bytes):,} bytes>, mime_type={self.mime_type!r})"


def detect_image_type(data: bytes) -> str:
    """The MIME type of an image, from its first bytes; "application/octet-stream" for none that is known."""
    head = data[:HEAD]
    found = read_signature(head, IMAGE_SIGNATURES) or read_brands(head, IMAGE_BRANDS)
    return found or "application/octet-stream"


def read_signature(head: bytes, signatures: Iterable[tuple[bytes, int, bytes, str]]) -> str | None:
    """What a file is that begins like this."""
    for start, offset, more, mime_type in signatures:
        if head.startswith(start) and head.startswith(more, offset) and len(head) >= offset:
            return mime_type
    return None


def read_brands(head: bytes, known: Mapping[str, str]) -> str | None:
    """Of an ISO media file: its own brand, or of those that it is compatible with, the one that says most."""
    if not head.startswith(b"ftyp", 4):
        return None
    size = int.from_bytes(head[:4], "big")
    brands = [head[at : at + 4].decode("latin-1") for at in (8, *range(16, min(size, len(head)) - 3, 4))]
    if brands[0] not in known:
        return None
    kinds = [known[brand] for brand in brands if brand in known]
    return next((kind for kind in kinds if kind in ("image/avif", "image/heic")), kinds[0])


def read_image(blob: Any) -> Image | None:
    """The image in a Blob; None when it holds something else, or nothing."""
    if blob is None or not (blob.mime_type or "").startswith("image/"):
        return None
    return Image(image_bytes=blob.data or b"", mime_type=blob.mime_type)


def _find_notebook() -> Callable[[Any], Any] | None:
    """What displays in the notebook that this runs in."""
    if "ipykernel" not in sys.modules or (shell := sys.modules.get("IPython")) is None:
        return None
    return shell.display.display
