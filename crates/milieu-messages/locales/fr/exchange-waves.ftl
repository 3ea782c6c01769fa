# Français : panels de réseaux et de comportements, et fichiers d’étude.

waves-more = encore { $count } du genre { $code }

## The study file

waves-study-encoding = Le fichier d’étude n’est pas en UTF-8. Enregistrez-le en UTF-8.
waves-study-wrong = { $detail }. Corrigez-le, ou voyez dans la description des fichiers d’étude ce qui peut figurer ici.
waves-key-unknown = « { $key } » n’est pas connu ici. Sont connus : { $known }.
waves-double-brackets = C’est une liste de sections : écrivez son nom entre doubles crochets, une fois pour chacune.
waves-no-data = Il n’y a pas de données : ajoutez une section [data] qui nomme les réseaux et les comportements.
waves-data-and-groups = Il y a à la fois [data] et [[group]]. Donnez à chaque groupe son [group.data], ou omettez les groupes.
waves-groups-differ = Les groupes « { $first } » et « { $second } » ne contiennent pas les mêmes choses : { $names }. Un même modèle est demandé pour tous les groupes ; chacun doit donc les avoir toutes.
waves-nothing-to-explain = Il n’y a ni réseau ni comportement à expliquer. Ajoutez [[data.network]] ou [[data.behaviour]].
waves-nameless = Le nom est vide. Nommez ce qui est lu ici.
waves-one-source = « { $name } » demande exactement une source : un fichier, ou des colonnes du fichier des acteurs (ou ce que ces colonnes disent de deux acteurs).
waves-no-files = « { $name } » n’a pas de fichiers. Nommez-en un par vague, ou un pour toutes.
waves-of-what = « { $name } » n’est pas un réseau biparti qui a été lu. Écrivez son nom, et vérifiez sa section.
waves-no-actor-file = Les colonnes { $columns } ne peuvent être cherchées, car les acteurs ne viennent pas d’un fichier. Ajoutez actors = "…" aux données.
waves-no-column = « { $file } » n’a pas de colonne « { $column } ». Ses colonnes : { $columns }.
waves-width = Colonnes de valeurs : { $found } ; il en faut { $wanted } (une pour une constante, une par période ou par vague pour ce qui change).
waves-matrices = « { $name } » a { $found ->
    [one] { $found } matrice
   *[other] { $found } matrices
 } ; il en faut { $wanted } (une pour une constante, une par période ou par vague pour ce qui change).

## Actors and waves

waves-no-actors = Rien ne dit qui sont les acteurs. Ajoutez actors = "actors.csv" ou actors = (leur nombre) aux données ; des listes de liens ne montrent pas qui n’en a pas.
waves-few-actors = Nombre d’acteurs : { $count } ; un réseau en demande au moins deux.
waves-actor-unnamed = L’acteur n’a pas de nom. Complétez-le, ou retirez la ligne.
waves-rows-above = { $count ->
    [one] { $count } ligne au-dessus des en-têtes est passée.
   *[other] { $count } lignes au-dessus des en-têtes sont passées.
 }
waves-unknown-name = « { $name } » n’est pas un des acteurs ou récepteurs. Corrigez le nom, ou ajoutez-le à leur liste.
waves-name-twice = « { $name } » figure deux fois. Chaque nom ne peut être donné qu’une fois.
waves-rows = Acteurs ou lignes : { $found } ; il en faut { $wanted }. Toutes les vagues et tous les attributs doivent porter sur les mêmes acteurs dans le même ordre ; qui n’était pas encore là a une ligne de NA et une présence dans le fichier de composition.
waves-columns = Colonnes de valeurs : { $found } ; il en faut { $wanted }.
waves-row-length = Valeurs dans la ligne : { $found } ; il en faut { $wanted }. Cherchez un séparateur manquant ou en trop.
waves-differ = « { $name } » a { $found } vagues, « { $first } » en a { $wanted }. Tous doivent en avoir le même nombre.
waves-few = Nombre de vagues : { $count } ; il en faut au moins deux pour un modèle de changement.
waves-out-of-order = Les vagues ne sont pas dans l’ordre du temps, ou l’une figure deux fois : { $waves }. Triez-les de la première à la dernière.

## Ties

waves-tie-code = « { $value } » n’est pas un code de lien. Les codes sont 0, 1, 10 (impossible), 11 (donné) et NA ; nommez d’autres codes de valeurs manquantes avec missing = […], et dites avec threshold = … à partir de quelle valeur il y a un lien si le fichier contient des valeurs.
waves-self-ties = { $count ->
    [one] Un acteur est lié à lui-même
   *[other] { $count } acteurs sont liés à eux-mêmes, le premier ici
 } ; de tels liens n’appartiennent pas au modèle et sont laissés de côté.
waves-ties-twice = { $count ->
    [one] Un lien figure ici une nouvelle fois ; il compte une fois.
   *[other] { $count } liens figurent une nouvelle fois, le premier ici ; chacun compte une fois.
 }
