# Polish: importing tables.

# Kinds of import.
import-kind-auto = rozpoznane na podstawie treści
import-kind-members = lista członków, jeden aktor na wiersz
import-kind-ties = lista powiązań, jedno powiązanie na wiersz
import-kind-survey = arkusz ankiety
import-kind-cordis = projekty i uczestnicy CORDIS
import-kind-keep = projekty i partnerzy keep.eu (Interreg)
import-kind-eurostat-tsv = tabela zbiorcza Eurostatu (TSV)
import-kind-sdmx-csv = tabela statystyczna (SDMX-CSV)
import-kind-json-stat = tabela statystyczna (JSON-stat)
import-kind-indicator-csv = jeden wskaźnik z opisem (CSV i YAML)
import-kind-panel = regiony według lat, jedna kolumna na zmienną
import-kind-graphml = sieć (GraphML)
import-kind-gexf = sieć (GEXF)
import-kind-pajek = sieć (Pajek)
import-kind-ucinet-dl = sieć (UCINET DL)
import-kind-edge-list = sieć (lista krawędzi)
import-kind-regions = granice regionów (GeoJSON lub TopoJSON)

# What is being done.
import-stage-opening = Oglądanie pliku
import-stage-reading = Czytanie
import-stage-checking = Sprawdzanie

# What stops an import.
import-no-file = Nie podano pliku. Należy podać co najmniej jeden.
import-unreadable = Nie można odczytać „{ $file }”: { $detail }. Należy sprawdzić nazwę, folder i uprawnienia.
import-unwritable = Nie można zapisać „{ $file }”: { $detail }. Należy wybrać inne miejsce.
import-empty = Plik „{ $file }” jest pusty. Należy sprawdzić, czy zapisano go lub pobrano w całości.
import-damaged = Plik „{ $file }” jest ucięty lub uszkodzony ({ $detail }). Należy pobrać go lub zapisać ponownie.
import-not-a-table = „{ $file }” nie jest tabelą: { $kind ->
    [folder] to folder; należy podać pliki w nim
    [folder-without-nodes] to folder bez nodes.csv, który wymienia aktorów sieci
    [zip] to archiwum ZIP; należy je rozpakować i zaimportować pliki w nim
    [pdf] to PDF; należy poprosić o tabelę w postaci CSV lub arkusza
    [html] to strona internetowa, być może strona błędu zapisana zamiast danych
    [image] to obraz
    [sqlite] to baza danych; jeśli jest terytorium, należy ją otworzyć
    [binary] zawiera bajty, które nie są tekstem
    [yaml] to opis; należy podać plik CSV, który opisuje
   *[other] wygląda na: { $kind }
}.
import-too-large = „{ $file }” zawiera ponad { $limit } { $unit ->
    [records] rekordów
    [cells] komórek
   *[bytes] bajtów
}, czyli więcej, niż czyta się naraz (dotąd { $size }). Należy wziąć część: ograniczyć regiony lub lata albo podzielić plik.
import-no-sheet = „{ $file }” nie ma arkusza „{ $sheet }”. Jego arkusze: { $existing }.
import-unknown-encoding = „{ $name }” nie jest nazwą kodowania. Znane są między innymi utf-8, windows-1252, windows-1250, mac-roman i utf-16le.
import-bad-mapping = Nie można zrozumieć mapowania „{ $file }”: { $detail }
import-bad-syntax = „{ $file }” nie jest poprawnym { $format }: { $detail }
import-unrecognised = Nic nie mówi, jakiego rodzaju dane zawiera „{ $file }”. Należy podać rodzaj importu. Kolumny: { $columns }.
import-graph-unreadable = „{ $file }” nie daje się odczytać jako sieć: { $detail }

