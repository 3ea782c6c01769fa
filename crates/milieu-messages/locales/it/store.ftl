# Italiano: archivio
# Perché un file di territorio non si può aprire, leggere o scrivere.
store-missing = Il file «{ $path }» non esiste. Controllare il nome, o creare lì un nuovo territorio.
store-already-there = «{ $path }» esiste già. Scegliere un altro nome, oppure aprirlo.
store-folder = «{ $path }» è una cartella, non un file di territorio. Indicare il file al suo interno.
store-no-permission = Il sistema non consente l’accesso a «{ $path }». Controllare i permessi del file e della sua cartella.
store-not-a-territory = «{ $path }» non è un file di territorio, o il suo inizio è danneggiato. Nulla è stato cambiato. Se contiene dati da acquisire, importarlo in un territorio.
store-newer-format = «{ $path }» ha il formato { $found }; questo programma conosce formati fino a { $known }. Aprirlo con una versione più recente del programma.
store-migration-failed = Non è stato possibile portare «{ $path }» dal formato { $found } al formato { $known }: { $detail }. Il tentativo è avvenuto su una copia; il file è rimasto com’era.
store-busy = Un altro processo sta usando «{ $path }». Nulla è stato cambiato; riprovare quando avrà finito.
store-read-only = «{ $path }» si può solo leggere: è segnato così, o è stato aperto così. Nulla è stato cambiato.
store-disk-full = Il disco che contiene «{ $path }» è pieno. Nulla è stato cambiato; fare spazio e riprovare.
store-damaged = «{ $path }» è danneggiato: { $detail }. Ripristinarlo da una copia di sicurezza.
store-bad-cell = «{ $path }» contiene «{ $value }» nella colonna { $column } della tabella { $table }, il che non può essere. Il file è stato cambiato da un altro programma, o è danneggiato.
store-not-there = Nessuna voce { $table } «{ $key }» da togliere. Nulla è stato cambiato.
store-not-finite = Il valore di { $column } di { $table } «{ $key }» non è un numero finito. Nulla è stato cambiato.
store-reserved-kind = «{ $kind }» non è un comando che si possa applicare.
store-nothing-to-undo = Non resta nulla da annullare.
store-nothing-to-redo = Non resta nulla da ripetere.
store-unknown-event = Nella cronologia non c’è un evento { $event }.
store-system = Il sistema segnala un problema con «{ $path }»: { $detail }.
store-internal = Un difetto del programma stesso, in «{ $path }»: { $detail }. Si prega di segnalarlo.

# Che cosa trova un controllo del file.
store-check-integrity = La base di dati è danneggiata: { $detail }.
store-check-log = Gli eventi non si susseguono correttamente.
store-check-versions = { $count ->
    [one] { $count } versione di registrazioni nella tabella { $table } si sovrappone a un’altra o finisce prima di cominciare.
   *[other] { $count } versioni di registrazioni nella tabella { $table } si sovrappongono o finiscono prima di cominciare.
 }
store-check-counts = La tabella { $table } non contiene le versioni che gli eventi dicono di aver prodotto.
store-check-key = La registrazione «{ $key }» della tabella { $table } non è ciò che dice la sua chiave.

# La pagina di riferimento di tabelle e colonne.
schema-title = Il file di territorio
schema-intro = Un file di territorio è una base di dati SQLite, formato { $format }. { $application } è { $number } (le lettere { $letters }), { $version } è il formato.
schema-versions = Una registrazione non viene mai sovrascritta: ogni sua versione è una riga che conosce l’evento che l’ha introdotta ({ $from }) e quello che l’ha sostituita o tolta ({ $until }). Che cosa è il territorio adesso:
schema-at-event = Che cosa era dopo l’evento { $event }:
schema-unknown = Sconosciuto è NULL, mai zero. Anche un elenco vuoto o un insieme vuoto di attributi è NULL.
schema-records = Tabelle delle registrazioni
schema-house = Tabelle che tengono in ordine il file
schema-head-column = Colonna
schema-head-holds = Contiene
schema-head-required = Sempre presente
schema-head-meaning = Significato
schema-required = sì
schema-kind-text = testo
schema-kind-integer = intero
schema-kind-real = reale
schema-kind-boolean = intero, 0 o 1
schema-kind-date = testo, giorno `YYYY-MM-DD`
schema-kind-time = testo, UTC `YYYY-MM-DDThh:mm:ss.sssZ`
schema-kind-json = testo, JSON
schema-kind-event = intero, un evento

