### The workbench: its frame, and what its pages say themselves.

web-places = Places
web-screen-home = Home
web-screen-scorecard-factors = Six factors
web-as-command = The same as a command:
web-problem = This page cannot be shown
web-not-built = This is the plain page, without script. To build the full one, run “npm ci” and “npm run build” in the folder “web” and build the program again.
web-no-page = There is no page at { $address }.
web-no-region = No actor has a region yet, so no region can be diagnosed. Import a member list with a region column, or set the regions of actors.
web-no-job = There is no job { $id }; the program may have been started again since.
web-no-upload = There is no file { $id }; the program may have been started again since. Hand it in once more.
web-read-only = The workbench was opened to read only: nothing can be changed.
web-foreign-host = Requests to “{ $host }” are not answered here.
web-foreign-origin = Requests from pages of “{ $origin }” are not answered here.
web-wrong-token = The token in the address is not that of this workbench. Use the address that the program printed.
web-no-token = This workbench needs the address that the program printed, with its token.
web-command-not-allowed = “{ $command }” cannot be run from the workbench.
web-changed-meanwhile = “{ $subject }” was changed meanwhile, in another window or by another program. Nothing was overwritten: look at it as it is now, then change it again.
web-home-holds =
    { $actors ->
        [one] One actor
       *[other] { $actors } actors
    } in { $regions ->
        [one] one region
       *[other] { $regions } regions
    }, { $ties ->
        [one] one tie
       *[other] { $ties } ties
    } and { $projects ->
        [one] one project
       *[other] { $projects } projects
    }.
web-home-changes = Last changes
web-column-event = No.
web-column-when = When
web-column-what = What
web-column-subject = About
web-event-name = { $kind }: { $subject }
web-place-home = Home
web-place-scorecard = Scorecard
web-skip = To the content
web-language = Language
web-table-twin = The same as a table
web-copy = Copy
web-copied = Copied.
web-working = Working …
web-remaining =
    { $seconds ->
        [one] one second left
       *[other] { $seconds } seconds left
    }
web-cancel = Cancel
web-cancelled = It was cancelled.
web-failed = It did not work out; what was wrong is not known.
web-server-gone = The workbench does not answer. Has the program ended? Start it again with “milieu open”.
web-place-territory = Territory
web-place-network = Network
web-place-figures = The six figures
web-place-evolution = Evolution
web-place-reports = Reports
web-place-data = Data
web-place-settings = Settings
web-screen-territory-map = Map
web-screen-territory-statistics = Statistics
web-screen-territory-compare = Compare
web-screen-network-graph = Graph
web-screen-network-matrix = Matrix
web-screen-network-proximities = Proximities
web-screen-network-gateways = Gateways and gaps
web-screen-network-time = Time
web-screen-scorecard-type = Network type
web-screen-scorecard-diagnosis = Diagnosis
web-screen-scorecard-approach = Approach
web-screen-scorecard-targets = Targets
web-screen-figures-innovation = Knowledge to innovation
web-screen-figures-creativity = Creativity
web-screen-figures-links = Links of the six groups
web-screen-figures-speed = Integration and speed
web-screen-figures-framework = Six-factor framework
web-screen-figures-policy = Fields of policy
web-screen-evolution-model = Model
web-screen-evolution-estimates = Estimates
web-screen-evolution-counterfactual = Counterfactual
web-screen-reports-library = Reports
web-screen-data-import = Import
web-screen-data-sources = Sources and doubt
web-screen-data-quality = Quality
web-screen-data-history = History and trash
web-screen-settings = Settings
web-export-format = “{ $format }” is no format of a view; known are { $formats }.
web-export-missing = There is no figure or table “{ $id }” on { $page }.
web-take-away = Take away
web-take-svg = Drawing (SVG)
web-take-png = Picture (PNG)
web-take-csv = Table (CSV)
web-take-xlsx = Workbook (XLSX)
web-take-json = Data (JSON)
