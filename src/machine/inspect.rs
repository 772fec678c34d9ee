//! What the machine is like: whose a file is and who can read it, room on the disk, the time zone, the characters of the terminal.

#![expect(clippy::disallowed_methods, reason = "this is the one room that may ask the machine")]

use std::fs;
use std::path::Path;

/// Who can do what with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access {
    /// The permissions: nine bits for owner, group and others.
    pub mode: u32,
    /// Whether it belongs to the person who runs the program.
    pub is_own: bool,
}

/// Who can do what with a file or folder; none where the system does not say it in this way, or nothing is there.
#[cfg(unix)]
pub fn access(path: &Path) -> Option<Access> {
    use std::os::unix::fs::MetadataExt;
    let metadata = fs::metadata(path).ok()?;
    Some(Access { mode: metadata.mode() & 0o777, is_own: metadata.uid() == rustix::process::geteuid().as_raw() })
}

/// Who can do what with a file or folder; none where the system does not say it in this way, or nothing is there.
#[cfg(not(unix))]
pub fn access(_path: &Path) -> Option<Access> {
    None
}

/// How many bytes the person can still write where this path is or will be; none where the system does not say.
#[cfg(unix)]
pub fn room(path: &Path) -> Option<u64> {
    let path = super::absolute(path);
    let disk = rustix::fs::statvfs(path.ancestors().find(|path| path.exists())?).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// How many bytes the person can still write where this path is or will be; none where the system does not say.
#[cfg(not(unix))]
pub fn room(_path: &Path) -> Option<u64> {
    None
}

/// What the environment calls the characters of the terminal (`LC_ALL`, `LC_CTYPE`, `LANG`): `UTF-8`; none if it does not say.
pub fn encoding() -> Option<String> {
    let value = ["LC_ALL", "LC_CTYPE", "LANG"].iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty())?;
    let (_, encoding) = value.split_once('.')?;
    encoding.split('@').next().map(str::to_owned)
}

/// Whether the machine has been told its time zone; without one, the clock shows universal time.
pub fn knows_time_zone() -> bool {
    let is_named = std::env::var("TZ").is_ok_and(|zone| !zone.is_empty());
    is_named || !cfg!(unix) || fs::metadata("/etc/localtime").is_ok()
}
