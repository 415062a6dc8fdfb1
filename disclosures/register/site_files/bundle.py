"""What the set of files holds: items with their links, and files under names that stay. Pure."""

from dataclasses import dataclass

from disclosures.register.content import ItemContent, LinkContent

SCHEMES = ("http://", "https://")


@dataclass(frozen=True)
class SiteFile:
    """`table`: where the bytes are (issued, signed, evidence) with the `key` of its row."""

    name: str
    table: str
    key: int


@dataclass(frozen=True)
class SiteLink:
    """`file`: beside the page; `url`: a page elsewhere, empty beside a file and where there is a `problem`."""

    link: LinkContent
    file: SiteFile | None = None
    url: str = ""
    problem: str = ""

    @property
    def words(self) -> str:
        return self.link.text or (self.file.name if self.file else self.url) or "เอกสาร"

    @property
    def href(self) -> str:
        """Nothing but the web: whatever else was stored is shown as words."""
        return self.file.name if self.file else self.url if self.url.lower().startswith(SCHEMES) else ""


@dataclass(frozen=True)
class SiteItem:
    """`content` None: it may not be public, for the reason in `why_not`; `searched`: published, so that its texts and
    files were searched for personal data."""

    code: str
    name: str
    page: str
    content: ItemContent | None
    links: tuple[SiteLink, ...] = ()
    why_not: str = ""
    searched: bool = True

    @property
    def files(self) -> list[SiteFile]:
        return [link.file for link in self.links if link.file]

    @property
    def problems(self) -> list[SiteLink]:
        return [link for link in self.links if link.problem]


@dataclass(frozen=True)
class Bundle:
    fiscal_year: int
    items: list[SiteItem]

    @property
    def shown(self) -> list[SiteItem]:
        return [item for item in self.items if item.content]

    @property
    def left_out(self) -> list[SiteItem]:
        return [item for item in self.items if not item.content and item.why_not]

    @property
    def files(self) -> list[SiteFile]:
        return [file for item in self.items for file in item.files]

    @property
    def unsearched(self) -> list[SiteItem]:
        return [item for item in self.shown if not item.searched]

    @property
    def folder(self) -> str:
        return f"oit-{self.fiscal_year}"


def page_name(fiscal_year: int, code: str) -> str:
    return f"{fiscal_year}-{code}.html"


def file_name(fiscal_year: int, code: str, position: int, kind: str, suffix: str) -> str:
    """2566-o12-1-measures-plan.pdf: of this item and this place in it alone; `suffix` without a dot."""
    return f"{fiscal_year}-{code}-{position}-{kind}.{suffix}"
