//! Times a whole pairing, and asserts the answer while it does: `cargo bench --bench pair -- 2000`.
//!
//! `-- export FOLDER 2000` writes the same programme for other programs instead: `request-2000.json`, what the package takes, and
//! `numbers-2000.json`, for those who want a matrix. `-- json 2000` times the pairing alone and prints one line of JSON.
//! `-- fairest 2000` times the fairest pairing and the check of its proof.
//! `-- call 1000 3` makes the whole call as the package does, from pieces of JSON to pieces of JSON, so often, and says how much text that
//! was; under `valgrind --tool=callgrind` it shows where the instructions go, whatever else the machine does.
//! `-- coffee 4000` does the same for so many people who each meet one other, whoever mentors whom.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at the first surprise, and says what it measured"
)]

use std::fs;
use std::path::Path;
use std::time::Instant;

use viceversa::json;
use viceversa::pairing::policy::Priority;
use viceversa::pairing::{
    Job, Request, compatibility, effects, explain_pair, lean, pair, presets, verify, why_not,
};
use viceversa::roster::{Role, read_json};

mod programme;

fn main() {
    let sides: Vec<usize> = std::env::args()
        .filter_map(|arg| arg.parse().ok())
        .collect();
    let sides = if sides.is_empty() { vec![200] } else { sides };
    let known = ["export", "json", "fairest", "coffee", "call"];
    let mut words = std::env::args().skip_while(|arg| !known.contains(&arg.as_str()));
    match (words.next().as_deref(), words.next()) {
        (Some("export"), Some(folder)) => return export(Path::new(&folder), &sides),
        (Some("json"), _) => return sides.into_iter().for_each(timed),
        (Some("call"), _) => return called(sides[0], sides.get(1).copied().unwrap_or(1)),
        (Some("fairest"), _) => return sides.into_iter().for_each(fairest),
        (Some("coffee"), _) => return sides.into_iter().for_each(coffee),
        _ => {}
    }
    for side in sides {
        let request = programme::Programme::new(1, side, side).request();
        let clock = Instant::now();
        let table = compatibility(&request).unwrap();
        println!(
            "{side}: {:>6} ms to compile and evaluate {} pairs",
            clock.elapsed().as_millis(),
            table.points.len()
        );

        let mut phases: Vec<(String, u128)> = Vec::new();
        let clock = Instant::now();
        let pairing = pair(&request, &mut |progress| {
            let now = clock.elapsed().as_millis();
            match phases.last_mut() {
                Some((phase, until)) if *phase == progress.phase => *until = now,
                _ => phases.push((progress.phase, now)),
            }
        })
        .unwrap();
        println!(
            "{side}: {:>6} ms to pair, {} pairs {phases:?}",
            clock.elapsed().as_millis(),
            pairing.pairs.len()
        );
        assert!(pairing.certificate.optimal);

        let clock = Instant::now();
        assert!(verify(&request, &pairing).holds);
        println!("{side}: {:>6} ms to verify", clock.elapsed().as_millis());

        let clock = Instant::now();
        let effects = effects(&request, None).unwrap();
        println!(
            "{side}: {:>6} ms for the effects of {} rules",
            clock.elapsed().as_millis(),
            effects.rules.len()
        );

        let made = &pairing.pairs[0];
        let clock = Instant::now();
        let view = explain_pair(&request, &pairing, &made.mentor, &made.mentee).unwrap();
        println!(
            "{side}: {:>6} ms to explain a pair, which is worth {}",
            clock.elapsed().as_millis(),
            view.pair.points
        );

        let clock = Instant::now();
        let other = &pairing.pairs[1];
        let answer = why_not(&request, &pairing, &made.mentor, &other.mentee).unwrap();
        println!(
            "{side}: {:>6} ms for why not: {:?}",
            clock.elapsed().as_millis(),
            answer.price
        );
    }
}

fn export(folder: &Path, sides: &[usize]) {
    fs::create_dir_all(folder).unwrap();
    for side in sides {
        let programme = programme::Programme::new(1, *side, *side);
        let request = serde_json::to_string(&programme.request()).unwrap();
        fs::write(folder.join(format!("request-{side}.json")), request).unwrap();
        fs::write(
            folder.join(format!("numbers-{side}.json")),
            programme.numbers(),
        )
        .unwrap();
    }
}

/// The pairing alone; the quickest of some runs, since other work on the machine only ever adds time.
fn timed(side: usize) {
    let request = programme::Programme::new(1, side, side).request();
    let runs = (20_000 / side).clamp(1, 5);
    let mut best = f64::MAX;
    let mut found = None;
    for _ in 0..runs {
        let before = seconds();
        let pairing = pair(&request, &mut |_| {}).unwrap();
        best = best.min(seconds() - before);
        assert!(pairing.certificate.optimal);
        found = Some(pairing.totals);
    }
    let totals = found.unwrap();
    println!(
        "{{\"who\":\"native\",\"side\":{side},\"seconds\":{best:.4},\"pairs\":{},\"points\":{}}}",
        totals.pairs, totals.points
    );
}

