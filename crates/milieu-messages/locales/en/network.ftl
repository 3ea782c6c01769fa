# English: networks in plain files, and their measures.

## Reading

network-end-missing = The identifier is missing; the row is left out.
network-end-unknown = “{ $id }” is not in the list of actors; the row is left out. Add it there, or leave --nodes away.
network-self-loop = “{ $id }” is tied to itself; the row is left out.
network-actor-twice = “{ $id }” is listed already; the row is left out.
network-weight-not-positive = The weight { $value } is not above zero; the row is left out. Weights are strengths; leave rows without a tie away.
network-weight-not-finite = The weight “{ $value }” is not a finite number; the row is left out.
network-weight-not-a-number = The weight “{ $value }” is not a number; the row is left out.
network-weight-huge = The weight { $value } is too large to compute with; the row is left out.
network-tie-weight = The tie { $tie } has the weight { $value }, which is not a usable number above zero; it is left out.
network-date-impossible = “{ $value }” is not a day that exists; the row is left out.
network-dates-reversed = The dates are the wrong way round: from { $from } until { $until }; the row is left out.
network-layer-empty = { $layer ->
    [""] The network has no ties.
   *[other] The layer “{ $layer }” has no ties.
 }
network-layer-missing = The layer “{ $layer }” is announced, and its file is not there.
network-ids-alike = { $count ->
    [one] One identifier differs from another only
   *[other] { $count } identifiers differ from another only
 } in case, accents or signs: { $examples }. They are kept apart; make them one in the file if they are.
network-ties-repeated = { $count ->
    [one] One tie stands again here; weights of the same pair are added.
   *[other] { $count } ties stand again, the first one here; weights of the same pair are added.
 }
network-participations-repeated = { $count ->
    [one] One participation stands again here; it counts once.
   *[other] { $count } participations stand again, the first one here; each counts once.
 }
network-by-position = No known headings: the columns are taken as source, target, weight{ $comments ->
    [0] .
    [one] ; one line of comment is passed over.
   *[other] ; { $comments } lines of comment are passed over.
 }
network-heading-unknown = The weight of the first row is no number; it is taken for headings.
network-participations-by-position = No known headings: the first column is taken for the actor, the second for the project.
network-more-rows = { $count } more of the kind { $code }
