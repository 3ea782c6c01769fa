### Scorecard and the six figures.

web-screen-scorecard-indicator = Indicateur

# --- six factors ---
web-score-answer = { $scored ->
    [0] Aucun facteur de { $region } ne peut être noté à partir de ces données.
   *[other] { $weak ->
        [0] Aucun facteur de { $region } n’est faible parmi les { $scored } qui peuvent être notés.
        [one] Un facteur de { $region } est faible : { $names }.
       *[other] { $weak } facteurs de { $region } sont faibles : { $names }.
    }
}
web-score-bad-weight = « { $text } » n’est pas un poids ; écrivez un nom et un nombre de 0 à 100, comme AC01:2.
web-score-unknown-factor = Il n’y a pas de facteur « { $text } ».
web-score-own-weights = Vos propres poids sont en usage. Le graphique montre la méthode par défaut, où tous comptent autant ; les rangs et le tableau des scores pondérés montrent les vôtres.
web-score-interval = Intervalle
web-score-before = Période précédente
web-score-spread = Régions comparables, moitié centrale
web-score-target = Objectif
web-score-first-quartile = 25 % des autres
web-score-middle = Milieu des autres
web-score-third-quartile = 75 % des autres
web-score-rank = Rang { $rank }
web-score-equal = Poids égaux
web-score-weighted = Vos poids
web-score-weighted-caption = Scores avec vos poids à côté des poids égaux
web-score-facts = Ce qu’est le nombre
web-score-rows = Lignes derrière le nombre ({ $count })
web-score-no-code = Quel indicateur ? L’adresse demande son code, sous la forme ?code=AC01.
web-score-indicator-value = { $region } : { $value }.
web-score-indicator-unknown = { $region } : inconnu. { $reason }
web-score-weights = Poids
web-score-weights-help = 1 compte comme d’habitude, 2 deux fois plus, 0 pas du tout. Vos poids sont dans l’adresse : qui reçoit l’adresse voit la même chose.
web-score-weights-reset = Remettre tous les poids à 1
web-score-weight-of = Poids de { $name }
web-score-concept-at = { $name }, position { $position }
web-score-concept-unknown = { $name }, inconnu
web-score-movers = Ce qui ferait le plus bouger ceci
web-score-open-factor = { $name } : concepts, indicateurs et poids
web-score-ranks-regions = Solidité des rangs des régions en
web-score-ranks-none = sans comparaison
web-score-now = { $name } : { $score } avec vos poids, { $nominal } avec des poids égaux

web-figure-factors-title = Les six facteurs de { $region }
web-figure-factors-description = Score et son intervalle, de 0, le plus faible, à 1, le plus fort. Un point creux est la période précédente, la barre grise la moitié centrale des régions comparables, un drapeau l’objectif ; un losange marque un facteur faible.
web-figure-factor-ranks-title = Solidité des rangs des facteurs
web-figure-factor-ranks-description = Part des tirages, en pour cent, où chaque facteur de { $region } prend chaque rang quand les poids varient.
web-figure-region-ranks-title = Solidité des rangs des régions : { $region }
web-figure-region-ranks-description = Part des tirages, en pour cent, où chaque région prend chaque rang pour ce facteur quand les poids varient.

# --- network type ---
web-type-abstains = Aucun type n’est nommé : les données ne le permettent pas. La raison et les traits manquants sont ci-dessous.
web-type-missing = Traits qui ne sont pas connus
web-type-thin = Données minces : { $reason }
web-type-degrees = Degrés des trois types
web-type-strongest = Indices les plus forts pour { $kind }
web-type-observed = Observé
web-type-typical-nearest = Typique du type le plus proche
web-type-typical-second = Typique du deuxième type

# --- diagnosis ---
web-diagnosis-answer = { $region } : de ce qui concerne ce cluster, { $holds } { $holds ->
    [one] énoncé est confirmé
   *[other] énoncés sont confirmés
 }, { $not } { $not ->
    [one] ne l’est pas
   *[other] ne le sont pas
 }, et pour { $open } les données ne tranchent pas.
