package org.cmsfamily.registry.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.platform.wording.Language;
import org.jspecify.annotations.Nullable;

/**
 * The row of a person's wish. What became of the digests is noted in it by {@link
 * DigestDeliveries}, which changes no version; whoever changes the wish has locked it.
 */
@Entity
@Table(name = "inbox_digest")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class InboxDigestEntity extends AggregateEntity<InboxDigest> {

  @Nullable String address;

  @Enumerated(EnumType.STRING)
  Language language;

  boolean proved;
  @Nullable String codeDigest;
  @Nullable Instant codeSentAt;

  @Nullable LocalDate settledOn;
  @Nullable Instant failingSince;

  @Override
  protected void copy(InboxDigest digest) {
    address = digest.address();
    language = digest.language();
    proved = digest.proved();
    codeDigest = digest.codeDigest();
    codeSentAt = digest.codeSentAt();
    settledOn = digest.settledOn();
    failingSince = digest.failingSince();
  }

  @Override
  public InboxDigest toAggregate() {
    return new InboxDigest(
        id(),
        family(),
        address,
        language,
        proved,
        codeDigest,
        codeSentAt,
        settledOn,
        failingSince,
        version());
  }
}
