# Français : import de tableaux.

# Kinds of import.
import-kind-auto = reconnu d’après le contenu
import-kind-members = liste de membres, un acteur par ligne
import-kind-ties = liste de liens, un lien par ligne
import-kind-survey = feuille d’enquête
import-kind-cordis = projets et participants CORDIS
import-kind-keep = projets et partenaires keep.eu (Interreg)
import-kind-eurostat-tsv = tableau complet d’Eurostat (TSV)
import-kind-sdmx-csv = tableau statistique (SDMX-CSV)
import-kind-json-stat = tableau statistique (JSON-stat)
import-kind-indicator-csv = un indicateur avec sa description (CSV et YAML)
import-kind-panel = régions par années, une colonne par variable
import-kind-graphml = réseau (GraphML)
import-kind-gexf = réseau (GEXF)
import-kind-pajek = réseau (Pajek)
import-kind-ucinet-dl = réseau (UCINET DL)
import-kind-edge-list = réseau (liste d’arêtes)
import-kind-regions = limites de régions (GeoJSON ou TopoJSON)

# What is being done.
import-stage-opening = Examen du fichier
import-stage-reading = Lecture
import-stage-checking = Vérification

# What stops an import.
import-no-file = Aucun fichier n’a été nommé. Nommez-en au moins un.
import-unreadable = « { $file } » ne peut être lu : { $detail }. Vérifiez le nom, le dossier et les droits.
import-unwritable = « { $file } » ne peut être écrit : { $detail }. Choisissez un autre emplacement.
import-empty = « { $file } » est vide. Vérifiez qu’il a été enregistré ou téléchargé entièrement.
import-damaged = « { $file } » est tronqué ou endommagé ({ $detail }). Téléchargez-le ou enregistrez-le à nouveau.
import-not-a-table = « { $file } » n’est pas un tableau : { $kind ->
    [folder] c’est un dossier ; nommez les fichiers qu’il contient
    [folder-without-nodes] c’est un dossier sans nodes.csv, qui énumère les acteurs d’un réseau
    [zip] c’est une archive ZIP ; décompressez-la et importez les fichiers qu’elle contient
    [pdf] c’est un PDF ; demandez le tableau en CSV ou en feuille de calcul
    [html] c’est une page web, peut-être une page d’erreur enregistrée à la place des données
    [image] c’est une image
    [sqlite] c’est une base de données ; si c’est un territoire, ouvrez-le
    [binary] il contient des octets qui ne sont pas du texte
    [yaml] c’est une description ; nommez le fichier CSV qu’elle décrit
   *[other] cela ressemble à { $kind }
}.
import-too-large = « { $file } » contient plus de { $limit } { $unit ->
    [records] enregistrements
    [cells] cellules
   *[bytes] octets
}, le maximum lu en une fois ({ $size } jusqu’ici). Prenez-en une partie : filtrez des régions ou des années, ou divisez le fichier.
import-no-sheet = « { $file } » n’a pas de feuille « { $sheet } ». Ses feuilles : { $existing }.
import-unknown-encoding = « { $name } » n’est pas le nom d’un encodage. Sont connus, entre autres, utf-8, windows-1252, windows-1250, mac-roman et utf-16le.
import-bad-mapping = La correspondance « { $file } » ne peut être comprise : { $detail }
import-bad-syntax = « { $file } » n’est pas du { $format } correct : { $detail }
import-unrecognised = Rien ne dit quel genre de données contient « { $file } ». Nommez le genre d’import. Ses colonnes : { $columns }.
import-graph-unreadable = « { $file } » ne peut être lu comme un réseau : { $detail }

