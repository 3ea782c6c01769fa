# La ligne de commande.

## Help: what each command does

cli-about-milieu = Voir, diagnostiquer et piloter le réseau de connaissance d’un territoire.
cli-more-milieu =
    Le chemin principal :
      milieu import members members.xlsx --into styria.milieu
      milieu diagnose styria.milieu --region AT22
      milieu report styria.milieu --region AT22 --out styria.html
    Voir le programme à l’œuvre sur sept clusters synthétiques :
      milieu demo
    Codes de sortie : 0 fait, 1 quelque chose dans les données ou la question l’arrête, 2 commande mal saisie, 3 défaut du programme.
cli-about-demo = Écrire, importer et diagnostiquer sept clusters synthétiques
cli-more-demo =
    Les données sont synthétiques : tirées de lois déclarées d’après les mots du rapport fondateur. Elles ne disent rien des lieux réels.
    Exemple : milieu demo --out my-demo
cli-about-import = Amener des fichiers dans un territoire, en une étape qu’on peut annuler
cli-more-import =
    Genres : auto, members, ties, survey, cordis, keep, eurostat-tsv, sdmx-csv, json-stat, indicator-csv, panel, graphml, gexf, pajek, ucinet-dl, edge-list, regions.
    Les fichiers qui vont ensemble se donnent dans une seule commande.
    Exemples :
      milieu import auto members.xlsx --into styria.milieu
      milieu import cordis organization.csv project.csv --into europe.milieu
      milieu import members members.csv --mapping ours.toml --preview --into styria.milieu
cli-about-template = Écrire un tableau vide avec les en-têtes qui sont lus
cli-more-template =
    Genres : members, ties, survey. La fin du nom de fichier dit le format, CSV ou XLSX.
    Exemple : milieu template members --out members.xlsx
cli-about-inspect = Examiner un fichier : format, encodage, colonnes et pour quoi elles sont prises
cli-more-inspect =
    Exemple : milieu inspect members.csv --save-mapping ours.toml
cli-about-diagnose = Diagnostiquer le réseau de connaissance d’une région
cli-more-diagnose =
    Exemples :
      milieu diagnose styria.milieu --region AT22
      milieu diagnose keep.milieu -r AT22 --period 2000-2006,2007-2013,2014-2020
      milieu diagnose styria.milieu -r AT22 --explain AC01
      milieu diagnose styria.milieu -r AT22 --json
cli-about-report = Écrire le diagnostic en un seul fichier HTML autonome
cli-more-report =
    Exemple : milieu report styria.milieu --region AT22 --out styria.html
cli-about-info = Montrer ce que contient un territoire
cli-about-regions = Énumérer les régions et le nombre d’acteurs de chacune
cli-about-undo = Annuler la dernière commande
cli-about-redo = Rétablir ce qui a été annulé
cli-about-history = Énumérer toutes les commandes, la plus récente d’abord
cli-about-check = Vérifier qu’un fichier de territoire est sain
cli-about-duplicates = Énumérer les paires d’acteurs qui n’en font peut-être qu’un
cli-about-merge = Fusionner deux acteurs en un seul
cli-about-distinct = Retenir que deux acteurs sont distincts
cli-more-merge =
    Exemple : milieu merge styria.milieu members:acme members:acme-gmbh
cli-about-add = Ajouter à la main à un territoire
cli-about-add-actor = Ajouter un acteur
cli-more-add-actor =
    Les champs sont ceux de « milieu edit ». Sans --key, la clé est formée à partir du nom.
    Exemple : milieu add actor styria.milieu name="Acme GmbH" group=sme region=AT221
cli-about-tie = Ajouter ou retirer des liens un à un
cli-about-tie-add = Ajouter un lien entre deux acteurs
cli-more-tie-add =
    Les liens de produits et d’argent ont une direction, sauf si --directed no dit le contraire ; les autres n’en ont pas, sauf avec --directed yes.
    Exemple : milieu tie add styria.milieu members:acme "TU Graz" --layer knowledge --formal yes --since 2024-01-01
cli-about-tie-remove = Retirer les liens entre deux acteurs
cli-more-tie-remove =
    Exemple : milieu tie remove styria.milieu members:acme "TU Graz" --layer knowledge
cli-about-edit = Modifier un acteur
cli-more-edit =
    Une valeur vide rend le champ inconnu.
    Exemple : milieu edit styria.milieu members:acme employees=120 group=sme
cli-about-remove = Supprimer un acteur avec ses liens et ses participations
cli-about-restore = Lister ce qui a été retiré, ou ramener un acteur avec ses liens et ses participations
cli-more-restore =
    Exemples :
      milieu restore styria.milieu
      milieu restore styria.milieu members:m4
