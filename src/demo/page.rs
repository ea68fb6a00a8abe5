//! The demo's chat page: plain files compiled into the program, so that it needs no build step, no disk and no network.
//!
//! The page speaks to the simulator's `/people` and to the demo's `/demo` on the same origin; this room only hands the
//! files out. What each file is for stands at its head, beginning with `page/app.js`.

use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

/// Nothing may be loaded from or sent to another origin; `blob:` is for the preview of a picture about to be sent.
const POLICY: &str = "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; \
    form-action 'self'; frame-ancestors 'none'";

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

const INDEX: &str = include_str!("page/index.html");

/// Names as the page asks for them under `/page/`, in the order in which it needs them.
const FILES: &[(&str, &str, &str)] = &[
    ("style.css", CSS, include_str!("page/style.css")),
    ("chat.css", CSS, include_str!("page/chat.css")),
    ("overlay.css", CSS, include_str!("page/overlay.css")),
    ("icon.svg", SVG, include_str!("page/icon.svg")),
    ("tapis.svg", SVG, include_str!("page/tapis.svg")),
    ("app.js", SCRIPT, include_str!("page/app.js")),
    ("people.js", SCRIPT, include_str!("page/people.js")),
    ("newcomers.js", SCRIPT, include_str!("page/newcomers.js")),
    ("chat.js", SCRIPT, include_str!("page/chat.js")),
    ("log.js", SCRIPT, include_str!("page/log.js")),
    ("message.js", SCRIPT, include_str!("page/message.js")),
    ("media.js", SCRIPT, include_str!("page/media.js")),
    ("entities.js", SCRIPT, include_str!("page/entities.js")),
    ("keyboards.js", SCRIPT, include_str!("page/keyboards.js")),
    ("composer.js", SCRIPT, include_str!("page/composer.js")),
    ("attach.js", SCRIPT, include_str!("page/attach.js")),
    ("journal.js", SCRIPT, include_str!("page/journal.js")),
    ("story.js", SCRIPT, include_str!("page/story.js")),
    ("clock.js", SCRIPT, include_str!("page/clock.js")),
    ("figures.js", SCRIPT, include_str!("page/figures.js")),
    ("faults.js", SCRIPT, include_str!("page/faults.js")),
    ("overlay.js", SCRIPT, include_str!("page/overlay.js")),
    ("api.js", SCRIPT, include_str!("page/api.js")),
    ("live.js", SCRIPT, include_str!("page/live.js")),
    ("times.js", SCRIPT, include_str!("page/times.js")),
    ("dom.js", SCRIPT, include_str!("page/dom.js")),
];

/// Serves the page at `/` and its files under `/page/`; any other name there is a 404.
pub fn router() -> Router {
    Router::new()
        .route("/", get(|| async { answer(HTML, INDEX) }))
        .route("/page/{name}", get(file))
}

async fn file(Path(name): Path<String>) -> Response {
    FILES.iter().find(|(known, ..)| *known == name).map_or_else(
        || StatusCode::NOT_FOUND.into_response(),
        |(_, kind, content)| answer(kind, content),
    )
}

fn answer(kind: &'static str, content: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        // A rebuilt demo must not meet yesterday's modules.
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, content).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `text` names between `before` and the next quotation mark.
    fn named<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
        text.split(before)
            .skip(1)
            .filter_map(|rest| rest.split(['"', '\'']).next())
            .collect()
    }

    #[test]
    fn every_file_that_the_page_names_is_served() {
        let all = FILES.iter().map(|(.., content)| *content).chain([INDEX]);
        for content in all {
            for wanted in named(content, "from './")
                .into_iter()
                .chain(named(content, "\"/page/"))
            {
                assert!(
                    FILES.iter().any(|(name, ..)| *name == wanted),
                    "{wanted} is not served"
                );
            }
        }
    }

    #[test]
    fn the_page_names_no_other_origin_and_builds_no_markup_from_text() {
        for (name, _, content) in FILES {
            let foreign = named(content, "https://")
                .into_iter()
                .chain(named(content, "http://"));
            for address in foreign {
                // The namespace of SVG is a name, and a bare address typed by somebody gets its scheme.
                assert!(
                    address.starts_with("www.w3.org/") || address.starts_with("${raw}"),
                    "{name}: {address}"
                );
            }
            for unsafe_way in [
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "eval(",
            ] {
                assert!(!content.contains(unsafe_way), "{name} uses {unsafe_way}");
            }
        }
        assert!(!INDEX.contains("://"));
    }
}
