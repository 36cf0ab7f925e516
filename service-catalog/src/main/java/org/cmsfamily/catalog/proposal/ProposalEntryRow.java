package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.UnreadableJsonException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * Something that was signed, submitted, decided or said: a row that is only added.
 *
 * @param entry the record of its kind
 */
@Embeddable
record ProposalEntryRow(
    @Enumerated(EnumType.STRING) Kind kind,
    @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) JsonNode entry) {

  /** What kinds there are, and the record that each is stored as. */
  enum Kind {
    SIGNATURE(Signature.class),
    SUBMISSION(Submission.class),
    APPROVAL(Approval.class),
    COMMENT(Comment.class),
    COMMENT_ANSWER(CommentAnswer.class),
    ADVICE_REQUEST(AdviceRequest.class),
    ADVICE(Advice.class),
    ADVICE_EXTENSION(AdviceExtension.class),
    ADVICE_ANSWER(AdviceAnswer.class),
    ENDING(Ending.class),
    PARTICIPANT_AGREEMENT(ParticipantAgreement.class),
    TERMS_ERRATUM(TermsErratum.class);

    final Class<?> type;

    Kind(Class<?> type) {
      this.type = type;
    }
  }

  static ProposalEntryRow of(Kind kind, Object entry) {
    return new ProposalEntryRow(kind, Json.tree(entry));
  }

  Object read() {
    try {
      return Json.lenient().treeToValue(entry, kind.type);
    } catch (JsonProcessingException e) {
      throw new UnreadableJsonException(kind.type.getSimpleName(), e);
    }
  }
}
