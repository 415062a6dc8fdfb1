"""Numbers that look like a person's, made when a test runs: none that holds stands in the repository."""


def identity(first: str = "1", middle: str = "23456789012") -> str:
    """Thirteen digits with a check digit that holds."""
    digits = (first + middle)[:12]
    total = sum(int(digit) * (13 - place) for place, digit in enumerate(digits))
    return f"{digits}{(11 - total % 11) % 10}"


def grouped(number: str, joint: str = "-", sizes: tuple[int, ...] = (1, 4, 5, 2, 1)) -> str:
    parts, start = [], 0
    for size in sizes:
        parts.append(number[start : start + size])
        start += size
    return joint.join(parts)
