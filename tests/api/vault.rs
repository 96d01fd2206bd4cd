//! The sealed file: rows D09, D11, D12, E01, E03 and E06 of the fault list.
#![allow(
    clippy::unwrap_used,
    reason = "a failure to make the input is a failure of the test"
)]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use viceversa::programme::{FORMAT, Programme, VERSION, decode, encode};
use viceversa::vault::{armor, lock, passphrase_strength, suggest_passphrase, unlock};

const PASSPHRASE: &str = "copper-lantern-orbit-velvet-mango-thunder-quilt";

#[test]
fn e01_wrong_passphrase_and_damage_are_one_error() {
    let sealed = lock(b"a programme", PASSPHRASE).unwrap();
    let wrong = unlock(&sealed, "another").unwrap_err();
    let mut damaged = sealed.clone();
    *damaged.last_mut().unwrap() ^= 1;
    let damaged = unlock(&damaged, PASSPHRASE).unwrap_err();
    assert_eq!(wrong, damaged);
    assert_eq!(wrong.code(), "not-opened");
    assert_eq!(
        lock(b"a programme", "").unwrap_err().code(),
        "no-passphrase"
    );
}

#[test]
fn d09_truncated_flipped_appended_and_swapped_are_refused() {
    // Three chunks of 64 KiB, so that two can change places.
    let plain: Vec<u8> = (0..150_000_u32).map(|i| (i % 251) as u8).collect();
    let sealed = lock_cheaply(&plain);
    let chunk = 65_536 + 16;
    let head = sealed.len() - (2 * chunk + (plain.len() - 2 * 65_536) + 16);
    let refused = |spoilt: &[u8]| {
        let error = unlock(spoilt, PASSPHRASE).unwrap_err();
        assert_eq!(error.code(), "not-opened");
        assert!(
            !error.message.contains(|c: char| c.is_ascii_digit()),
            "no position: {}",
            error.message
        );
    };
    for length in [
        MAGIC_LENGTH,
        head,
        head + 10,
        head + chunk,
        sealed.len() - 1,
    ] {
        refused(&sealed[..length]);
    }
    for at in [40, head - 60, head + 5, head + chunk + 5, sealed.len() - 1] {
        let mut flipped = sealed.clone();
        flipped[at] ^= 1;
        refused(&flipped);
    }
    let mut appended = sealed.clone();
    appended.push(0);
    refused(&appended);
    let mut swapped = sealed[..head].to_vec();
    swapped.extend_from_slice(&sealed[head + chunk..head + 2 * chunk]);
    swapped.extend_from_slice(&sealed[head..head + chunk]);
    swapped.extend_from_slice(&sealed[head + 2 * chunk..]);
    assert_eq!(swapped.len(), sealed.len());
    refused(&swapped);
    assert_eq!(unlock(&sealed, PASSPHRASE).unwrap(), plain);
}

/// As `lock`, but quick to open, since this test opens it a dozen times.
fn lock_cheaply(plain: &[u8]) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(PASSPHRASE.to_owned().into());
    recipient.set_work_factor(8);
    age::encrypt(&recipient, plain).unwrap()
}

const MAGIC_LENGTH: usize = "age-encryption.org/v1\n".len();

/// As text, under a passphrase: what a mail or a note can carry opens as the bytes do.
#[test]
fn armored_files_open_under_a_passphrase_too() {
    let sealed = lock_cheaply(b"a programme");
    let text = armor(&sealed).unwrap();
    for text in [
        text.clone(),
        text.replace('\n', "\r\n"),
        format!("\r\n \n{text}\n\n"),
    ] {
        assert_eq!(unlock(text.as_bytes(), PASSPHRASE).unwrap(), b"a programme");
    }
    let wrong = unlock(text.as_bytes(), "another").unwrap_err();
    let mut damaged = text.clone().into_bytes();
    let middle = damaged.len() / 2;
    damaged[middle] = if damaged[middle] == b'A' { b'B' } else { b'A' };
    for spoilt in [
        damaged,
        text[..text.len() - 40].into(),
        text.replace("END AGE", "END PGP").into(),
    ] {
        assert_eq!(unlock(&spoilt, PASSPHRASE).unwrap_err(), wrong);
    }
    for (around, code) in [("", "not-sealed-file"), ("SGVsbG8=\n", "not-sealed-file")] {
        let text = format!(
            "-----BEGIN AGE ENCRYPTED FILE-----\n{around}-----END AGE ENCRYPTED FILE-----\n"
        );
        assert_eq!(
            unlock(text.as_bytes(), PASSPHRASE).unwrap_err().code(),
            code
        );
    }
    assert_eq!(
        armor(text.as_bytes()).unwrap_err().code(),
        "not-sealed-file"
    );
}

