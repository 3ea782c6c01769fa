# Français : réseaux dans des fichiers simples, et leurs mesures.

## Reading

network-end-missing = L’identifiant manque ; la ligne est laissée de côté.
network-end-unknown = « { $id } » n’est pas dans la liste des acteurs ; la ligne est laissée de côté. Ajoutez-le à la liste, ou omettez --nodes.
network-self-loop = « { $id } » est lié à lui-même ; la ligne est laissée de côté.
network-actor-twice = « { $id } » figure déjà dans la liste ; la ligne est laissée de côté.
network-weight-not-positive = Le poids { $value } n’est pas supérieur à zéro ; la ligne est laissée de côté. Les poids sont des forces ; omettez les lignes sans lien.
network-weight-not-finite = Le poids « { $value } » n’est pas un nombre fini ; la ligne est laissée de côté.
network-weight-not-a-number = Le poids « { $value } » n’est pas un nombre ; la ligne est laissée de côté.
network-weight-huge = Le poids { $value } est trop grand pour les calculs ; la ligne est laissée de côté.
network-tie-weight = Le lien { $tie } a le poids { $value }, qui n’est pas un nombre utilisable supérieur à zéro ; il est laissé de côté.
network-date-impossible = « { $value } » n’est pas un jour qui existe ; la ligne est laissée de côté.
network-dates-reversed = Les dates sont dans le mauvais ordre : de { $from } à { $until } ; la ligne est laissée de côté.
network-layer-empty = La couche « { $layer } » n’a pas de liens.
network-without-ties = Le réseau n’a pas de liens.
network-layer-missing = La couche « { $layer } » est annoncée, mais son fichier n’est pas là.
network-ids-alike = { $count ->
    [one] { $count } identifiant ne diffère d’un autre
   *[other] { $count } identifiants ne diffèrent d’un autre
 } que par la casse, les accents ou les signes : { $examples }. Ils sont gardés distincts ; unifiez-les dans le fichier s’ils ne font qu’un.
network-ties-repeated = { $count ->
    [one] Un lien figure ici une nouvelle fois ; les poids d’une même paire sont additionnés.
   *[other] { $count } liens figurent une nouvelle fois, le premier ici ; les poids d’une même paire sont additionnés.
 }
network-participations-repeated = { $count ->
    [one] Une participation figure ici une nouvelle fois ; elle compte une fois.
   *[other] { $count } participations figurent une nouvelle fois, la première ici ; chacune compte une fois.
 }
network-by-position = Pas d’en-têtes connus : les colonnes sont prises pour source, target, weight{ $comments ->
    [0] .
    [one] {" "}; { $comments } ligne de commentaire est passée.
   *[other] {" "}; { $comments } lignes de commentaire sont passées.
 }
network-heading-unknown = Le poids de la première ligne n’est pas un nombre ; elle est prise pour des en-têtes.
network-participations-by-position = Pas d’en-têtes connus : la première colonne est prise pour l’acteur, la deuxième pour le projet.
network-more-rows = encore { $count } du genre { $code }

## Which network

network-is-undirected = { $actors ->
    [one] { $actors } acteur
   *[other] { $actors } acteurs
 }, { $ties ->
    [one] { $ties } lien non orienté
   *[other] { $ties } liens non orientés
 }. { $why }
network-is-directed = { $actors ->
    [one] { $actors } acteur
   *[other] { $actors } acteurs
 }, { $ties ->
    [one] { $ties } lien orienté
   *[other] { $ties } liens orientés
 }. { $why }
network-is-two-mode = { $actors ->
    [one] { $actors } acteur
   *[other] { $actors } acteurs
 } dans { $projects ->
    [one] { $projects } projet
   *[other] { $projects } projets
 }, { $participations ->
    [one] { $participations } participation
   *[other] { $participations } participations
 }. Les liens sont des projets partagés. { $more }
network-taken-asked = La couche « { $layer } », comme demandé.
network-taken-knowledge = La couche « { $layer } », comme dans un diagnostic, parmi : { $others } (--layer){ $participations ->
    [0] .
   *[other] {" "}; il y a aussi des participations (--projects).
 }
network-taken-only = La couche « { $layer } », la seule.
network-taken-unnamed = C’est le seul réseau du fichier.
network-layers-too = Il y a aussi des couches de liens : { $list } (--layer).
network-no-more = Il n’y a pas d’autre réseau dans le fichier.
network-taken-first = La couche « { $layer } », la première parmi : { $others } (--layer){ $participations ->
    [0] .
   *[other] {" "}; il y a aussi des participations (--affiliations).
 } Les couches ne sont pas additionnées.
network-light-ties = { $count ->
    [one] { $count } lien
   *[other] { $count } liens
 } de poids inférieur à { $least } : { $count ->
    [one] laissé
   *[other] laissés
 } de côté.
network-projected = Les participations ont été projetées en liens de projets partagés, pondérés par « { $kind } » ; composantes, distances et nombres de projets se passent de projection.
network-nothing = « { $file } » ne contient ni liens ni participations.
network-nothing-hint = Examinez le fichier avec milieu inspect ; amenez des liens dans un territoire avec milieu import ties.
network-no-layer = « { $file } » n’a pas de couche « { $layer } ».
network-layers = Couches présentes : { $list }.
network-no-layers = Ses liens sont d’un seul genre sans nom ; omettez --layer.
network-only-participations = Il ne contient que des participations ; omettez --layer.
network-too-large = Le réseau ne peut être construit : { $reason }.
network-one-period = Un réseau est d’une seule période ; nommez-en une avec --period, ou comparez-en deux avec milieu network compare.
network-territory-only = { $option } est pour les fichiers de territoire seulement.
network-files-only = { $option } est pour les fichiers simples seulement ; un territoire le dit lui-même.
network-bad-least = { $value } n’est pas un poids ; --min-weight demande un nombre supérieur à zéro.
network-mend-or-lenient = Corrigez cela dans le fichier, ou laissez ces lignes de côté et continuez avec --lenient.
network-no-label = « { $file } » ne dit rien de ses acteurs sous le nom « { $label } ».
network-labels = Il dit : { $list }.
network-no-labels = Donnez une table d’acteurs avec --nodes : une colonne id, et une colonne par étiquette.
network-unknown-labels = { $count ->
    [one] { $count } acteur n’a
   *[other] { $count } acteurs n’ont
 } pas de { $label } : { $choice ->
    [own-class] ensemble, une classe à part
    [left-out] laissés de côté avec leurs liens
   *[each-its-own] chacun est une classe à part
 } (--unknown).
