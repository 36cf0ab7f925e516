package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A service that runs already. */
@MessageBundle("existing")
public interface ExistingWords {
  @Message
  String recordExisting();

  @Message
  String recordExistingMeans();

  @Message
  String since();

  @Message
  String sinceHelp();

  @Message
  String existingHelp();

  @Message
  String existingHelpMeans();

  @Message
  String noRecorder();
}