/// So many whole calls as `wasm.rs` makes them; what it takes in and gives back as bytes.
fn called(side: usize, calls: usize) {
    let mut request = programme::Programme::new(1, side, side).request();
    let people: Vec<String> = request
        .people
        .chunks(250)
        .map(|piece| serde_json::to_string(piece).unwrap())
        .collect();
    request.people.clear();
    let rest = serde_json::to_string(&request).unwrap();
    let mut least = f64::MAX;
    let (mut came, mut left) = (0, 0);
    for _ in 0..calls {
        let before = seconds();
        let mut request: Request = json::decode("request", &rest).unwrap();
        (came, left) = (rest.len(), 0);
        for piece in &people {
            let from = request.people.len();
            read_json(piece, &mut request.people).unwrap();
            lean(&request.policy, &mut request.people[from..]);
            came += piece.len();
        }
        let mut job = Job::begin(request).unwrap();
        let mut told = loop {
            if let Some(told) = job.step_interned(50_000).unwrap() {
                break told;
            }
            left += json::encode(&job.progress()).len();
        };
        assert!(told.head().certificate.optimal);
        left += json::encode(told.head()).len();
        while let Some(piece) = told.piece(100) {
            left += piece.json().len();
        }
        least = least.min(seconds() - before);
    }
    println!("{{\"side\":{side},\"seconds\":{least:.4},\"in\":{came},\"out\":{left}}}");
}

/// The fairest pairing, its stages, and the check of its proof.
fn fairest(side: usize) {
    let mut request = programme::Programme::new(1, side, side).request();
    request.policy.priority = Priority::Fairest;
    let before = seconds();
    let pairing = pair(&request, &mut |_| {}).unwrap();
    let paired = seconds();
    let verdict = verify(&request, &pairing);
    assert!(verdict.holds, "{:?}", verdict.broken);
    assert!(pairing.certificate.optimal);
    println!(
        "{{\"side\":{side},\"stages\":{},\"seconds\":{:.3},\"verify\":{:.3},\"pairs\":{},\"worst\":{},\"points\":{}}}",
        pairing.certificate.stages.len(),
        paired - before,
        seconds() - paired,
        pairing.totals.pairs,
        pairing.totals.worst,
        pairing.totals.points
    );
}

/// So many people in the coffee preset: how long it takes, whether it is proved, and how long the check of the proof takes.
fn coffee(people: usize) {
    let mut request = programme::Programme::new(1, people - people / 2, people / 2).request();
    for person in &mut request.people {
        person.role = Role::Both;
    }
    let mut presets = presets().into_iter();
    let mut rules = presets.clone();
    request.policy = presets.find(|preset| preset.id == "coffee").unwrap().policy;
    coffee_under(&request, "coffee");
    // The same with points as far apart as those of other programmes.
    let rules = rules.find(|preset| preset.id == "reverse-digital");
    let rules = rules.unwrap();
    request.policy.rules = rules.policy.rules;
    request.policy.rules.remove(0);
    coffee_under(&request, "skills");
    // And with a seat of their own in each role.
    request.policy.capacity.total = None;
    coffee_under(&request, "two roles");
}

fn coffee_under(request: &Request, name: &str) {
    let people = request.people.len();
    let before = seconds();
    let pairing = pair(request, &mut |_| {}).unwrap();
    let paired = seconds();
    let verdict = verify(request, &pairing);
    assert!(verdict.holds, "{:?}", verdict.broken);
    let certificate = &pairing.certificate;
    println!(
        "{{\"rules\":\"{name}\",\"people\":{people},\"sets\":{},\"seconds\":{:.3},\"verify\":{:.3},\"pairs\":{},\"points\":{},\"optimal\":{},\"gap\":{}}}",
        certificate.sets.len(),
        paired - before,
        seconds() - paired,
        pairing.totals.pairs,
        pairing.totals.points,
        certificate.optimal,
        certificate.gap
    );
}

/// Processor time of this thread where the system tells it, and time on the clock elsewhere.
fn seconds() -> f64 {
    use std::sync::OnceLock;
    static START: OnceLock<Instant> = OnceLock::new();
    let spent = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let spent = spent.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    spent.map_or_else(
        || START.get_or_init(Instant::now).elapsed().as_secs_f64(),
        |nanoseconds| nanoseconds / 1e9,
    )
}