network-unknown-class = (inconnu)

## On screen

network-head-actor = Acteur
network-head-measure = Mesure
network-head-value = Valeur
network-head-code = Code
network-head-mixing = de \ à
network-heading-label = Par { $label }
network-heading-actors = { $shown } des { $all } acteurs, par { $by }
network-mixing-large = La matrice des liens entre { $classes } classes est dans --json.
network-left-out = Laissées de côté, car elles demandent une recherche depuis chaque acteur d’un grand réseau : { $list }. Demandez-les avec --measures, ou dites avec --approximate quelle exactitude l’intermédiarité doit avoir.
network-more-of-measure = Ce que dit chaque mesure : --list. Acteurs : --per-actor, --top, --out FILE. Poids { $weights }, données { $hash }.
network-written = { $rows ->
    [one] { $rows } ligne écrite
   *[other] { $rows } lignes écrites
 } dans { $file }.
network-out-format = La terminaison de « { $file } » n’est pas parmi : { $formats }.
network-bad-error = { $value } n’est pas une erreur ; --approximate demande un nombre entre 0 et 1, comme 0.01.
network-unknown-measure = Il n’y a pas de mesure « { $code } ». Peut-être : { $list }.
network-measure-elsewhere = « { $code } » est calculée par : milieu network { $command }.
network-not-computed = « { $code } » n’a pas été calculée ; il y a : { $list }.
network-unsuited = Aucune de celles-ci n’a de sens dans ce réseau : { $list }. Certaines sont pour les réseaux orientés, d’autres pour les réseaux non orientés, d’autres pour les participations.

## Headings of the catalogue

measure-exactly = Exactement
measure-of-network = Le réseau dans son ensemble
measure-of-actor = Chaque acteur
measure-of-label = Le réseau selon une étiquette
measure-of-actor-label = Chaque acteur selon une étiquette
measure-of-communities = Communautés
measure-of-roles = Rôles d’intermédiation
measure-of-compare = Comparaison de réseaux
measure-of-robustness = Robustesse
measure-of-backbone = Ossature
reference-measures = Mesures des réseaux
reference-measures-intro = Chaque mesure de `milieu network`, en une phrase pour tous et une qui dit exactement ce qui est calculé. Les poids sont des forces. Ce qui n’a pas de valeur est manquant ; ce n’est jamais zéro. Les mesures de structure qui n’ont pas de forme orientée lisent un réseau orienté comme non orienté : un lien existe s’il existe dans au moins un sens.

## The measures

