# Polish: how ties form, last and end (milieu ties)

## Reading

ties-territory-only = Opcja { $option } dotyczy terytorium; źródłem jest plik, który sam mówi, o co się pyta.
ties-file-section = „{ $file }” zawiera { $section }; plik dla --effects zawiera tylko model.
ties-file-no-effects = „{ $file }” nie wymienia żadnych efektów.
ties-file-no-effects-hint = Efekty wymienia się w [[effects]]; model na początek zapisuje „milieu ties effects SOURCE --write-spec FILE”.
ties-unreadable = Nie można odczytać „{ $file }”: { $reason }.
ties-no-network = Nic nie mówi, które powiązania mają być wyjaśniane. Należy podać warstwę (--layer) albo --joint-projects, --memberships, --themes.
ties-no-waves = Panel wymaga co najmniej dwóch fal; { $count ->
    [0] nie podano żadnej
    [one] podano jedną
    [few] podano { $count }
    [many] podano { $count }
   *[other] podano { $count }
 }. Należy podać dni lub lata (--wave 2015-07-01 2019-07-01) albo kolejne lata (--waves 2015..2019).
ties-unknown-word = { $option }: „{ $word }” nie należy do: { $allowed }.
ties-bad-region = „{ $text }” nie jest kodem regionu: { $reason }.
ties-bad-range = „{ $text }” to nie pierwszy i ostatni rok, jak w 2015..2020.
ties-in-group = { $group }: { $what }
ties-describe-hint = „milieu info FILE” mówi, jaki czas i jakie warstwy obejmuje terytorium.
ties-attribute-not-in-all = „{ $name }” nie jest znane w każdej grupie; pominięto, bo o wszystkie grupy pyta się jednym modelem.
ties-panel-is = { $named ->
    [yes] { $group }:{" "}
   *[no] {""}
 }{ $actors ->
    [one] Jeden aktor
    [few] { $actors } aktorzy
    [many] { $actors } aktorów
   *[other] { $actors } aktora
 }; fale: { $waves } ({ $list }). Wyjaśniane: { $explained }.
ties-notes-left = { $count ->
    [one] jeszcze jedna uwaga
    [few] jeszcze { $count } uwagi
    [many] jeszcze { $count } uwag
   *[other] jeszcze { $count } uwagi
 }: milieu ties describe
ties-by-default = Nie podano modelu; oto model na początek („milieu ties effects SOURCE --write-spec FILE” zapisuje go do zmiany).

## Why there is no model

ties-as-it-is = { $text }
ties-in-the-panel = panel
ties-in-the-group = grupa „{ $group }”
ties-expected-network = sieć
ties-expected-two-mode = sieć dwumodalna
ties-expected-actors = atrybut aktorów lub zachowanie
ties-expected-pairs = atrybut par
ties-expected-explained = wyjaśniana sieć lub zachowanie
ties-expected-group = grupa
ties-counted-waves = fale
ties-counted-values = wartości
ties-counted-columns = kolumny
ties-counted-matrices = macierze
ties-counted-actors = aktorzy
ties-reason-two-mode = jest przeznaczony dla sieci między aktorami, a ta jest dwumodalna
ties-reason-no-direction = powiązania tej sieci nie mają kierunku
ties-reason-direction = powiązania tej sieci mają kierunek; należy wziąć transTrip
ties-reason-of-actors = atrybut dotyczy aktorów, a nie obiektów na drugim końcu
ties-reason-of-receivers = atrybut dotyczy obiektów na drugim końcu, a nie aktorów
ties-reason-behaviour-of-actors = zachowanie dotyczy aktorów, a nie obiektów na drugim końcu
ties-reason-itself = druga sieć jest tą wyjaśnianą
ties-reason-unlike = obie sieci nie są między tymi samymi rodzajami obiektów
ties-reason-use-simx = dla zachowania należy wziąć simX
ties-reason-other-pairs = atrybut dotyczy par innego rodzaju
ties-reason-needs-actors = wymaga sieci między aktorami
ties-reason-own-behaviour = mówi o zachowaniu, które jest wyjaśniane
ties-reason-no-receiving = w sieci dwumodalnej aktorzy nie otrzymują powiązań
ties-reason-rule = reguła wymaga dwóch sieci między tymi samymi rodzajami obiektów
ties-reason-interactions = interakcje są dostępne dla sieci
ties-reason-product = efekt, który sięga poza powiązanie, można mnożyć tylko z efektami nadawcy
ties-reason-composition = nie jest możliwy, gdy aktorzy przychodzą i odchodzą
ties-reason-no-such = nie ma takiej sieci ani zachowania
ties-reason-constant = jego statystyka jest taka sama we wszystkich symulacjach; dzieje się tak, gdy zaobserwowana jest najmniejsza lub największa możliwa, a parametr ucieka
ties-reason-collinear = jego statystyka wynika ze statystyk innych efektów
ties-reason-no-choice = żaden wybór od niego nie zależy albo inne efekty mówią to samo
ties-reason-without-end = wiarygodność rośnie z nim bez końca
ties-reason-zero = nigdy go nie zaobserwowano (jego statystyka to zero, najmniej jak być może), tak że oszacowanie byłoby nieskończone
ties-reason-not-growing = jego statystyka nie rośnie z parametrem
ties-nothing-to-explain = Nie ma sieci ani zachowania do wyjaśnienia.
ties-too-few-waves = { $place }: { $waves ->
    [one] jest tylko jedna fala
    [few] są tylko { $waves } fale
    [many] jest tylko { $waves } fal
   *[other] jest tylko { $waves } fali
 }; zmiana wymaga co najmniej dwóch.
