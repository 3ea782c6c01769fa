# Polish: store
# Why a territory file cannot be opened, read or written.
store-missing = Nie ma pliku „{ $path }”. Należy sprawdzić nazwę albo utworzyć tam nowe terytorium.
store-already-there = Plik „{ $path }” już istnieje. Należy wybrać inną nazwę albo otworzyć ten plik.
store-folder = „{ $path }” to folder, a nie plik terytorium. Należy podać plik w tym folderze.
store-no-permission = System nie pozwala na dostęp do „{ $path }”. Należy sprawdzić uprawnienia pliku i jego folderu.
store-not-a-territory = „{ $path }” nie jest plikiem terytorium albo jego początek jest uszkodzony. Niczego nie zmieniono. Jeśli zawiera dane do wczytania, należy je zaimportować do terytorium.
store-newer-format = „{ $path }” ma format { $found }; ten program zna formaty do { $known }. Należy otworzyć plik nowszą wersją programu.
store-migration-failed = Nie udało się przenieść „{ $path }” z formatu { $found } do formatu { $known }: { $detail }. Próbę wykonano na kopii; plik jest taki, jaki był.
store-busy = Inny proces używa „{ $path }”. Niczego nie zmieniono; należy spróbować ponownie, gdy skończy.
store-read-only = „{ $path }” można tylko czytać: plik jest tak oznaczony albo tak został otwarty. Niczego nie zmieniono.
store-disk-full = Dysk, na którym jest „{ $path }”, jest pełny. Niczego nie zmieniono; należy zwolnić miejsce i spróbować ponownie.
store-damaged = „{ $path }” jest uszkodzony: { $detail }. Należy przywrócić go z kopii zapasowej.
store-bad-cell = „{ $path }” zawiera w tabeli { $table }, w kolumnie { $column } wartość „{ $value }”, której tam być nie może. Plik zmienił inny program albo plik jest uszkodzony.
store-not-there = W tabeli { $table } nie ma rekordu „{ $key }” do usunięcia. Niczego nie zmieniono.
store-not-finite = Wartość { $column } rekordu „{ $key }” w tabeli { $table } nie jest liczbą skończoną. Niczego nie zmieniono.
store-reserved-kind = „{ $kind }” nie jest poleceniem, które można zastosować.
store-nothing-to-undo = Nie ma już czego cofać.
store-nothing-to-redo = Nie ma już czego ponawiać.
store-unknown-event = W historii nie ma zdarzenia { $event }.
store-system = System zgłasza problem z „{ $path }”: { $detail }.
store-internal = Błąd samego programu, w „{ $path }”: { $detail }. Prosimy o zgłoszenie.

# What a check of the file finds.
store-check-integrity = Baza danych jest uszkodzona: { $detail }.
store-check-log = Zdarzenia nie wynikają jedno z drugiego.
store-check-versions = { $count ->
    [one] { $count } wersja rekordów w tabeli { $table } nakłada się na inną lub kończy się
    [few] { $count } wersje rekordów w tabeli { $table } nakładają się lub kończą się
    [many] { $count } wersji rekordów w tabeli { $table } nakłada się lub kończy się
   *[other] { $count } wersji rekordów w tabeli { $table } nakłada się lub kończy się
} przed początkiem.
store-check-counts = Tabela { $table } nie zawiera tych wersji, o których utworzeniu mówią zdarzenia.
store-check-key = Rekord „{ $key }” tabeli { $table } nie jest tym, co mówi jego klucz.

# The reference page of tables and columns.
schema-title = Plik terytorium
schema-intro = Plik terytorium to jedna baza danych SQLite, format { $format }. { $application } to { $number } (litery { $letters }), { $version } to format.
schema-versions = Rekordu nigdy się nie nadpisuje: każda jego wersja to wiersz, który zna zdarzenie, które go wprowadziło ({ $from }), oraz zdarzenie, które go zastąpiło lub usunęło ({ $until }). Czym terytorium jest teraz:
schema-at-event = Czym było po zdarzeniu { $event }:
schema-unknown = Nieznane to NULL, nigdy zero. Pusta lista lub pusty zbiór atrybutów to także NULL.
schema-records = Tabele rekordów
schema-house = Tabele, które utrzymują porządek w pliku
schema-head-column = Kolumna
schema-head-holds = Zawiera
schema-head-required = Zawsze obecne
schema-head-meaning = Znaczenie
schema-required = tak
schema-kind-text = tekst
schema-kind-integer = liczba całkowita
schema-kind-real = liczba rzeczywista
schema-kind-boolean = liczba całkowita, 0 lub 1
schema-kind-date = tekst, dzień `YYYY-MM-DD`
schema-kind-time = tekst, UTC `YYYY-MM-DDThh:mm:ss.sssZ`
schema-kind-json = tekst, JSON
schema-kind-event = liczba całkowita, zdarzenie

