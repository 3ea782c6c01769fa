# Deutsch: wie Beziehungen entstehen, dauern und enden (milieu ties)

## Lesen

ties-territory-only = { $option } gilt für ein Territorium; die Quelle ist eine Datei, die selbst sagt, was gefragt ist.
ties-file-section = „{ $file }“ enthält { $section }; eine Datei für --effects enthält nur ein Modell.
ties-file-no-effects = „{ $file }“ nennt keine Effekte.
ties-file-no-effects-hint = Effekte sind unter [[effects]] aufzuführen; „milieu ties effects QUELLE --write-spec DATEI“ schreibt ein Modell für den Anfang.
ties-unreadable = „{ $file }“ kann nicht gelesen werden: { $reason }.
ties-no-network = Nichts sagt, welche Beziehungen zu erklären sind. Bitte eine Schicht (--layer) oder --joint-projects, --memberships, --themes nennen.
ties-no-waves = Ein Panel braucht mindestens zwei Wellen; { $count ->
    [0] keine ist
    [one] eine ist
   *[other] { $count } sind
 } genannt. Bitte Tage oder Jahre (--wave 2015-07-01 2019-07-01) oder aufeinanderfolgende Jahre (--waves 2015..2019) nennen.
ties-unknown-word = { $option }: „{ $word }“ ist keines von { $allowed }.
ties-bad-region = „{ $text }“ ist kein Code einer Region: { $reason }.
ties-bad-range = „{ $text }“ ist kein erstes und letztes Jahr wie in 2015..2020.
ties-in-group = { $group }: { $what }
ties-describe-hint = „milieu info DATEI“ sagt, welche Zeit und welche Schichten das Territorium enthält.
ties-attribute-not-in-all = „{ $name }“ ist nicht in jeder Gruppe bekannt; ausgelassen, da allen dasselbe Modell gilt.
ties-panel-is = { $named ->
    [yes] { $group }:{" "}
   *[no] {""}
 }{ $actors ->
    [one] Ein Akteur
   *[other] { $actors } Akteure
 } in { $waves } Wellen ({ $list }). Erklärt: { $explained }.
ties-notes-left = { $count ->
    [one] eine weitere Anmerkung
   *[other] { $count } weitere Anmerkungen
 }: milieu ties describe
ties-by-default = Kein Modell ist angegeben; dies ist eines für den Anfang („milieu ties effects QUELLE --write-spec DATEI“ schreibt es zum Ändern auf).

## Warum es kein Modell gibt

ties-as-it-is = { $text }
ties-in-the-panel = dem Panel
ties-in-the-group = der Gruppe „{ $group }“
ties-expected-network = ein Netzwerk
ties-expected-two-mode = ein bimodales Netzwerk
ties-expected-actors = ein Merkmal der Akteure oder ein Verhalten
ties-expected-pairs = ein Merkmal der Paare
ties-expected-explained = ein erklärtes Netzwerk oder Verhalten
ties-expected-group = eine Gruppe
ties-counted-waves = Wellen
ties-counted-values = Werte
ties-counted-columns = Spalten
ties-counted-matrices = Matrizen
ties-counted-actors = Akteure
ties-reason-two-mode = er ist für Netzwerke unter Akteuren gedacht, und dieses ist bimodal
ties-reason-no-direction = die Beziehungen dieses Netzwerks haben keine Richtung
ties-reason-direction = die Beziehungen dieses Netzwerks haben eine Richtung; transTrip ist zu nehmen
ties-reason-of-actors = das Merkmal gehört zu Akteuren, nicht zu den Dingen am anderen Ende
ties-reason-of-receivers = das Merkmal gehört zu den Dingen am anderen Ende, nicht zu Akteuren
ties-reason-behaviour-of-actors = ein Verhalten gehört zu Akteuren, nicht zu den Dingen am anderen Ende
ties-reason-itself = das andere Netzwerk ist das erklärte
ties-reason-unlike = die beiden Netzwerke verbinden nicht dieselben Arten von Dingen
ties-reason-use-simx = für ein Verhalten ist simX zu nehmen
ties-reason-other-pairs = das Merkmal gehört zu Paaren anderer Art
ties-reason-needs-actors = er braucht ein Netzwerk unter Akteuren
ties-reason-own-behaviour = er spricht von dem Verhalten, das erklärt wird
ties-reason-no-receiving = in einem bimodalen Netzwerk empfangen Akteure keine Beziehungen
ties-reason-rule = eine Regel braucht zwei Netzwerke zwischen denselben Arten von Dingen
ties-reason-interactions = Interaktionen gibt es für Netzwerke
ties-reason-product = ein Effekt, der über die Beziehung hinausreicht, kann nur mit Effekten des Senders multipliziert werden
ties-reason-composition = das ist nicht möglich, wenn Akteure kommen und gehen
ties-reason-no-such = es gibt kein solches Netzwerk oder Verhalten
ties-reason-constant = die Statistik ist in allen Simulationen gleich, wie es geschieht, wenn die beobachtete die kleinst- oder größtmögliche ist und der Parameter davonläuft
ties-reason-collinear = die Statistik folgt aus denen anderer Effekte
ties-reason-no-choice = keine Wahl hängt davon ab, oder andere Effekte sagen dasselbe
ties-reason-without-end = die Likelihood wächst damit ohne Ende
ties-reason-zero = er wurde nie beobachtet (seine Statistik ist null, das kleinste Mögliche), sodass die Schätzung unendlich wäre
ties-reason-not-growing = die Statistik wächst nicht mit dem Parameter
ties-nothing-to-explain = Es gibt kein Netzwerk und kein Verhalten zu erklären.
ties-too-few-waves = { $waves ->
    [one] Es gibt eine Welle
   *[other] Es gibt { $waves } Wellen
 } in { $place }; Wandel braucht mindestens zwei.
