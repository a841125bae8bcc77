// Owns the certificate that Excel needs to open the pane from this machine; made here, trusted only by the person's own act.
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const VALID_DAYS = 365;
const DAY_MS = 86_400_000;

/** Key and certificate for localhost as PEM, made anew when missing or about to end; `authority` is the file to trust. */
export async function localhostCertificate(root) {
  const folder = join(root, '.local', 'certificates');
  const authority = join(folder, 'ca.crt');
  const certificate = join(folder, 'localhost.crt');
  const key = join(folder, 'localhost.key');
  if (!existsSync(key) || !existsSync(certificate) || endsSoon(certificate)) {
    const { generateCertificates } = await import('office-addin-dev-certs');
    await generateCertificates(authority, certificate, key, VALID_DAYS);
  }
  return { https: { key: readFileSync(key), cert: readFileSync(certificate) }, authority };
}

function endsSoon(certificate) {
  return Date.parse(new X509Certificate(readFileSync(certificate)).validTo) < Date.now() + DAY_MS;
}
