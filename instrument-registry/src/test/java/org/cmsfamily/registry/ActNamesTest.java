package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The audit trail is read by the names of acts: add, never rename. */
class ActNamesTest {

  @Test
  void theNamesInTheAuditTrailStay() {
    var names =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.cmsfamily.registry")
                .stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(RegistryAct.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(act -> ((RegistryAct) act).text());
    assertThat(names)
        .containsExactlyInAnyOrder(
            "found-family",
            "change-family",
            "confirm-family-terms",
            "move-business-date",
            "found-instrument",
            "change-instrument",
            "enter-organisation",
            "enter-secretariat",
            "enter-seat",
            "enter-serving-arrangement",
            "withdraw-serving-arrangement",
            "enter-body",
            "enter-competence",
            "withdraw-competence",
            "correct-body",
            "enter-meeting",
            "correct-meeting",
            "attach-meeting-document",
            "enter-person",
            "issue-login-code",
            "fetch-login-code",
            "prove-login",
            "correct-person",
            "reduce-person",
            "want-digest",
            "prove-digest-address",
            "end-digest",
            "appoint",
            "confirm-appointment",
            "end-appointment",
            "put-in-charge",
            "record-decision",
            "confirm-decision",
            "change-decision-status",
            "record-condition-met",
            "record-erratum",
            "retract-decision",
            "attach-decision-document",
            "correct-decision",
            "record-decision-text",
            "enter-budget",
            "confirm-budget",
            "retract-budget",
            "correct-budget",
            "confirm-budget-correction",
            "attach-budget-document",
            "answer-invitation",
            "remind-of-invitation",
            "lapse-invitation",
            "reopen-invitation",
            "send-transmittal",
            "receive-transmittal",
            "consider-transmittal");
  }
}
