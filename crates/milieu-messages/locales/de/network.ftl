# Deutsch: Netzwerke in einfachen Dateien und ihre Maße.

## Lesen

network-end-missing = Die Kennung fehlt; die Zeile wird ausgelassen.
network-end-unknown = „{ $id }“ steht nicht in der Liste der Akteure; die Zeile wird ausgelassen. Bitte dort ergänzen oder --nodes weglassen.
network-self-loop = „{ $id }“ ist mit sich selbst verbunden; die Zeile wird ausgelassen.
network-actor-twice = „{ $id }“ ist schon aufgeführt; die Zeile wird ausgelassen.
network-weight-not-positive = Das Gewicht { $value } liegt nicht über null; die Zeile wird ausgelassen. Gewichte sind Stärken; Zeilen ohne Beziehung sind wegzulassen.
network-weight-not-finite = Das Gewicht „{ $value }“ ist keine endliche Zahl; die Zeile wird ausgelassen.
network-weight-not-a-number = Das Gewicht „{ $value }“ ist keine Zahl; die Zeile wird ausgelassen.
network-weight-huge = Das Gewicht { $value } ist zum Rechnen zu groß; die Zeile wird ausgelassen.
network-tie-weight = Die Beziehung { $tie } hat das Gewicht { $value }, das keine brauchbare Zahl über null ist; sie wird ausgelassen.
network-date-impossible = „{ $value }“ ist kein Tag, den es gibt; die Zeile wird ausgelassen.
network-dates-reversed = Die Daten sind vertauscht: von { $from } bis { $until }; die Zeile wird ausgelassen.
network-layer-empty = Die Schicht „{ $layer }“ hat keine Beziehungen.
network-without-ties = Das Netzwerk hat keine Beziehungen.
network-layer-missing = Die Schicht „{ $layer }“ ist angekündigt, doch ihre Datei ist nicht da.
network-ids-alike = { $count ->
    [one] Eine Kennung unterscheidet sich von einer anderen nur
   *[other] { $count } Kennungen unterscheiden sich von einer anderen nur
 } in Großschreibung, Akzenten oder Zeichen: { $examples }. Sie bleiben getrennt; sind sie dieselben, bitte in der Datei vereinheitlichen.
network-ties-repeated = { $count ->
    [one] Eine Beziehung steht hier noch einmal; Gewichte desselben Paares werden addiert.
   *[other] { $count } Beziehungen stehen noch einmal, die erste hier; Gewichte desselben Paares werden addiert.
 }
network-participations-repeated = { $count ->
    [one] Eine Teilnahme steht hier noch einmal; sie zählt einmal.
   *[other] { $count } Teilnahmen stehen noch einmal, die erste hier; jede zählt einmal.
 }
network-by-position = Keine bekannten Überschriften: Die Spalten gelten als Quelle, Ziel, Gewicht{ $comments ->
    [0] .
    [one] ; eine Kommentarzeile wird übergangen.
   *[other] ; { $comments } Kommentarzeilen werden übergangen.
 }
network-heading-unknown = Das Gewicht der ersten Zeile ist keine Zahl; sie gilt als Überschriften.
network-participations-by-position = Keine bekannten Überschriften: Die erste Spalte gilt als Akteur, die zweite als Projekt.
network-more-rows = { $count } weitere der Art { $code }

## Welches Netzwerk

network-is-undirected = { $actors ->
    [one] Ein Akteur
   *[other] { $actors } Akteure
 }, { $ties ->
    [one] eine Beziehung
   *[other] { $ties } Beziehungen
 } ohne Richtung. { $why }
network-is-directed = { $actors ->
    [one] Ein Akteur
   *[other] { $actors } Akteure
 }, { $ties ->
    [one] eine Beziehung
   *[other] { $ties } Beziehungen
 } mit Richtung. { $why }
network-is-two-mode = Akteure: { $actors }, Projekte: { $projects }, Teilnahmen: { $participations }. Beziehungen sind gemeinsame Projekte. { $more }
network-taken-asked = Die Schicht „{ $layer }“, wie verlangt.
network-taken-knowledge = Die Schicht „{ $layer }“, wie in einer Diagnose, aus: { $others } (--layer){ $participations ->
    [0] .
   *[other] ; auch Teilnahmen sind da (--projects).
 }
network-taken-only = Die Schicht „{ $layer }“, die einzige.
network-taken-unnamed = Es ist das einzige Netzwerk in der Datei.
network-layers-too = Auch Schichten von Beziehungen sind da: { $list } (--layer).
network-no-more = Ein anderes Netzwerk enthält die Datei nicht.
network-taken-first = Die Schicht „{ $layer }“, die erste von: { $others } (--layer){ $participations ->
    [0] .
   *[other] ; auch Teilnahmen sind da (--affiliations).
 } Schichten werden nicht addiert.
network-light-ties = { $count ->
    [one] Eine Beziehung
   *[other] { $count } Beziehungen
 } unter dem Gewicht { $least } ausgelassen.
network-projected = Die Teilnahmen wurden auf Beziehungen gemeinsamer Projekte projiziert, gewichtet nach „{ $kind }“; Komponenten, Distanzen und Zahlen von Projekten brauchen keine Projektion.
network-nothing = „{ $file }“ enthält weder Beziehungen noch Teilnahmen.
network-nothing-hint = Die Datei lässt sich mit milieu inspect ansehen; Beziehungen kommen mit milieu import ties in ein Territorium.
network-no-layer = „{ $file }“ hat keine Schicht „{ $layer }“.
network-layers = Vorhandene Schichten: { $list }.
network-no-layers = Ihre Beziehungen sind von einer Art ohne Namen; bitte --layer weglassen.
network-only-participations = Sie enthält nur Teilnahmen; bitte --layer weglassen.
network-too-large = Das Netzwerk kann nicht gebildet werden: { $reason }.
network-one-period = Ein Netzwerk gehört zu einem Zeitraum; bitte einen mit --period nennen oder zwei mit milieu network compare vergleichen.
network-territory-only = { $option } gilt nur für Territoriumsdateien.
network-files-only = { $option } gilt nur für einfache Dateien; ein Territorium sagt es selbst.
network-bad-least = { $value } ist kein Gewicht; --min-weight verlangt eine Zahl über null.
network-mend-or-lenient = Bitte in der Datei beheben oder die Zeilen auslassen und mit --lenient fortfahren.
network-no-label = „{ $file }“ sagt über seine Akteure nichts mit dem Namen „{ $label }“.
network-labels = Angaben sind: { $list }.
network-no-labels = Bitte mit --nodes eine Tabelle der Akteure angeben: eine Spalte id und eine Spalte für jede Kennzeichnung.
network-unknown-labels = { $count ->
    [one] Ein Akteur hat
   *[other] { $count } Akteure haben
 } keine Angabe zu { $label }: { $choice ->
    [own-class] sie bilden eine eigene Klasse
    [left-out] sie und ihre Beziehungen werden ausgelassen
   *[each-its-own] jeder ist eine eigene Klasse
 } (--unknown).
