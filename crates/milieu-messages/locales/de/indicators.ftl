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
indicator-RV01-name = Unverwandte Vielfalt
indicator-RV01-plain = Wie gleichmäßig die Region in Branchen arbeitet, die wenig miteinander zu tun haben.
indicator-RV02-name = Verwandte Vielfalt
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
dictionary-lock-in = Offenheit und Lock-in (LK)
dictionary-filiere = Wertschöpfungsketten (FI)
dictionary-proximity = Nähen (PX)
dictionary-systemic = Linear oder systemisch (SY)
dictionary-survey = Fragen der Befragung
dictionary-formula = Formel
dictionary-unit = Einheit
dictionary-direction = Richtung
dictionary-factor = Faktor
dictionary-trait = Merkmal des Netzwerktyps
dictionary-yes = ja
dictionary-variants = Varianten
dictionary-inputs = Nötige Tabellen
dictionary-source = Quelle
dictionary-stand-in = Ersatzgröße
dictionary-paragraphs = Grundlagenbericht

### Ende der Indikatoren aus Statistik und Befragung

### Netzwerkindikatoren: Erreichbarkeit, Identität, Kreativität, Governance, Tempo, Lock-in, Wertschöpfungskette, Nähe
## Namen und einfache Sätze
# Erreichbarkeit
indicator-AC01-name = Internationale Offenheit
indicator-AC01-plain = Wie viele Wissensbeziehungen der Region in ein anderes Land führen.
indicator-AC02-name = Außenbeziehungen je Akteur
indicator-AC02-plain = Wie viele Wissensbeziehungen nach außen ein Akteur der Region im Mittel hat.
indicator-AC03-name = Außenorientierung über den Zufall hinaus
indicator-AC03-plain = Ob die Region mehr nach außen blickt, als es eine Zufallsgruppe mit ebenso vielen Akteuren täte.
indicator-AC04-name = Reichweite in zwei Schritten
indicator-AC04-plain = Wie viele Akteure direkt oder über einen Partner aus der Region hinausgelangen.
indicator-AC05-name = Abhängigkeit von wenigen Gatekeepern
indicator-AC05-plain = Ob der Weg aus der Region über sehr wenige Akteure führt: 1 durch den Wert ist die Zahl gleicher Zugänge.
indicator-AC06-name = Erreichbarkeit vor Ort
indicator-AC06-plain = Wie schnell Akteure der Region einander erreichen, verglichen mit einem Zufallsnetzwerk gleicher Aktivität.
indicator-AC07-name = Reichweite über Entfernung
indicator-AC07-plain = Wie stark die Entfernung Beziehungen hemmt: Ein Wert weit unter null heißt, dass nur Nachbarn zusammenarbeiten.
indicator-AC08-name = Erreichbarkeitspotenzial
indicator-AC08-plain = Wie viel von Europa von der Region aus mit Verkehrsmitteln erreichbar ist.
indicator-AC09-name = Teilnahme an transnationalen Projekten
indicator-AC09-plain = Wie oft sich die Akteure der Region an Projekten mit Partnern im Ausland beteiligen, gemessen an der Größe ihrer Forschung.
indicator-AC10-name = Schritte von kleinen Unternehmen zur Forschung
indicator-AC10-plain = Über wie viele Kontakte ein kleines Unternehmen eine Universität oder ein Forschungszentrum erreicht.
# Identität
indicator-ID01-name = Eingebettete Beziehungen
indicator-ID01-plain = Wie viele Beziehungen auf mehr als einer Art des Austauschs oder auf wiederholter Zusammenarbeit beruhen.
indicator-ID02-name = Schließung
indicator-ID02-plain = Ob Partner desselben Akteurs einander öfter kennen, als es der Zufall ergibt.
indicator-ID03-name = Fragmentierung
indicator-ID03-plain = Wie wahrscheinlich es ist, dass zwei Akteure der Region durch keine Kette von Kontakten verbunden sind.
indicator-ID04-name = Abhängigkeit von außen
indicator-ID04-plain = Wie viel der Beschäftigung auf Unternehmen entfällt, deren Eigentümer außerhalb der Region sitzen.
indicator-ID05-name = Vertrauen und gemeinsame Normen
indicator-ID05-plain = Wie weit die Akteure der Region einander vertrauen, nach ihren eigenen Antworten.
indicator-ID06-name = Gemeinsame Mitgliedschaft
indicator-ID06-plain = Ob sich dieselben Akteure in mehreren Einrichtungen öfter wieder treffen, als es der Zufall ergibt.
indicator-ID07-name = Vorliebe für die eigene Region
indicator-ID07-plain = Wie viel wahrscheinlicher eine Beziehung innerhalb der Region ist als eine nach außen.
indicator-ID08-name = Intermediäre Institutionen
indicator-ID08-plain = Wie viele Brückeneinrichtungen (Verbände, Kammern, Clusterorganisationen) es je hundert Akteure gibt.
indicator-ID09-name = Gemeinsame Strategie
indicator-ID09-plain = Wie viele Akteure an einem gemeinsamen langfristigen Plan teilnehmen.
# Kreativität
indicator-CR01-name = Beziehungen zwischen Branchen
indicator-CR01-plain = Ob Akteure mehr mit anderen Branchen arbeiten, als es der Zufall ergibt.
indicator-CR02-name = Neue Kombinationen
indicator-CR02-plain = Wie viele Kombinationen von Themen in den Projekten der Region es vorher nicht gab.
indicator-CR03-name = Raum für Vermittlung
indicator-CR03-plain = Wie sehr sich die Partner der Akteure voneinander unterscheiden, sodass Neues zusammenkommen kann.
indicator-CR04-name = Vielfalt der Teams
indicator-CR04-plain = Wie verschieden die Kompetenzen sind, die in einem Projekt zusammentreffen.
indicator-CR05-name = Raum für Verzweigung
indicator-CR05-plain = Wie nahe die Branchen, die der Region fehlen, dem sind, was sie schon kann.
indicator-CR06-name = Produkt- gegenüber Prozessinnovation
indicator-CR06-plain = Ob Innovation neue Produkte bringt und nicht nur bessere Verfahren.
indicator-CR07-name = Strategische Ausgründungen
indicator-CR07-plain = Wie viele neue Unternehmen aus den Unternehmen und Universitäten der Region hervorgehen.
indicator-CR08-name = FuE-Intensität
indicator-CR08-plain = Wie viel die Wirtschaft für Forschung ausgibt, gemessen an dem, was sie erzeugt.
indicator-CR09-name = Beziehungen zu auswärtiger Wissenschaft und Großunternehmen
indicator-CR09-plain = Wie viele Akteure mit einer Universität oder einem Großunternehmen im Ausland zusammenarbeiten.
indicator-CR10-name = Exploration
indicator-CR10-plain = Wie viele neue Beziehungen zu Partnern führen, die anderes wissen.
indicator-CR11-name = Übernahme
indicator-CR11-plain = Wie viele Akteure Technologie aufgegriffen haben, die andere entwickelt haben.
# Governance
indicator-GO01-name = Formale Zusammenarbeit
indicator-GO01-plain = Wie viele Wissensbeziehungen auf einem Vertrag, Konsortium oder Gemeinschaftsunternehmen beruhen.
indicator-GO02-name = Koordination
indicator-GO02-plain = Ob das Netzwerk über ein Zentrum läuft.
indicator-GO03-name = Brückeninstitutionen
indicator-GO03-plain = Wie viel des Kontakts zwischen Unternehmen, Forschung und öffentlichen Stellen über Brückeninstitutionen läuft.
indicator-GO04-name = Öffentliches und privates Geld gemeinsam
indicator-GO04-plain = Wie viel Projektgeld auf Projekte entfällt, die öffentliche und private Seite gemeinsam bezahlen.
indicator-GO05-name = Zusammenwirken der Ebenen
indicator-GO05-plain = Ob die lokale, regionale, nationale und europäische Ebene alle Projekte tragen.
indicator-GO06-name = Beteiligung kleiner Unternehmen
indicator-GO06-plain = Ob kleine Unternehmen ihren Teil der Projekte erhalten: 1 ist Parität.
indicator-GO07-name = Tempo der Entscheidung
indicator-GO07-plain = Wie viele Monate vom Vorschlag bis zur Einigung vergehen.
indicator-GO08-name = Gemeinsame Investitionen
indicator-GO08-plain = Wie viel die Akteure in gemeinsame Projekte stecken, gemessen an ihrem Umsatz.
indicator-GO09-name = Mischung der Regulierung
indicator-GO09-plain = Ob Markt, Netzwerk und Hierarchie jeweils einen Teil der Beziehungen regeln.
indicator-GO10-name = Verletzlichkeit
indicator-GO10-plain = Wie viel schlechter das Netzwerk funktioniert, wenn seine zentralsten Akteure gehen.
# Tempo des Wandels
indicator-DY01-name = Umschlag der Beziehungen
indicator-DY01-plain = Wie viele Beziehungen sich seit dem früheren Zeitraum geändert haben.
indicator-DY02-name = Ein- und Austritt von Akteuren
indicator-DY02-plain = Wie viele Akteure seit dem früheren Zeitraum hinzugekommen sind.
indicator-DY03-name = Partnerwechsel
indicator-DY03-plain = Wie viele verlorene Beziehungen durch eine Beziehung mit jemand anderem ersetzt wurden.
indicator-DY04-name = Zeit bis zum Markt
indicator-DY04-plain = Wie viele Monate von einer Idee bis zum ersten Verkauf vergehen.
indicator-DY05-name = Erneuerung des Umsatzes
indicator-DY05-plain = Wie viel des Verkauften neu ist.
indicator-DY06-name = Ausbreitungszeit
indicator-DY06-plain = Wie lange eine Neuigkeit braucht, um das halbe Netzwerk zu erreichen, verglichen mit einem Zufallsnetzwerk gleicher Aktivität.
# Offenheit und Lock-in
indicator-LK01-name = Trägheit der Beziehungen
indicator-LK01-plain = Wie viele Beziehungen dieselben sind wie vorher.
indicator-LK02-name = Redundanz
indicator-LK02-plain = Ob alle mit Leuten sprechen, die schon miteinander sprechen.
indicator-LK03-name = Hierarchie
indicator-LK03-plain = Wie sehr wenige Akteure die meisten Beziehungen haben: steiler ist mehr.
indicator-LK04-name = Strukturelle Homophilie
indicator-LK04-plain = Ob gut verbundene Akteure unter sich bleiben; unter null erreichen sie auch die anderen.
indicator-LK05-name = Kognitive Verengung
indicator-LK05-plain = Ob Partner einander in dem, was sie wissen, ähnlicher geworden sind.
indicator-LK06-name = Betroffenheit vom Niedergang
indicator-LK06-plain = Wie viel Beschäftigung in Branchen liegt, die weltweit schrumpfen.
indicator-LK07-name = Politischer Lock-in
indicator-LK07-plain = Ob immer dieselben Einrichtungen entscheiden.
indicator-LK08-name = Erneuerung von außen
indicator-LK08-plain = Wie viele neue Beziehungen jemanden von außen oder jemand Neuen hereinbringen.
# Wertschöpfungskette
indicator-FI01-name = Vertikale Beziehungen
indicator-FI01-plain = Wie viele Beziehungen von Produzenten entlang der eigenen Wertschöpfungskette verlaufen.
indicator-FI02-name = Horizontale Beziehungen
indicator-FI02-plain = Wie viele Beziehungen von Produzenten unter Gleichen oder zwischen Wertschöpfungsketten verlaufen.
indicator-FI03-name = Beziehungen zwischen Wertschöpfungsketten
indicator-FI03-plain = Wie viele Beziehungen von Produzenten verschiedene Wertschöpfungsketten verbinden.
indicator-FI04-name = Tiefe der Kette
indicator-FI04-plain = Wie viele Stufen von Lieferanten hinter einem Produkt der Region stehen.
indicator-FI05-name = Abhängigkeit von Käufern
indicator-FI05-plain = Ob kleine Unternehmen von einem einzigen Käufer leben.
indicator-FI06-name = Gleichlauf von Produkten und Wissen
indicator-FI06-plain = Wie oft die, die miteinander handeln, auch Wissen austauschen.
indicator-FI07-name = Abstand der Reichweiten
indicator-FI07-plain = Ob Wissen näher bleibt als Güter.
indicator-FI08-name = Gewicht des Wissens
indicator-FI08-plain = Wie viele Wissensbeziehungen auf eine Handelsbeziehung kommen.
indicator-FI09-name = Verlängerung der Kette
indicator-FI09-plain = Wie viele neue Stufen, Dienste und Forschungspartner in einem Jahr zur Wertschöpfungskette stoßen.
# Nähe
indicator-PX1-name = Geographische Nähe
indicator-PX1-plain = Wie nahe Partner beieinander sitzen.
indicator-PX2-name = Institutionelle Nähe
indicator-PX2-plain = Ob Partner unter denselben Regeln leben.
indicator-PX3-name = Organisatorische Nähe
indicator-PX3-plain = Ob Partner zur selben Unternehmensgruppe gehören.
indicator-PX4-name = Soziale Nähe
indicator-PX4-plain = Ob Partner einander im früheren Netzwerk nahe waren.
indicator-PX5-name = Kognitive Nähe
indicator-PX5-plain = Wie ähnlich Partner einander in dem sind, was sie wissen.

