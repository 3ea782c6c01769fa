# English: indicators

### Indicators from statistics and surveys, survey items, receptivity of an actor

## Innovation stimulus

indicator-IS01-name = Demand as a trigger
indicator-IS01-plain = Of the actors that innovate, the share that customers, users or new needs set going.
indicator-IS02-name = Balance of stimuli
indicator-IS02-plain = Whether demand, rather than cost pressure, equipment or new technology, sets innovation off.
indicator-IS03-name = Learning between users and producers
indicator-IS03-plain = Of the pairs of buyer and supplier in the region, the share that also exchange knowledge.
indicator-IS04-name = Integration of the supply chain
indicator-IS04-plain = How much of what actors of the region trade with others they trade inside the region.
indicator-IS05-name = Market exposure
indicator-IS05-plain = How much of the turnover of the region's sectors is earned abroad.
indicator-IS06-name = Pull of growing markets
indicator-IS06-plain = Whether the region sits in sectors whose markets grow faster than those of others.
indicator-IS07-name = Technology push
indicator-IS07-plain = Of the actors that innovate, the share that research results, patents or equipment suppliers set going.
indicator-IS08-name = Cost pressure
indicator-IS08-plain = The share of actors that price competition sets going.
indicator-IS09-name = Pull of regulation
indicator-IS09-plain = The share of projects that a norm, a safety rule or an environmental rule set off.

## Receptivity

indicator-RE01-name = Qualified people
indicator-RE01-plain = The share of employees with tertiary education.
indicator-RE02-name = Lifelong learning
indicator-RE02-plain = The share of adults, or of firms, that keep learning.
indicator-RE03-name = Specialised skills
indicator-RE03-plain = Whether technicians and craft workers are more common here than elsewhere.
indicator-RE04-name = People per unit of R&D
indicator-RE04-plain = How many qualified people stand behind each unit of research money in a class of industry.
indicator-RE05-name = Cognitive proximity of ties
indicator-RE05-plain = Whether actors cooperate with those who know similar things more than chance pairs would.
indicator-RE06-name = Ties in the learning band
indicator-RE06-plain = The share of ties neither too close nor too far to learn from.
indicator-RE07-name = Absorptive base
indicator-RE07-plain = The share of actors with engineers, own research, training or a certified process.
indicator-RE08-name = Diversity inside actors
indicator-RE08-plain = How different the competences are that one actor holds.
indicator-RE09-name = Speed of uptake
indicator-RE09-plain = How long it takes until half of the actors use what the first one uses.

## Profile of region and network: rows a to c of Table 1

indicator-RG01-name = Peripherality
indicator-RG01-plain = How far the region is from the centre, by accessibility and income.
indicator-RG02-name = Mix of technology classes
indicator-RG02-plain = How much of manufacturing employment a technology class has.
indicator-RG03-name = Size structure
indicator-RG03-plain = How much of the employment is in small and medium firms, or in the five largest.
indicator-RG04-name = Innovative SMEs
indicator-RG04-plain = The share of small and medium firms that brought out something new.
indicator-KB01-name = Analytical knowledge base
indicator-KB01-plain = How common science-based occupations are here compared with elsewhere.
indicator-KB02-name = Synthetic knowledge base
indicator-KB02-plain = How common engineering-based occupations are here compared with elsewhere.
indicator-KB03-name = Symbolic knowledge base
indicator-KB03-plain = How common creative occupations are here compared with elsewhere.
indicator-KI01-name = Spill-over
indicator-KI01-plain = How much knowledge arrives unintended: by people moving, by imitation, by being near.
indicator-KI02-name = Interactive learning
indicator-KI02-plain = How much knowledge arrives through informal, repeated exchange.
indicator-KI03-name = Joint projects
indicator-KI03-plain = How much knowledge arrives through formal joint projects.

## Technology intensity of manufacturing

indicator-ST01-name = Export share of a technology class
indicator-ST01-plain = How much of manufacturing exports a class of industry has.
indicator-ST02-name = Employment share in manufacturing
indicator-ST02-plain = How much of manufacturing employment a class of industry has.
indicator-ST03-name = Value added share
indicator-ST03-plain = How much of manufacturing value added a class of industry has.
indicator-ST04-name = Share of all employment
indicator-ST04-plain = How many of all people employed work in a class of industry.
indicator-ST05-name = Change of the employment share
indicator-ST05-plain = Whether a class of industry gains or loses weight over the years.
indicator-ST06-name = Trade balance
indicator-ST06-plain = Whether the region sells more of a class of goods than it buys.
indicator-ST07-name = Qualified share
indicator-ST07-plain = How many of the people in a class of industry are qualified in science and technology.
indicator-ST08-name = Qualified people per unit of R&D
indicator-ST08-plain = Whether knowledge in a class of industry sits more in people than in research money.
indicator-ST09-name = Service gap
indicator-ST09-plain = How much more qualified people are found in services than in manufacturing.
indicator-ST10-name = Relative productivity
indicator-ST10-plain = Whether a class of industry has more of value added than of employment.
indicator-ST11-name = Relative export orientation
indicator-ST11-plain = Whether a class of industry has more of exports than of value added.
indicator-ST12-name = Distance of technology profiles
indicator-ST12-plain = How different two classes of industry are over exports, value added, employment, qualified people and research.

