//! Files that people sent, fetched from Telegram: where a file is must be asked first, and is told for an hour only. The address
//! holds the token, so no error of the client is kept.

use std::time::Duration;

use futures::FutureExt as _;
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};

use crate::app::sheets::{Fetch, Unfetched};
use crate::telegram::api::{Api, Failure};
use crate::workbook::LARGEST;

/// How long asking may take.
const PATIENCE: Duration = Duration::from_secs(15);

/// Fetches files.
#[derive(Debug, Clone)]
pub struct Fetcher {
    api: Api,
}

#[derive(Serialize)]
struct Asked<'a> {
    file_id: &'a str,
}

#[derive(Deserialize)]
struct Place {
    file_path: Option<String>,
    file_size: Option<u64>,
}

impl Fetcher {
    /// A fetcher through `api`.
    pub fn new(api: Api) -> Fetcher {
        Fetcher { api }
    }

    async fn get(&self, file: &str) -> Result<Vec<u8>, Unfetched> {
        let asked = Asked { file_id: file };
        let place: Place = self
            .api
            .call("getFile", &asked, PATIENCE)
            .await
            .map_err(|failure| sorted(&failure))?;
        if place.file_size.is_some_and(|size| size > LARGEST) {
            return Err(Unfetched::TooLarge);
        }
        let path = place.file_path.ok_or(Unfetched::Never)?;
        self.api
            .download(&path, LARGEST)
            .await
            .map_err(|failure| match failure {
                Some(failure) => sorted(&failure),
                None => Unfetched::TooLarge,
            })
    }
}

impl Fetch for Fetcher {
    fn fetch<'a>(&'a self, file: &'a str) -> BoxFuture<'a, Result<Vec<u8>, Unfetched>> {
        self.get(file).boxed()
    }
}

/// What the server refuses will be refused again, but for a crowd and its own troubles.
fn sorted(failure: &Failure) -> Unfetched {
    match failure {
        Failure::Refused(refused) if refused.description.contains("too big") => Unfetched::TooLarge,
        Failure::Refused(refused) if refused.code == 429 || refused.code >= 500 => Unfetched::Later,
        Failure::Refused(_) => Unfetched::Never,
        Failure::NotConnected | Failure::Lost | Failure::Unreadable { .. } => Unfetched::Later,
    }
}