cli-about-set = Modifier un réglage du territoire
cli-more-set =
    Réglages : home, les régions diagnostiquées quand aucune n’est nommée ; periods, les périodes que compare un diagnostic ; comparison, les
    régions auxquelles une région peut être comparée (codes séparés par des virgules ; toutes les régions du territoire par défaut).
    Exemple : milieu set keep.milieu periods 2000-2006,2007-2013,2014-2020
cli-about-target = Montrer, fixer ou retirer l’objectif d’un facteur et son échéance
cli-more-target =
    Facteurs : stimulus, accessibility, receptivity, identity, creativity, governance. La valeur est un
    score de 0 à 1. Sans valeur, les objectifs sont listés.
    Exemple : milieu target keep.milieu accessibility 0.6 --by 2028-12-31
cli-arg-target-factor = Facteur ; sans lui, tous les objectifs sont listés
cli-arg-target-value = Score à atteindre, de 0 à 1
cli-arg-target-by = Jour où il doit être atteint
cli-arg-target-remove = Retirer l’objectif du facteur
cli-unknown-factor = Il n’y a pas de facteur « { $text } » ; il y a : { $known }.
cli-bad-target = « { $text } » n’est pas un score ; écrivez un nombre de 0 à 1, comme 0.6.
cli-target-needs-date = Un objectif demande un jour : ajoutez --by 2028-12-31.
cli-no-target = Aucun objectif n’est fixé pour { $factor }.
cli-no-targets = Aucun objectif n’est fixé.
cli-head-by = Échéance
cli-head-target = Objectif
cli-about-locate = Donner aux acteurs leur région d’après leurs coordonnées
cli-more-locate =
    Exemple : milieu locate ev.milieu --shapes NUTS_RG_60M_2021_4326_LEVL_3.geojson
cli-about-export = Écrire le réseau ou les tables pour d’autres programmes
cli-more-export =
    Formats : graphml, gexf, pajek, ucinet-dl, edge-list, csv (un dossier avec un fichier par table).
    Exemples :
      milieu export styria.milieu --out styria.gexf
      milieu export styria.milieu --format csv --out tables
cli-about-indicators = Énumérer les indicateurs, ou en définir un
cli-more-indicators =
    Exemple : milieu indicators AC01
cli-about-instruments = Énumérer les instruments de politique publique, ou en décrire un
cli-about-published = Reproduire les chiffres qu’imprime le rapport fondateur, avec leurs contradictions
cli-about-completions = Écrire un script de complétion pour un interpréteur de commandes
cli-more-completions =
    Exemple : milieu completions bash > ~/.local/share/bash-completion/completions/milieu
cli-about-reference = Écrire les pages de référence du manuel

## Help: arguments

