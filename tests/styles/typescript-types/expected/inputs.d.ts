/** Types of what the API accepts: Assistants API 2.0.0. */
import type * as models from "./inputs.js";

/** Parameters of a function, as a JSON Schema object. Omit them if the function takes none. */
export type FunctionParameters = { [key: string]: unknown };

/** Function that the model can ask you to call. */
export interface FunctionObject {
    /** Description of the function, from which the model decides when and how to call it. */
    description?: string;
    /** Name of the function, at most 64 letters, digits, underscores and dashes. */
    name: string;
    /** Parameters of the function, as a JSON Schema object. Omit them if the function takes none. */
    parameters?: models.FunctionParameters;
}

/** Token usage of a run; null until the run reaches a terminal status. */
export interface RunCompletionUsage {
    /** Number of tokens that the model generated during the run. */
    completion_tokens: number;
    /** Number of prompt tokens that the model received during the run. */
    prompt_tokens: number;
    /** Sum of prompt tokens and completion tokens. */
    total_tokens: number;
}

/** Token usage of a run step; null while the status of the step is `in_progress`. */
export interface RunStepCompletionUsage {
    /** Number of tokens that the model generated during the step. */
    completion_tokens: number;
    /** Number of prompt tokens that the model received during the step. */
    prompt_tokens: number;
    /** Sum of prompt tokens and completion tokens. */
    total_tokens: number;
}

/** A model together with the instructions, tools and files that it works with. */
export interface AssistantObject {
    /** ID of the assistant. */
    id: string;
    /** Object type, always `assistant`. */
    object: "assistant";
    /** Time at which the assistant was created, as a Unix timestamp in seconds. */
    created_at: number;
    /**
     * Name of the assistant, at most 256 characters; null if it has none.
     * @maxLength 256
     */
    name: string | null;
    /**
     * Description of the assistant, at most 512 characters; null if it has none.
     * @maxLength 512
     */
    description: string | null;
    /** ID of the model that the assistant uses. */
    model: string;
    /**
     * System instructions for the model, at most 32768 characters; null if it has none.
     * @maxLength 32768
     */
    instructions: string | null;
    /**
     * Tools that the assistant can use, at most 128. Each tool is of type `code_interpreter`, `retrieval` or `function`.
     * @maxItems 128
     * @default []
     */
    tools: models.AssistantObjectTool[];
    /**
     * IDs of the files attached to the assistant, at most 20, ordered by creation date with the oldest first.
     * @maxItems 20
     * @default []
     */
    file_ids: string[];
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata: { [key: string]: unknown } | null;
}

export type AssistantObjectTool = models.AssistantToolsCode | models.AssistantToolsRetrieval | models.AssistantToolsFunction;

/** Settings of a new assistant. */
export interface CreateAssistantRequest {
    /**
     * ID of the model that the assistant uses.
     * @example "gpt-4"
     */
    model: string;
    /**
     * Name of the assistant, at most 256 characters.
     * @maxLength 256
     */
    name?: string | null;
    /**
     * Description of the assistant, at most 512 characters.
     * @maxLength 512
     */
    description?: string | null;
    /**
     * System instructions for the model, at most 32768 characters.
     * @maxLength 32768
     */
    instructions?: string | null;
    /**
     * Tools that the assistant can use, at most 128. Each tool is of type `code_interpreter`, `retrieval` or `function`.
     * @maxItems 128
     * @default []
     */
    tools?: models.AssistantObjectTool[];
    /**
     * IDs of the files attached to the assistant, at most 20, ordered by creation date with the oldest first.
     * @maxItems 20
     * @default []
     */
    file_ids?: string[];
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata?: { [key: string]: unknown } | null;
}

/** Changes to an assistant. Omitted properties keep their values. */
export interface ModifyAssistantRequest {
    /** ID of the model that the assistant uses. */
    model?: string;
    /**
     * Name of the assistant, at most 256 characters.
     * @maxLength 256
     * @example "Weather desk"
     */
    name?: string | null;
    /**
     * Description of the assistant, at most 512 characters.
     * @maxLength 512
     */
    description?: string | null;
    /**
     * System instructions for the model, at most 32768 characters.
     * @maxLength 32768
     */
    instructions?: string | null;
    /**
     * Tools that the assistant can use, at most 128. Each tool is of type `code_interpreter`, `retrieval` or `function`.
     * @maxItems 128
     * @default []
     */
    tools?: models.AssistantObjectTool[];
    /**
     * IDs of the files attached to the assistant, at most 20, ordered by creation date with the oldest first. Attached files that are missing from this list are detached.
     * @maxItems 20
     * @default []
     */
    file_ids?: string[];
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata?: { [key: string]: unknown } | null;
}

/** Result of deleting an assistant. */
export interface DeleteAssistantResponse {
    /** ID of the deleted assistant. */
    id: string;
    /** Whether the assistant was deleted. */
    deleted: boolean;
    /** Object type, always `assistant.deleted`. */
    object: "assistant.deleted";
}

/** One page of assistants. */
export interface ListAssistantsResponse {
    /** Object type, always `list`. */
    object: string;
    /** Assistants on this page. */
    data: models.AssistantObject[];
    /** ID of the first item on this page. Pass it as `before` to get the previous page. */
    first_id: string;
    /** ID of the last item on this page. Pass it as `after` to get the next page. */
    last_id: string;
    /** Whether more items follow this page. */
    has_more: boolean;
}

/** Tool with which the assistant writes and runs code. */
export interface AssistantToolsCode {
    /** Type of the tool, always `code_interpreter`. */
    type: "code_interpreter";
}

