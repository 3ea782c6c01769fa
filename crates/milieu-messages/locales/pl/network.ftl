# Polish: networks in plain files, and their measures.

## Reading

network-end-missing = Brak identyfikatora; wiersz pominięto.
network-end-unknown = „{ $id }” nie ma na liście aktorów; wiersz pominięto. Należy dopisać go do listy albo zrezygnować z --nodes.
network-self-loop = „{ $id }” jest powiązany sam ze sobą; wiersz pominięto.
network-actor-twice = „{ $id }” jest już na liście; wiersz pominięto.
network-weight-not-positive = Waga { $value } nie jest większa od zera; wiersz pominięto. Wagi to siły; wiersze bez powiązania należy opuścić.
network-weight-not-finite = Waga „{ $value }” nie jest liczbą skończoną; wiersz pominięto.
network-weight-not-a-number = Waga „{ $value }” nie jest liczbą; wiersz pominięto.
network-weight-huge = Waga { $value } jest za duża do obliczeń; wiersz pominięto.
network-tie-weight = Powiązanie { $tie } ma wagę { $value }, która nie jest użyteczną liczbą większą od zera; pominięto je.
network-date-impossible = „{ $value }” nie jest istniejącym dniem; wiersz pominięto.
network-dates-reversed = Daty są odwrócone: od { $from } do { $until }; wiersz pominięto.
network-layer-empty = Warstwa „{ $layer }” nie ma powiązań.
network-without-ties = Sieć nie ma powiązań.
network-layer-missing = Warstwę „{ $layer }” zapowiedziano, a jej pliku nie ma.
network-ids-alike = { $count ->
    [one] Jeden identyfikator różni się od innego tylko
    [few] { $count } identyfikatory różnią się od innych tylko
    [many] { $count } identyfikatorów różni się od innych tylko
   *[other] { $count } identyfikatora różni się od innych tylko
 } wielkością liter, akcentami lub znakami: { $examples }. Pozostawiono je osobno; jeśli są tym samym, należy ujednolicić je w pliku.
network-ties-repeated = { $count ->
    [one] Jedno powiązanie powtarza się tutaj; wagi tej samej pary dodaje się.
    [few] { $count } powiązania się powtarzają, pierwsze tutaj; wagi tej samej pary dodaje się.
    [many] { $count } powiązań się powtarza, pierwsze tutaj; wagi tej samej pary dodaje się.
   *[other] { $count } powiązania się powtarza, pierwsze tutaj; wagi tej samej pary dodaje się.
 }
network-participations-repeated = { $count ->
    [one] Jeden udział powtarza się tutaj; liczy się raz.
    [few] { $count } udziały się powtarzają, pierwszy tutaj; każdy liczy się raz.
    [many] { $count } udziałów się powtarza, pierwszy tutaj; każdy liczy się raz.
   *[other] { $count } udziału się powtarza, pierwszy tutaj; każdy liczy się raz.
 }
network-by-position = Brak znanych nagłówków: kolumny przyjęto jako źródło, cel, wagę{ $comments ->
    [0] .
    [one] ; pominięto jeden wiersz komentarza.
    [few] ; pominięto { $comments } wiersze komentarza.
    [many] ; pominięto { $comments } wierszy komentarza.
   *[other] ; pominięto { $comments } wiersza komentarza.
 }
network-heading-unknown = Waga w pierwszym wierszu nie jest liczbą; wiersz przyjęto za nagłówki.
network-participations-by-position = Brak znanych nagłówków: pierwszą kolumnę przyjęto za aktora, drugą za projekt.
network-more-rows = jeszcze { $count } tego rodzaju: { $code }

## Which network

network-is-undirected = { $actors ->
    [one] Jeden aktor
    [few] { $actors } aktorzy
    [many] { $actors } aktorów
   *[other] { $actors } aktora
 }, { $ties ->
    [one] jedno powiązanie
    [few] { $ties } powiązania
    [many] { $ties } powiązań
   *[other] { $ties } powiązania
 } bez kierunku. { $why }
network-is-directed = { $actors ->
    [one] Jeden aktor
    [few] { $actors } aktorzy
    [many] { $actors } aktorów
   *[other] { $actors } aktora
 }, { $ties ->
    [one] jedno powiązanie
    [few] { $ties } powiązania
    [many] { $ties } powiązań
   *[other] { $ties } powiązania
 } z kierunkiem. { $why }
network-is-two-mode = Aktorzy: { $actors }, projekty: { $projects }, udziały: { $participations }. Powiązania to wspólne projekty. { $more }
network-taken-asked = Warstwa „{ $layer }”, jak poproszono.
network-taken-knowledge = Warstwa „{ $layer }”, jak w diagnozie, spośród: { $others } (--layer){ $participations ->
    [0] .
   *[other] ; są też udziały (--projects).
 }
network-taken-only = Warstwa „{ $layer }”, jedyna.
network-taken-unnamed = To jedyna sieć w pliku.
network-layers-too = Są też warstwy powiązań: { $list } (--layer).
network-no-more = W pliku nie ma innej sieci.
network-taken-first = Warstwa „{ $layer }”, pierwsza spośród: { $others } (--layer){ $participations ->
    [0] .
   *[other] ; są też udziały (--affiliations).
 } Warstw się nie sumuje.
network-light-ties = { $count ->
    [one] Pominięto jedno powiązanie
    [few] Pominięto { $count } powiązania
    [many] Pominięto { $count } powiązań
   *[other] Pominięto { $count } powiązania
 } o wadze poniżej { $least }.
network-projected = Udziały rzutowano na powiązania wspólnych projektów, ważone przez „{ $kind }”; składowe, odległości i liczby projektów nie wymagają rzutowania.
network-nothing = „{ $file }” nie zawiera ani powiązań, ani udziałów.
network-nothing-hint = Plik można obejrzeć przez milieu inspect; powiązania wprowadza się do terytorium przez milieu import ties.
network-no-layer = „{ $file }” nie ma warstwy „{ $layer }”.
network-layers = Istniejące warstwy: { $list }.
network-no-layers = Powiązania są jednego rodzaju bez nazwy; należy opuścić --layer.
network-only-participations = Zawiera tylko udziały; należy opuścić --layer.
network-too-large = Nie można zbudować sieci: { $reason }.
network-one-period = Sieć dotyczy jednego okresu; należy podać jeden przez --period albo porównać dwa przez milieu network compare.
network-territory-only = Opcja { $option } dotyczy tylko plików terytorium.
network-files-only = Opcja { $option } dotyczy tylko zwykłych plików; terytorium samo to mówi.
network-bad-least = { $value } nie jest wagą; --min-weight wymaga liczby większej od zera.
network-mend-or-lenient = Należy poprawić je w pliku albo pominąć wiersze i kontynuować z --lenient.
network-no-label = „{ $file }” nie mówi o swoich aktorach niczego, co nazywa się „{ $label }”.
network-labels = Mówi o: { $list }.
network-no-labels = Należy podać tabelę aktorów przez --nodes: kolumnę id i po jednej kolumnie na każdą etykietę.
network-unknown-labels = { $count ->
    [one] Jeden aktor nie ma
    [few] { $count } aktorzy nie mają
    [many] { $count } aktorów nie ma
   *[other] { $count } aktora nie ma
 } etykiety { $label }: { $choice ->
    [own-class] przypisano do jednej osobnej klasy
    [left-out] pominięto wraz z powiązaniami
   *[each-its-own] każdy jest osobną klasą
 } (--unknown).
