"""Whether a message is mainly in another language than Dutch, by script and by short everyday words."""

import unicodedata

from nlu.reading import fold
from nlu.wordlists import word_set

_DUTCH = word_set("""
    de het een en van ik je jij u is zijn ben bent dat die dit niet met voor op aan te er mijn me mij wat hoe kan
    mag moet als maar om ook naar bij uit nog wel geen heb heeft hebt door over wil of dan dus wie waar waarom
    wanneer we wij ze zij hij haar hem hun nu al meer zo iemand werk werken uitkering gemeente uwv bijstand baan
    brief geld gesprek mensen mens wordt worden was had kun jullie graag gaan ga ja nee hallo hoi dank bedankt help
    helpt zonder weet doe doen krijg krijgen zou ziek keuring alleen tot deze veel toch goed
""")
_OTHERS: dict[str, frozenset[str]] = {
    "en": word_set("""
    the and you your my i is are am can do does how what where when why to for of with not have has had will would
    please hello this that it but or if from work working benefit benefits money help need want speak english
    someone job get me they he she be in on about any lost know letter don't dont i'm im sick municipality could
    should was were there who no yes thanks thank
"""),
    "de": word_set("""
    der die das und ich sie ist sind nicht mit für fur ein eine einen mein meine haben habe kann wie was wo warum
    wenn arbeiten arbeit geld hilfe bitte danke sprechen deutsch auf zu von wir ihr mir mich auch noch bin hallo
    brauche krank bekommen muss oder aber wird werden etwas jemand guten tag kein keine
"""),
    "fr": word_set("""
    le la les et je vous est suis pas avec pour un une mon ma mes comment quoi pourquoi travail travailler argent
    aide bonjour merci parler francais français sur dans des du que qui ne j'ai ai cherche l'aide d'aide francaise
    allocation voudrais peux puis si mais besoin
"""),
    "es": word_set("""
    el la los las y yo usted es soy no con para un una mi como cómo que qué donde trabajo trabajar dinero ayuda hola
    gracias hablar espanol español puedo tengo quiero necesito por pero si del
"""),
    "tr": word_set("""
    ve bir bu ben benim icin için ne nasil nasıl calismak çalışmak is iş para yardim yardım merhaba tesekkurler
    teşekkürler turkce türkçe var yok mi mı degil değil istiyorum lazim lazım kadar ile gibi evet hayir hayır
    konusmak konuşmak miyim mıyım uitkeringim
"""),
    "pl": word_set("""
    i ja jest nie na z w do czy jak co gdzie mam moge mogę praca pracy pracowac pracować pieniadze pieniądze pomoc
    dzien dzień dobry dziekuje dziękuję po polsku prosze proszę jestem chce chcę sie się zasilek zasiłek moj mój
"""),
    "it": word_set("""
    il lo gli e io sono non con per un una mio mia come cosa dove lavoro lavorare soldi aiuto ciao grazie parlare
    italiano ho che
"""),
    "ro": word_set("""
    si eu sunt nu cu pentru un o meu mea cum ce unde lucru munca bani ajutor buna multumesc romana am vreau pot
"""),
    "pap": word_set("""
    mi bo nan ta no ku pa un kon kiko unda trabou plaka yudansa bon dia danki papiamentu tin mester por
"""),
    "so": word_set("""
    waxaan iyo ma waa ku ka u si maxaa sidee shaqo lacag caawimaad mahadsanid soomaali aniga
"""),
    "uk": word_set("ya ne na shcho yak robota hroshi dopomoha dyakuyu ukrainian mozhna"),
    "pt": word_set("""
    eu você voce não nao como quando onde porque trabalho trabalhar dinheiro ajuda obrigado obrigada olá ola preciso
    posso quero falar português portugues estou doente tenho minha meu uma um para com sem mais muito por favor
"""),
    "hu": word_set("""
    és nem hogy van vagyok egy mit hol miért munka dolgozni pénz segítség köszönöm szia magyar kell tudok szeretnék
    beteg nekem
"""),
    "hr": word_set("""
    ja sam nije nisam imam nemam kako gdje gde zašto zasto posao raditi novac pomoć pomoc hvala molim govorite mogu
    želim zelim bolestan bolesna treba mi što sta srpski hrvatski bosanski
"""),
    "sq": word_set("""
    unë une jam nuk kam si ku pse punë pune para ndihmë ndihme faleminderit shqip mund dua duhet sëmurë semure
"""),
    "ar": word_set("""
    ana mish mesh kayf kif wayn wein fayn shughl khidma flus fluss masari musa3ada mosa3ada shukran salam arabi
    3arabi bidi biddi lazem lazim 3andi andi hada bhal bzaf
"""),
    "ku": word_set("""
    ez min nizanim dikarim kar dixwazim alîkarî alikari pere spas kurdî kurdi nexweş nexwes çawa cawa heye tune
"""),
    "sw": word_set("mimi nataka kazi pesa msaada asante habari kiswahili naweza sina nina jinsi gani wapi mgonjwa"),
    "srn": word_set("mi no e sabi mi wani wroko moni yepi gran tangi taki sranan pe fa san"),
    "ru": word_set("""
    menya mne kak gde pochemu rabota rabotat dengi pomosch pomosh spasibo zdravstvuyte russkiy mogu hochu nuzhno
    bolen bolna privet
"""),
    "id": word_set("""
    saya tidak dan yang untuk bagaimana kerja uang bantuan terima kasih bahasa
"""),
}
_NAMED = word_set("""
    english engels deutsch duits francais français frans türkçe turkce turks polski pools arabisch arabic espanol
    español spaans ukrainian oekraiens українська farsi tigrinya somali
""")

_PLAIN = {name: frozenset(fold(word) for word in known) for name, known in _OTHERS.items()}
_FEWEST = 2  # clear words, or letters of another script


def foreign_language(text: str) -> str | None:
    """The language (or script) when most of the message is not Dutch, else None; needs at least two clear words."""
    if script := _script(text):
        return script
    words = ["".join(char for char in word if char.isalnum() or char == "'") for word in fold(text).split()]
    words = [word for word in words if word]
    dutch = sum(word in _DUTCH for word in words)
    counts = {name: sum(word in known for word in words) for name, known in _PLAIN.items()}
    best = max(sorted(counts), key=lambda name: counts[name])
    alone = sum(word in _PLAIN[best] and word not in _DUTCH for word in words)
    if alone >= _FEWEST and counts[best] > dutch and counts[best] * 3 >= len(words):
        return best
    return None


def _script(text: str) -> str | None:
    letters = [char for char in text if char.isalpha()]
    strange = [char for char in letters if not unicodedata.name(char, "LATIN").startswith("LATIN")]
    if len(letters) >= _FEWEST and len(strange) * 2 > len(letters):
        return unicodedata.name(strange[0]).split(" ")[0].lower()
    return None