schema-column-record-id = Numer wiersza, tylko na potrzeby bazy danych.
schema-column-record-recorded-from = Zdarzenie, które wprowadziło tę wersję rekordu.
schema-column-record-recorded-until = Zdarzenie, które ją zastąpiło lub usunęło; NULL, dopóki wersja obowiązuje.
schema-column-record-key = Klucz, złożony z tego, co identyfikuje fakt.

schema-table-source = Skąd pochodzą wiersze.
schema-column-source-key = Klucz.
schema-column-source-title = Tytuł tak, jak by się go cytowało.
schema-column-source-format = Format, w którym je odczytano, np. `cordis-csv`.
schema-column-source-file = Nazwa pliku.
schema-column-source-sha256 = SHA-256 pliku, szesnastkowo.
schema-column-source-retrieved = Dzień pobrania lub odczytania danych.
schema-column-source-licence = Licencja lub warunki.
schema-column-source-synthetic = Czy dane zmyślono na potrzeby demonstracji.

schema-table-region = Regiony.
schema-column-region-key = Kod, np. NUTS.
schema-column-region-scheme = Klasyfikacja i wersja, np. `nuts-2016`.
schema-column-region-name = Nazwa.
schema-column-region-parent = Kod regionu, w którym leży.
schema-column-region-kind = `metropolitan`, `old-industrial`, `lagging` lub inny.
schema-column-region-longitude = Długość geograficzna punktu wewnątrz, stopnie.
schema-column-region-latitude = Szerokość geograficzna punktu wewnątrz, stopnie.

schema-table-actor = Przedsiębiorstwa, organizacje i instytucje.
schema-column-actor-key = Klucz.
schema-column-actor-name = Nazwa.
schema-column-actor-short-name = Nazwa skrócona.
schema-column-actor-actor-group = `large-firm`, `sme`, `business-service`, `financial-service`, `research` lub `public`.
schema-column-actor-group-basis = Skąd znana jest grupa: `stated`, `derived` lub `name`.
schema-column-actor-kinds = Dokładniejsze rodzaje, lista.
schema-column-actor-region = Region, na najniższym znanym szczeblu.
schema-column-actor-country = Kraj, dwie litery jak w statystyce europejskiej.
schema-column-actor-town = Miejscowość.
schema-column-actor-postcode = Kod pocztowy.
schema-column-actor-longitude = Długość geograficzna, stopnie.
schema-column-actor-latitude = Szerokość geograficzna, stopnie.
schema-column-actor-sector = Kod sektora.
schema-column-actor-sector-scheme = Klasyfikacja kodu sektora: `nace2` lub inna.
schema-column-actor-employees = Liczba zatrudnionych.
schema-column-actor-tertiary-share = Udział osób z wykształceniem wyższym, od 0 do 1.
schema-column-actor-research = Czy prowadzi własne badania i rozwój.
schema-column-actor-research-expenditure = Wydatki na B+R, tysiące euro rocznie.
schema-column-actor-turnover = Obrót, tysiące euro rocznie.
schema-column-actor-business-group = Grupa kapitałowa, do której należy.
schema-column-actor-owner-region = Region właściciela.
schema-column-actor-filiere = Łańcuch wartości.
schema-column-actor-stage = Etap w łańcuchu wartości, najpierw wcześniejsze.
schema-column-actor-valid-from = Pierwszy dzień istnienia.
schema-column-actor-valid-until = Ostatni dzień istnienia.
schema-column-actor-attributes = Wszystko inne, co przyszło z wierszem.
schema-column-actor-source = Klucz źródła.

schema-table-competence = Kompetencje aktorów.
schema-column-competence-actor = Klucz aktora.
schema-column-competence-scheme = Słownik kodu: `own`, `cpc`, `nace2` lub inny.
schema-column-competence-code = Kod lub termin.
schema-column-competence-weight = Siła, powyżej 0.
schema-column-competence-source = Klucz źródła.