network-unknown-class = (nieznana)

## On screen

network-head-actor = Aktor
network-head-measure = Miara
network-head-value = Wartość
network-head-code = Kod
network-head-mixing = z \ do
network-heading-label = Według: { $label }
network-heading-actors = Aktorzy: { $shown } z { $all }, według: { $by }
network-mixing-large = Macierz powiązań między klasami (liczba klas: { $classes }) jest w --json.
network-left-out = Pominięto, bo wymaga to przeszukania od każdego aktora dużej sieci: { $list }. Można o to poprosić przez --measures albo podać przez --approximate, jak dokładne ma być pośrednictwo.
network-more-of-measure = Co mówi każda miara: --list. Aktorzy: --per-actor, --top, --out FILE. Wagi { $weights }, dane { $hash }.
network-written = Zapisano wiersze ({ $rows }) do { $file }.
network-out-format = Zakończenie „{ $file }” nie należy do: { $formats }.
network-bad-error = { $value } nie jest błędem; --approximate wymaga liczby między 0 a 1, na przykład 0.01.
network-unknown-measure = Nie ma miary „{ $code }”. Może: { $list }.
network-measure-elsewhere = „{ $code }” oblicza: milieu network { $command }.
network-not-computed = „{ $code }” nie obliczono; są: { $list }.
network-unsuited = Żadna z tych miar nie ma sensu w tej sieci: { $list }. Jedne są dla sieci skierowanych, inne dla nieskierowanych, jeszcze inne dla udziałów.

## Headings of the catalogue

measure-exactly = Dokładnie
measure-of-network = Sieć jako całość
measure-of-actor = Każdy aktor
measure-of-label = Sieć według etykiety
measure-of-actor-label = Każdy aktor według etykiety
measure-of-communities = Społeczności
measure-of-roles = Role brokerskie
measure-of-compare = Porównywanie sieci
measure-of-robustness = Odporność
measure-of-backbone = Szkielet
reference-measures = Miary sieci
reference-measures-intro = Każda miara `milieu network`, w jednym zdaniu dla wszystkich i w jednym, które mówi dokładnie, co się oblicza. Wagi to siły. To, co nie ma wartości, jest brakiem; nigdy nie jest zerem. Miary struktury, które nie mają postaci skierowanej, czytają sieć skierowaną jako nieskierowaną: powiązanie istnieje, jeśli istnieje w co najmniej jednym kierunku.

## The measures

