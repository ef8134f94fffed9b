"""What methods say about ids that are empty, before anything is sent."""

import inspect

from openai import OpenAI

PATHS = {
    "assistants": ["assistant_id"],
    "assistants.files": ["assistant_id", "file_id"],
    "threads": ["thread_id"],
    "threads.messages": ["thread_id", "message_id"],
    "threads.messages.files": ["thread_id", "message_id", "file_id"],
    "threads.runs": ["thread_id", "run_id"],
    "threads.runs.steps": ["thread_id", "run_id", "step_id"],
}
METHODS = ("cancel", "create", "delete", "list", "retrieve", "submit_tool_outputs", "update")
OTHERS = {
    ("assistants", "create"): {"model": "gpt-4"},
    ("assistants.files", "create"): {"file_id": "file_1"},
    ("threads.messages", "create"): {"role": "user", "content": "Hello"},
    ("threads.runs", "create"): {"assistant_id": "asst_1"},
    ("threads.runs", "submit_tool_outputs"): {"tool_outputs": []},
}

client = OpenAI()
for path, ids in PATHS.items():
    resource = client.beta
    for attribute in path.split("."):
        resource = getattr(resource, attribute)
    for name in METHODS:
        if not hasattr(resource, name):
            continue
        method, others = getattr(resource, name), OTHERS.get((path, name), {})
        parameters = inspect.signature(method).parameters
        accepted = [each for each in ids if each in parameters and each not in others]
        for empty in accepted:
            arguments = {**others, **dict.fromkeys(accepted, "id_1"), empty: ""}
            try:
                print(path, name, method(**arguments))
            except ValueError as error:
                print(path, name, error)

try:
    client.beta.assistants.retrieve(None)
except ValueError as error:
    print(error)