schema-column-record-id = Numero della riga, solo per la base di dati.
schema-column-record-recorded-from = Evento che ha introdotto questa versione della registrazione.
schema-column-record-recorded-until = Evento che l’ha sostituita o tolta; NULL finché vale.
schema-column-record-key = Chiave, fatta di ciò che identifica il fatto.

schema-table-source = Da dove vengono le righe.
schema-column-source-key = Chiave.
schema-column-source-title = Titolo come lo citerebbe una persona.
schema-column-source-format = Formato con cui è stata letta, p. es. `cordis-csv`.
schema-column-source-file = Nome del file.
schema-column-source-sha256 = SHA-256 del file, in esadecimale.
schema-column-source-retrieved = Giorno in cui i dati sono stati prelevati o letti.
schema-column-source-licence = Licenza o condizioni.
schema-column-source-synthetic = Se i dati sono inventati a scopo dimostrativo.

schema-table-region = Regioni.
schema-column-region-key = Codice, p. es. NUTS.
schema-column-region-scheme = Classificazione e versione, p. es. `nuts-2016`.
schema-column-region-name = Nome.
schema-column-region-parent = Codice della regione in cui si trova.
schema-column-region-kind = `metropolitan`, `old-industrial`, `lagging` o altro.
schema-column-region-longitude = Longitudine di un punto interno, in gradi.
schema-column-region-latitude = Latitudine di un punto interno, in gradi.

schema-table-actor = Imprese, organizzazioni e istituzioni.
schema-column-actor-key = Chiave.
schema-column-actor-name = Nome.
schema-column-actor-short-name = Nome breve.
schema-column-actor-actor-group = `large-firm`, `sme`, `business-service`, `financial-service`, `research` o `public`.
schema-column-actor-group-basis = Come si conosce il gruppo: `stated`, `derived` o `name`.
schema-column-actor-kinds = Generi più fini, un elenco.
schema-column-actor-region = Regione, al livello più fine noto.
schema-column-actor-country = Paese, due lettere come nelle statistiche europee.
schema-column-actor-town = Città.
schema-column-actor-postcode = Codice postale.
schema-column-actor-longitude = Longitudine, in gradi.
schema-column-actor-latitude = Latitudine, in gradi.
schema-column-actor-sector = Codice del settore.
schema-column-actor-sector-scheme = Classificazione del codice del settore: `nace2` o altra.
schema-column-actor-employees = Persone occupate.
schema-column-actor-tertiary-share = Quota di persone con istruzione terziaria, da 0 a 1.
schema-column-actor-research = Se svolge ricerca e sviluppo propri.
schema-column-actor-research-expenditure = Spesa in R&S, migliaia di euro l’anno.
schema-column-actor-turnover = Fatturato, migliaia di euro l’anno.
schema-column-actor-business-group = Gruppo aziendale di cui fa parte.
schema-column-actor-owner-region = Regione del proprietario.
schema-column-actor-filiere = Filiera.
schema-column-actor-stage = Stadio della filiera, a partire da monte.
schema-column-actor-valid-from = Primo giorno di vita.
schema-column-actor-valid-until = Ultimo giorno di vita.
schema-column-actor-attributes = Tutto il resto che accompagnava la riga.
schema-column-actor-source = Chiave della fonte.

schema-table-competence = Competenze degli attori.
schema-column-competence-actor = Chiave dell’attore.
schema-column-competence-scheme = Vocabolario del codice: `own`, `cpc`, `nace2` o altro.
schema-column-competence-code = Codice o termine.
schema-column-competence-weight = Forza, maggiore di 0.
schema-column-competence-source = Chiave della fonte.

