# Deutsch: Tabellen importieren.

# Arten des Imports.
import-kind-auto = am Inhalt erkannt
import-kind-members = Mitgliederliste, ein Akteur je Zeile
import-kind-ties = Beziehungsliste, eine Beziehung je Zeile
import-kind-survey = Befragungsbogen
import-kind-cordis = CORDIS: Projekte und Teilnehmer
import-kind-keep = keep.eu: Projekte und Partner (Interreg)
import-kind-eurostat-tsv = Eurostat-Tabelle (TSV)
import-kind-sdmx-csv = statistische Tabelle (SDMX-CSV)
import-kind-json-stat = statistische Tabelle (JSON-stat)
import-kind-indicator-csv = ein Indikator mit Beschreibung (CSV und YAML)
import-kind-panel = Regionen nach Jahren, eine Spalte je Variable
import-kind-graphml = Netzwerk (GraphML)
import-kind-gexf = Netzwerk (GEXF)
import-kind-pajek = Netzwerk (Pajek)
import-kind-ucinet-dl = Netzwerk (UCINET DL)
import-kind-edge-list = Netzwerk (Kantenliste)
import-kind-regions = Regionsgrenzen (GeoJSON oder TopoJSON)

# Was gerade geschieht.
import-stage-opening = Datei wird angesehen
import-stage-reading = Lesen
import-stage-checking = Prüfen

# Was einen Import anhält.
import-no-file = Keine Datei wurde genannt. Bitte mindestens eine nennen.
import-unreadable = „{ $file }“ kann nicht gelesen werden: { $detail }. Bitte Name, Ordner und Rechte prüfen.
import-unwritable = „{ $file }“ kann nicht geschrieben werden: { $detail }. Bitte einen anderen Ort wählen.
import-empty = „{ $file }“ ist leer. Bitte prüfen, ob die Datei vollständig gespeichert oder heruntergeladen wurde.
import-damaged = „{ $file }“ ist abgeschnitten oder beschädigt ({ $detail }). Bitte erneut herunterladen oder speichern.
import-not-a-table = „{ $file }“ ist keine Tabelle: { $kind ->
    [folder] es ist ein Ordner; bitte die Dateien darin nennen
    [folder-without-nodes] es ist ein Ordner ohne nodes.csv, das die Akteure eines Netzwerks aufführt
    [zip] es ist ein ZIP-Archiv; bitte entpacken und die Dateien darin importieren
    [pdf] es ist ein PDF; bitte die Tabelle als CSV oder Tabellendatei beschaffen
    [html] es ist eine Webseite, vielleicht eine anstelle der Daten gespeicherte Fehlerseite
    [image] es ist ein Bild
    [sqlite] es ist eine Datenbank; ist es ein Territorium, bitte öffnen statt importieren
    [binary] es enthält Bytes, die kein Text sind
    [yaml] es ist eine Beschreibung; bitte die CSV-Datei nennen, die sie beschreibt
   *[other] es sieht aus wie { $kind }
}.
import-too-large = „{ $file }“ enthält mehr als { $limit } { $unit ->
    [records] Datensätze
    [cells] Zellen
   *[bytes] Bytes
}, das Höchste, was auf einmal gelesen wird (bisher { $size }). Bitte einen Teil nehmen: Regionen oder Jahre filtern oder die Datei teilen.
import-no-sheet = „{ $file }“ hat kein Blatt „{ $sheet }“. Vorhandene Blätter: { $existing }.
import-unknown-encoding = „{ $name }“ ist nicht der Name einer Kodierung. Bekannt sind unter anderem utf-8, windows-1252, windows-1250, mac-roman und utf-16le.
import-bad-mapping = Die Zuordnung „{ $file }“ ist nicht zu verstehen: { $detail }
import-bad-syntax = „{ $file }“ ist kein gültiges { $format }: { $detail }
import-unrecognised = Nichts sagt, welche Art von Daten „{ $file }“ enthält. Bitte die Art des Imports nennen. Vorhandene Spalten: { $columns }.
import-graph-unreadable = „{ $file }“ kann nicht als Netzwerk gelesen werden: { $detail }

