# Polish: diagnosis
indicator-own-name = { $name }

# --- comparison frames ---
frame-null = wobec { $draws ->
    [0] modelu zerowego tej samej wielkości
    [one] { $draws } losowania modelu zerowego tej samej wielkości
    [few] { $draws } losowań modelu zerowego tej samej wielkości
    [many] { $draws } losowań modelu zerowego tej samej wielkości
   *[other] { $draws } losowań modelu zerowego tej samej wielkości
}
frame-set = wśród innych regionów szczebla NUTS { $level } w tych samych danych (liczba regionów: { $regions })
frame-ensemble = wśród symulowanych sieci trzech typów (liczba sieci: { $networks })
frame-goalposts = między zadeklarowanymi krańcami
frame-past = wobec własnego pierwszego okresu
frame-kind-null = model zerowy
frame-kind-set = regiony porównywalne
frame-kind-ensemble = sieci symulowane
frame-kind-goalposts = zadeklarowane krańce
frame-kind-past = własna przeszłość
comparison-set = Porównanie z { $regions ->
    [one] { $regions } innym regionem szczebla NUTS { $level }, który w tych samych danych ma
    [few] { $regions } innymi regionami szczebla NUTS { $level }, które w tych samych danych mają
    [many] { $regions } innymi regionami szczebla NUTS { $level }, które w tych samych danych mają
   *[other] { $regions } innymi regionami szczebla NUTS { $level }, które w tych samych danych mają
} dość aktorów.
comparison-no-set = Liczba porównywalnych regionów z dostateczną liczbą aktorów: tylko { $regions }; zbiór porównawczy wymaga { $needed }. Wartości umieszcza się wobec modeli zerowych, sieci symulowanych, zadeklarowanych krańców albo własnej przeszłości.

# --- factor scores ---
score-no-frame = { $code } ma wartość, ale nie ma z czym jej porównać.
score-not-measured = { $code }: nie zmierzono.
score-missing-concept = { $concept } ({ $codes })
score-withheld = Wstrzymany: dostępne pojęcia: { $there } z { $all }, potrzeba { $needed } procent. Brakuje: { $missing }.
score-withheld-no-indicators = Wstrzymany: słownik nie zawiera dla tego czynnika wskaźnika z kierunkiem.
score-opposed-concepts = W regionach porównywalnych „{ $first }” i „{ $second }” są sobie przeciwne (korelacja { $correlation }): ich średnia zakrywa oba.
doubt-sampling = dobór próby
doubt-measurement = pomiar
doubt-method = metoda

# --- network type ---
type-withheld-few-features = Nie oceniono: dostępne cechy: { $used }, z wierszy tabeli 1: { $rows }; potrzeba cech: { $needed }, z wierszy: { $rows_needed }.
type-withheld-joint-projects = Nie oceniono: jedyne powiązania to wspólne projekty. Takie powiązania są z konstrukcji formalne i sięgają tak daleko, jak reguły programu, więc nie pokazują typu; inne dostępne cechy: { $used }.
type-withheld-no-ensemble = Nie oceniono: sieci o tylu aktorach ({ $actors }) i z takimi lukami są za małe albo za rzadkie, by symulować je do porównania.
type-withheld-no-information = Nie oceniono: na sieciach symulowanych z takimi samymi lukami błąd udziału typu wynosi { $rmse }, czyli niewiele mniej niż przy odpowiedzi po jednej trzeciej dla każdego typu ({ $one_third }).
type-thin-joint-projects = Jedyne powiązania to wspólne projekty; pominięto je, a udziały typów opierają się na pozostałych cechach.
type-thin-features = Liczba dostępnych cech: tylko { $used }; odpowiedź jest pewna od { $enough }.
type-thin-rows = Liczba widocznych wierszy tabeli 1: tylko { $rows }; odpowiedź jest pewna od { $enough }.
type-thin-actors = Liczba aktorów: tylko { $actors }; poniżej { $enough } udziały typów są zgrubne.
type-thin-fit = Sieć leży dalej od każdej mieszanki trzech typów niż 95 procent sieci symulowanych.
type-fit-inside = Wygląda na mieszankę trzech typów.
type-fit-strained = Jest to nietypowa mieszanka trzech typów.
type-fit-none-of-the-three = Nie jest podobna do żadnego z trzech typów.
type-strategy-large-firms = prowadzona przez duże przedsiębiorstwa w warstwie produktów
type-strategy-services-and-research = prowadzona przez usługi biznesowe i badania w warstwie wiedzy
type-feature-AC01 = udział powiązań prowadzących za granicę
type-feature-AC02 = powiązania na zewnątrz na aktora
type-feature-ID03 = fragmentacja
type-feature-GO01 = udział powiązań formalnych
type-feature-local-ties = powiązania w regionie na aktora
type-feature-several-layers = udział powiązań w kilku warstwach
type-feature-outside-owners = udział przedsiębiorstw z właścicielem z zewnątrz
type-feature-cross-sector = powiązania między sektorami ponad przypadek
type-feature-closure = domknięte trójkąty
type-feature-bridged-paths = ścieżki między grupami przez organizacje pomostowe
type-feature-degree-gini = nierówność powiązań
type-feature-qualified = udział osób z wykształceniem wyższym
type-feature-research-firms = udział przedsiębiorstw prowadzących własne badania
table-row-a = regiony, sektory i przedsiębiorstwa
table-row-b = baza wiedzy
table-row-c = interakcja wiedzy
table-row-1 = bodźce innowacji
table-row-2 = dostępność
table-row-3 = chłonność
table-row-4 = tożsamość
table-row-5 = kreatywność
table-row-6 = współrządzenie

