//! Sealing for a key: rows E01 to E04 of the fault list, and what links answers without a name.
#![allow(
    clippy::unwrap_used,
    reason = "a failure to make the input is a failure of the test"
)]

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use age::secrecy::ExposeSecret;
use age_core::format::{FileKey, Stanza};
use sha2::{Digest, Sha256};
use viceversa::vault::{
    armor, code_guesses, is_code, key_pair, link_code, lock, new_salt, open, open_bytes,
    read_ticket, seal, suggest_code_word, tickets, unlock,
};

#[test]
fn e01_another_key_and_every_kind_of_damage_are_one_error() {
    let keys = key_pair().unwrap();
    let sealed = seal("four, four, five", &keys.recipient).unwrap();
    assert_eq!(open(&sealed, &keys.identity).unwrap(), "four, four, five");
    let wrong = open(&sealed, &key_pair().unwrap().identity).unwrap_err();
    assert_eq!(wrong.code(), "not-opened");
    let head = "age-encryption.org/v1\n".len();
    for at in head..sealed.len() {
        let mut damaged = sealed.clone();
        damaged[at] ^= 1;
        assert_eq!(
            open(&damaged, &keys.identity).unwrap_err(),
            wrong,
            "byte {at}"
        );
        assert_eq!(
            open(&sealed[..at], &keys.identity).unwrap_err(),
            wrong,
            "cut at {at}"
        );
    }
    let text = armor(&sealed).unwrap();
    assert_eq!(
        open(text.as_bytes(), &keys.identity).unwrap(),
        "four, four, five"
    );
    for (from, to) in [("BEGIN", "BEGlN"), ("--END", "-=END"), ("\n", "\n ")] {
        let spoilt = text.replacen(from, to, 1);
        let error = open(spoilt.as_bytes(), &keys.identity).unwrap_err();
        assert!(
            ["not-opened", "not-sealed-file"].contains(&error.code()),
            "{from}: {error}"
        );
    }
}

#[test]
fn what_is_no_key_or_no_sealed_file_is_said_so() {
    let keys = key_pair().unwrap();
    let sealed = seal("text", &keys.recipient).unwrap();
    for wrong in [
        "",
        "age1",
        "Ada Lovelace",
        &keys.identity,
        &keys.recipient[..61],
        "age1xyz",
    ] {
        let error = seal("text", wrong).unwrap_err();
        assert_eq!(error.code(), "not-a-recipient");
        assert!(wrong.is_empty() || !error.message.contains(wrong));
    }
    for wrong in ["", &keys.recipient, "AGE-SECRET-KEY-1AAAA"] {
        assert_eq!(open(&sealed, wrong).unwrap_err().code(), "not-an-identity");
    }
    for (bytes, code) in [
        (&b""[..], "not-sealed-file"),
        (b"PK\x03\x04", "not-sealed-file"),
        (b"age-encryption.org/v1\n", "not-opened"),
        (b"age-encryption.org/v2\n", "not-sealed-file"),
        (
            b"-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\n",
            "not-sealed-file",
        ),
    ] {
        assert_eq!(open(bytes, &keys.identity).unwrap_err().code(), code);
    }
    let passphrase = lock(b"text", "seven words").unwrap();
    assert_eq!(
        open(&passphrase, &keys.identity).unwrap_err().code(),
        "other-key"
    );
    assert_eq!(
        seal(&"x".repeat((128 << 20) + 1), &keys.recipient)
            .unwrap_err()
            .code(),
        "too-large"
    );
}

