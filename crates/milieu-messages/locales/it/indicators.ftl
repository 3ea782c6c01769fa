# Italiano: indicatori

### Indicatori da statistiche e indagini, quesiti dell’indagine, ricettività di un attore

## Stimolo all’innovazione

indicator-IS01-name = La domanda come impulso
indicator-IS01-plain = Tra gli attori che innovano, la quota mossa da clienti, utilizzatori o nuovi bisogni.
indicator-IS02-name = Equilibrio degli stimoli
indicator-IS02-plain = Se a far partire l’innovazione è la domanda, più che la pressione sui costi, le attrezzature o le nuove tecnologie.
indicator-IS03-name = Apprendimento tra utilizzatori e produttori
indicator-IS03-plain = Tra le coppie di compratore e fornitore nella regione, la quota che scambia anche conoscenza.
indicator-IS04-name = Integrazione della catena di fornitura
indicator-IS04-plain = Quanta parte degli scambi commerciali degli attori della regione avviene dentro la regione.
indicator-IS05-name = Esposizione al mercato
indicator-IS05-plain = Quanta parte del fatturato dei settori della regione si guadagna all’estero.
indicator-IS06-name = Traino dei mercati in crescita
indicator-IS06-plain = Se la regione sta in settori i cui mercati crescono più degli altri.
indicator-IS07-name = Spinta tecnologica
indicator-IS07-plain = Tra gli attori che innovano, la quota mossa da risultati di ricerca, brevetti o fornitori di attrezzature.
indicator-IS08-name = Pressione sui costi
indicator-IS08-plain = La quota di attori mossi dalla concorrenza di prezzo.
indicator-IS09-name = Traino della regolazione
indicator-IS09-plain = La quota di progetti avviati da una norma, da una regola di sicurezza o da una regola ambientale.

## Ricettività

indicator-RE01-name = Persone qualificate
indicator-RE01-plain = La quota di addetti con istruzione terziaria.
indicator-RE02-name = Apprendimento permanente
indicator-RE02-plain = La quota di adulti, o di imprese, che continuano a imparare.
indicator-RE03-name = Competenze specialistiche
indicator-RE03-plain = Se tecnici e operai specializzati sono qui più frequenti che altrove.
indicator-RE04-name = Persone per unità di R&S
indicator-RE04-plain = Quante persone qualificate stanno dietro ogni unità di spesa in ricerca in una classe di industria.
indicator-RE05-name = Prossimità cognitiva dei legami
indicator-RE05-plain = Se gli attori cooperano con chi sa cose simili più di quanto farebbero coppie casuali.
indicator-RE06-name = Legami nella fascia di apprendimento
indicator-RE06-plain = La quota di legami né troppo vicini né troppo lontani per imparare.
indicator-RE07-name = Base di assorbimento
indicator-RE07-plain = La quota di attori con ingegneri, ricerca propria, formazione o un processo certificato.
indicator-RE08-name = Diversità interna agli attori
indicator-RE08-plain = Quanto sono diverse le competenze di uno stesso attore.
indicator-RE09-name = Rapidità di adozione
indicator-RE09-plain = Quanto tempo passa finché metà degli attori usa ciò che usa il primo.

## Profilo di regione e rete: righe da a a c della tabella 1

indicator-RG01-name = Perifericità
indicator-RG01-plain = Quanto la regione è lontana dal centro, per accessibilità e reddito.
indicator-RG02-name = Composizione per classi tecnologiche
indicator-RG02-plain = Quanta parte dell’occupazione manifatturiera spetta a una classe tecnologica.
indicator-RG03-name = Struttura dimensionale
indicator-RG03-plain = Quanta parte dell’occupazione sta nelle piccole e medie imprese, o nelle cinque più grandi.
indicator-RG04-name = PMI innovative
indicator-RG04-plain = La quota di piccole e medie imprese che hanno introdotto qualcosa di nuovo.
indicator-KB01-name = Base di conoscenza analitica
indicator-KB01-plain = Quanto sono frequenti qui, rispetto ad altrove, le professioni fondate sulla scienza.
indicator-KB02-name = Base di conoscenza sintetica
indicator-KB02-plain = Quanto sono frequenti qui, rispetto ad altrove, le professioni fondate sull’ingegneria.
indicator-KB03-name = Base di conoscenza simbolica
indicator-KB03-plain = Quanto sono frequenti qui, rispetto ad altrove, le professioni creative.
indicator-KI01-name = Spillover
indicator-KI01-plain = Quanta conoscenza arriva senza intenzione: con le persone che si spostano, con l’imitazione, con la vicinanza.
indicator-KI02-name = Apprendimento interattivo
indicator-KI02-plain = Quanta conoscenza arriva da scambi informali e ripetuti.
indicator-KI03-name = Progetti comuni
indicator-KI03-plain = Quanta conoscenza arriva da progetti comuni formali.

## Intensità tecnologica della manifattura

indicator-ST01-name = Quota delle esportazioni di una classe tecnologica
indicator-ST01-plain = Quanta parte delle esportazioni manifatturiere spetta a una classe di industria.
indicator-ST02-name = Quota dell’occupazione manifatturiera
indicator-ST02-plain = Quanta parte dell’occupazione manifatturiera spetta a una classe di industria.
indicator-ST03-name = Quota del valore aggiunto
indicator-ST03-plain = Quanta parte del valore aggiunto manifatturiero spetta a una classe di industria.
indicator-ST04-name = Quota dell’occupazione totale
indicator-ST04-plain = Quanti di tutti gli occupati lavorano in una classe di industria.
indicator-ST05-name = Variazione della quota di occupazione
indicator-ST05-plain = Se una classe di industria acquista o perde peso negli anni.
indicator-ST06-name = Saldo commerciale
indicator-ST06-plain = Se di una classe di beni la regione vende più di quanto compra.
indicator-ST07-name = Quota qualificata
indicator-ST07-plain = Quante delle persone di una classe di industria sono qualificate in scienza e tecnologia.
indicator-ST08-name = Persone qualificate per unità di R&S
indicator-ST08-plain = Se in una classe di industria la conoscenza sta più nelle persone che nella spesa in ricerca.
indicator-ST09-name = Divario dei servizi
indicator-ST09-plain = Di quanto le persone qualificate sono più frequenti nei servizi che nella manifattura.
indicator-ST10-name = Produttività relativa
indicator-ST10-plain = Se una classe di industria pesa più nel valore aggiunto che nell’occupazione.
indicator-ST11-name = Orientamento relativo all’esportazione
indicator-ST11-plain = Se una classe di industria pesa più nelle esportazioni che nel valore aggiunto.
indicator-ST12-name = Distanza tra profili tecnologici
indicator-ST12-plain = Quanto due classi di industria differiscono per esportazioni, valore aggiunto, occupazione, persone qualificate e ricerca.