/** Tool with which the assistant searches the files attached to it or to a message. */
export interface AssistantToolsRetrieval {
    /** Type of the tool, always `retrieval`. */
    type: "retrieval";
}

/** Tool with which the assistant asks you to call a function. */
export interface AssistantToolsFunction {
    /** Type of the tool, always `function`. */
    type: "function";
    /** Function that the assistant can ask you to call. */
    function: models.FunctionObject;
}

/** One execution of an assistant on a thread. */
export interface RunObject {
    /** ID of the run. */
    id: string;
    /** Object type, always `thread.run`. */
    object: "thread.run";
    /** Time at which the run was created, as a Unix timestamp in seconds. */
    created_at: number;
    /** ID of the thread that the run belongs to. */
    thread_id: string;
    /** ID of the assistant that executes the run. */
    assistant_id: string;
    /** Status of the run. In `requires_action`, the run is blocked until the outputs of all tool calls in `required_action` are submitted in one request. The statuses `queued`, `in_progress` and `cancelling` are temporary; `cancelled`, `failed`, `completed` and `expired` are terminal. */
    status: "queued" | "in_progress" | "requires_action" | "cancelling" | "cancelled" | "failed" | "completed" | "expired";
    /** Action that is required of you before the run can continue; null if none is. */
    required_action: models.RunObjectRequiredAction | null;
    /** Last error of the run; null if there was none. */
    last_error: models.RunObjectLastError | null;
    /** Time at which the run expires, as a Unix timestamp in seconds; null for a completed run. */
    expires_at: number | null;
    /** Time at which the run started, as a Unix timestamp in seconds; null if it has not started. */
    started_at: number | null;
    /** Time at which the run was cancelled, as a Unix timestamp in seconds; null if it was not. */
    cancelled_at: number | null;
    /** Time at which the run failed, as a Unix timestamp in seconds; null if it did not. */
    failed_at: number | null;
    /** Time at which the run was completed, as a Unix timestamp in seconds; null if it was not. */
    completed_at: number | null;
    /** ID of the model used for the run. */
    model: string;
    /** Instructions used for the run. */
    instructions: string;
    /**
     * Tools available to the run, at most 20. Each tool is of type `code_interpreter`, `retrieval` or `function`.
     * @maxItems 20
     * @default []
     */
    tools: models.AssistantObjectTool[];
    /**
     * IDs of the files available to the run.
     * @default []
     */
    file_ids: string[];
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata: { [key: string]: unknown } | null;
    /** Token usage of the run; null until the run reaches a terminal status. */
    usage: models.RunCompletionUsage | null;
    /** Sampling temperature used for the run; 1 if none was set. */
    temperature?: number | null;
}

/** Action that is required of you before the run can continue; null if none is. */
export interface RunObjectRequiredAction {
    /** Type of the action, currently always `submit_tool_outputs`. */
    type: "submit_tool_outputs";
    /** Tool outputs that the run is waiting for. */
    submit_tool_outputs: models.RunObjectRequiredActionSubmitToolOutputs;
}

/** Tool outputs that the run is waiting for. */
export interface RunObjectRequiredActionSubmitToolOutputs {
    /** Tool calls that the run is waiting for; their outputs are submitted in one request. */
    tool_calls: models.RunToolCallObject[];
}

/** Last error of the run; null if there was none. */
export interface RunObjectLastError {
    /** Error code. */
    code: "server_error" | "rate_limit_exceeded" | "invalid_prompt";
    /** Human-readable error message. */
    message: string;
}

/** Assistant to run on a thread, and settings that apply to this run only. */
export interface CreateRunRequest {
    /**
     * ID of the assistant that executes the run.
     * @example "asst_abc123"
     */
    assistant_id: string;
    /** ID of the model for this run; by default the model of the assistant. */
    model?: string | null;
    /** Instructions for this run; by default the instructions of the assistant. */
    instructions?: string | null;
    /** Text appended to the instructions for this run, without replacing them. */
    additional_instructions?: string | null;
    /**
     * Tools available to this run, at most 20; by default the tools of the assistant.
     * @maxItems 20
     */
    tools?: models.AssistantObjectTool[] | null;
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata?: { [key: string]: unknown } | null;
    /**
     * Sampling temperature, between 0 and 2. Low values give focused and repeatable output, high values give varied output.
     * @minimum 0
     * @maximum 2
     * @default 1
     */
    temperature?: number | null;
    /** Whether to stream the events of the run as server-sent events instead of returning the run. The stream ends with `data: [DONE]` when the run reaches a terminal status or requires action. */
    stream?: boolean | null;
}

/** One page of runs. */
export interface ListRunsResponse {
    /** Object type, always `list`. */
    object: string;
    /** Runs on this page. */
    data: models.RunObject[];
    /** ID of the first item on this page. Pass it as `before` to get the previous page. */
    first_id: string;
    /** ID of the last item on this page. Pass it as `after` to get the next page. */
    last_id: string;
    /** Whether more items follow this page. */
    has_more: boolean;
}

/** New metadata of a run; no other property can be modified. */
export interface ModifyRunRequest {
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata?: { [key: string]: unknown } | null;
}

/** Outputs of all tool calls that a run is waiting for. */
export interface SubmitToolOutputsRunRequest {
    /** Outputs of the tool calls, one for each call in the run's `required_action`. */
    tool_outputs: models.SubmitToolOutputsRunRequestToolOutput[];
    /** Whether to stream the events of the run as server-sent events instead of returning the run. The stream ends with `data: [DONE]` when the run reaches a terminal status or requires action. */
    stream?: boolean | null;
}

