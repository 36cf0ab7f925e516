package org.cmsfamily.workbench.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page to sign in on. */
@MessageBundle("signin")
public interface SignInWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String family();

  @Message
  String partner();

  @Message
  String familyHint();

  @Message
  String partnerHint();

  @Message
  String kept();
}
