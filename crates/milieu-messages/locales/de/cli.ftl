# Die Befehlszeile.

## Hilfe: was jeder Befehl tut

cli-about-milieu = Das Wissensnetzwerk eines Territoriums sehen, diagnostizieren und steuern.
cli-more-milieu =
    Der Hauptweg:
      milieu import members members.xlsx --into styria.milieu
      milieu diagnose styria.milieu --region AT22
      milieu report styria.milieu --region AT22 --out styria.html
    An sieben synthetischen Clustern vorgeführt:
      milieu demo
    Exit-Codes: 0 fertig, 1 etwas in den Daten oder der Frage steht im Weg, 2 falsch eingegeben, 3 ein Fehler des Programms.
cli-about-demo = Sieben synthetische Cluster schreiben, importieren und diagnostizieren
cli-more-demo =
    Die Daten sind synthetisch: aus angegebenen Verteilungen gezogen, nach den Worten des Grundlagenberichts. Über die wirklichen
    Orte sagen sie nichts.
    Beispiel: milieu demo --out my-demo
cli-about-import = Dateien in ein Territorium bringen, als ein Schritt, der rückgängig gemacht werden kann
cli-more-import =
    Arten: auto, members, ties, survey, cordis, keep, eurostat-tsv, sdmx-csv, json-stat, indicator-csv, panel, graphml, gexf, pajek, ucinet-dl, edge-list, regions.
    Zusammengehörige Dateien kommen in einen Befehl.
    Beispiele:
      milieu import auto members.xlsx --into styria.milieu
      milieu import cordis organization.csv project.csv --into europe.milieu
      milieu import members members.csv --mapping ours.toml --preview --into styria.milieu
cli-about-template = Eine leere Tabelle mit den Überschriften schreiben, die gelesen werden
cli-more-template =
    Arten: members, ties, survey. Die Endung der Datei sagt das Format, CSV oder XLSX.
    Beispiel: milieu template members --out members.xlsx
cli-about-inspect = Eine Datei ansehen: Format, Kodierung, Spalten und wofür sie gelten
cli-more-inspect =
    Beispiel: milieu inspect members.csv --save-mapping ours.toml
cli-about-diagnose = Das Wissensnetzwerk einer Region diagnostizieren
cli-more-diagnose =
    Beispiele:
      milieu diagnose styria.milieu --region AT22
      milieu diagnose keep.milieu -r AT22 --period 2000-2006,2007-2013,2014-2020
      milieu diagnose styria.milieu -r AT22 --explain AC01
      milieu diagnose styria.milieu -r AT22 --json
cli-about-report = Die Diagnose als eine eigenständige HTML-Datei schreiben
cli-more-report =
    Beispiel: milieu report styria.milieu --region AT22 --out styria.html
cli-about-info = Zeigen, was ein Territorium enthält
cli-about-regions = Die Regionen aufführen und wie viele Akteure in jeder sitzen
cli-about-undo = Den letzten Befehl zurücknehmen
cli-about-redo = Zurückgenommenes wiederholen
cli-about-history = Alle Befehle aufführen, neueste zuerst
cli-about-check = Prüfen, ob eine Territoriumsdatei in Ordnung ist
cli-about-duplicates = Paare von Akteuren aufführen, die einer sein können
cli-about-merge = Aus zwei Akteuren einen machen
cli-about-distinct = Merken, dass zwei Akteure nicht einer sind
cli-more-merge =
    Beispiel: milieu merge styria.milieu members:acme members:acme-gmbh
cli-about-add = Einem Territorium von Hand etwas hinzufügen
cli-about-add-actor = Einen Akteur hinzufügen
cli-more-add-actor =
    Die Felder sind die von „milieu edit“. Ohne --key entsteht der Schlüssel aus dem Namen.
    Beispiel: milieu add actor styria.milieu name="Acme GmbH" group=sme region=AT221
cli-about-tie = Einzelne Beziehungen hinzufügen oder entfernen
cli-about-tie-add = Eine Beziehung zwischen zwei Akteuren hinzufügen
cli-more-tie-add =
    Beziehungen der Produkte und des Geldes haben eine Richtung, wenn --directed no nichts anderes sagt; andere haben keine, wenn --directed yes sie nicht gibt.
    Beispiel: milieu tie add styria.milieu members:acme "TU Graz" --layer knowledge --formal yes --since 2024-01-01
cli-about-tie-remove = Die Beziehungen zwischen zwei Akteuren entfernen
cli-more-tie-remove =
    Beispiel: milieu tie remove styria.milieu members:acme "TU Graz" --layer knowledge
cli-about-edit = Einen Akteur ändern
cli-more-edit =
    Ein leerer Wert macht das Feld unbekannt.
    Beispiel: milieu edit styria.milieu members:acme employees=120 group=sme