cli-arg-help = Afficher l’aide
cli-arg-version = Afficher la version
cli-arg-json = Afficher du JSON pour d’autres programmes au lieu de texte
cli-arg-quiet = N’afficher que ce qui a été demandé
cli-arg-seed = Graine de tout ce qui est aléatoire ; la même graine donne les mêmes octets
cli-arg-language = Langue de ce qui est affiché : en, it, de, es, fr ou pl ; sinon celle de MILIEU_LANG ou de la machine
cli-language-unknown = « { $code } » n’est pas une langue que parle Milieu ; il parle { $known }.
cli-arg-out = Où écrire
cli-arg-demo-out = Dossier pour les fichiers, le territoire et le rapport
cli-arg-runs = Tirages de Monte-Carlo (1000 sauf indication contraire)
cli-arg-file = Fichier de territoire
cli-arg-kind = Genre des fichiers ; auto le trouve
cli-arg-inspect-kind = Genre pour lequel la correspondance est devinée
cli-arg-paths = Fichiers à lire
cli-arg-path = Fichier à examiner
cli-arg-into = Fichier de territoire ; créé s’il n’existe pas
cli-arg-mapping = Fichier de correspondance : quelle colonne est quel champ
cli-arg-save-mapping = Écrire la correspondance devinée dans ce fichier, pour la modifier à la main
cli-arg-preview = Montrer ce qui serait lu et ne rien modifier
cli-arg-sheet = Feuille d’un classeur
cli-arg-title = Titre de la source, tel qu’on le citerait
cli-arg-licence = Licence ou conditions de la source
cli-arg-retrieved = Jour où les données ont été prises
cli-arg-synthetic = Marquer les données comme inventées à des fins de démonstration
cli-arg-again = Lire un fichier bien qu’il ait déjà été importé
cli-arg-lenient = Importer le reste d’une liste de membres, de liens ou d’une enquête quand des cellules ou des lignes ne peuvent l’être
cli-arg-encoding = Encodage d’un fichier texte, p. ex. windows-1252 ; trouvé s’il n’est pas donné
cli-arg-layer = Couche : products, people, money, information, knowledge
cli-arg-import-region = Région des acteurs qui n’en nomment pas
cli-arg-region-scheme = Classification des codes de région, p. ex. nuts-2016 ; les codes renommés y sont portés
cli-arg-add-key = Clé du nouvel acteur
cli-arg-tie-from = Clé ou nom de l’acteur d’où part le lien
cli-arg-tie-to = Clé ou nom de l’acteur où va le lien
cli-arg-tie-weight = Force du lien, au-dessus de 0
cli-arg-tie-directed = Si la direction compte
cli-arg-tie-formal = S’il y a un contrat, un consortium ou une coentreprise
cli-arg-tie-codified = Si ce qui passe est écrit (codifié) ou non (tacite)
cli-arg-tie-since = Premier jour, p. ex. 2024-01-31
cli-arg-tie-until = Dernier jour
cli-actor-needs-name = Un nouvel acteur demande un nom : name=….
cli-empty-key = Une clé ne peut être vide.
cli-actor-there = Il y a déjà un acteur avec la clé { $key }.
cli-tie-there = Il y a déjà un tel lien de la couche { $layer } entre { $from } et { $to }.
cli-no-tie = Il n’y a pas de tel lien entre { $from } et { $to }.
cli-not-a-layer = « { $text } » n’est pas une couche : { $layers }.
cli-arg-author = Qui fait cela, pour l’historique
cli-arg-reason = Pourquoi, pour l’historique
cli-arg-region = Région à diagnostiquer, p. ex. AT22 ; plusieurs possibles ; ALL pour tous
cli-arg-projects = Participations à des projets et instances, à la place des liens
cli-arg-export-region = Seulement cette région et ses partenaires
cli-arg-as-of = Ce qui était vrai ce jour-là
cli-arg-period = Périodes d’années, p. ex. 2007-2013 ; plusieurs, de la plus ancienne à la plus récente, donnent une évolution
cli-arg-recorded-as-of = Ce que contenait le fichier après cet événement ou à ce moment
cli-arg-explain = Montrer un indicateur jusqu’aux lignes qui le fondent
cli-arg-all = Montrer tous les indicateurs
cli-arg-dictionary = D’autres indicateurs, depuis un fichier texte
cli-arg-level = Seulement ce niveau NUTS (0 à 3)
cli-arg-within = Seulement à l’intérieur de cette région
cli-arg-findings = Montrer les constats gardés avec cet événement
cli-arg-threshold = Plus petite ressemblance montrée, de 0 à 1
cli-arg-most = Combien de paires montrer
cli-arg-keep = Clé ou nom de l’acteur qui reste
cli-arg-gone = Clé ou nom de l’acteur qui s’y fond
cli-arg-actor = Clé ou nom de l’acteur
cli-arg-distinct-other = Clé ou nom de l’autre acteur
cli-arg-restore-actor = Clé ou nom de l’acteur retiré ; sans cela, tous sont listés
cli-arg-template-kind = Genre de tableau : members, ties, survey
cli-arg-import-findings = Constats d’un même genre donnés en entier ; les autres sont comptés
cli-arg-fields = Champ et nouvelle valeur
cli-arg-name = Nom du réglage
cli-arg-value = Valeur du réglage
cli-arg-shapes = Limites : GeoJSON ou TopoJSON avec codes NUTS
cli-arg-nearest = Les points hors de toute région prennent la plus proche à cette distance au plus, en kilomètres
cli-arg-format = Format ; reconnu à la terminaison du fichier s’il n’est pas donné
cli-arg-code = Code d’un indicateur
cli-arg-id = Id d’un instrument
cli-arg-shell = Interpréteur de commandes
cli-arg-folder = Dossier

## Why a command stops

