# Deutsch: Netzwerkdateien, Grenzen, Dubletten, reparierter Text.

# Paare von Akteuren, die einer sein können.
duplicates-same-name = „{ $a }“ und „{ $b }“ sind bis auf Schreibweise und Rechtsform derselbe Name ({ $place }); Ähnlichkeit { $score } von 100.
duplicates-similar-name = „{ $a }“ und „{ $b }“ sind fast derselbe Name ({ $place }); Ähnlichkeit { $score } von 100.
duplicates-same-postcode = dieselbe Postleitzahl
duplicates-same-town = derselbe Ort
duplicates-other-town = verschiedene Orte
duplicates-near = innerhalb eines Kilometers
duplicates-far = { $km } km auseinander
duplicates-place-silent = über ihre Orte ist nichts bekannt, was entscheiden würde

# Falsch gelesener Text.
mojibake-repaired = „{ $before }“ war in falscher Kodierung gelesener Text; er gilt als „{ $after }“.

# Netzwerkdateien.
graph-not-the-format = Dies ist keine { $format }-Datei: { $wanted } fehlt.
graph-markup-broken = Die Auszeichnung ist bei Byte { $at } fehlerhaft: { $detail }.
graph-declaration-refused = Die Datei deklariert bei Byte { $at } einen Dokumenttyp. Solche Deklarationen können den Speicher füllen und werden abgelehnt; bitte die Zeile herausnehmen oder das Netzwerk neu speichern.
graph-entity-unknown = Die Datei verwendet bei Byte { $at } die Entität „{ $name }“, die XML selbst nicht kennt.
graph-too-deep = Elemente sind mehr als { $limit } Ebenen tief verschachtelt; eine Netzwerkdatei ist das nie.
graph-too-many-nodes = Die Datei kündigt { $count } Knoten an; höchstens { $limit } werden gelesen.
graph-syntax = Zeile { $line }: { $wanted } wurde erwartet, „{ $found }“ gefunden.
graph-encoding-guessed = Die Datei sagt ihre Kodierung nicht und ist nicht UTF-8; sie wurde als { $encoding } gelesen. Bitte Umlaute und Akzente prüfen.
graph-more-graphs = Die Datei enthält { $count } { $count ->
    [one] weiteres Netzwerk
   *[other] weitere Netzwerke
  }; nur das erste wird gelesen.
graph-nested = { $count } { $count ->
    [one] Netzwerk innerhalb eines Knotens wird
   *[other] Netzwerke innerhalb von Knoten werden
  } als Teil des Ganzen gelesen; die Verschachtelung entfällt.
graph-drawing-left-out = { $count } { $count ->
    [one] Einzelheit einer Zeichnung (Farbe, Größe, Platz) wird
   *[other] Einzelheiten einer Zeichnung (Farben, Größen, Plätze) werden
  } ausgelassen.
graph-hyperedges-left-out = { $count } { $count ->
    [one] Beziehung mit mehr als zwei Enden wird
   *[other] Beziehungen mit mehr als zwei Enden werden
  } ausgelassen.
graph-ports-left-out = { $count } { $count ->
    [one] Port eines Knotens wird
   *[other] Ports von Knoten werden
  } ausgelassen.
graph-changing-values = { $count } { $count ->
    [one] Wert, der sich mit der Zeit ändert, wird
   *[other] Werte, die sich mit der Zeit ändern, werden
  } ausgelassen; der erste Wert jedes Attributs bleibt.
graph-node-twice = Der Knoten „{ $id }“ steht zweimal im Netzwerk; der erste zählt.
graph-node-without-id = Ein Knoten hat keine Kennung und wird ausgelassen.
graph-edge-to-nobody = Eine Beziehung nennt „{ $id }“, das kein Knoten des Netzwerks ist; die Beziehung wird ausgelassen.
graph-edge-without-end = Einer Beziehung fehlt ein Ende; sie wird ausgelassen.
graph-weight-not-finite = Das Gewicht { $weight } ist nicht endlich; die Beziehung wird ausgelassen.
graph-weight-not-a-number = Das Gewicht „{ $weight }“ ist keine Zahl; die Beziehung wird ausgelassen.
graph-value-not-of-type = „{ $value }“ des Attributs „{ $name }“ ist nicht vom Typ { $kind }; der Wert wird ausgelassen.
graph-key-unknown = Für den Attributschlüssel „{ $key }“ ist ein Wert angegeben, doch die Datei deklariert ihn nicht; der Wert wird ausgelassen.
graph-section-left-out = Der Abschnitt „*{ $name }“ ist nicht Teil eines Netzwerks und wird ausgelassen.
graph-line-left-out = Die Zeile „{ $text }“ passt hier zu nichts und wird ausgelassen.
graph-vertex-out-of-range = Die Zeile „{ $text }“ nennt keinen Knoten des Netzwerks und wird ausgelassen.
graph-not-two-mode = Die Datei nennt sich bimodal, doch einige Beziehungen bleiben in einem Modus; sie wird als unimodales Netzwerk gelesen.
graph-labels-missing = { $count } { $count ->
    [one] Knoten hat
   *[other] Knoten haben
  } keine Beschriftung; die Nummer steht dafür.
