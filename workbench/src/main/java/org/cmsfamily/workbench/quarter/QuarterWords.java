package org.cmsfamily.workbench.quarter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.reporting.PaymentState;

/** The quarters: the list and one quarter. */
@MessageBundle("quarter")
public interface QuarterWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String service();

  @Message
  String show();

  @Message
  String quarter();

  @Message
  String stateHead();

  @Message
  String closed();

  @Message
  String open();

  @Message
  String revision(int number);

  @Message
  String none();

  @Message
  String noneAdvice();

  @Message
  String noServices();

  @Message
  String provisional();

  @Message
  String missing();

  @Message
  String nobodyMissing();

  @Message
  String closedBy(String day, String capacity);

  @Message
  String notClosed();

  @Message
  String entries(int count);

  @Message
  String emptyLedger();

  @Message
  String stepSettle();

  @Message
  String stepClose();

  @Message
  String importFile();

  @Message
  String figures();

  @Message
  String figuresIn(String currency);

  @Message
  String participant();

  @Message
  String baseline();

  @Message
  String actual();

  @Message
  String oneTime();

  @Message
  String savings();

  @Message
  String total();

  @Message
  String warnings();

  @Message
  String settlementIn(String currency);

  @Message
  String noSettlement();

  @Message
  String paid();

  @Message
  String borne();

  @Message
  String balance();

  @Message
  String debts();

  @Message
  String debt(String from, String to);

  @Message
  String noDebts();

  @Message
  String unconfirmed();

  @Message
  String due();

  @Message
  String paymentState(PaymentState state);

  @Message
  String payments();

  @Message
  String noPayments();

  @Message
  String payment(String from, String to);

  @Message
  String confirmedBy(String day, String capacity);

  @Message
  String notConfirmed();

  @Message
  String withdrawn(String reason);

  @Message
  String recordPayment();

  @Message
  String confirmPayment();

  @Message
  String withdrawPayment();

  @Message
  String to();

  @Message
  String paidOn();

  @Message
  String amountIn(String currency);

  @Message
  String reference();

  @Message
  String close();

  @Message
  String closeBinds();

  @Message
  String confirmEmpty();

  @Message
  String restate();

  @Message
  String restateBinds();

  @Message
  String reason();

  @Message
  String restatements();

  @Message
  String restatedBy(String day, String capacity);

  @Message
  String findings();

  @Message
  String current();

  @Message
  String books();

  @Message
  String owed();

  @Message
  String notBooked();

  @Message
  String afterClosing();

  @Message
  String soFar();

  @Message
  String figuresMean();

  @Message
  String way();

  @Message
  String stepBook();

  @Message
  String done();

  @Message
  String begun();

  @Message
  String waitsFor(String instruments);

  @Message
  String notPaid();

  @Message
  String whoBooks();

  @Message
  String whoCloses();

  @Message
  String neverRestated();

  @Message
  String notYet();
}