network-unknown-class = (unbekannt)

## Am Bildschirm

network-head-actor = Akteur
network-head-measure = Maß
network-head-value = Wert
network-head-code = Code
network-head-mixing = von \ nach
network-heading-label = Nach { $label }
network-heading-actors = { $shown } von { $all } Akteuren, nach { $by }
network-mixing-large = Die Matrix der Beziehungen zwischen { $classes } Klassen steht in --json.
network-left-out = Ausgelassen, weil sie eine Suche von jedem Akteur eines großen Netzwerks aus brauchen: { $list }. Mit --measures verlangen oder mit --approximate sagen, wie genau die Zwischenzentralität sein muss.
network-more-of-measure = Was jedes Maß sagt: --list. Akteure: --per-actor, --top, --out DATEI. Gewichte { $weights }, Daten { $hash }.
network-written = { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
 } geschrieben nach { $file }.
network-out-format = Die Endung von „{ $file }“ ist keine von: { $formats }.
network-bad-error = { $value } ist kein Fehler; --approximate verlangt eine Zahl zwischen 0 und 1, etwa 0.01.
network-unknown-measure = Es gibt kein Maß „{ $code }“. Vielleicht: { $list }.
network-measure-elsewhere = „{ $code }“ wird berechnet von: milieu network { $command }.
network-not-computed = „{ $code }“ wurde nicht berechnet; es gibt: { $list }.
network-unsuited = Keines von diesen hat in diesem Netzwerk eine Bedeutung: { $list }. Einige gelten für gerichtete, einige für ungerichtete Netzwerke, einige für Teilnahmen.

## Überschriften des Verzeichnisses

measure-exactly = Genau
measure-of-network = Das Netzwerk als Ganzes
measure-of-actor = Jeder Akteur
measure-of-label = Das Netzwerk nach einer Kennzeichnung
measure-of-actor-label = Jeder Akteur nach einer Kennzeichnung
measure-of-communities = Communitys
measure-of-roles = Vermittlungsrollen
measure-of-compare = Netzwerke vergleichen
measure-of-robustness = Robustheit
measure-of-backbone = Backbone
reference-measures = Maße von Netzwerken
reference-measures-intro = Jedes Maß von `milieu network`, in einem Satz für alle und einem, der genau sagt, was berechnet wird. Gewichte sind Stärken. Was keinen Wert hat, fehlt; es ist nie null. Strukturmaße ohne gerichtete Form lesen ein gerichtetes Netzwerk als ungerichtet: Eine Beziehung ist da, wenn es sie in mindestens einer Richtung gibt.

## Die Maße

