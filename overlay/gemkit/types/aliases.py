"""Names of google-genai for types that the API calls something else; and what hides a type of the API."""

from gemkit_raw.models import AudioTranscriptionMode as AudioTranscriptionConfigMode
from gemkit_raw.models import BidiGenerateContentClientContent as LiveClientContent
from gemkit_raw.models import BidiGenerateContentClientMessage as LiveClientMessage
from gemkit_raw.models import BidiGenerateContentContextUpdate as LiveClientContextUpdate
from gemkit_raw.models import BidiGenerateContentContextUpdateTools as LiveClientContextUpdateTools
from gemkit_raw.models import BidiGenerateContentRealtimeInput as LiveClientRealtimeInput
from gemkit_raw.models import BidiGenerateContentRealtimeInputActivityEnd as ActivityEnd
from gemkit_raw.models import BidiGenerateContentRealtimeInputActivityStart as ActivityStart
from gemkit_raw.models import BidiGenerateContentServerContent as LiveServerContent
from gemkit_raw.models import BidiGenerateContentServerMessage as LiveServerMessage
from gemkit_raw.models import BidiGenerateContentSetup as LiveClientSetup
from gemkit_raw.models import BidiGenerateContentSetupComplete as LiveServerSetupComplete
from gemkit_raw.models import BidiGenerateContentToolCall as LiveServerToolCall
from gemkit_raw.models import BidiGenerateContentToolCallCancellation as LiveServerToolCallCancellation
from gemkit_raw.models import BidiGenerateContentToolResponse as LiveClientToolResponse
from gemkit_raw.models import BidiGenerateContentTranscription as Transcription
from gemkit_raw.models import BidiGenerateMusicClientContent as LiveMusicClientContent
from gemkit_raw.models import BidiGenerateMusicClientMessage as LiveMusicClientMessage
from gemkit_raw.models import BidiGenerateMusicServerContent as LiveMusicServerContent
from gemkit_raw.models import BidiGenerateMusicServerMessage as LiveMusicServerMessage
from gemkit_raw.models import BidiGenerateMusicSetup as LiveMusicClientSetup
from gemkit_raw.models import BidiGenerateMusicSetupComplete as LiveMusicServerSetupComplete
from gemkit_raw.models import CitationSource as Citation
from gemkit_raw.models import CodeExecution as ToolCodeExecution
from gemkit_raw.models import EmbedContentResponse as SingleEmbedContentResponse
from gemkit_raw.models import Empty as CancelTuningJobResponse
from gemkit_raw.models import Empty as DeleteCachedContentResponse
from gemkit_raw.models import Empty as DeleteFileResponse
from gemkit_raw.models import Empty as DeleteModelResponse
from gemkit_raw.models import GoAway as LiveServerGoAway
from gemkit_raw.models import Image as GroundingChunkImage
from gemkit_raw.models import ImageAspectRatio as AspectRatio
from gemkit_raw.models import Maps as GroundingChunkMaps
from gemkit_raw.models import MusicFilteredPrompt as LiveMusicFilteredPrompt
from gemkit_raw.models import MusicGenerationConfig as LiveMusicGenerationConfig
from gemkit_raw.models import MusicSourceMetadata as LiveMusicSourceMetadata
from gemkit_raw.models import PlaceAnswerSources as GroundingChunkMapsPlaceAnswerSources
from gemkit_raw.models import PromptFeedback as GenerateContentResponsePromptFeedback
from gemkit_raw.models import ResponseFormatConfig as ResponseFormat
from gemkit_raw.models import RetrievedContext as GroundingChunkRetrievedContext
from gemkit_raw.models import ReviewSnippet as GroundingChunkMapsPlaceAnswerSourcesReviewSnippet
from gemkit_raw.models import SessionResumptionUpdate as LiveServerSessionResumptionUpdate
from gemkit_raw.models import Status as FileStatus
from gemkit_raw.models import Status as GoogleRpcStatus
from gemkit_raw.models import Status as JobError
from gemkit_raw.models import ThinkingConfig as GenerationConfigThinkingConfig
from gemkit_raw.models import TopCandidates as LogprobsResultTopCandidates
from gemkit_raw.models import UsageMetadata as GenerateContentResponseUsageMetadata
from gemkit_raw.models import Web as GroundingChunkWeb

from .._mixins.images import Image

__all__ = (
    "ActivityEnd",
    "ActivityStart",
    "AspectRatio",
    "AudioTranscriptionConfigMode",
    "CancelTuningJobResponse",
    "Citation",
    "DeleteCachedContentResponse",
    "DeleteFileResponse",
    "DeleteModelResponse",
    "FileStatus",
    "GenerateContentResponsePromptFeedback",
    "GenerateContentResponseUsageMetadata",
    "GenerationConfigThinkingConfig",
    "GoogleRpcStatus",
    "GroundingChunkImage",
    "GroundingChunkMaps",
    "GroundingChunkMapsPlaceAnswerSources",
    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet",
    "GroundingChunkRetrievedContext",
    "GroundingChunkWeb",
    "Image",
    "JobError",
    "LiveClientContent",
    "LiveClientContextUpdate",
    "LiveClientContextUpdateTools",
    "LiveClientMessage",
    "LiveClientRealtimeInput",
    "LiveClientSetup",
    "LiveClientToolResponse",
    "LiveMusicClientContent",
    "LiveMusicClientMessage",
    "LiveMusicClientSetup",
    "LiveMusicFilteredPrompt",
    "LiveMusicGenerationConfig",
    "LiveMusicServerContent",
    "LiveMusicServerMessage",
    "LiveMusicServerSetupComplete",
    "LiveMusicSourceMetadata",
    "LiveServerContent",
    "LiveServerGoAway",
    "LiveServerMessage",
    "LiveServerSessionResumptionUpdate",
    "LiveServerSetupComplete",
    "LiveServerToolCall",
    "LiveServerToolCallCancellation",
    "LogprobsResultTopCandidates",
    "ResponseFormat",
    "SingleEmbedContentResponse",
    "ToolCodeExecution",
    "Transcription",
)
