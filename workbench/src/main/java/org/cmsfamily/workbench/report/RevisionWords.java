package org.cmsfamily.workbench.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A revision as it is read: what it comes to, and what each table means. */
@MessageBundle("revision")
public interface RevisionWords {
  @Message
  String objectedBy(String instrument, String day);

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

  @Message
  String form();

  @Message
  String everyLanguage();

  @Message
  String allVerified(int count);

  @Message
  String eachFingerprint();

  @Message
  String compared();

  @Message
  String same();

  @Message
  String differs();

  @Message
  String wayDown();

  @Message
  String sameFigure();

  @Message
  String decisionsOfService(int count);

  @Message
  String baselineOf(String year);

  @Message
  String neededPlanned(String year);

  @Message
  String leftOf(String year);

  @Message
  String neededBooked(String year);

  @Message
  String leftMeans();

  @Message
  String notYetClosed(String instrument);

  @Message
  String bookedForLater(String instrument);

  @Message
  String costsMean();
}
