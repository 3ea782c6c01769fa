# Deutsch: Indikatoren

### Indikatoren aus Statistik und Befragung, Fragen der Befragung, Aufnahmefähigkeit eines Akteurs

## Innovationsimpuls

indicator-IS01-name = Nachfrage als Auslöser
indicator-IS01-plain = Der Anteil der innovierenden Akteure, die Kunden, Anwender oder neue Bedürfnisse in Gang gesetzt haben.
indicator-IS02-name = Saldo der Impulse
indicator-IS02-plain = Ob eher die Nachfrage als Kostendruck, Ausrüstung oder neue Technologie Innovation auslöst.
indicator-IS03-name = Lernen zwischen Anwendern und Herstellern
indicator-IS03-plain = Der Anteil der Paare von Käufer und Lieferant in der Region, die auch Wissen austauschen.
indicator-IS04-name = Integration der Lieferkette
indicator-IS04-plain = Wie viel von ihrem Handel mit anderen die Akteure der Region innerhalb der Region treiben.
indicator-IS05-name = Marktexposition
indicator-IS05-plain = Wie viel des Umsatzes der Branchen der Region im Ausland verdient wird.
indicator-IS06-name = Zug wachsender Märkte
indicator-IS06-plain = Ob die Region in Branchen arbeitet, deren Märkte schneller wachsen als andere.
indicator-IS07-name = Technologieschub
indicator-IS07-plain = Der Anteil der innovierenden Akteure, die Forschungsergebnisse, Patente oder Ausrüster in Gang gesetzt haben.
indicator-IS08-name = Kostendruck
indicator-IS08-plain = Der Anteil der Akteure, die der Preiswettbewerb in Gang setzt.
indicator-IS09-name = Zug der Regulierung
indicator-IS09-plain = Der Anteil der Projekte, die eine Norm, eine Sicherheits- oder eine Umweltvorschrift ausgelöst hat.

## Aufnahmefähigkeit

indicator-RE01-name = Qualifizierte Personen
indicator-RE01-plain = Der Anteil der Beschäftigten mit Tertiärabschluss.
indicator-RE02-name = Lebenslanges Lernen
indicator-RE02-plain = Der Anteil der Erwachsenen oder der Unternehmen, die weiter lernen.
indicator-RE03-name = Spezialisierte Fähigkeiten
indicator-RE03-plain = Ob Fachkräfte der Technik und des Handwerks hier häufiger sind als anderswo.
indicator-RE04-name = Personen je Einheit FuE
indicator-RE04-plain = Wie viele qualifizierte Personen in einer Industrieklasse hinter jeder Einheit Forschungsgeld stehen.
indicator-RE05-name = Kognitive Nähe der Beziehungen
indicator-RE05-plain = Ob Akteure mehr mit denen zusammenarbeiten, die Ähnliches wissen, als zufällige Paare es täten.
indicator-RE06-name = Beziehungen im Lernbereich
indicator-RE06-plain = Der Anteil der Beziehungen, die zum Lernen weder zu nah noch zu fern sind.
indicator-RE07-name = Absorptionsbasis
indicator-RE07-plain = Der Anteil der Akteure mit Ingenieuren, eigener Forschung, Weiterbildung oder einem zertifizierten Verfahren.
indicator-RE08-name = Vielfalt innerhalb der Akteure
indicator-RE08-plain = Wie verschieden die Kompetenzen sind, die ein Akteur hat.
indicator-RE09-name = Tempo der Übernahme
indicator-RE09-plain = Wie lange es dauert, bis die Hälfte der Akteure nutzt, was der erste nutzt.

## Profil von Region und Netzwerk: Zeilen a bis c von Tabelle 1