web-diagnosis-is-weak = { $factor } : facteur faible
web-diagnosis-weak-rule = Le score est au-dessous du premier quartile de sa comparaison dans au moins 80 % des tirages.
web-diagnosis-concept = { $concept } ({ $codes }) se trouve à { $position }.
web-diagnosis-table-one = Tableau 1 (¶{ $paragraph })
web-diagnosis-cards = Énoncés confrontés aux données
web-diagnosis-rule = Règle
web-diagnosis-evidence = Indices
web-diagnosis-settles = Ce qui trancherait
web-diagnosis-show = Montrer
web-diagnosis-all = toutes les réponses
web-diagnosis-others = Aussi ce qui est dit d’autres types et classes
web-diagnosis-to-instruments = Ce qu’on pourrait y faire
web-diagnosis-none = Rien à montrer avec ce choix.
web-diagnosis-kind-weak-point = Points faibles
web-diagnosis-kind-lock-in = Signes de verrouillage
web-diagnosis-kind-type = Attendu de ce type de réseau
web-diagnosis-kind-class = Attendu de cette classe de technologie
web-rule-any = au moins un de : { $list }
web-rule-below = { $name } ({ $code }) est parmi les { $limit } % les plus faibles de sa comparaison
web-rule-above = { $name } ({ $code }) est plus fort que { $limit } % de sa comparaison
web-rule-value-below = { $name } ({ $code }) est au-dessous de { $limit }
web-rule-value-above = { $name } ({ $code }) est au-dessus de { $limit }
web-rule-like = { $name } ({ $code }) est comme le tableau 1 le dit du type { $kind }
web-rule-falls = { $name } ({ $code }) baisse
web-rule-rises = { $name } ({ $code }) monte
web-rule-known = { $name } : connu
web-rule-at-least = { $name } : { $limit } ou plus
web-rule-at-most = { $name } : { $limit } ou moins
web-instrument-suggested = proposé
web-instrument-undecided = on ne sait s’il convient
web-instrument-ruled-out = condition préalable non remplie
web-instrument-mechanism = Comment il est censé agir
web-instrument-for = Raisons pour
web-instrument-against = Raisons contre
web-instrument-precondition = Condition préalable : ce qui a été trouvé
web-instrument-seen-in = Son effet se verrait dans
web-instrument-none = Aucun instrument du catalogue n’agit ici sur un facteur faible.

# --- approach ---
web-approach-answer = { $systemic } { $systemic ->
    [0] ligne du tableau 2 ne penche vers l’approche systémique
    [one] ligne du tableau 2 penche vers l’approche systémique ({ $systemic_rows })
   *[other] lignes du tableau 2 penchent vers l’approche systémique ({ $systemic_rows })
 }, { $linear } vers l’approche linéaire{ $linear ->
    [0] {""}
   *[other] {" "}({ $linear_rows })
 } ; { $unknown ->
    [0] toutes les lignes sont connues
    [one] une ligne est inconnue
   *[other] { $unknown } lignes sont inconnues
 }.
web-approach-not-the-sum = La moyenne n’est jamais montrée sans les lignes : deux lignes peuvent se compenser.
web-approach-rows = Tableau 2, ligne par ligne
web-approach-linear-says = Approche linéaire
web-approach-systemic-says = Approche systémique
web-approach-evidence = Indices
web-approach-SY1-linear = la technologie est le mot clé
web-approach-SY1-systemic = la connaissance est le mot clé
web-approach-SY2-linear = les coûts et les nouveaux équipements déclenchent l’innovation
web-approach-SY2-systemic = la demande et les besoins des utilisateurs la déclenchent
web-approach-SY3-linear = recherche interne et technologie achetée
web-approach-SY3-systemic = résoudre des problèmes ensemble
web-approach-SY4-linear = le travail est économisé et s’adapte à la technologie
web-approach-SY4-systemic = les personnes apportent compétences et idées
web-approach-SY5-linear = la productivité et la taille l’emportent
web-approach-SY5-systemic = la souplesse et la vitesse l’emportent
web-approach-SY6-linear = chaque entreprise optimise, le marché décide
web-approach-SY6-systemic = les partenaires s’adaptent les uns aux autres en réseau
web-approach-SY7-linear = argent public pour la recherche, et règles
web-approach-SY7-systemic = organismes passerelles, plusieurs niveaux, financement partagé

# --- targets ---
web-target-answer = { $set ->
    [0] Aucun objectif n’est fixé pour { $region }.
    [one] Un objectif est fixé ; dans { $region }, atteints : { $reached }, manqués : { $missed }, ouverts : { $open }.
   *[other] { $set } objectifs sont fixés ; dans { $region }, atteints : { $reached }, manqués : { $missed }, ouverts : { $open }.
 }
