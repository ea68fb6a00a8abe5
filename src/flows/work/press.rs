//! The buttons about work. Each names the person or the spell it is about, and says what is wished; a token proves that its link
//! was seen.

use jiff::civil::Date;

use crate::catalog::catalog;
use crate::domain::work::{Fits, Place, Status, Verdict, Wage};
use crate::flows::work::{Claimed, Question};

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// How does it stand?
    Open,
    /// Something is different now: choose what.
    Change {
        /// Row id of the person.
        person: i64,
    },
    /// This is what the person does now.
    Status {
        /// What.
        status: Status,
        /// Row id of the person.
        person: i64,
        /// How many answers were known when the button was shown.
        seen: i64,
    },
    /// Something else of the same kind beside what goes on.
    Another {
        /// What.
        status: Status,
        /// Row id of the person.
        person: i64,
        /// As above.
        seen: i64,
    },
    /// What is to be corrected of a spell?
    Correct(i64),
    /// A question about a spell by itself.
    Ask(i64, Question),
    /// No answer to a question.
    Skip(i64, Question),
    /// An occupation of the catalog.
    Occupation(i64, Occupation),
    /// It began in the month of this day.
    Since(i64, Date),
    /// Whether it uses the training.
    Fits(i64, Fits),
    /// How many people the business has.
    People(i64, u16),
    /// The wage.
    Wage(i64, Wage),
    /// Where: a region of Lampung as a number.
    Region(i64, u16),
    /// In another province, or abroad.
    Far(i64, bool),
    /// It is over.
    Ended(i64),
    /// It is not over after all.
    Resume(i64),
    /// A link for the employer.
    Link(i64),
    /// What the employer says; the token comes with it.
    Verdict(Verdict, Claimed),
    /// The employer is sure.
    Sure(Verdict, Claimed),
}

/// An occupation that the catalog knows as a word for a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occupation(&'static str);

impl Occupation {
    /// The words.
    #[must_use]
    pub fn words(self) -> &'static str {
        self.0
    }

    /// Up to four occupations of a field, by its slug.
    #[must_use]
    pub fn of_field(slug: &str) -> Vec<Occupation> {
        let field = catalog().field(slug);
        let named = field.into_iter().flat_map(|field| &field.aliases);
        named
            .filter(|alias| is_occupation(alias))
            .take(4)
            .map(|alias| Occupation(alias.as_str()))
            .collect()
    }

    fn from_slug(slug: &str) -> Option<Occupation> {
        let fields = catalog().fields().iter();
        fields
            .flat_map(|field| &field.aliases)
            .find(|alias| is_occupation(alias) && alias.replace(' ', "-") == slug)
            .map(|alias| Occupation(alias.as_str()))
    }
}

