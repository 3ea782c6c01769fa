# Reports, and what the screen and the report say alike.

report-contradiction-two-values = La même part est imprimée comme { $first } et comme { $second } ({ $ids }) : deux sources ou deux années ; les deux sont conservées.
report-contradiction-manufacturing = Les parts imprimées impliquent que l’industrie manufacturière représente { $first } et { $second } % de l’emploi total ({ $ids }) ; les deux ne peuvent valoir pour une même année et une même source.
report-contradiction-high-technology = { $count } des { $of } clusters d’un rapport sur la technologie moyenne relèvent de la haute technologie selon { $rule } : { $regions }.
report-contradiction-other = { $detail }

# Sentences the screen and the report share.
report-who-is-in = { $actors ->
    [one] { $actors } acteur
   *[other] { $actors } acteurs
 } du territoire : { $groups }.
report-no-network = Il n’y a ni liens de connaissance ni projets communs : aucun réseau n’est visible.
report-basis-ties = Liens (internes + vers l’extérieur) : { $layers }.
report-layer-count = { $layer } { $home } + { $outside }
report-basis-projects = Aucun lien de connaissance n’est enregistré. La participation commune à { $projects ->
    [one] { $projects } projet
   *[other] { $projects } projets
 } en tient lieu : elle montre ce qui est financé, et elle est formelle par nature.
report-type-withheld = { $reason }
report-type-none = Ne ressemble à aucun des trois types ; le plus proche est le type { $nearest }.
report-type-leading = Surtout { $leading } ({ $degree } %).
report-calibration = Sur { $networks } réseaux simulés aux degrés connus et aux mêmes lacunes, l’erreur moyenne d’un degré est de { $rmse } (de { $chance } quand on ne sait rien), et le type dominant est trouvé dans { $hits } % des cas.
report-factor-weak = au-dessous du premier quartile de sa comparaison dans { $percent } % des tirages : faible.
report-factor-perhaps = au-dessous du premier quartile de sa comparaison dans { $percent } % des tirages : peut-être faible.
report-factor-not-weak = au-dessous du premier quartile de sa comparaison dans { $percent } % des tirages.
report-factor-scored = a un score, mais rien ne permet de le dire faible ou fort.
report-lock-in-warning = Alerte au verrouillage : au moins deux signes se maintiennent sur deux périodes.
report-lock-in-compatible = La structure est compatible avec un verrouillage ; une seule période ne peut en dire plus.
report-lock-in-silent = Pas d’alerte au verrouillage.
report-lock-in-cannot-tell = Verrouillage : les données ne permettent pas de conclure.
report-datum = { $code }
report-feature-evidence = { $feature } : { $observed } (valeur typique : { $nearest } ; du deuxième type : { $second })

# The report's frame.
report-title = Réseau de connaissance : { $regions }
report-contents = Sommaire
report-table-twin = Les mêmes données en tableau
report-skip = Aller au contenu
report-foot = Établi par Milieu { $version } à partir des données { $hash }. Les mêmes données et les mêmes réglages donnent les mêmes octets.
report-synthetic = DONNÉES SYNTHÉTIQUES. Tout dans ce rapport a été tiré de lois déclarées, à des fins de démonstration. Rien ici ne dit quoi que ce soit des lieux réels.
report-overview = Vue d’ensemble
report-overview-caption = Degrés du type de réseau et scores des six facteurs (0 le plus faible, 1 le plus fort)
report-weak = faible
report-section-factors = Six facteurs
report-section-type = Type de réseau
report-section-network = Le réseau
report-section-lock-in = Ouverture et verrouillage
report-section-systemic = Linéaire ou systémique
report-section-expectations = Ce que le rapport fondateur attend
report-section-instruments = Ce qui pourrait être fait
report-section-unknown = Ce qu’on ne sait pas
report-section-course = Évolution
report-axis-weak-strong = plus faible – plus fort
report-concepts-caption = Les concepts et les indicateurs qui les fondent
report-waterfall-caption = Ce que chaque concept ajoute au score ; la somme des parts donne le score
report-doubt-caption = D’où vient le doute : part de la variance, en pour cent
report-movers = Ce qui ferait le plus bouger ce score :
report-mover-gain = { $concept } ({ $codes }) : au troisième quartile de sa comparaison, le score monterait de { $gain }.
report-mover-narrows = { $concept } ({ $codes }) : valeur inconnue ; la connaître resserrerait l’intervalle de { $percent } %.
report-type-missing = Caractéristiques inconnues : { $features }.
report-strategy-kind = La part stratégique est { $kind } (¶28).
report-without-row = Sans la ligne « { $row } » du tableau 1, le type dominant serait le type { $leading }.
report-no-row-changes = Retirer n’importe quelle ligne du tableau 1 ne change pas le type dominant.
report-speaks-for = parle pour le type { $kind }
report-observed = { $observed } ({ $nearest } | { $second })
report-gatekeepers-caption = Passeurs ({ $count } en tout) : acteurs du territoire qui ont des liens à l’intérieur et à l’extérieur
report-communities = { $count ->
    [one] { $count } communauté
   *[other] { $count } communautés
 } (tailles { $sizes }) ; modularité { $modularity }, accord entre graines { $stability }.