# Gründe: eine Angabe, die fehlt und Auskunft gäbe
needs-knowledge-ties-or-projects = Es gibt weder Wissensbeziehungen noch Projekte; eine Liste, wer mit wem Wissen austauscht, gäbe Auskunft.
needs-ties-of-home-actors = Keine Wissensbeziehung unter den Akteuren der Region ist bekannt; eine Liste, wer mit wem zusammenarbeitet, gäbe Auskunft.
needs-home-actors = Von keinem Akteur ist bekannt, dass er in der Region ist.
needs-actors-outside = Kein Akteur außerhalb der Region ist bekannt; es gibt also nichts, dem die Region gegenüberzustellen wäre.
needs-ties-to-outside = Keine Beziehung zu einem Akteur außerhalb der Region ist bekannt.
needs-coordinates-of-tied-actors = Zu wenige verbundene Akteure haben Koordinaten; Länge und Breite der Akteure gäben Auskunft.
needs-places-of-actors = Die Orte der verbundenen Akteure sind nicht bekannt; ihre Region oder ihr Land gäbe Auskunft.
needs-projects = Kein Projekt mit einem Akteur der Region ist bekannt; eine Liste der Projekte und ihrer Partner gäbe Auskunft.
needs-smes-at-home = Von keinem Akteur der Region ist bekannt, dass er ein kleines oder mittleres Unternehmen ist; die Gruppen der Akteure gäben Auskunft.
needs-second-layer-or-dates = Es gibt nur eine undatierte Schicht von Beziehungen; eine zweite Schicht (Produkte, Personen, Geld), Projekte oder die Daten der Beziehungen gäben Auskunft.
needs-connected-triples = Kein Akteur der Region hat zwei Beziehungen; es gibt also kein Dreieck, das sich schließen könnte.
needs-owners-and-employees = Die Eigentümer der Unternehmen sind nicht bekannt; die Region des Eigentümers und die Zahl der Beschäftigten gäben Auskunft.
needs-memberships-in-bodies = Keine Mitgliedschaft der Akteure der Region in Verbänden oder Gremien ist bekannt; Mitgliederlisten gäben Auskunft.
needs-bodies-with-two-home-members = Keine Einrichtung hat zwei Mitglieder aus der Region.
needs-ties-and-gaps-inside-and-across = Beziehungen innerhalb der Region und Beziehungen zu bekannten Akteuren außerhalb sind beide nötig, dazu jeweils einige unverbundene Paare.
needs-kinds-of-actors = Niemand in den Daten ist als Brückeneinrichtung bezeichnet; die feinere Art der Akteure gäbe Auskunft.
needs-joint-plans-or-bodies = Weder gemeinsame Pläne noch Mitgliedschaften sind bekannt; welche Projekte strategisch sind, gäbe Auskunft.
needs-sector-codes = Die Branchen der Akteure sind nicht bekannt; Branchencodes gäben Auskunft.
needs-themes-of-projects = Weder die Themen der Projekte noch die Branchen der Partner sind bekannt.
needs-earlier-period = Es gibt keinen früheren Zeitraum; Daten von vorher gäben Auskunft.
needs-actors-in-earlier-period = Kein Akteur der Region ist im früheren Zeitraum bekannt.
needs-dated-periods = Beide Zeiträume brauchen Daten, der spätere nach dem früheren.
needs-ties-two-waves = Beziehungen derselben Art sind für zwei Zeiträume nötig; eine zweite Welle gäbe Auskunft.
needs-actors-with-two-ties = Kein Akteur der Region hat zwei Beziehungen im Inneren.
needs-competences-or-groups-of-partners = Weder Kompetenzen noch Gruppen der Projektpartner sind bekannt.
needs-competences-or-sectors = Weder Kompetenzen noch Branchencodes verbundener Akteure sind bekannt.
needs-growth-of-own-sectors = Das Wachstum der Branchen der Region ist nicht bekannt.
needs-foundation-and-parent-of-firms = Wann und von wem Unternehmen gegründet wurden, ist nicht bekannt; der Beginn des Unternehmens und seine Mutter gäben Auskunft.
needs-spin-offs-with-sector = Im Zeitraum gibt es keine Ausgründung mit bekannter Branche.
needs-groups-of-foreign-partners = Die Gruppen der Partner im Ausland sind nicht bekannt.
needs-formality-of-ties = Ob Beziehungen formal sind, ist nicht bekannt; eine Spalte formal (ja oder nein) gäbe Auskunft.
needs-paths-between-groups = Kein Pfad verbindet zwei Akteure verschiedener bekannter Gruppen.
needs-money-of-projects = Das Geld der Projekte ist nicht bekannt; Budgets und ihre Quellen gäben Auskunft.
needs-levels-of-projects = Die Ebenen, die die Projekte tragen, sind nicht bekannt.
needs-decision-dates = Wann Projekte vorgeschlagen und vereinbart wurden, ist nicht bekannt.
needs-products-and-knowledge-layers = Beziehungen des Wissens und der Produkte sind beide nötig; wer wen beliefert, gäbe Auskunft.
needs-business-groups = Die Unternehmensgruppen der Unternehmen sind nicht bekannt.
needs-twenty-actors = Weniger als zwanzig verbundene Akteure: Das oberste Zwanzigstel ist niemand.
needs-eight-connected-actors = Weniger als acht Akteure sind verbunden.
needs-deciding-roles-in-two-periods = Wer in Programmen entscheidet, ist nicht für beide Zeiträume bekannt; die Rolle jedes Beteiligten gäbe Auskunft.
needs-filiere-of-tied-actors = Wertschöpfungskette und Stufe verbundener Akteure sind nicht bekannt.
needs-product-ties = Wer wen beliefert, ist nicht bekannt; Beziehungen der Produkte gäben Auskunft.
needs-direction-of-product-ties = Beziehungen der Produkte brauchen eine Richtung, vom Lieferanten zum Käufer.
needs-sales-of-smes = Verkäufe kleiner Unternehmen an Käufer sind nicht bekannt.
formal-by-nature = Das Netzwerk besteht aus gemeinsamen Projekten, die alle formal sind; informelle Beziehungen sind nicht zu sehen.
one-level-in-all-projects = Alle Projekte in den Daten gehören zu einer Ebene; ein Verzeichnis einer Ebene sieht keine andere.
no-path-from-smes-to-research = Keine Kette von Kontakten führt von einem kleinen Unternehmen zu einem Akteur der Forschung.
no-lost-ties = Keine Beziehung ging verloren.
no-new-ties = Keine Beziehung ist neu.
no-related-sector-absent = Keine Branche, die der Region fehlt, ist mit dem verwandt, was sie hat.
null-model-does-not-vary = Alle Zufallsnetzwerke gleicher Aktivität ergeben denselben Wert; Zufall und Struktur sind daher nicht zu trennen.
network-too-large-for-null-model = Das Netzwerk (Akteure: { $actors }, Beziehungen: { $ties }) ist für den Vergleich in der Zeit einer Diagnose zu groß.
tie-model-undecided = Die Paare entscheiden nicht, wie die Entfernung zählt.
degrees-do-not-vary = Alle Akteure haben gleich viele Beziehungen.
layer-does-not-vary = Eine der Schichten ist unter den Akteuren der Region leer oder voll.
median-not-reached = Von { $cases } Fällen ist weniger als die Hälfte beendet.
chain-too-large = Die Kette mit { $actors } Akteuren ist zu groß, um in der Zeit einer Diagnose gelöst zu werden.
chain-is-a-circle = Die Lieferungen laufen im Kreis, ohne ersten Lieferanten; es gibt also keine Stufe.
too-many-competences = { $pairs } Paare von Kompetenzen sind für die Zeit einer Diagnose zu viele.