ties-too-few-waves-hint = Bitte eine Welle hinzufügen; bei einem Territorium zwei oder mehr Tage mit --wave nennen.
ties-size = „{ $name }“ in { $place }: { $found } { $what }; erwartet werden { $expected }.
ties-groups-differ = Der Gruppe „{ $group }“ fehlt „{ $name }“, das andere Gruppen haben.
ties-groups-differ-hint = Allen Gruppen gilt ein Modell: Bitte jeder dieselben Netzwerke, Verhalten und Merkmale geben.
ties-unknown-name = Der Effekt „{ $effect }“ spricht von „{ $name }“; das ist im Panel nicht: { $expected }.
ties-known-names = Das Panel enthält: { $list }.
ties-unknown-effect = „{ $dependent }“ hat keinen Effekt „{ $effect }“.
ties-nearest-effect = Am nächsten: { $nearest }. Alle: milieu ties effects --list.
ties-needs-with = Dem Effekt „{ $effect }“ ist zu sagen, wovon er spricht: with = { $expected }.
ties-does-not-apply = Der Effekt „{ $effect }“ passt nicht zu „{ $dependent }“: { $reason }.
ties-interaction-size = Eine Interaktion besteht aus zwei oder drei Effekten, nicht aus { $count }.
ties-three-parts = „{ $effect }“ von „{ $dependent }“ ist als Bewertung, Schaffung und Erhaltung verlangt; nur zwei davon sind zu trennen.
ties-twice = „{ $name }“ ist zweimal verlangt.
ties-internal-parameter = Der Effekt „{ $effect }“ kann den internen Parameter { $value } nicht haben.
ties-starting-value = „{ $parameter }“ kann nicht bei { $value } beginnen.
ties-conditional = Die Simulation kann nicht beim beobachteten Wandel von „{ $name }“ enden: { $reason }.
ties-conditional-hint = Bitte die Zeile „conditional“ weglassen; die Raten werden dann geschätzt.
ties-not-symmetric = „{ $network }“ in Welle { $wave } von { $place } hat keine Richtung und enthält doch { $sender } → { $receiver } und nicht das Umgekehrte.
ties-not-symmetric-hint = Bitte die Beziehung in beide Richtungen angeben oder das Netzwerk zu einem gerichteten machen.
ties-no-such-pair = „{ $network }“ in Welle { $wave } von { $place } hat einen Eintrag von { $sender } zu { $receiver }, wo keiner sein kann.
ties-all-missing = „{ $name }“ in { $place } hat überhaupt keinen Wert.
ties-all-missing-hint = Bitte aus dem Modell nehmen oder nachsehen, ob die Codes für fehlende Werte stimmen.
ties-constant = „{ $name }“ ist für alle gleich, daher sagt „{ $effect }“ nichts. Bitte den Effekt herausnehmen.
ties-presence = Der Akteur „{ $actor }“ in { $place } kann nicht von { $from } bis { $to } da sein: Zeitspannen beginnen, bevor sie enden, und liegen innerhalb der Wellen.
ties-rule-broken = Welle { $wave } von { $place } bricht die Regel zwischen „{ $first }“ und „{ $second }“ bei { $sender } → { $receiver }.
ties-distance-not-reached = Periode { $period }: Nach { $steps } Schritten ist „{ $variable }“ noch näher an seinem Anfang als beobachtet.
ties-rates-away = Periode { $period }: Die Raten sind { $rate } geworden; die Parameter sind davongelaufen.
ties-away-hint = Bitte von anderen Werten ausgehen (--start) oder Effekte herausnehmen: Meist sagen zwei von ihnen fast dasselbe.
ties-nothing-to-estimate = Jeder Parameter ist festgehalten; es gibt nichts zu schätzen.
ties-setting = Die Einstellung „{ $name }“ kann nicht { $value } sein.
ties-unidentified = „{ $parameter }“ kann aus diesen Daten nicht geschätzt werden: { $reason }.
ties-unidentified-hint = Bitte den Effekt herausnehmen oder bei einem Wert festhalten (fixed = 0) und testen (test = true).

