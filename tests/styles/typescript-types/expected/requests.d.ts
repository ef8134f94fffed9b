/** Parameters and bodies of requests: Assistants API 2.0.0. */
import type * as models from "./inputs.js";

export interface Requests {
    listAssistants: {
        parameters: {
            query?: {
                /**
                 * Maximum number of items per page, between 1 and 100.
                 * @default 20
                 */
                limit?: number;
                /**
                 * Order of the items by creation time, either `asc` (oldest first) or `desc` (newest first).
                 * @default "desc"
                 */
                order?: "asc" | "desc";
                /** Cursor; the page starts after the item with this ID. Pass the `last_id` of a page to get the next page. */
                after?: string;
                /** Cursor; the page ends before the item with this ID. Pass the `first_id` of a page to get the previous page. */
                before?: string;
            };
        };
        requestBody?: never;
    };
    createAssistant: {
        parameters: {}
;
        requestBody: {
            content: {
                "application/json": models.CreateAssistantRequest;
            };
        };
    };
    getAssistant: {
        parameters: {
            path: {
                /**
                 * ID of the assistant.
                 * @example "asst_abc123"
                 */
                assistant_id: string;
            };
        };
        requestBody?: never;
    };
    modifyAssistant: {
        parameters: {
            path: {
                /**
                 * ID of the assistant.
                 * @example "asst_abc123"
                 */
                assistant_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": models.ModifyAssistantRequest;
            };
        };
    };
    deleteAssistant: {
        parameters: {
            path: {
                /**
                 * ID of the assistant.
                 * @example "asst_abc123"
                 */
                assistant_id: string;
            };
        };
        requestBody?: never;
    };
    createThread: {
        parameters: {}
;
        requestBody?: {
            content: {
                "application/json": models.CreateThreadRequest;
            };
        };
    };
    getThread: {
        parameters: {
            path: {
                /**
                 * ID of the thread.
                 * @example "thread_abc123"
                 */
                thread_id: string;
            };
        };
        requestBody?: never;
    };
    modifyThread: {
        parameters: {
            path: {
                /**
                 * ID of the thread.
                 * @example "thread_abc123"
                 */
                thread_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": models.ModifyThreadRequest;
            };
        };
    };
    deleteThread: {
        parameters: {
            path: {
                /**
                 * ID of the thread.
                 * @example "thread_abc123"
                 */
                thread_id: string;
            };
        };
        requestBody?: never;
    };
    listMessages: {
        parameters: {
            path: {
                /**
                 * ID of the thread.
                 * @example "thread_abc123"
                 */
                thread_id: string;
            };
            query?: {
                /**
                 * Maximum number of items per page, between 1 and 100.
                 * @default 20
                 */
                limit?: number;
                /**
                 * Order of the items by creation time, either `asc` (oldest first) or `desc` (newest first).
                 * @default "desc"
                 */
                order?: "asc" | "desc";
                /** Cursor; the page starts after the item with this ID. Pass the `last_id` of a page to get the next page. */
                after?: string;
                /** Cursor; the page ends before the item with this ID. Pass the `first_id` of a page to get the previous page. */
                before?: string;
                /** ID of a run; only messages that this run created are listed. */
                run_id?: string;
            };
        };
        requestBody?: never;
    };
    createMessage: {
        parameters: {
            path: {
                /**
                 * ID of the thread to which the message is added.
                 * @example "thread_abc123"
                 */
                thread_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": models.CreateMessageRequest;
            };
        };
    };
    getMessage: {
        parameters: {
            path: {
                /**
                 * ID of the thread that contains the message.
                 * @example "thread_abc123"
                 */
                thread_id: string;
                /**
                 * ID of the message.
                 * @example "msg_abc123"
                 */
                message_id: string;
            };
        };
        requestBody?: never;
    };
    modifyMessage: {
        parameters: {
            path: {
                /**
                 * ID of the thread that contains the message.
                 * @example "thread_abc123"
                 */
                thread_id: string;
                /**
                 * ID of the message.
                 * @example "msg_abc123"
                 */
                message_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": models.ModifyMessageRequest;
            };
        };
    };
    createThreadAndRun: {
        parameters: {}
;
        requestBody: {
            content: {
                "application/json": models.CreateThreadAndRunRequest;
            };
        };
    };
    listRuns: {
        parameters: {
            path: {
                /**
                 * ID of the thread.
                 * @example "thread_abc123"
                 */
                thread_id: string;
            };
            query?: {
                /**
                 * Maximum number of items per page, between 1 and 100.
                 * @default 20
                 */
                limit?: number;
                /**
                 * Order of the items by creation time, either `asc` (oldest first) or `desc` (newest first).
                 * @default "desc"
                 */
                order?: "asc" | "desc";
                /** Cursor; the page starts after the item with this ID. Pass the `last_id` of a page to get the next page. */
                after?: string;
                /** Cursor; the page ends before the item with this ID. Pass the `first_id` of a page to get the previous page. */
                before?: string;
            };
        };
        requestBody?: never;
    };
    createRun: {
        parameters: {
            path: {
                /**
                 * ID of the thread to run the assistant on.
                 * @example "thread_abc123"
                 */
                thread_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": models.CreateRunRequest;
            };
        };
    };
    getRun: {
        parameters: {
            path: {
                /**
                 * ID of the thread that the run belongs to.
                 * @example "thread_abc123"
                 */
                thread_id: string;
                /**
                 * ID of the run.
                 * @example "run_abc123"
                 */
                run_id: string;
            };
        };
        requestBody?: never;
    };
    modifyRun: {
        parameters: {
            path: {
                /**
                 * ID of the thread that the run belongs to.
                 * @example "thread_abc123"
                 */
                thread_id: string;
                /**
                 * ID of the run.
                 * @example "run_abc123"
                 */
                run_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": models.ModifyRunRequest;
            };
        };
    };
    submitToolOuputsToRun: {
        parameters: {
            path: {
                /**
                 * ID of the thread that the run belongs to.
                 * @example "thread_abc123"
                 */
                thread_id: string;
                /**
                 * ID of the run to continue.
                 * @example "run_abc123"
                 */
                run_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": models.SubmitToolOutputsRunRequest;
            };
        };
    };
    cancelRun: {
        parameters: {
            path: {
                /**
                 * ID of the thread that the run belongs to.
                 * @example "thread_abc123"
                 */
                thread_id: string;
                /**
                 * ID of the run.
                 * @example "run_abc123"
                 */
                run_id: string;
            };
        };
        requestBody?: never;
    };
    listRunSteps: {
        parameters: {
            path: {
                /**
                 * ID of the thread that the run belongs to.
                 * @example "thread_abc123"
                 */
                thread_id: string;
                /**
                 * ID of the run.
                 * @example "run_abc123"
                 */
                run_id: string;
            };
            query?: {
                /**
                 * Maximum number of items per page, between 1 and 100.
                 * @default 20
                 */
                limit?: number;
                /**
                 * Order of the items by creation time, either `asc` (oldest first) or `desc` (newest first).
                 * @default "desc"
                 */
                order?: "asc" | "desc";
                /** Cursor; the page starts after the item with this ID. Pass the `last_id` of a page to get the next page. */
                after?: string;
                /** Cursor; the page ends before the item with this ID. Pass the `first_id` of a page to get the previous page. */
                before?: string;
            };
        };
        requestBody?: never;
    };
    getRunStep: {
        parameters: {
            path: {
                /**
                 * ID of the thread that the run belongs to.
                 * @example "thread_abc123"
                 */
                thread_id: string;
                /**
                 * ID of the run that the step belongs to.
                 * @example "run_abc123"
                 */
                run_id: string;
                /**
                 * ID of the run step.
                 * @example "step_abc123"
                 */
                step_id: string;
            };
        };
        requestBody?: never;
    };
    listAssistantFiles: {
        parameters: {
            path: {
                /**
                 * ID of the assistant.
                 * @example "asst_abc123"
                 */
                assistant_id: string;
            };
            query?: {
                /**
                 * Maximum number of items per page, between 1 and 100.
                 * @default 20
                 */
                limit?: number;
                /**
                 * Order of the items by creation time, either `asc` (oldest first) or `desc` (newest first).
                 * @default "desc"
                 */
                order?: "asc" | "desc";
                /** Cursor; the page starts after the item with this ID. Pass the `last_id` of a page to get the next page. */
                after?: string;
                /** Cursor; the page ends before the item with this ID. Pass the `first_id` of a page to get the previous page. */
                before?: string;
            };
        };
        requestBody?: never;
    };
    createAssistantFile: {
        parameters: {
            path: {
                /**
                 * ID of the assistant to which the file is attached.
                 * @example "asst_abc123"
                 */
                assistant_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": models.CreateAssistantFileRequest;
            };
        };
    };
    getAssistantFile: {
        parameters: {
            path: {
                /**
                 * ID of the assistant.
                 * @example "asst_abc123"
                 */
                assistant_id: string;
                /**
                 * ID of the attached file.
                 * @example "file-abc123"
                 */
                file_id: string;
            };
        };
        requestBody?: never;
    };
    deleteAssistantFile: {
        parameters: {
            path: {
                /**
                 * ID of the assistant.
                 * @example "asst_abc123"
                 */
                assistant_id: string;
                /**
                 * ID of the file to detach.
                 * @example "file-abc123"
                 */
                file_id: string;
            };
        };
        requestBody?: never;
    };
    listMessageFiles: {
        parameters: {
            path: {
                /**
                 * ID of the thread that contains the message.
                 * @example "thread_abc123"
                 */
                thread_id: string;
                /**
                 * ID of the message.
                 * @example "msg_abc123"
                 */
                message_id: string;
            };
            query?: {
                /**
                 * Maximum number of items per page, between 1 and 100.
                 * @default 20
                 */
                limit?: number;
                /**
                 * Order of the items by creation time, either `asc` (oldest first) or `desc` (newest first).
                 * @default "desc"
                 */
                order?: "asc" | "desc";
                /** Cursor; the page starts after the item with this ID. Pass the `last_id` of a page to get the next page. */
                after?: string;
                /** Cursor; the page ends before the item with this ID. Pass the `first_id` of a page to get the previous page. */
                before?: string;
            };
        };
        requestBody?: never;
    };
    getMessageFile: {
        parameters: {
            path: {
                /**
                 * ID of the thread that contains the message.
                 * @example "thread_abc123"
                 */
                thread_id: string;
                /**
                 * ID of the message.
                 * @example "msg_abc123"
                 */
                message_id: string;
                /**
                 * ID of the attached file.
                 * @example "file-abc123"
                 */
                file_id: string;
            };
        };
        requestBody?: never;
    };
}
