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
import-unreadable = “{ $file }” cannot be read: { $detail }
import-unwritable = “{ $file }” cannot be written: { $detail }
import-empty = “{ $file }” is empty. Check that it was saved or downloaded completely.
import-damaged = “{ $file }” is cut short or damaged ({ $detail }). Download or save it again.
import-not-a-table = “{ $file }” is not a table: { $kind ->
    [folder] it is a folder; name the files in it
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
import-encoding-guessed = The text is not UTF-8; its letters fit { $encoding } best. If names look wrong, name the encoding.
import-rows-above-header = { $count } { $count ->
    [one] row stands
   *[other] rows stand
} above the headings in row { $row }; left out.
import-row-too-long = The row has { $cells } cells, the table { $columns } columns; an unquoted separator in a text is the usual reason.
import-same-file = “{ $file }” is in this territory already, as source “{ $source }”. Nothing was imported.
import-same-file-hint = To read it again, say so; rows with the same keys are replaced, not doubled.
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
import-tie-without-layer = Nothing says what flows along this tie; it is left out. Name the layer for the whole file, or add a column.
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
