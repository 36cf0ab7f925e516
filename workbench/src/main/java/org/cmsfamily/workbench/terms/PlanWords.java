package org.cmsfamily.workbench.terms;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the terms’ editor says of rates, quarters, help, income and coalitions, and of newer
 * versions.
 */
@MessageBundle("plan")
public interface PlanWords {
  @Message
  String newer(int number);

  @Message
  String newerEditing();

  @Message
  String newerReading();

  @Message
  String showNewest();

  @Message
  String money();

  @Message
  String moneyHelp();

  @Message
  String plannedRates(String currency);

  @Message
  String plannedRatesHelp();

  @Message
  String phasing();

  @Message
  String phasingHelp();

  @Message
  String quarterPart(String quarter);

  @Message
  String inKind();

  @Message
  String inKindHelp();

  @Message
  String instrument();

  @Message
  String what();

  @Message
  String inYears();

  @Message
  String inYearsHelp();

  @Message
  String worth();

  @Message
  String income();

  @Message
  String incomeHelp();

  @Message
  String year();

  @Message
  String amount();

  @Message
  String incomeStatusHead();

  @Message
  String incomeStatus(IncomeStatus status);

  @Message
  String incomeFrom();

  @Message
  String coalition();

  @Message
  String coalitionMeans();

  @Message
  String coalitionOf();

  @Message
  String coalitionHelp();

  @Message
  String coalitionCosts();
}
