package org.cmsfamily.catalog.submission;

import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of a body's paper; each language has them in {@code messages/msg_….properties}. */
@MessageBundle(locale = "en")
public interface SubmissionMessages {
  String description(String title, String body);

  String runningTitle(String title);

  String runningPage(String page, String total);

  String markShort();

  String markText();

  String mastheadKicker();

  String mastheadFor();

  String mastheadLanguage();

  String noSymbol(String service, int submission);

  String atAgendaItem(String meeting, String item);

  String emblem(String what);

  String originalLanguage(String language);

  String translated(String status, String language);

  String erratum(String on, String by, String text);

  String original(String text, String language);

  String and(String first, String last);

  String tableNumber(int number);

  String markedNote();

  String subtitle(String body);

  String actionTitle();

  String actionText(String body);

  String summaryTitle();

  String summaryText(String title, String service, int version, String fingerprint);

  String summaryParticipants(String participants);

  String summaryAreas(String areas, String subject);

  String summaryDays(String start, String end, String review);

  String summaryReporting(String period, String bodies);

  String purposeTitle();

  String purposeText();

  String strengthens(String instrument, String work);

  String activitiesText();

  String postsTitle();

  String postsNone();

  String postsText();

  String costTitle();

  String costBasis(String currency, String key, String support);

  String costRule();

  String sharesTable(String currency);

  String costOpen();

  String inKind(String instrument, String what);

  String mustRise(String amounts);

  String income(String instrument, String year, String amount, String status);

  String coalition(String participants);

  String coalitionTable(String currency);

  String identityTitle();

  String identityText();

  String notPreserved();

  String risksTitle();

  String risksNone();

  String exitText(String exit);

  String reviewText(String day);

  String safeguardsTitle();

  String safeguardsText(String day);

  String reasonsInEnglish();

  String adviceTitle();

  String advice(String adviser, String on, int version, String opinion, String text);

  String adviceNone();

  String adviceNotGiven(String by);

  String answer(String by, String on, String text);

  String answersNone();

  String othersTitle();

  String othersText();

  String signaturesText();

  String supportsTitle();

  String supportsNone();

  String analysis(String code);

  String decisionTitle();

  String decisionBody(String body);

  String decisionRecalling(String decisions);

  String decisionConsidering(String title, int version, String fingerprint);

  String decisionApproves(String instrument, String start, String end);

  String decisionAutonomy(String instrument);

  String decisionReport(String instrument, String period);

  String decisionReview(String day);

  String verificationTitle();

  String verificationText(String proposal, int version);

  String fingerprintTitle();

  String hashTitle();
}