indicator-RG01-name = Randlage
indicator-RG01-plain = Wie weit die Region nach Erreichbarkeit und Einkommen vom Zentrum entfernt ist.
indicator-RG02-name = Mischung der Technologieklassen
indicator-RG02-plain = Wie viel der Beschäftigung im verarbeitenden Gewerbe eine Technologieklasse hat.
indicator-RG03-name = Größenstruktur
indicator-RG03-plain = Wie viel der Beschäftigung auf kleine und mittlere Unternehmen oder auf die fünf größten entfällt.
indicator-RG04-name = Innovative KMU
indicator-RG04-plain = Der Anteil der kleinen und mittleren Unternehmen, die etwas Neues herausgebracht haben.
indicator-KB01-name = Analytische Wissensbasis
indicator-KB01-plain = Wie häufig wissenschaftsbasierte Berufe hier sind, verglichen mit anderswo.
indicator-KB02-name = Synthetische Wissensbasis
indicator-KB02-plain = Wie häufig ingenieurbasierte Berufe hier sind, verglichen mit anderswo.
indicator-KB03-name = Symbolische Wissensbasis
indicator-KB03-plain = Wie häufig kreative Berufe hier sind, verglichen mit anderswo.
indicator-KI01-name = Spillover
indicator-KI01-plain = Wie viel Wissen unbeabsichtigt ankommt: durch Personalwechsel, Nachahmung, räumliche Nähe.
indicator-KI02-name = Interaktives Lernen
indicator-KI02-plain = Wie viel Wissen durch informellen, wiederholten Austausch ankommt.
indicator-KI03-name = Gemeinsame Projekte
indicator-KI03-plain = Wie viel Wissen durch formale gemeinsame Projekte ankommt.

## Technologieintensität des verarbeitenden Gewerbes

indicator-ST01-name = Exportanteil einer Technologieklasse
indicator-ST01-plain = Wie viel der Exporte des verarbeitenden Gewerbes auf eine Industrieklasse entfällt.
indicator-ST02-name = Beschäftigungsanteil im verarbeitenden Gewerbe
indicator-ST02-plain = Wie viel der Beschäftigung im verarbeitenden Gewerbe auf eine Industrieklasse entfällt.
indicator-ST03-name = Wertschöpfungsanteil
indicator-ST03-plain = Wie viel der Wertschöpfung im verarbeitenden Gewerbe auf eine Industrieklasse entfällt.
indicator-ST04-name = Anteil an aller Beschäftigung
indicator-ST04-plain = Wie viele aller Beschäftigten in einer Industrieklasse arbeiten.
indicator-ST05-name = Veränderung des Beschäftigungsanteils
indicator-ST05-plain = Ob eine Industrieklasse über die Jahre an Gewicht gewinnt oder verliert.
indicator-ST06-name = Handelssaldo
indicator-ST06-plain = Ob die Region von einer Güterklasse mehr verkauft als kauft.
indicator-ST07-name = Qualifizierter Anteil
indicator-ST07-plain = Wie viele der Beschäftigten einer Industrieklasse in Wissenschaft und Technik qualifiziert sind.
indicator-ST08-name = Qualifizierte Personen je Einheit FuE
indicator-ST08-plain = Ob Wissen in einer Industrieklasse eher in Personen als in Forschungsgeld steckt.
indicator-ST09-name = Dienstleistungsabstand
indicator-ST09-plain = Wie viel mehr qualifizierte Personen in Dienstleistungen zu finden sind als im verarbeitenden Gewerbe.
indicator-ST10-name = Relative Produktivität
indicator-ST10-plain = Ob eine Industrieklasse einen größeren Anteil an der Wertschöpfung als an der Beschäftigung hat.
indicator-ST11-name = Relative Exportorientierung
indicator-ST11-plain = Ob eine Industrieklasse einen größeren Anteil an den Exporten als an der Wertschöpfung hat.
indicator-ST12-name = Abstand der Technologieprofile
indicator-ST12-plain = Wie verschieden zwei Industrieklassen nach Exporten, Wertschöpfung, Beschäftigung, qualifizierten Personen und Forschung sind.

## Spezialisierung und Vielfalt

