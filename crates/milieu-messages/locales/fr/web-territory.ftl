### The workbench: the territory (map, statistics, comparison).

## Map

web-territory-measure = Montrer
web-territory-measure-actors = acteurs du territoire
web-territory-measure-group-count = Ce qui s’y trouve
web-territory-measure-group-statistics = Statistiques
web-territory-measure-group-factors = Six facteurs
web-territory-measure-group-indicators = Indicateurs
web-territory-not-a-measure = « { $text } » n’est pas une mesure que la carte connaît. Choisissez « actors », une statistique, un facteur ou un indicateur.
web-territory-not-a-number = « { $text } » n’est pas un nombre.
web-territory-map-answer = { $known ->
    [one] Une région sur { $all } a une valeur pour « { $measure } ».
   *[other] { $known } régions sur { $all } ont une valeur pour « { $measure } ».
}
web-territory-map-highest = Maximum : { $region } ({ $value }).
web-territory-map-none = On ne sait rien de « { $measure } » dans aucune région.
web-territory-map-title = Régions : { $measure }
web-territory-map-description = Chaque classe a un numéro en plus d’une teinte ; ce qui est inconnu est hachuré.
web-territory-unknown = inconnu
web-territory-elsewhere = Pas sur la carte :
web-territory-flows-words = { $least ->
    [one] liens entre régions
   *[other] liens entre régions, au moins { $least }
}
web-territory-source-outlines = Contours : Natural Earth. Lieux des régions : le fichier, sinon le milieu de leurs acteurs.
web-territory-source-tiles = Cases égales ; les voisins sont proches, les distances ne sont pas vraies.
web-territory-kind-region = région
web-territory-kind-actor = acteur
web-territory-kind-ties = liens
web-territory-column-kind = Genre
web-territory-column-name = Nom
web-territory-column-class = Classe ou groupe
web-territory-column-note = Remarque
web-territory-column-region = Région
web-territory-list = Régions, la plus haute d’abord
web-territory-tiles-left-out = Sans case, faute de lieu connu : { $regions }.
web-territory-form = Forme
web-territory-form-map = Carte
web-territory-form-tiles = Cases égales
web-territory-breaks = Classes
web-territory-breaks-quantile = autant de régions dans chacune
web-territory-breaks-equal = largeur égale
web-territory-breaks-own = vos propres bornes
web-territory-breaks-own-label = Bornes, séparées par des points-virgules
web-territory-classes = Nombre de classes
web-territory-actors = Acteurs en points
web-territory-flows = Liens entre régions
web-territory-flows-none = Aucun lien dessiné
web-territory-flows-least = { $least ->
    [one] Au moins un lien
   *[other] Au moins { $least } liens
}
web-territory-map-keys = Sur la carte : cliquez sur une région, ou allez avec les flèches et choisissez avec Entrée.
web-territory-chosen = Choisie : { $region }

## Statistics