measure-actors-name = Aktorzy
measure-actors-plain = Ilu jest aktorów, łącznie z tymi bez powiązań.
measure-actors-exact = n, liczba węzłów.
measure-projects-name = Projekty
measure-projects-plain = W ilu projektach, wydarzeniach lub organizacjach ktoś bierze udział.
measure-projects-exact = Liczba węzłów drugiego trybu z co najmniej jednym udziałem.
measure-participations-name = Udziały
measure-participations-plain = Ile razy ktoś bierze w czymś udział.
measure-participations-exact = Liczba różnych par aktora i projektu; powtórzone wiersze liczą się raz.
measure-project-size-mean-name = Średnia wielkość projektów
measure-project-size-mean-plain = Ilu aktorów łączy przeciętny projekt.
measure-project-size-mean-exact = Udziały podzielone przez projekty.
measure-project-size-largest-name = Największy projekt
measure-project-size-largest-plain = Ilu aktorów ma największy projekt.
measure-project-size-largest-exact = Największa liczba aktorów jednego projektu.
measure-ties-name = Powiązania
measure-ties-plain = Ile par aktorów jest powiązanych.
measure-ties-exact = m, różne pary; powiązanie nieskierowane liczy się raz, powiązania powtórzone to jedno powiązanie o sumie wag, pętle pomija się.
measure-isolates-name = Izolowani
measure-isolates-plain = Ilu aktorów nie ma żadnego powiązania.
measure-isolates-exact = Węzły bez powiązań wychodzących i przychodzących.
measure-density-name = Gęstość
measure-density-plain = Udział wszystkich możliwych powiązań, które istnieją.
measure-density-exact = m / (n(n − 1)/2), skierowane m / (n(n − 1)); bez wag.
measure-degree-mean-name = Średni stopień
measure-degree-mean-plain = Z iloma innymi powiązany jest przeciętny aktor.
measure-degree-mean-exact = 2m/n, skierowane m/n.
measure-degree-largest-name = Największy stopień
measure-degree-largest-plain = Z iloma innymi powiązany jest aktor o największej liczbie powiązań.
measure-degree-largest-exact = Największa liczba sąsiadów; w sieci skierowanej: powiązań wychodzących.
measure-degree-gini-name = Nierówność stopni
measure-degree-gini-plain = Jak nierówno powiązania rozkładają się na aktorów: 0 wszyscy tak samo, blisko 1 nieliczni mają prawie wszystkie.
measure-degree-gini-exact = Współczynnik Giniego stopni; brak bez powiązań.
measure-weight-total-name = Łączna waga
measure-weight-total-plain = Suma sił wszystkich powiązań.
measure-weight-total-exact = Suma wag po wszystkich powiązaniach.
measure-components-name = Składowe
measure-components-plain = Na ile części bez powiązań między nimi rozpada się sieć.
measure-components-exact = Składowe słabo spójne, łącznie z pojedynczymi aktorami.
measure-largest-component-name = Udział największej składowej
measure-largest-component-plain = Udział aktorów, którzy przez powiązania mogą do siebie dotrzeć.
measure-largest-component-exact = Wielkość największej składowej słabo spójnej podzielona przez n.
measure-strong-components-name = Składowe silne
measure-strong-components-plain = Grupy, których członkowie docierają do siebie nawzajem zgodnie z kierunkiem powiązań.
measure-strong-components-exact = Składowe silnie spójne, łącznie z pojedynczymi aktorami (Tarjan 1972).
measure-reciprocity-name = Wzajemność
measure-reciprocity-plain = Udział powiązań, które są odwzajemnione.
measure-reciprocity-exact = Powiązania u→v, dla których istnieje v→u, podzielone przez wszystkie powiązania.
measure-dyad-census-name = Diady
measure-dyad-census-plain = Ile par jest powiązanych w obie strony, w jedną lub wcale.
measure-dyad-census-exact = Diady wzajemne, asymetryczne i puste wśród n(n − 1)/2 (Holland i Leinhardt 1970).
measure-triad-census-name = Triady
measure-triad-census-plain = Ile trójek aktorów ma każdy z szesnastu możliwych wzorów powiązań.
measure-triad-census-exact = Liczebności 16 klas izomorfizmu triad skierowanych (Holland i Leinhardt 1970); powiązanie nieskierowane liczy się jako wzajemne.
measure-transitivity-name = Przechodniość
measure-transitivity-plain = Jak często dwa kontakty jednego aktora są powiązane ze sobą.
measure-transitivity-exact = 3 × trójkąty / trójki spójne, nieskierowane, bez wag; brak bez trójek spójnych.
measure-clustering-mean-name = Średnie grupowanie
measure-clustering-mean-plain = Jak gęsto splecione jest otoczenie przeciętnego aktora.
measure-clustering-mean-exact = Średnia lokalnego grupowania (Watts i Strogatz 1998) po aktorach o stopniu 2 lub większym.
measure-clustering-mean-all-name = Średnie grupowanie, wszyscy aktorzy
measure-clustering-mean-all-plain = To samo, przy czym aktorzy o mniej niż dwóch powiązaniach liczą się jako 0.
measure-clustering-mean-all-exact = Średnia lokalnego grupowania po wszystkich n aktorach; 0 przy stopniu poniżej 2.
measure-triangles-name = Trójkąty
measure-triangles-plain = Ile trójek aktorów jest w całości powiązanych ze sobą.
measure-triangles-exact = Liczba trójkątów sieci nieskierowanej.
measure-path-length-mean-name = Średnia odległość
measure-path-length-mean-plain = Przez ile kroków docierają do siebie przeciętnie dwaj aktorzy, którzy mogą do siebie dotrzeć.
measure-path-length-mean-exact = Średnia długości najkrótszych ścieżek po połączonych parach uporządkowanych; bez wag, zgodnie z kierunkiem.
measure-diameter-name = Średnica
measure-diameter-plain = Najdłuższa z najkrótszych dróg.
measure-diameter-exact = Największa skończona długość najkrótszej ścieżki, bez wag, zgodnie z kierunkiem.
measure-efficiency-name = Efektywność globalna
measure-efficiency-plain = Jak bezpośrednio każdy może dotrzeć do każdego: 1, jeśli wszyscy są powiązani, 0, jeśli nikt.
measure-efficiency-exact = Średnia 1/odległość po wszystkich parach uporządkowanych, 0 tam, gdzie nie ma ścieżki (Latora i Marchiori 2001); nieskierowana, bez wag.
measure-small-world-name = Iloraz małego świata
measure-small-world-plain = Powyżej 1 sieć jest gęściej spleciona, niż wynika z przypadku, a jej drogi pozostają krótkie.
measure-small-world-exact = (C/L) / (C_r/L_r), z analitycznymi wartościami sieci losowej C_r = średni stopień / n i L_r = ln n / ln średni stopień (Watts i Strogatz 1998), na największej składowej.
measure-centralisation-degree-name = Centralizacja stopni
measure-centralisation-degree-plain = Jak bardzo dominuje jeden aktor: 1 dla gwiazdy, 0, jeśli wszyscy mają tyle samo powiązań.
measure-centralisation-degree-exact = Suma różnic do największego stopnia podzielona przez tę sumę dla gwiazdy (Freeman 1979); nieskierowana, bez wag.
measure-centralisation-betweenness-name = Centralizacja pośrednictwa
measure-centralisation-betweenness-plain = Jak bardzo drogi prowadzą przez jednego aktora: 1 dla gwiazdy.
measure-centralisation-betweenness-exact = Suma różnic do największego pośrednictwa podzielona przez tę sumę dla gwiazdy (Freeman 1979); nieskierowana, bez wag.
measure-assortativity-degree-name = Asortatywność stopni
measure-assortativity-degree-plain = Powyżej 0 aktorzy o wielu powiązaniach są powiązani z podobnymi; poniżej 0 z aktorami o niewielu powiązaniach.
measure-assortativity-degree-exact = Korelacja Pearsona stopni na obu końcach powiązania (Newman 2002); w sieci skierowanej: stopnia wyjściowego z wejściowym.
measure-coreness-largest-name = Najgłębszy rdzeń
measure-coreness-largest-plain = Największe k, dla którego istnieje grupa, gdzie każdy ma w niej k powiązań.
measure-coreness-largest-exact = Największa rdzenność (Seidman 1983).
measure-cut-points-name = Punkty rozcięcia
measure-cut-points-plain = Aktorzy, bez których część sieci by odpadła.
measure-cut-points-exact = Liczba punktów artykulacji sieci nieskierowanej.
measure-bridges-name = Mosty
measure-bridges-plain = Powiązania, bez których część sieci by odpadła.
measure-bridges-exact = Liczba mostów sieci nieskierowanej.
measure-core-periphery-name = Rdzeń i peryferie
measure-core-periphery-plain = Jak dobrze sieć dzieli się na powiązany rdzeń i peryferie powiązane tylko z rdzeniem.
measure-core-periphery-exact = Największa znaleziona korelacja między powiązaniami a wzorcem idealnym (Borgatti i Everett 2000, wersja dyskretna) oraz wielkość rdzenia; przeszukiwanie z 20 startów o ustalonym ziarnie.
measure-core-continuous-fit-name = Ciągły rdzeń i peryferie
measure-core-continuous-fit-plain = Jak dobrze powiązania wynikają z tego, jak blisko rdzenia są obaj aktorzy: 1 całkowicie.
measure-core-continuous-fit-exact = Korelacja po parach między powiązaniami a iloczynami rdzenności z core-continuous (Borgatti i Everett 2000); nieskierowana; brak, gdy powiązania się nie różnią.
measure-small-world-rewired-name = Iloraz małego świata, przepięcia
measure-small-world-rewired-plain = Powyżej 1 sieć jest gęściej spleciona, niż tłumaczą liczby powiązań, a jej drogi pozostają krótkie.
measure-small-world-rewired-exact = (C / średnie C) / (L / średnie L) wobec przepięć zachowujących stopnie (--draws, z ziarnem; Humphries i Gurney 2008, model zerowy Masłowa i Sneppena 2002), C to przechodniość, L średnia odległość po połączonych parach; low i high: środkowe 90% ilorazów wobec pojedynczych przepięć; connected: udział par połączonych ścieżką, tutaj i w przeciętnym przepięciu.
measure-krackhardt-name = Hierarchia
measure-krackhardt-plain = Jak blisko jest sieci do czystej drogi służbowej, w czterech częściach.
measure-krackhardt-exact = Spójność, efektywność, hierarchia i istnienie kresu górnego (Krackhardt 1994).
measure-memberships-name = Projekty
measure-memberships-plain = W ilu projektach aktor bierze udział.
measure-memberships-exact = Różne projekty aktora.
measure-degree-name = Stopień
measure-degree-plain = Z iloma innymi aktor jest powiązany.
measure-degree-exact = Liczba różnych sąsiadów.
measure-degree-out-name = Powiązania wychodzące
measure-degree-out-plain = Do ilu innych prowadzi powiązanie aktora.
measure-degree-out-exact = Liczba różnych następników.
measure-degree-in-name = Powiązania przychodzące
measure-degree-in-plain = Od ilu innych przychodzi powiązanie.
measure-degree-in-exact = Liczba różnych poprzedników.
measure-strength-name = Siła
measure-strength-plain = Suma sił wszystkich powiązań aktora.
measure-strength-exact = Suma wag powiązań aktora.
measure-strength-out-name = Siła wychodząca
measure-strength-out-plain = Suma sił wszystkich powiązań, które wychodzą.
measure-strength-out-exact = Suma wag powiązań wychodzących.
measure-strength-in-name = Siła przychodząca
measure-strength-in-plain = Suma sił wszystkich powiązań, które przychodzą.
measure-strength-in-exact = Suma wag powiązań przychodzących.
measure-component-name = Składowa
measure-component-plain = Część sieci, w której jest aktor; 1 to największa.
measure-component-exact = Numer składowej słabo spójnej, według malejącej wielkości, równe według pierwszego węzła.
measure-coreness-name = Rdzenność
measure-coreness-plain = Jak głęboko w rdzeniu leży aktor.
measure-coreness-exact = Największe k takie, że aktor jest w podgrafie, gdzie wszyscy mają stopień k lub większy (Seidman 1983); nieskierowana, bez wag.
measure-core-name = W rdzeniu
measure-core-plain = 1, jeśli aktor należy do rdzenia, 0, jeśli do peryferii.
measure-core-exact = Członek rdzenia najlepszego znalezionego wzorca dyskretnego (Borgatti i Everett 2000); zob. core-periphery.
measure-core-continuous-name = Bliskość rdzenia
measure-core-continuous-plain = Jak blisko rdzenia jest aktor: 1 najbliżej, 0 peryferie.
measure-core-continuous-exact = Rdzenność c ≥ 0, która minimalizuje sumę po parach (powiązanie − c_i c_j)², bez przekątnej (MINRES; Borgatti i Everett 2000, wersja ciągła), przeskalowana tak, by największa wynosiła 1; nieskierowana; --weights used uwzględnia wagi.
measure-cut-point-name = Punkt rozcięcia
measure-cut-point-plain = 1, jeśli bez tego aktora inni zostaliby odcięci.
measure-cut-point-exact = 1 dla punktów artykulacji sieci nieskierowanej, w przeciwnym razie 0.
measure-clustering-name = Grupowanie
measure-clustering-plain = Udział par kontaktów aktora, które są powiązane ze sobą.
measure-clustering-exact = Trójkąty aktora / (d(d − 1)/2) (Watts i Strogatz 1998); nieskierowane, bez wag; brak przy stopniu poniżej 2.
measure-clustering-barrat-name = Grupowanie, Barrat
measure-clustering-barrat-plain = To samo, przy czym domknięte pary liczą się według siły własnych powiązań aktora.
measure-clustering-barrat-exact = Suma po trójkątach (w_ij + w_ik)/2, podzielona przez s_i(d_i − 1)/2 (Barrat i in. 2004); brak przy stopniu poniżej 2.
measure-clustering-onnela-name = Grupowanie, Onnela
measure-clustering-onnela-plain = To samo, przy czym każdy trójkąt liczy się według siły swoich trzech powiązań.
measure-clustering-onnela-exact = Średnia po parach sąsiadów pierwiastka sześciennego z iloczynu trzech wag, każdej podzielonej przez największą wagę sieci (Onnela i in. 2005); brak przy stopniu poniżej 2.
measure-closeness-name = Bliskość
measure-closeness-plain = Jak blisko aktor jest tych, do których może dotrzeć.
measure-closeness-exact = Osiągalni inni podzieleni przez sumę odległości do nich (Freeman 1979); 0, jeśli nikt nie jest osiągalny. Myląca w sieciach niespójnych; tam należy użyć bliskości harmonicznej.
measure-closeness-out-name = Bliskość, wychodząca
measure-closeness-out-plain = Jak blisko są ci, do których aktor dociera powiązaniami wychodzącymi.
measure-closeness-out-exact = Osiągalni inni podzieleni przez sumę odległości do nich, zgodnie z kierunkiem; 0, jeśli nikt nie jest osiągalny.
measure-closeness-in-name = Bliskość, przychodząca
measure-closeness-in-plain = Jak blisko są ci, którzy docierają do aktora.
measure-closeness-in-exact = Inni, którzy docierają do aktora, podzieleni przez sumę ich odległości; 0, jeśli nikt nie dociera.
measure-closeness-wasserman-faust-name = Bliskość, Wasserman–Faust
measure-closeness-wasserman-faust-plain = Bliskość pomniejszona o udział aktorów, do których nie można dotrzeć.
measure-closeness-wasserman-faust-exact = r/(n − 1) × r/(suma odległości), r to osiągalni inni (Wasserman i Faust 1994); powiązaniami wychodzącymi.
measure-harmonic-name = Bliskość harmoniczna
measure-harmonic-plain = Jak blisko aktor jest wszystkich; poprawna także w sieciach, które rozpadają się na części.
measure-harmonic-exact = Suma po innych 1/odległość, 0 tam, gdzie nie ma ścieżki, podzielona przez n − 1 (Marchiori i Latora 2000).
measure-harmonic-out-name = Bliskość harmoniczna, wychodząca
measure-harmonic-out-plain = Jak szybko aktor dociera do wszystkich powiązaniami wychodzącymi.
measure-harmonic-out-exact = Suma po innych 1/odległość od aktora, 0 tam, gdzie nie ma ścieżki, podzielona przez n − 1.
measure-harmonic-in-name = Bliskość harmoniczna, przychodząca
measure-harmonic-in-plain = Jak szybko wszyscy docierają do aktora.
measure-harmonic-in-exact = Suma po innych 1/odległość do aktora, 0 tam, gdzie nie ma ścieżki, podzielona przez n − 1.
measure-betweenness-name = Pośrednictwo
measure-betweenness-plain = Ile najkrótszych dróg między innymi prowadzi przez aktora.
measure-betweenness-exact = Suma po parach innych udziału najkrótszych ścieżek przez aktora (Freeman 1977, Brandes 2001); para nieskierowana liczy się raz, końce się nie liczą. Z --weights used powiązanie ma długość 1/waga.
measure-betweenness-share-name = Pośrednictwo, znormalizowane
measure-betweenness-share-plain = Pośrednictwo jako udział tego, co możliwe.
measure-betweenness-share-exact = Pośrednictwo / ((n − 1)(n − 2)/2), skierowane / ((n − 1)(n − 2)); brak poniżej trzech aktorów.
measure-constraint-name = Ograniczenie
measure-constraint-plain = Jak bardzo kontakty aktora są powiązane ze sobą i zostawiają mu mało miejsca; niskie wartości oznaczają otwarte możliwości.
measure-constraint-exact = Suma po kontaktach j (p_ij + suma po q p_iq p_qj)², p_ij = (a_ij + a_ji) / suma (Burt 1992); nieograniczone do 1; brak dla izolowanych.
measure-effective-size-name = Wielkość efektywna
measure-effective-size-plain = Ile aktor ma kontaktów, które się nie powielają.
measure-effective-size-exact = Suma po kontaktach j 1 − suma po q p_iq m_jq, m_jq = (a_jq + a_qj) / największe dla j (Burt 1992); brak dla izolowanych.
measure-ego-efficiency-name = Efektywność kontaktów
measure-ego-efficiency-plain = Udział kontaktów aktora, które się nie powielają.
measure-ego-efficiency-exact = Wielkość efektywna podzielona przez liczbę kontaktów (Burt 1992); brak dla izolowanych.
measure-ego-hierarchy-name = Hierarchia ograniczenia
measure-ego-hierarchy-plain = Czy ogranicza jeden kontakt (blisko 1), czy wszystkie tak samo (0).
measure-ego-hierarchy-exact = Suma r_j ln r_j przez k ln k, r_j to ograniczenie od kontaktu j podzielone przez średnią (Burt 1992); brak poniżej dwóch kontaktów.
measure-eigenvector-name = Centralność wektora własnego
measure-eigenvector-plain = Centralny jest aktor powiązany z centralnymi aktorami.
measure-eigenvector-exact = Wiodący wektor własny macierzy sąsiedztwa na największej składowej, największy element 1, poza nią 0 (Bonacich 1972).
measure-pagerank-name = PageRank
measure-pagerank-plain = Gdzie trafiłby ktoś, kto idzie losowo wzdłuż powiązań i od czasu do czasu zaczyna od nowa.
measure-pagerank-exact = Rozkład stacjonarny ze współczynnikiem tłumienia 0,85, masa węzłów bez wyjścia rozłożona równo; suma 1 (Brin i Page 1998).
measure-ei-index-name = Indeks E-I
measure-ei-index-plain = −1: wszystkie powiązania zostają w klasach; +1: wszystkie prowadzą na zewnątrz.
measure-ei-index-exact = powiązania (zewnętrzne − wewnętrzne) / (zewnętrzne + wewnętrzne) (Krackhardt i Stern 1988); brak bez powiązań.
measure-ei-expected-name = Indeks E-I z samych wielkości
measure-ei-expected-plain = Ile wynosiłby indeks, gdyby powiązania nie zważały na klasy.
measure-ei-expected-exact = Indeks sieci pełnej na tych samych klasach.
measure-ei-permutation-name = Indeks E-I wobec przypadku
measure-ei-permutation-plain = Czy indeks różni się od indeksu tej samej sieci z losowo rozdanymi etykietami.
measure-ei-permutation-exact = Etykiety permutowane między aktorami (--draws, z ziarnem): średnia, odchylenie standardowe, z, dwustronne p = (1 + k)/(1 + B).
measure-assortativity-name = Asortatywność
measure-assortativity-plain = Powyżej 0 powiązania łączą podobne z podobnym; 1, jeśli nigdy nie wychodzą poza klasę.
measure-assortativity-exact = (suma e_ii − suma a_i b_i) / (1 − suma a_i b_i) (Newman 2003).
measure-modularity-label-name = Modularność klas
measure-modularity-label-plain = Jak bardzo powiązania trzymają się klas, ponad to, co tłumaczą liczby powiązań.
measure-modularity-label-exact = Modularność Newmana dla klas przy rozdzielczości 1, kierunki zsumowane.
measure-home-preference-name = Preferencja własnej klasy
measure-home-preference-plain = Powyżej 0 powiązania wewnątrz klas są bardziej prawdopodobne niż między nimi, bez względu na wielkości.
measure-home-preference-exact = Logarytm szans powiązania wewnątrz klas minus logarytm szans powiązania między klasami; brak, gdy jedna strona nie ma powiązań albo ma wszystkie.
measure-mixing-name = Mieszanie
measure-mixing-plain = Ile powiązań łączy każdą klasę z każdą inną.
measure-mixing-exact = Macierz powiązań z klasy do klasy; powiązanie nieskierowane wewnątrz klasy liczy się raz, a między klasami w obu komórkach.
measure-ei-actor-name = Indeks E-I aktora
measure-ei-actor-plain = Czy własne powiązania aktora zostają w jego klasie (−1), czy prowadzą na zewnątrz (+1).
measure-ei-actor-exact = (zewnętrzne − wewnętrzne) / (zewnętrzne + wewnętrzne) po kontaktach aktora w obu kierunkach; brak dla izolowanych.
measure-modularity-name = Modularność
measure-modularity-plain = Jak bardzo powiązania trzymają się społeczności, ponad przypadek.
measure-modularity-exact = Suma po społecznościach e_c/m − γ (K_c/2m)², kierunki zsumowane, γ to rozdzielczość (Newman i Girvan 2004; Reichardt i Bornholdt 2006).
measure-constant-potts-name = Jakość według stałego modelu Pottsa
measure-constant-potts-plain = Powiązania wewnątrz społeczności, przy czym każda możliwa para wewnątrz kosztuje tyle, ile rozdzielczość.
measure-constant-potts-exact = Suma po społecznościach e_c − γ n_c(n_c − 1)/2 (Traag, Van Dooren i Nesterov 2011).
measure-consensus-name = Konsensus
measure-consensus-plain = Jak dalece społeczności są te same bez względu na ziarno.
measure-consensus-exact = Podział, który najmniej różni się od podziałów wszystkich przebiegów, liczony w parach aktorów (Mirkin 1979). Stabilność: udział przebiegów, w których aktor jest z pozostałymi ze swojej społeczności. Zgodność: średnia znormalizowana informacja wzajemna po parach przebiegów.
measure-community-significance-name = Istotność społeczności
measure-community-significance-plain = Czy sieci o tych samych liczbach powiązań, ale bez społeczności, miałyby równie wysoki wynik.
measure-community-significance-exact = Modularność wobec modularności przepięć zachowujących stopnie, przy tym samym przeszukiwaniu: średnia, odchylenie standardowe, z, p = (1 + k)/(1 + B).
measure-coordinator-name = Koordynator
measure-coordinator-plain = Stoi między dwoma z własnej klasy.
measure-coordinator-exact = Uporządkowane otwarte ścieżki dwukrokowe i → v → j bez powiązania i → j, z etykietami i = v = j (Gould i Fernandez 1989); para nieskierowana liczy się dwa razy.
measure-consultant-name = Konsultant
measure-consultant-plain = Stoi między dwoma z jednej innej klasy.
measure-consultant-exact = Otwarte ścieżki dwukrokowe z etykietami i = j ≠ v.
measure-representative-name = Przedstawiciel
measure-representative-plain = Wynosi coś z własnej klasy na zewnątrz.
measure-representative-exact = Otwarte ścieżki dwukrokowe z etykietami i = v ≠ j.
measure-gatekeeper-name = Gatekeeper
measure-gatekeeper-plain = Wpuszcza coś z zewnątrz do własnej klasy.
measure-gatekeeper-exact = Otwarte ścieżki dwukrokowe z etykietami v = j ≠ i.
measure-liaison-name = Łącznik
measure-liaison-plain = Stoi między dwiema różnymi innymi klasami.
measure-liaison-exact = Otwarte ścieżki dwukrokowe z trzema różnymi etykietami.
measure-role-z-name = Role wobec przypadku
measure-role-z-plain = Czy aktor stoi między innymi częściej, niż tłumaczy liczba aktorów jego klasy.
measure-role-z-exact = (liczba − oczekiwana) / odchylenie standardowe przy losowych powiązaniach o zaobserwowanej gęstości, przy danych wielkościach klas (Gould i Fernandez 1989).
measure-overlap-name = Pokrywanie się
measure-overlap-plain = Udział powiązanych par, które są powiązane w obu sieciach.
measure-overlap-exact = Jaccard: pary w obu / pary w co najmniej jednej; bez wag.
measure-layer-correlation-name = Korelacja
measure-layer-correlation-plain = Jak bardzo powiązanie w jednej sieci idzie w parze z powiązaniem w drugiej.
measure-layer-correlation-exact = Korelacja Pearsona obu macierzy sąsiedztwa po parach uporządkowanych, bez przekątnej.
measure-degree-correlation-name = Korelacja stopni
measure-degree-correlation-plain = Czy aktorzy o wielu powiązaniach w jednej sieci są nimi także w drugiej.
measure-degree-correlation-exact = Korelacja Pearsona stopni aktorów.
measure-pairs-by-layers-name = Pary według warstw
measure-pairs-by-layers-plain = Ile par jest powiązanych w żadnej, w jednej, w dwóch … warstwach.
measure-pairs-by-layers-exact = Pary aktorów według liczby warstw, w których są powiązane; pary uporządkowane, jeśli któraś warstwa jest skierowana.
measure-participation-name = Udział w warstwach
measure-participation-plain = Jak równo powiązania aktora rozkładają się na warstwy: 0 wszystkie w jednej, 1 równo.
measure-participation-exact = M/(M − 1) (1 − suma po M warstwach (k_layer / k)²) powiązań (wychodzących) (Battiston, Nicosia i Latora 2014); brak bez powiązań.
measure-qap-name = Test QAP
measure-qap-plain = Czy korelacja jest większa, niż dwie sieci o tych kształtach miałyby przypadkiem.
measure-qap-exact = Korelacja przy permutacji aktorów jednej sieci (Hubert 1987, Krackhardt 1988); p = (1 + k)/(1 + B); do ośmiu aktorów wszystkie permutacje.
measure-null-model-name = Wobec modelu zerowego
measure-null-model-plain = Czy wartość różni się od wartości sieci losowych poza tym, co jest zachowane.
measure-null-model-exact = Zachowane stopnie (Masłow i Sneppen 2002) albo oba rozkłady brzegowe udziałów (Strona i in. 2014); średnia, odchylenie standardowe, z, dwustronne p = (1 + k)/(1 + B).
measure-removal-curve-name = Krzywa usuwania
measure-removal-curve-plain = Udział aktorów wciąż połączonych, gdy odejdzie pierwszy, drugi, trzeci …
measure-removal-curve-exact = Wielkość największej składowej podzielona przez początkowe n po 0, 1, 2, … usunięciach (Albert, Jeong i Barabási 2000); nieskierowana; równe rangi według pozycji. Kolejności: stopień lub pośrednictwo na początku, stopień lub pośrednictwo liczone od nowa po każdym usunięciu (Holme i in. 2002), losowa (średnia z --draws).
measure-robustness-index-name = Indeks odporności
measure-robustness-index-plain = Jak dobrze sieć trzyma się razem, gdy odchodzą aktorzy: najwyżej 0,5.
measure-robustness-index-exact = R, średnia krzywej usuwania po wszystkich n usunięciach (Schneider i in. 2011).
measure-backbone-disparity-name = Filtr dysparytetu
measure-backbone-disparity-plain = Powiązania silne dla co najmniej jednego z końców, ponad przypadek.
measure-backbone-disparity-exact = p = (1 − w/s)^(k − 1), s to siła, a k liczba powiązań końca; liczy się mniejsze p z obu końców (Serrano, Boguñá i Vespignani 2009).
measure-backbone-noise-corrected-name = Filtr skorygowany o szum
measure-backbone-noise-corrected-plain = Powiązania silniejsze, niż tłumaczą siły obu końców.
measure-backbone-noise-corrected-exact = Górny ogon wzmocnienia k w, k = T/(s_i s_j), T to łączna waga, przekształcony na (kw − 1)/(kw + 1), podzielony przez odchylenie standardowe z rozkładem a priori Beta (Coscia i Neffke 2017). Wagi czyta się jako liczebności.
measure-backbone-hypergeometric-name = Powiązania zweryfikowane
measure-backbone-hypergeometric-plain = Pary, które mają więcej wspólnych projektów, niż aktorzy o tylu projektach mieliby przypadkiem.
measure-backbone-hypergeometric-exact = P(X ≥ wspólne), X hipergeometryczne przy danych liczbach projektów obu (Tumminello i in. 2011); z korektą dla wszystkich par aktorów.
measure-backbone-stochastic-degree-name = Stochastyczny model ciągu stopni
measure-backbone-stochastic-degree-plain = To samo, przy czym wspólny duży projekt jest słabym świadectwem.
measure-backbone-stochastic-degree-exact = P(X ≥ wspólne) z niezależnymi incydencjami x_a y_p/(1 + x_a y_p), które zachowują średnio oba rozkłady brzegowe (Neal 2014; Saracco i in. 2015); z korektą dla wszystkich par aktorów.

