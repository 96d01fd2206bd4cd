//! Tokens to days and their hours.

use super::doubt::Word;
use super::lexer::{self, Token};
use super::times::{self, Span, Time};
use super::week::{DAY, WEEK, Week, union};
use super::words::{Meaning, WORKING};

/// One thing that a text says.
#[derive(Clone, Copy, Debug)]
enum Item {
    Days(u8),
    Hours(Span),
    /// Whatever comes next, up to the next comma after hours, is left out.
    Except,
    /// A comma or a word for it.
    And,
    /// A new line or a semicolon.
    Break,
}

/// What the tokens say, or `None` where they say nothing that makes sense.
pub(super) fn week(tokens: &[Token]) -> Option<Week> {
    let mut reader = Reader::default();
    let mut at = 0;
    while at < tokens.len() {
        at += reader.take(tokens, at)?;
    }
    let Reader {
        items,
        mut week,
        any,
        dotted,
    } = reader;
    let mut laid = Laid::default();
    for part in items.split(|item| matches!(item, Item::Break)) {
        laid.segment(part, &mut week)?;
    }
    // "10.10-15.10" without a day may be a date.
    if dotted && week.words.contains(&Word::NoDay) {
        return None;
    }
    if laid.found.is_empty() {
        if !any {
            return None;
        }
        week.words.insert(Word::AnyTime);
        laid.add(WORKING, &[Span::sure(9 * 60, 17 * 60)]);
    }
    if any && week.words.contains(&Word::NoDay) {
        week.words.insert(Word::AnyTime);
    }
    week.hours = laid.minutes(|span| span.meant);
    if laid.found.iter().any(|(_, span)| span.written.is_some()) {
        week.written = Some(laid.minutes(|span| span.written.unwrap_or(span.meant)));
    }
    // "any day but" every day.
    (!week.hours.is_empty()).then_some(week)
}

/// Tokens to items.
#[derive(Default)]
struct Reader {
    items: Vec<Item>,
    week: Week,
    any: bool,
    /// A time was written as a date could be.
    dotted: bool,
}

impl Reader {
    /// Takes one construct off the front and says how many tokens it was.
    fn take(&mut self, tokens: &[Token], at: usize) -> Option<usize> {
        use Meaning as M;
        let rest = &tokens[at..];
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        Some(match *rest {
            // "Mo-Do", but also "Mi-Vormittag", "Tue - 9-11".
            [
                Token::Says(M::Days(first)),
                Token::Dash | Token::Says(M::To | M::Until),
                Token::Says(M::Days(last)),
                ..,
            ] => {
                self.items.push(Item::Days(span(first, last)?));
                3
            }
            [Token::Says(M::Days(days)), ..] => {
                self.items.push(Item::Days(days));
                1
            }
            [Token::Time(_) | Token::Says(M::Noon | M::Midnight), ..] => {
                self.times(rest, before)?
            }
            [Token::Says(M::Between), ..] => {
                let (a, b) = match rest.get(1..4)? {
                    [a, Token::Says(M::And | M::To | M::Until) | Token::Dash, b] => {
                        (time(*a)?, time(*b)?)
                    }
                    _ => return None,
                };
                self.range(a, b, None)?;
                4
            }
            [
                Token::Says(M::After),
                from,
                Token::Dash | Token::Says(M::To | M::Until),
                to,
                ..,
            ] if time(from).is_some() && time(to).is_some() => {
                1 + self.times(&rest[1..], before)?
            }
            [Token::Says(M::After), from, ..] if time(from).is_some() => {
                self.open(rest, before, times::after, time(from)?)?
            }
            [Token::Says(M::Before | M::Until), to, ..] if time(to).is_some() => {
                self.open(rest, before, times::before, time(to)?)?
            }
            // "Tuesdays after lunch", and "von Montag bis Mittwoch".
            [Token::Says(M::After), Token::Says(M::Days(_)), ..] => 1,
            [Token::Says(M::Part(part)), ..] => {
                // Words that stand beside times were taken with them.
                self.part(part);
                1
            }
            [Token::Says(M::Half(half)), ..] => {
                let next = rest.get(1);
                let follows_day = matches!(before, Some(Token::Says(M::Days(_))));
                let on = matches!(half, super::doubt::Half::Am)
                    && lexer::is_german_on(next)
                    && !(follows_day && matches!(next, Some(Token::Says(M::Days(_)))));
                if !on {
                    self.part(lexer::part_of(half));
                }
                1
            }
            [Token::Always, ..] => {
                self.items.push(Item::Days(0b111_1111));
                self.items.push(Item::Hours(Span::sure(0, DAY)));
                1
            }
            [Token::Says(M::Any), ..] => {
                self.any = true;
                1
            }
            // Said beside hours, it adds nothing to them.
            [Token::Says(M::Open | M::Nothing), ..] => 1,
            [Token::Says(M::And), ..] => {
                self.items.push(Item::And);
                1
            }
            [Token::Break, ..] => {
                self.items.push(Item::Break);
                1
            }
            [Token::Says(M::Except), ..] => {
                self.items.push(Item::Except);
                1
            }
            [
                Token::Dash | Token::Says(M::To),
                Token::Says(
                    M::Part(_) | M::Half(_) | M::After | M::Before | M::Noon | M::Except | M::Any,
                ),
                ..,
            ]
            | [Token::Dash | Token::Says(M::To), Token::Time(_), ..]
                if matches!(before, Some(Token::Says(M::Days(_)))) =>
            {
                1
            }
            // "a las 14": at.
            [Token::Says(M::To), ..] if !matches!(before, Some(Token::Time(_))) => 1,
            _ => return None,
        })
    }

