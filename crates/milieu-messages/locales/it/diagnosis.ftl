# Italiano: diagnosi
indicator-own-name = { $name }

# --- riferimenti di confronto ---
frame-null = rispetto a { $draws ->
    [0] un modello nullo della stessa dimensione
    [one] { $draws } estrazione di un modello nullo della stessa dimensione
   *[other] { $draws } estrazioni di un modello nullo della stessa dimensione
}
frame-set = tra { $regions ->
    [one] { $regions } altra regione
   *[other] { $regions } altre regioni
} di livello NUTS { $level } negli stessi dati
frame-ensemble = tra { $networks } reti simulate dei tre tipi
frame-goalposts = tra estremi dichiarati
frame-past = rispetto al proprio primo periodo
frame-kind-null = modello nullo
frame-kind-set = regioni confrontabili
frame-kind-ensemble = reti simulate
frame-kind-goalposts = estremi dichiarati
frame-kind-past = proprio passato
comparison-set = A confronto con { $regions ->
    [one] { $regions } altra regione di livello NUTS { $level } che ha
   *[other] { $regions } altre regioni di livello NUTS { $level } che hanno
} abbastanza attori negli stessi dati.
comparison-no-set = { $regions ->
    [one] Solo { $regions } regione confrontabile ha abbastanza attori
   *[other] Solo { $regions } regioni confrontabili hanno abbastanza attori
}; per un insieme di confronto ne servono { $needed }. I valori sono collocati rispetto a modelli nulli, reti simulate, estremi dichiarati o al proprio passato.

# --- punteggi dei fattori ---
score-no-frame = { $code } ha un valore, ma nulla con cui confrontarlo.
score-not-measured = { $code } non è stato misurato.
score-missing-concept = { $concept } ({ $codes })
score-withheld = Non fornito: concetti presenti { $there } su { $all }; quota richiesta: { $needed } per cento. Mancano: { $missing }.
score-withheld-no-indicators = Non fornito: il dizionario non ha per questo fattore alcun indicatore con una direzione.
score-opposed-concepts = Nelle regioni confrontabili «{ $first }» e «{ $second }» vanno in senso opposto (correlazione { $correlation }): la loro media nasconde entrambi.
doubt-sampling = campionamento
doubt-measurement = misurazione
doubt-method = metodo

# --- tipo di rete ---
type-withheld-few-features = Senza giudizio: tratti presenti { $used }, da { $rows } righe della tabella 1; servono { $needed } tratti da { $rows_needed } righe.
type-withheld-joint-projects = Senza giudizio: gli unici legami sono progetti comuni. Tali legami sono formali per costruzione e arrivano fin dove arrivano le regole del programma, perciò non mostrano il tipo; altri tratti presenti: { $used }.
type-withheld-no-ensemble = Senza giudizio: reti di { $actors } attori con queste lacune sono troppo piccole o troppo rade per essere simulate a confronto.
type-withheld-no-information = Senza giudizio: su reti simulate con le stesse lacune l’errore di una quota è { $rmse }, appena meglio che rispondere un terzo ciascuno ({ $one_third }).
type-thin-joint-projects = Gli unici legami sono progetti comuni; sono esclusi, e le quote poggiano sugli altri tratti.
type-thin-features = { $used ->
    [one] È presente solo { $used } tratto
   *[other] Sono presenti solo { $used } tratti
}; per una risposta solida ne servono { $enough } o più.
type-thin-rows = { $rows ->
    [one] Si vede solo { $rows } riga
   *[other] Si vedono solo { $rows } righe
} della tabella 1; per una risposta solida ne servono { $enough } o più.
type-thin-actors = { $actors ->
    [one] Solo { $actors } attore
   *[other] Solo { $actors } attori
}; sotto { $enough } le quote sono grossolane.
type-thin-fit = La rete è più lontana da ogni mescolanza dei tre tipi del 95 per cento delle reti simulate.
type-fit-inside = Somiglia a una mescolanza dei tre tipi.
type-fit-strained = È una mescolanza insolita dei tre tipi.
type-fit-none-of-the-three = Non somiglia a nessuno dei tre tipi.
type-strategy-large-firms = guidata da grandi imprese nello strato dei prodotti
type-strategy-services-and-research = guidata da servizi alle imprese e ricerca nello strato della conoscenza
type-feature-AC01 = quota di legami con l’estero
type-feature-AC02 = legami verso l’esterno per attore
type-feature-ID03 = frammentazione
type-feature-GO01 = quota di legami formali
type-feature-local-ties = legami interni per attore
type-feature-several-layers = quota di legami in più strati
type-feature-outside-owners = quota di imprese con proprietà esterna
type-feature-cross-sector = legami tra settori oltre il caso
type-feature-closure = triangoli chiusi
type-feature-bridged-paths = percorsi tra gruppi attraverso enti ponte
type-feature-degree-gini = disuguaglianza dei legami
type-feature-qualified = quota di persone con istruzione terziaria
type-feature-research-firms = quota di imprese con ricerca propria
table-row-a = regioni, settori e imprese
table-row-b = base di conoscenza
table-row-c = interazione di conoscenza
table-row-1 = stimolo all’innovazione
table-row-2 = accessibilità
table-row-3 = ricettività
table-row-4 = identità
table-row-5 = creatività
table-row-6 = governance

