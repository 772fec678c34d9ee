//! Certificates of the tests' mail server, as they should be and as they should not.
//!
//! An `Authority` is a certificate authority of its own; nobody trusts it until a test says so, with its PEM file or its roots. What it
//! gives out is a `Certified`: the certificate of a server with its key.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use rcgen::{BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose, date_time_ymd};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use sha2::{Digest, Sha256};

const HERE: &[&str] = &["localhost", "127.0.0.1"];

/// An authority that signs the certificates of servers.
pub(crate) struct Authority {
    certificate: rcgen::Certificate,
    issuer: Issuer<'static, KeyPair>,
}

/// The certificate of a server, and its key.
#[derive(Debug, Clone)]
pub(crate) struct Certified {
    certificate: CertificateDer<'static>,
    key: Vec<u8>,
    /// Both as PEM, for servers that read files.
    pem: (String, String),
}

impl Authority {
    /// The authority of this test process.
    pub(crate) fn shared() -> &'static Self {
        static SHARED: OnceLock<Authority> = OnceLock::new();
        SHARED.get_or_init(Self::new)
    }

    /// An authority that nobody has seen before.
    pub(crate) fn new() -> Self {
        let mut params = params(&[], 2000, 2099);
        params.distinguished_name.push(DnType::CommonName, "demur's authority for tests");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let key = KeyPair::generate().unwrap();
        Self { certificate: params.self_signed(&key).unwrap(), issuer: Issuer::new(params, key) }
    }

    /// For localhost and 127.0.0.1, valid until 2099.
    pub(crate) fn good(&self) -> Certified {
        self.sign(HERE, 2000, 2099)
    }

    /// For mail.example.org only.
    pub(crate) fn wrong_name(&self) -> Certified {
        self.sign(&["mail.example.org"], 2000, 2099)
    }

    /// For localhost, until 2002.
    pub(crate) fn expired(&self) -> Certified {
        self.sign(HERE, 2000, 2002)
    }

    /// For localhost, from 2095 on.
    pub(crate) fn not_yet_valid(&self) -> Certified {
        self.sign(HERE, 2095, 2099)
    }

    /// For localhost, but signed by itself.
    #[allow(clippy::unused_self, reason = "it reads like its siblings")]
    pub(crate) fn self_signed(&self) -> Certified {
        let key = KeyPair::generate().unwrap();
        Certified::new(&server_params(HERE, 2000, 2099).self_signed(&key).unwrap(), &key)
    }

    /// Writes the authority's certificate as PEM; a client trusts it with `SSL_CERT_FILE`.
    pub(crate) fn pem_file(&self, path: &Path) {
        std::fs::write(path, self.certificate.pem()).unwrap();
    }

    /// The configuration of a client that trusts this authority alone.
    pub(crate) fn client(&self) -> Arc<ClientConfig> {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate.der().clone()).unwrap();
        let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions().unwrap();
        Arc::new(builder.with_root_certificates(roots).with_no_client_auth())
    }

    fn sign(&self, names: &[&str], from: i32, until: i32) -> Certified {
        let key = KeyPair::generate().unwrap();
        Certified::new(&server_params(names, from, until).signed_by(&key, &self.issuer).unwrap(), &key)
    }
}

impl Certified {
    fn new(certificate: &rcgen::Certificate, key: &KeyPair) -> Self {
        Self { certificate: certificate.der().clone(), key: key.serialize_der(), pem: (certificate.pem(), key.serialize_pem()) }
    }

    /// Certificate and key as PEM.
    pub(crate) fn pem(&self) -> &(String, String) {
        &self.pem
    }

    /// The SHA-256 of the certificate's DER, in lower-case hexadecimal.
    pub(crate) fn sha256(&self) -> String {
        sha256(&self.certificate)
    }

    /// The configuration of a server with this certificate.
    pub(crate) fn server(&self) -> Arc<ServerConfig> {
        let key = PrivatePkcs8KeyDer::from(self.key.clone()).into();
        let builder = ServerConfig::builder_with_provider(provider()).with_safe_default_protocol_versions().unwrap();
        Arc::new(builder.with_no_client_auth().with_single_cert(vec![self.certificate.clone()], key).unwrap())
    }
}

/// The SHA-256 of bytes, in lower-case hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

fn params(names: &[&str], from: i32, until: i32) -> CertificateParams {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    let mut params = CertificateParams::new(names).unwrap();
    params.not_before = date_time_ymd(from, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    params
}

fn server_params(names: &[&str], from: i32, until: i32) -> CertificateParams {
    let mut params = params(names, from, until);
    params.distinguished_name.push(DnType::CommonName, names[0]);
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params
}
