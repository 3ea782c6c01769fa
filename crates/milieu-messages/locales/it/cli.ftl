# La riga di comando.

## Aiuto: che cosa fa ogni comando

cli-about-milieu = Vedere, diagnosticare e guidare la rete della conoscenza di un territorio.
cli-more-milieu =
    La via principale:
      milieu import members members.xlsx --into styria.milieu
      milieu diagnose styria.milieu --region AT22
      milieu report styria.milieu --region AT22 --out styria.html
    Per vederlo all’opera su sette cluster sintetici:
      milieu demo
    Codici di uscita: 0 fatto, 1 qualcosa nei dati o nella domanda lo ferma, 2 comando scritto male, 3 difetto del programma.
cli-about-demo = Scrivere, importare e diagnosticare sette cluster sintetici
cli-more-demo =
    I dati sono sintetici: estratti da distribuzioni dichiarate secondo le parole del rapporto fondativo. Non dicono nulla dei luoghi reali.
    Esempio: milieu demo --out my-demo
cli-about-import = Portare file in un territorio, come un solo passo che si può annullare
cli-more-import =
    Generi: auto, members, ties, survey, cordis, keep, eurostat-tsv, sdmx-csv, json-stat, indicator-csv, panel, graphml, gexf, pajek, ucinet-dl, edge-list, regions.
    I file che vanno insieme stanno in un solo comando.
    Esempi:
      milieu import auto members.xlsx --into styria.milieu
      milieu import cordis organization.csv project.csv --into europe.milieu
      milieu import members members.csv --mapping ours.toml --preview --into styria.milieu
cli-about-inspect = Esaminare un file: formato, codifica, colonne e per che cosa sono prese
cli-more-inspect =
    Esempio: milieu inspect members.csv --save-mapping ours.toml
cli-about-diagnose = Diagnosticare la rete della conoscenza di una regione
cli-more-diagnose =
    Esempi:
      milieu diagnose styria.milieu --region AT22
      milieu diagnose keep.milieu -r AT22 --period 2000-2006,2007-2013,2014-2020
      milieu diagnose styria.milieu -r AT22 --explain AC01
      milieu diagnose styria.milieu -r AT22 --json
cli-about-report = Scrivere la diagnosi come un solo file HTML autonomo
cli-more-report =
    Esempio: milieu report styria.milieu --region AT22 --out styria.html
cli-about-info = Mostrare che cosa contiene un territorio
cli-about-regions = Elencare le regioni e quanti attori hanno sede in ciascuna
cli-about-undo = Annullare l’ultimo comando
cli-about-redo = Rifare ciò che è stato annullato
cli-about-history = Elencare ogni comando, dal più recente
cli-about-check = Controllare che un file di territorio sia integro
cli-about-duplicates = Elencare coppie di attori che possono essere uno solo
cli-about-merge = Fare di due attori uno solo
cli-more-merge =
    Esempio: milieu merge styria.milieu members:acme members:acme-gmbh
cli-about-edit = Modificare un attore
cli-more-edit =
    Un valore vuoto rende sconosciuto il campo.
    Esempio: milieu edit styria.milieu members:acme employees=120 group=sme
cli-about-remove = Togliere un attore con i suoi legami e le sue partecipazioni
cli-about-set = Cambiare un’impostazione del territorio
cli-more-set =
    Impostazioni: home, le regioni diagnosticate quando non se ne indica nessuna; periods, i periodi che una diagnosi confronta; comparison,
    le regioni con cui una regione può essere confrontata (codici separati da virgole; tutte le regioni del territorio se non è impostata).
    Esempio: milieu set keep.milieu periods 2000-2006,2007-2013,2014-2020
cli-about-locate = Dare agli attori la loro regione dalle coordinate
cli-more-locate =
    Esempio: milieu locate ev.milieu --shapes NUTS_RG_60M_2021_4326_LEVL_3.geojson
cli-about-export = Scrivere la rete o le tabelle per altri programmi
cli-more-export =
    Formati: graphml, gexf, pajek, ucinet-dl, edge-list, csv (una cartella con una tabella per file).
    Esempi:
      milieu export styria.milieu --out styria.gexf
      milieu export styria.milieu --format csv --out tables
