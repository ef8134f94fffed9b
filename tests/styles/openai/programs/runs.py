"""Runs and their steps: started, looked at, changed, answered and stopped."""

from openai import NOT_GIVEN, OpenAI
from openai.types.beta.threads import Run
from openai.types.beta.threads.runs import RunStep

client = OpenAI(api_key="sk-of-the-tests")
runs = client.beta.threads.runs

run = runs.create(
    thread_id="thread_2",
    assistant_id="asst_1",
    instructions=NOT_GIVEN,
    additional_instructions="Be brief.",
    model=None,
    temperature=0.5,
    tools=[{"type": "retrieval"}],
    metadata={"colour": "blue"},
)
print(type(run) is Run, run.id, run.status, run.assistant_id, run.object)
print(run.usage.total_tokens if run.usage else None, run.last_error and run.last_error.code)
if run.required_action:
    for call in run.required_action.submit_tool_outputs.tool_calls:
        print(call.id, call.type, call.function.name, call.function.arguments)

print(runs.retrieve("run_4", thread_id="thread_2").id)
print(runs.update("run_4", thread_id="thread_2", metadata={"colour": "red"}).id)
print([each.id for each in runs.list("thread_2", after="run_0", order="desc")])
outputs = [{"tool_call_id": "call_9", "output": "42"}, {"tool_call_id": "call_8", "output": "7"}]
print(runs.submit_tool_outputs("run_4", thread_id="thread_2", tool_outputs=outputs).id)
print(runs.cancel("run_4", thread_id="thread_2").thread_id)

both = client.beta.threads.create_and_run(
    assistant_id="asst_1",
    thread={"messages": [{"role": "user", "content": "Hello"}]},
)
print(type(both) is Run, both.thread_id)

step = runs.steps.retrieve("step_5", thread_id="thread_2", run_id="run_4")
print(type(step) is RunStep, step.type, step.status, step.step_details.type)
for step in runs.steps.list("run_4", thread_id="thread_2", limit=100):
    print(step.id, step.run_id)
