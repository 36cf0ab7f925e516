package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The acts on a proposal: what they are called, what they mean, and what is to be entered. */
@MessageBundle("act")
public interface ActWords {
  @Message
  String beginConsultation();

  @Message
  String beginConsultationMeans();

  @Message
  String agree();

  @Message
  String agreeMeans();

  @Message
  String comment();

  @Message
  String answerComment();

  @Message
  String text();

  @Message
  String requestAdvice();

  @Message
  String adviceBy();

  @Message
  String giveAdvice();

  @Message
  String giveAdviceMeans();

  @Message
  String extendAdvice();

  @Message
  String extendAdviceMeans();

  @Message
  String answerAdvice();

  @Message
  String sign();

  @Message
  String signMeans();

  @Message
  String withdrawSignature();

  @Message
  String withdrawSignatureMeans();

  @Message
  String submit();

  @Message
  String submitMeans();

  @Message
  String takeBack();

  @Message
  String takeBackMeans();

  @Message
  String recordApproval();

  @Message
  String recordApprovalMeans();

  @Message
  String confirmAmendment();

  @Message
  String confirmAmendmentMeans();

  @Message
  String recordErratum();

  @Message
  String recordErratumMeans();

  @Message
  String erratumText();

  @Message
  String withdraw();

  @Message
  String withdrawMeans();

  @Message
  String translate();

  @Message
  String confirmTranslation();

  @Message
  String language();

  @Message
  String signatureHelp();

  @Message
  String signatureMeans();

  @Message
  String opinionHead();

  @Message
  String adviceText();

  @Message
  String reason();

  @Message
  String meetingHelp();

  @Message
  String agendaItem();

  @Message
  String symbol();

  @Message
  String draftDecision();

  @Message
  String draftDecisionHelp();

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
  String untilMeeting();

  @Message
  String copyTerms();

  @Message
  String copyTermsMeans();

  @Message
  String copyTitleHelp();

  @Message
  String titleMissing();

  @Message
  String codeWrong();

  @Message
  String areaMissing();

  @Message
  String participantMissing();

  @Message
  String dayMissing();

  @Message
  String leadMissing();

  @Message
  String leadTakesPart();
}
