"""Pages are generic models with one parameter, the type of the items."""

import asyncio

import pydantic
from openai import AsyncOpenAI, OpenAI
from openai.pagination import AsyncCursorPage, SyncCursorPage
from openai.types.beta import Assistant
from openai.types.beta.threads import Message, Run

client = OpenAI()
page = client.beta.assistants.list(limit=2)
print(isinstance(page, pydantic.BaseModel), type(page) is SyncCursorPage[Assistant])
print(isinstance(page, SyncCursorPage[Assistant]), isinstance(page, SyncCursorPage[Run]))
print(type(page).__name__, len(SyncCursorPage.__parameters__))
fields = type(page).model_fields
print([*fields], fields["data"].annotation.__args__, fields["data"].is_required())
print(sorted(page.model_dump()), [type(each).__name__ for each in page.data])
print(sorted(page.get_next_page().model_dump()), page.model_copy().data == page.data)

message = client.beta.threads.messages.list("thread_2", limit=1).data[0]
made = SyncCursorPage[Message].model_construct(data=[message], has_more=False)
print(made.data[0].id, made.has_more, isinstance(made, SyncCursorPage))

raw = client.beta.assistants.with_raw_response.list(limit=2)
print(type(raw.parse()) is SyncCursorPage[Assistant])
with client.beta.assistants.with_streaming_response.list(limit=2) as streamed:
    print(type(streamed.parse()) is SyncCursorPage[Assistant])


async def main() -> None:
    first = await AsyncOpenAI().beta.threads.runs.list("thread_2", limit=1)
    print(type(first) is AsyncCursorPage[Run], first.has_next_page(), [*type(first).model_fields])


asyncio.run(main())