# Über Dateien als Ganzes.
import-recognised = Gelesen als: { $kind }.
import-encoding-guessed = Der Text ist nicht UTF-8; seine Buchstaben passen am besten zu { $encoding }. Sehen Namen falsch aus, bitte die Kodierung mit --encoding angeben.
import-rows-above-header = { $count } { $count ->
    [one] Zeile steht
   *[other] Zeilen stehen
} über den Überschriften in Zeile { $row }; ausgelassen.
import-row-too-long = Zellen dieser Zeile: { $cells }, Spalten der Tabelle: { $columns }; meist ist ein Trennzeichen in einem Text ohne Anführungszeichen der Grund.
import-same-file = „{ $file }“ ist schon in diesem Territorium, als Quelle „{ $source }“. Nichts wurde importiert.
import-same-file-hint = Um die Datei erneut zu lesen, --again hinzufügen; Zeilen mit denselben Schlüsseln werden ersetzt, nicht verdoppelt.
import-text-repaired = { $count } { $count ->
    [one] Zelle enthielt Text
   *[other] Zellen enthielten Text
}, der einmal in falscher Kodierung gelesen wurde und sicher wiederhergestellt werden konnte, etwa „{ $before }“ zu „{ $after }“.
import-more-of-kind = { $count ->
    [one] { $count } weiterer Befund
   *[other] { $count } weitere Befunde
} dieser Art (insgesamt { $total }): { $example }
import-sheet-unused = Dieses Blatt hat nicht die nötigen Spalten und wurde ausgelassen.

# Über Spalten und Zuordnungen.
import-column-missing = Keine Spalte enthält das Feld { $field }. Vorhandene Spalten: { $existing }.
import-column-missing-hint = Bitte in einer Zuordnungsdatei angeben, welche Spalte es ist.
import-column-nearest = Vielleicht ist es eine von: { $candidates }. Bitte in einer Zuordnungsdatei angeben.
import-mapped-column-missing = Die Zuordnung nennt die Spalte „{ $column }“, die nicht da ist. Vorhandene Spalten: { $existing }.
import-unknown-field = Die Zuordnung nennt das Feld „{ $field }“, das es nicht gibt. Felder: { $known }.
import-decimal-unsure-point = Ob „1.234“ in der Spalte „{ $column }“ ein Tausender oder ein Bruch ist, lässt sich nicht sagen; der Punkt wird als Dezimalzeichen gelesen. Ist er das nicht, bitte „comma“ in der Zuordnung angeben.
import-decimal-unsure-comma = Ob „1,234“ in der Spalte „{ $column }“ ein Tausender oder ein Bruch ist, lässt sich nicht sagen; das Komma wird als Dezimalzeichen gelesen. Ist es das nicht, bitte „point“ in der Zuordnung angeben.

# Über einzelne Zellen; der Wert entfällt, die Zeile bleibt.
import-not-a-number = „{ $value }“ ist keine Zahl; ausgelassen.
import-not-finite = „{ $value }“ ist keine endliche Zahl; ausgelassen.
import-negative = „{ $value }“ ist negativ, was diese Spalte nicht sein kann; ausgelassen.
import-not-a-date = „{ $value }“ ist kein Tag, den es gibt; ausgelassen.
import-not-a-year = „{ $value }“ ist kein Jahr; ausgelassen.
import-not-yes-or-no = „{ $value }“ ist weder ja noch nein; ausgelassen.
import-not-a-share = „{ $value }“ ist kein Anteil zwischen 0 und 100 %; ausgelassen.
import-not-a-point = „{ $value }“ ist nicht Breite und Länge; ausgelassen.
import-not-a-region = „{ $value }“ ist kein Regionscode; ausgelassen.
import-half-a-point = Von Länge und Breite ist nur eine bekannt; ausgelassen.
import-off-the-globe = Länge { $longitude } und Breite { $latitude } liegen nicht auf der Erde; ausgelassen.
import-dates-reversed = Die Daten sind vertauscht: von { $from } bis { $until }; beide ausgelassen.
import-unknown-country = „{ $value }“ ist kein hier bekanntes Land; ausgelassen.
import-country-na = „NA“ kann Namibia oder ein fehlendes Land sein; als fehlend gelesen.
import-unknown-group = „{ $value }“ ist keines der bekannten Wörter für Gruppen von Akteuren; der Akteur hat keine Gruppe. Eine Zuordnungsdatei kann es übersetzen.

