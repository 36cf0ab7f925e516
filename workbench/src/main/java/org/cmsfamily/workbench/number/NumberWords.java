package org.cmsfamily.workbench.number;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How numbers are written. */
@MessageBundle("number")
public interface NumberWords {
  @Message
  String amountLike(String example);

  @Message
  String numberLike(String example);

  @Message
  String notAnAmount(String example);

  @Message
  String notANumber(String example);
}
