"""Handwritten pydantic models without configuration."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field


class Quote(BaseModel):
    file_id: str
    quote: str


class Citation(BaseModel):
    type: Literal["file_citation"]
    text: str
    file_citation: Quote
    start_index: int
    end_index: int


class FileReference(BaseModel):
    file_id: str


class FilePath(BaseModel):
    type: Literal["file_path"]
    text: str
    file_path: FileReference
    start_index: int
    end_index: int


class Text(BaseModel):
    value: str
    annotations: list[Annotated[Citation | FilePath, Field(discriminator="type")]]


class TextContent(BaseModel):
    type: Literal["text"]
    text: Text


class ImageContent(BaseModel):
    type: Literal["image_file"]
    image_file: FileReference


class IncompleteDetails(BaseModel):
    reason: str


class Message(BaseModel):
    id: str
    object: Literal["thread.message"]
    created_at: int
    thread_id: str
    status: Literal["in_progress", "incomplete", "completed"]
    incomplete_details: IncompleteDetails | None
    completed_at: int | None
    incomplete_at: int | None
    role: Literal["user", "assistant"]
    content: list[Annotated[TextContent | ImageContent, Field(discriminator="type")]]
    assistant_id: str | None
    run_id: str | None
    file_ids: list[str]
    metadata: dict[str, Any] | None


class MessagePage(BaseModel):
    object: str
    data: list[Message]
    first_id: str
    last_id: str
    has_more: bool


class Function(BaseModel):
    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None


class CodeTool(BaseModel):
    type: Literal["code_interpreter"]


class RetrievalTool(BaseModel):
    type: Literal["retrieval"]


class FunctionTool(BaseModel):
    type: Literal["function"]
    function: Function


class FunctionCall(BaseModel):
    name: str
    arguments: str


class ToolCall(BaseModel):
    id: str
    type: Literal["function"]
    function: FunctionCall


class ToolCalls(BaseModel):
    tool_calls: list[ToolCall]


class RequiredAction(BaseModel):
    type: Literal["submit_tool_outputs"]
    submit_tool_outputs: ToolCalls


class LastError(BaseModel):
    code: str
    message: str


class Usage(BaseModel):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


Tool = Annotated[CodeTool | RetrievalTool | FunctionTool, Field(discriminator="type")]


class Run(BaseModel):
    id: str
    object: Literal["thread.run"]
    created_at: int
    thread_id: str
    assistant_id: str
    status: str
    required_action: RequiredAction | None
    last_error: LastError | None
    expires_at: int | None
    started_at: int | None
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    model: str
    instructions: str
    tools: list[Tool]
    file_ids: list[str]
    metadata: dict[str, Any] | None
    usage: Usage | None
    temperature: float | None = None


class RunPage(BaseModel):
    object: str
    data: list[Run]
    first_id: str
    last_id: str
    has_more: bool


class NewMessage(BaseModel):
    role: Literal["user", "assistant"]
    content: str
    file_ids: list[str] | None = None
    metadata: dict[str, Any] | None = None


class NewRun(BaseModel):
    assistant_id: str
    tools: list[Tool] | None = None
