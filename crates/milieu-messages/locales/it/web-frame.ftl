### La cornice di ogni schermata, la pagina iniziale, l’ispettore, le impostazioni.

## Parole usate in molti luoghi

web-unknown = sconosciuto
web-yes = sì
web-no = no
web-close = Chiudi
web-save = Salva
web-cut = { $text } …
web-column-fact = Dato
web-column-value = Valore
web-column-with = Con
web-column-layer = Strato
web-column-direction = Direzione
web-column-strength = Forza
web-column-form = Forma
web-column-knowledge = Conoscenza
web-column-time = Dal – al
web-column-project = Progetto o organismo
web-column-role = Ruolo
web-column-basis = Noto da
web-column-competence = Competenza
web-column-scheme = Vocabolario
web-column-source = Fonte
web-column-item = Quesito
web-column-scale = Scala
web-column-year = Anno
web-column-changed = Che cosa è cambiato
web-column-records = Registrazioni
web-column-number = Numero

## Barra in alto

web-bar = File, tempo e strumenti
web-region = Regione
web-region-choice = { $name } ({ $count })
web-period = Periodo
web-period-all = Come dice il file
web-period-ever = Tutti i tempi
web-period-day = Al { $day }
web-when = Giorno e storia
web-as-of = Ciò che valeva in questo giorno
web-as-of-clear = Qualsiasi giorno
web-recorded = Il file com’era dopo
web-recorded-now = Adesso
web-earlier = Si vede uno stato precedente del file: com’era dopo la modifica { $event }. Qui nulla si può cambiare.
web-earlier-unknown = Si vede uno stato precedente del file. Qui nulla si può cambiare.
web-back-to-now = Torna ad adesso
web-reading = Sola lettura
web-reading-why = Il banco di lavoro è aperto in sola lettura: nulla si può cambiare.
web-undo = Annulla
web-undo-named = Annulla: { $name }
web-redo = Ripeti
web-redo-named = Ripeti: { $name }
web-nothing-to-undo = Nulla da annullare
web-nothing-to-redo = Nulla da ripetere
web-undone = Annullato: { $name }
web-redone = Ripetuto: { $name }
web-share = Condividi
web-share-copied = L’indirizzo è copiato, senza il gettone.
web-share-needs = Chi lo apre deve avere questo file aperto nel proprio banco di lavoro, sulla propria macchina: l’indirizzo dice che cosa guardare, non dove sono i dati. Con lo stesso file si vede esattamente questo.
web-share-address = Indirizzo di questa vista
web-look = Aspetto
web-theme-system = Come il sistema
web-theme-light = Chiaro
web-theme-dark = Scuro
web-theme-contrast = Alto contrasto
web-print = Stampa
web-jobs = Lavori
web-jobs-running =
    { $count ->
        [one] Un lavoro è in corso
       *[other] { $count } lavori sono in corso
    }
web-jobs-none = Nessun lavoro è stato ancora eseguito. Ciò che dura più di un momento è elencato qui e continua quando la pagina viene chiusa.
web-job-running = in corso
web-job-done = finito
web-job-failed = non riuscito
web-job-cancelled = annullato
web-job-seconds =
    { $seconds ->
        [one] un secondo
       *[other] { $seconds } secondi
    }
web-job-open = Apri
web-keys-button = Tasti

## Ricerca

web-search = Ricerca e comandi
web-search-hint = Attore, regione, indicatore, schermata o comando
web-search-empty = Nulla ha un nome simile.
web-search-count =
    { $count ->
        [0] nessun risultato
        [one] un risultato
       *[other] { $count } risultati
    }
web-hit-screen = schermata
web-hit-region = regione
web-hit-actor = attore
web-hit-indicator = indicatore
web-hit-project = progetto
web-hit-command = comando

## Ispettore

web-inspector = Ispettore
web-inspector-facts = Dati
web-inspector-ties = Legami
web-inspector-evidence = Prove
web-inspector-history = Storia
web-no-actor = In questo stato del file non c’è l’attore «{ $key }».
web-actor-holds = { $group }; { $ties ->
        [0] nessun legame
        [one] un legame
       *[other] { $ties } legami
    }, { $projects ->
        [0] in nessun progetto
        [one] in un progetto
       *[other] in { $projects } progetti
    }.
