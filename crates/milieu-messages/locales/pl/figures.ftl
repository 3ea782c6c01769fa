# Titles and descriptions of figures.
figure-factors-title = Sześć czynników: { $region }
figure-factors-description = Jeden wiersz na czynnik: kropka to mediana wyniku ze wszystkich przebiegów, pas obejmuje dziewięć przebiegów na dziesięć. Romb oznacza czynnik słaby.
figure-ternary-title = Typ sieci: { $region }
figure-ternary-description = Każdy wierzchołek to typ czysty; duża kropka to oceniana sieć, mniejsze kropki to wcześniejsze okresy, a obszar zacieniony pokazuje, gdzie sieć może leżeć równie dobrze.
figure-evidence-title = Świadectwa na rzecz typu: { $region }
figure-evidence-description = Jeden słupek na cechę; słupki w prawo przemawiają za typem najbliższym, słupki w lewo za drugim. Ich suma to różnica kwadratów odległości.
figure-network-title = Powiązania wiedzy w regionie: { $region }
figure-network-description = Jeden znak na aktora, o kształcie zależnym od grupy; im więcej powiązań, tym znak większy i bliżej środka. Gatekeeperzy są otoczeni pierścieniem i podpisani.
figure-groups-title = Kto z kim współpracuje: { $region }
figure-groups-description = Powiązania wiedzy między grupami aktorów w regionie; wewnątrz grupy każde powiązanie liczy się raz.
figure-systemic-title = Podejście liniowe czy systemowe: { $region }
figure-systemic-description = Siedem wierszy tabeli 2 raportu założycielskiego, od liniowego po lewej do systemowego po prawej; wiersze bez danych nie mają słupka.
figure-course-title = Przebieg czynników: { $region }
figure-course-description = Jedna linia na czynnik przez kolejne okresy, umieszczona w układzie odniesienia ostatniego okresu.
