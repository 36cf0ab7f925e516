package org.cmsfamily.workbench.budget;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.registry.Budget;

/** Budgets. */
@MessageBundle("budget")
public interface BudgetWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String enter();

  @Message
  String enterLead();

  @Message
  String none();

  @Message
  String noneAdvice();

  @Message
  String budget();

  @Message
  String period();

  @Message
  String periodHelp();

  @Message
  String periodFirst();

  @Message
  String lines();

  @Message
  String state();

  @Message
  String adopted();

  @Message
  String waits();

  @Message
  String waitsForDecision();

  @Message
  String retracted();

  @Message
  String correctionWaits();

  @Message
  String totals();

  @Message
  String confirmed();

  @Message
  String amountsIn(String currency);

  @Message
  String line();

  @Message
  String total();

  @Message
  String of(String instrument, String period);

  @Message
  String code();

  @Message
  String adoptedBy();

  @Message
  String noDecision();

  @Message
  String supportCostHead();

  @Message
  String supportCost(Budget.SupportCost cost);

  @Message
  String included();

  @Message
  String excluded();

  @Message
  String confirmedBy();

  @Message
  String corrections();

  @Message
  String confirm();

  @Message
  String confirmHelp();

  @Message
  String confirmCorrection();

  @Message
  String correct();

  @Message
  String year();

  @Message
  String amount();

  @Message
  String amountHelp();

  @Message
  String retract();

  @Message
  String instrument();

  @Message
  String currency();

  @Message
  String currencyHelp();

  @Message
  String lineCode();

  @Message
  String lineName();

  @Message
  String addLine();

  @Message
  String showLines();

  @Message
  String enterBinds();

  @Message
  String notRegistrar();

  @Message
  String another();
}
