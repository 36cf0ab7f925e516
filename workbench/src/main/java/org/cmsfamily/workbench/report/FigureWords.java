package org.cmsfamily.workbench.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.reporting.FigureRule;

/** Figures of a report, and where they come from. */
@MessageBundle("figure")
public interface FigureWords {
  @Message
  String figure();

  @Message
  String figureHelp();

  @Message
  String figuresChanged();

  @Message
  String before();

  @Message
  String after();

  @Message
  String whereFrom();

  @Message
  String computed();

  @Message
  String rule(FigureRule rule);

  @Message
  String from();

  @Message
  String figuresFrom();

  @Message
  String entries();

  @Message
  String noEntries();

  @Message
  String hidden(int count);

  @Message
  String amount();

  @Message
  String reference();

  @Message
  String wayDown();

  @Message
  String sameFigure();

  @Message
  String decisionsOfService(int count);

  @Message
  String member(FigureMember member);

  @Message
  String span(FigureSpan span);

  @Message
  String otherRule();

  @Message
  String atPlannedRates();

  @Message
  String key();

  @Message
  String keyOf(String instrument, String weight, String whole, String percent);

  @Message
  String rates();

  @Message
  String rate(String from, String number, String to);

  @Message
  String rateSince(String day);

  @Message
  String groupOf(int count, String payer, String amount);

  @Message
  String groupAtPlanned(String amount);

  @Message
  String groupShare(String instrument, String percent);

  @Message
  String groupWhole(String instrument);
}