# --- condizioni ---
condition-empty = La regola non chiede nulla.
condition-fact = { $fact }: { $value }
condition-fact-unknown = Non noto: { $fact }
condition-no-value = { $name } ({ $code }): valore non noto.
condition-value = { $name } ({ $code }): { $value }.
condition-move = { $name } ({ $code }): { $value }, dopo { $before } nel periodo precedente.
condition-no-earlier = { $name } ({ $code }): nessun valore in un periodo precedente.
condition-no-frame = { $name } ({ $code }): { $value }, senza nulla con cui confrontarlo.
condition-position = { $name } ({ $code }): { $value }; quota più debole del suo riferimento: { $position } per cento.
outcome-holds = vale
outcome-does-not-hold = non vale
outcome-cannot-tell = non si può dire
fact-large-firms = grandi imprese interne
fact-smes = piccole e medie imprese interne
fact-business-services = servizi alle imprese interni
fact-financial-services = servizi finanziari interni
fact-research = organizzazioni di ricerca interne
fact-public-bodies = enti pubblici interni
fact-projects = progetti con partner di qui
fact-bodies = organismi con membri di qui
fact-centres = enti ponte e centri di competenza interni
fact-actors = attori interni
fact-norms = norme e protocolli in vigore
fact-mapped-share = quota di attori interni di cui si conosce il gruppo
fact-service-density = densità dei legami tra piccole imprese e servizi o ricerca, rispetto a quella tra le piccole imprese

# --- attese: tabella 1 ---
expectation-cell-a-ecological = regione periferica, bassa tecnologia, piccole imprese tradizionali
expectation-cell-a-identity = cluster industriale, media tecnologia, piccole imprese innovative
expectation-cell-a-strategy = area urbana, alta tecnologia, grandi imprese
expectation-cell-b-ecological = conoscenza simbolica e sintetica
expectation-cell-b-identity = conoscenza sintetica e simbolica
expectation-cell-b-strategy = conoscenza analitica e sintetica
expectation-cell-c-ecological = spillover di conoscenza
expectation-cell-c-identity = apprendimento interattivo
expectation-cell-c-strategy = gestione della conoscenza e progetti di ricerca comuni
expectation-cell-1-ecological = concorrenza sui costi
expectation-cell-1-identity = bisogni dei clienti e una catena di fornitura integrata
expectation-cell-1-strategy = nuovi prodotti per mercati particolari, e spinta tecnologica
expectation-cell-2-ecological = difficile da raggiungere dall’estero e all’interno
expectation-cell-2-identity = difficile da raggiungere dall’estero, facile all’interno
expectation-cell-2-strategy = facile da raggiungere dall’estero, difficile all’interno
expectation-cell-3-ecological = poche persone qualificate
expectation-cell-3-identity = lavoratori specializzati
expectation-cell-3-strategy = molti campi dentro ogni attore
expectation-cell-4-ecological = frammentata e dipendente dall’esterno
expectation-cell-4-identity = radicata sul posto, con un’identità propria
expectation-cell-4-strategy = poca vicinanza cognitiva e poca identità comune
expectation-cell-5-ecological = la tecnologia viene adottata
expectation-cell-5-identity = lavoro in rete e apprendimento interattivo
expectation-cell-5-strategy = forti investimenti in ricerca e sviluppo
expectation-cell-6-ecological = infrastrutture e finanza pubbliche, deregolamentazione
expectation-cell-6-identity = più livelli di governo nella regione, e istituzioni ponte
expectation-cell-6-strategy = strategia industriale nazionale e alleanze
# --- attese: ¶104–106 ---
cluster-class-high = alta tecnologia
cluster-class-medium = media tecnologia
cluster-class-low = bassa tecnologia
expectation-weakness-medium-accessibility = bassa accessibilità internazionale
expectation-weakness-medium-creativity = poca creatività: si migliorano i processi più che inventare prodotti
expectation-weakness-medium-governance = pochi strumenti formali per governare le relazioni di conoscenza
expectation-weakness-high-embeddedness = le grandi imprese sono poco radicate sul posto
expectation-weakness-high-creativity = la ricerca si unisce a fatica alla creatività guidata da utilizzatori e domanda
expectation-weakness-high-concentration = troppo poggia sulle grandi imprese; spin-off e imprese minori partecipano poco
expectation-weakness-low-accessibility = accessibilità internazionale troppo bassa
expectation-weakness-low-receptivity = poca ricettività e poche competenze qualificate
expectation-weakness-low-identity = poca identità e decisioni frammentate