## Specializzazione e varietà

indicator-RV00-name = Quoziente di localizzazione
indicator-RV00-plain = Quanto un settore è più frequente qui che altrove; 1 vuol dire altrettanto frequente.
indicator-RV01-name = Varietà non correlata
indicator-RV01-plain = Quanto uniformemente la regione lavora in settori che hanno poco in comune.
indicator-RV02-name = Varietà correlata
indicator-RV02-plain = Quanto uniformemente la regione lavora in rami degli stessi settori più ampi.
indicator-RV03-name = Coerenza
indicator-RV03-plain = Quanto sono affini i settori in cui la regione è forte.
indicator-RV04-name = Densità di affinità
indicator-RV04-plain = Quanto i settori che mancano alla regione sono vicini a quelli che ha.
indicator-RV05-name = Affinità
indicator-RV05-plain = Quanto sono affini i settori in cui lavorano le persone della regione.
indicator-RV06-name = Concentrazione
indicator-RV06-plain = Quanto la composizione settoriale della regione differisce dall’area di riferimento, o quanto è concentrata.
indicator-RV07-name = Complessità
indicator-RV07-plain = Se la regione è forte in settori in cui poche altre regioni sono forti, e queste sono diversificate.
indicator-RV08-name = Ingresso affine
indicator-RV08-plain = Se nuovi settori crescono dove ce ne sono di affini, su tutte le regioni.

## Lineare o sistemico: le righe della tabella 2

indicator-SY1-name = Lineare o sistemico: parola chiave
indicator-SY1-plain = Se i progetti parlano di tecnologia o di conoscenza.
indicator-SY2-name = Lineare o sistemico: stimolo
indicator-SY2-plain = Se a far partire l’innovazione sono costi e attrezzature o la domanda.
indicator-SY3-name = Lineare o sistemico: processo
indicator-SY3-plain = Se l’innovazione viene da ricerca interna e licenze o dal risolvere insieme i problemi.
indicator-SY4-name = Lineare o sistemico: risorse umane
indicator-SY4-plain = Se i lavoratori sono visti come costo o come fonte di idee.
indicator-SY5-name = Lineare o sistemico: competitività
indicator-SY5-plain = Se gli attori competono con scala e produttività o con flessibilità e rapidità.
indicator-SY6-name = Lineare o sistemico: governance
indicator-SY6-plain = Se i legami sono retti da mercato e gerarchia o da reti.
indicator-SY7-name = Lineare o sistemico: politiche
indicator-SY7-plain = Se il denaro pubblico va a contributi alla ricerca e regole o a ponti e progetti comuni.

## Perché un numero di questo genere non è fornito

indicator-missing-statistic = Per { $region } non c’è un dato di «{ $concept }». Lo direbbe una tabella con la variabile { $variable }.
indicator-missing-second-year = In { $region } «{ $concept }» è noto per un solo anno; lo direbbe un secondo anno.
indicator-missing-reference = Non c’è un’area con cui confrontare: «{ $concept }» del { $year } manca per l’Unione europea, per il paese e per le altre regioni. L’impostazione «reference» indica un’altra area.
indicator-missing-items = Nessuno nella regione ha risposto a: { $items }.
indicator-missing-layer = Nella regione non ci sono legami dello strato { $layer }.
indicator-missing-sectors = «{ $concept }» manca per: { $sectors }.
indicator-missing-total = { $variable } non ha un totale su tutti i settori.
indicator-missing-actor-field = Nessun attore della regione indica: { $field }.
indicator-missing-variable = Non c’è un dato { $variable } per { $region }.
indicator-ambiguous-variable = { $variable } ha { $rows } righe per { $region } nel suo ultimo anno; la definizione deve indicare settore, ripartizione o unità.
indicator-zero-denominator = La cifra al denominatore è zero.
indicator-no-computation = { $code } non indica alcun calcolo.
indicator-unknown-variant = Di questo indicatore non c’è una variante «{ $variant }».
indicator-formula-refuses = Con questi dati la formula non ha valore ({ $what }).
indicator-other-classification = I codici di settore di { $variable } non sono della classificazione che serve alla regola { $rule }. L’impostazione «sector-scheme» dice di quale sono.
indicator-no-manufacturing-divisions = { $variable } dà «{ $concept }» solo per sezioni ampie; lo direbbero dati per le divisioni manifatturiere (due cifre).
indicator-undecided-classes = Parti di queste divisioni appartengono a classi diverse e non sono date: { $codes }. Lo direbbero dati a tre cifre.
indicator-total-below-parts = In { $variable } il totale è più piccolo della sua parte manifatturiera.
indicator-published-at-two-digits = { $why } Esiste una quota pubblicata secondo la regola a due cifre: chiedere la variante nace2-2d.
indicator-codes-too-coarse = I codici di settore di { $variable } non arrivano a questo livello; la variante 1 legge le sezioni, dati più fini darebbero di più.
indicator-too-few-regions = { $found ->
    [one] { $found } regione confrontabile ha
   *[other] { $found } regioni confrontabili hanno
 } tutti i settori di { $variable }; ne servono { $needed }.

## Sostituti

