# Berichte, und was Bildschirm und Bericht gleich sagen.

report-contradiction-two-values = Derselbe Anteil ist als { $first } und als { $second } gedruckt ({ $ids }): zwei Quellen oder Jahre; beide bleiben stehen.
report-contradiction-manufacturing = Aus den gedruckten Anteilen folgt für das verarbeitende Gewerbe { $first } und { $second } Prozent aller Beschäftigten ({ $ids }); für ein Jahr und eine Quelle kann nicht beides gelten.
report-contradiction-high-technology = { $count } der { $of } Cluster eines Berichts über Mitteltechnologie sind nach { $rule } Hochtechnologie: { $regions }.
report-contradiction-other = { $detail }

# Sätze, die Bildschirm und Bericht gemeinsam haben.
report-who-is-in = { $actors ->
    [one] { $actors } Akteur
   *[other] { $actors } Akteure
 } in der Region: { $groups }.
report-no-network = Es gibt weder Wissensbeziehungen noch gemeinsame Projekte: Ein Netzwerk ist nicht zu sehen.
report-basis-ties = Beziehungen (innerhalb der Region + nach außen): { $layers }.
report-layer-count = { $layer } { $home } + { $outside }
report-basis-projects = Wissensbeziehungen sind nicht erfasst. Ersatzgröße ist die gemeinsame Teilnahme an { $projects ->
    [one] { $projects } Projekt
   *[other] { $projects } Projekten
 }: Sie zeigt, was gefördert wird, und ist ihrer Natur nach formal.
report-type-withheld = { $reason }
report-type-none = Keinem der drei Typen ähnlich; am nächsten liegt: { $nearest }.
report-type-leading = Überwiegend { $leading } ({ $degree } %).
report-calibration = Bei { $networks } simulierten Netzwerken mit bekannten Zugehörigkeitsgraden und denselben Lücken weicht ein Zugehörigkeitsgrad im Mittel um { $rmse } ab (um { $chance }, wenn nichts bekannt ist), und der führende Typ wird in { $hits } % der Fälle gefunden.
report-factor-weak = in { $percent } % der Läufe unter dem ersten Quartil des Vergleichs: schwach.
report-factor-perhaps = in { $percent } % der Läufe unter dem ersten Quartil des Vergleichs: vielleicht schwach.
report-factor-not-weak = in { $percent } % der Läufe unter dem ersten Quartil des Vergleichs.
report-factor-scored = hat einen Faktorwert, aber nichts, woran er schwach oder stark zu nennen wäre.
report-lock-in-warning = Lock-in-Warnung: Mindestens zwei Anzeichen bestehen über zwei Zeiträume.
report-lock-in-compatible = Die Struktur ist mit Lock-in vereinbar; mehr kann ein einzelner Zeitraum nicht zeigen.
report-lock-in-silent = Keine Lock-in-Warnung.
report-lock-in-cannot-tell = Lock-in: Die Daten lassen keine Aussage zu.
report-datum = { $code }
report-feature-evidence = { $feature }: { $observed } (typisch: { $nearest }; beim zweiten Typ: { $second })

# Der Rahmen des Berichts.
report-title = Wissensnetzwerk: { $regions }
report-contents = Inhalt
report-table-twin = Dasselbe als Tabelle
report-skip = Zum Inhalt springen
report-foot = Erstellt von Milieu { $version } aus den Daten { $hash }. Dieselben Daten und Einstellungen ergeben dieselben Bytes.
report-synthetic = SYNTHETISCHE DATEN. Alles in diesem Bericht wurde zur Demonstration aus angegebenen Verteilungen gezogen. Nichts davon sagt etwas über die wirklichen Orte aus.
report-overview = Überblick
report-overview-caption = Zugehörigkeitsgrade zum Netzwerktyp und die sechs Faktorwerte (0 am schwächsten, 1 am stärksten)
report-weak = schwach
report-section-factors = Sechs Faktoren
report-section-type = Netzwerktyp
report-section-network = Das Netzwerk
report-section-lock-in = Offenheit und Lock-in
report-section-systemic = Linear oder systemisch
report-section-expectations = Was der Grundlagenbericht erwartet
report-section-instruments = Was getan werden könnte
report-section-unknown = Was nicht bekannt ist
report-section-course = Verlauf
report-axis-weak-strong = schwächer – stärker
report-concepts-caption = Konzepte und die Indikatoren dahinter
report-waterfall-caption = Was jedes Konzept zum Faktorwert beiträgt; die Teile ergeben zusammen das Ganze
report-doubt-caption = Woher die Unsicherheit kommt: Anteil an der Varianz, in Prozent
report-movers = Was hier am meisten bewegen würde:
report-mover-gain = { $concept } ({ $codes }): Auf das dritte Quartil des Vergleichs angehoben, stiege der Faktorwert um { $gain }.
report-mover-narrows = { $concept } ({ $codes }) ist nicht bekannt; wäre es bekannt, würde das Intervall um { $percent } % schmaler.
report-type-missing = Nicht bekannte Merkmale: { $features }.
report-strategy-kind = Der Strategieanteil ist { $kind } (¶28).
report-without-row = Ohne die Zeile „{ $row }“ von Tabelle 1 wäre der führende Typ: { $leading }.
report-no-row-changes = Keine einzelne Zeile von Tabelle 1 ändert, wenn sie weggelassen wird, den führenden Typ.
report-speaks-for = spricht für: { $kind }
report-observed = { $observed } ({ $nearest } | { $second })
report-gatekeepers-caption = Gatekeeper, von { $count }: Akteure der Region mit Beziehungen nach innen und nach außen
report-communities = { $count ->
    [one] Eine Community
   *[other] { $count } Communitys
 } (Größen { $sizes }); Modularität { $modularity }, Übereinstimmung zwischen Seeds { $stability }.