cli-about-indicators = Elencare gli indicatori, o definirne uno
cli-more-indicators =
    Esempio: milieu indicators AC01
cli-about-instruments = Elencare gli strumenti di politica, o descriverne uno
cli-about-published = Riprodurre le cifre stampate nel rapporto fondativo, con le loro contraddizioni
cli-about-completions = Scrivere uno script di completamento per una shell
cli-more-completions =
    Esempio: milieu completions bash > ~/.local/share/bash-completion/completions/milieu
cli-about-reference = Scrivere le pagine di riferimento del manuale

## Aiuto: argomenti

cli-arg-help = Stampare l’aiuto
cli-arg-version = Stampare la versione
cli-arg-json = Stampare JSON per altri programmi invece di testo
cli-arg-quiet = Stampare solo ciò che è stato chiesto
cli-arg-seed = Seme di tutto ciò che è casuale; lo stesso seme dà gli stessi byte
cli-arg-out = Dove scrivere
cli-arg-demo-out = Cartella per i file, il territorio e il rapporto
cli-arg-runs = Ripetizioni Monte Carlo (1000 se non detto altrimenti)
cli-arg-file = File di territorio
cli-arg-kind = Genere dei file; auto lo riconosce
cli-arg-inspect-kind = Genere per cui si deduce la mappatura
cli-arg-paths = File da leggere
cli-arg-path = File da esaminare
cli-arg-into = File di territorio; creato se non c’è
cli-arg-mapping = File di mappatura: quale colonna è quale campo
cli-arg-save-mapping = Scrivere in questo file la mappatura dedotta, da modificare a mano
cli-arg-preview = Mostrare che cosa si leggerebbe senza cambiare nulla
cli-arg-sheet = Foglio di una cartella di lavoro
cli-arg-title = Titolo della fonte, come la si citerebbe
cli-arg-licence = Licenza o condizioni della fonte
cli-arg-retrieved = Giorno in cui i dati sono stati prelevati
cli-arg-synthetic = Segnare i dati come inventati a scopo dimostrativo
cli-arg-again = Leggere un file benché sia già stato importato
cli-arg-lenient = Acquisire il resto di un elenco di membri, di legami o di un’indagine quando alcune celle o righe non si possono acquisire
cli-arg-encoding = Codifica di un file di testo, p. es. windows-1252; riconosciuta se non è data
cli-arg-layer = Strato: products, people, money, information, knowledge
cli-arg-import-region = Regione degli attori che non ne indicano una
cli-arg-region-scheme = Classificazione dei codici di regione, p. es. nuts-2016; i codici rinominati vi sono portati
cli-arg-author = Chi lo fa, per la cronologia
cli-arg-reason = Perché, per la cronologia
cli-arg-region = Regione da diagnosticare, p. es. AT22; anche più d’una; ALL per tutti
cli-arg-projects = Partecipazioni a progetti e organismi, al posto dei legami
cli-arg-export-region = Solo questa regione e i suoi partner
cli-arg-as-of = Ciò che valeva in questo giorno
cli-arg-period = Periodi di anni, p. es. 2007-2013; più d’uno, dal più vecchio al più nuovo, danno un andamento
cli-arg-recorded-as-of = Che cosa conteneva il file dopo questo evento o a questa data
cli-arg-explain = Mostrare un indicatore fino alle righe che lo sostengono
cli-arg-all = Mostrare ogni indicatore
cli-arg-dictionary = Altri indicatori, da un file di testo
cli-arg-level = Solo questo livello NUTS (da 0 a 3)
cli-arg-within = Solo dentro questa regione
cli-arg-findings = Mostrare le segnalazioni conservate con questo evento
cli-arg-threshold = Minima somiglianza mostrata, da 0 a 1
cli-arg-most = Quante coppie mostrare
cli-arg-keep = Chiave o nome dell’attore che resta
cli-arg-gone = Chiave o nome dell’attore che ne diventa parte
cli-arg-actor = Chiave o nome dell’attore
cli-arg-fields = Campo e nuovo valore
cli-arg-name = Nome dell’impostazione
cli-arg-value = Valore dell’impostazione
cli-arg-shapes = Confini: GeoJSON o TopoJSON con codici NUTS
cli-arg-nearest = I punti fuori da ogni regione prendono la più vicina entro questa distanza, in chilometri
cli-arg-format = Formato; ricavato dall’estensione del file se non è dato
cli-arg-code = Codice di un indicatore
cli-arg-id = Id di uno strumento
cli-arg-shell = Shell
cli-arg-folder = Cartella

