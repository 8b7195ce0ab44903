import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram_render import LABEL, LIMIT, Outgoing, label_of, note, render, size
from bot.engine.replies import Button, Replies, Reply
from faq.content import Pack, Say, speaker_of
from tests.fakes.bot_api_check import faults_of, parse_html

NAME = "Aanloop (computer)"
HOSTILE = '<script>alert("a & b")</script> <b> &lt; \'"'


@pytest.fixture(scope="session")
def say(pack: Pack) -> Say:
    return speaker_of(pack.texts)


@pytest.fixture(scope="session")
def replies(pack: Pack, say: Say) -> Replies:
    return Replies(pack, say)


def faults(message: Outgoing) -> list[str]:
    """What Telegram would refuse."""
    return faults_of("sendMessage", {"chat_id": "1", "text": message.html, "parse_mode": "HTML"})


def text(message: Outgoing) -> str:
    return parse_html(message.html)[0]


def test_answer_has_its_speaker_quote_fold_source_and_buttons(say: Say) -> None:
    body = {
        "kind": "answer",
        "text": "Ja, dat mag.",
        "quote": "Je vroeg: ‘mag ik werken’",
        "more": {"label": "Meer weten", "text": "Bel eerst."},
        "sources": [{"text": "UWV, maart 2024", "url": "https://uwv.nl/a?b=1&c=2"}, {"text": "Wet WIA"}],
        "phones": [{"name": "UWV", "number": "088 898 92 94", "hours": "werkdagen"}],
        "question": "Helpt dit?",
        "buttons": [{"label": "Ja, dit helpt", "action": "helpful:yes"}],
    }
    (message,) = render(NAME, body, say)
    assert text(message) == (
        "Aanloop (computer)\nJe vroeg: ‘mag ik werken’\n\nJa, dat mag.\n\nMeer weten\nBel eerst.\n\nHier kun je terecht:\n"
        "UWV: 088 898 92 94 (werkdagen)\n\nBron: UWV, maart 2024\nBron: Wet WIA\n\nHelpt dit?"
    )
    assert "<blockquote expandable><b>Meer weten</b>\nBel eerst.</blockquote>" in message.html
    assert '<a href="https://uwv.nl/a?b=1&amp;c=2">UWV, maart 2024</a>' in message.html
    assert [(key.label, key.data) for key in message.keys] == [("Ja, dit helpt", "helpful:yes")]
    assert message.plain == text(message)


def test_every_reply_of_the_pack_fits_telegram(pack: Pack, replies: Replies, say: Say) -> None:
    built: list[Reply] = [replies.opening(), replies.ask_erase(), replies.ask_person()]
    for entry in pack.entries.values():
        built.append(replies.answer(entry, entry.answer_for(benefit=None, region=None, relative=False), "vraag"))
        built.append(replies.clarify([entry]))
    for reply in built:
        for message in render(NAME, reply.body(), say):
            assert faults(message) == []
            assert all(len(key.data.encode()) <= 64 for key in message.keys)
        assert len(message.keys) == len(reply.buttons), "no button was left out"


def test_contacts_fit_in_a_button(pack: Pack) -> None:
    assert all(len(f"consent:{slug}".encode()) <= 64 for slug in pack.contacts)


def test_markup_in_every_field_is_shown_as_text(say: Say) -> None:
    body = {
        "kind": "people",
        **dict.fromkeys(("text", "quote", "question"), HOSTILE),
        **{name: {"label": HOSTILE, "text": HOSTILE} for name in ("more", "copy", "summary")},
        "sources": [{"text": HOSTILE, "url": f"https://example.org/{HOSTILE}"}, {"text": HOSTILE, "url": HOSTILE}],
        "phones": [{"name": HOSTILE, "number": HOSTILE, "hours": HOSTILE, "note": HOSTILE}],
        "people": [dict.fromkeys(("name", "kind", "role", "introduction", "why", "promise"), HOSTILE)
                   | {"button": {"label": HOSTILE, "action": "contact:a"}}],
        "buttons": [{"label": HOSTILE, "action": "x"}],
    }  # fmt: skip
    messages = render(HOSTILE, body, say)
    assert [faults(message) for message in messages] == [[]]
    assert text(messages[0]).count("<script>") >= 17


@pytest.mark.parametrize("url", ["javascript:alert(1)", "tg://user?id=1", "", "ftp://a.nl"])
def test_only_web_addresses_become_links(url: str, say: Say) -> None:
    (message,) = render(NAME, {"kind": "answer", "text": "a", "sources": [{"text": "UWV", "url": url}]}, say)
    assert "<a" not in message.html
    assert "Bron: UWV" in text(message)


def test_long_labels_are_listed_and_numbered(say: Say) -> None:
    long = "Mag ik werken met een WIA-uitkering, en wat moet ik doorgeven?"
    buttons = [{"label": long, "action": "entry:a"}, {"label": "Geen van deze", "action": "none"}]
    (message,) = render(NAME, {"kind": "question", "text": "Bedoel je:", "buttons": buttons}, say)
    assert f"1. {long}\n2. Geen van deze" in text(message)
    assert [key.label for key in message.keys] == ["1. Mag ik werken met een WIA-uitk…", "2. Geen van deze"]
    assert all(len(key.label) <= LABEL for key in message.keys)


