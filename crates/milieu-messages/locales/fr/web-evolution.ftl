### The workbench: how ties form, last and end.

web-evolution-joint-projects = projets communs
web-evolution-cannot = Rien ne peut encore être estimé à partir de ce choix.
web-evolution-no-time = Aucun des liens ou des projets du fichier ne dit quand il commence ou finit ; aucun changement n’est donc visible.
web-evolution-no-time-hint = Importez des liens ou des projets avec premiers et derniers jours, ou choisissez d’autres réseaux.
web-evolution-not-a-number = « { $text } » n’est pas un nombre qui convienne ici.
web-evolution-not-an-effect = « { $text } » n’est pas un effet des réseaux choisis.
web-evolution-no-such-change = « { $text } » n’est pas un des changements qu’on peut demander.
web-evolution-changes = D’une vague à l’autre, { $made ->
    [0] aucun lien n’a été noué
    [one] un lien a été noué
   *[other] { $made } liens ont été noués
 }, { $ended ->
    [0] aucun n’a pris fin
    [one] un a pris fin
   *[other] { $ended } ont pris fin
 } et { $kept ->
    [0] aucun n’a été maintenu
    [one] un a été maintenu
   *[other] { $kept } ont été maintenus
 }{ $known ->
    [yes] {" "}; les vagues ont au moins { $least } de leurs liens en commun (Jaccard)
   *[no] {""}
 }.
web-evolution-period = période
web-evolution-table-changes = Liens d’une vague à l’autre
web-evolution-none-yet = Rien n’a encore été estimé à partir de ces données avec ce modèle.
web-evolution-verdict = { $converged ->
    [yes] L’estimation a convergé : ratio de convergence maximal d’ensemble { $ratio }, au-dessous de { $wanted } ({ $simulations } simulations, graine { $seed }).
   *[no] L’estimation n’a pas convergé : ratio de convergence maximal d’ensemble { $ratio }, qui n’est pas au-dessous de { $wanted } ({ $simulations } simulations, graine { $seed }). Les nombres ci-dessous ne sont pas un résultat.
 }
web-evolution-head-odds = cote ×
web-evolution-table-estimates = Estimations
web-evolution-table-no-result = Valeurs atteintes quand la recherche a été abandonnée : pas un résultat
web-evolution-fit = { $any ->
    [yes] Les réseaux simulés avec le modèle diffèrent du réseau observé par { $bad } traits sur { $all } ({ $simulations } simulations, graine { $seed }).
   *[no] Les réseaux simulés avec le modèle ressemblent au réseau observé par les { $all } traits examinés ({ $simulations } simulations, graine { $seed }).
 }
web-evolution-estimate-first = Un contrefactuel part d’estimations. Rien n’a encore été estimé à partir de ces données avec ce modèle.
web-evolution-not-converged-yet = Un contrefactuel part d’estimations, et l’estimation de ce modèle n’a pas convergé.
web-evolution-say-what = Dites ce qui doit être différent.
web-evolution-not-run = À simuler : { $scenario }.
web-evolution-scenario = { $change ->
    [ease] Cote d’un nouveau lien pour « { $of } » changée de { $amount } %, cote du maintien de { $keeping } %{ $among ->
        [same] {" "}entre acteurs de même « { $attribute } »
        [different] {" "}entre acteurs de « { $attribute } » différents
       *[all] {""}
    }
    [off] Sans l’effet « { $of } »
    [attribute] « { $of } » de tous les acteurs changé de { $amount }
    [pairs] « { $of } » de toutes les paires changé de { $amount }
    [pace] Occasions de changer « { $of } » multipliées par { $amount }
    [come] { $amount ->
        [one] Un acteur de plus comme « { $of } »
       *[other] { $amount } acteurs de plus comme « { $of } »
    }
   *[leave] Sans « { $of } »
 }
web-evolution-table-baseline = Si rien ne change
web-evolution-table-differences = Différences : { $scenario }
web-evolution-head-more = tirages avec plus
web-evolution-head-parameters = doute dû aux paramètres
web-evolution-head-chance = doute dû au hasard
web-evolution-head-verdict = verdict
web-evolution-sense = { $sense ->
    [more] plus
    [less] moins
    [same] pareil
   *[unknown] on ne sait
 }
web-evolution-differs = { $scenario } – { $measure } : { $sense ->
    [more] plus attendu que si rien ne change, de { $mean } (intervalle à 95 % de { $low } à { $high }).
    [less] moins attendu que si rien ne change, de { $mean } (intervalle à 95 % de { $low } à { $high }).
    [same] pareil que si rien ne change.
   *[unknown] on ne sait si c’est plus ou moins que si rien ne change ({ $mean } ; intervalle à 95 % de { $low } à { $high }).
 }
