"""The one settings file: the environment (or a development .env) decides, and a wrong value stops the start by name."""

import sys
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from disclosures.links.guard import read_pairs
from ita_portal import __version__

BASE_DIR = Path(__file__).resolve().parent.parent
VERSION = __version__

env = environ.Env()
environ.Env.read_env(env.str("ENV_FILE", default=str(BASE_DIR / ".env")))


def flag(name: str, default: bool = False) -> bool:
    """A boolean that is true, false or absent; anything else is a mistake worth stopping for."""
    value = env.str(name, default="").strip().lower()
    if value not in {"", "true", "false"}:
        raise ImproperlyConfigured(f"{name} ต้องเป็น true หรือ false (พบ “{value}”)")
    return default if value == "" else value == "true"


def secret(name: str) -> str:
    value: str = env.str(name, default="")
    if len(value) < 50 or len(set(value)) < 5 or value.startswith("django-insecure-"):
        raise ImproperlyConfigured(
            f"{name} ต้องเป็นข้อความสุ่มยาวอย่างน้อย 50 ตัวอักษร ตั้งในสภาพแวดล้อม หรือสั่ง make setup เพื่อสร้าง .env สำหรับพัฒนา"
        )
    return value


def split_url(name: str, url: str) -> SplitResult:
    """The parts of an address whose port is a number."""
    parts = urlsplit(url)
    try:
        parts.port  # noqa: B018 - reading it is the check
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} มีเลขพอร์ตที่ใช้ไม่ได้") from error
    return parts


def hosts(debug: bool) -> list[str]:
    names: list[str] = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"] if debug else [])
    if not debug and (not names or "*" in names):
        raise ImproperlyConfigured(
            "ALLOWED_HOSTS ต้องระบุชื่อเว็บไซต์ของระบบทีละชื่อ คั่นด้วยจุลภาค เช่น ita.example.go.th และใช้ * ไม่ได้"
        )
    return names


def database() -> dict[str, object]:
    url = env.str("DATABASE_URL", default="") or f"sqlite:///{BASE_DIR / 'db.sqlite3'}"
    parts = split_url("DATABASE_URL", url)
    if parts.scheme not in {"sqlite", "postgres", "postgresql"}:
        raise ImproperlyConfigured(f"DATABASE_URL ต้องขึ้นต้นด้วย sqlite:/// หรือ postgres:// (พบ “{parts.scheme}”)")
    if not parts.path.strip("/"):
        raise ImproperlyConfigured("DATABASE_URL ต้องลงท้ายด้วยชื่อฐานข้อมูล เช่น postgres://ita@127.0.0.1:5432/ita")
    config: dict[str, object] = env.db_url_config(url)
    if parts.scheme == "sqlite":
        config["OPTIONS"] = {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            # With recursive_triggers REPLACE fires the triggers of DELETE, so append-only tables refuse it too.
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; "
            "PRAGMA recursive_triggers=ON;",
        }
    else:
        config |= {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
        # Compiling a query of many small parts (the rows above a page) takes longer than any of ours runs.
        config.setdefault("OPTIONS", {"connect_timeout": 5, "options": "-c jit=off"})
    return config


def site_url(debug: bool) -> str:
    value: str = env.str("SITE_URL", default="http://127.0.0.1:8000" if debug else "").rstrip("/")
    parts = split_url("SITE_URL", value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ImproperlyConfigured("SITE_URL ต้องเป็นที่อยู่เต็มของระบบ เช่น https://ita.example.go.th")
    if not debug and parts.scheme != "https":
        raise ImproperlyConfigured("SITE_URL ต้องขึ้นต้นด้วย https:// เมื่อไม่ได้เปิด DEBUG")
    return value


def pairs(name: str) -> frozenset[tuple[str, int]]:
    """Pairs of address and port that link checks may dial although the guard refuses them; for tests."""
    try:
        return read_pairs(env.str(name, default=""))
    except ValueError as error:
        raise ImproperlyConfigured(
            f"{name} ต้องเป็นคู่ของเลขที่อยู่และพอร์ต คั่นด้วยจุลภาค เช่น 127.0.0.1:41234,[::1]:41235 (พบ “{error}”)"
        ) from error


DEBUG = flag("DEBUG")
TESTING = "pytest" in sys.modules
SECRET_KEY = secret("SECRET_KEY")
ALLOWED_HOSTS = hosts(DEBUG)
SITE_URL = site_url(DEBUG)
CSRF_TRUSTED_ORIGINS = [SITE_URL]
DATABASES = {"default": database()}

INSTALLED_APPS = [
    "ita_portal",
    "disclosures",
    "reports",
    "measures",
    "assessments",
    "organizations",
    "audit",
    "jobs",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",
    "axes",
    "csp",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "ita_portal.middleware.not_found",
    "organizations.middleware.one_time_password",
    "organizations.middleware.own_form",
    "axes.middleware.AxesMiddleware",
]
ROOT_URLCONF = "ita_portal.urls"
WSGI_APPLICATION = "ita_portal.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": [
                "ita_portal.thai_tags",
                "ita_portal.page_tags",
                "ita_portal.measure_tags",
                "django.templatetags.static",
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "ita_portal.navigation.navigation",
            ],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

AUTH_USER_MODEL = "organizations.User"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "work"
LOGOUT_REDIRECT_URL = "login"
# A town hall is one address behind NAT: lock the pair of user and address, never the address alone.
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25  # hours
AXES_RESET_ON_SUCCESS = True
CSRF_FAILURE_VIEW = "organizations.views.carrying.refuse"
AXES_LOCKOUT_CALLABLE = "organizations.views.accounts.locked_out"

LANGUAGE_CODE = "th"
TIME_ZONE = "Asia/Bangkok"
USE_I18N = True
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "build" / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_ROOT = Path(env.str("MEDIA_ROOT", default=str(BASE_DIR / "media")))
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG or TESTING
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
FONTS_DIR = BASE_DIR / "static" / "fonts"
FRAMEWORKS_DIR = BASE_DIR / "fixtures" / "frameworks"
CROSSWALKS_DIR = BASE_DIR / "fixtures" / "crosswalks"
# What a handover asks of every room: `(organization, posts, day) -> Iterable[Duty]`.
DUTIES = ["measures.duties.open_duties", "disclosures.register.duties.open_duties"]
# Tasks are rows of the database, in tests and development too: one that runs inside a request shows no progress.
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
# What a room wants called when its task failed or lost three workers: task → function of the same arguments.
TASK_FAILURES = {"reports.jobs.export_item": "reports.batches.work.give_up"}
TASK_FAILURES |= {"disclosures.jobs.check_item": "disclosures.checks.working.give_up"}
DEMO_DIR = BASE_DIR / "fixtures" / "demo"
LINK_CHECK_ALLOW = pairs("LINK_CHECK_ALLOW")
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
if not DEBUG:
    SECURE_SSL_REDIRECT = flag("SECURE_SSL_REDIRECT", default=True)
    SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {
        "axes": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        "fontTools": {"handlers": ["console"], "level": "ERROR", "propagate": False},
        "weasyprint": {"handlers": ["console"], "level": "ERROR", "propagate": False},
    },
}