web-territory-statistics-none = Il n’y a pas de chiffres par secteur pour « { $concept } » dans { $region }.
web-territory-statistics-answer = En { $year }, { $percent } % de l’industrie manufacturière de { $region } relevait de : { $class } (mesuré par { $concept }).
web-territory-statistics-between = En { $year }, entre { $low } % et { $high } % de l’industrie manufacturière de { $region } relevait de : { $class } (mesuré par { $concept }).
web-territory-statistics-rule = Classes selon { $rule }. Les codes qui ne sont dans aucune classe sont listés ci-dessous, aucun n’est passé sous silence.
web-territory-rule-isic3 = OCDE 2003, CITI Rév. 3
web-territory-rule-nace2-2d = Eurostat, NACE Rév. 2, deux chiffres
web-territory-rule-nace2-3d = Eurostat, NACE Rév. 2, trois chiffres
web-territory-class-medium = moyenne technologie
web-territory-trend = Parts de l’industrie manufacturière par classe technologique
web-territory-trend-description = Pour cent de { $concept } dans l’industrie manufacturière, selon { $rule } ; où manquent des codes plus fins, la borne inférieure.
web-territory-classes-caption = Classes technologiques, { $concept }, { $year }
web-territory-column-technology = Classe technologique
web-territory-column-amount = Montant
web-territory-column-share = Part de l’industrie manufacturière, %
web-territory-range = { $low } – { $high }
web-territory-outside = Hors de la nomenclature, ou non tranché par elle
web-territory-column-code = Code
web-territory-column-why = Pourquoi
web-territory-outside-not-manufacturing = pas une industrie manufacturière du tableau
web-territory-outside-missing = dans le tableau, mais le montant manque
web-territory-outside-absent = dans le tableau, mais aucune ligne n’en dit rien
web-territory-outside-undecided = il faut des codes plus fins pour dire la classe
web-territory-moved = Ce qui changerait selon { $rule }
web-territory-column-from = De
web-territory-column-to = À
web-territory-quotients = Quotients de localisation, { $concept }, { $year }
web-territory-quotients-description = Part d’un secteur ici sur sa part dans { $regions } régions ensemble : au-dessus de 1, la région y est spécialisée.
web-territory-quotients-few = Les quotients de localisation demandent au moins une autre région avec des chiffres pour la même année et les mêmes codes.
web-territory-column-sector = Secteur
web-territory-column-quotient = Quotient de localisation
web-territory-measures = Technologie, spécialisation, variété, concentration
web-territory-column-measure = Mesure
web-territory-published = Chiffres que le rapport fondateur publie
web-territory-published-computed = Les chiffres qui découlent d’autres sont recalculés.
web-territory-refused-scheme = Les codes de ces chiffres sont d’une autre nomenclature que « { $rule } » : choisissez l’autre.
web-territory-refused-code = Le code { $code } figure deux fois : les chiffres ne peuvent être mis en classes.
web-territory-refused-sums = Les parties d’une division la dépassent, ou un montant est au-dessous de zéro : les chiffres ne peuvent être mis en classes.
web-territory-refused-missing = Il manque le montant d’un secteur manufacturier en { $year } : aucune part n’est donnée.
web-territory-refused-zero = Il n’y a pas d’industrie manufacturière dans les chiffres de { $year } : aucune part n’est donnée.
web-territory-measures-need-actors = Les mesures du tableau de bord demandent des acteurs du territoire dans { $region } ; il n’y a personne.
web-territory-of = Mesuré par
web-territory-rule = Nomenclature

## Comparison

web-territory-compare-answer = { $a } et { $b } : des { $both } facteurs connus pour les deux, { $stronger } sont plus forts dans { $a }, { $weaker } dans { $b }.
web-territory-compare-one = Il n’y a qu’une région avec des acteurs : rien à quoi la comparer.
web-territory-compare-factors = Six facteurs, de 0 faible à 1 fort
web-territory-compare-statistics = Statistiques, appariées par année et définition
web-territory-column-factor = Facteur
web-territory-column-difference = Différence
web-territory-column-mismatch = Appariement
web-territory-match-same = même année, même variable
web-territory-match-year = appariées en { $year } : les dernières années diffèrent ({ $a } et { $b })
web-territory-match-variable = pas la même définition : { $a } et { $b }
web-territory-match-no-year = aucune année commune
web-territory-match-lacks = connu seulement dans { $region }
web-territory-type-of = { $region } : { $answer }
web-territory-over = Toutes les régions, six facteurs
web-territory-over-see = Comparer toutes les régions à la fois
web-territory-region = Région
web-territory-year = Année
web-territory-beside = À côté de
web-territory-differences = { $a } moins { $b }, facteur par facteur
web-territory-differences-description = À droite { $a } est plus forte, à gauche { $b } ; un facteur non donné pour l’une des deux n’a pas de barre.
web-territory-stronger-in = plus fort dans { $region }
