package org.cmsfamily.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.registry.Family;
import org.cmsfamily.workbench.registry.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailTest {
  private static final Family FAMILY =
      new Family(
          "F",
          new Names(Map.of("en", "A family")),
          ZoneId.of("Europe/Berlin"),
          null,
          List.of(),
          new Family.RollOut("CMS", "Bonn", null),
          false);

  @Test
  void theRegistrysTrailIsShownUnlessAnotherIsAskedFor() {
    assertThat(of(null).of()).isEqualTo(Service.REGISTRY);
    assertThat(of("nowhere").of()).isEqualTo(Service.REGISTRY);
    assertThat(of("reporting").of()).isEqualTo(Service.REPORTING);
  }

  @Test
  void theTableAndTheNextPageHoldWhatIsShown() {
    var trail = new Trail("catalog", "a b", "", "CMS:chair", null, "2027-01-01", null, "HERE");
    assertThat(trail.table())
        .isEqualTo(
            "/audit/acts.csv?service=catalog&thing=a+b&capacity=CMS%3Achair&from=2027-01-01");
    assertThat(trail.after("MORE")).endsWith("&from=2027-01-01&cursor=MORE");
  }

  @Test
  void daysAreThoseOfTheFamily() {
    var query =
        new Trail(null, null, null, null, null, "2027-01-01", "2027-01-31", null).query(FAMILY, 50);
    assertThat(query.since).isEqualTo(Instant.parse("2026-12-31T23:00:00Z"));
    assertThat(query.until).isEqualTo(Instant.parse("2027-01-31T23:00:00Z"));
  }

  @Test
  void aDayThatIsNoneRestrictsNothing() {
    var query = new Trail(null, " ", null, null, null, "soon", "", null).query(FAMILY, 50);
    assertThat(query.since).isNull();
    assertThat(query.until).isNull();
    assertThat(query.aggregate).isNull();
  }

  private static Trail of(@Nullable String service) {
    return new Trail(service, null, null, null, null, null, null, null);
  }
}
