# Deutsch: Speicher
# Warum eine Territoriumsdatei nicht geöffnet, gelesen oder geschrieben werden kann.
store-missing = Es gibt keine Datei „{ $path }“. Bitte den Namen prüfen oder dort ein neues Territorium anlegen.
store-already-there = „{ $path }“ gibt es schon. Bitte einen anderen Namen wählen oder die Datei öffnen.
store-folder = „{ $path }“ ist ein Ordner, keine Territoriumsdatei. Bitte die Datei darin nennen.
store-no-permission = Das System erlaubt keinen Zugriff auf „{ $path }“. Bitte die Rechte der Datei und ihres Ordners prüfen.
store-not-a-territory = „{ $path }“ ist keine Territoriumsdatei, oder ihr Anfang ist beschädigt. Nichts wurde geändert. Enthält sie Daten, die aufgenommen werden sollen, sind sie in ein Territorium zu importieren.
store-newer-format = „{ $path }“ hat Format { $found }; dieses Programm kennt Formate bis { $known }. Bitte mit einer neueren Version des Programms öffnen.
store-migration-failed = „{ $path }“ konnte nicht von Format { $found } auf Format { $known } gebracht werden: { $detail }. Das wurde an einer Kopie versucht; die Datei ist unverändert.
store-busy = Ein anderer Prozess benutzt „{ $path }“. Nichts wurde geändert; bitte erneut versuchen, wenn er fertig ist.
store-read-only = „{ $path }“ kann nur gelesen werden: Die Datei ist so gekennzeichnet oder wurde so geöffnet. Nichts wurde geändert.
store-disk-full = Der Datenträger mit „{ $path }“ ist voll. Nichts wurde geändert; bitte Platz schaffen und erneut versuchen.
store-damaged = „{ $path }“ ist beschädigt: { $detail }. Bitte aus einer Sicherung wiederherstellen.
store-bad-cell = „{ $path }“ enthält „{ $value }“ in Spalte { $column } der Tabelle { $table }, was nicht sein kann. Die Datei wurde von einem anderen Programm geändert oder ist beschädigt.
store-not-there = Die Tabelle { $table } enthält „{ $key }“ nicht; es gibt nichts zu entfernen. Nichts wurde geändert.
store-not-finite = { $column } von „{ $key }“ in der Tabelle { $table } ist keine endliche Zahl. Nichts wurde geändert.
store-reserved-kind = „{ $kind }“ ist kein Befehl, der angewandt werden kann.
store-nothing-to-undo = Es ist nichts mehr rückgängig zu machen.
store-nothing-to-redo = Es ist nichts mehr zu wiederholen.
store-unknown-event = Der Verlauf enthält kein Ereignis { $event }.
store-system = Das System meldet ein Problem mit „{ $path }“: { $detail }.
store-internal = Ein Fehler des Programms selbst, in „{ $path }“: { $detail }. Bitte melden.

# Was eine Prüfung der Datei findet.
store-check-integrity = Die Datenbank ist beschädigt: { $detail }.
store-check-log = Die Ereignisse folgen nicht aufeinander.
store-check-versions = { $count ->
    [one] { $count } Fassung eines Datensatzes in der Tabelle { $table } überlappt sich mit einer anderen oder endet, bevor sie beginnt.
   *[other] { $count } Fassungen von Datensätzen in der Tabelle { $table } überlappen sich oder enden, bevor sie beginnen.
}
store-check-counts = Die Tabelle { $table } enthält nicht die Fassungen, die laut den Ereignissen entstanden sind.
store-check-key = Der Datensatz „{ $key }“ der Tabelle { $table } ist nicht das, was sein Schlüssel sagt.

# Die Referenzseite der Tabellen und Spalten.
schema-title = Die Territoriumsdatei
schema-intro = Eine Territoriumsdatei ist eine SQLite-Datenbank, Format { $format }. { $application } ist { $number } (die Buchstaben { $letters }), { $version } ist das Format.
schema-versions = Ein Datensatz wird nie überschrieben: Jede Fassung ist eine Zeile, die das Ereignis kennt, das sie eingebracht hat ({ $from }), und jenes, das sie ersetzt oder entfernt hat ({ $until }). Was das Territorium jetzt ist:
schema-at-event = Was es nach dem Ereignis { $event } war:
schema-unknown = Unbekanntes ist NULL, nie null. Auch eine leere Liste oder ein leerer Satz von Attributen ist NULL.
schema-records = Tabellen der Datensätze
schema-house = Tabellen, die die Datei in Ordnung halten
schema-head-column = Spalte
schema-head-holds = Enthält
schema-head-required = Immer da
schema-head-meaning = Bedeutung
schema-required = ja
schema-kind-text = Text
schema-kind-integer = ganze Zahl
schema-kind-real = reelle Zahl
schema-kind-boolean = ganze Zahl, 0 oder 1
schema-kind-date = Text, Tag `YYYY-MM-DD`
schema-kind-time = Text, UTC `YYYY-MM-DDThh:mm:ss.sssZ`
schema-kind-json = Text, JSON
schema-kind-event = ganze Zahl, ein Ereignis