## Specialisation and variety

indicator-RV00-name = Location quotient
indicator-RV00-plain = How much more common a sector is here than elsewhere; 1 is as common.
indicator-RV01-name = Unrelated variety
indicator-RV01-plain = How evenly the region works in sectors that have little to do with each other.
indicator-RV02-name = Related variety
indicator-RV02-plain = How evenly the region works in branches of the same broader sectors.
indicator-RV03-name = Coherence
indicator-RV03-plain = How related the sectors are that the region is strong in.
indicator-RV04-name = Relatedness density
indicator-RV04-plain = How near the sectors the region lacks are to those it has.
indicator-RV05-name = Relatedness
indicator-RV05-plain = How related the sectors are that people of the region work in.
indicator-RV06-name = Concentration
indicator-RV06-plain = How different the region's mix of sectors is from the reference area, or how concentrated it is.
indicator-RV07-name = Complexity
indicator-RV07-plain = Whether the region is strong in sectors that few others, and these diverse ones, are strong in.
indicator-RV08-name = Related entry
indicator-RV08-plain = Whether new sectors grow where related ones are, over all regions.

## Linear or systemic: the rows of Table 2

indicator-SY1-name = Linear or systemic: key word
indicator-SY1-plain = Whether projects speak of technology or of knowledge.
indicator-SY2-name = Linear or systemic: stimulus
indicator-SY2-plain = Whether cost and equipment or demand set innovation off.
indicator-SY3-name = Linear or systemic: process
indicator-SY3-plain = Whether innovation comes from in-house research and licences or from solving problems together.
indicator-SY4-name = Linear or systemic: human resources
indicator-SY4-plain = Whether workers are seen as cost or as a source of ideas.
indicator-SY5-name = Linear or systemic: competitiveness
indicator-SY5-plain = Whether actors compete by scale and productivity or by flexibility and speed.
indicator-SY6-name = Linear or systemic: governance
indicator-SY6-plain = Whether market and hierarchy or networks rule the ties.
indicator-SY7-name = Linear or systemic: policies
indicator-SY7-plain = Whether public money goes to research grants and rules or to bridging and joint projects.

## Why a number of this kind is withheld

indicator-missing-statistic = There is no figure for “{ $concept }” in { $region }. A table with the variable { $variable } would tell.
indicator-missing-second-year = “{ $concept }” is known for one year only in { $region }; a second year would tell.
indicator-missing-reference = There is no area to compare with: “{ $concept }” of { $year } is missing for the European Union, the country and other regions. The setting “reference” names another area.
indicator-missing-items = Nobody in the region has answered: { $items }.
indicator-missing-layer = There are no ties of the layer { $layer } in the region.
indicator-missing-sectors = “{ $concept }” is missing for: { $sectors }.
indicator-missing-total = { $variable } has no total over all sectors.
indicator-missing-actor-field = No actor of the region states: { $field }.
indicator-missing-variable = There is no figure { $variable } for { $region }.
indicator-ambiguous-variable = { $variable } has { $rows } rows for { $region } in its latest year; the definition must name sector, breakdown or unit.
indicator-zero-denominator = The figure below the line is zero.
indicator-no-computation = { $code } names no computation.
indicator-unknown-variant = There is no variant “{ $variant }” of this indicator.
indicator-formula-refuses = The formula has no value for these data ({ $what }).
indicator-other-classification = The sector codes of { $variable } are not of the classification that the rule { $rule } needs. The setting “sector-scheme” says which they are.
indicator-no-manufacturing-divisions = { $variable } gives “{ $concept }” by broad sections only; figures for the divisions of manufacturing (two digits) would tell.
indicator-undecided-classes = Parts of these divisions belong to different classes and are not given: { $codes }. Figures at three digits would tell.
indicator-total-below-parts = In { $variable } the total is smaller than its manufacturing part.
indicator-published-at-two-digits = { $why } A published share by the two-digit rule exists: ask for the variant nace2-2d.
indicator-codes-too-coarse = The sector codes of { $variable } do not reach this level; the variant 1 reads sections, finer data would give more.
indicator-too-few-regions = { $found } comparable regions have all sectors of { $variable }; { $needed } are needed.

## Stand-ins

