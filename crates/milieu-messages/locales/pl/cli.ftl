# The command line.

## Help: what each command does

cli-about-milieu = Pokazuje i diagnozuje sieć wiedzy terytorium oraz pomaga nią kierować.
cli-more-milieu =
    Główna droga:
      milieu import members members.xlsx --into styria.milieu
      milieu diagnose styria.milieu --region AT22
      milieu report styria.milieu --region AT22 --out styria.html
    Jak to działa na siedmiu klastrach syntetycznych:
      milieu demo
    Kody wyjścia: 0 gotowe, 1 zatrzymało je coś w danych lub w pytaniu, 2 błąd we wpisanym poleceniu, 3 błąd programu.
cli-about-demo = Zapisuje, importuje i diagnozuje siedem klastrów syntetycznych
cli-more-demo =
    Dane są syntetyczne: wylosowane z podanych rozkładów według słów raportu założycielskiego. Nic nie mówią o rzeczywistych miejscach.
    Przykład: milieu demo --out my-demo
cli-about-import = Wprowadza pliki do terytorium, jako jeden krok, który można cofnąć
cli-more-import =
    Rodzaje: auto, members, ties, survey, cordis, keep, eurostat-tsv, sdmx-csv, json-stat, indicator-csv, panel, graphml, gexf, pajek, ucinet-dl, edge-list, regions.
    Pliki, które należą do siebie, podaje się w jednym poleceniu.
    Przykłady:
      milieu import auto members.xlsx --into styria.milieu
      milieu import cordis organization.csv project.csv --into europe.milieu
      milieu import members members.csv --mapping ours.toml --preview --into styria.milieu
cli-about-inspect = Ogląda plik: format, kodowanie, kolumny i za co je przyjęto
cli-more-inspect =
    Przykład: milieu inspect members.csv --save-mapping ours.toml
cli-about-diagnose = Diagnozuje sieć wiedzy regionu
cli-more-diagnose =
    Przykłady:
      milieu diagnose styria.milieu --region AT22
      milieu diagnose keep.milieu -r AT22 --period 2000-2006,2007-2013,2014-2020
      milieu diagnose styria.milieu -r AT22 --explain AC01
      milieu diagnose styria.milieu -r AT22 --json
cli-about-report = Zapisuje diagnozę jako jeden samodzielny plik HTML
cli-more-report =
    Przykład: milieu report styria.milieu --region AT22 --out styria.html
cli-about-info = Pokazuje, co zawiera terytorium
cli-about-regions = Wymienia regiony i ilu aktorów jest w każdym
cli-about-undo = Cofa ostatnie polecenie
cli-about-redo = Ponawia to, co cofnięto
cli-about-history = Wymienia wszystkie polecenia, najpierw najnowsze
cli-about-check = Sprawdza, czy plik terytorium jest w porządku
cli-about-duplicates = Wymienia pary aktorów, które mogą być jednym
cli-about-merge = Łączy dwóch aktorów w jednego
cli-more-merge =
    Przykład: milieu merge styria.milieu members:acme members:acme-gmbh
cli-about-edit = Zmienia aktora
cli-more-edit =
    Pusta wartość czyni pole nieznanym.
    Przykład: milieu edit styria.milieu members:acme employees=120 group=sme
cli-about-remove = Usuwa aktora wraz z powiązaniami i udziałami
cli-about-set = Zmienia ustawienie terytorium
cli-more-set =
    Ustawienia: home, regiony diagnozowane, gdy nie podano żadnego; periods, okresy, które porównuje diagnoza; comparison, regiony, z którymi
    można porównywać region (kody oddzielone przecinkami; gdy nie ustawiono, wszystkie regiony terytorium).
    Przykład: milieu set keep.milieu periods 2000-2006,2007-2013,2014-2020
cli-about-locate = Nadaje aktorom region na podstawie współrzędnych
cli-more-locate =
    Przykład: milieu locate ev.milieu --shapes NUTS_RG_60M_2021_4326_LEVL_3.geojson
cli-about-export = Zapisuje sieć lub tabele dla innych programów
cli-more-export =
    Formaty: graphml, gexf, pajek, ucinet-dl, edge-list, csv (folder z plikiem na każdą tabelę).
    Przykłady:
      milieu export styria.milieu --out styria.gexf
      milieu export styria.milieu --format csv --out tables
cli-about-indicators = Wymienia wskaźniki albo definiuje jeden
cli-more-indicators =
    Przykład: milieu indicators AC01