measure-actors-name = Akteure
measure-actors-plain = Wie viele Akteure es gibt, auch ohne Beziehungen.
measure-actors-exact = n, die Zahl der Knoten.
measure-projects-name = Projekte
measure-projects-plain = An wie vielen Projekten, Veranstaltungen oder Einrichtungen jemand teilnimmt.
measure-projects-exact = Zahl der Knoten des zweiten Modus mit mindestens einer Teilnahme.
measure-participations-name = Teilnahmen
measure-participations-plain = Wie oft jemand an etwas teilnimmt.
measure-participations-exact = Zahl der verschiedenen Paare aus Akteur und Projekt; wiederholte Zeilen zählen einmal.
measure-project-size-mean-name = Mittlere Projektgröße
measure-project-size-mean-plain = Wie viele Akteure ein durchschnittliches Projekt zusammenbringt.
measure-project-size-mean-exact = Teilnahmen durch Projekte.
measure-project-size-largest-name = Größtes Projekt
measure-project-size-largest-plain = Wie viele Akteure das größte Projekt hat.
measure-project-size-largest-exact = Größte Zahl der Akteure eines Projekts.
measure-ties-name = Beziehungen
measure-ties-plain = Wie viele Paare von Akteuren verbunden sind.
measure-ties-exact = m, verschiedene Paare; eine ungerichtete Beziehung zählt einmal, wiederholte Beziehungen sind eine mit der Summe ihrer Gewichte, Schleifen werden ausgelassen.
measure-isolates-name = Isolierte
measure-isolates-plain = Wie viele Akteure gar keine Beziehung haben.
measure-isolates-exact = Knoten ohne ausgehende und eingehende Beziehungen.
measure-density-name = Netzwerkdichte
measure-density-plain = Der Anteil aller möglichen Beziehungen, die es gibt.
measure-density-exact = m / (n(n − 1)/2), gerichtet m / (n(n − 1)); ohne Gewichte.
measure-degree-mean-name = Mittlerer Grad
measure-degree-mean-plain = Mit wie vielen anderen ein durchschnittlicher Akteur verbunden ist.
measure-degree-mean-exact = 2m/n, gerichtet m/n.
measure-degree-largest-name = Größter Grad
measure-degree-largest-plain = Mit wie vielen anderen der am besten verbundene Akteur verbunden ist.
measure-degree-largest-exact = Größte Zahl der Nachbarn; gerichtet: der ausgehenden Beziehungen.
measure-degree-gini-name = Ungleichheit der Grade
measure-degree-gini-plain = Wie ungleich Beziehungen auf die Akteure verteilt sind: 0 alle gleich, nahe 1 haben wenige fast alle.
measure-degree-gini-exact = Gini-Koeffizient der Grade; keiner ohne Beziehungen.
measure-weight-total-name = Gesamtgewicht
measure-weight-total-plain = Die Stärken aller Beziehungen zusammen.
measure-weight-total-exact = Summe der Gewichte über alle Beziehungen.
measure-components-name = Komponenten
measure-components-plain = In wie viele Teile ohne Beziehungen untereinander das Netzwerk zerfällt.
measure-components-exact = Schwach zusammenhängende Komponenten, einzelne Akteure eingeschlossen.
measure-largest-component-name = Anteil in der größten Komponente
measure-largest-component-plain = Der Anteil der Akteure, die einander über Beziehungen erreichen können.
measure-largest-component-exact = Größe der größten schwach zusammenhängenden Komponente durch n.
measure-strong-components-name = Starke Komponenten
measure-strong-components-plain = Gruppen, deren Mitglieder einander alle in Richtung der Beziehungen erreichen.
measure-strong-components-exact = Stark zusammenhängende Komponenten, einzelne Akteure eingeschlossen (Tarjan 1972).
measure-reciprocity-name = Reziprozität
measure-reciprocity-plain = Der Anteil der Beziehungen, die erwidert werden.
measure-reciprocity-exact = Beziehungen u→v, zu denen es v→u gibt, durch alle Beziehungen.
measure-dyad-census-name = Dyaden
measure-dyad-census-plain = Wie viele Paare in beide Richtungen, in eine oder gar nicht verbunden sind.
measure-dyad-census-exact = Wechselseitige, asymmetrische und leere Dyaden unter n(n − 1)/2 (Holland und Leinhardt 1970).
measure-triad-census-name = Triaden
measure-triad-census-plain = Wie viele Dreiergruppen jedes der sechzehn möglichen Muster von Beziehungen haben.
measure-triad-census-exact = Zahlen der 16 Isomorphieklassen gerichteter Triaden (Holland und Leinhardt 1970); eine ungerichtete Beziehung zählt als wechselseitig.
measure-transitivity-name = Transitivität
measure-transitivity-plain = Wie oft zwei Kontakte eines Akteurs miteinander verbunden sind.
measure-transitivity-exact = 3 × Dreiecke / verbundene Tripel, ungerichtet, ohne Gewichte; keine ohne verbundene Tripel.
measure-clustering-mean-name = Mittleres Clustering
measure-clustering-mean-plain = Wie eng geknüpft die Umgebung eines durchschnittlichen Akteurs ist.
measure-clustering-mean-exact = Mittel des lokalen Clusterings (Watts und Strogatz 1998) über Akteure mit Grad 2 oder mehr.
measure-clustering-mean-all-name = Mittleres Clustering, alle Akteure
measure-clustering-mean-all-plain = Dasselbe, Akteure mit weniger als zwei Beziehungen als 0 gezählt.
measure-clustering-mean-all-exact = Mittel des lokalen Clusterings über alle n Akteure; 0 bei Grad unter 2.
measure-triangles-name = Dreiecke
measure-triangles-plain = Wie viele Dreiergruppen alle miteinander verbunden sind.
measure-triangles-exact = Zahl der Dreiecke des ungerichteten Netzwerks.
measure-path-length-mean-name = Mittlere Distanz
measure-path-length-mean-plain = Über wie viele Schritte zwei Akteure, die einander erreichen können, dies im Mittel tun.
measure-path-length-mean-exact = Mittel der kürzesten Pfadlängen über verbundene geordnete Paare; ohne Gewichte, der Richtung nach.
measure-diameter-name = Durchmesser
measure-diameter-plain = Der längste der kürzesten Wege.
measure-diameter-exact = Größte endliche kürzeste Pfadlänge, ohne Gewichte, der Richtung nach.
measure-efficiency-name = Globale Effizienz
measure-efficiency-plain = Wie direkt alle einander erreichen können: 1, wenn alle verbunden sind, 0, wenn niemand.
measure-efficiency-exact = Mittel von 1/Distanz über alle geordneten Paare, 0, wo kein Pfad führt (Latora und Marchiori 2001); ungerichtet, ohne Gewichte.
measure-small-world-name = Small-World-Quotient
measure-small-world-plain = Über 1 ist das Netzwerk enger geknüpft als durch Zufall, während seine Wege kurz bleiben.
measure-small-world-exact = (C/L) / (C_r/L_r), mit den analytischen Werten eines Zufallsnetzwerks C_r = mittlerer Grad / n und L_r = ln n / ln mittlerer Grad (Watts und Strogatz 1998), in der größten Komponente.
measure-centralisation-degree-name = Gradzentralisierung
measure-centralisation-degree-plain = Wie weit ein Akteur vorherrscht: 1 bei einem Stern, 0, wenn alle gleich viele Beziehungen haben.
measure-centralisation-degree-exact = Summe der Differenzen zum größten Grad durch die eines Sterns (Freeman 1979); ungerichtet, ohne Gewichte.
measure-centralisation-betweenness-name = Zentralisierung der Zwischenzentralität
measure-centralisation-betweenness-plain = Wie weit Wege über einen Akteur führen: 1 bei einem Stern.
measure-centralisation-betweenness-exact = Summe der Differenzen zur größten Zwischenzentralität durch die eines Sterns (Freeman 1979); ungerichtet, ohne Gewichte.
measure-assortativity-degree-name = Gradassortativität
measure-assortativity-degree-plain = Über 0 sind die gut Verbundenen mit den gut Verbundenen verbunden; unter 0 mit den schlecht Verbundenen.
measure-assortativity-degree-exact = Pearson-Korrelation der Grade an beiden Enden einer Beziehung (Newman 2002); gerichtet: Ausgangsgrad mit Eingangsgrad.
measure-coreness-largest-name = Tiefster Kern
measure-coreness-largest-plain = Das größte k, für das es eine Gruppe gibt, in der alle k Beziehungen im Inneren haben.
measure-coreness-largest-exact = Größte Kernzahl (Seidman 1983).
measure-cut-points-name = Schnittpunkte
measure-cut-points-plain = Akteure, ohne die ein Teil des Netzwerks abfiele.
measure-cut-points-exact = Zahl der Artikulationspunkte des ungerichteten Netzwerks.
measure-bridges-name = Brücken
measure-bridges-plain = Beziehungen, ohne die ein Teil des Netzwerks abfiele.
measure-bridges-exact = Zahl der Brücken des ungerichteten Netzwerks.
measure-core-periphery-name = Kern und Peripherie
measure-core-periphery-plain = Wie gut sich das Netzwerk in einen verbundenen Kern und eine nur mit dem Kern verbundene Peripherie teilt.
measure-core-periphery-exact = Größte gefundene Korrelation zwischen den Beziehungen und dem Idealmuster (Borgatti und Everett 2000, diskret) und die Größe des Kerns; eine Suche von 20 Anfängen mit Seed.
measure-core-continuous-fit-name = Stetiger Kern und Peripherie
measure-core-continuous-fit-plain = Wie gut Beziehungen daraus folgen, wie nahe beide Akteure dem Kern sind: 1 ganz.
measure-core-continuous-fit-exact = Korrelation der Beziehungen mit den Produkten der Kernnähen aus core-continuous über Paare (Borgatti und Everett 2000); ungerichtet; keine, wo Beziehungen nicht variieren.
measure-small-world-rewired-name = Small-World-Quotient, neu verdrahtet
measure-small-world-rewired-plain = Über 1 ist das Netzwerk enger geknüpft, als die Zahlen der Beziehungen erklären, während seine Wege kurz bleiben.
measure-small-world-rewired-exact = (C / Mittel C) / (L / Mittel L) gegen gradbewahrende Neuverdrahtungen (--draws, mit Seed; Humphries und Gurney 2008, Nullmodell von Maslov und Sneppen 2002), C die Transitivität, L die mittlere Distanz über verbundene Paare; niedrig und hoch: die mittleren 90 % der Quotienten gegen einzelne Neuverdrahtungen; verbunden: der Anteil der durch einen Pfad verbundenen Paare, hier und in der mittleren Neuverdrahtung.
measure-krackhardt-name = Hierarchie
measure-krackhardt-plain = Wie nahe das Netzwerk einer reinen Befehlskette ist, in vier Teilen.
measure-krackhardt-exact = Zusammenhang, Effizienz, Hierarchie und kleinste obere Schranke (Krackhardt 1994).
measure-memberships-name = Projekte
measure-memberships-plain = An wie vielen Projekten der Akteur teilnimmt.
measure-memberships-exact = Verschiedene Projekte des Akteurs.
measure-degree-name = Grad
measure-degree-plain = Mit wie vielen anderen der Akteur verbunden ist.
measure-degree-exact = Zahl der verschiedenen Nachbarn.
measure-degree-out-name = Ausgehende Beziehungen
measure-degree-out-plain = Zu wie vielen anderen eine Beziehung des Akteurs führt.
measure-degree-out-exact = Zahl der verschiedenen Nachfolger.
measure-degree-in-name = Eingehende Beziehungen
measure-degree-in-plain = Von wie vielen anderen eine Beziehung kommt.
measure-degree-in-exact = Zahl der verschiedenen Vorgänger.
measure-strength-name = Stärke
measure-strength-plain = Die Stärken aller Beziehungen des Akteurs zusammen.
measure-strength-exact = Summe der Gewichte der Beziehungen des Akteurs.
measure-strength-out-name = Ausgehende Stärke
measure-strength-out-plain = Die Stärken aller ausgehenden Beziehungen zusammen.
measure-strength-out-exact = Summe der Gewichte ausgehender Beziehungen.
measure-strength-in-name = Eingehende Stärke
measure-strength-in-plain = Die Stärken aller eingehenden Beziehungen zusammen.
measure-strength-in-exact = Summe der Gewichte eingehender Beziehungen.
measure-component-name = Komponente
measure-component-plain = Der Teil des Netzwerks, in dem der Akteur ist; 1 ist der größte.
measure-component-exact = Nummer der schwach zusammenhängenden Komponente, nach fallender Größe, gleich große nach ihrem ersten Knoten.
measure-coreness-name = Kernzahl
measure-coreness-plain = Wie tief im Kern der Akteur sitzt.
measure-coreness-exact = Größtes k, sodass der Akteur in einem Teilgraphen ist, in dem alle Grad k oder mehr haben (Seidman 1983); ungerichtet, ohne Gewichte.
measure-core-name = Im Kern
measure-core-plain = 1, wenn der Akteur zum Kern gehört, 0, wenn zur Peripherie.
measure-core-exact = Mitglied des Kerns im besten gefundenen diskreten Muster (Borgatti und Everett 2000); siehe core-periphery.
measure-core-continuous-name = Nähe zum Kern
measure-core-continuous-plain = Wie nahe der Akteur dem Kern ist: 1 am nächsten, 0 Peripherie.
measure-core-continuous-exact = Kernnähe c ≥ 0, die die Summe von (Beziehung − c_i c_j)² über Paare minimiert, ohne Diagonale (MINRES; Borgatti und Everett 2000, stetig), auf Höchstwert 1 skaliert; ungerichtet; --weights used nimmt die Gewichte.
measure-cut-point-name = Schnittpunkt
measure-cut-point-plain = 1, wenn andere ohne diesen Akteur abgeschnitten wären.
measure-cut-point-exact = 1 für Artikulationspunkte des ungerichteten Netzwerks, sonst 0.
measure-clustering-name = Clustering
measure-clustering-plain = Der Anteil der Paare von Kontakten des Akteurs, die miteinander verbunden sind.
measure-clustering-exact = Dreiecke des Akteurs / (d(d − 1)/2) (Watts und Strogatz 1998); ungerichtet, ohne Gewichte; keines bei Grad unter 2.
measure-clustering-barrat-name = Clustering, Barrat
measure-clustering-barrat-plain = Dasselbe, wobei geschlossene Paare nach der Stärke der eigenen Beziehungen des Akteurs zählen.
measure-clustering-barrat-exact = Summe von (w_ij + w_ik)/2 über Dreiecke, durch s_i(d_i − 1)/2 (Barrat et al. 2004); keines bei Grad unter 2.
measure-clustering-onnela-name = Clustering, Onnela
measure-clustering-onnela-plain = Dasselbe, wobei jedes Dreieck nach der Stärke seiner drei Beziehungen zählt.
measure-clustering-onnela-exact = Mittel der Kubikwurzel des Produkts der drei Gewichte über Paare von Nachbarn, jedes durch das größte Gewicht des Netzwerks geteilt (Onnela et al. 2005); keines bei Grad unter 2.
measure-closeness-name = Nähezentralität
measure-closeness-plain = Wie nahe der Akteur denen ist, die er erreichen kann.
measure-closeness-exact = Erreichbare andere durch die Summe der Distanzen zu ihnen (Freeman 1979); 0, wenn niemand erreichbar ist. Irreführend in unverbundenen Netzwerken; dort ist die harmonische Nähezentralität zu verwenden.
measure-closeness-out-name = Nähezentralität, ausgehend
measure-closeness-out-plain = Wie nahe die sind, die der Akteur über ausgehende Beziehungen erreicht.
measure-closeness-out-exact = Erreichbare andere durch die Summe der Distanzen zu ihnen, der Richtung nach; 0, wenn niemand erreichbar ist.
measure-closeness-in-name = Nähezentralität, eingehend
measure-closeness-in-plain = Wie nahe die sind, die den Akteur erreichen.
measure-closeness-in-exact = Andere, die den Akteur erreichen, durch die Summe ihrer Distanzen; 0, wenn niemand ihn erreicht.
measure-closeness-wasserman-faust-name = Nähezentralität, Wasserman–Faust
measure-closeness-wasserman-faust-plain = Nähezentralität, verkleinert um den Anteil der Akteure, die nicht erreichbar sind.
measure-closeness-wasserman-faust-exact = r/(n − 1) × r/(Summe der Distanzen), r erreichbare andere (Wasserman und Faust 1994); über ausgehende Beziehungen.
measure-harmonic-name = Harmonische Nähezentralität
measure-harmonic-plain = Wie nahe der Akteur allen ist; brauchbar in Netzwerken, die in Teile zerfallen.
measure-harmonic-exact = Summe von 1/Distanz über die anderen, 0, wo kein Pfad führt, durch n − 1 (Marchiori und Latora 2000).
measure-harmonic-out-name = Harmonische Nähezentralität, ausgehend
measure-harmonic-out-plain = Wie schnell der Akteur alle über ausgehende Beziehungen erreicht.
measure-harmonic-out-exact = Summe von 1/Distanz vom Akteur über die anderen, 0, wo kein Pfad führt, durch n − 1.
measure-harmonic-in-name = Harmonische Nähezentralität, eingehend
measure-harmonic-in-plain = Wie schnell alle den Akteur erreichen.
measure-harmonic-in-exact = Summe von 1/Distanz zum Akteur über die anderen, 0, wo kein Pfad führt, durch n − 1.
measure-betweenness-name = Zwischenzentralität
measure-betweenness-plain = Wie viele kürzeste Wege zwischen anderen über den Akteur führen.
measure-betweenness-exact = Summe über Paare anderer des Anteils kürzester Pfade durch den Akteur (Freeman 1977, Brandes 2001); ein ungerichtetes Paar zählt einmal, Enden zählen nicht. Mit --weights used ist eine Beziehung 1/Gewicht lang.
measure-betweenness-share-name = Zwischenzentralität, normiert
measure-betweenness-share-plain = Zwischenzentralität als Anteil am Möglichen.
measure-betweenness-share-exact = Zwischenzentralität / ((n − 1)(n − 2)/2), gerichtet / ((n − 1)(n − 2)); keine unter drei Akteuren.
measure-constraint-name = Constraint
measure-constraint-plain = Wie weit die Kontakte des Akteurs untereinander verbunden sind und ihm wenig Raum lassen; niedrige Werte bedeuten Spielräume.
measure-constraint-exact = Summe über Kontakte j von (p_ij + Summe über q von p_iq p_qj)², p_ij = (a_ij + a_ji) / Summe (Burt 1992); nicht auf 1 begrenzt; keiner für Isolierte.
measure-effective-size-name = Effektive Größe
measure-effective-size-plain = Wie viele Kontakte der Akteur hat, die einander nicht wiederholen.
measure-effective-size-exact = Summe über Kontakte j von 1 − Summe über q von p_iq m_jq, m_jq = (a_jq + a_qj) / größtes von j (Burt 1992); keine für Isolierte.
measure-ego-efficiency-name = Effizienz der Kontakte
measure-ego-efficiency-plain = Der Anteil der Kontakte des Akteurs, die einander nicht wiederholen.
measure-ego-efficiency-exact = Effektive Größe durch die Zahl der Kontakte (Burt 1992); keine für Isolierte.
measure-ego-hierarchy-name = Hierarchie des Constraints
measure-ego-hierarchy-plain = Ob ein einziger Kontakt den ganzen Constraint ausmacht (nahe 1) oder alle gleich viel (0).
measure-ego-hierarchy-exact = Summe von r_j ln r_j durch k ln k, r_j der Constraint des Kontakts j durch das Mittel (Burt 1992); keine unter zwei Kontakten.
measure-eigenvector-name = Eigenvektorzentralität
measure-eigenvector-plain = Zentral ist, wer mit zentralen Akteuren verbunden ist.
measure-eigenvector-exact = Führender Eigenvektor der Adjazenzmatrix in der größten Komponente, größter Eintrag 1, sonst 0 (Bonacich 1972).
measure-pagerank-name = PageRank
measure-pagerank-plain = Wo landet, wer Beziehungen zufällig folgt und ab und zu neu beginnt.
measure-pagerank-exact = Stationäre Verteilung mit Dämpfung 0,85, hängende Masse gleichmäßig verteilt; Summe 1 (Brin und Page 1998).
measure-ei-index-name = E-I-Index
measure-ei-index-plain = −1: alle Beziehungen bleiben in den Klassen; +1: alle führen hinaus.
measure-ei-index-exact = (externe − interne) / (externe + interne) Beziehungen (Krackhardt und Stern 1988); keiner ohne Beziehungen.
measure-ei-expected-name = E-I-Index allein nach Größen
measure-ei-expected-plain = Wie der Index wäre, wenn Beziehungen nicht auf die Klassen achteten.
measure-ei-expected-exact = Der Index des vollständigen Netzwerks auf denselben Klassen.
measure-ei-permutation-name = E-I-Index gegen den Zufall
measure-ei-permutation-plain = Ob sich der Index von dem desselben Netzwerks mit zufällig verteilten Kennzeichnungen unterscheidet.
measure-ei-permutation-exact = Kennzeichnungen über die Akteure permutiert (--draws, mit Seed): Mittel, Standardabweichung, z, zweiseitiges p = (1 + k)/(1 + B).
measure-assortativity-name = Assortativität
measure-assortativity-plain = Über 0 verbinden Beziehungen Gleiche mit Gleichen; 1, wenn sie die Klasse nie verlassen.
measure-assortativity-exact = (Summe der e_ii − Summe der a_i b_i) / (1 − Summe der a_i b_i) (Newman 2003).
measure-modularity-label-name = Modularität der Klassen
measure-modularity-label-plain = Wie weit Beziehungen in den Klassen bleiben, über das hinaus, was die Zahlen der Beziehungen erklären.
measure-modularity-label-exact = Newmans Modularität der Klassen bei Auflösung 1, Richtungen addiert.
measure-home-preference-name = Vorliebe für die eigene Klasse
measure-home-preference-plain = Über 0 sind Beziehungen innerhalb der Klassen wahrscheinlicher als zwischen ihnen, gleich welche Größen.
measure-home-preference-exact = Log-Odds einer Beziehung innerhalb der Klassen abzüglich derer einer Beziehung zwischen ihnen; keine, wo eine Seite keine oder alle Beziehungen hat.
measure-mixing-name = Mischung
measure-mixing-plain = Wie viele Beziehungen jede Klasse mit jeder verbinden.
measure-mixing-exact = Matrix der Beziehungen von Klasse zu Klasse; eine ungerichtete Beziehung in einer Klasse zählt einmal, eine zwischen Klassen in beiden Zellen.
measure-ei-actor-name = E-I-Index des Akteurs
measure-ei-actor-plain = Ob die Beziehungen des Akteurs in seiner Klasse bleiben (−1) oder hinausführen (+1).
measure-ei-actor-exact = (externe − interne) / (externe + interne) über die Kontakte des Akteurs in beiden Richtungen; keiner für Isolierte.
measure-modularity-name = Modularität
measure-modularity-plain = Wie weit Beziehungen in den Communitys bleiben, über den Zufall hinaus.
measure-modularity-exact = Summe über Communitys von e_c/m − γ (K_c/2m)², Richtungen addiert, γ die Auflösung (Newman und Girvan 2004; Reichardt und Bornholdt 2006).
measure-constant-potts-name = Constant-Potts-Qualität
measure-constant-potts-plain = Beziehungen in Communitys, wobei jedes mögliche Paar darin die Auflösung kostet.
measure-constant-potts-exact = Summe über Communitys von e_c − γ n_c(n_c − 1)/2 (Traag, Van Dooren und Nesterov 2011).
measure-consensus-name = Konsens
measure-consensus-plain = Wie weit die Communitys dieselben sind, gleich welcher Seed.
measure-consensus-exact = Die Partition, die sich am wenigsten von denen aller Läufe unterscheidet, gezählt in Paaren von Akteuren (Mirkin 1979). Stabilität: der Anteil der Läufe, in denen ein Akteur mit den anderen seiner Community zusammen ist. Übereinstimmung: mittlere normierte Transinformation über Paare von Läufen.
measure-community-significance-name = Signifikanz der Communitys
measure-community-significance-plain = Ob Netzwerke mit denselben Zahlen von Beziehungen, aber ohne Communitys ebenso hoch lägen.
measure-community-significance-exact = Modularität gegen die gradbewahrender Neuverdrahtungen mit derselben Suche: Mittel, Standardabweichung, z, p = (1 + k)/(1 + B).
measure-coordinator-name = Koordinator
measure-coordinator-plain = Steht zwischen zweien der eigenen Klasse.
measure-coordinator-exact = Geordnete offene Zweierpfade i → v → j, keine Beziehung i → j, mit Kennzeichnungen i = v = j (Gould und Fernandez 1989); ein ungerichtetes Paar zählt zweimal.
measure-consultant-name = Berater
measure-consultant-plain = Steht zwischen zweien einer anderen Klasse.
measure-consultant-exact = Offene Zweierpfade mit Kennzeichnungen i = j ≠ v.
measure-representative-name = Repräsentant
measure-representative-plain = Trägt etwas aus der eigenen Klasse nach außen.
measure-representative-exact = Offene Zweierpfade mit Kennzeichnungen i = v ≠ j.
measure-gatekeeper-name = Gatekeeper
measure-gatekeeper-plain = Lässt etwas von außen in die eigene Klasse.
measure-gatekeeper-exact = Offene Zweierpfade mit Kennzeichnungen v = j ≠ i.
measure-liaison-name = Liaison
measure-liaison-plain = Steht zwischen zwei verschiedenen anderen Klassen.
measure-liaison-exact = Offene Zweierpfade mit drei verschiedenen Kennzeichnungen.
measure-role-z-name = Rollen gegen den Zufall
measure-role-z-plain = Ob ein Akteur mehr zwischen anderen steht, als die Zahl seiner Klassengenossen erklärt.
measure-role-z-exact = (Anzahl − erwartet) / Standardabweichung bei zufälligen Beziehungen der beobachteten Dichte, bei gegebenen Größen der Klassen (Gould und Fernandez 1989).
measure-overlap-name = Überlappung
measure-overlap-plain = Der Anteil verbundener Paare, die in beiden Netzwerken verbunden sind.
measure-overlap-exact = Jaccard: Paare in beiden / Paare in mindestens einem; ohne Gewichte.
measure-layer-correlation-name = Korrelation
measure-layer-correlation-plain = Wie weit eine Beziehung im einen Netzwerk mit einer im anderen einhergeht.
measure-layer-correlation-exact = Pearson-Korrelation der beiden Adjazenzmatrizen über geordnete Paare ohne die Diagonale.
measure-degree-correlation-name = Korrelation der Grade
measure-degree-correlation-plain = Ob die gut Verbundenen des einen Netzwerks die des anderen sind.
measure-degree-correlation-exact = Pearson-Korrelation der Grade der Akteure.
measure-pairs-by-layers-name = Paare nach Schichten
measure-pairs-by-layers-plain = Wie viele Paare in keiner, in einer, in zwei … der Schichten verbunden sind.
measure-pairs-by-layers-exact = Paare von Akteuren nach der Zahl der Schichten, in denen sie verbunden sind; geordnete Paare, wenn eine Schicht gerichtet ist.
measure-participation-name = Beteiligung an Schichten
measure-participation-plain = Wie gleichmäßig die Beziehungen eines Akteurs über die Schichten verteilt sind: 0 alle in einer, 1 gleichmäßig.
measure-participation-exact = M/(M − 1) (1 − Summe über die M Schichten von (k_Schicht / k)²) der (ausgehenden) Beziehungen (Battiston, Nicosia und Latora 2014); keine ohne Beziehungen.
measure-qap-name = QAP-Test
measure-qap-plain = Ob die Korrelation größer ist, als zwei Netzwerke dieser Gestalt sie durch Zufall hätten.
measure-qap-exact = Korrelation bei Permutation der Akteure des einen Netzwerks (Hubert 1987, Krackhardt 1988); p = (1 + k)/(1 + B); jede Permutation bei bis zu acht Akteuren.
measure-null-model-name = Gegen ein Nullmodell
measure-null-model-plain = Ob sich ein Wert von dem solcher Netzwerke unterscheidet, die bis auf das Bewahrte zufällig sind.
measure-null-model-exact = Grade bewahrt (Maslov und Sneppen 2002) oder beide Randsummen der Teilnahmen (Strona et al. 2014); Mittel, Standardabweichung, z, zweiseitiges p = (1 + k)/(1 + B).
measure-removal-curve-name = Ausfallkurve
measure-removal-curve-plain = Der Anteil der Akteure, die noch verbunden sind, wenn der erste, zweite, dritte … weg ist.
measure-removal-curve-exact = Größe der größten Komponente durch das anfängliche n nach 0, 1, 2, … Entfernungen (Albert, Jeong und Barabási 2000); ungerichtet; gleiche Ränge nach Position. Reihenfolgen: Grad oder Zwischenzentralität am Anfang, Grad oder Zwischenzentralität nach jeder Entfernung neu (Holme et al. 2002), zufällig (Mittel aus --draws).
measure-robustness-index-name = Robustheitsindex
measure-robustness-index-plain = Wie gut das Netzwerk zusammenhält, während Akteure gehen: höchstens 0,5.
measure-robustness-index-exact = R, das Mittel der Ausfallkurve über alle n Entfernungen (Schneider et al. 2011).
measure-backbone-disparity-name = Disparitätsfilter
measure-backbone-disparity-plain = Die Beziehungen, die für mindestens eines ihrer Enden stark sind, über den Zufall hinaus.
measure-backbone-disparity-exact = p = (1 − w/s)^(k − 1), s die Stärke und k die Beziehungen eines Endes; das kleinere p beider Enden zählt (Serrano, Boguñá und Vespignani 2009).
measure-backbone-noise-corrected-name = Rauschkorrigierter Filter
measure-backbone-noise-corrected-plain = Die Beziehungen, die stärker sind, als die Stärken beider Enden erklären.
measure-backbone-noise-corrected-exact = Oberes Ende des Lifts k w, k = T/(s_i s_j), T das Gesamtgewicht, abgebildet auf (kw − 1)/(kw + 1), durch seine Standardabweichung mit Beta-Prior (Coscia und Neffke 2017). Gewichte werden als Anzahlen gelesen.
measure-backbone-hypergeometric-name = Validierte Beziehungen
measure-backbone-hypergeometric-plain = Paare, die mehr Projekte teilen, als Akteure mit ebenso vielen Projekten es durch Zufall täten.
measure-backbone-hypergeometric-exact = P(X ≥ gemeinsame), X hypergeometrisch bei gegebenen Zahlen der Projekte beider (Tumminello et al. 2011); korrigiert für alle Paare von Akteuren.
measure-backbone-stochastic-degree-name = Stochastisches Gradsequenzmodell
measure-backbone-stochastic-degree-plain = Dasselbe, wobei ein gemeinsames großes Projekt ein schwacher Beleg ist.
measure-backbone-stochastic-degree-exact = P(X ≥ gemeinsame) mit unabhängigen Inzidenzen x_a y_p/(1 + x_a y_p), die beide Randsummen im Mittel bewahren (Neal 2014; Saracco et al. 2015); korrigiert für alle Paare von Akteuren.

