# Reasons every measured value may carry.
measured-undefined = Wzór nie ma wartości dla tych danych (dzielenie przez zero albo zbiór pusty).

# Units. A unit without an entry is shown by its code.
unit-share = udział
unit-z = z
unit-ratio = stosunek
unit-percent = %
unit-index = indeks
unit-balance = bilans (−1 do 1)
unit-rate = stopa
unit-position = pozycja

period-always = wszystkie lata
period-on = dnia { $day }
