//! What people bring when they apply, as announcements of training centres ask for it (`domain.md` 1.3). A class may ask for
//! fewer and for others, in the office's own words.

use serde::Deserialize;

use super::{Catalog, CatalogError, table};

/// One document that is usually asked for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Document {
    pub slug: String,
    /// As people are told it.
    pub name: String,
}

const FILE: &str = "documents.csv";

pub(super) fn load() -> Result<Vec<Document>, CatalogError> {
    let rows: Vec<Document> = table::rows(FILE, include_str!("data/documents.csv"))?;
    table::expect_count(FILE, rows.len(), 4)?;
    table::expect_unique(FILE, rows.iter().map(|row| row.slug.as_str()))?;
    Ok(rows)
}

impl Catalog {
    /// In the order in which they are named.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::catalog;

    #[test]
    fn the_identity_card_comes_first() {
        assert_eq!(catalog().documents()[0].name, "KTP");
    }
}
