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