# Gründe: wofür eine Zahl Ersatz ist
stand-ins = { $list }
stand-in-joint-projects = Gemeinsame Projekte stehen für Wissensbeziehungen.
stand-in-groups-from-names = { $actors ->
    [one] Die Gruppe von { $actors } Akteur ist aus dem Namen erraten.
   *[other] Die Gruppen von { $actors } Akteuren sind aus ihren Namen erraten.
}
stand-in-largest-component = Der Anteil der Akteure im größten verbundenen Teil steht für den Vergleich mit dem Zufall.
stand-in-home-preference-for-distance = Die Vorliebe für Partner derselben Region steht für die Entfernung.
stand-in-copublications = Internationale Kopublikationen je Million Einwohner stehen für Projekte.
stand-in-first-buyer = Verkäufe, deren größter Käufer außerhalb sitzt, stehen für den Besitz.
stand-in-foreign-controlled-employment = Beschäftigung unter ausländischer Kontrolle steht für Besitz außerhalb der Region.
stand-in-reciprocated-nominations = Beziehungen, die beide Enden melden, stehen für Vertrauen.
stand-in-public-bodies = Öffentliche Stellen stehen für Brückeneinrichtungen.
stand-in-members-of-bodies = Mitglieder von Einrichtungen stehen für die, die einen Plan teilen.
stand-in-unweighted = Alle zählen gleich, da Größen nicht bekannt sind.
stand-in-sector-pairs-of-partners = Paare der Branchen der Partner stehen für Paare von Themen.
stand-in-group-entropy = Die Mischung der Akteursgruppen steht für Kompetenzen.
stand-in-firm-births = Die Gründungsrate der Unternehmen steht für Ausgründungen.
stand-in-business-rd-of-gdp = FuE der Wirtschaft in Prozent des BIP steht für ihren Anteil an der Wertschöpfung.
stand-in-patents-per-employee = Patente je 1000 Beschäftigte stehen für FuE.
stand-in-machinery-share = Der Anteil der Maschinen an den Innovationsausgaben steht für die Übernahme.
stand-in-ties-in-projects = Beziehungen, die sich auch in einem Projekt treffen, stehen für formale Beziehungen.
stand-in-degree-centralisation = Die Zentralisierung der Grade steht für die der Zwischenzentralität.
stand-in-public-share = Der öffentliche Anteil am Projektgeld steht für gemischtes Geld.
stand-in-seats-for-money = Plätze in Projekten stehen für Geld.
stand-in-budget-per-actor = Das Projektbudget je Akteur steht für Investition durch Umsatz; die Einheit ist Euro.
stand-in-regulation-from-layers = Unternehmensgruppen, Wissensbeziehungen und Handel stehen für die Regelung jeder Beziehung.
stand-in-activity-for-existence = Die Teilnahme an etwas steht für das Bestehen, da Akteure keine Daten tragen.
stand-in-official-new-products = Der amtliche Anteil neuer Produkte steht für Antworten.
stand-in-national-growth = Das Beschäftigungswachstum im Land steht für die Weltnachfrage.
stand-in-sector-digits = { $pairs ->
    [one] Bei { $pairs } Paar
   *[other] Bei { $pairs } Paaren
} steht der Branchencode für Kompetenzen.
stand-in-same-region = { $pairs ->
    [one] Bei { $pairs } Paar
   *[other] Bei { $pairs } Paaren
} steht die Region für das Land.
stand-in-owner-region = { $pairs ->
    [one] Bei { $pairs } Paar
   *[other] Bei { $pairs } Paaren
} steht die Region des Eigentümers für die Unternehmensgruppe.
survey-reliability = Die Reliabilität der Fragen (Cronbachs Alpha) ist { NUMBER($alpha, maximumFractionDigits: 2) }; üblich sind mindestens 0,7.
qap-result = Permutationstest: p = { NUMBER($p, maximumFractionDigits: 3) } bei { $draws } Permutationen.

