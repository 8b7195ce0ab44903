"""Rules for self-harm, psychosis and other emergencies. `level name: pattern`, see `nlu.patterns`."""

SELFHARM = """
serious cut: verbrand|verbrandt|brand ~2 huid|arm|hand|been ~4 aansteker|sigaret|peuk|strijkijzer
serious hurt-self: doe|doet ~1 mezelf|zichzelf ~5 pijn
serious cut: drang|neiging|behoefte ~3 te snijden|krassen
serious cut: arm|armen|been|benen|polsen ~1 kapot|stuk|open ~1 gesneden|gekrast|gekrabd
serious cut: scheermes|scheermesje|mesje ~5 arm|armen|been|benen|huid|pols
serious cut: snij|snijd|snijdt|kras ik|hij|ze|zij ~2 om|als|omdat|wanneer
serious cut: maak ~3 wonden|wondjes|sneetjes|krassen ~2 op|in ~2 arm|armen|been|benen
serious cut: ^ ?ik heb ~2 weer|net|opnieuw gesneden|gekrast ~1 $
serious cut: het|dat snijden|krassen ~2 niet|laten|stoppen|terug
serious hurt-self: slaat|sla|bijt|bonkt|krabt zichzelf|mezelf
serious cut: mezelf|zichzelf ~4 @hurts_self
serious cut: arm|armen|been|benen|polsen|buik|huid ~2 opengesneden|opengekrast|opengekrabd|kapotgekrast|open
    ?gesneden|gekrast|krab
serious cut: stoppen|stop|begonnen|drang|neiging|het|aan|door ~2 snijden|krassen|automutileren ~1 $
serious cut: snijden|krassen is ~3 begonnen|terug|erger|verslaving
serious cut: stoppen|weer|begonnen met snijden|krassen
serious cut: ik|hij|zij|ze snij|snijd|snijdt|kras|krast omdat|als|wanneer|om
serious cut: wonden|wondjes|littekens|sneeen ~2 van|door ~1 snijden|krassen
serious cut: kerf|kerft|kerven|snijd|snijdt|kras ~2 in ~2 arm|armen|been|benen|huid|vel|polsen
serious cut: krab|krabt|bijt|kras ~4 open|bloeden*|bloedens
serious cut: snijden|krassen is|helpt|geeft|lucht ~4 helpt|enige|lucht|rust|manier|opluchting
serious cut: @cut ~2 arm|armen|been|benen|polsen|huid ~3 open|aansteker|sigaret|peuk|mes|mesje|scheermes|kapot
serious cut: @cut ~2:fill zich|zichzelf
serious hurt-self: sla|bonk|bons|beuk|slaat|bonkt ~2 met ~1 hoofd ~2 tegen
serious cut: @cut ~5:fill @myself|me|mij !de|het|voor|af|op|rot
serious cut: @myself|me|mij ~5:fill ?te @cut !de|het
serious cut: @cut ~4 in|op ~2 arm|armen|been|benen|pols|polsen|vel|huid|bovenbenen|lijf|onderarm|buik|lichaam
serious cut: in|op ~2 arm|armen|been|benen|pols|polsen|vel|huid|bovenbenen|lijf|onderarm|buik|lichaam ?te @cut
serious cut: weer|steeds|ga|zit|begonnen|moet|wil|drang|neiging|begin ~4:fill ?te ?met snijden|krassen|
    automutileren|zelfbeschadiging !in|op|uien|van|de|brood
serious cut: zelfbeschadig*|automutil*|zelfverwond*|zelfbeschadeg*|autimutil*|automutul*
serious cut: vol|verse|nieuwe ~4 krassen|snijwonden|sneeen
serious cut: @cut ~3 in ~1 pols|polsen|arm|armen
serious cut: zelf beschadiging|verwonding|beschadigen
serious cut: snijwonden|sneeen|sneetjes|krassen|snee ~6 zelf|verse|nieuwe|zijn|haar|mijn|polsen|arm|armen|onderarm|
    onderarmen !van|auto
serious hurt-self: @myself ~4:fill ?weer ?te ?gaan ?zou ?wil ?ga pijn ?te ?willen doe|doen|doet|gedaan|deed|wil
serious hurt-self: sla|slaat|sloeg|beschadig*|verwond*|straf|pijnig*|brand|verminkt ~2:fill @myself
serious hurt-self: @myself ~3 slaat|sla|slaan|pijnig*|straf|straffen|beschadig*|verwond*|toetakel*|mutileer*|
    verminken|verbranden
serious hurt-self: sla|slaat|bonk|bonkt|bons ~5 hoofd ~2 tegen ~2 muur|wand|deur
serious hurt-self: hoofd ~3 tegen ~2 muur|wand|deur ~2 sla*|bonk*|beuk*|bons*
serious hurt-self: doe|doet|deed|gedaan ~3 @myself ~2 pijn
serious hurt-self: @wil|ga|gaat|neiging|drang|om ~4:fill @myself ~4:fill pijn|snij*|beschadig*|verwond*|branden|
    slaan|straffen
serious hurt-self: brand|brandt|brandde ~3 @myself|me|mij|zich ~4 sigaret|aansteker|peuk|peuken|sigaretten|
    strijkijzer
serious hurt-self: sigaret*|peuk|peuken|aansteker ~4 uit|op ~2 arm|armen|huid|been|vel|hand
serious eating: eet|eten ~3 expres niet|niks
serious english: cut|cutting|cuts|burn|harm|harming myself|himself|herself
serious english: self harm|harming|harmed|injury
serious english: selfharm*
acute overdose-self: expres|opzettelijk ~5 overdosis|@means
acute overdose-self: @means ~6 expres|opzettelijk
"""