cli-about-instruments = Wymienia instrumenty polityki albo opisuje jeden
cli-about-published = Odtwarza liczby wydrukowane w raporcie założycielskim, wraz z ich sprzecznościami
cli-about-completions = Zapisuje skrypt uzupełniania dla powłoki
cli-more-completions =
    Przykład: milieu completions bash > ~/.local/share/bash-completion/completions/milieu
cli-about-reference = Zapisuje strony referencyjne podręcznika

## Help: arguments

cli-arg-help = Wyświetla pomoc
cli-arg-version = Wyświetla wersję
cli-arg-json = Wyświetla JSON dla innych programów zamiast tekstu
cli-arg-quiet = Nie wyświetla niczego prócz tego, o co poproszono
cli-arg-seed = Ziarno wszystkiego, co losowe; to samo ziarno daje te same bajty
cli-arg-out = Gdzie zapisać
cli-arg-demo-out = Folder na pliki, terytorium i raport
cli-arg-runs = Przebiegi Monte Carlo (1000, o ile nie podano inaczej)
cli-arg-file = Plik terytorium
cli-arg-kind = Rodzaj plików; auto sam go ustala
cli-arg-inspect-kind = Rodzaj, dla którego odgaduje się mapowanie
cli-arg-paths = Pliki do odczytu
cli-arg-path = Plik do obejrzenia
cli-arg-into = Plik terytorium; tworzony, jeśli go nie ma
cli-arg-mapping = Plik mapowania: która kolumna jest którym polem
cli-arg-save-mapping = Zapisuje odgadnięte mapowanie do tego pliku, do ręcznej zmiany
cli-arg-preview = Pokazuje, co zostałoby odczytane, i niczego nie zmienia
cli-arg-sheet = Arkusz skoroszytu
cli-arg-title = Tytuł źródła, tak jak by się go cytowało
cli-arg-licence = Licencja lub warunki źródła
cli-arg-retrieved = Dzień pobrania danych
cli-arg-synthetic = Oznacza dane jako zmyślone na potrzeby demonstracji
cli-arg-again = Czyta plik, mimo że już go importowano
cli-arg-lenient = Wprowadza resztę listy członków, listy powiązań lub ankiety, gdy części komórek lub wierszy nie da się wprowadzić
cli-arg-encoding = Kodowanie pliku tekstowego, np. windows-1252; ustalane, jeśli go nie podano
cli-arg-layer = Warstwa: products, people, money, information, knowledge
cli-arg-import-region = Region aktorów, którzy żadnego nie podają
cli-arg-region-scheme = Klasyfikacja kodów regionów, np. nuts-2016; kody przemianowane sprowadza się do niej
cli-arg-author = Kto to robi, do historii
cli-arg-reason = Dlaczego, do historii
cli-arg-region = Region do diagnozy, np. AT22; można podać kilka; ALL oznacza wszystkich
cli-arg-projects = Udziały w projektach i organizacjach, w miejsce powiązań
cli-arg-export-region = Tylko ten region i jego partnerzy
cli-arg-as-of = Co było prawdą tego dnia
cli-arg-period = Okresy w latach, np. 2007-2013; kilka, od najstarszego do najnowszego, daje przebieg
cli-arg-recorded-as-of = Co plik zawierał po tym zdarzeniu lub w tej chwili
cli-arg-explain = Pokazuje jeden wskaźnik aż do wierszy, które za nim stoją
cli-arg-all = Pokazuje każdy wskaźnik
cli-arg-dictionary = Więcej wskaźników, z pliku tekstowego
cli-arg-level = Tylko ten szczebel NUTS (0 do 3)
cli-arg-within = Tylko wewnątrz tego regionu
cli-arg-findings = Pokazuje ustalenia zachowane z tym zdarzeniem
cli-arg-threshold = Najmniejsze pokazywane podobieństwo, 0 do 1
cli-arg-most = Ile par pokazać
cli-arg-keep = Klucz lub nazwa aktora, który zostaje
cli-arg-gone = Klucz lub nazwa aktora, który staje się jego częścią
cli-arg-actor = Klucz lub nazwa aktora
cli-arg-fields = Pole i nowa wartość
cli-arg-name = Nazwa ustawienia
cli-arg-value = Wartość ustawienia
cli-arg-shapes = Granice: GeoJSON lub TopoJSON z kodami NUTS
cli-arg-nearest = Punkty poza wszystkimi regionami otrzymują najbliższy w tej odległości, w kilometrach
cli-arg-format = Format; jeśli go nie podano, mówi o nim zakończenie pliku
cli-arg-code = Kod jednego wskaźnika
cli-arg-id = Identyfikator jednego instrumentu
cli-arg-shell = Powłoka
cli-arg-folder = Folder

