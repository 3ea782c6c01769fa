# Français : fichiers de réseau, limites, doublons, texte réparé.

# Pairs of actors that may be one.
duplicates-same-name = « { $a } » et « { $b } » sont le même nom, à l’orthographe et à la forme juridique près ({ $place }) ; ressemblance { $score } sur 100.
duplicates-similar-name = « { $a } » et « { $b } » sont presque le même nom ({ $place }) ; ressemblance { $score } sur 100.
duplicates-same-postcode = même code postal
duplicates-same-town = même ville
duplicates-other-town = villes différentes
duplicates-near = à moins d’un kilomètre
duplicates-far = à { $km } km l’un de l’autre
duplicates-place-silent = rien de connu sur leurs lieux qui trancherait

# Text that was read wrongly.
mojibake-repaired = « { $before } » était un texte lu dans le mauvais encodage ; il est pris pour « { $after } ».

# Network files.
graph-not-the-format = Ce n’est pas un fichier { $format } : { $wanted } manque.
graph-markup-broken = Le balisage est rompu à l’octet { $at } : { $detail }.
graph-declaration-refused = Le fichier déclare un type de document à l’octet { $at }. De telles déclarations peuvent servir à remplir la mémoire et sont refusées ; retirez la ligne, ou enregistrez le réseau à nouveau.
graph-entity-unknown = Le fichier utilise à l’octet { $at } l’entité « { $name } », que XML lui-même ne connaît pas.
graph-too-deep = Des éléments sont imbriqués sur plus de { $limit } niveaux ; un fichier de réseau ne l’est jamais.
graph-too-many-nodes = Le fichier annonce { $count } nœuds ; on en lit au plus { $limit }.
graph-syntax = Ligne { $line } : { $wanted } était attendu, « { $found } » a été trouvé.
graph-encoding-guessed = Le fichier ne dit pas son encodage et n’est pas en UTF-8 ; il a été lu en { $encoding }. Vérifiez les accents.
graph-more-graphs = Le fichier contient { $count } { $count ->
    [one] autre réseau
   *[other] autres réseaux
  } ; seul le premier est lu.
graph-nested = { $count } { $count ->
    [one] réseau à l’intérieur d’un nœud est lu comme partie
   *[other] réseaux à l’intérieur de nœuds sont lus comme parties
  } de l’ensemble ; l’imbrication est laissée de côté.
graph-drawing-left-out = { $count } { $count ->
    [one] détail de dessin (couleur, taille, place) est laissé
   *[other] détails de dessin (couleurs, tailles, places) sont laissés
  } de côté.
graph-hyperedges-left-out = { $count } { $count ->
    [one] lien à plus de deux bouts est laissé
   *[other] liens à plus de deux bouts sont laissés
  } de côté.
graph-ports-left-out = { $count } { $count ->
    [one] port de nœud est laissé
   *[other] ports de nœuds sont laissés
  } de côté.
graph-changing-values = { $count } { $count ->
    [one] valeur qui change dans le temps est laissée
   *[other] valeurs qui changent dans le temps sont laissées
  } de côté ; la première valeur de chaque attribut est gardée.
graph-node-twice = Le nœud « { $id } » figure deux fois dans le réseau ; le premier compte.
graph-node-without-id = Un nœud n’a pas d’identifiant et est laissé de côté.
graph-edge-to-nobody = Un lien nomme « { $id } », qui n’est pas un nœud du réseau ; le lien est laissé de côté.
graph-edge-without-end = Il manque un bout à un lien, qui est laissé de côté.
graph-weight-not-finite = Le poids { $weight } n’est pas fini ; le lien est laissé de côté.
graph-weight-not-a-number = Le poids « { $weight } » n’est pas un nombre ; le lien est laissé de côté.
graph-value-not-of-type = « { $value } » de l’attribut « { $name } » n’est pas du type { $kind } ; la valeur est laissée de côté.
graph-key-unknown = Une valeur est donnée pour la clé d’attribut « { $key } », que le fichier ne déclare pas ; la valeur est laissée de côté.
graph-section-left-out = La section « *{ $name } » n’appartient pas à un réseau et est laissée de côté.
graph-line-left-out = La ligne « { $text } » ne correspond à rien ici et est laissée de côté.
graph-vertex-out-of-range = La ligne « { $text } » ne nomme aucun sommet du réseau et est laissée de côté.
graph-not-two-mode = Le fichier se dit biparti, mais certains liens restent dans un même mode ; il est lu comme un réseau à un mode.
graph-labels-missing = { $count } { $count ->
    [one] nœud n’a pas d’étiquette ; son numéro
   *[other] nœuds n’ont pas d’étiquette ; leur numéro
  } en tient lieu.