indicator-standin-two-digits = I gruppi dentro queste divisioni non sono dati: { $codes }. Il valore è quello della regola a due cifre; i limiti dicono che cosa i gruppi potrebbero renderlo.
indicator-standin-incomplete-manufacturing = Quota della manifattura coperta dalle divisioni date: { $percent } per cento; il valore è la loro quota, i limiti valgono qualunque sia il resto.
indicator-standin-firm-counts = Il numero di imprese sostituisce quello degli occupati.
indicator-standin-national = Il valore nazionale sostituisce quello della regione.
indicator-standin-national-by-sector = Dati nazionali per settore, pesati con ciò che fa la regione, sostituiscono quelli della regione.
indicator-standin-indicator = Al suo posto sta { $code }.
indicator-standin-joint-projects = I progetti comuni sostituiscono i legami di conoscenza.

## Singoli indicatori

indicator-is01-missing = Nessuno nella regione ha detto che cosa ha avviato l’innovazione: lo direbbero il quesito trigger-demand dell’indagine o un impulso annotato con i legami.
indicator-is01-standin-ties = Gli impulsi annotati con { $ties ->
    [one] { $ties } legame
   *[other] { $ties } legami
 } sostituiscono un’indagine presso gli attori.
indicator-is02-nothing-named = Nessuno ha indicato alcuno degli impulsi.
indicator-is06-missing = Serve per due anni la domanda per settore (variabile demand, regione { $market }) o l’occupazione per settore dell’area di riferimento.
indicator-is06-standin-employment = La crescita dell’occupazione nell’area di riferimento sostituisce la crescita della domanda.
indicator-is09-missing = { $projects ->
    [one] L’unico progetto della regione ({ $projects }) non dice
   *[other] Nessuno dei { $projects } progetti della regione dice
 } che cosa lo ha avviato.
indicator-re01-missing = Per { $region } non è nota né la quota di istruzione terziaria di un attore né un dato regionale sulle persone qualificate.
indicator-re01-standin = «{ $concept }» dell’intera regione sostituisce gli addetti del cluster.
indicator-re05-missing = Competenze o codici di settore sono noti per troppo poche coppie, con o senza legame.
indicator-re05-standin-sectors = In { $pairs ->
    [one] { $pairs } coppia
   *[other] { $pairs } coppie
 } i codici di settore sostituiscono le competenze.
indicator-re06-no-optimum = La fascia richiede un ottimo stimato della distanza cognitiva: un esito di legami o attori (un brevetto comune, un’innovazione, la sopravvivenza) che sostenga una U rovesciata. Non viene mai presunto.
indicator-re07-missing = Degli attori della regione non si sa nulla di ingegneri, ricerca propria, formazione o processi certificati.
indicator-re08-missing = Di nessun attore della regione sono registrate competenze.
indicator-re09-not-half = Su { $asked } attori avevano adottato in { $adopters }; la metà non è stata raggiunta.
indicator-rg01-standin-one = È noto solo «{ $concept }»; sostituisce la media di accessibilità e PIL pro capite.
indicator-rg03-missing = Per { $region } non sono noti né gli addetti delle imprese della regione né l’occupazione per classe dimensionale (variabile employment-by-size).
indicator-kb-standin-sectors = I settori sostituiscono le professioni.
indicator-st05-within = variazione dentro le regioni, a pesi medi
indicator-st05-between = peso che si sposta tra le regioni, a quote medie
indicator-st06-contribution = contributo al saldo manifatturiero, per cento del commercio manifatturiero
indicator-st12-too-few = Un profilo richiede due variabili per classe; mancano: { $lacking }.
indicator-st12-undecided = Gruppi mancanti lasciano indecise le classi in tutte le variabili tranne una.
indicator-rv00-specialised = specializzata
indicator-rv00-not-specialised = non specializzata
indicator-rv00-undecided = indeciso: i conteggi sono troppo piccoli
indicator-rv03-one-sector = Sono presenti meno di due settori.
indicator-rv04-present = presente
indicator-rv04-absent = assente
indicator-rv04-nothing-absent = Non è assente nessun settore affine a un altro.
indicator-rv07-nothing-present = Nella regione non è presente nessun settore.
indicator-rv07-not-identified = Con questi dati la complessità non è identificata: { $reasons }.
indicator-rv07-disconnected = le regioni si dividono in { $parts } parti senza settori in comune
indicator-rv07-order = il secondo e il terzo autovalore si scambiano di posto in { $percent } estrazioni su 100
indicator-rv07-sign = il segno si inverte in { $percent } estrazioni su 100
indicator-rv07-draws-disconnected = le regioni si dividono in parti in { $percent } estrazioni su 100
indicator-rv07-other = la prova di identificazione è fallita
indicator-rv08-no-effect = { $observations } assenze tra il primo e l’ultimo anno sono troppo poche, o troppo regolari, per un effetto.
indicator-sy-linear = indizi per l’approccio lineare
indicator-sy-systemic = indizi per l’approccio sistemico
indicator-sy-neither = In questa riga non ci sono indizi per nessuno dei due approcci.
indicator-sy-nothing = Nessuna delle sette righe è nota.
indicator-sy-mean-standins = Almeno una riga poggia su un sostituto.
indicator-sy1-missing = { $projects ->
    [one] L’unico progetto della regione ({ $projects }) non ha
   *[other] Nessuno dei { $projects } progetti della regione ha
 } un impulso o un tema che parli di tecnologia o di conoscenza.
indicator-sy6-missing = Le quote di mercato, gerarchia e rete (GO09) non sono note.
indicator-sy7-missing = { $measures ->
    [one] L’unica misura di politica ({ $measures }) non indica il suo denaro.
   *[other] Nessuna delle { $measures } misure di politica indica il suo denaro.
 }

## Ricettività di un attore

receptivity-skills = competenze
receptivity-skills-from = quota di persone con istruzione terziaria
receptivity-learning = apprendimento
receptivity-learning-from = noti { $known } tra formazione, ricerca propria e processo certificato
receptivity-cooperation = cooperazione passata
receptivity-cooperation-from = { $partners } partner in legami di conoscenza e progetti comuni
receptivity-unknown = Sconosciuta: delle tre parti ne sono note { $known }, ne servono due.

## Che cosa significa una statistica