    /// A range that begins here, or noon by itself, with the part of the day that stands beside it.
    fn times(&mut self, rest: &[Token], before: Option<&Token>) -> Option<usize> {
        use Meaning as M;
        if let [from, Token::Dash | Token::Says(M::To | M::Until), to, ..] = rest
            && let (Some(a), Some(b)) = (time(*from), time(*to))
        {
            let (part, extra) = match (rest.get(3), before) {
                (Some(Token::Says(M::Part(part))), _) => (Some(*part), 1),
                // "2-4 am Nachmittag".
                (Some(Token::Says(M::Half(super::doubt::Half::Am))), _)
                    if let Some(Token::Says(M::Part(part))) = rest.get(4) =>
                {
                    (Some(*part), 2)
                }
                (Some(Token::Says(M::Lengths)), _) => {
                    // "1-2 hours" is how long.
                    if a.half.is_none() && a.minutes < 7 * 60 && !a.exact {
                        return None;
                    }
                    (None, 1)
                }
                (_, Some(Token::Says(M::Part(part)))) => {
                    // It was taken for all of that part.
                    self.items.pop();
                    (Some(*part), 0)
                }
                _ => (None, 0),
            };
            self.range(a, b, part)?;
            return Some(3 + extra);
        }
        match rest {
            [Token::Time(at), Token::Says(M::Onward), ..] => {
                self.open_span(times::after(*at, None)?, *at);
                Some(2)
            }
            [Token::Says(M::Noon), ..] => {
                self.part(Word::Lunch);
                Some(1)
            }
            _ => None,
        }
    }

    fn range(&mut self, a: Time, b: Time, part: Option<Word>) -> Option<()> {
        let span = times::between(a, b, part)?;
        for time in [a, b] {
            self.week.twelve |= time.half.is_some();
            self.week.twenty_four |= time.is_24();
        }
        self.dotted |= a.dotted && b.dotted && part.is_none();
        self.week.twelve |= span.turned;
        self.week.turned |= span.turned;
        self.items.push(Item::Hours(span));
        Some(())
    }

    /// "after 3", "before 11", "nachmittags ab 14 Uhr".
    fn open(
        &mut self,
        rest: &[Token],
        before: Option<&Token>,
        ends: fn(Time, Option<Word>) -> Option<(u32, u32)>,
        time: Time,
    ) -> Option<usize> {
        let mut taken = 2;
        let part = match (rest.get(2), before) {
            (Some(Token::Says(Meaning::Part(part))), _) => {
                taken += 1;
                Some(*part)
            }
            (_, Some(Token::Says(Meaning::Part(part)))) => {
                self.items.pop();
                Some(*part)
            }
            _ => None,
        };
        if matches!(rest.get(taken), Some(Token::Says(Meaning::Onward))) {
            taken += 1;
        }
        self.open_span(ends(time, part)?, time);
        Some(taken)
    }

