# Français : fichier de territoire
# Why a territory file cannot be opened, read or written.
store-missing = Il n’y a pas de fichier « { $path } ». Vérifiez le nom, ou créez-y un nouveau territoire.
store-already-there = « { $path } » existe déjà. Choisissez un autre nom, ou ouvrez ce fichier.
store-folder = « { $path } » est un dossier, non un fichier de territoire. Nommez le fichier qu’il contient.
store-no-permission = Le système refuse l’accès à « { $path } ». Vérifiez les droits du fichier et de son dossier.
store-not-a-territory = « { $path } » n’est pas un fichier de territoire, ou son début est endommagé. Rien n’a été modifié. S’il contient des données à reprendre, importez-le dans un territoire.
store-newer-format = « { $path } » est au format { $found } ; ce programme connaît les formats jusqu’à { $known }. Ouvrez-le avec une version plus récente du programme.
store-migration-failed = « { $path } » n’a pas pu passer du format { $found } au format { $known } : { $detail }. L’essai a été fait sur une copie ; le fichier est tel qu’il était.
store-busy = Un autre processus utilise « { $path } ». Rien n’a été modifié ; réessayez quand il aura fini.
store-read-only = « { $path } » est en lecture seule : il est marqué ainsi, ou a été ouvert ainsi. Rien n’a été modifié.
store-disk-full = Le disque qui contient « { $path } » est plein. Rien n’a été modifié ; faites de la place et réessayez.
store-damaged = « { $path } » est endommagé : { $detail }. Restaurez-le depuis une sauvegarde.
store-bad-cell = « { $path } » contient « { $value } » dans la colonne { $column } de la table { $table }, ce qui est impossible. Le fichier a été modifié par un autre programme, ou il est endommagé.
store-not-there = Il n’y a pas d’enregistrement « { $key } » à supprimer dans { $table }. Rien n’a été modifié.
store-not-finite = La valeur { $column } de l’enregistrement « { $key } » dans { $table } n’est pas un nombre fini. Rien n’a été modifié.
store-reserved-kind = « { $kind } » n’est pas une commande applicable.
store-nothing-to-undo = Il n’y a plus rien à annuler.
store-nothing-to-redo = Il n’y a plus rien à rétablir.
store-unknown-event = Il n’y a pas d’événement { $event } dans l’historique.
store-system = Le système signale un problème avec « { $path } » : { $detail }.
store-internal = Défaut du programme lui-même, dans « { $path } » : { $detail }. Merci de le signaler.

# What a check of the file finds.
store-check-integrity = La base de données est endommagée : { $detail }.
store-check-log = Les événements ne découlent pas les uns des autres.
store-check-versions = { $count ->
    [one] { $count } version d’enregistrement
   *[other] { $count } versions d’enregistrements
 } de la table { $table } : chevauchement, ou fin antérieure au début.
store-check-counts = La table { $table } ne contient pas les versions que les événements disent avoir créées.
store-check-key = L’enregistrement « { $key } » de la table { $table } n’est pas ce que dit sa clé.

# The reference page of tables and columns.
schema-title = Le fichier de territoire
schema-intro = Un fichier de territoire est une base de données SQLite, au format { $format }. { $application } vaut { $number } (les lettres { $letters }), { $version } est le format.
schema-versions = Un enregistrement n’est jamais écrasé : chacune de ses versions est une ligne qui connaît l’événement qui l’a apportée ({ $from }) et celui qui l’a remplacée ou supprimée ({ $until }). Ce qu’est le territoire maintenant :
schema-at-event = Ce qu’il était après l’événement { $event } :
schema-unknown = L’inconnu est NULL, jamais zéro. Une liste vide ou un ensemble d’attributs vide est aussi NULL.
schema-records = Tables d’enregistrements
schema-house = Tables qui tiennent le fichier en ordre
schema-head-column = Colonne
schema-head-holds = Contient
schema-head-required = Toujours là
schema-head-meaning = Sens
schema-required = oui
schema-kind-text = texte
schema-kind-integer = entier
schema-kind-real = réel
schema-kind-boolean = entier, 0 ou 1
schema-kind-date = texte, jour `YYYY-MM-DD`
schema-kind-time = texte, UTC `YYYY-MM-DDThh:mm:ss.sssZ`
schema-kind-json = texte, JSON
schema-kind-event = entier, un événement

