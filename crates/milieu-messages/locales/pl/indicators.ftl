# Polish: indicators

### Indicators from statistics and surveys, survey items, receptivity of an actor

## Innovation stimulus

indicator-IS01-name = Popyt jako impuls
indicator-IS01-plain = Jaka część aktorów wprowadzających innowacje ruszyła za sprawą klientów, użytkowników lub nowych potrzeb.
indicator-IS02-name = Bilans bodźców
indicator-IS02-plain = Czy innowacje wywołuje raczej popyt niż presja kosztowa, wyposażenie lub nowa technika.
indicator-IS03-name = Uczenie się między użytkownikami a producentami
indicator-IS03-plain = Jaka część par nabywca–dostawca w regionie wymienia także wiedzę.
indicator-IS04-name = Integracja łańcucha dostaw
indicator-IS04-plain = Jaką część tego, czym aktorzy regionu handlują z innymi, obracają wewnątrz regionu.
indicator-IS05-name = Ekspozycja na rynki
indicator-IS05-plain = Jaką część obrotu sektorów regionu uzyskuje się za granicą.
indicator-IS06-name = Przyciąganie rosnących rynków
indicator-IS06-plain = Czy region działa w sektorach, których rynki rosną szybciej niż inne.
indicator-IS07-name = Impuls technologiczny
indicator-IS07-plain = Jaka część aktorów wprowadzających innowacje ruszyła za sprawą wyników badań, patentów lub dostawców wyposażenia.
indicator-IS08-name = Presja kosztowa
indicator-IS08-plain = Udział aktorów, których poruszyła konkurencja cenowa.
indicator-IS09-name = Przyciąganie przez regulacje
indicator-IS09-plain = Udział projektów, które wywołała norma, reguła bezpieczeństwa lub reguła ochrony środowiska.

## Receptivity

indicator-RE01-name = Wykwalifikowani ludzie
indicator-RE01-plain = Udział pracowników z wykształceniem wyższym.
indicator-RE02-name = Uczenie się przez całe życie
indicator-RE02-plain = Udział dorosłych lub przedsiębiorstw, które wciąż się uczą.
indicator-RE03-name = Umiejętności specjalistyczne
indicator-RE03-plain = Czy technicy i rzemieślnicy są tu częstsi niż gdzie indziej.
indicator-RE04-name = Ludzie na jednostkę B+R
indicator-RE04-plain = Ilu wykwalifikowanych ludzi stoi za każdą jednostką pieniędzy na badania w klasie przemysłu.
indicator-RE05-name = Bliskość poznawcza powiązań
indicator-RE05-plain = Czy aktorzy współpracują z tymi, którzy wiedzą rzeczy podobne, częściej niż pary przypadkowe.
indicator-RE06-name = Powiązania w paśmie uczenia się
indicator-RE06-plain = Udział powiązań ani zbyt bliskich, ani zbyt dalekich, by się na nich uczyć.
indicator-RE07-name = Baza absorpcyjna
indicator-RE07-plain = Udział aktorów z inżynierami, własnymi badaniami, szkoleniami lub certyfikowanym procesem.
indicator-RE08-name = Różnorodność wewnątrz aktorów
indicator-RE08-plain = Jak bardzo różnią się kompetencje, które ma jeden aktor.
indicator-RE09-name = Szybkość przyjmowania nowości
indicator-RE09-plain = Ile czasu mija, zanim połowa aktorów używa tego, czego używa pierwszy.

## Profile of region and network: rows a to c of Table 1

indicator-RG01-name = Peryferyjność
indicator-RG01-plain = Jak daleko region jest od centrum, według dostępności i dochodu.
indicator-RG02-name = Struktura według klas techniki
indicator-RG02-plain = Jaką część zatrudnienia w przetwórstwie ma klasa techniki.
indicator-RG03-name = Struktura wielkości
indicator-RG03-plain = Jaka część zatrudnienia przypada na małe i średnie przedsiębiorstwa albo na pięć największych.
indicator-RG04-name = Innowacyjne MŚP
indicator-RG04-plain = Udział małych i średnich przedsiębiorstw, które wprowadziły coś nowego.
indicator-KB01-name = Analityczna baza wiedzy
indicator-KB01-plain = Jak częste są tu zawody oparte na nauce w porównaniu z innymi miejscami.
indicator-KB02-name = Syntetyczna baza wiedzy
indicator-KB02-plain = Jak częste są tu zawody oparte na inżynierii w porównaniu z innymi miejscami.
indicator-KB03-name = Symboliczna baza wiedzy
indicator-KB03-plain = Jak częste są tu zawody twórcze w porównaniu z innymi miejscami.
indicator-KI01-name = Rozlewanie się wiedzy
indicator-KI01-plain = Ile wiedzy przychodzi w sposób niezamierzony: z ludźmi zmieniającymi pracę, przez naśladowanie, przez sąsiedztwo.
indicator-KI02-name = Interaktywne uczenie się
indicator-KI02-plain = Ile wiedzy przychodzi przez nieformalną, powtarzaną wymianę.
indicator-KI03-name = Wspólne projekty
indicator-KI03-plain = Ile wiedzy przychodzi przez formalne wspólne projekty.

## Technology intensity of manufacturing

indicator-ST01-name = Udział klasy techniki w eksporcie
indicator-ST01-plain = Jaką część eksportu przetwórstwa ma klasa przemysłu.
indicator-ST02-name = Udział w zatrudnieniu przetwórstwa
indicator-ST02-plain = Jaką część zatrudnienia w przetwórstwie ma klasa przemysłu.
indicator-ST03-name = Udział w wartości dodanej
indicator-ST03-plain = Jaką część wartości dodanej przetwórstwa ma klasa przemysłu.
indicator-ST04-name = Udział w całym zatrudnieniu
indicator-ST04-plain = Ilu spośród wszystkich zatrudnionych pracuje w klasie przemysłu.
indicator-ST05-name = Zmiana udziału w zatrudnieniu
indicator-ST05-plain = Czy klasa przemysłu zyskuje, czy traci z latami na znaczeniu.
indicator-ST06-name = Bilans handlowy
indicator-ST06-plain = Czy region sprzedaje więcej z klasy towarów, niż kupuje.
indicator-ST07-name = Udział wykwalifikowanych
indicator-ST07-plain = Ilu ludzi w klasie przemysłu ma kwalifikacje w nauce i technice.
indicator-ST08-name = Wykwalifikowani ludzie na jednostkę B+R
indicator-ST08-plain = Czy wiedza w klasie przemysłu tkwi bardziej w ludziach niż w pieniądzach na badania.
indicator-ST09-name = Luka usługowa
indicator-ST09-plain = O ile więcej wykwalifikowanych ludzi jest w usługach niż w przetwórstwie.
indicator-ST10-name = Względna produktywność
indicator-ST10-plain = Czy klasa przemysłu ma większy udział w wartości dodanej niż w zatrudnieniu.
indicator-ST11-name = Względna orientacja eksportowa
indicator-ST11-plain = Czy klasa przemysłu ma większy udział w eksporcie niż w wartości dodanej.
indicator-ST12-name = Odległość profili techniki
indicator-ST12-plain = Jak bardzo różnią się dwie klasy przemysłu pod względem eksportu, wartości dodanej, zatrudnienia, wykwalifikowanych ludzi i badań.

