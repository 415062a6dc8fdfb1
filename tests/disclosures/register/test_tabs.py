"""The tabs of the register keep the year and mark where one is."""

from disclosures.register.tabs import oit_tabs


def test_one_tab_is_current_and_all_keep_the_year() -> None:
    tabs = oit_tabs("khoen", 2566, "show-register")
    assert [tab.label for tab in tabs if tab.current] == ["ทะเบียน OIT"]
    assert all(tab.url.startswith("/work/khoen/2566/oit/") for tab in tabs)