/** Output of one tool call. */
export interface SubmitToolOutputsRunRequestToolOutput {
    /**
     * ID of the tool call, as given in the run's `required_action`.
     * @example "call_abc123"
     */
    tool_call_id?: string;
    /**
     * Output of the tool call, as text.
     * @example "12 °C"
     */
    output?: string;
}

/** Tool call whose output a run requires before it can continue. */
export interface RunToolCallObject {
    /** ID of the tool call, under which its output is submitted. */
    id: string;
    /** Type of the tool call, currently always `function`. */
    type: "function";
    /** Function to call. */
    function: models.RunToolCallObjectFunction;
}

/** Function to call. */
export interface RunToolCallObjectFunction {
    /** Name of the function. */
    name: string;
    /** Arguments that the model generated for the function, as a JSON string. */
    arguments: string;
}

/** Thread to create, assistant to run on it, and settings that apply to this run only. */
export interface CreateThreadAndRunRequest {
    /**
     * ID of the assistant that executes the run.
     * @example "asst_abc123"
     */
    assistant_id: string;
    /** Thread to create; by default an empty thread. */
    thread?: models.CreateThreadRequest;
    /** ID of the model for this run; by default the model of the assistant. */
    model?: string | null;
    /** Instructions for this run; by default the instructions of the assistant. */
    instructions?: string | null;
    /**
     * Tools available to this run, at most 20; by default the tools of the assistant.
     * @maxItems 20
     */
    tools?: models.AssistantObjectTool[] | null;
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata?: { [key: string]: unknown } | null;
    /**
     * Sampling temperature, between 0 and 2. Low values give focused and repeatable output, high values give varied output.
     * @minimum 0
     * @maximum 2
     * @default 1
     */
    temperature?: number | null;
    /** Whether to stream the events of the run as server-sent events instead of returning the run. The stream ends with `data: [DONE]` when the run reaches a terminal status or requires action. */
    stream?: boolean | null;
}

/** Conversation that consists of messages. */
export interface ThreadObject {
    /** ID of the thread. */
    id: string;
    /** Object type, always `thread`. */
    object: "thread";
    /** Time at which the thread was created, as a Unix timestamp in seconds. */
    created_at: number;
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata: { [key: string]: unknown } | null;
}

/** Initial messages and metadata of a new thread. */
export interface CreateThreadRequest {
    /** Messages that the thread starts with. */
    messages?: models.CreateMessageRequest[];
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata?: { [key: string]: unknown } | null;
}

/** New metadata of a thread; no other property can be modified. */
export interface ModifyThreadRequest {
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata?: { [key: string]: unknown } | null;
}

/** Result of deleting a thread. */
export interface DeleteThreadResponse {
    /** ID of the deleted thread. */
    id: string;
    /** Whether the thread was deleted. */
    deleted: boolean;
    /** Object type, always `thread.deleted`. */
    object: "thread.deleted";
}

/** Message in a thread. */
export interface MessageObject {
    /** ID of the message. */
    id: string;
    /** Object type, always `thread.message`. */
    object: "thread.message";
    /** Time at which the message was created, as a Unix timestamp in seconds. */
    created_at: number;
    /** ID of the thread that contains the message. */
    thread_id: string;
    /** Status of the message. It is `in_progress` while the message is being created, then `completed`, or `incomplete` if the message ended early. */
    status: "in_progress" | "incomplete" | "completed";
    /** Details about an incomplete message; null for other messages. */
    incomplete_details: models.MessageObjectIncompleteDetails | null;
    /** Time at which the message was completed, as a Unix timestamp in seconds; null if it was not. */
    completed_at: number | null;
    /** Time at which the message was marked as incomplete, as a Unix timestamp in seconds; null if it was not. */
    incomplete_at: number | null;
    /** Author of the message, `user` or `assistant`. */
    role: "user" | "assistant";
    /** Content parts of the message, each text or an image. */
    content: models.MessageObjectContentItem[];
    /** ID of the assistant that wrote the message; null if no assistant did. */
    assistant_id: string | null;
    /** ID of the run that created the message; null if the message was added by a request to create a message or a thread. */
    run_id: string | null;
    /**
     * IDs of the files attached to the message for the tools of the assistant, at most 10.
     * @maxItems 10
     * @default []
     */
    file_ids: string[];
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata: { [key: string]: unknown } | null;
}

/** Details about an incomplete message; null for other messages. */
export interface MessageObjectIncompleteDetails {
    /** Reason why the message is incomplete. */
    reason: "content_filter" | "max_tokens" | "run_cancelled" | "run_expired" | "run_failed";
}

export type MessageObjectContentItem = models.MessageContentImageFileObject | models.MessageContentTextObject;

/** Content and author of a new message. */
export interface CreateMessageRequest {
    /** Author of the message, `user` or `assistant`. Use `user` for messages from a person, and `assistant` to add a message to the conversation on behalf of the assistant. */
    role: "user" | "assistant";
    /**
     * Text of the message, between 1 and 32768 characters.
     * @minLength 1
     * @maxLength 32768
     * @example "How warm is it in Oslo?"
     */
    content: string;
    /**
     * IDs of the files to attach to the message for the tools of the assistant, at most 10.
     * @maxItems 10
     * @default []
     */
    file_ids?: string[];
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata?: { [key: string]: unknown } | null;
}

/** New metadata of a message; no other property can be modified. */
export interface ModifyMessageRequest {
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata?: { [key: string]: unknown } | null;
}

/** One page of messages. */
export interface ListMessagesResponse {
    /** Object type, always `list`. */
    object: string;
    /** Messages on this page. */
    data: models.MessageObject[];
    /** ID of the first item on this page. Pass it as `before` to get the previous page. */
    first_id: string;
    /** ID of the last item on this page. Pass it as `after` to get the next page. */
    last_id: string;
    /** Whether more items follow this page. */
    has_more: boolean;
}

