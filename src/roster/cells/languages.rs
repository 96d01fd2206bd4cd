//! Languages by name or ISO code in four languages, to one form: the English name.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::lists::split;
use super::text::{fold, tidy};

/// What a cell of languages holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Languages {
    /// English names where known, otherwise as typed; each once, in the cell's order.
    pub names: Vec<String>,
    /// How many are not in the list of languages.
    pub unknown: u32,
    /// How many carried a level ("C1", "fluent"), which is not used.
    pub levels: u32,
}

/// Reads one cell, split at `;` `,` `/` `|`, line breaks and "and".
///
/// ```
/// use viceversa::roster::cells::languages::languages;
/// assert_eq!(languages("Englisch (C1), fr; español / DE").names, ["English", "French", "Spanish", "German"]);
/// ```
#[must_use]
pub fn languages(cell: &str) -> Languages {
    let mut found = Languages::default();
    for part in split(cell).iter().flat_map(|v| v.split(['/', '&', '+'])) {
        for word in and(part) {
            let (name, level) = without_level(&word);
            if name.is_empty() {
                continue;
            }
            found.levels += u32::from(level);
            let name = match known(&name) {
                Some(english) => english.to_owned(),
                None => {
                    found.unknown += 1;
                    name
                }
            };
            if !found.names.contains(&name) {
                found.names.push(name);
            }
        }
    }
    found
}

/// The English name of a language that is given by name or code, with or without a region; `None` when it is not in the list.
///
/// ```
/// use viceversa::roster::cells::languages::known;
/// assert_eq!(["Fran\u{e7}ais", "pt_BR", "DEU", "Klingon"].map(known), [Some("French"), Some("Portuguese"), Some("German"), None]);
/// ```
#[must_use]
pub fn known(text: &str) -> Option<&'static str> {
    static NAMES: OnceLock<BTreeMap<&'static str, &'static str>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let mut names = BTreeMap::new();
        for line in LANGUAGES {
            let (english, others) = line.split_once('|').unwrap_or((line, ""));
            for other in others.split('|') {
                names.entry(other).or_insert(english);
            }
        }
        names
    });
    let folded = fold(text);
    names.get(folded.as_str()).copied().or_else(|| {
        // "en-GB", "pt_BR": the language without its region.
        let (code, region) = folded.split_once(' ')?;
        (code.len() <= 3 && region.len() == 2)
            .then(|| names.get(code).copied())
            .flatten()
    })
}

