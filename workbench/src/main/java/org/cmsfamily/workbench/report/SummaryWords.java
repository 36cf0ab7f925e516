package org.cmsfamily.workbench.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a report begins with. */
@MessageBundle("summary")
public interface SummaryWords {
  @Message
  String summary();

  @Message
  String costSaid(String actual, String oneTime, String baseline);

  @Message
  String savingsSaid(String amount);

  @Message
  String savingsLater();

  @Message
  String nothingBooked();

  @Message
  String allWithin(String year);

  @Message
  String someAbove(String year, String instruments);

  @Message
  String reached();

  @Message
  String milestones();

  @Message
  String open();

  @Message
  String nothingOpen();

  @Message
  String findingsCount(int count);

  @Message
  String objectionsCount(int count);
}
