# Polish: panels of ties made from a territory

# --- findings ---
tie-panel-overlap = Fale { $earlier } i { $later } nakładają się: co przypada na obie, stoi w obu, a zmiana między nimi wygląda na mniejszą, niż jest.
tie-panel-chosen = Wybrano aktorów: { $actors } z { $candidates }, którzy mogliby być w panelu.
tie-panel-composition = Między falami przychodzą lub odchodzą aktorzy: { $actors } z { $all }.
tie-panel-mixed-direction = Kierunek ma { $directed } z { $all } powiązań „{ $network }”; skoro nie mają go wszystkie, nie używa się żadnego.
tie-panel-wave-empty = Sieć „{ $network }” nie ma w fali { $wave } żadnego powiązania.
tie-panel-no-change = Sieć „{ $network }” nie zmienia się od { $from } do { $to }: okres nic nie mówi o tym, jak powiązania powstają lub się kończą.
tie-panel-few-kept = Fale { $from } i { $to } sieci „{ $network }” mają niewiele wspólnych powiązań (Jaccard { NUMBER($jaccard, maximumFractionDigits: 2) }; pożądane 0,3 lub więcej). Model, w którym powiązania przychodzą i odchodzą po jednym, może nie pasować.
tie-panel-hardly-kept = Fale { $from } i { $to } sieci „{ $network }” nie mają prawie żadnego wspólnego powiązania (Jaccard { NUMBER($jaccard, maximumFractionDigits: 2) }). Nie są to dwa stany jednej sieci, która zmienia się krok po kroku; należy wziąć fale bliższe lub powiązania, które trwają dłużej.
tie-panel-few-changes = Sieć „{ $network }” ma łącznie we wszystkich okresach { $changes ->
    [one] { $changes } zmianę
    [few] { $changes } zmiany
    [many] { $changes } zmian
   *[other] { $changes } zmiany
}; poniżej { $enough } prawie nie da się odróżnić jednego efektu od drugiego.
tie-panel-only-gained = Od { $from } do { $to } powiązania sieci „{ $network }” tylko przybywają: okres nic nie mówi o tym, jak powiązania się kończą.
tie-panel-only-lost = Od { $from } do { $to } powiązania sieci „{ $network }” tylko się kończą: okres nic nie mówi o tym, jak powiązania powstają.
tie-panel-attribute-unknown = „{ $attribute }” nie jest znane dla żadnego aktora panelu; pominięto.
tie-panel-attribute-constant = „{ $attribute }” nie odróżnia żadnej pary aktorów od innej; pominięto.
tie-panel-attribute-gaps = „{ $attribute }” nie jest znane w { $unknown } z { $all } przypadków; liczą się jako braki.
tie-panel-no-coordinates = Aktorzy bez współrzędnych: { $actors } z { $all } ({ NUMBER($share, maximumFractionDigits: 0) }%); brakuje ich odległości.
tie-panel-far-away = „{ $actor }” leży { NUMBER($km, maximumFractionDigits: 0) } km od pozostałych aktorów swojego kraju (mediana): za morzem albo z błędnymi współrzędnymi.
tie-panel-proximity-unknown = Bliskość „{ $proximity }” nie jest znana dla żadnej pary; pominięto.
tie-panel-proximity-constant = Bliskość „{ $proximity }” wynosi { NUMBER($value, maximumFractionDigits: 2) } dla każdej pary; pominięto.
tie-panel-proximity-gaps = Bliskość „{ $proximity }” nie jest znana dla { NUMBER($share, maximumFractionDigits: 1) }% par; liczą się jako braki.
tie-panel-social-no-earlier = Bliskość społeczną odczytuje się z czasu przed każdym okresem; pierwszy okres takiego nie ma albo żadna sieć nie ma aktorów po obu stronach. Pominięto. Należy podać czas przed pierwszą falą.
tie-panel-cross-layer-explained = Powiązania z warstwy „{ $layer }” wyjaśnia ten panel, więc nie są danym atrybutem jego par; pominięto.

# --- why there is no panel ---
tie-panel-refused-waves = Panel wymaga co najmniej dwóch fal; { $waves ->
    [one] podano { $waves }
    [few] podano { $waves }
    [many] podano { $waves }
   *[other] podano { $waves }
}.
tie-panel-refused-no-network = Nic nie mówi, która sieć ma być wyjaśniana.
tie-panel-refused-network-twice = O sieć „{ $network }” pyta się dwa razy.
tie-panel-refused-wave-days = Fala „{ $wave }” wymaga dnia albo pierwszego i ostatniego dnia, w tej kolejności.
tie-panel-refused-wave-twice = Dwie fale nazywają się „{ $wave }”.
tie-panel-refused-order = Fala „{ $later }” nie następuje po fali „{ $earlier }”. Fale należy podać w kolejności czasu.
tie-panel-refused-outside = Fala „{ $wave }” nie leży w obrębie { $known }, czyli odczytanego czasu.
tie-panel-refused-same-period = { $before } nie jest przed falą „{ $wave }”. Bliskość społeczna z tego samego okresu jest kolista: składa się z powiązań, które ma wyjaśniać.
tie-panel-refused-actors = { $actors ->
    [0] Nie znaleziono żadnego aktora
    [one] Znaleziono jednego aktora
    [few] Znaleziono { $actors } aktorów
    [many] Znaleziono { $actors } aktorów
   *[other] Znaleziono { $actors } aktora
} do panelu; potrzeba co najmniej { $needed }.
tie-panel-refused-many-actors = Liczba aktorów ({ $actors }) jest większa, niż panel może pomieścić; najwięcej to { $most }. Należy podać regiony lub grupy albo poprosić tylko o najaktywniejszych.
tie-panel-refused-no-ties = Aktorzy panelu ({ $actors }) nie mają w żadnej fali powiązań ze sobą nawzajem.
tie-panel-refused-network = Nie można zbudować sieci: { $reason }.
