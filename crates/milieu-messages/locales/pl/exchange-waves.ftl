# Polish: panels of networks and behaviours, and study files.

waves-more = jeszcze { $count } tego rodzaju: { $code }

## The study file

waves-study-encoding = Plik badania nie jest w UTF-8. Należy zapisać go jako UTF-8.
waves-study-wrong = { $detail }. Należy to poprawić albo sprawdzić w opisie plików badania, co może tu stać.
waves-key-unknown = „{ $key }” nie jest tu znane. Znane są: { $known }.
waves-double-brackets = To jest lista sekcji: jej nazwę należy pisać w podwójnych nawiasach kwadratowych, raz na każdą.
waves-no-data = Nie ma danych: należy dodać sekcję [data], która wymienia sieci i zachowania.
waves-data-and-groups = Jest zarówno [data], jak i [[group]]. Należy dać każdej grupie własne [group.data] albo opuścić grupy.
waves-groups-differ = Grupy „{ $first }” i „{ $second }” nie zawierają tego samego: { $names }. O wszystkie grupy pyta się jednym modelem, więc każda potrzebuje wszystkiego.
waves-nothing-to-explain = Nie ma ani sieci, ani zachowania do wyjaśnienia. Należy dodać [[data.network]] lub [[data.behaviour]].
waves-nameless = Nazwa jest pusta. Należy nazwać to, co się tu czyta.
waves-one-source = „{ $name }” wymaga dokładnie jednego źródła: pliku albo kolumn pliku aktorów (lub tego, co te kolumny mówią o dwóch aktorach).
waves-no-files = „{ $name }” nie ma plików. Należy podać jeden na każdą falę albo jeden na wszystkie.
waves-of-what = „{ $name }” nie jest odczytaną siecią dwumodalną. Należy wpisać jej nazwę i sprawdzić, czy jej sekcja jest poprawna.
waves-no-actor-file = Nie można odszukać kolumn { $columns }, bo aktorzy nie pochodzą z pliku. Do danych należy dodać actors = "…".
waves-no-column = „{ $file }” nie ma kolumny „{ $column }”. Kolumny: { $columns }.
waves-width = Kolumny wartości: { $found }; oczekiwano { $wanted } (jedna dla stałej, po jednej na okres lub falę dla tego, co się zmienia).
waves-matrices = Macierze „{ $name }”: { $found }; oczekiwano { $wanted } (jedna dla stałej, po jednej na okres lub falę dla tego, co się zmienia).

## Actors and waves

waves-no-actors = Nic nie mówi, kim są aktorzy. Do danych należy dodać actors = "actors.csv" albo actors = (ich liczba); listy powiązań nie pokazują, kto nie ma żadnego.
waves-few-actors = Liczba aktorów: { $count }; sieć wymaga co najmniej dwóch.
waves-actor-unnamed = Aktor nie ma nazwy. Należy ją uzupełnić albo usunąć wiersz.
waves-rows-above = { $count ->
    [one] Pominięto jeden wiersz
    [few] Pominięto { $count } wiersze
    [many] Pominięto { $count } wierszy
   *[other] Pominięto { $count } wiersza
 } nad nagłówkami.
waves-unknown-name = „{ $name }” nie jest żadnym z aktorów ani odbiorców. Należy poprawić nazwę albo dodać ją do ich listy.
waves-name-twice = „{ $name }” stoi dwa razy. Każdą nazwę można podać raz.
waves-rows = Aktorzy lub wiersze: { $found }; oczekiwano { $wanted }. Wszystkie fale i atrybuty muszą dotyczyć tych samych aktorów w tej samej kolejności; kogo jeszcze nie było, ma wiersz z NA i okres obecności w pliku składu.
waves-columns = Kolumny wartości: { $found }; oczekiwano { $wanted }.
waves-row-length = Wartości w wierszu: { $found }; oczekiwano { $wanted }. Należy poszukać brakującego lub dodatkowego separatora.
waves-differ = Liczba fal: „{ $name }” ma { $found }, „{ $first }” ma { $wanted }. Wszystkie muszą mieć ich tyle samo.
waves-few = Liczba fal: { $count }; model zmiany wymaga co najmniej dwóch.
waves-out-of-order = Fale nie są w kolejności czasu albo jedna stoi dwa razy: { $waves }. Należy uporządkować je od pierwszej do ostatniej.

