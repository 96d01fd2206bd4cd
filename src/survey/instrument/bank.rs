//! The instruments that come with the programme, in English, German, French and Spanish. The wording is our own.

use super::Instrument;

/// One file each; what the exit survey asks is what the baseline asks.
const FILES: [&str; 5] = [
    include_str!("bank/readiness.json"),
    include_str!("bank/intake.json"),
    include_str!("bank/baseline.json"),
    include_str!("bank/pulse.json"),
    include_str!("bank/pair-fit.json"),
];

/// Titles of the exit survey.
const EXIT: [(&str, &str); 4] = [
    ("en", "Looking back"),
    ("de", "Rückblick"),
    ("fr", "Bilan"),
    ("es", "Balance final"),
];

/// All instruments of the bank, in the order of a programme: readiness, intake, baseline, pulse, pair-fit, exit.
///
/// ```
/// let ids: Vec<String> = viceversa::survey::instruments().into_iter().map(|i| i.id).collect();
/// assert_eq!(ids, ["readiness", "intake", "baseline", "pulse", "pair-fit", "exit"]);
/// ```
#[must_use]
pub fn instruments() -> Vec<Instrument> {
    let mut bank: Vec<Instrument> = FILES
        .iter()
        .filter_map(|file| crate::json::parse(file).ok())
        .collect();
    if let Some(baseline) = bank.iter().find(|i| i.id == "baseline") {
        let mut exit = baseline.clone();
        exit.id = "exit".to_owned();
        for (language, title) in EXIT {
            exit.title.insert(language.to_owned(), title.to_owned());
        }
        bank.push(exit);
    }
    bank
}

/// One instrument of the bank by its id.
#[must_use]
pub fn instrument(id: &str) -> Option<Instrument> {
    instruments().into_iter().find(|one| one.id == id)
}