statistic-employment = occupati per settore
statistic-value-added = valore aggiunto lordo per settore
statistic-exports = esportazioni per settore
statistic-imports = importazioni per settore
statistic-turnover = fatturato per settore
statistic-rd = spesa in R&S per settore
statistic-hrst = risorse umane in scienza e tecnologia per settore
statistic-tertiary = addetti con istruzione terziaria per settore
statistic-firms = imprese per settore
statistic-demand = domanda per settore
statistic-innovating-smes = PMI che innovano per settore, per cento
statistic-demand-named = imprese innovatrici che indicano la domanda per settore, per cento
statistic-employment-by-occupation = occupati per professione
statistic-employment-by-size = occupati per classe dimensionale
statistic-tertiary-employment-share = addetti con istruzione terziaria, per cento
statistic-tertiary-employment = addetti con istruzione terziaria
statistic-all-employment-by-education = addetti di ogni livello di istruzione
statistic-tertiary-share = adulti con istruzione terziaria, per cento
statistic-hrst-share = risorse umane in scienza e tecnologia, per cento
statistic-lifelong-learning = adulti in istruzione o formazione, per cento
statistic-rd-share = spesa in R&S, per cento del PIL
statistic-business-rd-share = spesa in R&S delle imprese, per cento del PIL
statistic-rd-personnel = persone in R&S
statistic-high-tech-share = occupazione nella manifattura ad alta tecnologia, per cento
statistic-high-and-medium-high-tech-share = occupazione nella manifattura ad alta e medio-alta tecnologia, per cento
statistic-medium-low-tech-share = occupazione nella manifattura a medio-bassa tecnologia, per cento
statistic-low-tech-share = occupazione nella manifattura a bassa tecnologia, per cento
statistic-gdp-per-head = PIL pro capite
statistic-gdp = PIL
statistic-population = popolazione
statistic-potential-accessibility = accessibilità potenziale
statistic-innovating-smes-share = PMI che innovano, per cento
statistic-product-innovators = imprese con un nuovo prodotto, per cento
statistic-process-innovators = imprese con un nuovo processo, per cento
statistic-new-product-turnover = fatturato da nuovi prodotti, per cento
statistic-machinery-share = macchinari nella spesa per innovazione, per cento
statistic-patents = domande di brevetto
statistic-foreign-controlled-employment = occupazione sotto controllo estero, per cento

## Quesiti dell’indagine, come vengono posti

survey-trigger-demand = Clienti, utilizzatori o nuovi bisogni sono stati un impulso principale delle vostre innovazioni?
survey-trigger-cost = La concorrenza di prezzo o la necessità di ridurre i costi sono state un impulso principale delle vostre innovazioni?
survey-trigger-equipment = Nuove attrezzature o un fornitore di attrezzature sono stati un impulso principale delle vostre innovazioni?
survey-trigger-technology = Risultati di ricerca, brevetti o nuove tecnologie sono stati un impulso principale delle vostre innovazioni?
survey-trigger-regulation = Una norma, una regola di sicurezza o una regola ambientale sono state un impulso principale delle vostre innovazioni?
survey-product-innovation = Negli ultimi tre anni avete introdotto un prodotto o servizio nuovo o chiaramente migliorato?
survey-process-innovation = Negli ultimi tre anni avete introdotto un processo nuovo o chiaramente migliorato?
survey-adopted-technology = Negli ultimi tre anni avete adottato nuove attrezzature o tecnologie sviluppate altrove?
survey-new-to-market = Uno di questi prodotti era nuovo per il vostro mercato?
survey-adoption-year = In quale anno l’avete usato per la prima volta?
survey-months-to-market = Quanti mesi sono passati dall’idea alla prima vendita?
survey-turnover-new-products = Quanta parte del vostro fatturato viene da prodotti nuovi degli ultimi tre anni (per cento)?
survey-training = Formate regolarmente il vostro personale?
survey-certified-process = Uno dei vostri processi è certificato?
survey-engineers = Impiegate ingegneri o scienziati?
survey-inflow-mobility = Quanta parte della conoscenza che avete acquisito è arrivata con persone passate da voi (per cento)?
survey-inflow-imitation = Quanta parte è arrivata osservando e imitando altri (per cento)?
survey-inflow-colocation = Quanta parte è arrivata dall’essere vicini ad altri, senza alcun contatto (per cento)?
survey-inflow-interactive = Quanta parte è arrivata da scambi informali con partner (per cento)?
survey-inflow-projects = Quanta parte è arrivata da progetti comuni formali (per cento)?
survey-trust-1 = I partner nella regione mantengono le promesse (1 per nulla, 5 del tutto).
survey-trust-2 = A un partner nella regione parlerei presto di una nuova idea (1 per nulla, 5 del tutto).
survey-trust-3 = Nella regione i conflitti si risolvono in modo equo (1 per nulla, 5 del tutto).
survey-norms-1 = Gli attori della regione condividono un’idea di che cosa sia un buon lavoro (1 per nulla, 5 del tutto).
survey-norms-2 = Aiutare un’altra impresa della regione è cosa ovvia (1 per nulla, 5 del tutto).
survey-norms-3 = Ci sentiamo parte della rete della regione (1 per nulla, 5 del tutto).
survey-inputs-inhouse-rd = Quanta parte di ciò che serviva alle vostre innovazioni è venuta dalla vostra R&S (per cento)?
survey-inputs-licences = Quanta parte è venuta da licenze o da tecnologia acquistata (per cento)?
survey-joint-problem-solving = Quanta parte è venuta dal risolvere problemi insieme a partner (per cento)?
survey-workers-as-cost = I lavoratori sono prima di tutto un costo (1 per nulla, 5 del tutto).
survey-workers-as-adopters = Dai lavoratori ci si attende che si adattino alla nuova tecnologia (1 per nulla, 5 del tutto).
survey-labour-saving = I nostri investimenti mirano a risparmiare lavoro (1 per nulla, 5 del tutto).
survey-suggestions = I suggerimenti dei lavoratori cambiano ciò che facciamo (1 per nulla, 5 del tutto).
survey-mixed-teams = I gruppi di lavoro mescolano persone di mestieri e reparti diversi (1 per nulla, 5 del tutto).
survey-compete-scale = Competete con la scala?
survey-compete-productivity = Competete con la produttività?
survey-compete-flexibility = Competete con la flessibilità?
survey-compete-speed = Competete con la rapidità di cambiamento?