## Vergleichen

network-nothing-to-compare = „{ $file }“ enthält ein Netzwerk; es gibt nichts, womit es zu vergleichen wäre.
network-nothing-to-compare-hint = Bitte eine zweite Quelle, mehrere --layers, zwei Zeiträume mit --period oder ein Nullmodell mit --null nennen.
network-null-degree-of-projects = Beziehungen gemeinsamer Projekte neu zu verdrahten hieße, das bloße Bestehen von Projekten Schließung zu nennen; --null two-mode ist zu verwenden.
network-null-two-mode-of-ties = Das Nullmodell two-mode ist für Teilnahmen; --null degree ist zu verwenden.
network-null-model = { $draws } Zufallsnetzwerke; bewahrt ist { $model ->
    [degree] die Zahl der Beziehungen jedes Akteurs (zehn Tausche je Beziehung)
   *[other] die Zahl der Projekte jedes Akteurs und der Akteure jedes Projekts (fünf Tausche je Akteur), auf dieselbe Weise projiziert
 }.
network-head-difference = Differenz
network-head-network = Netzwerk
network-head-mean = Mittel
network-head-sd = SA
network-head-z = z
network-head-p = p
network-row-shared = Akteure in beiden / insgesamt
network-row-both = In beiden verbundene Paare
network-row-only-first = Nur im ersten verbundene Paare
network-row-only-second = Nur im zweiten verbundene Paare
network-qap-exact = Der p-Wert ist zweiseitig und exakt: alle { $draws } Permutationen.
network-qap-sampled = Der p-Wert ist zweiseitig, aus { $draws } Permutationen der Akteure; durch Zufall ist die Korrelation { $mean } ± { $sd }.
network-qap-none = Keine Korrelation ist zu testen: Eines der beiden hat keine oder alle Beziehungen.

