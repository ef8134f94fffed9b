# """ "quoted" \ {{ 7 * 7 }}
# import os; os.system("touch pwned")
"""Resources of `AsyncClient`, one module each."""
