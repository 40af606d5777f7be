"""The everyday helpers of generated classes, which name their mixin in the spec (`x-python-mixin`).

The raw layer imports this package, so it imports nothing of either package but `gemkit.errors`, and that late.
"""

from .citations import CitationMetadataMixin as CitationMetadataMixin
from .documents import DocumentMixin as DocumentMixin
from .embeddings import BatchEmbedContentsResponseMixin as BatchEmbedContentsResponseMixin
from .files import FileMixin as FileMixin
from .finish import STOPPED_BY_RULE as STOPPED_BY_RULE
from .interactions import InteractionMixin as InteractionMixin
from .interactions import MediaMixin as MediaMixin
from .models import ModelMixin as ModelMixin
from .parts import BlobMixin as BlobMixin
from .parts import FunctionResponsePartMixin as FunctionResponsePartMixin
from .parts import PartMixin as PartMixin
from .responses import CandidateMixin as CandidateMixin
from .responses import ContentMixin as ContentMixin
from .responses import GenerateContentResponseMixin as GenerateContentResponseMixin
from .tokens import AuthTokenMixin as AuthTokenMixin
