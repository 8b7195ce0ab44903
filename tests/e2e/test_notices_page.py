"""The page about notices on a phone: from nothing to a mailbox that works, and one that does not."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.server import Server
from tests.e2e.test_console_page import SMALL, eventually
from tests.e2e.test_story import sign_in
from tests.fakes.mail_server import MailServer, mail_server

pytestmark = pytest.mark.timeout(240)
ADDRESS = "mila@post.test"
WIDE = "document.documentElement.scrollWidth > innerWidth"
UNNAMED = """() => [...document.querySelectorAll("main input, main button")]
  .filter((e) => e.checkVisibility() && !(e.labels?.length || e.textContent.trim())).map((e) => e.outerHTML)"""


@pytest.fixture
def mail() -> Iterator[MailServer]:
    with mail_server() as server:
        yield server


@pytest.fixture
def server(serve: Callable[..., Server], mail: MailServer) -> Server:
    settings = {f"AANLOOP_{name.upper()}": str(value) for name, value in mail.settings.items()}
    return serve(AANLOOP_TELEGRAM_TOKEN="123:visibly-fake", AANLOOP_TELEGRAM_API="http://127.0.0.1:1/bot", **settings)


def fits(page: Page) -> None:
    assert page.evaluate(SMALL) == []
    assert page.evaluate(UNNAMED) == []
    assert not page.evaluate(WIDE)


def test_from_nothing_to_a_mailbox_that_works(browser: Browser, server: Server, mail: MailServer) -> None:
    context, page = sign_in(browser, server.link(), viewport={"width": 360, "height": 740})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    expect(page.get_by_text("Je krijgt nu geen bericht als er een vraag voor je is.")).to_be_visible()
    fits(page)
    page.get_by_role("link", name="Stel meldingen in").click()
    expect(page.get_by_role("heading", name="Meldingen", level=1)).to_be_visible()
    fits(page)

    page.get_by_label("Je e-mailadres").fill(ADDRESS)
    page.get_by_role("button", name="Stuur een mail om te bevestigen").click()
    expect(page.get_by_role("status").filter(has_text="De mail is verstuurd.")).to_be_visible()
    eventually(lambda: len(mail.mails) == 1)
    link = re.search(r"http\S+/confirm/\S+", mail.texts(ADDRESS)[0])
    assert link
    elsewhere = browser.new_page(viewport={"width": 360, "height": 740})
    elsewhere.goto(link[0])
    fits(elsewhere)
    elsewhere.get_by_role("button", name="Ja, stuur meldingen hierheen").click()
    expect(elsewhere.get_by_role("status").filter(has_text="Gelukt.")).to_be_visible()

    page.goto(f"{server.address}/staff/notices")
    page.get_by_role("button", name="Maak een code").click()
    expect(page.locator(".code")).to_have_text(re.compile(r"^/koppel [2-9A-Z]{8}$"))
    page.get_by_text("Stille uren").first.click()
    fits(page)
    page.get_by_label("Van").fill("22:30")
    page.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_role("status").filter(has_text="Je stille uren zijn bewaard.")).to_be_visible()

    mail.refusals[ADDRESS] = "550 No such mailbox"
    page.get_by_role("button", name="Stuur een testbericht").click()
    expect(page.get_by_text("Werkt niet meer sinds vandaag")).to_be_visible()
    fits(page)
    page.get_by_role("link", name="Terug naar de vragen").click()
    expect(page.get_by_text("Een van je meldingen werkt niet meer.")).to_be_visible()
    fits(page)
    assert [url for url in asked if not url.startswith(server.address)] == []
    context.close()
