# Italiano: file di reti, confini, doppioni, testo riparato.

# Coppie di attori che possono essere uno solo.
duplicates-same-name = «{ $a }» e «{ $b }» sono lo stesso nome a parte grafia e forma giuridica ({ $place }); somiglianza { $score } su 100.
duplicates-similar-name = «{ $a }» e «{ $b }» sono quasi lo stesso nome ({ $place }); somiglianza { $score } su 100.
duplicates-same-postcode = stesso codice postale
duplicates-same-town = stessa città
duplicates-other-town = città diverse
duplicates-near = entro un chilometro
duplicates-far = a { $km } km di distanza
duplicates-place-silent = dei loro luoghi non si sa nulla che decida

# Testo letto in modo sbagliato.
mojibake-repaired = «{ $before }» era testo letto con la codifica sbagliata; è preso come «{ $after }».

# File di reti.
graph-not-the-format = Questo non è un file { $format }: manca { $wanted }.
graph-markup-broken = La marcatura è rotta al byte { $at }: { $detail }.
graph-declaration-refused = Il file dichiara un tipo di documento al byte { $at }. Tali dichiarazioni possono essere fatte per riempire la memoria e sono rifiutate; togliere la riga, o salvare la rete di nuovo.
graph-entity-unknown = Il file usa l’entità «{ $name }» al byte { $at }, che XML di per sé non conosce.
graph-too-deep = Gli elementi sono annidati a più di { $limit } livelli; un file di rete non lo è mai.
graph-too-many-nodes = Il file annuncia { $count } nodi; se ne leggono al massimo { $limit }.
graph-syntax = Riga { $line }: era atteso { $wanted }, si trova «{ $found }».
graph-encoding-guessed = Il file non dice la sua codifica e non è UTF-8; è stato letto come { $encoding }. Controllare gli accenti.
graph-more-graphs = Il file contiene { $count ->
    [one] un’altra rete
   *[other] altre { $count } reti
  }; si legge solo la prima.
graph-nested = { $count } { $count ->
    [one] rete dentro un nodo è letta
   *[other] reti dentro nodi sono lette
  } come parte dell’insieme; l’annidamento è escluso.
graph-drawing-left-out = { $count } { $count ->
    [one] dettaglio di un disegno (colore, dimensione, posto) è escluso.
   *[other] dettagli di un disegno (colori, dimensioni, posti) sono esclusi.
  }
graph-hyperedges-left-out = { $count } { $count ->
    [one] legame con più di due capi è escluso.
   *[other] legami con più di due capi sono esclusi.
  }
graph-ports-left-out = { $count } { $count ->
    [one] porta di un nodo è esclusa.
   *[other] porte di nodi sono escluse.
  }
graph-changing-values = { $count } { $count ->
    [one] valore che cambia nel tempo è escluso
   *[other] valori che cambiano nel tempo sono esclusi
  }; di ogni attributo resta il primo valore.
graph-node-twice = Il nodo «{ $id }» compare due volte nella rete; vale il primo.
graph-node-without-id = Un nodo non ha identificatore ed è escluso.
graph-edge-to-nobody = Un legame indica «{ $id }», che non è un nodo della rete; il legame è escluso.
graph-edge-without-end = A un legame manca un capo; è escluso.
graph-weight-not-finite = Il peso { $weight } non è finito; il legame è escluso.
graph-weight-not-a-number = Il peso «{ $weight }» non è un numero; il legame è escluso.
graph-value-not-of-type = «{ $value }» dell’attributo «{ $name }» non è di tipo { $kind }; il valore è escluso.
graph-key-unknown = È dato un valore per la chiave di attributo «{ $key }», che il file non dichiara; il valore è escluso.
graph-section-left-out = La sezione «*{ $name }» non fa parte di una rete ed è esclusa.
graph-line-left-out = La riga «{ $text }» qui non sta da nessuna parte ed è esclusa.
graph-vertex-out-of-range = La riga «{ $text }» non indica un vertice della rete ed è esclusa.
graph-not-two-mode = Il file si dice bimodale, ma alcuni legami restano dentro un modo; è letto come rete a un solo modo.
graph-labels-missing = { $count } { $count ->
    [one] nodo non ha
   *[other] nodi non hanno
  } etichetta; al suo posto sta il numero.
graph-symmetric = Ogni legame compare con il suo inverso, di pari forza: la rete è presa per non orientata.
graph-cells-missing = { $count } { $count ->
    [one] cella della matrice è segnata
   *[other] celle della matrice sono segnate
  } come mancanti; del legame non si sa nulla, e non se ne legge nessuno.