indicator-standin-two-digits = Groups inside these divisions are not given: { $codes }. The value is that of the two-digit rule; the bounds say what the groups could make it.
indicator-standin-incomplete-manufacturing = The divisions given make up { $percent } percent of manufacturing; the value is their share, the bounds hold whatever the rest is.
indicator-standin-firm-counts = Numbers of firms stand in for people employed.
indicator-standin-national = The national value stands in for the region's.
indicator-standin-national-by-sector = National figures by sector, weighted by what the region does, stand in for the region's own.
indicator-standin-indicator = { $code } stands in.
indicator-standin-joint-projects = Joint projects stand in for knowledge ties.

## Single indicators

indicator-is01-missing = Nobody in the region has said what set innovation off: the survey item trigger-demand, or a trigger noted with ties, would tell.
indicator-is01-standin-ties = The triggers noted with { $ties } ties stand in for a survey of the actors.
indicator-is02-nothing-named = None of the triggers was named by anybody.
indicator-is06-missing = Demand by sector (variable demand, region { $market }) or employment by sector of the reference area is needed for two years.
indicator-is06-standin-employment = Growth of employment in the reference area stands in for growth of demand.
indicator-is09-missing = None of the { $projects } projects of the region says what set it off.
indicator-re01-missing = Neither an actor's share of tertiary education nor a regional figure on qualified people is known for { $region }.
indicator-re01-standin = “{ $concept }” of the whole region stands in for the cluster's own employees.
indicator-re05-missing = Competences or sector codes are known for too few pairs, with or without a tie.
indicator-re05-standin-sectors = Sector codes stand in for competences in { $pairs } pairs.
indicator-re06-no-optimum = The band needs an estimated optimum of cognitive distance: an outcome of ties or actors (a joint patent, an innovation, survival) that supports an inverted U. It is never assumed.
indicator-re07-missing = Nothing is known of engineers, own research, training or certified processes of the region's actors.
indicator-re08-missing = No actor of the region has competences on record.
indicator-re09-not-half = Of { $asked } actors { $adopters } had adopted; half was not reached.
indicator-rg01-standin-one = Only “{ $concept }” is known; it stands in for the mean of accessibility and GDP per head.
indicator-rg03-missing = Neither the employees of the region's firms nor employment by size class (variable employment-by-size) is known for { $region }.
indicator-kb-standin-sectors = Sectors stand in for occupations.
indicator-st05-within = change inside the regions, at mean weights
indicator-st05-between = weight moving between the regions, at mean shares
indicator-st06-contribution = contribution to the manufacturing balance, percent of manufacturing trade
indicator-st12-too-few = A profile needs two variables by class; lacking are: { $lacking }.
indicator-st12-undecided = Missing groups leave the classes undecided in all but one variable.
indicator-rv00-specialised = specialised
indicator-rv00-not-specialised = not specialised
indicator-rv00-undecided = undecided: the counts are too small
indicator-rv03-one-sector = Fewer than two sectors are present.
indicator-rv04-present = present
indicator-rv04-absent = absent
indicator-rv04-nothing-absent = No sector that is related to another is absent.
indicator-rv07-nothing-present = No sector is present in the region.
indicator-rv07-not-identified = Complexity is not identified by these data: { $reasons }.
indicator-rv07-disconnected = the regions fall into { $parts } parts with no sector in common
indicator-rv07-order = the second and third eigenvalue change places in { $percent } percent of draws
indicator-rv07-sign = the sign flips in { $percent } percent of draws
indicator-rv07-draws-disconnected = the regions fall into parts in { $percent } percent of draws
indicator-rv07-other = the test of identification failed
indicator-rv08-no-effect = { $observations } absences between the first and the last year are too few, or too regular, for an effect.
indicator-sy-linear = evidence for the linear approach
indicator-sy-systemic = evidence for the systemic approach
indicator-sy-neither = There is evidence for neither approach in this row.
indicator-sy-nothing = None of the seven rows is known.
indicator-sy-mean-standins = At least one row rests on a stand-in.
indicator-sy1-missing = None of the { $projects } projects of the region has a trigger or theme that speaks of technology or knowledge.
indicator-sy6-missing = The shares of market, hierarchy and network (GO09) are not known.
indicator-sy7-missing = None of the { $measures } policy measures states its money.

## Receptivity of one actor

receptivity-skills = skills
receptivity-skills-from = share of people with tertiary education
receptivity-learning = learning
receptivity-learning-from = { $known } of training, own research and certified process are known
receptivity-cooperation = past cooperation
receptivity-cooperation-from = { $partners } partners in knowledge ties and joint projects
receptivity-unknown = Unknown: { $known } of the three parts are known, two are needed.

## What a statistic means