cli-about-remove = Einen Akteur mit seinen Beziehungen und Teilnahmen entfernen
cli-about-restore = Aufführen, was entfernt wurde, oder einen Akteur mit seinen Beziehungen und Teilnahmen zurückholen
cli-more-restore =
    Beispiele:
      milieu restore styria.milieu
      milieu restore styria.milieu members:m4
cli-about-set = Eine Einstellung des Territoriums ändern
cli-more-set =
    Einstellungen: home, die diagnostizierten Regionen, wenn keine genannt ist; periods, die Zeiträume, die eine Diagnose vergleicht;
    comparison, die Regionen, mit denen eine Region verglichen werden darf (Codes durch Kommas getrennt; alle Regionen des
    Territoriums, wenn nichts gesetzt ist).
    Beispiel: milieu set keep.milieu periods 2000-2006,2007-2013,2014-2020
cli-about-target = Zeigen, setzen oder entfernen, wohin ein Faktor gelangen soll und bis wann
cli-more-target =
    Faktoren: stimulus (Innovationsimpuls), accessibility (Erreichbarkeit), receptivity (Aufnahmefähigkeit),
    identity (Identität), creativity (Kreativität), governance (Governance). Der Wert ist ein Faktorwert
    von 0 bis 1. Ohne Wert werden die Ziele aufgeführt.
    Beispiel: milieu target keep.milieu accessibility 0.6 --by 2028-12-31
cli-arg-target-factor = Faktor; ohne ihn werden alle Ziele aufgeführt
cli-arg-target-value = Zu erreichender Wert, 0 bis 1
cli-arg-target-by = Tag, bis zu dem er zu erreichen ist
cli-arg-target-remove = Das Ziel des Faktors entfernen
cli-unknown-factor = Es gibt keinen Faktor „{ $text }“; es gibt: { $known }.
cli-bad-target = „{ $text }“ ist kein Wert; zu schreiben ist eine Zahl von 0 bis 1, etwa 0.6.
cli-target-needs-date = Ein Ziel braucht einen Tag, etwa --by 2028-12-31.
cli-no-target = Für { $factor } ist kein Ziel gesetzt.
cli-no-targets = Kein Ziel ist gesetzt.
cli-head-by = Bis
cli-head-target = Ziel
cli-about-locate = Akteuren ihre Region nach ihren Koordinaten geben
cli-more-locate =
    Beispiel: milieu locate ev.milieu --shapes NUTS_RG_60M_2021_4326_LEVL_3.geojson
cli-about-export = Das Netzwerk oder die Tabellen für andere Programme schreiben
cli-more-export =
    Formate: graphml, gexf, pajek, ucinet-dl, edge-list, csv (ein Ordner mit einer Datei je Tabelle).
    Beispiele:
      milieu export styria.milieu --out styria.gexf
      milieu export styria.milieu --format csv --out tables
cli-about-indicators = Die Indikatoren aufführen oder einen definieren
cli-more-indicators =
    Beispiel: milieu indicators AC01
cli-about-instruments = Die Instrumente der Politik aufführen oder eines beschreiben
cli-about-published = Die gedruckten Zahlen des Grundlagenberichts nachrechnen, mit ihren Widersprüchen
cli-about-completions = Ein Vervollständigungsskript für eine Shell schreiben
cli-more-completions =
    Beispiel: milieu completions bash > ~/.local/share/bash-completion/completions/milieu
cli-about-reference = Die Referenzseiten des Handbuchs schreiben

## Hilfe: Argumente

