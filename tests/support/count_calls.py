"""Count the Python function calls of the command `specloom`: `python count_calls.py generate …`.

The last line of the output is their number, including those of imports.  It is the same for every
run with the same version of Python, unlike CPU time.
"""

import cProfile
import os
import sys


def count_calls(arguments: list[str]) -> int:
    """Run the command, and return the number of calls; those of built-in functions do not count."""
    profile = cProfile.Profile(builtins=False)
    profile.enable()
    from generator.cli import main

    main(arguments, standalone_mode=False)
    profile.disable()
    return sum(entry.callcount for entry in profile.getstats())


if __name__ == "__main__":
    if sys.platform == "linux":  # with one processor, everything runs in this process
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print(count_calls(sys.argv[1:]))
