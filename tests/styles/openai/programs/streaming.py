"""Events of runs, as they come."""

from openai import OpenAI, Stream
from openai.types.beta import AssistantStreamEvent

client = OpenAI()
seen: list[AssistantStreamEvent] = []

stream = client.beta.threads.runs.create("thread_2", assistant_id="asst_1", stream=True)
print(isinstance(stream, Stream), stream.response.status_code)
for event in stream:
    seen.append(event)
    print(event.event, type(event).__name__, type(event.data).__name__)
    if event.event == "thread.message.delta":
        for part in event.data.delta.content or []:
            print(part.index, part.type)

with client.beta.threads.create_and_run(assistant_id="asst_1", stream=True) as stream:
    print(next(iter(stream)).event)

for event in client.beta.threads.runs.submit_tool_outputs(
    "run_4",
    thread_id="thread_2",
    tool_outputs=[{"tool_call_id": "call_9", "output": "42"}],
    stream=True,
):
    if event.event == "thread.run.completed":
        print(event.data.status)
        break
stream.close()
print(len(seen))
