# Français : panels de liens faits à partir d’un territoire

# --- findings ---
tie-panel-overlap = Les vagues { $earlier } et { $later } se chevauchent : ce qui tombe dans les deux figure dans les deux, et le changement entre elles paraît plus petit qu’il n’est.
tie-panel-chosen = Acteurs choisis parmi les { $candidates } qui pouvaient entrer dans le panel : { $actors }.
tie-panel-composition = Acteurs qui entrent ou sortent entre les vagues : { $actors } sur { $all }.
tie-panel-mixed-direction = Liens de « { $network } » qui ont un sens : { $directed } sur { $all } ; comme tous n’en ont pas, aucun sens n’est utilisé.
tie-panel-wave-empty = Le réseau « { $network } » n’a aucun lien à la vague { $wave }.
tie-panel-no-change = Le réseau « { $network } » ne change pas de { $from } à { $to } : la période ne dit rien de la façon dont les liens se forment ou prennent fin.
tie-panel-few-kept = Les vagues { $from } et { $to } de « { $network } » ont peu de liens en commun (Jaccard { NUMBER($jaccard, maximumFractionDigits: 2) } ; il faudrait 0,3 ou plus). Un modèle où les liens vont et viennent un par un peut ne pas convenir.
tie-panel-hardly-kept = Les vagues { $from } et { $to } de « { $network } » n’ont presque aucun lien en commun (Jaccard { NUMBER($jaccard, maximumFractionDigits: 2) }). Ce ne sont pas deux états d’un même réseau qui change pas à pas ; prenez des vagues plus rapprochées, ou des liens qui durent plus.
tie-panel-few-changes = Changements du réseau « { $network } » sur toutes les périodes : { $changes } ; avec moins de { $enough }, on peut à peine distinguer un effet d’un autre.
tie-panel-only-gained = De { $from } à { $to }, les liens de « { $network } » ne font qu’apparaître : la période ne dit rien de la façon dont les liens prennent fin.
tie-panel-only-lost = De { $from } à { $to }, les liens de « { $network } » ne font que prendre fin : la période ne dit rien de la façon dont les liens se forment.
tie-panel-attribute-unknown = « { $attribute } » n’est connu d’aucun acteur du panel ; laissé de côté.
tie-panel-attribute-constant = « { $attribute } » ne distingue aucune paire d’acteurs ; laissé de côté.
tie-panel-attribute-gaps = « { $attribute } » est inconnu dans { $unknown } des { $all } cas, qui comptent comme manquants.
tie-panel-no-coordinates = Acteurs sans coordonnées : { $actors } sur { $all } ({ NUMBER($share, maximumFractionDigits: 0) } %) ; leurs distances manquent.
tie-panel-far-away = « { $actor } » est à { NUMBER($km, maximumFractionDigits: 0) } km des autres de son pays (médiane) : outre-mer, ou ses coordonnées sont fausses.
tie-panel-proximity-unknown = La proximité « { $proximity } » n’est connue d’aucune paire ; laissée de côté.
tie-panel-proximity-constant = La proximité « { $proximity } » vaut { NUMBER($value, maximumFractionDigits: 2) } pour toutes les paires ; laissée de côté.
tie-panel-proximity-gaps = La proximité « { $proximity } » est inconnue pour { NUMBER($share, maximumFractionDigits: 1) } % des paires, qui comptent comme manquantes.
tie-panel-social-no-earlier = La proximité sociale se lit dans le temps qui précède chaque période ; la première n’en a pas, ou aucun réseau n’a d’acteurs des deux côtés. Laissée de côté. Nommez un temps avant la première vague.
tie-panel-cross-layer-explained = Les liens de la couche « { $layer } » sont expliqués par ce panel : ils ne sont donc pas un attribut donné de ses paires ; laissés de côté.

# --- why there is no panel ---
tie-panel-refused-waves = Un panel demande au moins deux vagues ; { $waves } { $waves ->
    [one] est donnée
   *[other] sont données
}.
tie-panel-refused-no-network = Rien ne dit quel réseau est à expliquer.
tie-panel-refused-network-twice = Le réseau « { $network } » est demandé deux fois.
tie-panel-refused-wave-days = La vague « { $wave } » demande un jour, ou un premier et un dernier jour dans cet ordre.
tie-panel-refused-wave-twice = Deux vagues s’appellent « { $wave } ».
tie-panel-refused-order = La vague « { $later } » ne vient pas après la vague « { $earlier } ». Donnez les vagues dans l’ordre du temps.
tie-panel-refused-outside = La vague « { $wave } » n’est pas dans { $known }, le temps qui a été lu.
tie-panel-refused-same-period = { $before } n’est pas avant la vague « { $wave } ». La proximité sociale de la même période est circulaire : elle est faite des liens qu’elle doit expliquer.
tie-panel-refused-actors = { $actors ->
    [0] Aucun acteur n’a été trouvé
    [one] Un acteur a été trouvé
   *[other] { $actors } acteurs ont été trouvés
} pour le panel ; il en faut au moins { $needed }.
tie-panel-refused-many-actors = { $actors } acteurs, c’est plus qu’un panel ne peut contenir ; le maximum est { $most }. Nommez des régions ou des groupes, ou ne demandez que les plus actifs.
tie-panel-refused-no-ties = Les acteurs du panel ({ $actors }) n’ont de lien entre eux dans aucune vague.
tie-panel-refused-network = Le réseau ne peut être construit : { $reason }.