## Specialisation and variety

indicator-RV00-name = Współczynnik lokalizacji
indicator-RV00-plain = Ile razy sektor jest tu częstszy niż gdzie indziej; 1 znaczy równie częsty.
indicator-RV01-name = Różnorodność niepowiązana
indicator-RV01-plain = Jak równomiernie region działa w sektorach, które mają ze sobą niewiele wspólnego.
indicator-RV02-name = Różnorodność powiązana
indicator-RV02-plain = Jak równomiernie region działa w branżach tych samych szerszych sektorów.
indicator-RV03-name = Koherencja
indicator-RV03-plain = Jak spokrewnione są sektory, w których region jest silny.
indicator-RV04-name = Gęstość pokrewieństwa
indicator-RV04-plain = Jak blisko sektorów, które region ma, są te, których mu brakuje.
indicator-RV05-name = Pokrewieństwo
indicator-RV05-plain = Jak spokrewnione są sektory, w których pracują ludzie regionu.
indicator-RV06-name = Koncentracja
indicator-RV06-plain = Jak bardzo struktura sektorowa regionu różni się od obszaru odniesienia albo jak jest skoncentrowana.
indicator-RV07-name = Złożoność
indicator-RV07-plain = Czy region jest silny w sektorach, w których silnych jest niewiele innych regionów, i to różnorodnych.
indicator-RV08-name = Wejście przez pokrewieństwo
indicator-RV08-plain = Czy we wszystkich regionach nowe sektory wyrastają tam, gdzie są sektory pokrewne.

## Linear or systemic: the rows of Table 2

indicator-SY1-name = Podejście liniowe czy systemowe: słowo kluczowe
indicator-SY1-plain = Czy projekty mówią o technice, czy o wiedzy.
indicator-SY2-name = Podejście liniowe czy systemowe: bodźce
indicator-SY2-plain = Czy innowacje wywołują koszty i wyposażenie, czy popyt.
indicator-SY3-name = Podejście liniowe czy systemowe: proces
indicator-SY3-plain = Czy innowacje biorą się z własnych badań i licencji, czy ze wspólnego rozwiązywania problemów.
indicator-SY4-name = Podejście liniowe czy systemowe: zasoby ludzkie
indicator-SY4-plain = Czy pracownicy są postrzegani jako koszt, czy jako źródło pomysłów.
indicator-SY5-name = Podejście liniowe czy systemowe: konkurencyjność
indicator-SY5-plain = Czy aktorzy konkurują skalą i produktywnością, czy elastycznością i szybkością.
indicator-SY6-name = Podejście liniowe czy systemowe: współrządzenie
indicator-SY6-plain = Czy powiązaniami rządzą rynek i hierarchia, czy sieci.
indicator-SY7-name = Podejście liniowe czy systemowe: polityki
indicator-SY7-plain = Czy pieniądze publiczne idą na dotacje badawcze i reguły, czy na pomosty i wspólne projekty.

## Why a number of this kind is withheld

indicator-missing-statistic = Brak liczby dla „{ $concept }” w regionie { $region }. Rozstrzygnęłaby tabela ze zmienną { $variable }.
indicator-missing-second-year = „{ $concept }” w regionie { $region } jest znane tylko dla jednego roku; rozstrzygnąłby drugi rok.
indicator-missing-reference = Nie ma obszaru do porównania: „{ $concept }” z roku { $year } brakuje dla Unii Europejskiej, kraju i innych regionów. Ustawienie „reference” wskazuje inny obszar.
indicator-missing-items = Nikt w regionie nie odpowiedział na: { $items }.
indicator-missing-layer = W regionie nie ma powiązań z warstwy { $layer }.
indicator-missing-sectors = „{ $concept }”: brak danych dla: { $sectors }.
indicator-missing-total = Zmienna { $variable } nie ma sumy wszystkich sektorów.
indicator-missing-actor-field = Żaden aktor regionu nie podaje pola: { $field }.
indicator-missing-variable = Brak liczby { $variable } dla regionu { $region }.
indicator-ambiguous-variable = { $variable } ma dla regionu { $region } w ostatnim roku wiele wierszy ({ $rows }); definicja musi wskazać sektor, przekrój lub jednostkę.
indicator-zero-denominator = Liczba w mianowniku to zero.
indicator-no-computation = { $code } nie wskazuje żadnego obliczenia.
indicator-unknown-variant = Ten wskaźnik nie ma wariantu „{ $variant }”.
indicator-formula-refuses = Wzór nie ma wartości dla tych danych ({ $what }).
indicator-other-classification = Kody sektorów zmiennej { $variable } nie pochodzą z klasyfikacji, której wymaga reguła { $rule }. Ustawienie „sector-scheme” mówi, z której pochodzą.
indicator-no-manufacturing-divisions = { $variable } podaje „{ $concept }” tylko według szerokich sekcji; rozstrzygnęłyby liczby dla działów przetwórstwa (dwie cyfry).
indicator-undecided-classes = Części tych działów należą do różnych klas i nie są podane: { $codes }. Rozstrzygnęłyby liczby na poziomie trzech cyfr.
indicator-total-below-parts = W { $variable } suma jest mniejsza niż jej część przetwórcza.
indicator-published-at-two-digits = { $why } Istnieje opublikowany udział według reguły dwucyfrowej: wariant nace2-2d.
indicator-codes-too-coarse = Kody sektorów zmiennej { $variable } nie sięgają tego poziomu; wariant 1 czyta sekcje, dokładniejsze dane dałyby więcej.
indicator-too-few-regions = Regiony porównywalne, które mają wszystkie sektory zmiennej { $variable }: { $found }; potrzeba { $needed }.

## Stand-ins

