package org.cmsfamily.workbench.fault;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What went wrong, and what can be done. */
@MessageBundle("fault")
public interface FaultWords {
  @Message
  String title(Fault fault);

  @Message
  String advice(Fault fault);

  @Message
  String waiting();

  @Message
  String reference();

  @Message
  String toHome();
}
