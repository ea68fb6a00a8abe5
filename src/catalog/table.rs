//! Reading one data file: a CSV with a header, every row of which must parse.

use std::collections::HashSet;

use serde::de::DeserializeOwned;

/// What is wrong with a data file. Only a change of the files can bring it about; tests catch it before it is built.
#[derive(Debug, thiserror::Error)]
pub enum CatalogError {
    #[error("{file}: {source}")]
    Unreadable {
        file: &'static str,
        source: csv::Error,
    },
    #[error("{file}: {found} rows instead of {expected}")]
    Count {
        file: &'static str,
        expected: usize,
        found: usize,
    },
    #[error("{file}: {what} stands there twice")]
    Twice { file: &'static str, what: String },
    /// A row whose parts do not fit together, or that points at nothing.
    #[error("{file}: {what} is wrong")]
    Wrong { file: &'static str, what: String },
}

/// All rows of a file, in its order.
pub(super) fn rows<T: DeserializeOwned>(
    file: &'static str,
    text: &str,
) -> Result<Vec<T>, CatalogError> {
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let rows = reader.deserialize().collect::<Result<_, _>>();
    rows.map_err(|source| CatalogError::Unreadable { file, source })
}

pub(super) fn expect_count(
    file: &'static str,
    found: usize,
    expected: usize,
) -> Result<(), CatalogError> {
    if found == expected {
        Ok(())
    } else {
        Err(CatalogError::Count {
            file,
            expected,
            found,
        })
    }
}

pub(super) fn expect_unique<T: AsRef<str>>(
    file: &'static str,
    values: impl IntoIterator<Item = T>,
) -> Result<(), CatalogError> {
    let mut seen = HashSet::new();
    for value in values {
        if !seen.insert(value.as_ref().to_owned()) {
            let what = value.as_ref().to_owned();
            return Err(CatalogError::Twice { file, what });
        }
    }
    Ok(())
}

/// The parts of a cell that holds a list: `motor|sepeda motor`.
pub(super) fn list(cell: &str) -> Vec<String> {
    cell.split('|')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_row_names_its_file_and_line() {
        let error =
            rows::<(String, u8)>("fruit.csv", "name,count\npisang,3\nduku,banyak\n").unwrap_err();
        let told = error.to_string();
        assert!(
            told.starts_with("fruit.csv") && told.contains("line: 3"),
            "{told}"
        );
    }

    #[test]
    fn a_doubled_value_and_a_missing_row_are_found() {
        assert!(matches!(
            expect_unique("fruit.csv", ["duku", "duku"]),
            Err(CatalogError::Twice { .. })
        ));
        assert!(matches!(
            expect_count("fruit.csv", 2, 3),
            Err(CatalogError::Count {
                expected: 3,
                found: 2,
                ..
            })
        ));
    }
}