indicator-standin-two-digits = Grupy wewnątrz tych działów nie są podane: { $codes }. Wartość pochodzi z reguły dwucyfrowej; granice mówią, ile mogłyby z niej zrobić grupy.
indicator-standin-incomplete-manufacturing = Podane działy to { $percent } procent przetwórstwa; wartość to ich udział, granice obowiązują bez względu na resztę.
indicator-standin-firm-counts = Liczby przedsiębiorstw zastępują liczbę zatrudnionych.
indicator-standin-national = Wartość krajowa zastępuje regionalną.
indicator-standin-national-by-sector = Liczby krajowe według sektorów, ważone tym, co robi region, zastępują własne liczby regionu.
indicator-standin-indicator = Wartość zastępcza z: { $code }.
indicator-standin-joint-projects = Wspólne projekty zastępują powiązania wiedzy.

## Single indicators

indicator-is01-missing = Nikt w regionie nie powiedział, co wywołało innowacje: rozstrzygnęłaby pozycja ankiety trigger-demand albo impuls zapisany przy powiązaniach.
indicator-is01-standin-ties = Impulsy zapisane przy powiązaniach ({ $ties }) zastępują ankietę wśród aktorów.
indicator-is02-nothing-named = Nikt nie wskazał żadnego z impulsów.
indicator-is06-missing = Potrzebny jest popyt według sektorów (zmienna demand, region { $market }) lub zatrudnienie według sektorów obszaru odniesienia, dla dwóch lat.
indicator-is06-standin-employment = Wzrost zatrudnienia w obszarze odniesienia zastępuje wzrost popytu.
indicator-is09-missing = Żaden z projektów regionu ({ $projects }) nie mówi, co go wywołało.
indicator-re01-missing = Dla regionu { $region } nie jest znany ani udział osób z wykształceniem wyższym u aktorów, ani regionalna liczba wykwalifikowanych ludzi.
indicator-re01-standin = „{ $concept }” całego regionu zastępuje dane o własnych pracownikach klastra.
indicator-re05-missing = Kompetencje lub kody sektorów są znane dla zbyt niewielu par, z powiązaniem lub bez.
indicator-re05-standin-sectors = Kody sektorów zastępują kompetencje; liczba par: { $pairs }.
indicator-re06-no-optimum = Pasmo wymaga oszacowanego optimum odległości poznawczej: skutku powiązań lub aktorów (wspólny patent, innowacja, przetrwanie), który przemawia za odwróconą literą U. Nigdy się go nie zakłada.
indicator-re07-missing = Nic nie wiadomo o inżynierach, własnych badaniach, szkoleniach ani certyfikowanych procesach aktorów regionu.
indicator-re08-missing = Żaden aktor regionu nie ma zapisanych kompetencji.
indicator-re09-not-half = Pytanych aktorów: { $asked }; przyjęło: { $adopters }; połowy nie osiągnięto.
indicator-rg01-standin-one = Znane jest tylko „{ $concept }”; zastępuje średnią dostępności i PKB na głowę.
indicator-rg03-missing = Dla regionu { $region } nie jest znane ani zatrudnienie w przedsiębiorstwach regionu, ani zatrudnienie według klas wielkości (zmienna employment-by-size).
indicator-kb-standin-sectors = Sektory zastępują zawody.
indicator-st05-within = zmiana wewnątrz regionów, przy średnich wagach
indicator-st05-between = waga przesuwająca się między regionami, przy średnich udziałach
indicator-st06-contribution = wkład w bilans przetwórstwa, procent handlu przetwórstwa
indicator-st12-too-few = Profil wymaga dwóch zmiennych według klas; brakuje: { $lacking }.
indicator-st12-undecided = Brakujące grupy pozostawiają klasy nierozstrzygnięte we wszystkich zmiennych prócz jednej.
indicator-rv00-specialised = wyspecjalizowany
indicator-rv00-not-specialised = niewyspecjalizowany
indicator-rv00-undecided = nierozstrzygnięte: liczebności są za małe
indicator-rv03-one-sector = Obecne są mniej niż dwa sektory.
indicator-rv04-present = obecny
indicator-rv04-absent = nieobecny
indicator-rv04-nothing-absent = Nie ma nieobecnego sektora, który byłby spokrewniony z innym.
indicator-rv07-nothing-present = W regionie nie jest obecny żaden sektor.
indicator-rv07-not-identified = Te dane nie identyfikują złożoności: { $reasons }.
indicator-rv07-disconnected = regiony rozpadają się na części bez wspólnego sektora (liczba części: { $parts })
indicator-rv07-order = druga i trzecia wartość własna zamieniają się miejscami w { $percent }% losowań
indicator-rv07-sign = znak odwraca się w { $percent }% losowań
indicator-rv07-draws-disconnected = regiony rozpadają się na części w { $percent }% losowań
indicator-rv07-other = test identyfikacji się nie powiódł
indicator-rv08-no-effect = Nieobecności między pierwszym a ostatnim rokiem ({ $observations }) są zbyt nieliczne lub zbyt regularne, by wykazać efekt.
indicator-sy-linear = świadectwo na rzecz podejścia liniowego
indicator-sy-systemic = świadectwo na rzecz podejścia systemowego
indicator-sy-neither = W tym wierszu nie ma świadectwa na rzecz żadnego z podejść.
indicator-sy-nothing = Żaden z siedmiu wierszy nie jest znany.
indicator-sy-mean-standins = Co najmniej jeden wiersz opiera się na zastępniku.
indicator-sy1-missing = Żaden z projektów regionu ({ $projects }) nie ma impulsu ani tematu, który mówi o technice lub wiedzy.
indicator-sy6-missing = Udziały rynku, hierarchii i sieci (GO09) nie są znane.
indicator-sy7-missing = Żaden ze środków polityki ({ $measures }) nie podaje swoich pieniędzy.

## Receptivity of one actor

receptivity-skills = umiejętności
receptivity-skills-from = udział osób z wykształceniem wyższym
receptivity-learning = uczenie się
receptivity-learning-from = szkolenia, własne badania i certyfikowany proces; znane: { $known }
receptivity-cooperation = dotychczasowa współpraca
receptivity-cooperation-from = { $partners ->
    [one] { $partners } partner
    [few] { $partners } partnerzy
    [many] { $partners } partnerów
   *[other] { $partners } partnera
} w powiązaniach wiedzy i wspólnych projektach
receptivity-unknown = Nieznana: znane części to { $known } z trzech, potrzebne są dwie.

## What a statistic means

