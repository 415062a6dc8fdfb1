"""A whole memo to print: the figures of อบต.แม่คำมี 2563 with invented people and our own words."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image
from pytest_django import Settings

from organizations.models import Organization
from reports.models import ReportDraft
from reports.rendering import fonts
from tests.factories import (
    make_assessment,
    make_chain,
    make_draft,
    make_office,
    make_opinion,
    make_organization,
    make_recommendation,
    make_reference,
    make_scores,
)

ADVICE = {
    "EIT": "ผู้มารับบริการต้องได้รับบริการที่มีมาตรฐานและเสมอภาคกัน จึงเห็นควรให้หน่วยงานดำเนินการในเรื่องต่อไปนี้",
    "6": "เผยแพร่ขั้นตอนและเวลาที่ใช้ในการให้บริการแต่ละงานให้ประชาชนรู้โดยทั่วถึง และจัดอบรมผู้ให้บริการเป็นประจำทุกปี",
    "7": "ทำสื่อที่เข้าใจง่ายและเปิดเผยข่าวสารบนเว็บไซต์หลัก พร้อมช่องทางให้ประชาชนถามและหน่วยงานตอบได้ต่อเนื่อง",
    "8": "เปิดให้ผู้บริหาร บุคลากร และประชาชนร่วมกันทบทวนปัญหาของงานบริการ แล้วนำความเห็นไปปรับปรุงวิธีทำงานอย่างเป็นระบบ",
    "9": "ลงข้อมูลพื้นฐานด้านการบริหารงาน งบประมาณ การจัดซื้อจัดจ้าง และการบริหารงานบุคคลให้ครบและเป็นปัจจุบัน "
    "ให้ค้นพบได้จากหน้าแรกของ www.example.go.th และให้บริการผ่านระบบ e-service เพิ่มขึ้น",
    "10": "ประชุมเตรียมการก่อนการประเมินโดยนำผลของปีก่อนมาวิเคราะห์ กำหนดมาตรการภายในที่ปฏิบัติได้จริง "
    "ติดตามผลอย่างสม่ำเสมอ และพัฒนาผู้ดูแลเว็บไซต์ให้ปรับปรุงข้อมูลได้รวดเร็ว",
}


@pytest.fixture
def whole_draft(db: None) -> ReportDraft:
    """Three pages: scores, announced total and level, recommendations, four signers, one with a rank, one acting."""
    organization = make_organization("mueang-tuayang")
    chain = make_chain(organization)
    chain[0].office = make_office(organization, memo_name="สำนักปลัด องค์การบริหารส่วนตำบลแม่คำมี")
    chain[0].save()
    chain[0].tenures.update(rank="ว่าที่ร้อยตรี", title="", first_name="สมมติวงศ์", last_name="ตัวอย่างสกุล")
    assessment = make_assessment(
        organization, announced_total=Decimal("60.40"), announced_level="D", announced_on=date(2020, 9, 25)
    )
    make_scores(assessment)
    for code, text in ADVICE.items():
        make_recommendation(assessment, code, text)
    draft = make_draft(organization, order=make_reference(organization), day=14, month=12, year=2563)
    make_opinion(draft, chain[1])
    return draft


@pytest.fixture
def short_draft(db: None) -> ReportDraft:
    """One page: scores without announcement or advice, one signer."""
    organization = make_organization("san")
    chain = make_chain(organization)
    for post in chain[1:]:
        post.delete()
    make_scores(make_assessment(organization))
    return make_draft(organization)


@pytest.fixture
def install_emblem(settings: Settings, tmp_path: Path) -> Callable[[Organization], Path]:
    """Gives an organization a plain black disc for an emblem."""

    def install(organization: Organization) -> Path:
        settings.MEDIA_ROOT = tmp_path
        path = tmp_path / "emblem.png"
        Image.new("L", (600, 600), 0).save(path)
        organization.emblem.name = path.name
        organization.save()
        return path

    return install


@pytest.fixture
def no_fonts(settings: Settings, tmp_path: Path) -> Iterator[None]:
    """An installation whose fonts are gone."""
    fonts._covered.cache_clear()
    settings.FONTS_DIR = tmp_path / "gone"
    yield
    fonts._covered.cache_clear()