def test_people_are_one_message_with_a_button_each(say: Say) -> None:
    card = {"kind": "Medewerker", "role": "r", "introduction": "i", "why": "w", "promise": "Antwoordt vóór 17.00 uur."}
    people = [
        {"name": n, **card, "button": {"label": f"Kies {n}", "action": f"contact:{n.lower()}"}}
        for n in ("Ilse", "Bram")
    ]
    (message,) = render(NAME, {"kind": "people", "text": "Kies zelf.", "people": people,
                               "buttons": [{"label": "Nu niet", "action": "later"}]}, say)  # fmt: skip
    assert "Ilse, medewerker\nr\ni\nw\nAntwoordt vóór 17.00 uur.\n\nBram, medewerker" in text(message)
    assert [key.data for key in message.keys] == ["contact:ilse", "contact:bram", "later"]


def test_preview_says_how_to_change_it(say: Say) -> None:
    body = {
        "kind": "preview",
        "text": "Dit gaat naar Mila.",
        "summary": {"label": "Jouw vraag", "text": "Mag ik werken?"},
    }
    (message,) = render(NAME, body, say)
    assert text(message).endswith(f"Jouw vraag\nMag ik werken?\n\n{say('preview.edit_by_typing')}")


def test_crisis_numbers_stand_in_the_text(replies: Replies, say: Say) -> None:
    (message,) = render(NAME, replies.crisis("suicide", "self", contact_sees=False).body(), say)
    assert faults(message) == []
    assert {"112", "113"} <= set(text(message).replace(":", " ").replace("\n", " ").split())


def test_a_style_that_telegram_knows_is_kept(say: Say) -> None:
    buttons = [Button("Ja, wis alles", "erase:yes", "danger"), Button("Nee", "erase:no", "quiet")]
    (message,) = render(NAME, Reply("text", "Wissen?", buttons=tuple(buttons)).body(), say)
    assert [key.style for key in message.keys] == ["danger", None]


def test_an_empty_line_is_still_a_message(say: Say) -> None:
    (message,) = render(NAME, {"kind": "text", "text": ""}, say)
    assert faults(message) == []


def test_a_button_that_telegram_cannot_carry_is_left_out(say: Say) -> None:
    (message,) = render(
        NAME, {"kind": "text", "text": "a", "buttons": [{"label": "x", "action": "entry:" + "é" * 40}]}, say
    )
    assert message.keys == ()


def test_label_of_finds_buttons_of_people_too() -> None:
    body = {
        "buttons": [{"label": "Nu niet", "action": "later"}],
        "people": [{"button": {"label": "Kies", "action": "c:a"}}],
    }
    assert [label_of(body, action) for action in ("later", "c:a", "other")] == ["Nu niet", "Kies", None]


def test_a_note_is_escaped() -> None:
    assert text(note(HOSTILE)) == HOSTILE


def test_long_text_is_cut_between_paragraphs(say: Say) -> None:
    paragraph = "Dit is een zin van een contactpersoon. " * 20
    long = "\n\n".join(paragraph.strip() for _ in range(12))
    messages = render(
        "Mila (voorbeeld)", {"kind": "text", "text": long, "buttons": [{"label": "a", "action": "b"}]}, say
    )
    assert len(messages) == 3
    assert all(text(message).startswith("Mila (voorbeeld)\nDit is een zin") for message in messages)
    assert "\n\n".join(text(message).removeprefix("Mila (voorbeeld)\n") for message in messages) == long
    assert [len(message.keys) for message in messages] == [0, 0, 1]


WORDS = st.text(alphabet=st.sampled_from("ab<>&\"' \n.é🙂"), max_size=12_000)


@settings(max_examples=40, deadline=None)
@given(long=WORDS, more=WORDS)
def test_any_text_fits_and_nothing_of_it_is_lost(long: str, more: str, say: Say) -> None:
    messages = render("Ilse <&>", {"kind": "answer", "text": long, "more": {"label": "Meer", "text": more}}, say)
    shown = "".join(text(message).removeprefix("Ilse <&>") for message in messages).replace("Meer\n", "")
    assert _letters(shown.replace("…", "")) == _letters(long + more)
    for message in messages:
        assert size(message.html) <= LIMIT
        assert faults(message) == []


def _letters(string: str) -> str:
    return "".join(string.split())


@pytest.mark.parametrize(
    ("method", "form", "fault"),
    [
        ("sendMesage", {}, "no such method"),
        ("sendMessage", {"chat_id": "1"}, "text is missing"),
        ("sendMessage", {"chat_id": "1", "text": "a", "colour": "red"}, "unknown parameter"),
        ("sendMessage", {"chat_id": "1", "text": "a", "disable_notification": "3"}, "Boolean is needed"),
        ("sendMessage", {"chat_id": "1", "text": "a" * 4097}, "1-4096"),
        ("sendMessage", {"chat_id": "1", "text": "  "}, "1-4096"),
        ("sendMessage", {"chat_id": "1", "text": "<b>a", "parse_mode": "HTML"}, "not closed"),
        ("sendMessage", {"chat_id": "1", "text": "a < b", "parse_mode": "HTML"}, "unescaped"),
        ("sendMessage", {"chat_id": "1", "text": "<p>a</p>", "parse_mode": "HTML"}, "not supported"),
        (
            "sendMessage",
            {
                "chat_id": "1",
                "text": "a",
                "reply_markup": '{"inline_keyboard": [[{"text": "a", "callback_data": ""}]]}',
            },
            "1-64",
        ),
        (
            "sendMessage",
            {"chat_id": "1", "text": "a", "reply_markup": '{"inline_keyboard": [[{"txt": "a"}]]}'},
            "reply_markup",
        ),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "a" * 201}, "200"),
    ],
)
def test_the_bot_api_of_the_tests_refuses(method: str, form: dict[str, str], fault: str) -> None:
    assert fault in " ".join(faults_of(method, form))
