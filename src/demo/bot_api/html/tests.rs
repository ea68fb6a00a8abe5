//! What the HTML parse mode makes of tags, and how it refuses.
use super::*;
use serde_json::json;

fn refused(source: &str) -> String {
    let words = parse(source).unwrap_err().description;
    words
        .strip_prefix("Bad Request: can't parse entities: ")
        .unwrap()
        .to_owned()
}

#[test]
fn tags_become_entities_counted_in_utf16() {
    let formatted = parse("<b>Halo</b> 😀 <i>Siti &amp; Budi</i>").unwrap();
    assert_eq!(formatted.text, "Halo 😀 Siti & Budi");
    assert_eq!(
        formatted.entities,
        vec![
            json!({"type": "bold", "offset": 0, "length": 4}),
            json!({"type": "italic", "offset": 8, "length": 11}),
        ]
    );
}

#[test]
fn every_tag_has_its_entity() {
    for (source, kind) in [
        ("<strong>x</strong>", "bold"),
        ("<em>x</em>", "italic"),
        ("<ins>x</ins>", "underline"),
        ("<del>x</del>", "strikethrough"),
        ("<span class=\"tg-spoiler\">x</span>", "spoiler"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ("<code>x</code>", "code"),
        ("<pre>x</pre>", "pre"),
        ("<blockquote>x</blockquote>", "blockquote"),
        (
            "<blockquote expandable>x</blockquote>",
            "expandable_blockquote",
        ),
        ("<a href=\"https://example.org/a\">x</a>", "text_link"),
        (
            "<tg-emoji emoji-id=\"5368324170671202286\">x</tg-emoji>",
            "custom_emoji",
        ),
    ] {
        assert_eq!(parse(source).unwrap().entities[0]["type"], kind, "{source}");
    }
    let block = parse("<pre><code class=\"language-rust\">x</code></pre>").unwrap();
    assert_eq!(
        block.entities,
        vec![json!({"type": "pre", "offset": 0, "length": 1, "language": "rust"})]
    );
}

#[test]
fn what_cannot_be_parsed_is_refused_in_the_servers_words() {
    for (source, words) in [
        ("<br>", "Unsupported start tag \"br\" at byte offset 0"),
        ("a < b", "Unsupported start tag \"\" at byte offset 2"),
        ("x <b", "Unclosed start tag at byte offset 2"),
        ("<a href", "Unclosed start tag \"a\" at byte offset 0"),
        ("<a href=\"x\"", "Unclosed start tag at byte offset 0"),
        (
            "<a =\"x\">y</a>",
            "Empty attribute name in the tag \"a\" at byte offset 0",
        ),
        (
            "<a href=x/>y</a>",
            "Unexpected end of name token at byte offset 8",
        ),
        (
            "<span>x</span>",
            "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
        ),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        (
            "<b>x</i>",
            "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"",
        ),
        (
            "<b>x",
            "Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            "<tg-emoji emoji-id=\"x\">y</tg-emoji>",
            "Invalid custom emoji identifier specified",
        ),
    ] {
        assert_eq!(refused(source), words, "{source}");
    }
}

#[test]
fn unknown_references_stay_as_written() {
    assert_eq!(
        parse("&nbsp; &lt &#x41;&#66; &").unwrap().text,
        "&nbsp; < AB &"
    );
}