graph-symmetric = Chaque lien figure avec son inverse, de force égale : le réseau est pris pour un réseau non orienté.
graph-cells-missing = { $count } { $count ->
    [one] case de la matrice est marquée comme manquante
   *[other] cases de la matrice sont marquées comme manquantes
  } ; rien n’est connu du lien, et aucun n’est lu.
graph-cells-too-many = { $count } { $count ->
    [one] valeur suit la dernière case de la matrice et est laissée
   *[other] valeurs suivent la dernière case de la matrice et sont laissées
  } de côté.
graph-no-heading = La première ligne ne nomme pas de colonnes ; les deux premières colonnes sont prises pour les bouts des liens.
graph-direction-assumed = Aucune colonne ne dit si les liens sont orientés ; les liens de produits et d’argent sont tenus pour orientés, les autres non.
graph-layer-unknown = { $count } { $count ->
    [one] lien relève
   *[other] liens relèvent
  } de la relation « { $name } », qui n’est aucune des couches ; { $count ->
    [one] il va
   *[other] ils vont
  } dans la couche « { $layer } » et { $count ->
    [one] garde
   *[other] gardent
  } le nom comme attribut.
graph-ties-merged = { $count } { $count ->
    [one] lien en répète
   *[other] liens en répètent
  } un autre de même couche et de même temps ; leurs poids sont additionnés.
graph-time-not-a-date = Le temps « { $text } » n’est ni une date ni une année ; ce bout reste ouvert.

# What a format cannot hold.
graph-attributes-not-held = Le format n’a pas de place pour ces attributs : { $names }.
graph-attribute-renamed = L’attribut « { $name } » est écrit « { $other } », car le format utilise lui-même ce nom.
graph-attribute-mixed-types = L’attribut « { $name } » contient des valeurs de plusieurs types et est écrit dans le plus large.
graph-types-not-held = Le format n’a pas de types ; à la relecture, ces attributs peuvent être pris pour un autre type : { $names }.
graph-characters-not-held = Les caractères de contrôle que XML ne peut contenir sont écrits « � ».
graph-ids-not-held = { $count } { $count ->
    [one] nœud est écrit
   *[other] nœuds sont écrits
  } par étiquette ; le format n’a pas de place pour l’identifiant à côté.
graph-labels-changed = Les guillemets, fins de ligne ou blancs extérieurs sont modifiés dans { $count } { $count ->
    [one] étiquette
   *[other] étiquettes
  } ; le format ne peut les contenir.
graph-times-not-held = Le format n’a pas de place pour les temps de { $count } { $count ->
    [one] nœud ou lien
   *[other] nœuds et liens
  }.
graph-parallel-not-held = { $count } { $count ->
    [one] lien parallèle est ajouté
   *[other] liens parallèles sont ajoutés
  } à un autre ; le format contient un lien par paire.
graph-zero-not-held = { $count } { $count ->
    [one] lien de poids nul est laissé
   *[other] liens de poids nul sont laissés
  } de côté ; pour le format, zéro est l’absence de lien.
graph-direction-not-held = Le format ne dit pas pour chaque lien s’il est orienté ; à la relecture, des liens peuvent être pris pour l’autre genre.

# Boundaries of regions.
geometry-packed = « { $file } » ne peut être décompressé : { $detail }.
geometry-too-large = « { $file } » contient, décompressé, plus de { $limit } octets ; c’est le maximum qui est lu.
geometry-not-geometry = « { $file } » n’est ni une collection GeoJSON ni une topologie TopoJSON ({ $detail }).
geometry-without-code = Une région n’a pas de code et est laissée de côté.
geometry-code-unreadable = « { $code } » n’est pas un code de région ; la région est laissée de côté.
geometry-code-twice = { $count } { $count ->
    [one] région répète
   *[other] régions répètent
  } un code ; la première de chaque compte.
geometry-no-regions = Le fichier ne contient aucune région avec un code.
geometry-level-differs = La région { $code } se dit de niveau { $level } ; son code dit autre chose et fait foi.
geometry-broken = La limite de { $code } est rompue et laissée de côté ; la région est gardée.
geometry-not-degrees = La limite de { $code } n’est pas en degrés de longitude et de latitude (EPSG 4326) et est laissée de côté ; demandez le fichier sous cette forme.
geometry-nearest = « { $name } » est à { $km } km hors de toute région et reçoit la plus proche, { $region } : des limites simplifiées coupent la côte.
geometry-nowhere = « { $name } » n’est dans aucune région, ni à moins de { $km } km d’une région ; aucune ne lui est attribuée.
geometry-other-country = « { $name } » : le pays indiqué est { $country }, mais les coordonnées sont dans { $region } ; aucune région ne lui est attribuée.
geometry-point-unusable = Les coordonnées de « { $name } » (longitude { $longitude }, latitude { $latitude }) ne sont pas un lieu utilisable ; aucune région ne lui est attribuée.