cli-stopped = Arrêt : { $what }
cli-usage = { $what } Voir --help.
cli-internal = C’est un défaut de Milieu, non de votre part : { $detail }. Merci de le signaler.
cli-findings-stop = Arrêt ; rien n’a été modifié :
cli-findings-unusable = Arrêt, car une partie de la source ne peut être utilisée :
cli-cannot-print = La sortie ne peut être écrite : { $reason }.
cli-not-a-date = « { $text } » n’est pas une date ; écrivez-la comme 2019-02-28.
cli-not-a-period = « { $text } » n’est pas une période ; écrivez 2007-2013 ou 2007-01-01..2013-12-31.
cli-not-an-event-or-time = « { $text } » n’est ni le numéro d’un événement ni un temps ; voir : milieu history FILE.
cli-not-a-region = « { $text } » n’est pas un code de région ; AT22 en est un.
cli-unknown-kind = « { $text } » n’est pas un genre d’import ; il y a : { $kinds }.
cli-unknown-word = « { $word } » n’est pas parmi : { $allowed }.
cli-unknown-actor = Aucun acteur n’a la clé ou le nom « { $text } ».
cli-several-actors = { $count } acteurs portent le nom « { $text } » ; utilisez une clé.
cli-did-you-mean = Vouliez-vous dire : { $list } ?
cli-merge-same = « { $key } » ne peut être fusionné avec lui-même.
cli-not-field-value = « { $text } » n’est pas de la forme FIELD=VALUE.
cli-bad-value = « { $text } » ne peut être la valeur de { $field }.
cli-unknown-field = Un acteur n’a pas de champ { $field } ; il y a : { $fields }.
cli-threshold-range = Le seuil est { $value } ; il doit être entre 0 et 1.
cli-nothing-imported = Il n’y a rien à importer dans { $files }. Vérifiez que des lignes de données suivent les en-têtes.
cli-preview-would-stop = cet import n’apporterait rien, pour les raisons ci-dessus.
cli-mapping-there = « { $file } » existe déjà. Choisissez un autre nom, pour ne pas perdre des modifications faites à la main.
cli-no-mapping-for-kind = les fichiers du genre { $kind } ont des colonnes fixes et se passent de correspondance ; members, ties et survey peuvent en avoir une. Dites lequel avec --kind.
cli-unknown-setting = Il n’y a pas de réglage « { $name } » ; il y a : { $known }.
cli-format-untold = La terminaison de « { $file } » ne dit pas le format ; ajoutez --format et l’un de ceux-ci : { $formats }, csv.

## Words

cli-severity-note = note
cli-severity-warning = avertissement
cli-severity-error = erreur
cli-place-row = ligne { $row }
cli-more-findings = encore { $count } du genre { $code }
cli-synthetic = DONNÉES SYNTHÉTIQUES : inventées à des fins de démonstration ; rien ici ne dit quoi que ce soit de lieux réels.
cli-territory-empty = Le territoire est vide. Amenez-y quelque chose avec milieu import.
cli-history-empty = Rien n’a encore été fait à ce territoire.
cli-no-findings = Aucun constat n’a été gardé avec l’événement { $event }.
cli-no-regions = Aucun acteur n’a encore de région.
cli-no-duplicates = Il n’y a pas deux acteurs qui semblent n’en faire qu’un.
cli-duplicates-shown = { $shown } des { $count } paires. Pour fusionner deux acteurs : milieu merge FILE KEEP GONE
cli-duplicates-found = { $count ->
    [one] { $count } paire d’acteurs pourrait désigner le même
   *[other] { $count } paires d’acteurs pourraient désigner chacune le même
 } ; voir : milieu duplicates { $file }
cli-sound = Le fichier est sain.
cli-done = Fait : { $kind } « { $subject } » (événement { $event }). Pour l’annuler : milieu undo { $file }
cli-brought-forward = « { $file } » était au format { $from } et a été porté au format actuel. Les versions antérieures du programme ne peuvent plus l’ouvrir.
cli-undone = Annulé : { $kind } « { $subject } » (événement { $event }).
cli-redone = Rétabli : { $kind } « { $subject } » (événement { $event }).
cli-counts = { $table } : { $added ->
    [one] { $added } ajout
   *[other] { $added } ajouts
 }, { $changed ->
    [one] { $changed } modification
   *[other] { $changed } modifications
 }, { $removed ->
    [one] { $removed } suppression
   *[other] { $removed } suppressions
 }
cli-reading = { $stage } { $file } { $rows }
cli-imported = Importé { $subject } : { $rows ->
    [one] { $rows } ligne lue
   *[other] { $rows } lignes lues
 }, { $warnings ->
    [0] aucun avertissement
    [one] un avertissement
   *[other] { $warnings } avertissements
 } (événement { $event }).