graph-symmetric = Jede Beziehung steht mit ihrer Umkehrung, gleich stark: Das Netzwerk gilt als ungerichtet.
graph-cells-missing = { $count } { $count ->
    [one] Zelle der Matrix ist
   *[other] Zellen der Matrix sind
  } als fehlend gekennzeichnet; von der Beziehung ist nichts bekannt, und keine wird gelesen.
graph-cells-too-many = { $count } { $count ->
    [one] Wert folgt
   *[other] Werte folgen
  } nach der letzten Zelle der Matrix, { $count ->
    [one] er wird
   *[other] sie werden
  } ausgelassen.
graph-no-heading = Die erste Zeile nennt keine Spalten; die ersten zwei Spalten gelten als Enden der Beziehungen.
graph-direction-assumed = Keine Spalte sagt, ob Beziehungen gerichtet sind; Beziehungen der Produkte und des Geldes gelten als gerichtet, die anderen nicht.
graph-layer-unknown = { $count } { $count ->
    [one] Beziehung gehört
   *[other] Beziehungen gehören
  } zur Relation „{ $name }“, die keine der Schichten ist; { $count ->
    [one] sie kommt
   *[other] sie kommen
  } in die Schicht „{ $layer }“ und { $count ->
    [one] behält
   *[other] behalten
  } den Namen als Attribut.
graph-ties-merged = { $count } { $count ->
    [one] Beziehung wiederholt
   *[other] Beziehungen wiederholen
  } eine andere derselben Schicht und Zeit; ihre Gewichte werden addiert.
graph-time-not-a-date = Die Zeit „{ $text }“ ist weder Datum noch Jahr; dieses Ende bleibt offen.

# Was ein Format nicht fassen kann.
graph-attributes-not-held = Das Format hat keinen Platz für diese Attribute: { $names }.
graph-attribute-renamed = Das Attribut „{ $name }“ wird als „{ $other }“ geschrieben, da das Format den Namen selbst verwendet.
graph-attribute-mixed-types = Das Attribut „{ $name }“ enthält Werte mehrerer Typen und wird im weitesten geschrieben.
graph-types-not-held = Das Format hat keine Typen; beim Wiedereinlesen können diese Attribute einen anderen Typ bekommen: { $names }.
graph-characters-not-held = Steuerzeichen, die XML nicht fassen kann, werden als „�“ geschrieben.
graph-ids-not-held = { $count } { $count ->
    [one] Knoten wird
   *[other] Knoten werden
  } nach der Beschriftung geschrieben; für die Kennung daneben hat das Format keinen Platz.
graph-labels-changed = Anführungszeichen, Zeilenenden oder äußere Leerzeichen in { $count } { $count ->
    [one] Beschriftung werden
   *[other] Beschriftungen werden
  } geändert; das Format kann sie nicht fassen.
graph-times-not-held = Das Format hat keinen Platz für die Zeiten von { $count } { $count ->
    [one] Knoten oder Beziehung
   *[other] Knoten und Beziehungen
  }.
graph-parallel-not-held = { $count } { $count ->
    [one] parallele Beziehung wird
   *[other] parallele Beziehungen werden
  } zu einer anderen addiert; das Format fasst eine Beziehung je Paar.
graph-zero-not-held = { $count } { $count ->
    [one] Beziehung mit Gewicht null wird
   *[other] Beziehungen mit Gewicht null werden
  } ausgelassen; das Format nimmt null als keine Beziehung.
graph-direction-not-held = Das Format sagt nicht für jede Beziehung, ob sie gerichtet ist; beim Wiedereinlesen können Beziehungen zur anderen Art werden.

# Grenzen von Regionen.
geometry-packed = „{ $file }“ kann nicht entpackt werden: { $detail }.
geometry-too-large = „{ $file }“ enthält entpackt mehr als { $limit } Bytes; mehr wird nicht gelesen.
geometry-not-geometry = „{ $file }“ ist weder eine GeoJSON-FeatureCollection noch eine TopoJSON-Topologie ({ $detail }).
geometry-without-code = Eine Region hat keinen Code und wird ausgelassen.
geometry-code-unreadable = „{ $code }“ ist kein Regionscode; die Region wird ausgelassen.
geometry-code-twice = { $count } { $count ->
    [one] Region wiederholt
   *[other] Regionen wiederholen
  } einen Code; jeweils die erste zählt.
geometry-no-regions = Die Datei enthält keine Region mit einem Code.
geometry-level-differs = Die Region { $code } gibt die Ebene { $level } an; ihr Code sagt anderes und zählt.
geometry-broken = Die Grenze von { $code } ist fehlerhaft und wird ausgelassen; die Region bleibt.
geometry-not-degrees = Die Grenze von { $code } ist nicht in Grad Länge und Breite (EPSG 4326) angegeben und wird ausgelassen; die Datei ist in dieser Form zu beschaffen.
geometry-nearest = „{ $name }“ liegt { $km } km außerhalb jeder Region und erhält die nächste, { $region }: Vereinfachte Grenzen schneiden die Küste ab.
geometry-nowhere = „{ $name }“ liegt in keiner Region und auch nicht innerhalb von { $km } km von einer; keine wird zugewiesen.
geometry-other-country = „{ $name }“ soll in { $country } sein, doch die Koordinaten liegen in { $region }; keine Region wird zugewiesen.
geometry-point-unusable = Die Koordinaten von „{ $name }“ (Länge { $longitude }, Breite { $latitude }) sind kein brauchbarer Ort; keine Region wird zugewiesen.