schema-table-tie = Powiązania między dwoma aktorami, w warstwach.
schema-column-tie-from-actor = Klucz aktora, od którego wychodzi powiązanie; przy produktach dostawca.
schema-column-tie-to-actor = Klucz aktora, do którego prowadzi powiązanie; przy produktach nabywca.
schema-column-tie-layer = `products`, `people`, `money`, `information` lub `knowledge`.
schema-column-tie-directed = Czy kierunek ma znaczenie.
schema-column-tie-weight = Siła, powyżej 0.
schema-column-tie-codified = Wiedza skodyfikowana (1) lub milcząca (0).
schema-column-tie-formal = Formalne (1) lub nieformalne (0).
schema-column-tie-set-off-by = Co je wywołało: `demand`, `cost`, `regulation` lub coś innego.
schema-column-tie-reported-by = Klucz aktora, który je zgłosił.
schema-column-tie-valid-from = Pierwszy dzień.
schema-column-tie-valid-until = Ostatni dzień.
schema-column-tie-attributes = Wszystko inne, co przyszło z wierszem.
schema-column-tie-source = Klucz źródła.

schema-table-project = Projekty, organizacje i wydarzenia, w których aktorzy biorą udział.
schema-column-project-key = Klucz.
schema-column-project-title = Tytuł.
schema-column-project-acronym = Akronim.
schema-column-project-kind = `project`, `body` lub `event`.
schema-column-project-level = Szczebel, który go prowadzi: `local`, `regional`, `national` lub `eu`.
schema-column-project-programme = Program.
schema-column-project-valid-from = Pierwszy dzień.
schema-column-project-valid-until = Ostatni dzień.
schema-column-project-budget = Koszt całkowity, euro.
schema-column-project-public-money = Pieniądze publiczne, euro.
schema-column-project-private-money = Pieniądze prywatne, euro.
schema-column-project-themes = Tematy lub klasy techniki, lista.
schema-column-project-strategic = Czy jest to wspólny długofalowy plan lub strategia.
schema-column-project-set-off-by = Co go wywołało: `demand`, `regulation` lub coś innego.
schema-column-project-decision-from = Dzień zgłoszenia propozycji.
schema-column-project-decision-until = Dzień uzgodnienia.
schema-column-project-attributes = Wszystko inne, co przyszło z wierszem.
schema-column-project-source = Klucz źródła.

schema-table-affiliation = Udział aktorów w projektach, organizacjach i wydarzeniach.
schema-column-affiliation-actor = Klucz aktora.
schema-column-affiliation-project = Klucz projektu.
schema-column-affiliation-role = Rola: `coordinator`, `participant`, `member` lub inna.
schema-column-affiliation-contribution = Otrzymane pieniądze, euro.
schema-column-affiliation-valid-from = Pierwszy dzień, jeśli inny niż w projekcie.
schema-column-affiliation-valid-until = Ostatni dzień, jeśli inny niż w projekcie.
schema-column-affiliation-source = Klucz źródła.

schema-table-institution = Instytucje: miękka infrastruktura, która wiąże aktorów.
schema-column-institution-key = Klucz.
schema-column-institution-name = Nazwa.
schema-column-institution-kind = `norm`, `protocol`, `association`, `channel` lub `routine`.
schema-column-institution-region = Region, w którym ma siedzibę.
schema-column-institution-body = Klucz organizacji, której członków wiąże.
schema-column-institution-valid-from = Pierwszy dzień.
schema-column-institution-valid-until = Ostatni dzień.
schema-column-institution-source = Klucz źródła.

schema-table-statistic = Statystyka regionalna: jeden wiersz na każdą komórkę tabeli źródła.
schema-column-statistic-region = Region.
schema-column-statistic-variable = Zmienna lub kod tabeli źródła.
schema-column-statistic-sector = Sektor.
schema-column-statistic-breakdown = Inne wymiary, `name=code` łączone przez `;`.
schema-column-statistic-year = Rok.
schema-column-statistic-value = Wartość; NULL, gdy źródło oznacza ją jako brakującą.
schema-column-statistic-unit = Jednostka tak, jak podaje źródło.
schema-column-statistic-flag = Oznaczenie tak, jak podaje źródło.
schema-column-statistic-region-scheme = Wersja klasyfikacji regionów.
schema-column-statistic-source = Klucz źródła.