## Comparing

network-nothing-to-compare = „{ $file }” zawiera jedną sieć; nie ma jej z czym porównać.
network-nothing-to-compare-hint = Należy podać drugie źródło, kilka --layers, dwa okresy przez --period albo model zerowy przez --null.
network-null-degree-of-projects = Przepinanie powiązań wspólnych projektów nazwałoby samo istnienie projektów domknięciem; należy użyć --null two-mode.
network-null-two-mode-of-ties = Model zerowy two-mode jest dla udziałów; należy użyć --null degree.
network-null-model = Sieci losowe ({ $draws }), które zachowują { $model ->
    [degree] liczbę powiązań każdego aktora (dziesięć zamian na powiązanie)
   *[other] liczbę projektów każdego aktora i aktorów każdego projektu (pięć wymian na aktora), rzutowane w ten sam sposób
 }.
network-head-difference = Różnica
network-head-network = Sieć
network-head-mean = Średnia
network-head-sd = Odch. st.
network-head-z = z
network-head-p = p
network-row-shared = Aktorzy w obu / łącznie
network-row-both = Pary powiązane w obu
network-row-only-first = Pary powiązane tylko w pierwszej
network-row-only-second = Pary powiązane tylko w drugiej
network-qap-exact = Wartość p jest dwustronna i dokładna: wszystkie permutacje ({ $draws }).
network-qap-sampled = Wartość p jest dwustronna; liczba permutacji aktorów: { $draws }; przypadkowa korelacja wynosi { $mean } ± { $sd }.
network-qap-none = Nie można przetestować korelacji: jedna z dwóch sieci nie ma powiązań albo ma wszystkie.

