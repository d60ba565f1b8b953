//! Papers of the money: the workbook of an apportionment.

pub mod apportionment;