indicator-RV00-name = Standortquotient
indicator-RV00-plain = Wie viel häufiger eine Branche hier ist als anderswo; 1 heißt gleich häufig.
indicator-RV01-name = Unverbundene Vielfalt
indicator-RV01-plain = Wie gleichmäßig die Region in Branchen arbeitet, die wenig miteinander zu tun haben.
indicator-RV02-name = Verbundene Vielfalt
indicator-RV02-plain = Wie gleichmäßig die Region in Zweigen derselben größeren Branchen arbeitet.
indicator-RV03-name = Kohärenz
indicator-RV03-plain = Wie verwandt die Branchen sind, in denen die Region stark ist.
indicator-RV04-name = Verwandtheitsdichte
indicator-RV04-plain = Wie nahe die Branchen, die der Region fehlen, denen sind, die sie hat.
indicator-RV05-name = Verwandtheit
indicator-RV05-plain = Wie verwandt die Branchen sind, in denen die Menschen der Region arbeiten.
indicator-RV06-name = Konzentration
indicator-RV06-plain = Wie sehr sich die Branchenmischung der Region vom Vergleichsgebiet unterscheidet oder wie konzentriert sie ist.
indicator-RV07-name = Komplexität
indicator-RV07-plain = Ob die Region in Branchen stark ist, in denen nur wenige andere, und zwar vielseitige, stark sind.
indicator-RV08-name = Verwandter Neueintritt
indicator-RV08-plain = Ob neue Branchen dort wachsen, wo verwandte sind, über alle Regionen.

## Linear oder systemisch: die Zeilen von Tabelle 2

indicator-SY1-name = Linear oder systemisch: Schlüsselwort
indicator-SY1-plain = Ob Projekte von Technologie oder von Wissen sprechen.
indicator-SY2-name = Linear oder systemisch: Impuls
indicator-SY2-plain = Ob Kosten und Ausrüstung oder die Nachfrage Innovation auslösen.
indicator-SY3-name = Linear oder systemisch: Prozess
indicator-SY3-plain = Ob Innovation aus eigener Forschung und Lizenzen oder aus gemeinsamem Problemlösen kommt.
indicator-SY4-name = Linear oder systemisch: Personal
indicator-SY4-plain = Ob Beschäftigte als Kosten oder als Quelle von Ideen gelten.
indicator-SY5-name = Linear oder systemisch: Wettbewerbsfähigkeit
indicator-SY5-plain = Ob Akteure über Größe und Produktivität oder über Flexibilität und Tempo im Wettbewerb stehen.
indicator-SY6-name = Linear oder systemisch: Governance
indicator-SY6-plain = Ob Markt und Hierarchie oder Netzwerke die Beziehungen regeln.
indicator-SY7-name = Linear oder systemisch: Politik
indicator-SY7-plain = Ob öffentliches Geld in Forschungszuschüsse und Regeln oder in Brücken und gemeinsame Projekte fließt.

## Warum eine Zahl dieser Art nicht ausgewiesen wird

indicator-missing-statistic = Für „{ $concept }“ gibt es in { $region } keine Zahl. Eine Tabelle mit der Variablen { $variable } gäbe Auskunft.
indicator-missing-second-year = „{ $concept }“ ist für { $region } nur für ein Jahr bekannt; ein zweites Jahr gäbe Auskunft.
indicator-missing-reference = Es gibt kein Gebiet zum Vergleich: „{ $concept }“ von { $year } fehlt für die Europäische Union, das Land und andere Regionen. Die Einstellung „reference“ nennt ein anderes Gebiet.
indicator-missing-items = Niemand in der Region hat geantwortet: { $items }.
indicator-missing-layer = In der Region gibt es keine Beziehungen der Schicht { $layer }.
indicator-missing-sectors = „{ $concept }“ fehlt für: { $sectors }.
indicator-missing-total = { $variable } hat keine Summe über alle Branchen.
indicator-missing-actor-field = Kein Akteur der Region macht die Angabe { $field }.
indicator-missing-variable = Es gibt keine Zahl { $variable } für { $region }.
indicator-ambiguous-variable = { $variable } hat für { $region } im letzten Jahr { $rows } Zeilen; die Definition muss Branche, Aufgliederung oder Einheit nennen.
indicator-zero-denominator = Die Zahl unter dem Bruchstrich ist null.
indicator-no-computation = { $code } nennt keine Berechnung.
indicator-unknown-variant = Dieser Indikator hat keine Variante „{ $variant }“.
indicator-formula-refuses = Die Formel hat für diese Daten keinen Wert ({ $what }).
indicator-other-classification = Die Branchencodes von { $variable } gehören nicht zu der Klassifikation, die die Regel { $rule } braucht. Die Einstellung „sector-scheme“ sagt, zu welcher sie gehören.
indicator-no-manufacturing-divisions = { $variable } gibt „{ $concept }“ nur nach groben Abschnitten an; Zahlen für die Abteilungen des verarbeitenden Gewerbes (zwei Stellen) gäben Auskunft.
indicator-undecided-classes = Teile dieser Abteilungen gehören zu verschiedenen Klassen und sind nicht angegeben: { $codes }. Zahlen mit drei Stellen gäben Auskunft.
indicator-total-below-parts = In { $variable } ist die Summe kleiner als ihr Teil des verarbeitenden Gewerbes.
indicator-published-at-two-digits = { $why } Es gibt einen veröffentlichten Anteil nach der zweistelligen Regel: die Variante nace2-2d verlangen.
indicator-codes-too-coarse = Die Branchencodes von { $variable } reichen nicht bis zu dieser Ebene; die Variante 1 liest Abschnitte, feinere Daten ergäben mehr.
indicator-too-few-regions = { $found ->
    [one] { $found } vergleichbare Region hat
   *[other] { $found } vergleichbare Regionen haben
} alle Branchen von { $variable }; { $needed } sind nötig.

