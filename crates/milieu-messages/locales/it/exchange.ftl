# Italiano: importazione di tabelle.

# Generi di importazione.
import-kind-auto = riconosciuto dal contenuto
import-kind-members = elenco di membri, un attore per riga
import-kind-ties = elenco di legami, un legame per riga
import-kind-survey = foglio d’indagine
import-kind-cordis = progetti e partecipanti CORDIS
import-kind-keep = progetti e partner keep.eu (Interreg)
import-kind-eurostat-tsv = tabella Eurostat da scaricamento massivo (TSV)
import-kind-sdmx-csv = tabella statistica (SDMX-CSV)
import-kind-json-stat = tabella statistica (JSON-stat)
import-kind-indicator-csv = un indicatore con la sua descrizione (CSV e YAML)
import-kind-panel = regioni per anni, una colonna per variabile
import-kind-graphml = rete (GraphML)
import-kind-gexf = rete (GEXF)
import-kind-pajek = rete (Pajek)
import-kind-ucinet-dl = rete (UCINET DL)
import-kind-edge-list = rete (elenco di archi)
import-kind-regions = confini di regioni (GeoJSON o TopoJSON)

# Che cosa si sta facendo.
import-stage-opening = Esame del file
import-stage-reading = Lettura
import-stage-checking = Controllo

# Che cosa ferma un’importazione.
import-no-file = Nessun file indicato. Indicarne almeno uno.
import-unreadable = «{ $file }» non si può leggere: { $detail }. Controllare il nome, la cartella e i permessi.
import-unwritable = «{ $file }» non si può scrivere: { $detail }. Scegliere un altro posto.
import-empty = «{ $file }» è vuoto. Controllare che sia stato salvato o scaricato per intero.
import-damaged = «{ $file }» è troncato o danneggiato ({ $detail }). Scaricarlo o salvarlo di nuovo.
import-not-a-table = «{ $file }» non è una tabella: { $kind ->
    [folder] è una cartella; indicare i file al suo interno
    [folder-without-nodes] è una cartella senza nodes.csv, che elenca gli attori di una rete
    [zip] è un archivio ZIP; estrarlo e importare i file che contiene
    [pdf] è un PDF; chiedere la tabella come CSV o foglio di calcolo
    [html] è una pagina web, forse una pagina di errore salvata al posto dei dati
    [image] è un’immagine
    [sqlite] è una base di dati; se è un territorio, aprirlo
    [binary] contiene byte che non sono testo
    [yaml] è una descrizione; indicare il file CSV che descrive
   *[other] sembra { $kind }
}.
import-too-large = «{ $file }» contiene più di { $limit } { $unit ->
    [records] registrazioni
    [cells] celle
   *[bytes] byte
}, il massimo che si legge in una volta (finora { $size }). Prenderne una parte: filtrare regioni o anni, o dividere il file.
import-no-sheet = «{ $file }» non ha un foglio «{ $sheet }». I suoi fogli: { $existing }.
import-unknown-encoding = «{ $name }» non è il nome di una codifica. Sono note, tra le altre, utf-8, windows-1252, windows-1250, mac-roman e utf-16le.
import-bad-mapping = La mappatura «{ $file }» non si può interpretare: { $detail }
import-bad-syntax = «{ $file }» non è { $format } corretto: { $detail }
import-unrecognised = Nulla dice che genere di dati contiene «{ $file }». Indicare il genere di importazione. Le sue colonne: { $columns }.
import-graph-unreadable = «{ $file }» non si può leggere come rete: { $detail }

# Sui file nel loro insieme.
import-recognised = Letto come: { $kind }.
import-encoding-guessed = Il testo non è UTF-8; le sue lettere si accordano meglio con { $encoding }. Se i nomi appaiono sbagliati, dire quale codifica è con --encoding.
import-rows-above-header = { $count } { $count ->
    [one] riga sta
   *[other] righe stanno
} sopra le intestazioni alla riga { $row }; escluse.
import-row-too-long = La riga ha { $cells } celle, la tabella { $columns } colonne; il motivo usuale è un separatore senza virgolette in un testo.
import-same-file = «{ $file }» è già in questo territorio, come fonte «{ $source }». Nulla è stato importato.
import-same-file-hint = Per leggerlo di nuovo aggiungere --again; le righe con le stesse chiavi sono sostituite, non raddoppiate.
import-text-repaired = { $count } { $count ->
    [one] cella conteneva
   *[other] celle contenevano
} testo letto un tempo con una codifica sbagliata e ripristinato con certezza, come «{ $before }» in «{ $after }».
import-more-of-kind = { $count ->
    [one] un’altra segnalazione
   *[other] altre { $count } segnalazioni
} di questo genere ({ $total } in tutto): { $example }
import-sheet-unused = Questo foglio non ha le colonne necessarie ed è stato escluso.