# --- conditions ---
condition-empty = Reguła o nic nie pyta.
condition-fact = { $fact }: { $value }
condition-fact-unknown = Nie wiadomo: { $fact }
condition-no-value = { $name } ({ $code }): wartość nieznana.
condition-value = { $name } ({ $code }): { $value }.
condition-move = { $name } ({ $code }): { $value }, w poprzednim okresie { $before }.
condition-no-earlier = { $name } ({ $code }) nie ma wartości we wcześniejszym okresie.
condition-no-frame = { $name } ({ $code }): { $value }, bez niczego do porównania.
condition-position = { $name } ({ $code }): { $value }; { $position } procent układu odniesienia jest słabsze.
outcome-holds = zachodzi
outcome-does-not-hold = nie zachodzi
outcome-cannot-tell = nie wiadomo
fact-large-firms = duże przedsiębiorstwa w regionie
fact-smes = małe i średnie przedsiębiorstwa w regionie
fact-business-services = usługi biznesowe w regionie
fact-financial-services = usługi finansowe w regionie
fact-research = organizacje badawcze w regionie
fact-public-bodies = podmioty publiczne w regionie
fact-projects = projekty z miejscowymi partnerami
fact-bodies = organizacje z miejscowymi członkami
fact-centres = organizacje pomostowe i centra kompetencji w regionie
fact-actors = aktorzy miejscowi
fact-norms = obowiązujące normy i protokoły
fact-mapped-share = udział aktorów miejscowych o znanej grupie
fact-service-density = gęstość powiązań między małymi przedsiębiorstwami a usługami lub badaniami w stosunku do gęstości powiązań między małymi przedsiębiorstwami

# --- expectations: Table 1 ---
expectation-cell-a-ecological = region peryferyjny, niska technika, małe przedsiębiorstwa tradycyjne
expectation-cell-a-identity = klaster przemysłowy, średnia technika, innowacyjne małe przedsiębiorstwa
expectation-cell-a-strategy = obszar miejski, wysoka technika, duże przedsiębiorstwa
expectation-cell-b-ecological = wiedza symboliczna i syntetyczna
expectation-cell-b-identity = wiedza syntetyczna i symboliczna
expectation-cell-b-strategy = wiedza analityczna i syntetyczna
expectation-cell-c-ecological = rozlewanie się wiedzy
expectation-cell-c-identity = interaktywne uczenie się
expectation-cell-c-strategy = zarządzanie wiedzą i wspólne projekty badawcze
expectation-cell-1-ecological = konkurencja kosztowa
expectation-cell-1-identity = potrzeby klientów i zintegrowany łańcuch dostaw
expectation-cell-1-strategy = nowe produkty na rynki specjalne i impuls technologiczny
expectation-cell-2-ecological = trudny dostęp z zagranicy i wewnątrz regionu
expectation-cell-2-identity = trudny dostęp z zagranicy, łatwy wewnątrz regionu
expectation-cell-2-strategy = łatwy dostęp z zagranicy, trudny wewnątrz regionu
expectation-cell-3-ecological = niewielu wykwalifikowanych ludzi
expectation-cell-3-identity = wyspecjalizowani, wykwalifikowani pracownicy
expectation-cell-3-strategy = wiele dziedzin wewnątrz każdego aktora
expectation-cell-4-ecological = rozdrobnienie i zależność od podmiotów z zewnątrz
expectation-cell-4-identity = zakorzenienie na miejscu i własna tożsamość
expectation-cell-4-strategy = niewielka bliskość poznawcza i słaba wspólna tożsamość
expectation-cell-5-ecological = przejmowanie techniki
expectation-cell-5-identity = budowanie sieci i interaktywne uczenie się
expectation-cell-5-strategy = wysokie nakłady na badania i rozwój
expectation-cell-6-ecological = publiczna infrastruktura i finansowanie, deregulacja
expectation-cell-6-identity = kilka szczebli władzy w regionie i instytucje pomostowe
expectation-cell-6-strategy = krajowa strategia przemysłowa i alianse
# --- expectations: ¶104–106 ---
cluster-class-high = wysoka technika
cluster-class-medium = średnia technika
cluster-class-low = niska technika
expectation-weakness-medium-accessibility = niska dostępność międzynarodowa
expectation-weakness-medium-creativity = mała kreatywność: procesy się ulepsza, zamiast wymyślać produkty
expectation-weakness-medium-governance = niewiele formalnych instrumentów współrządzenia relacjami wiedzy
expectation-weakness-high-embeddedness = duże przedsiębiorstwa są słabo zakorzenione na miejscu
expectation-weakness-high-creativity = badania trudno połączyć z kreatywnością kierowaną przez użytkowników i popyt
expectation-weakness-high-concentration = zbyt wiele zależy od dużych przedsiębiorstw; spin-offy i mniejsze przedsiębiorstwa mają mały udział
expectation-weakness-low-accessibility = zbyt niska dostępność międzynarodowa
expectation-weakness-low-receptivity = mała chłonność i niewiele kwalifikacji
expectation-weakness-low-identity = słaba tożsamość i rozdrobnione decyzje

