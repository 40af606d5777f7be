"""What methods take, for annotations: google-genai's names for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from typing import Any, TypeAlias, TypedDict

from gemkit_raw.models import Blob, Content, File, FileData, InlinedRequest, Part, Schema, SpeechConfig, Tool

from .._mixins.images import Image
from .options import BatchJobSource

__all__ = (
    "BatchJobSourceUnion",
    "BatchJobSourceUnionDict",
    "BlobImageUnion",
    "BlobImageUnionDict",
    "ContentListUnion",
    "ContentListUnionDict",
    "ContentUnion",
    "ContentUnionDict",
    "ImageDict",
    "PartUnion",
    "PartUnionDict",
    "SchemaUnion",
    "SchemaUnionDict",
    "SpeechConfigUnion",
    "SpeechConfigUnionDict",
    "ToolListUnion",
    "ToolListUnionDict",
    "ToolUnion",
    "ToolUnionDict",
)

PartUnion: TypeAlias = str | Part | File | Blob | FileData | Image | PathLike[str] | Mapping[str, Any]
"""What becomes a part; images of Pillow do too, and are not named here because it may be missing."""
PartUnionDict: TypeAlias = PartUnion
ContentUnion: TypeAlias = Content | PartUnion | Sequence[PartUnion]
ContentUnionDict: TypeAlias = ContentUnion
ContentListUnion: TypeAlias = ContentUnion | Sequence[ContentUnion]
ContentListUnionDict: TypeAlias = ContentListUnion
ToolUnion: TypeAlias = Tool | Callable[..., Any] | Mapping[str, Any]
ToolUnionDict: TypeAlias = ToolUnion
ToolListUnion: TypeAlias = Sequence[ToolUnion]
ToolListUnionDict: TypeAlias = ToolListUnion
SchemaUnion: TypeAlias = Schema | Mapping[str, Any] | type[Any]
SchemaUnionDict: TypeAlias = SchemaUnion
SpeechConfigUnion: TypeAlias = SpeechConfig | str | Mapping[str, Any]
SpeechConfigUnionDict: TypeAlias = SpeechConfigUnion
BlobImageUnion: TypeAlias = Blob | Image | Mapping[str, Any]
BlobImageUnionDict: TypeAlias = BlobImageUnion
BatchJobSourceUnion: TypeAlias = BatchJobSource | Sequence[InlinedRequest] | Mapping[str, Any] | str
BatchJobSourceUnionDict: TypeAlias = BatchJobSourceUnion


class ImageDict(TypedDict, total=False):
    """The fields of Image as a dict."""

    image_bytes: bytes
    """The file."""
    mime_type: str
    """What it is."""