measure-actors-name = Acteurs
measure-actors-plain = Combien il y a d’acteurs, ceux sans liens compris.
measure-actors-exact = n, le nombre de nœuds.
measure-projects-name = Projets
measure-projects-plain = À combien de projets, d’événements ou d’instances quelqu’un participe.
measure-projects-exact = Nombre de nœuds du second mode qui ont au moins une participation.
measure-participations-name = Participations
measure-participations-plain = Combien de fois quelqu’un participe à quelque chose.
measure-participations-exact = Nombre de paires distinctes d’acteur et de projet ; les lignes répétées comptent une fois.
measure-project-size-mean-name = Taille moyenne des projets
measure-project-size-mean-plain = Combien d’acteurs un projet moyen réunit.
measure-project-size-mean-exact = Participations divisées par projets.
measure-project-size-largest-name = Plus grand projet
measure-project-size-largest-plain = Combien d’acteurs a le plus grand projet.
measure-project-size-largest-exact = Plus grand nombre d’acteurs d’un même projet.
measure-ties-name = Liens
measure-ties-plain = Combien de paires d’acteurs sont liées.
measure-ties-exact = m, paires distinctes ; un lien non orienté compte une fois, des liens répétés font un seul lien dont le poids est leur somme, les boucles sont écartées.
measure-isolates-name = Isolés
measure-isolates-plain = Combien d’acteurs n’ont aucun lien.
measure-isolates-exact = Nœuds sans liens sortants ni entrants.
measure-density-name = Densité
measure-density-plain = La part de tous les liens possibles qui existent.
measure-density-exact = m / (n(n − 1)/2), orienté m / (n(n − 1)) ; poids ignorés.
measure-degree-mean-name = Degré moyen
measure-degree-mean-plain = À combien d’autres un acteur moyen est lié.
measure-degree-mean-exact = 2m/n, orienté m/n.
measure-degree-largest-name = Plus grand degré
measure-degree-largest-plain = À combien d’autres l’acteur le mieux relié est lié.
measure-degree-largest-exact = Plus grand nombre de voisins ; orienté : de liens sortants.
measure-degree-gini-name = Inégalité des degrés
measure-degree-gini-plain = Avec quelle inégalité les liens se répartissent entre les acteurs : 0 tous pareils, près de 1 quelques-uns ont presque tout.
measure-degree-gini-exact = Coefficient de Gini des degrés ; pas de valeur sans liens.
measure-weight-total-name = Poids total
measure-weight-total-plain = La somme des forces de tous les liens.
measure-weight-total-exact = Somme des poids sur tous les liens.
measure-components-name = Composantes
measure-components-plain = En combien de parties sans liens entre elles le réseau se divise.
measure-components-exact = Composantes faiblement connexes, acteurs isolés compris.
measure-largest-component-name = Part de la plus grande composante
measure-largest-component-plain = La part des acteurs qui peuvent s’atteindre par des liens.
measure-largest-component-exact = Taille de la plus grande composante faiblement connexe divisée par n.
measure-strong-components-name = Composantes fortes
measure-strong-components-plain = Groupes dont tous les membres s’atteignent dans le sens des liens.
measure-strong-components-exact = Composantes fortement connexes, acteurs isolés compris (Tarjan 1972).
measure-reciprocity-name = Réciprocité
measure-reciprocity-plain = La part des liens qui sont rendus.
measure-reciprocity-exact = Liens u→v pour lesquels v→u existe, divisés par tous les liens.
measure-dyad-census-name = Dyades
measure-dyad-census-plain = Combien de paires sont liées dans les deux sens, dans un seul ou pas du tout.
measure-dyad-census-exact = Dyades mutuelles, asymétriques et nulles parmi n(n − 1)/2 (Holland et Leinhardt 1970).
measure-triad-census-name = Triades
measure-triad-census-plain = Combien de groupes de trois ont chacun des seize motifs de liens possibles.
measure-triad-census-exact = Effectifs des 16 classes d’isomorphie des triades orientées (Holland et Leinhardt 1970) ; un lien non orienté compte comme mutuel.
measure-transitivity-name = Transitivité
measure-transitivity-plain = À quelle fréquence deux contacts d’un même acteur sont liés entre eux.
measure-transitivity-exact = 3 × triangles / triplets connexes, non orienté, poids ignorés ; pas de valeur sans triplets connexes.
measure-clustering-mean-name = Regroupement moyen
measure-clustering-mean-plain = À quel point l’entourage d’un acteur moyen est serré.
measure-clustering-mean-exact = Moyenne du coefficient de regroupement local (Watts et Strogatz 1998) sur les acteurs de degré 2 ou plus.
measure-clustering-mean-all-name = Regroupement moyen, tous les acteurs
measure-clustering-mean-all-plain = La même chose, les acteurs de moins de deux liens comptant pour 0.
measure-clustering-mean-all-exact = Moyenne du coefficient de regroupement local sur les n acteurs ; 0 pour un degré inférieur à 2.
measure-triangles-name = Triangles
measure-triangles-plain = Combien de groupes de trois sont tous liés entre eux.
measure-triangles-exact = Nombre de triangles du réseau non orienté.
measure-path-length-mean-name = Distance moyenne
measure-path-length-mean-plain = Par combien de pas deux acteurs qui peuvent s’atteindre le font en moyenne.
measure-path-length-mean-exact = Moyenne des longueurs des plus courts chemins sur les paires ordonnées reliées ; poids ignorés, sens respecté.
measure-diameter-name = Diamètre
measure-diameter-plain = Le plus long des plus courts chemins.
measure-diameter-exact = Plus grande longueur finie de plus court chemin, poids ignorés, sens respecté.
measure-efficiency-name = Efficacité globale
measure-efficiency-plain = À quel point chacun peut atteindre chacun directement : 1 si tous sont liés, 0 si personne ne l’est.
measure-efficiency-exact = Moyenne de 1/distance sur toutes les paires ordonnées, 0 là où aucun chemin ne mène (Latora et Marchiori 2001) ; non orienté, poids ignorés.
measure-small-world-name = Quotient de petit monde
measure-small-world-plain = Au-dessus de 1, le réseau est plus serré que ne le veut le hasard tandis que ses chemins restent courts.
measure-small-world-exact = (C/L) / (C_r/L_r), avec les valeurs analytiques d’un réseau aléatoire C_r = degré moyen / n et L_r = ln n / ln degré moyen (Watts et Strogatz 1998), sur la plus grande composante.
measure-centralisation-degree-name = Centralisation des degrés
measure-centralisation-degree-plain = À quel point un acteur domine : 1 pour une étoile, 0 si tous ont autant de liens.
measure-centralisation-degree-exact = Somme des écarts au plus grand degré divisée par celle d’une étoile (Freeman 1979) ; non orienté, poids ignorés.
measure-centralisation-betweenness-name = Centralisation de l’intermédiarité
measure-centralisation-betweenness-plain = À quel point les chemins passent par un seul acteur : 1 pour une étoile.
measure-centralisation-betweenness-exact = Somme des écarts à la plus grande intermédiarité divisée par celle d’une étoile (Freeman 1979) ; non orienté, poids ignorés.
measure-assortativity-degree-name = Assortativité des degrés
measure-assortativity-degree-plain = Au-dessus de 0, les bien reliés sont liés aux bien reliés ; au-dessous de 0, aux mal reliés.
measure-assortativity-degree-exact = Corrélation de Pearson des degrés aux deux bouts d’un lien (Newman 2002) ; orienté : degré sortant avec degré entrant.
measure-coreness-largest-name = Cœur le plus profond
measure-coreness-largest-plain = Le plus grand k pour lequel il existe un groupe où chacun a k liens à l’intérieur.
measure-coreness-largest-exact = Plus grande coréité (Seidman 1983).
measure-cut-points-name = Points d’articulation
measure-cut-points-plain = Acteurs sans lesquels une partie du réseau se détacherait.
measure-cut-points-exact = Nombre de points d’articulation du réseau non orienté.
measure-bridges-name = Ponts
measure-bridges-plain = Liens sans lesquels une partie du réseau se détacherait.
measure-bridges-exact = Nombre de ponts (isthmes) du réseau non orienté.
measure-core-periphery-name = Cœur et périphérie
measure-core-periphery-plain = À quel point le réseau se divise en un cœur lié et une périphérie liée au cœur seulement.
measure-core-periphery-exact = Plus grande corrélation trouvée entre les liens et le motif idéal (Borgatti et Everett 2000, discret), et taille du cœur ; recherche à partir de 20 départs à graine.
measure-core-continuous-fit-name = Cœur et périphérie continus
measure-core-continuous-fit-plain = À quel point les liens découlent de la proximité des deux acteurs au cœur : 1 entièrement.
measure-core-continuous-fit-exact = Corrélation sur les paires des liens avec les produits des coréités de core-continuous (Borgatti et Everett 2000) ; non orienté ; pas de valeur si les liens ne varient pas.
measure-small-world-rewired-name = Quotient de petit monde, recâblé
measure-small-world-rewired-plain = Au-dessus de 1, le réseau est plus serré que ne l’expliquent les nombres de liens tandis que ses chemins restent courts.
measure-small-world-rewired-exact = (C / moyenne de C) / (L / moyenne de L) face à des recâblages qui conservent les degrés (--draws, à graine ; Humphries et Gurney 2008, modèle nul de Maslov et Sneppen 2002), C la transitivité, L la distance moyenne sur les paires reliées ; low et high : les 90 % centraux des quotients face à des recâblages isolés ; connected : part des paires jointes par un chemin, ici et dans le recâblage moyen.
measure-krackhardt-name = Hiérarchie
measure-krackhardt-plain = À quel point le réseau est proche d’une pure chaîne de commandement, en quatre parties.
measure-krackhardt-exact = Connexité, efficacité, hiérarchie et existence d’un supérieur commun (Krackhardt 1994).
measure-memberships-name = Projets
measure-memberships-plain = À combien de projets l’acteur participe.
measure-memberships-exact = Projets distincts de l’acteur.
measure-degree-name = Degré
measure-degree-plain = À combien d’autres l’acteur est lié.
measure-degree-exact = Nombre de voisins distincts.
measure-degree-out-name = Liens sortants
measure-degree-out-plain = Vers combien d’autres va un lien de l’acteur.
measure-degree-out-exact = Nombre de successeurs distincts.
measure-degree-in-name = Liens entrants
measure-degree-in-plain = De combien d’autres vient un lien.
measure-degree-in-exact = Nombre de prédécesseurs distincts.
measure-strength-name = Force
measure-strength-plain = La somme des forces de tous les liens de l’acteur.
measure-strength-exact = Somme des poids des liens de l’acteur.
measure-strength-out-name = Force sortante
measure-strength-out-plain = La somme des forces de tous les liens qui sortent.
measure-strength-out-exact = Somme des poids des liens sortants.
measure-strength-in-name = Force entrante
measure-strength-in-plain = La somme des forces de tous les liens qui entrent.
measure-strength-in-exact = Somme des poids des liens entrants.
measure-component-name = Composante
measure-component-plain = La partie du réseau où se trouve l’acteur ; 1 est la plus grande.
measure-component-exact = Numéro de la composante faiblement connexe, par taille décroissante, les égales par leur premier nœud.
measure-coreness-name = Coréité
measure-coreness-plain = À quelle profondeur du cœur se trouve l’acteur.
measure-coreness-exact = Plus grand k tel que l’acteur soit dans un sous-graphe où tous ont un degré k ou plus (Seidman 1983) ; non orienté, poids ignorés.
measure-core-name = Dans le cœur
measure-core-plain = 1 si l’acteur appartient au cœur, 0 s’il appartient à la périphérie.
measure-core-exact = Membre du cœur du meilleur motif discret trouvé (Borgatti et Everett 2000) ; voir core-periphery.
measure-core-continuous-name = Proximité au cœur
measure-core-continuous-plain = À quel point l’acteur est proche du cœur : 1 le plus proche, 0 la périphérie.
measure-core-continuous-exact = Coréité c ≥ 0 qui minimise la somme sur les paires de (lien − c_i c_j)², diagonale écartée (MINRES ; Borgatti et Everett 2000, continu), ramenée à 1 au plus ; non orienté ; --weights used prend les poids.
measure-cut-point-name = Point d’articulation
measure-cut-point-plain = 1 si d’autres seraient coupés du reste sans cet acteur.
measure-cut-point-exact = 1 pour les points d’articulation du réseau non orienté, sinon 0.
measure-clustering-name = Regroupement
measure-clustering-plain = La part des paires de contacts de l’acteur qui sont liées entre elles.
measure-clustering-exact = Triangles de l’acteur / (d(d − 1)/2) (Watts et Strogatz 1998) ; non orienté, poids ignorés ; pas de valeur pour un degré inférieur à 2.
measure-clustering-barrat-name = Regroupement, Barrat
measure-clustering-barrat-plain = La même chose, les paires fermées comptant selon la force des liens propres de l’acteur.
measure-clustering-barrat-exact = Somme sur les triangles de (w_ij + w_ik)/2, divisée par s_i(d_i − 1)/2 (Barrat et al. 2004) ; pas de valeur pour un degré inférieur à 2.
measure-clustering-onnela-name = Regroupement, Onnela
measure-clustering-onnela-plain = La même chose, chaque triangle comptant selon la force de ses trois liens.
measure-clustering-onnela-exact = Moyenne sur les paires de voisins de la racine cubique du produit des trois poids, chacun divisé par le plus grand poids du réseau (Onnela et al. 2005) ; pas de valeur pour un degré inférieur à 2.
measure-closeness-name = Proximité
measure-closeness-plain = À quel point l’acteur est proche de ceux qu’il peut atteindre.
measure-closeness-exact = Nombre d’autres atteignables divisé par la somme de leurs distances (Freeman 1979) ; 0 si personne n’est atteignable. Trompeuse dans les réseaux non connexes ; préférez-y la proximité harmonique.
measure-closeness-out-name = Proximité sortante
measure-closeness-out-plain = À quel point sont proches ceux que l’acteur atteint par des liens sortants.
measure-closeness-out-exact = Nombre d’autres atteignables divisé par la somme de leurs distances, dans le sens des liens ; 0 si personne n’est atteignable.
measure-closeness-in-name = Proximité entrante
measure-closeness-in-plain = À quel point sont proches ceux qui atteignent l’acteur.
measure-closeness-in-exact = Nombre d’autres qui atteignent l’acteur divisé par la somme de leurs distances ; 0 si personne ne l’atteint.
measure-closeness-wasserman-faust-name = Proximité, Wasserman–Faust
measure-closeness-wasserman-faust-plain = La proximité, réduite selon la part des acteurs qui ne peuvent être atteints.
measure-closeness-wasserman-faust-exact = r/(n − 1) × r/(somme des distances), r autres atteignables (Wasserman et Faust 1994) ; par les liens sortants.
measure-harmonic-name = Proximité harmonique
measure-harmonic-plain = À quel point l’acteur est proche de tous ; sûre dans les réseaux qui se divisent en parties.
measure-harmonic-exact = Somme sur les autres de 1/distance, 0 là où aucun chemin ne mène, divisée par n − 1 (Marchiori et Latora 2000).
measure-harmonic-out-name = Proximité harmonique sortante
measure-harmonic-out-plain = Avec quelle rapidité l’acteur atteint tous les autres par des liens sortants.
measure-harmonic-out-exact = Somme sur les autres de 1/distance depuis l’acteur, 0 là où aucun chemin ne mène, divisée par n − 1.
measure-harmonic-in-name = Proximité harmonique entrante
measure-harmonic-in-plain = Avec quelle rapidité tous les autres atteignent l’acteur.
measure-harmonic-in-exact = Somme sur les autres de 1/distance jusqu’à l’acteur, 0 là où aucun chemin ne mène, divisée par n − 1.
measure-betweenness-name = Intermédiarité
measure-betweenness-plain = Combien de plus courts chemins entre d’autres passent par l’acteur.
measure-betweenness-exact = Somme sur les paires d’autres de la part des plus courts chemins qui passent par l’acteur (Freeman 1977, Brandes 2001) ; une paire non orientée compte une fois, les bouts ne comptent pas. Avec --weights used, un lien a la longueur 1/poids.
measure-betweenness-share-name = Intermédiarité normalisée
measure-betweenness-share-plain = L’intermédiarité comme part de ce qui est possible.
measure-betweenness-share-exact = Intermédiarité / ((n − 1)(n − 2)/2), orienté / ((n − 1)(n − 2)) ; pas de valeur au-dessous de trois acteurs.
measure-constraint-name = Contrainte
measure-constraint-plain = À quel point les contacts de l’acteur sont liés entre eux et lui laissent peu de marge ; des valeurs basses veulent dire des ouvertures.
measure-constraint-exact = Somme sur les contacts j de (p_ij + somme sur q de p_iq p_qj)², p_ij = (a_ij + a_ji) / somme (Burt 1992) ; non plafonnée à 1 ; pas de valeur pour les isolés.
measure-effective-size-name = Taille effective
measure-effective-size-plain = Combien l’acteur a de contacts qui ne se répètent pas.
measure-effective-size-exact = Somme sur les contacts j de 1 − somme sur q de p_iq m_jq, m_jq = (a_jq + a_qj) / le plus grand de j (Burt 1992) ; pas de valeur pour les isolés.
measure-ego-efficiency-name = Efficacité des contacts
measure-ego-efficiency-plain = La part des contacts de l’acteur qui ne se répètent pas.
measure-ego-efficiency-exact = Taille effective divisée par le nombre de contacts (Burt 1992) ; pas de valeur pour les isolés.
measure-ego-hierarchy-name = Hiérarchie de la contrainte
measure-ego-hierarchy-plain = Si un seul contact fait toute la contrainte (près de 1) ou si tous la font également (0).
measure-ego-hierarchy-exact = Somme de r_j ln r_j sur k ln k, r_j la contrainte du contact j rapportée à la moyenne (Burt 1992) ; pas de valeur au-dessous de deux contacts.
measure-eigenvector-name = Centralité de vecteur propre
measure-eigenvector-plain = Est central l’acteur qui est lié à des acteurs centraux.
measure-eigenvector-exact = Premier vecteur propre de la matrice d’adjacence sur la plus grande composante, plus grande entrée 1, 0 ailleurs (Bonacich 1972).
measure-pagerank-name = PageRank
measure-pagerank-plain = Où l’on aboutirait en suivant des liens au hasard et en repartant de temps en temps ailleurs.
measure-pagerank-exact = Distribution stationnaire avec amortissement 0,85, masse sans issue répartie également ; somme 1 (Brin et Page 1998).
measure-ei-index-name = Indice E-I
measure-ei-index-plain = −1 : tous les liens restent dans les classes ; +1 : tous mènent au-dehors.
measure-ei-index-exact = (externes − internes) / (externes + internes), en liens (Krackhardt et Stern 1988) ; pas de valeur sans liens.
measure-ei-expected-name = Indice E-I d’après les seules tailles
measure-ei-expected-plain = Ce que serait l’indice si les liens ne tenaient pas compte des classes.
measure-ei-expected-exact = L’indice du réseau complet sur les mêmes classes.
measure-ei-permutation-name = Indice E-I face au hasard
measure-ei-permutation-plain = Si l’indice diffère de celui du même réseau aux étiquettes distribuées au hasard.
measure-ei-permutation-exact = Étiquettes permutées sur les acteurs (--draws, à graine) : moyenne, écart type, z, p bilatéral = (1 + k)/(1 + B).
measure-assortativity-name = Assortativité
measure-assortativity-plain = Au-dessus de 0, les liens joignent les semblables ; 1 s’ils ne quittent jamais la classe.
measure-assortativity-exact = (somme des e_ii − somme des a_i b_i) / (1 − somme des a_i b_i) (Newman 2003).
measure-modularity-label-name = Modularité des classes
measure-modularity-label-plain = À quel point les liens restent dans les classes au-delà de ce qu’expliquent les nombres de liens.
measure-modularity-label-exact = Modularité de Newman des classes à la résolution 1, sens additionnés.
measure-home-preference-name = Préférence pour sa propre classe
measure-home-preference-plain = Au-dessus de 0, les liens dans les classes sont plus probables que les liens entre elles, quelles que soient les tailles.
measure-home-preference-exact = Logarithme de la cote d’un lien dans les classes moins celui d’un lien entre elles ; pas de valeur quand un côté n’a aucun lien ou les a tous.
measure-mixing-name = Mélange
measure-mixing-plain = Combien de liens joignent chaque classe à chaque autre.
measure-mixing-exact = Matrice des liens de classe à classe ; un lien non orienté dans une classe compte une fois, un lien entre classes compte dans les deux cases.
measure-ei-actor-name = Indice E-I de l’acteur
measure-ei-actor-plain = Si les liens propres de l’acteur restent dans sa classe (−1) ou mènent au-dehors (+1).
measure-ei-actor-exact = (externes − internes) / (externes + internes) sur les contacts de l’acteur dans l’un ou l’autre sens ; pas de valeur pour les isolés.
measure-modularity-name = Modularité
measure-modularity-plain = À quel point les liens restent dans les communautés au-delà du hasard.
measure-modularity-exact = Somme sur les communautés de e_c/m − γ (K_c/2m)², sens additionnés, γ la résolution (Newman et Girvan 2004 ; Reichardt et Bornholdt 2006).
measure-constant-potts-name = Qualité de Potts constante
measure-constant-potts-plain = Les liens dans les communautés, chaque paire intérieure possible coûtant la résolution.
measure-constant-potts-exact = Somme sur les communautés de e_c − γ n_c(n_c − 1)/2 (Traag, Van Dooren et Nesterov 2011).
measure-consensus-name = Consensus
measure-consensus-plain = À quel point les communautés sont les mêmes quelle que soit la graine.
measure-consensus-exact = La partition qui diffère le moins de celles de tous les essais, en paires d’acteurs (Mirkin 1979). Stabilité : part des essais où un acteur est avec les autres de sa communauté. Accord : information mutuelle normalisée moyenne sur les paires d’essais.
measure-community-significance-name = Significativité des communautés
measure-community-significance-plain = Si des réseaux avec les mêmes nombres de liens mais sans communautés obtiendraient une valeur aussi haute.
measure-community-significance-exact = Modularité face à celle de recâblages qui conservent les degrés, avec la même recherche : moyenne, écart type, z, p = (1 + k)/(1 + B).
measure-coordinator-name = Coordinateur
measure-coordinator-plain = Se tient entre deux acteurs de sa propre classe.
measure-coordinator-exact = Chemins ouverts ordonnés de longueur deux i → v → j, sans lien i → j, d’étiquettes i = v = j (Gould et Fernandez 1989) ; une paire non orientée compte deux fois.
measure-consultant-name = Consultant
measure-consultant-plain = Se tient entre deux acteurs d’une même autre classe.
measure-consultant-exact = Chemins ouverts de longueur deux d’étiquettes i = j ≠ v.
measure-representative-name = Représentant
measure-representative-plain = Porte quelque chose de sa propre classe vers l’extérieur.
measure-representative-exact = Chemins ouverts de longueur deux d’étiquettes i = v ≠ j.
measure-gatekeeper-name = Passeur
measure-gatekeeper-plain = Fait entrer quelque chose de l’extérieur dans sa propre classe.
measure-gatekeeper-exact = Chemins ouverts de longueur deux d’étiquettes v = j ≠ i.
measure-liaison-name = Agent de liaison
measure-liaison-plain = Se tient entre deux autres classes différentes.
measure-liaison-exact = Chemins ouverts de longueur deux avec trois étiquettes différentes.
measure-role-z-name = Rôles face au hasard
measure-role-z-plain = Si un acteur se tient entre d’autres plus que ne l’explique le nombre de membres de sa classe.
measure-role-z-exact = (effectif − attendu) / écart type pour des liens aléatoires à la densité observée, les tailles des classes étant données (Gould et Fernandez 1989).
measure-overlap-name = Recouvrement
measure-overlap-plain = La part des paires liées qui le sont dans les deux réseaux.
measure-overlap-exact = Jaccard : paires dans les deux / paires dans au moins un ; poids ignorés.
measure-layer-correlation-name = Corrélation
measure-layer-correlation-plain = À quel point un lien dans un réseau va avec un lien dans l’autre.
measure-layer-correlation-exact = Corrélation de Pearson des deux matrices d’adjacence sur les paires ordonnées, sans la diagonale.
measure-degree-correlation-name = Corrélation des degrés
measure-degree-correlation-plain = Si les bien reliés d’un réseau sont ceux de l’autre.
measure-degree-correlation-exact = Corrélation de Pearson des degrés des acteurs.
measure-pairs-by-layers-name = Paires par couches
measure-pairs-by-layers-plain = Combien de paires sont liées dans aucune, une, deux… des couches.
measure-pairs-by-layers-exact = Paires d’acteurs selon le nombre de couches où elles sont liées ; paires ordonnées si une couche est orientée.
measure-participation-name = Participation aux couches
measure-participation-plain = Avec quelle régularité les liens d’un acteur se répartissent entre les couches : 0 tous dans une seule, 1 également.
measure-participation-exact = M/(M − 1) (1 − somme sur les M couches de (k_couche / k)²) des liens (sortants) (Battiston, Nicosia et Latora 2014) ; pas de valeur sans liens.
measure-qap-name = Test QAP
measure-qap-plain = Si la corrélation est plus forte que celle que deux réseaux de ces formes auraient par hasard.
measure-qap-exact = Corrélation sous permutation des acteurs d’un réseau (Hubert 1987, Krackhardt 1988) ; p = (1 + k)/(1 + B) ; toutes les permutations jusqu’à huit acteurs.
measure-null-model-name = Face à un modèle nul
measure-null-model-plain = Si une valeur diffère de celle de réseaux aléatoires sauf pour ce qui est conservé.
measure-null-model-exact = Degrés conservés (Maslov et Sneppen 2002), ou les deux marges des participations (Strona et al. 2014) ; moyenne, écart type, z, p bilatéral = (1 + k)/(1 + B).
measure-removal-curve-name = Courbe de retrait
measure-removal-curve-plain = La part des acteurs encore reliés après le départ du premier, du deuxième, du troisième…
measure-removal-curve-exact = Taille de la plus grande composante divisée par le n initial après 0, 1, 2… retraits (Albert, Jeong et Barabási 2000) ; non orienté ; rangs égaux par position. Ordres : degré ou intermédiarité au départ, degré ou intermédiarité recalculés après chaque retrait (Holme et al. 2002), aléatoire (moyenne de --draws).
measure-robustness-index-name = Indice de robustesse
measure-robustness-index-plain = À quel point le réseau tient ensemble pendant que des acteurs partent : 0,5 au plus.
measure-robustness-index-exact = R, la moyenne de la courbe de retrait sur les n retraits (Schneider et al. 2011).
measure-backbone-disparity-name = Filtre de disparité
measure-backbone-disparity-plain = Les liens qui sont forts pour au moins un de leurs bouts, au-delà du hasard.
measure-backbone-disparity-exact = p = (1 − w/s)^(k − 1), s la force et k les liens d’un bout ; le plus petit p des deux bouts compte (Serrano, Boguñá et Vespignani 2009).
measure-backbone-noise-corrected-name = Filtre corrigé du bruit
measure-backbone-noise-corrected-plain = Les liens plus forts que ne l’expliquent les forces des deux bouts.
measure-backbone-noise-corrected-exact = Queue supérieure du lift k w, k = T/(s_i s_j), T le poids total, transformé en (kw − 1)/(kw + 1), sur son écart type avec une loi a priori bêta (Coscia et Neffke 2017). Les poids sont lus comme des effectifs.
measure-backbone-hypergeometric-name = Liens validés
measure-backbone-hypergeometric-plain = Paires qui partagent plus de projets que ne le feraient par hasard des acteurs ayant autant de projets.
measure-backbone-hypergeometric-exact = P(X ≥ partagés), X hypergéométrique, les nombres de projets des deux étant donnés (Tumminello et al. 2011) ; corrigé pour toutes les paires d’acteurs.
measure-backbone-stochastic-degree-name = Modèle stochastique de séquence de degrés
measure-backbone-stochastic-degree-plain = La même chose, où partager un grand projet est un indice faible.
measure-backbone-stochastic-degree-exact = P(X ≥ partagés) avec des incidences indépendantes x_a y_p/(1 + x_a y_p) qui conservent les deux marges en moyenne (Neal 2014 ; Saracco et al. 2015) ; corrigé pour toutes les paires d’acteurs.