network-heading-overlaps = Wszystkie warstwy: pokrywanie się
network-heading-correlations = Wszystkie warstwy: korelacja
network-pairs-by-layers = Pary powiązane w żadnej, w jednej, w dwóch … warstwach (liczba warstw: { $layers }): { $list }.
network-participation = Udział, czyli jak równo powiązania rozkładają się na warstwy: średnio { $mean }; aktorzy z powiązaniami: { $actors } (0: wszystkie w jednej warstwie, 1: równo).

## Regression

measure-of-regress = Regresja
measure-mrqap-name = Regresja powiązań
measure-mrqap-plain = O ile bardziej prawdopodobne jest powiązanie tam, gdzie coś innego zachodzi dla obu aktorów, przy pozostałych predyktorach równych.
measure-mrqap-exact = Metoda najmniejszych kwadratów po parach aktorów, każda para raz, jeśli wszystkie zmienne są symetryczne, w przeciwnym razie w obu porządkach; dwustronne p dla |t| przez podwójną semicząstkową permutację (double semi-partialling; Dekker, Krackhardt i Snijders 2007), p = (1 + k)/(1 + B), jego błąd z losowania √(p(1 − p)/B); do ośmiu aktorów wszystkie permutacje. Przy powiązaniach 0/1 liniowy model prawdopodobieństwa.
network-predictor = { $kind ->
    [ties] powiązanie w { $name }
    [same] to samo: { $name }
    [sender] { $name } nadawcy
    [receiver] { $name } odbiorcy
    [sum] { $name } obu
   *[difference] kwadrat różnicy: { $name }
 }