/// Heads that are made to take long: the time to refuse one does not grow with the file.
#[test]
fn d12_endless_heads_are_refused_at_once() {
    let magic = "age-encryption.org/v1\n";
    let mac = format!("--- {}\n", "A".repeat(43));
    let stanza = "-> a\n\n";
    let line = format!("{}\n", "A".repeat(64));
    for head in [
        stanza.repeat(1_000_000),
        stanza.repeat(495),
        format!("-> a {}\n\n", "b".repeat(10_000_000)),
        format!("-> a\n{}\n", line.repeat(100_000)),
        format!("-> a\n{}\n", line.repeat(900)),
        format!("-> {}\n\n", "a ".repeat(50_000)),
    ] {
        for file in [
            format!("{magic}{head}{mac}0123456789abcdef0123456789abcdef"),
            format!("{magic}{head}"),
        ] {
            let start = std::time::Instant::now();
            let code = unlock(file.as_bytes(), PASSPHRASE).unwrap_err().code;
            assert!(["not-opened", "other-key"].contains(&code), "{code}");
            assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
        }
    }
}

#[test]
fn d12_cost_and_size_are_checked_before_they_are_paid() {
    // As the vector `scrypt_work_factor_23` of the age test kit: well-formed, asking for 8 GiB.
    let costly = |factor: u32| {
        format!(
            "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA {factor}\n{}\n--- {}\n0123456789abcdef0123456789abcdef",
            "A".repeat(43),
            "A".repeat(43),
        )
    };
    for factor in [21, 23, 40, 63] {
        let error = unlock(costly(factor).as_bytes(), PASSPHRASE).unwrap_err();
        assert_eq!(error.code(), "too-costly", "work factor {factor}");
    }
    let large = vec![0; (128 << 20) + 1];
    assert_eq!(unlock(&large, PASSPHRASE).unwrap_err().code(), "too-large");
    assert_eq!(lock(&large, PASSPHRASE).unwrap_err().code(), "too-large");
    assert_eq!(
        unlock(b"PK\x03\x04", PASSPHRASE).unwrap_err().code(),
        "not-sealed-file"
    );
    assert_eq!(
        unlock(b"", PASSPHRASE).unwrap_err().code(),
        "not-sealed-file"
    );
    let for_a_key = "age-encryption.org/v1\n-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n0123456789abcdef0123456789abcdef";
    assert_eq!(
        unlock(for_a_key.as_bytes(), PASSPHRASE).unwrap_err().code(),
        "other-key"
    );
    // A billion people are only a number until they are there.
    let claim = br#"{"format":"viceversa-programme","version":1,"people":1000000000,"policy":{}}"#;
    assert_eq!(decode(claim).unwrap_err().code(), "invalid-programme");
    let deep = format!(
        r#"{{"format":"viceversa-programme","version":1,"x":{}"#,
        "[".repeat(100_000)
    );
    assert_eq!(
        decode(deep.as_bytes()).unwrap_err().code(),
        "not-a-programme"
    );
}

#[test]
fn d10_a_programme_of_version_2_opens_with_a_charter_to_be_filled_in() {
    let old = include_bytes!("../data/programme-version-2.json");
    let read = decode(old).unwrap();
    assert_eq!((read.version, read.revision, read.people.len()), (3, 7, 2));
    assert_eq!(
        read.charter.need,
        "Leaders decide about tools they never used."
    );
    assert_eq!((read.charter.sessions, read.charter.minutes), (6, 60));
    assert!(read.charter.goals.is_empty() && read.filed.is_empty());
    assert_eq!(
        decode(&encode(read.clone()).unwrap()).unwrap().people,
        read.people
    );
}

#[test]
fn d11_a_newer_programme_is_refused_with_its_version() {
    let newer = br#"{"format":"viceversa-programme","version":7,"something":"new"}"#;
    let error = decode(newer).unwrap_err();
    assert_eq!(error.code(), "newer-version");
    assert!(
        error.message.contains("format 7") && error.message.contains("up to 3"),
        "{}",
        error.message
    );
    assert_eq!(
        VERSION, 3,
        "each version keeps a test that the next one reads it"
    );
}

/// Sealed by our own code of age v1, before the library did it: under a passphrase (a programme of version 1), and for a key, as text.
#[test]
fn e02_what_was_sealed_before_the_library_did_it_still_opens() {
    let programme = include_bytes!("../data/sealed-version-1.viceversa");
    let opened = decode(&unlock(programme, PASSPHRASE).unwrap()).unwrap();
    assert_eq!((opened.name.as_str(), opened.people.len()), ("Spring", 1));
    let answer = include_bytes!("../data/sealed-answer.txt");
    let identity = "AGE-SECRET-KEY-1AMJXRW82WC528HLAQR5WYVAUG5L23NMUJQW3WYR9J0LW7T88M73QS5RAQ3";
    assert_eq!(
        viceversa::vault::open(answer, identity).unwrap(),
        "an answer sealed before"
    );
}

