# Findings of the checks on records.
territory-nothing-to-remove = Il n’y a pas d’enregistrement « { $key } » à supprimer dans { $table }.
territory-unknown-actor = Aucun acteur n’a la clé « { $key } » ; la ligne est laissée de côté.
territory-unknown-project = Aucun projet n’a la clé « { $key } » ; la ligne est laissée de côté.
territory-tie-with-itself = L’acteur « { $key } » est lié à lui-même ; la ligne est laissée de côté.
territory-weight-not-positive = Le poids { $value } n’est pas un nombre supérieur à zéro ; la ligne est laissée de côté.
territory-not-finite = Le champ { $field } n’est pas un nombre fini ; la ligne est laissée de côté.
territory-negative = Le champ { $field } est négatif ({ $value }) ; la ligne est laissée de côté.
territory-not-a-share = Le champ { $field } vaut { $value }, ce qui n’est pas entre 0 et 1 ; la ligne est laissée de côté.
territory-dates-reversed = Les dates sont dans le mauvais ordre : de { $from } à { $until } ; la ligne est laissée de côté.
territory-off-the-globe = La longitude { $longitude } et la latitude { $latitude } ne sont pas sur le globe ; la ligne est laissée de côté.
territory-off-the-scale = La réponse { $value } sort de son échelle, de { $from } à { $to } ; la ligne est laissée de côté.
