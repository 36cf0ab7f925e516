package org.cmsfamily.workbench.family;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.registry.Instrument;

/** The family's instruments. */
@MessageBundle("family")
public interface FamilyWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String family();

  @Message
  String asOf();

  @Message
  String asOfHelp();

  @Message
  String show();

  @Message
  String kind(Instrument.Kind kind);

  @Message
  String instrument();

  @Message
  String kindHead();

  @Message
  String binding();

  @Message
  String notBinding();

  @Message
  String legalBasis();

  @Message
  String seat();

  @Message
  String secretariat();

  @Message
  String noSeat();

  @Message
  String basedIn(String city);

  @Message
  String basedInCount(long number, String city);

  @Message
  String instruments(int number);

  @Message
  String none();

  @Message
  String noneAdvice();

  @Message
  String onDay(String day);

  @Message
  String facts();

  @Message
  String inForce();

  @Message
  String concluded();

  @Message
  String depositary();

  @Message
  String participation();

  @Message
  String participants(int number, String kind);

  @Message
  String counted(String day);

  @Message
  String languages();

  @Message
  String website();

  @Message
  String formerNames();

  @Message
  String until(String day);

  @Message
  String identity();

  @Message
  String identityHelp();

  @Message
  String emblem();

  @Message
  String colour();

  @Message
  String noIdentity();

  @Message
  String otherNames();

  @Message
  String source();

  @Message
  String notes();

  @Message
  String notSourced();

  @Message
  String decisions(String instrument);

  @Message
  String bodies();

  @Message
  String noBodies();

  @Message
  String mayDecide();

  @Message
  String since(String day);

  @Message
  String decides();

  @Message
  String services();

  @Message
  String noServices();

  @Message
  String stage(ServiceSummary.Stage stage);

  @Message
  String meetings();

  @Message
  String budgets();

  @Message
  String timeline();

  @Message
  String enterBody();

  @Message
  String bodyCode();

  @Message
  String bodyCodeHelp();

  @Message
  String bodyName();

  @Message
  String bodyType();

  @Message
  String deadlineDays();

  @Message
  String deadlineDaysHelp();

  @Message
  String notStated();

  @Message
  String rule(RuleType type);

  @Message
  String numerator();

  @Message
  String fractionHelp();

  @Message
  String denominator();

  @Message
  String ruleText();

  @Message
  String enterCompetence();

  @Message
  String body();

  @Message
  String subject();

  @Message
  String sinceDay();

  @Message
  String byDecision();

  @Message
  String byDecisionHelp();

  @Message
  String change();

  @Message
  String changeHelp();

  @Message
  String displayName();

  @Message
  String emblemHelp();

  @Message
  String colourHelp();

  @Message
  String partiesKind();

  @Message
  String partiesKindHelp();

  @Message
  String partiesCount();

  @Message
  String partiesCounted();
}