## Comparing

network-nothing-to-compare = « { $file } » contient un seul réseau ; il n’y a rien à quoi le comparer.
network-nothing-to-compare-hint = Nommez une deuxième source, plusieurs --layers, deux périodes avec --period, ou un modèle nul avec --null.
network-null-degree-of-projects = Recâbler des liens de projets partagés ferait passer la simple existence de projets pour de la fermeture ; utilisez --null two-mode.
network-null-two-mode-of-ties = Le modèle nul two-mode est pour les participations ; utilisez --null degree.
network-null-model = { $draws } réseaux aléatoires qui conservent { $model ->
    [degree] le nombre de liens de chaque acteur (dix échanges par lien)
   *[other] le nombre de projets de chaque acteur et d’acteurs de chaque projet (cinq échanges par acteur), projetés de la même façon
 }.
network-head-difference = Différence
network-head-network = Réseau
network-head-mean = Moyenne
network-head-sd = Écart type
network-head-z = z
network-head-p = p
network-row-shared = Acteurs dans les deux / dans tous
network-row-both = Paires liées dans les deux
network-row-only-first = Paires liées dans le premier seulement
network-row-only-second = Paires liées dans le second seulement
network-qap-exact = La valeur p est bilatérale et exacte : toutes les { $draws } permutations.
network-qap-sampled = La valeur p est bilatérale, sur { $draws } permutations des acteurs ; par hasard, la corrélation est de { $mean } ± { $sd }.
network-qap-none = Aucune corrélation ne peut être testée : l’un des deux n’a aucun lien, ou les a tous.

