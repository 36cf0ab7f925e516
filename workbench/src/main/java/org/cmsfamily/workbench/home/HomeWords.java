package org.cmsfamily.workbench.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.call.InboxKind;

/** The first page. */
@MessageBundle("home")
public interface HomeWords {
  @Message
  String title();

  @Message
  String kind(InboxKind kind);

  @Message
  String other();

  @Message
  String all();

  @Message
  String byCapacity();

  @Message
  String daysLeft(long days);

  @Message
  String daysLate(long days);

  @Message
  String noDeadline();

  @Message
  String waits(int count);

  @Message
  String nearest();

  @Message
  String deadlines();

  @Message
  String noDeadlines();

  @Message
  String nothing();

  @Message
  String nothingAdvice();

  @Message
  String incomplete();

  @Message
  String guide();

  @Message
  String guideLead();

  @Message
  String step(FirstStep step);

  @Message
  String stepHelp(FirstStep step);

  @Message
  String closeGuide();

  @Message
  String openGuide();

  @Message
  String changes(String day);

  @Message
  String moreChanges();
}