# About files as a whole.
import-recognised = Lu comme : { $kind }.
import-encoding-guessed = Le texte n’est pas en UTF-8 ; ses lettres conviennent le mieux à { $encoding }. Si des noms paraissent faux, dites lequel c’est avec --encoding.
import-rows-above-header = { $count } { $count ->
    [one] ligne se trouve au-dessus des en-têtes de la ligne { $row } ; laissée
   *[other] lignes se trouvent au-dessus des en-têtes de la ligne { $row } ; laissées
} de côté.
import-row-too-long = La ligne a { $cells } cellules, le tableau { $columns } colonnes ; un séparateur sans guillemets dans un texte en est la raison habituelle.
import-same-file = « { $file } » est déjà dans ce territoire, comme source « { $source } ». Rien n’a été importé.
import-same-file-hint = Pour le relire, ajoutez --again ; les lignes de mêmes clés sont remplacées, non doublées.
import-text-repaired = { $count } { $count ->
    [one] cellule contenait un texte lu un jour dans un mauvais encodage et qui a pu être restauré
   *[other] cellules contenaient des textes lus un jour dans un mauvais encodage et qui ont pu être restaurés
} avec certitude, par exemple « { $before } » en « { $after } ».
import-more-of-kind = encore { $count } constats de ce genre ({ $total } en tout) : { $example }
import-sheet-unused = Cette feuille n’a pas les colonnes nécessaires et a été laissée de côté.

# About columns and mappings.
import-column-missing = Aucune colonne ne contient : { $field }. Les colonnes sont : { $existing }.
import-column-missing-hint = Dites dans un fichier de correspondance quelle colonne c’est.
import-column-nearest = C’est peut-être l’une de celles-ci : { $candidates }. Dites-le dans un fichier de correspondance.
import-mapped-column-missing = La correspondance nomme la colonne « { $column } », qui n’est pas là. Les colonnes sont : { $existing }.
import-unknown-field = La correspondance nomme le champ « { $field } », qui n’existe pas. Champs : { $known }.
import-decimal-unsure-point = On ne peut dire si « 1.234 », dans la colonne « { $column } », est un millier ou une fraction ; le point est lu comme signe décimal. Écrivez « comma » dans la correspondance si ce n’est pas le cas.
import-decimal-unsure-comma = On ne peut dire si « 1,234 », dans la colonne « { $column } », est un millier ou une fraction ; la virgule est lue comme signe décimal. Écrivez « point » dans la correspondance si ce n’est pas le cas.

# About single cells; the value is left out, the row stays.
import-not-a-number = « { $value } » n’est pas un nombre ; laissé de côté.
import-not-finite = « { $value } » n’est pas un nombre fini ; laissé de côté.
import-negative = « { $value } » est négatif, ce que cette colonne ne peut être ; laissé de côté.
import-not-a-date = « { $value } » n’est pas un jour qui existe ; laissé de côté.
import-not-a-year = « { $value } » n’est pas une année ; laissé de côté.
import-not-yes-or-no = « { $value } » n’est ni oui ni non ; laissé de côté.
import-not-a-share = « { $value } » n’est pas une part entre 0 et 100 % ; laissé de côté.
import-not-a-point = « { $value } » n’est pas une latitude et une longitude ; laissé de côté.
import-not-a-region = « { $value } » n’est pas un code de région ; laissé de côté.
import-half-a-point = On ne connaît que la longitude ou que la latitude ; laissé de côté.
import-off-the-globe = La longitude { $longitude } et la latitude { $latitude } ne sont pas sur le globe ; laissé de côté.
import-dates-reversed = Les dates sont dans le mauvais ordre : de { $from } à { $until } ; toutes deux laissées de côté.
import-unknown-country = « { $value } » n’est pas un pays connu ici ; laissé de côté.
import-country-na = « NA » peut être la Namibie ou un pays manquant ; lu comme manquant.
import-unknown-group = « { $value } » n’est aucun des mots connus pour les groupes d’acteurs ; l’acteur n’a pas de groupe. Un fichier de correspondance peut le traduire.

