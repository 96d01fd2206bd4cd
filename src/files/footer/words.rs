//! The words by which rows below a table say that they are none of its rows, in four languages and small letters.

/// Words and phrases with a bar between them.
pub(super) struct Words(&'static str);

impl Words {
    /// Each by itself.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.0.split('|')
    }

    /// Whether this is one of them.
    pub(super) fn contains(&self, word: &str) -> bool {
        self.iter().any(|known| known == word)
    }
}

/// Sums and counts, alone or before a number.
pub(super) const TOTALS: Words = Words(
    "total|totals|grand total|subtotal|sub-total|sum|sums|count|counts|n|headcount|number of|average|avg|mean|summe|\
    summen|zwischensumme|gesamt|gesamtsumme|gesamtergebnis|gesamtzahl|gesamtanzahl|insgesamt|anzahl|durchschnitt|\
    mittelwert|ø|somme|sous-total|total général|ensemble|nombre|nombre de|nombre total|effectif|effectif total|\
    moyenne|suma|suma total|total general|número de|numero de|cantidad|recuento|promedio",
);

/// What is counted: "24 employees".
pub(super) const COUNTED: Words = Words(
    "employees|people|persons|participants|rows|records|entries|results|users|members|total|in total|mitarbeiter|\
    mitarbeitende|beschäftigte|personen|teilnehmer|teilnehmende|zeilen|einträge|datensätze|ergebnisse|insgesamt|\
    gesamt|personnes|employés|salariés|collaborateurs|lignes|enregistrements|résultats|au total|personas|empleados|\
    participantes|filas|registros|resultados|en total",
);

/// How remarks begin that are nobody's name.
pub(super) const REMARKS: Words = Words(
    "exported|export|generated|created|printed|produced|downloaded|extracted|retrieved|last updated|updated|\
    last refreshed|as of|as at|data as of|source|sources|report|confidential|strictly confidential|\
    company confidential|private and confidential|internal use|for internal|end of|copyright|©|(c)|disclaimer|\
    effective date|run date|prepared by|filters|filter|applied filters|exportiert|erstellt|erzeugt|generiert|\
    gedruckt|ausgedruckt|heruntergeladen|letzte aktualisierung|datenstand|quelle|bericht|vertraulich|\
    streng vertraulich|nur für|nur zum|interner gebrauch|hinweis|anmerkung|bemerkung|ende der|ende des|legende|\
    auswertung|exporté|exportée|exportation|généré|générée|créé|imprimé|édité|extrait|extraction|état au|\
    situation au|à la date|données au|confidentiel|strictement confidentiel|usage interne|à usage|remarque|\
    fin de la|fin du|fin de liste|légende|mis à jour|mise à jour|rapport|exportado|exportada|exportación|generado|\
    generada|creado|impreso|extraído|actualizado|última actualización|datos a|a fecha|fuente|confidencial|\
    estrictamente confidencial|uso interno|para uso|leyenda|informe|fin del",
);

/// How remarks begin whose first word may be a name: only before a colon or with a figure.
pub(super) const PERHAPS: Words = Words(
    "stand|date|datum|fecha|page|seite|página|pagina|version|note|notes|nota|notas|key|legend|status|period|\
    zeitraum|période|periodo",
);

/// Months, and what else stands in a written date.
pub(super) const OF_DATES: Words = Words(
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|\
    aug|sep|sept|oct|nov|dec|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|mär|okt|dez|janvier|février|\
    mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|\
    agosto|septiembre|octubre|noviembre|diciembre|de|of|er|1er|1st|2nd|3rd|am|pm|uhr|at|um|à|utc|gmt|cet|cest",
);

/// Small words within names.
pub(super) const PARTICLES: Words = Words(
    "de|la|le|las|los|del|della|di|da|do|dos|das|du|des|van|von|vom|der|den|ter|ten|zu|zum|zur|und|y|e|i|al|el|bin|\
    ibn|ben|bint|abu|af|av|st|d|jr|sr",
);
