"""Assistants and their files, from the first to the last call."""

from openai import OpenAI
from openai.types.beta import Assistant, AssistantDeleted
from openai.types.beta.assistants import AssistantFile, FileDeleteResponse

client = OpenAI()

made = client.beta.assistants.create(
    model="gpt-4",
    name="Ada",
    instructions="Count.",
    tools=[
        {"type": "code_interpreter"},
        {"type": "retrieval"},
        {
            "type": "function",
            "function": {"name": "add", "parameters": {"type": "object", "properties": {}}},
        },
    ],
    file_ids=["file_1"],
    metadata={"colour": "blue"},
)
print(type(made) is Assistant, made.id, made.model, made.object, made.file_ids)
print([tool.type for tool in made.tools])
print(made.tools[-1].model_dump(exclude_unset=True) == {"type": "function", "function": {"name": "text", "description": "text", "parameters": {}}})

found = client.beta.assistants.retrieve("asst_1")
print(found.id, found.created_at, found.name, found.description, found.metadata)

changed = client.beta.assistants.update("asst_1", name=None, description="Counts.")
print(changed.id, isinstance(changed, Assistant))

gone = client.beta.assistants.delete(assistant_id="asst_1")
print(type(gone) is AssistantDeleted, gone.deleted, gone.object)

file = client.beta.assistants.files.create("asst_1", file_id="file_6")
print(type(file) is AssistantFile, file.id, file.assistant_id, file.object)
file = client.beta.assistants.files.create(assistant_id="asst_1", file_id="file_7")
file = client.beta.assistants.files.retrieve("file_6", assistant_id="asst_1")
print(file.created_at)
print([each.id for each in client.beta.assistants.files.list("asst_1", limit=2).data])
removed = client.beta.assistants.files.delete("file_6", assistant_id="asst_1")
print(type(removed) is FileDeleteResponse, removed.id, removed.deleted)
