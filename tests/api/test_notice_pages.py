"""The page about notices: adding, confirming, linking, testing and removing, and what the inbox warns of."""

import re
from urllib.parse import urlsplit

import pytest

from bot.app import Services
from handoff.models import ChannelKind
from tests.api.conversation import Contact
from tests.api.notice_story import CHAT, MILA, NoticeStory

PAGE = "/staff/notices"


@pytest.fixture
async def story(sqlite_notices: NoticeStory) -> NoticeStory:
    return sqlite_notices


async def page(contact: Contact, path: str = PAGE) -> str:
    response = await contact.http.get(path)
    assert response.status_code == 200, response.text
    return re.sub(r"\s+", " ", response.text)


async def add_email(contact: Contact, address: str = MILA) -> str:
    response = await contact.http.post(f"{PAGE}/email", data={"address": address})
    assert response.status_code == 303, response.text
    return await page(contact, response.headers["location"])


# E-mail


async def test_an_address_gets_nothing_but_a_link_until_it_is_confirmed(notices: NoticeStory) -> None:
    mila = await notices.sign_in()
    assert "De mail is verstuurd." in await add_email(mila)
    assert f"Wacht op bevestiging. Open de mail die naar {MILA} ging" in await page(mila)
    (asked,) = notices.mail.texts(MILA)
    await notices.add()
    assert await notices.later(hours=1) == []

    elsewhere = await notices.browser()
    shown = await elsewhere.get(notices.link())
    assert "Ja, stuur meldingen hierheen" in shown.text
    assert "Mila" not in shown.text
    assert "Mila" not in asked
    assert "Wacht op bevestiging" in await page(mila), "opening the link confirms nothing"
    done = await elsewhere.post(notices.link())
    assert "Gelukt." in done.text
    assert "Werkt. Er is nog geen melding verstuurd." in await page(mila)
    await notices.add()
    assert len(await notices.later(seconds=20)) == 1
    assert "Werkt. De laatste melding ging vandaag om 11.00 uur." in await page(mila)


async def test_a_link_works_once_and_for_a_day(story: NoticeStory) -> None:
    mila = await story.sign_in()
    await add_email(mila)
    path = story.link()
    for method in ("get", "post"):
        refused = await getattr(mila.http, method)(f"{PAGE}/confirm/onzin")
        assert refused.status_code == 404
        assert "Deze link kennen we niet" in refused.text
    assert (await mila.http.post(path)).status_code == 200
    assert (await mila.http.post(path)).status_code == 404
    await mila.http.post(f"{PAGE}/email/remove")
    await add_email(mila)
    story.clock.advance(hours=24)
    assert (await mila.http.post(story.link())).status_code == 404


async def test_a_newer_link_ends_the_older(story: NoticeStory) -> None:
    mila = await story.sign_in()
    await add_email(mila)
    older = story.link()
    await add_email(mila)
    assert (await mila.http.post(older)).status_code == 404
    assert (await mila.http.post(story.link())).status_code == 200


async def test_an_address_that_nobody_confirms_is_forgotten(story: NoticeStory) -> None:
    await add_email(await story.sign_in())
    story.clock.advance(hours=25)
    async with story.services.database.write() as session:
        await story.channels.tidy(session, story.clock())
    assert await story.channel() is None


@pytest.mark.parametrize("address", ["", "mila", "a@b.nl\r\nBcc: c@d.nl", "a@b.nl, c@d.nl", "a" * 300 + "@b.nl"])
async def test_a_wrong_address_is_shown_again(story: NoticeStory, address: str) -> None:
    mila = await story.sign_in()
    refused = await mila.http.post(f"{PAGE}/email", data={"address": address})
    assert refused.status_code == 422
    assert "Dit is geen e-mailadres." in refused.text
    assert story.mail.mails == []
    assert (await mila.http.get(f"{PAGE}/email")).headers["location"] == PAGE


async def test_a_second_address_does_not_push_out_the_first(story: NoticeStory) -> None:
    await story.with_email()
    mila = await story.sign_in()
    refused = await mila.http.post(f"{PAGE}/email", data={"address": "ander@post.test"})
    assert refused.status_code == 409
    assert "Je hebt al een e-mailadres voor meldingen." in refused.text
    assert MILA in await page(mila)


async def test_a_mail_server_that_is_away_is_said(story: NoticeStory) -> None:
    story.mail.refusals["*"] = "451 Try again later"
    shown = await add_email(await story.sign_in())
    assert "De mail kon niet weg." in shown
    assert f"De mail met de link naar {MILA} is niet verstuurd." in shown