schema-column-record-id = Numéro de la ligne, pour la base de données seulement.
schema-column-record-recorded-from = Événement qui a apporté cette version de l’enregistrement.
schema-column-record-recorded-until = Événement qui l’a remplacée ou supprimée ; NULL tant qu’elle vaut.
schema-column-record-key = Clé, faite de ce qui identifie le fait.

schema-table-source = D’où viennent les lignes.
schema-column-source-key = Clé.
schema-column-source-title = Titre, tel qu’on le citerait.
schema-column-source-format = Format de lecture, p. ex. `cordis-csv`.
schema-column-source-file = Nom du fichier.
schema-column-source-sha256 = SHA-256 du fichier, en hexadécimal.
schema-column-source-retrieved = Jour où les données ont été prises ou lues.
schema-column-source-licence = Licence ou conditions.
schema-column-source-synthetic = Si les données ont été inventées à des fins de démonstration.

schema-table-region = Régions.
schema-column-region-key = Code, p. ex. de la NUTS.
schema-column-region-scheme = Classification et version, p. ex. `nuts-2016`.
schema-column-region-name = Nom.
schema-column-region-parent = Code de la région qui la contient.
schema-column-region-kind = `metropolitan`, `old-industrial`, `lagging` ou autre.
schema-column-region-longitude = Longitude d’un point intérieur, en degrés.
schema-column-region-latitude = Latitude d’un point intérieur, en degrés.

schema-table-actor = Entreprises, organisations et institutions.
schema-column-actor-key = Clé.
schema-column-actor-name = Nom.
schema-column-actor-short-name = Nom court.
schema-column-actor-actor-group = `large-firm`, `sme`, `business-service`, `financial-service`, `research` ou `public`.
schema-column-actor-group-basis = Comment le groupe est connu : `stated`, `derived` ou `name`.
schema-column-actor-kinds = Genres plus fins, une liste.
schema-column-actor-region = Région, au niveau le plus fin connu.
schema-column-actor-country = Pays, deux lettres comme dans les statistiques européennes.
schema-column-actor-town = Ville.
schema-column-actor-postcode = Code postal.
schema-column-actor-longitude = Longitude, en degrés.
schema-column-actor-latitude = Latitude, en degrés.
schema-column-actor-sector = Code de secteur.
schema-column-actor-sector-scheme = Classification du code de secteur : `nace2` ou autre.
schema-column-actor-employees = Personnes occupées.
schema-column-actor-tertiary-share = Part des diplômés du supérieur, de 0 à 1.
schema-column-actor-research = S’il fait sa propre recherche et développement.
schema-column-actor-research-expenditure = Dépenses de R&D, milliers d’euros par an.
schema-column-actor-turnover = Chiffre d’affaires, milliers d’euros par an.
schema-column-actor-business-group = Groupe d’entreprises auquel il appartient.
schema-column-actor-owner-region = Région du propriétaire.
schema-column-actor-filiere = Filière.
schema-column-actor-stage = Stade dans la filière, l’amont d’abord.
schema-column-actor-valid-from = Premier jour de son existence.
schema-column-actor-valid-until = Dernier jour de son existence.
schema-column-actor-attributes = Tout ce qui accompagnait la ligne.
schema-column-actor-source = Clé de la source.

schema-table-competence = Compétences des acteurs.
schema-column-competence-actor = Clé de l’acteur.
schema-column-competence-scheme = Vocabulaire du code : `own`, `cpc`, `nace2` ou autre.
schema-column-competence-code = Code ou terme.
schema-column-competence-weight = Force, supérieure à 0.
schema-column-competence-source = Clé de la source.

