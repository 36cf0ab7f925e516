package org.cmsfamily.registry.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Language;
import org.cmsfamily.registry.person.NewCodes;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person wants a digest of the inbox, and where to.
 *
 * @param id the person's
 * @param address personal data; null if none is wanted
 * @param proved whether the address was shown to be the person's by the code that was mailed to it;
 *     nothing else is mailed before
 * @param codeDigest of the code that was mailed last; null if none is open
 * @param codeSentAt when a code was mailed last
 * @param settledOn the last day whose digest was sent, or on which nothing waited
 * @param failingSince since when it could not be sent; null while it can
 */
record InboxDigest(
    String id,
    String family,
    @Nullable String address,
    Language language,
    boolean proved,
    @Nullable String codeDigest,
    @Nullable Instant codeSentAt,
    @Nullable LocalDate settledOn,
    @Nullable Instant failingSince,
    long version)
    implements Aggregate {

  /** How long a code is good for. */
  static final Duration GOOD_FOR = Duration.ofDays(1);

  /** How long one waits for the next code, so that nobody is flooded with them. */
  static final Duration BETWEEN_CODES = Duration.ofMinutes(1);

  /** No wish of that person. */
  static InboxDigest none(String person, String family) {
    return new InboxDigest(person, family, null, Language.EN, false, null, null, null, null, 0);
  }

  /** The same to that address, as if for the first time if it is another one than before. */
  InboxDigest to(String address, Language language) {
    return address.equals(this.address)
        ? new InboxDigest(
            id,
            family,
            address,
            language,
            proved,
            codeDigest,
            codeSentAt,
            settledOn,
            failingSince,
            version + 1)
        : unproved(address, language);
  }

  /** The same with a code that is mailed now. */
  InboxDigest with(String code, Instant now) {
    return new InboxDigest(
        id,
        family,
        address,
        language,
        proved,
        NewCodes.digestOf(code),
        now,
        settledOn,
        failingSince,
        version);
  }

  /** The same with a proved address. */
  InboxDigest shown() {
    return new InboxDigest(
        id, family, address, language, true, null, codeSentAt, settledOn, failingSince, version);
  }

  /** The same without an address. */
  InboxDigest ended() {
    return unproved(null, language);
  }

  /** Whether this is the code that was mailed to the address, and still good. */
  boolean expects(String code, Instant now) {
    return codeSentAt != null
        && now.isBefore(codeSentAt.plus(GOOD_FOR))
        && NewCodes.digestOf(code).equals(codeDigest);
  }

  /** Whether another code may be mailed. */
  boolean mayHaveCode(Instant now) {
    return codeSentAt == null || !now.isBefore(codeSentAt.plus(BETWEEN_CODES));
  }

  private InboxDigest unproved(@Nullable String address, Language language) {
    return new InboxDigest(
        id, family, address, language, false, null, codeSentAt, null, null, version + 1);
  }

  /** Nobody but the person, which the database itself sees to. */
  @Override
  public Set<String> readers() {
    return Set.of();
  }
}
