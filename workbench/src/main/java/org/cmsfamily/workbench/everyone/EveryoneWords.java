package org.cmsfamily.workbench.everyone;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages for anybody. */
@MessageBundle("everyone")
public interface EveryoneWords {
  @Message
  String lead();

  @Message
  String signIn();

  @Message
  String languages();

  @Message
  String missing(PublicFaultPage.Missing missing);

  @Message
  String advice(PublicFaultPage.Missing missing);

  @Message
  String link();

  @Message
  String linkHelp();
}