# --- lock-in ---
lock-in-warning = Avviso: il territorio continua a parlare con sé stesso.
lock-in-compatible-structure = La struttura è compatibile con il lock-in; un solo periodo non può mostrare di più.
lock-in-silent = Nessun avviso di lock-in.
lock-in-cannot-tell = Con questi dati il lock-in non si può giudicare.
lock-in-sign-inward-ties = i legami si volgono all’interno
lock-in-sign-falling-variety = la varietà cala
lock-in-sign-ageing-partners = i partner restano gli stessi
lock-in-sign-no-new-sources = nessuna nuova fonte di conoscenza
lock-in-sign-inward-structure = pochi legami con l’estero
lock-in-sign-redundant-structure = i legami sono ridondanti
lock-in-sign-closed-hierarchy = chi ha molti legami è legato ai suoi pari
lock-in-sign-narrow-structure = pochi legami tra settori

# --- traiettoria ---
trajectory-leading-type = Il tipo prevalente cambia: da { $from } a { $to }.
trajectory-peak = { $factor }: punto più alto.
trajectory-trough = { $factor }: punto più basso.

# --- che cosa non si sa ---
unknown-factor = se il fattore «{ $factor }» è forte o debole
unknown-narrows = { $factor }: l’intervallo sarebbe più stretto (−{ NUMBER($share, maximumFractionDigits: 0) } per cento)
unknown-type = il tipo di rete
unknown-lock-in = il lock-in
unknown-expectation = un’attesa del rapporto per questo tipo o questa classe
unknown-instrument = se «{ $name }» è adatto

# --- metodo ---
method-frames = Ogni valore è collocato in un solo riferimento: un modello nullo della stessa dimensione dove esiste, altrimenti le regioni confrontabili, altrimenti reti simulate, altrimenti estremi dichiarati, altrimenti il proprio passato. Le posizioni vanno da 0, la più debole, a 1, la più forte.
method-aggregation = Degli indicatori di un concetto si fa la media; i concetti, di peso uguale, sono uniti dalla media geometrica. Un punteggio richiede una quota dei suoi concetti di almeno { $needed } per cento.
method-uncertainty = I punteggi sono mediane di { $runs } estrazioni di campionamento, misurazione e metodo (seme { $seed }); gli intervalli ne contengono il 90 per cento.
method-weak = Un fattore è detto debole quando sta sotto il primo quartile del suo riferimento in almeno { $share } estrazioni su 100.
method-type = Le quote del tipo di rete vengono dalla proiezione della rete su mescolanze di reti simulate dei tre tipi, con gli stessi attori e le stesse lacune.
method-mixed-frames = I punteggi uniscono posizioni di riferimenti diversi; ogni punteggio dice quali.
method-joint-projects = La rete della conoscenza è un sostituto fatto di progetti comuni: vede ciò che è finanziato.
method-no-knowledge = Non ci sono né legami di conoscenza né progetti: della rete non si dice nulla.
method-trajectory = { $periods } periodi; i valori precedenti sono collocati nei riferimenti dell’ultimo.
method-synthetic = I dati sono sintetici: inventati a scopo dimostrativo. Nulla qui è un risultato su una regione reale.

# --- avanzamento ---
progress-indicators = Misura degli indicatori ({ $period })
progress-comparison = Misura delle regioni confrontabili
progress-network-type = Simulazione di reti dei tre tipi
progress-factor-scores = Punteggi dei fattori, { $runs } estrazioni
progress-conclusions = Conclusioni
