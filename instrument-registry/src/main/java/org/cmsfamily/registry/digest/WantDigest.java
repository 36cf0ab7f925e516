package org.cmsfamily.registry.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.person.NewCodes;
import org.cmsfamily.registry.person.Person;
import org.cmsfamily.registry.person.Persons;

/**
 * A person wants a digest of the inbox by e-mail, at an address that is shown to be the own by a
 * mailed one-time code, or wants none any more. Source: domain, section 3, inbox.
 */
@ApplicationScoped
class WantDigest {

  private final InboxDigests digests;
  private final Persons persons;
  private final Actor actor;
  private final NewCodes codes;
  private final Mails mails;
  private final DigestTimes times;
  private final Clock clock;

  WantDigest(
      InboxDigests digests,
      Persons persons,
      Actor actor,
      NewCodes codes,
      Mails mails,
      DigestTimes times,
      Clock clock) {
    this.digests = digests;
    this.persons = persons;
    this.actor = actor;
    this.codes = codes;
    this.mails = mails;
    this.times = times;
    this.clock = clock;
  }

  /** The actor's own wish; none of somebody unknown. */
  InboxDigest own() {
    return actor
        .personId()
        .flatMap(digests::findOptional)
        .orElseGet(() -> InboxDigest.none("", ""));
  }

  /**
   * Asks for it, proves the address, or ends it.
   *
   * @throws Problem 404 if the login belongs to no person; 409 if no digests are sent here; 412 on
   *     another version; 422 if it is not the code that was mailed; 429 if one was mailed just now;
   *     503 if the mail server takes none
   */
  Done<InboxDigest> want(DigestRequest request, long version) {
    var before = locked(version);
    var address = request.address();
    if (address == null) {
      return ended(before);
    }
    if (!times.areOn()) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("no-digests-here"));
    }
    var wanted = before.to(address, request.language());
    if (wanted.proved()) {
      return wanted.language() == before.language()
          ? Done.unchanged(before)
          : done(DigestAct.WANT_DIGEST, digests.store(wanted));
    }
    return request.code() == null ? mailed(wanted) : proved(wanted, request.code());
  }

  private Done<InboxDigest> ended(InboxDigest before) {
    return before.address() == null
        ? Done.unchanged(before)
        : done(DigestAct.END_DIGEST, digests.store(before.ended()));
  }

  /** The code is mailed last: if the mail server does not take it, nothing is stored. */
  private Done<InboxDigest> mailed(InboxDigest wanted) {
    var now = clock.instant();
    if (!wanted.mayHaveCode(now)) {
      throw Problem.of(PlatformProblems.TOO_MANY_REQUESTS, Text.of("address-code-just-mailed"))
          .retryAfter((int) InboxDigest.BETWEEN_CODES.toSeconds());
    }
    var code = codes.next();
    var stored = digests.store(wanted.with(code, now));
    mails.send(CodeMail.of(stored, code));
    return done(DigestAct.WANT_DIGEST, stored);
  }

  private Done<InboxDigest> proved(InboxDigest wanted, String code) {
    if (!wanted.expects(code, clock.instant())) {
      throw Problem.of(RegistryProblems.ADDRESS_CODE_REFUSED, Text.of("wrong-address-code"));
    }
    return done(DigestAct.PROVE_DIGEST_ADDRESS, digests.store(wanted.shown()));
  }

  private InboxDigest locked(long version) {
    var person = person();
    var stored =
        digests
            .lockOptional(person.id())
            .orElseGet(() -> InboxDigest.none(person.id(), person.family()));
    Acts.mustBe(version, stored);
    return stored;
  }

  /** Locked, so that no address comes in while the person is reduced to the office. */
  private Person person() {
    return actor
        .personId()
        .flatMap(persons::lockOptional)
        .filter(Person::isHuman)
        .orElseThrow(() -> PlatformProblems.notFound("person"));
  }

  private static Done<InboxDigest> done(DigestAct act, InboxDigest digest) {
    return Done.of(digest, ActDraft.bySystem(act, "inbox-digest", digest, Map.of()));
  }
}
