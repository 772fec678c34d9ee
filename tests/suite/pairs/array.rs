//! A covering array: rows of values, few of them, in which every pair of values of two factors occurs.

use std::collections::BTreeSet;

/// A factor with its values.
pub(super) type Factor = (&'static str, &'static [&'static str]);

/// One value a factor, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row(Vec<(&'static str, &'static str)>);

impl Row {
    /// The value of a factor.
    pub(super) fn get(&self, factor: &str) -> &'static str {
        self.0.iter().find(|(name, _)| *name == factor).map_or_else(|| panic!("no factor {factor}"), |(_, value)| value)
    }

    /// Whether there is such a factor.
    pub(super) fn knows(&self, factor: &str) -> bool {
        self.0.iter().any(|(name, _)| *name == factor)
    }

    fn has(&self, (factor, values): (&str, &[&str])) -> bool {
        self.0.iter().any(|(name, value)| *name == factor && values.contains(value))
    }
}

/// Two sets of values that do not go together; the program refuses them.
pub(super) type Never = ((&'static str, &'static [&'static str]), (&'static str, &'static [&'static str]));

type Place = (usize, usize);

/// The rows: each begins with the first pair that is still missing, and takes for every other factor the value that brings most missing pairs.
pub(super) fn rows(factors: &[Factor], never: &[Never]) -> Vec<Row> {
    let named = |(factor, value): Place| (factors[factor].0, factors[factor].1[value]);
    let is_never = |one: Place, other: Place| {
        let (a, b) = (named(one), named(other));
        let meet = |(name, value): (&str, &str), (factor, values): (&str, &[&str])| name == factor && values.contains(&value);
        never.iter().any(|(first, second)| meet(a, *first) && meet(b, *second) || meet(b, *first) && meet(a, *second))
    };
    let mut missing: BTreeSet<(Place, Place)> = BTreeSet::new();
    for (left, (_, left_values)) in factors.iter().enumerate() {
        for (right, (_, right_values)) in factors.iter().enumerate().skip(left + 1) {
            let pairs = (0..left_values.len()).flat_map(|one| (0..right_values.len()).map(move |other| ((left, one), (right, other))));
            missing.extend(pairs.filter(|(one, other)| !is_never(*one, *other)));
        }
    }
    let mut rows = Vec::new();
    'rows: while let Some((one, other)) = missing.first().copied() {
        let mut taken = vec![one, other];
        for (factor, (_, values)) in factors.iter().enumerate() {
            if taken.iter().any(|(place, _)| *place == factor) {
                continue;
            }
            // Ties are broken by the number of the row, so that values spread.
            let gain = |value: usize| taken.iter().filter(|place| missing.contains(&ordered(**place, (factor, value)))).count();
            let free = |value: &usize| taken.iter().all(|place| !is_never(*place, (factor, *value)));
            let turned = (0..values.len()).map(|value| (value + rows.len()) % values.len());
            let Some(best) = turned.filter(free).max_by_key(|value| gain(*value)) else {
                // A value that nothing goes with is always refused.
                missing.remove(&(one, other));
                continue 'rows;
            };
            taken.push((factor, best));
        }
        taken.sort_unstable();
        for (place, one) in taken.iter().enumerate() {
            for other in &taken[place + 1..] {
                missing.remove(&(*one, *other));
            }
        }
        rows.push(Row(taken.into_iter().map(named).collect()));
    }
    rows
}

fn ordered(one: Place, other: Place) -> (Place, Place) {
    if one < other { (one, other) } else { (other, one) }
}

/// A row for each pair that does not go together: the first row of the array with the two values put in.
pub(super) fn refused(factors: &[Factor], never: &[Never]) -> Vec<Row> {
    let clean = rows(factors, never);
    let mut found: Vec<Row> = Vec::new();
    for ((first, firsts), (second, seconds)) in never {
        for one in *firsts {
            for other in *seconds {
                let put = |name: &'static str, value| match name {
                    name if name == *first => (name, *one),
                    name if name == *second => (name, *other),
                    name => (name, value),
                };
                let changed = |row: &Row| Row(row.0.iter().map(|(name, value)| put(name, value)).collect());
                let is_the_only_fault = |row: &Row| never.iter().filter(|(first, second)| row.has(*first) && row.has(*second)).count() == 1;
                found.extend(clean.iter().map(changed).find(is_the_only_fault));
            }
        }
    }
    found
}
