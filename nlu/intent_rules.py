"""Rules for what a message does besides asking: `intent name: pattern`, see `nlu.patterns`."""

CLASSES: dict[str, str] = {
    "someone": """
        mens mensen iemand persoon medewerker medewerkers menselijk menselijke collega adviseur hulpverlener
        contactpersoon ervaringsdeskundige ervaringsdeskundigen ervaringswerker lotgenoot lotgenoten klantmanager
        consulent werkcoach casemanager deskundige ambtenaar beambte arbeidsdeskundige vrijwilliger mensch human
        operator specialist professional ervaringsdeskundig begeleider maatje buddy telefonist helpdesk
    """,
    "human": "mens persoon mensch human medewerker operator",
    "anyone": """
        iemand mens persoon medewerker mensch ervaringsdeskundige lotgenoot lotgenoten ervaringsdeskundigen
        hulpverlener collega human
    """,
    "expert": """
        ervaringsdeskundige ervaringsdeskundigen ervaringsdeskundig ervaringswerker ervaringswerkers lotgenoot
        lotgenoten ervaringskundige ervaringdeskundige
    """,
    "office": """
        uwv gemeente sociale instantie instanties werkplein ggz klantmanager consulent werkcoach casemanager
        ambtenaar arbeidsdeskundige wijkteam instelling stadhuis gemeentehuis belastingdienst verzekeringsarts
        bedrijfsarts jobcoach professional hulpverlener deskundige juridisch loket adviseur contactpersoon
        orionis overheid reintegratiebureau svb beambte maatschappelijk
    """,
    "talk": """
        praten spreken bellen chatten contact gesprek doorverbinden doorverbonden overleggen telefoneren mailen
        appen praat spreek praatje kletsen babbelen contacten terugbellen teruggebeld gebeld bel overleg
        gesproken doorgeschakeld doorschakelen spreke prate
    """,
    "ask": """
        wil wilt willen zou kan kunnen mag mogen graag liever moet heb zoek geef mogelijk hoe waar is wie had
        zoeken wou wilde
    """,
    "soft": """
        nu even graag liever ook toch gewoon echt misschien eens dan hier maar weer een met de het wel mij me aub
        alsjeblieft dit daarover over helemaal zo heel erg al allemaal totaal gewoonweg best hoor jullie
        alstublieft hierover
    """,
}

