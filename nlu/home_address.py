"""Home addresses in a text: from the first word of the street to the last part written, often the town.

Also found: a postcode with or without house number, and a post office box with its number. A street without a number
says nothing about where someone lives and is left alone.
"""

import re
from collections.abc import Iterator

from nlu.towns import TOWNS, capitalised_town, known_town
from nlu.wordlists import word_set

Span = tuple[int, int]

_STRONG = (
    "straat", "laan", "kade", "gracht", "singel", "dijk", "dreef", "steeg", "plantsoen", "boulevard", "straatje",
    "laantje", "weggetje", "pleintje", "hofje", "str", "steenweg", "straße", "strasse",
)  # fmt: skip
# These ends are ordinary words too: a street only with a capital, an address behind it, or after "ik woon".
_WEAK = (
    "park", "ring", "wal", "markt", "haven", "baan", "veld", "kamp", "plaats", "poort", "tuin", "vaart", "sluis",
    "berg", "zijde", "pad", "hof", "weg", "plein", "erf", "ln", "oord", "brink", "akker", "hage", "meent", "donk",
    "horst", "burcht", "kwartier", "flat", "vest", "einde", "eind", "weide", "gaarde", "gaard", "werf", "hoeve",
    "heuvel", "zoom", "wetering", "allee", "passage", "promenade", "bolwerk", "schans", "hoek", "bos", "rak", "hout",
    "stede", "warande", "molen", "duin", "kreek", "akkers", "velden", "platz", "weideplein",
)  # fmt: skip
_SHORTEST_STREET = 6
_NO_STREET = word_set("""
    onderweg snelweg halverwege loopbaan bijbaan vakantiepark werkplein arbeidsmarkt beroepshof gerechtshof
    werkplaats woonplaats standplaats proefplaats stageplaats opvangplaats slaapplaats parkeerplaats leerplaats
    supermarkt banenmarkt voltijdbaan deeltijdbaan droombaan hoofdbaan terugweg omweg uitweg vanweg werkweg zijweg
    bovenal woningmarkt huizenmarkt kapitaal intervaal bijzijde ernstig eraan ervan volgt vacaturebank fulltimebaan
    parttimebaan zorgplaats dagplaats bedreef overdreef barricade decade opsteeg geboorteplaats werkzoom rijksweg-a
    uiteinde weekeinde weekend jaareinde dagdeel uitvaart welvaart rechtspraak afspraak uitspraak gesprek inspraak
    aanspraak toespraak spraak tussenpoos uithoek invalshoek bijvoorbeeld opleidingsplaats arbeidsplaats werkhoek
    voorbeeld stoeprand buitenkamp trainingskamp behoud behoef zitplaats ziekenhuisweg radicaal doelwit klasse
    terras loopbaanpad leerpad beeldhoek supermarkthoek jaarmarkt rommelmarkt kerstmarkt vacaturemarkt straatweg-a
    hulpverlening
""")
_WORD = re.compile(r"[^\W\d_][\w'’.\-]{0,48}")
_SIDE = re.compile(r"-(?:noord|zuid|oost|west|noordzijde|zuidzijde|oostzijde|westzijde|boven|beneden)$", re.IGNORECASE)
_SIDE_AFTER = re.compile(
    r" (?:(?:Noord|Zuid|Oost|West)(?:zijde)?|N\.?Z\.?|Z\.?Z\.?|O\.?Z\.?|W\.?Z\.?|[nzow]z|noord|zuid|oost|west)"
    r"(?= (?:nr\.? ?)?\d)"
)
_NUMBER = re.compile(
    r",? ?(?:(?:nr|no|nummer|huisnummer|huisnr|hnr)\.?:? ?)?"
    r"[1-9]\d{0,3}(?!\d|%|:\d|[.,]\d|[.,]?-?(?:de|ste)(?!\w)|-(?:\d\d?-|urig|jarig))"
)
_UNIT = (
    r"(?:kamer|kamernr|kmr|app|apt|appartement|flat|unit|bus|nr|nummer|huisnummer|toren|blok|woning|studio|etage|deur|"
    r"trap|standplaats|plek|kavel|box|ingang|portiek|verdieping|huisje|postbus)"
)
_FLOOR = r"(?:hoog|verdieping|etage|woonlaag)(?: ?-?(?:achter|voor|links|rechts))?"
_ADDITION = re.compile(
    r"(?:"
    r"(?:bis|hs|huis|rood|zwart|zw|rd|bg|[IVX]{1,4}|[ivx]{2,4}|[a-zA-Z]\d{0,3}|[a-zA-Z]{2})"
    r"| (?:bis|hs|huis|rood|zwart|zw|rd|bg|BIS|HS|ZW|[IVX]{1,4}|i{2,3}|iv|[a-h]|[A-Z](?!['’])|0\d{1,3})"
    r"| ?[-–/] ?(?:\d{1,4}|[a-zA-Z])"
    r"|[-–/](?:hs|huis|bis|rood|zwart|zw|rd|[a-zA-Z]{1,2}|[IVX]{1,4}|[ivx]{1,4}|[a-zA-Z]\d{1,3}|\d{1,4}[a-zA-Z])"
    rf"|,? ?(?i:{_UNIT})\.? ?(?:(?i:nr|nummer)\.? ?)?(?:\d{{1,4}} ?[a-hA-H]?|[A-Z])"
    rf"|,? ?\d{{1,2}}(?:e|de|ste)? ?-?(?i:{_FLOOR})|,? ?(?i:(?:een|één|twee|drie|vier|vijf) ?{_FLOOR})"
    r"|,? (?:boven|beneden|achter|souterrain|parterre|achterhuis|voorhuis|begane grond)(?= ?(?:[,.;\n)]|$))"
    r")(?![\w%€]|[.,]\d)"
)
_MOST_ADDITIONS = 4
_CERTAIN_ADDITION = re.compile(
    r"(?:\d[ ,\-]?(?:hs|huis|bis|rood|zwart|zw|[IVX]{1,4})|\d-[A-Z]|\d[a-e]|\d ?-?(?:hoog|etage))(?!\w)"
)
_COUNTED = re.compile(
    r"\s?(?:uur|uren|u|keer|dag|dagen|week|weken|maand|maanden|mnd|jaar|jaren|jr|euro|eur|huizen|mensen|km|kilometer|"
    r"minuten|min|x|procent|personen|kinderen|kids|meter|m2|nachten|jarige|kamers|straten|bushaltes|haltes|mg|kg|cm|st|"
    r"van de|van mijn|op de|of \d|stuks|winkels|banen|plekken|plaatsen|bomen|auto['’]?s|katten|honden|buren|gezinnen|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|"
    r"aug|sept?|okt|nov|dec)\b|\s?€",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"(?<![\w.,\-/€])[1-9]\d{3} ?[A-Za-z]{2}(?![\w€])(?![-/]\w)")