    fn open_span(&mut self, (start, end): (u32, u32), time: Time) {
        self.week.twelve |= time.half.is_some();
        self.week.twenty_four |= time.is_24();
        self.week.words.insert(Word::OpenEnd);
        self.items.push(Item::Hours(Span::sure(start, end)));
    }

    fn part(&mut self, part: Word) {
        let (start, end) = part.window();
        self.week.words.insert(part);
        self.items.push(Item::Hours(Span::sure(start, end)));
    }
}

fn time(token: Token) -> Option<Time> {
    match token {
        Token::Time(time) => Some(time),
        Token::Says(Meaning::Noon) => Some(Time::at(720)),
        Token::Says(Meaning::Midnight) => Some(Time::at(DAY)),
        _ => None,
    }
}

/// Days from the first to the last, over the week's end if need be ("Fri-Mon").
fn span(first: u8, last: u8) -> Option<u8> {
    if first.count_ones() != 1 || last.count_ones() != 1 {
        return None;
    }
    let (from, to) = (first.trailing_zeros(), last.trailing_zeros());
    let length = (to + 7 - from) % 7;
    Some((0..=length).fold(0, |days, step| days | 1 << ((from + step) % 7)))
}

/// Days with their hours, one segment after the other.
#[derive(Default)]
struct Laid {
    found: Vec<(u8, Span)>,
    /// The days that had hours last.
    before: u8,
}

/// Days and hours that belong together and are not complete yet.
#[derive(Default)]
struct Open {
    days: u8,
    hours: Vec<Span>,
    days_first: bool,
}

impl Laid {
    /// Everything between two line breaks or semicolons.
    fn segment(&mut self, items: &[Item], week: &mut Week) -> Option<()> {
        let mut open = Open::default();
        let mut out: Vec<(u8, Vec<Span>)> = Vec::new();
        let mut said = false;
        let mut excepting = false;
        for chunk in items.split(|item| matches!(item, Item::And)) {
            let mut chunk = chunk;
            // "any day but Monday and Wednesday".
            if excepting
                && !chunk.is_empty()
                && chunk.iter().all(|item| matches!(item, Item::Days(_)))
            {
                for item in chunk {
                    if let Item::Days(days) = item {
                        out.push((*days, Vec::new()));
                    }
                }
                continue;
            }
            excepting = false;
            if let Some(at) = chunk.iter().position(|item| matches!(item, Item::Except)) {
                let (main, rest) = chunk.split_at(at);
                out.push(exception(
                    &rest[1..],
                    !open.hours.is_empty() || main.iter().any(|i| matches!(i, Item::Hours(_))),
                )?);
                excepting = true;
                said |= main.is_empty();
                chunk = main;
            }
            said |= !chunk.is_empty();
            self.chunk(chunk, &mut open, week)?;
        }
        if open.days == 0 && open.hours.is_empty() && !out.is_empty() && self.found.is_empty() {
            // "not on Fridays", and nothing else.
            open.days = WORKING;
        }
        if said {
            self.close(&mut open, week)?;
        }
        for (days, hours) in out {
            self.leave_out(days, &hours);
        }
        Some(())
    }

