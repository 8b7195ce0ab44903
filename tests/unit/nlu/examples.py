"""A small made-up FAQ to rank against."""

from nlu.lexicon import Lexicon
from nlu.ranking import Example

WAYS = {
    "jobcoach-aanvragen": (
        "jobcoach",
        (
            "Hoe vraag ik een jobcoach aan?|jobcoach regelen hoe doe je dat|ik wil hulp van een coach op mijn werk aanvragen"
            "|waar vraag je een jobcoach aan|formulier jobcoach"
        ),
    ),
    "jobcoach-uren": (
        "jobcoach",
        (
            "Hoeveel uur jobcoach krijg ik?|hoeveel uur per week komt de jobcoach|aantal uren jobcoach"
            "|hoe vaak komt de jobcoach langs|hoeveel uur begeleiding"
        ),
    ),
    "wajong-terug": (
        "wajong",
        (
            "Krijg ik mijn wajong terug als werken niet lukt?|wajong kwijt als ik stop met werk|terug in de wajong na een baan"
            "|raak ik mijn wajong kwijt|wajong terugkrijgen"
        ),
    ),
    "wia-terug": (
        "wia",
        (
            "Krijg ik mijn wia terug als werken niet lukt?|wia kwijt als ik stop met werk|terug in de wia na een baan"
            "|raak ik mijn wia kwijt|wia terugkrijgen"
        ),
    ),
    "keuring-meenemen": (
        "keuring",
        (
            "Mag ik iemand meenemen naar de keuring?|kan mijn moeder mee naar de verzekeringsarts|alleen naar de keuring of met iemand"
            "|mag mijn vriend erbij zijn bij de keuringsarts|iemand mee naar uwv arts"
        ),
    ),
    "robot": (
        "aanloop",
        "Ben jij een robot?|praat ik met een computer|is dit een mens of een bot|chatbot of echt mens|ben je echt",
    ),
}
EXAMPLES = [Example(text, label, topic) for label, (topic, texts) in WAYS.items() for text in texts.split("|")]
LEXICON = Lexicon.from_mapping(
    {
        "spellings": {"uwv": ["uvw"]},
        "meanings": {"keuring": ["*keuring", "keuringsarts"], "arts": ["dokter"]},
        "outside": {
            "other": [
                "paspoort verlengen bij de gemeente",
                "wat voor weer wordt het morgen",
                "speel een liedje voor ons",
                "de container wordt niet geleegd",
                "hoe bak ik een appeltaart",
            ]
        },
    }
)