ties-too-few-waves-hint = Należy dodać falę; przy terytorium podać przez --wave dwa dni lub więcej.
ties-size = „{ $name }” ({ $place }): { $what } – jest { $found }, oczekiwano { $expected }.
ties-groups-differ = Grupa „{ $group }” nie ma „{ $name }”, które mają inne grupy.
ties-groups-differ-hint = O wszystkie grupy pyta się jednym modelem: każda musi mieć te same sieci, zachowania i atrybuty.
ties-unknown-name = Efekt „{ $effect }” mówi o „{ $name }”, co w panelu nie występuje jako: { $expected }.
ties-known-names = Panel zawiera: { $list }.
ties-unknown-effect = „{ $dependent }” nie ma efektu „{ $effect }”.
ties-nearest-effect = Najbliższe: { $nearest }. Wszystkie: milieu ties effects --list.
ties-needs-with = Efekt „{ $effect }” wymaga podania, o czym mówi: with = { $expected }.
ties-does-not-apply = Efekt „{ $effect }” nie nadaje się do „{ $dependent }”: { $reason }.
ties-interaction-size = Interakcja składa się z dwóch lub trzech efektów; tu liczba efektów to { $count }.
ties-three-parts = O efekt „{ $effect }” dla „{ $dependent }” pyta się jako ewaluację, tworzenie i podtrzymanie; odróżnić można tylko dwa z nich.
ties-twice = O „{ $name }” pyta się dwa razy.
ties-internal-parameter = Efekt „{ $effect }” nie może mieć parametru wewnętrznego { $value }.
ties-starting-value = „{ $parameter }” nie może zaczynać od { $value }.
ties-conditional = Symulacja nie może kończyć się na zaobserwowanej zmianie „{ $name }”: { $reason }.
ties-conditional-hint = Należy pominąć wiersz „conditional”; tempa zostaną wtedy oszacowane.
ties-not-symmetric = „{ $network }” w fali { $wave } ({ $place }) nie ma kierunku, a mimo to zawiera { $sender } → { $receiver } bez odwrotności.
ties-not-symmetric-hint = Należy podać powiązanie w obie strony albo uczynić sieć skierowaną.
ties-no-such-pair = „{ $network }” w fali { $wave } ({ $place }) ma wpis od { $sender } do { $receiver }, gdzie żadnego być nie może.
ties-all-missing = „{ $name }” ({ $place }) nie ma żadnej wartości.
ties-all-missing-hint = Należy usunąć to z modelu albo sprawdzić, czy kody braków danych są poprawne.
ties-constant = „{ $name }” jest takie samo dla wszystkich, więc „{ $effect }” nic nie mówi. Efekt należy usunąć.
ties-presence = Aktor „{ $actor }” ({ $place }) nie może być obecny od { $from } do { $to }: okresy obecności zaczynają się, zanim się skończą, i leżą w obrębie fal.
ties-rule-broken = Fala { $wave } ({ $place }) łamie regułę między „{ $first }” a „{ $second }” przy { $sender } → { $receiver }.
ties-distance-not-reached = Okres { $period }: po tylu krokach ({ $steps }) „{ $variable }” jest wciąż bliżej początku, niż zaobserwowano.
ties-rates-away = Okres { $period }: tempa urosły do { $rate }; parametry uciekły.
ties-away-hint = Należy zacząć od innych wartości (--start) albo usunąć efekty: najczęściej dwa z nich mówią prawie to samo.
ties-nothing-to-estimate = Każdy parametr jest ustalony; nie ma czego szacować.
ties-setting = Ustawienie „{ $name }” nie może mieć wartości { $value }.
ties-unidentified = Parametru „{ $parameter }” nie da się oszacować z tych danych: { $reason }.
ties-unidentified-hint = Należy usunąć efekt albo ustalić go na wartości (fixed = 0) i testować (test = true).

## Running

ties-progress = { $phase ->
    [1] pochodne
    [2] zbliżanie
   *[other] pomiar
 }{ $measured ->
    [yes] , zbieżność { $ratio }
   *[no] {""}
 }
ties-stopped = Zatrzymano.
ties-stopped-by-hand = szacowanie zatrzymano ręcznie. To, co osiągnięto, jest w „{ $file }”.
ties-stopped-by-hand-hint = To samo polecenie z --resume { $file } kontynuuje od tego miejsca.
ties-resumed = Kontynuacja z „{ $file }”.
ties-start-lacks = Nie ma ich w wyniku początkowym, więc zaczynają jak zwykle: { $list }.
ties-start-nothing = „{ $file }” nie zawiera żadnego parametru tego modelu.
ties-start-nothing-hint = Parametry rozpoznaje się po nazwach; milieu ties effects SOURCE --json wymienia parametry modelu.
ties-not-a-result = „{ $file }” nie jest odpowiedzią „milieu ties estimate --json”.
ties-not-a-state = „{ $file }” nie jest tym, co zostawia zatrzymane szacowanie.
ties-other-state = „{ $file }” zostawiło szacowanie innych danych lub innego modelu.
ties-other-state-hint = Dane i model muszą być te same; przy zmienionym modelu należy użyć --start z wynikiem.

## Table

ties-head-effect = efekt
ties-head-explained = wyjaśniane
ties-head-estimate = oszacowanie
ties-head-error = (bł. st.)
ties-head-convergence = zbież. t
ties-head-interval = przedział 95%
ties-head-part = część
ties-head-lower = dolna
ties-head-upper = górna
ties-head-note = uwaga
ties-head-phase = faza
ties-head-first = pierwszy
ties-head-last = ostatni
ties-head-mean = średnia
ties-head-least = najmniej
ties-head-greatest = najwięcej
ties-head-name = nazwa
ties-head-with = z
ties-head-what = co to jest
ties-head-statistic = statystyka
ties-head-change = wchodzi do wyboru jako
ties-head-parameter = parametr
ties-head-rsiena = w RSiena pod tą nazwą
ties-yes = tak
ties-no = nie
ties-held = (ustalony)
ties-rate-of-period = tempo, okres { $number }: { $from } → { $to }{ $several ->
    [yes] , { $group }
   *[no] {""}
 }
ties-effect-of-part = { $effect }{ $part ->
    [creation] , nowe powiązania
    [maintenance] , podtrzymane powiązania
    [rate] {" "}(tempo)
   *[other] {""}
 }{ $within }
ties-part-evaluation = ewaluacja
ties-part-creation = tworzenie
ties-part-maintenance = podtrzymanie
ties-marks = bł. st.: błąd standardowy. Wobec braku efektu, dwustronnie: * p < 0,05, ** p < 0,01, *** p < 0,001. zbież. t: średnie odchylenie statystyki symulowanej od zaobserwowanej, w odchyleniach standardowych; poniżej 0,1 jest znakomite.
ties-overall = Łączny maksymalny wskaźnik zbieżności { $ratio } ({ $converged ->
    [yes] zbieżne: poniżej { $wanted }
   *[no] niezbieżne: wymagane { $wanted }
 }); symulacje w ostatniej fazie: { $last }, łącznie: { $all }; ziarno { $seed }.