## Ablauf

ties-progress = { $phase ->
    [1] Ableitungen
    [2] Annäherung
   *[other] Messung
 }{ $measured ->
    [yes] , Konvergenz { $ratio }
   *[no] {""}
 }
ties-stopped = Angehalten.
ties-stopped-by-hand = die Schätzung wurde von Hand angehalten. Was sie erreicht hatte, steht in „{ $file }“.
ties-stopped-by-hand-hint = Derselbe Befehl mit --resume { $file } setzt dort fort.
ties-resumed = Fortgesetzt von „{ $file }“.
ties-start-lacks = Nicht im Ausgangsergebnis und wie üblich begonnen: { $list }.
ties-start-nothing = „{ $file }“ enthält keinen Parameter dieses Modells.
ties-start-nothing-hint = Parameter werden an ihren Namen erkannt; milieu ties effects QUELLE --json führt die eines Modells auf.
ties-not-a-result = „{ $file }“ ist nicht die Antwort von „milieu ties estimate --json“.
ties-not-a-state = „{ $file }“ ist nicht das, was eine angehaltene Schätzung hinterlässt.
ties-other-state = „{ $file }“ stammt von einer Schätzung anderer Daten oder eines anderen Modells.
ties-other-state-hint = Daten und Modell müssen dieselben sein; bei geändertem Modell ist --start mit einem Ergebnis zu verwenden.

## Tabelle

ties-head-effect = Effekt
ties-head-explained = erklärt
ties-head-estimate = Schätzung
ties-head-error = (SF)
ties-head-convergence = Konv.-t
ties-head-interval = 95-%-Intervall
ties-head-part = Teil
ties-head-lower = untere
ties-head-upper = obere
ties-head-note = Anmerkung
ties-head-phase = Phase
ties-head-first = erster
ties-head-last = letzter
ties-head-mean = Mittel
ties-head-least = kleinster
ties-head-greatest = größter
ties-head-name = Name
ties-head-with = mit
ties-head-what = was er ist
ties-head-statistic = Statistik
ties-head-change = geht in eine Wahl ein als
ties-head-parameter = Parameter
ties-head-rsiena = in RSiena unter diesem Namen
ties-yes = ja
ties-no = nein
ties-held = (fest)
ties-rate-of-period = Rate, Periode { $number }: { $from } → { $to }{ $several ->
    [yes] , { $group }
   *[no] {""}
 }
ties-effect-of-part = { $effect }{ $part ->
    [creation] , neue Beziehungen
    [maintenance] , erhaltene Beziehungen
    [rate] {" "}(Rate)
   *[other] {""}
 }{ $within }
ties-part-evaluation = Bewertung
ties-part-creation = Schaffung
ties-part-maintenance = Erhaltung
ties-marks = SF: Standardfehler. Gegen keinen Effekt, zweiseitig: * p < 0,05, ** p < 0,01, *** p < 0,001. Konv.-t: mittlere Abweichung der simulierten von der beobachteten Statistik, in Standardabweichungen; unter 0,1 ist hervorragend.
ties-overall = Maximales Gesamtkonvergenzverhältnis { $ratio } ({ $converged ->
    [yes] konvergiert: unter { $wanted }
   *[no] nicht konvergiert: gefordert ist { $wanted }
 }); { $last } Simulationen in der letzten Phase, { $all } insgesamt; Seed { $seed }.
