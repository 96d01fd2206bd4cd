//! Columns of numbers: which scale each stands on, or what else its numbers are.

use indexmap::IndexMap;
use sorting::ColdSort;

use super::choices::{choice, codes_of, labelled, left_out, no_scale, on_scale};
use super::drafter::{Ask, Drafter, Role, Set};
use super::field::Field;
use super::looks::looks;
use super::numbers::{Counts, Ends, Numbers};
use super::seen;
use super::wordings;
use crate::roster::cells::text::fold;
use crate::survey::catalogue::LabelSet;
use crate::survey::instrument::ItemType;
use crate::survey::instrument::QuestionChoice;
use crate::words::say;

impl Drafter {
    /// Columns of numbers: those of one question share a scale, and of all others those that look alike.
    pub(super) fn numbers(&mut self) {
        let mut found: Vec<(usize, Counts)> = Vec::new();
        let mut details: Vec<(usize, Counts)> = Vec::new();
        for at in self.open() {
            let field = &self.fields[at];
            let answers = field.seen.answers();
            let detail = field.part.is_empty()
                && (wordings::is_detail(&field.header)
                    || wordings::is_detail(&field.question)
                    || wordings::is_number(&field.question)
                    || wordings::asks_detail(&field.question));
            let amounts = answers
                .iter()
                .filter(|(text, _)| seen::is_amount(text))
                .count();
            // "1", "2" and "3+" are groups.
            let groups: Option<Vec<_>> =
                answers.iter().map(|(text, _)| seen::group(text)).collect();
            if field.seen.few()
                && groups.is_some_and(|groups| groups.iter().any(|(_, range)| *range))
            {
                continue;
            }
            match Counts::of(&answers) {
                Some(_)
                    if wordings::asks_amount(&field.header)
                        || wordings::asks_amount(&field.question) =>
                {
                    self.amount(at)
                }
                Some(counts) if detail => details.push((at, counts)),
                Some(counts) => found.push((at, counts)),
                None if amounts * 10 >= answers.len() * 9 => self.amount(at),
                None => {}
            }
        }
        self.own_numbers(&mut found);
        let mut ranks: IndexMap<String, (Vec<usize>, Counts)> = IndexMap::new();
        found.retain(|(at, counts)| {
            let field = &self.fields[*at];
            let named = wordings::is_rank(&field.header) || wordings::is_rank(&field.question);
            let ranked = self.ranked.contains(at) || named;
            let places = counts
                .ends()
                .filter(|(low, high)| ranked && *low > 0 && *high <= 20);
            if places.is_some() {
                let set = if field.part.is_empty() {
                    ""
                } else {
                    &field.question
                };
                let (fields, all) = ranks.entry(fold(set)).or_default();
                fields.push(*at);
                all.add(counts);
            }
            places.is_none()
        });
        for (members, counts) in ranks.into_values() {
            self.ranks(members, &counts);
        }
        // What the question itself says: "on a scale from 1 to 5".
        found.retain(|(at, counts)| {
            let field = &self.fields[*at];
            let told = [&field.question, &field.part, &field.header]
                .into_iter()
                .find_map(|text| wordings::told_ends(text));
            let all = counts.ends();
            let fits = told.filter(|(min, max)| {
                all.is_some_and(|(low, high)| *min <= low && high <= *max) && min < max
            });
            if let Some((min, max)) = fits {
                let ends = Ends {
                    min,
                    max,
                    codes: Vec::new(),
                };
                self.roles[*at] = Role::Item(Box::new(on_scale(&ends, counts)));
            }
            fits.is_none()
        });
        for (members, counts) in looks(&self.fields, found) {
            let (members, counts) = self.without_odd_one(members, counts);
            self.battery(members, &counts);
        }
        for (at, counts) in details {
            self.detail(at, &counts);
        }
    }

