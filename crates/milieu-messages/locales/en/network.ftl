# English: networks in plain files, and their measures.

## Reading

network-end-missing = The identifier is missing; the row is left out.
network-end-unknown = “{ $id }” is not in the list of actors; the row is left out. Add it there, or leave --nodes away.
network-self-loop = “{ $id }” is tied to itself; the row is left out.
network-actor-twice = “{ $id }” is listed already; the row is left out.
network-weight-not-positive = The weight { $value } is not above zero; the row is left out. Weights are strengths; leave rows without a tie away.
network-weight-not-finite = The weight “{ $value }” is not a finite number; the row is left out.
network-weight-not-a-number = The weight “{ $value }” is not a number; the row is left out.
network-weight-huge = The weight { $value } is too large to compute with; the row is left out.
network-tie-weight = The tie { $tie } has the weight { $value }, which is not a usable number above zero; it is left out.
network-date-impossible = “{ $value }” is not a day that exists; the row is left out.
network-dates-reversed = The dates are the wrong way round: from { $from } until { $until }; the row is left out.
network-layer-empty = The layer “{ $layer }” has no ties.
network-without-ties = The network has no ties.
network-layer-missing = The layer “{ $layer }” is announced, and its file is not there.
network-ids-alike = { $count ->
    [one] One identifier differs from another only
   *[other] { $count } identifiers differ from another only
 } in case, accents or signs: { $examples }. They are kept apart; make them one in the file if they are.
network-ties-repeated = { $count ->
    [one] One tie stands again here; weights of the same pair are added.
   *[other] { $count } ties stand again, the first one here; weights of the same pair are added.
 }
network-participations-repeated = { $count ->
    [one] One participation stands again here; it counts once.
   *[other] { $count } participations stand again, the first one here; each counts once.
 }
network-by-position = No known headings: the columns are taken as source, target, weight{ $comments ->
    [0] .
    [one] ; one line of comment is passed over.
   *[other] ; { $comments } lines of comment are passed over.
 }
network-heading-unknown = The weight of the first row is no number; it is taken for headings.
network-participations-by-position = No known headings: the first column is taken for the actor, the second for the project.
network-more-rows = { $count } more of the kind { $code }

## Which network

network-is-undirected = { $actors ->
    [one] One actor
   *[other] { $actors } actors
 }, { $ties ->
    [one] one tie
   *[other] { $ties } ties
 } without direction. { $why }
network-is-directed = { $actors ->
    [one] One actor
   *[other] { $actors } actors
 }, { $ties ->
    [one] one tie
   *[other] { $ties } ties
 } with direction. { $why }
network-is-two-mode = { $actors } actors in { $projects } projects, { $participations } participations. Ties are shared projects. { $more }
network-taken-asked = The layer “{ $layer }”, as asked.
network-taken-knowledge = The layer “{ $layer }”, as in a diagnosis, out of: { $others } (--layer){ $participations ->
    [0] .
   *[other] ; participations are there, too (--projects).
 }
network-taken-only = The layer “{ $layer }”, the only one.
network-taken-unnamed = It is the only network in the file.
network-layers-too = There are layers of ties, too: { $list } (--layer).
network-no-more = There is no other network in the file.
network-taken-first = The layer “{ $layer }”, the first of: { $others } (--layer){ $participations ->
    [0] .
   *[other] ; participations are there, too (--affiliations).
 } Layers are not added up.
network-light-ties = { $count ->
    [one] One tie
   *[other] { $count } ties
 } below the weight { $least } left out.
network-projected = The participations were projected to ties of shared projects, weighted by “{ $kind }”; components, distances and counts of projects need no projection.
network-nothing = “{ $file }” holds neither ties nor participations.
network-nothing-hint = Look at the file with milieu inspect; bring ties into a territory with milieu import ties.
network-no-layer = “{ $file }” has no layer “{ $layer }”.
network-layers = Layers there are: { $list }.
network-no-layers = Its ties are of one kind without a name; leave --layer away.
network-only-participations = It holds participations only; leave --layer away.
network-too-large = The network cannot be built: { $reason }.
network-one-period = A network is of one period; name one with --period, or compare two with milieu network compare.
network-territory-only = { $option } is for territory files only.
network-files-only = { $option } is for plain files only; a territory says it itself.
network-bad-least = { $value } is not a weight; --min-weight wants a number above zero.
network-mend-or-lenient = Mend these in the file, or leave the rows out and go on with --lenient.
network-no-label = “{ $file }” says nothing called “{ $label }” of its actors.
network-labels = It says: { $list }.
network-no-labels = Give a table of actors with --nodes: a column id, and one column for each label.
network-unknown-labels = { $count ->
    [one] One actor has
   *[other] { $count } actors have
 } no { $label }: { $choice ->
    [own-class] they are one class of their own
    [left-out] they and their ties are left out
   *[each-its-own] each is a class of its own
 } (--unknown).
network-unknown-class = (unknown)

## On screen

