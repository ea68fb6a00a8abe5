//! Names and types of parameters, read from `parameters.txt`; every call is checked against them.
//!
//! Forms, queries and multipart bodies bring everything as text, so a checked value is also brought to its type:
//! afterwards an `Integer` is a JSON number and a keyboard a JSON object, however they travelled.
use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::refusal::Refusal;

const PARAMETERS: &str = include_str!("parameters.txt");

enum Kind {
    Integer,
    Float,
    Text,
    Flag,
    File,
    List(Box<Kind>),
    Object(&'static str),
    Either(Vec<Kind>),
}

struct Field {
    name: &'static str,
    required: bool,
    kind: Kind,
}

struct Method {
    name: &'static str,
    fields: Vec<Field>,
}

struct Specification {
    /// By the lower-case name, because the real server does not mind the case.
    methods: HashMap<String, Method>,
    types: HashMap<&'static str, Vec<Field>>,
    unions: HashMap<&'static str, Vec<&'static str>>,
}

static SPECIFICATION: LazyLock<Specification> = LazyLock::new(|| {
    let mut specification = Specification {
        methods: HashMap::new(),
        types: HashMap::new(),
        unions: HashMap::new(),
    };
    for line in PARAMETERS.lines() {
        let mut words = line.split(' ');
        let (what, name) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        match what {
            "method" => {
                let method = Method {
                    name,
                    fields: words.map(field).collect(),
                };
                specification
                    .methods
                    .insert(name.to_ascii_lowercase(), method);
            }
            "union" => {
                specification.unions.insert(name, words.collect());
            }
            _ => {
                specification.types.insert(name, words.map(field).collect());
            }
        }
    }
    specification
});

fn field(word: &'static str) -> Field {
    let (name, kinds) = word.split_once(':').unwrap_or((word, "String"));
    let kinds: Vec<Kind> = kinds.split('|').map(kind).collect();
    let kind = if kinds.len() == 1 {
        kinds.into_iter().next().unwrap_or(Kind::Text)
    } else {
        Kind::Either(kinds)
    };
    Field {
        name: name.trim_end_matches('!'),
        required: name.ends_with('!'),
        kind,
    }
}

fn kind(word: &'static str) -> Kind {
    if let Some(inner) = word
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        return Kind::List(Box::new(kind(inner)));
    }
    match word {
        "Integer" => Kind::Integer,
        "Float" => Kind::Float,
        "String" => Kind::Text,
        "Boolean" => Kind::Flag,
        "InputFile" => Kind::File,
        object => Kind::Object(object),
    }
}

/// The name as the specification spells it, or `None` for a method that is not simulated.
pub(crate) fn method(name: &str) -> Option<&'static str> {
    SPECIFICATION
        .methods
        .get(&name.to_ascii_lowercase())
        .map(|method| method.name)
}

/// Brings the parameters of a known method to their types.
/// With `strict`, unknown parameters and unknown fields of objects are refused.
pub(crate) fn check(
    name: &str,
    parameters: &mut Map<String, Value>,
    strict: bool,
) -> Result<(), Refusal> {
    let Some(method) = SPECIFICATION.methods.get(&name.to_ascii_lowercase()) else {
        return Err(Refusal::new(404, "Not Found: method not found"));
    };
    // A null is the same as no parameter at all.
    if parameters.values().any(Value::is_null) {
        parameters.retain(|_, value| !value.is_null());
    }
    for (name, value) in parameters.iter_mut() {
        match method.fields.iter().find(|field| field.name == name) {
            Some(field) => check_parameter(field, value, strict)?,
            None if strict => return Err(Refusal::bad(format!("unknown parameter \"{name}\""))),
            None => {}
        }
    }
    Ok(())
}

fn check_parameter(field: &Field, value: &mut Value, strict: bool) -> Result<(), Refusal> {
    if let Value::String(text) = value {
        let wants_text = match &field.kind {
            Kind::Text | Kind::File => true,
            Kind::Either(kinds) => kinds.iter().any(|kind| matches!(kind, Kind::Text)),
            _ => false,
        };
        if wants_text {
            // A chat may be named by text; digits are its identifier all the same.
            if matches!(&field.kind, Kind::Either(kinds) if kinds.iter().any(|kind| matches!(kind, Kind::Integer)))
                && let Ok(number) = text.trim().parse::<i64>()
            {
                *value = number.into();
            }
            return Ok(());
        }
        *value = from_text(field, text)?;
    }
    fit(&field.kind, value, field.name, strict)
}

/// Reads what came as text into the type it should have.
fn from_text(field: &Field, text: &str) -> Result<Value, Refusal> {
    let wrong =
        |kind: &str| Refusal::bad(format!("field \"{}\" must be of type {kind}", field.name));
    match &field.kind {
        Kind::Integer => text
            .trim()
            .parse::<i64>()
            .map(Value::from)
            .map_err(|_| wrong("Number")),
        Kind::Float => text
            .trim()
            .parse::<f64>()
            .map(Value::from)
            .map_err(|_| wrong("Number")),
        Kind::Flag => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Ok(true.into()),
            "false" | "no" | "0" | "" => Ok(false.into()),
            _ => Err(wrong("Boolean")),
        },
        _ => serde_json::from_str(text).map_err(|_| {
            Refusal::bad(format!(
                "can't parse {} JSON object",
                field.name.replace('_', " ")
            ))
        }),
    }
}