_BEFORE_TOWN = re.compile(r"(?P<comma>\)?,[ \n]{0,2}|\n| ?[-–|/;] ?| )?(?P<word>(?:te|in|TE|IN) )?")
_POSTCODE_AFTER = re.compile(
    r"\.?(?: {0,2}[,;|(/–\-]? ?\n?)?(?:te |in |(?:en )?(?:met )?(?:de |mijn )?(?:postcode|pc) ?(?:is )?:? ?)?"
    r"([1-9]\d{3} ?[A-Za-z]{2})(?!\w)",
    re.IGNORECASE,
)
_FOREIGN_AFTER = re.compile(r"(?:,? ?\n?| - )(?:[BDLA]-)?\d{4,5} (?=[A-ZÄÖÜ][a-zäöüß])")
_NAME_WORDS = word_set("""
    van de der den ter ten 't het oude nieuwe lange korte grote kleine burgemeester burg sint st dr doctor prof
    professor pres president koningin koning prins prinses eerste tweede derde jan johan willem pastoor dominee ds
    generaal mr meester kanunnik graaf hertog baron noord zuid oost west noorder zuider ooster wester mgr
    monseigneur ir ing jhr jonkheer pater past kardinaal kapelaan minister admiraal laan hof weg ’t 's la
""")
# Capitalised or not, these words before a street name are no part of it.
_OUTSIDE_NAME = word_set("""
    ik mijn me wij we ons onze u uw jij je hij zij ze dit dat die deze er daar hier woon woont wonen wonend wonende
    woonachtig adres woonadres briefadres postadres adr straat op in aan te bij voor na over door uit om naar onder
    vanaf per tot en of maar want dus ook nu is was zijn ben heb heeft had huur verhuisd verhuis verblijf zit zitten
    slaap sta staat ingeschreven post brief stuur kom mevrouw meneer mevr dhr heer uwv gemeente ww wia wajong wao
    digid hallo hoi dag goedemiddag goedemorgen goedenavond beste naam kan kunt mag moet vroeger nog thuis met hoe
    wat waar wie wanneer waarom nieuw wordt niet al ja nee oké verder tijdelijk nederland bezoek eigen samen
    huisadres kantoor locatie volgens omdat toen eerst straks morgen vandaag gisteren opa oma moeder vader zoon
    dochter vriend vriendin buurman
""")
# Capitalised words with a number behind them that are no street.
_NO_NAME = word_set("""
    wajong wia wga iva wao ww wlz wmo pw zw awb bw artikel art lid bus tram trein lijn spoor perron loket lokaal
    zaal gebouw afdeling route fase stap trede schaal niveau mbo mavo havo vwo hbo vmbo groep klas week dag kamer
    pagina hoofdstuk vraag rubriek punt bijlage formulier versie windows nummer nr code covid corona module deel
    dossier kenmerk brief zaak unit cluster team ggz cat categorie optie januari februari maart april mei juni juli
    augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ik mijn
    wij we hij zij ze de het een in op aan te bij voor na over door uit om van naar kind sinds vanaf per tot en of
    dsm fml android iphone ipad verdieping etage postbus huisnummer huisnr postcode box type tabel regel stb cao
    level leeftijd jaar ongeveer al nog ben zijn heb maximaal minimaal circa ca samen met totaal bedrag euro eur max
    min participatiewet ziektewet bijstand uwv digid telefoon tel mobiel mob bsn nederland flat woning huis plein
""")
_CONTEXT = r"\b(?:woon\w{0,8}|wonen\w{0,3}|\w{0,10}adres\w{0,9}|adr|verhui\w{1,6}"
_LIVES = re.compile(
    rf"(?:{_CONTEXT}|verblij\w{{1,5}}|straat|zit|zitten|zat|slaap|slapen|logeer|logeren|ingeschreven|inschrijving|post"
    r"|brief|brieven|stuur|sturen|huur|huren|thuisbezoek|huisbezoek|kom langs)\b"
    r"[^.!?\n\d]{0,25}\b(?:is|op|aan|in|naar|te|van|wordt|bij)\b:? ?"
    rf"|{_CONTEXT}|straat)\b[^\w\n'’]{{0,3}})(?:de |het )?$",
    re.IGNORECASE,
)
_ALSO_AFTER = re.compile(
    r"[^.!?\n\d]{0,30}\b(?:adres|woonadres|woon|woont|wonen|woning|envelop|ingeschreven)\b", re.IGNORECASE
)
_LAST_NAME_WORD = re.compile(r"(?<![\w'’.\-])['’]?[A-ZÀ-Þ][\w'’\-]{1,30}(?=,? (?:(?:nr|nummer|huisnummer)\.? ?)?[1-9])")
_LEADS = word_set("laan weg hof plein kade singel park flat huize residentie boulevard achter avenue rue villa")
_LOWER_NAME = re.compile(
    r"(?<!\w)(?:laan van (?:de |het |der |den )?[^\W\d_]{3,25}|weg naar [^\W\d_]{3,25})(?= \d)", re.IGNORECASE
)
_LOWER_AFTER_LIVES = re.compile(
    r"\b(?:(?:woon|woont|wonen|wonend|woonachtig) (?:ik |we |wij )?(?:op|aan|in)|adres is|adres:|adres) "
    r"((?:de |het |'t )?"
    r"(?:oude |nieuwe |grote |lange |korte |kleine )?([a-z]{4,25})) (?=\d)"
)
_YEAR = re.compile(r"[, ]{1,2}(?:1[89]|20)\d\d(?!\d)")
_YEAR_NAME = re.compile(
    r"(?<!\w)(?:plein|laan|park|weg|straat|hof|singel)(?: van)? "
    r"(?:1[5-9]\d\d(?:-1\d\d\d)?|20[0-4]\d|['’]?[1-9]\d-['’]?\d\d)"
    r"(?!\d)",
    re.IGNORECASE,
)
_BEFORE_NAME = 60
_BEFORE_POSTCODE = 35
_NUMBER_BEFORE = re.compile(r"(?:huisnummer|nummer|nr\.?) ?(\d{1,4} ?[a-zA-Z]?)(?:,| en| in|,? postcode)? ?$")
_ARTICLE = re.compile(r"(?:van )?(?:de|het) |van (?=[A-Z'])|(?:DE|HET) (?=[A-Z]{3})")
_ABBREVIATED = re.compile(r"(?:[A-Z]\.){1,3}|[A-Z][a-z]{1,3}\.")
_PERSON_BEFORE = re.compile(
    r"(?:zoon|dochter|kind|kinderen|kids|broer|zus|broertje|zusje|man|vrouw|partner|vriend|vriendin|en|met|heet) $",
    re.IGNORECASE,
)
_NAME_WORD_BEFORE = re.compile(r"(['’]?[^\W\d_][\w'’.\-]{0,30}|\d(?:e|de|ste)) $")
_POSTBUS = re.compile(r"(?<!\w)post ?bus(?: ?(?:nr\.?|nummer))? ?\d{1,6}(?!\w)", re.IGNORECASE)
# Letters behind four digits that say something else: `1200 WW`, `2000 EN`.
_NO_LETTERS = word_set("""
    en in is om op na al of ik je we ze te zo er uw nu me km kg mg cm mm gb mb kb kw ml pk ww zw pw nl eu vn pc tv
    bv nv bw or cv ai it pd wo jr st ha da de he as bc ad
""")
_NUMBER_NAME = re.compile(r"(?:kenmerk|zaak|dossier|nummer|nr|referentie|ref|code)\w{0,8}\W{0,3}$", re.IGNORECASE)
_WITH_NUMBER = re.compile(
    r",?(?: en)?(?: (?:mijn )?(?:huisnummer|huisnr|nummer|nr)\.?(?: is)?:?)? ?(?=\d)", re.IGNORECASE
)