# Über Zeilen.
import-row-without-key = Die Zeile sagt nicht, wovon sie handelt; ausgelassen.
import-row-without-name = Die Zeile hat keinen Namen; ausgelassen.
import-member-twice = „{ $key }“ steht schon in Zeile { $first }; die erste Zeile zählt. Abweichend: { $fields }
import-tie-to-nobody = Niemand hier heißt „{ $name }“; die Beziehung wird ausgelassen.
import-name-of-several = „{ $name }“ ist der Name von { $count } Akteuren; bitte den Schlüssel verwenden. Die Zeile wird ausgelassen.
import-unknown-layer = „{ $value }“ ist keine der Schichten Produkte, Personen, Geld, Information, Wissen; die Beziehung wird ausgelassen. Eine Zuordnungsdatei kann es übersetzen.
import-tie-without-layer = Nichts sagt, was entlang dieser Beziehung fließt; sie wird ausgelassen. Bitte die Schicht für die ganze Datei mit --layer nennen oder eine Spalte ergänzen.
import-weight-not-positive = Das Gewicht { $value } liegt nicht über null; die Beziehung wird ausgelassen.
import-reporter-unknown = Niemand hier heißt „{ $name }“; wer die Beziehung gemeldet hat, bleibt unbekannt.
import-tie-twice = Dieselbe Beziehung steht schon in Zeile { $first }; ausgelassen.
import-answer-of-nobody = Niemand hier heißt „{ $name }“; die Antworten werden ausgelassen.
import-answer-twice = Dieselbe Antwort steht schon in Zeile { $first }; ausgelassen.
import-groups-guessed = Bei { $count } { $count ->
    [one] Akteur
   *[other] Akteuren
} ist die Gruppe aus Wörtern im Namen erraten und als Vermutung gekennzeichnet.
import-groups-unknown = Bei { $count } { $count ->
    [one] Akteur
   *[other] Akteuren
} sagt nichts die Gruppe; sie bleibt unbekannt.
import-regions-unknown = { $count } { $count ->
    [one] Akteur hat
   *[other] Akteure haben
} keinen Regionscode.

# CORDIS und keep.eu.
import-cordis-unknown-table = Diese Tabelle ist keine der von CORDIS veröffentlichten, die hier gelesen werden; ausgelassen. Vorhandene Spalten: { $columns }.
import-cordis-no-organisation = Die Zeile hat keinen Teilnehmercode und ist keine Organisation; ausgelassen.
import-cordis-activity-repeated = Der Tätigkeitstyp „{ $value }“ sagt zweimal dasselbe; einmal gelesen.
import-cordis-country-repeated = Das Land „{ $value }“ sagt zweimal dasselbe; einmal gelesen.
import-cordis-activity-unknown = Der Tätigkeitstyp „{ $value }“ ist keiner von HES, REC, PRC, PUB, OTH; der Akteur hat keine Gruppe.
import-cordis-firms-without-size = { $count } { $count ->
    [one] privates Unternehmen
   *[other] private Unternehmen
} ohne Angabe, ob klein oder mittel; die Gruppe bleibt unbekannt.
import-cordis-unnamed = { $count } { $count ->
    [one] Organisation hat
   *[other] Organisationen haben
} keinen Namen; der Teilnehmercode steht dafür. Eine Tabelle der Organisationen im selben Import gibt Namen.
import-cordis-names-not-needed = { $count } { $count ->
    [one] Organisation nimmt
   *[other] Organisationen nehmen
} an keinem der Projekte teil; ausgelassen.
import-cordis-ended = { $count } { $count ->
    [one] Teilnahme wurde
   *[other] Teilnahmen wurden
} vor dem Projekt beendet; wann, ist nicht gesagt, daher gelten die Daten des Projekts.
import-cordis-themes-only = Themen von { $count } { $count ->
    [one] Projekt
   *[other] Projekten
} ohne Teilnehmer wurden ausgelassen.
import-participation-summed = { $actor } nimmt an { $project } zweimal in derselben Rolle teil, mit { $first } und { $second } Euro; addiert.
import-participation-twice = { $actor } nimmt an { $project } zweimal in derselben Rolle teil; einmal gezählt.
import-project-twice = Projekt { $key } steht hier zweimal; die erste Zeile zählt.
import-several-coordinators = Projekt { $project } hat { $count } Koordinatoren; alle bleiben.
import-several-leads = Projekt { $project } hat { $count } federführende Partner; alle bleiben.
import-more-public-than-cost = Projekt { $project } hat mehr öffentliche Mittel ({ $public }) als Kosten ({ $cost }); private Mittel bleiben unbekannt.
import-projects-without-partners = { $count } { $count ->
    [one] Projekt hat
   *[other] Projekte haben
} in diesen Dateien keinen Partner.
import-keep-unknown-table = Diese Tabelle ist keine der von keep.eu exportierten; ausgelassen. Vorhandene Spalten: { $columns }.
import-keep-calls-unused = Die Liste der Aufrufe wird nicht verwendet.
import-keep-no-years = Das Programm „{ $programme }“ beginnt nicht mit seinen Jahren; seine Projekte haben keine Daten.
import-keep-no-strand = Ob „{ $programme }“ grenzüberschreitend, transnational oder interregional ist, ist nicht bekannt.
import-keep-legal-status = „{ $value }“ ist weder öffentlich noch privat; ausgelassen.
import-keep-partners-differ = { $count } { $count ->
    [one] Partner hat
   *[other] Partner haben
} in mehreren Zeilen abweichenden Rechtsstatus oder abweichende Region; die erste Angabe zählt.
import-keep-respelled = { $count } { $count ->
    [one] Akronym unterscheidet
   *[other] Akronyme unterscheiden
} sich von einem anderen desselben Programms nur durch Leerzeichen davor oder danach; als dasselbe Projekt genommen.

