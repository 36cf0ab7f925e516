package org.cmsfamily.registry.digest;

import java.util.Objects;
import java.util.UUID;
import org.cmsfamily.platform.wording.Text;

/** The mail that carries a one-time code to an address. */
final class CodeMail {

  private CodeMail() {}

  static OutgoingMail of(InboxDigest digest, String code) {
    var subject = Text.of("address-code-subject");
    var text = Text.of("address-code-text").with("code", code);
    return new OutgoingMail(
        UUID.randomUUID().toString(),
        Objects.requireNonNull(digest.address()),
        subject.in(digest.language()).words(),
        text.in(digest.language()).words() + "\n");
  }
}