    /// Columns side by side with a number of their own each, as some tools write the option that was chosen.
    fn own_numbers(&mut self, found: &mut Vec<(usize, Counts)>) {
        let stem = |at: usize| {
            let header = &self.fields[at].header;
            let (stem, _) = header.rsplit_once(['.', '_'])?;
            Some(stem.to_owned()).filter(|stem| !stem.is_empty() && !header.contains(' '))
        };
        let mut sets: IndexMap<String, Vec<(usize, i64)>> = IndexMap::new();
        for (at, counts) in found.iter() {
            let only = counts.ends().filter(|(low, high)| low == high);
            if let (Some(stem), Some((number, _))) = (stem(*at), only) {
                sets.entry(stem).or_default().push((*at, number));
            }
        }
        for set in sets.into_values().filter(|set| set.len() > 2) {
            if !set.windows(2).all(|two| two[0].1 < two[1].1) {
                continue;
            }
            let options: Vec<String> = set
                .iter()
                .map(|(at, _)| {
                    let header = &self.fields[*at].header;
                    let name = header.rsplit_once(['.', '_']);
                    name.map_or(header.as_str(), |(_, name)| name).to_owned()
                })
                .collect();
            let question = stem(set[0].0).unwrap_or_default();
            for (nth, (at, _)) in set.iter().enumerate() {
                self.roles[*at] = Role::Option(self.sets.len(), nth);
                found.retain(|(one, _)| one != at);
            }
            self.sets.push(Set {
                question,
                options,
                own: set.iter().map(|(_, number)| *number).collect(),
            });
            let several = QuestionChoice {
                id: "many".to_owned(),
                text: say!("draft-options-of-one"),
                kind: Some(ItemType::Many),
                ..QuestionChoice::default()
            };
            self.asks.push(Ask {
                code: "option-numbers",
                said: "draft-option-numbers",
                args: vec![("columns", set.len().to_string())],
                choices: vec![several, left_out()],
                fields: vec![set[0].0],
            });
        }
    }

    /// Columns of places that people gave.
    fn ranks(&mut self, members: Vec<usize>, counts: &Counts) {
        let (low, high) = counts.ends().unwrap_or_default();
        let places: Vec<String> = (low.min(1)..=high).map(|p| p.to_string()).collect();
        let ranks = QuestionChoice {
            text: say!("draft-ranks"),
            ..choice(&places)
        };
        let ends = match counts.judge(members.len()) {
            Numbers::Sure(sure) => Some(sure),
            Numbers::Asked(fitting) | Numbers::Few(fitting) => fitting.into_iter().next(),
            Numbers::Amounts | Numbers::Slider => None,
        };
        let scale = ends.map(|ends| on_scale(&ends, counts));
        self.ask(Ask {
            code: "ranks-or-scale",
            said: "draft-ranks-or-scale",
            args: range(low, high),
            choices: std::iter::once(ranks).chain(scale).collect(),
            fields: members,
        });
    }

    /// A column of few numbers that is named like a detail: codes of groups or occasions, or answers on a scale.
    fn detail(&mut self, at: usize, counts: &Counts) {
        let judged = counts.judge(1);
        let own: Vec<Ends> = match &judged {
            Numbers::Amounts | Numbers::Slider => return self.amount(at),
            Numbers::Sure(sure) => vec![sure.clone()],
            Numbers::Asked(fitting) | Numbers::Few(fitting) => fitting.clone(),
        };
        let (low, high) = counts.ends().unwrap_or_default();
        let points: Vec<String> = (low..=high)
            .filter(|point| counts.points.contains_key(point))
            .map(|point| point.to_string())
            .collect();
        // Counted by itself until then: nothing is averaged of a choice.
        let mut choices = vec![choice(&points), no_scale()];
        // The scale of the others, where its numbers are on it, and its own.
        let others = self.roles.iter().find_map(|role| match role {
            Role::Item(what) => what
                .scale
                .as_ref()
                .filter(|scale| i64::from(scale.min) <= low && high <= i64::from(scale.max)),
            _ => None,
        });
        let others = others.map(|scale| Ends {
            min: i64::from(scale.min),
            max: i64::from(scale.max),
            codes: Vec::new(),
        });
        for ends in others.iter().chain(&own).take(3) {
            let one = on_scale(ends, counts);
            if choices.iter().all(|known| known.id != one.id) {
                choices.push(one);
            }
        }
        let mut args = range(low, high);
        args.push(("header", self.fields[at].header.clone()));
        self.ask(Ask {
            code: "item-or-detail",
            said: "draft-item-or-detail",
            args,
            choices,
            fields: vec![at],
        });
    }