# Regionalstatistik.
import-scheme-unknown = Die Fassung der Regionscodes ist nicht gesagt; bitte nennen, wenn Codes über Quellen hinweg verglichen werden sollen.
import-statistic-without-region = Die Zeile nennt keine Region; ausgelassen.
import-period-not-a-year = { $count } { $count ->
    [one] Zelle gehört
   *[other] Zellen gehören
} zu Zeiträumen, die keine Jahre sind, etwa { $example }; ausgelassen.
import-key-of-other-length = „{ $value }“ hat nicht die { $needed } Teile, die die Überschrift nennt; ausgelassen.
import-not-eurostat-tsv = Die erste Überschrift, „{ $heading }“, ist keine Liste von Dimensionen, gefolgt von „\time“.
import-json-stat-nothing = In dieser Datei ist kein Datenbestand.
import-json-stat-dimensions = Die Dimensionen des Datenbestands passen nicht zusammen, oder keine davon ist die Zeit.
import-json-stat-too-many = An Position { $position } steht ein Wert, doch die Dimensionen ergeben nur { $size } Zellen; der Rest wird ausgelassen.
import-panel-columns = Nötig sind eine Region, ein Jahr und eine Zahlenspalte. Vorhandene Spalten: { $existing }.
import-indicator-columns = Nötig sind ein Jahr, ein Regionscode, die Fassung des Codes und ein Wert. Vorhandene Spalten: { $existing }.
import-indicator-undescribed = Keine YAML-Datei gleichen Namens beschreibt diesen Indikator; er hat weder Titel noch Einheit.
import-indicator-bad-description = Die Beschreibung ist nicht zu verstehen: { $detail }
import-indicator-warning = Die Beschreibung warnt: { $text }
import-relabelled = { $old } heißt { $new } in NUTS { $version }; { $count } { $count ->
    [one] Zahl
   *[other] Zahlen
} umgestellt.
import-relabelled-twice = { $old } heißt { $new }, das für { $year } eigene Zahlen hat; die umbenannten werden ausgelassen.
import-not-convertible = Keine Codes der NUTS { $version } und geteilt, neu zugeschnitten oder einer anderen Fassung zugeschrieben, daher nicht umgestellt: { $codes }.
import-finer-not-convertible = Diese liegen in Regionen, deren Code in NUTS { $version } ein anderer ist; was aus solchen feineren Codes wird, ist hier nicht bekannt, daher nicht umgestellt: { $codes }.
import-nuts-table-ends = Was sich nach NUTS { $last } geändert hat, ist hier nicht bekannt; die Codes werden nicht auf NUTS { $asked } gebracht und behalten ihre Fassung.
import-several-versions = Codes mehrerer NUTS-Fassungen sind gemischt: { $relabelled } wurden nur umbenannt, { $redrawn } geteilt oder neu zugeschnitten. Bitte die gewünschte Fassung nennen, um erstere umzustellen.