statistic-employment = people employed by sector
statistic-value-added = gross value added by sector
statistic-exports = exports by sector
statistic-imports = imports by sector
statistic-turnover = turnover by sector
statistic-rd = R&D expenditure by sector
statistic-hrst = human resources in science and technology by sector
statistic-tertiary = employees with tertiary education by sector
statistic-firms = firms by sector
statistic-demand = demand by sector
statistic-innovating-smes = SMEs that innovate by sector, percent
statistic-demand-named = innovating firms that name demand by sector, percent
statistic-employment-by-occupation = people employed by occupation
statistic-employment-by-size = people employed by size class
statistic-tertiary-employment-share = employees with tertiary education, percent
statistic-tertiary-employment = employees with tertiary education
statistic-all-employment-by-education = employees of every education
statistic-tertiary-share = adults with tertiary education, percent
statistic-hrst-share = human resources in science and technology, percent
statistic-lifelong-learning = adults in education or training, percent
statistic-rd-share = R&D expenditure, percent of GDP
statistic-business-rd-share = business R&D expenditure, percent of GDP
statistic-rd-personnel = people in R&D
statistic-high-tech-share = employment in high-technology manufacturing, percent
statistic-high-and-medium-high-tech-share = employment in high- and medium-high-technology manufacturing, percent
statistic-medium-low-tech-share = employment in medium-low-technology manufacturing, percent
statistic-low-tech-share = employment in low-technology manufacturing, percent
statistic-gdp-per-head = GDP per head
statistic-gdp = GDP
statistic-population = population
statistic-potential-accessibility = potential accessibility
statistic-innovating-smes-share = SMEs that innovate, percent
statistic-product-innovators = firms with a new product, percent
statistic-process-innovators = firms with a new process, percent
statistic-new-product-turnover = turnover from new products, percent
statistic-machinery-share = machinery in innovation spending, percent
statistic-patents = patent applications
statistic-foreign-controlled-employment = employment under foreign control, percent

## Survey items, as they are asked

survey-trigger-demand = Were customers, users or new needs a main trigger of your innovations?
survey-trigger-cost = Was price competition or the need to cut costs a main trigger of your innovations?
survey-trigger-equipment = Was new equipment or a supplier of equipment a main trigger of your innovations?
survey-trigger-technology = Were research results, patents or new technologies a main trigger of your innovations?
survey-trigger-regulation = Was a norm, a safety rule or an environmental rule a main trigger of your innovations?
survey-product-innovation = In the last three years, did you bring out a new or clearly improved product or service?
survey-process-innovation = In the last three years, did you introduce a new or clearly improved process?
survey-adopted-technology = In the last three years, did you adopt new equipment or technology developed elsewhere?
survey-new-to-market = Was one of these products new to your market?
survey-adoption-year = In which year did you first use it?
survey-months-to-market = How many months did it take from the idea to the first sale?
survey-turnover-new-products = How much of your turnover comes from products that are new in the last three years (percent)?
survey-training = Do you train your people regularly?
survey-certified-process = Is one of your processes certified?
survey-engineers = Do you employ engineers or scientists?
survey-inflow-mobility = How much of the knowledge you gained came with people who moved to you (percent)?
survey-inflow-imitation = How much of it came from watching and imitating others (percent)?
survey-inflow-colocation = How much of it came from being near others, without any contact (percent)?
survey-inflow-interactive = How much of it came from informal exchange with partners (percent)?
survey-inflow-projects = How much of it came from formal joint projects (percent)?
survey-trust-1 = Partners in the region keep their promises (1 not at all, 5 fully).
survey-trust-2 = I would tell a partner in the region about a new idea early (1 not at all, 5 fully).
survey-trust-3 = Conflicts in the region are settled fairly (1 not at all, 5 fully).
survey-norms-1 = Actors in the region share an idea of what good work is (1 not at all, 5 fully).
survey-norms-2 = Helping another firm of the region is a matter of course (1 not at all, 5 fully).
survey-norms-3 = We feel part of the region's network (1 not at all, 5 fully).
survey-inputs-inhouse-rd = How much of what your innovations needed came from your own R&D (percent)?
survey-inputs-licences = How much of it came from licences or bought technology (percent)?
survey-joint-problem-solving = How much of it came from solving problems together with partners (percent)?
survey-workers-as-cost = Workers are first of all a cost (1 not at all, 5 fully).
survey-workers-as-adopters = Workers are expected to adapt to new technology (1 not at all, 5 fully).
survey-labour-saving = Our investments aim at saving labour (1 not at all, 5 fully).
survey-suggestions = Suggestions of workers change what we do (1 not at all, 5 fully).
survey-mixed-teams = Teams mix people of different trades and departments (1 not at all, 5 fully).
survey-compete-scale = Do you compete by scale?
survey-compete-productivity = Do you compete by productivity?
survey-compete-flexibility = Do you compete by flexibility?
survey-compete-speed = Do you compete by speed of change?

