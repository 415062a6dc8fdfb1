"""Documents of the item and the year asked about, but of a neighbour, a namesake or another kind of body."""

from collections.abc import Callable

from ..case import Case
from . import bodies as b
from . import files, frames, items
from . import papers_integrity as integrity
from . import papers_money as money
from . import papers_people as people
from . import papers_service as service
from . import papers_terse as terse
from .bodies import Body
from .frames import Frame
from .paper import Paper
from .told import told

LAST, NOW = "previous", "current state"


def elsewhere(
    id: str,
    how: Frame,
    make: Callable[[Body, int], Paper],
    of: Body,
    asked: Body,
    year: int,
    item: tuple[str, str],
    *,
    made: int = 0,
    on: Body | None = None,
    data_year: str = "",
    moved: str = "",
) -> Case:
    """`of`: whose document and, unless `on` says otherwise, whose site; `made`: its year or the first of its span."""
    paper = make(of, made or year - (data_year == LAST))
    verdict = "other_organization"
    return told(f"body-{id}", verdict, how, paper, asked, year, item, on=on or of, data_year=data_year, moved=moved)


PAGES = [
    elsewhere("plan", frames.old_tables, money.action_plan, b.SAI_NORTH, b.SAI, 2566, items.PLAN),
    elsewhere("half", frames.joomla, money.six_months, b.BUA_TOWN, b.BUA, 2566, items.HALF),
    elsewhere("progress", frames.vendor, money.progress, b.SAK_NEAR, b.SAK, 2567, items.PROGRESS_67),
    elsewhere("report", frames.wordpress, money.year_report, b.SAK_FAR, b.SAK, 2567, items.REPORT_67, data_year=LAST),
    elsewhere("notices", frames.aspx, money.notices, b.RIM_PROVINCE, b.RIM, 2566, items.NOTICES),
    elsewhere("monthly", frames.old_tables, money.monthly, b.PLA_NEAR, b.PLA, 2569, items.MONTHLY_69),
    elsewhere(
        "executives", frames.vendor, people.executives, b.KAEW_TOWN, b.KAEW, 2568, items.EXECUTIVES_68, data_year=NOW
    ),
    elsewhere("powers", frames.joomla, people.powers, b.KHAM_TAO, b.KHAM, 2564, items.POWERS),
    elsewhere(
        "development",
        frames.google_site,
        people.development_plan,
        b.NAO_FAR,
        b.NAO,
        2567,
        items.DEVELOPMENT_67,
        made=2566,
    ),
    elsewhere("news", frames.wordpress, people.news_list, b.BUA_SHORT, b.BUA, 2565, items.NEWS),
    elsewhere("questions", frames.blog, people.questions, b.SAI_TAO, b.SAI, 2567, items.QUESTIONS_67),
    elsewhere("ethics", frames.vendor, people.ethics, b.NAO_NEAR, b.NAO, 2567, items.ETHICS_67),
    elsewhere(
        "satisfaction", frames.joomla, service.satisfaction, b.PLA_TOWN, b.PLA, 2565, items.SATISFACTION, moved="found"
    ),
    elsewhere(
        "complaint-ways", frames.old_tables, service.complaint_ways, b.RIM_CITY, b.RIM, 2566, items.COMPLAINT_WAYS
    ),
    elsewhere("participation", frames.bare, service.participation, b.BUA_FAR, b.BUA, 2568, items.PARTICIPATION_68),
    elsewhere("gift-copied", frames.vendor, integrity.no_gift, b.KHAM_TAO, b.KHAM, 2566, items.NO_GIFT, on=b.KHAM),
    elsewhere("risks-copied", frames.wordpress, integrity.risks, b.SAK_NEAR, b.SAK, 2565, items.RISKS_EARLY, on=b.SAK),
    elsewhere(
        "measures-copied", frames.joomla, integrity.measures, b.KAEW_TOWN, b.KAEW, 2567, items.MEASURES_67, on=b.KAEW
    ),
    elsewhere(
        "manual-copied",
        frames.old_tables,
        service.service_manual,
        b.NAO_NEAR,
        b.NAO,
        2566,
        items.SERVICE_MANUAL,
        on=b.NAO,
    ),
    elsewhere("honest-will", frames.word_page, integrity.honest_will, b.SAI_FAR, b.SAI, 2563, items.HONEST_WILL),
    elsewhere(
        "gift-report", frames.google_site, integrity.no_gift_report, b.PLA_NEAR, b.PLA, 2566, items.NO_GIFT_REPORT
    ),
    elsewhere(
        "partner", frames.vendor, terse.with_partner, b.SAI_TAO, b.SAI, 2567, items.PARTICIPATION_67, moved="for good"
    ),
]
FILES = [
    elsewhere("thick-pdf", files.pdf, money.thick_report, b.SAI_NORTH, b.SAI, 2566, items.REPORT),
    elsewhere(
        "structure-pdf",
        files.pdf,
        people.structure,
        b.BUA_FAR,
        b.BUA,
        2566,
        items.STRUCTURE,
        made=2564,
        data_year=NOW,
    ),
    elsewhere("spending-xlsx", files.xlsx, money.spending_plan, b.KHAM_TAO, b.KHAM, 2564, items.MONEY_PLAN),
    elsewhere("bought-docx", files.docx, money.bought, b.RIM_CITY, b.RIM, 2569, items.BOUGHT_69, data_year=LAST),
    elsewhere("buying-plan-pdf", files.pdf_titled, money.buying_plan, b.KAEW_TOWN, b.KAEW, 2566, items.BUYING_PLAN),
    elsewhere("staff-pdf", files.pdf, people.staff_policy, b.NAO_FAR, b.NAO, 2565, items.STAFF_POLICY_EARLY),
    elsewhere(
        "staff-report-pdf",
        files.pdf_saved,
        people.staff_report,
        b.SAK_FAR,
        b.SAK,
        2568,
        items.STAFF_REPORT_68,
        data_year=LAST,
    ),
    elsewhere("numbers-xlsx", files.xlsx, service.service_numbers, b.SAI_NORTH, b.SAI, 2567, items.SERVICE_NUMBERS_67),
    elsewhere(
        "complaints-docx", files.docx_saved, service.complaint_guide, b.PLA_TOWN, b.PLA, 2566, items.COMPLAINT_GUIDE
    ),
    elsewhere(
        "corruption-pdf",
        files.pdf,
        integrity.corruption_plan,
        b.BUA_SHORT,
        b.BUA,
        2567,
        items.CORRUPTION_PLAN_67,
        made=2566,
    ),
    elsewhere("benefits-docx", files.docx, integrity.benefits, b.NAO_NEAR, b.NAO, 2567, items.BENEFITS_67),
    elsewhere("lines-pdf", files.pdf, terse.name_over_lines, b.SAI_FAR, b.SAI, 2565, items.STAFF_DONE),
    elsewhere(
        "corruption-report-pdf",
        files.pdf,
        integrity.corruption_report,
        b.RIM_PROVINCE,
        b.RIM,
        2569,
        items.CORRUPTION_REPORT_69,
        data_year=LAST,
    ),
]
CASES: list[Case] = PAGES + FILES