# About files as a whole.
import-recognised = Odczytano jako: { $kind }.
import-encoding-guessed = Tekst nie jest w UTF-8; jego litery najlepiej pasują do { $encoding }. Jeśli nazwy wyglądają źle, kodowanie należy podać przez --encoding.
import-rows-above-header = { $count } { $count ->
    [one] wiersz stoi
    [few] wiersze stoją
    [many] wierszy stoi
   *[other] wiersza stoi
} nad nagłówkami w wierszu { $row }; pominięto.
import-row-too-long = Komórki wiersza: { $cells }, kolumny tabeli: { $columns }; zwykłą przyczyną jest separator w tekście bez cudzysłowu.
import-same-file = „{ $file }” jest już w tym terytorium, jako źródło „{ $source }”. Niczego nie zaimportowano.
import-same-file-hint = Aby odczytać go ponownie, należy dodać --again; wiersze o tych samych kluczach są zastępowane, a nie podwajane.
import-text-repaired = { $count } { $count ->
    [one] komórka zawierała
    [few] komórki zawierały
    [many] komórek zawierało
   *[other] komórki zawierało
} tekst odczytany kiedyś w złym kodowaniu, który dało się przywrócić z pewnością, na przykład „{ $before }” na „{ $after }”.
import-more-of-kind = jeszcze { $count } { $count ->
    [one] ustalenie
    [few] ustalenia
    [many] ustaleń
   *[other] ustalenia
} tego rodzaju (łącznie { $total }): { $example }
import-sheet-unused = Ten arkusz nie ma potrzebnych kolumn i został pominięty.

# About columns and mappings.
import-column-missing = Żadna kolumna nie zawiera pola: { $field }. Kolumny: { $existing }.
import-column-missing-hint = W pliku mapowania należy podać, która to kolumna.
import-column-nearest = Może to jedna z: { $candidates }. Należy podać to w pliku mapowania.
import-mapped-column-missing = Mapowanie wskazuje kolumnę „{ $column }”, której nie ma. Kolumny: { $existing }.
import-unknown-field = Mapowanie wskazuje pole „{ $field }”, które nie istnieje. Pola: { $known }.
import-decimal-unsure-point = Nie da się stwierdzić, czy „1.234” w kolumnie „{ $column }” to tysiąc, czy ułamek; kropkę odczytano jako znak dziesiętny. Jeśli nim nie jest, w mapowaniu należy podać „comma”.
import-decimal-unsure-comma = Nie da się stwierdzić, czy „1,234” w kolumnie „{ $column }” to tysiąc, czy ułamek; przecinek odczytano jako znak dziesiętny. Jeśli nim nie jest, w mapowaniu należy podać „point”.

# About single cells; the value is left out, the row stays.
import-not-a-number = „{ $value }” nie jest liczbą; pominięto.
import-not-finite = „{ $value }” nie jest liczbą skończoną; pominięto.
import-negative = „{ $value }” jest ujemne, a ta kolumna ujemna być nie może; pominięto.
import-not-a-date = „{ $value }” nie jest istniejącym dniem; pominięto.
import-not-a-year = „{ $value }” nie jest rokiem; pominięto.
import-not-yes-or-no = „{ $value }” to ani tak, ani nie; pominięto.
import-not-a-share = „{ $value }” nie jest udziałem między 0 a 100%; pominięto.
import-not-a-point = „{ $value }” nie jest szerokością i długością geograficzną; pominięto.
import-not-a-region = „{ $value }” nie jest kodem regionu; pominięto.
import-half-a-point = Znana jest tylko długość albo tylko szerokość geograficzna; pominięto.
import-off-the-globe = Długość geograficzna { $longitude } i szerokość { $latitude } nie leżą na globie; pominięto.
import-dates-reversed = Daty są odwrócone: od { $from } do { $until }; pominięto obie.
import-unknown-country = „{ $value }” nie jest znanym tu krajem; pominięto.
import-country-na = „NA” może oznaczać Namibię albo brak kraju; odczytano jako brak.
import-unknown-group = „{ $value }” nie jest żadnym ze znanych słów na grupy aktorów; aktor nie ma grupy. Może je przetłumaczyć plik mapowania.

