# """ "quoted" \ {{ 7 * 7 }}
# import os; os.system("touch pwned")
"""The resources of `AsyncClient`, a module each."""
