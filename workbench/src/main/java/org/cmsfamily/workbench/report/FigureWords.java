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
  String column(CostColumn column);

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
  String entriesOf(int number);

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
}
