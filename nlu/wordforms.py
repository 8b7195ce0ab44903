"""Word lists for reading hasty Dutch: other written forms, ordinary words that must stay, words glued together."""

from nlu.wordlists import word_set


def _table(lines: str) -> dict[str, str]:
    """`form form = meaning` lines as a dictionary."""
    table = {}
    for line in lines.strip().splitlines():
        forms, meaning = line.split("=")
        table.update(dict.fromkeys(forms.split(), meaning.strip()))
    return table


# Chat spellings, dialects (Zeeuws, Brabants, Limburgs, Gronings, Fries, Haags) and typing errors in words too short to
# correct by rule.
ALIASES = _table("""
ldood wdood dot dooet = dood
wi = wil
ie = hij
an = aan
as = als
'k k ikke ikk ich ek ikzelf iek iik ikik = ik
't t ut 'tt hut = het
'n un = een
'm m = hem
m'n mn mun mijne mien mij'n mijm mijnn miin mjn mjin mij’n mijj = mijn
z'n zn zijne = zijn
d'r dr = er
nie ni nii neit neet nait niett nit nietr neiet niey niwt nied nt = niet
nimeer nietmeer nimmeer niemeer nimir niemer niemmer niemeh nimme nimmer = niet meer
mer mir mear meh meeer meerr maer meir merr = meer
wul wll wiil wl wille will wik wol = wil
kannie kanni = kan niet
wilnie wilni = wil niet
hoefnie hoefni hoeftnie = hoeft niet
da dt dad = dat
wa = wat
nou = nu
effe ff effen = even
zelluf zellef zelvers = zelf
mijzelf mezelluf mezellef mijzelluf mijnzelf mezelv mezel mezelfs mijzelve mezelve mezlf mezefl = mezelf
mijzef mezelff mezelfd mezeld mezelg mijzels mezels = mezelf
zichzelluf zichzelv zichzlf zichself zigzelf ziggzelf zichzel zichzelff zichtzelf zichtself = zichzelf
doot dooot dooood doodt doid doed doeed doeet doeëd doad dod doood doodd dooid dooo d*od do*d d**d dea doo duud = dood
leve laeve leevn leefn levne lven levn leben leeve lewe liben libje levu lebben leeven lefen leevuh = leven
levun levvn = leven
eint einte eindt iend iende eindj = eind
einden eindje eunde = einde
zm zlfmrd zelfmrd z*lfmoord = zelfmoord
zitte zittn = zitten
make mak'n maakn mkn = maken
sterve sterfe stervn = sterven
slape slaape = slapen
snije snijde snijdde snie snieje sniejen snijen = snijden
jumpe = springen
vermoorde vermore = vermoorden
slaen = slaan
hebbe hep heppen heeb = heb
heef heft = heeft
mot mut moete = moet
kenne kanne = kan
gaa goa goai = ga
sie = zie
gin gen geeen gheen giin geem = geen
mensn mensun = mensen
mama's = mama
aub svp asjeblieft alstublieft = alsjeblieft
vd = van de
idk = weet niet
kga = ik ga
kheb = ik heb
kwil kwilde ikwil kwill = ik wil
kben = ik ben
kzie = ik zie
ksta = ik sta
khoef = ik hoef
damme = dat we
tleven = het leven
vanavnd vnvd vanaaf = vanavond
trijn trien tren treun = trein
medicaties = medicatie
stemme = stemmen
sgreeuwen = schreeuwen
""")