# About rows.
import-row-without-key = La ligne ne dit pas sur quoi elle porte ; laissée de côté.
import-row-without-name = La ligne n’a pas de nom ; laissée de côté.
import-member-twice = « { $key } » figure déjà à la ligne { $first } ; la première ligne compte. Différences : { $fields }
import-tie-to-nobody = Personne ici ne s’appelle « { $name } » ; le lien est laissé de côté.
import-name-of-several = « { $name } » est le nom de { $count } acteurs ; utilisez la clé. La ligne est laissée de côté.
import-unknown-layer = « { $value } » n’est aucune des couches products, people, money, information, knowledge ; le lien est laissé de côté. Un fichier de correspondance peut le traduire.
import-tie-without-layer = Rien ne dit ce qui circule le long de ce lien ; il est laissé de côté. Nommez la couche pour tout le fichier avec --layer, ou ajoutez une colonne.
import-weight-not-positive = Le poids { $value } n’est pas supérieur à zéro ; le lien est laissé de côté.
import-reporter-unknown = Personne ici ne s’appelle « { $name } » ; l’auteur de la déclaration du lien reste inconnu.
import-tie-twice = Le même lien figure déjà à la ligne { $first } ; laissé de côté.
import-answer-of-nobody = Personne ici ne s’appelle « { $name } » ; les réponses sont laissées de côté.
import-answer-twice = La même réponse figure déjà à la ligne { $first } ; laissée de côté.
import-groups-guessed = Pour { $count } { $count ->
    [one] acteur
   *[other] acteurs
}, le groupe est deviné d’après des mots du nom, et marqué comme deviné.
import-groups-unknown = Pour { $count } { $count ->
    [one] acteur
   *[other] acteurs
}, rien ne dit le groupe ; il reste inconnu.
import-regions-unknown = { $count } { $count ->
    [one] acteur n’a
   *[other] acteurs n’ont
} pas de code de région.

# CORDIS and keep.eu.
import-cordis-unknown-table = Ce tableau n’est aucun de ceux que publie CORDIS et qui sont lus ici ; laissé de côté. Ses colonnes : { $columns }.
import-cordis-no-organisation = La ligne n’a pas de code de participant et n’est pas une organisation ; laissée de côté.
import-cordis-activity-repeated = Le type d’activité « { $value } » dit deux fois la même chose ; lu une fois.
import-cordis-country-repeated = Le pays « { $value } » dit deux fois la même chose ; lu une fois.
import-cordis-activity-unknown = Le type d’activité « { $value } » n’est aucun de HES, REC, PRC, PUB, OTH ; l’acteur n’a pas de groupe.
import-cordis-firms-without-size = { $count } { $count ->
    [one] entreprise privée, sans un mot sur son caractère de PME ; son groupe
   *[other] entreprises privées, sans un mot sur leur caractère de PME ; leur groupe
} reste inconnu.
import-cordis-unnamed = { $count } { $count ->
    [one] organisation n’a
   *[other] organisations n’ont
} pas de nom ; le code de participant en tient lieu. Une table des organisations dans le même import donne les noms.
import-cordis-names-not-needed = { $count } { $count ->
    [one] organisation ne participe à aucun des projets ; laissée
   *[other] organisations ne participent à aucun des projets ; laissées
} de côté.
import-cordis-ended = { $count } { $count ->
    [one] participation a pris fin avant le projet, sans qu’il soit dit quand ; les dates du projet valent.
   *[other] participations ont pris fin avant le projet, sans qu’il soit dit quand ; les dates du projet valent.
}
import-cordis-themes-only = Les thèmes de { $count } { $count ->
    [one] projet
   *[other] projets
} sans participants ont été laissés de côté.
import-participation-summed = { $actor } participe deux fois à { $project } dans le même rôle, avec { $first } et { $second } euros ; additionné.
import-participation-twice = { $actor } participe deux fois à { $project } dans le même rôle ; compté une fois.
import-project-twice = Le projet { $key } figure ici deux fois ; la première ligne compte.
import-several-coordinators = Le projet { $project } a { $count } coordinateurs ; tous sont gardés.
import-several-leads = Le projet { $project } a { $count } chefs de file ; tous sont gardés.
import-more-public-than-cost = Le projet { $project } a plus d’argent public ({ $public }) que de coût ({ $cost }) ; l’argent privé reste inconnu.
import-projects-without-partners = { $count } { $count ->
    [one] projet n’a
   *[other] projets n’ont
} pas de partenaire dans ces fichiers.
import-keep-unknown-table = Ce tableau n’est aucun de ceux qu’exporte keep.eu ; laissé de côté. Ses colonnes : { $columns }.
import-keep-calls-unused = La liste des appels n’est pas utilisée.
import-keep-no-years = Le programme « { $programme } » ne commence pas par ses années ; ses projets n’ont pas de dates.
import-keep-no-strand = On ne sait pas si « { $programme } » est transfrontalier, transnational ou interrégional.
import-keep-legal-status = « { $value } » n’est ni public ni privé ; laissé de côté.
import-keep-partners-differ = { $count } { $count ->
    [one] partenaire a
   *[other] partenaires ont
} un statut juridique ou une région qui diffère entre plusieurs lignes ; la première compte.
import-keep-respelled = { $count } { $count ->
    [one] acronyme ne diffère d’un autre du même programme que par des blancs autour ; pris
   *[other] acronymes ne diffèrent d’un autre du même programme que par des blancs autour ; pris
} pour le même projet.

