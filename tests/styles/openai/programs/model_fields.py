"""The annotations of all fields, in all models that responses consist of, are types."""

import typing

import pydantic
from openai import OpenAI
from openai.types.beta import Assistant, AssistantDeleted, Thread
from openai.types.beta.threads import Message, Run
from openai.types.beta.threads.runs import RunStep


def list_parts(annotation: object) -> list[object]:
    parts = [annotation]
    if typing.get_origin(annotation) is typing.Literal:
        return parts
    for argument in typing.get_args(annotation):
        parts += list_parts(argument)
    return parts


def list_models(model: type[pydantic.BaseModel], found: list[type]) -> list[type]:
    """Return a model and those in its fields; none of them was used before."""
    if model not in found:
        found.append(model)
        for name, field in model.model_fields.items():
            for part in list_parts(field.annotation):
                assert not isinstance(part, str | typing.ForwardRef), (model, name)
                if isinstance(part, type) and issubclass(part, pydantic.BaseModel):
                    list_models(part, found)
    return found


for model in (AssistantDeleted, Assistant, Thread, Message, RunStep, Run):
    print(model.__name__, len(list_models(model, [])), len(model.model_fields))

run = OpenAI().beta.threads.runs.retrieve("run_1", thread_id="thread_1")
print(isinstance(run, Run), list_models(type(run), []) == list_models(Run, []))
