"""A content laid out for reading: its method as steps, its dates and links in words. Pure."""

from dataclasses import dataclass

from measures.content import Content
from measures.steps import Steps, steps_of
from measures.wording import dates_beside, words_of_link


@dataclass(frozen=True)
class Shown:
    """A content laid out for reading."""

    content: Content

    @property
    def dates(self) -> str:
        return dates_beside(self.content)

    @property
    def steps(self) -> Steps:
        return steps_of(self.content.method)

    @property
    def links(self) -> list[str]:
        return [words_of_link(link) for link in self.content.links]
