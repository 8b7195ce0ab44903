"""Rules for self-harm, violence, psychosis and other emergencies. `level name: pattern`, see `nlu.patterns`."""

SELFHARM = """
serious cut: krab|krabt|bijt|kras ~4 open|bloeden*|bloedens
serious cut: snijden|krassen is|helpt|geeft|lucht ~4 helpt|enige|lucht|rust|manier|opluchting
serious cut: @cut ~2 arm|armen|been|benen|polsen|huid ~3 open|aansteker|sigaret|peuk|mes|mesje|scheermes|kapot
serious cut: @cut ~2:fill zich|zichzelf
serious hurt-self: sla|bonk|bons|beuk|slaat|bonkt ~2 met ~1 hoofd ~2 tegen
serious cut: @cut ~5:fill @myself|me|mij !de|het|voor|af|op|rot
serious cut: @myself|me|mij ~5:fill ?te @cut !de|het
serious cut: @cut ~4 in|op ~2 arm|armen|been|benen|pols|polsen|vel|huid|bovenbenen|lijf|onderarm|buik|lichaam
serious cut: in|op ~2 arm|armen|been|benen|pols|polsen|vel|huid|bovenbenen|lijf|onderarm|buik|lichaam ?te @cut
serious cut: weer|steeds|ga|zit|begonnen|aan|moet|wil|drang|neiging|begin ~4:fill ?te ?met snijden|krassen|automutileren|zelfbeschadiging !in|op|uien|van|de|brood
serious cut: zelfbeschadig*|automutil*|zelfverwond*|zelfbeschadeg*|autimutil*|automutul*
serious cut: vol|verse|nieuwe ~4 krassen|snijwonden|sneeen
serious cut: @cut ~3 in ~1 pols|polsen|arm|armen
serious cut: zelf beschadiging|verwonding|beschadigen
serious cut: snijwonden|sneeen|sneetjes|krassen|snee ~6 zelf|verse|nieuwe|zijn|haar|mijn|polsen|arm|armen|onderarm|onderarmen !van|auto
serious hurt-self: @myself ~4:fill ?weer ?te ?gaan ?zou ?wil ?ga pijn ?te ?willen doe|doen|doet|gedaan|deed|wil
serious hurt-self: sla|slaat|sloeg|beschadig*|verwond*|straf|pijnig*|brand|verminkt ~2:fill @myself
serious hurt-self: @myself ~3 slaat|sla|slaan|pijnig*|straf|straffen|beschadig*|verwond*|toetakel*|mutileer*|verminken|verbranden
serious hurt-self: sla|slaat|bonk|bonkt|bons ~5 hoofd ~2 tegen ~2 muur|wand|deur
serious hurt-self: hoofd ~3 tegen ~2 muur|wand|deur ~2 sla*|bonk*|beuk*|bons*
serious hurt-self: doe|doet|deed|gedaan ~3 @myself ~2 pijn
serious hurt-self: @wil|ga|gaat|neiging|drang|om ~4:fill @myself ~4:fill pijn|snij*|beschadig*|verwond*|branden|slaan|straffen
serious hurt-self: brand|brandt|brandde ~3 @myself|me|mij|zich ~4 sigaret|aansteker|peuk|peuken|sigaretten|strijkijzer
serious hurt-self: sigaret*|peuk|peuken|aansteker ~4 uit|op ~2 arm|armen|huid|been|vel|hand
serious eating: eet|eten ~3 expres niet|niks
serious english: cut|cutting|cuts|burn|harm|harming myself|himself|herself
serious english: self harm|harming|harmed|injury
serious english: selfharm*
acute overdose-self: expres|opzettelijk ~5 overdosis|@means
acute overdose-self: @means ~6 expres|opzettelijk
"""

