"""What parts offer: ways to make one, and to look at one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Self

from .display import Displayed
from .images import read_image

if TYPE_CHECKING:
    from gemkit_raw.models import FunctionResponsePart, Language, Outcome, PartMediaResolution, PartMediaResolutionLevel

    from .images import Image


class BlobMixin:
    """Blob: what it holds."""

    __slots__ = ()

    def as_image(self) -> Image | None:
        """The image; None when it is something else."""
        return read_image(self)


class PartMixin(Displayed):
    """Part: ways to make one, and to look at one."""

    __slots__ = ()

    if TYPE_CHECKING:

        @classmethod
        def from_dict(cls, src_dict: Mapping[str, Any]) -> Self: ...

    @classmethod
    def from_text(cls, *, text: str) -> Self:
        """A part of text."""
        return cls.from_dict({"text": text})

    @classmethod
    def from_bytes(
        cls,
        *,
        data: bytes,
        mime_type: str,
        media_resolution: PartMediaResolution | PartMediaResolutionLevel | Mapping[str, Any] | str | None = None,
    ) -> Self:
        """A part with data in it, such as an image.

        Args:
            data: the bytes of the file.
            mime_type: what they are, e.g. "image/png".
            media_resolution: how many tokens they may take, e.g. "MEDIA_RESOLUTION_LOW".
        """
        return cls.from_dict({"inlineData": {"data": data, "mimeType": mime_type}, **_resolve(media_resolution)})

    @classmethod
    def from_uri(
        cls,
        *,
        file_uri: str,
        mime_type: str | None = None,
        media_resolution: PartMediaResolution | PartMediaResolutionLevel | Mapping[str, Any] | str | None = None,
    ) -> Self:
        """A part that refers to an uploaded file, or to something the service can fetch.

        Args:
            file_uri: the `uri` of a File, or a URL that the service takes.
            mime_type: what it is; told from the ending of the URI where it is left out. The service knows it for its own
                files, and for videos on YouTube.
            media_resolution: how many tokens it may take, e.g. "MEDIA_RESOLUTION_LOW".
        """
        mime = _given(mimeType=mime_type or _guess(file_uri))
        return cls.from_dict({"fileData": {"fileUri": file_uri, **mime}, **_resolve(media_resolution)})

    @classmethod
    def from_function_call(cls, *, name: str, args: Mapping[str, Any], id: str | None = None) -> Self:  # noqa: A002  # the API's name
        """A part in which the model calls a function.

        Args:
            name: the function.
            args: its arguments by name.
            id: tells this call from others of the same function.
        """
        return cls.from_dict({"functionCall": {**_given(id=id), "name": name, "args": dict(args)}})

    @classmethod
    def from_function_response(
        cls,
        *,
        name: str,
        response: Mapping[str, Any],
        parts: Iterable[FunctionResponsePart] | None = None,
        id: str | None = None,  # noqa: A002  # the API's name
    ) -> Self:
        """A part that gives the model what a function returned.

        Args:
            name: the function.
            response: what it returned; by convention under "output", or what went wrong under "error".
            parts: media that belong to it, such as images.
            id: the `id` of the call that is answered.
        """
        part: Any = cls.from_dict({"functionResponse": {**_given(id=id), "name": name, "response": dict(response)}})
        if parts is not None:
            part.function_response.parts = list(parts)
        return part

    @classmethod
    def from_executable_code(cls, *, code: str, language: Language | str = "PYTHON") -> Self:
        """A part with code that the model wrote to be run.

        Args:
            code: the source text.
            language: what it is written in.
        """
        return cls.from_dict({"executableCode": {"code": code, "language": str(language)}})

    @classmethod
    def from_code_execution_result(cls, *, outcome: Outcome | str, output: str) -> Self:
        """A part with what running code gave.

        Args:
            outcome: how the run ended, e.g. "OUTCOME_OK".
            output: what it printed, or what went wrong.
        """
        return cls.from_dict({"codeExecutionResult": {"outcome": str(outcome), "output": output}})

    def as_image(self: Any) -> Image | None:
        """The inline image; None when the part holds none. `.to_pil()` of it is one of Pillow."""
        return read_image(self.inline_data)

    def _list_parts(self) -> list[Any]:
        return [self]


class FunctionResponsePartMixin:
    """FunctionResponsePart: ways to make one."""

    __slots__ = ()

    if TYPE_CHECKING:

        @classmethod
        def from_dict(cls, src_dict: Mapping[str, Any]) -> Self: ...

    @classmethod
    def from_bytes(cls, *, data: bytes, mime_type: str) -> Self:
        """A part with data in it, such as an image.

        Args:
            data: the bytes of the file.
            mime_type: what they are, e.g. "image/png".
        """
        return cls.from_dict({"inlineData": {"data": data, "mimeType": mime_type}})

    @classmethod
    def from_uri(cls, *, file_uri: str, mime_type: str | None = None, display_name: str | None = None) -> Self:
        """A part that refers to an uploaded file.

        Args:
            file_uri: the `uri` of a File.
            mime_type: what it is; told from the ending of the URI where it is left out.
            display_name: what other parts call it.
        """
        more = _given(mimeType=mime_type or _guess(file_uri), displayName=display_name)
        return cls.from_dict({"fileData": {"fileUri": file_uri, **more}})


def _given(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _guess(uri: str) -> str | None:
    """The MIME type that the ending of a URI tells, where that is something a prompt may hold."""
    from mimetypes import guess_type

    guess = guess_type(uri)[0] or ""
    return guess if guess.startswith(("image/", "audio/", "video/", "text/")) or guess == "application/pdf" else None


def _resolve(resolution: Any) -> dict[str, Any]:
    match resolution:
        case None:
            return {}
        case str():
            return {"mediaResolution": {"level": str(resolution)}}
        case Mapping():
            return {"mediaResolution": resolution}
        case _:
            return {"mediaResolution": resolution.to_dict()}