# About rows.
import-row-without-key = Wiersz nie mówi, czego dotyczy; pominięto.
import-row-without-name = Wiersz nie ma nazwy; pominięto.
import-member-twice = „{ $key }” stoi już w wierszu { $first }; liczy się pierwszy wiersz. Różnice: { $fields }
import-tie-to-nobody = Nikt tu nie nazywa się „{ $name }”; powiązanie pominięto.
import-name-of-several = Nazwę „{ $name }” nosi kilku aktorów ({ $count }); należy użyć klucza. Wiersz pominięto.
import-unknown-layer = „{ $value }” nie jest żadną z warstw products, people, money, information, knowledge; powiązanie pominięto. Może to przetłumaczyć plik mapowania.
import-tie-without-layer = Nic nie mówi, co płynie tym powiązaniem; pominięto je. Należy podać warstwę dla całego pliku przez --layer albo dodać kolumnę.
import-weight-not-positive = Waga { $value } nie jest większa od zera; powiązanie pominięto.
import-reporter-unknown = Nikt tu nie nazywa się „{ $name }”; kto zgłosił powiązanie, pozostaje nieznane.
import-tie-twice = To samo powiązanie stoi już w wierszu { $first }; pominięto.
import-answer-of-nobody = Nikt tu nie nazywa się „{ $name }”; odpowiedzi pominięto.
import-answer-twice = Ta sama odpowiedź stoi już w wierszu { $first }; pominięto.
import-groups-guessed = Dla { $count } { $count ->
    [one] aktora
    [few] aktorów
    [many] aktorów
   *[other] aktora
} grupę odgadnięto ze słów w nazwie i oznaczono jako odgadniętą.
import-groups-unknown = Dla { $count } { $count ->
    [one] aktora
    [few] aktorów
    [many] aktorów
   *[other] aktora
} nic nie mówi o grupie; pozostaje nieznana.
import-regions-unknown = { $count } { $count ->
    [one] aktor nie ma
    [few] aktorzy nie mają
    [many] aktorów nie ma
   *[other] aktora nie ma
} kodu regionu.

# CORDIS and keep.eu.
import-cordis-unknown-table = Ta tabela nie jest żadną z publikowanych przez CORDIS, które się tu czyta; pominięto. Kolumny: { $columns }.
import-cordis-no-organisation = Wiersz nie ma kodu uczestnika i nie jest organizacją; pominięto.
import-cordis-activity-repeated = Typ działalności „{ $value }” mówi to samo dwa razy; odczytano raz.
import-cordis-country-repeated = Kraj „{ $value }” mówi to samo dwa razy; odczytano raz.
import-cordis-activity-unknown = Typ działalności „{ $value }” nie jest żadnym z HES, REC, PRC, PUB, OTH; aktor nie ma grupy.
import-cordis-firms-without-size = { $count } { $count ->
    [one] prywatne przedsiębiorstwo
    [few] prywatne przedsiębiorstwa
    [many] prywatnych przedsiębiorstw
   *[other] prywatnego przedsiębiorstwa
} bez informacji, czy jest małe lub średnie; grupa pozostaje nieznana.
import-cordis-unnamed = { $count } { $count ->
    [one] organizacja nie ma
    [few] organizacje nie mają
    [many] organizacji nie ma
   *[other] organizacji nie ma
} nazwy; zastępuje ją kod uczestnika. Nazwy daje tabela organizacji w tym samym imporcie.
import-cordis-names-not-needed = { $count } { $count ->
    [one] organizacja nie bierze
    [few] organizacje nie biorą
    [many] organizacji nie bierze
   *[other] organizacji nie bierze
} udziału w żadnym z projektów; pominięto.
import-cordis-ended = { $count } { $count ->
    [one] udział zakończono
    [few] udziały zakończono
    [many] udziałów zakończono
   *[other] udziału zakończono
} przed projektem; kiedy, nie powiedziano, więc obowiązują daty projektu.
import-cordis-themes-only = Pominięto tematy { $count } { $count ->
    [one] projektu
    [few] projektów
    [many] projektów
   *[other] projektu
} bez uczestników.
import-participation-summed = { $actor } bierze udział w { $project } dwa razy w tej samej roli, z { $first } i { $second } euro; zsumowano.
import-participation-twice = { $actor } bierze udział w { $project } dwa razy w tej samej roli; policzono raz.
import-project-twice = Projekt { $key } stoi tu dwa razy; liczy się pierwszy wiersz.
import-several-coordinators = Projekt { $project } ma kilku koordynatorów ({ $count }); zachowano wszystkich.
import-several-leads = Projekt { $project } ma kilku partnerów wiodących ({ $count }); zachowano wszystkich.
import-more-public-than-cost = Projekt { $project } ma więcej pieniędzy publicznych ({ $public }) niż kosztów ({ $cost }); pieniądze prywatne pozostają nieznane.
import-projects-without-partners = { $count } { $count ->
    [one] projekt nie ma
    [few] projekty nie mają
    [many] projektów nie ma
   *[other] projektu nie ma
} w tych plikach żadnego partnera.
import-keep-unknown-table = Ta tabela nie jest żadną z eksportowanych przez keep.eu; pominięto. Kolumny: { $columns }.
import-keep-calls-unused = Listy naborów się nie używa.
import-keep-no-years = Nazwa programu „{ $programme }” nie zaczyna się od lat; jego projekty nie mają dat.
import-keep-no-strand = Nie wiadomo, czy „{ $programme }” jest programem transgranicznym, transnarodowym czy międzyregionalnym.
import-keep-legal-status = „{ $value }” to ani publiczny, ani prywatny; pominięto.
import-keep-partners-differ = { $count } { $count ->
    [one] partner ma
    [few] partnerzy mają
    [many] partnerów ma
   *[other] partnera ma
} w kilku wierszach różny status prawny lub region; liczy się pierwszy.
import-keep-respelled = { $count } { $count ->
    [one] akronim różni się
    [few] akronimy różnią się
    [many] akronimów różni się
   *[other] akronimu różni się
} od innego w tym samym programie tylko odstępami dookoła; przyjęto za ten sam projekt.