## Perché un comando si ferma

cli-stopped = Fermato: { $what }
cli-usage = { $what } Vedere --help.
cli-internal = Questo è un difetto di Milieu, non di chi lo usa: { $detail }. Si prega di segnalarlo.
cli-findings-stop = Fermato; nulla è stato cambiato:
cli-findings-unusable = Fermato, perché una parte della fonte non si può usare:
cli-cannot-print = L’uscita non si può scrivere: { $reason }.
cli-not-a-date = «{ $text }» non è una data; scriverla come 2019-02-28.
cli-not-a-period = «{ $text }» non è un periodo; scrivere 2007-2013 o 2007-01-01..2013-12-31.
cli-not-an-event-or-time = «{ $text }» non è né il numero di un evento né un tempo; vedere: milieu history FILE.
cli-not-a-region = «{ $text }» non è un codice di regione; AT22 lo è.
cli-unknown-kind = «{ $text }» non è un genere di importazione; ci sono: { $kinds }.
cli-unknown-word = «{ $word }» non è tra: { $allowed }.
cli-unknown-actor = Nessun attore ha la chiave o il nome «{ $text }».
cli-several-actors = { $count } attori hanno il nome «{ $text }»; usare una chiave.
cli-did-you-mean = Forse: { $list }?
cli-merge-same = «{ $key }» non si può unire con sé stesso.
cli-not-field-value = «{ $text }» non è nella forma FIELD=VALUE.
cli-bad-value = «{ $text }» non può essere il valore di { $field }.
cli-unknown-field = Un attore non ha un campo { $field }; ci sono: { $fields }.
cli-threshold-range = La soglia è { $value }; deve stare tra 0 e 1.
cli-nothing-imported = In { $files } non c’è nulla da importare. Controllare che dopo le intestazioni seguano righe di dati.
cli-preview-would-stop = questa importazione non porterebbe nulla, per i motivi indicati sopra.
cli-mapping-there = «{ $file }» c’è già. Scegliere un altro nome, perché le modifiche fatte a mano non vadano perdute.
cli-no-mapping-for-kind = i file del genere { $kind } hanno colonne fisse e non richiedono una mappatura; possono averla elenchi di membri, elenchi di legami e fogli d’indagine. Dire quale con --kind.
cli-unknown-setting = Non c’è un’impostazione «{ $name }»; ci sono: { $known }.
cli-format-untold = L’estensione di «{ $file }» non dice il formato; dire --format e uno tra: { $formats }, csv.

## Parole

cli-severity-note = nota
cli-severity-warning = avviso
cli-severity-error = errore
cli-place-row = riga { $row }
cli-more-findings = { $count ->
    [one] un’altra
   *[other] altre { $count }
 } del genere { $code }
cli-synthetic = DATI SINTETICI: inventati a scopo dimostrativo; nulla qui dice qualcosa sui luoghi reali.
cli-territory-empty = Il territorio è vuoto. Portarvi qualcosa con milieu import.
cli-history-empty = In questo territorio non è stato ancora fatto nulla.
cli-no-findings = Con l’evento { $event } non è conservata nessuna segnalazione.
cli-no-regions = Nessun attore ha ancora una regione.
cli-no-duplicates = Non ci sono due attori che sembrino uno solo.
cli-duplicates-shown = { $shown } coppie su { $count }. Fare di due uno solo con: milieu merge FILE KEEP GONE
cli-duplicates-found = { $count ->
    [one] Una coppia di attori può essere lo stesso attore
   *[other] { $count } coppie di attori possono essere lo stesso attore
 }; vedere: milieu duplicates { $file }