# Regional statistics.
import-scheme-unknown = La version des codes de région n’est pas dite ; nommez-la si des codes doivent être comparés entre sources.
import-statistic-without-region = La ligne ne nomme pas de région ; laissée de côté.
import-period-not-a-year = { $count } { $count ->
    [one] cellule porte sur une période qui n’est pas une année, comme { $example } ; laissée
   *[other] cellules portent sur des périodes qui ne sont pas des années, comme { $example } ; laissées
} de côté.
import-key-of-other-length = « { $value } » n’a pas les { $needed } parties que nomme son en-tête ; laissé de côté.
import-not-eurostat-tsv = Le premier en-tête, « { $heading } », n’est pas une liste de dimensions suivie de « \time ».
import-json-stat-nothing = Ce fichier ne contient aucun jeu de données.
import-json-stat-dimensions = Les dimensions du jeu de données ne s’accordent pas, ou aucune d’elles n’est le temps.
import-json-stat-too-many = Il y a une valeur à la position { $position }, mais les dimensions ne font que { $size } cellules ; le reste est laissé de côté.
import-panel-columns = Il faut une région, une année et une colonne de nombres. Les colonnes sont : { $existing }.
import-indicator-columns = Il faut une année, un code de région, la version du code et une valeur. Les colonnes sont : { $existing }.
import-indicator-undescribed = Aucun fichier YAML de même nom ne décrit cet indicateur ; il n’a ni titre ni unité.
import-indicator-bad-description = La description ne peut être comprise : { $detail }
import-indicator-warning = La description avertit : { $text }
import-relabelled = { $old } est { $new } dans NUTS { $version } ; { $count } { $count ->
    [one] chiffre converti
   *[other] chiffres convertis
}.
import-relabelled-twice = { $old } est { $new }, qui a ses propres chiffres pour { $year } ; les chiffres au code changé sont laissés de côté.
import-not-convertible = Ce ne sont pas des codes de NUTS { $version } ; scindés, redécoupés ou dits d’une autre version, ils ne sont pas convertis : { $codes }.
import-finer-not-convertible = Ceux-ci sont dans des régions dont le code est autre dans NUTS { $version } ; ce que deviennent des codes aussi fins n’est pas connu ici, ils ne sont pas convertis : { $codes }.
import-nuts-table-ends = Ce qui a changé après NUTS { $last } n’est pas connu ici ; les codes ne sont pas portés à NUTS { $asked } et gardent leur version.
import-several-versions = Des codes de plusieurs versions de NUTS sont mêlés : { $relabelled } ont seulement changé de code, { $redrawn } ont été scindés ou redécoupés. Nommez la version voulue pour convertir les premiers.