# Su colonne e mappature.
import-column-missing = Nessuna colonna contiene { $field }. Le colonne sono: { $existing }.
import-column-missing-hint = Dire in un file di mappatura quale colonna è.
import-column-nearest = Forse è una tra: { $candidates }. Dirlo in un file di mappatura.
import-mapped-column-missing = La mappatura indica la colonna «{ $column }», che non c’è. Le colonne sono: { $existing }.
import-unknown-field = La mappatura indica il campo «{ $field }», che non esiste. Campi: { $known }.
import-decimal-unsure-point = Non si può dire se «1.234» nella colonna «{ $column }» sia un migliaio o una frazione; il punto è letto come segno decimale. Se non lo è, dire «comma» nella mappatura.
import-decimal-unsure-comma = Non si può dire se «1,234» nella colonna «{ $column }» sia un migliaio o una frazione; la virgola è letta come segno decimale. Se non lo è, dire «point» nella mappatura.

# Su singole celle; il valore è escluso, la riga resta.
import-not-a-number = «{ $value }» non è un numero; escluso.
import-not-finite = «{ $value }» non è un numero finito; escluso.
import-negative = «{ $value }» è negativo, e in questa colonna non può esserlo; escluso.
import-not-a-date = «{ $value }» non è un giorno che esista; escluso.
import-not-a-year = «{ $value }» non è un anno; escluso.
import-not-yes-or-no = «{ $value }» non è né sì né no; escluso.
import-not-a-share = «{ $value }» non è una quota tra 0 e 100 %; escluso.
import-not-a-point = «{ $value }» non è una latitudine e longitudine; escluso.
import-not-a-region = «{ $value }» non è un codice di regione; escluso.
import-half-a-point = È nota solo una tra longitudine e latitudine; esclusa.
import-off-the-globe = La longitudine { $longitude } e la latitudine { $latitude } non sono sul globo; escluse.
import-dates-reversed = Le date sono invertite: da { $from } a { $until }; entrambe escluse.
import-unknown-country = «{ $value }» non è un paese noto qui; escluso.
import-country-na = «NA» può essere la Namibia o un paese mancante; letto come mancante.
import-unknown-group = «{ $value }» non è tra le parole note per i gruppi di attori; l’attore è senza gruppo. Un file di mappatura può tradurla.

# Sulle righe.
import-row-without-key = La riga non dice di che cosa tratta; esclusa.
import-row-without-name = La riga non ha un nome; esclusa.
import-member-twice = «{ $key }» è già alla riga { $first }; vale la prima riga. Differenze: { $fields }
import-tie-to-nobody = Nessuno qui si chiama «{ $name }»; il legame è escluso.
import-name-of-several = «{ $name }» è il nome di { $count } attori; usare la chiave. La riga è esclusa.
import-unknown-layer = «{ $value }» non è tra gli strati products, people, money, information, knowledge; il legame è escluso. Un file di mappatura può tradurlo.
import-tie-without-layer = Nulla dice che cosa scorra lungo questo legame; è escluso. Indicare lo strato per l’intero file con --layer, o aggiungere una colonna.
import-weight-not-positive = Il peso { $value } non è maggiore di zero; il legame è escluso.
import-reporter-unknown = Nessuno qui si chiama «{ $name }»; chi ha riferito il legame resta sconosciuto.
import-tie-twice = Lo stesso legame è già alla riga { $first }; escluso.
import-answer-of-nobody = Nessuno qui si chiama «{ $name }»; le risposte sono escluse.
import-answer-twice = La stessa risposta è già alla riga { $first }; esclusa.
import-groups-guessed = Per { $count } { $count ->
    [one] attore
   *[other] attori
} il gruppo è dedotto da parole nel nome, e segnato come congettura.
import-groups-unknown = Per { $count } { $count ->
    [one] attore
   *[other] attori
} nulla dice il gruppo; resta sconosciuto.
import-regions-unknown = { $count } { $count ->
    [one] attore non ha
   *[other] attori non hanno
} un codice di regione.

