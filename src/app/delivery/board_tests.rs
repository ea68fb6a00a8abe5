//! Who goes next, with made-up letters and without time.

use super::*;
use crate::app::delivery::pacing::Rates;

fn item(id: i64, chat: i64, lane: Lane) -> Item {
    Item {
        id,
        chat,
        lane,
        run: (lane == Lane::Bulk).then_some(1),
        content: None,
        last_useful: None,
        doubts: 0,
    }
}

fn board(items: &[(i64, i64, Lane)]) -> (Board, Pacing) {
    let (mut board, pacing) = (Board::default(), Pacing::new(Rates::Unlimited));
    for (id, chat, lane) in items {
        board.add(item(*id, *chat, *lane), None, &pacing, 0);
    }
    (board, pacing)
}

#[test]
fn the_most_urgent_lane_goes_first_and_a_chat_goes_in_order() {
    let (mut board, mut pacing) = board(&[
        (1, 7, Lane::Bulk),
        (2, 7, Lane::Notice),
        (3, 8, Lane::Notice),
        (4, 7, Lane::Reply),
        (5, 7, Lane::Reply),
    ]);
    let mut order = Vec::new();
    while let Some(item) = board.next(&mut pacing, false, 0) {
        order.push(item.id);
        assert!(
            item.chat == 8 || board.next(&mut pacing, true, 0).is_none(),
            "a busy chat waits"
        );
        board.free(item.chat, [9; 2], &pacing, 0);
    }
    assert_eq!(order, [4, 5, 2, 3, 1]);
}

#[test]
fn what_goes_back_is_the_next_one_and_waits_until_its_moment() {
    let (mut board, mut pacing) = board(&[(1, 7, Lane::Reply), (2, 7, Lane::Reply)]);
    let first = board.next(&mut pacing, false, 0).unwrap();
    board.put_back(first, 500);
    board.free(7, [9; 2], &pacing, 0);
    assert!(board.next(&mut pacing, false, 499).is_none());
    assert_eq!(board.wake_at(&pacing, false, 499), Some(500));
    assert_eq!(board.next(&mut pacing, false, 500).unwrap().id, 1);
}

#[test]
fn of_a_flooding_chat_a_handful_is_kept_and_the_rest_is_asked_for() {
    let flood: Vec<_> = (1..=40).map(|id| (id, 7, Lane::Reply)).collect();
    let (mut board, mut pacing) = board(&flood);
    assert_eq!(
        (board.waiting(Lane::Reply), board.overflow()),
        (PER_CHAT, None)
    );
    for _ in 0..PER_CHAT {
        board.next(&mut pacing, false, 0).unwrap();
        board.free(7, [40; 2], &pacing, 0);
    }
    assert_eq!(board.overflow(), Some((7, Lane::Reply, 32)));
    let rest = (33..=41)
        .map(|id| (item(id, 7, Lane::Reply), None))
        .collect();
    board.refill(7, Lane::Reply, rest, &pacing, 0);
    // The window comes to the last one again: it was here.
    board.add(item(41, 7, Lane::Reply), None, &pacing, 0);
    assert_eq!((board.waiting(Lane::Reply), board.overflow()), (9, None));
}

#[test]
fn nothing_is_left_of_chats_and_runs_that_ended() {
    let (mut board, mut pacing) =
        board(&[(1, 7, Lane::Bulk), (2, 8, Lane::Bulk), (3, 8, Lane::Notice)]);
    board.drop_chat(8);
    board.drop_run(1);
    assert!(board.next(&mut pacing, false, 0).is_none());
    assert_eq!(
        [Lane::Reply, Lane::Notice, Lane::Bulk].map(|lane| board.waiting(lane)),
        [0, 0, 0]
    );
    board.free(7, [9; 2], &pacing, 0);
    board.free(8, [9; 2], &pacing, 0);
    assert!(board.chats.is_empty());
}