## Why a command stops

cli-stopped = Zatrzymano: { $what }
cli-usage = { $what } Zob. --help.
cli-internal = To błąd Milieu, a nie po stronie użytkownika: { $detail }. Prosimy o zgłoszenie.
cli-findings-stop = Zatrzymano; niczego nie zmieniono:
cli-findings-unusable = Zatrzymano, bo części źródła nie da się użyć:
cli-cannot-print = Nie można zapisać wyjścia: { $reason }.
cli-not-a-date = „{ $text }” nie jest datą; należy pisać 2019-02-28.
cli-not-a-period = „{ $text }” nie jest okresem; należy pisać 2007-2013 lub 2007-01-01..2013-12-31.
cli-not-an-event-or-time = „{ $text }” nie jest ani numerem zdarzenia, ani czasem; zob. milieu history FILE.
cli-not-a-region = „{ $text }” nie jest kodem regionu; jest nim na przykład AT22.
cli-unknown-kind = „{ $text }” nie jest rodzajem importu; są: { $kinds }.
cli-unknown-word = „{ $word }” nie należy do: { $allowed }.
cli-unknown-actor = Żaden aktor nie ma klucza ani nazwy „{ $text }”.
cli-several-actors = Nazwę „{ $text }” nosi kilku aktorów ({ $count }); należy użyć klucza.
cli-did-you-mean = Czy chodziło o: { $list }?
cli-merge-same = „{ $key }” nie można połączyć z samym sobą.
cli-not-field-value = „{ $text }” nie ma postaci FIELD=VALUE.
cli-bad-value = „{ $text }” nie może być wartością pola { $field }.
cli-unknown-field = Aktor nie ma pola { $field }; są: { $fields }.
cli-threshold-range = Próg wynosi { $value }; musi leżeć między 0 a 1.
cli-nothing-imported = Nie ma czego importować z { $files }. Należy sprawdzić, czy po nagłówkach następują wiersze danych.
cli-preview-would-stop = ten import niczego by nie wprowadził, z powodów podanych wyżej.
cli-mapping-there = „{ $file }” już istnieje. Należy wybrać inną nazwę, aby nie stracić zmian wprowadzonych ręcznie.
cli-no-mapping-for-kind = pliki rodzaju { $kind } mają stałe kolumny i nie wymagają mapowania; mogą je mieć listy członków, listy powiązań i arkusze ankiet. Rodzaj podaje się przez --kind.
cli-unknown-setting = Nie ma ustawienia „{ $name }”; są: { $known }.
cli-format-untold = Zakończenie „{ $file }” nie mówi o formacie; należy podać --format i jeden z: { $formats }, csv.

## Words

cli-severity-note = uwaga
cli-severity-warning = ostrzeżenie
cli-severity-error = błąd
cli-place-row = wiersz { $row }
cli-more-findings = jeszcze { $count } tego rodzaju: { $code }
cli-synthetic = DANE SYNTETYCZNE: zmyślone na potrzeby demonstracji; nic tutaj nie mówi o rzeczywistych miejscach.
cli-territory-empty = Terytorium jest puste. Należy coś do niego wprowadzić przez milieu import.
cli-history-empty = Z tym terytorium niczego jeszcze nie zrobiono.
cli-no-findings = Ze zdarzeniem { $event } nie zachowano żadnych ustaleń.
cli-no-regions = Żaden aktor nie ma jeszcze regionu.
cli-no-duplicates = Żadni dwaj aktorzy nie wyglądają na jednego.
cli-duplicates-shown = Pary: { $shown } z { $count }. Łączenie w jednego: milieu merge FILE KEEP GONE
cli-duplicates-found = { $count ->
    [one] Jedna para aktorów może być tym samym
    [few] { $count } pary aktorów mogą być tym samym
    [many] { $count } par aktorów może być tym samym
   *[other] { $count } pary aktorów może być tym samym
 }; zob. milieu duplicates { $file }
