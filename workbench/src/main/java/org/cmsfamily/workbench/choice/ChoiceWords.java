package org.cmsfamily.workbench.choice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the registry that have no list of their own, and what stands around a choice. */
@MessageBundle("choice")
public interface ChoiceWords {
  @Message
  String term(Term term);

  @Message
  String choose();

  @Message
  String chosen(int number);

  @Message
  String filter();

  @Message
  String otherKind();

  @Message
  String all();
}