# Telegram


async def code_of(contact: Contact) -> str:
    response = await contact.http.post(f"{PAGE}/telegram")
    assert response.status_code == 200
    found = re.search(r"/koppel (\w{8})", response.text)
    assert found
    assert "@aanloop_bot" in response.text
    return found[1]


async def link(story: NoticeStory, code: str, chat: int = CHAT) -> bool:
    async with story.services.database.write() as session:
        return await story.channels.link_chat(session, code, chat, story.clock())


async def test_a_code_is_shown_once_and_works_once(notices: NoticeStory) -> None:
    mila = await notices.sign_in()
    code = await code_of(mila)
    assert code not in await page(mila)
    assert "Wacht op je code." in await page(mila)
    assert await link(notices, f" {code[:4].lower()}-{code[4:]}")
    assert not await link(notices, code)
    assert "Werkt. Er is nog geen melding verstuurd." in await page(mila)


async def test_a_code_ends_after_a_quarter_of_an_hour_and_by_a_newer_one(story: NoticeStory) -> None:
    mila = await story.sign_in()
    older = await code_of(mila)
    newer = await code_of(mila)
    assert not await link(story, older)
    story.clock.advance(minutes=15)
    assert not await link(story, newer)


async def test_the_linked_chat_stays_until_another_takes_its_place(story: NoticeStory) -> None:
    await story.with_chat()
    mila = await story.sign_in()
    code = await code_of(mila)
    assert (await mila.http.post(f"{PAGE}/telegram/test")).headers["location"].endswith("test_sent")
    assert await link(story, code, CHAT + 1)
    await mila.http.post(f"{PAGE}/telegram/test")
    assert (len(story.api.seen(CHAT)), len(story.api.seen(CHAT + 1))) == (1, 1)


# Testing, quiet hours, removing


async def test_a_test_says_how_it_went_and_wakes_the_dead(story: NoticeStory) -> None:
    await story.with_email()
    mila = await story.sign_in()
    story.mail.refusals[MILA] = "550 No such mailbox"
    failed = await mila.http.post(f"{PAGE}/email/test")
    shown = await page(mila, failed.headers["location"])
    assert "Het testbericht kon niet weg." in shown
    assert "Werkt niet meer sinds vandaag om 10.00 uur." in shown
    assert "De mailserver weigert dit adres." in shown
    assert "No such mailbox" not in shown
    assert "Een van je meldingen werkt niet meer." in await mila.inbox()
    story.mail.refusals.clear()
    sent = await mila.http.post(f"{PAGE}/email/test")
    assert "Het testbericht is verstuurd." in await page(mila, sent.headers["location"])
    assert "Dit is een testbericht." in story.mail.texts(MILA)[-1]
    assert "werkt niet meer" not in await mila.inbox()


async def test_failing_for_a_while_is_shown_with_since_when(story: NoticeStory) -> None:
    await story.with_email()
    story.mail.refusals["*"] = "451 Try again later"
    await story.add()
    await story.later(seconds=20)
    await story.later(minutes=5)
    shown = await page(await story.sign_in())
    assert "Lukt niet sinds vandaag om 10.00 uur. We proberen het vanzelf opnieuw." in shown
    assert "De andere kant heeft het druk." in shown


async def test_quiet_hours_for_each_channel(story: NoticeStory) -> None:
    await (await story.with_email()).with_chat()
    mila = await story.sign_in()
    form = {"on": "1", "start": "22:30", "end": "06:15"}
    assert (await mila.http.post(f"{PAGE}/email/quiet", data=form)).status_code == 303
    assert (await mila.http.post(f"{PAGE}/telegram/quiet", data={"start": "21:00", "end": "08:00"})).status_code == 303
    mail, chat = await story.channel(), await story.channel(ChannelKind.telegram)
    assert mail
    assert chat
    assert (mail.quiet_from, mail.quiet_until) == (22 * 60 + 30, 6 * 60 + 15)
    assert (chat.quiet_from, chat.quiet_until) == (None, None)
    assert 'value="22:30"' in await page(mila)
    wrong = await mila.http.post(f"{PAGE}/email/quiet", data={"on": "1", "start": "08:00", "end": "08:00"})
    assert wrong.status_code == 422
    assert "Vul twee verschillende tijden in" in wrong.text