def find_addresses(text: str) -> Iterator[Span]:
    """Spans of addresses; a postcode that stands before its street is one with it."""
    streets = sorted({*_streets(text), *_boxes(text)}, key=lambda span: (span[0], -span[1]))
    starts = {start: (start, end) for start, end in reversed(streets)}
    for start, end in _postcodes(text):
        for gap in (1, 2):
            street = starts.get(end + gap)
            if street and text[end : street[0]] in (", ", " ", "\n", ": "):
                streets.append((start, street[1]))
        streets.append((start, end))
    reach = 0
    for start, end in sorted(streets, key=lambda span: (span[0], -span[1])):
        if start >= reach:
            yield start, end
            reach = end


def _streets(text: str) -> Iterator[Span]:
    for start, name_end in _street_names(text):
        if number := _house_number(text, name_end):
            yield start, _to_the_end(text, number)


def _street_names(text: str) -> Iterator[Span]:
    """Spans of street names that a house number follows."""
    years = {match.start(): match.end() for match in _YEAR_NAME.finditer(text)}
    yield from years.items()
    for word in _WORD.finditer(text):
        side = _SIDE_AFTER.match(text, word.end())
        end = side.end() if side else word.end()
        # In `Plein 1944` the year is not the house number.
        if word.start() not in years and _is_street(word.group(), text, word.start(), end):
            yield _name_start(text, word.start()), end
    for match in _LAST_NAME_WORD.finditer(text):
        if match.start() not in years and _is_name(match, text):
            yield _name_start(text, match.start()), match.end()
    yield from _lower_names(text)


