### Il banco di lavoro: la sua cornice, e ciò che dicono le pagine stesse.

web-places = Luoghi
web-screen-home = Inizio
web-screen-scorecard-factors = Sei fattori
web-as-command = Lo stesso come comando:
web-problem = Questa pagina non si può mostrare
web-not-built = Questa è la pagina semplice, senza script. Per costruire quella completa, eseguire «npm ci» e «npm run build» nella cartella «web» e costruire di nuovo il programma.
web-no-page = All’indirizzo { $address } non c’è alcuna pagina.
web-no-region = Nessun attore ha ancora una regione, perciò nessuna regione si può diagnosticare. Importare un elenco di membri con una colonna della regione, oppure indicare le regioni degli attori.
web-no-job = Il lavoro { $id } non c’è; forse il programma è stato riavviato.
web-no-upload = Il file { $id } non c’è; forse il programma è stato riavviato. Consegnarlo di nuovo.
web-read-only = Il banco di lavoro è aperto in sola lettura: nulla si può cambiare.
web-foreign-host = Qui non si risponde a richieste per «{ $host }».
web-foreign-origin = Qui non si risponde a richieste da pagine di «{ $origin }».
web-wrong-token = Il gettone nell’indirizzo non è di questo banco di lavoro. Usare l’indirizzo che il programma ha stampato.
web-no-token = Questo banco di lavoro chiede l’indirizzo che il programma ha stampato, con il suo gettone.
web-command-not-allowed = «{ $command }» non si può eseguire dal banco di lavoro.
web-changed-meanwhile = «{ $subject }» è stato cambiato nel frattempo, in un’altra finestra o da un altro programma. Nulla è stato sovrascritto: guardarlo com’è ora, poi cambiarlo di nuovo.
web-home-holds =
    { $actors ->
        [one] Un attore
       *[other] { $actors } attori
    } in { $regions ->
        [one] una regione
       *[other] { $regions } regioni
    }, { $ties ->
        [one] un legame
       *[other] { $ties } legami
    } e { $projects ->
        [one] un progetto
       *[other] { $projects } progetti
    }.
web-home-changes = Ultime modifiche
web-column-event = N.
web-column-when = Quando
web-column-what = Che cosa
web-column-subject = Riguarda
web-event-name = { $kind }: { $subject }
web-place-home = Inizio
web-place-scorecard = Punteggi
web-skip = Al contenuto
web-language = Lingua
web-table-twin = Lo stesso come tabella
web-copy = Copia
web-copied = Copiato.
web-working = In corso …
web-remaining =
    { $seconds ->
        [one] resta un secondo
       *[other] restano { $seconds } secondi
    }
web-cancel = Annulla
web-cancelled = È stato annullato.
web-failed = Non è riuscito; il motivo non è noto.
web-server-gone = Il banco di lavoro non risponde. Il programma è terminato? Riavviarlo con «milieu open».
web-place-territory = Territorio
web-place-network = Rete
web-place-figures = Le sei figure
web-place-evolution = Evoluzione
web-place-reports = Rapporti
web-place-data = Dati
web-place-settings = Impostazioni
web-screen-territory-map = Mappa
web-screen-territory-statistics = Statistiche
web-screen-territory-compare = Confronto
web-screen-network-graph = Grafo
web-screen-network-matrix = Matrice
web-screen-network-proximities = Prossimità
web-screen-network-gateways = Accessi e lacune
web-screen-network-time = Tempo
web-screen-scorecard-type = Tipo di rete
web-screen-scorecard-diagnosis = Diagnosi
web-screen-scorecard-approach = Approccio
web-screen-scorecard-targets = Obiettivi
web-screen-figures-innovation = Dalla conoscenza all’innovazione
web-screen-figures-creativity = Creatività
web-screen-figures-links = Legami tra i sei gruppi
web-screen-figures-speed = Integrazione e velocità
web-screen-figures-framework = Schema dei sei fattori
web-screen-figures-policy = Campi di politica
web-screen-evolution-model = Modello
web-screen-evolution-estimates = Stime
web-screen-evolution-counterfactual = Controfattuale
web-screen-reports-library = Rapporti
web-screen-data-import = Importazione
web-screen-data-sources = Fonti e dubbi
web-screen-data-quality = Qualità
web-screen-data-history = Storia e cestino
web-screen-settings = Impostazioni
web-export-format = «{ $format }» non è un formato di una vista; sono noti { $formats }.
web-export-missing = Non c’è alcuna figura o tabella «{ $id }» in { $page }.
web-take-away = Porta via
web-take-svg = Disegno (SVG)
web-take-png = Immagine (PNG)
web-take-csv = Tabella (CSV)
web-take-xlsx = Cartella di lavoro (XLSX)
web-take-json = Dati (JSON)