network-head-actor = Actor
network-head-measure = Measure
network-head-value = Value
network-head-code = Code
network-head-mixing = from \ to
network-heading-label = By { $label }
network-heading-actors = { $shown } of { $all } actors, by { $by }
network-mixing-large = The matrix of ties between { $classes } classes is in --json.
network-left-out = Left out, because they need a search from every actor of a large network: { $list }. Ask for them with --measures, or say how exact betweenness has to be with --approximate.
network-more-of-measure = What each measure says: --list. Actors: --per-actor, --top, --out FILE. Weights { $weights }, data { $hash }.
network-written = { $rows } rows written to { $file }.
network-out-format = The ending of “{ $file }” is not one of: { $formats }.
network-bad-error = { $value } is not an error; --approximate wants a number between 0 and 1, such as 0.01.
network-unknown-measure = There is no measure “{ $code }”. Perhaps: { $list }.
network-measure-elsewhere = “{ $code }” is computed by: milieu network { $command }.
network-not-computed = “{ $code }” was not computed; there are: { $list }.
network-unsuited = None of these has a meaning in this network: { $list }. Some are for directed, some for undirected networks, some for participations.

## Headings of the catalogue

measure-exactly = Exactly
measure-of-network = The network as a whole
measure-of-actor = Each actor
measure-of-label = The network by a label
measure-of-actor-label = Each actor by a label
measure-of-communities = Communities
measure-of-roles = Brokerage roles
measure-of-compare = Comparing networks
measure-of-robustness = Robustness
measure-of-backbone = Backbone
reference-measures = Measures of networks
reference-measures-intro = Each measure of `milieu network`, in one sentence for everybody and one that says exactly what is computed. Weights are strengths. What has no value is missing; it is never zero. Measures of structure that have no directed form read a directed network as undirected: a tie is there if there is one in at least one direction.

## The measures

