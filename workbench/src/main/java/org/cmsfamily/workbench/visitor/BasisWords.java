package org.cmsfamily.workbench.visitor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the acts of each page rest on, beside the paragraph of the decision that says so. */
@MessageBundle("basis")
public interface BasisWords {
  @Message
  String title();

  @Message
  String office();

  @Message
  String decision();

  @Message
  String invitation();

  @Message
  String transmittal();

  @Message
  String meeting();

  @Message
  String budget();

  @Message
  String ledger();

  @Message
  String report();

  @Message
  String lesson();

  @Message
  String finding();
}