web-target-of-territory = Les objectifs appartiennent au territoire ; ils sont confrontés ici à la région montrée.
web-target-none = aucun
web-target-reached = atteint
web-target-open = ouvert
web-target-missed = manqué
web-target-unknown = score inconnu
web-target-by = Échéance
web-target-state = État
web-target-course = Évolution
web-target-set-one = Aucun objectif n’est fixé.
web-target-no-score = Le score n’est pas donné ; on ne peut donc dire si l’objectif est atteint.
web-target-there = Le score est à l’objectif ou au-dessus.
web-target-gap = { $gap } au-dessous de l’objectif, échéance le { $by }.
web-target-was-due = L’échéance était le { $by } et il manque { $gap }.
web-target-one-period = Avec une seule période, aucune évolution n’est visible.
web-target-rose = Depuis la période précédente, le score a monté de { $change }.
web-target-did-not-rise = Depuis la période précédente, le score n’a pas monté (changement { $change }).
web-target-line = { $name } : objectif
web-target-form = Fixer ou changer un objectif
web-target-factor = Facteur
web-target-value = Score à atteindre, de 0 à 1
web-target-day = Pour quand
web-target-save = Fixer l’objectif
web-target-remove = Retirer l’objectif : { $name }
web-target-saved = L’objectif est fixé.
web-target-removed = L’objectif est retiré.
web-target-undo = Annuler
web-target-undone = Annulé.
web-figure-target-course-title = Évolution vers les objectifs : { $region }
web-figure-target-course-description = Scores au fil des périodes, à côté des objectifs fixés.

# --- the six figures ---
web-figure-stands-on = S’appuie sur { $paragraphs } du rapport fondateur. Du dessin d’origine, seules les légendes sont conservées ; ce dessin est celui de Milieu.
web-figure-data = Les nombres derrière la figure
web-figure-innovation-title = Comment la connaissance devient innovation : { $region }
web-figure-innovation-description = De la base de connaissance, par ce qu’il lui faut, aux phases du processus. La partie remplie d’une case est sa part, ou sa place parmi les cas comparables ; les hachures veulent dire inconnu.
web-figure-innovation-says = { $region } : { $known } parties du processus sur { $parts } sont connues ; la plus basse est « { $lowest } ».
web-figure-innovation-nothing = { $region } : aucune partie du processus n’est connue d’après ces données.
web-figure-innovation-arrows = Ce qui passe le long des flèches n’est pas mesuré ; elles montrent l’ordre du processus, pas sa force.
web-flow-base = Base de connaissance
web-flow-conditions = Réceptivité, finance, demande
web-flow-phases = Phases du processus
web-flow-step = Étape
web-flow-part = Partie
web-flow-leads-to = Mène à
web-flow-RE01 = Personnes qualifiées
web-flow-RE07 = Base d’absorption
web-flow-CR08 = Recherche propre
web-flow-RE02 = Formation tout au long de la vie
web-flow-GO04 = Financement partagé
web-flow-IS01 = Demande
web-flow-IS07 = Nouvelle technologie
web-flow-KI02 = Création : apprendre ensemble
web-flow-CR02 = Innovation : nouvelles combinaisons
web-flow-IS04 = Production : fournisseurs du territoire
web-figure-creativity-title = La créativité, combinaison de connaissances diverses à portée : { $region }
web-figure-creativity-description = Les points sont les liens de connaissance des acteurs du territoire : les secteurs du cercle sont les domaines des partenaires, les anneaux leur éloignement. En bas : accès fois variété fois proximité.
web-figure-creativity-says = { $region } : { $tied } acteurs sur { $actors } ont un lien de connaissance ; ensemble, ils atteignent { $fields ->
    [0] zéro domaine connu
    [one] un domaine connu
   *[other] { $fields } domaines connus
 }.
web-figure-creativity-zero = L’accès ou la variété est nul ; il n’y a donc rien à combiner : le produit est nul, quoi qu’il y ait d’autre.
web-figure-creativity-product = Chaque partie compte à travers les autres : si l’une est proche de zéro, le tout l’est aussi.
web-figure-creativity-open = Une partie est inconnue, donc le produit aussi ; sans accès ou sans variété, il serait nul.
web-creativity-access = Accès
web-creativity-variety = Variété des domaines
web-creativity-closeness = Proximité cognitive
web-creativity-product = Marge de combinaison
web-creativity-at-most = au plus { $most }
web-creativity-field = Secteur { $code }
web-creativity-others = { $count ->
    [one] un autre secteur
   *[other] { $count } autres secteurs
 }
