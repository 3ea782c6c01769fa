//! Typed keys (text, as in files) and typed indices (numbers, inside a snapshot).

use serde::{Deserialize, Serialize};

macro_rules! text_key {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The key's text.
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self { $name(text.to_owned()) }
        }
        impl From<String> for $name {
            fn from(text: String) -> Self { $name(text) }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.pad(&self.0) }
        }
        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str { &self.0 }
        }
    };
}

text_key!(
    /// Names an actor for good, e.g. `cordis:999981634`, `keep:P12`, `members:acme-gmbh`.
    ActorKey
);
text_key!(
    /// Names a project or another thing actors take part in, e.g. `cordis:221856`.
    ProjectKey
);
text_key!(
    /// Names a source: where a row came from.
    SourceKey
);

macro_rules! index {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl $name {
            /// As a position in a column.
            pub const fn index(self) -> usize { self.0 as usize }
        }
    };
}

index!(
    /// Position of an actor in a snapshot.
    ActorId
);
index!(
    /// Position of a project in a snapshot.
    ProjectId
);