# Die Referenzseite der Formate.
format-title = Formate
format-intro = Ein Import macht aus Dateien einen Schritt, der zurückgenommen werden kann. Eine Vorschau zeigt ihn vorher: wofür jede Spalte gilt, die ersten Zeilen und jeden Befund mit seiner Stelle.
format-shared = Tabellen können CSV, TSV oder Tabellendateien (XLSX, XLS, ODS) sein, Textdateien auch mit gzip gepackt. Kodierung, Trennzeichen, Dezimalzeichen und die Zeile der Überschriften werden am Inhalt erkannt; was vermutet ist, wird gesagt und kann festgelegt werden.
format-missing = Fehlendes fehlt: Eine leere Zelle, „-“, „:“, „NA“, „n/a“ und dergleichen werden nie als null gelesen. Eine Zelle, die nicht gelesen werden kann, wird mit einem Befund ausgelassen; die Zeile bleibt.
format-imports = Was gelesen wird
format-exports = Was geschrieben wird
format-head-field = Feld
format-head-needed = Nötig
format-head-meaning = Bedeutung
format-head-headings = Erkannte Überschriften
format-head-format = Format
format-head-ending = Endung
format-head-held = Fasst
format-head-lost = Kann nicht fassen
format-yes = ja
format-headings = Überschriften gelten in jeder Groß- und Kleinschreibung, mit oder ohne Akzente; was in Klammern steht, zählt nicht. Eine Spalte, die kein Feld ist, bleibt als Attribut. Eine Zuordnungsdatei nennt Spalten mit anderen Überschriften, Konstanten und Übersetzungen von Werten.
format-needed = Nötig: { $columns }.
format-optional = Möglich: { $columns }.
format-example = Beispiel:
format-checked = Geprüft:
format-not-held = Nicht aufgenommen:

# Teile einer Datei.
format-part-organisations = Teilnehmer von Projekten:
format-part-projects = Projekte:
format-part-participations = Flache Tabelle der Teilnahmen:
format-part-names = Organisationen allein:
format-part-themes = Themen von Projekten:
format-part-partners = Partner:
format-part-cells = Zahlen:
format-part-description = Beschreibung (YAML):
format-part-nodes = Knoten:
format-part-edges = Beziehungen:
format-part-memberships = Zwei Modi:
format-part-regions = Eigenschaften einer Region:

# Arten des Imports: was es ist, was geprüft wird, was nicht aufgenommen wird.
format-auto-about = Die Art wird am Inhalt jeder Datei erkannt, nie am Namen, und in einem Befund gesagt. Zwei Arten sind zu nennen: Eine Kantenliste gälte als Beziehungsliste, ein Befragungsbogen mit einer Spalte je Frage als Mitgliederliste.
format-members-about = Ein Akteur je Zeile. Mehrere Kompetenzen oder Mitgliedschaften stehen in einer Zelle, getrennt durch Strichpunkte. Kompetenzen werden zu Kompetenzen des Akteurs, Mitgliedschaften zu Einrichtungen, an denen er teilnimmt.
format-members-checks = Zeilen ohne Namen; doppelte Schlüssel; unbekannte Wörter für Gruppen; Länder, Regionscodes, Daten und Zahlen, die keine sind; negative Größen; Koordinaten außerhalb der Erde. Akteure, die einer sein können, werden vorgeschlagen, nie von selbst vereint.
format-members-limits = Mehrere Standorte eines Akteurs: bitte den maßgeblichen angeben oder eine Zeile je Standort. Eine aus Wörtern im Namen gelesene Gruppe ist als Vermutung gekennzeichnet.
format-ties-about = Eine Beziehung je Zeile, zwischen Akteuren des Territoriums, genannt mit Schlüssel oder Namen. Die Schicht kommt aus der Spalte oder aus der Option für die ganze Datei. Wo nichts gesagt ist, hat eine Beziehung das Gewicht 1, und Beziehungen der Produkte und des Geldes haben eine Richtung, die anderen keine.
format-ties-checks = Enden, zu deren Namen es niemanden oder mehrere gibt; unbekannte oder fehlende Schichten; Gewichte, die nicht über null liegen; dieselbe Beziehung zweimal; Daten, die es nicht gibt oder die vertauscht sind.
format-ties-limits = Neue Akteure: zuerst importieren. Eine Beziehung, deren Stärke sich mit der Zeit ändert: eine Zeile je Zeit angeben.
format-survey-about = Eine Zeile je Akteur und eine Spalte je Frage oder eine Zeile je Antwort mit Frage und Wert. Skalen kommen aus der Zuordnung, aus einem Blatt „items“, aus Spalten oder aus einer zweiten Überschriftenzeile mit Zellen wie „1-5“.
format-survey-checks = Akteure, die es nicht gibt; Antworten, die keine Zahlen sind oder außerhalb ihrer Skala liegen; dieselbe Antwort zweimal.
format-survey-limits = Antworten in Worten: in einer Zuordnungsdatei übersetzen. Antworten von Personen statt von Akteuren.
format-cordis-about = Projekttabellen der europäischen Rahmenprogramme, als CSV, Arbeitsmappe oder JSON-Array, in beiden Generationen von Spaltennamen. Was zusammengehört, ist in einem Import zu nennen: Namen werden nach Teilnehmercode verbunden, Themen nach Projekt.
format-cordis-checks = Teilnehmer ohne Code; dieselbe Teilnahme zweimal (gleiches Geld zählt einmal, verschiedenes wird addiert); mehrere Koordinatoren; mehr öffentliche Mittel als Kosten; unbekannte Tätigkeitstypen; doppelt genannte Länder; in falscher Kodierung gelesener Text.
format-cordis-limits = Ergebnisse, Veröffentlichungen und Berichte von Projekten. Die Größe eines privaten Unternehmens ist nur so weit bekannt, wie das Kennzeichen für kleine und mittlere Unternehmen reicht.
format-keep-about = Der Partnerexport von keep.eu für Interreg, derselbe mit Koordinaten und Partnernummern oder die Arbeitsmappe mit Blättern für Projekte, Partner und Aufrufe.
format-keep-checks = Mehrere federführende Partner; Rechtsstatus oder Region, die zwischen Zeilen eines Partners abweichen; Programme, deren Name nicht mit Jahren beginnt; Schreibweisen von Akronymen, die sich nur in Leerzeichen unterscheiden.
format-keep-limits = Die Liste der Aufrufe und die Budgets der Partner. Wo ein Projekt keine Daten hat, stehen die Jahre seines Programms dafür.
format-eurostat-tsv-about = Eurostats Gesamtdownload, offen oder mit gzip gepackt: Die erste Überschrift führt die Dimensionen auf, die Region zuletzt, dann eine Spalte je Jahr. Die Variable ist der Name der Datei; Kennzeichen bleiben erhalten.
format-eurostat-tsv-checks = Schlüssel von anderer Länge als die Überschrift; Zellen, die keine Zahlen sind; Regionscodes. Ist eine NUTS-Fassung verlangt, werden umbenannte Codes umgestellt und gezählt, geteilte oder neu zugeschnittene genannt und belassen.
format-eurostat-tsv-limits = Quartale und Monate; sie werden in einem Befund gezählt. Ohne Kennzeichen als fehlend markierte Zellen ergeben keinen Datensatz.
format-sdmx-csv-about = SDMX-CSV 1.0 und 2.0 und Eurostats Variante. Überschriften und Codes dürfen nach einem Doppelpunkt Beschriftungen tragen; die Variable ist der Datenfluss oder der Name der Datei.
format-sdmx-csv-checks = Fehlende Spalten; Zellen, die keine Zahlen sind; Regionscodes, mit derselben Umstellung wie oben.
format-sdmx-csv-limits = Quartale und Monate; Beschriftungen von Codes; Multiplikatoren von Einheiten, die bleiben wie in der Quelle.
format-json-stat-about = Datenbestände in JSON-stat 2.0 und Sammlungen mit eingebetteten Datenbeständen. Lückenhafte Werte und Status werden gelesen.
format-json-stat-checks = Dimensionen, die nicht zusammenpassen; mehr Werte als Zellen; Werte, die keine Zahlen sind; Regionscodes, mit derselben Umstellung wie oben.
format-json-stat-limits = Verweise auf Datenbestände anderswo; Quartale und Monate; Beschriftungen von Kategorien.
format-indicator-csv-about = Ein Indikator als CSV, mit der Fassung des Regionscodes in jeder Zeile. Die YAML-Datei gleichen Namens, mitgegeben oder daneben, sagt Titel, Quelle, Name und Einheit der Variablen.
format-indicator-csv-checks = Regionscodes und Jahre; eine fehlende oder nicht verständliche Beschreibung. Codes werden von der Fassung in ihrer eigenen Zeile umgestellt, und nur, wenn sie Codes davon sind.
format-indicator-csv-limits = Andere Teile der Beschreibung. Codes von Fassungen vor NUTS 2010 bleiben, wie sie sind.
format-panel-about = Eine Zeile je Region und Jahr, eine Zahlenspalte je Variable. Die Einheit wird aus Überschriften wie „…UNIT_PC_GDP“ gelesen.
format-panel-checks = Regionscodes, Jahre und Zahlen. Sind Codes mehrerer NUTS-Fassungen gemischt, sagt es ein Befund; ist eine Fassung verlangt, werden sie wie oben umgestellt, und eine umbenannte Zeile tritt hinter eine zurück, die den neuen Code selbst trägt.
format-panel-limits = Textspalten; sie gelten als Beschriftungen.
format-graphml-about = Ein Netzwerk in GraphML. Ein Knoten wird zu einem Akteur, in bimodalen Netzwerken einer des zweiten Modus zu einem Projekt; Attribute mit den Namen von Feldern füllen diese Felder, die anderen bleiben als Attribute. Kennungen mit einem Doppelpunkt sind Schlüssel, wie sie sind.
format-graphml-checks = Beziehungen zu Knoten, die nicht da sind, mit sich selbst oder ohne positives Gewicht; doppelte Knoten; Werte, die nicht vom deklarierten Typ sind; unbekannte Schichten. Dokumenttypdeklarationen werden abgelehnt.
format-graphml-limits = Beziehungen mit mehr als zwei Enden, Ports, verschachtelte Netzwerke (flach gelesen) und Einzelheiten der Zeichnung. Von mehreren Netzwerken in einer Datei wird das erste gelesen.
format-gexf-about = Ein Netzwerk in GEXF 1.2 oder 1.3, mit Zeiten von Knoten und Beziehungen.
format-gexf-checks = Dasselbe wie bei GraphML; Zeiten, die weder Tage noch Jahre sind, lassen dieses Ende offen.
format-gexf-limits = Farben, Größen und Plätze von Zeichnungen; Attribute, die sich mit der Zeit ändern, behalten ihren ersten Wert.
format-pajek-about = Ein Pajek-Netzwerk: Arcs haben eine Richtung, Edges keine; Relationen mit einer Beschriftung sind Schichten.
format-pajek-checks = Zeilen, die zu nichts passen; Beziehungen zu Knoten, die nicht da sind; Gewichte, die keine Zahlen sind.
format-pajek-limits = Partitionen, Vektoren und Permutationen. Die Nummern von Zeiten bleiben nur, wo sie Jahre sind.
format-ucinet-dl-about = UCINETs Datensprache: volle Matrizen, halbe Matrizen, Kantenlisten, Knotenlisten, mehrere Matrizen als Schichten. Eine symmetrische Matrix ist ein ungerichtetes Netzwerk.
format-ucinet-dl-checks = Die angekündigte Größe gegen die vorhandenen Zellen; als fehlend gekennzeichnete Zellen; Beschriftungen.
format-ucinet-dl-limits = Attribute und Zeiten, die das Format nicht hat.
format-edge-list-about = Eine Tabelle mit einer Beziehung je Zeile, deren Enden zu Akteuren werden, wenn sie neu sind. Mit den Spalten „actor“ und „project“ ist es ein bimodales Netzwerk. Ohne eine Spalte „directed“ haben Beziehungen der Produkte und des Geldes eine Richtung, die anderen keine.
format-edge-list-checks = Beziehungen ohne Ende, mit sich selbst oder ohne positives Gewicht; unbekannte Schichten; doppelte Beziehungen, deren Gewichte addiert werden.
format-edge-list-limits = Attribute von Akteuren: als Mitglieder importieren.
format-regions-about = Regionen und ihre Grenzen als GeoJSON oder TopoJSON in Grad (EPSG 4326), etwa die NUTS-Dateien des statistischen Amtes. Code, Name, übergeordnete Region und ein Punkt im Inneren bleiben erhalten.
format-regions-checks = Codes, die fehlen, keine sind oder doppelt stehen; Ebenen, die dem Code widersprechen; fehlerhafte Grenzen; Koordinaten, die keine Grad sind.
format-regions-limits = Die Grenzen selbst: Sie werden aus ihrer Datei verwendet, wo Akteure verortet oder Karten gezeichnet werden. Formen, die weder Flächen noch Punkte sind.