statistic-employment = zatrudnieni według sektorów
statistic-value-added = wartość dodana brutto według sektorów
statistic-exports = eksport według sektorów
statistic-imports = import według sektorów
statistic-turnover = obrót według sektorów
statistic-rd = wydatki na B+R według sektorów
statistic-hrst = zasoby ludzkie dla nauki i techniki według sektorów
statistic-tertiary = pracownicy z wykształceniem wyższym według sektorów
statistic-firms = przedsiębiorstwa według sektorów
statistic-demand = popyt według sektorów
statistic-innovating-smes = MŚP wprowadzające innowacje według sektorów, procent
statistic-demand-named = przedsiębiorstwa innowacyjne, które wskazują popyt, według sektorów, procent
statistic-employment-by-occupation = zatrudnieni według zawodów
statistic-employment-by-size = zatrudnieni według klas wielkości
statistic-tertiary-employment-share = pracownicy z wykształceniem wyższym, procent
statistic-tertiary-employment = pracownicy z wykształceniem wyższym
statistic-all-employment-by-education = pracownicy o dowolnym wykształceniu
statistic-tertiary-share = dorośli z wykształceniem wyższym, procent
statistic-hrst-share = zasoby ludzkie dla nauki i techniki, procent
statistic-lifelong-learning = dorośli uczący się lub szkoleni, procent
statistic-rd-share = wydatki na B+R, procent PKB
statistic-business-rd-share = wydatki przedsiębiorstw na B+R, procent PKB
statistic-rd-personnel = ludzie w B+R
statistic-high-tech-share = zatrudnienie w przetwórstwie wysokiej techniki, procent
statistic-high-and-medium-high-tech-share = zatrudnienie w przetwórstwie wysokiej i średnio-wysokiej techniki, procent
statistic-medium-low-tech-share = zatrudnienie w przetwórstwie średnio-niskiej techniki, procent
statistic-low-tech-share = zatrudnienie w przetwórstwie niskiej techniki, procent
statistic-gdp-per-head = PKB na głowę
statistic-gdp = PKB
statistic-population = ludność
statistic-potential-accessibility = dostępność potencjałowa
statistic-innovating-smes-share = MŚP wprowadzające innowacje, procent
statistic-product-innovators = przedsiębiorstwa z nowym produktem, procent
statistic-process-innovators = przedsiębiorstwa z nowym procesem, procent
statistic-new-product-turnover = obrót z nowych produktów, procent
statistic-machinery-share = maszyny w wydatkach na innowacje, procent
statistic-patents = zgłoszenia patentowe
statistic-foreign-controlled-employment = zatrudnienie pod kontrolą zagraniczną, procent

## Survey items, as they are asked

survey-trigger-demand = Czy klienci, użytkownicy lub nowe potrzeby były głównym impulsem Państwa innowacji?
survey-trigger-cost = Czy konkurencja cenowa lub potrzeba cięcia kosztów była głównym impulsem Państwa innowacji?
survey-trigger-equipment = Czy nowe wyposażenie lub dostawca wyposażenia był głównym impulsem Państwa innowacji?
survey-trigger-technology = Czy wyniki badań, patenty lub nowe techniki były głównym impulsem Państwa innowacji?
survey-trigger-regulation = Czy norma, reguła bezpieczeństwa lub reguła ochrony środowiska była głównym impulsem Państwa innowacji?
survey-product-innovation = Czy w ostatnich trzech latach wprowadzili Państwo nowy lub wyraźnie ulepszony produkt bądź usługę?
survey-process-innovation = Czy w ostatnich trzech latach wprowadzili Państwo nowy lub wyraźnie ulepszony proces?
survey-adopted-technology = Czy w ostatnich trzech latach przyjęli Państwo nowe wyposażenie lub technikę opracowaną gdzie indziej?
survey-new-to-market = Czy jeden z tych produktów był nowy na Państwa rynku?
survey-adoption-year = W którym roku użyto tego u Państwa po raz pierwszy?
survey-months-to-market = Ile miesięcy minęło od pomysłu do pierwszej sprzedaży?
survey-turnover-new-products = Jaka część Państwa obrotu pochodzi z produktów nowych w ostatnich trzech latach (procent)?
survey-training = Czy regularnie szkolą Państwo swoich ludzi?
survey-certified-process = Czy któryś z Państwa procesów jest certyfikowany?
survey-engineers = Czy zatrudniają Państwo inżynierów lub naukowców?
survey-inflow-mobility = Jaka część zdobytej wiedzy przyszła z ludźmi, którzy przeszli do Państwa (procent)?
survey-inflow-imitation = Jaka jej część wzięła się z obserwowania i naśladowania innych (procent)?
survey-inflow-colocation = Jaka jej część wzięła się z sąsiedztwa innych, bez żadnego kontaktu (procent)?
survey-inflow-interactive = Jaka jej część wzięła się z nieformalnej wymiany z partnerami (procent)?
survey-inflow-projects = Jaka jej część wzięła się z formalnych wspólnych projektów (procent)?
survey-trust-1 = Partnerzy w regionie dotrzymują obietnic (1 wcale, 5 w pełni).
survey-trust-2 = O nowym pomyśle wcześnie bym powiedział(a) partnerowi w regionie (1 wcale, 5 w pełni).
survey-trust-3 = Konflikty w regionie rozstrzyga się sprawiedliwie (1 wcale, 5 w pełni).
survey-norms-1 = Aktorzy w regionie mają wspólne wyobrażenie o tym, czym jest dobra praca (1 wcale, 5 w pełni).
survey-norms-2 = Pomoc innemu przedsiębiorstwu z regionu jest czymś oczywistym (1 wcale, 5 w pełni).
survey-norms-3 = Czujemy się częścią sieci regionu (1 wcale, 5 w pełni).
survey-inputs-inhouse-rd = Jaka część tego, czego wymagały Państwa innowacje, pochodziła z własnych B+R (procent)?
survey-inputs-licences = Jaka jej część pochodziła z licencji lub zakupionej techniki (procent)?
survey-joint-problem-solving = Jaka jej część wzięła się ze wspólnego rozwiązywania problemów z partnerami (procent)?
survey-workers-as-cost = Pracownicy są przede wszystkim kosztem (1 wcale, 5 w pełni).
survey-workers-as-adopters = Od pracowników oczekuje się, że dostosują się do nowej techniki (1 wcale, 5 w pełni).
survey-labour-saving = Nasze inwestycje mają oszczędzać pracę (1 wcale, 5 w pełni).
survey-suggestions = Sugestie pracowników zmieniają to, co robimy (1 wcale, 5 w pełni).
survey-mixed-teams = Zespoły łączą ludzi różnych zawodów i działów (1 wcale, 5 w pełni).
survey-compete-scale = Czy konkurują Państwo skalą?
survey-compete-productivity = Czy konkurują Państwo produktywnością?
survey-compete-flexibility = Czy konkurują Państwo elastycznością?
survey-compete-speed = Czy konkurują Państwo szybkością zmian?