## Ersatzgrößen

indicator-standin-two-digits = Gruppen innerhalb dieser Abteilungen sind nicht angegeben: { $codes }. Der Wert ist der der zweistelligen Regel; die Grenzen sagen, was die Gruppen daraus machen könnten.
indicator-standin-incomplete-manufacturing = Die angegebenen Abteilungen machen { $percent } Prozent des verarbeitenden Gewerbes aus; der Wert ist ihr Anteil, die Grenzen gelten, was immer der Rest ist.
indicator-standin-firm-counts = Zahlen von Unternehmen stehen für Beschäftigte.
indicator-standin-national = Der nationale Wert steht für den der Region.
indicator-standin-national-by-sector = Nationale Zahlen nach Branchen, gewichtet mit dem, was die Region tut, stehen für die der Region.
indicator-standin-indicator = Ersatzgröße ist { $code }.
indicator-standin-joint-projects = Gemeinsame Projekte stehen für Wissensbeziehungen.

## Einzelne Indikatoren

indicator-is01-missing = Niemand in der Region hat gesagt, was Innovation ausgelöst hat: Die Frage trigger-demand oder ein bei Beziehungen vermerkter Auslöser gäbe Auskunft.
indicator-is01-standin-ties = Die bei { $ties ->
    [one] { $ties } Beziehung
   *[other] { $ties } Beziehungen
} vermerkten Auslöser stehen für eine Befragung der Akteure.
indicator-is02-nothing-named = Keiner der Auslöser wurde von jemandem genannt.
indicator-is06-missing = Nötig ist die Nachfrage nach Branchen (Variable demand, Region { $market }) oder die Beschäftigung nach Branchen im Vergleichsgebiet für zwei Jahre.
indicator-is06-standin-employment = Das Beschäftigungswachstum im Vergleichsgebiet steht für das Wachstum der Nachfrage.
indicator-is09-missing = { $projects ->
    [one] Das eine Projekt der Region sagt nicht, was es ausgelöst hat.
   *[other] Keines der { $projects } Projekte der Region sagt, was es ausgelöst hat.
}
indicator-re01-missing = Weder der Tertiäranteil eines Akteurs noch eine regionale Zahl über qualifizierte Personen ist für { $region } bekannt.
indicator-re01-standin = „{ $concept }“ der ganzen Region steht für die Beschäftigten des Clusters selbst.
indicator-re05-missing = Kompetenzen oder Branchencodes sind für zu wenige Paare bekannt, mit oder ohne Beziehung.
indicator-re05-standin-sectors = Branchencodes stehen in { $pairs ->
    [one] { $pairs } Paar
   *[other] { $pairs } Paaren
} für Kompetenzen.
indicator-re06-no-optimum = Der Bereich braucht ein geschätztes Optimum der kognitiven Distanz: ein Ergebnis von Beziehungen oder Akteuren (ein gemeinsames Patent, eine Innovation, das Überleben), das ein umgekehrtes U stützt. Es wird nie angenommen.
indicator-re07-missing = Über Ingenieure, eigene Forschung, Weiterbildung oder zertifizierte Verfahren der Akteure der Region ist nichts bekannt.
indicator-re08-missing = Für keinen Akteur der Region sind Kompetenzen verzeichnet.
indicator-re09-not-half = Von { $asked } Akteuren { $adopters ->
    [one] hat { $adopters }
   *[other] haben { $adopters }
} übernommen; die Hälfte wurde nicht erreicht.
indicator-rg01-standin-one = Nur „{ $concept }“ ist bekannt und steht für das Mittel aus Erreichbarkeit und BIP je Kopf.
indicator-rg03-missing = Weder die Beschäftigten der Unternehmen der Region noch die Beschäftigung nach Größenklassen (Variable employment-by-size) ist für { $region } bekannt.
indicator-kb-standin-sectors = Branchen stehen für Berufe.
indicator-st05-within = Veränderung innerhalb der Regionen, bei mittleren Gewichten
indicator-st05-between = Verlagerung des Gewichts zwischen den Regionen, bei mittleren Anteilen
indicator-st06-contribution = Beitrag zum Saldo des verarbeitenden Gewerbes, in Prozent des Handels des verarbeitenden Gewerbes
indicator-st12-too-few = Ein Profil braucht zwei Variablen nach Klassen; es fehlen: { $lacking }.
indicator-st12-undecided = Fehlende Gruppen lassen die Klassen in allen Variablen außer einer unentschieden.
indicator-rv00-specialised = spezialisiert
indicator-rv00-not-specialised = nicht spezialisiert
indicator-rv00-undecided = unentschieden: die Zahlen sind zu klein
indicator-rv03-one-sector = Weniger als zwei Branchen sind vorhanden.
indicator-rv04-present = vorhanden
indicator-rv04-absent = nicht vorhanden
indicator-rv04-nothing-absent = Keine Branche, die mit einer anderen verwandt ist, fehlt.
indicator-rv07-nothing-present = In der Region ist keine Branche vorhanden.
indicator-rv07-not-identified = Die Komplexität ist mit diesen Daten nicht identifiziert: { $reasons }.
indicator-rv07-disconnected = die Regionen zerfallen in { $parts } Teile ohne gemeinsame Branche
indicator-rv07-order = der zweite und der dritte Eigenwert tauschen in { $percent } Prozent der Ziehungen die Plätze
indicator-rv07-sign = das Vorzeichen kippt in { $percent } Prozent der Ziehungen
indicator-rv07-draws-disconnected = die Regionen zerfallen in { $percent } Prozent der Ziehungen in Teile
indicator-rv07-other = die Prüfung der Identifikation ist gescheitert
indicator-rv08-no-effect = { $observations } zwischen dem ersten und dem letzten Jahr beobachtete Abwesenheiten sind zu wenige oder zu regelmäßig für einen Effekt.
indicator-sy-linear = Beleg für den linearen Ansatz
indicator-sy-systemic = Beleg für den systemischen Ansatz
indicator-sy-neither = In dieser Zeile gibt es für keinen der Ansätze einen Beleg.
indicator-sy-nothing = Keine der sieben Zeilen ist bekannt.
indicator-sy-mean-standins = Mindestens eine Zeile beruht auf einer Ersatzgröße.
indicator-sy1-missing = { $projects ->
    [one] Das eine Projekt der Region hat keinen Auslöser und kein Thema, die von Technologie oder Wissen sprechen.
   *[other] Keines der { $projects } Projekte der Region hat einen Auslöser oder ein Thema, das von Technologie oder Wissen spricht.
}
indicator-sy6-missing = Die Anteile von Markt, Hierarchie und Netzwerk (GO09) sind nicht bekannt.
indicator-sy7-missing = { $measures ->
    [one] Die eine Maßnahme der Politik nennt ihr Geld nicht.
   *[other] Keine der { $measures } Maßnahmen der Politik nennt ihr Geld.
}