cli-all-findings = Tous les constats : milieu history { $file } --findings { $event }
cli-preview-only = C’était un aperçu ; rien n’a été modifié.
cli-mapping-saved = La correspondance devinée est dans { $file }. Modifiez-la à la main et importez avec --mapping.
cli-inspect-kind = Ressemble à { $kind } : { $what }
cli-inspect-unknown = Le genre de ce fichier n’est pas reconnu ; indiquez-le vous-même à l’import.
cli-inspect-text = Encodage { $encoding }, séparateur « { $separator } ».
cli-source = { $title } ({ $kind } ; licence : { $licence })
cli-source-synthetic = synthétique
cli-source-real = telle que fournie

cli-kind-import = import
cli-kind-add = ajout
cli-kind-edit = modification
cli-kind-remove = suppression
cli-kind-restore = retour de la corbeille
cli-kind-merge = fusion
cli-kind-set = réglage
cli-kind-undo = annulation
cli-kind-redo = rétablissement

cli-table-source = sources
cli-table-region = régions
cli-table-actor = acteurs
cli-table-competence = compétences
cli-table-tie = liens
cli-table-project = projets et instances
cli-table-affiliation = participations
cli-table-institution = institutions
cli-table-statistic = statistiques
cli-table-answer = réponses d’enquête
cli-table-measure = mesures de politique publique
cli-table-setting = réglages
cli-table-layout = dispositions

cli-head-event = Événement
cli-head-at = Temps (UTC)
cli-head-kind = Quoi
cli-head-subject = Objet
cli-head-records = Enregistrements
cli-head-region = Région
cli-head-name = Nom
cli-head-actors = Acteurs
cli-head-column = Colonne
cli-head-field = Prise pour
cli-head-first-values = Premières valeurs
cli-heading-groups = Acteurs par groupe
cli-heading-layers = Liens par couche
cli-heading-sources = Sources

## The founding report's figures

cli-published-note = Chiffres de 2000 à 2006 qu’imprime le rapport fondateur, et ce qui en découle. Ils servent à vérifier les calculs ; ils ne décrivent pas la situation actuelle.
cli-head-id = Id
cli-head-value = Imprimé
cli-head-computed = Calculé
cli-head-figure = Chiffre
cli-head-paragraph = Où
cli-heading-statements = Affirmations sans chiffre
cli-heading-contradictions = Où le rapport se contredit

## Diagnosis on screen

cli-cannot-read = { $file } ne peut être lu : { $reason }.
cli-cannot-write = { $file } ne peut être écrit : { $reason }. Rien n’a été laissé à moitié fait ; choisissez un autre emplacement avec --out.
cli-bad-dictionary = Le dictionnaire ne peut être utilisé : { $reason }
cli-which-region = Quelle région ?
cli-which-region-hint = Dites-le avec --region, ou une fois pour toutes avec : milieu set FILE home AT22. Les régions présentes : milieu regions FILE
cli-no-period = Il n’y a pas de période à juger.
cli-nobody-in-region = Aucun acteur n’est dans la région { $region } pendant la dernière période demandée.
cli-see-regions = Les régions et pays qui ont des acteurs sont énumérés par : milieu regions FILE
cli-regions-with-actors = Régions qui ont des acteurs, la plus proche d’abord : { $list }.
cli-unknown-indicator = Aucun indicateur n’a le code { $code } ; voir : milieu indicators
cli-unknown-instrument = Aucun instrument n’a l’id { $id } ; voir : milieu instruments
cli-unknown-format = « { $text } » n’est pas un format ; il y a : { $formats }, csv.
cli-heading-type = Type de réseau
cli-heading-factors = Six facteurs
cli-factor-scale = 0 est le plus faible, 1 le plus fort ; neuf tirages sur dix se trouvent sur la ligne. { $comparison }
cli-few-actors = { $actors ->
    [one] { $actors } acteur seulement
   *[other] { $actors } acteurs seulement
 } : ce qui suit est un dénombrement, non une mesure.
