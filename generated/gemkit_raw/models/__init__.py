"""All data models; each is imported on first use (PEP 562)."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .attribution_source_id import AttributionSourceId as AttributionSourceId
    from .audio_metadata import AudioMetadata as AudioMetadata
    from .audio_mime_type import AudioMimeType as AudioMimeType
    from .audio_response_format import AudioResponseFormat as AudioResponseFormat
    from .audio_transcription import AudioTranscription as AudioTranscription
    from .audio_transcription_config import AudioTranscriptionConfig as AudioTranscriptionConfig
    from .audio_transcription_mode import AudioTranscriptionMode as AudioTranscriptionMode
    from .batch_embed_contents_request import BatchEmbedContentsRequest as BatchEmbedContentsRequest
    from .batch_embed_contents_response import BatchEmbedContentsResponse as BatchEmbedContentsResponse
    from .behavior import Behavior as Behavior
    from .blob import Blob as Blob
    from .blocked_reason import BlockedReason as BlockedReason
    from .candidate import Candidate as Candidate
    from .citation_metadata import CitationMetadata as CitationMetadata
    from .citation_source import CitationSource as CitationSource
    from .code_execution import CodeExecution as CodeExecution
    from .code_execution_result import CodeExecutionResult as CodeExecutionResult
    from .computer_use import ComputerUse as ComputerUse
    from .content import Content as Content
    from .content_embedding import ContentEmbedding as ContentEmbedding
    from .count_tokens_request import CountTokensRequest as CountTokensRequest
    from .count_tokens_response import CountTokensResponse as CountTokensResponse
    from .create_file_request import CreateFileRequest as CreateFileRequest
    from .create_file_response import CreateFileResponse as CreateFileResponse
    from .delivery import Delivery as Delivery
    from .document_metadata import DocumentMetadata as DocumentMetadata
    from .document_metadata_content_layer import DocumentMetadataContentLayer as DocumentMetadataContentLayer
    from .download_file_response import DownloadFileResponse as DownloadFileResponse
    from .dynamic_retrieval_config import DynamicRetrievalConfig as DynamicRetrievalConfig
    from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode as DynamicRetrievalConfigMode
    from .embed_content_config import EmbedContentConfig as EmbedContentConfig
    from .embed_content_request import EmbedContentRequest as EmbedContentRequest
    from .embed_content_response import EmbedContentResponse as EmbedContentResponse
    from .embedding_usage_metadata import EmbeddingUsageMetadata as EmbeddingUsageMetadata
    from .empty import Empty as Empty
    from .environment import Environment as Environment
    from .error_response import ErrorResponse as ErrorResponse
    from .error_status import ErrorStatus as ErrorStatus
    from .executable_code import ExecutableCode as ExecutableCode
    from .file import File as File
    from .file_data import FileData as FileData
    from .file_search import FileSearch as FileSearch
    from .file_source import FileSource as FileSource
    from .file_state import FileState as FileState
    from .finish_reason import FinishReason as FinishReason
    from .function_call import FunctionCall as FunctionCall
    from .function_calling_config import FunctionCallingConfig as FunctionCallingConfig
    from .function_calling_config_mode import FunctionCallingConfigMode as FunctionCallingConfigMode
    from .function_declaration import FunctionDeclaration as FunctionDeclaration
    from .function_response import FunctionResponse as FunctionResponse
    from .function_response_blob import FunctionResponseBlob as FunctionResponseBlob
    from .function_response_file_data import FunctionResponseFileData as FunctionResponseFileData
    from .function_response_part import FunctionResponsePart as FunctionResponsePart
    from .function_response_scheduling import FunctionResponseScheduling as FunctionResponseScheduling
    from .generate_content_config import GenerateContentConfig as GenerateContentConfig
    from .generate_content_request import GenerateContentRequest as GenerateContentRequest
    from .generate_content_response import GenerateContentResponse as GenerateContentResponse
    from .generation_config import GenerationConfig as GenerationConfig
    from .google_maps import GoogleMaps as GoogleMaps
    from .google_search import GoogleSearch as GoogleSearch
    from .google_search_retrieval import GoogleSearchRetrieval as GoogleSearchRetrieval
    from .grounding_attribution import GroundingAttribution as GroundingAttribution
    from .grounding_chunk import GroundingChunk as GroundingChunk
    from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata as GroundingChunkCustomMetadata
    from .grounding_chunk_string_list import GroundingChunkStringList as GroundingChunkStringList
    from .grounding_metadata import GroundingMetadata as GroundingMetadata
    from .grounding_passage_id import GroundingPassageId as GroundingPassageId
    from .grounding_support import GroundingSupport as GroundingSupport
    from .harm_block_threshold import HarmBlockThreshold as HarmBlockThreshold
    from .harm_category import HarmCategory as HarmCategory
    from .harm_probability import HarmProbability as HarmProbability
    from .image import Image as Image
    from .image_aspect_ratio import ImageAspectRatio as ImageAspectRatio
    from .image_config import ImageConfig as ImageConfig
    from .image_mime_type import ImageMimeType as ImageMimeType
    from .image_response_format import ImageResponseFormat as ImageResponseFormat
    from .image_search import ImageSearch as ImageSearch
    from .image_size import ImageSize as ImageSize
    from .interval import Interval as Interval
    from .language import Language as Language
    from .language_auto import LanguageAuto as LanguageAuto
    from .language_hints import LanguageHints as LanguageHints
    from .lat_lng import LatLng as LatLng
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .list_models_response import ListModelsResponse as ListModelsResponse
    from .logprobs_result import LogprobsResult as LogprobsResult
    from .logprobs_result_candidate import LogprobsResultCandidate as LogprobsResultCandidate
    from .maps import Maps as Maps
    from .mcp_server import McpServer as McpServer
    from .media_modality import MediaModality as MediaModality
    from .media_processing import MediaProcessing as MediaProcessing
    from .media_resolution import MediaResolution as MediaResolution
    from .modality import Modality as Modality
    from .modality_token_count import ModalityTokenCount as ModalityTokenCount
    from .model import Model as Model
    from .model_stage import ModelStage as ModelStage
    from .model_status import ModelStatus as ModelStatus
    from .multi_speaker_voice_config import MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig
    from .outcome import Outcome as Outcome
    from .part import Part as Part
    from .part_media_resolution import PartMediaResolution as PartMediaResolution
    from .part_media_resolution_level import PartMediaResolutionLevel as PartMediaResolutionLevel
    from .place_answer_sources import PlaceAnswerSources as PlaceAnswerSources
    from .prebuilt_voice_config import PrebuiltVoiceConfig as PrebuiltVoiceConfig
    from .prompt_feedback import PromptFeedback as PromptFeedback
    from .response_format_config import ResponseFormatConfig as ResponseFormatConfig
    from .retrieval_config import RetrievalConfig as RetrievalConfig
    from .retrieval_metadata import RetrievalMetadata as RetrievalMetadata
    from .retrieved_context import RetrievedContext as RetrievedContext
    from .review_snippet import ReviewSnippet as ReviewSnippet
    from .safety_policy import SafetyPolicy as SafetyPolicy
    from .safety_rating import SafetyRating as SafetyRating
    from .safety_setting import SafetySetting as SafetySetting
    from .schema import Schema as Schema
    from .search_entry_point import SearchEntryPoint as SearchEntryPoint
    from .search_types import SearchTypes as SearchTypes
    from .segment import Segment as Segment
    from .semantic_retriever_chunk import SemanticRetrieverChunk as SemanticRetrieverChunk
    from .service_tier import ServiceTier as ServiceTier
    from .speaker_voice_config import SpeakerVoiceConfig as SpeakerVoiceConfig
    from .speech_config import SpeechConfig as SpeechConfig
    from .speech_metadata import SpeechMetadata as SpeechMetadata
    from .spreadsheet_metadata import SpreadsheetMetadata as SpreadsheetMetadata
    from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer as SpreadsheetMetadataContentLayer
    from .status import Status as Status
    from .streamable_http_transport import StreamableHttpTransport as StreamableHttpTransport
    from .task_type import TaskType as TaskType
    from .text_mime_type import TextMimeType as TextMimeType
    from .text_response_format import TextResponseFormat as TextResponseFormat
    from .thinking_config import ThinkingConfig as ThinkingConfig
    from .thinking_level import ThinkingLevel as ThinkingLevel
    from .tool import Tool as Tool
    from .tool_call import ToolCall as ToolCall
    from .tool_config import ToolConfig as ToolConfig
    from .tool_response import ToolResponse as ToolResponse
    from .tool_type import ToolType as ToolType
    from .top_candidates import TopCandidates as TopCandidates
    from .translation_config import TranslationConfig as TranslationConfig
    from .type_ import Type as Type
    from .url_context import UrlContext as UrlContext
    from .url_context_metadata import UrlContextMetadata as UrlContextMetadata
    from .url_metadata import UrlMetadata as UrlMetadata
    from .url_retrieval_status import UrlRetrievalStatus as UrlRetrievalStatus
    from .usage_metadata import UsageMetadata as UsageMetadata
    from .video_file_metadata import VideoFileMetadata as VideoFileMetadata
    from .video_metadata import VideoMetadata as VideoMetadata
    from .voice_config import VoiceConfig as VoiceConfig
    from .web import Web as Web
    from .web_search import WebSearch as WebSearch
    from .word_info import WordInfo as WordInfo

_MODULES = {
    "AttributionSourceId": ".attribution_source_id",
    "AudioMetadata": ".audio_metadata",
    "AudioMimeType": ".audio_mime_type",
    "AudioResponseFormat": ".audio_response_format",
    "AudioTranscription": ".audio_transcription",
    "AudioTranscriptionConfig": ".audio_transcription_config",
    "AudioTranscriptionMode": ".audio_transcription_mode",
    "BatchEmbedContentsRequest": ".batch_embed_contents_request",
    "BatchEmbedContentsResponse": ".batch_embed_contents_response",
    "Behavior": ".behavior",
    "Blob": ".blob",
    "BlockedReason": ".blocked_reason",
    "Candidate": ".candidate",
    "CitationMetadata": ".citation_metadata",
    "CitationSource": ".citation_source",
    "CodeExecution": ".code_execution",
    "CodeExecutionResult": ".code_execution_result",
    "ComputerUse": ".computer_use",
    "Content": ".content",
    "ContentEmbedding": ".content_embedding",
    "CountTokensRequest": ".count_tokens_request",
    "CountTokensResponse": ".count_tokens_response",
    "CreateFileRequest": ".create_file_request",
    "CreateFileResponse": ".create_file_response",
    "Delivery": ".delivery",
    "DocumentMetadata": ".document_metadata",
    "DocumentMetadataContentLayer": ".document_metadata_content_layer",
    "DownloadFileResponse": ".download_file_response",
    "DynamicRetrievalConfig": ".dynamic_retrieval_config",
    "DynamicRetrievalConfigMode": ".dynamic_retrieval_config_mode",
    "EmbedContentConfig": ".embed_content_config",
    "EmbedContentRequest": ".embed_content_request",
    "EmbedContentResponse": ".embed_content_response",
    "EmbeddingUsageMetadata": ".embedding_usage_metadata",
    "Empty": ".empty",
    "Environment": ".environment",
    "ErrorResponse": ".error_response",
    "ErrorStatus": ".error_status",
    "ExecutableCode": ".executable_code",
    "File": ".file",
    "FileData": ".file_data",
    "FileSearch": ".file_search",
    "FileSource": ".file_source",
    "FileState": ".file_state",
    "FinishReason": ".finish_reason",
    "FunctionCall": ".function_call",
    "FunctionCallingConfig": ".function_calling_config",
    "FunctionCallingConfigMode": ".function_calling_config_mode",
    "FunctionDeclaration": ".function_declaration",
    "FunctionResponse": ".function_response",
    "FunctionResponseBlob": ".function_response_blob",
    "FunctionResponseFileData": ".function_response_file_data",
    "FunctionResponsePart": ".function_response_part",
    "FunctionResponseScheduling": ".function_response_scheduling",
    "GenerateContentConfig": ".generate_content_config",
    "GenerateContentRequest": ".generate_content_request",
    "GenerateContentResponse": ".generate_content_response",
    "GenerationConfig": ".generation_config",
    "GoogleMaps": ".google_maps",
    "GoogleSearch": ".google_search",
    "GoogleSearchRetrieval": ".google_search_retrieval",
    "GroundingAttribution": ".grounding_attribution",
    "GroundingChunk": ".grounding_chunk",
    "GroundingChunkCustomMetadata": ".grounding_chunk_custom_metadata",
    "GroundingChunkStringList": ".grounding_chunk_string_list",
    "GroundingMetadata": ".grounding_metadata",
    "GroundingPassageId": ".grounding_passage_id",
    "GroundingSupport": ".grounding_support",
    "HarmBlockThreshold": ".harm_block_threshold",
    "HarmCategory": ".harm_category",
    "HarmProbability": ".harm_probability",
    "Image": ".image",
    "ImageAspectRatio": ".image_aspect_ratio",
    "ImageConfig": ".image_config",
    "ImageMimeType": ".image_mime_type",
    "ImageResponseFormat": ".image_response_format",
    "ImageSearch": ".image_search",
    "ImageSize": ".image_size",
    "Interval": ".interval",
    "Language": ".language",
    "LanguageAuto": ".language_auto",
    "LanguageHints": ".language_hints",
    "LatLng": ".lat_lng",
    "ListFilesResponse": ".list_files_response",
    "ListModelsResponse": ".list_models_response",
    "LogprobsResult": ".logprobs_result",
    "LogprobsResultCandidate": ".logprobs_result_candidate",
    "Maps": ".maps",
    "McpServer": ".mcp_server",
    "MediaModality": ".media_modality",
    "MediaProcessing": ".media_processing",
    "MediaResolution": ".media_resolution",
    "Modality": ".modality",
    "ModalityTokenCount": ".modality_token_count",
    "Model": ".model",
    "ModelStage": ".model_stage",
    "ModelStatus": ".model_status",
    "MultiSpeakerVoiceConfig": ".multi_speaker_voice_config",
    "Outcome": ".outcome",
    "Part": ".part",
    "PartMediaResolution": ".part_media_resolution",
    "PartMediaResolutionLevel": ".part_media_resolution_level",
    "PlaceAnswerSources": ".place_answer_sources",
    "PrebuiltVoiceConfig": ".prebuilt_voice_config",
    "PromptFeedback": ".prompt_feedback",
    "ResponseFormatConfig": ".response_format_config",
    "RetrievalConfig": ".retrieval_config",
    "RetrievalMetadata": ".retrieval_metadata",
    "RetrievedContext": ".retrieved_context",
    "ReviewSnippet": ".review_snippet",
    "SafetyPolicy": ".safety_policy",
    "SafetyRating": ".safety_rating",
    "SafetySetting": ".safety_setting",
    "Schema": ".schema",
    "SearchEntryPoint": ".search_entry_point",
    "SearchTypes": ".search_types",
    "Segment": ".segment",
    "SemanticRetrieverChunk": ".semantic_retriever_chunk",
    "ServiceTier": ".service_tier",
    "SpeakerVoiceConfig": ".speaker_voice_config",
    "SpeechConfig": ".speech_config",
    "SpeechMetadata": ".speech_metadata",
    "SpreadsheetMetadata": ".spreadsheet_metadata",
    "SpreadsheetMetadataContentLayer": ".spreadsheet_metadata_content_layer",
    "Status": ".status",
    "StreamableHttpTransport": ".streamable_http_transport",
    "TaskType": ".task_type",
    "TextMimeType": ".text_mime_type",
    "TextResponseFormat": ".text_response_format",
    "ThinkingConfig": ".thinking_config",
    "ThinkingLevel": ".thinking_level",
    "Tool": ".tool",
    "ToolCall": ".tool_call",
    "ToolConfig": ".tool_config",
    "ToolResponse": ".tool_response",
    "ToolType": ".tool_type",
    "TopCandidates": ".top_candidates",
    "TranslationConfig": ".translation_config",
    "Type": ".type_",
    "UrlContext": ".url_context",
    "UrlContextMetadata": ".url_context_metadata",
    "UrlMetadata": ".url_metadata",
    "UrlRetrievalStatus": ".url_retrieval_status",
    "UsageMetadata": ".usage_metadata",
    "VideoFileMetadata": ".video_file_metadata",
    "VideoMetadata": ".video_metadata",
    "VoiceConfig": ".voice_config",
    "Web": ".web",
    "WebSearch": ".web_search",
    "WordInfo": ".word_info",
}

__all__ = (
    "AttributionSourceId",
    "AudioMetadata",
    "AudioMimeType",
    "AudioResponseFormat",
    "AudioTranscription",
    "AudioTranscriptionConfig",
    "AudioTranscriptionMode",
    "BatchEmbedContentsRequest",
    "BatchEmbedContentsResponse",
    "Behavior",
    "Blob",
    "BlockedReason",
    "Candidate",
    "CitationMetadata",
    "CitationSource",
    "CodeExecution",
    "CodeExecutionResult",
    "ComputerUse",
    "Content",
    "ContentEmbedding",
    "CountTokensRequest",
    "CountTokensResponse",
    "CreateFileRequest",
    "CreateFileResponse",
    "Delivery",
    "DocumentMetadata",
    "DocumentMetadataContentLayer",
    "DownloadFileResponse",
    "DynamicRetrievalConfig",
    "DynamicRetrievalConfigMode",
    "EmbedContentConfig",
    "EmbedContentRequest",
    "EmbedContentResponse",
    "EmbeddingUsageMetadata",
    "Empty",
    "Environment",
    "ErrorResponse",
    "ErrorStatus",
    "ExecutableCode",
    "File",
    "FileData",
    "FileSearch",
    "FileSource",
    "FileState",
    "FinishReason",
    "FunctionCall",
    "FunctionCallingConfig",
    "FunctionCallingConfigMode",
    "FunctionDeclaration",
    "FunctionResponse",
    "FunctionResponseBlob",
    "FunctionResponseFileData",
    "FunctionResponsePart",
    "FunctionResponseScheduling",
    "GenerateContentConfig",
    "GenerateContentRequest",
    "GenerateContentResponse",
    "GenerationConfig",
    "GoogleMaps",
    "GoogleSearch",
    "GoogleSearchRetrieval",
    "GroundingAttribution",
    "GroundingChunk",
    "GroundingChunkCustomMetadata",
    "GroundingChunkStringList",
    "GroundingMetadata",
    "GroundingPassageId",
    "GroundingSupport",
    "HarmBlockThreshold",
    "HarmCategory",
    "HarmProbability",
    "Image",
    "ImageAspectRatio",
    "ImageConfig",
    "ImageMimeType",
    "ImageResponseFormat",
    "ImageSearch",
    "ImageSize",
    "Interval",
    "Language",
    "LanguageAuto",
    "LanguageHints",
    "LatLng",
    "ListFilesResponse",
    "ListModelsResponse",
    "LogprobsResult",
    "LogprobsResultCandidate",
    "Maps",
    "McpServer",
    "MediaModality",
    "MediaProcessing",
    "MediaResolution",
    "Modality",
    "ModalityTokenCount",
    "Model",
    "ModelStage",
    "ModelStatus",
    "MultiSpeakerVoiceConfig",
    "Outcome",
    "Part",
    "PartMediaResolution",
    "PartMediaResolutionLevel",
    "PlaceAnswerSources",
    "PrebuiltVoiceConfig",
    "PromptFeedback",
    "ResponseFormatConfig",
    "RetrievalConfig",
    "RetrievalMetadata",
    "RetrievedContext",
    "ReviewSnippet",
    "SafetyPolicy",
    "SafetyRating",
    "SafetySetting",
    "Schema",
    "SearchEntryPoint",
    "SearchTypes",
    "Segment",
    "SemanticRetrieverChunk",
    "ServiceTier",
    "SpeakerVoiceConfig",
    "SpeechConfig",
    "SpeechMetadata",
    "SpreadsheetMetadata",
    "SpreadsheetMetadataContentLayer",
    "Status",
    "StreamableHttpTransport",
    "TaskType",
    "TextMimeType",
    "TextResponseFormat",
    "ThinkingConfig",
    "ThinkingLevel",
    "Tool",
    "ToolCall",
    "ToolConfig",
    "ToolResponse",
    "ToolType",
    "TopCandidates",
    "TranslationConfig",
    "Type",
    "UrlContext",
    "UrlContextMetadata",
    "UrlMetadata",
    "UrlRetrievalStatus",
    "UsageMetadata",
    "VideoFileMetadata",
    "VideoMetadata",
    "VoiceConfig",
    "Web",
    "WebSearch",
    "WordInfo",
)


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
