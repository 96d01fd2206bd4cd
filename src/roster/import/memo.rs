//! What was made of a text before.

use table::Keys;

/// Values by the text they were made of: an HR file says few things often.
pub(super) struct Memo<T> {
    keys: Keys,
    values: Vec<T>,
}

impl<T> Memo<T> {
    pub(super) fn new() -> Self {
        Self {
            keys: Keys::new(),
            values: Vec::new(),
        }
    }

    /// The value of a text, made when it comes up first.
    pub(super) fn get(&mut self, text: &str, make: impl FnOnce() -> T) -> &T {
        let number = self.keys.number(text) as usize;
        if number == self.values.len() {
            self.values.push(make());
        }
        &self.values[number]
    }

    /// The value of a text that came up before.
    pub(super) fn known(&self, text: &str) -> Option<&T> {
        self.values.get(self.keys.find(text)? as usize)
    }

    /// The values of all texts that came up.
    pub(super) fn values(&self) -> &[T] {
        &self.values
    }
}
