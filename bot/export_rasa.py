"""A complete Rasa 3.6 project from the published entries, for a host that runs Rasa and `aanloop actions`.

Rasa's own classifier only routes: every rule ends in an action, and the engine behind the actions understands the
message itself. So the crisis layer sees every message there too, and an entry past its date no longer answers.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from bot.channels.rasa_turns import (
    ACTIONS,
    ANSWER,
    BUTTON,
    CLARIFY,
    CONSENT,
    CONTACT,
    CUSTODY,
    NEWS,
    OFFER_PEOPLE,
    PRESS,
    SEEN,
    START_TRANSFER,
    SUMMARY,
)
from bot.rendering import source_line
from faq.content import Entry, Pack, Say, speaker_of

FORMAT = "3.1"
"""Version of Rasa's training data format; Rasa 3.6 reads it."""

HUMAN = "aanloop_human"
HUMAN_PHRASINGS = (
    "Ik wil met een mens praten",
    "ik wil iemand spreken",
    "kan ik een echt mens spreken",
    "mag ik iemand spreken die dit zelf heeft meegemaakt",
    "liever een ervaringsdeskundige",
    "ik wil een medewerker spreken",
    "geef me een mens",
    "verbind me door",
    "geen computer, een mens graag",
    "kan iemand mij helpen, een echt persoon",
)
"""Ways to ask for a person, besides those of the entry about it."""

COMMANDS = (PRESS, CONSENT, NEWS)
"""Intents that arrive as a payload, never in words. Rasa wants an example of each: the payload itself."""

READ_AS_MARKUP = re.compile(r"[\[\]{}|\\]")
FALLBACK_THRESHOLD = 0.3
EPOCHS = 20
SEED = 42
MINUTES_OF_A_SESSION = 60


def export(pack: Pack, folder: Path, actions_url: str, today: date | None = None) -> list[Path]:
    """Write the project into `folder`, which is made when needed, and return the files in the order written.

    Entries past their `valid_until` on `today` (by default today in the Netherlands) are left out. `actions_url` is the
    address of `aanloop actions`, such as http://127.0.0.1:5055/webhook. Raises OSError when a file cannot be written.
    """
    day = today or datetime.now(ZoneInfo("Europe/Amsterdam")).date()
    entries = [entry for entry in pack.entries.values() if entry.is_valid_on(day)]
    examples = phrasings(entries)
    files = {
        "config.yml": _yaml(config(examples)),
        "domain.yml": _yaml(domain(entries, speaker_of(pack.texts))),
        "data/nlu.yml": _yaml(nlu(examples)),
        "data/rules.yml": _yaml(rules(entries)),
        "endpoints.yml": _yaml({"action_endpoint": {"url": actions_url}}),
        "credentials.yml": _yaml({"rest": None}),
        "README.md": readme(entries, actions_url),
    }
    return [_write(folder / name, text) for name, text in files.items()]


def phrasings(entries: Sequence[Entry]) -> dict[str, list[str]]:
    """Training examples by intent. Check questions stay held out; what two intents share goes to the first."""
    ways: dict[str, Iterable[str]] = {HUMAN: HUMAN_PHRASINGS}
    ways |= {entry.slug: (entry.question, *entry.phrasings) for entry in entries}
    held_out = {_key(question) for entry in entries for question in entry.check_questions}
    seen = set(held_out)
    examples: dict[str, list[str]] = {}
    for intent, texts in ways.items():
        examples[intent] = []
        for text in map(example, texts):
            if text and _key(text) not in seen:
                seen.add(_key(text))
                examples[intent].append(text)
    return examples | {command: [f"/{command}"] for command in COMMANDS}


