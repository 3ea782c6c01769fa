# Motivi che ogni valore misurato può portare con sé.
measured-undefined = Con questi dati la formula non ha valore (una divisione per zero o un insieme vuoto).

# Unità. Un’unità senza voce compare con il suo codice.
unit-share = quota
unit-z = z
unit-ratio = rapporto
unit-percent = %
unit-index = indice
unit-balance = saldo (da −1 a 1)
unit-rate = tasso
unit-position = posizione

period-always = tutti gli anni
period-on = in data { $day }
