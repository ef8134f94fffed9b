"""The MCP server on standard input and output, or on HTTP."""

import argparse
import socket
import sys
from typing import Any

import anyio
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .server import VARIABLES, create_server


async def _serve(server: Server[Any]) -> None:
    async with stdio_server() as (messages, responses):
        options = server.create_initialization_options()
        await server.run(messages, responses, options)


async def _serve_http(server: Server[Any], listener: socket.socket) -> None:
    """Serve programs on this machine; the host and origin of requests are checked."""
    import uvicorn

    app = server.streamable_http_app(host="127.0.0.1")
    config = uvicorn.Config(app, log_level="warning")
    await uvicorn.Server(config).serve(sockets=[listener])


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
    parser.add_argument(
        "--http",
        type=int,
        metavar="PORT",
        help="serve http://127.0.0.1:PORT/mcp; 0 selects a free port",
    )
    arguments = parser.parse_args()
    try:
        server = create_server(patterns=arguments.tools, read_only=arguments.read_only)
        if arguments.http is None:
            anyio.run(_serve, server)
        else:
            listener = socket.create_server(("127.0.0.1", arguments.http))
            port = listener.getsockname()[1]
            print(f"http://127.0.0.1:{port}/mcp", file=sys.stderr, flush=True)
            anyio.run(_serve_http, server, listener)
    except (OSError, OverflowError, ValueError) as error:
        sys.exit(f"error: {error}")
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