cli-sound = Il file è integro.
cli-done = Fatto: { $kind } «{ $subject }» (evento { $event }). Per annullare: milieu undo { $file }
cli-brought-forward = «{ $file }» aveva il formato { $from } ed è stato portato al formato attuale. Le versioni precedenti del programma non possono più aprirlo.
cli-undone = Annullato: { $kind } «{ $subject }» (evento { $event }).
cli-redone = Rifatto: { $kind } «{ $subject }» (evento { $event }).
cli-counts = { $table }: registrazioni aggiunte { $added }, cambiate { $changed }, tolte { $removed }
cli-reading = { $stage } { $file } { $rows }
cli-imported = Importazione di { $subject }: { $rows ->
    [one] { $rows } riga letta
   *[other] { $rows } righe lette
 }, { $warnings ->
    [0] nessun avviso
    [one] un avviso
   *[other] { $warnings } avvisi
 } (evento { $event }).
cli-all-findings = Tutte le segnalazioni: milieu history { $file } --findings { $event }
cli-preview-only = Questa era un’anteprima; nulla è stato cambiato.
cli-mapping-saved = La mappatura dedotta è in { $file }. Modificarla a mano e importare con --mapping.
cli-inspect-kind = Sembra { $kind }: { $what }
cli-inspect-unknown = Il genere di questo file non è riconosciuto; indicarlo all’importazione.
cli-inspect-text = Codifica { $encoding }, separatore «{ $separator }».
cli-source = { $title } ({ $kind }; licenza: { $licence })
cli-source-synthetic = sintetica
cli-source-real = come fornita

cli-kind-import = importazione
cli-kind-add = aggiunta
cli-kind-edit = modifica
cli-kind-remove = rimozione
cli-kind-merge = unione
cli-kind-set = impostazione
cli-kind-undo = annullamento
cli-kind-redo = ripetizione

cli-table-source = fonti
cli-table-region = regioni
cli-table-actor = attori
cli-table-competence = competenze
cli-table-tie = legami
cli-table-project = progetti e organismi
cli-table-affiliation = partecipazioni
cli-table-institution = istituzioni
cli-table-statistic = statistiche
cli-table-answer = risposte all’indagine
cli-table-measure = misure di politica
cli-table-setting = impostazioni
cli-table-layout = disposizioni

cli-head-event = Evento
cli-head-at = Tempo (UTC)
cli-head-kind = Che cosa
cli-head-subject = Oggetto
cli-head-records = Registrazioni
cli-head-region = Regione
cli-head-name = Nome
cli-head-actors = Attori
cli-head-column = Colonna
cli-head-field = Presa per
cli-head-first-values = Primi valori
cli-heading-groups = Attori per gruppo
cli-heading-layers = Legami per strato
cli-heading-sources = Fonti

## Le cifre del rapporto fondativo

cli-published-note = Cifre stampate nel rapporto fondativo, dal 2000 al 2006, e ciò che ne segue. Verificano i calcoli; non sono dati attuali.
cli-head-id = Id
cli-head-value = Stampato
cli-head-computed = Calcolato
cli-head-figure = Cifra
cli-head-paragraph = Dove
cli-heading-statements = Affermazioni senza un numero
cli-heading-contradictions = Dove il rapporto si contraddice

## Diagnosi sullo schermo

cli-cannot-read = { $file } non si può leggere: { $reason }.
cli-cannot-write = { $file } non si può scrivere: { $reason }. Nulla è rimasto a metà; scegliere un altro posto con --out.
cli-bad-dictionary = Il dizionario non si può usare: { $reason }
cli-which-region = Quale regione?
cli-which-region-hint = Dirlo con --region, o una volta per tutte con: milieu set FILE home AT22. Le regioni che ci sono: milieu regions FILE
cli-no-period = Non c’è un periodo da giudicare.
cli-nobody-in-region = Nell’ultimo periodo richiesto nessun attore è nella regione { $region }.
cli-see-regions = Le regioni e i paesi con attori si elencano con: milieu regions FILE
cli-regions-with-actors = Regioni con attori, dalla più vicina: { $list }.
cli-unknown-indicator = Nessun indicatore ha il codice { $code }; vedere: milieu indicators
cli-unknown-instrument = Nessuno strumento ha l’id { $id }; vedere: milieu instruments
cli-unknown-format = «{ $text }» non è un formato; ci sono: { $formats }, csv.
cli-heading-type = Tipo di rete
cli-heading-factors = Sei fattori
cli-factor-scale = 0 è il più debole, 1 il più forte; nove ripetizioni su dieci stanno sulla linea. { $comparison }
cli-few-actors = { $actors ->
    [one] Solo { $actors } attore
   *[other] Solo { $actors } attori
 }: ciò che segue è contare, non misurare.
