# Gründe, die jeder Messwert tragen kann.
measured-undefined = Die Formel hat für diese Daten keinen Wert (Division durch null oder leere Menge).

# Einheiten. Eine Einheit ohne Eintrag wird mit ihrem Code gezeigt.
unit-share = Anteil
unit-z = z
unit-ratio = Verhältnis
unit-percent = %
unit-index = Index
unit-balance = Saldo (−1 bis 1)
unit-rate = Rate
unit-position = Position

period-always = alle Jahre
period-on = am { $day }