## Il dizionario come allegato

dictionary-stimulus = Stimolo all’innovazione (IS)
dictionary-accessibility = Accessibilità (AC)
dictionary-receptivity = Ricettività (RE)
dictionary-identity = Identità (ID)
dictionary-creativity = Creatività (CR)
dictionary-governance = Governance (GO)
dictionary-speed = Rapidità di cambiamento (DY)
dictionary-profile = Profilo di regione e rete (RG, KB, KI)
dictionary-technology = Intensità tecnologica (ST)
dictionary-specialisation = Specializzazione e varietà (RV)
dictionary-lock-in = Apertura e lock-in (LK)
dictionary-filiere = Filiere (FI)
dictionary-proximity = Prossimità (PX)
dictionary-systemic = Lineare o sistemico (SY)
dictionary-survey = Quesiti dell’indagine
dictionary-formula = Formula
dictionary-unit = Unità
dictionary-direction = Direzione
dictionary-factor = Fattore
dictionary-trait = Tratto del tipo di rete
dictionary-yes = sì
dictionary-variants = Varianti
dictionary-inputs = Tabelle necessarie
dictionary-source = Fonte
dictionary-stand-in = Sostituto
dictionary-paragraphs = Rapporto fondativo

### Fine degli indicatori da statistiche e indagini