    /// Columns whose own answers speak against the scale of the others they stand with are asked about by themselves; the others are
    /// returned.
    fn apart(&mut self, members: Vec<usize>, counts: &Counts, judged: &Numbers) -> Vec<usize> {
        let shared: Vec<Ends> = match judged {
            Numbers::Sure(sure) => vec![sure.clone()],
            Numbers::Asked(fitting) => fitting.iter().take(2).cloned().collect(),
            Numbers::Amounts | Numbers::Slider | Numbers::Few(_) => return members,
        };
        let Some(longest) = counts.core_ends().map(|(_, high)| high) else {
            return members;
        };
        let mut apart: IndexMap<(i64, i64), (Vec<usize>, Counts)> = IndexMap::new();
        let mut rest = Vec::new();
        let runs = self.shorter_runs(&members, longest);
        for at in &members {
            let field = &self.fields[*at];
            let run = runs.iter().find(|(run, _)| run.contains(at));
            let own = Counts::of(&field.seen.answers())
                .filter(|own| field.part.is_empty() && (run.is_some() || own.ends_before(longest)));
            let ends = |own: &Counts| match run {
                Some((_, all)) => all.core_ends(),
                None => own.core_ends(),
            };
            match own.as_ref().and_then(|own| Some((own, ends(own)?))) {
                Some((own, ends)) => {
                    let (fields, all) = apart.entry(ends).or_default();
                    fields.push(*at);
                    all.add(own);
                }
                None => rest.push(*at),
            }
        }
        if rest.is_empty() {
            return members;
        }
        for ((low, high), (fields, own)) in apart {
            let shorter = own.shorter_than(longest);
            let mut choices: Vec<QuestionChoice> =
                shared.iter().map(|ends| on_scale(ends, counts)).collect();
            let at = if own.is_strong() { 0 } else { choices.len() };
            for ends in shorter.iter().take(2).rev() {
                let one = on_scale(ends, &own);
                if choices.iter().all(|known| known.id != one.id) {
                    choices.insert(at, one);
                }
            }
            // Numbers of options, where the others are not.
            let points: Vec<String> = own.points.keys().map(i64::to_string).collect();
            choices.push(choice(&points));
            choices.push(no_scale());
            let mut args = range(low, high);
            args.push(("min", shared[0].min.to_string()));
            args.push(("max", shared[0].max.to_string()));
            self.ask(Ask {
                code: "own-scale",
                said: "draft-own-scale",
                args,
                choices,
                fields,
            });
        }
        rest
    }

    /// The numbered answers of these columns as the file has them, by their numbers.
    fn as_written(&self, members: &[usize]) -> Vec<String> {
        let mut all: Vec<(i64, String)> = Vec::new();
        let texts = members.iter().flat_map(|at| &self.fields[*at].seen.texts);
        for (text, _) in texts {
            if let Some((point, _)) = seen::number(text)
                && !all.iter().any(|(known, _)| *known == point)
            {
                all.push((point, text.clone()));
            }
        }
        all.cold_sort();
        all.into_iter().map(|(_, text)| text).collect()
    }

    /// Where numbers apart from the others stand in a single column, they are no code for no answer: that column is asked about by itself.
    fn without_odd_one(&mut self, members: Vec<usize>, counts: Counts) -> (Vec<usize>, Counts) {
        let above = counts.above();
        let own = |at: usize| Counts::of(&self.fields[at].seen.answers()).unwrap_or_default();
        let has = |at: &usize| own(*at).points.keys().any(|point| above.contains(point));
        let odd: Vec<usize> = members.iter().copied().filter(has).collect();
        let [only] = odd[..] else {
            return (members, counts);
        };
        if members.len() < 3 || !self.fields[only].part.is_empty() {
            return (members, counts);
        }
        let (mut rest, mut all) = (Vec::new(), Counts::default());
        for at in members.into_iter().filter(|at| *at != only) {
            all.add(&own(at));
            rest.push(at);
        }
        let alone = own(only);
        let points: Vec<String> = alone.points.keys().map(i64::to_string).collect();
        let mut choices = vec![choice(&points), no_scale()];
        choices.extend(
            alone
                .usual()
                .iter()
                .take(3)
                .map(|ends| on_scale(ends, &alone)),
        );
        self.doubt(only, choices);
        (rest, all)
    }

