package org.cmsfamily.workbench.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.reporting.FigureRule;
import org.cmsfamily.workbench.reporting.ReportStage;
import org.cmsfamily.workbench.reporting.RevisionReason;

/** Reports: the list, one report, one revision, one figure. */
@MessageBundle("report")
public interface ReportWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String noneAdvice();

  @Message
  String body();

  @Message
  String period();

  @Message
  String stateHead();

  @Message
  String state(ReportStage state);

  @Message
  String revision(int number);

  @Message
  String provisional();

  @Message
  String participants();

  @Message
  String read();

  @Message
  String revisions();

  @Message
  String reason();

  @Message
  String reasonOf(RevisionReason reason);

  @Message
  String dated(String day);

  @Message
  String clearedBy(String day, String capacity);

  @Message
  String submittedTo(String day, String meeting);

  @Message
  String notedBy(String day, String decision);

  @Message
  String agreedBy(String instrument, String day);

  @Message
  String files();

  @Message
  String kilobytes(String size);

  @Message
  String objections();

  @Message
  String noObjections();

  @Message
  String objectionTo(int number, String day);

  @Message
  String acts();

  @Message
  String clear();

  @Message
  String clearHelp();

  @Message
  String object();

  @Message
  String objection();

  @Message
  String agree();

  @Message
  String paper();

  @Message
  String answerBy(String day);

  @Message
  String allBodies();

  @Message
  String meeting();

  @Message
  String noMeeting();

  @Message
  String agendaItem();

  @Message
  String symbol();

  @Message
  String submit();

  @Message
  String note();

  @Message
  String decision();

  @Message
  String decisionHelp();

  @Message
  String changes();

  @Message
  String noChanges();

  @Message
  String figure();

  @Message
  String before();

  @Message
  String after();

  @Message
  String costsIn(String service, String period, String currency);

  @Message
  String participant();

  @Message
  String total();

  @Message
  String column(CostColumn column);

  @Message
  String figureHelp();

  @Message
  String neutralityIn(String service, String year, String currency);

  @Message
  String verdict();

  @Message
  String within();

  @Message
  String exceeded();

  @Message
  String indicators();

  @Message
  String indicator();

  @Message
  String target();

  @Message
  String measured();

  @Message
  String findings();

  @Message
  String explained(String text);

  @Message
  String lessons();

  @Message
  String decisions();

  @Message
  String notClosed(String service, String quarter, String participants);

  @Message
  String whereFrom();

  @Message
  String computed();

  @Message
  String rule(FigureRule rule);

  @Message
  String from();

  @Message
  String entries();

  @Message
  String hidden(int count);

  @Message
  String terms();

  @Message
  String termsOf(String service, int version);

  @Message
  String amount();

  @Message
  String reference();

  @Message
  String errata();

  @Message
  String recordErratum();

  @Message
  String erratum();

  @Message
  String erratumHelp();

  @Message
  String erratumBy(String day, String capacity);

  @Message
  String missingForms();

  @Message
  String render();

  @Message
  String verify();

  @Message
  String verification();

  @Message
  String notVerified();

  @Message
  String text();

  @Message
  String storedAs();

  @Message
  String computedAs();

  @Message
  String documents();

  @Message
  String objectionsUntil();

  @Message
  String indicatorsOf(String service);

  @Message
  String figuresChanged();

  @Message
  String noFindings();

  @Message
  String noLessons();

  @Message
  String figuresFrom();

  @Message
  String entriesOf(int number);
}
