"""The MCP server on standard input and output."""

import argparse
import sys

import anyio
from mcp.server.stdio import stdio_server

from .server import VARIABLES, create_server


async def _serve(patterns: list[str] | None, read_only: bool) -> None:
    server = create_server(patterns=patterns, read_only=read_only)
    async with stdio_server() as (messages, responses):
        options = server.create_initialization_options()
        await server.run(messages, responses, options)


def main() -> None:
    """Run the server with the options of the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__,
        epilog=f"environment variables of the client: {', '.join(VARIABLES)}",
    )
    parser.add_argument(
        "--tools",
        action="append",
        metavar="PATTERN",
        help="operations to offer: a glob pattern of their names, operationIds, "
        "requests ('GET *') or tags ('tag:*'); repeatable",
    )
    parser.add_argument(
        "--read-only",
        action="store_true",
        help="offer only operations that change nothing",
    )
    arguments = parser.parse_args()
    try:
        anyio.run(_serve, arguments.tools, arguments.read_only)
    except ValueError as error:
        sys.exit(f"error: {error}")


if __name__ == "__main__":
    main()
