# Słownik pojęć: jedno słowo na jedno pojęcie, we wszystkich plikach.
# Czynniki: innovation stimulus = bodźce innowacji; accessibility = dostępność; receptivity = chłonność;
#   identity = tożsamość; creativity = kreatywność; governance = współrządzenie.
# Grupy aktorów: large firm = duże przedsiębiorstwo; SME = MŚP; business service = usługi biznesowe;
#   financial service = usługi finansowe; research = badania; public body = podmiot publiczny.
# Typy sieci: ecological = ekologiczna; identity = tożsamościowa; strategy = strategiczna.
# Reżimy: market = rynek; governance = współrządzenie; government = władza publiczna.
# Klasy techniki: high / medium-high / medium-low / low = wysoka / średnio-wysoka / średnio-niska / niska technika.
# Warstwy: products = produkty; people = ludzie; money = pieniądze; information = informacja; knowledge = wiedza.
# actor = aktor; at home, home actor = miejscowy, w regionie; outside = na zewnątrz, zewnętrzny; tie = powiązanie;
# pair = para; layer = warstwa; territory = terytorium; founding report = raport założycielski; factor = czynnik;
# concept = pojęcie; score = wynik; stand-in = zastępnik; proxy = wartość zastępcza; withheld = wstrzymany;
# comparison frame = układ odniesienia; null model = model zerowy; draw = losowanie; run = przebieg; seed = ziarno;
# degree (of a node) = stopień; degree (of a type) = udział typu; density = gęstość; betweenness = pośrednictwo;
# closeness = bliskość; brokerage = brokerstwo; bridging = pomost, pomostowy; closure = domknięcie;
# clustering = grupowanie; core-periphery = rdzeń i peryferie; constraint = ograniczenie;
# community = społeczność; modularity = modularność; gatekeeper = gatekeeper;
# gateway = brama; embeddedness = zakorzenienie; lock-in = lock-in; spin-off = spin-off; value chain, filière = łańcuch wartości;
# learning band = pasmo uczenia się; proximity = bliskość; competence = kompetencja; spill-over = rozlewanie się wiedzy;
# relatedness = pokrewieństwo; related variety = różnorodność powiązana; location quotient = współczynnik lokalizacji;
# confidence interval = przedział ufności; standard error = błąd standardowy; likelihood = wiarygodność;
# wave = fala (pomiaru); panel = panel; snapshot = stan; region = region; cluster = klaster; measure (policy) = środek polityki.
# body = organizacja; bridging body = organizacja pomostowa; business group = grupa kapitałowa; participation = udział;
# two-mode = dwumodalna; behaviour = zachowanie; odds = szanse; rate = tempo; spell = okres obecności; backbone = szkielet;
# component = składowa; coreness = rdzenność; reciprocity = wzajemność; transitivity = przechodniość; finding = ustalenie.

# The closed word lists.
actor-group-large-firm = duże przedsiębiorstwo
actor-group-sme = małe lub średnie przedsiębiorstwo
actor-group-business-service = usługi biznesowe
actor-group-financial-service = usługi finansowe
actor-group-research = badania
actor-group-public = podmiot publiczny
actor-group-unknown = grupa nieznana

layer-products = produkty
layer-people = ludzie
layer-money = pieniądze
layer-information = informacja
layer-knowledge = wiedza

factor-stimulus = Bodźce innowacji
factor-accessibility = Dostępność
factor-receptivity = Chłonność
factor-identity = Tożsamość
factor-creativity = Kreatywność
factor-governance = Współrządzenie

network-type-ecological = ekologiczna
network-type-identity = tożsamościowa
network-type-strategy = strategiczna

regime-market = rynek
regime-governance = współrządzenie
regime-government = władza publiczna

technology-class-high = wysoka technika
technology-class-medium-high = średnio-wysoka technika
technology-class-medium-low = średnio-niska technika
technology-class-low = niska technika

status-observed = zaobserwowana
status-estimated = oszacowana
status-proxy = zastępcza
status-imputed = imputowana
status-withheld = wstrzymana

