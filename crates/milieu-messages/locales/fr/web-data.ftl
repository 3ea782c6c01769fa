### The workbench: data (import, sources, quality, history).

## Import

web-data-import-empty = Rien n’est encore dans ce territoire. Commencez par une liste de membres : déposez un fichier ici, ou remplissez un modèle.
web-data-import-answer = Déposez des fichiers ici : tableurs, CSV, réseaux, listes de projets, statistiques. Rien n’est écrit avant que vous acceptiez.
web-data-drop = Déposez des fichiers n’importe où sur cette page, ou choisissez-les
web-data-choose = Choisir des fichiers
web-data-drop-here = Lâcher pour remettre
web-data-uploading = Remise de « { $file } » …
web-data-looking = Lecture des fichiers …
web-data-files = Fichiers
web-data-remove-file = Ôter « { $file } »
web-data-start-over = Recommencer
web-data-kind = Ce qu’ils contiennent
web-data-kind-found = Trouvé : { $kind }
web-data-how = Comment ils sont lus
web-data-sheet = Feuille
web-data-sheet-found = trouvée par le programme
web-data-encoding = Encodage
web-data-encoding-found = trouvé par le programme
web-data-encoding-now = Lu en { $encoding }.
web-data-encoding-guess = Lu en { $encoding } : une supposition. Si des lettres semblent fausses, choisissez-en un autre.
web-data-layer = Couche des liens qui n’en nomment pas
web-data-layer-none = aucune
web-data-region = Région des acteurs qui n’en nomment pas
web-data-source = D’où ils viennent
web-data-title = Titre de la source
web-data-licence = Licence ou conditions
web-data-retrieved = Jour où les données ont été prises
web-data-synthetic-check = Ces données sont inventées (synthétiques)
web-data-again = Relire ce qui a déjà été importé
web-data-preview = Premières lignes
web-data-preview-of = Premières lignes de { $table }
web-data-column-is = La colonne « { $column } » est
web-data-as-attribute = gardée telle quelle
web-data-left-out = laissée de côté
web-data-missing-fields = Aucune colonne n’est encore : { $fields }. Sans cela, les lignes ne servent à rien : choisissez la colonne ci-dessous.
web-data-refresh = Relire
web-data-would-bring = Apporterait { $rows ->
        [one] une ligne
       *[other] { $rows } lignes
    } : { $records }.
web-data-records-of = { $count } { $table }
web-data-groups = Groupes que le programme propose
web-data-group = Groupe
web-data-ground = Motif
web-data-legal-form = Forme juridique
web-data-count = Nombre
web-data-examples = Par exemple
web-data-findings-none = Aucun constat : chaque ligne et chaque cellule se lit.
web-data-findings = { $count ->
        [one] Un constat
       *[other] { $count } constats
    }
web-data-filter = Montrer seulement
web-data-filter-text = contenant le texte
web-data-all = tout
web-data-error = erreur
web-data-warning = avertissement
web-data-note = remarque
web-data-shown-of = { $shown } sur { $count } montrés.
web-data-more = En montrer plus
web-data-download-findings = Télécharger les constats (CSV)
web-data-pairs = { $count ->
        [none] Aucun doublon probable
       *[other] { $count ->
            [one] Un doublon probable
           *[other] { $count } doublons probables
        }
    }
web-data-pairs-later = Vous pourrez en décider après l’import, ici ou sous Qualité.
web-data-pair-known = déjà là
web-data-pair-new = nouveau
web-data-likeness = ressemblance { $score }
web-data-merge = Fusionner : garder « { $keep } »
web-data-merge-short = Fusionner
web-data-not-same = Distincts
web-data-not-same-of = « { $first } » et « { $second } » sont distincts
web-data-merged = Fusionnés. « { $keep } » reste.
web-data-told-apart = C’est retenu : ils sont deux.
web-data-accept = Importer
web-data-accept-rest = Importer le reste, laisser ce qui ne se lit pas
web-data-accept-faults = { $count ->
        [one] Une cellule ou une ligne ne se lit pas. Corrigez le fichier, ou importez le reste.
       *[other] { $count } cellules ou lignes ne se lisent pas. Corrigez le fichier, ou importez le reste.
    }
web-data-accept-stops = Rien ne peut être importé en l’état : voir les erreurs.
web-data-importing = Import de { $files }
web-data-done = Fait : { $subject } est dans le territoire, en un seul pas.
web-data-undo = Annuler « { $what } »
web-data-redo = Rétablir « { $what } »
web-data-undone = Annulé : « { $what } ». Tout est comme avant.
web-data-redone = Rétabli : « { $what } ».
web-data-next-file = Importer un autre fichier
web-data-cannot-read = « { $file } » ne peut être utilisé
web-data-rest-goes-on = Les autres fichiers continuent sans lui.
web-data-nothing-written = Rien n’a été écrit.
web-data-too-large = « { $file } » dépasse { $limit } Go, le maximum qui peut être remis. Importez-le par la ligne de commande, ou divisez-le.
web-data-upload-cut = « { $file } » n’est pas arrivé entier. Remettez-le à nouveau.
web-data-not-kept = « { $file } » ne peut être conservé : { $detail }. Faites de la place sur le disque et remettez-le à nouveau.
web-data-file-not-handed = « { $file } » n’a pas été remis. L’atelier ne lit et n’écrit que son propre territoire et les fichiers remis ou téléchargés.
web-data-closed = Le territoire est ouvert en lecture seule, ou un état antérieur est montré : rien ne peut être modifié ici.
web-data-to-now = Revenir au présent
web-data-templates = Modèles
web-data-templates-why = Des tableaux vides dont les en-têtes sont lus sans aucune correspondance. Remplissez-en un et déposez-le ici.
web-data-template-members = Liste de membres
web-data-template-ties = Liste de liens
web-data-template-survey = Feuille d’enquête
web-data-download-as = { $what } en { $format }
web-data-needed = nécessaire
web-data-fields-of = Colonnes : { $kind }
web-data-headings = En-têtes qui sont lus