# The reference page of formats.
format-title = Formats
format-intro = Un import fait de fichiers une étape qu’on peut annuler. Un aperçu la montre d’abord : pour quoi chaque colonne est prise, les premières lignes, et chaque constat avec sa place.
format-shared = Les tableaux peuvent être en CSV, en TSV ou en feuilles de calcul (XLSX, XLS, ODS), les fichiers texte aussi compressés en gzip. Encodage, séparateur, signe décimal et ligne des en-têtes sont trouvés d’après le contenu ; ce qui est deviné est dit, et peut être fixé.
format-missing = Manquant veut dire manquant : une cellule vide, « - », « : », « NA », « n/a » et semblables ne sont jamais lus comme zéro. Une cellule illisible est laissée de côté avec un constat ; la ligne reste.
format-imports = Ce qui est lu
format-exports = Ce qui est écrit
format-head-field = Champ
format-head-needed = Nécessaire
format-head-meaning = Sens
format-head-headings = En-têtes reconnus
format-head-format = Format
format-head-ending = Terminaison
format-head-held = Contient
format-head-lost = Ne peut contenir
format-yes = oui
format-headings = Les en-têtes comptent quelle que soit la casse, avec ou sans accents ; ce qui est entre parenthèses ou crochets ne compte pas. Une colonne qui n’est aucun champ est gardée comme attribut. Un fichier de correspondance nomme des colonnes qui ont d’autres en-têtes, des constantes, et des traductions de valeurs.
format-needed = Nécessaires : { $columns }.
format-optional = Facultatives : { $columns }.
format-example = Exemple :
format-checked = Vérifié :
format-not-held = Non repris :

# Parts of a file.
format-part-organisations = Participants aux projets :
format-part-projects = Projets :
format-part-participations = Table plate des participations :
format-part-names = Organisations seules :
format-part-themes = Thèmes des projets :
format-part-partners = Partenaires :
format-part-cells = Chiffres :
format-part-description = Description (YAML) :
format-part-nodes = Nœuds :
format-part-edges = Liens :
format-part-memberships = Deux modes :
format-part-regions = Propriétés d’une région :

