"""Benefit, region and person that a message names."""

import re
from typing import Literal

from nlu.crisis_words import CLASSES
from nlu.reading import fold
from nlu.wordlists import longest_first

_BENEFITS: tuple[tuple[str, str], ...] = (
    ("geen", "geen uitkering,geen enkele uitkering,zonder uitkering,uitkeringsloos,niet-uitkeringsgerechtigd,nugger"),
    ("wajong", "wajong,wajonger,wajonguitkering,wajong-uitkering,wayong,wajon,waojong,wjong,jonggehandicapten"),
    ("wia", "wia,w.i.a,wga,iva,wiauitkering,wia-uitkering,wga-uitkering,iva-uitkering,wia uitkering,wiea"),
    ("wao", "wao,w.a.o,wao-uitkering,waouitkering"),
    ("ziektewet", "ziektewet,ziekte wet,zw,ziektew,ziekengeld,zw-uitkering,ziektewetuitkering,ziekwet,ziekewet"),
    ("bijstand", """bijstand,bijstandsuitkering,bijstanduitkering,bijstands uitkering,bijstant,bijstandt,bystand,
        participatiewet,participatie wet,pwet,p-wet,sociale dienst,uitkering van de gemeente,geld van de gemeente,
        gemeenteuitkering,ioaw,ioaz,bbz"""),
    ("ww", """ww,w.w,ww-uitkering,wwuitkering,werkloosheidsuitkering,werkloosheids uitkering,werkloosheidswet,
        werkeloosheidsuitkering,werkloosheid uitkering"""),
)  # fmt: skip
_BENEFIT_RULES = tuple((name, re.compile(rf"(?<!\w)(?:{longest_first(forms).replace('.', '[.]')})(?!\w)"))
                       for name, forms in _BENEFITS)  # fmt: skip

# Municipalities of 2026 with their larger towns and villages.
_ZEELAND = """
    zeeland,zeeuws-vlaanderen,zeeuws vlaanderen,zeeuwsvlaanderen,zeeuws,walcheren,schouwen-duiveland,schouwen duiveland,
    schouwen,noord-beveland,noord beveland,zuid-beveland,zuid beveland,bevelanden,oosterschelde,borsele,borssele,goes,
    hulst,kapelle,middelburg,reimerswaal,sluis,terneuzen,tholen,veere,vlissingen,zierikzee,oostburg,yerseke,kruiningen,
    krabbendijke,heinkenszand,sint-maartensdijk,sint philipsland,domburg,westkapelle,koudekerke,oost-souburg,souburg,
    axel,sas van gent,kloosterzande,breskens,aardenburg,burgh-haamstede,renesse,kortgene,colijnsplaat,wissenkerke,
    kamperland,arnemuiden,serooskerke,wemeldinge,hansweert,rilland,brouwershaven,bruinisse,orionis,'s-heerenhoek
"""
_HOLLAND_RIJNLAND = """
    holland rijnland,holland-rijnland,rijnland,leiden,leiderdorp,oegstgeest,voorschoten,zoeterwoude,katwijk,rijnsburg,
    valkenburg,noordwijk,noordwijkerhout,teylingen,sassenheim,voorhout,warmond,lisse,hillegom,kaag en braassem,
    roelofarendsveen,leimuiden,nieuwkoop,ter aar,nieuwveen,alphen aan den rijn,alphen a/d rijn,alphen ad rijn,alphen,
    boskoop,hazerswoude,koudekerk aan den rijn,bollenstreek,duin- en bollenstreek,leidse regio,zwammerdam,benthuizen
"""
_REGION_RULES = tuple(
    (region, re.compile(rf"(?<![\w-])(?:{longest_first(places)})(?!\w)"))
    for region, places in (("zeeland", _ZEELAND), ("holland-rijnland", _HOLLAND_RIJNLAND))
)
# Words that are a town and something else: leiden (to lead), goes, hulst, sluis, lisse.
_NO_PLACE = re.compile(r"nieuw[- ]zeeland|(?:te|kan|kunnen|zal|zou|gaan|toe|het|laat|op|mij|me) leiden|leiden tot")

