//! A second instance that helps with a pairing: it compiles the same request and prices row ranges by message.

use crate::Error;
use crate::pairing::Request;
use crate::pairing::compile::CompiledRequest;
use crate::pairing::compile::problem;
use crate::pairing::policy::check;
use crate::words::within;
use matching::sparse::WorkerTask;

/// A helper of one [`Job`](crate::pairing::Job). It answers what the job itself would find, since both compiled the same request.
#[derive(Debug)]
pub struct Helper {
    fit: CompiledRequest,
    errand: Option<WorkerTask>,
}

impl Helper {
    /// Compiles the request that the job was made from.
    ///
    /// # Errors
    /// Those of [`Job::new`](crate::pairing::Job::new) and of its first step.
    pub fn new(request: &Request) -> Result<Self, Error> {
        within(request.locale.as_deref(), || {
            check::validate(&request.policy)?;
            let mut fit = CompiledRequest::new(request)?;
            let (_, pins) = problem::question(request, &fit)?;
            fit.pin(&pins);
            Ok(Self { fit, errand: None })
        })
    }

    /// Takes the errand that the next pieces are of, as [`Job::errand`](crate::pairing::Job::errand) gave it; false when it is none for these
    /// people.
    pub fn begin(&mut self, errand: &[u8]) -> bool {
        self.errand =
            WorkerTask::from_bytes(errand).filter(|errand| errand.fits(self.fit.kernel()));
        self.errand.is_some()
    }

    /// What comes of a piece, for [`Job::hand_in`](crate::pairing::Job::hand_in); none where there is no such piece.
    #[must_use]
    pub fn piece(&self, number: u32) -> Option<Vec<u8>> {
        let errand = self.errand.as_ref()?;
        let found = errand
            .piece(number)?
            .step(self.fit.kernel(), errand, &mut u64::MAX.clone())?;
        Some(found.to_bytes())
    }
}