network-heading-overlaps = Toutes les couches : recouvrement
network-heading-correlations = Toutes les couches : corrélation
network-pairs-by-layers = Paires liées dans aucune, une, deux… des { $layers } couches : { $list }.
network-participation = Participation, c’est-à-dire la régularité de la répartition des liens entre les couches : { $mean } en moyenne sur les acteurs qui ont des liens ({ $actors }) (0 : tous dans une couche, 1 : également).

## Regression

measure-of-regress = Régression
measure-mrqap-name = Régression des liens
measure-mrqap-plain = De combien un lien est plus probable là où autre chose vaut pour les deux acteurs, tous les autres prédicteurs égaux.
measure-mrqap-exact = Moindres carrés sur les paires d’acteurs, chaque paire une fois si toutes les variables sont symétriques, sinon dans les deux ordres ; p bilatéral de |t| par double semi-partialisation (Dekker, Krackhardt et Snijders 2007), p = (1 + k)/(1 + B), son erreur de tirage √(p(1 − p)/B) ; toutes les permutations jusqu’à huit acteurs. Avec des liens 0/1, un modèle de probabilité linéaire.
network-predictor = { $kind ->
    [ties] lien dans { $name }
    [same] même { $name }
    [sender] { $name } de l’émetteur
    [receiver] { $name } du récepteur
    [sum] { $name } des deux
   *[difference] différence au carré en { $name }
 }