## Ties

waves-tie-code = „{ $value }” nie jest kodem powiązania. Kody to 0, 1, 10 (niemożliwe), 11 (dane) i NA; inne kody braków podaje się przez missing = […], a przez threshold = … wartość, od której jest powiązanie, jeśli plik zawiera wartości.
waves-self-ties = { $count ->
    [one] Jeden aktor jest powiązany sam ze sobą
    [few] { $count } aktorzy są powiązani sami ze sobą, pierwszy tutaj
    [many] { $count } aktorów jest powiązanych samych ze sobą, pierwszy tutaj
   *[other] { $count } aktora jest powiązane samo ze sobą, pierwszy tutaj
 }; takie powiązania nie są częścią modelu i są pominięte.
waves-ties-twice = { $count ->
    [one] Jedno powiązanie powtarza się tutaj; liczy się raz.
    [few] { $count } powiązania się powtarzają, pierwsze tutaj; każde liczy się raz.
    [many] { $count } powiązań się powtarza, pierwsze tutaj; każde liczy się raz.
   *[other] { $count } powiązania się powtarza, pierwsze tutaj; każde liczy się raz.
 }
waves-tie-contradicts = Powiązanie stało już z kodem { $first }, a tutaj stoi z { $second }. Należy zostawić jeden z dwóch wierszy.
waves-not-symmetric = Sieć nie ma kierunku, ale od „{ $first }” do „{ $second }” stoi { $there }, a z powrotem { $back }. Należy poprawić jedno, podać symmetrise = "either" lub "both" albo nazwać sieć skierowaną.
waves-list-columns = Lista powiązań ma co najmniej dwie kolumny, od i do; tutaj jest jedna. Przez separator = "…" należy podać, jaki separator między nimi stoi.
waves-list-heading = „{ $from }, { $to }” przyjęto za nagłówki. Dla pewności należy nazwać je from i to.
waves-end-missing = Tutaj nikogo nie wskazano. Należy uzupełnić oba końce powiązania albo usunąć wiersz.
waves-no-wave-column = Plik ma zawierać kilka fal, a nie ma kolumny „wave”. Należy ją dodać, podać jeden plik na każdą falę albo podać cuts dla zdarzeń z datą.
waves-wave-missing = Wiersz nie podaje swojej fali. Należy ją uzupełnić.
waves-wave-unknown = „{ $wave }” nie jest żadną z fal.
waves-order-unknown = W jakiej kolejności następują fale { $waves }? Do danych należy dodać waves = […].
waves-no-time-column = Podano cuts, a plik nie ma kolumny „time” ani „date”.
waves-time = „{ $value }” nie jest czasem tego rodzaju co cuts (liczba albo dzień, np. 2015-12-31).
waves-time-reversed = Czasy są odwrócone: od { $from } do { $to }.
waves-cut = „{ $value }” nie może stać w cuts: wszystkie muszą być liczbami albo wszystkie dniami, np. 2015-12-31.
waves-window = „{ $value }” nie jest długością czasu większą od zera, która pasuje do cuts. Obok liczb należy pisać liczbę, obok dni "2 years" lub "90 days".
waves-window-without-cuts = Podano window bez cuts. Należy dodać cuts = […], chwile, w których ogląda się sieć.
waves-cuts-of-several = „{ $name }” ma cuts i kilka plików. Wszystkie zdarzenia z datą należy umieścić w jednym pliku.
waves-events-outside = { $count ->
    [one] Jedno zdarzenie nie liczy się
    [few] { $count } zdarzenia nie liczą się
    [many] { $count } zdarzeń nie liczy się
   *[other] { $count } zdarzenia nie liczy się
 } w żadnej fali: miejsce poza cuts i ich oknami.
waves-option-unused = „{ $key }” nie ma zastosowania do „{ $name }”: jest ono innego rodzaju albo jego pliki mają inny format. Należy to opuścić.
waves-receivers-gathered = Odbiorcy „{ $name }” to ci, których wymieniają jego pliki ({ $count }). Jeśli można było wybrać także innych, należy wymienić ich przez receivers = ….

