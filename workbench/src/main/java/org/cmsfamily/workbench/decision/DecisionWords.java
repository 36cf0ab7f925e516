package org.cmsfamily.workbench.decision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.registry.Decision;
import org.cmsfamily.workbench.registry.DecisionStatus;
import org.cmsfamily.workbench.registry.EffectKind;
import org.cmsfamily.workbench.registry.Invitation;

/** Decisions: the search and the reader. */
@MessageBundle("decision")
public interface DecisionWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String words();

  @Message
  String wordsHelp();

  @Message
  String search();

  @Message
  String narrow();

  @Message
  String facet(FacetName name);

  @Message
  String chosen();

  @Message
  String none();

  @Message
  String noneAdvice();

  @Message
  String clear();

  @Message
  String next();

  @Message
  String status(DecisionStatus status);

  @Message
  String role(Decision.Role role);

  @Message
  String effect(EffectKind kind);

  @Message
  String relation(Decision.RelationType type);

  @Message
  String invitation(Invitation.State state);

  @Message
  String body();

  @Message
  String meeting();

  @Message
  String adopted();

  @Message
  String symbol();

  @Message
  String noSymbol();

  @Message
  String record();

  @Message
  String recordCounts();

  @Message
  String recordWaits();

  @Message
  String confirmedAs(String capacity);

  @Message
  String published();

  @Message
  String condition();

  @Message
  String conditionMet();

  @Message
  String conditionNotMet();

  @Message
  String citation();

  @Message
  String provisions();

  @Message
  String noNumber();

  @Message
  String to();

  @Message
  String safeguards();

  @Message
  String reading();

  @Message
  String relations();

  @Message
  String noRelations();

  @Message
  String external();

  @Message
  String invitations();

  @Message
  String noInvitations();

  @Message
  String answeredBy(String decision);

  @Message
  String errata();

  @Message
  String languages();

  @Message
  String shownIn(String language);

  @Message
  String waiting();

  @Message
  String recordOne();

  @Message
  String acts();

  @Message
  String relationHead();

  @Message
  String other();

  @Message
  String saidIn();

  @Message
  String documents();

  @Message
  String statusHead();

  @Message
  String awaits();

  @Message
  String confirm();

  @Message
  String confirmHelp();

  @Message
  String attached(String name);

  @Message
  String address();

  @Message
  String addressHelp();

  @Message
  String sha256Help();

  @Message
  String compared();

  @Message
  String comparedHelp();

  @Message
  String changeStatus();

  @Message
  String becomes();

  @Message
  String adoptedHelp();

  @Message
  String sinceDay();

  @Message
  String sinceHelp();

  @Message
  String sameMeeting();

  @Message
  String conditionHelp();

  @Message
  String recordConditionMet();

  @Message
  String whichCondition();

  @Message
  String metOn();

  @Message
  String recordErratum();

  @Message
  String erratumText();

  @Message
  String erratumHelp();

  @Message
  String retract();

  @Message
  String reason();

  @Message
  String retractHelp();

  @Message
  String recordText();

  @Message
  String recordTextHelp();

  @Message
  String textLanguage();

  @Message
  String titleHead();

  @Message
  String paragraphIn(int place);

  @Message
  String anyStatus();

  @Message
  String onlyCounting();

  @Message
  String total(String number);

  @Message
  String others(String number);

  @Message
  String thisOne();

  @Message
  String overUnconfirmed();

  @Message
  String overConfirming();

  @Message
  String neverConfirmed();

  @Message
  String noText(String instrument);

  @Message
  String overReplaced();

  @Message
  String whatIsFingerprint();

  @Message
  String fingerprintMeans();
}
