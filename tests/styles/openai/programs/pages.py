"""Lists, page by page and item by item."""

from openai import OpenAI
from openai.pagination import SyncCursorPage

client = OpenAI()

page = client.beta.threads.messages.list("thread_2", limit=2)
print(type(page).__name__.startswith("SyncCursorPage"), isinstance(page, SyncCursorPage))
print([each.id for each in page.data], page.first_id, page.last_id, page.has_more, page.object)
print(page.has_next_page(), page.next_page_info().params)
following = page.get_next_page()
print([each.id for each in following.data], following.has_more)

print([each.id for each in page])
print([each.id for each in client.beta.threads.messages.list("thread_2", limit=2)])
print([[each.id for each in one.data] for one in page.iter_pages() if one.data])
for assistant in client.beta.assistants.list(limit=2, order="asc"):
    print(assistant.id, assistant.model)
none = client.beta.assistants.files.list("asst_none")
print(none.data, none.has_next_page(), list(none))