network-regress-on-nothing = Nic nie wyjaśnia powiązań; należy podać warstwy przez --on albo kolumny przez --same, --sum, --difference, --sender lub --receiver.
network-regress-no-draws = --draws 0 nie zostawia niczego do testu; należy podać liczbę 1 lub większą.
network-regress-no-direction = Powiązania w „{ $outcome }” nie mają kierunku, a więc { $option } nie ma zastosowania; należy użyć --sum { $column } albo --directed, jeśli powiązania pliku mają kierunek.
network-regress-not-a-number = „{ $column }” to dla aktora { $actor } „{ $value }”, co nie jest liczbą.
network-regress-not-a-number-hint = Kolumny klas podaje się przez --same. Gdy wartość nie jest znana, pole należy zostawić puste.
network-regress-few = Wszystkie wartości ma { $count } z { $all } aktorów; regresja wymaga trzech.
network-regress-failed = Nie można wyjaśnić powiązań: { $reason }.
network-regress-outcome-constant = „{ $outcome }” nie ma powiązań albo wszystkie są takie same; nie ma czego wyjaśniać.
network-regress-constant = Predyktor „{ $predictor }” jest taki sam dla wszystkich par i niczego nie wyjaśnia; należy go opuścić.
network-regress-collinear = Predyktor „{ $predictor }” wynika w całości z: { $others }. Jeden z nich należy opuścić.
network-regress-no-rest = Predyktory wyjaśniają „{ $outcome }” bez reszty albo jest ich tyle co par; nie zostaje nic do testu.
network-regress-left-out = { $count ->
    [one] Jednego aktora pominięto
    [few] { $count } aktorów pominięto
    [many] { $count } aktorów pominięto
   *[other] { $count } aktora pominięto
 } wraz ze wszystkimi powiązaniami, bo brakuje wartości: { $list }.
