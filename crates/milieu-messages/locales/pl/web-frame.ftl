### Rama każdego ekranu, ekran początkowy, inspektor, ustawienia.

## Słowa używane w wielu miejscach

web-unknown = nieznane
web-yes = tak
web-no = nie
web-close = Zamknij
web-save = Zapisz
web-cut = { $text } …
web-column-fact = Fakt
web-column-value = Wartość
web-column-with = Z kim
web-column-layer = Warstwa
web-column-direction = Kierunek
web-column-strength = Siła
web-column-form = Forma
web-column-knowledge = Wiedza
web-column-time = Od – do
web-column-project = Projekt lub organizacja
web-column-role = Rola
web-column-basis = Skąd wiadomo
web-column-competence = Kompetencja
web-column-scheme = Słownik
web-column-source = Źródło
web-column-item = Pytanie
web-column-scale = Skala
web-column-year = Rok
web-column-changed = Co się zmieniło
web-column-records = Zapisy
web-column-number = Liczba

## Pasek górny

web-bar = Plik, czas i narzędzia
web-region = Region
web-region-choice = { $name } ({ $count })
web-period = Okres
web-period-all = Jak mówi plik
web-period-ever = Cały czas
web-period-day = Dnia { $day }
web-when = Dzień i historia
web-as-of = Co było prawdą tego dnia
web-as-of-clear = Dowolny dzień
web-recorded = Plik, jaki był po
web-recorded-now = Teraz
web-earlier = To wcześniejszy stan pliku: jaki był po zmianie { $event }. Tutaj nic nie można zmienić.
web-earlier-unknown = To wcześniejszy stan pliku. Tutaj nic nie można zmienić.
web-back-to-now = Wróć do teraz
web-reading = Tylko odczyt
web-reading-why = Warsztat otwarto tylko do odczytu: nic nie można zmienić.
web-undo = Cofnij
web-undo-named = Cofnij: { $name }
web-redo = Ponów
web-redo-named = Ponów: { $name }
web-nothing-to-undo = Nie ma czego cofnąć
web-nothing-to-redo = Nie ma czego ponowić
web-undone = Cofnięto: { $name }
web-redone = Ponowiono: { $name }
web-share = Udostępnij
web-share-copied = Adres skopiowano, bez tokenu.
web-share-needs = Kto go otwiera, musi mieć ten plik otwarty we własnym warsztacie, na własnym komputerze: adres mówi, co oglądać, a nie gdzie są dane. Z tym samym plikiem widać dokładnie to samo.
web-share-address = Adres tego widoku
web-look = Wygląd
web-theme-system = Jak system
web-theme-light = Jasny
web-theme-dark = Ciemny
web-theme-contrast = Wysoki kontrast
web-print = Drukuj
web-jobs = Zadania
web-jobs-running =
    { $count ->
        [one] Trwa jedno zadanie
        [few] Trwają { $count } zadania
        [many] Trwa { $count } zadań
       *[other] Trwa { $count } zadania
    }
web-jobs-none = Nie było jeszcze żadnego zadania. To, co trwa dłużej niż chwilę, jest tu wymienione i biegnie dalej po zamknięciu strony.
web-job-running = w toku
web-job-done = gotowe
web-job-failed = nieudane
web-job-cancelled = anulowane
web-job-seconds =
    { $seconds ->
        [one] jedna sekunda
        [few] { $seconds } sekundy
        [many] { $seconds } sekund
       *[other] { $seconds } sekundy
    }
web-job-open = Otwórz
web-keys-button = Klawisze

## Szukanie

web-search = Szukanie i polecenia
web-search-hint = Aktor, region, wskaźnik, ekran lub polecenie
web-search-empty = Nic nie ma podobnej nazwy.
web-search-count =
    { $count ->
        [0] nic nie znaleziono
        [one] jeden wynik
        [few] { $count } wyniki
        [many] { $count } wyników
       *[other] { $count } wyniku
    }
web-hit-screen = ekran
web-hit-region = region
web-hit-actor = aktor
web-hit-indicator = wskaźnik
web-hit-project = projekt
web-hit-command = polecenie

## Inspektor

web-inspector = Inspektor
web-inspector-facts = Fakty
web-inspector-ties = Powiązania
web-inspector-evidence = Dowody
web-inspector-history = Historia
web-no-actor = W tym stanie pliku nie ma aktora „{ $key }”.
web-actor-holds = { $group }; { $ties ->
        [0] brak powiązań
        [one] jedno powiązanie
        [few] { $ties } powiązania
        [many] { $ties } powiązań
       *[other] { $ties } powiązania
    }, { $projects ->
        [0] w żadnym projekcie
        [one] w jednym projekcie
        [few] w { $projects } projektach
        [many] w { $projects } projektach
       *[other] w { $projects } projektu
    }.
