//! Time zones as people name them, to IANA names.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::text::{fold, tidy};
use super::zone_data;

/// What a cell of the time zone column says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Zone {
    /// A zone, by its IANA name or a city.
    Named(String),
    /// An abbreviation ("CET") taken as the place where it is the civil time, with its summer time.
    Abbreviation(String),
    /// A fixed distance from UTC ("UTC+2"), which knows no summer time.
    Offset(String),
    /// Means more than one zone ("CST", "IST").
    Ambiguous,
    /// Not a zone that is known.
    Unknown,
}

/// Reads one cell: "Europe/Berlin", "Munich", "CET", "UTC+2", "(UTC+01:00) Amsterdam, Berlin", "W. Europe Standard Time".
///
/// ```
/// use viceversa::roster::cells::zones::{Zone, zone};
/// assert_eq!(zone("münchen"), Zone::Named("Europe/Berlin".into()));
/// assert_eq!(zone("UTC+2"), Zone::Offset("Etc/GMT-2".into()));
/// ```
#[must_use]
pub fn zone(cell: &str) -> Zone {
    let text = tidy(cell);
    if text.len() > 100 {
        return Zone::Unknown;
    }
    let folded = fold(&text);
    if let Some(zone) = abbreviation(&folded) {
        return zone;
    }
    if let Some(name) = iana(&text.replace(' ', "_")) {
        return Zone::Named(name);
    }
    if let Some(zone) = place(&folded) {
        return Zone::Named(zone);
    }
    // "(UTC+01:00) Amsterdam, Berlin, Bern": the first place that is known; "Berlin, Germany"; "Paris (France)".
    let places = text
        .strip_prefix('(')
        .and_then(|t| t.split_once(')'))
        .map_or(&*text, |(_, rest)| rest);
    if let Some(zone) = places
        .split([',', '(', '/', ';'])
        .find_map(|part| place(&fold(part)))
    {
        return Zone::Named(zone);
    }
    match offset(
        text.split([')', ' '])
            .next()
            .unwrap_or(&text)
            .trim_start_matches('('),
    )
    .or_else(|| offset(&text))
    {
        Some(zone) => zone,
        None => Zone::Unknown,
    }
}

/// A plain IANA name with an area in it, whatever its case.
fn iana(text: &str) -> Option<String> {
    if !text.contains('/') || !text.is_ascii() {
        return None;
    }
    zone_data::spelled(text).map(str::to_owned)
}

fn place(folded: &str) -> Option<String> {
    static PLACES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    let places = PLACES.get_or_init(|| {
        let mut places = BTreeMap::new();
        for line in PLACES_OF_ZONES {
            let (zone, cities) = line.split_once('|').unwrap_or((line, ""));
            for city in cities.split('|') {
                places.insert(city.to_owned(), zone.to_owned());
            }
        }
        for name in zone_data::names() {
            let area = name.split('/').next().unwrap_or("");
            if !matches!(
                area,
                "Africa"
                    | "America"
                    | "Asia"
                    | "Atlantic"
                    | "Australia"
                    | "Europe"
                    | "Indian"
                    | "Pacific"
            ) {
                continue;
            }
            if let Some(city) = name.rsplit('/').next().filter(|c| *c != area) {
                places.entry(fold(city)).or_insert_with(|| name.to_owned());
            }
        }
        places
    });
    places.get(folded).cloned()
}

