### The workbench: its frame, and what its pages say themselves.

web-places = Lieux
web-screen-home = Accueil
web-screen-scorecard-factors = Six facteurs
web-as-command = La même chose en commande :
web-problem = Cette page ne peut être montrée
web-not-built = Voici la page simple, sans script. Pour construire la page complète, lancez « npm ci » et « npm run build » dans le dossier « web », puis construisez à nouveau le programme.
web-no-page = Il n’y a pas de page à { $address }.
web-no-region = Aucun acteur n’a encore de région ; aucune région ne peut donc être diagnostiquée. Importez une liste de membres avec une colonne de région, ou donnez une région aux acteurs.
web-no-job = Il n’y a pas de tâche { $id } ; le programme a peut-être été relancé depuis.
web-no-upload = Il n’y a pas de fichier { $id } ; le programme a peut-être été relancé depuis. Remettez-le encore une fois.
web-read-only = L’atelier a été ouvert en lecture seule : rien ne peut être modifié.
web-foreign-host = Les requêtes adressées à « { $host } » ne reçoivent pas de réponse ici.
web-foreign-origin = Les requêtes venant de pages de « { $origin } » ne reçoivent pas de réponse ici.
web-wrong-token = Le jeton de l’adresse n’est pas celui de cet atelier. Prenez l’adresse que le programme a affichée.
web-no-token = Cet atelier demande l’adresse que le programme a affichée, avec son jeton.
web-command-not-allowed = « { $command } » ne peut être lancé depuis l’atelier.
web-changed-meanwhile = « { $subject } » a été modifié entre-temps, dans une autre fenêtre ou par un autre programme. Rien n’a été écrasé : regardez l’état présent, puis modifiez à nouveau.
web-home-holds =
    { $actors ->
        [one] Un acteur
       *[other] { $actors } acteurs
    } dans { $regions ->
        [one] une région
       *[other] { $regions } régions
    }, { $ties ->
        [one] un lien
       *[other] { $ties } liens
    } et { $projects ->
        [one] un projet
       *[other] { $projects } projets
    }.
web-home-changes = Derniers changements
web-column-event = N°
web-column-when = Quand
web-column-what = Quoi
web-column-subject = À propos de
web-event-name = { $kind } : { $subject }
web-place-home = Accueil
web-place-scorecard = Tableau de bord
web-skip = Aller au contenu
web-language = Langue
web-table-twin = La même chose en tableau
web-copy = Copier
web-copied = Copié.
web-working = En cours …
web-remaining =
    { $seconds ->
        [one] encore une seconde
       *[other] encore { $seconds } secondes
    }
web-cancel = Annuler
web-cancelled = C’est annulé.
web-failed = Cela n’a pas abouti ; on ne sait pas pourquoi.
web-server-gone = L’atelier ne répond pas. Le programme est-il arrêté ? Relancez-le avec « milieu open ».
web-place-territory = Territoire
web-place-network = Réseau
web-place-figures = Les six figures
web-place-evolution = Évolution
web-place-reports = Rapports
web-place-data = Données
web-place-settings = Réglages
web-screen-territory-map = Carte
web-screen-territory-statistics = Statistiques
web-screen-territory-compare = Comparaison
web-screen-network-graph = Graphe
web-screen-network-matrix = Matrice
web-screen-network-proximities = Proximités
web-screen-network-gateways = Portes et lacunes
web-screen-network-time = Temps
web-screen-scorecard-type = Type de réseau
web-screen-scorecard-diagnosis = Diagnostic
web-screen-scorecard-approach = Approche
web-screen-scorecard-targets = Objectifs
web-screen-figures-innovation = De la connaissance à l’innovation
web-screen-figures-creativity = Créativité
web-screen-figures-links = Liens des six groupes
web-screen-figures-speed = Intégration et vitesse
web-screen-figures-framework = Cadre des six facteurs
web-screen-figures-policy = Champs de politique
web-screen-evolution-model = Modèle
web-screen-evolution-estimates = Estimations
web-screen-evolution-counterfactual = Contrefactuel
web-screen-reports-library = Rapports
web-screen-data-import = Import
web-screen-data-sources = Sources et doutes
web-screen-data-quality = Qualité
web-screen-data-history = Historique et corbeille
web-screen-settings = Réglages
web-export-format = « { $format } » n’est pas un format de vue ; les formats connus sont { $formats }.
web-export-missing = Il n’y a ni figure ni tableau « { $id } » sur { $page }.
web-take-away = Emporter
web-take-svg = Dessin (SVG)
web-take-png = Image (PNG)
web-take-csv = Tableau (CSV)
web-take-xlsx = Classeur (XLSX)
web-take-json = Données (JSON)