## The dictionary as an annex

dictionary-stimulus = Bodźce innowacji (IS)
dictionary-accessibility = Dostępność (AC)
dictionary-receptivity = Chłonność (RE)
dictionary-identity = Tożsamość (ID)
dictionary-creativity = Kreatywność (CR)
dictionary-governance = Współrządzenie (GO)
dictionary-speed = Szybkość zmian (DY)
dictionary-profile = Profil regionu i sieci (RG, KB, KI)
dictionary-technology = Intensywność techniki (ST)
dictionary-specialisation = Specjalizacja i różnorodność (RV)
dictionary-lock-in = Otwartość i lock-in (LK)
dictionary-filiere = Łańcuchy wartości (FI)
dictionary-proximity = Bliskości (PX)
dictionary-systemic = Podejście liniowe czy systemowe (SY)
dictionary-survey = Pozycje ankiety
dictionary-formula = Wzór
dictionary-unit = Jednostka
dictionary-direction = Kierunek
dictionary-factor = Czynnik
dictionary-trait = Cecha typu sieci
dictionary-yes = tak
dictionary-variants = Warianty
dictionary-inputs = Potrzebne tabele
dictionary-source = Źródło
dictionary-stand-in = Zastępnik
dictionary-paragraphs = Raport założycielski

### End of the indicators from statistics and surveys

