# The command line.

## Help: what each command does

cli-about-milieu = See, diagnose and steer the knowledge network of a territory.
cli-more-milieu =
    The main path:
      milieu import members members.xlsx --into styria.milieu
      milieu diagnose styria.milieu --region AT22
      milieu report styria.milieu --region AT22 --out styria.html
    See it work on seven synthetic clusters:
      milieu demo
    Exit codes: 0 done, 1 something in the data or the question stops it, 2 typed wrongly, 3 a fault of the program.
cli-about-demo = Write, import and diagnose seven synthetic clusters
cli-more-demo =
    The data are synthetic: drawn from stated distributions after the words of the founding report. They say nothing about the real places.
    Example: milieu demo --out my-demo
cli-about-import = Bring files into a territory, as one step that can be undone
cli-more-import =
    Kinds: auto, members, ties, survey, cordis, keep, eurostat-tsv, sdmx-csv, json-stat, indicator-csv, panel, graphml, gexf, pajek, ucinet-dl, edge-list, regions.
    Files that belong together go into one command.
    Examples:
      milieu import auto members.xlsx --into styria.milieu
      milieu import cordis organization.csv project.csv --into europe.milieu
      milieu import members members.csv --mapping ours.toml --preview --into styria.milieu
cli-about-template = Write an empty table with the headings that are read
cli-more-template =
    Kinds: members, ties, survey. The ending of the file says the format, CSV or XLSX.
    Example: milieu template members --out members.xlsx
cli-about-inspect = Look at a file: format, encoding, columns and what they are taken for
cli-more-inspect =
    Example: milieu inspect members.csv --save-mapping ours.toml
cli-about-diagnose = Diagnose a region's knowledge network
cli-more-diagnose =
    Examples:
      milieu diagnose styria.milieu --region AT22
      milieu diagnose keep.milieu -r AT22 --period 2000-2006,2007-2013,2014-2020
      milieu diagnose styria.milieu -r AT22 --explain AC01
      milieu diagnose styria.milieu -r AT22 --json
cli-about-report = Write the diagnosis as one self-contained HTML file
cli-more-report =
    Example: milieu report styria.milieu --region AT22 --out styria.html
cli-about-info = Show what a territory holds
cli-about-regions = List the regions and how many actors sit in each
cli-about-undo = Take the last command back
cli-about-redo = Do again what was taken back
cli-about-history = List every command, newest first
cli-about-check = Check that a territory file is sound
cli-about-duplicates = List pairs of actors that may be one
cli-about-merge = Make one actor of two
cli-about-distinct = Remember that two actors are not one
cli-more-merge =
    Example: milieu merge styria.milieu members:acme members:acme-gmbh
cli-about-add = Add to a territory by hand
cli-about-add-actor = Add an actor
cli-more-add-actor =
    The fields are those of “milieu edit”. Without --key the key is made from the name.
    Example: milieu add actor styria.milieu name="Acme GmbH" group=sme region=AT221
cli-about-tie = Add or remove single ties
cli-about-tie-add = Add a tie between two actors
cli-more-tie-add =
    Ties of products and money have a direction unless --directed no says otherwise; others have none unless --directed yes does.
    Example: milieu tie add styria.milieu members:acme "TU Graz" --layer knowledge --formal yes --since 2024-01-01
cli-about-tie-remove = Remove the ties between two actors
cli-more-tie-remove =
    Example: milieu tie remove styria.milieu members:acme "TU Graz" --layer knowledge
cli-about-edit = Change an actor
cli-more-edit =
    An empty value makes the field unknown.
    Example: milieu edit styria.milieu members:acme employees=120 group=sme
cli-about-remove = Remove an actor with its ties and participations
cli-about-restore = List what was removed, or bring an actor back with its ties and participations
cli-more-restore =
    Examples:
      milieu restore styria.milieu
      milieu restore styria.milieu members:m4
cli-about-set = Change a setting of the territory
cli-more-set =
    Settings: home, the regions diagnosed when none is named; periods, the periods a diagnosis compares; comparison, the regions a region may be
    compared with (codes parted by commas; all regions of the territory when it is not set).
    Example: milieu set keep.milieu periods 2000-2006,2007-2013,2014-2020