measure-actors-name = Actors
measure-actors-plain = How many actors there are, those without ties included.
measure-actors-exact = n, the number of nodes.
measure-projects-name = Projects
measure-projects-plain = How many projects, events or bodies somebody takes part in.
measure-projects-exact = Number of second-mode nodes with at least one participation.
measure-participations-name = Participations
measure-participations-plain = How many times somebody takes part in something.
measure-participations-exact = Number of distinct pairs of actor and project; repeated rows count once.
measure-project-size-mean-name = Mean size of projects
measure-project-size-mean-plain = How many actors an average project brings together.
measure-project-size-mean-exact = Participations divided by projects.
measure-project-size-largest-name = Largest project
measure-project-size-largest-plain = How many actors the largest project has.
measure-project-size-largest-exact = Largest number of actors of one project.
measure-ties-name = Ties
measure-ties-plain = How many pairs of actors are tied.
measure-ties-exact = m, distinct pairs; an undirected tie counts once, repeated ties are one tie with the sum of their weights, loops are left out.
measure-isolates-name = Isolates
measure-isolates-plain = How many actors have no tie at all.
measure-isolates-exact = Nodes with neither outgoing nor incoming ties.
measure-density-name = Density
measure-density-plain = The share of all possible ties that exist.
measure-density-exact = m / (n(n − 1)/2), directed m / (n(n − 1)); weights ignored.
measure-degree-mean-name = Mean degree
measure-degree-mean-plain = How many others an average actor is tied to.
measure-degree-mean-exact = 2m/n, directed m/n.
measure-degree-largest-name = Largest degree
measure-degree-largest-plain = How many others the best connected actor is tied to.
measure-degree-largest-exact = Largest number of neighbours; directed: of outgoing ties.
measure-degree-gini-name = Inequality of degrees
measure-degree-gini-plain = How unequally ties are spread over the actors: 0 all alike, near 1 a few have nearly all.
measure-degree-gini-exact = Gini coefficient of the degrees; none without ties.
measure-weight-total-name = Total weight
measure-weight-total-plain = The strengths of all ties added up.
measure-weight-total-exact = Sum of the weights over all ties.
measure-components-name = Components
measure-components-plain = Into how many parts without ties between them the network falls.
measure-components-exact = Weakly connected components, single actors included.
measure-largest-component-name = Share in the largest component
measure-largest-component-plain = The share of actors who can reach each other through ties.
measure-largest-component-exact = Size of the largest weakly connected component divided by n.
measure-strong-components-name = Strong components
measure-strong-components-plain = Groups whose members all reach each other along the direction of the ties.
measure-strong-components-exact = Strongly connected components, single actors included (Tarjan 1972).
measure-reciprocity-name = Reciprocity
measure-reciprocity-plain = The share of ties that are returned.
measure-reciprocity-exact = Ties u→v for which v→u exists, divided by all ties.
measure-dyad-census-name = Dyads
measure-dyad-census-plain = How many pairs are tied both ways, one way, or not at all.
measure-dyad-census-exact = Mutual, asymmetric and null dyads among n(n − 1)/2 (Holland and Leinhardt 1970).
measure-triad-census-name = Triads
measure-triad-census-plain = How many groups of three have each of the sixteen possible patterns of ties.
measure-triad-census-exact = Counts of the 16 isomorphism classes of directed triads (Holland and Leinhardt 1970); an undirected tie counts as mutual.
measure-transitivity-name = Transitivity
measure-transitivity-plain = How often two contacts of one actor are tied to each other.
measure-transitivity-exact = 3 × triangles / connected triples, undirected, weights ignored; none without connected triples.
measure-clustering-mean-name = Mean clustering
measure-clustering-mean-plain = How closely knit the surroundings of an average actor are.
measure-clustering-mean-exact = Mean of the local clustering (Watts and Strogatz 1998) over actors of degree 2 or more.
measure-clustering-mean-all-name = Mean clustering, all actors
measure-clustering-mean-all-plain = The same, actors with fewer than two ties counted as 0.
measure-clustering-mean-all-exact = Mean of the local clustering over all n actors; 0 for degree below 2.
measure-triangles-name = Triangles
measure-triangles-plain = How many groups of three are all tied to each other.
measure-triangles-exact = Number of triangles of the undirected network.
measure-path-length-mean-name = Mean distance
measure-path-length-mean-plain = Over how many steps two actors who can reach each other do so on average.
measure-path-length-mean-exact = Mean of the shortest path lengths over connected ordered pairs; weights ignored, direction followed.
measure-diameter-name = Diameter
measure-diameter-plain = The longest of the shortest ways.
measure-diameter-exact = Largest finite shortest path length, weights ignored, direction followed.
measure-efficiency-name = Global efficiency
measure-efficiency-plain = How directly anybody can reach anybody: 1 if all are tied, 0 if nobody is.
measure-efficiency-exact = Mean of 1/distance over all ordered pairs, 0 where no path leads (Latora and Marchiori 2001); undirected, weights ignored.
measure-small-world-name = Small-world quotient
measure-small-world-plain = Above 1, the network is more closely knit than chance while its ways stay short.
measure-small-world-exact = (C/L) / (C_r/L_r), with the analytic values of a random network C_r = mean degree / n and L_r = ln n / ln mean degree (Watts and Strogatz 1998), on the largest component.
measure-centralisation-degree-name = Degree centralisation
measure-centralisation-degree-plain = How far one actor dominates: 1 for a star, 0 if all have equally many ties.
measure-centralisation-degree-exact = Sum of differences to the largest degree divided by that of a star (Freeman 1979); undirected, weights ignored.
measure-centralisation-betweenness-name = Betweenness centralisation
measure-centralisation-betweenness-plain = How far ways lead through one actor: 1 for a star.
measure-centralisation-betweenness-exact = Sum of differences to the largest betweenness divided by that of a star (Freeman 1979); undirected, weights ignored.
measure-assortativity-degree-name = Degree assortativity
measure-assortativity-degree-plain = Above 0, the well connected are tied to the well connected; below 0, to the poorly connected.
measure-assortativity-degree-exact = Pearson correlation of the degrees at both ends of a tie (Newman 2002); directed: out-degree with in-degree.
measure-coreness-largest-name = Deepest core
measure-coreness-largest-plain = The largest k for which a group exists where everybody has k ties inside it.
measure-coreness-largest-exact = Largest coreness (Seidman 1983).
measure-cut-points-name = Cut points
measure-cut-points-plain = Actors without whom a part of the network would fall apart.
measure-cut-points-exact = Number of articulation points of the undirected network.
measure-bridges-name = Bridges
measure-bridges-plain = Ties without which a part of the network would fall apart.
measure-bridges-exact = Number of bridges of the undirected network.
measure-core-periphery-name = Core and periphery
measure-core-periphery-plain = How well the network splits into a tied core and a periphery that is tied to the core only.
measure-core-periphery-exact = Largest correlation found between the ties and the ideal pattern (Borgatti and Everett 2000, discrete), and the size of the core; a search from 20 seeded starts.
measure-core-continuous-fit-name = Continuous core and periphery
measure-core-continuous-fit-plain = How well ties follow from how near to the core both actors are: 1 entirely.
measure-core-continuous-fit-exact = Correlation over pairs of the ties with the products of the corenesses of core-continuous (Borgatti and Everett 2000); undirected; none where ties do not vary.
measure-small-world-rewired-name = Small-world quotient, rewired
measure-small-world-rewired-plain = Above 1, the network is more closely knit than the numbers of ties explain while its ways stay short.
measure-small-world-rewired-exact = (C / mean C) / (L / mean L) against degree-preserving rewirings (--draws, seeded; Humphries and Gurney 2008, null of Maslov and Sneppen 2002), C the transitivity, L the mean distance over connected pairs; low and high: the middle 90 % of the quotients against single rewirings; connected: the share of pairs joined by a path, here and in the mean rewiring.
measure-krackhardt-name = Hierarchy
measure-krackhardt-plain = How near the network is to a pure chain of command, in four parts.
measure-krackhardt-exact = Connectedness, efficiency, hierarchy and least upper boundedness (Krackhardt 1994).
measure-memberships-name = Projects
measure-memberships-plain = In how many projects the actor takes part.
measure-memberships-exact = Distinct projects of the actor.
measure-degree-name = Degree
measure-degree-plain = To how many others the actor is tied.
measure-degree-exact = Number of distinct neighbours.
measure-degree-out-name = Outgoing ties
measure-degree-out-plain = To how many others a tie of the actor goes.
measure-degree-out-exact = Number of distinct successors.
measure-degree-in-name = Incoming ties
measure-degree-in-plain = From how many others a tie comes.
measure-degree-in-exact = Number of distinct predecessors.
measure-strength-name = Strength
measure-strength-plain = The strengths of all ties of the actor added up.
measure-strength-exact = Sum of the weights of the actor’s ties.
measure-strength-out-name = Outgoing strength
measure-strength-out-plain = The strengths of all ties that go out, added up.
measure-strength-out-exact = Sum of the weights of outgoing ties.
measure-strength-in-name = Incoming strength
measure-strength-in-plain = The strengths of all ties that come in, added up.
measure-strength-in-exact = Sum of the weights of incoming ties.
measure-component-name = Component
measure-component-plain = The part of the network the actor is in; 1 is the largest.
measure-component-exact = Number of the weakly connected component, by falling size, equal ones by their first node.
measure-coreness-name = Coreness
measure-coreness-plain = How deep in the core the actor sits.
measure-coreness-exact = Largest k such that the actor is in a subgraph where all have degree k or more (Seidman 1983); undirected, weights ignored.
measure-core-name = In the core
measure-core-plain = 1 if the actor belongs to the core, 0 if to the periphery.
measure-core-exact = Member of the core of the best discrete pattern found (Borgatti and Everett 2000); see core-periphery.
measure-core-continuous-name = Nearness to the core
measure-core-continuous-plain = How near to the core the actor is: 1 the nearest, 0 periphery.
measure-core-continuous-exact = Coreness c ≥ 0 that minimises the sum over pairs of (tie − c_i c_j)², diagonal left out (MINRES; Borgatti and Everett 2000, continuous), scaled to largest 1; undirected; --weights used takes the weights.
measure-cut-point-name = Cut point
measure-cut-point-plain = 1 if others would be cut off without this actor.
measure-cut-point-exact = 1 for articulation points of the undirected network, else 0.
measure-clustering-name = Clustering
measure-clustering-plain = The share of pairs of the actor’s contacts who are tied to each other.
measure-clustering-exact = Triangles of the actor / (d(d − 1)/2) (Watts and Strogatz 1998); undirected, weights ignored; none for degree below 2.
measure-clustering-barrat-name = Clustering, Barrat
measure-clustering-barrat-plain = The same, closed pairs counting by the strength of the actor’s own ties.
measure-clustering-barrat-exact = Sum over triangles of (w_ij + w_ik)/2, divided by s_i(d_i − 1)/2 (Barrat et al. 2004); none for degree below 2.
measure-clustering-onnela-name = Clustering, Onnela
measure-clustering-onnela-plain = The same, each triangle counting by the strength of its three ties.
measure-clustering-onnela-exact = Mean over pairs of neighbours of the cube root of the product of the three weights, each divided by the largest weight of the network (Onnela et al. 2005); none for degree below 2.
measure-closeness-name = Closeness
measure-closeness-plain = How near the actor is to those it can reach.
measure-closeness-exact = Reachable others divided by the sum of distances to them (Freeman 1979); 0 if nobody is reachable. Misleading in disconnected networks; use harmonic closeness there.
measure-closeness-out-name = Closeness, outgoing
measure-closeness-out-plain = How near those are whom the actor reaches along outgoing ties.
measure-closeness-out-exact = Reachable others divided by the sum of distances to them, along the direction; 0 if nobody is reachable.
measure-closeness-in-name = Closeness, incoming
measure-closeness-in-plain = How near those are who reach the actor.
measure-closeness-in-exact = Others who reach the actor divided by the sum of their distances; 0 if nobody does.
measure-closeness-wasserman-faust-name = Closeness, Wasserman–Faust
measure-closeness-wasserman-faust-plain = Closeness, made smaller by the share of actors that cannot be reached.
measure-closeness-wasserman-faust-exact = r/(n − 1) × r/(sum of distances), r reachable others (Wasserman and Faust 1994); along outgoing ties.
measure-harmonic-name = Harmonic closeness
measure-harmonic-plain = How near the actor is to everybody; sound in networks that fall into parts.
measure-harmonic-exact = Sum over others of 1/distance, 0 where no path leads, divided by n − 1 (Marchiori and Latora 2000).
measure-harmonic-out-name = Harmonic closeness, outgoing
measure-harmonic-out-plain = How quickly the actor reaches everybody along outgoing ties.
measure-harmonic-out-exact = Sum over others of 1/distance from the actor, 0 where no path leads, divided by n − 1.
measure-harmonic-in-name = Harmonic closeness, incoming
measure-harmonic-in-plain = How quickly everybody reaches the actor.
measure-harmonic-in-exact = Sum over others of 1/distance to the actor, 0 where no path leads, divided by n − 1.
measure-betweenness-name = Betweenness
measure-betweenness-plain = How many shortest ways between others lead through the actor.
measure-betweenness-exact = Sum over pairs of others of the share of shortest paths through the actor (Freeman 1977, Brandes 2001); an undirected pair counts once, ends do not count. With --weights used, a tie is 1/weight long.
measure-betweenness-share-name = Betweenness, normalised
measure-betweenness-share-plain = Betweenness as a share of what is possible.
measure-betweenness-share-exact = Betweenness / ((n − 1)(n − 2)/2), directed / ((n − 1)(n − 2)); none below three actors.
measure-constraint-name = Constraint
measure-constraint-plain = How far the actor’s contacts are tied to each other and leave it little room; low values mean openings.
measure-constraint-exact = Sum over contacts j of (p_ij + sum over q of p_iq p_qj)², p_ij = (a_ij + a_ji) / sum (Burt 1992); not capped at 1; none for isolates.
measure-effective-size-name = Effective size
measure-effective-size-plain = How many contacts the actor has that do not repeat each other.
measure-effective-size-exact = Sum over contacts j of 1 − sum over q of p_iq m_jq, m_jq = (a_jq + a_qj) / largest of j (Burt 1992); none for isolates.
measure-ego-efficiency-name = Efficiency of contacts
measure-ego-efficiency-plain = The share of the actor’s contacts that do not repeat each other.
measure-ego-efficiency-exact = Effective size divided by the number of contacts (Burt 1992); none for isolates.
measure-ego-hierarchy-name = Hierarchy of constraint
measure-ego-hierarchy-plain = Whether a single contact does all the constraining (near 1) or all do alike (0).
measure-ego-hierarchy-exact = Sum of r_j ln r_j over k ln k, r_j the constraint of contact j over the mean (Burt 1992); none below two contacts.
measure-eigenvector-name = Eigenvector centrality
measure-eigenvector-plain = An actor is central who is tied to central actors.
measure-eigenvector-exact = Leading eigenvector of the adjacency matrix on the largest component, largest entry 1, 0 elsewhere (Bonacich 1972).
measure-pagerank-name = PageRank
measure-pagerank-plain = Where one would end up who follows ties at random and now and then starts anew.
measure-pagerank-exact = Stationary distribution with damping 0.85, dangling mass spread evenly; sums to 1 (Brin and Page 1998).
measure-ei-index-name = E-I index
measure-ei-index-plain = −1: all ties stay inside the classes; +1: all lead outside.
measure-ei-index-exact = (external − internal) / (external + internal) ties (Krackhardt and Stern 1988); none without ties.
measure-ei-expected-name = E-I index by sizes alone
measure-ei-expected-plain = What the index would be if ties did not heed the classes.
measure-ei-expected-exact = The index of the complete network on the same classes.
measure-ei-permutation-name = E-I index against chance
measure-ei-permutation-plain = Whether the index differs from that of the same network with labels dealt at random.
measure-ei-permutation-exact = Labels permuted over the actors (--draws, seeded): mean, standard deviation, z, two-sided p = (1 + k)/(1 + B).
measure-assortativity-name = Assortativity
measure-assortativity-plain = Above 0, ties join like with like; 1 if they never leave the class.
measure-assortativity-exact = (sum of e_ii − sum of a_i b_i) / (1 − sum of a_i b_i) (Newman 2003).
measure-modularity-label-name = Modularity of the classes
measure-modularity-label-plain = How far ties keep inside the classes beyond what the numbers of ties explain.
measure-modularity-label-exact = Newman’s modularity of the classes at resolution 1, directions added.
measure-home-preference-name = Preference for the own class
measure-home-preference-plain = Above 0, ties inside classes are likelier than ties across, whatever the sizes.
measure-home-preference-exact = Log odds of a tie inside classes less those of a tie across; none where a side has no ties or all of them.
measure-mixing-name = Mixing
measure-mixing-plain = How many ties join each class with each other.
measure-mixing-exact = Matrix of ties from class to class; an undirected tie inside a class counts once, one between classes in both cells.
measure-ei-actor-name = E-I index of the actor
measure-ei-actor-plain = Whether the actor’s own ties stay inside its class (−1) or lead outside (+1).
measure-ei-actor-exact = (external − internal) / (external + internal) over the actor’s contacts in either direction; none for isolates.
measure-modularity-name = Modularity
measure-modularity-plain = How far ties keep inside the communities beyond chance.
measure-modularity-exact = Sum over communities of e_c/m − γ (K_c/2m)², directions added, γ the resolution (Newman and Girvan 2004; Reichardt and Bornholdt 2006).
measure-constant-potts-name = Constant Potts quality
measure-constant-potts-plain = Ties inside communities, each possible pair inside costing the resolution.
measure-constant-potts-exact = Sum over communities of e_c − γ n_c(n_c − 1)/2 (Traag, Van Dooren and Nesterov 2011).
measure-consensus-name = Consensus
measure-consensus-plain = How far the communities are the same whatever the seed.
measure-consensus-exact = The partition that differs least from those of all runs, counted in pairs of actors (Mirkin 1979). Stability: the share of runs in which an actor is with the others of its community. Agreement: mean normalised mutual information over pairs of runs.
measure-community-significance-name = Significance of the communities
measure-community-significance-plain = Whether networks with the same numbers of ties but no communities would score as high.
measure-community-significance-exact = Modularity against that of degree-preserving rewirings with the same search: mean, standard deviation, z, p = (1 + k)/(1 + B).
measure-coordinator-name = Coordinator
measure-coordinator-plain = Stands between two of its own class.
measure-coordinator-exact = Ordered open two-paths i → v → j, no tie i → j, with labels i = v = j (Gould and Fernandez 1989); an undirected pair counts twice.
measure-consultant-name = Consultant
measure-consultant-plain = Stands between two of one other class.
measure-consultant-exact = Open two-paths with labels i = j ≠ v.
measure-representative-name = Representative
measure-representative-plain = Carries something of its own class to the outside.
measure-representative-exact = Open two-paths with labels i = v ≠ j.
measure-gatekeeper-name = Gatekeeper
measure-gatekeeper-plain = Lets something from outside into its own class.
measure-gatekeeper-exact = Open two-paths with labels v = j ≠ i.
measure-liaison-name = Liaison
measure-liaison-plain = Stands between two different other classes.
measure-liaison-exact = Open two-paths with three different labels.
measure-role-z-name = Roles against chance
measure-role-z-plain = Whether an actor stands between others more than its number of classmates explains.
measure-role-z-exact = (count − expected) / standard deviation under random ties at the observed density, given the sizes of the classes (Gould and Fernandez 1989).
measure-overlap-name = Overlap
measure-overlap-plain = The share of tied pairs that are tied in both networks.
measure-overlap-exact = Jaccard: pairs in both / pairs in at least one; weights ignored.
measure-layer-correlation-name = Correlation
measure-layer-correlation-plain = How far a tie in one network goes with a tie in the other.
measure-layer-correlation-exact = Pearson correlation of the two adjacency matrices over ordered pairs without the diagonal.
measure-degree-correlation-name = Correlation of degrees
measure-degree-correlation-plain = Whether the well connected of one network are those of the other.
measure-degree-correlation-exact = Pearson correlation of the degrees of the actors.
measure-pairs-by-layers-name = Pairs by layers
measure-pairs-by-layers-plain = How many pairs are tied in none, in one, in two … of the layers.
measure-pairs-by-layers-exact = Pairs of actors by the number of layers in which they are tied; ordered pairs if a layer is directed.
measure-participation-name = Participation in layers
measure-participation-plain = How evenly an actor’s ties are spread over the layers: 0 all in one, 1 evenly.
measure-participation-exact = M/(M − 1) (1 − sum over the M layers of (k_layer / k)²) of the (outgoing) ties (Battiston, Nicosia and Latora 2014); none without ties.
measure-qap-name = QAP test
measure-qap-plain = Whether the correlation is more than two networks of these shapes would have by chance.
measure-qap-exact = Correlation under permutation of the actors of one network (Hubert 1987, Krackhardt 1988); p = (1 + k)/(1 + B); every permutation for up to eight actors.
measure-null-model-name = Against a null model
measure-null-model-plain = Whether a value differs from that of networks that are random but for what is kept.
measure-null-model-exact = Degrees kept (Maslov and Sneppen 2002), or both margins of the participations (Strona et al. 2014); mean, standard deviation, z, two-sided p = (1 + k)/(1 + B).
measure-removal-curve-name = Removal curve
measure-removal-curve-plain = The share of actors still connected after the first, second, third … are gone.
measure-removal-curve-exact = Size of the largest component divided by the initial n after 0, 1, 2, … removals (Albert, Jeong and Barabási 2000); undirected; equal ranks by position. Orders: degree or betweenness at the start, degree or betweenness taken anew after each removal (Holme et al. 2002), random (mean of --draws).
measure-robustness-index-name = Robustness index
measure-robustness-index-plain = How well the network holds together while actors go: at most 0.5.
measure-robustness-index-exact = R, the mean of the removal curve over all n removals (Schneider et al. 2011).
measure-backbone-disparity-name = Disparity filter
measure-backbone-disparity-plain = The ties that are strong for at least one of their ends, beyond chance.
measure-backbone-disparity-exact = p = (1 − w/s)^(k − 1), s the strength and k the ties of an end; the smaller p of both ends counts (Serrano, Boguñá and Vespignani 2009).
measure-backbone-noise-corrected-name = Noise-corrected filter
measure-backbone-noise-corrected-plain = The ties that are stronger than the strengths of both ends explain.
measure-backbone-noise-corrected-exact = Upper tail of the lift k w, k = T/(s_i s_j), T the total weight, mapped to (kw − 1)/(kw + 1), over its standard deviation with a Beta prior (Coscia and Neffke 2017). Weights are read as counts.
measure-backbone-hypergeometric-name = Validated ties
measure-backbone-hypergeometric-plain = Pairs that share more projects than actors with as many projects would by chance.
measure-backbone-hypergeometric-exact = P(X ≥ shared), X hypergeometric given the numbers of projects of both (Tumminello et al. 2011); corrected for all pairs of actors.
measure-backbone-stochastic-degree-name = Stochastic degree sequence model
measure-backbone-stochastic-degree-plain = The same, where sharing a large project is weak evidence.
measure-backbone-stochastic-degree-exact = P(X ≥ shared) with independent incidences x_a y_p/(1 + x_a y_p) that keep both margins on average (Neal 2014; Saracco et al. 2015); corrected for all pairs of actors.

