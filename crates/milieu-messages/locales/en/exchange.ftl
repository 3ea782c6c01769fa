# English: importing tables.

# Kinds of import.
import-kind-auto = recognised from the content
import-kind-members = member list, one actor per row
import-kind-ties = tie list, one tie per row
import-kind-survey = survey sheet
import-kind-cordis = CORDIS projects and participants
import-kind-keep = keep.eu projects and partners (Interreg)
import-kind-eurostat-tsv = Eurostat bulk table (TSV)
import-kind-sdmx-csv = statistical table (SDMX-CSV)
import-kind-json-stat = statistical table (JSON-stat)
import-kind-indicator-csv = one indicator with its description (CSV and YAML)
import-kind-panel = regions by years, one column per variable
import-kind-graphml = network (GraphML)
import-kind-gexf = network (GEXF)
import-kind-pajek = network (Pajek)
import-kind-ucinet-dl = network (UCINET DL)
import-kind-edge-list = network (edge list)
import-kind-regions = region boundaries (GeoJSON or TopoJSON)

# What is being done.
import-stage-opening = Looking at the file
import-stage-reading = Reading
import-stage-checking = Checking

# What stops an import.
import-no-file = No file was named. Name at least one.
import-unreadable = “{ $file }” cannot be read: { $detail }. Check the name, the folder and the permissions.
import-unwritable = “{ $file }” cannot be written: { $detail }. Choose another place.
import-empty = “{ $file }” is empty. Check that it was saved or downloaded completely.
import-damaged = “{ $file }” is cut short or damaged ({ $detail }). Download or save it again.
import-not-a-table = “{ $file }” is not a table: { $kind ->
    [folder] it is a folder; name the files in it
    [folder-without-nodes] it is a folder without nodes.csv, which lists the actors of a network
    [zip] it is a ZIP archive; unpack it and import the files in it
    [pdf] it is a PDF; ask for the table as CSV or spreadsheet
    [html] it is a web page, perhaps an error page saved in place of the data
    [image] it is a picture
    [sqlite] it is a database; if it is a territory, open it instead
    [binary] it holds bytes that are no text
    [yaml] it is a description; name the CSV file that it describes
   *[other] it looks like { $kind }
}.
import-too-large = “{ $file }” holds more than { $limit } { $unit ->
    [records] records
    [cells] cells
   *[bytes] bytes
}, the most that is read at once ({ $size } so far). Take a part of it: filter regions or years, or split the file.
import-no-sheet = “{ $file }” has no sheet “{ $sheet }”. Its sheets: { $existing }.
import-unknown-encoding = “{ $name }” is not the name of an encoding. Known are, among others, utf-8, windows-1252, windows-1250, mac-roman and utf-16le.
import-bad-mapping = The mapping “{ $file }” cannot be understood: { $detail }
import-bad-syntax = “{ $file }” is not good { $format }: { $detail }
import-unrecognised = Nothing tells what kind of data “{ $file }” holds. Name the kind of import. Its columns: { $columns }.
import-graph-unreadable = “{ $file }” cannot be read as a network: { $detail }

# About files as a whole.
import-recognised = Read as: { $kind }.
import-encoding-guessed = The text is not UTF-8; its letters fit { $encoding } best. If names look wrong, say which it is with --encoding.
import-rows-above-header = { $count } { $count ->
    [one] row stands
   *[other] rows stand
} above the headings in row { $row }; left out.
import-row-too-long = The row has { $cells } cells, the table { $columns } columns; an unquoted separator in a text is the usual reason.
import-same-file = “{ $file }” is in this territory already, as source “{ $source }”. Nothing was imported.
import-same-file-hint = To read it again, add --again; rows with the same keys are replaced, not doubled.
import-text-repaired = { $count } { $count ->
    [one] cell held text
   *[other] cells held text
} that was once read in a wrong encoding and could be restored for certain, such as “{ $before }” to “{ $after }”.
import-more-of-kind = { $count } more findings of this kind ({ $total } in all): { $example }
import-sheet-unused = This sheet has not the columns needed and was left out.

