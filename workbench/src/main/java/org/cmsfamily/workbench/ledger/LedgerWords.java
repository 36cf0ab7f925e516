package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.reporting.EntryKind;
import org.cmsfamily.workbench.reporting.ImportProgress;

/** The ledger: search, import, reversal, rates. */
@MessageBundle("ledger")
public interface LedgerWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String service();

  @Message
  String quarter();

  @Message
  String quarterHelp();

  @Message
  String payer();

  @Message
  String bearer();

  @Message
  String byKey();

  @Message
  String show();

  @Message
  String none();

  @Message
  String noneAdvice();

  @Message
  String importFile();

  @Message
  String imports();

  @Message
  String rates();

  @Message
  String kindHead();

  @Message
  String kind(EntryKind kind);

  @Message
  String bookingDate();

  @Message
  String reference();

  @Message
  String document();

  @Message
  String amount();

  @Message
  String booked();

  @Message
  String rate();

  @Message
  String perDollar(String units, String currency);

  @Message
  String concerns();

  @Message
  String system();

  @Message
  String fromImport();

  @Message
  String reverses();

  @Message
  String reverse();

  @Message
  String reverseHelp();

  @Message
  String newReference();

  @Message
  String why();

  @Message
  String notPayer();

  @Message
  String file();

  @Message
  String fileHelp();

  @Message
  String profile();

  @Message
  String ownLayout();

  @Message
  String systemHelp();

  @Message
  String preview();

  @Message
  String previewHelp();

  @Message
  String sound();

  @Message
  String unsoundHelp();

  @Message
  String rejected();

  @Message
  String cut();

  @Message
  String line();

  @Message
  String fault();

  @Message
  String linesHead();

  @Message
  String accepted();

  @Message
  String known();

  @Message
  String repeated();

  @Message
  String conflicting();

  @Message
  String invalid();

  @Message
  String confirm();

  @Message
  String sameFile();

  @Message
  String phase(ImportProgress.Phase phase);

  @Message
  String progressOf(int done, int lines);

  @Message
  String importedOn(String day, String capacity);

  @Message
  String undo();

  @Message
  String undoHelp(String lines);

  @Message
  String ratesLead();

  @Message
  String currency();

  @Message
  String onDay();

  @Message
  String perUsd();

  @Message
  String inForce();

  @Message
  String period(String from, String to);

  @Message
  String source();

  @Message
  String superseded();

  @Message
  String noRates();

  @Message
  String importRates();

  @Message
  String corrects();

  @Message
  String accept();

  @Message
  String acceptHelp();

  @Message
  String only();

  @Message
  String all();

  @Message
  String proposed();

  @Message
  String wrongRate();

  @Message
  String daysOf(String days);

  @Message
  String entriesHead();

  @Message
  String sums();

  @Message
  String keyMeans();

  @Message
  String keyEqual();

  @Message
  String keyWeights(String kind);

  @Message
  String keyTerms();

  @Message
  String importOf(String day);

  @Message
  String importHidden(String payer);

  @Message
  String earlierEntry();

  @Message
  String earlierImport();

  @Message
  String importLead();

  @Message
  String importsLead();

  @Message
  String linesOf();

  @Message
  String linesBooked(int count);

  @Message
  String sumsOfFile();

  @Message
  String linesToBook(int shown, int all);
}