cli-about-target = Show, set or remove where a factor is meant to go, and by when
cli-more-target =
    Factors: stimulus, accessibility, receptivity, identity, creativity, governance. The value is a
    score from 0 to 1. Without a value the targets are listed.
    Example: milieu target keep.milieu accessibility 0.6 --by 2028-12-31
cli-arg-target-factor = Factor; none lists all targets
cli-arg-target-value = Score to be reached, 0 to 1
cli-arg-target-by = Day by which it is to be reached
cli-arg-target-remove = Remove the target of the factor
cli-unknown-factor = There is no factor “{ $text }”; there are: { $known }.
cli-bad-target = “{ $text }” is not a score; write a number from 0 to 1, as 0.6.
cli-target-needs-date = A target needs a day: add --by 2028-12-31.
cli-no-target = No target is set for { $factor }.
cli-no-targets = No target is set.
cli-head-by = By
cli-head-target = Target
cli-about-locate = Give actors their region from their coordinates
cli-more-locate =
    Example: milieu locate ev.milieu --shapes NUTS_RG_60M_2021_4326_LEVL_3.geojson
cli-about-export = Write the network or the tables for other programs
cli-more-export =
    Formats: graphml, gexf, pajek, ucinet-dl, edge-list, csv (a folder with one table each).
    Examples:
      milieu export styria.milieu --out styria.gexf
      milieu export styria.milieu --format csv --out tables
cli-about-indicators = List the indicators, or define one
cli-more-indicators =
    Example: milieu indicators AC01
cli-about-instruments = List the policy instruments, or describe one
cli-about-published = Reproduce the figures the founding report prints, with their contradictions
cli-about-completions = Write a completion script for a shell
cli-more-completions =
    Example: milieu completions bash > ~/.local/share/bash-completion/completions/milieu
cli-about-reference = Write the reference pages of the handbook

## Help: arguments

