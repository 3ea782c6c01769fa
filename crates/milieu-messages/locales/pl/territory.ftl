# Findings of the checks on records.
territory-nothing-to-remove = W tabeli { $table } nie ma rekordu „{ $key }” do usunięcia.
territory-unknown-actor = Żaden aktor nie ma klucza „{ $key }”; wiersz pominięto.
territory-unknown-project = Żaden projekt nie ma klucza „{ $key }”; wiersz pominięto.
territory-tie-with-itself = Aktor „{ $key }” jest powiązany sam ze sobą; wiersz pominięto.
territory-weight-not-positive = Waga { $value } nie jest liczbą większą od zera; wiersz pominięto.
territory-not-finite = Wartość pola { $field } nie jest liczbą skończoną; wiersz pominięto.
territory-negative = Wartość pola { $field } jest ujemna ({ $value }); wiersz pominięto.
territory-not-a-share = Wartość pola { $field } wynosi { $value }, a nie leży między 0 a 1; wiersz pominięto.
territory-dates-reversed = Daty są odwrócone: od { $from } do { $until }; wiersz pominięto.
territory-off-the-globe = Długość geograficzna { $longitude } i szerokość { $latitude } nie leżą na globie; wiersz pominięto.
territory-off-the-scale = Odpowiedź { $value } wykracza poza skalę od { $from } do { $to }; wiersz pominięto.
