package org.cmsfamily.registry.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as whoever registers it is answered.
 *
 * @param loginProved whether all its logins are shown to be its own; only then it is appointed to a
 *     binding role
 * @param loginCode the code to hand over to the person, who presents it at {@code
 *     /me/login-proofs}; null if the person was known already
 * @param codeExpiresAt from when on the code is no longer good
 */
public record RegisteredPersonView(
    String id,
    String family,
    PersonKind kind,
    String office,
    boolean loginProved,
    @Nullable String loginCode,
    @Nullable Instant codeExpiresAt) {

  static RegisteredPersonView of(RegisteredPerson registered) {
    var person = registered.person();
    var code = registered.loginCode();
    return new RegisteredPersonView(
        person.id(),
        person.family(),
        person.kind(),
        person.office(),
        person.isProved(),
        code,
        code == null ? null : person.openCode().expiresAt());
  }
}
