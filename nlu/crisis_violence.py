"""Rules for danger to others and for abuse at home. `level name: pattern`, see `nlu.patterns`."""

DANGER_OTHER = """
acute kill-other: @wil|ga|gaat|zal|zou ~3 hem|haar|leidinggevende|leraar|chef|manager|docent|dokter|@office|@kin ~3
    neersteken|vermoorden|doodslaan|doodmaken|neerschieten|doodsteken|doodschieten
acute kill-other: leraar|leidinggevende|chef|docent|dokter|buurman ~2 gaat|ga|wil ~1 vermoorden|neersteken|
    neerschieten|doodmaken
acute hurt-other: rij|rijd|ram ~1 hem|haar|die|ze|de|mijn ~2 @office|man|vrouw|vent ~1 aan|omver|ondersteboven
acute hurt-other: rij|rijd|ram ~1 hem|haar|ze ~2 aan|omver|dood|ondersteboven
acute hurt-other: @wil|ga|gaat|zal ~4 hem|haar|ze|@office|@kin|vrouw|vent ~2 te lijf
acute hurt-other: schiet|schieten|jaag ~2 hem|haar|ze|die|@office ~3 door ~2 kop|hoofd
acute hurt-other: ik doe ~2 @office|vrouw|man|vent|wijf ~4 iets|wat aan
acute hurt-other: bang ~3 ik ~3 @kin|kinderen|kind|iemand ~2 ga|zal|wil slaan|steken|wurgen|vermoorden|aandoen
acute hurt-other: breek|breekt|breken ~3 nek|benen|armen|poten|kaak|ribben
acute hurt-other: nek|benen|armen|poten|kaak ~1 ?te breken|breek
acute hurt-other: hak|hakt|snij|snijd|ruk|trek ~2 hem|haar|ze|die|@office ~3 stukken|keel|kop|hoofd|strot|mootjes
acute hurt-other: strot|keel ~2 af|door|dicht|om ~2 snijden|snij|knijpen|knijp|draaien
acute kill-other: jullie|ze|die|hij|zij|allemaal ~2 gaan|gaat ~2 eraan
acute weapon: @weapon gekocht|gepakt|meegenomen|klaarliggen|klaargelegd
acute kill-other: @wil|zin|ga|gaat|drang|neiging|om ~4 iedereen|iemand|mensen|ze|hem|haar|@office ~2 neer|dood|
    overhoop te ?gaan schieten|steken|slaan|maken
acute weapon: rij|rijd|ram|rijdt|knal ~4 auto ~4 gemeentehuis|uwv|kantoor|stadhuis|pand|mensen|groep ~1 binnen|in|
    naar
acute weapon: rij|rijd|ram ~6 gemeentehuis|stadhuis|kantoor|mensen ~1 binnen|in
acute hurt-other: verbouw|herschik|sloop ~2 gezicht|kop|smoel|bek
acute kill-other: gaat er aan
acute hurt-other: ik|hij|zoon|man|vriend|broer|zij @wil|ga|gaat|wil|zal|zou ~5 hem|haar|ze|hen|iemand|mensen|@kin|
    @office|vent|wijf|kerel ~3 slaan|doodslaan|steken|neersteken|opwachten|wurgen|toetakelen|aanvliegen|aandoen|
    vermoorden
acute hurt-other: ga|wil|zal|zou ~4 hem|haar|die|ze|@office|vent|wijf ~2:fill slaan|steken|opwachten|wurgen|schoppen
acute hurt-other: iemand|@office|@kin|mensen|buurman|anderen ~2 wat|iets aandoe*
acute hurt-other: @wil|ga|gaat|gedachten|drang|om ~3 iemand|@office|@kin|mensen|buurman|anderen pijn doen|doe
acute hurt-other: gedachten|gedachte|neiging|drang|impuls|zin ~4 om ~3 mensen|iemand|anderen|kind|kinderen|hem|haar|
    @kin ~4 doen|slaan|steken|aandoen|vermoorden|verwonden
acute hurt-other: neem|neemt ~3 er ~1 paar|een|aantal ~1 mee
acute weapon: gooi|gooien|gooit ~3 molotov*|bom|granaat|steen|stenen|baksteen
acute kill-other: @office|consulent|ambtenaar|hem|haar|iemand ~2 gaat|wil|ga|zal|zou neersteken|vermoorden|
    neerschieten|doodslaan|doodmaken|doodschieten|afmaken
acute kill-other: ik vermoord ~1 iemand|hem|haar|jullie|ze
acute kill-other: ik|hij|ze|zij|zoon|man|vriend|ex|broer|wil|ga|gaat ~4:fill hem|haar|ze|hen|die|jullie|hun|u|je|
    iemand|iedereen|@kin|@office ~4 vermoord*|doodmaken|doodschieten|doodsteken|ombrengen|afslachten|afmaken|
    neersteken|doodslaan|neerschieten|kapotschieten|overhoopsteken|afschieten|wurgen|doodrijden|kelen|vermoorde|
    neerknallen|afknallen
acute kill-other: vermoord|wurg|steek|schiet|sla|maak|knal|rij|steekt|slaat|vermoordt ik|hij|ze ~1 hem|haar|ze|hen|
    die|jullie|je|u|iemand|iedereen|@kin|@office ~4 dood|neer|overhoop|kapot|af|kop|omver|verrot
acute kill-other: vermoord|wurg ik|hij ~1 hem|haar|ze|hen|die|jullie|je|iemand|iedereen|@kin|@office
acute kill-other: ik|hij|ze|zij vermoord|wurg|steek|schiet|maak|knal|rij|vermoordt|steekt|sla ~2:fill hem|haar|ze|
    hen|die|jullie|je|u|iemand|iedereen|@kin|@office ~4 dood|neer|overhoop|kapot|af|plat|omver
acute kill-other: ik|hij|ze|zij vermoord|vermoordt|wurg|doodt ~2 hem|haar|ze|hen|die|jullie|je|iemand|iedereen|mijn|
    @kin|@office
acute kill-other: hem|haar|iemand|ze|hen|die|@kin|@office|mensen ~4 vermoord* ?ga|wil|zou|zal|te
acute kill-other: ga|gaat|wil|zal|kom|zou ~7 iemand|hem|haar|ze|mensen|hen|@office|@kin ~5 vermoord*|doodmaken|
    doodsteken|doodschieten|neersteken|doodslaan|ombrengen|neerschieten
acute kill-other: gaan|vallen er ~2 doden|slachtoffers|koppen|gewonden
acute kill-other: er gaan|vallen|gaat|zullen ~3 doden|slachtoffers|dood|bloed|gewonden|koppen|vloeien
acute kill-other: moord* ~2 ga|wil|plegen|pleeg|bega
acute kill-other: pleeg|plegen|bega een ?dubbele moord|moorden|aanslag|bloedbad
acute kill-other: aanslag|bloedbad ~3 plegen|aanrichten|pleeg|gaan|doen
acute kill-other: hij|zij|die|ze|klantmanager|@office gaat|moet eraan
acute weapon: kom|ga|loop|sta|komt|gaat|staat|zwaait|dreigt|rond|loopt ~6 met ~3 @weapon !werken|koken|snijden
acute weapon: @weapon ~4 mee|meegenomen|bij|op|gepakt|gekocht|zak|tas ~6 @office|ze|hem|haar|af|laten|stadhuis
acute weapon: neem|pak|haal|heb|neemt|pakt|koop ~3 @weapon ~4 mee|ga|kom|hem|haar|bij|dan
acute weapon: neem|neemt ~3 @weapon mee|bij
acute weapon: met ~3 @weapon ~4 naar|achter ~3 @office|@kin|af|toe|aan|mij
acute weapon: @weapon ~4 steken|steek|neersteken|dreigen|dreigt|zwaaien|zwaait
acute weapon: ik|hij|ga|wil ~3 steek|steekt|steken ~5 @weapon
acute weapon: kantoor|gebouw|uwv|gemeentehuis|stadhuis|boel|huis|tent|pand|gemeente|auto|toko|zooitje|keet ~2 in ?de
    brand|fik|hens|vlammen
acute weapon: @wil|ga|gaat|zal|ik|hij ~5 kantoor|gebouw|uwv|gemeentehuis|stadhuis|boel|huis|tent|pand|gemeente ~2
    opblazen|platbranden|afbranden|plat
acute weapon: blaas|blaast ik|hij|ze ~3 kantoor|gebouw|uwv|gemeentehuis|stadhuis|boel|gemeente ~1 op
acute weapon: steek|steken|zet|blaas|gooi|gooien ~5 kantoor|gebouw|uwv|gemeentehuis|stadhuis|boel|huis|tent|pand|
    gemeente|toko|zooitje|keet ~3 in|op ~2 ?brand|fik|lucht|hens|vlammen|de
acute weapon: bom ~4 leg*|plaatsen|gooien|gooi|neerleggen|af|afgaan
acute hurt-other: @wil|ga|gaat|zou|zin|neiging|kom|moet ~7 iemand|hem|haar|@office|@kin|ze|anderen|mensen ~3 iets
    ?te ?ga|gaat|wil aandoe*|aandoen
acute hurt-other: iemand|hem|haar|klantmanager|anderen|mensen|iedereen|gezin|kinderen|buren|buurman ~3 iets ~1
    aandoe*|aan ?te ?doen|doe|doet
acute hurt-other: doe|doet|doen|deed ~3 hem|haar|iemand|anderen|iets ~2 wat|iets ~2 aan
acute hurt-other: ik|hij|zoon|man|vriend|ze doe|doet ~1 iemand|hem|haar|anderen|@office ~3 iets|wat ~1 aan
acute hurt-other: @wil|ga|gaat|zou|zal|kom|drang|neiging ~6 iemand|hem|haar|ze|die|@office|mensen|anderen ~4 in|
    elkaar ~3 slaan|trappen|steken|rossen|meppen|slopen|beuken|timmeren
acute hurt-other: ik|hij sla|trap|ros|mep|timmer|slaat|beuk|slaan ~3 hem|haar|ze|die|iemand|iedereen|jullie|@office|
    @kin ~4 elkaar|kop|hoofd|bek|gezicht|ziekenhuis|tanden|muil
acute hurt-other: sla|trap|ros|mep|beuk|timmer ik ~2 hem|haar|ze|die|iemand|@office|jullie ~4 elkaar|kop|hoofd|bek|
    gezicht|ziekenhuis|tanden|muil
acute hurt-other: @wil|ga|gaat|zou|zal|zin ~7 iemand|hem|haar|ze|@office|anderen|mensen ~4 pijn doen|doe
acute hurt-other: iets|wat ~3 ergs|geweld* ~2 met ~3 @office|hem|haar|ze gebeur*|gebeurt
acute hurt-other: sta|staat ~2 ?niet ~2 voor mezelf|zichzelf in
acute hurt-other: weet ~4 hem|haar|ze|die|jullie|@office ~2 te vinden
acute hurt-other: weet ~3 waar ~4 woont|wonen|werkt
acute hurt-other: wacht|opwacht*|wachten|opwachten ~4 hem|haar|ze|@office ~3 op|buiten ~2 parkeer*|dan|sla|pak
acute hurt-other: ik wacht ~1:fill hem|haar|die|@office ~2 op na|buiten|bij
acute hurt-other: wacht ik ~2 hem|haar|ze|die|@office ~3 op
acute hurt-other: @office|hem|haar|die|ze ~3 afmaken|afslachten|kapotmaken|kapot maken|neersteken|neerschieten|
    wurgen|opwachten|afschieten|doodslaan
acute hurt-other: kids|kinderen|gezin|vrouw|man|haar|hem|ze|hen mee|meenemen ~2 dood|graf
acute hurt-other: neem|meenemen|meeneem|neemt ~4 kinderen|gezin|vrouw|iemand|hem|haar|ze|anderen|paar ~3 mee ~3
    dood|graf|hemel
acute hurt-other: als ik ga ~6 ga* ~3 mee
acute hurt-other: laat ~3 bloed vloeien|zien
acute hurt-other: bloed ~2 vloeien|handen|stromen
acute hurt-other: kapot|dood|kop ~3 maak|schiet|sla|trap|maken ik ~2 hem|haar|die|ze|@office
acute hurt-other: @threat ~4 @office|buren|buurvrouw|mensen|anderen|iedereen|mij|ons ~4 ?te ?met @weapon|vermoord*|
    doden|doodmaken|neersteken|geweld|slaan|dood|doodsteken|steken
acute english: kill|stab|shoot|hurt|murder him|her|them|someone|somebody|everyone|you|people|my|that
acute english: bring|bringing|come|coming ~3 knife|gun
acute foreign: bring|bringe ~2 um
"""

