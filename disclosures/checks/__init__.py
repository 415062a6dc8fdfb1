"""Checks of the register's links: when, what came of them, whom they concern."""