network-heading-overlaps = Alle Schichten: Überlappung
network-heading-correlations = Alle Schichten: Korrelation
network-pairs-by-layers = In keiner, in einer, in zwei … der { $layers } Schichten verbundene Paare: { $list }.
network-participation = Beteiligung, wie gleichmäßig Beziehungen über die Schichten verteilt sind: im Mittel { $mean } über die { $actors } Akteure mit Beziehungen (0: alle in einer Schicht, 1: gleichmäßig).

## Regression

measure-of-regress = Regression
measure-mrqap-name = Regression der Beziehungen
measure-mrqap-plain = Um wie viel wahrscheinlicher eine Beziehung ist, wo für die beiden Akteure etwas anderes gilt, alle anderen Prädiktoren gleich.
measure-mrqap-exact = Kleinste Quadrate über Paare von Akteuren, jedes Paar einmal, wenn alle Variablen symmetrisch sind, sonst in beiden Reihenfolgen; zweiseitiges p von |t| durch doppeltes Semi-Partialling (Dekker, Krackhardt und Snijders 2007), p = (1 + k)/(1 + B), sein Fehler aus dem Ziehen √(p(1 − p)/B); jede Permutation bei bis zu acht Akteuren. Bei 0/1-Beziehungen ein lineares Wahrscheinlichkeitsmodell.
network-predictor = { $kind ->
    [ties] Beziehung in { $name }
    [same] Gleichheit: { $name }
    [sender] { $name } des Senders
    [receiver] { $name } des Empfängers
    [sum] { $name } beider
   *[difference] quadrierte Differenz in { $name }
 }