ties-blocking = Im Weg steht die Kombination { $list } (Gewichte in Standardabweichungen): Dort bleiben die simulierten Netzwerke den beobachteten am fernsten.
ties-not-converged-hint = Diese Zahlen sind kein Ergebnis. Bitte mehr Runden versuchen (--rounds 30) oder mit einem kleineren Modell beginnen und das größere davon ausgehen lassen (--start); sagen zwei Effekte der Kombination fast dasselbe, einen behalten; ändern sich die Wellen zu stark, näher liegende Wellen nehmen.
ties-marks-likelihood = SF: Standardfehler. Gegen keinen Effekt, zweiseitig: * p < 0,05, ** p < 0,01, *** p < 0,001. Konv.-t: Mittel des Scores über die letzte Phase, in Standardabweichungen.
ties-likelihood = Maximum-Likelihood durch Datenaugmentation: etwa { $distance } Standardfehler vom Maximum ({ $converged ->
    [yes] konvergiert: unter { $wanted }
   *[no] nicht konvergiert: gefordert ist { $wanted }
 }); { $draws } Ziehungen in der letzten Phase aus { $chains } Ketten; Seed { $seed }.
ties-likelihood-hint = Diese Zahlen sind kein Ergebnis. Bitte vom Ergebnis der Momentenmethode ausgehen (--start) oder mehr Ziehungen nehmen (--simulations).
ties-likelihood-not = Die Momentenmethode (--method moments) kann es.
ties-likelihood-composition = In Periode { $period } kommen oder gehen Akteure; Maximum-Likelihood braucht alle die ganze Zeit.
ties-likelihood-rate = „{ $parameter }“ macht die Rate vom Zustand abhängig; Maximum-Likelihood braucht Raten, die es nicht sind.
ties-likelihood-decision = Über „{ $network }“ entscheiden zwei Akteure; Maximum-Likelihood braucht Beziehungen, die einer setzt (decision = "forcing").
ties-likelihood-conditional = Eine Simulation, die beim beobachteten Wandel von „{ $name }“ endet, hat keine Likelihood; bitte „conditional“ weglassen.
ties-likelihood-no-path = Periode { $period }: „{ $variable }“ kann seinen beobachteten Endzustand nicht erreichen; { $remaining ->
    [one] { $remaining } Änderung ist
   *[other] { $remaining } Änderungen sind
 } nicht erlaubt. Bitte nachsehen, ob Regeln, gegebene Beziehungen oder Grenzen der Grade sie verbieten.
ties-written = Geschrieben: { $file }.

## Was die Schätzungen sagen

ties-heading-says = Was die Schätzungen sagen
ties-heading-table = Schätzungen
ties-heading-effects = Effekte mit ihren Intervallen
ties-heading-trace = Konvergenz
ties-heading-findings = Befunde
ties-careful = Jeder Satz handelt von einer Gelegenheit eines Akteurs: der Chance der Änderung gegenüber dem Belassen, wenn alles andere gleich ist. Das Intervall überdeckt den wahren Wert in 95 von 100 solchen Studien, wenn das Modell gilt. Was zusammengeht, ist noch keine Ursache.
ties-says = { $what }: { $unit } macht { $part ->
    [creation] die Chance auf eine neue Beziehung
    [creation-beside] die Chance auf eine neue Beziehung, über die auf eine Beziehung überhaupt hinaus,
    [maintenance] die Chance, dass eine Beziehung bleibt,
    [maintenance-beside] die Chance, dass eine Beziehung bleibt, über die auf eine Beziehung überhaupt hinaus,
    [behaviour] die Chance, um eins zu steigen,
    [raising] die Chance, um eins zu steigen,
    [not-lowering] die Chance, nicht zu sinken,
   *[tie] die Chance auf eine Beziehung
 } { $sense ->
    [times] { $amount }-mal so hoch ({ $low }- bis { $high }-mal)
    [more] um { $amount } % höher ({ $low } bis { $high } %)
   *[less] um { $amount } % niedriger ({ $low } bis { $high } %)
 }.