network-regress-fit = Wyjaśnienie powiązań w „{ $outcome }”: R² = { $r2 }; pary: { $pairs }, aktorzy: { $actors }.
network-head-predictor = Predyktor
network-head-coefficient = Współczynnik
network-head-standardised = Standaryzowany
network-head-p-error = ±
network-row-intercept = (wyraz wolny)
network-regress-when = { $kind ->
    [ties] { $weights ->
        [used] Na każdą jednostkę wagi w „{ $name }”
       *[other] Jeśli dwaj aktorzy są powiązani w „{ $name }”
     }
    [same] Jeśli obaj aktorzy mają tę samą wartość „{ $name }”
    [sender] Na każdą jednostkę „{ $name }” nadawcy więcej
    [receiver] Na każdą jednostkę „{ $name }” odbiorcy więcej
    [sum] Na każdą jednostkę „{ $name }” obu łącznie więcej
   *[difference] Na każdą jednostkę kwadratu różnicy „{ $name }” więcej
 }
network-regress-says = { $when }, { $sense ->
    [none] żadna różnica w powiązaniach „{ $outcome }” nie wyróżnia się z przypadku.
   *[other] { $weights ->
        [used] powiązanie w „{ $outcome }” jest { $sense ->
            [more] cięższe
           *[less] lżejsze
         } o { $amount }, przy pozostałych warunkach równych.
       *[other] powiązanie w „{ $outcome }” jest { $sense ->
            [more] bardziej prawdopodobne
           *[less] mniej prawdopodobne
         }, różnica w punktach procentowych: { $amount }, przy pozostałych warunkach równych.
     }
 }