# Voices that give orders come before all other rules: what they order must not pass for a wish.
ORDERS = """
acute voices-order: @voices ~6 @order ~8 ?mezelf pijn|dood|doden|snijden|springen|moorden|moord|vermoord*|steken|
    slaan|iets|aandoe*|aan|kant|trein|mezelf|zichzelf|ophangen|iemand|brand
acute voices-order: @voices ~6 @order dat|mij|me|om|hem|haar ~6 moet*|moeten|te
acute voices-order: @voices ~4 @order
acute voices-order: @voices ~5 opdracht*|bevelen|bevel|commando*|dingen|doen
acute voices-order: @voices ~5 dwingen|dwingt|bevelen|beveelt|gebied*|commander*|sturen
acute voices-order: van|volgens ?mijn|de @voices ~3 moet*|moeten|mag
acute voices-order: moet|mag ~3 van ?mijn|de @voices
acute voices-order: @voices ~2 van @wil|willen dat|zeggen
acute voices-order: god|duivel|satan|demon*|engel|allah|jezus|radio|tv|televisie|computer ~3 zegt|beveelt|vertelt|
    wil|roept|geeft ~6 moet|opdracht|offeren|doden|opdrachten
acute voices-order: opdracht|bevel|bevelen ~3 van|uit ~2 god|duivel|@voices|satan|boven|hoofd|radio|tv
"""