ties-says-base = { $what }: { $unit }, { $part ->
    [creation] steht die Chance auf eine neue Beziehung gegenüber keiner bei
    [creation-beside] ändert sich die Chance auf eine neue Beziehung gegenüber keiner um den Faktor
    [maintenance] steht die Chance, dass eine Beziehung bleibt statt endet, bei
    [maintenance-beside] ändert sich die Chance, dass eine Beziehung bleibt statt endet, um den Faktor
   *[tie] steht die Chance auf eine Beziehung gegenüber keiner bei
 } { $amount } zu 1 ({ $low } bis { $high }).
ties-says-once-formed = { $what }: Besteht eine Beziehung erst, macht { $unit } keinen erkennbaren Unterschied dafür, ob sie dauert.
ties-says-cannot-tell = { $what }: Nicht zu sagen ist, ob { $unit } { $part ->
    [creation] eine neue Beziehung
    [creation-beside] eine neue Beziehung
    [maintenance] das Bleiben einer Beziehung
    [maintenance-beside] das Bleiben einer Beziehung
    [behaviour] das Steigen um eins
    [raising] das Steigen um eins
    [not-lowering] das Nicht-Sinken
   *[tie] eine Beziehung
 } mehr oder weniger wahrscheinlich macht.
ties-unit-density = wo kein anderer Effekt dafür oder dagegen spricht
ties-unit-recip = eine Beziehung in Gegenrichtung
ties-unit-transtrip = jede weitere indirekte Verbindung über einen Dritten
ties-unit-transtriads = jeder weitere gemeinsame Partner
ties-unit-transties = überhaupt eine indirekte Verbindung
ties-unit-cycle3 = jeder Dreierzyklus, den sie schließt,
ties-unit-inpop = jede weitere Beziehung, die { $of ->
    [thing] die andere Seite
   *[actor] der andere Akteur
 } schon hat,
ties-unit-samex = Gleichheit in „{ $with }“
ties-unit-institutional = dasselbe Land oder dieselbe Region
ties-unit-sphere = Zugehörigkeit beider zu Unternehmen, zur Forschung oder zu öffentlichen Stellen
ties-unit-organisational = dieselbe Unternehmensgruppe
ties-unit-cognitive = volle statt keiner Ähnlichkeit der Kompetenzen
ties-unit-themes = volle statt keiner Ähnlichkeit der Themen
ties-unit-social = frühere Partnerschaft statt keinerlei Verbindung
ties-unit-simx = der Schritt von der geringsten zur größten Ähnlichkeit in „{ $with }“
ties-unit-absdiffx = eine Einheit mehr Unterschied in „{ $with }“
ties-unit-egox = eine Einheit mehr von „{ $with }“ beim Sender
ties-unit-altx = eine Einheit mehr von „{ $with }“ beim anderen Akteur
ties-unit-crprod = eine Beziehung in „{ $with }“
ties-unit-crprodrecip = eine Beziehung in Gegenrichtung in „{ $with }“
ties-unit-x = eine Einheit mehr von „{ $with }“
ties-unit-x-yes = „{ $with }“ als Gemeinsamkeit
ties-unit-distance = die zehnfache Entfernung ({ $kind ->
    [kilometres] „{ $with }“, deutlich jenseits von { $beyond } km
   *[units] „{ $with }“, deutlich jenseits von { $beyond }
 })
ties-unit-avalt = eine Einheit mehr im Durchschnitt der Partner in „{ $with }“
ties-unit-totalt = eine Einheit mehr in der Summe über die Partner in „{ $with }“
ties-unit-efffrom = eine Einheit mehr von „{ $with }“
ties-unit-other = eine Einheit mehr von „{ $effect }“

## Abbildungen

ties-page-title = Wie sich Beziehungen ändern: { $file }
ties-page-subtitle = Stochastisches akteursorientiertes Modell
ties-figure-effects = Effekte mit ihren 95-%-Intervallen
ties-figure-effects-what = Schätzungen der Effekte auf den Logarithmus der Chance, jede mit dem Intervall, das den wahren Wert in 95 von 100 Studien überdeckt. Intervalle über der Nulllinie lassen offen, in welche Richtung ein Effekt wirkt. Raten stehen in der Tabelle.
ties-figure-effects-axis = Logarithmus der Chance
ties-figure-traces = Parameter während der Schätzung
ties-figure-traces-what = Jeder Parameter im Lauf der Schätzung: Er hat konvergiert, wenn sein Verlauf um die Schätzung eben ist.
ties-figure-traces-axis = Schritte der Schätzung
ties-figure-phase = { $phase ->
    [1] Ableitungen
    [2] Annäherung
   *[other] Messung
 }
