# Français : diagnostic
indicator-own-name = { $name }

# --- comparison frames ---
frame-null = face à { $draws ->
    [0] un modèle nul de même taille
    [one] { $draws } tirage d’un modèle nul de même taille
   *[other] { $draws } tirages d’un modèle nul de même taille
}
frame-set = parmi { $regions ->
    [one] { $regions } autre région
   *[other] { $regions } autres régions
} de niveau NUTS { $level } dans les mêmes données
frame-ensemble = parmi { $networks ->
    [one] { $networks } réseau simulé
   *[other] { $networks } réseaux simulés
} des trois types
frame-goalposts = entre des bornes déclarées
frame-past = face à sa propre première période
frame-kind-null = modèle nul
frame-kind-set = régions comparables
frame-kind-ensemble = réseaux simulés
frame-kind-goalposts = bornes déclarées
frame-kind-past = propre passé
comparison-set = Comparé à { $regions ->
    [one] { $regions } autre région de niveau NUTS { $level } qui a
   *[other] { $regions } autres régions de niveau NUTS { $level } qui ont
} assez d’acteurs dans les mêmes données.
comparison-no-set = Nombre de régions comparables qui ont assez d’acteurs : { $regions } seulement ; il en faut { $needed } pour un ensemble de comparaison. Les valeurs sont placées face à des modèles nuls, à des réseaux simulés, à des bornes déclarées ou à leur propre passé.

# --- factor scores ---
score-no-frame = { $code } a une valeur, mais rien à quoi la comparer.
score-not-measured = { $code } n’a pas été mesuré.
score-missing-concept = { $concept } ({ $codes })
score-withheld = Non donné : { $there } des { $all } concepts sont là, il en faut { $needed } %. Manquent : { $missing }.
score-withheld-no-indicators = Non donné : le dictionnaire n’a pour ce facteur aucun indicateur orienté.
score-opposed-concepts = Sur les régions comparables, « { $first } » et « { $second } » vont en sens contraire (corrélation { $correlation }) : leur moyenne masque l’un et l’autre.
doubt-sampling = échantillonnage
doubt-measurement = mesure
doubt-method = méthode

# --- network type ---
type-withheld-few-features = Non jugé : on dispose de { $used ->
    [one] { $used } caractéristique
   *[other] { $used } caractéristiques
} de { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} du tableau 1 ; il faut { $needed } caractéristiques de { $rows_needed } lignes.
type-withheld-joint-projects = Non jugé : les seuls liens sont des projets communs. De tels liens sont formels par construction et vont aussi loin que le veulent les règles du programme : ils ne montrent pas le type. Autres caractéristiques disponibles : { $used }.
type-withheld-no-ensemble = Non jugé : des réseaux de { $actors ->
    [one] { $actors } acteur
   *[other] { $actors } acteurs
} avec ces lacunes sont trop petits ou trop peu denses pour être simulés à titre de comparaison.
type-withheld-no-information = Non jugé : sur des réseaux simulés avec les mêmes lacunes, l’erreur d’un degré est de { $rmse }, à peine mieux que de répondre un tiers pour chacun ({ $one_third }).
type-thin-joint-projects = Les seuls liens sont des projets communs ; ils sont laissés de côté, et les degrés reposent sur les autres traits.
type-thin-features = Caractéristiques disponibles : { $used } seulement ; à partir de { $enough }, la réponse est solide.
type-thin-rows = Lignes du tableau 1 visibles : { $rows } seulement ; à partir de { $enough }, la réponse est solide.
type-thin-actors = { $actors ->
    [one] { $actors } acteur
   *[other] { $actors } acteurs
} seulement ; au-dessous de { $enough }, les degrés sont grossiers.
type-thin-fit = Le réseau est plus loin de tout mélange des trois types que 95 % des réseaux simulés.
type-fit-inside = Il ressemble à un mélange des trois types.
type-fit-strained = C’est un mélange inhabituel des trois types.
type-fit-none-of-the-three = Il ne ressemble à aucun des trois types.
type-strategy-large-firms = menée par les grandes entreprises dans la couche des produits
type-strategy-services-and-research = menée par les services aux entreprises et la recherche dans la couche de la connaissance
type-feature-AC01 = part des liens qui mènent à l’étranger
type-feature-AC02 = liens vers l’extérieur par acteur
type-feature-ID03 = fragmentation
type-feature-GO01 = part des liens formels
type-feature-local-ties = liens internes par acteur
type-feature-several-layers = part des liens présents dans plusieurs couches
type-feature-outside-owners = part des entreprises détenues de l’extérieur
type-feature-cross-sector = liens entre secteurs au-delà du hasard
type-feature-closure = triangles fermés
type-feature-bridged-paths = chemins entre groupes par des organismes passerelles
type-feature-degree-gini = inégalité des liens
type-feature-qualified = part des diplômés du supérieur
type-feature-research-firms = part des entreprises qui font leur propre recherche
table-row-a = régions, secteurs et entreprises
table-row-b = base de connaissances
table-row-c = interaction des connaissances
table-row-1 = stimulation de l’innovation
table-row-2 = accessibilité
table-row-3 = réceptivité
table-row-4 = identité
table-row-5 = créativité
table-row-6 = gouvernance