ties-blocking = Na przeszkodzie stoi kombinacja { $list } (wagi w odchyleniach standardowych): tam sieci symulowane pozostają najdalej od zaobserwowanych.
ties-not-converged-hint = Te liczby nie są wynikiem. Można dać więcej rund (--rounds 30) albo zacząć od mniejszego modelu i od niego rozpocząć większy (--start); jeśli dwa efekty kombinacji mówią prawie to samo, należy zostawić jeden; jeśli fale zmieniają się zbyt mocno, wziąć fale bliższe.
ties-marks-likelihood = bł. st.: błąd standardowy. Wobec braku efektu, dwustronnie: * p < 0,05, ** p < 0,01, *** p < 0,001. zbież. t: średnia funkcji score w ostatniej fazie, w odchyleniach standardowych.
ties-likelihood = Największa wiarygodność przez uzupełnianie danych: odległość od maksimum to około { $distance } błędu standardowego ({ $converged ->
    [yes] zbieżne: poniżej { $wanted }
   *[no] niezbieżne: wymagane { $wanted }
 }); losowania w ostatniej fazie: { $draws }, łańcuchy: { $chains }; ziarno { $seed }.
ties-likelihood-hint = Te liczby nie są wynikiem. Można zacząć od wyniku metody momentów (--start) albo wziąć więcej losowań (--simulations).
ties-likelihood-not = Może to zrobić metoda momentów (--method moments).
ties-likelihood-composition = W okresie { $period } aktorzy przychodzą lub odchodzą; największa wiarygodność wymaga, by wszyscy byli obecni cały czas.
ties-likelihood-rate = „{ $parameter }” uzależnia tempo od stanu; największa wiarygodność wymaga temp, które od niego nie zależą.
ties-likelihood-decision = O „{ $network }” decydują dwaj aktorzy; największa wiarygodność wymaga powiązań narzucanych przez jednego (decision = "forcing").
ties-likelihood-conditional = Symulacja, która kończy się na zaobserwowanej zmianie „{ $name }”, nie ma wiarygodności; należy pominąć „conditional”.
ties-likelihood-no-path = Okres { $period }: „{ $variable }” nie może osiągnąć zaobserwowanego końca; niedozwolone zmiany: { $remaining }. Należy sprawdzić, czy nie zabraniają ich reguły, dane powiązania lub granice stopni.
ties-written = Zapisano: { $file }.

## What the estimates say

ties-heading-says = Co mówią oszacowania
ties-heading-table = Oszacowania
ties-heading-effects = Efekty z przedziałami
ties-heading-trace = Zbieżność
ties-heading-findings = Ustalenia
ties-careful = Każde zdanie dotyczy jednej sposobności jednego aktora: szans zmiany wobec pozostawienia rzeczy takimi, jakie są, przy pozostałych warunkach równych. Przedział obejmuje prawdziwą wartość w 95 na 100 takich badań, jeśli model jest słuszny. To, co idzie w parze, nie jest jeszcze przyczyną.
ties-says = { $what }: { $unit } sprawia, że { $part ->
    [creation] szanse nowego powiązania
    [creation-beside] szanse nowego powiązania, ponad szanse powiązania w ogóle,
    [maintenance] szanse podtrzymania powiązania
    [maintenance-beside] szanse podtrzymania powiązania, ponad szanse powiązania w ogóle,
    [behaviour] szanse wzrostu o jeden
    [raising] szanse wzrostu o jeden
    [not-lowering] szanse braku spadku
   *[tie] szanse powiązania
 } są { $sense ->
    [times] { $amount } razy wyższe ({ $low } do { $high } razy)
    [more] o { $amount }% wyższe ({ $low } do { $high }%)
   *[less] o { $amount }% niższe ({ $low } do { $high }%)
 }.
ties-says-base = { $what }: { $unit } { $part ->
    [creation] szanse nowego powiązania wobec jego braku wynoszą
    [creation-beside] szanse nowego powiązania wobec jego braku zmieniają się w stosunku
    [maintenance] szanse podtrzymania powiązania wobec jego zakończenia wynoszą
    [maintenance-beside] szanse podtrzymania powiązania wobec jego zakończenia zmieniają się w stosunku
   *[tie] szanse powiązania wobec jego braku wynoszą
 } { $amount } do 1 ({ $low } do { $high }).
ties-says-once-formed = { $what }: gdy powiązanie już powstało, { $unit } nie robi rozpoznawalnej różnicy dla tego, czy przetrwa.
ties-says-cannot-tell = { $what }: nie da się stwierdzić, czy { $unit } zwiększa, czy zmniejsza { $part ->
    [creation] szanse nowego powiązania
    [creation-beside] szanse nowego powiązania
    [maintenance] szanse podtrzymania powiązania
    [maintenance-beside] szanse podtrzymania powiązania
    [behaviour] szanse wzrostu o jeden
    [raising] szanse wzrostu o jeden
    [not-lowering] szanse braku spadku
   *[tie] szanse powiązania
 }.
ties-unit-density = tam, gdzie żaden inny efekt nie przemawia za ani przeciw,
ties-unit-recip = powiązanie w przeciwną stronę
ties-unit-transtrip = każde kolejne połączenie pośrednie przez trzeciego aktora
ties-unit-transtriads = każdy kolejny wspólny partner
ties-unit-transties = istnienie jakiegokolwiek połączenia pośredniego
ties-unit-cycle3 = każdy cykl trójkowy, który powiązanie zamyka,
ties-unit-inpop = każde kolejne powiązanie, które ma już { $of ->
    [thing] druga strona,
   *[actor] drugi aktor,
 }
ties-unit-samex = taka sama wartość „{ $with }” u obu
ties-unit-institutional = przynależność do tego samego kraju lub regionu
ties-unit-sphere = to, że oba są przedsiębiorstwami, oba badaniami lub oba podmiotami publicznymi,
ties-unit-organisational = przynależność do tej samej grupy kapitałowej
ties-unit-cognitive = pełne zamiast zerowego podobieństwo kompetencji
ties-unit-themes = pełne zamiast zerowego podobieństwo tematów
ties-unit-social = dawne partnerstwo zamiast braku jakiegokolwiek połączenia
ties-unit-simx = przejście od najmniejszego do największego podobieństwa pod względem „{ $with }”
ties-unit-absdiffx = jedna jednostka więcej różnicy pod względem „{ $with }”
ties-unit-egox = jedna jednostka „{ $with }” nadawcy więcej
ties-unit-altx = jedna jednostka „{ $with }” drugiego aktora więcej
ties-unit-crprod = powiązanie w „{ $with }”
ties-unit-crprodrecip = powiązanie w przeciwną stronę w „{ $with }”
ties-unit-x = jedna jednostka „{ $with }” więcej
ties-unit-x-yes = wspólna cecha „{ $with }”
ties-unit-distance = dziesięciokrotnie większa odległość ({ $kind ->
    [kilometres] „{ $with }”, znacznie powyżej { $beyond } km
   *[units] „{ $with }”, znacznie powyżej { $beyond }
 })
