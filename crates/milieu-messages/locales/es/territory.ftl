# Findings of the checks on records.
territory-nothing-to-remove = No hay ningún registro { $table } «{ $key }» que quitar.
territory-unknown-actor = Ningún actor tiene la clave «{ $key }»; la fila se deja fuera.
territory-unknown-project = Ningún proyecto tiene la clave «{ $key }»; la fila se deja fuera.
territory-tie-with-itself = El actor «{ $key }» está vinculado consigo mismo; la fila se deja fuera.
territory-weight-not-positive = El peso { $value } no es un número mayor que cero; la fila se deja fuera.
territory-not-finite = El valor de { $field } no es un número finito; la fila se deja fuera.
territory-negative = El valor de { $field } es negativo ({ $value }); la fila se deja fuera.
territory-not-a-share = El valor de { $field } es { $value }, que no está entre 0 y 1; la fila se deja fuera.
territory-dates-reversed = Las fechas están al revés: desde { $from } hasta { $until }; la fila se deja fuera.
territory-off-the-globe = La longitud { $longitude } y la latitud { $latitude } no están en el globo; la fila se deja fuera.
territory-off-the-scale = La respuesta { $value } está fuera de su escala, de { $from } a { $to }; la fila se deja fuera.