async def test_removing_forgets_the_address(story: NoticeStory) -> None:
    await (await story.with_email()).with_chat()
    mila = await story.sign_in()
    await story.add()
    removed = await mila.http.post(f"{PAGE}/email/remove")
    assert "Weggehaald." in await page(mila, removed.headers["location"])
    assert MILA not in await page(mila)
    assert await story.later(seconds=20) == []
    assert len(story.api.seen(CHAT)) == 1


async def test_a_channel_removed_while_it_is_used(story: NoticeStory) -> None:
    await story.with_email()
    await story.add()
    story.clock.advance(seconds=20)
    async with story.services.database.write() as session:
        (batch,) = await story.notices.claim(session, story.clock())
    await (await story.sign_in()).http.post(f"{PAGE}/email/remove")
    async with story.services.database.write() as session:
        await story.notices.sent(session, batch, story.clock())
    assert await story.states() == []


# The inbox


async def test_the_inbox_says_when_nothing_would_arrive(story: NoticeStory) -> None:
    mila = await story.sign_in()
    assert "Je krijgt nu geen bericht als er een vraag voor je is." in await mila.inbox()
    await add_email(mila)
    assert "Je krijgt nu geen bericht" in await mila.inbox(), "an address that waits for confirmation is no way"
    await mila.http.post(story.link())
    assert 'id="banner"' not in await mila.inbox()
    assert 'id="banner"' in await (await story.sign_in("jan")).inbox()


async def test_a_host_without_mail_and_telegram_says_so(sqlite_services: Services) -> None:
    from tests.api.conversation import client

    async with client(sqlite_services) as http:
        mila = await Contact(http, sqlite_services, "mila").sign_in()
        assert "Meldingen staan hier niet aan." in await mila.inbox()
        shown = await page(mila)
        assert shown.count("Dit staat hier niet aan. De beheerder kan het aanzetten.") == 2
        assert "<form" not in shown.partition("<main")[2]
        assert not await sqlite_services.notice_desk.sender.send_test("mila", ChannelKind.email)


# Who may do what


POSTS = ("email", "telegram", "email/test", "email/quiet", "email/remove")


@pytest.mark.parametrize("path", POSTS)
async def test_only_our_own_pages_and_only_signed_in(story: NoticeStory, path: str) -> None:
    await story.with_email()
    mila = await story.sign_in()
    foreign = await mila.http.post(f"{PAGE}/{path}", headers={"Sec-Fetch-Site": "cross-site"})
    assert foreign.status_code == 403
    assert "Dit verzoek kwam niet van een pagina van Aanloop zelf." in foreign.text
    stranger = await story.browser()
    form = {"address": "vreemd@post.test"}
    assert (await stranger.post(f"{PAGE}/{path}", data=form)).status_code == 401
    assert (await stranger.get(PAGE)).status_code == 401
    assert story.mail.mails == []
    assert await story.channel() is not None


async def test_a_confirmation_from_another_site_is_refused(story: NoticeStory) -> None:
    await add_email(await story.sign_in())
    stranger = await story.browser()
    assert (await stranger.post(story.link(), headers={"Sec-Fetch-Site": "cross-site"})).status_code == 403


async def test_nobody_sees_or_touches_the_channels_of_another(story: NoticeStory) -> None:
    await story.with_email()
    jan = await story.sign_in("jan")
    assert MILA not in await page(jan)
    await jan.http.post(f"{PAGE}/email/remove")
    assert (await jan.http.post(f"{PAGE}/email/test")).headers["location"].endswith("test_failed")
    assert await story.channel() is not None
    assert story.mail.mails == []


@pytest.mark.parametrize("path", ["post/test", "email/niets", "telegram/niets"])
async def test_what_does_not_exist(story: NoticeStory, path: str) -> None:
    mila = await story.sign_in()
    answer = await mila.http.post(f"{PAGE}/{path}")
    assert answer.status_code in {404, 422}
    assert "text/html" in answer.headers["content-type"]


async def test_mails_codes_and_tests_are_limited(story: NoticeStory) -> None:
    mila = await story.sign_in()
    for path, form in (("email", {"address": MILA}), ("telegram", {}), ("email/test", {})):
        answers = [await mila.http.post(f"{PAGE}/{path}", data=form) for _ in range(6)]
        assert [a.status_code for a in answers[:5]] != [429] * 5
        assert answers[5].status_code == 429
        assert "Dat ging te snel achter elkaar." in answers[5].text
    assert urlsplit(story.link()).path.startswith(f"{PAGE}/confirm/")
    assert len(story.mail.texts(MILA)) == 5, "and no test goes to an address that nobody confirmed"
