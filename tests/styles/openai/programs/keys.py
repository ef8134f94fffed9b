"""A client without a key, and one whose settings come from the environment."""

import os

from openai import AsyncOpenAI, OpenAI, OpenAIError

os.environ["OPENAI_ORG_ID"] = "org_1"
client = OpenAI()
print(client.api_key, client.organization, client.max_retries, client.timeout)
print(client.base_url.host, str(client.base_url).endswith("/v1/"))
print(client.beta.assistants.retrieve("asst_1").id)

del os.environ["OPENAI_API_KEY"]
for kind in (OpenAI, AsyncOpenAI):
    try:
        kind()
    except OpenAIError as caught:
        print(type(caught).__name__, "OPENAI_API_KEY" in str(caught))