_KIN = longest_first(CLASSES["kin"] + " man partner", " ")
_OTHER = re.compile(
    rf"\b(?:mijn|mn|m'n|me|onze|een|haar|zijn) (?:\w{{1,14}} )?(?:{_KIN})(?:tje)?\b"
    r"|\bvoor (?:iemand anders|een ander|hem|haar)\b"
    r"|\b(?:hij|zij) (?:heeft|is|krijgt|wil|kan|mag|moet|zit|werkt|woont|durft)\b"
    r"|\b(?:heeft|is|krijgt|wil|kan|mag|moet) (?:hij|zij|ze)\b"
    r"|\bals (?:moeder|vader|ouder|naaste|mantelzorger)\b"
)
_WITH_KIN = re.compile(
    r"\b(?:met|bij|door|van|en|of|aan|naar|tegen|zonder) (?:mijn|mn|m'n|me|onze|een|haar|zijn) (?:\w{1,14} )?$"
)
_SELF = re.compile(r"\b(?:ik|mijn|me|mij|mezelf|ikzelf|k)\b")
_BEFORE = 20


# "Straks heb ik geen uitkering meer", "als ik geen uitkering krijg": not yet, perhaps never, or not wanted.
_NOT_YET = re.compile(
    r"\b(?:straks|dan|binnenkort|morgen|volgende?|vanaf|als|wanneer|indien|stel|ooit|bang|angst|raak|zodra|nooit|tenzij"
    r"|wil|wou|hoef|zou|zal|word|wordt|ga|gaat|krijg ik|heb ik dan)\b[^.!?;\n]*$"
)
_REACH = 60  # code points before it in which such a word counts


_ABOUT_SELF = re.compile(
    r"\b(?:voor|over) (?:mij ?zelf|me ?zelf|mij)\b|\bikzelf\b|\bhet (?:gaat|is) (?:om|over|voor) mij\b"
)


def is_about_self(text: str) -> bool:
    """Whether the writer says outright that it is about themselves, and not only that they are the one who writes."""
    return _ABOUT_SELF.search(fold(text)) is not None


def without_benefit(text: str) -> str:
    """The text without the benefits it names, for asking the same question about another one."""
    folded = fold(text)
    spans = sorted(match.span() for _, rule in _BENEFIT_RULES for match in rule.finditer(folded))
    kept, end = [], 0
    for start, stop in spans:
        if start >= end:
            kept.append(text[end:start])
        end = max(end, stop)
    return " ".join("".join((*kept, text[end:])).split())


def find_benefit(text: str) -> str | None:
    """The benefit named first: ww, ziektewet, wia, wao, wajong, bijstand, or geen (said to have none now)."""
    folded = fold(text)
    found = [(start, name) for name, rule in _BENEFIT_RULES if (start := _said(folded, name, rule)) is not None]
    return min(found)[1] if found else None


def _said(folded: str, name: str, rule: re.Pattern[str]) -> int | None:
    places = (match.start() for match in rule.finditer(folded))
    if name == "geen":
        places = (place for place in places if not _NOT_YET.search(folded[max(0, place - _REACH) : place]))
    return next(places, None)


def find_region(text: str) -> str | None:
    """The region (zeeland, holland-rijnland) of the place named first."""
    folded = _NO_PLACE.sub(lambda match: "x" * len(match.group()), fold(text))
    found = [(match.start(), region) for region, rule in _REGION_RULES if (match := rule.search(folded))]
    return min(found)[1] if found else None


def find_person(text: str) -> Literal["self", "other"] | None:
    """For whom the message asks: for the writer, for somebody else, or not said."""
    folded = fold(text)
    for match in _OTHER.finditer(folded):
        before = folded[max(0, match.start() - _BEFORE) : match.start()]
        if not _WITH_KIN.search(before + match.group().rsplit(" ", 1)[0] + " "):
            return "other"
    return "self" if _SELF.search(folded) else None