## Comparing

network-nothing-to-compare = “{ $file }” holds one network; there is nothing to compare it with.
network-nothing-to-compare-hint = Name a second source, several --layers, two periods with --period, or a null model with --null.
network-null-degree-of-projects = Rewiring ties of shared projects would call the mere existence of projects closure; use --null two-mode.
network-null-two-mode-of-ties = The null model two-mode is for participations; use --null degree.
network-null-model = { $draws } random networks that keep { $model ->
    [degree] the number of ties of every actor (ten swaps per tie)
   *[other] the number of projects of every actor and of actors of every project (five trades per actor), projected in the same way
 }.
network-head-difference = Difference
network-head-network = Network
network-head-mean = Mean
network-head-sd = SD
network-head-z = z
network-head-p = p
network-row-shared = Actors in both / in all
network-row-both = Pairs tied in both
network-row-only-first = Pairs tied in the first only
network-row-only-second = Pairs tied in the second only
network-qap-exact = The p-value is two-sided and exact: all { $draws } permutations.
network-qap-sampled = The p-value is two-sided, from { $draws } permutations of the actors; by chance the correlation is { $mean } ± { $sd }.
network-qap-none = No correlation can be tested: one of the two has no ties, or all of them.

network-heading-overlaps = All layers: overlap
network-heading-correlations = All layers: correlation
network-pairs-by-layers = Pairs tied in none, in one, in two … of the { $layers } layers: { $list }.
network-participation = Participation, how evenly ties are spread over the layers: { $mean } on average over the { $actors } actors with ties (0: all in one layer, 1: evenly).