# Regional statistics.
import-scheme-unknown = Nie podano wersji kodów regionów; należy ją podać, jeśli kody mają być porównywane między źródłami.
import-statistic-without-region = Wiersz nie wskazuje regionu; pominięto.
import-period-not-a-year = { $count } { $count ->
    [one] komórka dotyczy
    [few] komórki dotyczą
    [many] komórek dotyczy
   *[other] komórki dotyczy
} okresów, które nie są latami, na przykład { $example }; pominięto.
import-key-of-other-length = „{ $value }” nie ma tylu części, ile wymienia nagłówek ({ $needed }); pominięto.
import-not-eurostat-tsv = Pierwszy nagłówek, „{ $heading }”, nie jest listą wymiarów zakończoną przez „\time”.
import-json-stat-nothing = W tym pliku nie ma zbioru danych.
import-json-stat-dimensions = Wymiary zbioru danych nie pasują do siebie albo żaden z nich nie jest czasem.
import-json-stat-too-many = Na pozycji { $position } jest wartość, ale liczba komórek z wymiarów to tylko { $size }; resztę pominięto.
import-panel-columns = Potrzebne są region, rok i kolumna liczb. Kolumny: { $existing }.
import-indicator-columns = Potrzebne są rok, kod regionu, wersja kodu i wartość. Kolumny: { $existing }.
import-indicator-undescribed = Żaden plik YAML o tej samej nazwie nie opisuje tego wskaźnika; nie ma on tytułu ani jednostki.
import-indicator-bad-description = Nie można zrozumieć opisu: { $detail }
import-indicator-warning = Opis ostrzega: { $text }
import-relabelled = { $old } to { $new } w NUTS { $version }; przeliczono { $count } { $count ->
    [one] liczbę
    [few] liczby
    [many] liczb
   *[other] liczby
}.
import-relabelled-twice = { $old } to { $new }, który ma własne liczby za { $year }; przemianowane pominięto.
import-not-convertible = To nie kody NUTS { $version }, a są podzielone, wyznaczone na nowo albo podane jako inna wersja, więc nie przeliczono: { $codes }.
import-finer-not-convertible = Leżą w regionach, których kod w NUTS { $version } jest inny; co się dzieje z tak dokładnymi kodami, nie jest tu znane, więc nie przeliczono: { $codes }.
import-nuts-table-ends = Co zmieniło się po NUTS { $last }, nie jest tu znane; kodów nie sprowadza się do NUTS { $asked }, zachowują swoją wersję.
import-several-versions = Zmieszano kody kilku wersji NUTS: tylko przemianowane: { $relabelled }, podzielone lub wyznaczone na nowo: { $redrawn }. Aby przeliczyć te pierwsze, należy podać żądaną wersję.

