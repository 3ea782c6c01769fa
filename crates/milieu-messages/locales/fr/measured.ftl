# Reasons every measured value may carry.
measured-undefined = La formule n’a pas de valeur pour ces données (division par zéro ou ensemble vide).

# Units. A unit without an entry is shown by its code.
unit-share = part
unit-z = z
unit-ratio = ratio
unit-percent = %
unit-index = indice
unit-balance = solde (−1 à 1)
unit-rate = taux
unit-position = position

period-always = toutes les années
period-on = le { $day }