schema-column-record-id = Nummer der Zeile, nur für die Datenbank.
schema-column-record-recorded-from = Ereignis, das diese Fassung des Datensatzes eingebracht hat.
schema-column-record-recorded-until = Ereignis, das sie ersetzt oder entfernt hat; NULL, solange sie gilt.
schema-column-record-key = Schlüssel, gebildet aus dem, was die Tatsache bestimmt.

schema-table-source = Woher Zeilen kommen.
schema-column-source-key = Schlüssel.
schema-column-source-title = Titel, wie man ihn zitieren würde.
schema-column-source-format = Format, mit dem gelesen wurde, z. B. `cordis-csv`.
schema-column-source-file = Dateiname.
schema-column-source-sha256 = SHA-256 der Datei, hexadezimal.
schema-column-source-retrieved = Tag, an dem die Daten bezogen oder gelesen wurden.
schema-column-source-licence = Lizenz oder Bedingungen.
schema-column-source-synthetic = Ob die Daten zur Demonstration erzeugt wurden.

schema-table-region = Regionen.
schema-column-region-key = Code, z. B. der NUTS.
schema-column-region-scheme = Klassifikation und Fassung, z. B. `nuts-2016`.
schema-column-region-name = Name.
schema-column-region-parent = Code der Region, in der sie liegt.
schema-column-region-kind = `metropolitan`, `old-industrial`, `lagging` oder anderes.
schema-column-region-longitude = Länge eines Punktes im Inneren, Grad.
schema-column-region-latitude = Breite eines Punktes im Inneren, Grad.

schema-table-actor = Unternehmen, Organisationen und Institutionen.
schema-column-actor-key = Schlüssel.
schema-column-actor-name = Name.
schema-column-actor-short-name = Kurzname.
schema-column-actor-actor-group = `large-firm`, `sme`, `business-service`, `financial-service`, `research` oder `public`.
schema-column-actor-group-basis = Woher die Gruppe bekannt ist: `stated`, `derived` oder `name`.
schema-column-actor-kinds = Feinere Arten, eine Liste.
schema-column-actor-region = Region, auf der feinsten bekannten Ebene.
schema-column-actor-country = Land, zwei Buchstaben wie in der europäischen Statistik.
schema-column-actor-town = Ort.
schema-column-actor-postcode = Postleitzahl.
schema-column-actor-longitude = Länge, Grad.
schema-column-actor-latitude = Breite, Grad.
schema-column-actor-sector = Branchencode.
schema-column-actor-sector-scheme = Klassifikation des Branchencodes: `nace2` oder andere.
schema-column-actor-employees = Beschäftigte.
schema-column-actor-tertiary-share = Anteil der Personen mit Tertiärabschluss, 0 bis 1.
schema-column-actor-research = Ob er eigene Forschung und Entwicklung betreibt.
schema-column-actor-research-expenditure = FuE-Ausgaben, tausend Euro im Jahr.
schema-column-actor-turnover = Umsatz, tausend Euro im Jahr.
schema-column-actor-business-group = Unternehmensgruppe, zu der er gehört.
schema-column-actor-owner-region = Region des Eigentümers.
schema-column-actor-filiere = Wertschöpfungskette.
schema-column-actor-stage = Stufe in der Wertschöpfungskette, von oben nach unten gezählt.
schema-column-actor-valid-from = Erster Tag seines Bestehens.
schema-column-actor-valid-until = Letzter Tag seines Bestehens.
schema-column-actor-attributes = Was sonst mit der Zeile kam.
schema-column-actor-source = Schlüssel der Quelle.

schema-table-competence = Kompetenzen der Akteure.
schema-column-competence-actor = Schlüssel des Akteurs.
schema-column-competence-scheme = Vokabular des Codes: `own`, `cpc`, `nace2` oder anderes.
schema-column-competence-code = Code oder Begriff.
schema-column-competence-weight = Stärke, über 0.
schema-column-competence-source = Schlüssel der Quelle.

