//! Papers: the labels and lines around a text.

pub mod sheet;