# CORDIS e keep.eu.
import-cordis-unknown-table = Questa tabella non è tra quelle pubblicate da CORDIS che qui si leggono; esclusa. Le sue colonne: { $columns }.
import-cordis-no-organisation = La riga non ha un codice di partecipante e non è un’organizzazione; esclusa.
import-cordis-activity-repeated = Il tipo di attività «{ $value }» dice due volte lo stesso; letto una volta.
import-cordis-country-repeated = Il paese «{ $value }» dice due volte lo stesso; letto una volta.
import-cordis-activity-unknown = Il tipo di attività «{ $value }» non è tra HES, REC, PRC, PUB, OTH; l’attore è senza gruppo.
import-cordis-firms-without-size = { $count } { $count ->
    [one] impresa privata di cui nulla dice se sia piccola o media; il suo gruppo resta sconosciuto.
   *[other] imprese private di cui nulla dice se siano piccole o medie; il loro gruppo resta sconosciuto.
}
import-cordis-unnamed = { $count } { $count ->
    [one] organizzazione non ha
   *[other] organizzazioni non hanno
} un nome; al suo posto sta il codice di partecipante. Una tabella di organizzazioni nella stessa importazione dà i nomi.
import-cordis-names-not-needed = { $count } { $count ->
    [one] organizzazione non prende parte a nessuno dei progetti; esclusa.
   *[other] organizzazioni non prendono parte a nessuno dei progetti; escluse.
}
import-cordis-ended = { $count } { $count ->
    [one] partecipazione è finita
   *[other] partecipazioni sono finite
} prima del progetto; quando non è detto, perciò valgono le date del progetto.
import-cordis-themes-only = Esclusi i temi di { $count } { $count ->
    [one] progetto
   *[other] progetti
} senza partecipanti.
import-participation-summed = { $actor } prende parte a { $project } due volte nello stesso ruolo, con { $first } e { $second } euro; sommati.
import-participation-twice = { $actor } prende parte a { $project } due volte nello stesso ruolo; contato una volta.
import-project-twice = Il progetto { $key } compare qui due volte; vale la prima riga.
import-several-coordinators = Il progetto { $project } ha { $count } coordinatori; restano tutti.
import-several-leads = Il progetto { $project } ha { $count } partner capofila; restano tutti.
import-more-public-than-cost = Il progetto { $project } ha più denaro pubblico ({ $public }) che costo ({ $cost }); il denaro privato resta sconosciuto.
import-projects-without-partners = { $count } { $count ->
    [one] progetto non ha
   *[other] progetti non hanno
} partner in questi file.
import-keep-unknown-table = Questa tabella non è tra quelle che keep.eu esporta; esclusa. Le sue colonne: { $columns }.
import-keep-calls-unused = L’elenco dei bandi non è usato.
import-keep-no-years = Il programma «{ $programme }» non comincia con i suoi anni; i suoi progetti non hanno date.
import-keep-no-strand = Non è noto se «{ $programme }» sia transfrontaliero, transnazionale o interregionale.
import-keep-legal-status = «{ $value }» non è né pubblico né privato; escluso.
import-keep-partners-differ = { $count } { $count ->
    [one] partner ha
   *[other] partner hanno
} stato giuridico o regione diversi in più righe; vale la prima.
import-keep-respelled = { $count } { $count ->
    [one] acronimo differisce
   *[other] acronimi differiscono
} da un altro dello stesso programma solo per gli spazi intorno; preso per lo stesso progetto.