/// Recipients for which every exchange gives zero (the points of low order, RFC 7748 and its errata): a link can hold one, and what
/// is sealed to it everybody could open.
#[test]
fn recipients_of_low_order_are_no_recipients() {
    let hrp = bech32::Hrp::parse("age").unwrap();
    let mut prime = [0xff; 32];
    (prime[0], prime[31]) = (0xed, 0x7f);
    let with = |first: u8| {
        let mut point = prime;
        point[0] = first;
        point
    };
    let mut one = [0; 32];
    one[0] = 1;
    let eighth = *b"\xe0\xeb\x7a\x7c\x3b\x41\xb8\xae\x16\x56\xe3\xfa\xf1\x9f\xc4\x6a\xda\x09\x8d\xeb\x9c\x32\xb1\xfd\x86\x62\x05\x16\x5f\x49\xb8\x00";
    for point in [[0; 32], one, eighth, with(0xec), with(0xed), with(0xee)] {
        let text = bech32::encode::<bech32::Bech32>(hrp, &point).unwrap();
        assert_eq!(seal("x", &text).unwrap_err().code(), "not-a-recipient");
        assert_eq!(
            viceversa::vault::check_recipient(&text).unwrap_err().code(),
            "not-a-recipient"
        );
    }
}

/// Every vector of the age test kit but those for hybrid keys, which we do not have.
#[test]
fn e02_the_published_vectors_come_out_as_they_must() {
    let any = key_pair().unwrap();
    let mut run = 0;
    for (name, vector) in vectors() {
        let opened = match (&vector.identities[..], &vector.passphrase) {
            (identities @ [_, ..], _) => {
                let answers: Vec<_> = identities
                    .iter()
                    .map(|identity| open_bytes(&vector.file, identity))
                    .collect();
                // Several keys are tried one after the other.
                answers
                    .iter()
                    .find(|answer| answer.is_ok())
                    .unwrap_or(&answers[0])
                    .clone()
            }
            ([], Some(passphrase)) => unlock(&vector.file, passphrase),
            // Nothing that a key could open.
            ([], None) => open_bytes(&vector.file, &any.identity),
        };
        run += 1;
        match (vector.expect.as_str(), opened) {
            ("success", Ok(plain)) => assert_eq!(hex(&plain), vector.payload, "{name}"),
            ("success", Err(error)) => panic!("{name} must open: {error}"),
            (expect, Ok(_)) => panic!("{name} must not open: {expect}"),
            (_, Err(error)) => assert!(
                ["not-opened", "not-sealed-file", "other-key", "too-costly"]
                    .contains(&error.code()),
                "{name}: {}",
                error.code()
            ),
        }
    }
    assert!(run >= 120, "{run} vectors");
}

struct Vector {
    expect: String,
    payload: String,
    identities: Vec<String>,
    passphrase: Option<String>,
    file: Vec<u8>,
}

fn vectors() -> Vec<(String, Vector)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/age");
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.ends_with(".gitattributes"))
        .collect();
    found.sort();
    found
        .into_iter()
        .map(|path| {
            let bytes = std::fs::read(&path).unwrap();
            let gap = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap();
            let head = std::str::from_utf8(&bytes[..gap]).unwrap();
            let all = |key: &str| {
                head.lines()
                    .filter_map(|line| line.strip_prefix(key)?.strip_prefix(": "))
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            };
            let mut file = bytes[gap + 2..].to_vec();
            if !all("compressed").is_empty() {
                let mut plain = Vec::new();
                flate2::read::ZlibDecoder::new(&file[..])
                    .read_to_end(&mut plain)
                    .unwrap();
                file = plain;
            }
            let vector = Vector {
                expect: all("expect").concat(),
                payload: all("payload").concat(),
                identities: all("identity"),
                passphrase: all("passphrase").pop(),
                file,
            };
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                vector,
            )
        })
        .collect()
}

