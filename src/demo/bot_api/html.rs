//! The HTML parse mode: text with tags becomes plain text with entities, or the refusal the real server gives.
//!
//! Offsets in refusals count bytes of what was sent; offsets of entities count UTF-16 units of the plain text.
/// Entities from tags.
mod entities;

use serde_json::Value;

use entities::{close, merge_code_blocks};

use super::refusal::Refusal;

/// Plain text with its entities, each a Bot API `MessageEntity`.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Formatted {
    pub(crate) text: String,
    pub(crate) entities: Vec<Value>,
}

struct Open {
    tag: String,
    argument: Option<String>,
    /// UTF-16 units of plain text before the tag.
    offset: usize,
    /// Bytes of plain text before the tag.
    start: usize,
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

const TAGS: &[&str] = &[
    "a",
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "span",
    "tg-spoiler",
    "tg-emoji",
    "code",
    "pre",
    "blockquote",
];

fn refuse(what: impl AsRef<str>) -> Refusal {
    Refusal::bad(format!("can't parse entities: {}", what.as_ref()))
}

/// The server counts the end of the text as a space, which is why unclosed tags end their name there.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0 | 0x0b)
}

impl Reader<'_> {
    fn byte(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn ended(&self) -> bool {
        self.byte() == 0
    }

    fn skip_spaces(&mut self) {
        while !self.ended() && is_space(self.byte()) {
            self.at += 1;
        }
    }

    fn take_until(&mut self, stop: impl Fn(u8) -> bool) -> String {
        let from = self.at;
        while !self.ended() && !stop(self.byte()) {
            self.at += 1;
        }
        String::from_utf8_lossy(&self.bytes[from..self.at]).into_owned()
    }

    /// `&lt;`, `&gt;`, `&amp;`, `&quot;` and numbers; anything else stays as written.
    fn reference(&mut self) -> Option<char> {
        let rest = &self.bytes[self.at + 1..];
        let (value, length) = if rest.first() == Some(&b'#') {
            let (radix, skip) = if rest.get(1) == Some(&b'x') {
                (16, 2)
            } else {
                (10, 1)
            };
            let digits = rest[skip..]
                .iter()
                .take_while(|byte| char::from(**byte).is_digit(radix))
                .count();
            let text = std::str::from_utf8(&rest[skip..skip + digits]).ok()?;
            let number = u32::from_str_radix(text, radix)
                .ok()
                .filter(|number| *number != 0)?;
            (char::from_u32(number)?, skip + digits)
        } else {
            let letters = rest
                .iter()
                .take_while(|byte| byte.is_ascii_alphabetic())
                .count();
            let value = match &rest[..letters] {
                b"lt" => '<',
                b"gt" => '>',
                b"amp" => '&',
                b"quot" => '"',
                _ => return None,
            };
            (value, letters)
        };
        let semicolon = usize::from(rest.get(length) == Some(&b';'));
        self.at += 1 + length + semicolon;
        Some(value)
    }

    fn start_tag(&mut self, begin: usize) -> Result<(String, Option<String>), Refusal> {
        let tag = self
            .take_until(|byte| is_space(byte) || byte == b'>')
            .to_ascii_lowercase();
        if self.ended() {
            return Err(refuse(format!("Unclosed start tag at byte offset {begin}")));
        }
        if !TAGS.contains(&tag.as_str()) {
            return Err(refuse(format!(
                "Unsupported start tag \"{tag}\" at byte offset {begin}"
            )));
        }
        let mut argument = None;
        while self.byte() != b'>' {
            self.skip_spaces();
            if self.byte() == b'>' {
                break;
            }
            if self.ended() {
                return Err(refuse(format!(
                    "Unclosed start tag \"{tag}\" at byte offset {begin}"
                )));
            }
            let name = self.take_until(|byte| is_space(byte) || byte == b'=' || byte == b'>');
            if name.is_empty() {
                return Err(refuse(format!(
                    "Empty attribute name in the tag \"{tag}\" at byte offset {begin}"
                )));
            }
            self.skip_spaces();
            if self.ended() {
                return Err(refuse(format!(
                    "Unclosed start tag \"{tag}\" at byte offset {begin}"
                )));
            }
            if self.byte() != b'=' {
                if tag == "blockquote" && name == "expandable" {
                    argument = Some("1".into());
                }
                continue;
            }
            self.at += 1;
            self.skip_spaces();
            if self.ended() {
                return Err(refuse(format!(
                    "Unclosed start tag \"{tag}\" at byte offset {begin}"
                )));
            }
            let value = self.attribute_value()?;
            if self.ended() {
                return Err(refuse(format!("Unclosed start tag at byte offset {begin}")));
            }
            argument = match (tag.as_str(), name.as_str()) {
                ("a", "href") | ("tg-emoji", "emoji-id") => Some(value),
                ("code", "class") => value.strip_prefix("language-").map(Into::into).or(argument),
                ("span", "class") => value.strip_prefix("tg-").map(Into::into).or(argument),
                ("blockquote", "expandable") => Some("1".into()),
                _ => argument,
            };
        }
        self.at += 1;
        if tag == "span" && argument.as_deref() != Some("spoiler") {
            return Err(refuse(format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"
            )));
        }
        Ok((tag, argument))
    }

    fn attribute_value(&mut self) -> Result<String, Refusal> {
        let quote = self.byte();
        if quote != b'"' && quote != b'\'' {
            let from = self.at;
            let value = self
                .take_until(|byte| !(byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-'))
                .to_ascii_lowercase();
            if !is_space(self.byte()) && self.byte() != b'>' {
                return Err(refuse(format!(
                    "Unexpected end of name token at byte offset {from}"
                )));
            }
            return Ok(value);
        }
        self.at += 1;
        let mut value = Vec::new();
        while !self.ended() && self.byte() != quote {
            if self.byte() == b'&'
                && let Some(letter) = self.reference()
            {
                value.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
                continue;
            }
            value.push(self.byte());
            self.at += 1;
        }
        if self.byte() == quote {
            self.at += 1;
        }
        Ok(String::from_utf8_lossy(&value).into_owned())
    }

    fn end_tag(&mut self, begin: usize, open: Option<&Open>) -> Result<(), Refusal> {
        let Some(open) = open else {
            return Err(refuse(format!("Unexpected end tag at byte offset {begin}")));
        };
        self.at += 1;
        let name = self.take_until(|byte| is_space(byte) || byte == b'>');
        self.skip_spaces();
        if self.byte() != b'>' {
            return Err(refuse(format!("Unclosed end tag at byte offset {begin}")));
        }
        self.at += 1;
        if !name.is_empty() && name != open.tag {
            return Err(refuse(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{}>\", found \"</{name}>\"",
                open.tag
            )));
        }
        Ok(())
    }
}

