package org.cmsfamily.workbench.terms;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The editor of terms. */
@MessageBundle("terms")
public interface TermsWords {
  @Message
  String title();

  @Message
  String lead(int number);

  @Message
  String opened();

  @Message
  String saved(int number);

  @Message
  String seeDifferences();

  @Message
  String changed();

  @Message
  String changedAdvice(int from, int to);

  @Message
  String start();

  @Message
  String end();

  @Message
  String plan();

  @Message
  String planCaption(String currency);

  @Message
  String row();

  @Message
  String rowKind(RowKind kind);

  @Message
  String cell(String kind, String label, int year);

  @Message
  String free(String amount);

  @Message
  String manifold();

  @Message
  String key();

  @Message
  String keyKindHead();

  @Message
  String keyKind(KeyKind kind);

  @Message
  String save();

  @Message
  String saveOver();

  @Message
  String compare();

  @Message
  String draftHelp();

  @Message
  String notJudged();

  @Message
  String lessons();

  @Message
  String noLessons();

  @Message
  String comparison();

  @Message
  String comparisonHead();

  @Message
  String variant(VariantName name);

  @Message
  String variantPasses(String variant);

  @Message
  String variantFails(String variant);

  @Message
  String effects();

  @Message
  String effectsCaption();

  @Message
  String effectsHelp();

  @Message
  String instrumentYear();

  @Message
  String safeguard();
}
