from gemkit_raw.types import OpenEnum


class TaskType(OpenEnum):
    """What a vector is for.
    - `RETRIEVAL_QUERY`: a query to search documents with.
    - `RETRIEVAL_DOCUMENT`: a document to be found by a search.
    - `SEMANTIC_SIMILARITY`: text to compare with other text.
    - `CLASSIFICATION`: text to sort into given classes.
    - `CLUSTERING`: text to group by likeness.
    - `QUESTION_ANSWERING`: a question to find answers to.
    - `FACT_VERIFICATION`: a statement to find evidence for.
    - `CODE_RETRIEVAL_QUERY`: a query to search code with."""

    TASK_TYPE_UNSPECIFIED = "TASK_TYPE_UNSPECIFIED"
    RETRIEVAL_QUERY = "RETRIEVAL_QUERY"
    RETRIEVAL_DOCUMENT = "RETRIEVAL_DOCUMENT"
    SEMANTIC_SIMILARITY = "SEMANTIC_SIMILARITY"
    CLASSIFICATION = "CLASSIFICATION"
    CLUSTERING = "CLUSTERING"
    QUESTION_ANSWERING = "QUESTION_ANSWERING"
    FACT_VERIFICATION = "FACT_VERIFICATION"
    CODE_RETRIEVAL_QUERY = "CODE_RETRIEVAL_QUERY"