cli-arg-help = Hilfe ausgeben
cli-arg-version = Version ausgeben
cli-arg-json = JSON für andere Programme statt Text ausgeben
cli-arg-quiet = Nur ausgeben, was verlangt wurde
cli-arg-seed = Seed alles Zufälligen; derselbe Seed ergibt dieselben Bytes
cli-arg-language = Sprache der Ausgabe: en, it, de, es, fr oder pl; sonst die von MILIEU_LANG oder des Rechners
cli-language-unknown = „{ $code }“ ist keine Sprache, die Milieu spricht; es spricht { $known }.
cli-arg-out = Wohin geschrieben wird
cli-arg-demo-out = Ordner für die Dateien, das Territorium und den Bericht
cli-arg-runs = Monte-Carlo-Läufe (1000, wenn nichts anderes gesagt ist)
cli-arg-file = Territoriumsdatei
cli-arg-kind = Art der Dateien; auto erkennt sie
cli-arg-inspect-kind = Art, für die die Zuordnung vermutet wird
cli-arg-paths = Zu lesende Dateien
cli-arg-path = Anzusehende Datei
cli-arg-into = Territoriumsdatei; wird angelegt, wenn sie nicht da ist
cli-arg-mapping = Zuordnungsdatei: welche Spalte welches Feld ist
cli-arg-save-mapping = Die vermutete Zuordnung in diese Datei schreiben, zum Ändern von Hand
cli-arg-preview = Zeigen, was gelesen würde, und nichts ändern
cli-arg-sheet = Blatt einer Arbeitsmappe
cli-arg-title = Titel der Quelle, wie er zitiert würde
cli-arg-licence = Lizenz oder Bedingungen der Quelle
cli-arg-retrieved = Tag, an dem die Daten bezogen wurden
cli-arg-synthetic = Die Daten als zur Demonstration erzeugt kennzeichnen
cli-arg-again = Eine Datei lesen, obwohl sie schon importiert wurde
cli-arg-lenient = Den Rest einer Mitgliederliste, Beziehungsliste oder Befragung aufnehmen, wenn einige Zellen oder Zeilen nicht gehen
cli-arg-encoding = Kodierung einer Textdatei, z. B. windows-1252; wird erkannt, wenn nicht angegeben
cli-arg-layer = Schicht: products (Produkte), people (Personen), money (Geld), information (Information), knowledge (Wissen)
cli-arg-import-region = Region der Akteure, die keine nennen
cli-arg-region-scheme = Klassifikation der Regionscodes, z. B. nuts-2016; umbenannte Codes werden darauf gebracht
cli-arg-add-key = Schlüssel des neuen Akteurs
cli-arg-tie-from = Schlüssel oder Name des Akteurs, von dem die Beziehung ausgeht
cli-arg-tie-to = Schlüssel oder Name des Akteurs, zu dem die Beziehung führt
cli-arg-tie-weight = Stärke der Beziehung, über 0
cli-arg-tie-directed = Ob die Richtung zählt
cli-arg-tie-formal = Ob es einen Vertrag, ein Konsortium oder ein Joint Venture gibt
cli-arg-tie-codified = Ob niedergeschrieben ist, was fließt (kodifiziert), oder nicht (implizit)
cli-arg-tie-since = Erster Tag, z. B. 2024-01-31
cli-arg-tie-until = Letzter Tag
cli-actor-needs-name = Ein neuer Akteur braucht einen Namen: name=….
cli-empty-key = Ein Schlüssel darf nicht leer sein.
cli-actor-there = Es gibt schon einen Akteur mit dem Schlüssel { $key }.
cli-tie-there = Zwischen { $from } und { $to } gibt es schon eine solche Beziehung der Schicht „{ $layer }“.
cli-no-tie = Zwischen { $from } und { $to } gibt es keine solche Beziehung.
cli-not-a-layer = „{ $text }“ ist keine Schicht: { $layers }.
cli-arg-author = Wer dies tut, für den Verlauf
cli-arg-reason = Warum, für den Verlauf
cli-arg-region = Zu diagnostizierende Region, z. B. AT22; mehrere erlaubt; ALL für alle
cli-arg-projects = Teilnahmen an Projekten und Einrichtungen anstelle von Beziehungen
cli-arg-export-region = Nur diese Region und ihre Partner
cli-arg-as-of = Was an diesem Tag galt
cli-arg-period = Zeiträume in Jahren, z. B. 2007-2013; mehrere, vom ältesten zum neuesten, ergeben einen Verlauf
cli-arg-recorded-as-of = Was die Datei nach diesem Ereignis oder zu dieser Zeit enthielt
cli-arg-explain = Einen Indikator bis zu den Zeilen dahinter zeigen
cli-arg-all = Alle Indikatoren zeigen
cli-arg-dictionary = Weitere Indikatoren, aus einer Textdatei
cli-arg-level = Nur diese NUTS-Ebene (0 bis 3)
cli-arg-within = Nur innerhalb dieser Region
cli-arg-findings = Die bei diesem Ereignis aufbewahrten Befunde zeigen
cli-arg-threshold = Kleinste gezeigte Ähnlichkeit, 0 bis 1
cli-arg-most = Wie viele Paare gezeigt werden
cli-arg-keep = Schlüssel oder Name des Akteurs, der bleibt
cli-arg-gone = Schlüssel oder Name des Akteurs, der darin aufgeht
cli-arg-actor = Schlüssel oder Name des Akteurs
cli-arg-distinct-other = Schlüssel oder Name des anderen Akteurs
cli-arg-restore-actor = Schlüssel oder Name des entfernten Akteurs; ohne ihn werden alle aufgeführt
cli-arg-template-kind = Art der Tabelle: members, ties, survey
cli-arg-import-findings = Wie viele Befunde einer Art vollständig stehen; der Rest wird gezählt
cli-arg-fields = Feld und neuer Wert
cli-arg-name = Name der Einstellung
cli-arg-value = Wert der Einstellung
cli-arg-shapes = Grenzen: GeoJSON oder TopoJSON mit NUTS-Codes
cli-arg-nearest = Punkte außerhalb aller Regionen erhalten die nächste innerhalb dieser Entfernung, in Kilometern
cli-arg-format = Format; sonst an der Endung der Datei erkannt
cli-arg-code = Code eines Indikators
cli-arg-id = Kennung eines Instruments
cli-arg-shell = Shell
cli-arg-folder = Ordner

## Warum ein Befehl anhält