# The reference page of formats.
format-title = Formaty
format-intro = Import zamienia pliki w jeden krok, który można cofnąć. Najpierw pokazuje go podgląd: za co przyjęto każdą kolumnę, pierwsze wiersze i każde ustalenie wraz z miejscem.
format-shared = Tabele mogą być plikami CSV, TSV lub arkuszami (XLSX, XLS, ODS), pliki tekstowe także spakowane przez gzip. Kodowanie, separator, znak dziesiętny i wiersz nagłówków znajduje się na podstawie treści; o tym, co odgadnięto, program mówi i można to ustawić.
format-missing = Brak to brak: pustej komórki, „-”, „:”, „NA”, „n/a” i podobnych nigdy nie czyta się jako zera. Komórkę, której nie da się odczytać, pomija się z ustaleniem; wiersz zostaje.
format-imports = Co się czyta
format-exports = Co się zapisuje
format-head-field = Pole
format-head-needed = Wymagane
format-head-meaning = Znaczenie
format-head-headings = Nagłówki, po których się je poznaje
format-head-format = Format
format-head-ending = Zakończenie
format-head-held = Zawiera
format-head-lost = Nie może zawierać
format-yes = tak
format-headings = Nagłówki liczą się bez względu na wielkość liter i akcenty; to, co w nawiasach, się nie liczy. Kolumna, która nie jest polem, zostaje jako atrybut. Plik mapowania wskazuje kolumny o innych nagłówkach, stałe i tłumaczenia wartości.
format-needed = Wymagane: { $columns }.
format-optional = Opcjonalne: { $columns }.
format-example = Przykład:
format-checked = Sprawdza się:
format-not-held = Nie wczytuje się:

# Parts of a file.
format-part-organisations = Uczestnicy projektów:
format-part-projects = Projekty:
format-part-participations = Płaska tabela udziałów:
format-part-names = Same organizacje:
format-part-themes = Tematy projektów:
format-part-partners = Partnerzy:
format-part-cells = Liczby:
format-part-description = Opis (YAML):
format-part-nodes = Węzły:
format-part-edges = Powiązania:
format-part-memberships = Dwa tryby:
format-part-regions = Właściwości regionu:

# Kinds of import: what it is, what is checked, what is not taken in.
format-auto-about = Rodzaj rozpoznaje się po treści każdego pliku, nigdy po nazwie, i podaje w ustaleniu. Dwa rodzaje trzeba wskazać: listę krawędzi wzięto by za listę powiązań, a arkusz ankiety z jedną kolumną na pozycję za listę członków.
format-members-about = Jeden aktor na wiersz. Kilka kompetencji lub członkostw stoi w jednej komórce, oddzielone średnikami. Kompetencje stają się kompetencjami aktora, członkostwa organizacjami, w których bierze udział.
format-members-checks = Wiersze bez nazwy; klucze, które stoją dwa razy; nieznane słowa na grupy; kraje, kody regionów, daty i liczby, które nimi nie są; ujemne wielkości; współrzędne poza globem. Aktorów, którzy mogą być jednym, proponuje się, ale nigdy nie łączy samoczynnie.
format-members-limits = Kilka miejsc jednego aktora: należy podać siedzibę, która się liczy, albo po wierszu na siedzibę. Grupa odczytana ze słów w nazwie jest oznaczona jako odgadnięta.
format-ties-about = Jedno powiązanie na wiersz, między aktorami obecnymi w terytorium, wskazanymi kluczem lub nazwą. Warstwa pochodzi z kolumny albo z opcji dla całego pliku. Gdy nic nie podano, powiązanie ma wagę 1, a powiązania produktów i pieniędzy mają kierunek, pozostałe nie.
format-ties-checks = Końce, których nazwy nie nosi nikt albo nosi kilku; nieznane lub brakujące warstwy; wagi, które nie są większe od zera; to samo powiązanie dwa razy; daty, które nie istnieją lub są odwrócone.
format-ties-limits = Nowi aktorzy: należy ich zaimportować najpierw. Powiązanie, którego siła zmienia się w czasie: należy podać po wierszu na każdy czas.
format-survey-about = Jeden wiersz na aktora i jedna kolumna na pozycję albo jeden wiersz na odpowiedź z pozycją i wartością. Skale pochodzą z mapowania, z arkusza „items”, z kolumn albo z drugiego wiersza nagłówków z komórkami takimi jak „1-5”.
format-survey-checks = Aktorzy, których nazwy nikt nie nosi; odpowiedzi, które nie są liczbami lub są poza skalą; ta sama odpowiedź dwa razy.
format-survey-limits = Odpowiedzi słowne: należy je przetłumaczyć w pliku mapowania. Odpowiedzi osób, w odróżnieniu od aktorów.
format-cordis-about = Tabele projektów europejskich programów ramowych, jako CSV, skoroszyt lub tablica JSON, w obu generacjach nazw kolumn. Te, które należą do siebie, należy podać w jednym imporcie: nazwy łączy kod uczestnika, tematy projekt.
format-cordis-checks = Uczestnicy bez kodu; ten sam udział dwa razy (równe pieniądze liczy się raz, różne sumuje); kilku koordynatorów; więcej pieniędzy publicznych niż kosztów; nieznane typy działalności; kraje podane dwa razy; tekst odczytany w złym kodowaniu.
format-cordis-limits = Produkty projektów, publikacje i raporty. Wielkość prywatnego przedsiębiorstwa jest znana tylko o tyle, o ile mówi o niej oznaczenie małych i średnich przedsiębiorstw.
format-keep-about = Eksport partnerów z keep.eu dla Interreg, ten sam ze współrzędnymi i numerami partnerów albo skoroszyt z arkuszami projektów, partnerów i naborów.
format-keep-checks = Kilku partnerów wiodących; status prawny lub region, które różnią się między wierszami jednego partnera; programy, których nazwa nie zaczyna się od lat; pisownie akronimów, które różnią się tylko odstępami.
format-keep-limits = Lista naborów i budżety partnerów. Gdy projekt nie ma dat, zastępują je lata jego programu.
format-eurostat-tsv-about = Zbiorcze pliki Eurostatu, zwykłe lub spakowane przez gzip: pierwszy nagłówek wymienia wymiary, region na końcu, dalej jedna kolumna na rok. Zmienną jest nazwa pliku; oznaczenia się zachowuje.
format-eurostat-tsv-checks = Klucze o innej długości niż nagłówek; komórki, które nie są liczbami; kody regionów. Jeśli zażądano wersji NUTS, kody przemianowane przelicza się i zlicza, a podzielone lub wyznaczone na nowo wymienia się i zostawia takimi, jakie są.
format-eurostat-tsv-limits = Kwartały i miesiące; zlicza się je w ustaleniu. Komórki oznaczone jako brak, bez innego oznaczenia, nie są rekordem.
format-sdmx-csv-about = SDMX-CSV 1.0 i 2.0 oraz odmiana Eurostatu. Nagłówki i kody mogą nieść etykiety po dwukropku; zmienną jest przepływ danych albo nazwa pliku.
format-sdmx-csv-checks = Brakujące kolumny; komórki, które nie są liczbami; kody regionów, z takim samym przeliczaniem jak wyżej.
format-sdmx-csv-limits = Kwartały i miesiące; etykiety kodów; mnożniki jednostek, które pozostają jak w źródle.
format-json-stat-about = Zbiory danych JSON-stat 2.0 i kolekcje z osadzonymi zbiorami. Czyta się wartości rzadkie i statusy.
format-json-stat-checks = Wymiary, które nie pasują do siebie; więcej wartości niż komórek; wartości, które nie są liczbami; kody regionów, z takim samym przeliczaniem jak wyżej.
format-json-stat-limits = Odsyłacze do zbiorów danych gdzie indziej; kwartały i miesiące; etykiety kategorii.
format-indicator-csv-about = Jeden wskaźnik jako CSV, z wersją kodu regionu w każdym wierszu. Plik YAML o tej samej nazwie, podany razem z nim lub leżący obok, podaje tytuł, źródło, nazwę i jednostkę zmiennej.
format-indicator-csv-checks = Kody regionów i lata; opis, którego brakuje lub którego nie da się zrozumieć. Kody przelicza się z wersji we własnym wierszu, i tylko wtedy, gdy są jej kodami.
format-indicator-csv-limits = Inne części opisu. Kody wersji sprzed NUTS 2010 pozostają takie, jakie są.
format-panel-about = Jeden wiersz na region i rok, jedna kolumna liczb na zmienną. Jednostkę odczytuje się z nagłówków takich jak „…UNIT_PC_GDP”.
format-panel-checks = Kody regionów, lata i liczby. Jeśli zmieszano kody kilku wersji NUTS, mówi o tym ustalenie; gdy zażądano wersji, przelicza się je jak wyżej, a wiersz przemianowany ustępuje temu, który sam nosi nowy kod.
format-panel-limits = Kolumny tekstowe; bierze się je za etykiety.
format-graphml-about = Sieć w GraphML. Węzeł staje się aktorem, a w sieciach dwumodalnych węzeł drugiego trybu projektem; atrybuty o nazwach pól wypełniają te pola, pozostałe zostają atrybutami. Identyfikatory z dwukropkiem są kluczami tak, jak są.
format-graphml-checks = Powiązania z węzłami, których nie ma, z samym sobą lub bez dodatniej wagi; węzły, które stoją dwa razy; wartości niezgodne z zadeklarowanym typem; nieznane warstwy. Deklaracje typu dokumentu są odrzucane.
format-graphml-limits = Powiązania o więcej niż dwóch końcach, porty, sieci zagnieżdżone (czytane płasko) i szczegóły rysunku. Z kilku sieci w pliku czyta się pierwszą.
format-gexf-about = Sieć w GEXF 1.2 lub 1.3, z czasami węzłów i powiązań.
format-gexf-checks = To samo co dla GraphML; czasy, które nie są ani dniami, ani latami, zostawiają ten koniec otwarty.
format-gexf-limits = Kolory, wielkości i miejsca na rysunkach; atrybuty, które zmieniają się w czasie, zachowują pierwszą wartość.
format-pajek-about = Sieć Pajek: łuki mają kierunek, krawędzie nie; relacje z etykietą są warstwami.
format-pajek-checks = Wiersze, które do niczego nie pasują; powiązania z wierzchołkami, których nie ma; wagi, które nie są liczbami.
format-pajek-limits = Podziały, wektory i permutacje. Numery czasów zachowuje się tylko wtedy, gdy są latami.
format-ucinet-dl-about = Język danych UCINET: pełne macierze, półmacierze, listy krawędzi, listy węzłów, kilka macierzy jako warstwy. Macierz symetryczna to sieć nieskierowana.
format-ucinet-dl-checks = Zapowiedziana wielkość wobec obecnych komórek; komórki oznaczone jako brak; etykiety.
format-ucinet-dl-limits = Atrybuty i czasy, których format nie ma.
format-edge-list-about = Tabela z jednym powiązaniem na wiersz, którego końce, jeśli są nowe, stają się aktorami. Z kolumnami „actor” i „project” jest to sieć dwumodalna. Bez kolumny „directed” powiązania produktów i pieniędzy mają kierunek, pozostałe nie.
format-edge-list-checks = Powiązania bez końca, z samym sobą lub bez dodatniej wagi; nieznane warstwy; powiązania, które stoją dwa razy i których wagi się sumuje.
format-edge-list-limits = Atrybuty aktorów: należy je zaimportować jako listę członków.
format-regions-about = Regiony i ich granice jako GeoJSON lub TopoJSON w stopniach (EPSG 4326), na przykład pliki NUTS urzędu statystycznego. Zachowuje się kod, nazwę, region, w którym leży, i punkt wewnątrz.
format-regions-checks = Kody, których brakuje, które nie są kodami lub stoją dwa razy; szczeble sprzeczne z kodem; uszkodzone granice; współrzędne, które nie są stopniami.
format-regions-limits = Same granice: używa się ich z pliku tam, gdzie umieszcza się aktorów lub rysuje mapy. Kształty, które nie są ani obszarami, ani punktami.

