package org.cmsfamily.workbench.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Whether a report is what it was when it was issued. */
@MessageBundle("verification")
public interface VerificationWords {
  @Message
  String verify();

  @Message
  String verification();

  @Message
  String notVerified();

  @Message
  String storedAs();

  @Message
  String computedAs();

  @Message
  String allVerified(int count);

  @Message
  String eachFingerprint();

  @Message
  String compared();

  @Message
  String same();

  @Message
  String differs();

  @Message
  String text();
}