direction-more = im więcej, tym silniej
direction-less = im więcej, tym słabiej
direction-optimum = najsilniej pośrodku
direction-trait = cecha typu, nie siła
list-separator = {", "}

# Concepts inside the factors. A concept without an entry is shown by its name in the dictionary.
concept-absorptive-base = baza absorpcyjna
concept-branching = rozgałęzianie
concept-bridging = pomosty
concept-brokerage = brokerstwo
concept-closure = domknięcie
concept-cognitive-proximity = bliskość poznawcza
concept-cohesion = spójność
concept-common-membership = wspólne członkostwo
concept-common-strategy = wspólna strategia
concept-coordination = koordynacja
concept-cost-pressure = presja kosztowa
concept-decision = decyzje
concept-demand = popyt
concept-dependence = zależność
concept-distance = odległość
concept-diversity-inside-actors = różnorodność wewnątrz aktorów
concept-embeddedness = zakorzenienie
concept-exploration = eksploracja
concept-formality = formalność
concept-gateways = bramy
concept-growing-markets = rosnące rynki
concept-inclusion = włączenie
concept-institutions = instytucje
concept-joint-investment = wspólne inwestycje
concept-learning-band = pasmo uczenia się
concept-levels = szczeble
concept-lifelong-learning = uczenie się przez całe życie
concept-local-access = dostęp lokalny
concept-market-exposure = ekspozycja na rynki
concept-outside-reach = zasięg na zewnątrz
concept-outside-science = nauka z zewnątrz
concept-people-per-r-d = ludzie na jednostkę B+R
concept-products = produkty
concept-programmes = programy
concept-public-private-money = pieniądze publiczno-prywatne
concept-qualified-people = wykwalifikowani ludzie
concept-recombination = rekombinacja
concept-regulation = regulacje
concept-robustness = odporność
concept-science-access = dostęp do nauki
concept-sector-mix = struktura sektorowa
concept-specialised-skills = umiejętności specjalistyczne
concept-speed-of-uptake = szybkość przyjmowania nowości
concept-spin-offs = spin-offy
concept-supply-chain = łańcuch dostaw
concept-team-diversity = różnorodność zespołów
concept-technology-push = impuls technologiczny
concept-transport = transport
concept-trust = zaufanie
concept-user-producer-learning = uczenie się użytkowników i producentów

# So many actors of a group.
actor-group-count-large-firm = { $count ->
    [one] { $count } duże przedsiębiorstwo
    [few] { $count } duże przedsiębiorstwa
    [many] { $count } dużych przedsiębiorstw
   *[other] { $count } dużego przedsiębiorstwa
 }
actor-group-count-sme = { $count ->
    [one] { $count } małe lub średnie przedsiębiorstwo
    [few] { $count } małe lub średnie przedsiębiorstwa
    [many] { $count } małych lub średnich przedsiębiorstw
   *[other] { $count } małego lub średniego przedsiębiorstwa
 }
actor-group-count-business-service = { $count ->
    [one] { $count } firma usług biznesowych
    [few] { $count } firmy usług biznesowych
    [many] { $count } firm usług biznesowych
   *[other] { $count } firmy usług biznesowych
 }
actor-group-count-financial-service = { $count ->
    [one] { $count } firma usług finansowych
    [few] { $count } firmy usług finansowych
    [many] { $count } firm usług finansowych
   *[other] { $count } firmy usług finansowych
 }
actor-group-count-research = { $count ->
    [one] { $count } organizacja badawcza
    [few] { $count } organizacje badawcze
    [many] { $count } organizacji badawczych
   *[other] { $count } organizacji badawczej
 }
actor-group-count-public = { $count ->
    [one] { $count } podmiot publiczny
    [few] { $count } podmioty publiczne
    [many] { $count } podmiotów publicznych
   *[other] { $count } podmiotu publicznego
 }
actor-group-count-unknown = { $count ->
    [one] { $count } o nieznanej grupie
    [few] { $count } o nieznanej grupie
    [many] { $count } o nieznanej grupie
   *[other] { $count } o nieznanej grupie
 }