fn abbreviation(folded: &str) -> Option<Zone> {
    let name = match folded {
        "utc" | "gmt" | "z" | "zulu" | "utc 0" | "gmt 0" | "utc 00 00" => {
            return Some(Zone::Named("Etc/UTC".to_owned()));
        }
        "cet"
        | "cest"
        | "mez"
        | "mesz"
        | "hec"
        | "central european time"
        | "w europe standard time"
        | "romance standard time"
        | "central europe standard time"
        | "central european standard time"
        | "mitteleuropaische zeit" => "Europe/Berlin",
        "wet" | "west" | "western european time" => "Europe/Lisbon",
        "eet" | "eest" | "eastern european time" | "fle standard time" => "Europe/Helsinki",
        "bst" | "gmt standard time" | "uk time" | "british time" => "Europe/London",
        "msk" | "russian standard time" => "Europe/Moscow",
        "et" | "est" | "edt" | "eastern time" | "eastern standard time" | "us eastern" => {
            "America/New_York"
        }
        "ct" | "cdt" | "central time" | "central standard time" | "us central" => "America/Chicago",
        "mt" | "mst" | "mdt" | "mountain time" | "mountain standard time" | "us mountain" => {
            "America/Denver"
        }
        "pt" | "pst" | "pdt" | "pacific time" | "pacific standard time" | "us pacific" => {
            "America/Los_Angeles"
        }
        "brt" | "e south america standard time" => "America/Sao_Paulo",
        "jst" | "tokyo standard time" => "Asia/Tokyo",
        "kst" | "korea standard time" => "Asia/Seoul",
        "sgt" | "singapore standard time" => "Asia/Singapore",
        "hkt" => "Asia/Hong_Kong",
        "china standard time" => "Asia/Shanghai",
        "india standard time" => "Asia/Kolkata",
        "arabian standard time" => "Asia/Dubai",
        "sast" | "south africa standard time" => "Africa/Johannesburg",
        "aest" | "aedt" | "aus eastern standard time" => "Australia/Sydney",
        "awst" => "Australia/Perth",
        "nzst" | "nzdt" | "new zealand standard time" => "Pacific/Auckland",
        "cst" | "ist" | "ast" | "sst" | "gst" | "amt" => return Some(Zone::Ambiguous),
        _ => return None,
    };
    Some(Zone::Abbreviation(name.to_owned()))
}

/// "UTC+2", "GMT-05:00", "+0530". Whole hours have an IANA name; the few others that are somebody's civil time, theirs.
fn offset(text: &str) -> Option<Zone> {
    let upper = text.to_ascii_uppercase();
    let rest = upper
        .strip_prefix("UTC")
        .or_else(|| upper.strip_prefix("GMT"))
        .unwrap_or(&upper)
        .trim();
    let (sign, rest) = match rest.chars().next()? {
        '+' => (1, &rest[1..]),
        '-' => (-1, &rest[1..]),
        '−' | '–' => (-1, &rest['−'.len_utf8()..]),
        '±' => (1, &rest['±'.len_utf8()..]),
        _ => return None,
    };
    let digits: Vec<i32> = rest
        .split(':')
        .map(|d| {
            if d.bytes().all(|b| b.is_ascii_digit()) {
                d.parse().ok()
            } else {
                None
            }
        })
        .collect::<Option<_>>()?;
    let minutes = match (digits.as_slice(), rest.len()) {
        ([h], 1 | 2) => h * 60,
        ([hhmm], 4) => hhmm / 100 * 60 + hhmm % 100,
        ([h, m], _) if *m < 60 && *h < 15 => h * 60 + m,
        _ => return None,
    };
    let name = match sign * minutes {
        0 => "Etc/UTC".to_owned(),
        330 => "Asia/Kolkata".to_owned(),
        345 => "Asia/Kathmandu".to_owned(),
        270 => "Asia/Kabul".to_owned(),
        390 => "Asia/Yangon".to_owned(),
        570 => "Australia/Darwin".to_owned(),
        m if m % 60 == 0 && (-12..=14).contains(&(m / 60)) => format!("Etc/GMT{:+}", -m / 60),
        _ => return None,
    };
    Some(Zone::Offset(name))
}

