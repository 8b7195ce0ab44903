"""The console in a real browser: nothing typed is lost, a lost connection is said, what is gone goes."""

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.server import Server
from tests.e2e.test_story import ask_mila, choose, open_widget, sign_in

pytestmark = pytest.mark.timeout(240)
OFFLINE = "Geen verbinding. Wat je typt blijft staan."
SMALL = """() => [...document.querySelectorAll("main a, button, summary, .brand")]
  .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 44).map((e) => e.textContent.trim())"""


@pytest.fixture
def pages(browser: Browser, serve: Callable[..., Server]) -> tuple[Server, Page, Page]:
    """A server, an asker who asked Mila, and Mila's inbox on a phone."""
    server = serve()
    asker = browser.new_page()
    open_widget(asker, server.address)
    ask_mila(asker)
    choose(asker, "Stuur dit naar Mila (voorbeeld)")
    expect(asker.locator("aanloop-chat .status")).to_contain_text("Je wacht op Mila (voorbeeld)")
    _, staff = sign_in(browser, server.link(), viewport={"width": 360, "height": 740})
    return server, asker, staff


def accept(staff: Page) -> None:
    staff.get_by_role("link", name="Nieuwe vraag, lees en kies").click()
    staff.get_by_role("button", name="Ik pak dit op").click()
    expect(staff.get_by_label("Jouw antwoord")).to_be_visible()


def eventually(holds: Callable[[], bool], seconds: float = 10) -> None:
    """For what a page does a moment after it is shown, and shows nothing of."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it did not come about in time"
        time.sleep(0.05)


def test_lost_connection_is_said_and_the_draft_stays(pages: tuple[Server, Page, Page]) -> None:
    server, _, staff = pages
    accept(staff)
    staff.get_by_label("Jouw antwoord").fill("Half geschreven")
    server.kill()
    line = staff.get_by_role("status").filter(has_text=OFFLINE)
    expect(line).to_be_visible(timeout=15_000)
    staff.get_by_role("button", name="Stuur", exact=True).click()
    expect(staff.get_by_label("Jouw antwoord")).to_have_value("Half geschreven")
    server.start()
    expect(line).to_have_count(0, timeout=20_000)
    staff.reload()
    expect(staff.get_by_label("Jouw antwoord")).to_have_value("Half geschreven")
    staff.get_by_role("button", name="Stuur", exact=True).click()
    expect(staff.locator(".line.contact .text")).to_have_text("Half geschreven")
    expect(staff.get_by_label("Jouw antwoord")).to_have_value("")
    eventually(lambda: staff.evaluate("sessionStorage.length") == 0)


def test_a_refused_answer_stays(pages: tuple[Server, Page, Page]) -> None:
    _, _, staff = pages
    accept(staff)
    text = "Begin " + "a" * 4100
    staff.get_by_label("Jouw antwoord").fill(text)
    staff.get_by_role("button", name="Stuur", exact=True).click()
    assert "langer dan 4000 tekens" in staff.evaluate("document.getElementById('text').validationMessage")
    staff.evaluate("document.getElementById('answer').noValidate = true")
    staff.get_by_role("button", name="Stuur", exact=True).click()
    expect(staff.get_by_role("alert")).to_contain_text("langer dan 4000 tekens")
    expect(staff.get_by_label("Jouw antwoord")).to_have_value(text)
    expect(staff.get_by_label("Jouw antwoord")).to_be_focused()
    staff.get_by_label("Jouw antwoord").fill("Kort")
    expect(staff.get_by_role("alert")).to_have_count(0)
    staff.get_by_role("button", name="Stuur", exact=True).click()
    expect(staff.locator(".line.contact .text")).to_have_text("Kort")


def test_an_erased_conversation_leaves_an_open_page(pages: tuple[Server, Page, Page]) -> None:
    _, asker, staff = pages
    accept(staff)
    staff.get_by_label("Jouw antwoord").fill("Je schreef over je wajong")
    choose(asker, "Wis alles")
    choose(asker, "Ja, wis alles")
    expect(staff.get_by_text("De vrager heeft dit gesprek gewist.")).to_be_visible(timeout=15_000)
    assert "wajong" not in staff.content()
    assert staff.locator("#thread form, #poll, .line").count() == 0
    eventually(lambda: staff.evaluate("sessionStorage.length") == 0)
    asked: list[str] = []
    staff.on("request", lambda request: asked.append(request.url))
    staff.wait_for_timeout(3000)
    assert asked == [], "the page no longer asks"


def test_the_inbox_counts_and_stays_as_it_was_opened(pages: tuple[Server, Page, Page]) -> None:
    _, asker, staff = pages
    expect(staff).to_have_title("(1) Vragen")
    choose(asker, "Haal mijn vraag terug")
    expect(staff).to_have_title("Vragen", timeout=10_000)
    staff.get_by_text("Afgesloten", exact=False).first.click()
    row = staff.get_by_text("Teruggehaald door de vrager")
    expect(row).to_be_visible()
    staff.wait_for_timeout(4000)
    expect(row).to_be_visible()


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_sticks_out_or_is_too_small(pages: tuple[Server, Page, Page], width: int) -> None:
    _, _, staff = pages
    staff.set_viewport_size({"width": width, "height": 740})
    wide = "document.documentElement.scrollWidth > innerWidth"
    assert staff.evaluate(SMALL) == []
    assert not staff.evaluate(wide)
    accept(staff)
    staff.locator("summary").first.click()
    assert staff.evaluate(SMALL) == []
    assert not staff.evaluate(wide)
    staff.get_by_role("button", name="Log uit").click()
    expect(staff.get_by_role("heading", name="Je bent uitgelogd.")).to_be_visible()