# Fields of member lists.
format-field-members-key = Klucz; jeśli go nie ma, tworzony z nazwy
format-field-members-name = Nazwa aktora
format-field-members-short-name = Nazwa skrócona lub akronim
format-field-members-group = Która z sześciu grup aktorów
format-field-members-kinds = Dokładniejsze rodzaje
format-field-members-legal-form = Forma prawna; pomaga rozpoznać grupę
format-field-members-region = Kod regionu, na najniższym znanym szczeblu
format-field-members-country = Kraj, dwie litery lub nazwa
format-field-members-town = Miejscowość
format-field-members-postcode = Kod pocztowy
format-field-members-longitude = Długość geograficzna w stopniach
format-field-members-latitude = Szerokość geograficzna w stopniach
format-field-members-point = Szerokość i długość geograficzna w jednej komórce
format-field-members-sector = Kod sektora
format-field-members-sector-scheme = Klasyfikacja kodu sektora
format-field-members-employees = Liczba zatrudnionych, także jako klasa, np. 10-49
format-field-members-tertiary-share = Udział osób z wykształceniem wyższym
format-field-members-research = Czy prowadzi własne badania
format-field-members-research-expenditure = Wydatki na badania, rocznie
format-field-members-turnover = Obrót, rocznie
format-field-members-business-group = Grupa kapitałowa, do której należy
format-field-members-owner-region = Region właściciela
format-field-members-filiere = Łańcuch wartości
format-field-members-stage = Etap w łańcuchu wartości, najpierw wcześniejsze
format-field-members-from = Pierwszy dzień lub rok
format-field-members-until = Ostatni dzień lub rok
format-field-members-competences = Kompetencje, oddzielone średnikami
format-field-members-memberships = Organizacje, których jest członkiem, oddzielone średnikami

