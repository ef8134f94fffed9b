/**
 * Assistants API 2.0.0
 *
 * Create and manage assistants, the threads they work on, and the messages, runs, run steps and attached files that belong to them.
 */
export type * as inputs from "./inputs.js";
export type * as models from "./models.js";
export type * from "./operations.js";
export type * from "./requests.js";
export type * from "./responses.js";
