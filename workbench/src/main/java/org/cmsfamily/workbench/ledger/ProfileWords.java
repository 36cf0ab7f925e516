package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.reporting.ExtractLayout;

/** Profiles of files: how they are read. */
@MessageBundle("profile")
public interface ProfileWords {
  @Message
  String profiles();

  @Message
  String profilesLead();

  @Message
  String noProfiles();

  @Message
  String newProfile(String payer);

  @Message
  String version();

  @Message
  String versions();

  @Message
  String versionBy(int version, String day, String capacity);

  @Message
  String olderVersion();

  @Message
  String saveProfile();

  @Message
  String correctProfile();

  @Message
  String correctHelp();

  @Message
  String asText();

  @Message
  String asWorkbook();

  @Message
  String formHelp();

  @Message
  String encoding();

  @Message
  String separatorHead();

  @Message
  String separator(ExtractLayout.Separator separator);

  @Message
  String sheet();

  @Message
  String headerRow();

  @Message
  String headerRows();

  @Message
  String columns();

  @Message
  String referenceHelp();

  @Message
  String fund();

  @Message
  String account();

  @Message
  String description();

  @Message
  String reversesColumn();

  @Message
  String leftOut();

  @Message
  String eachLine();

  @Message
  String numbersAndDates();

  @Message
  String decimal();

  @Message
  String thousands();

  @Message
  String minusHead();

  @Message
  String minus(ExtractLayout.Minus minus);

  @Message
  String dates();

  @Message
  String credits();

  @Message
  String creditsAre();

  @Message
  String sign(ExtractLayout.Sign sign);

  @Message
  String marks();

  @Message
  String debitMark();

  @Message
  String creditMark();

  @Message
  String totals();

  @Message
  String totalsColumn();

  @Message
  String totalsBegin();

  @Message
  String funds();

  @Message
  String fundsHelp();

  @Message
  String accounts();

  @Message
  String accountsHelp();

  @Message
  String choose();

  @Message
  String mark(Mark mark);

  @Message
  String nothing();
}
