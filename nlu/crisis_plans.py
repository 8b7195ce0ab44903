"""Rules for suicide as plan, method, farewell, attempt, or by name. `level name: pattern`, see `nlu.patterns`."""

PLANS = """
acute goodbye: brief|briefje|briefjes|brieven ~4 kinderen|gezin|ouders|vrouw|man|moeder|familie ~3 neergelegd|
    klaargelegd|achtergelaten|geschreven !uwv|gemeente
acute method-jump: trein|spoor|brug|flat|dak|viaduct|perron ~5 springen|sprong|gesprongen
acute method-jump: trein ~2 mijn nek
acute step-out: voorgenomen|besloten|plan|van plan ~7 uit|eruit ?te stappen
acute step-out: er ~3 uit te stappen $
acute method-other: drion|laatstewilpil|zelfdodingspoeder|middel-x|stikstof|helium
acute method-other: laatste wil ?pil|middel|poeder
acute method-other: pil|middel|poeder ~3 dood|sterven|einde
acute method-pills: @kin|ze|zij|hij|ik ~4 pillen|slaappillen ~2 ga|gaat|wil|zal slikken|innemen|nemen
acute dead-soon: als ik ~1 dood ben ~3 want|morgen|straks|binnenkort
acute dead-soon: wie zorgt ~5 als ik ~1 dood|er
acute goodbye: begrafenis|uitvaart|crematie ~3 ?al geregeld|klaar|uitgezocht|gepland
acute plan-exists: einddatum|datum|dag ~3 voor @myself
acute plan-exists: gepland|besloten|geregeld ~4 morgen|vanavond|vannacht|dan ~3 voorbij|klaar|afgelopen|over
acute plan-exists: ik doe het @soon
acute kill-self: @myself ~4 iets|wat aan ~2 doen|doe
acute kill-self: hoop|wil|wou ~4 dood neerval|neervallen
acute thoughts-word: heeft|had|hebben ~2 over @suicide
acute danger-self: gevaar voor @myself
acute danger-self: niet ~2 instaan ~3 voor ~2 @myself|veiligheid
acute danger-self: niet ~2 veilig ~2 voor|met|bij @myself
acute danger-self: bang ~3 voor ~1 @myself
acute goodbye: dit|bericht|brief ~1 lezen|leest ~4 leef|ben|dood ~3 niet|dood|er
acute goodbye: zeg|vertel ~3 moeder|kinderen|vrouw|man|vader|familie ~4 spijt|sorry|hou
acute goodbye: over en uit ~2 ?voor mij|me
acute goodbye: vinden|vind|vonden ~2 me|mij ~4 touw|dood|hangend
acute method-rope: touw ~4 bed|kamer|zolder|schuur|balk|kast|trap|liggen|nek|hals
acute method-rope: aan ?een|het touw
acute attempt: bijna ~2 zelfmoord|suicide gepleegd
acute attempt: sta|stond|gestaan|staan ~3 bij|langs|op|aan ?het|de spoor|brug|dak|flat|viaduct|rails ?gestaan !werk*
acute attempt: bij|langs|op ?het|de spoor|brug|viaduct|rails|dak gestaan|gezeten
acute look: kijk|kijken|staar|staren|zit ~6 @means ~3 ?te kijken|staren $
acute look: naar ?mijn|de|alle @means ~2 te kijken|staren
acute how: tips|manier|manieren|methode|hoe|middel|iets ~5 dood|doodgaan ?te ?kan ?gaan !van|melden
acute how: snel|makkelijk|pijnloos|rustig dood|doodgaan
acute left: kinderen|gezin|vrouw|man|hond|kat|moeder ~6 als ik er niet|straks ~2 ben
acute jump: ik|hij|zij ga|gaat ~2:fill van ?het|de|een balkon|dak|brug|flat|viaduct
acute jump: laat|laten ~2 mij|me|mezelf|zich ~3 overrijden|vallen|aanrijden|doodvallen|overreden
acute jump: tegen ~2 boom|muur|pilaar|viaduct ~5 klaar|voorbij|afgelopen|dan
acute jump: hang|hangen ~3 aan ~2 touw|balk|strop
acute jump: trein|pillen|bericht|dag|avond ~6 ?mijn|de laatste $
acute jump: @weapon ~5 op|tegen|voor @myself
acute durf: durf|dorst|moed|lef|laf ~5 ~~2 zelfmoord|zelfdoding|springen|ophangen
acute goodbye: laatste dag|dagen|nacht|uren ~2 van mijn leven
acute goodbye: spullen|alles|huisraad|kat|hond ~3 weggegeven|weggedaan ~8 nodig
acute goodbye: weggegeven ~6 nodig|weg
acute kill-self: me|mij|mijn eige|eigen ~3 ophangen|verhangen|kant|doden|verdrinken|doodmaken|kapotmaken|snijden
acute kill-self: @myself ~3 in brand ~1 steken|steek|steekt|zetten|zet
acute kill-self: scheermes|scheermesje|mesje ~3 pols|polsen|bad|hand
acute kill-self: bad ~3 scheermes|mes|fohn
acute kill-self: proberen|probeerde|geprobeerd ~2 op te hangen
acute kill-self: zich|zichzelf|me|mezelf proberen|geprobeerd ~2 ?te hangen|verhangen|ophangen|doden|verdrinken
acute method-pills: alle|al|zoveel|stapel|tien|twintig ~2 @means ~5 winkel|gehaald|gekocht|drogist|apotheek
acute method-pills: @wil|ga|gaat|zou|neem|nemen|denk ~5 overdosis
acute hurt-and-die: pijn ~3 en ~1 dood $
acute attempt: ik|hij|zij|ze|@kin ~5 geslikt|genomen|ingenomen om ~2 dood|doodgaan|sterven
acute kill-self: mezelf|zichzelf ~5 @harm
acute kill-self: @harm ~3 mezelf|zichzelf
acute kill-self: jezelf|je|mezelf ~3 ophangen|verhangen|doden|doodmaken|verdrinken !werken
acute kill-self: iemand mij|me ~2 doodmaakt|doodmaken|doodt|doodschiet|doodschoot|doodrijdt|doodrijden|doden|
    vermoordt|dood|overrijdt
acute kill-self: maak|maken|help ~2 mij|me ~1 dood
acute kill-self: @weapon ~3 pols|polsen|keel !op
acute kill-self: @myself ~4 iets|wat ?wil|wilde|wou|gaat|ga|zal|zou aandoe*|aandoen|aandoet
acute kill-self: hoe ~2 pleeg|plegen je|ik|men zelfmoord
acute kill-self: als ik ~3 zelfmoord pleeg|doe
acute kill-self: kys|killmyself|unalive
acute jump: ik|hij|zij|ze|zoon|dochter ~6 spring|springt|springen|gesprongen
acute jump: spring|springen|sprong ik|hij|zij
acute jump: bijna ~4 gesprongen|opgehangen|gedaan $
acute english: life ~3 not worth|pointless|meaningless
acute english: not worth living
acute kill-self: @myself ~2 killen|slopen|unaliven|ontdoen|uitschakelen|ombrengen
acute kill-self: me|mij zelf ~3 ?van ?het ?iets|wat ?leven aandoe*|aandoen|beroven|ophangen|verhangen|doden|kant
acute kill-self: @ref op te hangen
acute kill-self: @ref ~2 te verdrinken|verhangen|vergiftigen|doden
acute kill-self: zich ?heeft|wil|wilde|gaat ~2 ophangen|verhangen|verdrinken|doodschieten
acute kill-self: geprobeerd|probeerde|proberen ~4 zich|zichzelf|mezelf ~4 hangen|doden|ophangen|verhangen|
    verdrinken|kant|leven
acute attempt: na ?een|haar|zijn|mijn|de ?eerdere poging ~1 $
acute attempt: ziekenhuis|ic|opgenomen ~4 na ~2 poging
serious impulse: iets doms|stoms ?ga|te|zal|gaat doe|doen|doet
serious impulse: bang ~4 iets doms|stoms
serious impulse: vertrouw ~2 @myself niet ~2 $
acute method-other: @soon ~3 slik|neem|spuit|pak ~4 alles|allemaal|alle|al
acute method-other: slik|neem|spuit|slikken|spuiten ~4 alles|allemaal ~8 @means|huis|heb
acute method-other: pijnloos|pijnloze ~4 doen|doe|gaan|kan|einde|manier
acute method-pills: doosje|doos|pot|potje|strip|strips|stapel|berg ~2 @means ~3 voor|klaar|tafel|hand
acute method-pills: pillen|tabletten ~3 op|voor ~2 tafel|me|mij|bed|nachtkastje
acute method-pills: insuline ~4 spuiten|spuit|alles
acute method-jump: ik|hij|zij|ze @wil|ga|gaat ~3:fill springen $
acute method-jump: @wil|ga|gaat ik|hij|zij|ze ~2:fill springen $
acute method-jump: ik spring ~1 $
acute method-jump: loop|lopen|stap|wandel|ga ~3 het|op ?het spoor ~1 op|oplopen
acute method-jump: van|vanaf ?het|de spoor|rails|brug|dak ~2 gehaald|gered|geplukt
acute method-jump: boom|viaduct|muur ~5 gas|gewoon ~1 geven|geef|rechtdoor|doorrijden
acute method-jump: langs|bij ?het|de|een spoor|viaduct ~5 denk|springen
acute method-rope: touw ~2 kopen|zoeken|halen|maken
acute method-rope: met een touw
acute goodbye: laatste keer|bericht|berichtje|mail ~4 van mij|me horen|hoort|hoor
acute goodbye: dit|dat is mijn afscheid
acute goodbye: neem|nemen ik afscheid $
acute goodbye: vaarwel ~2 $
acute goodbye: na vandaag|morgen|vannacht|vanavond ~4 niet meer
acute goodbye: tegen|voor ~5 ben ik er ~2 niet meer
acute goodbye: zeg|vertel ~4 kinderen|vrouw|man|moeder|familie|ouders ~4 hou|houd|houden
acute goodbye: testament ~5 gemaakt|klaar|geschreven ~8 weggebracht|klaar|geregeld|genoeg
acute foreign: nicht mehr leben|mehr
acute foreign: yasamak istemiyorum
acute foreign: nie chce zyc
acute foreign: no quiero vivir
acute foreign: veux ?plus|pas ?plus vivre
acute word: @suicidal !uitwonend
acute plan-word: pleeg|pleegt|plegen|gepleegd ~3 @suicide
acute plan-word: zelfmoord|zelfdoding|suicide ~2 pleeg|pleegt|plegen|doen|begaan|overweeg|overweegt|overwegen|wil|
    wilde|willen|wou
acute plan-word: @wil|ga|gaat|overweeg*|overwogen|plan|plannen|dreigt|dreigen|dreigde ~6 @suicide
acute plan-word: zelfmoordpoging*|suicidepoging*|zelfdodingspoging*
acute plan-word: poging ~2 @suicide
acute attempt: poging|pogingen ~3 gedaan|ondernomen|gehad
acute attempt: doe|deed|doet ~3 poging $
serious word: zelfmoord|zelfdoding|suicide
serious word: zelf moord|doding|dodings|moorden
acute word: zelf moord|doding ~2 plegen|pleeg|pleegt|doen
acute word: moord plegen op mezelf|zichzelf
acute unalive: unalive*|unaliven|geunalived
acute unalive: pleeg|plegen|doe zm|sui|suicidetje
acute afterlife: afscheidsbrief*|afscheidsbrieven|zelfmoordbrief*
acute afterlife: afscheid ~3 genomen|nemen ~6 leven|iedereen|kinderen|allemaal
acute afterlife: neem|neemt|nam ~4 afscheid ~3 leven|iedereen|allen
acute afterlife: brief|briefje|briefjes ~5 na mijn dood
acute afterlife: als ik er ~4 niet|straks ~3 meer ben ~8 kinderen|moeder|hond|kat|huis|katten
acute afterlife: voor als ik er niet meer ben
acute afterlife: dit|dat is|wordt|zijn ~3:fill mijn laatste bericht*|dag|nacht|avond|woorden|uren|brief|berichtje|
    kerst|week|verjaardag
acute afterlife: dit|het|vandaag|vanavond ~2 mijn laatste nacht|dag|uur|uren|avond !werk*|in|op|bij|van
acute afterlife: mijn laatste bericht|woorden ~4 wereld|jullie|iedereen
acute kill-self: @myself ~4:fill ?te ?gaan ?wil @kill
acute kill-self: @wil|ga|gaat|zou|geprobeerd ~4:fill @myself ~5:fill @kill|doodspuiten|doodhongeren|doodrijden
acute kill-self: ik|hij|zij|ze ga|gaat|wil|zou|zal|wilde ~4:fill me|mij|zich ~3:fill ophangen|verhangen|verdrinken|
    doodrijden|doodschieten|vergassen|doodhongeren
acute kill-self: ga|gaat|wil|wilde|zal ik|hij|zij|ze ~4:fill me|mij|zich ~3:fill ophangen|verhangen|verdrinken|
    doodrijden|doodschieten
acute kill-self: @myself ~4:fill op ?te ?gaan hangen
acute kill-self: @myself ~4 ophangen|verhangen|verdrinken|ombrengen|doodmaken|doodschieten|vermoorden
acute kill-self: hang|hangt ik|hij ~2:fill me|mij|mezelf|zich|zichzelf ~2:fill op
acute kill-self: ik|hij|zij|ze hang|hangt|verhang|verdrink ~1:fill me|mij|zich|mezelf|zichzelf
acute kill-self: maak|schiet|rij|steek|spuit|drink|hang|sla|knal|maakt|hangt|rijd ~3 @myself ~3:fill dood|op|kapot|
    af|neer
acute kill-self: schiet|schieten|knal|jaag ~2 @myself ~3 door|in ~2 kop|hoofd|hersens|raap|hart
acute kill-self: verhang|verhangt|verdrink|vermoord|dood|vergas|ophang ~2 @myself
acute kill-self: @myself ~3 iets|wat aandoe*|aandoet|aandoen|aangedaan|doe|doen|doet
acute kill-self: ik|hij|zij|ze ~2:fill me|zich|mij ~3:fill iets|wat ~2 aandoe*|aandoet|aandoen
acute kill-self: doe|doet|ga|gaat|wil|kan ~4 @myself ~3 iets|wat ~2 aan|aandoen
acute kill-self: iets|wat ~3 @myself ~2 aandoe*|aan ?te ?doe|doen|doet
acute kill-self: iets met|aan @myself ?ga|wil|gaat doe|doet|doen|aandoe*
acute kill-self: @myself ~5 iets|wat aan ?te ?ga|wil|zal|gaat|zou ?te doe|doen|doet
acute kill-self: voor|door mijn|zijn|haar ~1 kop|hoofd|slaap|hersens|raap ~2 schiet|schieten|jaag|jagen|knal|knallen
acute kill-self: kogel|kogels ~3 door|in|voor ?mijn|de|zijn ?eigen|me kop|hoofd|raap
acute kill-self: jaag|schiet|jagen ~4 kogel ~2 door
acute kill-self: @myself ~3 voor ~3 trein|metro|auto|bus|vrachtwagen|kop
acute method-jump: voor|onder ~3 trein|treinen|metro|vrachtwagen|tram|bus|auto ~4 @wil|spring*|gooi*|stap*|lig*|
    loop|lopen|rij*|duik*|werp*|kom*|sta|staan|gaan|ga|stort*|sprong
acute method-jump: spring*|gooi*|stap|stappen|duik*|werp*|lig|liggen|loop|loopt|lopen|sprong|ga|gaat|sta ~5 voor|
    onder ?de|een|het|die ?eerste|volgende trein|treinen|metro|vrachtwagen|tram|auto
acute method-jump: mezelf|zichzelf|me|mij|ik|en|ga|dan|straks ~3 voor|onder ~2 trein|metro ~1 $
acute method-jump: spring*|sprong|stort*|val|vallen ~5 van|uit|af|vanaf ~5 flat|dak|brug|balkon|gebouw|toren|raam|
    viaduct|kerktoren|parkeergarage|hoogste
acute method-jump: van|uit|vanaf ~4 flat|dak|brug|balkon|gebouw|toren|raam|viaduct|parkeergarage ~3 af|spring*|
    springen|sprong|vallen|val
acute method-jump: sta|staat|zit|zitten|ben|loop|lig|hang ~4 op|bij|langs|over|aan ~3 brug|dak|spoor|balkon|rails|
    viaduct|reling|perron|spoorlijn|klif !te|werk|vertraging
acute method-jump: op ~2 spoor|rails ~3 lig*|gaan|staan|sta|springen|loop|lopen
acute method-jump: het|'t ?naar kanaal|water|zee ~1 in spring*|loop|lopen|rij|rijd|rijden|inlopen|stappen
acute method-jump: spring*|loop|lopen|rij|rijd|rijden|gaan|ga|wil|duik ~4 het|de|een|in kanaal|water|zee|sloot|
    gracht|rivier|westerschelde|schelde|haven in $
acute method-jump: spring|springen|duik in ?het|de kanaal|water|zee|sloot|gracht|rivier|westerschelde|schelde|haven
acute method-jump: auto ~4 tegen ~3 boom|muur|pilaar|vangrail ~3 ?te rij*|rijd*|zetten|parkeren|knallen
acute method-jump: tegen ~2 boom|muur|pilaar|betonblok ~2 ?aan ?op rij|rijd|rijden|knal|knallen|te rijden
acute method-jump: rij|rijd|rijden|knal|stuur ~5 tegen ~2 boom|muur|pilaar|viaduct
acute method-jump: @wil|ga|gaat|zou|sprong|naar|spring* ~5:fill van ?de|een|het ?dak|flat|brug dak|flat|brug|af ?af
    springen|spring|af|sprong
acute method-rope: touw ~6 gekocht|klaar|klaarliggen|hals|nek|schuur|balk|zolder|ligt|hangt|opgehangen|pakken|knoop|
    gepakt|hang|om
acute method-rope: koop|kocht|gekocht|heb|ligt|hangt|zoek|pak ~4 touw !voor|springen
acute method-rope: strop|galg
acute method-rope: mijn|zijn|haar|me ~2 polsen
acute method-rope: polsen ~3 door*|open*|snij*
acute method-pills: @means ~7 opgespaard|gespaard|verzameld|klaar|klaarliggen|klaargelegd|overdosis|voorraad|genoeg|
    tegelijk
acute method-pills: spaar|sparen|verzamel|verzamelen|hamster ~4 @means
acute method-pills: genoeg ~4 @means !tegen|meer|gehad
acute method-pills: @wil|ga|gaat|zou|neem|slik|denk ~5 alle|al|allemaal|strip|strips|doosje|doos|pot|potje|heel|
    teveel ~3 @means
acute method-pills: @means ~4 allemaal|tegelijk|tegelijkertijd|achterover|ineens|keer ~4 in|inneem|innemen|neem|
    nemen|slik|slikken|leeg|opeten|slaan
acute method-pills: @wil|ga|zou ~5 overdosis ?van ~3 nemen|neem|slikken
acute method-pills: overdosis nemen|neem
acute method-other: genoeg|plan|plannetje|datum|manier|methode|alles ~8 dood|sterven|zelfdoding|zelfmoord !van|
    gemeld
acute method-other: pistool|wapen ~4 hoofd|slaap|mond|mezelf
acute method-other: middel ~1 x
acute method-other: hoe ~3 dood|doodgaan|sterven|ophangen ~3:fill pijnloos|pijnloze|snel|snelst|snelste|pijn
acute method-other: pijnloos|pijnloze|snelste|makkelijkste|minst|beste|humaanste ~5 dood|doodgaan|sterven|
    zelfdoding|suicide
acute method-other: hoe|hoeveel ~5 @means ~6 dood|doodgaan|dodelijk|sterven|overlijden
acute method-other: welke|hoeveel ~5 dodelijk|dodelijke ~4 dosis|@means|ben|zijn|is
acute method-other: dodelijke dosis
acute plan-exists: plan|plannen ~3 dood|ga|klaar ~2 dood
acute plan-exists: weet ~4 hoe ~4 dood|doen ~4 dood|leven
acute plan-exists: weet ~2 ?al ?precies hoe ik het|er ?een ?eind ga|wil|aan ?zou ?ga doen|doe|maken $
acute plan-exists: ik ga|gaat ~3 het|hem ~3 @soon|echt doen $
acute plan-exists: vannacht|vanavond|vandaag|morgen ~3 doe|ga ik het ~3 $
acute plan-exists: morgen|vanavond|vannacht ~4 ben ~1 ik er niet meer !op|bij|werkzaam
acute plan-exists: ik ben er straks|morgen|binnenkort|dan|vanavond ~3 niet ~1 meer $
acute plan-exists: er morgen|straks|binnenkort|volgende ~2 niet meer ~2 ben|is|zijn|zal
acute plan-exists: binnenkort|straks|morgen|snel|dan ben ik ~2 weg ~2 voor altijd|voorgoed|niemand|last
acute plan-exists: dan ben ik er niet|tenminste|gewoon ?niet meer !bij|op
acute english: kill|killing|hang|hurt|harm|shoot myself|himself|herself|themselves|themself
acute english: kms
acute english: want|wanna|wants|wish|going|gonna|like ~3 die|dying|dead|disappear !in
acute english: wish ~3 was|were dead [now]
acute english: end|ending|ended|take|taking|took my|his|her|their|own|it ?own life|all
acute english: end it ?all !with
acute english: better off dead|without
acute english: commit|committing|committed|attempt|attempted suicide
acute english: suicidal thoughts
acute english: dont|don't|not|cannot|cant|can't ~3 want|wanna ~2 live|alive|here|exist|wake
acute english: not ~2 want ~2 be|to ~2 alive|here|live
acute english: no|any reason ~2 live|living|alive
acute english: tired of living|life
acute foreign: sterben will|mochte|moechte
acute foreign: will|mochte|mocht ~3 sterben
acute foreign: nicht mehr leben
acute foreign: umbringen|selbstmord|selbstmordgedanken
acute foreign: olmek istiyorum
acute foreign: intihar*
acute foreign: quiero morir*|morirme
acute foreign: veux|voudrais ~2 mourir
acute foreign: suicider|quitarme
acute foreign: chce umrzec
acute foreign: zabic sie
"""
