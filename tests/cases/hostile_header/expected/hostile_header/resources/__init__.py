# """ "quoted" \ {{ 7 * 7 }}
# import os; os.system("touch pwned")
"""Resources of `Client`, one module each."""