### Network indicators: accessibility, identity, creativity, governance, speed, lock-in, filière, proximity
## Names and plain sentences
# Accessibility
indicator-AC01-name = Otwartość międzynarodowa
indicator-AC01-plain = Jaka część powiązań wiedzy regionu prowadzi do innego kraju.
indicator-AC02-name = Powiązania zewnętrzne na aktora
indicator-AC02-plain = Ile powiązań wiedzy na zewnątrz ma przeciętnie aktor regionu.
indicator-AC03-name = Orientacja na zewnątrz ponad przypadek
indicator-AC03-plain = Czy region patrzy na zewnątrz bardziej niż losowa grupa tylu samo aktorów.
indicator-AC04-name = Zasięg w dwóch krokach
indicator-AC04-plain = Ilu aktorów wychodzi poza region bezpośrednio lub przez jednego partnera.
indicator-AC05-name = Zależność od nielicznych gatekeeperów
indicator-AC05-plain = Czy droga poza region prowadzi przez bardzo niewielu aktorów: 1 podzielone przez wartość to liczba równych bram.
indicator-AC06-name = Dostępność lokalna
indicator-AC06-plain = Jak szybko aktorzy regionu docierają do siebie nawzajem w porównaniu z siecią losową o tej samej aktywności.
indicator-AC07-name = Zasięg mimo odległości
indicator-AC07-plain = Jak silnie odległość utrudnia powiązania: wartość daleko poniżej zera znaczy, że współpracują tylko sąsiedzi.
indicator-AC08-name = Dostępność potencjałowa
indicator-AC08-plain = Do jak dużej części Europy można z regionu dotrzeć transportem.
indicator-AC09-name = Udział w projektach transnarodowych
indicator-AC09-plain = Jak często aktorzy regionu wchodzą do projektów z partnerami za granicą, w stosunku do wielkości badań w regionie.
indicator-AC10-name = Kroki od małych przedsiębiorstw do badań
indicator-AC10-plain = Przez ile kontaktów małe przedsiębiorstwo dociera do uczelni lub ośrodka badawczego.
# Identity
indicator-ID01-name = Powiązania zakorzenione
indicator-ID01-plain = Ile powiązań opiera się na więcej niż jednym rodzaju wymiany lub na powtarzanej wspólnej pracy.
indicator-ID02-name = Domknięcie
indicator-ID02-plain = Czy partnerzy tego samego aktora znają się nawzajem częściej, niż wynika z przypadku.
indicator-ID03-name = Fragmentacja
indicator-ID03-plain = Jak prawdopodobne jest, że dwóch aktorów regionu nie łączy żaden łańcuch kontaktów.
indicator-ID04-name = Zależność zewnętrzna
indicator-ID04-plain = Jaka część zatrudnienia przypada na przedsiębiorstwa z właścicielem spoza regionu.
indicator-ID05-name = Zaufanie i wspólne normy
indicator-ID05-plain = Jak bardzo aktorzy regionu ufają sobie nawzajem, według własnych odpowiedzi.
indicator-ID06-name = Wspólne członkostwo
indicator-ID06-plain = Czy ci sami aktorzy spotykają się w kilku organizacjach częściej, niż wynika z przypadku.
indicator-ID07-name = Preferencja własnego regionu
indicator-ID07-plain = O ile bardziej prawdopodobne jest powiązanie wewnątrz regionu niż powiązanie na zewnątrz.
indicator-ID08-name = Instytucje pośredniczące
indicator-ID08-plain = Ile organizacji pomostowych (stowarzyszeń, izb, organizacji klastrowych) przypada na stu aktorów.
indicator-ID09-name = Wspólna strategia
indicator-ID09-plain = Ilu aktorów bierze udział we wspólnym długofalowym planie.
# Creativity
indicator-CR01-name = Powiązania między sektorami
indicator-CR01-plain = Czy aktorzy pracują z innymi sektorami częściej, niż wynika z przypadku.
indicator-CR02-name = Nowe kombinacje
indicator-CR02-plain = Ilu kombinacji tematów w projektach regionu przedtem nie było.
indicator-CR03-name = Miejsce na brokerstwo
indicator-CR03-plain = Jak bardzo partnerzy aktorów różnią się od siebie, tak że mogą się spotkać nowe rzeczy.
indicator-CR04-name = Różnorodność zespołów
indicator-CR04-plain = Jak różne są kompetencje, które spotykają się w projekcie.
indicator-CR05-name = Miejsce na rozgałęzianie
indicator-CR05-plain = Jak blisko tego, co region już potrafi, są sektory, których mu brakuje.
indicator-CR06-name = Przewaga innowacji produktowych nad procesowymi
indicator-CR06-plain = Czy innowacje przynoszą nowe produkty, a nie tylko lepsze procesy.
indicator-CR07-name = Strategiczne spin-offy
indicator-CR07-plain = Ile nowych przedsiębiorstw wychodzi z własnych przedsiębiorstw i uczelni regionu.
indicator-CR08-name = Intensywność B+R
indicator-CR08-plain = Ile przedsiębiorstwa wydają na badania w stosunku do tego, co wytwarzają.
indicator-CR09-name = Powiązania z nauką i dużymi firmami z zewnątrz
indicator-CR09-plain = Ilu aktorów współpracuje z uczelnią lub dużym przedsiębiorstwem za granicą.
indicator-CR10-name = Eksploracja
indicator-CR10-plain = Ile nowych powiązań prowadzi do partnerów, którzy wiedzą co innego.
indicator-CR11-name = Przyjmowanie techniki
indicator-CR11-plain = Ilu aktorów przejęło technikę opracowaną przez innych.
# Governance
indicator-GO01-name = Współpraca formalna
indicator-GO01-plain = Ile powiązań wiedzy opiera się na umowie, konsorcjum lub wspólnym przedsięwzięciu.
indicator-GO02-name = Koordynacja
indicator-GO02-plain = Czy sieć biegnie przez jedno centrum.
indicator-GO03-name = Instytucje pomostowe
indicator-GO03-plain = Jaka część kontaktów między przedsiębiorstwami, badaniami i podmiotami publicznymi biegnie przez instytucje pomostowe.
indicator-GO04-name = Pieniądze publiczne i prywatne razem
indicator-GO04-plain = Jaka część pieniędzy przychodzi w projektach, za które strona publiczna i prywatna płacą razem.
indicator-GO05-name = Współdziałanie szczebli
indicator-GO05-plain = Czy projekty prowadzą wszystkie szczeble: lokalny, regionalny, krajowy i europejski.
indicator-GO06-name = Włączenie małych przedsiębiorstw
indicator-GO06-plain = Czy małe przedsiębiorstwa mają swoją część projektów: 1 to równość.
indicator-GO07-name = Szybkość decyzji
indicator-GO07-plain = Ile miesięcy mija od propozycji do uzgodnienia.
indicator-GO08-name = Wspólne inwestycje
indicator-GO08-plain = Ile aktorzy wkładają we wspólne projekty w stosunku do tego, co sprzedają.
indicator-GO09-name = Mieszanka sposobów regulacji
indicator-GO09-plain = Czy zarówno rynek, jak i sieć oraz hierarchia rządzą częścią relacji.
indicator-GO10-name = Kruchość
indicator-GO10-plain = O ile gorzej działa sieć, gdy odchodzą jej najbardziej centralni aktorzy.
# Speed of change
indicator-DY01-name = Rotacja powiązań
indicator-DY01-plain = Ile powiązań zmieniło się od wcześniejszego okresu.
indicator-DY02-name = Wejścia i wyjścia aktorów
indicator-DY02-plain = Ilu aktorów przybyło od wcześniejszego okresu.
indicator-DY03-name = Zmiana partnera
indicator-DY03-plain = Ile utraconych powiązań zastąpiło powiązanie z kimś innym.
indicator-DY04-name = Czas do rynku
indicator-DY04-plain = Ile miesięcy mija od pomysłu do pierwszej sprzedaży.
indicator-DY05-name = Odnawianie sprzedaży
indicator-DY05-plain = Jaka część tego, co się sprzedaje, jest nowa.
indicator-DY06-name = Czas rozchodzenia się
indicator-DY06-plain = Ile czasu wiadomość potrzebuje, by dotrzeć do połowy sieci, w porównaniu z siecią losową o tej samej aktywności.
# Openness and lock-in
indicator-LK01-name = Inercja relacji
indicator-LK01-plain = Ile powiązań jest takich samych jak przedtem.
indicator-LK02-name = Redundancja
indicator-LK02-plain = Czy wszyscy rozmawiają z ludźmi, którzy już rozmawiają ze sobą nawzajem.
indicator-LK03-name = Hierarchia
indicator-LK03-plain = Jak bardzo większość powiązań należy do nielicznych aktorów: im stromiej, tym bardziej.
indicator-LK04-name = Homofilia strukturalna
indicator-LK04-plain = Czy aktorzy o wielu powiązaniach trzymają się razem; poniżej zera docierają także do innych.
indicator-LK05-name = Zawężenie poznawcze
indicator-LK05-plain = Czy partnerzy upodobnili się do siebie w tym, co wiedzą.
indicator-LK06-name = Narażenie na schyłek
indicator-LK06-plain = Jaka część zatrudnienia przypada na sektory, które na świecie się kurczą.
indicator-LK07-name = Lock-in polityczny
indicator-LK07-plain = Czy zawsze decydują te same organizacje.
indicator-LK08-name = Odnowa z zewnątrz
indicator-LK08-plain = Ile nowych powiązań wprowadza kogoś z zewnątrz lub kogoś nowego.
# Filière
indicator-FI01-name = Powiązania pionowe
indicator-FI01-plain = Ile powiązań producentów biegnie wzdłuż ich własnego łańcucha wartości.
indicator-FI02-name = Powiązania poziome
indicator-FI02-plain = Ile powiązań producentów biegnie między równymi lub między łańcuchami wartości.
indicator-FI03-name = Powiązania między łańcuchami wartości
indicator-FI03-plain = Ile powiązań producentów łączy różne łańcuchy wartości.
indicator-FI04-name = Głębokość łańcucha
indicator-FI04-plain = Ile stopni dostawców stoi za produktem regionu.
indicator-FI05-name = Zależność od nabywców
indicator-FI05-plain = Czy małe przedsiębiorstwa żyją z jednego nabywcy.
indicator-FI06-name = Równoległość produktów i wiedzy
indicator-FI06-plain = Jak często ci, którzy ze sobą handlują, wymieniają także wiedzę.
indicator-FI07-name = Luka zasięgu
indicator-FI07-plain = Czy wiedza zostaje bliżej niż towary.
indicator-FI08-name = Waga wiedzy
indicator-FI08-plain = Ile relacji wiedzy przypada na jedną relację handlową.
indicator-FI09-name = Rozszerzanie łańcucha
indicator-FI09-plain = Ile nowych etapów, usług i partnerów badawczych dołącza w ciągu roku do łańcucha wartości.
# Proximity
indicator-PX1-name = Bliskość geograficzna
indicator-PX1-plain = Jak blisko siebie mają siedziby partnerzy.
indicator-PX2-name = Bliskość instytucjonalna
indicator-PX2-plain = Czy partnerzy żyją pod tymi samymi regułami.
indicator-PX3-name = Bliskość organizacyjna
indicator-PX3-plain = Czy partnerzy należą do tej samej grupy kapitałowej.
indicator-PX4-name = Bliskość społeczna
indicator-PX4-plain = Czy partnerzy byli blisko siebie we wcześniejszej sieci.
indicator-PX5-name = Bliskość poznawcza
indicator-PX5-plain = Jak podobni są partnerzy w tym, co wiedzą.

