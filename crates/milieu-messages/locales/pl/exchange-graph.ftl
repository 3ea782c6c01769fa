# Polish: network files, boundaries, duplicates, repaired text.

# Pairs of actors that may be one.
duplicates-same-name = „{ $a }” i „{ $b }” to ta sama nazwa poza pisownią i formą prawną ({ $place }); podobieństwo { $score } na 100.
duplicates-similar-name = „{ $a }” i „{ $b }” to prawie ta sama nazwa ({ $place }); podobieństwo { $score } na 100.
duplicates-same-postcode = ten sam kod pocztowy
duplicates-same-town = ta sama miejscowość
duplicates-other-town = różne miejscowości
duplicates-near = w odległości do jednego kilometra
duplicates-far = w odległości { $km } km
duplicates-place-silent = o ich miejscach nie wiadomo niczego, co by rozstrzygało

# Text that was read wrongly.
mojibake-repaired = „{ $before }” to tekst odczytany w złym kodowaniu; przyjęto „{ $after }”.

# Network files.
graph-not-the-format = To nie jest plik { $format }; brakuje: { $wanted }.
graph-markup-broken = Znaczniki są zepsute przy bajcie { $at }: { $detail }.
graph-declaration-refused = Plik deklaruje typ dokumentu przy bajcie { $at }. Takie deklaracje mogą posłużyć do zapełnienia pamięci i są odrzucane; należy usunąć ten wiersz albo zapisać sieć na nowo.
graph-entity-unknown = Plik używa encji „{ $name }” przy bajcie { $at }, której sam XML nie zna.
graph-too-deep = Elementy są zagnieżdżone głębiej niż { $limit }; w pliku sieci nigdy tak nie jest.
graph-too-many-nodes = Liczba węzłów zapowiedzianych w pliku: { $count }; czyta się najwyżej { $limit }.
graph-syntax = Wiersz { $line }: oczekiwano: { $wanted }, znaleziono: „{ $found }”.
graph-encoding-guessed = Plik nie podaje kodowania i nie jest w UTF-8; odczytano go jako { $encoding }. Należy sprawdzić znaki diakrytyczne.
graph-more-graphs = Plik zawiera jeszcze { $count } { $count ->
    [one] sieć
    [few] sieci
    [many] sieci
   *[other] sieci
  }; czyta się tylko pierwszą.
graph-nested = { $count } { $count ->
    [one] sieć wewnątrz węzła odczytano
    [few] sieci wewnątrz węzłów odczytano
    [many] sieci wewnątrz węzłów odczytano
   *[other] sieci wewnątrz węzłów odczytano
  } jako część całości; zagnieżdżenie pominięto.
graph-drawing-left-out = { $count } { $count ->
    [one] szczegół rysunku (kolor, wielkość, miejsce)
    [few] szczegóły rysunku (kolory, wielkości, miejsca)
    [many] szczegółów rysunku (kolory, wielkości, miejsca)
   *[other] szczegółu rysunku (kolory, wielkości, miejsca)
  } pominięto.
graph-hyperedges-left-out = { $count } { $count ->
    [one] powiązanie o więcej niż dwóch końcach
    [few] powiązania o więcej niż dwóch końcach
    [many] powiązań o więcej niż dwóch końcach
   *[other] powiązania o więcej niż dwóch końcach
  } pominięto.
graph-ports-left-out = { $count } { $count ->
    [one] port węzła
    [few] porty węzłów
    [many] portów węzłów
   *[other] portu węzłów
  } pominięto.
graph-changing-values = { $count } { $count ->
    [one] wartość zmieniającą się w czasie
    [few] wartości zmieniające się w czasie
    [many] wartości zmieniających się w czasie
   *[other] wartości zmieniającej się w czasie
  } pominięto; zachowano pierwszą wartość każdego atrybutu.
graph-node-twice = Węzeł „{ $id }” stoi w sieci dwa razy; liczy się pierwszy.
graph-node-without-id = Węzeł nie ma identyfikatora; pominięto go.
graph-edge-to-nobody = Powiązanie wskazuje „{ $id }”, który nie jest węzłem sieci; powiązanie pominięto.
graph-edge-without-end = Powiązaniu brakuje jednego z końców; pominięto je.
graph-weight-not-finite = Waga { $weight } nie jest skończona; powiązanie pominięto.
graph-weight-not-a-number = Waga „{ $weight }” nie jest liczbą; powiązanie pominięto.
graph-value-not-of-type = „{ $value }” atrybutu „{ $name }” nie jest typu { $kind }; wartość pominięto.
graph-key-unknown = Podano wartość dla klucza atrybutu „{ $key }”, którego plik nie deklaruje; wartość pominięto.
graph-section-left-out = Sekcja „*{ $name }” nie jest częścią sieci; pominięto ją.
graph-line-left-out = Wiersz „{ $text }” do niczego tu nie pasuje; pominięto go.
graph-vertex-out-of-range = Wiersz „{ $text }” nie wskazuje wierzchołka sieci; pominięto go.
graph-not-two-mode = Plik nazywa się dwumodalnym, ale część powiązań zostaje w obrębie jednego trybu; odczytano go jako sieć jednomodalną.
graph-labels-missing = { $count } { $count ->
    [one] węzeł nie ma
    [few] węzły nie mają
    [many] węzłów nie ma
   *[other] węzła nie ma
  } etykiety; zastępuje ją numer.
graph-symmetric = Każde powiązanie stoi wraz z odwrotnym o tej samej sile: sieć przyjęto za nieskierowaną.
graph-cells-missing = { $count } { $count ->
    [one] komórkę macierzy oznaczono
    [few] komórki macierzy oznaczono
    [many] komórek macierzy oznaczono
   *[other] komórki macierzy oznaczono
  } jako brak; o powiązaniu nic nie wiadomo i żadnego się nie odczytuje.