ties-legend-trace = Verlauf
ties-legend-range = Spanne zusammengefasster Schritte
ties-legend-estimate = Schätzung
ties-legend-interval = 95-%-Intervall

## Was ein Panel enthält

ties-heading-noteworthy = Bemerkenswertes
ties-heading-attributes = Merkmale
ties-heading-composition = Wer da ist
ties-little-change = „{ $dependent }“ hat über alle Perioden { $changes ->
    [one] eine Änderung
   *[other] { $changes } Änderungen
 }{ $asked ->
    [yes] , für { $effects } Effekte
   *[no] {""}
 }; das ist wenig, um Effekte zu trennen. Bitte Effekte herausnehmen oder Wellen hinzufügen.
ties-wave-full = Das Netzwerk „{ $network }“ hat in Welle { $wave } jede Beziehung.
ties-many-missing = { $one ->
    [yes] In Welle { $wave } fehlt „{ $name }“
   *[no] „{ $name }“ fehlt
 } in { NUMBER($share, maximumFractionDigits: 0) } % der Fälle{ $much ->
    [yes] ; Ergebnisse, die darauf beruhen, sind zweifelhaft
   *[no] ; das ist zu bedenken
 }.
ties-covariate-constant = „{ $name }“ ist überall gleich; Effekte davon sagen nichts.
ties-actor-never-observed = Von den Beziehungen, die „{ $actor }“ in „{ $network }“ sendet, ist nichts bekannt.
ties-structural-contradiction = In „{ $network }“ ist die Beziehung { $sender } → { $receiver } { $given ->
    [yes] gegeben
   *[no] unmöglich
 } in Welle { $from } und in Welle { $to } anders beobachtet; dazwischen gilt sie als { $given ->
    [yes] vorhanden
   *[no] nicht vorhanden
 }.
ties-equal-effects = „{ $first }“ und „{ $second }“ sagen von jeder möglichen Änderung dasselbe; bitte einen behalten.
ties-collinear-effects = „{ $first }“ und „{ $second }“ sagen fast dasselbe (Korrelation { $correlation }); sie sind wohl kaum zu trennen.
ties-dependent-effects = Jeder dieser Effekte folgt aus den anderen; bitte einen herausnehmen: { $list }.
ties-model-has = Parameter des Modells: { $count }; milieu ties estimate mit derselben Quelle schätzt sie.
ties-of-pairs = Paare
ties-of-actors = Akteure
ties-head-wave = Welle
ties-head-ties = Beziehungen
ties-head-density = Dichte %
ties-head-degree = Grad
ties-head-most = meiste
ties-head-returned = rezipr. %
ties-head-closed = trans. %
ties-head-missing = fehlend
ties-head-given = gegeben
ties-head-period = Periode
ties-head-formed = entstanden
ties-head-ended = beendet
ties-head-kept = erhalten
ties-head-jaccard = Jaccard
ties-head-up = auf
ties-head-down = ab
ties-head-same = gleich
ties-head-of = von
ties-head-missing-share = fehlend %
ties-head-present = da
ties-head-joined = gekommen
ties-head-left = gegangen

## Tests

ties-test-not-converged = Die Schätzung hat nicht konvergiert (Gesamtkonvergenzverhältnis { $ratio }); es gibt nichts zu testen.
ties-test-unknown = Kein geschätzter Effekt des Modells heißt „{ $name }“.
ties-test-known = Geschätzt: { $list }.
ties-test-dependent = Die geschätzten Effekte hängen voneinander ab, sodass nichts getestet werden kann. „milieu ties describe“ sagt, welche.
ties-all-held = alle festgehaltenen Effekte
ties-all-effects = alle Effekte
ties-in-the-period = { $from } → { $to }
ties-test-heading = { $kind ->
    [wald] Effekte gemeinsam (Wald)
    [score] Festgehaltene Effekte (Score)
    [periods] Gleich in allen Perioden
   *[groups] Gleich in allen Gruppen
 }