## Aufnahmefähigkeit eines Akteurs

receptivity-skills = Fähigkeiten
receptivity-skills-from = Anteil der Personen mit Tertiärabschluss
receptivity-learning = Lernen
receptivity-learning-from = bekannt von Weiterbildung, eigener Forschung und zertifiziertem Verfahren: { $known }
receptivity-cooperation = bisherige Zusammenarbeit
receptivity-cooperation-from = { $partners ->
    [one] { $partners } Partner
   *[other] { $partners } Partner
} in Wissensbeziehungen und gemeinsamen Projekten
receptivity-unknown = Unbekannt: { $known } der drei Teile bekannt, zwei sind nötig.

## Was eine Statistik bedeutet

statistic-employment = Beschäftigte nach Branchen
statistic-value-added = Bruttowertschöpfung nach Branchen
statistic-exports = Exporte nach Branchen
statistic-imports = Importe nach Branchen
statistic-turnover = Umsatz nach Branchen
statistic-rd = FuE-Ausgaben nach Branchen
statistic-hrst = Humanressourcen in Wissenschaft und Technik nach Branchen
statistic-tertiary = Beschäftigte mit Tertiärabschluss nach Branchen
statistic-firms = Unternehmen nach Branchen
statistic-demand = Nachfrage nach Branchen
statistic-innovating-smes = innovierende KMU nach Branchen, Prozent
statistic-demand-named = innovierende Unternehmen, die die Nachfrage nennen, nach Branchen, Prozent
statistic-employment-by-occupation = Beschäftigte nach Berufen
statistic-employment-by-size = Beschäftigte nach Größenklassen
statistic-tertiary-employment-share = Beschäftigte mit Tertiärabschluss, Prozent
statistic-tertiary-employment = Beschäftigte mit Tertiärabschluss
statistic-all-employment-by-education = Beschäftigte jeder Bildung
statistic-tertiary-share = Erwachsene mit Tertiärabschluss, Prozent
statistic-hrst-share = Humanressourcen in Wissenschaft und Technik, Prozent
statistic-lifelong-learning = Erwachsene in Aus- oder Weiterbildung, Prozent
statistic-rd-share = FuE-Ausgaben, Prozent des BIP
statistic-business-rd-share = FuE-Ausgaben der Wirtschaft, Prozent des BIP
statistic-rd-personnel = Personal in FuE
statistic-high-tech-share = Beschäftigung in Hochtechnologie des verarbeitenden Gewerbes, Prozent
statistic-high-and-medium-high-tech-share = Beschäftigung in Hoch- und Mittelhochtechnologie des verarbeitenden Gewerbes, Prozent
statistic-medium-low-tech-share = Beschäftigung in Mittelniedrigtechnologie des verarbeitenden Gewerbes, Prozent
statistic-low-tech-share = Beschäftigung in Niedrigtechnologie des verarbeitenden Gewerbes, Prozent
statistic-gdp-per-head = BIP je Kopf
statistic-gdp = BIP
statistic-population = Bevölkerung
statistic-potential-accessibility = Erreichbarkeitspotenzial
statistic-innovating-smes-share = innovierende KMU, Prozent
statistic-product-innovators = Unternehmen mit einem neuen Produkt, Prozent
statistic-process-innovators = Unternehmen mit einem neuen Verfahren, Prozent
statistic-new-product-turnover = Umsatz mit neuen Produkten, Prozent
statistic-machinery-share = Maschinen an den Innovationsausgaben, Prozent
statistic-patents = Patentanmeldungen
statistic-foreign-controlled-employment = Beschäftigung unter ausländischer Kontrolle, Prozent