network-regress-on-nothing = Rien n’explique les liens ; nommez des couches avec --on, ou des colonnes avec --same, --sum, --difference, --sender ou --receiver.
network-regress-no-draws = --draws 0 ne laisse rien pour tester ; donnez un nombre supérieur ou égal à 1.
network-regress-no-direction = Les liens de « { $outcome } » n’ont pas de sens, donc pas de { $option } ; utilisez --sum { $column }, ou --directed si les liens du fichier en ont un.
network-regress-not-a-number = « { $column } » vaut « { $value } » pour l’acteur { $actor }, ce qui n’est pas un nombre.
network-regress-not-a-number-hint = Les colonnes de classes vont avec --same. Laissez le champ vide là où la valeur n’est pas connue.
network-regress-few = Acteurs qui ont toutes les valeurs : { $count } sur { $all } ; une régression en demande trois.
network-regress-failed = Les liens ne peuvent être expliqués : { $reason }.
network-regress-outcome-constant = « { $outcome } » n’a pas de liens, ou les a tous semblables ; il n’y a rien à expliquer.
network-regress-constant = Le prédicteur « { $predictor } » est le même pour toutes les paires et n’explique rien ; omettez-le.
network-regress-collinear = Le prédicteur « { $predictor } » découle entièrement de : { $others }. Omettez l’un d’eux.
network-regress-no-rest = Les prédicteurs expliquent « { $outcome } » sans reste, ou ils sont aussi nombreux que les paires ; il ne reste rien à tester.
network-regress-left-out = { $count ->
    [one] { $count } acteur est laissé de côté avec tous ses liens
   *[other] { $count } acteurs sont laissés de côté avec tous leurs liens
 }, car une valeur manque : { $list }.