schema-table-tie = Legami tra due attori, in strati.
schema-column-tie-from-actor = Chiave dell’attore da cui parte; per i prodotti il fornitore.
schema-column-tie-to-actor = Chiave dell’attore a cui arriva; per i prodotti il compratore.
schema-column-tie-layer = `products`, `people`, `money`, `information` o `knowledge`.
schema-column-tie-directed = Se la direzione conta.
schema-column-tie-weight = Forza, maggiore di 0.
schema-column-tie-codified = Codificato (1) o tacito (0).
schema-column-tie-formal = Formale (1) o informale (0).
schema-column-tie-set-off-by = Che cosa lo ha avviato: `demand`, `cost`, `regulation` o altro.
schema-column-tie-reported-by = Chiave dell’attore che lo ha riferito.
schema-column-tie-valid-from = Primo giorno.
schema-column-tie-valid-until = Ultimo giorno.
schema-column-tie-attributes = Tutto il resto che accompagnava la riga.
schema-column-tie-source = Chiave della fonte.

schema-table-project = Progetti, organismi ed eventi a cui gli attori partecipano.
schema-column-project-key = Chiave.
schema-column-project-title = Titolo.
schema-column-project-acronym = Acronimo.
schema-column-project-kind = `project`, `body` o `event`.
schema-column-project-level = Livello che lo sostiene: `local`, `regional`, `national` o `eu`.
schema-column-project-programme = Programma.
schema-column-project-valid-from = Primo giorno.
schema-column-project-valid-until = Ultimo giorno.
schema-column-project-budget = Costo totale, euro.
schema-column-project-public-money = Denaro pubblico, euro.
schema-column-project-private-money = Denaro privato, euro.
schema-column-project-themes = Temi o classi tecnologiche, un elenco.
schema-column-project-strategic = Se è un piano o una strategia comune di lungo periodo.
schema-column-project-set-off-by = Che cosa lo ha avviato: `demand`, `regulation` o altro.
schema-column-project-decision-from = Giorno in cui è stato proposto.
schema-column-project-decision-until = Giorno in cui è stato concordato.
schema-column-project-attributes = Tutto il resto che accompagnava la riga.
schema-column-project-source = Chiave della fonte.

schema-table-affiliation = Attori che partecipano a progetti, organismi ed eventi.
schema-column-affiliation-actor = Chiave dell’attore.
schema-column-affiliation-project = Chiave del progetto.
schema-column-affiliation-role = Ruolo: `coordinator`, `participant`, `member` o altro.
schema-column-affiliation-contribution = Denaro ricevuto, euro.
schema-column-affiliation-valid-from = Primo giorno, dove differisce da quello del progetto.
schema-column-affiliation-valid-until = Ultimo giorno, dove differisce da quello del progetto.
schema-column-affiliation-source = Chiave della fonte.

schema-table-institution = Istituzioni: infrastruttura immateriale che lega gli attori.
schema-column-institution-key = Chiave.
schema-column-institution-name = Nome.
schema-column-institution-kind = `norm`, `protocol`, `association`, `channel` o `routine`.
schema-column-institution-region = Regione in cui ha sede.
schema-column-institution-body = Chiave dell’organismo di cui vincola i membri.
schema-column-institution-valid-from = Primo giorno.
schema-column-institution-valid-until = Ultimo giorno.
schema-column-institution-source = Chiave della fonte.

schema-table-statistic = Statistiche regionali: una riga per ogni cella della tabella di una fonte.
schema-column-statistic-region = Regione.
schema-column-statistic-variable = Variabile, o codice della tabella della fonte.
schema-column-statistic-sector = Settore.
schema-column-statistic-breakdown = Altre dimensioni, `name=code` unite da `;`.
schema-column-statistic-year = Anno.
schema-column-statistic-value = Valore; NULL dove la fonte lo segna come mancante.
schema-column-statistic-unit = Unità come la dà la fonte.
schema-column-statistic-flag = Contrassegno come lo dà la fonte.
schema-column-statistic-region-scheme = Versione della classificazione delle regioni.
schema-column-statistic-source = Chiave della fonte.

