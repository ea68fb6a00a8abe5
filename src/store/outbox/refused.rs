//! The apology for an answer that Telegram refused: its person would otherwise wait for words that never come.

use jiff::Timestamp;

use crate::letter::Letter;
use crate::store::StoreError;
use crate::store::outbox::post;
use crate::store::writer::Tx;

/// Posts the apology for a refused answer, in the transaction that settles it. Nothing is posted for a refused apology, which
/// would go round for ever, nor while an apology waits for that chat already, so that several refused answers of one turn are
/// one apology. Returns whether it was posted.
pub async fn apologise(
    tx: &mut Tx,
    refused: i64,
    apology: Letter,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let enough = sqlx::query_scalar!(
        r#"SELECT EXISTS (
               SELECT 1 FROM outbox WHERE id = ?1 AND cause GLOB 'refused:*'
               UNION ALL
               SELECT 1 FROM outbox WHERE lane = 0 AND lane <= 1 AND state <= 1 AND chat = ?2 AND cause GLOB 'refused:*'
           ) AS "enough!: bool""#,
        refused,
        apology.to
    )
    .fetch_one(&mut tx.conn)
    .await?;
    if enough {
        return Ok(false);
    }
    post(
        tx,
        &[apology],
        Some(&format!("refused:{refused}")),
        None,
        now,
    )
    .await?;
    Ok(true)
}