# --- lock-in ---
lock-in-warning = Ostrzeżenie: terytorium rozmawia wciąż tylko ze sobą.
lock-in-compatible-structure = Struktura jest zgodna z lock-in; jeden okres nie może pokazać więcej.
lock-in-silent = Brak ostrzeżenia przed lock-in.
lock-in-cannot-tell = Na podstawie tych danych nie można ocenić lock-in.
lock-in-sign-inward-ties = powiązania zwracają się do wewnątrz
lock-in-sign-falling-variety = różnorodność spada
lock-in-sign-ageing-partners = partnerzy pozostają ci sami
lock-in-sign-no-new-sources = brak nowych źródeł wiedzy
lock-in-sign-inward-structure = niewiele powiązań prowadzi za granicę
lock-in-sign-redundant-structure = powiązania są redundantne
lock-in-sign-closed-hierarchy = aktorzy o wielu powiązaniach są powiązani ze sobą nawzajem
lock-in-sign-narrow-structure = niewiele powiązań między sektorami

# --- trajectory ---
trajectory-leading-type = Typ dominujący zmienia się; przedtem: { $from }, teraz: { $to }.
trajectory-peak = { $factor }: wartość szczytowa.
trajectory-trough = { $factor }: wartość najniższa.

# --- what is not known ---
unknown-factor = czy czynnik „{ $factor }” jest silny, czy słaby
unknown-narrows = { $factor }: przedział byłby o { NUMBER($share, maximumFractionDigits: 0) } procent węższy
unknown-type = typ sieci
unknown-lock-in = lock-in
unknown-expectation = jedno z oczekiwań raportu wobec tego typu lub klasy
unknown-instrument = czy „{ $name }” pasuje

# --- method ---
method-frames = Każdą wartość umieszcza się w jednym układzie odniesienia: w modelu zerowym tej samej wielkości, jeśli jest, w przeciwnym razie wśród regionów porównywalnych, dalej wśród sieci symulowanych, zadeklarowanych krańców, wreszcie wobec własnej przeszłości. Pozycje biegną od 0 (najsłabiej) do 1 (najsilniej).
method-aggregation = Wskaźniki jednego pojęcia uśrednia się; pojęcia o równych wagach łączy średnia geometryczna. Wynik wymaga { $needed } procent swoich pojęć.
method-uncertainty = Wyniki to mediany z losowań doboru próby, pomiaru i metody (liczba losowań: { $runs }, ziarno { $seed }); przedziały obejmują 90 procent losowań.
method-weak = Czynnik nazywa się słabym, gdy leży poniżej pierwszego kwartyla układu odniesienia w co najmniej { $share }% losowań.
method-type = Udziały typów sieci powstają przez rzutowanie sieci na mieszanki symulowanych sieci trzech typów, o tych samych aktorach i tych samych lukach.
method-mixed-frames = Wyniki łączą pozycje z różnych układów odniesienia; przy każdym wyniku podano, z których.
method-joint-projects = Sieć wiedzy jest zastępnikiem zbudowanym ze wspólnych projektów: widać w niej to, co jest finansowane.
method-no-knowledge = Nie ma ani powiązań wiedzy, ani projektów: o sieci nic się nie mówi.
method-trajectory = Liczba okresów: { $periods }; wcześniejsze wartości umieszczono w układach odniesienia ostatniego.
method-synthetic = Dane są syntetyczne: zmyślone na potrzeby demonstracji. Nic tutaj nie jest ustaleniem o rzeczywistym regionie.

# --- progress ---
progress-indicators = Pomiar wskaźników ({ $period })
progress-comparison = Pomiar regionów porównywalnych
progress-network-type = Symulacja sieci trzech typów
progress-factor-scores = Wyniki czynników, liczba losowań: { $runs }
progress-conclusions = Wyciąganie wniosków
