//! Messages as data: a key into the message files, with arguments.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// One argument of a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Argument {
    /// A number; formatted by the language of the reader.
    Number(f64),
    /// Text shown as it is: a name, a code, a value as it stood in a file.
    Text(String),
    /// Another message, rendered in the same language.
    Message(Message),
    /// A list of messages, joined by the language's comma.
    List(Vec<Message>),
}

/// Something to be read by a person: a key and its arguments. Rendered by `milieu-messages`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The key in the message files.
    pub key: Cow<'static, str>,
    /// Named arguments, in the order given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(Cow<'static, str>, Argument)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Message { key: key.into(), args: Vec::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Argument>) -> Self {
        self.args.push((name.into(), value.into()));
        self
    }
}

/// `message!("key")`, `message!("key", name = value, …)`: a [`Message`] with arguments.
///
/// ```
/// use milieu_vocabulary::message;
/// let m = message!("import-missing-column", column = "name", sheet = "Members");
/// assert_eq!(m.args.len(), 2);
/// ```
#[macro_export]
macro_rules! message {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::Message::new($key)$(.with(stringify!($name), $value))*
    };
}

impl From<f64> for Argument {
    fn from(value: f64) -> Self {
        Argument::Number(value)
    }
}

macro_rules! whole_numbers {
    ($($kind:ty),+) => {$(
        impl From<$kind> for Argument {
            fn from(value: $kind) -> Self { Argument::Number(value as f64) }
        }
    )+};
}
whole_numbers!(usize, u64, u32, u16, u8, i64, i32);

impl From<&str> for Argument {
    fn from(value: &str) -> Self {
        Argument::Text(value.to_owned())
    }
}

impl From<String> for Argument {
    fn from(value: String) -> Self {
        Argument::Text(value)
    }
}

impl From<&String> for Argument {
    fn from(value: &String) -> Self {
        Argument::Text(value.clone())
    }
}

impl From<Message> for Argument {
    fn from(value: Message) -> Self {
        Argument::Message(value)
    }
}

impl From<Vec<Message>> for Argument {
    fn from(value: Vec<Message>) -> Self {
        Argument::List(value)
    }
}
