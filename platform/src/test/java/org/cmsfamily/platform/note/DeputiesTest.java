package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.authority.AppointmentState;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.authority.PersonState;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.testkit.SkeinResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer-in-charge holds what the principal holds, in the principal's name, and no longer. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class DeputiesTest {
  private static final LocalDate ENDED = LocalDate.of(2027, 4, 1);
  private static final Capacity SECRETARY = new Capacity("executive-secretary", "CMS");

  @Inject Officers officers;
  @Inject Authority authority;
  @Inject Logins logins;

  private final String unique = UUID.randomUUID().toString();
  private final String principal = "principal-" + unique;
  private final String deputy = "deputy-" + unique;

  @BeforeEach
  void aPrincipalAndADeputy() {
    officers.settle();
    person(principal);
    person(deputy);
  }

  @Test
  void aDeputysCapacitySaysWhoseItIs() {
    appoint("office", principal, null, null);
    appoint("delegation", deputy, null, "office");
    assertThat(held(deputy)).containsExactly("officer-in-charge for CMS:executive-secretary");
    assertThat(held(principal)).containsExactly("CMS:executive-secretary");
    assertThat(authority.of(login(deputy)).principals()).containsEntry(SECRETARY, principal);
    assertThat(authority.of(login(deputy)).holders()).contains("CMS");
  }

  @Test
  void aDeputyDoesNotOutliveThePrincipalWhateverTheOwnRecordSays() {
    appoint("office", principal, null, null);
    appoint("delegation", deputy, null, "office");
    appoint("office", principal, ENDED, null);
    assertThat(held(deputy)).isEmpty();
  }

  @Test
  void aDeputyOfSomebodyUnknownHoldsNothing() {
    appoint("delegation", deputy, null, "office");
    assertThat(held(deputy)).isEmpty();
  }

  @Test
  void aDeputysDeputyHoldsNothing() {
    var further = "further-" + unique;
    person(further);
    appoint("office", principal, null, null);
    appoint("delegation", deputy, null, "office");
    appoint("subdelegation", further, null, "delegation");
    assertThat(held(further)).isEmpty();
  }

  @Test
  void theOwnOfficeGoesBeforeThatOfAnother() {
    appoint("office", principal, null, null);
    appoint("delegation", deputy, null, "office");
    appoint("own", deputy, null, null);
    assertThat(held(deputy)).containsExactly("CMS:executive-secretary");
    assertThat(authority.of(login(deputy)).principals()).isEmpty();
  }

  private List<String> held(String person) {
    return authority.of(login(person)).capacities().stream().map(Capacity::toString).toList();
  }

  private String login(String person) {
    return logins.digest("issuer", person);
  }

  private void person(String id) {
    AsSystem.run(() -> authority.apply(new PersonState(id, "NF", "human", List.of(login(id)))));
  }

  private void appoint(
      String id, String person, @Nullable LocalDate to, @Nullable String officerInChargeFor) {
    AsSystem.run(
        () ->
            authority.apply(
                new AppointmentState(
                    id + unique,
                    "NF",
                    person,
                    "executive-secretary",
                    "CMS",
                    "instrument",
                    LocalDate.of(2027, 1, 1),
                    to,
                    "test",
                    "counts",
                    Instant.EPOCH,
                    officerInChargeFor == null ? null : officerInChargeFor + unique,
                    false)));
  }
}
