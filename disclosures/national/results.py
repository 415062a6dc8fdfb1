"""The results of many organizations, stored and published at once as if each had been published by its palad."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from itertools import islice

from assessments.models import Assessment, Score
from assessments.stating import place_of
from audit.chain import Change, record_many
from disclosures.finding.keys import search_key
from disclosures.models import Publication
from disclosures.national.bodies import Settled
from disclosures.national.courses import Courses, Result
from disclosures.publications.standing import digest_of
from thai.dates import ERA


def publish_results(settled: Iterable[Settled], courses: Courses) -> None:
    """Assessments with ten figures, and what is published of them: as current as if somebody had just looked."""
    went = [(one, courses(one.number)) for one in settled]
    yearly = [(one, result) for one, course in went for result in course]
    assessments = Assessment.objects.bulk_create(
        Assessment(organization=one.organization, framework=result.ruler.framework) for one, result in yearly
    )
    Score.objects.bulk_create(
        Score(assessment=assessment, criterion=result.ruler.indicators[code], value=value)
        for assessment, (_, result) in zip(assessments, yearly, strict=True)
        for code, value in result.figures.items()
    )
    published = Publication.objects.bulk_create(_edition(one, result) for one, result in yearly)
    editions = iter(published)
    for one, course in went:
        changes = map(_told, islice(editions, len(course)))
        record_many(one.palad, "publish", changes, scope=one.organization.audit_scope)


def day_of(year: int, number: int) -> datetime:
    """In August of the year itself; no two organizations published at the same minute."""
    return datetime(year - ERA, 8, 15, 2, tzinfo=UTC) + timedelta(minutes=number)


def _edition(one: Settled, result: Result) -> Publication:
    organization, headline = one.organization, result.statement.headline
    place = place_of(organization)
    content = result.content | {"place": asdict(place)}
    places = (place.official_name, place.short_name, place.district, place.province)
    return Publication(
        what=Publication.What.RESULT,
        organization=organization,
        fiscal_year=result.year,
        edition=1,
        official_name=place.official_name,
        name=organization.name,
        district=place.district,
        province=place.province,
        search_key=search_key(organization.name, *places),
        total=headline.total,
        level=headline.level,
        content=content,
        digest=digest_of(content),
        published_by=one.palad,
        published_by_name=str(one.palad),
        published_by_post=one.post,
        published_at=day_of(result.year, one.number),
    )


def _told(edition: Publication) -> Change:
    return Change(edition, None, {"edition": edition.edition, "total": edition.total, "digest": edition.digest})