network-regress-on-nothing = Nichts erklärt die Beziehungen; bitte Schichten mit --on nennen oder Spalten mit --same, --sum, --difference, --sender oder --receiver.
network-regress-no-draws = --draws 0 lässt nichts zum Testen übrig; bitte eine Zahl ab 1 nennen.
network-regress-no-direction = Beziehungen von „{ $outcome }“ haben keine Richtung, also auch kein { $option }; bitte --sum { $column } verwenden oder --directed, wenn die Beziehungen der Datei eine haben.
network-regress-not-a-number = „{ $column }“ ist „{ $value }“ für den Akteur { $actor }; das ist keine Zahl.
network-regress-not-a-number-hint = Spalten mit Klassen gehören zu --same. Wo der Wert nicht bekannt ist, bleibt das Feld leer.
network-regress-few = { $count } von { $all } Akteuren haben alle Werte; eine Regression braucht drei.
network-regress-failed = Die Beziehungen können nicht erklärt werden: { $reason }.
network-regress-outcome-constant = „{ $outcome }“ hat keine Beziehungen oder alle gleich; es gibt nichts zu erklären.
network-regress-constant = Der Prädiktor „{ $predictor }“ ist für alle Paare gleich und erklärt nichts; bitte weglassen.
network-regress-collinear = Der Prädiktor „{ $predictor }“ folgt ganz aus: { $others }. Bitte einen davon weglassen.
network-regress-no-rest = Die Prädiktoren erklären „{ $outcome }“ ohne Rest, oder es gibt so viele von ihnen wie Paare; nichts bleibt zu testen.
network-regress-left-out = { $count ->
    [one] Ein Akteur wird
   *[other] { $count } Akteure werden
 } mit allen Beziehungen ausgelassen, weil ein Wert fehlt: { $list }.
