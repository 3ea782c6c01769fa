//! A reader that turns any encoding into UTF-8 as it is read.

use std::io::Read;

use encoding_rs::{Decoder, Encoding};

/// Decodes as it reads; a byte-order mark is dropped, bytes that stand for nothing become `U+FFFD`.
pub(super) struct Decoding<R> {
    inner: R,
    decoder: Decoder,
    raw: Vec<u8>,
    raw_start: usize,
    raw_end: usize,
    out: Vec<u8>,
    out_start: usize,
    finished: bool,
}

impl<R: Read> Decoding<R> {
    pub fn new(inner: R, encoding: &'static Encoding) -> Self {
        Decoding {
            inner,
            decoder: encoding.new_decoder_with_bom_removal(),
            raw: vec![0; 1 << 16],
            raw_start: 0,
            raw_end: 0,
            out: Vec::new(),
            out_start: 0,
            finished: false,
        }
    }
}

impl<R: Read> Read for Decoding<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        while self.out_start == self.out.len() && !self.finished {
            if self.raw_start == self.raw_end {
                self.raw_end = self.inner.read(&mut self.raw)?;
                self.raw_start = 0;
            }
            let last = self.raw_end == 0;
            self.out.resize(1 << 17, 0);
            let (_, read, written, _) =
                self.decoder.decode_to_utf8(&self.raw[self.raw_start..self.raw_end], &mut self.out, last);
            self.raw_start += read;
            self.out.truncate(written);
            self.out_start = 0;
            self.finished = last;
        }
        let taken = (self.out.len() - self.out_start).min(buffer.len());
        buffer[..taken].copy_from_slice(&self.out[self.out_start..self.out_start + taken]);
        self.out_start += taken;
        Ok(taken)
    }
}