schema-table-answer = Odpowiedzi na pozycje ankiety.
schema-column-answer-actor = Klucz aktora, który odpowiedział.
schema-column-answer-item = Kod pozycji ze słownika ankiety.
schema-column-answer-value = Wartość na skali pozycji.
schema-column-answer-scale-from = Najmniejsza wartość skali.
schema-column-answer-scale-to = Największa wartość skali.
schema-column-answer-year = Rok ankiety.
schema-column-answer-source = Klucz źródła.

schema-table-measure = Obowiązujące środki polityki.
schema-column-measure-key = Klucz.
schema-column-measure-name = Nazwa.
schema-column-measure-kind = Instrument albo `rd-grant`, `regulation`, `public-demand`, `ipr`.
schema-column-measure-valid-from = Pierwszy dzień.
schema-column-measure-valid-until = Ostatni dzień.
schema-column-measure-money = Pieniądze, euro.
schema-column-measure-reached = Klucze aktorów, do których dotarł, lista.
schema-column-measure-source = Klucz źródła.

schema-table-setting = Nazwane ustawienia terytorium.
schema-column-setting-key = Nazwa.
schema-column-setting-value = Wartość.

schema-table-milieu = Jeden wiersz: co utworzyło plik.
schema-column-milieu-format = Format, w którym plik utworzono.
schema-column-milieu-created-at = Kiedy go utworzono.
schema-column-milieu-program = Wersja programu, który go utworzył.

schema-table-event = Jeden wiersz na każde kiedykolwiek zastosowane polecenie, łącznie z cofnięciem i ponowieniem. Wierszy nigdy się nie zmienia ani nie usuwa.
schema-column-event-id = Numer, od 1, bez luk.
schema-column-event-at = Kiedy; nigdy przed poprzednim zdarzeniem.
schema-column-event-kind = `import`, `add`, `edit`, `remove`, `merge`, `set`, `undo` lub `redo`.
schema-column-event-subject = Czego dotyczyło polecenie: plik, nazwa.
schema-column-event-author = Kto.
schema-column-event-reason = Dlaczego.
schema-column-event-undoes = Przy cofnięciu i ponowieniu: cofnięte zdarzenie.
schema-column-event-program = Wersja programu.

schema-table-event-count = Co każde zdarzenie zrobiło z każdą tabelą.
schema-column-event-count-event = Zdarzenie.
schema-column-event-count-table-name = Tabela.
schema-column-event-count-added = Rekordy, których przedtem nie było.
schema-column-event-count-changed = Rekordy, które się zmieniły.
schema-column-event-count-removed = Rekordy, których już nie ma.

schema-table-finding = Co w danych importu było godne uwagi, przechowywane razem ze zdarzeniem.
schema-column-finding-event = Zdarzenie.
schema-column-finding-position = Kolejność w obrębie zdarzenia, od 1.
schema-column-finding-severity = `note`, `warning` lub `error`.
schema-column-finding-code = Klucz komunikatu.
schema-column-finding-file = Plik.
schema-column-finding-sheet = Arkusz lub element archiwum.
schema-column-finding-line = Wiersz tak, jak się go liczy, od 1.
schema-column-finding-field = Nagłówek kolumny lub pole.
schema-column-finding-message = Komunikat: klucz i argumenty.
schema-column-finding-hint = Co zrobić: klucz i argumenty.

schema-table-run = Wyniki obliczone wcześniej, podawane ponownie, gdy pytanie jest to samo. Tabelę można opróżnić w każdej chwili.
schema-column-run-snapshot = SHA-256 stanu.
schema-column-run-method = Metoda.
schema-column-run-version = Wersja metody.
schema-column-run-parameters = Parametry.
schema-column-run-seed = Ziarno, dziesiętnie; puste, gdy nie ma udziału losowości.
schema-column-run-at = Kiedy obliczono.
schema-column-run-result = Wynik.

schema-table-layout = Gdzie narysowano aktorów sieci, aby następny rysunek wyglądał jak ostatni. Żaden stan od tego nie zależy.
schema-column-layout-key = Nazwa.
schema-column-layout-algorithm = Algorytm.
schema-column-layout-parameters = Parametry według nazw.
schema-column-layout-seed = Ziarno, dziesiętnie; puste, gdy nie ma udziału losowości.
schema-column-layout-snapshot = SHA-256 danych, które narysowano.
schema-column-layout-positions = Miejsce każdego aktora według klucza: `x y`, w prawo i w górę.
