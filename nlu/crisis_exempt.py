"""Denial, facts about the subject, and mourning: what these match, no crisis rule reads. `name: pattern`."""

EXEMPT = """
fact: dossier|rapport|verslag|formulier|diagnose ~4 staat|stond|noemt|vermeldt ~3 automutilatie|zelfbeschadiging|
    @suicidal|@suicide|psychose|poging
fact: dokter|arts|psychiater|rapport|hij|zij schreef|noteerde|vermeldde ~2 @suicidal|@suicide|automutilatie
fact: @suicidal|@suicide|automutilatie ~1 in ?de|het|mijn brief|dossier|rapport|verslag
fact: vroeg|vroegen|vraagt|vragen|gevraagd ~5 of ik|hij|je|zij|u ~6 dood|zelfmoord|@myself|@suicidal|leven|stemmen
    ~4 wil|wilde|denk|aan|doe|doen|ben|hoor|hoorde ?zou ?doen
fact: begeleid|help|coach|ondersteun|behandel ~2 mensen|jongeren|clienten|patienten ~3 @suicidal|@suicide|gedachten|
    psychose
fact: ervaringsdeskundige|ervaringsdeskundig|gespecialiseerd|deskundig|expert ~5 zelfbeschadiging|automutilatie|
    @suicide|geweld|psychose|psychoses
fact: meldplicht|meldcode|signaleren|signalen ~3 huiselijk|huislijk geweld
fact: boek|blog|scriptie ~8 zelfmoordpoging|@suicide
fact: herstel* ~2 van|na ~2 zelfmoordpoging|suicidepoging|poging|psychose|automutilatie
idiom: gesneden|snij|sneed ~2 scheren|koken|klussen|knutselen
idiom: leven in ~3 bijstand|wajong|ww|armoede|uitkering|schulden ?zat|beu|moe
fact: lezing|lezingen|voorlichting|training|trainingen|cursus ~3 over @suicide|psychose|psychoses
bereaved: @kin|iemand is|was|werd vermoord|doodgeschoten|doodgestoken
fact: na|bij|over ?een overdosis ~1 $
fact: help|behandel|verzorg ~3 mensen|patienten ~4 overdosis|psychose|zelfmoordpoging
denial: geen ~2 plan|plannen|gedachten|gedachte|idee|neiging|behoefte|drang|intentie ~8 leven|mezelf|dood|eind|
    einde|zelfmoord|aandoen ?te ?doen ?maken
denial: wil|ga|zal|zou ~1 geen|niet ~3 eind|einde ~1 aan ~2 leven ?maken
denial: niet|nooit ~2:fill dood ?hoor|willen|wil|gaan|ga $
denial: @wil|wil|hoef|hoeft|willen ~1:fill ?echt|zeker|heus|absoluut|helemaal niet|nooit ~3:fill dood|doodgaan|
    sterven !meer
denial: wil|wilde|zou|ga|hoef ~2 ?absoluut|zeker|echt niet|nooit ~3 doodgaan|sterven
denial: denk|heb|ga|ben|wil|zou|pleeg|heeft|denkt|had ~4:fill ~~1 geen|nooit|niet|zonder|nul|niks ?enkele|echte|last
    ~4 @suicide|@suicidal|doodswens|doodswensen|doodsgedacht*|zelfmoordgedacht*|zelfdodingsgedacht*|
    zelfmoordneiging*
denial: ben|is|was|voel|zijn|bent ~3:fill niet ~2:fill @suicidal
denial: niet|geen|nooit ~4 aan|over @suicide|dood|doodgaan|sterven
denial: niet|geen|nooit ~3 gedacht*|gedachten|gedachtes|plannen|neiging* ~3 @suicide|@myself|dood|doodgaan
denial: niet|geen|nooit ~5:fill @end|eind ~4 aan ~2 leven|alles ?te ?wil ?maken ?hoor
denial: geen ~2 eind|einde ~3 leven ?maken
denial: niet ~2 van ~1 plan|plannen ~6 @myself|eind|dood|leven|zelfmoord
denial: doe|doet|ga|zal|zou|wil ~4 @ref|hem|haar|niemand|iemand ~2 niets|niks|niet|nooit|geen ~3 aan|aandoen|doen|
    aandoe
denial: doe|ga|zal|zou|wil ~3 @myself|me|mij ~1 niet|nooit|niks ~2 iets|wat ?aan|aandoen
denial: niet|nooit|niks|niets ~2:fill @myself|me|mij ~3 iets|wat|pijn aan|aandoe*|doen
denial: er niet aan om @myself|me|mij ?zelf iets|wat aan ?te doen|aandoen
denial: @myself|me|mij ~3 niets|niks|niet|nooit ~2 aandoe*|snijden|snij|pijn|beschadig*
denial: nooit|niet|geen ~4 zelfbeschadig*|automutil*|psychose|psychotisch|hallucin*|stemmen|overdosis
denial: hoor|hoort|heb ~2 geen ~1 stemmen
denial: snij|snijd|kras|sneed|snijdt ~2:fill ?mezelf ?me ?zichzelf niet|nooit ?meer !diep|genoeg|naar|stoppen
denial: slaat|sla|mishandelt|bedreigt|sloeg|schopt ~2 me|mij|ons|haar niet|nooit|gelukkig
denial: word|wordt|ben ~2 niet|nooit ~2 geslagen|mishandeld|bedreigd|misbruikt
denial: niemand ~4 geslagen|mishandeld|bedreigd|vermoord*|slaat|slaan|pijn|aandoen|kwaad
denial: geen|nooit ~2 geweld|mishandeling|dreiging|agressie
denial: ik|we|zou|zal|ga|wil|hij|zij ~3 niemand|nooit|geen ~4 vermoorden|slaan|pijn|kwaad|aandoen|doen
denial: niet ~2 bang ~2 van|voor ~2 man|vriend|partner|ex
denial: is|zijn|was|ben ~2 geen|niet ~2 agressief|gewelddadig|suicidaal|psychotisch
denial: i am|im|i'm not suicidal
denial: do not|dont|don't want to die|kill
fact: @suicide|113|zelfmoordpreventie ~1 lijn|training|cursus|preventie|hulplijn|cijfers|beleid|wet|onderzoek
fact: *preventie|preventie* ~4 @suicide
fact: zelfmoordpreventie*|suicidepreventie*|zelfdodingspreventie|suicidepreventietraining
fact: preventie|voorkomen ~2 van @suicide
fact: @suicide ~2 voorkomen|preventie|preventielijn|bespreekbaar|signaleren|herkennen
fact: 113 zelfmoordpreventie
fact: wat|wie|hoe|waarvoor|is|zijn|werkt|bel|kost ~4 113
fact: cijfers|statistiek*|aantal|aantallen|onderzoek|training|cursus|lezing|artikel|scriptie|werkstuk|congres|
    podcast|wet|beleid|protocol|gastles|voorlichting ~5 @suicide|@suicidal|zelfbeschadiging|automutilatie|huiselijk|
    kindermishandeling|psychose|overdosis|psychosen
fact: training|cursus|lezing|workshop|opleiding|scriptie|onderzoek|boek|artikel|gatekeeper* ~5 psychose*|stemmen|
    huiselijk|geweld|agressie|@suicidal
fact: meldcode ~4 niet|niks|geen|eten|gegeten|geweld|kindermishandeling
fact: meldcode|aandachtsfunctionaris ~3 geweld|kindermishandeling
fact: huiselijk geweld|kindermishandeling ~3 meldcode|training|cursus|cijfers|beleid|protocol
fact: huiselijk|partner geweld ~1 training|beleid|cursus|meldcode
fact: wat|hoe|moet|doe|doen ~6 als ?een iemand|client|clienten|collega|klant|klanten|mensen ~5 @suicidal|@suicide ~2
    ?is ?zegt ?algemeen
fact: denk|denkt|heb|heeft je|u|jij|jullie ~3 @suicide|gedachten
fact: je|u denk|denkt|hebt ~3 @suicide
fact: meldcode
fact: bijsluiter|bijwerking|bijwerkingen|antidepressiva ~10 @suicidal|@suicide|psychose
fact: @suicidal|@suicide ~8 bijsluiter|bijwerking|bijwerkingen
fact: protocol|richtlijn|algemeen|theorie|training|gastles ~8 dood wil
fact: wat|hoe ~8 als een client|klant|collega|werknemer|medewerker|leerling ~6 dood|@suicidal|zelfmoord ?is|wil|
    zegt|pleegt ~6 protocol|richtlijn|werkgever|training|beleid|cursus
fact: dood wil ~5 protocol|richtlijn
fact: werkgever ~6 @suicidal werknemer|medewerker
fact: hersteld|genezen|herstel ~8 waarin|toen ~8 leven|dood
bereaved: rouw* ~4 @suicide
bereaved: gescheiden|weg|weggegaan|gevlucht|verlaten ~4 na|door|vanwege|wegens ~3 geweld|mishandeling
bereaved: na|door|vroeger|vroegere ?jaren|mijn|het huiselijk geweld
bereaved: weduwe|weduwnaar|nabestaande|rouw* ~10 leven ~2 beroofd|genomen|benomen
bereaved: @kin|hij|zij ~4 ?van leven beroofd|benomen
bereaved: overleden|gestorven ~3 overdosis|zelfmoord|suicide
bereaved: mishandelde|sloeg|schopte|bedreigde ~3 jaren geleden|terug
fact: vragen|vraagt|vraag|vertellen|melden|zeggen|verzwijgen|weten|uitleggen ~6 poging|zelfmoordpoging|@suicidal
fact: poging|zelfmoordpoging|suicidepoging van|uit ~4 geleden|terug|vroeger
fact: krant|nieuws|gelezen|artikel|bericht over|van ?een @suicide
fact: @suicide ~3 bij|op ?het|de uwv|gemeente|werk
bereaved: @kin|hond|kat|oma|opa|ouders|baas|hij|zij is|was|zijn|ging|gaat|ligt ~2 dood|overleden|gestorven|
    doodgegaan|sterven
bereaved: @kin|hond|kat|oma|opa|ouders ~1 dood|overleden|gestorven is|was|zijn|ging|gaat
bereaved: @kin|iemand|reiziger|man|jongen|meisje ~6 trein|spoor|brug|flat ~1 gesprongen|sprong
bereaved: machinist|conducteur ~10 gesprongen|springer
fact: uitkering|vakantiegeld|pensioen|geld|schulden|toeslag|krijgt|stopt ~5 als ik ~1 dood|doodga|overlijd|sterf
    ?ben ?ga $
fact: hersteld|genezen ~~14 leven|dood
denial: geen ?enkele|zonder sprake ~2 @suicidal|@suicide
denial: geen doodswens|doodswensen|zelfmoordgedacht*|zelfmoordplan*|zelfmoordneiging*|suicidaliteit
fact: verleden met|van ?huiselijk geweld|mishandeling|misbruik|psychose|zelfmoord
fact: getraind|geleerd|opgeleid|leren|leer ~4 over @suicide
fact: over @suicide te ?leren praten
fact: vroegere|oude|eerdere|vorige zelfbeschadiging|automutilatie|poging|zelfmoordpoging|psychose
bereaved: na|sinds|door ?een|de @suicide in|binnen ~2 familie|gezin|omgeving|team
denial: gedachte|gedachten|plannen aan|tot|over @suicide heb ~1 ik ~1 ~~1 niet
fact: wat betekent|is|zijn|wordt|houdt ~6 @suicidal|@suicide|zelfbeschadiging|psychose|euthanasie|automutilatie|
    overdosis ?precies|in
fact: staat|stond|staan|lees|las|vragen|vraagt|vraag|vroeg|vroegen|gevraagd ~8 @suicidal|@suicide|zelfbeschadiging|
    gedachten
fact: brief|folder|formulier|vragenlijst|website|site|brochure|rapport|poster ~10 @suicidal|@suicide|
    zelfbeschadiging|113|psychose|huiselijk|112
fact: bij|in|geval ?van @suicidal|@suicide ~2 gedachten|gevoelens|bel|neem|belt|kunt
fact: vrijwilliger ~3 113|luisterlijn
fact: werk* ~3 bij ~2 113|ambulance|crisisdienst|veilig|blijf|ggz|psychiat*
fact: bel|bellen ~2 112|113 ?als|wanneer|bij ?je|iemand
fact: wanneer|mag|moet ~4 112|113
fact: jij|je|robot|chatbot|computer|bot|dit|aanloop|jullie ~8 als ik|iemand ~4 dood|@suicidal|@suicide
fact: grappen|grap|grapjes ~3 over|van @suicide|dood
bereaved: @kin|hij|zij|ze|die|ouders|ex|vader ~8 overleden|gestorven|omgekomen|weggevallen ~6 @suicide
bereaved: overleden|gestorven|overleed|stierf|dood|overlijden|verloren|verloor|verlies|verliezen ~6 door|aan|na|met|
    vanwege|wegens ~2 @suicide ?gepleegd
bereaved: door|aan|na|met|vanwege|wegens ?een|de|zijn|haar @suicide ~5 overleden|gestorven|verloren|overleed|
    verloor|kwijt|kwijtgeraakt|omgekomen|dood|overlijden|ontvallen
bereaved: @suicide ~1 van ~2 @kin|hem|haar|ouders|kind|iemand
bereaved: @kin|hij|zij|ze|die|ex|heeft|had ~6 zelfmoord|zelfdoding|suicide ~1 gepleegd|pleegde|gedaan
bereaved: @kin|hij|zij|ze|die|ex ~8 pleegde ~3 @suicide
bereaved: pleegde ~6 @suicide
bereaved: heeft|had|hebben ~6 @suicide gepleegd
bereaved: na|sinds|door ~1 zijn|haar|die|deze|de|hun @suicide
bereaved: @kin ~4 ?zich|zichzelf ?heeft opgehangen|verhangen|doodgeschoten|verdronken
bereaved: @kin|hij|zij|ze ~6 leven ~3 genomen|benomen|beeindigd
bereaved: @kin|hij|zij|ze|ex|die ~8 eind|einde|end ~4 aan ~2 leven ~2 gemaakt|maakte
bereaved: @kin|hij|zij|ze|ex ~4 maakte ~4 eind|einde ~4 leven
bereaved: @kin|hij|zij ~4 stapte|gestapt|gesprongen|sprong ~4 uit|trein|leven
bereaved: uit ~2 leven gestapt
bereaved: nabestaande* ~8 @suicide|moord|zelfdoding|trein
bereaved: @suicide ~8 nabestaande*
bereaved: nabestaandenuitkering|nabestaanden|nabestaandenpensioen|anw
bereaved: na ~2 dood|overlijden van
bereaved: dood|overlijden ~1 van ~2 @kin|ouders|hem|haar|mijn
bereaved: @kin ~2 is|was|zijn ~3 overleden|gestorven
bereaved: @kin is ?al|ook|net|plotseling|nu|vorig|vorige ?jaar|maand|week dood ?gegaan
bereaved: is ~1 dood gegaan
bereaved: @kin ~4 dood ging|gegaan|is|gaat
bereaved: ging ~3 dood
bereaved: gaat|ga|gaan ~2 dood ~1 aan ~3 kanker|ziekte|als
bereaved: terminaal|palliatief|uitbehandeld ~6 sterven|dood|doodgaan
bereaved: sterven|dood|doodgaan ~4 terminaal|kanker|ziekte|palliatief
bereaved: als ik dood ben ~6 uitkering|pensioen|partner|nabestaand*|erf*|huis|schulden
bereaved: als|wanneer|stopt ik|hij|zij|mijn ~2 dood|doodga|doodgaan|overlijd|overlijden|sterf ~4 krijgt|stopt|
    blijft|uitkering|pensioen|nabestaand*|erf*
"""
