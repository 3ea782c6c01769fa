# Rapporti, e ciò che lo schermo e il rapporto dicono allo stesso modo.

report-contradiction-two-values = La stessa quota è stampata come { $first } e come { $second } ({ $ids }): due fonti o due anni; restano entrambe.
report-contradiction-manufacturing = Dalle quote stampate risultano per la manifattura due valori, { $first } e { $second } per cento dell’occupazione totale ({ $ids }); per lo stesso anno e la stessa fonte non possono valere entrambe.
report-contradiction-high-technology = { $count } dei { $of } cluster di un rapporto sulla media tecnologia sono di alta tecnologia secondo { $rule }: { $regions }.
report-contradiction-other = { $detail }

# Frasi comuni allo schermo e al rapporto.
report-who-is-in = { $actors ->
    [one] { $actors } attore interno: { $groups }.
   *[other] { $actors } attori interni: { $groups }.
 }
report-no-network = Non ci sono né legami di conoscenza né progetti comuni: nessuna rete è visibile.
report-basis-ties = Legami (interni + verso l’esterno): { $layers }.
report-layer-count = { $layer } { $home } + { $outside }
report-basis-projects = Non sono registrati legami di conoscenza. Li sostituisce la partecipazione comune a { $projects ->
    [one] { $projects } progetto
   *[other] { $projects } progetti
 }: essa vede ciò che è finanziato, ed è formale per natura.
report-type-withheld = { $reason }
report-type-none = Non somiglia a nessuno dei tre tipi; il più vicino è { $nearest }.
report-type-leading = Soprattutto { $leading } ({ $degree } %).
report-calibration = Su { $networks } reti simulate con quote note e le stesse lacune, una quota sbaglia in media di { $rmse } (di { $chance } quando non si sa nulla), e il tipo prevalente è riconosciuto in { $hits } casi su 100.
report-factor-weak = sotto il primo quartile del suo confronto in { $percent } ripetizioni su 100: debole.
report-factor-perhaps = sotto il primo quartile del suo confronto in { $percent } ripetizioni su 100: forse debole.
report-factor-not-weak = sotto il primo quartile del suo confronto in { $percent } ripetizioni su 100.
report-factor-scored = ha un punteggio, ma nulla permette di dirlo debole o forte.
report-lock-in-warning = Avviso di lock-in: almeno due segni valgono per due periodi.
report-lock-in-compatible = La struttura è compatibile con il lock-in; un solo periodo non può mostrare di più.
report-lock-in-silent = Nessun avviso di lock-in.
report-lock-in-cannot-tell = Lock-in: i dati non permettono di dirlo.
report-datum = { $code }
report-feature-evidence = { $feature }: { $observed } (valore tipico: { $nearest }; del secondo tipo: { $second })

# La cornice del rapporto.
report-title = La rete della conoscenza: { $regions }
report-contents = Indice
report-table-twin = Gli stessi dati in tabella
report-skip = Vai al contenuto
report-foot = Prodotto da Milieu { $version } dai dati { $hash }. Gli stessi dati e le stesse impostazioni danno gli stessi byte.
report-synthetic = DATI SINTETICI. Tutto in questo rapporto è stato estratto da distribuzioni dichiarate, a scopo dimostrativo. Nulla qui dice qualcosa sui luoghi reali.
report-overview = Sintesi
report-overview-caption = Quote dei tipi di rete e punteggi dei sei fattori (0 il più debole, 1 il più forte)
report-weak = debole
report-section-factors = Sei fattori
report-section-type = Tipo di rete
report-section-network = La rete
report-section-lock-in = Apertura e lock-in
report-section-systemic = Lineare o sistemico
report-section-expectations = Che cosa si attende il rapporto fondativo
report-section-instruments = Che cosa si potrebbe fare
report-section-unknown = Che cosa non si sa
report-section-course = Andamento
report-axis-weak-strong = più debole – più forte
report-concepts-caption = I concetti e gli indicatori che li misurano
report-waterfall-caption = Quanto ogni concetto aggiunge al punteggio; le parti si sommano
report-doubt-caption = Da dove viene l’incertezza: quota della varianza, in per cento
report-movers = Che cosa cambierebbe di più il risultato:
report-mover-gain = { $concept } ({ $codes }): portato al terzo quartile del suo confronto, il punteggio salirebbe di { $gain }.
report-mover-narrows = { $concept } ({ $codes }) non è noto; conoscerlo restringerebbe l’intervallo (−{ $percent } %).
report-type-missing = Tratti non noti: { $features }.
report-strategy-kind = La parte strategica è { $kind } (¶28).
report-without-row = Senza la riga «{ $row }» della tabella 1 il tipo prevalente sarebbe { $leading }.
report-no-row-changes = Togliere una qualsiasi riga della tabella 1 non cambia il tipo prevalente.
report-speaks-for = parla per { $kind }
report-observed = { $observed } ({ $nearest } | { $second })
report-gatekeepers-caption = Gatekeeper, su un totale di { $count }: attori interni con legami dentro e fuori
report-communities = { $count ->
    [one] Una comunità
   *[other] { $count } comunità
 } (dimensioni { $sizes }); modularità { $modularity }, accordo tra i semi { $stability }.