cli-sound = Plik jest w porządku.
cli-done = Wykonano: { $kind } „{ $subject }” (zdarzenie { $event }). Cofnięcie: milieu undo { $file }
cli-brought-forward = „{ $file }” miał format { $from } i został przeniesiony do obecnego formatu. Wcześniejsze wersje programu nie mogą go już otworzyć.
cli-undone = Cofnięto: { $kind } „{ $subject }” (zdarzenie { $event }).
cli-redone = Ponowiono: { $kind } „{ $subject }” (zdarzenie { $event }).
cli-counts = { $table }: dodano { $added }, zmieniono { $changed }, usunięto { $removed }
cli-reading = { $stage } { $file } { $rows }
cli-imported = Zaimportowano { $subject }: odczytane wiersze: { $rows }, { $warnings ->
    [0] bez ostrzeżeń
    [one] jedno ostrzeżenie
    [few] { $warnings } ostrzeżenia
    [many] { $warnings } ostrzeżeń
   *[other] { $warnings } ostrzeżenia
 } (zdarzenie { $event }).
cli-all-findings = Wszystkie ustalenia: milieu history { $file } --findings { $event }
cli-preview-only = To był podgląd; niczego nie zmieniono.
cli-mapping-saved = Odgadnięte mapowanie jest w { $file }. Należy zmienić je ręcznie i importować z --mapping.
cli-inspect-kind = Wygląda na { $kind }: { $what }
cli-inspect-unknown = Nie rozpoznano rodzaju tego pliku; należy podać go przy imporcie.
cli-inspect-text = Kodowanie { $encoding }, separator „{ $separator }”.
cli-source = { $title } ({ $kind }; licencja: { $licence })
cli-source-synthetic = syntetyczne
cli-source-real = jak podano

cli-kind-import = import
cli-kind-add = dodanie
cli-kind-edit = zmiana
cli-kind-remove = usunięcie
cli-kind-merge = połączenie
cli-kind-set = ustawienie
cli-kind-undo = cofnięcie
cli-kind-redo = ponowienie

cli-table-source = źródła
cli-table-region = regiony
cli-table-actor = aktorzy
cli-table-competence = kompetencje
cli-table-tie = powiązania
cli-table-project = projekty i organizacje
cli-table-affiliation = udziały
cli-table-institution = instytucje
cli-table-statistic = statystyka
cli-table-answer = odpowiedzi ankiety
cli-table-measure = środki polityki
cli-table-setting = ustawienia
cli-table-layout = układy

cli-head-event = Zdarzenie
cli-head-at = Czas (UTC)
cli-head-kind = Co
cli-head-subject = Czego dotyczy
cli-head-records = Rekordy
cli-head-region = Region
cli-head-name = Nazwa
cli-head-actors = Aktorzy
cli-head-column = Kolumna
cli-head-field = Przyjęto za
cli-head-first-values = Pierwsze wartości
cli-heading-groups = Aktorzy według grup
cli-heading-layers = Powiązania według warstw
cli-heading-sources = Źródła

## The founding report's figures

cli-published-note = Liczby wydrukowane w raporcie założycielskim, z lat 2000–2006, i co z nich wynika. Służą sprawdzeniu rachunków; nie są to aktualne fakty.
cli-head-id = Identyfikator
cli-head-value = Wydrukowana
cli-head-computed = Obliczona
cli-head-figure = Liczba
cli-head-paragraph = Gdzie
cli-heading-statements = Twierdzenia bez liczby
cli-heading-contradictions = Gdzie raport przeczy sam sobie

## Diagnosis on screen

