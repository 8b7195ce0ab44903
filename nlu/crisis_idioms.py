"""Sayings and everyday work that only sound dangerous: what these match, no crisis rule reads. `name: pattern`."""

IDIOMS = """
idiom: laat maar ~3 hoeft ~2 niet ?meer
idiom: hoeft niet meer ~4 antwoord|gevonden|opgelost|weet
idiom: ^ het hoeft niet meer
idiom: spring ~1 eruit|uit qua|met|financieel
idiom: agressief ~2 door ~3 hersenletsel|ziekte|medicatie|dementie|autisme|psychose
idiom: waar|waarvan leef|leven|leeft ik|we|wij|hij|zij|je ~4 van
idiom: van niks|niets|dit|dat|zo'n ~3 ~~2 leven !af|beroven
idiom: niet leven en ~1 niet sterven
idiom: is geen leven
idiom: geen ~1 sociaal|normaal|echt|eigen|leuk|rustig|gezond|goed leven
idiom: nooit ~3 leven ~3 gewerkt|gehad|gedaan|meegemaakt|geleend
idiom: niet ~3 mijn leven lang
idiom: niet|nooit ~3 leven zonder hulp|begeleiding|medicatie|uitkering|toeslag
idiom: kan|kunnen ~3 wel ~2 iets|wat aandoen
idiom: glazenwasser|dakdekker|schilder|bouwvakker ~8 dak|ladder|brug|flat
idiom: @kin|hij is ~2 agressief|gewelddadig op|tegen ?de|zijn school|leraar|juf|klasgenoten
idiom: geen geld ~2 voor eten|drinken|boodschappen
idiom: leef ~2 op van
idiom: niet weten ~3 waarvan ~3 leven
idiom: lach*|lag|schrik|schrok|schaam*|schaamde|verveel*|erger*|werk|werkt|werken|gewerkt|zoek|zoeken|wacht|wachten|
    zweet|sjouw*|betaal*|irriteer*|hoest|vernikkel|verwonder|zoekt|geschrokken|gelachen|gewacht|gezocht|verveeld|
    schrikken|lachen|schamen|ergeren|vervelen|staar|solliciteer ??ik|we me|mij|zich|ons|mezelf|je ?helemaal|echt|
    bijna dood|kapot|rot|suf
idiom: me|mij|zich|ons|je|mezelf ~1:fill dood|kapot|rot ?te lach*|schrik*|schaam*|verveel*|erger*|werk*|zoek*|
    wacht*|schamen|schrok|ergeren|vervelen|betaal*|gewerkt|gezocht|sollicit*|geergerd|geschrokken|geschaamd
idiom: dodelijk saai|vermoeiend|vermoeid|irritant|eng|verlegen|langzaam|traag|serieus
idiom: doodziek|doodsbang|doodmoe|doodop van|voor|om
idiom: ga|gaan|gaat|ging|stierf|sterf|sterven|crepeer|creperen|sterft|stierven ~3 dood|bijna|bekant aan|van ?de|het|
    al|deze|die ?honger|dorst|kou|stress|zenuwen|spanning|schaamte|verveling|nieuwsgierigheid|pijn|wachten|
    hoofdpijn|warmte|hitte|papierwerk|brieven
idiom: ga|gaan|gaat kapot|dood aan|van
idiom: sterf|sterven|dood|sterft|doodgaan|creperen ~1 van ~2 honger|dorst|kou|stress|zenuwen|spanning|schaamte|
    verveling|nieuwsgierigheid|warmte|hitte|papierwerk
idiom: dood van honger|dorst|kou|stress|zenuwen|spanning|schaamte|verveling|nieuwsgierigheid|warmte|hitte
idiom: dood|dode moe|tijd|paard|spoor|punt|gewoon|gewicht|hout|kapitaal|vogeltje|letter|hoek|zee|seizoen|zonde|
    simpel|leuk|normaal|eng|eerlijk|stil|ziek|jammer|mus|kalm|saai|lijn|link|periode|batterij|account
idiom: tijd ~2 te ?doden|dood
idiom: tijd doden
idiom: dode letter|hoek|mus|zee|periode|lijn|link
idiom: blij ?met ?een ?dode mus
idiom: dood en leven|begraven
idiom: leven en dood
idiom: op sterven na dood
idiom: over mijn lijk
idiom: op leven en dood
idiom: ten dode opgeschreven
idiom: batterij|telefoon|lijn|accu|laptop|computer|account|hond|kat|poes|konijn|plant|planten|motor ~4 dood|
    overleden|gestorven
idiom: op een dood spoor
idiom: dood aan ?de|het
idiom: moordend*|moorddadig*
idiom: moord en brand
idiom: steek|steken moord
idiom: moord ~1 en ~1 brand
idiom: steen* ~2 been
idiom: ik|we kan|kon|kunnen|zou ~2 mijn|onze|die|dat|de|m'n|hem|haar|ze|je|u|jullie ~3 wel|soms ~3 schieten|wurgen|
    vermoorden|slaan|wat|villen|doen|kunnen ?aandoen|doen|schieten|wurgen|vermoorden
idiom: kan|kon|zou|kunnen ik|we ~4 wel|soms ~3 schieten|wurgen|vermoorden|slaan|wat|villen|doen|kunnen ?aandoen|
    doen|schieten|wurgen|vermoorden
idiom: wel wat aandoen|doen
idiom: wel|achter ?het behang plakken
idiom: ik ?heb|krijg ~4 wel kan|kunnen schieten|wurgen|vermoorden
idiom: dooddoener*
idiom: in|op de lucht schieten|steken
idiom: de ~1 draak ?mee|met steken
idiom: steek|steken ~4 hand ~3 vuur|boezem
idiom: steek|steken|steekt ~4 tijd|energie|geld|moeite|handen|kop|licht
idiom: kop in het zand ?te steken|steek
idiom: van kop tot teen
idiom: schiet|schieten|schoot|geschoten|opschieten ?ik|er|het|hij|dit|voor ~3 op|wortel|tekort|voor|geld|niks|te|
    lekker|uit|omhoog|mee|bij|toe|binnen|vol|wel
idiom: in de fik|brand ?te hulp
idiom: slaat|sla|slaan|sloeg ~3 nergens|alarm|over|aan|toe|om|af|door|tilt|mis|plank|acht|handen|achterover|weg|bij|
    spijker|dicht|vast
idiom: slaat ?dat|dit|het ~2 op
idiom: dat|dit|het slaat
idiom: hart|angst|schrik|vlam|paniek|twijfel|stress|vermoeidheid|onzekerheid slaat|sloeg|slaan
idiom: hoor|hoort ~1 nog|soms|weleens|jaren|altijd ~2 stemmen
idiom: soms|nog|jaren|weleens ~1 stemmen ~1 hoor|hoort
idiom: stemmen ~3 maar ~4 werk|werken|baan|studeren|stage
idiom: omdat|doordat ik|hij|zij|ze ~1 stemmen hoor|hoort|hoorde
idiom: als|wanneer|mocht mijn|zijn|haar|de stemmen ~2 terug*
idiom: geld|loon|inkomen|bedrag|euro|klein ~3 ~~2 kan|kunnen|kun ~2 ~~1 leven
idiom: @voices ~2 van ~1 client*|kiezers|mensen|jongeren
idiom: mes|messen ?snijdt ~3 twee|kanten|beide
idiom: mes ~3 ?aan twee|beide kanten
idiom: mes op ?de|mijn keel ?gezet|zetten|zet|van ?de|het|uwv|gemeente
idiom: onder het mes
idiom: mes ~1 erin|in de uitkering*|budget|kosten|uitgaven|begroting
idiom: werk|werkt|werken|gewerkt|koken|kook|snij|snijden|snijdt|kok|keuken|slager|slagerij|slijpen|slijp|horeca|
    groente|groenten ~6 mes|messen|keukenmes
idiom: mes|messen ~6 keuken|koken|kok|slijpen|horeca|werk|slager|groente|brood|vlees|collega|zakmes|verzamelen
idiom: snijd*|snij|snijdt|snijden|gesneden ~4 in|op ~3 uitkering*|kosten|budget|uitgaven|begroting|zorg|bijstand|
    inkomen|vaste|eigen|personeel|voorzieningen|wmo|vlees
idiom: in|op ~4 uitkering*|kosten|budget|uitgaven|begroting|zorg|bijstand|inkomen|lasten|personeel|voorzieningen|
    eigen vlees ?wordt|worden|ze|gaan|te ~2 snijd*|gesneden|gesneeuwd|snij
idiom: snij|snijdt|snijden|snijd|gesneden ~2 hout|brood|groente|groenten|uien|vlees|taart|bocht|keuken|bochten|
    bloemen|pad|kaas|metaal|plaat|vinger|vingers
idiom: hout ?te snijden|snijdt
idiom: uien|groente|groenten|brood|vlees|bloemen|kaas ?te ~1 snijden|snij|gesneden
idiom: snijden|snijd ~2 keuken|horeca|slagerij|kwekerij|tuinbouw
idiom: @cut ~5 vinger|vingers|duim
idiom: gesneden|sneed ~2 vinger*|duim
idiom: krassen ~3 auto|lak|bril|vloer|tafel|deur|cd|scherm|telefoon|loten|kraslot*
idiom: auto|lak|bril|vloer|telefoon|scherm ~3 kras*
idiom: loten|kraslot*|kraslotten ~2 kras*
idiom: kras*|krast ~1 lot*|loten|kraslot*
idiom: stemmen ~3 op ?de|een|het ?partij|gemeenteraad*|kamer*|wie|verkiezing*|pvv|vvd|cda|links|rechts|hem|haar
idiom: ga|gaan|mag|mogen|moet|kan|om|te|kunnen|wil ~3 stemmen ~5 verkiez*|stembureau|ondernemingsraad|or|raad|
    stempas|partij|woensdag|morgen|vandaag
idiom: stemmen ~6 verkiez*|stembureau|ondernemingsraad|raad|stempas|partij
idiom: verkiez*|stembureau|gemeenteraad*|raad ~6 stem|stemmen
idiom: veel|alle|meeste|genoeg stemmen
idiom: stem ~2 laten horen
idiom: mijn|eigen|zijn|een stem ~2 ?te ?laten hoor|horen|telt|geven|gehoord
idiom: in overleg|afspraak ~2 af|over ?te stemmen
idiom: afstemmen|instemmen|bestemmen
idiom: opdracht ~3 van ~2 gemeente|uwv|werkgever|reintegratiebureau|baas|klantmanager
idiom: gehackt|gevolgd ~2 mail|account|opleiding|cursus|training|traject|studie|stage|les|lessen|digid|facebook|
    computer|advies|regels|stappen
idiom: volg|volgen|volgt|gevolgd|volgde|gevold ~5 opleiding|cursus|training|traject|studie|stage|les|lessen|
    therapie|behandeling|workshop|advies|regels|stappen|nieuws|mbo|hbo
idiom: opleiding|cursus|training|traject|studie|stage|les|lessen|therapie|behandeling|workshop|advies ~6 volg|
    volgen|volgt|gevolgd|volgde
idiom: achterna ~2 bellen|mailen|zitten
idiom: uwv|gemeente|instantie|recherche|fraude*|klantmanager ~4 volgen|volgt|gevolgd|controler*
idiom: volgt|volgen|gevolgd|bespied* ~4 uwv|gemeente|recherche|fraude*
idiom: gevolgd ~4 recherche
idiom: meeluister*|afluister* ~3 gesprek|telefoongesprek
idiom: onder ~2 bus|trein gegooid|gooien|gooit|gelopen
idiom: voor de bus gooien|gegooid|gooit|gooide
idiom: voor|onder de bus gooien|gegooid|gegooit|gooit
idiom: dag|baan|job|klaar ~2 springen
idiom: spring|springen|springt|sprong ~4 gat|bres|bij|diepe|bijspringen|touw|huid|band|oog|uit|trampoline|vreugde|
    rood|touwtje
idiom: sprong ~3 diepe|wagen|onbekende
idiom: gat ~1 in ~1 lucht
idiom: uit ~2 dak|mijn|band|vel|voegen ~2 ga|gaan|gaat|springen|spring|dak
idiom: uit ~2 vel ~2 spring*
idiom: touw* ~2 knopen|vast|vastknopen|trekken|aan|knoop|springen|klimmen|springtouw
idiom: geen touw ~2 vast* ?te|aan
idiom: einde*|einden|eindjes ~4 elkaar
idiom: eind|einde|einden|eindjes ?aan ?elkaar ?te knopen|knoop
idiom: aan ~1 eind|einde ~2 van ~3 latijn|krachten|maand|tunnel|week|jaar|dag|traject|contract|rit|rij|gesprek|
    werkdag
idiom: eind|einde|end van ~3 latijn|maand|tunnel|week|jaar|dag|traject|contract|rit|rij|gesprek|stage|krachten|
    uitkering|ww|ziektewet|loopbaan|lijn|wachttijd|dienstverband|straat|schooljaar|proefplaatsing|het
idiom: einde loopbaan|dienstverband|contract|maand|jaar|wachttijd|week|uitkering
idiom: einde* ~4 aan ~3 contract*|stage|uitkering*|dienstverband|baan|traject*|relatie|huwelijk|werk|gesprek|
    bijstand|ww|wia|wajong|ziektewet|abonnement|proefplaatsing|behandeling|therapie|opleiding|samenwerking|
    re-integratie|reintegratie|participatie*|werkzaamheden|vriendschap|onzekerheid|wachten|wachttijd*|discussie|
    bewind*|schuld*|procedure*|loonkostensubsidie|arbeids*|zwart*|conflict*|geduld|dagbesteding|werkervaring*|
    lidmaatschap|afspraak|afspraken|bezuiniging*|papier*|ruzie*|verlof|vrijwilligers*|cursus|toeslag*|studie|
    begeleiding|eenzaamheid|armoede|proces|periode|regeling|onrecht|huur*|project|verslaving*|roken|drinken|gokken|
    wanorde|contact*|poespas|mijn|pesten|pesterijen|bezwaar* !leven
idiom: eind ~4 aan ~3 contract*|stage|uitkering*|dienstverband|baan|traject*|relatie|huwelijk|werk|gesprek|bijstand|
    ww|wia|wajong|ziektewet|abonnement|proefplaatsing|behandeling|therapie|opleiding|samenwerking|re-integratie|
    reintegratie|participatie*|werkzaamheden|vriendschap|onzekerheid|wachten|wachttijd*|discussie|bewind*|schuld*|
    procedure*|loonkostensubsidie|arbeids*|conflict*|dagbesteding|werkervaring*|lidmaatschap|afspraak|afspraken|
    papier*|ruzie*|verlof|vrijwilligers*|cursus|toeslag*|studie|begeleiding|eenzaamheid|armoede|proces|periode|
    regeling|onrecht|huur*|project|verslaving*|roken|drinken|gokken|contact*|poespas|pesten|pesterijen
idiom: end|eind|einde|punt|streep ~4 achter|aan|onder ~3 contract*|stage|uitkering*|dienstverband|baan|traject*|
    relatie|huwelijk|werk|werkgever|bedrijf|gesprek|carriere|hoofdstuk|verleden|samenwerking|zaak|discussie|
    opleiding|baantje|periode|conflict*
idiom: contract*|stage|uitkering*|dienstverband|baan|traject*|relatie|huwelijk|werk|gesprek|bijstand|abonnement|
    proefplaatsing|behandeling|opleiding|huur*|ww|wajong|wia ~1 eind|einde|end|punt ~2 ?achter ?te maken|maak|maakt|
    gemaakt|zetten
idiom: daar|hier|er ~4 eind|einde|end aan ?ge|gaat kom*|komt|gekomen|kwam
idiom: er ~4 eind|einde|end aan komt|komen|gekomen|kwam|kom
idiom: kom*|komt|kwam ~2 er ~3 eind|einde|end aan
idiom: ten einde raad
idiom: van ~2 begin tot ~2 eind|einde
idiom: uiteinde|weekend|weekeinde
idiom: beeindig* ~2 van
idiom: beeindig* ~4 contract*|stage|uitkering*|dienstverband|baan|traject|relatie|huur*|abonnement
idiom: stop* ~3 leven van ~3 bijstand|uitkering|ww|schulden
idiom: leven van ?de|een|mijn|het|zo'n uitkering|bijstand|bedrag|wajong|wia|ww|geld|loon|salaris|minimum*|wat|
    spaargeld|aow|mijn
idiom: leven in ~2 armoede|onzekerheid|angst|stress
idiom: rondkomen|leven ~2 van ~2 uitkering|bijstand|geld|bedrag
idiom: hiervan|ervan|daarvan ~5 leven
idiom: van ~2 te leven
idiom: van ?een|de|mijn|dit|deze|dat|zo'n uitkering|bijstand|bedrag|wajong|wia|ww|geld|loon|salaris|minimum ~4 leven
idiom: leven ~2 op ?zijn|haar|de kop|rit|rails|orde
idiom: leven lang ?leren|ontwikkelen
idiom: dagelijks|dagelijkse|sociale|sociaal|gezond|normaal|nieuw|actief leven
idiom: levenslang*|levensonderhoud|levenslange|levensloop*|levensverhaal|levensgevaar*|leefgeld|levensstijl|
    leefstijl
idiom: weer ~2 zin ~1 in ~1 leven
idiom: stap* ~4 uit ~3 relatie|huwelijk|bed|comfortzone|uitkering|bijstand|schulden|ww|baan|werk|armoede|traject|
    bus|trein
idiom: stap|stappen ~3 eruit ~3 bij
idiom: bij ~3 halte|station ~2 eruit|uit
idiom: eruit|uit ~2 schulden|bijstand|uitkering|dal|put|impasse|wajong|ww|dip
idiom: op ~2 spoor|perron ~3 werk*|baan|staan|staat|vertraging|ns|prorail|werkzaamheden|zitten
idiom: werk|werken|werkt|werkte|baan|ns|prorail ~6 spoor|trein|treinen|rails|metro|tram|bus|brug|dak|dakdekker|
    perron
idiom: sporen|weer op het juiste|goede spoor|rails
idiom: met de trein|bus|metro|tram
idiom: trein|bus|metro|tram ~4 mis*|gemist|vertraging|te laat|halen|pakken|reis*|kaartje|abonnement
idiom: voor ~3 trein|bus|tram|metro ~2 kaart*|abonnement|betalen|vergoed*|korting|vergoeding
idiom: ambulance* ~2 chauffeur|werk|opleiding|broeder|dienst
idiom: pijn|druk ~2 in|aan ~3 rug|been|knie|nek|hoofd|schouder|heup|voet|arm|buik|gewricht*|polsen|hand|handen
idiom: polsen ~4 pijn|klacht*|artrose|rsi|carpaal|brace|last|gebroken
idiom: mijn|zijn|haar|me polsen|pols ~4 pijn|klacht*|artrose|rsi|brace|last|gebroken|zwak*|ontstoken
idiom: pijn|klachten|last ~4 polsen
idiom: beschadigd|beschadigd*|schade ~2 vertrouwen|auto|dossier
idiom: sla|slaan|slaat ~4 figuur|slag|deuk|alarm|plank|handen|vuist|tafel|koppijn
idiom: met ~2 vuist ~2 tafel
idiom: overdosis|overdosering|overdose ~1 informatie|brieven|regels|formulieren|papier*|stress|suiker|cafeine|gezeik
idiom: bloed ~2 druk|prikken|onderzoek|donor|onder|afname
idiom: bloed* zweet en ~1 tranen
idiom: bloeddruk|bloedprikken|bloedonderzoek
idiom: bloed onder|vanonder ~2 nagels
idiom: stik*|stikken ~2 van|in|de ~2 werk|schulden|brieven|kosten|jaloezie|moord|warmte|papier*|geld|regels
idiom: stik de moord
idiom: sterft ~2 van
idiom: kapot|op ~2 van ~2 stress|werk|verdriet|moeheid
idiom: noodgeval ~2 is ?geen
idiom: geen noodgeval
idiom: vermist|weg|kwijt|verdwenen ~3 brief|formulier|dossier|post|papieren|portemonnee|pas|sleutels
idiom: formulier|brief|dossier|post|papieren|pas|paspoort|uitkering|geld ~4 vermist|verdwenen|spoorloos|kwijt
idiom: met ~1 spoed ~6 uitkering*|geld|afspraak|betal*|voorschot|brief|antwoord|woning|formulier*|aanvraag|hulp
idiom: spoed* ~3 procedure|aanvraag|betaling|voorschot
idiom: uitkering ~3 verdwijnt|ophoudt|afgelopen|doodgebloed|verdwijnen|stoppen|eindigt
idiom: alles|het|dit|dat stopt|ophoudt|stoppen ?met|als|dan|bij|per|op|automatisch
idiom: wil|zou|kan|moet|mag ~4 verdwijnen ~2 uit|van ~3 systeem|dossier|lijst|beeld
idiom: me|mij|mezelf ~2 doden|kapot|rot ~1 ?te ?gewerkt werken
idiom: mezelf|zichzelf|mij|me ~3 pijn|aandoen ~2 werk|werken|rug|knie|spier*|sport|tillen
idiom: kapot|gesloopt|op|leeg|stuk ~2 gewerkt|gemaakt ?door
idiom: hij|zij|die|ze|baas|chef|klantmanager|manager|collega is|was|doet|doen|reageert|werd|zo|soms|vaak|kan ?soms|
    vaak|wel|erg|heel|nogal|zo agressief ~3 brief|mail|toon|verkoper|verkoop
idiom: agressie ~4 training|werk|regulatie|cursus|beleid
idiom: agressieregulatie*
idiom: ontslag ~6 bedreigd|dreigt
idiom: dreigt|dreigen|bedreigd|dreigde|dreigend ~8 stopzet*|stoppen|korten|korting|maatregel*|sanctie*|uitkering|
    boete|ontslag*|uithuiszetting|huisuitzetting|intrekken|bijstand|deurwaarder|incasso|faillissement|afsluiting|
    inhouden|advocaat|kort|loon
idiom: uwv|gemeente|klantmanager|werkgever|baas|bewindvoerder|deurwaarder|verhuurder|corporatie ~3 dreigt|dreigen|
    dreigde|bedreigt
idiom: met een korting|sanctie|maatregel|boete|ontslag|deurwaarder ~1 dreig*|bedreig*
idiom: uithuiszetting|huisuitzetting|ontruiming dreigt|bedreigd
idiom: slachtoffer ~3 ?toeslagenaffaire ~1 worden
idiom: slachtofferhulp|toeslagenaffaire|slachtofferschap
idiom: gedwongen ~3 werk*|solliciteren|vrijwilligers*|tegenprestatie|re-integr*|reintegr*|verhuiz*|ontslag|opname*
idiom: blijf* ~1 op straat ~2 staan|werk
idiom: op straat ~3 ?komen ?te staan ~3 zonder werk|baan
idiom: ruzie|praatje|gesprek|aangesproken|gevallen|gesport|werk|vegen|loop|lopen|folders|uitdelen|gelopen ~3 op
    straat
idiom: op straat ~3 werk*|vegen|gevallen|gevonden|krant*|lopen|gelopen|spelen|fietsen
idiom: bang|angst ~3 op|straat ~3 straat|kom|komen|beland|zetten|belanden
idiom: emotioneel|emotionele|taalkundig mishandel*
idiom: mishandel* ~3 dier*|hond|kat|paard
idiom: euthanasie ~3 hond|kat|huisdier|wet|wetgeving
idiom: psychose|paranoia ~3 gehad|gevoelig*|herstel*|verleden|geleden|diagnose|stabiel
idiom: crisis ~2 in ~2 land|zorg|woning*|economie
idiom: woningcrisis|coronacrisis|kredietcrisis|energiecrisis|wooncrisis
idiom: economische|financiele|huizen|woning crisis
idiom: in ~1 crisis* ~1 opvang|team|kaart|kaartconsulent
idiom: baas|werkgever|werk|proeftijd|bedrijf|contract|chef|jobcoach|gemeente|uwv|bureau ~8 er ~4 eind|einde|end aan
idiom: als ?de dood ?zo ?voor|dat|om
idiom: beste een eind
idiom: geslagen met|door ?een boete|brieven|korting|regels|maatregel
idiom: om de oren
idiom: littekens ~6 bedek*|werkgever|vroeger|oude|oud
idiom: clean|vrij|gestopt|afgekickt ~3 van|met ~1 automutilatie|zelfbeschadiging|snijden
idiom: gat ~2 in mijn cv ~2 door|vanwege ~3 poging|zelfmoordpoging|psychose
idiom: hersteld|genezen|herstel ~10 leven
idiom: moordverhalen|moordzaak|moordmysterie|moordspel
idiom: vermoord ?nog eens|haast|bijna iemand|iedereen
idiom: nog ?eens iemand als
idiom: me|mij|er|zich|hem ~2 niet ~1 dood ?voor|aan staren|staar|ga|gaan|wil
idiom: in ~2 brand ~1 vliegen ?eruit
idiom: brand ~2 verzekering|schade|weer|wond
idiom: branden ~1 tranen|ogen
idiom: dood ~2 op ~2 rekening
idiom: geen eten ~2 voor ~2 kat|hond
idiom: eten|maaltijd ~3 niet ~2 vergoed|gezond
idiom: dagen|week|weken|dag ~4 niet|geen|niks|niets ~3 gehoord|gekregen|ontvangen|gewerkt|bereikbaar|gebeld|reactie|
    antwoord|geslapen|gesport|gesolliciteerd|brief|betaald
idiom: vasten ~4 niet|niks|geen|eten|gegeten|geweld|kindermishandeling
idiom: ramadan ~4 niet|niks|geen|eten|gegeten|geweld|kindermishandeling
idiom: sterven ~3 mensen|cellen|planten
idiom: dood|sterf*|overlijden* ~2 verzekering|uitkering|rechten|uitvaart
idiom: moet ~2 niet ~3 sterven|dood
idiom: game|spel|spelletje|film|serie|boek|documentaire|podcast|roman ~8 dood|vermoord*|zelfmoord|moord|suicide|
    schiet|schieten|neerschieten|doden|psychose
idiom: dood|vermoord*|zelfmoord|moord|suicide|moorden|zelfdoding ~6 game|spel|spelletje|film|serie|boek|
    documentaire|podcast|roman|nieuws|krant|toneelstuk
idiom: carriere|financiele|politieke|sociale|commerciele|economische zelfmoord|suicide
idiom: zelfmoordterrorist|zelfmoordaanslag|zelfmoordcommando|zelfmoordactie
idiom: suicide squad
idiom: hurt ~3 back|leg|knee|hand|foot|shoulder at
idiom: wil er|daar|hier ~1 niet meer ?zijn werken|wonen|heen|naartoe|komen|langs|stage
idiom: beter af ~1 zonder mij ~2 bijstand|uitkering|toeslag*|toeslagpartner
idiom: hoeft ~3 voor|van mij ~2 niet ?meer werk|baan|jobcoach|traject|cursus|opleiding|begeleiding|die|dat|deze|dit|
    te
idiom: blauwe plek|plekken ~2 van|door ?het|de|een val*|vallen|werk|sport*|fiets*|prik*|stoten
idiom: geen lucht|adem ~1 van ?al ?die|de|het|dit papier*|brieven|stress|regels|werk|schulden
idiom: beter af ~2 ben|met|zonder ~2 werk|wia|ww|wajong|uitkering|toeslag*|bijstand|baan|contract
idiom: ben|is|zijn ik|mijn|we|jullie ~2 beter af ~6 bijstand|wia|ww|uitkering|wajong|toeslag*
idiom: weg uit|bij|van ?mijn|de|het|deze|dit nederland|baan|werk|werkgever|bedrijf|uwv|gemeente|huis|stad
idiom: leven ~3 euro
idiom: niet ~2 leven ~3 euro|bijstand|bedrag|geld|uitkering|loon
idiom: leef ~3 armoedegrens|minimum|bijstand|uitkering
idiom: onder ~2 armoedegrens
idiom: agressief|gewelddadig*|onbeschoft behandeld|bejegend|aangesproken
idiom: agressie|agressief|gewelddadig* ~3 door|van ~2 medewerker|medewerkers|baliemedewerker
idiom: gewelddadig* film|films|spel|game|serie|buurt|boek|video*
idiom: herstel*|gevoelig*|genezen|diagnose|stabiel|nazorg|medicatie ~4 psychose|psychoses|psychotisch|manisch
idiom: psychose|psychoses|psychotisch ~4 gevoelig*|herstel*|gehad|verleden|geweest|diagnose|doorgemaakt|achter
idiom: na|sinds|vanwege|door ?mijn|een|de|zijn|haar|twee|drie|eerdere|vorige psychose|psychoses ~6 werk*|wajong|wia|
    ww|baan|opnieuw|herstel*|uitkering|keuring
idiom: 112 bellen|bel ~3 gratis|geld|kost*
idiom: gesneden|snij|sneed aan|met ?een|het blikje|papier|glas|karton|doos|brief|schaar
idiom: geslagen|verslagen|murw door|van ?het|de|die nieuws|ontslag|brief|regels|bericht
idiom: astma|copd ~8 lucht|adem|benauwd
idiom: mij|mijn hoeft ?dat|dit|die|deze traject|cursus|baan|opleiding|jobcoach|werk
idiom: voor|van mij hoeft ~2 traject|cursus|baan|opleiding|jobcoach|begeleiding|coach|training
idiom: mist|missen mij|me op|bij ?het|mijn werk|kantoor|baas
idiom: dood|sterven ~2 van|door ?mijn|onze|haar|zijn @kin
idiom: te veel ~2 om ~1 dood|doodgaan|sterven ?te ?gaan
idiom: te weinig ~2 om ~2 leven
idiom: om|je|jezelf ?je dood ?te vervelen|schamen|lachen|ergeren|schrikken
idiom: dood|doodgeboren kindje|kind|spoor|plan
idiom: spring|springen|springt|gesprongen ~3 fiets|bij|band|trampoline|paard|paarden|rij|baan|kans|oog|vreugde|blij|
    achterop|gaten|gat|touwtje|bres|diepe|vel|tak|sporten|parachute|bungee
idiom: hart|bloed|vonk|slot|band|leiding|waterleiding ~3 spring|springt|gesprongen|springen
idiom: vind|vindt|vinden ~4 doodgewoon|doodnormaal
idiom: dood en doodmoe
idiom: leven hangt af
idiom: als|wanneer ik ~1 doodga|overlijd|sterf ?krijgt|stopt|wat|wie|en $
idiom: astma|copd|longen ~~8 lucht|adem|benauwd|ademen
idiom: vermoord|wurg|sla ?die|dat|de|deze printer|computer|laptop|telefoon|wekker|apparaat|internet|site
idiom: dit|onderwerp|het ~3 aan te ?durven snijden
idiom: snij|snijd|snijdt ~5 aan ?bij
idiom: mes en vork
idiom: mes|dolk in ?mijn|de|zijn rug
idiom: in ?het|de|twee|2 spoor
idiom: tweede|eerste|2e|1e|juiste spoor
idiom: spring ~2 niet ~1 van
idiom: spring* van ?de hak op de tak
idiom: vecht|vechten|werk|werken|loop|lopen|betaal|zoek|wacht|sjouw|studeer|leer|schrijf ?ik|we me|mij|ons
    ?helemaal|echt|bijna|nog dood|kapot|rot|suf
idiom: @means ~2 op ~1 tijd
idiom: @means ~3 om ~2 te ?kunnen autorijden|rijden|werken
idiom: geen lucht|adem in ~2 baan|werk|systeem|huis
idiom: gevolgd door ?een|mijn|de jobcoach|bedrijfsarts|huisarts|psycholoog|klantmanager|begeleider|arts
idiom: werken|werk op straat
idiom: leven weer zitten
idiom: dood vanbinnen|bij
idiom: dood bij neerval|neervallen|neer
idiom: me|mij|mezelf ~3 dood te vervelen|ergeren|lachen|schamen|schrikken|werken|wachten
idiom: spring|springen van ~1 blijdschap|vreugde|geluk|plezier
idiom: kan|kon|kunnen|zou ~4 wel ~2 opblazen|schieten|slaan|wurgen|vermoorden|verscheuren|springen|gooien
idiom: brief|brieven|formulier|papieren|laptop|post ~3 in ?de fik|brand ?te steken|gooien
idiom: bijna|haast|zowat ?een hartaanval|hartinfarct|hartverzakking|beroerte
idiom: mezelf|me|mij ~2 voor ?mijn|de kop|hoofd ?te slaan|sla
idiom: sla|slaan ~2 mezelf|me ~1 voor ?mijn|de kop|hoofd
idiom: messen ~2 geslepen|slijpen
"""
