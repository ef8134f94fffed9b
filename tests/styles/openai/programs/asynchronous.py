"""The same calls, awaited."""

import asyncio

import openai
from openai import AsyncOpenAI, AsyncStream
from openai.pagination import AsyncCursorPage
from openai.types.beta.threads import Run


async def main() -> None:
    async with AsyncOpenAI(max_retries=0) as client:
        assistants, threads = client.beta.assistants, client.beta.threads
        made = await assistants.create(model="gpt-4", tools=[{"type": "retrieval"}])
        print(made.id, made.model)
        print((await assistants.update("asst_1", model="gpt-4")).id)
        print((await assistants.files.create("asst_1", file_id="file_6")).id)
        print((await assistants.files.delete("file_6", assistant_id="asst_1")).deleted)
        thread = await threads.create(messages=[{"role": "user", "content": "Hello"}])
        print(thread.id)

        page = await threads.messages.list("thread_2", limit=2)
        print(isinstance(page, AsyncCursorPage), [each.id for each in page.data])
        print(page.has_next_page(), page.next_page_info().params, page.last_id)
        print([each.id for each in (await page.get_next_page()).data])
        print([each.id async for each in page])
        print([each.id async for each in threads.messages.list("thread_2", limit=2)])
        print([len(one.data) async for one in page.iter_pages() if one.data])

        run = await threads.runs.create(thread_id="thread_2", assistant_id="asst_1")
        print(type(run) is Run, run.status)
        run = await threads.runs.create_and_poll(
            thread_id="thread_2", assistant_id="asst_1", poll_interval_ms=1
        )
        print(run.status)
        print((await threads.runs.poll("run_4", thread_id="thread_2", poll_interval_ms=1)).status)
        print((await threads.create_and_run_poll(assistant_id="asst_1")).status)

        stream = await threads.runs.create("thread_2", assistant_id="asst_1", stream=True)
        print(isinstance(stream, AsyncStream))
        async for event in stream:
            print(event.event)
        async with await threads.create_and_run(assistant_id="asst_1", stream=True) as events:
            async for event in events:
                print(event.event)
                break

        raw = await threads.with_raw_response.retrieve("thread_2")
        print(raw.status_code, raw.parse().id)
        listed = await threads.messages.with_raw_response.list("thread_2")
        print(len(listed.parse().data))
        async with threads.with_streaming_response.retrieve("thread_2") as response:
            print((await response.parse()).id, await response.text() != "")
        async with threads.with_streaming_response.retrieve("thread_2") as response:
            print(len([line async for line in response.iter_lines()]))

        try:
            await assistants.retrieve("asst_404")
        except openai.NotFoundError as caught:
            print(caught.status_code, caught.code)
        await client.with_options(timeout=5).beta.threads.delete("thread_2")
        both = await asyncio.gather(*(threads.retrieve(f"thread_{n}") for n in range(3)))
        print(len(both))


asyncio.run(main())