ABUSE = """
serious beaten: @kin|hij|ex ~3 mij|me ~3 trap|stoep|bed ~1 af ?ge geduwd|gegooid|duwde
serious threatened: gedreigd|dreigt|dreigde ~1 mij|me|ons ~2 iets|wat aan
acute threatened: bang ~3 @kin|ex|hij|zij ~1 me|mij|ons|haar ~2 iets|wat aandoe*
acute threatened: @kin|ex|hij|zij me|mij|ons iets|wat aandoet|aan doet|aandoen
acute threatened: @kin|hij|ex dreigt|bedreigt|dreigde ~1 mij|me|ons ~2 met ~2 @weapon
serious beaten: geeft|gaf|geven|deelt ~2 mij|me|ons|haar ~2 klappen|klap|stomp|schop|slaag
serious threatened: heeft|had ~1 mij|me|ons ~2 bedreigd|gestalkt|opgewacht
serious beaten: gewelddadig|gewelddadige ~1 huwelijk|relatie|man|vriend|partner|ex|vader|huis
serious child: man|buurman|buurvrouw|vader|moeder|hij|zij ~2 kind|kinderen|zoon|dochter|baby sloeg|slaat|schopt|
    mishandelt
serious beaten: @kin|hij|zij|ex ~3 mij|me|ons|haar ~4 tegen ~2 muur|deur|grond|kast
serious beaten: @kin|hij|zij|ex ~2 mij|me|ons|haar ~2 pijn ~1 doet|gedaan|deed
serious beaten: @kin|hij|zij|ex doet|deed mij|me|ons|haar ~2 pijn
serious child: @kin|hij ~1 raakt|raakte|betast|zit ~1 mij|me|haar ~2 aan
serious threatened: man|vriend|partner|vader|ex|hij|ouders laat|laten ~1 mij|me ~2 niet ~3 buiten|weg|huis|deur|
    werken|alleen
serious beaten: thuis ~3 geweld|klappen|geslagen|mishandeld
serious beaten: geweld ~2 thuis|huis|relatie|gezin
acute threatened: hij|man|ex|vriend|vader staat ~4 met ~2 @weapon ~6 ik|mij|me|alleen|bang|binnen
serious beaten: man|vrouw|buurman|buurvrouw|vader|moeder|hij|zij|ex slaat|mishandelt|schopt ~2 kinderen|kind|zoon|
    dochter|baby
serious threatened: thuis ~2 bedreigd|geslagen|mishandeld|misbruikt|gestalkt|opgesloten|bedreigt
serious threatened: thuis ~2 onveilig
serious threatened: man|vriend|partner|ex|vader|hij ~3 controleert|bepaalt|verbiedt ~3 alles ~5 mag|nergens|niet
serious beaten: @kin|hij ~4 me|mij ~3 van|uit ~1 trap|bed|huis|auto|fiets ~1 geduwd|gegooid|geschopt|gooide|duwde
serious beaten: dwingt|verplicht|gedwongen ~3 seks|sex|prostitutie|trouwen
serious threatened: durf ~2 niet ~2 weg ~5 man|vriend|partner|ex|hem|hij ~5 dreigt|slaat|vermoord*|bang
acute threatened: hij|ex|man|vriend|partner|vader ~8 me|mij|ons|haar ~1 dood maakt|maken|slaat|schiet|steekt|gaat|
    doet
acute threatened: man|vriend|partner|ex|vader|hij|zoon ~3 staat|stond|zit|loopt ~3 @weapon ~2 voor|achter|bij|
    tegenover me|mij|ons|deur
serious threatened: ex|man|partner|vriend|vader|familie|hij ~6 me|mij ~3 lastigvallen|lastigvalt|stalken|bedreigen|
    achtervolgen|opwachten|lastig|opwacht
serious threatened: opgesloten|gevangen ~4 huis|thuis|kamer|badkamer ~4 man|vader|vriend|partner|ouders|ex|slaat
serious threatened: opgesloten ~8 man|vriend|partner|ex|vader
serious threatened: van ~2 man|vriend|partner|ex|pooier|vader ~3 prostitutie|tippelen|seks
serious threatened: @kin|hij dreigt ~8 mij|me|ons|kinderen ~3 ?wat ?iets aan|mee|dood
serious beaten: pakt ~4 geld ~5 slaat
serious beaten: slaat|schopt|mept|mishandelt|stompt|wurgt|bedreigt me|mij|ons|haar !achterover|om|tegen
serious beaten: @kin|hij|zij|ex|familie|*familie slaat|schopt|mishandelt|wurgt !op|over|aan|om|dicht
serious beaten: @hurt ~2 keel ~1 ?dicht
serious beaten: keel ~1 dicht ?ge knijpt|kneep|geknepen|drukt|dichtgeknepen
serious beaten: ex|man|hij|vader|moeder|partner ~1 slaat ~2 @child|kinderen
serious child: vader|stiefvader|oom|opa|broer|man|hij ~3 komt|kwam|kruipt ~4 bij mij|me|haar ~2 bed
serious child: kinderen|kind|kleinkinderen|kleinkind ~5 niet|onveilig ?veilig $
serious child: kinderen|kind ~6 niet ~1 veilig
serious child: kleinkinderen|kleinkind|kinderen|kind ~3 mishandeld|geslagen|misbruikt|verwaarloosd
serious beaten: @kin|hij|zij|ze|die|ex|stiefvader|pleegvader ~4:fill @hurt ~4:fill me|mij|ons|haar|hem|@child|@kin
    !?dat op|met
serious beaten: @hurt ~2:fill hij|zij|ze|die|@kin ~1 me|mij|ons|haar|@child|@kin
serious beaten: me|mij|ons|haar|hem|@child ~4:fill @hurt !op|aan
serious beaten: man|vriend|partner|ex|vrouw|hij|zij ~3 wurgde|wurgt|sloeg|slaat|mishandelde ~2 me|mij|ons|haar
serious beaten: word|wordt|werd|ben|worden|is ~5 geslagen|geschopt|gemept|mishandeld|misbruikt|verkracht|gewurgd|
    aangerand|gestompt|getrapt|afgeranseld
serious beaten: geslagen|geschopt|mishandeld|misbruikt|verkracht|gewurgd ~2 word|wordt|werd|worden|ben|door|is
serious beaten: @kin|hij|zij|ze|die ~4 klappen|losse handjes|handen|klap
serious beaten: losse ~1 handjes|handen
serious beaten: krijg|krijgt|kreeg|vallen ~3 klappen|stompen|schoppen|mep|meppen !van ?de crisis
serious beaten: huiselijk|huislijk geweld
serious beaten: huiselijkgeweld|kindermishandeling|partnergeweld|eergerelateerd|eerwraak
serious beaten: @maltreat ~4 me|mij|ons|haar|thuis|@child
serious beaten: gewelddadig* ~4 man|vrouw|vriend|partner|ex|thuis|vader|zoon|relatie|huis|tegen|als|naar
serious beaten: man|vrouw|vriend|partner|ex|vader|zoon|hij|broer|moeder ~4 gewelddadig*|agressief|handtastelijk|
    handgemeen|hardhandig ~4 !aan
serious beaten: man|vrouw|vriend|partner|ex|vader|zoon|hij|zij|ze|moeder|broer slaat|schopt|mishandelt|sloeg
serious beaten: relatie ~4 geweld|mishandeling|klappen
serious beaten: geweld ~2 thuis|huis|relatie
serious beaten: blauwe plekken|plek|ogen|oog ~4 man|vriend|partner|ex|vader|moeder|vrouw|zoon|thuis
serious beaten: onder ~1 blauwe plekken
serious threatened: man|vrouw|vriend|partner|ex|vader|zoon|hij|zij|ze|broer|moeder|die|iemand|oom ~4:fill @threat ~3
    me|mij|ons|haar|@child|thuis !met|stopzetten
serious threatened: word|wordt|werd|ben|voel ~5 bedreigd|gestalkt|opgesloten|vastgehouden|gedwongen ~4 thuis|man|
    vrouw|vriend|partner|ex|vader|familie|broer|ouders|zoon|huis|prostitutie|werken|trouwen
serious threatened: door ~3 man|vrouw|vriend|partner|ex|vader|familie|broer|ouders|zoon|echtgenoot ~3 bedreigd|
    gestalkt|geslagen|mishandeld|opgesloten|gedwongen|vastgehouden
acute threatened: @kin|hij|zij|ex ~6 me|mij|ons|haar|kinderen ~3 vermoord*|doodmaken|doodslaan|doden|afmaken|
    vermoordt|doodsteken|kapotmaken
acute threatened: hij|zij|ex|man|vriend|partner|vader ~8 @threat ~4 me|mij|ons|haar|kinderen|mijn|@child ~4
    vermoord*|doodmaken|doodslaan|doden|doodsteken|dood|af
acute threatened: @threat ~4 me|mij|ons|haar|kinderen ~3 dood|vermoord*
acute threatened: maakt|slaat|steekt|schiet me|mij|ons|haar ~3 dood|af
acute threatened: bang ~6 me|mij|ons|haar ~3 vermoord*|doodslaat|doodmaakt|doodsteekt
acute threatened: me|mij|ons|haar ~4 met ~2 @weapon
acute threatened: @threat ~2 me|mij|ons|haar ~4 met ~2 @weapon
acute threatened: @kin|hij ~5 voor|aan|bij ~2 deur|huis ~3 @weapon
acute threatened: @weapon op ?mijn|de|haar keel
acute threatened: man|vrouw|vriend|partner|ex|vader|zoon|hij|zij ~3 staat ~4 deur|huis ~5 @weapon|vermoord*|bang|
    schreeuw*|binnen|beukt|trapt
serious threatened: bang ~2 van|voor ?mijn man|vriend|partner|ex|echtgenoot|vader|stiefvader|vrouw|broer|zoon|hem
    !zijn
serious threatened: niet veilig|veillig ~3 thuis|huis|hem|man|partner|vader|ouders|ex|bij
serious threatened: is|voel|zit ~3 onveilig* ~4 thuis|huis|situatie|relatie|hem|man|partner|vader|ouders
serious threatened: thuis|huis ~4 onveilig|niet ?meer veilig
serious threatened: thuis|huis ~4 ~~3 veilig $
serious threatened: durf niet ~2 naar huis
serious threatened: gevlucht|vluchten|weggelopen ~4 man|ex|partner|vader|geweld
serious threatened: vlucht*|gevlucht ~3 voor|van ?mijn man|ex|partner|vader|vriend
serious threatened: blijf van mijn lijf ~1 huis
serious threatened: sluit|sluiten|sloot|opgesloten|houdt ~4 me|mij|haar ~3 op|opgesloten|vast|binnen
serious threatened: mag ~1 van ~2 man|hij|vader|vriend|partner|ouders|hem ~4 niet ~2 uit|weg|deur
serious threatened: mag ~3 niet ~3 huis|deur uit ~5 man|vader|hij|vriend|partner|ouders
serious threatened: man|hij|vader|vriend|partner|ouders ~6 mag ~3 niet ~3 huis|deur uit
serious threatened: uitgehuwelijkt|uithuwelijken|gedwongen huwelijk|prostitutie
serious threatened: uithuwelijken|uitgehuwelijkt
serious threatened: stalkt|stalker|stalking|gestalkt
acute now: slaat|mishandelt|schopt ~3 @soon
acute now: hij|man|vriend|partner|ex ~3 @soon ~4 slaat|slaan|binnen ?met
acute now: @soon ~6 in elkaar geslagen|slaat
serious now: me|mij|ons|haar|hem|word|wordt ~4 in elkaar geslagen|slaat|slaan
serious child: @child ~6 gevaar|onveilig|verwaarloosd|verwaarloos*|mishandeld|misbruikt|mishandelt|slaag|
    verwaarlozing
serious child: @child ~3 niet ~1 veilig
serious child: sla|sloeg|geslagen|schud|schudde|slaan|geschud|door|elkaar ~4 @child
serious child: @child ~5:fill ?door ?elkaar geslagen|schud|schudde|sloeg|sla|slaat|slaan|geschud|mishandel*|schop
serious child: misbruik|misbruiken|misbruikt|betast|aangeraakt|aanzit ~5 @child|me|mij|oom|vader|stiefvader|opa|
    broer|familie !van|door
serious child: vader|stiefvader|oom|opa|broer|buurman|man ~4 zit|komt|raakt|zat ~3 aan mij|me|@child|haar|hem
serious child: @child ~3 iets aan|aandoe*
serious child: seksueel|sexueel ~2 misbruik*|geweld|misbruikt
serious child: verkracht|aangerand|verkrachting|aanranding
serious english: he|she|husband|boyfriend|partner|wife|dad|father|mother ~3 beats|hits|hit|beating|hitting|hurts|
    abuses|chokes|strangled|threatens me|us|my|the|her
serious english: being|am|is|getting ~2 beaten|abused|threatened
serious english: afraid|scared ~2 my husband|boyfriend|partner|dad|father|ex
serious english: domestic violence|abuse
serious foreign: schlagt mich
"""
