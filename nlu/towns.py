"""Dutch towns, to find where an address ends: known names in any case, and capitalised words that can be a town."""

import re

from nlu.wordlists import word_set

# Names of several words: hyphens are read as spaces.
_SEVERAL_WORDS = """
den haag, den bosch, den helder, den burg, den dolder, den ham, den hoorn, den andel, den bommel, de bilt, de meern,
de lier, de krim, de rips, de kwakel, de goorn, de steeg, de wijk, de westereen, de cocksdorp, de rijp, de zilk, de
koog, de fryske marren, de ronde venen, de wolden, het hogeland, het bildt, hoeksche waard, s gravenhage, 's
gravenhage, 's hertogenbosch, 's gravenzande, 's heerenberg, 's gravendeel, 's gravenpolder, 's heer arendskerke, 's
heerenhoek, 's graveland, 's gravenmoer, 't harde, 't zand, 't loo, 't veld, bergen op zoom, alphen aan den rijn,
alphen aan de rijn, alphen a/d rijn, capelle aan den ijssel, capelle aan de ijssel, capelle a/d ijssel, krimpen aan
den ijssel, krimpen aan de ijssel, krimpen a/d ijssel, krimpen aan de lek, nieuwerkerk aan den ijssel, nieuwerkerk
aan de ijssel, nieuwerkerk a/d ijssel, ouderkerk aan de amstel, ouderkerk aan den ijssel, wijk bij duurstede, wijk
aan zee, hoek van holland, berkel en rodenrijs, berkel enschot, loon op zand, koog aan de zaan, egmond aan zee,
egmond aan den hoef, noordwijk aan zee, bergen aan zee, katwijk aan zee, katwijk aan den rijn, hazerswoude dorp,
hazerswoude rijndijk, hendrik ido ambacht, etten leur, geldrop mierlo, goeree overflakkee, gilze en rijen, gulpen
wittem, heusden zolder, horst aan de maas, kaag en braassem, laarbeek, land van cuijk, mook en middelaar, nieuw
vennep, nieuw lekkerland, nieuw amsterdam, nieuw beijerland, nieuw en sint joosland, nieuw buinen, nieuw weerdinge,
oude pekela, nieuwe pekela, oude tonge, nieuwe tonge, oud beijerland, oud gastel, oud vossemeer, oud zuilen, nuenen
c.a., oost west en middelbeers, peel en maas, pijnacker nootdorp, reusel de mierden, rijssen holten, sint annaland,
sint maartensdijk, sint philipsland, sint oedenrode, sint michielsgestel, sint anthonis, sint jansteen, sint
laurens, sint maarten, sint pancras, sint willebrord, sint nicolaasga, st. annaland, st annaland, st. annaparochie,
sint annaparochie, sint odilienberg, son en breugel, stichtse vecht, ter aar, ter apel, ter heijde, valkenburg aan
de geul, west betuwe, west maas en waal, bodegraven reeuwijk, altena, driebergen rijsenburg, noord scharwoude, zuid
scharwoude, zuid beijerland, kinderdijk, oost souburg, west souburg, west terschelling, sas van gent, sluiskil,
hoogezand sappemeer, midden groningen, midden delfland, midden drenthe, noordoost friesland, rockanje, warnsveld,
wijdemeren, bad nieuweschans, budel dorpplein, heerhugowaard, dijk en waard, dantumadiel, noardeast fryslân, súdwest
fryslân, oost gelre, berg en dal, bergen nh, bergen dal, buren, hulst, kapelle, kruiningen, rilland bath, schouwen
duiveland, tholen, noord beveland, wissenkerke, goedereede, ouddorp, stad aan 't haringvliet, puth, made en
drimmelen, wouwse plantage, nieuw vossemeer, oude wetering, rijpwetering, hollandsche rading, hollands kroon, la
haye, ridderkerk, nij beets
"""
_ONE_WORD = """
amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn arnhem haarlem
haarlemmermeer enschede amersfoort zaanstad zaandam hertogenbosch zwolle leiden leeuwarden zoetermeer dordrecht
maastricht ede westland delft alkmaar venlo deventer emmen helmond hilversum heerlen oss amstelveen sittard geleen
hoofddorp purmerend roosendaal schiedam lelystad spijkenisse vlaardingen almelo gouda hoorn velsen ijmuiden assen
capelle veenendaal katwijk zeist nieuwegein hardenberg doetinchem roermond kampen smallingerland drachten oosterhout
heerenveen bergen woerden houten barneveld terneuzen middelburg vlissingen goes zierikzee veere hulst tholen borsele
kapelle reimerswaal sluis oostburg breskens axel yerseke domburg westkapelle oostkapelle serooskerke souburg
kamperland kortgene heinkenszand krabbendijke kruiningen burgh haamstede renesse bruinisse scharendijke
brouwershaven wolphaartsdijk colijnsplaat zoutelande koudekerke arnemuiden biggekerke meliskerke grijpskerke
aagtekerke vrouwenpolder gapinge ritthem nieuwdorp lewedorp borssele ovezande hoedekenskerke kloetinge kattendijke
wemeldinge hansweert waarde rilland poortvliet scherpenisse stavenisse philippine hoek zaamslag sluiskil clinge
vogelwaarde kloosterzande cadzand aardenburg schoondijke groede ijzendijke biervliet nieuwerkerk dreischor ouwerkerk
oosterland soest baarn bussum naarden huizen laren blaricum weesp muiden muiderberg diemen uithoorn aalsmeer
ouderkerk badhoevedorp zwanenburg halfweg abcoude vinkeveen mijdrecht wilnis breukelen maarssen vleuten harmelen
montfoort oudewater ijsselstein vianen culemborg tiel geldermalsen zaltbommel druten wijchen beuningen elst bemmel
huissen duiven zevenaar westervoort velp dieren rheden brummen zutphen lochem vorden borculo neede eibergen groenlo
winterswijk aalten dinxperlo varsseveld wehl didam ulft gendringen terborg lichtenvoorde ruurlo hengelo oldenzaal
losser borne haaksbergen goor delden rijssen holten nijverdal hellendoorn wierden vriezenveen tubbergen ootmarsum
denekamp ommen dalfsen raalte olst wijhe heino hattem heerde epe vaassen nunspeet harderwijk ermelo putten nijkerk
elburg oldebroek wezep zeewolde dronten urk emmeloord noordoostpolder swifterbant ens marknesse biddinghuizen
hoevelaken leusden bunschoten spakenburg woudenberg scherpenzeel renswoude doorn driebergen maarn leersum amerongen
rhenen wageningen bennekom renkum oosterbeek doorwerth lunteren ederveen otterlo voorthuizen kootwijkerbroek
wassenaar voorburg leidschendam rijswijk nootdorp pijnacker berkel bleiswijk bergschenhoek lansingerland delfgauw
naaldwijk monster wateringen maassluis maasdijk honselersdijk poeldijk kwintsheul schipluiden maasland
hellevoetsluis brielle rozenburg rhoon poortugaal barendrecht ridderkerk albrandswaard zwijndrecht papendrecht
sliedrecht alblasserdam gorinchem hardinxveld giessendam leerdam molenlanden puttershoek strijen numansdorp
klaaswaal mijnsheerenland heinenoord middelharnis sommelsdijk dirksland stellendam ouddorp nissewaard oegstgeest
leiderdorp voorschoten noordwijk noordwijkerhout lisse hillegom sassenheim voorhout warmond teylingen rijnsburg
valkenburg zoeterwoude rijnsaterwoude roelofarendsveen hazerswoude boskoop waddinxveen moordrecht zuidplas
zevenhuizen moerkapelle bodegraven reeuwijk nieuwkoop nieuwveen schoonhoven krimpenerwaard bergambacht lekkerkerk
stolwijk haastrecht gouderak heemstede bloemendaal zandvoort overveen aerdenhout bennebroek santpoort velserbroek
driehuis beverwijk heemskerk castricum uitgeest krommenie wormerveer wormer wormerland assendelft koog zaandijk
westzaan oostzaan landsmeer edam volendam monnickendam marken waterland middenbeemster beemster heiloo limmen
akersloot egmond schoorl langedijk heerhugowaard schagen schagerbrug wieringerwerf medemblik wervershoof andijk
enkhuizen stede grootebroek bovenkarspel hoogkarspel drechterland wognum opmeer obdam koggenland avenhorn texel
oosterend callantsoog julianadorp anna-paulowna breezand sneek bolsward franeker harlingen dokkum joure lemmer
gorredijk wolvega oosterwolde appelscha beetsterzwaag surhuisterveen buitenpost kollum burgum bergum stiens dronrijp
grou akkrum balk workum makkum stavoren hindeloopen koudum ijlst opsterland achtkarspelen tytsjerksteradiel
waadhoeke ooststellingwerf weststellingwerf terschelling ameland vlieland schiermonnikoog noordwolde damwoude haren
hoogezand sappemeer veendam winschoten stadskanaal musselkanaal delfzijl appingedam eemsdelta loppersum bedum winsum
uithuizen warffum leek roden peize zuidhorn grootegast marum paterswolde eelde oldambt westerwolde bellingwolde
vlagtwedde westerkwartier scheemda siddeburen slochteren muntendam zuidbroek ten-boer middelstum leens hoogeveen
meppel coevorden beilen westerbork borger odoorn klazienaveen schoonebeek emmercompascuum gieten rolde annen
zuidlaren vries norg aa-en-hunze tynaarlo noordenveld westerveld diever dwingeloo havelte ruinen zuidwolde steenwijk
steenwijkerland vollenhove giethoorn genemuiden hasselt zwartsluis zwartewaterland ijsselmuiden staphorst
nieuwleusen rouveen dedemsvaart gramsbergen slagharen twenterand waalwijk kaatsheuvel drunen vlijmen heusden dongen
rijen gilze goirle hilvarenbeek oisterwijk udenhout moergestel boxtel vught schijndel veghel uden meierijstad
rosmalen berlicum heeswijk dinther maashorst cuijk grave boxmeer gennep mill gemert bakel deurne asten someren
geldrop mierlo nuenen best son breugel oirschot veldhoven waalre valkenswaard heeze leende cranendonck budel
maarheeze eersel bladel reusel bergeijk luyksgestel oirsbeek rucphen zundert zevenbergen moerdijk halderberge
oudenbosch steenbergen dinteloord woensdrecht hoogerheide ossendrecht huijbergen putte wouw made drimmelen
geertruidenberg raamsdonksveer raamsdonk werkendam woudrichem aalburg wijk sprang-capelle rijsbergen prinsenbeek
teteringen ulvenhout bavel chaam baarle-nassau alphen weert nederweert horst venray tegelen blerick reuver beesel
echt susteren maasbree panningen helden meijel roggel heythuysen leudal haelen horn maasgouw maasbracht thorn wessem
swalmen roerdalen posterholt melick herkenbosch born stein beek elsloo meerssen eijsden margraten gulpen vaals
wittem nuth hoensbroek brunssum landgraaf kerkrade schinnen schinveld onderbanken voerendaal simpelveld bocholtz
ubach bunde heer urmond ammerzoden kerkdriel hedel rossum beesd asperen lienden kesteren opheusden dodewaard zetten
heteren ochten beneden-leeuwen maasdriel overbetuwe lingewaard montferland berkelland bronckhorst heerewaarden
malden groesbeek heumen millingen groenekan bilthoven maartensdijk bunnik odijk werkhoven cothen schalkwijk lopik
benschop tull kockengen vreeland loenen nigtevecht kortenhoef nederhorst ankeveen loosdrecht eemnes antwerpen gent
brussel brugge genk turnhout mechelen leuven lommel essen kapellen lier aken bocholt emmerich gronau nordhorn kleve
duisburg keulen
"""
TOWNS = frozenset(" ".join(name.split()) for name in _SEVERAL_WORDS.split(",")) | frozenset(
    name.replace("-", " ") for name in _ONE_WORD.split()
)
# Towns that are ordinary words when written without a capital.
_ORDINARY = word_set("""
    echt best made buren huizen leek wierden bergen beek haren putten dongen laren hoek horn heer born waarde grave
    rijen wijk horst alphen stein mill balk doorn marken monster made helden goor annen ens vries lier essen elst
    houten thorn dieren duiven sluis kapelle grou velp roden son stede halfweg oosterend losser hulst hoorn
    borger horn diever weert loenen puth norg
""")
# Capitalised words that do not name a town.
NOT_A_TOWN = word_set("""
    ik mijn me wij we ons onze u uw jij je jullie hij zij ze het de een dit dat die deze er daar hier tel telefoon
    telefoonnummer telnr mobiel mob gsm mail email e-mail bsn iban dob geb geboren geboortedatum naam voornaam
    achternaam adres postcode woonplaats plaats rekening rekeningnummer kan kunt kun kunnen mag moet moeten wil wilt
    wat waar waarom wanneer wie hoe hoeveel welke als dan en of maar want dus ook nu nog niet al graag groet groeten
    groetjes met mvg vriendelijke bedankt dank alvast hallo hoi dag beste geachte dhr mevr mevrouw meneer heer is
    ben heb heeft hebben zijn was waren woon woont wonen sinds vanaf per tot in op aan te bij voor na over door uit
    om van naar onder uwv gemeente digid ww wia wajong wao bijstand januari februari maart april mei juni juli
    augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    nederland belgië duitsland bel belt stuur vraag help verhuisd ingeschreven krijg krijgt komt kom staat klopt
""")
_WORDS = re.compile(r"['’]?[^\W\d_][\w'’.]{0,24}(?:[ \-][^\W_]?['’]?[\w/.'’]{1,20}){0,5}")
_BREAK = re.compile(r"[ \-]|$")
_TOWN_WORD = r"[A-ZÀ-Þ][a-zà-ÿ]{2,24}(?:-[A-ZÀ-Þ][a-zà-ÿ]{2,24}|-en-[A-Z][a-z]{2,20})?"
_CAPITALISED = re.compile(
    r"(?:['’][st][ \-]|(?:Den|De|Het|Ter|Ten|Sint|St\.?|Nieuwe?|Oude?|Noord|Zuid|Oost|West|Groot|Klein|Hoek van)[ \-])?"
    rf"(?P<word>{_TOWN_WORD})"
    r"(?: (?:aan|a/d) (?:den? |het )?(?:Zee|Rijn|IJssel|Maas|Lek|Amstel|Zaan|Vecht|Waal|Schie|Linge|Geul))?(?![\w])"
)
_QUARTER = re.compile(r"[ \-](?:Noord|Zuid|Oost|West|Zuidoost|Nieuw-West|Noordoost|Zuidwest|Noordwest|Centrum)(?!\w)")
_STREET_ENDS = ("straat", "laan", "plein", "gracht", "kade", "singel", "weg", "steeg", "dreef", "hof", "pad")
_TOWN_ENDS = (
    "dam", "burg", "kerke", "kerk", "dorp", "drecht", "veen", "wijk", "hoven", "loo", "lo", "broek", "wolde", "woude",
    "land", "zijl", "huizen", "um", "hem", "beek", "voort", "foort", "recht", "stad", "sluis", "dijk", "kapelle",
    "hout",    "heim", "ingen", "ing", "gem", "zand", "vliet",
    "donk", "rode", "laar", "horst", "oord", "zele", "megen", "warden",
    "schoten", "meer", "muiden", "bergen", "poort", "berg", "polder", "waard", "haven",
)  # fmt: skip


def known_town(text: str, at: int, *, sure: bool) -> int | None:
    """The end of the longest known town at this place; ordinary words without capital only where one is `sure`."""
    match = _WORDS.match(text, at)
    if match is None:
        return None
    written = match.group()
    found = None
    for edge in _BREAK.finditer(written):
        part = written[: edge.start()]
        bare = part.rstrip(".,'’")
        name = bare.lower().replace("-", " ").replace("’", "'")
        if name in TOWNS and (sure or part[:1].isupper() or name not in _ORDINARY):
            found = at + len(bare)
    if found is None:
        return None
    quarter = _QUARTER.match(text, found)
    return quarter.end() if quarter else found


def capitalised_town(text: str, at: int, *, sure: bool) -> int | None:
    """The end of a capitalised word that can be a town: any that is no usual word if `sure`, else by its ending."""
    match = _CAPITALISED.match(text, at)
    if match is None:
        return None
    first = match.group().split(" ", maxsplit=1)[0].lower()
    word = match["word"].lower()
    if word in NOT_A_TOWN or word.endswith(_STREET_ENDS) or (first == word and first in NOT_A_TOWN):
        return None
    return match.end() if sure or word.endswith(_TOWN_ENDS) else None