cli-arg-help = Print help
cli-arg-version = Print version
cli-arg-json = Print JSON for other programs instead of text
cli-arg-quiet = Print nothing but what was asked for
cli-arg-seed = Seed of everything random; the same seed gives the same bytes
cli-arg-language = Language of what is printed: en, it, de, es, fr or pl; else that of MILIEU_LANG or of the machine
cli-language-unknown = “{ $code }” is no language that Milieu speaks; it speaks { $known }.
cli-arg-out = Where to write
cli-arg-demo-out = Folder for the files, the territory and the report
cli-arg-runs = Monte Carlo runs (1000 unless told otherwise)
cli-arg-file = Territory file
cli-arg-kind = Kind of the files; auto finds out
cli-arg-inspect-kind = Kind the mapping is guessed for
cli-arg-paths = Files to read
cli-arg-path = File to look at
cli-arg-into = Territory file; made if it is not there
cli-arg-mapping = Mapping file: which column is which field
cli-arg-save-mapping = Write the guessed mapping to this file, to be changed by hand
cli-arg-preview = Show what would be read and change nothing
cli-arg-sheet = Sheet of a workbook
cli-arg-title = Title of the source, as you would cite it
cli-arg-licence = Licence or terms of the source
cli-arg-retrieved = Day the data were taken
cli-arg-synthetic = Mark the data as made up for demonstration
cli-arg-again = Read a file although it was imported before
cli-arg-lenient = Bring in the rest of a member list, tie list or survey when some cells or rows cannot be
cli-arg-encoding = Encoding of a text file, e.g. windows-1252; found out unless given
cli-arg-layer = Layer: products, people, money, information, knowledge
cli-arg-import-region = Region of actors that name none
cli-arg-region-scheme = Classification of the region codes, e.g. nuts-2016; relabelled codes are brought to it
cli-arg-add-key = Key of the new actor
cli-arg-tie-from = Key or name of the actor the tie goes from
cli-arg-tie-to = Key or name of the actor the tie goes to
cli-arg-tie-weight = Strength of the tie, above 0
cli-arg-tie-directed = Whether the direction matters
cli-arg-tie-formal = Whether there is a contract, consortium or joint venture
cli-arg-tie-codified = Whether what flows is written down (codified) or not (tacit)
cli-arg-tie-since = First day, e.g. 2024-01-31
cli-arg-tie-until = Last day
cli-actor-needs-name = A new actor needs a name: name=….
cli-empty-key = A key cannot be empty.
cli-actor-there = There is already an actor with the key { $key }.
cli-tie-there = There is already such a tie of { $layer } between { $from } and { $to }.
cli-no-tie = There is no such tie between { $from } and { $to }.
cli-not-a-layer = “{ $text }” is not a layer: { $layers }.
cli-arg-author = Who does this, for the history
cli-arg-reason = Why, for the history
cli-arg-region = Region to diagnose, e.g. AT22; several allowed; ALL for everybody
cli-arg-projects = Participations in projects and bodies, in place of ties
cli-arg-export-region = Only this region and its partners
cli-arg-as-of = What was true on this day
cli-arg-period = Periods of years, e.g. 2007-2013; several, oldest to newest, give a course
cli-arg-recorded-as-of = What the file held after this event or at this time
cli-arg-explain = Show one indicator down to the rows behind it
cli-arg-all = Show every indicator
cli-arg-dictionary = More indicators, from a text file
cli-arg-level = Only this NUTS level (0 to 3)
cli-arg-within = Only inside this region
cli-arg-findings = Show the findings kept with this event
cli-arg-threshold = Smallest likeness shown, 0 to 1
cli-arg-most = How many pairs to show
cli-arg-keep = Key or name of the actor that stays
cli-arg-gone = Key or name of the actor that becomes part of it
cli-arg-actor = Key or name of the actor
cli-arg-distinct-other = Key or name of the other actor
cli-arg-restore-actor = Key or name of the removed actor; all are listed without it
cli-arg-template-kind = Kind of table: members, ties, survey
cli-arg-import-findings = Findings of one kind given in full; the rest is counted
cli-arg-fields = Field and new value
cli-arg-name = Name of the setting
cli-arg-value = Value of the setting
cli-arg-shapes = Boundaries: GeoJSON or TopoJSON with NUTS codes
cli-arg-nearest = Points outside every region take the nearest one within this distance, in kilometres
cli-arg-format = Format; told by the file's ending unless given
cli-arg-code = Code of one indicator
cli-arg-id = Id of one instrument
cli-arg-shell = Shell
cli-arg-folder = Folder

## Why a command stops

cli-stopped = Stopped: { $what }
cli-usage = { $what } See --help.
cli-internal = This is a fault of Milieu, not yours: { $detail }. Please report it.
cli-findings-stop = Stopped; nothing was changed:
cli-findings-unusable = Stopped, because a part of the source cannot be used:
cli-cannot-print = The output cannot be written: { $reason }.
cli-not-a-date = “{ $text }” is not a date; write it as 2019-02-28.
cli-not-a-period = “{ $text }” is not a period; write 2007-2013 or 2007-01-01..2013-12-31.
cli-not-an-event-or-time = “{ $text }” is neither the number of an event nor a time; see: milieu history FILE.
cli-not-a-region = “{ $text }” is not a region code; AT22 is one.
cli-unknown-kind = “{ $text }” is not a kind of import; there are: { $kinds }.
cli-unknown-word = “{ $word }” is not one of: { $allowed }.
cli-unknown-actor = No actor has the key or name “{ $text }”.
cli-several-actors = { $count } actors have the name “{ $text }”; use a key.
cli-did-you-mean = Did you mean: { $list }?
cli-merge-same = “{ $key }” cannot be merged with itself.
cli-not-field-value = “{ $text }” is not of the form FIELD=VALUE.
cli-bad-value = “{ $text }” cannot be the value of { $field }.
cli-unknown-field = An actor has no field { $field }; there are: { $fields }.
cli-threshold-range = The threshold is { $value }; it must lie between 0 and 1.
cli-nothing-imported = There is nothing to import in { $files }. Check that rows of data follow the headings.
cli-preview-would-stop = this import would bring in nothing, for the reasons above.
cli-mapping-there = “{ $file }” is there already. Choose another name, so that changes made by hand are not lost.
cli-no-mapping-for-kind = files of the kind { $kind } have fixed columns and need no mapping; members, ties and survey sheets can have one. Say which with --kind.
cli-unknown-setting = There is no setting “{ $name }”; there are: { $known }.
cli-format-untold = The ending of “{ $file }” does not tell the format; say --format and one of: { $formats }, csv.

