"""The Accept headers of requests."""

from openai import OpenAI

client = OpenAI()
runs = client.beta.threads.runs
responses = [
    client.beta.assistants.with_raw_response.retrieve("asst_1"),
    client.beta.assistants.with_raw_response.list(),
    client.beta.assistants.with_raw_response.delete("asst_1"),
    runs.with_raw_response.create("thread_2", assistant_id="asst_1", stream=True),
]
for response in responses:
    print(response.http_request.method, response.http_request.headers["Accept"])
accept = {"Accept": "application/vnd.openai+json"}
own = client.beta.assistants.with_raw_response.retrieve("asst_1", extra_headers=accept)
print(own.http_request.headers["Accept"])
all_own = OpenAI(default_headers=accept).beta.assistants.with_raw_response.retrieve("asst_1")
print(all_own.http_request.headers["Accept"])