schema-table-tie = Liens entre deux acteurs, par couches.
schema-column-tie-from-actor = Clé de l’acteur d’où il part ; pour les produits, le fournisseur.
schema-column-tie-to-actor = Clé de l’acteur où il va ; pour les produits, l’acheteur.
schema-column-tie-layer = `products`, `people`, `money`, `information` ou `knowledge`.
schema-column-tie-directed = Si le sens importe.
schema-column-tie-weight = Force, supérieure à 0.
schema-column-tie-codified = Codifié (1) ou tacite (0).
schema-column-tie-formal = Formel (1) ou informel (0).
schema-column-tie-set-off-by = Ce qui l’a déclenché : `demand`, `cost`, `regulation` ou autre.
schema-column-tie-reported-by = Clé de l’acteur qui l’a déclaré.
schema-column-tie-valid-from = Premier jour.
schema-column-tie-valid-until = Dernier jour.
schema-column-tie-attributes = Tout ce qui accompagnait la ligne.
schema-column-tie-source = Clé de la source.

schema-table-project = Projets, instances et événements auxquels des acteurs participent.
schema-column-project-key = Clé.
schema-column-project-title = Titre.
schema-column-project-acronym = Acronyme.
schema-column-project-kind = `project`, `body` ou `event`.
schema-column-project-level = Niveau qui le porte : `local`, `regional`, `national` ou `eu`.
schema-column-project-programme = Programme.
schema-column-project-valid-from = Premier jour.
schema-column-project-valid-until = Dernier jour.
schema-column-project-budget = Coût total, en euros.
schema-column-project-public-money = Argent public, en euros.
schema-column-project-private-money = Argent privé, en euros.
schema-column-project-themes = Thèmes ou classes technologiques, une liste.
schema-column-project-strategic = S’il s’agit d’un plan ou d’une stratégie commune de long terme.
schema-column-project-set-off-by = Ce qui l’a déclenché : `demand`, `regulation` ou autre.
schema-column-project-decision-from = Jour où il a été proposé.
schema-column-project-decision-until = Jour où il a été décidé.
schema-column-project-attributes = Tout ce qui accompagnait la ligne.
schema-column-project-source = Clé de la source.

schema-table-affiliation = Acteurs qui participent à des projets, instances et événements.
schema-column-affiliation-actor = Clé de l’acteur.
schema-column-affiliation-project = Clé du projet.
schema-column-affiliation-role = Rôle : `coordinator`, `participant`, `member` ou autre.
schema-column-affiliation-contribution = Argent reçu, en euros.
schema-column-affiliation-valid-from = Premier jour, s’il diffère de celui du projet.
schema-column-affiliation-valid-until = Dernier jour, s’il diffère de celui du projet.
schema-column-affiliation-source = Clé de la source.

schema-table-institution = Institutions : l’infrastructure immatérielle qui lie les acteurs.
schema-column-institution-key = Clé.
schema-column-institution-name = Nom.
schema-column-institution-kind = `norm`, `protocol`, `association`, `channel` ou `routine`.
schema-column-institution-region = Région où elle est établie.
schema-column-institution-body = Clé de l’instance dont elle lie les membres.
schema-column-institution-valid-from = Premier jour.
schema-column-institution-valid-until = Dernier jour.
schema-column-institution-source = Clé de la source.

schema-table-statistic = Statistiques régionales : une ligne pour chaque cellule du tableau d’une source.
schema-column-statistic-region = Région.
schema-column-statistic-variable = Variable, ou code du tableau de la source.
schema-column-statistic-sector = Secteur.
schema-column-statistic-breakdown = Autres dimensions, `name=code` séparées par `;`.
schema-column-statistic-year = Année.
schema-column-statistic-value = Valeur ; NULL là où la source la marque comme manquante.
schema-column-statistic-unit = Unité telle que la source la donne.
schema-column-statistic-flag = Drapeau tel que la source le donne.
schema-column-statistic-region-scheme = Version de la classification des régions.
schema-column-statistic-source = Clé de la source.

