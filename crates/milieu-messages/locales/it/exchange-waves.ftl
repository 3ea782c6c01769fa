# Italiano: panel di reti e comportamenti, e file di studio.

waves-more = { $count ->
    [one] un’altra
   *[other] altre { $count }
 } del genere { $code }

## Il file di studio

waves-study-encoding = Il file di studio non è UTF-8. Salvarlo come UTF-8.
waves-study-wrong = { $detail }. Correggerlo, o vedere nella descrizione dei file di studio che cosa può stare qui.
waves-key-unknown = «{ $key }» qui non è noto. Sono noti: { $known }.
waves-double-brackets = Questo è un elenco di sezioni: scriverne il nome tra doppie parentesi quadre, una volta per ciascuna.
waves-no-data = Non ci sono dati: aggiungere una sezione [data] che indichi le reti e i comportamenti.
waves-data-and-groups = Ci sono sia [data] sia [[group]]. Dare a ogni gruppo la propria [group.data], o omettere i gruppi.
waves-groups-differ = I gruppi «{ $first }» e «{ $second }» non contengono le stesse cose: { $names }. A tutti i gruppi si chiede un solo modello, perciò ciascuno deve averle tutte.
waves-nothing-to-explain = Non c’è né una rete né un comportamento da spiegare. Aggiungere [[data.network]] o [[data.behaviour]].
waves-nameless = Il nome è vuoto. Dare un nome a ciò che qui si legge.
waves-one-source = «{ $name }» richiede esattamente una fonte: un file, o colonne del file degli attori (o ciò che queste colonne dicono di due attori).
waves-no-files = «{ $name }» non ha file. Indicarne uno per rilevazione, o uno per tutte.
waves-of-what = «{ $name }» non è una rete bimodale che sia stata letta. Scriverne il nome, e verificare che la sua sezione sia giusta.
waves-no-actor-file = Le colonne { $columns } non si possono cercare, perché gli attori non vengono da un file. Aggiungere actors = "…" ai dati.
waves-no-column = «{ $file }» non ha una colonna «{ $column }». Le sue colonne: { $columns }.
waves-width = Colonne di valori trovate: { $found }; attese: { $wanted } (una per una costante, una per periodo o rilevazione per ciò che cambia).
waves-matrices = «{ $name }» ha { $found } matrici; attese: { $wanted } (una per una costante, una per periodo o rilevazione per ciò che cambia).

## Attori e rilevazioni

waves-no-actors = Nulla dice chi sono gli attori. Aggiungere ai dati actors = "actors.csv" o actors = (il loro numero); gli elenchi di legami non mostrano chi non ne ha.
waves-few-actors = Attori presenti: { $count }; una rete ne richiede almeno due.
waves-actor-unnamed = L’attore non ha nome. Inserirlo, o togliere la riga.
waves-rows-above = { $count ->
    [one] Saltata una riga
   *[other] Saltate { $count } righe
 } sopra le intestazioni.
waves-unknown-name = «{ $name }» non è tra gli attori o i destinatari. Correggere il nome, o aggiungerlo al loro elenco.
waves-name-twice = «{ $name }» compare due volte. Ogni nome si può dare una volta.
waves-rows = Attori o righe trovati: { $found }; attesi: { $wanted }. Tutte le rilevazioni e gli attributi devono essere degli stessi attori nello stesso ordine; chi non c’era ancora ha una riga di NA e una presenza nel file della composizione.
waves-columns = Colonne di valori trovate: { $found }; attese: { $wanted }.
waves-row-length = La riga ha { $found } valori; attesi: { $wanted }. Cercare un separatore mancante o in più.
waves-differ = «{ $name }» ha { $found } rilevazioni, «{ $first }» ne ha { $wanted }. Tutti devono averne lo stesso numero.
waves-few = Rilevazioni presenti: { $count }; per un modello di cambiamento ne servono almeno due.
waves-out-of-order = Le rilevazioni non sono in ordine di tempo, o una compare due volte: { $waves }. Ordinarle dalla prima all’ultima.

## Legami

waves-tie-code = «{ $value }» non è un codice di legame. I codici sono 0, 1, 10 (impossibile), 11 (dato) e NA; indicare altri codici di ciò che manca con missing = […], e dire con threshold = … da quale valore in su c’è un legame se il file contiene valori.
waves-self-ties = { $count ->
    [one] Un attore è legato a sé stesso
   *[other] { $count } attori sono legati a sé stessi, il primo qui
 }; tali legami non fanno parte del modello e sono esclusi.
waves-ties-twice = { $count ->
    [one] Un legame compare qui di nuovo; conta una volta.
   *[other] { $count } legami compaiono di nuovo, il primo qui; ciascuno conta una volta.
 }