# Kinds of import: what it is, what is checked, what is not taken in.
format-auto-about = Le genre se reconnaît au contenu de chaque fichier, jamais à son nom, et est dit dans un constat. Deux genres doivent être nommés : une liste d’arêtes serait prise pour une liste de liens, une feuille d’enquête à une colonne par question pour une liste de membres.
format-members-about = Un acteur par ligne. Plusieurs compétences ou appartenances tiennent dans une cellule, séparées par des points-virgules. Les compétences deviennent des compétences de l’acteur, les appartenances des instances auxquelles il participe.
format-members-checks = Lignes sans nom ; clés qui figurent deux fois ; mots de groupe inconnus ; pays, codes de région, dates et nombres qui n’en sont pas ; tailles négatives ; coordonnées hors du globe. Les acteurs qui pourraient n’en faire qu’un sont proposés, jamais réunis d’office.
format-members-limits = Plusieurs lieux d’un même acteur : donnez le site qui compte, ou une ligne par site. Un groupe lu dans des mots du nom est marqué comme deviné.
format-ties-about = Un lien par ligne, entre acteurs qui sont dans le territoire, nommés par clé ou par nom. La couche vient de la colonne, ou de l’option pour tout le fichier. Là où rien n’est dit, un lien a le poids 1 ; les liens de produits et d’argent ont un sens, les autres non.
format-ties-checks = Bouts dont le nom n’est celui de personne, ou de plusieurs ; couches inconnues ou manquantes ; poids qui ne sont pas supérieurs à zéro ; même lien deux fois ; dates qui n’existent pas ou dans le mauvais ordre.
format-ties-limits = Nouveaux acteurs : importez-les d’abord. Un lien dont la force change dans le temps : donnez une ligne pour chaque temps.
format-survey-about = Une ligne par acteur et une colonne par question, ou une ligne par réponse avec question et valeur. Les échelles viennent de la correspondance, d’une feuille « items », de colonnes, ou d’une deuxième ligne d’en-têtes avec des cellules comme « 1-5 ».
format-survey-checks = Noms d’acteurs inconnus ; réponses qui ne sont pas des nombres ou sortent de leur échelle ; même réponse deux fois.
format-survey-limits = Réponses en mots : traduisez-les dans un fichier de correspondance. Réponses de personnes, par opposition à des acteurs.
format-cordis-about = Tables de projets des programmes-cadres européens, en CSV, classeur ou tableau JSON, dans les deux générations de noms de colonnes. Donnez celles qui vont ensemble dans un seul import : les noms sont joints par code de participant, les thèmes par projet.
format-cordis-checks = Participants sans code ; même participation deux fois (un argent égal compte une fois, un argent différent est additionné) ; plusieurs coordinateurs ; plus d’argent public que de coût ; types d’activité inconnus ; pays dits deux fois ; texte lu dans un mauvais encodage.
format-cordis-limits = Livrables, publications et rapports des projets. La taille d’une entreprise privée n’est connue que dans la mesure de l’indication de PME.
format-keep-about = L’export des partenaires de keep.eu pour Interreg, le même avec coordonnées et numéros de partenaires, ou le classeur avec des feuilles pour les projets, les partenaires et les appels.
format-keep-checks = Plusieurs chefs de file ; statut juridique ou région qui diffère entre les lignes d’un partenaire ; programmes dont le nom ne commence pas par des années ; graphies d’acronymes qui ne diffèrent que par des blancs.
format-keep-limits = La liste des appels, et les budgets des partenaires. Là où un projet n’a pas de dates, les années de son programme en tiennent lieu.
format-eurostat-tsv-about = Le téléchargement complet d’Eurostat, tel quel ou compressé en gzip : le premier en-tête énumère les dimensions, la région en dernier, puis une colonne par année. La variable est le nom du fichier ; les drapeaux sont gardés.
format-eurostat-tsv-checks = Clés d’une autre longueur que l’en-tête ; cellules qui ne sont pas des nombres ; codes de région. Si une version de NUTS est demandée, les codes renommés sont convertis et comptés ; les codes scindés ou redécoupés sont nommés et laissés tels quels.
format-eurostat-tsv-limits = Trimestres et mois ; ils sont comptés dans un constat. Les cellules marquées comme manquantes sans drapeau ne font pas d’enregistrement.
format-sdmx-csv-about = SDMX-CSV 1.0 et 2.0 et la variante d’Eurostat. En-têtes et codes peuvent porter des libellés derrière un deux-points ; la variable est le flux de données, ou le nom du fichier.
format-sdmx-csv-checks = Colonnes manquantes ; cellules qui ne sont pas des nombres ; codes de région, avec la même conversion que ci-dessus.
format-sdmx-csv-limits = Trimestres et mois ; libellés des codes ; multiplicateurs d’unités, qui restent tels que dans la source.
format-json-stat-about = Jeux de données JSON-stat 2.0, et collections avec jeux de données incorporés. Les valeurs éparses et les statuts sont lus.
format-json-stat-checks = Dimensions qui ne s’accordent pas ; plus de valeurs que de cellules ; valeurs qui ne sont pas des nombres ; codes de région, avec la même conversion que ci-dessus.
format-json-stat-limits = Renvois à des jeux de données situés ailleurs ; trimestres et mois ; libellés des catégories.
format-indicator-csv-about = Un indicateur en CSV, avec la version du code de région sur chaque ligne. Le fichier YAML de même nom, donné avec lui ou placé à côté, dit le titre, la source, le nom et l’unité de la variable.
format-indicator-csv-checks = Codes de région et années ; une description manquante ou incompréhensible. Les codes sont convertis à partir de la version de leur propre ligne, et seulement s’ils en sont des codes.
format-indicator-csv-limits = Les autres parties de la description. Les codes de versions antérieures à NUTS 2010 restent tels quels.
format-panel-about = Une ligne par région et année, une colonne de nombres par variable. L’unité est lue dans des en-têtes comme « …UNIT_PC_GDP ».
format-panel-checks = Codes de région, années et nombres. Si des codes de plusieurs versions de NUTS sont mêlés, un constat le dit ; si une version est demandée, ils sont convertis comme ci-dessus, et une ligne au code changé cède le pas à une ligne qui porte elle-même le nouveau code.
format-panel-limits = Colonnes de texte ; elles sont prises pour des libellés.
format-graphml-about = Un réseau en GraphML. Un nœud devient un acteur ; dans les réseaux bipartis, un nœud du second mode devient un projet. Les attributs qui portent des noms de champs remplissent ces champs, les autres restent des attributs. Les identifiants avec un deux-points sont des clés tels quels.
format-graphml-checks = Liens vers des nœuds absents, vers eux-mêmes ou sans poids positif ; nœuds qui figurent deux fois ; valeurs qui ne sont pas du type déclaré ; couches inconnues. Les déclarations de type de document sont refusées.
format-graphml-limits = Liens à plus de deux bouts, ports, réseaux imbriqués (lus à plat) et détails de dessin. De plusieurs réseaux dans un fichier, le premier est lu.
format-gexf-about = Un réseau en GEXF 1.2 ou 1.3, avec les temps des nœuds et des liens.
format-gexf-checks = Les mêmes que pour GraphML ; les temps qui ne sont ni des jours ni des années laissent ce bout ouvert.
format-gexf-limits = Couleurs, tailles et places des dessins ; les attributs qui changent dans le temps gardent leur première valeur.
format-pajek-about = Un réseau Pajek : les arcs ont un sens, les arêtes non ; les relations avec libellé sont des couches.
format-pajek-checks = Lignes qui ne correspondent à rien ; liens vers des sommets absents ; poids qui ne sont pas des nombres.
format-pajek-limits = Partitions, vecteurs et permutations. Les nombres des temps ne sont gardés que là où ce sont des années.
format-ucinet-dl-about = Le langage de données d’UCINET : matrices complètes, demi-matrices, listes d’arêtes, listes de nœuds, plusieurs matrices comme couches. Une matrice symétrique est un réseau non orienté.
format-ucinet-dl-checks = La taille annoncée face aux cases présentes ; les cases marquées comme manquantes ; les étiquettes.
format-ucinet-dl-limits = Attributs et temps, que le format n’a pas.
format-edge-list-about = Un tableau à un lien par ligne, dont les bouts deviennent des acteurs s’ils sont nouveaux. Avec les colonnes « actor » et « project », c’est un réseau biparti. Sans colonne « directed », les liens de produits et d’argent ont un sens, les autres non.
format-edge-list-checks = Liens sans un bout, vers eux-mêmes ou sans poids positif ; couches inconnues ; liens qui figurent deux fois, dont les poids sont additionnés.
format-edge-list-limits = Attributs des acteurs : importez-les comme membres.
format-regions-about = Régions et leurs limites en GeoJSON ou TopoJSON, en degrés (EPSG 4326), comme les fichiers NUTS de l’office statistique. Le code, le nom, la région qui la contient et un point intérieur sont gardés.
format-regions-checks = Codes manquants, codes qui n’en sont pas ou figurent deux fois ; niveaux qui contredisent le code ; limites rompues ; coordonnées qui ne sont pas des degrés.
format-regions-limits = Les limites elles-mêmes : elles servent, depuis leur fichier, à placer des acteurs ou à dessiner des cartes. Formes qui ne sont ni des surfaces ni des points.