# --- conditions ---
condition-empty = La règle ne demande rien.
condition-fact = { $fact } : { $value }
condition-fact-unknown = Inconnu : { $fact }
condition-no-value = { $name } ({ $code }) : valeur inconnue.
condition-value = { $name } ({ $code }) : { $value }.
condition-move = { $name } ({ $code }) : { $value }, contre { $before } à la période précédente.
condition-no-earlier = { $name } ({ $code }) : pas de valeur pour une période antérieure.
condition-no-frame = { $name } ({ $code }) : { $value }, sans rien à quoi comparer.
condition-position = { $name } ({ $code }) : { $value } ; { $position } % de son cadre de comparaison sont plus faibles.
outcome-holds = vérifié
outcome-does-not-hold = non vérifié
outcome-cannot-tell = indécidable
fact-large-firms = grandes entreprises du territoire
fact-smes = PME du territoire
fact-business-services = services aux entreprises du territoire
fact-financial-services = services financiers du territoire
fact-research = organismes de recherche du territoire
fact-public-bodies = organismes publics du territoire
fact-projects = projets avec des partenaires d’ici
fact-bodies = instances avec des membres d’ici
fact-centres = organismes passerelles et centres de compétences du territoire
fact-actors = acteurs du territoire
fact-norms = normes et protocoles en vigueur
fact-mapped-share = part des acteurs du territoire dont le groupe est connu
fact-service-density = densité des liens entre petites entreprises et services ou recherche, rapportée à celle des liens entre petites entreprises

# --- expectations: Table 1 ---
expectation-cell-a-ecological = région périphérique, basse technologie, petites entreprises traditionnelles
expectation-cell-a-identity = cluster industriel, technologie moyenne, petites entreprises innovantes
expectation-cell-a-strategy = zone urbaine, haute technologie, grandes entreprises
expectation-cell-b-ecological = connaissance symbolique et synthétique
expectation-cell-b-identity = connaissance synthétique et symbolique
expectation-cell-b-strategy = connaissance analytique et synthétique
expectation-cell-c-ecological = retombées de connaissance
expectation-cell-c-identity = apprentissage interactif
expectation-cell-c-strategy = gestion des connaissances et projets de recherche communs
expectation-cell-1-ecological = concurrence par les coûts
expectation-cell-1-identity = besoins des clients et chaîne d’approvisionnement intégrée
expectation-cell-1-strategy = produits nouveaux pour des marchés particuliers, et poussée technologique
expectation-cell-2-ecological = difficile d’accès depuis l’étranger comme à l’intérieur
expectation-cell-2-identity = difficile d’accès depuis l’étranger, facile à l’intérieur
expectation-cell-2-strategy = facile d’accès depuis l’étranger, difficile à l’intérieur
expectation-cell-3-ecological = peu de personnes qualifiées
expectation-cell-3-identity = main-d’œuvre qualifiée et spécialisée
expectation-cell-3-strategy = de nombreux domaines au sein de chaque acteur
expectation-cell-4-ecological = fragmenté et dépendant de l’extérieur
expectation-cell-4-identity = encastré dans le territoire, avec une identité propre
expectation-cell-4-strategy = peu de proximité cognitive et d’identité commune
expectation-cell-5-ecological = la technologie est adoptée
expectation-cell-5-identity = mise en réseau et apprentissage interactif
expectation-cell-5-strategy = investissement élevé en recherche et développement
expectation-cell-6-ecological = infrastructures et finances publiques, dérégulation
expectation-cell-6-identity = plusieurs niveaux de gouvernement dans la région, et institutions passerelles
expectation-cell-6-strategy = stratégie industrielle nationale et alliances
# --- expectations: ¶104–106 ---
cluster-class-high = haute technologie
cluster-class-medium = technologie moyenne
cluster-class-low = basse technologie
expectation-weakness-medium-accessibility = faible accessibilité internationale
expectation-weakness-medium-creativity = peu de créativité : on améliore des procédés plutôt que d’inventer des produits
expectation-weakness-medium-governance = peu d’instruments formels pour gouverner les relations de connaissance
expectation-weakness-high-embeddedness = les grandes entreprises sont peu encastrées dans le territoire
expectation-weakness-high-creativity = la recherche s’allie mal à une créativité portée par les utilisateurs et la demande
expectation-weakness-high-concentration = trop de choses reposent sur les grandes entreprises ; l’essaimage et les petites entreprises y prennent peu de part
expectation-weakness-low-accessibility = accessibilité internationale trop faible
expectation-weakness-low-receptivity = peu de réceptivité et peu de compétences qualifiées
expectation-weakness-low-identity = peu d’identité et des décisions fragmentées