ties-test-says = { $kind ->
    [wald] Ein kleines p sagt, dass nicht alle diese Effekte null sind.
    [score] Ein kleines p sagt, dass der Effekt nicht den Wert hat, bei dem er festgehalten ist. Die letzte Spalte ist ungefähr der Wert, den er hätte.
    [periods] Ein kleines p sagt, dass der Effekt nicht in allen Perioden gleich ist; er sollte abweichen dürfen (period = …), oder es ist zu suchen, was sich geändert hat.
   *[groups] Ein kleines p sagt, dass der Effekt nicht in allen Gruppen gleich ist; er sollte abweichen dürfen (group = …), bevor sie zusammengefasst werden.
 }
ties-head-tested = getestet
ties-head-test = Test
ties-head-df = FG
ties-head-one-step = etwa
ties-head-share = Anteil %
ties-head-moves = bewegt
ties-importance-heading = Was wie viel wiegt: { $of }
ties-importance-says = Anteil jedes Effekts an dem, was Akteure als Nächstes wählen würden, im Mittel über Akteure und Perioden (Indlekofer und Brandes 2013); die letzte Spalte sagt, wie viel Wahrscheinlichkeit er bewegt, von 0 bis 2.
ties-test-note = { $count } Simulationen (Seed { $seed }), Gesamtkonvergenzverhältnis { $ratio }.

## Anpassungsgüte

ties-from-lacks = „{ $file }“ hat keinen Wert für { $list }.
ties-from-lacks-hint = Das Ergebnis muss zu diesem Modell gehören; bitte milieu ties estimate --json mit derselben Quelle und denselben Effekten ausführen.
ties-gof-not-converged = Die Schätzung hat nicht konvergiert (Gesamtkonvergenzverhältnis { $ratio }); es gibt nichts mit den Daten zu vergleichen.
ties-gof-few = { $count ->
    [one] { $count } Simulation ist
   *[other] { $count } Simulationen sind
 } zum Vergleichen zu wenig; zwei sind das Mindeste, 1000 üblich.
ties-statistic = { $kind ->
    [indegrees] Empfangene Beziehungen, „{ $of }“
    [outdegrees] Gesendete Beziehungen, „{ $of }“
    [geodesics] Distanzen, „{ $of }“
    [triads] Triaden, „{ $of }“
    [distribution] Werte von „{ $of }“
    [shared] Gemeinsame Dinge, „{ $of }“
   *[other] { $name }
 }{ $one ->
    [yes] {" "}({ $period })
   *[no] {""}
 }
ties-fit = { $verdict ->
    [good] nicht widerlegt
   *[bad] passt nicht
 }
ties-fit-says = p = { $p }. { $verdict ->
    [good] In dieser Hinsicht könnte das beobachtete Netzwerk aus dem Modell stammen.
   *[bad] In dieser Hinsicht gleicht das beobachtete Netzwerk denen nicht, die das Modell erzeugt.
 }
ties-head-feature = hinsichtlich
ties-head-distance = Distanz
ties-head-rank = Dim.
ties-head-p = p
ties-head-fit = Modell
ties-head-component = von
ties-head-observed = beobachtet
ties-head-deviation = SA
ties-head-low = 5 %
ties-head-high = 95 %
ties-head-q025 = 2,5 %
ties-head-q25 = 25 %
ties-head-q50 = Median
ties-head-q75 = 75 %
ties-head-q975 = 97,5 %
ties-head-simulations = Simulationen
ties-outside = außerhalb
ties-gof-note = { $count } Simulationen bei der Schätzung (Seed { $seed }). p ist der Anteil derer, die mindestens so weit von ihrem Mittel liegen wie die Daten (Mahalanobis-Distanz; Lospinoso und Snijders 2019): Ein kleines p sagt, dass das Modell in dieser Hinsicht keine Netzwerke wie das beobachtete erzeugt. Grade sind Zahlen der Akteure mit höchstens so vielen Beziehungen.
ties-page-gof = Anpassungsgüte: { $file }
ties-figure-fit = Anpassungsgüte
ties-figure-fit-what = Simulierte Anzahlen als Violinen, die beobachteten als Linie: Wo die Linie die Violinen verlässt, erzeugt das Modell keine Netzwerke wie das beobachtete.
ties-figure-fit-counts = Anzahl
ties-figure-fit-standardised = Standardabweichungen vom simulierten Mittel
ties-legend-simulated = simuliert
ties-legend-quartiles = Quartile
ties-legend-bounds = 2,5 und 97,5 %
ties-legend-observed = beobachtet
ties-legend-outside = beobachtet, außerhalb
