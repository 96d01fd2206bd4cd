//! The kit: every piece in every language, on equal footing, in the style that HR people of these countries write.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use viceversa::programme::Theme;
use viceversa::programme::kit::{KitEdit, KitKind, KitRequest, KitRole, KitText, SESSIONS, kit};
use viceversa::words;

const THEMES: [Theme; 5] = [
    Theme::Technology,
    Theme::Inclusion,
    Theme::Leadership,
    Theme::Innovation,
    Theme::Engagement,
];

const ROLES: [KitRole; 3] = [KitRole::Mentor, KitRole::Mentee, KitRole::Coordinator];

/// Stems of words that put one side below the other, or promise what nobody can keep ("anonymous").
const BELOW: [(&str, &[&str]); 4] = [
    (
        "en",
        &[
            "junior",
            "senior",
            "subordinate",
            "inferior",
            "superior",
            "boss",
            "pupil",
            "student",
            "apprentice",
            "underling",
            "trainee",
            "novice",
            "anonym",
        ],
    ),
    (
        "de",
        &[
            "junior",
            "senior",
            "untergeben",
            "unterstellt",
            "untergeordnet",
            "übergeordnet",
            "vorgesetzt",
            "schüler",
            "lehrling",
            "azubi",
            "chef",
            "anfänger",
            "anonym",
        ],
    ),
    (
        "fr",
        &[
            "junior",
            "senior",
            "sénior",
            "subordonné",
            "subalterne",
            "supérieur",
            "inférieur",
            "élève",
            "apprenti",
            "patron",
            "chef",
            "novice",
            "débutant",
            "anonym",
        ],
    ),
    (
        "es",
        &[
            "júnior",
            "junior",
            "sénior",
            "senior",
            "subordinad",
            "subaltern",
            "superior",
            "inferior",
            "alumn",
            "aprendiz",
            "jefe",
            "jefa",
            "novat",
            "principiante",
            "anónim",
            "anonim",
        ],
    ),
];

/// Words that address somebody as a friend or a child.
const FAMILIAR: [(&str, &[&str]); 3] = [
    (
        "de",
        &[
            "du", "dir", "dich", "dein", "deine", "deinen", "deinem", "deiner", "euch", "euer",
            "eure",
        ],
    ),
    ("fr", &["tu", "toi", "te", "ton", "ta", "tes"]),
    (
        "es",
        &[
            "tú", "tu", "tus", "ti", "te", "contigo", "vosotros", "vosotras", "vuestro", "vuestra",
            "os",
        ],
    ),
];

/// The man's form, which never stands without the woman's.
const BOTH: [(&str, &[&str], &str); 3] = [
    ("de", &["mentor", "mentoren", "mentors"], "mentorin"),
    ("fr", &["mentor", "mentors"], "mentore"),
    ("es", &["mentor", "mentores"], "mentora"),
];

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(language)
        .join("kit")
}

/// Every line that is shown, with its place.
fn lines(language: &str) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for entry in fs::read_dir(folder(language)).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        for (at, line) in text.lines().enumerate() {
            let comment = name == "labels.txt" && line.starts_with('#');
            // The code of a section and the key of a label are not shown.
            let shown = match line.split_once(" = ") {
                Some((_, words)) if name == "labels.txt" => words,
                _ if line.starts_with("### ") || line == "## starters" => "",
                _ => line,
            };
            if !comment && !shown.is_empty() {
                lines.push((format!("{language}/{name}:{}", at + 1), shown.to_owned()));
            }
        }
    }
    lines.sort();
    lines
}