cli-heading-gatekeepers = Passeurs : qui fait entrer les connaissances de l’extérieur
cli-heading-weak = Ce qui est faible, et pourquoi
cli-heading-instruments = Ce qui pourrait être fait
cli-heading-unknown = Ce qu’on ne sait pas, et ce qui le dirait
cli-heading-course = Évolution
cli-heading-indicators = Tous les indicateurs
cli-heading-rows = Lignes derrière le nombre
cli-type-because = Parce que : { $reasons }.
cli-factor-withheld = non donné
cli-factor-weak = faible
cli-concepts-known = concepts connus : { $known }
cli-more-gatekeepers = et encore { $count } ; voir --json ou le rapport.
cli-nothing-scored = Aucun facteur n’a de score : aucun ne peut être dit faible ou fort.
cli-nothing-weak = Aucun facteur n’est au-dessous du premier quartile de sa comparaison dans la part de tirages que demande le réglage.
cli-weak-factor = { $factor } : { $line } Au plus bas : { $concepts }.
cli-instrument = { $name } (¶{ $paragraph } ; pour { $factors })
cli-further-instruments = Autres instruments proposés : { $more } ; indécidables faute de données : { $undecided }. Voir le rapport.
cli-unknown = { $name } ({ $datum }) : { $tells }
cli-more-unknowns = et encore { $count } ; voir le rapport.
cli-more-of-diagnosis = Pour en voir plus : --all, --explain CODE, --json, ou milieu report. Région { $region }, données { $hash }, graine { $seed }, { $runs } tirages.
cli-head-group = Groupe
cli-head-inside = Intérieur
cli-head-outside = Extérieur
cli-head-share = Part
cli-head-code = Code
cli-head-status = Statut
cli-head-position = Position
cli-head-factor = Facteur
cli-head-unit = Unité
cli-head-row = Ligne
cli-head-adds = Ajoute
cli-head-note = Note
cli-head-record = Enregistrement
cli-explain-value = Valeur
cli-explain-formula = Formule
cli-explain-direction = Sens
cli-explain-source = Source de la mesure
cli-explain-reason = Remarque
cli-explain-coverage = Couverture
cli-explain-input = Entrée (utilisé/nécessaire)
cli-explain-frame = Comparé à
cli-explain-not-scored = C’est un trait, ou il a un optimum : il est montré et n’entre dans aucun score.
cli-explain-unit = Unité
cli-explain-factor = Facteur
cli-explain-tables = Tables nécessaires
cli-explain-fallback = Substitut
cli-explain-paragraphs = Rapport fondateur
cli-acts-on = Agit sur : { $factors }
cli-seen-in = Son effet se verrait dans : { $codes }

## Report, export, locate, demonstration

cli-report-written = Le rapport est dans { $file }.
cli-exported = { $nodes ->
    [one] { $nodes } acteur
   *[other] { $nodes } acteurs
 } et { $edges ->
    [one] { $edges } lien écrits
   *[other] { $edges } liens écrits
 } dans { $file } au format { $format }.
cli-exported-tables = { $count ->
    [one] { $count } table écrite
   *[other] { $count } tables écrites
 } dans { $folder }.
cli-nobody-located = Aucun acteur sans région n’est dans ces limites.
cli-located = Acteurs à l’intérieur d’une région : { $inside } ; près d’une région : { $near } ; dans aucune : { $outside } (événement { $event }).
cli-demo-not-ours = { $file } contient des données qui ne sont pas de la démonstration ; choisissez un autre dossier avec --out.
cli-demo-done = Les fichiers des sept clusters synthétiques sont dans { $folder } ; chaque cluster a un dossier avec les feuilles de calcul et les tableaux importés.
cli-demo-report = Le rapport est dans { $file } ; ouvrez-le dans un navigateur.
cli-demo-next = Essayez : milieu diagnose { $file } --region AT22 --explain AC01

reference-commands = Commandes
reference-indicators = Indicateurs
reference-instruments = Instruments
cli-mend-or-lenient = Corrigez cela dans le fichier, ou importez le reste avec --lenient.

## milieu network

cli-about-network = Mesurer, comparer, décomposer et dessiner un réseau
cli-more-network =
    Une source est un fichier de territoire, un dossier de référence (nodes.csv, ties_LAYER.csv), ou un fichier simple : liste d’arêtes, liste
    de participations, GraphML, GEXF, Pajek, UCINET DL.
    Exemples :
      milieu network measure ties.csv
      milieu network measure styria.milieu --layer knowledge --label group
cli-about-network-measure = Mesurer le réseau dans son ensemble, et chaque acteur
cli-more-network-measure =
    Les colonnes se reconnaissent à leurs en-têtes (source, target, weight ; actor, project), sinon à leur position. Les lignes inutilisables
    arrêtent la commande et sont énumérées ; --lenient les laisse de côté et continue.
    Exemples :
      milieu network measure --list
      milieu network measure ties.csv --directed --weights used
      milieu network measure board-seats.csv --affiliations --top 20 --by betweenness
      milieu network measure styria.milieu --region AT22 --label group,sector --out actors.parquet