    /// Columns side by side that together end before the longest of the others, though none of them has enough answers to say so.
    fn shorter_runs(&self, members: &[usize], longest: i64) -> Vec<(Vec<usize>, Counts)> {
        let mut runs: Vec<(Vec<usize>, Counts)> = Vec::new();
        let mut open = false;
        for at in members {
            let own = Counts::of(&self.fields[*at].seen.answers()).unwrap_or_default();
            let ends = own.core_ends().map_or(longest, |(_, high)| high);
            if ends > 5 || longest <= 5 {
                open = false;
                continue;
            }
            match runs.last_mut() {
                Some((run, all)) if open && run.last().is_some_and(|last| last + 1 == *at) => {
                    run.push(*at);
                    all.add(&own);
                }
                _ => runs.push((vec![*at], own)),
            }
            open = true;
        }
        runs.retain(|(run, all)| run.len() > 2 && all.ends_before(longest));
        runs
    }

    /// What the numbers of one look are.
    fn battery(&mut self, members: Vec<usize>, counts: &Counts) {
        if let Some(set) = counts.out_of_order() {
            return self.numbers_or_words(members, counts, &set);
        }
        // What is the same for everybody answers nothing.
        if let [only] = members[..]
            && self.fields[only].part.is_empty()
            && self.fields[only].seen.texts.len() == 1
        {
            self.roles[only] = Role::Nothing;
            return;
        }
        let judged = match counts.points.keys().eq(&[-1, 0, 1]) {
            // "No", "neither" and "yes", or a code beside two options.
            true => Numbers::Few(vec![
                Ends {
                    min: -1,
                    max: 1,
                    codes: Vec::new(),
                },
                Ends {
                    min: 0,
                    max: 1,
                    codes: vec![-1],
                },
            ]),
            false => counts.judge(members.len()),
        };
        let members = self.apart(members, counts, &judged);
        let asked = |field: &usize| {
            let field = &self.fields[*field];
            wordings::recommends(&field.question)
                || wordings::recommends(&field.header)
                || wordings::recommends(&field.part)
        };
        let recommends = members.iter().all(asked);
        let nps = || QuestionChoice {
            id: "enps".to_owned(),
            text: say!("draft-nps"),
            kind: Some(ItemType::Nps),
            ..QuestionChoice::default()
        };
        let ends = |ends: &Ends| on_scale(ends, counts);
        let ask = |code, said, args, choices| Ask {
            code,
            said,
            args,
            choices,
            fields: members.clone(),
        };
        let (low, high) = counts
            .body()
            .and_then(|(body, _)| body.ends())
            .unwrap_or_default();
        // Nobody need have chosen 0 for it to be there; but 1 may be the lowest.
        if let (true, Some(Ends { codes, .. })) = (
            recommends && low >= 0 && low != 1 && high > 7,
            judged.likeliest(),
        ) {
            let what = QuestionChoice {
                no_answer: codes_of(codes),
                ..nps()
            };
            return self.settle(&members, &what);
        }
        let asked = match judged {
            Numbers::Amounts => {
                for at in members {
                    self.amount(at);
                }
                return;
            }
            Numbers::Slider => {
                let top = counts.ends().map_or(100, |(_, high)| high.max(100));
                let slider = Ends {
                    min: top - 100,
                    max: top,
                    codes: Vec::new(),
                };
                ask(
                    "slider",
                    "draft-slider",
                    range(top - 100, top),
                    vec![ends(&slider), no_scale()],
                )
            }
            Numbers::Sure(sure) if (sure.min, sure.max) == (0, 10) && members.len() < 3 => ask(
                "recommendation",
                "draft-recommendation",
                Vec::new(),
                vec![ends(&sure), nps(), no_scale()],
            ),
            // No form has a scale such as -5 to 9.
            Numbers::Sure(sure) if sure.min < 0 && sure.min != -sure.max => ask(
                "slider",
                "draft-below-zero",
                range(low, high),
                vec![no_scale(), ends(&sure)],
            ),
            Numbers::Sure(sure) if counts.has_labels_of_its_own() => {
                let options = self.as_written(&members);
                let mut choices = vec![ends(&sure), choice(&options)];
                // Long labels say more than how much.
                if counts
                    .labels
                    .values()
                    .map(|label| label.split(' ').count())
                    .sum::<usize>()
                    > 4 * counts.labels.len()
                {
                    choices.reverse();
                }
                ask(
                    "choice-or-scale",
                    "draft-numbered-labels",
                    Vec::new(),
                    choices,
                )
            }
            Numbers::Sure(sure) => {
                self.settle(&members, &ends(&sure));
                return self.lone(&members, &sure, counts);
            }
            Numbers::Asked(fitting) => {
                let members = self.lone_of_unsure(&members, &fitting, counts);
                if members.is_empty() {
                    return;
                }
                let apart = fitting.iter().any(|one| one.codes != fitting[0].codes);
                let mut choices: Vec<QuestionChoice> = fitting.iter().map(ends).collect();
                if recommends && low >= 0 && high > 7 {
                    choices.insert(0, nps());
                }
                // How many of each there are begins with none.
                if members.len() > 1 && low == 0 && !members.iter().all(|at| self.is_lone(*at)) {
                    choices.push(no_scale());
                }
                // A column by itself may be a count, or numbers of options.
                if members.len() == 1 || members.iter().all(|at| self.is_lone(*at)) {
                    let points: Vec<String> = counts.points.keys().map(i64::to_string).collect();
                    choices.push(choice(&points));
                    choices.push(no_scale());
                }
                Ask {
                    code: if apart { "no-answer" } else { "scale-ends" },
                    said: match apart {
                        true => "draft-no-answer",
                        false => "draft-scale-ends",
                    },
                    args: range(low, high),
                    choices,
                    fields: members,
                }
            }
            Numbers::Few(fitting) => {
                let points: Vec<String> = counts.points.keys().map(i64::to_string).collect();
                let mut choices = vec![choice(&points)];
                if points == ["0", "1"] {
                    // Nothing is averaged of a choice, so there is nothing to ask.
                    return self.settle(&members, &choices[0]);
                }
                choices.extend(fitting.iter().map(ends));
                ask(
                    "choice-or-scale",
                    "draft-choice-or-scale",
                    range(low, high),
                    choices,
                )
            }
        };
        self.ask(asked);
    }

