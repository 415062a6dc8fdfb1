"""The parts of addresses that stand for something of the register."""


class ItemConverter:
    """The code of an item as frameworks write it (o1 … o43), so that no word of an address is taken for one."""

    regex = "[a-z][1-9][0-9]{0,2}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value
