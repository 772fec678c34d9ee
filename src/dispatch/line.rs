//! A connection on a thread of its own, so that each step ends when its time is up, however slowly the server speaks.
//!
//! Enters: steps. Leaves: their results, or silence; then the thread is left behind, and the connection ends with it.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use lettre::transport::smtp::client::SmtpConnection;

type Job = Box<dyn FnOnce(&mut Option<SmtpConnection>) + Send>;

/// The thread that holds the connection.
#[derive(Debug)]
pub(super) struct Line {
    jobs: mpsc::Sender<Job>,
}

/// A step did not end in its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Silence;

impl Line {
    pub(super) fn new() -> Self {
        let (jobs, todo) = mpsc::channel::<Job>();
        thread::spawn(move || {
            let mut connection = None;
            for job in todo {
                job(&mut connection);
            }
        });
        Self { jobs }
    }

    /// Does a step on the connection and waits for its end.
    pub(super) fn run<T: Send + 'static>(
        &self,
        limit: Duration,
        step: impl FnOnce(&mut Option<SmtpConnection>) -> T + Send + 'static,
    ) -> Result<T, Silence> {
        let (answer, answers) = mpsc::channel();
        let job: Job = Box::new(move |connection| {
            let _ = answer.send(step(connection));
        });
        self.jobs.send(job).map_err(|_| Silence)?;
        answers.recv_timeout(limit).map_err(|_| Silence)
    }
}
