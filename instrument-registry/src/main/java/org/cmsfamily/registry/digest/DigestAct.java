package org.cmsfamily.registry.digest;

import org.cmsfamily.registry.RegistryAct;

/** What a person does with the own digest, as the audit trail names it. */
enum DigestAct implements RegistryAct {
  WANT_DIGEST,
  PROVE_DIGEST_ADDRESS,
  END_DIGEST
}
