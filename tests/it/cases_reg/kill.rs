//! Seats and a program that dies.

use pencaker::domain::application::ApplicationState::{Confirmed, Reserve};
use pencaker::letter::Lane;

use super::Scene;

/// A kill right after the clock moved somebody up: the letter stands with the state, and nothing is done twice.
#[tokio::test]
async fn a_kill_after_moving_up_changes_nothing() {
    let scene = Scene::open(1, &[Confirmed, Reserve, Reserve]).await;
    scene.withdraw(1).await;
    scene.tick().await;
    let scene = Scene {
        house: scene.house.reopen().await,
    };
    scene.tick().await;
    assert_eq!(scene.states().await, ["withdrawn", "accepted", "reserve"]);
    assert_eq!(scene.told(Lane::Notice, 2).await.len(), 1);
    // The reminder likewise: once, a day before.
    for hours in [22, 1] {
        let later = std::time::Duration::from_secs(60 * 60 * hours);
        scene.house.clock.shift(later);
        scene.tick().await;
    }
    let scene = Scene {
        house: scene.house.reopen().await,
    };
    scene.tick().await;
    let reminders = "SELECT count(*) FROM reminder WHERE kind = 'seat_soon'";
    assert_eq!(scene.house.count(reminders).await, 1);
}