# --- lock-in ---
lock-in-warning = Alerte : le territoire ne parle plus qu’à lui-même.
lock-in-compatible-structure = La structure est compatible avec un verrouillage ; une seule période ne peut en montrer plus.
lock-in-silent = Pas d’alerte au verrouillage.
lock-in-cannot-tell = Ces données ne permettent pas de juger du verrouillage.
lock-in-sign-inward-ties = les liens se tournent vers l’intérieur
lock-in-sign-falling-variety = la variété baisse
lock-in-sign-ageing-partners = les partenaires restent les mêmes
lock-in-sign-no-new-sources = pas de nouvelles sources de connaissance
lock-in-sign-inward-structure = peu de liens mènent à l’étranger
lock-in-sign-redundant-structure = les liens sont redondants
lock-in-sign-closed-hierarchy = les acteurs les plus liés sont liés entre eux
lock-in-sign-narrow-structure = peu de liens entre secteurs

# --- trajectory ---
trajectory-leading-type = Le type dominant change : il passe du type { $from } au type { $to }.
trajectory-peak = { $factor } : maximum atteint.
trajectory-trough = { $factor } : minimum atteint.

# --- what is not known ---
unknown-factor = si le facteur « { $factor } » est fort ou faible
unknown-narrows = { $factor } : l’intervalle serait plus étroit de { NUMBER($share, maximumFractionDigits: 0) } %
unknown-type = le type de réseau
unknown-lock-in = le verrouillage
unknown-expectation = une attente du rapport pour ce type ou cette classe
unknown-instrument = si « { $name } » convient

# --- method ---
method-frames = Chaque valeur est placée dans un seul cadre de comparaison : un modèle nul de même taille s’il existe, sinon des régions comparables, sinon des réseaux simulés, sinon des bornes déclarées, sinon son propre passé. Les positions vont de 0, la plus faible, à 1, la plus forte.
method-aggregation = On fait la moyenne des indicateurs d’un même concept ; les concepts, de poids égal, sont réunis par la moyenne géométrique. Un score demande { $needed } % de ses concepts.
method-uncertainty = Les scores sont des médianes sur { $runs } tirages d’échantillonnage, de mesure et de méthode (graine { $seed }) ; les intervalles en contiennent 90 %.
method-weak = Un facteur est dit faible lorsqu’il se trouve au-dessous du premier quartile de son cadre de comparaison dans au moins { $share } % des tirages.
method-type = Les degrés du type de réseau viennent de la projection du réseau sur des mélanges de réseaux simulés des trois types, avec les mêmes acteurs et les mêmes lacunes.
method-mixed-frames = Les scores réunissent des positions de cadres différents ; chaque score dit lesquels.
method-joint-projects = Le réseau de connaissance est un substitut fait de projets communs : il montre ce qui est financé.
method-no-knowledge = Il n’y a ni liens de connaissance ni projets : rien n’est dit du réseau.
method-trajectory = { $periods ->
    [one] { $periods } période
   *[other] { $periods } périodes
} ; les valeurs antérieures sont placées dans les cadres de la dernière.
method-synthetic = Les données sont synthétiques : inventées à des fins de démonstration. Rien ici n’est un constat sur une région réelle.

# --- progress ---
progress-indicators = Mesure des indicateurs ({ $period })
progress-comparison = Mesure des régions comparables
progress-network-type = Simulation de réseaux des trois types
progress-factor-scores = Scores des facteurs, { $runs } tirages
progress-conclusions = Conclusions
proximity-model-nothing-varies = Aucune proximité de ces paires n’est à la fois connue et différente de l’une à l’autre : coordonnées, secteurs ou compétences, groupes d’entreprises ou une période précédente renseigneraient.
proximity-model-too-few-ties = Il y a moins de { $needed } liens dont toutes les proximités sont connues : trop peu pour un modèle.
proximity-model-undecided = Les paires ne décident pas du modèle : ce qu’elles ont en commun sépare complètement les liens des autres paires, ou pas du tout.
suggested-links-too-many = { $actors } acteurs sont du territoire ; les paires sont examinées jusqu’à { $most }.
suggested-links-no-earlier = Il n’y a pas de période précédente avec des liens du même genre ; les listes ne peuvent donc être confrontées à ce qui est arrivé ensuite.
suggested-links-nothing-gained = Aucun lien n’est apparu entre acteurs du territoire dans les deux périodes ; il n’y a donc rien à trouver.