cli-stopped = Angehalten: { $what }
cli-usage = { $what } Siehe --help.
cli-internal = Dies ist ein Fehler von Milieu, nicht Ihrer: { $detail }. Bitte melden.
cli-findings-stop = Angehalten; nichts wurde geändert:
cli-findings-unusable = Angehalten, weil ein Teil der Quelle nicht brauchbar ist:
cli-cannot-print = Die Ausgabe kann nicht geschrieben werden: { $reason }.
cli-not-a-date = „{ $text }“ ist kein Datum; bitte wie 2019-02-28 schreiben.
cli-not-a-period = „{ $text }“ ist kein Zeitraum; bitte 2007-2013 oder 2007-01-01..2013-12-31 schreiben.
cli-not-an-event-or-time = „{ $text }“ ist weder die Nummer eines Ereignisses noch eine Zeit; siehe: milieu history DATEI.
cli-not-a-region = „{ $text }“ ist kein Regionscode; AT22 ist einer.
cli-unknown-kind = „{ $text }“ ist keine Art des Imports; es gibt: { $kinds }.
cli-unknown-word = „{ $word }“ ist keines von: { $allowed }.
cli-unknown-actor = Kein Akteur hat den Schlüssel oder Namen „{ $text }“.
cli-several-actors = { $count } Akteure haben den Namen „{ $text }“; bitte einen Schlüssel verwenden.
cli-did-you-mean = Gemeint vielleicht: { $list }?
cli-merge-same = „{ $key }“ kann nicht mit sich selbst vereint werden.
cli-not-field-value = „{ $text }“ hat nicht die Form FELD=WERT.
cli-bad-value = „{ $text }“ kann nicht der Wert von { $field } sein.
cli-unknown-field = Ein Akteur hat kein Feld { $field }; es gibt: { $fields }.
cli-threshold-range = Die Schwelle ist { $value }; sie muss zwischen 0 und 1 liegen.
cli-nothing-imported = In { $files } gibt es nichts zu importieren. Bitte prüfen, ob auf die Überschriften Datenzeilen folgen.
cli-preview-would-stop = dieser Import würde nichts aufnehmen, aus den oben genannten Gründen.
cli-mapping-there = „{ $file }“ gibt es schon. Bitte einen anderen Namen wählen, damit Änderungen von Hand nicht verloren gehen.
cli-no-mapping-for-kind = Dateien der Art { $kind } haben feste Spalten und brauchen keine Zuordnung; members, ties und survey können eine haben. Bitte mit --kind angeben, welche.
cli-unknown-setting = Es gibt keine Einstellung „{ $name }“; es gibt: { $known }.
cli-format-untold = Die Endung von „{ $file }“ sagt das Format nicht; bitte --format und eines nennen von: { $formats }, csv.

## Wörter

cli-severity-note = Anmerkung
cli-severity-warning = Warnung
cli-severity-error = Fehler
cli-place-row = Zeile { $row }
cli-more-findings = { $count } weitere der Art { $code }
cli-synthetic = SYNTHETISCHE DATEN: zur Demonstration erzeugt; nichts hier sagt etwas über wirkliche Orte aus.
cli-territory-empty = Das Territorium ist leer. Mit milieu import lässt sich etwas aufnehmen.
cli-history-empty = Mit diesem Territorium ist noch nichts geschehen.
cli-no-findings = Zum Ereignis { $event } sind keine Befunde aufbewahrt.
cli-no-regions = Noch hat kein Akteur eine Region.
cli-no-duplicates = Keine zwei Akteure sehen wie einer aus.
cli-duplicates-shown = { $shown } von { $count } Paaren. Aus zweien einen machen: milieu merge DATEI BLEIBT GEHT
cli-duplicates-found = { $count ->
    [one] Ein Paar von Akteuren kann derselbe sein
   *[other] { $count } Paare von Akteuren können jeweils derselbe sein
 }; siehe: milieu duplicates { $file }
cli-sound = Die Datei ist in Ordnung.
cli-done = Erledigt: { $kind } „{ $subject }“ (Ereignis { $event }). Zurücknehmen mit: milieu undo { $file }
cli-brought-forward = „{ $file }“ hatte Format { $from } und wurde auf das jetzige Format gebracht. Ältere Versionen des Programms können sie nicht mehr öffnen.
cli-undone = Zurückgenommen: { $kind } „{ $subject }“ (Ereignis { $event }).
cli-redone = Wiederholt: { $kind } „{ $subject }“ (Ereignis { $event }).
cli-counts = { $table }: { $added } hinzugefügt, { $changed } geändert, { $removed } entfernt
cli-reading = { $stage } { $file } { $rows }
cli-imported = Importiert: { $subject }; { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
 } gelesen, { $warnings ->
    [0] keine Warnungen
    [one] eine Warnung
   *[other] { $warnings } Warnungen
 } (Ereignis { $event }).
