package org.cmsfamily.registry.digest;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.store.AggregateRepository;

/** The wishes for a digest; each is its person's alone, and nothing of it is published. */
@ApplicationScoped
class InboxDigests implements AggregateRepository<InboxDigest, InboxDigestEntity> {

  @Override
  public InboxDigestEntity newEntity() {
    return new InboxDigestEntity();
  }

  @Override
  public String noun() {
    return "inbox-digest";
  }

  /** Stores the next version, the first one too. */
  InboxDigest store(InboxDigest digest) {
    return digest.version() == 1 ? add(digest) : update(digest);
  }
}
