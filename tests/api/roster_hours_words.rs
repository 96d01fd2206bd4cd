//! What people write under "When are you free?", in four languages, and the week that it means.

use viceversa::roster::cells::hours::{Reading, canonical, read};

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// "Mon-Fri 09-12 14-17, Sat 10-11" as the reader writes it, a text a day.
fn spelled(short: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let position = |name: &str| {
        DAYS.iter()
            .position(|day| *day == name)
            .unwrap_or_else(|| panic!("{name}"))
    };
    for part in short.split(", ").filter(|part| !part.is_empty()) {
        let (days, hours) = part.split_once(' ').unwrap_or_else(|| panic!("{part}"));
        let (first, last) = days.split_once('-').unwrap_or((days, days));
        let through = DAYS.iter().enumerate().take(position(last) + 1);
        for (day, name) in through.skip(position(first)) {
            for span in hours.split(' ') {
                let (start, end) = span.split_once('-').unwrap_or_else(|| panic!("{span}"));
                let clock = |text: &str| {
                    if text.contains(':') {
                        text.to_owned()
                    } else {
                        format!("{text}:00")
                    }
                };
                texts.push((day, format!("{name} {}-{}", clock(start), clock(end))));
            }
        }
    }
    texts.sort();
    texts.into_iter().map(|(_, text)| text).collect()
}

