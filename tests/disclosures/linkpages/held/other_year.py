"""Documents of the body and the item asked about, but of an earlier or a later year."""

from ..case import Case
from . import files, frames, items
from . import papers_integrity as integrity
from . import papers_money as money
from . import papers_people as people
from . import papers_service as service
from . import papers_terse as terse
from .bodies import BUA, KAEW, KHAM, NAO, PLA, RIM, SAI, SAK
from .told import told

Y, LAST, NOW = "other_year", "previous", "current state"

PAGES = [
    told("year-plan", Y, frames.joomla, money.action_plan(BUA, 2565), BUA, 2566, items.PLAN),
    told("year-spending", Y, frames.vendor, money.spending_plan(SAI, 2563), SAI, 2565, items.MONEY_PLAN),
    told("year-half", Y, frames.old_tables, money.six_months(PLA, 2567), PLA, 2566, items.HALF),
    told("year-progress", Y, frames.wordpress, money.progress(KHAM, 2567), KHAM, 2568, items.PROGRESS_68),
    told(
        "year-report", Y, frames.google_site, money.year_report(NAO, 2565), NAO, 2567, items.REPORT_67, data_year=LAST
    ),
    told("year-notices", Y, frames.old_tables, money.notices(SAK, 2564), SAK, 2566, items.NOTICES),
    told("year-thick", Y, frames.joomla, money.thick_report(RIM, 2566), RIM, 2568, items.REPORT_68, data_year=LAST),
    told("year-monthly", Y, frames.aspx, money.monthly(RIM, 2568), RIM, 2569, items.MONTHLY_69),
    told("year-bought", Y, frames.bare, money.bought(KAEW, 2568), KAEW, 2568, items.BOUGHT_68, data_year=LAST),
    told("year-structure", Y, frames.word_page, people.structure(PLA, 2561), PLA, 2567, items.STRUCTURE),
    told("year-executives", Y, frames.vendor, people.executives(KAEW, 2564), KAEW, 2566, items.EXECUTIVES),
    told("year-development", Y, frames.joomla, people.development_plan(NAO, 2561), NAO, 2567, items.DEVELOPMENT_67),
    told("year-news", Y, frames.wordpress, people.news_list(SAI, 2567), SAI, 2568, items.NEWS_68),
    told("year-questions", Y, frames.vendor, people.questions(SAK, 2565), SAK, 2567, items.QUESTIONS_67, moved="found"),
    told(
        "year-staff-criteria", Y, frames.old_tables, people.staff_criteria(KHAM, 2565), KHAM, 2566, items.STAFF_CRITERIA
    ),
    told("year-ethics", Y, frames.blog, people.ethics(BUA, 2566), BUA, 2567, items.ETHICS_67),
    told("year-manual", Y, frames.vendor, service.service_manual(RIM, 2564), RIM, 2566, items.SERVICE_MANUAL),
    told("year-satisfaction", Y, frames.aspx, service.satisfaction(NAO, 2566), NAO, 2565, items.SATISFACTION),
    told(
        "year-complaints", Y, frames.joomla, service.complaint_numbers(PLA, 2566), PLA, 2568, items.COMPLAINT_NUMBERS_68
    ),
    told(
        "year-participation", Y, frames.wordpress, service.participation(KAEW, 2566), KAEW, 2567, items.PARTICIPATION_67
    ),
    told("year-no-gift", Y, frames.vendor, integrity.no_gift(SAI, 2566), SAI, 2567, items.NO_GIFT_67),
    told(
        "year-no-gift-report",
        Y,
        frames.google_site,
        integrity.no_gift_report(SAK, 2567),
        SAK,
        2566,
        items.NO_GIFT_REPORT,
    ),
    told(
        "year-leaders",
        Y,
        frames.old_tables,
        integrity.leaders_part(BUA, 2564),
        BUA,
        2565,
        items.LEADERS,
        moved="refreshed",
    ),
    told("year-bribes", Y, frames.joomla, integrity.bribe_risks(KHAM, 2568), KHAM, 2567, items.BRIBES_67),
    told("year-measures", Y, frames.wordpress, integrity.measures(RIM, 2567), RIM, 2566, items.MEASURES),
    told("year-terse", Y, frames.bare, terse.terse_no_gift(NAO, 2566), NAO, 2567, items.NO_GIFT_67),
]
FILES = [
    told("year-thick-pdf", Y, files.pdf, money.thick_report(KHAM, 2567), KHAM, 2566, items.REPORT),
    told("year-spent-xlsx", Y, files.xlsx, money.spent(KAEW, 2564), KAEW, 2565, items.MONEY_SPENT),
    told("year-buying-plan-pdf", Y, files.pdf, money.buying_plan(SAK, 2565), SAK, 2566, items.BUYING_PLAN),
    told("year-staff-docx", Y, files.docx, people.staff_policy(PLA, 2563), PLA, 2565, items.STAFF_POLICY_EARLY),
    told(
        "year-staff-report-pdf",
        Y,
        files.pdf_printed,
        people.staff_report(SAI, 2566),
        SAI,
        2569,
        items.STAFF_REPORT_69,
        data_year=LAST,
    ),
    told("year-work-manual-pdf", Y, files.pdf_saved, service.work_manual(KHAM, 2564), KHAM, 2567, items.WORK_MANUAL_67),
    told("year-numbers-xlsx", Y, files.xlsx, service.service_numbers(BUA, 2566), BUA, 2567, items.SERVICE_NUMBERS_67),
    told("year-benefits-docx", Y, files.docx, integrity.benefits(RIM, 2567), RIM, 2568, items.BENEFITS_68),
    told("year-risks-pdf", Y, files.pdf_titled, integrity.risks(NAO, 2563), NAO, 2564, items.RISKS_EARLY),
    told(
        "year-corruption-plan-pdf", Y, files.pdf, integrity.corruption_plan(SAI, 2561), SAI, 2566, items.CORRUPTION_PLAN
    ),
    told(
        "year-corruption-pdf",
        Y,
        files.pdf,
        integrity.corruption_report(PLA, 2565),
        PLA,
        2567,
        items.CORRUPTION_REPORT_67,
    ),
    told(
        "year-measures-report-pdf",
        Y,
        files.pdf,
        integrity.measures_report(BUA, 2568),
        BUA,
        2567,
        items.MEASURES_REPORT_67,
    ),
    told("year-memo-pdf", Y, files.pdf, terse.memo(KAEW, 2563), KAEW, 2564, items.MONEY_HALF, moved="for good"),
]
CASES: list[Case] = PAGES + FILES
