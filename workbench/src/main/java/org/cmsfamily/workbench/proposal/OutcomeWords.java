package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.catalog.SafeguardName;
import org.cmsfamily.workbench.catalog.Screening;

/** What a proposal comes to: who decided, and whether the safeguards hold. */
@MessageBundle("outcome")
public interface OutcomeWords {
  @Message
  String summary();

  @Message
  String decidedBy(String body, String day);

  @Message
  String beforeBody(String body, String meeting);

  @Message
  String netOf(String instrument);

  @Message
  String netAgainst(String net, String baseline);

  @Message
  String satisfiedOf(long satisfied, int all);

  @Message
  String withinHead();

  @Message
  String within(Screening.Finding finding);

  @Message
  String netMeans();

  @Message
  String satisfiedWithRemark();

  @Message
  String holdsIf(SafeguardName safeguard);

  @Message
  String waitsFor();

  @Message
  String awaited(Awaited.What what);

  @Message
  String awaitedUntil(String day);

  @Message
  String yourStep();

  @Message
  String step(OwnStep step);

  @Message
  String tooMuch(String excess, String free);

  @Message
  String itsProposal();
}