ties-unit-avalt = jedna jednostka więcej średniej partnerów w „{ $with }”
ties-unit-totalt = jedna jednostka więcej sumy po partnerach w „{ $with }”
ties-unit-efffrom = jedna jednostka „{ $with }” więcej
ties-unit-other = jedna jednostka „{ $effect }” więcej

## Figures

ties-page-title = Jak zmieniają się powiązania: { $file }
ties-page-subtitle = Stochastyczny model zorientowany na aktora
ties-figure-effects = Efekty z przedziałami 95%
ties-figure-effects-what = Oszacowania efektów w skali logarytmu szans, każde z przedziałem, który obejmuje prawdziwą wartość w 95 na 100 badań. Przedziały przecinające linię zera nie pozwalają stwierdzić, w którą stronę działa efekt. Tempa są w tabeli.
ties-figure-effects-axis = logarytm szans
ties-figure-traces = Parametry w trakcie szacowania
ties-figure-traces-what = Każdy parametr w trakcie szacowania: jest zbieżny, gdy jego przebieg jest płaski wokół oszacowania.
ties-figure-traces-axis = kroki szacowania
ties-figure-phase = { $phase ->
    [1] pochodne
    [2] zbliżanie
   *[other] pomiar
 }
ties-legend-trace = przebieg
ties-legend-range = zakres kroków narysowanych jako jeden
ties-legend-estimate = oszacowanie
ties-legend-interval = przedział 95%

## What a panel holds

ties-heading-noteworthy = Godne uwagi
ties-heading-attributes = Atrybuty
ties-heading-composition = Kto jest obecny
ties-little-change = „{ $dependent }” ma { $changes ->
    [one] jedną zmianę
    [few] { $changes } zmiany
    [many] { $changes } zmian
   *[other] { $changes } zmiany
 } we wszystkich okresach{ $asked ->
    [yes] , przy liczbie efektów { $effects }
   *[no] {""}
 }; to mało, by odróżnić efekty. Należy usunąć efekty albo dodać fale.
ties-wave-full = Sieć „{ $network }” ma w fali { $wave } wszystkie możliwe powiązania.
ties-many-missing = { $one ->
    [yes] W fali { $wave } „{ $name }”
   *[no] „{ $name }”
 } ma braki w { NUMBER($share, maximumFractionDigits: 0) }% przypadków{ $much ->
    [yes] ; oparte na tym wyniki są wątpliwe
   *[no] ; należy o tym pamiętać
 }.
ties-covariate-constant = „{ $name }” jest wszędzie takie samo; jego efekty nic nie mówią.
ties-actor-never-observed = Nic nie wiadomo o powiązaniach, które „{ $actor }” wysyła w „{ $network }”.
ties-structural-contradiction = W „{ $network }” powiązanie { $sender } → { $receiver } jest w fali { $from } { $given ->
    [yes] dane
   *[no] niemożliwe
 }, a w fali { $to } zaobserwowano inaczej; pomiędzy nimi przyjmuje się je za { $given ->
    [yes] istniejące
   *[no] nieistniejące
 }.
ties-equal-effects = „{ $first }” i „{ $second }” mówią o każdej możliwej zmianie to samo; należy zostawić jeden.
ties-collinear-effects = „{ $first }” i „{ $second }” mówią prawie to samo (korelacja { $correlation }); może nie dać się ich odróżnić.
ties-dependent-effects = Każdy z tych efektów wynika z pozostałych; jeden należy usunąć: { $list }.
ties-model-has = { $count ->
    [one] Model ma { $count } parametr; szacuje go
    [few] Model ma { $count } parametry; szacuje je
    [many] Model ma { $count } parametrów; szacuje je
   *[other] Model ma { $count } parametru; szacuje je
 } milieu ties estimate z tym samym źródłem.
ties-of-pairs = pary
ties-of-actors = aktorzy
ties-head-wave = fala
ties-head-ties = powiązania
ties-head-density = gęst. %
ties-head-degree = stopień
ties-head-most = najwięcej
ties-head-returned = wzaj. %
ties-head-closed = przech. %
ties-head-missing = braki
ties-head-given = dane
ties-head-period = okres
ties-head-formed = powstałe
ties-head-ended = zakończone
ties-head-kept = zachowane
ties-head-jaccard = Jaccard
ties-head-up = w górę
ties-head-down = w dół
ties-head-same = bez zmian
ties-head-of = czego
ties-head-missing-share = braki %
ties-head-present = obecni
ties-head-joined = przybyli
ties-head-left = odeszli

## Tests

ties-test-not-converged = Szacowanie nie jest zbieżne (łączny wskaźnik zbieżności { $ratio }); nie ma czego testować.
ties-test-unknown = Żaden szacowany efekt modelu nie nazywa się „{ $name }”.
ties-test-known = Oszacowane: { $list }.
ties-test-dependent = Szacowane efekty zależą od siebie nawzajem, tak że niczego nie da się przetestować. „milieu ties describe” mówi, które.
ties-all-held = wszystkie ustalone efekty
ties-all-effects = wszystkie efekty
ties-in-the-period = { $from } → { $to }
ties-test-heading = { $kind ->
    [wald] Efekty łącznie (Wald)
    [score] Efekty ustalone (score)
    [periods] Tak samo we wszystkich okresach
   *[groups] Tak samo we wszystkich grupach
 }
ties-test-says = { $kind ->
    [wald] Małe p mówi, że nie wszystkie z tych efektów są zerowe.
    [score] Małe p mówi, że efekt nie ma wartości, na której jest ustalony. Ostatnia kolumna to w przybliżeniu wartość, jaką by miał.
    [periods] Małe p mówi, że efekt nie jest taki sam we wszystkich okresach; należy pozwolić mu się różnić (period = …) albo poszukać, co się zmieniło.
   *[groups] Małe p mówi, że efekt nie jest taki sam we wszystkich grupach; przed ich połączeniem należy pozwolić mu się różnić (group = …).
 }
ties-head-tested = testowane
ties-head-test = test
ties-head-df = st. sw.
ties-head-one-step = około
ties-head-share = udział %
ties-head-moves = przesuwa
ties-importance-heading = Co ile waży: { $of }
ties-importance-says = Udział każdego efektu w tym, co aktorzy wybraliby następnie, średnio po aktorach i okresach (Indlekofer i Brandes 2013); ostatnia kolumna mówi, ile prawdopodobieństwa efekt przesuwa, od 0 do 2.
ties-test-note = Liczba symulacji: { $count } (ziarno { $seed }), łączny wskaźnik zbieżności { $ratio }.

## Goodness of fit

