"""The command-line program, as `python -m assistants_api`."""

from ._cli import main

if __name__ == "__main__":
    main()
