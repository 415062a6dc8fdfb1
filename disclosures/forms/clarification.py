"""What is typed of one item in the clarification window."""

from django import forms

from assessments.forms.scores import ScoreField
from disclosures.models import Clarification
from measures.forms.texts import LongTextField
from organizations.forms.seen import SeenMixin

LONGEST = 5_000
_SCORE = {"inputmode": "decimal", "autocomplete": "off"}


class ClarificationForm(SeenMixin, forms.ModelForm):
    preliminary = ScoreField(
        label="คะแนนเบื้องต้น", required=False, help_text="0 ถึง 100 เว้นว่างเมื่อยังไม่ทราบ", widget=forms.TextInput(_SCORE)
    )
    reason = LongTextField(label="เหตุผลของผู้ตรวจ", max_length=LONGEST, help_text="คัดลอกตามที่แสดงใน ITAS")
    explanation = LongTextField(
        label="คำชี้แจงของหน่วยงาน", max_length=LONGEST, rows=6, help_text="บอกว่าข้อมูลอยู่ที่ลิงก์ใด หน้าใด และตรงกับที่ข้อนี้ถามอย่างไร"
    )
    final = ScoreField(
        label="คะแนนหลังชี้แจง", required=False, help_text="กรอกเมื่อประกาศแล้ว", widget=forms.TextInput(_SCORE)
    )

    class Meta:
        model = Clarification
        fields = ["preliminary", "reason", "explanation", "final"]