# Reasons: a datum that is missing and would tell
needs-knowledge-ties-or-projects = Nie ma ani powiązań wiedzy, ani projektów; rozstrzygnęłaby lista, kto z kim wymienia wiedzę.
needs-ties-of-home-actors = Nie jest znane żadne powiązanie wiedzy między aktorami regionu; rozstrzygnęłaby lista, kto z kim pracuje.
needs-home-actors = O żadnym aktorze nie wiadomo, że jest w regionie.
needs-actors-outside = Nie jest znany żaden aktor spoza regionu, więc nie ma z czym zestawić regionu.
needs-ties-to-outside = Nie jest znane żadne powiązanie z aktorem spoza regionu.
needs-coordinates-of-tied-actors = Zbyt niewielu powiązanych aktorów ma współrzędne; rozstrzygnęłyby długość i szerokość geograficzna aktorów.
needs-places-of-actors = Miejsca powiązanych aktorów nie są znane; rozstrzygnąłby ich region lub kraj.
needs-projects = Nie jest znany żaden projekt z aktorem regionu; rozstrzygnęłaby lista projektów i ich partnerów.
needs-smes-at-home = O żadnym aktorze regionu nie wiadomo, że jest małym lub średnim przedsiębiorstwem; rozstrzygnęłyby grupy aktorów.
needs-second-layer-or-dates = Jest tylko jedna niedatowana warstwa powiązań; rozstrzygnęłaby druga warstwa (produkty, ludzie, pieniądze), projekty albo daty powiązań.
needs-connected-triples = Żaden aktor regionu nie ma dwóch powiązań, więc nie ma trójkąta, który mógłby się domknąć.
needs-owners-and-employees = Właściciele przedsiębiorstw nie są znani; rozstrzygnęłyby region właściciela i liczba pracowników.
needs-memberships-in-bodies = Nie jest znane żadne członkostwo aktorów regionu w stowarzyszeniach lub radach; rozstrzygnęłyby listy członków.
needs-bodies-with-two-home-members = Żadna organizacja nie ma dwóch członków z regionu.
needs-ties-and-gaps-inside-and-across = Potrzebne są zarówno powiązania wewnątrz regionu, jak i powiązania ze znanymi aktorami na zewnątrz, przy czym część par musi być niepowiązana.
needs-kinds-of-actors = O nikim w danych nie powiedziano, że jest organizacją pomostową; rozstrzygnąłby dokładniejszy rodzaj aktorów.
needs-joint-plans-or-bodies = Nie są znane ani wspólne plany, ani członkostwa; rozstrzygnęłoby, które projekty są strategiczne.
needs-sector-codes = Sektory aktorów nie są znane; rozstrzygnęłyby kody sektorów.
needs-themes-of-projects = Nie są znane ani tematy projektów, ani sektory partnerów.
needs-earlier-period = Nie ma wcześniejszego okresu; rozstrzygnęłyby dane sprzed tego okresu.
needs-actors-in-earlier-period = We wcześniejszym okresie nie jest znany żaden aktor regionu.
needs-dated-periods = Oba okresy wymagają dat, późniejszy po wcześniejszym.
needs-ties-two-waves = Potrzebne są powiązania tego samego rodzaju z dwóch okresów; rozstrzygnęłaby druga fala.
needs-actors-with-two-ties = Żaden aktor regionu nie ma dwóch powiązań wewnątrz.
needs-competences-or-groups-of-partners = Nie są znane ani kompetencje, ani grupy partnerów projektów.
needs-competences-or-sectors = Nie są znane ani kompetencje, ani kody sektorów powiązanych aktorów.
needs-growth-of-own-sectors = Wzrost sektorów regionu nie jest znany.
needs-foundation-and-parent-of-firms = Nie wiadomo, kiedy i przez kogo założono przedsiębiorstwa; rozstrzygnęłyby początek przedsiębiorstwa i jego organizacja macierzysta.
needs-spin-offs-with-sector = W tym okresie nie ma spin-offu o znanym sektorze.
needs-groups-of-foreign-partners = Grupy partnerów za granicą nie są znane.
needs-formality-of-ties = Nie wiadomo, czy powiązania są formalne; rozstrzygnęłaby kolumna formal (tak lub nie).
needs-paths-between-groups = Żadna ścieżka nie łączy dwóch aktorów z różnych znanych grup.
needs-money-of-projects = Pieniądze projektów nie są znane; rozstrzygnęłyby budżety i ich źródła.
needs-levels-of-projects = Szczeble, które prowadzą projekty, nie są znane.
needs-decision-dates = Nie wiadomo, kiedy projekty zaproponowano i uzgodniono.
needs-products-and-knowledge-layers = Potrzebne są powiązania zarówno wiedzy, jak i produktów; rozstrzygnęłoby, kto komu dostarcza.
needs-business-groups = Grupy kapitałowe przedsiębiorstw nie są znane.
needs-twenty-actors = Mniej niż dwudziestu powiązanych aktorów: górna dwudziesta część to nikt.
needs-eight-connected-actors = Połączonych jest mniej niż ośmiu aktorów.
needs-deciding-roles-in-two-periods = Nie wiadomo dla obu okresów, kto decyduje w programach; rozstrzygnęłaby rola każdego uczestnika.
needs-filiere-of-tied-actors = Łańcuch wartości i etap powiązanych aktorów nie są znane.
needs-product-ties = Nie wiadomo, kto komu dostarcza; rozstrzygnęłyby powiązania produktów.
needs-direction-of-product-ties = Powiązania produktów wymagają kierunku, od dostawcy do nabywcy.
needs-sales-of-smes = Sprzedaż małych przedsiębiorstw poszczególnym nabywcom nie jest znana.
formal-by-nature = Sieć składa się ze wspólnych projektów, a wszystkie one są formalne; powiązań nieformalnych nie widać.
one-level-in-all-projects = Wszystkie projekty w danych są z jednego szczebla; rejestr jednego szczebla nie widzi innych.
no-path-from-smes-to-research = Od małych przedsiębiorstw do aktorów badawczych nie prowadzi żaden łańcuch kontaktów.
no-lost-ties = Nie utracono żadnego powiązania.
no-new-ties = Żadne powiązanie nie jest nowe.
no-related-sector-absent = Żaden sektor, którego regionowi brakuje, nie jest spokrewniony z tym, co region ma.
null-model-does-not-vary = Wszystkie sieci losowe o tej samej aktywności dają tę samą wartość, więc nie da się odróżnić przypadku od struktury.
network-too-large-for-null-model = Sieć (aktorzy: { $actors }, powiązania: { $ties }) jest za duża, by porównać ją w czasie diagnozy.
tie-model-undecided = Pary nie rozstrzygają, jakie znaczenie ma odległość.
degrees-do-not-vary = Wszyscy aktorzy mają tę samą liczbę powiązań.
layer-does-not-vary = Jedna z warstw jest wśród aktorów regionu pusta lub pełna.
median-not-reached = Zakończyła się mniej niż połowa przypadków (wszystkich: { $cases }).
chain-too-large = Łańcuch (aktorzy: { $actors }) jest za duży, by rozwiązać go w czasie diagnozy.
chain-is-a-circle = Dostawy biegną w koło bez pierwszego dostawcy, więc nie ma poziomu.
too-many-competences = Liczba par kompetencji ({ $pairs }) jest za duża jak na czas diagnozy.