# About columns and mappings.
import-column-missing = No column holds the { $field }. The columns are: { $existing }.
import-column-missing-hint = Say in a mapping file which column it is.
import-column-nearest = Perhaps it is one of: { $candidates }. Say so in a mapping file.
import-mapped-column-missing = The mapping names the column “{ $column }”, which is not there. The columns are: { $existing }.
import-unknown-field = The mapping names the field “{ $field }”, which does not exist. Fields: { $known }.
import-decimal-unsure-point = Whether “1.234” in column “{ $column }” is a thousand or a fraction cannot be told; the point is read as the decimal sign. Say “comma” in the mapping if it is not.
import-decimal-unsure-comma = Whether “1,234” in column “{ $column }” is a thousand or a fraction cannot be told; the comma is read as the decimal sign. Say “point” in the mapping if it is not.

# About single cells; the value is left out, the row stays.
import-not-a-number = “{ $value }” is not a number; left out.
import-not-finite = “{ $value }” is not a finite number; left out.
import-negative = “{ $value }” is negative, which this column cannot be; left out.
import-not-a-date = “{ $value }” is not a day that exists; left out.
import-not-a-year = “{ $value }” is not a year; left out.
import-not-yes-or-no = “{ $value }” is neither yes nor no; left out.
import-not-a-share = “{ $value }” is not a share between 0 and 100 %; left out.
import-not-a-point = “{ $value }” is not a latitude and longitude; left out.
import-not-a-region = “{ $value }” is not a region code; left out.
import-half-a-point = Only one of longitude and latitude is known; left out.
import-off-the-globe = Longitude { $longitude } and latitude { $latitude } are not on the globe; left out.
import-dates-reversed = The dates are the wrong way round: from { $from } until { $until }; both left out.
import-unknown-country = “{ $value }” is not a country known here; left out.
import-country-na = “NA” may be Namibia or a missing country; read as missing.
import-unknown-group = “{ $value }” is none of the words known for groups of actors; the actor has no group. A mapping file can translate it.

# About rows.
import-row-without-key = The row does not say what it is about; left out.
import-row-without-name = The row has no name; left out.
import-member-twice = “{ $key }” stands in row { $first } already; the first row counts. Differing: { $fields }
import-tie-to-nobody = Nobody here is called “{ $name }”; the tie is left out.
import-name-of-several = “{ $name }” is the name of { $count } actors; use the key. The row is left out.
import-unknown-layer = “{ $value }” is none of the layers products, people, money, information, knowledge; the tie is left out. A mapping file can translate it.
import-tie-without-layer = Nothing says what flows along this tie; it is left out. Name the layer for the whole file with --layer, or add a column.
import-weight-not-positive = The weight { $value } is not above zero; the tie is left out.
import-reporter-unknown = Nobody here is called “{ $name }”; who reported the tie stays unknown.
import-tie-twice = The same tie stands in row { $first } already; left out.
import-answer-of-nobody = Nobody here is called “{ $name }”; the answers are left out.
import-answer-twice = The same answer stands in row { $first } already; left out.
import-groups-guessed = For { $count } { $count ->
    [one] actor
   *[other] actors
} the group is guessed from words in the name, and marked as a guess.
import-groups-unknown = For { $count } { $count ->
    [one] actor
   *[other] actors
} nothing tells the group; it stays unknown.
import-regions-unknown = { $count } { $count ->
    [one] actor has
   *[other] actors have
} no region code.