## Words

cli-severity-note = note
cli-severity-warning = warning
cli-severity-error = error
cli-place-row = row { $row }
cli-more-findings = { $count } more of the kind { $code }
cli-synthetic = SYNTHETIC DATA: made up for demonstration; nothing here says anything about real places.
cli-territory-empty = The territory is empty. Bring something in with milieu import.
cli-history-empty = Nothing has been done to this territory yet.
cli-no-findings = No findings were kept with event { $event }.
cli-no-regions = No actor has a region yet.
cli-no-duplicates = No two actors look like one.
cli-duplicates-shown = { $shown } of { $count } pairs. Make one of two with: milieu merge FILE KEEP GONE
cli-duplicates-found = { $count ->
    [one] One pair of actors may be the same
   *[other] { $count } pairs of actors may be the same
 }; see: milieu duplicates { $file }
cli-sound = The file is sound.
cli-done = Done: { $kind } “{ $subject }” (event { $event }). Take it back with: milieu undo { $file }
cli-brought-forward = “{ $file }” had format { $from } and was brought to the present format. Versions of the program from before can no longer open it.
cli-undone = Taken back: { $kind } “{ $subject }” (event { $event }).
cli-redone = Done again: { $kind } “{ $subject }” (event { $event }).
cli-counts = { $table }: { $added } added, { $changed } changed, { $removed } removed
cli-reading = { $stage } { $file } { $rows }
cli-imported = Imported { $subject }: { $rows } rows read, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
 } (event { $event }).
cli-all-findings = All findings: milieu history { $file } --findings { $event }
cli-preview-only = This was a preview; nothing was changed.
cli-mapping-saved = The guessed mapping is in { $file }. Change it by hand and import with --mapping.
cli-inspect-kind = Looks like { $kind }: { $what }
cli-inspect-unknown = The kind of this file is not recognised; say it yourself when importing.
cli-inspect-text = Encoding { $encoding }, separator “{ $separator }”.
cli-source = { $title } ({ $kind }; licence: { $licence })
cli-source-synthetic = synthetic
cli-source-real = as given

cli-kind-import = import
cli-kind-add = addition
cli-kind-edit = change
cli-kind-remove = removal
cli-kind-restore = restoration
cli-kind-merge = merge
cli-kind-set = setting
cli-kind-undo = undo
cli-kind-redo = redo

cli-table-source = sources
cli-table-region = regions
cli-table-actor = actors
cli-table-competence = competences
cli-table-tie = ties
cli-table-project = projects and bodies
cli-table-affiliation = participations
cli-table-institution = institutions
cli-table-statistic = statistics
cli-table-answer = survey answers
cli-table-measure = policy measures
cli-table-setting = settings
cli-table-layout = layouts

cli-head-event = Event
cli-head-at = Time (UTC)
cli-head-kind = What
cli-head-subject = About
cli-head-records = Records
cli-head-region = Region
cli-head-name = Name
cli-head-actors = Actors
cli-head-column = Column
cli-head-field = Taken for
cli-head-first-values = First values
cli-heading-groups = Actors by group
cli-heading-layers = Ties by layer
cli-heading-sources = Sources

## The founding report's figures

cli-published-note = Figures the founding report prints, of 2000 to 2006, and what follows from them. They check arithmetic; they are no current facts.
cli-head-id = Id
cli-head-value = Printed
cli-head-computed = Computed
cli-head-figure = Figure
cli-head-paragraph = Where
cli-heading-statements = Statements without a number
cli-heading-contradictions = Where the report contradicts itself

## Diagnosis on screen

