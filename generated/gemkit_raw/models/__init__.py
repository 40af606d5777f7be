"""All data models; each is imported on first use (PEP 562)."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .activity_handling import ActivityHandling as ActivityHandling
    from .answer_style import AnswerStyle as AnswerStyle
    from .async_batch_embed_content_operation import AsyncBatchEmbedContentOperation as AsyncBatchEmbedContentOperation
    from .async_batch_embed_content_request import AsyncBatchEmbedContentRequest as AsyncBatchEmbedContentRequest
    from .async_batch_embed_content_response import AsyncBatchEmbedContentResponse as AsyncBatchEmbedContentResponse
    from .attribution_source_id import AttributionSourceId as AttributionSourceId
    from .audio_chunk import AudioChunk as AudioChunk
    from .audio_metadata import AudioMetadata as AudioMetadata
    from .audio_mime_type import AudioMimeType as AudioMimeType
    from .audio_response_format import AudioResponseFormat as AudioResponseFormat
    from .audio_transcription import AudioTranscription as AudioTranscription
    from .audio_transcription_config import AudioTranscriptionConfig as AudioTranscriptionConfig
    from .audio_transcription_mode import AudioTranscriptionMode as AudioTranscriptionMode
    from .auth_token import AuthToken as AuthToken
    from .automatic_activity_detection import AutomaticActivityDetection as AutomaticActivityDetection
    from .avatar_config import AvatarConfig as AvatarConfig
    from .batch_embed_contents_request import BatchEmbedContentsRequest as BatchEmbedContentsRequest
    from .batch_embed_contents_response import BatchEmbedContentsResponse as BatchEmbedContentsResponse
    from .batch_embed_text_request import BatchEmbedTextRequest as BatchEmbedTextRequest
    from .batch_embed_text_response import BatchEmbedTextResponse as BatchEmbedTextResponse
    from .batch_generate_content_operation import BatchGenerateContentOperation as BatchGenerateContentOperation
    from .batch_generate_content_request import BatchGenerateContentRequest as BatchGenerateContentRequest
    from .batch_generate_content_response import BatchGenerateContentResponse as BatchGenerateContentResponse
    from .batch_jsonl_input_line import BatchJsonlInputLine as BatchJsonlInputLine
    from .batch_jsonl_output_line import BatchJsonlOutputLine as BatchJsonlOutputLine
    from .batch_state import BatchState as BatchState
    from .batch_stats import BatchStats as BatchStats
    from .behavior import Behavior as Behavior
    from .bidi_generate_content_client_content import (
        BidiGenerateContentClientContent as BidiGenerateContentClientContent,
    )
    from .bidi_generate_content_client_message import (
        BidiGenerateContentClientMessage as BidiGenerateContentClientMessage,
    )
    from .bidi_generate_content_context_update import (
        BidiGenerateContentContextUpdate as BidiGenerateContentContextUpdate,
    )
    from .bidi_generate_content_context_update_tools import (
        BidiGenerateContentContextUpdateTools as BidiGenerateContentContextUpdateTools,
    )
    from .bidi_generate_content_realtime_input import (
        BidiGenerateContentRealtimeInput as BidiGenerateContentRealtimeInput,
    )
    from .bidi_generate_content_realtime_input_activity_end import (
        BidiGenerateContentRealtimeInputActivityEnd as BidiGenerateContentRealtimeInputActivityEnd,
    )
    from .bidi_generate_content_realtime_input_activity_start import (
        BidiGenerateContentRealtimeInputActivityStart as BidiGenerateContentRealtimeInputActivityStart,
    )
    from .bidi_generate_content_server_content import (
        BidiGenerateContentServerContent as BidiGenerateContentServerContent,
    )
    from .bidi_generate_content_server_message import (
        BidiGenerateContentServerMessage as BidiGenerateContentServerMessage,
    )
    from .bidi_generate_content_setup import BidiGenerateContentSetup as BidiGenerateContentSetup
    from .bidi_generate_content_setup_complete import (
        BidiGenerateContentSetupComplete as BidiGenerateContentSetupComplete,
    )
    from .bidi_generate_content_tool_call import BidiGenerateContentToolCall as BidiGenerateContentToolCall
    from .bidi_generate_content_tool_call_cancellation import (
        BidiGenerateContentToolCallCancellation as BidiGenerateContentToolCallCancellation,
    )
    from .bidi_generate_content_tool_response import BidiGenerateContentToolResponse as BidiGenerateContentToolResponse
    from .bidi_generate_content_transcription import (
        BidiGenerateContentTranscription as BidiGenerateContentTranscription,
    )
    from .bidi_generate_music_client_content import BidiGenerateMusicClientContent as BidiGenerateMusicClientContent
    from .bidi_generate_music_client_message import BidiGenerateMusicClientMessage as BidiGenerateMusicClientMessage
    from .bidi_generate_music_server_content import BidiGenerateMusicServerContent as BidiGenerateMusicServerContent
    from .bidi_generate_music_server_message import BidiGenerateMusicServerMessage as BidiGenerateMusicServerMessage
    from .bidi_generate_music_setup import BidiGenerateMusicSetup as BidiGenerateMusicSetup
    from .bidi_generate_music_setup_complete import BidiGenerateMusicSetupComplete as BidiGenerateMusicSetupComplete
    from .blob import Blob as Blob
    from .blob_dict import BlobDict as BlobDict
    from .blocked_reason import BlockedReason as BlockedReason
    from .cached_content import CachedContent as CachedContent
    from .cached_content_usage_metadata import CachedContentUsageMetadata as CachedContentUsageMetadata
    from .cancel_operation_request import CancelOperationRequest as CancelOperationRequest
    from .candidate import Candidate as Candidate
    from .chunking_config import ChunkingConfig as ChunkingConfig
    from .citation_metadata import CitationMetadata as CitationMetadata
    from .citation_source import CitationSource as CitationSource
    from .code_execution import CodeExecution as CodeExecution
    from .code_execution_result import CodeExecutionResult as CodeExecutionResult
    from .computer_use import ComputerUse as ComputerUse
    from .condition import Condition as Condition
    from .content import Content as Content
    from .content_dict import ContentDict as ContentDict
    from .content_embedding import ContentEmbedding as ContentEmbedding
    from .content_filter import ContentFilter as ContentFilter
    from .content_filter_reason import ContentFilterReason as ContentFilterReason
    from .content_tokens import ContentTokens as ContentTokens
    from .context_window_compression_config import ContextWindowCompressionConfig as ContextWindowCompressionConfig
    from .corpus import Corpus as Corpus
    from .count_message_tokens_request import CountMessageTokensRequest as CountMessageTokensRequest
    from .count_message_tokens_response import CountMessageTokensResponse as CountMessageTokensResponse
    from .count_text_tokens_request import CountTextTokensRequest as CountTextTokensRequest
    from .count_text_tokens_response import CountTextTokensResponse as CountTextTokensResponse
    from .count_tokens_request import CountTokensRequest as CountTokensRequest
    from .count_tokens_response import CountTokensResponse as CountTokensResponse
    from .create_file_request import CreateFileRequest as CreateFileRequest
    from .create_file_response import CreateFileResponse as CreateFileResponse
    from .create_tuned_model_metadata import CreateTunedModelMetadata as CreateTunedModelMetadata
    from .create_tuned_model_operation import CreateTunedModelOperation as CreateTunedModelOperation
    from .custom_long_running_operation import CustomLongRunningOperation as CustomLongRunningOperation
    from .custom_metadata import CustomMetadata as CustomMetadata
    from .customized_avatar import CustomizedAvatar as CustomizedAvatar
    from .dataset import Dataset as Dataset
    from .delivery import Delivery as Delivery
    from .document import Document as Document
    from .document_metadata import DocumentMetadata as DocumentMetadata
    from .document_metadata_content_layer import DocumentMetadataContentLayer as DocumentMetadataContentLayer
    from .document_state import DocumentState as DocumentState
    from .download_file_response import DownloadFileResponse as DownloadFileResponse
    from .dynamic_retrieval_config import DynamicRetrievalConfig as DynamicRetrievalConfig
    from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode as DynamicRetrievalConfigMode
    from .embed_content_batch import EmbedContentBatch as EmbedContentBatch
    from .embed_content_batch_output import EmbedContentBatchOutput as EmbedContentBatchOutput
    from .embed_content_batch_stats import EmbedContentBatchStats as EmbedContentBatchStats
    from .embed_content_config import EmbedContentConfig as EmbedContentConfig
    from .embed_content_config_dict import EmbedContentConfigDict as EmbedContentConfigDict
    from .embed_content_request import EmbedContentRequest as EmbedContentRequest
    from .embed_content_response import EmbedContentResponse as EmbedContentResponse
    from .embed_text_request import EmbedTextRequest as EmbedTextRequest
    from .embed_text_response import EmbedTextResponse as EmbedTextResponse
    from .embedding import Embedding as Embedding
    from .embedding_usage_metadata import EmbeddingUsageMetadata as EmbeddingUsageMetadata
    from .empty import Empty as Empty
    from .end_sensitivity import EndSensitivity as EndSensitivity
    from .environment import Environment as Environment
    from .error_response import ErrorResponse as ErrorResponse
    from .error_status import ErrorStatus as ErrorStatus
    from .example import Example as Example
    from .executable_code import ExecutableCode as ExecutableCode
    from .file import File as File
    from .file_data import FileData as FileData
    from .file_data_dict import FileDataDict as FileDataDict
    from .file_search import FileSearch as FileSearch
    from .file_search_store import FileSearchStore as FileSearchStore
    from .file_source import FileSource as FileSource
    from .file_state import FileState as FileState
    from .finish_reason import FinishReason as FinishReason
    from .function_call import FunctionCall as FunctionCall
    from .function_call_dict import FunctionCallDict as FunctionCallDict
    from .function_calling_config import FunctionCallingConfig as FunctionCallingConfig
    from .function_calling_config_dict import FunctionCallingConfigDict as FunctionCallingConfigDict
    from .function_calling_config_mode import FunctionCallingConfigMode as FunctionCallingConfigMode
    from .function_declaration import FunctionDeclaration as FunctionDeclaration
    from .function_declaration_dict import FunctionDeclarationDict as FunctionDeclarationDict
    from .function_response import FunctionResponse as FunctionResponse
    from .function_response_blob import FunctionResponseBlob as FunctionResponseBlob
    from .function_response_dict import FunctionResponseDict as FunctionResponseDict
    from .function_response_file_data import FunctionResponseFileData as FunctionResponseFileData
    from .function_response_part import FunctionResponsePart as FunctionResponsePart
    from .function_response_scheduling import FunctionResponseScheduling as FunctionResponseScheduling
    from .generate_answer_request import GenerateAnswerRequest as GenerateAnswerRequest
    from .generate_answer_response import GenerateAnswerResponse as GenerateAnswerResponse
    from .generate_content_batch import GenerateContentBatch as GenerateContentBatch
    from .generate_content_batch_output import GenerateContentBatchOutput as GenerateContentBatchOutput
    from .generate_content_config import GenerateContentConfig as GenerateContentConfig
    from .generate_content_config_dict import GenerateContentConfigDict as GenerateContentConfigDict
    from .generate_content_request import GenerateContentRequest as GenerateContentRequest
    from .generate_content_response import GenerateContentResponse as GenerateContentResponse
    from .generate_message_request import GenerateMessageRequest as GenerateMessageRequest
    from .generate_message_response import GenerateMessageResponse as GenerateMessageResponse
    from .generate_text_request import GenerateTextRequest as GenerateTextRequest
    from .generate_text_response import GenerateTextResponse as GenerateTextResponse
    from .generated_file import GeneratedFile as GeneratedFile
    from .generated_file_state import GeneratedFileState as GeneratedFileState
    from .generation_config import GenerationConfig as GenerationConfig
    from .generation_config_dict import GenerationConfigDict as GenerationConfigDict
    from .go_away import GoAway as GoAway
    from .google_maps import GoogleMaps as GoogleMaps
    from .google_search import GoogleSearch as GoogleSearch
    from .google_search_retrieval import GoogleSearchRetrieval as GoogleSearchRetrieval
    from .grantee_type import GranteeType as GranteeType
    from .grounding_attribution import GroundingAttribution as GroundingAttribution
    from .grounding_chunk import GroundingChunk as GroundingChunk
    from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata as GroundingChunkCustomMetadata
    from .grounding_chunk_string_list import GroundingChunkStringList as GroundingChunkStringList
    from .grounding_metadata import GroundingMetadata as GroundingMetadata
    from .grounding_passage import GroundingPassage as GroundingPassage
    from .grounding_passage_id import GroundingPassageId as GroundingPassageId
    from .grounding_passages import GroundingPassages as GroundingPassages
    from .grounding_support import GroundingSupport as GroundingSupport
    from .harm_block_threshold import HarmBlockThreshold as HarmBlockThreshold
    from .harm_category import HarmCategory as HarmCategory
    from .harm_probability import HarmProbability as HarmProbability
    from .history_config import HistoryConfig as HistoryConfig
    from .hyperparameters import Hyperparameters as Hyperparameters
    from .image import Image as Image
    from .image_aspect_ratio import ImageAspectRatio as ImageAspectRatio
    from .image_config import ImageConfig as ImageConfig
    from .image_config_dict import ImageConfigDict as ImageConfigDict
    from .image_mime_type import ImageMimeType as ImageMimeType
    from .image_response_format import ImageResponseFormat as ImageResponseFormat
    from .image_search import ImageSearch as ImageSearch
    from .image_size import ImageSize as ImageSize
    from .imagen_instance import ImagenInstance as ImagenInstance
    from .imagen_output_options import ImagenOutputOptions as ImagenOutputOptions
    from .imagen_parameters import ImagenParameters as ImagenParameters
    from .imagen_prediction import ImagenPrediction as ImagenPrediction
    from .imagen_safety_attributes import ImagenSafetyAttributes as ImagenSafetyAttributes
    from .import_file_metadata import ImportFileMetadata as ImportFileMetadata
    from .import_file_operation import ImportFileOperation as ImportFileOperation
    from .import_file_request import ImportFileRequest as ImportFileRequest
    from .import_file_response import ImportFileResponse as ImportFileResponse
    from .inlined_embed_content_request import InlinedEmbedContentRequest as InlinedEmbedContentRequest
    from .inlined_embed_content_requests import InlinedEmbedContentRequests as InlinedEmbedContentRequests
    from .inlined_embed_content_response import InlinedEmbedContentResponse as InlinedEmbedContentResponse
    from .inlined_embed_content_responses import InlinedEmbedContentResponses as InlinedEmbedContentResponses
    from .inlined_request import InlinedRequest as InlinedRequest
    from .inlined_requests import InlinedRequests as InlinedRequests
    from .inlined_response import InlinedResponse as InlinedResponse
    from .inlined_responses import InlinedResponses as InlinedResponses
    from .input_blocked_reason import InputBlockedReason as InputBlockedReason
    from .input_config import InputConfig as InputConfig
    from .input_embed_content_config import InputEmbedContentConfig as InputEmbedContentConfig
    from .input_feedback import InputFeedback as InputFeedback
    from .interaction_status import InteractionStatus as InteractionStatus
    from .interval import Interval as Interval
    from .language import Language as Language
    from .language_auto import LanguageAuto as LanguageAuto
    from .language_hints import LanguageHints as LanguageHints
    from .lat_lng import LatLng as LatLng
    from .list_cached_contents_response import ListCachedContentsResponse as ListCachedContentsResponse
    from .list_corpora_response import ListCorporaResponse as ListCorporaResponse
    from .list_documents_response import ListDocumentsResponse as ListDocumentsResponse
    from .list_file_search_stores_response import ListFileSearchStoresResponse as ListFileSearchStoresResponse
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .list_generated_files_response import ListGeneratedFilesResponse as ListGeneratedFilesResponse
    from .list_models_response import ListModelsResponse as ListModelsResponse
    from .list_operations_response import ListOperationsResponse as ListOperationsResponse
    from .list_permissions_response import ListPermissionsResponse as ListPermissionsResponse
    from .list_tuned_models_response import ListTunedModelsResponse as ListTunedModelsResponse
    from .live_music_playback_control import LiveMusicPlaybackControl as LiveMusicPlaybackControl
    from .live_usage_metadata import LiveUsageMetadata as LiveUsageMetadata
    from .logprobs_result import LogprobsResult as LogprobsResult
    from .logprobs_result_candidate import LogprobsResultCandidate as LogprobsResultCandidate
    from .maps import Maps as Maps
    from .mcp_server import McpServer as McpServer
    from .media import Media as Media
    from .media_modality import MediaModality as MediaModality
    from .media_processing import MediaProcessing as MediaProcessing
    from .media_resolution import MediaResolution as MediaResolution
    from .message import Message as Message
    from .message_prompt import MessagePrompt as MessagePrompt
    from .metadata_filter import MetadataFilter as MetadataFilter
    from .modality import Modality as Modality
    from .modality_token_count import ModalityTokenCount as ModalityTokenCount
    from .model import Model as Model
    from .model_stage import ModelStage as ModelStage
    from .model_status import ModelStatus as ModelStatus
    from .multi_speaker_voice_config import MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig
    from .music_filtered_prompt import MusicFilteredPrompt as MusicFilteredPrompt
    from .music_generation_config import MusicGenerationConfig as MusicGenerationConfig
    from .music_generation_mode import MusicGenerationMode as MusicGenerationMode
    from .music_source_metadata import MusicSourceMetadata as MusicSourceMetadata
    from .operation import Operation as Operation
    from .operator import Operator as Operator
    from .outcome import Outcome as Outcome
    from .part import Part as Part
    from .part_dict import PartDict as PartDict
    from .part_media_resolution import PartMediaResolution as PartMediaResolution
    from .part_media_resolution_level import PartMediaResolutionLevel as PartMediaResolutionLevel
    from .permission import Permission as Permission
    from .permission_role import PermissionRole as PermissionRole
    from .person_generation import PersonGeneration as PersonGeneration
    from .place_answer_sources import PlaceAnswerSources as PlaceAnswerSources
    from .prebuilt_voice_config import PrebuiltVoiceConfig as PrebuiltVoiceConfig
    from .predict_long_running_generated_video_response import (
        PredictLongRunningGeneratedVideoResponse as PredictLongRunningGeneratedVideoResponse,
    )
    from .predict_long_running_metadata import PredictLongRunningMetadata as PredictLongRunningMetadata
    from .predict_long_running_operation import PredictLongRunningOperation as PredictLongRunningOperation
    from .predict_long_running_request import PredictLongRunningRequest as PredictLongRunningRequest
    from .predict_long_running_response import PredictLongRunningResponse as PredictLongRunningResponse
    from .predict_request import PredictRequest as PredictRequest
    from .predict_response import PredictResponse as PredictResponse
    from .proactivity_config import ProactivityConfig as ProactivityConfig
    from .prompt_feedback import PromptFeedback as PromptFeedback
    from .realtime_input_config import RealtimeInputConfig as RealtimeInputConfig
    from .register_files_request import RegisterFilesRequest as RegisterFilesRequest
    from .register_files_response import RegisterFilesResponse as RegisterFilesResponse
    from .response_format_config import ResponseFormatConfig as ResponseFormatConfig
    from .retrieval_config import RetrievalConfig as RetrievalConfig
    from .retrieval_metadata import RetrievalMetadata as RetrievalMetadata
    from .retrieved_context import RetrievedContext as RetrievedContext
    from .review_snippet import ReviewSnippet as ReviewSnippet
    from .safety_feedback import SafetyFeedback as SafetyFeedback
    from .safety_filter_level import SafetyFilterLevel as SafetyFilterLevel
    from .safety_policy import SafetyPolicy as SafetyPolicy
    from .safety_rating import SafetyRating as SafetyRating
    from .safety_setting import SafetySetting as SafetySetting
    from .safety_setting_dict import SafetySettingDict as SafetySettingDict
    from .scale import Scale as Scale
    from .schema import Schema as Schema
    from .schema_dict import SchemaDict as SchemaDict
    from .search_entry_point import SearchEntryPoint as SearchEntryPoint
    from .search_types import SearchTypes as SearchTypes
    from .segment import Segment as Segment
    from .semantic_retriever_chunk import SemanticRetrieverChunk as SemanticRetrieverChunk
    from .semantic_retriever_config import SemanticRetrieverConfig as SemanticRetrieverConfig
    from .service_tier import ServiceTier as ServiceTier
    from .session_resumption_config import SessionResumptionConfig as SessionResumptionConfig
    from .session_resumption_update import SessionResumptionUpdate as SessionResumptionUpdate
    from .sliding_window import SlidingWindow as SlidingWindow
    from .speaker_voice_config import SpeakerVoiceConfig as SpeakerVoiceConfig
    from .speech_config import SpeechConfig as SpeechConfig
    from .speech_config_dict import SpeechConfigDict as SpeechConfigDict
    from .speech_metadata import SpeechMetadata as SpeechMetadata
    from .spreadsheet_metadata import SpreadsheetMetadata as SpreadsheetMetadata
    from .spreadsheet_metadata_content_layer import SpreadsheetMetadataContentLayer as SpreadsheetMetadataContentLayer
    from .start_sensitivity import StartSensitivity as StartSensitivity
    from .status import Status as Status
    from .streamable_http_transport import StreamableHttpTransport as StreamableHttpTransport
    from .string_list import StringList as StringList
    from .task_type import TaskType as TaskType
    from .text_completion import TextCompletion as TextCompletion
    from .text_mime_type import TextMimeType as TextMimeType
    from .text_prompt import TextPrompt as TextPrompt
    from .text_response_format import TextResponseFormat as TextResponseFormat
    from .thinking_config import ThinkingConfig as ThinkingConfig
    from .thinking_config_dict import ThinkingConfigDict as ThinkingConfigDict
    from .thinking_level import ThinkingLevel as ThinkingLevel
    from .tool import Tool as Tool
    from .tool_call import ToolCall as ToolCall
    from .tool_config import ToolConfig as ToolConfig
    from .tool_config_dict import ToolConfigDict as ToolConfigDict
    from .tool_dict import ToolDict as ToolDict
    from .tool_response import ToolResponse as ToolResponse
    from .tool_type import ToolType as ToolType
    from .top_candidates import TopCandidates as TopCandidates
    from .transfer_ownership_request import TransferOwnershipRequest as TransferOwnershipRequest
    from .transfer_ownership_response import TransferOwnershipResponse as TransferOwnershipResponse
    from .translation_config import TranslationConfig as TranslationConfig
    from .tuned_model import TunedModel as TunedModel
    from .tuned_model_source import TunedModelSource as TunedModelSource
    from .tuned_model_state import TunedModelState as TunedModelState
    from .tuning_example import TuningExample as TuningExample
    from .tuning_examples import TuningExamples as TuningExamples
    from .tuning_snapshot import TuningSnapshot as TuningSnapshot
    from .tuning_task import TuningTask as TuningTask
    from .turn_complete_reason import TurnCompleteReason as TurnCompleteReason
    from .turn_coverage import TurnCoverage as TurnCoverage
    from .type_ import Type as Type
    from .upload_to_file_search_store_metadata import UploadToFileSearchStoreMetadata as UploadToFileSearchStoreMetadata
    from .upload_to_file_search_store_operation import (
        UploadToFileSearchStoreOperation as UploadToFileSearchStoreOperation,
    )
    from .upload_to_file_search_store_request import UploadToFileSearchStoreRequest as UploadToFileSearchStoreRequest
    from .upload_to_file_search_store_response import UploadToFileSearchStoreResponse as UploadToFileSearchStoreResponse
    from .url_context import UrlContext as UrlContext
    from .url_context_metadata import UrlContextMetadata as UrlContextMetadata
    from .url_metadata import UrlMetadata as UrlMetadata
    from .url_retrieval_status import UrlRetrievalStatus as UrlRetrievalStatus
    from .usage_metadata import UsageMetadata as UsageMetadata
    from .vad_signal_type import VadSignalType as VadSignalType
    from .veo_image import VeoImage as VeoImage
    from .veo_instance import VeoInstance as VeoInstance
    from .veo_parameters import VeoParameters as VeoParameters
    from .veo_reference_image import VeoReferenceImage as VeoReferenceImage
    from .veo_video import VeoVideo as VeoVideo
    from .video import Video as Video
    from .video_file_metadata import VideoFileMetadata as VideoFileMetadata
    from .video_generation_reference_type import VideoGenerationReferenceType as VideoGenerationReferenceType
    from .video_metadata import VideoMetadata as VideoMetadata
    from .voice_activity import VoiceActivity as VoiceActivity
    from .voice_activity_detection_signal import VoiceActivityDetectionSignal as VoiceActivityDetectionSignal
    from .voice_activity_type import VoiceActivityType as VoiceActivityType
    from .voice_config import VoiceConfig as VoiceConfig
    from .voice_consent_signature import VoiceConsentSignature as VoiceConsentSignature
    from .web import Web as Web
    from .web_search import WebSearch as WebSearch
    from .webhook_config import WebhookConfig as WebhookConfig
    from .weighted_prompt import WeightedPrompt as WeightedPrompt
    from .white_space_config import WhiteSpaceConfig as WhiteSpaceConfig
    from .word_info import WordInfo as WordInfo

_MODULES = {
    "ActivityHandling": ".activity_handling",
    "AnswerStyle": ".answer_style",
    "AsyncBatchEmbedContentOperation": ".async_batch_embed_content_operation",
    "AsyncBatchEmbedContentRequest": ".async_batch_embed_content_request",
    "AsyncBatchEmbedContentResponse": ".async_batch_embed_content_response",
    "AttributionSourceId": ".attribution_source_id",
    "AudioChunk": ".audio_chunk",
    "AudioMetadata": ".audio_metadata",
    "AudioMimeType": ".audio_mime_type",
    "AudioResponseFormat": ".audio_response_format",
    "AudioTranscription": ".audio_transcription",
    "AudioTranscriptionConfig": ".audio_transcription_config",
    "AudioTranscriptionMode": ".audio_transcription_mode",
    "AuthToken": ".auth_token",
    "AutomaticActivityDetection": ".automatic_activity_detection",
    "AvatarConfig": ".avatar_config",
    "BatchEmbedContentsRequest": ".batch_embed_contents_request",
    "BatchEmbedContentsResponse": ".batch_embed_contents_response",
    "BatchEmbedTextRequest": ".batch_embed_text_request",
    "BatchEmbedTextResponse": ".batch_embed_text_response",
    "BatchGenerateContentOperation": ".batch_generate_content_operation",
    "BatchGenerateContentRequest": ".batch_generate_content_request",
    "BatchGenerateContentResponse": ".batch_generate_content_response",
    "BatchJsonlInputLine": ".batch_jsonl_input_line",
    "BatchJsonlOutputLine": ".batch_jsonl_output_line",
    "BatchState": ".batch_state",
    "BatchStats": ".batch_stats",
    "Behavior": ".behavior",
    "BidiGenerateContentClientContent": ".bidi_generate_content_client_content",
    "BidiGenerateContentClientMessage": ".bidi_generate_content_client_message",
    "BidiGenerateContentContextUpdate": ".bidi_generate_content_context_update",
    "BidiGenerateContentContextUpdateTools": ".bidi_generate_content_context_update_tools",
    "BidiGenerateContentRealtimeInput": ".bidi_generate_content_realtime_input",
    "BidiGenerateContentRealtimeInputActivityEnd": ".bidi_generate_content_realtime_input_activity_end",
    "BidiGenerateContentRealtimeInputActivityStart": ".bidi_generate_content_realtime_input_activity_start",
    "BidiGenerateContentServerContent": ".bidi_generate_content_server_content",
    "BidiGenerateContentServerMessage": ".bidi_generate_content_server_message",
    "BidiGenerateContentSetup": ".bidi_generate_content_setup",
    "BidiGenerateContentSetupComplete": ".bidi_generate_content_setup_complete",
    "BidiGenerateContentToolCall": ".bidi_generate_content_tool_call",
    "BidiGenerateContentToolCallCancellation": ".bidi_generate_content_tool_call_cancellation",
    "BidiGenerateContentToolResponse": ".bidi_generate_content_tool_response",
    "BidiGenerateContentTranscription": ".bidi_generate_content_transcription",
    "BidiGenerateMusicClientContent": ".bidi_generate_music_client_content",
    "BidiGenerateMusicClientMessage": ".bidi_generate_music_client_message",
    "BidiGenerateMusicServerContent": ".bidi_generate_music_server_content",
    "BidiGenerateMusicServerMessage": ".bidi_generate_music_server_message",
    "BidiGenerateMusicSetup": ".bidi_generate_music_setup",
    "BidiGenerateMusicSetupComplete": ".bidi_generate_music_setup_complete",
    "Blob": ".blob",
    "BlobDict": ".blob_dict",
    "BlockedReason": ".blocked_reason",
    "CachedContent": ".cached_content",
    "CachedContentUsageMetadata": ".cached_content_usage_metadata",
    "CancelOperationRequest": ".cancel_operation_request",
    "Candidate": ".candidate",
    "ChunkingConfig": ".chunking_config",
    "CitationMetadata": ".citation_metadata",
    "CitationSource": ".citation_source",
    "CodeExecution": ".code_execution",
    "CodeExecutionResult": ".code_execution_result",
    "ComputerUse": ".computer_use",
    "Condition": ".condition",
    "Content": ".content",
    "ContentDict": ".content_dict",
    "ContentEmbedding": ".content_embedding",
    "ContentFilter": ".content_filter",
    "ContentFilterReason": ".content_filter_reason",
    "ContentTokens": ".content_tokens",
    "ContextWindowCompressionConfig": ".context_window_compression_config",
    "Corpus": ".corpus",
    "CountMessageTokensRequest": ".count_message_tokens_request",
    "CountMessageTokensResponse": ".count_message_tokens_response",
    "CountTextTokensRequest": ".count_text_tokens_request",
    "CountTextTokensResponse": ".count_text_tokens_response",
    "CountTokensRequest": ".count_tokens_request",
    "CountTokensResponse": ".count_tokens_response",
    "CreateFileRequest": ".create_file_request",
    "CreateFileResponse": ".create_file_response",
    "CreateTunedModelMetadata": ".create_tuned_model_metadata",
    "CreateTunedModelOperation": ".create_tuned_model_operation",
    "CustomLongRunningOperation": ".custom_long_running_operation",
    "CustomMetadata": ".custom_metadata",
    "CustomizedAvatar": ".customized_avatar",
    "Dataset": ".dataset",
    "Delivery": ".delivery",
    "Document": ".document",
    "DocumentMetadata": ".document_metadata",
    "DocumentMetadataContentLayer": ".document_metadata_content_layer",
    "DocumentState": ".document_state",
    "DownloadFileResponse": ".download_file_response",
    "DynamicRetrievalConfig": ".dynamic_retrieval_config",
    "DynamicRetrievalConfigMode": ".dynamic_retrieval_config_mode",
    "EmbedContentBatch": ".embed_content_batch",
    "EmbedContentBatchOutput": ".embed_content_batch_output",
    "EmbedContentBatchStats": ".embed_content_batch_stats",
    "EmbedContentConfig": ".embed_content_config",
    "EmbedContentConfigDict": ".embed_content_config_dict",
    "EmbedContentRequest": ".embed_content_request",
    "EmbedContentResponse": ".embed_content_response",
    "EmbedTextRequest": ".embed_text_request",
    "EmbedTextResponse": ".embed_text_response",
    "Embedding": ".embedding",
    "EmbeddingUsageMetadata": ".embedding_usage_metadata",
    "Empty": ".empty",
    "EndSensitivity": ".end_sensitivity",
    "Environment": ".environment",
    "ErrorResponse": ".error_response",
    "ErrorStatus": ".error_status",
    "Example": ".example",
    "ExecutableCode": ".executable_code",
    "File": ".file",
    "FileData": ".file_data",
    "FileDataDict": ".file_data_dict",
    "FileSearch": ".file_search",
    "FileSearchStore": ".file_search_store",
    "FileSource": ".file_source",
    "FileState": ".file_state",
    "FinishReason": ".finish_reason",
    "FunctionCall": ".function_call",
    "FunctionCallDict": ".function_call_dict",
    "FunctionCallingConfig": ".function_calling_config",
    "FunctionCallingConfigDict": ".function_calling_config_dict",
    "FunctionCallingConfigMode": ".function_calling_config_mode",
    "FunctionDeclaration": ".function_declaration",
    "FunctionDeclarationDict": ".function_declaration_dict",
    "FunctionResponse": ".function_response",
    "FunctionResponseBlob": ".function_response_blob",
    "FunctionResponseDict": ".function_response_dict",
    "FunctionResponseFileData": ".function_response_file_data",
    "FunctionResponsePart": ".function_response_part",
    "FunctionResponseScheduling": ".function_response_scheduling",
    "GenerateAnswerRequest": ".generate_answer_request",
    "GenerateAnswerResponse": ".generate_answer_response",
    "GenerateContentBatch": ".generate_content_batch",
    "GenerateContentBatchOutput": ".generate_content_batch_output",
    "GenerateContentConfig": ".generate_content_config",
    "GenerateContentConfigDict": ".generate_content_config_dict",
    "GenerateContentRequest": ".generate_content_request",
    "GenerateContentResponse": ".generate_content_response",
    "GenerateMessageRequest": ".generate_message_request",
    "GenerateMessageResponse": ".generate_message_response",
    "GenerateTextRequest": ".generate_text_request",
    "GenerateTextResponse": ".generate_text_response",
    "GeneratedFile": ".generated_file",
    "GeneratedFileState": ".generated_file_state",
    "GenerationConfig": ".generation_config",
    "GenerationConfigDict": ".generation_config_dict",
    "GoAway": ".go_away",
    "GoogleMaps": ".google_maps",
    "GoogleSearch": ".google_search",
    "GoogleSearchRetrieval": ".google_search_retrieval",
    "GranteeType": ".grantee_type",
    "GroundingAttribution": ".grounding_attribution",
    "GroundingChunk": ".grounding_chunk",
    "GroundingChunkCustomMetadata": ".grounding_chunk_custom_metadata",
    "GroundingChunkStringList": ".grounding_chunk_string_list",
    "GroundingMetadata": ".grounding_metadata",
    "GroundingPassage": ".grounding_passage",
    "GroundingPassageId": ".grounding_passage_id",
    "GroundingPassages": ".grounding_passages",
    "GroundingSupport": ".grounding_support",
    "HarmBlockThreshold": ".harm_block_threshold",
    "HarmCategory": ".harm_category",
    "HarmProbability": ".harm_probability",
    "HistoryConfig": ".history_config",
    "Hyperparameters": ".hyperparameters",
    "Image": ".image",
    "ImageAspectRatio": ".image_aspect_ratio",
    "ImageConfig": ".image_config",
    "ImageConfigDict": ".image_config_dict",
    "ImageMimeType": ".image_mime_type",
    "ImageResponseFormat": ".image_response_format",
    "ImageSearch": ".image_search",
    "ImageSize": ".image_size",
    "ImagenInstance": ".imagen_instance",
    "ImagenOutputOptions": ".imagen_output_options",
    "ImagenParameters": ".imagen_parameters",
    "ImagenPrediction": ".imagen_prediction",
    "ImagenSafetyAttributes": ".imagen_safety_attributes",
    "ImportFileMetadata": ".import_file_metadata",
    "ImportFileOperation": ".import_file_operation",
    "ImportFileRequest": ".import_file_request",
    "ImportFileResponse": ".import_file_response",
    "InlinedEmbedContentRequest": ".inlined_embed_content_request",
    "InlinedEmbedContentRequests": ".inlined_embed_content_requests",
    "InlinedEmbedContentResponse": ".inlined_embed_content_response",
    "InlinedEmbedContentResponses": ".inlined_embed_content_responses",
    "InlinedRequest": ".inlined_request",
    "InlinedRequests": ".inlined_requests",
    "InlinedResponse": ".inlined_response",
    "InlinedResponses": ".inlined_responses",
    "InputBlockedReason": ".input_blocked_reason",
    "InputConfig": ".input_config",
    "InputEmbedContentConfig": ".input_embed_content_config",
    "InputFeedback": ".input_feedback",
    "InteractionStatus": ".interaction_status",
    "Interval": ".interval",
    "Language": ".language",
    "LanguageAuto": ".language_auto",
    "LanguageHints": ".language_hints",
    "LatLng": ".lat_lng",
    "ListCachedContentsResponse": ".list_cached_contents_response",
    "ListCorporaResponse": ".list_corpora_response",
    "ListDocumentsResponse": ".list_documents_response",
    "ListFileSearchStoresResponse": ".list_file_search_stores_response",
    "ListFilesResponse": ".list_files_response",
    "ListGeneratedFilesResponse": ".list_generated_files_response",
    "ListModelsResponse": ".list_models_response",
    "ListOperationsResponse": ".list_operations_response",
    "ListPermissionsResponse": ".list_permissions_response",
    "ListTunedModelsResponse": ".list_tuned_models_response",
    "LiveMusicPlaybackControl": ".live_music_playback_control",
    "LiveUsageMetadata": ".live_usage_metadata",
    "LogprobsResult": ".logprobs_result",
    "LogprobsResultCandidate": ".logprobs_result_candidate",
    "Maps": ".maps",
    "McpServer": ".mcp_server",
    "Media": ".media",
    "MediaModality": ".media_modality",
    "MediaProcessing": ".media_processing",
    "MediaResolution": ".media_resolution",
    "Message": ".message",
    "MessagePrompt": ".message_prompt",
    "MetadataFilter": ".metadata_filter",
    "Modality": ".modality",
    "ModalityTokenCount": ".modality_token_count",
    "Model": ".model",
    "ModelStage": ".model_stage",
    "ModelStatus": ".model_status",
    "MultiSpeakerVoiceConfig": ".multi_speaker_voice_config",
    "MusicFilteredPrompt": ".music_filtered_prompt",
    "MusicGenerationConfig": ".music_generation_config",
    "MusicGenerationMode": ".music_generation_mode",
    "MusicSourceMetadata": ".music_source_metadata",
    "Operation": ".operation",
    "Operator": ".operator",
    "Outcome": ".outcome",
    "Part": ".part",
    "PartDict": ".part_dict",
    "PartMediaResolution": ".part_media_resolution",
    "PartMediaResolutionLevel": ".part_media_resolution_level",
    "Permission": ".permission",
    "PermissionRole": ".permission_role",
    "PersonGeneration": ".person_generation",
    "PlaceAnswerSources": ".place_answer_sources",
    "PrebuiltVoiceConfig": ".prebuilt_voice_config",
    "PredictLongRunningGeneratedVideoResponse": ".predict_long_running_generated_video_response",
    "PredictLongRunningMetadata": ".predict_long_running_metadata",
    "PredictLongRunningOperation": ".predict_long_running_operation",
    "PredictLongRunningRequest": ".predict_long_running_request",
    "PredictLongRunningResponse": ".predict_long_running_response",
    "PredictRequest": ".predict_request",
    "PredictResponse": ".predict_response",
    "ProactivityConfig": ".proactivity_config",
    "PromptFeedback": ".prompt_feedback",
    "RealtimeInputConfig": ".realtime_input_config",
    "RegisterFilesRequest": ".register_files_request",
    "RegisterFilesResponse": ".register_files_response",
    "ResponseFormatConfig": ".response_format_config",
    "RetrievalConfig": ".retrieval_config",
    "RetrievalMetadata": ".retrieval_metadata",
    "RetrievedContext": ".retrieved_context",
    "ReviewSnippet": ".review_snippet",
    "SafetyFeedback": ".safety_feedback",
    "SafetyFilterLevel": ".safety_filter_level",
    "SafetyPolicy": ".safety_policy",
    "SafetyRating": ".safety_rating",
    "SafetySetting": ".safety_setting",
    "SafetySettingDict": ".safety_setting_dict",
    "Scale": ".scale",
    "Schema": ".schema",
    "SchemaDict": ".schema_dict",
    "SearchEntryPoint": ".search_entry_point",
    "SearchTypes": ".search_types",
    "Segment": ".segment",
    "SemanticRetrieverChunk": ".semantic_retriever_chunk",
    "SemanticRetrieverConfig": ".semantic_retriever_config",
    "ServiceTier": ".service_tier",
    "SessionResumptionConfig": ".session_resumption_config",
    "SessionResumptionUpdate": ".session_resumption_update",
    "SlidingWindow": ".sliding_window",
    "SpeakerVoiceConfig": ".speaker_voice_config",
    "SpeechConfig": ".speech_config",
    "SpeechConfigDict": ".speech_config_dict",
    "SpeechMetadata": ".speech_metadata",
    "SpreadsheetMetadata": ".spreadsheet_metadata",
    "SpreadsheetMetadataContentLayer": ".spreadsheet_metadata_content_layer",
    "StartSensitivity": ".start_sensitivity",
    "Status": ".status",
    "StreamableHttpTransport": ".streamable_http_transport",
    "StringList": ".string_list",
    "TaskType": ".task_type",
    "TextCompletion": ".text_completion",
    "TextMimeType": ".text_mime_type",
    "TextPrompt": ".text_prompt",
    "TextResponseFormat": ".text_response_format",
    "ThinkingConfig": ".thinking_config",
    "ThinkingConfigDict": ".thinking_config_dict",
    "ThinkingLevel": ".thinking_level",
    "Tool": ".tool",
    "ToolCall": ".tool_call",
    "ToolConfig": ".tool_config",
    "ToolConfigDict": ".tool_config_dict",
    "ToolDict": ".tool_dict",
    "ToolResponse": ".tool_response",
    "ToolType": ".tool_type",
    "TopCandidates": ".top_candidates",
    "TransferOwnershipRequest": ".transfer_ownership_request",
    "TransferOwnershipResponse": ".transfer_ownership_response",
    "TranslationConfig": ".translation_config",
    "TunedModel": ".tuned_model",
    "TunedModelSource": ".tuned_model_source",
    "TunedModelState": ".tuned_model_state",
    "TuningExample": ".tuning_example",
    "TuningExamples": ".tuning_examples",
    "TuningSnapshot": ".tuning_snapshot",
    "TuningTask": ".tuning_task",
    "TurnCompleteReason": ".turn_complete_reason",
    "TurnCoverage": ".turn_coverage",
    "Type": ".type_",
    "UploadToFileSearchStoreMetadata": ".upload_to_file_search_store_metadata",
    "UploadToFileSearchStoreOperation": ".upload_to_file_search_store_operation",
    "UploadToFileSearchStoreRequest": ".upload_to_file_search_store_request",
    "UploadToFileSearchStoreResponse": ".upload_to_file_search_store_response",
    "UrlContext": ".url_context",
    "UrlContextMetadata": ".url_context_metadata",
    "UrlMetadata": ".url_metadata",
    "UrlRetrievalStatus": ".url_retrieval_status",
    "UsageMetadata": ".usage_metadata",
    "VadSignalType": ".vad_signal_type",
    "VeoImage": ".veo_image",
    "VeoInstance": ".veo_instance",
    "VeoParameters": ".veo_parameters",
    "VeoReferenceImage": ".veo_reference_image",
    "VeoVideo": ".veo_video",
    "Video": ".video",
    "VideoFileMetadata": ".video_file_metadata",
    "VideoGenerationReferenceType": ".video_generation_reference_type",
    "VideoMetadata": ".video_metadata",
    "VoiceActivity": ".voice_activity",
    "VoiceActivityDetectionSignal": ".voice_activity_detection_signal",
    "VoiceActivityType": ".voice_activity_type",
    "VoiceConfig": ".voice_config",
    "VoiceConsentSignature": ".voice_consent_signature",
    "Web": ".web",
    "WebSearch": ".web_search",
    "WebhookConfig": ".webhook_config",
    "WeightedPrompt": ".weighted_prompt",
    "WhiteSpaceConfig": ".white_space_config",
    "WordInfo": ".word_info",
}

__all__ = [
    "ActivityHandling",
    "AnswerStyle",
    "AsyncBatchEmbedContentOperation",
    "AsyncBatchEmbedContentRequest",
    "AsyncBatchEmbedContentResponse",
    "AttributionSourceId",
    "AudioChunk",
    "AudioMetadata",
    "AudioMimeType",
    "AudioResponseFormat",
    "AudioTranscription",
    "AudioTranscriptionConfig",
    "AudioTranscriptionMode",
    "AuthToken",
    "AutomaticActivityDetection",
    "AvatarConfig",
    "BatchEmbedContentsRequest",
    "BatchEmbedContentsResponse",
    "BatchEmbedTextRequest",
    "BatchEmbedTextResponse",
    "BatchGenerateContentOperation",
    "BatchGenerateContentRequest",
    "BatchGenerateContentResponse",
    "BatchJsonlInputLine",
    "BatchJsonlOutputLine",
    "BatchState",
    "BatchStats",
    "Behavior",
    "BidiGenerateContentClientContent",
    "BidiGenerateContentClientMessage",
    "BidiGenerateContentContextUpdate",
    "BidiGenerateContentContextUpdateTools",
    "BidiGenerateContentRealtimeInput",
    "BidiGenerateContentRealtimeInputActivityEnd",
    "BidiGenerateContentRealtimeInputActivityStart",
    "BidiGenerateContentServerContent",
    "BidiGenerateContentServerMessage",
    "BidiGenerateContentSetup",
    "BidiGenerateContentSetupComplete",
    "BidiGenerateContentToolCall",
    "BidiGenerateContentToolCallCancellation",
    "BidiGenerateContentToolResponse",
    "BidiGenerateContentTranscription",
    "BidiGenerateMusicClientContent",
    "BidiGenerateMusicClientMessage",
    "BidiGenerateMusicServerContent",
    "BidiGenerateMusicServerMessage",
    "BidiGenerateMusicSetup",
    "BidiGenerateMusicSetupComplete",
    "Blob",
    "BlobDict",
    "BlockedReason",
    "CachedContent",
    "CachedContentUsageMetadata",
    "CancelOperationRequest",
    "Candidate",
    "ChunkingConfig",
    "CitationMetadata",
    "CitationSource",
    "CodeExecution",
    "CodeExecutionResult",
    "ComputerUse",
    "Condition",
    "Content",
    "ContentDict",
    "ContentEmbedding",
    "ContentFilter",
    "ContentFilterReason",
    "ContentTokens",
    "ContextWindowCompressionConfig",
    "Corpus",
    "CountMessageTokensRequest",
    "CountMessageTokensResponse",
    "CountTextTokensRequest",
    "CountTextTokensResponse",
    "CountTokensRequest",
    "CountTokensResponse",
    "CreateFileRequest",
    "CreateFileResponse",
    "CreateTunedModelMetadata",
    "CreateTunedModelOperation",
    "CustomizedAvatar",
    "CustomLongRunningOperation",
    "CustomMetadata",
    "Dataset",
    "Delivery",
    "Document",
    "DocumentMetadata",
    "DocumentMetadataContentLayer",
    "DocumentState",
    "DownloadFileResponse",
    "DynamicRetrievalConfig",
    "DynamicRetrievalConfigMode",
    "EmbedContentBatch",
    "EmbedContentBatchOutput",
    "EmbedContentBatchStats",
    "EmbedContentConfig",
    "EmbedContentConfigDict",
    "EmbedContentRequest",
    "EmbedContentResponse",
    "Embedding",
    "EmbeddingUsageMetadata",
    "EmbedTextRequest",
    "EmbedTextResponse",
    "Empty",
    "EndSensitivity",
    "Environment",
    "ErrorResponse",
    "ErrorStatus",
    "Example",
    "ExecutableCode",
    "File",
    "FileData",
    "FileDataDict",
    "FileSearch",
    "FileSearchStore",
    "FileSource",
    "FileState",
    "FinishReason",
    "FunctionCall",
    "FunctionCallDict",
    "FunctionCallingConfig",
    "FunctionCallingConfigDict",
    "FunctionCallingConfigMode",
    "FunctionDeclaration",
    "FunctionDeclarationDict",
    "FunctionResponse",
    "FunctionResponseBlob",
    "FunctionResponseDict",
    "FunctionResponseFileData",
    "FunctionResponsePart",
    "FunctionResponseScheduling",
    "GenerateAnswerRequest",
    "GenerateAnswerResponse",
    "GenerateContentBatch",
    "GenerateContentBatchOutput",
    "GenerateContentConfig",
    "GenerateContentConfigDict",
    "GenerateContentRequest",
    "GenerateContentResponse",
    "GeneratedFile",
    "GeneratedFileState",
    "GenerateMessageRequest",
    "GenerateMessageResponse",
    "GenerateTextRequest",
    "GenerateTextResponse",
    "GenerationConfig",
    "GenerationConfigDict",
    "GoAway",
    "GoogleMaps",
    "GoogleSearch",
    "GoogleSearchRetrieval",
    "GranteeType",
    "GroundingAttribution",
    "GroundingChunk",
    "GroundingChunkCustomMetadata",
    "GroundingChunkStringList",
    "GroundingMetadata",
    "GroundingPassage",
    "GroundingPassageId",
    "GroundingPassages",
    "GroundingSupport",
    "HarmBlockThreshold",
    "HarmCategory",
    "HarmProbability",
    "HistoryConfig",
    "Hyperparameters",
    "Image",
    "ImageAspectRatio",
    "ImageConfig",
    "ImageConfigDict",
    "ImageMimeType",
    "ImagenInstance",
    "ImagenOutputOptions",
    "ImagenParameters",
    "ImagenPrediction",
    "ImagenSafetyAttributes",
    "ImageResponseFormat",
    "ImageSearch",
    "ImageSize",
    "ImportFileMetadata",
    "ImportFileOperation",
    "ImportFileRequest",
    "ImportFileResponse",
    "InlinedEmbedContentRequest",
    "InlinedEmbedContentRequests",
    "InlinedEmbedContentResponse",
    "InlinedEmbedContentResponses",
    "InlinedRequest",
    "InlinedRequests",
    "InlinedResponse",
    "InlinedResponses",
    "InputBlockedReason",
    "InputConfig",
    "InputEmbedContentConfig",
    "InputFeedback",
    "InteractionStatus",
    "Interval",
    "Language",
    "LanguageAuto",
    "LanguageHints",
    "LatLng",
    "ListCachedContentsResponse",
    "ListCorporaResponse",
    "ListDocumentsResponse",
    "ListFileSearchStoresResponse",
    "ListFilesResponse",
    "ListGeneratedFilesResponse",
    "ListModelsResponse",
    "ListOperationsResponse",
    "ListPermissionsResponse",
    "ListTunedModelsResponse",
    "LiveMusicPlaybackControl",
    "LiveUsageMetadata",
    "LogprobsResult",
    "LogprobsResultCandidate",
    "Maps",
    "McpServer",
    "Media",
    "MediaModality",
    "MediaProcessing",
    "MediaResolution",
    "Message",
    "MessagePrompt",
    "MetadataFilter",
    "Modality",
    "ModalityTokenCount",
    "Model",
    "ModelStage",
    "ModelStatus",
    "MultiSpeakerVoiceConfig",
    "MusicFilteredPrompt",
    "MusicGenerationConfig",
    "MusicGenerationMode",
    "MusicSourceMetadata",
    "Operation",
    "Operator",
    "Outcome",
    "Part",
    "PartDict",
    "PartMediaResolution",
    "PartMediaResolutionLevel",
    "Permission",
    "PermissionRole",
    "PersonGeneration",
    "PlaceAnswerSources",
    "PrebuiltVoiceConfig",
    "PredictLongRunningGeneratedVideoResponse",
    "PredictLongRunningMetadata",
    "PredictLongRunningOperation",
    "PredictLongRunningRequest",
    "PredictLongRunningResponse",
    "PredictRequest",
    "PredictResponse",
    "ProactivityConfig",
    "PromptFeedback",
    "RealtimeInputConfig",
    "RegisterFilesRequest",
    "RegisterFilesResponse",
    "ResponseFormatConfig",
    "RetrievalConfig",
    "RetrievalMetadata",
    "RetrievedContext",
    "ReviewSnippet",
    "SafetyFeedback",
    "SafetyFilterLevel",
    "SafetyPolicy",
    "SafetyRating",
    "SafetySetting",
    "SafetySettingDict",
    "Scale",
    "Schema",
    "SchemaDict",
    "SearchEntryPoint",
    "SearchTypes",
    "Segment",
    "SemanticRetrieverChunk",
    "SemanticRetrieverConfig",
    "ServiceTier",
    "SessionResumptionConfig",
    "SessionResumptionUpdate",
    "SlidingWindow",
    "SpeakerVoiceConfig",
    "SpeechConfig",
    "SpeechConfigDict",
    "SpeechMetadata",
    "SpreadsheetMetadata",
    "SpreadsheetMetadataContentLayer",
    "StartSensitivity",
    "Status",
    "StreamableHttpTransport",
    "StringList",
    "TaskType",
    "TextCompletion",
    "TextMimeType",
    "TextPrompt",
    "TextResponseFormat",
    "ThinkingConfig",
    "ThinkingConfigDict",
    "ThinkingLevel",
    "Tool",
    "ToolCall",
    "ToolConfig",
    "ToolConfigDict",
    "ToolDict",
    "ToolResponse",
    "ToolType",
    "TopCandidates",
    "TransferOwnershipRequest",
    "TransferOwnershipResponse",
    "TranslationConfig",
    "TunedModel",
    "TunedModelSource",
    "TunedModelState",
    "TuningExample",
    "TuningExamples",
    "TuningSnapshot",
    "TuningTask",
    "TurnCompleteReason",
    "TurnCoverage",
    "Type",
    "UploadToFileSearchStoreMetadata",
    "UploadToFileSearchStoreOperation",
    "UploadToFileSearchStoreRequest",
    "UploadToFileSearchStoreResponse",
    "UrlContext",
    "UrlContextMetadata",
    "UrlMetadata",
    "UrlRetrievalStatus",
    "UsageMetadata",
    "VadSignalType",
    "VeoImage",
    "VeoInstance",
    "VeoParameters",
    "VeoReferenceImage",
    "VeoVideo",
    "Video",
    "VideoFileMetadata",
    "VideoGenerationReferenceType",
    "VideoMetadata",
    "VoiceActivity",
    "VoiceActivityDetectionSignal",
    "VoiceActivityType",
    "VoiceConfig",
    "VoiceConsentSignature",
    "Web",
    "WebhookConfig",
    "WebSearch",
    "WeightedPrompt",
    "WhiteSpaceConfig",
    "WordInfo",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
