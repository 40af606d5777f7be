"""All data models; each is imported on first use (PEP 562)."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent import Agent as Agent
    from .agent_list_response import AgentListResponse as AgentListResponse
    from .agent_option import AgentOption as AgentOption
    from .agent_tool import AgentTool as AgentTool
    from .allowed_tools import AllowedTools as AllowedTools
    from .allowlist import Allowlist as Allowlist
    from .allowlist_entry import AllowlistEntry as AllowlistEntry
    from .annotation import Annotation as Annotation
    from .answer import Answer as Answer
    from .antigravity_agent_config import AntigravityAgentConfig as AntigravityAgentConfig
    from .arguments_delta import ArgumentsDelta as ArgumentsDelta
    from .audio_content import AudioContent as AudioContent
    from .audio_data import AudioData as AudioData
    from .audio_delta import AudioDelta as AudioDelta
    from .audio_mime_type import AudioMimeType as AudioMimeType
    from .audio_output_mime_type import AudioOutputMimeType as AudioOutputMimeType
    from .audio_processing import AudioProcessing as AudioProcessing
    from .audio_processing_mode import AudioProcessingMode as AudioProcessingMode
    from .audio_response_format import AudioResponseFormat as AudioResponseFormat
    from .audio_static_media_processing import AudioStaticMediaProcessing as AudioStaticMediaProcessing
    from .base_environment import BaseEnvironment as BaseEnvironment
    from .block_reason import BlockReason as BlockReason
    from .choice_answer import ChoiceAnswer as ChoiceAnswer
    from .choice_question import ChoiceQuestion as ChoiceQuestion
    from .choice_question_instructions import ChoiceQuestionInstructions as ChoiceQuestionInstructions
    from .code_execution import CodeExecution as CodeExecution
    from .code_execution_call_arguments import CodeExecutionCallArguments as CodeExecutionCallArguments
    from .code_execution_call_delta import CodeExecutionCallDelta as CodeExecutionCallDelta
    from .code_execution_call_step import CodeExecutionCallStep as CodeExecutionCallStep
    from .code_execution_result_delta import CodeExecutionResultDelta as CodeExecutionResultDelta
    from .code_execution_result_step import CodeExecutionResultStep as CodeExecutionResultStep
    from .code_execution_result_step_result import CodeExecutionResultStepResult as CodeExecutionResultStepResult
    from .code_language import CodeLanguage as CodeLanguage
    from .code_mender_agent_config import CodeMenderAgentConfig as CodeMenderAgentConfig
    from .computer_use import ComputerUse as ComputerUse
    from .computer_use_environment import ComputerUseEnvironment as ComputerUseEnvironment
    from .content import Content as Content
    from .create_agent_interaction import CreateAgentInteraction as CreateAgentInteraction
    from .create_agent_interaction_agent_config import (
        CreateAgentInteractionAgentConfig as CreateAgentInteractionAgentConfig,
    )
    from .create_agent_interaction_environment import (
        CreateAgentInteractionEnvironment as CreateAgentInteractionEnvironment,
    )
    from .create_agent_interaction_response_format import (
        CreateAgentInteractionResponseFormat as CreateAgentInteractionResponseFormat,
    )
    from .create_decision_request import CreateDecisionRequest as CreateDecisionRequest
    from .create_decision_response import CreateDecisionResponse as CreateDecisionResponse
    from .create_environment_request import CreateEnvironmentRequest as CreateEnvironmentRequest
    from .create_environment_request_network_union import (
        CreateEnvironmentRequestNetworkUnion as CreateEnvironmentRequestNetworkUnion,
    )
    from .create_interaction_request_body import CreateInteractionRequestBody as CreateInteractionRequestBody
    from .create_model_interaction import CreateModelInteraction as CreateModelInteraction
    from .create_model_interaction_environment import (
        CreateModelInteractionEnvironment as CreateModelInteractionEnvironment,
    )
    from .create_model_interaction_response_format import (
        CreateModelInteractionResponseFormat as CreateModelInteractionResponseFormat,
    )
    from .create_voice_request import CreateVoiceRequest as CreateVoiceRequest
    from .credential import Credential as Credential
    from .credential_create_params import CredentialCreateParams as CredentialCreateParams
    from .credential_list_response import CredentialListResponse as CredentialListResponse
    from .credential_status import CredentialStatus as CredentialStatus
    from .credential_type import CredentialType as CredentialType
    from .credential_update import CredentialUpdate as CredentialUpdate
    from .decision_input_content import DecisionInputContent as DecisionInputContent
    from .deep_research_agent_config import DeepResearchAgentConfig as DeepResearchAgentConfig
    from .delete_voice_response import DeleteVoiceResponse as DeleteVoiceResponse
    from .delivery import Delivery as Delivery
    from .disabled_safety_policy import DisabledSafetyPolicy as DisabledSafetyPolicy
    from .document_content import DocumentContent as DocumentContent
    from .document_delta import DocumentDelta as DocumentDelta
    from .document_mime_type import DocumentMimeType as DocumentMimeType
    from .document_processing import DocumentProcessing as DocumentProcessing
    from .document_processing_mode import DocumentProcessingMode as DocumentProcessingMode
    from .document_static_media_processing import DocumentStaticMediaProcessing as DocumentStaticMediaProcessing
    from .dynamic_agent_config import DynamicAgentConfig as DynamicAgentConfig
    from .empty import Empty as Empty
    from .env import Env as Env
    from .env_var import EnvVar as EnvVar
    from .environment import Environment as Environment
    from .environment_file import EnvironmentFile as EnvironmentFile
    from .environment_file_type import EnvironmentFileType as EnvironmentFileType
    from .environment_network_egress_allowlist import (
        EnvironmentNetworkEgressAllowlist as EnvironmentNetworkEgressAllowlist,
    )
    from .environment_network_union import EnvironmentNetworkUnion as EnvironmentNetworkUnion
    from .environment_resource import EnvironmentResource as EnvironmentResource
    from .environment_status import EnvironmentStatus as EnvironmentStatus
    from .environment_variable_config import EnvironmentVariableConfig as EnvironmentVariableConfig
    from .environment_variable_config_injection_location import (
        EnvironmentVariableConfigInjectionLocation as EnvironmentVariableConfigInjectionLocation,
    )
    from .environment_variable_update_config import EnvironmentVariableUpdateConfig as EnvironmentVariableUpdateConfig
    from .environment_variable_update_config_injection_location import (
        EnvironmentVariableUpdateConfigInjectionLocation as EnvironmentVariableUpdateConfigInjectionLocation,
    )
    from .error import Error as Error
    from .error_event import ErrorEvent as ErrorEvent
    from .exa_ai_search_config import ExaAISearchConfig as ExaAISearchConfig
    from .file_citation import FileCitation as FileCitation
    from .file_content import FileContent as FileContent
    from .file_search import FileSearch as FileSearch
    from .file_search_call_delta import FileSearchCallDelta as FileSearchCallDelta
    from .file_search_call_step import FileSearchCallStep as FileSearchCallStep
    from .file_search_result import FileSearchResult as FileSearchResult
    from .file_search_result_delta import FileSearchResultDelta as FileSearchResultDelta
    from .file_search_result_step import FileSearchResultStep as FileSearchResultStep
    from .filter_ import Filter as Filter
    from .find_mode import FindMode as FindMode
    from .find_request import FindRequest as FindRequest
    from .fix_request import FixRequest as FixRequest
    from .function import Function as Function
    from .function_call_step import FunctionCallStep as FunctionCallStep
    from .function_result_delta import FunctionResultDelta as FunctionResultDelta
    from .function_result_delta_result import FunctionResultDeltaResult as FunctionResultDeltaResult
    from .function_result_delta_result_union import FunctionResultDeltaResultUnion as FunctionResultDeltaResultUnion
    from .function_result_step import FunctionResultStep as FunctionResultStep
    from .function_result_step_result import FunctionResultStepResult as FunctionResultStepResult
    from .function_result_step_result_union import FunctionResultStepResultUnion as FunctionResultStepResultUnion
    from .function_result_subcontent import FunctionResultSubcontent as FunctionResultSubcontent
    from .generation_config import GenerationConfig as GenerationConfig
    from .get_environment_files_response import GetEnvironmentFilesResponse as GetEnvironmentFilesResponse
    from .google_maps import GoogleMaps as GoogleMaps
    from .google_maps_call_arguments import GoogleMapsCallArguments as GoogleMapsCallArguments
    from .google_maps_call_delta import GoogleMapsCallDelta as GoogleMapsCallDelta
    from .google_maps_call_step import GoogleMapsCallStep as GoogleMapsCallStep
    from .google_maps_result import GoogleMapsResult as GoogleMapsResult
    from .google_maps_result_delta import GoogleMapsResultDelta as GoogleMapsResultDelta
    from .google_maps_result_places import GoogleMapsResultPlaces as GoogleMapsResultPlaces
    from .google_maps_result_step import GoogleMapsResultStep as GoogleMapsResultStep
    from .google_search import GoogleSearch as GoogleSearch
    from .google_search_call_arguments import GoogleSearchCallArguments as GoogleSearchCallArguments
    from .google_search_call_delta import GoogleSearchCallDelta as GoogleSearchCallDelta
    from .google_search_call_step import GoogleSearchCallStep as GoogleSearchCallStep
    from .google_search_result import GoogleSearchResult as GoogleSearchResult
    from .google_search_result_delta import GoogleSearchResultDelta as GoogleSearchResultDelta
    from .google_search_result_step import GoogleSearchResultStep as GoogleSearchResultStep
    from .grounding_tool import GroundingTool as GroundingTool
    from .grounding_tool_count import GroundingToolCount as GroundingToolCount
    from .harm_category import HarmCategory as HarmCategory
    from .http_bearer_config import HTTPBearerConfig as HTTPBearerConfig
    from .http_bearer_update_config import HTTPBearerUpdateConfig as HTTPBearerUpdateConfig
    from .hybrid_search import HybridSearch as HybridSearch
    from .image_aspect_ratio import ImageAspectRatio as ImageAspectRatio
    from .image_config import ImageConfig as ImageConfig
    from .image_content import ImageContent as ImageContent
    from .image_delta import ImageDelta as ImageDelta
    from .image_mime_type import ImageMimeType as ImageMimeType
    from .image_output_mime_type import ImageOutputMimeType as ImageOutputMimeType
    from .image_response_format import ImageResponseFormat as ImageResponseFormat
    from .image_size import ImageSize as ImageSize
    from .injection_location import InjectionLocation as InjectionLocation
    from .input_ import Input as Input
    from .interaction import Interaction as Interaction
    from .interaction_agent_config import InteractionAgentConfig as InteractionAgentConfig
    from .interaction_completed_event import InteractionCompletedEvent as InteractionCompletedEvent
    from .interaction_created_event import InteractionCreatedEvent as InteractionCreatedEvent
    from .interaction_environment import InteractionEnvironment as InteractionEnvironment
    from .interaction_error_envelope import InteractionErrorEnvelope as InteractionErrorEnvelope
    from .interaction_model import InteractionModel as InteractionModel
    from .interaction_response_format import InteractionResponseFormat as InteractionResponseFormat
    from .interaction_sse_event import InteractionSSEEvent as InteractionSSEEvent
    from .interaction_sse_event_interaction import InteractionSseEventInteraction as InteractionSseEventInteraction
    from .interaction_status import InteractionStatus as InteractionStatus
    from .interaction_status_update import InteractionStatusUpdate as InteractionStatusUpdate
    from .interactions_input import InteractionsInput as InteractionsInput
    from .list_environments_response import ListEnvironmentsResponse as ListEnvironmentsResponse
    from .list_trigger_executions_response import ListTriggerExecutionsResponse as ListTriggerExecutionsResponse
    from .list_triggers_response import ListTriggersResponse as ListTriggersResponse
    from .list_voices_response import ListVoicesResponse as ListVoicesResponse
    from .mcp_server import MCPServer as MCPServer
    from .mcp_server_tool_call_delta import MCPServerToolCallDelta as MCPServerToolCallDelta
    from .mcp_server_tool_call_step import MCPServerToolCallStep as MCPServerToolCallStep
    from .mcp_server_tool_result_delta import MCPServerToolResultDelta as MCPServerToolResultDelta
    from .mcp_server_tool_result_delta_result import MCPServerToolResultDeltaResult as MCPServerToolResultDeltaResult
    from .mcp_server_tool_result_delta_result_union import (
        MCPServerToolResultDeltaResultUnion as MCPServerToolResultDeltaResultUnion,
    )
    from .mcp_server_tool_result_step import MCPServerToolResultStep as MCPServerToolResultStep
    from .mcp_server_tool_result_step_result import MCPServerToolResultStepResult as MCPServerToolResultStepResult
    from .mcp_server_tool_result_step_result_union import (
        MCPServerToolResultStepResultUnion as MCPServerToolResultStepResultUnion,
    )
    from .media_resolution import MediaResolution as MediaResolution
    from .modality_tokens import ModalityTokens as ModalityTokens
    from .model_output_step import ModelOutputStep as ModelOutputStep
    from .network import Network as Network
    from .network_mode import NetworkMode as NetworkMode
    from .noul_answer import NoulAnswer as NoulAnswer
    from .noul_criteria import NoulCriteria as NoulCriteria
    from .noul_question import NoulQuestion as NoulQuestion
    from .noul_question_instructions import NoulQuestionInstructions as NoulQuestionInstructions
    from .o_auth_2_config import OAuth2Config as OAuth2Config
    from .o_auth_2_update_config import OAuth2UpdateConfig as OAuth2UpdateConfig
    from .page_content_layer import PageContentLayer as PageContentLayer
    from .page_processing_options import PageProcessingOptions as PageProcessingOptions
    from .parallel_ai_search_config import ParallelAISearchConfig as ParallelAISearchConfig
    from .ping_webhook_request import PingWebhookRequest as PingWebhookRequest
    from .place_citation import PlaceCitation as PlaceCitation
    from .processing import Processing as Processing
    from .processing_call_delta import ProcessingCallDelta as ProcessingCallDelta
    from .processing_call_step import ProcessingCallStep as ProcessingCallStep
    from .processing_mode import ProcessingMode as ProcessingMode
    from .processing_result_delta import ProcessingResultDelta as ProcessingResultDelta
    from .processing_result_step import ProcessingResultStep as ProcessingResultStep
    from .prompt_feedback import PromptFeedback as PromptFeedback
    from .prompted_voice import PromptedVoice as PromptedVoice
    from .question import Question as Question
    from .rag_resource import RagResource as RagResource
    from .rag_retrieval_config import RagRetrievalConfig as RagRetrievalConfig
    from .rag_store_config import RagStoreConfig as RagStoreConfig
    from .rank_service import RankService as RankService
    from .ranking import Ranking as Ranking
    from .replicated_voice import ReplicatedVoice as ReplicatedVoice
    from .response_format import ResponseFormat as ResponseFormat
    from .response_modality import ResponseModality as ResponseModality
    from .retrieval import Retrieval as Retrieval
    from .retrieval_call_arguments import RetrievalCallArguments as RetrievalCallArguments
    from .retrieval_call_delta import RetrievalCallDelta as RetrievalCallDelta
    from .retrieval_call_step import RetrievalCallStep as RetrievalCallStep
    from .retrieval_result_delta import RetrievalResultDelta as RetrievalResultDelta
    from .retrieval_result_step import RetrievalResultStep as RetrievalResultStep
    from .retrieval_type import RetrievalType as RetrievalType
    from .review_snippet import ReviewSnippet as ReviewSnippet
    from .revocation_behavior import RevocationBehavior as RevocationBehavior
    from .rotate_signing_secret_request import RotateSigningSecretRequest as RotateSigningSecretRequest
    from .safety_method import SafetyMethod as SafetyMethod
    from .safety_setting import SafetySetting as SafetySetting
    from .safety_threshold import SafetyThreshold as SafetyThreshold
    from .score_answer import ScoreAnswer as ScoreAnswer
    from .score_question import ScoreQuestion as ScoreQuestion
    from .score_question_instructions import ScoreQuestionInstructions as ScoreQuestionInstructions
    from .search_type import SearchType as SearchType
    from .service_tier import ServiceTier as ServiceTier
    from .session_config import SessionConfig as SessionConfig
    from .signing_secret import SigningSecret as SigningSecret
    from .smart_transcription_mode import SmartTranscriptionMode as SmartTranscriptionMode
    from .source import Source as Source
    from .source_type import SourceType as SourceType
    from .speaker_config import SpeakerConfig as SpeakerConfig
    from .speech_annotation import SpeechAnnotation as SpeechAnnotation
    from .speech_config import SpeechConfig as SpeechConfig
    from .speech_config_union import SpeechConfigUnion as SpeechConfigUnion
    from .spreadsheet_content_layer import SpreadsheetContentLayer as SpreadsheetContentLayer
    from .spreadsheet_processing_options import SpreadsheetProcessingOptions as SpreadsheetProcessingOptions
    from .static_media_processing import StaticMediaProcessing as StaticMediaProcessing
    from .status import Status as Status
    from .step import Step as Step
    from .step_delta import StepDelta as StepDelta
    from .step_delta_data import StepDeltaData as StepDeltaData
    from .step_delta_metadata import StepDeltaMetadata as StepDeltaMetadata
    from .step_start import StepStart as StepStart
    from .step_stop import StepStop as StepStop
    from .text_annotation_delta import TextAnnotationDelta as TextAnnotationDelta
    from .text_content import TextContent as TextContent
    from .text_delta import TextDelta as TextDelta
    from .text_mime_type import TextMimeType as TextMimeType
    from .text_response_format import TextResponseFormat as TextResponseFormat
    from .thinking_level import ThinkingLevel as ThinkingLevel
    from .thinking_summaries import ThinkingSummaries as ThinkingSummaries
    from .thought_signature_delta import ThoughtSignatureDelta as ThoughtSignatureDelta
    from .thought_step import ThoughtStep as ThoughtStep
    from .thought_summary_content import ThoughtSummaryContent as ThoughtSummaryContent
    from .thought_summary_delta import ThoughtSummaryDelta as ThoughtSummaryDelta
    from .tool import Tool as Tool
    from .tool_choice import ToolChoice as ToolChoice
    from .tool_choice_config import ToolChoiceConfig as ToolChoiceConfig
    from .tool_choice_type import ToolChoiceType as ToolChoiceType
    from .tool_search import ToolSearch as ToolSearch
    from .tool_search_call_delta import ToolSearchCallDelta as ToolSearchCallDelta
    from .tool_search_call_step import ToolSearchCallStep as ToolSearchCallStep
    from .tool_search_call_step_arguments import ToolSearchCallStepArguments as ToolSearchCallStepArguments
    from .tool_search_execution import ToolSearchExecution as ToolSearchExecution
    from .tool_search_result_delta import ToolSearchResultDelta as ToolSearchResultDelta
    from .tool_search_result_step import ToolSearchResultStep as ToolSearchResultStep
    from .transcription_config import TranscriptionConfig as TranscriptionConfig
    from .transcription_config_mode import TranscriptionConfigMode as TranscriptionConfigMode
    from .transcription_mode import TranscriptionMode as TranscriptionMode
    from .transcription_mode_name import TranscriptionModeName as TranscriptionModeName
    from .transform import Transform as Transform
    from .trigger import Trigger as Trigger
    from .trigger_create_params import TriggerCreateParams as TriggerCreateParams
    from .trigger_execution import TriggerExecution as TriggerExecution
    from .trigger_execution_status import TriggerExecutionStatus as TriggerExecutionStatus
    from .trigger_status import TriggerStatus as TriggerStatus
    from .trigger_update import TriggerUpdate as TriggerUpdate
    from .unknown_agent_tool import UnknownAgentTool as UnknownAgentTool
    from .unknown_annotation import UnknownAnnotation as UnknownAnnotation
    from .unknown_answer import UnknownAnswer as UnknownAnswer
    from .unknown_content import UnknownContent as UnknownContent
    from .unknown_create_agent_interaction_agent_config import (
        UnknownCreateAgentInteractionAgentConfig as UnknownCreateAgentInteractionAgentConfig,
    )
    from .unknown_credential_create_params import UnknownCredentialCreateParams as UnknownCredentialCreateParams
    from .unknown_credential_update import UnknownCredentialUpdate as UnknownCredentialUpdate
    from .unknown_decision_input_content import UnknownDecisionInputContent as UnknownDecisionInputContent
    from .unknown_function_result_subcontent import UnknownFunctionResultSubcontent as UnknownFunctionResultSubcontent
    from .unknown_interaction_agent_config import UnknownInteractionAgentConfig as UnknownInteractionAgentConfig
    from .unknown_interaction_sse_event import UnknownInteractionSSEEvent as UnknownInteractionSSEEvent
    from .unknown_question import UnknownQuestion as UnknownQuestion
    from .unknown_step import UnknownStep as UnknownStep
    from .unknown_step_delta_data import UnknownStepDeltaData as UnknownStepDeltaData
    from .unknown_thought_summary_content import UnknownThoughtSummaryContent as UnknownThoughtSummaryContent
    from .unknown_tool import UnknownTool as UnknownTool
    from .unknown_transcription_mode import UnknownTranscriptionMode as UnknownTranscriptionMode
    from .upload_environment_file_response import UploadEnvironmentFileResponse as UploadEnvironmentFileResponse
    from .url_citation import URLCitation as URLCitation
    from .url_context import URLContext as URLContext
    from .url_context_call_arguments import URLContextCallArguments as URLContextCallArguments
    from .url_context_call_delta import URLContextCallDelta as URLContextCallDelta
    from .url_context_call_step import URLContextCallStep as URLContextCallStep
    from .url_context_result import URLContextResult as URLContextResult
    from .url_context_result_delta import URLContextResultDelta as URLContextResultDelta
    from .url_context_result_status import URLContextResultStatus as URLContextResultStatus
    from .url_context_result_step import URLContextResultStep as URLContextResultStep
    from .usage import Usage as Usage
    from .user_input_step import UserInputStep as UserInputStep
    from .verbatim_transcription_mode import VerbatimTranscriptionMode as VerbatimTranscriptionMode
    from .vertex_ai_search_config import VertexAISearchConfig as VertexAISearchConfig
    from .video_aspect_ratio import VideoAspectRatio as VideoAspectRatio
    from .video_config import VideoConfig as VideoConfig
    from .video_content import VideoContent as VideoContent
    from .video_content_layer import VideoContentLayer as VideoContentLayer
    from .video_delta import VideoDelta as VideoDelta
    from .video_delta_mime_type import VideoDeltaMimeType as VideoDeltaMimeType
    from .video_mime_type import VideoMimeType as VideoMimeType
    from .video_resolution import VideoResolution as VideoResolution
    from .video_response_format import VideoResponseFormat as VideoResponseFormat
    from .video_task import VideoTask as VideoTask
    from .visualization import Visualization as Visualization
    from .voice_input import VoiceInput as VoiceInput
    from .voice_output import VoiceOutput as VoiceOutput
    from .voice_pitch import VoicePitch as VoicePitch
    from .voice_type import VoiceType as VoiceType
    from .webhook import Webhook as Webhook
    from .webhook_config import WebhookConfig as WebhookConfig
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_input import WebhookInput as WebhookInput
    from .webhook_list_response import WebhookListResponse as WebhookListResponse
    from .webhook_ping_response import WebhookPingResponse as WebhookPingResponse
    from .webhook_rotate_signing_secret_response import (
        WebhookRotateSigningSecretResponse as WebhookRotateSigningSecretResponse,
    )
    from .webhook_state import WebhookState as WebhookState
    from .webhook_update import WebhookUpdate as WebhookUpdate
    from .word_info import WordInfo as WordInfo

_MODULES = {
    "Agent": ".agent",
    "AgentListResponse": ".agent_list_response",
    "AgentOption": ".agent_option",
    "AgentTool": ".agent_tool",
    "AllowedTools": ".allowed_tools",
    "Allowlist": ".allowlist",
    "AllowlistEntry": ".allowlist_entry",
    "Annotation": ".annotation",
    "Answer": ".answer",
    "AntigravityAgentConfig": ".antigravity_agent_config",
    "ArgumentsDelta": ".arguments_delta",
    "AudioContent": ".audio_content",
    "AudioData": ".audio_data",
    "AudioDelta": ".audio_delta",
    "AudioMimeType": ".audio_mime_type",
    "AudioOutputMimeType": ".audio_output_mime_type",
    "AudioProcessing": ".audio_processing",
    "AudioProcessingMode": ".audio_processing_mode",
    "AudioResponseFormat": ".audio_response_format",
    "AudioStaticMediaProcessing": ".audio_static_media_processing",
    "BaseEnvironment": ".base_environment",
    "BlockReason": ".block_reason",
    "ChoiceAnswer": ".choice_answer",
    "ChoiceQuestion": ".choice_question",
    "ChoiceQuestionInstructions": ".choice_question_instructions",
    "CodeExecution": ".code_execution",
    "CodeExecutionCallArguments": ".code_execution_call_arguments",
    "CodeExecutionCallDelta": ".code_execution_call_delta",
    "CodeExecutionCallStep": ".code_execution_call_step",
    "CodeExecutionResultDelta": ".code_execution_result_delta",
    "CodeExecutionResultStep": ".code_execution_result_step",
    "CodeExecutionResultStepResult": ".code_execution_result_step_result",
    "CodeLanguage": ".code_language",
    "CodeMenderAgentConfig": ".code_mender_agent_config",
    "ComputerUse": ".computer_use",
    "ComputerUseEnvironment": ".computer_use_environment",
    "Content": ".content",
    "CreateAgentInteraction": ".create_agent_interaction",
    "CreateAgentInteractionAgentConfig": ".create_agent_interaction_agent_config",
    "CreateAgentInteractionEnvironment": ".create_agent_interaction_environment",
    "CreateAgentInteractionResponseFormat": ".create_agent_interaction_response_format",
    "CreateDecisionRequest": ".create_decision_request",
    "CreateDecisionResponse": ".create_decision_response",
    "CreateEnvironmentRequest": ".create_environment_request",
    "CreateEnvironmentRequestNetworkUnion": ".create_environment_request_network_union",
    "CreateInteractionRequestBody": ".create_interaction_request_body",
    "CreateModelInteraction": ".create_model_interaction",
    "CreateModelInteractionEnvironment": ".create_model_interaction_environment",
    "CreateModelInteractionResponseFormat": ".create_model_interaction_response_format",
    "CreateVoiceRequest": ".create_voice_request",
    "Credential": ".credential",
    "CredentialCreateParams": ".credential_create_params",
    "CredentialListResponse": ".credential_list_response",
    "CredentialStatus": ".credential_status",
    "CredentialType": ".credential_type",
    "CredentialUpdate": ".credential_update",
    "DecisionInputContent": ".decision_input_content",
    "DeepResearchAgentConfig": ".deep_research_agent_config",
    "DeleteVoiceResponse": ".delete_voice_response",
    "Delivery": ".delivery",
    "DisabledSafetyPolicy": ".disabled_safety_policy",
    "DocumentContent": ".document_content",
    "DocumentDelta": ".document_delta",
    "DocumentMimeType": ".document_mime_type",
    "DocumentProcessing": ".document_processing",
    "DocumentProcessingMode": ".document_processing_mode",
    "DocumentStaticMediaProcessing": ".document_static_media_processing",
    "DynamicAgentConfig": ".dynamic_agent_config",
    "Empty": ".empty",
    "Env": ".env",
    "EnvVar": ".env_var",
    "Environment": ".environment",
    "EnvironmentFile": ".environment_file",
    "EnvironmentFileType": ".environment_file_type",
    "EnvironmentNetworkEgressAllowlist": ".environment_network_egress_allowlist",
    "EnvironmentNetworkUnion": ".environment_network_union",
    "EnvironmentResource": ".environment_resource",
    "EnvironmentStatus": ".environment_status",
    "EnvironmentVariableConfig": ".environment_variable_config",
    "EnvironmentVariableConfigInjectionLocation": ".environment_variable_config_injection_location",
    "EnvironmentVariableUpdateConfig": ".environment_variable_update_config",
    "EnvironmentVariableUpdateConfigInjectionLocation": ".environment_variable_update_config_injection_location",
    "Error": ".error",
    "ErrorEvent": ".error_event",
    "ExaAISearchConfig": ".exa_ai_search_config",
    "FileCitation": ".file_citation",
    "FileContent": ".file_content",
    "FileSearch": ".file_search",
    "FileSearchCallDelta": ".file_search_call_delta",
    "FileSearchCallStep": ".file_search_call_step",
    "FileSearchResult": ".file_search_result",
    "FileSearchResultDelta": ".file_search_result_delta",
    "FileSearchResultStep": ".file_search_result_step",
    "Filter": ".filter_",
    "FindMode": ".find_mode",
    "FindRequest": ".find_request",
    "FixRequest": ".fix_request",
    "Function": ".function",
    "FunctionCallStep": ".function_call_step",
    "FunctionResultDelta": ".function_result_delta",
    "FunctionResultDeltaResult": ".function_result_delta_result",
    "FunctionResultDeltaResultUnion": ".function_result_delta_result_union",
    "FunctionResultStep": ".function_result_step",
    "FunctionResultStepResult": ".function_result_step_result",
    "FunctionResultStepResultUnion": ".function_result_step_result_union",
    "FunctionResultSubcontent": ".function_result_subcontent",
    "GenerationConfig": ".generation_config",
    "GetEnvironmentFilesResponse": ".get_environment_files_response",
    "GoogleMaps": ".google_maps",
    "GoogleMapsCallArguments": ".google_maps_call_arguments",
    "GoogleMapsCallDelta": ".google_maps_call_delta",
    "GoogleMapsCallStep": ".google_maps_call_step",
    "GoogleMapsResult": ".google_maps_result",
    "GoogleMapsResultDelta": ".google_maps_result_delta",
    "GoogleMapsResultPlaces": ".google_maps_result_places",
    "GoogleMapsResultStep": ".google_maps_result_step",
    "GoogleSearch": ".google_search",
    "GoogleSearchCallArguments": ".google_search_call_arguments",
    "GoogleSearchCallDelta": ".google_search_call_delta",
    "GoogleSearchCallStep": ".google_search_call_step",
    "GoogleSearchResult": ".google_search_result",
    "GoogleSearchResultDelta": ".google_search_result_delta",
    "GoogleSearchResultStep": ".google_search_result_step",
    "GroundingTool": ".grounding_tool",
    "GroundingToolCount": ".grounding_tool_count",
    "HarmCategory": ".harm_category",
    "HTTPBearerConfig": ".http_bearer_config",
    "HTTPBearerUpdateConfig": ".http_bearer_update_config",
    "HybridSearch": ".hybrid_search",
    "ImageAspectRatio": ".image_aspect_ratio",
    "ImageConfig": ".image_config",
    "ImageContent": ".image_content",
    "ImageDelta": ".image_delta",
    "ImageMimeType": ".image_mime_type",
    "ImageOutputMimeType": ".image_output_mime_type",
    "ImageResponseFormat": ".image_response_format",
    "ImageSize": ".image_size",
    "InjectionLocation": ".injection_location",
    "Input": ".input_",
    "Interaction": ".interaction",
    "InteractionAgentConfig": ".interaction_agent_config",
    "InteractionCompletedEvent": ".interaction_completed_event",
    "InteractionCreatedEvent": ".interaction_created_event",
    "InteractionEnvironment": ".interaction_environment",
    "InteractionErrorEnvelope": ".interaction_error_envelope",
    "InteractionModel": ".interaction_model",
    "InteractionResponseFormat": ".interaction_response_format",
    "InteractionSSEEvent": ".interaction_sse_event",
    "InteractionSseEventInteraction": ".interaction_sse_event_interaction",
    "InteractionStatus": ".interaction_status",
    "InteractionStatusUpdate": ".interaction_status_update",
    "InteractionsInput": ".interactions_input",
    "ListEnvironmentsResponse": ".list_environments_response",
    "ListTriggerExecutionsResponse": ".list_trigger_executions_response",
    "ListTriggersResponse": ".list_triggers_response",
    "ListVoicesResponse": ".list_voices_response",
    "MCPServer": ".mcp_server",
    "MCPServerToolCallDelta": ".mcp_server_tool_call_delta",
    "MCPServerToolCallStep": ".mcp_server_tool_call_step",
    "MCPServerToolResultDelta": ".mcp_server_tool_result_delta",
    "MCPServerToolResultDeltaResult": ".mcp_server_tool_result_delta_result",
    "MCPServerToolResultDeltaResultUnion": ".mcp_server_tool_result_delta_result_union",
    "MCPServerToolResultStep": ".mcp_server_tool_result_step",
    "MCPServerToolResultStepResult": ".mcp_server_tool_result_step_result",
    "MCPServerToolResultStepResultUnion": ".mcp_server_tool_result_step_result_union",
    "MediaResolution": ".media_resolution",
    "ModalityTokens": ".modality_tokens",
    "ModelOutputStep": ".model_output_step",
    "Network": ".network",
    "NetworkMode": ".network_mode",
    "NoulAnswer": ".noul_answer",
    "NoulCriteria": ".noul_criteria",
    "NoulQuestion": ".noul_question",
    "NoulQuestionInstructions": ".noul_question_instructions",
    "OAuth2Config": ".o_auth_2_config",
    "OAuth2UpdateConfig": ".o_auth_2_update_config",
    "PageContentLayer": ".page_content_layer",
    "PageProcessingOptions": ".page_processing_options",
    "ParallelAISearchConfig": ".parallel_ai_search_config",
    "PingWebhookRequest": ".ping_webhook_request",
    "PlaceCitation": ".place_citation",
    "Processing": ".processing",
    "ProcessingCallDelta": ".processing_call_delta",
    "ProcessingCallStep": ".processing_call_step",
    "ProcessingMode": ".processing_mode",
    "ProcessingResultDelta": ".processing_result_delta",
    "ProcessingResultStep": ".processing_result_step",
    "PromptFeedback": ".prompt_feedback",
    "PromptedVoice": ".prompted_voice",
    "Question": ".question",
    "RagResource": ".rag_resource",
    "RagRetrievalConfig": ".rag_retrieval_config",
    "RagStoreConfig": ".rag_store_config",
    "RankService": ".rank_service",
    "Ranking": ".ranking",
    "ReplicatedVoice": ".replicated_voice",
    "ResponseFormat": ".response_format",
    "ResponseModality": ".response_modality",
    "Retrieval": ".retrieval",
    "RetrievalCallArguments": ".retrieval_call_arguments",
    "RetrievalCallDelta": ".retrieval_call_delta",
    "RetrievalCallStep": ".retrieval_call_step",
    "RetrievalResultDelta": ".retrieval_result_delta",
    "RetrievalResultStep": ".retrieval_result_step",
    "RetrievalType": ".retrieval_type",
    "ReviewSnippet": ".review_snippet",
    "RevocationBehavior": ".revocation_behavior",
    "RotateSigningSecretRequest": ".rotate_signing_secret_request",
    "SafetyMethod": ".safety_method",
    "SafetySetting": ".safety_setting",
    "SafetyThreshold": ".safety_threshold",
    "ScoreAnswer": ".score_answer",
    "ScoreQuestion": ".score_question",
    "ScoreQuestionInstructions": ".score_question_instructions",
    "SearchType": ".search_type",
    "ServiceTier": ".service_tier",
    "SessionConfig": ".session_config",
    "SigningSecret": ".signing_secret",
    "SmartTranscriptionMode": ".smart_transcription_mode",
    "Source": ".source",
    "SourceType": ".source_type",
    "SpeakerConfig": ".speaker_config",
    "SpeechAnnotation": ".speech_annotation",
    "SpeechConfig": ".speech_config",
    "SpeechConfigUnion": ".speech_config_union",
    "SpreadsheetContentLayer": ".spreadsheet_content_layer",
    "SpreadsheetProcessingOptions": ".spreadsheet_processing_options",
    "StaticMediaProcessing": ".static_media_processing",
    "Status": ".status",
    "Step": ".step",
    "StepDelta": ".step_delta",
    "StepDeltaData": ".step_delta_data",
    "StepDeltaMetadata": ".step_delta_metadata",
    "StepStart": ".step_start",
    "StepStop": ".step_stop",
    "TextAnnotationDelta": ".text_annotation_delta",
    "TextContent": ".text_content",
    "TextDelta": ".text_delta",
    "TextMimeType": ".text_mime_type",
    "TextResponseFormat": ".text_response_format",
    "ThinkingLevel": ".thinking_level",
    "ThinkingSummaries": ".thinking_summaries",
    "ThoughtSignatureDelta": ".thought_signature_delta",
    "ThoughtStep": ".thought_step",
    "ThoughtSummaryContent": ".thought_summary_content",
    "ThoughtSummaryDelta": ".thought_summary_delta",
    "Tool": ".tool",
    "ToolChoice": ".tool_choice",
    "ToolChoiceConfig": ".tool_choice_config",
    "ToolChoiceType": ".tool_choice_type",
    "ToolSearch": ".tool_search",
    "ToolSearchCallDelta": ".tool_search_call_delta",
    "ToolSearchCallStep": ".tool_search_call_step",
    "ToolSearchCallStepArguments": ".tool_search_call_step_arguments",
    "ToolSearchExecution": ".tool_search_execution",
    "ToolSearchResultDelta": ".tool_search_result_delta",
    "ToolSearchResultStep": ".tool_search_result_step",
    "TranscriptionConfig": ".transcription_config",
    "TranscriptionConfigMode": ".transcription_config_mode",
    "TranscriptionMode": ".transcription_mode",
    "TranscriptionModeName": ".transcription_mode_name",
    "Transform": ".transform",
    "Trigger": ".trigger",
    "TriggerCreateParams": ".trigger_create_params",
    "TriggerExecution": ".trigger_execution",
    "TriggerExecutionStatus": ".trigger_execution_status",
    "TriggerStatus": ".trigger_status",
    "TriggerUpdate": ".trigger_update",
    "UnknownAgentTool": ".unknown_agent_tool",
    "UnknownAnnotation": ".unknown_annotation",
    "UnknownAnswer": ".unknown_answer",
    "UnknownContent": ".unknown_content",
    "UnknownCreateAgentInteractionAgentConfig": ".unknown_create_agent_interaction_agent_config",
    "UnknownCredentialCreateParams": ".unknown_credential_create_params",
    "UnknownCredentialUpdate": ".unknown_credential_update",
    "UnknownDecisionInputContent": ".unknown_decision_input_content",
    "UnknownFunctionResultSubcontent": ".unknown_function_result_subcontent",
    "UnknownInteractionAgentConfig": ".unknown_interaction_agent_config",
    "UnknownInteractionSSEEvent": ".unknown_interaction_sse_event",
    "UnknownQuestion": ".unknown_question",
    "UnknownStep": ".unknown_step",
    "UnknownStepDeltaData": ".unknown_step_delta_data",
    "UnknownThoughtSummaryContent": ".unknown_thought_summary_content",
    "UnknownTool": ".unknown_tool",
    "UnknownTranscriptionMode": ".unknown_transcription_mode",
    "UploadEnvironmentFileResponse": ".upload_environment_file_response",
    "URLCitation": ".url_citation",
    "URLContext": ".url_context",
    "URLContextCallArguments": ".url_context_call_arguments",
    "URLContextCallDelta": ".url_context_call_delta",
    "URLContextCallStep": ".url_context_call_step",
    "URLContextResult": ".url_context_result",
    "URLContextResultDelta": ".url_context_result_delta",
    "URLContextResultStatus": ".url_context_result_status",
    "URLContextResultStep": ".url_context_result_step",
    "Usage": ".usage",
    "UserInputStep": ".user_input_step",
    "VerbatimTranscriptionMode": ".verbatim_transcription_mode",
    "VertexAISearchConfig": ".vertex_ai_search_config",
    "VideoAspectRatio": ".video_aspect_ratio",
    "VideoConfig": ".video_config",
    "VideoContent": ".video_content",
    "VideoContentLayer": ".video_content_layer",
    "VideoDelta": ".video_delta",
    "VideoDeltaMimeType": ".video_delta_mime_type",
    "VideoMimeType": ".video_mime_type",
    "VideoResolution": ".video_resolution",
    "VideoResponseFormat": ".video_response_format",
    "VideoTask": ".video_task",
    "Visualization": ".visualization",
    "VoiceInput": ".voice_input",
    "VoiceOutput": ".voice_output",
    "VoicePitch": ".voice_pitch",
    "VoiceType": ".voice_type",
    "Webhook": ".webhook",
    "WebhookConfig": ".webhook_config",
    "WebhookEvent": ".webhook_event",
    "WebhookInput": ".webhook_input",
    "WebhookListResponse": ".webhook_list_response",
    "WebhookPingResponse": ".webhook_ping_response",
    "WebhookRotateSigningSecretResponse": ".webhook_rotate_signing_secret_response",
    "WebhookState": ".webhook_state",
    "WebhookUpdate": ".webhook_update",
    "WordInfo": ".word_info",
}

__all__ = [
    "Agent",
    "AgentListResponse",
    "AgentOption",
    "AgentTool",
    "AllowedTools",
    "Allowlist",
    "AllowlistEntry",
    "Annotation",
    "Answer",
    "AntigravityAgentConfig",
    "ArgumentsDelta",
    "AudioContent",
    "AudioData",
    "AudioDelta",
    "AudioMimeType",
    "AudioOutputMimeType",
    "AudioProcessing",
    "AudioProcessingMode",
    "AudioResponseFormat",
    "AudioStaticMediaProcessing",
    "BaseEnvironment",
    "BlockReason",
    "ChoiceAnswer",
    "ChoiceQuestion",
    "ChoiceQuestionInstructions",
    "CodeExecution",
    "CodeExecutionCallArguments",
    "CodeExecutionCallDelta",
    "CodeExecutionCallStep",
    "CodeExecutionResultDelta",
    "CodeExecutionResultStep",
    "CodeExecutionResultStepResult",
    "CodeLanguage",
    "CodeMenderAgentConfig",
    "ComputerUse",
    "ComputerUseEnvironment",
    "Content",
    "CreateAgentInteraction",
    "CreateAgentInteractionAgentConfig",
    "CreateAgentInteractionEnvironment",
    "CreateAgentInteractionResponseFormat",
    "CreateDecisionRequest",
    "CreateDecisionResponse",
    "CreateEnvironmentRequest",
    "CreateEnvironmentRequestNetworkUnion",
    "CreateInteractionRequestBody",
    "CreateModelInteraction",
    "CreateModelInteractionEnvironment",
    "CreateModelInteractionResponseFormat",
    "CreateVoiceRequest",
    "Credential",
    "CredentialCreateParams",
    "CredentialListResponse",
    "CredentialStatus",
    "CredentialType",
    "CredentialUpdate",
    "DecisionInputContent",
    "DeepResearchAgentConfig",
    "DeleteVoiceResponse",
    "Delivery",
    "DisabledSafetyPolicy",
    "DocumentContent",
    "DocumentDelta",
    "DocumentMimeType",
    "DocumentProcessing",
    "DocumentProcessingMode",
    "DocumentStaticMediaProcessing",
    "DynamicAgentConfig",
    "Empty",
    "Env",
    "Environment",
    "EnvironmentFile",
    "EnvironmentFileType",
    "EnvironmentNetworkEgressAllowlist",
    "EnvironmentNetworkUnion",
    "EnvironmentResource",
    "EnvironmentStatus",
    "EnvironmentVariableConfig",
    "EnvironmentVariableConfigInjectionLocation",
    "EnvironmentVariableUpdateConfig",
    "EnvironmentVariableUpdateConfigInjectionLocation",
    "EnvVar",
    "Error",
    "ErrorEvent",
    "ExaAISearchConfig",
    "FileCitation",
    "FileContent",
    "FileSearch",
    "FileSearchCallDelta",
    "FileSearchCallStep",
    "FileSearchResult",
    "FileSearchResultDelta",
    "FileSearchResultStep",
    "Filter",
    "FindMode",
    "FindRequest",
    "FixRequest",
    "Function",
    "FunctionCallStep",
    "FunctionResultDelta",
    "FunctionResultDeltaResult",
    "FunctionResultDeltaResultUnion",
    "FunctionResultStep",
    "FunctionResultStepResult",
    "FunctionResultStepResultUnion",
    "FunctionResultSubcontent",
    "GenerationConfig",
    "GetEnvironmentFilesResponse",
    "GoogleMaps",
    "GoogleMapsCallArguments",
    "GoogleMapsCallDelta",
    "GoogleMapsCallStep",
    "GoogleMapsResult",
    "GoogleMapsResultDelta",
    "GoogleMapsResultPlaces",
    "GoogleMapsResultStep",
    "GoogleSearch",
    "GoogleSearchCallArguments",
    "GoogleSearchCallDelta",
    "GoogleSearchCallStep",
    "GoogleSearchResult",
    "GoogleSearchResultDelta",
    "GoogleSearchResultStep",
    "GroundingTool",
    "GroundingToolCount",
    "HarmCategory",
    "HTTPBearerConfig",
    "HTTPBearerUpdateConfig",
    "HybridSearch",
    "ImageAspectRatio",
    "ImageConfig",
    "ImageContent",
    "ImageDelta",
    "ImageMimeType",
    "ImageOutputMimeType",
    "ImageResponseFormat",
    "ImageSize",
    "InjectionLocation",
    "Input",
    "Interaction",
    "InteractionAgentConfig",
    "InteractionCompletedEvent",
    "InteractionCreatedEvent",
    "InteractionEnvironment",
    "InteractionErrorEnvelope",
    "InteractionModel",
    "InteractionResponseFormat",
    "InteractionsInput",
    "InteractionSSEEvent",
    "InteractionSseEventInteraction",
    "InteractionStatus",
    "InteractionStatusUpdate",
    "ListEnvironmentsResponse",
    "ListTriggerExecutionsResponse",
    "ListTriggersResponse",
    "ListVoicesResponse",
    "MCPServer",
    "MCPServerToolCallDelta",
    "MCPServerToolCallStep",
    "MCPServerToolResultDelta",
    "MCPServerToolResultDeltaResult",
    "MCPServerToolResultDeltaResultUnion",
    "MCPServerToolResultStep",
    "MCPServerToolResultStepResult",
    "MCPServerToolResultStepResultUnion",
    "MediaResolution",
    "ModalityTokens",
    "ModelOutputStep",
    "Network",
    "NetworkMode",
    "NoulAnswer",
    "NoulCriteria",
    "NoulQuestion",
    "NoulQuestionInstructions",
    "OAuth2Config",
    "OAuth2UpdateConfig",
    "PageContentLayer",
    "PageProcessingOptions",
    "ParallelAISearchConfig",
    "PingWebhookRequest",
    "PlaceCitation",
    "Processing",
    "ProcessingCallDelta",
    "ProcessingCallStep",
    "ProcessingMode",
    "ProcessingResultDelta",
    "ProcessingResultStep",
    "PromptedVoice",
    "PromptFeedback",
    "Question",
    "RagResource",
    "RagRetrievalConfig",
    "RagStoreConfig",
    "Ranking",
    "RankService",
    "ReplicatedVoice",
    "ResponseFormat",
    "ResponseModality",
    "Retrieval",
    "RetrievalCallArguments",
    "RetrievalCallDelta",
    "RetrievalCallStep",
    "RetrievalResultDelta",
    "RetrievalResultStep",
    "RetrievalType",
    "ReviewSnippet",
    "RevocationBehavior",
    "RotateSigningSecretRequest",
    "SafetyMethod",
    "SafetySetting",
    "SafetyThreshold",
    "ScoreAnswer",
    "ScoreQuestion",
    "ScoreQuestionInstructions",
    "SearchType",
    "ServiceTier",
    "SessionConfig",
    "SigningSecret",
    "SmartTranscriptionMode",
    "Source",
    "SourceType",
    "SpeakerConfig",
    "SpeechAnnotation",
    "SpeechConfig",
    "SpeechConfigUnion",
    "SpreadsheetContentLayer",
    "SpreadsheetProcessingOptions",
    "StaticMediaProcessing",
    "Status",
    "Step",
    "StepDelta",
    "StepDeltaData",
    "StepDeltaMetadata",
    "StepStart",
    "StepStop",
    "TextAnnotationDelta",
    "TextContent",
    "TextDelta",
    "TextMimeType",
    "TextResponseFormat",
    "ThinkingLevel",
    "ThinkingSummaries",
    "ThoughtSignatureDelta",
    "ThoughtStep",
    "ThoughtSummaryContent",
    "ThoughtSummaryDelta",
    "Tool",
    "ToolChoice",
    "ToolChoiceConfig",
    "ToolChoiceType",
    "ToolSearch",
    "ToolSearchCallDelta",
    "ToolSearchCallStep",
    "ToolSearchCallStepArguments",
    "ToolSearchExecution",
    "ToolSearchResultDelta",
    "ToolSearchResultStep",
    "TranscriptionConfig",
    "TranscriptionConfigMode",
    "TranscriptionMode",
    "TranscriptionModeName",
    "Transform",
    "Trigger",
    "TriggerCreateParams",
    "TriggerExecution",
    "TriggerExecutionStatus",
    "TriggerStatus",
    "TriggerUpdate",
    "UnknownAgentTool",
    "UnknownAnnotation",
    "UnknownAnswer",
    "UnknownContent",
    "UnknownCreateAgentInteractionAgentConfig",
    "UnknownCredentialCreateParams",
    "UnknownCredentialUpdate",
    "UnknownDecisionInputContent",
    "UnknownFunctionResultSubcontent",
    "UnknownInteractionAgentConfig",
    "UnknownInteractionSSEEvent",
    "UnknownQuestion",
    "UnknownStep",
    "UnknownStepDeltaData",
    "UnknownThoughtSummaryContent",
    "UnknownTool",
    "UnknownTranscriptionMode",
    "UploadEnvironmentFileResponse",
    "URLCitation",
    "URLContext",
    "URLContextCallArguments",
    "URLContextCallDelta",
    "URLContextCallStep",
    "URLContextResult",
    "URLContextResultDelta",
    "URLContextResultStatus",
    "URLContextResultStep",
    "Usage",
    "UserInputStep",
    "VerbatimTranscriptionMode",
    "VertexAISearchConfig",
    "VideoAspectRatio",
    "VideoConfig",
    "VideoContent",
    "VideoContentLayer",
    "VideoDelta",
    "VideoDeltaMimeType",
    "VideoMimeType",
    "VideoResolution",
    "VideoResponseFormat",
    "VideoTask",
    "Visualization",
    "VoiceInput",
    "VoiceOutput",
    "VoicePitch",
    "VoiceType",
    "Webhook",
    "WebhookConfig",
    "WebhookEvent",
    "WebhookInput",
    "WebhookListResponse",
    "WebhookPingResponse",
    "WebhookRotateSigningSecretResponse",
    "WebhookState",
    "WebhookUpdate",
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