cli-heading-gatekeepers = Gatekeeper: chi porta dentro conoscenza esterna
cli-heading-weak = Che cosa è debole, e perché
cli-heading-instruments = Che cosa si potrebbe fare
cli-heading-unknown = Che cosa non si sa, e che cosa lo direbbe
cli-heading-course = Andamento
cli-heading-indicators = Tutti gli indicatori
cli-heading-rows = Le righe dietro il numero
cli-type-because = Perché: { $reasons }.
cli-factor-withheld = non fornito
cli-factor-weak = debole
cli-concepts-known = concetti noti: { $known }
cli-more-gatekeepers = { $count ->
    [one] e un altro
   *[other] e altri { $count }
 }; vedere --json o il rapporto.
cli-nothing-scored = Nessun fattore ha un punteggio, perciò nessuno si può dire debole o forte.
cli-nothing-weak = Nessun fattore è sotto il primo quartile del suo confronto nella quota di ripetizioni che l’impostazione richiede.
cli-weak-factor = { $factor }: { $line } I più bassi: { $concepts }.
cli-instrument = { $name } (¶{ $paragraph }; per { $factors })
cli-further-instruments = Altri suggeriti: { $more }; non giudicabili per mancanza di dati: { $undecided }. Vedere il rapporto.
cli-unknown = { $name } ({ $datum }): { $tells }
cli-more-unknowns = { $count ->
    [one] e un altro
   *[other] e altri { $count }
 }; vedere il rapporto.
cli-more-of-diagnosis = Altro: --all, --explain CODE, --json, o milieu report. Regione { $region }, dati { $hash }, seme { $seed }, { $runs } ripetizioni.
cli-head-group = Gruppo
cli-head-inside = Dentro
cli-head-outside = Fuori
cli-head-share = Quota
cli-head-code = Codice
cli-head-status = Stato
cli-head-position = Posizione
cli-head-factor = Fattore
cli-head-unit = Unità
cli-head-row = Riga
cli-head-adds = Aggiunge
cli-head-note = Nota
cli-head-record = Registrazione
cli-explain-value = Valore
cli-explain-formula = Formula
cli-explain-direction = Direzione
cli-explain-source = Fonte della misura
cli-explain-reason = Osservazione
cli-explain-coverage = Copertura
cli-explain-input = Dati in ingresso (usati/necessari)
cli-explain-frame = Confrontato con
cli-explain-not-scored = È un tratto o ha un ottimo: è mostrato e non entra in nessun punteggio.
cli-explain-unit = Unità
cli-explain-factor = Fattore
cli-explain-tables = Tabelle necessarie
cli-explain-fallback = Sostituto
cli-explain-paragraphs = Rapporto fondativo
cli-acts-on = Agisce su: { $factors }
cli-seen-in = L’effetto si vedrebbe in: { $codes }

## Rapporto, esportazione, localizzazione, dimostrazione

cli-report-written = Il rapporto è in { $file }.
cli-exported = Scritti in { $file } come { $format }: { $nodes ->
    [one] { $nodes } attore
   *[other] { $nodes } attori
 } e { $edges ->
    [one] { $edges } legame
   *[other] { $edges } legami
 }.
cli-exported-tables = { $count ->
    [one] { $count } tabella scritta
   *[other] { $count } tabelle scritte
 } in { $folder }.
cli-nobody-located = Nessun attore senza regione sta dentro questi confini.
cli-located = Attori dentro una regione: { $inside }, vicino a una: { $near }, in nessuna: { $outside } (evento { $event }).
cli-demo-not-ours = { $file } contiene dati che non sono della dimostrazione; scegliere un’altra cartella con --out.
cli-demo-done = I file dei sette cluster sintetici sono in { $folder }; ogni cluster ha una cartella con i fogli di calcolo e le tabelle che sono stati importati.
cli-demo-report = Il rapporto è in { $file }; aprirlo in un browser.
cli-demo-next = Provare: milieu diagnose { $file } --region AT22 --explain AC01

