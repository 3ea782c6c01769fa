### The frame around every screen, the home screen, the inspector, the settings.

## Words used in many places

web-unknown = inconnu
web-yes = oui
web-no = non
web-close = Fermer
web-save = Enregistrer
web-cut = { $text } …
web-column-fact = Fait
web-column-value = Valeur
web-column-with = Avec
web-column-layer = Couche
web-column-direction = Direction
web-column-strength = Force
web-column-form = Forme
web-column-knowledge = Connaissance
web-column-time = De – à
web-column-project = Projet ou instance
web-column-role = Rôle
web-column-basis = Connu par
web-column-competence = Compétence
web-column-scheme = Vocabulaire
web-column-source = Source
web-column-item = Question
web-column-scale = Échelle
web-column-year = Année
web-column-changed = Ce qui a changé
web-column-records = Enregistrements
web-column-number = Nombre

## Top bar

web-bar = Fichier, temps et outils
web-region = Région
web-region-choice = { $name } ({ $count })
web-period = Période
web-period-all = Comme le dit le fichier
web-period-ever = Tout le temps
web-period-day = Le { $day }
web-when = Jour et historique
web-as-of = Ce qui était vrai ce jour-là
web-as-of-clear = N’importe quel jour
web-recorded = Le fichier tel qu’il était après
web-recorded-now = Maintenant
web-earlier = Vous regardez un état antérieur du fichier : tel qu’il était après le changement { $event }. Rien ne peut être modifié ici.
web-earlier-unknown = Vous regardez un état antérieur du fichier. Rien ne peut être modifié ici.
web-back-to-now = Revenir au présent
web-reading = Lecture seule
web-reading-why = L’atelier a été ouvert en lecture seule : rien ne peut être modifié.
web-undo = Annuler
web-undo-named = Annuler : { $name }
web-redo = Rétablir
web-redo-named = Rétablir : { $name }
web-nothing-to-undo = Rien à annuler
web-nothing-to-redo = Rien à rétablir
web-undone = Annulé : { $name }
web-redone = Rétabli : { $name }
web-share = Partager
web-share-copied = L’adresse est copiée, sans le jeton.
web-share-needs = Qui l’ouvre a besoin de ce fichier ouvert dans son propre atelier, sur sa machine : l’adresse dit quoi regarder, pas où sont les données. Avec le même fichier, on voit exactement ceci.
web-share-address = Adresse de cette vue
web-look = Apparence
web-theme-system = Comme le système
web-theme-light = Claire
web-theme-dark = Sombre
web-theme-contrast = Contraste élevé
web-print = Imprimer
web-jobs = Tâches
web-jobs-running =
    { $count ->
        [one] Une tâche est en cours
       *[other] { $count } tâches sont en cours
    }
web-jobs-none = Aucune tâche n’a encore été lancée. Tout ce qui dure plus d’un instant figure ici et continue quand la page est fermée.
web-job-running = en cours
web-job-done = terminée
web-job-failed = échouée
web-job-cancelled = annulée
web-job-seconds =
    { $seconds ->
        [one] une seconde
       *[other] { $seconds } secondes
    }
web-job-open = Ouvrir
web-keys-button = Touches

## Search

web-search = Recherche et commandes
web-search-hint = Acteur, région, indicateur, écran ou commande
web-search-empty = Rien ne porte un tel nom.
web-search-count =
    { $count ->
        [0] rien trouvé
        [one] un résultat
       *[other] { $count } résultats
    }
web-hit-screen = écran
web-hit-region = région
web-hit-actor = acteur
web-hit-indicator = indicateur
web-hit-project = projet
web-hit-command = commande

## Inspector

web-inspector = Inspecteur
web-inspector-facts = Faits
web-inspector-ties = Liens
web-inspector-evidence = Preuves
web-inspector-history = Historique
web-no-actor = Il n’y a pas d’acteur « { $key } » dans cet état du fichier.
web-actor-holds = { $group } ; { $ties ->
        [0] aucun lien
        [one] un lien
       *[other] { $ties } liens
    }, { $projects ->
        [0] dans aucun projet
        [one] dans un projet
       *[other] dans { $projects } projets
    }.
