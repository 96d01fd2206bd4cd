//! A roster to proved pairs: `cargo run --example pair people.csv`. docs/guides/rust.md goes through it.
#![allow(clippy::print_stdout, reason = "an example shows what it found")]

use std::error::Error;

use viceversa::finding::Severity;
use viceversa::pairing::{self, Request};
use viceversa::roster::{self, ReadOptions};

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("Which file?")?;
    let options = ReadOptions {
        name: file.clone(),
        ..ReadOptions::default()
    };
    let roster = roster::read(&std::fs::read(&file)?, &options)?;
    for finding in &roster.findings {
        println!("{}", finding.text);
        // What the file leaves open is a question: its fixes are options to read it again with.
        if finding.severity == Severity::Question {
            return Err(finding.advice.clone().into());
        }
    }

    let preset = pairing::presets()
        .into_iter()
        .find(|preset| preset.id == "reverse")
        .ok_or("no such preset")?;
    let request = Request {
        people: roster.people,
        policy: preset.policy,
        locale: None,
        today: None,
        decisions: Vec::new(),
        history: Vec::new(),
        current: Vec::new(),
    };
    let pairing = pairing::pair(&request, &mut |_| {})?;
    for pair in &pairing.pairs {
        println!(
            "{} mentors {}: {} points",
            pair.mentor, pair.mentee, pair.points
        );
    }
    for someone in &pairing.waiting {
        println!("{} waits: {}", someone.id, someone.reason.text);
    }
    let holds = pairing::verify(&request, &pairing).holds;
    println!(
        "best: {}, checked by independent code: {holds}",
        pairing.certificate.optimal
    );
    Ok(())
}