## Regression

measure-of-regress = Regression
measure-mrqap-name = Regression of ties
measure-mrqap-plain = How much likelier a tie is where something else holds of the two actors, all other predictors equal.
measure-mrqap-exact = Least squares over pairs of actors, each pair once if all variables are symmetric, else in both orders; two-sided p of |t| by double semi-partialling (Dekker, Krackhardt and Snijders 2007), p = (1 + k)/(1 + B), its error from drawing √(p(1 − p)/B); every permutation for up to eight actors. With 0/1 ties a linear probability model.
network-predictor = { $kind ->
    [ties] tie in { $name }
    [same] same { $name }
    [sender] { $name } of the sender
    [receiver] { $name } of the receiver
    [sum] { $name } of both
   *[difference] squared difference in { $name }
 }
network-regress-on-nothing = Nothing explains the ties; name layers with --on, or columns with --same, --sum, --difference, --sender or --receiver.
network-regress-no-draws = --draws 0 leaves nothing to test with; name a number of 1 or more.
network-regress-no-direction = Ties of “{ $outcome }” have no direction, and so no { $option }; use --sum { $column }, or --directed if the ties of the file have one.
network-regress-not-a-number = “{ $column }” is “{ $value }” for the actor { $actor }, which is not a number.
network-regress-not-a-number-hint = Columns of classes go with --same. Leave the field empty where the value is not known.
network-regress-few = { $count } of { $all } actors have all values; a regression needs three.
network-regress-failed = The ties cannot be explained: { $reason }.
network-regress-outcome-constant = “{ $outcome }” has no ties, or all of them alike; there is nothing to explain.
network-regress-constant = The predictor “{ $predictor }” is the same for all pairs and explains nothing; leave it away.
network-regress-collinear = The predictor “{ $predictor }” follows entirely from: { $others }. Leave one of them away.
network-regress-no-rest = The predictors explain “{ $outcome }” without rest, or there are as many of them as pairs; nothing is left to test.
network-regress-left-out = { $count ->
    [one] One actor is left out
   *[other] { $count } actors are left out
 } with all ties, because a value is missing: { $list }.