DANGER_OTHER = """
acute hurt-other: ik|hij|zoon|man|vriend|broer|zij @wil|ga|gaat|wil|zal|zou ~5 hem|haar|ze|hen|iemand|mensen|@kin|@office|vent|wijf|kerel ~3 slaan|doodslaan|steken|neersteken|opwachten|wurgen|toetakelen|aanvliegen|aandoen|vermoorden
acute hurt-other: ga|wil|zal|zou ~4 hem|haar|die|ze|@office|vent|wijf ~2:fill slaan|steken|opwachten|wurgen|schoppen
acute hurt-other: iemand|@office|@kin|mensen|buurman|anderen ~2 wat|iets aandoe*
acute hurt-other: @wil|ga|gaat|gedachten|drang|om ~3 iemand|@office|@kin|mensen|buurman|anderen pijn doen|doe
acute hurt-other: gedachten|gedachte|neiging|drang|impuls|zin ~4 om ~3 mensen|iemand|anderen|kind|kinderen|hem|haar|@kin ~4 doen|slaan|steken|aandoen|vermoorden|verwonden
acute hurt-other: neem|neemt ~3 er ~1 paar|een|aantal ~1 mee
acute weapon: gooi|gooien|gooit ~3 molotov*|bom|granaat|steen|stenen|baksteen
acute kill-other: @office|consulent|ambtenaar|hem|haar|iemand ~2 gaat|wil|ga|zal|zou neersteken|vermoorden|neerschieten|doodslaan|doodmaken|doodschieten|afmaken
acute kill-other: ik vermoord ~1 iemand|hem|haar|jullie|ze
acute kill-other: ik|hij|ze|zij|zoon|man|vriend|ex|broer|wil|ga|gaat ~4:fill hem|haar|ze|hen|die|jullie|hun|u|je|iemand|iedereen|@kin|@office ~4 vermoord*|doodmaken|doodschieten|doodsteken|ombrengen|afslachten|afmaken|neersteken|doodslaan|neerschieten|kapotschieten|overhoopsteken|afschieten|wurgen|doodrijden|kelen|vermoorde|neerknallen|afknallen
acute kill-other: vermoord|wurg|steek|schiet|sla|maak|knal|rij|steekt|slaat|vermoordt|schiet ik|hij|ze ~1 hem|haar|ze|hen|die|jullie|je|u|iemand|iedereen|@kin|@office ~4 dood|neer|overhoop|kapot|af|kop|omver|verrot
acute kill-other: vermoord|wurg ik|hij ~1 hem|haar|ze|hen|die|jullie|je|iemand|iedereen|@kin|@office
acute kill-other: ik|hij|ze|zij vermoord|wurg|steek|schiet|maak|knal|rij|vermoordt|steekt|schiet|sla ~2:fill hem|haar|ze|hen|die|jullie|je|u|iemand|iedereen|@kin|@office ~4 dood|neer|overhoop|kapot|af|neer|plat|omver
acute kill-other: ik|hij|ze|zij vermoord|vermoordt|wurg|doodt ~2 hem|haar|ze|hen|die|jullie|je|iemand|iedereen|mijn|@kin|@office
acute kill-other: hem|haar|iemand|ze|hen|die|@kin|@office|mensen ~4 vermoord* ?ga|wil|zou|zal|te
acute kill-other: ga|gaat|wil|zal|kom|zou ~7 iemand|hem|haar|ze|mensen|hen|@office|@kin ~5 vermoord*|doodmaken|doodsteken|doodschieten|neersteken|doodslaan|ombrengen|neerschieten
acute kill-other: gaan|vallen er ~2 doden|slachtoffers|koppen|gewonden
acute kill-other: er gaan|vallen|gaat|zullen ~3 doden|slachtoffers|dood|bloed|gewonden|koppen|vloeien
acute kill-other: moord* ~2 ga|wil|plegen|plegen|pleeg|bega
acute kill-other: pleeg|plegen|bega een ?dubbele moord|moorden|aanslag|bloedbad
acute kill-other: aanslag|bloedbad ~3 plegen|aanrichten|pleeg|gaan|doen
acute kill-other: hij|zij|die|ze|klantmanager|@office gaat|moet eraan
acute weapon: kom|kom|ga|loop|sta|komt|gaat|staat|zwaait|dreigt|rond|loopt ~6 met ~3 @weapon !werken|koken|snijden
acute weapon: @weapon ~4 mee|meegenomen|bij|op|gepakt|gekocht|zak|tas ~6 @office|ze|hem|haar|af|laten|stadhuis
acute weapon: neem|pak|haal|heb|neemt|pakt|koop ~3 @weapon ~3 mee|ga|kom|hem|haar|bij|op|dan|en
acute weapon: neem|pak|pakt|neemt ~3 @weapon
acute weapon: met ~3 @weapon ~4 naar|achter ~3 @office|@kin|af|toe|aan|mij
acute weapon: @weapon ~4 steken|steek|neersteken|dreigen|dreigt|zwaaien|zwaait
acute weapon: stee*|steek ~6 @weapon
acute weapon: kantoor|gebouw|uwv|gemeentehuis|stadhuis|boel|huis|tent|pand|gemeente|auto|toko|zooitje|keet ~2 in ?de brand|fik|hens|vlammen
acute weapon: @wil|ga|gaat|zal|ik|hij ~5 kantoor|gebouw|uwv|gemeentehuis|stadhuis|boel|huis|tent|pand|gemeente ~2 opblazen|platbranden|afbranden|af|plat
acute weapon: blaas|blaast ik|hij|ze ~3 kantoor|gebouw|uwv|gemeentehuis|stadhuis|boel|gemeente ~1 op
acute weapon: steek|steken|zet|blaas|gooi|gooien ~5 kantoor|gebouw|uwv|gemeentehuis|stadhuis|boel|huis|tent|pand|gemeente|toko|zooitje|keet ~3 in|op ~2 ?brand|fik|lucht|hens|vlammen|de
acute weapon: bom ~4 leg*|plaatsen|gooien|gooi|neerleggen|af|afgaan
acute hurt-other: @wil|ga|gaat|zou|zin|neiging|kom|moet ~7 iemand|hem|haar|@office|@kin|ze|anderen|mensen ~3 iets ?te ?ga|gaat|wil aandoe*|aandoen
acute hurt-other: iemand|hem|haar|klantmanager|anderen|mensen|iedereen|gezin|kinderen|buren|buurman ~3 iets ~1 aandoe*|aan ?te ?doen|doe|doet
acute hurt-other: doe|doet|doen|deed ~3 hem|haar|iemand|anderen|iets ~2 wat|iets ~2 aan
acute hurt-other: ik|hij|zoon|man|vriend|ze doe|doet ~1 iemand|hem|haar|anderen|@office ~3 iets|wat ~1 aan
acute hurt-other: @wil|ga|gaat|zou|zal|kom|drang|neiging ~6 iemand|hem|haar|ze|die|@office|mensen|anderen ~4 in|elkaar ~3 slaan|trappen|steken|rossen|meppen|slopen|beuken|timmeren
acute hurt-other: ik|hij sla|trap|ros|mep|timmer|slaat|beuk|slaan ~3 hem|haar|ze|die|iemand|iedereen|jullie|@office|@kin ~4 elkaar|kop|hoofd|bek|gezicht|ziekenhuis|tanden|muil
acute hurt-other: sla|trap|ros|mep|beuk|timmer ik ~2 hem|haar|ze|die|iemand|@office|jullie ~4 elkaar|kop|hoofd|bek|gezicht|ziekenhuis|tanden|muil
acute hurt-other: @wil|ga|gaat|zou|zal|zin ~7 iemand|hem|haar|ze|@office|anderen|mensen ~4 pijn doen|doe
acute hurt-other: iets|wat ~3 ergs|geweld* ~2 met ~3 @office|hem|haar|ze gebeur*|gebeurt
acute hurt-other: sta|staat ~2 ?niet ~2 voor mezelf|zichzelf in
acute hurt-other: weet ~4 hem|haar|ze|die|jullie|@office ~2 te vinden
acute hurt-other: weet ~3 waar ~4 woont|wonen|werkt
acute hurt-other: wacht|opwacht*|wachten|opwachten ~4 hem|haar|ze|@office ~3 op|buiten ~2 parkeer*|dan|sla|pak
acute hurt-other: ik wacht ~1:fill hem|haar|die|@office ~2 op na|buiten|bij
acute hurt-other: wacht ik ~2 hem|haar|ze|die|@office ~3 op
acute hurt-other: @office|hem|haar|die|ze ~3 afmaken|afslachten|kapotmaken|kapot maken|neersteken|neerschieten|wurgen|opwachten|afschieten|doodslaan
acute hurt-other: kids|kinderen|gezin|vrouw|man|haar|hem|ze|hen mee|meenemen ~2 dood|graf
acute hurt-other: neem|meenemen|meeneem|neemt ~4 kinderen|gezin|vrouw|iemand|hem|haar|ze|anderen|paar ~3 mee ~3 dood|graf|hemel
acute hurt-other: als ik ga ~6 ga* ~3 mee
acute hurt-other: laat ~3 bloed vloeien|zien
acute hurt-other: bloed ~2 vloeien|handen|stromen
acute hurt-other: kapot|dood|kop ~3 maak|schiet|sla|trap|maken ik ~2 hem|haar|die|ze|@office
acute hurt-other: @threat ~4 @office|buren|buurvrouw|mensen|anderen|iedereen|mij|ons ~4 ?te ?met @weapon|vermoord*|doden|doodmaken|neersteken|geweld|slaan|dood|doodsteken|steken
acute english: kill|stab|shoot|hurt|murder him|her|them|someone|somebody|everyone|you|people|my|that
acute english: bring|bringing|come|coming ~3 knife|gun
acute foreign: bring|bringe ~2 um
"""

