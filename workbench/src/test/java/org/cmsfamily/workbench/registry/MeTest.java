package org.cmsfamily.workbench.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cmsfamily.workbench.registry.Me.HeldOffice;
import org.junit.jupiter.api.Test;

class MeTest {
  private static final Me ME =
      new Me(
          "person",
          List.of("INSTALLATION:operator", "A-CMS:registrar", "B-CMS:auditor"),
          List.of(
              new HeldOffice("INSTALLATION:operator", null),
              new HeldOffice("A-CMS:registrar", "A"),
              new HeldOffice("B-CMS:auditor", "B")));

  @Test
  void inAFamilyCountItsOwnOfficesAndThoseOfTheWholeInstallation() {
    assertThat(ME.capacitiesIn("B")).containsExactly("INSTALLATION:operator", "B-CMS:auditor");
    assertThat(ME.capacitiesIn("C")).containsExactly("INSTALLATION:operator");
  }

  @Test
  void theFamilyOfTheFirstOfficeIsTheVisitorsOwn() {
    assertThat(ME.family()).contains("A");
    assertThat(Me.UNKNOWN.family()).isEmpty();
  }
}