## Columns

web-data-col-field = Champ
web-data-col-heading = En-tête
web-data-col-needed = Nécessaire
web-data-col-also = Lu aussi sous
web-data-col-title = Source
web-data-col-file = Fichier
web-data-col-format = Format
web-data-col-licence = Licence
web-data-col-retrieved = Pris le
web-data-col-records = Enregistrements
web-data-col-made = Inventé
web-data-col-ground = Comment le groupe est connu
web-data-col-actors = Acteurs
web-data-col-share = Part
web-data-col-unknown = Inconnu
web-data-col-fact = À propos de
web-data-col-said = Ce que dit chaque source
web-data-col-spread = Écart
web-data-col-problem = Ce qui ne va pas
web-data-col-advice = Que faire
web-data-col-first = L’un
web-data-col-second = L’autre
web-data-col-likeness = Ressemblance
web-data-col-why = Pourquoi
web-data-col-weight = Poids
web-data-col-row = Ligne
web-data-col-actor = Acteur
web-data-col-source = Source
web-data-col-who = Qui
web-data-col-reason = Raison
web-data-col-key = Clé
web-data-col-removed = Retiré
web-data-col-with = Revient avec
web-data-col-decide = Décider

## Sources and doubt

web-data-sources-answer = { $sources ->
        [none] Il n’y a pas encore de source.
       *[other] { $sources ->
            [one] Une source est derrière ces données.
           *[other] { $sources } sources sont derrière ces données.
        }
    } { $without ->
        [none] Chaque enregistrement nomme sa source.
       *[other] { $without ->
            [one] Un enregistrement ne nomme pas de source.
           *[other] { $without } enregistrements ne nomment pas de source.
        }
    }
web-data-doubt-answer = { $disagreements ->
        [none] Aucune source n’en contredit une autre.
       *[other] { $disagreements ->
            [one] Sur un fait, des sources diffèrent ; les deux valeurs sont gardées.
           *[other] Sur { $disagreements } faits, des sources diffèrent ; toutes les valeurs sont gardées.
        }
    } { $guessed ->
        [none] Aucun groupe n’a été deviné d’après un nom.
       *[other] { $guessed ->
            [one] Le groupe d’un acteur a été deviné d’après son nom.
           *[other] Les groupes de { $guessed } acteurs ont été devinés d’après leurs noms.
        }
    }
web-data-sources = Sources
web-data-synthetic = synthétique
web-data-not-synthetic = non
web-data-unknown = inconnu
web-data-basis = Comment les groupes des acteurs sont connus
web-data-basis-stated = indiqué par la source
web-data-basis-derived = déduit de la forme juridique ou de la taille
web-data-basis-name = deviné d’après le nom
web-data-basis-unknown = groupe inconnu
web-data-unknown-fields = Ce qui est inconnu des acteurs
web-data-percent = { $value } %
web-data-disagreements = { $count ->
        [none] Où les sources diffèrent : nulle part
       *[other] { $count ->
            [one] Où les sources diffèrent : un fait
           *[other] Où les sources diffèrent : { $count } faits
        }
    }
web-data-fact-statistic = { $region }, { $year } { $parts }
web-data-fact-tie = { $from } – { $to }
web-data-said = { $source } : { $value }

## Quality

web-data-quality-answer = { $findings ->
        [none] Les imports n’ont laissé aucun constat
       *[other] { $findings ->
            [one] Les imports ont laissé un constat
           *[other] Les imports ont laissé { $findings } constats
        }
    }, { $pairs ->
        [none] aucune paire d’acteurs n’est un doublon probable
       *[other] { $pairs ->
            [one] une paire d’acteurs est peut-être un seul
           *[other] { $pairs } paires d’acteurs sont peut-être des doublons
        }
    }, { $gaps ->
        [none] et aucune lacune ne ressort.
       *[other] { $gaps ->
            [one] et une lacune ressort.
           *[other] et { $gaps } lacunes ressortent.
        }
    }
web-data-file-sound = Le fichier lui-même a été vérifié et il est sain.
web-data-file-damaged = Le fichier lui-même est endommagé. Revenez à une copie, ou annulez jusqu’avant le dommage.
web-data-check = Ce que la vérification du fichier a trouvé
web-data-looking-for-pairs = Comparaison des noms
web-data-gap = { $what } : { $count ->
        [one] un acteur
       *[other] { $count } acteurs
    }
