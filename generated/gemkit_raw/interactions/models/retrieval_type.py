from gemkit_raw.types import OpenEnum


class RetrievalType(OpenEnum):
    """Where a retrieval looks.
    - `vertex_ai_search`: Vertex AI Search.
    - `rag_store`: stores of documents, for retrieval by meaning.
    - `exa_ai_search`: web search by Exa.
    - `parallel_ai_search`: web search by Parallel."""

    VERTEX_AI_SEARCH = "vertex_ai_search"
    RAG_STORE = "rag_store"
    EXA_AI_SEARCH = "exa_ai_search"
    PARALLEL_AI_SEARCH = "parallel_ai_search"