fn hex(plain: &[u8]) -> String {
    Sha256::digest(plain)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Both ways with the reference tool, where it is installed (`cargo xtask test` installs it on Debian).
#[test]
fn e03_the_reference_tool_opens_sealed_answers_and_we_open_its() {
    if Command::new("age").arg("--version").output().is_err() {
        return;
    }
    let folder = std::env::temp_dir().join(format!("viceversa-keys-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let keys = key_pair().unwrap();
    let secret = folder.join("key.txt");
    std::fs::write(&secret, format!("# ours\n{}\n", keys.identity)).unwrap();
    let long = "räserad, ".repeat(20_000);
    for text in ["", "four, four, five", &long] {
        let sealed = seal(text, &keys.recipient).unwrap();
        for file in [sealed.clone(), armor(&sealed).unwrap().into_bytes()] {
            let opened = age(
                &["--decrypt", "--identity", secret.to_str().unwrap()],
                &file,
            );
            assert_eq!(opened, text.as_bytes());
        }
        for armored in [&[][..], &["--armor"]] {
            let arguments = [&["--recipient", &keys.recipient], armored].concat();
            let sealed = age(&arguments, text.as_bytes());
            assert_eq!(open(&sealed, &keys.identity).unwrap(), text);
        }
    }
    // Its keys are ours as well.
    let made = Command::new("age-keygen").output().unwrap();
    let made = String::from_utf8(made.stdout).unwrap();
    let identity = made
        .lines()
        .find(|line| line.starts_with("AGE-SECRET-KEY-1"))
        .unwrap();
    let recipient = made
        .lines()
        .find_map(|line| line.strip_prefix("# public key: "))
        .unwrap();
    let sealed = seal("text", recipient).unwrap();
    assert_eq!(open(&sealed, identity).unwrap(), "text");
    std::fs::remove_dir_all(&folder).unwrap();
}

fn age(arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut child = Command::new("age")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let feeder = std::thread::spawn(move || stdin.write_all(&input).unwrap());
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    assert!(output.status.success(), "{arguments:?}");
    output.stdout
}

/// Of 100,000 sealed answers, no two share the file's key, the sender's half of the exchange or the nonce.
#[test]
fn e04_nothing_drawn_comes_twice_in_100_000_seals() {
    let keys = key_pair().unwrap();
    let identity: age::x25519::Identity = keys.identity.parse().unwrap();
    let mut drawn: [BTreeSet<Vec<u8>>; 3] = Default::default();
    // The sender's half and the nonce stand in every file; taking out its key costs as much again, so every tenth must do.
    for round in 0..100_000 {
        let sealed = seal("4", &keys.recipient).unwrap();
        let share = sealed.split(|byte| *byte == b'\n').nth(1).unwrap();
        assert!(share.starts_with(b"-> X25519 "));
        drawn[0].insert(share.to_vec());
        // "--- ", 43 letters and a line break end the head.
        let mac = memchr::memmem::find(&sealed, b"\n--- ").unwrap();
        drawn[1].insert(sealed[mac + 49..][..16].to_vec());
        if round % 10 == 0 {
            let spy = Spy(&identity, RefCell::default());
            let decryptor = age::Decryptor::new_buffered(&sealed[..]).unwrap();
            let identities: [&dyn age::Identity; 1] = [&spy];
            assert!(decryptor.decrypt(identities.into_iter()).is_ok());
            drawn[2].insert(spy.1.into_inner());
        }
    }
    assert_eq!(drawn.map(|values| values.len()), [100_000, 100_000, 10_000]);
}

/// Opens as the identity does, and keeps the file's key.
struct Spy<'a>(&'a age::x25519::Identity, RefCell<Vec<u8>>);

impl age::Identity for Spy<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, age::DecryptError>> {
        let key = self.0.unwrap_stanza(stanza)?;
        if let Ok(key) = &key {
            *self.1.borrow_mut() = key.expose_secret().to_vec();
        }
        Some(key)
    }
}

#[test]
fn a_code_word_is_the_same_however_it_is_typed_and_another_for_any_other_answer() {
    // Salts of the first kind are stretched less, so that this takes no minute.
    let salt = "0123456789abcdef0123";
    let code = |answers: &[&str]| link_code(answers, salt).unwrap();
    let mine = code(&["M", "7", "São Paulo", "R"]);
    assert_eq!(mine, code(&[" m", "07", "sao paulo ", "r."]));
    assert_eq!(mine.len(), 20);
    for other in [
        ["N", "7", "São Paulo", "R"],
        ["M", "17", "São Paulo", "R"],
        ["M", "70", "São Paulo", "R"],
        ["7", "M", "São Paulo", "R"],
        ["M7", "S", "ão Paulo", "R"],
    ] {
        assert_ne!(mine, code(&other), "{other:?}");
    }
    let elsewhere = link_code(&["M", "7", "São Paulo", "R"], "3210fedcba9876543210").unwrap();
    assert_ne!(mine, elsewhere);
    let refused = |answers: &[&str], salt: &str| link_code(answers, salt).unwrap_err().code();
    assert_eq!(refused(&[], salt), "no-answers");
    assert_eq!(refused(&["M", " - "], salt), "no-answers");
    assert_eq!(refused(&["M"], "short"), "invalid-salt");
    assert_eq!(refused(&["M"], &"!".repeat(20)), "invalid-salt");
}

/// Programmes of before go on with what their waves were linked by; new ones cost each guess as much as the programme itself.
#[test]
fn code_words_of_earlier_programmes_still_meet_and_new_ones_cost_more() {
    let first = "0123456789abcdef0123";
    // Python: hashlib.scrypt("m\n7\nlyon\nr".encode(), salt=first.encode(), n=2**15, r=8, p=1, maxmem=2**26, dklen=20), five bits a letter.
    assert_eq!(
        link_code(&["M", "07", "Lyon", "R"], first).unwrap(),
        "atmeqvbk9c00nn1ys36k"
    );
    let salt = "0123456789abcdef01234567";
    // The same with n=2**18.
    assert_eq!(
        link_code(&["M", "07", "Lyon", "R"], salt).unwrap(),
        "v1rj7xnqbt1ypm3wqjzp"
    );
    assert_eq!(new_salt().unwrap().len(), 24);
    for wrong in [
        "",
        "0123",
        "0123456789abcdef012345",
        "0123456789ABCDEF01234567",
    ] {
        assert_eq!(link_code(&["M"], wrong).unwrap_err().code(), "invalid-salt");
    }
}

#[test]
fn a_word_of_ones_own_puts_a_code_word_out_of_reach() {
    let without = code_guesses(" ");
    assert!(without.guesses < 1_000.0 && without.unit == "minute");
    for _ in 0..20 {
        let word = suggest_code_word().unwrap();
        assert_eq!(word.split('-').count(), 2, "{word}");
        let with = code_guesses(&word);
        assert!(
            with.unit == "year" && with.amount >= 4.0,
            "{word}: {with:?}"
        );
    }
    // What everybody takes helps little.
    assert!(code_guesses("password").guesses < 1_000.0);
    let salt = new_salt().unwrap();
    let four = ["M", "7", "Lyon", "R"];
    let bare = link_code(&four, &salt).unwrap();
    let own = |word: &str| link_code(&[&four[..], &[word]].concat(), &salt).unwrap();
    assert_eq!(own("lamp-river"), own("Lamp River"));
    assert!(own("lamp-river") != bare && own("lamp-river") != own("lamp-rivet"));
    assert!(is_code(&bare) && !is_code(&salt));
}

#[test]
fn tickets_are_all_different_and_forgive_how_they_are_typed() {
    let made = tickets(2000).unwrap();
    assert_eq!(made.iter().collect::<BTreeSet<_>>().len(), 2000);
    for ticket in &made {
        assert_eq!(ticket.len(), 19);
        assert_eq!(read_ticket(ticket).as_ref(), Ok(ticket));
        let typed = ticket.to_uppercase().replace('-', " ").replace('0', "O");
        assert_eq!(read_ticket(&typed).as_ref(), Ok(ticket));
    }
    for other in ["", "abc", "0000-0000-0000-000u", "Ada Lovelace, Lyon"] {
        assert_eq!(read_ticket(other).unwrap_err().code(), "not-a-ticket");
    }
    assert_eq!(tickets(100_001).unwrap_err().code(), "too-many");
    assert_eq!(tickets(0).unwrap(), Vec::<String>::new());
}
