//! Case REG-11: a quota below the number of those accepted.

use pencaker::domain::application::ApplicationState::{Accepted, Confirmed, Reserve, Withdrawn};

use super::Scene;
use crate::stories::player::play;

/// A lowered quota removes nobody; who leaves is replaced only below it.
#[tokio::test]
async fn reg_11_quota_lowered_below_the_number_accepted() {
    let mut states = vec![Confirmed; 18];
    states.extend([Reserve; 2]);
    // Two seats are free from the beginning, which no reserve may have yet: the quota is lowered before the clock looks.
    let scene = Scene::open(20, &states).await;
    scene.set_quota(20, 15).await;
    scene.tick().await;
    assert_eq!(scene.how_many(Confirmed).await, 18, "nobody is removed");
    for id in 1..=3 {
        scene.withdraw(id).await;
        scene.tick().await;
        assert_eq!(scene.how_many(Accepted).await, 0, "after {id}");
    }
    scene.withdraw(4).await;
    scene.tick().await;
    assert_eq!(scene.states().await[18..], ["accepted", "reserve"]);
    scene.set_quota(15, 0).await;
    scene.withdraw(5).await;
    scene.tick().await;
    assert_eq!(scene.states().await[18..], ["accepted", "reserve"]);
    assert_eq!(scene.how_many(Withdrawn).await, 5);
}

/// What is typed as a quota: -1 and letters are refused, a million is asked about, none is allowed.
#[test]
fn reg_11_what_is_typed_as_a_quota() {
    play("cases/reg-11");
}