schema-table-tie = Beziehungen zwischen zwei Akteuren, in Schichten.
schema-column-tie-from-actor = Schlüssel des Akteurs, von dem sie ausgeht; bei Produkten der Lieferant.
schema-column-tie-to-actor = Schlüssel des Akteurs, zu dem sie führt; bei Produkten der Käufer.
schema-column-tie-layer = `products`, `people`, `money`, `information` oder `knowledge`.
schema-column-tie-directed = Ob die Richtung zählt.
schema-column-tie-weight = Stärke, über 0.
schema-column-tie-codified = Kodifiziert (1) oder implizit (0).
schema-column-tie-formal = Formal (1) oder informell (0).
schema-column-tie-set-off-by = Was sie ausgelöst hat: `demand`, `cost`, `regulation` oder anderes.
schema-column-tie-reported-by = Schlüssel des Akteurs, der sie gemeldet hat.
schema-column-tie-valid-from = Erster Tag.
schema-column-tie-valid-until = Letzter Tag.
schema-column-tie-attributes = Was sonst mit der Zeile kam.
schema-column-tie-source = Schlüssel der Quelle.

schema-table-project = Projekte, Einrichtungen und Veranstaltungen, an denen Akteure teilnehmen.
schema-column-project-key = Schlüssel.
schema-column-project-title = Titel.
schema-column-project-acronym = Akronym.
schema-column-project-kind = `project`, `body` oder `event`.
schema-column-project-level = Ebene, die es trägt: `local`, `regional`, `national` oder `eu`.
schema-column-project-programme = Programm.
schema-column-project-valid-from = Erster Tag.
schema-column-project-valid-until = Letzter Tag.
schema-column-project-budget = Gesamtkosten, Euro.
schema-column-project-public-money = Öffentliche Mittel, Euro.
schema-column-project-private-money = Private Mittel, Euro.
schema-column-project-themes = Themen oder Technologieklassen, eine Liste.
schema-column-project-strategic = Ob es ein gemeinsamer langfristiger Plan oder eine Strategie ist.
schema-column-project-set-off-by = Was es ausgelöst hat: `demand`, `regulation` oder anderes.
schema-column-project-decision-from = Tag des Vorschlags.
schema-column-project-decision-until = Tag der Einigung.
schema-column-project-attributes = Was sonst mit der Zeile kam.
schema-column-project-source = Schlüssel der Quelle.

schema-table-affiliation = Akteure, die an Projekten, Einrichtungen und Veranstaltungen teilnehmen.
schema-column-affiliation-actor = Schlüssel des Akteurs.
schema-column-affiliation-project = Schlüssel des Projekts.
schema-column-affiliation-role = Rolle: `coordinator`, `participant`, `member` oder andere.
schema-column-affiliation-contribution = Erhaltenes Geld, Euro.
schema-column-affiliation-valid-from = Erster Tag, wo er von dem des Projekts abweicht.
schema-column-affiliation-valid-until = Letzter Tag, wo er von dem des Projekts abweicht.
schema-column-affiliation-source = Schlüssel der Quelle.

schema-table-institution = Institutionen: weiche Infrastruktur, die Akteure bindet.
schema-column-institution-key = Schlüssel.
schema-column-institution-name = Name.
schema-column-institution-kind = `norm`, `protocol`, `association`, `channel` oder `routine`.
schema-column-institution-region = Region, in der sie beheimatet ist.
schema-column-institution-body = Schlüssel der Einrichtung, deren Mitglieder sie bindet.
schema-column-institution-valid-from = Erster Tag.
schema-column-institution-valid-until = Letzter Tag.
schema-column-institution-source = Schlüssel der Quelle.

schema-table-statistic = Regionalstatistik: eine Zeile für jede Zelle der Tabelle einer Quelle.
schema-column-statistic-region = Region.
schema-column-statistic-variable = Variable oder Code der Tabelle der Quelle.
schema-column-statistic-sector = Branche.
schema-column-statistic-breakdown = Weitere Dimensionen, `name=code`, verbunden durch `;`.
schema-column-statistic-year = Jahr.
schema-column-statistic-value = Wert; NULL, wo die Quelle ihn als fehlend kennzeichnet.
schema-column-statistic-unit = Einheit, wie die Quelle sie angibt.
schema-column-statistic-flag = Kennzeichen, wie die Quelle es angibt.
schema-column-statistic-region-scheme = Fassung der Klassifikation der Regionen.
schema-column-statistic-source = Schlüssel der Quelle.

