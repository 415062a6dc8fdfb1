"""The settings start with a complete production environment and refuse anything else by the name of the variable."""

import pytest

from tests.ita_portal.commands import DEVELOPMENT, KEY, PRODUCTION, manage

REFUSED = {
    "no secret": ({"SECRET_KEY": ""}, "SECRET_KEY"),
    "a short secret": ({"SECRET_KEY": "สั้นไป"}, "SECRET_KEY"),
    "a secret of one letter": ({"SECRET_KEY": "x" * 64}, "SECRET_KEY"),
    "the generated prefix": ({"SECRET_KEY": "django-insecure-" + KEY}, "SECRET_KEY"),
    "a doubtful DEBUG": ({"DEBUG": "maybe"}, "DEBUG"),
    "a numeric DEBUG": ({"DEBUG": "1"}, "DEBUG"),
    "no hosts": ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
    "any host": ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS"),
    "no address": ({"SITE_URL": ""}, "SITE_URL"),
    "an address without scheme": ({"SITE_URL": "ita.example.go.th"}, "SITE_URL"),
    "an unencrypted address": ({"SITE_URL": "http://ita.example.go.th"}, "SITE_URL"),
    "an address with a port that is no number": ({"SITE_URL": "https://ita.example.go.th:http"}, "SITE_URL"),
    "another database": ({"DATABASE_URL": "mysql://root@127.0.0.1/ita"}, "DATABASE_URL"),
    "no database name": ({"DATABASE_URL": "postgres://ita@127.0.0.1"}, "DATABASE_URL"),
    "a database that is no address": ({"DATABASE_URL": "ita.sqlite3"}, "DATABASE_URL"),
    "a port that is no number": ({"DATABASE_URL": "postgres://ita@127.0.0.1:five/ita"}, "DATABASE_URL"),
    "a pair without a port": ({"LINK_CHECK_ALLOW": "127.0.0.1"}, "LINK_CHECK_ALLOW"),
    "a pair with a name": ({"LINK_CHECK_ALLOW": "localhost:8000"}, "LINK_CHECK_ALLOW"),
    "a doubtful redirect": ({"SECURE_SSL_REDIRECT": "yes"}, "SECURE_SSL_REDIRECT"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_wrong_production_value_is_refused_by_name(case: str) -> None:
    change, name = REFUSED[case]
    result = manage("check", **PRODUCTION | change)
    assert result.returncode == 2
    assert name in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert result.stdout == ""


def test_a_complete_production_environment_passes_the_deployment_checks() -> None:
    result = manage("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)
    assert result.returncode == 0, result.stderr


def test_development_needs_a_secret_and_nothing_else() -> None:
    assert manage("check", **DEVELOPMENT).returncode == 0


def test_the_environment_overrides_the_file(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("settings") / "env"
    file.write_text(f"DEBUG=true\nSECRET_KEY={KEY}\n")
    show = "import manage, os\nos.environ['DJANGO_SETTINGS_MODULE'] = 'ita_portal.settings'\n"
    show += "from django.conf import settings\nprint(settings.DEBUG, settings.SESSION_COOKIE_SECURE)"
    assert manage(program=show, ENV_FILE=str(file)).stdout.split() == ["True", "False"]
    assert manage(program=show, **PRODUCTION, ENV_FILE=str(file)).stdout.split() == ["True", "False"]
    assert manage(program=show, **PRODUCTION, ENV_FILE=str(file), DEBUG="false").stdout.split() == ["False", "True"]