## Fragen der Befragung, wie sie gestellt werden

survey-trigger-demand = Waren Kunden, Anwender oder neue Bedürfnisse ein Hauptauslöser Ihrer Innovationen?
survey-trigger-cost = War Preiswettbewerb oder die Notwendigkeit, Kosten zu senken, ein Hauptauslöser Ihrer Innovationen?
survey-trigger-equipment = War neue Ausrüstung oder ein Lieferant von Ausrüstung ein Hauptauslöser Ihrer Innovationen?
survey-trigger-technology = Waren Forschungsergebnisse, Patente oder neue Technologien ein Hauptauslöser Ihrer Innovationen?
survey-trigger-regulation = War eine Norm, eine Sicherheits- oder eine Umweltvorschrift ein Hauptauslöser Ihrer Innovationen?
survey-product-innovation = Haben Sie in den letzten drei Jahren ein neues oder deutlich verbessertes Produkt oder eine solche Dienstleistung herausgebracht?
survey-process-innovation = Haben Sie in den letzten drei Jahren ein neues oder deutlich verbessertes Verfahren eingeführt?
survey-adopted-technology = Haben Sie in den letzten drei Jahren neue, anderswo entwickelte Ausrüstung oder Technologie übernommen?
survey-new-to-market = War eines dieser Produkte neu für Ihren Markt?
survey-adoption-year = In welchem Jahr haben Sie es zum ersten Mal genutzt?
survey-months-to-market = Wie viele Monate hat es von der Idee bis zum ersten Verkauf gedauert?
survey-turnover-new-products = Wie viel Ihres Umsatzes stammt aus Produkten, die in den letzten drei Jahren neu sind (Prozent)?
survey-training = Bilden Sie Ihre Leute regelmäßig weiter?
survey-certified-process = Ist eines Ihrer Verfahren zertifiziert?
survey-engineers = Beschäftigen Sie Ingenieure oder Naturwissenschaftler?
survey-inflow-mobility = Wie viel des Wissens, das Sie gewonnen haben, kam mit Personen, die zu Ihnen gewechselt sind (Prozent)?
survey-inflow-imitation = Wie viel davon kam durch Beobachten und Nachahmen anderer (Prozent)?
survey-inflow-colocation = Wie viel davon kam durch die Nähe zu anderen, ohne jeden Kontakt (Prozent)?
survey-inflow-interactive = Wie viel davon kam durch informellen Austausch mit Partnern (Prozent)?
survey-inflow-projects = Wie viel davon kam durch formale gemeinsame Projekte (Prozent)?
survey-trust-1 = Partner in der Region halten ihre Versprechen (1 gar nicht, 5 völlig).
survey-trust-2 = Ich würde einem Partner in der Region früh von einer neuen Idee erzählen (1 gar nicht, 5 völlig).
survey-trust-3 = Konflikte in der Region werden fair beigelegt (1 gar nicht, 5 völlig).
survey-norms-1 = Akteure in der Region haben eine gemeinsame Vorstellung davon, was gute Arbeit ist (1 gar nicht, 5 völlig).
survey-norms-2 = Einem anderen Unternehmen der Region zu helfen ist selbstverständlich (1 gar nicht, 5 völlig).
survey-norms-3 = Wir fühlen uns als Teil des Netzwerks der Region (1 gar nicht, 5 völlig).
survey-inputs-inhouse-rd = Wie viel von dem, was Ihre Innovationen brauchten, kam aus eigener FuE (Prozent)?
survey-inputs-licences = Wie viel davon kam aus Lizenzen oder gekaufter Technologie (Prozent)?
survey-joint-problem-solving = Wie viel davon kam aus dem gemeinsamen Lösen von Problemen mit Partnern (Prozent)?
survey-workers-as-cost = Beschäftigte sind vor allem Kosten (1 gar nicht, 5 völlig).
survey-workers-as-adopters = Von Beschäftigten wird erwartet, dass sie sich an neue Technologie anpassen (1 gar nicht, 5 völlig).
survey-labour-saving = Unsere Investitionen sollen Arbeit einsparen (1 gar nicht, 5 völlig).
survey-suggestions = Vorschläge der Beschäftigten ändern, was wir tun (1 gar nicht, 5 völlig).
survey-mixed-teams = In Teams arbeiten Menschen verschiedener Berufe und Abteilungen zusammen (1 gar nicht, 5 völlig).
survey-compete-scale = Stehen Sie über Größe im Wettbewerb?
survey-compete-productivity = Stehen Sie über Produktivität im Wettbewerb?
survey-compete-flexibility = Stehen Sie über Flexibilität im Wettbewerb?
survey-compete-speed = Stehen Sie über das Tempo der Veränderung im Wettbewerb?

## Das Wörterbuch als Anhang

dictionary-stimulus = Innovationsimpuls (IS)
dictionary-accessibility = Erreichbarkeit (AC)
dictionary-receptivity = Aufnahmefähigkeit (RE)
dictionary-identity = Identität (ID)
dictionary-creativity = Kreativität (CR)
dictionary-governance = Governance (GO)
dictionary-speed = Tempo des Wandels (DY)
dictionary-profile = Profil von Region und Netzwerk (RG, KB, KI)
dictionary-technology = Technologieintensität (ST)
dictionary-specialisation = Spezialisierung und Vielfalt (RV)