cli-all-findings = Alle Befunde: milieu history { $file } --findings { $event }
cli-preview-only = Dies war eine Vorschau; nichts wurde geändert.
cli-mapping-saved = Die vermutete Zuordnung steht in { $file }. Von Hand ändern und mit --mapping importieren.
cli-inspect-kind = Sieht aus wie { $kind }: { $what }
cli-inspect-unknown = Die Art dieser Datei wird nicht erkannt; beim Import ist sie anzugeben.
cli-inspect-text = Kodierung { $encoding }, Trennzeichen „{ $separator }“.
cli-source = { $title } ({ $kind }; Lizenz: { $licence })
cli-source-synthetic = synthetisch
cli-source-real = wie geliefert

cli-kind-import = Import
cli-kind-add = Hinzufügung
cli-kind-edit = Änderung
cli-kind-remove = Entfernung
cli-kind-restore = Wiederherstellung
cli-kind-merge = Vereinigung
cli-kind-set = Einstellung
cli-kind-undo = Rücknahme
cli-kind-redo = Wiederholung

cli-table-source = Quellen
cli-table-region = Regionen
cli-table-actor = Akteure
cli-table-competence = Kompetenzen
cli-table-tie = Beziehungen
cli-table-project = Projekte und Einrichtungen
cli-table-affiliation = Teilnahmen
cli-table-institution = Institutionen
cli-table-statistic = Statistiken
cli-table-answer = Antworten der Befragung
cli-table-measure = Maßnahmen der Politik
cli-table-setting = Einstellungen
cli-table-layout = Layouts

cli-head-event = Ereignis
cli-head-at = Zeit (UTC)
cli-head-kind = Was
cli-head-subject = Worüber
cli-head-records = Datensätze
cli-head-region = Region
cli-head-name = Name
cli-head-actors = Akteure
cli-head-column = Spalte
cli-head-field = Gilt als
cli-head-first-values = Erste Werte
cli-heading-groups = Akteure nach Gruppen
cli-heading-layers = Beziehungen nach Schichten
cli-heading-sources = Quellen

## Die Zahlen des Grundlagenberichts

cli-published-note = Gedruckte Zahlen des Grundlagenberichts von 2000 bis 2006 und was aus ihnen folgt. Sie prüfen die Rechnung; sie sind keine aktuellen Tatsachen.
cli-head-id = Kennung
cli-head-value = Gedruckt
cli-head-computed = Berechnet
cli-head-figure = Zahl
cli-head-paragraph = Stelle
cli-heading-statements = Aussagen ohne Zahl
cli-heading-contradictions = Wo sich der Bericht widerspricht

## Diagnose am Bildschirm

cli-cannot-read = { $file } kann nicht gelesen werden: { $reason }.
cli-cannot-write = { $file } kann nicht geschrieben werden: { $reason }. Nichts blieb halb fertig; bitte mit --out einen anderen Ort wählen.
cli-bad-dictionary = Das Wörterbuch ist nicht brauchbar: { $reason }
cli-which-region = Welche Region?
cli-which-region-hint = Bitte mit --region angeben oder ein für alle Mal mit: milieu set DATEI home AT22. Vorhandene Regionen: milieu regions DATEI
cli-no-period = Es gibt keinen Zeitraum zu beurteilen.
cli-nobody-in-region = Im letzten verlangten Zeitraum ist kein Akteur in der Region { $region }.
cli-see-regions = Die Regionen und Länder mit Akteuren führt auf: milieu regions DATEI
cli-regions-with-actors = Regionen mit Akteuren, nächste zuerst: { $list }.
cli-unknown-indicator = Kein Indikator hat den Code { $code }; siehe: milieu indicators
cli-unknown-instrument = Kein Instrument hat die Kennung { $id }; siehe: milieu instruments
cli-unknown-format = „{ $text }“ ist kein Format; es gibt: { $formats }, csv.
cli-heading-type = Netzwerktyp
cli-heading-factors = Sechs Faktoren
cli-factor-scale = 0 ist am schwächsten, 1 am stärksten; neun von zehn Läufen liegen auf der Linie. { $comparison }
cli-few-actors = Nur { $actors ->
    [one] { $actors } Akteur
   *[other] { $actors } Akteure
 }: Was folgt, ist Zählen, nicht Messen.