schema-table-answer = Risposte ai quesiti dell’indagine.
schema-column-answer-actor = Chiave dell’attore che ha risposto.
schema-column-answer-item = Codice del quesito dal dizionario dell’indagine.
schema-column-answer-value = Valore sulla scala del quesito.
schema-column-answer-scale-from = Valore più piccolo della scala.
schema-column-answer-scale-to = Valore più grande della scala.
schema-column-answer-year = Anno dell’indagine.
schema-column-answer-source = Chiave della fonte.

schema-table-measure = Misure di politica in vigore.
schema-column-measure-key = Chiave.
schema-column-measure-name = Nome.
schema-column-measure-kind = Strumento, oppure `rd-grant`, `regulation`, `public-demand`, `ipr`.
schema-column-measure-valid-from = Primo giorno.
schema-column-measure-valid-until = Ultimo giorno.
schema-column-measure-money = Denaro, euro.
schema-column-measure-reached = Chiavi degli attori raggiunti, un elenco.
schema-column-measure-source = Chiave della fonte.

schema-table-setting = Impostazioni del territorio, per nome.
schema-column-setting-key = Nome.
schema-column-setting-value = Valore.

schema-table-milieu = Una riga: che cosa ha creato il file.
schema-column-milieu-format = Formato in cui il file è stato creato.
schema-column-milieu-created-at = Quando è stato creato.
schema-column-milieu-program = Versione del programma che lo ha creato.

schema-table-event = Una riga per ogni comando mai applicato, compresi annullamenti e ripetizioni. Le righe non vengono mai cambiate né cancellate.
schema-column-event-id = Numero, da 1, senza salti.
schema-column-event-at = Quando; mai prima dell’evento precedente.
schema-column-event-kind = `import`, `add`, `edit`, `remove`, `merge`, `set`, `undo` o `redo`.
schema-column-event-subject = Di che cosa trattava il comando: un file, un nome.
schema-column-event-author = Chi.
schema-column-event-reason = Perché.
schema-column-event-undoes = Per annullamenti e ripetizioni: l’evento ritirato.
schema-column-event-program = Versione del programma.

schema-table-event-count = Che cosa ha fatto ogni evento a ogni tabella.
schema-column-event-count-event = Evento.
schema-column-event-count-table-name = Tabella.
schema-column-event-count-added = Registrazioni che prima non c’erano.
schema-column-event-count-changed = Registrazioni diventate diverse.
schema-column-event-count-removed = Registrazioni che non ci sono più.

schema-table-finding = Ciò che era degno di nota nei dati di un’importazione, conservato con il suo evento.
schema-column-finding-event = Evento.
schema-column-finding-position = Ordine dentro l’evento, da 1.
schema-column-finding-severity = `note`, `warning` o `error`.
schema-column-finding-code = Chiave del messaggio.
schema-column-finding-file = File.
schema-column-finding-sheet = Foglio o elemento dell’archivio compresso.
schema-column-finding-line = Riga come la conta una persona, da 1.
schema-column-finding-field = Intestazione di colonna o campo.
schema-column-finding-message = Messaggio: chiave e argomenti.
schema-column-finding-hint = Che cosa fare: chiave e argomenti.

schema-table-run = Risultati già calcolati, da ridare quando si chiede lo stesso. Si può svuotare in ogni momento.
schema-column-run-snapshot = SHA-256 dell’istantanea.
schema-column-run-method = Metodo.
schema-column-run-version = Versione del metodo.
schema-column-run-parameters = Parametri.
schema-column-run-seed = Seme, in decimale; vuoto dove il caso non entra.
schema-column-run-at = Quando è stato calcolato.
schema-column-run-result = Risultato.

schema-table-layout = Dove sono stati disegnati gli attori di una rete, perché il prossimo disegno somigli all’ultimo. Nessuna istantanea ne dipende.
schema-column-layout-key = Nome.
schema-column-layout-algorithm = Algoritmo.
schema-column-layout-parameters = Parametri per nome.
schema-column-layout-seed = Seme, in decimale; vuoto dove il caso non entra.
schema-column-layout-snapshot = SHA-256 dei dati disegnati.
schema-column-layout-positions = Posto di ogni attore per chiave: `x y`, verso destra e verso l’alto.