/** Image in the content of a message, given by its file. */
export interface MessageContentImageFileObject {
    /** Type of the content part, always `image_file`. */
    type: "image_file";
    /** Reference to the image file. */
    image_file: models.MessageContentImageFileObjectImageFile;
}

/** Reference to the image file. */
export interface MessageContentImageFileObjectImageFile {
    /** ID of the image file. */
    file_id: string;
}

/** Text in the content of a message. */
export interface MessageContentTextObject {
    /** Type of the content part, always `text`. */
    type: "text";
    /** Text with its annotations. */
    text: models.MessageContentTextObjectText;
}

/** Text with its annotations. */
export interface MessageContentTextObjectText {
    /** Text of the content part. */
    value: string;
    /** Annotations of the text, which refer to cited or generated files. */
    annotations: models.MessageContentTextObjectTextAnnotation[];
}

export type MessageContentTextObjectTextAnnotation = models.MessageContentTextAnnotationsFileCitationObject | models.MessageContentTextAnnotationsFilePathObject;

/** Citation of a file attached to the assistant or the message, created when the assistant searches its files with the `retrieval` tool. */
export interface MessageContentTextAnnotationsFileCitationObject {
    /** Type of the annotation, always `file_citation`. */
    type: "file_citation";
    /** Placeholder in the message text, to be replaced with a citation of the file. */
    text: string;
    /** Cited file and passage. */
    file_citation: models.MessageContentTextAnnotationsFileCitationObjectFileCitation;
    /**
     * Index in the text at which the placeholder starts.
     * @minimum 0
     */
    start_index: number;
    /**
     * Index in the text at which the placeholder ends.
     * @minimum 0
     */
    end_index: number;
}

/** Cited file and passage. */
export interface MessageContentTextAnnotationsFileCitationObjectFileCitation {
    /** ID of the cited file. */
    file_id: string;
    /** Passage quoted from the file. */
    quote: string;
}

/** Reference to a file that the `code_interpreter` tool generated. */
export interface MessageContentTextAnnotationsFilePathObject {
    /** Type of the annotation, always `file_path`. */
    type: "file_path";
    /** Placeholder in the message text, to be replaced with a link to the file. */
    text: string;
    /** Reference to the generated file. */
    file_path: models.MessageContentTextAnnotationsFilePathObjectFilePath;
    /**
     * Index in the text at which the placeholder starts.
     * @minimum 0
     */
    start_index: number;
    /**
     * Index in the text at which the placeholder ends.
     * @minimum 0
     */
    end_index: number;
}

/** Reference to the generated file. */
export interface MessageContentTextAnnotationsFilePathObjectFilePath {
    /** ID of the generated file. */
    file_id: string;
}

/** Step of a run, in which the assistant creates a message or calls tools. */
export interface RunStepObject {
    /** ID of the run step. */
    id: string;
    /** Object type, always `thread.run.step`. */
    object: "thread.run.step";
    /** Time at which the step was created, as a Unix timestamp in seconds. */
    created_at: number;
    /** ID of the assistant that executes the run. */
    assistant_id: string;
    /** ID of the thread that the run belongs to. */
    thread_id: string;
    /** ID of the run that the step belongs to. */
    run_id: string;
    /** Type of the step, `message_creation` if it creates a message or `tool_calls` if it calls tools. */
    type: "message_creation" | "tool_calls";
    /** Status of the step. All statuses except `in_progress` are terminal. */
    status: "in_progress" | "cancelled" | "failed" | "completed" | "expired";
    /** Details of the step, which depend on its type. */
    step_details: models.RunStepObjectStepDetails;
    /** Last error of the step; null if there was none. */
    last_error: models.RunStepObjectLastError | null;
    /** Time at which the step expired because its run expired, as a Unix timestamp in seconds; null if it did not. */
    expired_at: number | null;
    /** Time at which the step was cancelled, as a Unix timestamp in seconds; null if it was not. */
    cancelled_at: number | null;
    /** Time at which the step failed, as a Unix timestamp in seconds; null if it did not. */
    failed_at: number | null;
    /** Time at which the step was completed, as a Unix timestamp in seconds; null if it was not. */
    completed_at: number | null;
    /** Up to 16 key-value pairs of your own data, with keys of at most 64 and values of at most 512 characters. */
    metadata: { [key: string]: unknown } | null;
    /** Token usage of the step; null while the status of the step is `in_progress`. */
    usage: models.RunStepCompletionUsage | null;
}

/** Details of the step, which depend on its type. */
export type RunStepObjectStepDetails = models.RunStepDetailsMessageCreationObject | models.RunStepDetailsToolCallsObject;

/** Last error of the step; null if there was none. */
export interface RunStepObjectLastError {
    /** Error code. */
    code: "server_error" | "rate_limit_exceeded";
    /** Human-readable error message. */
    message: string;
}

/** One page of run steps. */
export interface ListRunStepsResponse {
    /** Object type, always `list`. */
    object: string;
    /** Run steps on this page. */
    data: models.RunStepObject[];
    /** ID of the first item on this page. Pass it as `before` to get the previous page. */
    first_id: string;
    /** ID of the last item on this page. Pass it as `after` to get the next page. */
    last_id: string;
    /** Whether more items follow this page. */
    has_more: boolean;
}

/** Details of a step that creates a message. */
export interface RunStepDetailsMessageCreationObject {
    /** Type of the step, always `message_creation`. */
    type: "message_creation";
    /** Reference to the created message. */
    message_creation: models.RunStepDetailsMessageCreationObjectMessageCreation;
}