cli-heading-gatekeepers = Gatekeeper: wer Wissen von außen hereinträgt
cli-heading-weak = Was schwach ist, und warum
cli-heading-instruments = Was getan werden könnte
cli-heading-unknown = Was nicht bekannt ist, und was damit geklärt würde
cli-heading-course = Verlauf
cli-heading-indicators = Alle Indikatoren
cli-heading-rows = Zeilen hinter der Zahl
cli-type-because = Weil: { $reasons }.
cli-factor-withheld = nicht ausgewiesen
cli-factor-weak = schwach
cli-concepts-known = { $known } Konzepte bekannt
cli-more-gatekeepers = und { $count } weitere; siehe --json oder den Bericht.
cli-nothing-scored = Kein Faktor hat einen Faktorwert, also ist keiner schwach oder stark zu nennen.
cli-nothing-weak = Kein Faktor liegt in dem Anteil der Läufe, den die Einstellung verlangt, unter dem ersten Quartil seines Vergleichs.
cli-weak-factor = { $factor }: { $line } Am niedrigsten: { $concepts }.
cli-instrument = { $name } (¶{ $paragraph }; für { $factors })
cli-further-instruments = { $more } weitere vorgeschlagen; { $undecided } mangels Daten nicht zu entscheiden. Siehe den Bericht.
cli-unknown = { $name } ({ $datum }): { $tells }
cli-more-unknowns = und { $count } weitere; siehe den Bericht.
cli-more-of-diagnosis = Mehr: --all, --explain CODE, --json oder milieu report. Region { $region }, Daten { $hash }, Seed { $seed }, { $runs } Läufe.
cli-head-group = Gruppe
cli-head-inside = Innen
cli-head-outside = Außen
cli-head-share = Anteil
cli-head-code = Code
cli-head-status = Status
cli-head-position = Position
cli-head-factor = Faktor
cli-head-unit = Einheit
cli-head-row = Zeile
cli-head-adds = Beitrag
cli-head-note = Anmerkung
cli-head-record = Datensatz
cli-explain-value = Wert
cli-explain-formula = Formel
cli-explain-direction = Richtung
cli-explain-source = Quelle des Maßes
cli-explain-reason = Bemerkung
cli-explain-coverage = Abdeckung
cli-explain-input = Eingabe (genutzt/nötig)
cli-explain-frame = Verglichen mit
cli-explain-not-scored = Es ist ein Merkmal oder hat ein Optimum: Es wird gezeigt und geht in keinen Faktorwert ein.
cli-explain-unit = Einheit
cli-explain-factor = Faktor
cli-explain-tables = Nötige Tabellen
cli-explain-fallback = Ersatzgröße
cli-explain-paragraphs = Grundlagenbericht
cli-acts-on = Wirkt auf: { $factors }
cli-seen-in = Die Wirkung wäre zu sehen an: { $codes }

## Bericht, Export, Verortung, Demonstration

cli-report-written = Der Bericht ist in { $file }.
cli-exported = { $nodes ->
    [one] { $nodes } Akteur
   *[other] { $nodes } Akteure
 } und { $edges ->
    [one] { $edges } Beziehung
   *[other] { $edges } Beziehungen
 } nach { $file } geschrieben, Format { $format }.
cli-exported-tables = { $count ->
    [one] { $count } Tabelle
   *[other] { $count } Tabellen
 } nach { $folder } geschrieben.
cli-nobody-located = Kein Akteur ohne Region liegt in diesen Grenzen.
cli-located = Akteure innerhalb einer Region: { $inside }, nahe bei einer: { $near }, in keiner: { $outside } (Ereignis { $event }).
cli-demo-not-ours = { $file } enthält Daten, die nicht zur Demonstration gehören; bitte mit --out einen anderen Ordner wählen.
cli-demo-done = Die Dateien der sieben synthetischen Cluster sind in { $folder }; jeder Cluster hat einen Ordner mit den importierten Tabellendateien und Tabellen.
cli-demo-report = Der Bericht ist in { $file }; er lässt sich im Browser öffnen.
cli-demo-next = Zum Ausprobieren: milieu diagnose { $file } --region AT22 --explain AC01

reference-commands = Befehle
reference-indicators = Indikatoren
reference-instruments = Instrumente
cli-mend-or-lenient = Bitte in der Datei beheben oder den Rest mit --lenient aufnehmen.

## milieu network

cli-about-network = Ein Netzwerk messen, vergleichen, zerlegen und zeichnen
cli-more-network =
    Eine Quelle ist eine Territoriumsdatei, ein Referenzordner (nodes.csv, ties_LAYER.csv) oder eine einfache Datei: eine Kantenliste,
    eine Liste von Teilnahmen, GraphML, GEXF, Pajek, UCINET DL.
    Beispiele:
      milieu network measure ties.csv
      milieu network measure styria.milieu --layer knowledge --label group
cli-about-network-measure = Das Netzwerk als Ganzes und jeden Akteur messen
cli-more-network-measure =
    Spalten werden an ihren Überschriften erkannt (source, target, weight; actor, project), sonst an der Position. Unbrauchbare Zeilen
    halten den Befehl an und werden aufgeführt; --lenient lässt sie aus und fährt fort.
    Beispiele:
      milieu network measure --list
      milieu network measure ties.csv --directed --weights used
      milieu network measure board-seats.csv --affiliations --top 20 --by betweenness
      milieu network measure styria.milieu --region AT22 --label group,sector --out actors.parquet