PSYCHOSIS = """
serious implant: gedachten|hersenen leest|lezen|stelen|steelt|bestuurt
serious chased: camera*|drones|mensen|ze ~2 die mij|me ~2 volgen|achtervolgen|filmen|bespieden
serious voices: overleden|dode ~2 @kin ~2 praten|zegt|roept ~8 komen|moet|roept
serious implant: chip|zender|implantaat ~2 in|onder ~2 arm|been|hand|buik|nek|oor
serious implant: in|uit mijn hoofd|gedachten ~1 kijken|meekijken|meelezen|luisteren|kruipen
serious psychosis: is|zit|ben|raakt|raak in een psychose
serious voices: opdracht*|bevelen ~2 van ~2 @voices
serious chased: huis|kamer|woning ~3 camera*|microfoon*|afluister*
serious chased: gaten ~2 gehouden|houden ~3 ?wordt ?door aivd|geheime|cia|fbi|overheid|regering|maffia|buren|
    satelliet
serious chased: door ~2 aivd|geheime|cia|fbi|maffia ~3 gaten
serious chased: aivd|geheime dienst|cia
serious voices: praten|fluisteren|praat ~2 via|door|uit de muur|muren|radio|tv|plafond|vloer|stopcontact
serious chased: eten|drinken|water|koffie ~3 vergiftigd|vergif|gif
serious implant: telefoon|computer|tv|satelliet ~3 stuurt|leest|zendt|steelt|bestuurt ~2 mijn gedachten|hersenen|
    brein|hoofd
serious implant: zit|zitten|is ~2 iets ~2 in mijn hoofd|lichaam|lijf|hersenen ~3 bestuurt|praat|leest|stuurt
serious voices: hoor|hoort ~6 praten|fluisteren|schreeuwen|lachen ~1 in ?mijn|zijn|haar hoofd
serious chased: ze|buren|mensen|zij|familie|gemeente|uwv ~2 proberen|willen|wil|probeert ~3 mij|me|ons ~2 ?te
    vergiftigen|vermoorden|vergassen|vernietigen
serious voices: hoor|hoort ~5 @voices !over|van|op
serious chased: aivd|cia|fbi|overheid|regering|geheime|maffia ~3 volgt|volgen|achtervolgt|bespioneert|luistert|
    luisteren ~2 mij|me|ons|hem|haar|mee
serious chased: mensen|ze|iedereen ~3 praten|praat ~2 over mij|me ~3 radio|tv|televisie|hoofd
serious chased: stralen|straling|signalen|golven ~5 gek ~2 maken
serious chased: buren|ze|mensen ~3 straling|stralen|gas ~3 uit|naar|binnen
serious psychosis: verward|war ~8 @voices|achtervolg*|praat
serious voices: hoor|hoort|horen|hoorde|gehoord ~6:fill ?weer ?allemaal ?de ?heel ?veel @voices !van
serious voices: @voices ~4 hoor|hoort|horen|hoorde !van|de
serious voices: @voices ~3 in|uit ~2 hoofd|muur|tv|radio|muren|kop|oren|televisie|telefoon
serious voices: stemmen ~3 praten|lachen|gaan|zijn|schelden|schreeuwen|komen|worden ~4 weg|terug|erger|harder|me|
    uit|over|stoppen|mij|door|dag
serious voices: stemmen|stemmetjes ~3 worden|zijn|is ~2 erger|harder|terug|luid*|sterker
serious voices: mensen|dingen|schimmen|gezichten|duivel*|demon*|schaduwen|beesten ~4 die er|niet ~2 niet|zijn|er
serious voices: zie|ziet|hoor|hoort ~3 dingen|mensen|schimmen|dieren|beestjes ~2 die ~2 er|niet|anderen ~2 niet|
    zijn|zien|horen
serious chased: achtervolgd|achtervolg*|gevolgd|achterna|bespied|bespioneerd|afgeluisterd|opgejaagd|gehackt ~4
    word*|door|ze|wordt|zit|zitten ~3 ?geheime aivd|cia|fbi|politie|mensen|overheid|regering|mannen|buren|camera*|
    iedereen|hem|auto*|dienst|maffia|russen
serious chased: word|wordt|worden ~3:fill ?door ~4 achtervolgd|afgeluisterd|bespied|bespioneerd|vergiftigd|bestuurd|
    beheerst
serious chased: word|wordt|ben ~2:fill gevolgd door ~2 auto|mensen|mannen|vreemden|politie|iemand|buren|onbekenden|
    camera*
serious chased: door ~2 auto|auto's|mensen|mannen|vreemden|onbekenden ~2 gevolgd
serious chased: @kin|hij|ze|zij|ik ~5 achtervolgd|afgeluisterd|bespied|bespioneerd|vergiftigd ~2 word*
serious chased: ze|mensen|iemand volgen|volgt|achtervolgen ~1 mij|me|ons ~3 overal|steeds|af
serious chased: ze|mensen|aivd|cia|buren|overheid|geheime|maffia|iedereen|politie|mannen ~3 achtervolg*|afluister*|
    bespied*|bespioner*|vergiftig*|achterna ~3 ?mij|me|af|ons|hem !op
serious chased: ze|mensen|aivd|cia|buren|overheid|maffia|iedereen|mannen|politie ~2:fill @wil|willen|proberen ~3 me|
    mij|hem|haar|ons ~4 vergiftig*|vermoord*|doden|dood|pakken|vermoorden|uitschakelen|kapot|opsluiten
serious chased: ze|mensen|aivd|cia|buren|geheime|dienst|mannen|iedereen|overheid|satan|duivel ~2 zitten|zit|zijn ~2
    achter mij|me|hem|haar|ons ~2 aan
serious chased: luisteren|luistert ~4 af|telefoon ~3 ze|mij|me|af
serious chased: camera*|microfoon*|zender*|microfoontjes|afluister* ~6 muur|muren|huis|plafond|hoofd|lamp*|telefoon|
    kies|verstopt|tanden|geplaatst|brein|oor|lamp
serious implant: chip|zender|implantaat|apparaatje|microchip|antenne ~4 in|onder ~2 hoofd|hersenen|lichaam|hersens|
    tand|kies|lijf|huid|nek|brein|oor
serious implant: chip ~4 geimplanteerd|ingebracht|geplaatst|ingebouwd|ingeplant|gestopt|gezet
serious implant: geimplanteerd|ingeplant|geimplementeerd ~4 chip|zender|hoofd|hersenen|lichaam
serious implant: gedachten ~4 gelezen|gestolen|bestuurd|lezen|gestuurd|ingebracht|uitgezonden|horen|beheerst|
    overgenomen|gecontroleerd|stelen|besturen
serious implant: lezen|stelen|besturen|sturen|controleren|leest|horen ~4 gedachten
serious implant: ze|overheid|iemand|cia|aivd|uwv|satelliet|straling ~3 bestuurt|besturen|bestralen|bestraald|
    straling|stralen|bestraalt ~4 me|mij|hersenen|lichaam|huis|gedachten|hoofd
serious implant: word|wordt ~3 bestraald|bestuurd|overgenomen|gemanipuleerd ~3 door|via|met
serious message: tv|televisie|radio|krant|nummerborden|nieuws|internet|kentekens|lantaarnpalen ~4 boodschap*|
    berichten|tekens|signalen|praat|praten|over|tegen|stuurt|codes ~4 mij|me|hem|haar|speciaal|voor
serious message: boodschap*|berichten|tekens|signalen|codes ~5 tv|televisie|radio|kentekens|nummerborden
serious message: ben|ik|hij|zoon|is ~3:fill ?de messias|jezus|uitverkoren*|profeet|antichrist|god|onsterfelijk
    !dank|ik|zij|weet
serious psychosis: ben|is|word|wordt|raak|raakt|lijkt|voel|voelt ~4:fill psychotisch|psychoties|paranoide|paranoia
    !geweest
serious psychosis: psychotisch|paranoide ~2:fill ben|is|wordt|raak|raakt|aan
serious psychosis: denk|bang|voel|vrees ~4 psychotisch word|ben|raak
serious psychosis: heb|heeft|krijg|krijgt|had ~2:fill een psychose $
serious psychosis: nu|weer|midden|diepe ~2:fill in een psychose
serious psychosis: zit|zitten ~3:fill in een psychose
serious psychosis: manisch|manische|psychose ~4 politie|gevaarlijk|slaapt|112|crisisdienst|opgenomen|nu
serious psychosis: psychose ~2 ?is begint|begonnen|erger|terug|aankomen
serious psychosis: heb|heeft|krijg|krijgt ~3:fill waanbeelden|wanen|hallucinaties|waanideeen
serious psychosis: hallucineer|hallucineert|hallucineren
serious english: hear|hearing|hears voices
serious english: voices ~3 tell|telling|say|saying|head|tells
serious english: following|chasing|watching|poison|poisoning me
"""