network-regress-fit = Ties of “{ $outcome }” explained: R² = { $r2 } over { $pairs } pairs of { $actors } actors.
network-head-predictor = Predictor
network-head-coefficient = Coefficient
network-head-standardised = Standardised
network-head-p-error = ±
network-row-intercept = (intercept)
network-regress-when = { $kind ->
    [ties] { $weights ->
        [used] For each unit of weight in “{ $name }”
       *[other] If two actors are tied in “{ $name }”
     }
    [same] If both actors have the same { $name }
    [sender] For each unit more of { $name } of the sender
    [receiver] For each unit more of { $name } of the receiver
    [sum] For each unit more of { $name } of both together
   *[difference] For each unit more of squared difference in { $name }
 }
network-regress-says = { $when }, { $sense ->
    [none] no difference in ties of “{ $outcome }” stands out from chance.
   *[other] { $weights ->
        [used] the tie in “{ $outcome }” is { $sense ->
            [more] heavier
           *[less] lighter
         } by { $amount }, all else equal.
       *[other] a tie in “{ $outcome }” is { $sense ->
            [more] likelier
           *[less] less likely
         } by { $amount } percentage points, all else equal.
     }
 }
network-regress-exact = p is two-sided and exact: all { $draws } permutations of the actors, by double semi-partialling.
network-regress-sampled = p is two-sided, by double semi-partialling with { $draws } permutations of the actors; ± is what drawing them leaves open (--draws).
network-regress-warning = A coefficient says what goes with what among these actors, not what causes what.