/// Cities and countries with one civil time that are not in IANA names, or not in that spelling.
const PLACES_OF_ZONES: &[&str] = &[
    "Europe/Berlin|munich|munchen|hamburg|frankfurt|frankfurt am main|cologne|koln|dusseldorf|stuttgart|leipzig|dresden|hannover|nuremberg|nurnberg|bonn|essen|dortmund|bremen|karlsruhe|mannheim|walldorf|germany|deutschland|allemagne|alemania",
    "Europe/Vienna|wien|graz|linz|salzburg|innsbruck|austria|osterreich",
    "Europe/Zurich|zurich|geneva|geneve|genf|basel|bern|berne|lausanne|switzerland|schweiz|suisse|suiza",
    "Europe/Paris|lyon|marseille|toulouse|lille|nantes|bordeaux|strasbourg|nice|grenoble|france|frankreich",
    "Europe/Madrid|barcelona|valencia|sevilla|seville|bilbao|malaga|zaragoza|spain|spanien|espagne|espana",
    "Europe/London|manchester|birmingham|leeds|edinburgh|glasgow|bristol|liverpool|cambridge|oxford|cardiff|belfast|uk|united kingdom|england|great britain",
    "Europe/Dublin|cork|galway|ireland|irland",
    "Europe/Amsterdam|rotterdam|the hague|den haag|utrecht|eindhoven|netherlands|niederlande|pays bas|paises bajos",
    "Europe/Brussels|bruxelles|brussel|brussel|antwerp|antwerpen|ghent|belgium|belgien|belgique|belgica",
    "Europe/Rome|roma|milan|milano|turin|torino|naples|napoli|bologna|italy|italien|italie|italia",
    "Europe/Lisbon|lisboa|lissabon|porto|oporto",
    "Europe/Copenhagen|kobenhavn|kopenhagen|aarhus|denmark|danemark",
    "Europe/Stockholm|gothenburg|goteborg|malmo|sweden|schweden|suede|suecia",
    "Europe/Oslo|bergen|trondheim|norway|norwegen|norvege|noruega",
    "Europe/Helsinki|espoo|tampere|finland|finnland",
    "Europe/Warsaw|warszawa|warschau|varsovie|varsovia|krakow|cracow|krakau|wroclaw|gdansk|poznan|lodz|poland|polen|pologne|polonia",
    "Europe/Prague|praha|prag|brno|czech republic|czechia",
    "Europe/Budapest|hungary|ungarn",
    "Europe/Bucharest|bucuresti|bukarest|cluj|cluj napoca|romania|rumanien",
    "Europe/Athens|athen|thessaloniki|greece|griechenland",
    "Europe/Istanbul|ankara|izmir|turkey|turkiye|turkei",
    "Europe/Kyiv|kiev|lviv|kharkiv|ukraine",
    "Europe/Moscow|moskau|moscou|moscu|st petersburg|saint petersburg",
    "Europe/Luxembourg|luxemburg",
    "America/New_York|new york city|nyc|boston|washington|washington dc|philadelphia|atlanta|miami|charlotte|pittsburgh|raleigh|orlando|tampa",
    "America/Chicago|houston|dallas|austin|minneapolis|st louis|kansas city|nashville|milwaukee|san antonio|new orleans",
    "America/Denver|salt lake city|boulder|albuquerque",
    "America/Los_Angeles|san francisco|seattle|portland|san diego|san jose|palo alto|mountain view|las vegas|sacramento|oakland",
    "America/Phoenix|tucson",
    "America/Toronto|ottawa|montreal|quebec|waterloo",
    "America/Vancouver|victoria",
    "America/Edmonton|calgary",
    "America/Mexico_City|mexico|ciudad de mexico|cdmx|guadalajara",
    "America/Sao_Paulo|sao paulo|rio de janeiro|rio|brasilia|belo horizonte|porto alegre|curitiba",
    "America/Argentina/Buenos_Aires|buenos aires|argentina|argentinien|argentine",
    "America/Bogota|medellin|cali|colombia|kolumbien|colombie",
    "America/Santiago|santiago de chile",
    "Asia/Kolkata|mumbai|bombay|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|pune|gurgaon|gurugram|noida|india|indien|inde",
    "Asia/Shanghai|beijing|peking|pekin|shenzhen|guangzhou|hangzhou|chengdu|china|chine",
    "Asia/Tokyo|tokio|osaka|kyoto|yokohama|nagoya|japan|japon",
    "Asia/Seoul|busan|south korea|korea|sudkorea",
    "Asia/Singapore|singapur|singapour",
    "Asia/Dubai|abu dhabi|uae|united arab emirates",
    "Asia/Jerusalem|tel aviv|haifa|israel",
    "Asia/Ho_Chi_Minh|ho chi minh city|hanoi|saigon|vietnam",
    "Asia/Kuala_Lumpur|penang|malaysia",
    "Asia/Manila|cebu|makati|philippines",
    "Asia/Taipei|taiwan",
    "Africa/Johannesburg|cape town|pretoria|durban|south africa|sudafrika|kapstadt",
    "Africa/Lagos|abuja|nigeria",
    "Africa/Nairobi|kenya|mombasa",
    "Africa/Cairo|kairo|le caire|alexandria|egypt",
    "Africa/Casablanca|rabat|morocco|marokko|maroc",
    "Africa/Accra|ghana",
    "Australia/Sydney|canberra|wollongong",
    "Australia/Melbourne|geelong",
    "Australia/Brisbane|gold coast",
    "Pacific/Auckland|wellington|christchurch|new zealand",
];