ties-from-lacks = „{ $file }” nie ma wartości dla: { $list }.
ties-from-lacks-hint = Wynik musi pochodzić z tego modelu; należy uruchomić milieu ties estimate --json z tym samym źródłem i tymi samymi efektami.
ties-gof-not-converged = Szacowanie nie jest zbieżne (łączny wskaźnik zbieżności { $ratio }); nie ma czego porównać z danymi.
ties-gof-few = Liczba symulacji ({ $count }) jest za mała do porównania; najmniej to dwie, zwykle 1000.
ties-statistic = { $kind ->
    [indegrees] Powiązania otrzymane, „{ $of }”
    [outdegrees] Powiązania wysłane, „{ $of }”
    [geodesics] Odległości, „{ $of }”
    [triads] Triady, „{ $of }”
    [distribution] Wartości „{ $of }”
    [shared] Wspólne obiekty, „{ $of }”
   *[other] { $name }
 }{ $one ->
    [yes] {" "}({ $period })
   *[no] {""}
 }
ties-fit = { $verdict ->
    [good] nieobalony
   *[bad] nie pasuje
 }
ties-fit-says = p = { $p }. { $verdict ->
    [good] Pod tym względem zaobserwowana sieć mogłaby pochodzić z modelu.
   *[bad] Pod tym względem zaobserwowana sieć nie jest podobna do sieci, które tworzy model.
 }
ties-head-feature = pod względem
ties-head-distance = odległość
ties-head-rank = wym.
ties-head-p = p
ties-head-fit = model
ties-head-component = czego
ties-head-observed = zaobserwowane
ties-head-deviation = odch. st.
ties-head-low = 5%
ties-head-high = 95%
ties-head-q025 = 2,5%
ties-head-q25 = 25%
ties-head-q50 = mediana
ties-head-q75 = 75%
ties-head-q975 = 97,5%
ties-head-simulations = symulacje
ties-outside = poza
ties-gof-note = Symulacje przy oszacowaniu: { $count } (ziarno { $seed }). p to udział tych, które leżą od swojej średniej co najmniej tak daleko jak dane (odległość Mahalanobisa; Lospinoso i Snijders 2019): małe p mówi, że model nie tworzy sieci podobnych pod tym względem do zaobserwowanej. Stopnie to liczby aktorów o co najwyżej tylu powiązaniach.
ties-page-gof = Dopasowanie: { $file }
ties-figure-fit = Dopasowanie
ties-figure-fit-what = Liczebności symulowane jako wykresy skrzypcowe, zaobserwowane jako linia: gdzie linia wychodzi poza skrzypce, model nie tworzy sieci podobnych do zaobserwowanej.
ties-figure-fit-counts = liczebność
ties-figure-fit-standardised = odchylenia standardowe od średniej symulowanej
ties-legend-simulated = symulowane
ties-legend-quartiles = kwartyle
ties-legend-bounds = 2,5 i 97,5%
ties-legend-observed = zaobserwowane
ties-legend-outside = zaobserwowane, poza

## Simulation

ties-as-it-goes-on = dotychczasowy bieg
ties-simulating = symulowanie
ties-from-not-converged = Szacowanie w „{ $file }” nie jest zbieżne; nie ma na czym budować.
ties-other-data = „{ $file }” jest wynikiem innych danych lub innego modelu; mimo to użyto jego parametrów, bo noszą te same nazwy.
ties-nothing-stated = Nie podano wartości dla: { $list }.
ties-nothing-stated-hint = Należy podać wynik (--from result.json) albo wartość dla każdego efektu w modelu (fixed = …).
ties-bad-precision = „{ $text }” to nie miara i żądana połowa szerokości, jak w knowledge:ties=2.
ties-output = { $several ->
    [yes] { $network }:{" "}
   *[no] {""}
 }{ $kind ->
    [density] gęstość
    [ties] powiązania
    [degree] średni stopień
    [reciprocity] udział powiązań odwzajemnionych
    [transitivity] przechodniość
    [within] powiązania w obrębie tej samej wartości „{ $of }”, udział
    [external] indeks E-I dla „{ $of }”
    [mean-over-ties] średnia „{ $of }” powiązań
    [components] składowe
    [largest] największa składowa, udział
    [gini] nierówność stopni (Gini)
    [sent] powiązania wysłane: { $of }
    [received] powiązania otrzymane: { $of }
   *[behaviour] średnia „{ $of }”
 }
ties-arm-heading = { $name }, po { $period ->
    [one] jednym okresie
    [few] { $period } okresach
    [many] { $period } okresach
   *[other] { $period } okresach
 }
ties-head-measure = miara
ties-head-expected = 95% oczekiwanej
ties-head-single = 95% pojedynczej
ties-head-difference = różnica
ties-head-more = więcej %
ties-head-from-parameters = param. %
ties-change = { $sense ->
    [more] więcej
    [less] mniej
    [same] tyle samo
    [unknown] nie wiadomo
   *[none] –
 }
ties-simulate-note = { $certain ->
    [yes] Parametry przyjęto za pewne; liczba przebiegów: { $replicates }
   *[no] Losowania parametrów z ich oszacowanego rozkładu: { $draws }, przebiegów na każde: { $replicates }
 } (ziarno { $seed }). 95% oczekiwanej: gdzie leży wartość oczekiwana, zważywszy na to, czego nie wiadomo o parametrach, i na liczbę przebiegów. { $compared ->
    [yes] Oba biegi mają wspólne liczby losowe, zdarzenie po zdarzeniu; więcej %: udział par przebiegów z większą wartością niż w dotychczasowym biegu; param. %: udział wariancji wynikający z nieznajomości parametrów, reszta to przypadkowość procesu. To, co model mówi o zmianie, obowiązuje tylko wtedy, gdy zmiana pozostawia sam model takim, jaki jest.
   *[no] 95% pojedynczej: gdzie leży pojedynczy bieg.
 }