/** Reference to the created message. */
export interface RunStepDetailsMessageCreationObjectMessageCreation {
    /** ID of the created message. */
    message_id: string;
}

/** Details of a step that calls tools. */
export interface RunStepDetailsToolCallsObject {
    /** Type of the step, always `tool_calls`. */
    type: "tool_calls";
    /** Tool calls of the step, each of type `code_interpreter`, `retrieval` or `function`. */
    tool_calls: models.RunStepDetailsToolCallsObjectToolCall[];
}

export type RunStepDetailsToolCallsObjectToolCall = models.RunStepDetailsToolCallsCodeObject | models.RunStepDetailsToolCallsRetrievalObject | models.RunStepDetailsToolCallsFunctionObject;

/** Call of the code interpreter. */
export interface RunStepDetailsToolCallsCodeObject {
    /** ID of the tool call. */
    id: string;
    /** Type of the tool call, always `code_interpreter`. */
    type: "code_interpreter";
    /** Input and outputs of the code interpreter. */
    code_interpreter: models.RunStepDetailsToolCallsCodeObjectCodeInterpreter;
}

/** Input and outputs of the code interpreter. */
export interface RunStepDetailsToolCallsCodeObjectCodeInterpreter {
    /** Code that the code interpreter ran. */
    input: string;
    /** Outputs of the code interpreter, each text (`logs`) or an image (`image`). */
    outputs: models.RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput[];
}

export type RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput = models.RunStepDetailsToolCallsCodeOutputLogsObject | models.RunStepDetailsToolCallsCodeOutputImageObject;

/** Text output of the code interpreter. */
export interface RunStepDetailsToolCallsCodeOutputLogsObject {
    /** Type of the output, always `logs`. */
    type: "logs";
    /** Text of the output. */
    logs: string;
}

/** Image output of the code interpreter. */
export interface RunStepDetailsToolCallsCodeOutputImageObject {
    /** Type of the output, always `image`. */
    type: "image";
    /** Reference to the image file. */
    image: models.RunStepDetailsToolCallsCodeOutputImageObjectImage;
}

/** Reference to the image file. */
export interface RunStepDetailsToolCallsCodeOutputImageObjectImage {
    /** ID of the image file. */
    file_id: string;
}

/** Call of the retrieval tool. */
export interface RunStepDetailsToolCallsRetrievalObject {
    /** ID of the tool call. */
    id: string;
    /** Type of the tool call, always `retrieval`. */
    type: "retrieval";
    /** Details of the call, currently always an empty object. */
    retrieval: { [key: string]: unknown };
}

/** Call of a function. */
export interface RunStepDetailsToolCallsFunctionObject {
    /** ID of the tool call. */
    id: string;
    /** Type of the tool call, always `function`. */
    type: "function";
    /** Called function with its arguments and output. */
    function: models.RunStepDetailsToolCallsFunctionObjectFunction;
}

/** Called function with its arguments and output. */
export interface RunStepDetailsToolCallsFunctionObjectFunction {
    /** Name of the function. */
    name: string;
    /** Arguments passed to the function, as a JSON string. */
    arguments: string;
    /** Output of the function; null until it is submitted. */
    output: string | null;
}

/** File attached to an assistant. */
export interface AssistantFileObject {
    /** ID of the attached file. */
    id: string;
    /** Object type, always `assistant.file`. */
    object: "assistant.file";
    /** Time at which the file was attached, as a Unix timestamp in seconds. */
    created_at: number;
    /** ID of the assistant to which the file is attached. */
    assistant_id: string;
}

/** File to attach to an assistant. */
export interface CreateAssistantFileRequest {
    /**
     * ID of a file that was uploaded with the purpose `assistants`.
     * @example "file-abc123"
     */
    file_id: string;
}

/** Result of detaching a file from an assistant. The file itself is not deleted. */
export interface DeleteAssistantFileResponse {
    /** ID of the detached file. */
    id: string;
    /** Whether the file was detached. */
    deleted: boolean;
    /** Object type, always `assistant.file.deleted`. */
    object: "assistant.file.deleted";
}

/** One page of assistant files. */
export interface ListAssistantFilesResponse {
    /** Object type, always `list`. */
    object: string;
    /** Assistant files on this page. */
    data: models.AssistantFileObject[];
    /** ID of the first item on this page. Pass it as `before` to get the previous page. */
    first_id: string;
    /** ID of the last item on this page. Pass it as `after` to get the next page. */
    last_id: string;
    /** Whether more items follow this page. */
    has_more: boolean;
}

/** File attached to a message. */
export interface MessageFileObject {
    /** ID of the attached file. */
    id: string;
    /** Object type, always `thread.message.file`. */
    object: "thread.message.file";
    /** Time at which the file was attached, as a Unix timestamp in seconds. */
    created_at: number;
    /** ID of the message to which the file is attached. */
    message_id: string;
}

/** One page of message files. */
export interface ListMessageFilesResponse {
    /** Object type, always `list`. */
    object: string;
    /** Message files on this page. */
    data: models.MessageFileObject[];
    /** ID of the first item on this page. Pass it as `before` to get the previous page. */
    first_id: string;
    /** ID of the last item on this page. Pass it as `after` to get the next page. */
    last_id: string;
    /** Whether more items follow this page. */
    has_more: boolean;
}

/** Changes to a message since the previous event. */
export interface MessageDeltaObject {
    /** ID of the message. */
    id: string;
    /** Object type, always `thread.message.delta`. */
    object: "thread.message.delta";
    /** Fields of the message that changed. */
    delta: models.MessageDeltaObjectDelta;
}

