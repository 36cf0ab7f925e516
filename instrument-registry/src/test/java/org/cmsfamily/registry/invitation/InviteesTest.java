package org.cmsfamily.registry.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.registry.body.Body;
import org.cmsfamily.registry.body.Competence;
import org.cmsfamily.registry.decision.Addressee;
import org.cmsfamily.registry.decision.DecisionExamples;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.Period;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InviteesTest {

  private static final LocalDate ON = LocalDate.of(2015, 10, 15);
  private static final Addressee OTHERS = new Addressee.OfClass(Addressee.OTHER_INSTRUMENTS);

  @Test
  void theOthersAreThoseWithACompetentBodyWhoAreNotStandingOrAddressed() {
    var bodies =
        List.of(
            body("CMS-STC", "CMS", "common-services", null),
            body("AEWA-MOP", "AEWA", "common-services", null),
            body("EUROBATS-MOP", "EUROBATS", "common-services", "1994-01-16"),
            body("EUROBATS-AC", "EUROBATS", "work-programme", null),
            body("ACAP-MOP", "ACAP", "common-services", "2004-02-01"),
            body("SHARKS-MOS", "MOU-SHARKS", "work-programme", null));
    assertThat(meant(Set.of("CMS", "AEWA"), bodies, List.of(OTHERS)))
        .containsExactly("ACAP", "EUROBATS");
    assertThat(meant(Set.of("CMS"), bodies, List.of(new Addressee.OfBody("AEWA-MOP"), OTHERS)))
        .containsExactly("ACAP", "EUROBATS");
    assertThat(meant(Set.of("CMS"), bodies, List.of(OTHERS)))
        .containsExactly("ACAP", "AEWA", "EUROBATS");
  }

  @Test
  void aBodyThatBecomesCompetentLaterMakesNoGuest() {
    var later = List.of(body("ACAP-MOP", "ACAP", "common-services", "2015-10-16"));
    assertThat(meant(Set.of(), later, List.of(OTHERS))).isEmpty();
  }

  private static List<String> meant(
      Set<String> standing, List<Body> bodies, List<Addressee> addressees) {
    return new Invitees(standing, bodies)
        .of(DecisionExamples.inviting(addressees), ON, Instant.MAX);
  }

  private static Body body(String code, String instrument, String subject, @Nullable String since) {
    var competence =
        new Competence(
            "c1",
            subject,
            new Period(since == null ? null : new PublishedDate(since), null),
            null,
            null,
            List.of(),
            Provenance.UNSTATED,
            DecisionExamples.RECORDED,
            null);
    return new Body(
        code,
        "FAM",
        instrument,
        "board",
        new Names(code, null, null),
        null,
        null,
        null,
        false,
        List.of(competence),
        List.of(),
        Provenance.UNSTATED,
        1);
  }
}