## Communities

network-bad-resolution = { $value } is not a resolution; --resolution wants a number of 0 or more.
network-no-communities = “{ $file }” has no ties, and so no communities.
network-communities-found = { $count } communities, { $alone } of them single actors; modularity { $modularity }{ $objective ->
    [cpm] , constant Potts quality { $quality }
   *[other] { "" }
 } (Leiden, resolution { $resolution }).
network-communities-consensus = Consensus of { $runs } runs; two runs agree to { $nmi } (1: entirely, as normalised mutual information). Stability: share of runs in which a member is with the others.
network-communities-null = Against { $draws } networks with the same numbers of ties: their mean is { $mean }, z = { $z }, p = { $p }.
network-communities-label = Agreement with “{ $label }”: normalised mutual information { $nmi }, adjusted Rand index { $rand }.
network-more-communities = and { $count } more; see --top, --json or --out.
network-more-of-communities = Members: --out FILE, --json. Significance: --draws 100. Weights { $weights }, seed { $seed }.
network-head-community = No.
network-head-actors = Actors
network-head-share = Share
network-head-stability = Stability
network-head-best = Best connected

## Roles

network-roles-need-label = Roles need a label; say --label and one of: { $list }.
network-roles-need-labels = Roles need a label, and the source says nothing of its actors. Give a table of actors with --nodes: a column id, and one column for each label.
network-head-role = Role
network-head-count = Count
network-head-expected = Expected
network-role-total = All roles
network-heading-brokers = { $shown } of { $all } actors who stand between most
network-brokers-classes = Where they belong: { $list }.
network-roles-note = Counts are ordered open two-paths; in an undirected network each pair counts twice. Expected and z under random ties of the same density, given the sizes of the classes. All columns: --out FILE, --json.