reference-commands = Comandi
reference-indicators = Indicatori
reference-instruments = Strumenti
cli-mend-or-lenient = Correggere questi punti nel file, o acquisire il resto con --lenient.

## milieu network

cli-about-network = Misurare, confrontare, scomporre e disegnare una rete
cli-more-network =
    Una fonte è un file di territorio, una cartella di riferimento (nodes.csv, ties_LAYER.csv), o un file semplice: un elenco di archi, un
    elenco di partecipazioni, GraphML, GEXF, Pajek, UCINET DL.
    Esempi:
      milieu network measure ties.csv
      milieu network measure styria.milieu --layer knowledge --label group
cli-about-network-measure = Misurare la rete nel suo insieme, e ogni attore
cli-more-network-measure =
    Le colonne si riconoscono dalle intestazioni (source, target, weight; actor, project), altrimenti dalla posizione. Le righe che non si
    possono usare fermano il comando e sono elencate; --lenient le esclude e prosegue.
    Esempi:
      milieu network measure --list
      milieu network measure ties.csv --directed --weights used
      milieu network measure board-seats.csv --affiliations --top 20 --by betweenness
      milieu network measure styria.milieu --region AT22 --label group,sector --out actors.parquet
cli-arg-network-source = Territorio, cartella di riferimento, elenco di archi, partecipazioni o file di grafo
cli-arg-network-layer = Strato di legami da prendere; gli strati non si sommano mai
cli-arg-network-affiliations = Prendere le partecipazioni: chi è in quale progetto, evento o organismo
cli-arg-network-directed = I legami del file hanno una direzione
cli-arg-network-nodes = Tabella di attori: id, name, una colonna per ogni etichetta
cli-arg-network-region = Solo gli attori interni a questa regione, e i legami tra loro
cli-arg-network-period = Anni, p. es. 2007-2013
cli-arg-network-weights = Se i pesi contano dove una misura ha una forma per entrambi i casi
cli-arg-network-projection = Che cosa aggiunge a un legame un progetto di k partner: 1, 1/(k−1) o 1/k
cli-arg-network-min-weight = Escludere i legami sotto questo peso
cli-arg-network-largest-project = Escludere i progetti con più partner di così
cli-arg-network-lenient = Escludere le righe che non si possono usare e proseguire
cli-arg-network-label = Colonna che divide gli attori in classi; anche più d’una
cli-arg-network-unknown = Che cosa sono gli attori senza etichetta
cli-arg-network-draws = Estrazioni di un confronto casuale
cli-arg-network-out = File per i risultati: .csv, .xlsx, .json o .parquet
cli-arg-network-measure-list = Elencare ogni misura e che cosa dice
cli-arg-network-measure-measures = Misure per codice, o tutte con all
cli-arg-network-measure-per-actor = Mostrare anche gli attori
cli-arg-network-measure-top = Quanti attori mostrare
cli-arg-network-measure-by = Misura che ordina gli attori
cli-arg-network-measure-approximate = Stimare l’intermediazione entro questo errore invece di calcolarla esattamente
cli-about-network-compare = Confrontare due reti, gli strati o i periodi di una, o una con reti casuali
cli-more-network-compare =
    Gli attori di due fonti si riconoscono dai loro identificatori.
    Esempi:
      milieu network compare 2007.csv 2014.csv
      milieu network compare styria.milieu --layers knowledge,information
      milieu network compare keep.milieu --projects --period 2007-2013,2014-2020
      milieu network compare ties.csv --null degree --draws 200
cli-about-network-communities = Trovare gruppi con più legami interni del caso
cli-more-network-communities =
    Esempi:
      milieu network communities ties.csv --runs 50
      milieu network communities styria.milieu --objective cpm --resolution 0.1 --out members.csv
      milieu network communities ties.csv --draws 100 --label office --nodes people.csv
