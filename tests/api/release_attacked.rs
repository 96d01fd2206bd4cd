//! The files of a release, read by the attacker's own readers and attacked: what a reader has is bytes.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::{Cursor, Write};

use attacker::{
    Known, Published, Seen, html_texts, html_words, parse_csv, parse_html, parse_xlsx,
    small_groups, told, xlsx_texts,
};
use viceversa::json;
use viceversa::release::{
    Plan, Release, ReleaseFile, ReleaseRequest, fix_plan, release, release_chart, release_file,
    release_tables,
};
use viceversa::survey::{Column, Group, Instrument, KeyKind, Responses};

const QUESTION: &str = "I am heard & \"seen\"; = always, <b>.";
const MISSING: u8 = 255;

fn instrument() -> Instrument {
    let text = json::encode(&QUESTION);
    json::decode(
        "instrument",
        &format!(
            r#"{{ "id": "team", "version": "1", "title": {{ "en": "Team" }},
                "scales": {{ "agree": {{ "min": 1, "max": 5 }} }},
                "items": [{{ "id": "heard", "type": "scale", "scale": "agree", "text": {{ "en": {text} }} }}] }}"#
        ),
    )
    .unwrap()
}

/// A small generator (SplitMix64), so that a seed is a programme on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n) as usize
    }

    fn weighted(&mut self, weights: &[u64]) -> usize {
        let mut at = self.below(weights.iter().sum()) as u64;
        let place = weights.iter().position(|weight| {
            let here = at < *weight;
            at = at.saturating_sub(*weight);
            here
        });
        place.unwrap_or(0)
    }
}

/// Uneven departments, one with a name that has to be escaped; some state no level, some leave the question out.
fn request(seed: u64, n: usize) -> ReleaseRequest {
    let mut random = Random(seed);
    let mut pick = |weights: &[u64]| (0..n).map(|_| random.weighted(weights)).collect::<Vec<_>>();
    let department = pick(&[34, 26, 18, 13, 9]);
    let level = pick(&[52, 30, 12, 6]);
    let answers = pick(&[3, 7, 20, 40, 30, 8]);
    let values = |column: &[usize], none: usize| {
        let value = |own: &usize| if *own == none { u16::MAX } else { *own as u16 };
        column.iter().map(value).collect()
    };
    let labels = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let responses = Responses {
        instrument: "team".into(),
        version: "1".into(),
        wave: "baseline".into(),
        count: n as u32,
        columns: vec![Column {
            item: "heard".into(),
            option: None,
            from: 1,
            answers: answers
                .iter()
                .map(|own| if *own == 5 { MISSING } else { *own as u8 })
                .collect(),
        }],
        key_kind: KeyKind::Person,
        keys: (0..n)
            .map(|at| format!("person{at:03}@works.example"))
            .collect(),
        groups: vec![
            Group {
                name: "Department".into(),
                labels: labels(&["Sales & <more>", "Technology", "Legal", "Board", "-Site 5"]),
                values: values(&department, usize::MAX),
            },
            Group {
                name: "Level".into(),
                labels: labels(&["Staff", "Lead", "Head"]),
                values: values(&level, 3),
            },
        ],
        ..Responses::default()
    };
    let one = |name: &str| vec![name.to_owned()];
    let plan = Plan {
        breakdowns: vec![
            one("Department"),
            one("Level"),
            vec!["Department".into(), "Level".into()],
        ],
        ..Plan::default()
    };
    ReleaseRequest {
        instrument: instrument(),
        responses,
        plan: fix_plan(&instrument(), "baseline", plan).unwrap(),
        to: "works council".into(),
        ..ReleaseRequest::default()
    }
}

fn known(responses: &Responses) -> Vec<Known> {
    let of = |row: usize| Known {
        groups: responses
            .groups
            .iter()
            .map(|group| {
                let label = group.labels.get(usize::from(group.values[row]));
                (group.name.clone(), label.cloned())
            })
            .collect(),
        answered: responses.columns[0].answers[row] != MISSING,
    };
    (0..responses.count as usize).map(of).collect()
}

