"""The exception of the room: what a person asked for is not done."""


class Refused(Exception):
    """One Thai sentence: what is wrong, and what to do."""