## The dictionary as an annex

dictionary-stimulus = Innovation stimulus (IS)
dictionary-accessibility = Accessibility (AC)
dictionary-receptivity = Receptivity (RE)
dictionary-identity = Identity (ID)
dictionary-creativity = Creativity (CR)
dictionary-governance = Governance (GO)
dictionary-speed = Speed of change (DY)
dictionary-profile = Profile of region and network (RG, KB, KI)
dictionary-technology = Technology intensity (ST)
dictionary-specialisation = Specialisation and variety (RV)
dictionary-lock-in = Openness and lock-in (LK)
dictionary-filiere = Value chains (FI)
dictionary-proximity = Proximities (PX)
dictionary-systemic = Linear or systemic (SY)
dictionary-survey = Survey items
dictionary-formula = Formula
dictionary-unit = Unit
dictionary-direction = Direction
dictionary-factor = Factor
dictionary-trait = Trait of the network type
dictionary-yes = yes
dictionary-variants = Variants
dictionary-inputs = Tables needed
dictionary-source = Source
dictionary-stand-in = Stand-in
dictionary-paragraphs = Founding report

### End of the indicators from statistics and surveys

### Network indicators: accessibility, identity, creativity, governance, speed, lock-in, filière, proximity
## Names and plain sentences
# Accessibility
indicator-AC01-name = International openness
indicator-AC01-plain = How many of the region's knowledge ties lead to another country.
indicator-AC02-name = Outside ties per actor
indicator-AC02-plain = How many knowledge ties to the outside an actor of the region has on average.
indicator-AC03-name = Outward orientation beyond chance
indicator-AC03-plain = Whether the region looks outwards more than a random group of as many actors would.
indicator-AC04-name = Reach in two steps
indicator-AC04-plain = How many actors get outside the region directly or through one partner.
indicator-AC05-name = Dependence on few gatekeepers
indicator-AC05-plain = Whether the way out of the region leads through very few actors: 1 over the value is the number of equal gateways.
indicator-AC06-name = Local accessibility
indicator-AC06-plain = How quickly actors of the region reach each other, compared with a random network of the same activity.
indicator-AC07-name = Reach over distance
indicator-AC07-plain = How strongly distance hinders ties: a value far below zero means that only neighbours cooperate.
indicator-AC08-name = Potential accessibility
indicator-AC08-plain = How much of Europe can be reached from the region by transport.
indicator-AC09-name = Participation in transnational projects
indicator-AC09-plain = How often the region's actors join projects with partners abroad, for its size in research.
indicator-AC10-name = Steps from small firms to research
indicator-AC10-plain = Over how many contacts a small firm reaches a university or research centre.
# Identity
indicator-ID01-name = Embedded ties
indicator-ID01-plain = How many ties rest on more than one kind of exchange or on repeated work together.
indicator-ID02-name = Closure
indicator-ID02-plain = Whether partners of the same actor know each other more often than chance has it.
indicator-ID03-name = Fragmentation
indicator-ID03-plain = How likely it is that two actors of the region have no chain of contacts between them.
indicator-ID04-name = External dependence
indicator-ID04-plain = How much of the employment is in firms that are owned from outside the region.
indicator-ID05-name = Trust and shared norms
indicator-ID05-plain = How far actors of the region trust each other, by their own answers.
indicator-ID06-name = Common membership
indicator-ID06-plain = Whether the same actors meet again in several bodies more than chance has it.
indicator-ID07-name = Home preference
indicator-ID07-plain = How much more likely a tie inside the region is than a tie to the outside.
indicator-ID08-name = Intermediate institutions
indicator-ID08-plain = How many bridging bodies (associations, chambers, cluster organisations) there are for a hundred actors.
indicator-ID09-name = Common strategy
indicator-ID09-plain = How many actors take part in a joint long-term plan.
# Creativity
indicator-CR01-name = Ties across sectors
indicator-CR01-plain = Whether actors work with other sectors more than chance has it.
indicator-CR02-name = New combinations
indicator-CR02-plain = How many combinations of themes in the region's projects were not there before.
indicator-CR03-name = Room for brokerage
indicator-CR03-plain = How much the actors' partners differ from each other, so that new things can meet.
indicator-CR04-name = Diversity of teams
indicator-CR04-plain = How different the competences are that meet in a project.
indicator-CR05-name = Room for branching
indicator-CR05-plain = How near the sectors the region lacks are to what it already can do.
indicator-CR06-name = Product over process innovation
indicator-CR06-plain = Whether innovation brings new products rather than only better processes.
indicator-CR07-name = Strategic spin-offs
indicator-CR07-plain = How many new firms come out of the region's own firms and universities.
indicator-CR08-name = R&D intensity
indicator-CR08-plain = How much business spends on research for what it produces.
indicator-CR09-name = Ties to outside science and majors
indicator-CR09-plain = How many actors work with a university or a large firm abroad.
indicator-CR10-name = Exploration
indicator-CR10-plain = How many new ties lead to partners who know other things.
indicator-CR11-name = Adoption
indicator-CR11-plain = How many actors took up technology that others developed.
# Governance
indicator-GO01-name = Formal cooperation
indicator-GO01-plain = How many knowledge ties rest on a contract, consortium or joint venture.
indicator-GO02-name = Coordination
indicator-GO02-plain = Whether the network runs through a centre.
indicator-GO03-name = Bridging institutions
indicator-GO03-plain = How much of the contact between firms, research and public bodies runs through bridging institutions.
indicator-GO04-name = Public and private money together
indicator-GO04-plain = How much project money comes in projects that public and private sides pay together.
indicator-GO05-name = Levels working together
indicator-GO05-plain = Whether local, regional, national and European levels all carry projects.
indicator-GO06-name = Inclusion of small firms
indicator-GO06-plain = Whether small firms get their part of the projects: 1 is parity.
indicator-GO07-name = Speed of decision
indicator-GO07-plain = How many months pass from a proposal to the agreement.
indicator-GO08-name = Joint investment
indicator-GO08-plain = How much the actors put into common projects for what they sell.
indicator-GO09-name = Mix of regulation
indicator-GO09-plain = Whether market, network and hierarchy all rule some of the relations.
indicator-GO10-name = Fragility
indicator-GO10-plain = How much worse the network works when its most central actors leave.
# Speed of change
indicator-DY01-name = Tie turnover
indicator-DY01-plain = How many ties changed since the earlier period.
indicator-DY02-name = Entry and exit of actors
indicator-DY02-plain = How many actors came in since the earlier period.
indicator-DY03-name = Switching
indicator-DY03-plain = How many lost ties were replaced by a tie with somebody else.
indicator-DY04-name = Time to market
indicator-DY04-plain = How many months pass from an idea to the first sale.
indicator-DY05-name = Renewal of sales
indicator-DY05-plain = How much of what is sold is new.
indicator-DY06-name = Spreading time
indicator-DY06-plain = How long news takes to reach half of the network, compared with a random network of the same activity.
# Openness and lock-in
indicator-LK01-name = Relational inertia
indicator-LK01-plain = How many ties are the same as before.
indicator-LK02-name = Redundancy
indicator-LK02-plain = Whether everybody talks to people who already talk to each other.
indicator-LK03-name = Hierarchy
indicator-LK03-plain = How much a few actors have most of the ties: steeper is more.
indicator-LK04-name = Structural homophily
indicator-LK04-plain = Whether well-connected actors keep to each other; below zero they reach the others too.
indicator-LK05-name = Cognitive narrowing
indicator-LK05-plain = Whether partners have become more alike in what they know.
indicator-LK06-name = Exposure to decline
indicator-LK06-plain = How much employment is in sectors that shrink in the world.
indicator-LK07-name = Political lock-in
indicator-LK07-plain = Whether the same bodies always decide.
indicator-LK08-name = Renewal from outside
indicator-LK08-plain = How many new ties bring in somebody from outside or somebody new.
# Filière
indicator-FI01-name = Vertical ties
indicator-FI01-plain = How many ties of producers run along their own value chain.
indicator-FI02-name = Horizontal ties
indicator-FI02-plain = How many ties of producers run between equals or between value chains.
indicator-FI03-name = Ties between value chains
indicator-FI03-plain = How many ties of producers join different value chains.
indicator-FI04-name = Depth of the chain
indicator-FI04-plain = How many steps of suppliers stand behind a product of the region.
indicator-FI05-name = Dependence on buyers
indicator-FI05-plain = Whether small firms live from one buyer.
indicator-FI06-name = Parallelism of products and knowledge
indicator-FI06-plain = How often those who trade with each other also exchange knowledge.
indicator-FI07-name = Reach gap
indicator-FI07-plain = Whether knowledge stays nearer than goods.
indicator-FI08-name = Weight of knowledge
indicator-FI08-plain = How many knowledge relations there are for one trade relation.
indicator-FI09-name = Extension of the chain
indicator-FI09-plain = How many new stages, services and research partners join the value chain in a year.
# Proximity
indicator-PX1-name = Geographical proximity
indicator-PX1-plain = How near partners sit to each other.
indicator-PX2-name = Institutional proximity
indicator-PX2-plain = Whether partners live under the same rules.
indicator-PX3-name = Organisational proximity
indicator-PX3-plain = Whether partners belong to the same group of firms.
indicator-PX4-name = Social proximity
indicator-PX4-plain = Whether partners were near each other in the earlier network.
indicator-PX5-name = Cognitive proximity
indicator-PX5-plain = How alike partners are in what they know.