web-actor-facts = Ciò che è noto
web-actor-ties = Legami
web-actor-projects = Progetti e organismi
web-actor-evidence = Da dove è noto
web-actor-competences = Competenze
web-actor-answers = Risposte alle indagini
web-actor-history = Modifiche di questa registrazione
web-rows-all = Mostra tutte le { $total } righe
web-rows-of = { $shown } righe su { $total } sono mostrate.
web-evidence-facts = Dati
web-evidence-ties =
    { $count ->
        [one] un legame
       *[other] { $count } legami
    }
web-basis-stated = dichiarato dalla fonte
web-basis-derived = ricavato da forma giuridica, dimensione o classificazione
web-basis-name = supposto dal nome
web-tie-to = verso
web-tie-from = da
web-tie-mutual = reciproco
web-tie-formal = formale
web-tie-informal = informale
web-tie-codified = codificata
web-tie-tacit = tacita
web-history-added = aggiunto
web-history-removed = rimosso
web-history-changed = { $field }: { $old } → { $new }
web-history-other = dettagli senza un campo proprio
web-edit = Modifica
web-remove = Rimuovi
web-remove-sure = Rimuovere questo attore con i suoi legami e le sue partecipazioni? Si può annullare.
web-remove-yes = Sì, rimuovi
web-removed = Rimosso. Si può annullare.
web-saved = Salvato.
web-nothing-changed = Nulla è cambiato.
web-choose-unknown = sconosciuto
web-show-in-graph = Mostra nel grafo
web-reason = Perché (resta nella storia)
web-wrong-number = Qui serve un numero.
web-wrong-least = Qui serve almeno { $least }.
web-wrong-most = Qui serve al massimo { $most }.
web-wrong-date = Qui serve un giorno, come 2024-03-01.
web-wrong-required = Questo campo non può essere vuoto.
web-wrong-order = La fine non può precedere l’inizio.
web-wrong-fields =
    { $count ->
        [one] Un campo va corretto.
       *[other] { $count } campi vanno corretti.
    }
web-conflict = Qualcuno ha cambiato questo attore nel frattempo. Nulla è stato sovrascritto.
web-conflict-field = { $field }: qui { $yours }, nel file ora { $theirs }
web-conflict-same = Sono cambiati solo campi che qui non sono stati toccati.
web-conflict-gone = Nel frattempo l’attore è stato rimosso.
web-conflict-mine = Salva comunque la mia versione
web-conflict-theirs = Prendi ciò che dice il file
web-field-name = Nome
web-field-short-name = Nome breve
web-field-group = Gruppo
web-field-kinds = Tipi, separati da «;»
web-field-region = Regione (codice)
web-field-country = Paese (codice)
web-field-town = Città
web-field-postcode = Codice postale
web-field-longitude = Longitudine
web-field-latitude = Latitudine
web-field-sector = Settore (codice)
web-field-sector-scheme = Classificazione del settore
web-field-employees = Addetti
web-field-tertiary-share = Quota con istruzione terziaria (da 0 a 1)
web-field-research = Ricerca e sviluppo propri
web-field-research-expenditure = Spesa per ricerca, migliaia di euro l’anno
web-field-turnover = Fatturato, migliaia di euro l’anno
web-field-business-group = Gruppo d’imprese
web-field-owner-region = Regione del proprietario (codice)
web-field-filiere = Filiera
web-field-stage = Stadio nella filiera
web-field-since = Dal
web-field-until = Fino al

## Inizio

web-home-empty = Questo file è vuoto. Con un elenco di membri, il banco di lavoro mostra chi lavora con chi, da dove entra la conoscenza e che cosa manca.
web-home-empty-second = Per cominciare basta un foglio con dei nomi; i gruppi sono proposti da forme giuridiche e settori, e ogni passo si può annullare.
web-home-import = Importa un file
web-home-template = Scarica un modello
web-home-standing = A che punto è la regione
web-home-waits = La diagnosi è in corso …
web-home-findings = Risultati
web-home-next = Il prossimo passo migliore
web-home-next-data = Ciò che manca e direbbe di più
web-home-synthetic = Dati sintetici
web-home-jobs = In corso adesso
web-home-no-region = Nessun attore ha ancora una regione. Dare una regione agli attori, nell’ispettore o con un’importazione, e i sei fattori compaiono qui.
web-home-factor = { $factor }: { $line }
web-home-gatekeeper = { $name } porta il { $percent } % dei legami verso l’esterno.
web-home-open-scorecard = Apri i punteggi