def example(text: str) -> str:
    """One line, without the signs that Rasa reads as entities, synonyms or payloads."""
    return " ".join(READ_AS_MARKUP.sub(" ", text).split()).lstrip("/-# ")


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def config(examples: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """A pipeline that learns from the phrasings alone. The assistant's id follows from what it learns."""
    digest = hashlib.sha256(json.dumps(examples, sort_keys=True).encode()).hexdigest()
    return {
        "recipe": "default.v1",
        "assistant_id": f"aanloop-{digest[:12]}",
        "language": "nl",
        "pipeline": [
            {"name": "WhitespaceTokenizer"},
            {"name": "LexicalSyntacticFeaturizer"},
            {"name": "CountVectorsFeaturizer"},
            {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
            {
                "name": "DIETClassifier",
                "epochs": EPOCHS,
                "constrain_similarities": True,
                "entity_recognition": False,
                "random_seed": SEED,
            },
            {"name": "FallbackClassifier", "threshold": FALLBACK_THRESHOLD, "ambiguity_threshold": 0.0},
        ],
        "policies": [{"name": "RulePolicy"}],
    }


def domain(entries: Sequence[Entry], say: Say) -> dict[str, Any]:
    return {
        "version": FORMAT,
        "intents": [HUMAN, *COMMANDS, *(entry.slug for entry in entries)],
        "entities": [BUTTON, CONTACT],
        "slots": slots(),
        "responses": {f"utter_{entry.slug}": [{"text": response(entry, say)}] for entry in entries},
        "actions": list(ACTIONS),
        "session_config": {
            "session_expiration_time": MINUTES_OF_A_SESSION,
            "carry_over_slots_to_new_session": True,
        },
    }


def slots() -> dict[str, Any]:
    """What the actions tell Rasa, and what a flow of the host's own may fill: the contact, the summary, the consent."""
    custom = [{"type": "custom"}]
    return {
        SEEN: _slot("any", custom),
        CUSTODY: _slot("text", custom),
        SUMMARY: _slot("text", custom),
        CONTACT: _slot("text", [{"type": "from_entity", "entity": CONTACT}]),
        CONSENT: _slot("bool", [{"type": "from_intent", "intent": CONSENT, "value": True}]),
    }


def _slot(kind: str, mappings: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": kind, "influence_conversation": False, "mappings": mappings}


def response(entry: Entry, say: Say) -> str:
    """The answer word for word, with its sources and their dates."""
    sources = "; ".join(source_line(source, say) for source in entry.sources)
    parts = [entry.answer, entry.more, say("answer.sources", sources=sources)]
    return "\n\n".join(part for part in parts if part)


def nlu(examples: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    return {
        "version": FORMAT,
        "nlu": [{"intent": intent, "examples": _listed(texts)} for intent, texts in examples.items()],
    }


def _listed(texts: Sequence[str]) -> str:
    return "".join(f"- {text}\n" for text in texts)


def rules(entries: Sequence[Entry]) -> dict[str, Any]:
    """One rule an intent, each ending in an action: what Rasa is unsure about as well."""
    actions = {
        "nlu_fallback": CLARIFY,
        HUMAN: OFFER_PEOPLE,
        PRESS: ANSWER,
        CONSENT: START_TRANSFER,
        NEWS: ANSWER,
    }
    actions |= {entry.slug: ANSWER for entry in entries}
    return {
        "version": FORMAT,
        "rules": [
            {"rule": intent, "steps": [{"intent": intent}, {"action": action}]} for intent, action in actions.items()
        ],
    }


def readme(entries: Sequence[Entry], actions_url: str) -> str:
    """For the host; the figures are those of this export."""
    until = min((entry.valid_until for entry in entries), default=None)
    fresh = f"The first of them is valid until {until}; export again before that day." if until else ""
    return f"""# Aanloop on Rasa

Made by `aanloop export rasa` for Rasa 3.6 (Python 3.8 to 3.10). {len(entries)} entries. {fresh}

    python3.10 -m venv venv && venv/bin/pip install rasa==3.6.21 "setuptools<81"
    venv/bin/rasa data validate
    venv/bin/rasa train
    venv/bin/rasa run --endpoints endpoints.yml --credentials credentials.yml --interface 127.0.0.1

Start `aanloop actions` first: the answers come from there ({actions_url}). Start `aanloop serve` beside it, for the
people who answer. Ask something:

    curl -d '{{"sender": "a-long-random-text", "message": "Mag ik bijverdienen in de bijstand?"}}' \\
      http://127.0.0.1:5005/webhooks/rest/webhook

- Rasa only routes. Every rule ends in an action, so that the crisis layer sees every message. Keep it so in rules of
  your own; the responses `utter_...` are there to read and to quote, not to answer with.
- Give every asker a long random `sender` that is theirs alone. Without one Rasa calls everybody `default`; the actions
  refuse that.
- Rasa keeps what people write in its own tracker store, unencrypted, outside the reach of "Wis alles". This project
  names none, so that Rasa keeps it in memory only. Leave it so, or have your privacy officer decide.
- A person's answer is fetched: send `/{NEWS}` now and then while somebody waits.
"""


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


class _Dumper(yaml.SafeDumper):
    """Texts of several lines as blocks, which people can read and Rasa wants for examples; no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        del data
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)


def _yaml(value: Mapping[str, Any]) -> str:
    return yaml.dump(dict(value), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)


__all__ = ["export"]