# Reasons: what a number stands in for
stand-ins = { $list }
stand-in-joint-projects = Wspólne projekty zastępują powiązania wiedzy.
stand-in-groups-from-names = { $actors ->
    [one] Grupę { $actors } aktora
    [few] Grupy { $actors } aktorów
    [many] Grupy { $actors } aktorów
   *[other] Grupy { $actors } aktorów
} odgadnięto z nazw.
stand-in-largest-component = Udział aktorów w największej spójnej części zastępuje porównanie z przypadkiem.
stand-in-home-preference-for-distance = Preferencja partnerów z tego samego regionu zastępuje odległość.
stand-in-copublications = Międzynarodowe współpublikacje na milion osób zastępują projekty.
stand-in-first-buyer = Sprzedaż, której największy nabywca jest na zewnątrz, zastępuje własność.
stand-in-foreign-controlled-employment = Zatrudnienie pod kontrolą zagraniczną zastępuje własność spoza regionu.
stand-in-reciprocated-nominations = Powiązania zgłoszone przez oba końce zastępują zaufanie.
stand-in-public-bodies = Podmioty publiczne zastępują organizacje pomostowe.
stand-in-members-of-bodies = Członkowie organizacji zastępują tych, którzy mają wspólny plan.
stand-in-unweighted = Wszyscy liczą się tak samo, bo wielkości nie są znane.
stand-in-sector-pairs-of-partners = Pary sektorów partnerów zastępują pary tematów.
stand-in-group-entropy = Mieszanka grup aktorów zastępuje kompetencje.
stand-in-firm-births = Stopa powstawania przedsiębiorstw zastępuje spin-offy.
stand-in-business-rd-of-gdp = B+R przedsiębiorstw w procentach PKB zastępuje ich udział w wartości dodanej.
stand-in-patents-per-employee = Patenty na 1000 pracowników zastępują B+R.
stand-in-machinery-share = Maszyny w wydatkach na innowacje zastępują przyjmowanie techniki.
stand-in-ties-in-projects = Powiązania, które spotykają się także w projekcie, zastępują powiązania formalne.
stand-in-degree-centralisation = Centralizacja stopni zastępuje centralizację pośrednictwa.
stand-in-public-share = Udział publiczny w pieniądzach projektów zastępuje pieniądze mieszane.
stand-in-seats-for-money = Miejsca w projektach zastępują pieniądze.
stand-in-budget-per-actor = Budżet projektów na aktora zastępuje stosunek inwestycji do obrotu; jednostką jest euro.
stand-in-regulation-from-layers = Grupy kapitałowe, powiązania wiedzy i handel zastępują regułę każdego powiązania.
stand-in-activity-for-existence = Udział w czymkolwiek zastępuje istnienie, bo aktorzy nie mają dat.
stand-in-official-new-products = Urzędowy udział nowych produktów zastępuje odpowiedzi.
stand-in-national-growth = Wzrost zatrudnienia w kraju zastępuje popyt światowy.
stand-in-sector-digits = Kod sektora zastępuje kompetencje; liczba par: { $pairs }.
stand-in-same-region = Region zastępuje kraj; liczba par: { $pairs }.
stand-in-owner-region = Region właściciela zastępuje grupę kapitałową; liczba par: { $pairs }.
survey-reliability = Rzetelność pozycji (alfa Cronbacha) wynosi { NUMBER($alpha, maximumFractionDigits: 2) }; zwykle wymaga się co najmniej 0,7.
qap-result = Test permutacyjny: p = { NUMBER($p, maximumFractionDigits: 3) }; liczba permutacji: { $draws }.

# What numbers are compared with
indicator-frame-rewired-ties = sieci losowe, w których każdy zachowuje liczbę powiązań ({ $draws })
indicator-frame-dealt-projects = losowe rozdania projektów, w których każdy zachowuje liczbę projektów, a każdy projekt swoją wielkość ({ $draws })
indicator-frame-dealt-memberships = losowe rozdania członkostw, w których każdy zachowuje liczbę organizacji, a każda organizacja swoją wielkość ({ $draws })
indicator-frame-random-regions = losowe zbiory tylu samo aktorów: { $draws } (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-dealt-sectors = losowe rozdania sektorów: { $draws } (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-dealt-filieres = losowe rozdania łańcuchów wartości: { $draws } (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-random-bodies = losowe wybory tylu samo organizacji pomostowych ({ $draws })

# Notes on rows behind a number
evidence-foreign-ties = { $ties ->
    [one] { $ties } powiązanie z innym krajem
    [few] { $ties } powiązania z innymi krajami
    [many] { $ties } powiązań z innymi krajami
   *[other] { $ties } powiązania z innymi krajami
 }
evidence-no-outside-in-two-steps = nikogo z zewnątrz w zasięgu dwóch kroków
evidence-share-of-outside-ties = { NUMBER($percent, maximumFractionDigits: 1) } procent powiązań na zewnątrz
evidence-steps-to-research = kroki do najbliższego aktora badawczego: { $steps }
evidence-no-path-to-research = brak ścieżki do aktora badawczego
evidence-outside-largest-component = poza największą spójną częścią
evidence-owner-outside = właściciel w: { $region }
evidence-first-buyer-outside = największy nabywca na zewnątrz
evidence-new-pairs = nowe: { $pairs }
evidence-tie-lost = utracone od wcześniejszego okresu
evidence-tie-gained = nowe od wcześniejszego okresu
evidence-lost-and-new = utracone powiązania: { $lost }, nowe: { $new }
evidence-growth = wzrost { NUMBER($percent, maximumFractionDigits: 1) } procent

# Gatekeepers
gatekeeper-reason = { $name } utrzymuje { NUMBER($share, maximumFractionDigits: 0) } procent powiązań regionu na zewnątrz (powiązania: { $outside }, w tym za granicą: { $foreign }), a wewnątrz ma powiązań: { $inside }.

### End of the network indicators