graph-cells-too-many = { $count } { $count ->
    [one] valore segue l’ultima cella della matrice ed è escluso.
   *[other] valori seguono l’ultima cella della matrice e sono esclusi.
  }
graph-no-heading = La prima riga non indica colonne; le prime due colonne sono prese per i capi dei legami.
graph-direction-assumed = Nessuna colonna dice se i legami sono orientati; quelli di prodotti e di denaro si presumono tali, gli altri no.
graph-layer-unknown = { $count } { $count ->
    [one] legame è
   *[other] legami sono
  } della relazione «{ $name }», che non è tra gli strati; { $count ->
    [one] va
   *[other] vanno
  } nello strato «{ $layer }» e { $count ->
    [one] mantiene
   *[other] mantengono
  } il nome come attributo.
graph-ties-merged = { $count } { $count ->
    [one] legame ne ripete
   *[other] legami ne ripetono
  } un altro dello stesso strato e tempo; i pesi si sommano.
graph-time-not-a-date = Il tempo «{ $text }» non è né una data né un anno; quel capo resta aperto.

# Che cosa un formato non può contenere.
graph-attributes-not-held = Il formato non ha posto per questi attributi: { $names }.
graph-attribute-renamed = L’attributo «{ $name }» è scritto come «{ $other }», perché il formato usa il nome per sé.
graph-attribute-mixed-types = L’attributo «{ $name }» contiene valori di più tipi ed è scritto nel più ampio.
graph-types-not-held = Il formato non ha tipi; una nuova lettura può prendere questi attributi per un altro tipo: { $names }.
graph-characters-not-held = I caratteri di controllo che XML non può contenere sono scritti come «�».
graph-ids-not-held = { $count } { $count ->
    [one] nodo è scritto
   *[other] nodi sono scritti
  } con l’etichetta; il formato non ha posto per l’identificatore accanto a essa.
graph-labels-changed = Virgolette, fine riga o spazi esterni in { $count } { $count ->
    [one] etichetta sono cambiati
   *[other] etichette sono cambiati
  }; il formato non può contenerli.
graph-times-not-held = Il formato non ha posto per i tempi di { $count } { $count ->
    [one] nodo o legame
   *[other] nodi e legami
  }.
graph-parallel-not-held = { $count } { $count ->
    [one] legame parallelo è sommato
   *[other] legami paralleli sono sommati
  } a un altro; il formato contiene un legame per coppia.
graph-zero-not-held = { $count } { $count ->
    [one] legame di peso zero è escluso
   *[other] legami di peso zero sono esclusi
  }; per il formato zero vuol dire nessun legame.
graph-direction-not-held = Il formato non dice di ogni legame se è orientato; una nuova lettura può prendere i legami per l’altro genere.

# Confini delle regioni.
geometry-packed = «{ $file }» non si può decomprimere: { $detail }.
geometry-too-large = «{ $file }» contiene più di { $limit } byte, decompresso; è il massimo che si legge.
geometry-not-geometry = «{ $file }» non è né una raccolta di elementi GeoJSON né una topologia TopoJSON ({ $detail }).
geometry-without-code = Una regione non ha codice ed è esclusa.
geometry-code-unreadable = «{ $code }» non è un codice di regione; la regione è esclusa.
geometry-code-twice = { $count } { $count ->
    [one] regione ripete
   *[other] regioni ripetono
  } un codice; vale la prima di ciascuno.
geometry-no-regions = Il file non contiene nessuna regione con un codice.
geometry-level-differs = La regione { $code } si dice di livello { $level }; il suo codice dice altro, e vale.
geometry-broken = Il confine di { $code } è rotto ed è escluso; la regione resta.
geometry-not-degrees = Il confine di { $code } non è in gradi di longitudine e latitudine (EPSG 4326) ed è escluso; chiedere il file in quella forma.
geometry-nearest = «{ $name }» è a { $km } km fuori da ogni regione e riceve la più vicina, { $region }: i confini semplificati tagliano la costa.
geometry-nowhere = «{ $name }» non è in nessuna regione, né entro { $km } km da una; non ne riceve nessuna.
geometry-other-country = Di «{ $name }» è detto che sta in { $country }, ma le sue coordinate sono in { $region }; non riceve una regione.
geometry-point-unusable = Le coordinate di «{ $name }» (longitudine { $longitude }, latitudine { $latitude }) non sono un luogo utilizzabile; non riceve una regione.