graph-cells-too-many = { $count } { $count ->
    [one] wartość następuje
    [few] wartości następują
    [many] wartości następuje
   *[other] wartości następuje
  } po ostatniej komórce macierzy; pominięto.
graph-no-heading = Pierwszy wiersz nie nazywa kolumn; dwie pierwsze kolumny przyjęto za końce powiązań.
graph-direction-assumed = Żadna kolumna nie mówi, czy powiązania są skierowane; powiązania produktów i pieniędzy przyjęto za skierowane, pozostałe nie.
graph-layer-unknown = { $count } { $count ->
    [one] powiązanie należy
    [few] powiązania należą
    [many] powiązań należy
   *[other] powiązania należy
  } do relacji „{ $name }”, która nie jest żadną z warstw; { $count ->
    [one] trafia
    [few] trafiają
    [many] trafiają
   *[other] trafiają
  } do warstwy „{ $layer }” i { $count ->
    [one] zachowuje
    [few] zachowują
    [many] zachowują
   *[other] zachowują
  } nazwę jako atrybut.
graph-ties-merged = { $count } { $count ->
    [one] powiązanie powtarza
    [few] powiązania powtarzają
    [many] powiązań powtarza
   *[other] powiązania powtarza
  } inne z tej samej warstwy i tego samego czasu; wagi zsumowano.
graph-time-not-a-date = Czas „{ $text }” nie jest ani datą, ani rokiem; ten koniec pozostaje otwarty.

# What a format cannot hold.
graph-attributes-not-held = Format nie ma miejsca na te atrybuty: { $names }.
graph-attribute-renamed = Atrybut „{ $name }” zapisano jako „{ $other }”, bo format sam używa tej nazwy.
graph-attribute-mixed-types = Atrybut „{ $name }” zawiera wartości kilku typów; zapisano go w najszerszym.
graph-types-not-held = Format nie ma typów; przy ponownym odczycie te atrybuty mogą zostać wzięte za inny typ: { $names }.
graph-characters-not-held = Znaki sterujące, których XML nie może zawierać, zapisano jako „�”.
graph-ids-not-held = { $count } { $count ->
    [one] węzeł zapisano
    [few] węzły zapisano
    [many] węzłów zapisano
   *[other] węzła zapisano
  } według etykiety; format nie ma obok niej miejsca na identyfikator.
graph-labels-changed = Zmieniono cudzysłowy, końce wierszy lub zewnętrzne odstępy w { $count } { $count ->
    [one] etykiecie
    [few] etykietach
    [many] etykietach
   *[other] etykiety
  }; format nie może ich zawierać.
graph-times-not-held = Format nie ma miejsca na czasy { $count } { $count ->
    [one] węzła lub powiązania
    [few] węzłów i powiązań
    [many] węzłów i powiązań
   *[other] węzła i powiązania
  }.
graph-parallel-not-held = { $count } { $count ->
    [one] powiązanie równoległe dodano
    [few] powiązania równoległe dodano
    [many] powiązań równoległych dodano
   *[other] powiązania równoległego dodano
  } do innego; format zawiera jedno powiązanie na parę.
graph-zero-not-held = { $count } { $count ->
    [one] powiązanie o wadze zero
    [few] powiązania o wadze zero
    [many] powiązań o wadze zero
   *[other] powiązania o wadze zero
  } pominięto; format bierze zero za brak powiązania.
graph-direction-not-held = Format nie mówi o każdym powiązaniu, czy jest skierowane; przy ponownym odczycie powiązania mogą zostać wzięte za drugi rodzaj.

# Boundaries of regions.
geometry-packed = Nie można rozpakować „{ $file }”: { $detail }.
geometry-too-large = „{ $file }” zawiera po rozpakowaniu więcej bajtów niż { $limit }; więcej się nie czyta.
geometry-not-geometry = „{ $file }” nie jest ani kolekcją obiektów GeoJSON, ani topologią TopoJSON ({ $detail }).
geometry-without-code = Region nie ma kodu; pominięto go.
geometry-code-unreadable = „{ $code }” nie jest kodem regionu; region pominięto.
geometry-code-twice = { $count } { $count ->
    [one] region powtarza
    [few] regiony powtarzają
    [many] regionów powtarza
   *[other] regionu powtarza
  } kod; liczy się pierwszy z każdym kodem.
geometry-no-regions = Plik nie zawiera regionu z kodem.
geometry-level-differs = Region { $code } podaje szczebel { $level }; jego kod mówi co innego i to on się liczy.
geometry-broken = Granica { $code } jest uszkodzona; pominięto ją, region zachowano.
geometry-not-degrees = Granica { $code } nie jest podana w stopniach długości i szerokości geograficznej (EPSG 4326); pominięto ją. Należy poprosić o plik w tej postaci.
geometry-nearest = „{ $name }” leży { $km } km poza wszystkimi regionami i otrzymuje najbliższy, { $region }: uproszczone granice ścinają wybrzeże.
geometry-nowhere = „{ $name }” nie leży w żadnym regionie ani w promieniu { $km } km od żadnego; nie otrzymuje regionu.
geometry-other-country = „{ $name }” ma według danych być w kraju { $country }, ale współrzędne leżą w { $region }; nie otrzymuje regionu.
geometry-point-unusable = Współrzędne „{ $name }” (długość { $longitude }, szerokość { $latitude }) nie są użytecznym miejscem; nie otrzymuje regionu.