web-creativity-no-field = secteur inconnu
web-creativity-field-column = Domaine du partenaire
web-ring-home = sur le territoire
web-ring-nation = même pays
web-ring-abroad = étranger
web-ring-unknown = lieu inconnu
web-figure-links-title = Liens entre les six groupes : { $region }
web-figure-links-description = Les marques sont les groupes, à la taille de leurs acteurs ; les traits sont les liens de connaissance, plus larges s’ils sont plus nombreux. Plein : plus qu’attendu ; tireté : moins ; gris fin : à peu près autant.
web-figure-links-says = { $region } : { $more ->
    [0] aucune paire de groupes n’a plus de liens qu’attendu
    [one] une paire a plus de liens qu’attendu ({ $more_pairs })
   *[other] { $more } paires ont plus de liens qu’attendu ({ $more_pairs })
 }, { $fewer ->
    [0] aucune n’en a moins
    [one] une en a moins ({ $fewer_pairs })
   *[other] { $fewer } en ont moins ({ $fewer_pairs })
 }.
web-figure-links-none = Il n’y a pas de liens de connaissance entre les acteurs du territoire ; rien ne peut donc être attendu.
web-figure-links-method = Attendu : les liens quand chaque groupe garde son nombre d’extrémités de liens et que celles-ci sont distribuées au hasard ; « plus » ou « moins » se dit au-delà de deux erreurs types d’un comptage.
web-links-more = plus qu’attendu
web-links-fewer = moins qu’attendu
web-links-even = à peu près comme attendu
web-links-with = Avec le groupe
web-links-expected = Attendu
web-figure-speed-title = Intégration et vitesse : { $region } parmi d’autres
web-figure-speed-description = Chaque point est une région dans une période ; le losange est la région montrée, sa ligne le parcours au fil des périodes.
web-figure-speed-says = { $known } points sur { $points } sont connus, de { $regions ->
    [one] une région
   *[other] { $regions } régions
 } dans la dernière période et des périodes antérieures de la région montrée.
web-figure-speed-no-proof = Les points d’une région ne prouvent pas une courbe : ils montrent où elle s’est trouvée, pas ce que l’intégration fait à la vitesse.
web-figure-speed-lab = Le rapport fondateur dessine une courbe avec un degré d’intégration optimal. Cette courbe ne peut venir que d’une simulation, qui ne fait pas partie de cette figure.
web-speed-unknown = « { $text } » ne peut être dessiné ici ; choisissez parmi { $known }.
web-speed-choices = Ce qu’on peut opposer encore
web-speed-axis = Axe
web-speed-integration = intégration
web-speed-clock = horloge
web-speed-shown = montré
web-speed-rows = lignes derrière
web-speed-behind = Derrière
web-figure-framework-title = Le cadre des six facteurs : { $region }
web-figure-framework-description = Un secteur du cercle va du centre, 0, au bord, 1 ; le trait qui le longe est l’intervalle. Un losange marque un facteur faible, un secteur vide et tireté un facteur inconnu.
web-figure-framework-says = { $region } : { $scored ->
    [0] aucun facteur ne peut être noté.
    [one] un facteur peut être noté : { $lowest }.
   *[other] { $scored } facteurs peuvent être notés ; le plus bas est { $lowest }, le plus haut { $highest }.
 }
web-figure-framework-no-sum = Les six ne s’additionnent pas : la force de l’un ne compense pas la lacune d’un autre.
web-framework-centre = Réseau de connaissance
web-framework-reasons = Ce qui est dit de chaque facteur
web-figure-policy-title = Champs de politique d’innovation : { $region }
web-figure-policy-description = Champs en lignes, facteurs en colonnes ; dans chaque case, les instruments qui agissent sur un facteur faible. Point plein : proposé ; creux : on ne sait ; croix : condition préalable non remplie. Un losange marque un facteur faible.
web-figure-policy-says = { $region } : instruments proposés : { $suggested } sur { $all } ; les données ne tranchent pas : { $undecided } ; condition préalable non remplie : { $ruled } ; les autres n’ont pas de facteur faible derrière eux.
web-figure-policy-reading = Seules deux légendes de la figure subsistent ; la division en quatre champs est la lecture que Milieu fait du ¶121.
web-policy-field = Champ
web-policy-market = Stimulation du marché et de la technologie
web-policy-knowledge = Création de connaissance et montage de projets
web-policy-finance = Réceptivité, évaluation et finance
web-policy-integration = Intégration et croissance des entreprises innovantes