web-actor-facts = Co wiadomo
web-actor-ties = Powiązania
web-actor-projects = Projekty i organizacje
web-actor-evidence = Skąd to wiadomo
web-actor-competences = Kompetencje
web-actor-answers = Odpowiedzi w ankietach
web-actor-history = Zmiany tego zapisu
web-rows-all = Pokaż wszystkie wiersze ({ $total })
web-rows-of = Pokazano wiersze: { $shown } z { $total }.
web-evidence-facts = Fakty
web-evidence-ties =
    { $count ->
        [one] jedno powiązanie
        [few] { $count } powiązania
        [many] { $count } powiązań
       *[other] { $count } powiązania
    }
web-basis-stated = podane przez źródło
web-basis-derived = wywnioskowane z formy prawnej, wielkości lub klasyfikacji
web-basis-name = odgadnięte z nazwy
web-tie-to = do
web-tie-from = od
web-tie-mutual = wzajemne
web-tie-formal = formalne
web-tie-informal = nieformalne
web-tie-codified = skodyfikowana
web-tie-tacit = ukryta
web-history-added = dodano
web-history-removed = usunięto
web-history-changed = { $field }: { $old } → { $new }
web-history-other = szczegóły bez własnego pola
web-edit = Edytuj
web-remove = Usuń
web-remove-sure = Usunąć tego aktora wraz z powiązaniami i udziałami? Można to cofnąć.
web-remove-yes = Tak, usuń
web-removed = Usunięto. Można to cofnąć.
web-saved = Zapisano.
web-nothing-changed = Nic nie zmieniono.
web-choose-unknown = nieznane
web-show-in-graph = Pokaż na grafie
web-reason = Dlaczego (zostaje w historii)
web-wrong-number = To musi być liczba.
web-wrong-least = To musi być co najmniej { $least }.
web-wrong-most = To może być co najwyżej { $most }.
web-wrong-date = To musi być dzień, na przykład 2024-03-01.
web-wrong-required = To pole nie może być puste.
web-wrong-order = Koniec nie może być przed początkiem.
web-wrong-fields =
    { $count ->
        [one] Trzeba poprawić jedno pole.
        [few] Trzeba poprawić { $count } pola.
        [many] Trzeba poprawić { $count } pól.
       *[other] Trzeba poprawić { $count } pola.
    }
web-conflict = Ktoś w międzyczasie zmienił tego aktora. Nic nie zostało nadpisane.
web-conflict-field = { $field }: tutaj { $yours }, w pliku jest teraz { $theirs }
web-conflict-same = Zmieniono tylko pola, których tutaj nie ruszano.
web-conflict-gone = Aktora w międzyczasie usunięto.
web-conflict-mine = Zapisz mimo to moją wersję
web-conflict-theirs = Przyjmij to, co jest w pliku
web-field-name = Nazwa
web-field-short-name = Nazwa skrócona
web-field-group = Grupa
web-field-kinds = Rodzaje, oddzielone znakiem „;”
web-field-region = Region (kod)
web-field-country = Kraj (kod)
web-field-town = Miejscowość
web-field-postcode = Kod pocztowy
web-field-longitude = Długość geograficzna
web-field-latitude = Szerokość geograficzna
web-field-sector = Sektor (kod)
web-field-sector-scheme = Klasyfikacja sektora
web-field-employees = Zatrudnieni
web-field-tertiary-share = Udział z wykształceniem wyższym (od 0 do 1)
web-field-research = Własne badania i rozwój
web-field-research-expenditure = Wydatki na badania, tys. euro rocznie
web-field-turnover = Obrót, tys. euro rocznie
web-field-business-group = Grupa kapitałowa
web-field-owner-region = Region właściciela (kod)
web-field-filiere = Łańcuch wartości
web-field-stage = Etap w łańcuchu wartości
web-field-since = Od
web-field-until = Do

## Początek

web-home-empty = Ten plik jest pusty. Po wczytaniu listy członków warsztat pokazuje, kto z kim pracuje, skąd napływa wiedza i czego brakuje.
web-home-empty-second = Na początek wystarczy arkusz z nazwami; grupy są proponowane na podstawie form prawnych i sektorów, a każdy krok można cofnąć.
web-home-import = Wczytaj plik
web-home-template = Pobierz wzór
web-home-standing = Jak stoi region
web-home-waits = Trwa diagnoza …
web-home-findings = Ustalenia
web-home-next = Najlepszy następny krok
web-home-next-data = Czego brakuje, a powiedziałoby najwięcej
web-home-synthetic = Dane syntetyczne
web-home-jobs = W toku
web-home-no-region = Żaden aktor nie ma jeszcze regionu. Po nadaniu regionów, w inspektorze lub przez wczytanie, pojawi się tu sześć czynników.
web-home-factor = { $factor }: { $line }
web-home-gatekeeper = { $name } niesie { $percent } % powiązań na zewnątrz.
web-home-open-scorecard = Otwórz kartę wyników