ties-simulate-stopped = Zatrzymano ręcznie przed końcem; to, co się mówi, opiera się na dotychczasowych przebiegach.
ties-simulate-imprecise = Nie osiągnięto żądanej precyzji przy liczbie losowań { $most }.
ties-scenario-unknown = { $place }: { $expected } „{ $name }” nie istnieje.
ties-scenario-nearest = Najbliższe: { $nearest }.
ties-scenario-say-which = { $place }: należy wskazać, o co chodzi ({ $expected }); jest ich kilka.
ties-scenario-one-operation = { $place }: należy podać jedno z: set, add, multiply.
ties-scenario-empty-condition = { $place }: warunek dotyczący „{ $covariate }” wymaga equals, at_least lub at_most.
ties-scenario-loop = { $place }: „{ $actor }” nie może mieć powiązania z samym sobą.
ties-scenario-value = { $place } nie może mieć wartości { $value }.
ties-scenario-span = { $place }: od okresu { $from } do { $until }, a liczba okresów scenariusza to { $periods }.
ties-scenario-no-periods = Scenariusz wymaga co najmniej jednego okresu (periods = 1).
ties-scenario-name-taken = Aktor „{ $name }” już istnieje; przybywający potrzebuje własnej nazwy.
ties-scenario-behaviour-needed = „{ $actor }” przybywa bez „{ $behaviour }”: należy podać wartość albo do kogo jest podobny.
ties-scenario-rate-needed = „{ $variable }” nie ma oszacowanego tempa, bo symulacje kończyły się na zaobserwowanej zmianie.
ties-scenario-rate-needed-hint = Należy je podać: [[rates]] z polami variable i value.
ties-scenario-contradiction = „{ $network }”: { $sender } → { $receiver } jest zarazem dane i zabronione.
ties-scenario-parameter-count = Liczba wartości parametrów to { $found }; model ma ich { $expected }.
ties-scenario-covariance = Kowariancja parametrów nie jest kowariancją: { $why }.
ties-scenario-no-rates = W losowaniach parametrów ({ $attempts }) żadne tempo nie było większe od zera; oszacowanie jest zbyt niepewne, by z niego symulować (--certain przyjmuje je takim, jakie jest).
ties-scenario-not-comparable = „{ $first }” i „{ $second }” nie można porównać: różnią się pod względem: { $what }.
ties-named-output = miara
ties-named-network-of-actors = sieć między aktorami
ties-named-group = grupa
ties-named-wave = fala
ties-named-explained = sieć lub zachowanie
ties-named-network = sieć
ties-named-behaviour = zachowanie
ties-named-parameter = parametr
ties-named-covariate-or-behaviour = atrybut lub zachowanie
ties-named-covariate = atrybut
ties-named-pairs = atrybut par
ties-named-actor = aktor
ties-named-receiver = obiekt na drugim końcu

## Effects

ties-family-network = Efekty dla powiązań
ties-family-behaviour = Efekty dla zachowania
ties-family-rate = Efekty dla tempa zmian
ties-with-nothing = –
ties-with-actor = atrybut aktorów lub zachowanie
ties-with-pair = atrybut par
ties-with-network = sieć
ties-effect-with = { $about } (with: { $with })
ties-no-effect = Nie ma efektu „{ $name }”. Wszystkie: milieu ties effects --list.
ties-effects-note = ¹ nie ma w RSiena. Wzory: milieu ties effects --name EFFECT. O każdy można pytać łącznie dla tworzenia i podtrzymania powiązań (evaluation), dla tworzenia (creation) lub dla podtrzymania (maintenance).
ties-effects-page = Dla ego i oraz alter j: x to sieć wyjaśniana, w to inna sieć lub atrybut par, v to atrybut aktorów po odjęciu średniej, z to wyjaśniane zachowanie po odjęciu średniej, + w miejscu indeksu to suma po nim, D to zmiana zachowania. Efekty noszą krótkie nazwy RSiena tam, gdzie RSiena je ma.
ties-spec-written = Zapisano: { $file }, model na początek; liczba efektów: { $count }.