web-evolution-doubt = Du doute sur un parcours donné, { $parameters } % viennent de ce qu’on ignore des paramètres, { $chance } % du hasard.
web-evolution-choose = Ce qui est examiné
web-evolution-networks = Réseaux à expliquer
web-evolution-dated = { $count ->
    [0] aucun daté
    [one] un daté
   *[other] { $count } datés
 }
web-evolution-waves = Vagues : jours ou années, la plus ancienne d’abord, avec des virgules
web-evolution-actors = Acteurs
web-evolution-everyone = De partout, pas de cette région seule
web-evolution-most = Seulement tant des plus actifs
web-evolution-tied = Laisser de côté les acteurs sans lien dans aucune vague
web-evolution-apply = Examiner
web-evolution-effects = Le modèle
web-evolution-by-default = C’est un modèle pour commencer. Changez-le pour demander autre chose.
web-evolution-reset = Revenir au modèle de départ
web-evolution-remove = Ôter { $effect }
web-evolution-search = Chercher des effets
web-evolution-add = Ajouter
web-evolution-add-effect = Ajouter un effet
web-evolution-with = de
web-evolution-part = compte pour
web-evolution-part-evaluation = nouer et maintenir également
web-evolution-part-creation = nouer des liens
web-evolution-part-maintenance = maintenir des liens
web-evolution-part-rate = à quel rythme
web-evolution-needs = Demande : { $what }
web-evolution-formula = Statistique
web-evolution-enters = Entre dans un choix comme
web-evolution-found = { $count ->
    [0] Aucun effet trouvé.
    [one] Un effet trouvé.
   *[other] { $count } effets trouvés.
 }
web-evolution-noteworthy = À noter dans ces données
web-evolution-estimate = Estimer
web-evolution-again = Estimer à nouveau
web-evolution-go-on = Reprendre où cela s’est arrêté
web-evolution-see = Voir les estimations
web-evolution-study-file = Fichier d’étude (TOML)
web-evolution-running = L’estimation est en cours
web-evolution-live = Parcours des paramètres
web-evolution-live-what = Chaque ligne est un paramètre, dessiné de sa plus petite à sa plus grande valeur jusqu’ici. Il s’est stabilisé quand sa ligne est plate.
web-evolution-ratio = Ratio de convergence d’ensemble jusqu’ici : { $ratio } (il faut moins de 0,15).
web-evolution-no-ratio = Aucun ratio de convergence n’a encore été mesuré.
web-evolution-now = maintenant
web-evolution-parameter = paramètre
web-evolution-stopped = L’estimation a été arrêtée. Ce qu’elle avait atteint est gardé jusqu’à la fin du programme.
web-evolution-says = Ce que disent les estimations
web-evolution-check-fit = Vérifier la qualité d’ajustement
web-evolution-what-if = Et si quelque chose était différent ?
web-evolution-to-model = Choisir un modèle
web-evolution-change = Ce qui est différent
web-evolution-change-ease = Des liens sont plus faciles à nouer ou à maintenir
web-evolution-change-off = Un effet cesse d’agir
web-evolution-change-attribute = Un attribut des acteurs est décalé
web-evolution-change-pairs = Un attribut des paires est décalé
web-evolution-change-pace = Les acteurs réexaminent leurs liens plus ou moins souvent
web-evolution-change-come = Des acteurs arrivent
web-evolution-change-leave = Un acteur part
web-evolution-of = Lequel
web-evolution-amount-odds = Cote d’un nouveau lien, pour cent de plus (moins : négatif)
web-evolution-amount-add = Ajouté à chaque valeur
web-evolution-amount-multiply = Multiplié par
web-evolution-amount-count = Combien
web-evolution-keeping = Cote du maintien d’un lien, pour cent de plus (moins : négatif)
web-evolution-among = Entre
web-evolution-among-all = tous les acteurs
web-evolution-among-same = acteurs de même { $attribute }
web-evolution-among-different = acteurs de { $attribute } différents
web-evolution-periods = Périodes à parcourir
web-evolution-set = Préparer
web-evolution-simulate = Simuler
web-evolution-simulate-again = Simuler à nouveau
web-evolution-title-estimate = Estimation du changement des liens
web-evolution-title-gof = Vérification de la qualité d’ajustement
web-evolution-title-simulate = Simulation d’un contrefactuel
