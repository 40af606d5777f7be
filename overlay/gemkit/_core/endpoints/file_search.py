"""Documents that models can search."""

from __future__ import annotations

from gemkit_raw.api.file_search_stores import (
    file_search_stores_create,
    file_search_stores_delete,
    file_search_stores_documents_delete,
    file_search_stores_documents_get,
    file_search_stores_documents_list,
    file_search_stores_get,
    file_search_stores_import_file,
    file_search_stores_list,
)

from .plain import listing, plain

create = plain(file_search_stores_create)
get = plain(file_search_stores_get)
list_ = listing(file_search_stores_list, lambda answer: answer.file_search_stores)
delete = plain(file_search_stores_delete)
import_file = plain(file_search_stores_import_file)
get_document = plain(file_search_stores_documents_get)
list_documents = listing(file_search_stores_documents_list, lambda answer: answer.documents)
delete_document = plain(file_search_stores_documents_delete)