fn words_of(line: &str) -> Vec<String> {
    line.to_lowercase()
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The ids of the pieces that the files hold.
fn written(language: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for entry in fs::read_dir(folder(language)).unwrap() {
        let path = entry.unwrap().path();
        let Some(name) = path
            .file_name()
            .and_then(|name| name.to_str())
            .and_then(|name| name.strip_suffix(".md"))
        else {
            continue;
        };
        let text = fs::read_to_string(&path).unwrap();
        let sessions = text.lines().filter_map(|line| {
            let head = line.strip_prefix("## ")?;
            if head == "starters" {
                return Some(format!("{name}-starters"));
            }
            let number: u32 = head.split_once(". ")?.0.parse().ok()?;
            Some(format!("{name}-{number}"))
        });
        let sessions: Vec<String> = sessions.collect();
        if sessions.is_empty() {
            ids.insert(name.to_owned());
        }
        ids.extend(sessions);
    }
    ids
}

#[test]
fn kit_every_piece_is_written_in_every_language_and_no_other() {
    let mut wanted = BTreeSet::new();
    for theme in THEMES {
        for role in ROLES {
            let kit = kit(&KitRequest {
                theme: Some(theme),
                role,
                language: "en".to_owned(),
                edits: Vec::new(),
            });
            let sessions: Vec<u32> = kit
                .pieces
                .iter()
                .filter_map(|piece| piece.session)
                .collect();
            assert_eq!(sessions, (1..=SESSIONS).collect::<Vec<_>>());
            wanted.extend(kit.pieces.into_iter().map(|piece| piece.id));
        }
    }
    assert_eq!(wanted.len(), 5 * 7 + 9, "{wanted:?}");
    for language in words::languages() {
        assert_eq!(written(language), wanted, "{language}");
    }
}

#[test]
fn kit_of_one_side_holds_the_same_as_the_others_but_its_own_guide_and_training() {
    let of = |role| {
        let request = KitRequest {
            theme: Some(Theme::Leadership),
            role,
            language: "de-AT".to_owned(),
            edits: Vec::new(),
        };
        let kit = kit(&request);
        assert_eq!(kit.language, "de");
        kit.pieces
    };
    let shared = |role| {
        let mut pieces = of(role);
        pieces.retain(|piece| !matches!(piece.kind, KitKind::Guide | KitKind::Training));
        pieces
    };
    assert_eq!(shared(KitRole::Mentor), shared(KitRole::Mentee));
    let coordinator = of(KitRole::Coordinator);
    for role in [KitRole::Mentor, KitRole::Mentee] {
        assert!(of(role).iter().all(|piece| coordinator.contains(piece)));
    }
    assert_eq!(coordinator[0].kind, KitKind::Handbook);
}

#[test]
fn kit_of_no_theme_or_of_ones_own_has_sheets_and_no_sessions() {
    for theme in [None, Some(Theme::Own)] {
        let kit = kit(&KitRequest {
            theme,
            role: KitRole::Mentee,
            language: "tlh".to_owned(),
            edits: Vec::new(),
        });
        assert_eq!(kit.language, "en");
        assert_eq!(kit.pieces.len(), 6);
        assert!(kit.pieces.iter().all(|piece| piece.session.is_none()));
    }
}

#[test]
fn kit_shows_the_coordinators_own_words_in_their_language_alone() {
    let edit = |language: &str, id: &str, title: &str| KitEdit {
        language: language.to_owned(),
        text: KitText {
            id: id.to_owned(),
            title: title.to_owned(),
            summary: String::new(),
            sections: Vec::new(),
        },
    };
    let kit = kit(&KitRequest {
        theme: None,
        role: KitRole::Mentor,
        language: "de".to_owned(),
        edits: vec![
            edit("de", "agreement", "Zuerst"),
            edit("de", "agreement", "Unsere Regeln"),
            edit("fr", "ending", "La fin"),
            edit("de", "handbook", "Nicht für diese Rolle"),
        ],
    });
    let own: Vec<_> = kit
        .pieces
        .iter()
        .filter_map(|piece| Some((piece.id.as_str(), piece.own.as_ref()?.title.as_str())))
        .collect();
    assert_eq!(own, [("agreement", "Unsere Regeln")]);
}

/// The words of a line that put one side below.
fn below(stems: &[&str], line: &str) -> Vec<String> {
    let mut words = words_of(line);
    words.retain(|word| stems.iter().any(|stem| word.starts_with(stem)));
    words
}

#[test]
fn kit_puts_neither_side_below_in_any_language() {
    let planted = [
        "Your junior will teach you.",
        "Ihre Untergebenen lehren Sie.",
        "Votre subordonnée vous apprend.",
        "Su subordinado le enseña.",
    ];
    let mut found = Vec::new();
    for ((language, stems), planted) in BELOW.into_iter().zip(planted) {
        assert_eq!(below(stems, planted).len(), 1, "{planted}");
        for (place, line) in lines(language) {
            let words = below(stems, &line);
            found.extend(words.iter().map(|word| format!("{place}: {word}")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!(BELOW.len(), words::languages().count());
}

#[test]
fn kit_addresses_formally_and_names_both_forms() {
    let mut found = Vec::new();
    for (language, familiar) in FAMILIAR {
        for (place, line) in lines(language) {
            found.extend(
                words_of(&line)
                    .into_iter()
                    .filter(|word| familiar.contains(&word.as_str()))
                    .map(|word| format!("{place}: {word}")),
            );
        }
    }
    for (language, his, hers) in BOTH {
        for (place, line) in lines(language) {
            let words = words_of(&line);
            let one = words.iter().any(|word| his.contains(&word.as_str()));
            if one && !words.iter().any(|word| word.starts_with(hers)) {
                found.push(format!("{place}: one form alone"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn kit_is_written_calmly_and_in_each_languages_own_signs() {
    let mut found = Vec::new();
    for language in words::languages() {
        for (place, line) in lines(language) {
            let marks = [
                "*in", ":in", "_in", "·", "(e)", "(in)", "/in", "/a", "/e", "@",
            ];
            if marks.iter().any(|mark| line.contains(mark)) {
                found.push(format!("{place}: a sign in place of both forms"));
            }
            if line.contains('!')
                || line.contains("...")
                || line.contains('"')
                || line.contains(" - ")
            {
                found.push(format!("{place}: a sign that we do not write"));
            }
            let french = [" ?", " ;", " :", "« ", " »"];
            if language == "fr" && french.iter().any(|sign| line.contains(sign)) {
                found.push(format!("{place}: a space at which the line may break"));
            }
            if language == "es" && line.matches('?').count() != line.matches('¿').count() {
                found.push(format!("{place}: a question that does not begin"));
            }
            if line.contains('\'') {
                found.push(format!("{place}: a typewriter's apostrophe"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn kit_pieces_are_a_page_at_most_and_the_handbook_two() {
    for language in words::languages() {
        for entry in fs::read_dir(folder(language)).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let theme = text.contains("\n### aims\n");
            let most = if path.ends_with("handbook.md") {
                700
            } else {
                350
            };
            let pieces: Vec<&str> = if theme {
                text.split("\n## ").collect()
            } else {
                vec![&text]
            };
            for piece in pieces {
                let name = piece.lines().next().unwrap_or_default();
                let count = piece.split_whitespace().count();
                assert!(count <= most, "{}, {name}: {count} words", path.display());
            }
        }
    }
}
