"""Personal data with exact spans. In the cases, `{kind|text}` marks what must be found; the rest must be left alone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.personal_data import PersonalData, find_personal_data, mask

FOUND = """
mijn bsn is {bsn|123456782} en ik heb ww
bsn {bsn|111222333}
{bsn|123 456 782} is mijn bsn
burgerservicenummer: {bsn|1234.56.782}
mijn bsn is {bsn|123456789}
sofinummer {bsn|12345678}
{bsn|123456782}
bel me op {phone|0612345678}
mijn nummer is {phone|06-12345678}
bel {phone|06 12 34 56 78} na 5 uur
{phone|+31 6 12345678}
{phone|+31(0)6 1234 5678}
{phone|0031612345678}
tel {phone|0118-123456}
vast nummer {phone|071 512 34 56}
{phone|020-1234567} of {phone|06.12.34.56.78}
mobiel {phone|612345678}
{phone|+32 470 12 34 56}
graag bellen op {phone|(0118) 12 34 56}
mail {email|jan.jansen@gmail.com} graag
{email|jan@kpnmail.nl}.
mijn mail is {email|piet apenstaartje hotmail punt com}
{email|piet_12 @ ziggo.nl}
{iban|NL91ABNA0417164300}
mijn rekening is {iban|NL91 ABNA 0417 1643 00} dank
{iban|nl91abna0417164300}
{iban|BE68 5390 0754 7034}
{iban|DE89370400440532013000}
iban {iban|NL12RABO0123456789}
ik woon {address|Kerkstraat 12 in Goes}
Ik woon op de {address|Kerkstraat 12a, 4331 AB Middelburg}
ik woon in de {address|kerkstraat 12}
adres: {address|Van der Helststraat 12-3}
{address|Burgemeester Jansenlaan 3}
mijn adres is {address|Lange Delft 14}
ik woon aan de {address|Oude Vlissingseweg 44}
{address|4331AB 12}
postcode {address|4331 AB, nummer 12}
{address|4331 AB 12} is mijn postcode en huisnummer
ik woon op {address|Dorpsplein 5 b}
wij verhuizen naar {address|Stationsweg 101}
ik ben geboren op {dob|3 mei 1985}
geb. {dob|03-05-1985}
geboortedatum: {dob|3/5/1985}
geboortedatum {dob|03051985}
ik ben van {dob|3 mei 1985} en woon in Goes
{dob|12-04-1990} geboren
mijn zoon is geboren {dob|1 januari 2003}
geb {dob|3-5-'85}
Mijn BSN: {bsn|1112.22.333}.
bsn nr {bsn|123456782}, kunt u kijken?
ik heet Jan, {bsn|111 222 333}
mijn burgerservicenummer = {bsn|999999990}
u kunt mij bellen op {phone|06 - 12345678}
mijn 06 is {phone|0687654321}
{phone|06-1234 5678}
bel mijn moeder {phone|0113 21 34 56}
nr {phone|+31612345678}
{phone|0031 6 12 34 56 78}
m'n mail: {email|k.de_vries+uwv@outlook.com}
stuur naar {email|JAN.JANSEN@ZEELANDNET.NL} aub
{email|anna(at)gmail.com}
rekeningnummer {iban|NL39 RABO 0300 0652 64}
graag overmaken op {iban|NL20INGB0001234567}
ik woon {address|Dorpsstraat 5 te Yerseke}
{address|Nieuwstraat 101-B, 2312 KA Leiden}
adres {address|Prins Hendriklaan 44}
wij wonen op de {address|Lange Noordstraat 8 in Middelburg}
Ik woon in Leiden aan de {address|Haarlemmerstraat 120}
mijn postcode is {address|2311 EZ 14}
{address|2311EZ huisnummer 14}
{address|Stationsplein 3, 4461 HP Goes}
geboren: {dob|12 maart 1990}
ik ben {dob|12-3-1990} geboren
Jan, geboren {dob|1-1-2000}, wonend te Goes
mijn dochter geb {dob|05-06-2010}
geboortedatum is {dob|1985-05-03}
{address|Dorpsstraat 12, 4331 AB Middelburg}
{address|kerkstr. 12 zwolle}
mijn adres is {address|Plein 1944 12}
{address|Oude Haven 3, Bergen op Zoom}
ik woon op de {address|Laan van Meerdervoort 5-II}
{address|laan van meerdervoort 512 den haag}
{address|Oranje Nassaustraat 18, Nijmegen}
IK WOON OP DE {address|KERKSTRAAT 12 IN GOES}
{address|Rijksweg-Zuid 88, 6161 BR Geleen}
{address|Haagweg 1 flat 3 nr 27, Rijswijk}, daar woon ik
{address|Spuistraat 12, 2e etage, Amsterdam}
van {address|Vossiusstraat 4} naar {address|Kerkplein 6, Sint-Annaland} verhuisd
wij zitten op {address|De Wieken 44}
{address|'t Zand 12} staat op de envelop
{address|Damrak 1-D} was het
postcode {address|1234 AB en huisnummer 12}
mijn postcode is {address|1234 AB}
{address|1234 AB, Kerkstraat 12, Goes}
stuur naar {address|Postbus 1234, 3500 BE Utrecht}
{address|Turnhoutsebaan 45 bus 3, 2140 Antwerpen}
mijn zoon is van {dob|20 mei 2010}
bouwjaar {dob|8-8-1988}
Geb.{dob|4-4-04}
geboren {dob|14-II-1973}
born {dob|August 24, 1991}
ziek sinds 3-5-2020 en geboren op {dob|1-1-1980}
kinderen geboren op {dob|1-2-2010} en {dob|3-4-2012}
{phone|06–45612378}
{phone|06_12345678}
{phone|(+31) 6 24681357}
{phone|0049 170 3456 712}
Belgisch nummer {phone|03 234 56 78}
tel {phone|06 12345678}/{phone|0118 123456}
{email|jan%test@voorbeeld.org}
{email|info@bakkerij-jansen.nl} is van mij
{bsn|846 - 417 - 753} is mijn bsn
bel 0900-9294, bsn {bsn|576443517}
geef 12345678 als klantnummer en bsn {bsn|123456782}
""".strip().splitlines()

LEFT_ALONE = """
brief van 3 mei 2026
ik kreeg op 12-11-2026 een brief
mijn gesprek is 12 november 2026
bel 112 of 113
0800-0113 is gratis
bel 0900-9294 of 088 0767 000
mail naar info@uwv.nl
NL12RABO0123456789
ik krijg 1250,50 euro per maand
1.250.000 euro
ik werk 24 uur en verdien 1450
zaaknummer 123456782
kvk 12345678
dossier 20261234
van 2026 is 30 dagen
in 2026 en 12 maanden
artikel 29b
ik heb 35 tot 80 procent
de loopbaan 2 jaar
ik ben onderweg 5 km
14 0118
mijn dossiernummer is 123456782 en ik wacht
tussen 2020 en 2026
wet van 1 januari 2015
15.000 euro schuld en 200 euro boete
van 20-11-2026 tot 20-12-2026
ik ben 45 jaar
2 keer per week 3 uur
het uwv kantoor aan het stationsplein
ik loop op straat 3 keer per dag
op 1 januari 2027 stopt mijn ww
bezwaar voor 12 december 2026
de brief is gedateerd 3-11-2026
mijn loon is 2.345,67 bruto
25% van 1.400 euro
tussen 09:00 en 17:00
in 2024 kreeg ik 1400 en in 2025 1500
nummer 14 van de lijst
ik heb 3 kinderen van 5, 7 en 12
kantoor op Stationsplein in Goes
bel 14 010 of 0800 1205
uwv 088 898 92 94
mijn klantnummer is 12345678
bedrag 123456789 euro
artikel 7:658 BW
de kans is 1 op 1000
versie 2.0.1
week 45 en 46
10 november 2026 gesprek op kantoor
in de Kerkstraat is een UWV
Plein 1944 is dat waar het Werkbedrijf zit?
De Laan van 1813 is afgesloten
afspraak 03-07-2025 10:15
bel 0900-9294 voor je bsn
bsn? bel 088 898 92 94
klantnummer 0123456789
auto bouwjaar 8-8-1988
de brief is van 20 mei 2010
op 3 mei 2025 een brief over mijn geboortedatum
ik kreeg 1200 WW
in Wajong 2010 of 2015
Kamer 12, Utrecht
ik woon in Utrecht 5 jaar
mijn zoon Daan 12 in Goes
klacht@gemeente-goes.nl
""".strip().splitlines()


def unmark(marked: str) -> tuple[str, set[PersonalData]]:
    """The plain text of a case and the spans it marks."""
    plain, spans, at = "", set(), 0
    for match in re.finditer(r"\{(\w+)\|([^}]*)\}", marked):
        plain += marked[at : match.start()]
        spans.add(PersonalData(len(plain), len(plain) + len(match[2]), match[1]))
        plain += match[2]
        at = match.end()
    return plain + marked[at:], spans


@pytest.mark.parametrize("case", [*FOUND, *LEFT_ALONE])
def test_exact_spans(case: str) -> None:
    text, expected = unmark(case)
    assert set(find_personal_data(text)) == expected


def test_a_public_number_is_left_alone_in_any_spelling() -> None:
    assert find_personal_data("bel 0118-643000 of 0115 643 000", ["0118643000", "+31 115 643000"]) == ()


def test_mask_puts_a_dutch_label_in_place_of_each_span() -> None:
    text = "bel 06-12345678, bsn 123456782, geboren 3 mei 1985"
    assert (
        mask(text, find_personal_data(text))
        == "bel [telefoonnummer], bsn [burgerservicenummer], geboren [geboortedatum]"
    )


def test_spans_count_code_points_of_the_original_text() -> None:
    text = "😀 é bel 0612345678"
    (found,) = find_personal_data(text)
    assert text[found.start : found.end] == "0612345678"


@given(st.text(max_size=200) | st.text(alphabet="0123456789 .-+()@NL", max_size=200))
def test_spans_are_sorted_apart_and_inside_the_text(text: str) -> None:
    found = find_personal_data(text)
    edges = [edge for item in found for edge in (item.start, item.end)]
    assert edges == sorted(edges)
    assert all(0 <= item.start < item.end <= len(text) for item in found)
    mask(text, found)