# Fields of tie lists.
format-field-ties-from = Aktor, od którego wychodzi; przy produktach dostawca
format-field-ties-to = Aktor, do którego prowadzi; przy produktach nabywca
format-field-ties-layer = Co płynie: produkty, ludzie, pieniądze, informacja lub wiedza
format-field-ties-directed = Czy kierunek ma znaczenie
format-field-ties-weight = Siła, powyżej zera
format-field-ties-formal = Formalne czy nie
format-field-ties-codified = Skodyfikowana czy milcząca
format-field-ties-trigger = Co je wywołało
format-field-ties-reported-by = Aktor, który je zgłosił
format-field-ties-from-date = Pierwszy dzień lub rok
format-field-ties-until-date = Ostatni dzień lub rok

# Fields of survey sheets.
format-field-survey-actor = Aktor, który odpowiada
format-field-survey-item = Pozycja, gdy każdy wiersz to jedna odpowiedź
format-field-survey-value = Odpowiedź, gdy każdy wiersz to jedna odpowiedź
format-field-survey-scale-from = Najmniejsza wartość skali
format-field-survey-scale-to = Największa wartość skali
format-field-survey-year = Rok ankiety

# What is written.
format-export-about = Sieć okresu, jednego regionu lub wszystkich, w żądanych warstwach; albo każda tabela taka, jaka jest. O tym, czego format nie może zawrzeć, mówią ustalenia przy zapisie.
format-export-graphml-held = Węzły i powiązania ze wszystkimi atrybutami, warstwy, czasy, kierunek każdego powiązania, dwa tryby
format-export-graphml-lost = Znaki sterujące
format-export-gexf-held = To samo co GraphML, czasy tak, jak ma je GEXF
format-export-gexf-lost = Znaki sterujące
format-export-pajek-held = Warstwy, kierunek każdego powiązania, czasy, które są liczbami całkowitymi, dwa tryby
format-export-pajek-lost = Atrybuty; klucze obok nazw; dni
format-export-ucinet-dl-held = Warstwy jako macierze, dwa tryby
format-export-ucinet-dl-lost = Atrybuty, czasy, powiązania o wadze zero, powiązania równoległe, kierunek, gdy różni się między powiązaniami
format-export-edge-list-csv-held = Powiązania ze wszystkimi atrybutami, warstwy, czasy, kierunek; oddzielone przecinkami
format-export-edge-list-csv-lost = Atrybuty i czasy węzłów; typy wartości
format-export-edge-list-tsv-held = To samo, oddzielone tabulatorami
format-export-edge-list-tsv-lost = Atrybuty i czasy węzłów; typy wartości
format-export-tables-held = Każda tabela terytorium jako osobny plik w folderze: UTF-8, przecinki, kropki dziesiętne, dni jak 2019-02-28, listy oddzielone średnikami
format-export-tables-lost = Wcześniejsze wersje rekordów i lista kroków; zostają w pliku terytorium
