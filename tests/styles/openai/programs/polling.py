"""Runs that are waited for."""

from openai import OpenAI

client = OpenAI()
runs = client.beta.threads.runs

run = runs.create_and_poll(thread_id="thread_2", assistant_id="asst_1", poll_interval_ms=1)
print(run.status)
print(runs.poll(run_id="run_4", thread_id="thread_2", poll_interval_ms=1).status)
print(runs.poll("run_4", thread_id="thread_2").status)
run = runs.submit_tool_outputs_and_poll(
    thread_id="thread_2",
    run_id="run_4",
    tool_outputs=[{"tool_call_id": "call_9", "output": "42"}],
    poll_interval_ms=1,
)
print(run.status)
run = client.beta.threads.create_and_run_poll(assistant_id="asst_1", poll_interval_ms=1)
print(run.status, run.id)
