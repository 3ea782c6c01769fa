# The closed word lists.
actor-group-large-firm = large firm
actor-group-sme = small or medium firm
actor-group-business-service = business service
actor-group-financial-service = financial service
actor-group-research = research
actor-group-public = public body
actor-group-unknown = group unknown

layer-products = products
layer-people = people
layer-money = money
layer-information = information
layer-knowledge = knowledge

factor-stimulus = Innovation stimulus
factor-accessibility = Accessibility
factor-receptivity = Receptivity
factor-identity = Identity
factor-creativity = Creativity
factor-governance = Governance

network-type-ecological = ecological
network-type-identity = identity
network-type-strategy = strategy

regime-market = market
regime-governance = governance
regime-government = government

technology-class-high = high technology
technology-class-medium-high = medium-high technology
technology-class-medium-low = medium-low technology
technology-class-low = low technology

status-observed = observed
status-estimated = estimated
status-proxy = proxy
status-imputed = imputed
status-withheld = withheld

direction-more = more is stronger
direction-less = more is weaker
direction-optimum = strongest in between
direction-trait = a trait of the type, not a strength
list-separator = {", "}

# Concepts inside the factors. A concept without an entry is shown by its name in the dictionary.
concept-absorptive-base = absorptive base
concept-branching = branching
concept-bridging = bridging
concept-brokerage = brokerage
concept-closure = closure
concept-cognitive-proximity = cognitive proximity
concept-cohesion = cohesion
concept-common-membership = common membership
concept-common-strategy = common strategy
concept-coordination = coordination
concept-cost-pressure = cost pressure
concept-decision = decision
concept-demand = demand
concept-dependence = dependence
concept-distance = distance
concept-diversity-inside-actors = diversity inside actors
concept-embeddedness = embeddedness
concept-exploration = exploration
concept-formality = formality
concept-gateways = gateways
concept-growing-markets = growing markets
concept-inclusion = inclusion
concept-institutions = institutions
concept-joint-investment = joint investment
concept-learning-band = learning band
concept-levels = levels
concept-lifelong-learning = lifelong learning
concept-local-access = local access
concept-market-exposure = market exposure
concept-outside-reach = outside reach
concept-outside-science = outside science
concept-people-per-r-d = people per R&D
concept-products = products
concept-programmes = programmes
concept-public-private-money = public-private money
concept-qualified-people = qualified people
concept-recombination = recombination
concept-regulation = regulation
concept-robustness = robustness
concept-science-access = science access
concept-sector-mix = sector mix
concept-specialised-skills = specialised skills
concept-speed-of-uptake = speed of uptake
concept-spin-offs = spin-offs
concept-supply-chain = supply chain
concept-team-diversity = team diversity
concept-technology-push = technology push
concept-transport = transport
concept-trust = trust
concept-user-producer-learning = user-producer learning

# So many actors of a group.
actor-group-count-large-firm = { $count ->
    [one] { $count } large firm
   *[other] { $count } large firms
 }
actor-group-count-sme = { $count ->
    [one] { $count } small or medium firm
   *[other] { $count } small or medium firms
 }
actor-group-count-business-service = { $count ->
    [one] { $count } business service
   *[other] { $count } business services
 }
actor-group-count-financial-service = { $count ->
    [one] { $count } financial service
   *[other] { $count } financial services
 }
actor-group-count-research = { $count ->
    [one] { $count } research organisation
   *[other] { $count } research organisations
 }
actor-group-count-public = { $count ->
    [one] { $count } public body
   *[other] { $count } public bodies
 }
actor-group-count-unknown = { $count ->
    [one] { $count } of unknown group
   *[other] { $count } of unknown group
 }
