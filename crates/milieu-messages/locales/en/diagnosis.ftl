# English: diagnosis
indicator-own-name = { $name }

# --- comparison frames ---
frame-null = against { $draws ->
    [0] a null model of the same size
   *[other] { $draws } draws of a null model of the same size
}
frame-set = among { $regions } other regions of NUTS level { $level } in the same data
frame-ensemble = among { $networks } simulated networks of the three types
frame-goalposts = between declared ends
frame-past = against the own first period
frame-kind-null = null model
frame-kind-set = comparable regions
frame-kind-ensemble = simulated networks
frame-kind-goalposts = declared ends
frame-kind-past = own past
comparison-set = Compared with { $regions } other regions of NUTS level { $level } that have enough actors in the same data.
comparison-no-set = Only { $regions } comparable regions have enough actors; { $needed } make a comparison set. Values are placed against null models, simulated networks, declared ends or the own past.

# --- factor scores ---
score-no-frame = { $code } has a value, but nothing to compare it with.
score-not-measured = { $code } was not measured.
score-missing-concept = { $concept } ({ $codes })
score-withheld = Withheld: { $there } of { $all } concepts are there, { $needed } percent are needed. Missing: { $missing }.
score-withheld-no-indicators = Withheld: the dictionary has no indicator with a direction for this factor.
score-opposed-concepts = Over the comparable regions “{ $first }” and “{ $second }” run against each other (correlation { $correlation }): their mean hides both.
doubt-sampling = sampling
doubt-measurement = measurement
doubt-method = method

# --- network type ---
type-withheld-few-features = Not judged: { $used } features of { $rows } rows of Table 1 are there; { $needed } features of { $rows_needed } rows are needed.
type-withheld-joint-projects = Not judged: the only ties are common projects. Such ties are formal by construction and reach as far as the programme's rules, so they do not show the type; { $used } other features are there.
type-withheld-no-ensemble = Not judged: networks of { $actors } actors with these gaps are too small or too thin to be simulated for comparison.
type-withheld-no-information = Not judged: on simulated networks with the same gaps the error of a degree is { $rmse }, hardly better than answering one third each ({ $one_third }).
type-thin-joint-projects = The only ties are common projects; they are left out, and the degrees rest on the other traits.
type-thin-features = Only { $used } features are there; { $enough } or more make an answer firm.
type-thin-rows = Only { $rows } rows of Table 1 are seen; { $enough } or more make an answer firm.
type-thin-actors = Only { $actors } actors; below { $enough } the degrees are coarse.
type-thin-fit = The network lies farther from every mixture of the three types than 95 percent of the simulated ones.
type-fit-inside = It looks like a mixture of the three types.
type-fit-strained = It is an unusual mixture of the three types.
type-fit-none-of-the-three = It is like none of the three types.
type-strategy-large-firms = led by large firms in the layer of products
type-strategy-services-and-research = led by business services and research in the layer of knowledge
type-feature-AC01 = share of ties that lead abroad
type-feature-AC02 = ties to the outside per actor
type-feature-ID03 = fragmentation
type-feature-GO01 = share of formal ties
type-feature-local-ties = ties at home per actor
type-feature-several-layers = share of ties in several layers
type-feature-outside-owners = share of firms owned from outside
type-feature-cross-sector = ties across sectors beyond chance
type-feature-closure = closed triangles
type-feature-bridged-paths = paths between groups over bridging bodies
type-feature-degree-gini = inequality of ties
type-feature-qualified = share of people with tertiary education
type-feature-research-firms = share of firms with research of their own
table-row-a = regions, sectors and firms
table-row-b = knowledge base
table-row-c = knowledge interaction
table-row-1 = innovation stimulus
table-row-2 = accessibility
table-row-3 = receptivity
table-row-4 = identity
table-row-5 = creativity
table-row-6 = governance

# --- conditions ---
condition-empty = The rule asks nothing.
condition-fact = { $fact }: { $value }
condition-fact-unknown = Not known: { $fact }
condition-no-value = { $name } ({ $code }) is not known.
condition-value = { $name } ({ $code }) is { $value }.
condition-move = { $name } ({ $code }) is { $value }, after { $before } in the period before.
condition-no-earlier = { $name } ({ $code }) has no value in an earlier period.
condition-no-frame = { $name } ({ $code }) is { $value }, with nothing to compare it with.
condition-position = { $name } ({ $code }) is { $value }; { $position } percent of its frame is weaker.
outcome-holds = holds
outcome-does-not-hold = does not hold
outcome-cannot-tell = cannot tell
fact-large-firms = large firms at home
fact-smes = small and medium firms at home
fact-business-services = business services at home
fact-financial-services = financial services at home
fact-research = research organisations at home
fact-public-bodies = public bodies at home
fact-projects = projects with partners from here
fact-bodies = bodies with members from here
fact-centres = bridging bodies and competence centres at home
fact-actors = actors at home
fact-norms = norms and protocols in force
fact-mapped-share = share of home actors whose group is known
fact-service-density = density of ties between small firms and services or research, over that among small firms