# Reasons: a datum that is missing and would tell
needs-knowledge-ties-or-projects = There are neither knowledge ties nor projects; a list of who exchanges knowledge with whom would tell.
needs-ties-of-home-actors = No knowledge tie among the actors of the region is known; a list of who works with whom would tell.
needs-home-actors = No actor is known to be in the region.
needs-actors-outside = No actor outside the region is known, so there is nothing to set the region against.
needs-ties-to-outside = No tie to an actor outside the region is known.
needs-coordinates-of-tied-actors = Too few tied actors have coordinates; longitude and latitude of the actors would tell.
needs-places-of-actors = The places of the tied actors are not known; their region or country would tell.
needs-projects = No project with an actor of the region is known; a list of projects and their partners would tell.
needs-smes-at-home = No actor of the region is known to be a small or medium firm; the actors' groups would tell.
needs-second-layer-or-dates = There is one undated layer of ties only; a second layer (products, people, money), projects, or dates of the ties would tell.
needs-connected-triples = No actor of the region has two ties, so there is no triangle that could close.
needs-owners-and-employees = The owners of the firms are not known; the owner's region and the number of employees would tell.
needs-memberships-in-bodies = No membership of the region's actors in associations or boards is known; member lists would tell.
needs-bodies-with-two-home-members = No body has two members of the region.
needs-ties-and-gaps-inside-and-across = Ties inside the region and ties to known actors outside are both needed, with some pairs untied.
needs-kinds-of-actors = Nobody in the data is said to be a bridging body; the finer kind of the actors would tell.
needs-joint-plans-or-bodies = Neither joint plans nor memberships are known; which projects are strategic would tell.
needs-sector-codes = The sectors of the actors are not known; sector codes would tell.
needs-themes-of-projects = Neither the themes of projects nor the sectors of partners are known.
needs-earlier-period = There is no earlier period; data from before would tell.
needs-actors-in-earlier-period = No actor of the region is known in the earlier period.
needs-dated-periods = Both periods need dates, the later after the earlier.
needs-ties-two-waves = Ties of the same kind are needed for two periods; a second wave would tell.
needs-actors-with-two-ties = No actor of the region has two ties inside.
needs-competences-or-groups-of-partners = Neither competences nor groups of project partners are known.
needs-competences-or-sectors = Neither competences nor sector codes of tied actors are known.
needs-growth-of-own-sectors = The growth of the region's sectors is not known.
needs-foundation-and-parent-of-firms = When firms were founded, and by whom, is not known; the start of the firm and its parent would tell.
needs-spin-offs-with-sector = No spin-off with a known sector is in the period.
needs-groups-of-foreign-partners = The groups of the partners abroad are not known.
needs-formality-of-ties = Whether ties are formal is not known; a column formal (yes or no) would tell.
needs-paths-between-groups = No path joins two actors of different known groups.
needs-money-of-projects = The money of the projects is not known; budgets and their sources would tell.
needs-levels-of-projects = The levels that carry the projects are not known.
needs-decision-dates = When projects were proposed and agreed is not known.
needs-products-and-knowledge-layers = Ties of knowledge and of products are both needed; who supplies whom would tell.
needs-business-groups = The business groups of the firms are not known.
needs-twenty-actors = Fewer than twenty tied actors: the top twentieth is nobody.
needs-eight-connected-actors = Fewer than eight actors are connected.
needs-deciding-roles-in-two-periods = Who decides in programmes is not known for both periods; the role of each participant would tell.
needs-filiere-of-tied-actors = The value chain and the stage of tied actors are not known.
needs-product-ties = Who supplies whom is not known; ties of products would tell.
needs-direction-of-product-ties = Ties of products need a direction, from supplier to buyer.
needs-sales-of-smes = Sales of small firms to buyers are not known.
formal-by-nature = The network is made of joint projects, all of which are formal; informal ties are not seen.
one-level-in-all-projects = All projects in the data are of one level; a register of one level sees no other.
no-path-from-smes-to-research = No chain of contacts leads from a small firm to a research actor.
no-lost-ties = No tie was lost.
no-new-ties = No tie is new.
no-related-sector-absent = No sector that the region lacks is related to what it has.
null-model-does-not-vary = All random networks of the same activity give the same value, so chance cannot be told from structure.
network-too-large-for-null-model = The network ({ $actors } actors, { $ties } ties) is too large for the comparison in the time of a diagnosis.
tie-model-undecided = The pairs do not decide how distance matters.
degrees-do-not-vary = All actors have the same number of ties.
layer-does-not-vary = One of the layers is empty or full among the actors of the region.
median-not-reached = Of { $cases } cases fewer than half have ended.
chain-too-large = The chain of { $actors } actors is too large to be solved in the time of a diagnosis.
chain-is-a-circle = The supplies run in a circle without a first supplier, so there is no level.
too-many-competences = { $pairs } pairs of competences are too many for the time of a diagnosis.

