package org.cmsfamily.workbench.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.registry.Meeting;

/** Meetings. */
@MessageBundle("meeting")
public interface MeetingWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String meeting();

  @Message
  String body();

  @Message
  String all();

  @Message
  String register();

  @Message
  String noBody();

  @Message
  String code();

  @Message
  String codeHelp();

  @Message
  String ordinal();

  @Message
  String ordinalHelp();

  @Message
  String label();

  @Message
  String labelHelp();

  @Message
  String modeHead();

  @Message
  String mode(Meeting.Mode mode);

  @Message
  String start();

  @Message
  String dayHelp();

  @Message
  String end();

  @Message
  String endHelp();

  @Message
  String city();

  @Message
  String country();

  @Message
  String none();

  @Message
  String noneAdvice();

  @Message
  String incomplete();

  @Message
  String days();

  @Message
  String noDays();

  @Message
  String place();

  @Message
  String due();

  @Message
  String noDecisions();

  @Message
  String noDocuments();

  @Message
  String late();

  @Message
  String correct();

  @Message
  String correctHelp();

  @Message
  String stays();
}