/** Fields of the message that changed. */
export interface MessageDeltaObjectDelta {
    /** Author of the message, `user` or `assistant`. */
    role?: "user" | "assistant";
    /** New content parts, or additions to existing ones, each text or an image. */
    content?: models.MessageDeltaObjectDeltaContentItem[];
    /**
     * IDs of the files attached to the message for the tools of the assistant, at most 10.
     * @maxItems 10
     * @default []
     */
    file_ids?: string[];
}

export type MessageDeltaObjectDeltaContentItem = models.MessageDeltaContentImageFileObject | models.MessageDeltaContentTextObject;

/** Image added to the content of a message. */
export interface MessageDeltaContentImageFileObject {
    /** Index of this part in the content of the message. */
    index: number;
    /** Type of the content part, always `image_file`. */
    type: "image_file";
    /** Reference to the image file. */
    image_file?: models.MessageDeltaContentImageFileObjectImageFile;
}

/** Reference to the image file. */
export interface MessageDeltaContentImageFileObjectImageFile {
    /** ID of the image file. */
    file_id?: string;
}

/** Text added to the content of a message. */
export interface MessageDeltaContentTextObject {
    /** Index of this part in the content of the message. */
    index: number;
    /** Type of the content part, always `text`. */
    type: "text";
    /** Added text and annotations. */
    text?: models.MessageDeltaContentTextObjectText;
}

/** Added text and annotations. */
export interface MessageDeltaContentTextObjectText {
    /** Text to append to the content part. */
    value?: string;
    /** Annotations added to the text, which refer to cited or generated files. */
    annotations?: models.MessageDeltaContentTextObjectTextAnnotation[];
}

export type MessageDeltaContentTextObjectTextAnnotation = models.MessageDeltaContentTextAnnotationsFileCitationObject | models.MessageDeltaContentTextAnnotationsFilePathObject;

/** Citation of a file, added to the annotations of a text. */
export interface MessageDeltaContentTextAnnotationsFileCitationObject {
    /** Index of this annotation among all annotations of the content part. */
    index: number;
    /** Type of the annotation, always `file_citation`. */
    type: "file_citation";
    /** Placeholder in the message text, to be replaced with a citation of the file. */
    text?: string;
    /** Cited file and passage. */
    file_citation?: models.MessageDeltaContentTextAnnotationsCitationObjectFileCitation;
    /**
     * Index in the text at which the placeholder starts.
     * @minimum 0
     */
    start_index?: number;
    /**
     * Index in the text at which the placeholder ends.
     * @minimum 0
     */
    end_index?: number;
}

/** Cited file and passage. */
export interface MessageDeltaContentTextAnnotationsCitationObjectFileCitation {
    /** ID of the cited file. */
    file_id?: string;
    /** Passage quoted from the file. */
    quote?: string;
}

/** Reference to a generated file, added to the annotations of a text. */
export interface MessageDeltaContentTextAnnotationsFilePathObject {
    /** Index of this annotation among all annotations of the content part. */
    index: number;
    /** Type of the annotation, always `file_path`. */
    type: "file_path";
    /** Placeholder in the message text, to be replaced with a link to the file. */
    text?: string;
    /** Reference to the generated file. */
    file_path?: models.MessageDeltaContentTextAnnotationsFilePathObjectFilePath;
    /**
     * Index in the text at which the placeholder starts.
     * @minimum 0
     */
    start_index?: number;
    /**
     * Index in the text at which the placeholder ends.
     * @minimum 0
     */
    end_index?: number;
}

/** Reference to the generated file. */
export interface MessageDeltaContentTextAnnotationsFilePathObjectFilePath {
    /** ID of the generated file. */
    file_id?: string;
}

/** Changes to a run step since the previous event. */
export interface RunStepDeltaObject {
    /** ID of the run step. */
    id: string;
    /** Object type, always `thread.run.step.delta`. */
    object: "thread.run.step.delta";
    /** Fields of the run step that changed. */
    delta: models.RunStepDeltaObjectDelta;
}

/** Fields of the run step that changed. */
export interface RunStepDeltaObjectDelta {
    /** Changes to the details of the step. */
    step_details?: models.RunStepDeltaObjectDeltaStepDetails;
}

/** Changes to the details of the step. */
export type RunStepDeltaObjectDeltaStepDetails = models.RunStepDeltaStepDetailsMessageCreationObject | models.RunStepDeltaStepDetailsToolCallsObject;

/** Changes to the details of a step that creates a message. */
export interface RunStepDeltaStepDetailsMessageCreationObject {
    /** Type of the step, always `message_creation`. */
    type: "message_creation";
    /** Reference to the created message. */
    message_creation?: models.RunStepDeltaStepDetailsMessageCreationObjectMessageCreation;
}

/** Reference to the created message. */
export interface RunStepDeltaStepDetailsMessageCreationObjectMessageCreation {
    /** ID of the created message. */
    message_id?: string;
}

/** Changes to the details of a step that calls tools. */
export interface RunStepDeltaStepDetailsToolCallsObject {
    /** Type of the step, always `tool_calls`. */
    type: "tool_calls";
    /** New tool calls, or additions to existing ones, each of type `code_interpreter`, `retrieval` or `function`. */
    tool_calls?: models.RunStepDeltaStepDetailsToolCallsObjectToolCall[];
}

export type RunStepDeltaStepDetailsToolCallsObjectToolCall = models.RunStepDeltaStepDetailsToolCallsCodeObject | models.RunStepDeltaStepDetailsToolCallsRetrievalObject | models.RunStepDeltaStepDetailsToolCallsFunctionObject;

/** Changes to a call of the code interpreter. */
export interface RunStepDeltaStepDetailsToolCallsCodeObject {
    /** Index of this call among all tool calls of the step. */
    index: number;
    /** ID of the tool call. */
    id?: string;
    /** Type of the tool call, always `code_interpreter`. */
    type: "code_interpreter";
    /** Additions to the input and the outputs of the code interpreter. */
    code_interpreter?: models.RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter;
}

