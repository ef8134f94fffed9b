/** Operations and paths: Assistants API 2.0.0. */
import type { Requests } from "./requests.js";
import type { Responses } from "./responses.js";

export interface Operations {
    /**
     * List assistants
     *
     * Returns one page of assistants. Pass the `last_id` of this page as `after` to get the next page, while `has_more` is true.
     */
    listAssistants: Requests["listAssistants"] & Responses["listAssistants"];
    /**
     * Create an assistant
     *
     * Creates an assistant from a model and, optionally, instructions, tools and files. To let it work on a thread, create a run.
     */
    createAssistant: Requests["createAssistant"] & Responses["createAssistant"];
    /** Get an assistant */
    getAssistant: Requests["getAssistant"] & Responses["getAssistant"];
    /**
     * Modify an assistant
     *
     * Changes only the properties that the request contains. The list `file_ids` replaces the current one, so that files missing from it are detached.
     */
    modifyAssistant: Requests["modifyAssistant"] & Responses["modifyAssistant"];
    /** Delete an assistant */
    deleteAssistant: Requests["deleteAssistant"] & Responses["deleteAssistant"];
    /**
     * Create a thread
     *
     * Creates a thread, either empty or with initial messages.
     */
    createThread: Requests["createThread"] & Responses["createThread"];
    /** Get a thread */
    getThread: Requests["getThread"] & Responses["getThread"];
    /**
     * Modify a thread
     *
     * Changes the metadata of a thread, its only modifiable property.
     */
    modifyThread: Requests["modifyThread"] & Responses["modifyThread"];
    /** Delete a thread */
    deleteThread: Requests["deleteThread"] & Responses["deleteThread"];
    /**
     * List messages
     *
     * Returns one page of the messages in a thread, optionally only those of one run. Pass the `last_id` of this page as `after` to get the next page, while `has_more` is true.
     */
    listMessages: Requests["listMessages"] & Responses["listMessages"];
    /**
     * Create a message
     *
     * Adds a message to a thread. The assistant processes the message when a run is created on the thread.
     */
    createMessage: Requests["createMessage"] & Responses["createMessage"];
    /** Get a message */
    getMessage: Requests["getMessage"] & Responses["getMessage"];
    /**
     * Modify a message
     *
     * Changes the metadata of a message, its only modifiable property.
     */
    modifyMessage: Requests["modifyMessage"] & Responses["modifyMessage"];
    /**
     * Create a thread and a run
     *
     * Creates a thread and runs an assistant on it, in one request. The run is executed in the background; poll it until its status is terminal or `requires_action`, or set `stream` to receive its events.
     */
    createThreadAndRun: Requests["createThreadAndRun"] & Responses["createThreadAndRun"];
    /**
     * List runs
     *
     * Returns one page of the runs on a thread. Pass the `last_id` of this page as `after` to get the next page, while `has_more` is true.
     */
    listRuns: Requests["listRuns"] & Responses["listRuns"];
    /**
     * Create a run
     *
     * Runs an assistant on a thread. The run is executed in the background; poll it until its status is terminal or `requires_action`, or set `stream` to receive its events.
     */
    createRun: Requests["createRun"] & Responses["createRun"];
    /**
     * Get a run
     *
     * Returns the current state of a run. Poll this operation until the status is `completed`, `failed`, `cancelled` or `expired`, which are terminal, or `requires_action`, in which the run is blocked until the outputs of its tool calls are submitted.
     */
    getRun: Requests["getRun"] & Responses["getRun"];
    /**
     * Modify a run
     *
     * Changes the metadata of a run, its only modifiable property.
     */
    modifyRun: Requests["modifyRun"] & Responses["modifyRun"];
    /**
     * Submit tool outputs to a run
     *
     * Continues a run whose status is `requires_action` and whose `required_action.type` is `submit_tool_outputs`. The run is blocked until this request, which must contain the outputs of all tool calls in `required_action`; they cannot be submitted one by one. Afterwards, poll the run again or set `stream` to receive its events.
     */
    submitToolOuputsToRun: Requests["submitToolOuputsToRun"] & Responses["submitToolOuputsToRun"];
    /**
     * Cancel a run
     *
     * Requests the cancellation of a run whose status is `in_progress`. The status becomes `cancelling`, and `cancelled` once the run has stopped.
     */
    cancelRun: Requests["cancelRun"] & Responses["cancelRun"];
    /**
     * List run steps
     *
     * Returns one page of the steps of a run. Pass the `last_id` of this page as `after` to get the next page, while `has_more` is true.
     */
    listRunSteps: Requests["listRunSteps"] & Responses["listRunSteps"];
    /** Get a run step */
    getRunStep: Requests["getRunStep"] & Responses["getRunStep"];
    /**
     * List assistant files
     *
     * Returns one page of the files attached to an assistant. Pass the `last_id` of this page as `after` to get the next page, while `has_more` is true.
     */
    listAssistantFiles: Requests["listAssistantFiles"] & Responses["listAssistantFiles"];
    /**
     * Attach a file to an assistant
     *
     * Attaches an uploaded file to an assistant, for tools that read files such as `retrieval` and `code_interpreter`.
     */
    createAssistantFile: Requests["createAssistantFile"] & Responses["createAssistantFile"];
    /** Get an assistant file */
    getAssistantFile: Requests["getAssistantFile"] & Responses["getAssistantFile"];
    /**
     * Detach a file from an assistant
     *
     * Detaches a file from an assistant without deleting the file itself.
     */
    deleteAssistantFile: Requests["deleteAssistantFile"] & Responses["deleteAssistantFile"];
    /**
     * List message files
     *
     * Returns one page of the files attached to a message. Pass the `last_id` of this page as `after` to get the next page, while `has_more` is true.
     */
    listMessageFiles: Requests["listMessageFiles"] & Responses["listMessageFiles"];
    /** Get a message file */
    getMessageFile: Requests["getMessageFile"] & Responses["getMessageFile"];
}