### Indicatori di rete: accessibilità, identità, creatività, governance, rapidità, lock-in, filiera, prossimità
## Nomi e frasi semplici
# Accessibilità
indicator-AC01-name = Apertura internazionale
indicator-AC01-plain = Quanti dei legami di conoscenza della regione portano in un altro paese.
indicator-AC02-name = Legami esterni per attore
indicator-AC02-plain = Quanti legami di conoscenza verso l’esterno ha in media un attore della regione.
indicator-AC03-name = Orientamento all’esterno oltre il caso
indicator-AC03-plain = Se la regione guarda all’esterno più di quanto farebbe un gruppo casuale di altrettanti attori.
indicator-AC04-name = Raggio in due passi
indicator-AC04-plain = Quanti attori arrivano fuori dalla regione direttamente o attraverso un partner.
indicator-AC05-name = Dipendenza da pochi gatekeeper
indicator-AC05-plain = Se la via verso l’esterno passa per pochissimi attori: 1 diviso il valore è il numero di porte d’accesso equivalenti.
indicator-AC06-name = Accessibilità locale
indicator-AC06-plain = Quanto in fretta gli attori della regione si raggiungono, rispetto a una rete casuale di pari attività.
indicator-AC07-name = Raggio oltre la distanza
indicator-AC07-plain = Quanto la distanza ostacola i legami: un valore molto sotto zero vuol dire che cooperano solo i vicini.
indicator-AC08-name = Accessibilità potenziale
indicator-AC08-plain = Quanta parte dell’Europa si raggiunge dalla regione con i trasporti.
indicator-AC09-name = Partecipazione a progetti transnazionali
indicator-AC09-plain = Quanto spesso gli attori della regione entrano in progetti con partner all’estero, in rapporto alla dimensione della ricerca.
indicator-AC10-name = Passi dalle piccole imprese alla ricerca
indicator-AC10-plain = Attraverso quanti contatti una piccola impresa raggiunge un’università o un centro di ricerca.
# Identità
indicator-ID01-name = Legami radicati
indicator-ID01-plain = Quanti legami poggiano su più di un genere di scambio o su un lavoro comune ripetuto.
indicator-ID02-name = Chiusura
indicator-ID02-plain = Se i partner di uno stesso attore si conoscono tra loro più spesso di quanto vorrebbe il caso.
indicator-ID03-name = Frammentazione
indicator-ID03-plain = Quanto è probabile che tra due attori della regione non ci sia nessuna catena di contatti.
indicator-ID04-name = Dipendenza esterna
indicator-ID04-plain = Quanta parte dell’occupazione sta in imprese di proprietà esterna alla regione.
indicator-ID05-name = Fiducia e norme condivise
indicator-ID05-plain = Quanto gli attori della regione si fidano l’uno dell’altro, secondo le loro risposte.
indicator-ID06-name = Appartenenza comune
indicator-ID06-plain = Se gli stessi attori si ritrovano in più organismi più spesso di quanto vorrebbe il caso.
indicator-ID07-name = Preferenza interna
indicator-ID07-plain = Quanto un legame dentro la regione è più probabile di un legame verso l’esterno.
indicator-ID08-name = Istituzioni intermedie
indicator-ID08-plain = Quanti enti ponte (associazioni, camere, organizzazioni di cluster) ci sono ogni cento attori.
indicator-ID09-name = Strategia comune
indicator-ID09-plain = Quanti attori prendono parte a un piano comune di lungo periodo.
# Creatività
indicator-CR01-name = Legami tra settori
indicator-CR01-plain = Se gli attori lavorano con altri settori più di quanto vorrebbe il caso.
indicator-CR02-name = Nuove combinazioni
indicator-CR02-plain = Quante combinazioni di temi nei progetti della regione prima non c’erano.
indicator-CR03-name = Spazio per il brokeraggio
indicator-CR03-plain = Quanto i partner degli attori sono diversi tra loro, così che cose nuove possano incontrarsi.
indicator-CR04-name = Diversità dei gruppi di lavoro
indicator-CR04-plain = Quanto sono diverse le competenze che si incontrano in un progetto.
indicator-CR05-name = Spazio per la diramazione
indicator-CR05-plain = Quanto i settori che mancano alla regione sono vicini a ciò che già sa fare.
indicator-CR06-name = Innovazione di prodotto rispetto a quella di processo
indicator-CR06-plain = Se l’innovazione porta nuovi prodotti e non solo processi migliori.
indicator-CR07-name = Spin-off strategici
indicator-CR07-plain = Quante nuove imprese nascono dalle imprese e università della regione.
indicator-CR08-name = Intensità di R&S
indicator-CR08-plain = Quanto le imprese spendono in ricerca rispetto a ciò che producono.
indicator-CR09-name = Legami con scienza e grandi imprese esterne
indicator-CR09-plain = Quanti attori lavorano con un’università o una grande impresa all’estero.
indicator-CR10-name = Esplorazione
indicator-CR10-plain = Quanti nuovi legami portano a partner che sanno altre cose.
indicator-CR11-name = Adozione
indicator-CR11-plain = Quanti attori hanno adottato tecnologia sviluppata da altri.
# Governance
indicator-GO01-name = Cooperazione formale
indicator-GO01-plain = Quanti legami di conoscenza poggiano su un contratto, un consorzio o una joint venture.
indicator-GO02-name = Coordinamento
indicator-GO02-plain = Se la rete passa per un centro.
indicator-GO03-name = Istituzioni ponte
indicator-GO03-plain = Quanta parte dei contatti tra imprese, ricerca ed enti pubblici passa per istituzioni ponte.
indicator-GO04-name = Denaro pubblico e privato insieme
indicator-GO04-plain = Quanta parte del denaro dei progetti sta in progetti pagati insieme da pubblico e privato.
indicator-GO05-name = Livelli che lavorano insieme
indicator-GO05-plain = Se il livello locale, regionale, nazionale ed europeo sostengono tutti progetti.
indicator-GO06-name = Inclusione delle piccole imprese
indicator-GO06-plain = Se le piccole imprese hanno la loro parte dei progetti: 1 è la parità.
indicator-GO07-name = Rapidità di decisione
indicator-GO07-plain = Quanti mesi passano da una proposta all’accordo.
indicator-GO08-name = Investimento congiunto
indicator-GO08-plain = Quanto gli attori mettono in progetti comuni rispetto a ciò che vendono.
indicator-GO09-name = Composizione della regolazione
indicator-GO09-plain = Se mercato, rete e gerarchia reggono tutti una parte delle relazioni.
indicator-GO10-name = Fragilità
indicator-GO10-plain = Quanto la rete funziona peggio quando i suoi attori più centrali se ne vanno.
# Rapidità di cambiamento
indicator-DY01-name = Ricambio dei legami
indicator-DY01-plain = Quanti legami sono cambiati dal periodo precedente.
indicator-DY02-name = Entrata e uscita di attori
indicator-DY02-plain = Quanti attori sono entrati dal periodo precedente.
indicator-DY03-name = Cambio di partner
indicator-DY03-plain = Quanti legami perduti sono stati sostituiti da un legame con qualcun altro.
indicator-DY04-name = Tempo fino al mercato
indicator-DY04-plain = Quanti mesi passano da un’idea alla prima vendita.
indicator-DY05-name = Rinnovo delle vendite
indicator-DY05-plain = Quanta parte di ciò che si vende è nuova.
indicator-DY06-name = Tempo di diffusione
indicator-DY06-plain = Quanto una novità impiega a raggiungere metà della rete, rispetto a una rete casuale di pari attività.
# Apertura e lock-in
indicator-LK01-name = Inerzia relazionale
indicator-LK01-plain = Quanti legami sono gli stessi di prima.
indicator-LK02-name = Ridondanza
indicator-LK02-plain = Se tutti parlano con persone che già parlano tra loro.
indicator-LK03-name = Gerarchia
indicator-LK03-plain = Quanto pochi attori hanno la maggior parte dei legami: più ripida, più gerarchia.
indicator-LK04-name = Omofilia strutturale
indicator-LK04-plain = Se gli attori con molti legami stanno tra loro; sotto zero raggiungono anche gli altri.
indicator-LK05-name = Restringimento cognitivo
indicator-LK05-plain = Se i partner sono diventati più simili in ciò che sanno.
indicator-LK06-name = Esposizione al declino
indicator-LK06-plain = Quanta parte dell’occupazione sta in settori che nel mondo si riducono.
indicator-LK07-name = Lock-in politico
indicator-LK07-plain = Se decidono sempre gli stessi organismi.
indicator-LK08-name = Rinnovo dall’esterno
indicator-LK08-plain = Quanti nuovi legami portano dentro qualcuno di esterno o di nuovo.
# Filiera
indicator-FI01-name = Legami verticali
indicator-FI01-plain = Quanti legami dei produttori corrono lungo la loro filiera.
indicator-FI02-name = Legami orizzontali
indicator-FI02-plain = Quanti legami dei produttori corrono tra pari o tra filiere.
indicator-FI03-name = Legami tra filiere
indicator-FI03-plain = Quanti legami dei produttori uniscono filiere diverse.
indicator-FI04-name = Profondità della filiera
indicator-FI04-plain = Quanti passaggi di fornitori stanno dietro un prodotto della regione.
indicator-FI05-name = Dipendenza dai compratori
indicator-FI05-plain = Se le piccole imprese vivono di un solo compratore.
indicator-FI06-name = Parallelismo di prodotti e conoscenza
indicator-FI06-plain = Quanto spesso chi commercia con un altro scambia con lui anche conoscenza.
indicator-FI07-name = Divario di raggio
indicator-FI07-plain = Se la conoscenza resta più vicina delle merci.
indicator-FI08-name = Peso della conoscenza
indicator-FI08-plain = Quante relazioni di conoscenza ci sono per ogni relazione commerciale.
indicator-FI09-name = Estensione della filiera
indicator-FI09-plain = Quanti nuovi stadi, servizi e partner di ricerca entrano nella filiera in un anno.
# Prossimità
indicator-PX1-name = Prossimità geografica
indicator-PX1-plain = Quanto i partner hanno sede vicini tra loro.
indicator-PX2-name = Prossimità istituzionale
indicator-PX2-plain = Se i partner vivono sotto le stesse regole.
indicator-PX3-name = Prossimità organizzativa
indicator-PX3-plain = Se i partner appartengono allo stesso gruppo di imprese.
indicator-PX4-name = Prossimità sociale
indicator-PX4-plain = Se i partner erano vicini nella rete precedente.
indicator-PX5-name = Prossimità cognitiva
indicator-PX5-plain = Quanto i partner si somigliano in ciò che sanno.

