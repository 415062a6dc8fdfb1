from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "jobs"
    verbose_name = "งานเบื้องหลัง"

    def ready(self) -> None:
        from jobs import checks  # noqa: F401 - importing registers them
