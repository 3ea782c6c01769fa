# The closed word lists.
#
# Glossaire (un mot par notion, partout le même) :
#   Facteurs : stimulation de l’innovation, accessibilité, réceptivité, identité, créativité, gouvernance.
#   Groupes d’acteurs : grande entreprise, PME, service aux entreprises, service financier, recherche, organisme public.
#   Types de réseau : écologique, identitaire, stratégique.
#   Régimes : marché, gouvernance, État.
#   Classes technologiques : haute, moyenne-haute, moyenne-basse, basse technologie.
#   Couches : produits, personnes, argent, information, connaissance.
#   tie = lien ; actor = acteur ; at home = du territoire ; outside = extérieur ; knowledge tie = lien de connaissance ;
#   body = instance ; bridging body = organisme passerelle ; gatekeeper = passeur ; gateway = porte vers l’extérieur ;
#   brokerage = intermédiation ; closure = fermeture ; betweenness = intermédiarité ; closeness = proximité ;
#   embeddedness = encastrement ; lock-in = verrouillage ; value chain = filière ; supply chain = chaîne d’approvisionnement ;
#   comparison frame = cadre de comparaison ; null model = modèle nul ; draw, run = tirage ; seed = graine ;
#   stand-in = substitut (X tient lieu de Y) ; withheld = non donné ; datum = donnée ; wave = vague ;
#   confidence interval = intervalle de confiance ; standard error = erreur type ; founding report = rapport fondateur.
actor-group-large-firm = grande entreprise
actor-group-sme = PME
actor-group-business-service = service aux entreprises
actor-group-financial-service = service financier
actor-group-research = recherche
actor-group-public = organisme public
actor-group-unknown = groupe inconnu

layer-products = produits
layer-people = personnes
layer-money = argent
layer-information = information
layer-knowledge = connaissance

factor-stimulus = Stimulation de l’innovation
factor-accessibility = Accessibilité
factor-receptivity = Réceptivité
factor-identity = Identité
factor-creativity = Créativité
factor-governance = Gouvernance

network-type-ecological = écologique
network-type-identity = identitaire
network-type-strategy = stratégique

regime-market = marché
regime-governance = gouvernance
regime-government = État

technology-class-high = haute technologie
technology-class-medium-high = technologie moyenne-haute
technology-class-medium-low = technologie moyenne-basse
technology-class-low = basse technologie

status-observed = observé
status-estimated = estimé
status-proxy = approché
status-imputed = imputé
status-withheld = non donné

direction-more = plus élevé, plus fort
direction-less = plus élevé, plus faible
direction-optimum = le plus fort au milieu
direction-trait = un trait du type, pas une force
list-separator = {", "}

# Concepts inside the factors. A concept without an entry is shown by its name in the dictionary.
concept-absorptive-base = base d’absorption
concept-branching = ramification
concept-bridging = mise en relation
concept-brokerage = intermédiation
concept-closure = fermeture
concept-cognitive-proximity = proximité cognitive
concept-cohesion = cohésion
concept-common-membership = appartenance commune
concept-common-strategy = stratégie commune
concept-coordination = coordination
concept-cost-pressure = pression sur les coûts
concept-decision = décision
concept-demand = demande
concept-dependence = dépendance
concept-distance = distance
concept-diversity-inside-actors = diversité interne des acteurs
concept-embeddedness = encastrement
concept-exploration = exploration
concept-formality = formalité
concept-gateways = portes vers l’extérieur
concept-growing-markets = marchés en croissance
concept-inclusion = inclusion
concept-institutions = institutions
concept-joint-investment = investissement commun
concept-learning-band = bande d’apprentissage
concept-levels = niveaux
concept-lifelong-learning = formation tout au long de la vie
concept-local-access = accès local
concept-market-exposure = exposition au marché
concept-outside-reach = portée extérieure
concept-outside-science = science extérieure
concept-people-per-r-d = personnes par unité de R&D
concept-products = produits
concept-programmes = programmes
concept-public-private-money = financement public-privé
concept-qualified-people = personnes qualifiées
concept-recombination = recombinaison
concept-regulation = réglementation
concept-robustness = robustesse
concept-science-access = accès à la science
concept-sector-mix = mélange des secteurs
concept-specialised-skills = compétences spécialisées
concept-speed-of-uptake = vitesse d’adoption
concept-spin-offs = essaimage
concept-supply-chain = chaîne d’approvisionnement
concept-team-diversity = diversité des équipes
concept-technology-push = poussée technologique
concept-transport = transports
concept-trust = confiance
concept-user-producer-learning = apprentissage entre utilisateurs et producteurs

# So many actors of a group.
actor-group-count-large-firm = { $count ->
    [one] { $count } grande entreprise
   *[other] { $count } grandes entreprises
 }
actor-group-count-sme = { $count ->
    [one] { $count } PME
   *[other] { $count } PME
 }
actor-group-count-business-service = { $count ->
    [one] { $count } service aux entreprises
   *[other] { $count } services aux entreprises
 }
actor-group-count-financial-service = { $count ->
    [one] { $count } service financier
   *[other] { $count } services financiers
 }
actor-group-count-research = { $count ->
    [one] { $count } organisme de recherche
   *[other] { $count } organismes de recherche
 }
actor-group-count-public = { $count ->
    [one] { $count } organisme public
   *[other] { $count } organismes publics
 }
actor-group-count-unknown = { $count ->
    [one] { $count } de groupe inconnu
   *[other] { $count } de groupe inconnu
 }
