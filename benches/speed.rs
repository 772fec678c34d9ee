//! Prints what the program costs, with the budget beside each figure.

fn main() {}