network-regress-fit = Beziehungen von „{ $outcome }“ erklärt: R² = { $r2 } über { $pairs } Paare von { $actors } Akteuren.
network-head-predictor = Prädiktor
network-head-coefficient = Koeffizient
network-head-standardised = Standardisiert
network-head-p-error = ±
network-row-intercept = (Konstante)
network-regress-when = { $kind ->
    [ties] { $weights ->
        [used] Für jede Einheit Gewicht in „{ $name }“
       *[other] Bei zwei in „{ $name }“ verbundenen Akteuren
     }
    [same] Bei gleicher Angabe beider Akteure in { $name }
    [sender] Für jede Einheit mehr von { $name } des Senders
    [receiver] Für jede Einheit mehr von { $name } des Empfängers
    [sum] Für jede Einheit mehr von { $name } beider zusammen
   *[difference] Für jede Einheit mehr quadrierter Differenz in { $name }
 }
network-regress-says = { $when } { $sense ->
    [none] hebt sich kein Unterschied in den Beziehungen von „{ $outcome }“ vom Zufall ab.
   *[other] { $weights ->
        [used] ist die Beziehung in „{ $outcome }“ um { $amount } { $sense ->
            [more] schwerer
           *[less] leichter
         }, alles andere gleich.
       *[other] ist eine Beziehung in „{ $outcome }“ um { $amount } Prozentpunkte { $sense ->
            [more] wahrscheinlicher
           *[less] weniger wahrscheinlich
         }, alles andere gleich.
     }
 }
