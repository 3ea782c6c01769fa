# Befunde der Prüfung von Datensätzen.
territory-nothing-to-remove = Die Tabelle { $table } enthält „{ $key }“ nicht; es gibt nichts zu entfernen.
territory-unknown-actor = Kein Akteur hat den Schlüssel „{ $key }“; die Zeile wird ausgelassen.
territory-unknown-project = Kein Projekt hat den Schlüssel „{ $key }“; die Zeile wird ausgelassen.
territory-tie-with-itself = Der Akteur „{ $key }“ ist mit sich selbst verbunden; die Zeile wird ausgelassen.
territory-weight-not-positive = Das Gewicht { $value } ist keine Zahl über null; die Zeile wird ausgelassen.
territory-not-finite = Das Feld { $field } ist keine endliche Zahl; die Zeile wird ausgelassen.
territory-negative = Das Feld { $field } ist negativ ({ $value }); die Zeile wird ausgelassen.
territory-not-a-share = Das Feld { $field } ist { $value } und liegt damit nicht zwischen 0 und 1; die Zeile wird ausgelassen.
territory-dates-reversed = Die Daten sind vertauscht: von { $from } bis { $until }; die Zeile wird ausgelassen.
territory-off-the-globe = Länge { $longitude } und Breite { $latitude } liegen nicht auf der Erde; die Zeile wird ausgelassen.
territory-off-the-scale = Die Antwort { $value } liegt außerhalb ihrer Skala von { $from } bis { $to }; die Zeile wird ausgelassen.