network-regress-fit = Liens de « { $outcome } » expliqués : R² = { $r2 } sur { $pairs } paires de { $actors } acteurs.
network-head-predictor = Prédicteur
network-head-coefficient = Coefficient
network-head-standardised = Standardisé
network-head-p-error = ±
network-row-intercept = (constante)
network-regress-when = { $kind ->
    [ties] { $weights ->
        [used] Pour chaque unité de poids dans « { $name } »
       *[other] Si deux acteurs sont liés dans « { $name } »
     }
    [same] Si les deux acteurs ont le même { $name }
    [sender] Pour chaque unité de plus de { $name } de l’émetteur
    [receiver] Pour chaque unité de plus de { $name } du récepteur
    [sum] Pour chaque unité de plus de { $name } des deux ensemble
   *[difference] Pour chaque unité de plus de différence au carré en { $name }
 }
network-regress-says = { $when }, { $sense ->
    [none] aucune différence dans les liens de « { $outcome } » ne se détache du hasard.
   *[other] { $weights ->
        [used] le lien dans « { $outcome } » est { $sense ->
            [more] plus lourd
           *[less] plus léger
         } de { $amount }, toutes choses égales par ailleurs.
       *[other] un lien dans « { $outcome } » est { $sense ->
            [more] plus probable
           *[less] moins probable
         } de { $amount } points de pourcentage, toutes choses égales par ailleurs.
     }
 }
