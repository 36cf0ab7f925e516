package org.cmsfamily.workbench.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cmsfamily.workbench.catalog.ApprovalRequest.ConditionRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActFieldsTest {

  @Test
  void eachLineIsAConditionToBeMetBeforeTheStart() {
    assertThat(approval("The roster is signed\n\n  The room is booked ", null))
        .containsExactly(
            new ConditionRequest("The roster is signed", "before-start", null),
            new ConditionRequest("The room is booked", "before-start", null));
  }

  @Test
  void withADayTheyAreToBeMetByIt() {
    assertThat(approval("The roster is signed", "2027-03-01"))
        .containsExactly(new ConditionRequest("The roster is signed", "by-date", "2027-03-01"));
  }

  @Test
  void whatIsEmptyIsNotSent() {
    assertThat(ActFields.EMPTY.approval().decision()).isNull();
    assertThat(ActFields.EMPTY.submission().meeting()).isNull();
    assertThat(approval(" ", null)).isEmpty();
  }

  private static List<ConditionRequest> approval(String conditions, @Nullable String by) {
    return new ActFields(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            conditions,
            by,
            null)
        .approval()
        .conditions();
  }
}