cli-cannot-read = { $file } cannot be read: { $reason }.
cli-cannot-write = { $file } cannot be written: { $reason }. Nothing was left half done; choose another place with --out.
cli-bad-dictionary = The dictionary cannot be used: { $reason }
cli-which-region = Which region?
cli-which-region-hint = Say it with --region, or once and for all with: milieu set FILE home AT22. The regions there are: milieu regions FILE
cli-no-period = There is no period to judge.
cli-nobody-in-region = No actor is in the region { $region } in the latest period asked for.
cli-see-regions = The regions and countries with actors are listed by: milieu regions FILE
cli-regions-with-actors = Regions with actors, nearest first: { $list }.
cli-unknown-indicator = No indicator has the code { $code }; see: milieu indicators
cli-unknown-instrument = No instrument has the id { $id }; see: milieu instruments
cli-unknown-format = “{ $text }” is not a format; there are: { $formats }, csv.
cli-heading-type = Type of network
cli-heading-factors = Six factors
cli-factor-scale = 0 is weakest, 1 strongest; nine runs in ten lie on the line. { $comparison }
cli-few-actors = Only { $actors } actors: what follows is counting, not measuring.
cli-heading-gatekeepers = Gatekeepers: who carries outside knowledge in
cli-heading-weak = What is weak, and why
cli-heading-instruments = What could be done
cli-heading-unknown = What is not known, and what would tell
cli-heading-course = Course
cli-heading-indicators = All indicators
cli-heading-rows = Rows behind the number
cli-type-because = Because: { $reasons }.
cli-factor-withheld = withheld
cli-factor-weak = weak
cli-concepts-known = { $known } concepts known
cli-more-gatekeepers = and { $count } more; see --json or the report.
cli-nothing-scored = No factor has a score, so none can be called weak or strong.
cli-nothing-weak = No factor is below the first quartile of its comparison in the share of runs that the setting asks for.
cli-weak-factor = { $factor }: { $line } Lowest: { $concepts }.
cli-instrument = { $name } (¶{ $paragraph }; for { $factors })
cli-further-instruments = { $more } more suggested; { $undecided } cannot be told for want of data. See the report.
cli-unknown = { $name } ({ $datum }): { $tells }
cli-more-unknowns = and { $count } more; see the report.
cli-more-of-diagnosis = More: --all, --explain CODE, --json, or milieu report. Region { $region }, data { $hash }, seed { $seed }, { $runs } runs.
cli-head-group = Group
cli-head-inside = Inside
cli-head-outside = Outside
cli-head-share = Share
cli-head-code = Code
cli-head-status = Status
cli-head-position = Position
cli-head-factor = Factor
cli-head-unit = Unit
cli-head-row = Row
cli-head-adds = Adds
cli-head-note = Note
cli-head-record = Record
cli-explain-value = Value
cli-explain-formula = Formula
cli-explain-direction = Direction
cli-explain-source = Source of the measure
cli-explain-reason = Remark
cli-explain-coverage = Coverage
cli-explain-input = Input (used/needed)
cli-explain-frame = Compared with
cli-explain-not-scored = It is a trait or has an optimum: it is shown and enters no score.
cli-explain-unit = Unit
cli-explain-factor = Factor
cli-explain-tables = Tables needed
cli-explain-fallback = Stand-in
cli-explain-paragraphs = Founding report
cli-acts-on = Acts on: { $factors }
cli-seen-in = Its effect would be seen in: { $codes }

## Report, export, locate, demonstration

cli-report-written = The report is in { $file }.
cli-exported = { $nodes } actors and { $edges } ties written to { $file } as { $format }.
cli-exported-tables = { $count } tables written to { $folder }.
cli-nobody-located = No actor without a region lies in these boundaries.
cli-located = { $inside } actors lie inside a region, { $near } near one, { $outside } in none (event { $event }).
cli-demo-not-ours = { $file } holds data that are not of the demonstration; choose another folder with --out.
cli-demo-done = The files of the seven synthetic clusters are in { $folder }; each cluster has a folder with the spreadsheets and tables that were imported.
cli-demo-report = The report is in { $file }; open it in a browser.
cli-demo-next = Try: milieu diagnose { $file } --region AT22 --explain AC01

reference-commands = Commands
reference-indicators = Indicators
reference-instruments = Instruments
cli-mend-or-lenient = Mend these in the file, or bring in the rest with --lenient.

## milieu network

