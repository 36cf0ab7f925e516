package org.cmsfamily.workbench.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The audit trail. */
@MessageBundle("audit")
public interface AuditWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String service();

  @Message
  String thing();

  @Message
  String thingHelp();

  @Message
  String show();

  @Message
  String export();

  @Message
  String day();

  @Message
  String act();

  @Message
  String capacity();

  @Message
  String bound();

  @Message
  String system();

  @Message
  String noEntries();

  @Message
  String noEntriesAdvice();

  @Message
  String verify();

  @Message
  String chainWhole(String entries);

  @Message
  String chainBroken(String place);

  @Message
  String chainHash();

  @Message
  String chainHelp();

  @Message
  String capacityHelp();

  @Message
  String from();

  @Message
  String to();

  @Message
  String anyAct();

  @Message
  String onePerson();

  @Message
  String inOrder();

  @Message
  String entryNumber(String number);

  @Message
  String allOfThing();

  @Message
  String samePerson();
}