ACUTE_OTHER = """
acute overdose: alles|allemaal ~2 ingenomen|geslikt|opgegeten
acute starving: niks|niets|geen ~2 te eten|drinken
acute street: op straat ~5 geen|nergens ~2 slaapplek|slaapplaats|slapen|plek|onderdak|bed
acute street: geen|nergens ~2 slaapplek|slaapplaats|onderdak ~3 $
acute medical: ligt ~4 grond|vloer ~4 reageert|beweegt|bewusteloos|niet
acute medical: niet ~1 wakker ~1 te krijgen
acute medical: pijn ~3 borst ~5 arm|kaak|uitstraling|adem
acute starving: al|sinds ~3 dagen|week|weken ~2 niks|niets|niet ~1 gegeten|eten
acute street: uit ~1 huis gezet|gegooid ~8 waar|slapen|nergens|straat|heen|vannacht
acute street: weet niet waar ~2 moet|kan ~2 slapen
acute overdose: overdosis|overdosering|overdose|overdosissen
acute overdose: heb|heeft|had|net|nam|slikte|zojuist|ingenomen ~6 @means ~5 ingenomen|geslikt|genomen|opgegeten|op|
    binnen|gepakt|leeg
acute overdose: heb|heeft|net|zojuist ~5 teveel|veel|heel|hele|alle|al|allemaal|strip|strips|doosje|doos|pot|potje|
    hand|handvol|20|30|40|50|60|15|25|10|100 ~3 @means
acute overdose: te veel|teveel ~2 @means
acute overdose: @means ~4 te veel|teveel|allemaal|tegelijk ~3 genomen|ingenomen|geslikt|op|in|gehad
acute overdose: slikte|nam|geslikt|ingenomen|opgegeten ~5 @means|strip|doosje|potje|schoonmaakmiddel|bleek|chloor|
    gif|antivries
acute overdose: schoonmaakmiddel|bleek|chloor|gif|antivries|gootsteenontstopper ~4 gedronken|ingenomen|opgedronken|
    genomen|ingeslikt
acute overdose: gedronken|dronk|drink ~4 schoonmaakmiddel|bleek|chloor|gif|antivries
acute medical: pijn|druk|steken|beklemmend|benauwd|drukkend ~4 op|in|borst ~2 borst|borstkas|borstbeen|hart|
    hartstreek|linkerarm
acute medical: borst ~4 pijn|druk|beklemd|strak|benauwd
acute medical: krijg|krijgt|heeft|heb|denk ~4 hartaanval|hartinfarct|beroerte|hartstilstand|hersenbloeding|borstpijn
    !gehad|geleden|achter
acute medical: krijg|krijgt|kan|kunnen ~4 geen|niet|nauwelijks|bijna|amper ~4 adem|lucht|ademen|ademhalen
acute medical: geen ~2 adem|lucht ~3 krijg|krijgt|meer|halen
acute medical: ademt ~3 niet
acute medical: niet ~2 ademen|ademhalen|ademt
acute medical: kan ~3 niet|nauwelijks|amper ~3 ademen|ademhalen
acute medical: ik|hij|zij|ze stik|stikt ~1 $
acute medical: bewusteloos|bewustloos
acute medical: buiten bewustzijn
acute medical: niet ~2 aanspreekbaar
acute medical: @kin|hij|ze|zij reageert niet ?meer ~1 $
acute medical: reageert niet meer $
acute medical: reageert niet ~4 aanraken|schudden|roepen
acute medical: niet ~1 meer ~1 wakker ~2 te krijgen
acute medical: krijg ~4 niet|hem|haar ~3 wakker $
acute medical: krijg ~2 hem|haar|@kin ~1 ~~2 wakker
acute medical: in ~1 elkaar gezakt|zakt
acute medical: is|net ~4 flauwgevallen|ineengestort
acute medical: heeft|krijgt|net ~3 epileptische aanval|toeval
acute medical: bloedt|bloed|bloeding|bloedde|bloeden ~4 niet ~2 stoppen|stopt|stelpen|ophouden|gestelpt
acute medical: bloed|bloedt|bloeden ~2 heel|erg|hevig|ernstig|heftig|veel|dood|hard !druk
acute medical: verlies|verliest ~3 veel bloed
acute medical: verlamd|lamme|scheve|hangende ~3 mond|arm|gezicht|kant !jaar
acute medical: mond|mondhoek ~3 scheef|hangt
acute medical: ambulance|ziekenwagen|ziekenauto ~3 nodig|bellen|komen|sturen|nu|stuur
acute medical: stuur|bel ~2 ambulance|ziekenwagen|112 !gebeld
acute medical: in levensgevaar
acute panic: paniekaanval|hyperventil* ~6 adem|borst|hart|lucht|nu|dood|doodga|sterf
acute panic: paniek ~6 borst|adem|hart
acute panic: denk ~4 dood ga|doodga|sterf
acute starving: dagen|dag|week|weken ~6 niet|niks|niets|geen ~3 gegeten|gedronken|eten|drinken|slaap|geslapen|hap|
    voedsel|water
acute starving: niet|niks|niets|geen|nauwelijks ~3 gegeten|gedronken|eet|eten|drinkt|hap ~4 dagen|week|weken|
    gisteren|eergisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
acute starving: eet|drinkt|drink|slaapt ~3 al ~3 dagen|week|weken ~2 niet|niks|niets|nauwelijks
acute starving: al|sinds ~3 dagen|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren ~4 niet|
    niks|niets|geen ~2 gegeten|eten|gedronken|drinken
acute starving: uitgehongerd|verhonger*|honger ~5 kinderen|baby|flauw|dagen|niks|niets
acute starving: geen ~2 eten|voedsel ~4 kinderen|baby|huis|dagen|meer|vandaag !gegeven
acute starving: kinderen|baby|kind|dochter|zoon ~4 geen ~1 eten|voeding|melk|flesvoeding
acute street: vannacht|vanavond|nacht|nu|vandaag ~5 op straat !als|voor
acute street: op straat ~5 slaap*|vannacht|vanavond|nacht|kou|gezet|slaap|nu|staan|sta|buiten
acute street: slaap|slaapt|slapen ~4 op|in ?de|mijn|een straat|buiten|park|auto|bankje|station|portiek|brug|tent
    !brief
acute street: geen|nergens ~4 slaapplek|slaapplaats|onderdak|plek|bed|dak|slapen ~4 vannacht|vanavond|nacht|vandaag|
    hoofd|nu|slapen|heen
acute street: nergens ~4 slapen|heen|naartoe|terecht ~3 vannacht|vanavond|nacht
acute street: vannacht|vanavond|nacht ~4 ~~4 slaapplek|slaapplaats|onderdak|dak|slapen
acute street: slaap|slaapt|slapen ~4 buiten|straat|auto|park
acute street: waar ~2 kan|moet ~4 vannacht|vanavond|nacht ~3 slapen|heen
acute street: dakloos ~5 vannacht|vanavond|nu|kou|vandaag|sinds
acute withdrawal: delirium|afkick* ~5 trillen|hallucin*|toeval|kan|shock
acute missing: @kin ~4 vermist|weggelopen|spoorloos|verdwenen
acute missing: vermist
acute labour: vliezen ~3 gebroken
serious crisis: crisisdienst|crisisopname ~3 nodig|spoed
serious crisis: acute ~2 crisis|nood|opname
serious crisis: ik|zoon|dochter|man|vrouw ben|zit|is ~2 in ?een|acute|diepe crisis !opvang|kaart|team
acute english: overdose|overdosed
acute english: cant|can't|cannot ~2 breathe
acute english: chest pain
acute english: took ~4 pills|tablets|paracetamol
"""