cli-about-network = Measure, compare, take apart and draw a network
cli-more-network =
    A source is a territory file, a reference folder (nodes.csv, ties_LAYER.csv), or a plain file: an edge list, a list of participations,
    GraphML, GEXF, Pajek, UCINET DL.
    Examples:
      milieu network measure ties.csv
      milieu network measure styria.milieu --layer knowledge --label group
cli-about-network-measure = Measure the network as a whole, and each actor
cli-more-network-measure =
    Columns are known by their headings (source, target, weight; actor, project), else by position. Rows that cannot be used stop the
    command and are listed; --lenient leaves them out and goes on.
    Examples:
      milieu network measure --list
      milieu network measure ties.csv --directed --weights used
      milieu network measure board-seats.csv --affiliations --top 20 --by betweenness
      milieu network measure styria.milieu --region AT22 --label group,sector --out actors.parquet
cli-arg-network-source = Territory, reference folder, edge list, participations or graph file
cli-arg-network-layer = Layer of ties to take; layers are never added up
cli-arg-network-affiliations = Take participations: who is in which project, event or body
cli-arg-network-directed = Ties of the file have a direction
cli-arg-network-nodes = Table of actors: id, name, one column for each label
cli-arg-network-region = Only the actors at home in this region, and the ties among them
cli-arg-network-period = Years, e.g. 2007-2013
cli-arg-network-weights = Whether weights count where a measure has a form for both
cli-arg-network-projection = What a project of k partners adds to a tie: 1, 1/(k−1) or 1/k
cli-arg-network-min-weight = Leave out ties below this weight
cli-arg-network-largest-project = Leave out projects with more partners than this
cli-arg-network-lenient = Leave out rows that cannot be used and go on
cli-arg-network-label = Column that puts the actors into classes; several allowed
cli-arg-network-unknown = What actors without a label are
cli-arg-network-draws = Draws of a random comparison
cli-arg-network-out = File for the results: .csv, .xlsx, .json or .parquet
cli-arg-network-measure-list = List every measure with what it says
cli-arg-network-measure-measures = Measures by their codes, or all
cli-arg-network-measure-per-actor = Show the actors, too
cli-arg-network-measure-top = How many actors to show
cli-arg-network-measure-by = Measure that orders the actors
cli-arg-network-measure-approximate = Estimate betweenness within this error instead of computing it exactly
cli-about-network-compare = Compare two networks, the layers or periods of one, or one with random ones
cli-more-network-compare =
    Actors of two sources are known by their identifiers.
    Examples:
      milieu network compare 2007.csv 2014.csv
      milieu network compare styria.milieu --layers knowledge,information
      milieu network compare keep.milieu --projects --period 2007-2013,2014-2020
      milieu network compare ties.csv --null degree --draws 200
cli-about-network-communities = Find groups with more ties inside than chance
cli-more-network-communities =
    Examples:
      milieu network communities ties.csv --runs 50
      milieu network communities styria.milieu --objective cpm --resolution 0.1 --out members.csv
      milieu network communities ties.csv --draws 100 --label office --nodes people.csv
cli-about-network-roles = Find who stands between whom: coordinators, gatekeepers, liaisons
cli-more-network-roles =
    Examples:
      milieu network roles styria.milieu --label group
      milieu network roles ties.csv --nodes people.csv --label office,status --unknown left-out --out brokers.parquet
cli-about-network-robustness = See what is left when actors go
cli-more-network-robustness =
    Examples:
      milieu network robustness ties.csv
      milieu network robustness styria.milieu --orders degree,current-degree,random --label group
cli-about-network-regress = Explain the ties of one layer by other layers and by what the actors are
cli-more-network-regress =
    Regression over pairs of actors (MRQAP), tested by double semi-partialling. Actors without a value are left out and counted.
    Examples:
      milieu network regress lazega --outcome friendship --on cowork --same office --difference age
      milieu network regress styria.milieu --outcome knowledge --on products --same group,region
      milieu network regress ties.csv --directed --nodes people.csv --sender seniority --receiver seniority
