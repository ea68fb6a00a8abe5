//! The buttons of one's applications. Each names the application it acts on; whose it is stands in the row alone.

use crate::domain::application::WithdrawReason;

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// The card of an application.
    Show(i64),
    /// Give it up?
    Withdraw(i64),
    /// Yes, for this reason.
    WithdrawFor(i64, WithdrawReason),
    /// No, leave it as it is.
    Keep(i64),
    /// Which class instead? A page of those that fit.
    Swap(i64, u16),
    /// This class instead?
    SwapTo(i64, i64),
    /// Yes, this class instead.
    SwapYes(i64, i64),
    /// Which class as second choice? A page of those that fit.
    Second(i64, u16),
    /// This class as second choice.
    SecondTo(i64, i64),
    /// No second choice any more.
    SecondNone(i64),
    /// Everything that is over; the newest of it is named.
    History(i64),
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Show(id) => format!("show={id}"),
            Press::Withdraw(id) => format!("withdraw={id}"),
            Press::WithdrawFor(id, reason) => format!("because={id}.{}", reason.slug()),
            Press::Keep(id) => format!("keep={id}"),
            Press::Swap(id, page) => format!("swap={id}.{page}"),
            Press::SwapTo(id, class) => format!("swap-to={id}.{class}"),
            Press::SwapYes(id, class) => format!("swap-yes={id}.{class}"),
            Press::Second(id, page) => format!("second={id}.{page}"),
            Press::SecondTo(id, class) => format!("second-to={id}.{class}"),
            Press::SecondNone(id) => format!("second-none={id}"),
            Press::History(id) => format!("history={id}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let (word, rest) = data.split_once('=')?;
        let press = match word {
            "show" => Press::Show(rest.parse().ok()?),
            "withdraw" => Press::Withdraw(rest.parse().ok()?),
            "keep" => Press::Keep(rest.parse().ok()?),
            "history" => Press::History(rest.parse().ok()?),
            "second-none" => Press::SecondNone(rest.parse().ok()?),
            _ => {
                let (id, more) = rest.split_once('.')?;
                let id = id.parse().ok()?;
                match word {
                    "because" => Press::WithdrawFor(id, WithdrawReason::from_slug(more)?),
                    "swap" => Press::Swap(id, more.parse().ok()?),
                    "swap-to" => Press::SwapTo(id, more.parse().ok()?),
                    "swap-yes" => Press::SwapYes(id, more.parse().ok()?),
                    "second" => Press::Second(id, more.parse().ok()?),
                    "second-to" => Press::SecondTo(id, more.parse().ok()?),
                    _ => return None,
                }
            }
        };
        (press.application() > 0).then_some(press)
    }

    /// Row id of the application it acts on.
    #[must_use]
    pub fn application(self) -> i64 {
        match self {
            Press::Show(id)
            | Press::Withdraw(id)
            | Press::WithdrawFor(id, _)
            | Press::Keep(id)
            | Press::Swap(id, _)
            | Press::SwapTo(id, _)
            | Press::SwapYes(id, _)
            | Press::Second(id, _)
            | Press::SecondTo(id, _)
            | Press::SecondNone(id)
            | Press::History(id) => id,
        }
    }

    /// Row id of another class it names.
    #[must_use]
    pub fn class(self) -> Option<i64> {
        match self {
            Press::SwapTo(_, class) | Press::SwapYes(_, class) | Press::SecondTo(_, class) => {
                Some(class)
            }
            Press::Show(_)
            | Press::Withdraw(_)
            | Press::WithdrawFor(..)
            | Press::Keep(_)
            | Press::Swap(..)
            | Press::Second(..)
            | Press::SecondNone(_)
            | Press::History(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_press_comes_back_as_it_went() {
        let mut presses = vec![
            Press::Show(1),
            Press::Withdraw(i64::MAX),
            Press::Keep(3),
            Press::Swap(4, u16::MAX),
            Press::SwapTo(5, i64::MAX),
            Press::SwapYes(i64::MAX, i64::MAX),
            Press::Second(7, 0),
            Press::SecondTo(8, 9),
            Press::SecondNone(10),
            Press::History(11),
        ];
        presses.extend(WithdrawReason::ALL.map(|reason| Press::WithdrawFor(2, reason)));
        for press in presses {
            let data = press.encode();
            assert!(data.len() <= 62, "{data}");
            assert_eq!(Press::decode(&data), Some(press), "{data}");
        }
    }

    /// SEC-05: odd numbers are no buttons of ours.
    #[test]
    fn odd_data_is_no_press() {
        for data in [
            "show=0",
            "withdraw=-1",
            "show=17 OR 1=1",
            "show=",
            "because=1.bored",
            "swap-yes=1",
            "second=1.-1",
        ] {
            assert_eq!(Press::decode(data), None, "{data}");
        }
    }
}