cli-arg-network-source = Territorium, Referenzordner, Kantenliste, Teilnahmen oder Netzwerkdatei
cli-arg-network-layer = Schicht der Beziehungen; Schichten werden nie addiert
cli-arg-network-affiliations = Teilnahmen nehmen: wer in welchem Projekt, welcher Veranstaltung oder Einrichtung ist
cli-arg-network-directed = Beziehungen der Datei haben eine Richtung
cli-arg-network-nodes = Tabelle der Akteure: id, name, eine Spalte für jede Kennzeichnung
cli-arg-network-region = Nur die in dieser Region beheimateten Akteure und die Beziehungen unter ihnen
cli-arg-network-period = Jahre, z. B. 2007-2013
cli-arg-network-weights = Ob Gewichte zählen, wo ein Maß für beides eine Form hat
cli-arg-network-projection = Was ein Projekt mit k Partnern zu einer Beziehung beiträgt: 1, 1/(k−1) oder 1/k
cli-arg-network-min-weight = Beziehungen unter diesem Gewicht auslassen
cli-arg-network-largest-project = Projekte mit mehr Partnern als dieser Zahl auslassen
cli-arg-network-lenient = Unbrauchbare Zeilen auslassen und fortfahren
cli-arg-network-label = Spalte, die die Akteure in Klassen einteilt; mehrere erlaubt
cli-arg-network-unknown = Was Akteure ohne Kennzeichnung sind
cli-arg-network-draws = Ziehungen eines Zufallsvergleichs
cli-arg-network-out = Datei für die Ergebnisse: .csv, .xlsx, .json oder .parquet
cli-arg-network-measure-list = Jedes Maß aufführen, mit dem, was es sagt
cli-arg-network-measure-measures = Maße nach ihren Codes, oder all
cli-arg-network-measure-per-actor = Auch die Akteure zeigen
cli-arg-network-measure-top = Wie viele Akteure gezeigt werden
cli-arg-network-measure-by = Maß, nach dem die Akteure geordnet werden
cli-arg-network-measure-approximate = Die Zwischenzentralität innerhalb dieses Fehlers schätzen, statt sie genau zu berechnen
cli-about-network-compare = Zwei Netzwerke, die Schichten oder Zeiträume eines Netzwerks oder eines mit zufälligen vergleichen
cli-more-network-compare =
    Akteure zweier Quellen werden an ihren Kennungen erkannt.
    Beispiele:
      milieu network compare 2007.csv 2014.csv
      milieu network compare styria.milieu --layers knowledge,information
      milieu network compare keep.milieu --projects --period 2007-2013,2014-2020
      milieu network compare ties.csv --null degree --draws 200
cli-about-network-communities = Gruppen mit mehr Beziehungen im Inneren als durch Zufall finden
cli-more-network-communities =
    Beispiele:
      milieu network communities ties.csv --runs 50
      milieu network communities styria.milieu --objective cpm --resolution 0.1 --out members.csv
      milieu network communities ties.csv --draws 100 --label office --nodes people.csv
cli-about-network-roles = Finden, wer zwischen wem steht: Koordinatoren, Gatekeeper, Liaisons
cli-more-network-roles =
    Beispiele:
      milieu network roles styria.milieu --label group
      milieu network roles ties.csv --nodes people.csv --label office,status --unknown left-out --out brokers.parquet
cli-about-network-robustness = Sehen, was übrig bleibt, wenn Akteure gehen
cli-more-network-robustness =
    Beispiele:
      milieu network robustness ties.csv
      milieu network robustness styria.milieu --orders degree,current-degree,random --label group
cli-about-network-regress = Die Beziehungen einer Schicht durch andere Schichten und durch Eigenschaften der Akteure erklären
cli-more-network-regress =
    Regression über Paare von Akteuren (MRQAP), getestet durch doppeltes Semi-Partialling. Akteure ohne Wert werden ausgelassen und
    gezählt.
    Beispiele:
      milieu network regress lazega --outcome friendship --on cowork --same office --difference age
      milieu network regress styria.milieu --outcome knowledge --on products --same group,region
      milieu network regress ties.csv --directed --nodes people.csv --sender seniority --receiver seniority
cli-arg-network-outcome = Schicht, deren Beziehungen erklärt werden; ohne sie das Netzwerk der Datei
cli-arg-network-on = Erklärende Schichten
cli-arg-network-same = Spalten: beide Akteure sind in derselben Klasse
cli-arg-network-sender = Zahlenspalten: Wert des Akteurs, von dem die Beziehung ausgeht
cli-arg-network-receiver = Zahlenspalten: Wert des Akteurs, zu dem die Beziehung führt
cli-arg-network-sum = Zahlenspalten: Werte beider Akteure addiert
cli-arg-network-difference = Zahlenspalten: quadrierte Differenz der Werte beider Akteure
cli-arg-network-regress-draws = Permutationen jedes Tests; bei bis zu acht Akteuren alle
cli-about-network-layout = Die Akteure für eine Zeichnung platzieren und die Plätze aufbewahren
cli-more-network-layout =
    Beispiele:
      milieu network layout ties.csv --out drawing.svg
      milieu network layout styria.milieu --algorithm wedges --label group --save by-group --out by-group.svg
      milieu network layout styria.milieu --keep by-group --out now.svg