/// Reads `source` as the server does. Spaces at the ends are not yet cut.
pub(crate) fn parse(source: &str) -> Result<Formatted, Refusal> {
    let mut reader = Reader {
        bytes: source.as_bytes(),
        at: 0,
    };
    let mut plain: Vec<u8> = Vec::with_capacity(source.len());
    let mut offset = 0;
    let mut open: Vec<Open> = Vec::new();
    let mut entities = Vec::new();
    while reader.at < reader.bytes.len() {
        let byte = reader.bytes[reader.at];
        if byte == b'&'
            && let Some(letter) = reader.reference()
        {
            plain.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
            offset += letter.len_utf16();
            continue;
        }
        if byte != b'<' {
            plain.push(byte);
            // A first byte begins a character; one of four bytes is a surrogate pair.
            if byte & 0xc0 != 0x80 {
                offset += if byte >= 0xf0 { 2 } else { 1 };
            }
            reader.at += 1;
            continue;
        }
        let begin = reader.at;
        reader.at += 1;
        if reader.byte() == b'/' {
            reader.end_tag(begin, open.last())?;
            if let Some(opened) = open.pop() {
                let inner = String::from_utf8_lossy(&plain[opened.start..]).into_owned();
                entities.extend(close(opened, offset, &inner)?);
            }
        } else {
            let (tag, argument) = reader.start_tag(begin)?;
            open.push(Open {
                tag,
                argument,
                offset,
                start: plain.len(),
            });
        }
    }
    if let Some(left) = open.last() {
        return Err(refuse(format!(
            "Can't find end tag corresponding to start tag \"{}\"",
            left.tag
        )));
    }
    merge_code_blocks(&mut entities);
    // Outer entities come first, as the server sorts them.
    entities.sort_by_key(|entity: &Value| {
        (
            entity["offset"].as_u64(),
            std::cmp::Reverse(entity["length"].as_u64()),
        )
    });
    Ok(Formatted {
        text: String::from_utf8_lossy(&plain).into_owned(),
        entities,
    })
}

#[cfg(test)]
mod tests;