/// Words of people, and not of things.
fn is_occupation(alias: &str) -> bool {
    const FIRST: [&str; 11] = [
        "tukang",
        "juru",
        "teknisi",
        "operator",
        "mekanik",
        "montir",
        "penjahit",
        "kapster",
        "pramusaji",
        "koki",
        "perawat",
    ];
    let whole = [
        "welder",
        "barista",
        "kasir",
        "sekretaris",
        "caregiver",
        "programmer",
    ];
    let first = alias.split(' ').next().unwrap_or_default();
    (FIRST.contains(&first) && (alias.contains(' ') || first.len() > 7 || first == "koki"))
        || whole.contains(&alias)
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Open => "open".to_owned(),
            Press::Change { person } => format!("change={person}"),
            Press::Status {
                status,
                person,
                seen,
            } => format!("now={}.{person}.{seen}", status.slug()),
            Press::Another {
                status,
                person,
                seen,
            } => format!("also={}.{person}.{seen}", status.slug()),
            Press::Correct(spell) => format!("correct={spell}"),
            Press::Ask(spell, question) => format!("ask={}.{spell}", question.slug()),
            Press::Skip(spell, question) => format!("skip={}.{spell}", question.slug()),
            Press::Occupation(spell, occupation) => {
                format!("as={}.{spell}", occupation.0.replace(' ', "-"))
            }
            Press::Since(spell, month) => format!("since={month}.{spell}"),
            Press::Fits(spell, fits) => format!("fits={}.{spell}", fits.slug()),
            Press::People(spell, people) => format!("people={people}.{spell}"),
            Press::Wage(spell, wage) => format!("wage={}.{spell}", wage.slug()),
            Press::Region(spell, region) => format!("region={region}.{spell}"),
            Press::Far(spell, abroad) => {
                format!(
                    "far={}.{spell}",
                    if abroad { "abroad" } else { "elsewhere" }
                )
            }
            Press::Ended(spell) => format!("ended={spell}"),
            Press::Resume(spell) => format!("resume={spell}"),
            Press::Link(spell) => format!("link={spell}"),
            Press::Verdict(verdict, claimed) => {
                format!("say={}.{}", verdict.slug(), claimed.as_str())
            }
            Press::Sure(verdict, claimed) => {
                format!("sure={}.{}", verdict.slug(), claimed.as_str())
            }
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        if data == "open" {
            return Some(Press::Open);
        }
        let (what, rest) = data.split_once('=')?;
        let id = |text: &str| text.parse().ok().filter(|id: &i64| *id > 0);
        let about = || {
            let (value, spell) = rest.rsplit_once('.')?;
            Some((value, id(spell)?))
        };
        let told = || {
            let (front, seen) = rest.rsplit_once('.')?;
            let (status, person) = front.split_once('.')?;
            let seen = seen.parse().ok().filter(|seen: &i64| *seen >= 0)?;
            Some((Status::from_slug(status)?, id(person)?, seen))
        };
        let said = || {
            let (verdict, token) = rest.split_once('.')?;
            Some((Verdict::from_slug(verdict)?, Claimed::parse(token)?))
        };
        Some(match what {
            "change" => Press::Change { person: id(rest)? },
            "now" => {
                let (status, person, seen) = told()?;
                Press::Status {
                    status,
                    person,
                    seen,
                }
            }
            "also" => {
                let (status, person, seen) = told()?;
                Press::Another {
                    status,
                    person,
                    seen,
                }
            }
            "correct" => Press::Correct(id(rest)?),
            "ask" => Press::Ask(about()?.1, Question::from_slug(about()?.0)?),
            "skip" => Press::Skip(about()?.1, Question::from_slug(about()?.0)?),
            "as" => Press::Occupation(about()?.1, Occupation::from_slug(about()?.0)?),
            "since" => {
                let month: Date = about()?.0.parse().ok()?;
                Press::Since(about()?.1, month)
            }
            "fits" => Press::Fits(about()?.1, Fits::from_slug(about()?.0)?),
            "people" => {
                let people = about()?.0.parse().ok().filter(|people: &u16| *people > 0)?;
                Press::People(about()?.1, people)
            }
            "wage" => Press::Wage(about()?.1, Wage::from_slug(about()?.0)?),
            "region" => Press::Region(about()?.1, about()?.0.parse().ok()?),
            "far" => Press::Far(about()?.1, about()?.0 == "abroad"),
            "ended" => Press::Ended(id(rest)?),
            "resume" => Press::Resume(id(rest)?),
            "link" => Press::Link(id(rest)?),
            "say" => Press::Verdict(said()?.0, said()?.1),
            "sure" => Press::Sure(said()?.0, said()?.1),
            _ => return None,
        })
    }

    /// The spell it is about.
    #[must_use]
    pub fn spell(self) -> Option<i64> {
        match self {
            Press::Correct(spell)
            | Press::Ask(spell, _)
            | Press::Skip(spell, _)
            | Press::Occupation(spell, _)
            | Press::Since(spell, _)
            | Press::Fits(spell, _)
            | Press::People(spell, _)
            | Press::Wage(spell, _)
            | Press::Region(spell, _)
            | Press::Far(spell, _)
            | Press::Ended(spell)
            | Press::Resume(spell)
            | Press::Link(spell) => Some(spell),
            Press::Open
            | Press::Change { .. }
            | Press::Status { .. }
            | Press::Another { .. }
            | Press::Verdict(..)
            | Press::Sure(..) => None,
        }
    }
}

impl Press {
    /// The place that a region button names.
    #[must_use]
    pub fn place(region: u16) -> Option<Place> {
        let code = format!("{region:04}");
        catalog().region(&code)?;
        Some(Place::Region(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_press_comes_back_as_it_went() {
        let far = i64::MAX;
        let token = Claimed::of_chance([7; 24]);
        let mut presses = vec![
            Press::Open,
            Press::Change { person: far },
            Press::Correct(far),
            Press::Since(far, date(2027, 3, 1)),
            Press::People(far, u16::MAX),
            Press::Region(far, 1871),
            Press::Far(far, true),
            Press::Far(far, false),
            Press::Ended(far),
            Press::Resume(far),
            Press::Link(far),
        ];
        for status in Status::ALL {
            let (person, seen) = (9_999_999_999, 9_999_999_999);
            presses.push(Press::Status {
                status,
                person,
                seen,
            });
            presses.push(Press::Another {
                status,
                person,
                seen,
            });
        }
        for question in Question::ALL {
            presses.push(Press::Ask(far, question));
            presses.push(Press::Skip(far, question));
        }
        for verdict in Verdict::ALL {
            presses.push(Press::Verdict(verdict, token));
            presses.push(Press::Sure(verdict, token));
        }
        presses.extend(Fits::ALL.map(|fits| Press::Fits(far, fits)));
        presses.extend(Wage::ALL.map(|wage| Press::Wage(far, wage)));
        for field in catalog().fields() {
            let named = Occupation::of_field(&field.slug).into_iter();
            presses.extend(named.map(|named| Press::Occupation(far, named)));
        }
        for press in presses {
            let data = press.encode();
            assert!(data.len() <= 62, "{data}");
            assert_eq!(Press::decode(&data), Some(press), "{data}");
        }
        assert_eq!(Occupation::of_field("las")[0].words(), "tukang las");
    }
}