## Robustness

network-nobody = “{ $file }” has no actors.
network-head-order = Who goes first
network-head-robustness = R
network-head-half = Half at
network-head-curve = Share still connected, as more go →
network-order-degree = most ties
network-order-current-degree = most ties left
network-order-betweenness = most between
network-order-current-betweenness = most between left
network-order-random = at random
network-robustness-note = R is the mean share in the largest component over all removals (at most 0.5). Half at: share of actors gone when half of the largest component is left. At random: mean of { $draws } orders.
network-heading-gone = Without a class of { $label }
network-head-class = Class
network-head-left = Left
network-head-by-chance = By chance

## Layout

network-layout-rounds = Drawing
network-layout-done = { $actors } actors placed by “{ $algorithm }” (seed { $seed }); the drawing is { $width } wide and { $height } high.
network-layout-nowhere = Nothing was written: say --out places.csv or --out drawing.svg, or --save NAME for a territory.
network-layout-saved = The layout “{ $name }” is kept in { $file } (event { $event }). Take it back with: milieu undo { $file }
network-layout-needs-label = The layout { $kind } puts actors by a label; say which with --label.
network-layout-failed = The network cannot be drawn: { $reason }.
network-no-layout = The territory keeps no layout “{ $name }”.
network-no-layouts = It keeps none; make one with --save NAME.
network-layouts = It keeps: { $list }.
network-no-places = Nobody in “{ $file }” has coordinates.
network-no-places-hint = A map needs columns longitude and latitude.
network-other-classes = other classes
network-drawn = The drawing is in { $file }.

## Backbone

network-bad-level = { $value } is not a level; --level wants a number between 0 and 1.
network-filter-of-projects = The filter { $filter } reads participations; for ties use disparity or noise-corrected.
network-backbone-failed = The ties cannot be tested: { $reason }.
network-backbone-kept = { $kept } of { $tested } ties are more than chance at the level { $level } (filter { $filter }, correction { $correction }); they touch { $actors } of { $all } actors.
network-head-from = From
network-head-to = To
network-head-weight = Weight

network-estimated = Betweenness is estimated from { $samples } of { $population } actors; with 95 % confidence no value is off by more than { $bound }, which is { $share } of the largest possible.

## Pinned places

cli-about-network-pin = Draw an actor at a place of your own
cli-more-network-pin =
    The place is kept in a stored layout and can be undone. Drawings of the workbench reach from -1 to 1, to the right and upwards.
    Example: milieu network pin styria.milieu members:acme --layout "pins forces AT22" --at 0.25,-0.5
cli-arg-network-pin-actor = Key or name of the actor
cli-arg-network-pin-layout = Name of the stored layout
cli-arg-network-pin-at = Place: to the right and upwards
cli-arg-network-pin-loose = Let the actor go back to where the drawing puts it
network-not-pinned = { $actor } has no place of its own in the layout “{ $layout }”.
network-not-a-place = “{ $text }” is not a place; write two numbers, such as 0.25,-0.5.