# Each effect as a row of a table, and what it is.
ties-effect-density = gęstość
ties-about-density = ile powiązań aktorzy mają skłonność mieć: bilans tworzenia i porzucania powiązań
ties-effect-recip = wzajemność
ties-about-recip = skłonność do odwzajemniania powiązań
ties-effect-transtrip = triplety przechodnie
ties-about-transtrip = skłonność do powiązań z partnerami partnerów, za każdą drogę, która tam prowadzi
ties-effect-transtrip1 = triplety przechodnie, domykanie
ties-about-transtrip1 = skłonność do powiązań z partnerami własnych partnerów
ties-effect-transtrip2 = triplety przechodnie, wspólny cel
ties-about-transtrip2 = skłonność do powiązań z tymi, którzy są powiązani z własnymi partnerami aktora
ties-effect-transmedtrip = triplety przechodnie, mediacja
ties-about-transmedtrip = skłonność do stania między dwoma powiązanymi
ties-effect-transties = powiązania przechodnie
ties-about-transties = skłonność do powiązań z partnerami partnerów, bez względu na liczbę dróg, które tam prowadzą
ties-effect-cycle3 = cykle trójkowe
ties-about-cycle3 = skłonność do zamykania cykli z trzech: przy wartości dodatniej wymiana między równymi, przy ujemnej porządek
ties-effect-transrectrip = triplety przechodnie odwzajemnione
ties-about-transrectrip = domykanie tripletów przez powiązania, które są odwzajemnione
ties-effect-transtriads = triady przechodnie
ties-about-transtriads = skłonność do powiązań z tymi, z którymi ma się wspólnych partnerów
ties-effect-gwespff = wspólni partnerzy, w przód (gwesp){ $parameter }
ties-about-gwespff = domykanie przez partnerów partnerów, każdy kolejny liczy się mniej
ties-effect-gwespbb = wspólni partnerzy, wstecz (gwesp){ $parameter }
ties-about-gwespbb = domykanie wobec tych, których partnerzy są powiązani z aktorem, każdy kolejny liczy się mniej
ties-effect-gwespfb = wspólni partnerzy, wybierani przez obu (gwesp){ $parameter }
ties-about-gwespfb = skłonność do powiązań z tymi, którzy wybierają tych samych innych, każdy kolejny liczy się mniej
ties-effect-gwespbf = wspólni partnerzy, wybierający obu (gwesp){ $parameter }
ties-about-gwespbf = skłonność do powiązań z tymi, których wybierają ci sami inni, każdy kolejny liczy się mniej
ties-effect-gwespffgradient = wspólni partnerzy, w przód, pełna zmiana{ $parameter }
ties-about-gwespffgradient = jak gwespFF, wraz z tym, co powiązanie zmienia dla innych powiązań aktora
ties-effect-gwespfbgradient = wspólni partnerzy, wybierani przez obu, pełna zmiana{ $parameter }
ties-about-gwespfbgradient = jak gwespFB, wraz z tym, co powiązanie zmienia dla innych powiązań aktora
ties-effect-cycle4 = cykle czwórkowe
ties-about-cycle4 = skłonność do bycia w tych samych obiektach lub do posiadania tych samych partnerów co inni
ties-effect-inpop = popularność
ties-about-inpop = skłonność do powiązań z tymi, którzy otrzymują wiele powiązań
ties-effect-inpopsqrt = popularność (pierwiastek)
ties-about-inpopsqrt = skłonność do powiązań z tymi, którzy otrzymują wiele powiązań, każde kolejne liczy się mniej
ties-effect-outpop = aktywność drugiego{ $parameter }
ties-about-outpop = skłonność do powiązań z tymi, którzy wysyłają wiele powiązań
ties-effect-outpopsqrt = aktywność drugiego (pierwiastek){ $parameter }
ties-about-outpopsqrt = skłonność do powiązań z tymi, którzy wysyłają wiele powiązań, każde kolejne liczy się mniej
ties-effect-inact = aktywność popularnych
ties-about-inact = skłonność tych, którzy otrzymują wiele powiązań, do wysyłania wielu
ties-effect-inactsqrt = aktywność popularnych (pierwiastek)
ties-about-inactsqrt = skłonność tych, którzy otrzymują wiele powiązań, do wysyłania wielu, każde kolejne liczy się mniej
ties-effect-outact = aktywność
ties-about-outact = skłonność tych, którzy wysyłają wiele powiązań, do wysyłania kolejnych
ties-effect-outactsqrt = aktywność (pierwiastek)
ties-about-outactsqrt = skłonność tych, którzy wysyłają wiele powiązań, do wysyłania kolejnych, każde kolejne liczy się mniej
ties-effect-outtrunc = posiadanie jakichkolwiek powiązań{ $parameter }
ties-about-outtrunc = skłonność do posiadania przynajmniej kilku powiązań
ties-effect-egox = { $with } nadawcy
ties-about-egox = czy ci, którzy mają więcej atrybutu, mają więcej powiązań
ties-effect-altx = { $with } drugiego
ties-about-altx = czy ci, którzy mają więcej atrybutu, są częściej wybierani
ties-effect-simx = podobieństwo: { $with }
ties-about-simx = skłonność do powiązań z tymi, którzy mają podobne wartości
ties-effect-samex = to samo: { $with }
ties-about-samex = skłonność do powiązań z tymi z tej samej kategorii
ties-effect-absdiffx = różnica: { $with }
ties-about-absdiffx = skłonność do powiązań ponad różnicą
ties-effect-x = { $with }
ties-about-x = skłonność do powiązań tam, gdzie atrybut pary jest większy
ties-effect-crprod = powiązanie w { $with }
ties-about-crprod = skłonność do powiązań tam, gdzie jest powiązanie w innej sieci
ties-effect-crprodrecip = powiązanie zwrotne w { $with }
ties-about-crprodrecip = skłonność do powiązań tam, gdzie inna sieć ma powiązanie w przeciwną stronę
ties-effect-closure = domykanie przez { $with }
ties-about-closure = skłonność do powiązań z tymi, z którymi powiązani są tam partnerzy z innej sieci
ties-effect-from = zgodność przez { $with }
ties-about-from = skłonność do powiązań z tymi, którzy mają tych samych partnerów w innej sieci
ties-effect-to = podążanie za partnerami w { $with }
ties-about-to = skłonność do powiązań z tymi, których wybierają partnerzy z innej sieci
ties-effect-linear = poziom
ties-about-linear = skłonność ku wyższym lub niższym wartościom
ties-effect-quad = kształt
ties-about-quad = czy wysokie wartości ciągną dalej w górę, czy z powrotem ku środkowi
ties-effect-avalt = średnia partnerów w { $with }
ties-about-avalt = skłonność do podążania za średnią partnerów
ties-effect-totalt = suma po partnerach w { $with }
ties-about-totalt = skłonność do podążania za sumą po partnerach
ties-effect-avsim = średnie podobieństwo do partnerów w { $with }
ties-about-avsim = skłonność do upodabniania się do partnerów, średnio
ties-effect-totsim = łączne podobieństwo do partnerów w { $with }
ties-about-totsim = skłonność do upodabniania się do partnerów, tym większa, im ich więcej
ties-effect-indeg = powiązania otrzymane w { $with }
ties-about-indeg = czy ci, którzy otrzymują wiele powiązań, idą w górę
ties-effect-outdeg = powiązania wysłane w { $with }
ties-about-outdeg = czy ci, którzy wysyłają wiele powiązań, idą w górę
ties-effect-efffrom = { $with }
ties-about-efffrom = czy ci, którzy mają więcej atrybutu, idą w górę
ties-effect-ratex = { $with }
ties-about-ratex = czy ci, którzy mają więcej atrybutu, rozważają zmiany częściej
ties-effect-outrate = powiązania wysłane
ties-about-outrate = czy ci, którzy wysyłają wiele powiązań, rozważają zmiany częściej
ties-effect-inrate = powiązania otrzymane
ties-about-inrate = czy ci, którzy otrzymują wiele powiązań, rozważają zmiany częściej
ties-effect-reciprate = powiązania odwzajemnione
ties-about-reciprate = czy ci, którzy mają wiele odwzajemnionych powiązań, rozważają zmiany częściej
ties-effect-outrateinv = powiązania wysłane, odwrotność
ties-about-outrateinv = czy ci, którzy mają niewiele powiązań, rozważają zmiany częściej, czy rzadziej
ties-effect-outratelog = powiązania wysłane, logarytm
ties-about-outratelog = czy ci, którzy wysyłają wiele powiązań, rozważają zmiany częściej, każde kolejne liczy się mniej

## milieu ties

cli-about-ties = Pokazuje, jak powiązania powstają, trwają i się kończą: modele zmiany, szacowane i symulowane
cli-more-ties =
    Źródłem jest plik terytorium wraz ze wskazaniem powiązań i fal albo plik TOML, który wymienia zwykłe pliki (macierze, listy powiązań,
    Pajek, zachowania) lub terytorium i zawiera model. Stochastyczne modele zorientowane na aktora (Snijders 2001), jak w RSiena.
    Przykłady:
      milieu ties estimate styria.milieu --layer knowledge --wave 2015-07-01 2019-07-01
      milieu ties estimate study.toml --html result.html
cli-about-ties-estimate = Szacuje, co sprawia, że powiązania powstają i trwają
cli-more-ties-estimate =
    Działa samo, aż będzie zbieżne, albo wskazuje kombinację efektów, która stoi na przeszkodzie (kod wyjścia 1). Zatrzymane przez
    Ctrl-C zostawia to, co osiągnęło, w pliku, od którego kontynuuje --resume. Odpowiedź --json może być --start innego modelu.
    Przykłady:
      milieu ties estimate study.toml --latex table.tex --html result.html
      milieu ties estimate small.toml --method likelihood
      milieu ties estimate keep.milieu --joint-projects --wave 2000-2006,2007-2013,2014-2020 --region AT22 --most-active 80
      milieu ties estimate styria.milieu --layer knowledge --waves 2015..2020 --effects model.toml --json
