package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a file of the ledger must look, and what is wrong with one. */
@MessageBundle("extract")
public interface ExtractWords {
  @Message
  String fileFault(FileFault fault);

  @Message
  String profileOf(String system, Number version);

  @Message
  String unsound(int faults);

  @Message
  String formOf(String system);

  @Message
  String formOwn();

  @Message
  String wholeProfile();

  @Message
  String mostLines();

  @Message
  String heading();

  @Message
  String needed();

  @Message
  String always();

  @Message
  String holds();

  @Message
  String suchAs();

  @Message
  String firstLine();

  @Message
  String downloadExample();

  @Message
  String lineNumber(int line);

  @Message
  String lineHead();

  @Message
  String wholeFile();
}