# CORDIS and keep.eu.
import-cordis-unknown-table = This table is none of those CORDIS publishes that are read here; left out. Its columns: { $columns }.
import-cordis-no-organisation = The row has no participant code and is no organisation; left out.
import-cordis-activity-repeated = The activity type “{ $value }” says the same twice; read once.
import-cordis-country-repeated = The country “{ $value }” says the same twice; read once.
import-cordis-activity-unknown = The activity type “{ $value }” is none of HES, REC, PRC, PUB, OTH; the actor has no group.
import-cordis-firms-without-size = { $count } private { $count ->
    [one] company
   *[other] companies
} without a word on being small or medium; their group stays unknown.
import-cordis-unnamed = { $count } { $count ->
    [one] organisation has
   *[other] organisations have
} no name; the participant code stands for it. A table of organisations in the same import gives names.
import-cordis-names-not-needed = { $count } { $count ->
    [one] organisation takes
   *[other] organisations take
} part in none of the projects; left out.
import-cordis-ended = { $count } { $count ->
    [one] participation was
   *[other] participations were
} ended before the project; when is not said, so the project's dates stand.
import-cordis-themes-only = Themes of { $count } { $count ->
    [one] project
   *[other] projects
} without participants were left out.
import-participation-summed = { $actor } takes part in { $project } twice in the same role, with { $first } and { $second } euro; added up.
import-participation-twice = { $actor } takes part in { $project } twice in the same role; counted once.
import-project-twice = Project { $key } stands here twice; the first row counts.
import-several-coordinators = Project { $project } has { $count } coordinators; all are kept.
import-several-leads = Project { $project } has { $count } lead partners; all are kept.
import-more-public-than-cost = Project { $project } has more public money ({ $public }) than cost ({ $cost }); private money stays unknown.
import-projects-without-partners = { $count } { $count ->
    [one] project has
   *[other] projects have
} no partner in these files.
import-keep-unknown-table = This table is none of those keep.eu exports; left out. Its columns: { $columns }.
import-keep-calls-unused = The list of calls is not used.
import-keep-no-years = The programme “{ $programme }” does not begin with its years; its projects have no dates.
import-keep-no-strand = Whether “{ $programme }” is cross-border, transnational or interregional is not known.
import-keep-legal-status = “{ $value }” is neither public nor private; left out.
import-keep-partners-differ = { $count } { $count ->
    [one] partner has
   *[other] partners have
} differing legal status or region in several rows; the first counts.
import-keep-respelled = { $count } { $count ->
    [one] acronym differs
   *[other] acronyms differ
} from another of the same programme only by blanks around it; taken for the same project.

# Regional statistics.
import-scheme-unknown = The version of the region codes is not said; name it if codes are to be compared across sources.
import-statistic-without-region = The row names no region; left out.
import-period-not-a-year = { $count } { $count ->
    [one] cell is
   *[other] cells are
} of periods that are no years, such as { $example }; left out.
import-key-of-other-length = “{ $value }” does not have the { $needed } parts its heading names; left out.
import-not-eurostat-tsv = The first heading, “{ $heading }”, is not a list of dimensions followed by “\time”.
import-json-stat-nothing = No data set is in this file.
import-json-stat-dimensions = The dimensions of the data set do not fit together, or none of them is time.
import-json-stat-too-many = There is a value at position { $position }, but the dimensions make only { $size } cells; the rest is left out.
import-panel-columns = A region, a year and a column of numbers are needed. The columns are: { $existing }.
import-indicator-columns = A year, a region code, the version of the code and a value are needed. The columns are: { $existing }.
import-indicator-undescribed = No YAML file of the same name describes this indicator; it has no title and no unit.
import-indicator-bad-description = The description cannot be understood: { $detail }
import-indicator-warning = The description warns: { $text }
import-relabelled = { $old } is { $new } in NUTS { $version }; { $count } { $count ->
    [one] figure
   *[other] figures
} converted.
import-relabelled-twice = { $old } is { $new }, which has figures of its own for { $year }; the relabelled ones are left out.
import-not-convertible = No codes of NUTS { $version }, and split, redrawn or said to be of another version, so not converted: { $codes }.
import-finer-not-convertible = These lie in regions whose code is another in NUTS { $version }; what becomes of such finer codes is not known here, so not converted: { $codes }.
import-nuts-table-ends = What changed after NUTS { $last } is not known here; the codes are not brought to NUTS { $asked } and keep the version they are of.
import-several-versions = Codes of several NUTS versions are mixed: { $relabelled } were only relabelled, { $redrawn } split or redrawn. Name the version wanted to have the former converted.

