//! Any text in a cell: hours, lists, skills, zones, languages, capacities, roles.
#![no_main]

use libfuzzer_sys::fuzz_target;
use viceversa::roster::cells::{hours, languages, lists, roles, text, zones};

fuzz_target!(|cell: &str| {
    if let Ok(weekly) = hours::weekly(cell) {
        // What is understood is said in one way, which is understood as the same.
        let canonical = hours::canonical(&weekly).join("; ");
        assert_eq!(hours::weekly(&canonical).expect("our own words"), weekly);
    }
    let tidy = text::tidy(cell);
    assert_eq!(text::tidy(&tidy), tidy);
    let _ = (text::fold(cell), text::same_key(cell));
    let _ = (lists::split(cell), lists::is_yes(cell), lists::is_no(cell), lists::capacity(cell));
    for skill in lists::skills(cell).0 {
        assert!((1..=3).contains(&skill.strength));
    }
    let _ = (languages::languages(cell), zones::zone(cell));
    let _ = (roles::role(cell), roles::side(cell), roles::answer(cell));
});