## Visita

web-tour = Visita guidata
web-tour-question = Di che cosa si occupa?
web-tour-centre = Dirigo un centro
web-tour-policy = Faccio politica
web-tour-research = Faccio ricerca
web-tour-skip = Non ora
web-tour-again = Comincia la visita
web-tour-step = Passo { $step } di { $steps }
web-tour-go = Vai lì
web-tour-next = Passo seguente
web-tour-back = Passo indietro
web-tour-end = Termina la visita
web-tour-pause = Chiudi; la visita aspetta nella pagina iniziale
web-tour-resume = Continua la visita
web-tour-done = Questa era la visita. Cominciare con i propri dati: importare un file in un territorio vuoto.
web-tour-centre-1 = Vedere chi porta i legami verso l’esterno: aprire Accessi e lacune.
web-tour-centre-2 = Lasciare l’elenco dei membri su Importazione e guardare che cosa propone prima di accettare.
web-tour-centre-3 = Trovare un membro con la ricerca, aprirlo e correggere un dato. Annulla lo riporta com’era.
web-tour-centre-4 = Aprire i sei fattori e vedere che cosa muoverebbe di più il più debole.
web-tour-centre-5 = Vedere quali campi di politica si adattano a ciò che si è trovato.
web-tour-policy-1 = Scegliere in alto la regione e leggere i suoi sei fattori.
web-tour-policy-2 = Vedere che tipo di rete è, e quanto è sicuro.
web-tour-policy-3 = Aprire Accessi e lacune: chi porta i legami verso l’esterno, e chi non si parla?
web-tour-policy-4 = Aprire la diagnosi e vedere quali punti deboli sono confermati, e da che cosa.
web-tour-policy-5 = Dai punti deboli ai campi di politica: aprire la sesta figura.
web-tour-research-1 = Controllare da dove vengono i dati e che cosa è dubbio.
web-tour-research-2 = Aprire il grafo e scegliere strati e date.
web-tour-research-3 = Confrontare la matrice dei sei gruppi con ciò che darebbe il caso.
web-tour-research-4 = Scegliere rilevazioni ed effetti per un modello di come cambiano i legami.
web-tour-research-5 = Copiare una schermata come comando ed eseguirla altrove: la riga sta in fondo.

## Tasti

web-keys = Tasti
web-keys-all = Tasti del banco di lavoro
web-keys-off = I tasti sono disattivati; le Impostazioni li riattivano.
web-keys-on = Usa tasti di una sola lettera
web-keys-note = I tasti con Ctrl o ⌘ funzionano sempre.
web-key-search = ricerca e comandi
web-key-undo = annulla
web-key-redo = ripeti
web-key-help = tutti i tasti
web-key-escape = chiudi, un livello più su
web-key-link = copia l’indirizzo
web-key-command = copia come comando
web-key-go = vai a { $place }
web-key-then = { $first } poi { $second }
web-copied-command = Il comando è copiato.
web-no-command = Questa schermata non ha un comando.

## Impostazioni

web-settings-file = { $file } è di { NUMBER($megabytes, maximumFractionDigits: 1) } MB e ha { $events ->
        [one] una modifica
       *[other] { $events } modifiche
    } nella sua storia.
web-settings-tables = Che cosa contiene il file
web-settings-look = Lingua e aspetto
web-settings-keys = Tasti
web-settings-about = Informazioni
web-settings-version = Milieu { $version }
web-settings-licence = Software libero con licenza MIT o licenza Apache 2.0, a scelta.
web-settings-local = Tutto avviene su questa macchina; nessuna richiesta va ad altre.
web-settings-parts = La pagina è fatta con Svelte (MIT) e Fluent (Apache 2.0); le altre parti del programma e le loro licenze stanno nel codice sorgente.
web-settings-territory = Impostazioni del file
web-setting-home = Regioni di casa (codici, separati da virgole)
web-setting-periods = Periodi (come 2007-2013, separati da virgole)
web-setting-comparison = Regioni di confronto (codici, separati da virgole)
web-settings-backup = Copia di riserva
web-settings-backup-why = Una copia di tutto il file com’è ora, con la sua storia.
web-settings-backup-do = Scarica una copia
web-settings-path = Il file si trova in { $path }.
