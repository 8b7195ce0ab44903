"""Weights of `nlu.crisis_score`, written by `nlu.crisis_training`: feature=weight, in tenths. Not edited by hand."""


def _table(text: str) -> dict[str, float]:
    pairs = (entry.rsplit("=", 1) for entry in " ".join(text.split()).split(";") if entry)
    return {name.strip(): int(tenths) / 10 for name, tenths in pairs}


THRESHOLD = 3.0
BIAS = -3.74
WEIGHTS = _table("""
    aan de=-14; aan mijn=-5; aando*=34; aansteker=2; aanvr*=-9; achte*=13; adem=4; ademt niet=2; adres=-3; af=5;
    afgek*=-2; afgel*=28; afsch*=43; afspr*=-3; aivd=14; al=2; al hoe=17; allee*=-5; alleen maar=13; allem*=16;
    allemaal=13; alles=7; alles ik=15; alles wat=6; als=-4; als die=15; als er=1; als geen=11; als ik=1;
    als krijg=5; als meer=1; als mijn=5; als niet=6; als nu=3; ander*=-15; anymo*=19; anymore=22; arbei*=-10;
    arm=19; armen=24; arts=-7; auto=37; autom*=22; automutileer=5; baan=-17; baas=-19; bad=2; bad een=1;
    bad scheermes=2; bang dat=-2; bang kin=9; bedre*=9; bedri*=-10; been=20; begel*=-2; begin=-2; behan*=-3;
    belle*=-5; bellen=-2; ben door=-1; ben iedereen=11; ben ik=-3; ben leven=5; ben messias=16; ben morgen=45;
    ben op=-5; ben voor=19; benen=35; beroerte=1; beschadigd=9; bestaat=-6; betal*=-7; beter=14; beter af=8;
    bewus*=3; bewusteloos=1; bezwa*=-17; bij=-15; bijst*=-25; blaas=7; bloed=8; bloed en=4; bloed erg=2;
    bloed heel=4; boom=28; borst=46; brand=6; brug=11; bus=-13; camer*=15; camera's=20; chip in=6; compu*=-7;
    daar=-4; dag=-8; dagbe*=-3; dagbesteding=-9; dagen gehad=11; dak=11; dan jullie=11; dat=-13; dat dan=-3;
    dat gaat=15; dat hij=16; dat iemand=3; dat ik=-1; dat in=2; dat is=3; dat kin=3; dat me=8; dat moet=6;
    dat niet=6; dat stopt=7; dat wakker=25; dat wil=2; dat ze=5; de=-5; de aivd=5; de brug=22; de dat=1; de door=6;
    de ik=-10; de in=2; de kin=-3; de messias=4; de mijn=-5; de muur=16; de num=5; de praat=1; de spanning=16;
    de stemmen=7; de tegen=7; denk=2; denk ik=8; depre*=-14; deze=-3; deze wereld=4; die=-9; die er=6; die kin=13;
    die van=2; die zijn=9; dit=-3; dit is=9; dodelijk=30; doden=24; doe=2; doe aan=24; doelg*=-10; doen=-1;
    dokte*=-3; dood=66; dood weer=3; doodb*=2; doodbloeden=13; doodg*=54; doodm*=19; doodmaken=16; doods*=12;
    doodswens=2; door=-10; door de=10; door mensen=2; door van=28; dreig*=7; dreigt=3; durf huis=20; een=-10;
    een aan=21; een aansteker=11; een beroerte=1; een chip=3; een dag=-16; een de=1; een doodswens=1; een door=25;
    een eind=10; een kin=-1; een maken=2; een mes=37; een met=-6; een mijn=1; een num=-2; een overdosis=8;
    een pil=17; een poging=18; een psychose=21; een touw=14; een uitkering=-6; een vandaag=-14; eerst*=-2; eige=2;
    eigenlijk=8; eigenlijk nog=1; eind aan=19; einde=13; elkaar=8; en=-15; en ben=3; en beter=13; en denk=3;
    en haar=-7; en niet=5; en nu=6; enige=14; er aan=2; er ben=3; er eind=14; er ik=-1; er maar=9; er meer=13;
    er mijn=11; er niet=8; er over=-6; er tussenuit=20; er zijn=17; erg en=1; eruit=18; eten=9; eutha*=1;
    euthanasie=11; ga=8; ga de=5; ga die=8; ga doen=1; ga mijn=5; gaan=5; gaan mij=-4; gaat=-16; gaat het=-31;
    garan*=-1; gebor*=7; geboren=6; gebru*=-2; gedaa*=2; gedac*=12; gedachten=19; gedro*=1; gedronken=3; geef=-4;
    geen=1; geen adem=30; geen eten=20; geen krijg=1; geen meer=11; geen uitweg=1; geget*=18; gegeten=21; geld=-6;
    geluk*=-29; gelukkig=-14; gemeente=-18; gemeentehuis=27; gesla*=20; geslagen=25; gesne*=4; gewel*=27; geweld=27;
    gewoon geven=10; gezic*=10; gezicht=8; god=12; gonna=8; gonna kms=9; graag=-13; haar haar=10; haar ik=-12;
    haast=-4; handj*=1; hang=14; heb=-5; heb al=7; heb ambulance=5; heb bleek=1; heb doodswens=3; heb een=4;
    heb en=1; heb gedronken=1; heb ik=-12; heb medicijnen=1; heb mijn=14; heb nodig=7; heb num=6; heb om=4;
    heb pijn=-8; heb slaappillen=2; heb te=1; heb voor=6; hebbe*=3; hebben=1; hebben mijn=8; heeft beroerte=2;
    heeft de=-7; heeft en=-7; heel erg=2; hele in=1; helpt=-10; hem=9; herin*=-22; het=-1; het afgelopen=2;
    het en=6; het is=3; het kan=6; het leven=1; het meer=2; het mijn=-20; het niks=15; het nog=14; het punt=3;
    het spoor=11; het te=-2; het uwv=3; het voorbij=4; het water=6; hier=-7; hij=1; hij keel=3; hij knijpt=4;
    hits me=3; hoe=-20; hoe kan=10; hoeft=9; hoeft niet=10; hoeve*=-7; hoofd=17; hoor mijn=5; houd=-2; husba*=2;
    husband=2; husband hits=2; husband me=2; i=42; i to=17; iedereen=13; iets=-7; iets aan=27; iets van=-1; ik=11;
    ik aan=1; ik adem=5; ik al=10; ik alleen=14; ik als=-12; ik ambulance=9; ik blaas=10; ik bleek=5; ik bloed=3;
    ik dan=-4; ik dat=11; ik die=7; ik dood=15; ik doodbloeden=1; ik door=4; ik een=7; ik eige=2; ik einde=18;
    ik en=10; ik er=1; ik erg=7; ik eruit=22; ik euthanasie=6; ik ga=12; ik geboren=18; ik gedronken=7; ik geen=1;
    ik gesneden=16; ik gewoon=10; ik haar=29; ik heb=12; ik hele=14; ik het=10; ik hoe=5; ik hoef=9; ik hoop=19;
    ik hoor=13; ik huis=15; ik ik=1; ik in=2; ik instaan=1; ik kan=7; ik kant=16; ik kin=3; ik klantmanager=26;
    ik krijg=2; ik loop=1; ik maak=14; ik mag=5; ik messias=6; ik met=10; ik mezelf=9; ik moet=13; ik nog=3;
    ik om=10; ik op=17; ik pijnloos=8; ik sla=8; ik slaappillen=4; ik slapen=24; ik snijd=6; ik steek=17;
    ik straks=1; ik te=1; ik tegen=-5; ik uwv=6; ik van=4; ik vandaag=21; ik vannacht=28; ik voor=3; ik was=-6;
    ik weg=27; ik wil=3; ik wilde=7; ik word=9; ik wou=26; ik zijn=5; ik zit=7; im=7; im gonna=3; im kms=5; in=-5;
    in het=-6; in ik=-6; in mijn=3; in psychose=10; in scheermes=2; in stukken=1; ingen*=9; ingenomen=17; insla*=18;
    inslapen=2; instaan=1; instaan mijn=5; ips=-11; is=-3; is alles=6; is dat=-9; is en=10; is er=-1; is het=8;
    is klaar=4; is laatste=26; is nooit=-18; is van=2; jaar=-40; jaren=-13; je mourir=9; je veux=9; jobco*=-16;
    jobcoach=-1; juist*=-5; juiste=-13; julli*=2; jullie=3; jullie ik=2; jullie mij=-1; kan=-16; kan beter=3;
    kan de=-12; kan instaan=3; kan kopen=5; kan niet=5; kant=29; keel dicht=10; kin=4; kin ademt=7; kin beroerte=5;
    kin bewusteloos=7; kin de=9; kin denkt=19; kin en=1; kin heeft=10; kin het=5; kin hij=2; kin is=5; kin kin=12;
    kin maar=-15; kin me=16; kin mij=-4; kin op=16; kin van=10; kin wil=-8; kin wordt=7; kin zijn=4; klaar=14;
    kms=6; knijp*=4; knijpt=2; knijpt dicht=3; knijpt keel=6; knijpt mijn=4; kom een=21; kop=25; kost=-3;
    krijg ik=-14; kwijt=-5; laat=2; laatste=16; lang=-4; leef=24; leef eigenlijk=1; leef nog=4; leegg*=26; leven=42;
    leven beeindigen=1; leven gaat=-2; leven meer=3; leven terug=-1; leven uit=-1; leven weer=-24; leven*=26;
    loop in=4; loop water=6; maak=6; maand=-11; maand*=-5; maanden=-11; maar=-7; maar dat=-3; maar een=2;
    maar gewoon=11; maar ik=-3; maar inslapen=2; mag=-16; mag het=6; mag ik=-13; me=11; me aan=4; me af=19;
    me een=-4; me ik=-19; me voor=-3; mee=-3; meer=2; meer ik=3; meer leven=1; meer met=-5; meer mijn=-7;
    meer naar=-13; meer niet=8; meer op=-1; meer verder=6; meer voor=12; mense*=1; messi*=4; messias=3; met=-18;
    met een=26; met het=8; met ik=5; met mes=2; met uitkering=1; mezel*=15; mezelf=18; mezelf doe=-10;
    mezelf niet=-23; mij=24; mij het=6; mij iets=-4; mij ik=-24; mij kin=-7; mij maar=20; mij mag=23; mij meer=8;
    mij uit=5; mijn aansteker=7; mijn ademt=10; mijn armen=36; mijn beroerte=3; mijn bewusteloos=6; mijn de=3;
    mijn dood=-13; mijn een=1; mijn eigen=5; mijn en=6; mijn gedachten=32; mijn hoofd=5; mijn ik=-10; mijn in=2;
    mijn is=-1; mijn kin=21; mijn leeft=-3; mijn maar=-2; mijn medicijnen=1; mijn meer=-4; mijn niet=8;
    mijn staat=1; mijn steekt=-1; mijn stopt=7; mijn te=-5; mijn terug=-8; mijn uit=-11; mijn uitkering=4;
    mijn veiligheid=8; mijn werk=-19; mijn wil=-6; mijn ze=2; mijn zich=8; minde*=-3; misbr*=18; misbruikt=11;
    misha*=13; mishandeld kin=2; mishandeld mijn=1; moet=-17; moet ik=-6; moet van=3; morgen=6; mouri*=3; mourir=5;
    my hits=1; my husband=9; my me=4; mysel*=1; myself=1; na ik=5; naar=-4; naar het=11; nacht bed=1; namen*=-2;
    namens=-5; nee=-5; neem een=30; neem pillen=-22; neer=16; neers*=32; niemand als=4; niet=-4; niet bestaan=27;
    niet dat=-5; niet de=-11; niet en=-5; niet in=-10; niet instaan=1; niet langer=15; niet leven=19; niet meer=12;
    niet mijn=-2; niet overleden=-1; niet van=-5; niet veilig=9; niet verder=15; niet wakker=27; niet wil=11;
    nieuw*=-7; no=-5; nodig=-3; nodig ik=-7; nog=-1; nog eens=-18; nog voor=25; nog wil=18; nooit=-2; nooit aan=-26;
    nooit geboren=5; norma*=-5; normaal=-12; nu=-24; nu ik=-1; nu op=1; nu van=12; nu weer=7; num=-5; num ik=-11;
    num op=11; of=-16; om=-12; om het=-10; om te=18; omdat=-16; omdat spanning=1; ooit=-5; op=-8; op de=3;
    op deze=1; op een=-3; op en=15; op hangen=1; op ik=-1; op straat=14; op wereld=37; ophan*=18; ouders mij=9;
    over=-14; over de=15; over mij=8; overdosis=35; overleden=-9; papie*=-15; parac*=21; paracetamol=17; pas=-6;
    per=-3; pijn=27; pil=9; pille*=16; pillen=31; plege*=3; plegen=1; pogin*=15; polse*=3; polsen=15; praten via=5;
    prostitutie=1; psychotisch=17; reageert niet=7; recht*=-12; regel*=-1; s bij=7; saai=-4; schee*=13; scheermes=1;
    schul*=-6; sinds=-1; sla=15; slaan=2; slaap ik=-12; slaat=37; slaat me=3; slapen=1; slech*=-3; snij=27; snijd=4;
    snijd ik=2; snijd omdat=3; snijd spanning=2; snijd*=45; socia*=-5; solliciteren=-22; soms=1; soms ik=1;
    spanning=10; spanning niet=5; spoor=13; sprin*=60; spuit*=27; sta het=22; sta op=11; stapp*=5; steek=11;
    steek*=-1; stemm*=15; stemmen=31; stoppen met=10; stopt=2; straat=5; straks ik=1; suici*=66; te=-4; te hangen=7;
    te ik=-7; te leven=4; te stappen=11; tegen=5; tegen de=7; tekort=-18; terug=-14; terwi*=-11; terwijl=-13;
    thera*=-4; thuis=2; thuis het=29; thuis is=1; thuis onveilig=1; tijde*=-8; toen=-21; toesl*=-2; touw=53;
    traje*=-13; trein=47; tussenuit=13; tv praat=6; tv tegen=1; uit=1; uit mij=21; uitke*=-20; uitkering ik=9;
    uur=-7; uwv=-18; vaarw*=6; vaarwel=3; val=-28; valle*=7; vallen=3; van=-13; van de=4; van het=12; van kant=16;
    vanav*=4; vanavond=20; vanna*=9; vannacht=5; veili*=20; veiligheid=1; verdi*=-1; verdw*=16; verdwijnen=7;
    vergi*=38; verkr*=7; verkracht=21; vermo*=11; vermoorden=15; verte*=-11; verze*=-6; veux=8; veux mourir=4;
    vind=-1; vinde*=-3; voeg=-4; voel=-9; voel me=-1; volgende ik=-4; voor=-13; voor altijd=14; voor iedereen=7;
    voor kin=-4; voor leef=7; voor meer=2; voor trein=12; voorg*=8; vrage*=-7; vragen=-7; vrien*=-7; vroeg*=-26;
    vroeger=-18; waar=-13; waaro*=-1; waarom nog=40; wachten op=6; wajon*=-14; wakke*=2; wakker=2; wanne*=-2;
    wanneer=-4; want morgen=12; was=7; was maar=9; wat=-9; wat aandoen=9; water=1; water in=3; weet=-7;
    weet waar=21; wegge*=16; weinig=-2; weken=-11; wekke*=-9; wel=-2; welke=-23; wereld=2; werk=-20; werk geen=24;
    werke*=-14; werken=-19; werkg*=-4; wga=-3; wia=-25; wie=-11; wie ik=3; wie mij=-2; wil bij=-6; wil dat=1;
    wil deze=15; wil dood=5; wil doodbloeden=8; wil een=-8; wil en=-2; wil euthanasie=6; wil het=-2; wil ik=4;
    wil leven=-2; wil meer=5; wil mijn=-1; wil nooit=13; wil slapen=5; wil terug=-3; wil weer=-3; wilde nu=-4;
    wille*=4; wonen=-9; woon=-18; word bedreigd=12; word de=26; wordt er=-6; wordt geslagen=14; wordt thuis=2;
    wou dat=11; ww=-9; zal=-17; ze in=18; ze mijn=1; ze zitten=1; zeggen=-2; zegt dat=12; zegt hij=1; zelf moord=35;
    zelfdoding=43; zelfm*=76; zichz*=7; zie meer=1; ziek=-29; ziekt*=-8; ziektewet ik=9; zien=-15; zijn=3;
    zijn af=4; zijn ik=-4; zijn kin=12; zin=3; zinloos=1; zit in=20; zit op=8; zitte*=3; zitten=3; zitten aan=1;
    zitten achter=1; zo=-5; zou=7; zou ik=6;
""")
KINDS: dict[str, tuple[float, dict[str, float]]] = {
    "abuse": (-4.52, _table("""
    af=-2; bang=7; bedre*=17; ben kin=16; beter=-1; bij=14; dat=-19; de zijn=1; dicht=1; dood=-12; door kin=2;
    dreigt met=-12; durf=4; durf huis=1; durf naar=1; durf niet=14; een=-9; en ben=3; en niet=-2; er=-6; ga=-4;
    gesla*=9; geslagen=45; gewel*=64; handj*=1; handjes=3; heb=-9; heeft handjes=1; heeft losse=2; het=-5; hij=20;
    hij keel=3; hij knijpt=1; hij me=16; hij mij=29; hits me=4; huis=20; husba*=1; husband=3; husband hits=5;
    ik ben=12; ik durf=4; ik mag=20; ik me=-3; ik word=5; ik zit=2; in=1; keel=2; keel dicht=2; kin=20; kin bij=6;
    kin dat=-6; kin de=6; kin dreigt=-1; kin een=-1; kin handjes=8; kin ik=3; kin kin=30; kin losse=4; kin me=35;
    kin van=-7; knijp*=4; knijpt=2; knijpt mijn=5; leven=-4; losse=1; losse handjes=3; me=20; meer=-16; mezelf=-1;
    mij=8; mijn de=3; mijn dicht=3; mijn dreigt=-5; mijn en=5; mijn handjes=1; mijn keel=2; mijn losse=1;
    mijn mij=36; mijn wordt=10; misbr*=25; misbruikt=11; misha*=21; my hits=3; my husband=5; my me=4; naar huis=1;
    niet huis=1; niet veilig=6; nog=-3; om=-3; op=-13; slaat=20; staat met=36; suici*=-5; te=-1; tegen=-6; thuis=30;
    thuis het=13; thuis is=14; van=-2; van kin=18; veilig=5; verkr*=12; verkracht=21; voor kin=9; wil=-15; word=14;
    ze=-8; zegt=-2; zelfm*=-10; zichz*=-6; zichzelf=-2; zijn=-2; zijn kin=15;
    """)),
    "acute_other": (-3.84, _table("""
    aan=-3; adem=2; ademt=2; ademt niet=2; afsch*=-6; als=-4; ambulance=11; ambulance nodig=7; beroerte=12;
    bewus*=6; bewusteloos=25; bleek=4; bleek gedronken=5; borst=53; dagen=2; dat=-16; de=-3; dood=-11;
    een ambulance=1; een beroerte=2; een hele=10; een nodig=4; een strip=8; en=10; en meer=-3; en niet=4; er=-4;
    eten=2; ga=-25; gedac*=-5; gedro*=1; gedronken=1; geen=26; geen adem=21; geen eten=24; geget*=20; gegeten=22;
    genom*=21; genomen=16; heb=12; heb bleek=3; heb gedronken=5; heb num=21; heeft beroerte=5; heel=5;
    hele strip=21; het=-12; ik=-2; ik adem=3; ik ambulance=1; ik bleek=6; ik gedronken=3; ik heel=14; ik moet=3;
    ik nodig=4; ik slaap=7; ik straat=1; ingen*=19; ingenomen=27; is en=8; is weggelopen=3; kin ademt=1;
    kin beroerte=7; kin bewusteloos=2; kin niet=27; kin vermist=1; kin weggelopen=1; leegg*=19; leven=-15; me=-16;
    meer=-21; meer ik=-10; mezelf=-8; mij=-13; mijn ademt=1; mijn bewusteloos=9; mijn een=3; mijn heeft=6;
    mijn is=5; mijn kin=3; mijn niet=3; mijn wakker=10; naar=-4; niet=9; om=-3; op de=8; op straat=16;
    overdosis genomen=5; reage*=6; reageert=11; reageert niet=5; slaap=20; slaap*=20; slape*=8; slapen=8;
    sta straat=6; straa*=9; straat=10; strip=1; suici*=-7; van=-10; vanna*=8; vannacht=8; vannacht mijn=6; voor=-1;
    want=-9; weggelopen=4; weggelopen vermist=4; wil=-14; word=-10; zelfm*=-7; zijn=-17;
    """)),
    "danger_other": (-4.16, _table("""
    aan=-5; aando*=22; al=-2; allem*=9; allemaal=7; als=4; als mijn=7; baas=5; bang ik=11; beter=-7; blaas=2;
    blaas het=1; blaas uwv=2; breek zijn=7; consu*=2; consulent=5; dat=-7; dat moet=-5; de=-1; denk=-6;
    doden vallen=3; doen=2; dood=-7; dood en=9; doodslaan=3; een mee=22; een mes=9; er doden=2; er vallen=2;
    gaan=15; gaan doden=8; gaan er=1; gaan vallen=3; gaat=28; gedachten om=11; gedachten te=23; gemee*=27;
    gemeentehuis=20; gooi een=1; heb=-8; heb om=3; hem=23; het uwv=20; hij gaat=5; ieman*=8; iemand=13; iemand ik=1;
    ik=5; ik de=-13; ik die=21; ik er=-8; ik ga=13; ik gezicht=1; ik haar=65; ik hele=2; ik hem=28; ik kin=24;
    ik klantmanager=33; ik mezelf=-23; ik mijn=4; ik neem=4; ik verbouw=1; ik zijn=20; is=-4; julli*=8; jullie=7;
    kanto*=24; kantoor=14; kin dreigt=7; kin loopt=1; kin met=7; klantmanager=12; kom met=21; leven=-9; loopt mes=1;
    loopt met=1; me=-24; mee=4; mes=15; met een=8; mezelf=-5; mij=-6; mijn=-5; mijn de=-7; mijn dreigt=8;
    mijn loopt=3; mijn wat=8; moet=-5; neem=1; neem mee=13; neer=30; neers*=33; niet=-12; pijn doen=12; rond een=1;
    ruit uwv=6; schie*=31; slaan=14; sprin*=-2; steek=6; stemm*=-12; uwv=9; uwv op=1; verbo*=1; verbouw=1;
    verbouw gezicht=2; verbouw zijn=1; vermo*=8; vermoorden=15; voor=-4; voor als=36; wil=-10; wil mijn=21;
    ze mijn=2; zelfm*=-15; zijn=10; zou=-6;
    """)),
    "psychosis": (-3.66, _table("""
    achte*=41; afgeluisterd=4; aivd=1; als=-1; ben messias=9; buren om=1; buren straling=2; buren uit=1; camer*=12;
    camera's=24; chip=1; dat=4; dat is=8; dat mijn=9; dat moet=34; de=14; de aivd=5; de door=9; de messias=2;
    de mij=11; de straling=1; de tegen=8; de tv=6; de uit=1; denk dat=7; denkt=18; denkt dat=19; die er=49;
    die niet=12; dood=-15; een=-1; een chip=1; een in=11; hear=1; hear voices=10; heeft=-6; het=-8; i hear=6;
    i voices=6; ik=-15; ik hoor=2; ik messias=9; ik moet=1; ik niet=-4; ik word=25; in=3; in de=11; in hoofd=29;
    in mijn=11; is de=-2; kin=-11; kin heeft=-9; leven=-4; meer=-5; mense*=8; mensen=7; messi*=6; messias=13; mij=7;
    mij te=4; mijn=1; mijn de=3; mijn gedachten=51; op=-1; overa*=11; overal=1; prate*=1; praten=8; psych*=67;
    stemm*=42; stemmen=33; straling gek=1; suici*=-1; tv=3; tv praat=1; tv tegen=10; uit om=3; vergi*=41; via=7;
    voice*=9; voices=6; volgen=9; voor=-10; wil=-7; word=1; word afgeluisterd=23; ze=11; zegt ik=22; zelfm*=-4;
    zender mij=1;
    """)),
    "selfharm": (-4.36, _table("""
    aan zelfbeschadiging=9; aanst*=1; aansteker=1; arm=14; armen=55; autom*=55; been=4; ben=-4; benen=24; besch*=12;
    beschadigd=19; bloed*=22; brand met=3; cut=14; cut myself=17; dat=-13; de=1; doe zelfbeschadiging=1; dood=-8;
    door=-3; en=-6; er=-2; ga=-15; gesne*=15; gesneden=31; het=-3; hoofd muur=7; hoofd tegen=18; i cut=13; ik als=4;
    ik doe=8; ik ik=10; ik met=13; ik mezelf=28; ik mijn=1; ik op=-3; ik pijnig=1; ik snijd=16; ik verbrand=3;
    ik voelen=4; ik weer=8; ik zelfbeschadiging=11; in gezicht=21; kin haar=9; kin in=13; leven=-3; me=-5; meer=-6;
    met=1; met aansteker=4; mezelf aan=-4; mezelf iets=-3; mezelf ik=10; mezelf met=3; mezelf pijn=28; mij=-5;
    mijn aansteker=7; mijn been=32; mijn in=2; mijn met=13; mijn zichzelf=20; niet=-2; nog=-2; om voelen=5;
    op mijn=8; pijni*=7; pijnig=5; pijnig mezelf=3; sigar*=3; sla mezelf=4; sneee*=12; sneeen=19; snij=31; snijd=25;
    snijd*=72; soms om=2; tegen de=17; van=-6; verbrand een=6; voor=-1; wil=-13; zelfb*=8; zelfbeschadiging=6;
    """)),
    "suicide": (-0.31, _table("""
    aan=7; af=11; afsch*=33; al medicijnen=1; al niks=-3; alle=18; als=2; arm=-7; armen=-9; baas=-7;
    bad scheermes=1; bang=-2; ben mijn=-6; beschadigd=-1; beter=35; bijna=8; bloed*=-5; boom=8; borst=-8; brief*=2;
    briefje=10; brug=3; buren=-2; dagen=-9; dan=7; dat=8; dat de=-5; dat hij=-5; dat niet=2; dat zichzelf=20; de=-3;
    de buren=-1; de mij=-1; denk=2; denk dat=-7; denkt=-10; denkt dat=-2; deze=12; die=-7; dit=5; donke*=2;
    donkere=2; donkere gedachten=1; dood=35; dood ik=-24; doodg*=13; door de=-2; door mijn=16; een=10; een aan=33;
    een briefje=1; een mee=-8; een mes=-3; een poging=3; een scheermes=1; eigen=1; en=-4; en ben=-1; en het=-2;
    en niet=-2; er tussenuit=3; eruit=27; eten=-13; ga=8; ga het=-6; ga mezelf=17; geget*=-14; gegeten=-6;
    gemee*=-7; gemeentehuis=-8; genom*=-5; genomen=-11; gesla*=-1; geslagen=-20; gesne*=-10; gesneden=-1;
    gewel*=-26; gewoo*=14; gewoon=1; gonna=1; haar=-3; heb=-2; heb donkere=1; heb een=-1; heb gedachten=3;
    heb mijn=8; heb num=-3; hele=-18; hem=-23; het=8; het ik=2; het niet=-10; het spoor=1; het uwv=-20; hij=-5;
    hoop=13; hoop dat=11; huis=-6; i to=8; ieman*=-1; iemand=-4; iemand mij=9; ik=-4; ik al=19; ik alles=14;
    ik bad=1; ik dat=7; ik de=6; ik die=-16; ik donkere=1; ik doodswens=1; ik er=10; ik geen=-9; ik haar=-33;
    ik hem=-11; ik het=8; ik iets=-5; ik kin=-5; ik lig=1; ik maak=-2; ik me=13; ik moet=-11; ik op=7; ik polsen=7;
    ik snijd=-1; ik vandaag=7; ik word=-18; ik ze=-21; ik zijn=-3; ik zit=1; im gonna=1; in bad=1; in met=2;
    in mijn=-12; ingen*=-13; ingenomen=-14; is=9; je=10; kan=7; kant=20; kantoor=-6; kin=-15; kin dat=14; kin er=7;
    kin heeft=8; kin het=8; kin me=-19; kin op=10; kin pillen=14; kin zich=12; klaar=10; klant*=-1; klantmanager=-9;
    kms=1; laat=8; laats*=2; laatste=1; leven=38; leven*=10; lig met=2; lijkt=6; maar=29; me=-1; me aan=-2; mee=-10;
    meer=35; mes mijn=7; met=-5; met een=-10; met scheermes=2; mezel*=2; mezelf=1; mezelf iets=17; mezelf ik=-25;
    mezelf op=16; mij=-7; mijn=-8; mijn een=-1; mijn eigen=3; mijn gedachten=-7; mijn het=14; mijn laatste=4;
    mijn mij=-6; mijn niet=-12; mijn polsen=16; mijn zegt=8; mijn zich=3; naar mijn=11; neem=-2; neem mee=-10;
    neers*=-19; nog=20; nooit=9; nu=2; op=1; op het=3; op mijn=-8; op straat=-5; op te=12; ophan*=14; over=6;
    pijn=-21; pille*=12; pillen=4; pogin*=20; poging=5; psych*=-11; scheermes=1; slaan=-2; slaap*=-11; slaat=-12;
    snijd=-11; snijd*=-33; spoor=4; sprin*=21; spuit*=7; steek=-17; stemm*=-35; stemmen=-2; straa*=-7; straat=-11;
    strak*=6; straks=15; suici*=51; te=1; tegen mijn=7; thuis=-6; thuis het=-1; thuis is=-13; to=13; touw=25;
    trein=8; tussenuit=7; uit=3; uitwe*=4; uitweg=2; uwv=-8; vaarw*=1; vaarwel=1; vaarwel allemaal=1; van=12;
    vanav*=2; veel=-2; vergi*=-4; vermo*=-17; voor=18; voor als=-19; waaro*=11; waarom=10; want=11; was=6; wil=31;
    wil in=3; wou dat=4; ze=-10; ze me=-1; zelfd*=3; zelfdoding=6; zelfm*=60; zichz*=5; zichzelf=4; zijn=-1; zo=5;
    zonde*=3; zou=16;
    """)),
}