# Fields of member lists.
format-field-members-key = Clé ; faite à partir du nom s’il n’y en a pas
format-field-members-name = Nom de l’acteur
format-field-members-short-name = Nom court ou acronyme
format-field-members-group = Lequel des six groupes d’acteurs
format-field-members-kinds = Genres plus fins
format-field-members-legal-form = Forme juridique ; aide à reconnaître le groupe
format-field-members-region = Code de région, au niveau le plus fin connu
format-field-members-country = Pays, deux lettres ou son nom
format-field-members-town = Ville
format-field-members-postcode = Code postal
format-field-members-longitude = Longitude en degrés
format-field-members-latitude = Latitude en degrés
format-field-members-point = Latitude et longitude dans une cellule
format-field-members-sector = Code de secteur
format-field-members-sector-scheme = Classification du code de secteur
format-field-members-employees = Personnes occupées, aussi en classe comme 10-49
format-field-members-tertiary-share = Part des diplômés du supérieur
format-field-members-research = S’il fait sa propre recherche
format-field-members-research-expenditure = Dépenses de recherche, par an
format-field-members-turnover = Chiffre d’affaires, par an
format-field-members-business-group = Groupe d’entreprises auquel il appartient
format-field-members-owner-region = Région de son propriétaire
format-field-members-filiere = Filière
format-field-members-stage = Stade dans la filière, l’amont d’abord
format-field-members-from = Premier jour ou première année
format-field-members-until = Dernier jour ou dernière année
format-field-members-competences = Compétences, séparées par des points-virgules
format-field-members-memberships = Instances dont il est membre, séparées par des points-virgules

