"""`client.files`: files that prompts can use."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._drivers import awaiting, blocking
from .._drivers.binding import Later, Resource

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from os import PathLike
    from typing import IO, Any, Protocol, Unpack, overload

    from gemkit_raw.models import File, GeneratedFile, Media, VeoVideo, Video

    from .._core.endpoints import generated_files
    from .._core.flows import downloads, files
    from .._core.options import CallOptions
    from .._core.progress import Progress

    Target = str | File | GeneratedFile | Media | Video | VeoVideo
    Options = Mapping[str, Any] | None

    class Download(Protocol):
        """`download_file` as checkers see it."""

        @overload
        def __call__(
            self,
            *,
            file: Target,
            destination: None = None,
            progress: Progress | bool | None = None,
            config: Options = None,
            **options: Unpack[CallOptions],
        ) -> bytes: ...
        @overload
        def __call__(
            self,
            *,
            file: Target,
            destination: str | PathLike[str] | IO[bytes],
            progress: Progress | bool | None = None,
            config: Options = None,
            **options: Unpack[CallOptions],
        ) -> None: ...

    class AsyncDownload(Protocol):
        """The same, awaited."""

        @overload
        def __call__(
            self,
            *,
            file: Target,
            destination: None = None,
            progress: Progress | bool | None = None,
            config: Options = None,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, bytes]: ...
        @overload
        def __call__(
            self,
            *,
            file: Target,
            destination: str | PathLike[str] | IO[bytes],
            progress: Progress | bool | None = None,
            config: Options = None,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...
else:  # most programs have a use for one of them
    downloads = Later("gemkit._core.flows.downloads")
    files = Later("gemkit._core.flows.files")
    generated_files = Later("gemkit._core.endpoints.generated_files")

__all__ = ("AsyncFiles", "AsyncGeneratedFiles", "Files", "GeneratedFiles")


class Files(Resource):
    """Files that prompts can use, kept for 48 hours."""

    upload = blocking.call(files.upload_file)
    upload_many = blocking.call(files.upload_files)
    wait = blocking.call(files.wait_file)
    get = blocking.call(files.get_file)
    list = blocking.pager(files.list_files)
    delete = blocking.call(files.delete_file)
    download = cast("Download", blocking.call(downloads.download_file))
    download_stream = blocking.stream(downloads.stream_file)
    register = blocking.call(generated_files.register)


class AsyncFiles(Resource):
    """Files that prompts can use, kept for 48 hours."""

    upload = awaiting.call(files.upload_file)
    upload_many = awaiting.call(files.upload_files)
    wait = awaiting.call(files.wait_file)
    get = awaiting.call(files.get_file)
    list = awaiting.pager(files.list_files)
    delete = awaiting.call(files.delete_file)
    download = cast("AsyncDownload", awaiting.call(downloads.download_file))
    download_stream = awaiting.stream(downloads.stream_file)
    register = awaiting.call(generated_files.register)


class GeneratedFiles(Resource):
    """Files that models made."""

    get = blocking.call(generated_files.get)
    list = blocking.pager(generated_files.list_)


class AsyncGeneratedFiles(Resource):
    """Files that models made."""

    get = awaiting.call(generated_files.get)
    list = awaiting.pager(generated_files.list_)