    /// Asks about columns that are taken for a scale and stand by themselves: their numbers may stand for options.
    fn lone(&mut self, members: &[usize], sure: &Ends, counts: &Counts) {
        let lone: Vec<usize> = members
            .iter()
            .copied()
            .filter(|at| self.is_lone(*at) || self.falls_short(*at, sure))
            .collect();
        // Most columns named by one word each are a list of such.
        if lone.len() > 12 && lone.len() * 2 > members.len() {
            return;
        }
        for at in lone {
            let Some(own) = Counts::of(&self.fields[at].seen.answers()) else {
                continue;
            };
            if !own.labels.is_empty() {
                continue;
            }
            let points: Vec<String> = own.points.keys().map(i64::to_string).collect();
            let mut choices = vec![on_scale(sure, counts), choice(&points), no_scale()];
            if self.falls_short(at, sure) {
                choices.swap(0, 1);
            }
            for ends in own.usual().into_iter().take(3) {
                let one = on_scale(&ends, &own);
                if choices.iter().all(|known| known.id != one.id) {
                    choices.push(one);
                }
            }
            self.doubt(at, choices);
        }
    }

    /// Whether a question by itself has so many answers far below the end of the scale of the others that it is hardly on that.
    fn falls_short(&self, at: usize, sure: &Ends) -> bool {
        let field = &self.fields[at];
        let asks = field.part.is_empty() && field.question.trim_end().ends_with('?');
        asks && Counts::of(&field.seen.answers()).is_some_and(|own| {
            own.is_much()
                && own
                    .core_ends()
                    .is_some_and(|(_, high)| high + 2 <= sure.max)
        })
    }