waves-tie-contradicts = Le lien figurait déjà avec le code { $first }, et figure ici avec { $second }. Gardez une des deux lignes.
waves-not-symmetric = Le réseau n’a pas de sens, mais de « { $first } » à « { $second } » figure { $there } et en retour { $back }. Corrigez l’un des deux, ajoutez symmetrise = "either" ou "both", ou déclarez le réseau orienté.
waves-list-columns = Une liste de liens a au moins deux colonnes, from et to ; en voici une. Dites quel séparateur se trouve entre elles avec separator = "…".
waves-list-heading = « { $from }, { $to } » est pris pour des en-têtes. Appelez-les from et to pour en être sûr.
waves-end-missing = Personne n’est nommé ici. Complétez les deux bouts du lien, ou retirez la ligne.
waves-no-wave-column = Le fichier doit contenir plusieurs vagues et n’a pas de colonne « wave ». Ajoutez-la, nommez un fichier par vague, ou donnez des coupes (cuts) pour des événements datés.
waves-wave-missing = La ligne ne dit pas sa vague. Complétez-la.
waves-wave-unknown = « { $wave } » n’est aucune des vagues.
waves-order-unknown = Dans quel ordre viennent les vagues { $waves } ? Ajoutez waves = […] aux données.
waves-no-time-column = Des coupes (cuts) sont données, et le fichier n’a pas de colonne « time » ou « date ».
waves-time = « { $value } » n’est pas un temps du genre des coupes (un nombre, ou un jour comme 2015-12-31).
waves-time-reversed = Les temps sont dans le mauvais ordre : de { $from } à { $to }.
waves-cut = « { $value } » n’est pas une coupe : toutes doivent être des nombres, ou toutes des jours comme 2015-12-31.
waves-window = « { $value } » n’est pas une durée supérieure à zéro qui convienne aux coupes. Écrivez un nombre avec des nombres, "2 years" ou "90 days" avec des jours.
waves-window-without-cuts = Une fenêtre est donnée sans coupes. Ajoutez cuts = […], les temps où le réseau est regardé.
waves-cuts-of-several = « { $name } » a des coupes et plusieurs fichiers. Mettez tous les événements datés dans un seul fichier.
waves-events-outside = { $count ->
    [one] { $count } événement ne compte
   *[other] { $count } événements ne comptent
 } dans aucune vague : hors des coupes et de leurs fenêtres.
waves-option-unused = « { $key } » ne s’applique pas à « { $name } » : il est d’un autre genre ou ses fichiers sont d’un autre format. Omettez-le.
waves-receivers-gathered = Les récepteurs de « { $name } » sont ceux que nomment ses fichiers ({ $count }). Si d’autres pouvaient aussi être choisis, énumérez-les avec receivers = ….

## Graph files

waves-graph-format = Le fichier n’est pas un fichier Pajek, GraphML, GEXF ou UCINET.
waves-graph-loss = Une partie du réseau ne peut être lue. { $what }
waves-graph-two-mode = Le fichier contient un réseau biparti. Ajoutez kind = "twomode", ou prenez un autre fichier.
waves-graph-one-mode = Le fichier ne contient pas de réseau biparti. Pour Pajek, commencez par *Vertices, le nombre de tous les sommets et celui des acteurs.
waves-graph-vertex-times = Les temps des sommets ne sont pas lus. Dites dans un fichier de composition quand les acteurs sont là.
waves-graph-relations = Le fichier contient plusieurs relations : { $relations }. Choisissez-en une avec relation = "…".
waves-graph-no-relation = Le fichier ne contient pas de relation « { $relation } ».
waves-graph-several = Le fichier contient { $found } réseaux à côté d’autres fichiers. Nommez un fichier pour toutes les vagues, ou un réseau dans chacun.
waves-graph-times = Les intervalles du fichier vont jusqu’à { $last } et ne disent pas combien il y a de vagues. Ajoutez waves = […] aux données, ou cuts au réseau.
waves-graph-times-and-networks = Le fichier contient plusieurs réseaux et des liens avec intervalles. L’un ou l’autre dit les vagues ; gardez-en un.

## Attributes

waves-number = « { $value } » n’est pas un nombre. Nommez les codes de valeurs manquantes avec missing = […].
waves-not-whole = { $value } n’est pas un nombre entier, comme le sont les valeurs d’un comportement. Arrondissez-le ou codez-le, ou donnez-le comme covariable.
waves-behaviour-missing = « { $name } » n’a été observé chez personne à la vague { $wave }.
waves-covariate-wave-missing = « { $name } » manque pour tous dans la colonne { $wave }.
waves-all-missing = « { $name } » manque partout. Cherchez un mauvais code de valeur manquante, ou omettez-le.
waves-no-variation = « { $name } » a partout la même valeur ; aucun de ses effets ne peut être estimé.
waves-degrees = { $value } dépasse { $limit } degrés. Les colonnes sont la latitude, puis la longitude.
waves-spell-pairs = { $count } temps ne font pas des paires de début et de fin. Chaque présence en a deux.
waves-spell-outside = La présence de { $from } à { $to } sort des vagues 1 à { $waves }. Les temps comptent les vagues à partir de un ; des fractions de vague sont permises.
waves-spell-reversed = La présence finit ({ $to }) avant de commencer ({ $from }).
waves-spells-overlap = La présence de { $from } à { $to } en chevauche une autre du même acteur. Réunissez-les.

## The panel as a whole

waves-network-empty = « { $network } » n’a aucun lien à la vague { $wave }.
waves-network-full = Dans « { $network } », tous sont liés à tous à la vague { $wave }.
waves-network-missing = De « { $network } », rien n’a été observé à la vague { $wave }.
waves-unchanged = « { $network } » ne change pas de la vague { $from } à la vague { $to } ; on ne peut rien apprendre de cette période. Vérifiez si un fichier a été nommé deux fois.
waves-structural-broken = Dans « { $network } », { $count ->
    [one] { $count } entrée structurelle de la vague { $from } avait
   *[other] { $count } entrées structurelles de la vague { $from } avaient
 } une autre valeur à la vague { $to } ; pour la période intermédiaire, la valeur structurelle compte.
waves-ties-of-absent = Dans « { $network } », { $count ->
    [one] { $count } lien de la vague { $wave } relève d’acteurs qui ne sont pas là à ce moment ; il ne compte pas. Codez-le
   *[other] { $count } liens de la vague { $wave } relèvent d’acteurs qui ne sont pas là à ce moment ; ils ne comptent pas. Codez-les
 } NA, ou corrigez la composition.
