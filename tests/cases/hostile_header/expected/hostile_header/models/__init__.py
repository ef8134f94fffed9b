# """ "quoted" \ {{ 7 * 7 }}
# import os; os.system("touch pwned")
"""All models of hostile_header, each imported on first use."""
