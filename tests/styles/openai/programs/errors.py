"""What calls fail with."""

import httpx
import openai
from openai import APIConnectionError, APIError, APIStatusError, OpenAI, OpenAIError

client = OpenAI(max_retries=0)

for name, error in {
    "asst_400": openai.BadRequestError,
    "asst_401": openai.AuthenticationError,
    "asst_403": openai.PermissionDeniedError,
    "asst_404": openai.NotFoundError,
    "asst_409": openai.ConflictError,
    "asst_418": openai.APIStatusError,
    "asst_422": openai.UnprocessableEntityError,
    "asst_429": openai.RateLimitError,
    "asst_500": openai.InternalServerError,
    "asst_503": openai.InternalServerError,
}.items():
    try:
        client.beta.assistants.retrieve(name)
    except APIStatusError as caught:
        assert isinstance(caught, APIError)
        print(type(caught) is error, caught.status_code, caught.response.status_code)
        print(caught.code, caught.param, caught.type, caught.body)
        print(caught.request.method, caught.request.url.path, bool(caught.message))
        print(caught.response.headers["x-request-id"], caught.response.json()["error"]["message"])

again = OpenAI(max_retries=2)
print(again.beta.assistants.retrieve("asst_again").id)

try:
    OpenAI(base_url="http://127.0.0.1:9/", max_retries=0).beta.assistants.retrieve("asst_1")
except APIConnectionError as caught:
    print(type(caught).__name__, caught.body, caught.request.url.host, bool(caught.__cause__))

try:
    client.beta.assistants.retrieve("asst_slow", timeout=0.05)
except openai.APITimeoutError as caught:
    print(isinstance(caught, APIConnectionError), caught.code)

try:
    client.beta.assistants.retrieve("")
except ValueError as caught:
    print("assistant_id" in str(caught))

try:
    raise OpenAIError("own")
except OpenAIError as caught:
    print(caught)

request = httpx.Request("GET", "https://api.openai.com/v1/assistants")
response = httpx.Response(429, request=request, json={"error": {"code": "x"}})
made = openai.RateLimitError("too fast", response=response, body={"code": "x", "type": "t"})
print(made, made.code, made.type, made.param, made.status_code, made.request is not None)
print(APIConnectionError(request=request).request.method, openai.APITimeoutError(request).body)
