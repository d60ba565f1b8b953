//! Whose certificates are believed on a line to a server: those of the authority that the site names,
//! or of the system's authorities. It opens no line.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};

use crate::config::Site;
use crate::config::post::Security;
use crate::exit::Stop;

/// The settings of a line with TLS; `wrong` names the server in what is said of a fault.
///
/// # Errors
/// A file that does not read, or nobody who is believed on a line that is to be protected.
pub(super) fn settings(
    site: &Site,
    authority: Option<&Path>,
    security: Security,
    wrong: &impl Fn(String) -> Stop,
) -> Result<ClientConfig, Stop> {
    let mut roots = RootCertStore::empty();
    if let Some(file) = authority {
        let pem = fs::read(site.folder.join(file)).map_err(|error| wrong(error.to_string()))?;
        for certificate in CertificateDer::pem_slice_iter(&pem) {
            let certificate = certificate.map_err(|error| wrong(error.to_string()))?;
            let added = roots.add(certificate);
            added.map_err(|error| wrong(error.to_string()))?;
        }
    } else {
        let system = rustls_native_certs::load_native_certs().certs;
        roots.add_parsable_certificates(system);
    }
    if roots.is_empty() && security != Security::None {
        return Err(wrong("authority".to_owned()));
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let settings = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| wrong(error.to_string()))?;
    Ok(settings.with_root_certificates(roots).with_no_client_auth())
}