/** Additions to the input and the outputs of the code interpreter. */
export interface RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter {
    /** Code to append to the input of the code interpreter. */
    input?: string;
    /** Outputs added by the code interpreter, each text (`logs`) or an image (`image`). */
    outputs?: models.RunDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput[];
}

export type RunDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput = models.RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject | models.RunStepDeltaStepDetailsToolCallsCodeOutputImageObject;

/** Text output added by the code interpreter. */
export interface RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject {
    /** Index of this output among all outputs of the call. */
    index: number;
    /** Type of the output, always `logs`. */
    type: "logs";
    /** Text of the output. */
    logs?: string;
}

/** Image output added by the code interpreter. */
export interface RunStepDeltaStepDetailsToolCallsCodeOutputImageObject {
    /** Index of this output among all outputs of the call. */
    index: number;
    /** Type of the output, always `image`. */
    type: "image";
    /** Reference to the image file. */
    image?: models.RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage;
}

/** Reference to the image file. */
export interface RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage {
    /** ID of the image file. */
    file_id?: string;
}

/** Changes to a call of the retrieval tool. */
export interface RunStepDeltaStepDetailsToolCallsRetrievalObject {
    /** Index of this call among all tool calls of the step. */
    index: number;
    /** ID of the tool call. */
    id?: string;
    /** Type of the tool call, always `retrieval`. */
    type: "retrieval";
    /** Details of the call, currently always an empty object. */
    retrieval?: { [key: string]: unknown };
}

/** Changes to a call of a function. */
export interface RunStepDeltaStepDetailsToolCallsFunctionObject {
    /** Index of this call among all tool calls of the step. */
    index: number;
    /** ID of the tool call. */
    id?: string;
    /** Type of the tool call, always `function`. */
    type: "function";
    /** Additions to the called function, its arguments and its output. */
    function?: models.RunStepDeltaStepDetailsToolCallsFunctionObjectFunction;
}

/** Additions to the called function, its arguments and its output. */
export interface RunStepDeltaStepDetailsToolCallsFunctionObjectFunction {
    /** Name of the function. */
    name?: string;
    /** Text to append to the arguments, which together are a JSON string. */
    arguments?: string;
    /** Output of the function; null until it is submitted. */
    output?: string | null;
}

/** Event that is streamed while a run is executed. An event is sent whenever an object is created, changes its status, or is streamed in parts (deltas). Each has a name, `event`, and a payload, `data`. Further events may be added to the API, so skip those with an unknown name. */
export type AssistantStreamEvent = models.ThreadStreamEventThreadCreated | models.RunStreamEventThreadRunCreated | models.RunStreamEventThreadRunQueued | models.RunStreamEventThreadRunInProgress | models.RunStreamEventThreadRunRequiresAction | models.RunStreamEventThreadRunCompleted | models.RunStreamEventThreadRunFailed | models.RunStreamEventThreadRunCancelling | models.RunStreamEventThreadRunCancelled | models.RunStreamEventThreadRunExpired | models.RunStepStreamEventThreadRunStepCreated | models.RunStepStreamEventThreadRunStepInProgress | models.RunStepStreamEventThreadRunStepDelta | models.RunStepStreamEventThreadRunStepCompleted | models.RunStepStreamEventThreadRunStepFailed | models.RunStepStreamEventThreadRunStepCancelled | models.RunStepStreamEventThreadRunStepExpired | models.MessageStreamEventThreadMessageCreated | models.MessageStreamEventThreadMessageInProgress | models.MessageStreamEventThreadMessageDelta | models.MessageStreamEventThreadMessageCompleted | models.MessageStreamEventThreadMessageIncomplete | models.ErrorEvent | models.DoneEvent;

/** A thread was created. */
export interface ThreadStreamEventThreadCreated {
    /** Event name, always `thread.created`. */
    event: "thread.created";
    /** Current state of the thread. */
    data: models.ThreadObject;
}

/** Event about a thread. */
export type ThreadStreamEvent = models.ThreadStreamEventThreadCreated;

/** A run was created. */
export interface RunStreamEventThreadRunCreated {
    /** Event name, always `thread.run.created`. */
    event: "thread.run.created";
    /** Current state of the run. */
    data: models.RunObject;
}

/** A run was queued. */
export interface RunStreamEventThreadRunQueued {
    /** Event name, always `thread.run.queued`. */
    event: "thread.run.queued";
    /** Current state of the run. */
    data: models.RunObject;
}

/** A run is in progress. */
export interface RunStreamEventThreadRunInProgress {
    /** Event name, always `thread.run.in_progress`. */
    event: "thread.run.in_progress";
    /** Current state of the run. */
    data: models.RunObject;
}

/** A run requires action. It continues when the outputs of all its tool calls are submitted in one request. */
export interface RunStreamEventThreadRunRequiresAction {
    /** Event name, always `thread.run.requires_action`. */
    event: "thread.run.requires_action";
    /** Current state of the run. */
    data: models.RunObject;
}

/** A run was completed. */
export interface RunStreamEventThreadRunCompleted {
    /** Event name, always `thread.run.completed`. */
    event: "thread.run.completed";
    /** Current state of the run. */
    data: models.RunObject;
}

/** A run failed. */
export interface RunStreamEventThreadRunFailed {
    /** Event name, always `thread.run.failed`. */
    event: "thread.run.failed";
    /** Current state of the run. */
    data: models.RunObject;
}

