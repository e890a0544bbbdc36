"""PostgreSQL and Valkey in the data folder, started by `manage.py up`.

Settings import this package, so it loads nothing but the standard library.
"""

from workbench.embedded.folder import Addresses, addresses

__all__ = ["Addresses", "addresses"]