# Fields of tie lists.
format-field-ties-from = L’acteur d’où il part ; pour les produits, le fournisseur
format-field-ties-to = L’acteur où il va ; pour les produits, l’acheteur
format-field-ties-layer = Ce qui circule : products, people, money, information ou knowledge
format-field-ties-directed = Si le sens importe
format-field-ties-weight = Force, supérieure à zéro
format-field-ties-formal = Formel ou non
format-field-ties-codified = Codifié ou tacite
format-field-ties-trigger = Ce qui l’a déclenché
format-field-ties-reported-by = L’acteur qui l’a déclaré
format-field-ties-from-date = Premier jour ou première année
format-field-ties-until-date = Dernier jour ou dernière année

# Fields of survey sheets.
format-field-survey-actor = L’acteur qui répond
format-field-survey-item = Question, quand chaque ligne est une réponse
format-field-survey-value = Réponse, quand chaque ligne est une réponse
format-field-survey-scale-from = Plus petite valeur de l’échelle
format-field-survey-scale-to = Plus grande valeur de l’échelle
format-field-survey-year = Année de l’enquête

# What is written.
format-export-about = Le réseau d’une période, d’une région ou de toutes, dans les couches demandées ; ou chaque table telle quelle. Ce qu’un format ne peut contenir est dit dans des constats au moment de l’écriture.
format-export-graphml-held = Nœuds et liens avec tous leurs attributs, couches, temps, sens de chaque lien, deux modes
format-export-graphml-lost = Caractères de contrôle
format-export-gexf-held = La même chose que GraphML, avec les temps tels que GEXF les a
format-export-gexf-lost = Caractères de contrôle
format-export-pajek-held = Couches, sens de chaque lien, temps qui sont des nombres entiers, deux modes
format-export-pajek-lost = Attributs ; clés à côté des noms ; jours
format-export-ucinet-dl-held = Couches sous forme de matrices, deux modes
format-export-ucinet-dl-lost = Attributs, temps, liens de poids nul, liens parallèles, sens là où il diffère d’un lien à l’autre
format-export-edge-list-csv-held = Liens avec tous leurs attributs, couches, temps, sens ; séparés par des virgules
format-export-edge-list-csv-lost = Attributs et temps des nœuds ; types des valeurs
format-export-edge-list-tsv-held = La même chose, séparée par des tabulations
format-export-edge-list-tsv-lost = Attributs et temps des nœuds ; types des valeurs
format-export-tables-held = Chaque table du territoire en un fichier à part dans un dossier : UTF-8, virgules, points décimaux, jours comme 2019-02-28, listes séparées par des points-virgules
format-export-tables-lost = Versions antérieures des enregistrements et liste des étapes ; elles restent dans le fichier de territoire