web-actor-facts = Ce qui est connu
web-actor-ties = Liens
web-actor-projects = Projets et instances
web-actor-evidence = D’où on le sait
web-actor-competences = Compétences
web-actor-answers = Réponses aux enquêtes
web-actor-history = Changements de cet enregistrement
web-rows-all = Afficher les { $total } lignes
web-rows-of = { $shown } lignes sur { $total } sont montrées.
web-evidence-facts = Faits
web-evidence-ties =
    { $count ->
        [one] un lien
       *[other] { $count } liens
    }
web-basis-stated = indiqué par la source
web-basis-derived = déduit de la forme juridique, de la taille ou de la nomenclature
web-basis-name = deviné d’après le nom
web-tie-to = vers
web-tie-from = de
web-tie-mutual = mutuel
web-tie-formal = formel
web-tie-informal = informel
web-tie-codified = codifiée
web-tie-tacit = tacite
web-history-added = ajouté
web-history-removed = retiré
web-history-changed = { $field } : { $old } → { $new }
web-history-other = détails sans champ propre
web-edit = Modifier
web-remove = Retirer
web-remove-sure = Retirer cet acteur avec ses liens et ses participations ? Cela peut être annulé.
web-remove-yes = Oui, retirer
web-removed = Retiré. Cela peut être annulé.
web-saved = Enregistré.
web-nothing-changed = Rien n’a été modifié.
web-choose-unknown = inconnu
web-show-in-graph = Montrer dans le graphe
web-reason = Pourquoi (gardé dans l’historique)
web-wrong-number = Il faut ici un nombre.
web-wrong-least = Il faut ici au moins { $least }.
web-wrong-most = Il faut ici au plus { $most }.
web-wrong-date = Il faut ici un jour, comme 2024-03-01.
web-wrong-required = Ce champ ne peut rester vide.
web-wrong-order = La fin ne peut précéder le début.
web-wrong-fields =
    { $count ->
        [one] Un champ est à corriger.
       *[other] { $count } champs sont à corriger.
    }
web-conflict = Quelqu’un a modifié cet acteur entre-temps. Rien n’a été écrasé.
web-conflict-field = { $field } : vous avez { $yours }, le fichier a maintenant { $theirs }
web-conflict-same = Seuls des champs auxquels vous n’avez pas touché ont été modifiés.
web-conflict-gone = L’acteur a été retiré entre-temps.
web-conflict-mine = Enregistrer quand même le mien
web-conflict-theirs = Prendre ce qu’a le fichier
web-field-name = Nom
web-field-short-name = Nom court
web-field-group = Groupe
web-field-kinds = Genres, séparés par « ; »
web-field-region = Région (code)
web-field-country = Pays (code)
web-field-town = Ville
web-field-postcode = Code postal
web-field-longitude = Longitude
web-field-latitude = Latitude
web-field-sector = Secteur (code)
web-field-sector-scheme = Nomenclature du secteur
web-field-employees = Personnes employées
web-field-tertiary-share = Part de diplômés du supérieur (0 à 1)
web-field-research = Recherche et développement propres
web-field-research-expenditure = Dépenses de recherche, milliers d’euros par an
web-field-turnover = Chiffre d’affaires, milliers d’euros par an
web-field-business-group = Groupe d’entreprises
web-field-owner-region = Région du propriétaire (code)
web-field-filiere = Filière
web-field-stage = Stade dans la filière
web-field-since = Depuis
web-field-until = Jusqu’à

## Home

web-home-empty = Ce fichier est vide. Apportez une liste de membres, et l’atelier montre qui travaille avec qui, par où entre la connaissance et ce qui manque.
web-home-empty-second = Un tableau avec des noms suffit pour commencer ; les groupes sont proposés d’après les formes juridiques et les secteurs, et chaque pas peut être annulé.
web-home-import = Importer un fichier
web-home-template = Télécharger un modèle
web-home-standing = Où en est la région
web-home-waits = Le diagnostic est en cours …
web-home-findings = Constats
web-home-next = Meilleur pas suivant
web-home-next-data = Ce qui manque et dirait le plus
web-home-synthetic = Données synthétiques
web-home-jobs = En cours
web-home-no-region = Aucun acteur n’a encore de région. Donnez une région aux acteurs, dans l’inspecteur ou par import, et les six facteurs apparaissent ici.
web-home-factor = { $factor } : { $line }
web-home-gatekeeper = { $name } porte { $percent } % des liens vers l’extérieur.
web-home-open-scorecard = Ouvrir le tableau de bord