cli-about-network-roles = Trovare chi sta tra chi: coordinatori, gatekeeper, collegamenti
cli-more-network-roles =
    Esempi:
      milieu network roles styria.milieu --label group
      milieu network roles ties.csv --nodes people.csv --label office,status --unknown left-out --out brokers.parquet
cli-about-network-robustness = Vedere che cosa resta quando gli attori se ne vanno
cli-more-network-robustness =
    Esempi:
      milieu network robustness ties.csv
      milieu network robustness styria.milieu --orders degree,current-degree,random --label group
cli-about-network-regress = Spiegare i legami di uno strato con altri strati e con ciò che sono gli attori
cli-more-network-regress =
    Regressione sulle coppie di attori (MRQAP), con test di double semi-partialling. Gli attori senza un valore sono esclusi e contati.
    Esempi:
      milieu network regress lazega --outcome friendship --on cowork --same office --difference age
      milieu network regress styria.milieu --outcome knowledge --on products --same group,region
      milieu network regress ties.csv --directed --nodes people.csv --sender seniority --receiver seniority
cli-arg-network-outcome = Strato di cui si spiegano i legami; senza, la rete del file
cli-arg-network-on = Strati che spiegano
cli-arg-network-same = Colonne: entrambi gli attori sono nella stessa classe
cli-arg-network-sender = Colonne di numeri: valore dell’attore da cui il legame parte
cli-arg-network-receiver = Colonne di numeri: valore dell’attore a cui il legame arriva
cli-arg-network-sum = Colonne di numeri: somma dei valori dei due attori
cli-arg-network-difference = Colonne di numeri: differenza al quadrato dei valori dei due attori
cli-arg-network-regress-draws = Permutazioni di ogni test; fino a otto attori si fanno tutte
cli-about-network-layout = Disporre gli attori per un disegno, e conservare i posti
cli-more-network-layout =
    Esempi:
      milieu network layout ties.csv --out drawing.svg
      milieu network layout styria.milieu --algorithm wedges --label group --save by-group --out by-group.svg
      milieu network layout styria.milieu --keep by-group --out now.svg
cli-about-network-backbone = Tenere i legami che sono più del caso
cli-more-network-backbone =
    Esempi:
      milieu network backbone ties.csv --level 0.01 --out backbone.csv
      milieu network backbone board-seats.csv --affiliations --correction false-discoveries
cli-arg-network-compare-period = Anni, p. es. 2007-2013; più periodi di una fonte si confrontano
cli-arg-network-with = Una seconda fonte
cli-arg-network-layers = Strati da confrontare; tutti se non indicati
cli-arg-network-null = Confrontare con reti casuali che conservano i legami di ogni attore, o entrambi i margini delle partecipazioni
cli-arg-network-objective = Che cosa si rende il più grande possibile
cli-arg-network-resolution = Più grande trova comunità più piccole
cli-arg-network-runs = Ricerche con semi diversi; se ne mostra il consenso
cli-arg-network-communities-draws = Reti casuali per la significatività; 0 per nessuna
cli-arg-network-top = Quante mostrarne
cli-arg-network-orders = Ordini in cui gli attori se ne vanno
cli-arg-network-robustness-draws = Ordini casuali di cui si fa la media
cli-arg-network-algorithm = Come si dispongono gli attori
cli-arg-network-rounds = Massimo di giri delle forze della disposizione
cli-arg-network-layout-label = Colonna per spicchi, stadi di una filiera, e forme
cli-arg-network-layout-out = File per i posti (.csv, .xlsx, .json, .parquet) o un disegno (.svg); anche più d’uno
cli-arg-network-save = Conservare la disposizione nel territorio con questo nome, come passo che si può annullare
cli-arg-network-keep = Partire dalla disposizione conservata con questo nome: chi ha un posto vi resta
cli-arg-network-filter = Test dei legami; disparity per i legami, stochastic-degree per le partecipazioni se non detto altrimenti
cli-arg-network-level = Massimo valore p di un legame che si tiene
cli-arg-network-correction = Come i valori p rispondono di molti legami
cli-arg-export-layout = Aggiungere i posti di una disposizione conservata nel territorio
cli-no-layout = Il territorio non conserva una disposizione «{ $name }»; vedere: milieu network layout