ABUSE = """
acute threatened: hij|ex|man|vriend|partner|vader ~8 me|mij|ons|haar ~1 dood maakt|maken|slaat|schiet|steekt|gaat|doet
acute threatened: man|vriend|partner|ex|vader|hij|zoon ~3 staat|stond|zit|loopt ~3 @weapon ~2 voor|achter|bij|tegenover me|mij|ons|deur
serious threatened: ex|man|partner|vriend|vader|familie|hij ~6 me|mij ~3 lastigvallen|lastigvalt|stalken|bedreigen|achtervolgen|opwachten|lastig|opwacht
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
serious beaten: @kin|hij|zij|ze|die|ex|stiefvader|pleegvader ~4:fill @hurt ~4:fill me|mij|ons|haar|hem|@child|@kin !?dat op|met
serious beaten: @hurt ~2:fill hij|zij|ze|die|@kin ~1 me|mij|ons|haar|@child|@kin
serious beaten: me|mij|ons|haar|hem|@child ~4:fill @hurt !op|aan
serious beaten: man|vriend|partner|ex|vrouw|hij|zij ~3 wurgde|wurgt|sloeg|slaat|mishandelde ~2 me|mij|ons|haar
serious beaten: word|wordt|werd|ben|worden|is ~5 geslagen|geschopt|gemept|mishandeld|misbruikt|verkracht|gewurgd|aangerand|gestompt|getrapt|afgeranseld
serious beaten: geslagen|geschopt|mishandeld|misbruikt|verkracht|gewurgd ~2 word|wordt|werd|worden|ben|door|is
serious beaten: @kin|hij|zij|ze|die ~4 klappen|losse handjes|handen|klap
serious beaten: losse ~1 handjes|handen
serious beaten: krijg|krijgt|kreeg|vallen ~3 klappen|stompen|schoppen|mep|meppen !van ?de crisis
serious beaten: huiselijk|huislijk geweld
serious beaten: huiselijkgeweld|kindermishandeling|partnergeweld|eergerelateerd|eerwraak
serious beaten: @maltreat ~4 me|mij|ons|haar|thuis|@child
serious beaten: gewelddadig* ~4 man|vrouw|vriend|partner|ex|thuis|vader|zoon|relatie|huis|tegen|als|naar
serious beaten: man|vrouw|vriend|partner|ex|vader|zoon|hij|broer|moeder ~4 gewelddadig*|agressief|handtastelijk|handgemeen|hardhandig ~4 !aan
serious beaten: man|vrouw|vriend|partner|ex|vader|zoon|hij|zij|ze|moeder|broer slaat|schopt|mishandelt|sloeg
serious beaten: relatie ~4 geweld|mishandeling|klappen
serious beaten: geweld ~2 thuis|huis|relatie
serious beaten: blauwe plekken|plek|ogen|oog
serious threatened: man|vrouw|vriend|partner|ex|vader|zoon|hij|zij|ze|broer|moeder|die|iemand|oom ~4:fill @threat ~3 me|mij|ons|haar|@child|thuis !met|stopzetten
serious threatened: word|wordt|werd|ben|voel ~5 bedreigd|gestalkt|opgesloten|vastgehouden|gedwongen ~4 thuis|man|vrouw|vriend|partner|ex|vader|familie|broer|ouders|zoon|huis|prostitutie|werken|trouwen
serious threatened: door ~3 man|vrouw|vriend|partner|ex|vader|familie|broer|ouders|zoon|echtgenoot ~3 bedreigd|gestalkt|geslagen|mishandeld|opgesloten|gedwongen|vastgehouden
acute threatened: @kin|hij|zij|ex ~6 me|mij|ons|haar|kinderen ~3 vermoord*|doodmaken|doodslaan|doden|afmaken|vermoordt|doodsteken|kapotmaken
acute threatened: hij|zij|ex|man|vriend|partner|vader ~8 @threat ~4 me|mij|ons|haar|kinderen|mijn|@child ~4 vermoord*|doodmaken|doodslaan|doden|doodsteken|dood|af
acute threatened: @threat ~4 me|mij|ons|haar|kinderen ~3 dood|vermoord* 
acute threatened: maakt|slaat|steekt|schiet me|mij|ons|haar ~3 dood|af
acute threatened: bang ~6 me|mij|ons|haar ~3 vermoord*|doodslaat|doodmaakt|doodsteekt
acute threatened: me|mij|ons|haar ~4 met ~2 @weapon
acute threatened: @threat ~2 me|mij|ons|haar ~4 met ~2 @weapon
acute threatened: @kin|hij ~5 voor|aan|bij ~2 deur|huis ~3 @weapon
acute threatened: @weapon op ?mijn|de|haar keel
acute threatened: man|vrouw|vriend|partner|ex|vader|zoon|hij|zij ~3 staat ~4 deur|huis ~5 @weapon|vermoord*|bang|schreeuw*|binnen|beukt|trapt
serious threatened: bang ~2 van|voor ?mijn man|vriend|partner|ex|echtgenoot|vader|stiefvader|vrouw|broer|zoon|hem !zijn
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
serious child: @child ~6 gevaar|onveilig|verwaarloosd|verwaarloos*|mishandeld|misbruikt|mishandelt|slaag|verwaarlozing
serious child: @child ~3 niet ~1 veilig
serious child: sla|sloeg|geslagen|schud|schudde|slaan|geschud|door|elkaar ~4 @child
serious child: @child ~5:fill ?door ?elkaar geslagen|schud|schudde|sloeg|sla|slaat|slaan|geschud|mishandel*|schop
serious child: misbruik|misbruiken|misbruikt|betast|aangeraakt|aanzit ~5 @child|me|mij|oom|vader|stiefvader|opa|broer|familie !van|door
serious child: vader|stiefvader|oom|opa|broer|buurman|man ~4 zit|komt|raakt|zat ~3 aan mij|me|@child|haar|hem
serious child: @child ~3 iets aan|aandoe*
serious child: seksueel|sexueel ~2 misbruik*|geweld|misbruikt
serious child: verkracht|aangerand|verkrachting|aanranding
serious english: he|she|husband|boyfriend|partner|wife|dad|father|mother ~3 beats|hits|hit|beating|hitting|hurts|abuses|chokes|strangled|threatens me|us|my|the|her
serious english: being|am|is|getting ~2 beaten|abused|threatened
serious english: afraid|scared ~2 my husband|boyfriend|partner|dad|father|ex
serious english: domestic violence|abuse
serious foreign: schlagt mich
"""