# Womit Zahlen verglichen werden
indicator-frame-rewired-ties = { $draws } Zufallsnetzwerke, in denen alle ihre Zahl von Beziehungen behalten
indicator-frame-dealt-projects = { $draws } zufällige Verteilungen der Projekte, in denen alle ihre Zahl von Projekten und jedes Projekt seine Größe behält
indicator-frame-dealt-memberships = { $draws } zufällige Verteilungen der Mitgliedschaften, in denen alle ihre Zahl von Einrichtungen und jede Einrichtung ihre Größe behält
indicator-frame-random-regions = { $draws } zufällige Mengen von ebenso vielen Akteuren (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-dealt-sectors = { $draws } zufällige Verteilungen der Branchen (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-dealt-filieres = { $draws } zufällige Verteilungen der Wertschöpfungsketten (p = { NUMBER($p, maximumFractionDigits: 3) })
indicator-frame-random-bodies = { $draws } zufällige Auswahlen von ebenso vielen Brückeneinrichtungen

# Anmerkungen zu den Zeilen hinter einer Zahl
evidence-foreign-ties = { $ties ->
    [one] { $ties } Beziehung in ein anderes Land
   *[other] { $ties } Beziehungen in andere Länder
 }
evidence-no-outside-in-two-steps = niemand außerhalb innerhalb von zwei Schritten
evidence-share-of-outside-ties = { NUMBER($percent, maximumFractionDigits: 1) } Prozent der Beziehungen nach außen
evidence-steps-to-research = { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
} zum nächsten Akteur der Forschung
evidence-no-path-to-research = kein Pfad zu einem Akteur der Forschung
evidence-outside-largest-component = nicht im größten verbundenen Teil
evidence-owner-outside = Eigentümer in { $region }
evidence-first-buyer-outside = größter Käufer außerhalb
evidence-new-pairs = neu: { $pairs }
evidence-tie-lost = seit dem früheren Zeitraum verloren
evidence-tie-gained = neu seit dem früheren Zeitraum
evidence-lost-and-new = { $lost ->
    [one] { $lost } Beziehung
   *[other] { $lost } Beziehungen
} verloren, { $new } neu
evidence-growth = Wachstum { NUMBER($percent, maximumFractionDigits: 1) } Prozent

# Gatekeeper
gatekeeper-reason = { $name } hält { NUMBER($share, maximumFractionDigits: 0) } Prozent der Beziehungen der Region nach außen ({ $outside ->
    [one] { $outside } Beziehung
   *[other] { $outside } Beziehungen
}, davon { $foreign } ins Ausland) und hat { $inside ->
    [one] { $inside } Beziehung
   *[other] { $inside } Beziehungen
} im Inneren.

### Ende der Netzwerkindikatoren
