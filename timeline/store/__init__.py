"""The stored case: SQLite, written whole by a build and read from by look-ups; the cache beside it.

Only this room knows SQL. Everything it stores is derived and may be deleted at any time.
"""

from timeline.store.read import Form, Store
from timeline.store.write import add, in_order, is_readable, publish, write

__all__ = ["Form", "Store", "add", "in_order", "is_readable", "publish", "write"]
