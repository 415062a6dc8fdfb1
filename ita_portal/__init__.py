"""The roof: settings, addresses, and what crosses rooms."""

__version__ = "0.1.0"