RULES = """
human wide: @ask|zou ~4 @anyone ~6 praten|spreken|bellen|chatten|helpen|contact|belt|appen|telefoneren|meekijken|
    prate|bel|helpt !anders
human wide: zou|kan|kunnen|wil ~1 iemand ~5 helpen|bellen|meekijken|uitleggen|langskomen|luisteren
human wide: is|zit er ~2 @anyone ~2 beschikbaar|vrij|online|aanwezig|bereikbaar|wakker
human wide: is er ~2 @anyone $
human wide: echt|persoonlijk|normaal|gewoon gesprek
human wide: hulp|antwoord|reactie|uitleg|advies van ~3 @anyone
human wide: wil|wou|graag dat ~1 @anyone ~1 mij|me ~3 belt|helpt|terugbelt|opbelt|bel
human wide: liever ~4 @anyone
human wide: spreek|spreken|praat|praten ~2 ?met ?een echt|echte|levend ~1 @anyone
human expert: iemand|mens|mensen|persoon ~1 die ~2 ook ~4 heeft|had|zit|zat|is|was|in|meemaakt|kent
human expert: iemand|mens|mensen|persoon ~1 die|met ~3 hetzelfde|zelfde|dezelfde ~3 meemaakt|heeft|zit|ziekte|
    situatie|probleem|problemen|ervaring|klachten
human want-human: @ask ~~4 ?een ?echt|echte|levend|levende @human !meenemen|mee
human want-human: ^ ?een ?echt|echte|levend|levende @human ~2:soft $
human want-human: @ask|liever|graag ~6 @someone ~3 @talk !meenemen|mee|voor|hebben
human want-human: @talk ~2 met ~2 @anyone !anders|meenemen
human want-human: ik|we|wij ~5 met ~3 @anyone ~3 @talk
human want-human: ^ ~3 @anyone ~2:soft @talk $
human want-human: @someone ~5 aan ?de telefoon|lijn
human want-human: liever ~3 @human|iemand
human want-human: mens|persoon ~2 in plaats van
human want-human: geen robot|computer|bot|machine|chatbot|programma ~4 @human|iemand
human want-human: wil ~2 geen robot|computer|bot|machine|chatbot
human want-human: niet ~2 met een robot|computer|bot|machine|chatbot
human call-you: @ask ~2 ik|u jullie|je|u ~1 bellen|telefoneren|spreken
human call-you: @ask jullie|je|u mij|me ~2 bellen
human call-you: ^ wie kan|mag|moet ik ~2:soft bellen|spreken|mailen|appen $
human call-you: iemand kan|mag ik ~2 bellen|spreken
human call-you: ^ met wie ~2 ik ~2 praten|spreken|bellen|overleggen|chatten
human call-you: wil|zou|kan ~1 liever ~2 bellen|praten|spreken|telefoneren
human call-you: verhaal|hart ~3 kwijt ~2 ?aan ?bij iemand|mens
human call-you: aan iemand|een ?mens kwijt|vertellen
human call-you: menselijk|menselijke antwoord|contact|hulp|gesprek|reactie
human call-you: afspraak ~3 met ~2 iemand|medewerker|mens|persoon|@office maken
human call-you: afspraak maken met iemand|medewerker|mens|persoon
human connect: verbind|schakel|verbindt|zet ~3 door
human connect: doorverbinden|doorverbonden|doorschakelen|doorgeschakeld
human connect: @ask ~4 gebeld|teruggebeld|terugbellen|terugbelt|terugbel !werkgever|uwv
human connect: bel ~1 mij|me ~2 ?terug|op $
human connect: bel mij|me terug|even|op
human connect: breng|zet|help ~3 contact ~3 @someone|@office
human connect: contact ~3 met ~3 @someone !opnemen
human connect: ^ ~2:soft contactpersoon ~2:soft $
human help-someone: kan|kunnen|wil|wie|is ~2 iemand|persoon|mens ~3 helpen|meekijken|uitleggen|langskomen|meedenken|
    luisteren|antwoorden !verhuizen
human help-someone: ^ wie kan ~1 mij|me|ons ~2 helpen ~1 $
human help-someone: is er ~2 iemand|persoon|mens ~6 praten|spreken|bellen|helpen|luistert|luisteren|kan|meekijkt|
    meekijken
human help-someone: iemand nodig ~4 @talk|helpt|luistert|helpen|luisteren
human help-someone: iemand nodig $
human help-someone: heb ~2 iemand|mens nodig
human help-someone: iemand die ~1 naar mij|me ~1 luistert
human help-someone: ik ~2 praat|praten|bel|spreek ~1 liever
human help-someone: help|helpen ~1 van ~1 mens|persoon
human help-someone: persoonlijk gesprek|contact|advies|hulp
human expert: @ask|graag|liever|zoek ~5 @expert !word|worden|zijn|opleiding
human expert: ^ ?een|graag @expert ~2:soft $
human expert: iemand|mens|mensen|persoon|anderen ~2 die|dit|wie ~4 zelf ~4 meegemaakt|meemaakt|gehad|doorgemaakt|
    ervaren|heeft|kent|zat|zit|meemaakte|meegemaak
human expert: iemand|mens|mensen|persoon|anderen ~2 die ~4 zelfde|hetzelfde|dit|ook|het|zoiets|dat ~4 meegemaakt|
    meemaakt|gehad|doorgemaakt|ervaren|kent|doorstaan
human expert: iemand|mens|mensen|persoon met ~3 ervaring|ervaringen ?zelf
human expert: iemand|mens|persoon ~1 die zelf ~4 ?zit ?heeft @talk|uitkering|wajong|wia|ww|bijstand|ziektewet
human expert: iemand ~2 uit eigen ervaring
human expert: iemand|mens|persoon die ~2 zelf ~4 heeft|had|kent|zit|was ?gehad
human expert: iemand|mens|persoon die weet hoe ~2 ?dit ?dat ?het voelt|is
human expert: @talk ~2 die zelf ~5 gehad|meegemaakt|heeft|zit
human expert: @talk ~3 lotgenoot|lotgenoten
human office: @ask|graag|liever ~4 iemand|medewerker|persoon|mens ~1 van|bij|uit ~2 @office ~3 @talk
human office: @ask|graag|liever ~4 iemand|medewerker|persoon|mens ~1 van|bij|uit ?het|de|mijn @office ~2:soft $
human office: iemand|medewerker|persoon|mens van|bij ?het|de|mijn @office ~3 @talk|graag
human office: @talk ~2 ?met iemand|medewerker|persoon|mens van|bij ~2 @office
human office: ^ ?liever|graag ?met iemand|medewerker|persoon van|bij ?het|de @office ~2:soft $
human office: wil|wilt|zou|graag|liever|wou ~3 met ~1 mijn|de|het|een @office ~2:soft praten|spreken|chatten !over
human office: wil|wilt|zou|graag|liever|wou|mag|kan ~2:soft ?ik ~1:soft mijn|de|een @office spreken|bellen ~1:soft $
human office: @ask ~4 ?met ?mijn|de|het|een @office ~2:soft praten|spreken|chatten !over
human office: @talk ~1 ?met ?mijn|de|het|een klantmanager|consulent|werkcoach|casemanager|ambtenaar ?graag $
human office: @ask ~3 contact ~2 met ?het|de|mijn @office
greeting hello: hoi|hallo|hey|hee|hai|hoihoi|goedemorgen|goedemiddag|goedenmiddag|goedenavond|goedeavond|goedendag|
    goededag|hello|hi|moin|heey|hallootjes|halloo|yo|joe|goeiemorgen|goeiendag|goeiemiddag|goeieavond|heyy|haai|
    mogge
greeting hello: goede|goeie|goeden morgen|middag|avond|dag $
greeting hello: ^ dag ?mevrouw|meneer|aanloop|allemaal|robot|lieve|beste
greeting hello: beste|geachte aanloop|mevrouw|meneer|robot|lezer|medewerker|team|heer|dame
greeting hello: is|ben daar|er|jij iemand|daar $
thanks thanks: dank|bedankt|dankje|dankjewel|dankuwel|thanks|thx|merci|dankewel|bedank|tnx|thnx|dankzij
thanks thanks: dank ?je|u|jullie wel|hartelijk|vriendelijk|zeer
thanks thanks: dank|bedankt voor ~2 hulp|moeite|antwoord|uitleg|informatie|tijd|info
thanks thanks: hartelijk|heel|super|vriendelijk dank|bedankt
thanks glad: daar heb|had ik ~2 wat|iets|veel aan
thanks glad: dit|dat heeft|helpt|hielp|was ~2 geholpen|goed|fijn|duidelijk|heel|mij|behulpzaam $
thanks glad: fijn|super|top|geweldig|mooi|duidelijk|helder|perfect ~2:soft $
bye bye: doei|doeg|doeii|doe-doei|houdoe|ciao|bye|toedels|adieu|ajuus|tjo|groetjes|dooei|bb|later
bye bye: tot ~2 volgende ~1 keer
bye bye: tot ziens|later|morgen|straks|gauw|snel|horens|kijk
bye bye: ^ ?oke|ok|nou|dan|bedankt|dankje dag ?hoor ?allemaal $
bye bye: fijne|prettige dag|avond|weekend|nacht ?nog ?verder
bye bye: goede nacht
bye bye: goede dag|avond nog|verder
bye bye: met vriendelijke groet|groeten
bye bye: ik ga ~1 weg|slapen|ervandoor $
yes yes: ja|jaa|jazeker|jep|yep|yes|jawel|jup|inderdaad|klopt|zeker|akkoord|oke|ok|okay|oki|prima|natuurlijk|
    tuurlijk|graag|yess|jah|uiteraard|okey|mjaa
yes yes: is|dat|vind ?is goed|prima|oke|ok|fijn
yes yes: doe maar|dat
yes yes: ga ~1 verder|door
yes yes: heel|erg|ja graag
no no: nee|neen|nope|nop|neee|nah|geenszins|nein|neuh
no no: liever|echt|nog|nu|dank niet ?dank
no no: nee dank|bedankt ?je ?u ?wel
no no: hoeft|hoef niet ?hoor
no no: niet nodig
unhelpful no-help: dit|dat|het|hier|je|antwoord ~2 helpt|hielp|help ~3 niet|niks|niets
unhelpful no-help: niet|niks|niets geholpen|behulpzaam|nuttig|verder
unhelpful no-help: heb|had ~2 ik|hier|er|daar ~2 niks|niets|weinig|geen|helemaal ~1 ?aan aan
unhelpful no-help: niks|niets ~1 aan ?dit|dat|jou $
unhelpful no-help: schiet|schoot ~3 niks|niets|niet ~2 op
unhelpful no-help: geen ~2 antwoord ~1 op ~2 vraag
unhelpful no-help: geen antwoord ~2:soft $
unhelpful no-help: dit|dat|antwoord|uitleg|chat|hier ~3 nutteloos|waardeloos|onzin|onbruikbaar
unhelpful no-help: ^ ?wat ?een ?echt nutteloos|waardeloos|onzin|onbruikbaar $
unhelpful wrong: dat|dit|zo ~1 bedoel|bedoelde|bedoelt|vroeg|zoek|zocht|wilde ~1 ik ~3 niet
unhelpful wrong: dat|dit ~1 niet ~2 ?wat ik|mijn ~1 bedoel|bedoelde|vroeg|vraag|zoek|zocht|wil|wilde
unhelpful wrong: niet ~1 wat ik ~2 bedoel|bedoelde|vroeg|zoek|zocht|wil|vraag
unhelpful wrong: ik bedoel|bedoelde|vroeg ~2 iets|wat anders
unhelpful wrong: je|u|jij|jullie|robot begrijpt|snapt|begrijp|snap|luistert|leest ~2 mij|me|het|mijn|er|niks|niet ~2
    ?niet
unhelpful wrong: begrijp|begrijpt|snap|snapt je|jij|u|jullie ~2 niet
unhelpful wrong: verkeerd|verkeerde|fout|foute antwoord
unhelpful wrong: dat|dit|antwoord klopt ~1 niet
unhelpful wrong: klopt niet ?hoor $
unhelpful wrong: slaat nergens op
unhelpful wrong: niet mijn vraag
unhelpful wrong: dat ~1 wist|weet ik al
unhelpful wrong: daar ging|gaat ~2 niet over|om
unhelpful wrong: ^ ?nee niet ~1 goed|juist|dat|dit $
stop stop: ^ ?ik ?wil ?nu ?gewoon stop|stoppen|stoppe|quit|afsluiten|beeindigen|exit|sluiten|kappen|/stop ?maar
    ?met|er|dit|het|ermee ?dit|het ?gesprek|mee ~1:soft $
stop stop: ^ ?ik wil ermee|hiermee|gewoon stoppen|kappen
stop stop: ik stop ermee|hiermee ~1 $
stop stop: ^ ?ik ?wil ?laat laat maar ?zitten ?hoor $
stop stop: hou|houd ~1 op ?ermee $
stop stop: kap ermee|nou|nu $
stop stop: ^ ~3 sluit|beeindig|stop ?maar ?het|dit|de gesprek|chat|venster $
stop stop: genoeg ?zo|nu ?voor ?vandaag ?nu $
stop stop: einde gesprek|chat
restart again: ^ ?ik ?wil ?kan ?ik ?nog ?graag ?even opnieuw|overnieuw|reset|restart|herstart|herstarten|start|
    /start ?beginnen|starten ~1:soft $
restart again: begin|beginnen|start|starten|probeer ~2 ?weer ?helemaal opnieuw|overnieuw|van|bij ?begin|voren|voor
    ~1 $
restart again: ^ ?ga ?weer terug naar ?het begin|start|menu|hoofdmenu|beginscherm $
restart again: van ?het ?af ?voor voren|begin|voor ?af ?aan ?opnieuw $
restart again: ^ ?ik ?heb ?nu ?een ander|andere|nieuwe|nieuw vraag|onderwerp|gesprek $
simpler easier: makkelijker|simpeler|eenvoudiger|gemakkelijker|duidelijker ~3 ?uitleggen ?zeggen ?uit
simpler easier: makkelijke|simpele|eenvoudige|gewone|normale|duidelijke taal|woorden|nederlands|zinnen
simpler easier: jip en janneke
simpler easier: korter|simpel|eenvoudig ~2:soft uitleggen|uit|zeggen|graag
simpler easier: leg ~3 ?nog|eens|anders uit
simpler easier: te moeilijk|ingewikkeld|lastig|lang ?voor|geschreven|allemaal ?mij $
simpler lost: snap|begrijp|snapte|begreep|volg|versta ~1 ?ik ?echt|gewoon|nog het|dit|dat|er|je|antwoord|u ~2:soft
    niet|niks|niets|geen ~2 $
simpler lost: ^ ?ik snap|begrijp|volg ?ik ?het|dit|dat|er|je ?helemaal|echt|nog niet|niks|niets|geen ?van|bal ?van
    ?meer
simpler lost: dat|dit|het snap|begrijp|volg ik ~2:soft niet
simpler lost: snap|begrijp ~1 er ~2 niks|niets|geen ~2 van
simpler lost: wat|hoe bedoel|bedoelt|betekent je|u|dat|dit ?daarmee ?precies ?nou $
simpler lost: wat wil je|u daarmee zeggen
simpler lost: ik kan ~2 niet ~1 volgen
insult curse: klootzak*|lul|eikel|hoer|hoerenzoon|mongool|debiel|idioot|sukkel|kutrobot|kutbot|kutcomputer|kutchat|
    kutding|trut|teringlijer|kankerlijer|tyfuslijer|rotding|kankerrobot|kankerbot|teringbot|achterlijke|flapdrol|
    mafkees|loser|lulhannes|kutwijf|kankerhoer|klojo|oetlul|droplul|randdebiel|bitch|motherfucker|asshole|klotebot|
    kloterobot|kuthoer|hufter|schoft|schijtbot|takkewijf|stommeling|domkop|nietsnut
insult curse: rot|flikker|donder|sodemieter|tief|pleur|lazer|kanker|mieter ~1 op !mij
insult curse: val dood|kapot
insult curse: krijg ~1 ?de|het ?lekker kanker|tering|tyfus|klere|pest|pokken|heen|tyfes
insult curse: fuck|fck|fuk you|jou|jullie|je|u|off
insult curse: hou|houd ~1 je|jullie bek|kop|smoel|muil|mond|bakkes
insult curse: stomme|domme|kut|klote|rot|waardeloze|achterlijke|debiele|tering|kanker|fucking|belachelijke|stom|dom|
    idiote robot|bot|chatbot|computer|programma|ding|apparaat|machine|chat|wijf|trut|site|app|kut
insult curse: je|jij|jullie|u|robot|bot ben|bent|zijn|is ~2 dom|stom|achterlijk|gek|waardeloos|debiel|nutteloos|kut|
    ruk|sukkels|idioten|klootzakken|slecht|lelijk|niks|idioot|schande|dieven|misdadigers
insult curse: je moeder
insult curse: stelletje|stel ~1 klootzakken|idioten|dieven|sukkels|eikels|boeven|prutsers
despair give-up: zie|ziet ~2:soft het ~3:soft niet ~1 meer zitten
despair give-up: het ~2 niet ~1 meer zie|zien zitten
despair give-up: ik ben|raak|word ~3:soft radeloos|wanhopig|kapot|gesloopt|hopeloos|moedeloos|ontredderd|verloren|
    reddeloos|uitgeput|leeg|op|gebroken
despair give-up: ten einde raad
despair give-up: einde|eind|end van mijn latijn|krachten
despair give-up: ik weet|weten ~2:soft het ~2:soft niet meer
despair give-up: weet ~1 niet ~1 meer ~1 wat ~1 ik ~1 moet ?doen
despair give-up: ik kan|trek|hou|red|geef|wil ~2:soft ?het ?er|dit ~2:soft niet meer ?aan|vol|tegen ~1 $
despair give-up: trek|red|hou ~2:soft het|dit ~3:soft niet ~1 meer
despair give-up: zit er ~2:soft doorheen|erdoorheen
despair give-up: zit ~1 ~1 erdoorheen
despair give-up: wordt|is|word ~2:soft mij|me ~2:soft ?allemaal te veel|teveel
despair give-up: het ~1 te veel|teveel ?voor|allemaal|geworden ?mij ~1 $
despair give-up: geef|gaf ~1 het|maar op
despair give-up: ik geef op
despair sad: ik voel ~1 me|mij|mezelf ~3 waardeloos|nutteloos|mislukt|alleen|eenzaam|hopeloos|rot|kut|verdrietig|
    ellendig|klote|machteloos|in|wanhopig|minderwaardig|somber|slecht
despair sad: ik ben ~2:soft mislukt|mislukkeling|eenzaam|waardeloos|zo bang|kapot|somber|verdrietig|doodongelukkig|
    gebroken|niks|ongelukkig
despair sad: zo|heel|erg|helemaal ~1 alleen|eenzaam|bang|verdrietig|somber|moedeloos $
despair sad: huil|huilen|janken|jank|gehuild
despair sad: niemand ~3 helpt|luistert|begrijpt|snapt|gelooft ~2 mij|me
despair sad: ik ben ~3:soft moe van alles
despair sad: zo moe ~2 alles|leven
despair sad: in ~2 paniek
despair sad: ik heb niemand ?meer $
despair sad: ik word ~2:soft gek ~2:soft !van de
"""