# Statistiche regionali.
import-scheme-unknown = La versione dei codici di regione non è detta; indicarla se i codici vanno confrontati tra fonti.
import-statistic-without-region = La riga non indica una regione; esclusa.
import-period-not-a-year = { $count } { $count ->
    [one] cella è
   *[other] celle sono
} di periodi che non sono anni, come { $example }; escluse.
import-key-of-other-length = «{ $value }» non ha le { $needed } parti che la sua intestazione indica; esclusa.
import-not-eurostat-tsv = La prima intestazione, «{ $heading }», non è un elenco di dimensioni seguito da «\time».
import-json-stat-nothing = In questo file non c’è un insieme di dati.
import-json-stat-dimensions = Le dimensioni dell’insieme di dati non si accordano, o nessuna è il tempo.
import-json-stat-too-many = C’è un valore alla posizione { $position }, ma le dimensioni danno solo { $size } celle; il resto è escluso.
import-panel-columns = Servono una regione, un anno e una colonna di numeri. Le colonne sono: { $existing }.
import-indicator-columns = Servono un anno, un codice di regione, la versione del codice e un valore. Le colonne sono: { $existing }.
import-indicator-undescribed = Nessun file YAML dello stesso nome descrive questo indicatore; è senza titolo e senza unità.
import-indicator-bad-description = La descrizione non si può interpretare: { $detail }
import-indicator-warning = La descrizione avverte: { $text }
import-relabelled = { $old } è { $new } in NUTS { $version }; { $count } { $count ->
    [one] dato convertito
   *[other] dati convertiti
}.
import-relabelled-twice = { $old } è { $new }, che ha dati propri per il { $year }; quelli rinominati sono esclusi.
import-not-convertible = Codici che non sono di NUTS { $version }, e divisi, ridisegnati o detti di un’altra versione, perciò non convertiti: { $codes }.
import-finer-not-convertible = Questi stanno in regioni il cui codice è un altro in NUTS { $version }; che cosa diventino codici così fini qui non è noto, perciò non convertiti: { $codes }.
import-nuts-table-ends = Che cosa sia cambiato dopo NUTS { $last } qui non è noto; i codici non sono portati a NUTS { $asked } e mantengono la loro versione.
import-several-versions = Sono mescolati codici di più versioni NUTS: { $relabelled } solo rinominati, { $redrawn } divisi o ridisegnati. Indicare la versione voluta per convertire i primi.

# La pagina di riferimento dei formati.
format-title = Formati
format-intro = Un’importazione trasforma i file in un passo che si può annullare. Un’anteprima lo mostra prima: per che cosa è presa ogni colonna, le prime righe, e ogni segnalazione con il suo posto.
format-shared = Le tabelle possono essere CSV, TSV o fogli di calcolo (XLSX, XLS, ODS), i file di testo anche compressi con gzip. Codifica, separatore, segno decimale e riga delle intestazioni si ricavano dal contenuto; ciò che è congettura è detto, e si può impostare.
format-missing = Ciò che manca manca: una cella vuota, «-», «:», «NA», «n/a» e simili non sono mai letti come zero. Una cella che non si può leggere è esclusa con una segnalazione; la riga resta.
format-imports = Che cosa si legge
format-exports = Che cosa si scrive
format-head-field = Campo
format-head-needed = Necessario
format-head-meaning = Significato
format-head-headings = Intestazioni da cui si riconosce
format-head-format = Formato
format-head-ending = Estensione
format-head-held = Contiene
format-head-lost = Non può contenere
format-yes = sì
format-headings = Le intestazioni valgono in maiuscolo o minuscolo, con o senza accenti; ciò che sta tra parentesi non conta. Una colonna che non è un campo resta come attributo. Un file di mappatura indica colonne con altre intestazioni, costanti e traduzioni di valori.
format-needed = Necessari: { $columns }.
format-optional = Facoltativi: { $columns }.
format-example = Esempio:
format-checked = Si controlla:
format-not-held = Non si acquisisce:

# Parti di un file.
format-part-organisations = Partecipanti ai progetti:
format-part-projects = Progetti:
format-part-participations = Tabella piatta di partecipazioni:
format-part-names = Sole organizzazioni:
format-part-themes = Temi dei progetti:
format-part-partners = Partner:
format-part-cells = Dati:
format-part-description = Descrizione (YAML):
format-part-nodes = Nodi:
format-part-edges = Legami:
format-part-memberships = Due modi:
format-part-regions = Proprietà di una regione:

# Generi di importazione: che cos’è, che cosa si controlla, che cosa non si acquisisce.
format-auto-about = Il genere si riconosce dal contenuto di ogni file, mai dal nome, ed è detto in una segnalazione. Due generi vanno indicati: un elenco di archi sarebbe preso per un elenco di legami, un foglio d’indagine con una colonna per quesito per un elenco di membri.
format-members-about = Un attore per riga. Più competenze o appartenenze stanno in una cella, separate da punti e virgola. Le competenze diventano competenze dell’attore, le appartenenze organismi a cui prende parte.
format-members-checks = Righe senza nome; chiavi che compaiono due volte; parole di gruppo non note; paesi, codici di regione, date e numeri che non lo sono; dimensioni negative; coordinate fuori dal globo. Gli attori che possono essere uno solo sono proposti, mai uniti da sé.
format-members-limits = Più luoghi di un attore: dare la sede che conta, o una riga per sede. Un gruppo letto da parole nel nome è segnato come congettura.
format-ties-about = Un legame per riga, tra attori che sono nel territorio, indicati per chiave o per nome. Lo strato viene dalla colonna, o dall’opzione per l’intero file. Dove nulla è detto, un legame ha peso 1, e i legami di prodotti e di denaro hanno una direzione, gli altri nessuna.
format-ties-checks = Capi con un nome che non è di nessuno, o è di più d’uno; strati sconosciuti o mancanti; pesi non maggiori di zero; lo stesso legame due volte; date che non esistono o sono invertite.
format-ties-limits = Attori nuovi: importarli prima. Un legame che cambia forza nel tempo: dare una riga per ogni tempo.
format-survey-about = Una riga per attore e una colonna per quesito, o una riga per risposta con quesito e valore. Le scale vengono dalla mappatura, da un foglio «items», da colonne, o da una seconda riga di intestazione con celle come «1-5».
format-survey-checks = Attori con un nome che non è di nessuno; risposte che non sono numeri o fuori scala; la stessa risposta due volte.
format-survey-limits = Risposte in parole: tradurle in un file di mappatura. Risposte di persone, distinte dagli attori.
format-cordis-about = Tabelle di progetti dei programmi quadro europei, come CSV, cartella di lavoro o array JSON, in entrambe le generazioni di nomi di colonna. Dare in una sola importazione quelle che vanno insieme: i nomi si uniscono per codice di partecipante, i temi per progetto.
format-cordis-checks = Partecipanti senza codice; la stessa partecipazione due volte (denaro uguale si conta una volta, denaro diverso si somma); più coordinatori; più denaro pubblico che costo; tipi di attività sconosciuti; paesi detti due volte; testo letto con una codifica sbagliata.
format-cordis-limits = Risultati attesi, pubblicazioni e relazioni dei progetti. La dimensione di un’impresa privata è nota solo fin dove arriva il contrassegno per le piccole e medie imprese.
format-keep-about = L’esportazione dei partner di keep.eu per Interreg, la stessa con coordinate e numeri dei partner, o la cartella di lavoro con fogli per progetti, partner e bandi.
format-keep-checks = Più partner capofila; stato giuridico o regione diversi tra righe di un partner; programmi il cui nome non comincia con gli anni; grafie di acronimi diverse solo per gli spazi.
format-keep-limits = L’elenco dei bandi, e i bilanci dei partner. Dove un progetto non ha date, valgono gli anni del suo programma.
format-eurostat-tsv-about = Lo scaricamento massivo di Eurostat, semplice o compresso con gzip: la prima intestazione elenca le dimensioni con la regione per ultima, poi una colonna per anno. La variabile è il nome del file; i contrassegni restano.
format-eurostat-tsv-checks = Chiavi di lunghezza diversa dall’intestazione; celle che non sono numeri; codici di regione. Se si chiede una versione NUTS, i codici rinominati sono convertiti e contati, quelli divisi o ridisegnati indicati e lasciati come sono.
format-eurostat-tsv-limits = Trimestri e mesi; sono contati in una segnalazione. Le celle segnate come mancanti senza contrassegno non sono una registrazione.
format-sdmx-csv-about = SDMX-CSV 1.0 e 2.0 e la variante di Eurostat. Intestazioni e codici possono portare etichette dopo i due punti; la variabile è il flusso di dati, o il nome del file.
format-sdmx-csv-checks = Colonne mancanti; celle che non sono numeri; codici di regione, con la stessa conversione di sopra.
format-sdmx-csv-limits = Trimestri e mesi; etichette dei codici; moltiplicatori delle unità, che restano come nella fonte.
format-json-stat-about = Insiemi di dati JSON-stat 2.0, e raccolte con insiemi di dati incorporati. Si leggono valori sparsi e stati.
format-json-stat-checks = Dimensioni che non si accordano; più valori che celle; valori che non sono numeri; codici di regione, con la stessa conversione di sopra.
format-json-stat-limits = Rimandi a insiemi di dati altrove; trimestri e mesi; etichette delle categorie.
format-indicator-csv-about = Un indicatore come CSV, con la versione del codice di regione su ogni riga. Il file YAML dello stesso nome, dato insieme o posto accanto, dice titolo, fonte, nome e unità della variabile.
format-indicator-csv-checks = Codici di regione e anni; una descrizione che manca o non si può interpretare. I codici sono convertiti dalla versione della loro riga, e solo se sono codici di quella.
format-indicator-csv-limits = Altre parti della descrizione. I codici di versioni precedenti a NUTS 2010 restano come sono.
format-panel-about = Una riga per regione e anno, una colonna di numeri per variabile. L’unità si legge da intestazioni come «…UNIT_PC_GDP».
format-panel-checks = Codici di regione, anni e numeri. Se sono mescolati codici di più versioni NUTS, lo dice una segnalazione; se si chiede una versione, sono convertiti come sopra, e una riga rinominata cede a una che porta essa stessa il codice nuovo.
format-panel-limits = Colonne di testo; sono prese per etichette.
format-graphml-about = Una rete in GraphML. Un nodo diventa un attore, nelle reti bimodali uno del secondo modo un progetto; gli attributi con nomi di campi riempiono quei campi, gli altri restano come attributi. Gli identificatori con i due punti sono chiavi così come sono.
format-graphml-checks = Legami con nodi che non ci sono, con sé stessi o senza peso positivo; nodi che compaiono due volte; valori che non sono del tipo dichiarato; strati non noti. Le dichiarazioni di tipo di documento sono rifiutate.
format-graphml-limits = Legami con più di due capi, porte, reti annidate (lette in piano) e dettagli del disegno. Di più reti in un file si legge la prima.
format-gexf-about = Una rete in GEXF 1.2 o 1.3, con i tempi di nodi e legami.
format-gexf-checks = Lo stesso che per GraphML; i tempi che non sono né giorni né anni lasciano aperto quel capo.
format-gexf-limits = Colori, dimensioni e posti del disegno; gli attributi che cambiano nel tempo mantengono il primo valore.
format-pajek-about = Una rete Pajek: gli archi hanno una direzione, gli spigoli nessuna; le relazioni con un’etichetta sono strati.
format-pajek-checks = Righe che non stanno da nessuna parte; legami con vertici che non ci sono; pesi che non sono numeri.
format-pajek-limits = Partizioni, vettori e permutazioni. I numeri dei tempi restano solo dove sono anni.
format-ucinet-dl-about = Il linguaggio dati di UCINET: matrici intere, mezze matrici, elenchi di archi, elenchi di nodi, più matrici come strati. Una matrice simmetrica è una rete non orientata.
format-ucinet-dl-checks = La dimensione annunciata rispetto alle celle presenti; celle segnate come mancanti; etichette.
format-ucinet-dl-limits = Attributi e tempi, che il formato non ha.
format-edge-list-about = Una tabella con un legame per riga, i cui capi diventano attori se sono nuovi. Con le colonne «actor» e «project» è una rete bimodale. Senza una colonna «directed», i legami di prodotti e di denaro hanno una direzione, gli altri nessuna.
format-edge-list-checks = Legami senza un capo, con sé stessi o senza peso positivo; strati non noti; legami che compaiono due volte, i cui pesi si sommano.
format-edge-list-limits = Attributi degli attori: importarli come membri.
format-regions-about = Regioni e i loro confini come GeoJSON o TopoJSON in gradi (EPSG 4326), come i file NUTS dell’ufficio statistico. Restano codice, nome, la regione in cui si trova e un punto interno.
format-regions-checks = Codici che mancano, non sono codici o compaiono due volte; livelli che contraddicono il codice; confini rotti; coordinate che non sono gradi.
format-regions-limits = I confini stessi: si usano dal loro file dove si collocano attori o si disegnano mappe. Forme che non sono né aree né punti.