    fn chunk(&mut self, chunk: &[Item], open: &mut Open, week: &mut Week) -> Option<()> {
        let is_days = |item: &Item| matches!(item, Item::Days(_));
        let is_hours = |item: &Item| matches!(item, Item::Hours(_));
        let both = chunk.iter().any(is_days) && chunk.iter().any(is_hours);
        let (Some(first), Some(last)) = (chunk.first(), chunk.last()) else {
            return Some(());
        };
        // "9-11 Mon 14-16": whose are the last hours?
        if both && is_hours(first) && is_hours(last) {
            return None;
        }
        if both && !open.hours.is_empty() && (open.days != 0 || is_days(first)) {
            // Complete in itself, and so is what was before it.
            if is_days(first) && open.days == 0 {
                return None;
            }
            self.close(open, week)?;
        }
        for item in chunk {
            match *item {
                Item::Days(days) => {
                    if !open.hours.is_empty() && open.days_first {
                        self.close(open, week)?;
                    }
                    if open.hours.is_empty() {
                        open.days_first = true;
                    }
                    open.days |= days;
                }
                Item::Hours(hours) => {
                    if !open.days_first && open.days != 0 {
                        // "9-11 Mon 14-16 Tue", or "9-11 Mon, 14-16": the second half of the same day.
                        let days = open.days;
                        self.close(open, week)?;
                        if !both {
                            open.days = days;
                            open.days_first = true;
                        }
                    }
                    open.hours.push(hours);
                }
                Item::Except | Item::And | Item::Break => {}
            }
        }
        Some(())
    }

    fn close(&mut self, open: &mut Open, week: &mut Week) -> Option<()> {
        let Open {
            mut days, hours, ..
        } = std::mem::take(open);
        if days == 0 && hours.is_empty() {
            return Some(());
        }
        if days == 0 {
            // "Mon 9-12; 14-16": the second half of the same day.
            days = self.before;
        }
        if days == 0 {
            // Without a day they could be a date, or how many hours a week.
            if hours
                .iter()
                .any(|h| h.written.is_some() || h.meant.0 % 5 != 0 || h.meant.1 % 5 != 0)
            {
                return None;
            }
            week.words.insert(Word::NoDay);
            days = WORKING;
        }
        self.before = days;
        if hours.is_empty() {
            week.words.insert(Word::Day);
            self.add(days, &[Span::sure(9 * 60, 17 * 60)]);
        } else {
            self.add(days, &hours);
        }
        Some(())
    }

    fn add(&mut self, days: u8, hours: &[Span]) {
        for day in (0..7).filter(|day| days & (1 << day) != 0) {
            self.found.extend(hours.iter().map(|hours| (day, *hours)));
        }
    }

    /// Takes hours off these days (all days where there are none), or whole days.
    fn leave_out(&mut self, days: u8, hours: &[Span]) {
        let concerned = |day: u8| days == 0 || days & (1 << day) != 0;
        if hours.is_empty() {
            self.found.retain(|(day, _)| !concerned(*day));
            return;
        }
        for out in hours.iter().map(|span| span.meant) {
            let mut kept = Vec::with_capacity(self.found.len());
            for (day, span) in self.found.drain(..) {
                let (start, end) = span.meant;
                if !concerned(day) || out.1 <= start || end <= out.0 {
                    kept.push((day, span));
                    continue;
                }
                if start < out.0 {
                    kept.push((day, Span::sure(start, out.0)));
                }
                if out.1 < end {
                    kept.push((day, Span::sure(out.1, end)));
                }
            }
            self.found = kept;
        }
    }

    fn minutes(&self, of: impl Fn(&Span) -> (u32, u32)) -> Vec<(u32, u32)> {
        let mut week = Vec::with_capacity(self.found.len());
        for (day, span) in &self.found {
            let (start, end) = of(span);
            let (start, end) = (u32::from(*day) * DAY + start, u32::from(*day) * DAY + end);
            week.push((start, end.min(WEEK)));
            if end > WEEK {
                week.push((0, end - WEEK));
            }
        }
        union(week)
    }
}

/// What stands behind "except": days, hours of days, or hours of all days.
fn exception(items: &[Item], has_hours: bool) -> Option<(u8, Vec<Span>)> {
    let mut days = 0;
    let mut hours = Vec::new();
    for item in items {
        match item {
            Item::Days(more) if hours.is_empty() => days |= more,
            Item::Hours(span) => {
                // "Weekdays except Friday 9-11": are these the hours left, or those left out?
                let part = Word::ALL.iter().any(|word| word.window() == span.meant);
                if !part && !has_hours {
                    return None;
                }
                hours.push(*span);
            }
            _ => return None,
        }
    }
    (days != 0 || !hours.is_empty()).then_some((days, hours))
}