network-regress-exact = p est bilatéral et exact : toutes les { $draws } permutations des acteurs, par double semi-partialisation.
network-regress-sampled = p est bilatéral, par double semi-partialisation avec { $draws } permutations des acteurs ; ± est ce que leur tirage laisse ouvert (--draws).
network-regress-warning = Un coefficient dit ce qui va avec quoi parmi ces acteurs, non ce qui cause quoi.

## Communities

network-bad-resolution = { $value } n’est pas une résolution ; --resolution demande un nombre supérieur ou égal à 0.
network-no-communities = « { $file } » n’a pas de liens, donc pas de communautés.
network-communities-found = { $count ->
    [one] { $count } communauté
   *[other] { $count } communautés
 }, dont { $alone } d’un seul acteur ; modularité { $modularity }{ $objective ->
    [cpm] , qualité de Potts constante { $quality }
   *[other] { "" }
 } (Leiden, résolution { $resolution }).
network-communities-consensus = Consensus de { $runs } essais ; l’accord entre deux essais est de { $nmi } (1 : total, en information mutuelle normalisée). Stabilité : part des essais où un membre est avec les autres.
network-communities-null = Face à { $draws } réseaux avec les mêmes nombres de liens : leur moyenne est de { $mean }, z = { $z }, p = { $p }.
network-communities-label = Accord avec « { $label } » : information mutuelle normalisée { $nmi }, indice de Rand ajusté { $rand }.
network-more-communities = et encore { $count } ; voir --top, --json ou --out.
network-more-of-communities = Membres : --out FILE, --json. Significativité : --draws 100. Poids { $weights }, graine { $seed }.
network-head-community = N°
network-head-actors = Acteurs
network-head-share = Part
network-head-stability = Stabilité
network-head-best = Le mieux relié

## Roles

network-roles-need-label = Les rôles demandent une étiquette ; ajoutez --label et une de celles-ci : { $list }.
network-roles-need-labels = Les rôles demandent une étiquette, et la source ne dit rien de ses acteurs. Donnez une table d’acteurs avec --nodes : une colonne id, et une colonne par étiquette.
network-head-role = Rôle
network-head-count = Effectif
network-head-expected = Attendu
network-role-total = Tous les rôles
network-heading-brokers = { $shown } des { $all } acteurs, ceux qui se tiennent le plus entre d’autres
network-brokers-classes = Leur appartenance : { $list }.
network-roles-note = Les effectifs sont des chemins ouverts ordonnés de longueur deux ; dans un réseau non orienté, chaque paire compte deux fois. Attendu et z pour des liens aléatoires de même densité, les tailles des classes étant données. Toutes les colonnes : --out FILE, --json.

## Robustness

network-nobody = « { $file } » n’a pas d’acteurs.
network-head-order = Qui part d’abord
network-head-robustness = R
network-head-half = Moitié à
network-head-curve = Part encore reliée, à mesure des départs →
network-order-degree = le plus de liens
network-order-current-degree = le plus de liens restants
network-order-betweenness = la plus forte intermédiarité
network-order-current-betweenness = la plus forte intermédiarité restante
network-order-random = au hasard
network-robustness-note = R est la part moyenne de la plus grande composante sur tous les retraits (0,5 au plus). Moitié à : part des acteurs partis quand il reste la moitié de la plus grande composante. Au hasard : moyenne de { $draws } ordres.
network-heading-gone = Sans une classe de { $label }
network-head-class = Classe
network-head-left = Reste
network-head-by-chance = Par hasard

## Layout

network-layout-rounds = Dessin
network-layout-done = { $actors ->
    [one] { $actors } acteur placé
   *[other] { $actors } acteurs placés
 } par « { $algorithm } » (graine { $seed }) ; le dessin a une largeur de { $width } et une hauteur de { $height }.
network-layout-nowhere = Rien n’a été écrit : ajoutez --out places.csv ou --out drawing.svg, ou --save NAME pour un territoire.
network-layout-saved = La disposition « { $name } » est gardée dans { $file } (événement { $event }). Pour l’annuler : milieu undo { $file }
network-layout-needs-label = La disposition { $kind } place les acteurs selon une étiquette ; dites laquelle avec --label.
network-layout-failed = Le réseau ne peut être dessiné : { $reason }.
network-no-layout = Le territoire ne garde pas de disposition « { $name } ».
network-no-layouts = Il n’en garde aucune ; créez-en une avec --save NAME.
network-layouts = Il garde : { $list }.
network-no-places = Personne dans « { $file } » n’a de coordonnées.
network-no-places-hint = Une carte demande les colonnes longitude et latitude.
network-other-classes = autres classes
network-drawn = Le dessin est dans { $file }.

## Backbone

network-bad-level = { $value } n’est pas un seuil ; --level demande un nombre entre 0 et 1.
network-filter-of-projects = Le filtre { $filter } lit des participations ; pour des liens, utilisez disparity ou noise-corrected.
network-backbone-failed = Les liens ne peuvent être testés : { $reason }.
network-backbone-kept = Liens au-delà du hasard au seuil { $level } : { $kept } sur { $tested } (filtre { $filter }, correction { $correction }) ; ils touchent { $actors } des { $all } acteurs.
network-head-from = De
network-head-to = À
network-head-weight = Poids

network-estimated = L’intermédiarité est estimée à partir de { $samples } des { $population } acteurs ; avec 95 % de confiance, aucune valeur ne s’écarte de plus de { $bound }, soit { $share } du maximum possible.
cli-about-network-pin = Dessiner un acteur à une place choisie
cli-more-network-pin =
    La place est gardée dans une disposition enregistrée et peut être annulée. Les dessins de l’atelier vont de -1 à 1, vers la droite et vers le haut.
    Exemple : milieu network pin styria.milieu members:acme --layout "pins forces AT22" --at 0.25,-0.5
cli-arg-network-pin-actor = Clé ou nom de l’acteur
cli-arg-network-pin-layout = Nom de la disposition enregistrée
cli-arg-network-pin-at = Place : vers la droite et vers le haut
cli-arg-network-pin-loose = Laisser l’acteur revenir où le dessin le met
network-not-pinned = { $actor } n’a pas de place propre dans la disposition « { $layout } ».
network-not-a-place = « { $text } » n’est pas une place ; écrivez deux nombres, comme 0.25,-0.5.
