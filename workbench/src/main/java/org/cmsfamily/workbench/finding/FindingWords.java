package org.cmsfamily.workbench.finding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.reporting.Finding;
import org.cmsfamily.workbench.reporting.FindingKind;

/** Findings: the list and one finding. */
@MessageBundle("finding")
public interface FindingWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String show();

  @Message
  String stateHead();

  @Message
  String state(Finding.State state);

  @Message
  String every();

  @Message
  String kindHead();

  @Message
  String kind(FindingKind kind);

  @Message
  String other();

  @Message
  String instrument();

  @Message
  String service();

  @Message
  String quarter();

  @Message
  String amount();

  @Message
  String raised();

  @Message
  String none();

  @Message
  String noneAdvice();

  @Message
  String explanation();

  @Message
  String noExplanation();

  @Message
  String explainedBy(String capacity, String day);

  @Message
  String explain();

  @Message
  String explainHelp();

  @Message
  String yourText();

  @Message
  String history();
}
