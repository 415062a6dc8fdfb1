"""How the desk of a year speaks of its documents: what each is for, in which order and under which heading. Pure."""

from dataclasses import dataclass

from reports.kinds import Kind, Occasion, title_of


@dataclass(frozen=True)
class Entry:
    """A document of the desk by the key of its address; `purpose`: in one line."""

    kind: Kind
    occasion: Occasion
    purpose: str

    @property
    def title(self) -> str:
        return title_of(self.kind, self.occasion)


@dataclass(frozen=True)
class Group:
    """`heading` has a place for the year on the documents, and for the year of the result they rest on."""

    heading: str
    entries: tuple[Entry, ...]


GROUPS = (
    Group(
        "ผลการประเมิน ปี {year}",
        (Entry(Kind.MEMO, Occasion.RESULT, "เสนอผลคะแนนที่ประกาศให้ผู้บริหารทราบและสั่งการ"),),
    ),
    Group(
        "แผนมาตรการ ปี {year} จากผลปี {result_year}",
        (
            Entry(Kind.ANALYSIS, Occasion.PLAN, "วิเคราะห์คะแนนรายตัวชี้วัด จุดที่ต้องพัฒนา และมาตรการ"),
            Entry(Kind.INSTRUMENT_REPORT, Occasion.PLAN, "แบบย่อตามแบบวัด IIT EIT OIT เมื่อวิเคราะห์เฉพาะข้อที่ได้คะแนนต่ำสุด"),
            Entry(Kind.MEASURES_PLAN, Occasion.PLAN, "ตารางมาตรการ วิธีการ ผู้รับผิดชอบ และระยะเวลา"),
            Entry(Kind.MEMO, Occasion.PROPOSE_PLAN, "เสนอแผนต่อผู้บริหารเพื่อให้ความเห็นชอบ"),
            Entry(Kind.ANNOUNCEMENT, Occasion.PLAN, "ประกาศใช้แผน ลงนามโดยผู้บริหาร"),
        ),
    ),
    Group(
        "ผลการดำเนินการ ปี {year}",
        tuple(
            Entry(kind, occasion, purpose)
            for occasion in (Occasion.PROGRESS_6, Occasion.PROGRESS_12)
            for kind, purpose in (
                (Kind.PROGRESS, "ผลของแต่ละมาตรการในรอบ พร้อมข้อเสนอแนะ"),
                (Kind.MEMO, "เสนอรายงานของรอบให้ผู้บริหารทราบ"),
            )
        ),
    ),
)