def _lower_names(text: str) -> Iterator[Span]:
    for match in _LOWER_NAME.finditer(text):
        yield match.span()
    for match in _LOWER_AFTER_LIVES.finditer(text):
        end = match.end(1)
        if match[2] not in _NO_NAME and match[2] not in TOWNS and not _YEAR.match(text, end):
            yield _skip_article(text, match.start(1)), end


def _is_street(word: str, text: str, start: int, end: int) -> bool:
    lower = _SIDE.sub("", word.lower().rstrip("."))
    if len(lower) < _SHORTEST_STREET or lower in _NO_STREET:
        return False
    if lower.endswith(_STRONG):
        return True
    number = _house_number(text, end) if lower.endswith(_WEAK) else None
    if number is None:
        return False
    return word[0].isupper() or _to_the_end(text, number) > number or _after_lives(text, start)


def _is_name(match: re.Match[str], text: str) -> bool:
    """Whether capitalised words before a number are a street: an address goes before, or is in what follows."""
    word = match.group().lower()
    number = _house_number(text, match.end())
    if number is None:
        return False
    postcode = _with_postcode(text, number) > number
    start = _name_start(text, match.start())
    if word in _NO_NAME or word in _NO_STREET or (word in TOWNS and start == match.start()):
        return postcode and word not in _NO_NAME - {"plein", "flat"}
    if postcode:
        return True
    if _YEAR.match(text, match.end()):
        return False
    first = text[start : match.end()].split(" ", maxsplit=1)[0]
    lead = start < match.start() and first.lower() in _LEADS and first[0].isupper()
    written = text[match.end() : number]
    additions = _CERTAIN_ADDITION.search(written) is not None and not match.group().isupper()
    person = start == match.start() and _PERSON_BEFORE.search(text[max(0, start - 12) : start])
    town = not person and _with_town(text, number, after_postcode=False) > number
    after = _ALSO_AFTER.match(text, number) is not None
    return lead or additions or town or after or _after_lives(text, start)


