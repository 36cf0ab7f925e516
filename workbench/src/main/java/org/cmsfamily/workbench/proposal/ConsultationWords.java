package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.catalog.Proposal;

/** The consultation on terms: who takes part, what was said, what was advised. */
@MessageBundle("consultation")
public interface ConsultationWords {
  @Message
  String consultation();

  @Message
  String agreements();

  @Message
  String noAgreements();

  @Message
  String comments();

  @Message
  String noComments();

  @Message
  String answer();

  @Message
  String advice();

  @Message
  String adviceBlocks();

  @Message
  String adviceStale();

  @Message
  String adviceAsked(String day);

  @Message
  String noAdvice();

  @Message
  String opinion(Proposal.Opinion opinion);
}
