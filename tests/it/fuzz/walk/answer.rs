//! The answer that is asked for, so that a walk gets somewhere.

use pencaker::flows::event::{Command, Event};
use pencaker::flows::facts::Facts;
use pencaker::flows::press::Press;
use pencaker::flows::question;
use pencaker::flows::registration::Question;
use pencaker::flows::session::{Focus, Session};

/// What leads on, whatever is asked.
pub(super) fn answer(session: &Session, facts: &Facts) -> Event {
    let state = match (&session.focus, &session.registration) {
        (Focus::Registration, Some(state)) => state,
        (Focus::MyData(_), _) => return Event::Press(Press::decode("d:keep")),
        (Focus::Question(question::State::Check { .. }), _) => {
            return Event::Press(Press::decode("q:send"));
        }
        (Focus::Question(_), _) => return Event::Text("Boleh lulusan SMP?".into()),
        _ if facts.person.is_none() => {
            return Event::Command {
                command: Command::Daftar,
                payload: String::new(),
            };
        }
        _ => return Event::Press(Press::decode("d:show")),
    };
    let press = |data: &str| Event::Press(Press::decode(data));
    if state.pause.is_some() {
        return press("r:0:continue");
    }
    match &state.asking {
        Question::Consent => press("r:1:agree"),
        Question::Name => Event::Text("Siti Aminah".into()),
        Question::Spelling { .. } => press("r:3:typed"),
        Question::Nik => Event::Text("1871994803010001".into()),
        Question::NikUnusual { .. } => press("r:5:same"),
        Question::NikTaken => press("r:6:fix"),
        Question::ProveNumber => press("r:7:back"),
        Question::Minor => press("r:8:fix"),
        Question::Region => press("r:9:region=1871"),
        Question::RegionChoice { codes } => press(&format!(
            "r:9:region={}",
            codes.first().map_or("1871", |code| code)
        )),
        Question::District { .. } | Question::DistrictChoice { .. } => {
            Event::Text("kemiling".into())
        }
        Question::Education => press("r:13:education=sma"),
        Question::Phone => Event::Text("081200000011".into()),
        Question::Skills { .. } if state.draft.skills.is_empty() => Event::Text("las".into()),
        Question::Skills { .. } => press("r:15:finish"),
        Question::Summary => press("r:16:send"),
        Question::Birth => Event::Text("8 Maret 2001".into()),
        Question::Sex => press("r:18:female"),
        Question::Differs => press("r:19:same"),
    }
}
