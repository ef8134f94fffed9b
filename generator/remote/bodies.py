"""Bodies of responses, which are read and decompressed up to a limit."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from .errors import FetchError

_GZIP_WINDOW = 16 + zlib.MAX_WBITS
_PIECE_BYTES = 1 << 20


def read_body(chunks: Iterable[bytes], encoding: str, limit: int) -> bytes:
    """Return a body without its content encoding.

    Raises:
        FetchError: It is larger than the limit before or after decompression, or its encoding is
            not the one that was asked for.
    """
    name = encoding.strip().lower()
    if name in ("gzip", "x-gzip"):
        chunks = _decompress(chunks)
    elif name not in ("", "identity"):
        raise FetchError("the server sends an encoding that was not asked for, not gzip")
    data = bytearray()
    for chunk in chunks:
        data += chunk
        if len(data) > limit:
            raise FetchError(f"the file is larger than {limit // 1_000_000:,} MB")
    return bytes(data)


def _decompress(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield decompressed pieces of limited size, whatever a chunk expands to."""
    decompressor = zlib.decompressobj(_GZIP_WINDOW)
    try:
        for chunk in chunks:
            while chunk:
                yield decompressor.decompress(chunk, _PIECE_BYTES)
                chunk = decompressor.unconsumed_tail
                if decompressor.eof:
                    return
        yield decompressor.flush()
    except zlib.error:
        raise FetchError("the server sends data that is not gzip, as it says") from None
    if not decompressor.eof:
        raise FetchError("the server closed the connection before the end of the file")