/// Checks a JSON value, as deep as it goes.
fn fit(kind: &Kind, value: &mut Value, name: &str, strict: bool) -> Result<(), Refusal> {
    let wrong = |kind: &str| {
        Err(Refusal::bad(format!(
            "field \"{name}\" must be of type {kind}"
        )))
    };
    match kind {
        Kind::Integer => match value {
            Value::Number(number) if number.is_i64() => Ok(()),
            Value::String(text) => match text.parse::<i64>() {
                Ok(number) => {
                    *value = number.into();
                    Ok(())
                }
                Err(_) => wrong("Number"),
            },
            _ => wrong("Number"),
        },
        Kind::Float => {
            if value.is_number() {
                Ok(())
            } else {
                wrong("Number")
            }
        }
        Kind::Text | Kind::File => {
            if value.is_string() {
                Ok(())
            } else {
                wrong("String")
            }
        }
        Kind::Flag => {
            if value.is_boolean() {
                Ok(())
            } else {
                wrong("Boolean")
            }
        }
        Kind::List(inner) => match value {
            Value::Array(values) => values
                .iter_mut()
                .try_for_each(|value| fit(inner, value, name, strict)),
            _ => wrong("Array"),
        },
        Kind::Object(object) => fit_object(object, value, name, strict),
        Kind::Either(kinds) => fit_either(kinds, value, name, strict),
    }
}

fn fit_either(kinds: &[Kind], value: &mut Value, name: &str, strict: bool) -> Result<(), Refusal> {
    if value.is_object() {
        let fitting = kinds.iter().find(|kind| match kind {
            Kind::Object(object) => has_required(object, value),
            _ => false,
        });
        let Some(kind) = fitting.or(kinds.first()) else {
            return Ok(());
        };
        return fit(kind, value, name, strict);
    }
    if kinds
        .iter()
        .any(|kind| fit(kind, &mut value.clone(), name, strict).is_ok())
    {
        return Ok(());
    }
    if name == "reply_markup" {
        return Err(Refusal::bad("object expected as reply markup"));
    }
    kinds
        .first()
        .map_or(Ok(()), |kind| fit(kind, value, name, strict))
}

fn has_required(object: &str, value: &Value) -> bool {
    SPECIFICATION.types.get(object).is_some_and(|fields| {
        fields
            .iter()
            .filter(|field| field.required)
            .all(|field| value.get(field.name).is_some())
    })
}

fn fit_object(object: &str, value: &mut Value, name: &str, strict: bool) -> Result<(), Refusal> {
    // The one object that may be a mere text instead.
    if object == "KeyboardButton" && value.is_string() {
        return Ok(());
    }
    let Value::Object(given) = value else {
        return Err(Refusal::bad(format!(
            "field \"{name}\" must be of type Object"
        )));
    };
    let mut object = object;
    if let Some(members) = SPECIFICATION.unions.get(object) {
        let wanted = given.get("type").and_then(Value::as_str).unwrap_or("");
        let Some(member) = members
            .iter()
            .find(|member| discriminator(object, member) == wanted)
        else {
            return Err(Refusal::bad(format!(
                "can't parse {object}: Unsupported type specified"
            )));
        };
        object = member;
    }
    let Some(fields) = SPECIFICATION.types.get(object) else {
        return Ok(());
    };
    // The server names the two kinds of button in its errors, and no other object.
    let told = |what: String| match object {
        "InlineKeyboardButton" => {
            Refusal::bad(format!("can't parse inline keyboard button: {what}"))
        }
        "KeyboardButton" => Refusal::bad(format!("can't parse keyboard button: {what}")),
        _ => Refusal::bad(lower_first(&what)),
    };
    given.retain(|_, value| !value.is_null());
    for (name, value) in given.iter_mut() {
        match fields.iter().find(|field| field.name == name) {
            Some(field) => {
                fit(&field.kind, value, name, strict).map_err(|refusal| {
                    match refusal.description.strip_prefix("Bad Request: field ") {
                        Some(rest) => told(format!("Field {rest}")),
                        None => refusal,
                    }
                })?;
            }
            None if strict => {
                return Err(Refusal::bad(format!(
                    "unknown field \"{name}\" of {object}"
                )));
            }
            None => {}
        }
    }
    match fields
        .iter()
        .find(|field| field.required && !given.contains_key(field.name))
    {
        Some(missing) => Err(told(format!("Can't find field \"{}\"", missing.name))),
        None => Ok(()),
    }
}

/// `BotCommandScopeAllGroupChats` of `BotCommandScope` is `all_group_chats`.
fn discriminator(union: &str, member: &str) -> String {
    let mut words = String::new();
    for letter in member.strip_prefix(union).unwrap_or(member).chars() {
        if letter.is_ascii_uppercase() && !words.is_empty() {
            words.push('_');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_lowercase().to_string() + letters.as_str()
    })
}

#[cfg(test)]
mod tests;