cli-cannot-read = Nie można odczytać { $file }: { $reason }.
cli-cannot-write = Nie można zapisać { $file }: { $reason }. Nic nie zostało zrobione w połowie; inne miejsce podaje się przez --out.
cli-bad-dictionary = Nie można użyć słownika: { $reason }
cli-which-region = Który region?
cli-which-region-hint = Podaje się go przez --region albo raz na zawsze: milieu set FILE home AT22. Istniejące regiony: milieu regions FILE
cli-no-period = Nie ma okresu do oceny.
cli-nobody-in-region = W ostatnim z żądanych okresów w regionie { $region } nie ma żadnego aktora.
cli-see-regions = Regiony i kraje z aktorami wymienia: milieu regions FILE
cli-regions-with-actors = Regiony z aktorami, najpierw najbliższe: { $list }.
cli-unknown-indicator = Żaden wskaźnik nie ma kodu { $code }; zob. milieu indicators
cli-unknown-instrument = Żaden instrument nie ma identyfikatora { $id }; zob. milieu instruments
cli-unknown-format = „{ $text }” nie jest formatem; są: { $formats }, csv.
cli-heading-type = Typ sieci
cli-heading-factors = Sześć czynników
cli-factor-scale = 0 to najsłabiej, 1 najsilniej; na linii leży dziewięć przebiegów na dziesięć. { $comparison }
cli-few-actors = Liczba aktorów: tylko { $actors }; to, co następuje, to liczenie, a nie pomiar.
cli-heading-gatekeepers = Gatekeeperzy: kto wnosi wiedzę z zewnątrz
cli-heading-weak = Co jest słabe i dlaczego
cli-heading-instruments = Co można zrobić
cli-heading-unknown = Czego nie wiadomo i co by to rozstrzygnęło
cli-heading-course = Przebieg
cli-heading-indicators = Wszystkie wskaźniki
cli-heading-rows = Wiersze, które stoją za liczbą
cli-type-because = Dlatego, że: { $reasons }.
cli-factor-withheld = wstrzymany
cli-factor-weak = słaby
cli-concepts-known = znane pojęcia: { $known }
cli-more-gatekeepers = i jeszcze { $count }; zob. --json lub raport.
cli-nothing-scored = Żaden czynnik nie ma wyniku, więc żadnego nie można nazwać słabym ani silnym.
cli-nothing-weak = Żaden czynnik nie leży poniżej pierwszego kwartyla układu odniesienia w takim udziale przebiegów, jakiego wymaga ustawienie.
cli-weak-factor = { $factor }: { $line } Najniżej: { $concepts }.
cli-instrument = { $name } (¶{ $paragraph }; dla: { $factors })
cli-further-instruments = Proponowane ponadto: { $more }; nierozstrzygnięte z braku danych: { $undecided }. Zob. raport.
cli-unknown = { $name } ({ $datum }): { $tells }
cli-more-unknowns = i jeszcze { $count }; zob. raport.
cli-more-of-diagnosis = Więcej: --all, --explain CODE, --json lub milieu report. Region { $region }, dane { $hash }, ziarno { $seed }, przebiegi: { $runs }.
cli-head-group = Grupa
cli-head-inside = Wewnątrz
cli-head-outside = Na zewnątrz
cli-head-share = Udział
cli-head-code = Kod
cli-head-status = Status
cli-head-position = Pozycja
cli-head-factor = Czynnik
cli-head-unit = Jednostka
cli-head-row = Wiersz
cli-head-adds = Dodaje
cli-head-note = Uwaga
cli-head-record = Rekord
cli-explain-value = Wartość
cli-explain-formula = Wzór
cli-explain-direction = Kierunek
cli-explain-source = Źródło miary
cli-explain-reason = Uwaga
cli-explain-coverage = Pokrycie
cli-explain-input = Dane wejściowe (użyte/potrzebne)
cli-explain-frame = Porównanie
cli-explain-not-scored = To cecha albo wartość z optimum: jest pokazywana i nie wchodzi do żadnego wyniku.
cli-explain-unit = Jednostka
cli-explain-factor = Czynnik
cli-explain-tables = Potrzebne tabele
cli-explain-fallback = Zastępnik
cli-explain-paragraphs = Raport założycielski
cli-acts-on = Działa na: { $factors }
cli-seen-in = Skutek byłoby widać w: { $codes }

## Report, export, locate, demonstration

cli-report-written = Raport jest w { $file }.
cli-exported = Zapisano do { $file } jako { $format }; aktorzy: { $nodes }, powiązania: { $edges }.
cli-exported-tables = { $count ->
    [one] Zapisano { $count } tabelę
    [few] Zapisano { $count } tabele
    [many] Zapisano { $count } tabel
   *[other] Zapisano { $count } tabeli
} do { $folder }.
cli-nobody-located = W tych granicach nie leży żaden aktor bez regionu.
cli-located = Aktorzy wewnątrz regionu: { $inside }, blisko regionu: { $near }, w żadnym: { $outside } (zdarzenie { $event }).
cli-demo-not-ours = { $file } zawiera dane, które nie pochodzą z demonstracji; inny folder podaje się przez --out.
cli-demo-done = Pliki siedmiu klastrów syntetycznych są w { $folder }; każdy klaster ma folder z zaimportowanymi arkuszami i tabelami.
cli-demo-report = Raport jest w { $file }; można go otworzyć w przeglądarce.
cli-demo-next = Na próbę: milieu diagnose { $file } --region AT22 --explain AC01

