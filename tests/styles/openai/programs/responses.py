"""Answers with their status and headers, and answers that are still on their way."""

from openai import OpenAI
from openai.types.beta import Assistant

client = OpenAI()

raw = client.beta.assistants.with_raw_response.retrieve("asst_1")
print(raw.status_code, raw.headers["x-request-id"], raw.method, raw.url.path, raw.is_closed)
print(raw.http_response.status_code, raw.http_request.method, raw.http_version)
print(type(raw.parse()) is Assistant, len(raw.content) == len(raw.text))
print(raw.elapsed.total_seconds() >= 0)

page = client.beta.threads.messages.with_raw_response.list("thread_2").parse()
print([each.id for each in page.data])
run = client.with_raw_response.beta.threads.runs.create("thread_2", assistant_id="asst_1")
print(run.parse().id, run.http_request.headers["OpenAI-Beta"])
steps = client.beta.threads.runs.steps.with_raw_response.list("run_4", thread_id="thread_2")
print(len(steps.parse().data))

with client.beta.assistants.with_streaming_response.retrieve("asst_1") as response:
    print(response.status_code, response.headers["content-type"])
    print(type(response.parse()) is Assistant)
with client.beta.threads.with_streaming_response.retrieve("thread_2") as response:
    print(b"".join(response.iter_bytes())[:1])
with client.with_streaming_response.beta.threads.retrieve("thread_2") as response:
    print(response.json()["object"])
with client.beta.threads.with_streaming_response.retrieve("thread_2") as response:
    print(response.text()[:1], response.read()[:1])
with client.beta.threads.with_streaming_response.retrieve("thread_2") as response:
    print("".join(response.iter_text())[:1])