schema-table-answer = Réponses aux questions de l’enquête.
schema-column-answer-actor = Clé de l’acteur qui a répondu.
schema-column-answer-item = Code de la question dans le dictionnaire de l’enquête.
schema-column-answer-value = Valeur sur l’échelle de la question.
schema-column-answer-scale-from = Plus petite valeur de l’échelle.
schema-column-answer-scale-to = Plus grande valeur de l’échelle.
schema-column-answer-year = Année de l’enquête.
schema-column-answer-source = Clé de la source.

schema-table-measure = Mesures de politique publique en vigueur.
schema-column-measure-key = Clé.
schema-column-measure-name = Nom.
schema-column-measure-kind = Instrument, ou `rd-grant`, `regulation`, `public-demand`, `ipr`.
schema-column-measure-valid-from = Premier jour.
schema-column-measure-valid-until = Dernier jour.
schema-column-measure-money = Argent, en euros.
schema-column-measure-reached = Clés des acteurs touchés, une liste.
schema-column-measure-source = Clé de la source.

schema-table-setting = Réglages nommés du territoire.
schema-column-setting-key = Nom.
schema-column-setting-value = Valeur.

schema-table-milieu = Une ligne : ce qui a créé le fichier.
schema-column-milieu-format = Format dans lequel le fichier a été créé.
schema-column-milieu-created-at = Moment de sa création.
schema-column-milieu-program = Version du programme qui l’a créé.

schema-table-event = Une ligne pour chaque commande appliquée, annulations et rétablissements compris. Les lignes ne sont jamais modifiées ni effacées.
schema-column-event-id = Numéro, à partir de 1, sans trous.
schema-column-event-at = Moment ; jamais avant l’événement précédent.
schema-column-event-kind = `import`, `add`, `edit`, `remove`, `merge`, `set`, `undo` ou `redo`.
schema-column-event-subject = Objet de la commande : un fichier, un nom.
schema-column-event-author = Qui.
schema-column-event-reason = Pourquoi.
schema-column-event-undoes = Pour annuler et rétablir : l’événement repris.
schema-column-event-program = Version du programme.

schema-table-event-count = Ce que chaque événement a fait à chaque table.
schema-column-event-count-event = Événement.
schema-column-event-count-table-name = Table.
schema-column-event-count-added = Enregistrements qui n’y étaient pas.
schema-column-event-count-changed = Enregistrements qui ont changé.
schema-column-event-count-removed = Enregistrements qui n’y sont plus.

schema-table-finding = Ce qui était notable dans les données d’un import, gardé avec son événement.
schema-column-finding-event = Événement.
schema-column-finding-position = Rang dans l’événement, à partir de 1.
schema-column-finding-severity = `note`, `warning` ou `error`.
schema-column-finding-code = Clé du message.
schema-column-finding-file = Fichier.
schema-column-finding-sheet = Feuille ou membre d’archive.
schema-column-finding-line = Ligne, comptée à partir de 1 comme on le fait à la main.
schema-column-finding-field = En-tête de colonne ou champ.
schema-column-finding-message = Message : clé et arguments.
schema-column-finding-hint = Que faire : clé et arguments.

schema-table-run = Résultats calculés auparavant, redonnés quand la même chose est demandée. Peut être vidée à tout moment.
schema-column-run-snapshot = SHA-256 de l’instantané.
schema-column-run-method = Méthode.
schema-column-run-version = Version de la méthode.
schema-column-run-parameters = Paramètres.
schema-column-run-seed = Graine, en décimal ; vide là où le hasard n’intervient pas.
schema-column-run-at = Moment du calcul.
schema-column-run-result = Résultat.

schema-table-layout = Où les acteurs d’un réseau ont été dessinés, pour que le dessin suivant ressemble au précédent. Aucun instantané n’en dépend.
schema-column-layout-key = Nom.
schema-column-layout-algorithm = Algorithme.
schema-column-layout-parameters = Paramètres par nom.
schema-column-layout-seed = Graine, en décimal ; vide là où le hasard n’intervient pas.
schema-column-layout-snapshot = SHA-256 des données dessinées.
schema-column-layout-positions = Place de chaque acteur par sa clé : `x y`, vers la droite et vers le haut.
