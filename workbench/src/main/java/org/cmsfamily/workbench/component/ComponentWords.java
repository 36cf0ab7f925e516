package org.cmsfamily.workbench.component;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of the components; its samples stay in English. */
@MessageBundle("component")
public interface ComponentWords {
  @Message
  String title();

  @Message
  String lead();
}