reference-commands = Polecenia
reference-indicators = Wskaźniki
reference-instruments = Instrumenty
cli-mend-or-lenient = Należy poprawić je w pliku albo wprowadzić resztę z --lenient.

## milieu network

cli-about-network = Mierzy, porównuje, rozkłada i rysuje sieć
cli-more-network =
    Źródłem jest plik terytorium, folder referencyjny (nodes.csv, ties_LAYER.csv) albo zwykły plik: lista krawędzi, lista udziałów,
    GraphML, GEXF, Pajek, UCINET DL.
    Przykłady:
      milieu network measure ties.csv
      milieu network measure styria.milieu --layer knowledge --label group
cli-about-network-measure = Mierzy sieć jako całość i każdego aktora
cli-more-network-measure =
    Kolumny rozpoznaje się po nagłówkach (source, target, weight; actor, project), w przeciwnym razie po pozycji. Wiersze, których nie da
    się użyć, zatrzymują polecenie i są wymieniane; --lenient pomija je i kontynuuje.
    Przykłady:
      milieu network measure --list
      milieu network measure ties.csv --directed --weights used
      milieu network measure board-seats.csv --affiliations --top 20 --by betweenness
      milieu network measure styria.milieu --region AT22 --label group,sector --out actors.parquet
cli-arg-network-source = Terytorium, folder referencyjny, lista krawędzi, udziały lub plik grafu
cli-arg-network-layer = Warstwa powiązań; warstw nigdy się nie sumuje
cli-arg-network-affiliations = Bierze udziały: kto jest w którym projekcie, wydarzeniu lub organizacji
cli-arg-network-directed = Powiązania w pliku mają kierunek
cli-arg-network-nodes = Tabela aktorów: id, name, po jednej kolumnie na każdą etykietę
cli-arg-network-region = Tylko aktorzy miejscowi w tym regionie i powiązania między nimi
cli-arg-network-period = Lata, np. 2007-2013
cli-arg-network-weights = Czy wagi się liczą, gdy miara ma obie postacie
cli-arg-network-projection = Ile projekt z k partnerami dodaje do powiązania: 1, 1/(k−1) lub 1/k
cli-arg-network-min-weight = Pomija powiązania poniżej tej wagi
cli-arg-network-largest-project = Pomija projekty o większej liczbie partnerów
cli-arg-network-lenient = Pomija wiersze, których nie da się użyć, i kontynuuje
cli-arg-network-label = Kolumna, która dzieli aktorów na klasy; można podać kilka
cli-arg-network-unknown = Czym są aktorzy bez etykiety
cli-arg-network-draws = Losowania porównania losowego
cli-arg-network-out = Plik na wyniki: .csv, .xlsx, .json lub .parquet
cli-arg-network-measure-list = Wymienia każdą miarę i to, co mówi
cli-arg-network-measure-measures = Miary według kodów albo all
cli-arg-network-measure-per-actor = Pokazuje także aktorów
cli-arg-network-measure-top = Ilu aktorów pokazać
cli-arg-network-measure-by = Miara, która porządkuje aktorów
cli-arg-network-measure-approximate = Szacuje pośrednictwo z tym błędem, zamiast obliczać je dokładnie
cli-about-network-compare = Porównuje dwie sieci, warstwy lub okresy jednej albo jedną z losowymi
cli-more-network-compare =
    Aktorów z dwóch źródeł rozpoznaje się po identyfikatorach.
    Przykłady:
      milieu network compare 2007.csv 2014.csv
      milieu network compare styria.milieu --layers knowledge,information
      milieu network compare keep.milieu --projects --period 2007-2013,2014-2020
      milieu network compare ties.csv --null degree --draws 200
cli-about-network-communities = Znajduje grupy o większej liczbie powiązań wewnątrz, niż wynika z przypadku
cli-more-network-communities =
    Przykłady:
      milieu network communities ties.csv --runs 50
      milieu network communities styria.milieu --objective cpm --resolution 0.1 --out members.csv
      milieu network communities ties.csv --draws 100 --label office --nodes people.csv
cli-about-network-roles = Znajduje, kto stoi między kim: koordynatorów, gatekeeperów, łączników
cli-more-network-roles =
    Przykłady:
      milieu network roles styria.milieu --label group
      milieu network roles ties.csv --nodes people.csv --label office,status --unknown left-out --out brokers.parquet