report-signs-caption = Signes de verrouillage
report-linear = linéaire
report-systemic = systémique
report-systemic-mean = Lignes du tableau 2 observées : { $observed } sur 7 ; leur moyenne est de { $mean }.
report-expectations = Des attentes, non des constats : ce que le tableau 1 et les ¶104–106 disent des réseaux de ce type et de cette classe technologique, confronté aux données.
report-expectations-concern = Attentes qui concernent ce cluster
report-expectations-others = Attentes pour d’autres types et classes
report-no-instrument = Aucun instrument n’est proposé : aucun ne répond à un facteur faible tout en voyant sa condition préalable remplie.
report-for = Pour : { $reason }
report-against = Contre : { $reason }
report-seen-in = Son effet se verrait dans { $codes }.
report-costs = Ce qui fait son coût : { $costs }.
report-reading = Le découpage ou la formulation est une lecture du rapport fondateur propre à Milieu.
report-instrument = { $id } { $name } (¶{ $paragraph } ; pour { $factors })
report-undecided = { $count ->
    [one] { $count } instrument agit
   *[other] { $count } instruments agissent
 } sur un facteur faible, mais les données ne disent pas si { $count ->
    [one] l’instrument convient
   *[other] ces instruments conviennent
 }
report-ruled-out = { $count ->
    [one] { $count } instrument agit
   *[other] { $count } instruments agissent
 } sur un facteur faible, mais la condition préalable n’est pas remplie
report-unknown-caption = Données manquantes, d’abord celles qui resserreraient le plus le résultat (tables : A acteurs, L liens, P projets, R statistiques, Q enquête, M mesures)
report-course-caption = Les indicateurs au fil des périodes
report-actors = acteurs du territoire
report-indicators-caption = Tous les indicateurs
report-published = Les chiffres du rapport fondateur
report-published-note = Chiffres de 2000 à 2006, reproduits pour vérifier les calculs. Ils ne décrivent pas la situation actuelle.
report-published-caption = Chiffres imprimés et ce qui en découle
report-methods = Méthodes
report-methods-rule = Une fin inconnue de lien ou de projet est tenue pour ouverte. Rien de manquant ne compte pour zéro. Les couches ne sont jamais fondues.
report-settings-caption = Réglages
report-setting-seed = graine
report-setting-runs = tirages de Monte-Carlo
report-setting-null-draws = tirages de chaque modèle nul
report-setting-ensemble = réseaux simulés par type
report-setting-coverage = part du poids d’un facteur nécessaire à un score
report-setting-weak = part des tirages qui rend un facteur faible
report-setting-smallest = nombre minimal d’acteurs d’une région comparable
report-sources = Sources
report-sources-caption = D’où viennent les données
report-source-synthetic = synthétique
report-source-as-given = telle que fournie

report-column-region = Région
report-column-type = Type
report-column-factor = Facteur
report-column-score = Score
report-column-lower = 5 %
report-column-upper = 95 %
report-column-note = Note
report-column-concept = Concept
report-column-position = Position
report-column-indicators = Indicateurs
report-column-adds = Ajoute
report-column-doubt = Source de doute
report-column-first = Seule
report-column-total = Avec les autres
report-column-period = Période
report-column-feature = Caractéristique
report-column-evidence = Indice
report-column-observed = Observé (type le plus proche | deuxième type)
report-column-actor = Acteur
report-column-group = Groupe
report-column-inside = Intérieur
report-column-outside = Extérieur
report-column-share = Part
report-column-why = Pourquoi
report-column-ties = Liens
report-column-sign = Signe
report-column-answer = Réponse
report-column-row = Ligne
report-column-balance = Solde
report-column-expectation = Attente
report-column-of = De
report-column-instrument = Instrument
report-column-paragraph = Où
report-column-precondition = Condition préalable
report-column-datum = Donnée
report-column-code = Code
report-column-tables = Tables
report-column-tells = Dirait
report-column-indicator = Indicateur
report-column-value = Valeur
report-column-status = Statut
report-column-coverage = Couverture
report-column-frame = Place dans sa comparaison
report-column-reason = Remarque
report-column-id = Id
report-column-figure = Chiffre
report-column-printed = Imprimé
report-column-computed = Calculé
report-column-setting = Réglage
report-column-source = Source
report-column-format = Format
report-column-date = Date
report-column-licence = Licence
report-column-kind = Nature
report-column-sha256 = SHA-256 (début)