cli-arg-network-outcome = Layer whose ties are explained; without it the network of the file
cli-arg-network-on = Layers that explain
cli-arg-network-same = Columns: both actors are in the same class
cli-arg-network-sender = Columns of numbers: value of the actor the tie comes from
cli-arg-network-receiver = Columns of numbers: value of the actor the tie goes to
cli-arg-network-sum = Columns of numbers: values of both actors added
cli-arg-network-difference = Columns of numbers: squared difference of the values of both actors
cli-arg-network-regress-draws = Permutations of each test; up to eight actors all of them are made
cli-about-network-layout = Place the actors for a drawing, and keep the places
cli-more-network-layout =
    Examples:
      milieu network layout ties.csv --out drawing.svg
      milieu network layout styria.milieu --algorithm wedges --label group --save by-group --out by-group.svg
      milieu network layout styria.milieu --keep by-group --out now.svg
cli-about-network-backbone = Keep the ties that are more than chance
cli-more-network-backbone =
    Examples:
      milieu network backbone ties.csv --level 0.01 --out backbone.csv
      milieu network backbone board-seats.csv --affiliations --correction false-discoveries
cli-arg-network-compare-period = Years, e.g. 2007-2013; several periods of one source are compared
cli-arg-network-with = A second source
cli-arg-network-layers = Layers to compare; all of them unless named
cli-arg-network-null = Compare with random networks that keep the ties of every actor, or both margins of participations
cli-arg-network-objective = What is made as large as possible
cli-arg-network-resolution = Larger finds smaller communities
cli-arg-network-runs = Searches with different seeds; their consensus is shown
cli-arg-network-communities-draws = Random networks for the significance; 0 for none
cli-arg-network-top = How many to show
cli-arg-network-orders = Orders in which actors go
cli-arg-network-robustness-draws = Random orders that are averaged
cli-arg-network-algorithm = How actors are placed
cli-arg-network-rounds = Most rounds of the layout forces
cli-arg-network-layout-label = Column for wedges, stages of a value chain, and shapes
cli-arg-network-layout-out = Files for places (.csv, .xlsx, .json, .parquet) or a drawing (.svg); several allowed
cli-arg-network-save = Keep the layout in the territory under this name, as a step that can be undone
cli-arg-network-keep = Start from the layout kept under this name: who has a place stays there
cli-arg-network-filter = Test of the ties; disparity for ties, stochastic-degree for participations unless told
cli-arg-network-level = Largest p-value of a tie that is kept
cli-arg-network-correction = How p-values answer for many ties
cli-arg-export-layout = Add the places of a layout kept in the territory
cli-no-layout = The territory keeps no layout “{ $name }”; see: milieu network layout

cli-about-open = Opens the workbench on a territory file, in the browser
cli-more-open =
    Examples:
      milieu open styria.milieu
      milieu open styria.milieu --read-only --no-browser --port 8080
cli-arg-port = Port on the loopback address; a free one unless given
cli-arg-no-browser = Does not open a browser, only says where the workbench is
cli-arg-read-only = Nothing can be changed
cli-arg-web = Folder with the files of the page, in place of those inside the program
cli-arg-no-open = Does not open the workbench afterwards
cli-open-from-inside = The workbench cannot be opened from inside another command.
cli-open-at = The workbench of { $file } is at { $address } (Ctrl+C ends it).
cli-open-cannot-listen = Port { $port } of this machine cannot be used: { $reason }

## The trash, templates

cli-trash-empty = Nothing is in the trash.
cli-not-in-trash = No removed actor is called “{ $text }”. “milieu restore FILE” lists those that can be brought back.
cli-restored = Brought back: “{ $subject }” with { $records ->
        [one] one record
       *[other] { $records } records
    } of its own (event { $event }). { $waiting ->
        [none] Nothing else waits.
        [one] One tie waits in the trash until its other end is brought back.
       *[other] { $waiting } ties wait in the trash until their other ends are brought back.
    }
cli-head-key = Key
cli-no-template = There is no template for the kind “{ $kind }”; there are: members, ties, survey.
cli-template-format = “{ $file }” ends neither in .csv nor in .xlsx.
cli-template-there = “{ $file }” is there already; choose another name.
cli-template-written = Written: { $file }. Its columns: { $columns }.
cli-import-stopped = Stopped before anything was written.
cli-link-choice = “{ $text }” is no decision about a suggested link. Possible: { $known }.
cli-link-actors = “{ $text }” does not name two actors by their keys, with | between them.