/// As version 1 wrote it: without a revision.
#[test]
fn d11_a_programme_of_version_1_opens_and_is_saved_as_one_of_this_version() {
    let old = br#"{"format":"viceversa-programme","version":1,"name":"Spring","people":[{"id":"m1","role":"mentor"}],"policy":{}}"#;
    let opened = decode(old).unwrap();
    assert_eq!((opened.version, opened.revision), (VERSION, 0));
    assert_eq!((opened.name.as_str(), opened.people.len()), ("Spring", 1));
    // Who hands over one of version 1 unread is not refused either.
    let mut unread = opened.clone();
    unread.version = 1;
    assert_eq!(
        encode(unread).unwrap(),
        encode(opened).unwrap(),
        "always this version is written"
    );
}

/// D13: what is later is told by a counter that every save takes one further, and by no clock.
#[test]
fn d13_every_save_has_the_next_revision() {
    let mut programme = programme();
    for revision in 1..=5 {
        programme = decode(&encode(programme).unwrap()).unwrap();
        assert_eq!(programme.revision, revision);
    }
    programme.revision = u32::MAX;
    let last = decode(&encode(programme).unwrap()).unwrap();
    assert_eq!(last.revision, u32::MAX, "it ends, and does not start over");
    let text = String::from_utf8(encode(last).unwrap()).unwrap();
    assert_eq!(text.matches("\"revision\"").count(), 1);
}

