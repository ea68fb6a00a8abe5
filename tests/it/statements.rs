//! The statements of the store as they stand in its checked macros, for whoever asks what they cost.

use std::path::Path;

/// Every statement in the source files of a folder and the folders in it.
pub(crate) fn in_folder(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    gather(folder, &mut found);
    found
}

fn gather(folder: &Path, into: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(&path, into);
        } else {
            into.extend(of(&std::fs::read_to_string(&path).expect("a source file")));
        }
    }
}

/// The statements in the checked macros of a source file.
fn of(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let macros = ["query!(", "query_as!(", "query_scalar!("];
    for place in macros
        .iter()
        .flat_map(|name| source.match_indices(name).map(|(at, name)| at + name.len()))
    {
        let rest = &source[place..];
        let Some(open) = rest.find('"') else { continue };
        let raw = rest[..open].ends_with('#');
        let text = &rest[open + 1..];
        let end = if raw {
            text.find("\"#")
        } else {
            text.find('"')
        };
        let text = &text[..end.unwrap_or(0)];
        found.push(text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    found
}