cli-about-network-robustness = Pokazuje, co zostaje, gdy aktorzy odchodzą
cli-more-network-robustness =
    Przykłady:
      milieu network robustness ties.csv
      milieu network robustness styria.milieu --orders degree,current-degree,random --label group
cli-about-network-regress = Wyjaśnia powiązania jednej warstwy innymi warstwami i tym, kim są aktorzy
cli-more-network-regress =
    Regresja po parach aktorów (MRQAP), testowana przez podwójną semicząstkową permutację. Aktorów bez wartości pomija się i zlicza.
    Przykłady:
      milieu network regress lazega --outcome friendship --on cowork --same office --difference age
      milieu network regress styria.milieu --outcome knowledge --on products --same group,region
      milieu network regress ties.csv --directed --nodes people.csv --sender seniority --receiver seniority
cli-arg-network-outcome = Warstwa, której powiązania są wyjaśniane; bez niej sieć pliku
cli-arg-network-on = Warstwy, które wyjaśniają
cli-arg-network-same = Kolumny: obaj aktorzy są w tej samej klasie
cli-arg-network-sender = Kolumny liczb: wartość aktora, od którego wychodzi powiązanie
cli-arg-network-receiver = Kolumny liczb: wartość aktora, do którego prowadzi powiązanie
cli-arg-network-sum = Kolumny liczb: suma wartości obu aktorów
cli-arg-network-difference = Kolumny liczb: kwadrat różnicy wartości obu aktorów
cli-arg-network-regress-draws = Permutacje każdego testu; do ośmiu aktorów wykonuje się wszystkie
cli-about-network-layout = Rozmieszcza aktorów na rysunku i zachowuje miejsca
cli-more-network-layout =
    Przykłady:
      milieu network layout ties.csv --out drawing.svg
      milieu network layout styria.milieu --algorithm wedges --label group --save by-group --out by-group.svg
      milieu network layout styria.milieu --keep by-group --out now.svg
cli-about-network-backbone = Zachowuje powiązania, które są ponad przypadek
cli-more-network-backbone =
    Przykłady:
      milieu network backbone ties.csv --level 0.01 --out backbone.csv
      milieu network backbone board-seats.csv --affiliations --correction false-discoveries
cli-arg-network-compare-period = Lata, np. 2007-2013; kilka okresów jednego źródła porównuje się
cli-arg-network-with = Drugie źródło
cli-arg-network-layers = Warstwy do porównania; wszystkie, jeśli nie podano
cli-arg-network-null = Porównuje z sieciami losowymi, które zachowują powiązania każdego aktora albo oba rozkłady brzegowe udziałów
cli-arg-network-objective = Co ma być jak największe
cli-arg-network-resolution = Większa znajduje mniejsze społeczności
cli-arg-network-runs = Przeszukiwania z różnymi ziarnami; pokazuje się ich konsensus
cli-arg-network-communities-draws = Sieci losowe do istotności; 0 oznacza żadne
cli-arg-network-top = Ile pokazać
cli-arg-network-orders = Kolejności, w jakich aktorzy odchodzą
cli-arg-network-robustness-draws = Kolejności losowe, które się uśrednia
cli-arg-network-algorithm = Jak rozmieszcza się aktorów
cli-arg-network-rounds = Najwięcej rund sił układu
cli-arg-network-layout-label = Kolumna dla wycinków, etapów łańcucha wartości i kształtów
cli-arg-network-layout-out = Pliki na miejsca (.csv, .xlsx, .json, .parquet) lub rysunek (.svg); można podać kilka
cli-arg-network-save = Zachowuje układ w terytorium pod tą nazwą, jako krok, który można cofnąć
cli-arg-network-keep = Zaczyna od układu zachowanego pod tą nazwą: kto ma miejsce, zostaje na nim
cli-arg-network-filter = Test powiązań; disparity dla powiązań, stochastic-degree dla udziałów, o ile nie podano inaczej
cli-arg-network-level = Największa wartość p powiązania, które się zachowuje
cli-arg-network-correction = Jak wartości p uwzględniają wielość powiązań
cli-arg-export-layout = Dodaje miejsca z układu zachowanego w terytorium
cli-no-layout = Terytorium nie zachowuje układu „{ $name }”; zob. milieu network layout