cli-arg-ties-method = Metoda momentów albo największa wiarygodność (wolna; małe panele)
cli-about-ties-effects = Wymienia, z czego może składać się model, albo zapisuje model na początek
cli-more-ties-effects =
    Przykłady:
      milieu ties effects --list
      milieu ties effects --name gwespFF
      milieu ties effects styria.milieu --layer knowledge --waves 2015..2020 --write-spec model.toml
cli-arg-ties-source = Terytorium albo plik TOML z danymi i modelem
cli-arg-ties-effects = Plik TOML z modelem: [[effects]] i w razie potrzeby [estimation]
cli-arg-ties-layer = Warstwy terytorium, których powiązania są wyjaśniane
cli-arg-ties-joint-projects = Wyjaśnia wspólne projekty
cli-arg-ties-least-joint = Najmniej wspólnych projektów, które tworzą powiązanie
cli-arg-ties-largest-project = Pomija projekty o większej liczbie partnerów
cli-arg-ties-memberships = Wyjaśnia członkostwa w organizacjach: aktorzy i organizacje
cli-arg-ties-themes = Wyjaśnia tematy projektów: aktorzy i tematy
cli-arg-ties-wave = Fale, najpierw najstarsza: dni lub lata, np. 2015-07-01 lub 2007-2013
cli-arg-ties-waves = Fala na każdy rok, stan z pierwszego lipca, np. 2015..2020
cli-arg-ties-every = Lata od fali do fali
cli-arg-ties-before = Lata przed pierwszą falą, dla bliskości aktorów w sieci
cli-arg-ties-region = Tylko aktorzy miejscowi w tych regionach
cli-arg-ties-apart = Każdy region jest osobną grupą; o wszystkie pyta się jednym modelem
cli-arg-ties-region-level = Szczebel NUTS, na którym porównuje się regiony
cli-arg-ties-group = Tylko aktorzy z tych grup
cli-arg-ties-most-active = Tylko tylu najaktywniejszych aktorów
cli-arg-ties-least-waves = Tylko aktorzy aktywni w tylu falach
cli-arg-ties-tied-only = Pomija aktorów bez powiązania w jakiejkolwiek fali
cli-arg-ties-presence = Kiedy aktor jest obecny, by tworzyć powiązania
cli-arg-ties-cross-layer = Warstwy, których powiązania mogą wyjaśniać te powiązania
cli-arg-ties-recorded-as-of = Jak zapisano po zdarzeniu lub w chwili
cli-arg-ties-simulations = Symulacje ostatniej fazy
cli-arg-ties-convergence = Wymagany łączny wskaźnik zbieżności
cli-arg-ties-rounds = Rundy poprawiania, zanim się zrezygnuje
cli-arg-ties-start = Wynik innego szacowania, od którego się zaczyna
cli-arg-ties-resume = Stan zatrzymanego szacowania: jeśli jest, kontynuuje się od niego; po zatrzymaniu tam się go zostawia
cli-arg-ties-out = Plik na wyniki: .csv, .xlsx, .json lub .parquet
cli-arg-ties-latex = Plik na tabelę w LaTeX (booktabs)
cli-arg-ties-html = Plik na stronę z tabelą, zdaniami i rysunkami
cli-arg-ties-effects-list = Wymienia każdy efekt i to, czym jest
cli-arg-ties-effects-name = Opisuje jeden efekt i jego wzory
cli-arg-ties-effects-write-spec = Plik na model na początek
cli-about-ties-gof = Pokazuje, czy sieci symulowane wyglądają jak zaobserwowane
cli-more-ties-gof =
    Stopnie, odległości, triady i zachowania sieci symulowanych obok tych z danych, przy parametrach z wyniku (--from) lub
    z szacowania wykonanego w tym celu. To, co nie pasuje, pokazuje się w całości; --details pokazuje wszystko.
    Przykłady:
      milieu ties gof study.toml
      milieu ties gof study.toml --from result.json --html fit.html
cli-arg-ties-gof-by-period = Porównuje każdy okres osobno
cli-arg-ties-gof-details = Pokazuje każdą cechę w całości
cli-arg-ties-gof-html = Plik na stronę z rysunkami
cli-about-ties-describe = Pokazuje fale, co się między nimi zmienia i co stoi modelowi na przeszkodzie
cli-more-ties-describe =
    Przykłady:
      milieu ties describe study.toml
      milieu ties describe styria.milieu --layer knowledge --waves 2015..2020 --region AT22
cli-about-ties-test = Testuje efekty oraz to, czy są takie same we wszystkich okresach i grupach
cli-more-ties-test =
    Efekty, które model ustala (fixed = 0, test = true), testuje się testem score, bez szacowania; --wald testuje łącznie efekty
    szacowane. To, czy efekty są takie same we wszystkich okresach i grupach, testuje się zawsze.
    Przykłady:
      milieu ties test study.toml
      milieu ties test study.toml --wald transTrip,cycle3
cli-arg-ties-test-wald = Szacowane efekty do łącznego testu, według nazw
cli-about-ties-simulate = Pokazuje, co byłoby dalej i co by było, gdyby coś było inaczej
cli-more-ties-simulate =
    Scenariusz to plik TOML: periods oraz to, co się zmienia: actor_covariates, dyadic_covariates, subsidies, zabronione i dane powiązania,
    tempa, wejścia i wyjścia. Porównuje się go z dotychczasowym biegiem, zdarzenie po zdarzeniu, z tymi samymi liczbami losowymi. Parametry
    losuje się z ich oszacowanego rozkładu, tak że przypadek i niepewność parametrów są rozdzielone.
    Przykłady:
      milieu ties simulate study.toml --from result.json --periods 2
      milieu ties simulate study.toml --from result.json --scenario bridge.toml --out contrast.csv
cli-arg-ties-from = Wynik milieu ties estimate --json
cli-arg-ties-simulate-scenario = Plik ze scenariuszem lub z kilkoma ([[scenario]]), miarami ([[output]]) i [run]
cli-arg-ties-simulate-periods = Ile okresów dalej, bez scenariusza
cli-arg-ties-simulate-draws = Losowania parametrów
cli-arg-ties-simulate-replicates = Przebiegi na każde losowanie
cli-arg-ties-simulate-precision = Trwa, aż ta miara będzie znana tak dobrze: połowa szerokości jej przedziału 95%
cli-arg-ties-simulate-certain = Przyjmuje oszacowanie za pewne
cli-arg-ties-simulate-every-period = Pokazuje każdy okres, nie tylko ostatni
reference-ties-effects = Efekty modeli powiązań
