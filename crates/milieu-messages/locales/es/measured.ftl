# Reasons every measured value may carry.
measured-undefined = La fórmula no tiene valor para estos datos (una división por cero o un conjunto vacío).

# Units. A unit without an entry is shown by its code.
unit-share = proporción
unit-z = z
unit-ratio = razón
unit-percent = %
unit-index = índice
unit-balance = saldo (de −1 a 1)
unit-rate = tasa
unit-position = posición

period-always = todos los años
period-on = a { $day }
