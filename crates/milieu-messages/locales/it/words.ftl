# Glossario. Una parola sola per ogni termine, la stessa in tutti i file.
# I sei gruppi: grande impresa; piccola o media impresa; servizio alle imprese; servizio finanziario; ricerca; ente pubblico.
# I sei fattori: stimolo all’innovazione; accessibilità; ricettività; identità; creatività; governance.
# I tre tipi di rete (al femminile, sottinteso «rete»): ecologica; identitaria; strategica.
# I tre regimi: mercato; governance; governo.
# Le classi tecnologiche: alta; medio-alta; medio-bassa; bassa tecnologia.
# I livelli dei legami si chiamano strati: prodotti; persone; denaro; informazioni; conoscenza.
# tie = legame; actor = attore; layer = strato; score = punteggio; frame = riferimento; seed = seme; draw = estrazione; run = ripetizione;
# null model = modello nullo; closure = chiusura; embeddedness = radicamento; brokerage = brokeraggio; bridging = ponte; betweenness = intermediazione;
# closeness = vicinanza; degree (di un attore) = grado; degree (di un tipo) = quota; gatekeeper = gatekeeper; lock-in = lock-in; backbone = ossatura;
# two-mode = bimodale; wave = rilevazione; survey = indagine; item = quesito; finding = segnalazione; territory = territorio; founding report = rapporto fondativo;
# stand-in = sostituto; withheld = non fornito; relatedness = affinità; value chain = filiera; supply chain = catena di fornitura; measure (policy) = misura.

# Gli elenchi chiusi di parole.
actor-group-large-firm = grande impresa
actor-group-sme = piccola o media impresa
actor-group-business-service = servizio alle imprese
actor-group-financial-service = servizio finanziario
actor-group-research = ricerca
actor-group-public = ente pubblico
actor-group-unknown = gruppo sconosciuto

layer-products = prodotti
layer-people = persone
layer-money = denaro
layer-information = informazioni
layer-knowledge = conoscenza

factor-stimulus = Stimolo all’innovazione
factor-accessibility = Accessibilità
factor-receptivity = Ricettività
factor-identity = Identità
factor-creativity = Creatività
factor-governance = Governance

network-type-ecological = ecologica
network-type-identity = identitaria
network-type-strategy = strategica

regime-market = mercato
regime-governance = governance
regime-government = governo

technology-class-high = alta tecnologia
technology-class-medium-high = medio-alta tecnologia
technology-class-medium-low = medio-bassa tecnologia
technology-class-low = bassa tecnologia

status-observed = osservato
status-estimated = stimato
status-proxy = proxy
status-imputed = imputato
status-withheld = non fornito

direction-more = più è alto, più è forte
direction-less = più è alto, più è debole
direction-optimum = più forte a valori intermedi
direction-trait = un tratto del tipo, non un punto di forza
list-separator = {", "}

# Concetti dentro i fattori. Un concetto senza voce compare con il suo nome nel dizionario.
concept-absorptive-base = base di assorbimento
concept-branching = diramazione
concept-bridging = ponti
concept-brokerage = brokeraggio
concept-closure = chiusura
concept-cognitive-proximity = prossimità cognitiva
concept-cohesion = coesione
concept-common-membership = appartenenza comune
concept-common-strategy = strategia comune
concept-coordination = coordinamento
concept-cost-pressure = pressione sui costi
concept-decision = decisione
concept-demand = domanda
concept-dependence = dipendenza
concept-distance = distanza
concept-diversity-inside-actors = diversità interna agli attori
concept-embeddedness = radicamento
concept-exploration = esplorazione
concept-formality = formalità
concept-gateways = porte d’accesso
concept-growing-markets = mercati in crescita
concept-inclusion = inclusione
concept-institutions = istituzioni
concept-joint-investment = investimento congiunto
concept-learning-band = fascia di apprendimento
concept-levels = livelli
concept-lifelong-learning = apprendimento permanente
concept-local-access = accesso locale
concept-market-exposure = esposizione al mercato
concept-outside-reach = raggio verso l’esterno
concept-outside-science = scienza esterna
concept-people-per-r-d = persone per unità di R&S
concept-products = prodotti
concept-programmes = programmi
concept-public-private-money = denaro pubblico e privato
concept-qualified-people = persone qualificate
concept-recombination = ricombinazione
concept-regulation = regolazione
concept-robustness = robustezza
concept-science-access = accesso alla scienza
concept-sector-mix = composizione settoriale
concept-specialised-skills = competenze specialistiche
concept-speed-of-uptake = rapidità di adozione
concept-spin-offs = spin-off
concept-supply-chain = catena di fornitura
concept-team-diversity = diversità dei gruppi di lavoro
concept-technology-push = spinta tecnologica
concept-transport = trasporti
concept-trust = fiducia
concept-user-producer-learning = apprendimento tra utilizzatori e produttori

# Tanti attori di un gruppo.
actor-group-count-large-firm = { $count ->
    [one] { $count } grande impresa
   *[other] { $count } grandi imprese
 }
actor-group-count-sme = { $count ->
    [one] { $count } piccola o media impresa
   *[other] { $count } piccole o medie imprese
 }
actor-group-count-business-service = { $count ->
    [one] { $count } servizio alle imprese
   *[other] { $count } servizi alle imprese
 }
actor-group-count-financial-service = { $count ->
    [one] { $count } servizio finanziario
   *[other] { $count } servizi finanziari
 }
actor-group-count-research = { $count ->
    [one] { $count } organizzazione di ricerca
   *[other] { $count } organizzazioni di ricerca
 }
actor-group-count-public = { $count ->
    [one] { $count } ente pubblico
   *[other] { $count } enti pubblici
 }
actor-group-count-unknown = { $count ->
    [one] { $count } di gruppo sconosciuto
   *[other] { $count } di gruppo sconosciuto
 }