# Reasons: what a number stands in for
stand-ins = { $list }
stand-in-joint-projects = Joint projects stand in for knowledge ties.
stand-in-groups-from-names = The groups of { $actors } actors are guessed from their names.
stand-in-largest-component = The share of actors in the largest connected part stands in for the comparison with chance.
stand-in-home-preference-for-distance = The preference for partners of the same region stands in for distance.
stand-in-copublications = International co-publications per million people stand in for projects.
stand-in-first-buyer = Sales whose largest buyer is outside stand in for ownership.
stand-in-foreign-controlled-employment = Employment under foreign control stands in for ownership from outside the region.
stand-in-reciprocated-nominations = Ties that both ends report stand in for trust.
stand-in-public-bodies = Public bodies stand in for bridging bodies.
stand-in-members-of-bodies = Members of bodies stand in for those who share a plan.
stand-in-unweighted = All count the same, since sizes are not known.
stand-in-sector-pairs-of-partners = Pairs of the partners' sectors stand in for pairs of themes.
stand-in-group-entropy = The mix of actor groups stands in for competences.
stand-in-firm-births = The birth rate of firms stands in for spin-offs.
stand-in-business-rd-of-gdp = Business R&D in percent of GDP stands in for its share of value added.
stand-in-patents-per-employee = Patents per 1,000 employees stand in for R&D.
stand-in-machinery-share = Machinery in innovation spending stands in for adoption.
stand-in-ties-in-projects = Ties that also meet in a project stand in for formal ties.
stand-in-degree-centralisation = The centralisation of degrees stands in for that of betweenness.
stand-in-public-share = The public share of project money stands in for mixed money.
stand-in-seats-for-money = Seats in projects stand in for money.
stand-in-budget-per-actor = Project budget per actor stands in for investment over turnover; the unit is euro.
stand-in-regulation-from-layers = Business groups, knowledge ties and trade stand in for the rule of each tie.
stand-in-activity-for-existence = Taking part in something stands in for existing, since actors carry no dates.
stand-in-official-new-products = The official share of new products stands in for answers.
stand-in-national-growth = Growth of employment in the nation stands in for world demand.
stand-in-sector-digits = For { $pairs } pairs the sector code stands in for competences.
stand-in-same-region = For { $pairs } pairs the region stands in for the country.
stand-in-owner-region = For { $pairs } pairs the owner's region stands in for the business group.
survey-reliability = Reliability of the items (Cronbach's alpha) is { NUMBER($alpha, maximumFractionDigits: 2) }; 0.7 is the usual least.
qap-result = Permutation test: p = { NUMBER($p, maximumFractionDigits: 3) } in { $draws } permutations.

# What numbers are compared with
indicator-frame-rewired-ties = { $draws } random networks in which everybody keeps the number of ties
indicator-frame-dealt-projects = { $draws } random dealings of projects in which everybody keeps the number of projects and every project its size
indicator-frame-dealt-memberships = { $draws } random dealings of memberships in which everybody keeps the number of bodies and every body its size
indicator-frame-random-regions = { $draws } random sets of as many actors (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-dealt-sectors = { $draws } random dealings of the sectors (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-dealt-filieres = { $draws } random dealings of the value chains (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-random-bodies = { $draws } random choices of as many bridging bodies

# Notes on rows behind a number
evidence-foreign-ties = { $ties ->
    [one] { $ties } tie to another country
   *[other] { $ties } ties to other countries
 }
evidence-no-outside-in-two-steps = nobody outside within two steps
evidence-share-of-outside-ties = { NUMBER($percent, maximumFractionDigits: 1) } percent of the ties to the outside
evidence-steps-to-research = { $steps } steps to the nearest research actor
evidence-no-path-to-research = no path to a research actor
evidence-outside-largest-component = not in the largest connected part
evidence-owner-outside = owner in { $region }
evidence-first-buyer-outside = largest buyer outside
evidence-new-pairs = new: { $pairs }
evidence-tie-lost = lost since the earlier period
evidence-tie-gained = new since the earlier period
evidence-lost-and-new = { $lost } ties lost, { $new } new
evidence-growth = growth { NUMBER($percent, maximumFractionDigits: 1) } percent

# Gatekeepers
gatekeeper-reason = { $name } holds { NUMBER($share, maximumFractionDigits: 0) } percent of the region's ties to the outside ({ $outside } ties, { $foreign } of them abroad) and { $inside } ties inside.

### End of the network indicators
