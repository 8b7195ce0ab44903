"""Rules for the wish to be dead and for life that is too much. `level name: pattern`, see `nlu.patterns`.

`[now]` at the end marks words that speak of now although their tense is past (`ik wou dat ik dood was`). A line that
begins with spaces goes on from the line before.
"""

WISH = """
serious fade: niet ~2 voorstellen ~5 nog leef|leven
serious fade: zin|reden ~3 om ~1 wakker|op ?te worden|staan
serious fade: overbodig|nutteloos|teveel ~2 op ~1 wereld|aarde
serious fade: @wil ~3 verdwijnen van ~2 aardbodem|aarde|wereld
serious will: wil|kracht|moed|energie|zin|lust ~3 om ~1 te ?blijven leven|bestaan
serious will: waarom ben ik ~2 op ?de|deze wereld|aarde
serious will: beter ~1 verdwijnen|weg|verdwijn $
serious will: denk|denken|gedachte|gedachten ~3 aan ~~2 niet ~1 bestaan|leven|zijn
serious will: reden om niet dood ~2 gaan|te
serious will: maakt|schelen|kan ~6 of ik ~1 leef|doodga|dood
serious give-up: het punt ~2 dat ik niet meer wil
acute end-life: eindigt|stopt|voorbij ~1 mijn leven
serious life-not: niet|nooit|niks|waarom|waarvoor|waartoe ~~4 leef|leeft|besta|bestaat !van|op|als|met|in|daar|uit|
    onder|lang
serious life-not: leef|leeft ik|hij|zij|ze ~2 niet !van|op|als|met|in
serious life-not: niet|nooit|geen ~3:fill leven !van|op|als|met|in|lang|daar|hier|zonder
serious life-not: niet ~1 lang ~1 meer ~1 leef|leven|te
serious life-not: wil|wilt ~2:fill het|dit|mijn leven niet
serious life-not: leven ~2 niet ~2 dragen|verdragen|volhouden|aan|trekken
serious let-go: laat|laten ~1 mij|me ~2:fill inslapen|doodgaan|sterven|dood
serious let-go: spuitje ~4 mij|me|geven|geef|halen|krijgen
serious let-go: mij|me ~6 spuitje
serious let-go: god|heer ~3 ?me ?mij ?komt halen|haalt|roept
serious let-go: hart ~1 stopt|ophoudt ~4 ?slaap
serious let-go: niet oud ?te ?hoef worden
acute end-it: @end maken|maak aan alles|leven|dit|het|mijn|mezelf ?leven|alles
acute wish-die: dood|sterven|doodgaan ~2 dat|dit wil|willen|wens ik
acute wish-die: @wil ~3 doodbloeden|doodvallen|doodvriezen|doodhongeren|inslapen $
acute end-it: @end aan ?al deze|dit|mijn|de|het|die ellende|lijden|pijn|verdriet|hel|bestaan
serious not-be: was ik er ~3 niet [now]
serious not-be: zou er ~3 niet ~2 zijn
serious not-be: er ~2 liever|beter niet ~1 ?meer is|was|ben|zijn|kunnen
serious not-be: mag|kan|gaat ~2 licht ~1 uit
acute end-life: uit|van mijn|zijn|haar lijden ~2 verlos*|helpen|help|halen
acute end-life: verlos* ~2 mij|me ~2 ?uit|van $
acute step-out: tussenuit|eruit|ertussenuit ~2 voorgoed|definitief|altijd
acute step-out: @wil|ga|gaat|wilt ~3:fill er ?tussen uit|tussenuit ~2 voorgoed|altijd|definitief
acute step-out: stap|stappen ik ?er ?dan ?ook uit|eruit $
acute step-out: na|als|op|dan ~7 stap|stapt ik|hij|zij|ze ~2:fill ?er ?ook eruit|uit $
acute not-be: niet|nooit ~3 op deze|die aarde|wereld ~3 rondlopen|zijn|leven|lopen|blijven
acute not-be: niet ~1 ?langer|meer op deze ~1 aarde|wereld
serious fade: @wil|zou|wens ~6:fill verdwijnen ~1 $
serious fade: laat|mag ~2 ?die auto|trein|bus|bliksem|vrachtwagen ~3 mij|me ~3 raken|rijden|aanrijden|overrijden|
    pakken
serious fade: als ik ~3 onder ~2 auto|trein|bus|vrachtwagen ~2 kom
serious fade: leven ~2 wel gezien
serious fade: leef ~2 alleen|enkel ~2 nog ?maar voor|omdat
serious fade: twijfel|weet|betwijfel ~3 of ik ~4 ?wel wil|kan leven|verder
serious fade: wil|wilt ~2 leven|verder ~2 twijfel
serious fade: nut|zin|doel ~2 van ~2 leven|bestaan
serious fade: waar|waarvoor ~1 doe ik het ~2 voor|allemaal
serious fade: niet|nergens ~2 zin ~1 in ~1 leven
serious fade: ook niet in ?het leven
serious fade: maakt|maken ~4 niemand|niks|niet ~4 uit ~4 dood|er|leef|weg
serious fade: meer aan mij|me|hem|haar ~2 als ~2 dood|weg
acute wish-die: @kin|hij|zij|ze|die ~6 dood wil|wilt|wilde|willen
acute not-live: hoef|hoeft niet meer te leven
serious longing-die: over ?de dood ~6 niet ~1 meer ~1 wil
serious fed-up: niemand ~3 aan mij|me ~2:fill $
serious fed-up: ik ben klaar met alles ~3 mezelf
acute dead-soon: morgen|straks|vanavond|binnenkort|volgende ~4 ben|is ~2 dood
acute dead-soon: ik ~4 ben ~3 dood ?en|dan $
acute dead-soon: ben ik ~3 dood !op|van
acute dead-soon: straks|binnenkort|vannacht|dan ben|is ik|hij|zij er ~2 niet ?meer !bij|op|mee|over|werkzaam
acute dead-soon: morgen|vanavond ben|is ik|hij|zij er ~2 niet meer !bij|op|mee|over|werkzaam
acute step-out: stap|stapt|gestapt ~2 ?er tussenuit|ertussenuit
acute step-out: er tussenuit stap|stapt|stappen|knijp|knijpt|piept
acute step-out: is het voor mij klaar|afgelopen|voorbij|over
serious near-death: ik|me|mij|mezelf ~5 @dying !van|aan|in|melden|gemeld|op
serious near-death: @dying ~4 ik|mij|me|mezelf !ook
serious near-death: dood zijn|gaan ~2 lijkt|klinkt|voelt
serious near-death: ?de dood ~2 lijkt|klinkt|voelt|roept|lonkt|trekt
serious near-death: praat|praten|denkt|denk|piekert|begint|heeft ~4 over|aan ~1 dood|doodgaan|sterven !van
serious fed-up: leven|bestaan ~4 @fed !lang
serious fed-up: @fed ~3 ?met|van|om|te ~2 leven|bestaan !van|op
serious fed-up: levenslust|levenszin|levensmoed|levensvreugde ~3 weg|kwijt|meer|geen|verloren|niet
serious fed-up: geen ~3 levenslust|levenszin|levensmoed|levensvreugde
serious fed-up: klaar met ~2 @myself|mij
serious fed-up: hoe lang ~4 volhoud|volhouden ~3 leven|zo
serious fed-up: mijn leven opgeven|weggooien|stoppen|vergooien
serious wake: jammer|rot|balen|erg|teleurgesteld ~4 wakker ~1 geworden|werd|word|ben
serious wake: nooit ~2 wakker
serious wake: slapen|slaap|inslapen ~3 nooit|niet ~2 opstaan|wakker|wordt
serious not-be: ik ~3:fill beter ~2 niet ~2 zijn|wezen
serious not-be: er beter|maar ~2 niet ~1 meer ~1 zijn|ben|wezen
serious not-be: beter ~2 ik ~1 weg ben|was|ga
serious not-be: zie|ziet|zien ~2 het ~3 niet ~1 meer zitten het leven
serious not-be: laat|laten me|mij|hem|haar maar gaan $
serious not-be: was het ~2 afgelopen|voorbij|over|klaar [now]
serious not-be: pijn ~3 stopt|ophoudt|weg ~3 voorgoed|altijd|eeuwig
serious not-be: wil|wilt|willen ~2 niet meer $
serious give-up: zie|ziet ~2 het ~1 allemaal niet ~1 meer ~1 zitten $
acute end-life: van ?het|dit|mijn leven ~1 af|beroven|beroof|berooft|beroofd
acute end-life: af ~1 van ?het|dit|mijn leven !lang
acute end-life: @wil|ga|gaat ~3 stop|stoppen|kap ?met leven !van
acute end-life: @myself ~3 dood in|injagen ?jagen|drijven|werken
acute die-go: ga|gaan ik ~3:fill dood !van|aan|op
acute die-go: afspraak met de dood
acute die-go: de dood ~3 roept|lonkt|lokt|trekt|wenkt
serious die-go: zou ~3 niet ~4 vinden|erg ~4 dood|doodgaan|wakker|ben|sterven
serious die-go: beter ~3 als ~4 dood|weg|er ~2 was|ben|zou|waren
serious die-go: niet erg ~4 dood|doodgaan|sterven|wakker
serious not-be: er ~3:fill niet meer ~1 ?te zijn|wezen|was !in|bij|mee|over|aan|voor|om|werken|wonen
serious not-be: idee|gedachte|gedachten|ervan|verleiding ~4 eruit|uit|er ~3 ?te stappen|zijn
serious not-be: als ik er niet meer|was|ben ~6 niemand|iedereen|missen|merkt|last|iemand|beter|jullie
serious not-be: niemand ~4 merkt|mist|missen|merken|merk ~6 er|weg|dood
serious not-be: niemand ~2 zal|zou|gaat ~1 me|mij ~1 missen
serious not-be: zonder mij ~5 iedereen|gezin|kinderen|jullie|wereld|man|vrouw ~4 makkelijker|beter|fijner|rustiger|
    gelukkiger
serious not-be: zonder mij ~4 makkelijker|beter|fijner|rustiger|gelukkiger
serious not-be: @wil ~3 weg zijn ~2 voor altijd|voorgoed|eeuwig
serious not-be: kon ik ~4 inslapen|verdwijnen|doodgaan|wegblijven|doodvallen
serious not-be: kon|mocht ik ~3 voorgoed|eeuwig|altijd
serious no-reason: wie|wat|waarvoor|waarom ~1 leef ik ~4 nog
serious no-reason: weet niet ~2 waarom|waarvoor ~3 leef|besta|leven
serious no-reason: waarom ~3 doorgaan|door|verder|nog ~2 ?met leven
serious no-reason: waarom ben ik er|hier ?eigenlijk nog
serious no-reason: wat heeft het ~3 nog ~1 voor ~1 zin
serious no-reason: wat heeft ~3 leven|bestaan ~3 zin
serious no-reason: niet of ik ~3 morgen|nog ~4 wil|meemaken|leven|halen
serious no-reason: leef niet ~2 besta
acute not-live: hoef|hoeft|wil|hoeven ~5 niet ~3 ?te leven !van
acute not-live: niet meer ?hoef|hoeft|hoeven|wil|wilde te leven !van
acute not-live: niet ~2 hoef|hoeft ~1 te leven
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
serious longing-die: denk*|gedachten|gedachtes|piekeren|pieker ~4 aan|over ?de|mijn|het dood|doodgaan|doodzijn|
    sterven !van
serious longing-die: dood ~2 wens|wensen|wenste
acute longing-die: vroeger ~3 dood ~2 nu weer
serious longing-die: ik|hij|zij|ze kan|kon|mag|moet ~3:fill dood|doodgaan !van|in|op
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
acute thoughts-word: zelfmoordgedacht*|zelfmoordplan*|zelfmoordneiging*|zelfmoordidee*|zelfdodingsgedacht*|
    suicidegedacht*|suicideplan*|zelfmoordgevoelens|suicidegevoelens|zelfmoordneigend|zelfdodingsplan*|
    suicideneigingen|zelfmoordaandrang
acute thoughts-word: @thoughts ~5 @suicide
acute thoughts-word: zelfmoord|zelfdoding|suicide ~4 @thoughts|hoofd|spookt|oplossing|uitweg|gedacht
acute end-life: @end ~8 aan ~2 @life
acute end-life: @life ~4:fill ?te beeindig* !bijstand
acute end-life: beeindig* ~3 @life
acute end-life: uit ~2 leven @wil|stap|stappen|gestapt|stapt|gaan|ga|gaat|stapte|nemen
acute end-life: uit het leven
acute end-life: mijn leven ~3:fill voorbij|afgelopen|klaar|over|nemen|genomen|beeindigd|eindigen|stoppen
acute end-life: stop|stoppen|stoppe|kap|kappen|ophouden ~2 met ~1 leven !van|op|als
acute end-life: wil|wou|ga|klaar|niet ~3 met leven ophouden|stoppen|kappen|stop
acute end-it: er ~4:fill ?zelf ?een ?maar ?gewoon @end ?echt ?definitief ?maar ?toch ?voorgoed aan|achter|van maak|
    maakt|maken|gemaakt|draaien|zetten|zet|breien|wil|wilde|maakte|brei|ga
acute end-it: maak|maakt|maken|maakte|zet|zetten|draai|brei ~3 er ~5:fill ?een @end !aan|van|achter
acute end-it: maak|maakt|maken|maakte|zet|zetten|draai ~3 er ~5:fill ?een @end aan|achter !per|dit|met|mijn|de|het|
    deze|werk|contract|stage|baan|alle|die
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
acute step-out: ik|hij|zij|ze|wil|ga|gaat|wilt stap|stapt|stappen|wil|wilt|kap|knijp|knijpt|ga|gaat ~4:fill eruit|
    ertussenuit ?knijpen|stappen|kappen|wil|ga $
acute step-out: er ?tussen uit|tussenuit|eruit @wil|knijpen|stappen|knijp|stap $
acute step-out: @wil ~3:fill er ?tussen uit|tussenuit ~1 stap|stappen|knijpen|piepen
acute step-out: ik stap er ?echt|maar|gewoon|nu uit $
acute step-out: @wil|ga|gaat ~3:fill eruit ?stappen|stap $
acute step-out: zelf|mezelf ~2 uitweg|pijp ~1 uit
acute step-out: knijp|knijpt|piep ~3 er ?tussen uit|tussenuit
acute step-out: licht ~2 uit ~3 doen|doe|gaan $
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
acute no-life: het|mijn|dit|dat leven|bestaan ~5 niet|nooit ~1 meer|aan|langer|waard|zitten|zien|op|geen|volhouden
    !betalen
acute no-life: zin|reden|redenen|doel|nut|toekomst|punt ~3 om ~5 te|door|verder|blijven|nog leven|bestaan|blijven|
    door|verder
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
serious beter: iedereen|jullie|mensen|gezin|kinderen|familie|vrouw|man|moeder|wereld|anderen|hij|zij|ze|ouders ~6
    beter|gelukkiger|blij|opgelucht ~3 zonder|dood|weg|af
serious beter: beter|gelukkiger|fijner ~3 zonder mij|me|haar|hem
serious beter: beter ~5 als|wanneer ~1 ik|hij|zij|ze er ~3 niet ~2 ben|was|meer|is|zou
serious beter: last|blok|teveel ~4 voor ~3 iedereen|anderen|kinderen|gezin|familie|allemaal|mensen|wereld|omgeving|
    man|vrouw|ouders|jullie|been
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
serious give-up: zie|ziet ~2:fill het ~3 leven ~2 niet ~2 zitten
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
serious give-up: verder ?wil|hoef leven
"""