# Felder von Mitgliederlisten.
format-field-members-key = Schlüssel; aus dem Namen gebildet, wenn es keinen gibt
format-field-members-name = Name des Akteurs
format-field-members-short-name = Kurzname oder Akronym
format-field-members-group = Welche der sechs Gruppen von Akteuren
format-field-members-kinds = Feinere Arten
format-field-members-legal-form = Rechtsform; hilft, die Gruppe zu erkennen
format-field-members-region = Regionscode, auf der feinsten bekannten Ebene
format-field-members-country = Land, zwei Buchstaben oder der Name
format-field-members-town = Ort
format-field-members-postcode = Postleitzahl
format-field-members-longitude = Länge in Grad
format-field-members-latitude = Breite in Grad
format-field-members-point = Breite und Länge in einer Zelle
format-field-members-sector = Branchencode
format-field-members-sector-scheme = Klassifikation des Branchencodes
format-field-members-employees = Beschäftigte, auch als Klasse wie 10-49
format-field-members-tertiary-share = Anteil der Personen mit Tertiärabschluss
format-field-members-research = Ob er eigene Forschung betreibt
format-field-members-research-expenditure = Ausgaben für Forschung, im Jahr
format-field-members-turnover = Umsatz, im Jahr
format-field-members-business-group = Unternehmensgruppe, zu der er gehört
format-field-members-owner-region = Region des Eigentümers
format-field-members-filiere = Wertschöpfungskette
format-field-members-stage = Stufe in der Wertschöpfungskette, von oben nach unten gezählt
format-field-members-from = Erster Tag oder erstes Jahr
format-field-members-until = Letzter Tag oder letztes Jahr
format-field-members-competences = Kompetenzen, getrennt durch Strichpunkte
format-field-members-memberships = Einrichtungen, deren Mitglied er ist, getrennt durch Strichpunkte

