"""What differs between the measures that were published and those of now. Pure."""

from disclosures.publications.changes import Change
from disclosures.publications.measures_statement import MeasureShown, MeasuresStatement
from measures.content import LABELS


def changed_measures(before: MeasuresStatement, after: MeasuresStatement) -> list[Change]:
    """Measure by measure in the order of now, those that are gone at the end; a measure is known by its key."""
    old = {measure.key: measure for measure in before.measures}
    new = {measure.key for measure in after.measures}
    found = []
    for now in after.measures:
        was = old.get(now.key)
        if was is None:
            found.append(Change(f"มาตรการที่ {now.number}", "", now.text.title))
        else:
            found += [Change(f"มาตรการที่ {now.number} {label}", *texts) for label, texts in _differing(was, now)]
    gone = [measure for measure in before.measures if measure.key not in new]
    return found + [Change(f"มาตรการที่ {was.number} เดิม", was.text.title, "") for was in gone]


def _differing(was: MeasureShown, now: MeasureShown) -> list[tuple[str, tuple[str, str]]]:
    old, new = _texts(was), _texts(now)
    labels = dict.fromkeys([*new, *old])
    pairs = ((label, (old.get(label, ""), new.get(label, ""))) for label in labels)
    return [(label, texts) for label, texts in pairs if texts[0] != texts[1]]


def _texts(measure: MeasureShown) -> dict[str, str]:
    found = {"ลำดับ": str(measure.number)}
    for name, label in LABELS.items():
        value = getattr(measure.text, name)
        found[label] = value if isinstance(value, str) else "\n".join(value)
    for result in measure.results:
        found[f"ผล{result.round}"] = result.result
        found[f"สถานะ{result.round}"] = result.state_label
        found[f"ข้อเสนอแนะ{result.round}"] = result.suggestion
    return found