# What looks like a request for a person and is a question; these words are not read for `human`.
NO_HUMAN = """
what: moet|hoef|mag|kan ik ~3 @office ~3 bellen|mailen|informeren|vertellen|weigeren|inlichten
what: iemand heeft|had|is|was mij|me|gemeld
mee: @someone ~4 meenemen|meebrengen|meegaan|meekomen
mee: @someone ~2 mee naar|naartoe|mag|mogen|gaan|bij
mee: mee ~3 naar ~3 keuring|gesprek|uwv|gemeente
third: mijn|onze|me zoon|dochter|vriend|vriendin|man|vrouw|broer|zus|partner|moeder|vader|kind ~2 wil|zou|kan|mag
third: voor mensen|iemand|personen
third: aan|met mensen|personen ~2 wennen|werken|om|praten
third: gebeld door iemand|uwv|gemeente
third: heb|had ~3 om ~3 @anyone gevraagd|gekozen
third: heb|had ~4 gekozen ~2 @anyone
third: kost|kosten|wachttijd|hoelang|zien|ziet|duurt ~6 @someone
third: dezelfde persoon|medewerker
mee: neem|nemen|neemt ~2 iemand ~3 mee
mee: iemand ~4 machtigen|gemachtigd|laten|anders|vertegenwoordigen
become: hoe|wil|kan|wanneer|opleiding ~4 ervaringsdeskundige|ervaringswerker ?te worden|word|opleiding|zijn
become: word|worden|werken|werk|baan|vacature|opleiding|cursus|studie|diploma ~5 ervaringsdeskundige|
    ervaringswerker|ervaringsdeskundigheid
become: ervaringsdeskundige|ervaringswerker ~2 worden|word|opleiding|cursus|baan|verdienen|verdient|vacature
what: wat|wie ~2 is|zijn|doet|doen|kost|mag|verdient ~3 @expert|jobcoach|klantmanager|consulent|arbeidsdeskundige|
    casemanager
what: hoe ~2 kom|krijg|vind|vraag ~4 jobcoach|klantmanager|begeleider|coach|maatje|buddy|ervaringsdeskundige
what: moet|mag|kan|hoef ?de|het|mijn|een uwv|gemeente|klantmanager|werkgever|baas|bedrijfsarts|arts|consulent ~4
    bellen|spreken|praten|contact|mailen|weten
what: moet|hoef|verplicht ~4 @talk ~2 met ~3 @office|@someone|werkgever|baas
what: moet|hoef|verplicht|durf|bang|niet ~6 met ~3 @someone|@office ~3 @talk
what: bang|zenuwachtig|angst|nerveus|durf|zie ~3 om|voor|op ~6 @talk
what: heb|had|kreeg|krijg|volgende|morgen|komt|overmorgen ~5 gesprek|afspraak ~2 met ~3 @someone|@office
what: gesprek|afspraak met ~3 @office|@someone ~4 voorbereiden|zeggen|meenemen|doen|over|gehad|verzetten|afzeggen|
    spannend
what: hoe ~2 praat|vertel|zeg|overleg|bespreek ~3 @someone|@office|baas|werkgever
what: iemand met ~3 uitkering|bijstand|wajong|wia|ww|beperking|psychose|depressie|autisme|aannemen|arbeidsbeperking
    !praten
what: iemand aannemen|inhuren|helpen|kennen
what: mijn collega
what: werk|werken|baan|omgaan|leren ~2 met mensen
what: als ~3 iemand
what: kent|ken ~2 iemand
what: iemand ~1 kennen
what: voor iemand anders|aanvragen
what: contact ~2 opnemen ~3 werkgever
about: praat|spreek|chat|typ|heb ik ~4 mens|persoon|robot|ambtenaar ?aan
about: wie praat|typt|antwoordt
about: een gewoon persoon
"""
