package org.cmsfamily.reporting.rendering.text;

import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of a report; each language has them in {@code messages/msg_….properties}. */
@MessageBundle(locale = "en")
public interface Messages {
  String mastheadKicker(String family);

  String symbol(String report, int revision);

  String mastheadFor();

  String mastheadLanguage();

  String titlePeriod(String period);

  String titleProvisional(String period);

  String description(String body, String instrument, String period);

  String runningTitle(String period);

  String runningPage(String page, String total);

  String markShort();

  String provisionalTitle();

  String provisionalText(String open);

  String provisionalItem(String instruments, String quarter, String service);

  String purposeTitle();

  String purposeText(String services, String period);

  String purposeManyServices(int count);

  String notingTitle();

  String notingIntro(String body);

  String notingSettlement(String payments);

  String notingExceeded(String instruments);

  String notingFindings(int findings, int warnings);

  String servicesTitle();

  String servicesText(
      String title,
      String state,
      String participants,
      String areas,
      String start,
      String review,
      String version,
      String fingerprint);

  String costsTitle();

  String costsRule();

  String costsTable(String title, String span);

  String spanYearToDate(String day);

  String costsQuarters(String title);

  String costsQuarter(String currency);

  String costsItem(String currency);

  String restatedSame(String family, String currency);

  String restatedText(String currency, String family, String rate, String from);

  String restatedMissing(String family);

  String restatedTable(String title, String currency, String span);

  String totalsTable(String currency, String period);

  String chartTitle(String title, String currency);

  String chartAlt(String items);

  String chartAltItem(String instrument, String quarter, String cost, String baseline);

  String chartActual();

  String chartOneTime();

  String chartBaseline();

  String settlementTitle();

  String settlementText();

  String settlementTable(String title, String period);

  String owes(String debtor, String creditor, String amount);

  String owesSentence(String payments);

  String settlementQuarters(String title);

  String ofService(String title, String what);

  String neutralityTitle();

  String neutralityText();

  String neutralityTable(String title);

  String progressTitle();

  String progressNone();

  String progressItem(String milestone, String instrument, String quarter, String narrative);

  String indicatorsTable(String title);

  String measuredIn(String value, String quarter);

  String lessonsTitle();

  String lessonsNone();

  String lessonsItem(String context, String happened, String nextTime);

  String lessonsBy(String instrument);

  String pendingTitle();

  String pendingNone();

  String pendingText();

  String pendingApprovals();

  String pendingConditions();

  String invitationsTitle();

  String invitationsNone();

  String invitationsText(int all, int open);

  String invitationsTable();

  String answeredBy(String state, String decision);

  String transmittalsTable();

  String transmittalsNone();

  String atMeeting(String body, String meeting);

  String received(String day);

  String findingsTitle();

  String findingsNone();

  String findingsTable();

  String explained(String text, String explanation);

  String warningsIntro();

  String warningsNone();

  String abovePhasedPart(String title, String quarter, String instrument, String amount);

  String changesTitle();

  String changesText(int revision, String reason);

  String changesRestated(String title, String quarter, String reason);

  String changesTable();

  String changesMore(int count);

  String objectionText(String instrument, String day, int revision, String text);

  String provenanceTitle();

  String provenanceText();

  String lotsTable(String title);

  String days(String days);

  String keysText(String title, String kind, String weights);

  String keyWeight(String instrument, String weight);

  String ratesText(String title, String rates);

  String plannedRate(String rate, String currency, String foreign);

  String ratesTable(String title);

  String perUsd(String rate);

  String decisionsTable();

  String demonstration(String title);

  String verificationTitle();

  String verificationText(int format, int revision, String report);

  String hashTitle();

  String tableNumber(int number);

  String year(int year);

  String run(String first, String last);

  String and(String first, String last);

  String quarter(int number, int year);

  String notingSaved(String time, String savings);

  String notingSavedBy(String amount, String instrument);

  String notingLost(String time, String losses);

  String notingEven(String time);

  String neededMore(String instrument, String amount);

  String inThePeriod(String period);

  String inTheYear(String day);

  String notingOpen(String open);

  String notingOfService(String title, String point);

  String exceededBy(String instrument, String amount, String year);

  String openQuarter(String instruments, String quarter);

  String soFar(String text);

  String soFarNote(String open);

  String costsOpen(String title, String open);

  String costsSaved(String instrument, String cost, String baseline, String savings);

  String costsEven(String instrument, String cost, String baseline);

  String costsLoss(String more, String cost, String baseline);

  String costsCovered(String income);

  String costsActual(String actual);

  String costsActualAndOneTime(String actual, String oneTime);

  String settlementOpen(String title, String open);

  String balancesTable(String title);

  String bridgeTable(String title, int year);

  String original(String text, String language);

  String recorded(String text);

  String office(String role, String holder);

  String officerInCharge(String role, String holder);

  String markedNote();

  String neutralityOpen(String title, String open);

  String emptyLedger(String instrument, String quarters);

  String notReported(String service);

  String atAgendaItem(String meeting, String item);

  String notYetClosed(String instrument, String year, String late, String later);
}