report-signs-caption = Anzeichen für Lock-in
report-linear = linear
report-systemic = systemisch
report-systemic-mean = { $observed } der 7 Zeilen von Tabelle 2 sind beobachtet; ihr Mittelwert ist { $mean }.
report-expectations = Erwartungen, keine Ergebnisse: Was Tabelle 1 und ¶104–106 über Netzwerke dieses Typs und dieser Technologieklasse sagen, den Daten gegenübergestellt.
report-expectations-concern = Erwartungen, die diesen Cluster betreffen
report-expectations-others = Erwartungen an andere Typen und Klassen
report-no-instrument = Kein Instrument wird vorgeschlagen: Bei keinem sind zugleich ein schwacher Faktor gegeben und die Voraussetzung erfüllt.
report-for = Dafür: { $reason }
report-against = Dagegen: { $reason }
report-seen-in = Die Wirkung wäre zu sehen an { $codes }.
report-costs = Was die Kosten bestimmt: { $costs }.
report-reading = Aufteilung oder Wortlaut ist Milieus eigene Lesart des Grundlagenberichts.
report-instrument = { $id } { $name } (¶{ $paragraph }; für { $factors })
report-undecided = { $count ->
    [one] { $count } Instrument wirkt auf einen schwachen Faktor, doch die Daten zeigen nicht, ob es passt
   *[other] { $count } Instrumente wirken auf einen schwachen Faktor, doch die Daten zeigen nicht, ob sie passen
 }
report-ruled-out = { $count ->
    [one] { $count } Instrument wirkt auf einen schwachen Faktor, doch seine Voraussetzung ist nicht erfüllt
   *[other] { $count } Instrumente wirken auf einen schwachen Faktor, doch ihre Voraussetzung ist nicht erfüllt
 }
report-unknown-caption = Fehlende Daten, zuerst jene, die das Ergebnis am meisten eingrenzen würden (Tabellen: A Akteure, L Beziehungen, P Projekte, R Statistiken, Q Befragung, M Maßnahmen)
report-course-caption = Indikatoren über die Zeiträume
report-actors = Akteure in der Region
report-indicators-caption = Alle Indikatoren
report-published = Die Zahlen des Grundlagenberichts selbst
report-published-note = Zahlen von 2000 bis 2006, nachgerechnet, um die Rechnung zu prüfen. Sie sind keine aktuellen Tatsachen.
report-published-caption = Gedruckte Zahlen und was aus ihnen folgt
report-methods = Methoden
report-methods-rule = Ein unbekanntes Ende einer Beziehung oder eines Projekts gilt als offen. Nichts Fehlendes zählt als null. Schichten werden nie zusammengelegt.
report-settings-caption = Einstellungen
report-setting-seed = Seed
report-setting-runs = Monte-Carlo-Läufe
report-setting-null-draws = Ziehungen je Nullmodell
report-setting-ensemble = simulierte Netzwerke je Typ
report-setting-coverage = Anteil des Gewichts eines Faktors, der für einen Faktorwert nötig ist
report-setting-weak = Anteil der Läufe, ab dem ein Faktor schwach ist
report-setting-smallest = Mindestzahl der Akteure einer vergleichbaren Region
report-sources = Quellen
report-sources-caption = Woher die Daten kommen
report-source-synthetic = synthetisch
report-source-as-given = wie geliefert

report-column-region = Region
report-column-type = Typ
report-column-factor = Faktor
report-column-score = Faktorwert
report-column-lower = 5 %
report-column-upper = 95 %
report-column-note = Anmerkung
report-column-concept = Konzept
report-column-position = Position
report-column-indicators = Indikatoren
report-column-adds = Beitrag
report-column-doubt = Quelle der Unsicherheit
report-column-first = Allein
report-column-total = Mit den anderen
report-column-period = Zeitraum
report-column-feature = Merkmal
report-column-evidence = Beleg
report-column-observed = Beobachtet (nächster | zweiter Typ)
report-column-actor = Akteur
report-column-group = Gruppe
report-column-inside = Innen
report-column-outside = Außen
report-column-share = Anteil
report-column-why = Warum
report-column-ties = Beziehungen
report-column-sign = Anzeichen
report-column-answer = Antwort
report-column-row = Zeile
report-column-balance = Saldo
report-column-expectation = Erwartung
report-column-of = Von
report-column-instrument = Instrument
report-column-paragraph = Stelle
report-column-precondition = Voraussetzung
report-column-datum = Angabe
report-column-code = Code
report-column-tables = Tabellen
report-column-tells = Würde geklärt
report-column-indicator = Indikator
report-column-value = Wert
report-column-status = Status
report-column-coverage = Abdeckung
report-column-frame = Platz im Vergleich
report-column-reason = Bemerkung
report-column-id = Kennung
report-column-figure = Zahl
report-column-printed = Gedruckt
report-column-computed = Berechnet
report-column-setting = Einstellung
report-column-source = Quelle
report-column-format = Format
report-column-date = Datum
report-column-licence = Lizenz
report-column-kind = Art
report-column-sha256 = SHA-256 (Anfang)