    /// Asks about each column that stands by itself, where others are on a scale whose ends are not sure; the others are returned.
    fn lone_of_unsure(
        &mut self,
        members: &[usize],
        fitting: &[Ends],
        counts: &Counts,
    ) -> Vec<usize> {
        let (lone, others): (Vec<usize>, Vec<usize>) =
            members.iter().partition(|at| self.is_lone(**at));
        if members.len() < 2 || lone.is_empty() || lone.len() > 12 {
            return members.to_vec();
        }
        for at in lone {
            let own = Counts::of(&self.fields[at].seen.answers()).unwrap_or_default();
            let points: Vec<String> = own.points.keys().map(i64::to_string).collect();
            let mut choices: Vec<QuestionChoice> =
                fitting.iter().map(|ends| on_scale(ends, counts)).collect();
            choices.push(choice(&points));
            choices.push(no_scale());
            if let Some((_, high)) = own.ends().filter(|(low, high)| *low > 0 && high - low > 2) {
                let ends = Ends {
                    min: 1,
                    max: high - 1,
                    codes: vec![high],
                };
                choices.push(on_scale(&ends, &own));
            }
            self.doubt(at, choices);
        }
        others
    }

    /// Whether a column of numbers is none of several like it: its question asks which, or its short name is like no other's.
    fn is_lone(&self, at: usize) -> bool {
        let field = &self.fields[at];
        if !field.part.is_empty() {
            return false;
        }
        let text = match field.question.is_empty() {
            true => &field.header,
            false => &field.question,
        };
        if text.split(' ').count() > 2 {
            return wordings::asks_which(text) || wordings::names_kind(text);
        }
        // One word is a question's short name as well, but not beside columns that are numbered within their question.
        let own = stem_of(&field.header);
        let alike = |stem: &str| {
            let others = self
                .fields
                .iter()
                .filter(|field| stem_of(&field.header) == stem);
            others.count()
        };
        let numbered = |field: &Field| {
            let stem = stem_of(&field.header);
            stem.len() > 1 && field.header.contains('_') && alike(&stem) > 2
        };
        alike(&own) < 2 && self.fields.iter().any(numbered)
    }

    /// Labels of a known scale whose numbers are in another order: which of the two holds is asked.
    fn numbers_or_words(&mut self, members: Vec<usize>, counts: &Counts, set: &LabelSet) {
        let as_written = |label: &String| {
            let texts = members.iter().flat_map(|at| &self.fields[*at].seen.texts);
            let own = |(text, _): &(String, u32)| {
                let found = seen::number(text).filter(|(_, own)| own == label)?;
                Some((text.clone(), found.0))
            };
            texts
                .clone()
                .find_map(own)
                .map_or_else(|| label.clone(), |(text, _)| text)
        };
        let labels: Vec<String> = set.labels.iter().map(as_written).collect();
        let words = labelled(&labels);
        let mut choices = vec![words];
        if let Some((min, max)) = counts.body().and_then(|(body, _)| body.ends()) {
            choices.push(on_scale(
                &Ends {
                    min,
                    max,
                    codes: Vec::new(),
                },
                counts,
            ));
        }
        self.ask(Ask {
            code: "numbers-or-words",
            said: "draft-numbers-or-words",
            args: Vec::new(),
            choices,
            fields: members,
        });
    }

    pub(super) fn amount(&mut self, at: usize) {
        self.amounts.at(None, Some(&self.fields[at].header));
        self.roles[at] = Role::Nothing;
    }
}

/// What varies in a sentence about numbers from here to there.
fn range(low: i64, high: i64) -> Vec<(&'static str, String)> {
    vec![("low", low.to_string()), ("high", high.to_string())]
}

/// What numbered columns of one question have in common: "calm" of "CALM_12".
fn stem_of(header: &str) -> String {
    let bare = header.trim_end_matches(|c: char| c.is_ascii_digit() || "_.-".contains(c));
    fold(bare)
}