# Words that are ordinary Dutch and stay as they are, although they are one error away from a word in a rule.
COMMON = word_set("""
    ergens overal buiten binnen boven onder achter
    gemeld melden gebeld doorga doorgaat doorgaan stopte nietmeer psychisch psychische psychies psychiater
    psychiatrie psycholoog psychologen psychose psychoses verwacht verwachten verwachting verwachte snapt snappen
    volgend bestaat bestond besta bestaande beslaan spreekt manier geven gegeven lezen leden lever levend even zeven
    beven leveren lenen legen leren heven neven geleden reden rede leverde levens leef leeft leefde rood lood nood
    doof door doos dode doden goed boot brood doods bloed moed groot school dool stood stoot einde eigen eisen eiste
    eindelijk eindigt eindigen eindigde ende willen villen rillen tillen gillen vullen vellen wilden wilde zouden
    zullen zuilen staat staan gaat laat praat slaap slaapt slapen staand slecht slechts straf straks klassen kassen
    klas kras karren gras passen wassen rassen kaarten spring springt brengen springer sprongen bespringen
    ontspringen dringen bringen trein train plein terrein klein treinen trainen treintje training trainer stellen
    stammen remmen stemmer bestemmen stemde stemt stem stimmen stempelen stemmig bestemming bellen belt bel tellen
    stelt stel stelde hulp hulpen help helpt helpen werk werken werkt werkte werkgever werkgevers werkloos
    werkloosheid werkzoekende werknemer werkplek uitkering uitkeringen uitkeringsinstantie aanvraag aanvragen
    gevraagd vragen vraag brief brieven briefje gemeente gesprek gesprekken spreken sprak baan banen baas betaald
    betalen betaal betaalt bedrag bedragen bedrijf geld gelden gelde huur huren huis huizen thuis ziek zieke ziekte
    ziektewet zieken ziekmelden ziekmelding beter betere beste keuring keuren gekeurd afgekeurd herkeuring herkeurd
    arbeids arbeid arbeidsongeschikt arbeidsmarkt werelds wereld weten weet wist wordt worden werd werden wel weer
    weg wegen week weken bezwaar bezwaren beslissing besluit beslist termijn datum maand maanden jaar jaren vriend
    vriendin vrienden vrouw vrouwen man mannen kind kinderen zoon dochter broer zus moeder vader ouders oma opa
    samen wonen woont woning wonend alleen alles allemaal anders andere anderen mogelijk mogen moeten moest mocht
    maken maakt maakte gemaakt kosten kost koste korting korten gekort kort kan kunnen konden kon opleiding
    opleidingen cursus studie student studeren sollicitatie sollicitaties solliciteren solliciteer gesolliciteerd
    vrijwilliger vrijwilligers vrijwilligerswerk vrijwillig inkomen inkomsten informatie aanvullen aanvulling duren
    duurt lang langer lange langdurig snel snelle contact contacten contract contracten controle controles contant
    toeslag toeslagen zorgtoeslag huurtoeslag zoals zoeken zoekt gezocht zorg zorgen zorgt angst angsten angstig
    angstige bang bange boos boze slachtoffer slachtoffers slachten slaagt slaagde geslaagd slagen bedrijven
    bedreven gedragen gedreven gedreigd dreigen gedachte gedacht denken denk denkt bedacht dachten gebeuren gebeurt
    gebeurd gebeurde hangen hang hangt ophang handen hand hanger ophalen touwtje trouw trouwen getrouwd vouwen
    bouwen pillen pellen spillen stillen schillen messen missen mesten wessen lessen mensen mens mest mezelf jezelf
    zichzelf zelf zelfs zelfstandig zelfstandige verdrinken drinken verdringen verdrink verhogen verhoging verhangen
    verlangen vervangen ontvangen gevangen doodmoe doodziek doodsbang doodgewoon doodleuk doodeng doodeerlijk
    doodstil doodnormaal doodop doodsimpel dodelijk doodlopend doodongelukkig overdag overdracht overdragen
    overdreven overdrijven overmaken overmorgen mishandeling behandeling behandelingen behandelen behandeld
    behandelt mishandelen handelen handelt vermoedelijk vermoed vermoeden vermoeid vermoeidheid vermogen vermoeiend
    vermoeiende moordend moorddadig moord stoppen gestopt stop stopt stopgezet stopzetten verder verdere verdriet
    verdrietig verdien verdienen verdiend schulden schuld schuldhulp schelden geschieden scheiden gescheiden
    scheiding schade sterk sterke sterker sterkte sterven sterren laten laatst laatste later latere lachen horen
    hoor hoort gehoord hoorde horens jagen dragen klagen lagen dagen magen chips chip schip schop volgen volgt
    volgende volgens vogels vogel gevolgd gevolg gevolgen nieuw nieuwe niemand iemand verloren verliezen verlies
    verlaten vergeten verzet verzetten brug brugklas terug vlug rug spoor sporen sporten sport spoort spoed spoedig
    flat plat flats plaats snijbonen snijplank bijsnijden winkel winkels werkplaats ongeluk ongelukkig gelukkig
    gelukt geluk verwerken verwerkt verwijderen verwijderd verdwenen oud oude ouder oudere houden hout hou straat
    straten staten staken einden rijden lijden leiden snijden beiden lijn lijf lijkt blijf blijven blijft blijk pijn
    pijnen fijn wijn zijn gevoel voelen voel voelt gevoelens geslagen gevallen niveau nieuws afmaken afmelden
    afspraak afspraken afronden opmaken aanmaken aanmelden verzamelen verzameld versnellen geboren geschoren gevaren
    gevaar gevaarlijk kapot kopie koopt kopen gesneden besneden bezuiniging gesneeuwd partner partners part vertel
    vertelt vertelde vertrouwen beneden bereiken bereikt redden redding wedden
""")

# Words that people glue together when they type in a hurry.
GLUED = word_set("""
    ik wil niet meer dood leven er zijn mij me mezelf van kant maken einde eind aan het de een geen zin in mijn hoef
    hoeft zie zitten echt gewoon dat was maar had nooit geboren kan zo verder ga maak nu vandaag help pijn weet wat
    moet ben bang naar hem haar hij zij ze zelf moord plegen pleeg wakker worden trek spring springen trein voor
    snijd snij doen doe iets hier weg op klaar met wilde wou liever zou willen alles
""")