cli-arg-network-source = Territoire, dossier de référence, liste d’arêtes, participations ou fichier de graphe
cli-arg-network-layer = Couche de liens à prendre ; les couches ne sont jamais additionnées
cli-arg-network-affiliations = Prendre les participations : qui est dans quel projet, événement ou instance
cli-arg-network-directed = Les liens du fichier ont un sens
cli-arg-network-nodes = Table des acteurs : id, name, une colonne par étiquette
cli-arg-network-region = Seulement les acteurs de cette région, et les liens entre eux
cli-arg-network-period = Années, p. ex. 2007-2013
cli-arg-network-weights = Si les poids comptent là où une mesure a les deux formes
cli-arg-network-projection = Ce qu’un projet de k partenaires ajoute à un lien : 1, 1/(k−1) ou 1/k
cli-arg-network-min-weight = Écarter les liens de poids inférieur à celui-ci
cli-arg-network-largest-project = Écarter les projets qui ont plus de partenaires que ce nombre
cli-arg-network-lenient = Laisser de côté les lignes inutilisables et continuer
cli-arg-network-label = Colonne qui range les acteurs en classes ; plusieurs possibles
cli-arg-network-unknown = Ce que sont les acteurs sans étiquette
cli-arg-network-draws = Tirages d’une comparaison aléatoire
cli-arg-network-out = Fichier des résultats : .csv, .xlsx, .json ou .parquet
cli-arg-network-measure-list = Énumérer toutes les mesures et ce qu’elles disent
cli-arg-network-measure-measures = Mesures par leurs codes, ou all
cli-arg-network-measure-per-actor = Montrer aussi les acteurs
cli-arg-network-measure-top = Combien d’acteurs montrer
cli-arg-network-measure-by = Mesure qui ordonne les acteurs
cli-arg-network-measure-approximate = Estimer l’intermédiarité à cette erreur près au lieu de la calculer exactement
cli-about-network-compare = Comparer deux réseaux, les couches ou périodes d’un seul, ou un réseau à des réseaux aléatoires
cli-more-network-compare =
    Les acteurs de deux sources se reconnaissent à leurs identifiants.
    Exemples :
      milieu network compare 2007.csv 2014.csv
      milieu network compare styria.milieu --layers knowledge,information
      milieu network compare keep.milieu --projects --period 2007-2013,2014-2020
      milieu network compare ties.csv --null degree --draws 200
cli-about-network-communities = Trouver des groupes qui ont plus de liens internes que par hasard
cli-more-network-communities =
    Exemples :
      milieu network communities ties.csv --runs 50
      milieu network communities styria.milieu --objective cpm --resolution 0.1 --out members.csv
      milieu network communities ties.csv --draws 100 --label office --nodes people.csv
cli-about-network-roles = Trouver qui se tient entre qui : coordinateurs, passeurs, agents de liaison
cli-more-network-roles =
    Exemples :
      milieu network roles styria.milieu --label group
      milieu network roles ties.csv --nodes people.csv --label office,status --unknown left-out --out brokers.parquet
cli-about-network-robustness = Voir ce qui reste quand des acteurs partent
cli-more-network-robustness =
    Exemples :
      milieu network robustness ties.csv
      milieu network robustness styria.milieu --orders degree,current-degree,random --label group
cli-about-network-regress = Expliquer les liens d’une couche par d’autres couches et par ce que sont les acteurs
cli-more-network-regress =
    Régression sur les paires d’acteurs (MRQAP), testée par double semi-partialisation. Les acteurs sans valeur sont laissés de côté et comptés.
    Exemples :
      milieu network regress lazega --outcome friendship --on cowork --same office --difference age
      milieu network regress styria.milieu --outcome knowledge --on products --same group,region
      milieu network regress ties.csv --directed --nodes people.csv --sender seniority --receiver seniority
cli-arg-network-outcome = Couche dont les liens sont expliqués ; sans elle, le réseau du fichier
cli-arg-network-on = Couches qui expliquent
cli-arg-network-same = Colonnes : les deux acteurs sont dans la même classe
cli-arg-network-sender = Colonnes de nombres : valeur de l’acteur d’où part le lien
cli-arg-network-receiver = Colonnes de nombres : valeur de l’acteur où va le lien
cli-arg-network-sum = Colonnes de nombres : somme des valeurs des deux acteurs
cli-arg-network-difference = Colonnes de nombres : différence au carré des valeurs des deux acteurs
cli-arg-network-regress-draws = Permutations de chaque test ; jusqu’à huit acteurs, toutes sont faites
cli-about-network-layout = Placer les acteurs pour un dessin, et garder les places
cli-more-network-layout =
    Exemples :
      milieu network layout ties.csv --out drawing.svg
      milieu network layout styria.milieu --algorithm wedges --label group --save by-group --out by-group.svg
      milieu network layout styria.milieu --keep by-group --out now.svg