schema-table-answer = Antworten auf Fragen der Befragung.
schema-column-answer-actor = Schlüssel des Akteurs, der geantwortet hat.
schema-column-answer-item = Code der Frage aus dem Wörterbuch der Befragung.
schema-column-answer-value = Wert auf der Skala der Frage.
schema-column-answer-scale-from = Kleinster Wert der Skala.
schema-column-answer-scale-to = Größter Wert der Skala.
schema-column-answer-year = Jahr der Befragung.
schema-column-answer-source = Schlüssel der Quelle.

schema-table-measure = Geltende Maßnahmen der Politik.
schema-column-measure-key = Schlüssel.
schema-column-measure-name = Name.
schema-column-measure-kind = Instrument oder `rd-grant`, `regulation`, `public-demand`, `ipr`.
schema-column-measure-valid-from = Erster Tag.
schema-column-measure-valid-until = Letzter Tag.
schema-column-measure-money = Geld, Euro.
schema-column-measure-reached = Schlüssel der erreichten Akteure, eine Liste.
schema-column-measure-source = Schlüssel der Quelle.

schema-table-setting = Benannte Einstellungen des Territoriums.
schema-column-setting-key = Name.
schema-column-setting-value = Wert.

schema-table-milieu = Eine Zeile: womit die Datei erstellt wurde.
schema-column-milieu-format = Format, in dem die Datei angelegt wurde.
schema-column-milieu-created-at = Wann sie angelegt wurde.
schema-column-milieu-program = Version des Programms, das sie angelegt hat.

schema-table-event = Eine Zeile für jeden je angewandten Befehl, Rückgängigmachen und Wiederholen eingeschlossen. Zeilen werden nie geändert oder gelöscht.
schema-column-event-id = Nummer, ab 1, ohne Lücken.
schema-column-event-at = Wann; nie vor dem Ereignis davor.
schema-column-event-kind = `import`, `add`, `edit`, `remove`, `merge`, `set`, `undo` oder `redo`.
schema-column-event-subject = Worum es bei dem Befehl ging: eine Datei, ein Name.
schema-column-event-author = Wer.
schema-column-event-reason = Warum.
schema-column-event-undoes = Bei `undo` und `redo`: das zurückgenommene Ereignis.
schema-column-event-program = Version des Programms.

schema-table-event-count = Was jedes Ereignis mit jeder Tabelle getan hat.
schema-column-event-count-event = Ereignis.
schema-column-event-count-table-name = Tabelle.
schema-column-event-count-added = Datensätze, die vorher nicht da waren.
schema-column-event-count-changed = Datensätze, die anders geworden sind.
schema-column-event-count-removed = Datensätze, die nicht mehr da sind.

schema-table-finding = Was in den Daten eines Imports bemerkenswert war, beim Ereignis aufbewahrt.
schema-column-finding-event = Ereignis.
schema-column-finding-position = Reihenfolge innerhalb des Ereignisses, ab 1.
schema-column-finding-severity = `note`, `warning` oder `error`.
schema-column-finding-code = Schlüssel der Meldung.
schema-column-finding-file = Datei.
schema-column-finding-sheet = Blatt oder Teil eines Archivs.
schema-column-finding-line = Zeile, wie man sie zählt, ab 1.
schema-column-finding-field = Spaltenüberschrift oder Feld.
schema-column-finding-message = Meldung: Schlüssel und Argumente.
schema-column-finding-hint = Was zu tun ist: Schlüssel und Argumente.

schema-table-run = Früher berechnete Ergebnisse, die bei gleicher Frage wieder ausgegeben werden. Darf jederzeit geleert werden.
schema-column-run-snapshot = SHA-256 der Momentaufnahme.
schema-column-run-method = Methode.
schema-column-run-version = Version der Methode.
schema-column-run-parameters = Parameter.
schema-column-run-seed = Seed, dezimal; leer, wo kein Zufall im Spiel ist.
schema-column-run-at = Wann es berechnet wurde.
schema-column-run-result = Ergebnis.

schema-table-layout = Wo die Akteure eines Netzwerks gezeichnet wurden, damit die nächste Zeichnung wie die letzte aussieht. Keine Momentaufnahme hängt davon ab.
schema-column-layout-key = Name.
schema-column-layout-algorithm = Algorithmus.
schema-column-layout-parameters = Parameter nach Namen.
schema-column-layout-seed = Seed, dezimal; leer, wo kein Zufall im Spiel ist.
schema-column-layout-snapshot = SHA-256 der gezeichneten Daten.
schema-column-layout-positions = Platz jedes Akteurs nach seinem Schlüssel: `x y`, nach rechts und nach oben.