# The reference page of formats.
format-title = Formats
format-intro = An import turns files into one step that can be taken back. A preview shows it first: what each column is taken for, the first rows, and every finding with its place.
format-shared = Tables may be CSV, TSV or spreadsheets (XLSX, XLS, ODS), text files also packed with gzip. Encoding, separator, decimal sign and the row of the headings are found from the content; what is guessed is said, and can be set.
format-missing = Missing is missing: an empty cell, “-”, “:”, “NA”, “n/a” and the like are never read as zero. A cell that cannot be read is left out with a finding; the row stays.
format-imports = What is read
format-exports = What is written
format-head-field = Field
format-head-needed = Needed
format-head-meaning = Meaning
format-head-headings = Headings it is known by
format-head-format = Format
format-head-ending = Ending
format-head-held = Holds
format-head-lost = Cannot hold
format-yes = yes
format-headings = Headings count in any case, with or without accents; what stands in brackets does not count. A column that is no field is kept as an attribute. A mapping file names columns that have other headings, constants, and translations of values.
format-needed = Needed: { $columns }.
format-optional = Optional: { $columns }.
format-example = Example:
format-checked = Checked:
format-not-held = Not taken in:

# Parts of a file.
format-part-organisations = Participants of projects:
format-part-projects = Projects:
format-part-participations = Flat table of participations:
format-part-names = Organisations alone:
format-part-themes = Themes of projects:
format-part-partners = Partners:
format-part-cells = Figures:
format-part-description = Description (YAML):
format-part-nodes = Nodes:
format-part-edges = Ties:
format-part-memberships = Two modes:
format-part-regions = Properties of a region:

# Kinds of import: what it is, what is checked, what is not taken in.
format-auto-about = The kind is told from the content of each file, never from its name, and said in a finding. Two kinds must be named: an edge list would be taken for a tie list, a survey sheet with one column per item for a member list.
format-members-about = One actor per row. Several competences or memberships stand in one cell, parted by semicolons. Competences become competences of the actor, memberships bodies it takes part in.
format-members-checks = Rows without a name; keys that stand twice; words for groups that are not known; countries, region codes, dates and numbers that are none; negative sizes; coordinates off the globe. Actors that may be one are proposed, never joined by themselves.
format-members-limits = Several places of one actor: give the site that counts, or one row per site. A group read from words in the name is marked as a guess.
format-ties-about = One tie per row, between actors that are in the territory, named by key or by name. A layer comes from the column, or from the option for the whole file. Where nothing is said, a tie has weight 1, and ties of products and of money have a direction, the others none.
format-ties-checks = Ends nobody is called, or several are; unknown or missing layers; weights that are not above zero; the same tie twice; dates that do not exist or are the wrong way round.
format-ties-limits = New actors: import them first. A tie that changes its strength over time: give one row for each time.
format-survey-about = One row per actor and one column per item, or one row per answer with item and value. Scales come from the mapping, from a sheet “items”, from columns, or from a second heading row with cells such as “1-5”.
format-survey-checks = Actors nobody is called; answers that are no numbers or off their scale; the same answer twice.
format-survey-limits = Answers in words: translate them in a mapping file. Answers of people, as opposed to actors.
format-cordis-about = Tables of projects of the European framework programmes, as CSV, workbook or JSON array, in both generations of column names. Give those that belong together in one import: names are joined by participant code, themes by project.
format-cordis-checks = Participants without code; the same participation twice (equal money is counted once, different money added up); several coordinators; more public money than cost; unknown types of activity; countries said twice; text that was read in a wrong encoding.
format-cordis-limits = Deliverables, publications and reports of projects. The size of a private firm is known only as far as the flag for small and medium firms goes.
format-keep-about = The partner export of keep.eu for Interreg, the same with coordinates and partner numbers, or the workbook with sheets for projects, partners and calls.
format-keep-checks = Several lead partners; legal status or region that differ between rows of one partner; programmes whose name does not begin with years; spellings of acronyms that differ in blanks only.
format-keep-limits = The list of calls, and partner budgets. Where a project has no dates, the years of its programme stand for them.
format-eurostat-tsv-about = Eurostat’s bulk download, plain or packed with gzip: the first heading lists the dimensions with the region last, then one column per year. The variable is the name of the file; flags are kept.
format-eurostat-tsv-checks = Keys of another length than the heading; cells that are no numbers; region codes. With a NUTS version asked for, relabelled codes are converted and counted, split or redrawn ones named and left as they are.
format-eurostat-tsv-limits = Quarters and months; they are counted in a finding. Cells marked as missing without a flag are no record.
format-sdmx-csv-about = SDMX-CSV 1.0 and 2.0 and Eurostat’s variant. Headings and codes may carry labels behind a colon; the variable is the data flow, or the name of the file.
format-sdmx-csv-checks = Columns that are missing; cells that are no numbers; region codes, with the same conversion as above.
format-sdmx-csv-limits = Quarters and months; labels of codes; multipliers of units, which stay as they are in the source.
format-json-stat-about = JSON-stat 2.0 data sets, and collections with embedded data sets. Sparse values and statuses are read.
format-json-stat-checks = Dimensions that do not fit together; more values than cells; values that are no numbers; region codes, with the same conversion as above.
format-json-stat-limits = Links to data sets elsewhere; quarters and months; labels of categories.
format-indicator-csv-about = One indicator as CSV, with the version of the region code on each row. The YAML file of the same name, given along or lying beside it, says title, source, name and unit of the variable.
format-indicator-csv-checks = Region codes and years; a description that is missing or cannot be understood. Codes are converted from the version on their own row, and only if they are codes of it.
format-indicator-csv-limits = Other parts of the description. Codes of versions before NUTS 2010 stay as they are.
format-panel-about = One row per region and year, one column of numbers per variable. The unit is read from headings such as “…UNIT_PC_GDP”.
format-panel-checks = Region codes, years and numbers. If codes of several NUTS versions are mixed, a finding says so; with a version asked for, they are converted as above, and a relabelled row steps back behind one that bears the new code itself.
format-panel-limits = Columns of text; they are taken for labels.
format-graphml-about = A network in GraphML. A node becomes an actor, in two-mode networks one of the second mode a project; attributes with the names of fields fill these fields, the others stay as attributes. Identifiers with a colon are keys as they are.
format-graphml-checks = Ties to nodes that are not there, with themselves or without positive weight; nodes that stand twice; values that are not of their declared type; layers that are not known. Document type declarations are refused.
format-graphml-limits = Ties of more than two ends, ports, nested networks (read flat) and drawing details. Of several networks in a file the first is read.
format-gexf-about = A network in GEXF 1.2 or 1.3, with times of nodes and ties.
format-gexf-checks = The same as for GraphML; times that are neither days nor years leave that end open.
format-gexf-limits = Colours, sizes and places of drawings; attributes that change over time keep their first value.
format-pajek-about = A Pajek network: arcs have a direction, edges none; relations with a label are layers.
format-pajek-checks = Lines that fit nothing; ties to vertices that are not there; weights that are no numbers.
format-pajek-limits = Partitions, vectors and permutations. The numbers of times are kept only where they are years.
format-ucinet-dl-about = UCINET’s data language: full matrices, half matrices, edge lists, node lists, several matrices as layers. A symmetric matrix is an undirected network.
format-ucinet-dl-checks = The size announced against the cells that are there; cells that are marked as missing; labels.
format-ucinet-dl-limits = Attributes and times, which the format does not have.
format-edge-list-about = A table with one tie per row whose ends become actors if they are new. With the columns “actor” and “project” it is a two-mode network. Without a column “directed”, ties of products and of money have a direction, the others none.
format-edge-list-checks = Ties without an end, with themselves or without positive weight; layers that are not known; ties that stand twice, whose weights are added.
format-edge-list-limits = Attributes of actors: import these as members.
format-regions-about = Regions and their boundaries as GeoJSON or TopoJSON in degrees (EPSG 4326), such as the statistical office’s NUTS files. Code, name, the region it lies in and a point inside are kept.
format-regions-checks = Codes that are missing, no codes or stand twice; levels that contradict the code; broken boundaries; coordinates that are not degrees.
format-regions-limits = The boundaries themselves: they are used from their file where actors are placed or maps drawn. Shapes that are neither areas nor points.