cli-about-network-backbone = Garder les liens qui vont au-delà du hasard
cli-more-network-backbone =
    Exemples :
      milieu network backbone ties.csv --level 0.01 --out backbone.csv
      milieu network backbone board-seats.csv --affiliations --correction false-discoveries
cli-arg-network-compare-period = Années, p. ex. 2007-2013 ; plusieurs périodes d’une même source sont comparées
cli-arg-network-with = Une deuxième source
cli-arg-network-layers = Couches à comparer ; toutes si aucune n’est nommée
cli-arg-network-null = Comparer à des réseaux aléatoires qui conservent les liens de chaque acteur, ou les deux marges des participations
cli-arg-network-objective = Ce qui est rendu aussi grand que possible
cli-arg-network-resolution = Une valeur plus grande trouve des communautés plus petites
cli-arg-network-runs = Recherches avec des graines différentes ; leur consensus est montré
cli-arg-network-communities-draws = Réseaux aléatoires pour la significativité ; 0 pour aucun
cli-arg-network-top = Combien en montrer
cli-arg-network-orders = Ordres dans lesquels les acteurs partent
cli-arg-network-robustness-draws = Ordres aléatoires dont on fait la moyenne
cli-arg-network-algorithm = Comment les acteurs sont placés
cli-arg-network-rounds = Nombre maximal de tours des forces de disposition
cli-arg-network-layout-label = Colonne pour les secteurs du dessin, les stades d’une filière et les formes
cli-arg-network-layout-out = Fichiers pour les places (.csv, .xlsx, .json, .parquet) ou un dessin (.svg) ; plusieurs possibles
cli-arg-network-save = Garder la disposition dans le territoire sous ce nom, en une étape qu’on peut annuler
cli-arg-network-keep = Partir de la disposition gardée sous ce nom : qui a une place y reste
cli-arg-network-filter = Test des liens ; par défaut disparity pour des liens, stochastic-degree pour des participations
cli-arg-network-level = Plus grande valeur p d’un lien gardé
cli-arg-network-correction = Comment les valeurs p tiennent compte du grand nombre de liens
cli-arg-export-layout = Ajouter les places d’une disposition gardée dans le territoire
cli-no-layout = Le territoire ne garde pas de disposition « { $name } » ; voir : milieu network layout
cli-about-open = Ouvrir l’atelier sur un fichier de territoire, dans le navigateur
cli-more-open =
    Exemples :
      milieu open styria.milieu
      milieu open styria.milieu --read-only --no-browser --port 8080
cli-arg-port = Port de l’adresse de bouclage ; un port libre, sauf indication
cli-arg-no-browser = Ne pas ouvrir de navigateur, dire seulement où est l’atelier
cli-arg-read-only = Rien ne peut être modifié
cli-arg-web = Dossier avec les fichiers de la page, à la place de ceux du programme
cli-arg-no-open = Ne pas ouvrir l’atelier ensuite
cli-open-from-inside = L’atelier ne peut être ouvert depuis une autre commande.
cli-open-at = L’atelier de { $file } est à { $address } (Ctrl+C l’arrête).
cli-open-cannot-listen = Le port { $port } de cette machine ne peut être utilisé : { $reason }
cli-trash-empty = Rien n’est dans la corbeille.
cli-not-in-trash = Aucun acteur retiré ne s’appelle « { $text } ». « milieu restore FILE » liste ceux qui peuvent être ramenés.
cli-restored = Ramené : « { $subject } » avec { $records ->
        [one] un enregistrement
       *[other] { $records } enregistrements
    } qui en dépendent (événement { $event }). { $waiting ->
        [none] Rien d’autre n’attend.
       *[other] { $waiting ->
            [one] Un lien attend dans la corbeille que son autre extrémité soit ramenée.
           *[other] { $waiting } liens attendent dans la corbeille que leurs autres extrémités soient ramenées.
        }
    }
cli-head-key = Clé
cli-no-template = Il n’y a pas de modèle pour le genre « { $kind } » ; il y a : members, ties, survey.
cli-template-format = « { $file } » ne finit ni par .csv ni par .xlsx.
cli-template-there = « { $file } » existe déjà ; choisissez un autre nom.
cli-template-written = Écrit : { $file }. Ses colonnes : { $columns }.
cli-import-stopped = Arrêté avant que rien ne soit écrit.
cli-link-choice = « { $text } » n’est pas une décision sur un lien proposé. Possibles : { $known }.
cli-link-actors = « { $text } » ne nomme pas deux acteurs par leurs clés, avec | entre elles.
