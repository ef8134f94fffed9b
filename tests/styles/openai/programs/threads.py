"""Threads, their messages and the files of these."""

from openai import OpenAI
from openai.types.beta import Thread, ThreadDeleted
from openai.types.beta.threads import Message
from openai.types.beta.threads.messages import MessageFile

with OpenAI() as client:
    threads = client.beta.threads
    empty = threads.create()
    print(type(empty) is Thread, empty.object)
    thread = threads.create(
        messages=[{"role": "user", "content": "Hello", "file_ids": ["file_1"]}],
        metadata={"case": "7"},
    )
    print(thread.id, thread.created_at, thread.metadata)
    print(threads.retrieve(thread.id).id)
    print(threads.update("thread_2", metadata={"case": "8"}).object)
    print(threads.update(thread_id="thread_2", metadata=None).object)

    message = threads.messages.create("thread_2", role="user", content="And now?")
    print(type(message) is Message, message.role, message.thread_id)
    for part in message.content:
        if part.type == "text":
            print(part.text.value, [note.type for note in part.text.annotations])
        else:
            print(part.type, part.image_file.file_id)
    print(threads.messages.retrieve("msg_3", thread_id="thread_2").id)
    print(threads.messages.update("msg_3", thread_id="thread_2", metadata={}).object)
    listed = threads.messages.list("thread_2", order="asc", limit=3)
    print([each.id for each in listed])

    file = threads.messages.files.retrieve("file_6", thread_id="thread_2", message_id="msg_3")
    print(type(file) is MessageFile, file.message_id)
    files = threads.messages.files.list("msg_3", thread_id="thread_2")
    print([each.id for each in files])
    gone = threads.delete("thread_2")
    print(type(gone) is ThreadDeleted, gone.deleted)
print(client.is_closed())
