"""Files at URLs: which may be fetched, how, and the lock file that pins them.

The import order is ``errors``, ``urls``, ``credentials``; then ``remote_file``, ``lock_file``,
``copy_names``, ``lock``, ``downloads`` and ``url_readers``.  ``fetching`` is imported where a URL is
fetched, and needs ``bodies``, ``encodings`` and ``failures``.
"""
