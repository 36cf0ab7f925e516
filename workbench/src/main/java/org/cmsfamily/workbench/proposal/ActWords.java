package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The forms of acts: what they bind, and what is to be entered. */
@MessageBundle("act")
public interface ActWords {
  @Message
  String done(BindingAct act);

  @Message
  String act(BindingAct act);

  @Message
  String actMeans(BindingAct act);

  @Message
  String whyNot(String act);

  @Message
  String notNow();

  @Message
  String signatureHelp();

  @Message
  String signatureMeans();

  @Message
  String opinionHead();

  @Message
  String adviceText();

  @Message
  String bound();

  @Message
  String titleOf();

  @Message
  String versionHead();

  @Message
  String capacity();

  @Message
  String capacityHelp();

  @Message
  String reason();

  @Message
  String meetingHelp();

  @Message
  String agendaItem();

  @Message
  String symbol();

  @Message
  String decisionHelp();

  @Message
  String conditions();

  @Message
  String conditionsHelp();

  @Message
  String conditionsBy();

  @Message
  String conditionsByHelp();

  @Message
  String until();

  @Message
  String back();
}