# --- expectations: Table 1 ---
expectation-cell-a-ecological = peripheral region, low technology, small traditional firms
expectation-cell-a-identity = industrial cluster, medium technology, innovative small firms
expectation-cell-a-strategy = urban area, high technology, large firms
expectation-cell-b-ecological = symbolic and synthetic knowledge
expectation-cell-b-identity = synthetic and symbolic knowledge
expectation-cell-b-strategy = analytical and synthetic knowledge
expectation-cell-c-ecological = knowledge spills over
expectation-cell-c-identity = interactive learning
expectation-cell-c-strategy = knowledge management and joint research projects
expectation-cell-1-ecological = competition on cost
expectation-cell-1-identity = needs of customers and an integrated supply chain
expectation-cell-1-strategy = new products for special markets, and technology push
expectation-cell-2-ecological = hard to reach from abroad and within
expectation-cell-2-identity = hard to reach from abroad, easy within
expectation-cell-2-strategy = easy to reach from abroad, hard within
expectation-cell-3-ecological = few qualified people
expectation-cell-3-identity = specialised skilled workers
expectation-cell-3-strategy = many fields inside each actor
expectation-cell-4-ecological = fragmented and dependent on the outside
expectation-cell-4-identity = embedded at home, with an identity of its own
expectation-cell-4-strategy = little cognitive closeness and common identity
expectation-cell-5-ecological = technology is adopted
expectation-cell-5-identity = networking and interactive learning
expectation-cell-5-strategy = high investment in research and development
expectation-cell-6-ecological = public infrastructure and finance, deregulation
expectation-cell-6-identity = several levels of government in the region, and bridging institutions
expectation-cell-6-strategy = national industrial strategy and alliances
# --- expectations: ¶104–106 ---
cluster-class-high = high technology
cluster-class-medium = medium technology
cluster-class-low = low technology
expectation-weakness-medium-accessibility = low international accessibility
expectation-weakness-medium-creativity = little creativity: processes are improved rather than products invented
expectation-weakness-medium-governance = few formal instruments to govern knowledge relations
expectation-weakness-high-embeddedness = large firms are little embedded at home
expectation-weakness-high-creativity = research is hard to join with creativity led by users and demand
expectation-weakness-high-concentration = too much rests with large firms; spin-offs and smaller firms take little part
expectation-weakness-low-accessibility = too low international accessibility
expectation-weakness-low-receptivity = little receptivity and few qualified skills
expectation-weakness-low-identity = little identity and fragmented decisions

# --- lock-in ---
lock-in-warning = Warning: the territory keeps talking to itself.
lock-in-compatible-structure = The structure is compatible with lock-in; one period cannot show more.
lock-in-silent = No warning of lock-in.
lock-in-cannot-tell = Lock-in cannot be judged from these data.
lock-in-sign-inward-ties = ties turn inward
lock-in-sign-falling-variety = variety falls
lock-in-sign-ageing-partners = partners stay the same
lock-in-sign-no-new-sources = no new sources of knowledge
lock-in-sign-inward-structure = few ties lead abroad
lock-in-sign-redundant-structure = ties are redundant
lock-in-sign-closed-hierarchy = the well tied are tied to each other
lock-in-sign-narrow-structure = few ties across sectors

# --- trajectory ---
trajectory-leading-type = The leading type changes from { $from } to { $to }.
trajectory-peak = { $factor } peaks.
trajectory-trough = { $factor } is at its lowest.

# --- what is not known ---
unknown-factor = whether { $factor } is strong or weak
unknown-narrows = { $factor }: the interval would be { NUMBER($share, maximumFractionDigits: 0) } percent narrower
unknown-type = the network type
unknown-lock-in = lock-in
unknown-expectation = an expectation of the report for this type or class
unknown-instrument = whether “{ $name }” fits

# --- method ---
method-frames = Each value is placed in one frame: a null model of the same size where there is one, else comparable regions, else simulated networks, else declared ends, else the own past. Positions run from 0, weakest, to 1, strongest.
method-aggregation = Indicators of one concept are averaged; concepts, equally weighted, are joined by the geometric mean. A score needs { $needed } percent of its concepts.
method-uncertainty = Scores are medians over { $runs } draws of sampling, measurement and method (seed { $seed }); intervals hold 90 percent of them.
method-weak = A factor is called weak when it lies below the first quartile of its frame in at least { $share } percent of the draws.
method-type = Degrees of the network type come from projecting the network on mixtures of simulated networks of the three types, with the same actors and the same gaps.
method-mixed-frames = The scores join positions from different frames; each score says which.
method-joint-projects = The knowledge network is a stand-in made of common projects: it sees what is funded.
method-no-knowledge = There are neither knowledge ties nor projects: nothing is said about the network.
method-trajectory = { $periods } periods; earlier values are placed in the frames of the last.
method-synthetic = The data are synthetic: made up for demonstration. Nothing here is a finding about a real region.

# --- progress ---
progress-indicators = Measuring indicators ({ $period })
progress-comparison = Measuring comparable regions
progress-network-type = Simulating networks of the three types
progress-factor-scores = Factor scores, { $runs } draws
progress-conclusions = Drawing conclusions

### Proximity model and suggested links

proximity-model-nothing-varies = No proximity is known of these pairs and differs between them: coordinates, sectors or competences, business groups or an earlier period would tell.
proximity-model-too-few-ties = There are fewer than { $needed } ties of which all proximities are known: too few for a model.
proximity-model-undecided = The pairs do not decide the model: what they have in common separates ties from other pairs completely, or not at all.
suggested-links-too-many = { $actors } actors are at home; pairs are looked at up to { $most }.
suggested-links-no-earlier = There is no earlier period with ties of the same kind, so lists cannot be held against what happened later.
suggested-links-nothing-gained = No tie came up between actors at home in both periods, so there is nothing to find.