# Motivi: un dato che manca e che lo direbbe
needs-knowledge-ties-or-projects = Non ci sono né legami di conoscenza né progetti; lo direbbe un elenco di chi scambia conoscenza con chi.
needs-ties-of-home-actors = Non è noto nessun legame di conoscenza tra gli attori della regione; lo direbbe un elenco di chi lavora con chi.
needs-home-actors = Di nessun attore è noto che stia nella regione.
needs-actors-outside = Non è noto nessun attore fuori dalla regione, perciò non c’è nulla a cui paragonarla.
needs-ties-to-outside = Non è noto nessun legame con un attore fuori dalla regione.
needs-coordinates-of-tied-actors = Troppo pochi attori legati hanno coordinate; lo direbbero longitudine e latitudine degli attori.
needs-places-of-actors = I luoghi degli attori legati non sono noti; lo direbbe la loro regione o il loro paese.
needs-projects = Non è noto nessun progetto con un attore della regione; lo direbbe un elenco di progetti e dei loro partner.
needs-smes-at-home = Di nessun attore della regione è noto che sia una piccola o media impresa; lo direbbero i gruppi degli attori.
needs-second-layer-or-dates = C’è un solo strato di legami, senza date; lo direbbero un secondo strato (prodotti, persone, denaro), progetti o date dei legami.
needs-connected-triples = Nessun attore della regione ha due legami, perciò non c’è triangolo che possa chiudersi.
needs-owners-and-employees = I proprietari delle imprese non sono noti; lo direbbero la regione del proprietario e il numero di addetti.
needs-memberships-in-bodies = Non è nota nessuna appartenenza degli attori della regione ad associazioni o consigli; lo direbbero gli elenchi dei membri.
needs-bodies-with-two-home-members = Nessun organismo ha due membri della regione.
needs-ties-and-gaps-inside-and-across = Servono sia legami dentro la regione sia legami con attori esterni noti, e alcune coppie senza legame.
needs-kinds-of-actors = Nei dati nessuno è indicato come ente ponte; lo direbbe il genere più fine degli attori.
needs-joint-plans-or-bodies = Non sono noti né piani comuni né appartenenze; lo direbbe quali progetti sono strategici.
needs-sector-codes = I settori degli attori non sono noti; lo direbbero i codici di settore.
needs-themes-of-projects = Non sono noti né i temi dei progetti né i settori dei partner.
needs-earlier-period = Non c’è un periodo precedente; lo direbbero dati anteriori.
needs-actors-in-earlier-period = Nel periodo precedente non è noto nessun attore della regione.
needs-dated-periods = Entrambi i periodi richiedono date, il secondo dopo il primo.
needs-ties-two-waves = Servono legami dello stesso genere per due periodi; lo direbbe una seconda rilevazione.
needs-actors-with-two-ties = Nessun attore della regione ha due legami interni.
needs-competences-or-groups-of-partners = Dei partner di progetto non sono noti né le competenze né i gruppi.
needs-competences-or-sectors = Degli attori legati non sono noti né le competenze né i codici di settore.
needs-growth-of-own-sectors = La crescita dei settori della regione non è nota.
needs-foundation-and-parent-of-firms = Non è noto quando le imprese sono state fondate, e da chi; lo direbbero l’inizio dell’impresa e la sua casa madre.
needs-spin-offs-with-sector = Nel periodo non c’è nessuno spin-off di settore noto.
needs-groups-of-foreign-partners = I gruppi dei partner all’estero non sono noti.
needs-formality-of-ties = Non è noto se i legami siano formali; lo direbbe una colonna formal (yes o no).
needs-paths-between-groups = Nessun percorso unisce due attori di gruppi noti diversi.
needs-money-of-projects = Il denaro dei progetti non è noto; lo direbbero i bilanci e le loro fonti.
needs-levels-of-projects = I livelli che sostengono i progetti non sono noti.
needs-decision-dates = Non è noto quando i progetti sono stati proposti e concordati.
needs-products-and-knowledge-layers = Servono legami di conoscenza e di prodotti; lo direbbe chi fornisce chi.
needs-business-groups = I gruppi aziendali delle imprese non sono noti.
needs-twenty-actors = Meno di venti attori legati: il ventesimo superiore è vuoto.
needs-eight-connected-actors = Meno di otto attori sono connessi.
needs-deciding-roles-in-two-periods = Chi decide nei programmi non è noto per entrambi i periodi; lo direbbe il ruolo di ogni partecipante.
needs-filiere-of-tied-actors = La filiera e lo stadio degli attori legati non sono noti.
needs-product-ties = Non è noto chi fornisce chi; lo direbbero i legami di prodotti.
needs-direction-of-product-ties = I legami di prodotti richiedono una direzione, dal fornitore al compratore.
needs-sales-of-smes = Le vendite delle piccole imprese ai compratori non sono note.
formal-by-nature = La rete è fatta di progetti comuni, tutti formali; i legami informali non si vedono.
one-level-in-all-projects = Tutti i progetti nei dati sono di un solo livello; un registro di un livello non ne vede altri.
no-path-from-smes-to-research = Nessuna catena di contatti porta da una piccola impresa a un attore della ricerca.
no-lost-ties = Nessun legame è andato perduto.
no-new-ties = Nessun legame è nuovo.
no-related-sector-absent = Nessun settore che manca alla regione è affine a quelli che ha.
null-model-does-not-vary = Tutte le reti casuali di pari attività danno lo stesso valore, perciò il caso non si distingue dalla struttura.
network-too-large-for-null-model = La rete ({ $actors } attori, { $ties } legami) è troppo grande per il confronto nel tempo di una diagnosi.
tie-model-undecided = Le coppie non decidono quanto conti la distanza.
degrees-do-not-vary = Tutti gli attori hanno lo stesso numero di legami.
layer-does-not-vary = Uno degli strati è vuoto o pieno tra gli attori della regione.
median-not-reached = Di { $cases } casi ne è terminata meno della metà.
chain-too-large = La filiera di { $actors } attori è troppo grande per essere risolta nel tempo di una diagnosi.
chain-is-a-circle = Le forniture girano in cerchio senza un primo fornitore, perciò non c’è un livello.
too-many-competences = { $pairs } coppie di competenze sono troppe per il tempo di una diagnosi.

