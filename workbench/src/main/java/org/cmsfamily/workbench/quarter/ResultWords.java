package org.cmsfamily.workbench.quarter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.catalog.Terms;

/** Staff and results of a service in a quarter. */
@MessageBundle("result")
public interface ResultWords {
  @Message
  String results();

  @Message
  String resultsLead();

  @Message
  String staff();

  @Message
  String noStaff();

  @Message
  String post();

  @Message
  String grade();

  @Message
  String fullTime();

  @Message
  String redeployed();

  @Message
  String noRedeployed();

  @Message
  String days();

  @Message
  String purpose();

  @Message
  String indicators();

  @Message
  String indicator();

  @Message
  String noIndicators();

  @Message
  String goal(Terms.Goal goal);

  @Message
  String before();

  @Message
  String target();

  @Message
  String measured();

  @Message
  String notMeasured();

  @Message
  String measurements();

  @Message
  String noMeasurements();

  @Message
  String measuredBy(String day, String capacity);

  @Message
  String recordMeasurement();

  @Message
  String withdrawMeasurement();

  @Message
  String value();

  @Message
  String note();

  @Message
  String progress();

  @Message
  String noProgress();

  @Message
  String milestone();

  @Message
  String narrative();

  @Message
  String recordProgress();

  @Message
  String withdrawProgress();

  @Message
  String notMeasuredYet(String indicators, String participants);
}