# Fields of member lists.
format-field-members-key = Key; made from the name if there is none
format-field-members-name = Name of the actor
format-field-members-short-name = Short name or acronym
format-field-members-group = Which of the six groups of actors
format-field-members-kinds = Finer kinds
format-field-members-legal-form = Legal form; helps to tell the group
format-field-members-region = Region code, at the finest level known
format-field-members-country = Country, two letters or its name
format-field-members-town = Town
format-field-members-postcode = Postal code
format-field-members-longitude = Longitude in degrees
format-field-members-latitude = Latitude in degrees
format-field-members-point = Latitude and longitude in one cell
format-field-members-sector = Sector code
format-field-members-sector-scheme = Classification of the sector code
format-field-members-employees = People employed, also as a class such as 10-49
format-field-members-tertiary-share = Share of people with tertiary education
format-field-members-research = Whether it does research of its own
format-field-members-research-expenditure = Expenditure on research, a year
format-field-members-turnover = Turnover, a year
format-field-members-business-group = Business group it belongs to
format-field-members-owner-region = Region of its owner
format-field-members-filiere = Value chain
format-field-members-stage = Stage in the value chain, upstream first
format-field-members-from = First day or year
format-field-members-until = Last day or year
format-field-members-competences = Competences, parted by semicolons
format-field-members-memberships = Bodies it is a member of, parted by semicolons

# Fields of tie lists.
format-field-ties-from = The actor it comes from; for products the supplier
format-field-ties-to = The actor it goes to; for products the buyer
format-field-ties-layer = What flows: products, people, money, information or knowledge
format-field-ties-directed = Whether the direction matters
format-field-ties-weight = Strength, above zero
format-field-ties-formal = Formal or not
format-field-ties-codified = Codified or tacit
format-field-ties-trigger = What set it off
format-field-ties-reported-by = The actor who reported it
format-field-ties-from-date = First day or year
format-field-ties-until-date = Last day or year

# Fields of survey sheets.
format-field-survey-actor = The actor who answers
format-field-survey-item = Item, where each row is one answer
format-field-survey-value = Answer, where each row is one answer
format-field-survey-scale-from = Smallest value of the scale
format-field-survey-scale-to = Largest value of the scale
format-field-survey-year = Year of the survey

# What is written.
format-export-about = The network of a period, of one region or of all, in the layers asked for; or every table as it is. What a format cannot hold is said in findings when it is written.
format-export-graphml-held = Nodes and ties with all attributes, layers, times, direction of each tie, two modes
format-export-graphml-lost = Control characters
format-export-gexf-held = The same as GraphML, times as GEXF has them
format-export-gexf-lost = Control characters
format-export-pajek-held = Layers, direction of each tie, times that are whole numbers, two modes
format-export-pajek-lost = Attributes; keys beside names; days
format-export-ucinet-dl-held = Layers as matrices, two modes
format-export-ucinet-dl-lost = Attributes, times, ties of weight zero, parallel ties, direction where it differs between ties
format-export-edge-list-csv-held = Ties with all attributes, layers, times, direction; parted by commas
format-export-edge-list-csv-lost = Attributes and times of nodes; types of values
format-export-edge-list-tsv-held = The same, parted by tabs
format-export-edge-list-tsv-lost = Attributes and times of nodes; types of values
format-export-tables-held = Every table of the territory as a file of its own in a folder: UTF-8, commas, decimal points, days as 2019-02-28, lists parted by semicolons
format-export-tables-lost = Earlier versions of records and the list of steps; they stay in the territory file