/** A run is being cancelled. */
export interface RunStreamEventThreadRunCancelling {
    /** Event name, always `thread.run.cancelling`. */
    event: "thread.run.cancelling";
    /** Current state of the run. */
    data: models.RunObject;
}

/** A run was cancelled. */
export interface RunStreamEventThreadRunCancelled {
    /** Event name, always `thread.run.cancelled`. */
    event: "thread.run.cancelled";
    /** Current state of the run. */
    data: models.RunObject;
}

/** A run expired. */
export interface RunStreamEventThreadRunExpired {
    /** Event name, always `thread.run.expired`. */
    event: "thread.run.expired";
    /** Current state of the run. */
    data: models.RunObject;
}

/** Event about a run. */
export type RunStreamEvent = models.RunStreamEventThreadRunCreated | models.RunStreamEventThreadRunQueued | models.RunStreamEventThreadRunInProgress | models.RunStreamEventThreadRunRequiresAction | models.RunStreamEventThreadRunCompleted | models.RunStreamEventThreadRunFailed | models.RunStreamEventThreadRunCancelling | models.RunStreamEventThreadRunCancelled | models.RunStreamEventThreadRunExpired;

/** A run step was created. */
export interface RunStepStreamEventThreadRunStepCreated {
    /** Event name, always `thread.run.step.created`. */
    event: "thread.run.step.created";
    /** Current state of the run step. */
    data: models.RunStepObject;
}

/** A run step is in progress. */
export interface RunStepStreamEventThreadRunStepInProgress {
    /** Event name, always `thread.run.step.in_progress`. */
    event: "thread.run.step.in_progress";
    /** Current state of the run step. */
    data: models.RunStepObject;
}

/** A part of a run step was streamed. */
export interface RunStepStreamEventThreadRunStepDelta {
    /** Event name, always `thread.run.step.delta`. */
    event: "thread.run.step.delta";
    /** Changes to the run step. */
    data: models.RunStepDeltaObject;
}

/** A run step was completed. */
export interface RunStepStreamEventThreadRunStepCompleted {
    /** Event name, always `thread.run.step.completed`. */
    event: "thread.run.step.completed";
    /** Current state of the run step. */
    data: models.RunStepObject;
}

/** A run step failed. */
export interface RunStepStreamEventThreadRunStepFailed {
    /** Event name, always `thread.run.step.failed`. */
    event: "thread.run.step.failed";
    /** Current state of the run step. */
    data: models.RunStepObject;
}

/** A run step was cancelled. */
export interface RunStepStreamEventThreadRunStepCancelled {
    /** Event name, always `thread.run.step.cancelled`. */
    event: "thread.run.step.cancelled";
    /** Current state of the run step. */
    data: models.RunStepObject;
}

/** A run step expired. */
export interface RunStepStreamEventThreadRunStepExpired {
    /** Event name, always `thread.run.step.expired`. */
    event: "thread.run.step.expired";
    /** Current state of the run step. */
    data: models.RunStepObject;
}

/** Event about a run step. */
export type RunStepStreamEvent = models.RunStepStreamEventThreadRunStepCreated | models.RunStepStreamEventThreadRunStepInProgress | models.RunStepStreamEventThreadRunStepDelta | models.RunStepStreamEventThreadRunStepCompleted | models.RunStepStreamEventThreadRunStepFailed | models.RunStepStreamEventThreadRunStepCancelled | models.RunStepStreamEventThreadRunStepExpired;

/** A message was created. */
export interface MessageStreamEventThreadMessageCreated {
    /** Event name, always `thread.message.created`. */
    event: "thread.message.created";
    /** Current state of the message. */
    data: models.MessageObject;
}

/** A message is in progress. */
export interface MessageStreamEventThreadMessageInProgress {
    /** Event name, always `thread.message.in_progress`. */
    event: "thread.message.in_progress";
    /** Current state of the message. */
    data: models.MessageObject;
}

/** A part of a message was streamed. */
export interface MessageStreamEventThreadMessageDelta {
    /** Event name, always `thread.message.delta`. */
    event: "thread.message.delta";
    /** Changes to the message. */
    data: models.MessageDeltaObject;
}

/** A message was completed. */
export interface MessageStreamEventThreadMessageCompleted {
    /** Event name, always `thread.message.completed`. */
    event: "thread.message.completed";
    /** Current state of the message. */
    data: models.MessageObject;
}

/** A message ended before it was complete. */
export interface MessageStreamEventThreadMessageIncomplete {
    /** Event name, always `thread.message.incomplete`. */
    event: "thread.message.incomplete";
    /** Current state of the message. */
    data: models.MessageObject;
}

/** Event about a message. */
export type MessageStreamEvent = models.MessageStreamEventThreadMessageCreated | models.MessageStreamEventThreadMessageInProgress | models.MessageStreamEventThreadMessageDelta | models.MessageStreamEventThreadMessageCompleted | models.MessageStreamEventThreadMessageIncomplete;

/** The stream ended with an error, for example a timeout or a failure of the server. */
export interface ErrorEvent {
    /** Event name, always `error`. */
    event: "error";
    /** Error that occurred. */
    data: models.Error;
}

/** The stream ended. */
export interface DoneEvent {
    /** Event name, always `done`. */
    event: "done";
    /** End marker, always `[DONE]`. */
    data: "[DONE]";
}

/** Error that caused a request or a stream to fail. */
export interface Error {
    /** Error code; null if there is none. */
    code: string | null;
    /** Human-readable error message. */
    message: string;
    /** Name of the request parameter that caused the error; null if there is none. */
    param: string | null;
    /** Error type. */
    type: string;
}

/** Response body of a failed request. */
export interface ErrorResponse {
    /** Error that occurred. */
    error: models.Error;
}
