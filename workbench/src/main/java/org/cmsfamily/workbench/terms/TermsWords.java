package org.cmsfamily.workbench.terms;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.catalog.Foreseen.Direction;

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

  @Message
  String emptyRows();

  @Message
  String oneALine();

  @Message
  String goalHead();

  @Message
  String indicator();

  @Message
  String unit();

  @Message
  String directionHead();

  @Message
  String direction(Direction direction);

  @Message
  String before();

  @Message
  String target();

  @Message
  String existing();

  @Message
  String regraded();

  @Message
  String yes();

  @Message
  String no();

  @Message
  String share(String instrument);

  @Message
  String yearlyCost();

  @Message
  String risk();

  @Message
  String score();

  @Message
  String implication();

  @Message
  String mitigation();

  @Message
  String identity();

  @Message
  String trait(IdentityTrait trait);

  @Message
  String reporting();

  @Message
  String periodHead();

  @Message
  String period(ReportingPeriod period);

  @Message
  String bodies();

  @Message
  String supports();

  @Message
  String mandate();

  @Message
  String analysis();

  @Message
  String usedLessons();

  @Message
  String currency();

  @Message
  String supportCostHead();

  @Message
  String supportCost(SupportCost supportCost);

  @Message
  String amendment();

  @Message
  String amendmentMeans();

  @Message
  String recordAmendment();
}