## Tour

web-tour = Visite guidée
web-tour-question = Que faites-vous ?
web-tour-centre = Je dirige un centre
web-tour-policy = Je fais des politiques
web-tour-research = Je fais de la recherche
web-tour-skip = Pas maintenant
web-tour-again = Lancer la visite
web-tour-step = Étape { $step } sur { $steps }
web-tour-go = Y aller
web-tour-next = Étape suivante
web-tour-back = Étape précédente
web-tour-end = Terminer la visite
web-tour-pause = Fermer ; la visite attend à l’Accueil
web-tour-resume = Continuer la visite
web-tour-done = La visite est finie. À vous : importez un fichier dans un territoire vide.
web-tour-centre-1 = Voyez qui porte vos liens vers l’extérieur : ouvrez Portes et lacunes.
web-tour-centre-2 = Déposez votre liste de membres sur Import et regardez ce qui est proposé avant d’accepter.
web-tour-centre-3 = Trouvez un membre par la recherche, ouvrez-le et corrigez un fait. Annuler le reprend.
web-tour-centre-4 = Ouvrez les six facteurs et voyez ce qui ferait le plus bouger le plus faible.
web-tour-centre-5 = Voyez quels champs de politique conviennent à ce qui a été trouvé ici.
web-tour-policy-1 = Choisissez votre région en haut et lisez ses six facteurs.
web-tour-policy-2 = Voyez de quel type de réseau il s’agit, et avec quelle certitude.
web-tour-policy-3 = Ouvrez Portes et lacunes : qui porte les liens vers l’extérieur, et qui ne se parle pas ?
web-tour-policy-4 = Ouvrez le diagnostic et voyez quels points faibles sont confirmés, et par quoi.
web-tour-policy-5 = Des points faibles aux champs de politique : ouvrez la sixième figure.
web-tour-research-1 = Vérifiez d’où viennent les données et ce qui est douteux.
web-tour-research-2 = Ouvrez le graphe et choisissez couches et dates.
web-tour-research-3 = Confrontez la matrice des six groupes à ce que donnerait le hasard.
web-tour-research-4 = Choisissez vagues et effets pour un modèle du changement des liens.
web-tour-research-5 = Copiez un écran en commande et relancez-la ailleurs : la ligne est au bas de l’écran.

## Keys

web-keys = Touches
web-keys-all = Touches de l’atelier
web-keys-off = Les touches sont désactivées ; les Réglages les réactivent.
web-keys-on = Utiliser les touches d’une seule lettre
web-keys-note = Les touches avec Ctrl ou ⌘ marchent toujours.
web-key-search = recherche et commandes
web-key-undo = annuler
web-key-redo = rétablir
web-key-help = toutes les touches
web-key-escape = fermer, un niveau plus haut
web-key-link = copier l’adresse
web-key-command = copier en commande
web-key-go = aller à { $place }
web-key-then = { $first } puis { $second }
web-copied-command = La commande est copiée.
web-no-command = Cet écran n’a pas de commande.

## Settings

web-settings-file = { $file } pèse { NUMBER($megabytes, maximumFractionDigits: 1) } Mo et a { $events ->
        [one] un changement
       *[other] { $events } changements
    } dans son historique.
web-settings-tables = Ce que contient le fichier
web-settings-look = Langue et apparence
web-settings-keys = Touches
web-settings-about = À propos
web-settings-version = Milieu { $version }
web-settings-licence = Logiciel libre sous licence MIT ou licence Apache 2.0, au choix.
web-settings-local = Tout s’exécute sur cette machine ; aucune requête ne part vers une autre.
web-settings-parts = La page est faite avec Svelte (MIT) et Fluent (Apache 2.0) ; les composants du programme et leurs licences figurent dans ses sources.
web-settings-territory = Réglages du fichier
web-setting-home = Régions du territoire (codes séparés par des virgules)
web-setting-periods = Périodes (comme 2007-2013, séparées par des virgules)
web-setting-comparison = Régions de comparaison (codes séparés par des virgules)
web-settings-backup = Sauvegarde
web-settings-backup-why = Une copie de tout le fichier tel qu’il est, avec son historique.
web-settings-backup-do = Télécharger une copie
web-settings-path = Le fichier se trouve à { $path }.
