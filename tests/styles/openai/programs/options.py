"""Settings of a client, of its copies, and of single calls."""

import httpx
from openai import DEFAULT_MAX_RETRIES, OpenAI, Timeout

client = OpenAI(
    organization="org_1",
    timeout=30,
    max_retries=1,
    default_headers={"X-Team": "blue"},
    default_query={"tenant": "7"},
)
print(client.organization, client.timeout, client.max_retries)
print(client.beta.assistants.retrieve("asst_1").id)

other = client.with_options(timeout=Timeout(5.0, connect=1.0), max_retries=0)
print(other.timeout, other.max_retries, other.organization, client.timeout)
print(other.beta.assistants.retrieve("asst_1").id)

third = client.copy(
    api_key="sk-other",
    organization="org_2",
    default_headers={"X-More": "1"},
    default_query={"page": "2"},
)
print(third.api_key, third.organization)
third.beta.assistants.retrieve("asst_1")
bare = client.copy(set_default_headers={"X-Only": "1"}, set_default_query={})
bare.beta.assistants.retrieve("asst_1")
try:
    client.copy(default_headers={}, set_default_headers={})
except ValueError as caught:
    print("default_headers" in str(caught))

found = client.beta.assistants.retrieve(
    "asst_1",
    extra_headers={"X-Call": "1", "OpenAI-Beta": "assistants=v1.1"},
    extra_query={"limit": "9"},
    timeout=httpx.Timeout(3.0),
)
print(found.id)
client.beta.threads.update("thread_2", metadata={}, extra_body={"colour": "blue"})

with httpx.Client(headers={"X-Http": "1"}) as http:
    own = OpenAI(http_client=http, base_url=str(client.base_url))
    own.beta.assistants.retrieve("asst_1")
    own.close()
print(DEFAULT_MAX_RETRIES)