# Campi degli elenchi di membri.
format-field-members-key = Chiave; ricavata dal nome se non c’è
format-field-members-name = Nome dell’attore
format-field-members-short-name = Nome breve o acronimo
format-field-members-group = Quale dei sei gruppi di attori
format-field-members-kinds = Generi più fini
format-field-members-legal-form = Forma giuridica; aiuta a riconoscere il gruppo
format-field-members-region = Codice di regione, al livello più fine noto
format-field-members-country = Paese, due lettere o il nome
format-field-members-town = Città
format-field-members-postcode = Codice postale
format-field-members-longitude = Longitudine in gradi
format-field-members-latitude = Latitudine in gradi
format-field-members-point = Latitudine e longitudine in una cella
format-field-members-sector = Codice del settore
format-field-members-sector-scheme = Classificazione del codice del settore
format-field-members-employees = Persone occupate, anche come classe, p. es. 10-49
format-field-members-tertiary-share = Quota di persone con istruzione terziaria
format-field-members-research = Se svolge ricerca propria
format-field-members-research-expenditure = Spesa in ricerca, l’anno
format-field-members-turnover = Fatturato, l’anno
format-field-members-business-group = Gruppo aziendale di cui fa parte
format-field-members-owner-region = Regione del proprietario
format-field-members-filiere = Filiera
format-field-members-stage = Stadio della filiera, a partire da monte
format-field-members-from = Primo giorno o anno
format-field-members-until = Ultimo giorno o anno
format-field-members-competences = Competenze, separate da punti e virgola
format-field-members-memberships = Organismi di cui è membro, separati da punti e virgola