web-data-gap-region = Sans région
web-data-gap-group = Sans groupe
web-data-gap-ties = Sans liens ni participations
web-data-gap-source = Sans source
web-data-mend-in-list = Pour en corriger beaucoup à la fois, importez à nouveau la liste avec la colonne manquante.

## History and trash

web-data-history-answer = { $events ->
        [none] Rien n’a encore été modifié.
       *[other] { $events ->
            [one] Un changement est enregistré.
           *[other] { $events } changements sont enregistrés.
        }
    } { $trash ->
        [none] La corbeille est vide.
       *[other] { $trash ->
            [one] Un acteur retiré est dans la corbeille.
           *[other] { $trash } acteurs retirés sont dans la corbeille.
        }
    }
web-data-looking-back = Vous voyez le territoire tel qu’il était après l’événement { $event }.
web-data-events = Changements, les plus récents d’abord
web-data-events-kind = Genre
web-data-change = { $table } { $added ->
        [none] {""}
       *[other] +{ $added }
    }{ $changed ->
        [none] {""}
       *[other] { " " }~{ $changed }
    }{ $removed ->
        [none] {""}
       *[other] { " " }−{ $removed }
    }
web-data-change-legend = + ajouté, ~ modifié, − retiré
web-data-taken-back = { $what } (annulé)
web-data-look-then = Voir le territoire tel qu’il était alors
web-data-its-findings = { $count ->
        [one] un constat
       *[other] { $count } constats
    }
web-data-newer = Plus récents
web-data-older = Plus anciens
web-data-one-event = Seul l’événement { $event } est montré.
web-data-trash = Corbeille
web-data-trash-empty = Rien n’a été retiré qui puisse revenir.
web-data-restore = Ramener « { $name } »
web-data-restore-short = Ramener
web-data-restored = « { $name } » est de retour. { $waiting ->
        [0] {""}
        [one] Un lien attend son autre extrémité, qui est aussi dans la corbeille.
       *[other] { $waiting } liens attendent leurs autres extrémités, qui sont aussi dans la corbeille.
    }
web-data-records-count = { $count ->
        [none] rien d’autre
       *[other] { $count ->
            [one] un enregistrement
           *[other] { $count } enregistrements
        }
    }

## Fields

web-data-field-members-key = Clé
web-data-field-members-name = Nom
web-data-field-members-short-name = Nom court
web-data-field-members-group = Groupe
web-data-field-members-kinds = Genres
web-data-field-members-legal-form = Forme juridique
web-data-field-members-region = Région
web-data-field-members-country = Pays
web-data-field-members-town = Ville
web-data-field-members-postcode = Code postal
web-data-field-members-longitude = Longitude
web-data-field-members-latitude = Latitude
web-data-field-members-point = Latitude et longitude
web-data-field-members-sector = Secteur
web-data-field-members-sector-scheme = Nomenclature du secteur
web-data-field-members-employees = Effectif
web-data-field-members-tertiary-share = Part de diplômés du supérieur
web-data-field-members-research = Recherche propre
web-data-field-members-research-expenditure = Dépenses de R&D
web-data-field-members-turnover = Chiffre d’affaires
web-data-field-members-business-group = Groupe d’entreprises
web-data-field-members-owner-region = Région du propriétaire
web-data-field-members-filiere = Filière
web-data-field-members-stage = Stade dans la filière
web-data-field-members-from = Depuis
web-data-field-members-until = Jusqu’à
web-data-field-members-competences = Compétences
web-data-field-members-memberships = Appartenances
web-data-field-ties-from = De qui
web-data-field-ties-to = À qui
web-data-field-ties-layer = Couche
web-data-field-ties-directed = A une direction
web-data-field-ties-weight = Poids
web-data-field-ties-formal = Formel
web-data-field-ties-codified = Codifié
web-data-field-ties-trigger = Déclencheur
web-data-field-ties-reported-by = Signalé par
web-data-field-ties-from-date = Depuis
web-data-field-ties-until-date = Jusqu’à
web-data-field-survey-actor = Qui a répondu
web-data-field-survey-item = Question
web-data-field-survey-value = Réponse
web-data-field-survey-scale-from = Plus petite valeur de l’échelle
web-data-field-survey-scale-to = Plus grande valeur de l’échelle
web-data-field-survey-year = Année

## Tables and groups

web-data-table-source = sources
web-data-table-region = régions
web-data-table-actor = acteurs
web-data-table-competence = compétences
web-data-table-tie = liens
web-data-table-project = projets et instances
web-data-table-affiliation = participations
web-data-table-institution = institutions
web-data-table-statistic = statistiques
web-data-table-answer = réponses d’enquête
web-data-table-measure = mesures de politique
web-data-table-setting = réglages
web-data-table-layout = dispositions
web-data-group-large-firm = grande entreprise
web-data-group-sme = PME
web-data-group-business-service = service aux entreprises
web-data-group-financial-service = service financier
web-data-group-research = recherche
web-data-group-public = organisme public
