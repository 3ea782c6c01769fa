# English: panels of ties made from a territory

# --- findings ---
tie-panel-overlap = The waves { $earlier } and { $later } overlap: what falls in both stands in both, and change between them looks smaller than it is.
tie-panel-chosen = { $actors } of { $candidates } actors that could be in the panel were chosen.
tie-panel-composition = { $actors } of { $all } actors come or go between the waves.
tie-panel-mixed-direction = { $directed } of { $all } ties of “{ $network }” have a direction; since not all have, none is used.
tie-panel-wave-empty = The network “{ $network }” has no tie in wave { $wave }.
tie-panel-no-change = The network “{ $network }” does not change from { $from } to { $to }: the period says nothing of how ties form or end.
tie-panel-few-kept = The waves { $from } and { $to } of “{ $network }” have few ties in common (Jaccard { NUMBER($jaccard, maximumFractionDigits: 2) }; 0.3 or more is wanted). A model in which ties come and go one at a time may not fit.
tie-panel-hardly-kept = The waves { $from } and { $to } of “{ $network }” have hardly a tie in common (Jaccard { NUMBER($jaccard, maximumFractionDigits: 2) }). They are no two states of one network that changes step by step; take waves that are closer, or ties that last longer.
tie-panel-few-changes = The network “{ $network }” has { $changes } changes over all periods; with fewer than { $enough } hardly any effect can be told from another.
tie-panel-only-gained = From { $from } to { $to } ties of “{ $network }” only come: the period says nothing of how ties end.
tie-panel-only-lost = From { $from } to { $to } ties of “{ $network }” only end: the period says nothing of how ties form.
tie-panel-attribute-unknown = “{ $attribute }” is not known of any actor of the panel; left out.
tie-panel-attribute-constant = “{ $attribute }” tells no pair of actors from another; left out.
tie-panel-attribute-gaps = “{ $attribute }” is not known in { $unknown } of { $all } cases; they count as missing.
tie-panel-no-coordinates = { $actors } of { $all } actors ({ NUMBER($share, maximumFractionDigits: 0) } %) have no coordinates; their distances are missing.
tie-panel-far-away = “{ $actor }” is { NUMBER($km, maximumFractionDigits: 0) } km from the others of its country (median): overseas, or its coordinates are wrong.
tie-panel-proximity-unknown = The proximity “{ $proximity }” is not known of any pair; left out.
tie-panel-proximity-constant = The proximity “{ $proximity }” is { NUMBER($value, maximumFractionDigits: 2) } for every pair; left out.
tie-panel-proximity-gaps = The proximity “{ $proximity }” is not known of { NUMBER($share, maximumFractionDigits: 1) } % of the pairs; they count as missing.
tie-panel-social-no-earlier = Social proximity is read in the time before each period; the first has none, or no network has actors on both sides. Left out. Name a time before the first wave.
tie-panel-cross-layer-explained = Ties of the layer “{ $layer }” are explained by this panel, so they are no given attribute of its pairs; left out.

# --- why there is no panel ---
tie-panel-refused-waves = A panel needs two waves at least; { $waves } { $waves ->
    [one] is
   *[other] are
} given.
tie-panel-refused-no-network = Nothing says which network is to be explained.
tie-panel-refused-network-twice = The network “{ $network }” is asked for twice.
tie-panel-refused-wave-days = The wave “{ $wave }” needs a day, or a first and a last day in this order.
tie-panel-refused-wave-twice = Two waves are called “{ $wave }”.
tie-panel-refused-order = The wave “{ $later }” does not come after the wave “{ $earlier }”. Give the waves in order of time.
tie-panel-refused-outside = The wave “{ $wave }” is not within { $known }, the time that was read.
tie-panel-refused-same-period = { $before } is not before the wave “{ $wave }”. Social proximity of the same period is circular: it is made of the ties it is to explain.
tie-panel-refused-actors = { $actors ->
    [0] No actor was
    [one] One actor was
   *[other] { $actors } actors were
} found for the panel; { $needed } or more are needed.
tie-panel-refused-many-actors = { $actors } actors are more than a panel can hold; { $most } are the most. Name regions or groups, or ask for the most active only.
tie-panel-refused-no-ties = The { $actors } actors of the panel have no tie with each other in any wave.
tie-panel-refused-network = The network cannot be built: { $reason }.
