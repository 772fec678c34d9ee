//! Letters by post and web forms with their proofs, and files put beside entries.