## Przewodnik

web-tour = Przewodnik
web-tour-question = Czym się Państwo zajmują?
web-tour-centre = Prowadzę centrum
web-tour-policy = Tworzę politykę
web-tour-research = Prowadzę badania
web-tour-skip = Nie teraz
web-tour-again = Zacznij oprowadzanie
web-tour-step = Krok { $step } z { $steps }
web-tour-go = Przejdź tam
web-tour-next = Następny krok
web-tour-back = Krok wstecz
web-tour-end = Zakończ oprowadzanie
web-tour-pause = Zamknij; przewodnik czeka na ekranie początkowym
web-tour-resume = Wróć do oprowadzania
web-tour-done = To wszystko. Można zacząć od własnych danych: wczytać plik do pustego terytorium.
web-tour-centre-1 = Kto niesie powiązania na zewnątrz? Otworzyć Bramy i luki.
web-tour-centre-2 = Upuścić listę członków na Wczytywanie i obejrzeć propozycje przed przyjęciem.
web-tour-centre-3 = Znaleźć członka przez szukanie, otworzyć go i poprawić fakt. Cofnij to przywraca.
web-tour-centre-4 = Otworzyć sześć czynników i sprawdzić, co najbardziej ruszyłoby najsłabszy.
web-tour-centre-5 = Sprawdzić, które pola polityki pasują do ustaleń.
web-tour-policy-1 = Wybrać u góry region i przeczytać jego sześć czynników.
web-tour-policy-2 = Sprawdzić, jaki to typ sieci i jak bardzo to pewne.
web-tour-policy-3 = Otworzyć Bramy i luki: kto niesie powiązania na zewnątrz, a kto ze sobą nie rozmawia?
web-tour-policy-4 = Otworzyć diagnozę i zobaczyć, które słabe punkty są potwierdzone i czym.
web-tour-policy-5 = Od słabych punktów do pól polityki: otworzyć szóstą rycinę.
web-tour-research-1 = Sprawdzić, skąd pochodzą dane i co jest wątpliwe.
web-tour-research-2 = Otworzyć graf i wybrać warstwy oraz daty.
web-tour-research-3 = Porównać macierz sześciu grup z tym, co dałby przypadek.
web-tour-research-4 = Wybrać fale i efekty do modelu zmian powiązań.
web-tour-research-5 = Skopiować dowolny ekran jako polecenie i uruchomić gdzie indziej: wiersz stoi na dole.

## Klawisze

web-keys = Klawisze
web-keys-all = Klawisze warsztatu
web-keys-off = Klawisze są wyłączone; włącza się je ponownie w Ustawieniach.
web-keys-on = Używaj klawiszy jednoliterowych
web-keys-note = Klawisze z Ctrl lub ⌘ działają zawsze.
web-key-search = szukanie i polecenia
web-key-undo = cofnij
web-key-redo = ponów
web-key-help = wszystkie klawisze
web-key-escape = zamknij, poziom wyżej
web-key-link = kopiuj adres
web-key-command = kopiuj jako polecenie
web-key-go = przejdź do: { $place }
web-key-then = { $first }, potem { $second }
web-copied-command = Polecenie skopiowano.
web-no-command = Ten ekran nie ma polecenia.

## Ustawienia

web-settings-file = { $file } ma { NUMBER($megabytes, maximumFractionDigits: 1) } MB i { $events ->
        [one] jedną zmianę
        [few] { $events } zmiany
        [many] { $events } zmian
       *[other] { $events } zmiany
    } w historii.
web-settings-tables = Co zawiera plik
web-settings-look = Język i wygląd
web-settings-keys = Klawisze
web-settings-about = O programie
web-settings-version = Milieu { $version }
web-settings-licence = Wolne oprogramowanie na licencji MIT lub licencji Apache 2.0, do wyboru.
web-settings-local = Wszystko dzieje się na tym komputerze; żadne żądanie nie trafia do innego.
web-settings-parts = Strona jest zrobiona z użyciem Svelte (MIT) i Fluent (Apache 2.0); pozostałe części programu i ich licencje są w kodzie źródłowym.
web-settings-territory = Ustawienia pliku
web-setting-home = Własne regiony (kody, oddzielone przecinkami)
web-setting-periods = Okresy (jak 2007-2013, oddzielone przecinkami)
web-setting-comparison = Regiony do porównania (kody, oddzielone przecinkami)
web-settings-backup = Kopia zapasowa
web-settings-backup-why = Kopia całego pliku w obecnym stanie, z historią.
web-settings-backup-do = Pobierz kopię
web-settings-path = Plik leży w { $path }.