def _after_lives(text: str, start: int) -> bool:
    return _LIVES.search(text[max(0, start - _BEFORE_NAME) : start]) is not None


def _house_number(text: str, at: int) -> int | None:
    """The end of the house number with everything added to it: `12`, `12-3`, `12 bis A`, `3 app. 12`."""
    match = _NUMBER.match(text, at)
    if match is None or _COUNTED.match(text, match.end()):
        return None
    end = match.end()
    for _ in range(_MOST_ADDITIONS):
        addition = _ADDITION.match(text, end)
        if addition is None:
            break
        if _COUNTED.match(text, addition.end()):
            return None if addition.group()[:1] in "-–" else end
        end = addition.end()
    return end if end > match.end() or not text[end : end + 1].isalpha() else None


def _to_the_end(text: str, number: int) -> int:
    """Past the postcode and the town, where they follow a house number."""
    end = _with_postcode(text, number)
    return _with_town(text, end, after_postcode=end > number)


def _with_postcode(text: str, end: int) -> int:
    after = _POSTCODE_AFTER.match(text, end)
    if after and _is_postcode(after.group(1), announced=True):
        return after.end(1)
    foreign = _FOREIGN_AFTER.match(text, end)
    if foreign and capitalised_town(text, foreign.end(), sure=True):
        return foreign.end() - 1
    return end


def _with_town(text: str, end: int, *, after_postcode: bool) -> int:
    """Past the town: any capitalised word after a postcode, `te` or `in`; else only what is known or ends as one."""
    gap = _BEFORE_TOWN.match(text, end)
    if gap is None or gap.end() == end or (gap["word"] and not gap["comma"]):
        return end
    line_end = gap["comma"] == "\n" and not gap["word"]
    sure = gap["word"] is not None or after_postcode
    known = known_town(text, gap.end(), sure=sure and not line_end)
    if known:
        return known
    plain = gap["comma"] == " " and not sure
    town = None if plain else capitalised_town(text, gap.end(), sure=sure and not line_end)
    return town or end


def _name_start(text: str, start: int) -> int:
    """Words before the last word of the street that belong to its name: `Burgemeester van der Helst…`."""
    for _ in range(6):
        before = _NAME_WORD_BEFORE.search(text[max(0, start - 34) : start])
        if before is None:
            break
        word = before.group(1)
        lower = word.lower().rstrip(".")
        if lower == "naar" and re.search(r"\b[Ww]eg $", text[max(0, start - 9) : start - 5]):
            start -= 5
            continue
        if lower in _OUTSIDE_NAME or (lower in TOWNS and lower not in _NAME_WORDS):
            break
        named = (word[0].isupper() or word[0].isdigit()) and not word.endswith((".", "-"))
        if not (named or lower in _NAME_WORDS or _ABBREVIATED.fullmatch(word)):
            break
        start -= len(word) + 1
    return _skip_article(text, start)


def _skip_article(text: str, start: int) -> int:
    """Past `de`, `het` and `van de`, which stand before a street but do not belong to its name (`van der` does)."""
    while article := _ARTICLE.match(text, start):
        start = article.end()
    return start


def _is_postcode(written: str, *, announced: bool) -> bool:
    letters = written[-2:]
    if letters.upper() in ("SA", "SD", "SS"):
        return False
    if letters.lower() in _NO_LETTERS and not (announced and (letters.isupper() or " " not in written)):
        return False
    return announced or letters.isupper() or " " not in written


def _postcodes(text: str) -> Iterator[Span]:
    for match in _POSTCODE.finditer(text):
        before = text[max(0, match.start() - _BEFORE_POSTCODE) : match.start()]
        announced = re.search(r"postcode|\bpc\b|adres|\bwoon", before, re.IGNORECASE) is not None
        end = match.end()
        number = _after_postcode(text, end)
        numbered = _NUMBER_BEFORE.search(before)
        town = _with_town(text, number or end, after_postcode=True)
        backed = announced or town > (number or end)
        if not _is_postcode(match.group(), announced=backed) or (not backed and _NUMBER_NAME.search(before)):
            continue
        yield (match.start() - len(before) + numbered.start(1) if numbered else match.start()), town


def _after_postcode(text: str, end: int) -> int | None:
    gap = _WITH_NUMBER.match(text, end)
    return _house_number(text, gap.end()) if gap else None


def _boxes(text: str) -> Iterator[Span]:
    for match in _POSTBUS.finditer(text):
        yield match.start(), _to_the_end(text, match.end())
