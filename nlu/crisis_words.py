"""Classes of words that the crisis rules share. One name, one list; `*` marks an open begin or end."""

CLASSES: dict[str, str] = {
    "fill": """
        gewoon echt maar liever nu het liefst eigenlijk alleen nog wel zo graag ook steeds vaak soms zelf hij ik
        zij ze er weer meteen vandaag morgen vanavond vannacht dan dus heel erg altijd elke dag iedere bijna toch
        even stiekem eerlijk gezegd en me mij serieus letterlijk best misschien al constant straks helemaal
        voortdurend want dat heus zonodig soort van een beetje hoor meer langer verder joh man fucking kanker kk
        godverdomme ff lekker snel zsm te worden gaan zijn
    """,
    "i": "ik",
    "wil": "wil wilt willen wilde wilden wou wouden wens verlang verlangt hoop snak",
    "wish": "wil wilt willen wilde wilden wou wouden zou zouden kon wenste wens hoop hoopte bid bad had was verlang",
    "self": "mezelf zichzelf me mij zich jezelf hemzelf haarzelf mezelve mijn",
    "myself": "mezelf zichzelf hemzelf haarzelf",
    "ref": "me mij mezelf zich zichzelf hemzelf haarzelf",
    "my": "mijn zijn haar hun dit het ons",
    "life": "leven bestaan levens leventje",
    "end": "einde eind end eindje punt streep",
    "suicide": """
        zelfmoord zelfmoordgedacht* zelfmoordplan* zelfmoordneiging* zelfmoordpoging* zelfmoordbriefje
        zelfmoordbrief zelfmoordig zelfdoding zelfdodingsgedacht* zelfdodingspoging* suicide suicidegedacht*
        suicidepoging* suicideplan* zelfmoorden suicidegevoelens zelfmoordneigend zelfmoordidee* zelfdodingsplan*
        zelfmoordgevoelens zelfmoordaandrang
    """,
    "suicidal": "suicidaal suicidale suicidal suicidaliteit zelfmoordneigend suicideneigingen",
    "thoughts": """
        gedachten gedachte denk denken denkt dacht nadenk nadenken plannen plan neiging neigingen idee ideeen
        drang gevoelens aandrang overweeg overweegt overwegen overwoog fantaseer fantaseert fantasie droom droomt
        praat praten gedachtes
    """,
    "means": """
        pillen medicijnen medicatie slaappillen paracetamol oxazepam tabletten slaapmiddelen pijnstillers
        antidepressiva lorazepam temazepam insuline benzo's benzos
    """,
    "place": """
        trein treinen metro brug dak flat balkon spoor rails bus tram vrachtwagen auto klif toren gebouw viaduct
        kanaal water raam
    """,
    "kin": """
        zoon dochter man vrouw partner vriend vriendin broer zus moeder vader kind ouder opa oma collega buurman
        buurvrouw neef nicht client vriendje ex zwager schoonzus schoonzoon schoondochter schoonvader
        schoonmoeder kleinzoon kleindochter huisgenoot cliente klant kandidaat deelnemer patient leerling student
        maatje broertje zusje mama papa stiefzoon stiefdochter tante oom jongen meisje echtgenoot echtgenote
        kleinkind zoontje dochtertje buurjongen kameraad maat medewerker kinderen kleinkinderen nichtje neefje
        schoonfamilie familie vriendinnetje opa's stiefvader
    """,
    "he": "hij zij ze die iemand",
    "say": """
        zegt zei zegd gezegd appte appt app vertelt vertelde verteld schreef schrijft roept riep stuurde stuurt
        mailt belt belde praat praatte dreigt dreigde dreigen zegtie fluistert fluisterde berichtje bericht geeft
        aan roepen zeggen
    """,
    "past": """
        vroeger destijds toentertijd indertijd geleden ooit toenmalig kindertijd jeugd eerder vorig verleden
        jaren2000
    """,
    "now": """
        nu weer nog steeds opnieuw momenteel tegenwoordig vandaag vanavond vannacht sindsdien weleens terug
        altijd elke
    """,
    "soon": "nu vandaag vanavond vannacht straks morgen zometeen direct meteen zo",
    "kill": """
        doden ombrengen vermoorden ophangen verhangen verdrinken vergiftigen kapotmaken doodmaken doodschieten
        executeren verdoven
    """,
    "kills": "dood doodt ombreng vermoord vermoordt hang verhang verhangt verdrink vergiftig",
    "hurt": """
        slaat sla sloeg slaan geslagen schopt schopte schoppen geschopt stompt bijt wurgt wurgde gewurgd
        mishandelt mishandeld mishandelde mishandelen stompte knijpt trapt trapte duwt verkracht verkrachtte mept
        mepte keel
    """,
    "maltreat": """
        mishandelt mishandeld mishandelde mishandelen mishandeling verkracht verkrachtte verkrachting aanrandt
        aangerand misbruikt misbruikte
    """,
    "threat": "bedreigt bedreigd bedreigde bedreigen dreigt dreigde dreigen",
    "weapon": """
        mes messen pistool wapen bijl honkbalknuppel geweer hamer vuurwapen benzine bom molotov machete keukenmes
        knuppel
    """,
    "office": """
        klantmanager uwv gemeente ambtenaar consulent medewerker medewerkers kantoor gemeentehuis stadhuis
        werkplein arts baas contactpersoon begeleider werkcoach uitkeringsinstantie keuringsarts verzekeringsarts
        mensen iemand hem haar ze jullie casemanager wijkteam sociale dienst balie werkgever bewindvoerder
        deurwaarder buurman ex hen die hun allemaal iedereen jou u je
    """,
    "voices": "stemmen stem stemmetjes stemmetje",
    "order": """
        zeggen zegt roepen roept bevelen beveelt opdracht opdrachten schreeuwen schreeuwt dwingen dwingt
        commanderen vertellen vertelt moet opdragen fluisteren fluistert bevel gebieden eisen
    """,
    "cut": """
        snij snijd snijdt snijden gesneden sneed kras krast krassen gekrast brand brandt verwond verwondt
        verwonden automutileer automutileert
    """,
    "child": """
        kind kinderen zoon dochter baby zoontje dochtertje kleintje kids kindje stiefkind stiefzoon stiefdochter
    """,
    "fed": """
        moe beu zat spuugzat klaar af lust zinloos volhouden verdragen opgeven opgegeven stoppen moed kracht
        kapot haat haten ondraaglijk waardeloos opgebrand uitgeput nutteloos uitzichtloos verschrikkelijk hel
        lijden
    """,
    "dying": "dood doodgaan doodga doodgaat sterven sterf dood-gaan doodzijn gestorven doodgegaan",
    "harm": """
        opgehangen ophangen ophang verhangen doden doodmaken doodsteken doodschieten doodslaan vermoorden
        ombrengen verdrinken vergiftigen vergassen doodspuiten kapotmaken opofferen uitschakelen killen
        neersteken verstikken stikken wurgen opblazen elektrocuteren doodrijden doodhongeren vermoord verdronken
        vergiftigd
    """,
    "hurts_self": """
        gesneden verbrand verwond geslagen gekrast gebeten gestoken snijden verwonden verbranden krassen krabben
        slaan bijten pijnigen beschadigen beschadigd straffen mutileren toetakelen opengekrabd branden prikken
        bont opengesneden opengekrast
    """,
}

# Whole forms of words that the rules know by their beginning only, so that typing errors in them can be undone.
WHOLE_FORMS: tuple[str, ...] = (
    "zelfmoordgedachten",
    "zelfmoordgedachte",
    "zelfmoordgedachtes",
    "zelfmoordplannen",
    "zelfmoordneigingen",
    "zelfmoordpoging",
    "zelfbeschadiging",
    "zelfverwonding",
    "automutilatie",
    "automutileren",
    "hallucinaties",
    "afscheidsbrief",
    "vermoorden",
    "mishandeling",
)
