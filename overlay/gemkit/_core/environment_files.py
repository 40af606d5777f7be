"""Files of environments, up and down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .downloads import download
from .endpoints.interactions import FILE_LIST, FILE_UPLOAD
from .flows.files import describe_source, open_source, upload
from .progress import Progress
from .settings import Settings
from .steps import Flow
from .uploads import LARGEST

if TYPE_CHECKING:
    from gemkit_raw.interactions.models import UploadEnvironmentFileResponse


def download_file(settings: Settings, environment: str, path: str) -> Flow[bytes]:
    """The bytes of a file; those of a tar archive when the path is that of a folder.

    Args:
        environment: "environments/abc" or "abc".
        path: where the file is in the environment, e.g. "results/plot.png".
    """
    request = FILE_LIST.request(environment, path)
    return cast("bytes", (yield from download(settings, request._replace(query={"alt": "media"}))))


def upload_file(
    settings: Settings,
    environment: str,
    path: str,
    *,
    file: Any,
    mime_type: str | None = None,
    extract: bool | None = None,
    overwrite: bool | None = None,
    progress: Progress | bool | None = None,
) -> Flow[UploadEnvironmentFileResponse]:
    """What became of a local file in the environment.

    Args:
        environment: "environments/abc" or "abc".
        path: where to put it, e.g. "data/table.csv"; folders on the way are made.
        file: a path, bytes, or a binary file object; at most 2 GiB.
        mime_type: told from the content and the name when left out.
        extract: whether to unpack a .tar or .tar.gz archive into the folder at the path.
        overwrite: whether to replace a file that is there already.
        progress: called with the bytes that have arrived, and with their total (None when unknown), or True for a bar on the
            screen (with rich or tqdm).

    Raises:
        UploadFailedError: the connection was lost too often; `.upload` says how far it got.
        ConflictError: there is such a file already.
        OSError: the file can't be read.
    """
    source = yield from open_source(file, LARGEST)
    described = describe_source(source, mime_type)
    described.pop("x_goog_upload_file_name")
    request = FILE_UPLOAD.request(environment, path, extract=extract, overwrite=overwrite, **described)
    return (yield from upload(settings, FILE_UPLOAD, request, source, progress))
