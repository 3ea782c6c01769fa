### Warsztat: jego rama oraz to, co mówią same strony.

web-places = Miejsca
web-screen-home = Początek
web-screen-scorecard-factors = Sześć czynników
web-as-command = To samo jako polecenie:
web-problem = Tej strony nie można pokazać
web-not-built = To prosta strona, bez skryptu. Aby zbudować pełną, należy uruchomić „npm ci” i „npm run build” w folderze „web” i ponownie zbudować program.
web-no-page = Pod adresem { $address } nie ma strony.
web-no-region = Żaden aktor nie ma jeszcze regionu, więc nie można zdiagnozować żadnego regionu. Należy wczytać listę członków z kolumną regionu albo podać regiony aktorów.
web-no-job = Nie ma zadania { $id }; być może program uruchomiono ponownie.
web-no-upload = Nie ma pliku { $id }; być może program uruchomiono ponownie. Należy przekazać go jeszcze raz.
web-read-only = Warsztat otwarto tylko do odczytu: nic nie można zmienić.
web-foreign-host = Na żądania do „{ $host }” tutaj się nie odpowiada.
web-foreign-origin = Na żądania ze stron „{ $origin }” tutaj się nie odpowiada.
web-wrong-token = Token w adresie nie należy do tego warsztatu. Należy użyć adresu wypisanego przez program.
web-no-token = Ten warsztat wymaga adresu wypisanego przez program, z jego tokenem.
web-command-not-allowed = Polecenia „{ $command }” nie można uruchomić z warsztatu.
web-changed-meanwhile = „{ $subject }” w międzyczasie zmieniono, w innym oknie albo innym programem. Nic nie zostało nadpisane: proszę obejrzeć obecny stan, a potem zmienić ponownie.
web-home-holds =
    { $actors ->
        [one] Jeden aktor
        [few] { $actors } aktorzy
        [many] { $actors } aktorów
       *[other] { $actors } aktora
    } w { $regions ->
        [one] jednym regionie
        [few] { $regions } regionach
        [many] { $regions } regionach
       *[other] { $regions } regionach
    }, { $ties ->
        [one] jedno powiązanie
        [few] { $ties } powiązania
        [many] { $ties } powiązań
       *[other] { $ties } powiązania
    } i { $projects ->
        [one] jeden projekt
        [few] { $projects } projekty
        [many] { $projects } projektów
       *[other] { $projects } projektu
    }.
web-home-changes = Ostatnie zmiany
web-column-event = Nr
web-column-when = Kiedy
web-column-what = Co
web-column-subject = Dotyczy
web-event-name = { $kind }: { $subject }
web-place-home = Początek
web-place-scorecard = Karta wyników
web-skip = Do treści
web-language = Język
web-table-twin = To samo jako tabela
web-copy = Kopiuj
web-copied = Skopiowano.
web-working = Praca w toku …
web-remaining =
    { $seconds ->
        [one] została jedna sekunda
        [few] zostały { $seconds } sekundy
        [many] zostało { $seconds } sekund
       *[other] zostało { $seconds } sekundy
    }
web-cancel = Anuluj
web-cancelled = Anulowano.
web-failed = Nie udało się; przyczyna nie jest znana.
web-server-gone = Warsztat nie odpowiada. Czy program się zakończył? Można uruchomić go ponownie poleceniem „milieu open”.
web-place-territory = Terytorium
web-place-network = Sieć
web-place-figures = Sześć rycin
web-place-evolution = Ewolucja
web-place-reports = Raporty
web-place-data = Dane
web-place-settings = Ustawienia
web-screen-territory-map = Mapa
web-screen-territory-statistics = Statystyki
web-screen-territory-compare = Porównanie
web-screen-network-graph = Graf
web-screen-network-matrix = Macierz
web-screen-network-proximities = Bliskości
web-screen-network-gateways = Bramy i luki
web-screen-network-time = Czas
web-screen-scorecard-type = Typ sieci
web-screen-scorecard-diagnosis = Diagnoza
web-screen-scorecard-approach = Podejście
web-screen-scorecard-targets = Cele
web-screen-figures-innovation = Od wiedzy do innowacji
web-screen-figures-creativity = Kreatywność
web-screen-figures-links = Powiązania sześciu grup
web-screen-figures-speed = Integracja i szybkość
web-screen-figures-framework = Układ sześciu czynników
web-screen-figures-policy = Pola polityki
web-screen-evolution-model = Model
web-screen-evolution-estimates = Oszacowania
web-screen-evolution-counterfactual = Scenariusz alternatywny
web-screen-reports-library = Raporty
web-screen-data-import = Wczytywanie
web-screen-data-sources = Źródła i wątpliwości
web-screen-data-quality = Jakość
web-screen-data-history = Historia i kosz
web-screen-settings = Ustawienia
web-export-format = „{ $format }” nie jest formatem widoku; znane są { $formats }.
web-export-missing = Na { $page } nie ma ryciny ani tabeli „{ $id }”.
web-take-away = Zabierz
web-take-svg = Rysunek (SVG)
web-take-png = Obraz (PNG)
web-take-csv = Tabela (CSV)
web-take-xlsx = Skoroszyt (XLSX)
web-take-json = Dane (JSON)