fn file(released: &Release, file: ReleaseFile) -> Vec<u8> {
    release_file(&instrument(), released, file, "en").unwrap()
}

/// The three files as the attacker reads them.
fn read(released: &Release) -> [Vec<Published>; 3] {
    [
        parse_html(&file(released, ReleaseFile::Html), 1),
        parse_csv(&file(released, ReleaseFile::Csv), 1),
        parse_xlsx(&file(released, ReleaseFile::Xlsx), 1),
    ]
}

#[test]
fn three_files_and_the_package_say_the_same() {
    for seed in 0..6 {
        let released = release(&request(seed, 20 + 24 * seed as usize)).unwrap();
        // As the package hands it out, with the question for its id.
        let report = format!("{{\"tables\":{}}}", json::encode(&released.tables));
        let mut package = attacker::parse(report.as_bytes());
        package
            .iter_mut()
            .for_each(|row| row.item = QUESTION.into());
        assert!(!package.is_empty());
        for own in read(&released) {
            assert_eq!(own.len(), package.len());
            for (own, package) in own.iter().zip(&package) {
                assert_eq!(
                    (&own.item, &own.breakdown, &own.labels),
                    (&package.item, &package.breakdown, &package.labels)
                );
                assert_eq!(
                    (own.together, own.favourable),
                    (package.together, package.favourable)
                );
                assert_eq!(own.classes, package.classes);
                let near = |a: f64, b: f64| (a - b).abs() < 1e-9;
                assert!(own.mean.zip(package.mean).is_some_and(|(a, b)| near(a, b)));
            }
        }
    }
}

/// H01 to H03 and H09 from bytes: means, shares and distributions together, from outside and by somebody who answered.
#[test]
fn files_give_no_small_group_away() {
    let mut rows = 0;
    for seed in 0..8 {
        let request = request(100 + seed, 12 + 17 * seed as usize);
        let released = release(&request).unwrap();
        let people = known(&request.responses);
        let answers = &request.responses.columns[0].answers;
        for published in read(&released) {
            let seen = Seen::new(&people, &published, QUESTION, 4);
            rows += seen.rows.len();
            let breakdowns = &request.plan.plan.breakdowns;
            let targets = small_groups(&people, &seen, &published, QUESTION, breakdowns, 5);
            let judge = |seen: &Seen, targets: &[Vec<usize>]| {
                for ends in seen.ends(targets).expect("the files fit the answers") {
                    assert!(
                        ends.sums > 1 && ends.high - ends.low > 1.0 - 1e-9,
                        "seed {seed}: {ends:?}"
                    );
                }
            };
            judge(&seen, &targets);
            for insider in seen.people.iter().step_by(9) {
                let mut rest = targets.clone();
                rest.iter_mut()
                    .for_each(|target| target.retain(|at| at != insider));
                rest.retain(|target| !target.is_empty());
                judge(&seen.knowing(*insider, f64::from(answers[*insider])), &rest);
            }
        }
    }
    assert!(rows > 60, "{rows}");
}