/** The operations by path and HTTP method, as typed wrappers of `fetch` take them. */
export interface Paths {
    "/assistants": {
        /**
         * List assistants
         *
         * Returns one page of assistants. Pass the `last_id` of this page as `after` to get the next page, while `has_more` is true.
         */
        get: Operations["listAssistants"];
        /**
         * Create an assistant
         *
         * Creates an assistant from a model and, optionally, instructions, tools and files. To let it work on a thread, create a run.
         */
        post: Operations["createAssistant"];
    };
    "/assistants/{assistant_id}": {
        /** Get an assistant */
        get: Operations["getAssistant"];
        /**
         * Modify an assistant
         *
         * Changes only the properties that the request contains. The list `file_ids` replaces the current one, so that files missing from it are detached.
         */
        post: Operations["modifyAssistant"];
        /** Delete an assistant */
        delete: Operations["deleteAssistant"];
    };
    "/assistants/{assistant_id}/files": {
        /**
         * List assistant files
         *
         * Returns one page of the files attached to an assistant. Pass the `last_id` of this page as `after` to get the next page, while `has_more` is true.
         */
        get: Operations["listAssistantFiles"];
        /**
         * Attach a file to an assistant
         *
         * Attaches an uploaded file to an assistant, for tools that read files such as `retrieval` and `code_interpreter`.
         */
        post: Operations["createAssistantFile"];
    };
    "/assistants/{assistant_id}/files/{file_id}": {
        /** Get an assistant file */
        get: Operations["getAssistantFile"];
        /**
         * Detach a file from an assistant
         *
         * Detaches a file from an assistant without deleting the file itself.
         */
        delete: Operations["deleteAssistantFile"];
    };
    "/threads": {
        /**
         * Create a thread
         *
         * Creates a thread, either empty or with initial messages.
         */
        post: Operations["createThread"];
    };
    "/threads/runs": {
        /**
         * Create a thread and a run
         *
         * Creates a thread and runs an assistant on it, in one request. The run is executed in the background; poll it until its status is terminal or `requires_action`, or set `stream` to receive its events.
         */
        post: Operations["createThreadAndRun"];
    };
    "/threads/{thread_id}": {
        /** Get a thread */
        get: Operations["getThread"];
        /**
         * Modify a thread
         *
         * Changes the metadata of a thread, its only modifiable property.
         */
        post: Operations["modifyThread"];
        /** Delete a thread */
        delete: Operations["deleteThread"];
    };
    "/threads/{thread_id}/messages": {
        /**
         * List messages
         *
         * Returns one page of the messages in a thread, optionally only those of one run. Pass the `last_id` of this page as `after` to get the next page, while `has_more` is true.
         */
        get: Operations["listMessages"];
        /**
         * Create a message
         *
         * Adds a message to a thread. The assistant processes the message when a run is created on the thread.
         */
        post: Operations["createMessage"];
    };
    "/threads/{thread_id}/messages/{message_id}": {
        /** Get a message */
        get: Operations["getMessage"];
        /**
         * Modify a message
         *
         * Changes the metadata of a message, its only modifiable property.
         */
        post: Operations["modifyMessage"];
    };
    "/threads/{thread_id}/messages/{message_id}/files": {
        /**
         * List message files
         *
         * Returns one page of the files attached to a message. Pass the `last_id` of this page as `after` to get the next page, while `has_more` is true.
         */
        get: Operations["listMessageFiles"];
    };
    "/threads/{thread_id}/messages/{message_id}/files/{file_id}": {
        /** Get a message file */
        get: Operations["getMessageFile"];
    };
    "/threads/{thread_id}/runs": {
        /**
         * List runs
         *
         * Returns one page of the runs on a thread. Pass the `last_id` of this page as `after` to get the next page, while `has_more` is true.
         */
        get: Operations["listRuns"];
        /**
         * Create a run
         *
         * Runs an assistant on a thread. The run is executed in the background; poll it until its status is terminal or `requires_action`, or set `stream` to receive its events.
         */
        post: Operations["createRun"];
    };
    "/threads/{thread_id}/runs/{run_id}": {
        /**
         * Get a run
         *
         * Returns the current state of a run. Poll this operation until the status is `completed`, `failed`, `cancelled` or `expired`, which are terminal, or `requires_action`, in which the run is blocked until the outputs of its tool calls are submitted.
         */
        get: Operations["getRun"];
        /**
         * Modify a run
         *
         * Changes the metadata of a run, its only modifiable property.
         */
        post: Operations["modifyRun"];
    };
    "/threads/{thread_id}/runs/{run_id}/cancel": {
        /**
         * Cancel a run
         *
         * Requests the cancellation of a run whose status is `in_progress`. The status becomes `cancelling`, and `cancelled` once the run has stopped.
         */
        post: Operations["cancelRun"];
    };
    "/threads/{thread_id}/runs/{run_id}/steps": {
        /**
         * List run steps
         *
         * Returns one page of the steps of a run. Pass the `last_id` of this page as `after` to get the next page, while `has_more` is true.
         */
        get: Operations["listRunSteps"];
    };
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}": {
        /** Get a run step */
        get: Operations["getRunStep"];
    };
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs": {
        /**
         * Submit tool outputs to a run
         *
         * Continues a run whose status is `requires_action` and whose `required_action.type` is `submit_tool_outputs`. The run is blocked until this request, which must contain the outputs of all tool calls in `required_action`; they cannot be submitted one by one. Afterwards, poll the run again or set `stream` to receive its events.
         */
        post: Operations["submitToolOuputsToRun"];
    };
}
