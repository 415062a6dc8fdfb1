"""What a room would have called when its task failed."""


def line_failed(number: int) -> None:
    raise RuntimeError(f"line {number}: the room does not hear")