fn and(part: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    for word in part.split_whitespace() {
        if matches!(word, "and" | "und" | "et" | "y" | "e") {
            words.push(String::new());
        } else if let Some(last) = words.last_mut() {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    words
}

/// "German (B2)", "German B2", "German - fluent", "German: native".
fn without_level(word: &str) -> (String, bool) {
    let word = tidy(word);
    let cut = word
        .strip_suffix(')')
        .and_then(|w| w.rsplit_once('('))
        .or_else(|| word.rsplit_once(':'))
        .or_else(|| word.rsplit_once(" - "))
        .or_else(|| word.rsplit_once(" – "))
        .or_else(|| word.rsplit_once(' '));
    match cut {
        Some((name, mark)) if is_level(mark) => (name.trim().to_owned(), true),
        _ => (word.trim().to_owned(), false),
    }
}

fn is_level(mark: &str) -> bool {
    matches!(
        fold(mark).as_str(),
        "a1" | "a2"
            | "b1"
            | "b2"
            | "c1"
            | "c2"
            | "native"
            | "native speaker"
            | "mother tongue"
            | "fluent"
            | "basic"
            | "basics"
            | "good"
            | "intermediate"
            | "advanced"
            | "beginner"
            | "conversational"
            | "business"
            | "proficient"
            | "muttersprache"
            | "muttersprachler"
            | "fliessend"
            | "gut"
            | "grundkenntnisse"
            | "verhandlungssicher"
            | "sehr gut"
            | "langue maternelle"
            | "maternelle"
            | "courant"
            | "bilingue"
            | "notions"
            | "debutant"
            | "intermediaire"
            | "avance"
            | "nativo"
            | "nativa"
            | "materna"
            | "lengua materna"
            | "fluido"
            | "avanzado"
            | "basico"
            | "intermedio"
            | "1"
            | "2"
            | "3"
            | "4"
            | "5"
    )
}

/// English name | codes | English, German, French and Spanish names and the language's own, folded.
const LANGUAGES: &[&str] = &[
    "English|en|eng|english|englisch|anglais|ingles|inglesa|british english|american english",
    "German|de|deu|ger|german|deutsch|allemand|aleman|germany",
    "French|fr|fra|fre|french|franzosisch|francais|frances",
    "Spanish|es|spa|spanish|spanisch|espagnol|espanol|castellano|castilian",
    "Italian|it|ita|italian|italienisch|italien|italiano",
    "Portuguese|pt|por|portuguese|portugiesisch|portugais|portugues|brazilian portuguese",
    "Dutch|nl|nld|dut|dutch|niederlandisch|hollandisch|neerlandais|holandes|neerlandes|nederlands|flemish|flamisch|flamand",
    "Danish|da|dan|danish|danisch|danois|danes|dansk",
    "Swedish|sv|swe|swedish|schwedisch|suedois|sueco|svenska",
    "Norwegian|no|nb|nn|nor|nob|norwegian|norwegisch|norvegien|noruego|norsk|bokmal",
    "Finnish|fi|fin|finnish|finnisch|finnois|finlandes|suomi",
    "Icelandic|is|isl|icelandic|islandisch|islandais|islandes",
    "Polish|pl|pol|polish|polnisch|polonais|polaco|polski",
    "Czech|cs|ces|cze|czech|tschechisch|tcheque|checo|cestina",
    "Slovak|sk|slk|slo|slovak|slowakisch|slovaque|eslovaco|slovencina",
    "Hungarian|hu|hun|hungarian|ungarisch|hongrois|hungaro|magyar",
    "Romanian|ro|ron|rum|romanian|rumanisch|roumain|rumano|romana",
    "Bulgarian|bg|bul|bulgarian|bulgarisch|bulgare|bulgaro",
    "Croatian|hr|hrv|croatian|kroatisch|croate|croata|hrvatski",
    "Serbian|sr|srp|serbian|serbisch|serbe|serbio|srpski",
    "Bosnian|bs|bos|bosnian|bosnisch|bosniaque|bosnio",
    "Slovenian|sl|slv|slovenian|slovene|slowenisch|esloveno",
    "Macedonian|mk|mkd|mac|macedonian|mazedonisch|macedonien|macedonio",
    "Albanian|sq|sqi|alb|albanian|albanisch|albanais|albanes",
    "Greek|el|ell|gre|greek|griechisch|grec|griego",
    "Turkish|tr|tur|turkish|turkisch|turc|turco|turkce",
    "Russian|ru|rus|russian|russisch|russe|ruso|русскии|русский",
    "Ukrainian|uk|ukr|ukrainian|ukrainisch|ukrainien|ucraniano",
    "Belarusian|be|bel|belarusian|belarussisch|bielorusse|bielorruso",
    "Estonian|et|est|estonian|estnisch|estonien|estonio|eesti",
    "Latvian|lv|lav|latvian|lettisch|letton|leton",
    "Lithuanian|lt|lit|lithuanian|litauisch|lituanien|lituano",
    "Irish|ga|gle|irish|irisch|irlandais|irlandes|gaeilge",
    "Welsh|cy|cym|wel|welsh|walisisch|gallois|gales|cymraeg",
    "Catalan|ca|cat|catalan|katalanisch|catala",
    "Basque|eu|eus|baq|basque|baskisch|vasco|euskera|euskara",
    "Galician|gl|glg|galician|galicisch|galicien|gallego|galego",
    "Luxembourgish|lb|ltz|luxembourgish|luxemburgisch|luxembourgeois|luxemburgues",
    "Maltese|mt|mlt|maltese|maltesisch|maltais|maltes",
    "Arabic|ar|ara|arabic|arabisch|arabe|العربية",
    "Hebrew|he|heb|hebrew|hebraisch|hebreu|hebreo|עברית",
    "Persian|fa|fas|per|persian|farsi|persisch|persan|persa",
    "Kurdish|ku|kur|kurdish|kurdisch|kurde|kurdo",
    "Hindi|hi|hin|hindi",
    "Urdu|ur|urd|urdu|ourdou",
    "Bengali|bn|ben|bengali|bangla|bengalisch",
    "Punjabi|pa|pan|punjabi|panjabi|pendjabi",
    "Gujarati|gu|guj|gujarati",
    "Marathi|mr|mar|marathi",
    "Tamil|ta|tam|tamil|tamoul",
    "Telugu|te|tel|telugu|telougou",
    "Kannada|kn|kan|kannada",
    "Malayalam|ml|mal|malayalam",
    "Nepali|ne|nep|nepali|nepalesisch",
    "Sinhala|si|sin|sinhala|singhalesisch|cingalais",
    "Chinese|zh|zho|chi|chinese|chinesisch|chinois|chino|mandarin|mandarin chinese|putonghua|中文|普通话|汉语",
    "Cantonese|yue|cantonese|kantonesisch|cantonais|cantones|粤语",
    "Japanese|ja|jpn|japanese|japanisch|japonais|japones|日本語",
    "Korean|ko|kor|korean|koreanisch|coreen|coreano|한국어",
    "Vietnamese|vi|vie|vietnamese|vietnamesisch|vietnamien|vietnamita",
    "Thai|th|tha|thai|thailandisch|tailandes",
    "Indonesian|id|ind|indonesian|indonesisch|indonesien|indonesio|bahasa|bahasa indonesia",
    "Malay|ms|msa|may|malay|malaiisch|malais|malayo|bahasa melayu",
    "Filipino|tl|fil|tgl|filipino|tagalog|philippin",
    "Swahili|sw|swa|swahili|suaheli|kiswahili",
    "Amharic|am|amh|amharic|amharisch|amharique|amarico",
    "Yoruba|yo|yor|yoruba",
    "Igbo|ig|ibo|igbo",
    "Hausa|ha|hau|hausa|haoussa",
    "Zulu|zu|zul|zulu|isizulu",
    "Xhosa|xh|xho|xhosa|isixhosa",
    "Afrikaans|af|afr|afrikaans",
    "Somali|so|som|somali",
    "Armenian|hy|hye|arm|armenian|armenisch|armenien|armenio",
    "Georgian|ka|kat|geo|georgian|georgisch|georgien|georgiano",
    "Azerbaijani|az|aze|azerbaijani|aserbaidschanisch|azeri",
    "Kazakh|kk|kaz|kazakh|kasachisch",
    "Latin|la|lat|latin|latein",
    "British Sign Language|bfi|bsl|british sign language",
    "American Sign Language|ase|asl|american sign language",
    "German Sign Language|gsg|dgs|german sign language|deutsche gebardensprache|gebardensprache",
    "French Sign Language|fsl|lsf|french sign language|langue des signes francaise|langue des signes",
];