network-regress-exact = p ist zweiseitig und exakt: alle { $draws } Permutationen der Akteure, durch doppeltes Semi-Partialling.
network-regress-sampled = p ist zweiseitig, durch doppeltes Semi-Partialling mit { $draws } Permutationen der Akteure; ± ist, was ihr Ziehen offen lässt (--draws).
network-regress-warning = Ein Koeffizient sagt, was unter diesen Akteuren womit einhergeht, nicht, was was verursacht.

## Communitys

network-bad-resolution = { $value } ist keine Auflösung; --resolution verlangt eine Zahl ab 0.
network-no-communities = „{ $file }“ hat keine Beziehungen und daher keine Communitys.
network-communities-found = { $count ->
    [one] { $count } Community
   *[other] { $count } Communitys
 }, davon { $alone } einzelne Akteure; Modularität { $modularity }{ $objective ->
    [cpm] , Constant-Potts-Qualität { $quality }
   *[other] { "" }
 } (Leiden, Auflösung { $resolution }).
network-communities-consensus = Konsens aus { $runs } Läufen; zwei Läufe stimmen zu { $nmi } überein (1: ganz, als normierte Transinformation). Stabilität: Anteil der Läufe, in denen ein Mitglied mit den anderen zusammen ist.
network-communities-null = Gegen { $draws } Netzwerke mit denselben Zahlen von Beziehungen: ihr Mittel ist { $mean }, z = { $z }, p = { $p }.
network-communities-label = Übereinstimmung mit „{ $label }“: normierte Transinformation { $nmi }, adjustierter Rand-Index { $rand }.
network-more-communities = und { $count } weitere; siehe --top, --json oder --out.
network-more-of-communities = Mitglieder: --out DATEI, --json. Signifikanz: --draws 100. Gewichte { $weights }, Seed { $seed }.
network-head-community = Nr.
network-head-actors = Akteure
network-head-share = Anteil
network-head-stability = Stabilität
network-head-best = Am besten verbunden

## Rollen

network-roles-need-label = Rollen brauchen eine Kennzeichnung; bitte --label und eines nennen von: { $list }.
network-roles-need-labels = Rollen brauchen eine Kennzeichnung, und die Quelle sagt nichts über ihre Akteure. Bitte mit --nodes eine Tabelle der Akteure angeben: eine Spalte id und eine Spalte für jede Kennzeichnung.
network-head-role = Rolle
network-head-count = Anzahl
network-head-expected = Erwartet
network-role-total = Alle Rollen
network-heading-brokers = { $shown } von { $all } Akteuren, die am meisten dazwischenstehen
network-brokers-classes = Wohin sie gehören: { $list }.
network-roles-note = Anzahlen sind geordnete offene Zweierpfade; in einem ungerichteten Netzwerk zählt jedes Paar zweimal. Erwartet und z bei zufälligen Beziehungen gleicher Dichte, bei gegebenen Größen der Klassen. Alle Spalten: --out DATEI, --json.

## Robustheit

network-nobody = „{ $file }“ hat keine Akteure.
network-head-order = Wer zuerst geht
network-head-robustness = R
network-head-half = Hälfte bei
network-head-curve = Anteil noch Verbundener, wenn mehr gehen →
network-order-degree = meiste Beziehungen
network-order-current-degree = meiste verbliebene Beziehungen
network-order-betweenness = höchste Zwischenzentralität
network-order-current-betweenness = höchste verbliebene Zwischenzentralität
network-order-random = zufällig
network-robustness-note = R ist der mittlere Anteil in der größten Komponente über alle Entfernungen (höchstens 0,5). Hälfte bei: Anteil der gegangenen Akteure, wenn die Hälfte der größten Komponente übrig ist. Zufällig: Mittel aus { $draws } Reihenfolgen.
network-heading-gone = Ohne eine Klasse von { $label }
network-head-class = Klasse
network-head-left = Übrig
network-head-by-chance = Durch Zufall

## Layout

network-layout-rounds = Zeichnen
network-layout-done = { $actors ->
    [one] { $actors } Akteur
   *[other] { $actors } Akteure
 } platziert mit „{ $algorithm }“ (Seed { $seed }); die Zeichnung ist { $width } breit und { $height } hoch.
network-layout-nowhere = Nichts wurde geschrieben: Bitte --out places.csv oder --out drawing.svg angeben oder --save NAME bei einem Territorium.
network-layout-saved = Das Layout „{ $name }“ ist in { $file } aufbewahrt (Ereignis { $event }). Zurücknehmen mit: milieu undo { $file }
network-layout-needs-label = Das Layout { $kind } ordnet Akteure nach einer Kennzeichnung; bitte mit --label angeben, nach welcher.
network-layout-failed = Das Netzwerk kann nicht gezeichnet werden: { $reason }.
network-no-layout = Das Territorium bewahrt kein Layout „{ $name }“ auf.
network-no-layouts = Es bewahrt keines auf; --save NAME legt eines an.
network-layouts = Es bewahrt auf: { $list }.
network-no-places = Niemand in „{ $file }“ hat Koordinaten.
network-no-places-hint = Eine Karte braucht die Spalten longitude und latitude.
network-other-classes = andere Klassen
network-drawn = Die Zeichnung ist in { $file }.

## Backbone

network-bad-level = { $value } ist kein Niveau; --level verlangt eine Zahl zwischen 0 und 1.
network-filter-of-projects = Der Filter { $filter } liest Teilnahmen; für Beziehungen ist disparity oder noise-corrected zu verwenden.
network-backbone-failed = Die Beziehungen können nicht getestet werden: { $reason }.
network-backbone-kept = { $kept } von { $tested } Beziehungen sind auf dem Niveau { $level } mehr als Zufall (Filter { $filter }, Korrektur { $correction }); sie berühren { $actors } von { $all } Akteuren.
network-head-from = Von
network-head-to = Nach
network-head-weight = Gewicht

network-estimated = Die Zwischenzentralität ist aus { $samples } von { $population } Akteuren geschätzt; mit 95 % Konfidenz weicht kein Wert um mehr als { $bound } ab, das ist { $share } des größtmöglichen.
cli-about-network-pin = Einen Akteur an einer eigenen Stelle zeichnen
cli-more-network-pin =
    Die Stelle bleibt in einem aufbewahrten Layout und lässt sich zurücknehmen. Zeichnungen der Werkbank reichen von -1 bis 1, nach rechts und nach oben.
    Beispiel: milieu network pin styria.milieu members:acme --layout "pins forces AT22" --at 0.25,-0.5
cli-arg-network-pin-actor = Schlüssel oder Name des Akteurs
cli-arg-network-pin-layout = Name des aufbewahrten Layouts
cli-arg-network-pin-at = Stelle: nach rechts und nach oben
cli-arg-network-pin-loose = Den Akteur dorthin zurücklassen, wohin die Zeichnung ihn setzt
network-not-pinned = { $actor } hat im Layout „{ $layout }“ keine eigene Stelle.
network-not-a-place = „{ $text }“ ist keine Stelle; zu schreiben sind zwei Zahlen, etwa 0.25,-0.5.