# Motivi: che cosa un numero sostituisce
stand-ins = { $list }
stand-in-joint-projects = I progetti comuni sostituiscono i legami di conoscenza.
stand-in-groups-from-names = { $actors ->
    [one] Il gruppo di { $actors } attore è dedotto
   *[other] I gruppi di { $actors } attori sono dedotti
 } dal nome.
stand-in-largest-component = La quota di attori nella parte connessa più grande sostituisce il confronto con il caso.
stand-in-home-preference-for-distance = La preferenza per partner della stessa regione sostituisce la distanza.
stand-in-copublications = Le copubblicazioni internazionali per milione di abitanti sostituiscono i progetti.
stand-in-first-buyer = Le vendite il cui maggior compratore è esterno sostituiscono la proprietà.
stand-in-foreign-controlled-employment = L’occupazione sotto controllo estero sostituisce la proprietà esterna alla regione.
stand-in-reciprocated-nominations = I legami riferiti da entrambi i termini sostituiscono la fiducia.
stand-in-public-bodies = Gli enti pubblici sostituiscono gli enti ponte.
stand-in-members-of-bodies = I membri degli organismi sostituiscono chi condivide un piano.
stand-in-unweighted = Tutti contano allo stesso modo, perché le dimensioni non sono note.
stand-in-sector-pairs-of-partners = Le coppie di settori dei partner sostituiscono le coppie di temi.
stand-in-group-entropy = La composizione dei gruppi di attori sostituisce le competenze.
stand-in-firm-births = Il tasso di natalità delle imprese sostituisce gli spin-off.
stand-in-business-rd-of-gdp = La R&S delle imprese in per cento del PIL sostituisce la sua quota del valore aggiunto.
stand-in-patents-per-employee = I brevetti per 1.000 addetti sostituiscono la R&S.
stand-in-machinery-share = I macchinari nella spesa per innovazione sostituiscono l’adozione.
stand-in-ties-in-projects = I legami che si ritrovano anche in un progetto sostituiscono i legami formali.
stand-in-degree-centralisation = La centralizzazione dei gradi sostituisce quella dell’intermediazione.
stand-in-public-share = La quota pubblica del denaro dei progetti sostituisce il denaro misto.
stand-in-seats-for-money = I posti nei progetti sostituiscono il denaro.
stand-in-budget-per-actor = Il bilancio dei progetti per attore sostituisce l’investimento sul fatturato; l’unità è l’euro.
stand-in-regulation-from-layers = Gruppi aziendali, legami di conoscenza e commercio sostituiscono la regola di ogni legame.
stand-in-activity-for-existence = Prendere parte a qualcosa sostituisce l’esistere, perché gli attori non hanno date.
stand-in-official-new-products = La quota ufficiale di nuovi prodotti sostituisce le risposte.
stand-in-national-growth = La crescita dell’occupazione nazionale sostituisce la domanda mondiale.
stand-in-sector-digits = Per { $pairs ->
    [one] { $pairs } coppia
   *[other] { $pairs } coppie
 } il codice di settore sostituisce le competenze.
stand-in-same-region = Per { $pairs ->
    [one] { $pairs } coppia
   *[other] { $pairs } coppie
 } la regione sostituisce il paese.
stand-in-owner-region = Per { $pairs ->
    [one] { $pairs } coppia
   *[other] { $pairs } coppie
 } la regione del proprietario sostituisce il gruppo aziendale.
survey-reliability = L’affidabilità dei quesiti (alfa di Cronbach) è { NUMBER($alpha, maximumFractionDigits: 2) }; 0,7 è il minimo usuale.
qap-result = Test di permutazione: p = { NUMBER($p, maximumFractionDigits: 3) } in { $draws } permutazioni.

# Con che cosa si confrontano i numeri
indicator-frame-rewired-ties = { $draws } reti casuali in cui ciascuno mantiene il numero di legami
indicator-frame-dealt-projects = { $draws } distribuzioni casuali di progetti in cui ciascuno mantiene il numero di progetti e ogni progetto la sua dimensione
indicator-frame-dealt-memberships = { $draws } distribuzioni casuali di appartenenze in cui ciascuno mantiene il numero di organismi e ogni organismo la sua dimensione
indicator-frame-random-regions = { $draws } insiemi casuali di altrettanti attori (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-dealt-sectors = { $draws } distribuzioni casuali dei settori (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-dealt-filieres = { $draws } distribuzioni casuali delle filiere (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-random-bodies = { $draws } scelte casuali di altrettanti enti ponte

# Note sulle righe dietro un numero
evidence-foreign-ties = { $ties ->
    [one] { $ties } legame con un altro paese
   *[other] { $ties } legami con altri paesi
 }
evidence-no-outside-in-two-steps = nessun esterno entro due passi
evidence-share-of-outside-ties = { NUMBER($percent, maximumFractionDigits: 1) } per cento dei legami verso l’esterno
evidence-steps-to-research = passi fino al più vicino attore della ricerca: { $steps }
evidence-no-path-to-research = nessun percorso verso un attore della ricerca
evidence-outside-largest-component = non nella parte connessa più grande
evidence-owner-outside = proprietario in { $region }
evidence-first-buyer-outside = maggior compratore esterno
evidence-new-pairs = nuove: { $pairs }
evidence-tie-lost = perduto dal periodo precedente
evidence-tie-gained = nuovo dal periodo precedente
evidence-lost-and-new = legami perduti { $lost }, nuovi { $new }
evidence-growth = crescita: { NUMBER($percent, maximumFractionDigits: 1) } per cento

# Gatekeeper
gatekeeper-reason = { $name }: { NUMBER($share, maximumFractionDigits: 0) } per cento dei legami della regione verso l’esterno (legami esterni { $outside }, di cui all’estero { $foreign }); legami interni: { $inside }.

### Fine degli indicatori di rete
