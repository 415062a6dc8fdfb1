"""Documents of the body, the item and the year asked about."""

from ..case import Case
from . import files, frames, items
from . import papers_integrity as integrity
from . import papers_money as money
from . import papers_people as people
from . import papers_service as service
from . import papers_terse as terse
from .bodies import BUA, KAEW, KHAM, NAO, PLA, RIM, SAI, SAK
from .told import told

R, LAST, NOW = "right", "previous", "current state"

PAGES = [
    told("right-plan", R, frames.old_tables, money.action_plan(SAI, 2566), SAI, 2566, items.PLAN),
    told("right-half", R, frames.joomla, money.six_months(BUA, 2565), BUA, 2565, items.HALF_EARLY),
    told("right-progress", R, frames.vendor, money.progress(SAK, 2567), SAK, 2567, items.PROGRESS_67),
    told(
        "right-report", R, frames.wordpress, money.year_report(KAEW, 2566), KAEW, 2567, items.REPORT_67, data_year=LAST
    ),
    told("right-spent", R, frames.aspx, money.spent(PLA, 2563), PLA, 2563, items.MONEY_SPENT),
    told("right-notices", R, frames.vendor, money.notices(KHAM, 2566), KHAM, 2566, items.NOTICES, moved="found"),
    told("right-monthly", R, frames.wordpress, money.monthly(NAO, 2569), NAO, 2569, items.MONTHLY_69),
    told(
        "right-buying-progress", R, frames.bare, money.buying_progress(RIM, 2567), RIM, 2567, items.BUYING_PROGRESS_67
    ),
    told(
        "right-executives",
        R,
        frames.old_tables,
        people.executives(SAI, 2568),
        SAI,
        2568,
        items.EXECUTIVES_68,
        data_year=NOW,
    ),
    told("right-powers", R, frames.joomla, people.powers(BUA, 2564), BUA, 2564, items.POWERS),
    told("right-development", R, frames.vendor, people.development_plan(SAK, 2566), SAK, 2567, items.DEVELOPMENT_67),
    told("right-news", R, frames.old_tables, people.news_list(KAEW, 2565), KAEW, 2565, items.NEWS),
    told("right-questions", R, frames.google_site, people.questions(NAO, 2566), NAO, 2566, items.QUESTIONS),
    told("right-contacts", R, frames.vendor, people.contacts(KHAM, 2567), KHAM, 2567, items.CONTACTS_67),
    told(
        "right-staff-criteria", R, frames.word_page, people.staff_criteria(PLA, 2566), PLA, 2566, items.STAFF_CRITERIA
    ),
    told("right-ethics", R, frames.wordpress, people.ethics(SAI, 2567), SAI, 2567, items.ETHICS_67),
    told("right-ethics-code", R, frames.aspx, people.ethics_code(RIM, 2566), RIM, 2566, items.ETHICS_CODE),
    told("right-service-manual", R, frames.blog, service.service_manual(NAO, 2567), NAO, 2567, items.SERVICE_MANUAL_67),
    told("right-satisfaction", R, frames.joomla, service.satisfaction(SAK, 2564), SAK, 2564, items.SATISFACTION),
    told("right-online", R, frames.google_site, service.online(BUA, 2566), BUA, 2566, items.ONLINE),
    told("right-complaint-ways", R, frames.vendor, service.complaint_ways(SAI, 2566), SAI, 2566, items.COMPLAINT_WAYS),
    told(
        "right-participation", R, frames.wordpress, service.participation(PLA, 2568), PLA, 2568, items.PARTICIPATION_68
    ),
    told(
        "right-no-gift-culture",
        R,
        frames.blog,
        integrity.no_gift_culture(KHAM, 2566),
        KHAM,
        2566,
        items.NO_GIFT_CULTURE,
    ),
    told("right-honest-will", R, frames.old_tables, integrity.honest_will(NAO, 2564), NAO, 2564, items.HONEST_WILL),
    told(
        "right-risk-report",
        R,
        frames.joomla,
        integrity.risk_report(KAEW, 2567),
        KAEW,
        2568,
        items.RISK_REPORT_68,
        data_year=LAST,
    ),
    told("right-culture", R, frames.aspx, integrity.culture(SAK, 2563), SAK, 2563, items.CULTURE, moved="for good"),
    told(
        "right-half-corruption",
        R,
        frames.word_page,
        integrity.corruption_half(BUA, 2566),
        BUA,
        2566,
        items.CORRUPTION_HALF,
    ),
    told("right-terse-no-gift", R, frames.google_site, terse.terse_no_gift(PLA, 2567), PLA, 2567, items.NO_GIFT_67),
    told("right-period", R, frames.bare, terse.period_only(KHAM, 2565), KHAM, 2565, items.REPORT_EARLY),
    told("right-partner", R, frames.vendor, terse.with_partner(NAO, 2567), NAO, 2567, items.PARTICIPATION_67),
    told(
        "right-own-year", R, frames.old_tables, terse.by_budget_law(BUA, 2566), BUA, 2566, items.PLAN, moved="refreshed"
    ),
]
FILES = [
    told("right-thick-pdf", R, files.pdf, money.thick_report(SAK, 2566), SAK, 2566, items.REPORT),
    told("right-thick-docx", R, files.docx, money.thick_report(BUA, 2568), BUA, 2569, items.REPORT_69, data_year=LAST),
    told("right-structure-pdf", R, files.pdf, people.structure(SAI, 2566), SAI, 2566, items.STRUCTURE, data_year=NOW),
    told("right-spending-xlsx", R, files.xlsx, money.spending_plan(SAK, 2564), SAK, 2564, items.MONEY_PLAN),
    told("right-bought-pdf", R, files.pdf_saved, money.bought(KAEW, 2568), KAEW, 2569, items.BOUGHT_69, data_year=LAST),
    told("right-buying-plan-pdf", R, files.pdf_printed, money.buying_plan(PLA, 2566), PLA, 2566, items.BUYING_PLAN),
    told("right-staff-policy-docx", R, files.docx, people.staff_policy(NAO, 2565), NAO, 2565, items.STAFF_POLICY_EARLY),
    told(
        "right-staff-report-pdf",
        R,
        files.pdf,
        people.staff_report(RIM, 2567),
        RIM,
        2568,
        items.STAFF_REPORT_68,
        data_year=LAST,
    ),
    told(
        "right-numbers-xlsx", R, files.xlsx, service.service_numbers(KHAM, 2567), KHAM, 2567, items.SERVICE_NUMBERS_67
    ),
    told("right-manual-pdf", R, files.pdf_titled, service.work_manual(SAI, 2566), SAI, 2566, items.WORK_MANUAL),
    told(
        "right-complaints-docx",
        R,
        files.docx_saved,
        service.complaint_guide(BUA, 2566),
        BUA,
        2566,
        items.COMPLAINT_GUIDE,
    ),
    told("right-risks-pdf", R, files.pdf, integrity.risks(SAK, 2569), SAK, 2569, items.RISKS_69),
    told(
        "right-corruption-pdf",
        R,
        files.pdf_printed,
        integrity.corruption_plan(KAEW, 2566),
        KAEW,
        2567,
        items.CORRUPTION_PLAN_67,
    ),
    told(
        "right-measures-pdf", R, files.pdf, integrity.measures(PLA, 2568), PLA, 2568, items.MEASURES_68, moved="found"
    ),
    told("right-form-docx", R, files.docx, terse.form(NAO, 2566), NAO, 2566, items.ETHICS_JUDGED),
    told("right-lines-pdf", R, files.pdf, terse.name_over_lines(RIM, 2565), RIM, 2565, items.STAFF_DONE),
    told("right-christian-xlsx", R, files.xlsx, terse.christian_year(KHAM, 2565), KHAM, 2565, items.MONEY_PLAN),
    told("right-memo-pdf", R, files.pdf, terse.memo(SAI, 2564), SAI, 2564, items.MONEY_HALF),
]
CASES: list[Case] = PAGES + FILES