network-regress-exact = p jest dwustronne i dokładne: wszystkie permutacje aktorów ({ $draws }), przez podwójną semicząstkową permutację.
network-regress-sampled = p jest dwustronne, przez podwójną semicząstkową permutację; liczba permutacji aktorów: { $draws }; ± to, co pozostawia otwarte ich losowanie (--draws).
network-regress-warning = Współczynnik mówi, co idzie w parze z czym wśród tych aktorów, a nie co jest przyczyną czego.

## Communities

network-bad-resolution = { $value } nie jest rozdzielczością; --resolution wymaga liczby 0 lub większej.
network-no-communities = „{ $file }” nie ma powiązań, a więc i społeczności.
network-communities-found = Społeczności: { $count }, w tym pojedynczy aktorzy: { $alone }; modularność { $modularity }{ $objective ->
    [cpm] , jakość według stałego modelu Pottsa { $quality }
   *[other] { "" }
 } (Leiden, rozdzielczość { $resolution }).
network-communities-consensus = Konsensus przebiegów ({ $runs }); dwa przebiegi są zgodne w { $nmi } (1: całkowicie, jako znormalizowana informacja wzajemna). Stabilność: udział przebiegów, w których członek jest z pozostałymi.
network-communities-null = Wobec sieci o tych samych liczbach powiązań ({ $draws }): ich średnia to { $mean }, z = { $z }, p = { $p }.
network-communities-label = Zgodność z „{ $label }”: znormalizowana informacja wzajemna { $nmi }, skorygowany indeks Randa { $rand }.
network-more-communities = i jeszcze { $count }; zob. --top, --json lub --out.
network-more-of-communities = Członkowie: --out FILE, --json. Istotność: --draws 100. Wagi { $weights }, ziarno { $seed }.
network-head-community = Nr
network-head-actors = Aktorzy
network-head-share = Udział
network-head-stability = Stabilność
network-head-best = Najwięcej powiązań

## Roles

network-roles-need-label = Role wymagają etykiety; należy podać --label i jedną z: { $list }.
network-roles-need-labels = Role wymagają etykiety, a źródło nic nie mówi o swoich aktorach. Należy podać tabelę aktorów przez --nodes: kolumnę id i po jednej kolumnie na każdą etykietę.
network-head-role = Rola
network-head-count = Liczba
network-head-expected = Oczekiwana
network-role-total = Wszystkie role
network-heading-brokers = Aktorzy, którzy najczęściej stoją między innymi: { $shown } z { $all }
network-brokers-classes = Gdzie należą: { $list }.
network-roles-note = Liczby to uporządkowane otwarte ścieżki dwukrokowe; w sieci nieskierowanej każda para liczy się dwa razy. Oczekiwana i z przy losowych powiązaniach o tej samej gęstości, przy danych wielkościach klas. Wszystkie kolumny: --out FILE, --json.

## Robustness

network-nobody = „{ $file }” nie ma aktorów.
network-head-order = Kto odchodzi pierwszy
network-head-robustness = R
network-head-half = Połowa przy
network-head-curve = Udział wciąż połączonych, gdy odchodzą kolejni →
network-order-degree = najwięcej powiązań
network-order-current-degree = najwięcej pozostałych powiązań
network-order-betweenness = największe pośrednictwo
network-order-current-betweenness = największe pozostałe pośrednictwo
network-order-random = losowo
network-robustness-note = R to średni udział największej składowej po wszystkich usunięciach (najwyżej 0,5). Połowa przy: udział aktorów, którzy odeszli, gdy zostaje połowa największej składowej. Losowo: średnia z kolejności ({ $draws }).
network-heading-gone = Bez klasy etykiety { $label }
network-head-class = Klasa
network-head-left = Pozostaje
network-head-by-chance = Przypadkiem

## Layout

network-layout-rounds = Rysowanie
network-layout-done = Aktorzy umieszczeni przez „{ $algorithm }”: { $actors } (ziarno { $seed }); rysunek ma szerokość { $width } i wysokość { $height }.
network-layout-nowhere = Niczego nie zapisano: należy podać --out places.csv lub --out drawing.svg albo --save NAME dla terytorium.
network-layout-saved = Układ „{ $name }” zachowano w { $file } (zdarzenie { $event }). Cofnięcie: milieu undo { $file }
network-layout-needs-label = Układ { $kind } rozmieszcza aktorów według etykiety; należy podać ją przez --label.
network-layout-failed = Nie można narysować sieci: { $reason }.
network-no-layout = Terytorium nie zachowuje układu „{ $name }”.
network-no-layouts = Nie zachowuje żadnego; tworzy się go przez --save NAME.
network-layouts = Zachowuje: { $list }.
network-no-places = Nikt w „{ $file }” nie ma współrzędnych.
network-no-places-hint = Mapa wymaga kolumn longitude i latitude.
network-other-classes = inne klasy
network-drawn = Rysunek jest w { $file }.

## Backbone

network-bad-level = { $value } nie jest poziomem; --level wymaga liczby między 0 a 1.
network-filter-of-projects = Filtr { $filter } czyta udziały; dla powiązań należy użyć disparity lub noise-corrected.
network-backbone-failed = Nie można przetestować powiązań: { $reason }.
network-backbone-kept = Powiązania ponad przypadek: { $kept } z { $tested }, na poziomie { $level } (filtr { $filter }, korekta { $correction }); dotykają aktorów: { $actors } z { $all }.
network-head-from = Od
network-head-to = Do
network-head-weight = Waga

network-estimated = Pośrednictwo oszacowano na podstawie { $samples } z { $population } aktorów; przy ufności 95% żadna wartość nie odbiega o więcej niż { $bound }, co stanowi { $share } największej możliwej.