ORDERS = """
acute voices-order: @voices ~6 @order ~8 ?mezelf pijn|dood|doden|snijden|springen|moorden|moord|vermoord*|steken|slaan|iets|aandoe*|aan|kant|trein|mezelf|zichzelf|ophangen|iemand|brand
acute voices-order: @voices ~6 @order dat|mij|me|om|hem|haar ~6 moet*|moeten|te
acute voices-order: @voices ~4 @order
acute voices-order: @voices ~5 opdracht*|bevelen|bevel|commando*|dingen|doen
acute voices-order: @voices ~5 dwingen|dwingt|bevelen|beveelt|gebied*|commander*|sturen
acute voices-order: van|volgens ?mijn|de @voices ~3 moet*|moeten|mag
acute voices-order: moet|mag ~3 van ?mijn|de @voices
acute voices-order: @voices ~2 van @wil|willen dat|zeggen
acute voices-order: god|duivel|satan|demon*|engel|allah|jezus|radio|tv|televisie|computer ~3 zegt|beveelt|vertelt|wil|roept|geeft ~6 moet|opdracht|offeren|doden|opdrachten
acute voices-order: opdracht|bevel|bevelen ~3 van|uit ~2 god|duivel|@voices|satan|boven|hoofd|radio|tv
"""

PSYCHOSIS = """
serious voices: hoor|hoort ~5 @voices !over|van|op
serious chased: aivd|cia|fbi|overheid|regering|geheime|maffia ~3 volgt|volgen|achtervolgt|bespioneert|luistert|luisteren ~2 mij|me|ons|hem|haar|mee
serious chased: mensen|ze|iedereen ~3 praten|praat ~2 over mij|me ~3 radio|tv|televisie|hoofd
serious chased: stralen|straling|signalen|golven ~5 gek ~2 maken
serious chased: buren|ze|mensen ~3 straling|stralen|gas ~3 uit|naar|binnen
serious psychosis: verward|war ~8 @voices|achtervolg*|praat
serious voices: hoor|hoort|horen|hoorde|gehoord ~6:fill ?weer ?allemaal ?de ?heel ?veel @voices !van
serious voices: @voices ~4 hoor|hoort|horen|hoorde !van|de
serious voices: @voices ~3 in|uit ~2 hoofd|muur|tv|radio|muren|kop|oren|televisie|telefoon
serious voices: stemmen ~3 praten|lachen|gaan|zijn|schelden|schreeuwen|komen|worden ~4 weg|terug|erger|harder|me|uit|over|stoppen|mij|door|dag
serious voices: stemmen|stemmetjes ~3 worden|zijn|is ~2 erger|harder|terug|luid*|sterker
serious voices: mensen|dingen|schimmen|gezichten|duivel*|demon*|schaduwen|beesten ~4 die er|niet ~2 niet|zijn|er
serious voices: zie|ziet|hoor|hoort ~3 dingen|mensen|schimmen|dieren|beestjes ~2 die ~2 er|niet|anderen ~2 niet|zijn|zien|horen
serious chased: achtervolgd|achtervolg*|gevolgd|achterna|bespied|bespioneerd|afgeluisterd|opgejaagd|gehackt ~4 word*|door|ze|wordt|zit|zitten ~3 ?geheime aivd|cia|fbi|politie|mensen|overheid|regering|mannen|buren|camera*|iedereen|hem|auto*|dienst|maffia|russen
serious chased: word|wordt|worden ~3:fill ?door ~4 achtervolgd|afgeluisterd|bespied|bespioneerd|opgejaagd|vergiftigd|bestuurd|gevolgd|beheerst
serious chased: @kin|hij|ze|zij|ik ~5 achtervolgd|afgeluisterd|bespied|bespioneerd|vergiftigd ~2 word*
serious chased: ze|mensen|iemand volgen|volgt|achtervolgen ~1 mij|me|ons ~3 overal|steeds|af
serious chased: ze|mensen|aivd|cia|buren|overheid|geheime|maffia|iedereen|politie|mannen ~3 achtervolg*|afluister*|bespied*|bespioner*|vergiftig*|achterna ~3 ?mij|me|af|ons|hem !op
serious chased: ze|mensen|aivd|cia|buren|overheid|maffia|iedereen|mannen|politie ~2:fill @wil|willen|proberen ~3 me|mij|hem|haar|ons ~4 vergiftig*|vermoord*|doden|dood|pakken|vermoorden|uitschakelen|kapot|opsluiten
serious chased: ze|mensen|aivd|cia|buren|geheime|dienst|mannen|iedereen|overheid|satan|duivel ~2 zitten|zit|zijn ~2 achter mij|me|hem|haar|ons ~2 aan
serious chased: luisteren|luistert ~4 af|telefoon ~3 ze|mij|me|af
serious chased: camera*|microfoon*|zender*|microfoontjes|afluister* ~6 muur|muren|huis|plafond|hoofd|lamp*|telefoon|kies|verstopt|tanden|geplaatst|brein|oor|lamp
serious implant: chip|zender|implantaat|apparaatje|microchip|antenne|iets ~4 in|onder ~2 hoofd|hersenen|lichaam|hersens|tand|kies|lijf|huid|nek|brein|oor
serious implant: chip ~4 geimplanteerd|ingebracht|geplaatst|ingebouwd|ingeplant|gestopt|gezet
serious implant: geimplanteerd|ingeplant|geimplementeerd ~4 chip|zender|hoofd|hersenen|lichaam
serious implant: gedachten ~4 gelezen|gestolen|bestuurd|lezen|gestuurd|ingebracht|uitgezonden|horen|beheerst|overgenomen|gecontroleerd|stelen|besturen
serious implant: lezen|stelen|besturen|sturen|controleren|leest|horen ~4 gedachten
serious implant: ze|overheid|iemand|cia|aivd|uwv|satelliet|straling ~3 bestuurt|besturen|bestralen|bestraald|straling|stralen|bestraalt ~4 me|mij|hersenen|lichaam|huis|gedachten|hoofd
serious implant: word|wordt ~3 bestraald|bestuurd|overgenomen|gemanipuleerd ~3 door|via|met
serious message: tv|televisie|radio|krant|nummerborden|nieuws|internet|kentekens|lantaarnpalen ~4 boodschap*|berichten|tekens|signalen|praat|praten|over|tegen|stuurt|codes ~4 mij|me|hem|haar|speciaal|voor
serious message: boodschap*|berichten|tekens|signalen|codes ~5 tv|televisie|radio|kentekens|nummerborden
serious message: ben|ik|hij|zoon|is ~3:fill ?de messias|jezus|uitverkoren*|profeet|antichrist|god|onsterfelijk !dank|ik|zij|weet
serious psychosis: ben|is|word|wordt|raak|raakt|lijkt|voel|voelt ~4:fill psychotisch|psychoties|paranoide|paranoia !geweest
serious psychosis: psychotisch|paranoide ~2:fill ben|is|wordt|raak|raakt|aan
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
acute overdose: overdosis|overdosering|overdose|overdosissen
acute overdose: heb|heeft|had|net|nam|slikte|zojuist|ingenomen ~6 @means ~5 ingenomen|geslikt|genomen|opgegeten|op|binnen|gepakt|leeg
acute overdose: heb|heeft|net|zojuist ~5 teveel|veel|heel|hele|alle|al|allemaal|strip|strips|doosje|doos|pot|potje|hand|handvol|20|30|40|50|60|15|25|10|100 ~3 @means
acute overdose: te veel|teveel ~2 @means
acute overdose: @means ~4 te veel|teveel|allemaal|tegelijk ~3 genomen|ingenomen|geslikt|op|in|gehad
acute overdose: slikte|nam|geslikt|ingenomen|opgegeten ~5 @means|strip|doosje|potje|schoonmaakmiddel|bleek|chloor|gif|antivries
acute overdose: schoonmaakmiddel|bleek|chloor|gif|antivries|gootsteenontstopper ~4 gedronken|ingenomen|opgedronken|genomen|ingeslikt
acute overdose: gedronken|dronk|drink ~4 schoonmaakmiddel|bleek|chloor|gif|antivries
acute medical: pijn|druk|steken|beklemmend|benauwd|drukkend ~4 op|in|borst ~2 borst|borstkas|borstbeen|hart|hartstreek|linkerarm
acute medical: borst ~4 pijn|druk|beklemd|strak|benauwd
acute medical: krijg|krijgt|heeft|heb|denk ~4 hartaanval|hartinfarct|beroerte|hartstilstand|hersenbloeding|borstpijn !gehad|geleden|achter
acute medical: krijg|krijgt|kan|kunnen ~4 geen|niet|nauwelijks|bijna|amper ~4 adem|lucht|ademen|ademhalen|ademen
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
acute starving: dagen|dag|week|weken ~6 niet|niks|niets|geen ~3 gegeten|gedronken|eten|drinken|slaap|geslapen|hap|voedsel|water
acute starving: niet|niks|niets|geen|nauwelijks ~3 gegeten|gedronken|eet|eten|drinkt|hap ~4 dagen|week|weken|gisteren|eergisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
acute starving: eet|drinkt|drink|slaapt ~3 al ~3 dagen|week|weken ~2 niet|niks|niets|niet|nauwelijks
acute starving: al|sinds ~3 dagen|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren ~4 niet|niks|niets|geen ~2 gegeten|eten|gedronken|drinken
acute starving: uitgehongerd|verhonger*|honger ~5 kinderen|baby|flauw|dagen|niks|niets
acute starving: geen ~2 eten|voedsel ~4 kinderen|baby|huis|dagen|meer|vandaag !gegeven
acute starving: kinderen|baby|kind|dochter|zoon ~4 geen ~1 eten|voeding|melk|flesvoeding
acute street: vannacht|vanavond|nacht|nu|vandaag ~5 op straat
acute street: op straat ~5 slaap*|vannacht|vanavond|nacht|kou|gezet|slaap|nu|staan|sta|buiten
acute street: slaap|slaapt|slapen ~4 op|in ?de|mijn|een straat|buiten|park|auto|bankje|station|portiek|brug|tent !brief
acute street: geen|nergens ~4 slaapplek|slaapplaats|onderdak|plek|bed|dak|slapen ~4 vannacht|vanavond|nacht|vandaag|hoofd|nu|slapen|heen
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