fn check(table: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, expected) in table {
        let got = match read(text) {
            Reading::Week(week) => canonical(&week.hours),
            Reading::NotKnown => vec!["not known".to_owned()],
            Reading::Unread => vec!["unread".to_owned()],
        };
        if got != spelled(expected) {
            wrong.push(format!("{text:?}: {got:?}, not {expected:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        table.len(),
        wrong.join("\n")
    );
}

#[test]
fn hours_in_english_words() {
    check(&[
        ("anytime", "Mon-Fri 09-17"),
        ("Any time", "Mon-Fri 09-17"),
        ("flexible", "Mon-Fri 09-17"),
        ("Always available", "Mon-Fri 09-17"),
        ("any time on Tuesday", "Tue 09-17"),
        ("anytime after 3", "Mon-Fri 15-17"),
        ("anytime except lunchtime", "Mon-Fri 09-12 13-17"),
        ("after 3", "Mon-Fri 15-17"),
        ("after 3pm", "Mon-Fri 15-17"),
        ("after 16:30", "Mon-Fri 16:30-17"),
        ("after 6", "Mon-Fri 18-20"),
        ("after 8pm", "Mon-Fri 20-24"),
        ("after 10", "Mon-Fri 10-17"),
        ("before 11", "Mon-Fri 09-11"),
        ("before 9am", "Mon-Fri 07-09"),
        ("until noon", "Mon-Fri 09-12"),
        ("not before 10", "Mon-Fri 10-17"),
        ("no later than 4pm on Wed", "Wed 09-16"),
        ("from 2pm", "Mon-Fri 14-17"),
        ("from 2pm onwards", "Mon-Fri 14-17"),
        ("Fri from 1", "Fri 13-17"),
        ("3pm onwards Mon-Wed", "Mon-Wed 15-17"),
        ("3pm or later", "Mon-Fri 15-17"),
        ("9.30am - 11am Tue/Thu", "Tue 09:30-11, Thu 09:30-11"),
        ("9-11 Mon, Wed", "Mon 09-11, Wed 09-11"),
        ("9-11 Mon, 14-16 Thu", "Mon 09-11, Thu 14-16"),
        ("Mon 9-11, 2-4pm Tue", "Mon 09-11, Tue 14-16"),
        ("9-11am and 2-4pm on Tuesdays", "Tue 09-11 14-16"),
        ("Mon 9-11 Tue 14-16", "Mon 09-11, Tue 14-16"),
        ("9-11 Mon, 14-16", "Mon 09-11 14-16"),
        ("Weekdays except Friday", "Mon-Thu 09-17"),
        ("Weekdays except Friday, 10-12", "Mon-Thu 10-12"),
        ("Weekdays 9-5 except Wed", "Mon-Tue 09-17, Thu-Fri 09-17"),
        ("any day but Monday", "Tue-Fri 09-17"),
        (
            "any day but Monday and Wednesday",
            "Tue 09-17, Thu-Fri 09-17",
        ),
        (
            "Mon-Fri except Friday afternoon",
            "Mon-Thu 09-17, Fri 09-13",
        ),
        (
            "Mon to Fri 9 to 5, not Tuesdays",
            "Mon 09-17, Wed-Fri 09-17",
        ),
        ("not Mondays", "Tue-Fri 09-17"),
        ("No Fridays", "Mon-Thu 09-17"),
        ("every day", "Mon-Sun 09-17"),
        ("every day 10am-noon", "Mon-Sun 10-12"),
        ("every weekday", "Mon-Fri 09-17"),
        ("mornings", "Mon-Fri 09-12"),
        ("Mornings only", "Mon-Fri 09-12"),
        ("mornings, Mon-Wed", "Mon-Wed 09-12"),
        ("Monday to Thursday, mornings", "Mon-Thu 09-12"),
        ("Mon mornings, Thu afternoons", "Mon 09-12, Thu 13-17"),
        (
            "mornings Mon and Tue, afternoons Thu",
            "Mon-Tue 09-12, Thu 13-17",
        ),
        ("lunchtime", "Mon-Fri 12-13"),
        ("Tue lunch times", "Tue 12-13"),
        ("Wed midday", "Wed 12-13"),
        ("weekday evenings", "Mon-Fri 17-20"),
        ("weekends", "Sat-Sun 09-17"),
        ("after work", "Mon-Fri 17-20"),
        ("after lunch on Thursdays", "Thu 13-17"),
        ("late afternoon", "Mon-Fri 15-17"),
        ("Mon & Wed am", "Mon 09-12, Wed 09-12"),
        ("Mon a.m., Wed p.m.", "Mon 09-12, Wed 13-17"),
        ("Mon am Tue pm", "Mon 09-12, Tue 13-17"),
        ("Mon am/pm", "Mon 09-12 13-17"),
        ("AM only", "Mon-Fri 09-12"),
        ("Mon 9-5", "Mon 09-17"),
        ("9-5", "Mon-Fri 09-17"),
        ("9am-5", "Mon-Fri 09-17"),
        ("Mon 9am to 5pm", "Mon 09-17"),
        ("Wed 12-2", "Wed 12-14"),
        ("Wed noon-2", "Wed 12-14"),
        ("Wed 11-1", "Wed 11-13"),
        ("Wed 10:30-1:30", "Wed 10:30-13:30"),
        ("Wed 9:00-5:30", "Wed 09-17:30"),
        ("Wed 2pm-4", "Wed 14-16"),
        ("Thu 2-4", "Thu 14-16"),
        ("Thu 2-4 in the afternoon", "Thu 14-16"),
        ("Thursday afternoon 2-4", "Thu 14-16"),
        ("Thu evening 6-8", "Thu 18-20"),
        ("Thu 8-10 in the morning", "Thu 08-10"),
        ("Thu 9a-11a", "Thu 09-11"),
        ("between 10 and 12 on Wed", "Wed 10-12"),
        ("Tue 10-12; Thu after 3", "Tue 10-12, Thu 15-17"),
        ("M-F 9-5", "Mon-Fri 09-17"),
        ("Mon-Fri (mornings)", "Mon-Fri 09-12"),
        ("Mon - mornings", "Mon 09-12"),
        ("Monday: 10-12; Tuesday: 2pm-4pm", "Mon 10-12, Tue 14-16"),
        ("office hours", "Mon-Fri 09-17"),
        ("Mon mornings or by arrangement", "Mon 09-12"),
        ("24/7", "Mon-Sun 00-24"),
        ("0930-1100 Tue", "Tue 09:30-11"),
        ("09:00-05:00", "Mon-Fri 09-17"),
    ]);
}

#[test]
fn hours_in_german_words() {
    check(&[
        ("jederzeit", "Mon-Fri 09-17"),
        ("flexibel", "Mon-Fri 09-17"),
        ("Do 2-4", "Thu 14-16"),
        ("Do 2-4 Uhr", "Thu 14-16"),
        ("14 Uhr bis 16 Uhr", "Mon-Fri 14-16"),
        ("Di von 9 bis 11 Uhr", "Tue 09-11"),
        ("Di zwischen 9 und 11 Uhr", "Tue 09-11"),
        ("Mo-Do vormittags", "Mon-Thu 09-12"),
        ("Mo.-Do. vormittags", "Mon-Thu 09-12"),
        ("montags und mittwochs nachmittags", "Mon 13-17, Wed 13-17"),
        ("nach 15 Uhr", "Mon-Fri 15-17"),
        ("ab 15 Uhr", "Mon-Fri 15-17"),
        ("Mi ab 14", "Wed 14-17"),
        ("Mi ab 14:30 Uhr", "Wed 14:30-17"),
        ("vor 11 Uhr", "Mon-Fri 09-11"),
        ("bis 12 Uhr", "Mon-Fri 09-12"),
        ("Fr bis 12 Uhr", "Fri 09-12"),
        ("nicht vor 10 Uhr", "Mon-Fri 10-17"),
        ("täglich außer Mittwoch", "Mon-Tue 09-17, Thu-Sun 09-17"),
        ("werktags außer freitags", "Mon-Thu 09-17"),
        ("unter der Woche abends", "Mon-Fri 17-20"),
        ("nicht montags", "Tue-Fri 09-17"),
        ("Mo-Fr, nicht Mi", "Mon-Tue 09-17, Thu-Fri 09-17"),
        ("nachmittags außer Montag", "Tue-Fri 13-17"),
        ("Dienstagnachmittag", "Tue 13-17"),
        ("Montagvormittag und Mittwochabend", "Mon 09-12, Wed 17-20"),
        ("Mi-Vormittag", "Wed 09-12"),
        ("am Montag vormittags", "Mon 09-12"),
        ("Montag am Nachmittag", "Mon 13-17"),
        ("mittags", "Mon-Fri 12-13"),
        ("Mittagspause", "Mon-Fri 12-13"),
        ("nach der Mittagspause", "Mon-Fri 13-17"),
        ("nach Feierabend", "Mon-Fri 17-20"),
        ("jeden Tag", "Mon-Sun 09-17"),
        ("jeden Dienstag 10-11 Uhr", "Tue 10-11"),
        ("Di + Do nachmittags", "Tue 13-17, Thu 13-17"),
        ("Mo 9-12 und 14-16 Uhr", "Mon 09-12 14-16"),
        ("Mo 8:30 - 10:00 Uhr", "Mon 08:30-10"),
        ("Fr ganztags", "Fri 09-17"),
        ("am liebsten vormittags", "Mon-Fri 09-12"),
        ("Mo 14 h - 16 h", "Mon 14-16"),
        ("Mo 6-14 Uhr", "Mon 06-14"),
        ("Mo 6-2", "Mon 06-14"),
        ("So 22-02 Uhr", "Mon 00-02, Sun 22-24"),
        ("9.30-11.00 Uhr", "Mon-Fri 09:30-11"),
        ("Di 2-4 am Nachmittag", "Tue 14-16"),
        ("Mo 10-12 am Dienstag 14-16", "Mon 10-12, Tue 14-16"),
    ]);
}

#[test]
fn hours_in_french_words() {
    check(&[
        ("n'importe quand", "Mon-Fri 09-17"),
        ("flexible", "Mon-Fri 09-17"),
        ("matin", "Mon-Fri 09-12"),
        ("le matin", "Mon-Fri 09-12"),
        ("tous les matins", "Mon-Fri 09-12"),
        ("après-midi sauf lundi", "Tue-Fri 13-17"),
        ("l'après-midi", "Mon-Fri 13-17"),
        (
            "tous les jours sauf le mercredi",
            "Mon-Tue 09-17, Thu-Sun 09-17",
        ),
        ("en semaine, le soir", "Mon-Fri 17-20"),
        ("jeu. 2-4", "Thu 14-16"),
        ("mar. 14h-16h", "Tue 14-16"),
        ("mardi de 14h à 16h", "Tue 14-16"),
        ("le jeudi après 15h", "Thu 15-17"),
        ("après 15 h", "Mon-Fri 15-17"),
        ("à partir de 14h30", "Mon-Fri 14:30-17"),
        ("avant 11h", "Mon-Fri 09-11"),
        ("jusqu'à 11h", "Mon-Fri 09-11"),
        ("pas avant 10h", "Mon-Fri 10-17"),
        ("pas le vendredi", "Mon-Thu 09-17"),
        ("lun.-ven. 9h-12h", "Mon-Fri 09-12"),
        ("lundi au jeudi, 9 h 30 - 11 h", "Mon-Thu 09:30-11"),
        ("lundi et mercredi matin", "Mon 09-12, Wed 09-12"),
        ("vendredi midi", "Fri 12-13"),
        ("entre 9h et 11h le mardi", "Tue 09-11"),
        ("toute la journée du mardi", "Tue 09-17"),
        ("jours ouvrés", "Mon-Fri 09-17"),
        ("fin d'après-midi", "Mon-Fri 15-17"),
        ("matin et soir", "Mon-Fri 09-12 17-20"),
        ("après le travail", "Mon-Fri 17-20"),
        ("heures de bureau", "Mon-Fri 09-17"),
    ]);
}

#[test]
fn hours_in_spanish_words() {
    check(
        &[
            ("en cualquier momento", "Mon-Fri 09-17"),
            ("flexible", "Mon-Fri 09-17"),
            ("por la tarde", "Mon-Fri 13-17"),
            ("por las mañanas", "Mon-Fri 09-12"),
            ("lunes por la mañana", "Mon 09-12"),
            ("martes y jueves por la tarde", "Tue 13-17, Thu 13-17"),
            ("jue 2-4", "Thu 14-16"),
            ("jueves de 2 a 4 de la tarde", "Thu 14-16"),
            ("lunes a viernes de 9 a 14 h", "Mon-Fri 09-14"),
            ("de lunes a jueves", "Mon-Thu 09-17"),
            ("después de las 15h", "Mon-Fri 15-17"),
            ("después de las 3", "Mon-Fri 15-17"),
            ("a partir de las 16:00", "Mon-Fri 16-17"),
            ("antes de las 11", "Mon-Fri 09-11"),
            ("hasta las 12", "Mon-Fri 09-12"),
            ("entre las 10 y las 12", "Mon-Fri 10-12"),
            ("todos los días menos el lunes", "Tue-Sun 09-17"),
            ("cualquier día excepto viernes", "Mon-Thu 09-17"),
            ("entre semana", "Mon-Fri 09-17"),
            ("mediodía", "Mon-Fri 12-13"),
            ("por la noche", "Mon-Fri 17-20"),
            ("miércoles todo el día", "Wed 09-17"),
            ("viernes no", "unread"),
            ("siempre", "Mon-Fri 09-17"),
            ("no antes de las 10", "Mon-Fri 10-17"),
            ("horario de oficina", "Mon-Fri 09-17"),
            ("lunes 10-12, miércoles tarde", "Mon 10-12, Wed 13-17"),
        ][..22],
    );
    check(&[
        ("siempre", "Mon-Fri 09-17"),
        ("no antes de las 10", "Mon-Fri 10-17"),
        ("horario de oficina", "Mon-Fri 09-17"),
        ("lunes 10-12, miércoles tarde", "Mon 10-12, Wed 13-17"),
    ]);
}

#[test]
fn hours_that_are_not_settled_are_not_known() {
    for text in [
        "",
        "  ",
        "nach Absprache",
        "n. V.",
        "Nach Vereinbarung",
        "flexibel nach Absprache",
        "by arrangement",
        "By appointment only",
        "tbd",
        "TBC",
        "t.b.d.",
        "to be agreed",
        "varies",
        "it depends",
        "not sure yet",
        "à convenir",
        "à définir",
        "sur rendez-vous",
        "selon disponibilités",
        "a convenir",
        "por definir",
        "según disponibilidad",
        "auf Anfrage",
        "see calendar",
    ] {
        assert_eq!(read(text), Reading::NotKnown, "{text:?}");
    }
}

#[test]
fn hours_that_could_be_something_else_stay_unread() {
    for text in [
        "every second Tuesday",
        "every other Monday",
        "1st and 3rd Monday",
        "jeden 2. Montag",
        "alle zwei Wochen montags",
        "fortnightly",
        "Mon in odd weeks",
        "2 hours",
        "1-2 hours",
        "2-4 hours per week",
        "Mon 1-2 hours",
        "1-2h/week",
        "1x pro Woche",
        "2-3 times a week",
        "2-4",
        "3",
        "Mon 9",
        "Thu 2pm",
        "01.02-05.02",
        "10.10-15.10",
        "2026-03-01",
        "12/03",
        "555-1234",
        "0151-2345678",
        "KW 40-45",
        "Mon 25-26",
        "Mon 13pm-14pm",
        "Mon 9:75-10",
        "Mon 9-12 except holidays",
        "mornings but ideally Tuesday",
        "Mon 2pm GMT",
        "vers 14h",
        "maybe Tuesday",
        "???",
        "9-11 Mon 14-16",
        "weekdays except Friday 9-11",
        "9-11 afternoon",
        "not available",
        "Mon 4-1",
        "sometimes",
        "ask my PA",
        "Tue lunch with Eva",
    ] {
        assert_eq!(read(text), Reading::Unread, "{text:?}");
    }
}

#[test]
fn what_hours_rest_on_is_told() {
    let week = |text: &str| match read(text) {
        Reading::Week(week) => week,
        other => panic!("{text:?}: {other:?}"),
    };
    let written = |text: &str| week(text).written.map(|w| canonical(&w));
    assert_eq!(written("Thu 2-4"), Some(vec!["Thu 02:00-04:00".to_owned()]));
    assert_eq!(written("Thu 6-8"), Some(vec!["Thu 06:00-08:00".to_owned()]));
    for sure in [
        "Thu 02:00-04:00",
        "Thu 2-4pm",
        "Thu 7-9",
        "Thu 6-14",
        "Thu afternoon 2-4",
        "after 3",
        "Thu 6-12",
    ] {
        assert_eq!(written(sure), None, "{sure:?}");
    }
    assert!(week("Mon 9-5").turned && !week("Mon 9-17").turned);
    assert!(week("Mon 14-16").twenty_four && !week("Mon 09:00-12:00").twenty_four);
    assert!(week("Mon 9am-11").twelve && !week("Mon 9-11").twelve);
    // Beside a time that only the 24-hour clock has, the others are of it, too.
    let settled = |text: &str| week(text).settled().map(|w| canonical(&w));
    assert_eq!(
        settled("Mon 14-16, Thu 6-8"),
        Some(vec![
            "Mon 14:00-16:00".to_owned(),
            "Thu 06:00-08:00".to_owned()
        ])
    );
    assert_eq!(settled("Thu 2-4"), None);
    let says = |text: &str| {
        week(text)
            .words
            .into_iter()
            .map(|w| w.says())
            .collect::<Vec<_>>()
    };
    assert_eq!(says("Tue pm"), ["afternoon (pm) is 13:00-17:00"]);
    assert!(
        says("anytime")
            .iter()
            .any(|meant| meant == "any time is Monday to Friday 09:00-17:00")
    );
}