cli-about-network-backbone = Die Beziehungen behalten, die mehr als Zufall sind
cli-more-network-backbone =
    Beispiele:
      milieu network backbone ties.csv --level 0.01 --out backbone.csv
      milieu network backbone board-seats.csv --affiliations --correction false-discoveries
cli-arg-network-compare-period = Jahre, z. B. 2007-2013; mehrere Zeiträume einer Quelle werden verglichen
cli-arg-network-with = Eine zweite Quelle
cli-arg-network-layers = Zu vergleichende Schichten; alle, wenn keine genannt ist
cli-arg-network-null = Mit Zufallsnetzwerken vergleichen, die die Beziehungen jedes Akteurs oder beide Randsummen der Teilnahmen bewahren
cli-arg-network-objective = Was so groß wie möglich gemacht wird
cli-arg-network-resolution = Größer findet kleinere Communitys
cli-arg-network-runs = Suchen mit verschiedenen Seeds; ihr Konsens wird gezeigt
cli-arg-network-communities-draws = Zufallsnetzwerke für die Signifikanz; 0 für keine
cli-arg-network-top = Wie viele gezeigt werden
cli-arg-network-orders = Reihenfolgen, in denen Akteure gehen
cli-arg-network-robustness-draws = Zufällige Reihenfolgen, über die gemittelt wird
cli-arg-network-algorithm = Wie Akteure platziert werden
cli-arg-network-rounds = Höchstzahl der Runden der Layoutkräfte
cli-arg-network-layout-label = Spalte für Sektoren der Zeichnung, Stufen einer Wertschöpfungskette und Formen
cli-arg-network-layout-out = Dateien für Plätze (.csv, .xlsx, .json, .parquet) oder eine Zeichnung (.svg); mehrere erlaubt
cli-arg-network-save = Das Layout unter diesem Namen im Territorium aufbewahren, als Schritt, der rückgängig gemacht werden kann
cli-arg-network-keep = Vom unter diesem Namen aufbewahrten Layout ausgehen: Wer einen Platz hat, bleibt dort
cli-arg-network-filter = Test der Beziehungen; sonst disparity für Beziehungen, stochastic-degree für Teilnahmen
cli-arg-network-level = Größter p-Wert einer Beziehung, die bleibt
cli-arg-network-correction = Wie p-Werte für viele Beziehungen einstehen
cli-arg-export-layout = Die Plätze eines im Territorium aufbewahrten Layouts hinzufügen
cli-no-layout = Das Territorium bewahrt kein Layout „{ $name }“ auf; siehe: milieu network layout
cli-about-open = Die Werkbank für eine Territoriumsdatei öffnen, im Browser
cli-more-open =
    Beispiele:
      milieu open styria.milieu
      milieu open styria.milieu --read-only --no-browser --port 8080
cli-arg-port = Port an der Loopback-Adresse; ein freier, wenn nicht angegeben
cli-arg-no-browser = Keinen Browser öffnen, nur sagen, wo die Werkbank ist
cli-arg-read-only = Nichts kann geändert werden
cli-arg-web = Ordner mit den Dateien der Seite, anstelle derer im Programm
cli-arg-no-open = Danach die Werkbank nicht öffnen
cli-open-from-inside = Die Werkbank kann nicht aus einem anderen Befehl heraus geöffnet werden.
cli-open-at = Die Werkbank von { $file } ist unter { $address } (Strg+C beendet sie).
cli-open-cannot-listen = Der Port { $port } dieses Rechners ist nicht zu gebrauchen: { $reason }
cli-trash-empty = Nichts liegt im Papierkorb.
cli-not-in-trash = Kein entfernter Akteur heißt „{ $text }“. „milieu restore DATEI“ führt auf, welche sich zurückholen lassen.
cli-restored = Zurückgeholt: „{ $subject }“ mit { $records ->
        [one] einem eigenen Datensatz
       *[other] { $records } eigenen Datensätzen
    } (Ereignis { $event }). { $waiting ->
        [none] Sonst wartet nichts.
       *[other] { $waiting ->
            [one] Eine Beziehung wartet im Papierkorb, bis ihr anderes Ende zurückgeholt ist.
           *[other] { $waiting } Beziehungen warten im Papierkorb, bis ihre anderen Enden zurückgeholt sind.
        }
    }
cli-head-key = Schlüssel
cli-no-template = Für die Art „{ $kind }“ gibt es keine Vorlage; es gibt: members, ties, survey.
cli-template-format = „{ $file }“ endet weder auf .csv noch auf .xlsx.
cli-template-there = „{ $file }“ gibt es schon; bitte einen anderen Namen wählen.
cli-template-written = Geschrieben: { $file }. Die Spalten: { $columns }.
cli-import-stopped = Angehalten, bevor etwas geschrieben wurde.
cli-link-choice = „{ $text }“ ist keine Entscheidung über eine vorgeschlagene Beziehung. Möglich: { $known }.
cli-link-actors = „{ $text }“ nennt nicht zwei Akteure mit ihren Schlüsseln und | dazwischen.