## Graph files

waves-graph-format = Plik nie jest plikiem Pajek, GraphML, GEXF ani UCINET.
waves-graph-loss = Części sieci nie da się odczytać. { $what }
waves-graph-two-mode = Plik zawiera sieć dwumodalną. Należy dodać kind = "twomode" albo wziąć inny plik.
waves-graph-one-mode = Plik nie zawiera sieci dwumodalnej. Dla Pajek należy zacząć od *Vertices, liczby wszystkich i liczby aktorów.
waves-graph-vertex-times = Czasów wierzchołków się nie czyta. Kiedy aktorzy są obecni, należy podać w pliku składu.
waves-graph-relations = Plik zawiera kilka relacji: { $relations }. Należy wybrać jedną przez relation = "…".
waves-graph-no-relation = Plik nie zawiera relacji „{ $relation }”.
waves-graph-several = Plik zawiera kilka sieci ({ $found }) obok innych plików. Należy podać jeden plik na wszystkie fale albo po jednej sieci w każdym.
waves-graph-times = Przedziały w pliku sięgają do { $last } i nie mówią, ile jest fal. Należy dodać waves = […] do danych albo cuts do sieci.
waves-graph-times-and-networks = Plik zawiera kilka sieci i powiązania z przedziałami czasu. Jedno i drugie wskazuje fale; należy zostawić jedno.

## Attributes

waves-number = „{ $value }” nie jest liczbą. Kody braków podaje się przez missing = […].
waves-not-whole = { $value } nie jest liczbą całkowitą, jakimi są wartości zachowania. Należy ją zaokrąglić lub zakodować albo podać jako współzmienną.
waves-behaviour-missing = W fali { $wave } „{ $name }” nie zaobserwowano u nikogo.
waves-covariate-wave-missing = W kolumnie { $wave } „{ $name }” nie ma wartości dla nikogo.
waves-all-missing = „{ $name }” nie ma nigdzie wartości. Należy poszukać błędnego kodu braków albo to opuścić.
waves-no-variation = „{ $name }” ma wszędzie tę samą wartość; nie da się oszacować żadnego jego efektu.
waves-degrees = { $value } wykracza poza { $limit } stopni. Kolumny to szerokość, potem długość geograficzna.
waves-spell-pairs = Czasy ({ $count }) nie tworzą par od–do. Każdy okres obecności ma dwa.
waves-spell-outside = Okres obecności od { $from } do { $to } leży poza falami od 1 do { $waves }. Czas liczy się falami od jednego; części fali są dozwolone.
waves-spell-reversed = Okres obecności kończy się ({ $to }), zanim się zacznie ({ $from }).
waves-spells-overlap = Okres obecności od { $from } do { $to } nakłada się na inny tego samego aktora. Należy je połączyć.

## The panel as a whole

waves-network-empty = „{ $network }” nie ma w fali { $wave } żadnego powiązania.
waves-network-full = W „{ $network }” w fali { $wave } wszyscy są powiązani ze wszystkimi.
waves-network-missing = O „{ $network }” w fali { $wave } niczego nie zaobserwowano.
waves-unchanged = „{ $network }” nie zmienia się od fali { $from } do fali { $to }; z tego okresu niczego nie można się nauczyć. Należy sprawdzić, czy nie podano pliku dwa razy.
waves-structural-broken = W „{ $network }” { $count ->
    [one] jeden wpis strukturalny
    [few] { $count } wpisy strukturalne
    [many] { $count } wpisów strukturalnych
   *[other] { $count } wpisu strukturalnego
 } z fali { $from }: w fali { $to } wartość była inna; w okresie między nimi liczy się wartość strukturalna.
waves-ties-of-absent = W „{ $network }” { $count ->
    [one] jedno powiązanie dotyczy
    [few] { $count } powiązania dotyczą
    [many] { $count } powiązań dotyczy
   *[other] { $count } powiązania dotyczy
 } w fali { $wave } aktorów, których wtedy nie ma; takie powiązania się nie liczą. Należy zakodować je jako NA albo poprawić skład.
