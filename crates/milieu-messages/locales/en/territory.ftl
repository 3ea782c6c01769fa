# Findings of the checks on records.
territory-nothing-to-remove = There is no { $table } “{ $key }” to remove.
territory-unknown-actor = No actor has the key “{ $key }”; the row is left out.
territory-unknown-project = No project has the key “{ $key }”; the row is left out.
territory-tie-with-itself = Actor “{ $key }” is tied to itself; the row is left out.
territory-weight-not-positive = The weight { $value } is not a number above zero; the row is left out.
territory-not-finite = The { $field } is not a finite number; the row is left out.
territory-negative = The { $field } is negative ({ $value }); the row is left out.
territory-not-a-share = The { $field } is { $value }, which is not between 0 and 1; the row is left out.
territory-dates-reversed = The dates are the wrong way round: from { $from } until { $until }; the row is left out.
territory-off-the-globe = Longitude { $longitude } and latitude { $latitude } are not on the globe; the row is left out.
territory-off-the-scale = The answer { $value } is off its scale from { $from } to { $to }; the row is left out.
