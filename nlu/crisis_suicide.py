"""Rules for suicidal thoughts. `level name: pattern`; `[now]` marks words that speak of now though their tense is past."""

SUICIDE = """
acute end-life: van ?het|dit|mijn leven ~1 af|beroven|beroof|berooft|beroofd
acute end-life: af ~1 van ?het|dit|mijn leven !lang
acute end-life: @wil|ga|gaat ~3 stop|stoppen|kap ?met leven !van
acute end-life: @myself ~3 dood in|injagen ?jagen|drijven|werken
acute kill-self: @myself ~2 killen|slopen|unaliven|ontdoen|uitschakelen|ombrengen
acute kill-self: me|mij zelf ~3 ?van ?het ?iets|wat ?leven aandoe*|aandoen|beroven|ophangen|verhangen|doden|kant
acute kill-self: @ref op te hangen
acute kill-self: @ref ~2 te verdrinken|verhangen|vergiftigen|doden
acute kill-self: zich ?heeft|wil|wilde|gaat ~2 ophangen|verhangen|verdrinken|doodschieten
acute kill-self: geprobeerd|probeerde|proberen ~4 zich|zichzelf|mezelf ~4 hangen|doden|ophangen|verhangen|verdrinken|kant|leven
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
acute die-go: ga|gaan ik ~3:fill dood !van|aan|op
acute die-go: afspraak met de dood
acute die-go: de dood ~3 roept|lonkt|lokt|trekt|wenkt
serious die-go: zou ~3 niet ~4 vinden|erg ~4 dood|doodgaan|wakker|ben|sterven
serious die-go: beter ~3 als ~4 dood|weg|er ~2 was|ben|zou|waren
serious die-go: niet erg ~4 dood|doodgaan|sterven|wakker
acute goodbye: laatste keer|bericht|berichtje|mail ~4 van mij|me horen|hoort|hoor
acute goodbye: dit|dat is mijn afscheid
acute goodbye: neem|nemen ik afscheid $
acute goodbye: vaarwel ~2 $
acute goodbye: na vandaag|morgen|vannacht|vanavond ~4 niet meer
acute goodbye: tegen|voor ~5 ben ik er ~2 niet meer
acute goodbye: zeg|vertel ~4 kinderen|vrouw|man|moeder|familie|ouders ~4 hou|houd|houden
acute goodbye: testament ~5 gemaakt|klaar|geschreven ~8 weggebracht|klaar|geregeld|genoeg
serious not-be: er ~3:fill niet meer ~1 ?te zijn|wezen|was !in|bij|mee|over|aan|voor|om|werken|wonen
serious not-be: idee|gedachte|gedachten|ervan|verleiding ~4 eruit|uit|er ~3 ?te stappen|zijn
serious not-be: als ik er niet meer|was|ben ~6 niemand|iedereen|missen|merkt|last|iemand|beter|jullie
serious not-be: niemand ~4 merkt|mist|missen|merken|merk ~6 er|weg|dood|$
serious not-be: niemand ~2 zal|zou|gaat ~1 me|mij ~1 missen
serious not-be: zonder mij ~5 iedereen|gezin|kinderen|jullie|wereld|man|vrouw ~4 makkelijker|beter|fijner|rustiger|gelukkiger
serious not-be: zonder mij ~4 makkelijker|beter|fijner|rustiger|gelukkiger
serious not-be: @wil ~3 weg zijn ~2 voor altijd|voorgoed|eeuwig
serious not-be: kon ik ~4 inslapen|verdwijnen|doodgaan|wegblijven|doodvallen
serious not-be: kon|mocht ik ~3 voorgoed|eeuwig|altijd
serious no-reason: wie|wat|waarvoor|waarom ~1 leef ik ~4 nog
serious no-reason: weet niet ~2 waarom|waarvoor ~3 leef|besta|leven ~1
serious no-reason: waarom ~3 doorgaan|door|verder|nog ~2 ?met leven
serious no-reason: waarom ben ik er|hier ?eigenlijk nog
serious no-reason: wat heeft het ~3 nog ~1 voor ~1 zin
serious no-reason: wat heeft ~3 leven|bestaan ~3 zin
serious no-reason: niet of ik ~3 morgen|nog ~4 wil|meemaken|leven|halen
serious no-reason: leef niet ~2 besta
acute not-live: hoef|hoeft|wil|hoeven ~5 niet ~3 ?te leven !van
acute not-live: niet meer ?hoef|hoeft|hoeven|wil|wilde te leven !van
acute not-live: niet ~2 hoef|hoeft ~1 te leven
acute foreign: nicht mehr leben|mehr
acute foreign: yasamak istemiyorum
acute foreign: nie chce zyc
acute foreign: no quiero vivir
acute foreign: veux ?plus|pas ?plus vivre
acute wish-die: @wil ~4:fill dood !van|door|in|gemeld|melden|aan|op
acute wish-die: @wil ~2 dood $
acute wish-die: @wil ~3 ?niet doodgaan|doodzijn|sterven|creperen !van|aan
acute wish-die: dood|doodgaan|sterven ~2:fill @wil !je|jij|weten|de|het|een
acute wish-die: zou|zouden|zal ~4:fill dood|doodgaan|sterven @wil|wensen
acute wish-die: zou ~4:fill dood|doodgaan ?zijn|gaan $
acute wish-die: hoop|bid ~4 doodga|doodgaat|dood
serious wish-die: @wish dat ~3 dodelijk|ongeluk|hartaanval|kanker [now]
acute wish-die: doodswens|doodswensen|doodwens|stervenswens|doodsverlangen|doodsdrang
acute wish-die: @wish dat ik|hij|zij|ze ~4 dood was|ben|is|ga|ging|gaat [now]
acute wish-die: @wish dat ik|hij|zij|ze ~4 @wil !een|de|werken
serious longing-die: was ik ~3 dood [now]
serious longing-die: @wish ik ~3 dood was|ben [now]
serious longing-die: had ik|hij|zij|ze ~4 dood ?geweest !van [now]
serious longing-die: liever ~1 dood !van
serious longing-die: beter ~3:fill dood !van|dan
serious longing-die: dood ~2 beter|verlossing|bevrijding|rust|opluchting|oplossing|uitweg|enige
serious longing-die: verlang* ~4 dood|einde|sterven
serious longing-die: snak* ~3 dood|einde
serious longing-die: fantaseer*|droom|dromen|fantasie* ~4 dood|doodgaan|sterven
serious longing-die: uitweg|oplossing|verlossing|rust ~3 ?is de|mijn dood
serious longing-die: naar|aan ?de|mijn|het|eigen dood|doodgaan|sterven ~3 verlang*|denk|denken|gedacht
serious longing-die: denk*|gedachten|gedachtes|piekeren|pieker ~4 aan|over ?de|mijn|het dood|doodgaan|doodzijn|sterven !van
serious longing-die: dood ~2 wens|wensen|wenste
acute longing-die: vroeger ~3 dood ~2 nu weer
serious longing-die: ik|hij|zij|ze kan|kon|mag|moet ~3:fill dood|doodgaan !van|in|op|op
serious longing-die: laat|laten me|mij ~4:fill dood|doodgaan|sterven
serious longing-die: ik|hij|ze hoop|hoopt|bid|bidt ~8 niet ~1 wakker
serious longing-die: @wish dat ~4 niet ~1 wakker [now]
serious longing-die: niet ~2 wakker ~2:fill worden|word|hoef|hoeven|wil|wilde|wou|hoefde|werd|te
serious longing-die: @wil|hoef|hoefde|hoop|laat ~4:fill niet ~1 wakker
serious longing-die: nooit|niet meer ?gewoon wakker
serious longing-die: inslapen ~3 niet|nooit ~1 wakker
serious longing-die: voor altijd|eeuwig|eeuwige|voorgoed slaap|slapen|inslapen|rusten
serious longing-die: voor altijd|eeuwig|voorgoed weg|verdwijnen|verdwijn|weggaan
serious longing-die: slapen|inslapen ~2 voor altijd|eeuwig|voorgoed

acute word: @suicidal !uitwonend
acute plan-word: pleeg|pleegt|plegen|gepleegd ~3 @suicide
acute plan-word: zelfmoord|zelfdoding|suicide ~3 pleeg|pleegt|plegen|ga|gaat|doen|begaan|overweeg|overweegt|overwegen|wil|wilde|willen|wou
acute plan-word: @wil|ga|gaat|overweeg*|overwogen|plan|plannen|dreigt|dreigen|dreigde ~6 @suicide
acute plan-word: zelfmoordpoging*|suicidepoging*|zelfdodingspoging*
acute plan-word: poging ~2 @suicide
acute attempt: poging|pogingen ~3 gedaan|ondernomen|gehad
acute attempt: doe|deed|doet ~3 poging $
acute thoughts-word: zelfmoordgedacht*|zelfmoordplan*|zelfmoordneiging*|zelfmoordidee*|zelfdodingsgedacht*|suicidegedacht*|suicideplan*|zelfmoordgevoelens|suicidegevoelens|zelfmoordneigend|zelfdodingsplan*|suicideneigingen|zelfmoordaandrang
acute thoughts-word: @thoughts ~5 @suicide
acute thoughts-word: zelfmoord|zelfdoding|suicide ~4 @thoughts|hoofd|spookt|oplossing|uitweg|gedacht
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
acute afterlife: dit|dat is|wordt|zijn ~3:fill mijn laatste bericht*|dag|nacht|avond|woorden|uren|brief|berichtje|kerst|week|verjaardag
acute afterlife: mijn laatste nacht|dag|uur|uren|avond !werk*
acute afterlife: mijn laatste bericht|woorden ~4 wereld|jullie|iedereen

acute end-life: @end ~8 aan ~2 @life
acute end-life: @life ~4:fill ?te beeindig* !bijstand
acute end-life: beeindig* ~3 @life
acute end-life: uit ~2 leven @wil|stap|stappen|gestapt|stapt|gaan|ga|gaat|stapte|nemen
acute end-life: uit het leven
acute end-life: mijn leven ~3:fill voorbij|afgelopen|klaar|over|nemen|genomen|beeindigd|eindigen|stoppen
acute end-life: stop|stoppen|stoppe|kap|kappen|ophouden ~2 met ~1 leven !van|op|als
acute end-life: wil|wou|ga|klaar|niet ~3 met leven ophouden|stoppen|kappen|stop
acute end-it: er ~4:fill ?zelf ?een ?maar ?gewoon @end ?echt ?definitief ?maar ?toch ?voorgoed aan|achter|van maak|maakt|maken|gemaakt|draaien|zetten|zet|breien|wil|wilde|maakte|brei|ga
acute end-it: maak|maakt|maken|maakte|zet|zetten|draai|brei ~3 er ~5:fill ?een @end !aan|van|achter
acute end-it: maak|maakt|maken|maakte|zet|zetten|draai ~3 er ~5:fill ?een @end aan|achter !per|dit|met|mijn|de|het|deze|dit|werk|contract|stage|baan|alle|die
acute end-it: ik|hij|zij|ze wil|wilt|wou|wilde|ga|gaat ~4:fill ?er een @end maken|aanmaken ~1 $
acute end-it: eraan @end maak|maakt|maken
acute end-it: @end eraan ?te maak|maakt|maken|gemaakt|zetten
acute end-it: een @end aan ?te ?wil|ga maak|maakt|maken $
acute end-it: een @end aan mijn|al|alle|dit|die|de ?deze leven|lijden|pijn|ellende|bestaan|verdriet
acute end-it: een @end aan alles|mezelf|zichzelf
acute end-it: ga|wil maken|plegen zelfmoord|suicide|einde
acute end-it: ellende|lijden|pijn ~3:fill ?een @end maken|maak|aan
acute end-it: een punt|streep achter ?mijn|het leven|alles|bestaan
acute end-it: stekker ~2 eruit|uit ~4 trek|trekken|trekt
acute end-it: trek|trekken|trekt ~3 stekker ~2 eruit
acute end-it: @ref ~4 ?van kant ~1 ?te maak|maakt|maken|gemaakt
acute end-it: maak|maakt|maken|maakte ~3 @ref ~4 kant
acute end-it: van kant maak|maakt|maken
acute end-it: het leven laten|ontnemen|benemen|benomen|ontneem|ontneemt
acute end-it: @ref ~2 ?het leven benemen|ontnemen|beneem|ontneem|beneemt|ontneemt|benomen
acute step-out: ik|hij|zij|ze|wil|ga|gaat|wilt stap|stapt|stappen|wil|wilt|kap|knijp|knijpt|ga|gaat ~4:fill eruit|ertussenuit ?knijpen|stappen|kappen|wil|ga $
acute step-out: er ?tussen uit|tussenuit|eruit @wil|knijpen|stappen|knijp|stap $
acute step-out: @wil ~3:fill er ?tussen uit|tussenuit ~1 stap|stappen|knijpen|piepen
acute step-out: ik stap er ?echt|maar|gewoon|nu uit $
acute step-out: @wil|ga|gaat ~3:fill eruit ?stappen|stap $
acute step-out: zelf|mezelf ~2 uitweg|pijp ~1 uit
acute step-out: knijp|knijpt|piep ~3 er ?tussen uit|tussenuit
acute step-out: licht ~2 uit ~3 doen|doe|gaan $

acute kill-self: @myself ~4:fill ?te ?gaan ?wil @kill
acute kill-self: @wil|ga|gaat|zou|geprobeerd ~4:fill @myself ~5:fill @kill|doodspuiten|doodhongeren|doodrijden
acute kill-self: ik|hij|zij|ze ga|gaat|wil|zou|zal|wilde ~4:fill me|mij|zich ~3:fill ophangen|verhangen|verdrinken|doodrijden|doodschieten|vergassen|doodhongeren
acute kill-self: ga|gaat|wil|wilde|zal ik|hij|zij|ze ~4:fill me|mij|zich ~3:fill ophangen|verhangen|verdrinken|doodrijden|doodschieten
acute kill-self: @myself ~4:fill op ?te ?gaan hangen
acute kill-self: @myself ~4 ophangen|verhangen|verdrinken|ombrengen|doodmaken|doodschieten|vermoorden
acute kill-self: hang|hangt ik|hij ~2:fill me|mij|mezelf|zich|zichzelf ~2:fill op
acute kill-self: ik|hij|zij|ze hang|hangt|verhang|verdrink ~1:fill me|mij|zich|mezelf|zichzelf
acute kill-self: maak|schiet|rij|steek|spuit|drink|hang|sla|knal|maakt|schiet|hangt|rijd ~3 @myself ~3:fill dood|op|kapot|af|neer
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

acute method-jump: voor|onder ~3 trein|treinen|metro|vrachtwagen|tram|bus|auto ~4 @wil|spring*|gooi*|stap*|lig*|loop|lopen|rij*|duik*|werp*|kom*|sta|staan|gaan|ga|stort*|sprong
acute method-jump: spring*|gooi*|stap|stappen|duik*|werp*|lig|liggen|loop|loopt|lopen|sprong|ga|gaat|sta ~5 voor|onder ?de|een|het|die ?eerste|volgende trein|treinen|metro|vrachtwagen|tram|auto
acute method-jump: mezelf|zichzelf|me|mij|ik|en|ga|dan|straks ~3 voor|onder ~2 trein|metro ~1 $
acute method-jump: spring*|sprong|stort*|val|vallen ~5 van|uit|af|vanaf ~5 flat|dak|brug|balkon|gebouw|toren|raam|viaduct|kerktoren|parkeergarage|hoogste
acute method-jump: van|uit|vanaf ~4 flat|dak|brug|balkon|gebouw|toren|raam|viaduct|parkeergarage ~3 af|spring*|springen|sprong|vallen|val
acute method-jump: sta|staat|zit|zitten|ben|loop|lig|hang ~4 op|bij|langs|over|aan|in ~3 brug|dak|spoor|balkon|rails|viaduct|reling|perron|spoorlijn|klif !te|werk|vertraging
acute method-jump: op ~2 spoor|rails ~3 lig*|gaan|staan|sta|springen|loop|lopen
acute method-jump: het|'t ?naar kanaal|water|zee ~1 in spring*|loop|lopen|rij|rijd|rijden|inlopen|stappen
acute method-jump: spring*|loop|lopen|rij|rijd|rijden|gaan|ga|wil|duik ~4 het|de|een|in kanaal|water|zee|sloot|gracht|rivier|westerschelde|schelde|haven in $
acute method-jump: spring|springen|duik in ?het|de kanaal|water|zee|sloot|gracht|rivier|westerschelde|schelde|haven
acute method-jump: auto ~4 tegen ~3 boom|muur|pilaar|vangrail ~3 ?te rij*|rijd*|zetten|parkeren|knallen
acute method-jump: tegen ~2 boom|muur|pilaar|betonblok ~2 ?aan ?op rij|rijd|rijden|knal|knallen|te rijden
acute method-jump: rij|rijd|rijden|knal|stuur ~5 tegen ~2 boom|muur|pilaar|viaduct
acute method-jump: @wil|ga|gaat|zou|sprong|naar|spring* ~5:fill van ?de|een|het ?dak|flat|brug dak|flat|brug|af ?af springen|spring|af|sprong

acute method-rope: touw ~6 gekocht|klaar|klaarliggen|hals|nek|schuur|balk|zolder|ligt|hangt|opgehangen|pakken|knoop|gepakt|zolder|hang|om
acute method-rope: koop|kocht|gekocht|heb|ligt|hangt|zoek|pak ~4 touw !voor|springen
acute method-rope: strop|galg
acute method-rope: mijn|zijn|haar|me ~2 polsen
acute method-rope: polsen ~3 door*|open*|snij*
acute method-pills: @means ~7 opgespaard|gespaard|verzameld|klaar|klaarliggen|klaargelegd|overdosis|voorraad|genoeg|tegelijk
acute method-pills: spaar|sparen|verzamel|verzamelen|hamster ~4 @means
acute method-pills: genoeg ~4 @means !tegen|meer|gehad
acute method-pills: @wil|ga|gaat|zou|neem|slik|denk ~5 alle|al|allemaal|strip|strips|doosje|doos|pot|potje|heel|teveel ~3 @means
acute method-pills: @means ~4 allemaal|tegelijk|tegelijkertijd|achterover|ineens|keer ~4 in|inneem|innemen|neem|nemen|slik|slikken|leeg|opeten|slaan
acute method-pills: @wil|ga|zou ~5 overdosis ?van ~3 nemen|neem|slikken
acute method-pills: overdosis nemen|neem
acute method-other: genoeg|plan|plannetje|datum|manier|methode|alles ~8 dood|sterven|zelfdoding|zelfmoord !van|gemeld
acute method-other: pistool|wapen ~4 hoofd|slaap|mond|mezelf
acute method-other: middel ~1 x
acute method-other: hoe ~3 dood|doodgaan|sterven|ophangen ~3:fill pijnloos|pijnloze|snel|snelst|snelste|pijn
acute method-other: pijnloos|pijnloze|snelste|makkelijkste|minst|beste|humaanste ~5 dood|doodgaan|sterven|zelfdoding|suicide
acute method-other: hoe|hoeveel ~5 @means ~6 dood|doodgaan|dodelijk|sterven|overlijden
acute method-other: welke|hoeveel ~5 dodelijk|dodelijke ~4 dosis|@means|ben|zijn|is
acute method-other: dodelijke dosis
acute plan-exists: plan|plannen ~3 dood|ga|klaar ~2 dood
acute plan-exists: weet ~4 hoe ~4 dood|doen ~4 dood|leven
acute plan-exists: weet ~2 ?al ?precies hoe ik het|er ?een ?eind ga|wil|aan ?zou ?ga doen|doe|maken $
acute plan-exists: ik ga|gaat ~3 het|hem ~3 @soon|echt doen $
acute plan-exists: vannacht|vanavond|vandaag|morgen ~3 doe|ga ik het ~3 $
acute plan-exists: morgen|vanavond|vannacht ~4 ben ~1 ik er niet ?meer !op|bij
acute plan-exists: ik ben er ~4 niet ~1 meer $
acute plan-exists: er morgen|straks|binnenkort|volgende ~2 niet meer ~2 ben|is|zijn|zal
acute plan-exists: binnenkort|straks|morgen|snel|dan ben ik ~2 weg ~2 voor altijd|voorgoed|niemand|last
acute plan-exists: dan ben ik er niet|tenminste|gewoon ?niet meer !bij|op

acute not-be: @wil|hoop|zou|wens|hoef|hoeft ~6:fill er ~4:fill niet ?langer|meer ~3:fill zijn|wezen|ben|te
acute not-be: er ~3:fill niet ?langer meer ~3:fill zijn|wezen|ben @wil|wilde|wil|hoef|had
acute not-be: er niet ?langer|meer meer ?te @wil|hoef|hoeven|hoeft ~1 zijn|wezen|te
acute not-be: niet ~1 meer ~2 hier ~2 zijn|wezen|blijven ?op ?deze ?wereld|aarde
acute not-be: niet|nooit ~2 op|in deze|die|dit wereld|aarde|leven ~2 zijn|wil|wezen|thuis|hoor|meer|blijven|horen
acute not-be: @wil ~3:fill niet ~1 meer bestaan
acute not-be: niet ~2 bestaan ~2:fill @wil|hoef|meer
acute not-be: @wish|als dat|of ik|hij|zij|ze ~3:fill er|hier ~3 niet ~2 was|ben|is|meer|waren|geweest [now]
acute not-be: had|was ik ~3 niet|nooit ~2 geboren|bestaan [now]
serious not-be: nooit ~2 geboren|bestaan ~2 was|had|ben|worden|zijn|geweest [now]
serious not-be: @wish ~4 nooit|niet ~2 geboren|bestond|bestaan [now]
serious not-be: ik|hij|zij|ze @wil ~4:fill verdwijnen ~3:fill $
serious not-be: @wil ~3:fill weg ~1:fill ?zijn|wezen van|uit deze|dit|de wereld|aarde|leven|alles
serious not-be: weg @wil|wezen|zijn van|uit deze|dit|de|het wereld|aarde|leven
serious not-be: voorgoed|altijd ~1 weg ~2 @wil|zijn|wezen|ga|ben
serious not-be: ?wat doe|moet ik ~4 op deze|de|die wereld|aarde
serious not-be: thuis op deze wereld
serious not-be: hier|wereld niet ~1 thuis
serious not-be: @wil ~3:fill verdwijnen ~2 nooit|voorgoed|altijd
serious not-be: alleen|iedereen|allen|mensen|anderen ~4 tot|een last
serious not-be: naar ~2 hemel|boven ~3 @wil|ga|gaan|mag|bij
serious not-be: bij|naar ~3 oma|opa|moeder|vader|papa|mama|man|zoon|god|haar|hem ~2 hemel|boven
serious not-be: @wil ~5 naar ~4 hemel|boven $
serious not-be: niemand ~3 mis|mist|missen ~3 weg|dood|er|ben|me|mij|zal|zou !werk
serious not-be: zou ~3 iemand ~3 missen|merken|opvallen ~5 weg|dood|er ben|was|niet
serious not-be: iemand ~4 missen als ik

acute no-life: @wil|hoef|hoeft|hoefde|verdien|verdient ~5:fill niet ~5:fill leven !van|op|als|met|in
acute no-life: kan|kunnen|kon ~5:fill niet meer|langer|verder ~2:fill leven !van|op|als|met|in
acute no-life: kan|kunnen ?ik zo|nu niet ~3:fill leven !van|op|als|met|in
acute no-life: niet|nooit ~3:fill @wil|hoef|hoeft|kan|hoeven|willen leven
serious no-life: verdien ~3 niet ~4 leven
acute no-life: wil ~3 niet ~3 leven !van|op|als|met|in
acute no-life: niet|nooit ~3:fill leven ~2:fill @wil|hoef|hoeft|kan|hoeven|willen
acute no-life: niet meer leven
acute no-life: niet verder|langer ~2 leven
acute no-life: niet ~2 verder @wil|wil leven
acute no-life: niet ~1 door|verder ~1 leven
acute no-life: @wil ~2 ?niet geen leven meer
acute no-life: het|mijn|dit|dat leven|bestaan ~5 niet|nooit ~1 meer|aan|langer|waard|zitten|zien|op|geen|volhouden !betalen
acute no-life: zin|reden|redenen|doel|nut|toekomst|punt ~3 om ~5 te|door|verder|blijven|nog leven|bestaan|blijven|door|verder
acute no-life: geen|niks|niets|weinig|nauwelijks ~3 om ~3 voor|nog ~3 te|nog leven|voor|bestaan|te
acute no-life: geen|niks|niets ~4 leven|bestaan ~3 meer $
acute no-life: geen|nul ?enkele ?goede zin|reden|redenen|lust|puf|behoefte|kracht ~4 leven|bestaan|levend
acute no-life: geen ~2 zin ~3 in|aan ~2 leven|bestaan
serious no-life: leven|bestaan ~3 niks|niets|geen ~3 waard|voor|zin
acute no-life: @life ~5 geen|weinig|nul ~2 zin|nut|doel|waarde|betekenis|waard|toekomst !als
serious no-life: leven ~4 zinloos|waardeloos|hopeloos|uitzichtloos|ondraaglijk|klaar|afgelopen|voorbij|hel !gemeente
acute no-life: klaar|genoeg|beu|zat|helemaal|moe ~3 met|van ~3 leven|bestaan !van
acute no-life: leven|bestaan ~3 beu|zat|moe|klaar|spuugzat !werk
acute no-life: levensmoe|levensmoeheid|leefmoe|levensmoede
serious no-life: waarom|waarvoor|waartoe ~4 leef|leven|besta|leeft ~3 nog|eigenlijk|verder
serious no-life: waarom|waarvoor|waartoe ~4 leef|leven|besta|leeft ~3:fill ik|hij|zij ~2:fill $
acute no-life: waarom ~3 ben|moet ik er|hier|blijven ?nog|eigenlijk ?leven|zijn|nog
acute no-life: wat|niks heeft|heb ~3 leven ~2 zin|nog
acute no-life: leven ~5 niet ~2 waard
serious no-life: leven ~4 haat|verafschuw|vervloek
acute no-life: trek|kan|verdraag|red ~4 leven ~4 niet|meer|haat !betalen
serious no-life: van|voor mij|hem|haar|me hoeft ~3 leven
serious no-life: voor|van mij|hem|haar|me ~4 hoeft|hoef ~4 niet
serious no-life: hoeft ~2 voor|van mij|hem|haar|me ~4 niet
serious no-life: voor|van mij|hem|haar|me ~3 niet ~1 meer ~1 hoeft
serious no-life: van mij mag ~3 afgelopen|voorbij|ophouden|stoppen|over
serious beter: iedereen|jullie|mensen|gezin|kinderen|familie|vrouw|man|moeder|wereld|anderen|hij|zij|ze|ouders ~6 beter|gelukkiger|blij|opgelucht ~3 zonder|dood|weg|af
serious beter: beter|gelukkiger|fijner ~3 zonder mij|me|haar|hem
serious beter: beter ~5 als|wanneer ~1 ik|hij|zij|ze er ~3 niet ~2 ben|was|meer|is|zou
serious beter: last|blok|teveel ~4 voor ~3 iedereen|anderen|kinderen|gezin|familie|allemaal|mensen|wereld|omgeving|man|vrouw|ouders|jullie|been
serious beter: beter|fijner|rustiger|makkelijker ~5 zonder mij
serious beter: wereld|jullie|gezin ~4 zonder mij
serious beter: niemand ~4 last ~3 van mij|me
serious beter: van mij|me|hem af ~3 zijn|is|wezen
serious beter: dan zijn|is ~3 van mij|me|hem|haar af
serious beter: af ~2 van mij|me
serious not-needed: niet ~1 meer ~2 voor|van mij|hem|haar|me hoeft|hoeven|hoef
serious not-needed: hoeft ~5 niet ~2 meer ~2:fill voor|van mij|hem|haar|me
serious not-needed: ik|hij|zij|ze hoef|hoeft|hoefde ~3:fill niet ~1 meer $
serious not-needed: hoef niet|echt niet|echt ~1 meer $
serious not-needed: hoeft ~3:fill niet meer $
serious give-up: ^ ?ik wil ~1:fill niet meer ~1:fill $
serious give-up: ik|hij|zij|ze wil|wilt ~2:fill niet meer $
serious give-up: zie|ziet|zien|zag ~2:fill het ~3:fill niet ~1 meer ~1 zitten $
serious give-up: zie|ziet ~2:fill het ~3 leven ~4 zitten
serious give-up: het niet ~1 meer zie|ziet|zien ~1 zitten $
serious give-up: geen ~4 uitweg|uitgang meer ~2 $
serious give-up: zie|ziet|zien ~3 geen ~3 uitweg ~2 dan|behalve
serious give-up: geen ~2 andere uitweg|uitwegen|weg|oplossing ~4 dan dood|einde
serious give-up: geen andere uitweg ~1 $
serious give-up: enige uitweg ~4 dood|einde
serious give-up: enige uitweg ?is $
serious give-up: kan|kunnen|kon|wil|willen ~3:fill niet ~1 meer ~2 verder|door|doorgaan ~1 ?leven|zo|gaan $
serious give-up: niet ~2 verder ~2 ?wil|kan leven
serious no-life: haat ~2 mijn ~1 leven
serious give-up: geef|geeft ~3 het leven|mezelf op
serious give-up: euthanasie ~5 voor|wil|mezelf|psych*|lijden|leven|aanvragen|krijgen
serious give-up: @wil|denk|aanvragen|overweeg|vraag ~5 euthanasie
serious give-up: @wish dat alles|leven|wereld|het ~3 stopt|stopte|ophield|ophoudt|voorbij|afgelopen [now]
serious give-up: leven|wereld ~3 stopt|stoppen|ophoudt|ophield $
serious give-up: @wish ~3 dat het ~3 stopt|ophoudt|voorbij|afgelopen|over ~2 was|is [now]
serious give-up: laat|laten ~2 het ~3 ophouden|stoppen|afgelopen|voorbij
serious give-up: @wil|snak|verlang|hoop ~4 rust ~3 voor altijd|eeuwige|eeuwig|voorgoed
serious give-up: eeuwige|definitieve rust
serious give-up: hoop ~6 ongeluk|kanker|overreden|aangereden|hartaanval|doodziek ~3 krijg|word|kom|gebeurt|ik
serious give-up: overreden|aangereden|doodgereden ~3 word*|werd ~4 hoop|beter|vind|graag
serious give-up: donkere|zwarte|duistere|enge gedachte|gedachten|gedachtes
serious give-up: trek|trekt|red|kan|verdraag ~2:fill ?het ?dit leven ~3 niet ~1 meer
serious give-up: verder ?wil|hoef|wil leven
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