report-signs-caption = Segni di lock-in
report-linear = lineare
report-systemic = sistemico
report-systemic-mean = { $observed ->
    [one] È osservata { $observed } delle 7 righe della tabella 2; la media è { $mean }.
   *[other] Sono osservate { $observed } delle 7 righe della tabella 2; la loro media è { $mean }.
 }
report-expectations = Attese, non risultati: ciò che la tabella 1 e i ¶104–106 dicono delle reti di questo tipo e di questa classe tecnologica, messo a confronto con i dati.
report-expectations-concern = Attese che riguardano questo cluster
report-expectations-others = Attese per altri tipi e classi
report-no-instrument = Non è suggerito nessuno strumento: nessuno ha insieme un fattore debole alle spalle e la sua precondizione soddisfatta.
report-for = A favore: { $reason }
report-against = Contro: { $reason }
report-seen-in = L’effetto si vedrebbe in { $codes }.
report-costs = Che cosa determina il costo: { $costs }.
report-reading = La suddivisione o la formulazione è una lettura del rapporto fondativo propria di Milieu.
report-instrument = { $id } { $name } (¶{ $paragraph }; per { $factors })
report-undecided = { $count ->
    [one] { $count } strumento agisce
   *[other] { $count } strumenti agiscono
 } su un fattore debole, ma i dati non permettono di dire se sia adatto
report-ruled-out = { $count ->
    [one] { $count } strumento agisce
   *[other] { $count } strumenti agiscono
 } su un fattore debole, ma la precondizione non è soddisfatta
report-unknown-caption = Dati mancanti, prima quelli che restringerebbero di più il risultato (tabelle: A attori, L legami, P progetti, R statistiche, Q indagine, M misure)
report-course-caption = Indicatori lungo i periodi
report-actors = attori interni
report-indicators-caption = Tutti gli indicatori
report-published = Le cifre del rapporto fondativo
report-published-note = Cifre dal 2000 al 2006, riprodotte per verificare i calcoli. Non sono dati attuali.
report-published-caption = Cifre stampate e ciò che ne segue
report-methods = Metodi
report-methods-rule = Un termine sconosciuto di un legame o di un progetto vale come aperto. Nulla di ciò che manca è contato come zero. Gli strati non vengono mai fusi.
report-settings-caption = Impostazioni
report-setting-seed = seme
report-setting-runs = ripetizioni Monte Carlo
report-setting-null-draws = estrazioni di ogni modello nullo
report-setting-ensemble = reti simulate per tipo
report-setting-coverage = quota del peso di un fattore necessaria per un punteggio
report-setting-weak = quota di ripetizioni che rende debole un fattore
report-setting-smallest = minimo di attori di una regione confrontabile
report-sources = Fonti
report-sources-caption = Da dove vengono i dati
report-source-synthetic = sintetica
report-source-as-given = come fornita

report-column-region = Regione
report-column-type = Tipo
report-column-factor = Fattore
report-column-score = Punteggio
report-column-lower = 5 %
report-column-upper = 95 %
report-column-note = Nota
report-column-concept = Concetto
report-column-position = Posizione
report-column-indicators = Indicatori
report-column-adds = Aggiunge
report-column-doubt = Fonte di incertezza
report-column-first = Da sola
report-column-total = Con le altre
report-column-period = Periodo
report-column-feature = Tratto
report-column-evidence = Indizio
report-column-observed = Osservato (tipo più vicino | secondo tipo)
report-column-actor = Attore
report-column-group = Gruppo
report-column-inside = Dentro
report-column-outside = Fuori
report-column-share = Quota
report-column-why = Perché
report-column-ties = Legami
report-column-sign = Segno
report-column-answer = Risposta
report-column-row = Riga
report-column-balance = Saldo
report-column-expectation = Attesa
report-column-of = Di
report-column-instrument = Strumento
report-column-paragraph = Dove
report-column-precondition = Precondizione
report-column-datum = Dato
report-column-code = Codice
report-column-tables = Tabelle
report-column-tells = Direbbe
report-column-indicator = Indicatore
report-column-value = Valore
report-column-status = Stato
report-column-coverage = Copertura
report-column-frame = Posto nel suo confronto
report-column-reason = Osservazione
report-column-id = Id
report-column-figure = Cifra
report-column-printed = Stampato
report-column-computed = Calcolato
report-column-setting = Impostazione
report-column-source = Fonte
report-column-format = Formato
report-column-date = Data
report-column-licence = Licenza
report-column-kind = Genere
report-column-sha256 = SHA-256 (inizio)
