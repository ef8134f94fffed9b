/** Responses by status: Assistants API 2.0.0. */
import type * as models from "./models.js";

export interface Responses {
    listAssistants: {
        responses: {
            /** One page of assistants. */
            200: {
                headers: {};
                content: {
                    "application/json": models.ListAssistantsResponse;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    createAssistant: {
        responses: {
            /** The created assistant. */
            200: {
                headers: {};
                content: {
                    "application/json": models.AssistantObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    getAssistant: {
        responses: {
            /** The assistant. */
            200: {
                headers: {};
                content: {
                    "application/json": models.AssistantObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    modifyAssistant: {
        responses: {
            /** The modified assistant. */
            200: {
                headers: {};
                content: {
                    "application/json": models.AssistantObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    deleteAssistant: {
        responses: {
            /** Result of the deletion. */
            200: {
                headers: {};
                content: {
                    "application/json": models.DeleteAssistantResponse;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    createThread: {
        responses: {
            /** The created thread. */
            200: {
                headers: {};
                content: {
                    "application/json": models.ThreadObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    getThread: {
        responses: {
            /** The thread. */
            200: {
                headers: {};
                content: {
                    "application/json": models.ThreadObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    modifyThread: {
        responses: {
            /** The modified thread. */
            200: {
                headers: {};
                content: {
                    "application/json": models.ThreadObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    deleteThread: {
        responses: {
            /** Result of the deletion. */
            200: {
                headers: {};
                content: {
                    "application/json": models.DeleteThreadResponse;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    listMessages: {
        responses: {
            /** One page of messages. */
            200: {
                headers: {};
                content: {
                    "application/json": models.ListMessagesResponse;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    createMessage: {
        responses: {
            /** The created message. */
            200: {
                headers: {};
                content: {
                    "application/json": models.MessageObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    getMessage: {
        responses: {
            /** The message. */
            200: {
                headers: {};
                content: {
                    "application/json": models.MessageObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    modifyMessage: {
        responses: {
            /** The modified message. */
            200: {
                headers: {};
                content: {
                    "application/json": models.MessageObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    createThreadAndRun: {
        responses: {
            /** The created run. */
            200: {
                headers: {};
                content: {
                    "application/json": models.RunObject;
                    /** Each item of the stream. */
                    "text/event-stream": models.AssistantStreamEvent;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    listRuns: {
        responses: {
            /** One page of runs. */
            200: {
                headers: {};
                content: {
                    "application/json": models.ListRunsResponse;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    createRun: {
        responses: {
            /** The created run. */
            200: {
                headers: {};
                content: {
                    "application/json": models.RunObject;
                    /** Each item of the stream. */
                    "text/event-stream": models.AssistantStreamEvent;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    getRun: {
        responses: {
            /** The run. */
            200: {
                headers: {};
                content: {
                    "application/json": models.RunObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    modifyRun: {
        responses: {
            /** The modified run. */
            200: {
                headers: {};
                content: {
                    "application/json": models.RunObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    submitToolOuputsToRun: {
        responses: {
            /** The run, which is queued to continue. */
            200: {
                headers: {};
                content: {
                    "application/json": models.RunObject;
                    /** Each item of the stream. */
                    "text/event-stream": models.AssistantStreamEvent;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    cancelRun: {
        responses: {
            /** The run, whose status is now `cancelling`. */
            200: {
                headers: {};
                content: {
                    "application/json": models.RunObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    listRunSteps: {
        responses: {
            /** One page of run steps. */
            200: {
                headers: {};
                content: {
                    "application/json": models.ListRunStepsResponse;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    getRunStep: {
        responses: {
            /** The run step. */
            200: {
                headers: {};
                content: {
                    "application/json": models.RunStepObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    listAssistantFiles: {
        responses: {
            /** One page of assistant files. */
            200: {
                headers: {};
                content: {
                    "application/json": models.ListAssistantFilesResponse;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    createAssistantFile: {
        responses: {
            /** The created assistant file. */
            200: {
                headers: {};
                content: {
                    "application/json": models.AssistantFileObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    getAssistantFile: {
        responses: {
            /** The assistant file. */
            200: {
                headers: {};
                content: {
                    "application/json": models.AssistantFileObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    deleteAssistantFile: {
        responses: {
            /** Result of the detachment. */
            200: {
                headers: {};
                content: {
                    "application/json": models.DeleteAssistantFileResponse;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    listMessageFiles: {
        responses: {
            /** One page of message files. */
            200: {
                headers: {};
                content: {
                    "application/json": models.ListMessageFilesResponse;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
    getMessageFile: {
        responses: {
            /** The message file. */
            200: {
                headers: {};
                content: {
                    "application/json": models.MessageFileObject;
                };
            };
            /** The request failed. */
            default: {
                headers: {};
                content: {
                    "application/json": models.ErrorResponse;
                };
            };
        };
    };
}
