package org.cmsfamily.workbench.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.workbench.call.AuditEntry;
import org.junit.jupiter.api.Test;

class ChangeTest {

  @Test
  void whatWasDoneWithOneThingStandsTogether() {
    var changes =
        Change.of(
            List.of(
                entry("record-decision", "decision", "CMS-1", 1),
                entry("enter-body", "body", "CMS-COP", 1),
                entry("confirm-decision", "decision", "CMS-1", 2)));
    assertThat(changes).extracting(Change::thing).containsExactly("CMS-COP", "CMS-1");
    assertThat(changes.getLast().page()).isEqualTo("/decisions/CMS-1");
    assertThat(changes.getLast().acts()).containsExactly("record-decision", "confirm-decision");
    assertThat(changes.getLast().latest()).isEqualTo(LocalDate.parse("2027-01-02"));
    assertThat(changes.getFirst().page()).isNull();
  }

  private static AuditEntry entry(String name, String type, String id, int day) {
    return new AuditEntry(
        Instant.EPOCH,
        LocalDate.of(2027, 1, day),
        null,
        "CMS:registrar",
        name,
        type,
        id,
        1,
        null,
        1,
        "");
  }
}
