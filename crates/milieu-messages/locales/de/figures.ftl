# Titel und Beschreibungen der Abbildungen.
figure-factors-title = Die sechs Faktoren: { $region }
figure-factors-description = Eine Zeile je Faktor: Der Punkt ist der Median des Faktorwerts über alle Läufe, das Band enthält neun von zehn Läufen. Eine Raute kennzeichnet einen schwachen Faktor.
figure-ternary-title = Netzwerktyp: { $region }
figure-ternary-description = Jede Ecke ist ein reiner Typ; der große Punkt ist das beurteilte Netzwerk, kleinere Punkte sind frühere Zeiträume, die getönte Fläche zeigt, wo es auch liegen kann.
figure-evidence-title = Belege für den Typ: { $region }
figure-evidence-description = Ein Balken je Merkmal; Balken nach rechts sprechen für den nächsten Typ, Balken nach links für den zweiten. Zusammen ergeben sie die Differenz der quadrierten Abstände.
figure-network-title = Wissensbeziehungen innerhalb der Region: { $region }
figure-network-description = Ein Zeichen je Akteur, seine Form nach der Gruppe; je besser verbunden, desto größer und näher an der Mitte. Gatekeeper sind umrandet und benannt.
figure-groups-title = Wer mit wem zu tun hat: { $region }
figure-groups-description = Wissensbeziehungen zwischen den Gruppen der Akteure in der Region; innerhalb einer Gruppe zählt jede Beziehung einmal.
figure-systemic-title = Linear oder systemisch: { $region }
figure-systemic-description = Die sieben Zeilen von Tabelle 2 des Grundlagenberichts, von linear links bis systemisch rechts; Zeilen ohne Daten haben keinen Balken.
figure-course-title = Verlauf der Faktoren: { $region }
figure-course-description = Eine Linie je Faktor über die Zeiträume, eingeordnet in den Vergleich des letzten Zeitraums.