/// H12: no text of a file, seen or not, is an exact number of respondents, an exact mean, a sum, a key, a recipient or a hash.
#[test]
fn no_text_of_a_file_holds_what_is_hidden() {
    let request = request(7, 97);
    let released = release(&request).unwrap();
    let responses = &request.responses;
    let mut secrets: Vec<String> = responses.keys.clone();
    secrets.push("works council".into());
    secrets.push(released.ledger.entries[0].data.clone());
    for member in &released.ledger.entries[0].people {
        secrets.push(member.mark.clone());
    }
    let people = known(responses);
    let groups: Vec<Vec<(String, Option<String>)>> = (1..4)
        .flat_map(|which| {
            people.iter().map(move |own| {
                let both = own.groups.iter().enumerate();
                let both = both.filter(|(at, _)| which & (1 << at) != 0);
                both.map(|(_, group)| group.clone()).collect()
            })
        })
        .chain([Vec::new()])
        .collect();
    for group in groups {
        let inside = |at: &usize| {
            people[*at].answered && group.iter().all(|own| people[*at].groups.contains(own))
        };
        let members = (0..people.len()).filter(inside);
        let answers: Vec<u32> = members
            .map(|at| u32::from(responses.columns[0].answers[at]))
            .collect();
        let (n, sum) = (answers.len() as u32, answers.iter().sum::<u32>());
        // Small and round numbers are everywhere: rounded shares, thresholds, bands, styles.
        let common = |number: &u32| *number < 20 || number.is_multiple_of(5) || *number % 10 == 9;
        secrets.extend(
            [n, sum, sum + n]
                .iter()
                .filter(|own| !common(own))
                .map(u32::to_string),
        );
        let exact = f64::from(sum + n) / f64::from(n.max(1));
        secrets.extend(
            [2, 3]
                .map(|places| format!("{exact:.places$}"))
                .into_iter()
                .filter(|text| !text.ends_with('0')),
        );
    }
    secrets.sort();
    secrets.dedup();
    assert!(secrets.len() > 120, "{}", secrets.len());
    let html = file(&released, ReleaseFile::Html);
    let csv = file(&released, ReleaseFile::Csv);
    let xlsx = file(&released, ReleaseFile::Xlsx);
    let texts = |bytes: &[u8]| vec![String::from_utf8_lossy(bytes).into_owned()];
    let tables = release_tables(&instrument(), &released, "en");
    let charts: Vec<String> = tables
        .iter()
        .map(|table| release_chart(table, "en"))
        .collect();
    assert_eq!(charts.len(), 4);
    for chart in &charts {
        assert_eq!(
            told(&html_words(chart.as_bytes()), &secrets),
            Vec::<&str>::new()
        );
        // Where something is drawn is a whole number too.
        let inexact: Vec<String> = secrets
            .iter()
            .filter(|own| own.parse::<u32>().is_err())
            .cloned()
            .collect();
        assert_eq!(
            told(&html_texts(chart.as_bytes()), &inexact),
            Vec::<&str>::new()
        );
    }
    for (file, all) in [
        ("page", html_texts(&html)),
        ("workbook", xlsx_texts(&xlsx)),
        ("bytes of the page", texts(&html)),
        ("bytes of the CSV", texts(&csv)),
    ] {
        assert_eq!(told(&all, &secrets), Vec::<&str>::new(), "{file}");
    }
    // What is planted is found, wherever it stands.
    let is_mean = |secret: &&String| secret.starts_with(char::is_numeric) && secret.contains('.');
    let secret = secrets.iter().find(is_mean).unwrap();
    let page = String::from_utf8(html).unwrap();
    for planted in [
        format!("<!-- {secret} --></body>"),
        format!("<i title=\"{secret}\"></i></body>"),
        format!("<svg><title>{secret}</title></svg></body>"),
    ] {
        let page = page.replace("</body>", &planted);
        assert_eq!(
            told(&html_texts(page.as_bytes()), &secrets),
            [secret.as_str()]
        );
    }
    let chart = charts[0].replace("</desc>", &format!("; {secret}</desc>"));
    assert_eq!(
        told(&html_words(chart.as_bytes()), &secrets),
        [secret.as_str()]
    );
    let key = format!("<!--{}-->", responses.keys[50]);
    assert_eq!(
        told(&html_texts(key.as_bytes()), &secrets),
        [responses.keys[50].as_str()]
    );
    let mut archive = zip::ZipWriter::new_append(Cursor::new(xlsx)).unwrap();
    archive
        .start_file("docProps/app.xml", zip::write::SimpleFileOptions::default())
        .unwrap();
    write!(archive, "<a><!-- {secret} --></a>").unwrap();
    let workbook = archive.finish().unwrap().into_inner();
    assert_eq!(told(&xlsx_texts(&workbook), &secrets), [secret.as_str()]);
}