# Felder von Beziehungslisten.
format-field-ties-from = Der Akteur, von dem sie ausgeht; bei Produkten der Lieferant
format-field-ties-to = Der Akteur, zu dem sie führt; bei Produkten der Käufer
format-field-ties-layer = Was fließt: Produkte, Personen, Geld, Information oder Wissen
format-field-ties-directed = Ob die Richtung zählt
format-field-ties-weight = Stärke, über null
format-field-ties-formal = Formal oder nicht
format-field-ties-codified = Kodifiziert oder implizit
format-field-ties-trigger = Was sie ausgelöst hat
format-field-ties-reported-by = Der Akteur, der sie gemeldet hat
format-field-ties-from-date = Erster Tag oder erstes Jahr
format-field-ties-until-date = Letzter Tag oder letztes Jahr

# Felder von Befragungsbögen.
format-field-survey-actor = Der Akteur, der antwortet
format-field-survey-item = Frage, wo jede Zeile eine Antwort ist
format-field-survey-value = Antwort, wo jede Zeile eine Antwort ist
format-field-survey-scale-from = Kleinster Wert der Skala
format-field-survey-scale-to = Größter Wert der Skala
format-field-survey-year = Jahr der Befragung

# Was geschrieben wird.
format-export-about = Das Netzwerk eines Zeitraums, einer Region oder aller, in den verlangten Schichten; oder jede Tabelle, wie sie ist. Was ein Format nicht fassen kann, wird beim Schreiben in Befunden gesagt.
format-export-graphml-held = Knoten und Beziehungen mit allen Attributen, Schichten, Zeiten, Richtung jeder Beziehung, zwei Modi
format-export-graphml-lost = Steuerzeichen
format-export-gexf-held = Dasselbe wie GraphML, Zeiten, wie GEXF sie hat
format-export-gexf-lost = Steuerzeichen
format-export-pajek-held = Schichten, Richtung jeder Beziehung, ganzzahlige Zeiten, zwei Modi
format-export-pajek-lost = Attribute; Schlüssel neben Namen; Tage
format-export-ucinet-dl-held = Schichten als Matrizen, zwei Modi
format-export-ucinet-dl-lost = Attribute, Zeiten, Beziehungen mit Gewicht null, parallele Beziehungen, Richtung, wo sie zwischen Beziehungen verschieden ist
format-export-edge-list-csv-held = Beziehungen mit allen Attributen, Schichten, Zeiten, Richtung; getrennt durch Kommas
format-export-edge-list-csv-lost = Attribute und Zeiten von Knoten; Typen von Werten
format-export-edge-list-tsv-held = Dasselbe, getrennt durch Tabulatoren
format-export-edge-list-tsv-lost = Attribute und Zeiten von Knoten; Typen von Werten
format-export-tables-held = Jede Tabelle des Territoriums als eigene Datei in einem Ordner: UTF-8, Kommas, Dezimalpunkte, Tage wie 2019-02-28, Listen getrennt durch Strichpunkte
format-export-tables-lost = Frühere Fassungen von Datensätzen und die Liste der Schritte; sie bleiben in der Territoriumsdatei