# Campi degli elenchi di legami.
format-field-ties-from = L’attore da cui parte; per i prodotti il fornitore
format-field-ties-to = L’attore a cui arriva; per i prodotti il compratore
format-field-ties-layer = Che cosa scorre: prodotti, persone, denaro, informazioni o conoscenza
format-field-ties-directed = Se la direzione conta
format-field-ties-weight = Forza, maggiore di zero
format-field-ties-formal = Formale o no
format-field-ties-codified = Codificato o tacito
format-field-ties-trigger = Che cosa lo ha avviato
format-field-ties-reported-by = L’attore che lo ha riferito
format-field-ties-from-date = Primo giorno o anno
format-field-ties-until-date = Ultimo giorno o anno

# Campi dei fogli d’indagine.
format-field-survey-actor = L’attore che risponde
format-field-survey-item = Quesito, dove ogni riga è una risposta
format-field-survey-value = Risposta, dove ogni riga è una risposta
format-field-survey-scale-from = Valore più piccolo della scala
format-field-survey-scale-to = Valore più grande della scala
format-field-survey-year = Anno dell’indagine

# Che cosa si scrive.
format-export-about = La rete di un periodo, di una regione o di tutte, negli strati richiesti; oppure ogni tabella così com’è. Ciò che un formato non può contenere è detto in segnalazioni alla scrittura.
format-export-graphml-held = Nodi e legami con tutti gli attributi, strati, tempi, direzione di ogni legame, due modi
format-export-graphml-lost = Caratteri di controllo
format-export-gexf-held = Lo stesso di GraphML, i tempi come li ha GEXF
format-export-gexf-lost = Caratteri di controllo
format-export-pajek-held = Strati, direzione di ogni legame, tempi che sono numeri interi, due modi
format-export-pajek-lost = Attributi; chiavi accanto ai nomi; giorni
format-export-ucinet-dl-held = Strati come matrici, due modi
format-export-ucinet-dl-lost = Attributi, tempi, legami di peso zero, legami paralleli, direzione dove differisce tra legami
format-export-edge-list-csv-held = Legami con tutti gli attributi, strati, tempi, direzione; separati da virgole
format-export-edge-list-csv-lost = Attributi e tempi dei nodi; tipi dei valori
format-export-edge-list-tsv-held = Lo stesso, separato da tabulazioni
format-export-edge-list-tsv-lost = Attributi e tempi dei nodi; tipi dei valori
format-export-tables-held = Ogni tabella del territorio come file a sé in una cartella: UTF-8, virgole, punti decimali, giorni come 2019-02-28, elenchi separati da punti e virgola
format-export-tables-lost = Versioni precedenti delle registrazioni e l’elenco dei passi; restano nel file di territorio