waves-tie-contradicts = Il legame c’era già con il codice { $first }, e qui compare con { $second }. Tenere una delle due righe.
waves-not-symmetric = La rete non ha direzione, ma da «{ $first }» a «{ $second }» sta { $there } e al ritorno { $back }. Correggerne uno, dire symmetrise = "either" o "both", o dichiarare orientata la rete.
waves-list-columns = Un elenco di legami ha almeno due colonne, from e to; qui ce n’è una. Dire quale separatore sta tra loro con separator = "…".
waves-list-heading = «{ $from }, { $to }» è preso per intestazioni. Per sicurezza chiamarle from e to.
waves-end-missing = Qui non è indicato nessuno. Inserire entrambi i capi del legame, o togliere la riga.
waves-no-wave-column = Il file dovrebbe contenere più rilevazioni, e non ha una colonna «wave». Aggiungerla, indicare un file per rilevazione, o dare cuts per eventi datati.
waves-wave-missing = La riga non dice la sua rilevazione. Inserirla.
waves-wave-unknown = «{ $wave }» non è tra le rilevazioni.
waves-order-unknown = In quale ordine vengono le rilevazioni { $waves }? Aggiungere waves = […] ai dati.
waves-no-time-column = Sono dati dei cuts, e il file non ha una colonna «time» o «date».
waves-time = «{ $value }» non è un tempo del genere dei cuts (un numero, o un giorno come 2015-12-31).
waves-time-reversed = I tempi sono invertiti: da { $from } a { $to }.
waves-cut = «{ $value }» non è un valore di cuts: devono essere tutti numeri, o tutti giorni come 2015-12-31.
waves-window = «{ $value }» non è una durata maggiore di zero che si accordi con i cuts. Scrivere un numero accanto a numeri, "2 years" o "90 days" accanto a giorni.
waves-window-without-cuts = È data una finestra senza cuts. Aggiungere cuts = […], i tempi a cui si guarda la rete.
waves-cuts-of-several = «{ $name }» ha cuts e più file. Mettere tutti gli eventi datati in un solo file.
waves-events-outside = { $count ->
    [one] Un evento non conta
   *[other] { $count } eventi non contano
 } in nessuna rilevazione: fuori dai cuts e dalle loro finestre.
waves-option-unused = «{ $key }» non vale per «{ $name }»: è di un altro genere o i suoi file sono di un altro formato. Ometterlo.
waves-receivers-gathered = I destinatari di «{ $name }» sono quelli che i suoi file indicano ({ $count }). Se se ne potevano scegliere anche altri, elencarli con receivers = ….

## File di grafi

waves-graph-format = Il file non è un file Pajek, GraphML, GEXF o UCINET.
waves-graph-loss = Una parte della rete non si può leggere. { $what }
waves-graph-two-mode = Il file contiene una rete bimodale. Aggiungere kind = "twomode", o prendere un altro file.
waves-graph-one-mode = Il file non contiene una rete bimodale. Per Pajek, cominciare con *Vertices, il numero di tutti e quello degli attori.
waves-graph-vertex-times = I tempi dei vertici non si leggono. Dire in un file di composizione quando gli attori sono presenti.
waves-graph-relations = Il file contiene più relazioni: { $relations }. Sceglierne una con relation = "…".
waves-graph-no-relation = Il file non contiene una relazione «{ $relation }».
waves-graph-several = Il file contiene { $found } reti accanto ad altri file. Indicare un file per tutte le rilevazioni, o una rete in ciascuno.
waves-graph-times = Gli intervalli del file arrivano fino a { $last } e non dicono quante rilevazioni ci siano. Aggiungere waves = […] ai dati, o cuts alla rete.
waves-graph-times-and-networks = Il file contiene più reti e legami con intervalli. Ciascuno dei due dice le rilevazioni; tenerne uno.

## Attributi

waves-number = «{ $value }» non è un numero. Indicare i codici di ciò che manca con missing = […].
waves-not-whole = { $value } non è un numero intero, come sono i valori di un comportamento. Arrotondarlo o codificarlo, o darlo come covariata.
waves-behaviour-missing = «{ $name }» non è stato osservato per nessuno nella rilevazione { $wave }.
waves-covariate-wave-missing = «{ $name }» manca per tutti nella colonna { $wave }.
waves-all-missing = «{ $name }» manca dappertutto. Cercare un codice sbagliato di ciò che manca, o ometterlo.
waves-no-variation = «{ $name }» ha dappertutto lo stesso valore; nessun suo effetto si può stimare.
waves-degrees = { $value } è oltre { $limit } gradi. Le colonne sono latitudine, poi longitudine.
waves-spell-pairs = { $count } tempi non formano coppie di inizio e fine. Ogni presenza ne ha due.
waves-spell-outside = La presenza da { $from } a { $to } è fuori dalle rilevazioni da 1 a { $waves }. I tempi contano le rilevazioni da uno; sono ammesse parti di una rilevazione.
waves-spell-reversed = La presenza finisce ({ $to }) prima di cominciare ({ $from }).
waves-spells-overlap = La presenza da { $from } a { $to } si sovrappone a un’altra dello stesso attore. Unirle.

## Il panel nel suo insieme

waves-network-empty = «{ $network }» non ha legami nella rilevazione { $wave }.
waves-network-full = In «{ $network }» tutti sono legati a tutti nella rilevazione { $wave }.
waves-network-missing = Di «{ $network }» nulla è stato osservato nella rilevazione { $wave }.
waves-unchanged = «{ $network }» non cambia dalla rilevazione { $from } alla rilevazione { $to }; da questo periodo non si può imparare nulla. Verificare se un file è stato indicato due volte.
waves-structural-broken = In «{ $network }» { $count ->
    [one] un valore strutturale
   *[other] { $count } valori strutturali
 } della rilevazione { $from } { $count ->
    [one] era diverso
   *[other] erano diversi
 } nella rilevazione { $to }; per il periodo intermedio vale quello strutturale.
waves-ties-of-absent = In «{ $network }» { $count ->
    [one] un legame
   *[other] { $count } legami
 } nella rilevazione { $wave } { $count ->
    [one] è
   *[other] sono
 } di attori che allora non ci sono; non { $count ->
    [one] conta
   *[other] contano
 }. Codificarli NA, o correggere la composizione.