#[test]
fn a_programme_comes_back_as_it_was_and_unknown_keys_are_refused() {
    let programme = programme();
    let bytes = encode(programme.clone()).unwrap();
    let mut saved = programme;
    saved.revision = 1;
    assert_eq!(decode(&bytes).unwrap(), saved);

    let text = String::from_utf8(bytes).unwrap();
    let unknown = text.replacen(r#""name":"#, r#""Ada Lovelace":1,"name":"#, 1);
    let error = decode(unknown.as_bytes()).unwrap_err();
    assert_eq!(error.code(), "invalid-programme");
    assert!(!format!("{error:?}").contains("Ada"), "{error:?}");

    let wrong = text.replacen(r#""role":"mentor""#, r#""role":"Ada Lovelace""#, 1);
    let error = decode(wrong.as_bytes()).unwrap_err();
    assert!(
        error.message.contains("“people”, entry 1, “role”"),
        "{}",
        error.message
    );
    assert!(!format!("{error:?}").contains("Ada"), "{error:?}");

    for other in [
        &b"{}"[..],
        b"[]",
        b"",
        b"\xff\xfe",
        br#"{"format":"other","version":1}"#,
    ] {
        assert_eq!(decode(other).unwrap_err().code(), "not-a-programme");
    }
}

/// The length of a sealed file does not tell how many people are in it, to one, to ten or to a hundred.
#[test]
fn programmes_of_like_size_are_equally_long_once_saved() {
    let of = |people: usize| {
        let mut programme = programme();
        let one = programme.people[0].clone();
        programme.people = (0..people)
            .map(|nth| {
                let mut person = one.clone();
                person.id = format!("m{nth}");
                person
            })
            .collect();
        let bytes = encode(programme.clone()).unwrap();
        assert_eq!(decode(&bytes).unwrap().people, programme.people);
        bytes.len()
    };
    let least = of(1);
    for people in [2, 100, 101, 110, 400] {
        assert_eq!(of(people), least, "{people}");
    }
    assert!(of(3_000) > least);
    assert_eq!(of(3_000), of(3_300));
}

fn programme() -> Programme {
    let person = serde_json::json!({
        "id": "m1", "name": "Grace Hopper", "role": "mentor", "level": 2, "offers": [{ "skill": "SQL", "strength": 3 }],
        "fields": { "__proto__": "own", "Größe": "=1+1" },
    });
    serde_json::from_value(serde_json::json!({
        "format": FORMAT, "version": VERSION, "name": "Spring", "people": [person], "policy": {},
    }))
    .unwrap()
}

#[test]
fn e06_the_suggestion_is_strong_and_weak_ones_are_called_weak() {
    let first = suggest_passphrase().unwrap();
    assert_eq!(first.split('-').count(), 7);
    assert_ne!(first, suggest_passphrase().unwrap());
    for _ in 0..50 {
        let suggested = suggest_passphrase().unwrap();
        // A word may be drawn twice, which costs ten bits and is rare.
        assert!(passphrase_strength(&suggested).score >= 3, "{suggested}");
    }
    assert_eq!(passphrase_strength(PASSPHRASE).score, 4);
    for (passphrase, most) in [
        ("", 0),
        ("password", 0),
        ("Password1!", 0),
        ("qwertz123", 0),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaa", 0),
        ("abcdefghijklmnopqrstuvwxyz", 0),
        ("Mentoring2026!", 0),
        ("1234567890123456", 1),
        ("monkey-monkey-monkey-monkey-monkey", 0),
        ("Katharina1987", 1),
        ("correct horse battery staple", 0),
        ("Tr0ub4dor&3", 1),
    ] {
        let strength = passphrase_strength(passphrase);
        assert!(strength.score <= most, "{passphrase}: {strength:?}");
    }
    assert!(passphrase_strength("kD8#vQ2!xZ7@pL4%wN9^").score >= 3);
}

/// Sentences that everybody knows are no secret, in any language, spacing, capitals or digits for letters, and with a year behind them.
#[test]
fn known_phrases_are_called_weak() {
    for phrase in [
        "The quick brown fox jumps over the lazy dog",
        "to be or not to be that is the question",
        "ToBeOrNotToBeThatIsTheQuestion!",
        "t0 b3 0r n0t t0 b3 that is th3 qu3sti0n",
        "correct-horse-battery-staple-2026",
        "Correct Horse Battery Staple!!",
        "may the force be with you always",
        "Sein oder Nichtsein, das ist hier die Frage.",
        "Liberté, Égalité, Fraternité 1789",
        "En un lugar de la Mancha, de cuyo nombre",
        "Franz jagt im komplett verwahrlosten Taxi quer durch Bayern",
        "der fruehe vogel faengt den wurm",
        "tbontbtitq",
        "1qaz2wsx3edc4rfv",
        "qwertyuiopasdfghjkl",
        "lorem ipsum dolor sit amet",
    ] {
        let strength = passphrase_strength(phrase);
        assert!(strength.score <= 1, "{phrase}: {strength:?}");
    }
    // Put together from parts of one, it is a little better, and not good.
    assert!(passphrase_strength("the lazy dog jumps over the quick brown fox").score <= 2);
    // A sentence of one's own is judged by its words, and one that only shares two words with a known one is not known.
    for own in [
        "our lighthouse keeper hums purple waltzes beside frozen kettles",
        "brown foxes negotiate umbrellas; lazy turbines whistle marzipan",
    ] {
        let strength = passphrase_strength(own);
        assert!(strength.score >= 3, "{own}: {strength:?}");
    }
}

/// Both ways with the reference tool, where it is installed; with a file that it made, always.
#[test]
fn e03_the_reference_tool_opens_ours_and_we_open_its() {
    let theirs = include_bytes!("../data/sealed-by-age.age");
    assert_eq!(
        unlock(theirs, PASSPHRASE).unwrap(),
        b"sealed by the reference tool\n"
    );

    if Command::new("age").arg("--version").output().is_err()
        || Command::new("script").arg("-V").output().is_err()
    {
        return;
    }
    let folder = std::env::temp_dir().join(format!("viceversa-e03-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (plain, ours, back) = (
        folder.join("plain"),
        folder.join("ours.age"),
        folder.join("back"),
    );
    std::fs::write(&ours, lock(b"sealed by us\n", PASSPHRASE).unwrap()).unwrap();
    age(
        &format!(
            "age --decrypt --output {} {}",
            back.display(),
            ours.display()
        ),
        1,
    );
    assert_eq!(std::fs::read(&back).unwrap(), b"sealed by us\n");

    std::fs::write(&plain, b"and theirs\n").unwrap();
    let sealed = folder.join("theirs.age");
    age(
        &format!(
            "age --passphrase --output {} {}",
            sealed.display(),
            plain.display()
        ),
        2,
    );
    assert_eq!(
        unlock(&std::fs::read(&sealed).unwrap(), PASSPHRASE).unwrap(),
        b"and theirs\n"
    );
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Runs the tool on a terminal of its own, since it takes a passphrase from nowhere else.
fn age(command: &str, times: usize) {
    let mut child = Command::new("script")
        .args(["--quiet", "--return", "--command", command])
        .arg(Path::new("/dev/null"))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    for _ in 0..times {
        // What is typed before it asks waits in the terminal; the pause only keeps the two lines apart.
        std::thread::sleep(std::time::Duration::from_millis(700));
        input
            .write_all(format!("{PASSPHRASE}\n").as_bytes())
            .unwrap();
    }
    // The terminal stays open until the tool is done, however slow the machine.
    let status = child.wait().unwrap();
    drop(input);
    assert!(status.success(), "{command}");
}
